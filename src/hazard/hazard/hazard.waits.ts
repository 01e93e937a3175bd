import {
  absent,
  is,
  oneOf,
  present,
  type Bind,
  type Conditions,
  type Rows,
  type Test,
} from '../../access/model/conditions.js';
import { drafted, draftedFrom, type Wait } from '../../access/model/noun.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { startOf } from '../../kernel/civil-date.js';
import type { Role } from '../../kernel/roles.js';
import { numberInForce } from '../../law/law.facts.js';
import type * as acts from './hazard.acts.js';
import { selfSources } from './hazard.facts.js';
import type { Hazard } from './hazard.js';

const unordered: Conditions<Hazard> = { grade: is('MAJOR'), orderedAt: absent };
/** Those under a listing, which whoever listed them closes with the others (安全生产法 第四十一条). */
const listed: Test = (column) => `exists (select from listing l where l.hazard_id = ${column} and l.status = 'LISTED')`;
const supervise: readonly Role[] = ['LAW_OFFICER', 'SECTOR_DEPT'];
const unenforced: Conditions<Hazard> = { grade: is('GENERAL'), orderedAt: absent, loweredReason: absent };
const notOwn: Test = (column, bind) => `not ${column} = any(${bind(selfSources)})`;
/** As `ownGeneral`. */
const ownGeneralRows: Conditions<Hazard> = { ...unenforced, enterpriseId: present, source: oneOf(selfSources) };
/** As the others: what an enterprise did not find, or what is no matter of its own alone. */
const othersToClose: Rows<Hazard> = [
  { grade: is('MAJOR') },
  { orderedAt: present },
  { loweredReason: present },
  { source: notOwn },
];
/** An authority has confirmed what it graded itself, or the days for that are over. */
const confirmedOrLeft =
  ({ on }: Caller): Test =>
  (column, bind, columnOf) =>
    `(${column} is not null or ${columnOf('selfGraded')} is not true or ${confirmedBy()} < ${bind(startOf(on))})`;
/** What waits to be closed by whom: the leader closes what is listed, a township what nobody ordered. */
const closes = (caller: Caller): Rows<Hazard> => {
  const { roles } = caller;
  return roles.some((role) => supervise.includes(role))
    ? othersToClose
    : [
        // What it found itself and is GENERAL the enterprise closes.
        ...(has(caller, ['ENTERPRISE']) ? [{ ...ownGeneralRows, gradeConfirmedAt: confirmedOrLeft(caller) }] : []),
        ...(roles.includes('COUNTY_LEADER') ? [{ id: listed }] : []),
        // The head may close any; waiting for him are those that are MAJOR.
        ...(roles.includes('BUREAU_HEAD') ? [{ grade: is('MAJOR') }] : []),
        ...(roles.includes('TOWNSHIP') ? [{ ...unenforced, source: notOwn }] : []),
      ];
};

/** SQL: so many days of the county after a moment of the waiting hazard, with the end of the last. */
const daysAfter = (key: string, moment: string): string => {
  const day = `date_trunc('day', ${moment} at time zone 'Asia/Shanghai')`;
  return `((${day} + (${numberInForce(key, 't.region_code', day)} + 1) * interval '1 day' - interval '1 millisecond')
    at time zone 'Asia/Shanghai')`;
};

