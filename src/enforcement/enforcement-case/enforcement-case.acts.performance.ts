import { ask, factValue, isSaid, created } from '../../kernel/act.js';
import { addDays, addMonths, civilDateOf, endOf, startOf } from '../../kernel/civil-date.js';
import { fenOf, yuanOf } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { AQF, CFF, FGW36, QZF } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import type { Publication } from '../publication/publication.js';
import { imposed, owedOn } from './enforcement-case.amounts.js';
import { actsWithACertificate, whoActs } from '../inspection/inspection.musts.js';
import type { OperatorFacts } from '../../organisation/organisation.facts.js';
import type * as input from './enforcement-case.inputs.js';
import {
  actOnParty,
  type Here,
  partyOf,
  party,
  nothing,
  dayHasCome,
  consents,
  consentIsTheOffices,
  fen,
  isTheCasesOfficeOr,
  isTheCasesOffice,
  whoInvestigated,
  inspectorStaysOut,
  type InFrontOfAParty,
} from './enforcement-case.musts.js';

/** Serves the decision. 送达 */
export const serveDecision = actOnParty<input.ServeDecisionInput, { files: FileFacts[] } & InFrontOfAParty>({
  name: 'serveDecision',
  preconditionFacts: { acting: whoActs, ...whoInvestigated },
  facts: { files: filesNamed },
  preconditions: [isTheCasesOffice, actsWithACertificate, inspectorStaysOut],
  musts: [consents, consentIsTheOffices],
  decide: nothing,
  children: party((ctx, row) => ({
    status: row.outcome !== 'PENALTY' ? 'DISCHARGED' : imposed(row) > 0n ? 'SERVED' : 'PERFORMED',
    servedAt: ctx.at,
    serviceMethod: ctx.input.method,
    consentFileId: ctx.input.consentFileId ?? row.consentFileId,
    payDue: imposed(row) > 0n ? ctx.due('pay.days', ctx.today).dueAt : null,
  })),
});

/** For how many months a decision of that level is shown: at least, and at most. */
const creditMonths = (ctx: Here<input.PublishDecisionInput>): { readonly least: number; readonly most: number } => {
  const [least, most] = ctx.law
    .parameter(`credit.publicity.${ctx.input.level.toLowerCase()}`, ctx.today, ctx.entry.regionCode)
    .value.split('-')
    .map(Number);
  return { least: least!, most: most! };
};

/** Makes a decision public. 公示 (安全生产法 第七十八条; how long credit systems show it: 信用修复管理办法) */
export const publishDecision = actOnParty<input.PublishDecisionInput, { enterprise: EnterpriseFacts[] }>({
  name: 'publishDecision',
  numbersOfOthers: { Publication: { number: '示' } },
  facts: { enterprise: ask(enterpriseById, ({ entry }) => [entry.enterpriseId]) },
  preconditions: [isTheCasesOffice],
  musts: [
    {
      code: 'PUBLICATION_IS_OF_A_PENALTY',
      path: ['partyId'],
      basis: CFF('第四十八条'),
      says: {
        zh: '只能公示给予处罚的决定，且只能公示一次。',
        en: 'Only a decision that imposes a penalty may be made public, and only once.',
      },
      holds: (ctx) => partyOf(ctx).outcome === 'PENALTY' && partyOf(ctx).publishedAt === null,
    },
    isSaid(
      'PUBLICATION_NAMES_ITS_PLACE',
      'platform',
      AQF('第七十八条'),
      '须写明公示平台。',
      'The platform of the publication must be stated.',
    ),
    {
      code: 'PUBLICATION_LASTS_AS_ITS_LEVEL_ALLOWS',
      path: ['months'],
      basis: (ctx) => [
        ctx.law.parameter(`credit.publicity.${ctx.input.level.toLowerCase()}`, ctx.today, ctx.entry.regionCode).basis,
      ],
      says: {
        zh: '公示月数须在该失信程度的最短、最长公示期之内。',
        en: 'The number of months must lie between the shortest and the longest period of publication for the credit level.',
      },
      holds: (ctx) => ctx.input.months >= creditMonths(ctx).least && ctx.input.months <= creditMonths(ctx).most,
      facts: (ctx) => [
        factValue('least', creditMonths(ctx).least, '月'),
        factValue('most', creditMonths(ctx).most, '月'),
      ],
    },
    {
      code: 'PUBLICATION_OF_A_SIMPLE_CASE_IS_MINOR',
      path: ['level'],
      basis: FGW36('轻微失信'),
      says: {
        zh: '适用简易程序或者只给予警告、通报批评的，失信程度须为轻微。',
        en: 'The credit level must be MINOR for a case under the simple procedure and for a penalty that is only a warning or criticism.',
      },
      holds: (ctx) =>
        ctx.input.level === 'MINOR' ||
        (ctx.entry.procedure === 'ORDINARY' &&
          (partyOf(ctx).kinds ?? []).some((kind) => kind !== 'WARNING' && kind !== 'CRITICISM')),
    },
  ],
  decide: nothing,
  children: party((ctx) => ({ publishedAt: ctx.at })),
  // The days of credit count from the decision (信用修复管理办法).
  creates: (ctx, { id, regionCode }) => {
    const row = partyOf(ctx);
    const decided = civilDateOf(row.decidedAt as Instant);
    return [
      created<Publication>('Publication', {
        id: ctx.keyAt(0),
        regionCode,
        caseId: id,
        partyId: row.id,
        partyKind: row.kind,
        enterpriseId: row.enterpriseId,
        sector: row.sector,
        platform: ctx.input.platform.trim(),
        url: ctx.input.url?.trim() ?? null,
        publishedAt: ctx.at,
        outcome: row.outcome,
        level: ctx.input.level,
        repairableFrom: addMonths(decided, creditMonths(ctx).least),
        shownUntil: addMonths(decided, ctx.input.months),
        // What everyone is told of it; a person is not named (个人信息保护法 第六条).
        // As it is registered, whatever was typed when the case was filed.
        unitName: row.kind === 'UNIT' ? (ctx.facts.enterprise[0]?.name ?? row.unitName) : null,
        unitCode: row.kind === 'UNIT' ? (ctx.facts.enterprise[0]?.creditCode ?? null) : null,
        decisionNumber: row.decisionNumber,
        cause: ctx.entry.cause,
        fine: row.fine,
      }),
    ];
  },
});

