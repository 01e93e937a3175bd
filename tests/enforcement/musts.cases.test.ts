import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import * as fourAlways from '../../src/enforcement/four-always/four-always.acts.js';
import { fourAlwaysLifecycle } from '../../src/enforcement/four-always/four-always.lifecycle.js';
import * as phrases from '../../src/enforcement/script-phrase/script-phrase.acts.js';
import { phraseLifecycle } from '../../src/enforcement/script-phrase/script-phrase.lifecycle.js';
import * as typical from '../../src/enforcement/typical-case/typical-case.acts.js';
import { typicalCaseLifecycle } from '../../src/enforcement/typical-case/typical-case.lifecycle.js';
import { maskedName } from '../../src/enforcement/typical-case/typical-case.musts.js';
import * as recordings from '../../src/enforcement/process-recording/process-recording.acts.js';
import { recordingLifecycle } from '../../src/enforcement/process-recording/process-recording.lifecycle.js';
import * as handovers from '../../src/enforcement/case-handover/case-handover.acts.js';
import { handoverLifecycle } from '../../src/enforcement/case-handover/case-handover.lifecycle.js';
import * as itemActs from '../../src/enforcement/item/item.acts.js';
import type { Act } from '../../src/kernel/act.js';
import { at, bothSides, everyMove, later, type Over } from '../support/musts.js';

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

describe('the four measures against illegal operation', () => {
  const illegal = { key: 'k', number: '案1', status: 'FILED', illegal: true, regionCode: village, organisationId: 'o' };
  const of = (over: object) => ({ case: [{ ...illegal, unregistered: false, answered: [], ...over }] });
  const taken = (measure: string) => ({ taken: [{ key: 'k', measure, number: '1号' }] });
  const answered = given({ caseId: 'k', measure: 'CLOSE', ground: 'NO_GROUND_OF_CLOSURE' });
  const withdrawn = given({ reason: '已提请关闭' });
  bothSides(
    acts(fourAlways),
    { signers, actor, entry: { caseId: 'k', organisationId: 'o' }, facts: { ...of({}), taken: [] } },
    [
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_OF_AN_OPEN_ILLEGAL_CASE',
        answered({}, of({ status: 'DECIDED' })),
        answered({}, of({ status: 'CLOSED' })),
      ],
      ['answerFourAlways', 'FOUR_ALWAYS_ARE_OF_AN_OPEN_ILLEGAL_CASE', answered(), answered({}, of({ illegal: false }))],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_ANSWERED_ONCE',
        answered({}, of({ answered: ['SUSPEND'] })),
        answered({}, of({ answered: ['CLOSE'] })),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_TAKEN_BY_AN_ENTRY',
        answered({ ground: null }, taken('CLOSE')),
        answered({ ground: null }, taken('SUSPEND')),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
        answered(),
        answered({ ground: 'NO_CRIME_SUSPECTED' }),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
        answered({}, taken('SUSPEND')),
        answered({}, taken('CLOSE')),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
        answered({ measure: 'SUSPEND', ground: 'STOPPED_BY_CLOSURE' }, taken('CLOSE')),
        answered({ measure: 'SUSPEND', ground: 'STOPPED_BY_CLOSURE' }),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_BAN_WHO_HAS_NO_REGISTRATION',
        answered({ ground: 'NOT_PROVEN' }, of({ unregistered: true })),
        answered({}, of({ unregistered: true })),
      ],
      [
        'withdrawFourAlways',
        'FOUR_ALWAYS_ARE_WITHDRAWN_WHILE_OPEN',
        withdrawn(),
        withdrawn({}, of({ status: 'CLOSED' })),
      ],
      ['withdrawFourAlways', 'FOUR_ALWAYS_ARE_WITHDRAWN_FOR_A_REASON', withdrawn(), withdrawn({ reason: ' ' })],
    ],
  );
  everyMove(fourAlwaysLifecycle, ['ANSWERED', 'WITHDRAWN'], { 'ANSWERED withdrawFourAlways': 'WITHDRAWN' });
});

