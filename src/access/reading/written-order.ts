import type { FieldNode } from 'graphql';

/** The order that is written in the document, or left out; nothing where a variable will say it. */
export function writtenOrder(node: FieldNode): { readonly orderBy?: string | null } {
  const value = node.arguments?.find((argument) => argument.name.value === 'orderBy')?.value;
  return value === undefined || value.kind === 'NullValue'
    ? { orderBy: null }
    : value.kind === 'EnumValue'
      ? { orderBy: value.value }
      : {};
}
