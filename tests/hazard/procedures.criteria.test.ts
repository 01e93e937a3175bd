import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// By what hazards are judged, and who has studied it.
let w: World;
const { read, refused, done, waiting, latest } = telling(() => w);
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const region = '500238000000';
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const self = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;

test('H-03 criteria are published, followed and ended by day; each is studied by officers and principals, whose names are told until others record it', async () => {
  const t = morning('2027-03-01');
  const document = '城镇燃气经营安全重大隐患判定标准（演示2027版）';
  const article = '第五条';
  const item = async (effectiveFrom: string, over: object = {}) => ({
    region,
    sectors: ['GAS'],
    document,
    article,
    content: '调压装置超压运行',
    effectiveFrom,
    fileId: await file('head'),
    ...over,
  });

  // Only the bureau's head publishes, from a day that has not passed, and a code that is there once.
  const first = { code: 'RQ27-5', ...(await item('2027-03-01')) };
  expect(await refused('construction', 'publishCriterion', first, t)).toEqual(['NOT_PERMITTED']);
  expect(await refused('head', 'publishCriterion', { ...first, effectiveFrom: '2027-02-28' }, t)).toEqual([
    'CRITERION_FIRST_DAY_HAS_NOT_PASSED',
  ]);
  expect(await refused('head', 'publishCriterion', { ...first, code: 'RQ23-4' }, t)).toEqual(['CRITERION_CODE_IS_NEW']);
  const made = async (name: string, input: object, when: When): Promise<string> =>
    (await done('head', name, input, when, 'hazardCriterion { id }')).hazardCriterion.id;
  const one = await made('publishCriterion', first, t);

  // A hazard is graded by it on its first day.
  const firm = {
    region: '500238100205',
    creditCode: '91500299MA0W00017Y',
    name: '演示重点燃气公司',
    sector: 'GAS',
    industryCode: '4511',
    address: '演示路1号',
    headcount: 40,
    inspectionTier: 'KEY',
    principal: '演示甲',
  };
  const firmId = (await done('township-100', 'registerEnterprise', firm, t, 'enterprise { id }')).enterprise.id;
  await done('construction', 'admitEnterprise', await latest('construction', firmId, t), t);
  const found = async (when: When): Promise<string> => {
    const input = {
      region: firm.region,
      enterpriseId: firmId,
      sector: 'GAS',
      source: 'DEPT_INSPECTION',
      category: 'OBJECT',
      description: '调压箱出口超压',
      location: '调压站',
      foundAt: when.at,
    };
    return (await done('officer-1', 'reportHazard', input, when, 'hazard { id }')).hazard.id;
  };
  const grade = async (id: string, when: When) => ({
    ...(await latest('officer-1', id, when)),
    grade: 'MAJOR',
    criterion: 'RQ27-5',
  });
  const graded = await found(t);
  await done('officer-2', 'gradeHazard', await grade(graded, t), t);

  // Its second version judges from its day on, and what was graded keeps the first.
  const second = await item('2027-03-10', { formerId: one, content: '调压装置超压运行或者无超压切断' });
  const two = await made('supersedeCriterion', second, t);
  expect(await refused('head', 'supersedeCriterion', { ...second, fileId: await file('head') }, t)).toEqual([
    'CRITERION_FOLLOWS_THE_LAST_VERSION',
  ]);
  const judging = async (on: string): Promise<string[]> =>
    (
      await read(
        'enterprise',
        `{ hazardCriteria(where: { code: ["RQ27-5"], inForceIn: { region: "${region}", on: "${on}" } }) { nodes { id } } }`,
      )
    ).hazardCriteria.nodes.map(({ id }: { id: string }) => id);
  expect(await judging('2027-03-09')).toEqual([one]);
  expect(await judging('2027-03-10')).toEqual([two]);
  const by = async (id: string, when: When): Promise<string> =>
    (await read('head', 'query($id: ID!) { hazard(id: $id) { criterionItem { id } } }', { id }, when)).hazard
      .criterionItem.id;
  const next = morning('2027-03-10');
  const later = await found(next);
  await done('officer-2', 'gradeHazard', await grade(later, next), next);
  expect([await by(graded, next), await by(later, next)]).toEqual([one, two]);

  // It is to be studied within thirty days of its publication: by officers and by principals.
  const missing = async (when: When): Promise<any[]> =>
    (
      await read(
        'head',
        `{ missingCriterionStudies(region: "${region}", document: "${document}") { office person enterprise dueOn } }`,
        {},
        when,
      )
    ).missingCriterionStudies;
  const names = async (when: When): Promise<string[]> =>
    (await missing(when)).map(({ person, enterprise }) => person ?? enterprise).sort();
  const lacking = await missing(next);
  expect(new Set(lacking.map(({ dueOn }) => dueOn))).toEqual(new Set(['2027-03-31']));
  expect(new Set(lacking.map(({ office }) => office))).toEqual(new Set(['巫溪县住房和城乡建设委员会']));
  const waits = async (who: string, when: When) =>
    (await waiting(who, 'recordCriterionStudy', when)).filter(({ draft }) => draft.document === document);
  expect(await waits('head', next)).toMatchObject([
    { due: '2027-03-31T15:59:59.999Z', overdue: false, draft: { region, document } },
  ]);
  expect((await waits('head', morning('2027-04-01'))).map(({ overdue }) => overdue)).toEqual([true]);

  // Nobody says it of themselves, nor without what shows it, nor of a standard that is not there.
  const people = await Promise.all(['construction', 'construction-officer'].map(self));
  const study = { region, document, heldOn: '2027-03-12', topic: '逐条讲解', personIds: people };
  const held = morning('2027-03-12');
  const attended = { ...study, fileId: await file('construction') };
  expect(await refused('construction', 'recordCriterionStudy', attended, held)).toEqual([
    'STUDY_IS_NOT_STATED_OF_ONESELF',
  ]);
  expect(await refused('head', 'recordCriterionStudy', study, held)).toEqual(['STUDY_IS_SHOWN']);
  const shown = { ...study, fileId: await file('head') };
  expect(await refused('head', 'recordCriterionStudy', { ...shown, document: '无此标准' }, held)).toEqual([
    'STUDY_IS_OF_A_STANDARD_IN_FORCE',
  ]);
  expect(await refused('enterprise', 'recordCriterionStudy', shown, held)).toEqual(['NOT_PERMITTED']);
  const before = await names(held);
  const entry = await done('head', 'recordCriterionStudy', shown, held, 'criterionStudy { id criteria { id } }');
  expect(entry.criterionStudy.criteria).toEqual([{ id: two }]);
  const after = await names(held);
  expect(before.length - after.length).toBe(2);
  expect(after).toContain(firm.name);

  // The supervising department sees to the principals of its enterprises, and whoever else it is not told of.
  expect(await waits('construction', held)).toMatchObject([{ due: '2027-03-31T15:59:59.999Z', overdue: false }]);
  expect(await waits('transport', held)).toEqual([]);
  const ofPrincipals = { ...study, personIds: [], enterpriseIds: [firmId], fileId: await file('construction') };
  await done('construction', 'recordCriterionStudy', ofPrincipals, held);
  expect(await names(held)).toEqual(after.filter((name) => name !== firm.name));

  // What is withdrawn counts for nobody.
  const taken = { ...(await latest('head', entry.criterionStudy.id, held)), reason: '签到表有误' };
  await done('head', 'withdrawCriterionStudy', taken, held);
  expect(await names(held)).toEqual(before.filter((name) => name !== firm.name));
  await done('head', 'recordCriterionStudy', { ...shown, fileId: await file('head') }, held);

  // A third version is studied anew; an item out of force is studied by nobody, and grades nothing.
  const third = morning('2027-05-04');
  await made('supersedeCriterion', await item('2027-05-04', { formerId: two, content: '第三版' }), third);
  expect(await names(third)).toEqual(before);
  const rows = (
    await read(
      'head',
      `{ criterionStudyCoverage(region: "${region}") { document office sector officers officersDone principals principalsDone } }`,
      {},
      third,
    )
  ).criterionStudyCoverage.filter((row: { document: string }) => row.document === document);
  expect(rows).toEqual([
    {
      document,
      office: '巫溪县住房和城乡建设委员会',
      sector: 'GAS',
      officers: rows[0].officers,
      officersDone: 0,
      principals: 1,
      principalsDone: 0,
    },
  ]);
  expect(rows[0].officers).toBeGreaterThanOrEqual(2);
  const last = (
    await read('head', `{ hazardCriteria(where: { code: ["RQ27-5"], on: "2027-05-04" }) { nodes { id } } }`)
  ).hazardCriteria.nodes[0].id;
  const ending = {
    region,
    formerId: last,
    endDocument: '建城规〔2027〕6号',
    effectiveFrom: '2027-06-01',
    fileId: await file('head'),
  };
  await done('head', 'endCriterion', ending, third);
  expect(await names(morning('2027-05-31'))).toEqual(before);
  expect((await waits('head', morning('2027-05-31'))).map(({ due }) => due)).toEqual(['2027-06-03T15:59:59.999Z']);
  const ended = morning('2027-06-01');
  const unjudged = await found(ended);
  expect(await refused('officer-2', 'gradeHazard', await grade(unjudged, ended), ended)).toEqual([
    'HAZARD_CRITERION_IS_IN_FORCE',
  ]);
  expect(await names(ended)).toEqual([]);
  expect(await by(graded, ended)).toBe(one);
  expect(await waits('head', morning('2027-06-04'))).toEqual([]);
});

