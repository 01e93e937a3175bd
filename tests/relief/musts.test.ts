import { describe } from '@jest/globals';
import * as claims from '../../src/relief/claim/claim.acts.js';
import { claimLifecycle } from '../../src/relief/claim/claim.lifecycle.js';
import * as funds from '../../src/relief/fund/fund.acts.js';
import { fundLifecycle } from '../../src/relief/fund/fund.lifecycle.js';
import * as payouts from '../../src/relief/payout/payout.acts.js';
import { batchLifecycle, payoutLifecycle } from '../../src/relief/payout/payout.lifecycle.js';
import * as programmes from '../../src/relief/programme/programme.acts.js';
import { programmeLifecycle } from '../../src/relief/programme/programme.lifecycle.js';
import type { Act } from '../../src/kernel/act.js';
import { bothSides, everyMove, operator, type Over } from '../support/musts.js';
import { cardNumber } from '../support/relief.js';

const county = '500238000000';
const village = '500238100205';
const signers = ['x'];
const actor = { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['TOWNSHIP'] };
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}, entry: object = {}): Over => ({ input: { ...well, ...over }, facts, entry });
const acts = (all: Record<string, unknown>): Record<string, Act> =>
  Object.fromEntries(
    Object.entries(all).filter(([, each]) => typeof each === 'object' && each !== null && 'musts' in each),
  ) as never;

describe('programmes', () => {
  const standard = {
    region: county,
    amount: '2000',
    unit: 'PERSON_DAY',
    daysMax: 15,
    validFrom: '2026-01-01',
    document: '1',
  };
  const event = {
    key: 'e',
    number: '灾1',
    status: 'ACTIVE',
    countyCode: '500238',
    townships: [],
    startedAt: '2026-06-20T00:00:00.000Z',
  };
  const opened = given({
    region: county,
    kind: 'EMERGENCY',
    name: '救助',
    eventId: 'e',
    startsOn: '2026-06-20',
    document: '1',
    standards: [standard],
  });
  const winter = (over: object = {}) => ({
    ...opened({
      kind: 'WINTER_SPRING',
      eventId: null,
      season: '2025-2026',
      startsOn: '2025-12-01',
      planApprovedOn: '2025-10-20',
      standards: [{ ...standard, amount: '15000', unit: 'PERSON', daysMax: null }],
      ...over,
    }),
    facts: { event: [] },
  });
  bothSides(acts(programmes), { signers, actor, entry: {}, facts: { event: [event] } }, [
    ['openProgramme', 'PROGRAMME_IS_A_COUNTYS', opened(), opened({ region: '500238100000' })],
    ['openProgramme', 'PROGRAMME_HAS_ONE_OCCASION', opened(), opened({ season: '2026-2027' })],
    ['openProgramme', 'PROGRAMME_HAS_ONE_OCCASION', winter(), winter({ season: '2025-2027' })],
    ['openProgramme', 'PROGRAMME_HAS_ONE_OCCASION', opened(), opened({}, { event: [] })],
    ['openProgramme', 'PROGRAMME_IS_NAMED', opened(), opened({ document: ' ' })],
    ['openProgramme', 'PROGRAMME_STARTS_WITH_ITS_OCCASION', opened(), opened({ startsOn: '2026-06-19' })],
    [
      'openProgramme',
      'PROGRAMME_STARTS_WITH_ITS_OCCASION',
      winter({ startsOn: '2026-05-31' }),
      winter({ startsOn: '2026-06-01' }),
    ],
    ['openProgramme', 'PROGRAMME_SEASON_HAS_AN_APPROVED_PLAN', winter(), winter({ planApprovedOn: null })],
    ['openProgramme', 'PROGRAMME_SEASON_HAS_AN_APPROVED_PLAN', opened(), opened({ planApprovedOn: '2026-06-01' })],
    [
      'openProgramme',
      'PROGRAMME_LATE_PLAN_STATES_WHY',
      winter({ planApprovedOn: '2025-10-31' }),
      winter({ planApprovedOn: '2025-11-01' }),
    ],
    [
      'openProgramme',
      'PROGRAMME_LATE_PLAN_STATES_WHY',
      winter({ planApprovedOn: '2025-11-01', planLateReason: '核定数据延迟' }),
      winter({ planLateReason: '核定数据延迟' }),
    ],
    ['openProgramme', 'PROGRAMME_LATE_PLAN_STATES_WHY', opened(), opened({ planLateReason: '无' })],
    ['openProgramme', 'PROGRAMME_HAS_STANDARDS', opened(), opened({ standards: [] })],
    [
      'openProgramme',
      'PROGRAMME_HAS_STANDARDS',
      opened({
        standards: [
          { ...standard, validUntil: '2026-06-30' },
          { ...standard, validFrom: '2026-07-01' },
        ],
      }),
      opened({
        standards: [
          { ...standard, validUntil: '2026-07-01' },
          { ...standard, validFrom: '2026-07-01' },
        ],
      }),
    ],
    ['openProgramme', 'PROGRAMME_HAS_STANDARDS', opened(), opened({ standards: [{ ...standard, unit: 'PERSON' }] })],
    [
      'openProgramme',
      'STANDARD_IS_NOT_BELOW_THE_CITYS',
      opened(),
      opened({ standards: [{ ...standard, amount: '1999' }] }),
    ],
    [
      'openProgramme',
      'STANDARD_IS_NOT_BELOW_THE_CITYS',
      winter(),
      winter({ standards: [{ ...standard, amount: '14999', unit: 'PERSON', daysMax: null }] }),
    ],
    [
      'openProgramme',
      'STANDARD_DAYS_ARE_WITHIN_THE_LIMIT',
      opened(),
      opened({ standards: [{ ...standard, daysMax: 16 }] }),
    ],
    ['closeProgramme', 'PROGRAMME_CLOSED_FOR_A_REASON', { input: { reason: '结束' } }, { input: { reason: '' } }],
  ]);
  everyMove(programmeLifecycle, ['OPEN', 'CLOSED'], { 'OPEN closeProgramme': 'CLOSED' });
});

