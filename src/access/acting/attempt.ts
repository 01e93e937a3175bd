import type { Act, ActInput, Refusal } from '../../kernel/act.js';
import { canonical, oversize, strangers, withKeys } from './input-guard.js';
import type { Noun } from '../model/noun.js';
import type { Services } from '../services.js';
import type { RequestKey } from './request-keys.js';

/** What of an act's input its key is bound to. */
type Content = Readonly<Record<string, unknown>>;

/** An act as it was sent: on which noun, what it is given, and what its key is bound to, each worked out once. */
export class Attempt<I extends ActInput = ActInput> {
  /** What it is given, the ids of other entries as keys. */
  readonly input: I;
  #content: Content | null = null;
  #digest: string | null = null;

  constructor(
    private readonly services: Pick<Services, 'inputs' | 'nouns' | 'vault'>,
    readonly noun: Noun,
    readonly act: Act,
    /** What it was given, as it came. */
    readonly raw: I,
  ) {
    this.input = withKeys(this.#type, raw);
  }

  get #type() {
    return this.services.inputs.get(this.act.name);
  }

  /** Texts and lists beyond their limit: of what is so large, nothing else is looked at. */
  tooLong(given: object = this.input): readonly Refusal[] {
    return oversize(given, this.#type);
  }

  /** Ids that are of another type than their field takes; told with the musts. */
  strangers(): readonly Refusal[] {
    return strangers(this.#type, this.raw, this.services.nouns);
  }

  get content(): Content {
    if (this.#content) return this.#content;
    const { dryRun: _, idempotencyKey: __, ...content } = this.input;
    return (this.#content = canonical(content) as Content);
  }

  /** Of the whole content: whether the key comes again with the same. */
  get digest(): string {
    return (this.#digest ??= this.services.vault.digest(JSON.stringify([this.act.name, this.content])));
  }

  /** The key with what it is bound to: the content, whole and by its fields. */
  get key(): RequestKey {
    const fieldDigests = this.services.vault.fieldDigests.of(this.act.name, this.content);
    return { text: this.input.idempotencyKey, digest: this.digest, fieldDigests };
  }
}
