import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actNamed, allActs, breaches, Run } from './procedures.js';
import { steps } from './steps.js';

const runs = Number(process.env.RUNS ?? 4_000);
const seed = Number(process.env.SEED ?? Date.now() % 1e9);

test(`${runs} random years of hazards and an enterprise on paper: no rule is ever got round (SEED=${seed})`, () => {
  const accepted = new Map<string, number>();
  const refused = new Map<string, number>();
  const reached = new Map<string, number>();
  let acts = 0;
  fc.assert(
    fc.property(steps, (drawn) => {
      const run = new Run();
      for (const step of drawn) run.step(step);
      for (const { tried, made, codes } of run.told) {
        acts += 1;
        if (made) accepted.set(tried.act, (accepted.get(tried.act) ?? 0) + 1);
        else for (const code of codes) refused.set(code, (refused.get(code) ?? 0) + 1);
      }
      for (const { noun, row } of run.register.pastEvents) {
        const stage = `${noun.entity.name} ${(row as { grade?: string }).grade === 'MAJOR' ? 'MAJOR ' : ''}${row.status}`;
        reached.set(stage, (reached.get(stage) ?? 0) + 1);
      }
      expect(breaches(run)).toEqual([]);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  console.log(
    `SEED=${seed} ${runs} runs, ${acts} acts tried, ${[...accepted.values()].reduce((sum, n) => sum + n, 0)} accepted, 0 breaches\naccepted: ${[...accepted].map(([act, n]) => `${act} ${n}`).join(', ')}\nreached: ${[...reached].map(([stage, n]) => `${stage} ${n}`).join(', ')}\nrefused: ${[
      ...refused,
    ]
      .sort(([, a], [, b]) => b - a)
      .map(([code, n]) => `${code} ${n}`)
      .join(', ')}`,
  );
  // It means something only if every act is taken, every stage reached and most rules met with.
  if (runs >= 2_000) {
    expect(allActs.map(([, act]) => act).filter((act) => !accepted.has(act))).toEqual([]);
    for (const stage of [
      'Hazard MAJOR CLOSED',
      'Hazard MAJOR IN_REVIEW',
      'Hazard FIXED_ON_SPOT',
      'Hazard REJECTED',
      'Enterprise POWER_CUT',
      'Enterprise CLOSED',
      'Enterprise DEREGISTERED',
      'Listing DELISTED',
      'Lookback CONCLUDED',
    ])
      expect([stage, reached.get(stage) ?? 0]).toEqual([stage, expect.any(Number)]);
    for (const stage of [
      'Hazard MAJOR CLOSED',
      'Enterprise POWER_CUT',
      'Enterprise CLOSED',
      'Listing DELISTED',
      'Lookback CONCLUDED',
    ])
      expect([stage, (reached.get(stage) ?? 0) > 10]).toEqual([stage, true]);
  }
}, 600_000);

describe('the invariants notice each of these rules when it is taken away', () => {
  test.each([
    ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_PLAN'],
    ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_ASSIGNMENT'],
    ['closeHazard', 'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT'],
    ['closeHazard', 'HAZARD_NOT_REVIEWED_BY_ITS_REPORTER'],
    ['closeHazard', 'HAZARD_REVIEWED_BY_TWO'],
    ['closeHazard', 'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE'],
    ['closeHazard', 'HAZARD_REVIEWERS_ARE_CERTIFIED'],
    ['closeHazard', 'HAZARD_CLOSED_BY_ANOTHER'],
    ['closeHazard', 'HAZARD_CLOSED_BY_A_LEADER_IF_LISTED'],
    ['reportHazard', 'HAZARD_SOURCE_IS_ITS_REPORTERS'],
    ['gradeHazard', 'HAZARD_LISTED_KEEPS_ITS_GRADE'],
    ['planRectification', 'HAZARD_DEADLINE_WITHIN_THE_MOST'],
    ['planRectification', 'HAZARD_PLAN_KEEPS_THE_DEADLINE'],
    ['proposeClosure', 'ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION'],
    ['proposeClosure', 'ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED'],
    ['proposeClosure', 'ENTERPRISE_CLOSURE_HAS_ITS_ACCIDENT'],
    ['gradeHazard', 'HAZARD_JUDGED_BY_ANOTHER'],
    ['gradeHazard', 'HAZARD_LOWERED_BY_A_SECOND'],
    ['gradeHazard', 'HAZARD_CRITERION_IS_IN_FORCE'],
    ['fixHazardOnSpot', 'HAZARD_MAJOR_IS_NOT_FIXED_ON_SPOT'],
    ['planRectification', 'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS'],
    ['extendRectification', 'HAZARD_EXTENDED_BEFORE_THE_DEADLINE'],
    ['extendRectification', 'HAZARD_EXTENDED_AGAIN_BY_THE_HEAD'],
    ['orderRectification', 'HAZARD_DEADLINE_IS_AHEAD'],
    ['resumeEnterprise', 'ENTERPRISE_RESUMES_WITHOUT_MAJOR_HAZARD'],
    ['suspendEnterprise', 'ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD'],
    ['suspendEnterprise', 'ENTERPRISE_SUSPENSION_RESTS_ON_AN_OPEN_HAZARD'],
    ['suspendEnterprise', 'ENTERPRISE_HEARING_TIME_HAS_PASSED'],
    ['cutPower', 'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT'],
    ['listForSupervision', 'LISTING_IS_THE_ONLY_ONE'],
    ['delist', 'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED'],
    ['openLookback', 'LOOKBACK_FROM_A_CLOSED_MAJOR_HAZARD'],
    ['openLookback', 'LOOKBACK_IS_THE_ONLY_ONE'],
  ])(
    '%s without %s',
    (name, code) => {
      const act = actNamed(name) as unknown as { preconditions?: unknown[]; musts: unknown[] };
      const preconditions = act.preconditions ?? [];
      const kept = { preconditions: [...preconditions], musts: [...act.musts] };
      const without = (musts: unknown[]) =>
        musts.splice(0, musts.length, ...musts.filter((must) => (must as { code: string }).code !== code));
      without(preconditions);
      without(act.musts);
      expect(preconditions.length + act.musts.length).toBe(kept.preconditions.length + kept.musts.length - 1);
      try {
        const { failed } = fc.check(
          fc.property(steps, (drawn) => {
            const run = new Run();
            for (const step of drawn) run.step(step);
            return breaches(run).length === 0;
          }),
          { numRuns: 4_000, seed: 1, endOnFailure: true },
        );
        expect(failed).toBe(true);
      } finally {
        preconditions.splice(0, preconditions.length, ...kept.preconditions);
        act.musts.splice(0, act.musts.length, ...kept.musts);
      }
    },
    120_000,
  );
});
