import { describe } from '@jest/globals';
import * as assignment from '../../src/responsibility/assignment/assignment.acts.js';
import { assignmentLifecycle } from '../../src/responsibility/assignment/assignment.lifecycle.js';
import * as pillar from '../../src/responsibility/pillar/pillar.acts.js';
import { pillarTagLifecycle } from '../../src/responsibility/pillar/pillar.lifecycle.js';
import * as visit from '../../src/responsibility/visit/visit.acts.js';
import { visitFindingLifecycle } from '../../src/responsibility/visit/visit.lifecycle.js';
import { bothSides, everyMove, operator } from '../support/musts.js';

const county = '500238000000';
const today = '2026-07-01';
const yesterday = '2026-06-30';
const tomorrow = '2026-07-02';
const office = (key: string, over: object = {}) => ({
  key,
  name: key,
  kind: 'DEPARTMENT',
  countyCode: '500238',
  regionCode: county,
  endedOn: null,
  ...over,
});
const seated = (over: object = {}) =>
  operator('x', 'SECTOR_DEPT', {
    posts: [{ roles: ['SECTOR_DEPT'], from: '2020-01-01', to: null, organisationId: 'o', postId: 'p', ...over }],
  });
const base = (entry: object, facts: object) => ({
  signers: ['x'],
  actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['SECTOR_DEPT'] },
  entry: { id: 'e', regionCode: county, countyCode: '500238', ...entry },
  facts,
});
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}) => ({ input: { ...well, ...over }, facts });

