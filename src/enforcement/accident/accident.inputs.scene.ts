import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { OnSceneCommandStatus } from './on-scene-command.js';

@InputType({ description: 'Filters who was on a scene. 现场指挥筛选条件' })
export class OnSceneCommandsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [OnSceneCommandStatus], { nullable: true, description: 'At one of these stages. 状态' })
  status?: OnSceneCommandStatus[] | null;
}
@ArgsType()
export class OnSceneCommandsArgs extends PageArgs {
  @Field(() => OnSceneCommandsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: OnSceneCommandsWhere | null;
}

@InputType({ description: 'To record who of the county government came to the scene of an accident. 登记到场' })
export class RecordArrivalInput extends AnyActInput {
  @IdOf('Accident') @Field(() => ID, { description: 'Accident. 事故' }) accidentId!: string;
  @IdOf('Operator') @Field(() => ID, { description: 'Person who arrived. 到场人员' }) operatorId!: string;
  @IdOf('Post') @Field(() => ID, { description: 'Post that the person holds. 职务' }) postId!: string;
  @Field(() => DateTime, { description: 'Time of arrival. 到场时间' }) arrivedAt!: Instant;
}

@InputType({ description: 'To record that the command of a scene was taken over. 接管现场指挥' })
export class TakeCommandInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Office and person from whom it was taken over. 原指挥单位和人员' })
  from!: string;
  @Field(() => DateTime, { description: 'Time at which it was. 接管指挥时间' }) tookOverAt!: Instant;
}

@InputType({ description: 'To record that somebody left the scene. 登记离场' })
export class LeaveSceneInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'Time of leaving. 离场时间' }) leftAt!: Instant;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'Office and person to whom the command is handed on; only and always of who was in command. 移交指挥对象',
  })
  handedTo?: string | null;
}
