import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { CreditCodeScalar, DateTime } from '../../api/scalars/index.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import * as acts from './enterprise.acts.js';
import {
  AdmitEnterpriseInput, AmendEnterpriseInput, CloseEnterpriseInput, CorrectEnterpriseInput, CutPowerInput, DeregisterEnterpriseInput, EnterprisesArgs, ProposeClosureInput, RegisterEnterpriseInput, ResumeEnterpriseInput, StopEnterpriseInput, SuspendEnterpriseInput,
} from './enterprise.inputs.js';
import { enterprises } from './enterprise.noun.js';
import { Enterprise, EnterpriseChange, EnterpriseConnection, liveStatuses } from './enterprise.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, { nullable: true, description: 'One enterprise, by its id, or the live one by its credit code or registration number. 企业' })
  async enterprise(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null,
    @Arg('creditCode', () => CreditCodeScalar, { nullable: true, description: 'Unified social credit code. 统一社会信用代码' }) creditCode: CreditCode | null,
    @Arg('registrationNumber', () => String, { nullable: true, description: 'Registration number. 注册号' })
    registrationNumber: string | null,
    @Arg('asOf', () => DateTime, { nullable: true, description: 'Reads the register as it stood at this moment. 截至时间' }) asOf: Instant | null,
    @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<Enterprise | null> {
    return id != null ? records.find(enterprises, keyIn(enterprises, id), info, asOf) : records.findBy(enterprises, creditCode != null ? { creditCode } : { registrationNumber }, { status: liveStatuses }, info, asOf);
  }

  @Query(() => EnterpriseConnection, { description: 'Enterprises that the caller may see. 企业列表' })
  async enterprises(@Args(() => EnterprisesArgs) asked: EnterprisesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Enterprise>> { return records.page(enterprises, asked, info); }

  @Mutation(() => EnterpriseChange, { description: 'Registers an enterprise in the ledger. 建档' })
  async registerEnterprise(@Arg('input', () => RegisterEnterpriseInput, { description: 'What to enter. 内容' }) input: RegisterEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(enterprises, input, acts.registerEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Admits an enterprise to operation, once its supervising department is settled and its licence valid where it needs one. 转为正常' })
  async admitEnterprise(@Arg('input', () => AdmitEnterpriseInput, { description: 'Which. 内容' }) input: AdmitEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.admitEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Records a change of an enterprise. 变更' })
  async amendEnterprise(@Arg('input', () => AmendEnterpriseInput, { description: 'What has changed. 内容' }) input: AmendEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.amendEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Corrects wrong data; journalled as CORRECTED. 更正' })
  async correctEnterprise(@Arg('input', () => CorrectEnterpriseInput, { description: 'What is right. 内容' }) input: CorrectEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.correctEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Records that an enterprise has stopped of its own accord. 自行停产' })
  async stopEnterprise(@Arg('input', () => StopEnterpriseInput, { description: 'Why and how guarded. 内容' }) input: StopEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.stopEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Proposes an order to suspend production or use; it takes effect when two certified officers and the head of the bureau have signed. 责令停产停业' })
  async suspendEnterprise(@Arg('input', () => SuspendEnterpriseInput, { description: 'What is ordered. 内容' }) input: SuspendEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.suspendEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Has power or explosives withheld from an enterprise that refuses an order to suspend. 停止供电供应' })
  async cutPower(@Arg('input', () => CutPowerInput, { description: 'What is found and who withholds. 内容' }) input: CutPowerInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.cutPower, info); }

  @Mutation(() => EnterpriseChange, { description: 'Lets an enterprise resume operation: on its own commitment where it stopped of its own accord, after an order with the signatures of an officer and the head. 恢复生产' })
  async resumeEnterprise(@Arg('input', () => ResumeEnterpriseInput, { description: 'What was reviewed. 内容' }) input: ResumeEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.resumeEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Proposes the closure of an enterprise to the county government. 提请关闭' })
  async proposeClosure(@Arg('input', () => ProposeClosureInput, { description: 'On which ground. 内容' }) input: ProposeClosureInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.proposeClosure, info); }

  @Mutation(() => EnterpriseChange, { description: 'Records the closure of an enterprise by the county government. 关闭' })
  async closeEnterprise(@Arg('input', () => CloseEnterpriseInput, { description: 'By which decision. 内容' }) input: CloseEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.closeEnterprise, info); }

  @Mutation(() => EnterpriseChange, { description: 'Strikes an enterprise off the ledger; its entry remains. 注销' })
  async deregisterEnterprise(@Arg('input', () => DeregisterEnterpriseInput, { description: 'What to strike off. 内容' }) input: DeregisterEnterpriseInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(enterprises, input, acts.deregisterEnterprise, info); }
}
