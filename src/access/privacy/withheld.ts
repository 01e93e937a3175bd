import type { GraphQLResolveInfo } from 'graphql';

type Path = GraphQLResolveInfo['path'];
export interface WithheldField {
  readonly path: string;
  readonly reason: string;
  readonly count: number;
}

/**
 * Values that a request selected and was not given, told once a field path: a page of two hundred entries has one
 * line, not two hundred.
 */
export class WithheldFields {
  readonly #counts = new Map<string, WithheldField>();

  add(path: Path, reason: string): void {
    const names: string[] = [];
    for (let at: Path | undefined = path; at !== undefined; at = at.prev)
      if (typeof at.key === 'string') names.unshift(at.key);
    const text = names.join('.');
    const key = `${text} ${reason}`;
    this.#counts.set(key, { path: text, reason, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  /** None, or all of them in the order of their paths. */
  get fields(): readonly WithheldField[] | null {
    if (this.#counts.size === 0) return null;
    return [...this.#counts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
