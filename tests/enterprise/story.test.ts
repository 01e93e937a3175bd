import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as op from '../support/generated.js';
import { newId, pdf, world, type World } from '../support/world.js';

// One enterprise of industry and trade in 宁河街道, from the ledger to its end, with a MAJOR hazard, its listing and
// the look-back.
const street = '500238001000';
const day = 86_400_000;
const code = '91500299MA0T000117';
let w: World;
const ids = new Map<string, string>();
beforeAll(async () => {
  w = await world();
  for (const who of ['officer-1', 'officer-2', 'head', 'economy'])
    ids.set(
      who,
      (await w.ask(who, '{ viewer { operator { id } organisation { id } } }')).data.viewer.operator.id as string,
    );
});
afterAll(() => w.close());
const codes = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map((each) => each.code).sort();
const onDay = (days: number) => new Date(Date.parse('2026-11-02T02:00:00Z') + days * day).toISOString();
const entry = (given: { readonly id: string; readonly version: number }) => ({
  id: given.id,
  expectedVersion: given.version,
  idempotencyKey: newId(),
});
const sign = async (who: string, change: { entry?: unknown } | null, at: string) => {
  const proposal = change!.entry as { id: string; version: number };
  return (await w.as(who, op.CountersignDocument, { input: entry(proposal) }, { at })).countersign;
};

