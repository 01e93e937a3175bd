import type { Caller } from '../access/rights/caller.js';
import { absent, oneOf, is, part, present, upTo, type Test } from '../access/model/conditions.js';
import { noun, type Noun } from '../access/model/noun.js';
import { knownOrganisations, personsIn } from './organisation.scope.js';
import { ofCounty, ofSeat, within } from '../region/region.scope.js';
import { administrators } from '../kernel/roles.js';
import { numberInForce } from '../kernel/parameter-in-force.js';
import {
  appointAssistant,
  appointToPost,
  changeOperator,
  changePost,
  closeClient,
  endOperator,
  endOrganisation,
  endPost,
  enterOperator,
  foundOrganisation,
  foundPost,
  issueCertificate,
  leavePost,
  openClient,
  registerClient,
  renameOrganisation,
  renewCertificate,
  rotateClientKey,
  withdrawCertificate,
} from './organisation.acts.js';
import { Client, Holding, Operator, Organisation, Post } from './organisation.js';
import type { OrganisationsWhere } from './organisation.inputs.js';

const common = {
  historical: true,
  lifecycle: null,
  may: {},
  acts: {},
  personal: {},
  discloses: {},
  waits: [],
  shapesRights: true,
} as const;

// Offices of government, their posts and who holds them are public (政府信息公开条例 第二十条; 行政处罚法 第三十九条、第五十五条). Who works at an
// enterprise or for a partner is a private person: seen by who sees the enterprise, or sits in the same organisation,
// and by nobody else (个人信息保护法 第六条). The enterprise's own account is an organisation and tells its village: it is seen
// as the enterprise is.
const publicKinds = ['PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK', 'VILLAGE'] as const;
const publicOffice = `o.kind in (${publicKinds.map((kind) => `'${kind}'`).join(', ')})`;
const inPublicOffice: Test = (column) =>
  `exists (select from organisation o where o.id = ${column} and ${publicOffice})`;
const onPublicPost: Test = (column) =>
  `exists (select from post p join organisation o on o.id = p.organisation_id where p.id = ${column}
    and ${publicOffice})`;
const everInPublicOffice: Test = (
  column,
) => `exists (select from holding h join post p on p.id = h.post_id join organisation o on o.id = p.organisation_id
  where h.operator_id = ${column} and ${publicOffice})`;
const known =
  (caller: Caller): Test =>
  (column, bind) =>
    `${column} in (${knownOrganisations(caller, bind)})`;
const onKnownPost =
  (caller: Caller): Test =>
  (column, bind) =>
    `${column} in (select p.id from post p where p.organisation_id in (${knownOrganisations(caller, bind)}))`;
const everInKnown =
  (caller: Caller): Test =>
  (column, bind) =>
    `${column} in (${personsIn(knownOrganisations(caller, bind))})`;

// Whoever keeps the register, confirms it and looks into it sees all of it in the county: they have no other right.
const byAdministrators = { SYSTEM_ADMIN: ofSeat, SECURITY_ADMIN: ofSeat, AUDIT_ADMIN: ofSeat } as const;
const keeping = ['SYSTEM_ADMIN'] as const;
/** What one of them proposes and the other confirms. */
const confirming = ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] as const;

export const organisations = noun<
  Organisation,
  OrganisationsWhere,
  'foundOrganisation' | 'renameOrganisation' | 'endOrganisation'
>({
  ...common,
  may: { foundOrganisation: keeping, renameOrganisation: keeping, endOrganisation: keeping },
  acts: { foundOrganisation, renameOrganisation, endOrganisation },
  entity: Organisation,
  names: { enterpriseId: 'acts', successorId: 'mentioned' },
  tag: 'O',
  sees: {
    everyone: (caller) => [{ kind: oneOf([...publicKinds, 'PARTNER']) }, { id: known(caller) }],
    ...byAdministrators,
  },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
  },
  orders: { NAME: { by: ['name'] }, NEWEST: { by: ['createdAt'], descending: true } },
});
export const posts: Noun<Post> = noun<
  Post,
  Record<never, never>,
  'foundPost' | 'changePost' | 'appointToPost' | 'endPost'
