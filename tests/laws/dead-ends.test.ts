import { expect, test } from '@jest/globals';
import type { Noun } from '../../src/access/model/noun.js';
import { nouns } from '../../src/rooms.js';
import { answers } from '../../src/organisation/organisation.facts.js';
import type { Role } from '../../src/kernel/roles.js';
import { firstOnTheWay, leadsTo } from '../../src/kernel/lifecycle.js';
import { counted } from '../support/counts.js';
import { deadEnds, sandbox, seenByRole } from './dead-ends.js';

// Law 3: no dead ends, as far as the tables tell.
const county = sandbox();
const held = new Set(county.people.flatMap(({ roles }) => roles).concat('SYSTEM_CLIENT'));

test('from each stage somebody leads on, and is shown that it waits', () => {
  expect(deadEnds(nouns, held)).toEqual([]);
  const all = nouns.flatMap(({ lifecycle }) => (lifecycle ? [lifecycle] : []));
  const rests = all.flatMap(({ rests: each }) => Object.keys(each ?? {}));
  const lifecycles = all.length;
  counted('lifecycles', `${lifecycles} lifecycles, ${rests.length} stages at which nothing is due`, { lifecycles });
});

test('what is asked of an office, each kind of office answers', () => {
  const asks = ['answerSupervision', 'answerIssue', 'submitDutyItem', 'progressKeyTask', 'submitDutyReport'];
  const acts = [...asks, 'resubmitDutyReport', 'reportListingProgress', 'acknowledgeResponsibility'];
  const unanswered = (of: readonly Noun[]) =>
    acts.flatMap((act) => {
      const noun = of.find(({ may }) => act in may)!;
      const here = county.offices.filter(({ regionCode }) => regionCode.startsWith('500238'));
      return here.flatMap(({ id, name, kind }) => {
        const roles = county.people.filter(({ office }) => office.id === id).flatMap((person) => person.roles);
        const may = (role: Role) => noun.may[act]!.includes(role) && seenByRole(noun, role);
        return answers({ kind }) && roles.length > 0 && !roles.some(may) ? [`${act}: nobody at ${name} (${kind})`] : [];
      });
    });
  expect(unanswered(nouns)).toEqual([]);
  const deaf = nouns.map((noun): Noun => ({
    ...noun,
    may: { ...noun.may, ...('answerIssue' in noun.may && { answerIssue: ['TOWNSHIP'] }) },
  }));
  expect(unanswered(deaf)).toContain('answerIssue: nobody at 巫溪县应急管理局 (BUREAU)');
});

test('the law notices a stage from which nobody leads on, and one that nobody is shown', () => {
  const issue = nouns.find(({ entity }) => entity.name === 'Issue')!;
  expect(deadEnds([{ ...issue, waits: [] }], held)).toEqual([
    'Issue at OPEN: nobody is shown that it waits',
    'Issue at RECTIFIED: nobody is shown that it waits',
  ]);
  const dead: Noun = {
    ...issue,
    may: {
      ...issue.may,
      answerIssue: ['EXPERT'],
      planIssue: ['EXPERT'],
      decideIssue: ['EXPERT'],
      withdrawIssue: ['EXPERT'],
    },
  };
  expect(deadEnds([dead], held)).toEqual([
    'Issue at OPEN: nobody of the county may take what leads on',
    'Issue at OPEN: nobody is shown that it waits',
  ]);
  const idle: Noun = { ...issue, lifecycle: { ...issue.lifecycle!, rests: { VERIFIED: 'it is over' } } };
  expect(deadEnds([idle], held)).toEqual(['Issue says that it rests at VERIFIED, and it does not']);
});

test('the way out of an illegal move is one: whoever follows it arrives, and no step of it stays where it is', () => {
  let ways = 0;
  const astray = nouns.flatMap(({ lifecycle }) =>
    lifecycle === null
      ? []
      : Object.entries(lifecycle.moves).flatMap(([action, { from: wanted }]) => {
          const stages = Object.values(lifecycle.moves).flatMap(({ from, to }) => [...from, ...(to ? [to] : [])]);
          return [...new Set(stages)].flatMap((stage) => {
            let here = stage;
            for (let steps = 0; !wanted.includes(here); steps++) {
              const [first] = firstOnTheWay(lifecycle, here, wanted);
              if (first === undefined) return [];
              const move = lifecycle.moves[first]!;
              const next = leadsTo(move, here).filter((to) => to !== here && !move.from.includes(to));
              ways += 1;
              const nearer = [...next, ...leadsTo(move, here)].find((to) => to !== here);
              if (nearer === undefined || steps > 30) return [`${action} from ${stage}: ${first} at ${here}`];
              here = next.find((to) => wanted.includes(to)) ?? nearer;
            }
            return [];
          });
        }),
  );
  expect(astray).toEqual([]);
  expect(ways).toBeGreaterThan(500);
  const hazard = nouns.find(({ entity }) => entity.name === 'Hazard')!.lifecycle!;
  // What grades anew at a later stage leaves it there.
  expect(firstOnTheWay(hazard, 'GRADED', hazard.moves.requestHazardReview!.from)).toEqual(
    expect.not.arrayContaining(['gradeHazard']),
  );
  expect(firstOnTheWay(hazard, 'REPORTED', hazard.moves.orderRectification!.from)).toEqual(['gradeHazard']);
});
