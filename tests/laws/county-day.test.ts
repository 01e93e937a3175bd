import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

// Law 8: the day of law is the day in Asia/Shanghai, wherever a date is derived. No statement and no code outside the
// kernel takes the day of the process, of the session or of UTC; and the stories of days (day-story.test.ts) hold
// wherever the process stands.
const src = path.resolve('src');
const files = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** What takes a day in another way than the kernel does. */
const strays: readonly (readonly [what: string, form: RegExp])[] = [
  [
    "the session's day",
    /\b(current_date|current_timestamp|localtimestamp|localtime)\b|\bnow\(\)\s*::\s*date|\b(clock|transaction|statement)_timestamp\(\)\s*::\s*date|cast\([^)]* as date\)/gi,
  ],
  // A text that is a day may be cast to one; a moment only in the county's zone.
  [
    'the day of a moment',
    /(?<!'-01'\)|'-01-01'\)|\$\{bind\((?:day|(?:caller\.)?on|ended\.to|civilDateOf\(now\))\)\}|\$\{(?:day|on)\}|'infinity'|split_part\([^()]*\)|at time zone 'Asia\/Shanghai'\))::\s*date\b/gi,
  ],
  ['another zone', /at time zone '(?!Asia\/Shanghai'|UTC', 'YYYY-MM-DD"T"HH24:MI:SS\.MS"Z"')/g],
  // Seconds between two moments have no zone.
  ['part of a moment without a zone', /\b(extract|date_part)\((?!epoch from )(?![^)]*at time zone 'Asia\/Shanghai')/gi],
  ['a text of a moment without a zone', /\bto_char\((?![^)]*(?:\([^)]*\)[^)]*)*at time zone)/gi],
  ["UTC's day of a moment", /toISOString\(\)\s*\.\s*(slice|substring|substr|split)/g],
  [
    'the first characters of a moment',
    /\b\w*([aA]t|[nN]ow|[dD]ue|[dD]eadline|[iI]nstant)!?\.(slice|substring)\(0, ?(4|7|10)\)/g,
  ],
  [
    "the process's day",
    /\.(getDate|getDay|getMonth|getFullYear|getHours|setDate|setMonth|setHours|toLocale\w*|getTimezoneOffset|toDateString)\(/g,
  ],
  ['days in milliseconds', /\b(86_?400_?000|864e5|24 \* 60 \* 60|24 \* 3_?600)\b/g],
  ['a moment made by hand', /new Date\((?!\))(?!Date\.now\(\))/g],
];
const kernel = /^kernel\/(civil-date|instant|working-days)\.ts$/;
/** Where it is right all the same. */
const exempt: Readonly<Record<string, string>> = {
  'hazard/bulletin/bulletin.noun.ts the day of a moment': 'months are made of days',
  'hazard/bulletin/bulletin.noun.ts a text of a moment without a zone': 'months are made of days, which have no zone',
  'hazard/hazard/hazard.rates.ts a text of a moment without a zone': "the month of the county's day of a deadline",
  'hazard/self-check/self-check.facts.ts the day of a moment': 'cycles are made of days',
  'hazard/self-check/self-check.facts.ts part of a moment without a zone': 'cycles are made of days, without a zone',
  'hazard/self-check/self-check.facts.ts a text of a moment without a zone': 'cycles are made of days, without a zone',
  "import/ledger.ts UTC's day of a moment": "a workbook's cell is a day, which the reader tells as midnight in UTC",
  'reporting/coverage/coverage.facts.ts a text of a moment without a zone':
    'a meeting is held on a day, which has no zone',
  'responsibility/assessment/assessment.facts.ts a text of a moment without a zone':
    'a veto bars from a day, which has no zone',
  'reporting/cadence/cadence.facts.ts a text of a moment without a zone':
    'meetings are held and visits made on days, which have no zone',
  'enforcement/accident/accident.noun.ts the day of a moment': "a day of the county, cut off in the county's zone",
  'relief/fund/fund.noun.ts the day of a moment': 'a day of the year is made of a year and a parameter',
  'relief/programme/programme.noun.ts the day of a moment': 'a day of the year is made of a year and a parameter',
  'relief/programme/programme.noun.ts part of a moment without a zone': 'the year of a day, which has no zone',
  'enforcement/plan/plan.facts.ts the day of a moment': 'a day of the year is made of a year and a parameter',
  'enforcement/plan/plan.facts.ts a text of a moment without a zone': 'the year of a day, which has no zone',
  'enforcement/plan/plan.noun.ts part of a moment without a zone': 'the year of a day, which has no zone',
  'reporting/oversight/oversight.facts.ts the day of a moment':
    "the last day of a month, from its end in the county's zone",
  'reporting/oversight/oversight.facts.ts part of a moment without a zone': 'the year of a day, which has no zone',
  'migrations/0029-what-time-brings.ts the day of a moment': 'quarters and flood seasons are made of days',
  'migrations/0029-what-time-brings.ts part of a moment without a zone': 'the year of a day, which has no zone',
  'migrations/0040-how-tasks-end.ts the day of a moment': 'quarters are made of days',
  'migrations/0045-who-was-inspected.ts the day of a moment': 'quarters and flood seasons are made of days',
  'migrations/0045-who-was-inspected.ts part of a moment without a zone': 'the year of a day, which has no zone',
  'responsibility/assignment/assignment.noun.ts the day of a moment': 'quarters are made of days',
  'responsibility/pool/pool.noun.ts a text of a moment without a zone': "the quarter of the caller's day",
  'responsibility/work-inspection/work-inspection.noun.ts the day of a moment': 'the new year of a day',
  'responsibility/duty/duty.owed.ts the day of a moment': 'the new year of a day',
  'responsibility/responsibility/responsibility.owed.facts.ts the day of a moment': 'half-years are made of days',
  'responsibility/responsibility/responsibility.owed.facts.ts part of a moment without a zone':
    'half-years are made of days, which have no zone',
};
const found = files
  .filter((file) => !kernel.test(file))
  .flatMap((file) => {
    const text = fs.readFileSync(path.join(src, file), 'utf8');
    return strays.flatMap(([what, form]) =>
      [...text.matchAll(form)].map((each) => ({
        key: `${file} ${what}`,
        at: `${file}:${text.slice(0, each.index).split('\n').length} ${what}: ${text.slice(Math.max(0, each.index - 60), each.index + 40).replace(/\s+/g, ' ')}`,
      })),
    );
  });

