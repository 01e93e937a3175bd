import { Field, ObjectType } from 'type-graphql';
import { Costs } from './cost.js';
import { enumType } from './enums.js';

export enum WithheldReason {
  NO_RIGHT = 'NO_RIGHT',
  NO_PURPOSE = 'NO_PURPOSE',
  NO_CASE = 'NO_CASE',
  DESTROYED = 'DESTROYED',
}
enumType(WithheldReason, 'WithheldReason', 'Reason why a personal value is not given plain. 不予明文的原因.', {
  NO_RIGHT: "None of the caller's roles may read it. 无权限",
  NO_PURPOSE: 'The request states no purpose (X-Purpose). 未声明用途',
  NO_CASE: 'The request names no case or document (X-Case). 未声明案由',
  DESTROYED: 'Its key was destroyed, and the value with it. 已销毁',
});

@ObjectType({
  description:
    'A personal value of a private person. Everyone who sees the entry sees it masked; reading it plain needs a right, a purpose and a case, and is recorded. 个人信息',
})
export class PersonalText {
  @Field(() => String, { description: 'Masked value. 脱敏值' }) masked!: string;
  @Costs({ weight: 10 })
  @Field(() => String, { nullable: true, description: 'Plain value; null when withheld. 明文' })
  plain?: string | null;
  @Field(() => WithheldReason, {
    nullable: true,
    description: 'Reason why the plain value is withheld; null when it is given. 不予明文的原因',
  })
  withheld?: WithheldReason | null;
}
