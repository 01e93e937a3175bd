import type { Noun } from '../access/model/noun.js';
import type { Simulation } from './simulation.js';

/** An entry by its own key, as a fact. */
export const one =
  <E extends object>(sim: Simulation, noun: Noun<E>) =>
  (key: string): readonly object[] => {
    const row = sim.get(noun, key);
    return row ? [{ ...row, key }] : [];
  };
/** Entries by the key of another that they name, as facts. */
export const naming =
  <E extends object>(sim: Simulation, noun: Noun<E>, property: keyof E & string) =>
  (key: string): readonly object[] =>
    sim.of(noun, property, key).map((row) => ({ ...row, key }));
export const keyed = <T extends object>(key: string, rows: readonly T[]): readonly object[] =>
  rows.map((row) => ({ ...row, key }));
