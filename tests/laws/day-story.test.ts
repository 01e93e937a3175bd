import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, pdf, world, type World } from '../support/world.js';

// Days that a process, a session or UTC would tell otherwise: half past midnight and half past seven in the county are
// the day before in UTC, and noon of it in New York; on New Year's Eve the year is another too. The days of law are
// written here by hand.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const county = '500238000000';
const township = '500238100000';
const act = async (who: string, name: string, at: string, input: object, shown: string): Promise<any> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { refusals { code path } ${shown} } }`;
  const { data, errors } = await w.ask(who, query, { input: { idempotencyKey: newId(), ...input } }, { at });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};

describe.each([
  {
    at: '2027-03-09T16:30:00Z',
    year: 2027,
    day: '2027-03-10',
    next: '2027-03-11',
    inTenDays: '2027-03-22T15:59:59.999Z',
    month: '2027-03',
    last: '2027-03-31',
  },
  {
    at: '2027-03-09T23:30:00Z',
    year: 2027,
    day: '2027-03-10',
    next: '2027-03-11',
    inTenDays: '2027-03-22T15:59:59.999Z',
    month: '2027-03',
    last: '2027-03-31',
  },
  {
    at: '2027-03-10T15:59:59Z',
    year: 2027,
    day: '2027-03-10',
    next: '2027-03-11',
    inTenDays: '2027-03-22T15:59:59.999Z',
    month: '2027-03',
    last: '2027-03-31',
  },
  {
    at: '2026-12-31T16:30:00Z',
    year: 2027,
    day: '2027-01-01',
    next: '2027-01-02',
    inTenDays: '2027-01-11T15:59:59.999Z',
    month: '2027-01',
    last: '2027-01-31',
  },
  {
    at: '2026-12-31T23:30:00Z',
    year: 2027,
    day: '2027-01-01',
    next: '2027-01-02',
    inTenDays: '2027-01-11T15:59:59.999Z',
    month: '2027-01',
    last: '2027-01-31',
  },
])('at $at it is $day', ({ at, year, day, next, inTenDays }) => {
  test("money is posted on the county's day, and its paper is of the county's year", async () => {
    const input = {
      region: county,
      kind: 'BUDGET',
      name: '救灾资金',
      year,
      amount: '1.00',
      document: '溪财〔2027〕1号',
    };
    const { refusals, reliefFund } = await act('finance', 'openFund', at, input, 'reliefFund { id number }');
    expect(refusals).toEqual([]);
    expect(reliefFund.number).toContain(`〔${year}〕`);
    const { data } = await w.ask(
      'finance',
      'query($id: ID!) { fundPostings(where: { fundId: $id }) { nodes { postedOn } } }',
      { id: reliefFund.id },
      { at },
    );
    expect(data.fundPostings.nodes).toEqual([{ postedOn: day }]);
  });

  test('a meeting of today has been held, one of tomorrow has not', async () => {
    const {
      data: { viewer },
    } = await w.ask('leader', '{ viewer { organisation { id } } }', {}, { at });
    const said = { attendees: 9, resolutions: '研究安全生产', topic: '安全生产' };
    const input = {
      organisationId: viewer.organisation.id,
      kind: 'HEARING',
      body: 'PARTY_STANDING_COMMITTEE',
      ...said,
    };
    const answers = await Promise.all(
      [day, next].map((heldOn) => act('leader', 'recordMeeting', at, { ...input, heldOn, dryRun: true }, '')),
    );
    expect(
      answers.map(({ refusals }) =>
        refusals.map(({ code }: { code: string }) => code).filter((code: string) => code === 'MEETING_HAS_BEEN_HELD'),
      ),
    ).toEqual([[], ['MEETING_HAS_BEEN_HELD']]);
  });

  test("a hazard is reviewed within days that are counted from the county's", async () => {
    const file = await w.send('township-100', pdf);
    const found = {
      region: township,
      sector: 'GAS',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description: '漏气',
      location: '后厨',
      foundAt: at,
    };
    const { refusals, hazard } = await act('township-100', 'reportHazard', at, found, 'hazard { id number version }');
    expect(refusals).toEqual([]);
    expect(hazard.number).toContain(`〔${year}〕`);
    await act('officer-1', 'gradeHazard', at, { id: hazard.id, expectedVersion: 1, grade: 'GENERAL' }, '');
    await act(
      'township-100',
      'planRectification',
      at,
      { id: hazard.id, expectedVersion: 2, responsiblePerson: '甲', measures: '更换', dueOn: day },
      '',
    );
    const asked = await act(
      'township-100',
      'requestHazardReview',
      at,
      { id: hazard.id, expectedVersion: 3, rectification: '已更换', rectificationFileIds: [file.id] },
      'hazard { reviewDue }',
    );
    expect(asked.refusals).toEqual([]);
    expect(asked.hazard.reviewDue).toBe(inTenDays);
  });

  test("what is due again and again is due in the county's month", async () => {
    const { data } = await w.ask(
      'head',
      'query($region: RegionCode!) { dutyCadence(region: $region) { kind period } }',
      { region: county },
      { at },
    );
    const periods = [
      ...new Set((data.dutyCadence as { period: string }[]).map(({ period }) => Number(period.slice(0, 4)))),
    ];
    expect(periods).toEqual([year]);
  });

  test("an enforcement plan of the year begins on the county's day; an accident is regraded till a day of the county", async () => {
    const accident = {
      region: township,
      sector: 'OTHER',
      kind: 'FALL',
      production: true,
      happenedAt: at,
      location: '工地',
      summary: '坠落',
      minorInjuries: 1,
      deaths: 0,
      missing: 0,
      seriousInjuries: 0,
      trapped: 0,
      evacuated: 0,
      directLoss: '0.00',
      polluted: false,
      unitReportedAt: at,
    };
    const told = await act('officer-1', 'reportAccident', at, accident, 'accident { number regradeUntil }');
    expect(told.refusals).toEqual([]);
    expect(told.accident.number).toContain(`〔${year}〕`);
    // Thirty days, the first not counted (accident.supplement.days).
    const thirty = new Date(Date.parse(`${day}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
    expect(told.accident.regradeUntil).toBe(thirty);
  });
});
