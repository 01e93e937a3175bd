import { describe } from '@jest/globals';
import * as covertVisit from '../../src/responsibility/covert-visit/covert-visit.acts.js';
import * as workInspection from '../../src/responsibility/work-inspection/work-inspection.acts.js';
import { workInspectionLifecycle } from '../../src/responsibility/work-inspection/work-inspection.lifecycle.js';
import { at, bothSides, everyMove, later } from '../support/musts.js';

const county = '500238000000';
const today = '2026-07-01';
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
const base = (entry: object, facts: object) => ({
  signers: ['x'],
  actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] },
  entry: { id: 'e', regionCode: county, countyCode: '500238', ...entry },
  facts,
});
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}) => ({ input: { ...well, ...over }, facts });

describe('covert visits', () => {
  const scene = { description: '占道', fileId: 'f' };
  const visit = given({ region: county, visitedOn: today, place: '市场', finding: '占道', scenes: [scene] });
  const problem = { scenes: [{ ...scene, responsibleId: 'q' }], rectificationDue: later };
  bothSides(
    covertVisit,
    base(
      {},
      { own: [office('o')], responsible: [office('q')], files: [{ key: 'f', organisationId: 'o' }], enterprise: [] },
    ),
    [
      ['recordCovertVisit', 'COVERT_VISIT_IS_IN_THE_COUNTY', visit(), visit({ region: '610525000000' })],
      [
        'recordCovertVisit',
        'COVERT_VISIT_IS_IN_THE_COUNTY',
        visit({ enterpriseId: 'f' }, { enterprise: [{ key: 'f', countyCode: '500238' }] }),
        visit({ enterpriseId: 'f' }, { enterprise: [{ key: 'f', countyCode: '610525' }] }),
      ],
      ['recordCovertVisit', 'COVERT_VISIT_HAS_BEEN_MADE', visit(), visit({ visitedOn: tomorrow })],
      ['recordCovertVisit', 'COVERT_VISIT_SAYS_WHERE_AND_WHAT', visit(), visit({ place: ' ' })],
      ['recordCovertVisit', 'COVERT_VISIT_FILMED_SOMETHING', visit(), visit({ scenes: [] })],
      [
        'recordCovertVisit',
        'COVERT_VISIT_FILMED_SOMETHING',
        visit(),
        visit({}, { files: [{ key: 'f', organisationId: 'q' }] }),
      ],
      [
        'recordCovertVisit',
        'COVERT_VISIT_PROBLEMS_ARE_SOMEONES',
        visit(problem),
        visit(problem, { responsible: [office('q', { kind: 'ENTERPRISE' })] }),
      ],
      [
        'recordCovertVisit',
        'COVERT_VISIT_PROBLEMS_ARE_DUE',
        visit(problem),
        visit({ ...problem, rectificationDue: at }),
      ],
      ['recordCovertVisit', 'COVERT_VISIT_PROBLEMS_ARE_DUE', visit(), visit({ rectificationDue: later })],
    ],
  );
});

