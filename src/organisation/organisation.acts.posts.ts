import { act, ask, created, factValue, hasText, type EntryContext, type Must, type OfInput } from '../kernel/act.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { day, fact, id, list, rows, text, type FactOf } from '../kernel/fact.js';
import {
  openDutiesOfPost,
  operatorById,
  organisationById,
  sitsOn,
  type OpenDutyFacts,
  type OperatorFacts,
  type OrganisationFacts,
} from './organisation.facts.js';
import type { AppointToPostInput, ChangePostInput, EndPostInput, FoundPostInput } from './organisation.inputs.post.js';
import {
  administers,
  apart,
  confirmed,
  isProposedByItsKeeper,
  kept,
  least,
  mayHoldBeside,
  onDocument,
} from './organisation.musts.js';
import type { Holding, Post } from './organisation.js';

const countyOffices = ['BUREAU', 'DEPARTMENT'] as const;
const enforcing = [...countyOffices, 'TOWNSHIP', 'PARK'] as const;
/** In offices of which kinds a post may give a role. */
export const kindsOfRole: Readonly<Record<string, readonly string[]>> = {
  COUNTY_LEADER: ['PARTY_COMMITTEE', 'GOVERNMENT'],
  BUREAU_HEAD: ['BUREAU'],
  LAW_OFFICER: enforcing,
  LEGAL_REVIEWER: enforcing,
  TECH_INSPECTOR: enforcing,
  SOCIAL_SUPERVISOR: enforcing,
  EXPERT: enforcing,
  SECTOR_DEPT: ['DEPARTMENT'],
  FINANCE: ['DEPARTMENT'],
  TOWNSHIP: ['TOWNSHIP', 'PARK'],
  VILLAGE: ['VILLAGE'],
  ENTERPRISE: ['ENTERPRISE'],
  DISCIPLINE: ['GOVERNMENT', 'PARTY_COMMITTEE'],
  PUBLIC: ['PARTNER'],
  SYSTEM_CLIENT: [],
  SYSTEM_ADMIN: ['GOVERNMENT', 'BUREAU'],
  SECURITY_ADMIN: ['GOVERNMENT', 'BUREAU'],
  AUDIT_ADMIN: ['GOVERNMENT', 'BUREAU'],
};
/** Who holds or held a post until when, and what their other posts give until when. */
const holdersBeside = fact(
  'holdersBeside',
  { operatorId: id, to: day.orNull, beside: rows({ roles: list(text), to: day.orNull }) },
  `select h.post_id as key, h.operator_id as "operatorId", h.held_to as "to", coalesce((select jsonb_agg(
    jsonb_build_object('roles', q.roles, 'to', b.held_to)) from holding b join post q on q.id = b.post_id
    where b.operator_id = h.operator_id and b.post_id <> h.post_id), '[]') as beside
  from holding h where h.post_id = any($1::uuid[]) order by h.id`,
);
type HolderBeside = FactOf<typeof holdersBeside>;
type Held = { readonly facts: { readonly holders: readonly HolderBeside[] }; readonly today: CivilDate };
/** Who would still hold the post after this day. */
const remaining = ({ facts, today }: Held): readonly HolderBeside[] =>
  facts.holders.filter(({ to }) => to === null || to > today);
/** What else they hold then, each by its roles. */
const besides = (ctx: Held): (readonly string[])[] =>
  remaining(ctx).flatMap(({ beside }) =>
    beside.filter(({ to }) => to === null || to >= ctx.today).map(({ roles }) => roles),
  );

const isInPlace: Must<EntryContext<Post>> = {
  code: 'POST_IS_IN_PLACE',
  basis: kept,
  says: { zh: '只有现有岗位方可变更、任职、撤销。', en: 'Only a post that exists can be changed, filled or ended.' },
  holds: ({ entry }) => entry.endedOn === null,
};
const hasATitle: Must<OfInput<{ title: string }>> = {
  code: 'POST_HAS_A_TITLE',
  path: ['title'],
  basis: kept,
  says: { zh: '须写明职务名称。', en: 'The title of the post must be stated.' },
  holds: ({ input }) => hasText(input.title),
};
const signing = { signers: ask<Pick<EntryContext<Post>, 'signers'>>(operatorById, ({ signers }) => signers) };
const trimmed = (text: string | null | undefined): string | null => (hasText(text) ? text!.trim() : null);