describe('published wording', () => {
  const worded = { wording: '请配合检查', document: '538号', validFrom: '2026-07-01', reason: '修订' };
  const adopted = given({ ...worded, step: 'SCENE', sectors: [] });
  const anew = given(worded);
  const ended = given({ lastOn: '2026-07-01', reason: '废止' });
  bothSides(
    acts(phrases),
    {
      signers,
      actor,
      entry: { step: 'SCENE', sectors: [], organisationId: 'o', validFrom: '2026-06-30' },
      facts: { office: [{ key: 'o', regionCode: '500238000000' }] },
    },
    [
      ['adoptPhrase', 'PHRASE_IS_WORDED', adopted(), adopted({ document: ' ' })],
      ['adoptPhrase', 'PHRASE_BEGINS_TODAY_OR_LATER', adopted(), adopted({ validFrom: '2026-06-30' })],
      ['supersedePhrase', 'PHRASE_IS_WORDED_ANEW', anew(), anew({ wording: '' })],
      ['supersedePhrase', 'PHRASE_ANEW_BEGINS_TODAY_OR_LATER', anew(), anew({ validFrom: '2026-06-30' })],
      ['supersedePhrase', 'PHRASE_ANEW_FOLLOWS_THE_FORMER', anew(), anew({}, {}, { validFrom: '2026-07-01' })],
      ['supersedePhrase', 'PHRASE_IS_CHANGED_FOR_A_REASON', anew(), anew({ reason: '' })],
      ['endPhrase', 'PHRASE_ENDS_TODAY_OR_LATER', ended(), ended({ lastOn: '2026-06-30' })],
      ['endPhrase', 'PHRASE_ENDS_TODAY_OR_LATER', ended(), ended({}, {}, { validFrom: '2026-07-02' })],
      ['endPhrase', 'PHRASE_IS_ENDED_FOR_A_REASON', ended(), ended({ reason: '' })],
    ],
  );
  everyMove(phraseLifecycle, ['ADOPTED', 'SUPERSEDED', 'ENDED'], {
    'ADOPTED supersedePhrase': 'SUPERSEDED',
    'ADOPTED endPhrase': 'ENDED',
  });
});

