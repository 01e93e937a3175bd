import { registerEnumType } from 'type-graphql';

/** The names of all enums, filled as they are declared. */
export const EnumName: Record<string, string> = {};

/**
 * An enum with every value described: English, then the Chinese term after the full stop. Clients must expect new
 * values.
 */
export function enumType<E extends Record<string, string>>(
  values: E,
  name: string,
  description: string,
  described: { readonly [Value in keyof E]: string },
): void {
  EnumName[name] = name;
  registerEnumType(values, {
    name,
    description: `${description} Open enum: new values may be added.`,
    valuesConfig: Object.fromEntries(
      Object.entries(described).map(([value, text]) => [value, { description: text }]),
    ) as never,
  });
}

/** The Chinese term in a description: what follows the last full stop. */
export const termIn = (description: string): string =>
  /[.。]\s*([^.]*[\u4e00-\u9fff][^.]*)$/.exec(description)?.[1]?.trim() ?? '';

/** The English words in a description: what stands before the Chinese term. */
export const wordsIn = (description: string): string =>
  description
    .slice(0, description.length - termIn(description).length)
    .trim()
    .replace(/\.$/, '');
