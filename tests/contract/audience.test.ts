import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLType,
} from 'graphql';
import { audiences, nounBehind, putUnderAudiences } from '../../src/access/rights/audience.js';
import { schemaOf } from '../../src/api/schema.js';
import { roles } from '../../src/kernel/roles.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { openEntries } from '../../src/sharing/resource/resource.catalogue.js';
import { world, type World } from '../support/world.js';
import { counted } from '../support/counts.js';

// Law 11: nothing for those it is not for. Every root field × every role, somebody of no role, and a system without a
// person.
const schema = schemaOf(nouns, resolvers);
const fields = Object.values(schema.getQueryType()!.getFields()) as GraphQLField<unknown, unknown>[];
const printed = new Map(audiences(schema, nouns).map(({ field, marks }) => [field, marks]));

/** What is no entry, told a second time: whom it is for. */
const all = 'all';
const scope = 'own scope';
const countyRoles = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'DISCIPLINE'];
const officeRoles = [...countyRoles, 'LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP'];
const forWhom: Readonly<Record<string, string | readonly string[]>> = {
  enforcementGaps: officeRoles,
  enforcementRanking: officeRoles,
  closedLoopRate: officeRoles,
  enforcementBacklog: officeRoles,
  enforcementGrowth: officeRoles,
  equipmentFigures: officeRoles,
  criterionStudyCoverage: officeRoles,
  missingCriterionStudies: officeRoles,
  lateSelfChecks: officeRoles,
  majorRectification: officeRoles,
  accidentFigures: officeRoles,
  caseQuality: officeRoles,
  reportingTimeliness: officeRoles,
  dutyCadence: officeRoles,
  bodyCadence: officeRoles,
  taskBoard: officeRoles,
  programmeBoard: officeRoles,
  systemPillars: officeRoles,
  committeeSectors: all,
  dueDutyReports: officeRoles,
  dutyLapses: officeRoles,
  dutyLevers: all,
  dutyMusts: all,
  responsibilityGaps: officeRoles,
  responsibilityOverlaps: officeRoles,
  impact: officeRoles,
  vetoCheck: countyRoles,
  vetoStandings: officeRoles,
  vetoGrounds: all,
  collectionQuality: countyRoles,
  fourMore: officeRoles,
  workInspectionCadence: officeRoles,
  responsibleBodies: all,
  responsibilityMatrix: all,
  refusalCodes: all,
  enumLabels: all,
  dataResources: all,
  explainAccess: scope,
  viewer: all,
  targetProgress: scope,
  hazardStatistics: scope,
  reliefStatistics: scope,
  fiveHavesRate: scope,
  node: scope,
  nodeAsOf: scope,
  nodes: scope,
  changes: scope,
  requestStatus: scope,
  worklist: scope,
};
/** What systems are shared unconditionally, whatever their role sees. */
const openToSystems = new Set(
  fields
    .filter((field) => Object.hasOwn(openEntries, nounBehind(field, nouns)?.entity.name ?? ''))
    .map(({ name }) => name),
);
const personas: readonly (readonly [subject: string | null, roles: readonly string[], client?: string])[] = [
  ['leader', ['COUNTY_LEADER']],
  ['head', ['BUREAU_HEAD']],
  ['officer-1', ['LAW_OFFICER']],
  ['legal', ['LEGAL_REVIEWER']],
  ['technician', ['TECH_INSPECTOR']],
  ['supervisor', ['SOCIAL_SUPERVISOR']],
  ['construction', ['SECTOR_DEPT']],
  ['township-100', ['TOWNSHIP']],
  ['village', ['VILLAGE']],
  ['enterprise', ['ENTERPRISE']],
  ['expert', ['EXPERT']],
  ['finance', ['FINANCE']],
  ['discipline', ['DISCIPLINE']],
  ['public', ['PUBLIC']],
  ['system-admin', ['SYSTEM_ADMIN']],
  ['security-admin', ['SECURITY_ADMIN']],
  ['audit-admin', ['AUDIT_ADMIN']],
  ['nobody', []],
  [null, ['SYSTEM_CLIENT'], 'partner'],
];

test('every root field is for somebody, and states for whom', () => {
  const others = fields.filter((field) => nounBehind(field, nouns) === null).map(({ name }) => name);
  expect(others.sort()).toEqual(Object.keys(forWhom).sort());
  for (const name of others) {
    const told = forWhom[name]!;
    expect([name, printed.get(name)]).toEqual([
      name,
      roles.map((role) => (typeof told === 'string' ? told : told.includes(role) ? 'own counties' : '')),
    ]);
  }
  for (const field of fields)
    expect([field.name, printed.get(field.name)!.some((mark) => mark !== '')]).toEqual([field.name, true]);
  expect(personas.flatMap(([, each]) => each).sort()).toEqual([...roles].sort());
  const says = `${fields.length} root fields × ${roles.length} roles; ${others.length} answer no entries`;
  counted('audience', says, { rootFields: fields.length, roles: roles.length });
});

test('a root field that states no audience is not served', () => {
  const bare = schemaOf(nouns, resolvers);
  const { dutyCadence } = bare.getQueryType()!.getFields();
  dutyCadence!.extensions = {};
  expect(() => putUnderAudiences(bare, nouns)).toThrow('Query.dutyCadence answers no entries; say whom it is ToldTo.');
});

