import { doneAgainWithin, judgedWithin, numberInForce } from '../../law/law.facts.js';
import {
  absent,
  oneOf,
  is,
  overlaps,
  upTo,
  type Bind,
  type Conditions,
  type Test,
} from '../../access/model/conditions.js';
import { has, type Caller } from '../../access/rights/caller.js';
import type { Organisation, Post } from '../../organisation/organisation.js';
import { draftedFrom, draftedId, noun, waitOn, type Noun } from '../../access/model/noun.js';
import { begunByOffices, ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { endOf, type CivilDate } from '../../kernel/civil-date.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { bindsMine, isVacant, judgesAbove, notBy } from '../responsibility/responsibility.above.js';
import * as acts from './duty.acts.js';
import { DutyDraft } from './duty-draft.js';
import { followsIt } from './duty.facts.js';
import {
  endOfDay,
  isLeader,
  leaderHasBy,
  leadersList,
  nobodyDrafts,
  officeHasBy,
  officesList,
  supervision,
} from './duty.owed.js';
import type { DutyDraftsWhere, DutyItemsWhere, DutyListsWhere } from './duty.inputs.js';
import { dutyDraftLifecycle, dutyItemLifecycle } from './duty.lifecycle.js';
import { DutyItem, DutyList } from './duty.js';
import { officials, answering } from '../../kernel/roles.js';

// Lists of power and responsibility are public (安全生产法 第十七条).
const publishing = ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'] as const;
const { publishDutyList, correctDutyList, supersedeDutyList, withdrawDutyList } = acts;
/** Of the days before it ended a list still tells. */
const notEnded =
  (day: string): Test =>
  (column, bind) =>
    `(${column} is null or ${column} > ${bind(day)})`;

/** No later list of its office had taken its place by the end of a day. */
const notFollowed =
  (day: CivilDate): Test =>
  (column, bind) =>
    `not exists (select from duty_list l, duty_list n where l.id = ${column} and ${followsIt('n', 'l')}
      and n.published_on <= ${bind(day)} and n.created_at <= ${bind(endOf(day))})`;
const listsInForce = `(select l.id from duty_list l where l.ended_on is null
    and not exists (select from duty_list n where ${followsIt('n', 'l')}))`;

export const dutyLists = noun<
  DutyList,
  DutyListsWhere,
  'publishDutyList' | 'correctDutyList' | 'supersedeDutyList' | 'withdrawDutyList'
>({
  entity: DutyList,
  names: { organisationId: 'acts', postId: 'acts', approverId: 'mentioned', successorId: 'entry' },
  tag: 'd',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {
    publishDutyList: publishing,
    correctDutyList: publishing,
    supersedeDutyList: publishing,
    withdrawDutyList: publishing,
  },
  acts: { publishDutyList, correctDutyList, supersedeDutyList, withdrawDutyList },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    year:   (years) => ({ year: oneOf(years) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    postId: (id) => ({ postId: is(keyIn(posts, id)) }),
    // What is entered later is not told of a day before: what was read of that day stands.
    on:     (day) => ({
      publishedOn: upTo(day), createdAt: upTo(endOf(day)), endedOn: notEnded(day), id: notFollowed(day),
    }),
    inForce: (wanted) => ({ id: (column) => `(${column} in ${listsInForce}) = ${wanted}` }),
  },
  orders: { NEWEST: { by: ['publishedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'duty_list_once', property: 'title', path: ['title'], freeAt: [] }],
});

const onDay = ({ on }: Caller, bind: Bind): string => `${bind(on)}::date`;
const listsOfPowersOwed = waitOn(() => organisations, {
  act: 'draftDutyList' as const,
  status: [],
  dueBy: null,
  dueAt: (caller: Caller, bind: Bind) => endOfDay(officeHasBy('t.id', 't.region_code', onDay(caller, bind))),
  basis: { title: '安全生产法', article: '第十七条' },
  only: (caller: Caller): Conditions<Organisation> => ({
    id: (column, bind, columnOf) => {
      const on = onDay(caller, bind);
      const mine = `${column} = any(${bind(caller.offices)}::uuid[])`;
      const county = has(caller, ['BUREAU_HEAD']) ? caller.counties : [];
      return `${columnOf('kind')} in ('BUREAU', 'DEPARTMENT') and exists (select ${supervision(column, on)})
        and ${officesList(column, on)} is not null
        and (${mine} or (${columnOf('countyCode')} = any(${bind(county)}) and ${nobodyDrafts(column, on)}))`;
    },
  }),
  draft: {
    organisationId: draftedId(() => organisations),
    kind: { sql: (columnOf, bind, caller) => officesList(columnOf('id'), onDay(caller, bind)) },
    year: { sql: (_, bind, { on }) => `${bind(on.slice(0, 4))}::text` },
  },
});

/** It is the leader's own to see to; once its day is over the bureau, which drafts for leaders, is asked as well. */
const listsOfLeadersOwed = waitOn(() => posts, {
  act: 'draftDutyList' as const,
  status: [],
  dueBy: null,
  dueAt: (caller: Caller, bind: Bind) => endOfDay(leaderHasBy('t.id', 't.region_code', onDay(caller, bind))),
  basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
  only: (caller: Caller): Conditions<Post> => ({
    id: (column, bind, columnOf) => {
      const on = onDay(caller, bind);
      const county = has(caller, ['BUREAU_HEAD']) ? caller.counties : [];
      return `${isLeader(column, columnOf('organisationId'), on)} and ${leadersList(column, on)} is not null
        and (${column} = any(${bind(caller.posts.map((post) => post.id))}::uuid[])
          or (${columnOf('countyCode')} = any(${bind(county)})
            and ${leaderHasBy(column, columnOf('regionCode'), on)} < ${on}))`;
    },
  }),
  draft: {
    organisationId: draftedId(() => organisations, 'organisationId'),
    postId: draftedId(() => posts),
    kind: { sql: (columnOf, bind, caller) => leadersList(columnOf('id'), onDay(caller, bind)) },
    year: { sql: (_, bind, { on }) => `${bind(on.slice(0, 4))}::text` },
  },
});

/**
 * What waits to be approved is read by those whom it would bind and those who approve it; by all once it is published.
 */
const { draftDutyList, approveDutyList, rejectDutyList, publishApprovedList } = acts;
type Drafting = 'draftDutyList' | 'approveDutyList' | 'rejectDutyList' | 'publishApprovedList';
const notDraftedAnew: Test = (column, _, columnOf) =>
  `not exists (select from duty_draft n where n.organisation_id = ${columnOf('organisationId')}
    and n.kind = ${columnOf('kind')} and n.year = ${columnOf('year')}
    and n.post_id is not distinct from ${columnOf('postId')} and n.id <> ${column}
    and n.created_at > ${columnOf('createdAt')})`;
/** Nor is it too late, nor does a list stand by now that was entered by other ways. */
const stillWanted =
  ({ on }: Caller): Test =>
  (column, bind, columnOf) =>
    `${notDraftedAnew(column, bind, columnOf)} and ${columnOf('year')} >= ${bind(Number(on.slice(0, 4)))}
    and not exists (select from duty_list l where l.organisation_id = ${columnOf('organisationId')}
      and l.kind = ${columnOf('kind')} and l.year = ${columnOf('year')}
      and l.post_id is not distinct from ${columnOf('postId')} and l.created_at > ${columnOf('createdAt')})`;
export const dutyDrafts: Noun<DutyDraft, DutyDraftsWhere, Drafting> = noun<DutyDraft, DutyDraftsWhere, Drafting>({
  entity: DutyDraft,
  names: {
    organisationId: 'acts',
    postId: 'mentioned',
    bindsIds: 'acts',
    bindsPostIds: 'mentioned',
    authorId: 'acts',
    approverId: 'mentioned',
    listId: 'entry',
  },
  tag: 'dd',
  historical: true,
  lifecycle: dutyDraftLifecycle,
  sees: {
    everyone: (caller) => [
      { authorId: is(caller.operatorId) },
      { id: begunByOffices(caller) },
      { organisationId: oneOf(caller.offices) },
      { bindsIds: overlaps(caller.offices) },
    ],
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
  },
  may: {
    draftDutyList: publishing,
    approveDutyList: ['COUNTY_LEADER'],
    rejectDutyList: ['COUNTY_LEADER'],
    publishApprovedList: publishing,
  },
  acts: { draftDutyList, approveDutyList, rejectDutyList, publishApprovedList },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'approveDutyList',
      status: ['DRAFT'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '安全生产法', article: '第十七条' },
      only: (caller) => ({
        authorId: notBy(caller),
        bindsPostIds: bindsMine(caller),
        organisationId: (column, bind, columnOf) =>
          `(${columnOf('kind')} not in ('POWER', 'RESPONSIBILITY') or ${column} <> all(${bind(caller.offices)}::uuid[]))`,
      }),
    },
    {
      act: 'publishApprovedList',
      status: ['APPROVED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '安全生产法', article: '第十七条' },
      only: (caller) => [{ organisationId: oneOf(caller.offices) }, { authorId: is(caller.operatorId) }],
    },
    listsOfPowersOwed,
    listsOfLeadersOwed,
    // What was not approved goes back to whoever drafted it, until another stands in its place.
    waitOn(() => dutyDrafts, {
      act: 'draftDutyList',
      status: ['REJECTED'],
      dueBy: null,
      dueAt: doneAgainWithin,
      basis: { title: '安全生产法', article: '第十七条' },
      only: (caller) => ({ authorId: is(caller.operatorId), id: stillWanted(caller) }),
      draft: {
        organisationId: draftedId(() => organisations, 'organisationId'),
        kind: draftedFrom('kind'),
        year: draftedFrom('year'),
        title: draftedFrom('title'),
        document: draftedFrom('document'),
      },
    }),
  ],
});

/** What an office may do and must do is for everyone to read. */
const isWork = oneOf(['DUTY', 'ANNUAL_KEY']);
/** The first day after the year of an item's list. */
const newYear = `(select make_date(l.year + 1, 1, 1) from duty_list l where l.id = t.list_id)`;
const madePublic = () => ({ kind: oneOf(['POWER', 'RESPONSIBILITY']) });

const { submitDutyItem, returnDutyItem, confirmDutyItem, correctDutyItem, endDutyItem } = acts;
export const dutyItems = noun<
  DutyItem,
  DutyItemsWhere,
  'submitDutyItem' | 'returnDutyItem' | 'confirmDutyItem' | 'correctDutyItem' | 'endDutyItem'
>({
  entity: DutyItem,
  names: {
    listId: 'entry',
    organisationId: 'acts',
    postId: 'acts',
    evidenceIds: 'entry',
    submitterId: 'mentioned',
    confirmerId: 'mentioned',
    successorId: 'entry',
  },
  tag: 'i',
  historical: true,
  lifecycle: dutyItemLifecycle,
  sees: {
    ...ofCountyOrOffice,
    SECTOR_DEPT: (caller) => [ofOffices(caller), madePublic()],
    TOWNSHIP: (caller) => [ofOffices(caller), madePublic()],
    FINANCE: (caller) => [ofOffices(caller), madePublic()],
    VILLAGE: madePublic,
    ENTERPRISE: madePublic,
    EXPERT: madePublic,
    TECH_INSPECTOR: madePublic,
    SOCIAL_SUPERVISOR: madePublic,
    SYSTEM_CLIENT: madePublic,
    PUBLIC: madePublic,
  },
  // prettier-ignore
  may: {
    submitDutyItem:  answering,
    returnDutyItem:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    confirmDutyItem: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    correctDutyItem: publishing,
    endDutyItem:     ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { submitDutyItem, returnDutyItem, confirmDutyItem, correctDutyItem, endDutyItem },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    listId: (id) => ({ listId: is(keyIn(dutyLists, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    postId: (id) => ({ postId: is(keyIn(posts, id)) }),
    inForce: (wanted) => ({ listId: (column) => `(${column} in ${listsInForce}) = ${wanted}` }),
    overdue: (wanted, now) => ({
      submissionDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${columnOf('status')} in ('OPEN', 'RETURNED')) = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['submissionDue', 'place'] } },
  personal: {},
  // A public list says what an office must do; how it reported having done it is between offices.
  tells: {
    progress: [...officials, 'FINANCE'],
    doneQuantity: [...officials, 'FINANCE'],
    opinion: [...officials, 'FINANCE'],
    evidence: [...officials, 'FINANCE'],
  },
  discloses: {},
  waits: [
    {
      act: 'submitDutyItem',
      status: ['OPEN'],
      dueBy: 'submissionDue',
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      only: (caller) => [
        { ...ofOffices(caller), kind: isWork, postId: absent },
        { ...ofOffices(caller), kind: isWork, postId: isVacant(caller) },
        { kind: isWork, postId: oneOf(caller.posts.map(({ id }) => id)) },
      ],
    },
    {
      act: 'submitDutyItem',
      status: ['RETURNED'],
      dueBy: 'submissionDue',
      // Returned shortly before its day or after it, it has its days again.
      dueAt: () => `greatest(t.due_at, ${doneAgainWithin()})`,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      only: (caller) => [
        { ...ofOffices(caller), kind: isWork, postId: absent },
        { ...ofOffices(caller), kind: isWork, postId: isVacant(caller) },
        { kind: isWork, postId: oneOf(caller.posts.map(({ id }) => id)) },
      ],
    },
    {
      act: 'confirmDutyItem',
      status: ['SUBMITTED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      only: (caller) => ({ organisationId: judgesAbove(caller) }),
    },
    // What falls short of its number cannot be confirmed: it goes back, and is late again by its day.
    {
      act: 'returnDutyItem',
      status: ['SUBMITTED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      only: (caller) => ({
        organisationId: judgesAbove(caller),
        targetQuantity: ((column, _, columnOf) => `coalesce(${columnOf('doneQuantity')} < ${column}, false)`) as Test,
      }),
    },
    {
      act: 'endDutyItem',
      status: ['OPEN', 'RETURNED'],
      dueBy: null,
      dueAt: () => endOfDay(`(${newYear} - 1 + ${numberInForce('judging.days', 't.region_code', newYear)})`),
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      // Once its year is over, what a leader did not reach is told by who stands above.
      only: (caller) => ({
        kind: is('ANNUAL_KEY'),
        organisationId: judgesAbove(caller),
        listId: ((column, bind) =>
          `exists (select from duty_list l where l.id = ${column} and make_date(l.year, 12, 31) < ${bind(caller.on)}::date)`) as Test,
      }),
    },
  ],
  answers: {
    dutyOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key)
      cross join lateral (values (split_part(k.key, '/', 1), (split_part(k.key, '/', 2) || '-01')::timestamp at time zone 'Asia/Shanghai', ((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai')) as x (county, begins, ends)
      join lateral (select i.organisation_id, count(*) filter (where i.confirmed_at < x.ends) as done, count(*) filter (where i.due_at < x.ends and (i.submitted_at is null or i.submitted_at >= x.ends)
          and (l.ended_on is null or i.due_at < l.ended_on::timestamp at time zone 'Asia/Shanghai')
          and (i.ended_at is null or i.ended_at >= x.begins)) as undone
        from duty_item i join duty_list l on l.id = i.list_id and l.created_at < x.ends
        and l.published_on::timestamp at time zone 'Asia/Shanghai' < x.ends where i.county_code = x.county group by 1) d on true
      join organisation g on g.id = d.organisation_id
  cross join lateral (values ('DUTY_ITEMS_CONFIRMED', d.done), ('DUTY_ITEMS_OVERDUE', d.undone)) m (measure, value)
  order by g.name, m.measure`,
  },
});
