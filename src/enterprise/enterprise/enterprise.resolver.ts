import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { CreditCodeScalar, DateTime } from '../../api/scalars/index.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import { deregisterEnterprise, registerEnterprise } from './enterprise.acts.js';
import { DeregisterEnterpriseInput, EnterprisesArgs, RegisterEnterpriseInput } from './enterprise.inputs.js';
import { enterprises } from './enterprise.noun.js';
import { Enterprise, EnterpriseChange, EnterpriseConnection } from './enterprise.js';

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, { nullable: true, description: 'One enterprise, by its id or its live credit code. 企业' })
  async enterprise(
    @Arg('id', () => ID, { nullable: true, description: 'Its id. 标识' }) id: string | null,
    @Arg('creditCode', () => CreditCodeScalar, { nullable: true, description: 'Its credit code. 统一社会信用代码' }) creditCode: CreditCode | null,
    @Arg('asOf', () => DateTime, { nullable: true, description: 'As the register stood at that moment. 截至时间' }) asOf: Instant | null,
    @Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<Enterprise | null> {
    return id != null ? records.find(enterprises, keyIn(enterprises, id), info, asOf) : records.findBy(enterprises, { creditCode }, { status: 'REGISTERED' }, info, asOf);
  }

  @Query(() => EnterpriseConnection, { description: 'Enterprises that the caller may see. 企业列表' })
  async enterprises(@Args(() => EnterprisesArgs) asked: EnterprisesArgs, @Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Connection<Enterprise>> {
    return records.page(enterprises, asked, info);
  }

  @Mutation(() => EnterpriseChange, { description: 'Enters an enterprise in the ledger. 建档' })
  async registerEnterprise(@Arg('input', () => RegisterEnterpriseInput, { description: 'What to enter. 内容' }) input: RegisterEnterpriseInput, @Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return records.add(enterprises, input, registerEnterprise, info);
  }

  @Mutation(() => EnterpriseChange, { description: 'Strikes an enterprise off; its entry remains. 注销' })
  async deregisterEnterprise(@Arg('input', () => DeregisterEnterpriseInput, { description: 'What to strike off. 内容' }) input: DeregisterEnterpriseInput, @Ctx() { records }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return records.change(enterprises, input, deregisterEnterprise, info);
  }
}
