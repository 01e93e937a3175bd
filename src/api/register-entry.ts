import { Arg, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Extensions, ID } from 'type-graphql';
import { page, Reads, type ReaderFacts } from '../access/noun.js';
import type { Instant } from '../kernel/instant.js';
import { Change, ChangeConnection, changes } from './change.js';
import type { Connection } from './connection.js';
import { ActName } from './names.js';
import { Node } from './node.js';
import { Refusal } from './refusal.js';
import { Stage } from './stage.js';
import { DateTime } from './scalars/index.js';

@ObjectType({ simpleResolvers: true, description: 'Whether an act may be taken now, and if not, why. 可办事项' })
export class Ability {
  @Field(() => String, { description: 'The act, by the name of its mutation. 事项' })               action!: string;
  @Field(() => Boolean, { description: 'Whether nothing known without input stands against it. 是否可办' }) allowed!: boolean;
  @Field(() => [Refusal], { description: 'What stands against it. 拒绝理由' })                       refusals!: Refusal[];
}

/** What every entry of the register has. "Record" would shadow TypeScript's and Java's own. */
@InterfaceType({ implements: Node, description: 'An entry of the register: it has versions, a place and a history, and is never deleted. 登记条目' })
export abstract class RegisterEntry implements Node {
  @Field(() => ID, { description: 'Opaque, global, typed; valid for ever. 标识' })                @PrimaryColumn('uuid')                                    id!: string;
  @Field(() => Int, { description: 'Rises by one with every accepted act. 版本' })                @Column('integer')                                        version!: number;
  @Field(() => DateTime, { description: 'When it was first entered. 登记时间' })                  @Column('timestamptz', { name: 'created_at' })            createdAt!: Instant;
  @Field(() => DateTime, { description: 'When the last act on it was accepted. 更新时间' })        @Column('timestamptz', { name: 'updated_at' })            updatedAt!: Instant;
  @Column('timestamptz', { name: 'acted_at' })              actedAt!: Instant;
  @Column('text', { name: 'region_code' })                  regionCode!: string;
  @Column('text', { name: 'county_code' })                  countyCode!: string;
  @Column('text', { name: 'township_code' })                townshipCode!: string;

  @Extensions({ stage: true } satisfies ReaderFacts)
  @Field(() => Stage, { nullable: true, description: 'Where it stands; null where its noun has no lifecycle. 阶段' })
  stage?: Stage | null;

  @Reads(page<Change>(() => changes, 'entryId'))
  @Field(() => ChangeConnection, { description: 'Every accepted act on it, the newest first. 历史' })
  history(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 200. 条数' }) _first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on. 游标' }) _after?: string | null,
  ): Connection<Change> { throw new Error('Read with its entry.'); }

  @Extensions({ abilities: true } satisfies ReaderFacts)
  @Field(() => [Ability], { description: 'What the caller may do with it now, judged on stage, role and the musts that read no input. 可办事项' })
  can(@Arg('actions', () => [ActName], { nullable: true, description: 'Which acts; all of the noun\'s where none are named. 事项' }) _actions?: string[] | null): Ability[] { throw new Error('Judged by the door.'); }
}
