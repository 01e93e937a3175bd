import { is, oneOf, type Test } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { answering } from '../../kernel/roles.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { dishonestyListings } from './dishonesty.noun.js';
import { groundFell } from './dishonesty.facts.js';
import type { JointSanctionsWhere } from './dishonesty.inputs.js';
import { sanctionLifecycle } from './dishonesty.lifecycle.js';
import * as acts from './joint-sanction.acts.js';
import { JointSanction } from './joint-sanction.js';

/** Nobody has to answer once its listing has run its time, or the ground of the listing fell. */
const isInForce =
  ({ on }: Caller): Test =>
  (column, bind) =>
    `exists (select from dishonesty_listing d where d.id = ${column} and d.status = 'LISTED'
      and d.until >= ${bind(on)} and ${groundFell('d.case_id', 'd.ground', 'd.subject_kind')} is null)`;

export const jointSanctions = noun<JointSanction, JointSanctionsWhere, keyof typeof acts>({
  entity: JointSanction,
  names: { listingId: 'entry', organisationId: 'acts', enterpriseId: 'mentioned' },
  tag: 'js',
  historical: true,
  lifecycle: sanctionLifecycle,
  sees: {
    everyone: ofOffices,
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    ENTERPRISE: ({ enterpriseIds }) => ({ enterpriseId: oneOf(enterpriseIds) }),
  },
  may: { answerJointSanction: answering },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    listingId: (id) => ({ listingId: is(keyIn(dishonestyListings, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'answerJointSanction',
      status: ['TOLD'],
      dueBy: 'answerDue',
      basis: { title: '严重失信主体名单管理办法（应急管理部令第11号）', article: '联合惩戒' },
      only: (caller) => ({ ...ofOffices(caller), listingId: isInForce(caller) }),
    },
  ],
});
