import { Field, ObjectType } from 'type-graphql';
import type { Refusal as Judged } from '../kernel/act.js';
import { enumType } from './enums.js';
import { Role } from './role.js';

export enum RefusalKind { NOT_FOUND = 'NOT_FOUND', NOT_PERMITTED = 'NOT_PERMITTED', KEY_REUSED = 'KEY_REUSED', STALE_VERSION = 'STALE_VERSION', ILLEGAL_MOVE = 'ILLEGAL_MOVE', RULE = 'RULE', LIMIT = 'LIMIT' }
enumType(RefusalKind, 'RefusalKind', 'Why an act was not accepted, in kind. 拒绝种类.', {
  NOT_FOUND: 'There is no such entry that the caller may see. 未找到', NOT_PERMITTED: 'The caller\'s roles do not allow it. 无权办理', KEY_REUSED: 'The idempotency key was used for something else. 幂等键重用',
  STALE_VERSION: 'The entry has changed since it was read. 版本过期', ILLEGAL_MOVE: 'The entry\'s stage does not allow it. 阶段不符', RULE: 'A must of the act does not hold. 违反规则', LIMIT: 'More than is allowed at once. 超出限量',
});

@ObjectType({ simpleResolvers: true, description: 'Where a rule is written. 依据' })
export class Basis {
  @Field(() => String, { description: 'The law, regulation or document. 名称' }) title!: string;
  @Field(() => String, { description: 'The article in it. 条款' })              article!: string;
}
@ObjectType({ simpleResolvers: true, description: 'Something the judgement rested on; never another\'s data. 事实' })
export class Fact {
  @Field(() => String, { description: 'What it is. 名称' })                              name!: string;
  @Field(() => String, { description: 'Its value, as text. 值' })                        value!: string;
  @Field(() => String, { nullable: true, description: 'Its unit, if it has one. 单位' })   unit!: string | null;
}
@ObjectType({ simpleResolvers: true, description: 'What would clear a refusal: which act, by whom. 补救' })
export class Remedy {
  @Field(() => String, { description: 'The act, by the name of its mutation. 事项' })      action!: string;
  @Field(() => Role, { description: 'A role that may take it. 角色' })                     role!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why an act was not accepted. 拒绝' })
export class Refusal {
  @Field(() => RefusalKind, { description: 'The kind; closed. 种类' })                                     kind!: RefusalKind;
  @Field(() => String, { description: 'The code; stable, listed in refusalCodes. 代码' })                    code!: string;
  @Field(() => String, { description: 'The sentence, in the language of Accept-Language. 说明' })            message!: string;
  @Field(() => [String], { nullable: true, description: 'Which part of the input, if one. 输入位置' })        path!: string[] | null;
  @Field(() => [Basis], { description: 'Where the rule is written. 依据' })                                 basis!: Basis[];
  @Field(() => [Fact], { description: 'What it was judged on. 事实' })                                      facts!: Fact[];
  @Field(() => [Remedy], { description: 'What would clear it. 补救' })                                      remedies!: Remedy[];
}

/** A refusal in the language asked for. */
export const told = (refusal: Judged, language: 'zh' | 'en'): Refusal => ({
  ...refusal, message: refusal.says[language],
  facts: refusal.facts.map(({ says, value, ...fact }) => ({ ...fact, value: says?.[language] ?? value })),
}) as never as Refusal;
