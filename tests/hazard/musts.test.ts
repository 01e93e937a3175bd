import { expect, test } from '@jest/globals';
import * as acts from '../../src/hazard/hazard/hazard.acts.js';
import { escalationAt, mitigationOf } from '../../src/hazard/hazard/hazard.derived.js';
import { hazardLifecycle } from '../../src/hazard/hazard/hazard.lifecycle.js';
import { at, bothSides, everyMove, later, law, merge, operator, type Case } from '../support/musts.js';

const item = (over: object = {}) => ({
  key: 'c',
  id: 'i',
  sectors: ['GAS'],
  countyCode: '000000',
  repeals: false,
  effectiveFrom: '2026-07-01',
  effectiveUntil: null,
  ...over,
});
const base = {
  signers: ['a', 'b'],
  actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['LAW_OFFICER'] },
  entry: {
    id: 'h',
    regionCode: '500238100205',
    countyCode: '500238',
    sector: 'GAS',
    source: 'TOWNSHIP',
    grade: 'MAJOR',
    criterionId: 'i',
    graderId: null,
    reporterId: 'r',
    rectificationDue: at,
    extensions: 0,
    enterpriseId: 'e',
    loweredReason: null,
    orderedAt: at,
    plannedAt: at,
    rectificationFileId: 'f',
  },
  facts: {
    region: [{ key: '1', level: 'VILLAGE', validUntil: null }],
    enterprise: [{ key: 'e', townshipCode: '500238100', status: 'REGISTERED', sector: 'HAZARDOUS_CHEMICALS' }],
    files: [{ key: 'f', organisationId: 'o' }],
    officers: [operator('a'), operator('b')],
    reviewers: [operator('a'), operator('b')],
    criterion: [item()],
    listings: [],
    signers: [
      operator('a'),
      operator('b'),
      operator('d', 'SECTOR_DEPT', { certificateNumber: null }),
      operator('l', 'COUNTY_LEADER', { certificateNumber: null }),
    ],
  },
};

// 180 days after 1 July 2026.
const last = '2026-12-28T15:59:59.999Z';
const beyond = '2026-12-28T16:00:00.000Z';
const lowered = { grade: 'GENERAL', loweredReason: '核实' };
const listing = (status: string) => [{ key: 'h', number: '督1', status }];
const of = (enterpriseId: string) =>
  operator('f', 'ENTERPRISE', {
    posts: [
      { roles: ['ENTERPRISE'], from: '2020-01-01', to: null, organisationId: 'q', countyCode: '500238', enterpriseId },
    ],
  });
