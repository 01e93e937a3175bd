import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { listMatching, Reads } from '../../access/model/noun.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { Inspection } from '../inspection/inspection.js';
import * as acts from './script-phrase.acts.js';
import { ScriptPhrase, ScriptPhraseChange, ScriptPhraseConnection } from './script-phrase.js';
import { ScriptPhrasesArgs, AdoptPhraseInput, SupersedePhraseInput, EndPhraseInput } from './script-phrase.inputs.js';
import { forNextSteps, scriptPhrases, stepsOfCase, stepsOfInspection } from './script-phrase.noun.js';

@Resolver(() => ScriptPhrase)
export class ScriptPhraseResolver {
  @Query(() => ScriptPhraseConnection, {
    description: 'Published wording for the steps of inspection and penalty. 执法规范用语',
  })
  async scriptPhrases(
    @Args(() => ScriptPhrasesArgs) args: ScriptPhrasesArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ScriptPhrase>> {
    return records.page(scriptPhrases, args, info);
  }
}

export const ScriptPhraseMutations = mutationsOf(scriptPhrases, ScriptPhraseChange, acts, {
  adoptPhrase: [AdoptPhraseInput, 'Adopts the wording of a step from a day on. 发布执法规范用语'],
  supersedePhrase: [SupersedePhraseInput, 'Puts another wording in its place from a day on. 修订执法规范用语'],
  endPhrase: [EndPhraseInput, 'Ends a wording without another in its place. 废止执法规范用语'],
});

/** What this room adds to a case. */
@Resolver(() => EnforcementCase)
export class EnforcementCaseWordingResolver {
  @Reads(listMatching(() => scriptPhrases, forNextSteps(stepsOfCase)))
  @FieldResolver(() => [ScriptPhrase], {
    description: 'Published wording now in force for its next steps, at most 20. 下一环节规范用语，至多二十条',
  })
  wording(
    @Root() entry: EnforcementCase,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ScriptPhrase[] | Promise<ScriptPhrase[]> {
    return records.related(entry, {}, info);
  }
}

/** What this room adds to an inspection. */
@Resolver(() => Inspection)
export class InspectionWordingResolver {
  @Reads(listMatching(() => scriptPhrases, forNextSteps(stepsOfInspection)))
  @FieldResolver(() => [ScriptPhrase], {
    description: 'Published wording now in force for its next steps, at most 20. 下一环节规范用语，至多二十条',
  })
  wording(
    @Root() entry: Inspection,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ScriptPhrase[] | Promise<ScriptPhrase[]> {
    return records.related(entry, {}, info);
  }
}
