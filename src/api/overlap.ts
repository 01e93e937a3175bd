import {
  BREAK,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many pairs of fields under one name validation may have to compare: it takes 20 ms for so many … */
const pairsMost = 10_000;
/** … and how many fields it may have to be looked at for; one more costs more than any operation may. */
const fieldsMost = 100_000;

/**
 * Whether a document names the same fields so often over one another that to validate it would take long: every two
 * fields that fall together under one name are compared, and all that lies below them.
 */
export function overlapsTooMuch(document: DocumentNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  );
  let pairs = 0;
  let fields = 0;
  // Fields with fields of their own that fall together are looked at together; a stack, since a document may be deep.
  const waiting: SelectionSetNode[][] = document.definitions.flatMap((each) =>
    'selectionSet' in each ? [[each.selectionSet]] : [],
  );
  for (let sets = waiting.pop(); sets; sets = waiting.pop()) {
    const byName = new Map<string, FieldNode[]>();
    for (const field of fieldsIn(sets, fragments)) {
      if ((fields += 1) > fieldsMost) return true;
      const name = (field.alias ?? field.name).value;
      const same = byName.get(name);
      if (!same) byName.set(name, [field]);
      else if ((pairs += same.push(field) - 1) > pairsMost) return true;
    }
    for (const same of byName.values()) {
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) waiting.push(below);
    }
  }
  return false;
}

/** The fields of sets that fall together, through their fragments, each fragment once. */
function* fieldsIn(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Generator<FieldNode> {
  const spread = new Set<string>();
  const waiting = [...sets];
  for (let set = waiting.pop(); set; set = waiting.pop()) {
    for (const each of set.selections) {
      if (each.kind === 'Field') yield each;
      else if (each.kind === 'InlineFragment') waiting.push(each.selectionSet);
      else if (!spread.has(each.name.value)) {
        spread.add(each.name.value);
        const found = fragments.get(each.name.value);
        if (found) waiting.push(found.selectionSet);
      }
    }
  }
}

/** How long a name or an enum's word may be. The longest there is has a quarter of it. */
export const nameMost = 200;
const longWord = new RegExp(`\\w{${nameMost + 1}}`);

/**
 * Whether a document has a name that can be none: validation would look for all that it resembles, and repeat it
 * whole.
 */
export function hasLongName(text: string, document: DocumentNode): boolean {
  // A long word may stand in a text.
  if (!longWord.test(text)) return false;
  let found = false;
  const judge = ({ value }: { readonly value: string }): typeof BREAK | undefined => {
    if (value.length <= nameMost) return undefined;
    found = true;
    return BREAK;
  };
  visit(document, { Name: judge, EnumValue: judge });
  return found;
}
