import type { CivilDate } from '../../src/kernel/civil-date.js';
import { readFileSync } from 'node:fs';
import type { Ground } from '../../src/demo/county.js';
import { Law } from '../../src/kernel/law.js';
import { calendarWith } from '../../src/kernel/working-days.js';

// What the demo's county stands on, read from the files that the register is laid from.
const lines = (name: string) =>
  readFileSync(`data/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
const law = new Law(
  lines('statutory-parameters.tsv').map(
    ([key, regionPrefix, value, unit, dayType, title, article, , effectiveFrom]) =>
      ({
        key,
        regionPrefix,
        value,
        unit,
        dayType: dayType || null,
        basis: { title, article },
        effectiveFrom,
        effectiveUntil: null,
      }) as never,
  ),
  calendarWith(),
);
const places = lines('regions.tsv')
  .filter(([code, level]) => code!.startsWith('500238') && ['TOWNSHIP', 'VILLAGE'].includes(level!))
  .map(([code, level, name]) => ({
    code: code!,
    level: level!,
    name: name!,
    parent: level === 'VILLAGE' ? `${code!.slice(0, 9)}000` : '500238000000',
  }));
const criteria = lines('hazard-criteria.tsv').map(([code, sectors, , , , , effectiveFrom]) => ({
  key: code!,
  id: code!,
  sectors: sectors ? sectors.split(' ') : [],
  countyCode: '000000',
  repeals: false,
  effectiveFrom: effectiveFrom as CivilDate,
  effectiveUntil: null,
}));
const fen = (yuan: string | undefined) => (yuan ? yuan.replace('.', '') : null);
const whole = (text: string | undefined) => (text ? Number(text) : null);
const items = lines('enforcement-items.tsv').map(
  ([
    code,
    level,
    kind,
    content,
    statute,
    article,
    sectors,
    fineRule,
    unitMin,
    unitMax,
    personMin,
    personMax,
    incomePercentMin,
    incomePercentMax,
    grave,
    daily,
    ,
    effectiveFrom,
    ,
    gainsFrom,
    gainsTimesMin,
    gainsTimesMax,
    gravestTimesMin,
    gravestTimesMax,
  ]) => ({
    key: code!,
    id: code!,
    code: code!,
    regionCode: '000000000000',
    baseId: null,
    exercised: null,
    content: content!,
    kind: kind!,
    level: level!,
    townships: null,
    statute: statute!,
    article: article!,
    sectors: sectors ? sectors.split(' ') : [],
    fineRule: fineRule!,
    unitMin: fen(unitMin),
    unitMax: fen(unitMax),
    personMin: fen(personMin),
    personMax: fen(personMax),
    incomePercentMin: whole(incomePercentMin),
    incomePercentMax: whole(incomePercentMax),
    gainsFrom: fen(gainsFrom),
    gainsTimesMin: whole(gainsTimesMin),
    gainsTimesMax: whole(gainsTimesMax),
    gravestTimesMin: whole(gravestTimesMin),
    gravestTimesMax: whole(gravestTimesMax),
    grave: grave === '1',
    daily: daily === '1',
    effectiveFrom: effectiveFrom as CivilDate,
    effectiveUntil: null,
  }),
);

export const ground: Ground = { places, criteria, items, law };
