import { is, oneOf, type Bind } from '../../access/model/conditions.js';
import { noun, waitOn } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { numberInForce } from '../../law/law.facts.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { issueHazardBulletin } from './bulletin.acts.js';
import type { HazardBulletinsWhere } from './bulletin.inputs.js';
import { HazardBulletin } from './bulletin.js';

/**
 * SQL: of the twelve months that ended last, the earliest that had a MAJOR hazard on its list and has no bulletin:
 * which it is, or by when it is to be announced.
 */
const owed = ({ on }: Caller, bind: Bind, what: string): string => {
  const today = `${bind(on)}::date`;
  const begins = `(m.first::timestamp at time zone 'Asia/Shanghai')`;
  const next = `(m.first + interval '1 month')`;
  const days = numberInForce('hazard.bulletin.days', 't.county_code', `${next}::date`);
  return `(select ${what} from (select to_char(m.first, 'YYYY-MM') as month,
      (${next} + ${days} * interval '1 day' - interval '1 millisecond') at time zone 'Asia/Shanghai' as due
    from (select cast(g.g as timestamp) as first from generate_series(date_trunc('month', ${today} - interval '12 months'),
      date_trunc('month', ${today}) - interval '1 month', interval '1 month') g) m
    where exists (select from hazard h where h.county_code = t.county_code and h.grade = 'MAJOR'
        and h.graded_at < (${next} at time zone 'Asia/Shanghai') and (h.ended_at is null or h.ended_at >= ${begins}))
      and not exists (select from hazard_bulletin b where b.county_code = t.county_code
        and b.month = to_char(m.first, 'YYYY-MM'))
    order by m.first limit 1) r)`;
};

export const hazardBulletins = noun<HazardBulletin, HazardBulletinsWhere, 'issueHazardBulletin'>({
  entity: HazardBulletin,
  names: { hazardIds: 'entry' },
  tag: 'hb',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrSeat,
  may: { issueHazardBulletin: ['BUREAU_HEAD', 'COUNTY_LEADER'] },
  acts: { issueHazardBulletin },
  where: {
    region: (code) => within(code),
    month: (months) => ({ month: oneOf(months) }),
  },
  orders: { NEWEST: { by: ['month'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    waitOn(() => organisations, {
      act: 'issueHazardBulletin',
      status: [],
      dueBy: null,
      dueAt: (caller, bind) => owed(caller, bind, 'r.due'),
      basis: { title: '年度安全生产与应急管理工作要点', article: '重大隐患“一单四制”通报制' },
      only: (caller: Caller) => ({
        ...ofCounty(caller),
        kind: is('BUREAU'),
        id: (_: string, bind: Bind) => `${owed(caller, bind, 'r.month')} is not null`,
      }),
      draft: {
        region: { sql: (columnOf) => `left(${columnOf('countyCode')} || '000000', 12)` },
        month: { sql: (_, bind, caller) => owed(caller, bind, 'r.month') },
      },
    }),
  ],
  unique: [{ constraint: 'hazard_bulletin_once', property: 'month', path: ['month'], freeAt: [] }],
  answers: {
    noticesOfHazard: `select hazard_id as key, notice_number as "noticeNumber", created_at as "createdAt"
      from listing where hazard_id = any($1::uuid[]) and notice_number is not null
      union all select k.key, b.document, b.created_at from unnest($1::uuid[]) k (key)
      join hazard_bulletin b on b.hazard_ids @> array[k.key] order by 3, 2`,
  },
});