describe('inspections of work', () => {
  const started = given({
    kind: 'QUARTERLY',
    period: '2026Q3',
    document: '文',
    startedOn: today,
    inspectedIds: ['q'],
  });
  const found = given({ organisationId: 'q', pool: 'LIST', kind: 'SAFETY', content: '问题', rectificationDue: later });
  const handed = given({ conclusion: '意见', handedBackOn: today, handBackFileId: 'f' });
  const finding = (status: string, organisationId = 'o') => ({
    facts: { findings: [{ key: 'e', number: '1', status, organisationId }], reported: [] },
  });
  bothSides(
    workInspection,
    base(
      { kind: 'QUARTERLY', inspectedIds: ['q'], startedOn: today, reporterId: 'y', findingCount: 0 },
      {
        own: [office('o')],
        inspected: [office('q')],
        organisation: [office('q')],
        files: [{ key: 'f', organisationId: 'o' }],
        findings: [],
      },
    ),
    [
      [
        'startWorkInspection',
        'WORK_INSPECTION_IS_OF_OFFICES',
        started(),
        started({}, { inspected: [office('q', { kind: 'ENTERPRISE' })] }),
      ],
      [
        'startWorkInspection',
        'WORK_INSPECTION_IS_OF_OFFICES',
        started(),
        started({ inspectedIds: [] }, { inspected: [] }),
      ],
      [
        'startWorkInspection',
        'WORK_INSPECTION_IS_NOT_OF_ONESELF',
        started({ kind: 'UPPER_TOUR', inspectedIds: ['o'] }),
        started({ inspectedIds: ['o'] }),
      ],
      [
        'startWorkInspection',
        'WORK_INSPECTION_GOES_DOWN',
        started({ kind: 'UPPER_TOUR' }, { inspected: [office('q', { kind: 'GOVERNMENT' })] }),
        started({}, { inspected: [office('q', { kind: 'GOVERNMENT' })] }),
      ],
      [
        'startWorkInspection',
        'WORK_INSPECTION_FROM_ABOVE_NAMES_ITS_BODY',
        started({ kind: 'UPPER_TOUR', upperBody: '考核巡查组' }),
        started({ kind: 'UPPER_TOUR' }),
      ],
      ['startWorkInspection', 'WORK_INSPECTION_IS_OF_ITS_PERIOD', started(), started({ period: '2026' })],
      ['startWorkInspection', 'WORK_INSPECTION_IS_OF_ITS_PERIOD', started(), started({ startedOn: '2026-06-30' })],
      ['startWorkInspection', 'WORK_INSPECTION_IS_OF_ITS_PERIOD', started(), started({ startedOn: tomorrow })],
      ['startWorkInspection', 'WORK_INSPECTION_IS_ANNOUNCED', started(), started({ document: ' ' })],
      ...(['recordWorkFinding', 'handBackWorkInspection', 'closeWorkInspection'] as const).flatMap((act) =>
        [{}, { kind: 'UPPER_TOUR', inspectedIds: ['o'] }].map(
          (well) =>
            [
              act,
              'WORK_INSPECTION_IS_NOT_RUN_BY_WHO_IS_INSPECTED',
              { entry: well },
              { entry: { kind: 'QUARTERLY', inspectedIds: ['q', 'o'] } },
            ] as const,
        ),
      ),
      ['recordWorkFinding', 'WORK_FINDING_IS_OF_AN_INSPECTED_OFFICE', found(), found({ organisationId: 'r' })],
      [
        'recordWorkFinding',
        'WORK_FINDING_SAYS_WHAT',
        found({ kind: 'TWO_AND_TWO', shortfall: 'NOT_IN_PLACE' }),
        found({ kind: 'TWO_AND_TWO' }),
      ],
      ['recordWorkFinding', 'WORK_FINDING_SAYS_WHAT', found(), found({ kind: 'INTEGRITY' })],
      ['recordWorkFinding', 'WORK_FINDING_IS_DUE_AHEAD', found(), found({ rectificationDue: at })],
      [
        'handBackWorkInspection',
        'WORK_INSPECTION_HANDED_BACK_WITH_A_CONCLUSION',
        handed(),
        handed({ conclusion: ' ' }),
      ],
      [
        'handBackWorkInspection',
        'WORK_INSPECTION_HAND_BACK_DAY_IS_IN_ORDER',
        handed(),
        handed({ handedBackOn: '2026-06-30' }),
      ],
      [
        'handBackWorkInspection',
        'WORK_INSPECTION_HAND_BACK_DAY_IS_IN_ORDER',
        handed(),
        handed({ handedBackOn: tomorrow }),
      ],
      ['handBackWorkInspection', 'WORK_INSPECTION_HAND_BACK_IS_SHOWN', handed(), handed({}, { files: [] })],
      [
        'reportWorkRectification',
        'WORK_RECTIFICATION_REPORTED_BY_WHO_WAS_INSPECTED',
        { entry: { kind: 'QUARTERLY', inspectedIds: ['o'], organisationId: 'b' } },
        { entry: { kind: 'QUARTERLY', inspectedIds: ['q'], organisationId: 'o' } },
      ],
      [
        'reportWorkRectification',
        'WORK_RECTIFICATION_REPORTED_BY_WHO_WAS_INSPECTED',
        { entry: { kind: 'UPPER_TOUR', inspectedIds: ['q'], organisationId: 'o' } },
        { entry: { kind: 'UPPER_TOUR', inspectedIds: ['o'], organisationId: 'b' } },
      ],
      ['reportWorkRectification', 'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS', finding('VERIFIED'), finding('RECTIFIED')],
      // What was found at another is that office's to put right; of a tour from above the whole is reported as one.
      [
        'reportWorkRectification',
        'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS',
        { entry: { kind: 'QUARTERLY' }, ...finding('OPEN', 'q') },
        { entry: { kind: 'UPPER_TOUR' }, ...finding('OPEN', 'q') },
      ],
      [
        'reportWorkRectification',
        'WORK_RECTIFICATION_IS_REPORTED_ONCE',
        { facts: { reported: [{ organisationId: 'q', reporterId: 'y' }] } },
        { facts: { reported: [{ organisationId: 'o', reporterId: 'y' }] } },
      ],
      [
        'reportWorkRectification',
        'WORK_RECTIFICATION_IS_DESCRIBED',
        { input: { report: '已改' } },
        { input: { report: '' } },
      ],
      [
        'reportWorkRectification',
        'WORK_RECTIFICATION_REPORT_IS_SHOWN',
        { input: { reportFileId: 'f' } },
        { input: { reportFileId: 'g' } },
      ],
      ['closeWorkInspection', 'WORK_INSPECTION_CLOSED_WITH_ALL_VERIFIED', finding('VERIFIED'), finding('RECTIFIED')],
      [
        'closeWorkInspection',
        'WORK_INSPECTION_NOT_CLOSED_BY_WHO_REPORTED',
        { entry: { reporterId: 'y' }, facts: { reported: [{ reporterId: 'y' }] } },
        { entry: { reporterId: 'x' }, facts: { reported: [] } },
      ],
      [
        'closeWorkInspection',
        'WORK_INSPECTION_NOT_CLOSED_BY_WHO_REPORTED',
        { entry: { reporterId: null }, facts: { reported: [{ reporterId: 'y' }] } },
        { entry: { reporterId: 'y' }, facts: { reported: [{ reporterId: 'x' }] } },
      ],
      [
        'closeWorkInspection',
        'WORK_INSPECTION_CLOSED_WITH_AN_OPINION',
        { input: { opinion: '同意' } },
        { input: { opinion: ' ' } },
      ],
      [
        'closeWorkInspection',
        'WORK_INSPECTION_FROM_ABOVE_IS_ACCEPTED_ABOVE',
        { entry: { kind: 'UPPER_TOUR' }, input: { acceptanceFileId: 'f' } },
        { entry: { kind: 'UPPER_TOUR' }, input: {} },
      ],
      [
        'closeWorkInspection',
        'WORK_INSPECTION_ACCEPTANCE_SENT_BY_THE_OFFICE',
        { input: { acceptanceFileId: 'f' } },
        { input: { acceptanceFileId: 'g' } },
      ],
    ],
  );
  everyMove(workInspectionLifecycle, ['STARTED', 'HANDED_BACK', 'REPORTED', 'CLOSED'], {
    'STARTED recordWorkFinding': 'STARTED',
    'STARTED handBackWorkInspection': 'HANDED_BACK',
    // The last of several that were inspected leads on.
    'HANDED_BACK reportWorkRectification': 'HANDED_BACK',
    'REPORTED closeWorkInspection': 'CLOSED',
  });
});
