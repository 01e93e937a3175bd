import { describe, expect, test } from '@jest/globals';
import * as assessment from '../../src/responsibility/assessment/assessment.acts.js';
import * as boundary from '../../src/responsibility/boundary/boundary.acts.js';
import { boundaryLifecycle } from '../../src/responsibility/boundary/boundary.lifecycle.js';
import * as committee from '../../src/responsibility/committee/committee.acts.js';
import { committeeLifecycle } from '../../src/responsibility/committee/committee.lifecycle.js';
import * as duty from '../../src/responsibility/duty/duty.acts.js';
import { dutyItemLifecycle } from '../../src/responsibility/duty/duty.lifecycle.js';
import * as issue from '../../src/responsibility/issue/issue.acts.js';
import { issueLifecycle } from '../../src/responsibility/issue/issue.lifecycle.js';
import * as meeting from '../../src/responsibility/meeting/meeting.acts.js';
import * as report from '../../src/responsibility/report/report.acts.js';
import { dutyReportLifecycle } from '../../src/responsibility/report/report.lifecycle.js';
import * as responsibility from '../../src/responsibility/responsibility/responsibility.acts.js';
import { responsibilityLifecycle } from '../../src/responsibility/responsibility/responsibility.lifecycle.js';
import * as supervision from '../../src/responsibility/supervision/supervision.acts.js';
import { supervisionLifecycle } from '../../src/responsibility/supervision/supervision.lifecycle.js';
import * as target from '../../src/responsibility/target/target.acts.js';
import * as task from '../../src/responsibility/task/task.acts.js';
import { keyTaskLifecycle } from '../../src/responsibility/task/task.lifecycle.js';
import * as organisation from '../../src/organisation/organisation.acts.js';
import { at, bothSides, earlier, everyMove, later, law, merge, operator } from '../support/musts.js';

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
const {
  draftResponsibility,
  publishResponsibility,
  acknowledgeResponsibility,
  handOverResponsibility,
  supersedeResponsibility,
} = responsibility;

