import { ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { yuanOf } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { AQF, CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { bandFor, fines } from './enforcement-case.amounts.js';
import { finesForSameAct, partiesOfCase, type OtherFine, type PartyFacts } from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import {
  actOnParty,
  type Here,
  partyOf,
  imposes,
  party,
  heard,
  fen,
  dueBasis,
  isTheCasesOffice,
  partsOf,
  tellParts,
  judgedBefore,
  spoken,
  whoseCase,
  type WhoseCase,
} from './enforcement-case.musts.js';

/**
 * When the law wants a legal review: public interest, a hearing held, complexity; and every ordinary case where the
 * county has it so. 行政处罚法 第五十八条
 */
const reviewIsDue = (ctx: Here): boolean =>
  ctx.entry.procedure === 'ORDINARY' &&
  (ctx.entry.publicInterest ||
    ctx.entry.complex ||
    partyOf(ctx).heardAt !== null ||
    ctx.law.parameter('case.review.all', ctx.today, ctx.entry.regionCode).value === 'ON');
const punished = (outcome: string): boolean => outcome === 'PENALTY';
type Deciding = {
  parties: PartyFacts[];
  items: ItemFacts[];
  others: OtherFine[];
  files: FileFacts[];
} & WhoseCase;

type OnDecision = Here<input.DecideCaseInput, Deciding>;
/** The item that the party was notified of, as it stood on the day of the conduct. */
const itemOfNotice = (ctx: OnDecision): ItemFacts | undefined =>
  heldOn(ctx.facts.items, ctx.entry.violatedOn, ctx.entry.regionCode).find(
    ({ key }) => key === partyOf(ctx).proposedItem,
  );
const fenOrNull = (money: string | null): bigint | null => (money === null ? null : BigInt(money));
const bandOfDecision = (item: ItemFacts, ctx: OnDecision) => {
  const { kind, income, gains, circumstance, gravest } = partyOf(ctx);
  const by = { income: fenOrNull(income), gains: fenOrNull(gains) };
  const at = { law: ctx.law, day: ctx.today, region: ctx.entry.regionCode };
  return bandFor(item, kind, by, { circumstance: circumstance!, gravest }, at);
};
const fineFitsTheArticle = (ctx: OnDecision): boolean => {
  const item = itemOfNotice(ctx);
  const fine = fen(ctx.input.fine);
  if (!item || fine === 0n) return true;
  const band = bandOfDecision(item, ctx);
  return band !== null && fine >= band.least;
};
/** Whether the article leaves no choice but to fine this party; what the notice left out changes nothing. */
const fineIsDue = (ctx: OnDecision): boolean => {
  const item = itemOfNotice(ctx);
  return item?.fineRule === 'MUST' && partyOf(ctx).circumstance !== 'LIGHTENED' && fines(item, partyOf(ctx).kind);
};
/** Where the fine goes by illegal gains, the gains themselves are taken. */
const takesTheGains = (ctx: OnDecision): boolean => {
  const { kind, gains } = partyOf(ctx);
  const goesByGains = kind === 'UNIT' && (itemOfNotice(ctx)?.gainsFrom ?? null) !== null;
  return !punished(ctx.input.outcome) || !goesByGains || fen(ctx.input.confiscation) === fen(gains);
};

/** A penalty within seven working days, another decision within twenty; what goes to the police is not published. */
const publicationDue = ({ input, due, today }: OnDecision): Instant | null =>
  input.outcome === 'TRANSFERRED'
    ? null
    : due(punished(input.outcome) ? 'publicity.penalty.days' : 'publicity.other.decision.days', today).dueAt;

/** Decides on a party. 作出处理决定 */
export const decideCase = actOnParty<input.DecideCaseInput, Deciding>({
  name: 'decideCase',
  numbersOfOthers: { CaseParty: { decisionNumber: '罚' } },
  facts: {
    items: ask(itemByCode, (ctx) => ctx.entry.itemCodes),
    others: ask(finesForSameAct, (ctx) => [ctx.input.partyId]),
    files: filesNamed,
  },
  preconditionFacts: { parties: ask(partiesOfCase, ({ entry }) => [entry.id]), ...whoseCase },
  preconditions: [
    isTheCasesOffice,
    {
      code: 'DECISION_IS_THE_HEADS',
      basis: CFF('第五十七条'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '适用普通程序的，须由局主要负责人作出决定；适用简易程序的，须由本案承办人作出决定。',
        en: 'A case under the ordinary procedure must be decided by the head of the bureau, one under the simple procedure by one of its handlers.',
      },
      holds: ({ entry, actor }) =>
        entry.procedure === 'SIMPLE'
          ? actor.operatorId !== null && entry.handlerIds.includes(actor.operatorId)
          : actor.roles.includes('BUREAU_HEAD'),
    },
    {
      code: 'DECIDER_DID_NOT_INVESTIGATE',
      basis: CFF('第五十七条'),
      says: {
        zh: '适用普通程序的，本案承办人、取证人员和来源检查的检查人员不得作出决定。',
        en: 'Under the ordinary procedure a person who is a handler of the case, has collected evidence for it or has done an inspection that it comes from may not decide it.',
      },
      holds: (ctx) => ctx.entry.procedure === 'SIMPLE' || partsOf([ctx.actor.operatorId], ctx).length === 0,
      facts: (ctx) => tellParts(partsOf([ctx.actor.operatorId], ctx)),
    },
    {
      code: 'DECIDER_NEITHER_REVIEWED_NOR_HOSTED',
      basis: CFF('第五十八条'),
      says: {
        zh: '审核过本案或者主持过本案听证的人员不得作出决定。',
        en: 'The decider may not be a person who reviewed the case or hosted a hearing in it.',
      },
      holds: ({ actor, facts }) => !judgedBefore(actor.operatorId, ['REVIEWED', 'HOSTED'], facts.judges),
    },
  ],
  musts: [
    {
      code: 'DECISION_FOLLOWS_THE_NOTICE',
      path: ['partyId'],
      basis: CFF('第四十四条'),
      remedies: [{ action: 'serveNotice', role: 'LAW_OFFICER' }],
      says: {
        zh: '未告知拟处罚内容、事实、理由、依据和权利的，不得作出决定。',
        en: 'A party may not be decided on before it was notified of the proposed penalty, the facts, the reasons, the basis and its rights.',
      },
      holds: (ctx) => partyOf(ctx).noticedAt !== null,
    },
    spoken,
    heard,
    {
      code: 'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
      path: ['partyId'],
      basis: CFF('第五十八条'),
      remedies: [{ action: 'reviewCase', role: 'LEGAL_REVIEWER' }],
      says: {
        zh: '普通程序案件复杂或者重大、涉及重大公共利益、经过听证，或者本县规定一律审核的，须法制审核通过，方可作出决定。',
        en: 'Under the ordinary procedure, a case that is complex or serious, of major public interest, or was heard, and every case where the county so provides, can only be decided after the legal review has agreed.',
      },
      holds: (ctx) => !reviewIsDue(ctx) || (partyOf(ctx).reviewedAt !== null && partyOf(ctx).reviewResult === 'AGREED'),
    },
    {
      code: 'DECISION_FOLLOWS_THE_DISCUSSION',
      path: ['partyId'],
      basis: CFF('第五十七条第二款'),
      remedies: [{ action: 'deliberateCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '情节复杂、重大或者涉及重大公共利益的，须经集体讨论，方可作出决定。',
        en: 'A case that is complex or serious, or of major public interest, must be discussed collectively before the party is decided on.',
      },
      holds: (ctx) => !(ctx.entry.complex || ctx.entry.publicInterest) || partyOf(ctx).deliberatedAt !== null,
    },
    {
      code: 'DECISION_IS_WITHIN_ITS_DAYS',
      path: ['overdueReason'],
      basis: dueBasis('case.decision.days'),
      says: {
        zh: '超过办案期限作出决定的，须说明超期理由。',
        en: 'A decision made after the time limit of the case must state the reason for the delay.',
      },
      holds: ({ entry, input, at }) => at <= entry.decisionDue || hasText(input.overdueReason),
      facts: ({ entry }) => [factValue('decisionDue', entry.decisionDue)],
    },
    {
      code: 'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE',
      path: ['fine'],
      basis: CFF('第四十五条'),
      remedies: [{ action: 'serveNotice', role: 'LAW_OFFICER' }],
      says: {
        zh: '罚款和处罚种类不得重于告知内容；须加重的，应当重新告知。',
        en: 'The penalty may not have a higher fine, or other kinds, than the notice proposed; a heavier one must first be notified again.',
      },
      holds: (ctx) =>
        !punished(ctx.input.outcome) ||
        (fen(ctx.input.fine) <= fen(partyOf(ctx).proposedFine) &&
          ctx.input.kinds.every((kind) => (partyOf(ctx).proposedKinds ?? []).includes(kind))),
      facts: (ctx) => [factValue('proposed', yuanOf(fen(partyOf(ctx).proposedFine)), '元')],
    },
    {
      code: 'DECISION_FINE_FITS_THE_ARTICLE',
      path: ['fine'],
      basis: CFF('第三十四条'),
      says: {
        zh: '罚款不得低于该条文对该类当事人与情节相应的裁量档次的下限；条文不罚该类当事人的，不得罚款。',
        en: 'The fine may not be below the lower limit of the discretion band that the article has for this kind of party and the circumstances, and a party of a kind that the article does not fine may not be fined.',
      },
      holds: fineFitsTheArticle,
    },
    {
      code: 'DECISION_FINES_WHERE_THE_ARTICLE_MUST',
      path: ['kinds'],
      basis: CFF('第五条'),
      says: {
        zh: '条文规定对该类当事人应当罚款的，给予处罚须含罚款，减轻处罚的除外。',
        en: 'Where the article requires a fine for this kind of party, a penalty must include one, unless it is lightened.',
      },
      holds: (ctx) => !punished(ctx.input.outcome) || fen(ctx.input.fine) > 0n || !fineIsDue(ctx),
    },
    {
      code: 'DECISION_TAKES_THE_ILLEGAL_GAINS',
      path: ['confiscation'],
      basis: AQF('第一百零三条'),
      says: {
        zh: '条文按违法所得计罚的，给予单位处罚须没收告知的全部违法所得。',
        en: 'Where the fine goes by illegal gains, a penalty on the unit must confiscate all of the gains stated in the notice.',
      },
      holds: takesTheGains,
      facts: (ctx) => [factValue('gains', yuanOf(fen(partyOf(ctx).gains)), '元')],
    },
    {
      code: 'DECISION_IMPOSES_WHAT_IT_SAYS',
      path: ['kinds'],
      basis: CFF('第五十九条'),
      says: {
        zh: '给予处罚的，须有处罚种类，含罚款的须有数额，不含罚款、没收的不得有相应数额；其他决定不得有处罚种类和数额。',
        en: 'A penalty must have at least one kind; with FINE among them the fine must be above zero, and an amount for a fine or a confiscation may only be given with its kind; any other outcome must have no kinds and no amounts.',
      },
      holds: ({ input }) =>
        punished(input.outcome)
          ? input.kinds.length > 0 &&
            imposes(input.kinds, 'FINE') === fen(input.fine) > 0n &&
            (fen(input.confiscation) === 0n || imposes(input.kinds, 'CONFISCATION'))
          : input.kinds.length === 0 && fen(input.fine) === 0n && fen(input.confiscation) === 0n,
    },
    {
      code: 'DECISION_FINES_ONCE_FOR_ONE_ACT',
      path: ['fine'],
      basis: CFF('第二十九条'),
      says: {
        zh: '对当事人的同一违法行为，不得给予两次以上罚款。',
        en: 'The same party may not be fined twice for the same act.',
      },
      holds: ({ input, facts }) => fen(input.fine) === 0n || facts.others.length === 0,
      facts: ({ facts }) => facts.others.map(({ caseNumber }) => factValue('case', caseNumber)),
    },
    isSaid(
      'DECISION_SAYS_WHY',
      'reasons',
      CFF('第五十九条'),
      '须写明决定理由。',
      'The reasons for the decision must be stated.',
    ),
    fileIsTheOffices('DECISION_FILE_SENT_BY_THE_OFFICE', 'decisionFileId'),
  ],
  decide: ({ entry, input, facts }) => ({
    overdueReason: input.overdueReason?.trim() ?? entry.overdueReason,
    status: facts.parties.every((each) => each.id === input.partyId || each.decidedAt !== null)
      ? 'DECIDED'
      : 'CONCLUDED',
  }),
  children: party((ctx) => ({
    decidedAt: ctx.at,
    deciderId: ctx.actor.operatorId,
    outcome: ctx.input.outcome,
    kinds: ctx.input.kinds,
    fine: ctx.input.fine ?? '0',
    confiscation: ctx.input.confiscation ?? '0',
    decisionReasons: ctx.input.reasons.trim(),
    decisionFileId: ctx.input.decisionFileId ?? null,
    serviceDue: ctx.due('service.days', ctx.today).dueAt,
    publicationDue: publicationDue(ctx),
  })),
});
