import { factValue, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf, daysBetween, endOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { yuanOf } from '../../kernel/fen.js';
import type { Basis, Law } from '../../kernel/law.js';
import { CFF, QZF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { imposed, owedOn, stayedFrom } from './enforcement-case.amounts.js';
import type * as input from './enforcement-case.inputs.js';
import type { CaseParty } from './case-party.js';
import {
  type Here,
  partyOf,
  party,
  nothing,
  dayHasCome,
  fen,
  dueBasis,
  actOnParty,
  isTheCasesOffice,
} from './enforcement-case.musts.js';

/**
 * The last day on which a party may still ask for reconsideration or sue, and the last on which the court may be
 * asked.
 */
const appealUntil = (row: CaseParty, law: Law, region: string): CivilDate => {
  const served = civilDateOf(row.servedAt as Instant);
  const review = law.due('review.apply.days', served, region).day;
  const suit = addMonths(served, law.number('sue.months', served, region));
  // What a reconsideration came to may be sued against once more.
  const after =
    row.appealKind === 'RECONSIDERATION' && row.appealSettledOn !== null
      ? [law.due('sue.after.review.days', row.appealSettledOn, region).day]
      : [];
  return [review, suit, ...after, ...(row.appealSettledOn === null ? [] : [row.appealSettledOn])].sort().at(-1)!;
};
const courtUntil = (row: CaseParty, law: Law, region: string): CivilDate => {
  const until = appealUntil(row, law, region);
  return addMonths(until, law.number('court.apply.window.months', until, region));
};

/** Asks the court to enforce. 申请法院强制执行 */
export const applyToCourt = actOnParty<input.ApplyToCourtInput, { files: FileFacts[] }>({
  name: 'applyToCourt',
  facts: { files: filesNamed },
  preconditions: [isTheCasesOffice],
  musts: [
    {
      code: 'COURT_IS_ASKED_AFTER_URGING',
      path: ['partyId'],
      basis: dueBasis('urge.before.court.days'),
      says: {
        zh: '催告书送达当事人满十个工作日后方可申请法院强制执行。',
        en: 'The court can only be asked to enforce once ten full working days have passed since the written demand to perform was served on the party.',
      },
      holds: (ctx) => partyOf(ctx).courtFrom !== null && ctx.at >= partyOf(ctx).courtFrom!,
      facts: (ctx) => [factValue('courtFrom', partyOf(ctx).courtFrom)],
    },
    {
      code: 'COURT_IS_ASKED_WHEN_NOBODY_CONTESTS',
      path: ['partyId'],
      basis: QZF('第五十三条'),
      says: {
        zh: '只有复议、诉讼均未提起或者均已终结，且复议、诉讼期限均已届满的，方可申请法院强制执行。',
        en: 'The court can only be asked to enforce if no reconsideration or suit is open, and the time limits for both have passed, the one after a reconsideration among them.',
      },
      holds: (ctx) =>
        (partyOf(ctx).appealedOn === null || partyOf(ctx).appealSettledOn !== null) &&
        ctx.today > appealUntil(partyOf(ctx), ctx.law, ctx.entry.regionCode),
      facts: (ctx) => [factValue('appealUntil', appealUntil(partyOf(ctx), ctx.law, ctx.entry.regionCode))],
    },
    {
      code: 'COURT_IS_ASKED_IN_TIME',
      path: ['occurredAt'],
      basis: dueBasis('court.apply.window.months'),
      says: {
        zh: '须自复议、诉讼期限届满之日起三个月内申请法院强制执行。',
        en: 'The court must be asked to enforce within three months after the time limits for reconsideration and suit have passed.',
      },
      holds: (ctx) => ctx.today <= courtUntil(partyOf(ctx), ctx.law, ctx.entry.regionCode),
      facts: (ctx) => [factValue('courtUntil', courtUntil(partyOf(ctx), ctx.law, ctx.entry.regionCode))],
    },
    isSaid('COURT_IS_NAMED', 'court', QZF('第五十四条'), '须写明法院。', 'The court must be named.'),
    fileIsTheOffices('COURT_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: nothing,
  children: party((ctx, row) => ({
    courtAppliedAt: ctx.at,
    court: ctx.input.court.trim(),
    courtFileId: ctx.input.fileId,
    courtReference: ctx.input.reference?.trim() ?? null,
    courtUntil: endOf(courtUntil(row, ctx.law, ctx.entry.regionCode)),
  })),
});

/** Enters what came of it. 法院执行结果 */
export const recordCourtResult = actOnParty<input.RecordCourtResultInput>({
  name: 'recordCourtResult',
  preconditions: [isTheCasesOffice],
  musts: [
    isSaid(
      'COURT_RESULT_HAS_A_PAPER',
      'document',
      QZF('第五十七条'),
      '须写明法院文书号。',
      "The number of the court's document must be stated.",
    ),
  ],
  decide: nothing,
  children: party((ctx) => ({
    ...(ctx.input.result !== 'GRANTED' && { status: 'DISCHARGED' }),
    courtResult: ctx.input.result,
    courtReference: ctx.input.document.trim(),
  })),
});

const appealIsInTime = (ctx: Here<input.RecordAppealInput>): boolean => {
  const served = civilDateOf(partyOf(ctx).servedAt as Instant);
  const until =
    ctx.input.kind === 'LITIGATION'
      ? addMonths(served, ctx.number('sue.months', served))
      : ctx.due('review.apply.days', served).day;
  return ctx.input.filedOn >= served && (ctx.input.filedOn <= until || partyOf(ctx).appealSettledOn !== null);
};

/** Enters that a party contests it. 复议、诉讼 */
export const recordAppeal = actOnParty<input.RecordAppealInput>({
  name: 'recordAppeal',
  preconditions: [isTheCasesOffice],
  musts: [
    dayHasCome(
      'APPEAL_DAY_HAS_COME',
      'filedOn',
      CFF('第七十三条'),
      '提起日不得晚于今天。',
      'The day of filing the reconsideration or suit may not be later than today.',
    ),
    {
      code: 'APPEAL_IS_THE_ONLY_ONE_OPEN',
      path: ['partyId'],
      basis: CFF('第七十三条'),
      says: {
        zh: '已有的复议或者诉讼须已终结，方可登记新的复议或者诉讼。',
        en: 'A reconsideration or suit can only be entered if the party has none that is still open.',
      },
      holds: (ctx) => partyOf(ctx).appealedOn === null || partyOf(ctx).appealSettledOn !== null,
    },
    {
      code: 'APPEAL_IS_IN_TIME',
      path: ['filedOn'],
      basis: CFF('第七十三条'),
      says: {
        zh: '提起日不得早于送达日，且不得超过自送达日起的法定期限；此前的复议或者诉讼已终结的，不受该期限限制。',
        en: 'A reconsideration or suit may not be filed before the day of service, nor after its statutory time limit counted from that day; once an earlier one has ended, the time limit does not apply.',
      },
      holds: appealIsInTime,
    },
    isSaid(
      'APPEAL_HAS_A_PAPER',
      'document',
      CFF('第七十三条'),
      '须写明受理文书号。',
      'The number of the document that accepted the reconsideration or suit must be stated.',
    ),
  ],
  decide: nothing,
  children: party((ctx) => ({
    appealKind: ctx.input.kind,
    appealedOn: ctx.input.filedOn,
    appealDocument: ctx.input.document.trim(),
    appealSettledOn: null,
    appealOutcome: null,
    appealEndDocument: null,
  })),
});

/** Enters how it ended. 复议、诉讼结果 */
export const settleAppeal = actOnParty<input.SettleAppealInput>({
  name: 'settleAppeal',
  preconditions: [isTheCasesOffice],
  musts: [
    dayHasCome(
      'APPEAL_END_HAS_COME',
      'settledOn',
      CFF('第七十三条'),
      '终结日不得晚于今天。',
      'The day on which the reconsideration or suit ended may not be later than today.',
    ),
    {
      code: 'APPEAL_IS_OPEN',
      path: ['partyId'],
      basis: CFF('第七十三条'),
      says: {
        zh: '只有未终结的复议或者诉讼方可登记结果，且终结日不得早于提起日。',
        en: 'A result can only be entered for a reconsideration or suit that is still open, and it may not have ended before it was filed.',
      },
      holds: (ctx) =>
        partyOf(ctx).appealedOn !== null &&
        partyOf(ctx).appealSettledOn === null &&
        ctx.input.settledOn >= partyOf(ctx).appealedOn!,
    },
    {
      code: 'APPEAL_CHANGES_TO_LESS',
      path: ['fine'],
      basis: CFF('第七十三条'),
      says: {
        zh: '结果为变更的，须填写变更后罚款，且不得高于原罚款；其他结果不得填写。',
        en: 'With the outcome CHANGED a fine must be given, no higher than the present one; with any other outcome no fine may be given.',
      },
      holds: (ctx) =>
        (ctx.input.outcome === 'CHANGED') === (ctx.input.fine != null) &&
        (ctx.input.fine == null || fen(ctx.input.fine) <= fen(partyOf(ctx).fine)),
    },
    isSaid(
      'APPEAL_END_HAS_A_PAPER',
      'document',
      CFF('第七十三条'),
      '须写明结果文书号。',
      'The number of the document that ended the reconsideration or suit must be stated.',
    ),
  ],
  decide: nothing,
  children: party((ctx, row) => {
    // Days count no more once the fine was paid: what was settled then is counted anew by the fine as it now is.
    const { settledOn: ended, outcome } = ctx.input;
    const counted = row.settledOn !== null && row.settledOn < ended ? row.settledOn : ended;
    const region = ctx.entry.regionCode;
    const stayed =
      row.payDue === null ? 0 : Math.max(0, daysBetween(stayedFrom(civilDateOf(row.payDue), row.appealedOn!), counted));
    const changed = {
      ...row,
      fine: ctx.input.fine ?? row.fine,
      appealSettledOn: ended,
      stayedDays: row.stayedDays + stayed,
      settledOn: null,
    } as CaseParty;
    const { surcharge, left } = owedOn(changed, counted, ctx.law, region);
    const nothingLeft = left === 0n && row.status !== 'PERFORMED';
    const settledOn = row.settledOn ?? (nothingLeft ? ended : null);
    // What was paid beyond what now stands goes back to the party.
    const standing = outcome === 'REVOKED' ? 0n : imposed(changed) + surcharge;
    const tooMuch = fen(row.paid) - standing;
    return {
      ...(outcome === 'REVOKED' ? { status: 'REVOKED' } : nothingLeft && { status: 'PERFORMED' }),
      appealSettledOn: ended,
      appealOutcome: outcome,
      appealEndDocument: ctx.input.document.trim(),
      fine: changed.fine,
      stayedDays: changed.stayedDays,
      ...(settledOn !== null && { settledOn, surcharge: String(surcharge) }),
      ...(tooMuch > 0n && { refundOwed: String(tooMuch), refundDue: ctx.law.due('refund.days', ended, region).dueAt }),
    };
  }),
});

const refunding: readonly Basis[] = [{ title: '罚没财物管理办法（财税〔2020〕54号）', article: '退付' }];
/** Refunds what was paid on a penalty that was revoked or lowered. 退付 */
export const recordRefund = actOnParty<input.RecordRefundInput>({
  name: 'recordRefund',
  judgedOnly: { amount: 'it must be what is owed back, which is kept' },
  musts: [
    {
      code: 'REFUND_IS_OWED',
      path: ['partyId'],
      basis: refunding,
      says: {
        zh: '处罚决定被撤销、变更，已缴金额超过应缴金额且尚未退付的，方可退付，且须一次退清。',
        en: 'A refund can only be made once, of all that was paid beyond what stands after the penalty was revoked or lowered.',
      },
      holds: (ctx) =>
        partyOf(ctx).refundOwed !== null &&
        partyOf(ctx).refundedOn === null &&
        fen(ctx.input.amount) === fen(partyOf(ctx).refundOwed),
      facts: (ctx) => [factValue('refundOwed', yuanOf(fen(partyOf(ctx).refundOwed)), '元')],
    },
    {
      code: 'REFUND_FOLLOWS_THE_RESULT',
      path: ['refundedOn'],
      basis: refunding,
      says: {
        zh: '退付日不得早于复议、诉讼终结日，不得晚于今天。',
        en: 'The day of the refund may not be before the reconsideration or suit ended, nor after today.',
      },
      holds: (ctx) =>
        ctx.input.refundedOn <= ctx.today && ctx.input.refundedOn >= (partyOf(ctx).appealSettledOn ?? ctx.today),
    },
    isSaid(
      'REFUND_HAS_A_PAPER',
      'refundPaper',
      refunding,
      '须写明退付凭证号。',
      'The number of the refund paper must be stated.',
    ),
  ],
  decide: nothing,
  children: party((ctx) => ({ refundedOn: ctx.input.refundedOn, refundPaper: ctx.input.refundPaper.trim() })),
});
