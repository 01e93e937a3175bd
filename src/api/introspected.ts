import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const rootFields = new Set(['__schema', '__type', '__typename']);
/** How many answers are kept, and how many of one document: the standard ones are few, and each is about a megabyte. */
const documentsMost = 8;
const variantsMost = 4;

/** Whether an operation asks about the schema alone, which is the same for everyone. */
export const asksSchemaAlone = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'query' &&
  selectionSet.selections.every((each) => each.kind === 'Field' && rootFields.has(each.name.value));

/** Answers what is asked about the schema alone, each document and its variables once. */
export class Introspected {
  readonly #kept = new Map<DocumentNode, Map<string, ExecutionResult>>();

  constructor(private readonly schema: GraphQLSchema) {}

  answer(document: DocumentNode, operationName: string | null | undefined, variables: object = {}): ExecutionResult {
    const byVariables = this.#kept.get(document) ?? new Map<string, ExecutionResult>();
    const asked = JSON.stringify([operationName ?? null, variables]);
    let result = byVariables.get(asked);
    if (!result) {
      result = execute({
        schema: this.schema,
        document,
        operationName,
        variableValues: variables as Record<string, unknown>,
      }) as ExecutionResult;
      if (result.errors) return result;
      if (byVariables.size >= variantsMost) byVariables.clear();
      byVariables.set(asked, result);
    }
    // What was used last stays longest.
    this.#kept.delete(document);
    this.#kept.set(document, byVariables);
    if (this.#kept.size > documentsMost) this.#kept.delete(this.#kept.keys().next().value!);
    return result;
  }
}