describe('funds', () => {
  const programme = {
    key: 'p',
    id: 'p',
    kind: 'EMERGENCY',
    status: 'OPEN',
    occasion: '灾1',
    startsOn: '2026-06-20',
    countyCode: '500238',
    eventId: 'e',
    standards: [],
  };
  const balances = [{ key: 'f', account: 'AVAILABLE', balance: '100000' }];
  const opened = given({
    region: county,
    kind: 'BUDGET',
    name: '资金',
    year: 2026,
    amount: '1',
    purpose: [],
    document: '1',
  });
  const moved = given({ programmeId: 'p', amount: '100000', document: '1' });
  const township = '500238100000';
  const advance = (over: object = {}, facts: object = {}, of: object = {}) =>
    given({ township, programmeId: 'p', amount: '1', document: '1' })(
      over,
      {
        region: [{ key: township, level: 'TOWNSHIP', validUntil: null }],
        struck: [{ key: 'p', townships: ['500238100'] }],
        balances: [
          ...balances,
          { key: 'f', account: `ADVANCED:${township}`, balance: '500' },
          { key: 'f', account: 'ALLOCATED:p', balance: '300' },
        ],
        ...facts,
      },
      of,
    );
  const released = given({ programmeId: 'p', amount: '100000', document: '1', orderFileId: 'o' });
  const reserve = { kind: 'RESERVE' };
  const chief = (to: string | null) => ({ key: 'f', operatorId: 'x', from: '2021-01-01', to });
  const entry = { id: 'f', kind: 'BUDGET', countyCode: '500238', purpose: [] };
  bothSides(
    acts(funds),
    { signers, actor, entry, facts: { programme: [programme], balances, files: [{ key: 'o' }] } },
    [
      ['openFund', 'FUND_IS_A_COUNTYS', opened(), opened({ region: village })],
      ['openFund', 'FUND_IS_NAMED', opened(), opened({ name: ' ' })],
      [
        'openFund',
        'FUND_GIFT_NAMES_ITS_PURPOSE',
        opened({ kind: 'DONATION', purpose: ['REBUILD'] }),
        opened({ kind: 'DONATION' }),
      ],
      ...(['openFund', 'addToFund'] as const).flatMap(
        (act) =>
          [
            [act, 'FUND_AMOUNT_IS_ABOVE_NOUGHT', opened(), opened({ amount: '0' })],
            [act, 'FUND_MOVES_ON_A_PAPER', opened(), opened({ document: '' })],
          ] as const,
      ),
      ...(['preAllocateFund', 'releaseReserve'] as const).flatMap(
        (act) =>
          [
            [act, 'FUND_AMOUNT_IS_ABOVE_NOUGHT', moved(), moved({ amount: '0' })],
            [act, 'FUND_MOVES_ON_A_PAPER', moved(), moved({ document: '' })],
            [act, 'FUND_HOLDS_SO_MUCH', moved(), moved({ amount: '100001' })],
            [
              act,
              'FUND_IS_SPENT_ON_ITS_PURPOSE',
              moved({}, {}, { purpose: ['EMERGENCY'] }),
              moved({}, {}, { purpose: ['REBUILD'] }),
            ],
            [
              act,
              'FUND_IS_SPENT_ON_ITS_PURPOSE',
              moved(),
              moved({}, { programme: [{ ...programme, status: 'CLOSED' }] }),
            ],
          ] as const,
      ),
      ['preAllocateFund', 'RESERVE_IS_RELEASED_BY_THE_CHIEF', moved(), moved({}, {}, reserve)],
      ['releaseReserve', 'RESERVE_IS_A_RESERVE', released({}, {}, reserve), released()],
      [
        'releaseReserve',
        'RESERVE_IS_RELEASED_BY_THE_HEAD_OF_GOVERNMENT',
        released({}, { chiefs: [chief('2026-07-01')] }),
        released({}, { chiefs: [chief('2026-06-30')] }),
      ],
      [
        'releaseReserve',
        'RESERVE_IS_RELEASED_BY_THE_HEAD_OF_GOVERNMENT',
        released({}, { chiefs: [chief(null)] }),
        released({}, { chiefs: [{ ...chief(null), operatorId: 'y' }] }),
      ],
      [
        'releaseReserve',
        'RESERVE_IS_FOR_A_DISASTER',
        released(),
        released({}, { programme: [{ ...programme, eventId: null }] }),
      ],
      ['releaseReserve', 'RESERVE_ORDER_IS_SIGNED', released(), released({}, { files: [] })],
      [
        'closeFund',
        'FUND_OWES_NOTHING',
        { input: { reason: '结清' } },
        { input: { reason: '结清' }, facts: { balances: [{ key: 'f', account: 'IN_TRANSIT:p', balance: '1' }] } },
      ],
      [
        'closeFund',
        'FUND_HAS_NO_ADVANCE_OUT',
        { input: { reason: '结清' } },
        {
          input: { reason: '结清' },
          facts: { balances: [{ key: 'f', account: `ADVANCED:${township}`, balance: '1' }] },
        },
      ],
      ['advanceToTownship', 'RESERVE_IS_NOT_ADVANCED', advance(), advance({}, {}, reserve)],
      ['advanceToTownship', 'ADVANCE_IS_TO_A_TOWNSHIP', advance(), advance({ township: village })],
      ['advanceToTownship', 'ADVANCE_IS_TO_A_TOWNSHIP', advance(), advance({ township: '500237100000' })],
      [
        'advanceToTownship',
        'ADVANCE_IS_TO_A_TOWNSHIP',
        advance(),
        advance({}, { region: [{ key: township, level: 'TOWNSHIP', validUntil: '2020-01-01' }] }),
      ],
      ['advanceToTownship', 'FUND_HOLDS_SO_MUCH', advance({ amount: '100000' }), advance({ amount: '100001' })],
      ['drawAdvance', 'FUND_IS_SPENT_ON_ITS_PURPOSE', advance(), advance({}, {}, { purpose: ['REBUILD'] })],
      [
        'drawAdvance',
        'ADVANCE_IS_DRAWN_WHERE_IT_STRUCK',
        advance(),
        advance({}, { struck: [{ key: 'p', townships: ['500238101'] }] }),
      ],
      [
        'drawAdvance',
        'ADVANCE_IS_DRAWN_WHERE_IT_STRUCK',
        advance({}, { struck: [{ key: 'p', townships: [] }], programme: [{ ...programme, eventId: null }] }),
        advance({}, { struck: [{ key: 'p', townships: [] }] }),
      ],
      ...(['drawAdvance', 'returnAdvance'] as const).map(
        (act) => [act, 'ADVANCE_HOLDS_SO_MUCH', advance({ amount: '500' }), advance({ amount: '501' })] as const,
      ),
      ['takeBackAllocation', 'ALLOCATION_HOLDS_SO_MUCH', advance({ amount: '300' }), advance({ amount: '301' })],
      ...(['advanceToTownship', 'drawAdvance', 'returnAdvance', 'takeBackAllocation'] as const).flatMap(
        (act) =>
          [
            [act, 'FUND_AMOUNT_IS_ABOVE_NOUGHT', advance(), advance({ amount: '0' })],
            [act, 'FUND_MOVES_ON_A_PAPER', advance(), advance({ document: '' })],
          ] as const,
      ),
      ['closeFund', 'FUND_CLOSED_FOR_A_REASON', { input: { reason: '结清' } }, { input: { reason: '' } }],
    ],
  );
  everyMove(fundLifecycle, ['OPEN', 'CLOSED'], {
    'OPEN preAllocateFund': 'OPEN',
    'OPEN releaseReserve': 'OPEN',
    'OPEN addToFund': 'OPEN',
    'OPEN advanceToTownship': 'OPEN',
    'OPEN drawAdvance': 'OPEN',
    'OPEN returnAdvance': 'OPEN',
    'OPEN takeBackAllocation': 'OPEN',
    'OPEN closeFund': 'CLOSED',
  });
});