describe('programmes and assignments', () => {
  const item = { organisationId: 'o', content: '事项', dueOn: today };
  const opened = given({
    organisationId: 'o',
    kind: 'COMPREHENSIVE',
    year: 2026,
    title: '方案',
    document: '文',
    items: [{ ...item, standard: '标准' }],
  });
  const ten = Array.from({ length: 10 }, (_, i) => ({ ...item, postId: 'p', content: `措施${i}` }));
  const four = Array.from({ length: 4 }, () => item);
  const three = ['DEPLOY', 'ADVANCE', 'ASSESS'].map((step) => ({ ...item, step }));
  const measures = (kind: string, items: object[]) => opened({ kind, items });
  const held = {
    key: 'm',
    kind: 'EVALUATION',
    countyCode: '500238',
    heldOn: today,
    withdrawn: false,
    officeKind: 'BUREAU',
  };
  const scored = given({
    period: '2026Q3',
    meetingId: 'm',
    lines: [{ assignmentId: 'a', score: 100, opinion: '好' }],
  });
  const measure = { id: 'a', organisationId: 'q', kind: 'DEPARTMENT', postId: null, regionCode: county };
  const othersMeasures = [measure, { ...measure, id: 'own', organisationId: 'o' }];
  const first = (operatorId: string, postId: string, organisationId: string) => ({
    key: 'g',
    operatorId,
    postId,
    organisationId,
    from: '2020-01-01',
    to: null,
  });
  const sitting = { key: 'p', operatorId: 'y', from: '2020-01-01', to: null };
  /** What a leader of the government has to do, set by an office of a kind, and who judges it. */
  const ofALeader = (judge: object, set: object = { organisationId: 'g', kind: 'GOVERNMENT' }) => ({
    entry: { organisationId: 'g', postId: 'mayor', answererId: null },
    facts: {
      offices: [office('g', { kind: 'GOVERNMENT' })],
      firsts: [first('m', 'mayor', 'g'), first('s', 'secretary', 'c')],
      setter: [set],
    },
    actor: { operatorId: 'x', organisationId: 'g', roles: ['COUNTY_LEADER'], ...judge },
  });
  const secretary = { operatorId: 's', organisationId: 'c' };
  const others = { organisationId: 'q', answererId: null };
  const answered = given({ answer: '已办', evidenceFileIds: ['f'] });
  bothSides(
    assignment,
    base(
      {
        kind: 'TEN_MEASURES',
        year: 2026,
        evaluatedPeriods: [],
        organisationId: 'o',
        postId: null,
        answererId: 'a',
        returns: 0,
      },
      {
        offices: [office('o')],
        posts: [{ key: 'p', organisationId: 'o' }],
        meeting: [held],
        measures: [measure],
        scored: [],
        firsts: [],
        setter: [],
        holders: [],
        doer: [seated()],
        files: [{ key: 'f', organisationId: 'o' }],
      },
    ),
    [
      ['openWorkProgramme', 'PROGRAMME_STATES_TITLE_AND_DOCUMENT', opened(), opened({ title: ' ' })],
      ['openWorkProgramme', 'PROGRAMME_ITEMS_NAME_WHO_ANSWERS', opened(), opened({ items: [] })],
      [
        'openWorkProgramme',
        'PROGRAMME_ITEMS_NAME_WHO_ANSWERS',
        opened(),
        opened({}, { offices: [office('o', { kind: 'ENTERPRISE' })] }),
      ],
      [
        'openWorkProgramme',
        'PROGRAMME_ITEMS_NAME_WHO_ANSWERS',
        opened({ items: [{ ...item, postId: 'p' }] }),
        opened({ items: [{ ...item, postId: 'p' }] }, { posts: [{ key: 'p', organisationId: 'q' }] }),
      ],
      ['openWorkProgramme', 'PROGRAMME_DAYS_ARE_AHEAD', opened(), opened({ items: [{ ...item, dueOn: yesterday }] })],
      [
        'openWorkProgramme',
        'PROGRAMME_DAYS_ARE_AHEAD',
        opened({ items: [{ ...item, dueOn: '2027-03-31' }] }),
        opened({ items: [{ ...item, dueOn: '2027-04-01' }] }),
      ],
      [
        'openWorkProgramme',
        'PROGRAMME_MEASURES_ARE_TEN_PERSONS_OWN',
        measures('TEN_MEASURES', ten),
        measures('TEN_MEASURES', ten.slice(1)),
      ],
      [
        'openWorkProgramme',
        'PROGRAMME_MEASURES_ARE_TEN_PERSONS_OWN',
        measures('TEN_MEASURES', ten),
        measures(
          'TEN_MEASURES',
          ten.map((each) => ({ ...each, postId: null })),
        ),
      ],
      [
        'openWorkProgramme',
        'PROGRAMME_FOUR_ONES_OF_EACH_OFFICE',
        measures('FIRE_FOUR_ONES', four),
        measures('FIRE_FOUR_ONES', four.slice(1)),
      ],
      [
        'openWorkProgramme',
        'PROGRAMME_SYNC_HAS_THREE_STEPS',
        measures('TRIPLE_SYNC', three),
        measures('TRIPLE_SYNC', [three[0]!, three[0]!, three[1]!]),
      ],
      ['openWorkProgramme', 'PROGRAMME_SYNC_HAS_THREE_STEPS', opened(), opened({ items: three })],
      [
        'openWorkProgramme',
        'PROGRAMME_COMPREHENSIVE_HAS_STANDARDS',
        opened(),
        opened({ items: [{ ...item, standard: ' ' }] }),
      ],
      [
        'evaluateMeasures',
        'EVALUATION_IS_OF_THE_TEN_MEASURES',
        scored(),
        { ...scored(), entry: { kind: 'COMPREHENSIVE' } },
      ],
      ['evaluateMeasures', 'EVALUATION_IS_OF_A_QUARTER_OF_ITS_YEAR', scored(), scored({ period: '2026Q4' })],
      ['evaluateMeasures', 'EVALUATION_IS_OF_A_QUARTER_OF_ITS_YEAR', scored(), scored({ period: '2025Q4' })],
      [
        'evaluateMeasures',
        'EVALUATION_IS_OF_A_QUARTER_OF_ITS_YEAR',
        scored(),
        { ...scored(), entry: { evaluatedPeriods: ['2026Q3'] } },
      ],
      ...[{ kind: 'JOINT' }, { withdrawn: true }, { officeKind: 'DEPARTMENT' }, { heldOn: yesterday }].map(
        (wrong) =>
          [
            'evaluateMeasures',
            'EVALUATION_HELD_BY_THE_BODY',
            scored(),
            scored({}, { meeting: [{ ...held, ...wrong }] }),
          ] as const,
      ),
      ['evaluateMeasures', 'EVALUATION_SCORES_EVERY_MEASURE', scored(), scored({ lines: [] })],
      ...[{ score: 101 }, { score: -1 }, { opinion: ' ' }, { assignmentId: 'b' }].map(
        (wrong) =>
          [
            'evaluateMeasures',
            'EVALUATION_SCORES_EVERY_MEASURE',
            scored(),
            scored({ lines: [{ assignmentId: 'a', score: 0, opinion: '好', ...wrong }] }),
          ] as const,
      ),
      [
        'evaluateMeasures',
        'EVALUATION_SCORED_FROM_ABOVE',
        scored({}, { measures: othersMeasures }),
        scored({ lines: [{ assignmentId: 'own', score: 100, opinion: '好' }] }, { measures: othersMeasures }),
      ],
      // Those of others are scored all the same, and what somebody scored before is not scored again.
      [
        'evaluateMeasures',
        'EVALUATION_SCORES_EVERY_MEASURE',
        scored({}, { measures: othersMeasures }),
        scored({}, { scored: [{ key: 'e/2026Q3', assignmentId: 'a' }] }),
      ],
      [
        'evaluateMeasures',
        'EVALUATION_SCORES_EVERY_MEASURE',
        scored({}, { measures: [measure, { ...measure, id: 'b' }], scored: [{ key: 'e/2026Q3', assignmentId: 'b' }] }),
        scored({}, { measures: [measure, { ...measure, id: 'b' }] }),
      ],
      ...(['reportAssignment', 'answerAssignment'] as const).map(
        (act) =>
          [
            act,
            'ASSIGNMENT_ANSWERED_BY_WHO_ANSWERS',
            answered(),
            answered({}, { doer: [seated({ organisationId: 'q' })] }),
          ] as const,
      ),
      [
        'answerAssignment',
        'ASSIGNMENT_ANSWERED_BY_WHO_ANSWERS',
        { ...answered({}, { holders: [sitting] }), entry: { postId: 'p' } },
        { ...answered({}, { holders: [sitting] }), entry: { postId: 'p2' } },
      ],
      [
        'answerAssignment',
        'ASSIGNMENT_ANSWERED_BY_WHO_ANSWERS',
        { ...answered({}, { holders: [{ ...sitting, to: yesterday }] }), entry: { postId: 'p2' } },
        {
          ...answered({}, { holders: [{ ...sitting, to: yesterday }], doer: [seated({ organisationId: 'q' })] }),
          entry: { postId: 'p2' },
        },
      ],
      [
        'reportAssignment',
        'ASSIGNMENT_PROGRESS_IS_DESCRIBED',
        { input: { progress: '六成' } },
        { input: { progress: '' } },
      ],
      ['answerAssignment', 'ASSIGNMENT_ANSWER_IS_DESCRIBED', answered(), answered({ answer: ' ' })],
      [
        'answerAssignment',
        'ASSIGNMENT_ANSWER_IS_DESCRIBED',
        answered(),
        answered({}, { files: [{ key: 'f', organisationId: 'q' }] }),
      ],
      ...(['returnAssignment', 'acceptAssignment'] as const).flatMap((act) =>
        [
          [{ entry: others }, { entry: { ...others, answererId: 'x' } }],
          // Neither does a deputy judge what the own office has done, nor a leader below what the mayor has.
          [{ entry: others }, { entry: { organisationId: 'o' } }],
          [ofALeader(secretary), ofALeader({})],
          [ofALeader(secretary), ofALeader({ operatorId: 'm' })],
          // Whoever set it from above judges it, and whoever set it from below does not.
          [
            ofALeader({ organisationId: 'c' }, { organisationId: 'c', kind: 'PARTY_COMMITTEE' }),
            ofALeader({ organisationId: 'o', roles: ['BUREAU_HEAD'] }, { organisationId: 'o', kind: 'BUREAU' }),
          ],
        ].map(([passes, fails]) => [act, 'ASSIGNMENT_NOT_JUDGED_BY_WHO_ANSWERED', passes!, fails!] as const),
      ),
      [
        'returnAssignment',
        'ASSIGNMENT_RETURNED_WITH_AN_OPINION',
        { input: { opinion: '补' } },
        { input: { opinion: '' } },
      ],
      [
        'acceptAssignment',
        'ASSIGNMENT_ACCEPTED_WITH_AN_OPINION',
        { input: { opinion: '是' } },
        { input: { opinion: '' } },
      ],
      ['cancelAssignment', 'ASSIGNMENT_CALLED_OFF_BY_WHO_SET_IT', ofALeader(secretary), ofALeader({ operatorId: 'm' })],
      [
        'cancelAssignment',
        'ASSIGNMENT_CALLED_OFF_BY_WHO_SET_IT',
        {
          entry: others,
          facts: { setter: [{ organisationId: 'o', kind: 'PARTY_COMMITTEE' }] },
          actor: { roles: ['COUNTY_LEADER'] },
        },
        {
          entry: others,
          facts: { setter: [{ organisationId: 'c', kind: 'PARTY_COMMITTEE' }] },
          actor: { roles: ['COUNTY_LEADER'] },
        },
      ],
      [
        'cancelAssignment',
        'ASSIGNMENT_CANCELLED_WITH_A_REASON',
        { input: { reason: '调整' } },
        { input: { reason: '' } },
      ],
    ],
  );
  everyMove(assignmentLifecycle, ['OPEN', 'ANSWERED', 'DONE', 'CANCELLED'], {
    'OPEN reportAssignment': 'OPEN',
    'OPEN answerAssignment': 'ANSWERED',
    'ANSWERED returnAssignment': 'OPEN',
    'ANSWERED acceptAssignment': 'DONE',
    'OPEN cancelAssignment': 'CANCELLED',
    'ANSWERED cancelAssignment': 'CANCELLED',
    'OPEN withdrawMeeting': 'CANCELLED',
    'ANSWERED withdrawMeeting': 'CANCELLED',
  });
});

