import { absent, is, present, type Conditions, type Test } from '../../access/model/conditions.js';
import type { Wait } from '../../access/model/noun.js';
import type { ReliefClaim } from './claim.js';

const basis = { title: '自然灾害救助条例', article: '第二十条' };
const rebuilding = { title: '重庆市自然灾害倒损住房恢复重建', article: '渝应急发〔2022〕76号' };

/**
 * Of a season, what was claimed in time is in hand before the festival, so that whoever has it in between is late from
 * then on: the household waits for the money, and not for a step.
 */
const beforeTheFestival = (): string =>
  `(select (g.pay_due + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond' from relief_programme g
    where g.id = t.programme_id
      and t.created_at < (g.pay_due + 1)::timestamp at time zone 'Asia/Shanghai')`;
const step = <Act extends string>(act: Act, status: string): Wait<ReliefClaim, Act> => ({
  act,
  status: [status],
  dueBy: null,
  dueAt: beforeTheFestival,
  basis,
});

/** Payouts of a claim that the account it still has did not take, and none that lives in their place. */
const notTaken = (claim: string): string => `payout p where p.claim_id = ${claim}
  and p.status in ('REJECTED', 'RETURNED') and p.account_id = t.account_id
  and not exists (select from payout o where o.claim_id = p.claim_id and o.beneficiary_id = p.beneficiary_id
    and o.tranche = p.tranche and o.status not in ('REJECTED', 'RETURNED', 'CANCELLED'))`;
const wantsAnotherAccount = (): Conditions<ReliefClaim> => ({
  id: ((column) => `exists (select from ${notTaken(column)})`) as Test,
});
/** The days for another account run from the bank's word, and the day of the money stays what it was. */
const accountDue = (): string => `least((select min(p.correct_due) from ${notTaken('t.id')}), t.pay_due)`;

/** What waits of a claim. */
export const claimWaits = [
  step('reviewByVillage', 'APPLIED'),
  step('publishByVillage', 'VILLAGE_REVIEWED'),
  step('settleObjection', 'OBJECTED'),
  step('reviewByTownship', 'PUBLICISED'),
  step('decideClaim', 'TOWNSHIP_REVIEWED'),
  {
    act: 'startRebuild' as const,
    status: ['PAYABLE'],
    dueBy: 'startDue' as const,
    basis: rebuilding,
    only: (): Conditions<ReliefClaim> => ({ kind: is('REBUILD'), startedOn: absent }),
  },
  {
    act: 'acceptRebuild' as const,
    status: ['PAYABLE'],
    dueBy: 'doneDue' as const,
    basis: rebuilding,
    only: (): Conditions<ReliefClaim> => ({ kind: is('REBUILD'), startedOn: present, acceptedOn: absent }),
  },
  {
    act: 'correctAccount' as const,
    status: ['PAYABLE'],
    dueBy: null,
    dueAt: accountDue,
    basis,
    only: wantsAnotherAccount,
  },
];
