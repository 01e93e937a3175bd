import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { Extensions, getMetadataStorage } from 'type-graphql';
import type { InputFacts } from '../access/acting/input-fields.js';
import type { EntryType } from '../kernel/names.js';

const says = (facts: InputFacts): PropertyDecorator & MethodDecorator => Extensions(facts);

/** Whose id it is, or whose ids they are: another noun's is refused by its name. */
export const IdOf = (...idOf: readonly EntryType[]) => says({ idOf });
/** How many parts the list may have, where not as many as any. */
export const UpTo = (upTo: number) => says({ upTo });
/** A text that names something or refers to a paper: it stands on one line, and is no longer than one. */
export const OneLine = () => says({ oneLine: true });
/** A year that the register knows. */
export const CalendarYear = () => says({ calendarYear: true });

/** Files that show one thing. */
export const filesMost = 9;

/**
 * What is said of a field holds in every input that extends its class: of what is inherited, type-graphql hands on the
 * type and not what was said of it.
 */
export function handOnFacts(schema: GraphQLSchema): void {
  const { inputTypes } = getMetadataStorage();
  const fieldsOf = new Map(inputTypes.map(({ target, fields }) => [target, fields ?? []]));
  for (const { name, target } of inputTypes) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) continue;
    for (let base = baseOf(target); base; base = baseOf(base))
      for (const { name: own, extensions } of fieldsOf.get(base) ?? []) {
        const field = type.getFields()[own];
        if (field) field.extensions = { ...extensions, ...field.extensions };
      }
  }
}
const baseOf = (target: Function): Function | null => Object.getPrototypeOf(target) as Function | null;
