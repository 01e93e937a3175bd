import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { list, listMatching, momentOf, Needs, Reads, one } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Accident } from '../accident/accident.js';
import { Deadline } from '../../law/deadline.js';
import {
  Investigation,
  InvestigationConnection,
  InvestigationChange,
  AccountabilityItem,
  AccountabilityItemChange,
  AccountabilityItemConnection,
} from './investigation.js';
import {
  InvestigationsArgs,
  FormInvestigationInput,
  HandOverInvestigationInput,
  RecordReceiptInput,
  RecordInvestigationAboveInput,
  RecordResultAboveInput,
  ReturnInvestigationInput,
  ConcludeStrandInput,
  ExtendInvestigationInput,
  SubmitInvestigationInput,
  ReplyInvestigationInput,
  PublishInvestigationInput,
  PublishAccountabilityInput,
  EvaluateAccountabilityInput,
  EvaluateRectificationInput,
  ReviewAfterActionInput,
  CloseInvestigationInput,
  RecordAccountabilityInput,
  RevokeAccountabilityInput,
  AccountabilityItemsArgs,
} from './investigation.inputs.js';
import {
  InvestigationResult,
  InvestigationResultConnection,
  PublishedAccountability,
  RectificationMeasure,
  RectificationMeasureChange,
  RectificationMeasureConnection,
} from './rectification-measure.js';
import {
  CheckRectificationMeasureInput,
  EvaluateRectificationMeasureInput,
  InvestigationResultsArgs,
  RectificationMeasuresArgs,
  ReportRectificationDoneInput,
  SetRectificationMeasureInput,
} from './investigation.inputs.measures.js';
import {
  investigations,
  accountabilityItems,
  investigationResults,
  rectificationMeasures,
} from './investigation.noun.js';

import * as acts from './investigation.acts.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { investigationDeadlines } from './investigation.derived.js';
import { accountabilityPublished } from './investigation.facts.js';
import { InterferenceRecord } from '../interference/interference.js';
type Context = RequestContext;

