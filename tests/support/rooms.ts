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

/** What each room's file of a kind exports under that name. A room without one is told by name. */
export async function ofRooms<Part>(
  kind: string,
  asked: (place: Place) => boolean = () => true,
): Promise<ReadonlyMap<Place, Part>> {
  const parts = new Map<Place, Part>();
  const missing: string[] = [];
  for (const place of places.filter(asked)) {
    const file = fileOf(place, kind);
    const part = existsSync(file)
      ? ((await import(path.resolve(file))) as Record<string, Part | undefined>)[kind]
      : undefined;
    if (part === undefined)
      missing.push(`the room ${place.folder} has no ${kind}: write ${file}, exporting \`${kind}\``);
    else parts.set(place, part);
  }
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return parts;
}
