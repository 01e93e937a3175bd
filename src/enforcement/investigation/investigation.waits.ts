import { absent, is, oneOf, type Test } from '../../access/model/conditions.js';
import { draftedId, nounCalled, waitOn, type Wait } from '../../access/model/noun.js';
import { ofCounty } from '../../region/region.scope.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { fromAbove } from '../../responsibility/responsibility/responsibility.above.js';
import { numberInForce } from '../../law/law.facts.js';
import { accidents } from '../accident/accident.noun.js';
import type * as acts from './investigation.acts.js';
import type { Investigation } from './investigation.js';

const notInvestigated: Test = (column) => `not exists (select from investigation i where i.accident_id = ${column})`;
const isAbove: Test = (column) => `${column} <> 'COUNTY'`;
/** The accident is the county's to investigate, or a higher government's, or the disaster to review. */
const ofLevel =
  (which: '=' | '<>'): Test =>
  (column, _, columnOf) =>
    `case when ${column} is null then disaster_review_tier(${columnOf('eventId')}) ${which} 'COUNTY'
      else exists (select from accident a where a.id = ${column} and a.jurisdiction ${which} 'COUNTY') end`;
/** What the county investigates itself. */
const ownOf = (which: '=' | '<>') => ({ investigator: absent, accidentId: ofLevel(which) });

/** Each disaster of so many dead, or grave by its kind, owes its review, from the report by which it came to owe it. */
const disasters = () => nounCalled('DisasterEvent');
const reviewOwed = (act: 'formInvestigation' | 'recordInvestigationAbove', which: '=' | '<>') =>
  waitOn(disasters, {
    act,
    status: ['ACTIVE', 'ENDED'],
    dueBy: null,
    dueAt: () => 'disaster_review_due(t.id)',
    basis: { title: '年度工作要点', article: '对造成三人以上死亡失踪的自然灾害开展调查评估' },
    only: (caller) => ({
      countyCode: oneOf(caller.counties),
      id: (column: string) =>
        `(not exists (select from investigation i where i.event_id = ${column})
          and disaster_review_due(${column}) is not null and disaster_review_tier(${column}) ${which} 'COUNTY')`,
    }),
    draft: { eventId: draftedId(disasters) },
  });
/**
 * By when the county hands over: it stands with the accident since another level came to investigate it; of a disaster
 * the days run from the report by which it became another's.
 */
const disasterAbove = `(disaster_above_since(t.event_id) at time zone 'Asia/Shanghai')::date`;
const handOverDue = `case when t.accident_id is null
  then ((${disasterAbove} + ${numberInForce('investigation.handover.days', 't.county_code', disasterAbove)} + 1)::timestamp
    at time zone 'Asia/Shanghai') - interval '1 millisecond'
  else (select coalesce(a.hand_over_due, a.investigate_by) from accident a where a.id = t.accident_id) end`;

/** SQL: what was decided of the items of an investigation and not published, the earliest that is due. */
const unpublished = `(select min(m.publication_due) from accountability_item m where m.investigation_id = t.id
  and m.publication_due is not null and m.published_at is null and m.status in ('DECIDED', 'EXECUTED'))`;

/** None of the offices that the strand of the regulators is about is the caller's, or stands above them. */
const apartFromRegulators =
  (caller: Caller): Test =>
  (column, bind, columnOf) =>
    `not exists (select from offices_investigated(${column}) io (office) where not (${
      has(caller, ['DISCIPLINE'])
        ? `io.office is distinct from ${bind(caller.organisationId)}`
        : fromAbove(caller)('io.office', bind, columnOf)
    }))`;
const settledFromAbove = (caller: Caller) => ({ id: apartFromRegulators(caller) });
const twoStrands = { title: '安全生产法', article: '第八十七条' };

/** Acts on the investigation itself, and on none of its items or measures. */
type Own = Exclude<
  keyof typeof acts,
  `${string}Accountability` | `${string}RectificationMeasure` | 'reportRectificationDone'
