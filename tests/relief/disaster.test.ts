import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '../../src/relief/disaster/disaster.acts.js';
import { countNames, lossNames } from '../../src/relief/disaster/disaster.facts.js';
import {
  disasterLifecycle,
  lossReportLifecycle,
  relocationLifecycle,
} from '../../src/relief/disaster/disaster.lifecycle.js';
import { at, bothSides, earlier, everyMove, later, merge } from '../support/musts.js';
import { newId, world, type World } from '../support/world.js';

const county = '500238000000';
const township = '500238100000';
const village = '500238100205';
const none = {
  ...Object.fromEntries(countNames.map((name) => [name, 0])),
  ...Object.fromEntries(lossNames.map((name) => [name, '0'])),
};
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}) => ({ input: { ...well, ...over }, facts });

describe('rules', () => {
  const declared = given({ region: county, kind: '010200', name: '洪涝', regions: [county], startedAt: earlier });
  const response = given({
    responseLevel: 'LEVEL_4',
    responseDays: 3,
    responseMeasures: '转移',
    reason: '达到启动条件',
  });
  const told = given({ eventId: 'v', region: village, kind: 'FIRST', observedAt: at, losses: none });
  const losses = (over: object) => told({ losses: { ...none, ...over } });
  const moved = given({ eventId: 'v', region: village, personName: '演示', shelter: '学校', relocatedAt: at });
  const five = { food: true, clothes: true, safeShelter: true, water: true, medical: true };
  const visitor = (key: string, townshipCode: string) => ({
    key,
    posts: [{ from: '2020-01-01', to: null, townshipCode, regionCode: `${townshipCode}000` }],
  });
  const visited = (over: object = {}) => ({
    input: { visitedOn: at.slice(0, 10), visitorIds: ['b'], ...five, ...over },
    facts: { visitors: [visitor('a', '500238100'), visitor('b', '500238100'), visitor('elsewhere', '500238101')] },
  });
  const widened = (over: object = {}, townships = ['500238100', '500238101']) => ({
    input: { regions: ['x'], struckAt: at, ...over },
    facts: { places: [{ key: 'x', townships }] },
  });
  const event = { key: 'v', status: 'ACTIVE', countyCode: '500238', townships: ['500238100'], startedAt: earlier };
  const report = (over: object = {}) => ({
    key: 'v',
    regionCode: village,
    status: 'VERIFIED',
    kind: 'FIRST',
    observedAt: earlier,
    ...over,
  });
  bothSides(
    acts,
    {
      signers: ['x'],
      actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['TOWNSHIP'] },
      entry: {
        id: 'e',
        regionCode: county,
        countyCode: '500238',
        townships: ['500238100'],
        startedAt: earlier,
        responseLevel: null,
        reporterId: 'a',
        tickedById: 'a',
        townshipCode: '500238100',
        relocatedAt: at,
      },
      facts: { places: [{ key: county, townships: ['500238100'] }], event: [event], reports: [] },
    },
    [
      [
        'declareDisaster',
        'DISASTER_IS_A_COUNTYS',
        declared(),
        declared({}, { places: [{ key: county, townships: ['500237100'] }] }),
      ],
      ['declareDisaster', 'DISASTER_KIND_IS_A_CODE', declared(), declared({ kind: '060000' })],
      ['declareDisaster', 'DISASTER_IS_NAMED', declared(), declared({ name: ' ' })],
      ['declareDisaster', 'DISASTER_HAS_BEGUN', declared({ startedAt: at }), declared({ startedAt: later })],
      [
        'declareDisaster',
        'DISASTER_WARNING_NAMES_ITS_ISSUER',
        declared({ warningColour: 'BLUE', warningIssuer: 'COUNTY' }),
        declared({ warningColour: 'BLUE' }),
      ],
      // In Chongqing a county issues yellow and blue; orange and red are the city's to issue.
      [
        'declareDisaster',
        'DISASTER_WARNING_IS_WITHIN_THE_COUNTYS_POWER',
        declared({ warningColour: 'YELLOW', warningIssuer: 'COUNTY' }),
        declared({ warningColour: 'ORANGE', warningIssuer: 'COUNTY' }),
      ],
      [
        'declareDisaster',
        'DISASTER_WARNING_IS_WITHIN_THE_COUNTYS_POWER',
        declared({ warningColour: 'RED', warningIssuer: 'CITY' }),
        declared({ warningColour: 'RED', warningIssuer: 'COUNTY' }),
      ],
      ['adjustResponse', 'RESPONSE_STATES_MEASURES_AND_DAYS', response(), response({ responseDays: 0 })],
      [
        'adjustResponse',
        'RESPONSE_STATES_MEASURES_AND_DAYS',
        response({ responseLevel: null, responseDays: null, responseMeasures: null }),
        response({ responseLevel: null }),
      ],
      ['adjustResponse', 'RESPONSE_CHANGES_FOR_A_REASON', response(), response({ reason: '' })],
      [
        'adjustResponse',
        'RESPONSE_STOPS_WHERE_ONE_RUNS',
        { ...response({ responseLevel: null }), entry: { responseLevel: 'LEVEL_4' } },
        response({ responseLevel: null }),
      ],
      [
        'endDisaster',
        'DISASTER_LOSSES_ARE_VERIFIED',
        { facts: { reports: [report({ status: 'REPORTED' }), report({ observedAt: at })] } },
        { facts: { reports: [report(), report({ observedAt: at, status: 'REPORTED' })] } },
      ],
      ['endDisaster', 'DISASTER_LOSSES_ARE_VERIFIED', { facts: { reports: [report()] } }, { facts: { reports: [] } }],
      [
        'endDisaster',
        'DISASTER_TOWNSHIPS_HAVE_REPORTED',
        { facts: { reports: [report()] }, entry: { townships: ['500238100'] } },
        { facts: { reports: [report()] }, entry: { townships: ['500238100', '500238101'] } },
      ],
      ['widenDisaster', 'DISASTER_WIDENS_WITHIN_ITS_COUNTY', widened(), widened({}, ['500238100'])],
      ['widenDisaster', 'DISASTER_WIDENS_WITHIN_ITS_COUNTY', widened(), widened({}, ['500238101', '500237101'])],
      ['widenDisaster', 'DISASTER_STRIKES_LATER', widened(), widened({ struckAt: later })],
      ['widenDisaster', 'DISASTER_STRIKES_LATER', widened(), widened({ struckAt: '2000-01-01T00:00:00.000Z' })],
      ['endDisaster', 'DISASTER_RESPONSE_IS_OVER', {}, { entry: { responseLevel: 'LEVEL_4' } }],
      ['endDisaster', 'DISASTER_END_IS_DECLARED', { input: { note: '结束' } }, { input: { note: ' ' } }],
      ['reportLoss', 'LOSS_DISASTER_IS_GOING_ON', told(), told({}, { event: [{ ...event, status: 'ENDED' }] })],
      ['reportLoss', 'LOSS_DISASTER_IS_GOING_ON', told(), told({ region: '500238101205' })],
      [
        'reportLoss',
        'LOSS_DISASTER_IS_GOING_ON',
        told({ kind: 'VERIFICATION' }, { event: [{ ...event, status: 'ENDED' }], reports: [report()] }),
        told({ kind: 'FOLLOW_UP' }, { event: [{ ...event, status: 'ENDED' }], reports: [report()] }),
      ],
      ['reportLoss', 'LOSS_FIRST_REPORT_COMES_FIRST', told(), told({}, { reports: [report()] })],
      [
        'reportLoss',
        'LOSS_FIRST_REPORT_COMES_FIRST',
        told({ kind: 'FOLLOW_UP' }, { reports: [report()] }),
        told({ kind: 'FOLLOW_UP' }),
      ],
      [
        'reportLoss',
        'LOSS_IS_LATER_THAN_THE_LAST',
        told({}, { reports: [report()] }),
        told({}, { reports: [report({ observedAt: at })] }),
      ],
      ['reportLoss', 'LOSS_IS_LATER_THAN_THE_LAST', told({ observedAt: earlier }), told({ observedAt: later })],
      ['reportLoss', 'LOSS_COUNTS_ARE_COUNTS', told(), losses({ dead: -1 })],
      ['reportLoss', 'LOSS_COUNTS_ARE_COUNTS', told(), losses({ householdLoss: '-1' })],
      [
        'reportLoss',
        'LOSS_CROPS_NEST',
        losses({ cropsAffectedMu: 3, cropsDamagedMu: 2, cropsRuinedMu: 2 }),
        losses({ cropsAffectedMu: 3, cropsDamagedMu: 2, cropsRuinedMu: 3 }),
      ],
      [
        'reportLoss',
        'LOSS_ROOMS_COVER_HOUSEHOLDS',
        losses({ collapsedHouseholds: 1, collapsedRooms: 1 }),
        losses({ collapsedHouseholds: 2, collapsedRooms: 1 }),
      ],
      // To the fen, and beyond what a float can hold.
      [
        'reportLoss',
        'LOSS_SUMS_AGREE',
        losses({ agricultureLoss: '99999999999999998', householdLoss: '1', directLoss: '99999999999999999' }),
        losses({ agricultureLoss: '99999999999999998', householdLoss: '1', directLoss: '99999999999999998' }),
      ],
      ['verifyLoss', 'LOSS_NOT_VERIFIED_BY_ITS_REPORTER', {}, { entry: { reporterId: 'x' } }],
      ['verifyLoss', 'LOSS_VERIFIED_WITH_A_FINDING', { input: { opinion: '属实' } }, { input: { opinion: '' } }],
      ['relocatePerson', 'RELOCATION_DISASTER_IS_GOING_ON', moved(), moved({ region: county })],
      ['relocatePerson', 'RELOCATION_NAMES_WHO_AND_WHERE', moved(), moved({ shelter: ' ' })],
      [
        'relocatePerson',
        'RELOCATION_IDENTITY_NUMBER_IS_VALID',
        moved({ idNumber: '50029919800229002X' }),
        moved({ idNumber: '500299198102290027' }),
      ],
      ['relocatePerson', 'RELOCATION_HAS_HAPPENED', moved(), moved({ relocatedAt: later })],
      ['tickFiveHaves', 'FIVE_HAVES_SAY_SOMETHING', { input: { food: true } }, { input: {} }],
      ['confirmFiveHaves', 'FIVE_HAVES_WERE_RECORDED', visited(), { ...visited(), entry: { tickedById: null } }],
      ...([['a'], [], ['b', 'b'], ['elsewhere']] as const).map(
        (visitorIds) =>
          ['confirmFiveHaves', 'FIVE_HAVES_CONFIRMED_BY_ANOTHER', visited(), visited({ visitorIds })] as const,
      ),
      ['confirmFiveHaves', 'FIVE_HAVES_VISIT_IS_IN_TIME', visited(), visited({ visitedOn: '2000-01-01' })],
      ['confirmFiveHaves', 'FIVE_HAVES_VISIT_IS_IN_TIME', visited(), visited({ visitedOn: '2100-01-01' })],
      ['returnHome', 'RETURN_FOLLOWS_RELOCATION', { input: { returnedAt: at } }, { input: { returnedAt: earlier } }],
    ],
  );
  everyMove(disasterLifecycle, ['ACTIVE', 'ENDED'], {
    'ACTIVE adjustResponse': 'ACTIVE',
    'ACTIVE widenDisaster': 'ACTIVE',
    'ACTIVE endDisaster': 'ENDED',
  });
  everyMove(lossReportLifecycle, ['REPORTED', 'VERIFIED'], { 'REPORTED verifyLoss': 'VERIFIED' });
  everyMove(relocationLifecycle, ['RELOCATED', 'RETURNED'], {
    'RELOCATED tickFiveHaves': 'RELOCATED',
    'RELOCATED confirmFiveHaves': 'RELOCATED',
    'RELOCATED returnHome': 'RETURNED',
  });
  test('what they have keeps its moment, what they no longer have is taken back', () => {
    const c = merge(
      { entry: { foodAt: earlier, waterAt: earlier, medicalAt: null }, facts: {}, actor: {}, signers: [] },
      { input: { food: true, water: false, medical: true } },
    );
    expect(acts.tickFiveHaves.decide(c)).toMatchObject({ foodAt: earlier, waterAt: null, medicalAt: at });
  });
});

