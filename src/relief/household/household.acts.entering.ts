import { act, ask, askHashed, created, factValue, hasText, type Judging } from '../../kernel/act.js';
import { plainIdentityNumber } from '../../kernel/identity-number.js';
import { JZTL } from '../../kernel/statutes.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import { dwellingByAddress, personByIdNumber, type AddressFacts, type PersonFacts } from './household.facts.js';
import type { AddMembersInput, AddedMemberLine, RegisterHouseholdInput } from './household.inputs.js';
import {
  addressed,
  bornBy,
  enteredOnce,
  identity,
  inVillage,
  ledger,
  membersMost,
  plainAddress,
  telephonesAreValid,
  validNumber,
} from './household.musts.js';
import type { Dwelling, Household, HouseholdMember } from './household.js';

/** Enters a household with its people and dwellings. 建档 */
export const registerHousehold = act<
  Household,
  RegisterHouseholdInput,
  { region: RegionFacts[]; known: PersonFacts[]; standing: AddressFacts[] }
>({
  name: 'registerHousehold',
  begins: true,
  numbers: { number: '户' },
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    known: askHashed(personByIdNumber, 'ID_NUMBER', ({ input }) => input.members.map(({ idNumber }) => idNumber)),
    standing: askHashed(dwellingByAddress, 'ADDRESS', ({ input }) =>
      input.dwellings.map(({ address }) => plainAddress(address)),
    ),
  },
  musts: [
    inVillage,
    addressed,
    {
      code: 'HOUSEHOLD_HAS_ONE_HEAD',
      path: ['members'],
      basis: ledger,
      says: {
        zh: '住户须恰有一名户主，成员须为一至三十人，各成员须有姓名。',
        en: 'A household must have exactly one head and 1 to 30 members, each with a name.',
      },
      holds: ({ input }) =>
        input.members.length <= membersMost &&
        input.members.filter(({ kinship }) => kinship === 'HEAD').length === 1 &&
        input.members.every(({ personName }) => hasText(personName)),
    },
    {
      code: 'HOUSEHOLD_IDENTITY_NUMBERS_ARE_VALID',
      path: ['members'],
      basis: identity,
      says: { zh: '每名成员的公民身份号码须有效。', en: 'The identity number of every member must be valid.' },
      holds: ({ input, at }) => input.members.every(({ idNumber }) => validNumber(idNumber, at)),
      facts: ({ input, at }) =>
        input.members.flatMap(({ idNumber }, i) => (validNumber(idNumber, at) ? [] : [factValue('member', i + 1)])),
    },
    telephonesAreValid,
    enteredOnce,
    {
      code: 'HOUSEHOLD_DWELLINGS_HAVE_ROOMS',
      path: ['dwellings'],
      basis: ledger,
      says: {
        zh: '每处住房须写明地址，间数须为一至五十。',
        en: 'Every dwelling must have an address, and 1 to 50 rooms.',
      },
      holds: ({ input }) =>
        input.dwellings.every(({ address, rooms }) => hasText(address) && rooms >= 1 && rooms <= 50),
    },
    // A home that another household has, or that is named twice, would draw relief twice.
    {
      code: 'HOUSEHOLD_DWELLINGS_STAND_ONCE',
      tellsOf: { fact: 'standing', entryType: 'Dwelling', property: 'address' },
      path: ['dwellings'],
      basis: JZTL('第三十条'),
      remedies: [{ action: 'loseDwelling', role: 'TOWNSHIP' }],
      says: {
        zh: '同一村（社区）的同一地址只能登记一处存续的住房，已登记的或者在本户重复的，不得登记。',
        en: 'One address of a village or community may have only one standing dwelling on the register, and a household may not name one twice.',
      },
      holds: ({ input, facts }) =>
        facts.standing.every(({ regionCode }) => regionCode !== input.region) &&
        new Set(input.dwellings.map(({ address }) => plainAddress(address))).size === input.dwellings.length,
    },
  ],
  decide: ({ input, keyAt }) => ({
    regionCode: input.region,
    address: input.address.trim(),
    size: input.members.length,
    memberIds: input.members.map((_, i) => keyAt(i)),
    headId: keyAt(input.members.findIndex(({ kinship }) => kinship === 'HEAD')),
  }),
  creates: ({ input, keyAt }, household) => [
    ...input.members.map(({ personName, idNumber, phone, kinship, categories, resident }, i) =>
      created<HouseholdMember>('HouseholdMember', {
        id: keyAt(i),
        regionCode: input.region,
        personName: personName.trim(),
        idNumber: plainIdentityNumber(idNumber),
        phone: phone ?? null,
        kinship,
        categories: [...new Set(categories)],
        resident,
      }),
    ),
    ...input.dwellings.map(({ address, rooms, structure, livedIn, builtYear }) =>
      created<Dwelling>('Dwelling', {
        regionCode: input.region,
        householdId: household.id,
        address: plainAddress(address),
        rooms,
        structure,
        livedIn,
        builtYear: builtYear ?? null,
      }),
    ),
  ],
});

