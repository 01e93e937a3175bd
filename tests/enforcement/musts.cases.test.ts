import 'reflect-metadata';
import { describe } from '@jest/globals';
import * as fourAlways from '../../src/enforcement/four-always/four-always.acts.js';
import { fourAlwaysLifecycle } from '../../src/enforcement/four-always/four-always.lifecycle.js';
import type { Act } from '../../src/kernel/act.js';
import { bothSides, everyMove, type Over } from '../support/musts.js';

const village = '500238100205';
const actor = { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['LAW_OFFICER'] };
const signers = ['x'];
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}, entry: object = {}): Over => ({ input: { ...well, ...over }, facts, entry });
const acts = (all: Record<string, unknown>): Record<string, Act> =>
  Object.fromEntries(
    Object.entries(all).filter(([, each]) => typeof each === 'object' && each !== null && 'musts' in each),
  ) as never;

describe('the four measures against illegal operation', () => {
  const illegal = { key: 'k', number: '案1', status: 'FILED', illegal: true, regionCode: village, organisationId: 'o' };
  const of = (over: object) => ({ case: [{ ...illegal, answered: [], ...over }] });
  const taken = (measure: string) => ({ taken: [{ key: 'k', measure, number: '1号' }] });
  const answered = given({ caseId: 'k', measure: 'CLOSE', ground: 'NO_GROUND_OF_CLOSURE' });
  const withdrawn = given({ reason: '已提请关闭' });
  bothSides(
    acts(fourAlways),
    { signers, actor, entry: { caseId: 'k', organisationId: 'o' }, facts: { ...of({}), taken: [] } },
    [
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_OF_AN_OPEN_ILLEGAL_CASE',
        answered({}, of({ status: 'DECIDED' })),
        answered({}, of({ status: 'CLOSED' })),
      ],
      ['answerFourAlways', 'FOUR_ALWAYS_ARE_OF_AN_OPEN_ILLEGAL_CASE', answered(), answered({}, of({ illegal: false }))],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_ANSWERED_ONCE',
        answered({}, of({ answered: ['SUSPEND'] })),
        answered({}, of({ answered: ['CLOSE'] })),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_TAKEN_BY_AN_ENTRY',
        answered({ ground: null }, taken('CLOSE')),
        answered({ ground: null }, taken('SUSPEND')),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
        answered(),
        answered({ ground: 'NO_CRIME_SUSPECTED' }),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
        answered({}, taken('SUSPEND')),
        answered({}, taken('CLOSE')),
      ],
      [
        'answerFourAlways',
        'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
        answered({ measure: 'SUSPEND', ground: 'STOPPED_BY_CLOSURE' }, taken('CLOSE')),
        answered({ measure: 'SUSPEND', ground: 'STOPPED_BY_CLOSURE' }),
      ],
      [
        'withdrawFourAlways',
        'FOUR_ALWAYS_ARE_WITHDRAWN_WHILE_OPEN',
        withdrawn(),
        withdrawn({}, of({ status: 'CLOSED' })),
      ],
      ['withdrawFourAlways', 'FOUR_ALWAYS_ARE_WITHDRAWN_FOR_A_REASON', withdrawn(), withdrawn({ reason: ' ' })],
    ],
  );
  everyMove(fourAlwaysLifecycle, ['ANSWERED', 'WITHDRAWN'], { 'ANSWERED withdrawFourAlways': 'WITHDRAWN' });
});
