import { act, ask, askHashed, askOpened, childrenOf, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { bornOn, plainIdentityNumber } from '../../kernel/identity-number.js';
import type { Instant } from '../../kernel/instant.js';
import { JZTL } from '../../kernel/statutes.js';
import { eventById, type EventFacts } from '../disaster/disaster.facts.js';
import {
  condolenceOf,
  numberOfMember,
  personByIdNumber,
  type CondolenceFacts,
  type NumberFacts,
  type PersonFacts,
} from './household.facts.js';
import type { CorrectMemberInput, JoinHouseholdInput, RecordDeathInput, RevokeDeathInput } from './household.inputs.js';
import { identity, known, ledger, membersMost, onPaper, validNumber, validPhone } from './household.musts.js';
import type { Household, HouseholdMember } from './household.js';

/** Puts right what was written wrong of a person. 更正 */
export const correctMember = act<HouseholdMember, CorrectMemberInput, { known: PersonFacts[] }>({
  name: 'correctMember',
  journalledAs: 'CORRECTED',
  facts: {
    known: askHashed(personByIdNumber, 'ID_NUMBER', ({ input }) => [input.idNumber]),
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
      code: 'MEMBER_CATEGORIES_HOLD_FROM_A_DAY',
      path: ['categoriesFrom'],
      basis: ledger,
      says: {
        zh: '困难类别起始日期只能与困难类别同时填写，且不得晚于办理之日。',
        en: 'The day from which categories hold may only be given with them, and must not be after the day of this act.',
      },
      holds: ({ input, today }) =>
        input.categoriesFrom == null || (input.categories != null && input.categoriesFrom <= today),
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
  decide: ({ input, today }) => ({
    ...(input.personName != null && { personName: input.personName.trim() }),
    ...(input.idNumber != null && { idNumber: plainIdentityNumber(input.idNumber), numberDue: null }),
    ...(input.phone != null && { phone: input.phone }),
    ...(input.categories != null && {
      categories: [...new Set(input.categories)],
      categoriesFrom: input.categoriesFrom ?? today,
    }),
    ...(input.resident != null && { resident: input.resident }),
  }),
});

/** Someone has died: from that day nothing is drawn for them. 死亡 */
export const recordDeath = act<HouseholdMember, RecordDeathInput, { number: NumberFacts[]; event: EventFacts[] }>({
  name: 'recordDeath',
  facts: {
    event: ask(eventById, ({ input }) => [input.eventId]),
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
    {
      code: 'DEATH_BY_A_DISASTER_FOLLOWS_IT',
      path: ['eventId'],
      basis: JZTL('第十七条'),
      says: {
        zh: '填写因灾死亡的灾害过程的，须为本县的灾害过程，且死亡日期不得早于其开始之日。',
        en: 'A disaster that is named as the cause of death must be of the county, and must not have begun after the day of death.',
      },
      holds: ({ entry, input, facts }) =>
        input.eventId == null ||
        facts.event.some(
          ({ countyCode, startedAt }) =>
            countyCode === entry.countyCode && input.diedOn >= civilDateOf(startedAt as Instant),
        ),
    },
    onPaper,
  ],
  decide: ({ input }) => ({
    diedOn: input.diedOn,
    deathBasis: input.basis.trim(),
    deathEventId: input.eventId ?? null,
  }),
});

/** Someone who was taken for dead lives. 撤销死亡登记 */
export const revokeDeath = act<HouseholdMember, RevokeDeathInput, { condolence: CondolenceFacts[] }>({
  name: 'revokeDeath',
  preconditionFacts: { condolence: ask(condolenceOf, ({ entry }) => [entry.id]) },
  preconditions: [
    {
      code: 'DEATH_DREW_NO_CONDOLENCE',
      basis: JZTL('第三十条'),
      remedies: [
        { action: 'withdrawClaim', role: 'TOWNSHIP' },
        { action: 'recoverPayout', role: 'FINANCE' },
      ],
      says: {
        zh: '该人另有未终止的遇难人员家属抚慰申请，或者抚慰金已发放且尚未追缴到账的，不得撤销死亡登记；须先撤回申请或者追缴。',
        en: 'A record of death may not be revoked while condolence is claimed for the person, or was paid and is not yet recovered: the claim must be withdrawn or the money recovered first.',
      },
      holds: ({ facts }) => facts.condolence.length === 0,
      facts: ({ facts }) => facts.condolence.map(({ number, status }) => factValue('claim', `${number} ${status}`)),
    },
  ],
  musts: [
    {
      code: 'DEATH_REVOKED_FOR_A_REASON',
      path: ['reason'],
      basis: ledger,
      says: { zh: '须写明撤销死亡登记的理由。', en: 'The reason for revoking the record of death must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    onPaper,
  ],
  decide: ({ input, today }) => ({
    diedOn: null,
    deathBasis: null,
    deathEventId: null,
    deathRevokedOn: today,
    deathRevokedReason: input.reason.trim(),
    deathRevokedBasis: input.basis.trim(),
  }),
});

const target = (homes: readonly Readonly<Household>[], id: string): Readonly<Household> | undefined =>
  homes.find((home) => home.id === id && home.status === 'REGISTERED');
const present = (homes: readonly Readonly<Household>[], memberId: string): Readonly<Household> | undefined =>
  homes.find((home) => home.status === 'REGISTERED' && home.memberIds.includes(memberId));

/** Goes from their household to another that is there. 转入他户 */
export const joinHousehold = act<HouseholdMember, JoinHouseholdInput, Record<never, never>, Household>({
  name: 'joinHousehold',
  // Both are written in the one act: nobody is of two households, nor of none.
  children: childrenOf<Household>()({
    entryType: 'Household',
    by: 'memberIds',
    keys: ({ input }: { readonly input: Readonly<JoinHouseholdInput> }) => [input.householdId],
    decide: (
      { entry, input }: { readonly entry: Readonly<HouseholdMember>; readonly input: Readonly<JoinHouseholdInput> },
      home: Readonly<Household>,
    ) => {
      if (home.status !== 'REGISTERED') return null;
      const changeBasis = input.basis.trim();
      if (home.id === input.householdId)
        return { memberIds: [...home.memberIds, entry.id], size: home.memberIds.length + 1, changeBasis };
      const memberIds = home.memberIds.filter((id) => id !== entry.id);
      // A household of one ends with their leaving, and still tells whose it was.
      return memberIds.length === 0
        ? { status: 'DISSOLVED' as const, dissolvedReason: changeBasis, changeBasis }
        : { memberIds, size: memberIds.length, changeBasis };
    },
  }),
  musts: [
    {
      code: 'HOUSEHOLD_JOINED_IS_ANOTHER',
      path: ['householdId'],
      basis: ledger,
      says: {
        zh: '转入的须为本县另一在册住户，且转入后成员不得超过三十人。',
        en: 'The household joined must be another one on the register of the county, with no more than 30 members then.',
      },
      holds: ({ entry, input, children }) => {
        const home = target(children, input.householdId);
        return (
          home !== undefined &&
          home.countyCode === entry.countyCode &&
          !home.memberIds.includes(entry.id) &&
          home.memberIds.length < membersMost
        );
      },
    },
    {
      code: 'HOUSEHOLD_HEAD_LEAVES_NOBODY',
      path: ['id'],
      basis: ledger,
      remedies: [{ action: 'changeHead', role: 'TOWNSHIP' }],
      says: {
        zh: '户主须在变更户主之后方可转入他户，但本户只有户主一人的除外。',
        en: 'The head of a household may only join another once the head was changed, unless nobody else belongs to it.',
      },
      holds: ({ entry, children }) => {
        const home = present(children, entry.id);
        return home === undefined || home.headId !== entry.id || home.memberIds.length === 1;
      },
    },
    {
      code: 'HOUSEHOLD_JOINED_ON_A_DAY',
      path: ['since'],
      basis: ledger,
      says: {
        zh: '转入之日不得晚于办理之日，且关系不得为户主。',
        en: 'The day of joining must not be after the day of this act, and the relation may not be that of the head.',
      },
      holds: ({ input, today }) => input.since <= today && input.kinship !== 'HEAD',
    },
    onPaper,
  ],
  decide: ({ input, children }) => ({
    regionCode: target(children, input.householdId)!.regionCode,
    kinship: input.kinship,
    joinedReason: input.reason,
    joinedOn: input.since,
    joinedBasis: input.basis.trim(),
  }),
});
