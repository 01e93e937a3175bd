import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as op from '../support/generated.js';
import { newId, pdf, world, type World } from '../support/world.js';

// The main job, over HTTP: a danger found in a real village of 巫溪县, followed until it is put right.
const village = '500238100205';
const day = 86_400_000;
const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const report = (over: object = {}) =>
  ({
    idempotencyKey: newId(),
    region: village,
    sector: 'CONSTRUCTION',
    source: 'TOWNSHIP',
    category: 'OBJECT',
    description: '脚手架连墙件缺失',
    location: '城北村安置房工地',
    foundAt: '2026-11-20T01:00:00Z',
    ...over,
  }) as never;
const codes = (answer: { refusals: readonly { code: string }[] }) => answer.refusals.map(({ code }) => code).sort();

test('a hazard from report to closing; next door sees nothing at any step; history, feed and past tell the same', async () => {
  const feedStart = (await w.as('officer-1', op.ChangesDocument, { first: 1 })).changes.head;
  const next = (await w.as('township-101', op.ChangesDocument, { first: 1 })).changes.head;
  const unseen = async (id: string) => {
    expect((await w.as('township-101', op.HazardDocument, { id })).hazard).toBeNull();
    expect((await w.as('township-101', op.HazardsDocument, {})).hazards.nodes.filter((each) => each.id === id)).toEqual(
      [],
    );
    expect((await w.as('township-101', op.ChangesDocument, { after: next })).changes.items).toEqual([]);
  };

  const photo = await w.send('township-100', pdf);
  const reportInput = report({ evidenceFileIds: [photo.id] });
  // A file is no enterprise, and is told to be none.
  const strange = report({ enterpriseId: photo.id });
  expect((await w.as('township-100', op.ReportHazardDocument, { input: strange })).reportHazard.refusals).toMatchObject(
    [
      {
        code: 'ID_OF_ANOTHER_TYPE',
        path: ['enterpriseId'],
        facts: [
          { name: 'type', value: 'FileRef' },
          { name: 'wanted', value: 'Enterprise' },
        ],
      },
      { code: 'HAZARD_ENTERPRISE_LIES_THERE', path: ['enterpriseId'] },
    ],
  );
  const reported = (await w.as('township-100', op.ReportHazardDocument, { input: reportInput })).reportHazard;
  expect(reported).toMatchObject({
    refusals: [],
    replayed: false,
    hazard: { status: 'REPORTED', version: 1, number: `城厢府隐〔${year}〕1号`, region: { name: '城北村村民委员会' } },
    change: { action: 'reportHazard', type: 'Hazard' },
  });
  const { id } = reported.hazard!;
  await unseen(id);

  // The township that reported it may not grade it; the bureau may.
  expect(
    (
      await w.as('township-100', op.GradeHazardDocument, {
        input: { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'MAJOR' },
      })
    ).gradeHazard.refusals,
  ).toMatchObject([
    { kind: 'NOT_PERMITTED', remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }, {}, {}, {}, {}] },
  ]);
  // A criterion that is none, or another sector's, is no ground.
  for (const criterion of ['第七条', 'RQ23-4'])
    expect(
      codes(
        (
          await w.as('head', op.GradeHazardDocument, {
            input: { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'MAJOR', criterion },
          })
        ).gradeHazard,
      ),
    ).toEqual(['HAZARD_CRITERION_IS_IN_FORCE']);
  const graded = (
    await w.as('head', op.GradeHazardDocument, {
      input: { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'MAJOR', criterion: 'JZ24-7' },
    })
  ).gradeHazard;
  expect(graded).toMatchObject({ refusals: [], hazard: { status: 'GRADED', grade: 'MAJOR', version: 2 } });
  await unseen(id);

  // One officer proposes, and nothing has happened; the same officer cannot sign twice; a second signs, and it has.
  const deadline = new Date(Date.now() + 10 * day).toISOString();
  const order = { id, expectedVersion: 2, idempotencyKey: newId(), deadline, suspension: '脚手架停用，作业人员撤离' };
  const proposed = (await w.as('officer-1', op.OrderRectificationDocument, { input: order })).orderRectification;
  expect(proposed).toMatchObject({
    refusals: [],
    hazard: { status: 'GRADED', version: 2 },
    change: { type: 'Proposal', action: 'propose' },
  });
  const proposal = proposed.change!.entry as { id: string; version: number };
  expect(
    (await w.as('officer-2', op.OrderRectificationDocument, { input: { ...order, idempotencyKey: newId() } }))
      .orderRectification.refusals,
  ).toMatchObject([{ code: 'PROPOSAL_ALREADY_OPEN', remedies: [{ action: 'countersign' }] }]);
  // What is told of it beforehand is what the act would be told; whoever proposed it may propose it anew.
  const ahead =
    'query($id: ID!) { hazard(id: $id) { can(actions: [orderRectification]) { allowed refusals { code } } } }';
  expect((await w.ask('officer-2', ahead, { id })).data.hazard.can).toEqual([
    { allowed: false, refusals: [{ code: 'PROPOSAL_ALREADY_OPEN' }] },
  ]);
  expect((await w.ask('officer-1', ahead, { id })).data.hazard.can).toEqual([{ allowed: true, refusals: [] }]);
  const waiting = (await w.as('officer-2', op.WorklistDocument, { kinds: ['countersign'] })).worklist.nodes;
  expect(waiting).toMatchObject([{ action: 'countersign', entry: { id: proposal.id } }]);
  expect((await w.as('officer-1', op.WorklistDocument, { kinds: ['countersign'] })).worklist.nodes).toEqual([]);
  // Whoever may sign reads what they would sign; who sees it without the right is neither shown it as theirs nor told
  // that they may.
  const read =
    'query($id: ID!) { node(id: $id) { ... on Proposal { proposedInput { path value } can(actions: [countersign]) { allowed refusals { code } } } } }';
  expect((await w.ask('officer-2', read, { id: proposal.id })).data.node).toEqual({
    proposedInput: [
      { path: 'deadline', value: deadline },
      { path: 'suspension', value: '脚手架停用，作业人员撤离' },
    ],
    can: [{ allowed: true, refusals: [] }],
  });
  const { can: ofHead } = (await w.ask('head', read, { id: proposal.id })).data.node;
  expect(ofHead).toEqual([{ allowed: false, refusals: [{ code: 'NOT_PERMITTED' }] }]);
  expect((await w.as('head', op.WorklistDocument, { kinds: ['countersign'] })).worklist.nodes).toEqual([]);
  const sign = { id: proposal.id, expectedVersion: proposal.version, idempotencyKey: newId() };
  expect(
    codes(
      (await w.as('officer-1', op.CountersignDocument, { input: { ...sign, idempotencyKey: newId() } })).countersign,
    ),
  ).toEqual(['COUNTERSIGNER_IS_NOT_A_SIGNER']);
  expect(
    (await w.as('township-100', op.CountersignDocument, { input: { ...sign, idempotencyKey: newId() } })).countersign
      .refusals,
  ).toMatchObject([{ kind: 'NOT_FOUND' }]);
  const signed = (await w.as('officer-2', op.CountersignDocument, { input: sign })).countersign;
  expect(signed).toMatchObject({
    refusals: [],
    proposal: {
      status: 'COMPLETED',
      entry: { id, version: 3, status: 'ORDERED', orderNumber: `（溪）应急责改〔${year}〕1号` },
    },
  });
  await unseen(id);

  // Review is asked for too soon: closing names everything that is missing, each with its article and its way out.
  await w.as('township-100', op.RequestHazardReviewDocument, {
    input: { id, expectedVersion: 3, idempotencyKey: newId(), rectification: '已整改' },
  });
  const operators = (await w.ask('officer-1', '{ viewer { operator { id } } }')).data.viewer.operator.id as string;
  const second = (await w.ask('officer-2', '{ viewer { operator { id } } }')).data.viewer.operator.id as string;
  const closing = { id, expectedVersion: 4, idempotencyKey: newId(), reviewerIds: [operators], opinion: '' };
  const early = (await w.as('officer-1', op.CloseHazardDocument, { input: closing })).closeHazard;
  expect(codes(early)).toEqual([
    'HAZARD_CLOSED_WITH_FINDING',
    'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE',
    'HAZARD_MAJOR_CLOSED_WITH_PLAN',
    'HAZARD_MAJOR_CLOSED_WITH_RECORD',
    'HAZARD_REVIEWED_BY_TWO',
  ]);
  expect(early.hazard).toBeNull();
  for (const refusal of early.refusals) expect(refusal.basis[0]!.article).toMatch(/^第.+条$/);
  expect(early.refusals.find(({ code }) => code === 'HAZARD_MAJOR_CLOSED_WITH_PLAN')).toMatchObject({
    remedies: [
      { action: 'returnHazard', role: 'LAW_OFFICER' },
      { action: 'planRectification', role: 'ENTERPRISE' },
    ],
  });
  // `can` says the same of the musts that read no input.
  const can = (await w.as('officer-1', op.HazardDocument, { id })).hazard!.can.find(
    ({ action }) => action === 'closeHazard',
  )!;
  expect(can).toMatchObject({ allowed: false });
  expect(can.refusals.map(({ code }) => code).sort()).toEqual([
    'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE',
    'HAZARD_MAJOR_CLOSED_WITH_PLAN',
  ]);

  await w.as('officer-1', op.ReturnHazardDocument, {
    input: { id, expectedVersion: 4, idempotencyKey: newId(), reason: '未报送整改方案', rectificationDue: deadline },
  });
  const plan = {
    id,
    expectedVersion: 5,
    idempotencyKey: newId(),
    responsiblePerson: '欧阳演示',
    measures: '补设连墙件',
    funds: '999999999999999.99',
    dueOn: deadline.slice(0, 10),
    contingency: '现场值守',
  };
  expect(
    codes(
      (await w.as('township-100', op.PlanRectificationDocument, { input: { ...plan, contingency: null } }))
        .planRectification,
    ),
  ).toEqual(['HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS']);
  const planned = (await w.as('township-100', op.PlanRectificationDocument, { input: plan })).planRectification;
  expect(planned).toMatchObject({ refusals: [], hazard: { status: 'RECTIFYING', version: 6 } });
  await unseen(id);

  // Past the deadline, on the sandbox's clock, it is overdue in list, figures and worklist.
  const late = new Date(Date.parse(deadline) + 2 * day).toISOString();
  expect((await w.as('officer-1', op.HazardsDocument, { where: { overdue: true } })).hazards.nodes).toEqual([]);
  expect(
    (await w.as('officer-1', op.HazardsDocument, { where: { overdue: true } }, { at: late })).hazards.nodes,
  ).toMatchObject([{ id, overdue: true }]);
  expect(
    (await w.as('officer-1', op.HazardStatisticsDocument, { groupBy: ['TOWNSHIP', 'OVERDUE'] }, { at: late }))
      .hazardStatistics,
  ).toMatchObject([
    { township: '500238100000', regionName: expect.stringMatching(/(镇|街道|街道办事处)$/), overdue: true, count: 1 },
  ]);
  const found = `${new Date(Date.parse((reportInput as { foundAt: string }).foundAt) + 8 * 3_600_000).toISOString().slice(0, 10)}`;
  expect(
    (await w.as('officer-1', op.HazardStatisticsDocument, { groupBy: ['MONTH', 'DAY'] })).hazardStatistics,
  ).toMatchObject([{ month: found.slice(0, 7), foundOn: found, count: 1 }]);
  expect(
    (await w.as('officer-1', op.HazardStatisticsDocument, { groupBy: ['OVERDUE'] })).hazardStatistics,
  ).toMatchObject([{ overdue: false, count: 1 }]);
  const waits = (await w.as('township-100', op.WorklistDocument, {}, { at: late })).worklist.nodes;
  expect(waits.filter(({ action }) => action !== 'planInspections')).toMatchObject([
    { action: 'receiveHazardOrder', overdue: true, entry: { id } },
    { action: 'requestHazardReview', overdue: true, daysLeft: -2, entry: { id } },
  ]);

  const after = await w.send('township-100', Buffer.concat([pdf, Buffer.from('整改后')]));
  const requested = (
    await w.as('township-100', op.RequestHazardReviewDocument, {
      input: {
        id,
        expectedVersion: 6,
        idempotencyKey: newId(),
        rectification: '连墙件已补齐',
        rectificationFileIds: [after.id],
      },
    })
  ).requestHazardReview;
  expect(requested).toMatchObject({ refusals: [], hazard: { status: 'IN_REVIEW', version: 7 } });
  const record = await w.send('officer-1', Buffer.concat([pdf, Buffer.from('复查记录')]));
  // Whoever reviewed it signs for themselves.
  const unsigned = { ...closing, expectedVersion: 7, reviewerIds: [operators, second], opinion: '已整改到位' };
  expect(
    codes(
      (
        await w.as('officer-1', op.CloseHazardDocument, {
          input: { ...unsigned, idempotencyKey: newId(), reviewFileId: record.id },
        })
      ).closeHazard,
    ),
  ).toEqual(['HAZARD_REVIEWERS_HAVE_SIGNED']);
  await w.as('officer-2', op.SignHazardReviewDocument, { input: { id, expectedVersion: 7, idempotencyKey: newId() } });
  const close = {
    ...closing,
    expectedVersion: 8,
    idempotencyKey: newId(),
    reviewerIds: [operators, second],
    opinion: '已整改到位',
    reviewFileId: record.id,
  };

  // A dry run says what would be and keeps nothing.
  const before = await w.digest();
  const dry = (await w.as('officer-1', op.CloseHazardDocument, { input: { ...close, dryRun: true } })).closeHazard;
  expect(dry).toMatchObject({ dryRun: true, refusals: [], change: null, hazard: { status: 'IN_REVIEW', version: 8 } });
  expect(await w.digest()).toBe(before);
  // MAJOR: the officer's finding waits for the department of its sector; another's, or a second officer, does not do.
  const closing2 = (await w.as('officer-1', op.CloseHazardDocument, { input: close })).closeHazard;
  expect(closing2).toMatchObject({
    dryRun: false,
    refusals: [],
    hazard: { status: 'IN_REVIEW', version: 8 },
    change: { type: 'Proposal', action: 'propose' },
  });
  const signing = async (who: string) =>
    (
      await w.as(who, op.CountersignDocument, {
        input: { id: (closing2.change!.entry as { id: string }).id, expectedVersion: 1, idempotencyKey: newId() },
      })
    ).countersign;
  expect(codes(await signing('officer-2'))).toEqual(['HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT']);
  expect((await signing('transport')).refusals).toMatchObject([{ kind: 'NOT_FOUND' }]);
  expect((await w.as('construction', op.WorklistDocument, { kinds: ['countersign'] })).worklist.nodes).toMatchObject([
    { action: 'countersign' },
  ]);
  expect(await signing('construction')).toMatchObject({
    refusals: [],
    proposal: { status: 'COMPLETED', entry: { id, version: 9, status: 'CLOSED' } },
  });
  await unseen(id);

  // History, feed and past.
  const told = (await w.as('officer-1', op.HazardDocument, { id })).hazard!.history.nodes;
  expect(told.map(({ version, action }) => [version, action])).toEqual([
    [9, 'closeHazard'],
    [8, 'signHazardReview'],
    [7, 'requestHazardReview'],
    [6, 'planRectification'],
    [5, 'returnHazard'],
    [4, 'requestHazardReview'],
    [3, 'orderRectification'],
    [2, 'gradeHazard'],
    [1, 'reportHazard'],
  ]);
  const feed = (await w.as('officer-1', op.ChangesDocument, { after: feedStart, types: ['Hazard'] })).changes.items;
  expect(feed.map((item) => [(item as { version: number }).version, (item as { action: string }).action])).toEqual(
    told.map(({ version, action }) => [version, action]).reverse(),
  );
  expect(feed.every((item) => (item as { entry: { status: string } }).entry.status === 'CLOSED')).toBe(true);
  const stages = 'REPORTED GRADED ORDERED IN_REVIEW RECTIFYING RECTIFYING IN_REVIEW IN_REVIEW CLOSED'.split(' ');
  for (const { version, recordedAt } of told) {
    expect((await w.as('officer-1', op.HazardDocument, { id, asOf: recordedAt })).hazard).toMatchObject({
      version,
      status: stages[version - 1],
      can: [],
    });
    expect(
      (
        await w.as('officer-1', op.HazardsDocument, {
          asOf: recordedAt,
          where: { status: [stages[version - 1] as never] },
        })
      ).hazards.nodes,
    ).toMatchObject([{ id, version }]);
  }

  // The file's link holds for whom it was made.
  const link = (await w.as('officer-1', op.HazardDocument, { id })).hazard!.reviewRecord!.link;
  const fetched = async (who: string, url: string) =>
    fetch(`${w.service.address}${url}`, { headers: { authorization: `Bearer ${await w.tokenOf(who)}` } });
  expect(Buffer.from(await (await fetched('officer-1', link)).arrayBuffer()).toString()).toContain('复查记录');
  expect((await fetched('officer-2', link)).status).toBe(404);
  expect(
    (
      await fetched(
        'officer-1',
        link.replace(/(?<=signature=)./, (one) => (one === '_' ? '-' : '_')),
      )
    ).status,
  ).toBe(404);
});

