import { act, isSaid } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { DSJ } from '../../kernel/statutes.js';
import type {
  ExtendAgreementAnswerInput,
  ExpireAgreementInput,
  GrantAgreementInput,
  LapseAgreementRequestInput,
  RefuseAgreementInput,
  ResumeAgreementInput,
  RevokeAgreementInput,
  SuspendAgreementInput,
  WithdrawAgreementRequestInput,
} from './agreement.inputs.js';
import type { SharingAgreement } from './agreement.js';
import { dayHasPassed, isAnothers, isTheRequesters, stillAhead } from './agreement.musts.js';

const answer = DSJ('答复期限');
const use = DSJ('数据使用');

/** Takes more time for the answer. 延长答复 */
export const extendAgreementAnswer = act<SharingAgreement, ExtendAgreementAnswerInput>({
  name: 'extendAgreementAnswer',
  preconditions: [
    {
      code: 'AGREEMENT_ANSWER_IS_EXTENDED_ONCE',
      basis: answer,
      says: { zh: '答复期限只能延长一次。', en: 'The time for the answer may be extended only once.' },
      holds: ({ entry }) => entry.answerExtendedAt === null,
    },
    {
      code: 'AGREEMENT_ANSWER_IS_EXTENDED_IN_TIME',
      basis: answer,
      says: { zh: '须在答复期限届满前延长。', en: 'The time for the answer must be extended before it is over.' },
      holds: ({ entry, at }) => at <= entry.answerDue,
    },
  ],
  musts: [isSaid('AGREEMENT_EXTENSION_SAYS_WHY', 'reason', answer, '须写明延长理由。', 'The reason must be stated.')],
  decide: ({ input, entry, at, due }) => ({
    answerExtendedAt: at,
    extensionReason: input.reason.trim(),
    answerDue: due('share.reply.extension.days', civilDateOf(entry.answerDue)).dueAt,
  }),
});

/** Shares what is requested. 同意共享 */
export const grantAgreement = act<SharingAgreement, GrantAgreementInput>({
  name: 'grantAgreement',
  preconditions: [stillAhead, isAnothers],
  musts: [],
  decide: ({ at, actor }) => ({ answeredAt: at, answererId: actor.operatorId }),
});

/** Refuses a request. 不予共享 */
export const refuseAgreement = act<SharingAgreement, RefuseAgreementInput>({
  name: 'refuseAgreement',
  musts: [
    isSaid(
      'AGREEMENT_REFUSAL_SAYS_WHY',
      'reason',
      DSJ('不予共享'),
      '不予共享的，须写明理由。',
      'The reason of a refusal must be stated.',
    ),
  ],
  decide: ({ input, at, actor }) => ({
    refusalReason: input.reason.trim(),
    answeredAt: at,
    answererId: actor.operatorId,
    endedAt: at,
  }),
});

/** Withdraws a request. 撤回申请 */
export const withdrawAgreementRequest = act<SharingAgreement, WithdrawAgreementRequestInput>({
  name: 'withdrawAgreementRequest',
  preconditions: [isTheRequesters],
  musts: [
    isSaid('AGREEMENT_WITHDRAWAL_SAYS_WHY', 'reason', use, '须写明撤回理由。', 'The reason of it must be stated.'),
  ],
  decide: ({ input, at }) => ({ endReason: input.reason.trim(), endedAt: at }),
});

/** Closes a request that was not answered before its last day. 申请失效 */
export const lapseAgreementRequest = act<SharingAgreement, LapseAgreementRequestInput>({
  name: 'lapseAgreementRequest',
  preconditions: [dayHasPassed],
  musts: [],
  decide: ({ at }) => ({ endedAt: at }),
});

/** Suspends it. 暂停共享 */
export const suspendAgreement = act<SharingAgreement, SuspendAgreementInput>({
  name: 'suspendAgreement',
  musts: [
    isSaid('AGREEMENT_SUSPENSION_SAYS_WHY', 'reason', use, '须写明暂停理由。', 'The reason of it must be stated.'),
  ],
  decide: ({ input, at }) => ({ suspendedAt: at, suspensionReason: input.reason.trim() }),
});

/** Resumes it. 恢复共享 */
export const resumeAgreement = act<SharingAgreement, ResumeAgreementInput>({
  name: 'resumeAgreement',
  preconditions: [stillAhead, isAnothers],
  musts: [],
  decide: ({ at }) => ({ resumedAt: at }),
});

/** Closes it after its last day; what it let see was seen no more from the day after. 协议到期 */
export const expireAgreement = act<SharingAgreement, ExpireAgreementInput>({
  name: 'expireAgreement',
  preconditions: [dayHasPassed],
  musts: [],
  decide: ({ at }) => ({ endedAt: at }),
});

/** Revokes it. 终止共享 */
export const revokeAgreement = act<SharingAgreement, RevokeAgreementInput>({
  name: 'revokeAgreement',
  musts: [
    isSaid('AGREEMENT_REVOCATION_SAYS_WHY', 'reason', use, '须写明终止理由。', 'The reason of it must be stated.'),
  ],
  decide: ({ input, at }) => ({ endReason: input.reason.trim(), endedAt: at }),
});