test("no date is derived outside the kernel but in the county's zone", () => {
  console.log(
    `laws: ${files.length} files, ${strays.length} forms, ${found.filter(({ key }) => key in exempt).length} exempt`,
  );
  expect(found.filter(({ key }) => !(key in exempt)).map(({ at }) => at)).toEqual([]);
});

test.each([
  ["the session's day", 'h.held_to >= current_date'],
  ["the session's day", 'x > now()::date'],
  ['the day of a moment', 'where decided_at::date = $1'],
  ['the day of a moment', "(decided_at at time zone 'UTC')::date"],
  ['another zone', "at time zone 'UTC')::date"],
  ['part of a moment without a zone', 'extract(year from happened_at)'],
  ['a text of a moment without a zone', "to_char(created_at, 'YYYY-MM')"],
  ["UTC's day of a moment", 'new Date(at).toISOString().slice(0, 10)'],
  ['the first characters of a moment', 'input.startedAt.slice(0, 4)'],
  ["the process's day", 'new Date().getFullYear()'],
  ['days in milliseconds', 'Date.parse(at) + 86_400_000'],
  ['a moment made by hand', 'new Date(2026, 1, 1)'],
])('%s is noticed: %s', (what, text) => {
  const form = strays.find(([name]) => name === what)![1];
  expect(new RegExp(form.source, form.flags.replace('g', '')).test(text)).toBe(true);
});

const zones = ['Asia/Shanghai', 'America/New_York'];
test.each(zones)(
  'the stories of days hold with the process in %s',
  async (zone) => {
    const child = spawn(
      process.execPath,
      ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'tests/laws/day-story'],
      { env: { ...process.env, TZ: zone, PGTZ: zone }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        told += part.toString();
      });
    const code = await new Promise<number | null>((done) => {
      child.once('exit', done);
    });
    console.log(`laws: ${zone}: ${/Tests:.*/.exec(told)?.[0] ?? told.slice(-2_000)}`);
    expect([code, code === 0 ? '' : told.slice(-4_000)]).toEqual([0, '']);
  },
  300_000,
);
