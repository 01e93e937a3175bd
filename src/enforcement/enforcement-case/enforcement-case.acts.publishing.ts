import { ask, created, hasText } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis } from '../../kernel/law.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import type { Publication } from '../publication/publication.js';
import type * as input from './enforcement-case.inputs.js';
import { actOnParty, isTheCasesOffice, nothing, party, partyOf, type Here } from './enforcement-case.musts.js';

const basis: readonly Basis[] = [
  { title: '关于全面推行行政执法公示制度的指导意见（国办发〔2018〕118号）', article: '事后公开' },
];
const published: readonly string[] = ['NO_PENALTY_MINOR', 'NO_PENALTY_NOT_PROVEN'];
const monthsShown = (ctx: Here<input.PublishOtherDecisionInput>): number =>
  Number(ctx.law.parameter('credit.publicity.minor', ctx.today, ctx.entry.regionCode).value.split('-')[1]);

/** Makes a decision that imposes no penalty public. 公示其他执法决定 */
export const publishOtherDecision = actOnParty<input.PublishOtherDecisionInput, { enterprise: EnterpriseFacts[] }>({
  name: 'publishOtherDecision',
  numbersOfOthers: { Publication: { number: '示' } },
  facts: { enterprise: ask(enterpriseById, ({ entry }) => [entry.enterpriseId]) },
  preconditions: [isTheCasesOffice],
  musts: [
    {
      code: 'OTHER_DECISION_IS_PUBLISHED_ONCE',
      path: ['partyId'],
      basis,
      says: {
        zh: '只能公示不予处罚的决定，且只能公示一次；给予处罚的，按处罚决定公示。',
        en: 'Only a decision without a penalty may be published in this way, and only once; a penalty must be published as one.',
      },
      holds: (ctx) => published.includes(partyOf(ctx).outcome ?? '') && partyOf(ctx).publishedAt === null,
    },
    {
      code: 'OTHER_DECISION_NAMES_ITS_PLACE',
      path: ['platform'],
      basis,
      says: { zh: '须写明公示平台。', en: 'The platform of the publication must be stated.' },
      holds: ({ input }) => hasText(input.platform),
    },
  ],
  decide: nothing,
  children: party((ctx) => ({ publishedAt: ctx.at })),
  creates: (ctx, { id, regionCode }) => {
    const row = partyOf(ctx);
    const decided = civilDateOf(row.decidedAt as Instant);
    // Who was not found to have done it is not named.
    const named = row.kind === 'UNIT' && row.outcome === 'NO_PENALTY_MINOR';
    return [
      created<Publication>('Publication', {
        id: ctx.keyAt(0),
        regionCode,
        caseId: id,
        partyId: row.id,
        partyKind: row.kind,
        enterpriseId: row.enterpriseId,
        sector: row.sector,
        outcome: row.outcome,
        platform: ctx.input.platform.trim(),
        url: ctx.input.url?.trim() ?? null,
        publishedAt: ctx.at,
        level: 'MINOR',
        repairableFrom: decided,
        shownUntil: addMonths(decided, monthsShown(ctx)),
        unitName: named ? (ctx.facts.enterprise[0]?.name ?? row.unitName) : null,
        unitCode: named ? (ctx.facts.enterprise[0]?.creditCode ?? null) : null,
        decisionNumber: row.decisionNumber,
        cause: ctx.entry.cause,
        fine: null,
      }),
    ];
  },
});
