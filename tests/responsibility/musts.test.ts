import { describe, expect, test } from '@jest/globals';
import * as boundary from '../../src/responsibility/boundary/boundary.acts.js';
import { boundaryLifecycle } from '../../src/responsibility/boundary/boundary.lifecycle.js';
import * as committee from '../../src/responsibility/committee/committee.acts.js';
import { committeeLifecycle } from '../../src/responsibility/committee/committee.lifecycle.js';
import * as duty from '../../src/responsibility/duty/duty.acts.js';
import { dutyDraftLifecycle, dutyItemLifecycle } from '../../src/responsibility/duty/duty.lifecycle.js';
import * as issue from '../../src/responsibility/issue/issue.acts.js';
import { issueLifecycle } from '../../src/responsibility/issue/issue.lifecycle.js';
import * as meeting from '../../src/responsibility/meeting/meeting.acts.js';
import * as report from '../../src/responsibility/report/report.acts.js';
import { dutyReportLifecycle } from '../../src/responsibility/report/report.lifecycle.js';
import * as responsibility from '../../src/responsibility/responsibility/responsibility.acts.js';
import { responsibilityLifecycle } from '../../src/responsibility/responsibility/responsibility.lifecycle.js';
import * as supervision from '../../src/responsibility/supervision/supervision.acts.js';
import { supervisionLifecycle } from '../../src/responsibility/supervision/supervision.lifecycle.js';
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
const firstOf = (operatorId: string, organisationId: string) => ({
  key: organisationId,
  operatorId,
  postId: `post-${operatorId}`,
  organisationId,
  from: '2020-01-01',
  to: null,
});
const leader = (over: object = {}) => ({ actor: { organisationId: 'g', roles: ['COUNTY_LEADER'], ...over } });
const secretary = leader({ operatorId: 's', organisationId: 'c' });
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
  const leading = {
    offices: [office('o', { kind: 'GOVERNMENT' })],
    firsts: [{ key: 'o', postId: 'mp', organisationId: 'o', operatorId: 'm', from: '2026-01-01', to: null }],
  };
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
      firsts: [],
      offices: [office('o')],
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
      [
        'draftResponsibility',
        'RESPONSIBILITY_CORRIDOR_HAS_ITS_PLACES',
        draft({ corridorKind: 'ROAD', corridor: 'G347', corridorCourse: '凤凰镇—古路镇' }),
        draft({ corridorKind: 'ROAD', corridor: 'G347' }, { places: [] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_CORRIDOR_HAS_ITS_PLACES',
        draft(),
        draft({ corridorCourse: '凤凰镇—古路镇' }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_NAMES_ITS_DISASTERS',
        draft({ category: 'DISASTER_PREVENTION', disasterKinds: ['01', '0204', '020500'] }),
        draft({ category: 'DISASTER_PREVENTION', disasterKinds: [] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_NAMES_ITS_DISASTERS',
        draft({ category: 'DISASTER_PREVENTION', corridorKind: 'ROAD', corridor: 'G347' }),
        draft({ disasterKinds: ['060100'] }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_OF_A_CHIEF_IS_THE_GOVERNMENTS',
        draft({ category: 'CHIEF_EXECUTIVE', holder: 'GOV_LEADER', aspect: 'SAFETY' }),
        draft({ category: 'CHIEF_EXECUTIVE', holder: 'PARTY_LEADER', aspect: 'SAFETY' }),
      ],
      [
        'draftResponsibility',
        'RESPONSIBILITY_PROJECTS_ARE_NAMED',
        draft({ projects: ['中梁水库扩建'] }),
        draft({ projects: [' '] }),
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
        'RESPONSIBILITY_HAS_DAYS_LEFT',
        { entry: { validUntil: today } },
        { entry: { validUntil: yesterday } },
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
        'RESPONSIBILITY_OF_THE_FIRST_IS_ONES_ALONE',
        {},
        { facts: { firsts: [{ key: 'd', office: '县政府', title: '县长', validFrom: today, validUntil: null }] } },
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
      ...(['handOverResponsibility', 'supersedeResponsibility'] as const).flatMap((act) => [
        [
          act,
          'RESPONSIBILITY_ENDS_FROM_ABOVE',
          { ...hand(), actor: { operatorId: 'h', organisationId: 'o', roles: ['BUREAU_HEAD'] } },
          { ...hand(), actor: { operatorId: 'h', organisationId: 'q', roles: ['BUREAU_HEAD'] } },
        ] as const,
        // A leader's is for another first responsible person: neither for whoever holds it nor for any county leader.
        [
          act,
          'RESPONSIBILITY_ENDS_FROM_ABOVE',
          { ...hand(), entry: { postId: 'p' }, facts: leading, actor: { operatorId: 'm', roles: ['COUNTY_LEADER'] } },
          { ...hand(), entry: { postId: 'p' }, facts: leading, actor: { operatorId: 'v', roles: ['COUNTY_LEADER'] } },
        ] as const,
        [
          act,
          'RESPONSIBILITY_ENDS_FROM_ABOVE',
          { ...hand(), entry: { postId: 'p' }, facts: leading, actor: { operatorId: 'm', roles: ['COUNTY_LEADER'] } },
          { ...hand(), entry: { postId: 'mp' }, facts: leading, actor: { operatorId: 'm', roles: ['COUNTY_LEADER'] } },
        ] as const,
      ]),
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
  const as = (actor: object, facts: object = {}) => ({ actor, facts });
  const ofParty = { office: [{ key: 'p', organisationId: 'o', kind: 'PARTY_COMMITTEE' }] };
  bothSides(
    { leavePost: organisation.leavePost },
    base(
      { id: 'h', postId: 'p', operatorId: 'x', regionCode: county, heldFrom: today, heldUntil: null },
      {
        duties: [],
        holders: [{ key: 'p', holdingId: 'h' }],
        office: [{ key: 'p', organisationId: 'o', kind: 'BUREAU' }],
      },
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
      [
        'leavePost',
        'POST_IS_LEFT_BY_ITS_OFFICE_OR_FROM_ABOVE',
        as({ operatorId: 'h', organisationId: 'o', roles: ['BUREAU_HEAD'] }),
        as({ operatorId: 'h', organisationId: 'q', roles: ['BUREAU_HEAD'] }),
      ],
      [
        'leavePost',
        'POST_IS_LEFT_BY_ITS_OFFICE_OR_FROM_ABOVE',
        as({ operatorId: 'l', organisationId: 'g', roles: ['COUNTY_LEADER'] }),
        as({ operatorId: 'x', organisationId: 'g', roles: ['COUNTY_LEADER'] }),
      ],
      [
        'leavePost',
        'POST_IS_LEFT_BY_ITS_OFFICE_OR_FROM_ABOVE',
        as({ operatorId: 's', organisationId: 'o', roles: ['COUNTY_LEADER'] }, ofParty),
        as({ operatorId: 'l', organisationId: 'g', roles: ['COUNTY_LEADER'] }, ofParty),
      ],
      [
        'leavePost',
        'POST_IS_LEFT_BY_ITS_OFFICE_OR_FROM_ABOVE',
        as({ operatorId: 'k', organisationId: 'g', roles: ['SYSTEM_ADMIN'] }, ofParty),
        as({ operatorId: 'x', organisationId: 'o', roles: ['SYSTEM_ADMIN'] }),
      ],
      [
        'leavePost',
        'POST_LEAVING_IS_ENTERED_IN_TIME',
        { entry: { heldFrom: '2026-01-01' }, ...left({ lastDay: '2026-06-21' }) },
        { entry: { heldFrom: '2026-01-01' }, ...left({ lastDay: '2026-06-20' }) },
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
        leads: [],
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
      [
        'proposeBoundary',
        'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
        asked({ kind: 'PROJECT', businessForm: null, project: '水库扩建' }),
        asked({ kind: 'PROJECT', businessForm: null, project: ' ' }),
      ],
      [
        'proposeBoundary',
        'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
        asked({ kind: 'OVERLAP', businessForm: null, sectors: ['GAS'] }),
        asked({ sectors: ['GAS'] }),
      ],
      ['ruleBoundary', 'BOUNDARY_CO_SUPERVISORS_ARE_OTHERS', ruled({ coIds: ['q'] }), ruled({ coIds: ['o'] })],
      [
        'ruleBoundary',
        'BOUNDARY_LEAVES_ONE_LEAD',
        ruled({}, { leads: [{ key: 'e', organisationId: 'o', organisation: 'o', validUntil: null }] }),
        ruled({}, { leads: [{ key: 'e', organisationId: 'q', organisation: 'q', validUntil: null }] }),
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
  const staffed = given({ postIds: ['p'], powers: '督办', rules: '值守', document: '文' });
  bothSides(
    committee,
    base(
      { kind: 'SPECIALISED', organisationId: 'o', officePostIds: [] },
      {
        offices: [office('o')],
        leader: [{ key: 'p', organisationId: 'o', title: '', regionCode: county }],
        posts: [{ key: 'p', organisationId: 'o', title: '', regionCode: county, leads: false, committeeIds: [] }],
        beside: [],
      },
    ),
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
        'establishCommittee',
        'COMMITTEE_MEMBERS_SIT_IN_MEMBER_OFFICES',
        set({ memberPostIds: ['p'] }),
        set({ memberPostIds: ['p'] }, { posts: [{ key: 'p', organisationId: 'z' }] }),
      ],
      [
        'establishCommittee',
        'COMMITTEE_SECTORS_ARE_ONE_SPECIALISED_COMMITTEES',
        set({ kind: 'SPECIALISED', sectors: ['GAS'] }),
        set({ sectors: ['GAS'] }),
      ],
      [
        'establishCommittee',
        'COMMITTEE_SECTORS_ARE_ONE_SPECIALISED_COMMITTEES',
        set(
          { kind: 'SPECIALISED', sectors: ['GAS'] },
          { beside: [{ id: 'b', kind: 'SPECIALISED', sectors: ['FIRE'] }] },
        ),
        set(
          { kind: 'SPECIALISED', sectors: ['GAS'] },
          { beside: [{ id: 'b', kind: 'SPECIALISED', sectors: ['GAS'] }] },
        ),
      ],
      [
        'establishCommittee',
        'COMMITTEE_IS_THE_ONLY_ONE_OF_ITS_KIND',
        set({}, { beside: [{ id: 'b', kind: 'DISASTER_REDUCTION', sectors: [] }] }),
        set({}, { beside: [{ id: 'b', kind: 'SAFETY', sectors: [] }] }),
      ],
      ['changeCommittee', 'COMMITTEE_HAS_AN_OFFICE_AND_MEMBERS', set(), set({ memberIds: [] })],
      [
        'changeCommittee',
        'COMMITTEE_LEADER_IS_A_POST',
        set({ leaderPostId: 'p' }),
        set({ leaderPostId: 'p' }, { leader: [] }),
      ],
      [
        'changeCommittee',
        'COMMITTEE_MEMBERS_SIT_IN_MEMBER_OFFICES',
        set({ memberPostIds: ['p'] }),
        set({ memberPostIds: ['p'] }, { posts: [] }),
      ],
      [
        'changeCommittee',
        'COMMITTEE_SECTORS_ARE_ONE_SPECIALISED_COMMITTEES',
        set({ sectors: ['GAS'] }, { beside: [{ id: 'e', kind: 'SPECIALISED', sectors: ['GAS'] }] }),
        set({ sectors: ['GAS'] }, { beside: [{ id: 'b', kind: 'SPECIALISED', sectors: ['GAS'] }] }),
      ],
      [
        'changeCommittee',
        'COMMITTEE_TASK_FORCE_STILL_STANDS',
        { ...set(), entry: { until: today } },
        { ...set(), entry: { until: '2026-06-30' } },
      ],
      [
        'staffCommitteeOffice',
        'COMMITTEE_TASK_FORCE_STILL_STANDS',
        { ...staffed(), entry: { until: null } },
        { ...staffed(), entry: { until: '2026-06-30' } },
      ],
      ['changeCommittee', 'COMMITTEE_CHANGED_BY_DOCUMENT', set(), set({ document: ' ' })],
      ['staffCommitteeOffice', 'COMMITTEE_OFFICE_HAS_POSTS_OF_ITS_OWN', staffed(), staffed({ postIds: [] })],
      [
        'staffCommitteeOffice',
        'COMMITTEE_OFFICE_HAS_POSTS_OF_ITS_OWN',
        staffed(),
        staffed({}, { posts: [{ key: 'p', organisationId: 'z' }] }),
      ],
      [
        'staffCommitteeOffice',
        'COMMITTEE_OFFICE_POSTS_ARE_ITS_ALONE',
        staffed({}, { posts: [{ key: 'p', organisationId: 'o', leads: false, committeeIds: ['e'] }] }),
        staffed({}, { posts: [{ key: 'p', organisationId: 'o', leads: true, committeeIds: [] }] }),
      ],
      [
        'staffCommitteeOffice',
        'COMMITTEE_OFFICE_POSTS_ARE_ITS_ALONE',
        staffed({}, { posts: [{ key: 'p', organisationId: 'o', leads: false, committeeIds: [] }] }),
        staffed({}, { posts: [{ key: 'p', organisationId: 'o', leads: false, committeeIds: ['other'] }] }),
      ],
      ['staffCommitteeOffice', 'COMMITTEE_OFFICE_STATES_POWERS_AND_RULES', staffed(), staffed({ rules: ' ' })],
      ['staffCommitteeOffice', 'COMMITTEE_OFFICE_STAFFED_BY_DOCUMENT', staffed(), staffed({ document: '' })],
      ['dissolveCommittee', 'COMMITTEE_OF_WORK_SAFETY_STAYS', {}, { entry: { kind: 'SAFETY' } }],
      [
        'dissolveCommittee',
        'COMMITTEE_DISSOLVED_BY_DOCUMENT',
        { input: { document: '文' } },
        { input: { document: '' } },
      ],
    ],
  );
  everyMove(committeeLifecycle, ['STANDING', 'DISSOLVED'], {
    'STANDING changeCommittee': 'STANDING',
    'STANDING staffCommitteeOffice': 'STANDING',
    'STANDING dissolveCommittee': 'DISSOLVED',
  });
  const met = given({
    organisationId: 'o',
    body: 'OFFICE',
    kind: 'JOINT',
    heldOn: today,
    topic: '议题',
    resolutions: '决议',
    attendees: 1,
  });
  const standing = {
    key: 'c',
    status: 'STANDING',
    countyCode: '500238',
    organisationId: 'o',
    establishedOn: yesterday,
    until: null,
    memberIds: [],
    memberPostIds: [],
  };
  const of = { committee: [standing] };
  // Two member offices and a leader: one office that came is a third of them.
  const sitting = (over: object, postId = 'p') =>
    met(
      { body: 'COMMITTEE', committeeId: 'c', presentIds: ['x'], ...over },
      {
        committee: [{ ...standing, memberIds: ['o', 'q'], memberPostIds: ['p'] }],
        present: [seated({ postId })],
      },
    );
  const line = { organisationId: 'o', content: '整改', dueOn: today };
  const training = given({ ...met().input, kind: 'TRAINING', trainingSubject: 'FIRE_SAFETY', traineeIds: ['x'] });
  bothSides(
    meeting,
    base(
      {},
      {
        organisation: [office('o')],
        committee: [],
        recorder: [seated()],
        party: [],
        trainees: [],
        present: [],
        answering: [],
        resting: [],
        sealed: [],
      },
    ),
    [
      ['recordMeeting', 'MEETING_IS_OF_A_STANDING_OFFICE', met(), met({}, { organisation: [] })],
      ['recordMeeting', 'MEETING_OF_A_COMMITTEE_HAS_ITS_QUORUM', sitting({}), sitting({}, 'l')],
      ['recordMeeting', 'MEETING_OF_A_COMMITTEE_HAS_ITS_QUORUM', sitting({ kind: 'TRAINING' }, 'l'), sitting({}, 'l')],
      ['recordMeeting', 'MEETING_PRESENT_ARE_OF_THE_COMMITTEE', sitting({}), sitting({ presentIds: ['x', 'y'] })],
      ['recordMeeting', 'MEETING_PRESENT_ARE_OF_THE_COMMITTEE', sitting({}), sitting({ attendees: 0 })],
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
        met({ body: 'COMMITTEE', committeeId: 'c' }, { committee: [{ ...standing, status: 'DISSOLVED' }] }),
      ],
      [
        'recordMeeting',
        'MEETING_BODY_IS_ONE_OF_ITS_OFFICE',
        met({ body: 'WORK_COMMITTEE' }, { organisation: [office('o', { kind: 'PARK' })] }),
        met({ body: 'WORK_COMMITTEE' }),
      ],
      ...(
        [
          ['PARTY_STANDING_COMMITTEE', 'PARTY_COMMITTEE', 'GOVERNMENT'],
          ['GOVERNMENT_EXECUTIVE', 'GOVERNMENT', 'PARTY_COMMITTEE'],
          ['GOVERNMENT_EXECUTIVE', 'PARK', 'BUREAU'],
        ] as const
      ).map(
        ([body, own, other]) =>
          [
            'recordMeeting',
            'MEETING_BODY_IS_ONE_OF_ITS_OFFICE',
            met({ body }, { organisation: [office('o', { kind: own })], party: [{ key: 'o', id: 'p' }] }),
            met({ body }, { organisation: [office('o', { kind: other })], party: [{ key: 'o', id: 'p' }] }),
          ] as const,
      ),
      // A register in which the county has one office for both.
      [
        'recordMeeting',
        'MEETING_BODY_IS_ONE_OF_ITS_OFFICE',
        met({ body: 'PARTY_STANDING_COMMITTEE' }, { organisation: [office('o', { kind: 'GOVERNMENT' })] }),
        met({ body: 'PARTY_STANDING_COMMITTEE' }, { organisation: [office('o', { kind: 'BUREAU' })] }),
      ],
      [
        'recordMeeting',
        'MEETING_OF_A_COMMITTEE_HELD_BY_ITS_OFFICE',
        met({ body: 'COMMITTEE', committeeId: 'c' }, of),
        met({ body: 'COMMITTEE', committeeId: 'c' }, { committee: [{ ...standing, organisationId: 'q' }] }),
      ],
      [
        'recordMeeting',
        'MEETING_RECORDED_BY_WHO_HELD_IT',
        met(),
        met({}, { recorder: [seated({ organisationId: 'q' })] }),
      ],
      ['recordMeeting', 'MEETING_TRAINING_NAMES_ITS_SUBJECT', training(), training({ trainingSubject: null })],
      ['recordMeeting', 'MEETING_TRAINING_NAMES_ITS_SUBJECT', met(), met({ trainingSubject: 'OTHER' })],
      ...[
        [{ organisationId: 'o' }, { organisationId: 'q' }],
        [{ organisationId: 'm' }, { organisationId: 'q' }],
        [
          { organisationId: 'q', postId: 'l' },
          { organisationId: 'q', postId: 'other' },
        ],
      ].map(([belongs, does]) => {
        const members = [{ ...standing, memberIds: ['m'], memberPostIds: ['l'] }];
        const by = (recorder: object) =>
          met({ body: 'COMMITTEE', committeeId: 'c' }, { committee: members, recorder: [seated(recorder)] });
        return ['recordMeeting', 'MEETING_RECORDED_BY_WHO_HELD_IT', by(belongs!), by(does!)] as const;
      }),
      [
        'recordMeeting',
        'MEETING_WITHIN_THE_DAYS_OF_ITS_COMMITTEE',
        met({}, { committee: [{ ...standing, establishedOn: today }] }),
        met({}, { committee: [{ ...standing, establishedOn: tomorrow }] }),
      ],
      [
        'recordMeeting',
        'MEETING_WITHIN_THE_DAYS_OF_ITS_COMMITTEE',
        met({}, { committee: [{ ...standing, until: today }] }),
        met({}, { committee: [{ ...standing, until: yesterday }] }),
      ],
      [
        'recordMeeting',
        'MEETING_HEARING_NAMES_ITS_HALF_YEAR',
        met({ kind: 'HEARING', heardPeriod: '2026H2' }),
        met({ kind: 'HEARING', heardPeriod: '2027H1' }),
      ],
      ['recordMeeting', 'MEETING_HEARING_NAMES_ITS_HALF_YEAR', met(), met({ heardPeriod: '2026H1' })],
      [
        'recordMeeting',
        'MEETING_TRAINEES_ARE_IN_OFFICE',
        training({}, { trainees: [operator('x')] }),
        training({}, { trainees: [] }),
      ],
      [
        'recordMeeting',
        'MEETING_TRAINEES_ARE_IN_OFFICE',
        training({}, { trainees: [operator('x')] }),
        training({ attendees: 0 }, { trainees: [operator('x')] }),
      ],
      [
        'recordMeeting',
        'MEETING_RESOLUTIONS_ARE_SOMEBODYS',
        met({ items: [line] }, { answering: [office('o')] }),
        met({ items: [{ ...line, dueOn: yesterday }] }, { answering: [office('o')] }),
      ],
      [
        'recordMeeting',
        'MEETING_RESOLUTIONS_ARE_SOMEBODYS',
        met({ items: [line] }, { answering: [office('o')] }),
        met({ items: [line] }, { answering: [office('o', { kind: 'VILLAGE' })] }),
      ],
      [
        'recordMeeting',
        'MEETING_OF_AN_OFFICE_BINDS_ITSELF',
        met({ body: 'OFFICE', items: [line] }, { answering: [office('o')] }),
        met(
          { body: 'OFFICE', items: [{ ...line, organisationId: 'q' }] },
          { answering: [office('q')], organisation: [office('o', { kind: 'DEPARTMENT' })] },
        ),
      ],
      [
        'withdrawMeeting',
        'MEETING_WITH_RESULTS_STAYS',
        { facts: { resting: [{ reports: 0, evaluations: 0, speeches: 0 }] } },
        { facts: { resting: [{ reports: 0, evaluations: 0, speeches: 1 }] } },
      ],
      [
        'withdrawMeeting',
        'MEETING_IS_WITHDRAWN_ONCE',
        { entry: { withdrawnAt: null } },
        { entry: { withdrawnAt: at } },
      ],
      ...['PARTY_COMMITTEE', 'DEPARTMENT'].map(
        (kind) =>
          [
            'withdrawMeeting',
            'MEETING_WITHDRAWN_BY_WHO_HELD_IT',
            {
              entry: { organisationId: 'o' },
              facts: { office: [office('o', { kind })] },
              actor: { operatorId: 'l', organisationId: 'o', roles: ['SECTOR_DEPT'] },
            },
            {
              entry: { organisationId: 'o' },
              facts: { office: [office('o', { kind })] },
              actor: {
                operatorId: 'l',
                organisationId: 'q',
                roles: [kind === 'PARTY_COMMITTEE' ? 'COUNTY_LEADER' : 'BUREAU_HEAD'],
              },
            },
          ] as const,
      ),
      ['withdrawMeeting', 'MEETING_WITHDRAWN_WITH_A_REASON', { input: { reason: '误' } }, { input: { reason: ' ' } }],
      ['withdrawMeeting', 'MONTH_IS_NOT_SEALED', {}, isSealed],
      ['recordMeeting', 'MEETING_HAS_BEEN_HELD', met(), met({ heldOn: tomorrow })],
      ['recordMeeting', 'MEETING_SAYS_WHAT_WAS_RESOLVED', met(), met({ resolutions: '' })],
      ['recordMeeting', 'MEETING_WAS_ATTENDED', met(), met({ attendees: 0 })],
      ['recordMeeting', 'MONTH_IS_NOT_SEALED', met(), { ...met(), ...isSealed }],
    ],
  );
});

type Case = { input: object; facts: object };
/** What every list must be, drafted or published at once. */
const listMustsOf = (
  name: 'publishDutyList' | 'draftDutyList',
  listed: (over?: object, facts?: object) => Case,
  item: object,
  counted: object,
  key: (over: object) => Case,
) =>
  [
    [name, 'LIST_STATES_TITLE_AND_DOCUMENT', listed(), listed({ title: ' ' })],
    [
      name,
      'LIST_PROGRAMME_IS_OF_KEY_TASKS',
      listed({ kind: 'ANNUAL_KEY', programme: 'SAFETY' }),
      listed({ programme: 'SAFETY' }),
    ],
    [name, 'LIST_HAS_ITEMS', listed(), listed({ items: [] })],
    [name, 'LIST_ITEMS_NAME_STANDING_OFFICES', listed(), listed({ items: [{ ...item, organisationId: 'z' }] })],
    [
      name,
      'LIST_ITEMS_NAME_STANDING_OFFICES',
      listed({ items: [{ ...item, postId: 'p' }] }, { posts: [{ key: 'p', organisationId: 'o' }] }),
      listed({ items: [{ ...item, postId: 'p' }] }, { posts: [{ key: 'p', organisationId: 'q' }] }),
    ],
    [
      name,
      'LIST_OFFICES_CAN_ANSWER',
      listed({}, { offices: [office('o'), office('q', { kind: 'VILLAGE' })] }),
      listed(
        { items: [item, { ...item, coIds: ['q'] }] },
        { offices: [office('o'), office('q', { kind: 'VILLAGE' })] },
      ),
    ],
    [name, 'LIST_PUBLISHED_BY_ITS_OWN_OFFICE', listed(), listed({ organisationId: 'q' })],
    [
      name,
      'LIST_PUBLISHED_BY_ITS_OWN_OFFICE',
      {
        ...listed({ organisationId: 'q' }),
        actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] },
      },
      listed({ items: [{ ...item, organisationId: 'q' }] }),
    ],
    [
      name,
      'LIST_ITEMS_FALL_DUE_AFTER_IT_BINDS',
      listed({ items: [{ ...item, submissionDue: '2026-06-30T16:00:00.000Z' }] }),
      listed({ items: [{ ...item, submissionDue: '2026-06-30T15:59:59.999Z' }] }),
    ],
    [
      name,
      'LIST_ITEMS_FALL_DUE_AFTER_IT_BINDS',
      listed({ year: 2027, items: [{ ...item, submissionDue: '2026-12-31T16:00:00.000Z' }] }),
      listed({ year: 2027, items: [{ ...item, submissionDue: '2026-12-31T15:59:59.999Z' }] }),
    ],
    // Who names no day for an item of a yearly list has the year, which is over.
    [
      name,
      'LIST_ITEMS_FALL_DUE_AFTER_IT_BINDS',
      listed({ kind: 'ANNUAL_KEY', items: [{ ...item, postId: 'p' }] }),
      listed({ kind: 'ANNUAL_KEY', year: 2025, items: [{ ...item, postId: 'p' }] }),
    ],
    [name, 'LIST_KEY_TASKS_ARE_COUNTED', key({}), key({ byQuarter: [1, 2, 3, 3] })],
    [name, 'LIST_KEY_TASKS_ARE_COUNTED', key({}), key({ byQuarter: [2, 1, 3, 4] })],
    [name, 'LIST_KEY_TASKS_ARE_COUNTED', key({}), key({ submissionDue: later })],
    [
      name,
      'LIST_KEY_TASKS_ARE_COUNTED',
      listed({ items: [{ ...item, quantity: 1, unit: '次' }] }),
      listed({ items: [counted] }),
    ],
    [
      name,
      'LIST_KEY_TASKS_ARE_COUNTED',
      listed({ kind: 'ANNUAL_KEY', items: [{ ...item, postId: 'p' }] }),
      listed({ kind: 'ANNUAL_KEY', items: [{ ...counted, postId: 'p' }] }),
    ],
    [
      name,
      'LIST_OF_A_POST_IS_ITS_OWN',
      listed({ postId: 'p', items: [{ ...item, postId: 'p' }] }, { posts: [{ key: 'p', organisationId: 'o' }] }),
      listed({ postId: 'p' }, { posts: [{ key: 'p', organisationId: 'o' }] }),
    ],
  ] as const;

describe('lists, reports and tasks', () => {
  const failing = (over: object, entry: object) => ({
    input: { ending: 'FAILED', reason: '资金未到', ...over },
    entry,
  });
  const carrying = { ending: 'CARRIED_OVER', successorId: 's' };
  const unreached = (over: object = {}, facts: object = {}) => ({
    input: { ending: 'FAILED', reason: '未完成', ...over },
    entry: { kind: 'ANNUAL_KEY' },
    facts: { list: [{ year: 2025 }], ...facts },
  });
  const nextYears = { key: 's', postId: null, kind: 'ANNUAL_KEY', year: 2026, status: 'OPEN' };
  const following = { key: 's', organisationId: 'o', year: 2026, status: 'OPEN' };
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
  const by = (role: string) => ({ actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: [role] } });
  const first = (operatorId: string, postId: string) => ({
    key: 'o',
    operatorId,
    postId,
    organisationId: 'o',
    from: '2020-01-01',
    to: null,
  });
  const ofTheMayor = (...others: object[]) =>
    listed(
      { items: [{ ...item, postId: 'mayor' }] },
      { posts: [{ key: 'mayor', organisationId: 'o' }], firsts: [first('m', 'mayor'), ...others] },
    );
  const approval = { input: { approvalDocument: '文' } };
  const naming = (post: string) => ({ entry: { bindsPostIds: [post] } });
  const ofALeader = (firsts: object[]) => ({
    entry: { postId: 'mayor' },
    facts: { offices: [office('o', { kind: 'GOVERNMENT' })], firsts },
  });
  const ofX = [{ operatorId: 'x', from: '2020-01-01', to: null }];
  const owed = (over: object = {}) => ({
    status: 'OPEN',
    due: '2026-07-16T16:00:00.000Z',
    postId: null,
    underALetter: false,
    holders: [],
    ...over,
  });
  const later = {
    key: 'n',
    organisationId: 'o',
    kind: 'DUTY',
    postId: null,
    publishedOn: today,
    endedOn: null,
    approved: false,
  };
  const ofOwn = (holders: object[]) => ({ facts: { list: [{ organisationId: 'o', fromAbove: false, holders }] } });
  const follows = (over: object = {}) => ({
    input: { successorId: 'n' },
    facts: { successor: [{ ...later, ...over }] },
  });
  bothSides(
    duty,
    base(
      {
        organisationId: 'o',
        postId: null,
        targetQuantity: null,
        doneQuantity: null,
        submitterId: 's',
        endedOn: null,
        approvalDocument: null,
        year: 2026,
        kind: 'DUTY',
        publishedOn: today,
        authorId: 'a',
        bindsIds: ['o'],
        bindsPostIds: [],
      },
      {
        offices: [office('o'), office('q')],
        posts: [],
        firsts: [],
        next: [],
        bound: [],
        leaders: [],
        seated: [],
        items: [],
        tasks: [],
        owed: [],
        list: [],
        successor: [],
        signer: [seated()],
        files: [{ key: 'f', organisationId: 'o' }],
        sealed: [],
      },
    ),
    [
      ...listMustsOf('publishDutyList', listed, item, counted, key),
      ['publishDutyList', 'LIST_IS_OF_A_YEAR', listed(), listed({ publishedOn: tomorrow })],
      ['publishDutyList', 'LIST_APPROVED_BEFORE_IT_BINDS', listed(), listed({ kind: 'POWER' })],
      [
        'publishDutyList',
        'LIST_APPROVED_BEFORE_IT_BINDS',
        { ...listed(), ...by('BUREAU_HEAD') },
        { ...listed({}, { offices: [office('o', { kind: 'GOVERNMENT' })] }), ...by('BUREAU_HEAD') },
      ],
      [
        'publishDutyList',
        'LIST_APPROVED_BEFORE_IT_BINDS',
        { ...listed({ organisationId: 'q' }), ...by('BUREAU_HEAD') },
        { ...listed({ kind: 'POWER' }), ...by('BUREAU_HEAD') },
      ],
      [
        'publishDutyList',
        'LIST_APPROVED_BEFORE_IT_BINDS',
        { ...listed(), ...by('COUNTY_LEADER') },
        { ...listed({ kind: 'RESPONSIBILITY' }), ...by('COUNTY_LEADER') },
      ],
      ...(['approveDutyList', 'rejectDutyList'] as const).map(
        (name) =>
          [
            name,
            'LIST_OF_POWERS_APPROVED_FROM_ABOVE',
            { ...approval, entry: { kind: 'DUTY' }, facts: { seated: ofX } },
            { ...approval, entry: { kind: 'POWER' }, facts: { seated: ofX } },
          ] as const,
      ),
      [
        'publishDutyList',
        'LIST_APPROVED_BEFORE_IT_BINDS',
        { ...ofTheMayor(first('x', 'secretary')), ...by('COUNTY_LEADER') },
        { ...ofTheMayor(), ...by('COUNTY_LEADER') },
      ],
      ...listMustsOf('draftDutyList', listed, item, counted, key),
      ['draftDutyList', 'LIST_DRAFTED_FOR_A_YEAR', listed(), listed({ year: 1999 })],
      ['approveDutyList', 'LIST_NOT_APPROVED_BY_ITS_DRAFTER', approval, { ...approval, entry: { authorId: 'x' } }],
      [
        'approveDutyList',
        'LIST_OF_THE_FIRST_APPROVED_BY_THE_FIRST',
        { ...approval, ...naming('mayor'), facts: { firsts: [first('m', 'mayor'), first('x', 'secretary')] } },
        { ...approval, ...naming('mayor'), facts: { firsts: [first('m', 'mayor')] } },
      ],
      ['approveDutyList', 'LIST_APPROVED_BY_A_DOCUMENT', approval, { input: { approvalDocument: ' ' } }],
      ['rejectDutyList', 'LIST_NOT_APPROVED_BY_ITS_DRAFTER', {}, { entry: { authorId: 'x' } }],
      [
        'rejectDutyList',
        'LIST_OF_THE_FIRST_APPROVED_BY_THE_FIRST',
        naming('mayor'),
        { ...naming('mayor'), facts: { firsts: [first('m', 'mayor')] } },
      ],
      ['rejectDutyList', 'LIST_REJECTED_WITH_AN_OPINION', { input: { opinion: '否' } }, { input: { opinion: ' ' } }],
      ['publishApprovedList', 'LIST_APPROVED_PUBLISHED_BY_ITS_OFFICE', {}, { entry: { organisationId: 'q' } }],
      [
        'publishApprovedList',
        'LIST_APPROVED_NAMES_STANDING_OFFICES',
        {},
        { facts: { offices: [office('o', { endedOn: yesterday })] } },
      ],
      [
        'publishApprovedList',
        'LIST_APPROVED_BINDS_BEFORE_IT_FALLS_DUE',
        { facts: { items: [{ submissionDue: '2026-06-30T16:00:00.000Z' }] } },
        { facts: { items: [{ submissionDue: '2026-06-30T15:59:59.999Z' }] } },
      ],
      ['correctDutyList', 'LIST_STANDS', {}, { entry: { endedOn: today } }],
      [
        'correctDutyList',
        'LIST_APPROVED_CORRECTED_FROM_ABOVE',
        { entry: { approvalDocument: '文' }, ...by('COUNTY_LEADER') },
        { entry: { approvalDocument: '文' }, ...by('BUREAU_HEAD') },
      ],
      [
        'correctDutyList',
        'LIST_APPROVED_CORRECTED_FROM_ABOVE',
        by('BUREAU_HEAD'),
        { entry: { kind: 'POWER' }, ...by('BUREAU_HEAD') },
      ],
      ['correctDutyList', 'LIST_KEPT_BY_ITS_OWN_OFFICE', {}, { entry: { organisationId: 'q' } }],
      [
        'correctDutyList',
        'LIST_CORRECTED_IN_SOMETHING',
        { input: { title: '清单' } },
        { input: { title: '清单', clause: ' ' } },
      ],
      ['correctDutyList', 'LIST_CORRECTED_WITH_A_REASON', { input: { reason: '误' } }, { input: { reason: '' } }],
      ['supersedeDutyList', 'LIST_STANDS', {}, { entry: { endedOn: today } }],
      ['supersedeDutyList', 'LIST_KEPT_BY_ITS_OWN_OFFICE', {}, { entry: { organisationId: 'q' } }],
      ['supersedeDutyList', 'LIST_LEAVES_NO_TASK_OPEN', {}, { facts: { tasks: [{ key: 'e', n: 1 }] } }],
      ['supersedeDutyList', 'LIST_SUPERSEDED_BY_A_LATER_ONE', follows(), follows({ publishedOn: yesterday })],
      ['supersedeDutyList', 'LIST_SUPERSEDED_BY_A_LATER_ONE', follows(), follows({ organisationId: 'q' })],
      [
        'supersedeDutyList',
        'LIST_APPROVED_FOLLOWED_BY_ONE_APPROVED',
        { ...follows({ approved: true }), entry: { approvalDocument: '文' } },
        { ...follows(), entry: { approvalDocument: '文' } },
      ],
      [
        'supersedeDutyList',
        'LIST_APPROVED_FOLLOWED_BY_ONE_APPROVED',
        { ...follows({ approved: true }), entry: { kind: 'POWER' } },
        { ...follows(), entry: { kind: 'POWER' } },
      ],
      [
        'supersedeDutyList',
        'LIST_NOT_SUPERSEDED_BY_THE_LEADER_IT_BINDS',
        { facts: { bound: [{ postId: 'l', holders: [{ operatorId: 'm', from: '2020-01-01', to: null }] }] } },
        { facts: { bound: [{ postId: 'l', holders: ofX }] } },
      ],
      ...[
        [{ entry: { kind: 'POWER' } }, by('COUNTY_LEADER'), by('BUREAU_HEAD')],
        [{ facts: { bound: [{ postId: 'l', holders: [] }] } }, by('COUNTY_LEADER'), by('BUREAU_HEAD')],
        [
          by('COUNTY_LEADER'),
          { facts: { bound: [{ postId: 'l', holders: [] }] } },
          { facts: { bound: [{ postId: 'l', holders: ofX }] } },
        ],
      ].map(
        ([given, holds, fails]) =>
          [
            'withdrawDutyList',
            'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
            { ...given, ...holds },
            { ...given, ...fails },
          ] as const,
      ),
      ...[
        [{ ...by('COUNTY_LEADER') }, { ...by('BUREAU_HEAD') }],
        [{ ...by('COUNTY_LEADER') }, { facts: { owed: [owed({ holders: ofX })] }, ...by('COUNTY_LEADER') }],
        [
          {
            facts: { owed: [owed({ postId: 'mayor' })], firsts: [first('m', 'mayor'), first('x', 'secretary')] },
            ...by('COUNTY_LEADER'),
          },
          { facts: { owed: [owed({ postId: 'mayor' })], firsts: [first('m', 'mayor')] }, ...by('COUNTY_LEADER') },
        ],
      ].map(([holds, fails]) => {
        const entry = { approvalDocument: '文' };
        return [
          'withdrawDutyList',
          'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
          { ...holds, entry },
          { ...fails, entry },
        ] as const;
      }),
      [
        'publishDutyList',
        'LIST_OF_A_LEADER_APPROVED_BY_ANOTHER',
        listed({}, { leaders: [{ operatorId: 'm', from: '2020-01-01', to: null }] }),
        listed({}, { leaders: ofX }),
      ],
      [
        'publishDutyList',
        'LIST_OF_A_LEADER_APPROVED_BY_ANOTHER',
        listed({}, { leaders: [{ operatorId: 'x', from: '2020-01-01', to: yesterday }] }),
        listed({}, { leaders: ofX }),
      ],
      ['supersedeDutyList', 'LIST_ENDED_WITH_A_REASON', { input: { reason: '改' } }, { input: { reason: '' } }],
      ['withdrawDutyList', 'LIST_STANDS', {}, { entry: { endedOn: today } }],
      ['withdrawDutyList', 'LIST_STANDS', {}, { facts: { next: [{ publishedOn: today, createdAt: at }] } }],
      [
        'correctDutyItem',
        'DUTY_CORRECTED_WHILE_ITS_LIST_STANDS',
        { facts: { list: [{ organisationId: 'o', fromAbove: false, followed: false, holders: [] }] } },
        { facts: { list: [{ organisationId: 'o', fromAbove: false, followed: true, holders: [] }] } },
      ],
      ['withdrawDutyList', 'LIST_KEPT_BY_ITS_OWN_OFFICE', {}, { entry: { organisationId: 'q' } }],
      ['withdrawDutyList', 'LIST_LEAVES_NO_TASK_OPEN', {}, { facts: { tasks: [{ key: 'e', n: 1 }] } }],
      ['withdrawDutyList', 'LIST_WITHDRAWN_BY_A_DOCUMENT', { input: { document: '文' } }, { input: { document: '' } }],
      ['withdrawDutyList', 'LIST_ENDED_WITH_A_REASON', { input: { reason: '误' } }, { input: { reason: '' } }],
      ...(['supersedeDutyList', 'withdrawDutyList'] as const).flatMap((name) =>
        [{ status: 'RETURNED' }, { underALetter: true }, { due: earlier }, { due: '2026-07-16T15:59:00.000Z' }].flatMap(
          (lapse) => [
            [
              name,
              'LIST_LEAVES_NO_LAPSE_BEHIND',
              { facts: { owed: [owed()] } },
              { facts: { owed: [owed(lapse)] } },
            ] as const,
            [
              name,
              'LIST_LEAVES_NO_LAPSE_BEHIND',
              { facts: { owed: [owed(lapse)] }, ...by('COUNTY_LEADER') },
              { facts: { owed: [owed({ ...lapse, holders: ofX })] }, ...by('COUNTY_LEADER') },
            ] as const,
          ],
        ),
      ),
      [
        'endDutyItem',
        'DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST',
        { ...unreached(), ...ofALeader([first('x', 'secretary')]) },
        { ...unreached(), ...ofALeader([first('x', 'mayor')]) },
      ],
      ['endDutyItem', 'DUTY_NOT_JUDGED_BY_ITS_OWN_OFFICE', unreached(), { ...unreached(), facts: { seated: ofX } }],
      ['endDutyItem', 'DUTY_ENDED_ONCE_ITS_YEAR_IS_OVER', unreached(), unreached({}, { list: [{ year: 2026 }] })],
      [
        'endDutyItem',
        'DUTY_ENDED_ONCE_ITS_YEAR_IS_OVER',
        unreached({}, { list: [{ year: 2025 }] }),
        { ...unreached({}, { list: [{ year: 2025 }] }), entry: { kind: 'DUTY' } },
      ],
      ...[{ year: 2025 }, { postId: 'other' }, { status: 'FAILED' }].map(
        (wrong) =>
          [
            'endDutyItem',
            'DUTY_CARRIED_OVER_INTO_A_LATER_ONE',
            unreached(carrying, { successor: [nextYears] }),
            unreached(carrying, { successor: [{ ...nextYears, ...wrong }] }),
          ] as const,
      ),
      [
        'endDutyItem',
        'DUTY_CARRIED_OVER_INTO_A_LATER_ONE',
        unreached(),
        unreached({ ...carrying, ending: 'FAILED' }, { successor: [nextYears] }),
      ],
      ['endDutyItem', 'DUTY_ENDED_WITH_A_REASON', unreached(), unreached({ reason: ' ' })],
      ['correctDutyItem', 'LIST_KEPT_BY_ITS_OWN_OFFICE', {}, { entry: { organisationId: 'q' } }],
      [
        'correctDutyItem',
        'DUTY_CORRECTED_BY_WHO_BOUND',
        { facts: { list: [{ organisationId: 'o', fromAbove: false, holders: ofX }] } },
        { facts: { list: [{ organisationId: 'q', fromAbove: false, holders: ofX }] } },
      ],
      [
        'correctDutyItem',
        'DUTY_CORRECTED_BY_WHO_BOUND',
        { facts: { list: [{ organisationId: 'o', fromAbove: true, holders: [] }] }, ...by('COUNTY_LEADER') },
        { facts: { list: [{ organisationId: 'o', fromAbove: true, holders: ofX }] }, ...by('COUNTY_LEADER') },
      ],
      [
        'correctDutyItem',
        'DUTY_CORRECTED_BY_WHO_BOUND',
        { facts: { list: [{ organisationId: 'o', fromAbove: false, holders: [] }] } },
        { facts: { list: [{ organisationId: 'o', fromAbove: true, holders: [] }] }, ...by('BUREAU_HEAD') },
      ],
      [
        'correctDutyItem',
        'DUTY_CORRECTED_BY_WHO_BOUND',
        { ...ofOwn([]), entry: { postId: 'l' } },
        { ...ofOwn(ofX), entry: { postId: 'l' } },
      ],
      ...[{ status: 'RETURNED' }, { submissionDue: earlier }].map(
        (lapse) =>
          [
            'correctDutyItem',
            'DUTY_CORRECTED_BY_WHO_BOUND',
            { ...ofOwn([]), entry: lapse, ...by('COUNTY_LEADER') },
            { ...ofOwn([]), entry: lapse },
          ] as const,
      ),
      ['correctDutyItem', 'DUTY_CORRECTED_IN_SOMETHING', { input: { content: '事项' } }, { input: {} }],
      ['correctDutyItem', 'DUTY_CORRECTED_WITH_A_REASON', { input: { reason: '误' } }, { input: { reason: '' } }],
      ...(['returnDutyItem', 'confirmDutyItem'] as const).flatMap((name) => [
        [
          name,
          'DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST',
          ofALeader([first('x', 'secretary')]),
          ofALeader([first('m', 'mayor')]),
        ] as const,
        // Nobody judges what their own post has to do, the first least of all.
        [
          name,
          'DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST',
          ofALeader([first('x', 'secretary')]),
          ofALeader([first('x', 'mayor')]),
        ] as const,
        [
          name,
          'DUTY_NOT_JUDGED_BY_ITS_OWN_OFFICE',
          { facts: { seated: [{ key: 'o', operatorId: 'x', from: '2020-01-01', to: yesterday }] } },
          { facts: { seated: [{ key: 'o', operatorId: 'x', from: '2020-01-01', to: null }] } },
        ] as const,
      ]),
      ['submitDutyItem', 'DUTY_SUBMITTED_BY_WHO_ANSWERS', done(), { ...done(), entry: { organisationId: 'q' } }],
      // What a post leaves that nobody holds, its office does; while it is held nobody else does.
      [
        'submitDutyItem',
        'DUTY_SUBMITTED_BY_WHO_ANSWERS',
        { ...done({}, { list: [{ organisationId: 'o', fromAbove: false, holders: [] }] }), entry: { postId: 'l' } },
        {
          ...done(
            {},
            {
              list: [
                { organisationId: 'o', fromAbove: false, holders: [{ operatorId: 'm', from: '2020-01-01', to: null }] },
              ],
            },
          ),
          entry: { postId: 'l' },
        },
      ],
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
  const stages = ['OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED', 'FAILED', 'CARRIED_OVER', 'WITHDRAWN'];
  everyMove(dutyItemLifecycle, stages, {
    'OPEN endDutyItem': 'FAILED',
    'RETURNED endDutyItem': 'FAILED',
    'OPEN correctDutyItem': 'OPEN',
    'RETURNED correctDutyItem': 'RETURNED',
    ...Object.fromEntries(
      ['OPEN', 'SUBMITTED', 'RETURNED'].flatMap((stage) => [
        [`${stage} supersedeDutyList`, 'WITHDRAWN'],
        [`${stage} withdrawDutyList`, 'WITHDRAWN'],
      ]),
    ),
    'OPEN submitDutyItem': 'SUBMITTED',
    'RETURNED submitDutyItem': 'SUBMITTED',
    'SUBMITTED returnDutyItem': 'RETURNED',
    'SUBMITTED confirmDutyItem': 'CONFIRMED',
  });
  everyMove(dutyDraftLifecycle, ['DRAFT', 'APPROVED', 'PUBLISHED', 'REJECTED'], {
    'DRAFT approveDutyList': 'APPROVED',
    'APPROVED rejectDutyList': 'REJECTED',
    'DRAFT rejectDutyList': 'REJECTED',
    'APPROVED publishApprovedList': 'PUBLISHED',
  });

  const told = given({ postId: 'p', period: '2026H2', content: '述职' });
  const heard = given({ meetingId: 'm', result: 'GOOD', opinion: '好' });
  const hearing = {
    key: 'm',
    kind: 'HEARING',
    heldOn: '2026-01-01',
    countyCode: '500238',
    organisationId: 'g',
    officeKind: 'GOVERNMENT',
    withdrawn: false,
    heardPeriod: '2026H1',
  };
  bothSides(
    report,
    base(
      { organisationId: 'o', postId: 'p', period: '2026H1', reporterId: 'a' },
      {
        post: [{ key: 'p', organisationId: 'o', title: '', regionCode: county }],
        reporter: [seated()],
        meeting: [hearing],
        offices: [office('o')],
        firsts: [],
      },
    ),
    [
      [
        'submitDutyReport',
        'REPORT_BY_THE_HOLDER_OF_THE_POST',
        told(),
        told({}, { reporter: [seated({ postId: 'p2' })] }),
      ],
      // Of a half-year that is over whoever held the post on its last day reports, and not who came after.
      [
        'submitDutyReport',
        'REPORT_BY_THE_HOLDER_OF_THE_POST',
        told({ period: '2026H1' }, { reporter: [seated({ to: yesterday })] }),
        told({ period: '2026H1' }, { reporter: [seated({ from: today })] }),
      ],
      ['submitDutyReport', 'REPORT_IS_FOR_A_PERIOD', told(), told({ period: '2027H1' })],
      ['submitDutyReport', 'REPORT_IS_FOR_A_PERIOD', told({ period: '2026Q3' }), told({ period: '2026-06' })],
      ['submitDutyReport', 'REPORT_SAYS_SOMETHING', told(), told({ content: ' ' })],
      ['returnDutyReport', 'REPORT_NOT_JUDGED_BY_ITS_REPORTER', {}, { entry: { reporterId: 'x' } }],
      ['returnDutyReport', 'REPORT_JUDGED_WITH_AN_OPINION', { input: { opinion: '补' } }, { input: { opinion: '' } }],
      ...(['returnDutyReport', 'reviewDutyReport'] as const).map(
        (name) =>
          [
            name,
            'REPORT_OF_A_LEADER_JUDGED_BY_THE_FIRST',
            { facts: { offices: [office('o', { kind: 'GOVERNMENT' })], firsts: [first('x', 'secretary')] } },
            { facts: { offices: [office('o', { kind: 'GOVERNMENT' })], firsts: [first('x', 'p')] } },
          ] as const,
      ),
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
      ...[{ withdrawn: true }, { officeKind: 'TOWNSHIP' }].map(
        (other) =>
          [
            'reviewDutyReport',
            'REPORT_HEARD_AT_A_MEETING',
            heard(),
            heard({}, { meeting: [{ ...hearing, ...other }] }),
          ] as const,
      ),
      ['reviewDutyReport', 'REPORT_JUDGED_WITH_AN_OPINION', heard(), heard({ opinion: '' })],
      [
        'reviewDutyReport',
        'REPORT_HEARD_FOR_ITS_HALF_YEAR',
        heard(),
        heard({}, { meeting: [{ ...hearing, heardPeriod: '2025H2' }] }),
      ],
      [
        'reviewDutyReport',
        'REPORT_HEARD_FOR_ITS_HALF_YEAR',
        { ...heard(), entry: { period: '2026Q2' } },
        { ...heard(), entry: { period: '2026Q3' } },
      ],
    ],
  );
  everyMove(dutyReportLifecycle, ['SUBMITTED', 'RETURNED', 'REVIEWED'], {
    'SUBMITTED returnDutyReport': 'RETURNED',
    'RETURNED resubmitDutyReport': 'SUBMITTED',
    'SUBMITTED reviewDutyReport': 'REVIEWED',
  });

  const moved = given({ doneQuantity: 2, progress: '推进' });
  const corrected = given({ doneQuantity: 1, reason: '重复统计' });
  const answered = given({ answer: '已补齐', fileId: 'f' });
  const placed = () =>
    ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'].map((aspect) => ({
      key: 't',
      checkId: aspect,
      aspect,
      inPlace: true,
    }));
  const taskOf = (organisationId: string, over: object = {}) => ({
    key: 't',
    regionCode: county,
    organisationId,
    kind: 'DEPARTMENT',
    coIds: ['q'],
    setterId: 'b',
    setterKind: 'BUREAU',
    ...over,
  });
  /** The government's own, in a programme of an office. */
  const ofGovernment = (setter = 'g', kind = 'GOVERNMENT') => ({
    entry: { organisationId: 'g', coIds: ['q'], year: 2025 },
    facts: { offices: [office('g', { kind: 'GOVERNMENT' })], list: [{ organisationId: setter, kind, approved: true }] },
  });
  const checked = given({ taskId: 't', aspect: 'MEASURES', inPlace: true, finding: '到位' });
  bothSides(
    task,
    base(
      {
        organisationId: 'o',
        coIds: ['q'],
        quantity: 4,
        doneQuantity: 2,
        reporterId: 'a',
        inPlace: false,
        answeredAt: null,
      },
      {
        reporter: [seated()],
        corrector: [seated()],
        checker: [seated({ organisationId: 'z' })],
        task: [taskOf('o')],
        offices: [office('o')],
        firsts: [firstOf('m', 'g'), firstOf('s', 'c')],
        checks: placed(),
        latest: [{ key: 't', checkId: 'e', aspect: 'MEASURES', inPlace: false }],
        answerer: [seated()],
        list: [{ key: 'l', organisationId: 'o', kind: 'DEPARTMENT', approved: false }],
        successor: [],
        files: [{ key: 'f', organisationId: 'o' }],
        sealed: [],
      },
    ),
    [
      [
        'progressKeyTask',
        'TASK_PROGRESS_FROM_ITS_LEAD',
        moved(),
        moved({}, { reporter: [seated({ organisationId: 'q' })] }),
      ],
      ['progressKeyTask', 'TASK_DOES_NOT_GO_BACK', moved(), moved({ doneQuantity: 1 })],
      ['progressKeyTask', 'TASK_PROGRESS_IS_DESCRIBED', moved(), moved({ progress: '' })],
      ['progressKeyTask', 'MONTH_IS_NOT_SEALED', moved(), { ...moved(), ...isSealed }],
      [
        'endKeyTask',
        'TASK_NOT_ENDED_BY_WHO_DOES_IT',
        { actor: { organisationId: 'z' } },
        { actor: { organisationId: 'q' } },
      ],
      // The government's is told as failed by the first of the other office, neither from within nor from below.
      ...(
        [leader(), leader({ operatorId: 'm' }), leader({ organisationId: 'b', roles: ['BUREAU_HEAD'] })] as const
      ).flatMap((below) =>
        [
          ['confirmKeyTask', 'TASK_NOT_CONFIRMED_BY_ITS_REPORTER'],
          ['endKeyTask', 'TASK_NOT_ENDED_BY_WHO_DOES_IT'],
        ].map(
          ([act, code]) =>
            [act as 'endKeyTask', code!, { ...ofGovernment(), ...secretary }, { ...ofGovernment(), ...below }] as const,
        ),
      ),
      [
        'confirmKeyTask',
        'TASK_NOT_CONFIRMED_BY_ITS_REPORTER',
        { ...ofGovernment('c', 'PARTY_COMMITTEE'), ...leader({ organisationId: 'c' }) },
        { ...ofGovernment('c', 'PARTY_COMMITTEE'), ...leader() },
      ],
      [
        'confirmKeyTask',
        'TASK_NOT_CONFIRMED_BY_ITS_REPORTER',
        { entry: { organisationId: 'q' }, actor: { organisationId: 'z' } },
        { entry: { organisationId: 'z', coIds: ['o'] } },
      ],
      [
        'endKeyTask',
        'TASK_REPORTED_DONE_IS_NOT_FAILED',
        failing({}, { doneQuantity: 3 }),
        failing({}, { doneQuantity: 4 }),
      ],
      [
        'endKeyTask',
        'TASK_REPORTED_DONE_IS_NOT_FAILED',
        failing({ ending: 'CALLED_OFF' }, { doneQuantity: 4 }),
        failing({ ending: 'CARRIED_OVER' }, { doneQuantity: 4 }),
      ],
      [
        'endKeyTask',
        'TASK_CALLED_OFF_BY_WHO_APPROVED_IT',
        {
          ...failing({ ending: 'CALLED_OFF' }, {}),
          facts: { list: [{ organisationId: 'c', kind: 'PARTY_COMMITTEE', approved: true }] },
          ...secretary,
        },
        {
          ...failing({ ending: 'CALLED_OFF' }, {}),
          facts: { list: [{ organisationId: 'c', kind: 'PARTY_COMMITTEE', approved: true }] },
          ...leader(),
        },
      ],
      ['endKeyTask', 'TASK_ENDED_ONCE_ITS_YEAR_IS_OVER', failing({}, { year: 2025 }), failing({}, { year: 2026 })],
      [
        'endKeyTask',
        'TASK_ENDED_ONCE_ITS_YEAR_IS_OVER',
        failing({ ending: 'CALLED_OFF' }, { year: 2026 }),
        failing({ ending: 'CARRIED_OVER' }, { year: 2026 }),
      ],
      [
        'endKeyTask',
        'TASK_CARRIED_OVER_INTO_A_LATER_ONE',
        { ...failing(carrying, { year: 2025 }), facts: { successor: [following] } },
        { ...failing(carrying, { year: 2026 }), facts: { successor: [following] } },
      ],
      [
        'endKeyTask',
        'TASK_CARRIED_OVER_INTO_A_LATER_ONE',
        failing({}, { year: 2025 }),
        { ...failing({ ...carrying, ending: 'FAILED' }, { year: 2025 }), facts: { successor: [following] } },
      ],
      [
        'endKeyTask',
        'TASK_CALLED_OFF_BY_WHO_APPROVED_IT',
        failing({ ending: 'CALLED_OFF' }, {}),
        {
          ...failing({ ending: 'CALLED_OFF' }, {}),
          facts: { list: [{ key: 'l', organisationId: 'o', kind: 'BUREAU', approved: true }] },
          actor: { roles: ['BUREAU_HEAD'] },
        },
      ],
      [
        'endKeyTask',
        'TASK_CALLED_OFF_BY_A_DOCUMENT',
        failing({ ending: 'CALLED_OFF', document: '文' }, {}),
        failing({ ending: 'CALLED_OFF', document: ' ' }, {}),
      ],
      ['endKeyTask', 'TASK_CALLED_OFF_BY_A_DOCUMENT', failing({}, {}), failing({ document: '文' }, {})],
      ['endKeyTask', 'TASK_ENDED_WITH_A_REASON', failing({}, {}), failing({ reason: ' ' }, {})],
      ['confirmKeyTask', 'TASK_CONFIRMED_WHEN_DONE', { entry: { doneQuantity: 4 } }, { entry: { doneQuantity: 3 } }],
      [
        'confirmKeyTask',
        'TASK_NOT_CONFIRMED_BY_ITS_REPORTER',
        { entry: { organisationId: 'q' } },
        { entry: { organisationId: 'q', reporterId: 'x' } },
      ],
      [
        'confirmKeyTask',
        'TASK_NOT_CONFIRMED_BY_ITS_REPORTER',
        { entry: { organisationId: 'q' } },
        { entry: { organisationId: 'o' } },
      ],
      ['confirmKeyTask', 'TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE', {}, { facts: { checks: placed().slice(1) } }],
      [
        'confirmKeyTask',
        'TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE',
        {},
        { facts: { checks: [...placed().slice(1), { ...placed()[0]!, inPlace: false }] } },
      ],
      ['answerTaskCheck', 'TASK_CHECK_IS_TO_BE_ANSWERED', answered(), { ...answered(), entry: { inPlace: true } }],
      ['answerTaskCheck', 'TASK_CHECK_IS_TO_BE_ANSWERED', answered(), { ...answered(), entry: { answeredAt: today } }],
      [
        'answerTaskCheck',
        'TASK_CHECK_IS_TO_BE_ANSWERED',
        answered(),
        answered({}, { latest: [{ key: 't', checkId: 'later', aspect: 'MEASURES', inPlace: false }] }),
      ],
      [
        'answerTaskCheck',
        'TASK_CHECK_ANSWERED_BY_ITS_OFFICE',
        answered(),
        answered({}, { answerer: [seated({ organisationId: 'q' })] }),
      ],
      ['answerTaskCheck', 'TASK_CHECK_ANSWER_SAYS_AND_SHOWS', answered(), answered({ answer: ' ' })],
      [
        'answerTaskCheck',
        'TASK_CHECK_ANSWER_SAYS_AND_SHOWS',
        answered(),
        answered({}, { files: [{ key: 'f', organisationId: 'q' }] }),
      ],
      ['confirmKeyTask', 'MONTH_IS_NOT_SEALED', {}, isSealed],
      [
        'correctKeyTask',
        'TASK_CORRECTED_BY_ITS_LEAD_OR_THE_COUNTY',
        corrected(),
        corrected({}, { corrector: [seated({ organisationId: 'q' })] }),
      ],
      [
        'correctKeyTask',
        'TASK_CORRECTED_BY_ITS_LEAD_OR_THE_COUNTY',
        { ...corrected({}, { corrector: [] }), actor: { organisationId: 'b', roles: ['BUREAU_HEAD'] } },
        { ...corrected({}, { corrector: [] }), actor: { organisationId: 'q', roles: ['BUREAU_HEAD'] } },
      ],
      [
        'correctKeyTask',
        'TASK_CORRECTED_BY_ITS_LEAD_OR_THE_COUNTY',
        { ...corrected({}, { ...ofGovernment().facts, corrector: [] }), entry: ofGovernment().entry, ...secretary },
        {
          ...corrected({}, { ...ofGovernment().facts, corrector: [] }),
          entry: ofGovernment().entry,
          actor: { organisationId: 'b', roles: ['BUREAU_HEAD'] },
        },
      ],
      ['correctKeyTask', 'TASK_CORRECTION_LOWERS_THE_FIGURE', corrected(), corrected({ doneQuantity: 2 })],
      [
        'correctKeyTask',
        'TASK_CORRECTION_LOWERS_THE_FIGURE',
        corrected({ doneQuantity: 0 }),
        corrected({ doneQuantity: -1 }),
      ],
      ['correctKeyTask', 'TASK_CORRECTED_WITH_A_REASON', corrected(), corrected({ reason: ' ' })],
      ['correctKeyTask', 'MONTH_IS_NOT_SEALED', corrected(), { ...corrected(), ...isSealed }],
      [
        'checkKeyTask',
        'TASK_CHECKED_BY_ANOTHER',
        checked(),
        checked({}, { checker: [seated({ organisationId: 'q' })] }),
      ],
      ...[{ operatorId: 's' }, { roles: ['DISCIPLINE'] }].map(
        (checker) =>
          [
            'checkKeyTask',
            'TASK_CHECKED_FROM_ABOVE',
            { ...checked({}, { task: [taskOf('g', { kind: 'GOVERNMENT' })] }), actor: checker },
            { ...checked({}, { task: [taskOf('g', { kind: 'GOVERNMENT' })] }), actor: { roles: ['BUREAU_HEAD'] } },
          ] as const,
      ),
      ['checkKeyTask', 'TASK_CHECK_SAYS_WHAT_WAS_FOUND', checked(), checked({ finding: '' })],
    ],
  );
  everyMove(keyTaskLifecycle, ['OPEN', 'REPORTED', 'CONFIRMED', 'FAILED', 'CARRIED_OVER', 'CALLED_OFF'], {
    'OPEN endKeyTask': 'FAILED',
    'REPORTED endKeyTask': 'FAILED',
    'OPEN progressKeyTask': 'REPORTED',
    'REPORTED progressKeyTask': 'REPORTED',
    'REPORTED confirmKeyTask': 'CONFIRMED',
    'REPORTED correctKeyTask': 'REPORTED',
    'CONFIRMED correctKeyTask': 'REPORTED',
  });
});

const subject = (countyCode: string) => ({ subject: [{ key: 'h', type: 'Hazard', countyCode }] });
describe('issues and letters', () => {
  const raised = given({
    organisationId: 'o',
    pool: 'LIST',
    kind: 'SAFETY',
    content: '问题',
    source: '暗访',
    rectificationDue: later,
  });
  const answered = given({ answer: '已改', evidenceFileIds: ['f'] });
  const risk = { kind: 'INTEGRITY', postId: 'p', integrityField: 'FUNDS' };
  const planned = given({ plan: '方案', planDueOn: today, planFileId: 'f' });
  const rated = (over: object = {}) => ({ key: 'v', organisationId: 'o', result: 'POOR', raised: false, ...over });
  const newDay = (organisationId: string) => ({ organisationId, rectificationDue: later });
  bothSides(
    issue,
    base(
      { organisationId: 'o', answererId: 'a', returns: 0, rectificationDue: `${tomorrow}T04:00:00.000Z` },
      {
        organisation: [office('o')],
        offices: [office('o'), office('g', { kind: 'GOVERNMENT' }), office('c', { kind: 'PARTY_COMMITTEE' })],
        firsts: [firstOf('m', 'g'), firstOf('s', 'c')],
        evaluation: [],
        post: [],
        parts: [],
        letters: [],
        answerer: [seated()],
        files: [{ key: 'f', organisationId: 'o' }],
      },
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
      [
        'raiseIssue',
        'ISSUE_IS_SOMEONES',
        raised({ coOrganisationIds: ['q'] }, { organisation: [office('o'), office('q')] }),
        raised({ coOrganisationIds: ['o'] }),
      ],
      ['raiseIssue', 'ISSUE_IS_ANOTHERS', { ...raised(), actor: { organisationId: 'q' } }, raised()],
      [
        'raiseIssue',
        'ISSUE_OF_SEVERAL_IS_COORDINATED',
        raised({ kind: 'COORDINATION', coOrganisationIds: ['q'] }),
        raised({ coOrganisationIds: ['q'] }),
      ],
      [
        'raiseIssue',
        'ISSUE_OF_INTEGRITY_IS_OF_A_POST',
        { ...raised(risk, { post: [{ key: 'p', organisationId: 'o' }] }), actor: { roles: ['DISCIPLINE'] } },
        raised(risk, { post: [{ key: 'p', organisationId: 'o' }] }),
      ],
      [
        'raiseIssue',
        'ISSUE_OF_INTEGRITY_IS_OF_A_POST',
        raised(),
        { ...raised(risk, { post: [{ key: 'p', organisationId: 'q' }] }), actor: { roles: ['DISCIPLINE'] } },
      ],
      [
        'raiseIssue',
        'ISSUE_TWO_AND_TWO_SAYS_WHICH',
        raised({ kind: 'TWO_AND_TWO', shortfall: 'NOT_SOLID' }),
        raised({ kind: 'TWO_AND_TWO' }),
      ],
      [
        'planIssue',
        'ISSUE_PLANNED_BY_ITS_OFFICE',
        planned(),
        planned({}, { answerer: [seated({ organisationId: 'q' })] }),
      ],
      ['planIssue', 'ISSUE_PLAN_SAYS_WHAT_AND_WHEN', planned({ planDueOn: today }), planned({ planDueOn: yesterday })],
      [
        'planIssue',
        'ISSUE_PLAN_SAYS_WHAT_AND_WHEN',
        planned({ planDueOn: tomorrow }),
        planned({ planDueOn: '2026-07-03' }),
      ],
      [
        'planIssue',
        'ISSUE_PLAN_SENT_BY_THE_OFFICE',
        planned(),
        planned({}, { files: [{ key: 'f', organisationId: 'q' }] }),
      ],
      [
        'decideIssue',
        'ISSUE_DECIDED_IS_COORDINATED',
        { entry: { kind: 'COORDINATION', leadId: null } },
        { entry: { kind: 'COORDINATION', leadId: 'l' } },
      ],
      ['decideIssue', 'ISSUE_DECISION_SAYS_WHO_DOES_WHAT', { input: { decision: '甲' } }, { input: { decision: ' ' } }],
      [
        'answerIssue',
        'ISSUE_ANSWERED_ONCE_PLANNED',
        { entry: { kind: 'TWO_AND_TWO', planDueOn: today } },
        { entry: { kind: 'SAFETY', foundByType: 'WorkInspection', planDueOn: null } },
      ],
      [
        'answerIssue',
        'ISSUE_ANSWERED_ONCE_DECIDED',
        { entry: { leadId: 'l', decidedAt: at } },
        { entry: { coIds: ['q'], decidedAt: null } },
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
        { ...answered(), entry: { kind: 'INTEGRITY', postId: 'p' } },
        { ...answered(), entry: { kind: 'INTEGRITY', postId: 'p2' } },
      ],
      ['answerIssue', 'ISSUE_ANSWER_IS_SHOWN', answered(), answered({ evidenceFileIds: [] })],
      ...(['returnIssue', 'verifyIssue'] as const).map(
        (act) => [act, 'ISSUE_NOT_JUDGED_BY_ITS_OFFICE', { actor: { organisationId: 'q' } }, { actor: {} }] as const,
      ),
      ...(['returnIssue', 'verifyIssue'] as const).flatMap((act) => [
        [
          act,
          'ISSUE_JUDGED_BY_WHO_RAISED_IT',
          { entry: { raiserOfficeId: 'o' } },
          { entry: { raiserOfficeId: 'q' } },
        ] as const,
        [
          act,
          'ISSUE_JUDGED_BY_WHO_RAISED_IT',
          { entry: { kind: 'INTEGRITY' }, actor: { roles: ['DISCIPLINE'] } },
          { entry: { kind: 'INTEGRITY', raiserOfficeId: 'o' }, actor: { roles: ['BUREAU_HEAD'] } },
        ] as const,
        [
          act,
          'ISSUE_JUDGED_BY_WHO_RAISED_IT',
          { entry: { kind: 'TWO_AND_TWO' }, actor: { organisationId: 'z', roles: ['COUNTY_LEADER'] } },
          { entry: { kind: 'TWO_AND_TWO', raiserOfficeId: 'o' } },
        ] as const,
        // What the government has put right is judged by who raised it or the first of the other office.
        ...[leader({ organisationId: 'b', roles: ['BUREAU_HEAD'] }), leader(), leader({ operatorId: 'm' })].flatMap(
          (below) =>
            [leader({ organisationId: 'c' }), secretary].map(
              (above) =>
                [
                  act,
                  'ISSUE_JUDGED_BY_WHO_RAISED_IT',
                  { entry: { organisationId: 'g', raiserOfficeId: 'c' }, ...above },
                  { entry: { organisationId: 'g', raiserOfficeId: 'c' }, ...below },
                ] as const,
            ),
        ),
      ]),
      [
        'verifyIssue',
        'ISSUE_VERIFIED_WHEN_ALL_HAVE_ANSWERED',
        { facts: { parts: [{ key: 'e', number: '1', status: 'VERIFIED' }] } },
        { facts: { parts: [{ key: 'e', number: '1', status: 'RECTIFIED' }] } },
      ],
      ['returnIssue', 'ISSUE_RETURNED_WITH_AN_OPINION', { input: { opinion: '补' } }, { input: { opinion: '' } }],
      [
        'verifyIssue',
        'ISSUE_VERIFIED_WHEN_ALL_HAVE_ANSWERED',
        { facts: { parts: [{ key: 'e', number: '1', status: 'WITHDRAWN' }] } },
        { facts: { parts: [{ key: 'e', number: '1', status: 'OPEN' }] } },
      ],
      [
        'withdrawIssue',
        'ISSUE_DECIDED_IS_NOT_WITHDRAWN_FROM_BELOW',
        { entry: { raiserOfficeId: 'o', decidedAt: null } },
        { entry: { raiserOfficeId: 'o', decidedAt: at } },
      ],
      [
        'withdrawIssue',
        'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
        { entry: { raiserOfficeId: 'o' } },
        { entry: { raiserOfficeId: 'q' }, actor: { roles: ['COUNTY_LEADER'] } },
      ],
      [
        'withdrawIssue',
        'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
        { entry: { raiserOfficeId: 'q', leadId: 'l' }, actor: { organisationId: 'g', roles: ['COUNTY_LEADER'] } },
        { entry: { raiserOfficeId: null }, actor: { roles: ['TOWNSHIP'] } },
      ],
      [
        'withdrawIssue',
        'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
        { entry: { raiserOfficeId: 'g', leadId: 'l' }, ...leader() },
        { entry: { raiserOfficeId: 'c', leadId: 'l' }, ...leader() },
      ],
      [
        'raiseIssue',
        'ISSUE_FROM_AN_EVALUATION_RATED_POOR',
        raised({ evaluationId: 'v' }, { evaluation: [rated()] }),
        raised({ evaluationId: 'v' }, { evaluation: [rated({ result: 'FAIR' })] }),
      ],
      ...[{ raised: true }, { organisationId: 'q' }].map(
        (wrong) =>
          [
            'raiseIssue',
            'ISSUE_FROM_AN_EVALUATION_RATED_POOR',
            raised(),
            raised({ evaluationId: 'v' }, { evaluation: [rated(wrong)] }),
          ] as const,
      ),
      [
        'withdrawIssue',
        'ISSUE_WITHDRAWN_ONCE_ITS_LETTERS_ARE_ENDED',
        {},
        { facts: { letters: [{ key: 'e', number: '督1' }] } },
      ],
      ['withdrawIssue', 'ISSUE_WITHDRAWN_WITH_A_REASON', { input: { reason: '重复' } }, { input: { reason: ' ' } }],
      [
        'decideIssue',
        'ISSUE_DECISION_NAMES_OFFICES_ONCE',
        { input: { offices: [newDay('o')] } },
        { input: { offices: [newDay('o'), newDay('o')] } },
      ],
      [
        'decideIssue',
        'ISSUE_DECISION_NAMES_OFFICES_ONCE',
        { input: { offices: [] }, facts: { organisation: [] } },
        { input: { offices: [{ organisationId: 'o', rectificationDue: at }] } },
      ],
      [
        'decideIssue',
        'ISSUE_DECIDED_LATE_SETS_NEW_DAYS',
        { entry: { rectificationDue: earlier }, input: { offices: [newDay('o')] } },
        { entry: { rectificationDue: earlier }, input: {} },
      ],
      // Whoever missed the day since the first decision is late by it, and needs no new one.
      [
        'decideIssue',
        'ISSUE_DECIDED_LATE_SETS_NEW_DAYS',
        { entry: { rectificationDue: earlier, decidedAt: earlier }, input: {} },
        { entry: { rectificationDue: earlier, decidedAt: null }, input: {} },
      ],
      [
        'decideIssue',
        'ISSUE_DECIDED_LATE_SETS_NEW_DAYS',
        { input: {}, facts: { parts: [{ organisationId: 'q', number: '1', status: 'RECTIFIED', due: earlier }] } },
        { input: {}, facts: { parts: [{ organisationId: 'q', number: '1', status: 'OPEN', due: earlier }] } },
      ],
      ['verifyIssue', 'ISSUE_NOT_VERIFIED_BY_WHO_ANSWERED', {}, { entry: { answererId: 'x' } }],
      [
        'verifyIssue',
        'ISSUE_VERIFIED_ONCE_ITS_MEASURES_ARE_CHECKED',
        { facts: { measures: [] } },
        { facts: { measures: [{ key: 'e', number: '措1' }] } },
      ],
      ...[
        [{ hazardId: 'h', enterpriseId: 'e' }, subject('500238')],
        [{ hazardId: 'h' }, subject('500239')],
        [{ hazardId: 'h', kind: 'INTEGRITY' }, subject('500238')],
      ].map(
        ([wrong, facts]) =>
          [
            'raiseIssue',
            'ISSUE_IS_ABOUT_ONE_THING_OF_ITS_COUNTY',
            raised({ hazardId: 'h' }, subject('500238')),
            raised(wrong, facts),
          ] as const,
      ),
      [
        'verifyIssue',
        'ISSUE_VERIFIED_WITH_A_FINDING',
        { input: { verification: '属实' } },
        { input: { verification: ' ' } },
      ],
    ],
  );
  everyMove(issueLifecycle, ['OPEN', 'RECTIFIED', 'VERIFIED', 'WITHDRAWN'], {
    'OPEN withdrawIssue': 'WITHDRAWN',
    'RECTIFIED withdrawIssue': 'WITHDRAWN',
    'OPEN planIssue': 'OPEN',
    'OPEN decideIssue': 'OPEN',
    'OPEN answerIssue': 'RECTIFIED',
    'RECTIFIED returnIssue': 'OPEN',
    'RECTIFIED verifyIssue': 'VERIFIED',
  });

  const letter = given({ organisationId: 'q', level: 'REMINDER', matter: '事项', requirement: '要求' });
  const earlierOne = (level: string, over: object = {}) => ({
    earlier: [
      { key: 'q/事项', level, number: '1', status: 'ISSUED', answerDue: earlier, resolved: null, held: false, ...over },
    ],
  });
  /** Somebody held the post addressed up to a day, and another from the next. */
  const heldThen = (operatorId: string, to: string) => ({
    holders: [
      { key: 'l', operatorId, from: '2020-01-01', to },
      { key: 'l', operatorId: 'after', from: '2026-03-01', to: null },
    ],
  });
  const interviewed = given({ convenorPostId: 'p', intervieweePostId: 'p2', heldOn: today, minutesFileId: 'f' });
  const interview = { level: 'INTERVIEW', status: 'HELD', issuerId: 'o', organisationId: 'q', createdAt: earlier };
  const sent = { files: [{ key: 'f', organisationId: 'o' }] };
  const firstOne = { key: 'q', postId: 'first', operatorId: 'x', from: '2026-01-01', to: null };
  const toLeader = {
    organisation: [office('q', { kind: 'PARTY_COMMITTEE' })],
    addressee: [{ key: 'l', organisationId: 'q' }],
    firsts: [firstOne],
  };
  bothSides(
    supervision,
    base(
      { organisationId: 'o' },
      {
        organisation: [office('q')],
        earlier: [],
        answering: [],
        addressee: [],
        firsts: [],
        undecided: [],
        ended: [],
        overdue: [],
        owed: [],
        holders: [],
        fallen: [],
        report: [],
        person: [],
        offices: [
          ...['o', 'q', 'z'].map((key) => office(key)),
          office('g', { kind: 'GOVERNMENT' }),
          office('c', { kind: 'PARTY_COMMITTEE' }),
        ],
        answerer: [seated()],
        posts: [
          { key: 'p', organisationId: 'o' },
          { key: 'p2', organisationId: 'q' },
        ],
        ...sent,
      },
    ),
    [
      [
        'issueSupervision',
        'SUPERVISION_GOES_DOWN',
        { ...letter({}, { organisation: [office('q', { kind: 'GOVERNMENT' })] }), actor: { roles: ['COUNTY_LEADER'] } },
        { ...letter({}, { organisation: [office('q', { kind: 'GOVERNMENT' })] }), actor: { roles: ['BUREAU_HEAD'] } },
      ],
      // Of the party committee as an office only a first responsible person of the other one asks.
      [
        'issueSupervision',
        'SUPERVISION_GOES_DOWN',
        {
          ...letter({ organisationId: 'c' }, { organisation: [office('c', { kind: 'PARTY_COMMITTEE' })] }),
          facts: {
            organisation: [office('c', { kind: 'PARTY_COMMITTEE' })],
            firsts: [firstOf('m', 'g'), firstOf('s', 'c')],
          },
          ...leader({ operatorId: 'm' }),
        },
        {
          ...letter({ organisationId: 'c' }),
          facts: {
            organisation: [office('c', { kind: 'PARTY_COMMITTEE' })],
            firsts: [firstOf('m', 'g'), firstOf('s', 'c')],
          },
          ...leader(),
        },
      ],
      // It goes to who held the post on the day it fell due, and not from that person.
      [
        'issueSupervision',
        'SUPERVISION_IS_NOT_TO_ONESELF',
        letter({ addresseePostId: 'l' }, { ...heldThen('x', '2026-02-28'), fallen: [{ key: 'i', on: '2026-03-01' }] }),
        letter({ addresseePostId: 'l' }, { ...heldThen('x', '2026-02-28'), fallen: [{ key: 'i', on: '2026-02-01' }] }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_GOES_TO_WHO_ANSWERS',
        letter({ aboutId: 'i' }, { answering: [{ key: 'i', offices: ['q', 'r'] }] }),
        letter({ aboutId: 'i' }, { answering: [{ key: 'i', offices: ['r'] }] }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_NOT_FOR_WHAT_A_LEADER_DECIDES',
        letter({ aboutId: 'i' }),
        letter({ aboutId: 'i' }, { undecided: [{ key: 'i', number: '问〔2026〕1号' }] }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_WAITS_FOR_THE_LAST',
        letter({ level: 'URGING' }, earlierOne('REMINDER')),
        letter({ level: 'URGING' }, earlierOne('REMINDER', { answerDue: at })),
      ],
      [
        'issueSupervision',
        'SUPERVISION_WAITS_FOR_THE_LAST',
        letter({ level: 'URGING' }, earlierOne('REMINDER', { status: 'CLOSED', resolved: false })),
        letter({ level: 'URGING' }, earlierOne('REMINDER', { status: 'ANSWERED' })),
      ],
      [
        'issueSupervision',
        'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
        letter({ level: 'REMINDER' }, earlierOne('URGING', { status: 'CLOSED', resolved: true })),
        letter({ level: 'INTERVIEW' }, earlierOne('URGING', { status: 'CLOSED', resolved: true })),
      ],
      [
        'holdInterview',
        'INTERVIEW_IS_SUMMONED_TO',
        { ...interviewed(), entry: interview },
        { ...interviewed(), entry: { ...interview, level: 'URGING' } },
      ],
      [
        'holdInterview',
        'INTERVIEW_IS_HELD_BY_WHO_SUMMONED',
        { ...interviewed(), entry: interview },
        { ...interviewed(), entry: { ...interview, issuerId: 'q' } },
      ],
      [
        'holdInterview',
        'INTERVIEW_HAS_A_CONVENOR',
        { ...interviewed(), entry: interview },
        { ...interviewed({ convenorPostId: 'p2' }), entry: interview },
      ],
      [
        'holdInterview',
        'INTERVIEW_IS_WITH_THE_OFFICE',
        { ...interviewed(), entry: interview },
        { ...interviewed({ intervieweePostId: 'p' }), entry: interview },
      ],
      [
        'holdInterview',
        'INTERVIEW_HAS_BEEN_HELD',
        { ...interviewed(), entry: interview },
        { ...interviewed({ heldOn: tomorrow }), entry: interview },
      ],
      [
        'holdInterview',
        'INTERVIEW_HAS_BEEN_HELD',
        { ...interviewed(), entry: interview },
        { ...interviewed({ heldOn: yesterday }), entry: interview },
      ],
      [
        'holdInterview',
        'INTERVIEW_HAS_ITS_MINUTES',
        { ...interviewed(), entry: interview },
        { ...interviewed({}, { files: [] }), entry: interview },
      ],
      [
        'answerSupervision',
        'INTERVIEW_IS_ANSWERED_ONCE_HELD',
        { entry: { level: 'INTERVIEW', status: 'HELD' } },
        { entry: { level: 'INTERVIEW', status: 'ISSUED' } },
      ],
      [
        'answerSupervision',
        'INTERVIEW_IS_FOLLOWED_BY_A_PLAN',
        { entry: { level: 'INTERVIEW' }, input: { planFileId: 'f', planDueOn: today } },
        { entry: { level: 'INTERVIEW' }, input: {} },
      ],
      [
        'answerSupervision',
        'INTERVIEW_IS_FOLLOWED_BY_A_PLAN',
        { entry: { level: 'REMINDER' }, input: {} },
        { entry: { level: 'REMINDER' }, input: { planDueOn: today } },
      ],
      [
        'answerSupervision',
        'SUPERVISION_FILE_SENT_BY_THE_OFFICE',
        { input: { planFileId: 'f' } },
        { input: { planFileId: 'g' } },
      ],
      [
        'answerSupervision',
        'SUPERVISION_PLAN_LIES_AHEAD',
        { input: { planDueOn: today } },
        { input: { planDueOn: yesterday } },
      ],
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
        'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
        { entry: { addresseePostId: 'l' } },
        { entry: { addresseePostId: 'l' }, facts: { holders: [{ operatorId: 'm', from: '2020-01-01', to: null }] } },
      ],
      // Whoever it fell to answers from wherever they sit by then, and who came after only once they are gone.
      [
        'answerSupervision',
        'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
        { entry: { addresseePostId: 'l', addresseeId: 'x' }, facts: { person: [seated({ organisationId: 'q' })] } },
        {
          entry: { addresseePostId: 'l', addresseeId: 'y' },
          facts: { person: [{ ...seated(), key: 'y' }], holders: [{ operatorId: 'x', from: '2020-01-01', to: null }] },
        },
      ],
      [
        'answerSupervision',
        'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
        {
          entry: { addresseePostId: 'p', addresseeId: 'y' },
          facts: {
            person: [{ ...seated({ to: yesterday }), key: 'y' }],
            holders: [{ operatorId: 'x', from: '2020-01-01', to: null }],
          },
        },
        {
          entry: { addresseePostId: 'p', addresseeId: 'y' },
          facts: { person: [seated()], holders: [{ operatorId: 'x', from: '2020-01-01', to: null }] },
        },
      ],
      [
        'answerSupervision',
        'SUPERVISION_ANSWER_SAYS_SOMETHING',
        { input: { answer: '已办' } },
        { input: { answer: '' } },
      ],
      [
        'issueSupervision',
        'SUPERVISION_LEADER_IS_OF_PARTY_OR_GOVERNMENT',
        letter({ addresseePostId: 'l' }, toLeader),
        letter({ addresseePostId: 'l' }, { ...toLeader, addressee: [{ key: 'l', organisationId: 'r' }] }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_LEADER_IS_OF_PARTY_OR_GOVERNMENT',
        letter({}, toLeader),
        letter({ addresseePostId: 'l' }, { ...toLeader, organisation: [office('q')] }),
      ],
      [
        'issueSupervision',
        'SUPERVISION_OF_A_LEADER_BY_THE_FIRST',
        letter({ addresseePostId: 'l' }, toLeader),
        letter({ addresseePostId: 'first' }, toLeader),
      ],
      [
        'issueSupervision',
        'SUPERVISION_OF_A_LEADER_BY_THE_FIRST',
        letter({ addresseePostId: 'l' }, toLeader),
        letter({ addresseePostId: 'l' }, { ...toLeader, firsts: [{ ...firstOne, to: yesterday }] }),
      ],
      [
        'closeSupervision',
        'SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
        { entry: { addresseePostId: 'l' }, facts: { firsts: [firstOne] } },
        { entry: { addresseePostId: 'first' }, facts: { firsts: [firstOne] } },
      ],
      [
        'issueSupervision',
        'SUPERVISION_IS_NOT_ABOUT_WHAT_ENDED',
        letter(),
        letter({ aboutId: 'i' }, { ended: [{ key: 'i', status: 'WITHDRAWN' }] }),
      ],
      // Nobody can answer a summons before the interview is held: no criticism follows, and it is no rung.
      [
        'issueSupervision',
        'SUPERVISION_WAITS_FOR_THE_LAST',
        letter({ level: 'CRITICISM' }, earlierOne('INTERVIEW', { status: 'HELD', held: true })),
        letter({ level: 'CRITICISM' }, earlierOne('INTERVIEW')),
      ],
      [
        'issueSupervision',
        'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
        letter({ level: 'CRITICISM' }, earlierOne('INTERVIEW', { status: 'CLOSED', resolved: false, held: true })),
        letter({ level: 'CRITICISM' }, earlierOne('INTERVIEW', { status: 'CLOSED', resolved: false })),
      ],
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_ONCE_ANSWERED',
        { entry: { status: 'ISSUED', level: 'INTERVIEW' } },
        { entry: { status: 'ISSUED', level: 'REMINDER' } },
      ],
      [
        'closeSupervision',
        'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
        { input: { resolved: false }, facts: { overdue: [{ key: 'i', entryType: 'Issue' }] } },
        { input: { resolved: true }, facts: { overdue: [{ key: 'i', entryType: 'Issue' }] } },
      ],
      // Closed without the report, a letter about it settles nothing unless it was decided to ask for it no more.
      [
        'closeSupervision',
        'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
        { input: { resolved: true, dispensation: '文' }, facts: { owed: [{ key: 'e', period: '2026H1' }] } },
        { input: { resolved: true }, facts: { owed: [{ key: 'e', period: '2026H1' }] } },
      ],
      ...[
        { input: { resolved: true, dispensation: '文' }, facts: { owed: [] } },
        { input: { resolved: false, dispensation: '文' }, facts: { owed: [{ key: 'e', period: '2026H1' }] } },
        { input: { resolved: true, dispensation: ' ' }, facts: { owed: [{ key: 'e', period: '2026H1' }] } },
      ].map(
        (wrong) =>
          [
            'closeSupervision',
            'SUPERVISION_DISPENSES_FROM_A_MISSED_REPORT',
            { input: { resolved: true, dispensation: '文' }, facts: { owed: [{ key: 'e', period: '2026H1' }] } },
            wrong,
          ] as const,
      ),
      [
        'closeSupervision',
        'SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
        { entry: { addresseePostId: 'l', addresseeId: 'y' }, facts: { firsts: [firstOne] } },
        { entry: { addresseePostId: 'l', addresseeId: 'x' }, facts: { firsts: [firstOne] } },
      ],
      // What the party committee's leaders have sent none below closes, and a letter to it only the other's first.
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_BY_ITS_ISSUER_OR_A_LEADER',
        { entry: { issuerId: 'c' }, ...leader({ organisationId: 'c' }) },
        { entry: { issuerId: 'c' }, ...leader() },
      ],
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_BY_ITS_ISSUER_OR_A_LEADER',
        {
          entry: { organisationId: 'c', issuerId: 'g' },
          facts: { firsts: [firstOf('m', 'g'), firstOf('s', 'c')] },
          ...leader({ operatorId: 'm' }),
        },
        {
          entry: { organisationId: 'c', issuerId: 'g' },
          facts: { firsts: [firstOf('m', 'g'), firstOf('s', 'c')] },
          ...leader(),
        },
      ],
      [
        'withdrawSupervision',
        'SUPERVISION_WITHDRAWN_BY_ITS_ISSUER',
        { entry: { issuerId: 'o' } },
        { entry: { issuerId: 'z' }, actor: { roles: ['COUNTY_LEADER'] } },
      ],
      [
        'withdrawSupervision',
        'SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
        { entry: { addresseePostId: 'l' }, facts: { firsts: [firstOne] } },
        { entry: { addresseePostId: 'first' }, facts: { firsts: [firstOne] } },
      ],
      [
        'withdrawSupervision',
        'SUPERVISION_WITHDRAWN_UNLESS_HELD',
        { entry: { heldOn: null } },
        { entry: { heldOn: today } },
      ],
      [
        'withdrawSupervision',
        'SUPERVISION_WITHDRAWN_WITH_A_REASON',
        { input: { reason: '对象有误' } },
        { input: { reason: '' } },
      ],
      ['closeSupervision', 'SUPERVISION_NOT_CLOSED_BY_ITS_ADDRESSEE', { entry: { organisationId: 'q' } }, {}],
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_BY_ITS_ISSUER_OR_A_LEADER',
        { entry: { issuerId: 'o' } },
        { entry: { issuerId: 'z' } },
      ],
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_BY_ITS_ISSUER_OR_A_LEADER',
        { entry: { issuerId: 'z' }, actor: { organisationId: 'o', roles: ['COUNTY_LEADER'] } },
        { entry: { issuerId: 'z' }, actor: { organisationId: 'o', roles: ['BUREAU_HEAD'] } },
      ],
      [
        'closeSupervision',
        'SUPERVISION_CLOSED_WITH_A_CONCLUSION',
        { input: { conclusion: '办结' } },
        { input: { conclusion: '' } },
      ],
    ],
  );
  everyMove(supervisionLifecycle, ['ISSUED', 'HELD', 'ANSWERED', 'CLOSED', 'WITHDRAWN'], {
    'ISSUED closeSupervision': 'CLOSED',
    'ISSUED withdrawSupervision': 'WITHDRAWN',
    'ANSWERED withdrawSupervision': 'WITHDRAWN',
    'ISSUED holdInterview': 'HELD',
    'HELD answerSupervision': 'ANSWERED',
    'ISSUED answerSupervision': 'ANSWERED',
    'ANSWERED closeSupervision': 'CLOSED',
  });
  const plainly = { organisation: [office('q')], earlier: [], holders: [], fallen: [], report: [] };
  test('an answer is due in working days: across a weekend, and by the last of the day', () => {
    expect(supervision.issueSupervision.decide(merge(base({}, plainly), letter() as never))).toMatchObject({
      answerDue: law.due('supervision.answer.reminder.days', '2026-07-01' as never, county).dueAt,
    });
    expect(supervision.issueSupervision.decide(merge(base({}, plainly), letter() as never))).toMatchObject({
      answerDue: '2026-07-15T15:59:59.999Z',
    });
    expect(earlier < at).toBe(true);
  });
});
