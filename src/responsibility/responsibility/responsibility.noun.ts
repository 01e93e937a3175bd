import { judgedWithin } from '../../law/law.facts.js';
import { absent, after, oneOf, inForce, is, overlaps, present, upTo } from '../../access/model/conditions.js';
import { endOf } from '../../kernel/civil-date.js';
import { noun } from '../../access/model/noun.js';
import { begunByOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './responsibility.acts.js';
import type { ResponsibilitiesWhere } from './responsibility.inputs.js';
import { responsibilityLifecycle } from './responsibility.lifecycle.js';
import { Responsibility } from './responsibility.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';

type Act =
  | 'draftResponsibility'
  | 'publishResponsibility'
  | 'acknowledgeResponsibility'
  | 'handOverResponsibility'
  | 'supersedeResponsibility';
const {
  draftResponsibility,
  publishResponsibility,
  acknowledgeResponsibility,
  handOverResponsibility,
  supersedeResponsibility,
} = acts;

// Lists of power and responsibility are public (安全生产法 第十七条). A draft is of no effect and is not: it is seen by the
// office that drafted it, by those whom it would bind, and by those who approve it.
export const responsibilities = noun<Responsibility, ResponsibilitiesWhere, Act>({
  entity: Responsibility,
  names: {
    enterpriseIds: 'mentioned',
    organisationId: 'acts',
    postId: 'acts',
    holderEnterpriseId: 'acts',
    authorId: 'acts',
  },
  tag: 'S',
  historical: true,
  lifecycle: responsibilityLifecycle,
  sees: {
    everyone: (caller) => [
      { publishedAt: present },
      { authorId: is(caller.operatorId) },
      { id: begunByOffices(caller) },
      { organisationId: oneOf(caller.offices) },
      { holderEnterpriseId: oneOf(caller.enterpriseIds) },
    ],
    COUNTY_LEADER: ofCounty,
  },
  may: {
    draftResponsibility: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    publishResponsibility: ['COUNTY_LEADER'],
    acknowledgeResponsibility: [
      'COUNTY_LEADER',
      'BUREAU_HEAD',
      'LAW_OFFICER',
      'SECTOR_DEPT',
      'TOWNSHIP',
      'VILLAGE',
      'ENTERPRISE',
      'FINANCE',
      'DISCIPLINE',
    ],
    handOverResponsibility: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    supersedeResponsibility: ['COUNTY_LEADER'],
  },
  acts: {
    draftResponsibility,
    publishResponsibility,
    acknowledgeResponsibility,
    handOverResponsibility,
    supersedeResponsibility,
  },
  // prettier-ignore
  where: {
    region:   (code) => within(code),
    category: (categories) => ({ category: oneOf(categories) }),
    sector:   (sectors) => ({ sectors: overlaps(sectors) }),
    // Published by the end of the day: what is published later leaves what was read of it.
    on:       (day) => ({ validFrom: inForce('validUntil', day), publishedAt: upTo(endOf(day)) }),
    status:   (statuses) => ({ status: oneOf(statuses) }),
    holder:   (holders) => ({ holder: oneOf(holders) }),
    must:     (musts) => ({ must: oneOf(musts) }),
    businessForm: (forms) => ({ businessForms: overlaps(forms) }),
    corridorKind: (kinds) => ({ corridorKind: oneOf(kinds) }),
    corridor: (name) => ({ corridor: is(name) }),
    lever:    (levers) => ({ lever: oneOf(levers) }),
    disasterKind: (code) => ({ disasterKinds: overlaps([2, 4, 6].map((digits) => code.slice(0, digits))) }),
    first:    (wanted) => ({ first: is(wanted) }),
    aspect:   (wanted) => ({ aspect: is(wanted) }),
    postId:   (id) => ({ postId: is(keyIn(posts, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['validFrom'], descending: true } },
  personal: {},
  discloses: {},
  shapesRights: true,
  waits: [
    {
      act: 'publishResponsibility',
      status: ['DRAFT'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '安全生产法', article: '第十七条' },
      only: (caller) => ({ countyCode: oneOf(caller.countiesOfPosts) }),
    },
    {
      act: 'acknowledgeResponsibility',
      status: ['PUBLISHED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第三条' },
      only: (caller) => [
        { organisationId: oneOf(caller.offices), postId: absent },
        { postId: oneOf(caller.posts.map(({ id }) => id)) },
        { holderEnterpriseId: oneOf(caller.enterpriseIds) },
      ],
    },
  ],
  answers: {
    // A post that is left must leave nothing unanswered for.
    openDutiesOfPost: `select r.post_id as key, r.id, r.content from responsibility r where r.post_id = any($1::uuid[]) and r.published_at is not null and r.status in ('PUBLISHED', 'ACKNOWLEDGED') order by r.id`,
  },
});
