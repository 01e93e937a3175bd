import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { part, telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// Bodies that govern, what they decide and who carries it out: each procedure told to its end by those who own its
// steps, over HTTP alone; what is refused on the way, and what follows by itself when nobody acts.
const county = '500238000000';
let w: World;
const { read, refused, done, named } = telling(() => w);
let offices: Record<string, string>;
let posts: Record<string, string>;
beforeAll(async () => {
  w = await world();
  ({ offices, posts } = await named());
});
afterAll(() => w.close());

/** Ten in the morning of a day in the county. */
const on = (day: string): When => ({ at: `${day}T02:00:00Z` });
/** The entry as it stands, so that an act is on its latest version. */
async function at(id: string, when: When): Promise<{ id: string; expectedVersion: number }> {
  const { node } = await read(
    'head',
    'query($id: ID!) { node(id: $id) { ... on RegisterEntry { version } } }',
    { id },
    when,
  );
  return { id, expectedVersion: node.version };
}
const office = (has: string): string => part(offices, has);
const post = (has: string): string => part(posts, has);
const government = () => offices['巫溪县人民政府']!;
async function waits(who: string, act: string, when: When): Promise<Record<string, string | null>> {
  const { worklist } = await read(
    who,
    `{ worklist(kinds: [${act}], first: 200) { nodes { due entry { id } } } }`,
    {},
    when,
  );
  return Object.fromEntries(worklist.nodes.map((each: any) => [each.entry.id, each.due]));
}
const meeting = (over: object) => ({
  organisationId: government(),
  body: 'GOVERNMENT_EXECUTIVE',
  topic: '安全生产工作',
  resolutions: '原则同意',
  attendees: 12,
  ...over,
});
/** Of the party's standing committee. */
const ofParty = (over: object) =>
  meeting({ organisationId: offices['中共巫溪县委员会']!, body: 'PARTY_STANDING_COMMITTEE', ...over });
const cadence = 'query { dutyCadence(region: "500238") { kind committee period state heldOn late } }';
const dutyOf = async (kind: string, period: string, when: When): Promise<any> =>
  (await read('head', cadence, {}, when)).dutyCadence.find((each: any) => each.kind === kind && each.period === period);
const recurring = `query($kinds: [BodyCadenceKind!], $year: Year) { bodyCadence(region: "500238", kinds: $kinds, year: $year) {
  kind organisation post { postId title } period state heldOn late expected missing { postId title } } }`;
const recurs = async (kind: string, when: When, asked: object = {}): Promise<any[]> =>
  (await read('head', recurring, { kinds: [kind], ...asked }, when)).bodyCadence;

test('R-07 a hearing is held once every member who owes was heard on the half-year that it names, and is entered by the body itself; who was not heard is told', async () => {
  const hearing = { kind: 'HEARING', heardPeriod: '2027H1', heldOn: '2027-06-18', topic: '听取班子成员履职报告' };
  expect(await refused('construction', 'recordMeeting', ofParty(hearing), on('2027-06-18'))).toEqual(['OUTSIDE_SCOPE']);
  expect(
    await refused('secretary', 'recordMeeting', ofParty({ ...hearing, heardPeriod: '2027Q2' }), on('2027-06-18')),
  ).toEqual(['MEETING_HEARING_NAMES_ITS_HALF_YEAR']);
  const { leadershipMeeting } = await done(
    'secretary',
    'recordMeeting',
    ofParty(hearing),
    on('2027-06-18'),
    'leadershipMeeting { id heardPeriod enteredLate }',
  );
  expect(leadershipMeeting).toMatchObject({ heardPeriod: '2027H1', enteredLate: false });
  const ofCounty = async (when: When, asked: object = {}) =>
    (await recurs('HEARING', when, asked)).find(
      ({ organisation, period }) => organisation === '巫溪县人民政府' && period === '2027H1',
    );
  // Nobody reported: nothing was heard.
  const before = await ofCounty(on('2027-06-19'));
  expect(before).toMatchObject({ state: 'DUE', heldOn: [] });
  expect(before.missing).toHaveLength(before.expected);
  expect(before.missing.map(({ title }: any) => title)).toContain('县长');
  expect(await dutyOf('HEARING', '2027H1', on('2027-06-19'))).toMatchObject({ state: 'DUE' });
  const report = { postId: post('人民政府 县长'), period: '2027H1', content: '上半年履职情况' };
  expect(await refused('leader', 'submitDutyReport', report, on('2027-06-20'))).toEqual([
    'REPORT_BY_THE_HOLDER_OF_THE_POST',
  ]);
  const { dutyReport } = await done('mayor', 'submitDutyReport', report, on('2027-06-20'), 'dutyReport { id }');
  const judged = { meetingId: leadershipMeeting.id, result: 'GOOD', opinion: '履职到位' };
  await done(
    'secretary',
    'reviewDutyReport',
    { ...(await at(dutyReport.id, on('2027-06-20'))), ...judged },
    on('2027-06-20'),
  );
  // One member heard is not the half-year: it is held once every member who owes was, and who was not is told by post.
  const after = await ofCounty(on('2027-06-21'));
  expect(after).toMatchObject({ state: 'DUE', heldOn: [] });
  expect(after.missing).toHaveLength(after.expected - 1);
  expect(after.missing.map(({ title }: any) => title)).not.toContain('县长');
  expect(await dutyOf('HEARING', '2027H1', on('2027-06-21'))).toMatchObject({ state: 'DUE' });
  const titles: Record<string, string> = {
    leader: '人民政府 副县长',
    executive: '人民政府 常务副县长',
    'deputy-industry': '副县长（分管工业',
    'deputy-building': '副县长（分管城乡',
    'deputy-rural': '副县长（分管农业',
    'deputy-social': '副县长（分管教育',
    secretary: ' 县委书记',
    mayor: '人民政府 县长',
  };
  const members = Object.keys(titles).slice(0, 6);
  /** Each of them reports, and is heard and judged by a first responsible person of another post. */
  async function heardAll(who: readonly string[], period: string, meetingId: string, when: When): Promise<void> {
    for (const each of who) {
      const own = { postId: post(titles[each]!), period, content: `${period}履职情况` };
      const { dutyReport: sent } = await done(each, 'submitDutyReport', own, when, 'dutyReport { id }');
      const by = each === 'secretary' ? 'mayor' : 'secretary';
      await done(by, 'reviewDutyReport', { ...(await at(sent.id, when)), ...judged, meetingId }, when);
    }
  }
  // A sitting that heard another half-year hears none of this.
  const { leadershipMeeting: earlier } = await done(
    'secretary',
    'recordMeeting',
    ofParty({ ...hearing, heardPeriod: '2026H2', heldOn: '2027-06-19' }),
    on('2027-06-21'),
    'leadershipMeeting { id }',
  );
  const own = { postId: post('人民政府 副县长（分管教育'), period: '2027H1', content: '上半年履职情况' };
  const { dutyReport: deputies } = await done(
    'deputy-social',
    'submitDutyReport',
    own,
    on('2027-06-21'),
    'dutyReport { id }',
  );
  const judging = async (meetingId: string) => ({ ...(await at(deputies.id, on('2027-06-21'))), ...judged, meetingId });
  expect(await refused('secretary', 'reviewDutyReport', await judging(earlier.id), on('2027-06-21'))).toEqual([
    'REPORT_HEARD_FOR_ITS_HALF_YEAR',
  ]);
  await heardAll(members.slice(0, -1), '2027H1', leadershipMeeting.id, on('2027-06-21'));
  expect(await ofCounty(on('2027-06-22'))).toMatchObject({ state: 'DUE', missing: [{ postId: own.postId }] });
  // With nobody acting the half-year ends, and is missed for the one who was not heard.
  expect(await ofCounty(on('2027-07-01'))).toMatchObject({ state: 'MISSED', missing: [{ postId: own.postId }] });
  await done('secretary', 'reviewDutyReport', await judging(leadershipMeeting.id), on('2027-06-21'));
  await heardAll(['secretary'], '2027H1', leadershipMeeting.id, on('2027-06-21'));
  expect(await ofCounty(on('2027-06-22'))).toMatchObject({ state: 'HELD', heldOn: ['2027-06-18'], missing: [] });
  expect(await dutyOf('HEARING', '2027H1', on('2027-06-22'))).toMatchObject({ state: 'HELD' });
  // Nobody enters a hearing of the party committee but the committee itself.
  for (const who of ['head', 'leader', 'mayor'])
    expect([
      who,
      await refused(who, 'recordMeeting', ofParty({ ...hearing, heldOn: '2027-06-20' }), on('2027-06-21')),
    ]).toEqual([who, ['MEETING_RECORDED_BY_WHO_HELD_IT']]);
  // Whose leaders it heard: the party committee's sitting counts for the government, whose mayor reported there.
  const told = (await recurs('HEARING', on('2027-06-22'))).filter(({ period }: any) => period === '2027H1');
  const of = (name: string) => told.find(({ organisation }: any) => organisation === name);
  expect(of('中共巫溪县委员会')).toMatchObject({ state: 'HELD', heldOn: ['2027-06-18'] });
  expect(of('城厢镇人民政府').state).not.toBe('HELD');
  // Neither may sit as the other.
  const asOther = { ...hearing, heldOn: '2027-06-21' };
  expect(
    await refused(
      'mayor',
      'recordMeeting',
      meeting({ ...asOther, body: 'PARTY_STANDING_COMMITTEE' }),
      on('2027-06-21'),
    ),
  ).toEqual(['MEETING_BODY_IS_ONE_OF_ITS_OFFICE']);
  expect(
    await refused(
      'secretary',
      'recordMeeting',
      ofParty({ ...asOther, body: 'GOVERNMENT_EXECUTIVE' }),
      on('2027-06-21'),
    ),
  ).toEqual(['MEETING_BODY_IS_ONE_OF_ITS_OFFICE']);

  // The directors of the park hear their own, and nobody else's.
  const park = office('工业园区');
  const ofPark = async (when: When, asked: object = {}) =>
    (await recurs('HEARING', when, asked)).find(
      ({ organisation, period }) => organisation === '巫溪县工业园区管理委员会' && period === '2027H2',
    );
  const heard = meeting({
    ...hearing,
    organisationId: park,
    // 管委会主任办公会议, which the clause names beside the working committee.
    body: 'GOVERNMENT_EXECUTIVE',
    heardPeriod: '2027H2',
    heldOn: '2027-11-10',
  });
  const parks = await done('park', 'recordMeeting', heard, on('2027-11-10'), 'leadershipMeeting { id }');
  const mine = { postId: post('工业园区管理委员会 '), period: '2027H2', content: '下半年履职情况' };
  const reported = await done('park', 'submitDutyReport', mine, on('2027-11-10'), 'dutyReport { id }');
  await done(
    'secretary',
    'reviewDutyReport',
    { ...(await at(reported.dutyReport.id, on('2027-11-11'))), ...judged, meetingId: parks.leadershipMeeting.id },
    on('2027-11-11'),
  );
  expect(await ofPark(on('2027-11-12'))).toMatchObject({ state: 'HELD', heldOn: ['2027-11-10'] });
  expect(await dutyOf('HEARING', '2027H2', on('2027-11-12'))).toMatchObject({ state: 'DUE' });
  // The directors hear a leader of theirs: held in both answers, from the day on which the report was heard.
  const directors = meeting({ ...hearing, heardPeriod: '2027H2', heldOn: '2027-12-10' });
  const sat = await done('mayor', 'recordMeeting', directors, on('2027-12-10'), 'leadershipMeeting { id }');
  const deputy = { postId: post('人民政府 副县长'), period: '2027H2', content: '下半年履职情况' };
  const sent = await done('leader', 'submitDutyReport', deputy, on('2027-12-11'), 'dutyReport { id }');
  const review = { ...judged, meetingId: parks.leadershipMeeting.id };
  // A sitting of the park's does not hear the government's leaders, nor does one that was withdrawn.
  expect(
    await refused(
      'secretary',
      'reviewDutyReport',
      { ...(await at(sent.dutyReport.id, on('2027-12-12'))), ...review },
      on('2027-12-12'),
    ),
  ).toEqual(['REPORT_HEARD_AT_A_MEETING']);
  const alike = async (when: When) => [
    (await dutyOf('HEARING', '2027H2', when)).state,
    (await recurs('HEARING', when)).find(
      ({ organisation, period }) => organisation === '巫溪县人民政府' && period === '2027H2',
    ).state,
  ];
  expect(await alike(on('2027-12-12'))).toEqual(['DUE', 'DUE']);
  await done(
    'secretary',
    'reviewDutyReport',
    { ...(await at(sent.dutyReport.id, on('2027-12-13'))), ...review, meetingId: sat.leadershipMeeting.id },
    on('2027-12-13'),
  );
  expect(await alike(on('2027-12-14'))).toEqual(['DUE', 'DUE']);
  await heardAll(['mayor', ...members.slice(1)], '2027H2', sat.leadershipMeeting.id, on('2027-12-14'));
  expect(await alike(on('2027-12-15'))).toEqual(['DUE', 'HELD']);
  const last = ofParty({ ...hearing, heardPeriod: '2027H2', heldOn: '2027-12-15' });
  const partys = await done('secretary', 'recordMeeting', last, on('2027-12-15'), 'leadershipMeeting { id }');
  await heardAll(['secretary'], '2027H2', partys.leadershipMeeting.id, on('2027-12-15'));
  expect(await alike(on('2027-12-16'))).toEqual(['HELD', 'HELD']);
  const onDay = 'query($on: CivilDate!) { dutyCadence(region: "500238", on: $on) { kind period state } }';
  const { dutyCadence: then } = await read('head', onDay, { on: '2027-12-12' }, on('2027-12-14'));
  expect(then).toContainEqual({ kind: 'HEARING', period: '2027H2', state: 'DUE' });
  // The next half-year passes with nobody acting, and is missed in both.
  expect(
    (await recurs('HEARING', { at: '2028-07-01T02:00:00Z' })).find(
      ({ organisation }) => organisation === '巫溪县人民政府',
    ),
  ).toMatchObject({ period: '2028H1', state: 'MISSED' });
  expect(await dutyOf('HEARING', '2028H1', { at: '2028-07-01T02:00:00Z' })).toMatchObject({ state: 'MISSED' });
  const asked = { year: 2027 };
  const over = { at: '2028-01-03T02:00:00Z' };
  expect(await ofPark(over, asked)).toMatchObject({ state: 'HELD' });
});

test('R-09 a quarter is deliberated by the body that the clause names; what was recorded for another is withdrawn and kept, what comes late says so', async () => {
  const deliberation = { kind: 'DELIBERATION', heldOn: '2027-08-10' };
  const town = office('城厢镇');
  // A township's own party meeting is its own.
  const { leadershipMeeting: own } = await done(
    'township-100',
    'recordMeeting',
    ofParty({ ...deliberation, organisationId: town }),
    on('2027-08-11'),
    'leadershipMeeting { id }',
  );
  expect(own.id).toBeTruthy();
  expect(await dutyOf('DELIBERATION_PARTY', '2027Q3', on('2027-08-12'))).toMatchObject({ state: 'DUE', heldOn: [] });
  expect(
    await refused(
      'construction',
      'recordMeeting',
      ofParty({ ...deliberation, organisationId: office('住房和城乡建设') }),
      on('2027-08-12'),
    ),
  ).toEqual(['MEETING_BODY_IS_ONE_OF_ITS_OFFICE']);
  // The government does not sit as the party's standing committee, nor the party committee as the government.
  for (const [who, other] of [
    ['mayor', meeting({ ...deliberation, body: 'PARTY_STANDING_COMMITTEE' })],
    ['secretary', ofParty({ ...deliberation, body: 'GOVERNMENT_EXECUTIVE' })],
  ] as const)
    expect(await refused(who, 'recordMeeting', other, on('2027-08-12'))).toEqual(['MEETING_BODY_IS_ONE_OF_ITS_OFFICE']);
  const { leadershipMeeting } = await done(
    'secretary',
    'recordMeeting',
    ofParty(deliberation),
    on('2027-08-12'),
    'leadershipMeeting { id }',
  );
  expect(await dutyOf('DELIBERATION_PARTY', '2027Q3', on('2027-08-13'))).toMatchObject({ state: 'HELD' });
  expect(await dutyOf('DELIBERATION_GOVERNMENT', '2027Q3', on('2027-08-13'))).toMatchObject({ state: 'DUE' });

  // It was another matter: withdrawn with a reason, once, and still to be read.
  const { id } = leadershipMeeting;
  const withdrawing = async (when: When) => ({ ...(await at(id, when)), reason: '非审议安全生产的会议' });
  expect(
    await refused('township-100', 'withdrawMeeting', await withdrawing(on('2027-08-14')), on('2027-08-14')),
  ).toEqual(['NOT_FOUND']);
  expect(
    await refused(
      'secretary',
      'withdrawMeeting',
      { ...(await withdrawing(on('2027-08-14'))), reason: '' },
      on('2027-08-14'),
    ),
  ).toEqual(expect.arrayContaining(['MEETING_WITHDRAWN_WITH_A_REASON']));
  await done('secretary', 'withdrawMeeting', await withdrawing(on('2027-08-14')), on('2027-08-14'));
  expect(await refused('secretary', 'withdrawMeeting', await withdrawing(on('2027-08-15')), on('2027-08-15'))).toEqual([
    'MEETING_IS_WITHDRAWN_ONCE',
  ]);
  const kept = await read(
    'head',
    '{ leadershipMeetings(where: { withdrawn: true }) { nodes { id withdrawnReason } } }',
  );
  expect(kept.leadershipMeetings.nodes).toEqual([{ id, withdrawnReason: '非审议安全生产的会议' }]);
  expect(await dutyOf('DELIBERATION_PARTY', '2027Q3', on('2027-09-30'))).toMatchObject({ state: 'DUE', heldOn: [] });
  // The quarter is over and nobody met.
  expect(await dutyOf('DELIBERATION_PARTY', '2027Q3', on('2027-10-01'))).toMatchObject({ state: 'MISSED' });
  // What was held and not entered comes late, and says so.
  const late = await done(
    'secretary',
    'recordMeeting',
    ofParty({ ...deliberation, heldOn: '2027-09-20' }),
    on('2027-10-20'),
    'leadershipMeeting { enteredLate }',
  );
  expect(late.leadershipMeeting.enteredLate).toBe(true);
  expect(await dutyOf('DELIBERATION_PARTY', '2027Q3', on('2027-10-21'))).toMatchObject({ state: 'HELD', late: false });
  // The government's own executive meeting is the government's, and leaves the party's quarter as it is.
  await done('mayor', 'recordMeeting', meeting({ ...deliberation, heldOn: '2027-10-15' }), on('2027-10-21'));
  expect(await dutyOf('DELIBERATION_GOVERNMENT', '2027Q4', on('2027-10-22'))).toMatchObject({ state: 'HELD' });
  expect(await dutyOf('DELIBERATION_PARTY', '2027Q4', on('2027-10-22'))).toMatchObject({ state: 'DUE', heldOn: [] });
  // Nobody meets again: a quarter of the next year is asked for till its last day, and missed by both bodies after it.
  for (const kind of ['DELIBERATION_PARTY', 'DELIBERATION_GOVERNMENT']) {
    const first = (when: When) => dutyOf(kind, '2028Q1', when);
    expect(await first({ at: '2028-03-31T02:00:00Z' })).toMatchObject({ state: 'DUE', heldOn: [] });
    expect(await first({ at: '2028-04-01T02:00:00Z' })).toMatchObject({ state: 'MISSED', heldOn: [] });
  }
});

const self = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const committee = (over: object) => ({
  region: county,
  kind: 'SPECIALISED',
  name: '民用爆炸物品安全专业委员会',
  organisationId: office('经济和信息化'),
  memberIds: [office('经济和信息化'), office('交通局')],
  meetsMonths: 3,
  document: '巫溪府发〔2027〕5号',
  establishedOn: '2027-01-10',
  ...over,
});
const safety = async (when?: When): Promise<any> =>
  (
    await read(
      'public',
      '{ committees(where: { kind: [SAFETY] }) { nodes { id version name leader { title } members { title } memberOffices { id } officeLacks officePosts { title } } } }',
      {},
      when,
    )
  ).committees.nodes[0];

test('R-18 the work-safety committee is one and stays; its people are read by all and changed by document, and only its own office holds its meetings', async () => {
  const body = await safety();
  expect(
    await refused('leader', 'establishCommittee', committee({ kind: 'SAFETY', name: '第二安委会' }), on('2027-02-01')),
  ).toEqual(['COMMITTEE_IS_THE_ONLY_ONE_OF_ITS_KIND']);
  const document = '巫溪府发〔2027〕9号';
  expect(
    await refused(
      'leader',
      'dissolveCommittee',
      { ...(await at(body.id, on('2027-02-01'))), document },
      on('2027-02-01'),
    ),
  ).toEqual(['COMMITTEE_OF_WORK_SAFETY_STAYS']);
  const change = {
    organisationId: office('应急管理局'),
    leaderPostId: post(' 县委书记'),
    memberIds: [office('应急管理局'), office('交通局')],
    memberPostIds: [post('交通局 局长')],
    sectors: [],
    document,
  };
  const changing = async () => ({ ...(await at(body.id, on('2027-02-02'))), ...change });
  expect(await refused('head', 'changeCommittee', await changing(), on('2027-02-02'))).toEqual(['NOT_PERMITTED']);
  expect(
    await refused(
      'leader',
      'changeCommittee',
      { ...(await changing()), memberPostIds: [post('水利局 局长')] },
      on('2027-02-02'),
    ),
  ).toEqual(['COMMITTEE_MEMBERS_SIT_IN_MEMBER_OFFICES']);
  await done('leader', 'changeCommittee', await changing(), on('2027-02-02'));
  expect(await safety()).toMatchObject({ leader: { title: '县委书记' }, members: [{ title: '局长' }] });

  // Nobody else meets for it, and nobody before it was there.
  const [head, transport, economy] = await Promise.all(['head', 'transport', 'economy'].map(self));
  const met = {
    body: 'COMMITTEE',
    kind: 'DISPATCH',
    committeeId: body.id,
    heldOn: '2027-02-10',
    presentIds: [head, transport],
  };
  const town = { ...met, organisationId: office('城厢镇') };
  expect(await refused('township-100', 'recordMeeting', meeting(town), on('2027-02-10'))).toEqual([
    'MEETING_OF_A_COMMITTEE_HELD_BY_ITS_OFFICE',
    'MEETING_RECORDED_BY_WHO_HELD_IT',
  ]);
  const { committee: young } = await done(
    'leader',
    'establishCommittee',
    committee({ name: '仓储物流安全专业委员会', meetsMonths: 1 }),
    on('2027-02-10'),
    'committee { id }',
  );
  const early = {
    ...met,
    committeeId: young.id,
    organisationId: office('经济和信息化'),
    heldOn: '2027-01-09',
    presentIds: [economy],
  };
  expect(await refused('economy', 'recordMeeting', meeting(early), on('2027-02-10'))).toEqual([
    'MEETING_WITHIN_THE_DAYS_OF_ITS_COMMITTEE',
  ]);
  await done('economy', 'recordMeeting', meeting({ ...early, heldOn: '2027-01-20' }), on('2027-02-10'));
  // That it trains its members is no sitting of it.
  const safetyMeets = { ...met, organisationId: office('应急管理局') };
  await done(
    'head',
    'recordMeeting',
    meeting({ ...safetyMeets, kind: 'TRAINING', trainingSubject: 'WORK_SAFETY' }),
    on('2027-02-10'),
  );
  const ofBody = async (name: string, when: When) =>
    (await read('head', cadence, {}, when)).dutyCadence
      .filter((each: any) => each.committee === name)
      .map(({ period, state }: any) => `${period} ${state}`);
  expect(await ofBody(body.name, on('2027-02-11'))).toEqual(['2027Q1 DUE']);
  // Who of it came is named, and of the half that must come nobody is counted by a number.
  const feb = on('2027-02-12');
  const recorded = (over: object) => refused('head', 'recordMeeting', meeting({ ...safetyMeets, ...over }), feb);
  expect(await recorded({ presentIds: [] })).toEqual(['MEETING_OF_A_COMMITTEE_HAS_ITS_QUORUM']);
  expect(await recorded({ presentIds: [head] })).toEqual(['MEETING_OF_A_COMMITTEE_HAS_ITS_QUORUM']);
  expect(await recorded({ presentIds: [head, transport, economy] })).toEqual(['MEETING_PRESENT_ARE_OF_THE_COMMITTEE']);
  const { leadershipMeeting: sat } = await done(
    'head',
    'recordMeeting',
    meeting({ ...safetyMeets, resolutions: '客运企业逐家检查' }),
    feb,
    'leadershipMeeting { id present { id } absentOffices { id } }',
  );
  expect(sat.present.map(({ id }: any) => id).sort()).toEqual([head, transport].sort());
  expect(sat.absentOffices).toEqual([]);
  // A member office reads what was resolved, whoever carries it out; another does not.
  const resolved = 'query($id: ID!) { node(id: $id) { ... on LeadershipMeeting { resolutions } } }';
  expect((await read('transport', resolved, { id: sat.id }, feb)).node).toEqual({ resolutions: '客运企业逐家检查' });
  expect((await read('water', resolved, { id: sat.id }, feb)).node).toBeNull();
  expect(await ofBody(body.name, on('2027-04-02'))).toEqual(['2027Q1 HELD', '2027Q2 DUE']);
  // February passed without a meeting; it met in March and was dissolved: what was held stays, nothing is asked after.
  await done('economy', 'recordMeeting', meeting({ ...early, heldOn: '2027-03-10' }), on('2027-03-12'));
  await done('leader', 'dissolveCommittee', { ...(await at(young.id, on('2027-03-15'))), document }, on('2027-03-15'));
  expect(await ofBody('仓储物流安全专业委员会', { at: '2027-07-01T02:00:00Z' })).toEqual([
    '2027-01 HELD',
    '2027-02 MISSED',
    '2027-03 HELD',
  ]);
  // The committee that stays is asked for its next quarter, and misses it when nobody meets.
  expect(await ofBody(body.name, { at: '2027-06-30T02:00:00Z' })).toEqual(['2027Q1 HELD', '2027Q2 DUE']);
  expect(await ofBody(body.name, { at: '2027-07-01T02:00:00Z' })).toEqual([
    '2027Q1 HELD',
    '2027Q2 MISSED',
    '2027Q3 DUE',
  ]);
});

test('R-18 who records a sitting belongs to the committee; whether its leader came is told; a main committee that is dissolved leaves a gap until another is set up', async () => {
  const { id } = (
    await read(
      'leader',
      '{ committees(where: { region: "500238", kind: [DISASTER_REDUCTION], status: [STANDING] }, first: 1) { nodes { id leader { title } } } }',
    )
  ).committees.nodes[0];
  const day = on('2029-06-10');
  const change = {
    ...(await at(id, day)),
    organisationId: office('应急管理局'),
    leaderPostId: post('人民政府 副县长'),
    memberIds: [office('水利局')],
    memberPostIds: [],
    sectors: [],
    document: '溪府发〔2027〕12号',
  };
  await done('mayor', 'changeCommittee', change, day);
  const [leader, water] = await Promise.all(['leader', 'water'].map(self));
  const sat = (presentIds: readonly string[]) =>
    meeting({
      organisationId: office('应急管理局'),
      body: 'COMMITTEE',
      kind: 'DISPATCH',
      committeeId: id,
      heldOn: '2029-06-09',
      presentIds,
    });
  // Neither a leader of the county nor another office enters what the committee has not.
  const ofCounty = { ...sat([water!]), organisationId: government() };
  expect([
    await refused('executive', 'recordMeeting', ofCounty, day),
    await refused('mayor', 'recordMeeting', sat([water!]), day),
    await refused('transport', 'recordMeeting', sat([water!]), day),
  ]).toEqual([['MEETING_RECORDED_BY_WHO_HELD_IT'], ['MEETING_RECORDED_BY_WHO_HELD_IT'], ['OUTSIDE_SCOPE']]);
  const told = async (who: string, input: object) =>
    (await done(who, 'recordMeeting', input, day, 'leadershipMeeting { leaderCame }')).leadershipMeeting.leaderCame;
  expect([
    await told('head', sat([water!])),
    await told('leader', { ...ofCounty, presentIds: [leader, water] }),
  ]).toEqual([false, true]);
  expect(await told('mayor', meeting({ kind: 'DELIBERATION', heldOn: '2029-06-09' }))).toBeNull();

  // Dissolved without another: a gap from that day on, and it waits for whoever may set one up.
  const gaps = async (when: When, asked = '') =>
    (
      await read('head', `{ responsibilityGaps(region: "500238" ${asked}) { kind region } }`, {}, when)
    ).responsibilityGaps
      .filter(({ kind }: any) => kind === 'COUNTY_WITHOUT_DISASTER_COMMITTEE')
      .map(({ region }: any) => region);
  expect(await gaps(day)).toEqual([]);
  const dissolve = async () => ({ ...(await at(id, day)), document: '溪府发〔2027〕13号' });
  expect(await refused('head', 'dissolveCommittee', await dissolve(), day)).toEqual(['NOT_PERMITTED']);
  await done('mayor', 'dissolveCommittee', await dissolve(), day);
  expect([
    await gaps(on('2029-06-11')),
    await gaps(on('2029-12-01')),
    await gaps(on('2029-12-01'), 'on: "2029-06-09"'),
  ]).toEqual([[county], [county], []]);
  expect(Object.keys(await waits('mayor', 'establishCommittee', on('2029-12-01')))).toEqual([id]);
  expect(await waits('transport', 'establishCommittee', on('2029-12-01'))).toEqual({});
  await done(
    'leader',
    'establishCommittee',
    committee({ kind: 'DISASTER_REDUCTION', name: '县防灾减灾救灾委员会', meetsMonths: 6, sectors: [] }),
    on('2029-12-02'),
  );
  expect(await gaps(on('2029-12-02'))).toEqual([]);
  expect(await waits('mayor', 'establishCommittee', on('2029-12-03'))).toEqual({});
});

test('R-19 every sector has its specialised committee or is told as a gap; one sector is covered by one committee', async () => {
  const sectors = async (when: When) =>
    (await read('public', '{ committeeSectors(region: "500238") { sector covered committees } }', {}, when))
      .committeeSectors;
  const of = async (sector: string, when: When) => (await sectors(when)).find((each: any) => each.sector === sector);
  expect(await of('GAS', on('2027-01-09'))).toMatchObject({
    covered: true,
    committees: ['城镇燃气安全专业委员会（演示）'],
  });
  expect(
    (await sectors(on('2027-01-09'))).filter(({ covered }: any) => !covered).map(({ sector }: any) => sector),
  ).toEqual(['CIVIL_EXPLOSIVES', 'OTHER']);
  expect(
    await refused(
      'leader',
      'establishCommittee',
      committee({ sectors: ['CIVIL_EXPLOSIVES', 'GAS'] }),
      on('2027-01-10'),
    ),
  ).toEqual(['COMMITTEE_SECTORS_ARE_ONE_SPECIALISED_COMMITTEES']);
  expect(
    await refused(
      'leader',
      'establishCommittee',
      committee({ kind: 'SPECIAL_OFFICE', sectors: ['CIVIL_EXPLOSIVES'] }),
      on('2027-01-10'),
    ),
  ).toEqual(['COMMITTEE_SECTORS_ARE_ONE_SPECIALISED_COMMITTEES']);
  expect(await refused('economy', 'establishCommittee', committee({}), on('2027-01-10'))).toEqual(['NOT_PERMITTED']);
  const { committee: made } = await done(
    'leader',
    'establishCommittee',
    committee({ sectors: ['CIVIL_EXPLOSIVES'] }),
    on('2027-01-10'),
    'committee { id }',
  );
  expect(await of('CIVIL_EXPLOSIVES', on('2027-01-10'))).toMatchObject({ covered: true });
  const listed = await read('transport', '{ committees(where: { sector: [CIVIL_EXPLOSIVES] }) { nodes { id } } }');
  expect(listed.committees.nodes).toEqual([{ id: made.id }]);
  // Its quarters are asked for, and pass.
  const mine = async (when: When) =>
    (await read('head', cadence, {}, when)).dutyCadence
      .filter((each: any) => each.committee === '民用爆炸物品安全专业委员会')
      .map(({ state }: any) => state);
  expect(await mine(on('2027-03-31'))).toEqual(['DUE']);
  expect(await mine(on('2027-04-01'))).toEqual(['MISSED', 'DUE']);
  const document = '巫溪府发〔2027〕12号';
  await done('leader', 'dissolveCommittee', { ...(await at(made.id, on('2027-04-02'))), document }, on('2027-04-02'));
  // Nobody follows it: its sector stays a gap, its missed quarter stays told, and no further one is asked for.
  for (const when of [{ at: '2027-04-03T02:00:00Z' }, { at: '2027-10-01T02:00:00Z' }]) {
    expect(await of('CIVIL_EXPLOSIVES', when)).toMatchObject({ covered: false, committees: [] });
    expect(await mine(when)).toEqual(['MISSED']);
  }
});

test('R-20 the office of the work-safety committee is one of substance: posts of its own, powers and rules; another serving office begins anew', async () => {
  const body = await safety();
  expect(body.officeLacks).toEqual(['POSTS', 'POWERS', 'RULES']);
  const substance = {
    postIds: [post('应急管理局 法制审核员')],
    powers: '督办交办、通报批评、警示约谈、巡查考核',
    rules: '每日值守、每周研判、每月调度',
    document: '巫溪委编〔2027〕3号',
  };
  const staffing = async (over: object = {}) => ({ ...(await at(body.id, on('2027-03-02'))), ...substance, ...over });
  expect(await refused('head', 'staffCommitteeOffice', await staffing(), on('2027-03-02'))).toEqual(['NOT_PERMITTED']);
  expect(
    await refused(
      'leader',
      'staffCommitteeOffice',
      await staffing({ postIds: [post('交通局 局长')] }),
      on('2027-03-02'),
    ),
  ).toContain('COMMITTEE_OFFICE_HAS_POSTS_OF_ITS_OWN');
  // Whoever leads the bureau is not the office's alone.
  expect(
    await refused(
      'leader',
      'staffCommitteeOffice',
      await staffing({ postIds: [post('应急管理局 法制审核员'), post('应急管理局 副局长')] }),
      on('2027-03-02'),
    ),
  ).toEqual(['COMMITTEE_OFFICE_POSTS_ARE_ITS_ALONE']);
  expect(await refused('leader', 'staffCommitteeOffice', await staffing({ rules: ' ' }), on('2027-03-02'))).toEqual(
    expect.arrayContaining(['COMMITTEE_OFFICE_STATES_POWERS_AND_RULES']),
  );
  await done('leader', 'staffCommitteeOffice', await staffing(), on('2027-03-02'));
  // A post with nothing to do there is no post of it: it counts once it has a duty of its own.
  expect(await safety()).toMatchObject({ officeLacks: ['POSTS'], officePosts: [{ title: '法制审核员' }] });
  const own = {
    organisationId: office('应急管理局'),
    kind: 'DUTY',
    year: 2027,
    title: '县安委办岗位职责清单',
    document: '巫溪安委〔2027〕6号',
    publishedOn: '2027-03-02',
    items: [
      {
        organisationId: office('应急管理局'),
        postId: post('应急管理局 法制审核员'),
        content: '每月汇总各专委会隐患整改情况',
      },
    ],
  };
  await done('head', 'publishDutyList', own, on('2027-03-02'));
  expect(await safety()).toMatchObject({ officeLacks: [], officePosts: [{ title: '法制审核员' }] });
  // Nor is a post that another committee's office has already.
  const { committee: other } = await done(
    'leader',
    'establishCommittee',
    committee({
      name: '应急物资安全专业委员会',
      organisationId: office('应急管理局'),
      memberIds: [office('应急管理局')],
    }),
    on('2027-03-03'),
    'committee { id }',
  );
  const lent = { ...(await at(other.id, on('2027-03-03'))), ...substance };
  expect(await refused('leader', 'staffCommitteeOffice', lent, on('2027-03-03'))).toEqual([
    'COMMITTEE_OFFICE_POSTS_ARE_ITS_ALONE',
  ]);
  // Its quarter passes without a meeting of the committee that it serves: told of it by itself.
  expect(await dutyOf('COMMITTEE', '2027Q3', on('2027-09-30'))).toMatchObject({ state: 'DUE' });
  const { dutyCadence } = await read('head', cadence, {}, on('2027-10-01'));
  expect(dutyCadence.find((each: any) => each.committee === body.name && each.period === '2027Q3')).toMatchObject({
    state: 'MISSED',
  });
  // Moved to the county's own office, it has no posts there yet.
  await done(
    'leader',
    'changeCommittee',
    {
      ...(await at(body.id, on('2027-10-02'))),
      organisationId: government(),
      leaderPostId: post('人民政府 县长'),
      memberIds: [office('应急管理局')],
      memberPostIds: [],
      sectors: [],
      document: '巫溪府发〔2027〕30号',
    },
    on('2027-10-02'),
  );
  expect((await safety()).officeLacks).toEqual(['POSTS']);
  // Nobody staffs it and it convenes nobody: the next quarter is asked for, and missed.
  const served = async (when: When) =>
    (await read('head', cadence, {}, when)).dutyCadence.find(
      (each: any) => each.committee === body.name && each.period === '2028Q1',
    );
  expect(await served({ at: '2028-03-31T02:00:00Z' })).toMatchObject({ state: 'DUE' });
  expect(await served({ at: '2028-04-01T02:00:00Z' })).toMatchObject({ state: 'MISSED' });
  expect((await safety({ at: '2028-04-01T02:00:00Z' })).officeLacks).toEqual(['POSTS']);
});

const programme = (over: object) => ({
  organisationId: office('应急管理局'),
  year: 2027,
  document: '巫溪安委〔2027〕6号',
  ...over,
});
const openedItems = 'workProgramme { id items(first: 50) { nodes { id content step organisation { name } } } }';
const boardOf = async (kind: string, name: string, when: When): Promise<any> =>
  (
    await read(
      'head',
      `{ programmeBoard(region: "500238", kind: ${kind}, year: 2027) { office asked answered done overdue } }`,
      {},
      when,
    )
  ).programmeBoard.find((each: any) => each.office.includes(name));

test('R-23 business and safety are deployed, carried out and assessed together: three records of each office, each checked, and what is not there by its day is told', async () => {
  const step = (organisationId: string, name: string, dueOn: string) => ({
    organisationId,
    step: name,
    content: '业务工作与安全工作同步',
    dueOn,
  });
  const build = office('住房和城乡建设');
  const three = [
    step(build, 'DEPLOY', '2027-03-31'),
    step(build, 'ADVANCE', '2027-09-30'),
    step(build, 'ASSESS', '2027-12-31'),
  ];
  const sync = { kind: 'TRIPLE_SYNC', title: '同部署同推进同考核' };
  expect(
    await refused('construction', 'openWorkProgramme', programme({ ...sync, items: three }), on('2027-01-15')),
  ).toEqual(['NOT_PERMITTED']);
  expect(
    await refused('head', 'openWorkProgramme', programme({ ...sync, items: three.slice(0, 2) }), on('2027-01-15')),
  ).toEqual(['PROGRAMME_SYNC_HAS_THREE_STEPS']);
  const { workProgramme } = await done(
    'head',
    'openWorkProgramme',
    programme({ ...sync, items: three }),
    on('2027-01-15'),
    openedItems,
  );
  const item = (name: string): string => workProgramme.items.nodes.find((each: any) => each.step === name).id;
  expect((await waits('construction', 'answerAssignment', on('2027-02-01')))[item('DEPLOY')]).toBe(
    '2027-03-31T15:59:59.999Z',
  );
  const answer = { answer: '年初业务会议同步部署安全工作', evidenceFileIds: [(await w.send('construction', pdf)).id] };
  expect(
    await refused(
      'transport',
      'answerAssignment',
      { ...(await at(item('DEPLOY'), on('2027-02-02'))), ...answer },
      on('2027-02-02'),
    ),
  ).toEqual(['NOT_FOUND']);
  await done(
    'construction',
    'answerAssignment',
    { ...(await at(item('DEPLOY'), on('2027-02-02'))), ...answer },
    on('2027-02-02'),
  );
  expect(item('DEPLOY') in (await waits('head', 'acceptAssignment', on('2027-02-03')))).toBe(true);
  await done(
    'head',
    'acceptAssignment',
    { ...(await at(item('DEPLOY'), on('2027-02-03'))), opinion: '属实' },
    on('2027-02-03'),
  );
  expect(await boardOf('TRIPLE_SYNC', '住房', { at: '2027-09-30T02:00:00Z' })).toMatchObject({
    asked: 3,
    done: 1,
    overdue: 0,
  });
  // Nobody acts: the second step is overdue from the day after, then the third.
  expect(await boardOf('TRIPLE_SYNC', '住房', { at: '2027-10-01T02:00:00Z' })).toMatchObject({
    asked: 3,
    done: 1,
    overdue: 1,
  });
  expect(await boardOf('TRIPLE_SYNC', '住房', { at: '2028-01-01T02:00:00Z' })).toMatchObject({ overdue: 2 });
  // An office of which nothing was asked is seen to have nothing.
  expect(await boardOf('TRIPLE_SYNC', '水利', { at: '2027-10-01T02:00:00Z' })).toMatchObject({ asked: 0 });
});

test('R-24 ten measures have their persons; each quarter the body scores them all, once, and a quarter without it is missed', async () => {
  const people = ['交通局 安全监督科科长', '住房和城乡建设委员会 安全监管科科长'];
  const items = Array.from({ length: 10 }, (_, i) => ({
    organisationId: office(i % 2 === 0 ? '交通局' : '住房和城乡建设'),
    postId: post(people[i % 2]!),
    content: `常态化安全监管措施之${i + 1}`,
    dueOn: '2027-12-20',
  }));
  const ten = { kind: 'TEN_MEASURES', title: '常态化安全监管十条措施', document: '双桥经开发〔2027〕1号' };
  const opening = (over: object) => programme({ ...ten, items, ...over });
  for (const wrong of [items.slice(0, 9), items.map(({ postId: _, ...item }) => item)])
    expect(await refused('mayor', 'openWorkProgramme', opening({ items: wrong }), on('2027-01-11'))).toEqual([
      'PROGRAMME_MEASURES_ARE_TEN_PERSONS_OWN',
    ]);
  const { workProgramme } = await done('mayor', 'openWorkProgramme', opening({}), on('2027-01-11'), openedItems);
  const { id } = workProgramme;
  const evaluation = { kind: 'EVALUATION', body: 'OFFICE', topic: '十条措施绩效评估' };
  // A department's own evaluation is its own, and is no evaluation of the county.
  const { leadershipMeeting: theirs } = await done(
    'construction',
    'recordMeeting',
    meeting({ ...evaluation, organisationId: office('住房和城乡建设'), heldOn: '2027-03-20' }),
    on('2027-03-20'),
    'leadershipMeeting { id }',
  );
  expect(await dutyOf('EVALUATION', '2027Q1', on('2027-03-20'))).toMatchObject({ state: 'DUE' });
  const { leadershipMeeting: ours } = await done(
    'head',
    'recordMeeting',
    meeting({ ...evaluation, organisationId: office('应急管理局'), heldOn: '2027-03-25' }),
    on('2027-03-25'),
    'leadershipMeeting { id }',
  );
  const lines = workProgramme.items.nodes.map((each: any, i: number) => ({
    assignmentId: each.id,
    score: 95 - i * 5,
    opinion: '按要求落实',
  }));
  const scored = async (over: object, when: When) => ({
    ...(await at(id, when)),
    period: '2027Q1',
    meetingId: ours.id,
    lines,
    ...over,
  });
  const day = on('2027-03-26');
  expect(await refused('construction', 'evaluateMeasures', await scored({}, day), day)).toEqual(['NOT_PERMITTED']);
  expect(await refused('mayor', 'evaluateMeasures', await scored({ meetingId: theirs.id }, day), day)).toEqual([
    'EVALUATION_HELD_BY_THE_BODY',
  ]);
  expect(await refused('mayor', 'evaluateMeasures', await scored({ lines: lines.slice(1) }, day), day)).toEqual([
    'EVALUATION_SCORES_EVERY_MEASURE',
  ]);
  await done('mayor', 'evaluateMeasures', await scored({}, day), day);
  expect(await refused('mayor', 'evaluateMeasures', await scored({}, day), day)).toEqual([
    'EVALUATION_IS_OF_A_QUARTER_OF_ITS_YEAR',
  ]);
  const quarters = async (when: When) =>
    (
      await read(
        'head',
        'query($id: ID!) { node(id: $id) { ... on WorkProgramme { quarters { period state late score } } } }',
        { id },
        when,
      )
    ).node.quarters;
  // Told once: a sitting at which nothing was scored evaluates nothing, in either answer.
  expect(await dutyOf('EVALUATION', '2027Q1', on('2027-03-25'))).toMatchObject({ state: 'DUE', heldOn: [] });
  expect(await dutyOf('EVALUATION', '2027Q1', on('2027-06-30'))).toMatchObject({
    state: 'HELD',
    heldOn: ['2027-03-25'],
  });
  expect(await dutyOf('EVALUATION', '2027Q2', on('2027-06-30'))).toMatchObject({ state: 'DUE' });
  expect(await dutyOf('EVALUATION', '2027Q2', on('2027-07-01'))).toMatchObject({ state: 'MISSED' });
  // It waits for whoever scores, with the end of its quarter, and with nobody whose measures they are.
  const turn = async (who: string, when: When) => (await waits(who, 'evaluateMeasures', when))[id];
  expect(await turn('mayor', on('2027-03-31'))).toBeUndefined();
  expect(await turn('mayor', on('2027-04-01'))).toBe('2027-06-30T15:59:59.999Z');
  expect(await turn('head', on('2027-07-05'))).toBe('2027-06-30T15:59:59.999Z');
  expect(await turn('transport', on('2027-07-05'))).toBeUndefined();
  // A programme that is opened in June owes nothing of the quarter before.
  const { workProgramme: mid } = await done(
    'mayor',
    'openWorkProgramme',
    opening({ title: '十条措施（二）' }),
    on('2027-06-15'),
    'workProgramme { id quarters { period state } }',
  );
  expect(mid.quarters).toEqual([{ period: '2027Q2', state: 'DUE' }]);
  expect(await quarters(on('2027-06-30'))).toEqual([
    { period: '2027Q1', state: 'HELD', late: false, score: 72 },
    { period: '2027Q2', state: 'DUE', late: false, score: null },
  ]);
  // Nobody evaluates the second quarter.
  expect((await quarters(on('2027-07-01')))[1]).toEqual({
    period: '2027Q2',
    state: 'MISSED',
    late: false,
    score: null,
  });
  // What each office is told: its own scores and results.
  const own = await read('transport', '{ measureEvaluations { nodes { period score result organisation { name } } } }');
  expect(own.measureEvaluations.nodes).toHaveLength(5);
  expect(new Set(own.measureEvaluations.nodes.map(({ result }: any) => result))).toEqual(
    new Set(['GOOD', 'FAIR', 'POOR']),
  );
  // Done late, it says so.
  const { leadershipMeeting: late } = await done(
    'head',
    'recordMeeting',
    meeting({ ...evaluation, organisationId: office('应急管理局'), heldOn: '2027-07-08' }),
    on('2027-07-08'),
    'leadershipMeeting { id }',
  );
  const second = on('2027-07-09');
  await done('mayor', 'evaluateMeasures', await scored({ period: '2027Q2', meetingId: late.id }, second), second);
  expect((await quarters(on('2027-07-10')))[1]).toMatchObject({ state: 'HELD', late: true });
  // Nobody evaluates the third.
  expect((await quarters({ at: '2027-09-30T02:00:00Z' }))[2]).toMatchObject({ period: '2027Q3', state: 'DUE' });
  const after = await quarters({ at: '2027-10-01T02:00:00Z' });
  expect(after.map(({ period, state }: any) => `${period} ${state}`)).toEqual([
    '2027Q1 HELD',
    '2027Q2 HELD',
    '2027Q3 MISSED',
    '2027Q4 DUE',
  ]);
});

test('R-25 a leader visits in person: what is found becomes an issue and is followed till it is verified; a leader who was nowhere is told', async () => {
  const visit = {
    postId: post('人民政府 县长'),
    visitedOn: '2027-04-12',
    location: '城厢镇在建工地',
    matter: '建设施工安全',
    findings: [{ organisationId: office('水利局'), content: '水库值守不到位' }],
  };
  const day = on('2027-04-12');
  expect(await refused('construction', 'recordLeaderVisit', visit, day)).toEqual(['OUTSIDE_SCOPE']);
  expect(await refused('mayor', 'recordLeaderVisit', { ...visit, postId: post('应急管理局 社会监督员') }, day)).toEqual(
    ['VISIT_IS_A_LEADERS'],
  );
  expect(await refused('mayor', 'recordLeaderVisit', { ...visit, visitedOn: '2027-04-13' }, day)).toEqual([
    'VISIT_HAS_TAKEN_PLACE',
  ]);
  const { leaderVisit } = await done(
    'mayor',
    'recordLeaderVisit',
    visit,
    day,
    'leaderVisit { id number findings { nodes { id } } }',
  );
  const finding = leaderVisit.findings.nodes[0].id;
  expect((await waits('head', 'followVisitFinding', day))[finding]).toBe('2027-04-19T15:59:59.999Z');
  // Its office raises no issue with itself: it does not wait for them.
  expect(finding in (await waits('water', 'followVisitFinding', day))).toBe(false);
  const raised = (whose: string) => ({
    organisationId: office(whose),
    pool: 'LIST',
    kind: 'SAFETY',
    content: '水库值守不到位',
    source: leaderVisit.number,
    rectificationDue: '2027-05-20T02:00:00Z',
  });
  const { issue: wrong } = await done('head', 'raiseIssue', raised('交通局'), on('2027-04-13'), 'issue { id }');
  const { issue } = await done('head', 'raiseIssue', raised('水利局'), on('2027-04-13'), 'issue { id }');
  const follow = async (over: object) => ({ ...(await at(finding, on('2027-04-14'))), ...over });
  expect(await refused('head', 'followVisitFinding', await follow({}), on('2027-04-14'))).toEqual([
    'FINDING_BECOMES_ONE_ISSUE_OR_HAZARD',
  ]);
  expect(await refused('head', 'followVisitFinding', await follow({ issueId: wrong.id }), on('2027-04-14'))).toEqual([
    'FINDING_BECOMES_WHAT_WAS_ENTERED_AFTER_IT',
  ]);
  await done('head', 'followVisitFinding', await follow({ issueId: issue.id }), on('2027-04-14'));
  const settled = async () =>
    (
      await read(
        'water',
        'query($id: ID!) { node(id: $id) { ... on VisitFinding { status settled issue { status } } } }',
        {
          id: finding,
        },
      )
    ).node;
  expect(await settled()).toEqual({ status: 'FOLLOWED', settled: false, issue: { status: 'OPEN' } });
  const answer = { answer: '已落实值守', evidenceFileIds: [(await w.send('water', pdf)).id] };
  await done('water', 'answerIssue', { ...(await at(issue.id, on('2027-04-20'))), ...answer }, on('2027-04-20'));
  await done(
    'head',
    'verifyIssue',
    { ...(await at(issue.id, on('2027-04-22'))), verification: '现场核验到位' },
    on('2027-04-22'),
  );
  expect(await settled()).toEqual({ status: 'FOLLOWED', settled: true, issue: { status: 'VERIFIED' } });
  // The quarter ends: who visited, and who was nowhere.
  const of = async (title: string, when: When) =>
    (await recurs('LEADER_VISIT', when)).find((each) => each.post.title === title && each.period === '2027Q2');
  expect(await of('县长', { at: '2027-07-01T02:00:00Z' })).toMatchObject({ state: 'HELD', heldOn: ['2027-04-12'] });
  expect(await of('县委书记', { at: '2027-06-30T02:00:00Z' })).toMatchObject({ state: 'DUE' });
  expect(await of('县委书记', { at: '2027-07-01T02:00:00Z' })).toMatchObject({ state: 'MISSED', heldOn: [] });
});

test('R-26 leaders are trained every year: persons by name of the register, who is missing is told, and the round is done when all were there', async () => {
  const leaders = [
    'secretary',
    'mayor',
    'leader',
    'executive',
    'deputy-industry',
    'deputy-building',
    'deputy-rural',
    'deputy-social',
  ];
  const all = await Promise.all(leaders.map(self));
  const training = (over: object) =>
    meeting({
      kind: 'TRAINING',
      body: 'OFFICE',
      topic: '党政领导干部安全生产专题培训',
      attendees: 40,
      trainingSubject: 'WORK_SAFETY',
      ...over,
    });
  const day = on('2027-05-15');
  expect(
    await refused('leader', 'recordMeeting', training({ kind: 'JOINT', heldOn: '2027-05-15', traineeIds: all }), day),
  ).toEqual(['MEETING_TRAINEES_ARE_IN_OFFICE', 'MEETING_TRAINING_NAMES_ITS_SUBJECT']);
  expect(
    await refused('leader', 'recordMeeting', training({ heldOn: '2027-05-15', trainingSubject: null }), day),
  ).toEqual(['MEETING_TRAINING_NAMES_ITS_SUBJECT']);
  // What was about something else counts for nobody.
  const aside = { heldOn: '2027-05-14', traineeIds: all, trainingSubject: 'OTHER' };
  await done('leader', 'recordMeeting', training(aside), day);
  expect(
    await refused('leader', 'recordMeeting', training({ heldOn: '2027-05-15', traineeIds: all, attendees: 3 }), day),
  ).toEqual(['MEETING_TRAINEES_ARE_IN_OFFICE']);
  await done('leader', 'recordMeeting', training({ heldOn: '2027-05-15', traineeIds: all.slice(0, 6) }), day);
  const round = async (when: When, asked: object = {}, of: string | null = null) =>
    (await recurs('TRAINING', when, asked)).find(({ organisation }) => organisation === of);
  expect(await round(on('2027-05-16'))).toMatchObject({ state: 'DUE', expected: 8 });
  expect((await round(on('2027-05-16'))).missing.map(({ title }: any) => title).sort()).toEqual([
    '副县长（分管农业农村、水利、林业）',
    '副县长（分管教育、卫生、民政、文旅）',
  ]);
  await done('leader', 'recordMeeting', training({ heldOn: '2027-09-15', traineeIds: all.slice(6) }), on('2027-09-15'));
  expect(await round(on('2027-09-16'))).toMatchObject({
    state: 'HELD',
    missing: [],
    heldOn: ['2027-05-15', '2027-09-15'],
  });
  // The bureau's cadres are of the round too, and the leaders of departments and townships, each office its own.
  const bureau = await round(on('2027-09-16'), {}, '巫溪县应急管理局');
  expect(bureau).toMatchObject({ state: 'DUE', heldOn: [] });
  expect(bureau.missing).toHaveLength(bureau.expected);
  expect(bureau.missing.map(({ title }: any) => title)).toEqual(
    expect.arrayContaining(['局长', '执法人员', '法制审核员']),
  );
  const township = await round(on('2027-09-16'), {}, '城厢镇人民政府');
  expect(township.missing.map(({ title }: any) => title)).toEqual(expect.arrayContaining(['镇长', '党（工）委书记']));
  const those = await Promise.all(['secretary-100', 'head-100'].map(self));
  const town = training({ organisationId: office('城厢镇'), heldOn: '2027-10-20', traineeIds: those });
  expect(await refused('construction', 'recordMeeting', town, on('2027-10-20'))).toEqual(['OUTSIDE_SCOPE']);
  await done('township-100', 'recordMeeting', town, on('2027-10-20'));
  expect(await round(on('2027-10-21'), {}, '城厢镇人民政府')).toMatchObject({ state: 'HELD', heldOn: ['2027-10-20'] });
  expect(await round(on('2027-10-21'), {}, '巫溪县应急管理局')).toMatchObject({ state: 'DUE' });
  expect(await round({ at: '2028-01-02T02:00:00Z' }, { year: 2027 }, '巫溪县应急管理局')).toMatchObject({
    state: 'MISSED',
    heldOn: [],
  });
  // A chief whose duty ends in the year stays in its round; who takes the post over is asked as well, each by name.
  const chief =
    'query { responsibilities(first: 9, where: { aspect: SAFETY, category: [LEADERSHIP], holder: [GOV_LEADER], postId: "POST" }) { nodes { id version } } }';
  const [duty] = (await read('leader', chief.replace('POST', post('城厢镇人民政府 镇长')))).responsibilities.nodes;
  const ending = { lastDay: '2027-12-10', document: '溪府〔2027〕40号', reason: '免职' };
  await done(
    'mayor',
    'supersedeResponsibility',
    { id: duty.id, expectedVersion: duty.version, ...ending },
    on('2027-12-09'),
  );
  const then = async (when: When) => round(when, { year: 2027 }, '城厢镇人民政府');
  expect(await then(on('2027-12-20'))).toMatchObject({ state: 'HELD' });
  expect(await then({ at: '2028-06-02T02:00:00Z' })).toMatchObject({
    state: 'HELD',
    expected: (await then(on('2027-12-01'))).expected,
  });
  const asked = (await round({ at: '2028-06-02T02:00:00Z' }, {}, '城厢镇人民政府')).missing;
  expect(asked.map(({ title }: any) => title)).not.toContain('镇长');
  // The next year begins anew, and ends with nobody trained.
  expect(await round({ at: '2028-01-05T02:00:00Z' })).toMatchObject({ period: '2028', state: 'DUE', expected: 8 });
  const missed = await round({ at: '2029-01-02T02:00:00Z' }, { year: 2028 });
  expect(missed.state).toBe('MISSED');
  expect(missed.missing).toHaveLength(8);
});

test('R-28 tasks of comprehensive supervision have their standard: reported on, answered, sent back, answered and accepted by another', async () => {
  const task = {
    organisationId: office('交通局'),
    content: '建立行业监管对象台账',
    standard: '要素齐全，月更新',
    dueOn: '2027-06-30',
  };
  const own = { ...task, organisationId: office('应急管理局'), content: '发布综合监管季度分析' };
  const later = { ...task, content: '年度综合监管自评', dueOn: '2027-09-30' };
  const whole = { kind: 'COMPREHENSIVE', title: '综合监管规范化建设' };
  const day = on('2027-03-01');
  expect(
    await refused('head', 'openWorkProgramme', programme({ ...whole, items: [{ ...task, standard: ' ' }] }), day),
  ).toEqual(expect.arrayContaining(['PROGRAMME_COMPREHENSIVE_HAS_STANDARDS']));
  expect(
    await refused('head', 'openWorkProgramme', programme({ ...whole, items: [{ ...task, dueOn: '2027-02-28' }] }), day),
  ).toEqual(['PROGRAMME_DAYS_ARE_AHEAD']);
  const { workProgramme } = await done(
    'head',
    'openWorkProgramme',
    programme({ ...whole, items: [task, own, later] }),
    day,
    openedItems,
  );
  const [theirs, bureaus, self] = workProgramme.items.nodes.map(({ id }: any) => id) as [string, string, string];
  const acting = async (id: string, more: object, when: When) => ({ ...(await at(id, when)), ...more });
  await done(
    'transport',
    'reportAssignment',
    await acting(theirs, { progress: '台账完成六成' }, on('2027-04-01')),
    on('2027-04-01'),
  );
  await done(
    'transport',
    'answerAssignment',
    await acting(theirs, { answer: '台账已建' }, on('2027-05-01')),
    on('2027-05-01'),
  );
  await done(
    'head',
    'returnAssignment',
    await acting(theirs, { opinion: '缺更新时间' }, on('2027-05-04')),
    on('2027-05-04'),
  );
  await done(
    'transport',
    'answerAssignment',
    await acting(theirs, { answer: '已补更新时间' }, on('2027-07-02')),
    on('2027-07-02'),
  );
  await done(
    'head',
    'acceptAssignment',
    await acting(theirs, { opinion: '符合标准' }, on('2027-07-03')),
    on('2027-07-03'),
  );
  const { node } = await read(
    'transport',
    'query($id: ID!) { node(id: $id) { ... on Assignment { status returns late progress standard } } }',
    { id: theirs },
  );
  expect(node).toEqual({
    status: 'DONE',
    returns: 1,
    late: true,
    progress: '台账完成六成',
    standard: '要素齐全，月更新',
  });
  // What the bureau does itself, another accepts.
  await done(
    'head',
    'answerAssignment',
    await acting(bureaus, { answer: '已发布' }, on('2027-06-01')),
    on('2027-06-01'),
  );
  expect(
    await refused(
      'head',
      'acceptAssignment',
      await acting(bureaus, { opinion: '属实' }, on('2027-06-02')),
      on('2027-06-02'),
    ),
  ).toEqual(['ASSIGNMENT_NOT_JUDGED_BY_WHO_ANSWERED']);
  await done(
    'leader',
    'acceptAssignment',
    await acting(bureaus, { opinion: '属实' }, on('2027-06-02')),
    on('2027-06-02'),
  );
  // Nobody answers what is due in September: overdue from the day after, and told to whoever was asked.
  const state = async (when: When) =>
    (
      await read(
        'transport',
        'query($id: ID!) { node(id: $id) { ... on Assignment { status overdue } } }',
        { id: self },
        when,
      )
    ).node;
  const [last, after] = [{ at: '2027-09-30T02:00:00Z' }, { at: '2027-10-01T02:00:00Z' }];
  expect(await state(last)).toEqual({ status: 'OPEN', overdue: false });
  expect(await boardOf('COMPREHENSIVE', '交通', last)).toMatchObject({ asked: 2, done: 1, overdue: 0 });
  expect(await state(after)).toEqual({ status: 'OPEN', overdue: true });
  expect(await boardOf('COMPREHENSIVE', '交通', after)).toMatchObject({ asked: 2, done: 1, overdue: 1 });
  expect((await waits('transport', 'answerAssignment', after))[self]).toBe('2027-09-30T15:59:59.999Z');
});

test('R-31 four ones of fire safety by each industry office: four items each, a day, an answer; what is open after the day is overdue', async () => {
  const ones = ['一次排查', '一本台账', '一次培训', '一次演练'].map((content) => ({
    organisationId: office('文化和旅游'),
    content,
    dueOn: '2027-05-31',
  }));
  const four = { kind: 'FIRE_FOUR_ONES', title: '行业消防安全四个一', clause: '第二条' };
  const day = on('2027-03-01');
  expect(await refused('head', 'openWorkProgramme', programme({ ...four, items: ones.slice(1) }), day)).toEqual([
    'PROGRAMME_FOUR_ONES_OF_EACH_OFFICE',
  ]);
  expect(
    await refused(
      'head',
      'openWorkProgramme',
      programme({ ...four, items: ones.map((one) => ({ ...one, step: 'DEPLOY' })) }),
      day,
    ),
  ).toEqual(['PROGRAMME_SYNC_HAS_THREE_STEPS']);
  const { workProgramme } = await done(
    'head',
    'openWorkProgramme',
    programme({ ...four, items: ones }),
    day,
    openedItems,
  );
  expect(await refused('head', 'openWorkProgramme', programme({ ...four, items: ones }), day)).toEqual([
    'ALREADY_REGISTERED',
  ]);
  const [first, second] = workProgramme.items.nodes.map(({ id }: any) => id) as [string, string];
  const foreign = (await w.send('head', pdf)).id;
  const answering = async (id: string, evidenceFileIds: string[], when: When) => ({
    ...(await at(id, when)),
    answer: '已完成',
    evidenceFileIds,
  });
  expect(
    await refused('tourism', 'answerAssignment', await answering(first, [foreign], on('2027-04-01')), on('2027-04-01')),
  ).toEqual(['ASSIGNMENT_ANSWER_IS_DESCRIBED']);
  const evidence = (await w.send('tourism', pdf)).id;
  await done('tourism', 'answerAssignment', await answering(first, [evidence], on('2027-04-01')), on('2027-04-01'));
  await done('head', 'acceptAssignment', { ...(await at(first, on('2027-04-02'))), opinion: '属实' }, on('2027-04-02'));
  expect(await boardOf('FIRE_FOUR_ONES', '文化和旅游', { at: '2027-05-31T02:00:00Z' })).toMatchObject({
    asked: 4,
    done: 1,
    overdue: 0,
  });
  const over = { at: '2027-06-01T02:00:00Z' };
  expect(await boardOf('FIRE_FOUR_ONES', '文化和旅游', over)).toMatchObject({
    asked: 4,
    done: 1,
    overdue: 3,
  });
  const { worklist } = await read(
    'tourism',
    '{ worklist(kinds: [answerAssignment], first: 50) { nodes { overdue entry { id } } } }',
    {},
    over,
  );
  expect(worklist.nodes.find((each: any) => each.entry.id === second).overdue).toBe(true);
  const open = await read(
    'head',
    '{ assignments(where: { kind: [FIRE_FOUR_ONES], overdue: true }) { totalCount } }',
    {},
    over,
  );
  expect(open.assignments.totalCount).toBe(3);
});

test('R-32 the four systems: what stands in each is tagged, what lacks is told, and what ends stands no more', async () => {
  const pillars = async (when: When) =>
    Object.fromEntries(
      (
        await read('transport', '{ systemPillars(region: "500238") { pillar standing lacks } }', {}, when)
      ).systemPillars.map(({ pillar, standing, lacks }: any) => [pillar, { standing, lacks }]),
    );
  const day = on('2027-01-20');
  expect((await pillars(day)).COMMAND).toEqual({ standing: [], lacks: ['COORDINATION', 'HEADQUARTERS'] });
  const body = await safety();
  const tag = (over: object) => ({ region: county, note: '县级议事协调机构', ...over });
  expect(await refused('transport', 'tagPillar', tag({ element: 'COORDINATION', committeeId: body.id }), day)).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(
    await refused('leader', 'tagPillar', tag({ element: 'COORDINATION', organisationId: office('应急管理局') }), day),
  ).toEqual(['PILLAR_ELEMENT_NAMES_WHAT_IT_IS']);
  await done('leader', 'tagPillar', tag({ element: 'COORDINATION', committeeId: body.id }), day);
  expect(await refused('head', 'tagPillar', tag({ element: 'COORDINATION', committeeId: body.id }), day)).toEqual([
    'PILLAR_TAGGED_ONCE',
  ]);
  const { pillarTag } = await done(
    'leader',
    'tagPillar',
    tag({ element: 'PROFESSIONAL_TEAM', organisationId: office('消防救援') }),
    day,
    'pillarTag { id pillar }',
  );
  expect(pillarTag.pillar).toBe('FORCES');
  const { committee: force } = await done(
    'leader',
    'establishCommittee',
    committee({ kind: 'TASK_FORCE', name: '规则修订专班', until: '2027-06-30' }),
    day,
    'committee { id }',
  );
  // A tag is bound to what makes the element: rules to rules that stand, coordination and headquarters to two bodies.
  for (const wrong of [
    { element: 'WORK_RULES', committeeId: force.id },
    { element: 'HEADQUARTERS', committeeId: body.id },
    { element: 'TOWNSHIP_TEAM', organisationId: office('消防救援') },
    { element: 'PROFESSIONAL_TEAM', organisationId: office('城厢镇') },
  ])
    expect([wrong.element, await refused('leader', 'tagPillar', tag(wrong), day)]).toEqual([
      wrong.element,
      ['PILLAR_ELEMENT_NAMES_WHAT_IT_IS'],
    ]);
  const drafted = { kind: 'RULE', title: '安委会工作规则（体系）', content: '每季度例会' };
  const { policyDocument } = await done('head', 'draftPolicy', drafted, day, 'policyDocument { id }');
  const rules = tag({ element: 'WORK_RULES', policyId: policyDocument.id });
  expect(await refused('leader', 'tagPillar', rules, day)).toEqual(['PILLAR_ELEMENT_NAMES_WHAT_IT_IS']);
  const issued = { document: '巫溪委办〔2027〕15号', validFrom: '2027-01-21', validUntil: '2027-06-30' };
  await done('leader', 'issuePolicy', { ...(await at(policyDocument.id, day)), ...issued }, day);
  await done('leader', 'tagPillar', rules, on('2027-01-21'));
  // One township with a team leaves the others without: the element lacks until each has one.
  await done('leader', 'tagPillar', tag({ element: 'TOWNSHIP_TEAM', organisationId: office('城厢镇') }), day);
  const forces = '{ systemPillars(region: "500238") { pillar townshipsWithoutTeam } }';
  const { townshipsWithoutTeam } = (await read('transport', forces, {}, day)).systemPillars.find(
    ({ pillar }: any) => pillar === 'FORCES',
  );
  expect(townshipsWithoutTeam).not.toContain('城厢镇人民政府');
  expect(townshipsWithoutTeam.length).toBeGreaterThan(10);
  expect(await pillars(on('2027-06-15'))).toMatchObject({
    COMMAND: { standing: ['县安全生产委员会'], lacks: ['HEADQUARTERS'] },
    FORCES: { standing: ['巫溪县消防救援大队', '城厢镇人民政府'], lacks: ['TOWNSHIP_TEAM'] },
    INSTITUTIONS: { standing: ['安委会工作规则（体系）'], lacks: ['DUTY_LISTS'] },
  });
  await done(
    'head',
    'untagPillar',
    { ...(await at(pillarTag.id, on('2027-06-16'))), reason: '队伍已划转' },
    on('2027-06-16'),
  );
  const before = await pillars({ at: '2027-06-30T02:00:00Z' });
  expect(before.FORCES.lacks).toEqual(['PROFESSIONAL_TEAM', 'TOWNSHIP_TEAM']);
  expect(before.INSTITUTIONS).toEqual({ standing: ['安委会工作规则（体系）'], lacks: ['DUTY_LISTS'] });
  // The rules end with their last day and nobody untags them: they stand no more, the rest is as it was.
  const after = await pillars({ at: '2027-07-01T02:00:00Z' });
  expect(after).toEqual({ ...before, INSTITUTIONS: { standing: [], lacks: ['DUTY_LISTS', 'WORK_RULES'] } });
  // A list stands while it is in force: withdrawn, it stands no more by itself, and cannot be tagged any more.
  const july = on('2027-07-05');
  const { dutyList } = await done(
    'transport',
    'publishDutyList',
    {
      organisationId: office('交通局'),
      kind: 'DUTY',
      year: 2027,
      title: '交通局年度职责清单（体系）',
      document: '巫溪交〔2027〕3号',
      publishedOn: '2027-07-05',
      items: [{ organisationId: office('交通局'), content: '长途客运站场整治' }],
    },
    july,
    'dutyList { id }',
  );
  const lists = tag({ element: 'DUTY_LISTS', listId: dutyList.id, note: '年度清单' });
  await done('leader', 'tagPillar', lists, july);
  expect((await pillars(july)).INSTITUTIONS).toEqual({
    standing: ['交通局年度职责清单（体系）'],
    lacks: ['WORK_RULES'],
  });
  const withdrawn = { ...(await at(dutyList.id, july)), reason: '机构调整', document: '巫溪交〔2027〕9号' };
  await done('transport', 'withdrawDutyList', withdrawn, on('2027-08-10'));
  expect((await pillars(on('2027-08-11'))).INSTITUTIONS).toEqual({ standing: [], lacks: ['DUTY_LISTS', 'WORK_RULES'] });
  expect(await refused('leader', 'tagPillar', { ...lists, element: 'DUTY_LISTS' }, on('2027-08-11'))).toContain(
    'PILLAR_ELEMENT_NAMES_WHAT_IT_IS',
  );
});

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const keyTask = (over: object) => ({
  organisationId: office('交通局'),
  coIds: [office('水利局')],
  content: '农村公路安防工程',
  quantity: 40,
  unit: '公里',
  byQuarter: [10, 20, 30, 40],
  measureKind: 'ENGINEERING',
  ...over,
});
async function tasksOf(list: object, when: When): Promise<string[]> {
  const { dutyList } = await done(
    'leader',
    'publishDutyList',
    {
      organisationId: government(),
      kind: 'ANNUAL_KEY',
      year: 2027,
      document: '2027年全县工作要点',
      publishedOn: when.at.slice(0, 10),
      ...list,
    },
    when,
    'dutyList { tasks(first: 50) { nodes { id } } }',
  );
  return dutyList.tasks.nodes.map(({ id }: any) => id);
}

test('G-02 two programmes of key tasks are kept apart; whoever helps sees the task, and a figure too high is put right with its reason', async () => {
  const day = on('2027-01-08');
  const duties = {
    organisationId: government(),
    kind: 'DUTY',
    year: 2027,
    title: '职责清单',
    document: '巫溪府〔2027〕1号',
    publishedOn: '2027-01-08',
    programme: 'SAFETY',
    items: [{ organisationId: government(), content: '领导职责' }],
  };
  expect(await refused('leader', 'publishDutyList', duties, day)).toEqual(['LIST_PROGRAMME_IS_OF_KEY_TASKS']);
  const [task] = (await tasksOf(
    { title: '治本攻坚重点任务', programme: 'SAFETY', items: [keyTask({}), keyTask({ content: '危货车辆监控' })] },
    day,
  )) as [string];
  await tasksOf(
    { title: '固本强基重点任务', programme: 'DISASTER', items: [keyTask({ content: '避难场所建设' })] },
    day,
  );
  const { keyTasks } = await read(
    'head',
    '{ keyTasks(where: { year: [2027], programme: [DISASTER] }) { nodes { content programme } } }',
  );
  expect(keyTasks.nodes).toEqual([{ content: '避难场所建设', programme: 'DISASTER' }]);
  const board = await read(
    'head',
    '{ taskBoard(region: "500238", year: 2027, by: PROGRAMME) { group total expected } }',
    {},
    day,
  );
  expect(board.taskBoard).toEqual([
    { group: 'DISASTER', total: 1, expected: 27 },
    { group: 'SAFETY', total: 2, expected: 38 },
  ]);
  const seen = async (who: string) =>
    (await read(who, 'query($id: ID!) { node(id: $id) { ... on KeyTask { content } } }', { id: task })).node;
  expect(await seen('water')).toEqual({ content: '农村公路安防工程' });
  expect(await seen('market')).toBeNull();
  // 400 instead of 40, and confirmed as done.
  await done(
    'transport',
    'progressKeyTask',
    { ...(await at(task, on('2027-03-20'))), doneQuantity: 400, progress: '完成安防工程' },
    on('2027-03-20'),
  );
  for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
    await done(
      'discipline',
      'checkKeyTask',
      { taskId: task, aspect, inPlace: true, finding: '到位' },
      on('2027-03-21'),
    );
  await done('leader', 'confirmKeyTask', await at(task, on('2027-03-22')), on('2027-03-22'));
  const correct = async (over: object) => ({
    ...(await at(task, on('2027-03-25'))),
    doneQuantity: 12,
    reason: '多计一位，实际12公里',
    ...over,
  });
  expect(await refused('water', 'correctKeyTask', await correct({}), on('2027-03-25'))).toEqual([
    'TASK_CORRECTED_BY_ITS_LEAD_OR_THE_COUNTY',
  ]);
  expect(await refused('transport', 'correctKeyTask', await correct({ doneQuantity: 500 }), on('2027-03-25'))).toEqual([
    'TASK_CORRECTION_LOWERS_THE_FIGURE',
  ]);
  await done('transport', 'correctKeyTask', await correct({}), on('2027-03-25'));
  const read12 =
    'query($id: ID!) { node(id: $id) { ... on KeyTask { status doneQuantity correctedFrom correctionReason confirmedAt lag } } }';
  expect((await read('water', read12, { id: task }, { at: '2027-06-30T02:00:00Z' })).node).toEqual({
    status: 'REPORTED',
    doneQuantity: 12,
    correctedFrom: 400,
    correctionReason: '多计一位，实际12公里',
    confirmedAt: null,
    lag: 0,
  });
  expect((await read('water', read12, { id: task }, { at: '2027-07-01T02:00:00Z' })).node.lag).toBe(8);
});

test('G-03 the board of tasks: the lag against the quarter by office, kind and clause; who is behind is filtered, and a report waits with its day', async () => {
  const day = on('2027-01-09');
  const [road, team] = (await tasksOf(
    {
      title: '挂图作战清单',
      clause: '第三条',
      items: [
        keyTask({}),
        keyTask({
          organisationId: office('民政局'),
          coIds: [],
          content: '应急广播',
          measureKind: 'PEOPLE',
          clause: '第九条',
        }),
      ],
    },
    day,
  )) as [string, string];
  const due = async (who: string, id: string, when: When) => (await waits(who, 'progressKeyTask', when))[id];
  expect(await due('transport', road, day)).toBe('2027-03-31T15:59:59.999Z');
  const report = async (id: string, doneQuantity: number, when: When) => ({
    ...(await at(id, when)),
    doneQuantity,
    progress: '按计划推进',
  });
  expect(
    await refused('market', 'progressKeyTask', await report(road, 10, on('2027-03-10')), on('2027-03-10')),
  ).toEqual(['NOT_FOUND']);
  await done('transport', 'progressKeyTask', await report(road, 12, on('2027-03-10')), on('2027-03-10'));
  expect(
    await refused('transport', 'progressKeyTask', await report(road, 5, on('2027-03-11')), on('2027-03-11')),
  ).toEqual(['TASK_DOES_NOT_GO_BACK']);
  // What is reached for the quarter is asked for at the end of the next.
  expect(await due('transport', road, on('2027-03-11'))).toBe('2027-06-30T15:59:59.999Z');
  const board = async (by: string, when: When) =>
    (
      await read(
        'civil',
        `{ taskBoard(region: "500238", year: 2027, by: ${by}) { group organisationId total open behind } }`,
        {},
        when,
      )
    ).taskBoard;
  const behind = async (when: When) =>
    (
      await read('head', '{ keyTasks(where: { year: [2027], behind: true }, first: 100) { nodes { id } } }', {}, when)
    ).keyTasks.nodes.map(({ id }: any) => id);
  expect(await behind({ at: '2027-03-31T02:00:00Z' })).not.toContain(team);
  const late = { at: '2027-04-01T02:00:00Z' };
  expect(await behind(late)).toContain(team);
  expect(await behind(late)).not.toContain(road);
  expect((await board('OFFICE', late)).find((each: any) => each.organisationId === office('民政局'))).toMatchObject({
    group: '巫溪县民政局',
    total: 1,
    open: 1,
    behind: 1,
  });
  expect((await board('CLAUSE', late)).find((each: any) => each.group === '第九条')).toMatchObject({
    total: 1,
    behind: 1,
  });
  expect((await board('MEASURE_KIND', late)).find((each: any) => each.group === 'PEOPLE')).toMatchObject({
    total: 1,
    behind: 1,
  });
  const { worklist } = await read(
    'civil',
    '{ worklist(kinds: [progressKeyTask], first: 100) { nodes { overdue entry { id } } } }',
    {},
    late,
  );
  expect(worklist.nodes.find((each: any) => each.entry.id === team).overdue).toBe(true);
});

test('G-04 a task force ends by itself with its last day: no meeting, and none missed after it', async () => {
  const day = on('2027-01-12');
  const force = { kind: 'TASK_FORCE', name: '烟花爆竹整治专班', meetsMonths: 1, establishedOn: '2027-01-12' };
  expect(await refused('leader', 'establishCommittee', committee(force), day)).toEqual(['COMMITTEE_TASK_FORCE_ENDS']);
  expect(
    await refused('leader', 'establishCommittee', committee({ ...force, until: '2027-03-31', memberIds: [] }), day),
  ).toEqual(['COMMITTEE_HAS_AN_OFFICE_AND_MEMBERS']);
  const { committee: made } = await done(
    'leader',
    'establishCommittee',
    committee({ ...force, until: '2027-03-31' }),
    day,
    'committee { id }',
  );
  const met = {
    body: 'COMMITTEE',
    kind: 'DISPATCH',
    committeeId: made.id,
    organisationId: office('经济和信息化'),
    heldOn: '2027-01-20',
    presentIds: [await self('economy')],
  };
  await done('economy', 'recordMeeting', meeting(met), on('2027-01-20'));
  const own = async (when: When) =>
    (await read('head', cadence, {}, when)).dutyCadence
      .filter((each: any) => each.committee === '烟花爆竹整治专班')
      .map(({ period, state }: any) => `${period} ${state}`);
  expect(await own(on('2027-03-31'))).toEqual(['2027-01 HELD', '2027-02 MISSED', '2027-03 DUE']);
  const running = async (when: When) =>
    (
      await read(
        'public',
        'query($id: ID!) { node(id: $id) { ... on Committee { status running members { id } } } }',
        { id: made.id },
        when,
      )
    ).node;
  expect(await running(on('2027-03-31'))).toEqual({ status: 'STANDING', running: true, members: [] });
  // Nobody dissolves it.
  expect(await running(on('2027-04-01'))).toMatchObject({ running: false });
  const ended = await read(
    'head',
    '{ committees(where: { running: false, kind: [TASK_FORCE] }) { nodes { id } } }',
    {},
    on('2027-04-01'),
  );
  expect(ended.committees.nodes.map(({ id }: any) => id)).toContain(made.id);
  expect(
    await refused('economy', 'recordMeeting', meeting({ ...met, heldOn: '2027-04-01' }), on('2027-04-02')),
  ).toEqual(['MEETING_WITHIN_THE_DAYS_OF_ITS_COMMITTEE']);
  // The month that ended with it is missed; no later one is asked for, however long nobody acts.
  for (const when of [{ at: '2027-04-03T02:00:00Z' }, { at: '2027-09-01T02:00:00Z' }])
    expect(await own(when)).toEqual(['2027-01 HELD', '2027-02 MISSED', '2027-03 MISSED']);
});

test('G-16 what a meeting resolves is an entry with office, day and end; joint meetings and dispatch at key moments have their cadence', async () => {
  const build = office('住房和城乡建设');
  const items = [
    { organisationId: build, content: '完成老旧燃气管网排查', dueOn: '2027-08-31' },
    { organisationId: office('交通局'), content: '完成桥梁检测', dueOn: '2027-08-31' },
  ];
  const dispatch = { kind: 'DISPATCH', body: 'OFFICE', heldOn: '2027-06-08', items };
  const day = on('2027-06-08');
  for (const wrong of [
    { ...items[0], dueOn: '2027-06-07' },
    { ...items[0], organisationId: part(offices, '企业一号') },
  ])
    expect(await refused('mayor', 'recordMeeting', meeting({ ...dispatch, items: [wrong] }), day)).toEqual([
      'MEETING_RESOLUTIONS_ARE_SOMEBODYS',
    ]);
  const { leadershipMeeting } = await done(
    'mayor',
    'recordMeeting',
    meeting(dispatch),
    day,
    'leadershipMeeting { id items { nodes { id content } } }',
  );
  const [gas, bridge] = leadershipMeeting.items.nodes.map(({ id }: any) => id) as [string, string];
  expect((await waits('construction', 'answerAssignment', on('2027-06-09')))[gas]).toBe('2027-08-31T15:59:59.999Z');
  const foreign = { ...(await at(gas, on('2027-06-09'))), answer: '代为答复' };
  expect(await refused('transport', 'answerAssignment', foreign, on('2027-06-09'))).toEqual(['NOT_FOUND']);
  await done(
    'construction',
    'reportAssignment',
    { ...(await at(gas, on('2027-07-01'))), progress: '排查八成' },
    on('2027-07-01'),
  );
  await done(
    'construction',
    'answerAssignment',
    { ...(await at(gas, on('2027-08-20'))), answer: '排查完毕' },
    on('2027-08-20'),
  );
  await done('head', 'acceptAssignment', { ...(await at(gas, on('2027-08-22'))), opinion: '属实' }, on('2027-08-22'));
  const state = async (id: string, when: When) =>
    (
      await read(
        'head',
        'query($id: ID!) { node(id: $id) { ... on Assignment { status overdue cancelReason } } }',
        { id },
        when,
      )
    ).node;
  expect(await state(bridge, on('2027-08-31'))).toMatchObject({ status: 'OPEN', overdue: false });
  expect(await state(bridge, on('2027-09-01'))).toMatchObject({ status: 'OPEN', overdue: true });
  // Withdrawn, the record calls off what is not done; what is done stays done.
  await done(
    'mayor',
    'withdrawMeeting',
    { ...(await at(leadershipMeeting.id, on('2027-09-02'))), reason: '重复登记' },
    on('2027-09-02'),
  );
  expect(await state(bridge, on('2027-09-03'))).toEqual({
    status: 'CANCELLED',
    overdue: false,
    cancelReason: '重复登记',
  });
  expect(await state(gas, on('2027-09-03'))).toMatchObject({ status: 'DONE' });
  // A key month: dispatched by leaders, or missed. What was withdrawn does not count.
  const june = async (when: When) => (await recurs('DISPATCH', when)).find(({ period }) => period === '2027-06');
  expect(await june(on('2027-09-03'))).toMatchObject({ state: 'MISSED' });
  await done('leader', 'recordMeeting', meeting({ ...dispatch, items: [], heldOn: '2027-09-10' }), on('2027-09-10'));
  const months = await recurs('DISPATCH', on('2027-10-01'));
  expect(months.map(({ period, state: told_ }: any) => `${period} ${told_}`)).toEqual([
    '2027-01 MISSED',
    '2027-03 MISSED',
    '2027-04 MISSED',
    '2027-06 MISSED',
    '2027-09 HELD',
  ]);
  const joint = async (when: When, quarter = '2027Q3') =>
    (await recurs('JOINT', when, { year: 2027 })).find(({ period }) => period === quarter);
  expect(await joint(on('2027-09-30'))).toMatchObject({ state: 'DUE' });
  await done(
    'head',
    'recordMeeting',
    meeting({ kind: 'JOINT', body: 'OFFICE', organisationId: office('应急管理局'), heldOn: '2027-09-28' }),
    on('2027-09-30'),
  );
  expect(await joint(on('2027-10-01'))).toMatchObject({ state: 'HELD' });
  expect(await joint(on('2027-10-01'), '2027Q2')).toMatchObject({ state: 'MISSED' });
  // Nobody meets in the last quarter: asked for till the year ends, and missed after it.
  expect(await joint({ at: '2027-12-31T02:00:00Z' }, '2027Q4')).toMatchObject({ state: 'DUE', heldOn: [] });
  expect(await joint({ at: '2028-01-01T02:00:00Z' }, '2027Q4')).toMatchObject({ state: 'MISSED', heldOn: [] });
  expect(await joint({ at: '2028-01-01T02:00:00Z' })).toMatchObject({ state: 'HELD' });
});

test('G-19 responsibility, measures and rectification in place: each checked on the task by somebody who does not do it, and checked again', async () => {
  const [task] = (await tasksOf(
    { title: '三到位任务清单', items: [keyTask({ organisationId: office('应急管理局') })] },
    on('2027-01-10'),
  )) as [string];
  const check = (over: object) => ({
    taskId: task,
    aspect: 'RESPONSIBILITY',
    inPlace: true,
    finding: '责任人明确',
    ...over,
  });
  const day = on('2027-04-10');
  const seen = async (selection: string, when: When) =>
    (
      await read(
        'leader',
        `query($id: ID!) { node(id: $id) { ... on KeyTask { notInPlace ${selection} } } }`,
        { id: task },
        when,
      )
    ).node;
  const lacks = () => seen('checks { totalCount }', day);
  expect(await lacks()).toMatchObject({ notInPlace: ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'] });
  expect(await refused('head', 'checkKeyTask', check({}), day)).toEqual(['TASK_CHECKED_BY_ANOTHER']);
  expect(await refused('water', 'checkKeyTask', check({}), day)).toEqual(['NOT_PERMITTED']);
  expect(await refused('leader', 'checkKeyTask', check({ finding: '' }), day)).toEqual(
    expect.arrayContaining(['TASK_CHECK_SAYS_WHAT_WAS_FOUND']),
  );
  for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
    await done('leader', 'checkKeyTask', check({ aspect, inPlace: aspect !== 'RECTIFICATION' }), day);
  expect(await lacks()).toMatchObject({ notInPlace: ['RECTIFICATION'] });
  await done('discipline', 'checkKeyTask', check({ aspect: 'RECTIFICATION', finding: '整治完成' }), on('2027-05-10'));
  expect(await lacks()).toEqual({ notInPlace: [], checks: { totalCount: 4 } });
  // What is found out of place later counts.
  await done(
    'leader',
    'checkKeyTask',
    check({ aspect: 'MEASURES', inPlace: false, finding: '措施停用' }),
    on('2027-06-10'),
  );
  expect(await lacks()).toEqual({ notInPlace: ['MEASURES'], checks: { totalCount: 5 } });
  // Nobody puts them in place: they stay lacking, and the task falls a further quarter behind.
  expect(await seen('lag', { at: '2027-06-30T02:00:00Z' })).toEqual({ notInPlace: ['MEASURES'], lag: 10 });
  expect(await seen('lag', { at: '2027-07-01T02:00:00Z' })).toEqual({ notInPlace: ['MEASURES'], lag: 20 });
});

test('G-19 what is not in place has a next step: who checks is asked by a day, the office that leads is asked for it and answers, it is checked again, and until then the task is not confirmed', async () => {
  const transport = office('交通局');
  const [task] = (await tasksOf(
    { title: '到位整改任务清单', items: [keyTask({ organisationId: transport })] },
    on('2027-01-10'),
  )) as [string];
  const waits = async (who: string, kind: string, day: string) =>
    (
      await read(
        who,
        'query($k: [ActName!]) { worklist(first: 200, kinds: $k) { nodes { due draft { field value } entry { id ... on TaskCheck { task { id } } } } } }',
        { k: [kind] },
        on(day),
      )
    ).worklist.nodes
      .filter(({ entry }: any) => (entry.task?.id ?? entry.id) === task)
      .map(({ due, draft }: any) => [
        due?.slice(0, 10) ?? null,
        draft.find(({ field }: any) => field === 'aspect')?.value ?? null,
      ]);
  // Before anything is done, responsibility is asked about by the end of the first quarter.
  expect(await waits('discipline', 'checkKeyTask', '2027-03-20')).toEqual([['2027-03-31', 'RESPONSIBILITY']]);
  const whole = { doneQuantity: 40, progress: '全部完成' };
  await done('transport', 'progressKeyTask', { ...(await at(task, on('2027-03-20'))), ...whole }, on('2027-03-20'));
  // It is reported as done: who checks is asked by a day, whoever leads it is not.
  expect(await waits('discipline', 'checkKeyTask', '2027-03-21')).toEqual([['2027-03-30', 'RESPONSIBILITY']]);
  expect(await waits('transport', 'checkKeyTask', '2027-03-21')).toEqual([]);
  const confirm = async (day: string) => refused('leader', 'confirmKeyTask', await at(task, on(day)), on(day));
  expect(await confirm('2027-03-21')).toEqual(['TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE']);
  // Nobody checks; the day passes, and it still waits.
  expect(await waits('leader', 'checkKeyTask', '2027-04-10')).toEqual([['2027-03-30', 'RESPONSIBILITY']]);
  const check = async (aspect: string, inPlace: boolean, day: string) =>
    (
      await done(
        'discipline',
        'checkKeyTask',
        { taskId: task, aspect, inPlace, finding: inPlace ? '属实' : '护栏未安装完' },
        on(day),
        'taskCheck { id version answerDueOn }',
      )
    ).taskCheck;
  await check('RESPONSIBILITY', true, '2027-04-11');
  await check('MEASURES', true, '2027-04-11');
  expect(await waits('discipline', 'checkKeyTask', '2027-04-11')).toEqual([['2027-03-30', 'RECTIFICATION']]);
  const found = await check('RECTIFICATION', false, '2027-04-12');
  expect(found.answerDueOn).toBe('2027-04-27');
  expect(await confirm('2027-04-13')).toEqual(['TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE']);
  // Now it is for the office that leads, and for nobody else.
  expect(await waits('discipline', 'checkKeyTask', '2027-04-13')).toEqual([]);
  expect(await waits('transport', 'answerTaskCheck', '2027-04-13')).toEqual([['2027-04-27', null]]);
  expect(await waits('water', 'answerTaskCheck', '2027-04-13')).toEqual([]);
  const answer = {
    id: found.id,
    expectedVersion: 1,
    answer: '剩余路段已安装',
    fileId: (await w.send('transport', pdf)).id,
  };
  const answering = (who: string, over: object = {}, day = '2027-04-20') =>
    refused(who, 'answerTaskCheck', { ...answer, ...over }, on(day));
  expect(await answering('water')).toEqual(['NOT_FOUND']);
  expect(await answering('head')).toEqual(['TASK_CHECK_ANSWERED_BY_ITS_OFFICE', 'TASK_CHECK_ANSWER_SAYS_AND_SHOWS']);
  expect(await answering('transport', { answer: ' ' })).toEqual(
    expect.arrayContaining(['TASK_CHECK_ANSWER_SAYS_AND_SHOWS']),
  );
  expect(await answering('transport')).toEqual([]);
  expect(await answering('transport', { expectedVersion: 2 })).toEqual(['TASK_CHECK_IS_TO_BE_ANSWERED']);
  expect(await waits('discipline', 'checkKeyTask', '2027-04-21')).toEqual([['2027-04-30', 'RECTIFICATION']]);
  expect(await waits('transport', 'checkKeyTask', '2027-04-21')).toEqual([]);
  expect(await confirm('2027-04-21')).toEqual(['TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE']);
  // Again not in place: asked again, and nobody answers.
  await check('RECTIFICATION', false, '2027-04-25');
  expect(await waits('transport', 'answerTaskCheck', '2027-06-01')).toEqual([['2027-05-10', null]]);
  expect(await confirm('2027-06-01')).toEqual(['TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE']);
  await check('RECTIFICATION', true, '2027-06-02');
  expect(await waits('transport', 'answerTaskCheck', '2027-06-03')).toEqual([]);
  expect(await confirm('2027-06-03')).toEqual([]);
});

test('G-04 a task force stands to its last day: afterwards it is neither changed nor staffed, and to dissolve it waits with who may', async () => {
  const force = {
    region: county,
    kind: 'TASK_FORCE',
    name: '自建房整治工作专班',
    organisationId: office('住房'),
    memberIds: [office('交通局')],
    meetsMonths: 1,
    document: '溪府办〔2028〕3号',
    establishedOn: '2028-01-10',
    until: '2028-06-30',
  };
  expect(await refused('leader', 'establishCommittee', { ...force, until: null }, on('2028-01-10'))).toEqual([
    'COMMITTEE_TASK_FORCE_ENDS',
  ]);
  const { committee } = await done('leader', 'establishCommittee', force, on('2028-01-10'), 'committee { id }');
  const change = async (day: string, who = 'leader') =>
    refused(
      who,
      'changeCommittee',
      {
        ...(await at(committee.id, on(day))),
        organisationId: force.organisationId,
        memberIds: force.memberIds,
        memberPostIds: [],
        sectors: [],
        document: '溪府办〔2028〕9号',
      },
      on(day),
    );
  const waits = async (who: string, day: string) =>
    (
      await read(who, '{ worklist(first: 50, kinds: [dissolveCommittee]) { nodes { due entry { id } } } }', {}, on(day))
    ).worklist.nodes
      .filter(({ entry }: any) => entry.id === committee.id)
      .map(({ due }: any) => due.slice(0, 10));
  expect(await change('2028-03-01', 'transport')).toEqual(['NOT_PERMITTED']);
  expect(await change('2028-06-30')).toEqual([]);
  expect(await waits('leader', '2028-06-30')).toEqual([]);
  // Its last day is over, and nobody has done anything.
  expect(await change('2028-07-01')).toEqual(['COMMITTEE_TASK_FORCE_STILL_STANDS']);
  const running = async (day: string) =>
    (
      await read(
        'water',
        'query($id: ID!) { node(id: $id) { ... on Committee { running } } }',
        { id: committee.id },
        on(day),
      )
    ).node.running;
  expect([await running('2028-06-30'), await running('2028-07-01')]).toEqual([true, false]);
  expect(await waits('leader', '2028-07-01')).toEqual(['2028-06-30']);
  expect(await waits('transport', '2028-07-01')).toEqual([]);
  await done(
    'leader',
    'dissolveCommittee',
    { ...(await at(committee.id, on('2028-07-02'))), document: '溪府办〔2028〕20号' },
    on('2028-07-02'),
  );
  expect(await waits('leader', '2028-07-03')).toEqual([]);
});
