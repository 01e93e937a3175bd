import { Arg, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { Extensions, ID } from 'type-graphql';
import { Derives, page, Reads, type ReaderFacts } from '../access/model/noun.js';
import { enteredLater } from '../kernel/act.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import { Change, ChangeConnection, changes } from './change.js';
import type { Connection } from './connection.js';
import { Costs } from './cost.js';
import { ActName } from './names.js';
import { Node } from './node.js';
import { Refusal } from './refusal.js';
import { Stage } from './stage.js';
import { CivilDateScalar, DateTime } from './scalars/index.js';
import { Kept, Shown } from './columns.js';

@ObjectType({ simpleResolvers: true, description: 'Whether an act may be taken now and, if not, why. 可办事项' })
export class Ability {
  @Field(() => String, { description: 'Act, by the name of its mutation. 事项' }) action!: string;
  @Field(() => Boolean, { description: 'True when nothing that is known without input stands in the way. 是否可办' })
  allowed!: boolean;
  @Field(() => [Refusal], { description: 'Refusals that the act would meet. 拒绝理由' }) refusals!: Refusal[];
}

/** What every entry of the register has. "Record" would shadow TypeScript's and Java's own. */
@InterfaceType({
  implements: Node,
  description: 'An entry of the register: it has versions, a region and a history, and is never deleted. 登记条目',
})
export abstract class RegisterEntry implements Node {
  @Field(() => ID, { description: 'Global id: opaque, and valid for ever. 标识' }) @PrimaryColumn('uuid') id!: string;
  @Shown(Int, 'integer', 'Version number, raised by one with every accepted act. 版本') version!: number;
  @Shown(DateTime, 'timestamptz', 'Time at which the entry was made. 登记时间') createdAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time at which the last act on it was accepted. 更新时间') updatedAt!: Instant;
  @Kept('timestamptz') actedAt!: Instant;
  @Derives<RegisterEntry, 'actedAt' | 'updatedAt'>(['actedAt', 'updatedAt'], ({ actedAt, updatedAt }) =>
    enteredLater(actedAt, updatedAt),
  )
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the last act on it was entered, where that was after the day it happened. 补录日期',
  })
  enteredOn?: CivilDate | null;
  @Kept('text') regionCode!: string;
  @Kept('text') countyCode!: string;
  @Kept('text') townshipCode!: string;

  @Extensions({ stage: true } satisfies ReaderFacts)
  @Field(() => Stage, {
    nullable: true,
    description: 'Stage in the lifecycle; null for types without a lifecycle. 阶段',
  })
  stage?: Stage | null;

  @Reads(page<Change>(() => changes, 'entryId'))
  @Field(() => ChangeConnection, { description: 'Accepted acts on the entry, the newest first. 历史' })
  history(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Number of changes, 1 to 200. 条数' }) _first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which to continue. 游标' })
    _after?: string | null,
  ): Connection<Change> {
    throw new Error('Read with its entry.');
  }

  @Costs({ weight: 10 })
  @Extensions({ abilities: true } satisfies ReaderFacts)
  @Field(() => [Ability], {
    description:
      'Acts that the caller may take on the entry now, judged by stage, role and the rules that need no input. 可办事项',
  })
  can(
    @Arg('actions', () => [ActName], {
      nullable: true,
      description: 'Acts to judge; all acts of the type when null. 事项',
    })
    _actions?: string[] | null,
  ): Ability[] {
    throw new Error('Judged by the door.');
  }
}