test("one key has one effect, even after the entry has left the caller's sight", async () => {
  const input = report({ sector: 'CONSTRUCTION' });
  const first = (await w.as('construction', op.ReportHazardDocument, { input })).reportHazard;
  expect(first).toMatchObject({ replayed: false, refusals: [] });
  // Moved to a sector of another department, it is no longer theirs to see.
  const { id, version } = first.hazard!;
  expect(
    (
      await w.as('officer-1', op.CorrectHazardDocument, {
        input: {
          id,
          expectedVersion: version,
          idempotencyKey: newId(),
          reason: '行业登记有误',
          sector: 'ROAD_TRANSPORT',
        },
      })
    ).correctHazard,
  ).toMatchObject({ refusals: [], change: { action: 'CORRECTED', fields: ['sector'], reason: '行业登记有误' } });
  expect((await w.as('construction', op.HazardDocument, { id })).hazard).toBeNull();
  const again = (await w.as('construction', op.ReportHazardDocument, { input })).reportHazard;
  expect(again).toMatchObject({
    replayed: true,
    refusals: [],
    hazard: null,
    change: { position: first.change!.position, version: 1, action: 'reportHazard' },
  });
  expect(
    (
      await w.as('construction', op.RequestStatusDocument, {
        idempotencyKey: (input as { idempotencyKey: string }).idempotencyKey,
      })
    ).requestStatus,
  ).toMatchObject({ state: 'ACCEPTED', change: null });
  expect((await w.as('construction', op.RequestStatusDocument, { idempotencyKey: 'never' })).requestStatus).toEqual({
    state: 'UNKNOWN',
    change: null,
  });
  expect(
    (
      await w.as('construction', op.ReportHazardDocument, {
        input: { ...(input as object), description: '另一处' } as never,
      })
    ).reportHazard.refusals,
  ).toMatchObject([{ kind: 'KEY_REUSED', code: 'KEY_REUSED' }]);
  // The feed tells the department that it has gone.
  const items = (await w.as('construction', op.ChangesDocument, { types: ['Hazard'] })).changes.items as {
    entryId?: string;
    version?: number;
  }[];
  const about = items.filter((item) => item.entryId === id);
  expect(about.length).toBeGreaterThan(0);
  expect(about.every((item) => item.version === undefined)).toBe(true);
});

