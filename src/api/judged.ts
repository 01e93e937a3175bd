import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** How many wrong values are told; to word one costs more than to judge many. */
const wrongMost = 5;
/** How long the message of an error may be that repeats what was sent, and how much of one value it repeats. */
const messageMost = 200;
const valueMost = 40;
const suggestedMost = 2_000;

/** The beginning and the end of a text: what is wrong is said at the end. */
export function shortened(text: string, most = messageMost): string {
  if (text.length <= most) return text;
  const kept = most - 1;
  const head = kept >> 1;
  return `${text.slice(0, head)}…${text.slice(head - kept)}`;
}

const introduced = /^Variable "\$\w{1,60}" got invalid value /;
/** A wrong variable without the value that its message repeats whole; where it is and why it is wrong are kept. */
function wordOf({ message, originalError }: GraphQLError): string {
  const begins = introduced.exec(message)?.[0];
  const why = originalError ? `; ${originalError.message}` : '';
  if (message.length <= messageMost || begins === undefined || !message.endsWith(why)) return shortened(message);
  const told = message.slice(begins.length, message.length - why.length);
  const place = / at "[^"]{1,80}"$/.exec(told.slice(-90))?.[0] ?? '';
  return shortened(`${begins}${shortened(told.slice(0, told.length - place.length), valueMost)}${place}${why}`);
}

/**
 * What is wrong with the variables of an operation, the first few; null where they are good. Asked before execution,
 * which would tell every single one, each with all of the value it is in.
 */
export function wrongVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
  variables: Record<string, unknown> = {},
): GraphQLError[] | null {
  const definitions = operation?.variableDefinitions ?? [];
  if (definitions.length === 0) return null;
  const judged = (hideSuggestions: boolean) =>
    getVariableValues(schema, definitions, variables, { maxErrors: wrongMost, hideSuggestions }).errors;
  const plainly = judged(true);
  if (!plainly) return null;
  // To look for what may have been meant takes longer the longer the wrong word is, and nobody means a long one.
  const isLong = plainly.some(({ message }) => message.length > suggestedMost);
  const errors = (isLong ? null : judged(false)) ?? plainly;
  return errors.slice(0, wrongMost).map((error) => {
    const { nodes, originalError, extensions } = error;
    return new GraphQLError(wordOf(error), {
      nodes,
      originalError,
      extensions: { code: 'BAD_USER_INPUT', ...extensions },
    });
  });
}

/** Whether null is given for a variable that has a default, which may stand where there must be a value. */
export const overrulesByNull = (
  operation: OperationDefinitionNode | null | undefined,
  variables: Record<string, unknown> = {},
): boolean =>
  (operation?.variableDefinitions ?? []).some(
    ({ defaultValue, variable }) => defaultValue && variables[variable.name.value] === null,
  );

/** How graphql-js words an argument that a variable leaves without a value it may have; it gives such no code. */
const wrongArgument = /^Argument "\w+" (?:of (?:required|non-null) type "[^"]+"|has invalid value )/;

/**
 * The same error as the asker's fault, where it tells of an argument: it is found out only while the field is
 * executed.
 */
export function ofArgument(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined || !wrongArgument.test(error.message)) return error;
  // What a resolver has thrown is its own fault, however it is worded.
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return error;
  const { nodes, path } = error;
  return new GraphQLError(shortened(error.message), { nodes, path, extensions: { code: 'BAD_USER_INPUT' } });
}
