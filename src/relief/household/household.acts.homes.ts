import { act, askHashed, created, hasText } from '../../kernel/act.js';
import { JZTL } from '../../kernel/statutes.js';
import { dwellingByAddress, type AddressFacts } from './household.facts.js';
import type { AddDwellingInput, LoseDwellingInput } from './household.inputs.js';
import { ledger, onPaper, plainAddress } from './household.musts.js';
import type { Dwelling, Household } from './household.js';

/** A home joins a household that was split off, or that has built. 新增住房 */
export const addDwelling = act<Household, AddDwellingInput, { standing: AddressFacts[] }>({
  name: 'addDwelling',
  facts: { standing: askHashed(dwellingByAddress, 'ADDRESS', ({ input }) => [plainAddress(input.dwelling.address)]) },
  musts: [
    {
      code: 'HOUSEHOLD_DWELLING_HAS_ROOMS',
      path: ['dwelling'],
      basis: ledger,
      says: {
        zh: '新增住房须写明地址，间数须为一至五十；填写的建成年份不得晚于本年。',
        en: 'The dwelling must have an address and 1 to 50 rooms; a year of building that is given must not be after this year.',
      },
      holds: ({ input: { dwelling }, today }) =>
        hasText(dwelling.address) &&
        dwelling.rooms >= 1 &&
        dwelling.rooms <= 50 &&
        (dwelling.builtYear == null || dwelling.builtYear <= Number(today.slice(0, 4))),
    },
    // Relief is given for a home once: the same home under two households would draw it twice.
    {
      code: 'DWELLING_STANDS_ONCE',
      tellsOf: { fact: 'standing', entryType: 'Dwelling', property: 'address' },
      path: ['dwelling'],
      basis: JZTL('第三十条'),
      remedies: [{ action: 'loseDwelling', role: 'TOWNSHIP' }],
      says: {
        zh: '同一村（社区）的同一地址只能登记一处存续的住房，已登记的，不得再次登记。',
        en: 'One address of a village or community may have only one standing dwelling on the register.',
      },
      holds: ({ entry, facts }) => facts.standing.every(({ regionCode }) => regionCode !== entry.regionCode),
    },
    onPaper,
  ],
  decide: ({ input }) => ({ changeBasis: input.basis.trim() }),
  creates: ({ entry, input: { dwelling, basis }, today }) => [
    created<Dwelling>('Dwelling', {
      regionCode: entry.regionCode,
      householdId: entry.id,
      address: plainAddress(dwelling.address),
      rooms: dwelling.rooms,
      structure: dwelling.structure,
      livedIn: dwelling.livedIn,
      builtYear: dwelling.builtYear ?? null,
      addedOn: today,
      addedBasis: basis.trim(),
    }),
  ],
});

/** A dwelling is gone. 灭失 */
export const loseDwelling = act<Dwelling, LoseDwellingInput>({
  name: 'loseDwelling',
  musts: [
    {
      code: 'DWELLING_LOST_FOR_A_REASON',
      path: ['reason'],
      basis: ledger,
      says: { zh: '须写明灭失原因。', en: 'The reason why the dwelling is gone must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: () => ({}),
});
