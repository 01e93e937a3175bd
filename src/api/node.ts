import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever can be fetched again by its id. */
@InterfaceType({ description: 'An object that can be fetched again by its id. 节点' })
export abstract class Node {
  @Field(() => ID, { description: 'Global id: opaque, and valid for ever. 标识' }) id!: string;
}
