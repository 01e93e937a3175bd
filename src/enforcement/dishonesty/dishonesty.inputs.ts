import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DishonestyListingStatus, DishonestyGround } from './dishonesty.js';
import { PartyKind } from '../enforcement-case/enforcement-case.js';

@InputType({ description: 'Which entries. 名单筛选' })
export class DishonestyListingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })     region?: RegionCode | null;
  @Field(() => [DishonestyListingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: DishonestyListingStatus[] | null;
  @Field(() => [DishonestyGround], { nullable: true, description: 'On one of these grounds. 情形' })       ground?: DishonestyGround[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On the list that day. 在列日' })            listedOn?: CivilDate | null;
}

@ArgsType()
export class DishonestyArgs extends PageArgs {
  @Field(() => DishonestyListingsWhere, { nullable: true, description: 'Which. 筛选' })  where?: DishonestyListingsWhere | null;
}

@InputType({ description: 'To tell someone that it is to be listed. 事先告知' })
export class ProposeDishonestyInput extends AnyActInput {
  @Field(() => ID, { description: 'The enterprise. 企业' })                                 enterpriseId!: string;
  @Field(() => ID, { nullable: true, description: 'The case it rests on. 案件' })           caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The accident it rests on. 事故' })       accidentId?: string | null;
  @Field(() => DishonestyGround, { description: 'On which ground. 列入情形' })                ground!: DishonestyGround;
  @Field(() => String, { description: 'The facts. 事实' })                                  facts!: string;
  @Field(() => PartyKind, { description: 'A unit or a person. 对象类别' })                subjectKind!: PartyKind;
  @Field(() => String, { nullable: true, description: 'Who, if a person; personal. 姓名' }) personName?: string | null;
  @Field(() => String, { nullable: true, description: 'The position. 职务' })               position?: string | null;
}

@InputType({ description: 'To list it, or to let it be. 决定列入' })
export class ListDishonestyInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it is listed. 是否列入' })                                      listed!: boolean;
  @Field(() => String, { description: 'What became of what it said. 复核意见' })                                opinion!: string;
  @Field(() => String, { nullable: true, description: 'Which offices are told, and what they do. 联合惩戒通知' }) jointPunishment?: string | null;
}

@InputType({ description: 'To take it off the list. 移出' })
export class RemoveDishonestyInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why: its time is over, or the conditions are met. 移出理由' }) reason!: string;
  @Field(() => Boolean, { description: 'Whether everything imposed is done. 是否履行完毕' })            penaltiesDone!: boolean;
}
