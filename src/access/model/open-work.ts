import { namesOf, type Noun } from './noun.js';
import type { Table } from '../reading/tables.js';

/** SQL that answers what an office has open: every noun with stages that names somebody as who acts is asked. */
export function openWorkOf(nouns: Iterable<Noun>, tableOf: (noun: Noun) => Table): string {
  const parts = [...nouns].flatMap((noun) => {
    if (!noun.lifecycle || !noun.historical) return [];
    const { name, columns } = tableOf(noun);
    const over = noun.lifecycle.ends.map((stage) => `'${stage}'`).join(', ');
    const open = over === '' ? 'true' : `t.status not in (${over})`;
    const named = Object.entries(namesOf(noun)).flatMap(([property, naming]) => {
      const column = naming === 'acts' ? columns.get(property) : undefined;
      if (!column) return [];
      return [column.array ? `t.${column.name} && $1::uuid[]` : `t.${column.name} = any($1::uuid[])`];
    });
    if (named.length === 0) return [];
    const keys = Object.entries(namesOf(noun)).flatMap(([property, naming]) => {
      const column = naming === 'acts' ? columns.get(property) : undefined;
      return column ? [column.array ? `coalesce(t.${column.name}, '{}')` : `array[t.${column.name}]`] : [];
    });
    return [
      `select k.key, '${noun.entity.name}' as entry_type, t.id from ${name} t
        cross join lateral (select distinct unnest(${keys.join(' || ')}) as key) k
        where ${open} and (${named.join(' or ')}) and k.key = any($1::uuid[])`,
    ];
  });
  return `select w.key, w.entry_type as "entryType", count(*) as open from (${parts.join(' union all ')}) w
    group by 1, 2 order by 2`;
}
