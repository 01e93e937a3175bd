import { before, is, oneOf, type Bind, type Conditions } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { officials } from '../../kernel/roles.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { listDishonesty, proposeDishonesty, removeDishonesty } from './dishonesty.acts.js';
import type { DishonestyListingsWhere } from './dishonesty.inputs.js';
import { dishonestyLifecycle } from './dishonesty.lifecycle.js';
import { DishonestyListing } from './dishonesty.js';

/** As long as it lasts, the listing of a unit is for every system and everyone to read (令第11号 公布). */
const shown = ({ on }: Caller): Conditions<DishonestyListing> => ({
  status: is('LISTED'),
  subjectKind: is('UNIT'),
  until: Object.assign((column: string, bind: Bind) => `${column} >= ${bind(on)}`, {
    holds: (until: unknown) => String(until) >= on,
  }),
});

export const dishonestyListings = noun<
  DishonestyListing,
  DishonestyListingsWhere,
  'proposeDishonesty' | 'listDishonesty' | 'removeDishonesty'
>({
  entity: DishonestyListing,
  names: { caseId: 'entry', accidentId: 'entry', enterpriseId: 'acts' },
  tag: '8',
  historical: true,
  lifecycle: dishonestyLifecycle,
  sees: { ...atEnterprises<DishonestyListing>(), SYSTEM_CLIENT: shown, PUBLIC: shown },
  follows: [followsEnterprise()],
  may: { proposeDishonesty: ['BUREAU_HEAD'], listDishonesty: ['BUREAU_HEAD'], removeDishonesty: ['BUREAU_HEAD'] },
  acts: { proposeDishonesty, listDishonesty, removeDishonesty },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    ground: (grounds) => ({ ground: oneOf(grounds) }),
    listedOn: (day) => ({
      listedOn: (column, bind, columnOf) =>
        `(${column} <= ${bind(day)} and coalesce(${columnOf('removedOn')}, 'infinity'::date) > ${bind(day)} and ${columnOf('until')} >= ${bind(day)})`,
    }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME' },
  discloses: { PERSON_NAME: ['BUREAU_HEAD', 'LAW_OFFICER'] },
  // How its statement was weighed is told to whom it concerns, and to those who judge.
  tells: { opinion: [...officials, 'ENTERPRISE'], removeReason: [...officials, 'ENTERPRISE'] },
  waits: [
    {
      act: 'listDishonesty',
      status: ['TOLD'],
      dueBy: null,
      basis: { title: '严重失信主体名单管理办法（应急管理部令第11号）', article: '列入程序' },
    },
    {
      act: 'removeDishonesty',
      status: ['LISTED'],
      dueBy: null,
      basis: { title: '严重失信主体名单管理办法（应急管理部令第11号）', article: '移出条件' },
      only: ({ on }) => ({ until: before(on) }),
    },
  ],
});
