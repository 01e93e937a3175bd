import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Held } from '../access/noun.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list. 分页信息' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether entries follow. 是否有下一页' })                     hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether the page was asked for after a cursor. 是否有上一页' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'The first entry\'s cursor. 起始游标' })        startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'The last entry\'s cursor, for `after`. 结束游标' }) endCursor!: string | null;
}

@ArgsType()
export abstract class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many entries, 1 to 200. 每页条数' })          first!: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which to go on. 起始游标' })    after?: string | null;
}

export interface Connection<Node> { nodes?: Node[]; pageInfo?: PageInfo; totalCount?: number; totalCountIsExact?: boolean }

/** The connection type of a noun; every list of the API has this form. */
export function connectionOf<Node extends object>(name: string, term: string, node: () => new () => Node): new () => Connection<Node> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An entry in its list. ${term}（列表项）` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list, in this order. 游标' }) cursor!: string;
    @Held() @Field(() => node(), { description: `The entry. ${term}` }) node?: Node;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list. ${term}（分页）` })
  class NounConnection implements Connection<Node> {
    @Held() @Field(() => [node()], { description: `The entries of the page. ${term}` })            nodes?: Node[];
    @Held() @Field(() => [Edge], { description: 'The entries with their cursors. 列表项' })           edges?: Edge[];
    @Field(() => PageInfo, { description: 'Where the page lies. 分页信息' })                          pageInfo?: PageInfo;
    @Field(() => Int, { description: 'How many there are in all, counted up to 10,000. 总数' })       totalCount?: number;
    @Field(() => Boolean, { description: 'False where there are more than were counted. 总数是否精确' }) totalCountIsExact?: boolean;
  }
  return NounConnection;
}
