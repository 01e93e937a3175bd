import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { list, listMatching, Reads, one } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Inspection, InspectionConnection, InspectionChange, Finding } from './inspection.js';
import {
  InspectionsArgs,
  StartInspectionInput,
  RecordFindingInput,
  ConcludeInspectionInput,
  RecheckInspectionInput,
  RecordTechnicalOpinionInput,
  RecordFeedbackInput,
  PublishRandomResultInput,
} from './inspection.inputs.js';
import { inspections, findings } from './inspection.noun.js';

import * as acts from './inspection.acts.js';
type Context = RequestContext;

@Resolver(() => Inspection)
export class InspectionResolver {
  @Query(() => Inspection, { nullable: true, description: 'One inspection, by its id or number. 检查' })
  async inspection(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the inspection. 检查编号' })
    number: string | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Inspection | null> {
    return id != null
      ? records.find(inspections, keyIn(inspections, id), info)
      : records.findBy(inspections, { number }, {}, info);
  }

  @Query(() => InspectionConnection, { description: 'Inspections that the caller may see. 检查列表' })
  async inspections(
    @Args(() => InspectionsArgs) args: InspectionsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Inspection>> {
    return records.page(inspections, args, info);
  }

  @Reads(list(() => findings, 'inspectionId'))
  @FieldResolver(() => [Finding], { description: 'Findings of the inspection. 发现问题' })
  findings(
    @Root() inspection: Inspection,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Finding[] | Promise<Finding[]> {
    return records.related(inspection, {}, info);
  }

  @Reads(
    listMatching(
      () => operators,
      (operator, own) => `${operator('id')} = any(${own('officerIds')})`,
    ),
  )
  @FieldResolver(() => [Operator], { description: 'Officers who inspected. 执法人员' })
  officers(
    @Root() inspection: Inspection,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Operator[] | Promise<Operator[]> {
    return records.related(inspection, {}, info);
  }
}

@Resolver(() => Finding)
export class FindingInspectionResolver {
  @Reads(one<Finding>(() => inspections, 'inspectionId'))
  @FieldResolver(() => Inspection, { nullable: true, description: 'Inspection that it was found in. 检查' })
  inspection(
    @Root() finding: Finding,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Inspection | null | Promise<Inspection | null> {
    return records.related(finding, {}, info);
  }
}

export const InspectionMutations = mutationsOf(inspections, InspectionChange, acts, {
  startInspection: [StartInspectionInput, 'Starts an inspection. 开始检查'],
  recordFinding: [RecordFindingInput, 'Records a finding. 记录发现问题'],
  concludeInspection: [
    ConcludeInspectionInput,
    'Concludes an inspection; takes effect when a second of its officers has signed. 检查结束',
  ],
  recheckInspection: [RecheckInspectionInput, 'Records a recheck. 复查'],
  recordTechnicalOpinion: [RecordTechnicalOpinionInput, 'Signs a technical opinion. 出具技术意见'],
  publishRandomResult: [
    PublishRandomResultInput,
    'Publishes the result of an inspection by a random draw. 公示双随机检查结果',
  ],
  recordFeedback: [RecordFeedbackInput, 'Gives feedback on the conduct of the officers. 社会监督反馈'],
});
