import { is, type Rows } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import type { DisasterEvent } from '../../relief/disaster/disaster.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { numberInForce } from '../../law/law.facts.js';
import { disasterEvents } from '../../relief/disaster/disaster.noun.js';
import { measuredSpan } from '../safety-target/safety-target.facts.js';
import { surveyForestFire } from './forest.acts.js';
import { fireKind, surveys } from './forest.facts.js';
import type { ForestFiresWhere } from './forest.inputs.js';
import { ForestFire } from './forest.js';

/** Fires of forest that nobody has surveyed, for whose duty it is (`SURVEY_IS_BY_WHOSE_DUTY_IT_IS`). */
const unsurveyed = ({ organisationId, on }: Caller): Rows<DisasterEvent> => ({
  kind: is(fireKind),
  id: (column, bind, columnOf) =>
    `not exists (select from forest_fire z where z.event_id = ${column})
    and ${surveys(bind(organisationId), columnOf('countyCode'), `${bind(on)}::date`)}`,
});
const area = numberInForce('forest.area.hectares', 'x.county', "(x.upto at time zone 'Asia/Shanghai')::date");

export const forestFires = noun<ForestFire, ForestFiresWhere, 'surveyForestFire'>({
  entity: ForestFire,
  names: { eventId: 'entry', organisationId: 'mentioned', fileIds: 'entry' },
  tag: 'ff',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrSeat,
  may: { surveyForestFire: ['SECTOR_DEPT', 'BUREAU_HEAD'] },
  acts: { surveyForestFire },
  where: {
    region: (code) => within(code),
    eventId: (id) => ({ eventId: is(keyIn(disasterEvents, id)) }),
  },
  orders: { NEWEST: { by: ['surveyedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    waitOn(() => disasterEvents, {
      act: 'surveyForestFire',
      status: ['ACTIVE', 'ENDED'],
      dueBy: null,
      basis: { title: '年度工作要点', article: '森林火灾受害率' },
      only: unsurveyed,
    }),
  ],
  answers: {
    // In permille of the county's forest; of a fire the latest survey counts. Where a fire is not surveyed yet, what
    // it burnt is not known, and neither is the rate.
    forestMeasures: `select k.key, 'FOREST_FIRE_RATE' as measure, round(c.burnt * 1000 / ${area}, 4) as value from unnest($1::text[]) k (key) cross join lateral ${measuredSpan} x
      cross join lateral (select coalesce(sum(s.burnt_hectares), 0)::numeric as burnt, count(*) filter (where s.id is null) as unknown from disaster_event e
        left join lateral (select f.id, f.burnt_hectares from forest_fire f where f.event_id = e.id
  and f.created_at <= x.upto order by f.surveyed_on desc, f.created_at desc limit 1) s on true
        where e.county_code = x.county and e.kind = '${fireKind}' and e.started_at >= x.begins
  and e.started_at <= x.upto and e.created_at <= x.upto) c
      where x.office = '' and c.unknown = 0 and ${area} is not null`,
  },
});