test('H-06 the list of problems and that of measures and rules: each is carried out by its office by its day, checked by others, and led on by a letter', async () => {
  const t = morning('2027-07-05');
  const officeOf = async (who: string): Promise<{ id: string; posts: { nodes: { id: string }[] } }> =>
    (await read(who, '{ viewer { organisation { id posts(first: 50) { nodes { id } } } } }')).viewer.organisation;
  const water = await officeOf('water');
  const bureau = await officeOf('head');

  // An issue leads to the hazard that it is about, for whoever may see both.
  const firm = (await read('enterprise', '{ enterprises { nodes { id sector region { code } } } }')).enterprises
    .nodes[0];
  const hazard = {
    region: firm.region.code,
    enterpriseId: firm.id,
    sector: firm.sector,
    source: 'DEPT_INSPECTION',
    category: 'MANAGEMENT',
    description: '值守记录缺失',
    location: '值班室',
    foundAt: t.at,
  };
  const hazardId = (await done('officer-1', 'reportHazard', hazard, t, 'hazard { id }')).hazard.id;
  const issue = {
    organisationId: water.id,
    pool: 'LIST',
    kind: 'SAFETY',
    content: '监管检查流于形式',
    source: '督查',
    rectificationDue: '2027-08-31T02:00:00Z',
    hazardId,
  };
  expect(await refused('head', 'raiseIssue', { ...issue, enterpriseId: firm.id }, t)).toEqual([
    'ISSUE_IS_ABOUT_ONE_THING_OF_ITS_COUNTY',
  ]);
  const id = (await done('head', 'raiseIssue', issue, t, 'issue { id }')).issue.id;
  const about = async (who: string): Promise<unknown> =>
    (await read(who, 'query($id: ID!) { node(id: $id) { ... on Issue { about { id } } } }', { id }, t)).node.about;
  expect(await about('head')).toEqual({ id: hazardId });
  expect(await about('water')).toBeNull();
  // No measure stands beside it: that waits for its office by a day, and is late after it.
  const unmeasured = async (when: When) =>
    (await waiting('water', 'adoptIssueMeasure', when))
      .filter(({ draft }) => draft.issueId === id)
      .map(({ due, overdue }) => [due, overdue]);
  expect(await unmeasured(t)).toEqual([['2027-07-15T15:59:59.999Z', false]]);
  expect(await unmeasured({ at: '2027-07-16T02:00:00Z' })).toEqual([['2027-07-15T15:59:59.999Z', true]]);

  // Beside it stand a measure and a rule with its number and days, of its office alone.
  const measure = {
    issueId: id,
    kind: 'MEASURE',
    content: '开展回头看检查',
    organisationId: water.id,
    dueOn: '2027-07-20',
  };
  const rule = {
    ...measure,
    kind: 'RULE',
    content: '检查质量抽查制度',
    document: '溪水〔2027〕8号',
    validFrom: '2027-07-20',
  };
  expect(await refused('head', 'adoptIssueMeasure', measure, t)).toEqual([
    'MEASURE_ADOPTED_BY_THE_OFFICE_OF_THE_ISSUE',
  ]);
  expect(await refused('water', 'adoptIssueMeasure', { ...rule, document: null }, t)).toEqual([
    'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS',
  ]);
  expect(await refused('water', 'adoptIssueMeasure', { ...measure, dueOn: '2027-07-04' }, t)).toEqual([
    'MEASURE_DUE_LIES_AHEAD',
  ]);
  const adopted = async (input: object, when: When): Promise<string> =>
    (await done('water', 'adoptIssueMeasure', input, when, 'issueMeasure { id }')).issueMeasure.id;
  const [one, two] = [await adopted(measure, t), await adopted(rule, t)];
  expect(await unmeasured({ at: '2027-07-16T02:00:00Z' })).toEqual([]);
  const own = async (who: string, act: string, entry: string, when: When) =>
    (await waiting(who, act, when)).filter((each) => each.id === entry).map(({ due, overdue }) => [due, overdue]);
  expect(await own('water', 'reportIssueMeasure', one, t)).toEqual([['2027-07-20T15:59:59.999Z', false]]);

  // The measure is reported with what shows it, checked by somebody else, returned once.
  const reported = morning('2027-07-15');
  const answer = async (entry: string, when: When) => ({
    ...(await latest('water', entry, when)),
    answer: '已完成',
    evidenceFileIds: [await file('water')],
  });
  const bare = { ...(await answer(one, reported)), evidenceFileIds: [] };
  expect(await refused('water', 'reportIssueMeasure', bare, reported)).toEqual(['MEASURE_REPORT_IS_SHOWN']);
  await done('water', 'reportIssueMeasure', await answer(one, reported), reported);
  const finding = async (who: string, entry: string, when: When) => ({
    ...(await latest(who, entry, when)),
    finding: '现场核查',
  });
  expect(await refused('water', 'checkIssueMeasure', await finding('water', one, reported), reported)).toEqual([
    'MEASURE_CHECKED_BY_ANOTHER',
  ]);
  expect(await own('head', 'checkIssueMeasure', one, reported)).toHaveLength(1);
  await done('head', 'returnIssueMeasure', await finding('head', one, reported), reported);
  await done('water', 'reportIssueMeasure', await answer(one, reported), reported);
  await done('head', 'checkIssueMeasure', await finding('head', one, reported), reported);

  // The rule is not laid down by its day: it leads to a letter, and till it is checked the issue stays.
  const late = morning('2027-07-21');
  expect(await own('water', 'reportIssueMeasure', two, late)).toEqual([['2027-07-20T15:59:59.999Z', true]]);
  expect(await own('leader', 'issueSupervision', two, reported)).toEqual([]);
  const [letter] = (await waiting('leader', 'issueSupervision', late)).filter((each) => each.id === two);
  expect(letter!.draft).toMatchObject({ level: 'REMINDER', matter: '措施制度逾期未落实：检查质量抽查制度' });
  await done('leader', 'issueSupervision', letter!.draft, late);
  expect(await own('leader', 'issueSupervision', two, late)).toEqual([]);
  const rectified = {
    ...(await latest('water', id, late)),
    answer: '已整改',
    evidenceFileIds: [await file('water')],
  };
  await done('water', 'answerIssue', rectified, late);
  const verified = async (who: string, entry: string, when: When) => ({
    ...(await latest(who, entry, when)),
    verification: '属实',
  });
  expect(await refused('head', 'verifyIssue', await verified('head', id, late), late)).toEqual([
    'ISSUE_VERIFIED_ONCE_ITS_MEASURES_ARE_CHECKED',
  ]);
  await done('water', 'reportIssueMeasure', await answer(two, late), late);
  await done('head', 'checkIssueMeasure', await finding('head', two, late), late);
  await done('head', 'verifyIssue', await verified('head', id, late), late);

  // An issue raised on the bureau is answered by its head, and verified by somebody outside it.
  const onBureau = { ...issue, hazardId: null, organisationId: bureau.id, content: '执法台账不全' };
  const theirs = (await done('leader', 'raiseIssue', onBureau, late, 'issue { id }')).issue.id;
  expect(await own('head', 'answerIssue', theirs, late)).toEqual([['2027-08-31T02:00:00.000Z', false]]);
  const told = { ...(await latest('head', theirs, late)), answer: '已补齐', evidenceFileIds: [await file('head')] };
  await done('head', 'answerIssue', told, late);
  expect(await refused('head', 'verifyIssue', await verified('head', theirs, late), late)).toContain(
    'ISSUE_NOT_JUDGED_BY_ITS_OFFICE',
  );
  expect(await own('head', 'verifyIssue', theirs, late)).toEqual([]);
  expect(await own('leader', 'verifyIssue', theirs, late)).toHaveLength(1);
  await done('leader', 'verifyIssue', await verified('leader', theirs, late), late);

  // A measure of an issue that nobody goes on with is late by itself.
  const open = (await done('head', 'raiseIssue', { ...issue, hazardId: null }, late, 'issue { id }')).issue.id;
  const last = await adopted({ ...measure, issueId: open, dueOn: '2027-07-31' }, late);
  expect(await own('water', 'reportIssueMeasure', last, morning('2027-08-01'))).toEqual([
    ['2027-07-31T15:59:59.999Z', true],
  ]);
  expect(await own('leader', 'issueSupervision', last, morning('2027-08-01'))).toHaveLength(1);
});