describe('claims', () => {
  const standard = {
    place: '500238',
    amount: '2000',
    unit: 'PERSON_DAY',
    cap: null,
    daysMax: 15,
    validFrom: '2026-01-01',
    validUntil: null,
  };
  const programme = {
    key: 'p',
    id: 'p',
    kind: 'EMERGENCY',
    status: 'OPEN',
    occasion: '灾1',
    startsOn: '2026-06-20',
    countyCode: '500238',
    eventId: 'e',
    standards: [standard],
  };
  const member = (id: string, over: object = {}) => ({ id, status: 'LIVING', diedOn: null, ...over });
  const claim = {
    id: 'z',
    beneficiaryId: 'm1',
    programmeId: 'p',
    period: 'WHOLE',
    status: 'APPLIED',
    days: 5,
    since: 'a',
    kind: 'EMERGENCY',
    eventId: 'e',
    subsidyYear: null as string | null,
    decidedOn: null as string | null,
  };
  const repaired = { ...claim, beneficiaryId: 'd', programmeId: 'repair', kind: 'REPAIR' };
  const remedy = { ...claim, id: 'd1', dwellingId: 'd', programmeId: 'repair', kind: 'REPAIR' };
  const dwelling = (id: string, rooms: number, livedIn: boolean, remedies: object[] = []) => ({
    ...{ id, rooms, livedIn, remedies },
    ...{ standing: true, homeId: id },
  });
  const home = {
    key: 'h',
    id: 'h',
    number: '户1',
    status: 'REGISTERED',
    regionCode: village,
    headId: 'm1',
    members: [member('m1'), member('m2')],
    dwellings: [dwelling('d', 4, true), dwelling('shed', 1, false)],
    claims: [] as object[],
  };
  const account = { kind: 'CARD', holderName: '演示', accountNo: cardNumber(1), bankName: '农商行', holderId: 'm1' };
  const applied = given({
    programmeId: 'p',
    householdId: 'h',
    channel: 'HOUSEHOLD',
    days: 10,
    loss: '进水',
    account,
    evidenceFileIds: [],
  });
  const kind = (of: string, over: object = {}) => ({
    programme: [
      {
        ...programme,
        kind: of,
        standards: [
          {
            ...standard,
            unit:
              { EMERGENCY: 'PERSON_DAY', TRANSITION: 'PERSON_DAY', CONDOLENCE: 'PERSON', WINTER_SPRING: 'PERSON' }[
                of
              ] ?? 'ROOM',
            daysMax: of === 'TRANSITION' ? 90 : 15,
          },
        ],
        ...over,
      },
    ],
  });
  const rebuild = (over: object = {}, facts: object = {}) =>
    applied({ days: null, dwellingId: 'd', rooms: 4, damage: 'COLLAPSED', ...over }, { ...kind('REBUILD'), ...facts });
  const bad = (over: object) => ({ ...account, ...over });
  const of = (over: object) => ({ byId: [{ ...home, ...over }] });
  const vote = given({
    metOn: '2026-07-01',
    attendees: 5,
    inFavour: 4,
    against: 0,
    abstained: 1,
    kinPresent: 1,
    opinion: '同意',
  });
  const check = given({
    approved: true,
    unrelated: true,
    reviewerIds: ['t1', 't2'],
    fieldChecked: true,
    opinion: '属实',
  });
  const reviewer = (key: string, over: object = {}) => ({
    key,
    posts: [{ roles: ['TOWNSHIP'], from: '2020-01-01', to: null, townshipCode: '500238100', ...over }],
  });
  const publish = given({ publishedOn: '2026-07-01', place: '公开栏' });
  const decided = given({ approved: true, unrelated: true, fundId: 'f', opinion: '同意', overrides: [] });
  const override = (name: string) => ({ overrides: [{ check: name, reason: '已核实' }] });
  const entry = {
    id: 'e',
    kind: 'EMERGENCY',
    status: 'PAYABLE',
    programmeId: 'p',
    householdId: 'h',
    period: 'WHOLE',
    regionCode: village,
    countyCode: '500238',
    createdAt: '2026-06-28T02:00:00.000Z',
    memberIds: ['m1', 'm2'],
    persons: 2,
    days: 10,
    rooms: null,
    dwellingId: null,
    townshipCode: '500238100',
    metOn: '2026-06-29',
    publishedOn: '2026-06-20',
    publishedUntil: '2026-06-30',
    reviewerIds: ['t1', 't2'],
    accountId: 'a',
    subsidyYear: null,
    startedOn: null,
    acceptedOn: null,
    objections: 0,
    amount: null,
  };
  const there = (id: string, over: object = {}) => ({
    key: id,
    status: 'LIVING',
    diedOn: null,
    householdId: 'h',
    regionCode: village,
    ...over,
  });
  const facts = {
    programme: [programme],
    byId: [home],
    byNumber: [],
    byPerson: [],
    person: [],
    files: [],
    reviewers: [reviewer('t1'), reviewer('t2')],
    members: [there('m1'), there('m2')],
    others: [],
    acceptors: [reviewer('t1'), reviewer('t2')],
    account: [{ key: 'a', ofHousehold: true, agentPaper: null }],
    uses: [],
    home: [home],
    fund: [{ key: 'f', status: 'OPEN', countyCode: '500238', purpose: [] }],
    balances: [{ key: 'f', account: 'ALLOCATED:p', balance: '40000' }],
    payouts: [],
  };
  const built = { kind: 'REBUILD' };
  const remedied = (...remedies: object[]) => of({ dwellings: [dwelling('d', 4, true, remedies)] });
  const ofHome = { ...built, dwellingId: 'd' };
  const earlier = (...remedies: object[]) => ({ home: [{ ...home, dwellings: [dwelling('d', 4, true, remedies)] }] });
  const seen = { seenOn: '2026-06-20', livedInThen: true, basis: '村委会证明' };
  const acceptance = { acceptedOn: '2026-06-30', acceptorIds: ['t1', 't2'], paper: '竣验1' };
  bothSides(acts(claims), { signers, actor, entry, facts }, [
    [
      'applyForRelief',
      'CLAIM_PROGRAMME_IS_OPEN',
      applied(),
      applied({}, { programme: [{ ...programme, status: 'CLOSED' }] }),
    ],
    [
      'applyForRelief',
      'CLAIM_PROGRAMME_IS_OPEN',
      applied(),
      applied({}, { programme: [{ ...programme, countyCode: '500237' }] }),
    ],
    [
      'applyForRelief',
      'CLAIM_NAMES_ITS_HOUSEHOLD_ONCE',
      applied(),
      applied({ householdId: 'h', householdNumber: '1' }),
    ],
    ['applyForRelief', 'CLAIM_HOUSEHOLD_IS_REGISTERED', applied(), applied({}, of({ status: 'DISSOLVED' }))],
    [
      'applyForRelief',
      'CLAIM_IS_FOR_ITS_OWN_PEOPLE',
      applied({ memberIds: ['m1'] }),
      applied({ memberIds: ['m1', 'm1'] }),
    ],
    ['applyForRelief', 'CLAIM_IS_FOR_ITS_OWN_PEOPLE', applied(), applied({ memberIds: ['other'] })],
    [
      'applyForRelief',
      'CLAIM_BENEFICIARIES_ARE_ALIVE',
      applied({ memberIds: ['m1'] }, of({ members: [member('m1', { status: 'DEAD', diedOn: '2026-06-20' })] })),
      applied({ memberIds: ['m1'] }, of({ members: [member('m1', { status: 'DEAD', diedOn: '2026-06-19' })] })),
    ],
    [
      'applyForRelief',
      'CLAIM_BENEFICIARIES_ARE_ALIVE',
      applied(
        { days: null, memberIds: ['m1'] },
        { ...kind('CONDOLENCE'), ...of({ members: [member('m1', { status: 'DEAD', diedOn: '2026-06-21' })] }) },
      ),
      applied({ days: null, memberIds: ['m1'] }, kind('CONDOLENCE')),
    ],
    ['applyForRelief', 'CLAIM_HOME_WAS_LIVED_IN', rebuild(), rebuild({ dwellingId: 'shed', rooms: 1 })],
    ['applyForRelief', 'CLAIM_HOME_WAS_LIVED_IN', rebuild(), rebuild({ rooms: 5 })],
    ['applyForRelief', 'CLAIM_HOME_WAS_LIVED_IN', applied(), applied({ dwellingId: 'd' })],
    ['applyForRelief', 'CLAIM_DAMAGE_FITS_THE_RELIEF', rebuild({ damage: 'SEVERE' }), rebuild({ damage: 'SLIGHT' })],
    [
      'applyForRelief',
      'CLAIM_PERIOD_IS_RIGHT',
      applied({ period: '2026-07' }, kind('TRANSITION')),
      applied({ period: '2026Q3' }, kind('TRANSITION')),
    ],
    ['applyForRelief', 'CLAIM_PERIOD_IS_RIGHT', applied(), applied({ period: '2026-07' })],
    ['applyForRelief', 'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD', applied({ days: 15 }), applied({ days: 16 })],
    [
      'applyForRelief',
      'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD',
      applied({ days: 30, period: '2026-06' }, kind('TRANSITION')),
      applied({ days: 31, period: '2026-06' }, kind('TRANSITION')),
    ],
    [
      'applyForRelief',
      'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD',
      applied(
        { days: 30, period: '2026-09' },
        { ...kind('TRANSITION'), ...of({ claims: [{ ...claim, period: '2026-07', days: 60 }] }) },
      ),
      applied(
        { days: 30, period: '2026-09' },
        { ...kind('TRANSITION'), ...of({ claims: [{ ...claim, period: '2026-07', days: 61 }] }) },
      ),
    ],
    [
      'applyForRelief',
      'CLAIM_STANDARD_HOLDS',
      applied(),
      applied({}, { programme: [{ ...programme, standards: [{ ...standard, validUntil: '2026-06-30' }] }] }),
    ],
    [
      'applyForRelief',
      'CLAIM_IS_THE_ONLY_ONE',
      applied({}, of({ claims: [{ ...claim, period: '2026-07' }] })),
      applied({}, of({ claims: [claim] })),
    ],
    [
      'applyForRelief',
      'CLAIM_HOME_HAS_ONE_REMEDY',
      rebuild({}, remedied({ ...remedy, eventId: 'another' })),
      rebuild({}, remedied(remedy)),
    ],
    [
      'applyForRelief',
      'CLAIM_HOME_HAS_ONE_REMEDY',
      rebuild({}, remedied({ ...remedy, programmeId: 'p' })),
      rebuild({}, remedied({ ...remedy, programmeId: 'p', dwellingId: 'entered again' })),
    ],
    [
      'applyForRelief',
      'CLAIM_HOUSEHOLD_HAS_ONE_HOME',
      rebuild({}, of({ claims: [repaired, { ...repaired, beneficiaryId: 'shed', eventId: 'another' }] })),
      rebuild({}, of({ claims: [{ ...repaired, beneficiaryId: 'shed' }] })),
    ],
    [
      'applyForRelief',
      'CLAIM_ACCOUNT_IS_VALID',
      applied(),
      applied({ account: bad({ accountNo: cardNumber(1).replace(/.$/, (last) => String((Number(last) + 1) % 10)) }) }),
    ],
    [
      'applyForRelief',
      'CLAIM_ACCOUNT_IS_VALID',
      applied({ account: bad({ kind: 'PASSBOOK', accountNo: '12345678' }) }),
      applied({ account: bad({ kind: 'PASSBOOK', accountNo: '1234567' }) }),
    ],
    ['applyForRelief', 'CLAIM_LOSS_IS_STATED', applied(), applied({ loss: ' ' })],
    ['applyForRelief', 'CLAIM_FILE_SENT_BY_THE_OFFICE', applied(), applied({ evidenceFileIds: ['missing'] })],
    [
      'applyForRelief',
      'CLAIM_ROSTER_SENT_BY_THE_OFFICE',
      applied(
        { rosterFileId: 'f', rosterLine: '城北村 3' },
        { files: [{ key: 'f', organisationId: actor.organisationId }] },
      ),
      applied({ rosterFileId: 'f', rosterLine: '城北村 3' }),
    ],
    ['applyForRelief', 'CLAIM_ROSTER_NAMES_ITS_LINE', applied(), applied({ rosterLine: '城北村 3' })],
    [
      'applyForRelief',
      'CLAIM_NAMES_ITS_HOUSEHOLD_ONCE',
      applied({ householdId: null, personIdNumber: '1' }),
      applied({ personIdNumber: '1' }),
    ],
    [
      'applyForRelief',
      'CLAIM_HOME_WAS_LIVED_IN',
      rebuild({ dwellingId: null, householdId: null, householdNumber: '户1' }),
      rebuild(
        { dwellingId: null, householdId: null, householdNumber: '户1' },
        of({ dwellings: [dwelling('d', 4, true), dwelling('d2', 4, true)] }),
      ),
    ],
    ['reviewByVillage', 'VILLAGE_MEETING_HAS_BEEN_HELD', vote(), vote({ metOn: '2026-07-02' })],
    ['reviewByVillage', 'VILLAGE_MEETING_HAS_BEEN_HELD', vote({ metOn: '2026-06-28' }), vote({ metOn: '2026-06-27' })],
    ['reviewByVillage', 'VILLAGE_MEETING_IS_LARGE_ENOUGH', vote(), vote({ attendees: 4 })],
    ['reviewByVillage', 'VILLAGE_VOTES_ADD_UP', vote(), vote({ inFavour: 5 })],
    ['reviewByVillage', 'VILLAGE_KIN_ABSTAIN', vote(), vote({ kinPresent: 2 })],
    ...(['reviewByVillage', 'settleObjection', 'reviewByTownship', 'decideClaim'] as const).map(
      (act) => [act, 'CLAIM_OPINION_IS_STATED', decided(), decided({ opinion: ' ' })] as const,
    ),
    ['publishByVillage', 'PUBLICITY_NAMES_ITS_PLACE', publish(), publish({ place: '' })],
    [
      'publishByVillage',
      'PUBLICITY_FOLLOWS_THE_MEETING',
      publish({ publishedOn: '2026-06-29' }),
      publish({ publishedOn: '2026-06-28' }),
    ],
    ['publishByVillage', 'PUBLICITY_FOLLOWS_THE_MEETING', publish(), publish({ publishedOn: '2026-07-02' })],
    [
      'objectToClaim',
      'OBJECTION_IS_IN_TIME',
      { input: {}, entry: { publishedUntil: '2026-07-01' } },
      { input: {}, entry: { publishedUntil: '2026-06-30' } },
    ],
    [
      'objectToClaim',
      'OBJECTION_SAYS_WHAT_AND_WHO',
      { input: { objection: '不实', objectorName: '某' } },
      { input: { objection: '不实', objectorName: '' } },
    ],
    ['reviewByTownship', 'PUBLICITY_IS_OVER', check(), check({}, {}, { publishedUntil: '2026-07-01' })],
    ['reviewByTownship', 'TOWNSHIP_REVIEWERS_ARE_TWO', check(), check({ reviewerIds: ['t1'] })],
    [
      'reviewByTownship',
      'TOWNSHIP_REVIEWERS_ARE_TWO',
      check(),
      check({}, { reviewers: [reviewer('t1'), reviewer('t2', { roles: ['VILLAGE'] })] }),
    ],
    [
      'reviewByTownship',
      'TOWNSHIP_REVIEWERS_ARE_TWO',
      check({}, { reviewers: [reviewer('t1'), reviewer('t2', { to: '2026-07-01' })] }),
      check({}, { reviewers: [reviewer('t1'), reviewer('t2', { townshipCode: '500238101' })] }),
    ],
    [
      'reviewByTownship',
      'TOWNSHIP_REVIEWERS_ARE_TWO',
      check(),
      check({}, { reviewers: [reviewer('t1'), reviewer('t2', { to: '2026-06-30' })] }),
    ],
    ['reviewByTownship', 'TOWNSHIP_REVIEWERS_ARE_UNRELATED', check(), check({ unrelated: false })],
    ['reviewByTownship', 'TOWNSHIP_REVIEWERS_ARE_UNRELATED', check({ approved: false }), check({ unrelated: null })],
    ['decideClaim', 'CLAIM_DECIDED_BY_THE_UNRELATED', decided(), decided({ unrelated: null })],
    [
      'reviewByTownship',
      'REBUILD_IS_CHECKED_ON_THE_SPOT',
      check({ home: seen }, {}, built),
      check({ home: seen, fieldChecked: false }, {}, built),
    ],
    ['reviewByTownship', 'HOME_IS_FOUND_ON_THE_SPOT', check({ home: seen }, {}, built), check({}, {}, built)],
    ['reviewByTownship', 'HOME_IS_FOUND_ON_THE_SPOT', check(), check({ home: seen })],
    ...([{ seenOn: '2026-06-19' }, { seenOn: '2026-07-02' }, { livedInThen: false }, { basis: ' ' }] as const).map(
      (over) =>
        [
          'reviewByTownship',
          'HOME_IS_FOUND_ON_THE_SPOT',
          check({ approved: false, home: { ...seen, livedInThen: false } }, {}, { kind: 'REPAIR' }),
          check({ home: { ...seen, ...over } }, {}, { kind: 'REPAIR' }),
        ] as const,
    ),
    ['reviewByTownship', 'HOME_FILE_SENT_BY_THE_OFFICE', check(), check({ homeFileIds: ['missing'] })],
    ['decideClaim', 'CLAIM_DECIDED_BY_ANOTHER', decided(), decided({}, {}, { reviewerIds: ['x', 't2'] })],
    [
      'decideClaim',
      'CLAIM_REJECTED_GRANTS_NOTHING',
      decided({ approved: false, unrelated: true, fundId: null }),
      decided({ approved: false }),
    ],
    ['decideClaim', 'CLAIM_PUBLICITY_HAS_ENDED', decided(), decided({}, {}, { publishedUntil: '2026-07-01' })],
    [
      'decideClaim',
      'CLAIM_NOT_DRAWN_TWICE',
      decided({}, { others: [{ ...claim, since: 'f' }] }),
      decided({}, { others: [claim] }),
    ],
    [
      'decideClaim',
      'CLAIM_NOT_DRAWN_TWICE',
      decided({ approved: false }, { others: [claim] }),
      decided({}, { others: [{ ...claim, since: 'f', status: 'PAYABLE' }] }),
    ],
    [
      'decideClaim',
      'CLAIM_HOME_IS_NOT_REMEDIED_TWICE',
      decided({}, earlier({ ...remedy, id: 'f' }), ofHome),
      decided({}, earlier(remedy), ofHome),
    ],
    [
      'decideClaim',
      'CLAIM_HOME_IS_NOT_REMEDIED_TWICE',
      decided({}, earlier({ ...remedy, eventId: 'another' }), ofHome),
      decided({}, earlier({ ...remedy, id: 'f', status: 'PAYABLE' }), ofHome),
    ],
    [
      'decideClaim',
      'CLAIM_NOT_DRAWN_FOR_THE_DEAD',
      decided({}, { members: [there('m1'), there('m2', { status: 'DEAD', diedOn: '2026-06-20' })] }),
      decided({}, { members: [there('m1'), there('m2', { status: 'DEAD', diedOn: '2026-06-19' })] }),
    ],
    [
      'decideClaim',
      'CLAIM_PEOPLE_ARE_STILL_THERE',
      decided(override('OTHER_REGION'), { members: [there('m1', { householdId: 'other' })] }),
      decided({}, { members: [there('m1', { householdId: 'other' })] }),
    ],
    [
      'decideClaim',
      'CLAIM_PEOPLE_ARE_STILL_THERE',
      decided({}, { members: [] }, built),
      decided({}, { members: [], home: [{ ...home, status: 'DISSOLVED' }] }, built),
    ],
    [
      'decideClaim',
      'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
      decided({}, {}, { ...built, subsidyYear: '2025' }),
      decided({}, {}, { ...built, subsidyYear: '2026' }),
    ],
    [
      'decideClaim',
      'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
      decided({}, earlier({ ...remedy, eventId: 'x', status: 'PAYABLE', decidedOn: '2025-12-31' }), ofHome),
      decided({}, earlier({ ...remedy, eventId: 'x', status: 'PAYABLE', decidedOn: '2026-01-01' }), ofHome),
    ],
    [
      'decideClaim',
      'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
      decided({}, earlier({ ...remedy, eventId: 'x', subsidyYear: '2025' }), ofHome),
      decided({}, earlier({ ...remedy, eventId: 'x', subsidyYear: '2026' }), ofHome),
    ],
    [
      'decideClaim',
      'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
      decided(override('DANGEROUS_HOUSE_SUBSIDY'), {}, { ...built, subsidyYear: '2026' }),
      decided(
        { overrides: [{ check: 'DANGEROUS_HOUSE_SUBSIDY', reason: ' ' }] },
        {},
        { ...built, subsidyYear: '2026' },
      ),
    ],
    [
      'decideClaim',
      'CLAIM_ACCOUNT_IS_THE_HOUSEHOLDS',
      decided({}, { account: [{ key: 'a', ofHousehold: false, agentPaper: '公证1' }] }),
      decided({}, { account: [{ key: 'a', ofHousehold: false, agentPaper: null }] }),
    ],
    [
      'decideClaim',
      'CLAIM_ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      decided({}, { account: [{ key: 'a', ofHousehold: true, agentPaper: null, otherHouseholds: 0 }] }),
      decided({}, { account: [{ key: 'a', ofHousehold: true, agentPaper: null, otherHouseholds: 1 }] }),
    ],
    [
      'decideClaim',
      'CLAIM_ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      decided(override('SHARED_ACCOUNT'), { account: [{ key: 'a', otherHouseholds: 2 }] }),
      decided(
        { overrides: [{ check: 'SHARED_ACCOUNT', reason: ' ' }] },
        { account: [{ key: 'a', otherHouseholds: 2 }] },
      ),
    ],
    ['decideClaim', 'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD', decided({ amount: '40000' }), decided({ amount: '40001' })],
    [
      'decideClaim',
      'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD',
      decided({ amount: '1', amountReason: '部分损失' }),
      decided({ amount: '0', amountReason: '无' }),
    ],
    [
      'decideClaim',
      'CLAIM_FUND_IS_FOR_IT',
      decided(),
      decided({}, { fund: [{ key: 'f', status: 'OPEN', countyCode: '500238', purpose: ['REBUILD'] }] }),
    ],
    [
      'decideClaim',
      'CLAIM_FUND_HOLDS_SO_MUCH',
      decided(),
      decided({}, { balances: [{ key: 'f', account: 'ALLOCATED:p', balance: '39999' }] }),
    ],
    ...(['startRebuild', 'acceptRebuild'] as const).map(
      (act) => [act, 'CLAIM_IS_FOR_REBUILDING', { input: {}, entry: built }, { input: {} }] as const,
    ),
    ['startRebuild', 'REBUILD_HAS_NOT_STARTED', { input: {} }, { input: {}, entry: { startedOn: '2026-07-01' } }],
    [
      'startRebuild',
      'REBUILD_DAY_HAS_COME',
      { input: { startedOn: '2026-07-01' } },
      { input: { startedOn: '2026-07-02' } },
    ],
    ['acceptRebuild', 'REBUILD_HAS_STARTED', { input: {}, entry: { startedOn: '2026-06-01' } }, { input: {} }],
    [
      'acceptRebuild',
      'REBUILD_DAY_HAS_COME',
      { input: acceptance, entry: { startedOn: '2026-06-30' } },
      { input: { ...acceptance, acceptedOn: '2026-06-29' }, entry: { startedOn: '2026-06-30' } },
    ],
    ...(
      [
        ['REBUILD_IS_ACCEPTED_BY_TWO', { acceptorIds: ['t1'] }],
        ['REBUILD_IS_ACCEPTED_BY_TWO', { acceptorIds: null }],
        ['REBUILD_IS_ACCEPTED_ON_A_PAPER', { paper: ' ' }],
        ['HOME_FILE_SENT_BY_THE_OFFICE', { homeFileIds: ['missing'] }],
      ] as const
    ).map(
      ([code, over]) => ['acceptRebuild', code, { input: acceptance }, { input: { ...acceptance, ...over } }] as const,
    ),
    [
      'correctAccount',
      'CLAIM_HAS_NOTHING_UNDER_WAY',
      { input: {}, facts: { payouts: [{ key: 'e', status: 'REJECTED', amount: '1', tranche: 1 }] } },
      { input: {}, facts: { payouts: [{ key: 'e', status: 'UNKNOWN', amount: '1', tranche: 1 }] } },
    ],
    ['correctAccount', 'CLAIM_ACCOUNT_IS_VALID', { input: { account } }, { input: { account: bad({ bankName: '' }) } }],
    ['correctAccount', 'ACCOUNT_CORRECTED_ON_A_PROOF', { input: { proof: '存折' } }, { input: { proof: '' } }],
    [
      'correctAccount',
      'ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      { input: { account }, facts: { uses: [{ key: 'k', householdId: 'h' }] } },
      { input: { account }, facts: { uses: [{ key: 'k', householdId: 'other' }] } },
    ],
    [
      'correctAccount',
      'ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      { input: { account, sharedReason: '父子两户共用' }, facts: { uses: [{ key: 'k', householdId: 'other' }] } },
      { input: { account, sharedReason: ' ' }, facts: { uses: [{ key: 'k', householdId: 'other' }] } },
    ],
    [
      'correctAccount',
      'ACCOUNT_HOLDER_IS_OF_THE_HOUSEHOLD',
      { input: { account } },
      { input: { account: bad({ holderId: 'other' }) } },
    ],
    [
      'withdrawClaim',
      'CLAIM_HAS_NOT_BEEN_PAID',
      { input: {}, facts: { payouts: [{ key: 'e', status: 'RETURNED', amount: '1', tranche: 1 }] } },
      { input: {}, facts: { payouts: [{ key: 'e', status: 'SETTLED', amount: '1', tranche: 1 }] } },
    ],
    ['withdrawClaim', 'CLAIM_WITHDRAWN_FOR_A_REASON', { input: { reason: '误报' } }, { input: { reason: '' } }],
  ]);
  const open = ['APPLIED', 'VILLAGE_REVIEWED', 'PUBLICISED', 'OBJECTED', 'TOWNSHIP_REVIEWED', 'PAYABLE'];
  everyMove(claimLifecycle, [...open, 'REJECTED', 'WITHDRAWN'], {
    'APPLIED reviewByVillage': 'VILLAGE_REVIEWED',
    'VILLAGE_REVIEWED publishByVillage': 'PUBLICISED',
    'PUBLICISED objectToClaim': 'OBJECTED',
    'OBJECTED settleObjection': 'PUBLICISED',
    'PUBLICISED reviewByTownship': 'TOWNSHIP_REVIEWED',
    'TOWNSHIP_REVIEWED decideClaim': 'PAYABLE',
    'PAYABLE startRebuild': 'PAYABLE',
    'PAYABLE acceptRebuild': 'PAYABLE',
    'PAYABLE correctAccount': 'PAYABLE',
    ...Object.fromEntries(open.map((status) => [`${status} withdrawClaim`, 'WITHDRAWN'])),
  });
});

