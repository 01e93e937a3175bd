import { absent, among, part, present, upTo } from '../access/conditions.js';
import { noun, type Noun } from '../access/noun.js';
import { within } from '../access/scope.js';
import { leavePost } from './organisation.acts.js';
import { Client, Holding, Operator, Organisation, Post } from './organisation.js';
import type { OrganisationsWhere } from './organisation.inputs.js';

// Who holds which post is published (行政处罚法 第三十九条); every caller sees it.
const published = { historical: true, lifecycle: null, sees: 'everyone', may: {}, acts: {}, personal: {}, discloses: {}, waits: [], shapesRights: true } as const;

export const organisations = noun<Organisation, OrganisationsWhere>({
  ...published, entity: Organisation, tag: 'O',
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: among(kinds) }),
  },
  orders: { NAME: { by: ['name'] }, NEWEST: { by: ['createdAt'], descending: true } },
});
export const posts: Noun<Post> = noun<Post>({ ...published, entity: Post, tag: 'P', where: {}, orders: { TITLE: { by: ['title'] } } });
export const holdings: Noun<Holding, { on?: string }> = noun<Holding, { on?: string }, 'leavePost'>({
  ...published, may: { leavePost: ['COUNTY_LEADER', 'BUREAU_HEAD'] }, acts: { leavePost }, entity: Holding, tag: 'D', where: { on: (day) => ({ heldFrom: upTo(day) }) }, orders: { NEWEST: { by: ['heldFrom'], descending: true } },
});
/** Which operators; an officer is one with a certificate (行政处罚法 第四十二条、第五十五条). */
export interface OperatorsWhere { certified?: boolean | null; validOn?: string | null; name?: string | null }
export const operators: Noun<Operator, OperatorsWhere> = noun<Operator, OperatorsWhere>({
  ...published, entity: Operator, tag: 'U',
  where: { certified: (wanted) => ({ certificateNumber: wanted ? present : absent }), validOn: (day) => ({ certificateValidTo: (column, bind) => `coalesce(${column} >= ${bind(day)}, true)` }), name: (text) => ({ name: part(text) }) },
  orders: { NAME: { by: ['name'] } } });
export const clients: Noun<Client> = noun<Client>({ ...published, entity: Client, tag: 'K', where: {}, orders: { NAME: { by: ['name'] } } });

