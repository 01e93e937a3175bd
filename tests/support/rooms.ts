import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rooms } from '../../src/rooms.js';

/** A room of src/rooms.ts and where it lives: `hazard/listing`, or `region` where it stands by itself. */
export interface Place {
  readonly key: keyof typeof rooms;
  readonly name: string;
  readonly house: string;
  readonly folder: string;
  /** The house is a folder of rooms, and not the room itself. */
  readonly housed: boolean;
}

const src = path.resolve('src');
const isRoom = (folder: string): boolean => existsSync(path.join(src, folder, 'index.ts'));
const houses = readdirSync(src, { withFileTypes: true }).filter((each) => each.isDirectory());

/** A room is found by its name: the one folder of that name with an index, at the top or in a house. */
function placeOf(key: keyof typeof rooms): Place {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const folders = [name, ...houses.map((house) => path.join(house.name, name))].filter(isRoom);
  if (folders.length !== 1)
    throw new Error(`the room ${key} of src/rooms.ts lives in ${folders.join(' and ') || 'no folder'} of src`);
  const house = folders[0]!.split(path.sep)[0]!;
  return { key, name, house, folder: folders[0]!, housed: folders[0] !== name };
}

/** The rooms in the order in which src/rooms.ts lists them. */
export const places: readonly Place[] = (Object.keys(rooms) as (keyof typeof rooms)[]).map(placeOf);
export const typesOf = ({ key }: Place): readonly string[] => rooms[key].nouns.map(({ entity }) => entity.name);

/** Where a room's tests have what they need of it: `tests/<house>/<room>.<kind>.ts`. */
export const fileOf = ({ house, name }: Place, kind: string): string => `tests/${house}/${name}.${kind}.ts`;

const isThere = (place: Place, kind: string): boolean => existsSync(fileOf(place, kind));
/** Rooms without a file of the kind, each with what to write. */
export const missing = (kind: string, asked: (place: Place) => boolean): readonly string[] =>
  places
    .filter((place) => asked(place) && !isThere(place, kind))
    .map((place) => `the room ${place.folder} has no ${kind}: write ${fileOf(place, kind)}, exporting \`${kind}\``);

/** What each room's file of a kind exports under that name, of those that have one. */
export async function someRooms<Part>(kind: string): Promise<ReadonlyMap<Place, Part>> {
  const parts = new Map<Place, Part>();
  for (const place of places.filter((each) => isThere(each, kind))) {
    const part = ((await import(path.resolve(fileOf(place, kind)))) as Record<string, Part | undefined>)[kind];
    if (part === undefined) throw new Error(`${fileOf(place, kind)} exports no \`${kind}\``);
    parts.set(place, part);
  }
  return parts;
}
/** The same, where every room that is asked has to have one. */
export async function ofRooms<Part>(
  kind: string,
  asked: (place: Place) => boolean = () => true,
): Promise<ReadonlyMap<Place, Part>> {
  const without = missing(kind, asked);
  if (without.length > 0) throw new Error(without.join('\n'));
  return someRooms<Part>(kind);
}