const ownGeneral = { grade: 'GENERAL', loweredReason: null, orderedAt: null, source: 'DAILY', enterpriseId: 'e' };
const firm = { actor: { roles: ['ENTERPRISE'] } };
const selfGraded = {
  ...{ grade: 'GENERAL', loweredReason: null, selfGraded: true, gradedAt: at, gradeConfirmedAt: null },
  ...{ foundMajorAt: null, majorProposedAt: null },
};
const ended = { grade: 'GENERAL', foundMajorAt: null, endedAt: '2026-06-10T02:00:00.000Z' };
const byFirm = { actor: { roles: ['ENTERPRISE'] }, facts: { reviewers: [of('e')] } };
const cases: Case<typeof acts>[] = [
  [
    'receiveHazardOrder',
    'HAZARD_RECEIPT_IS_OF_AN_ORDER',
    { entry: { orderReceivedAt: null } },
    { entry: { orderReceivedAt: at } },
  ],
  [
    'receiveHazardOrder',
    'HAZARD_RECEIPT_DAY_IS_IN_ORDER',
    { input: { receivedOn: '2026-07-01' } },
    { input: { receivedOn: '2026-06-30' } },
  ],
  [
    'receiveHazardOrder',
    'HAZARD_RECEIPT_DAY_IS_IN_ORDER',
    { input: { receivedOn: '2026-07-01' } },
    { input: { receivedOn: '2026-07-02' } },
  ],
  [
    'receiveHazardOrder',
    'HAZARD_RECEIPT_BY_OTHERS_IS_SHOWN',
    { input: {}, actor: { roles: ['ENTERPRISE'] } },
    { input: {}, actor: { roles: ['LAW_OFFICER'] } },
  ],
  [
    'receiveHazardOrder',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { receiptFileId: 'f' } },
    { input: { receiptFileId: 'g' } },
  ],
  [
    'proposeMajor',
    'HAZARD_PROPOSED_MAJOR_BY_WHO_FOUND_IT',
    { entry: { source: 'DAILY', grade: null, majorProposedAt: null } },
    { entry: { source: 'TOWNSHIP', grade: null, majorProposedAt: null } },
  ],
  [
    'proposeMajor',
    'HAZARD_PROPOSED_MAJOR_BY_WHO_FOUND_IT',
    { entry: { source: 'DAILY', grade: 'GENERAL', majorProposedAt: null } },
    { entry: { source: 'DAILY', grade: 'GENERAL', majorProposedAt: at, gradedAt: null } },
  ],
  [
    'proposeMajor',
    'HAZARD_PROPOSED_MAJOR_BY_A_CRITERION',
    { input: { criterion: 'c' } },
    { input: { criterion: 'c' }, facts: { criterion: [item({ sectors: ['FIRE'] })] } },
  ],
  [
    'reportHazardToWorkers',
    'HAZARD_TOLD_TO_WORKERS_IS_MAJOR',
    { entry: { workersToldOn: null } },
    { entry: { workersToldOn: '2026-06-30' } },
  ],
  [
    'reportHazardToWorkers',
    'HAZARD_TOLD_TO_WORKERS_AFTER_ITS_GRADE',
    { entry: { foundAt: at }, input: { toldOn: '2026-07-01' } },
    { entry: { foundAt: at }, input: { toldOn: '2026-07-02' } },
  ],
  [
    'reportHazardToWorkers',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { workersFileId: 'f' } },
    { input: { workersFileId: 'g' } },
  ],
  [
    'gradeHazard',
    'HAZARD_PROPOSED_MAJOR_IS_JUDGED_BY_AUTHORITY',
    { entry: { majorProposedAt: at, gradedAt: null } },
    { entry: { majorProposedAt: at, gradedAt: null }, actor: { roles: ['ENTERPRISE'] } },
  ],
  [
    'gradeHazard',
    'HAZARD_PROPOSED_MAJOR_DECLINED_WITH_REASON',
    { entry: { grade: null, majorProposedAt: at, gradedAt: null }, input: { grade: 'GENERAL', reason: '不符' } },
    { entry: { grade: null, majorProposedAt: at, gradedAt: null }, input: { grade: 'GENERAL' } },
  ],
  [
    'gradeHazard',
    'HAZARD_ENTERPRISE_GRADES_ITS_OWN',
    { ...firm, entry: { source: 'DAILY', grade: 'GENERAL', status: 'GRADED' } },
    { ...firm, entry: { source: 'DAILY', grade: 'GENERAL', status: 'RECTIFYING' } },
  ],
  [
    'gradeHazard',
    'HAZARD_OF_A_CRITERION_IS_PROPOSED_MAJOR',
    { ...firm, input: { grade: 'GENERAL' } },
    { ...firm, input: { grade: 'GENERAL', criterion: 'c' } },
  ],
  [
    'gradeHazard',
    'HAZARD_OF_A_CRITERION_IS_PROPOSED_MAJOR',
    { input: { grade: 'GENERAL', criterion: 'c' } },
    { ...firm, input: { grade: 'GENERAL', criterion: 'c' } },
  ],
  [
    'confirmHazardGrade',
    'HAZARD_GRADE_CONFIRMED_IS_THE_ENTERPRISES',
    { entry: selfGraded },
    { entry: { ...selfGraded, gradeConfirmedAt: at } },
  ],
  [
    'confirmHazardGrade',
    'HAZARD_GRADE_CONFIRMED_IS_THE_ENTERPRISES',
    { entry: selfGraded },
    { entry: { ...selfGraded, selfGraded: false } },
  ],
  [
    'confirmHazardGrade',
    'HAZARD_PROPOSED_MAJOR_IS_GRADED_NOT_CONFIRMED',
    { entry: selfGraded },
    { entry: { ...selfGraded, gradedAt: '2026-06-01T02:00:00.000Z', majorProposedAt: at } },
  ],
  [
    'confirmHazardGrade',
    'HAZARD_GRADE_CONFIRMED_WITH_GROUNDS',
    { input: { opinion: '不符合条目' } },
    { input: { opinion: ' ' } },
  ],
  [
    'raiseEndedHazard',
    'HAZARD_RAISED_ONCE_ENDED_AS_GENERAL',
    { entry: ended },
    { entry: { ...ended, foundMajorAt: at } },
  ],
  [
    'raiseEndedHazard',
    'HAZARD_RAISED_ONCE_ENDED_AS_GENERAL',
    { entry: ended },
    { entry: { ...ended, grade: 'MAJOR' } },
  ],
  // By the criteria of the day on which it ended, whatever holds today.
  [
    'raiseEndedHazard',
    'HAZARD_WAS_MAJOR_BY_A_CRITERION_OF_ITS_DAY',
    { entry: ended, input: { criterion: 'c' }, facts: { criterion: [item({ effectiveFrom: '2026-06-10' })] } },
    { entry: ended, input: { criterion: 'c' }, facts: { criterion: [item({ effectiveFrom: '2026-06-11' })] } },
  ],
  ['raiseEndedHazard', 'HAZARD_RAISED_WITH_REASON', { input: { reason: '复核' } }, { input: { reason: '' } }],
  [
    'closeHazard',
    'HAZARD_OWN_GRADE_IS_CONFIRMED_FIRST',
    { ...firm, entry: { ...ownGeneral, ...selfGraded, gradeConfirmedAt: at } },
    { ...firm, entry: { ...ownGeneral, ...selfGraded } },
  ],
  // Three days of nobody's looking let it go on; the last of them does not.
  [
    'closeHazard',
    'HAZARD_OWN_GRADE_IS_CONFIRMED_FIRST',
    { ...firm, entry: { ...ownGeneral, ...selfGraded, gradedAt: '2026-06-27T15:59:59.999Z' } },
    { ...firm, entry: { ...ownGeneral, ...selfGraded, gradedAt: '2026-06-27T16:00:00.000Z' } },
  ],
  [
    'closeHazard',
    'HAZARD_PROPOSED_MAJOR_IS_JUDGED_FIRST',
    { entry: { majorProposedAt: null } },
    { entry: { majorProposedAt: at, gradedAt: '2026-06-01T02:00:00.000Z' } },
  ],
  [
    'fixHazardOnSpot',
    'HAZARD_PROPOSED_MAJOR_IS_JUDGED_FIRST',
    { entry: { majorProposedAt: null } },
    { entry: { majorProposedAt: at, gradedAt: '2026-06-01T02:00:00.000Z' } },
  ],
  [
    'signHazardReview',
    'HAZARD_REVIEW_SIGNED_ONCE',
    { entry: { reviewSignerIds: ['b'] }, facts: { reviewer: [operator('x')] } },
    { entry: { reviewSignerIds: ['x'] }, facts: { reviewer: [operator('x')] } },
  ],
  [
    'signHazardReview',
    'HAZARD_REVIEW_SIGNED_BY_WHO_MAY_REVIEW',
    { facts: { reviewer: [operator('x')] } },
    { entry: { reporterId: 'x' }, facts: { reviewer: [operator('x')] } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWERS_HAVE_SIGNED',
    { entry: { reviewSignerIds: ['c'] }, input: { reviewerIds: ['a', 'c'] } },
    { entry: { reviewSignerIds: null }, input: { reviewerIds: ['a', 'c'] } },
  ],
  [
    'closeHazard',
    'HAZARD_ENTERPRISE_CLOSES_ITS_OWN_GENERAL',
    { entry: { ...ownGeneral }, actor: { roles: ['ENTERPRISE'] } },
    { entry: { ...ownGeneral, source: 'TOWNSHIP' }, actor: { roles: ['ENTERPRISE'] } },
  ],
  [
    'closeHazard',
    'HAZARD_OWN_FINDING_IS_SHOWN_TO_BE_RIGHT',
    { entry: ownGeneral, input: { reviewerIds: ['f'] }, ...byFirm },
    { entry: { ...ownGeneral, rectificationFileId: null }, input: { reviewerIds: ['f'] }, ...byFirm },
  ],
  // A mine's danger is at a mine; what a chemical works stores is told of wherever it is stored.
  [
    'reportHazard',
    'HAZARD_SECTOR_FITS_ITS_ENTERPRISE',
    { input: { sector: 'FIRE' } },
    { input: { sector: 'COAL_MINE' } },
  ],
  [
    'reportHazard',
    'HAZARD_SECTOR_FITS_ITS_ENTERPRISE',
    { input: { sector: 'COAL_MINE' }, facts: { enterprise: [] } },
    { input: { sector: 'FIREWORKS' } },
  ],
  [
    'correctHazard',
    'HAZARD_SECTOR_FITS_ITS_ENTERPRISE',
    { input: { location: '东' } },
    { input: { sector: 'CIVIL_EXPLOSIVES' } },
  ],
  [
    'correctHazard',
    'HAZARD_SECTOR_FITS_ITS_CRITERION',
    { input: { sector: 'FIRE' }, facts: { criterion: [item({ sectors: ['GAS', 'FIRE'] })] } },
    { input: { sector: 'POWER' }, facts: { criterion: [item({ sectors: ['GAS'] })] } },
  ],
  [
    'correctHazard',
    'HAZARD_SECTOR_FITS_ITS_CRITERION',
    { input: { sector: 'FIRE' }, facts: { criterion: [] } },
    { input: { sector: 'FIRE' }, facts: { criterion: [item({ sectors: ['GAS'] })] } },
  ],
  [
    'reportHazard',
    'HAZARD_SOURCE_IS_ITS_REPORTERS',
    { input: { source: 'MONTHLY' }, actor: { roles: ['ENTERPRISE'] } },
    { input: { source: 'SELF' }, actor: { roles: ['TOWNSHIP'] } },
  ],
  [
    'reportHazard',
    'HAZARD_SOURCE_IS_ITS_REPORTERS',
    { input: { source: 'EXPERT' }, actor: { roles: ['ENTERPRISE'] } },
    { input: { source: 'TIP_OFF' }, actor: { roles: ['ENTERPRISE'] } },
  ],
  [
    'reportHazard',
    'HAZARD_SOURCE_IS_ITS_REPORTERS',
    { input: { source: 'DEPT_INSPECTION' }, actor: { roles: ['SECTOR_DEPT'] } },
    { input: { source: 'DEPT_INSPECTION' }, actor: { roles: ['VILLAGE'] } },
  ],
  [
    'gradeHazard',
    'HAZARD_LISTED_KEEPS_ITS_GRADE',
    { input: { grade: 'GENERAL' }, facts: { listings: listing('DELISTED') } },
    { input: { grade: 'GENERAL' }, facts: { listings: listing('LISTED') } },
  ],
  [
    'gradeHazard',
    'HAZARD_LISTED_KEEPS_ITS_GRADE',
    { input: { grade: 'MAJOR' }, facts: { listings: listing('LISTED') } },
    { input: { grade: 'GENERAL' }, facts: { listings: [...listing('DELISTED'), ...listing('LISTED')] } },
  ],
  ['fixHazardOnSpot', 'HAZARD_MAJOR_IS_NOT_FIXED_ON_SPOT', { entry: { grade: 'GENERAL' } }, { entry: lowered }],
  [
    'orderRectification',
    'HAZARD_DEADLINE_WITHIN_THE_MOST',
    { input: { deadline: last } },
    { input: { deadline: beyond } },
  ],
  [
    'planRectification',
    'HAZARD_DEADLINE_WITHIN_THE_MOST',
    { input: { dueOn: '2026-12-28' } },
    { input: { dueOn: '2026-12-29' } },
  ],
  ['planRectification', 'HAZARD_DEADLINE_WITHIN_THE_MOST', { input: {} }, { input: { dueOn: '2036-12-01' } }],
  [
    'extendRectification',
    'HAZARD_DEADLINE_WITHIN_THE_MOST',
    { input: { rectificationDue: last } },
    { input: { rectificationDue: beyond } },
  ],
  [
    'returnHazard',
    'HAZARD_DEADLINE_WITHIN_THE_MOST',
    { input: { rectificationDue: last } },
    { input: { rectificationDue: beyond } },
  ],
  [
    'planRectification',
    'HAZARD_PLAN_NAMES_ITS_DAY',
    { entry: { grade: 'GENERAL', rectificationDue: null }, input: { dueOn: '2026-07-01' } },
    { entry: { grade: 'GENERAL', rectificationDue: null }, input: {} },
  ],
  [
    'planRectification',
    'HAZARD_PLAN_NAMES_ITS_DAY',
    { entry: { grade: 'GENERAL' }, input: {} },
    { entry: { grade: 'GENERAL', rectificationDue: null }, input: { dueOn: null } },
  ],
  [
    'planRectification',
    'HAZARD_PLAN_DAY_IS_NOT_PAST',
    { entry: { rectificationDue: null }, input: { dueOn: '2026-07-01' } },
    { entry: { rectificationDue: null }, input: { dueOn: '2026-06-30' } },
  ],
  // Filed after its deadline, a plan can but name that day.
  [
    'planRectification',
    'HAZARD_PLAN_DAY_IS_NOT_PAST',
    { entry: { rectificationDue: '2026-06-20T15:59:59.999Z' }, input: { dueOn: '2026-06-20' } },
    { entry: { rectificationDue: '2026-06-20T15:59:59.999Z' }, input: { dueOn: '2026-06-19' } },
  ],
  [
    'closeHazard',
    'HAZARD_CLOSED_BY_A_LEADER_IF_LISTED',
    { actor: { roles: ['COUNTY_LEADER'] }, facts: { listings: listing('LISTED') } },
    { actor: { roles: ['COUNTY_LEADER'] }, facts: { listings: listing('DELISTED') } },
  ],
  [
    'closeHazard',
    'HAZARD_CLOSED_BY_A_LEADER_IF_LISTED',
    { actor: { roles: ['COUNTY_LEADER', 'BUREAU_HEAD'] } },
    { actor: { roles: ['COUNTY_LEADER'] } },
  ],
  [
    'closeHazard',
    'HAZARD_CLOSED_BY_ANOTHER',
    { entry: { grade: 'GENERAL' }, actor: { operatorId: 'r' } },
    { entry: { grade: 'GENERAL', orderedAt: null }, actor: { operatorId: 'r' } },
  ],
  [
    'closeHazard',
    'HAZARD_CLOSED_BY_ANOTHER',
    { entry: { grade: 'GENERAL', orderedAt: null } },
    { entry: { grade: 'GENERAL', orderedAt: null }, actor: { operatorId: 'r', roles: ['TOWNSHIP'] } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWED_BY_NO_OTHER_ENTERPRISE',
    { facts: { reviewers: [operator('t', 'TOWNSHIP'), of('e')] } },
    { facts: { reviewers: [operator('t', 'TOWNSHIP'), of('another')] } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWED_BY_NO_OTHER_ENTERPRISE',
    { facts: { reviewers: [operator('x', 'EXPERT')] } },
    {
      facts: {
        reviewers: [
          operator('t', 'TOWNSHIP', {
            posts: [
              { roles: ['TOWNSHIP'], from: '2020-01-01', to: '2026-06-30', organisationId: 'o', countyCode: '500238' },
            ],
          }),
        ],
      },
    },
  ],
  [
    'closeHazard',
    'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT',
    { entry: lowered, signers: ['a', 'd'] },
    { entry: lowered, signers: ['a', 'b'] },
  ],
  [
    'closeHazard',
    'HAZARD_ORDERED_IS_CLOSED_BY_OFFICERS',
    { actor: { roles: ['SECTOR_DEPT'] }, entry: { ...lowered, orderedAt: null } },
    { actor: { roles: ['TOWNSHIP'] }, entry: { ...lowered, orderedAt: null } },
  ],
  [
    'reportHazard',
    'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
    {},
    { facts: { region: [{ key: '1', level: 'COUNTY', validUntil: null }] } },
  ],
  [
    'reportHazard',
    'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
    { facts: { region: [{ key: '1', level: 'TOWNSHIP', validUntil: null }] } },
    { facts: { region: [{ key: '1', level: 'VILLAGE', validUntil: '2020-01-01' }] } },
  ],
  ['reportHazard', 'HAZARD_FOUND_BEFORE_REPORTED', { input: { foundAt: at } }, { input: { foundAt: later } }],
  ['reportHazard', 'HAZARD_IS_DESCRIBED', { input: { description: '漏' } }, { input: { description: ' ' } }],
  [
    'reportHazard',
    'HAZARD_ENTERPRISE_LIES_THERE',
    { input: { enterpriseId: 'e', region: '500238100205' } },
    { input: { enterpriseId: 'e', region: '500238101205' } },
  ],
  [
    'reportHazard',
    'HAZARD_ENTERPRISE_LIES_THERE',
    { input: { enterpriseId: null } },
    {
      input: { enterpriseId: 'e', region: '500238100205' },
      facts: { enterprise: [{ key: 'e', townshipCode: '500238100', status: 'DEREGISTERED' }] },
    },
  ],
  [
    'reportHazard',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { evidenceFileIds: ['f', 'f'] } },
    { input: { evidenceFileIds: ['f', 'f'] }, actor: { organisationId: 'p' } },
  ],
  [
    'reportHazard',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { evidenceFileIds: null } },
    { input: { evidenceFileIds: ['f', 'g'] } },
  ],
  ['rejectHazard', 'HAZARD_JUDGED_BY_ANOTHER', {}, { actor: { operatorId: 'r' } }],
  ['rejectHazard', 'HAZARD_REJECTED_WITH_REASON', { input: { reason: '查无' } }, { input: { reason: '' } }],
  [
    'gradeHazard',
    'HAZARD_JUDGED_BY_ANOTHER',
    { entry: { reporterId: null }, actor: { operatorId: 'r' } },
    { actor: { operatorId: 'r' } },
  ],
  ['gradeHazard', 'HAZARD_MAJOR_NAMES_ITS_CRITERION', { input: { grade: 'GENERAL' } }, { input: { grade: 'MAJOR' } }],
  ['fixHazardOnSpot', 'HAZARD_MAJOR_IS_NOT_FIXED_ON_SPOT', { entry: { grade: 'GENERAL' } }, {}],
  ['fixHazardOnSpot', 'HAZARD_FIX_IS_DESCRIBED', { input: { fix: '已换' } }, { input: { fix: '' } }],
  ['fixHazardOnSpot', 'HAZARD_FIX_IS_SHOWN', { input: { fixFileIds: ['f'] } }, { input: { fixFileIds: [] } }],
  [
    'fixHazardOnSpot',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { fixFileIds: ['f'] } },
    { input: { fixFileIds: ['f', 'g'] } },
  ],
  [
    'orderRectification',
    'HAZARD_OFFICERS_ARE_CERTIFIED',
    {},
    { facts: { officers: [operator('a'), operator('b', 'LAW_OFFICER', { certificateValidUntil: '2026-06-30' })] } },
  ],
  [
    'orderRectification',
    'HAZARD_OFFICERS_ARE_CERTIFIED',
    {},
    { facts: { officers: [operator('a'), operator('b', 'LAW_OFFICER', { certificateNumber: null })] } },
  ],
  ['orderRectification', 'HAZARD_DEADLINE_IS_AHEAD', { input: { deadline: later } }, { input: { deadline: at } }],
  ['orderRectification', 'HAZARD_MAJOR_DECIDES_ON_SUSPENSION', { input: { suspension: '停用' } }, { input: {} }],
  ['orderRectification', 'HAZARD_FILE_SENT_BY_THE_OFFICE', { input: {} }, { input: { orderFileId: 'g' } }],
  [
    'planRectification',
    'HAZARD_PLAN_NAMES_WHO_AND_WHAT',
    { input: { responsiblePerson: '甲', measures: '乙' } },
    { input: { responsiblePerson: '甲', measures: '' } },
  ],
  [
    'planRectification',
    'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS',
    { input: { funds: '0', dueOn: '2026-07-01', contingency: '预案' } },
    { input: { funds: null, dueOn: '2026-07-01', contingency: '预案' } },
  ],
  [
    'planRectification',
    'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS',
    { entry: { grade: 'GENERAL' } },
    { input: { funds: '0', dueOn: '2026-07-01', contingency: ' ' } },
  ],
  ['planRectification', 'HAZARD_FUNDS_NOT_NEGATIVE', { input: { funds: '0' } }, { input: { funds: '-1' } }],
  [
    'planRectification',
    'HAZARD_PLAN_KEEPS_THE_DEADLINE',
    { input: { dueOn: '2026-07-01' } },
    { input: { dueOn: '2026-07-02' } },
  ],
  [
    'extendRectification',
    'HAZARD_EXTENDED_BEFORE_THE_DEADLINE',
    {},
    { entry: { rectificationDue: '2026-07-01T03:59:59.999Z' } },
  ],
  [
    'extendRectification',
    'HAZARD_EXTENDED_AGAIN_BY_THE_HEAD',
    { entry: { extensions: 1 }, actor: { roles: ['BUREAU_HEAD'] } },
    { entry: { extensions: 1 } },
  ],
  [
    'extendRectification',
    'HAZARD_EXTENSION_IS_LATER',
    { input: { rectificationDue: later } },
    { input: { rectificationDue: at } },
  ],
  [
    'extendRectification',
    'HAZARD_EXTENSION_IS_SAFEGUARDED',
    { input: { reason: '雨', safeguards: '值守' } },
    { input: { reason: '雨', safeguards: '' } },
  ],
  [
    'requestHazardReview',
    'HAZARD_RECTIFICATION_IS_DESCRIBED',
    { input: { rectification: '已换' } },
    { input: { rectification: '' } },
  ],
  [
    'requestHazardReview',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { rectificationFileIds: ['f'] } },
    { input: { rectificationFileIds: ['g'] } },
  ],
  ['returnHazard', 'HAZARD_RETURNED_WITH_REASON', { input: { reason: '未改' } }, { input: { reason: '' } }],
  [
    'returnHazard',
    'HAZARD_RETURN_DEADLINE_IS_AHEAD',
    { input: { rectificationDue: later } },
    { input: { rectificationDue: at } },
  ],
  ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_PLAN', {}, { entry: { plannedAt: null } }],
  [
    'closeHazard',
    'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE',
    { entry: { grade: 'GENERAL', rectificationFileId: null } },
    { entry: { rectificationFileId: null } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWED_BY_TWO',
    { input: { reviewerIds: ['a', 'b'] } },
    { input: { reviewerIds: ['a'] }, facts: { reviewers: [operator('a')] } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWED_BY_TWO',
    { input: { reviewerIds: ['a', 'b'] } },
    { input: { reviewerIds: ['a', 'a'] }, facts: { reviewers: [operator('a')] } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWERS_ARE_CERTIFIED',
    { input: { reviewerIds: ['a', 'b'] } },
    { input: { reviewerIds: ['a', 'c'] } },
  ],
  [
    'closeHazard',
    'HAZARD_NOT_REVIEWED_BY_ITS_REPORTER',
    { input: { reviewerIds: ['a', 'b'] } },
    { input: { reviewerIds: ['a', 'r'] } },
  ],
  [
    'closeHazard',
    'HAZARD_CLOSED_WITH_FINDING',
    { input: { opinion: '合格', reviewerIds: [] } },
    { input: { opinion: '', reviewerIds: [] } },
  ],
  [
    'closeHazard',
    'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE',
    { entry: { rectificationFileId: null, rectificationFileIds: ['f', 'g'] } },
    { entry: { rectificationFileId: null, rectificationFileIds: null } },
  ],
  [
    'closeHazard',
    'HAZARD_MAJOR_CLOSED_WITH_RECORD',
    { input: { reviewFileId: 'f', reviewerIds: [] } },
    { input: { reviewerIds: [] } },
  ],
  [
    'closeHazard',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { reviewFileId: 'f', reviewerIds: [] } },
    { input: { reviewFileId: 'g', reviewerIds: [] } },
  ],
  ['correctHazard', 'HAZARD_CORRECTED_WITH_REASON', { input: { reason: '误' } }, { input: { reason: '' } }],
  ['correctHazard', 'HAZARD_CORRECTION_CHANGES_SOMETHING', { input: { location: '东' } }, { input: {} }],
  ['correctHazard', 'HAZARD_CORRECTION_CHANGES_SOMETHING', { input: { location: '东' } }, { input: { location: ' ' } }],
  [
    'gradeHazard',
    'HAZARD_JUDGED_BY_ANOTHER',
    { actor: { operatorId: 'r', roles: ['ENTERPRISE'] } },
    { actor: { operatorId: 'r', roles: ['ENTERPRISE', 'LAW_OFFICER'] } },
  ],
  [
    'gradeHazard',
    'HAZARD_ENTERPRISE_GRADES_ITS_OWN',
    { actor: { roles: ['ENTERPRISE'] }, entry: { source: 'DAILY', grade: 'GENERAL' } },
    { actor: { roles: ['ENTERPRISE'] }, entry: { source: 'TOWNSHIP', grade: null } },
  ],
  [
    'gradeHazard',
    'HAZARD_ENTERPRISE_GRADES_ITS_OWN',
    { entry: { source: 'TOWNSHIP' } },
    { actor: { roles: ['ENTERPRISE'] }, entry: { source: 'DAILY', grade: 'MAJOR' } },
  ],
  [
    'gradeHazard',
    'HAZARD_MAJOR_IS_GRADED_BY_AUTHORITY',
    { actor: { roles: ['EXPERT'] }, input: { grade: 'MAJOR' } },
    { actor: { roles: ['ENTERPRISE'] }, input: { grade: 'MAJOR' } },
  ],
  [
    'gradeHazard',
    'HAZARD_CRITERION_IS_IN_FORCE',
    { input: { grade: 'MAJOR', criterion: 'c' } },
    { input: { grade: 'MAJOR', criterion: 'd' }, facts: { criterion: [] } },
  ],
  [
    'gradeHazard',
    'HAZARD_CRITERION_IS_IN_FORCE',
    { input: { grade: 'GENERAL' }, facts: { criterion: [] } },
    { input: { grade: 'MAJOR', criterion: 'c' }, facts: { criterion: [item({ sectors: ['FIRE'] })] } },
  ],
  [
    'gradeHazard',
    'HAZARD_CRITERION_IS_IN_FORCE',
    { input: { criterion: 'c' }, facts: { criterion: [item({ sectors: [], effectiveUntil: '2026-07-01' })] } },
    { input: { criterion: 'c' }, facts: { criterion: [item({ effectiveUntil: '2026-06-30' })] } },
  ],
  [
    'gradeHazard',
    'HAZARD_LOWERED_BY_A_SECOND',
    { entry: { graderId: 'g' }, input: { grade: 'GENERAL' } },
    { entry: { graderId: 'x' }, input: { grade: 'GENERAL' } },
  ],
  [
    'gradeHazard',
    'HAZARD_LOWERED_WITH_REASON',
    { entry: { graderId: 'g' }, input: { grade: 'GENERAL', reason: '核实' } },
    { entry: { graderId: 'g' }, input: { grade: 'GENERAL', reason: ' ' } },
  ],
  ['gradeHazard', 'HAZARD_LOWERED_WITH_REASON', { input: { grade: 'MAJOR' } }, { input: { grade: 'GENERAL' } }],
  [
    'closeHazard',
    'HAZARD_MAJOR_CLOSED_WITH_ASSIGNMENT',
    { entry: { grade: 'GENERAL', orderedAt: null } },
    { entry: { orderedAt: null } },
  ],
  [
    'closeHazard',
    'HAZARD_ORDERED_IS_CLOSED_BY_OFFICERS',
    { actor: { roles: ['TOWNSHIP'] }, entry: { grade: 'GENERAL', orderedAt: null } },
    { actor: { roles: ['TOWNSHIP'] }, entry: { grade: 'GENERAL', orderedAt: at } },
  ],
  ['closeHazard', 'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT', { signers: ['a', 'd'] }, { signers: ['a', 'b'] }],
  [
    'closeHazard',
    'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT',
    { signers: ['a', 'd', 'l'], facts: { listings: [{ key: 'h', status: 'LISTED' }] } },
    { signers: ['a', 'd', 'b'], facts: { listings: [{ key: 'h', status: 'LISTED' }] } },
  ],
  [
    'closeHazard',
    'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT',
    { entry: { grade: 'GENERAL' }, signers: ['a', 'b'] },
    { signers: ['a', 'd', 'l'], facts: { listings: [{ key: 'h', status: 'DELISTED' }] } },
  ],
  [
    'closeHazard',
    'HAZARD_REVIEWERS_ARE_CERTIFIED',
    { entry: { grade: 'GENERAL', orderedAt: null }, input: { reviewerIds: ['a', 'z'] } },
    { entry: { grade: 'GENERAL', orderedAt: at }, input: { reviewerIds: ['a', 'z'] } },
  ],
  [
    'closeHazard',
    'HAZARD_FILE_SENT_BY_THE_OFFICE',
    { input: { reviewFileId: 'f', reviewerIds: [] }, actor: { organisationId: 'p' } },
    { input: { reviewFileId: 'f', reviewerIds: [] }, actor: { organisationId: 'p' }, signers: [] },
  ],
];
bothSides(acts as never, base, cases as never);

const statuses = ['REPORTED', 'REJECTED', 'GRADED', 'FIXED_ON_SPOT', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'];
const legal: Record<string, string> = {
  'REPORTED rejectHazard': 'REJECTED',
  'REPORTED gradeHazard': 'GRADED',
  'GRADED gradeHazard': 'GRADED',
  'ORDERED gradeHazard': 'GRADED',
  'RECTIFYING gradeHazard': 'GRADED',
  'IN_REVIEW gradeHazard': 'GRADED',
  'GRADED confirmHazardGrade': 'GRADED',
  'FIXED_ON_SPOT confirmHazardGrade': 'FIXED_ON_SPOT',
  'ORDERED confirmHazardGrade': 'ORDERED',
  'RECTIFYING confirmHazardGrade': 'RECTIFYING',
  'IN_REVIEW confirmHazardGrade': 'IN_REVIEW',
  'CLOSED confirmHazardGrade': 'CLOSED',
  'FIXED_ON_SPOT raiseEndedHazard': 'FIXED_ON_SPOT',
  'CLOSED raiseEndedHazard': 'CLOSED',
  'ORDERED proposeMajor': 'ORDERED',
  'RECTIFYING proposeMajor': 'RECTIFYING',
  'IN_REVIEW proposeMajor': 'IN_REVIEW',
  'GRADED fixHazardOnSpot': 'FIXED_ON_SPOT',
  'GRADED orderRectification': 'ORDERED',
  'GRADED planRectification': 'RECTIFYING',
  'ORDERED planRectification': 'RECTIFYING',
  'RECTIFYING planRectification': 'RECTIFYING',
  'RECTIFYING orderRectification': 'ORDERED',
  'RECTIFYING extendRectification': 'RECTIFYING',
  'REPORTED proposeMajor': 'REPORTED',
  'GRADED proposeMajor': 'GRADED',
  'GRADED reportHazardToWorkers': 'GRADED',
  'ORDERED reportHazardToWorkers': 'ORDERED',
  'RECTIFYING reportHazardToWorkers': 'RECTIFYING',
  'IN_REVIEW reportHazardToWorkers': 'IN_REVIEW',
  'CLOSED reportHazardToWorkers': 'CLOSED',
  'ORDERED receiveHazardOrder': 'ORDERED',
  'RECTIFYING receiveHazardOrder': 'RECTIFYING',
  'IN_REVIEW receiveHazardOrder': 'IN_REVIEW',
  'ORDERED requestHazardReview': 'IN_REVIEW',
  'RECTIFYING requestHazardReview': 'IN_REVIEW',
  'IN_REVIEW signHazardReview': 'IN_REVIEW',
  'IN_REVIEW returnHazard': 'RECTIFYING',
  'IN_REVIEW closeHazard': 'CLOSED',
};
everyMove(hazardLifecycle, statuses, legal);

test('graded anew on its road a hazard stays where it is, and raised to MAJOR begins it anew', () => {
  const graded = (entry: object, grade: string) =>
    acts.gradeHazard.decide(
      merge(base, { entry, input: { grade, criterion: grade === 'MAJOR' ? 'c' : undefined, reason: '核' } }) as never,
    );
  const general = { status: 'IN_REVIEW', grade: 'GENERAL' };
  const raised = graded(general, 'MAJOR');
  expect(raised).toMatchObject({ orderedAt: null, plannedAt: null, reviewSignerIds: null, reviewDue: null });
  // The stage that the lifecycle leads to: it is graded, and to be ordered.
  expect(raised).not.toHaveProperty('status');
  // A day that was set does not fall away with the grade.
  expect(raised).not.toHaveProperty('rectificationDue');
  expect(graded(general, 'GENERAL')).toMatchObject({ status: 'IN_REVIEW' });
  expect(graded(general, 'GENERAL')).not.toHaveProperty('orderedAt');
  expect(graded({ status: 'RECTIFYING', grade: 'MAJOR' }, 'GENERAL')).toMatchObject({
    status: 'RECTIFYING',
    loweredReason: '核',
  });
});
test('a review is due ten days after it was asked for, and on a working day', () => {
  expect(acts.requestHazardReview.decide(merge(base, { input: { rectification: '已换' } }) as never)).toMatchObject({
    reviewDue: '2026-07-13T15:59:59.999Z',
  });
});

test('what an enterprise reports in time of its own finding is told to be so', () => {
  const self = (over: object, input: object = {}) =>
    acts.reportHazard.decide(
      merge(base, {
        actor: { roles: ['ENTERPRISE'] },
        ...over,
        input: {
          region: '500238100205',
          source: 'DAILY',
          description: '漏',
          foundAt: '2026-06-28T16:00:00.000Z',
          ...input,
        },
      }) as never,
    ).selfReported;
  expect(self({})).toBe(true);
  expect(self({}, { foundAt: '2026-06-27T15:59:59.000Z' })).toBe(false);
  expect(self({}, { source: 'DEPT_INSPECTION' })).toBe(false);
  expect(self({ actor: { roles: ['TOWNSHIP'] } })).toBe(false);
});
test('mitigation needs all three: found, reported and righted by itself in time', () => {
  const told = (over: object) =>
    mitigationOf({
      source: 'SELF',
      selfReported: true,
      status: 'CLOSED',
      rectificationDue: at,
      endedAt: later,
      reviewRequestedAt: at,
      ...over,
    } as never).applies;
  expect(told({})).toBe(true);
  for (const over of [
    { source: 'TOWNSHIP' },
    { selfReported: false },
    { selfReported: null },
    { reviewRequestedAt: later },
    { status: 'IN_REVIEW' },
    { foundMajorAt: later },
    // What never had a day was not in time, but for what was put right on the spot.
    { rectificationDue: null },
  ])
    expect(told(over)).toBe(false);
  expect(told({ status: 'FIXED_ON_SPOT', rectificationDue: null, reviewRequestedAt: null })).toBe(true);
});
test('an overdue hazard climbs by days, each step a parameter', async () => {
  const { Law } = await import('../../src/kernel/law.js');
  const days = (key: string, value: string) =>
    ({
      key,
      regionPrefix: '',
      value,
      unit: '日',
      dayType: null,
      basis: { title: '督办制度', article: key },
      effectiveFrom: '2008-01-01',
      effectiveUntil: null,
    }) as never;
  const ladder = new Law(
    [
      days('hazard.escalation.urge.days', '3'),
      days('hazard.escalation.interview.days', '7'),
      days('hazard.escalation.case.days', '10'),
    ],
    law.calendar,
  );
  const told = (now: string, over: object = {}) =>
    escalationAt(
      {
        status: 'RECTIFYING',
        rectificationDue: '2026-07-01 15:59:59.999+00',
        reviewRequestedAt: null,
        regionCode: '500238100205',
        ...over,
      } as never,
      now as never,
      ladder,
    );
  expect(told('2026-07-01T15:59:59.999Z')).toBeNull();
  expect(told('2026-07-01T16:00:00.000Z')).toMatchObject({ level: 'REMIND', daysOverdue: 1, climbsOn: '2026-07-04' });
  expect(told('2026-07-03T15:59:59.999Z')!.level).toBe('REMIND');
  expect(told('2026-07-03T16:00:00.000Z')).toMatchObject({ level: 'URGE', daysOverdue: 3, climbsOn: '2026-07-08' });
  expect(told('2026-07-07T16:00:00.000Z')).toMatchObject({ level: 'INTERVIEW', climbsOn: '2026-07-11' });
  expect(told('2026-07-10T16:00:00.000Z')).toMatchObject({
    level: 'CASE',
    climbsOn: null,
    basis: { article: 'hazard.escalation.case.days' },
  });
  expect(told('2026-07-10T16:00:00.000Z', { status: 'CLOSED' })).toBeNull();
  expect(told('2026-07-10T16:00:00.000Z', { rectificationDue: null })).toBeNull();
  // Asked for in time, the review is late by the office and the enterprise is not; asked for late, it climbs no more.
  const waiting = (reviewRequestedAt: string) => ({ status: 'IN_REVIEW', reviewRequestedAt });
  expect(told('2027-01-15T00:00:00.000Z', waiting('2026-07-01 15:59:59.999+00'))).toBeNull();
  expect(told('2027-01-15T00:00:00.000Z', waiting('2026-07-01 16:00:00+00'))).toMatchObject({
    level: 'REMIND',
    daysOverdue: 1,
    climbsOn: null,
  });
});
test('a plan binds where nobody has ordered, and moves no deadline that is set', () => {
  const due = (entry: object, dueOn?: string) =>
    acts.planRectification.decide(
      merge(base, { entry, input: { responsiblePerson: '甲', measures: '乙', dueOn } }) as never,
    ).rectificationDue;
  expect(due({ rectificationDue: null }, '2026-07-20')).toBe('2026-07-20T15:59:59.999Z');
  expect(due({ rectificationDue: at }, '2026-07-01')).toBeUndefined();
  expect(due({ rectificationDue: null })).toBeUndefined();
});
test('a hazard that was lowered from MAJOR still takes two to close, a listed one three', () => {
  const needed = (entry: object, listings: object[] = []) =>
    (acts.closeHazard.signatures as (c: object) => { needed: number } | null)(
      merge(base, { entry, facts: { listings } }),
    )?.needed;
  expect(needed(lowered)).toBe(2);
  expect(needed(lowered, listing('LISTED'))).toBe(3);
  expect(needed({ grade: 'GENERAL' })).toBeUndefined();
});
