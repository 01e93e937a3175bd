import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { from, is, oneOf, upTo } from '../access/model/conditions.js';
import { Held, LeadsTo, Needs, noun } from '../access/model/noun.js';
import { countyOf, type RegionCode } from '../kernel/region-code.js';
import type { Instant } from '../kernel/instant.js';
import { connectionOf } from './connection.js';
import { Node } from './node.js';
import { Refusal } from './refusal.js';
import { DateTime, Position } from './scalars/index.js';
import { Kept, Shown, list, named, optional } from './columns.js';

/** One accepted act, as the journal keeps it. 变更 */
@ObjectType({ simpleResolvers: true, description: 'One accepted act on one entry, as the journal keeps it. 变更' })
@Entity('journal')
export class Change {
  @Field(() => Position, { description: 'Position of the change in the journal. 日志位置' })
  @PrimaryColumn('bigint')
  position!: string;
  @Shown(String, 'text', 'Type of the entry. 条目类型', named('entry_type')) type!: string;

  // Not `id`: many changes have one entry, and a client that keeps answers by type and id would make one of them.
  @Needs<Change>('type', 'entryId')
  @Field(() => ID, { description: 'Id of the entry. 条目标识' })
  @Column('uuid', { name: 'entry_id' })
  entryId!: string;

  @Shown(Int, 'integer', 'Version of the entry after the change. 版本') version!: number;
  @Shown(String, 'text', 'Act that made the change. 事项') action!: string;
  @Shown(DateTime, 'timestamptz', 'Time at which the act happened. 发生时间') occurredAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time at which the change was committed. 入账时间') recordedAt!: Instant;
  @Shown([String], 'text', 'Names of the fields that were set. 字段', list) fields!: string[];
  @Shown(String, 'text', 'Reason given with the act; null when none was. 理由', optional) reason!: string | null;
  @Kept('uuid') clientId!: string;
  @Kept('uuid', optional) operatorId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('text') regionCode!: string;

  @LeadsTo<Change>('type', 'entryId')
  @Field(() => Node, {
    nullable: true,
    description: 'The entry as it is now; null when the caller may not see it. 条目',
  })
  entry?: Node | null;
}
export const ChangeConnection = connectionOf('Change', '变更', () => Change);

/** What the list of recorded acts is asked by. */
export interface ChangesWhere {
  readonly region?: RegionCode | null;
  readonly operatorId?: string | null;
  readonly clientId?: string | null;
  readonly actions?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly recordedFrom?: Instant | null;
  readonly recordedUntil?: Instant | null;
}

// An entry's history is tied to the entry, a payload's change to its act, and the feed judges each entry. A list of its
// own is read by who looks into the register, of a county.
export const changes = noun<Change, ChangesWhere>({
  entity: Change,
  names: { entryId: 'entry', clientId: 'mentioned', operatorId: 'mentioned', organisationId: 'mentioned' },
  tag: 'J',
  historical: false,
  addedAt: 'position',
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
  where: {
    region: (code) => ({ regionCode: (column, bind) => `left(${column}, 6) = ${bind(countyOf(code))}` }),
    operatorId: (id) => ({ operatorId: is(id) }),
    clientId: (id) => ({ clientId: is(id) }),
    actions: (names) => ({ action: oneOf(names) }),
    types: (names) => ({ type: oneOf(names) }),
    recordedFrom: (moment) => ({ recordedAt: from(moment) }),
    recordedUntil: (moment) => ({ recordedAt: upTo(moment) }),
  },
  orders: { NEWEST: { by: ['version'], descending: true }, RECORDED: { by: ['recordedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

/** The answer type of a noun's acts, `<Noun>Change`: one per noun, not one per mutation. */
export function changeOf<E extends object>(name: string, term: string, node: () => new () => E): new () => object {
  @ObjectType(`${name}Change`, { description: `Outcome of an act. ${term}（办理结果）` })
  class NounChange {
    @Field(() => [Refusal], { description: 'Every rule that the act broke; empty when accepted. 拒绝理由' })
    refusals!: Refusal[];
    @Held()
    @Field(() => Change, {
      nullable: true,
      description: 'Journal entry of the act; null when refused or on a dry run. 变更',
    })
    change!: Change | null;
    @Field(() => Boolean, {
      description: 'True when the same request had been accepted before and this is the same answer again. 是否重放',
    })
    replayed!: boolean;
    @Field(() => Boolean, { description: 'True for a dry run: nothing was kept. 是否试办' }) dryRun!: boolean;
  }
  const property = name.charAt(0).toLowerCase() + name.slice(1);
  Held()(NounChange.prototype, property);
  Field(() => node(), {
    nullable: true,
    description: `The entry after the act, or as a dry run would leave it; null when refused or no longer visible. ${term}`,
  })(NounChange.prototype, property);
  return NounChange;
}
