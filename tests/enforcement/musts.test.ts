import 'reflect-metadata';
import { describe } from '@jest/globals';
import * as accidents from '../../src/enforcement/accident/accident.acts.js';
import { accidentLifecycle, onSceneLifecycle } from '../../src/enforcement/accident/accident.lifecycle.js';
import * as dishonesty from '../../src/enforcement/dishonesty/dishonesty.acts.js';
import { dishonestyLifecycle, sanctionLifecycle } from '../../src/enforcement/dishonesty/dishonesty.lifecycle.js';
import * as sanctionActs from '../../src/enforcement/dishonesty/joint-sanction.acts.js';
import * as inspections from '../../src/enforcement/inspection/inspection.acts.js';
import { inspectionLifecycle } from '../../src/enforcement/inspection/inspection.lifecycle.js';
import * as interference from '../../src/enforcement/interference/interference.acts.js';
import { interferenceLifecycle } from '../../src/enforcement/interference/interference.lifecycle.js';
import * as investigations from '../../src/enforcement/investigation/investigation.acts.js';
import {
  accountabilityLifecycle,
  investigationLifecycle,
  rectificationMeasureLifecycle,
} from '../../src/enforcement/investigation/investigation.lifecycle.js';
import * as measures from '../../src/enforcement/measure/measure.acts.js';
import { measureLifecycle } from '../../src/enforcement/measure/measure.lifecycle.js';
import * as plans from '../../src/enforcement/plan/plan.acts.js';
import { planLifecycle } from '../../src/enforcement/plan/plan.lifecycle.js';
import * as publications from '../../src/enforcement/publication/publication.acts.js';
import { publicationLifecycle } from '../../src/enforcement/publication/publication.lifecycle.js';
import * as referrals from '../../src/enforcement/referral/referral.acts.js';
import { referralLifecycle } from '../../src/enforcement/referral/referral.lifecycle.js';
import type { Act } from '../../src/kernel/act.js';
import { at, bothSides, earlier, everyMove, later, operator, type Over } from '../support/musts.js';

const county = '500238000000';
const township = '500238100000';
const village = '500238100205';
const actor = { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['LAW_OFFICER'] };
const signers = ['x'];
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}, entry: object = {}): Over => ({ input: { ...well, ...over }, facts, entry });
const acts = (all: Record<string, unknown>): Record<string, Act> =>
  Object.fromEntries(
    Object.entries(all).filter(([, each]) => typeof each === 'object' && each !== null && 'musts' in each),
  ) as never;
const officers = [operator('a'), operator('b')];
const file = { key: 'f', organisationId: 'o' };
const foreign = { files: [{ key: 'f', organisationId: 'p' }] };
const item = (key: string, over: object = {}) => ({
  key,
  kind: 'PENALTY',
  statute: '安全生产法',
  article: '第九十九条',
  sectors: [],
  fineRule: 'MAY',
  unitMin: '0',
  unitMax: '5000000',
  personMin: null,
  personMax: null,
  incomePercentMin: null,
  incomePercentMax: null,
  level: 'COUNTY',
  townships: null,
  gainsFrom: null,
  gainsTimesMin: null,
  gainsTimesMax: null,
  gravestTimesMin: null,
  gravestTimesMax: null,
  grave: true,
  daily: true,
  regionCode: '000000000000',
  baseId: null,
  exercised: null,
  effectiveFrom: '2021-09-01',
  effectiveUntil: null,
  ...over,
});

const townshipOffice = [{ key: 'o', kind: 'TOWNSHIP', regionCode: '500238100000' }];

describe('plans and draws', () => {
  const plan = {
    key: 'p',
    number: '1',
    status: 'ADOPTED',
    year: 2026,
    countyCode: '500238',
    regionCode: county,
    tiers: ['GENERAL'],
    sectors: [],
    enterpriseIds: [],
    beginsOn: '2026-01-01',
    endsOn: '2026-07-01',
    organisationId: 'o',
  };
  const covered = (id: string, over: object = {}) => ({
    key: 'p',
    id,
    riskGrade: null,
    tier: null,
    townshipCode: '500238100',
    inspected: 3,
    ...over,
  });
  const planned = given({
    region: county,
    title: '计划',
    year: 2026,
    tiers: ['GENERAL'],
    sectors: [],
    enterpriseIds: ['e'],
    visits: 1,
    randomPercent: 100,
    document: '文',
    beginsOn: '2026-01-01',
    endsOn: '2026-12-31',
  });
  const office = { key: 'o', kind: 'BUREAU', regionCode: county, officers: 2, sectors: [] as string[] };
  const leader = { key: 'o', operatorId: 'x', from: '2020-01-01', to: null };
  const unit = (over: object = {}) => ({
    ...{ enterpriseId: 'e1', status: 'OPERATING', owed: 2, made: 2, madeOtherwise: 0 },
    ...over,
  });
  const progress = {
    ...{ key: 'p', visits: 10, randomPercent: 25, made: 10, random: 3, endsOn: '2026-06-30' },
    units: [unit()],
  };
  const closed = given({ note: '完成' });
  const oneLeft = { progress: [{ ...progress, units: [unit({ made: 1 })] }] };
  const closedWith = (reason: string, over: object) =>
    closed(
      { leftUnits: [{ enterpriseId: 'e1', reason }] },
      { progress: [{ ...progress, units: [unit({ made: 1, ...over })] }] },
    );
  const dept = (over: object = {}) => ({ office: [{ ...office, kind: 'DEPARTMENT', sectors: ['GAS'], ...over }] });
  const drawn = given({ planId: 'p', count: 2, officerIds: ['a', 'b'], conflicts: [] });
  bothSides(
    acts(plans),
    {
      signers,
      actor,
      entry: { endsOn: '2026-06-30', organisationId: 'o', makerId: 'y' },
      facts: {
        office: [office],
        leaders: [leader],
        progress: [progress],
        plan: [plan],
        covered: [covered('e1'), covered('e2')],
        officers: [...officers, operator('z')],
        draws: [],
      },
    },
    [
      ['planInspections', 'PLAN_IS_A_COUNTYS', planned(), planned({ region: village })],
      ['planInspections', 'PLAN_SPANS_ITS_YEAR', planned(), planned({ endsOn: '2027-01-01' })],
      ['planInspections', 'PLAN_COUNTS_ITS_VISITS', planned(), planned({ randomPercent: 101 })],
      ['planInspections', 'PLAN_COUNTS_ITS_VISITS', planned(), planned({ enterpriseIds: ['e', 'g'] })],
      ['planInspections', 'PLAN_SAYS_WHOM', planned(), planned({ tiers: [] })],
      ['planInspections', 'PLAN_IS_APPROVED_BY_DOCUMENT', planned(), planned({ document: ' ' })],
      ['planInspections', 'PLAN_COUNTS_ITS_VISITS', planned({ visits: 2, unitVisits: 2 }), planned({ unitVisits: 2 })],
      ['planInspections', 'PLAN_COUNTS_ITS_VISITS', planned({ keyVisits: 12 }), planned({ keyVisits: 13 })],
      [
        'planInspections',
        'PLAN_IS_OF_AN_OFFICE_WITH_OFFICERS',
        planned(),
        planned({}, { office: [{ ...office, officers: 0 }] }),
      ],
      [
        'planInspections',
        'PLAN_IS_A_COUNTYS',
        planned({ region: township }, { office: [{ ...office, kind: 'TOWNSHIP', regionCode: township }] }),
        planned({}, { office: [{ ...office, kind: 'TOWNSHIP', regionCode: township }] }),
      ],
      ['planInspections', 'PLAN_KEEPS_TO_ITS_SECTORS', planned({ sectors: ['GAS'] }, dept()), planned({}, dept())],
      [
        'planInspections',
        'PLAN_KEEPS_TO_ITS_SECTORS',
        planned({ sectors: ['GAS'] }, dept()),
        planned({ sectors: ['GAS', 'FIRE'] }, dept()),
      ],
      ...(['adoptPlan', 'withdrawPlan', 'closePlan'] as const).map(
        (act) => [act, 'PLAN_IS_ITS_OFFICES', { input: {} }, { input: {}, entry: { organisationId: 'p' } }] as const,
      ),
      [
        'adoptPlan',
        'PLAN_IS_ADOPTED_BY_A_LEADER',
        { input: {} },
        { input: {}, facts: { leaders: [{ ...leader, to: '2026-06-30' }] } },
      ],
      ['adoptPlan', 'PLAN_MAKER_DOES_NOT_ADOPT', { input: {} }, { input: {}, entry: { makerId: 'x' } }],
      ['withdrawPlan', 'PLAN_WITHDRAWN_FOR_A_REASON', { input: { reason: '有误' } }, { input: { reason: ' ' } }],
      ['closePlan', 'PLAN_IS_OVER', closed(), closed({}, {}, { endsOn: '2026-07-01' })],
      ['closePlan', 'PLAN_RESULT_IS_TOLD', closed(), closed({ note: '' })],
      [
        'closePlan',
        'PLAN_UNITS_ARE_VISITED_OR_SAY_WHY',
        closed({ leftUnits: [{ enterpriseId: 'e1', reason: 'DISASTER' }] }, oneLeft),
        closed({}, oneLeft),
      ],
      [
        'closePlan',
        'PLAN_UNITS_ARE_VISITED_OR_SAY_WHY',
        closed(),
        closed({ leftUnits: [{ enterpriseId: 'e1', reason: 'DISASTER' }] }),
      ],
      [
        'closePlan',
        'PLAN_REASONS_ARE_BORNE_OUT',
        closedWith('NOT_OPERATING', { status: 'SELF_STOPPED' }),
        closedWith('NOT_OPERATING', {}),
      ],
      [
        'closePlan',
        'PLAN_REASONS_ARE_BORNE_OUT',
        closedWith('INSPECTED_OTHERWISE', { madeOtherwise: 1 }),
        closedWith('INSPECTED_OTHERWISE', {}),
      ],
      [
        'closePlan',
        'PLAN_VISITS_ARE_MADE_OR_SAY_WHY',
        closed({ shortfallReason: 'DISASTER' }, { progress: [{ ...progress, made: 9 }] }),
        closed({}, { progress: [{ ...progress, made: 9 }] }),
      ],
      [
        'closePlan',
        'PLAN_VISITS_ARE_MADE_OR_SAY_WHY',
        closed(),
        closed({}, { progress: [{ ...progress, random: 2 }] }),
      ],
      ['closePlan', 'PLAN_VISITS_ARE_MADE_OR_SAY_WHY', closed(), closed({ shortfallReason: 'DISASTER' })],
      [
        'drawInspections',
        'DRAW_IS_UNDER_ITS_OFFICES_PLAN',
        drawn(),
        drawn({}, { plan: [{ ...plan, organisationId: 'p' }] }),
      ],
      [
        'drawInspections',
        'DRAW_IS_UNDER_A_PLAN_IN_FORCE',
        drawn(),
        drawn({}, { plan: [{ ...plan, endsOn: '2026-06-30' }] }),
      ],
      ['drawInspections', 'DRAW_HAS_ENOUGH_TO_DRAW_FROM', drawn(), drawn({ count: 3 })],
      [
        'drawInspections',
        'DRAW_HAS_ENOUGH_TO_DRAW_FROM',
        drawn(),
        drawn({}, { covered: [covered('e1'), covered('e2', { inspected: 4 })] }),
      ],
      [
        'drawInspections',
        'DRAW_OFFICERS_ARE_CERTIFIED',
        drawn(),
        drawn({}, { officers: [operator('a'), operator('b', 'LAW_OFFICER', { certificateValidUntil: '2026-06-30' })] }),
      ],
      [
        'drawInspections',
        'DRAW_LEAVES_TWO_OFFICERS',
        drawn({ officerIds: ['a', 'b', 'z'], conflicts: [{ officerId: 'a', enterpriseId: 'e1', reason: '亲属' }] }),
        drawn({ conflicts: [{ officerId: 'a', enterpriseId: 'e1', reason: '亲属' }] }),
      ],
      [
        'drawInspections',
        'DRAW_AGAIN_SAYS_WHY',
        drawn({ reason: '系统故障' }, { draws: [{ key: 'p', number: '1', drawnAt: '2026-07-01T01:00:00.000Z' }] }),
        drawn({}, { draws: [{ key: 'p', number: '1', drawnAt: '2026-07-01T01:00:00.000Z' }] }),
      ],
    ],
  );
  everyMove(planLifecycle, ['DRAFTED', 'ADOPTED', 'WITHDRAWN', 'CLOSED'], {
    'DRAFTED adoptPlan': 'ADOPTED',
    'DRAFTED withdrawPlan': 'WITHDRAWN',
    'ADOPTED closePlan': 'CLOSED',
  });
});

