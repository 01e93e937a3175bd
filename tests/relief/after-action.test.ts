import 'reflect-metadata';
import { describe } from '@jest/globals';
import * as acts from '../../src/relief/after-action/after-action.acts.js';
import { lessonLifecycle } from '../../src/relief/after-action/after-action.lifecycle.js';
import { bothSides, everyMove } from '../support/musts.js';

const county = '500238000000';
const office = (key: string, over: object = {}) => ({
  ...{ key, name: key, kind: 'DEPARTMENT', countyCode: '500238', regionCode: county, endedOn: null },
  ...over,
});
const lesson = { topic: 'COMMAND', content: '双人叫应', organisationId: 'g', dueOn: '2026-07-02' };
const held = (over: object = {}, facts: object = {}) => ({
  input: {
    ...{ region: county, subject: 'DRILL', drillName: '演练', drilledOn: '2026-06-30', reviewedOn: '2026-07-01' },
    ...{ summary: '叫应不畅', officeIds: ['g', 'h'], lessons: [lesson], recordFileId: 'f' },
    ...over,
  },
  facts,
});
const response = { subject: 'RESPONSE', drillName: null, drilledOn: null, eventId: 'e' };
const done = (over: object = {}, facts: object = {}) => ({
  input: { note: '已建立', proofFileIds: ['f'], ...over },
  facts,
});

describe('what is gone over together, and what is learnt', () => {
  bothSides(
    acts as never,
    {
      entry: { regionCode: county, organisationId: 'o' },
      actor: { organisationId: 'o', roles: ['BUREAU_HEAD'] },
      signers: [],
      facts: {
        investigation: [],
        disaster: [],
        offices: [office('g'), office('h')],
        answering: [office('g')],
        before: [],
        files: [{ key: 'f', organisationId: 'o' }],
      },
    },
    [
      ['holdAfterActionReview', 'REVIEW_IS_OF_ONE_THING_THAT_IS_OVER', held(), held({ drillName: null })],
      [
        'holdAfterActionReview',
        'REVIEW_IS_OF_ONE_THING_THAT_IS_OVER',
        held(response, { disaster: [{ key: 'e', regionCode: county, ended: true, responded: true }] }),
        held(response, { disaster: [{ key: 'e', regionCode: county, ended: false, responded: true }] }),
      ],
      ['holdAfterActionReview', 'REVIEW_DAY_HAS_COME', held(), held({ reviewedOn: '2026-07-02' })],
      ['holdAfterActionReview', 'REVIEW_DAY_HAS_COME', held(), held({ reviewedOn: '2026-06-29' })],
      ['holdAfterActionReview', 'REVIEW_IS_OF_SEVERAL_OFFICES', held(), held({ officeIds: ['g'] })],
      ['holdAfterActionReview', 'REVIEW_SAYS_WHAT_WAS_FOUND', held(), held({ summary: ' ' })],
      ['holdAfterActionReview', 'REVIEW_LESSONS_HAVE_WHO_ACTS_AND_WHEN', held(), held({ lessons: [] })],
      [
        'holdAfterActionReview',
        'REVIEW_LESSONS_HAVE_WHO_ACTS_AND_WHEN',
        held(),
        held({ lessons: [{ ...lesson, dueOn: '2026-07-01' }] }),
      ],
      [
        'holdAfterActionReview',
        'REVIEW_RECORD_SENT_BY_THE_OFFICE',
        held(),
        held({}, { files: [{ key: 'f', organisationId: 'p' }] }),
      ],
      ['reportLessonDone', 'LESSON_IS_ACTED_ON_BY_ITS_OFFICE', {}, { entry: { organisationId: 'p' } }],
      ['reportLessonDone', 'LESSON_SAYS_WHAT_WAS_DONE', done(), done({ note: ' ' })],
      ['reportLessonDone', 'LESSON_IS_SHOWN', done(), done({ proofFileIds: [] })],
      ...(['confirmLesson', 'returnLesson'] as const).flatMap((name) => [
        [name, 'LESSON_IS_JUDGED_BY_ANOTHER_OFFICE', { entry: { organisationId: 'p' } }, {}] as never,
        [name, 'LESSON_OPINION_IS_STATED', { input: { opinion: '落实' } }, { input: { opinion: ' ' } }] as never,
      ]),
      [
        'returnLesson',
        'LESSON_RETURNED_HAS_A_DAY_AHEAD',
        { input: { dueOn: '2026-07-02' } },
        { input: { dueOn: '2026-07-01' } },
      ],
    ] as never,
  );
  everyMove(lessonLifecycle, ['OPEN', 'DONE', 'LEARNT'], {
    'OPEN reportLessonDone': 'DONE',
    'DONE confirmLesson': 'LEARNT',
    'DONE returnLesson': 'OPEN',
  });
});
