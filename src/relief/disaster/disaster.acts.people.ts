import { act, ask, hasText, type Judging } from '../../kernel/act.js';
import { civilDateOf, startOf, addDays } from '../../kernel/civil-date.js';
import { identityNumberOf, plainIdentityNumber } from '../../kernel/identity-number.js';
import { JZTL } from '../../kernel/statutes.js';
import { eventById, visitorById, type VisitorFacts } from './disaster.facts.js';
import { afterMillis, type Instant } from '../../kernel/instant.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import type {
  ConfirmFiveHavesInput,
  RelocatePersonInput,
  ReturnHomeInput,
  TickFiveHavesInput,
} from './disaster.inputs.js';
import type { RelocatedPerson } from './disaster.js';
import { type Under, inEvent } from './disaster.musts.js';

const hour = 3_600_000;
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
  decide: ({ input, actor, law }) => ({
    haveDue: afterMillis(
      input.relocatedAt,
      law.number('relief.five.haves.hours', civilDateOf(input.relocatedAt), input.region) * hour,
    ),
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
  // What they have had stays as of when; what they no longer have is taken back, and has to be found so anew.
  decide: ({ entry, input, at, actor }) => ({
    tickedById: actor.operatorId,
    visitedOn: null,
    visitorIds: null,
    ...havesOf(entry, input, at),
  }),
});
function havesOf(
  entry: Readonly<RelocatedPerson>,
  found: { readonly [Name in keyof typeof ticks]?: boolean | null },
  at: Instant,
) {
  return Object.fromEntries(
    Object.entries(ticks).flatMap(([name, column]) => {
      const has = found[name as keyof typeof ticks];
      return has == null ? [] : [[column, has ? (entry[column] ?? at) : null]];
    }),
  );
}

type Confirming = Judging<RelocatedPerson, ConfirmFiveHavesInput, { visitors: VisitorFacts[] }>;
/** Who visits holds a post that day in the township, or in the county above it. */
const areThere = ({ entry, input, facts }: Confirming): boolean =>
  input.visitorIds.every((id) =>
    facts.visitors.some(
      ({ key, posts }) =>
        key === id &&
        posts.some(
          (post) =>
            holdsPostOn(post, input.visitedOn) &&
            (post.townshipCode === entry.townshipCode || post.regionCode === `${entry.countyCode}000000`),
        ),
    ),
  );
/** Somebody else has been with them, and says which of the five they have. 五有核实 */
export const confirmFiveHaves = act<RelocatedPerson, ConfirmFiveHavesInput, { visitors: VisitorFacts[] }>({
  name: 'confirmFiveHaves',
  facts: { visitors: ask(visitorById, ({ input }) => input.visitorIds) },
  preconditions: [
    {
      code: 'FIVE_HAVES_WERE_RECORDED',
      basis: JZTL('第十四条'),
      remedies: [{ action: 'tickFiveHaves', role: 'TOWNSHIP' }],
      says: {
        zh: '只有已登记五有落实情况的，方可核实。',
        en: 'Only needs that were recorded can be confirmed.',
      },
      holds: ({ entry }) => entry.tickedById !== null,
    },
  ],
  musts: [
    {
      code: 'FIVE_HAVES_CONFIRMED_BY_ANOTHER',
      path: ['visitorIds'],
      basis: JZTL('第十四条'),
      says: {
        zh: '核实人须至少一名，同一人只能列一次，均须为当日在该乡镇（街道）或者县级单位任职的人员，且不得为五有登记人。',
        en: 'At least one person must have visited, each named once and each of a post in the township or of the county that day, and none may be the person who recorded the needs.',
      },
      holds: (ctx) =>
        ctx.input.visitorIds.length > 0 &&
        new Set(ctx.input.visitorIds).size === ctx.input.visitorIds.length &&
        !ctx.input.visitorIds.includes(ctx.entry.tickedById ?? '') &&
        areThere(ctx),
    },
    {
      code: 'FIVE_HAVES_VISIT_IS_IN_TIME',
      path: ['visitedOn'],
      basis: JZTL('第十四条'),
      says: {
        zh: '核实日期不得早于转移之日，不得晚于办理之日。',
        en: 'The day of the visit must not be before the relocation or after the day of this act.',
      },
      holds: ({ entry, input, today }) => input.visitedOn >= civilDateOf(entry.relocatedAt) && input.visitedOn <= today,
    },
  ],
  // Found lacking, they have until the end of the next day: a need does not wait for another round.
  decide: ({ entry, input, at }) => ({
    ...havesOf(entry, input, at),
    visitedOn: input.visitedOn,
    visitorIds: input.visitorIds,
    ...(Object.keys(ticks).some((name) => !input[name as keyof typeof ticks]) && {
      haveDue: startOf(addDays(input.visitedOn, 2)),
    }),
  }),
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
