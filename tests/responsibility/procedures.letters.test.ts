import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

let w: World;
const { read, refused, done, latest, waiting, named, programme } = telling(() => w);
let offices: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  ({ offices } = await named());
});
afterAll(() => w.close());

const letters = async (who: string, about: string, when: When) =>
  (await waiting(who, 'issueSupervision', when)).filter(({ draft }) => draft.aboutId === about);

test('R-24 what was set and is not answered by its day leads to a letter and to the next; nothing follows about what was done or called off', async () => {
  const day = morning('2027-01-11');
  const waters = part(offices, '水利');
  const items = ['水库清淤', '堤防加固', '山洪预警'].map((content) => ({
    organisationId: waters,
    content,
    standard: '规范标准一项',
    dueOn: '2027-03-10',
  }));
  const opening = {
    organisationId: part(offices, '巫溪县人民政府'),
    kind: 'COMPREHENSIVE',
    year: 2027,
    title: '综合监管规范化',
    document: '巫溪府〔2027〕9号',
    items,
  };
  const [dredged, dyke, warning] = (await programme('mayor', opening, day)).items;
  expect(await letters('head', dredged!, morning('2027-03-10'))).toEqual([]);

  const late = morning('2027-03-12');
  const [first] = await letters('head', dredged!, late);
  expect(first).toMatchObject({ overdue: true, draft: { level: 'REMINDER', matter: '交办事项逾期未完成：水库清淤' } });
  // Who answers for it is addressed, and no other office.
  expect(
    await refused('head', 'issueSupervision', { ...first!.draft, organisationId: part(offices, '住房') }, late),
  ).toEqual(['SUPERVISION_GOES_TO_WHO_ANSWERS']);
  const sent: string[] = [];
  for (const about of [dredged!, dyke!]) {
    const { draft } = (await letters('head', about, late))[0]!;
    const { supervision } = await done('head', 'issueSupervision', draft, late, 'supervision { id answerDue }');
    sent.push(supervision.id);
    expect(await letters('head', about, late)).toEqual([]);
  }
  const closing = { ...(await latest('head', sent[0]!, late)), conclusion: '已完成', resolved: true };
  expect(await refused('head', 'closeSupervision', closing, late)).toContain(
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  );

  // Nobody answers the letters: of what is still not done the next rung is drafted, and of the rest none.
  const later = morning('2027-05-12');
  await done(
    'water-head',
    'answerAssignment',
    { ...(await latest('water-head', dyke!, later)), answer: '已加固' },
    later,
  );
  expect(await letters('head', dredged!, later)).toMatchObject([{ draft: { level: 'URGING' } }]);
  expect(await letters('head', dyke!, later)).toEqual([]);
  const calling = { ...(await latest('mayor', warning!, later)), reason: '并入全市工程' };
  await done('mayor', 'cancelAssignment', calling, later);
  expect(await letters('head', warning!, later)).toEqual([]);
  const about = { ...first!.draft, aboutId: warning!, matter: '山洪预警' };
  expect(await refused('head', 'issueSupervision', about, later)).toContain('SUPERVISION_IS_NOT_ABOUT_WHAT_ENDED');
  const { assignments } = await read(
    'head',
    '{ assignments(first: 5, where: { overdue: true }) { nodes { id } } }',
    {},
    {
      at: '2027-07-12T02:00:00Z',
    },
  );
  expect(assignments.nodes.map(({ id }: any) => id)).toContain(dredged);
});
