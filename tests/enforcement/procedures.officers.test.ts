import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// Those who enforce, those who help them and what they enforce with: how each comes and goes, and what is told of it
// when time passes and nobody acts.
let w: World;
const { read, refused, done, named, waiting, latest } = telling(() => w);
let firm: string;
beforeAll(async () => {
  w = await world();
  const { enterprises } = await read(
    'head',
    '{ enterprises(where: { sector: [INDUSTRY_TRADE] }, first: 1) { nodes { id } } }',
  );
  firm = enterprises.nodes[0].id;
});
afterAll(() => w.close());

const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const on = (day: string): When => ({ at: `${day}T02:00:00Z` });
const certificateOf = async (name: string, when: When): Promise<any> =>
  (
    await read(
      'leader',
      `query($n: String) { officers(where: { name: $n }, first: 5) { nodes {
        name certificateNumber certificateValidUntil certificateWithdrawnFrom certificateWithdrawalGround } } }`,
      { n: name },
      when,
    )
  ).officers.nodes[0];
const trained = (operatorId: string, day: string, over: object = {}) => ({
  operatorId,
  kind: 'ROUND',
  hours: 60,
  trainedUntil: day,
  examinedOn: day,
  examination: 'PASSED',
  document: '溪应急培〔2026〕4号',
  ...over,
});
const visit = (officerIds: string[], over: object = {}) => ({
  enterpriseId: firm,
  method: 'ORDINARY',
  adHocReason: 'UPPER_ORDER',
  itemCodes: ['JC-03'],
  purposes: ['ENFORCEMENT'],
  officerIds,
  assistantIds: [],
  credentialsShown: true,
  recorderUsed: true,
  ...over,
});

test('F-21 from training to certificate and back: nobody who failed or stayed away is certified, a certificate that runs out is warned of and renewed after a round, and one that is withdrawn ends on its day', async () => {
  const [one, two] = (await Promise.all(['officer-1', 'officer-2'].map(operator))) as [string, string];
  const { name } = (await read('officer-2', '{ viewer { operator { name } } }')).viewer.operator;
  const certificate = async (when: When) => latest('head', two, when);
  const spring = on('2027-03-02');

  // Withdrawn from tomorrow: today the officer still inspects, tomorrow no longer, and what was done stands.
  const withdrawal = { ground: 'FAILED_EXAMINATION', withdrawnFrom: '2027-03-03', document: '溪府法〔2026〕1号' };
  expect(
    await refused(
      'head',
      'withdrawCertificate',
      { ...(await certificate(spring)), ...withdrawal, withdrawnFrom: '2027-03-02', document: ' ' },
      spring,
    ),
  ).toEqual(['CERTIFICATE_WITHDRAWN_AHEAD', 'CERTIFICATE_WITHDRAWN_BY_DOCUMENT']);
  await done('head', 'withdrawCertificate', { ...(await certificate(spring)), ...withdrawal }, spring);
  await done('officer-1', 'startInspection', visit([one, two]), { at: '2027-03-02T06:00:00Z' });
  expect(await refused('officer-1', 'startInspection', visit([one, two]), on('2027-03-03'))).toEqual([
    'INSPECTION_OFFICERS_ARE_CERTIFIED',
  ]);
  expect(await certificateOf(name, on('2027-03-03'))).toMatchObject({
    certificateValidUntil: '2027-03-02',
    certificateWithdrawnFrom: '2027-03-03',
    certificateWithdrawalGround: 'FAILED_EXAMINATION',
  });

  // Back by training: too few hours, then an examination that was not sat; only a pass leads to a certificate.
  const issue = async (when: When) => ({
    ...(await certificate(when)),
    certificateNumber: '演示5002380902',
    validUntil: '2032-03-31',
  });
  const term = on('2027-04-01');
  const renewal = { validUntil: '2030-01-01' };
  expect(await refused('head', 'renewCertificate', { ...(await certificate(term)), ...renewal }, term)).toEqual([
    'CERTIFICATE_FOLLOWS_A_PASSED_EXAMINATION',
    'CERTIFICATE_FOLLOWS_A_ROUND',
    'CERTIFICATE_STANDS',
  ]);
  const entry = { kind: 'ENTRY', hours: 60 };
  await done('head', 'recordOfficerTraining', trained(two, '2027-03-20', entry), term);
  expect(await refused('head', 'issueCertificate', await issue(term), term)).toEqual([
    'CERTIFICATE_FOLLOWS_ENTRY_TRAINING',
  ]);
  const absent = { ...entry, examination: 'ABSENT' };
  await done('head', 'recordOfficerTraining', trained(two, '2027-03-28', absent), term);
  expect(await refused('head', 'issueCertificate', await issue(term), term)).toEqual([
    'CERTIFICATE_FOLLOWS_A_PASSED_EXAMINATION',
  ]);
  await done('head', 'recordOfficerTraining', trained(two, '2027-04-10', entry), on('2027-04-11'));
  await done('head', 'issueCertificate', await issue(on('2027-04-11')), on('2027-04-11'));
  await done('officer-1', 'startInspection', visit([one, two]), on('2027-04-13'));

  // Nobody acts: sixty days before it runs out it waits, and is overdue after; a round brings it back.
  const waits = async (day: string) =>
    (await waiting('head', 'renewCertificate', on(day))).filter(({ id }) => id === two);
  expect(await waits('2032-01-30')).toEqual([]);
  expect((await waits('2032-01-31')).map(({ due, overdue }) => [due, overdue])).toEqual([
    ['2032-03-31T15:59:59.999Z', false],
  ]);
  expect((await waits('2032-04-01')).map(({ overdue }) => overdue)).toEqual([true]);
  const late = on('2032-04-02');
  expect(
    await refused('head', 'renewCertificate', { ...(await certificate(late)), validUntil: '2037-04-01' }, late),
  ).toEqual(['CERTIFICATE_FOLLOWS_A_ROUND']);
  await done('head', 'recordOfficerTraining', trained(two, '2032-04-01'), late);
  await done('head', 'renewCertificate', { ...(await certificate(late)), validUntil: '2037-04-01' }, late);
  expect(await waits('2032-04-03')).toEqual([]);
  expect(await certificateOf(name, on('2032-04-03'))).toMatchObject({ certificateValidUntil: '2037-04-01' });
});

