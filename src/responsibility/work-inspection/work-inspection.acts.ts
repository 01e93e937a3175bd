export { handBackWorkInspection, recordWorkFinding, startWorkInspection } from './work-inspection.acts.starting.js';
export { closeWorkInspection, reportWorkRectification } from './work-inspection.acts.closing.js';