describe('inspections', () => {
  const enterprise = {
    key: 'e',
    townshipCode: '500238100',
    status: 'OPERATING',
    sector: 'INDUSTRY_TRADE',
    regionCode: village,
    name: '甲',
  };
  const plan = {
    ...{ key: 'p', status: 'ADOPTED', beginsOn: '2026-01-01', endsOn: '2026-12-31' },
    ...{ sectors: ['GAS'], tiers: ['KEY'], organisationId: 'o' },
  };
  const draw = { key: 'd', planId: 'p', enterpriseIds: ['e'], results: 'e a b' };
  const started = given({
    enterpriseId: 'e',
    method: 'ORDINARY',
    planId: 'p',
    itemCodes: ['JC'],
    purposes: ['ENFORCEMENT'],
    officerIds: ['a', 'b'],
    assistantIds: [],
    credentialsShown: true,
    recorderUsed: true,
  });
  const by = { actor: { operatorId: 'a' } };
  const other = (over: object = {}) => ({ key: 'q', kind: 'DEPARTMENT', countyCode: '500238', ...over });
  const sitting = (key: string, organisationId: string, countyCode: string) =>
    operator(key, 'LAW_OFFICER', {
      posts: [{ roles: ['LAW_OFFICER'], from: '2020-01-01', to: null, organisationId, countyCode }],
    });
  const crossing = {
    ...{ officeId: 'q', document: '文', beginsOn: '2026-07-01', lastDay: '2026-07-01' },
    place: '500238100000',
  };
  const crossed = (over: object = {}) =>
    started(
      { method: 'CROSS', crossing, ...over },
      { sender: [other({ countyCode: '610525' })], officers: [operator('a'), sitting('b', 'q', '610525')] },
    );
  const tool = (over: object = {}) => ({
    ...{ key: 't', number: '装备1', status: 'IN_USE', organisationId: 'o' },
    ...{ leasedUntil: null, calibrationDueOn: '2026-07-01', ...over },
  });
  const found = given({ content: '问题', location: '车间', itemCode: 'CF', disposition: 'CASE' });
  const ended = given({ result: 'ORDERED', note: '责令', signedByEnterprise: true });
  const rechecked = given({ passed: true, opinion: '合格', officerIds: ['a', 'b'] });
  const finding = (over: object = {}) => ({
    key: 'i',
    id: 'n',
    enterpriseId: 'e',
    disposition: 'HAZARD',
    itemCode: null,
    hazardStatus: 'CLOSED',
    hazardNumber: '隐1',
    ...over,
  });
  bothSides(
    acts(inspections),
    {
      signers: ['a', 'b'],
      actor: { ...actor, operatorId: 'a' },
      entry: {
        ...{ regionCode: village, officerIds: ['a', 'b'], assistantIds: ['t'], findingCount: 0 },
        ...{ organisationId: 'o', drawId: 'd', endedAt: earlier, resultPublishedAt: null },
      },
      facts: {
        enterprise: [enterprise],
        officers,
        assistants: [operator('t', 'EXPERT')],
        items: [item('JC', { kind: 'INSPECTION' })],
        office: [{ key: 'o', kind: 'BUREAU', regionCode: county }],
        plan: [plan],
        draw: [],
        covers: [{ key: 'p/e', number: '1' }],
        acting: officers,
        inspected: [{ key: 'k', n: 3 }],
        equipment: [tool()],
        together: [],
        sender: [],
        findings: [finding()],
        files: [file],
      },
    },
    [
      [
        'startInspection',
        'INSPECTION_IS_OF_A_STANDING_ENTERPRISE',
        started(),
        started({}, { enterprise: [{ ...enterprise, status: 'DEREGISTERED' }] }),
      ],
      [
        'startInspection',
        'INSPECTION_ITEMS_ARE_OF_THE_OFFICES_LEVEL',
        started({}, { office: townshipOffice, items: [item('JC', { kind: 'INSPECTION', level: 'TOWNSHIP' })] }),
        started({}, { office: townshipOffice }),
      ],
      ['startInspection', 'INSPECTION_OFFICERS_ARE_CERTIFIED', started(), started({ officerIds: ['a'] })],
      [
        'startInspection',
        'INSPECTION_OFFICERS_ARE_CERTIFIED',
        started(),
        started({}, { officers: [operator('a'), operator('b', 'LAW_OFFICER', { certificateNumber: null })] }),
      ],
      [
        'startInspection',
        'INSPECTION_IS_BEGUN_BY_ITS_OFFICER',
        { ...started(), ...by },
        { ...started(), actor: { operatorId: 'z' } },
      ],
      [
        'startInspection',
        'INSPECTION_ASSISTANTS_ARE_APPOINTED',
        started({ assistantIds: ['t'] }),
        started({ assistantIds: ['t'] }, { assistants: [operator('t', 'VILLAGE')] }),
      ],
      [
        'startInspection',
        'INSPECTION_SHOWS_ITS_CREDENTIALS',
        started({ method: 'COVERT', credentialsShown: false }),
        started({ credentialsShown: false }),
      ],
      ['startInspection', 'INSPECTION_ITEMS_ARE_PUBLISHED', started(), started({ itemCodes: ['JC', 'ZZ'] })],
      [
        'startInspection',
        'INSPECTION_ITEMS_ARE_PUBLISHED',
        started(),
        started({}, { items: [item('JC', { kind: 'INSPECTION', sectors: ['FIREWORKS'] })] }),
      ],
      [
        'startInspection',
        'INSPECTION_IS_PLANNED_OR_SAYS_WHY',
        started({ planId: null, adHocReason: 'TIP_OFF' }),
        started({ planId: null }),
      ],
      ['startInspection', 'INSPECTION_IS_PLANNED_OR_SAYS_WHY', started(), started({ adHocReason: 'TIP_OFF' })],
      ['startInspection', 'INSPECTION_FITS_ITS_PLAN', started(), started({}, { covers: [] })],
      [
        'startInspection',
        'INSPECTION_IS_BY_ITS_OFFICES_PLAN',
        started(),
        started({}, { plan: [{ ...plan, organisationId: 'p' }] }),
      ],
      [
        'startInspection',
        'INSPECTION_OFFICERS_ARE_CERTIFIED',
        started(),
        started({}, { officers: [operator('a'), operator('b', 'SECTOR_DEPT')] }),
      ],
      ...(['recordFinding', 'concludeInspection'] as const).map(
        (act) =>
          [
            act,
            'OFFICER_ACTS_WITH_A_CERTIFICATE',
            { input: {}, ...by },
            {
              input: {},
              ...by,
              facts: { acting: [operator('a'), operator('b', 'LAW_OFFICER', { certificateValidUntil: '2026-06-30' })] },
            },
          ] as const,
      ),
      [
        'startInspection',
        'INSPECTION_KEEPS_TO_ITS_DRAW',
        started({ method: 'RANDOM', drawId: 'd' }, { draw: [draw] }),
        started({ method: 'RANDOM', drawId: 'd' }, { draw: [{ ...draw, results: 'e a z' }] }),
      ],
      ['startInspection', 'INSPECTION_KEEPS_TO_ITS_DRAW', started(), started({ method: 'RANDOM' })],
      [
        'startInspection',
        'INSPECTION_IS_WITHIN_THE_YEARS_CAP',
        started(),
        started({}, { inspected: [{ key: 'k', n: 4 }] }),
      ],
      [
        'startInspection',
        'INSPECTION_IS_WITHIN_THE_YEARS_CAP',
        started({ planId: null, adHocReason: 'TIP_OFF' }, { inspected: [{ key: 'k', n: 4 }] }),
        started({}, { inspected: [{ key: 'k', n: 4 }] }),
      ],
      [
        'publishRandomResult',
        'RESULT_IS_OF_A_DRAWN_VISIT',
        { input: { platform: '平台' } },
        { input: { platform: '平台' }, entry: { drawId: null } },
      ],
      [
        'publishRandomResult',
        'RESULT_IS_PUBLISHED_ONCE',
        { input: { platform: '平台' } },
        { input: { platform: '平台' }, entry: { resultPublishedAt: earlier } },
      ],
      [
        'publishRandomResult',
        'RESULT_IS_PUBLISHED_BY_WHO_INSPECTED',
        { input: { platform: '平台' } },
        { input: { platform: '平台' }, entry: { organisationId: 'p' } },
      ],
      [
        'publishRandomResult',
        'RESULT_NAMES_ITS_PLATFORM',
        { input: { platform: '平台' } },
        { input: { platform: ' ' } },
      ],
      ...[
        { calibrationDueOn: '2026-06-30' },
        { leasedUntil: '2026-06-30' },
        { status: 'OUT_OF_USE' },
        { organisationId: 'p' },
      ].map(
        (over) =>
          [
            'startInspection',
            'INSPECTION_EQUIPMENT_IS_USABLE',
            started({ equipmentIds: ['t'] }),
            started({ equipmentIds: ['t'] }, { equipment: [tool(over)] }),
          ] as const,
      ),
      ['startInspection', 'INSPECTION_JOINT_NAMES_ITS_OFFICES', started(), started({ method: 'JOINT' })],
      [
        'startInspection',
        'INSPECTION_JOINT_NAMES_ITS_OFFICES',
        started({ method: 'JOINT', jointOfficeIds: ['q'] }, { together: [other()] }),
        started({ method: 'JOINT', jointOfficeIds: ['q'] }, { together: [other({ countyCode: '610525' })] }),
      ],
      [
        'startInspection',
        'INSPECTION_OFFICERS_ARE_OF_ITS_OFFICES',
        started({ jointOfficeIds: ['q'] }, { officers: [operator('a'), sitting('b', 'q', '500238')] }),
        started({}, { officers: [operator('a'), sitting('b', 'q', '500238')] }),
      ],
      ['startInspection', 'INSPECTION_OFFICERS_ARE_OF_ITS_OFFICES', started(), started({ jointOfficeIds: ['q'] })],
      [
        'startInspection',
        'INSPECTION_CROSSES_BY_DOCUMENT',
        crossed(),
        crossed({ crossing: { ...crossing, lastDay: '2026-06-30' } }),
      ],
      [
        'startInspection',
        'INSPECTION_CROSSES_BY_DOCUMENT',
        crossed(),
        crossed({ crossing: { ...crossing, place: '500238001000' } }),
      ],
      ['startInspection', 'INSPECTION_CROSSES_BY_DOCUMENT', started(), started({ method: 'CROSS' })],
      ['startInspection', 'INSPECTION_CROSSES_BY_DOCUMENT', crossed(), crossed({ method: 'ORDINARY' })],
      [
        'startInspection',
        'INSPECTION_OFFICERS_ARE_CERTIFIED',
        crossed(),
        started({}, { officers: [operator('a'), sitting('b', 'q', '610525')] }),
      ],
      [
        'concludeInspection',
        'INSPECTION_JOINT_IS_SIGNED_BY_EACH_OFFICE',
        {
          ...ended({}, { acting: [operator('a'), sitting('b', 'q', '500238')] }, { jointOfficeIds: ['q'] }),
        },
        ended({}, {}, { jointOfficeIds: ['q'] }),
      ],
      ['startInspection', 'INSPECTION_HAS_A_PURPOSE', started(), started({ purposes: [] })],
      ['recordFinding', 'FINDING_IS_AN_OFFICERS', { ...found(), ...by }, { ...found(), actor: { operatorId: 'z' } }],
      ['recordFinding', 'FINDING_IS_DESCRIBED', found(), found({ location: ' ' })],
      [
        'recordFinding',
        'FINDING_ARTICLE_IS_PUBLISHED',
        found({}, { items: [item('CF')] }),
        found({}, { items: [item('CF', { effectiveUntil: '2026-06-30' })] }),
      ],
      ['recordFinding', 'FINDING_CASE_NAMES_ITS_ARTICLE', found(), found({ itemCode: null })],
      [
        'recordFinding',
        'FINDING_NOT_PUNISHED_SAYS_WHY',
        found({ disposition: 'REASONED', reason: '首违' }),
        found({ disposition: 'REASONED' }),
      ],
      [
        'recordFinding',
        'FINDING_HAZARD_HAS_A_CATEGORY',
        found({ disposition: 'HAZARD', category: 'OBJECT' }),
        found({ disposition: 'HAZARD' }),
      ],
      [
        'recordFinding',
        'FINDING_FILE_SENT_BY_THE_OFFICE',
        found({ evidenceFileIds: ['f'] }),
        found({ evidenceFileIds: ['f', 'other'] }),
      ],
      ['concludeInspection', 'INSPECTION_IS_SIGNED_BY_ITS_OFFICERS', ended(), { ...ended(), signers: ['a', 'z'] }],
      ['concludeInspection', 'INSPECTION_RESULT_FITS_WHAT_WAS_FOUND', ended(), ended({ result: 'NO_PROBLEM' })],
      [
        'concludeInspection',
        'INSPECTION_RESULT_FITS_WHAT_WAS_FOUND',
        ended({ result: 'CASE_PROPOSED' }, { findings: [finding({ disposition: 'CASE' })] }),
        ended({ result: 'CASE_PROPOSED' }),
      ],
      [
        'concludeInspection',
        'INSPECTION_RECORD_IS_SIGNED_OR_SAYS_WHY',
        ended({ signedByEnterprise: false, refusalNote: '拒签' }),
        ended({ signedByEnterprise: false }),
      ],
      ['concludeInspection', 'INSPECTION_RESULT_IS_DESCRIBED', ended(), ended({ note: '' })],
      ['concludeInspection', 'INSPECTION_RECHECK_IS_AHEAD', ended({ recheckDue: later }), ended({ recheckDue: at })],
      [
        'concludeInspection',
        'INSPECTION_RECHECK_IS_AHEAD',
        ended({ recheckDue: later }),
        ended({ recheckDue: later, result: 'TRANSFERRED' }),
      ],
      [
        'concludeInspection',
        'INSPECTION_FILE_SENT_BY_THE_OFFICE',
        ended({ recordFileId: 'f' }),
        ended({ recordFileId: 'f' }, foreign),
      ],
      ['recheckInspection', 'RECHECK_OFFICERS_ARE_CERTIFIED', rechecked(), rechecked({ officerIds: ['a', 'a'] })],
      ['recheckInspection', 'RECHECK_IS_DESCRIBED', rechecked(), rechecked({ opinion: '' })],
      [
        'recheckInspection',
        'RECHECK_PASSES_WHEN_ALL_IS_RIGHT',
        rechecked(),
        rechecked({}, { findings: [finding({ hazardStatus: 'ORDERED' })] }),
      ],
      [
        'recheckInspection',
        'RECHECK_FAILED_IS_REPEATED',
        rechecked({ passed: false, recheckDue: later }),
        rechecked({ passed: false, recheckDue: at }),
      ],
      ['recheckInspection', 'RECHECK_FAILED_IS_REPEATED', rechecked(), rechecked({ recheckDue: later })],
      [
        'recordTechnicalOpinion',
        'OPINION_IS_BY_WHO_WAS_THERE',
        { input: { opinion: '意见' }, actor: { operatorId: 't' } },
        { input: { opinion: '意见' }, actor: { operatorId: 'u' } },
      ],
      ['recordTechnicalOpinion', 'OPINION_SAYS_SOMETHING', { input: { opinion: '意见' } }, { input: { opinion: ' ' } }],
      [
        'recordFeedback',
        'FEEDBACK_IS_BY_WHO_WAS_THERE',
        { input: { feedback: '规范' }, actor: { operatorId: 't' } },
        { input: { feedback: '规范' }, actor: { operatorId: 'u' } },
      ],
      ['recordFeedback', 'FEEDBACK_SAYS_SOMETHING', { input: { feedback: '规范' } }, { input: { feedback: '' } }],
    ],
  );
  everyMove(inspectionLifecycle, ['IN_PROGRESS', 'ORDERED', 'CASE_PROPOSED', 'NO_PROBLEM', 'TRANSFERRED', 'CLOSED'], {
    'IN_PROGRESS recordFinding': 'IN_PROGRESS',
    'IN_PROGRESS recordTechnicalOpinion': 'IN_PROGRESS',
    'IN_PROGRESS concludeInspection': 'NO_PROBLEM',
    'ORDERED recheckInspection': 'ORDERED',
    'CASE_PROPOSED recheckInspection': 'CASE_PROPOSED',
    ...Object.fromEntries(
      ['NO_PROBLEM', 'ORDERED', 'CASE_PROPOSED', 'TRANSFERRED', 'CLOSED'].map((stage) => [
        `${stage} publishRandomResult`,
        stage,
      ]),
    ),
  });
});

