import {
  act,
  ask,
  askHashed,
  askOpened,
  factValue,
  hasText,
  type Must,
  type Judging,
  created,
  type OfInput,
} from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { bornOn, identityNumberOf } from '../../kernel/identity-number.js';
import type { Instant } from '../../kernel/instant.js';
import { JZTL } from '../../kernel/statutes.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import {
  memberById,
  numberOfMember,
  personByIdNumber,
  type MemberFacts,
  type NumberFacts,
  type PersonFacts,
} from './household.facts.js';
import type {
  CorrectMemberInput,
  DissolveHouseholdInput,
  LoseDwellingInput,
  MoveHouseholdInput,
  RecordDeathInput,
  RegisterHouseholdInput,
  SplitHouseholdInput,
} from './household.inputs.js';
import type { Dwelling, Household, HouseholdMember } from './household.js';

const ledger = JZTL('第二十一条');
const identity = [{ title: 'GB 11643-1999', article: '公民身份号码' }];
/** Who is known by a number: that they are in the register is told only with word left of it. */
const known = { fact: 'known', entryType: 'HouseholdMember', property: 'idNumber' } as const;
const membersMost = 30;
const normal = (idNumber: string): string => idNumber.trim().toUpperCase();
const validNumber = (idNumber: string, at: Instant): boolean =>
  typeof identityNumberOf(idNumber, civilDateOf(at)) === 'string';
const validPhone = (phone: string | null | undefined): boolean =>
  phone == null || /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone);
const inVillage: Must<{ readonly facts: { readonly region: readonly RegionFacts[] } }> = {
  code: 'HOUSEHOLD_LIVES_IN_A_VILLAGE',
  path: ['region'],
  basis: ledger,
  says: {
    zh: '住户所在区划须为现行的村（社区）。',
    en: 'The region of a household must be an existing village or community.',
  },
  holds: ({ facts }) => facts.region.some(({ level, validUntil }) => level === 'VILLAGE' && validUntil === null),
};
const addressed: Must<OfInput<{ address: string }>> = {
  code: 'HOUSEHOLD_HAS_AN_ADDRESS',
  path: ['address'],
  basis: ledger,
  says: { zh: '须写明住户地址。', en: 'The address of the household must be stated.' },
  holds: ({ input }) => hasText(input.address),
};
const onPaper: Must<OfInput<{ basis: string }>> = {
  code: 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER',
  path: ['basis'],
  basis: ledger,
  says: { zh: '须写明依据文件。', en: 'The document that the change is based on must be stated.' },
  holds: ({ input }) => hasText(input.basis),
};

/** Enters a household with its people and dwellings. 建档 */
export const registerHousehold = act<
  Household,
  RegisterHouseholdInput,
  { region: RegionFacts[]; known: PersonFacts[] }
>({
  name: 'registerHousehold',
  begins: true,
  numbers: { number: '户' },
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    known: askHashed(personByIdNumber, 'ID_NUMBER', ({ input }) =>
      input.members.map(({ idNumber }) => normal(idNumber)),
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
    {
      code: 'HOUSEHOLD_TELEPHONES_ARE_VALID',
      path: ['members'],
      basis: ledger,
      says: {
        zh: '填写的成员电话须为有效的手机或者固定电话号码。',
        en: 'The telephone of a member, where given, must be a valid mobile or landline number.',
      },
      holds: ({ input }) => input.members.every(({ phone }) => validPhone(phone)),
    },
    // A person is entered once, whoever enters them: relief is drawn by persons.
    {
      code: 'HOUSEHOLD_PERSON_IS_ENTERED_ONCE',
      tellsOf: known,
      path: ['members'],
      basis: ledger,
      says: {
        zh: '同一人只能登记一次，不得已在其他住户或者在本户重复。',
        en: 'A person may be entered only once, in this household or any other.',
      },
      holds: ({ input, facts }) =>
        facts.known.length === 0 &&
        new Set(input.members.map(({ idNumber }) => normal(idNumber))).size === input.members.length,
    },
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
        idNumber: normal(idNumber),
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
        address: address.trim(),
        rooms,
        structure,
        livedIn,
        builtYear: builtYear ?? null,
      }),
    ),
  ],
});

const itsOwnPeopleLeave = ({
  entry,
  input,
  facts,
}: Judging<Household, SplitHouseholdInput, { leaving: MemberFacts[] }>): boolean =>
  input.memberIds.length > 0 &&
  new Set(input.memberIds).size === input.memberIds.length &&
  input.memberIds.every(
    (id) =>
      id !== entry.headId &&
      entry.memberIds.includes(id) &&
      facts.leaving.some(({ key, status }) => key === id && status === 'LIVING'),
  );

/** Some of its people now live as a household of their own. 分户 */
export const splitHousehold = act<Household, SplitHouseholdInput, { leaving: MemberFacts[] }>({
  name: 'splitHousehold',
  facts: { leaving: ask(memberById, ({ input }) => input.memberIds) },
  preconditions: [
    {
      code: 'HOUSEHOLD_HAS_SEVERAL_PEOPLE',
      basis: ledger,
      says: { zh: '只有两人以上的住户方可分户。', en: 'Only a household of two or more members can be split.' },
      holds: ({ entry }) => entry.memberIds.length > 1,
    },
  ],
  musts: [
    {
      code: 'HOUSEHOLD_SPLITS_BY_ITS_OWN_PEOPLE',
      path: ['memberIds'],
      basis: ledger,
      says: {
        zh: '分出人员须至少有一名，均须为本户在世成员，不得含户主，同一人只能列一次。',
        en: 'Those who leave must be one or more living members of the household, each named only once, and may not include its head.',
      },
      holds: itsOwnPeopleLeave,
    },
    addressed,
    onPaper,
  ],
  decide: ({ entry, input }) => {
    const memberIds = entry.memberIds.filter((id) => !input.memberIds.includes(id));
    return { memberIds, size: memberIds.length, changeBasis: input.basis.trim() };
  },
  creates: ({ entry, input, keyAt }) => [
    created<Household>('Household', {
      id: keyAt(0),
      regionCode: entry.regionCode,
      number: `${entry.number}-${entry.version}`,
      address: input.address.trim(),
      memberIds: input.memberIds,
      headId: input.memberIds[0],
      size: input.memberIds.length,
      splitFromId: entry.id,
      changeBasis: input.basis.trim(),
    }),
  ],
});

