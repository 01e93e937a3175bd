export { correctDutyList, publishDutyList, supersedeDutyList, withdrawDutyList } from './duty.acts.lists.js';
export { approveDutyList, draftDutyList, publishApprovedList, rejectDutyList } from './duty.acts.drafts.js';
export { confirmDutyItem, correctDutyItem, returnDutyItem, submitDutyItem } from './duty.acts.items.js';
export { endDutyItem } from './duty.acts.ending.js';
