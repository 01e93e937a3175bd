import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Held, LeadsTo, Needs, noun } from '../access/noun.js';
import type { Instant } from '../kernel/instant.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { Refusal } from './refusal.js';
import { DateTime, Position } from './scalars/index.js';

/** One accepted act, as the journal keeps it. 变更 */
@ObjectType({ simpleResolvers: true, description: 'One accepted act on one entry, as the journal keeps it. 变更' })
@Entity('journal')
export class Change {
  @Field(() => Position, { description: 'Its place in the journal. 位置' })                          @PrimaryColumn('bigint')                                 position!: string;
  @Field(() => String, { description: 'The entry\'s type. 类型' })                                   @Column('text', { name: 'entry_type' })                  type!: string;

  // Not `id`: many changes have one entry, and a client that keeps answers by type and id would make one of them.
  @Needs<Change>('type', 'entryId')
  @Field(() => ID, { description: 'The entry\'s id. 条目标识' })
  @Column('uuid', { name: 'entry_id' })
  entryId!: string;

  @Field(() => Int, { description: 'The version the entry had after it. 版本' })                     @Column('integer')                                       version!: number;
  @Field(() => String, { description: 'The act. 事项' })                                             @Column('text')                                          action!: string;
  @Field(() => DateTime, { description: 'When it happened. 发生时间' })                               @Column('timestamptz', { name: 'occurred_at' })          occurredAt!: Instant;
  @Field(() => DateTime, { description: 'When it was committed. 入账时间' })                           @Column('timestamptz', { name: 'recorded_at' })          recordedAt!: Instant;
  @Field(() => [String], { description: 'Which fields it set. 字段' })                                @Column('text', { array: true })                         fields!: string[];
  @Field(() => String, { nullable: true, description: 'The reason given, where one was. 理由' })        @Column('text', { nullable: true })                      reason!: string | null;
                                                                                                @Column('uuid', { name: 'client_id' })                   clientId!: string;
                                                                                                @Column('uuid', { name: 'operator_id', nullable: true }) operatorId!: string | null;
                                                                                                @Column('uuid', { name: 'organisation_id' })             organisationId!: string;
                                                                                                @Column('text', { name: 'region_code' })                 regionCode!: string;

  @LeadsTo<Change>('type', 'entryId')
  @Field(() => Node, { nullable: true, description: 'The entry as it is now, if the caller may see it. 条目' })
  entry?: Node | null;
}
export const ChangeConnection = connectionOf('Change', '变更', () => Change);

// No list of its own: an entry's history is tied to the entry, a payload's change to its act, and the feed judges each entry.
export const changes = noun<Change>({
  entity: Change, tag: 'J', historical: false, addedAt: 'position', lifecycle: null, sees: 'everyone', may: {}, acts: {}, where: {},
  orders: { NEWEST: { by: ['version'], descending: true } }, personal: {}, discloses: {}, waits: [],
});

/** The answer type of a noun's acts, `<Noun>Change`: one per noun, not one per mutation. */
export function changeOf<E extends object>(name: string, term: string, node: () => new () => E): new () => object {
  @ObjectType(`${name}Change`, { description: `What an act did. ${term}（办理结果）` })
  class NounChange {
    @Field(() => [Refusal], { description: 'Every failed must at once; empty when accepted. 拒绝理由' })                     refusals!: Refusal[];
    @Held() @Field(() => Change, { nullable: true, description: 'The journal entry; null when refused or dry. 变更' })      change!: Change | null;
    @Field(() => Boolean, { description: 'Whether this is the answer to a request accepted before. 是否重放' })              replayed!: boolean;
    @Field(() => Boolean, { description: 'Whether nothing was kept. 是否试办' })                                          dryRun!: boolean;
  }
  const property = name.charAt(0).toLowerCase() + name.slice(1);
  Held()(NounChange.prototype, property);
  Field(() => node(), { nullable: true, description: `As it now stands, or on a dry run would stand; null when refused or no longer to be seen. ${term}` })(NounChange.prototype, property);
  return NounChange;
}
