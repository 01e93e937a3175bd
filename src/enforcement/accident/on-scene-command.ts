import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Post } from '../../organisation/organisation.js';
import { operators, posts } from '../../organisation/organisation.noun.js';

export enum OnSceneCommandStatus {
  ON_SCENE = 'ON_SCENE',
  IN_COMMAND = 'IN_COMMAND',
  LEFT = 'LEFT',
}
enumType(
  OnSceneCommandStatus,
  'OnSceneCommandStatus',
  'The stage of a leader on the scene of an accident. 现场指挥状态.',
  {
    ON_SCENE: 'On the scene, without the command. 已到场',
    IN_COMMAND: 'In command of the scene. 现场指挥',
    LEFT: 'Has left. 已离场',
  },
);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Who of the county government was on the scene of an accident, and in command of it. 现场指挥',
})
@Entity('on_scene_command')
export class OnSceneCommand extends RegisterEntry {
  @Shown(OnSceneCommandStatus, 'text', 'Stage of the entry. 状态') status!: OnSceneCommandStatus;
  @Shown(DateTime, 'timestamptz', 'Time of arrival. 到场时间') arrivedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time at which the command was taken over. 接管指挥时间', optional)
  tookOverAt!: Instant | null;
  @Shown(String, 'text', 'Office and person from whom it was taken over. 原指挥单位和人员', optional)
  tookOverFrom!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of leaving. 离场时间', optional) leftAt!: Instant | null;
  @Shown(String, 'text', 'Office and person to whom the command was handed on. 移交指挥对象', optional)
  handedTo!: string | null;
  @Kept('uuid') accidentId!: string;
  @Kept('uuid') operatorId!: string;
  @Kept('uuid') postId!: string;

  @Reads(one<OnSceneCommand>(() => operators, 'operatorId'))
  @Field(() => Operator, { nullable: true, description: 'Person on the scene. 到场人员' })
  operator?: Operator | null;

  @Reads(one<OnSceneCommand>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post that the person then held. 职务' })
  post?: Post | null;
}
export const OnSceneCommandConnection = connectionOf('OnSceneCommand', '现场指挥', () => OnSceneCommand);
export const OnSceneCommandChange = changeOf('OnSceneCommand', '现场指挥', () => OnSceneCommand);
