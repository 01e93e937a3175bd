import type { GraphQLInputField } from 'graphql';
import type { EntryType } from '../../kernel/names.js';

/** What a room says of a field of an act's input, beside its type; kept in the field's extensions. */
export interface InputFacts {
  /** Of an id: whose it is. */
  readonly idOf?: readonly EntryType[];
  /** Of a list: how many it may have. */
  readonly upTo?: number;
  /** Of a text: it names something or refers to a paper. */
  readonly oneLine?: true;
  /** Of a number: it is a year of the calendar. */
  readonly calendarYear?: true;
}
export const factsOf = ({ extensions }: Pick<GraphQLInputField, 'extensions'>): InputFacts => extensions;

/** How many parts a list of an input may have that says nothing else. */
export const listMost = 200;
