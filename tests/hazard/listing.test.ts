import { describe, expect, test } from '@jest/globals';
import * as bulletinActs from '../../src/hazard/bulletin/bulletin.acts.js';
import * as selfCheckActs from '../../src/hazard/self-check/self-check.acts.js';
import * as listingActs from '../../src/hazard/listing/listing.acts.js';
import { listingLifecycle } from '../../src/hazard/listing/listing.lifecycle.js';
import * as lookbackActs from '../../src/hazard/lookback/lookback.acts.js';
import { lookbackLifecycle } from '../../src/hazard/lookback/lookback.lifecycle.js';
import { at, bothSides, everyMove, later, merge } from '../support/musts.js';

const hazard = (over: object = {}) => [
  {
    key: 'h',
    grade: 'MAJOR',
    status: 'RECTIFYING',
    source: 'DEPT_INSPECTION',
    number: '1',
    regionCode: '500238100205',
    sector: 'GAS',
    enterpriseId: 'e',
    ...over,
  },
];
const upper = [{ key: 'u', name: 'u', kind: 'BUREAU', regionCode: '500000000000', endedOn: null }];
const base = {
  signers: ['l'],
  actor: { operatorId: 'l', organisationId: 'o', clientId: 'c', roles: ['COUNTY_LEADER'] },
  entry: { regionCode: '500238100205', hazardId: 'h', progressReports: 0 },
  facts: {
    hazard: hazard(),
    accident: [],
    listed: [],
    beside: [],
    before: [],
    checks: [],
    persons: [],
    supervisor: [{ key: 's', kind: 'DEPARTMENT', countyCode: '500238', endedOn: null }],
    lister: [{ key: 'o', name: 'o', kind: 'GOVERNMENT', regionCode: '500238000000', endedOn: null }],
    files: [{ key: 'f', organisationId: 'o' }],
  },
};

