import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActInput, EntryActInput } from '../kernel/act.js';
import type { Instant } from '../kernel/instant.js';
import { DateTime } from './scalars/index.js';

/** What every act's input has. */
@InputType()
export abstract class AnyActInput implements ActInput {
  @Field(() => String, { description: 'One effect for one key, for as long as the journal; 1 to 200 characters of the caller\'s choosing. 幂等键' })   idempotencyKey!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Judge and show, but keep nothing. 试办' })                                                dryRun!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间' }) occurredAt?: Instant | null;
}

/** What the input of an act on an existing entry has. */
@InputType()
export abstract class AnyEntryActInput extends AnyActInput implements EntryActInput {
  @Field(() => ID, { description: 'The entry. 条目标识' })                                                      id!: string;
  @Field(() => Int, { description: 'The version the caller read; another is refused as stale. 版本' })             expectedVersion!: number;
}
