const castTo = String.raw`::\s*(?:text|varchar|char)\b(?!\s*\[)`;

/**
 * What of a statement is ordered or compared as text though it is none. In PostgreSQL a bare name after `order by` is
 * what was selected under that name before it is a column: `select position::text … order by position` puts 10 before
 * 9.
 */
export function textOrders(sql: string): string[] {
  const named = new Set<string>();
  const faults: string[] = [];
  // A name that is followed by another stands under that one.
  for (const [, column, alias] of sql.matchAll(
    new RegExp(String.raw`(?:\b\w+\.)?"?(\w+)"?\)?${castTo}(?:\s+as\s+"?(\w+)"?)?`, 'gi'),
  ))
    named.add((alias ?? column)!);
  for (const [, clause] of sql.matchAll(/\border by\s+((?:[^()'`]|\([^()]*\))*?)(?=\blimit\b|\)|;|\bfor\b|$)/gi)) {
    // Keys are no numbers: as text they stand in their own order.
    for (const term of clause!
      .split(',')
      .map((each) => each.trim().replace(/\s+(asc|desc|nulls (first|last))\b/gi, ''))) {
      if (
        new RegExp(`${castTo}$`, 'i').test(term) ||
        (/^"?\w+"?$/.test(term) && !/(^|_)id$/.test(term) && named.has(term.replaceAll('"', '')))
      )
        faults.push(`order by ${term}`);
    }
  }
  for (const [compared] of sql.matchAll(
    new RegExp(String.raw`[\w."]+\)?${castTo}\)?\s*(?:<=|>=|<(?!>)|>|between\b)`, 'gi'),
  ))
    faults.push(compared);
  return faults;
}
