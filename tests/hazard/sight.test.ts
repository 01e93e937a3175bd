import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acting, dayOf, on, type Entry } from '../support/acts.js';
import { pdf, world, type World } from '../support/world.js';

// What an enterprise finds itself stays in sight until it is right: bound by its own day, ordered, listed, reviewed
// late by the office and not by it, and closed by those who must.
let w: World;
let act: ReturnType<typeof acting>['act'];
let sign: ReturnType<typeof acting>['sign'];
let waits: ReturnType<typeof acting>['waits'];
let firm: { id: string; sector: string; region: { code: string } };
let criterion: string;
const operators = new Map<string, string>();
beforeAll(async () => {
  w = await world();
  ({ act, sign, waits } = acting(w, 'hazard'));
  [firm] = (
    await w.ask('enterprise', '{ enterprises { nodes { id sector region { code } } } }')
  ).data.enterprises.nodes;
  criterion = (
    await w.ask(
      'officer-1',
      'query($s: [SupervisionSector!]) { hazardCriteria(where: { sector: $s }) { nodes { code } } }',
      {
        s: [firm.sector],
      },
    )
  ).data.hazardCriteria.nodes.at(-1).code;
  for (const who of ['enterprise', 'officer-2', 'officer-3', 'expert', 'township-001', 'township-001-2'])
    operators.set(who, (await w.ask(who, '{ viewer { operator { id } } }')).data.viewer.operator.id);
}, 60_000);
afterAll(() => w.close());

const onDay = (days: number) => new Date(Date.parse('2026-09-01T02:00:00Z') + days * 86_400_000).toISOString();
const seen = async (who: string, id: string, at: string): Promise<any> =>
  (
    await w.ask(
      who,
      `query($id: ID!) { hazard(id: $id) { id version status grade rectificationDue overdue escalation { level daysOverdue climbsOn } mitigation { rightInTime } possibleDuplicates { id } recurrenceOf { id } } }`,
      { id },
      { at },
    )
  ).data.hazard;
const countOverdue = async (at: string): Promise<number> =>
  (await w.ask('head', '{ hazardStatistics(where: { overdue: true }, groupBy: []) { count } }', {}, { at })).data
    .hazardStatistics[0]?.count ?? 0;
const report = (over: object = {}) => ({
  region: firm.region.code,
  enterpriseId: firm.id,
  sector: firm.sector,
  source: 'MONTHLY',
  category: 'OBJECT',
  description: '防护装置缺失',
  location: '一号车间',
  foundAt: onDay(0),
  ...over,
});

test('who reports, of which sector and from where is told as it is', async () => {
  const refused = async (who: string, over: object) => (await act(who, 'reportHazard', onDay(0), report(over))).codes;
  expect(await refused('township-001', { source: 'SELF' })).toEqual(['HAZARD_SOURCE_IS_ITS_REPORTERS']);
  expect(await refused('enterprise', { source: 'DEPT_INSPECTION' })).toEqual(['HAZARD_SOURCE_IS_ITS_REPORTERS']);
  expect(await refused('enterprise', { sector: 'COAL_MINE' })).toEqual(['HAZARD_SECTOR_FITS_ITS_ENTERPRISE']);
  expect(await refused('enterprise', { location: ' ' })).toEqual(['NOT_SAID']);
});