test('a stale version is refused, and the entry another officer moved on lapses the proposal', async () => {
  const { hazard } = (await w.as('village', op.ReportHazardDocument, { input: report({ region: '500238100007' }) }))
    .reportHazard;
  const id = hazard!.id;
  await w.as('head', op.GradeHazardDocument, {
    input: { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'GENERAL' },
  });
  expect(
    (
      await w.as('head', op.GradeHazardDocument, {
        input: { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'GENERAL' },
      })
    ).gradeHazard.refusals,
  ).toMatchObject([
    {
      kind: 'STALE_VERSION',
      path: ['expectedVersion'],
      facts: [
        { name: 'expectedVersion', value: '1' },
        { name: 'version', value: '2' },
      ],
    },
  ]);
  expect(
    (
      await w.as('head', op.GradeHazardDocument, {
        input: { id, expectedVersion: 2, idempotencyKey: newId(), grade: 'GENERAL' },
      })
    ).gradeHazard.refusals,
  ).toMatchObject([]);
  expect(
    (
      await w.as('head', op.RejectHazardDocument, {
        input: { id, expectedVersion: 3, idempotencyKey: newId(), reason: '查无' },
      })
    ).rejectHazard.refusals,
  ).toMatchObject([{ kind: 'ILLEGAL_MOVE', facts: [{ value: 'GRADED' }, { value: 'REPORTED' }] }]);
  const proposal = (
    await w.as('officer-1', op.OrderRectificationDocument, {
      input: { id, expectedVersion: 3, idempotencyKey: newId(), deadline: new Date(Date.now() + day).toISOString() },
    })
  ).orderRectification.change!.entry as { id: string };
  const picture = await w.send('officer-1', pdf);
  expect(
    (
      await w.as('officer-1', op.FixHazardOnSpotDocument, {
        input: { id, expectedVersion: 3, idempotencyKey: newId(), fix: '已清理', fixFileIds: [picture.id] },
      })
    ).fixHazardOnSpot,
  ).toMatchObject({ refusals: [], hazard: { status: 'FIXED_ON_SPOT' } });
  expect(
    (
      await w.as('officer-2', op.CountersignDocument, {
        input: { id: proposal.id, expectedVersion: 2, idempotencyKey: newId() },
      })
    ).countersign.refusals,
  ).toMatchObject([{ kind: 'ILLEGAL_MOVE', facts: [{ value: 'LAPSED' }, {}] }]);
});