describe('visits of leaders', () => {
  const finding = { organisationId: 'o', content: '问题' };
  const visited = given({
    postId: 'p',
    visitedOn: today,
    location: '工地',
    matter: '检查',
    enterpriseId: null,
    findings: [finding],
  });
  const leader = { key: 'p', organisationId: 'o', regionCode: county, countyCode: '500238', roles: ['COUNTY_LEADER'] };
  const known = { key: 'i', countyCode: '500238', enteredOn: today, status: 'OPEN', organisationId: 'o' };
  const follows = given({ issueId: 'i', hazardId: null });
  bothSides(
    visit,
    base(
      { organisationId: 'o', foundOn: today },
      { leader: [leader], firm: [], offices: [office('o')], issue: [known], hazard: [] },
    ),
    [
      [
        'recordLeaderVisit',
        'VISIT_IS_A_LEADERS',
        visited(),
        visited({}, { leader: [{ ...leader, roles: ['EXPERT'] }] }),
      ],
      ['recordLeaderVisit', 'VISIT_HAS_TAKEN_PLACE', visited(), visited({ visitedOn: tomorrow })],
      ['recordLeaderVisit', 'VISIT_SAYS_WHERE_AND_WHAT', visited(), visited({ location: ' ' })],
      [
        'recordLeaderVisit',
        'VISIT_IS_AT_AN_ENTERPRISE_OF_THE_COUNTY',
        visited({ enterpriseId: 'f' }, { firm: [{ key: 'f', countyCode: '500238' }] }),
        visited({ enterpriseId: 'f' }, { firm: [{ key: 'f', countyCode: '610525' }] }),
      ],
      [
        'recordLeaderVisit',
        'VISIT_FINDINGS_ARE_SOMEBODYS',
        visited(),
        visited({ findings: [{ ...finding, content: '' }] }),
      ],
      [
        'recordLeaderVisit',
        'VISIT_FINDINGS_ARE_SOMEBODYS',
        visited({ findings: [] }, { offices: [] }),
        visited({}, { offices: [office('o', { endedOn: yesterday })] }),
      ],
      ['followVisitFinding', 'FINDING_BECOMES_ONE_ISSUE_OR_HAZARD', follows(), follows({ hazardId: 'h' })],
      ['followVisitFinding', 'FINDING_BECOMES_ONE_ISSUE_OR_HAZARD', follows(), follows({}, { issue: [] })],
      [
        'followVisitFinding',
        'FINDING_BECOMES_WHAT_WAS_ENTERED_AFTER_IT',
        follows(),
        follows({}, { issue: [{ ...known, enteredOn: yesterday }] }),
      ],
      [
        'followVisitFinding',
        'FINDING_BECOMES_WHAT_WAS_ENTERED_AFTER_IT',
        follows(),
        follows({}, { issue: [{ ...known, organisationId: 'q' }] }),
      ],
    ],
  );
  everyMove(visitFindingLifecycle, ['FOUND', 'FOLLOWED'], { 'FOUND followVisitFinding': 'FOLLOWED' });
});

