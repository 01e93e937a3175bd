import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Noun } from '../../src/access/model/noun.js';
import { nouns } from '../../src/rooms.js';
import { fold } from '../../src/server/folding.js';
import { ofRooms, typesOf } from './rooms.js';
import { sampleRegion, Sampling, type RoomSamples } from './sampling.js';
import { newId, type World } from './world.js';

// Each room's samples stand in `tests/<house>/<room>.samples.ts`.
const ofEachRoom = await ofRooms<RoomSamples>('samples', (place) => typesOf(place).length > 0);
const entries = new Map(
  [...ofEachRoom].flatMap(([place, { entries }]) =>
    typesOf(place).map((type) => {
      if (!entries[type]) throw new Error(`the samples of the room ${place.folder} have no entry of ${type}`);
      return [type, entries[type]] as const;
    }),
  ),
);
const inputs = new Map([...ofEachRoom.values()].flatMap(({ inputs = {} }) => Object.entries(inputs)));
const rowsOf = new Map([...ofEachRoom.values()].flatMap(({ batches = {} }) => Object.entries(batches)));
/** Batches, and the act that each row of one is. */
export const batches: Readonly<Record<string, string>> = Object.fromEntries(
  [...rowsOf].map(([name, { act }]) => [name, act]),
);
/** The text of a batch's row that is tried with too much. */
export const textOfRow = (batch: string): string => rowsOf.get(batch)!.text;
const nounOf = new Map<string, Noun>(
  nouns.flatMap((noun) => Object.keys(noun.acts).map((act) => [act, noun] as const)),
);
export const nounOfMutation = (name: string): Noun => nounOf.get(batches[name] ?? name)!;

/** An entry of each noun, founded at a stage of its own; answers their global ids by type. */
export async function samplesIn(w: World): Promise<Record<string, string>> {
  const s = await Sampling.begin(w, entries);
  for (const type of entries.keys()) await s.of(type);
  // What the figures still owe is folded now, so that no table changes by itself later.
  await fold(w.service.services);
  return s.ids;
}

/** A value of the type that its scalar takes: what must be given, and nothing else. */
export function sampleValue(ids: Readonly<Record<string, string>>, type: GraphQLInputType, name: string): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(inner);
  if (isListType(inner)) return [sampleValue(ids, inner.ofType as GraphQLInputType, name)];
  if (isInputObjectType(inner)) return sampleFields(ids, inner);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  const now = new Date().toISOString();
  return (
    {
      Int: 1,
      Boolean: false,
      DateTime: now,
      CivilDate: now.slice(0, 10),
      Money: '1.00',
      RegionCode: sampleRegion,
      CreditCode: '91500299MA0T0002XY',
      Month: '2026-07',
      Period: '2026Q3',
      Season: '2026-2027',
      Year: 2026,
      Decimal: '1.5',
      IndustryCode: '4511',
      Url: 'https://www.example.gov.cn/1',
      ID: ids[typeNamed(name)],
      String: name === 'idempotencyKey' ? newId() : name === 'region' ? sampleRegion : '演示',
    } as Record<string, unknown>
  )[named.name];
}
export function sampleFields(
  ids: Readonly<Record<string, string>>,
  type: GraphQLInputObjectType,
): Record<string, unknown> {
  const asked = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(asked.map((field) => [field.name, sampleValue(ids, field.type, field.name)]));
}

/** Which of several types a name means where it stands alone. */
const usual: Readonly<Record<string, string>> = { Case: 'EnforcementCase', Programme: 'ReliefProgramme' };
/** The type whose id a field takes, by its name: `caseId` is an EnforcementCase's. What no type fits is a hazard's. */
function typeNamed(name: string): string {
  const stem = name.replace(/Ids?$/, '').replace(/^./, (letter) => letter.toUpperCase());
  if (usual[stem]) return usual[stem];
  const fitting = [...entries.keys()].filter((type) => type.endsWith(stem));
  return fitting.length === 1 ? fitting[0]! : 'Hazard';
}

/** What a mutation is asked with: its own sample, and whatever must be given. */
export function sampleInput(
  ids: Readonly<Record<string, string>>,
  schema: GraphQLSchema,
  name: string,
  rowOver: object = {},
): Record<string, unknown> {
  const field = schema.getMutationType()!.getFields()[name]!;
  const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
  const input: Record<string, unknown> = {
    ...sampleFields(ids, type),
    ...('id' in type.getFields() && { id: ids[nounOfMutation(name).entity.name] }),
    ...inputs.get(name)?.(ids),
  };
  const batch = rowsOf.get(name);
  if (batch) input.rows = (input.rows as object[]).map((row) => ({ ...row, ...batch.row(), ...rowOver }));
  return input;
}

const persons: Readonly<Record<string, string>> = {
  LAW_OFFICER: 'officer-2',
  BUREAU_HEAD: 'head',
  COUNTY_LEADER: 'leader',
  TOWNSHIP: 'township-001',
  SECTOR_DEPT: 'economy',
  LEGAL_REVIEWER: 'legal',
  TECH_INSPECTOR: 'technician',
  SOCIAL_SUPERVISOR: 'supervisor',
  FINANCE: 'finance',
  VILLAGE: 'township-001',
  ENTERPRISE: 'enterprise',
  SYSTEM_ADMIN: 'system-admin',
  SECURITY_ADMIN: 'security-admin',
};
/** Someone who may take the act on the samples. */
export function ableTo(name: string): string {
  const may = nounOfMutation(name).may[batches[name] ?? name]!;
  return persons[may.find((role) => !['VILLAGE', 'ENTERPRISE', 'EXPERT', 'SYSTEM_CLIENT'].includes(role)) ?? may[0]!]!;
}