describe('listing for supervision', () => {
  bothSides(listingActs as never, base, [
    [
      'listForSupervision',
      'LISTING_NAMES_ONE_SUBJECT',
      { input: { hazardId: 'h' } },
      { input: { hazardId: 'h', accidentId: 'a' } },
    ],
    [
      'listForSupervision',
      'LISTING_NAMES_ONE_SUBJECT',
      { input: { accidentId: 'a' }, facts: { hazard: [], accident: [{ key: 'a', closed: false }] } },
      { input: {}, facts: { hazard: [] } },
    ],
    ['listForSupervision', 'LISTING_OF_AN_OPEN_MAJOR_HAZARD', {}, { facts: { hazard: hazard({ grade: 'GENERAL' }) } }],
    [
      'listForSupervision',
      'LISTING_OF_AN_OPEN_MAJOR_HAZARD',
      { facts: { hazard: hazard({ status: 'IN_REVIEW' }) } },
      { facts: { hazard: hazard({ status: 'CLOSED' }) } },
    ],
    [
      'listForSupervision',
      'LISTING_IS_THE_ONLY_ONE',
      { facts: { listed: [{ key: 'h', number: '1', status: 'DELISTED' }] } },
      { facts: { listed: [{ key: 'h', number: '1', status: 'LISTED' }] } },
    ],
    [
      'listForSupervision',
      'LISTING_OF_AN_ACCIDENT_IS_THE_ONLY_ONE',
      { facts: { beside: [{ key: 'a', number: '1', status: 'DELISTED' }] } },
      { facts: { beside: [{ key: 'a', number: '1', status: 'LISTED' }] } },
    ],
    [
      'listForSupervision',
      'LISTING_OF_AN_ACCIDENT_IS_THE_ONLY_ONE',
      { facts: { accident: [{ key: 'a', closed: false }] } },
      { facts: { accident: [{ key: 'a', closed: true }] } },
    ],
    [
      'listForSupervision',
      'LISTING_HAS_A_SUPERVISOR',
      {},
      { facts: { supervisor: [{ key: 's', kind: 'ENTERPRISE', endedOn: null }] } },
    ],
    [
      'listForSupervision',
      'LISTING_HAS_A_SUPERVISOR',
      {},
      { facts: { supervisor: [{ key: 's', kind: 'DEPARTMENT', endedOn: '2026-01-01' }] } },
    ],
    [
      'listForSupervision',
      'LISTING_STATES_ITS_REQUIREMENT',
      { input: { requirement: '整改' } },
      { input: { requirement: '' } },
    ],
    [
      'listForSupervision',
      'LISTING_DEADLINE_IS_AHEAD',
      { input: { settlementDue: later } },
      { input: { settlementDue: at } },
    ],
    [
      'listForSupervision',
      'LISTING_DAY_IS_WITHIN_THE_INVESTIGATION',
      { input: { level: 'COUNTY', settlementDue: later }, facts: { accident: [{ key: 'a', term: later }] } },
      {
        input: { level: 'COUNTY', settlementDue: '2026-07-01T04:00:00.002Z' },
        facts: { accident: [{ key: 'a', term: later }] },
      },
    ],
    [
      'extendListing',
      'LISTING_EXTENDED_IS_OF_AN_ACCIDENT',
      { entry: { accidentId: 'a', level: 'COUNTY' } },
      { entry: { accidentId: null, level: 'COUNTY' } },
    ],
    [
      'extendListing',
      'LISTING_EXTENDED_WITH_ITS_INVESTIGATION',
      {
        entry: { settlementDue: at },
        input: { settlementDue: later },
        facts: { accident: [{ key: 'a', term: later }] },
      },
      { entry: { settlementDue: at }, input: { settlementDue: later }, facts: { accident: [{ key: 'a', term: at }] } },
    ],
    ['extendListing', 'LISTING_IS_EXTENDED_BY_A_PAPER', { input: { document: '函' } }, { input: { document: ' ' } }],
    [
      'listForSupervision',
      'LISTING_IS_MADE_PUBLIC',
      { input: { noticeNumber: '溪安委公告〔2026〕1号', noticedOn: '2026-07-01' } },
      { input: { noticeNumber: '溪安委公告〔2026〕1号', noticedOn: '2026-07-02' } },
    ],
    [
      'listForSupervision',
      'LISTING_IS_MADE_PUBLIC',
      { input: { noticeNumber: ' 溪安委公告〔2026〕1号', noticedOn: '2026-07-01' } },
      { input: { noticeNumber: '随便', noticedOn: '2026-07-01' } },
    ],
    [
      'listForSupervision',
      'LISTING_ABOVE_THE_COUNTY_IS_ENTERED_BY_ITS_LEADER',
      { input: { level: 'STATE' } },
      { input: { level: 'CITY' }, actor: { roles: ['BUREAU_HEAD'] } },
    ],
    [
      'listForSupervision',
      'LISTING_ABOVE_THE_COUNTY_IS_ENTERED_BY_ITS_LEADER',
      { input: { level: 'COUNTY' }, actor: { roles: ['BUREAU_HEAD'] } },
      { input: { level: 'STATE' }, actor: { roles: ['BUREAU_HEAD'] } },
    ],
    [
      'listForSupervision',
      'LISTING_LEVEL_IS_ITS_LISTERS',
      { input: { level: 'COUNTY' } },
      { input: { level: 'STATE' } },
    ],
    [
      'listForSupervision',
      'LISTING_LEVEL_IS_ITS_LISTERS',
      { input: { level: 'CITY', listerId: 'u' }, facts: { lister: upper } },
      { input: { level: 'COUNTY', listerId: 'u' }, facts: { lister: upper } },
    ],
    [
      'reportListingProgress',
      'LISTING_PROGRESS_IS_DESCRIBED',
      { input: { progress: '推进' } },
      { input: { progress: ' ' } },
    ],
    [
      'reportListingProgress',
      'LISTING_PROGRESS_BY_WHO_FOLLOWS_IT',
      { entry: { supervisorId: 'o' }, actor: { roles: ['DISCIPLINE'], organisationId: 'o' } },
      { entry: { supervisorId: 'o' }, actor: { roles: ['DISCIPLINE'], organisationId: 'p' } },
    ],
    [
      'reportListingProgress',
      'LISTING_PROGRESS_BY_WHO_FOLLOWS_IT',
      { entry: { supervisorId: 'o' }, actor: { roles: ['TOWNSHIP'], organisationId: 'p' } },
      { entry: { supervisorId: 'o' }, actor: { roles: ['BUREAU_HEAD'], organisationId: 'p' } },
    ],
    [
      'delist',
      'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
      { facts: { hazard: hazard({ status: 'CLOSED' }) } },
      { facts: { hazard: hazard({ status: 'IN_REVIEW' }) } },
    ],
    // One that was lowered, or fixed on the spot after it, while it was still listed: its listing ends too.
    [
      'delist',
      'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
      { facts: { hazard: hazard({ status: 'FIXED_ON_SPOT', grade: 'GENERAL' }) } },
      { facts: { hazard: hazard({ status: 'ORDERED' }) } },
    ],
    [
      'delist',
      'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
      { facts: { hazard: hazard({ status: 'RECTIFYING', grade: 'GENERAL' }) } },
      { facts: { hazard: hazard({ status: 'GRADED' }) } },
    ],
    [
      'delist',
      'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
      { facts: { hazard: [], accident: [{ key: 'a', settled: true }] } },
      { facts: { hazard: [], accident: [{ key: 'a', settled: false }] } },
    ],
    [
      'delist',
      'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
      { facts: { hazard: [], accident: [{ key: 'a', settled: false, elsewhere: true }] } },
      { facts: { hazard: [], accident: [{ key: 'a', settled: false, elsewhere: false }] } },
    ],
    [
      'delist',
      'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
      { entry: { level: 'CITY' }, input: { document: '渝安委办〔2026〕8号' } },
      { entry: { level: 'CITY' }, input: { document: ' ' } },
    ],
    [
      'delist',
      'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
      { entry: { level: 'COUNTY' }, input: { document: null } },
      { entry: { level: 'COUNTY' }, input: { document: '渝安委办〔2026〕8号' } },
    ],
    [
      'delist',
      'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
      { entry: { level: 'COUNTY' }, facts: { accident: [{ key: 'a', elsewhere: true }] }, input: { document: '文' } },
      { entry: { level: 'COUNTY' }, facts: { accident: [{ key: 'a', elsewhere: true }] }, input: { document: null } },
    ],
    ['delist', 'LISTING_IS_ACCEPTED_FIRST', { input: { acceptance: '验收' } }, { input: { acceptance: '' } }],
    [
      'delist',
      'LISTING_FILE_SENT_BY_THE_OFFICE',
      { input: { acceptanceFileId: 'f' } },
      { input: { acceptanceFileId: 'f' }, actor: { organisationId: 'p' } },
    ],
  ] as never);
  test('what everyone is told of a listing is whose it is, and what', () => {
    const told = (facts: object, input: object) =>
      listingActs.listForSupervision.decide(
        merge(base, { facts, input: { requirement: '整改', noticeNumber: '公告', ...input } }) as never,
      );
    const unit = { unitName: '演示机械厂', unitCode: '91500299MA0T000117' };
    expect(
      told({ hazard: hazard({ ...unit, description: '未设控爆', criterion: 'GM10' }) }, { hazardId: 'h' }),
    ).toMatchObject({ ...unit, matter: '未设控爆', criterion: 'GM10' });
    expect(
      told(
        { hazard: [], accident: [{ key: 'a', ...unit, location: '打磨车间', regionCode: '500238100205' }] },
        { accidentId: 'a' },
      ),
    ).toMatchObject({ ...unit, matter: '打磨车间', criterion: null });
  });
  everyMove(listingLifecycle, ['LISTED', 'DELISTED'], {
    'LISTED reportListingProgress': 'LISTED',
    'LISTED extendListing': 'LISTED',
    'LISTED delist': 'DELISTED',
  });
});

