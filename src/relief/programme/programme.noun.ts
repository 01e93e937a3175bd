import { oneOf, is, type Bind, type Conditions } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { drafted, noun, waitOn } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { textInForce } from '../../law/law.facts.js';
import type { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { within } from '../../region/region.scope.js';
import { disasterEvents } from '../disaster/disaster.noun.js';
import { closeProgramme, openProgramme } from './programme.acts.js';
import type { ReliefProgrammesWhere } from './programme.inputs.js';
import { programmeLifecycle } from './programme.lifecycle.js';
import { ReliefProgramme, ReliefStandard } from './programme.js';

/** The year in which the winter of a day begins; from June to August there is none to plan for. */
const winterOf = ({ on }: Caller): number | null => {
  const [year, month] = on.split('-').map(Number) as [number, number];
  return month >= 9 ? year : month <= 5 ? year - 1 : null;
};
const seasonOf = (caller: Caller): string => `${winterOf(caller) ?? ''}-${(winterOf(caller) ?? 0) + 1}`;
/** The survey of who will be in need begins in September, and the plan that rests on it has its day in the autumn. */
const planDue = (caller: Caller, bind: Bind): string => {
  const first = `${bind(`${winterOf(caller) ?? 1949}-09-01`)}::date`;
  const day = textInForce('winterspring.plan.deadline', 't.region_code', first);
  return `((((extract(year from ${first})::int || '-' || ${day})::date + 1)::timestamp at time zone 'Asia/Shanghai')
    - interval '1 millisecond')`;
};
/** Every county has its plan of the season (自然灾害救助条例 第二十一条): where there is none, its bureau owes one. */
const seasonOwed = waitOn(() => organisations, {
  act: 'openProgramme' as const,
  status: [],
  dueBy: null,
  dueAt: planDue,
  basis: { title: '自然灾害救助条例', article: '第二十一条' },
  only: (caller): Conditions<Organisation> => ({
    id: oneOf(caller.offices),
    kind: is('BUREAU'),
    countyCode: (column, bind) =>
      `${bind(winterOf(caller) !== null)} and not exists (select from relief_programme g where g.county_code = ${column}
        and g.kind = 'WINTER_SPRING' and g.occasion = ${bind(seasonOf(caller))})`,
  }),
  draft: {
    region: { sql: (columnOf) => `${columnOf('countyCode')} || '000000'` },
    kind: drafted('WINTER_SPRING'),
    season: { sql: (_, bind, caller) => `${bind(seasonOf(caller))}::text` },
  },
});

// What relief there is and by which standards is published (自然灾害救助条例 第二十六条).
export const reliefProgrammes = noun<ReliefProgramme, ReliefProgrammesWhere, 'openProgramme' | 'closeProgramme'>({
  entity: ReliefProgramme,
  names: { eventId: 'entry' },
  tag: 'A',
  historical: true,
  lifecycle: programmeLifecycle,
  sees: 'everyone',
  // prettier-ignore
  may: {
    openProgramme:  ['BUREAU_HEAD'],
    closeProgramme: ['BUREAU_HEAD'],
  },
  acts: { openProgramme, closeProgramme },
  // prettier-ignore
  where: {
    region:  (code) => within(code),
    kind:    (kinds) => ({ kind: oneOf(kinds) }),
    status:  (statuses) => ({ status: oneOf(statuses) }),
    eventId: (id) => ({ eventId: is(keyIn(disasterEvents, id)) }),
    season:  (seasons) => ({ occasion: oneOf(seasons) }),
  },
  orders: { NEWEST: { by: ['startsOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [seasonOwed],
  // One programme of a kind for an occasion: a second would pay for it twice.
  unique: [{ constraint: 'relief_programme_one_for_an_occasion', property: 'occasion', path: ['eventId'], freeAt: [] }],
});

export const reliefStandards = noun<ReliefStandard>({
  entity: ReliefStandard,
  names: { programmeId: 'entry' },
  tag: 'I',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