test('F-20 technical inspectors and social supervisors come by an act of the bureau and go with their term: named for a post of the bureau, helping at visits within it, and no longer after', async () => {
  const { posts } = await named();
  const postId = posts['巫溪县应急管理局 执法技术检查员'];
  const officer = posts['巫溪县应急管理局 执法人员'];
  const [one, two, supervisor] = (await Promise.all(['officer-1', 'officer-3', 'supervisor'].map(operator))) as [
    string,
    string,
    string,
  ];
  const when = on('2026-05-06');
  const term = {
    postId,
    operatorId: supervisor,
    beginsOn: '2026-05-06',
    lastDay: '2027-05-05',
    document: '溪应急聘1号',
  };
  expect(await refused('head', 'appointAssistant', { ...term, postId: officer }, when)).toEqual([
    'APPOINTMENT_IS_TO_AN_ASSISTANTS_POST',
  ]);
  expect(await refused('head', 'appointAssistant', { ...term, name: '甲', lastDay: '2032-05-05' }, when)).toEqual([
    'APPOINTMENT_IS_FOR_A_TERM',
    'APPOINTMENT_NAMES_ONE_PERSON',
  ]);
  const newcomer = { ...term, operatorId: null, name: '陈演', account: 'technician-2' };
  const { holding } = await done(
    'head',
    'appointAssistant',
    newcomer,
    when,
    'holding { id version heldFrom heldUntil appointmentDocument operator { id name } }',
  );
  expect(holding).toMatchObject({ heldUntil: '2027-05-05', operator: { name: '陈演' } });
  const roles = async (day: string) => (await read('technician-2', '{ viewer { roles } }', {}, on(day))).viewer.roles;
  expect(await roles('2026-05-07')).toEqual(['TECH_INSPECTOR']);
  await done(
    'officer-1',
    'startInspection',
    visit([one, two], { assistantIds: [holding.operator.id] }),
    on('2026-05-07'),
  );

  // Ended before its term, by whoever may end it, and nobody helps after their last day; another's simply runs out.
  await done('head', 'appointAssistant', term, when);
  const leaving = { ...(await latest('head', holding.id, when)), reason: '考核不称职' };
  expect(await refused('head', 'leavePost', { ...leaving, lastDay: '2027-05-06' }, on('2026-06-01'))).toEqual([
    'POST_LEFT_AFTER_IT_WAS_TAKEN',
  ]);
  await done('head', 'leavePost', { ...leaving, lastDay: '2026-06-01' }, on('2026-06-01'));
  expect(
    await refused(
      'officer-1',
      'startInspection',
      visit([one, two], { assistantIds: [holding.operator.id] }),
      on('2026-06-02'),
    ),
  ).toEqual(['INSPECTION_ASSISTANTS_ARE_APPOINTED']);
  expect(await roles('2026-06-02')).toEqual([]);
  const helped = async (day: string) => (await read('supervisor', '{ viewer { roles } }', {}, on(day))).viewer.roles;
  expect(await helped('2027-05-05')).toContain('TECH_INSPECTOR');
  expect(await helped('2027-05-06')).not.toContain('TECH_INSPECTOR');
});