/** Only a child that was just born may come without its number. */
const numberStands = ({ reason, idNumber }: AddedMemberLine, at: Parameters<typeof validNumber>[1]): boolean =>
  idNumber == null ? reason === 'BIRTH' : validNumber(idNumber, at);
const dayStands = ({ since, idNumber, reason }: AddedMemberLine, today: string): boolean => {
  const born = bornBy(idNumber);
  return since <= today && (born === null || (reason === 'BIRTH' ? since === born : since >= born));
};
/** Who was born, married in or came is of the household from then on. 增加成员 */
export const addMembers = act<Household, AddMembersInput, { known: PersonFacts[] }>({
  name: 'addMembers',
  facts: { known: askHashed(personByIdNumber, 'ID_NUMBER', ({ input }) => input.members.map((line) => line.idNumber)) },
  musts: [
    {
      code: 'HOUSEHOLD_ADDS_WITHIN_ITS_SIZE',
      path: ['members'],
      basis: ledger,
      says: {
        zh: '须至少增加一名成员，各成员须有姓名；增加后本户成员不得超过三十人，且不得另立户主。',
        en: 'At least one member must be added, each with a name; a household may not then have more than 30, nor another head.',
      },
      holds: ({ entry, input }) =>
        input.members.length > 0 &&
        entry.memberIds.length + input.members.length <= membersMost &&
        input.members.every(({ kinship, personName }) => kinship !== 'HEAD' && hasText(personName)),
    },
    {
      code: 'HOUSEHOLD_NEW_NUMBERS_ARE_VALID',
      path: ['members'],
      basis: identity,
      says: {
        zh: '每名增加的成员须有有效的公民身份号码；只有新生儿可以暂缺，并须在规定期限内补登。',
        en: 'Every member added must have a valid identity number; only a newborn child may come without one, which must then be entered within the term.',
      },
      holds: ({ input, at }) => input.members.every((line) => numberStands(line, at)),
      facts: ({ input, at }) =>
        input.members.flatMap((line, i) => (numberStands(line, at) ? [] : [factValue('member', i + 1)])),
    },
    telephonesAreValid,
    enteredOnce,
    {
      code: 'HOUSEHOLD_MEMBERS_COME_ON_A_DAY',
      path: ['members'],
      basis: ledger,
      says: {
        zh: '增加之日不得晚于办理之日，不得早于公民身份号码所载出生日期；因出生增加的，须为出生之日。',
        en: 'The day from which a member belongs to the household must not be after the day of this act, nor before the birth in their number; of a birth it must be that day.',
      },
      holds: ({ input, today }) => input.members.every((line) => dayStands(line, today)),
      facts: ({ input, today }) =>
        input.members.flatMap((line, i) => (dayStands(line, today) ? [] : [factValue('member', i + 1)])),
    },
    {
      code: 'HOUSEHOLD_MEMBERS_COME_ON_A_PAPER',
      path: ['members'],
      basis: ledger,
      says: {
        zh: '增加每名成员，均须写明依据文件。',
        en: 'For every member added, the document that it is based on must be stated.',
      },
      holds: ({ input }) => input.members.every(({ basis }) => hasText(basis)),
    },
  ],
  decide: ({ entry, input, keyAt }) => ({
    memberIds: [...entry.memberIds, ...input.members.map((_, i) => keyAt(i))],
    size: entry.memberIds.length + input.members.length,
  }),
  creates: (ctx) => ctx.input.members.map((line, i) => entered(ctx, line, i)),
});
function entered({ entry, keyAt, due }: Judging<Household, AddMembersInput>, line: AddedMemberLine, i: number) {
  return created<HouseholdMember>('HouseholdMember', {
    id: keyAt(i),
    regionCode: entry.regionCode,
    personName: line.personName.trim(),
    idNumber: line.idNumber == null ? null : plainIdentityNumber(line.idNumber),
    phone: line.phone ?? null,
    kinship: line.kinship,
    categories: [...new Set(line.categories)],
    resident: line.resident,
    joinedReason: line.reason,
    joinedOn: line.since,
    joinedBasis: line.basis.trim(),
    numberDue: line.idNumber == null ? due('household.newborn.number.days', line.since).dueAt : null,
  });
}
