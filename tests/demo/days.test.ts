import { expect, test } from '@jest/globals';
import { countyOf, demoBegins } from '../../src/demo/county.js';
import { addDays, civilDateOf, startOf } from '../../src/kernel/civil-date.js';
import { afterMillis, instantOf } from '../../src/kernel/instant.js';
import { seededBy } from '../../src/server/reference-data.js';
import { ground } from './ground.js';

// The sandbox may be started on any day, and the generator must know the rules on each: `npm run demo:days` tries
// forty, some nine days apart, from one year's end over the next.
const days = Number(process.env.DAYS ?? 3);
const apart = Math.floor(366 / days);
const first = civilDateOf(instantOf('2026-11-24T04:00:00Z')!);

test.each(Array.from({ length: days }, (_, n) => addDays(first, n * apart)))(
  'no act of the demo is refused where it is first started on %s',
  (day) => {
    const now = afterMillis(startOf(day), (6 + (days % 12)) * 3_600_000);
    const { pastEvents } = countyOf(ground, {
      scale: 0.3,
      now,
      seededBy: seededBy(demoBegins(now)),
      file: { sha256: '0', bytes: 1 },
    });
    const acted = new Map<string, number>();
    for (const { noun } of pastEvents) acted.set(noun.entity.name, (acted.get(noun.entity.name) ?? 0) + 1);
    for (const name of ['Hazard', 'Inspection', 'EnforcementCase', 'ReliefClaim', 'LeadershipMeeting', 'Supervision'])
      expect([name, (acted.get(name) ?? 0) > 5]).toEqual([name, true]);
  },
  60_000,
);
