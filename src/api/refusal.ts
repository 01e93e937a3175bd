import { Field, ObjectType } from 'type-graphql';
import type { Refusal as PlainRefusal } from '../kernel/act.js';
import { enumType } from './enums.js';
import { Role } from './role.js';

export enum RefusalKind {
  NOT_FOUND = 'NOT_FOUND',
  NOT_PERMITTED = 'NOT_PERMITTED',
  KEY_REUSED = 'KEY_REUSED',
  STALE_VERSION = 'STALE_VERSION',
  ILLEGAL_MOVE = 'ILLEGAL_MOVE',
  RULE = 'RULE',
  LIMIT = 'LIMIT',
}
enumType(RefusalKind, 'RefusalKind', 'Kind of refusal. 拒绝种类.', {
  NOT_FOUND: 'No entry with this id is visible to the caller. 未找到',
  NOT_PERMITTED: "The caller's roles do not allow the act. 无权办理",
  KEY_REUSED: 'The idempotency key was used for another request. 幂等键重用',
  STALE_VERSION: 'The entry has changed since it was read. 版本过期',
  ILLEGAL_MOVE: 'The stage of the entry does not allow the act. 阶段不符',
  RULE: 'A rule of the act is broken. 违反规则',
  LIMIT: 'A limit of size or number is exceeded. 超出限量',
});

@ObjectType({ simpleResolvers: true, description: 'The article that a rule is based on. 依据' })
export class Basis {
  @Field(() => String, { description: 'Title of the law, regulation or document. 名称' }) title!: string;
  @Field(() => String, { description: 'Article in it. 条款' }) article!: string;
}
@ObjectType({
  simpleResolvers: true,
  description: 'A fact that the act was judged on; never personal values of others. 事实',
})
export class Fact {
  @Field(() => String, { description: 'Name of the fact. 名称' }) name!: string;
  @Field(() => String, { description: 'Value of the fact, as text. 值' }) value!: string;
  @Field(() => String, { nullable: true, description: 'Unit of the value; null when it has none. 单位' }) unit!:
    string | null;
}
@ObjectType({ simpleResolvers: true, description: 'An act that would clear a refusal. 补救' })
export class Remedy {
  @Field(() => String, { description: 'Act, by the name of its mutation. 事项' }) action!: string;
  @Field(() => Role, { description: 'Role that may take the act. 角色' }) role!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A reason why an act was not accepted. 拒绝' })
export class Refusal {
  @Field(() => RefusalKind, { description: 'Kind of refusal. 种类' }) kind!: RefusalKind;
  @Field(() => String, { description: 'Stable code of the refusal, listed in `refusalCodes`. 代码' }) code!: string;
  @Field(() => String, {
    description: 'The rule that was broken, as a sentence in the language of `Accept-Language`. 说明',
  })
  message!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field concerned; null when it is of no single field. 输入位置',
  })
  path!: string[] | null;
  @Field(() => [Basis], { description: 'Articles the rule is based on. 依据' }) basis!: Basis[];
  @Field(() => [Fact], { description: 'Facts that the act was judged on. 事实' }) facts!: Fact[];
  @Field(() => [Remedy], { description: 'Acts that would clear the refusal. 补救' }) remedies!: Remedy[];
}

/** A refusal in the language asked for. */
export const inLanguage = (refusal: PlainRefusal, language: 'zh' | 'en'): Refusal =>
  ({
    ...refusal,
    message: refusal.says[language],
    facts: refusal.facts.map(({ says, value, ...fact }) => ({ ...fact, value: says?.[language] ?? value })),
  }) as never as Refusal;
