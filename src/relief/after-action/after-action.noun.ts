import { is, oneOf, overlaps, present, absent, type Test } from '../../access/model/conditions.js';
import { drafted, draftedFrom, draftedId, noun, waitOn } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { answering } from '../../kernel/roles.js';
import { judgedWithin, numberInForce } from '../../law/law.facts.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { disasterEvents } from '../disaster/disaster.noun.js';
import { confirmLesson, holdAfterActionReview, reportLessonDone, returnLesson } from './after-action.acts.js';
import type { AfterActionReviewsWhere, LessonsWhere } from './after-action.inputs.js';
import { lessonLifecycle } from './after-action.lifecycle.js';
import { AfterActionReview, Lesson } from './after-action.js';

const county = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
} as const;
const basis = { title: '年度工作要点', article: '探索建立多方联动复盘机制' };
const tookPart = ({ offices }: Caller) => ({ officeIds: overlaps(offices) });

/** A response was made and is over, and nobody went over it. */
const unreviewed: Test = (column) =>
  `(exists (select from disaster_event_history h where h.id = ${column} and h.response_level is not null)
    and not exists (select from after_action_review r where r.event_id = ${column}))`;
const ended = `(t.ended_at at time zone 'Asia/Shanghai')::date`;
const reviewDue = (): string =>
  `((${ended} + ${numberInForce('review.after.days', 't.county_code', ended)} + 1)::timestamp
    at time zone 'Asia/Shanghai' - interval '1 millisecond')`;

export const afterActionReviews = noun<AfterActionReview, AfterActionReviewsWhere, 'holdAfterActionReview'>({
  entity: AfterActionReview,
  names: { investigationId: 'entry', eventId: 'entry', officeIds: 'acts', recordFileId: 'entry' },
  tag: 'aa',
  historical: true,
  lifecycle: null,
  sees: { ...county, SECTOR_DEPT: tookPart, TOWNSHIP: tookPart, FINANCE: tookPart },
  may: { holdAfterActionReview: ['BUREAU_HEAD'] },
  acts: { holdAfterActionReview },
  where: {
    region: (code) => within(code),
    subject: (subjects) => ({ subject: oneOf(subjects) }),
  },
  orders: { NEWEST: { by: ['reviewedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    waitOn(() => disasterEvents, {
      act: 'holdAfterActionReview',
      status: ['ENDED'],
      dueBy: null,
      dueAt: reviewDue,
      basis,
      only: (caller) => ({ ...ofCounty(caller), id: unreviewed }),
      draft: {
        region: draftedFrom('regionCode'),
        subject: drafted('RESPONSE'),
        eventId: draftedId(() => disasterEvents),
      },
    }),
  ],
});

export const lessons = noun<Lesson, LessonsWhere, 'reportLessonDone' | 'confirmLesson' | 'returnLesson'>({
  entity: Lesson,
  names: { reviewId: 'entry', organisationId: 'acts', repeatsId: 'entry', proofFileIds: 'entry' },
  tag: 'le',
  historical: true,
  lifecycle: lessonLifecycle,
  sees: { ...county, SECTOR_DEPT: ofOffices, TOWNSHIP: ofOffices, FINANCE: ofOffices },
  // prettier-ignore
  may: {
    reportLessonDone: answering,
    confirmLesson:    ['BUREAU_HEAD', 'COUNTY_LEADER'],
    returnLesson:     ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: { reportLessonDone, confirmLesson, returnLesson },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    topic: (topics) => ({ topic: oneOf(topics) }),
    repeated: (wanted) => ({ repeatsId: wanted ? present : absent }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'reportLessonDone',
      status: ['OPEN'],
      dueBy: 'dueOn',
      basis,
      only: (caller) => ({ organisationId: is(caller.organisationId) }),
    },
    {
      act: 'confirmLesson',
      status: ['DONE'],
      dueBy: null,
      dueAt: judgedWithin,
      basis,
      only: (caller) => ({ organisationId: (column, bind) => `${column} <> ${bind(caller.organisationId)}` }),
    },
  ],
});