describe('measures, publications, interference', () => {
  const kase = {
    key: 'k',
    number: '案1',
    status: 'FILED',
    regionCode: village,
    sector: 'GAS',
    enterpriseId: 'e',
    accidentId: null,
    handlerIds: ['a', 'b'],
    organisationId: 'o',
  };
  const seized = given({
    caseId: 'k',
    kind: 'SEALING',
    things: ['设备'],
    reason: '理由',
    urgent: false,
    officerIds: ['a', 'b'],
  });
  bothSides(
    acts(measures),
    {
      signers,
      actor,
      entry: {
        kind: 'SEALING',
        extended: false,
        releaseDue: at,
        begunAt: '2026-06-01T00:00:00.000Z',
        regionCode: village,
      },
      facts: { cases: [kase], officers, files: [file] },
    },
    [
      ['seize', 'MEASURE_IS_IN_AN_OPEN_CASE', seized(), seized({}, { cases: [{ ...kase, status: 'CLOSED' }] })],
      ['seize', 'MEASURE_IS_OF_THE_CASES_OFFICE', seized(), seized({}, { cases: [{ ...kase, organisationId: 'p' }] })],
      ['seize', 'MEASURE_IS_TAKEN_BY_TWO', seized(), seized({ officerIds: ['a'] })],
      ['seize', 'MEASURE_LISTS_ITS_THINGS', seized(), seized({ things: [] })],
      // Twenty-four hours to the second.
      [
        'seize',
        'MEASURE_ON_THE_SPOT_IS_REPORTED_IN_TIME',
        seized({ urgent: true, begunAt: '2026-06-30T04:00:00.000Z' }),
        seized({ urgent: true, begunAt: '2026-06-30T03:59:59.999Z' }),
      ],
      ['seize', 'MEASURE_ON_THE_SPOT_IS_REPORTED_IN_TIME', seized(), seized({ begunAt: earlier })],
      ['seize', 'MEASURE_FILE_SENT_BY_THE_OFFICE', seized({ listFileId: 'f' }), seized({ listFileId: 'f' }, foreign)],
      [
        'extendSeizure',
        'MEASURE_IS_EXTENDED_ONCE',
        { input: { reason: '复杂', testedDays: 0 } },
        { input: { reason: '复杂', testedDays: 0 }, entry: { extended: true } },
      ],
      [
        'extendSeizure',
        'MEASURE_IS_EXTENDED_ONCE',
        { input: { reason: '复杂', testedDays: 0 } },
        { input: { reason: '复杂', testedDays: 0 }, entry: { kind: 'PRESERVATION' } },
      ],
      [
        'extendSeizure',
        'MEASURE_IS_EXTENDED_IN_TIME',
        { input: { reason: '复杂', testedDays: 0 } },
        { input: { reason: '复杂', testedDays: 0 }, entry: { releaseDue: earlier } },
      ],
      [
        'extendSeizure',
        'MEASURE_EXTENSION_HAS_A_REASON',
        { input: { reason: '复杂', testedDays: 0 } },
        { input: { reason: '', testedDays: 0 } },
      ],
      [
        'extendSeizure',
        'MEASURE_TESTING_DAYS_ARE_NONE_OR_MORE',
        { input: { reason: '复杂', testedDays: 0 } },
        { input: { reason: '复杂', testedDays: -1 } },
      ],
      [
        'releaseSeizure',
        'MEASURE_ENDS_WITH_WHAT_BECOMES_OF_THE_THINGS',
        { input: { disposal: '返还' } },
        { input: { disposal: ' ' } },
      ],
    ],
  );
  everyMove(measureLifecycle, ['IN_FORCE', 'RELEASED'], {
    'IN_FORCE extendSeizure': 'IN_FORCE',
    'IN_FORCE releaseSeizure': 'RELEASED',
  });
  const decided = { key: 'y', status: 'PERFORMED', appealOutcome: null };
  bothSides(
    acts(publications),
    { signers, actor, entry: { repairableFrom: '2026-07-01' }, facts: { party: [decided] } },
    [
      [
        'withdrawPublication',
        'PUBLICATION_IS_WITHDRAWN_WHEN_CHANGED_OR_REVOKED',
        { input: { reason: '撤销' }, facts: { party: [{ ...decided, appealOutcome: 'REVOKED' }] } },
        { input: { reason: '撤销' }, facts: { party: [{ ...decided, appealOutcome: 'UPHELD' }] } },
      ],
      [
        'withdrawPublication',
        'PUBLICATION_IS_WITHDRAWN_WITH_A_REASON',
        { input: { reason: '撤销' } },
        { input: { reason: '' } },
      ],
      [
        'repairCredit',
        'CREDIT_IS_REPAIRED_AFTER_ITS_LEAST_TIME',
        { input: { commitment: '承诺', obligationsDone: true } },
        { input: {}, entry: { repairableFrom: '2026-07-02' } },
      ],
      [
        'repairCredit',
        'CREDIT_IS_REPAIRED_WHEN_ALL_IS_DONE',
        { input: {} },
        { input: {}, facts: { party: [{ ...decided, status: 'SERVED' }] } },
      ],
      [
        'repairCredit',
        'CREDIT_IS_REPAIRED_ON_A_COMMITMENT',
        { input: { commitment: '承诺', obligationsDone: true } },
        { input: { commitment: '承诺', obligationsDone: false } },
      ],
    ],
  );
  everyMove(publicationLifecycle, ['PUBLISHED', 'REPAIRED', 'WITHDRAWN'], {
    'PUBLISHED repairCredit': 'REPAIRED',
    'PUBLISHED withdrawPublication': 'WITHDRAWN',
    'REPAIRED withdrawPublication': 'WITHDRAWN',
  });
  const recorded = given({
    caseId: 'k',
    happenedAt: at,
    personName: '某人',
    office: '某局',
    position: '局长',
    means: '电话',
    content: '内容',
  });
  const called = (operatorId: string | null) => [
    { key: 'x', officeId: 'g', countyCode: '500238', operatorId, from: '2020-01-01', to: null },
  ];
  const sat = (to: string) => ({
    person: [{ key: 'd', name: '某人', posts: [{ organisationId: 'g', from: '2020-01-01', to }] }],
    named: [{ key: 'g', name: '某局' }],
  });
  const first = (operatorId: string, organisationId: string) => ({
    key: 'b',
    operatorId,
    postId: `post of ${operatorId}`,
    organisationId,
    from: '2020-01-01',
    to: null,
  });
  const of = (kind: string) => ({
    entry: { organisationId: 'b' },
    facts: { offices: [{ key: 'b', kind }], firsts: [first('mayor', 'b'), first('s', 'c')] },
  });
  bothSides(
    acts(interference),
    {
      signers,
      actor,
      entry: { happenedAt: at, recorderId: 'r', interfererId: null, organisationId: null },
      facts: {
        with: [{ key: 'k', regionCode: village, memberIds: [] }],
        files: [file],
        called: [],
        person: [],
        named: [],
        offices: [],
        firsts: [],
      },
    },
    [
      ['recordInterference', 'INTERFERENCE_IS_WITH_ONE_THING', recorded(), recorded({ inspectionId: 'i' })],
      [
        'recordInterference',
        'INTERFERENCE_IS_RECORDED_BY_A_PERSON',
        recorded(),
        { ...recorded(), actor: { operatorId: null } },
      ],
      ['recordInterference', 'INTERFERENCE_SAYS_WHO_AND_HOW', recorded(), recorded({ content: '' })],
      ['recordInterference', 'INTERFERENCE_HAS_HAPPENED', recorded(), recorded({ happenedAt: later })],
      [
        'recordInterference',
        'INTERFERENCE_FILE_SENT_BY_THE_OFFICE',
        recorded({ evidenceFileIds: ['f'] }),
        recorded({ evidenceFileIds: ['f'] }, foreign),
      ],
      [
        'recordInterference',
        'INTERFERENCE_NAMES_WHO_IS_IN_THE_REGISTER',
        recorded({ organisationId: 'g', interfererId: 'd' }, { called: called('d') }),
        recorded({ organisationId: 'g' }, { called: called('d') }),
      ],
      [
        'recordInterference',
        'INTERFERENCE_NAMES_WHO_IS_IN_THE_REGISTER',
        recorded({ organisationId: 'g' }, { called: called(null) }),
        recorded({}, { called: called(null) }),
      ],
      [
        'recordInterference',
        'INTERFERENCE_PERSON_SAT_IN_THE_OFFICE',
        recorded({ organisationId: 'g', interfererId: 'd' }, sat('2026-07-01')),
        recorded({ organisationId: 'g', interfererId: 'd' }, sat('2026-06-30')),
      ],
      [
        'recordInterference',
        'INTERFERENCE_IS_RECORDED_BY_WHO_MET_IT',
        {
          ...recorded({}, { with: [{ key: 'k', regionCode: village, memberIds: ['x'] }] }),
          actor: { roles: ['EXPERT'] },
        },
        { ...recorded(), actor: { roles: ['EXPERT'] } },
      ],
      [
        'recordInterference',
        'INTERFERENCE_IS_RECORDED_BY_WHO_MET_IT',
        recorded({ interfererId: 'd' }),
        recorded({ interfererId: 'x' }),
      ],
      ...(['publishInterference', 'dismissInterference'] as const).flatMap(
        (act) =>
          [
            [act, 'INTERFERENCE_IS_JUDGED_FROM_ABOVE', of('BUREAU'), { entry: { recorderId: 'x' } }],
            [act, 'INTERFERENCE_IS_JUDGED_FROM_ABOVE', of('BUREAU'), { entry: { interfererId: 'x' } }],
            // Whose office is none of the register may be anybody's.
            [
              act,
              'INTERFERENCE_IS_JUDGED_FROM_ABOVE',
              { actor: { organisationId: 'j', roles: ['DISCIPLINE'] } },
              { actor: { organisationId: 'j', roles: ['COUNTY_LEADER'] } },
            ],
            // What the bureau's own people do is for anybody outside it.
            [
              act,
              'INTERFERENCE_IS_JUDGED_FROM_ABOVE',
              { ...of('BUREAU'), actor: { organisationId: 'g', roles: ['COUNTY_LEADER'] } },
              { ...of('BUREAU'), actor: { organisationId: 'b', roles: ['BUREAU_HEAD'] } },
            ],
            // A deputy of the government: neither the county head nor the bureau, but the other first, or discipline.
            [
              act,
              'INTERFERENCE_IS_JUDGED_FROM_ABOVE',
              { ...of('GOVERNMENT'), actor: { operatorId: 's', organisationId: 'c', roles: ['COUNTY_LEADER'] } },
              { ...of('GOVERNMENT'), actor: { operatorId: 'mayor', organisationId: 'b', roles: ['COUNTY_LEADER'] } },
            ],
            [
              act,
              'INTERFERENCE_IS_JUDGED_FROM_ABOVE',
              { ...of('GOVERNMENT'), actor: { organisationId: 'j', roles: ['DISCIPLINE'] } },
              { ...of('GOVERNMENT'), actor: { organisationId: 'j', roles: ['BUREAU_HEAD'] } },
            ],
          ] as const,
      ),
      [
        'dismissInterference',
        'INTERFERENCE_DISMISSAL_SAYS_WHY',
        { input: { finding: '经核查不属干预' } },
        { input: { finding: ' ' } },
      ],
      [
        'publishInterference',
        'INTERFERENCE_NOTICE_IS_NUMBERED',
        { input: { noticeNumber: '1', handling: '通报', noticedOn: '2026-07-01' } },
        { input: { noticeNumber: '', handling: '通报', noticedOn: '2026-07-01' } },
      ],
      [
        'publishInterference',
        'INTERFERENCE_NOTICE_DAY_HAS_COME',
        { input: { noticedOn: '2026-07-01' } },
        { input: { noticedOn: '2026-07-02' } },
      ],
      [
        'publishInterference',
        'INTERFERENCE_NOTICE_DAY_HAS_COME',
        { input: { noticedOn: '2026-07-01' } },
        { input: { noticedOn: '2026-06-30' } },
      ],
    ],
  );
  everyMove(interferenceLifecycle, ['RECORDED', 'PUBLISHED', 'DISMISSED'], {
    'RECORDED publishInterference': 'PUBLISHED',
    'RECORDED dismissInterference': 'DISMISSED',
  });
});