describe('payouts', () => {
  const due = {
    key: 'p',
    fundId: 'f',
    claimId: 'c1',
    kind: 'EMERGENCY',
    occasion: '灾1',
    regionCode: village,
    beneficiaryKind: 'PERSON',
    beneficiaryId: 'm',
    period: 'WHOLE',
    tranche: 1,
    amount: '100',
    accountId: 'a',
  };
  const composed = given({ programmeId: 'p', fundId: 'f', most: 10_000 });
  const people = [operator('f2', 'FINANCE'), operator('h', 'BUREAU_HEAD'), operator('f3', 'FINANCE')];
  const entry = {
    id: 'b',
    composerId: 'f1',
    manifestDigest: 'digest',
    amount: '100',
    pending: 2,
    createdAt: '2026-06-28T16:30:00.000Z',
    unenteredCount: 2,
    unenteredKeys: ['key-0001', 'key-0002'],
  };
  const line = (over: object = {}) => ({ endToEndId: 'A', outcome: 'SETTLED', amount: '100', ...over });
  const payout = (over: object = {}) => ({ id: 'a', endToEndId: 'A', status: 'SUBMITTED', amount: '100', ...over });
  const settle = (lines: object[], children: object[]): Over => ({ input: { lines }, children });
  const reasons = ['discardBatch', 'returnPayout', 'recoverPayout', 'reviewUnenteredLines'] as const;
  const unentered = (n: number, over: object = {}) => ({
    key: `key-${n.toString().padStart(4, '0')}`,
    file: '1.csv',
    line: n,
    code: 'COLUMNS_DIFFER',
    ...over,
  });
  const tell = (lines: object[], count: number): Over => ({ input: { lines, count } });
  bothSides(
    acts(payouts),
    { signers, actor, entry, facts: { due: [due], signers: people, manifest: [{ key: 'b', digest: 'digest' }] } },
    [
      ['composeBatch', 'BATCH_HAS_LINES', composed(), composed({ fundId: 'other' })],
      ['composeBatch', 'BATCH_HAS_LINES', composed({ claimIds: ['c1'] }), composed({ claimIds: ['c2'] })],
      [
        'composeBatch',
        'BATCH_HAS_LINES',
        composed({ township: '500238100000' }),
        composed({ township: '500238101000' }),
      ],
      ['composeBatch', 'BATCH_IS_NOT_TOO_LARGE', composed(), composed({ most: 10_001 })],
      ['composeBatch', 'BATCH_IS_COMPOSED_BY_SOMEONE', composed(), { ...composed(), actor: { operatorId: null } }],
      ['approveBatch', 'BATCH_IS_APPROVED_BY_OTHERS', { signers: ['f2', 'h'] }, { signers: ['f1', 'h'] }],
      ['approveBatch', 'BATCH_IS_APPROVED_BY_BOTH_OFFICES', { signers: ['f2', 'h'] }, { signers: ['f2', 'f3'] }],
      ['submitBatch', 'BATCH_IS_AS_IT_WAS_APPROVED', {}, { facts: { manifest: [{ key: 'b', digest: 'another' }] } }],
      ['settlePayouts', 'SETTLEMENT_LINES_ARE_OF_THE_BATCH', settle([line()], [payout()]), settle([line()], [])],
      [
        'settlePayouts',
        'SETTLEMENT_LINES_ARE_OF_THE_BATCH',
        settle([line()], [payout()]),
        settle([line(), line()], [payout(), payout({ endToEndId: 'B' })]),
      ],
      [
        'settlePayouts',
        'SETTLEMENT_AMOUNTS_AGREE',
        settle([line()], [payout()]),
        settle([line({ amount: '101' })], [payout()]),
      ],
      [
        'settlePayouts',
        'SETTLEMENT_DOES_NOT_CONTRADICT',
        settle([line()], [payout({ status: 'SETTLED' })]),
        settle([line({ outcome: 'REJECTED' })], [payout({ status: 'SETTLED' })]),
      ],
      [
        'settlePayouts',
        'SETTLEMENT_DOES_NOT_CONTRADICT',
        settle([line({ outcome: 'UNKNOWN' })], [payout({ status: 'REJECTED' })]),
        settle([line()], [payout({ status: 'REJECTED' })]),
      ],
      ...reasons.map(
        (act) => [act, 'PAYOUT_ACT_HAS_A_REASON', { input: { reason: '理由' } }, { input: { reason: ' ' } }] as const,
      ),
      [
        'returnPayout',
        'PAYOUT_DAY_HAS_COME',
        { input: { returnedOn: '2026-07-01' } },
        { input: { returnedOn: '2026-07-02' } },
      ],
      [
        'recordRecovery',
        'PAYOUT_DAY_HAS_COME',
        { input: { recoveredOn: '2026-07-01' } },
        { input: { recoveredOn: '2026-07-02' } },
      ],
      [
        'returnPayout',
        'PAYOUT_DAY_FOLLOWS_ITS_PAYMENT',
        { input: { returnedOn: '2026-06-29' } },
        { input: { returnedOn: '2026-06-28' } },
      ],
      [
        'recordRecovery',
        'PAYOUT_DAY_FOLLOWS_ITS_PAYMENT',
        { input: { recoveredOn: '2026-06-29' } },
        { input: { recoveredOn: '2026-06-28' } },
      ],
      [
        'tellUnenteredLines',
        'UNENTERED_LINES_ARE_COUNTED',
        tell([unentered(1)], 2),
        tell([unentered(1), unentered(2)], 1),
      ],
      [
        'tellUnenteredLines',
        'UNENTERED_LINES_ARE_COUNTED',
        tell(
          Array.from({ length: 200 }, (_, i) => unentered(i)),
          201,
        ),
        tell([unentered(1), unentered(1)], 2),
      ],
      [
        'tellUnenteredLines',
        'UNENTERED_LINES_ARE_COUNTED',
        tell([], 0),
        tell(
          Array.from({ length: 201 }, (_, i) => unentered(i)),
          201,
        ),
      ],
      [
        'tellUnenteredLines',
        'UNENTERED_LINES_NAME_THEIR_PLACE',
        tell([unentered(1, { endToEndId: 'A'.repeat(32) })], 1),
        tell([unentered(1, { endToEndId: '张三' })], 1),
      ],
      [
        'tellUnenteredLines',
        'UNENTERED_LINES_NAME_THEIR_PLACE',
        tell([unentered(1, { line: 0 })], 1),
        tell([unentered(1, { line: -1 })], 1),
      ],
      ['reviewUnenteredLines', 'UNENTERED_LINES_ARE_THERE', {}, { entry: { unenteredCount: null } }],
      [
        'reviewUnenteredLines',
        'UNENTERED_LINES_REVIEWED_ARE_TOLD',
        { input: { keys: ['key-0001'] } },
        { input: { keys: ['key-0003'] } },
      ],
      [
        'reviewUnenteredLines',
        'UNENTERED_LINES_REVIEWED_ARE_TOLD',
        { input: { keys: ['key-0001', 'key-0002'] } },
        { input: { keys: ['key-0001', 'key-0001'] } },
      ],
      ['recoverPayout', 'RECOVERY_RESTS_ON_AN_ORDER', { input: { order: '1号' } }, { input: { order: '' } }],
      ['recordRecovery', 'RECOVERY_IS_WHOLE', { input: { amount: '100' } }, { input: { amount: '99' } }],
    ],
  );
  everyMove(batchLifecycle, ['DRAFT', 'APPROVED', 'SUBMITTED', 'SETTLED', 'DISCARDED'], {
    'DRAFT approveBatch': 'APPROVED',
    'APPROVED submitBatch': 'SUBMITTED',
    'SUBMITTED settlePayouts': 'SUBMITTED',
    'DRAFT discardBatch': 'DISCARDED',
    'APPROVED discardBatch': 'DISCARDED',
    'SUBMITTED tellUnenteredLines': 'SUBMITTED',
    'SETTLED tellUnenteredLines': 'SETTLED',
    'SUBMITTED reviewUnenteredLines': 'SUBMITTED',
    'SETTLED reviewUnenteredLines': 'SETTLED',
  });
  everyMove(
    payoutLifecycle,
    [
      'DRAFT',
      'APPROVED',
      'SUBMITTED',
      'SETTLED',
      'REJECTED',
      'UNKNOWN',
      'RETURNED',
      'RECOVERING',
      'RECOVERED',
      'CANCELLED',
    ],
    {
      'DRAFT approveBatch': 'APPROVED',
      'APPROVED submitBatch': 'SUBMITTED',
      'SUBMITTED settlePayouts': 'SETTLED',
      'UNKNOWN settlePayouts': 'SETTLED',
      'DRAFT discardBatch': 'CANCELLED',
      'APPROVED discardBatch': 'CANCELLED',
      'SETTLED returnPayout': 'RETURNED',
      'SETTLED recoverPayout': 'RECOVERING',
      'RECOVERING recordRecovery': 'RECOVERED',
    },
  );
});