>({
  ...common,
  may: { foundPost: keeping, changePost: confirming, appointToPost: confirming, endPost: keeping },
  acts: { foundPost, changePost, appointToPost, endPost },
  entity: Post,
  names: { organisationId: 'acts' },
  tag: 'P',
  sees: {
    everyone: (caller) => [{ organisationId: inPublicOffice }, { organisationId: known(caller) }],
    ...byAdministrators,
  },
  where: {},
  orders: { TITLE: { by: ['title'] } },
});
export const holdings: Noun<Holding, { on?: string }> = noun<
  Holding,
  { on?: string },
  'leavePost' | 'appointAssistant'
>({
  ...common,
  sees: { everyone: (caller) => [{ postId: onPublicPost }, { postId: onKnownPost(caller) }], ...byAdministrators },
  may: { leavePost: ['COUNTY_LEADER', 'BUREAU_HEAD', 'SYSTEM_ADMIN'], appointAssistant: ['BUREAU_HEAD'] },
  acts: { leavePost, appointAssistant },
  entity: Holding,
  names: { postId: 'acts', operatorId: 'acts' },
  tag: 'D',
  where: { on: (day) => ({ heldFrom: upTo(day) }) },
  orders: { NEWEST: { by: ['heldFrom'], descending: true } },
});
/** Which operators; an officer is one with a certificate (行政处罚法 第四十二条、第五十五条). */
export interface OperatorsWhere {
  certified?: boolean | null;
  validOn?: string | null;
  name?: string | null;
}
const certifying = ['BUREAU_HEAD', 'COUNTY_LEADER'] as const;
export const operators: Noun<Operator, OperatorsWhere> = noun<
  Operator,
  OperatorsWhere,
  'issueCertificate' | 'renewCertificate' | 'withdrawCertificate' | 'enterOperator' | 'changeOperator' | 'endOperator'
>({
  ...common,
  may: {
    issueCertificate: certifying,
    renewCertificate: certifying,
    withdrawCertificate: certifying,
    enterOperator: keeping,
    changeOperator: confirming,
    endOperator: keeping,
  },
  acts: { issueCertificate, renewCertificate, withdrawCertificate, enterOperator, changeOperator, endOperator },
  tells: { subject: administrators },
  unique: [{ constraint: 'operator_one_per_subject', property: 'subject', path: ['account'], freeAt: [] }],
  waits: [
    {
      act: 'renewCertificate',
      status: [],
      dueBy: 'certificateValidUntil',
      basis: { title: '行政处罚法', article: '第五十五条' },
      only: (caller) => ({
        ...ofCounty(caller),
        certificateWithdrawnFrom: absent,
        certificateValidUntil: (column, bind, columnOf) => {
          const on = `${bind(caller.on)}::date`;
          return `${column} <= ${on} + ${numberInForce('officer.certificate.warning.days', columnOf('regionCode'), on)}
            and exists (select from holding h join post p on p.id = h.post_id where h.operator_id = ${columnOf('id')}
              and p.county_code = ${columnOf('countyCode')} and 'LAW_OFFICER' = any(p.roles) and h.held_from <= ${on}
              and (h.held_to is null or h.held_to >= ${on}))`;
        },
      }),
    },
  ],
  entity: Operator,
  names: {},
  tag: 'U',
  sees: {
    everyone: (caller) => [{ id: everInPublicOffice }, { id: everInKnown(caller) }, { id: is(caller.operatorId) }],
    // They keep the register of persons, who are there before they hold a post.
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    ...byAdministrators,
  },
  where: {
    certified: (wanted) => ({ certificateNumber: wanted ? present : absent }),
    validOn: (day) => ({ certificateValidUntil: (column, bind) => `coalesce(${column} >= ${bind(day)}, true)` }),
    name: (text) => ({ name: part(text) }),
  },
  orders: { NAME: { by: ['name'] } },
});
export const clients: Noun<Client> = noun<
  Client,
  Record<never, never>,
  'registerClient' | 'openClient' | 'rotateClientKey' | 'closeClient'
>({
  ...common,
  may: { registerClient: keeping, openClient: confirming, rotateClientKey: confirming, closeClient: keeping },
  acts: { registerClient, openClient, rotateClientKey, closeClient },
  tells: {
    clientKey: administrators,
    previousKey: administrators,
    previousKeyUntil: administrators,
    lastUsedAt: administrators,
  },
  unique: [{ constraint: 'client_one_per_key', property: 'key', path: ['clientKey'], freeAt: [] }],
  sees: 'everyone',
  entity: Client,
  names: { organisationId: 'mentioned', officeIds: 'mentioned' },
  tag: 'K',
  where: {},
  orders: { NAME: { by: ['name'] } },
});
