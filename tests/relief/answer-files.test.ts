import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { Noun } from '../../src/access/model/noun.js';
import { MemoryRegister, type SimulatedActor } from '../../src/access/simulation/memory-register.js';
import { fenOf } from '../../src/kernel/fen.js';
import type { Instant } from '../../src/kernel/instant.js';
import { fundPostings } from '../../src/relief/fund/fund.noun.js';
import { returnPayout, settlePayouts } from '../../src/relief/payout/payout.acts.js';
import { freeStages } from '../../src/relief/payout/payout.lifecycle.js';
import { paymentBatches, payouts } from '../../src/relief/payout/payout.noun.js';
import type { BankOutcome, Said } from '../../src/server/bank/bank.js';
import { judged, type NotEntered } from '../../src/server/bank/judging.js';
import { readAnswerFile } from '../../src/server/bank/reading.js';
import { drawn, expected, forms, type Case, type WrittenFile } from '../support/answer-files.js';
import { law } from '../support/musts.js';

// Answer files as banks really write them, thousands of them, against a model that knows what each line was meant to
// say and never reads it.
const files = Number(process.env.FILES ?? 10_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const at = '2026-11-20T04:00:00.000Z' as Instant;
const system: SimulatedActor = {
  clientId: 'c',
  operatorId: null,
  organisationId: 'finance',
  roles: ['SYSTEM_CLIENT'],
  numberPrefix: '财',
};
const nouns = new Map<string, Noun>(
  [fundPostings, paymentBatches, payouts].map((noun) => [noun.entity.name, noun as Noun]),
);

// --- one run

type Judge = typeof judged;
const read = (written: readonly WrittenFile[]): Said => {
  const all = written.map(({ name, bytes, rested }) => readAnswerFile(name, bytes, rested));
  return { answers: all.flatMap(({ answers }) => answers), unread: all.flatMap(({ unread }) => unread), others: [] };
};

let paperOf: MemoryRegister | null = null;
let uses = 0;
/** The same paper for some hundred cases: each lays its own batch over the last one's. */
const sheet = (): MemoryRegister =>
  paperOf && uses++ % 500 !== 0
    ? paperOf
    : (paperOf = new MemoryRegister(
        law,
        {},
        () => 'x',
        (type) => nouns.get(type)!,
      ));
/** Enters on paper what is judged so, by the very acts, and gives back how the payouts end and what was told. */
function entered(
  { ids, amounts, begun }: Case,
  said: Said,
  judge: Judge,
): { statuses: string[]; notEntered: readonly NotEntered[]; refused: string[] } {
  const register = sheet();
  const pending = begun.filter((status) => ['SUBMITTED', 'UNKNOWN'].includes(status)).length;
  const by = { clientId: 'c', operatorId: 'f', organisationId: 'finance' };
  const place = (noun: Noun, row: object) =>
    ({
      noun,
      action: 'FOUNDED',
      at,
      by,
      fields: [],
      reason: null,
      personal: null,
      row: { regionCode: '500238000000', createdAt: at, actedAt: at, ...row },
    }) as never;
  register.adopt([
    place(paymentBatches as Noun, {
      id: 'b',
      status: pending > 0 ? 'SUBMITTED' : 'SETTLED',
      pending,
      count: ids.length,
      programmeId: 'p',
      fundId: 'f',
      number: '1',
    }),
    ...ids.map((endToEndId, i) =>
      place(payouts as Noun, {
        id: `p${i}`,
        batchId: 'b',
        endToEndId,
        status: begun[i],
        amount: String(fenOf(amounts[i]!)),
        programmeId: 'p',
        fundId: 'f',
      }),
    ),
  ]);
  const statuses = () =>
    ids.map((_, i) => (register.get(payouts as Noun, `p${i}`) as unknown as { status: string }).status);
  const refused: string[] = [];
  const standing = () => new Map(ids.map((id, i) => [id, { amount: amounts[i]!, status: statuses()[i]! }]));
  for (let pass = 0; pass < 4; pass++) {
    const { settle, returns } = judge(standing(), said);
    if (settle.length + returns.length === 0) break;
    if (settle.length > 0)
      refused.push(
        ...register
          .act(
            { noun: paymentBatches as Noun, act: settlePayouts },
            { actor: system, at },
            {
              lines: settle.map(({ endToEndId, outcome, amount }) => ({
                endToEndId,
                outcome,
                amount: String(fenOf(amount)),
              })),
            },
            'b',
          )
          .refusals.map(({ code }) => code),
      );
    for (const { endToEndId } of returns)
      refused.push(
        ...register
          .act(
            { noun: payouts as Noun, act: returnPayout },
            { actor: system, at },
            { returnedOn: '2026-11-20', reason: '退汇' },
            `p${ids.indexOf(endToEndId)}`,
          )
          .refusals.map(({ code }) => code),
      );
  }
  return { statuses: statuses(), notEntered: judge(standing(), said).notEntered, refused };
}

const follows: Readonly<Record<BankOutcome, readonly string[]>> = {
  SETTLED: ['SETTLED', 'RETURNED'],
  REJECTED: ['REJECTED', 'RETURNED'],
  UNKNOWN: ['UNKNOWN', 'SETTLED', 'REJECTED', 'RETURNED'],
  RETURNED: ['RETURNED'],
};
/** Everything that must never be, of one batch and its files. */
function breaches(drawnCase: Case, judge: Judge, seen: Record<string, number>): string[] {
  const { ids, begun, files: written } = drawnCase;
  const found: string[] = [];
  const said = read(written);
  const { statuses, notEntered, refused } = entered(drawnCase, said, judge);
  if (refused.length > 0) found.push(`an act refused: ${refused.join()}`);
  ids.forEach((_, i) => {
    const wanted = expected(drawnCase, i);
    seen[`${begun[i]} to ${statuses[i]}`] = (seen[`${begun[i]} to ${statuses[i]}`] ?? 0) + 1;
    if (statuses[i] !== wanted) found.push(`payout ${i} was ${begun[i]}, is ${statuses[i]}, and should be ${wanted}`);
  });
  // Money is due again only where nothing at all speaks for its having been paid.
  ids.forEach((_, i) => {
    if (
      !(freeStages as readonly string[]).includes(statuses[i]!) ||
      (freeStages as readonly string[]).includes(begun[i]!)
    )
      return;
    const all = written.flatMap(({ lines, whole }) =>
      lines
        .filter(({ seen: isSeen, meant }) => isSeen && meant.payout === i && meant.blemish.names)
        .map(({ meant }) => (whole !== null || !meant.blemish.legible ? null : meant.outcome)),
    );
    if (
      statuses[i] === 'REJECTED' &&
      all.some((outcome) => outcome === null || outcome === 'SETTLED' || outcome === 'RETURNED')
    )
      found.push(`payout ${i} is due again although something says that it was paid`);
    if (statuses[i] === 'RETURNED' && !all.includes('RETURNED'))
      found.push(`payout ${i} is due again although nothing says that it came back`);
  });
  // Each line is entered, known, or told at its place; nothing else is told.
  const told = new Map<string, Set<string>>();
  for (const { place, code } of notEntered) {
    const where = `${place.file} ${place.line}`;
    told.set(where, (told.get(where) ?? new Set()).add(code));
    seen[code] = (seen[code] ?? 0) + 1;
  }
  for (const { name, lines, whole } of written) {
    if (whole !== null) {
      if (![...told].some(([where, codes]) => where.startsWith(`${name} `) && codes.has(whole)))
        found.push(`${name} is not told as ${whole}`);
      continue;
    }
    for (const { meant, line, seen: isSeen } of lines) {
      const codes = told.get(`${name} ${line}`);
      if (!isSeen && codes) found.push(`${name} ${line} was not written to its end, and is told`);
      if (isSeen && meant.blemish.code !== null && !codes?.has(meant.blemish.code))
        found.push(`${name} ${line} (${meant.form}) is not told as ${meant.blemish.code}`);
      if (isSeen && meant.blemish.code === null && !codes && !follows[meant.outcome].includes(statuses[meant.payout]!))
        found.push(`${name} ${line} says ${meant.outcome}, is not told, and the payout is ${statuses[meant.payout]}`);
    }
  }
  // A second look changes nothing; nor does the same file under another name, nor the order of lines or files.
  const copied = [...written, ...written.map((file) => ({ ...file, name: `c${file.name}` }))];
  if (entered(drawnCase, read(copied), judge).statuses.join() !== statuses.join())
    found.push('the same files twice lead elsewhere');
  if (entered(drawnCase, { ...said, answers: [...said.answers].reverse() }, judge).statuses.join() !== statuses.join())
    found.push('another order leads elsewhere');
  // Cut off anywhere and read before it is whole, it costs nothing that the whole would not.
  const cutAt = (seed + ids[0]!.charCodeAt(5) * 131) % (written[0]!.bytes.length + 1);
  const half = entered(
    drawnCase,
    read([{ ...written[0]!, bytes: written[0]!.bytes.subarray(0, cutAt), rested: false }]),
    judge,
  );
  half.statuses.forEach((status, i) => {
    if (
      status === 'REJECTED' &&
      begun[i] !== 'REJECTED' &&
      !written[0]!.lines.some(({ meant }) => meant.payout === i && meant.outcome === 'REJECTED')
    )
      found.push(`payout ${i} is rejected by half a file`);
  });
  return found;
}

test(`${files} answer files: nothing is due twice, one bad line costs no other, and nothing goes untold (SEED=${seed})`, () => {
  let done = 0;
  let broken = 0;
  const seen: Record<string, number> = {};
  for (let n = 0; done < files; n++) {
    const one = drawn(seed, n);
    const found = breaches(one, judged, seen);
    done += one.files.length;
    if (found.length > 0) {
      broken += 1;
      throw new Error(
        `SEED=${seed} batch ${n}: ${found.slice(0, 5).join('; ')}\n${one.files.map(({ name, bytes }) => `${name}: ${JSON.stringify(bytes.toString('utf8'))}`).join('\n')}`,
      );
    }
  }
  console.log(
    `SEED=${seed} ${done} files, ${broken} breaches\n${Object.entries(seen)
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
  );
  for (const name of [
    'SUBMITTED to SETTLED',
    'SUBMITTED to REJECTED',
    'SUBMITTED to RETURNED',
    'SUBMITTED to SUBMITTED',
    'SETTLED to RETURNED',
    'UNKNOWN to SETTLED',
    'CONTRADICTED',
    'CONTRADICTS_THE_REGISTER',
    'RETURN_DOES_NOT_FOLLOW',
    'OTHER_REFERENCE',
    'FILE_EMPTY',
    'HEADER_NOT_UNDERSTOOD',
    ...new Set(Object.values(forms).flatMap(({ code }) => code ?? [])),
  ]) {
    expect([name, (seen[name] ?? 0) > 0]).toEqual([name, true]);
  }
}, 300_000);

describe('it notices', () => {
  const naive: Judge = (standing, { answers }) => {
    const news = new Map(
      answers
        .filter(
          ({ endToEndId, outcome }) =>
            ['SUBMITTED', 'UNKNOWN'].includes(standing.get(endToEndId)?.status ?? '') &&
            outcome !== 'RETURNED' &&
            outcome !== standing.get(endToEndId)?.status,
        )
        .map((answer) => [answer.endToEndId, answer]),
    );
    return {
      settle: [...news.values()],
      returns: answers
        .filter(({ endToEndId, outcome }) => outcome === 'RETURNED' && standing.get(endToEndId)?.status === 'SETTLED')
        .slice(0, 1),
      notEntered: judged(standing, { answers, unread: [] }).notEntered,
      spokenOf: new Set(),
    };
  };
  const without =
    (change: (all: Parameters<Judge>[1], standing: Parameters<Judge>[0]) => Parameters<Judge>[1]): Judge =>
    (standing, said) =>
      judged(standing, change(said, standing));
  test.each<[string, Judge]>([
    ['when the last word wins', naive],
    [
      'when one bad line costs the file',
      without((said) => (said.unread.length > 0 ? { answers: [], unread: said.unread } : said)),
    ],
    ['when what cannot be read is dropped', without(({ answers }) => ({ answers, unread: [] }))],
    [
      'when the amount is not compared',
      without(({ answers, unread }, standing) => ({
        unread,
        answers: answers.map((answer) => ({
          ...answer,
          amount: standing.get(answer.endToEndId)?.amount ?? answer.amount,
        })),
      })),
    ],
    [
      'when an id in small letters is taken for the payout',
      without(({ answers, unread }) => ({
        unread,
        answers: answers.map((answer) => ({ ...answer, endToEndId: answer.endToEndId.toUpperCase() })),
      })),
    ],
    [
      'when unclear lines do not hold a rejection back',
      without(({ answers, unread }) => ({ answers, unread: unread.map((each) => ({ ...each, text: '' })) })),
    ],
    [
      'when only contradictions within one file count',
      (standing, said) => {
        const one = judged(standing, {
          ...said,
          answers: said.answers.filter(({ place }) => place!.file === 'b-0.csv'),
        });
        const rest = judged(standing, said);
        return {
          ...rest,
          settle: [
            ...one.settle,
            ...rest.settle.filter((each) => !one.settle.some(({ endToEndId }) => endToEndId === each.endToEndId)),
          ],
        };
      },
    ],
  ])('%s', (_, judge) => {
    let noticed = 0;
    for (let n = 0; n < 400 && noticed === 0; n++) noticed += breaches(drawn(seed, n), judge, {}).length;
    expect(noticed).toBeGreaterThan(0);
  });
});
