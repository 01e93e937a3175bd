export { requestAgreement } from './agreement.acts.request.js';
export {
  expireAgreement,
  extendAgreementAnswer,
  grantAgreement,
  lapseAgreementRequest,
  refuseAgreement,
  resumeAgreement,
  revokeAgreement,
  suspendAgreement,
  withdrawAgreementRequest,
} from './agreement.acts.answer.js';