test('a batch answers row by row, replays row by row, and refuses whole where it is told to', async () => {
  const row = {
    region: village,
    sector: 'GAS',
    source: 'TOWNSHIP',
    category: 'OBJECT',
    description: '软管老化',
    location: '餐馆后厨',
    foundAt: '2026-11-20T01:00:00Z',
  };
  const rows = [
    row,
    { ...row, region: '50023810020O' },
    { ...row, sector: 'GASS', foundAt: '2026-02-30T00:00:00Z' },
    { ...row, region: '500238101200' },
    { ...row, description: ' ' },
  ];
  const all = (
    await w.as('township-100', op.ReportHazardsDocument, {
      input: { idempotencyKey: newId(), onError: 'REJECT_ALL', rows },
    })
  ).reportHazards;
  expect(all.accepted).toBe(0);
  expect(all.outcomes[0]!.refusals).toMatchObject([{ code: 'BATCH_REJECTED' }]);
  expect(all.outcomes[1]!.refusals).toMatchObject([
    { code: 'BAD_ROW', path: ['rows', '1', 'region'], facts: [{}, { name: 'character', value: '12' }] },
  ]);
  expect(all.outcomes[2]!.refusals.map(({ path }) => path!.join('.')).sort()).toEqual([
    'rows.2.foundAt',
    'rows.2.sector',
  ]);
  const input = { idempotencyKey: newId(), onError: 'REJECT_ROW' as const, rows };
  const some = (
    await w.as('township-100', op.ReportHazardsDocument, { input: { ...input, rows: [rows[0]!, rows[1]!, rows[4]!] } })
  ).reportHazards;
  expect(some).toMatchObject({
    accepted: 1,
    outcomes: [
      {
        refusals: [],
        replayed: false,
        hazard: { number: expect.stringMatching(new RegExp(`^城厢府隐〔${year}〕\\d+号$`)) },
      },
      { hazard: null },
      { refusals: [{ code: 'HAZARD_IS_DESCRIBED', path: ['rows', '2', 'description'] }] },
    ],
  });
  const again = (
    await w.as('township-100', op.ReportHazardsDocument, { input: { ...input, rows: [rows[0]!, rows[1]!, rows[0]!] } })
  ).reportHazards;
  expect(again).toMatchObject({
    accepted: 2,
    outcomes: [
      { replayed: true, hazard: { id: some.outcomes[0]!.hazard!.id } },
      { hazard: null },
      { replayed: false, refusals: [] },
    ],
  });
  const many = (
    await w.as('township-100', op.ReportHazardsDocument, {
      input: { idempotencyKey: newId(), onError: 'REJECT_ALL', rows: Array.from({ length: 1000 }, () => row) },
    })
  ).reportHazards;
  expect(many.accepted).toBe(1000);
  // Gapless, whoever was refused in between.
  const { rows: numbers } = await w.sql.query<{ n: number }>(
    `select (regexp_match(number, '〕(\\d+)号'))[1]::int as n from hazard where number like '城厢府隐〔${year}〕%' order by 1`,
  );
  expect(numbers.map(({ n }) => n)).toEqual(numbers.map((_, i) => i + 1));
  expect(
    (
      await w.as('township-100', op.ReportHazardsDocument, {
        input: { idempotencyKey: newId(), onError: 'REJECT_ALL', rows: Array.from({ length: 1001 }, () => row) },
      })
    ).reportHazards.refusals,
  ).toMatchObject([{ kind: 'LIMIT', code: 'TOO_MANY_ROWS' }]);
});