describe('asked', () => {
  let w: World;
  let sample: string;
  beforeAll(async () => {
    w = await world();
    sample = (
      await w.ask(
        'head',
        '{ organisations(first: 1, where: { kind: [BUREAU], region: "500238000000" }) { nodes { id } } }',
      )
    ).data.organisations.nodes[0].id as string;
  });
  afterAll(() => w.close());

  const named: Readonly<Record<string, unknown>> = {
    region: '500238000000',
    code: '500238000000',
    month: '2026-10',
    number: '试1',
    year: 2026,
    period: '2026Q1',
    dueFrom: '2026-01-01',
    dueTo: '2026-12-31',
    happenedFrom: '2026-01-01',
    happenedTo: '2026-12-31',
    asOf: '2026-01-01T00:00:00.000Z',
    idempotencyKey: 'k',
    groupBy: [],
  };
  const literal = ({ name, type }: GraphQLArgument): string => {
    if (/^(id|eventId)$/.test(name)) return JSON.stringify(sample);
    if (/^(ids|subjectIds)$/.test(name)) return JSON.stringify([sample]);
    if (name in named) return JSON.stringify(named[name]);
    const inner = getNamedType(type);
    if (isEnumType(inner)) {
      const value = inner.getValues()[0]!.name;
      return isListType(isNonNullType(type) ? type.ofType : type) ? `[${value}]` : value;
    }
    throw new Error(`No sample for ${name}`);
  };
  const leaf = (type: GraphQLType): string => {
    const inner = getNamedType(type);
    return !isObjectType(inner)
      ? isEnumType(inner) || !('getFields' in inner)
        ? ''
        : '{ __typename }'
      : '{ __typename }';
  };
  const question = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args
      .filter((arg) => isRequiredArgument(arg) || (arg.name === 'id' && field.name !== 'node'))
      .map((arg) => `${arg.name}: ${literal(arg)}`);
    if (field.name === 'responsibleBodies') given.push('region: "500238100000"');
    const counted = field.type.toString().includes('Connection');
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${counted ? '{ totalCount }' : leaf(field.type)}`;
  };
  const isNothing = (answer: any): boolean =>
    answer === null || (Array.isArray(answer) && answer.length === 0) || answer?.totalCount === 0;

  // Each row as a whole: a row shorter than the parameters would be handed jest's `done` for its last.
  test.each(personas.map((persona) => [persona] as const))(
    'by %j: nothing of what is not for them',
    async ([subject, own, client]) => {
      const answers: Record<string, unknown> = {};
      for (let at = 0; at < fields.length; at += 18) {
        const answer = await w.ask(
          subject,
          `{ ${fields
            .slice(at, at + 18)
            .map(question)
            .join(' ')} }`,
          {},
          client ? { client } : {},
        );
        expect(answer.errors ?? []).toEqual([]);
        Object.assign(answers, answer.data);
      }
      const toldNothing = fields.filter(
        ({ name }) =>
          roles.every((role, i) => !own.includes(role) || printed.get(name)![i] === '') &&
          !(own.includes('SYSTEM_CLIENT') && openToSystems.has(name)) &&
          !printed.get(name)!.every((mark) => /all|public|own scope/.test(mark)),
      );
      expect(
        toldNothing.filter(({ name }) => !isNothing(answers[name])).map(({ name }) => [name, answers[name]]),
      ).toEqual([]);
      // And what is for them is there: a table that shut everyone out would pass the above.
      const table = Object.entries(forWhom)
        .filter(
          ([name, told]) =>
            Array.isArray(told) &&
            ![
              'impact',
              'vetoCheck',
              'responsibilityGaps',
              'responsibilityOverlaps',
              'enforcementGaps',
              'fourMore',
              'collectionQuality',
              'enforcementBacklog',
              'lateSelfChecks',
              'criterionStudyCoverage',
              'missingCriterionStudies',
              'majorRectification',
            ].includes(name) &&
            own.some((role) => told.includes(role)),
        )
        .map(([name]) => name);
      expect(table.filter((name) => isNothing(answers[name]))).toEqual([]);
    },
  );

  test('of another county, nothing', async () => {
    const elsewhere =
      '{ dutyCadence(region: "610525000000") { kind } responsibilityGaps(region: "610525000000") { kind } enforcementRanking(region: "610525000000", month: "2026-10") { office } }';
    expect((await w.ask('leader', elsewhere)).data).toEqual({
      dutyCadence: [],
      responsibilityGaps: [],
      enforcementRanking: [],
    });
  });

  test("of gaps, those of the entries that one sees; of an office as a whole, its own and the county's", async () => {
    const gaps = async (who: string) =>
      (await w.ask(who, '{ enforcementGaps(region: "500238000000", month: "2026-10") { kind office } }')).data
        .enforcementGaps as { kind: string; office: string }[];
    // The bureau, and every department and township that has officers.
    expect(await gaps('head')).toContainEqual({ kind: 'ZERO_INSPECTION', office: '巫溪县应急管理局' });
    expect(await gaps('township-100')).toEqual(
      ['ZERO_INSPECTION', 'NO_PLAN'].map((kind) => expect.objectContaining({ office: '城厢镇人民政府', kind })),
    );
  });
});