const judging: readonly Role[] = ['SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'EXPERT'];
/** As `proposalIsOpen`. */
const unjudged: Test = (column, _, columnOf) =>
  `(${column} is not null and coalesce(${columnOf('gradedAt')} < ${column}, true))`;
const assignedBy = (): string => daysAfter('hazard.assign.days', 't.graded_at');
const receivedBy = (): string => daysAfter('hazard.receipt.days', 't.ordered_at');
const confirmedBy = (): string => daysAfter('hazard.confirm.days', 't.graded_at');
/** As `gradeIsUnconfirmed`, in the words of the index that finds the few of all that are closed. */
const unconfirmed: Conditions<Hazard> = {
  selfGraded: (column) => `${column}`,
  grade: (column) => `${column} = 'GENERAL'`,
  loweredReason: absent,
  gradeConfirmedAt: absent,
  foundMajorAt: absent,
};
const unreceived: Conditions<Hazard> = { orderedAt: present, orderReceivedAt: absent };
/** Received by the enterprise, or by its township where there is none; once its days are over officers serve it. */
const receives = (caller: Caller): Rows<Hazard> => [
  ...(has(caller, ['ENTERPRISE']) ? [{ ...unreceived, enterpriseId: present }] : []),
  ...(has(caller, ['TOWNSHIP']) ? [{ ...unreceived, enterpriseId: absent }] : []),
  ...(has(caller, ['LAW_OFFICER'])
    ? [{ ...unreceived, id: (_: string, bind: Bind) => `${receivedBy()} < ${bind(startOf(caller.on))}` }]
    : []),
];

export const hazardWaits: readonly Wait<Hazard, keyof typeof acts>[] = [
  {
    act: 'gradeHazard',
    status: ['REPORTED'],
    dueBy: null,
    basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第十条' },
    only: () => ({ majorProposedAt: absent }),
  },
  // What an enterprise says is MAJOR an authority judges, by the criterion that it named.
  {
    act: 'gradeHazard',
    status: ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'],
    dueBy: null,
    dueAt: () => daysAfter('hazard.confirm.days', 't.major_proposed_at'),
    basis: { title: '安全生产法', article: '第四十一条' },
    only: (caller) => (has(caller, judging) ? { majorProposedAt: unjudged } : 'none'),
    draft: { grade: drafted('MAJOR'), criterion: draftedFrom('proposedCriterion') },
  },
  // What it calls GENERAL itself comes before them too, whether it is put right meanwhile or not.
  {
    act: 'confirmHazardGrade',
    status: ['GRADED', 'FIXED_ON_SPOT', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'],
    dueBy: null,
    dueAt: confirmedBy,
    basis: { title: '安全生产法', article: '第四十一条' },
    only: (caller) =>
      has(caller, judging) ? { ...unconfirmed, majorProposedAt: (...given) => `not ${unjudged(...given)}` } : 'none',
  },
  {
    // What it owes its workers stays owed when the danger is gone; it does not keep the authority from closing.
    act: 'reportHazardToWorkers',
    status: ['GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'],
    dueBy: null,
    dueAt: () => daysAfter('hazard.workers.days', 't.graded_at'),
    basis: { title: '安全生产法', article: '第四十一条' },
    only: () => ({ grade: is('MAJOR'), enterpriseId: present, workersToldOn: absent }),
  },
  {
    act: 'orderRectification',
    status: ['GRADED'],
    dueBy: null,
    basis: { title: '安全生产法', article: '第六十五条' },
    only: () => ({ grade: is('GENERAL'), source: notOwn }),
  },
  // A MAJOR one is put right under an order, whoever has begun before it (安全生产法 第四十一条).
  {
    act: 'orderRectification',
    status: ['GRADED', 'RECTIFYING'],
    dueBy: null,
    dueAt: assignedBy,
    basis: { title: '安全生产法', article: '第六十五条' },
    only: () => unordered,
  },
  // Where its review is asked for already, it goes back first, and is then ordered.
  {
    act: 'returnHazard',
    status: ['IN_REVIEW'],
    dueBy: null,
    dueAt: assignedBy,
    basis: { title: '安全生产法', article: '第六十五条' },
    only: () => unordered,
  },
  {
    act: 'receiveHazardOrder',
    status: ['ORDERED', 'RECTIFYING', 'IN_REVIEW'],
    dueBy: null,
    dueAt: receivedBy,
    basis: { title: '安全生产法', article: '第六十五条' },
    only: receives,
  },
  // What it found itself the enterprise plans without an order, and is then bound by its own day.
  {
    act: 'planRectification',
    status: ['GRADED'],
    dueBy: null,
    dueAt: () => daysAfter('hazard.plan.days', 't.graded_at'),
    basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第十五条' },
    only: () => ({ source: oneOf(selfSources), orderedAt: absent }),
  },
  {
    act: 'planRectification',
    status: ['ORDERED'],
    dueBy: 'rectificationDue',
    basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第十五条' },
  },
  {
    act: 'requestHazardReview',
    status: ['RECTIFYING'],
    dueBy: 'rectificationDue',
    basis: { title: '安全生产法', article: '第一百零二条' },
  },
  {
    act: 'closeHazard',
    status: ['IN_REVIEW'],
    dueBy: 'reviewDue',
    basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第二十三条' },
    only: closes,
  },
];
