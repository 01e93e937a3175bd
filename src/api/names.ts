import { isEnumType, type GraphQLSchema } from 'graphql';
import type { Noun } from '../access/model/noun.js';
import { EnumName, enumType } from './enums.js';

/**
 * What callers may name: types and acts (and, in enums.ts, enums). Each is closed, so that a name that does not exist
 * is refused and never answered by an empty list. The values are the names as answers tell them in `type` and `action`;
 * those stay strings, since the journal outlives names.
 */
export const EntryType: Record<string, string> = {};
export const ActName: Record<string, string> = {};
enumType(EntryType, 'EntryType', 'Types of entries that the journal records. 条目类型.', {});
enumType(ActName, 'ActName', 'Acts of the office, each by the name of its mutation. 事项.', {});
enumType(EnumName, 'EnumName', 'Enums of this schema. 枚举.', {});

/** Names what there is; before the schema is built. */
export function nameAll(nouns: readonly Noun[]): void {
  for (const { entity, historical, may } of nouns) {
    if (historical) EntryType[entity.name] = entity.name;
    // What nobody may take is done by the door itself and has no mutation.
    for (const [act, who] of Object.entries(may)) if (who.length > 0) ActName[act] = act;
  }
}

/** Describes each name as what it names is described; once the schema is built. */
export function describeNames(schema: GraphQLSchema): void {
  const described: Record<string, (name: string) => string | null | undefined> = {
    EntryType: (name) => schema.getType(name)?.description,
    ActName: (name) => schema.getMutationType()?.getFields()[name]?.description,
    EnumName: (name) => schema.getType(name)?.description,
  };
  for (const [type, of] of Object.entries(described)) {
    const named = schema.getType(type);
    if (!isEnumType(named)) continue;
    for (const value of named.getValues()) {
      const description = of(value.name);
      if (!description) throw new Error(`${type}.${value.name} names nothing that is described.`);
      value.description = description;
    }
  }
}