test('a MAJOR hazard that the enterprise found itself is bound by its plan, ordered, listed and closed by three', async () => {
  const { hazard } = await act('enterprise', 'reportHazard', onDay(0), report());
  const { id } = hazard as Entry;
  // Reported once more, it is taken, and the two are told to be perhaps one.
  const { hazard: again } = await act('enterprise', 'reportHazard', onDay(0), report());
  expect((await seen('officer-1', again.id, onDay(0))).possibleDuplicates).toEqual([{ id }]);
  expect((await act('officer-1', 'rejectHazard', onDay(0), { ...on(again), reason: '重复上报' })).codes).toEqual([]);
  const now = async (at: string) => seen('officer-1', id, at);

  await act('officer-2', 'gradeHazard', onDay(1), { ...on(hazard), grade: 'MAJOR', criterion });
  // Listed by the leader, as the county may list, with a notice that has a number; then it keeps its grade.
  const office = (await w.ask('officer-1', '{ viewer { organisation { id } } }')).data.viewer.organisation.id as string;
  const listing = {
    hazardId: id,
    level: 'COUNTY',
    supervisorId: office,
    requirement: '限期整改',
    settlementDue: onDay(40),
    noticeNumber: '溪安委公告〔2026〕7号',
    noticedOn: dayOf(onDay(1)),
  };
  const list = async (who: string, over: object = {}) =>
    act(who, 'listForSupervision', onDay(1), { ...listing, ...over }, 'listing');
  expect((await list('head', { level: 'STATE' })).codes).toEqual([
    'LISTING_ABOVE_THE_COUNTY_IS_ENTERED_BY_ITS_LEADER',
    'LISTING_LEVEL_IS_ITS_LISTERS',
  ]);
  expect((await list('leader', { noticeNumber: '随便' })).codes).toEqual(['LISTING_IS_MADE_PUBLIC']);
  const listed = await list('leader');
  expect(listed.codes).toEqual([]);
  // Everyone reads whose it is, and what.
  // A system is shown what is MAJOR beside it (安全生产法 第四十一条).
  for (const [who, client, hazard] of [
    ['public', undefined, null],
    [null, 'partner', { id: expect.any(String) }],
  ] as const)
    expect(
      (
        await w.ask(
          who,
          '{ listings { nodes { unitName matter criterion hazard { id } } } }',
          {},
          { at: onDay(1), client },
        )
      ).data.listings.nodes,
    ).toEqual([{ unitName: expect.stringContaining('企业一号'), matter: '防护装置缺失', criterion, hazard }]);
  expect(
    (await act('officer-3', 'gradeHazard', onDay(2), { ...on(await now(onDay(2))), grade: 'GENERAL', reason: '核实' }))
      .codes,
  ).toEqual(['HAZARD_LISTED_KEEPS_ITS_GRADE']);

  // The enterprise plans: not for ever, not for a day that has passed; its own day then binds it.
  const plan = async (dueOn: string, at = onDay(3)) =>
    act('enterprise', 'planRectification', at, {
      ...on(await now(at)),
      responsiblePerson: '欧阳演示',
      measures: '加装防护',
      funds: '1.00',
      contingency: '值守',
      dueOn,
    });
  expect((await plan('2036-12-01')).codes).toEqual(['HAZARD_DEADLINE_WITHIN_THE_MOST']);
  expect((await plan('2020-12-05')).codes).toEqual(['HAZARD_PLAN_DAY_IS_NOT_PAST']);
  expect((await plan(dayOf(onDay(10)))).codes).toEqual([]);
  expect(await now(onDay(4))).toMatchObject({
    status: 'RECTIFYING',
    rectificationDue: '2026-09-11T15:59:59.999Z',
    overdue: false,
  });
  expect((await plan(dayOf(onDay(20)), onDay(4))).codes).toEqual(['HAZARD_PLAN_KEEPS_THE_DEADLINE']);
  // Nobody has ordered it: the officers still see that they must.
  expect(await waits('officer-1', 'orderRectification', onDay(4))).toEqual([{ id, overdue: false }]);
  expect(await waits('enterprise', 'requestHazardReview', onDay(4))).toEqual([{ id, overdue: false }]);
  expect(await countOverdue(onDay(10))).toBe(0);
  expect(await now(onDay(13))).toMatchObject({ overdue: true, escalation: { level: 'URGE', daysOverdue: 3 } });
  expect(await countOverdue(onDay(13))).toBe(1);
  const ordered = await act('officer-1', 'orderRectification', onDay(13), {
    ...on(await now(onDay(13))),
    deadline: onDay(30),
    suspension: '停用',
  });
  expect(await sign('officer-2', ordered, onDay(13))).toEqual([]);
  expect(await waits('officer-1', 'orderRectification', onDay(13))).toEqual([]);

  // Put right in time; that nobody looks for seven weeks is the office's delay, and told of nobody else.
  await plan(dayOf(onDay(29)), onDay(14));
  const evidence = await w.send('enterprise', pdf);
  expect(
    (
      await act('enterprise', 'requestHazardReview', onDay(26), {
        ...on(await now(onDay(26))),
        rectification: '已加装',
        rectificationFileIds: [evidence.id],
      })
    ).codes,
  ).toEqual([]);
  expect(await now(onDay(75))).toMatchObject({ status: 'IN_REVIEW', overdue: false, escalation: null });
  expect(await countOverdue(onDay(75))).toBe(0);
  expect(
    (await w.ask('head', '{ hazards(where: { overdue: true }) { nodes { id } } }', {}, { at: onDay(75) })).data.hazards
      .nodes,
  ).toEqual([]);
  // The review is late in the lists of those who review, and of the leader who listed it.
  for (const who of ['officer-1', 'leader'])
    expect(await waits(who, 'closeHazard', onDay(75))).toEqual([{ id, overdue: true }]);
  expect(await waits('township-001', 'closeHazard', onDay(75))).toEqual([]);
  expect(await waits('leader', 'delist', onDay(30))).toEqual([]);
  // Late, and still not to be ended: what waits is the letter to the office that was to see it settled.
  expect(await waits('leader', 'delist', onDay(75))).toEqual([]);
  expect(await waits('leader', 'issueSupervision', onDay(75))).toContainEqual({ id: listed.listing.id, overdue: true });

  const record = await w.send('officer-2', pdf);
  await act('officer-3', 'signHazardReview', onDay(75), on(await now(onDay(75))));
  const closing = await act('officer-2', 'closeHazard', onDay(75), {
    ...on(await now(onDay(75))),
    reviewerIds: [operators.get('officer-2'), operators.get('officer-3')],
    opinion: '合格',
    reviewFileId: record.id,
  });
  expect(await sign('head', closing, onDay(75))).toEqual([]);
  expect((await now(onDay(75))).status).toBe('IN_REVIEW');
  expect(await sign('leader', closing, onDay(75), 2)).toEqual([]);
  expect(await now(onDay(76))).toMatchObject({ status: 'CLOSED', mitigation: { rightInTime: true } });
});