describe('the monthly bulletin', () => {
  const month = { region: '500238000000', month: '2026-06', document: '溪安办〔2026〕1号', announcedOn: '2026-07-01' };
  bothSides(bulletinActs as never, base, [
    [
      'issueHazardBulletin',
      'HAZARD_BULLETIN_OF_A_MONTH_THAT_IS_OVER',
      { input: month },
      { input: { ...month, month: '2026-07' } },
    ],
    [
      'issueHazardBulletin',
      'HAZARD_BULLETIN_OF_A_MONTH_THAT_IS_OVER',
      { input: month },
      { input: { ...month, region: '500238100000' } },
    ],
    [
      'issueHazardBulletin',
      'HAZARD_BULLETIN_BY_A_DOCUMENT',
      { input: month },
      { input: { ...month, document: '一号' } },
    ],
    [
      'issueHazardBulletin',
      'HAZARD_BULLETIN_DAY_IS_IN_ORDER',
      { input: month },
      { input: { ...month, announcedOn: '2026-06-30' } },
    ],
    [
      'issueHazardBulletin',
      'HAZARD_BULLETIN_DAY_IS_IN_ORDER',
      { input: month },
      { input: { ...month, announcedOn: '2026-07-02' } },
    ],
  ] as never);
});

describe('reports of own checks', () => {
  const told = { enterpriseId: 'e', period: '2026Q2', majors: 1, checkerPost: '厂长' };
  const facts = {
    enterprise: [{ key: 'e', regionCode: '500238100205', sector: 'GAS' }],
    cycle: [{ key: 'e', months: 3 }],
    found: [{ key: 'e', majors: 1, generals: 2 }],
  };
  const sides = (code: string, wrong: object) => [
    'reportSelfCheck',
    code,
    { input: told },
    { input: { ...told, ...wrong } },
  ];
  bothSides(selfCheckActs as never, merge(base, { facts }), [
    sides('SELF_CHECK_OF_A_CYCLE_THAT_IS_OVER', { period: '2026Q3' }),
    sides('SELF_CHECK_OF_A_CYCLE_THAT_IS_OVER', { period: '2026-05' }),
    sides('SELF_CHECK_AGREES_WITH_THE_REGISTER', { majors: 0 }),
    sides('SELF_CHECK_NAMES_WHO_LED_IT', { checkerPost: ' ' }),
    sides('SELF_CHECK_FILE_SENT_BY_THE_ENTERPRISE', { fileId: 'g' }),
  ] as never);
});

