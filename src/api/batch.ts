import { Ctx, Field, Info, InputType, Int, ObjectType } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { refusal, type Refusal } from '../kernel/act.js';
import { faultFacts, valueFault, type ValueFault } from '../kernel/fault.js';
import { AnyActInput } from './act-input.js';
import { Change, changes } from './change.js';
import type { RequestContext } from './context.js';
import { enumType } from './enums.js';
import { Refusal as ToldRefusal } from './refusal.js';

export enum OnError {
  REJECT_ALL = 'REJECT_ALL',
  REJECT_ROW = 'REJECT_ROW',
}
enumType(OnError, 'OnError', 'Effect of a refused row on the other rows of a batch. 出错处理.', {
  REJECT_ALL: 'No row is accepted. 整批拒绝',
  REJECT_ROW: 'The other rows are accepted. 仅拒绝该行',
});

/** What every batch's input has beside its rows. */
@InputType()
export abstract class AnyBatchInput extends AnyActInput {
  @Field(() => OnError, { description: 'Effect of a refused row on the other rows. 出错处理' }) onError!: OnError;
}

/** What every batch answers beside the outcomes of its rows. */
@ObjectType()
export abstract class AnyBatchChange {
  @Field(() => [ToldRefusal], { description: 'Refusals of the batch as a whole; empty when there are none. 拒绝理由' })
  refusals!: ToldRefusal[];
  @Field(() => Int, { description: 'Number of rows accepted. 受理行数' }) accepted!: number;
  @Field(() => Boolean, { description: 'True for a dry run: nothing was kept. 是否试办' }) dryRun!: boolean;
  @Field(() => Boolean, {
    description: 'True when the batch had been accepted before and this is the same answer again. 是否重放',
  })
  replayed!: boolean;
  position!: string | null;

  @Field(() => Change, {
    nullable: true,
    description: 'Journal entry of the first row accepted under this key; null when none was, or on a dry run. 变更',
  })
  async change(@Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Change | null> {
    return records.find(changes, this.position, info);
  }
}

const oneOf =
  (values: Record<string, string>) =>
  (text: string): string | ValueFault => {
    const known = Object.values(values);
    return known.includes(text)
      ? text
      : valueFault(`须为下列之一：${known.join('、')}`, `it must be one of ${known.join(', ')}`);
  };

// What the database cannot keep as it was sent: U+0000, and half of a surrogate pair.
const unkeepable = (text: string): boolean => text.includes('\u0000') || /\p{Surrogate}/u.test(text);
const emptyFault = valueFault('不得为空', 'it must not be empty');
const notWhole = valueFault('须为整数', 'it must be a whole number');
const neither = valueFault('须为“是”或“否”', 'it must be yes or no (是 or 否)');
const unkeepableFault = valueFault('不得含有不能保存的字符', 'it must not have characters that cannot be kept');

/** Reads the plain strings of one row; every value that is none is told, each with its column and each column once. */
export class RowReader<Row extends object> {
  readonly refusals: Refusal[] = [];
  readonly #told = new Set<string>();

  /**
   * One text that cannot be kept costs its row and no other: it is found here, before the database would refuse
   * the whole batch.
   */
  constructor(private readonly row: Row) {
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === 'string' && unkeepable(value)) this.bad(column as keyof Row & string, unkeepableFault);
    }
  }

  bad(column: keyof Row & string, fault: ValueFault): null {
    if (!this.#told.has(column)) this.refusals.push(refusal('BAD_ROW', { path: [column], facts: faultFacts(fault) }));
    this.#told.add(column);
    return null;
  }

  /** The text without spaces around it; null where the cell is empty, as a table writes "none". */
  text(column: keyof Row & string): string | null {
    const text = ((this.row[column] as string | null | undefined) ?? '').trim();
    return text === '' ? null : text;
  }

  /** The same, where the cell may not be empty. */
  neededText(column: keyof Row & string): string | null {
    return this.text(column) ?? this.bad(column, emptyFault);
  }

  /** A value by the kernel's own reading of it; null where the cell is empty. */
  value<T extends string>(column: keyof Row & string, read: (text: string) => T | ValueFault): T | null {
    const text = this.text(column);
    if (text === null) return null;
    const value = read(text);
    return typeof value === 'string' ? value : this.bad(column, value);
  }

  /** The same, where the cell may not be empty. */
  needed<T extends string>(column: keyof Row & string, read: (text: string) => T | ValueFault): T | null {
    return this.text(column) === null ? this.bad(column, emptyFault) : this.value(column, read);
  }

  among<E extends string>(column: keyof Row & string, values: Record<string, E>): E | null {
    return this.value(column, oneOf(values)) as E | null;
  }

  /** The same, where the cell may not be empty. */
  neededAmong<E extends string>(column: keyof Row & string, values: Record<string, E>): E | null {
    return this.needed(column, oneOf(values)) as E | null;
  }

  whole(column: keyof Row & string): number | null {
    const text = this.value(column, (cell) => (/^\d{1,9}$/.test(cell) ? cell : notWhole));
    return text === null ? null : Number(text);
  }

  /** Yes or no, as an office writes it. */
  yes(column: keyof Row & string): boolean | null {
    const text = this.value(column, (cell) => (yesNo.has(cell) ? cell : neither));
    return text === null ? null : yesNo.get(text)!;
  }
}
const yesNo = new Map([
  ['是', true],
  ['true', true],
  ['yes', true],
  ['否', false],
  ['false', false],
  ['no', false],
]);