test('from ledger to closure: admitted, suspended by three, power cut, resumed only when it is safe, closed on a ground, struck off', async () => {
  const given = {
    idempotencyKey: newId(),
    region: street,
    creditCode: code,
    name: '演示机械厂',
    sector: 'INDUSTRY_TRADE',
    industryCode: '3360',
    address: '演示路1号',
    headcount: 40,
    orgForm: 'ENTERPRISE',
    principal: '演示甲',
    riskGrade: 'ORANGE',
    inspectionTier: 'KEY',
  } as never;
  const registered = (await w.as('township-001', op.RegisterEnterpriseDocument, { input: given }, { at: onDay(0) }))
    .registerEnterprise.enterprise!;
  const { id } = registered;
  expect(
    (
      await w.as(
        'township-001',
        op.RegisterEnterpriseDocument,
        { input: { ...(given as object), idempotencyKey: newId() } as never },
        { at: onDay(0) },
      )
    ).registerEnterprise.refusals,
  ).toMatchObject([{ code: 'ALREADY_REGISTERED', path: ['creditCode'] }]);
  // It waits for its department; another's does not see it.
  expect(
    (
      await w.as('economy', op.WorklistDocument, { kinds: ['admitEnterprise'], first: 200 }, { at: onDay(0) })
    ).worklist.nodes.map((each) => each.entry!.id),
  ).toContain(id);
  expect(
    (await w.as('construction', op.AdmitEnterpriseDocument, { input: entry(registered) }, { at: onDay(1) }))
      .admitEnterprise.refusals,
  ).toMatchObject([{ kind: 'NOT_FOUND' }]);
  const admitted = (await w.as('economy', op.AdmitEnterpriseDocument, { input: entry(registered) }, { at: onDay(1) }))
    .admitEnterprise.enterprise!;
  expect((await w.as('head', op.EnterpriseDocument, { id }, { at: onDay(1) })).enterprise).toMatchObject({
    status: 'OPERATING',
    responsibleBodies: expect.arrayContaining([
      expect.objectContaining({ category: 'SPECIAL_SUPERVISION', organisation: { name: '巫溪县经济和信息化委员会' } }),
      expect.objectContaining({ category: 'TERRITORIAL', organisation: { name: '宁河街道办事处' } }),
    ]),
  });

  const hazard = (
    await w.as(
      'officer-1',
      op.ReportHazardDocument,
      {
        input: {
          idempotencyKey: newId(),
          region: street,
          enterpriseId: id,
          sector: 'INDUSTRY_TRADE',
          source: 'DEPT_INSPECTION',
          category: 'OBJECT',
          description: '干式除尘未采取控爆措施',
          location: '打磨车间',
          foundAt: onDay(1),
        } as never,
      },
      { at: onDay(2) },
    )
  ).reportHazard.hazard!;
  const graded = (
    await w.as(
      'economy',
      op.GradeHazardDocument,
      { input: { ...entry(hazard), grade: 'MAJOR', criterion: 'GM10-11-4' } },
      { at: onDay(2) },
    )
  ).gradeHazard.hazard!;
  const order = (
    await w.as(
      'officer-1',
      op.OrderRectificationDocument,
      { input: { ...entry(graded), deadline: onDay(20), suspension: '停用' } },
      { at: onDay(3) },
    )
  ).orderRectification;
  // The officer who proposed it puts another date; what was first proposed lapses, and cannot be signed any more.
  const anew = (
    await w.as(
      'officer-1',
      op.OrderRectificationDocument,
      { input: { ...entry(graded), deadline: onDay(18), suspension: '停用打磨车间' } },
      { at: onDay(3) },
    )
  ).orderRectification;
  expect(anew).toMatchObject({ refusals: [], change: { action: 'propose' } });
  expect(
    (
      await w.as(
        'officer-2',
        op.CountersignDocument,
        { input: { ...entry(order.change!.entry as never), expectedVersion: 2 } },
        { at: onDay(3) },
      )
    ).countersign.refusals,
  ).toMatchObject([{ kind: 'ILLEGAL_MOVE' }]);
  expect(await sign('officer-2', anew.change, onDay(3))).toMatchObject({ refusals: [] });

  const paper = await w.send('head', pdf);
  const suspension = {
    ...entry(admitted),
    basis: 'HAZARD_DANGER',
    reason: '重大隐患排除前无法保证安全',
    scope: '打磨车间',
    deadline: onDay(20),
    suspensionFileId: paper.id,
  } as never;
  const proposed = (await w.as('officer-1', op.SuspendEnterpriseDocument, { input: suspension }, { at: onDay(4) }))
    .suspendEnterprise;
  expect(proposed).toMatchObject({
    refusals: [],
    enterprise: { status: 'OPERATING' },
    change: { type: 'Proposal', entry: { needed: 3 } },
  });
  const second = await sign('officer-2', proposed.change, onDay(4));
  expect(second).toMatchObject({ refusals: [], proposal: { status: 'PROPOSED', version: 2 } });
  // Two officers have signed: a third is not the head.
  const third = { id: (proposed.change!.entry as { id: string }).id, expectedVersion: 2, idempotencyKey: newId() };
  expect(
    codes((await w.as('officer-3', op.CountersignDocument, { input: third }, { at: onDay(4) })).countersign),
  ).toEqual(['ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD']);
  expect(
    (await w.as('head', op.CountersignDocument, { input: { ...third, idempotencyKey: newId() } }, { at: onDay(4) }))
      .countersign,
  ).toMatchObject({ refusals: [], proposal: { status: 'COMPLETED', entry: { id, version: 3 } } });
  const suspended = (await w.as('head', op.EnterpriseDocument, { id }, { at: onDay(4) })).enterprise!;
  expect(suspended).toMatchObject({ status: 'ORDERED_SUSPENDED', suspensionNumber: '（溪）应急停〔2026〕1号' });

  const cut = {
    ...entry(suspended),
    supplier: '巫溪供电公司',
    finding: '拒不执行停产决定，粉尘爆炸危险现实存在',
    toldAt: onDay(5),
  };
  expect((await w.as('head', op.CutPowerDocument, { input: cut }, { at: onDay(5.9) })).cutPower.refusals).toMatchObject(
    [{ code: 'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT', basis: [{ title: '安全生产法', article: '第七十条' }] }],
  );
  const dark = (
    await w.as('head', op.CutPowerDocument, { input: { ...cut, idempotencyKey: newId() } }, { at: onDay(6) })
  ).cutPower;
  expect(dark).toMatchObject({ refusals: [], enterprise: { status: 'POWER_CUT' } });

  const record = await w.send('officer-1', pdf);
  const resume = { ...entry(dark.enterprise!), appliedAt: onDay(6), review: '合格', resumptionFileId: record.id };
  expect(
    (await w.as('officer-1', op.ResumeEnterpriseDocument, { input: resume }, { at: onDay(7) })).resumeEnterprise
      .refusals,
  ).toMatchObject([
    {
      code: 'ENTERPRISE_RESUMES_WITHOUT_MAJOR_HAZARD',
      facts: [{ name: 'openMajorHazards', value: '1' }],
      remedies: [{ action: 'closeHazard' }],
    },
  ]);
  expect(
    codes(
      (
        await w.as(
          'township-001',
          op.ResumeEnterpriseDocument,
          { input: { ...resume, idempotencyKey: newId(), resumptionFileId: null } },
          { at: onDay(7) },
        )
      ).resumeEnterprise,
    ),
  ).toEqual(
    expect.arrayContaining(['ENTERPRISE_ORDERED_IS_RESUMED_BY_THE_BUREAU', 'ENTERPRISE_RESUMES_WITHOUT_MAJOR_HAZARD']),
  );

  // The hazard is listed, reported on, planned, righted; closing it takes officer, department and leader.
  const office = (await w.ask('economy', '{ viewer { organisation { id } } }')).data.viewer.organisation.id as string;
  const listing = {
    idempotencyKey: newId(),
    hazardId: hazard.id,
    level: 'COUNTY',
    supervisorId: office,
    requirement: '限期整改，每周报告',
    settlementDue: onDay(20),
    noticeNumber: '溪安委公告〔2026〕1号',
    noticedOn: onDay(7).slice(0, 10),
  } as never;
  expect(
    (await w.as('officer-1', op.ListForSupervisionDocument, { input: listing }, { at: onDay(7) })).listForSupervision
      .refusals,
  ).toMatchObject([{ kind: 'NOT_PERMITTED' }]);
  const listed = (await w.as('leader', op.ListForSupervisionDocument, { input: listing }, { at: onDay(7) }))
    .listForSupervision;
  expect(listed).toMatchObject({
    refusals: [],
    listing: { number: '溪府督〔2026〕1号', status: 'LISTED', nextProgressDue: '2026-11-16T15:59:59.999Z' },
  });
  expect((await w.as('public', op.ListingsDocument, {}, { at: onDay(8) })).listings.nodes).toMatchObject([
    { number: '溪府督〔2026〕1号', hazard: null },
  ]);
  expect(
    (
      await w.as(
        'township-001',
        op.ReportListingProgressDocument,
        { input: { ...entry(listed.listing!), progress: '已采购泄爆装置' } },
        { at: onDay(9) },
      )
    ).reportListingProgress,
  ).toMatchObject({ refusals: [], listing: { progressReports: 1 } });
  const now = async () => (await w.as('head', op.HazardDocument, { id: hazard.id }, { at: onDay(10) })).hazard!;
  await w.as(
    'township-001',
    op.PlanRectificationDocument,
    {
      input: {
        ...entry(await now()),
        responsiblePerson: '演示甲',
        measures: '加装泄爆',
        funds: '30000.00',
        dueOn: onDay(15).slice(0, 10),
        contingency: '停用值守',
      },
    },
    { at: onDay(10) },
  );
  expect((await w.as('head', op.HazardSupervisionDocument, { id: hazard.id }, { at: onDay(22) })).hazard).toMatchObject(
    { escalation: { level: 'URGE', daysOverdue: 4 } },
  );
  const evidence = await w.send('township-001', pdf);
  await w.as(
    'township-001',
    op.RequestHazardReviewDocument,
    { input: { ...entry(await now()), rectification: '已加装', rectificationFileIds: [evidence.id] } },
    { at: onDay(12) },
  );
  expect((await w.as('head', op.HazardSupervisionDocument, { id: hazard.id }, { at: onDay(22) })).hazard).toMatchObject(
    {
      fourSystems: {
        onTheList: true,
        assigned: true,
        closedOut: false,
        announced: true,
        notices: ['溪安委公告〔2026〕1号'],
      },
      // It was asked for in time: that nobody has looked is not the enterprise's delay.
      escalation: null,
      criterionItem: { code: 'GM10-11-4', article: '第十一条第四项' },
    },
  );
  const opinion = {
    ...entry(await now()),
    reviewerIds: [ids.get('officer-1')!, ids.get('officer-2')!].reverse(),
    opinion: '合格',
    reviewFileId: record.id,
  };
  expect(
    codes((await w.as('officer-1', op.CloseHazardDocument, { input: opinion }, { at: onDay(13) })).closeHazard),
  ).toEqual(['HAZARD_NOT_REVIEWED_BY_ITS_REPORTER', 'HAZARD_REVIEWERS_HAVE_SIGNED']);
  const third3 = (await w.ask('officer-3', '{ viewer { operator { id } } }')).data.viewer.operator.id as string;
  await w.as(
    'officer-3',
    op.SignHazardReviewDocument,
    { input: { ...entry(await now()), idempotencyKey: newId() } },
    { at: onDay(13) },
  );
  const closing = (
    await w.as(
      'officer-2',
      op.CloseHazardDocument,
      {
        input: {
          ...opinion,
          ...entry(await now()),
          idempotencyKey: newId(),
          reviewerIds: [ids.get('officer-2')!, third3],
          reviewFileId: record.id,
        },
      },
      { at: onDay(13) },
    )
  ).closeHazard;
  expect(closing).toMatchObject({ refusals: [], change: { entry: { needed: 3 } } });
  expect(await sign('economy', closing.change, onDay(13))).toMatchObject({
    refusals: [],
    proposal: { status: 'PROPOSED' },
  });
  expect(
    (
      await w.as(
        'leader',
        op.CountersignDocument,
        { input: { id: (closing.change!.entry as { id: string }).id, expectedVersion: 2, idempotencyKey: newId() } },
        { at: onDay(13) },
      )
    ).countersign,
  ).toMatchObject({ refusals: [], proposal: { status: 'COMPLETED' } });

  // Delisted, looked back from, and the enterprise resumes with officer and head.
  const acceptance = await w.send('leader', pdf);
  const reported = (await w.as('leader', op.ListingsDocument, {}, { at: onDay(14) })).listings.nodes[0]!;
  expect(
    (
      await w.as(
        'leader',
        op.DelistDocument,
        { input: { ...entry(reported), acceptance: '已验收', acceptanceFileId: acceptance.id } },
        { at: onDay(14) },
      )
    ).delist,
  ).toMatchObject({ refusals: [], listing: { status: 'DELISTED' } });
  expect(
    (await w.as('officer-1', op.WorklistDocument, { kinds: ['openLookback'] }, { at: onDay(14) })).worklist.nodes,
  ).toMatchObject([{ action: 'openLookback', entry: { id: hazard.id } }]);
  const opened = (
    await w.as(
      'officer-1',
      op.OpenLookbackDocument,
      { input: { idempotencyKey: newId(), hazardId: hazard.id, matter: '日排查为何未发现' } },
      { at: onDay(14) },
    )
  ).openLookback;
  expect(opened).toMatchObject({
    refusals: [],
    lookback: { status: 'OPEN', conclusionDue: '2026-12-16T15:59:59.999Z' },
  });
  expect(
    (
      await w.as(
        'elsewhere',
        op.OpenLookbackDocument,
        { input: { idempotencyKey: newId(), hazardId: hazard.id, matter: '别县' } },
        { at: onDay(14) },
      )
    ).openLookback.refusals,
  ).toMatchObject([{ kind: 'NOT_FOUND', path: ['hazardId'] }]);
  expect(
    (await w.as('officer-1', op.WorklistDocument, { kinds: ['openLookback'] }, { at: onDay(14) })).worklist.nodes,
  ).toEqual([]);
  expect(
    (
      await w.as(
        'officer-1',
        op.ConcludeLookbackDocument,
        {
          input: {
            ...entry(opened.lookback!),
            finding: 'MISSED',
            conclusion: '排查走过场',
            handling: '约谈安全管理负责人',
            persons: [{ position: '安全管理负责人', conduct: '排查走过场', measure: 'INTERVIEW' }],
          },
        },
        { at: onDay(15) },
      )
    ).concludeLookback,
  ).toMatchObject({ refusals: [], lookback: { status: 'CONCLUDED' } });
  const agreed = (
    await w.as(
      'officer-1',
      op.ResumeEnterpriseDocument,
      { input: { ...resume, idempotencyKey: newId(), appliedAt: onDay(13) } },
      { at: onDay(15) },
    )
  ).resumeEnterprise;
  expect(await sign('head', agreed.change, onDay(15))).toMatchObject({ refusals: [] });

  // The same danger again within the year: it has come back, and closing the place is asked for.
  const again = (
    await w.as(
      'officer-1',
      op.ReportHazardDocument,
      {
        input: {
          idempotencyKey: newId(),
          region: street,
          enterpriseId: id,
          sector: 'INDUSTRY_TRADE',
          source: 'COVERT',
          category: 'OBJECT',
          description: '控爆措施又停用',
          location: '打磨车间',
          foundAt: onDay(16),
        } as never,
      },
      { at: onDay(16) },
    )
  ).reportHazard.hazard!;
  await w.as(
    'economy',
    op.GradeHazardDocument,
    { input: { ...entry(again), grade: 'MAJOR', criterion: 'GM10-11-4' } },
    { at: onDay(16) },
  );
  expect((await w.as('head', op.HazardSupervisionDocument, { id: again.id }, { at: onDay(16) })).hazard).toMatchObject({
    recurrenceOf: [{ id: hazard.id }],
    lookbacks: { nodes: [] },
  });
  const firm = async () => (await w.as('head', op.EnterpriseDocument, { id })).enterprise!;
  const penalties = ['2026-06-01', '2026-08-01', '2026-11-10'].map((decidedOn, i) => ({
    number: `（溪）应急罚〔2026〕${i + 1}号`,
    decidedOn,
  }));
  const propose = async (input: object, at = onDay(21)) =>
    (
      await w.as(
        'head',
        op.ProposeClosureDocument,
        { input: { ...entry(await firm()), facts: '仍不具备安全生产条件', ...input } as never },
        { at },
      )
    ).proposeClosure;
  // Each ground is looked up: penalties that no case knows, an accident that nobody reported, an order long lifted.
  const repeated = { ground: 'REPEATED_PENALTIES', penalties };
  expect(codes(await propose({ ...repeated, penalties: penalties.slice(1) }))).toEqual([
    'ENTERPRISE_CLOSURE_HAS_ITS_PENALTIES',
    'ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED',
  ]);
  expect(codes(await propose(repeated))).toEqual(['ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED']);
  expect(codes(await propose({ ground: 'GRAVE_ACCIDENT', accidentReport: '无此报告' }))).toEqual([
    'ENTERPRISE_CLOSURE_HAS_ITS_ACCIDENT',
    'ENTERPRISE_CLOSURE_NAMES_ITS_ACCIDENT',
  ]);
  const unsafe = { ground: 'UNSAFE_AFTER_SUSPENSION' };
  expect((await propose(unsafe)).refusals).toMatchObject([
    { code: 'ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION', basis: [{ article: '第一百一十三条第二项' }] },
  ]);
  const anewSuspended = (
    await w.as(
      'officer-1',
      op.SuspendEnterpriseDocument,
      { input: { ...(suspension as object), ...entry(await firm()), deadline: onDay(24) } as never },
      { at: onDay(21) },
    )
  ).suspendEnterprise;
  expect(await sign('officer-2', anewSuspended.change, onDay(21))).toMatchObject({ refusals: [] });
  expect(
    (
      await w.as(
        'head',
        op.CountersignDocument,
        {
          input: {
            id: (anewSuspended.change!.entry as { id: string }).id,
            expectedVersion: 2,
            idempotencyKey: newId(),
          },
        },
        { at: onDay(21) },
      )
    ).countersign,
  ).toMatchObject({ refusals: [], proposal: { status: 'COMPLETED' } });
  expect(codes(await propose(unsafe, onDay(23)))).toEqual(['ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION']);
  expect(await propose(unsafe, onDay(25))).toMatchObject({
    refusals: [],
    enterprise: { status: 'CLOSURE_PROPOSED' },
  });
  expect(
    (
      await w.as(
        'head',
        op.CloseEnterpriseDocument,
        { input: { ...entry(await firm()), document: '溪府关〔2026〕1号', licencesRevoked: '营业执照' } },
        { at: onDay(26) },
      )
    ).closeEnterprise.refusals,
  ).toMatchObject([{ kind: 'NOT_PERMITTED', remedies: [{ role: 'COUNTY_LEADER' }] }]);
  expect(
    (
      await w.as(
        'leader',
        op.CloseEnterpriseDocument,
        { input: { ...entry(await firm()), document: '溪府关〔2026〕1号', licencesRevoked: '营业执照' } },
        { at: onDay(26) },
      )
    ).closeEnterprise,
  ).toMatchObject({ refusals: [], enterprise: { status: 'CLOSED' } });
  expect(
    (
      await w.as(
        'officer-1',
        op.DeregisterEnterpriseDocument,
        { input: { ...entry(await firm()), reason: '市场监管部门吊销', kind: 'REVOKED' } },
        { at: onDay(27) },
      )
    ).deregisterEnterprise,
  ).toMatchObject({ refusals: [], enterprise: { status: 'DEREGISTERED' } });
  expect(
    (
      await w.sql.query('select open_hazards_at_end, deregistration_kind from enterprise where credit_code = $1', [
        code,
      ])
    ).rows,
  ).toEqual([{ open_hazards_at_end: 1, deregistration_kind: 'REVOKED' }]);
  // Its code is free again, and found by it is whoever has it now.
  const heir = (
    await w.as(
      'township-001',
      op.RegisterEnterpriseDocument,
      { input: { ...(given as object), idempotencyKey: newId(), name: '演示新厂' } as never },
      { at: onDay(28) },
    )
  ).registerEnterprise.enterprise!;
  expect(
    (await w.as('head', op.EnterpriseDocument, { creditCode: code as never }, { at: onDay(28) })).enterprise,
  ).toMatchObject({ id: heir.id, name: '演示新厂' });
});

