import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { relief } from '../support/relief.js';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// A home struck by a disaster, and a winter that comes: each told from the report to the money or the last word.
const village = '500238100205';
let w: World;
let r: ReturnType<typeof relief>;
let reviewers: string[];
const { read, refused, done, latest, waiting } = telling(() => w);
beforeAll(async () => {
  w = await world();
  r = relief(w, '2026-07-13T02:00:00Z');
  reviewers = await r.reviewers();
});
afterAll(() => w.close());

let clock = 0;
const at = (day: string): When => ({ at: `${day}T02:${String(clock++ % 60).padStart(2, '0')}:00Z` });
const home = { address: '演示', rooms: 4, structure: 'EARTH_WOOD', livedIn: true };
const step = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest(who, id, when)), ...input }, when);
const taken = async (...asked: Parameters<typeof step>): Promise<void> => expect(await step(...asked)).toEqual([]);
const votes = { attendees: 12, inFavour: 11, against: 0, abstained: 1, opinion: '同意' };
const checked = { approved: true, unrelated: true, fieldChecked: true, opinion: '属实' };
async function publicised(id: string, day: string): Promise<void> {
  await taken('township-100', 'reviewByVillage', id, { metOn: day, ...votes }, at(day));
  await taken('township-100', 'publishByVillage', id, { publishedOn: day, place: '村务公开栏' }, at(day));
}
const decision = (fundId: string) => ({ approved: true, unrelated: true, fundId, opinion: '同意' });

test('L-07 repair: one home has one remedy for one disaster, checked by two of its own township who are no kin; who says nothing for a week has decided nothing', async () => {
  const event = await r.event();
  const repair = await r.programme('REPAIR', event.id, { amount: '2000.00', unit: 'HOUSEHOLD' });
  const rebuild = await r.programme('REBUILD', event.id, { amount: '5000.00', unit: 'ROOM', cap: '20000.00' });
  const fund = await r.fund('100000.00');
  await r.allocate(fund.id, repair.id, '50000.00');
  const family = await r.household(400, 1, village, { dwellings: [home] }, 'township-100');
  const asked = {
    programmeId: repair.id,
    householdId: family.id,
    dwellingId: family.dwellings[0].id,
    rooms: 2,
    damage: 'SLIGHT',
    loss: '墙体开裂',
    account: r.account(400, family.head.id),
  };
  const rebuilt = { ...asked, programmeId: rebuild.id, rooms: 4, damage: 'COLLAPSED' };
  // Two clerks who know nothing of one another claim for the home at once: one of them has it.
  const both = await Promise.all([
    refused('township-100', 'applyForRelief', asked, at('2026-07-14')),
    refused('township-100-2', 'applyForRelief', rebuilt, at('2026-07-14')),
  ]);
  expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
  expect(['ALREADY_REGISTERED', 'CLAIM_HOME_HAS_ONE_REMEDY']).toContain(both.flat().join());
  const claimed = async (when: When): Promise<{ id: string; kind: string }[]> =>
    (
      await read(
        'township-100',
        'query($h: ID!) { reliefClaims(where: { householdId: $h, status: [APPLIED] }) { nodes { id kind } } }',
        { h: family.id },
        when,
      )
    ).reliefClaims.nodes;
  const [first] = await claimed(at('2026-07-14'));
  if (first!.kind === 'REBUILD') {
    await taken('township-100', 'withdrawClaim', first!.id, { reason: '改按维修' }, at('2026-07-14'));
    await done('township-100', 'applyForRelief', asked, at('2026-07-14'));
  }
  expect(await refused('township-100', 'applyForRelief', rebuilt, at('2026-07-15'))).toEqual([
    'CLAIM_HOME_HAS_ONE_REMEDY',
  ]);
  const { id } = (await claimed(at('2026-07-15')))[0]!;
  await publicised(id, '2026-07-15');
  // The next township's people do not review it, and nobody does who keeps silent on being kin.
  const elsewhere = await r.reviewers('500238101000');
  const review = (input: object, day = '2026-07-27') =>
    step('township-100', 'reviewByTownship', id, { ...checked, reviewerIds: reviewers, ...input }, at(day));
  expect(await review({ reviewerIds: elsewhere })).toEqual(['TOWNSHIP_REVIEWERS_ARE_TWO']);
  expect(await review({ unrelated: null })).toEqual(['TOWNSHIP_REVIEWERS_ARE_UNRELATED']);
  expect(await review({})).toEqual([]);
  expect(await step('head', 'decideClaim', id, { ...decision(fund.id), unrelated: false }, at('2026-07-28'))).toEqual([
    'CLAIM_DECIDED_BY_THE_UNRELATED',
  ]);
  // A week of silence: it waits for the head as before, and nothing was decided.
  expect((await waiting('head', 'decideClaim', at('2026-08-05'))).map((each) => each.id)).toContain(id);
  await taken('head', 'decideClaim', id, decision(fund.id), at('2026-08-05'));
  // A second disaster of the year: repair was granted already, so it is granted only with a word on it.
  const then = relief(w, '2026-08-21T01:00:00Z');
  const later = await then.event({ name: '“8·20”暴雨', startedAt: '2026-08-20T00:00:00+08:00' });
  const again = await then.programme(
    'REBUILD',
    later.id,
    { amount: '5000.00', unit: 'ROOM', cap: '20000.00' },
    { startsOn: '2026-08-20' },
  );
  await then.allocate(fund.id, again.id, '30000.00');
  const { reliefClaim: second } = await done(
    'township-100',
    'applyForRelief',
    { ...rebuilt, programmeId: again.id },
    at('2026-08-21'),
    'reliefClaim { id }',
  );
  await publicised(second.id, '2026-08-21');
  await taken('township-100', 'reviewByTownship', second.id, { ...checked, reviewerIds: reviewers }, at('2026-09-01'));
  expect(await step('head', 'decideClaim', second.id, decision(fund.id), at('2026-09-02'))).toEqual([
    'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
  ]);
  const overrides = [{ check: 'DANGEROUS_HOUSE_SUBSIDY', reason: '先修后倒，两次灾害' }];
  await taken('head', 'decideClaim', second.id, { ...decision(fund.id), overrides }, at('2026-09-02'));
  const shown = await read(
    'head',
    'query($id: ID!) { reliefClaim(id: $id) { amount status reviewersUnrelated deciderUnrelated } }',
    { id },
    at('2026-12-01'),
  );
  expect(shown.reliefClaim).toEqual({
    amount: '2000.00',
    status: 'PAYABLE',
    reviewersUnrelated: true,
    deciderUnrelated: true,
  });
});

