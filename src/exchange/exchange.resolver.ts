import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  getNamedType,
  isEnumType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { ToldTo } from '../access/rights/audience.js';
import { feed } from '../access/journal/feed.js';
import type { Noun } from '../access/model/noun.js';
import { pageSize } from '../access/reading/keyset.js';
import { workCursor, worklist, worklistCount, type Waiting } from '../access/figures/worklist.js';
import { Change, changes } from '../api/change.js';
import { Costs, wholeWeight } from '../api/cost.js';
import { PageArgs, type Connection } from '../api/connection.js';
import type { RequestContext } from '../api/context.js';
import { EnumName, termIn } from '../api/enums.js';
import { ActName, EntryType } from '../api/names.js';
import { Node } from '../api/node.js';
import { DateTime, RegionCodeScalar } from '../api/scalars/index.js';
import { civilDateOf, daysBetween } from '../kernel/civil-date.js';
import { instantFromDatabase, type Instant } from '../kernel/instant.js';
import type { RegionCode } from '../kernel/region-code.js';
import { within } from '../region/region.scope.js';
import { ChangeFeed, EnumLabel, RefusalCode, RequestStatus, WorkItem, WorkItemConnection } from './exchange.types.js';
import { refusalCatalogue } from './refusal-catalogue.js';

const feedRetentionDays = 400;
/** A page of the feed for whoever sees little looks through twenty thousand entries of the journal. */
const feedWeight = 20_000;

@ArgsType()
export class WorklistArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Only what is due within this many days; overdue items included. 期限天数',
  })
  dueWithin?: number | null;
  @Field(() => [ActName], { nullable: true, description: 'Only what waits for these acts. 事项' }) kinds?:
    string[] | null;
}

/** Whether a field under this one is asked for, whatever it is called in the answer. */
function asksFor({ schema, fragments, variableValues, ...info }: GraphQLResolveInfo, ...path: string[]): boolean {
  let type = getNamedType(info.returnType) as GraphQLObjectType;
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const field of path) {
    nodes = [...collectSubfields(schema, fragments, variableValues, type, [...nodes]).values()]
      .flat()
      .filter(({ name }) => name.value === field);
    if (nodes.length === 0) return false;
    type = getNamedType(type.getFields()[field]!.type) as GraphQLObjectType;
  }
  return true;
}

