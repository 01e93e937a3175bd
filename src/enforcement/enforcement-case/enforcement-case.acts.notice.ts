import { act, ask, factValue, given, type Judging } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { fenOf, yuanOf, type Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../inspection/inspection.musts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { bandOf, discretion, hearingIsDue } from './enforcement-case.amounts.js';
import type * as input from './enforcement-case.inputs.js';
import type { EnforcementCase } from './enforcement-case.js';
import { partyOf, imposes, party, nothing, consents, consentIsTheOffices, fen } from './enforcement-case.musts.js';

type Noticing = { items: ItemFacts[]; files: FileFacts[] };
const itemFor = ({
  entry,
  facts,
  input: { itemCode },
}: Judging<EnforcementCase, input.ServeNoticeInput, Noticing>): ItemFacts | undefined =>
  heldOn(facts.items, entry.violatedOn).find(({ key, kind }) => key === itemCode && kind === 'PENALTY');
const incomeOf = ({ input: { income } }: { readonly input: input.ServeNoticeInput }): Fen | null =>
  income == null ? null : BigInt(income);

/** Tells a party what is meant. 告知 */
export const serveNotice = act<EnforcementCase, input.ServeNoticeInput, Noticing>({
  name: 'serveNotice',
  partNumbers: { CaseParty: { noticeNumber: '罚告' } },
  facts: { items: ask(itemByCode, (c) => [c.input.itemCode]), files: filesNamed },
  standing: [],
  musts: [
    {
      code: 'NOTICE_RESTS_ON_AN_ARTICLE_OF_THE_CASE',
      path: ['itemCode'],
      basis: CFF('第四十四条'),
      says: {
        zh: '处罚依据须为本案违法事项，且须为违法行为终了日有效的处罚事项。',
        en: 'The item of the notice must be one of the items of the case, and a penalty item in force on the day of the conduct.',
      },
      holds: (c) => c.entry.itemCodes.includes(c.input.itemCode) && itemFor(c) !== undefined,
    },
    {
      code: 'NOTICE_SAYS_WHAT_IS_MEANT',
      path: ['kinds'],
      basis: CFF('第四十四条'),
      says: {
        zh: '须告知至少一种拟处罚种类且不得重复；含罚款的须有大于零的数额，不含罚款的不得有数额。',
        en: 'At least one kind of penalty must be proposed, none of them twice; with FINE among them the proposed fine must be above zero, without it no fine may be given.',
      },
      holds: ({ input: c }) =>
        c.kinds.length > 0 && new Set(c.kinds).size === c.kinds.length && imposes(c.kinds, 'FINE') === fen(c.fine) > 0n,
    },
    {
      code: 'NOTICE_SAYS_WHY',
      path: ['facts'],
      basis: CFF('第四十四条'),
      says: { zh: '须告知事实、理由和依据。', en: 'The facts, and the reasons with their basis, must be stated.' },
      holds: ({ input: c }) => given(c.facts) && given(c.reasons),
    },
    {
      code: 'NOTICE_FINE_FITS_THE_ARTICLE',
      path: ['fine'],
      basis: (c) => {
        const item = itemFor(c);
        return item ? [{ title: item.statute, article: item.article }] : CFF('第三十四条');
      },
      says: {
        zh: '拟罚款须在该条文对该类当事人的幅度和裁量档次之内；按收入计罚的须填写上一年年收入。',
        en: "The proposed fine must lie within the band that the article has for this kind of party, in the part that fits the circumstances; where the band goes by income, last year's income must be given.",
      },
      holds: (c) => {
        const item = itemFor(c);
        const fine = fen(c.input.fine);
        if (!item || fine === 0n) return true;
        const band = bandOf(item, partyOf(c).kind, incomeOf(c));
        if (!band) return false;
        const { least, most } = discretion(band, c.input.circumstance, c.law, civilDateOf(c.at), c.entry.regionCode);
        return fine >= least && fine <= most;
      },
      facts: (c) => {
        const item = itemFor(c);
        const band = item && bandOf(item, partyOf(c).kind, incomeOf(c));
        if (!band) return [factValue('band', 'none')];
        const { least, most } = discretion(band, c.input.circumstance, c.law, civilDateOf(c.at), c.entry.regionCode);
        return [factValue('least', yuanOf(least), '元'), factValue('most', yuanOf(most), '元')];
      },
    },
    {
      code: 'NOTICE_FINES_WHERE_THE_ARTICLE_MUST',
      path: ['kinds'],
      basis: CFF('第五条'),
      says: {
        zh: '条文规定应当罚款的，拟处罚种类须含罚款，减轻处罚的除外。',
        en: 'Where the article requires a fine for this kind of party, FINE must be among the proposed kinds, unless the penalty is lightened.',
      },
      holds: (c) => {
        const item = itemFor(c);
        return (
          item?.fineRule !== 'MUST' ||
          bandOf(item, partyOf(c).kind, incomeOf(c)) === null ||
          imposes(c.input.kinds, 'FINE') ||
          c.input.circumstance === 'LIGHTENED'
        );
      },
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
      holds: (c) =>
        c.input.hearingOffered ||
        !hearingIsDue(c.input.kinds, fen(c.input.fine), partyOf(c).kind, c.law, civilDateOf(c.at), c.entry.regionCode),
      facts: (c) => [
        factValue(
          'threshold',
          c.law.parameter(
            partyOf(c).kind === 'PERSON' ? 'hearing.threshold.person' : 'hearing.threshold.org',
            civilDateOf(c.at),
            c.entry.regionCode,
          ).value,
          '元',
        ),
      ],
    },
    {
      code: 'NOTICE_FITS_THE_SIMPLE_PROCEDURE',
      path: ['fine'],
      basis: CFF('第五十一条'),
      says: {
        zh: '简易程序只能给予警告和规定数额以内的罚款。',
        en: 'Under the simple procedure the penalty may only be a warning, or a fine up to the limit for this kind of party.',
      },
      holds: (c) =>
        c.entry.procedure !== 'SIMPLE' ||
        fitsSimple(c.input.kinds, fen(c.input.fine), partyOf(c).kind, c.law, c.at, c.entry.regionCode),
    },
    consents,
    consentIsTheOffices,
    fileIsTheOffices('NOTICE_FILE_SENT_BY_THE_OFFICE', 'noticeFileId'),
  ],
  decide: nothing,
  along: party((c, row) => ({
    consentFileId: c.input.consentFileId ?? row.consentFileId,
    noticedAt: c.at,
    noticeMethod: c.input.method,
    noticeFileId: c.input.noticeFileId ?? null,
    proposedItem: c.input.itemCode,
    proposedKinds: c.input.kinds,
    proposedFine: c.input.fine ?? '0',
    income: c.input.income ?? null,
    circumstance: c.input.circumstance,
    noticeFacts: c.input.facts.trim(),
    noticeReasons: c.input.reasons.trim(),
    hearingOffered: c.input.hearingOffered, // On the spot it speaks at once, or waives.
    defenceDue:
      c.entry.procedure === 'SIMPLE' ? null : c.law.due('defence.days', civilDateOf(c.at), c.entry.regionCode).dueAt,
    hearingDue: c.input.hearingOffered
      ? c.law.due('hearing.request.days', civilDateOf(c.at), c.entry.regionCode).dueAt
      : null,
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
export const recordDefence = act<EnforcementCase, input.RecordDefenceInput>({
  name: 'recordDefence',
  standing: [],
  musts: [
    {
      code: 'DEFENCE_IS_SAID_OR_WAIVED',
      path: ['statement'],
      basis: CFF('第四十五条'),
      says: {
        zh: '须写明陈述申辩意见，或者明确放弃，只能二者择一。',
        en: "Either the party's statement must be given or its defence must be waived, not both.",
      },
      holds: ({ input: c }) => given(c.statement) !== c.waived,
    },
    {
      code: 'DEFENCE_IS_LOOKED_AT_AGAIN',
      path: ['opinion'],
      basis: CFF('第四十五条'),
      says: {
        zh: '当事人陈述申辩的，须充分听取并写明复核意见。',
        en: 'Unless the defence is waived, the opinion of the office on reviewing it must be stated.',
      },
      holds: ({ input: c }) => c.waived || given(c.opinion),
    },
    {
      code: 'DEFENCE_WAIVES_ONLY_WHAT_WAS_OFFERED',
      path: ['hearingWaived'],
      basis: CFF('第六十四条'),
      says: {
        zh: '只有已告知听证权利且当事人尚未申请听证的，方可记为放弃听证。',
        en: 'A hearing can only be waived where it was offered and has not been requested.',
      },
      holds: (c) =>
        !c.input.hearingWaived || (partyOf(c).hearingOffered === true && partyOf(c).status !== 'HEARING_REQUESTED'),
    },
  ],
  decide: nothing,
  along: party((c, row) => ({
    status: row.status === 'HEARING_REQUESTED' ? 'HEARING_REQUESTED' : 'DEFENDED',
    defendedAt: c.at,
    defence: c.input.statement?.trim() ?? null,
    defenceWaived: c.input.waived,
    hearingWaived: c.input.hearingWaived,
    defenceOpinion: c.input.opinion?.trim() ?? null,
  })),
});