test('who has no credit code stands under a registration number; what changes leaves its trace', async () => {
  const given = {
    idempotencyKey: newId(),
    region: street,
    registrationNumber: '500299000000001',
    orgForm: 'INDIVIDUAL',
    name: '演示小吃店',
    sector: 'OTHER',
    industryCode: '6210',
    address: '演示路2号',
    headcount: 3,
    contactPhone: '13800000001',
  } as never;
  const made = (await w.as('township-001', op.RegisterEnterpriseDocument, { input: given })).registerEnterprise
    .enterprise!;
  expect(made).toMatchObject({ creditCode: null, status: 'REGISTERED' });
  expect(
    (
      await w.as('township-001', op.RegisterEnterpriseDocument, {
        input: { ...(given as object), idempotencyKey: newId() } as never,
      })
    ).registerEnterprise.refusals,
  ).toMatchObject([{ code: 'ALREADY_REGISTERED', path: ['registrationNumber'] }]);
  expect(
    codes(
      (
        await w.as('township-001', op.RegisterEnterpriseDocument, {
          input: { ...(given as object), idempotencyKey: newId(), orgForm: 'ENTERPRISE' } as never,
        })
      ).registerEnterprise,
    ),
  ).toEqual(['ENTERPRISE_HAS_ONE_CODE']);
  const amended = (
    await w.as('township-001', op.AmendEnterpriseDocument, {
      input: {
        ...entry(made),
        basis: '执照变更',
        name: '演示饭店',
        headcount: null,
        contactPhone: null,
        principal: '欧阳演示',
      } as never,
    })
  ).amendEnterprise;
  expect(amended).toMatchObject({
    refusals: [],
    enterprise: { name: '演示饭店', version: 2 },
    change: { fields: ['changeBasis', 'contactPhone', 'formerNames', 'headcount', 'name', 'principal'] },
  });
  expect(
    (
      await w.ask(
        'officer-1',
        `{ enterprise(id: "${made.id}") { formerNames headcount contactPhone { masked } principal { masked } } }`,
      )
    ).data.enterprise,
  ).toEqual({ formerNames: ['演示小吃店'], headcount: null, contactPhone: null, principal: { masked: '欧阳**' } });
  // Null and left out are not the same request.
  const input = { ...entry({ id: made.id, version: 2 }), basis: '执照变更', address: '演示路3号' };
  await w.as('township-001', op.AmendEnterpriseDocument, { input: input as never });
  expect(
    (await w.as('township-001', op.AmendEnterpriseDocument, { input: { ...input, principal: null } as never }))
      .amendEnterprise.refusals,
  ).toMatchObject([{ kind: 'KEY_REUSED' }]);
  const stopped = (
    await w.as('township-001', op.StopEnterpriseDocument, {
      input: { ...entry({ id: made.id, version: 3 }), reason: '歇业', guardPlan: '断电断气' },
    })
  ).stopEnterprise;
  expect(stopped.refusals).toMatchObject([
    {
      kind: 'ILLEGAL_MOVE',
      remedies: [
        { action: 'admitEnterprise', role: 'SECTOR_DEPT' },
        { action: 'admitEnterprise', role: 'LAW_OFFICER' },
      ],
    },
  ]);
});