test('L-03 winter and spring: a plan in time or with its reason, money before the festival; what is not composed by its eve is overdue by itself', async () => {
  const season = {
    region: '500238000000',
    kind: 'WINTER_SPRING',
    name: '2026—2027年度冬春救助',
    season: '2026-2027',
    startsOn: '2026-12-01',
    document: '溪府办〔2026〕30号',
    planApprovedOn: '2026-11-02',
    standards: [
      {
        region: '500238000000',
        amount: '165.00',
        unit: 'PERSON',
        validFrom: '2026-11-01',
        document: '渝应急发〔2026〕9号',
      },
    ],
  };
  expect(await refused('head', 'openProgramme', season, at('2026-11-03'))).toEqual(['PROGRAMME_LATE_PLAN_STATES_WHY']);
  expect(
    await refused(
      'head',
      'openProgramme',
      { ...season, planApprovedOn: '2026-10-31', planLateReason: '无' },
      at('2026-11-03'),
    ),
  ).toEqual(['PROGRAMME_LATE_PLAN_STATES_WHY']);
  const { reliefProgramme: programme } = await done(
    'head',
    'openProgramme',
    { ...season, planLateReason: '灾情核定延至十月底' },
    at('2026-11-03'),
    'reliefProgramme { id planDueOn planLateReason payDueOn }',
  );
  // New Year's Day of the lunar calendar is 6 February 2027.
  expect(programme).toMatchObject({
    planDueOn: '2026-10-31',
    planLateReason: '灾情核定延至十月底',
    payDueOn: '2027-02-05',
  });
  const fund = await r.fund('100000.00', { kind: 'TRANSFER', purpose: ['WINTER_SPRING'] });
  await r.allocate(fund.id, programme.id, '50000.00');
  const claim = async (n: number, day: string): Promise<string> => {
    const family = await r.household(n, 2, village, {}, 'township-100');
    const input = {
      programmeId: programme.id,
      householdId: family.id,
      loss: '缺粮缺衣',
      account: r.account(n, family.head.id),
    };
    return (await done('township-100', 'applyForRelief', input, at(day), 'reliefClaim { id }')).reliefClaim.id;
  };
  const granted = async (id: string, days: readonly [string, string]): Promise<void> => {
    await publicised(id, days[0]);
    await taken('township-100', 'reviewByTownship', id, { ...checked, reviewerIds: reviewers }, at(days[1]));
    await taken('head', 'decideClaim', id, decision(fund.id), at(days[1]));
  };
  const early = await claim(410, '2026-12-02');
  await granted(early, ['2026-12-03', '2026-12-14']);
  const wait = async (id: string, when: When) =>
    (await waiting('finance', 'composeBatch', when))
      .filter((each) => each.id === id)
      .map(({ due, overdue }) => ({ due, overdue }));
  const due = '2027-02-05T15:59:59.999Z';
  expect(await wait(early, { at: '2027-02-05T10:00:00Z' })).toEqual([{ due, overdue: false }]);
  // The festival has begun, and nobody has paid.
  expect(await wait(early, { at: '2027-02-06T01:00:00Z' })).toEqual([{ due, overdue: true }]);
  const batch = await r.submitted(programme.id, fund.id, {}, { at: '2027-02-08T02:00:00Z' });
  expect(batch).toMatchObject({ count: 2, total: '330.00' });
  expect(await wait(early, { at: '2027-02-09T01:00:00Z' })).toEqual([]);
  // Whoever comes into need in spring is no late payment of the festival's.
  const late = await claim(411, '2027-03-01');
  await granted(late, ['2027-03-02', '2027-03-15']);
  expect(await wait(late, { at: '2027-04-01T01:00:00Z' })).toEqual([{ due: null, overdue: false }]);
});
