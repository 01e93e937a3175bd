import { after, oneOf, before, from } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { dismissAccident, reportAccident, supplementAccident } from './accident.acts.js';
import { answersFor, spanOfMonth } from '../../responsibility/assessment/assessment.facts.js';
import { measuredSpan } from '../../responsibility/safety-target/safety-target.facts.js';
import { deathsBy, firstReport } from './accident.deaths.js';
import type { AccidentsWhere } from './accident.inputs.js';
import { accidentLifecycle } from './accident.lifecycle.js';
import { Accident, AccidentReport } from './accident.js';

const happenedOn = `(a.happened_at at time zone 'Asia/Shanghai')::date`;

export const accidents = noun<Accident, AccidentsWhere, 'reportAccident' | 'supplementAccident' | 'dismissAccident'>({
  entity: Accident,
  names: { enterpriseId: 'acts', reporterId: 'mentioned', organisationId: 'mentioned' },
  tag: '4',
  historical: true,
  lifecycle: accidentLifecycle,
  sees: atEnterprises<Accident>(),
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    reportAccident:     ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'ENTERPRISE'],
    supplementAccident: ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD'],
    dismissAccident:    ['BUREAU_HEAD'],
  },
  acts: { reportAccident, supplementAccident, dismissAccident },
  // prettier-ignore
  where: {
    region:         (code) => within(code),
    status:         (statuses) => ({ status: oneOf(statuses) }),
    grade:          (grades) => ({ grade: oneOf(grades) }),
    sector:         (sectors) => ({ sector: oneOf(sectors) }),
    kind:           (kinds) => ({ kind: oneOf(kinds) }),
    happenedFrom:   (instant) => ({ happenedAt: from(instant) }),
    happenedBefore: (instant) => ({ happenedAt: before(instant) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['happenedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'supplementAccident',
      status: ['REPORTED'],
      dueBy: 'reportUpDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第十一条' },
      only: () => ({ reportedUpAt: (column) => `${column} is null` }),
    },
  ],
  answers: {
    accidentById: `select a.id as key, a.region_code as "regionCode", a.sector, a.enterprise_id as "enterpriseId", a.location, e.name as "unitName", e.credit_code as "unitCode", exists (select from investigation i where i.accident_id = a.id and i.status = 'CLOSED') as closed from accident a left join enterprise e on e.id = a.enterprise_id where a.id = any($1::uuid[]) and a.status = 'REPORTED'`,
    accidentsAt: `select enterprise_id as key, number, grade, happened_at::text as "happenedAt" from accident where enterprise_id = any($1::uuid[]) and status = 'REPORTED' and production`,
    accidentOfCase: `select id as key, enterprise_id as "enterpriseId", region_code as "regionCode" from accident where id = any($1::uuid[])`,
    // 同比 is like with like: last year up to the same day, and of its deaths those known by then.
    accidentMeasures: `select k.key, m.measure, m.value from unnest($1::text[]) k (key) cross join lateral ${measuredSpan} x left join organisation g on g.id = nullif(x.office, '')::uuid
      cross join lateral (select x.begins as begins, x.upto as upto, true as own union all select (x.begins at time zone 'Asia/Shanghai' - interval '1 year') at time zone 'Asia/Shanghai', (x.upto at time zone 'Asia/Shanghai' - interval '1 year') at time zone 'Asia/Shanghai', false) y
      cross join lateral (select coalesce(sum(${deathsBy('a', 'y.upto')}), 0)::numeric as deaths, count(*) filter (where a.grade <> 'GENERAL') as larger
        from accident a left join enterprise e on e.id = a.enterprise_id where a.county_code = x.county and a.status = 'REPORTED' and a.production and a.happened_at >= y.begins and a.happened_at < x.upto and a.happened_at <= y.upto and a.created_at <= x.upto
          and (x.office = '' or ${answersFor('g', 'a', 'e', happenedOn)})) c
      cross join lateral (values (y.own, 'DEATHS', c.deaths), (y.own, 'LARGER_ACCIDENTS', c.larger), (not y.own, 'DEATHS_BEFORE', c.deaths)) m (told, measure, value) where m.told`,
    accidentsOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join lateral (select g.id, g.name, count(*) filter (where r.known) as accidents, count(*) filter (where r.known and a.grade <> 'GENERAL') as larger, sum(r.deaths) as deaths
        from accident a left join enterprise e on e.id = a.enterprise_id
        cross join lateral (select ${firstReport('a')} >= x.begins as known, (${deathsBy('a', 'x.ends')} - case when ${firstReport('a')} >= x.begins then 0 else ${deathsBy('a', 'x.begins')} end)::bigint as deaths) r
        join organisation g on g.county_code = x.county and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK') and g.ended_on is null and ${answersFor('g', 'a', 'e', happenedOn)}
        where a.county_code = x.county and a.status = 'REPORTED' and a.production and ${firstReport('a')} < x.ends and (r.known or r.deaths <> 0) group by g.id, g.name) g on true
      cross join lateral (values ('ACCIDENTS', g.accidents), ('DEATHS', g.deaths::bigint), ('LARGER_ACCIDENTS', g.larger)) m (measure, value) order by g.name, m.measure`,
  },
});

export const accidentReports = noun<AccidentReport>({
  entity: AccidentReport,
  names: { accidentId: 'entry', enterpriseId: 'acts', organisationId: 'mentioned' },
  tag: '9',
  historical: true,
  lifecycle: null,
  sees: atEnterprises<AccidentReport>(),
  follows: [followsEnterprise()],
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