/** Enters a post of an office; the roles that it gives are confirmed after that. 设置岗位 */
export const foundPost = act<Post, FoundPostInput, { office: OrganisationFacts[] }>({
  name: 'foundPost',
  begins: true,
  facts: { office: ask(organisationById, ({ input }) => [input.organisationId]) },
  musts: [
    {
      code: 'POST_IS_OF_AN_OFFICE_IN_PLACE',
      path: ['organisationId'],
      basis: kept,
      says: { zh: '岗位只能设在现有单位。', en: 'A post can be founded only in an office that exists.' },
      holds: ({ facts }) => facts.office.some(({ endedOn }) => endedOn === null),
    },
    hasATitle,
    onDocument('POST_IS_FOUNDED_BY_A_DOCUMENT'),
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.office[0]!.regionCode,
    organisationId: input.organisationId,
    title: input.title.trim(),
    roles: [],
    inLeadership: input.inLeadership ?? null,
    unit: trimmed(input.unit),
    endedOn: null,
    registerDocument: input.document.trim(),
  }),
});

/** Changes a post; roles that it did not give are confirmed by the security administrator. 变更岗位 */
export const changePost = act<
  Post,
  ChangePostInput,
  { signers: OperatorFacts[]; office: OrganisationFacts[]; holders: HolderBeside[] }
>({
  name: 'changePost',
  signatures: ({ entry, input }) => (input.roles.some((role) => !entry.roles.includes(role)) ? confirmed : null),
  preconditionFacts: signing,
  facts: {
    office: ask(organisationById, ({ entry }) => [entry.organisationId]),
    holders: ask(holdersBeside, ({ entry }) => [entry.id]),
  },
  preconditions: [isInPlace, isProposedByItsKeeper],
  musts: [
    hasATitle,
    {
      code: 'POST_GIVES_ROLES_OF_ITS_OFFICE',
      path: ['roles'],
      basis: least,
      says: {
        zh: '岗位只能授予与所在单位类别相符的角色，且不得重复。',
        en: 'A post may give only roles that are of its kind of office, each once.',
      },
      holds: ({ input, facts }) =>
        new Set(input.roles).size === input.roles.length &&
        input.roles.every((role) => facts.office.some(({ kind }) => kindsOfRole[role]!.includes(kind))),
    },
    {
      code: 'POST_KEEPS_ADMINISTRATORS_APART',
      path: ['roles'],
      basis: apart,
      says: {
        zh: '系统、安全、审计管理员角色须单独设岗，任职人员不得兼任其他岗位，其他岗位人员也不得兼任管理员。',
        en: 'The role of an administrator must stand alone, and whoever holds the post may not hold one of another kind beside it.',
      },
      holds: (ctx) =>
        administers(ctx.input.roles)
          ? ctx.input.roles.length === 1 && besides(ctx).length === 0
          : !besides(ctx).some(administers),
    },
    {
      code: 'POST_IS_NOT_ONES_OWN',
      path: ['id'],
      basis: apart,
      says: {
        zh: '不得变更本人所任岗位。',
        en: 'A post may not be changed by whoever holds it.',
      },
      holds: (ctx) => remaining(ctx).every(({ operatorId }) => !ctx.signers.includes(operatorId)),
    },
    onDocument('POST_IS_CHANGED_BY_A_DOCUMENT'),
  ],
  decide: ({ input }) => ({
    title: input.title.trim(),
    roles: input.roles,
    inLeadership: input.inLeadership ?? null,
    unit: trimmed(input.unit),
    registerDocument: input.document.trim(),
  }),
});

/** Appoints somebody to a post; to an administrator's with two signatures. 任职 */
export const appointToPost = act<
  Post,
  AppointToPostInput,
  { signers: OperatorFacts[]; person: OperatorFacts[]; office: OrganisationFacts[] }