@Resolver(() => Investigation)
export class InvestigationResolver {
  @Query(() => Investigation, { nullable: true, description: 'One investigation, by its id. 调查' })
  async investigation(
    @Arg('id', () => ID, { description: 'Id of the entry. 标识' }) id: string,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Investigation | null> {
    return records.find(investigations, keyIn(investigations, id), info);
  }

  @Query(() => InvestigationConnection, { description: 'Investigations that the caller may see. 调查列表' })
  async investigations(
    @Args(() => InvestigationsArgs) args: InvestigationsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Investigation>> {
    return records.page(investigations, args, info);
  }

  @Query(() => AccountabilityItemConnection, {
    description:
      'Items of accountability that the caller may see; of an office what was decided against it. 追责事项列表',
  })
  async accountabilityItems(
    @Args(() => AccountabilityItemsArgs) args: AccountabilityItemsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccountabilityItem>> {
    return records.page(accountabilityItems, args, info);
  }

  @Query(() => RectificationMeasureConnection, {
    description: 'Measures that investigations asked of offices, the earliest due first. 整改措施列表',
  })
  async rectificationMeasures(
    @Args(() => RectificationMeasuresArgs) args: RectificationMeasuresArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RectificationMeasure>> {
    return records.page(rectificationMeasures, args, info);
  }

  @Query(() => InvestigationResultConnection, {
    description: 'Published results of investigations, the latest first; open to everybody. 调查结果公布列表',
  })
  async investigationResults(
    @Args(() => InvestigationResultsArgs) args: InvestigationResultsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<InvestigationResult>> {
    return records.page(investigationResults, args, info);
  }

  @Reads(list(() => rectificationMeasures, 'investigationId'))
  @FieldResolver(() => [RectificationMeasure], {
    description: 'Measures that its replied report asks for, that the caller may see. 整改措施',
  })
  measuresAsked(
    @Root() entry: Investigation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): RectificationMeasure[] | Promise<RectificationMeasure[]> {
    return records.related(entry, {}, info);
  }

  @Reads(list(() => accountabilityItems, 'investigationId'))
  @FieldResolver(() => [AccountabilityItem], { description: 'Items of accountability, with their outcome. 追责事项' })
  accountability(
    @Root() entry: Investigation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AccountabilityItem[] | Promise<AccountabilityItem[]> {
    return records.related(entry, {}, info);
  }

  @Reads(
    listMatching(
      () => operators,
      (operator, own) => `${operator('id')} = any(${own('memberIds')})`,
    ),
  )
  @FieldResolver(() => [Operator], { description: 'Members of the group other than its leader. 成员' })
  members(
    @Root() entry: Investigation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Operator[] | Promise<Operator[]> {
    return records.related(entry, {}, info);
  }

  @Needs<Investigation>(
    'status',
    'reportDue',
    'reportedOn',
    'publicationDue',
    'publishedAt',
    'submittedAt',
    'replyDue',
    'repliedAt',
    'evaluationDue',
    'evaluatedAt',
    'regionCode',
  )
  @FieldResolver(() => [Deadline], { description: 'Statutory time limits, each with its legal basis. 期限' })
  async deadlines(@Root() entry: Investigation, @Ctx() { records }: Context): Promise<Deadline[]> {
    return investigationDeadlines(entry, momentOf(entry, records.request.now), await records.services.law());
  }
}

@Resolver(() => Accident)
export class AccidentInvestigationsResolver {
  @Reads(list(() => investigations, 'accidentId'))
  @FieldResolver(() => [Investigation], {
    description: "Its investigation, the county's or a higher government's, if the caller may see it. 事故调查",
  })
  investigations(
    @Root() accident: Accident,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Investigation[] | Promise<Investigation[]> {
    return records.related(accident, {}, info);
  }
}

@Resolver(() => RectificationMeasure)
export class RectificationMeasureInvestigationResolver {
  @Reads(one<RectificationMeasure>(() => investigations, 'investigationId'))
  @FieldResolver(() => Investigation, { nullable: true, description: 'Investigation that asked for it. 事故灾害调查' })
  investigation(
    @Root() measure: RectificationMeasure,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Investigation | null | Promise<Investigation | null> {
    return records.related(measure, {}, info);
  }
}
const publishedMost = 200;
@Resolver(() => InvestigationResult)
export class InvestigationResultInvestigationResolver {
  @Reads(one<InvestigationResult>(() => investigations, 'investigationId'))
  @FieldResolver(() => Investigation, {
    nullable: true,
    description: 'Investigation, if the caller may see it. 事故灾害调查',
  })
  investigation(
    @Root() result: InvestigationResult,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Investigation | null | Promise<Investigation | null> {
    return records.related(result, {}, info);
  }

  @Needs<InvestigationResult>('investigationId')
  @FieldResolver(() => [PublishedAccountability], {
    description:
      'Who was held to account, and how, as far as it was published, in the order of the decisions, at most 200. 问责结果，至多二百项',
  })
  async heldToAccount(
    @Root() result: InvestigationResult,
    @Ctx() { records }: Context,
  ): Promise<readonly PublishedAccountability[]> {
    const published = await records.lookUp(accountabilityPublished, result.investigationId);
    return published.slice(0, publishedMost).map(({ publishedAt, ...each }) => ({
      ...(each as Omit<PublishedAccountability, 'publishedOn'>),
      publishedOn: civilDateOf(instantOfText(publishedAt!)),
    }));
  }
}

@Resolver(() => AccountabilityItem)
export class AccountabilityItemInvestigationResolver {
  @Reads(one<AccountabilityItem>(() => investigations, 'investigationId'))
  @FieldResolver(() => Investigation, { nullable: true, description: 'Investigation that proposed it. 事故调查' })
  investigation(
    @Root() accountabilityItem: AccountabilityItem,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Investigation | null | Promise<Investigation | null> {
    return records.related(accountabilityItem, {}, info);
  }
}

@Resolver(() => InterferenceRecord)
export class InterferenceRecordInvestigationResolver {
  @Reads(one<InterferenceRecord>(() => investigations, 'investigationId'))
  @FieldResolver(() => Investigation, {
    nullable: true,
    description: 'Investigation interfered with; null if a case or an inspection was. 受干预的事故调查',
  })
  investigation(
    @Root() interferenceRecord: InterferenceRecord,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Investigation | null | Promise<Investigation | null> {
    return records.related(interferenceRecord, {}, info);
  }
}

export const InvestigationMutations = mutationsOf(investigations, InvestigationChange, acts, {
  formInvestigation: [FormInvestigationInput, 'Forms an investigation group. 成立调查组'],
  recordInvestigationAbove: [
    RecordInvestigationAboveInput,
    'Records that a higher government investigates an accident. 登记上级调查',
  ],
  handOverInvestigation: [
    HandOverInvestigationInput,
    'Hands an investigation over to the higher government that now investigates; at most 100 lines are listed. 移交上级调查，清单至多100项',
  ],
  recordReceipt: [RecordReceiptInput, 'Records the receipt of what was handed over. 登记签收'],
  recordResultAbove: [
    RecordResultAboveInput,
    'Records the replied report of a higher government; at most 100 items. 登记上级调查结果，追责建议至多100项',
  ],
  returnInvestigation: [
    ReturnInvestigationInput,
    'Records that the higher government returned the investigation to the county. 登记退回县级调查',
  ],
  concludeStrand: [ConcludeStrandInput, 'Concludes one strand of an investigation. 认定一条责任线'],
  extendInvestigation: [ExtendInvestigationInput, 'Extends the time limit of an investigation. 延长调查期限'],
  submitInvestigation: [SubmitInvestigationInput, 'Submits the investigation report. 提交调查报告'],
  replyInvestigation: [ReplyInvestigationInput, 'Records the reply of the government to the report. 批复'],
  publishInvestigation: [PublishInvestigationInput, 'Publishes the result. 公布调查结果'],
  publishAccountability: [
    PublishAccountabilityInput,
    'Publishes who was held to account, as far as it was decided; names of persons are not published. 公布问责结果',
  ],
  evaluateRectification: [EvaluateRectificationInput, 'Evaluates the rectification. 整改评估'],
  reviewAfterAction: [ReviewAfterActionInput, 'Records the after-action review. 复盘'],
  closeInvestigation: [CloseInvestigationInput, 'Closes an investigation. 结案'],
});

export const AccountabilityItemMutations = mutationsOf(accountabilityItems, AccountabilityItemChange, acts, {
  recordAccountability: [
    RecordAccountabilityInput,
    'Records the decision of the competent body on an item of accountability. 登记追责结果',
  ],
  revokeAccountability: [
    RevokeAccountabilityInput,
    'Enters that a decision of accountability was quashed or revoked; it counts no more. 登记追责撤销',
  ],
  evaluateAccountability: [
    EvaluateAccountabilityInput,
    'Evaluates whether one item of accountability was carried out. 逐项评估追责落实',
  ],
});

export const RectificationMeasureMutations = mutationsOf(rectificationMeasures, RectificationMeasureChange, acts, {
  setRectificationMeasure: [
    SetRectificationMeasureInput,
    'Enters a measure that the replied report asks of an office, or of the enterprise itself. 登记整改措施',
  ],
  reportRectificationDone: [
    ReportRectificationDoneInput,
    'Reports a measure as done, with at most 9 files that show it. 报告整改完成，佐证至多九份',
  ],
  checkRectificationMeasure: [
    CheckRectificationMeasureInput,
    'Checks at the enterprise whether a measure is done, with at most 9 files. 部门核查整改措施，佐证至多九份',
  ],
  evaluateRectificationMeasure: [
    EvaluateRectificationMeasureInput,
    'Evaluates one measure; one that is not done has a new day and counts for its office. 逐项评估整改措施',
  ],
});