test('what is GENERAL is closed by neither who reported it nor a leader, nor looked at by another firm; it recurs by what it is', async () => {
  const place = { enterpriseId: null, location: '农贸市场', description: '安全出口上锁', sector: 'FIRE' };
  const first = (
    await act('township-001', 'reportHazard', onDay(80), report({ ...place, source: 'TOWNSHIP', foundAt: onDay(80) }))
  ).hazard;
  await act('officer-1', 'gradeHazard', onDay(80), { ...on(first), grade: 'GENERAL' });
  const now = async (at: string) => seen('officer-1', first.id, at);
  const plan = async (over: object) =>
    act('township-001', 'planRectification', onDay(81), {
      ...on(await now(onDay(81))),
      responsiblePerson: '欧阳演示',
      measures: '拆锁',
      ...over,
    });
  expect((await plan({})).codes).toEqual(['HAZARD_PLAN_NAMES_ITS_DAY']);
  expect((await plan({ dueOn: dayOf(onDay(83)) })).codes).toEqual([]);
  await act('township-001', 'requestHazardReview', onDay(82), { ...on(await now(onDay(82))), rectification: '已拆' });
  expect(await waits('leader', 'closeHazard', onDay(82))).toEqual([]);
  // Nor for who reported it: it waits for their colleague.
  expect(await waits('township-001', 'closeHazard', onDay(82))).toEqual([]);
  expect(await waits('township-001-2', 'closeHazard', onDay(82))).toEqual([{ id: first.id, overdue: false }]);
  const close = async (who: string, ...reviewers: string[]) =>
    act(who, 'closeHazard', onDay(83), {
      ...on(await now(onDay(83))),
      reviewerIds: reviewers.map((each) => operators.get(each)),
      opinion: '合格',
    });
  expect((await close('leader', 'officer-2', 'officer-3')).codes).toEqual([
    'HAZARD_CLOSED_BY_A_LEADER_IF_LISTED',
    'HAZARD_REVIEWERS_HAVE_SIGNED',
  ]);
  expect((await close('township-001', 'township-001-2', 'expert')).codes).toEqual([
    'HAZARD_CLOSED_BY_ANOTHER',
    'HAZARD_REVIEWERS_HAVE_SIGNED',
  ]);
  expect((await close('township-001-2', 'enterprise', 'expert')).codes).toEqual([
    'HAZARD_REVIEWED_BY_NO_OTHER_ENTERPRISE',
    'HAZARD_REVIEWERS_HAVE_SIGNED',
  ]);
  expect((await close('township-001-2', 'township-001-2', 'expert')).codes).toEqual(['HAZARD_REVIEWERS_HAVE_SIGNED']);
  expect((await act('expert', 'signHazardReview', onDay(83), on(await now(onDay(83))))).codes).toEqual([]);
  expect((await close('township-001-2', 'township-001-2', 'expert')).codes).toEqual([]);
  const second = (
    await act('township-001', 'reportHazard', onDay(84), report({ ...place, source: 'TOWNSHIP', foundAt: onDay(84) }))
  ).hazard;
  expect((await seen('officer-1', second.id, onDay(84))).recurrenceOf).toEqual([{ id: first.id }]);
});