const onSpot = (ctx: Here<input.RecordPaymentInput>): boolean =>
  fen(ctx.input.amount) <= fenOf(ctx.law.parameter('onspot.collect.max', ctx.today, ctx.entry.regionCode).value)!;

/** Enters a payment. 登记缴款 */
export const recordPayment = actOnParty<input.RecordPaymentInput>({
  name: 'recordPayment',
  preconditions: [isTheCasesOfficeOr('FINANCE')],
  musts: [
    {
      code: 'PAYMENT_IS_SOMETHING',
      path: ['amount'],
      basis: CFF('第六十七条'),
      says: { zh: '缴款金额须大于零。', en: 'The amount paid must be above zero.' },
      holds: ({ input }) => fen(input.amount) > 0n,
    },
    dayHasCome(
      'PAYMENT_DAY_HAS_COME',
      'paidOn',
      CFF('第六十七条'),
      '缴款日不得晚于今天。',
      'The day of payment may not be later than today.',
    ),
    {
      code: 'PAYMENT_FOLLOWS_THE_SERVICE',
      path: ['paidOn'],
      basis: CFF('第六十七条'),
      says: {
        zh: '缴款日不得早于决定书送达日。',
        en: 'The day of payment may not be before the day on which the decision was served.',
      },
      holds: (ctx) => ctx.input.paidOn >= civilDateOf(partyOf(ctx).servedAt as Instant),
    },
    {
      code: 'PAYMENT_IS_NOT_MORE_THAN_IS_OWED',
      path: ['amount'],
      basis: CFF('第七十二条'),
      says: {
        zh: '缴款金额不得超过缴款日尚欠金额（含加处罚款）。',
        en: 'The amount paid may not exceed what is still owed on the day of payment, the surcharge included.',
      },
      holds: (ctx) =>
        fen(ctx.input.amount) <= owedOn(partyOf(ctx), ctx.input.paidOn, ctx.law, ctx.entry.regionCode).left,
      facts: (ctx) => [
        factValue('owed', yuanOf(owedOn(partyOf(ctx), ctx.input.paidOn, ctx.law, ctx.entry.regionCode).left), '元'),
      ],
    },
    // 罚缴分离: who decides does not collect.
    {
      code: 'PAYMENT_IS_COLLECTED_BY_A_BANK',
      path: ['channel'],
      basis: CFF('第六十七条'),
      says: {
        zh: '罚缴分离：当场收缴须由执法人员登记，且只限于规定数额以内的缴款或者边远地区当事人提出当场缴纳的；其他缴款须由财政部门登记。',
        en: "A payment collected on the spot must be entered by a law enforcement officer, and only if it is within the prescribed amount or in a remote place at the party's request; any other payment must be entered by the finance office.",
      },
      holds: (ctx) =>
        ctx.input.channel === 'ON_SPOT'
          ? ctx.actor.roles.includes('LAW_OFFICER') && (onSpot(ctx) || ctx.input.remote)
          : ctx.actor.roles.includes('FINANCE'),
    },
    isSaid(
      'PAYMENT_HAS_A_RECEIPT',
      'receipt',
      CFF('第七十条'),
      '须写明票据号。',
      'The number of the receipt must be stated.',
    ),
  ],
  decide: nothing,
  children: party((ctx, row) => {
    const day = ctx.input.paidOn;
    const { left, surcharge } = owedOn(row, day, ctx.law, ctx.entry.regionCode);
    const paid = fen(row.paid) + fen(ctx.input.amount);
    // Once the fine itself is paid, the surcharge stands still at that day's.
    const settled = row.settledOn === null && paid >= fen(row.fine) + fen(row.confiscation);
    return {
      ...(left === fen(ctx.input.amount) && { status: 'PERFORMED' }),
      paid: String(paid),
      paidOn: day,
      paymentChannel: ctx.input.channel,
      receipt: ctx.input.receipt.trim(),
      collectedRemotely: ctx.input.remote,
      ...(settled && { settledOn: day, surcharge: String(surcharge) }),
    };
  }),
});

