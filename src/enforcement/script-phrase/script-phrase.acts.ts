import { act, ask, created, factValue, hasText, isSaid, type Must, type OfInput } from '../../kernel/act.js';
import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { Basis } from '../../kernel/law.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { AdoptPhraseInput, EndPhraseInput, SupersedePhraseInput } from './script-phrase.inputs.js';
import type { ScriptPhrase } from './script-phrase.js';

const rule: readonly Basis[] = [{ title: '安全生产行政执法规范用语指引', article: '应急厅函〔2019〕538号' }];
type Worded = { readonly wording: string; readonly document: string };
const isWorded = (code: string): Must<OfInput<Worded>> => ({
  code,
  path: ['wording'],
  basis: rule,
  says: { zh: '须写明用语和依据文号。', en: 'The wording and the document that it follows must be stated.' },
  holds: ({ input }) => hasText(input.wording) && hasText(input.document),
});
const aheadOf = (code: string): Must<OfInput<{ readonly validFrom: CivilDate }> & { readonly today: CivilDate }> => ({
  code,
  path: ['validFrom'],
  basis: rule,
  says: { zh: '施行日期不得早于今天。', en: 'The first day may not be before today.' },
  holds: ({ input, today }) => input.validFrom >= today,
});

/** Adopts the wording of a step. 发布 */
export const adoptPhrase = act<ScriptPhrase, AdoptPhraseInput, { office: OrganisationFacts[] }>({
  name: 'adoptPhrase',
  begins: true,
  facts: { office: ask(organisationById, ({ actor }) => [actor.organisationId]) },
  musts: [isWorded('PHRASE_IS_WORDED'), aheadOf('PHRASE_BEGINS_TODAY_OR_LATER')],
  decide: ({ input, actor, facts }) => ({
    regionCode: facts.office[0]!.regionCode,
    organisationId: actor.organisationId,
    step: input.step,
    sectors: [...new Set(input.sectors)],
    wording: input.wording.trim(),
    document: input.document.trim(),
    validFrom: input.validFrom,
  }),
});

/** Puts another in its place. 修订 */
export const supersedePhrase = act<ScriptPhrase, SupersedePhraseInput>({
  name: 'supersedePhrase',
  musts: [
    isWorded('PHRASE_IS_WORDED_ANEW'),
    aheadOf('PHRASE_ANEW_BEGINS_TODAY_OR_LATER'),
    {
      code: 'PHRASE_ANEW_FOLLOWS_THE_FORMER',
      path: ['validFrom'],
      basis: rule,
      says: {
        zh: '新用语的施行日期须晚于原用语的施行日期。',
        en: 'The first day of the new wording must be after that of the former.',
      },
      holds: ({ entry, input }) => input.validFrom > entry.validFrom,
      facts: ({ entry }) => [factValue('validFrom', entry.validFrom)],
    },
    isSaid(
      'PHRASE_IS_CHANGED_FOR_A_REASON',
      'reason',
      rule,
      '须写明修订理由。',
      'The reason of the change must be stated.',
    ),
  ],
  decide: ({ input }) => ({ lastOn: addDays(input.validFrom, -1), endReason: input.reason.trim() }),
  creates: ({ entry, input, keyAt }, { regionCode }) => [
    created<ScriptPhrase>('ScriptPhrase', {
      id: keyAt(0),
      regionCode,
      organisationId: entry.organisationId,
      step: entry.step,
      sectors: entry.sectors,
      wording: input.wording.trim(),
      document: input.document.trim(),
      validFrom: input.validFrom,
      formerId: entry.id,
    }),
  ],
});

/** Ends it without another. 废止 */
export const endPhrase = act<ScriptPhrase, EndPhraseInput>({
  name: 'endPhrase',
  musts: [
    {
      code: 'PHRASE_ENDS_TODAY_OR_LATER',
      path: ['lastOn'],
      basis: rule,
      says: {
        zh: '失效日期不得早于今天，也不得早于施行日期。',
        en: 'The last day may not be before today, nor before the first day.',
      },
      holds: ({ entry, input, today }) => input.lastOn >= today && input.lastOn >= entry.validFrom,
    },
    isSaid('PHRASE_IS_ENDED_FOR_A_REASON', 'reason', rule, '须写明废止理由。', 'The reason of the end must be stated.'),
  ],
  decide: ({ input }) => ({ lastOn: input.lastOn, endReason: input.reason.trim() }),
});