@Resolver()
export class ExchangeResolver {
  // With no argument but the id: clients that refetch by id (Relay) know it so.
  @ToldTo('own scope', 'the entry, if the caller sees it')
  @Query(() => Node, { nullable: true, description: 'Any entry, by its id. 节点' })
  async node(
    @Arg('id', () => ID, { description: 'Id of the entry. 标识' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return records.node(id, info);
  }

  @ToldTo('own scope', 'the entry, if the caller sees it')
  @Query(() => Node, {
    nullable: true,
    description: 'Any entry, by its id, as the register stood at a moment. 历史节点',
  })
  async nodeAsOf(
    @Arg('id', () => ID, { description: 'Id of the entry. 标识' }) id: string,
    @Arg('asOf', () => DateTime, { description: 'Moment of the register to read. 截至时间' }) asOf: Instant,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return records.node(id, info, asOf);
  }

  @ToldTo('own scope', 'the entries that the caller sees')
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several entries, by their ids and in that order, at most 200; null for each that is not found or not visible. 节点列表',
  })
  @Costs({ weight: 1, times: 'ids' })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Ids of the entries. 标识' }) ids: string[],
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    pageSize({ first: Math.max(1, ids.length) });
    return Promise.all(ids.map((id) => records.nodeAmong(id, info)));
  }

  @ToldTo('own scope', 'changes of the entries that the caller sees, or saw')
  @Query(() => ChangeFeed, {
    description: "Changes in the order they were committed, under the caller's rights. 变更流",
  })
  @Costs({ weight: feedWeight, times: 'first' })
  async changes(
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor to continue from; null starts at the oldest change kept. 游标',
    })
    after: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Number of items, 1 to 200. 条数' }) first: number,
    @Arg('types', () => [EntryType], {
      nullable: true,
      description: 'Only changes of entries of these types. 条目类型',
    })
    types: string[] | null,
    @Arg('region', () => RegionCodeScalar, {
      nullable: true,
      description: 'Only changes of entries in this region or within it. 区划',
    })
    region: RegionCode | null,
    @Ctx() { records }: RequestContext,
  ): Promise<object> {
    return feed(
      records,
      {
        after: after ?? null,
        first: pageSize({ first }),
        types: types ?? null,
        region: region === null || region === undefined ? null : within(region),
      },
      feedRetentionDays,
    );
  }

  @ToldTo('own scope', "the caller's own requests")
  @Query(() => RequestStatus, {
    description:
      'Outcome of an earlier request of the same client and person, by its idempotency key; for a batch, by the key of the batch. 请求结果',
  })
  @Costs({ weight: 1 })
  async requestStatus(
    @Arg('idempotencyKey', () => String, { description: 'Idempotency key of the request. 幂等键' }) key: string,
    @Ctx() { records }: RequestContext,
  ): Promise<object> {
    return records.requestStatus(key);
  }

  @ToldTo('own scope', 'what waits for the caller')
  @Query(() => WorkItemConnection, {
    description: 'Everything that waits for an act of the caller, the earliest deadline first. 待办列表',
  })
  @Costs({ weight: wholeWeight, times: 'first' })
  async worklist(
    @Args(() => WorklistArgs) { first, after, dueWithin, kinds }: WorklistArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<WorkItem>> {
    const asked = {
      first: pageSize({ first }),
      after: after ?? null,
      dueWithin: dueWithin ?? null,
      kinds: kinds ?? null,
      drafts: asksFor(info, 'nodes', 'draft') || asksFor(info, 'edges', 'node', 'draft'),
    };
    const found = await worklist(records, asked);
    const shown = found.slice(0, asked.first);
    const today = civilDateOf(records.request.now);
    const nodes = shown.map(({ basisTitle, basisArticle, ...waiting }: Waiting) => {
      const due = waiting.due && instantFromDatabase(waiting.due);
      return {
        ...waiting,
        basis: { title: basisTitle, article: basisArticle },
        daysLeft: due ? daysBetween(today, civilDateOf(due)) : null,
        overdue: due !== null && due < records.request.now,
      };
    }) as never as WorkItem[];
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: workCursor(shown[i]!) })),
      pageInfo: {
        hasNextPage: found.length > shown.length,
        hasPreviousPage: asked.after !== null,
        startCursor: shown[0] ? workCursor(shown[0]) : null,
        endCursor: shown.length > 0 ? workCursor(shown.at(-1)!) : null,
      },
      // Counted only where it is asked for.
      totalCount: asksFor(info, 'totalCount') ? await worklistCount(records, asked) : undefined,
      totalCountIsExact: true,
    } as never;
  }

  @ToldTo('everyone', 'the contract itself')
  @Query(() => [RefusalCode], { description: 'Every refusal that acts may give. 拒绝代码表' })
  refusalCodes(@Ctx() { records }: RequestContext): RefusalCode[] {
    return refusalsOf(records.services.nouns);
  }

  @ToldTo('everyone', 'the contract itself')
  @Query(() => [EnumLabel], { description: 'Chinese names of enum values, for forms. 枚举名称' })
  enumLabels(
    @Arg('enums', () => [EnumName], { nullable: true, description: 'Only values of these enums; all when null. 枚举' })
    enums: string[] | null,
    @Info() info: GraphQLResolveInfo,
  ): EnumLabel[] {
    const wanted = enums && new Set(enums);
    const all = labelsIn(info.schema);
    return wanted ? all.filter((label) => wanted.has(label.enum)) : all;
  }
}

/** What never changes while the service runs is put together once. */
const keptFor = <K extends object, V>(make: (of: K) => V): ((of: K) => V) => {
  const kept = new WeakMap<K, V>();
  return (of) => {
    if (!kept.has(of)) kept.set(of, make(of));
    return kept.get(of)!;
  };
};
const refusalsOf = keptFor((known: ReadonlyMap<string, Noun>) => refusalCatalogue(known.values()));
const labelsIn = keptFor((schema: GraphQLSchema): EnumLabel[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isEnumType(type) || type.name.startsWith('__')) return [];
    return type
      .getValues()
      .map(({ name, description }) => ({ enum: type.name, value: name, label: termIn(description ?? '') }));
  }),
);

@Resolver(() => RequestStatus)
export class RequestStatusResolver {
  @FieldResolver(() => Change, {
    nullable: true,
    description:
      'Journal entry of the act, if it took effect and its entry is visible; for a batch, that of its first accepted row. 变更',
  })
  async change(
    @Root() { position }: { position: string | null },
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Change | null> {
    return records.find(changes, position, info);
  }
}
