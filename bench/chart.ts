// A chart that stands by itself in a document: bars of throughput, the service beside its peers, each work on a scale
// of its own.
import type { Window } from './measure.js';
import { says, works, type Work } from './works.js';

const shown: readonly (readonly [name: string, label: string, colour: string])[] = [
  ['floor', 'by hand (node:http + pg)', '#9aa5b1'],
  ['sanbixu', 'Sanbixu', '#0b6e4f'],
  ['sanbixu-node24', 'Sanbixu, Node 24', '#2fa37c'],
  ['postgraphile', 'PostGraphile 5, Node 24', '#b5651d'],
  ['mercurius', 'Mercurius 16, SQL by hand', '#6c5b9e'],
  ['textbook', 'type-graphql + TypeORM + DataLoader', '#c0392b'],
];

export function chart(result: Readonly<Record<string, Partial<Record<Work, Window>>>>): string {
  const width = 900;
  const row = 15;
  const parts: string[] = [];
  let y = 46;
  for (const work of works) {
    const bars = shown.flatMap(([name, label, colour]) => {
      const window =
        name === 'floor'
          ? ['floor-postgres', 'floor-rows']
              .flatMap((each) => result[each]?.[work] ?? [])
              .sort((a, b) => b.rate - a.rate)[0]
          : result[name]?.[work];
      return window ? [{ label, colour, rate: window.rate }] : [];
    });
    const most = Math.max(...bars.map(({ rate }) => rate));
    parts.push(`<text x="16" y="${y}" font-weight="600">${work} · ${says[work]}</text>`);
    y += 8;
    for (const { label, colour, rate } of bars) {
      const length = Math.max(2, (440 * rate) / most);
      parts.push(
        `<text x="236" y="${y + 11}" text-anchor="end" fill="#444">${label}</text><rect x="244" y="${y + 1}" width="${length.toFixed(1)}" height="${row - 3}" fill="${colour}"/><text x="${(250 + length).toFixed(1)}" y="${y + 11}">${rate < 100 ? rate.toFixed(1) : rate.toFixed(0)}/s</text>`,
      );
      y += row;
    }
    y += 24;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" font-family="system-ui, sans-serif" font-size="11" role="img" aria-label="Requests a second, the service beside its peers"><rect width="${width}" height="${y}" fill="#fff"/><text x="16" y="22" font-size="15" font-weight="700">Requests a second: one register, the same requests, one run</text>\n${parts.join('\n')}\n</svg>\n`;
}
