import { absent, is, oneOf, overlaps, present, type Bind, type ColumnOf } from '../../access/model/conditions.js';
import { draftedFrom, noun, waitOn } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { within } from '../../region/region.scope.js';
import { criteria } from '../criterion/criterion.noun.js';
import * as acts from './study.acts.js';
import { owedStudies } from './study.facts.js';
import type { CriterionStudiesWhere } from './study.inputs.js';
import { CriterionStudy } from './study.js';

/**
 * SQL: those who have not studied the standard of an item, for the caller to see to: the bureau's head for the whole
 * county, a department for its own people and the enterprises that it supervises. Nobody records their own study.
 */
const missing = (caller: Caller, bind: Bind, columnOf: ColumnOf, what: string): string => {
  const mine = has(caller, ['BUREAU_HEAD']) ? 'true' : `w.office = any(${bind(caller.offices)}::uuid[])`;
  return `(select ${what} from ${owedStudies(bind(caller.countiesOfPosts[0] ?? ''), `${bind(caller.on)}::date`)} w
    where w.document = ${columnOf('document')} and not w.done and ${mine}
      and w.person is distinct from ${bind(caller.operatorId)}::uuid`;
};
const ended = (day: string): string =>
  `((${day} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
const ofRow: ColumnOf = (property) => `t.${property}`;

export const criterionStudies = noun<CriterionStudy, CriterionStudiesWhere, keyof typeof acts>({
  entity: CriterionStudy,
  names: {
    organisationId: 'acts',
    recorderId: 'mentioned',
    criterionIds: 'entry',
    personIds: 'mentioned',
    enterpriseIds: 'acts',
    fileId: 'entry',
    meetingId: 'entry',
  },
  tag: 'hs',
  historical: true,
  lifecycle: null,
  sees: {
    ...ofCountyOrSeat,
    ENTERPRISE: ({ enterpriseIds }) => ({ enterpriseIds: overlaps(enterpriseIds) }),
  },
  may: {
    recordCriterionStudy: ['BUREAU_HEAD', 'SECTOR_DEPT'],
    withdrawCriterionStudy: ['BUREAU_HEAD', 'SECTOR_DEPT'],
  },
  acts,
  where: {
    region: (code) => within(code),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    document: (titles) => ({ document: oneOf(titles) }),
    withdrawn: (wanted) => ({ withdrawnAt: wanted ? present : absent }),
  },
  orders: { NEWEST: { by: ['heldOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // Of a standard of many items one waits, the first that somebody lacks.
    waitOn(() => criteria, {
      act: 'recordCriterionStudy',
      status: [],
      dueBy: null,
      dueAt: (caller, bind) => missing(caller, bind, ofRow, ended('min(w.due)')) + ')',
      basis: { title: '2024年全区应急管理工作要点（武隆区）', article: '第四条' },
      only: (caller) => ({
        id: (column, bind, columnOf) =>
          `${column} = ${missing(caller, bind, columnOf, 'w.version')} order by w.due, w.version limit 1)`,
      }),
      draft: {
        region: { sql: (_, bind, caller) => `${bind(caller.countiesOfPosts[0] ?? '')} || '000000'` },
        document: draftedFrom('document'),
      },
    }),
  ],
});
