import { act, ask, hasText } from '../../kernel/act.js';
import { identityNumberOf, plainIdentityNumber } from '../../kernel/identity-number.js';
import { JZTL } from '../../kernel/statutes.js';
import { eventById } from './disaster.facts.js';
import type { RelocatePersonInput, ReturnHomeInput, TickFiveHavesInput } from './disaster.inputs.js';
import type { RelocatedPerson } from './disaster.js';
import { type Under, inEvent } from './disaster.musts.js';

/** Enters someone relocated. 转移安置 */
export const relocatePerson = act<RelocatedPerson, RelocatePersonInput, Under>({
  name: 'relocatePerson',
  begins: true,
  facts: { event: ask(eventById, ({ input }) => [input.eventId]) },
  musts: [
    inEvent('RELOCATION'),
    {
      code: 'RELOCATION_NAMES_WHO_AND_WHERE',
      path: ['personName'],
      basis: JZTL('第十四条'),
      says: {
        zh: '须写明姓名和安置地点。',
        en: 'The name of the person and the place where they are housed must be stated.',
      },
      holds: ({ input }) => hasText(input.personName) && hasText(input.shelter),
    },
    {
      code: 'RELOCATION_IDENTITY_NUMBER_IS_VALID',
      path: ['idNumber'],
      basis: [{ title: 'GB 11643-1999', article: '公民身份号码' }],
      says: { zh: '填写的公民身份号码须有效。', en: 'The identity number, where given, must be valid.' },
      holds: ({ input, today }) =>
        input.idNumber == null || typeof identityNumberOf(input.idNumber, today) === 'string',
    },
    {
      code: 'RELOCATION_HAS_HAPPENED',
      path: ['relocatedAt'],
      basis: JZTL('第十四条'),
      says: {
        zh: '转移时间不得晚于登记时间。',
        en: 'The time of relocation must not be later than the time of this act.',
      },
      holds: ({ input, at }) => input.relocatedAt <= at,
    },
  ],
  decide: ({ input, actor }) => ({
    regionCode: input.region,
    eventId: input.eventId,
    organisationId: actor.organisationId,
    personName: input.personName.trim(),
    idNumber: input.idNumber == null ? null : plainIdentityNumber(input.idNumber),
    shelter: input.shelter.trim(),
    relocatedAt: input.relocatedAt,
  }),
});

const ticks = {
  food: 'foodAt',
  clothes: 'clothesAt',
  safeShelter: 'shelterAt',
  water: 'waterAt',
  medical: 'medicalAt',
} as const;
/** Tells which of the five they have. 五有 */
export const tickFiveHaves = act<RelocatedPerson, TickFiveHavesInput>({
  name: 'tickFiveHaves',
  musts: [
    {
      code: 'FIVE_HAVES_SAY_SOMETHING',
      path: ['food'],
      basis: JZTL('第十四条'),
      says: {
        zh: '五有（饭、衣、安全住所、干净水、医疗）须至少登记一项。',
        en: 'At least one of the five basic needs must be recorded: food, clothes, safe shelter, water or medical care.',
      },
      holds: ({ input }) => Object.keys(ticks).some((name) => input[name as keyof typeof ticks] != null),
    },
  ],
  // What they have had stays as of when; what they no longer have is taken back.
  decide: ({ entry, input, at }) =>
    Object.fromEntries(
      Object.entries(ticks).flatMap(([name, column]) => {
        const has = input[name as keyof typeof ticks];
        return has == null ? [] : [[column, has ? (entry[column] ?? at) : null]];
      }),
    ),
});

/** They went home. 返回 */
export const returnHome = act<RelocatedPerson, ReturnHomeInput>({
  name: 'returnHome',
  musts: [
    {
      code: 'RETURN_FOLLOWS_RELOCATION',
      path: ['returnedAt'],
      basis: JZTL('第十四条'),
      says: {
        zh: '返回时间不得早于转移时间，不得晚于登记时间。',
        en: 'The time of return must not be before the relocation or later than the time of this act.',
      },
      holds: ({ entry, input, at }) => input.returnedAt >= entry.relocatedAt && input.returnedAt <= at,
    },
  ],
  decide: ({ input }) => ({ returnedAt: input.returnedAt }),
});
