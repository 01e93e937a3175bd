import { Field, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../api/act-input.js';
import { OneLine } from '../api/input-fields.js';
import { RegionCodeScalar } from '../api/scalars/index.js';
import type { RegionCode } from '../kernel/region-code.js';

@InputType({ description: 'To enter a person on the register. 登记人员' })
export class EnterOperatorInput extends AnyActInput {
  @OneLine() @Field(() => String, { description: 'Name of the person. 姓名' }) name!: string;
  @OneLine()
  @Field(() => String, { description: 'Account by which the person signs in (`sub` of the token). 登录账号' })
  account!: string;
  @Field(() => RegionCodeScalar, { description: 'Region of their office. 所在区划' }) region!: RegionCode;
  @OneLine() @Field(() => String, { description: 'Document on which they are entered. 登记文件' }) document!: string;
}

@InputType({ description: 'To change the name or the account of a person. 变更人员' })
export class ChangeOperatorInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Name of the person. 姓名' }) name!: string;
  @OneLine()
  @Field(() => String, { description: 'Account by which the person signs in (`sub` of the token). 登录账号' })
  account!: string;
  @OneLine() @Field(() => String, { description: 'Document on which it is changed. 变更文件' }) document!: string;
}

@InputType({ description: 'To take a person off the register. 人员离开' })
export class EndOperatorInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document on which they leave. 离开文件' }) document!: string;
}
