import type { Noun } from '../access/model/noun.js';
import { enteredInTime, everyAct, mustsOf, type Must } from '../kernel/act.js';
import { doorRefusals } from '../kernel/door-refusals.js';
import { RefusalKind } from '../api/refusal.js';
import type { RefusalCode } from './exchange.types.js';

/** Every refusal there is, from the tables that give them. */
export function refusalCatalogue(nouns: Iterable<Noun>): RefusalCode[] {
  const all = new Map<string, RefusalCode>();
  for (const [code, { kind, says }] of Object.entries(doorRefusals))
    all.set(code, { code, kind: RefusalKind[kind], ...says, basis: [], remedies: [], acts: [] });
  const take = (must: Must<never>, act: string | null) => {
    const known = all.get(must.code);
    if (known) {
      if (act && !known.acts.includes(act)) known.acts.push(act);
      return;
    }
    all.set(must.code, {
      code: must.code,
      kind: RefusalKind.RULE,
      ...must.says,
      basis: typeof must.basis === 'function' ? [] : [...must.basis],
      remedies: [...(must.remedies ?? [])],
      acts: act ? [act] : [],
    });
  };
  for (const must of [...everyAct, enteredInTime]) take(must, null);
  for (const noun of nouns)
    for (const act of Object.values(noun.acts)) for (const must of mustsOf(act)) take(must, act.name);
  return [...all.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
