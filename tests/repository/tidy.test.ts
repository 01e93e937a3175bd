import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { rooms as allRooms } from '../../src/rooms.js';
import { places } from '../support/rooms.js';

const src = path.resolve('src');
const files = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();
const text = (file: string) => fs.readFileSync(path.join(src, file), 'utf8');

/** Rooms in the order src/rooms.ts lists them; a room may know only those before it. */
const rooms = places.map(({ name }) => name);
const houses = new Set(places.filter(({ housed }) => housed).map(({ house }) => house));
const below = ['kernel', 'access', 'api'];
const mayLoad: Record<string, readonly string[]> = {
  kernel: [],
  access: ['kernel'],
  api: ['kernel', 'access'],
  migrations: [],
  rooms: [...rooms, 'access'],
  server: [...below, ...rooms, 'rooms', 'migrations'],
  demo: [...below, ...rooms, 'rooms', 'server'],
  explorer: [],
  proof: [...below, ...rooms, 'rooms', 'server'],
  import: [...below, ...rooms],
  found: [...below, ...rooms, 'rooms', 'server', 'import'],
  main: ['server', 'demo', 'kernel'],
  print: ['api', 'rooms', 'server'],
  ...Object.fromEntries(rooms.map((room, place) => [room, [...below, ...rooms.slice(0, place)]])),
};
const imports = (file: string) =>
  [...text(file).matchAll(/^(?:import|export) (type )?(?:[^;]*?)from '([^']+)'|^import '([^']+)'/gm)].map((m) => ({
    typeOnly: Boolean(m[1]) || /^import \{(\s*type [\w$]+( as [\w$]+)?,?)+\s*\} from/.test(m[0]),
    from: (m[2] ?? m[3])!,
  }));
/** A folder at the top, or in a house the room. */
const here = (file: string) => {
  const [top, room] = file.split(path.sep) as [string, string | undefined];
  return (houses.has(top) ? room! : top).replace(/\.(js|ts)$/, '');
};
const folderOf = (file: string, from: string) =>
  from.startsWith('.') ? here(path.join(path.dirname(file), from)) : null;

test.each(files)('%s loads only what its folder may', (file) => {
  const strays = imports(file)
    .filter((i) => !i.typeOnly)
    .map((i) => folderOf(file, i.from))
    .filter((to) => to !== null && to !== here(file) && !mayLoad[here(file)]!.includes(to));
  expect(strays).toEqual([]);
});

const pureKinds =
  /\.(acts(\.\w+)?|musts|lifecycle|facts|ladder|ledger|amounts|draw|grade|score|standings|catalogue(\.\w+)?)\.[jt]s$/;
const pure = (file: string) => pureKinds.test(file) || file.startsWith('kernel');
test.each(files.filter(pure))('%s is pure: at run time it loads the kernel and tables like itself', (file) => {
  const loaded = imports(file)
    .filter((i) => !i.typeOnly && folderOf(file, i.from) !== 'kernel' && !pureKinds.test(i.from))
    .map(({ from }) => from);
  // The working calendar reads its lists of days; a digest is Node's own.
  expect(loaded).toEqual(
    ['kernel/working-days.ts', 'kernel/lunar.ts'].includes(file)
      ? ['node:module']
      : file === 'kernel/digest.ts'
        ? ['node:crypto']
        : [],
  );
});
test.each(files.filter((file) => pure(file) || file.endsWith('.noun.ts')))(
  '%s reads no clock and draws no lots',
  (file) => {
    expect(text(file)).not.toMatch(/Date\.now\(\)|new Date\(\)|Math\.random|randomUUID/);
  },
);