>({
  name: 'appointToPost',
  signatures: ({ entry }) => (administers(entry.roles) ? confirmed : null),
  preconditionFacts: signing,
  facts: {
    person: ask(operatorById, ({ input }) => [input.operatorId]),
    office: ask(organisationById, ({ entry }) => [entry.organisationId]),
  },
  preconditions: [isInPlace, isProposedByItsKeeper],
  musts: [
    {
      code: 'APPOINTED_IS_ON_THE_REGISTER',
      path: ['operatorId'],
      basis: kept,
      says: {
        zh: '任职人员须在册，岗位所在单位须为现有单位。',
        en: 'The person must be on the register, and the office of the post must exist.',
      },
      holds: ({ facts }) =>
        facts.person.some(({ leftOn }) => leftOn == null) && facts.office.some(({ endedOn }) => endedOn === null),
    },
    {
      code: 'APPOINTED_IS_NOT_ONESELF',
      path: ['operatorId'],
      basis: apart,
      says: { zh: '不得办理本人任职。', en: 'A person may not be appointed by themselves.' },
      holds: ({ input, signers }) => !signers.includes(input.operatorId),
    },
    {
      code: 'APPOINTED_DOES_NOT_SIT_THERE',
      path: ['operatorId'],
      basis: kept,
      says: {
        zh: '同一人在任期内不得重复任同一岗位。',
        en: 'A person may not be appointed to a post that they hold on the first day.',
      },
      holds: ({ entry, input, facts }) =>
        facts.person.every((person) => !sitsOn(person, entry.id, null, input.beginsOn)),
    },
    {
      code: 'APPOINTED_KEEPS_ADMINISTRATORS_APART',
      path: ['operatorId'],
      basis: apart,
      says: {
        zh: '系统、安全、审计管理员不得互相兼任，也不得兼任业务岗位。',
        en: 'An administrator may not hold any other post beside, and whoever holds another may not be one.',
      },
      holds: ({ entry, input, facts }) =>
        facts.person.every((person) => mayHoldBeside(person, entry.roles, input.beginsOn)),
    },
    {
      code: 'APPOINTED_FROM_TODAY_OR_LATER',
      path: ['beginsOn'],
      basis: kept,
      says: {
        zh: '任职起始日不得早于办理之日，截止日不得早于起始日。',
        en: 'The first day may not be before this day, nor the last day before the first.',
      },
      holds: ({ input, today }) =>
        input.beginsOn >= today && (input.lastDay == null || input.lastDay >= input.beginsOn),
    },
    onDocument('APPOINTED_BY_A_DOCUMENT'),
  ],
  decide: () => ({}),
  creates: ({ entry, input }) => [
    created<Holding>('Holding', {
      regionCode: entry.regionCode,
      postId: entry.id,
      operatorId: input.operatorId,
      heldFrom: input.beginsOn,
      heldUntil: input.lastDay ?? null,
      appointmentDocument: input.document.trim(),
    }),
  ],
});

/** Ends a post that nobody holds and that answers for nothing. 撤销岗位 */
export const endPost = act<Post, EndPostInput, { holders: HolderBeside[]; duties: OpenDutyFacts[] }>({
  name: 'endPost',
  facts: {
    holders: ask(holdersBeside, ({ entry }) => [entry.id]),
    duties: ask(openDutiesOfPost, ({ entry }) => [entry.id]),
  },
  preconditions: [isInPlace],
  musts: [
    {
      code: 'POST_ENDS_WITH_NOBODY_IN_IT',
      basis: kept,
      remedies: [{ action: 'leavePost', role: 'SYSTEM_ADMIN' }],
      says: {
        zh: '岗位须先办理离任，截止日不得晚于撤销之日。',
        en: 'Whoever holds the post must have left it first, and no holding may end after this day.',
      },
      holds: (ctx) => remaining(ctx).length === 0,
      facts: (ctx) => [factValue('holders', remaining(ctx).length, '人')],
    },
    {
      code: 'POST_ENDS_WITH_NOTHING_UNANSWERED',
      basis: kept,
      remedies: [{ action: 'handOverResponsibility', role: 'COUNTY_LEADER' }],
      says: {
        zh: '岗位尚有未交接的责任的，须先办理责任交接。',
        en: 'The responsibilities of the post must be handed over first.',
      },
      holds: ({ facts }) => facts.duties.length === 0,
      facts: ({ facts }) => facts.duties.slice(0, 10).map(({ content }) => factValue('duty', content)),
    },
    onDocument('POST_IS_ENDED_BY_A_DOCUMENT'),
  ],
  decide: ({ input, today }) => ({ endedOn: today, registerDocument: input.document.trim() }),
});
