import { oneOf, before, is, present, type ColumnOf, type Test } from '../../access/model/conditions.js';
import { drafted, draftedAfter, draftedId, noun, waitOn } from '../../access/model/noun.js';
import { cells, followsEnterprise } from '../../organisation/organisation.scope.js';
import { numberInForce } from '../../law/law.facts.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { openStatuses } from '../hazard/hazard.js';
import { deadlineCountsInSql } from '../hazard/hazard.lateness.js';
import { hazards } from '../hazard/hazard.noun.js';
import * as acts from './listing.acts.js';
import type { ListingsWhere } from './listing.inputs.js';
import { listingLifecycle } from './listing.lifecycle.js';
import { Listing } from './listing.js';
import { startOf } from '../../kernel/civil-date.js';
import { officials, answering } from '../../kernel/roles.js';
import { has, type Caller } from '../../access/rights/caller.js';

const settledSubject = (columnOf: ColumnOf): string =>
  `exists (select from hazard h where h.id = ${columnOf('hazardId')}
    and h.status in ('REJECTED', 'FIXED_ON_SPOT', 'CLOSED'))` +
  ` or exists (select from investigation i where i.accident_id = ${columnOf('accidentId')}
    and i.status in ('REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'))` +
  // What another level investigates ends by that level's document.
  ` or exists (select from accident a where a.id = ${columnOf('accidentId')} and a.jurisdiction <> 'COUNTY')`;
/** What the caller's offices are to see settled. */
const supervised = ({ offices }: Caller) => ({ supervisorId: oneOf(offices) });
const unlisted: Test = (column) =>
  `not exists (select from listing l where l.hazard_id = ${column} and l.status = 'LISTED')`;
const happened = `(a.happened_at at time zone 'Asia/Shanghai')::date`;
/** The tag of accidents, whose room comes after this one. */
const accidentTag = '4';
/**
 * SQL: of the accidents of an office's county that are typical (parameter listing.typical.deaths), and neither listed
 * nor closed, the earliest: by when it is to be listed, and what.
 */
const typical = (what: string): string =>
  `(select ${what} from (select a.id, a.location, (${happened}
      + ${numberInForce('listing.typical.days', 'a.county_code', happened)} + 1)::timestamp at time zone 'Asia/Shanghai'
      - interval '1 millisecond' as due, a.happened_at
    from accident a where a.county_code = t.county_code and a.status = 'REPORTED'
      and a.deaths >= ${numberInForce('listing.typical.deaths', 'a.county_code', happened)}
      and not exists (select from listing l where l.accident_id = a.id)
      and not exists (select from investigation i where i.accident_id = a.id and i.status = 'CLOSED')) r
    order by r.happened_at, r.id limit 1)`;
const madePublic = () => ({ noticedOn: present });

export const listings = noun<Listing, ListingsWhere, keyof typeof acts>({
  entity: Listing,
  names: {
    hazardId: 'entry',
    accidentId: 'entry',
    enterpriseId: 'acts',
    supervisorId: 'acts',
    listerId: 'mentioned',
    acceptanceFileId: 'entry',
  },
  tag: 'G',
  historical: true,
  lifecycle: listingLifecycle,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    (caller) => [cells(caller, 'enterpriseId'), supervised(caller)],
    TOWNSHIP:       (caller) => [{ townshipCode: oneOf(caller.townships) }, supervised(caller)],
    FINANCE:        supervised,
    ENTERPRISE:     (caller) => ({ enterpriseId: oneOf(caller.enterpriseIds) }),
    // Made public, it is for every system and everyone to read (安全生产法 第四十一条).
    SYSTEM_CLIENT:  madePublic,
    PUBLIC:         madePublic,
  },
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    listForSupervision:    ['COUNTY_LEADER', 'BUREAU_HEAD'],
    reportListingProgress: ['LAW_OFFICER', ...answering],
    extendListing:         ['COUNTY_LEADER'],
    delist:                ['COUNTY_LEADER'],
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    subject: (subjects) => ({ subject: oneOf(subjects) }),
    level: (levels) => ({ level: oneOf(levels) }),
    overdue: (wanted, now) => ({
      settlementDue: (column, bind, columnOf) =>
        `(${column} < ${bind(now)} and ${columnOf('status')} = 'LISTED') = ${wanted}`,
    }),
  },
  orders: {
    DEADLINE: { by: ['settlementDue'], mergeBy: 'status' },
    PROGRESS_DUE: { by: ['nextProgressDue'] },
    NEWEST: { by: ['createdAt'], descending: true },
  },
  personal: {},
  tells: { acceptanceRecord: [...officials, 'FINANCE'] },
  discloses: {},
  waits: [
    // A MAJOR hazard past its deadline is put under supervision, by whoever may list it.
    waitOn(() => hazards, {
      act: 'listForSupervision',
      status: openStatuses,
      dueBy: 'rectificationDue',
      basis: { title: '安全生产法', article: '第四十一条' },
      only: (caller) => ({
        ...ofCounty(caller),
        grade: is('MAJOR'),
        rectificationDue: (column, bind, columnOf) =>
          `(${before(startOf(caller.on))(column, bind, columnOf)} and ${deadlineCountsInSql(columnOf)})`,
        id: unlisted,
      }),
      draft: {
        hazardId: draftedId(() => hazards),
        level: drafted('COUNTY'),
        requirement: draftedAfter('重大事故隐患逾期未整改，限期销号：', 'description'),
      },
    }),
    // 对典型事故查处必须实施挂牌督办: what the county calls typical and nobody has listed, the earliest first.
    waitOn(() => organisations, {
      act: 'listForSupervision',
      status: [],
      dueBy: null,
      dueAt: () => typical('r.due'),
      basis: { title: '年度工作要点', article: '对典型事故查处必须实施挂牌督办' },
      only: ((caller: Caller) => ({
        ...ofCounty(caller),
        kind: is('BUREAU'),
        id: () => `${typical('r.id')} is not null`,
      })) as never,
      draft: {
        accidentId: { sql: () => typical(`jsonb_build_array('${accidentTag}', r.id)`) },
        level: drafted('COUNTY'),
        requirement: { sql: () => typical(`'典型事故查处挂牌督办：' || r.location`) },
      },
    }),
    {
      act: 'reportListingProgress',
      status: ['LISTED'],
      dueBy: 'nextProgressDue',
      basis: { title: '重大事故隐患挂牌督办制度', article: '进展报告' },
      only: (caller) => (has(caller, ['SECTOR_DEPT', 'TOWNSHIP', 'LAW_OFFICER']) ? 'all' : supervised(caller)),
    },
    {
      act: 'delist',
      status: ['LISTED'],
      dueBy: 'settlementDue',
      basis: { title: '安全生产法', article: '第四十一条' },
      // Until its subject is settled there is nothing to accept; past its day whoever listed it is told that it is
      // late.
      only: ({ on }) => ({
        settlementDue: (column, bind, columnOf) => `(${column} < ${bind(startOf(on))} or ${settledSubject(columnOf)})`,
      }),
    },
  ],
  unique: [
    { constraint: 'listing_one_open_per_hazard', property: 'hazardId', path: ['hazardId'], freeAt: ['DELISTED'] },
  ],
  answers: {
    listingsOfHazard: `select hazard_id as key, number, status, notice_number as "noticeNumber", created_at as "createdAt", noticed_on as "listedAt" from listing where hazard_id = any($1::uuid[])`,
  },
});
