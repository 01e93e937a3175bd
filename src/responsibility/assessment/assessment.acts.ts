export { sealMonth } from './assessment.acts.sealing.js';
export { publishAssessmentScheme, withdrawAssessmentScheme } from './assessment.acts.scheme.js';
export { issueBulletin } from './assessment.acts.bulletin.js';
export { recordVeto, liftVeto } from './assessment.acts.veto.js';