/** Lets a party pay later. 延期缴纳 */
export const deferPayment = actOnParty<input.DeferPaymentInput>({
  name: 'deferPayment',
  preconditions: [isTheCasesOffice],
  musts: [
    isSaid(
      'DEFERRAL_HAS_A_REASON',
      'reason',
      CFF('第六十六条'),
      '须写明当事人的申请和困难。',
      "The party's application and its difficulty must be stated.",
    ),
    {
      code: 'DEFERRAL_IS_OF_AN_UNPAID_FINE',
      path: ['partyId'],
      basis: CFF('第六十六条'),
      says: { zh: '只有罚款尚未缴清的，方可延期。', en: 'Only a fine that is still unpaid can be deferred.' },
      holds: (ctx) => partyOf(ctx).settledOn === null,
    },
    {
      code: 'DEFERRAL_IS_LATER',
      path: ['dueOn'],
      basis: CFF('第六十六条'),
      says: {
        zh: '延期后的缴款日须晚于今天和现缴款期限。',
        en: 'The new day to pay must be later than today and later than the present one.',
      },
      holds: (ctx) =>
        ctx.input.dueOn > ctx.today &&
        (partyOf(ctx).payDue === null || ctx.input.dueOn > civilDateOf(partyOf(ctx).payDue!)),
      facts: (ctx) => [factValue('payDue', partyOf(ctx).payDue)],
    },
  ],
  decide: nothing,
  // Whoever was given time is urged anew when it has passed.
  children: party((ctx) => ({
    deferredUntil: ctx.input.dueOn,
    payDue: endOf(ctx.input.dueOn),
    stayedDays: 0,
    urgedAt: null,
    urgeNumber: null,
    courtFrom: null,
  })),
});

/** Urges a party in writing. 催告 */
export const urgePayment = actOnParty<input.UrgePaymentInput, { acting: OperatorFacts[] }>({
  name: 'urgePayment',
  preconditionFacts: { acting: whoActs },
  numbersOfOthers: { CaseParty: { urgeNumber: '催' } },
  preconditions: [isTheCasesOffice, actsWithACertificate],
  musts: [
    {
      code: 'URGING_FOLLOWS_THE_DAY_TO_PAY',
      path: ['partyId'],
      basis: CFF('第七十二条'),
      says: { zh: '缴款期限届满后方可催告。', en: 'A party can only be urged to pay after its day to pay has passed.' },
      holds: (ctx) => partyOf(ctx).payDue === null || ctx.at > partyOf(ctx).payDue!,
      facts: (ctx) => [factValue('payDue', partyOf(ctx).payDue)],
    },
    isSaid(
      'URGING_SAYS_WHAT_IS_TO_BE_DONE',
      'content',
      QZF('第三十五条'),
      '催告须载明履行期限、方式、金额和权利。',
      'The content of the urging must be stated: by when, how and how much is to be paid, and the rights of the party.',
    ),
  ],
  decide: nothing,
  children: party((ctx) => ({
    urgedAt: ctx.at,
    urgeContent: ctx.input.content.trim(),
    urgeMethod: ctx.input.method,
    courtFrom: startOf(addDays(ctx.due('urge.before.court.days', ctx.today).day, 1)),
  })),
});