/** It has moved; its people with it, its dwellings not. 迁居 */
export const moveHousehold = act<Household, MoveHouseholdInput, { region: RegionFacts[] }>({
  name: 'moveHousehold',
  facts: { region: ask(regionByCode, ({ input }) => [input.region]) },
  musts: [
    inVillage,
    addressed,
    onPaper,
    {
      code: 'HOUSEHOLD_MOVES_WITHIN_ITS_COUNTY',
      path: ['region'],
      basis: ledger,
      says: { zh: '住户只能在本县内迁居。', en: 'A household may only move within its county.' },
      holds: ({ entry, input }) => input.region.startsWith(entry.countyCode),
      facts: ({ entry }) => [factValue('county', entry.countyCode)],
    },
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    address: input.address.trim(),
    changeBasis: input.basis.trim(),
  }),
});

/** It is no longer there. 销户 */
export const dissolveHousehold = act<Household, DissolveHouseholdInput>({
  name: 'dissolveHousehold',
  musts: [
    {
      code: 'HOUSEHOLD_DISSOLVED_FOR_A_REASON',
      path: ['reason'],
      basis: ledger,
      says: { zh: '须写明销户原因。', en: 'The reason for striking the household off must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input }) => ({ dissolvedReason: input.reason.trim() }),
});

/** Puts right what was written wrong of a person. 更正 */
export const correctMember = act<HouseholdMember, CorrectMemberInput, { known: PersonFacts[] }>({
  name: 'correctMember',
  journalledAs: 'CORRECTED',
  facts: {
    known: askHashed(personByIdNumber, 'ID_NUMBER', ({ input }) => [
      input.idNumber == null ? null : normal(input.idNumber),
    ]),
  },
  musts: [
    {
      code: 'MEMBER_CORRECTED_FOR_A_REASON',
      path: ['reason'],
      basis: ledger,
      says: { zh: '须写明更正理由。', en: 'The reason for the correction must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    {
      code: 'MEMBER_CORRECTION_CORRECTS_SOMETHING',
      path: ['personName'],
      basis: ledger,
      says: { zh: '须至少更正一项。', en: 'At least one value must be corrected.' },
      holds: ({ input }) =>
        [input.personName, input.idNumber, input.phone, input.categories, input.resident].some(
          (value) => value != null,
        ),
    },
    {
      code: 'MEMBER_VALUES_ARE_VALID',
      path: ['idNumber'],
      basis: identity,
      says: {
        zh: '填写的姓名不得为空白，填写的公民身份号码和电话须有效。',
        en: 'A name that is given must not be blank, and an identity number or telephone that is given must be valid.',
      },
      holds: ({ input, at }) =>
        (input.personName == null || hasText(input.personName)) &&
        (input.idNumber == null || validNumber(input.idNumber, at)) &&
        validPhone(input.phone),
    },
    {
      code: 'MEMBER_IS_NOBODY_ELSE',
      tellsOf: known,
      path: ['idNumber'],
      basis: ledger,
      says: {
        zh: '更正后的公民身份号码不得与台账中其他人的相同。',
        en: 'The corrected identity number must not belong to another person on the register.',
      },
      holds: ({ entry, facts }) => facts.known.every(({ id }) => id === entry.id),
    },
  ],
  decide: ({ input }) => ({
    ...(input.personName != null && { personName: input.personName.trim() }),
    ...(input.idNumber != null && { idNumber: normal(input.idNumber) }),
    ...(input.phone != null && { phone: input.phone }),
    ...(input.categories != null && { categories: [...new Set(input.categories)] }),
    ...(input.resident != null && { resident: input.resident }),
  }),
});

/** Someone has died: from that day nothing is drawn for them. 死亡 */
export const recordDeath = act<HouseholdMember, RecordDeathInput, { number: NumberFacts[] }>({
  name: 'recordDeath',
  facts: {
    number: askOpened(numberOfMember, { entryType: 'HouseholdMember', property: 'idNumber' }, ({ entry }) => [
      entry.id,
    ]),
  },
  musts: [
    // The facts name neither day: with the mask the day of birth would be the whole number.
    {
      code: 'DEATH_FOLLOWS_BIRTH',
      path: ['diedOn'],
      basis: identity,
      says: {
        zh: '死亡日期不得早于公民身份号码所载出生日期。',
        en: 'The day of death must not be before the day of birth in the identity number.',
      },
      holds: ({ input, facts }) =>
        facts.number.every(({ plain }) => plain === null || input.diedOn >= (bornOn(plain) ?? '')),
    },
    {
      code: 'DEATH_HAS_HAPPENED',
      path: ['diedOn'],
      basis: ledger,
      says: { zh: '死亡日期不得晚于办理之日。', en: 'The day of death must not be after the day of this act.' },
      holds: ({ input, today }) => input.diedOn <= today,
    },
    onPaper,
  ],
  decide: ({ input }) => ({ diedOn: input.diedOn, deathBasis: input.basis.trim() }),
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
