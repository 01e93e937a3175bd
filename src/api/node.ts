import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever can be fetched again by its id. */
@InterfaceType({ description: 'Whatever can be fetched again by its id. 节点' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, global, typed; valid for ever. 标识' }) id!: string;
}
