import type { Run } from '../reading/statements.js';

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly told: Promise<unknown[][]>;
  readonly tell: (rows: Promise<unknown[][]>) => void;
}

/**
 * What is asked at once goes as one statement, and what is asked twice once: `can` asks for the facts of all acts of an
 * entry. Each statement answers one column of JSON and takes one value.
 */
export function together(run: Run): Run {
  let waiting: Asked[] = [];
  const flush = (): void => {
    const asked = waiting;
    waiting = [];
    if (asked.length === 1) return asked[0]!.tell(run(asked[0]!.text, asked[0]!.values));
    const parts = asked.map(
      ({ text }, i) => `select ${i} as part, a.told from (${text.replaceAll(/\$1\b/g, `$${i + 1}`)}) a (told)`,
    );
    const whole = run(
      parts.join(' union all '),
      asked.map(({ values }) => values[0]),
    );
    asked.forEach(({ tell }, i) =>
      tell(whole.then((rows) => rows.flatMap(([part, row]) => (part === i ? [[row]] : [])))),
    );
  };
  return (text, values) => {
    const same = waiting.find((each) => each.text === text && JSON.stringify(each.values) === JSON.stringify(values));
    if (same) return same.told;
    if (waiting.length === 0) queueMicrotask(flush);
    let tell!: Asked['tell'];
    const told = new Promise<unknown[][]>((resolve) => {
      tell = resolve;
    });
    waiting.push({ text, values, told, tell });
    return told;
  };
}
