import { Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../api/act-input.js';
import { IdOf, OneLine, UpTo } from '../api/input-fields.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';

const officesMost = 200;

@InputType({ description: 'To register a client system; it may call once it is opened. 登记接入系统' })
export class RegisterClientInput extends AnyActInput {
  @OneLine() @Field(() => String, { description: 'Name of the system. 系统名称' }) name!: string;
  @OneLine()
  @Field(() => String, { description: 'Key by which its tokens name it (`client_id`). 系统标识' })
  clientKey!: string;
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Office that runs it. 所属单位' })
  organisationId!: string;
  @OneLine() @Field(() => String, { description: 'Document on which it is registered. 登记文件' }) document!: string;
}

@InputType({ description: 'To open a client system, or to change whose people may come through it. 启用接入系统' })
export class OpenClientInput extends AnyEntryActInput {
  @UpTo(officesMost)
  @IdOf('Organisation')
  @Field(() => [ID], {
    description:
      'Offices whose people may come through it, at most 200; empty for a system that acts without a person. 可以使用的单位，至多二百个',
  })
  officeIds!: string[];
  @OneLine() @Field(() => String, { description: 'Document that opens it. 启用文件' }) document!: string;
}

@InputType({ description: 'To give a client system another key. 更换系统标识' })
export class RotateClientKeyInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'New key by which its tokens name it (`client_id`). 新系统标识' })
  clientKey!: string;
  @Field(() => CivilDateScalar, { description: 'Last day on which the key before still serves. 原标识截止日' })
  previousUntil!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document on which it is changed. 变更文件' }) document!: string;
}

@InputType({ description: 'To close a client system. 停用接入系统' })
export class CloseClientInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document that closes it. 停用文件' }) document!: string;
}
