import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import * as acts from './pillar.acts.js';
import { pillarOf } from './pillar.musts.js';
import { standingElements, townshipsWithoutTeam } from './pillar.facts.js';
import { PillarTagsArgs, TagPillarInput, UntagPillarInput } from './pillar.inputs.js';
import { pillarTags } from './pillar.noun.js';
import { PillarElement, PillarTag, PillarTagChange, PillarTagConnection, PillarView, SystemPillar } from './pillar.js';

type Context = RequestContext;

@Resolver(() => PillarTag)
export class PillarTagResolver {
  @Query(() => PillarTagConnection, {
    description: 'Tags of the four systems that the caller may see. 体系要素标记列表',
  })
  async pillarTags(
    @Args(() => PillarTagsArgs) args: PillarTagsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PillarTag>> {
    return records.page(pillarTags, args, info);
  }

  @ToldTo(toOffices, "the county's offices: which systems they make up")
  @Query(() => [PillarView], {
    description: 'The four systems of a county: what stands in each today, and what is lacking. 应急管理“四大体系”',
  })
  async systemPillars(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Ctx() { records }: Context,
  ): Promise<PillarView[]> {
    const day = civilDateOf(records.request.now);
    const key = `${countyOf(region)}/${day}`;
    const [told, without] = await Promise.all([
      records.lookUp(standingElements, key),
      records.lookUp(townshipsWithoutTeam, key),
    ]);
    const stands = (element: PillarElement): boolean =>
      told.some((each) => each.element === element) &&
      (element !== PillarElement.TOWNSHIP_TEAM || without.length === 0);
    return Object.values(SystemPillar).map((pillar) => ({
      pillar,
      standing: told.filter((each) => each.pillar === pillar).map(({ name }) => name),
      lacks: Object.values(PillarElement).filter((element) => pillarOf[element] === pillar && !stands(element)),
      townshipsWithoutTeam: pillar === SystemPillar.FORCES ? without.map(({ name }) => name) : [],
    }));
  }
}

export const PillarTagMutations = mutationsOf(pillarTags, PillarTagChange, acts, {
  tagPillar: [TagPillarInput, 'Says what something is in the four systems. 标记体系要素'],
  untagPillar: [UntagPillarInput, 'Removes a tag of the four systems. 取消体系要素标记'],
});