describe('accidents', () => {
  const counts = {
    deaths: 0,
    missing: 0,
    seriousInjuries: 0,
    minorInjuries: 0,
    trapped: 0,
    evacuated: 0,
    directLoss: '0',
    polluted: false,
  };
  const reported = given({
    region: village,
    enterpriseId: 'e',
    sector: 'GAS',
    kind: 'FALL',
    production: true,
    happenedAt: earlier,
    location: '厂房',
    summary: '经过',
    unitReportedAt: earlier,
    ...counts,
  });
  const more = given({ ...counts, content: '续报' });
  const raised = given({ to: 'PROVINCE', raisedOn: '2026-07-01', document: '令' });
  const returned = given({ document: '函' });
  const dismissed = {
    ...{ dismisserId: 'somebody', dismissalContestedAt: null, dismissalReviewedAt: null, dismissalContesterId: null },
  };
  const contested = (over: object = {}, entry: object = {}) => ({
    ...given({ reason: '系作业中坠落' })(over),
    entry: { ...dismissed, ...entry },
  });
  const reviewed = (over: object = {}, entry: object = {}) => ({
    ...given({ upheld: false, reason: '与勘验不符', document: '函' })(over),
    entry: { ...dismissed, dismissalContestedAt: at, ...entry },
  });
  const arrived = given({ accidentId: 'a', operatorId: 'l', postId: 'p', arrivedAt: at });
  const there = { status: 'IN_COMMAND', arrivedAt: at, tookOverAt: at };
  const taken = (over: object = {}, told: object = {}) => ({
    ...given({ from: '镇长', tookOverAt: at })(over, told),
    entry: there,
  });
  const gone = (over: object = {}, told: object = {}, entry: object = {}) => ({
    ...given({ leftAt: at })(over, told),
    entry: { ...there, ...entry },
  });
  bothSides(
    acts(accidents),
    {
      signers,
      actor,
      entry: {
        regionCode: village,
        happenedAt: at,
        unitReportedAt: earlier,
        reportedUpAt: null,
        jurisdiction: 'COUNTY',
        raisedTo: 'PROVINCE',
      },
      facts: {
        region: [{ key: village, level: 'VILLAGE', validUntil: null }],
        enterprise: [{ key: 'e', townshipCode: '500238101' }],
        investigation: [],
        accident: [{ key: 'a', status: 'REPORTED', regionCode: village, happenedAt: earlier }],
        post: [{ key: 'p', countyCode: '500238' }],
        holders: [{ key: 'p', operatorId: 'l', from: '2020-01-01', to: null }],
        there: [],
      },
    },
    [
      [
        'reportAccident',
        'ACCIDENT_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
        reported(),
        reported({}, { region: [{ key: county, level: 'COUNTY', validUntil: null }] }),
      ],
      [
        'reportAccident',
        'ACCIDENT_UNIT_LIES_THERE',
        reported(),
        reported({}, { enterprise: [{ key: 'e', townshipCode: '610525101' }] }),
      ],
      [
        'reportAccident',
        'ACCIDENT_TIMES_ARE_IN_ORDER',
        reported({ unitReportedAt: at }),
        reported({ unitReportedAt: later }),
      ],
      ['reportAccident', 'ACCIDENT_TIMES_ARE_IN_ORDER', reported(), reported({ happenedAt: at })],
      ['reportAccident', 'ACCIDENT_IS_DESCRIBED', reported(), reported({ location: '' })],
      ['reportAccident', 'ACCIDENT_COUNTS_ARE_COUNTS', reported(), reported({ deaths: -1 })],
      [
        'reportAccident',
        'ACCIDENT_IS_REPORTED_UP_AFTER_IT_IS_KNOWN',
        reported({ reportedUpAt: at }),
        reported({ reportedUpAt: later }),
      ],
      ['supplementAccident', 'ACCIDENT_COUNTS_ARE_COUNTS', more(), more({ directLoss: '-1' })],
      [
        'supplementAccident',
        'ACCIDENT_IS_REPORTED_UP_AFTER_IT_IS_KNOWN',
        more({ reportedUpAt: earlier }),
        more({ reportedUpAt: '2026-07-01T03:00:00.000Z' }),
      ],
      ['supplementAccident', 'ACCIDENT_CHANGE_IS_DESCRIBED', more(), more({ content: '' })],
      [
        'supplementAccident',
        'ACCIDENT_DEATHS_SAY_THEIR_DAYS',
        more({ deaths: 1 }, {}, { deaths: 0, regradeUntil: '2026-07-01' }),
        more({ deaths: 1 }, {}, { deaths: 0, regradeUntil: '2026-06-30' }),
      ],
      ...[['2026-06-30'], ['2026-07-02'], ['2026-07-01', '2026-07-01'], []].map(
        (diedOn) =>
          [
            'supplementAccident',
            'ACCIDENT_DEATHS_SAY_THEIR_DAYS',
            more({ deaths: 1, diedOn: ['2026-07-01'] }, {}, { deaths: 0, regradeUntil: '2026-06-30' }),
            more({ deaths: 1, diedOn }, {}, { deaths: 0, regradeUntil: '2026-06-30' }),
          ] as const,
      ),
      [
        'supplementAccident',
        'ACCIDENT_IS_REPORTED_UP_ONCE',
        more({ reportedUpAt: at }),
        more({ reportedUpAt: at }, {}, { reportedUpAt: earlier }),
      ],
      ['recordArrival', 'SCENE_IS_OF_A_REPORTED_ACCIDENT', arrived(), arrived({}, { accident: [] })],
      ['recordArrival', 'SCENE_ARRIVAL_IS_OF_A_COUNTY_LEADER', arrived(), arrived({}, { post: [] })],
      [
        'recordArrival',
        'SCENE_ARRIVAL_IS_OF_A_COUNTY_LEADER',
        arrived(),
        arrived({}, { holders: [{ key: 'p', operatorId: 'l', from: '2020-01-01', to: '2026-06-30' }] }),
      ],
      ['recordArrival', 'SCENE_ARRIVAL_FOLLOWS_THE_ACCIDENT', arrived(), arrived({ arrivedAt: later })],
      [
        'recordArrival',
        'SCENE_ARRIVAL_FOLLOWS_THE_ACCIDENT',
        arrived(),
        arrived({ arrivedAt: '2026-07-01T03:59:59.998Z' }),
      ],
      [
        'recordArrival',
        'SCENE_ARRIVAL_IS_ENTERED_ONCE',
        arrived({}, { there: [{ key: 'a', operatorId: 'l', status: 'LEFT' }] }),
        arrived({}, { there: [{ key: 'a', operatorId: 'l', status: 'IN_COMMAND' }] }),
      ],
      ['takeCommand', 'COMMAND_IS_TAKEN_FROM_SOMEBODY', taken(), taken({ from: ' ' })],
      ...[earlier, later].map(
        (tookOverAt) => ['takeCommand', 'COMMAND_FOLLOWS_THE_ARRIVAL', taken(), taken({ tookOverAt })] as const,
      ),
      [
        'takeCommand',
        'COMMAND_IS_OF_ONE',
        taken({}, { there: [{ key: 'a', operatorId: 'm', status: 'LEFT' }] }),
        taken({}, { there: [{ key: 'a', operatorId: 'm', status: 'IN_COMMAND' }] }),
      ],
      ...[earlier, later].map(
        (leftAt) => ['leaveScene', 'LEAVING_FOLLOWS_THE_ARRIVAL', gone(), gone({ leftAt })] as const,
      ),
      ['leaveScene', 'LEAVING_HANDS_ON_THE_COMMAND', gone({ handedTo: '县局' }), gone()],
      [
        'leaveScene',
        'LEAVING_HANDS_ON_THE_COMMAND',
        gone({}, {}, { status: 'ON_SCENE' }),
        gone({ handedTo: '县局' }, {}, { status: 'ON_SCENE' }),
      ],
      ['raiseAccident', 'ACCIDENT_IS_RAISED_ABOVE_ITS_LEVEL', raised(), raised({ to: 'COUNTY' })],
      ['raiseAccident', 'ACCIDENT_IS_RAISED_AFTER_IT_HAPPENED', raised(), raised({ raisedOn: '2026-06-30' })],
      ['raiseAccident', 'ACCIDENT_IS_RAISED_AFTER_IT_HAPPENED', raised(), raised({ raisedOn: '2026-07-02' })],
      ['raiseAccident', 'ACCIDENT_IS_RAISED_BY_A_PAPER', raised(), raised({ document: ' ' })],
      ['returnAccident', 'ACCIDENT_WAS_RAISED', returned(), { ...returned(), entry: { raisedTo: null } }],
      ['returnAccident', 'ACCIDENT_IS_RETURNED_BY_A_PAPER', returned(), returned({ document: ' ' })],
      [
        'dismissAccident',
        'ACCIDENT_IS_NOT_BEING_INVESTIGATED',
        { input: { reason: '自然死亡', document: '1' } },
        {
          input: {},
          facts: { investigation: [{ key: 'a', id: 'i', number: '查1', status: 'GROUP_FORMED', formedAt: at }] },
        },
      ],
      [
        'dismissAccident',
        'ACCIDENT_IS_DISMISSED_BY_A_PAPER',
        { input: { reason: '自然死亡', document: '1' } },
        { input: { reason: '自然死亡', document: '' } },
      ],
      [
        'dismissAccident',
        'ACCIDENT_PUT_BACK_IS_INVESTIGATED',
        { input: {}, entry: { reporterId: 'somebody', reinstatedAt: null } },
        { input: {}, entry: { reporterId: 'somebody', reinstatedAt: at } },
      ],
      [
        'dismissAccident',
        'ACCIDENT_IS_DISMISSED_BY_ANOTHER',
        { input: {}, entry: { reporterId: 'somebody' } },
        { input: {}, entry: { reporterId: 'x' } },
      ],
      [
        'contestAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_CONTESTED_ONCE',
        contested(),
        contested({}, { dismissalContestedAt: at }),
      ],
      [
        'contestAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_CONTESTED_ONCE',
        contested(),
        contested({}, { dismissalReviewedAt: at }),
      ],
      [
        'contestAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_CONTESTED_BY_ANOTHER',
        contested(),
        contested({}, { dismisserId: 'x' }),
      ],
      [
        'contestAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_CONTESTED_WITH_REASON',
        contested(),
        contested({ reason: ' ' }),
      ],
      [
        'reviewAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_ANOTHER',
        reviewed(),
        reviewed({}, { dismissalContesterId: 'x' }),
      ],
      [
        'reviewAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_ANOTHER',
        reviewed(),
        reviewed({}, { dismisserId: 'x' }),
      ],
      [
        'reviewAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_UPHELD_ONCE_CONTESTED',
        reviewed({ upheld: true }),
        reviewed({ upheld: true }, { dismissalContestedAt: null }),
      ],
      [
        'reviewAccidentDismissal',
        'ACCIDENT_DISMISSAL_IS_UPHELD_ONCE_CONTESTED',
        reviewed({ upheld: false }, { dismissalContestedAt: null }),
        reviewed({ upheld: true }, { dismissalReviewedAt: at }),
      ],
      ['reviewAccidentDismissal', 'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_A_PAPER', reviewed(), reviewed({ document: '' })],
    ],
  );
  everyMove(onSceneLifecycle, ['ON_SCENE', 'IN_COMMAND', 'LEFT'], {
    'ON_SCENE takeCommand': 'IN_COMMAND',
    'ON_SCENE leaveScene': 'LEFT',
    'IN_COMMAND leaveScene': 'LEFT',
  });
  everyMove(accidentLifecycle, ['REPORTED', 'DISMISSED'], {
    'REPORTED supplementAccident': 'REPORTED',
    'REPORTED raiseAccident': 'REPORTED',
    'REPORTED returnAccident': 'REPORTED',
    'REPORTED dismissAccident': 'DISMISSED',
    'DISMISSED contestAccidentDismissal': 'DISMISSED',
    'DISMISSED reviewAccidentDismissal': 'DISMISSED',
  });
});