test('H-03 what was laid with the register is studied too: from the day on which it was each officer and principal owes it, is late and told by name, and waits until others record it', async () => {
  const when = morning('2028-05-10');
  const laid = (await read('head', '{ hazardCriteria(first: 200) { nodes { document publishedOn } } }', {}, when))
    .hazardCriteria.nodes as { document: string; publishedOn: string | null }[];
  const title = laid.find((each) => each.publishedOn === null)!.document;
  const missing = async (at: When): Promise<any[]> =>
    (
      await read(
        'head',
        `query($d: String) { missingCriterionStudies(region: "${region}", document: $d) { office person enterprise dueOn } }`,
        { d: title },
        at,
      )
    ).missingCriterionStudies;
  const lacking = await missing(when);
  expect(lacking.length).toBeGreaterThan(0);
  expect(lacking.every(({ dueOn }) => dueOn !== null && dueOn < '2028-05-10')).toBe(true);
  const waits = (await waiting('head', 'recordCriterionStudy', when)).filter(({ draft }) => draft.document === title);
  expect(waits).toMatchObject([{ overdue: true }]);
  // Somebody else records it; nobody records their own, and nobody before it was held.
  const officer = (await read('officer-1', '{ viewer { operator { id name } } }')).viewer.operator;
  expect(lacking.some(({ person }) => person === officer.name)).toBe(true);
  const studied = {
    ...{ region, document: title, heldOn: '2028-05-09', topic: '重大事故隐患判定标准' },
    ...{ personIds: [officer.id], fileId: await file('head') },
  };
  expect(await refused('officer-1', 'recordCriterionStudy', studied, when)).toEqual(['NOT_PERMITTED']);
  expect(await refused('head', 'recordCriterionStudy', { ...studied, heldOn: '2028-05-11' }, when)).toEqual([
    'STUDY_DAY_HAS_COME',
  ]);
  await done('head', 'recordCriterionStudy', studied, when);
  const later = { at: '2028-06-01T02:00:00Z' };
  expect((await missing(later)).some(({ person }) => person === officer.name)).toBe(false);
});
