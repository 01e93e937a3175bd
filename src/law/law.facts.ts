import { numberInForce } from '../kernel/parameter-in-force.js';

export { numberInForce, textInForce } from '../kernel/parameter-in-force.js';

/**
 * By when somebody must judge, or do again, what was handed to them, where its clause names no day: so many days of the
 * county after the last act on the entry, with the end of the last. SQL over the waiting entry.
 */
const withinDays = (key: string): string => {
  const since = `date_trunc('day', t.acted_at at time zone 'Asia/Shanghai')`;
  return (
    `(${since} + (${numberInForce(key, 't.region_code', since)} + 1) * interval '1 day'` +
    ` - interval '1 millisecond') at time zone 'Asia/Shanghai'`
  );
};
export const judgedWithin = (): string => withinDays('judging.days');
export const doneAgainWithin = (): string => withinDays('returned.days');