test('only the door, the server, the migrations and what proves them speak to the database', () => {
  const speakers = files.filter((file) =>
    /\bEntityManager\b|\bDataSource\b|getRepository|createQueryBuilder|from 'pg'|\bQueryRunner\b/.test(text(file)),
  );
  expect(speakers.filter((file) => !/^(access|server|migrations|proof)\//.test(file) && file !== 'print.ts')).toEqual(
    [],
  );
});

test('connections to PostgreSQL are made in one place, where their loss is heard', () => {
  const makers = files.filter((file) => /new pg\.(Client|Pool)\b|new (Client|Pool)\(/.test(text(file)));
  expect([makers, /new Pool\(/.test(text('server/connections.ts'))]).toEqual([['server/connections.ts'], true]);
});

test('there are no cycles among value imports', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      imports(file)
        .filter((i) => !i.typeOnly && i.from.startsWith('.'))
        .map((i) => path.join(path.dirname(file), i.from).replace(/\.js$/, '.ts')),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});

test('a room has the files its kind calls for', () => {
  for (const { key, name, folder } of places.filter(({ housed }) => housed)) {
    if (allRooms[key].nouns.length === 0) continue;
    const own = files.filter((file) => path.dirname(file) === folder).map((file) => path.basename(file));
    expect(own).toEqual(
      expect.arrayContaining([`${name}.ts`, `${name}.noun.ts`, `${name}.inputs.ts`, `${name}.resolver.ts`, 'index.ts']),
    );
  }
});

test('acts that fill more than one file stand by stage, and are found under one name', () => {
  for (const file of files.filter((each) => /\.acts\.\w+\.ts$/.test(each))) {
    const whole = file.replace(/\.\w+\.ts$/, '.ts');
    expect([file, files.includes(whole) && text(whole).includes(`from './${path.basename(file, '.ts')}.js'`)]).toEqual([
      file,
      true,
    ]);
    // What acts of several stages share is no act: it stands in the room's musts.
    const shared = imports(file).filter(({ from }) => /^\.\/[\w-]+\.acts/.test(from));
    expect([file, shared]).toEqual([file, []]);
  }
});

test('every folder of a house is a room that src/rooms.ts lists', () => {
  const folders = [...houses].flatMap((house) =>
    fs
      .readdirSync(path.join(src, house), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => path.join(house, name)),
  );
  expect(folders.sort()).toEqual(
    places
      .filter(({ housed }) => housed)
      .map(({ folder }) => folder)
      .sort(),
  );
});

test('no reminders are left, and no lint is switched off', () => {
  for (const file of files)
    expect([
      file,
      /\b(TODO|FIXME|XXX|HACK)\b|eslint-disable|@ts-(ignore|nocheck|expect-error)/.exec(text(file))?.[0] ?? null,
    ]).toEqual([file, null]);
});

test('a room says the types of its nouns', () => {
  const untyped = files.filter((file) => /from '[./]*kernel\/untyped\.js'/.test(text(file)));
  const engine = /^(access|api|kernel)\//;
  // A class that is extended by a function takes whatever its base takes.
  expect(untyped.filter((file) => !engine.test(file))).toEqual(['enterprise/enterprise/enterprise.inputs.ts']);
});

test('every kind of file of a room is in the table of CONTRIBUTING.md, and no kind that there is none of', () => {
  const [, table] = /\| file of a room \| holds \|\n([^]*?)\n\n/.exec(fs.readFileSync('CONTRIBUTING.md', 'utf8'))!;
  const told = [...table!.matchAll(/^\| (.+?) \|/gm)].flatMap(([, names]) =>
    [...names!.matchAll(/`<room>\.([\w-]+)(?:\.<\w+>)?\.ts`/g)].map(([, kind]) => kind!),
  );
  // Acts, inputs and the catalogue may stand by stage, noun or house; of all else the last part says what it holds.
  const kindOf = (file: string): string[] => {
    const parts = path.basename(file, '.ts').split('.').slice(1);
    if (parts.length === 0) return [];
    return [/^(acts|inputs|catalogue)$/.test(parts[0]!) ? parts[0]! : parts.at(-1)!];
  };
  const found = files.filter((file) => rooms.includes(here(file))).flatMap(kindOf);
  expect([...new Set(found)].sort()).toEqual([...new Set(told)].sort());
  // Nor does a file elsewhere have a kind of its own.
  expect(files.filter((file) => !rooms.includes(here(file))).filter((file) => kindOf(file).length > 0)).toEqual([]);
});

test('no comment breaks off within a line', () => {
  const comment = /^(\s*(?:\/\/|\*) )(?=\S)(?!\*?\/)(.*)$/;
  const brokenIn = (lines: readonly string[]): number[] =>
    lines.flatMap((line, i) => {
      const [, own, says] = comment.exec(line) ?? [];
      const [, next, follows] = comment.exec(lines[i + 1] ?? '') ?? [];
      if (own === undefined || own !== next || /^(?:[-|@#]|\d+\. )/.test(follows!)) return [];
      // The next word had room, and nothing ended here: a word left alone, or a sentence that was cut.
      const alone = says!.split(' ').length <= 3 || !/[.:;。；：!?)）]$/.test(says!);
      return alone && line.length + 1 + follows!.split(' ')[0]!.length <= 100 ? [i + 1] : [];
    });
  const all = ['src', 'tests', 'scripts', 'bench'].flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Released migrations do not change, and what is generated is nobody's.
      .filter(
        (file) => /\.(ts|mjs)$/.test(file) && !/^migrations\/|generated|(^|\/)(dist|\.data|node_modules)\//.test(file),
      )
      .map((file) => path.join(folder, file)),
  );
  const broken = all.flatMap((file) =>
    brokenIn(fs.readFileSync(file, 'utf8').split('\n')).map((line) => `${file}:${line}`),
  );
  expect(broken).toEqual([]);
  expect(brokenIn(['// What is', '// left over of it.', '// And the next one.'])).toEqual([1]);
});

test('the words of the door mean one thing each', () => {
  const declaring = (word: string) =>
    files.filter((file) => new RegExp(`^(?:export )?(?:interface|type|class|enum) ${word}\\b`, 'm').test(text(file)));
  expect(
    Object.fromEntries(['Row', 'Judged', 'Deed', 'Stage', 'Outcome', 'Ended'].map((w) => [w, declaring(w)])),
  ).toEqual({
    Row: ['access/acting/judge.ts'],
    Judged: ['access/acting/judge.ts'],
    Deed: ['access/acting/entering.ts'],
    Stage: ['api/stage.ts'],
    // What `outcomeOf` answers is what is written.
    Outcome: [],
    Ended: ['access/acting/ended.ts'],
  });
});
