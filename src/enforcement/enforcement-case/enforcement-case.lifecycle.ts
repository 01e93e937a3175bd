import { lifecycle } from '../../kernel/lifecycle.js';
import type { EnforcementCaseStatus } from './enforcement-case.js';
import type { CasePartyStatus } from './case-party.enums.js';

const asItIs = { from: ['CONCLUDED', 'DECIDED'], stays: true } as const;
const concluded = { from: ['CONCLUDED'], stays: true } as const;
// 普通程序 (行政处罚法 第五十四条至第七十三条): the case goes on as a whole, each party at its own speed.
export const caseLifecycle = lifecycle<`${EnforcementCaseStatus}`>()({
  begins: 'FILED',
  ends: ['ARCHIVED', 'WITHDRAWN'],
  rests: {
    CONCLUDED: 'what waits is told of each party',
  },
  // prettier-ignore
  moves: {
    addEvidence:              { from: ['FILED', 'CONCLUDED'],              stays: true },
    // 应当立即予以取缔: at whichever stage, until the case is closed.
    banOperation:             { from: ['FILED', 'SUSPENDED', 'CONCLUDED', 'DECIDED'], stays: true },
    suspendCase:              { from: ['FILED', 'CONCLUDED'],              to: 'SUSPENDED' },
    resumeCase:               { from: ['SUSPENDED'],                       to: 'FILED',     or: ['CONCLUDED'] },
    concludeCaseInvestigation: { from: ['FILED'],                          to: 'CONCLUDED' },
    serveNotice:              concluded,
    recordDefence:            concluded,
    requestHearing:           concluded,
    holdHearing:              concluded,
    reviewCase:               concluded,
    deliberateCase:           concluded,
    decideCase:               { from: ['CONCLUDED'],                       to: 'CONCLUDED', or: ['DECIDED'] },
    serveDecision:            asItIs,
    publishDecision:          asItIs,
    publishOtherDecision:     { from: ['CONCLUDED', 'DECIDED', 'CLOSED'],  stays: true },
    recordPayment:            asItIs,
    deferPayment:             asItIs,
    urgePayment:              asItIs,
    applyToCourt:             asItIs,
    recordCourtResult:        asItIs,
    // A decision may be contested when the case has long been closed.
    recordAppeal:             { from: ['CONCLUDED', 'DECIDED', 'CLOSED'],  stays: true },
    settleAppeal:             { from: ['CONCLUDED', 'DECIDED', 'CLOSED'],  stays: true },
    recordRefund:             { from: ['CONCLUDED', 'DECIDED', 'CLOSED'],  stays: true },
    imposeDailyPenalty:       asItIs,
    recheckCase:              asItIs,
    withdrawCase:             { from: ['FILED', 'SUSPENDED', 'CONCLUDED'], to: 'WITHDRAWN' },
    closeCase:                { from: ['FILED', 'CONCLUDED', 'DECIDED'],   to: 'CLOSED' },
    archiveCase:              { from: ['CLOSED'],                          to: 'ARCHIVED' },
  },
});

const undecided = [
  'NAMED',
  'NOTICED',
  'DEFENDED',
  'HEARING_REQUESTED',
  'HEARD',
  'REVIEWED',
  'RETURNED',
  'DELIBERATED',
] as const;
const owing = ['SERVED', 'URGED', 'IN_COURT'] as const;
const contestable = ['SERVED', 'URGED', 'IN_COURT', 'PERFORMED'] as const;
const published = ['DECIDED', 'SERVED', 'URGED', 'IN_COURT', 'PERFORMED'] as const;
// The names are the case's acts: a party moves along with them. Whether it may be decided is for the musts to say, by
// name.
export const partyLifecycle = lifecycle<`${CasePartyStatus}`>()({
  begins: 'NAMED',
  ends: ['REVOKED', 'RELEASED', 'DISCHARGED'],
  rests: {
    PERFORMED: 'it has paid; only publication may still be due, which is told of it',
  },
  moves: {
    // A heavier penalty is told anew, however far it has come; only a hearing that was asked for is held first.
    serveNotice: {
      from: ['NAMED', 'NOTICED', 'DEFENDED', 'HEARD', 'REVIEWED', 'RETURNED', 'DELIBERATED'],
      to: 'NOTICED',
    },
    recordDefence: { from: ['NOTICED', 'HEARING_REQUESTED'], to: 'DEFENDED', or: ['HEARING_REQUESTED'] },
    requestHearing: { from: ['NOTICED', 'DEFENDED'], to: 'HEARING_REQUESTED' },
    holdHearing: { from: ['HEARING_REQUESTED'], to: 'HEARD' },
    reviewCase: { from: ['NOTICED', 'DEFENDED', 'HEARD', 'RETURNED'], to: 'REVIEWED', or: ['RETURNED'] },
    deliberateCase: { from: ['NOTICED', 'DEFENDED', 'HEARD', 'REVIEWED'], to: 'DELIBERATED' },
    decideCase: { from: undecided, to: 'DECIDED' },
    serveDecision: { from: ['DECIDED'], to: 'SERVED', or: ['PERFORMED', 'DISCHARGED'] },
    publishDecision: { from: published, stays: true },
    publishOtherDecision: { from: ['DECIDED', 'DISCHARGED'], stays: true },
    recordPayment: { from: owing, stays: true, or: ['PERFORMED'] },
    deferPayment: { from: ['SERVED', 'URGED'], to: 'SERVED' },
    urgePayment: { from: ['SERVED'], to: 'URGED' },
    applyToCourt: { from: ['URGED'], to: 'IN_COURT' },
    recordCourtResult: { from: ['IN_COURT'], stays: true, or: ['DISCHARGED'] },
    recordAppeal: { from: contestable, stays: true },
    settleAppeal: { from: contestable, stays: true, or: ['REVOKED', 'PERFORMED'] },
    recordRefund: { from: ['REVOKED', 'PERFORMED'], stays: true },
    imposeDailyPenalty: { from: contestable, stays: true, or: ['SERVED'] },
    withdrawCase: { from: undecided, to: 'RELEASED' },
  },
});
/** Stages at which nothing more is to come from a party. */
export const partyEnds: readonly string[] = ['PERFORMED', 'DISCHARGED', 'REVOKED', 'RELEASED'];
