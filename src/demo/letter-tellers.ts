import type { Noun } from '../access/model/noun.js';
import type { Tellers } from '../access/simulation/memory-register.js';
import { civilDateOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import { listings } from '../hazard/listing/listing.noun.js';
import { dutyItems } from '../responsibility/duty/duty.noun.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { matterKey } from '../responsibility/responsibility/responsibility.ladder.js';
import { supervisions } from '../responsibility/supervision/supervision.noun.js';
import { lagOn } from '../responsibility/task/task.musts.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import { keyed, naming } from './lookups.js';
import type { Simulation } from './simulation.js';

/** What letters and issues ask of the register. */
export function letterTellers(sim: Simulation): Tellers {
  return {
    earlierLetters: (key) =>
      sim
        .all(supervisions)
        .filter(
          ({ organisationId, aboutId, matter, status }) =>
            status !== 'WITHDRAWN' && key === `${organisationId}/${aboutId ?? matterKey(matter)}`,
        )
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
        .map(({ createdAt, level, number, status, answerDue, closedAt, resolved, heldOn, answeredAt }) => ({
          ...{
            key,
            level,
            number,
            status,
            answerDue,
            closedAt,
            resolved,
            held: heldOn !== null || answeredAt !== null,
            addresseeId: null,
            vetoed: false,
          },
          issuedAt: createdAt,
        })),
    // Letters here are about a matter in words, a key task or a danger that is never answered for.
    stillOverdue: (key) => {
      const [aboutId, at] = key.split('/') as [string, Instant];
      const behind = sim.all(keyTasks).filter((task) => task.id === aboutId && lagOn(task, civilDateOf(at)) > 0);
      return behind.filter(({ status }) => status !== 'CONFIRMED').map(() => ({ key, entryType: 'KeyTask' }));
    },
    whoAnswersFor: (key) => {
      const named = [keyTasks, dutyItems, issues].map((each) => sim.get(each as Noun, key)).find((row) => row);
      return named ? [{ key, offices: [named.organisationId, ...(named.coIds ?? [])] }] : [];
    },
    partsOfIssue: (key) => sim.of(issues, 'leadId', key).map((part) => ({ ...part, key, due: part.rectificationDue })),
    lettersAbout: (key) =>
      keyed(
        key,
        sim.of(supervisions, 'aboutId', key).filter(({ status }) => ['ISSUED', 'HELD', 'ANSWERED'].includes(status)),
      ),
    endedSubjects: () => [],
    // What they are about has no day of its own here, and no report is missed before its half-year is over.
    fallenDue: (key) => [
      ...[sim.get(dutyItems, key)?.submissionDue, sim.get(issues, key)?.rectificationDue].flatMap((due) =>
        due == null ? [] : [{ key, on: civilDateOf(due) }],
      ),
    ],
    reportInWords: () => [],
    reportStillOwed: () => [],
    listingsOfAccident: naming(sim, listings, 'accidentId'),
  };
}