describe('over HTTP', () => {
  let w: World;
  beforeAll(async () => {
    w = await world();
  });
  afterAll(() => w.close());
  const read = async (who: string, query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const { data, errors } = await w.ask(who, query, variables as never, { headers });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const act = async (who: string, name: string, input: object, selection = '') =>
    (
      await read(
        who,
        `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { refusals { code } ${selection} } }`,
        { input: { idempotencyKey: newId(), ...input } },
      )
    )[name];
  const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code).sort();
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

  test('a flood from its declaration to its end: reports by place, sums to the fen, advice by the thresholds, people relocated and the five they have', async () => {
    const declare = {
      region: county,
      kind: '010200',
      name: '7·1洪涝',
      regions: [township, '500238101000'],
      startedAt: ago(300),
      warningColour: 'YELLOW',
      warningIssuer: 'COUNTY',
    };
    expect(codes(await act('head', 'declareDisaster', { ...declare, warningColour: 'RED', kind: '990000' }))).toEqual([
      'DISASTER_KIND_IS_A_CODE',
      'DISASTER_WARNING_IS_WITHIN_THE_COUNTYS_POWER',
    ]);
    const event = (
      await act(
        'head',
        'declareDisaster',
        declare,
        'disasterEvent { id firstReportDue startedAt losses { places } responseAdvice }',
      )
    ).disasterEvent;
    expect(event).toMatchObject({ losses: null, responseAdvice: null });
    expect(Date.parse(event.firstReportDue) - Date.parse(event.startedAt)).toBe(7_200_000);
    // It waits for the first report of each township it strikes, and of no other.
    const waits = async (who: string) =>
      (await read(who, '{ worklist(kinds: [reportLoss]) { nodes { due overdue entry { id } } } }')).worklist.nodes;
    expect([await waits('township-100'), await waits('township-001')]).toEqual([
      [{ due: event.firstReportDue, overdue: true, entry: { id: event.id } }],
      [],
    ]);

    const report = {
      eventId: event.id,
      region: township,
      kind: 'FIRST',
      observedAt: ago(250),
      losses: {
        affected: 300,
        relocatedTogether: 150,
        relocatedApart: 60,
        collapsedHouseholds: 2,
        collapsedRooms: 7,
        agricultureLoss: '100000.01',
        householdLoss: '0.02',
        directLoss: '100000.03',
      },
    };
    expect(
      codes(
        await act('township-100', 'reportLoss', { ...report, losses: { ...report.losses, directLoss: '100000.02' } }),
      ),
    ).toEqual(['LOSS_SUMS_AGREE']);
    expect(codes(await act('township-101', 'reportLoss', report))).toEqual(['OUTSIDE_SCOPE']);
    const first = (
      await act('township-100', 'reportLoss', report, 'lossReport { id number directLoss organisation { name } }')
    ).lossReport;
    expect(first).toMatchObject({ directLoss: '100000.03', organisation: { name: '城厢镇人民政府' } });
    expect(await waits('township-100')).toMatchObject([{ overdue: false }]);
    // A village's own report is within its township's and is not added to it.
    expect(
      codes(
        await act('township-100', 'reportLoss', {
          ...report,
          region: village,
          losses: { affected: 50, directLoss: '0.00' },
        }),
      ),
    ).toEqual([]);
    expect(codes(await act('township-100', 'reportLoss', report))).toEqual([
      'LOSS_FIRST_REPORT_COMES_FIRST',
      'LOSS_IS_LATER_THAN_THE_LAST',
    ]);
    // Several at once from one place: one of them is its first.
    const raced = (
      await Promise.all(
        Array.from({ length: 6 }, () =>
          act('township-100', 'reportLoss', { ...report, region: '500238100007', losses: { directLoss: '0.00' } }),
        ),
      )
    ).map(codes);
    expect(raced.filter((each) => each.length === 0)).toHaveLength(1);
    expect(
      codes(
        await act('township-101', 'reportLoss', {
          ...report,
          region: '500238101000',
          losses: { affected: 20, missing: 1, publicServiceLoss: '0.01', directLoss: '0.01' },
        }),
      ),
    ).toEqual([]);
    const told = async (who: string) =>
      (
        await read(
          who,
          'query($id: ID!) { node(id: $id) { ... on DisasterEvent { losses { places affected deadOrMissing relocated rooms directLoss } responseAdvice } } }',
          { id: event.id },
        )
      ).node;
    expect(await told('head')).toEqual({
      losses: { places: 2, affected: 320, deadOrMissing: 1, relocated: 210, rooms: 7, directLoss: '100000.04' },
      responseAdvice: 'LEVEL_4',
    });
    expect((await read('township-101', '{ lossReports { nodes { region { code } } } }')).lossReports.nodes).toEqual([
      { region: { code: '500238101000' } },
    ]);
    expect(
      codes(
        await act('head', 'adjustResponse', {
          id: event.id,
          expectedVersion: 1,
          responseLevel: 'LEVEL_4',
          responseDays: 3,
          responseMeasures: '转移群众',
          reason: '达到启动条件',
        }),
      ),
    ).toEqual([]);

    // Someone relocated: named to those who help, masked to others, counted for all.
    const person = {
      eventId: event.id,
      region: village,
      personName: '欧阳演示',
      idNumber: '500299197506150122',
      shelter: '城北小学',
      relocatedAt: ago(200),
    };
    const one = (
      await act(
        'township-100',
        'relocatePerson',
        person,
        'relocatedPerson { id personName { masked } idNumber { masked } }',
      )
    ).relocatedPerson;
    expect(one).toMatchObject({ personName: { masked: '欧阳**' }, idNumber: { masked: '500299********0122' } });
    const other = (
      await act(
        'township-100',
        'relocatePerson',
        { ...person, personName: '演示二', idNumber: null },
        'relocatedPerson { id }',
      )
    ).relocatedPerson;
    expect(
      codes(
        await act('township-100', 'tickFiveHaves', {
          id: one.id,
          expectedVersion: 1,
          food: true,
          clothes: true,
          safeShelter: true,
          water: true,
          medical: true,
        }),
      ),
    ).toEqual([]);
    expect(codes(await act('township-100', 'tickFiveHaves', { id: other.id, expectedVersion: 1, food: true }))).toEqual(
      [],
    );
    const rate = async (who: string) =>
      (
        await read(who, 'query($id: ID!) { fiveHavesRate(eventId: $id) { relocated all rate food medical } }', {
          id: event.id,
        })
      ).fiveHavesRate;
    expect([await rate('leader'), await rate('elsewhere')]).toEqual([
      { relocated: 2, all: 1, rate: '50.00', food: 2, medical: 1 },
      null,
    ]);
    const plain = async (who: string, headers = {}) =>
      (
        await read(
          who,
          'query($id: ID!) { node(id: $id) { ... on RelocatedPerson { idNumber { plain withheld } } } }',
          { id: one.id },
          headers,
        )
      ).node;
    expect([
      await plain('head'),
      await plain('head', { 'x-purpose': 'RELIEF', 'x-case': '1' }),
      await plain('officer-1', { 'x-purpose': 'RELIEF', 'x-case': '1' }),
      await plain('township-101'),
    ]).toEqual([
      { idNumber: { plain: null, withheld: 'NO_PURPOSE' } },
      { idNumber: { plain: '500299197506150122', withheld: null } },
      { idNumber: { plain: null, withheld: 'NO_RIGHT' } },
      null,
    ]);
    expect(
      (
        await w.sql.query(
          `select p.id_number_cipher from relocated_person_person p where p.id_number_cipher like '%500299%'`,
        )
      ).rows,
    ).toEqual([]);

    // It ends when the losses are verified and the response is over.
    expect(codes(await act('head', 'endDisaster', { id: event.id, expectedVersion: 2, note: '灾情稳定' }))).toEqual([
      'DISASTER_LOSSES_ARE_VERIFIED',
      'DISASTER_RESPONSE_IS_OVER',
    ]);
    for (const { id, version } of (await read('head', '{ lossReports { nodes { id version } } }')).lossReports.nodes)
      expect(codes(await act('head', 'verifyLoss', { id, expectedVersion: version, opinion: '属实' }))).toEqual([]);
    expect(
      codes(await act('head', 'adjustResponse', { id: event.id, expectedVersion: 2, reason: '险情解除' })),
    ).toEqual([]);
    expect(
      await act(
        'leader',
        'endDisaster',
        { id: event.id, expectedVersion: 3, note: '灾情稳定' },
        'disasterEvent { status }',
      ),
    ).toMatchObject({ refusals: [], disasterEvent: { status: 'ENDED' } });
    expect(
      codes(await act('township-100', 'reportLoss', { ...report, kind: 'FOLLOW_UP', observedAt: ago(1) })),
    ).toEqual(['LOSS_DISASTER_IS_GOING_ON']);
    // The table itself refuses sums that do not agree.
    await expect(w.sql.query('update loss_report set direct_loss_fen = direct_loss_fen + 1')).rejects.toThrow(
      'loss_report_sums_agree',
    );
  });
});