describe('typical cases', () => {
  const shown = {
    key: 'p',
    status: 'PUBLISHED',
    shownUntil: '2026-08-01',
    unitName: '巫溪县永安建筑有限公司',
    unitCode: '91500238MA5U000000',
    conduct: '拒不整改',
    fine: '1',
    contested: false,
    regionCode: village,
    sector: 'GAS',
    caseId: 'k',
    organisationId: 'o',
    handlerIds: ['a'],
    shown: false,
  };
  const of = (over: object) => ({ published: [{ ...shown, ...over }] });
  const proposed = given({ publicationId: 'p', title: '标题', summary: '某建筑公司拒不整改', lesson: '警示' });
  const exposed = given({ shownUntil: '2026-08-01' });
  bothSides(
    acts(typical),
    { signers, actor, entry: { publicationId: 'p', proposerId: 'y', regionCode: village }, facts: of({}) },
    [
      [
        'proposeTypicalCase',
        'TYPICAL_CASE_RESTS_ON_A_PUBLISHED_DECISION',
        proposed({}, of({ shownUntil: '2026-07-01' })),
        proposed({}, of({ shownUntil: '2026-06-30' })),
      ],
      [
        'proposeTypicalCase',
        'TYPICAL_CASE_RESTS_ON_A_PUBLISHED_DECISION',
        proposed(),
        proposed({}, of({ contested: true })),
      ],
      [
        'proposeTypicalCase',
        'TYPICAL_CASE_RESTS_ON_A_PUBLISHED_DECISION',
        proposed(),
        proposed({}, of({ shown: true })),
      ],
      ['proposeTypicalCase', 'TYPICAL_CASE_IS_TOLD', proposed(), proposed({ lesson: ' ' })],
      // The core of the name tells as much as the name.
      ['proposeTypicalCase', 'TYPICAL_CASE_NAMES_NOBODY', proposed(), proposed({ summary: '永安建筑拒不整改' })],
      ['exposeTypicalCase', 'EXPOSURE_IS_DECIDED_BY_ANOTHER', exposed(), exposed({}, {}, { proposerId: 'x' })],
      ['exposeTypicalCase', 'EXPOSURE_IS_DECIDED_BY_ANOTHER', exposed(), exposed({}, of({ handlerIds: ['x'] }))],
      ['exposeTypicalCase', 'EXPOSURE_RESTS_ON_WHAT_STILL_STANDS', exposed(), exposed({}, of({ status: 'WITHDRAWN' }))],
      ['exposeTypicalCase', 'EXPOSURE_ENDS_IN_TIME', exposed(), exposed({ shownUntil: '2026-08-02' })],
      ['exposeTypicalCase', 'EXPOSURE_ENDS_IN_TIME', exposed(), exposed({ shownUntil: '2026-07-01' })],
      [
        'refuseTypicalCase',
        'EXPOSURE_IS_REFUSED_FOR_A_REASON',
        { input: { reason: '不典型' } },
        { input: { reason: '' } },
      ],
      ['endExposure', 'EXPOSURE_ENDS_FOR_A_REASON', { input: { reason: '期满' } }, { input: { reason: '' } }],
    ],
  );
  everyMove(typicalCaseLifecycle, ['PROPOSED', 'EXPOSED', 'REFUSED', 'ENDED'], {
    'PROPOSED exposeTypicalCase': 'EXPOSED',
    'PROPOSED refuseTypicalCase': 'REFUSED',
    'EXPOSED endExposure': 'ENDED',
  });
  test.each([
    ['巫溪县永安建筑有限公司', '巫溪县某有限公司'],
    ['重庆市大宁河采石场', '重庆市某场'],
    ['老张五金', '某单位'],
    [null, '某当事人'],
  ])('%s is masked as %s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});

describe('recordings', () => {
  const recorded = given({
    caseId: 'k',
    step: 'NOTICE',
    medium: 'VIDEO',
    device: '01',
    begunAt: '2026-06-30T16:00:00.000Z',
    endedAt: at,
    fileId: 'f',
  });
  const exempted = given({
    caseId: 'k',
    step: 'COERCION',
    noRecordingGround: 'RECORDER_FAILED',
    noRecordingReason: '记录仪故障',
  });
  bothSides(
    acts(recordings),
    {
      signers,
      actor,
      entry: { organisationId: 'o' },
      facts: {
        of: [
          {
            key: 'k',
            regionCode: village,
            organisationId: 'o',
            begunAt: '2026-07-01T01:00:00.000Z',
            officerIds: ['a'],
          },
        ],
        leaders: [{ key: 'o', operatorId: 'x', from: '2020-01-01', to: null }],
        files: [{ key: 'f', organisationId: 'o' }],
        owed: [{ key: 'k', step: 'COERCION' }],
      },
    },
    [
      ['recordProcess', 'RECORDING_IS_OF_ONE_OWN_ENTRY', recorded(), recorded({ inspectionId: 'i' })],
      ['recordProcess', 'RECORDING_IS_OF_ONE_OWN_ENTRY', recorded(), { ...recorded(), actor: { organisationId: 'z' } }],
      ['recordProcess', 'RECORDING_TIMES_ARE_IN_ORDER', recorded(), recorded({ endedAt: later })],
      ['recordProcess', 'RECORDING_TIMES_ARE_IN_ORDER', recorded(), recorded({ begunAt: '2026-06-30T15:59:59.999Z' })],
      ['recordProcess', 'RECORDING_TIMES_ARE_IN_ORDER', recorded(), recorded({ begunAt: at })],
      [
        'recordProcess',
        'RECORDING_NAMES_ITS_DEVICE',
        recorded({ medium: 'TEXT', device: null }),
        recorded({ device: ' ' }),
      ],
      [
        'recordProcess',
        'RECORDING_FILE_SENT_BY_THE_OFFICE',
        recorded(),
        recorded({}, { files: [{ key: 'f', organisationId: 'p' }] }),
      ],
      [
        'withdrawRecording',
        'RECORDING_IS_WITHDRAWN_BY_ITS_OFFICE',
        { input: { reason: '有误' } },
        { input: { reason: '有误' }, entry: { organisationId: 'z' } },
      ],
      [
        'withdrawRecording',
        'RECORDING_IS_WITHDRAWN_FOR_A_REASON',
        { input: { reason: '有误' } },
        { input: { reason: '' } },
      ],
      ['exemptRecording', 'RECORDING_EXEMPTED_IS_OWED', exempted(), exempted({ step: 'HEARING' })],
      ['exemptRecording', 'RECORDING_EXEMPTED_IS_OWED', exempted(), { ...exempted(), actor: { organisationId: 'z' } }],
      [
        'exemptRecording',
        'RECORDING_IS_EXEMPTED_BY_A_LEADER_ABOVE_ITS_OFFICERS',
        exempted(),
        { ...exempted(), actor: { operatorId: 'a' } },
      ],
      [
        'exemptRecording',
        'RECORDING_IS_EXEMPTED_BY_A_LEADER_ABOVE_ITS_OFFICERS',
        exempted(),
        exempted({}, { leaders: [{ key: 'o', operatorId: 'x', from: '2020-01-01', to: '2026-06-30' }] }),
      ],
      ['exemptRecording', 'RECORDING_IS_EXEMPTED_FOR_A_REASON', exempted(), exempted({ noRecordingReason: ' ' })],
    ],
  );
  everyMove(recordingLifecycle, ['KEPT', 'WITHDRAWN'], { 'KEPT withdrawRecording': 'WITHDRAWN' });
});

describe('hand-overs', () => {
  const of = (over: object) => ({
    case: [{ key: 'k', regionCode: village, status: 'FILED', handlerIds: ['r', 'x'], outcomes: [], ...over }],
  });
  const handed = given({ caseId: 'k', receiverId: 'r', things: ['记录'] });
  const part = (part: string) => ({ investigators: [{ key: 'k', operatorId: 'x', part, number: '检1' }] });
  const receiver = { operatorId: 'r' };
  const received = (over: object, by: object = receiver): Over => ({ input: over, actor: by });
  const fed = (outcome: string, over: object): Over => ({
    input: { outcome, feedback: '反馈' },
    actor: receiver,
    facts: of(over),
  });
  bothSides(
    acts(handovers),
    {
      signers,
      actor,
      entry: { caseId: 'k', receiverId: 'r' },
      facts: { ...of({}), ...part('INSPECTED'), files: [{ key: 'f', organisationId: 'o' }] },
    },
    [
      ['handOverCase', 'HANDOVER_IS_BY_WHO_INSPECTED', handed(), handed({}, part('HANDLED'))],
      ['handOverCase', 'HANDOVER_IS_BY_WHO_INSPECTED', handed(), handed({}, of({ status: 'DECIDED' }))],
      ['handOverCase', 'HANDOVER_IS_TO_A_HANDLER', handed(), handed({ receiverId: 'x' })],
      ['handOverCase', 'HANDOVER_IS_TO_A_HANDLER', handed(), handed({ receiverId: 'q' })],
      ['handOverCase', 'HANDOVER_HAS_ITS_LIST', handed(), handed({ things: [' '] })],
      [
        'handOverCase',
        'HANDOVER_FILE_SENT_BY_THE_OFFICE',
        handed({ fileIds: ['f'] }),
        handed({ fileIds: ['f'] }, { files: [{ key: 'f', organisationId: 'p' }] }),
      ],
      [
        'receiveHandover',
        'HANDOVER_IS_ITS_RECEIVERS',
        received({ complete: true }),
        received({ complete: true }, actor),
      ],
      [
        'receiveHandover',
        'HANDOVER_RETURNED_SAYS_WHAT_IS_MISSING',
        received({ complete: false, missing: '照片' }),
        received({ complete: false }),
      ],
      ['feedBackHandover', 'HANDOVER_IS_ITS_RECEIVERS', fed('IN_HAND', {}), { ...fed('IN_HAND', {}), actor }],
      ['feedBackHandover', 'FEEDBACK_IS_AS_THE_CASE_STANDS', fed('IN_HAND', {}), fed('WITHDRAWN', {})],
      [
        'feedBackHandover',
        'FEEDBACK_IS_AS_THE_CASE_STANDS',
        fed('PENALISED', { status: 'DECIDED', outcomes: ['PENALTY'] }),
        fed('NOT_PENALISED', { status: 'DECIDED', outcomes: ['PENALTY'] }),
      ],
      [
        'feedBackHandover',
        'FEEDBACK_IS_SAID',
        fed('IN_HAND', {}),
        { ...fed('IN_HAND', {}), input: { outcome: 'IN_HAND', feedback: ' ' } },
      ],
    ],
  );
  everyMove(handoverLifecycle, ['HANDED_OVER', 'RETURNED', 'RECEIVED', 'FED_BACK'], {
    'HANDED_OVER receiveHandover': 'RECEIVED',
    'RECEIVED feedBackHandover': 'FED_BACK',
  });
});

describe('items of the catalogue', () => {
  const office = [{ key: 'o', kind: 'BUREAU', regionCode: '500238000000', countyCode: '500238' }];
  const published = given({
    code: 'CF-1',
    level: 'TOWNSHIP',
    kind: 'PENALTY',
    content: '内容',
    statute: '安全生产法',
    article: '第九十九条',
    sectors: [],
    fineRule: 'MAY',
    unitMin: '0',
    unitMax: '100',
    effectiveFrom: '2026-07-01',
    document: '21号',
    townships: ['500238100000'],
  });
  const ended = given({ lastOn: '2026-07-01', document: '40号', reason: '收回' });
  const held = (effectiveUntil: string | null) => ({
    items: [{ key: 'CF-1', regionCode: '500238000000', baseId: null, level: 'COUNTY', effectiveUntil }],
  });
  const base = (over: object) => ({
    base: [
      {
        key: 'i',
        code: 'CF-1',
        regionCode: '000000000000',
        level: 'COUNTY',
        baseId: null,
        exercised: null,
        effectiveFrom: '2021-09-01',
        effectiveUntil: null,
        ...over,
      },
    ],
  });
  const own = { key: 'i', regionCode: '500238000000', baseId: null, level: 'COUNTY', effectiveFrom: '2026-01-01' };
  const given500 = (effectiveUntil: string) => ({
    others: [{ ...own, baseId: 'i', level: 'TOWNSHIP', townships: ['500238100000'], effectiveUntil }],
  });
  const from = { itemId: 'i', effectiveFrom: '2026-07-01', document: '22号' };
  const delegated = given({ ...from, townships: ['500238100000'] });
  const ceased = given({ ...from, reason: '无此类企业' });
  const anew = given({
    content: '内容',
    article: '第九十九条',
    fineRule: 'MAY',
    unitMin: '0',
    unitMax: '100',
    effectiveFrom: '2026-07-01',
    document: '24号',
    reason: '修订',
  });
  const fine = (over: object) => published({ fineRule: 'NONE', unitMin: null, unitMax: null, ...over });
  bothSides(
    acts(itemActs),
    {
      signers,
      actor,
      entry: {
        kind: 'PENALTY',
        level: 'COUNTY',
        baseId: null,
        exercised: null,
        effectiveFrom: '2026-06-01',
        effectiveUntil: null,
      },
      facts: { items: [], office, ...base({}), others: [] },
    },
    [
      ['publishItem', 'ITEM_STATES_ITS_BASIS', published(), published({ document: ' ' })],
      [
        'publishItem',
        'ITEM_IS_THE_ONLY_ONE_OF_ITS_CODE',
        published({}, held('2026-06-30')),
        published({}, held('2026-07-01')),
      ],
      ['publishItem', 'ITEM_IS_THE_ONLY_ONE_OF_ITS_CODE', published(), published({}, held(null))],
      ['publishItem', 'ITEM_BEGINS_TODAY_OR_LATER', published(), published({ effectiveFrom: '2026-06-30' })],
      ['publishItem', 'ITEM_FINES_FIT_ITS_RULE', published(), published({ unitMin: '101' })],
      ['publishItem', 'ITEM_FINES_FIT_ITS_RULE', fine({}), fine({ unitMax: '1' })],
      ['publishItem', 'ITEM_IS_DELEGATED_TO_TOWNSHIPS_OF_THE_COUNTY', published(), published({ level: 'COUNTY' })],
      [
        'publishItem',
        'ITEM_IS_DELEGATED_TO_TOWNSHIPS_OF_THE_COUNTY',
        published(),
        published({ townships: ['500237100000'] }),
      ],
      // A delegation with a last day may be taken back before it.
      [
        'endItem',
        'ITEM_HAS_NO_END_YET',
        ended({}, {}, { baseId: 'i', level: 'TOWNSHIP', effectiveUntil: '2026-12-31' }),
        ended({}, {}, { baseId: 'i', level: 'COUNTY', effectiveUntil: '2026-12-31' }),
      ],
      [
        'endItem',
        'ITEM_ENDS_TODAY_OR_LATER',
        ended({}, {}, { effectiveUntil: '2026-07-02' }),
        ended({}, {}, { effectiveUntil: '2026-07-01' }),
      ],
      [
        'delegateItem',
        'ITEM_DELEGATED_IS_NOT_CEASED',
        delegated({}, { others: [{ ...own, baseId: 'i', exercised: false, effectiveUntil: '2026-06-30' }] }),
        delegated({}, { others: [{ ...own, baseId: 'i', exercised: false, effectiveUntil: null }] }),
      ],
      [
        'ceaseItem',
        'ITEM_CEASES_AFTER_ITS_DELEGATIONS',
        ceased({}, given500('2026-06-30')),
        ceased({}, given500('2026-07-01')),
      ],
      ['delegateItem', 'ITEM_DELEGATED_IS_THE_COUNTYS', delegated(), delegated({}, base({ level: 'TOWNSHIP' }))],
      [
        'delegateItem',
        'ITEM_DELEGATED_IS_THE_COUNTYS',
        delegated({}, base({ regionCode: '500238000000' })),
        delegated({}, base({ regionCode: '500237000000' })),
      ],
      [
        'delegateItem',
        'ITEM_DELEGATED_IS_THE_COUNTYS',
        delegated({ effectiveUntil: '2026-12-31' }, base({ effectiveUntil: '2026-12-31' })),
        delegated({}, base({ effectiveUntil: '2026-12-31' })),
      ],
      [
        'delegateItem',
        'ITEM_DELEGATION_NAMES_ITS_TOWNSHIPS',
        delegated({}, given500('2026-06-30')),
        delegated({}, given500('2026-07-01')),
      ],
      ['delegateItem', 'ITEM_DELEGATION_NAMES_ITS_TOWNSHIPS', delegated(), delegated({ townships: ['500238000000'] })],
      [
        'delegateItem',
        'ITEM_DELEGATION_DAYS_ARE_IN_ORDER',
        delegated({ effectiveUntil: '2026-07-01' }),
        delegated({ effectiveUntil: '2026-06-30' }),
      ],
      ['delegateItem', 'ITEM_IS_DELEGATED_BY_A_DOCUMENT', delegated(), delegated({ document: ' ' })],
      ['ceaseItem', 'ITEM_CEASED_IS_THE_STATES', ceased(), ceased({}, base({ regionCode: '500238000000' }))],
      [
        'ceaseItem',
        'ITEM_CEASED_IS_THE_STATES',
        ceased({}, { others: [{ ...own, effectiveUntil: '2026-06-30' }] }),
        ceased({}, { others: [{ ...own, effectiveUntil: '2026-07-01' }] }),
      ],
      ['ceaseItem', 'ITEM_CEASES_TODAY_OR_LATER', ceased(), ceased({ effectiveFrom: '2026-06-30' })],
      ['ceaseItem', 'ITEM_CEASES_BY_A_DOCUMENT', ceased(), ceased({ document: '' })],
      ['ceaseItem', 'ITEM_CEASES_FOR_A_REASON', ceased(), ceased({ reason: '' })],
      ['supersedeItem', 'ITEM_SUPERSEDED_IS_IN_FORCE', anew(), anew({}, {}, { effectiveUntil: '2026-12-31' })],
      ['supersedeItem', 'ITEM_SUPERSEDED_IS_IN_FORCE', anew(), anew({}, {}, { exercised: false })],
      ['supersedeItem', 'ITEM_ANEW_STATES_WHAT_IT_IS', anew(), anew({ content: ' ' })],
      ['supersedeItem', 'ITEM_ANEW_FINES_FIT_ITS_RULE', anew(), anew({ unitMin: '101' })],
      [
        'supersedeItem',
        'ITEM_ANEW_BEGINS_AFTER_THE_FORMER',
        anew({}, {}, { effectiveFrom: '2026-06-30' }),
        anew({}, {}, { effectiveFrom: '2026-07-01' }),
      ],
      ['supersedeItem', 'ITEM_IS_SUPERSEDED_BY_A_DOCUMENT', anew(), anew({ document: '' })],
      ['supersedeItem', 'ITEM_IS_SUPERSEDED_FOR_A_REASON', anew(), anew({ reason: '' })],
      ['endItem', 'ITEM_HAS_NO_END_YET', ended(), ended({}, {}, { effectiveUntil: '2026-12-31' })],
      ['endItem', 'ITEM_ENDS_TODAY_OR_LATER', ended(), ended({ lastOn: '2026-06-30' })],
      ['endItem', 'ITEM_ENDS_BY_A_DOCUMENT', ended(), ended({ document: '' })],
      ['endItem', 'ITEM_ENDS_FOR_A_REASON', ended(), ended({ reason: '' })],
    ],
  );
});
