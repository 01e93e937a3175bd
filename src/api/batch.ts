import { Field, InputType } from 'type-graphql';
import { factValue, refusal, type Refusal } from '../kernel/act.js';
import type { ValueFault } from '../kernel/fault.js';
import { AnyActInput } from './act-input.js';
import { enumType } from './enums.js';

export enum OnError { REJECT_ALL = 'REJECT_ALL', REJECT_ROW = 'REJECT_ROW' }
enumType(OnError, 'OnError', 'What a refused row means for the others. 出错处理.', { REJECT_ALL: 'None is accepted. 整批拒绝', REJECT_ROW: 'The others are accepted. 仅拒绝该行' });

/** What every batch's input has beside its rows. */
@InputType()
export abstract class AnyBatchInput extends AnyActInput {
  @Field(() => OnError, { description: 'What a refused row means for the others. 出错处理' }) onError!: OnError;
}

const oneOf = (values: Record<string, string>) => (text: string): string | ValueFault =>
  (Object.values(values).includes(text) ? text : { reason: `${JSON.stringify(text.slice(0, 40))} is not one of ${Object.values(values).join(', ')}`, at: null });

/** Reads the plain strings of one row; every value that is none is told, each with its column. */
export class RowReader<Row extends object> {
  readonly refusals: Refusal[] = [];

  constructor(private readonly row: Row) {}

  bad(column: keyof Row & string, { reason, at }: ValueFault): null {
    this.refusals.push(refusal('BAD_ROW', { path: [column], facts: [factValue('fault', reason), ...(at === null ? [] : [factValue('character', at)])] }));
    return null;
  }

  /** The text without spaces around it; null where the cell is empty. */
  text(column: keyof Row & string): string | null {
    const text = ((this.row[column] as string | null | undefined) ?? '').trim();
    return text === '' ? null : text;
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
    return this.text(column) === null ? this.bad(column, { reason: 'it is empty', at: null }) : this.value(column, read);
  }

  among<E extends string>(column: keyof Row & string, values: Record<string, E>): E | null {
    return this.value(column, oneOf(values)) as E | null;
  }

  /** The same, where the cell may not be empty. */
  neededAmong<E extends string>(column: keyof Row & string, values: Record<string, E>): E | null {
    return this.needed(column, oneOf(values)) as E | null;
  }

  whole(column: keyof Row & string): number | null {
    const text = this.value(column, (cell) => (/^\d{1,9}$/.test(cell) ? cell : { reason: 'it is a whole number', at: null }));
    return text === null ? null : Number(text);
  }
}