describe('responsibility', () => {
  const draft = given({
    region: county,
    holder: 'DEPARTMENT',
    organisationId: 'o',
    category: 'SPECIAL_SUPERVISION',
    sectors: ['GAS'],
    industries: [],
    regions: [county],
    enterpriseIds: [],
    businessForms: [],
    content: '内容',
    document: '文',
    validFrom: today,
  });
  const held = (over: object = {}) => ({
    id: 'd',
    organisationId: 'o',
    organisation: 'o',
    postId: null,
    regionCode: county,
    holder: 'DEPARTMENT',
    category: 'SPECIAL_SUPERVISION',
    must: 'MANAGE_INDUSTRY',
    aspect: 'SAFETY',
    first: false,
    lead: false,
    sectors: ['GAS'],
    industries: [],
    townships: ['500238100'],
    enterpriseIds: [],
    businessForms: [],
    document: '文',
    validFrom: today,
    validUntil: null,
    ...over,
  });
  const other = (over: object = {}) => held({ id: 'f', organisationId: 'q', organisation: 'q', ...over });
  const beside = (entry: object, ...others: object[]) => ({ entry: held(entry), facts: { others } });
  const hand = given({ successorOrganisationId: 'q', lastDay: today, note: '移交' });
  const postHand = given({ successorPostId: 'p2', lastDay: today, note: '移交' });
  bothSides(
    {
      draftResponsibility,
      publishResponsibility,
      acknowledgeResponsibility,
      handOverResponsibility,
      supersedeResponsibility,
    },
    base(held({ authorId: 'a' }), {
      organisation: [office('o'), office('q')],
      post: [],
      places: [{ key: county, townships: ['500238100'] }],
      others: [],
      signer: [seated()],
    }),
    [
      [
        'draftResponsibility',
        'RESPONSIBILITY_NAMES_A_STANDING_HOLDER',
        draft(),
        draft({}, { organisation: [office('o', { endedOn: yesterday })] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_NAMES_A_STANDING_HOLDER',
        draft({ holder: 'ENTERPRISE', organisationId: null, holderEnterpriseId: 'f' }),
        draft({ holder: 'TOWNSHIP' }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_OF_A_POST_NAMES_IT',
        draft({ holder: 'POST', postId: 'p' }, { post: [{ key: 'p', organisationId: 'o' }] }),
        draft({ holder: 'POST', postId: 'p' }, { post: [{ key: 'p', organisationId: 'q' }] }),
      ],
      ['draftResponsibility', 'RESPONSIBILITY_OF_A_POST_NAMES_IT', draft(), draft({ postId: 'p' })],
      [
        'draftResponsibility',
        'RESPONSIBILITY_UNIT_IS_NAMED',
        draft({ holder: 'INTERNAL_UNIT', unit: '安全科' }),
        draft({ holder: 'INTERNAL_UNIT', unit: ' ' }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_SAYS_OVER_WHAT',
        draft({ sectors: [], businessForms: ['密室逃脱'] }),
        draft({ sectors: [] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_SAYS_WHERE',
        draft({ regions: [], enterpriseIds: ['f'] }, { places: [] }),
        draft({ regions: [] }, { places: [] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_KEEPS_TO_ITS_COUNTY',
        draft(),
        draft({}, { places: [{ key: county, townships: ['500237100'] }] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_INDUSTRY_IS_A_CODE',
        draft({ industries: ['45', '4511'] }),
        draft({ industries: ['45110'] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_CORRIDOR_IS_WHOLE',
        draft({ corridorKind: 'ROAD', corridor: 'G347' }),
        draft({ corridorKind: 'ROAD', corridor: '' }),
      ],
      ['draftResponsibility', 'RESPONSIBILITY_STATES_CONTENT_AND_BASIS', draft(), draft({ document: ' ' })],
      [
        'draftResponsibility',
        'RESPONSIBILITY_ENDS_AFTER_IT_BEGAN',
        draft({ validUntil: today }),
        draft({ validUntil: yesterday }),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({ lead: true }, other()),
        beside({}, other()),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({}, other({ lead: true }), other({ id: 'g', organisationId: 'r' })),
        beside({ lead: true }, other({ lead: true })),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({}, other({ sectors: ['FIRE'] })),
        beside({ sectors: ['GAS', 'FIRE'] }, other({ sectors: ['FIRE'] })),
      ],
      // Narrower goes before wider, so that they do not overlap; two as narrow do.
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({ businessForms: ['密室逃脱'], sectors: [] }, other()),
        beside({ businessForms: ['密室逃脱'], sectors: [] }, other({ businessForms: ['密室逃脱'], sectors: [] })),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({ industries: ['45'], sectors: [] }, other({ industries: ['46'], sectors: [] })),
        beside({ industries: ['45'], sectors: [] }, other({ industries: ['4511'], sectors: [] })),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({ enterpriseIds: ['f'] }, other({ enterpriseIds: ['g'] })),
        beside({ enterpriseIds: ['f'] }, other({ enterpriseIds: ['f'] })),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_OVERLAP_HAS_ONE_LEAD',
        beside({ validUntil: yesterday, validFrom: '2026-01-01' }, other()),
        beside({ validUntil: today }, other()),
      ],
      [
        'publishResponsibility',
        'RESPONSIBILITY_IS_APPROVED',
        { input: { approvalDocument: '文' } },
        { input: { approvalDocument: ' ' } },
      ],
      ['publishResponsibility', 'RESPONSIBILITY_NOT_APPROVED_BY_ITS_DRAFTER', {}, { entry: { authorId: 'x' } }],
      ['acknowledgeResponsibility', 'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER', {}, { entry: { organisationId: 'q' } }],
      [
        'acknowledgeResponsibility',
        'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
        { entry: { postId: 'p' } },
        { entry: { postId: 'p2' } },
      ],
      [
        'acknowledgeResponsibility',
        'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
        { facts: { signer: [seated({ to: today })] } },
        { facts: { signer: [seated({ to: yesterday })] } },
      ],
      // What an enterprise holds its own people sign for.
      [
        'acknowledgeResponsibility',
        'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
        {
          entry: { organisationId: null, holderEnterpriseId: 'f' },
          facts: { signer: [seated({ enterpriseId: 'f', organisationId: 'of f' })] },
        },
        {
          entry: { organisationId: null, holderEnterpriseId: 'f' },
          facts: { signer: [seated({ enterpriseId: 'g' })] },
        },
      ],
      ['handOverResponsibility', 'RESPONSIBILITY_HAS_A_SUCCESSOR', hand(), hand({ successorOrganisationId: 'o' })],
      [
        'handOverResponsibility',
        'RESPONSIBILITY_HAS_A_SUCCESSOR',
        { entry: { postId: 'p' }, ...postHand({}, { post: [{ key: 'p2', organisationId: 'o' }] }) },
        {
          entry: { postId: 'p' },
          ...postHand({ successorPostId: 'p' }, { post: [{ key: 'p', organisationId: 'o' }] }),
        },
      ],
      [
        'handOverResponsibility',
        'RESPONSIBILITY_HANDED_OVER_IN_ITS_COUNTY',
        hand(),
        hand({}, { organisation: [office('q', { countyCode: '500237' })] }),
      ],
      [
        'handOverResponsibility',
        'RESPONSIBILITY_LEAVES_DAYS_TO_ITS_SUCCESSOR',
        { ...hand(), entry: { validUntil: tomorrow } },
        { ...hand(), entry: { validUntil: today } },
      ],
      ['handOverResponsibility', 'RESPONSIBILITY_HANDOVER_IS_DESCRIBED', hand(), hand({ note: '' })],
      ['handOverResponsibility', 'RESPONSIBILITY_LAST_DAY_LIES_WITHIN', hand(), hand({ lastDay: yesterday })],
      ...(['handOverResponsibility', 'supersedeResponsibility'] as const).map(
        (act) =>
          [
            act,
            'RESPONSIBILITY_ENDS_NO_EARLIER_THAN_YESTERDAY',
            { entry: { validFrom: '2026-01-01' }, input: { lastDay: yesterday } },
            { entry: { validFrom: '2026-01-01' }, input: { lastDay: '2026-06-29' } },
          ] as const,
      ),
      [
        'supersedeResponsibility',
        'RESPONSIBILITY_ENDED_BY_A_DOCUMENT',
        { input: { document: '文', reason: '调整', lastDay: today } },
        { input: { document: '文', reason: '', lastDay: today } },
      ],
      [
        'supersedeResponsibility',
        'RESPONSIBILITY_LAST_DAY_LIES_WITHIN',
        { entry: { validUntil: today }, input: { lastDay: today } },
        { entry: { validUntil: today }, input: { lastDay: tomorrow } },
      ],
    ],
  );
  everyMove(responsibilityLifecycle, ['DRAFT', 'PUBLISHED', 'ACKNOWLEDGED', 'HANDED_OVER', 'SUPERSEDED'], {
    'DRAFT publishResponsibility': 'PUBLISHED',
    'PUBLISHED acknowledgeResponsibility': 'ACKNOWLEDGED',
    'PUBLISHED handOverResponsibility': 'HANDED_OVER',
    'ACKNOWLEDGED handOverResponsibility': 'HANDED_OVER',
    'DRAFT supersedeResponsibility': 'SUPERSEDED',
    'PUBLISHED supersedeResponsibility': 'SUPERSEDED',
    'ACKNOWLEDGED supersedeResponsibility': 'SUPERSEDED',
  });
  test('what is handed over goes on from the next day, whole', () => {
    const c = merge(base(held(), {}), hand() as never);
    expect(handOverResponsibility.decide(c)).toEqual({ validUntil: today, endNote: '移交' });
    expect(handOverResponsibility.creates!(c, { id: 'd', regionCode: county })).toMatchObject([
      {
        entryType: 'Responsibility',
        set: {
          status: 'PUBLISHED',
          organisationId: 'q',
          sectors: ['GAS'],
          townships: ['500238100'],
          validFrom: tomorrow,
          validUntil: null,
        },
      },
    ]);
  });
});

describe('leaving a post', () => {
  const left = given({ lastDay: today, reason: '调离' });
  const duties = [{ key: 'p', id: 'd', content: '职责' }];
  bothSides(
    organisation,
    base(
      { id: 'h', postId: 'p', heldFrom: today, heldUntil: null },
      { duties: [], holders: [{ key: 'p', holdingId: 'h' }] },
    ),
    [
      ['leavePost', 'POST_IS_STILL_HELD', {}, { entry: { heldUntil: today } }],
      ['leavePost', 'POST_LEAVES_NOTHING_UNANSWERED', {}, { facts: { duties } }],
      [
        'leavePost',
        'POST_LEAVES_NOTHING_UNANSWERED',
        {
          facts: {
            duties,
            holders: [
              { key: 'p', holdingId: 'h' },
              { key: 'p', holdingId: 'i' },
            ],
          },
        },
        { facts: { duties, holders: [] } },
      ],
      ['leavePost', 'POST_LEFT_AFTER_IT_WAS_TAKEN', left(), left({ lastDay: yesterday })],
      ['leavePost', 'POST_LEFT_FOR_A_REASON', left(), left({ reason: ' ' })],
    ],
  );
});

describe('boundary', () => {
  const asked = given({
    region: county,
    kind: 'BUSINESS_FORM',
    businessForm: '密室逃脱',
    matter: '事项',
    proposedIds: ['o'],
    reason: '相近',
  });
  const ruled = given({ decidedId: 'o', document: '文', effectiveFrom: today });
  bothSides(
    boundary,
    base(
      { proposedIds: ['o'], proposerId: 'a' },
      {
        offices: [office('o')],
        places: [{ key: county, townships: ['500238100'] }],
        enterprise: [],
        decided: [office('o'), office('q')],
        held: [],
      },
    ),
    [
      ['proposeBoundary', 'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT', asked(), asked({ businessForm: ' ' })],
      [
        'proposeBoundary',
        'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
        asked(
          { kind: 'ENTERPRISE', businessForm: null, enterpriseId: 'f' },
          { enterprise: [{ key: 'f', countyCode: '500238' }] },
        ),
        asked(
          { kind: 'ENTERPRISE', businessForm: null, enterpriseId: 'f' },
          { enterprise: [{ key: 'f', countyCode: '500237' }] },
        ),
      ],
      [
        'proposeBoundary',
        'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
        asked({ kind: 'OVERLAP', businessForm: null }),
        asked({ kind: 'OVERLAP' }),
      ],
      ['proposeBoundary', 'BOUNDARY_HAS_PLACES', asked(), asked({ region: '500238100205' })],
      [
        'proposeBoundary',
        'BOUNDARY_PROPOSES_DEPARTMENTS',
        asked(),
        asked({}, { offices: [office('o', { kind: 'TOWNSHIP' })] }),
      ],
      ['proposeBoundary', 'BOUNDARY_STATES_THE_LIKENESS', asked(), asked({ reason: '' })],
      ['ruleBoundary', 'BOUNDARY_RULED_FOR_A_DEPARTMENT', ruled(), ruled({ decidedId: 'z' })],
      [
        'ruleBoundary',
        'BOUNDARY_OTHER_DEPARTMENT_HAS_A_REASON',
        ruled({ decidedId: 'q', decisionReason: '更近' }),
        ruled({ decidedId: 'q' }),
      ],
      ['ruleBoundary', 'BOUNDARY_RULED_BY_DOCUMENT', ruled(), ruled({ document: ' ' })],
      ['ruleBoundary', 'BOUNDARY_NOT_RULED_BY_ITS_PROPOSER', ruled(), { ...ruled(), entry: { proposerId: 'x' } }],
      ['ruleBoundary', 'BOUNDARY_RULED_AHEAD', ruled(), ruled({ effectiveFrom: yesterday })],
      [
        'ruleBoundary',
        'BOUNDARY_NOBODY_HOLDS_IT_STILL',
        ruled({}, { held: [{ key: 'e', validUntil: yesterday }] }),
        ruled({}, { held: [{ key: 'e', validUntil: today }] }),
      ],
      [
        'ruleBoundary',
        'BOUNDARY_NOBODY_HOLDS_IT_STILL',
        ruled(),
        ruled({}, { held: [{ key: 'e', validUntil: null }] }),
      ],
    ],
  );
  everyMove(boundaryLifecycle, ['PROPOSED', 'RULED'], { 'PROPOSED ruleBoundary': 'RULED' });
});

describe('assessment', () => {
  const seal = given({ region: county, month: '2026-06' });
  const months = (...of: string[]) => of.map((month) => ({ key: `500238/${month}` }));
  const scores = [
    { organisationId: 'o', score: '90.5' },
    { organisationId: 'q', score: '80' },
  ];
  const bulletin = given({
    region: county,
    kind: 'QUARTER',
    period: '2026Q2',
    document: '文',
    scores,
    rewardedIds: ['o'],
    opinion: '通报',
  });
  const veto = given({ organisationId: 'o', year: 2026, ground: 'LARGER_ACCIDENT', finding: '事实', document: '文' });
  const sealed = months('2026-04', '2026-05', '2026-06');
  bothSides(
    assessment,
    base(
      {},
      {
        sealed: [],
        duty: [],
        hazards: [],
        offices: [office('o'), office('q')],
        vetoes: [],
        organisation: [office('o')],
        operator: [],
      },
    ),
    [
      ['sealMonth', 'MONTH_IS_ONE_OF_THE_COUNTY', seal(), seal({ month: '2026-13' })],
      ['sealMonth', 'MONTH_IS_ONE_OF_THE_COUNTY', seal(), seal({ region: '500238100000' })],
      ['sealMonth', 'MONTH_IS_OVER', seal(), seal({ month: '2026-07' })],
      ['sealMonth', 'MONTH_IS_SEALED_ONCE', seal(), seal({}, { sealed: months('2026-06') })],
      ['issueBulletin', 'BULLETIN_NAMES_ITS_PERIOD', bulletin(), bulletin({ period: '2026H1' })],
      [
        'issueBulletin',
        'BULLETIN_STANDS_ON_SEALED_MONTHS',
        bulletin({}, { sealed }),
        bulletin({}, { sealed: sealed.slice(1) }),
      ],
      [
        'issueBulletin',
        'BULLETIN_RANKS_OFFICES_OF_THE_COUNTY',
        bulletin(),
        bulletin({ scores: [scores[0], scores[0]] }),
      ],
      [
        'issueBulletin',
        'BULLETIN_RANKS_OFFICES_OF_THE_COUNTY',
        bulletin(),
        bulletin({}, { offices: [office('o'), office('q', { countyCode: '500237' })] }),
      ],
      [
        'issueBulletin',
        'BULLETIN_SCORE_IS_A_SCORE',
        bulletin({ scores: [{ organisationId: 'o', score: '100.00' }] }),
        bulletin({ scores: [{ organisationId: 'o', score: '100.01' }] }),
      ],
      ['issueBulletin', 'BULLETIN_REWARDS_WHO_IS_RANKED', bulletin(), bulletin({ rewardedIds: ['z'] })],
      [
        'issueBulletin',
        'BULLETIN_REWARDS_NOBODY_VETOED',
        bulletin(),
        bulletin({}, { vetoes: [{ key: 'o/2026', organisationId: 'o', number: '1' }] }),
      ],
      ['issueBulletin', 'BULLETIN_IS_NUMBERED_AND_SAYS_SOMETHING', bulletin(), bulletin({ opinion: '' })],
      [
        'recordVeto',
        'VETO_NAMES_ITS_SUBJECT',
        veto({ operatorId: 'x' }, { operator: [seated()] }),
        veto({ operatorId: 'x' }, { operator: [seated({ organisationId: 'q' })] }),
      ],
      ['recordVeto', 'VETO_HAS_A_GROUND', veto(), veto({ ground: 'DISLIKED' })],
      ['recordVeto', 'VETO_HAS_A_GROUND', veto(), veto({ finding: ' ' })],
      ['recordVeto', 'VETO_IS_DECIDED_BY_DOCUMENT', veto(), veto({ document: '' })],
      ['recordVeto', 'VETO_YEAR_HAS_BEGUN', veto(), veto({ year: 2027 })],
    ],
  );
  test('who stands last speaks, who stands alike shares a place, and whoever the names begin with comes first', () => {
    const c = merge(
      base({}, { offices: [office('o'), office('q'), office('r')] }),
      bulletin({ scores: [...scores, { organisationId: 'r', score: '80.00' }] }, {}) as never,
    );
    expect(assessment.issueBulletin.decide(c)).toMatchObject({
      speakerId: 'q',
      standings: JSON.stringify([
        { organisation: 'o', organisationId: 'o', place: 1, score: '90.5' },
        { organisation: 'r', organisationId: 'r', place: 2, score: '80.00' },
        { organisation: 'q', organisationId: 'q', place: 2, score: '80' },
      ]),
    });
  });
  test('a veto bars for the months the parameter says', () => {
    expect(
      assessment.recordVeto.decide(
        merge(base({}, { organisation: [office('o')] }), veto({}, { organisation: [office('o')] }) as never),
      ),
    ).toMatchObject({ vetoUntil: '2027-07-01' });
  });
});

const isSealed = { facts: { sealed: [{ key: 'o/2026-07' }] } };
describe('committee and meeting', () => {
  const set = given({
    region: county,
    kind: 'SAFETY',
    name: '安委会',
    organisationId: 'o',
    memberIds: ['o'],
    meetsMonths: 3,
    document: '文',
    establishedOn: today,
  });
  bothSides(
    committee,
    base({}, { offices: [office('o')], leader: [{ key: 'p', organisationId: 'o', title: '', regionCode: county }] }),
    [
      ['establishCommittee', 'COMMITTEE_IS_OF_A_COUNTY', set(), set({ region: '500238100000' })],
      ['establishCommittee', 'COMMITTEE_HAS_AN_OFFICE_AND_MEMBERS', set(), set({ memberIds: [] })],
      ['establishCommittee', 'COMMITTEE_HAS_AN_OFFICE_AND_MEMBERS', set(), set({ memberIds: ['z'] })],
      [
        'establishCommittee',
        'COMMITTEE_LEADER_IS_A_POST',
        set({ leaderPostId: 'p' }),
        set({ leaderPostId: 'p' }, { leader: [] }),
      ],
      ['establishCommittee', 'COMMITTEE_STATES_NAME_AND_DOCUMENT', set(), set({ name: '' })],
      ['establishCommittee', 'COMMITTEE_MEETS', set({ meetsMonths: 12 }), set({ meetsMonths: 5 })],
      [
        'establishCommittee',
        'COMMITTEE_TASK_FORCE_ENDS',
        set({ kind: 'TASK_FORCE', until: today }),
        set({ kind: 'TASK_FORCE' }),
      ],
      ['establishCommittee', 'COMMITTEE_TASK_FORCE_ENDS', set(), set({ until: today })],
      [
        'dissolveCommittee',
        'COMMITTEE_DISSOLVED_BY_DOCUMENT',
        { input: { document: '文' } },
        { input: { document: '' } },
      ],
    ],
  );
  everyMove(committeeLifecycle, ['STANDING', 'DISSOLVED'], { 'STANDING dissolveCommittee': 'DISSOLVED' });
  const met = given({
    organisationId: 'o',
    body: 'OFFICE',
    kind: 'JOINT',
    heldOn: today,
    topic: '议题',
    resolutions: '决议',
    attendees: 1,
  });
  const of = { committee: [{ key: 'c', status: 'STANDING', countyCode: '500238' }] };
  bothSides(meeting, base({}, { organisation: [office('o')], committee: [], sealed: [] }), [
    ['recordMeeting', 'MEETING_IS_OF_A_STANDING_OFFICE', met(), met({}, { organisation: [] })],
    [
      'recordMeeting',
      'MEETING_OF_A_COMMITTEE_NAMES_IT',
      met({ body: 'COMMITTEE', committeeId: 'c' }, of),
      met({ body: 'COMMITTEE' }),
    ],
    [
      'recordMeeting',
      'MEETING_OF_A_COMMITTEE_NAMES_IT',
      met(),
      met(
        { body: 'COMMITTEE', committeeId: 'c' },
        { committee: [{ key: 'c', status: 'DISSOLVED', countyCode: '500238' }] },
      ),
    ],
    ['recordMeeting', 'MEETING_HAS_BEEN_HELD', met(), met({ heldOn: tomorrow })],
    ['recordMeeting', 'MEETING_SAYS_WHAT_WAS_RESOLVED', met(), met({ resolutions: '' })],
    ['recordMeeting', 'MEETING_WAS_ATTENDED', met(), met({ attendees: 0 })],
    ['recordMeeting', 'MONTH_IS_NOT_SEALED', met(), { ...met(), ...isSealed }],
  ]);
});

describe('lists, reports and tasks', () => {
  const item = { organisationId: 'o', content: '事项' };
  const counted = { ...item, quantity: 4, unit: '次', byQuarter: [1, 2, 3, 4], measureKind: 'PEOPLE' };
  const listed = given({
    organisationId: 'o',
    kind: 'DUTY',
    year: 2026,
    title: '清单',
    document: '文',
    publishedOn: today,
    items: [item],
  });
  const key = (over: object) => listed({ kind: 'ANNUAL_KEY', items: [{ ...counted, ...over }] });
  const done = given({ progress: '完成', evidenceFileIds: ['f'] });
  bothSides(
    duty,
    base(
      { organisationId: 'o', postId: null, targetQuantity: null, doneQuantity: null, submitterId: 's' },
      {
        offices: [office('o'), office('q')],
        posts: [],
        signer: [seated()],
        files: [{ key: 'f', organisationId: 'o' }],
        sealed: [],
      },
    ),
    [
      ['publishDutyList', 'LIST_STATES_TITLE_AND_DOCUMENT', listed(), listed({ title: ' ' })],
      ['publishDutyList', 'LIST_IS_OF_A_YEAR', listed(), listed({ publishedOn: tomorrow })],
      ['publishDutyList', 'LIST_HAS_ITEMS', listed(), listed({ items: [] })],
      [
        'publishDutyList',
        'LIST_ITEMS_NAME_STANDING_OFFICES',
        listed(),
        listed({ items: [{ ...item, organisationId: 'z' }] }),
      ],
      [
        'publishDutyList',
        'LIST_ITEMS_NAME_STANDING_OFFICES',
        listed({ items: [{ ...item, postId: 'p' }] }, { posts: [{ key: 'p', organisationId: 'o' }] }),
        listed({ items: [{ ...item, postId: 'p' }] }, { posts: [{ key: 'p', organisationId: 'q' }] }),
      ],
      [
        'publishDutyList',
        'LIST_OFFICES_CAN_ANSWER',
        listed({}, { offices: [office('o'), office('q', { kind: 'VILLAGE' })] }),
        listed(
          { items: [item, { ...item, coIds: ['q'] }] },
          { offices: [office('o'), office('q', { kind: 'VILLAGE' })] },
        ),
      ],
      ['publishDutyList', 'LIST_PUBLISHED_BY_ITS_OWN_OFFICE', listed(), listed({ organisationId: 'q' })],
      [
        'publishDutyList',
        'LIST_PUBLISHED_BY_ITS_OWN_OFFICE',
        {
          ...listed({ organisationId: 'q' }),
          actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] },
        },
        listed({ items: [{ ...item, organisationId: 'q' }] }),
      ],
      ['publishDutyList', 'LIST_KEY_TASKS_ARE_COUNTED', key({}), key({ byQuarter: [1, 2, 3, 3] })],
      ['publishDutyList', 'LIST_KEY_TASKS_ARE_COUNTED', key({}), key({ byQuarter: [2, 1, 3, 4] })],
      [
        'publishDutyList',
        'LIST_KEY_TASKS_ARE_COUNTED',
        listed({ items: [{ ...item, quantity: 1, unit: '次' }] }),
        listed({ items: [counted] }),
      ],
      ['publishDutyList', 'LIST_KEY_TASKS_ARE_COUNTED', key({}), key({ submissionDue: later })],
      [
        'publishDutyList',
        'LIST_KEY_TASKS_ARE_COUNTED',
        listed({ items: [item] }),
        listed({ items: [{ ...item, measureKind: 'PEOPLE' }] }),
      ],
      ['submitDutyItem', 'DUTY_SUBMITTED_BY_WHO_ANSWERS', done(), { ...done(), entry: { organisationId: 'q' } }],
      ['submitDutyItem', 'DUTY_SUBMITTED_WITH_EVIDENCE', done(), done({ evidenceFileIds: [] })],
      [
        'submitDutyItem',
        'DUTY_SUBMITTED_WITH_EVIDENCE',
        done(),
        done({}, { files: [{ key: 'f', organisationId: 'q' }] }),
      ],
      ['submitDutyItem', 'DUTY_PROGRESS_IS_DESCRIBED', done(), done({ progress: '' })],
      [
        'submitDutyItem',
        'DUTY_PROGRESS_IS_DESCRIBED',
        { ...done({ doneQuantity: 0 }), entry: { targetQuantity: 4 } },
        { ...done(), entry: { targetQuantity: 4 } },
      ],
      ['submitDutyItem', 'MONTH_IS_NOT_SEALED', done(), { ...done(), ...isSealed }],
      ['returnDutyItem', 'DUTY_RETURNED_WITH_AN_OPINION', { input: { opinion: '补' } }, { input: { opinion: '' } }],
      ['confirmDutyItem', 'DUTY_NOT_CONFIRMED_BY_ITS_SUBMITTER', {}, { entry: { submitterId: 'x' } }],
      [
        'confirmDutyItem',
        'DUTY_CONFIRMED_AS_FAR_AS_COUNTED',
        { entry: { targetQuantity: 4, doneQuantity: 4 } },
        { entry: { targetQuantity: 4, doneQuantity: 3 } },
      ],
      ['confirmDutyItem', 'DUTY_CONFIRMED_WITH_AN_OPINION', { input: { opinion: '是' } }, { input: { opinion: ' ' } }],
      ['confirmDutyItem', 'MONTH_IS_NOT_SEALED', {}, isSealed],
    ],
  );
  everyMove(dutyItemLifecycle, ['OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED'], {
    'OPEN submitDutyItem': 'SUBMITTED',
    'RETURNED submitDutyItem': 'SUBMITTED',
    'SUBMITTED returnDutyItem': 'RETURNED',
    'SUBMITTED confirmDutyItem': 'CONFIRMED',
  });

  const told = given({ postId: 'p', period: '2026H2', content: '述职' });
  const heard = given({ meetingId: 'm', result: 'GOOD', opinion: '好' });
  const hearing = { key: 'm', kind: 'HEARING', heldOn: '2026-01-01', countyCode: '500238' };
  bothSides(
    report,
    base(
      { postId: 'p', period: '2026H1', reporterId: 'a' },
      {
        post: [{ key: 'p', organisationId: 'o', title: '', regionCode: county }],
        reporter: [seated()],
        meeting: [hearing],
      },
    ),
    [
      [
        'submitDutyReport',
        'REPORT_BY_THE_HOLDER_OF_THE_POST',
        told(),
        told({}, { reporter: [seated({ postId: 'p2' })] }),
      ],
      ['submitDutyReport', 'REPORT_IS_FOR_A_PERIOD', told(), told({ period: '2027H1' })],
      ['submitDutyReport', 'REPORT_IS_FOR_A_PERIOD', told({ period: '2026Q3' }), told({ period: '2026-06' })],
      ['submitDutyReport', 'REPORT_SAYS_SOMETHING', told(), told({ content: ' ' })],
      ['returnDutyReport', 'REPORT_NOT_JUDGED_BY_ITS_REPORTER', {}, { entry: { reporterId: 'x' } }],
      ['returnDutyReport', 'REPORT_JUDGED_WITH_AN_OPINION', { input: { opinion: '补' } }, { input: { opinion: '' } }],
      ['resubmitDutyReport', 'REPORT_RESUBMITTED_BY_ITS_REPORTER', { entry: { reporterId: 'x' } }, {}],
      ['resubmitDutyReport', 'REPORT_SAYS_SOMETHING', { input: { content: '述职' } }, { input: { content: '' } }],
      ['reviewDutyReport', 'REPORT_NOT_JUDGED_BY_ITS_REPORTER', {}, { entry: { reporterId: 'x' } }],
      [
        'reviewDutyReport',
        'REPORT_HEARD_AT_A_MEETING',
        heard(),
        heard({}, { meeting: [{ ...hearing, kind: 'JOINT' }] }),
      ],
      [
        'reviewDutyReport',
        'REPORT_HEARD_AT_A_MEETING',
        heard(),
        heard({}, { meeting: [{ ...hearing, heldOn: '2025-12-31' }] }),
      ],
      ['reviewDutyReport', 'REPORT_JUDGED_WITH_AN_OPINION', heard(), heard({ opinion: '' })],
    ],
  );
  everyMove(dutyReportLifecycle, ['SUBMITTED', 'RETURNED', 'REVIEWED'], {
    'SUBMITTED returnDutyReport': 'RETURNED',
    'RETURNED resubmitDutyReport': 'SUBMITTED',
    'SUBMITTED reviewDutyReport': 'REVIEWED',
  });

  const moved = given({ doneQuantity: 2, progress: '推进' });
  bothSides(
    task,
    base(
      { organisationId: 'o', coIds: ['q'], quantity: 4, doneQuantity: 2, reporterId: 'a' },
      { reporter: [seated()], sealed: [] },
    ),
    [
      [
        'progressKeyTask',
        'TASK_PROGRESS_FROM_ITS_LEAD',
        moved({}, { reporter: [seated({ organisationId: 'q' })] }),
        moved({}, { reporter: [seated({ organisationId: 'z' })] }),
      ],
      ['progressKeyTask', 'TASK_DOES_NOT_GO_BACK', moved(), moved({ doneQuantity: 1 })],
      ['progressKeyTask', 'TASK_PROGRESS_IS_DESCRIBED', moved(), moved({ progress: '' })],
      ['progressKeyTask', 'MONTH_IS_NOT_SEALED', moved(), { ...moved(), ...isSealed }],
      ['confirmKeyTask', 'TASK_CONFIRMED_WHEN_DONE', { entry: { doneQuantity: 4 } }, { entry: { doneQuantity: 3 } }],
      ['confirmKeyTask', 'TASK_NOT_CONFIRMED_BY_ITS_REPORTER', {}, { entry: { reporterId: 'x' } }],
      ['confirmKeyTask', 'MONTH_IS_NOT_SEALED', {}, isSealed],
    ],
  );
  everyMove(keyTaskLifecycle, ['OPEN', 'REPORTED', 'CONFIRMED'], {
    'OPEN progressKeyTask': 'REPORTED',
    'REPORTED progressKeyTask': 'REPORTED',
    'REPORTED confirmKeyTask': 'CONFIRMED',
  });
});

describe('targets, issues and letters', () => {
  const set = given({
    region: county,
    year: 2026,
    measure: 'DEATHS',
    bound: 'AT_MOST',
    value: '16',
    unit: '人',
    document: '文',
    clause: '总',
  });
  bothSides(target, base({}, { organisation: [office('o')] }), [
    ['setTarget', 'TARGET_IS_A_COUNTYS', set({ organisationId: 'o' }), set({ region: '500238100000' })],
    ['setTarget', 'TARGET_IS_A_NUMBER', set({ value: '-5.1234' }), set({ value: '5.12345' })],
    ['setTarget', 'TARGET_IS_OF_A_YEAR', set(), set({ year: 1999 })],
    ['setTarget', 'TARGET_IS_SET_BY_A_CLAUSE', set(), set({ clause: ' ' })],
  ]);
  const raised = given({
    organisationId: 'o',
    pool: 'LIST',
    kind: 'SAFETY',
    content: '问题',
    source: '暗访',
    rectificationDue: later,
  });
  const answered = given({ answer: '已改', evidenceFileIds: ['f'] });
  bothSides(
    issue,
    base(
      { organisationId: 'o', answererId: 'a', returns: 0 },
      { organisation: [office('o')], answerer: [seated()], files: [{ key: 'f', organisationId: 'o' }] },
    ),
    [
      [
        'raiseIssue',
        'ISSUE_IS_SOMEONES',
        raised(),
        raised({}, { organisation: [office('o', { endedOn: yesterday })] }),
      ],
      [
        'raiseIssue',
        'ISSUE_OFFICE_CAN_ANSWER',
        raised(),
        raised({}, { organisation: [office('o', { kind: 'ENTERPRISE' })] }),
      ],
      ['raiseIssue', 'ISSUE_SAYS_WHAT_AND_WHENCE', raised(), raised({ source: '' })],
      ['raiseIssue', 'ISSUE_DUE_LIES_AHEAD', raised(), raised({ rectificationDue: at })],
      [
        'answerIssue',
        'ISSUE_ANSWERED_BY_ITS_OFFICE',
        answered(),
        answered({}, { answerer: [seated({ organisationId: 'q' })] }),
      ],
      [
        'answerIssue',
        'ISSUE_ANSWERED_BY_ITS_OFFICE',
        {
          ...answered({}, { answerer: [seated({ organisationId: 'q' })] }),
          entry: { kind: 'INTEGRITY' },
          actor: { roles: ['DISCIPLINE'] },
        },
        { ...answered(), entry: { kind: 'INTEGRITY' } },
      ],
      ['answerIssue', 'ISSUE_ANSWER_IS_SHOWN', answered(), answered({ evidenceFileIds: [] })],
      ...(['returnIssue', 'verifyIssue'] as const).map(
        (act) => [act, 'ISSUE_NOT_JUDGED_BY_ITS_OFFICE', { actor: { organisationId: 'q' } }, { actor: {} }] as const,
      ),
      ['returnIssue', 'ISSUE_RETURNED_WITH_AN_OPINION', { input: { opinion: '补' } }, { input: { opinion: '' } }],
      ['verifyIssue', 'ISSUE_NOT_VERIFIED_BY_WHO_ANSWERED', {}, { entry: { answererId: 'x' } }],
      [
        'verifyIssue',
        'ISSUE_VERIFIED_WITH_A_FINDING',
        { input: { verification: '属实' } },
        { input: { verification: ' ' } },
      ],
    ],
  );
  everyMove(issueLifecycle, ['OPEN', 'RECTIFIED', 'VERIFIED'], {
    'OPEN answerIssue': 'RECTIFIED',
    'RECTIFIED returnIssue': 'OPEN',
    'RECTIFIED verifyIssue': 'VERIFIED',
  });

  const letter = given({ organisationId: 'q', level: 'REMINDER', matter: '事项', requirement: '要求' });
  const earlierOne = (level: string) => ({ earlier: [{ key: 'q/事项', level, number: '1' }] });
  bothSides(
    supervision,
    base({ organisationId: 'o' }, { organisation: [office('q')], earlier: [], answerer: [seated()] }),
    [
      ['issueSupervision', 'SUPERVISION_HAS_AN_ADDRESSEE', letter(), letter({ organisationId: 'o' })],
      [
        'issueSupervision',
        'SUPERVISION_ADDRESSEE_CAN_ANSWER',
        letter(),
        letter({}, { organisation: [office('q', { kind: 'PARTNER' })] }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_NAMES_TYPE_AND_ENTRY_TOGETHER',
        letter({ aboutType: 'DutyItem', aboutId: 'i' }),
        letter({ aboutType: null, aboutId: 'i' }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_NAMES_TYPE_AND_ENTRY_TOGETHER',
        letter(),
        letter({ aboutType: 'Change', aboutId: 'i' }),
      ],
      ['issueSupervision', 'SUPERVISION_CLIMBS_RUNG_BY_RUNG', letter(), letter({ level: 'URGING' })],
      [
        'issueSupervision',
        'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
        letter({ level: 'INTERVIEW' }, earlierOne('URGING')),
        letter({ level: 'CRITICISM' }, earlierOne('URGING')),
      ],
      [
        'issueSupervision',
        'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
        letter({ level: 'CRITICISM', skipReason: '情节严重' }),
        letter({ level: 'CRITICISM', skipReason: ' ' }),
      ],
      ['issueSupervision', 'SUPERVISION_SAYS_WHAT_IS_REQUIRED', letter(), letter({ requirement: '' })],
      [
        'answerSupervision',
        'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
        {},
        { facts: { answerer: [seated({ organisationId: 'q' })] } },
      ],
      [
        'answerSupervision',
        'SUPERVISION_ANSWER_SAYS_SOMETHING',
        { input: { answer: '已办' } },
        { input: { answer: '' } },
      ],
      ['closeSupervision', 'SUPERVISION_NOT_CLOSED_BY_ITS_ADDRESSEE', { entry: { organisationId: 'q' } }, {}],
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_WITH_A_CONCLUSION',
        { input: { conclusion: '办结' } },
        { input: { conclusion: '' } },
      ],
    ],
  );
  everyMove(supervisionLifecycle, ['ISSUED', 'ANSWERED', 'CLOSED'], {
    'ISSUED answerSupervision': 'ANSWERED',
    'ANSWERED closeSupervision': 'CLOSED',
  });
  test('an answer is due in working days: across a weekend, and by the last of the day', () => {
    expect(
      supervision.issueSupervision.decide(merge(base({}, { organisation: [office('q')] }), letter() as never)),
    ).toMatchObject({ answerDue: law.due('supervision.answer.reminder.days', '2026-07-01' as never, county).dueAt });
    expect(
      supervision.issueSupervision.decide(merge(base({}, { organisation: [office('q')] }), letter() as never)),
    ).toMatchObject({ answerDue: '2026-07-15T15:59:59.999Z' });
    expect(earlier < at).toBe(true);
  });
});