describe('looking back', () => {
  const pursued = { position: '安全总监', conduct: '走过场', measure: 'INTERVIEW' };
  const closed = { facts: { hazard: hazard({ status: 'CLOSED' }) } };
  bothSides(lookbackActs as never, base, [
    [
      'openLookback',
      'LOOKBACK_FROM_A_CLOSED_MAJOR_HAZARD',
      closed,
      { facts: { hazard: hazard({ status: 'IN_REVIEW' }) } },
    ],
    [
      'openLookback',
      'LOOKBACK_FROM_A_CLOSED_MAJOR_HAZARD',
      closed,
      { facts: { hazard: hazard({ status: 'CLOSED', grade: 'GENERAL' }) } },
    ],
    [
      'openLookback',
      'LOOKBACK_FROM_A_CLOSED_MAJOR_HAZARD',
      { facts: { hazard: hazard({ status: 'CLOSED', grade: 'GENERAL', loweredReason: '复核' }) } },
      { facts: { hazard: hazard({ status: 'REPORTED', grade: 'GENERAL', loweredReason: '复核' }) } },
    ],
    ['openLookback', 'LOOKBACK_FROM_WHAT_OTHERS_FOUND', closed, { facts: { hazard: hazard({ source: 'WEEKLY' }) } }],
    ['openLookback', 'LOOKBACK_AT_AN_ENTERPRISE', closed, { facts: { hazard: hazard({ enterpriseId: null }) } }],
    ['openLookback', 'LOOKBACK_IS_THE_ONLY_ONE', closed, { facts: { before: [{ key: 'h', status: 'CONCLUDED' }] } }],
    ['openLookback', 'LOOKBACK_STATES_ITS_MATTER', { input: { matter: '为何' } }, { input: { matter: ' ' } }],
    [
      'concludeLookback',
      'LOOKBACK_CONCLUDED_WITH_GROUNDS',
      { input: { conclusion: '遗漏' } },
      { input: { conclusion: '' } },
    ],
    [
      'concludeLookback',
      'LOOKBACK_FAULT_HAS_CONSEQUENCES',
      { input: { finding: 'NONE' } },
      { input: { finding: 'MISSED' } },
    ],
    [
      'concludeLookback',
      'LOOKBACK_PURSUES_PERSONS',
      { input: { finding: 'MISSED', persons: [pursued] } },
      { input: { finding: 'MISSED', persons: [] } },
    ],
    [
      'concludeLookback',
      'LOOKBACK_PURSUES_PERSONS',
      { input: { finding: 'NONE' } },
      { input: { finding: 'NONE', persons: [pursued] } },
    ],
    [
      'concludeLookback',
      'LOOKBACK_NAMES_THE_CHECKS_THAT_MISSED',
      { input: { finding: 'MISSED', missedCheckIds: ['c'] }, facts: { checks: [{ key: 'e', id: 'c' }] } },
      { input: { finding: 'MISSED' }, facts: { checks: [{ key: 'e', id: 'c' }] } },
    ],
    [
      'concludeLookback',
      'LOOKBACK_NAMES_THE_CHECKS_THAT_MISSED',
      { input: { finding: 'NOT_CHECKED' } },
      { input: { finding: 'NOT_CHECKED' }, facts: { checks: [{ key: 'e', id: 'c' }] } },
    ],
    [
      'executeLookbackPursuit',
      'PURSUIT_EXECUTED_ON_A_DAY_THAT_HAS_COME',
      { entry: { createdAt: at }, input: { executedOn: '2026-07-01' } },
      { entry: { createdAt: at }, input: { executedOn: '2026-07-02' } },
    ],
    [
      'executeLookbackPursuit',
      'PURSUIT_EXECUTED_BY_A_DOCUMENT',
      { input: { document: '一号' } },
      { input: { document: ' ' } },
    ],
    ['concludeLookback', 'LOOKBACK_FILE_SENT_BY_THE_OFFICE', { input: {} }, { input: { reportFileId: 'g' } }],
  ] as never);
  everyMove(lookbackLifecycle, ['OPEN', 'CONCLUDED'], { 'OPEN concludeLookback': 'CONCLUDED' });
});
