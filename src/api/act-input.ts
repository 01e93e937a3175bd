import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActInput, EntryActInput } from '../kernel/act.js';
import type { Instant } from '../kernel/instant.js';
import { DateTime } from './scalars/index.js';

/** What every act's input has. */
@InputType()
export abstract class AnyActInput implements ActInput {
  @Field(() => String, {
    description:
      'Idempotency key, 1 to 200 characters chosen by the caller: one key has one effect, for as long as the journal is kept. 幂等键',
  })
  idempotencyKey!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True judges the act and shows its outcome without keeping anything. 试办',
  })
  dryRun!: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Time at which the act happened, null for now; deadlines count from it. Not in the future, and not before the act it follows. 发生时间',
  })
  occurredAt?: Instant | null;
}

/** What the input of an act on an existing entry has. */
@InputType()
export abstract class AnyEntryActInput extends AnyActInput implements EntryActInput {
  @Field(() => ID, { description: 'Id of the entry. 条目标识' }) id!: string;
  @Field(() => Int, {
    description: 'Version of the entry that the caller read; any other than the current one is refused as stale. 版本',
  })
  expectedVersion!: number;
}
