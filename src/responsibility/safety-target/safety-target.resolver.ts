import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './safety-target.acts.js';
import {
  ConcludeTargetInput,
  ReviseTargetInput,
  SafetyTargetsArgs,
  SetTargetInput,
  TargetRevisionsArgs,
} from './safety-target.inputs.js';
import { safetyTargets, targetRevisions } from './safety-target.noun.js';
import {
  SafetyTarget,
  SafetyTargetChange,
  SafetyTargetConnection,
  TargetRevision,
  TargetRevisionConnection,
} from './safety-target.js';

type Context = RequestContext;

@Resolver(() => SafetyTarget)
export class TargetResolver {
  @Query(() => SafetyTargetConnection, { description: 'Annual targets that the caller may see. 年度目标列表' })
  async safetyTargets(
    @Args(() => SafetyTargetsArgs) args: SafetyTargetsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SafetyTarget>> {
    return records.page(safetyTargets, args, info);
  }
}

/** How it was revised. */
@Resolver(() => SafetyTarget)
export class TargetRevisionsResolver {
  @Reads(page(() => targetRevisions, 'targetId'))
  @FieldResolver(() => TargetRevisionConnection, { description: 'Revisions of the target, the oldest first. 调整情况' })
  revisions(
    @Root() target: SafetyTarget,
    @Args(() => TargetRevisionsArgs) args: TargetRevisionsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<TargetRevision> | Promise<Connection<TargetRevision>> {
    return records.related(target, args, info);
  }
}

/** What it revised. */
@Resolver(() => TargetRevision)
export class RevisedTargetResolver {
  @Reads(one<TargetRevision>(() => safetyTargets, 'targetId'))
  @FieldResolver(() => SafetyTarget, { nullable: true, description: 'Target that it revised. 目标' })
  target(
    @Root() revision: TargetRevision,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): SafetyTarget | null | Promise<SafetyTarget | null> {
    return records.related(revision, {}, info);
  }
}

export const SafetyTargetMutations = mutationsOf(safetyTargets, SafetyTargetChange, acts, {
  setTarget: [SetTargetInput, 'Sets an annual target. 下达年度目标'],
  concludeTarget: [ConcludeTargetInput, 'Concludes an annual target by the figures of its year. 认定年度目标'],
  reviseTarget: [ReviseTargetInput, 'Revises an annual target from today on. 调整年度目标'],
});