describe('investigations', () => {
  const accident = {
    key: 'a',
    number: '事1',
    status: 'REPORTED',
    production: true,
    grade: 'GENERAL',
    jurisdiction: 'COUNTY',
    criminalReview: true,
    hurt: 0,
    happenedAt: '2026-06-30T00:00:00.000Z',
    regionCode: village,
    sector: 'GAS',
    enterpriseId: 'e',
  };
  const disaster = {
    key: 'd',
    number: '灾1',
    regionCode: county,
    deadOrMissing: 3,
    kind: '020400',
    directLoss: '0',
    burntHectares: 0,
    cropsMu: 0,
    startedAt: at,
  };
  const people = ['l', 'm', 'n'].map((id) => operator(id, 'BUREAU_HEAD'));
  const office = { key: 'g', name: '局', kind: 'BUREAU', countyCode: '500238', regionCode: county, endedOn: null };
  const formed = given({
    accidentId: 'a',
    order: '令',
    leaderId: 'l',
    memberIds: ['m', 'n'],
    officeIds: ['g'],
    unionTakesPart: true,
    procuratorateInvited: true,
    organiser: 'GOVERNMENT',
  });
  const forDisaster = (over: object = {}) => ({
    ...formed({ accidentId: null, eventId: 'd', ...over }),
    facts: { accident: [], disaster: [disaster], earlierOfDisaster: [] as object[] },
  });
  const entrusted = {
    input: { organiser: 'DEPARTMENT', entrustedId: 'g', entrustDocument: '委托书' },
    facts: { entrusted: [office] },
  };
  const ofUnit = {
    input: { organiser: 'UNIT', entrustedId: 'u', entrustDocument: '委托书' },
    facts: { entrusted: [{ ...office, key: 'u', kind: 'ENTERPRISE' }], unit: [{ key: 'e' }] },
  };
  const elsewhere = { accident: [{ ...accident, grade: 'LARGER', jurisdiction: 'PROVINCE' }] };
  const handed = given({ receiver: '市局', items: ['笔录'], document: '函', listFileId: 'f' });
  const receipt = given({ body: '市调查组', receivedOn: '2026-07-01', document: '回执' });
  const begun = given({ accidentId: 'a', body: '市调查组', order: '令', formedOn: '2026-06-30' });
  const back = given({ document: '函', leaderId: 'l', memberIds: ['m', 'n'], officeIds: ['g'] });
  const line = {
    head: 'ENTERPRISE',
    subjectKind: 'UNIT',
    unitName: '甲',
    basis: '第四条',
    conduct: '失职',
    proposal: 'PENALTY',
  };
  const strand = given({ strand: 'ENTERPRISE', conclusion: '结论', enterpriseFinding: '认定', items: [line] });
  const regulator = given({
    strand: 'REGULATOR',
    conclusion: '结论',
    departmentFinding: '认定',
    leadershipFinding: '无，理由',
    items: [],
  });
  const extended = given({ ground: 'EXTENSION', days: 60, document: '文' });
  const submitted = given({ causes: '原因', liability: true, signedByAll: true, reportFileId: 'f' });
  const result = given({
    reportedOn: '2026-07-01',
    repliedOn: '2026-07-01',
    replyNumber: '函',
    causes: '原因',
    liability: true,
    items: [line],
    reportFileId: 'f',
  });
  const asked = { key: 'i', organisationId: 'g', office: '县住建委' };
  const replied = { key: 'i', status: 'REPLIED', regionCode: village, evaluationOn: '2027-07-01' };
  const measure = (over: object = {}, told: object = {}) => ({
    input: { investigationId: 'i', organisationId: 'g', content: '排查', dueOn: '2026-07-02', ...over },
    facts: { investigation: [replied], office: [office], ...told },
  });
  const doneOf = given({ note: '已加装', proofFileIds: ['f'] });
  const closed = given({
    causeTick: '一',
    personsTick: '二',
    measuresTick: '三',
    educationTick: '四',
    tickFileIds: ['f', 'g', 'h', 'i'],
  });
  const whole = {
    subject: 'ACCIDENT',
    regionCode: village,
    reportDue: at,
    extendedDays: 0,
    enterpriseConcludedAt: at,
    regulatorConcludedAt: at,
    enterpriseFinding: '一',
    departmentFinding: '二',
    leadershipFinding: '三',
    repliedAt: at,
    publishedAt: at,
    evaluatedAt: at,
    liability: true,
    investigator: null,
    handedOverAt: at,
    receivedOn: '2026-07-01',
    formedAt: at,
    sector: 'GAS',
    enterpriseId: 'e',
  };
  const settled = {
    ...{ key: 'i', head: 'ENTERPRISE', status: 'DECIDED', proposal: 'PENALTY', unitName: '甲' },
    ...{ answered: true, publishedAt: null },
  };
  const facts = {
    accident: [accident],
    earlier: [],
    earlierOfDisaster: [],
    entrusted: [],
    unit: [],
    disaster: [],
    people,
    offices: [office],
    files: ['f', 'g', 'h', 'i'].map((key) => ({ ...file, key })),
    named: [],
    called: [],
    investigated: [],
    firsts: [],
    items: [settled],
    supervising: [],
    agreeing: [],
    measures: [{ key: 'i', status: 'RIGHTED', organisationId: 'g', enterpriseId: null, office: '局' }],
    cases: [{ key: 'a', number: '案1', status: 'DECIDED' }],
    referrals: [{ key: 'i', number: '移1', status: 'TRANSFERRED' }],
  };
  const ofOffice = (over: object) => ({ ...line, head: 'DEPARTMENT', unitName: '县交通局', ...over });
  const decided = given({ decidedBy: '县纪委', decidedOn: '2026-07-01', decision: '诫勉', document: '1' });
  const stands = { decidedOn: '2026-06-30', decidedMeasure: null, proposal: 'PENALTY' };
  const revoked = (over: object = {}) => ({
    ...given({ revokedBy: '市纪委', revokedOn: '2026-07-01', reason: '事实不清', document: '2' })(over),
    entry: { ...whole, ...stands },
  });
  const others = { key: 'i', officeId: 'p', kind: 'DEPARTMENT', name: '县交通局' };
  const ownBureau = { ...others, officeId: 'o', kind: 'BUREAU', name: '局' };
  const byDiscipline = { actor: { ...actor, roles: ['DISCIPLINE'] } };
  const governing = { ...others, officeId: 'v', kind: 'GOVERNMENT' };
  const firstOf = (operatorId: string, organisationId: string) => ({
    ...{ key: 'i', postId: operatorId, organisationId, operatorId, from: '2020-01-01', to: null },
  });
  const strandFrom = 'STRAND_OF_REGULATORS_IS_CONCLUDED_FROM_ABOVE';
  bothSides(acts(investigations), { signers, actor, entry: whole, facts }, [
    [
      'concludeStrand',
      strandFrom,
      regulator({}, { investigated: [others] }),
      regulator({}, { investigated: [ownBureau] }),
    ],
    [
      'concludeStrand',
      strandFrom,
      strand({}, { investigated: [ownBureau] }),
      regulator({}, { investigated: [ownBureau] }),
    ],
    [
      'concludeStrand',
      strandFrom,
      {
        ...regulator({}, { investigated: [ownBureau, governing] }),
        actor: { ...actor, organisationId: 'j', roles: ['DISCIPLINE'] },
      },
      { ...regulator({}, { investigated: [ownBureau] }), ...byDiscipline },
    ],
    [
      'concludeStrand',
      strandFrom,
      regulator({ items: [ofOffice({})] }, { called: [{ key: '500238/县交通局', officeId: 'p', kind: 'DEPARTMENT' }] }),
      regulator({ items: [ofOffice({})] }, { called: [{ key: '500238/县交通局', officeId: 'o', kind: 'BUREAU' }] }),
    ],
    [
      'concludeStrand',
      strandFrom,
      regulator({ items: [] }, { investigated: [governing], firsts: [firstOf('x', 'c'), firstOf('y', 'v')] }),
      regulator({ items: [] }, { investigated: [governing], firsts: [firstOf('y', 'c'), firstOf('x', 'v')] }),
    ],
    ...(['replyInvestigation', 'publishInvestigation', 'closeInvestigation', 'publishAccountability'] as const).map(
      (name) =>
        [
          name,
          'INVESTIGATION_IS_SETTLED_FROM_ABOVE',
          { input: {}, facts: { investigated: [others] } },
          { input: {}, facts: { investigated: [others, ownBureau] } },
        ] as const,
    ),
    ['formInvestigation', 'INVESTIGATION_HAS_ONE_SUBJECT', formed(), formed({ eventId: 'd' })],
    ['formInvestigation', 'INVESTIGATION_HAS_ONE_SUBJECT', formed(), formed({}, { earlier: [{ key: 'a' }] })],
    [
      'formInvestigation',
      'INVESTIGATION_HAS_ONE_SUBJECT',
      forDisaster(),
      { ...forDisaster(), facts: { ...forDisaster().facts, earlierOfDisaster: [{ key: 'd', number: '查1' }] } },
    ],
    [
      'formInvestigation',
      'INVESTIGATION_HAS_ONE_SUBJECT',
      forDisaster(),
      formed({}, { accident: [{ ...accident, status: 'DISMISSED' }] }),
    ],
    [
      'formInvestigation',
      'INVESTIGATION_IS_THE_COUNTYS',
      formed(),
      formed({}, { accident: [{ ...accident, grade: 'LARGER', jurisdiction: 'PROVINCE' }] }),
    ],
    // Geological: ten dead, or five million yuan, are the province's; of a flood a hundred million, or ten thousand
    // hectares of crops; of a forest fire a hundred hectares burnt.
    ...[
      { deadOrMissing: 10 },
      { directLoss: '500000000' },
      { kind: '010200', deadOrMissing: 30 },
      { kind: '010200', directLoss: '10000000000' },
      { kind: '010100', cropsMu: 150_000 },
      { kind: '040600', burntHectares: 100 },
    ].map(
      (over) =>
        [
          'formInvestigation',
          'INVESTIGATION_OF_A_DISASTER_IS_THE_COUNTYS',
          {
            ...forDisaster(),
            facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 9, directLoss: '499999999' }] },
          },
          { ...forDisaster(), facts: { accident: [], disaster: [{ ...disaster, ...over }] } },
        ] as const,
    ),
    [
      'formInvestigation',
      'INVESTIGATION_OF_A_DISASTER_IS_THE_COUNTYS',
      {
        ...forDisaster(),
        facts: { accident: [], disaster: [{ ...disaster, kind: '010200', directLoss: '9999999999' }] },
      },
      { ...forDisaster(), facts: { accident: [], disaster: [{ ...disaster, directLoss: '9999999999' }] } },
    ],
    // By its area a fire is reviewed, and by its loss or its crops a flood or a drought, whoever died of it.
    ...(
      [
        [
          { kind: '040600', burntHectares: 1 },
          { kind: '040600', burntHectares: 0.9999 },
        ],
        [
          { kind: '010200', directLoss: '1000000000' },
          { kind: '010200', directLoss: '999999999' },
        ],
        [
          { kind: '010100', cropsMu: 15_000 },
          { kind: '010100', cropsMu: 14_999 },
        ],
        [
          { kind: '010200', cropsMu: 15_000 },
          { kind: '020400', cropsMu: 15_000 },
        ],
      ] as const
    ).map(
      ([owed, not]) =>
        [
          'formInvestigation',
          'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
          { ...forDisaster(), facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 0, ...owed }] } },
          { ...forDisaster(), facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 0, ...not }] } },
        ] as const,
    ),
    [
      'concludeStrand',
      'STRAND_OF_A_DISASTER_IS_THE_REGULATORS',
      { ...regulator(), entry: { subject: 'DISASTER' } },
      { ...strand(), entry: { subject: 'DISASTER' } },
    ],
    [
      'recordInvestigationAbove',
      'INVESTIGATION_ABOVE_IS_OF_A_HIGHER_GOVERNMENT',
      {
        ...begun({ accidentId: null, eventId: 'd' }),
        facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 10 }] },
      },
      { ...begun({ accidentId: null, eventId: 'd' }), facts: { accident: [], disaster: [disaster] } },
    ],
    [
      'formInvestigation',
      'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
      forDisaster(),
      { ...forDisaster(), facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 2 }] } },
    ],
    // By its loss a landslide is reviewed, whoever died of it.
    [
      'formInvestigation',
      'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
      {
        ...forDisaster(),
        facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 0, directLoss: '100000000' }] },
      },
      {
        ...forDisaster(),
        facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 2, directLoss: '99999999' }] },
      },
    ],
    ['formInvestigation', 'INVESTIGATION_GROUP_IS_WHOLE', formed(), formed({ memberIds: ['m', 'm'] })],
    [
      'formInvestigation',
      'INVESTIGATION_GROUP_IS_WHOLE',
      formed(),
      formed({}, { offices: [{ ...office, endedOn: '2026-01-01' }] }),
    ],
    [
      'formInvestigation',
      'INVESTIGATION_INVITES_UNION_AND_PROCURATORATE',
      formed(),
      formed({ procuratorateInvited: false }),
    ],
    ['formInvestigation', 'INVESTIGATION_IS_ORDERED', formed(), formed({ order: '' })],
    ...[
      { input: { organiser: 'GOVERNMENT', entrustDocument: '令' } },
      { input: entrusted.input, facts: { entrusted: [{ ...office, kind: 'TOWNSHIP' }] } },
      { input: { ...entrusted.input, entrustDocument: null }, facts: entrusted.facts },
      { input: ofUnit.input, facts: { ...ofUnit.facts, accident: [{ ...accident, hurt: 1 }] } },
      { input: ofUnit.input, facts: { ...ofUnit.facts, unit: [{ key: 'other' }] } },
    ].map(
      ({ input, facts }) =>
        [
          'formInvestigation',
          'INVESTIGATION_IS_ENTRUSTED_AS_THE_LAW_ALLOWS',
          formed(entrusted.input, entrusted.facts),
          formed(input, facts),
        ] as const,
    ),
    [
      'formInvestigation',
      'INVESTIGATION_IS_ENTRUSTED_AS_THE_LAW_ALLOWS',
      formed(ofUnit.input, ofUnit.facts),
      formed({ entrustedId: 'g' }),
    ],
    ...(
      [
        ...(['concludeStrand', 'extendInvestigation', 'submitInvestigation', 'replyInvestigation'] as const),
        ...(['publishInvestigation', 'evaluateRectification', 'closeInvestigation'] as const),
      ] as const
    ).map((name) => [name, 'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT', {}, { facts: elsewhere }] as const),
    [
      'extendInvestigation',
      'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT',
      { facts: elsewhere, entry: { investigator: 'PROVINCE' } },
      { facts: elsewhere },
    ],
    ['handOverInvestigation', 'INVESTIGATION_IS_HANDED_TO_A_HIGHER_GOVERNMENT', { facts: elsewhere }, {}],
    [
      'handOverInvestigation',
      'INVESTIGATION_IS_HANDED_TO_A_HIGHER_GOVERNMENT',
      { facts: elsewhere },
      { facts: elsewhere, entry: { investigator: 'PROVINCE' } },
    ],
    // A disaster whose losses have grown is handed over like an accident that was raised.
    [
      'handOverInvestigation',
      'INVESTIGATION_IS_HANDED_TO_A_HIGHER_GOVERNMENT',
      { facts: { accident: [], disaster: [{ ...disaster, deadOrMissing: 10 }] } },
      { facts: { accident: [], disaster: [disaster] } },
    ],
    [
      'submitInvestigation',
      'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT',
      { facts: { accident: [], disaster: [disaster] } },
      { facts: { accident: [], disaster: [{ ...disaster, directLoss: '500000000' }] } },
    ],
    [
      'recordResultAbove',
      'INVESTIGATION_LIABILITY_NAMES_WHO',
      { entry: { subject: 'ACCIDENT' }, input: { liability: false, items: [] } },
      { entry: { subject: 'ACCIDENT' }, input: { liability: true, items: [] } },
    ],
    ['handOverInvestigation', 'HANDING_OVER_NAMES_WHO_RECEIVES', handed(), handed({ receiver: ' ' })],
    ['handOverInvestigation', 'HANDING_OVER_IS_NUMBERED', handed(), handed({ document: ' ' })],
    ...[[], [' '], ['a', ' a'], Array.from({ length: 101 }, (_, n) => `${n}`)].map(
      (items) => ['handOverInvestigation', 'HANDING_OVER_LISTS_WHAT_IS_HANDED', handed(), handed({ items })] as const,
    ),
    ['handOverInvestigation', 'HANDING_OVER_LIST_SENT_BY_THE_OFFICE', handed(), handed({}, foreign)],
    ['recordReceipt', 'RECEIPT_IS_OF_WHO_INVESTIGATES', { facts: elsewhere }, {}],
    ['recordReceipt', 'INVESTIGATION_ABOVE_SAYS_WHO_INVESTIGATES', receipt(), receipt({ body: '' })],
    ['recordReceipt', 'RECEIPT_IS_NUMBERED', receipt(), receipt({ document: '' })],
    ...['2026-06-30', '2026-07-02'].map(
      (receivedOn) =>
        ['recordReceipt', 'RECEIPT_FOLLOWS_THE_HANDING_OVER', receipt(), receipt({ receivedOn })] as const,
    ),
    [
      'recordInvestigationAbove',
      'INVESTIGATION_ABOVE_IS_OF_A_HIGHER_GOVERNMENT',
      { ...begun(), facts: elsewhere },
      begun(),
    ],
    [
      'recordInvestigationAbove',
      'INVESTIGATION_ABOVE_IS_THE_ONLY_ONE',
      {},
      { facts: { earlier: [{ key: 'a', number: '查1' }] } },
    ],
    ['recordInvestigationAbove', 'INVESTIGATION_ABOVE_SAYS_WHO_INVESTIGATES', begun(), begun({ body: '' })],
    ['recordInvestigationAbove', 'INVESTIGATION_IS_ORDERED', begun(), begun({ order: '' })],
    ...['2026-06-29', '2026-07-02'].map(
      (formedOn) =>
        ['recordInvestigationAbove', 'INVESTIGATION_ABOVE_FOLLOWS_THE_ACCIDENT', begun(), begun({ formedOn })] as const,
    ),
    ['recordResultAbove', 'INVESTIGATION_FINDS_THE_CAUSES', result(), result({ causes: '' })],
    ['recordResultAbove', 'INVESTIGATION_REPLY_IS_NUMBERED', result(), result({ replyNumber: '' })],
    ...[{ reportedOn: '2026-06-30' }, { repliedOn: '2026-06-30' }, { repliedOn: '2026-07-02' }].map(
      (over) => ['recordResultAbove', 'RESULT_ABOVE_IS_IN_ORDER', result(), result(over)] as const,
    ),
    [
      'recordResultAbove',
      'STRAND_NAMES_WHO_IS_ITS_OWN',
      result(),
      result({ items: [{ ...line, subjectKind: 'PERSON', position: '经理' }] }),
    ],
    [
      'recordResultAbove',
      'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
      result({ items: [ofOffice({})] }, { called: [{ key: '500238/县交通局', officeId: 'o' }] }),
      result({ items: [ofOffice({})] }),
    ],
    ['recordResultAbove', 'INVESTIGATION_REPORT_SENT_BY_THE_OFFICE', result(), result({}, foreign)],
    ['returnInvestigation', 'INVESTIGATION_IS_RETURNED_TO_THE_COUNTY', {}, { facts: elsewhere }],
    ['returnInvestigation', 'INVESTIGATION_IS_RETURNED_BY_A_PAPER', back(), back({ document: '' })],
    ['returnInvestigation', 'INVESTIGATION_GROUP_IS_WHOLE', back(), back({ memberIds: ['m'] })],
    ['concludeStrand', 'STRAND_SAYS_WHAT_IT_CONCLUDED', strand(), strand({ conclusion: ' ' })],
    ['concludeStrand', 'STRAND_FINDS_ITS_RESPONSIBILITIES', strand(), strand({ enterpriseFinding: null })],
    ['concludeStrand', 'STRAND_FINDS_ITS_RESPONSIBILITIES', regulator(), regulator({ leadershipFinding: null })],
    ['concludeStrand', 'STRAND_NAMES_WHO_IS_ITS_OWN', strand(), strand({ items: [{ ...line, head: 'DEPARTMENT' }] })],
    [
      'concludeStrand',
      'STRAND_NAMES_WHO_IS_ITS_OWN',
      strand({ items: [{ ...line, subjectKind: 'PERSON', personName: '某', position: '经理' }] }),
      strand({ items: [{ ...line, subjectKind: 'PERSON', position: '经理' }] }),
    ],
    [
      'concludeStrand',
      'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
      regulator({ items: [ofOffice({})] }, { called: [{ key: '500238/县交通局', officeId: 'o' }] }),
      regulator({ items: [ofOffice({})] }, { called: [] }),
    ],
    [
      'concludeStrand',
      'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
      regulator({ items: [ofOffice({ organisationId: 'g' })] }, { named: [office] }),
      regulator({ items: [ofOffice({ organisationId: 'g' })] }, { named: [{ ...office, endedOn: '2026-01-01' }] }),
    ],
    [
      'evaluateRectification',
      'EVALUATION_NAMES_OFFICES_OF_THE_COUNTY',
      given({ evaluation: '未到位', publishedPlace: '网站' })({ notRightedIds: ['g'] }, { offices: [office] }),
      given({ evaluation: '未到位', publishedPlace: '网站' })({ notRightedIds: ['g', 'g'] }, { offices: [office] }),
    ],
    ['extendInvestigation', 'INVESTIGATION_IS_EXTENDED_IN_TIME', extended(), extended({}, {}, { reportDue: earlier })],
    ['extendInvestigation', 'INVESTIGATION_IS_EXTENDED_BY_SIXTY_DAYS_AT_MOST', extended(), extended({ days: 61 })],
    [
      'extendInvestigation',
      'INVESTIGATION_IS_EXTENDED_BY_SIXTY_DAYS_AT_MOST',
      extended({ ground: 'APPRAISAL' }, {}, { extendedDays: 60 }),
      extended({ days: 1 }, {}, { extendedDays: 60 }),
    ],
    ['extendInvestigation', 'INVESTIGATION_IS_EXTENDED_BY_A_PAPER', extended(), extended({ document: '' })],
    [
      'submitInvestigation',
      'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS',
      submitted(),
      submitted({}, {}, { regulatorConcludedAt: null }),
    ],
    [
      'submitInvestigation',
      'INVESTIGATION_FINDS_ALL_THREE_RESPONSIBILITIES',
      submitted(),
      submitted({}, {}, { leadershipFinding: ' ' }),
    ],
    ['submitInvestigation', 'INVESTIGATION_FINDS_THE_CAUSES', submitted(), submitted({ causes: '' })],
    ['submitInvestigation', 'INVESTIGATION_REPORT_IS_SIGNED_BY_ALL', submitted(), submitted({ signedByAll: false })],
    [
      'submitInvestigation',
      'INVESTIGATION_LIABILITY_NAMES_WHO',
      submitted({ liability: false }, { items: [] }),
      submitted({}, { items: [] }),
    ],
    ['submitInvestigation', 'INVESTIGATION_REPORT_SENT_BY_THE_OFFICE', submitted(), submitted({}, foreign)],
    ['replyInvestigation', 'INVESTIGATION_REPLY_IS_NUMBERED', { input: { number: '1' } }, { input: { number: '' } }],
    [
      'replyInvestigation',
      'INVESTIGATION_REPLY_SENT_BY_THE_OFFICE',
      { input: { number: '1', replyFileId: 'f' } },
      { input: { number: '1', replyFileId: 'f' }, facts: foreign },
    ],
    [
      'publishInvestigation',
      'INVESTIGATION_IS_PUBLISHED_SOMEWHERE',
      { input: { publishedPlace: '网站' } },
      { input: { publishedPlace: '' } },
    ],
    ...['OPEN', 'DONE'].map(
      (status) =>
        [
          'evaluateRectification',
          'EVALUATION_FOLLOWS_EACH_MEASURE',
          { facts: { measures: [{ ...asked, status: 'NOT_RIGHTED' }] } },
          { facts: { measures: [{ ...asked, status }] } },
        ] as const,
    ),
    [
      'closeInvestigation',
      'CLOSING_FOLLOWS_ITS_MEASURES',
      closed({}, { measures: [{ ...asked, status: 'RIGHTED' }] }),
      closed({}, { measures: [{ ...asked, status: 'NOT_RIGHTED' }] }),
    ],
    [
      'setRectificationMeasure',
      'MEASURE_FOLLOWS_A_REPLIED_REPORT',
      measure(),
      measure({}, { investigation: [{ ...replied, status: 'SUBMITTED' }] }),
    ],
    [
      'setRectificationMeasure',
      'MEASURE_IS_ASKED_OF_AN_OFFICE_OF_THE_COUNTY',
      measure(),
      measure({}, { office: [{ ...office, kind: 'ENTERPRISE' }] }),
    ],
    ['setRectificationMeasure', 'MEASURE_IS_STATED', measure(), measure({ content: ' ' })],
    ...['2026-07-01', '2027-07-02'].map(
      (dueOn) => ['setRectificationMeasure', 'MEASURE_IS_DUE_WITHIN_THE_YEAR', measure(), measure({ dueOn })] as const,
    ),
    [
      'reportRectificationDone',
      'MEASURE_IS_DONE_BY_ITS_OFFICE',
      { entry: { organisationId: 'o', enterpriseId: null } },
      { entry: { organisationId: 'p', enterpriseId: null } },
    ],
    [
      'reportRectificationDone',
      'MEASURE_IS_DONE_BY_ITS_OFFICE',
      { entry: { organisationId: 'p', enterpriseId: 'e' }, facts: { unit: [{ key: 'o', enterpriseId: 'e' }] } },
      { entry: { organisationId: 'o', enterpriseId: 'e' }, facts: { unit: [{ key: 'o', enterpriseId: 'z' }] } },
    ],
    [
      'setRectificationMeasure',
      'MEASURE_OF_AN_ENTERPRISE_IS_OF_ITS_INVESTIGATION',
      measure({ enterpriseId: 'e' }, { investigation: [{ ...replied, enterpriseId: 'e' }] }),
      measure({ enterpriseId: 'z' }, { investigation: [{ ...replied, enterpriseId: 'e' }] }),
    ],
    [
      'setRectificationMeasure',
      'MEASURE_OF_AN_ENTERPRISE_IS_CHECKED_BY_ITS_DEPARTMENT',
      measure({ enterpriseId: 'e', organisationId: 'g' }, { supervising: [{ key: 'e', officeId: 'g' }] }),
      measure({ enterpriseId: 'e', organisationId: 'g' }, { supervising: [{ key: 'e', officeId: 'h' }] }),
    ],
    [
      'checkRectificationMeasure',
      'MEASURE_IS_CHECKED_BY_ITS_OFFICE',
      { entry: { organisationId: 'o', enterpriseId: 'e' } },
      { entry: { organisationId: 'o', enterpriseId: null } },
    ],
    [
      'checkRectificationMeasure',
      'MEASURE_IS_CHECKED_BY_ITS_OFFICE',
      { entry: { organisationId: 'o', enterpriseId: 'e' } },
      { entry: { organisationId: 'p', enterpriseId: 'e' } },
    ],
    [
      'checkRectificationMeasure',
      'MEASURE_IS_CHECKED_ONCE',
      { entry: { checkedAt: null } },
      { entry: { checkedAt: at } },
    ],
    [
      'checkRectificationMeasure',
      'CHECK_SAYS_WHAT_IT_FOUND',
      { input: { checkFinding: '属实' } },
      { input: { checkFinding: ' ' } },
    ],
    ...[[], ['f', 'f'], ['z']].map(
      (checkFileIds) =>
        [
          'checkRectificationMeasure',
          'CHECK_HAS_ITS_RECORD',
          { input: { checkFileIds: ['f'] } },
          { input: { checkFileIds } },
        ] as const,
    ),
    [
      'evaluateRectificationMeasure',
      'MEASURE_OF_AN_ENTERPRISE_IS_CHECKED_FIRST',
      { input: { righted: true }, entry: { enterpriseId: 'e', checkedAt: at } },
      { input: { righted: true }, entry: { enterpriseId: 'e', checkedAt: null } },
    ],
    [
      'evaluateRectificationMeasure',
      'MEASURE_NOT_RIGHTED_HAS_A_NEW_DAY',
      { input: { righted: false, newDueOn: '2026-09-29' } },
      { input: { righted: false, newDueOn: '2026-09-30' } },
    ],
    ...[{ agreeing: [operator('l', 'BUREAU_HEAD')] }, { agreeing: [] }].map(
      (told) =>
        [
          'evaluateRectificationMeasure',
          'MEASURE_NEW_DAY_WAS_AGREED',
          { input: { righted: false, newDueReason: '停产' }, facts: { agreeing: [operator('l', 'COUNTY_LEADER')] } },
          { input: { righted: false, newDueReason: '停产' }, facts: told },
        ] as const,
    ),
    [
      'evaluateRectificationMeasure',
      'MEASURE_NEW_DAY_AGAIN_IS_THE_LEADERS',
      { input: { righted: false }, entry: { newDays: 1 } },
      { input: { righted: false }, entry: { newDays: 2 } },
    ],
    [
      'evaluateRectificationMeasure',
      'MEASURE_NEW_DAY_AGAIN_IS_THE_LEADERS',
      { input: { righted: false }, entry: { newDays: 2 }, actor: { ...actor, roles: ['COUNTY_LEADER'] } },
      { input: { righted: false }, entry: { newDays: 2 } },
    ],
    ['reportRectificationDone', 'MEASURE_SAYS_WHAT_WAS_DONE', doneOf(), doneOf({ note: '' })],
    ...[[], ['f', 'f']].map(
      (proofFileIds) =>
        ['reportRectificationDone', 'MEASURE_IS_SHOWN_DONE', doneOf(), doneOf({ proofFileIds })] as const,
    ),
    ['reportRectificationDone', 'MEASURE_IS_SHOWN_DONE', doneOf(), doneOf({}, foreign)],
    [
      'evaluateRectificationMeasure',
      'MEASURE_IS_EVALUATED_BY_ANOTHER_OFFICE',
      { entry: { organisationId: 'p' } },
      { entry: { organisationId: 'o' } },
    ],
    [
      'evaluateRectificationMeasure',
      'MEASURE_EVALUATION_SAYS_WHAT_IT_FOUND',
      { input: { finding: '落实' } },
      { input: { finding: ' ' } },
    ],
    [
      'evaluateRectificationMeasure',
      'MEASURE_IS_RIGHTED_ONCE_SHOWN',
      { entry: { status: 'DONE' }, input: { righted: true } },
      { entry: { status: 'OPEN' }, input: { righted: true } },
    ],
    ...[{ righted: false }, { righted: false, newDueOn: '2026-07-01' }, { righted: true, newDueOn: '2026-07-02' }].map(
      (input) =>
        [
          'evaluateRectificationMeasure',
          'MEASURE_NOT_RIGHTED_HAS_A_NEW_DAY',
          { input: { righted: false, newDueOn: '2026-07-02' } },
          { input },
        ] as const,
    ),
    [
      'evaluateRectificationMeasure',
      'MEASURE_UNDONE_IS_EVALUATED_ONCE_DUE',
      { entry: { status: 'OPEN', dueOn: '2026-06-30' } },
      { entry: { status: 'OPEN', dueOn: '2026-07-01' } },
    ],
    ['evaluateRectification', 'EVALUATION_IS_OF_MEASURES', {}, { facts: { measures: [] } }],
    [
      'evaluateRectification',
      'EVALUATION_ANSWERS_EACH_DECISION',
      { facts: { items: [{ ...settled, status: 'DECIDED', answered: true }] } },
      { facts: { items: [{ ...settled, status: 'DECIDED', answered: false }] } },
    ],
    // What was handed over or quashed is nobody's here to carry out.
    [
      'evaluateRectification',
      'EVALUATION_ANSWERS_EACH_DECISION',
      { facts: { items: ['HANDED_OVER', 'REVOKED'].map((status) => ({ ...settled, status, answered: false })) } },
      { facts: { items: [{ ...settled, status: 'PROPOSED', answered: false }] } },
    ],
    [
      'publishAccountability',
      'ACCOUNTABILITY_PUBLISHED_WAS_DECIDED',
      { facts: { items: [{ ...settled, status: 'DECIDED', publishedAt: null }] } },
      { facts: { items: [{ ...settled, status: 'PROPOSED', publishedAt: null }] } },
    ],
    [
      'publishAccountability',
      'ACCOUNTABILITY_PUBLISHED_WAS_DECIDED',
      { facts: { items: [{ ...settled, status: 'EXECUTED', publishedAt: null }] } },
      { facts: { items: [{ ...settled, status: 'EXECUTED', publishedAt: at }] } },
    ],
    [
      'publishAccountability',
      'ACCOUNTABILITY_IS_PUBLISHED_SOMEWHERE',
      { input: { publishedPlace: '网站' } },
      { input: { publishedPlace: ' ' } },
    ],
    [
      'evaluateAccountability',
      'ACCOUNTABILITY_IS_NOT_OF_ONES_OWN_OFFICE',
      { entry: { ...whole, organisationId: 'elsewhere' } },
      { entry: { ...whole, organisationId: 'o' } },
    ],
    [
      'evaluateAccountability',
      'ACCOUNTABILITY_EVALUATION_SAYS_WHAT_IT_FOUND',
      { input: { evaluation: '已落实' } },
      { input: { evaluation: '' } },
    ],
    ...[true, false].map(
      (carriedOut) =>
        [
          'evaluateAccountability',
          'ACCOUNTABILITY_IS_FOUND_CARRIED_OUT_ONCE_IT_WAS',
          { input: { carriedOut }, entry: { status: carriedOut ? 'EXECUTED' : 'DECIDED' } },
          { input: { carriedOut }, entry: { status: carriedOut ? 'DECIDED' : 'EXECUTED' } },
        ] as const,
    ),
    [
      'evaluateRectification',
      'EVALUATION_SAYS_WHAT_IT_FOUND',
      { input: { evaluation: '到位', publishedPlace: '网站' } },
      { input: { evaluation: '', publishedPlace: '网站' } },
    ],
    [
      'evaluateRectification',
      'EVALUATION_IS_MADE_PUBLIC',
      { input: { evaluation: '到位', publishedPlace: '网站' } },
      { input: { evaluation: '到位', publishedPlace: '' } },
    ],
    [
      'evaluateRectification',
      'EVALUATION_SENT_BY_THE_OFFICE',
      { input: { evaluationFileId: 'f' } },
      { input: { evaluationFileId: 'f' }, facts: foreign },
    ],
    [
      'reviewAfterAction',
      'REVIEW_SAYS_WHAT_WAS_LEARNT',
      { input: { lessons: '教训', offices: '应急' } },
      { input: { lessons: '', offices: '应急' } },
    ],
    [
      'reviewAfterAction',
      'REVIEW_SAYS_WHO_TOOK_PART',
      { input: { lessons: '教训', offices: '应急' } },
      { input: { lessons: '教训', offices: '' } },
    ],
    [
      'reviewAfterAction',
      'REVIEW_SENT_BY_THE_OFFICE',
      { input: { reviewFileId: 'f' } },
      { input: { reviewFileId: 'f' }, facts: foreign },
    ],
    ['closeInvestigation', 'CLOSING_FOLLOWS_BOTH_STRANDS', closed(), closed({}, {}, { enterpriseConcludedAt: null })],
    ['closeInvestigation', 'CLOSING_FOLLOWS_THE_REPLY', closed(), closed({}, {}, { repliedAt: null })],
    ['closeInvestigation', 'CLOSING_FOLLOWS_THE_PUBLICATION', closed(), closed({}, {}, { publishedAt: null })],
    ['closeInvestigation', 'CLOSING_FOLLOWS_THE_EVALUATION', closed(), closed({}, {}, { evaluatedAt: null })],
    [
      'closeInvestigation',
      'CLOSING_FOLLOWS_THE_ACCOUNTABILITY',
      closed(),
      closed({}, { items: [{ ...settled, status: 'PROPOSED' }] }),
    ],
    ['closeInvestigation', 'CLOSING_FOLLOWS_THE_PENALTIES', closed(), closed({}, { cases: [] })],
    [
      'closeInvestigation',
      'CLOSING_FOLLOWS_THE_PENALTIES',
      closed({}, { cases: [] }, { liability: false }),
      closed({}, { cases: [{ key: 'a', number: '案1', status: 'CONCLUDED' }] }),
    ],
    [
      'closeInvestigation',
      'CLOSING_FOLLOWS_THE_REFERRAL',
      closed(),
      closed({}, { referrals: [{ key: 'i', number: '移1', status: 'APPROVED' }] }),
    ],
    [
      'closeInvestigation',
      'CLOSING_FOLLOWS_THE_REFERRAL',
      closed({}, { referrals: [], accident: [{ ...accident, criminalReview: false }] }),
      closed({}, { referrals: [], items: [{ ...settled, proposal: 'CRIMINAL' }] }),
    ],
    ['closeInvestigation', 'CLOSING_LETS_NOTHING_GO', closed(), closed({ educationTick: ' ' })],
    ['closeInvestigation', 'CLOSING_SHOWS_ALL_FOUR', closed(), closed({ tickFileIds: ['f', 'g', 'h'] })],
    ['closeInvestigation', 'CLOSING_SHOWS_ALL_FOUR', closed(), closed({ tickFileIds: ['f', 'f', 'f', 'f'] })],
    [
      'recordAccountability',
      'ACCOUNTABILITY_IS_NOT_OF_ONES_OWN_OFFICE',
      { ...decided(), entry: { ...whole, organisationId: 'elsewhere' } },
      { ...decided(), entry: { ...whole, organisationId: 'o' } },
    ],
    ['recordAccountability', 'ACCOUNTABILITY_SAYS_WHO_DECIDED_WHAT', decided(), decided({ document: '' })],
    [
      'recordAccountability',
      'ACCOUNTABILITY_DAYS_ARE_IN_ORDER',
      decided({ executedOn: '2026-07-01' }),
      decided({ executedOn: '2026-06-30' }),
    ],
    ['recordAccountability', 'ACCOUNTABILITY_DAYS_ARE_IN_ORDER', decided(), decided({ decidedOn: '2026-07-02' })],
    ...[
      ['PENALTY', 'CRIMINAL'],
      [null, 'EDUCATION'],
    ].map(
      ([kind, other]) =>
        [
          'recordAccountability',
          'ACCOUNTABILITY_KEEPS_ITS_KIND',
          { ...decided({ measure: 'PENALTY' }), entry: { ...whole, ...stands, decidedMeasure: kind } },
          { ...decided({ measure: other }), entry: { ...whole, ...stands, decidedMeasure: kind } },
        ] as const,
    ),
    [
      'revokeAccountability',
      'ACCOUNTABILITY_IS_NOT_OF_ONES_OWN_OFFICE',
      { ...revoked(), entry: { ...whole, ...stands, organisationId: 'elsewhere' } },
      { ...revoked(), entry: { ...whole, ...stands, organisationId: 'o' } },
    ],
    ...['revokedBy', 'reason', 'document'].map(
      (field) => ['revokeAccountability', 'REVOCATION_SAYS_WHO_AND_WHY', revoked(), revoked({ [field]: ' ' })] as const,
    ),
    ...['2026-06-29', '2026-07-02'].map(
      (revokedOn) =>
        ['revokeAccountability', 'REVOCATION_FOLLOWS_THE_DECISION', revoked(), revoked({ revokedOn })] as const,
    ),
  ]);
  everyMove(
    investigationLifecycle,
    ['GROUP_FORMED', 'HANDED_OVER', 'ABOVE', 'SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'],
    {
      'GROUP_FORMED concludeStrand': 'GROUP_FORMED',
      'GROUP_FORMED extendInvestigation': 'GROUP_FORMED',
      'ABOVE extendInvestigation': 'ABOVE',
      'GROUP_FORMED handOverInvestigation': 'HANDED_OVER',
      ...Object.fromEntries(
        ['SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'].map((from) => [
          `${from} handOverInvestigation`,
          'HANDED_OVER',
        ]),
      ),
      'HANDED_OVER recordReceipt': 'ABOVE',
      'HANDED_OVER returnInvestigation': 'GROUP_FORMED',
      'ABOVE returnInvestigation': 'GROUP_FORMED',
      'ABOVE recordResultAbove': 'REPLIED',
      'GROUP_FORMED submitInvestigation': 'SUBMITTED',
      'SUBMITTED replyInvestigation': 'REPLIED',
      'REPLIED publishInvestigation': 'PUBLISHED',
      'PUBLISHED publishAccountability': 'PUBLISHED',
      'EVALUATED publishAccountability': 'EVALUATED',
      'CLOSED publishAccountability': 'CLOSED',
      'PUBLISHED evaluateRectification': 'EVALUATED',
      'REPLIED reviewAfterAction': 'REPLIED',
      'PUBLISHED reviewAfterAction': 'PUBLISHED',
      'EVALUATED reviewAfterAction': 'EVALUATED',
      ...Object.fromEntries(
        ['GROUP_FORMED', 'SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED'].map((from) => [
          `${from} closeInvestigation`,
          'CLOSED',
        ]),
      ),
    },
  );
  everyMove(rectificationMeasureLifecycle, ['OPEN', 'DONE', 'RIGHTED', 'NOT_RIGHTED'], {
    'OPEN reportRectificationDone': 'DONE',
    'NOT_RIGHTED reportRectificationDone': 'DONE',
    'DONE checkRectificationMeasure': 'DONE',
    'OPEN evaluateRectificationMeasure': 'NOT_RIGHTED',
    'DONE evaluateRectificationMeasure': 'NOT_RIGHTED',
    'NOT_RIGHTED evaluateRectificationMeasure': 'NOT_RIGHTED',
  });
  everyMove(accountabilityLifecycle, ['PROPOSED', 'DECIDED', 'EXECUTED', 'REVOKED', 'HANDED_OVER'], {
    'PROPOSED handOverInvestigation': 'HANDED_OVER',
    'DECIDED revokeAccountability': 'REVOKED',
    'EXECUTED revokeAccountability': 'REVOKED',
    'DECIDED publishAccountability': 'DECIDED',
    'EXECUTED publishAccountability': 'EXECUTED',
    'PROPOSED evaluateAccountability': 'PROPOSED',
    'DECIDED evaluateAccountability': 'DECIDED',
    'EXECUTED evaluateAccountability': 'EXECUTED',
    'PROPOSED recordAccountability': 'DECIDED',
    'DECIDED recordAccountability': 'DECIDED',
  });
});

