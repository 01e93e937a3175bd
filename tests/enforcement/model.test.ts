import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { random } from '../../src/demo/random.js';
import * as caseActs from '../../src/enforcement/enforcement-case/enforcement-case.acts.js';
import { accidentLifecycle } from '../../src/enforcement/accident/accident.lifecycle.js';
import { dishonestyLifecycle } from '../../src/enforcement/dishonesty/dishonesty.lifecycle.js';
import { caseLifecycle, partyLifecycle } from '../../src/enforcement/enforcement-case/enforcement-case.lifecycle.js';
import { inspectionLifecycle } from '../../src/enforcement/inspection/inspection.lifecycle.js';
import { interferenceLifecycle } from '../../src/enforcement/interference/interference.lifecycle.js';
import {
  accountabilityLifecycle,
  investigationLifecycle,
} from '../../src/enforcement/investigation/investigation.lifecycle.js';
import { measureLifecycle } from '../../src/enforcement/measure/measure.lifecycle.js';
import { planLifecycle } from '../../src/enforcement/plan/plan.lifecycle.js';
import { publicationLifecycle } from '../../src/enforcement/publication/publication.lifecycle.js';
import { referralLifecycle } from '../../src/enforcement/referral/referral.lifecycle.js';
import type { Act } from '../../src/kernel/act.js';
import { leadsTo, type Lifecycle } from '../../src/kernel/lifecycle.js';
import { law } from '../support/musts.js';
import { live, usual, type Told } from './procedure.js';

const runs = Number(process.env.RUNS ?? 5_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);

test(`${runs} cases on paper: nothing is decided out of procedure, closed with anything open, or counted wrongly (SEED=${seed})`, async () => {
  const told: Told = { accepted: {}, refused: {} };
  for (let n = 0; n < runs; n++) {
    const breaches = await live(random(seed + n), usual(law), told);
    if (breaches.length > 0) throw new Error(`SEED=${seed} run ${n}: ${breaches.slice(0, 5).join('; ')}`);
  }
  const counted = (of: Record<string, number>) =>
    Object.entries(of)
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ');
  console.log(
    `SEED=${seed} ${runs} runs, 0 breaches\naccepted: ${counted(told.accepted)}\nrefused: ${counted(told.refused)}`,
  );
  // Each act of the procedure has been taken, and each refusal that guards it has been met.
  for (const name of [
    'fileCase',
    'suspendCase',
    'resumeCase',
    'serveNotice',
    'recordDefence',
    'requestHearing',
    'holdHearing',
    'reviewCase',
    'deliberateCase',
    'decideCase',
    'serveDecision',
    'publishDecision',
    'recordPayment',
    'deferPayment',
    'urgePayment',
    'recordAppeal',
    'settleAppeal',
    'recheckCase',
    'closeCase',
    'archiveCase',
  ])
    expect([name, (told.accepted[name] ?? 0) > runs / 1000]).toEqual([name, true]);
  for (const code of [
    'DECISION_FOLLOWS_THE_NOTICE',
    'DECISION_HEARS_THE_PARTY',
    'DECISION_FOLLOWS_THE_HEARING',
    'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
    'DECISION_FOLLOWS_THE_DISCUSSION',
    'DECIDER_NEITHER_REVIEWED_NOR_HOSTED',
    'DECIDER_DID_NOT_INVESTIGATE',
    'HEARING_HOST_DID_NOT_INVESTIGATE',
    'REVIEWER_DID_NOT_INVESTIGATE',
    'EVIDENCE_IS_NOT_COLLECTED_BY_WHO_JUDGES',
    'DECISION_IS_WITHIN_ITS_DAYS',
    'HEARING_IS_ASKED_FOR_IN_TIME',
    'HEARING_IS_TOLD_IN_TIME',
    'CASE_HAS_NO_OPEN_ORDER',
    'CASE_PARTIES_HAVE_PERFORMED',
    'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
  ])
    expect([code, (told.refused[code] ?? 0) > 0]).toEqual([code, true]);
}, 600_000);

