import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { one, page, Reads } from '../access/model/noun.js';
import { Change } from '../api/change.js';
import type { Connection } from '../api/connection.js';
import type { RequestContext } from '../api/context.js';
import { RegisterEntry } from '../api/register-entry.js';
import { RegionCodeScalar } from '../api/scalars/index.js';
import type { RegionCode } from '../kernel/region-code.js';
import { RegionsArgs } from './region.inputs.js';
import { regions } from './region.noun.js';
import { Region, RegionConnection } from './region.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'One region, by its code. 区划' })
  async region(
    @Arg('code', () => RegionCodeScalar, { description: 'Code of the region. 区划代码' }) code: RegionCode,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Region | null> {
    return records.find(regions, code, info);
  }

  @Query(() => RegionConnection, { description: 'Regions, in the order of their codes. 区划列表' })
  async regions(
    @Args(() => RegionsArgs) args: RegionsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Region>> {
    return records.page(regions, args, info);
  }

  @Reads(one<Region>(() => regions, 'parentCode'))
  @FieldResolver(() => Region, { nullable: true, description: 'Region directly above; null at the top. 上级区划' })
  parent(
    @Root() region: Region,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Region | Promise<Region> {
    return records.related(region, {}, info);
  }

  @Reads(page<Region>(() => regions, 'parentCode'))
  @FieldResolver(() => RegionConnection, { description: 'Regions directly below. 下级区划' })
  children(
    @Root() region: Region,
    @Args(() => RegionsArgs) args: RegionsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Region> | Promise<Connection<Region>> {
    return records.related(region, args, info);
  }
}

/** Every entry lies somewhere. */
@Resolver(() => RegisterEntry)
export class EntryRegionResolver {
  @Reads(one<RegisterEntry>(() => regions, 'regionCode'))
  @FieldResolver(() => Region, { description: 'Region the entry belongs to. 所在区划' })
  region(
    @Root() entry: RegisterEntry,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Region | Promise<Region> {
    return records.related(entry, {}, info);
  }
}

@Resolver(() => Change)
export class ChangeRegionResolver {
  @Reads(one<Change>(() => regions, 'regionCode'))
  @FieldResolver(() => Region, { description: 'Region the entry belonged to at that time. 所在区划' })
  region(
    @Root() change: Change,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Region | Promise<Region> {
    return records.related(change, {}, info);
  }
}
