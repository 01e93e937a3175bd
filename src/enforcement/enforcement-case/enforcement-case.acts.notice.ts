import { ask, factValue, hasText, type Fact } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { fenOf, yuanOf, type Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis, Law } from '../../kernel/law.js';
import { AQF, CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { bandFor, fines, hearingIsDue, saysWhatTheFineGoesBy, type GoesBy } from './enforcement-case.amounts.js';
import { actsWithACertificate, whoActs } from '../inspection/inspection.musts.js';
import type * as input from './enforcement-case.inputs.js';
import {
  actOnParty,
  type Here,
  partyOf,
  imposes,
  party,
  nothing,
  consents,
  consentIsTheOffices,
  fen,
  isTheCasesOffice,
  whoInvestigated,
  inspectorStaysOut,
  type InFrontOfAParty,
} from './enforcement-case.musts.js';

type Noticing = { items: ItemFacts[]; files: FileFacts[] } & InFrontOfAParty;
type OnNotice = Here<input.ServeNoticeInput, Noticing>;
const itemFor = ({
  entry,
  facts,
  input: { itemCode },
}: Pick<OnNotice, 'entry' | 'facts' | 'input'>): ItemFacts | undefined =>
  heldOn(facts.items, entry.violatedOn, entry.regionCode).find(
    ({ key, kind }) => key === itemCode && kind === 'PENALTY',
  );
const goesBy = ({ input: { income, gains } }: { readonly input: input.ServeNoticeInput }): GoesBy => ({
  income: income == null ? null : BigInt(income),
  gains: gains == null ? null : BigInt(gains),
});

const articleOfNotice = (ctx: OnNotice): readonly Basis[] => {
  const item = itemFor(ctx);
  return item ? [{ title: item.statute, article: item.article }] : CFF('第三十四条');
};
/** What the article lets the fine be for this party: null where it fines none such. */
const bandOfNotice = (ctx: OnNotice) => {
  const item = itemFor(ctx);
  const { circumstance, gravest } = ctx.input;
  const at = { law: ctx.law, day: ctx.today, region: ctx.entry.regionCode };
  return item ? bandFor(item, partyOf(ctx).kind, goesBy(ctx), { circumstance, gravest: gravest ?? null }, at) : null;
};
const fineFitsTheArticle = (ctx: OnNotice): boolean => {
  const fine = fen(ctx.input.fine);
  if (itemFor(ctx) === undefined || fine === 0n) return true;
  const band = bandOfNotice(ctx);
  return band !== null && fine >= band.least && fine <= band.most;
};
const boundsOfFine = (ctx: OnNotice): Fact[] => {
  const band = bandOfNotice(ctx);
  return band === null
    ? [factValue('band', 'none')]
    : [factValue('least', yuanOf(band.least), '元'), factValue('most', yuanOf(band.most), '元')];
};
/** A multiple is for a unit whose article has one, and for the heaviest part of the band. */
const gravestIsOfTheArticle = (ctx: OnNotice): boolean =>
  ctx.input.gravest == null ||
  (partyOf(ctx).kind === 'UNIT' &&
    ctx.input.circumstance === 'HEAVY' &&
    (itemFor(ctx)?.gravestTimesMin ?? null) !== null &&
    (ctx.input.gravest !== 'OTHER' || ctx.entry.complex));
/** Whether the article has a fine for this party and leaves no choice; an income that is not given changes nothing. */
const fineIsDue = (ctx: OnNotice): boolean => {
  const item = itemFor(ctx);
  return item?.fineRule === 'MUST' && fines(item, partyOf(ctx).kind);
};
const hearingThresholdOf = (ctx: OnNotice): string =>
  ctx.law.parameter(
    partyOf(ctx).kind === 'PERSON' ? 'hearing.threshold.person' : 'hearing.threshold.org',
    ctx.today,
    ctx.entry.regionCode,
  ).value;

/** Tells a party what is meant. 告知 */
export const serveNotice = actOnParty<input.ServeNoticeInput, Noticing>({
  name: 'serveNotice',
  preconditionFacts: { acting: whoActs, ...whoInvestigated },
  numbersOfOthers: { CaseParty: { noticeNumber: '罚告' } },
  facts: { items: ask(itemByCode, (ctx) => [ctx.input.itemCode]), files: filesNamed },
  preconditions: [isTheCasesOffice, actsWithACertificate, inspectorStaysOut],
  musts: [
    {
      code: 'NOTICE_RESTS_ON_AN_ARTICLE_OF_THE_CASE',
      path: ['itemCode'],
      basis: CFF('第四十四条'),
      says: {
        zh: '处罚依据须为本案所列违法事项之一，且须为在违法行为终了日有效的处罚事项。',
        en: 'The item of the notice must be one of the items of the case, and a penalty item in force on the day on which the conduct ended.',
      },
      holds: (ctx) => ctx.entry.itemCodes.includes(ctx.input.itemCode) && itemFor(ctx) !== undefined,
    },
    {
      code: 'NOTICE_SAYS_WHAT_IS_MEANT',
      path: ['kinds'],
      basis: CFF('第四十四条'),
      says: {
        zh: '须告知至少一种拟处罚种类且不得重复；含罚款的须有大于零的数额，不含罚款的不得有数额。',
        en: 'At least one kind of penalty must be proposed, none of them twice; with FINE among them the proposed fine must be above zero, without it no fine may be given.',
      },
      holds: ({ input }) =>
        input.kinds.length > 0 &&
        new Set(input.kinds).size === input.kinds.length &&
        imposes(input.kinds, 'FINE') === fen(input.fine) > 0n,
    },
    {
      code: 'NOTICE_SAYS_WHY',
      path: ['facts'],
      basis: CFF('第四十四条'),
      says: { zh: '须告知事实、理由和依据。', en: 'The facts, and the reasons with their basis, must be stated.' },
      holds: ({ input }) => hasText(input.facts) && hasText(input.reasons),
    },
    {
      code: 'NOTICE_FINE_FITS_THE_ARTICLE',
      path: ['fine'],
      basis: articleOfNotice,
      says: {
        zh: '拟罚款须在该条文对该类当事人与情节相应的裁量档次之内；条文按收入计罚的，须填写上一年年收入。',
        en: "The proposed fine must lie within the discretion band that the article has for this kind of party and the circumstances; where the band goes by income, last year's income must be given.",
      },
      holds: fineFitsTheArticle,
      facts: boundsOfFine,
    },
    {
      code: 'NOTICE_STATES_WHAT_THE_FINE_GOES_BY',
      path: ['gains'],
      basis: articleOfNotice,
      says: {
        zh: '条文按违法所得计罚的，须填写单位的违法所得（没有的填零）；按收入计罚的，须填写个人上一年年收入，不论拟否罚款。',
        en: "Where the fine goes by illegal gains those of the unit must be given, zero for none, and where it goes by income the person's income of last year, whether or not a fine is proposed.",
      },
      holds: (ctx) => {
        const item = itemFor(ctx);
        return item === undefined || saysWhatTheFineGoesBy(item, partyOf(ctx).kind, goesBy(ctx));
      },
    },
    {
      code: 'NOTICE_MULTIPLIES_BY_ITS_ARTICLE',
      path: ['gravest'],
      basis: AQF('第一百一十四条第二款'),
      says: {
        zh: '按情节特别严重加倍处罚的，只能是所依条文设有倍数、情节从重的单位；属其他情形的，案件须列为情节复杂或者重大，经集体讨论。',
        en: 'A multiple for especially grave circumstances may only be proposed for a unit whose article has one and with HEAVY circumstances; OTHER must be of a case that is `complex`, and so discussed collectively.',
      },
      holds: gravestIsOfTheArticle,
    },
    {
      code: 'NOTICE_FINES_WHERE_THE_ARTICLE_MUST',
      path: ['kinds'],
      basis: CFF('第五条'),
      says: {
        zh: '条文规定对该类当事人应当罚款的，拟处罚种类须含罚款，减轻处罚的除外。',
        en: 'Where the article requires a fine for this kind of party, FINE must be among the proposed kinds, unless the penalty is lightened.',
      },
      holds: (ctx) => imposes(ctx.input.kinds, 'FINE') || ctx.input.circumstance === 'LIGHTENED' || !fineIsDue(ctx),
    },
    // The threshold is its own for persons and for units (市政府令354).
    {
      code: 'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
      path: ['hearingOffered'],
      basis: CFF('第六十三条'),
      says: {
        zh: '拟处罚的种类或者罚款数额达到听证标准的，须告知听证权利。',
        en: 'A hearing must be offered where the kinds of penalty or the amount of the fine make one due.',
      },
      holds: (ctx) =>
        ctx.input.hearingOffered ||
        !hearingIsDue(
          ctx.input.kinds,
          fen(ctx.input.fine),
          partyOf(ctx).kind,
          ctx.law,
          ctx.today,
          ctx.entry.regionCode,
        ),
      facts: (ctx) => [factValue('threshold', hearingThresholdOf(ctx), '元')],
    },
    {
      code: 'NOTICE_FITS_THE_SIMPLE_PROCEDURE',
      path: ['fine'],
      basis: CFF('第五十一条'),
      says: {
        zh: '适用简易程序的，只能给予警告或者对该类当事人规定数额以内的罚款，也可以并处。',
        en: 'Under the simple procedure the penalty may only be a warning, a fine up to the limit for this kind of party, or both.',
      },
      holds: (ctx) =>
        ctx.entry.procedure !== 'SIMPLE' ||
        fitsSimple(ctx.input.kinds, fen(ctx.input.fine), partyOf(ctx).kind, ctx.law, ctx.at, ctx.entry.regionCode),
    },
    consents,
    consentIsTheOffices,
    fileIsTheOffices('NOTICE_FILE_SENT_BY_THE_OFFICE', 'noticeFileId'),
  ],
  decide: nothing,
  children: party((ctx, row) => ({
    consentFileId: ctx.input.consentFileId ?? row.consentFileId,
    noticedAt: ctx.at,
    noticeMethod: ctx.input.method,
    noticeFileId: ctx.input.noticeFileId ?? null,
    proposedItem: ctx.input.itemCode,
    proposedKinds: ctx.input.kinds,
    proposedFine: ctx.input.fine ?? '0',
    income: ctx.input.income ?? null,
    gains: ctx.input.gains ?? null,
    gravest: ctx.input.gravest ?? null,
    circumstance: ctx.input.circumstance,
    noticeFacts: ctx.input.facts.trim(),
    noticeReasons: ctx.input.reasons.trim(),
    hearingOffered: ctx.input.hearingOffered, // On the spot it speaks at once, or waives.
    defenceDue: ctx.entry.procedure === 'SIMPLE' ? null : ctx.due('defence.days', ctx.today).dueAt,
    hearingDue: ctx.input.hearingOffered ? ctx.due('hearing.request.days', ctx.today).dueAt : null,
    // A new notice begins it anew: what was said to the old one answers another penalty.
    defendedAt: null,
    defence: null,
    defenceWaived: null,
    hearingWaived: null,
    defenceOpinion: null,
    hearingRequestedAt: null,
    hearingNotifiedOn: null,
    heardAt: null,
    hearingPlace: null,
    hearingHostId: null,
    hearingAbandoned: null,
    hearingOpinion: null,
    hearingMinutesFileId: null,
    reviewedAt: null,
    reviewerId: null,
    reviewResult: null,
    reviewOpinion: null,
    deliberatedAt: null,
    deliberatorIds: [],
    deliberation: null,
    deliberationFileId: null,
  })),
});
const fitsSimple = (
  kinds: readonly string[],
  fine: Fen,
  partyKind: string,
  law: Law,
  at: Instant,
  region: string,
): boolean =>
  kinds.every((kind) => kind === 'WARNING' || kind === 'FINE') &&
  fine <=
    fenOf(
      law.parameter(partyKind === 'PERSON' ? 'simple.fine.max.person' : 'simple.fine.max.org', civilDateOf(at), region)
        .value,
    )!;

/** Enters what a party says, or that it waives saying it. 陈述申辩 */
export const recordDefence = actOnParty<input.RecordDefenceInput, InFrontOfAParty>({
  name: 'recordDefence',
  preconditionFacts: { acting: whoActs, ...whoInvestigated },
  preconditions: [isTheCasesOffice, actsWithACertificate, inspectorStaysOut],
  musts: [
    {
      code: 'DEFENCE_IS_SAID_OR_WAIVED',
      path: ['statement'],
      basis: CFF('第四十五条'),
      says: {
        zh: '须写明陈述申辩意见，或者明确放弃，只能二者择一。',
        en: "Either the party's statement must be given or its defence must be waived, not both.",
      },
      holds: ({ input }) => hasText(input.statement) !== input.waived,
    },
    {
      code: 'DEFENCE_IS_LOOKED_AT_AGAIN',
      path: ['opinion'],
      basis: CFF('第四十五条'),
      says: {
        zh: '当事人未放弃陈述申辩的，须写明复核意见。',
        en: 'Unless the party waives its defence, the opinion of the office after reviewing it must be stated.',
      },
      holds: ({ input }) => input.waived || hasText(input.opinion),
    },
    {
      code: 'DEFENCE_WAIVES_ONLY_WHAT_WAS_OFFERED',
      path: ['hearingWaived'],
      basis: CFF('第六十四条'),
      says: {
        zh: '只有已告知听证权利且当事人尚未申请听证的，方可记为放弃听证。',
        en: 'A hearing can only be waived where it was offered and has not been requested.',
      },
      holds: (ctx) =>
        !ctx.input.hearingWaived ||
        (partyOf(ctx).hearingOffered === true && partyOf(ctx).status !== 'HEARING_REQUESTED'),
    },
  ],
  decide: nothing,
  children: party((ctx, row) => ({
    status: row.status === 'HEARING_REQUESTED' ? 'HEARING_REQUESTED' : 'DEFENDED',
    defendedAt: ctx.at,
    defence: ctx.input.statement?.trim() ?? null,
    defenceWaived: ctx.input.waived,
    hearingWaived: ctx.input.hearingWaived,
    defenceOpinion: ctx.input.opinion?.trim() ?? null,
  })),
});
