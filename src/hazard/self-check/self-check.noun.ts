import { is, oneOf, type Bind } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Caller } from '../../access/rights/caller.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { reportSelfCheck } from './self-check.acts.js';
import { endedCycles, owesCycle } from './self-check.facts.js';
import type { SelfChecksWhere } from './self-check.inputs.js';
import { SelfCheck } from './self-check.js';

/** SQL: the earliest cycle whose report the enterprise still owes: which it is, or by when it is due. */
const owed = ({ on }: Caller, bind: Bind, what: string): string =>
  `(select ${what} from ${endedCycles('t', `${bind(on)}::date`)} c where ${owesCycle('t', 'c')}
    order by c.first limit 1)`;

export const selfChecks = noun<SelfCheck, SelfChecksWhere, 'reportSelfCheck'>({
  entity: SelfCheck,
  names: { enterpriseId: 'acts', reporterId: 'mentioned', fileId: 'entry' },
  tag: 'hc',
  historical: true,
  lifecycle: null,
  sees: atEnterprises<SelfCheck>(),
  follows: [followsEnterprise()],
  may: { reportSelfCheck: ['ENTERPRISE'] },
  acts: { reportSelfCheck },
  where: {
    region: (code) => within(code),
    enterpriseId: (id) => ({ enterpriseId: is(keyIn(enterprises, id)) }),
    period: (periods) => ({ period: oneOf(periods) }),
    zero: (wanted) => ({ majors: (column) => `(${column} = 0) = ${wanted}` }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    waitOn(() => enterprises, {
      act: 'reportSelfCheck',
      status: ['OPERATING'],
      dueBy: null,
      dueAt: (caller, bind) =>
        owed(caller, bind, `((c.due + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`),
      basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第十四条' },
      only: (caller) => ({
        id: (column, bind) =>
          `${column} = any(${bind(caller.enterpriseIds)}::uuid[]) and ${owed(caller, bind, 'c.period')} is not null`,
      }),
      draft: {
        enterpriseId: draftedId(() => enterprises),
        period: { sql: (_, bind, caller) => owed(caller, bind, 'c.period') },
      },
    }),
  ],
  unique: [{ constraint: 'self_check_once', property: 'period', path: ['period'], freeAt: [] }],
});
