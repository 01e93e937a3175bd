import { after, oneOf, before, from } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { numberInForce } from '../../law/law.facts.js';
import { within } from '../../region/region.scope.js';
import * as acts from './accident.acts.js';
import { accidentMeasures, accidentsOfMonth, enterpriseAccidentsOfMonth } from './accident.measures.js';
import type { AccidentsWhere } from './accident.inputs.js';
import { accidentLifecycle } from './accident.lifecycle.js';
import { Accident, AccidentReport } from './accident.js';

const investigatedFrom = `(a.happened_at at time zone 'Asia/Shanghai')::date`;
/**
 * SQL: by when the reply to the report on accident `a` is due: the days for the report, with what its investigation was
 * extended by, and those for the reply (条例第二十九条、第三十二条).
 */
const termOf = `(select coalesce(max(i.reply_due), ((coalesce(max((i.report_due at time zone 'Asia/Shanghai')::date),
    ${investigatedFrom} + ${numberInForce('accident.investigate.days', 'a.county_code', investigatedFrom)})
    + ${numberInForce('accident.reply.days', 'a.county_code', investigatedFrom)} + 1)::timestamp at time zone 'Asia/Shanghai')
    - interval '1 millisecond') from investigation i where i.accident_id = a.id)`;

export const accidents = noun<Accident, AccidentsWhere, keyof typeof acts>({
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
    raiseAccident:      ['BUREAU_HEAD', 'COUNTY_LEADER'],
    returnAccident:     ['BUREAU_HEAD', 'COUNTY_LEADER'],
    dismissAccident:    ['BUREAU_HEAD'],
  },
  acts,
  // prettier-ignore
  where: {
    region:         (code) => within(code),
    status:         (statuses) => ({ status: oneOf(statuses) }),
    grade:          (grades) => ({ grade: oneOf(grades) }),
    sector:         (sectors) => ({ sector: oneOf(sectors) }),
    kind:           (kinds) => ({ kind: oneOf(kinds) }),
    jurisdiction:   (levels) => ({ jurisdiction: oneOf(levels) }),
    closed:         (wanted) => ({ id: (column) => `exists (select from investigation i where i.accident_id = ${column} and i.status = 'CLOSED') = ${wanted}` }),
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
    accidentById: `select a.id as key, a.region_code as "regionCode", a.sector, a.enterprise_id as "enterpriseId", a.location, e.name as "unitName", e.credit_code as "unitCode", exists (select from investigation i where i.accident_id = a.id and i.status = 'CLOSED') as closed, exists (select from investigation i where i.accident_id = a.id and i.status in ('REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED')) as settled, ${termOf} as term, a.jurisdiction <> 'COUNTY' as elsewhere from accident a left join enterprise e on e.id = a.enterprise_id where a.id = any($1::uuid[]) and a.status = 'REPORTED'`,
    accidentsAt: `select enterprise_id as key, number, grade, happened_at::text as "happenedAt" from accident
      where enterprise_id = any($1::uuid[]) and status = 'REPORTED' and production`,
    accidentOfCase: `select id as key, enterprise_id as "enterpriseId", region_code as "regionCode" from accident
      where id = any($1::uuid[])`,
    accidentMeasures,
    accidentsOfMonth,
    enterpriseAccidentsOfMonth,
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