>;
export const investigationWaits: readonly Wait<Investigation, Own | 'publishAccountability'>[] = [
  // 有案必查: an accident that nobody investigates waits for its group, or for who investigates it above.
  waitOn(() => accidents, {
    act: 'formInvestigation',
    status: ['REPORTED'],
    dueBy: 'investigationDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第十九条' },
    only: (caller) => ({
      ...ofCounty(caller),
      jurisdiction: is('COUNTY'),
      id: notInvestigated,
    }),
    draft: { accidentId: draftedId(() => accidents) },
  }),
  waitOn(() => accidents, {
    act: 'recordInvestigationAbove',
    status: ['REPORTED'],
    dueBy: 'investigationDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第十九条' },
    only: (caller) => ({ ...ofCounty(caller), jurisdiction: isAbove, id: notInvestigated }),
    draft: { accidentId: draftedId(() => accidents) },
  }),
  // 造成三人以上死亡失踪的自然灾害: its review is owed from the report that told the third, the earliest first.
  reviewOwed('formInvestigation', '='),
  reviewOwed('recordInvestigationAbove', '<>'),
  {
    act: 'handOverInvestigation',
    status: ['GROUP_FORMED', 'SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'],
    dueBy: null,
    dueAt: () => handOverDue,
    basis: { title: '生产安全事故报告和调查处理条例', article: '第二十条' },
    only: () => ownOf('<>'),
  },
  {
    act: 'recordReceipt',
    status: ['HANDED_OVER'],
    dueBy: 'receiptDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第二十条' },
    only: () => ({ accidentId: ofLevel('<>') }),
  },
  {
    act: 'returnInvestigation',
    status: ['HANDED_OVER', 'ABOVE'],
    dueBy: null,
    basis: { title: '生产安全事故报告和调查处理条例', article: '第二十条' },
    only: () => ({ accidentId: ofLevel('=') }),
  },
  {
    act: 'recordResultAbove',
    status: ['ABOVE'],
    dueBy: 'replyDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第三十二条' },
    only: () => ({ accidentId: ofLevel('<>') }),
  },
  // 一案双查: each strand waits, that of the regulators with whoever is not one of them.
  {
    act: 'concludeStrand',
    status: ['GROUP_FORMED'],
    dueBy: 'reportDue',
    basis: twoStrands,
    only: (caller) => [
      { accidentId: ofLevel('='), subject: is('ACCIDENT'), enterpriseConcludedAt: absent },
      { accidentId: ofLevel('='), regulatorConcludedAt: absent, ...settledFromAbove(caller) },
    ],
  },
  {
    act: 'submitInvestigation',
    status: ['GROUP_FORMED'],
    dueBy: 'reportDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第二十九条' },
    only: () => ({ accidentId: ofLevel('=') }),
  },
  {
    act: 'replyInvestigation',
    status: ['SUBMITTED'],
    dueBy: 'replyDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第三十二条' },
    only: (caller) => ({ accidentId: ofLevel('='), ...settledFromAbove(caller) }),
  },
  {
    act: 'publishInvestigation',
    status: ['REPLIED'],
    dueBy: 'publicationDue',
    basis: { title: '生产安全事故报告和调查处理条例', article: '第三十四条' },
    only: settledFromAbove,
  },
  {
    act: 'evaluateRectification',
    status: ['PUBLISHED'],
    dueBy: 'evaluationDue',
    basis: { title: '安全生产法', article: '第八十六条' },
  },
  {
    act: 'closeInvestigation',
    status: ['EVALUATED'],
    dueBy: null,
    basis: { title: '安全生产法', article: '第八十六条' },
    only: settledFromAbove,
  },
  // 及时公布调查问责结果: what is decided later than the result is made public by a day of its own.
  {
    act: 'publishAccountability',
    status: ['PUBLISHED', 'EVALUATED', 'CLOSED'],
    dueBy: null,
    dueAt: () => unpublished,
    basis: { title: '政府信息公开条例', article: '第二十六条' },
    only: (caller) => ({
      id: (column, bind, columnOf) =>
        `${unpublished} is not null and ${apartFromRegulators(caller)(column, bind, columnOf)}`,
    }),
  },
];
