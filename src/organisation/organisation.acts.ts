import { act, ask, factValue, hasText, type EntryContext } from '../kernel/act.js';
import { addDays } from '../kernel/civil-date.js';
import { fact, id, text, type FactOf } from '../kernel/fact.js';
import { GOV } from '../kernel/statutes.js';
import { openDutiesOfPost, type OpenDutyFacts } from './organisation.facts.js';
import type { LeavePostInput } from './organisation.inputs.js';
import type { Holding } from './organisation.js';

const holdersOfPost = fact(
  'holdersOfPost',
  {
    holdingId: id,
  },
  `select post_id as key, id as "holdingId" from holding where post_id = any($1::uuid[]) and held_to is null`,
);
type OtherHolderFacts = FactOf<typeof holdersOfPost>;

/** The office that a post is in. */
const officeOfPost = fact(
  'officeOfPost',
  { organisationId: id, kind: text },
  `select p.id as key, g.id as "organisationId", g.kind from post p join organisation g on g.id = p.organisation_id
  where p.id = any($1::uuid[])`,
);
type OfficeOfPost = FactOf<typeof officeOfPost>;
type Leaving = { duties: OpenDutyFacts[]; holders: OtherHolderFacts[]; office: OfficeOfPost[] };
/** Nobody is removed by whom they stand over, and nobody enters their own end. */
const isLeftByWhoMay = ({ entry, facts, actor }: EntryContext<Holding, Leaving>): boolean =>
  facts.office.every(({ organisationId, kind }) => {
    const own = organisationId === actor.organisationId;
    // Whoever keeps the register enters what an office has decided, of every office of the county.
    if (actor.roles.includes('SYSTEM_ADMIN')) return entry.operatorId !== actor.operatorId;
    if (!actor.roles.includes('COUNTY_LEADER')) return own && entry.operatorId !== actor.operatorId;
    return entry.operatorId !== actor.operatorId && (kind !== 'PARTY_COMMITTEE' || own);
  });

export { closeClient, openClient, registerClient, rotateClientKey } from './organisation.acts.clients.js';
export { enterOperator, changeOperator, endOperator } from './organisation.acts.people.js';
export { endOrganisation, foundOrganisation, renameOrganisation } from './organisation.acts.offices.js';
export { appointToPost, changePost, endPost, foundPost } from './organisation.acts.posts.js';
export { appointAssistant } from './organisation.acts.appointing.js';
export { issueCertificate, renewCertificate, withdrawCertificate } from './organisation.acts.certificates.js';

/** Ends the holding of a post; what the post answers for is handed over first, unless another holds it too. 离任 */
export const leavePost = act<Holding, LeavePostInput, Leaving>({
  name: 'leavePost',
  preconditionFacts: {
    duties: ask(openDutiesOfPost, ({ entry }) => [entry.postId]),
    holders: ask(holdersOfPost, ({ entry }) => [entry.postId]),
    office: ask(officeOfPost, ({ entry }) => [entry.postId]),
  },
  preconditions: [
    {
      code: 'POST_IS_STILL_HELD',
      basis: GOV('第三条'),
      says: {
        zh: '只有尚未登记任职截止日，或者聘期尚未届满的任职，方可办理离任。',
        en: 'Only a holding that has no last day yet, or whose term is still running, can be ended.',
      },
      holds: ({ entry, today }) =>
        entry.heldUntil === null || (entry.appointmentDocument != null && entry.heldUntil >= today),
    },
    {
      code: 'POST_IS_LEFT_BY_ITS_OFFICE_OR_FROM_ABOVE',
      basis: GOV('第三条'),
      remedies: [{ action: 'leavePost', role: 'COUNTY_LEADER' }],
      says: {
        zh: '离任须由本单位负责人、县领导或者系统管理员登记，县领导登记的党委岗位须由党委登记，且不得登记本人离任。',
        en: 'The end of a holding may only be entered by the head of its office, a county leader or a system administrator; of county leaders, in the party committee by the committee itself; and never by the person who leaves.',
      },
      holds: isLeftByWhoMay,
    },
    {
      code: 'POST_LEAVES_NOTHING_UNANSWERED',
      basis: GOV('第三条'),
      remedies: [{ action: 'handOverResponsibility', role: 'COUNTY_LEADER' }],
      says: {
        zh: '岗位尚有未交接的责任的，须先办理责任交接；只有另有他人同任该岗位的除外。',
        en: 'A post that still answers for something must have its responsibilities handed over first, unless another person holds it too.',
      },
      holds: ({ entry, facts }) =>
        facts.duties.length === 0 || facts.holders.some(({ holdingId }) => holdingId !== entry.id),
      facts: ({ facts }) => [
        factValue('openDuties', facts.duties.length, '项'),
        ...facts.duties.slice(0, 10).map(({ content }) => factValue('duty', content)),
      ],
    },
  ],
  musts: [
    {
      code: 'POST_LEFT_AFTER_IT_WAS_TAKEN',
      path: ['lastDay'],
      basis: GOV('第三条'),
      says: {
        zh: '离任日期不得早于任职日期，也不得晚于聘期截止日。',
        en: 'The last day must not be before the first day of the holding, nor after the end of its term.',
      },
      holds: ({ entry, input }) =>
        input.lastDay >= entry.heldFrom && (entry.heldUntil === null || input.lastDay <= entry.heldUntil),
      facts: ({ entry }) => [factValue('heldFrom', entry.heldFrom)],
    },
    // Until it was entered the person acted by right: what was done meanwhile must not lose its ground.
    {
      code: 'POST_LEAVING_IS_ENTERED_IN_TIME',
      path: ['lastDay'],
      basis: ({ law, today, entry }) => [law.parameter('post.leave.entry.days', today, entry.regionCode).basis],
      says: {
        zh: '离任日期距登记之日不得超过规定天数。',
        en: 'The last day may not lie further back than the prescribed number of days.',
      },
      holds: ({ input, today, number }) => input.lastDay >= addDays(today, -number('post.leave.entry.days')),
      facts: ({ today, number }) => [factValue('earliest', addDays(today, -number('post.leave.entry.days')))],
    },
    {
      code: 'POST_LEFT_FOR_A_REASON',
      path: ['reason'],
      basis: GOV('第三条'),
      says: { zh: '须写明离任原因。', en: 'The reason for leaving the post must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input }) => ({ heldUntil: input.lastDay }),
});
