import type { Must, OfInput } from '../../kernel/act.js';
import { levelOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import type { EventFacts } from './disaster.facts.js';

export type Under = { event: EventFacts[] };
const strikes = ({ townships }: EventFacts, region: RegionCode): boolean =>
  townships.includes(townshipOf(region)) && ['TOWNSHIP', 'VILLAGE'].includes(levelOf(region));
/** Losses are told while it goes on; what proves to be wrong later is put right by a report to be verified. */
export const inEventOrAfter: Must<OfInput<{ region: RegionCode; kind: string }> & { readonly facts: Under }> = {
  code: 'LOSS_DISASTER_IS_GOING_ON',
  path: ['eventId'],
  basis: JZTL('第十七条'),
  says: {
    zh: '灾害过程须正在进行，已经结束的只能以核报更正；区划须为其影响区域内的乡镇或者村。',
    en: 'The disaster must be going on, and one that is over can only be corrected by a report of kind VERIFICATION; the region must be a township or village that it strikes.',
  },
  holds: ({ input, facts }) =>
    facts.event.some(
      (event) => (event.status === 'ACTIVE' || input.kind === 'VERIFICATION') && strikes(event, input.region),
    ),
};
export const inEvent = (what: string): Must<OfInput<{ region: RegionCode }> & { readonly facts: Under }> => ({
  code: `${what}_DISASTER_IS_GOING_ON`,
  path: ['eventId'],
  basis: JZTL('第十七条'),
  says: {
    zh: '灾害过程须正在进行，区划须为其影响区域内的乡镇或者村。',
    en: 'The disaster must be going on, and the region must be a township or village that it strikes.',
  },
  holds: ({ input, facts }) => facts.event.some((event) => event.status === 'ACTIVE' && strikes(event, input.region)),
});
