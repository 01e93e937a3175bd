import type { Must } from '../../kernel/act.js';
import { levelOf, townshipOf } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import type { EventFacts } from './disaster.facts.js';

export type Under = { event: EventFacts[] };
export const inEvent = (what: string): Must<any> => ({
  code: `${what}_DISASTER_IS_GOING_ON`,
  path: ['eventId'],
  basis: JZTL('第十七条'),
  says: {
    zh: '灾害过程须正在进行，区划须为其影响区域内的乡镇或者村。',
    en: 'The disaster must be going on, and the region must be a township or village that it strikes.',
  },
  holds: ({ input, facts }) =>
    facts.event.some(
      ({ status, townships }: EventFacts) =>
        status === 'ACTIVE' &&
        townships.includes(townshipOf(input.region)) &&
        ['TOWNSHIP', 'VILLAGE'].includes(levelOf(input.region)),
    ),
});
