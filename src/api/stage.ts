import { getNamedType, isEnumType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Noun } from '../access/model/noun.js';
import { termIn, wordsIn } from './enums.js';

/** The stage of an entry in a form that is the same for every noun, so that two nouns fit in one selection. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Stage of an entry in its lifecycle, in one form for all types; the field `status` of the entry gives it as an enum. 阶段',
})
export class Stage {
  @Field(() => String, { description: 'Value of `status` of the entry. 代码' })
  code!: string;

  @Field(() => String, { description: 'Name of the stage, in the language of `Accept-Language`. 名称' })
  label!: string;

  @Field(() => Boolean, { description: 'True when no act leads on from the stage. 是否终结' })
  ended!: boolean;
}

type Language = 'zh' | 'en';

/** How a noun's status is told as a stage; null where the noun has no lifecycle. */
export function stagesOf(schema: GraphQLSchema, noun: Noun): ((status: string, language: Language) => Stage) | null {
  const { lifecycle, entity } = noun;
  if (!lifecycle) return null;
  const type = schema.getType(entity.name) as GraphQLObjectType;
  const named = getNamedType(type.getFields().status!.type);
  if (!isEnumType(named)) throw new Error(`${entity.name}.status is not an enum.`);
  const stages = new Map(
    named.getValues().map(({ name, description }) => {
      const text = description ?? name;
      const ended = lifecycle.ends.includes(name);
      const inBoth: Record<Language, Stage> = {
        zh: { code: name, label: termIn(text), ended },
        en: { code: name, label: wordsIn(text), ended },
      };
      return [name, inBoth] as const;
    }),
  );
  return (status, language) => stages.get(status)![language];
}