/** Every way through a lifecycle from its beginning that comes to no stage twice. */
function ways(table: Lifecycle, rests: readonly string[], from: string, been: readonly string[] = []): string[][] {
  const trail = [...been, from];
  const leads = [
    ...new Set(
      Object.values(table.moves)
        .filter((move) => move.from.includes(from))
        .flatMap((move) => leadsTo(move, from)),
    ),
  ].filter((to) => to !== from);
  const next = leads.filter((to) => !trail.includes(to));
  if (table.ends.includes(from) || leads.length === 0) return [trail];
  if (next.length === 0 && rests.includes(from)) return [trail];
  // What leads back to where it has been goes on from there as other ways do.
  return next.flatMap((to) => ways(table, rests, to, trail));
}
test.each(
  Object.entries({
    planLifecycle,
    inspectionLifecycle,
    caseLifecycle,
    partyLifecycle,
    measureLifecycle,
    publicationLifecycle,
    interferenceLifecycle,
    accidentLifecycle,
    investigationLifecycle,
    accountabilityLifecycle,
    referralLifecycle,
    dishonestyLifecycle,
  }),
)('every way through the %s comes to a declared end, or to where nothing more is due', (name, table) => {
  const resting = {
    partyLifecycle: ['PERFORMED', 'URGED', 'IN_COURT', 'SERVED'],
    referralLifecycle: ['SUPERVISED', 'RECONSIDERING', 'REFUSED'],
    caseLifecycle: ['SUSPENDED'],
    accidentLifecycle: ['DISMISSED'],
    investigationLifecycle: ['CLOSED'],
  } as Record<string, string[]>;
  const all = ways(table as Lifecycle, resting[name] ?? [], table.begins);
  expect(all.length).toBeGreaterThan(0);
  for (const way of all)
    expect([
      name,
      way.join(' '),
      table.ends.includes(way.at(-1) as never) || (resting[name] ?? []).includes(way.at(-1)!),
    ]).toEqual([name, way.join(' '), true]);
  for (const end of table.ends) expect([name, end, all.some((way) => way.at(-1) === end)]).toEqual([name, end, true]);
  // Each step of each way is a move of the table, and no other act leads there.
  for (const way of all)
    way
      .slice(1)
      .forEach((to, i) =>
        expect([
          way[i],
          to,
          Object.values((table as Lifecycle).moves).some(
            (move) => move.from.includes(way[i]!) && leadsTo(move, way[i]!).includes(to),
          ),
        ]).toEqual([way[i], to, true]),
      );
});

test.each([
  'DECISION_FOLLOWS_THE_NOTICE DECISION_HEARS_THE_PARTY',
  'DECISION_FOLLOWS_THE_HEARING',
  'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
  'DECIDER_NEITHER_REVIEWED_NOR_HOSTED',
  'DECIDER_DID_NOT_INVESTIGATE',
  'HEARING_HOST_DID_NOT_INVESTIGATE',
  'REVIEWER_DID_NOT_INVESTIGATE',
  'REVIEWER_DID_NOT_HOST',
  'DELIBERATION_IS_COLLECTIVE',
  'EVIDENCE_IS_NOT_COLLECTED_BY_WHO_JUDGES',
  'HEARING_IS_TOLD_IN_TIME',
  'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
  'CASE_HAS_NO_OPEN_ORDER CASE_RECHECK_PASSES_WHEN_HAZARDS_ARE_CLOSED',
  'CASE_PARTIES_HAVE_PERFORMED',
])(
  'it notices when %s is taken away',
  async (codes) => {
    const named = codes.split(' ');
    const tables = Object.values(caseActs) as unknown as {
      preconditions?: Act['musts'][number][];
      musts: Act['musts'][number][];
    }[];
    const kept = tables.map(({ preconditions = [], musts }) => ({
      preconditions: [...preconditions],
      musts: [...musts],
    }));
    tables.forEach((table, i) => {
      table.preconditions?.splice(0, 99, ...kept[i]!.preconditions.filter(({ code }) => !named.includes(code)));
      table.musts.splice(0, 99, ...kept[i]!.musts.filter(({ code }) => !named.includes(code)));
    });
    try {
      let noticed = 0;
      for (let n = 0; n < 3_000 && noticed === 0; n++)
        noticed += (await live(random(7 + n), usual(law), { accepted: {}, refused: {} })).length;
      expect(noticed).toBeGreaterThan(0);
    } finally {
      tables.forEach((table, i) => {
        table.preconditions?.splice(0, 99, ...kept[i]!.preconditions);
        table.musts.splice(0, 99, ...kept[i]!.musts);
      });
    }
  },
  60_000,
);
