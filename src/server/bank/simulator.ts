import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Bank, BankAnswer, PaymentOrder, Said } from './bank.js';

/**
 * How often it fails, in thousandths of lines; what it does with a line is told by the line's id and the seed alone.
 */
export interface Manners {
  readonly rejects: number;
  readonly loses: number;
  readonly delays: number;
  readonly repeats: number;
  readonly returns: number;
}
export const usualManners: Manners = { rejects: 12, loses: 4, delays: 50, repeats: 20, returns: 2 };

interface Known {
  readonly amount: string;
  times: number;
  asked: number;
}

/**
 * A bank that pays nobody. It pays a line once, however often it is handed over; and it loses answers, gives them late,
 * twice and in no order, and sends some of the money back later. What it knows it keeps in a file, so that it outlives
 * whoever talks to it.
 */
export class SimulatedBank implements Bank {
  readonly #batches = new Map<string, Map<string, Known>>();

  constructor(
    private readonly file: string | null,
    private readonly seed: string = 'bank',
    private readonly manners: Manners = usualManners,
  ) {
    if (file !== null && existsSync(file))
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        // A line cut short by a crash was never acknowledged, and is handed over again.
        try {
          this.#take(JSON.parse(line) as [string, [string, string][]]);
        } catch {
          continue;
        }
      }
  }

  /** How often each line of a batch was paid: never more than once each. */
  paid(batch: string): ReadonlyMap<string, string> {
    return new Map(
      [...(this.#batches.get(batch) ?? [])]
        .filter(([id]) => this.#outcome(id) === 'SETTLED')
        .map(([id, { amount }]) => [id, amount]),
    );
  }

  async hand({ batch, lines }: PaymentOrder): Promise<void> {
    const entry: [string, [string, string][]] = [batch, lines.map(({ endToEndId, amount }) => [endToEndId, amount])];
    if (this.file !== null) appendFileSync(this.file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    this.#take(entry);
  }

  async answers(batch: string): Promise<Said> {
    const said = [...(this.#batches.get(batch) ?? [])].flatMap(([id, known]): BankAnswer[] => {
      known.asked += 1;
      if (
        this.#luck(id, 'lost') < this.manners.loses ||
        (this.#luck(id, 'late') < this.manners.delays && known.asked < 2)
      )
        return [];
      const answer = this.#answer(id, known);
      return [
        answer,
        ...(this.#luck(id, 'twice') < this.manners.repeats ? [answer] : []),
        ...(answer.outcome === 'SETTLED' && known.asked > 2 && this.#luck(id, 'back') < this.manners.returns
          ? [{ ...answer, outcome: 'RETURNED' as const, reason: '收款账户已销户' }]
          : []),
      ];
    });
    return {
      answers: said.sort((a, b) => this.#luck(a.endToEndId, 'order') - this.#luck(b.endToEndId, 'order')),
      unread: [],
      others: [],
    };
  }

  async inquire(batch: string, endToEndIds: readonly string[]): Promise<readonly BankAnswer[]> {
    const known = this.#batches.get(batch);
    return endToEndIds.flatMap((id): BankAnswer[] => {
      const line = known?.get(id);
      return line ? [this.#answer(id, line)] : [];
    });
  }

  isNamedAfter(): boolean {
    return false;
  }
  wordsOf(): string {
    return '';
  }

  #take([batch, lines]: [string, [string, string][]]): void {
    let known = this.#batches.get(batch);
    if (!known) this.#batches.set(batch, (known = new Map()));
    for (const [id, amount] of lines) {
      const line = known.get(id);
      if (line) line.times += 1;
      else known.set(id, { amount, times: 1, asked: 0 });
    }
  }

  #outcome(id: string): 'SETTLED' | 'REJECTED' {
    return this.#luck(id, 'outcome') < this.manners.rejects ? 'REJECTED' : 'SETTLED';
  }
  #answer(id: string, { amount }: Known): BankAnswer {
    const outcome = this.#outcome(id);
    return {
      endToEndId: id,
      outcome,
      amount,
      reference: `SIM${createHash('sha256').update(id).digest('hex').slice(0, 12).toUpperCase()}`,
      reason: outcome === 'REJECTED' ? '账号户名不符' : null,
      place: null,
    };
  }

  /** From 0 to 999. */
  #luck(id: string, of: string): number {
    return createHash('sha256').update(`${this.seed} ${of} ${id}`).digest().readUInt32BE(0) % 1000;
  }
}