test('F-22 what officers enforce with: bought or leased by a township for a term, used in visits only while calibrated and leased, told beside the standard office by office, and a calibration that runs out waits', async () => {
  const [one, three] = (await Promise.all(['officer-1', 'officer-3'].map(operator))) as [string, string];
  const when = on('2026-02-02');
  const gauge = { kind: 'INSTRUMENT', serialNumber: '测气0001', tenure: 'BOUGHT', calibrationDueOn: '2026-06-30' };
  const car = { kind: 'VEHICLE', serialNumber: '渝F·演001', tenure: 'LEASED', leasedUntil: '2026-12-31' };
  expect(await refused('officer-1', 'registerEquipment', car, when)).toEqual(['EQUIPMENT_IS_LEASED_FOR_A_TERM']);
  const entry = 'enforcementEquipment { id version number status }';
  const { enforcementEquipment: meter } = await done('officer-1', 'registerEquipment', gauge, when, entry);
  expect(await refused('officer-1', 'registerEquipment', gauge, when)).toEqual(['EQUIPMENT_HAS_ITS_SERIAL_NUMBER']);
  const { enforcementEquipment: leased } = await done('township-100', 'registerEquipment', car, when, entry);
  const figures = async (day: string): Promise<any[]> =>
    (
      await read(
        'leader',
        '{ equipmentFigures(region: "500238000000") { office kind inUse leased standard missing } }',
        {},
        on(day),
      )
    ).equipmentFigures;
  const of = async (day: string, kind: string, office: string) =>
    (await figures(day)).find((each) => each.kind === kind && each.office.includes(office));
  expect(await of('2026-02-03', 'INSTRUMENT', '应急管理局')).toMatchObject({ inUse: 1, standard: 4, missing: 3 });
  expect(await of('2026-02-03', 'VEHICLE', '城厢镇')).toMatchObject({ inUse: 1, leased: 1, standard: 1, missing: 0 });

  // The bureau's visits use the bureau's; what belongs to a township is not theirs.
  const used = (...equipmentIds: string[]) => visit([one, three], { equipmentIds });
  expect(await refused('officer-1', 'startInspection', used(meter.id, leased.id), on('2026-03-02'))).toEqual([
    'INSPECTION_EQUIPMENT_IS_USABLE',
  ]);
  const { inspection } = await done(
    'officer-1',
    'startInspection',
    used(meter.id),
    on('2026-03-02'),
    'inspection { equipment { number kind serialNumber } }',
  );
  expect(inspection.equipment).toEqual([{ number: meter.number, kind: 'INSTRUMENT', serialNumber: '测气0001' }]);

  // Nobody has it calibrated: it waits from thirty days before, is overdue, and serves no visit until it is.
  const waits = async (day: string) =>
    (await waiting('officer-1', 'calibrateEquipment', on(day))).map(({ due, overdue }) => [due, overdue]);
  expect(await waits('2026-05-30')).toEqual([]);
  expect(await waits('2026-05-31')).toEqual([['2026-06-30T15:59:59.999Z', false]]);
  expect(await waits('2026-07-01')).toEqual([['2026-06-30T15:59:59.999Z', true]]);
  expect(await refused('officer-1', 'startInspection', used(meter.id), on('2026-07-01'))).toEqual([
    'INSPECTION_EQUIPMENT_IS_USABLE',
  ]);
  const calibration = { ...(await latest('officer-1', meter.id, on('2026-07-01'))), calibrationDueOn: '2027-06-30' };
  await done('officer-1', 'calibrateEquipment', calibration, on('2026-07-01'));
  expect(await waits('2026-07-02')).toEqual([]);
  const out = { ...(await latest('officer-1', meter.id, on('2026-07-02'))), reason: 'LEASE_ENDED' };
  expect(await refused('officer-1', 'retireEquipment', out, on('2026-07-02'))).toEqual(['EQUIPMENT_LEASE_WAS_ONE']);
  await done('officer-1', 'retireEquipment', { ...out, reason: 'LOST' }, on('2026-07-02'));

  // The lease runs out with nobody acting: the township's vehicle is counted no more.
  expect(await of('2027-01-01', 'VEHICLE', '城厢镇')).toMatchObject({ inUse: 0, leased: 0, missing: 1 });
});