describe('referrals and the list of the dishonest', () => {
  const kase = {
    key: 'k',
    number: '案1',
    status: 'CONCLUDED',
    regionCode: village,
    sector: 'GAS',
    enterpriseId: 'e',
    accidentId: null,
    handlerIds: [],
  };
  const referred = given({
    caseId: 'k',
    crime: '危险作业罪',
    article: '第一百三十四条之一',
    facts: '事实',
    officerIds: ['a', 'b'],
  });
  bothSides(
    acts(referrals),
    {
      signers,
      actor,
      entry: {
        officerIds: ['a', 'b'],
        transferredAt: '2026-06-30T00:00:00.000Z',
        reconsiderDue: at,
        reconsideredOn: null,
        regionCode: village,
      },
      facts: { cases: [kase], investigations: [], officers, files: [file], open: [] },
    },
    [
      ['referCriminal', 'REFERRAL_COMES_FROM_ONE', referred(), referred({ investigationId: 'i' })],
      [
        'referCriminal',
        'REFERRAL_OF_A_CRIME_IS_ONE',
        referred({}, { open: [{ key: 'k', number: '移1', crime: '危险作业罪', status: 'NOT_APPROVED' }] }),
        referred({}, { open: [{ key: 'k', number: '移1', crime: '危险作业罪', status: 'PROPOSED' }] }),
      ],
      ['referCriminal', 'REFERRAL_IS_LOOKED_INTO_BY_TWO', referred(), referred({ officerIds: ['a'] })],
      ['referCriminal', 'REFERRAL_STATES_THE_CRIME', referred(), referred({ facts: '' })],
      [
        'referCriminal',
        'REFERRAL_REPORT_SENT_BY_THE_OFFICE',
        referred({ reportFileId: 'f' }),
        referred({ reportFileId: 'f' }, foreign),
      ],
      [
        'decideReferral',
        'REFERRAL_IS_DECIDED_BY_ANOTHER',
        { input: { approved: true } },
        { input: { approved: true }, actor: { operatorId: 'a' } },
      ],
      [
        'decideReferral',
        'REFERRAL_NOT_APPROVED_SAYS_WHY',
        { input: { approved: true } },
        { input: { approved: false } },
      ],
      [
        'transferReferral',
        'REFERRAL_GOES_TO_A_POLICE',
        { input: { police: '县公安局', procuratorateCopied: true } },
        { input: { police: '', procuratorateCopied: true } },
      ],
      [
        'transferReferral',
        'REFERRAL_IS_COPIED_TO_THE_PROCURATORATE',
        { input: { procuratorateCopied: true } },
        { input: { procuratorateCopied: false } },
      ],
      [
        'recordPoliceDecision',
        'POLICE_DECISION_IS_NUMBERED',
        { input: { number: '1', decidedOn: '2026-07-01' } },
        { input: { number: '', decidedOn: '2026-07-01' } },
      ],
      [
        'recordPoliceDecision',
        'POLICE_DECISION_DAY_IS_IN_ORDER',
        { input: { decidedOn: '2026-06-30' } },
        { input: { decidedOn: '2026-06-29' } },
      ],
      [
        'reconsiderReferral',
        'POLICE_ARE_ASKED_AGAIN_ONCE',
        { input: { reasons: '理由' } },
        { input: { reasons: '理由' }, entry: { reconsideredOn: '2026-06-30' } },
      ],
      [
        'reconsiderReferral',
        'POLICE_ARE_ASKED_AGAIN_IN_TIME',
        { input: { reasons: '理由' } },
        { input: { reasons: '理由' }, entry: { reconsiderDue: earlier } },
      ],
      ['reconsiderReferral', 'RECONSIDERATION_SAYS_WHY', { input: { reasons: '理由' } }, { input: { reasons: '' } }],
      [
        'suggestSupervision',
        'PROCURATORATE_IS_ASKED_IN_TIME',
        { input: { reasons: '理由' } },
        { input: { reasons: '理由' }, entry: { reconsiderDue: earlier } },
      ],
      ['suggestSupervision', 'SUPERVISION_SAYS_WHY', { input: { reasons: '理由' } }, { input: { reasons: '' } }],
      ['handOverReferral', 'HANDING_OVER_LISTS_ITS_THINGS', { input: { things: '清单' } }, { input: { things: '' } }],
    ],
  );
  everyMove(
    referralLifecycle,
    [
      'PROPOSED',
      'NOT_APPROVED',
      'APPROVED',
      'TRANSFERRED',
      'REFUSED',
      'RECONSIDERING',
      'SUPERVISED',
      'FILED',
      'HANDED_OVER',
    ],
    {
      'PROPOSED decideReferral': 'APPROVED',
      'APPROVED transferReferral': 'TRANSFERRED',
      'TRANSFERRED recordPoliceDecision': 'FILED',
      'RECONSIDERING recordPoliceDecision': 'FILED',
      'SUPERVISED recordPoliceDecision': 'FILED',
      'REFUSED reconsiderReferral': 'RECONSIDERING',
      'REFUSED suggestSupervision': 'SUPERVISED',
      'FILED handOverReferral': 'HANDED_OVER',
    },
  );
  const told = given({ enterpriseId: 'e', caseId: 'k', ground: 'UNPERFORMED', facts: '事实', subjectKind: 'UNIT' });
  const larger = (day: string) => ({ key: 'e', id: day, grade: 'LARGER', happenedAt: `${day}T00:00:00.000Z` });
  const accident = { key: 'a', grade: 'MAJOR', enterpriseId: 'e' };
  const concealed = (article: string) => ({
    cases: [{ ...kase, accidentId: 'a' }],
    accident: [accident],
    penalties: [{ key: 'k', kind: 'UNIT', status: 'SERVED', statute: '安全生产法', article, gravest: null }],
  });
  const rule = (until: string) => ({ policy: [{ key: 'r', title: '办法', validFrom: '2026-01-01', until }] });
  const sanctions = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ organisationId: `q${i}`, measure: 'PROCUREMENT' }));
  const offices = (n: number) => Array.from({ length: n }, (_, i) => ({ key: `q${i}`, kind: 'DEPARTMENT' }));
  const fallen = (...statuses: string[]) => ({
    entry: { removableFrom: '2027-07-01', until: '2029-07-01', caseId: 'k' },
    facts: {
      penalties: [],
      behind: statuses.map((status) => ({ key: 'k', kind: 'UNIT', status, revokedOn: '2026-06-30' })),
    },
  });
  const applying = { input: { removalStatement: '已履行完毕' } };
  const refusing = (entry: object) => ({
    input: { removalRefusal: '尚未履行' },
    entry: { removalAppliedAt: earlier, ...entry },
  });
  bothSides(
    acts(dishonesty),
    {
      signers,
      actor,
      entry: {
        toldAt: '2026-06-25T04:00:00.000Z',
        statementDue: at,
        statedAt: null,
        proposerId: 'p',
        subjectKind: 'UNIT',
        ground: 'OTHER',
        removalAppliedAt: null,
        removalRefusedAt: null,
        removableFrom: '2026-07-01',
        until: '2028-07-01',
        regionCode: village,
      },
      facts: {
        enterprise: [{ key: 'e', name: '甲', regionCode: village, sector: 'GAS' }],
        cases: [kase],
        accident: [],
        larger: [],
        standing: [],
        penalties: [{ key: 'k', kind: 'UNIT', status: 'URGED', article: '第九十九条', gravest: null }],
        behind: [],
        ofCase: [],
        policy: [],
        offices: [{ key: 'q', kind: 'DEPARTMENT' }],
      },
    },
    [
      [
        'proposeDishonesty',
        'DISHONESTY_RESTS_ON_WHAT_IT_NAMES',
        told(),
        told({}, { cases: [{ ...kase, enterpriseId: 'other' }] }),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_RESTS_ON_WHAT_IT_NAMES',
        told({ ground: 'GRAVE_ACCIDENT' }, { accident: [accident] }),
        told({ ground: 'GRAVE_ACCIDENT' }, { accident: [{ ...accident, grade: 'LARGER' }] }),
      ],
      // Two larger accidents within twelve months to the day.
      [
        'proposeDishonesty',
        'DISHONESTY_RESTS_ON_WHAT_IT_NAMES',
        told({ ground: 'LARGER_ACCIDENTS' }, { larger: [larger('2025-06-01'), larger('2026-06-01')] }),
        told({ ground: 'LARGER_ACCIDENTS' }, { larger: [larger('2025-05-31'), larger('2026-06-01')] }),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_GROUND_IS_SHOWN_BY_THE_CASE',
        told(),
        told({}, { penalties: [{ key: 'k', kind: 'UNIT', status: 'SERVED', article: '第九十九条' }] }),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_GROUND_IS_SHOWN_BY_THE_CASE',
        told(
          { ground: 'FINED_MANYFOLD' },
          { penalties: [{ key: 'k', kind: 'UNIT', status: 'PERFORMED', gravest: 'STOP_ORDER_REFUSED' }] },
        ),
        told({ ground: 'FINED_MANYFOLD' }),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_GROUND_IS_SHOWN_BY_THE_CASE',
        told(),
        told({}, { penalties: [{ key: 'k', kind: 'PERSON', status: 'URGED', article: '第九十九条' }] }),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_STATES_ITS_FACTS',
        told({ subjectKind: 'PERSON', personName: '某', position: '经理' }),
        told({ subjectKind: 'PERSON', personName: '某' }),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_IS_NOT_LISTED_TWICE',
        told(),
        told({}, { standing: [{ key: 'e', status: 'LISTED', ground: 'UNPERFORMED', subjectKind: 'UNIT' }] }),
      ],
      [
        'listDishonesty',
        'DISHONESTY_LEAVES_TIME_TO_ANSWER',
        { input: { listed: true, opinion: '意见', jointPunishment: '通知' } },
        { input: {}, entry: { toldAt: '2026-06-26T04:00:00.000Z' } },
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_OF_CONCEALMENT_IS_PUNISHED',
        told({ ground: 'FLED', accidentId: 'a' }, concealed('第一百一十条')),
        told({ ground: 'FLED', accidentId: 'a' }, concealed('第九十九条')),
      ],
      [
        'proposeDishonesty',
        'DISHONESTY_RESTS_ON_A_RULE_IN_FORCE',
        told({ ground: 'OTHER', policyId: 'r' }, rule('2026-07-01')),
        told({ ground: 'OTHER', policyId: 'r' }, rule('2026-06-30')),
      ],
      ['proposeDishonesty', 'DISHONESTY_RESTS_ON_A_RULE_IN_FORCE', told(), told({ ground: 'OTHER' })],
      [
        'answerDishonesty',
        'DISHONESTY_IS_ANSWERED_IN_TIME',
        { input: { statement: '意见' } },
        { input: { statement: '意见' }, entry: { statementDue: earlier } },
      ],
      [
        'answerDishonesty',
        'DISHONESTY_IS_ANSWERED_BY_ITS_SUBJECT',
        { input: { statement: '意见' }, actor: { roles: ['ENTERPRISE'] } },
        { input: { statement: '意见' }, actor: { roles: ['ENTERPRISE'] }, entry: { subjectKind: 'PERSON' } },
      ],
      [
        'answerDishonesty',
        'DISHONESTY_ANSWER_IS_SAID',
        { input: { statement: '意见' } },
        { input: { statement: ' ' } },
      ],
      [
        'listDishonesty',
        'DISHONESTY_IS_NOT_DECIDED_BY_ITS_PROPOSER',
        { input: { listed: false, opinion: '意见' } },
        { input: { listed: false, opinion: '意见' }, entry: { proposerId: 'x' } },
      ],
      [
        'removeDishonesty',
        'DISHONESTY_IS_NOT_REMOVED_BY_ITS_PROPOSER',
        { input: { reason: '期满', penaltiesDone: true }, facts: { penalties: [] } },
        { input: { reason: '期满', penaltiesDone: true }, facts: { penalties: [] }, entry: { proposerId: 'x' } },
      ],
      ...(
        [
          [1, 1],
          [20, 21],
          [1, 0],
        ] as const
      ).map(
        ([well, ill]) =>
          [
            'listDishonesty',
            'DISHONESTY_NAMES_THE_OFFICES_TOLD',
            { input: { listed: true, sanctions: sanctions(well) }, facts: { offices: offices(well) } },
            { input: { listed: ill !== 1, sanctions: sanctions(ill) }, facts: { offices: offices(ill) } },
          ] as const,
      ),
      ['listDishonesty', 'DISHONESTY_DECISION_SAYS_WHY', { input: { opinion: '意见' } }, { input: { opinion: '' } }],
      ['listDishonesty', 'DISHONESTY_IS_TOLD_TO_OTHERS', { input: { listed: false } }, { input: { listed: true } }],
      [
        'listDishonesty',
        'DISHONESTY_IS_TOLD_TO_OTHERS',
        { input: { listed: true, jointPunishment: '通报市场监管局' } },
        { input: { listed: false, jointPunishment: '通报市场监管局' } },
      ],
      [
        'removeDishonesty',
        'DISHONESTY_IS_REMOVED_AFTER_ITS_LEAST_TIME',
        { input: { reason: '符合条件', penaltiesDone: true }, facts: { penalties: [] } },
        { input: {}, facts: { penalties: [] }, entry: { removableFrom: '2026-07-02' } },
      ],
      [
        'removeDishonesty',
        'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET',
        {
          input: { reason: '已履行', penaltiesDone: true },
          facts: { penalties: [{ key: 'e', number: '罚1', decidedOn: '2026-01-01', open: false, unpaid: '0' }] },
        },
        {
          input: { reason: '已履行', penaltiesDone: true },
          facts: { penalties: [{ key: 'e', number: '罚1', decidedOn: '2026-01-01', open: true, unpaid: '1' }] },
        },
      ],
      [
        'removeDishonesty',
        'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET',
        {
          input: { reason: '已履行', penaltiesDone: true },
          facts: { penalties: [], ofCase: [{ key: 'k', kind: 'PERSON', status: 'PERFORMED', article: null }] },
        },
        {
          input: { reason: '已履行', penaltiesDone: true },
          facts: { penalties: [], ofCase: [{ key: 'k', kind: 'PERSON', status: 'SERVED', article: null }] },
        },
      ],
      [
        'removeDishonesty',
        'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET',
        { input: { reason: '期满', penaltiesDone: false }, entry: { until: '2026-07-01' } },
        { input: { reason: '期满', penaltiesDone: false }, entry: { until: '2026-07-02' } },
      ],
      // The ground falls with the last penalty that it rests on, however short the listing has stood.
      ...(['DISHONESTY_IS_REMOVED_AFTER_ITS_LEAST_TIME', 'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET'] as const).map(
        (code) =>
          [
            'removeDishonesty',
            code,
            { ...fallen('REVOKED'), input: { reason: '处罚已撤销', penaltiesDone: false } },
            { ...fallen('REVOKED', 'SERVED'), input: { reason: '处罚已撤销', penaltiesDone: false } },
          ] as const,
      ),
      [
        'applyForDishonestyRemoval',
        'DISHONESTY_REMOVAL_IS_APPLIED_FOR_BY_ITS_SUBJECT',
        { ...applying, actor: { roles: ['ENTERPRISE'] } },
        { ...applying, actor: { roles: ['ENTERPRISE'] }, entry: { subjectKind: 'PERSON' } },
      ],
      [
        'applyForDishonestyRemoval',
        'DISHONESTY_REMOVAL_IS_APPLIED_FOR_IN_ITS_TIME',
        applying,
        { ...applying, entry: { removableFrom: '2026-07-02' } },
      ],
      [
        'applyForDishonestyRemoval',
        'DISHONESTY_REMOVAL_IS_APPLIED_FOR_IN_ITS_TIME',
        { ...applying, entry: { removalAppliedAt: earlier, removalRefusedAt: at } },
        { ...applying, entry: { removalAppliedAt: earlier } },
      ],
      [
        'applyForDishonestyRemoval',
        'DISHONESTY_REMOVAL_APPLICATION_SAYS_WHY',
        applying,
        { input: { removalStatement: ' ' } },
      ],
      [
        'refuseDishonestyRemoval',
        'DISHONESTY_REMOVAL_IS_REFUSED_BY_ANOTHER',
        refusing({}),
        refusing({ proposerId: 'x' }),
      ],
      [
        'refuseDishonestyRemoval',
        'DISHONESTY_REMOVAL_REFUSED_WAS_APPLIED_FOR',
        refusing({}),
        refusing({ removalAppliedAt: null }),
      ],
      [
        'refuseDishonestyRemoval',
        'DISHONESTY_REMOVAL_REFUSED_WAS_APPLIED_FOR',
        refusing({ until: '2026-07-01' }),
        refusing({ until: '2026-06-30' }),
      ],
      [
        'refuseDishonestyRemoval',
        'DISHONESTY_REMOVAL_REFUSAL_SAYS_WHY',
        refusing({}),
        { ...refusing({}), input: { removalRefusal: '' } },
      ],
    ],
  );
  const answered = given({ taken: true, takenOn: '2026-07-01', answer: '已限制参与采购' });
  bothSides(
    acts(sanctionActs),
    { signers, actor, entry: { organisationId: 'o', toldAt: '2026-06-30T04:00:00.000Z' }, facts: {} },
    [
      [
        'answerJointSanction',
        'SANCTION_IS_ANSWERED_BY_THE_OFFICE_TOLD',
        answered(),
        { ...answered(), entry: { organisationId: 'z' } },
      ],
      [
        'answerJointSanction',
        'SANCTION_DAY_IS_IN_ORDER',
        answered({ takenOn: '2026-06-30' }),
        answered({ takenOn: '2026-06-29' }),
      ],
      ['answerJointSanction', 'SANCTION_DAY_IS_IN_ORDER', answered(), answered({ takenOn: '2026-07-02' })],
      [
        'answerJointSanction',
        'SANCTION_DAY_IS_IN_ORDER',
        answered({ taken: false, takenOn: null }),
        answered({ taken: false }),
      ],
      ['answerJointSanction', 'SANCTION_ANSWER_IS_SAID', answered(), answered({ answer: ' ' })],
    ],
  );
  everyMove(sanctionLifecycle, ['TOLD', 'ANSWERED', 'ENDED'], {
    'TOLD answerJointSanction': 'ANSWERED',
    'TOLD removeDishonesty': 'ENDED',
    'ANSWERED removeDishonesty': 'ENDED',
  });
  everyMove(dishonestyLifecycle, ['TOLD', 'LISTED', 'DROPPED', 'REMOVED'], {
    'TOLD answerDishonesty': 'TOLD',
    'TOLD listDishonesty': 'LISTED',
    'LISTED removeDishonesty': 'REMOVED',
    'LISTED applyForDishonestyRemoval': 'LISTED',
    'LISTED refuseDishonestyRemoval': 'LISTED',
  });
});
