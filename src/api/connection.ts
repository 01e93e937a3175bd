import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Held } from '../access/model/noun.js';
import { Costs } from './cost.js';

@ObjectType({ simpleResolvers: true, description: 'Position of a page in its list. 分页信息' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more entries follow. 是否有下一页' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'True when the page was asked for after a cursor. 是否有上一页' })
  hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first entry of the page; null when it is empty. 起始游标',
  })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry of the page, for `after`; null when it is empty. 结束游标',
  })
  endCursor!: string | null;
}

@ArgsType()
export abstract class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Number of entries per page, 1 to 200. 每页条数' }) first!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the entry after which the page begins; null for the first page. 起始游标',
  })
  after?: string | null;
}

export interface Connection<Node> {
  nodes?: Node[];
  pageInfo?: PageInfo;
  totalCount?: number;
  totalCountIsExact?: boolean;
}

/** The connection type of a noun; every list of the API has this form. */
export function connectionOf<Node extends object>(
  name: string,
  term: string,
  node: () => new () => Node,
): new () => Connection<Node> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An entry with its cursor. ${term}（列表项）` })
  class Edge {
    @Field(() => String, { description: 'Cursor of the entry, valid in this order of the list. 游标' }) cursor!: string;
    @Held() @Field(() => node(), { description: `The entry itself. ${term}` }) node?: Node;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list. ${term}（分页）` })
  class NounConnection implements Connection<Node> {
    @Held() @Field(() => [node()], { description: `Entries of the page. ${term}` }) nodes?: Node[];
    @Held() @Field(() => [Edge], { description: 'Entries of the page with their cursors. 列表项' }) edges?: Edge[];
    @Field(() => PageInfo, { description: 'Position of the page in the list. 分页信息' }) pageInfo?: PageInfo;
    @Costs({ weight: 50 })
    @Field(() => Int, { description: 'Number of entries in the whole list, counted up to 10,000. 总数' })
    totalCount?: number;
    @Costs({ weight: 50 })
    @Field(() => Boolean, { description: 'False when the list has more entries than were counted. 总数是否精确' })
    totalCountIsExact?: boolean;
  }
  return NounConnection;
}