describe('the four systems', () => {
  const tagged = given({ region: county, element: 'BUREAU', organisationId: 'o', note: '综合监管' });
  bothSides(
    pillar,
    base({}, { office: [office('o', { kind: 'BUREAU' })], committee: [], list: [], policy: [], tagged: [] }),
    [
      ['tagPillar', 'PILLAR_IS_A_COUNTYS', tagged(), tagged({ region: '500238100000' })],
      ['tagPillar', 'PILLAR_ELEMENT_NAMES_WHAT_IT_IS', tagged(), tagged({ element: 'COORDINATION' })],
      ['tagPillar', 'PILLAR_ELEMENT_NAMES_WHAT_IT_IS', tagged(), tagged({ listId: 'l' })],
      [
        'tagPillar',
        'PILLAR_ELEMENT_NAMES_WHAT_IT_IS',
        tagged(),
        tagged({}, { office: [office('o', { kind: 'BUREAU', endedOn: today })] }),
      ],
      [
        'tagPillar',
        'PILLAR_ELEMENT_NAMES_WHAT_IT_IS',
        tagged({}, { office: [office('o', { kind: 'BUREAU' })] }),
        tagged({}, { office: [office('o', { kind: 'DEPARTMENT' })] }),
      ],
      ...[
        [{ kind: 'HEADQUARTERS' }, { kind: 'SAFETY' }, 'HEADQUARTERS'],
        [{ kind: 'SAFETY' }, { kind: 'HEADQUARTERS' }, 'COORDINATION'],
        [{ kind: 'TASK_FORCE', hasRules: true }, { kind: 'TASK_FORCE', hasRules: false }, 'WORK_RULES'],
      ].map(([is, isNot, element]) => {
        const of = (over: object) =>
          tagged(
            { element, organisationId: null, committeeId: 'c' },
            { committee: [{ key: 'c', status: 'STANDING', countyCode: '500238', ...over }] },
          );
        return ['tagPillar', 'PILLAR_ELEMENT_NAMES_WHAT_IT_IS', of(is as object), of(isNot as object)] as const;
      }),
      ...[{ kind: 'POLICY' }, { status: 'DRAFT' }, { validUntil: '2026-06-30' }].map((over) => {
        const rules = {
          countyCode: '500238',
          kind: 'RULE',
          status: 'ISSUED',
          validFrom: '2026-01-01',
          validUntil: null,
        };
        const of = (policy: object) =>
          tagged({ element: 'WORK_RULES', organisationId: null, policyId: 'w' }, { policy: [policy] });
        return ['tagPillar', 'PILLAR_ELEMENT_NAMES_WHAT_IT_IS', of(rules), of({ ...rules, ...over })] as const;
      }),
      [
        'tagPillar',
        'PILLAR_TAGGED_ONCE',
        tagged({}, { tagged: [{ named: 'q' }] }),
        tagged({}, { tagged: [{ named: 'o' }] }),
      ],
      ['tagPillar', 'PILLAR_TAG_SAYS_WHY', tagged(), tagged({ note: ' ' })],
      ['untagPillar', 'PILLAR_UNTAGGED_WITH_A_REASON', { input: { reason: '废止' } }, { input: { reason: '' } }],
    ],
  );
  everyMove(pillarTagLifecycle, ['TAGGED', 'REMOVED'], { 'TAGGED untagPillar': 'REMOVED' });
});
