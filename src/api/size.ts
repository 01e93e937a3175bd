/** No character of a string is longer than this as JSON in UTF-8. */
const widest = 6;

/** Whether the JSON of an answer would be larger than so many bytes; told without writing it: it might not fit. */
export function isLarger(answer: unknown, bytesMax: number): boolean {
  const rough = new Sizing(bytesMax, (text) => text.length * widest);
  return (
    rough.exceeds(answer) && new Sizing(bytesMax, (text) => Buffer.byteLength(JSON.stringify(text))).exceeds(answer)
  );
}

class Sizing {
  #bytes = 0;
  constructor(
    private readonly most: number,
    private readonly bytesOf: (text: string) => number,
  ) {}

  exceeds(value: unknown): boolean {
    if (typeof value === 'string') this.#bytes += this.bytesOf(value) + 3;
    else if (Array.isArray(value)) return this.#list(value);
    else if (typeof value === 'object' && value !== null) return this.#object(value);
    // Numbers, true, false and null, with what stands between them.
    else this.#bytes += 8;
    return this.#bytes > this.most;
  }

  #list(value: readonly unknown[]): boolean {
    this.#bytes += 2;
    for (const each of value) if (this.exceeds(each)) return true;
    return this.#bytes > this.most;
  }

  #object(value: object): boolean {
    this.#bytes += 2;
    // An object that says itself how it is written has no lists within.
    if ('toJSON' in value) {
      this.#bytes += this.bytesOf(String(value));
      return this.#bytes > this.most;
    }
    for (const key in value) {
      this.#bytes += this.bytesOf(key) + 4;
      if (this.exceeds((value as Record<string, unknown>)[key])) return true;
    }
    return this.#bytes > this.most;
  }
}
