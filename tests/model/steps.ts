import fc from 'fast-check';
import type { Step } from './procedures.js';

const chance = fc.nat(9_999);
/** A year's steps: up to 24 days between one and the next. */
export const steps = fc.array(
  fc.record<Step>({
    who: chance,
    act: chance,
    target: chance,
    hours: fc.nat(24 * 24),
    wild: chance,
    a: chance,
    b: chance,
    c: chance,
  }),
  { minLength: 25, maxLength: 60, size: 'max' },
);
