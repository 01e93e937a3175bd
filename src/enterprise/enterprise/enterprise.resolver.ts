import { Arg, Args, Ctx, ID, Info, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Needs, one, Reads, listKept } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { CreditCodeScalar, DateTime } from '../../api/scalars/index.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import { LastSpeech } from '../../responsibility/speech/speech.js';
import * as acts from './enterprise.acts.js';
import {
  AdmitEnterpriseInput,
  AmendEnterpriseInput,
  CloseEnterpriseInput,
  CorrectEnterpriseInput,
  CutPowerInput,
  DeregisterEnterpriseInput,
  EnterprisesArgs,
  ProposeClosureInput,
  RegisterEnterpriseInput,
  ResumeEnterpriseInput,
  StopEnterpriseInput,
  SuspendEnterpriseInput,
} from './enterprise.inputs.js';
import { enterprises } from './enterprise.noun.js';
import { ClosurePenalty, Enterprise, EnterpriseChange, EnterpriseConnection, liveStatuses } from './enterprise.js';
import { Organisation } from '../../organisation/organisation.js';
import { Responsibility } from '../../responsibility/responsibility/responsibility.js';
import { BoundaryRuling } from '../../responsibility/boundary/boundary.js';

type Context = RequestContext;

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description: 'One enterprise, by its id, or the live one by its credit code or registration number. 企业',
  })
  async enterprise(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null,
    @Arg('creditCode', () => CreditCodeScalar, {
      nullable: true,
      description: 'Unified social credit code. 统一社会信用代码',
    })
    creditCode: CreditCode | null,
    @Arg('registrationNumber', () => String, { nullable: true, description: 'Registration number. 注册号' })
    registrationNumber: string | null,
    @Arg('asOf', () => DateTime, {
      nullable: true,
      description: 'Reads the register as it stood at this moment. 截至时间',
    })
    asOf: Instant | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Enterprise | null> {
    return id != null
      ? records.find(enterprises, keyIn(enterprises, id), info, asOf)
      : records.findBy(
          enterprises,
          creditCode != null ? { creditCode } : { registrationNumber },
          { status: liveStatuses },
          info,
          asOf,
        );
  }

  @Query(() => EnterpriseConnection, { description: 'Enterprises that the caller may see. 企业列表' })
  async enterprises(
    @Args(() => EnterprisesArgs) args: EnterprisesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Enterprise>> {
    return records.page(enterprises, args, info);
  }

  @Needs<Enterprise>('closurePenaltyNumbers', 'closurePenaltyDays')
  @FieldResolver(() => [ClosurePenalty], {
    description: 'Penalty decisions that closure is proposed for; empty without any. 处罚决定',
  })
  closurePenalties(@Root() { closurePenaltyNumbers, closurePenaltyDays }: Enterprise): ClosurePenalty[] {
    return (closurePenaltyNumbers ?? []).map((number, i) => ({ number, decidedOn: closurePenaltyDays![i]! }));
  }
}

@Resolver(() => Organisation)
export class OrganisationEnterpriseResolver {
  @Reads(one<Organisation>(() => enterprises, 'enterpriseId'))
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'Enterprise whose account it is; null for an office. 所属企业',
  })
  enterprise(
    @Root() organisation: Organisation,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Enterprise | null | Promise<Enterprise | null> {
    return records.related(organisation, {}, info);
  }
}

/** Which enterprise or institution is heard. */
@Resolver(() => LastSpeech)
export class LastSpeechEnterpriseResolver {
  @Reads(one<LastSpeech>(() => enterprises, 'enterpriseId'))
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'Enterprise or institution that speaks, where it is not an office. 发言企事业单位',
  })
  enterprise(
    @Root() speech: LastSpeech,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Enterprise | null | Promise<Enterprise | null> {
    return records.related(speech, {}, info);
  }
}

@Resolver(() => Responsibility)
export class ResponsibilityEnterprisesResolver {
  @Reads(listKept<Responsibility>(() => enterprises, 'enterpriseIds'))
  @FieldResolver(() => [Enterprise], {
    nullable: true,
    description:
      'Enterprises that it is over, those that the caller may see; empty where it is over a sector. 所监管企业',
  })
  enterprises(
    @Root() responsibility: Responsibility,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Enterprise[] | Promise<Enterprise[]> {
    return records.related(responsibility, {}, info);
  }
}

@Resolver(() => Responsibility)
export class ResponsibilityHolderEnterpriseResolver {
  @Reads(one<Responsibility>(() => enterprises, 'holderEnterpriseId'))
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'Enterprise that bears it, if the caller may see it; null if an office does. 责任企业',
  })
  holderEnterprise(
    @Root() responsibility: Responsibility,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Enterprise | null | Promise<Enterprise | null> {
    return records.related(responsibility, {}, info);
  }
}

@Resolver(() => BoundaryRuling)
export class BoundaryRulingEnterpriseResolver {
  @Reads(one<BoundaryRuling>(() => enterprises, 'enterpriseId'))
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'Enterprise it is about, if the caller may see it; null if about a form of business. 涉及企业',
  })
  enterprise(
    @Root() boundaryRuling: BoundaryRuling,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Enterprise | null | Promise<Enterprise | null> {
    return records.related(boundaryRuling, {}, info);
  }
}

export const EnterpriseMutations = mutationsOf(enterprises, EnterpriseChange, acts, {
  registerEnterprise: [RegisterEnterpriseInput, 'Registers an enterprise in the ledger. 建档'],
  admitEnterprise: [
    AdmitEnterpriseInput,
    'Admits an enterprise to operation, once its supervising department is settled and its licence valid where it needs one. 转为正常',
  ],
  amendEnterprise: [AmendEnterpriseInput, 'Records a change of an enterprise. 变更'],
  correctEnterprise: [CorrectEnterpriseInput, 'Corrects wrong data; journalled as CORRECTED. 更正'],
  stopEnterprise: [StopEnterpriseInput, 'Records that an enterprise has stopped of its own accord. 自行停产'],
  suspendEnterprise: [
    SuspendEnterpriseInput,
    'Proposes an order to suspend production or use; it takes effect when two certified officers and the head of the bureau have signed. 责令停产停业',
  ],
  cutPower: [
    CutPowerInput,
    'Has power or explosives withheld from an enterprise that refuses an order to suspend. 停止供电供应',
  ],
  resumeEnterprise: [
    ResumeEnterpriseInput,
    'Lets an enterprise resume operation: on its own commitment where it stopped of its own accord, after an order with the signatures of an officer and the head. 恢复生产',
  ],
  proposeClosure: [ProposeClosureInput, 'Proposes the closure of an enterprise to the county government. 提请关闭'],
  closeEnterprise: [CloseEnterpriseInput, 'Records the closure of an enterprise by the county government. 关闭'],
  deregisterEnterprise: [DeregisterEnterpriseInput, 'Strikes an enterprise off the ledger; its entry remains. 注销'],
});
