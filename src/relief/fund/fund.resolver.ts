import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { Needs, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ReliefProgramme } from '../programme/programme.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import * as acts from './fund.acts.js';
import { balancesOf } from './fund.facts.js';
import {
  AddToFundInput,
  AdvanceToTownshipInput,
  CloseFundInput,
  DrawAdvanceInput,
  FundPostingsArgs,
  OpenFundInput,
  PreAllocateFundInput,
  ReleaseReserveInput,
  ReliefFundsArgs,
  ReturnAdvanceInput,
  TakeBackAllocationInput,
} from './fund.inputs.js';
import { fundPostings, reliefFunds } from './fund.noun.js';
import {
  FundPosting,
  FundPostingConnection,
  LedgerAccount,
  LedgerLine,
  ReliefFund,
  ReliefFundChange,
  ReliefFundConnection,
  TownshipAdvance,
} from './fund.js';

type Context = RequestContext;

const lineOf = (account: string, amount: string): LedgerLine => ({
  account: account.split(':')[0] as LedgerAccount,
  amount,
});
/** What a fund holds, by kind of account: those of its programmes taken together. */
function byKind(lines: readonly { readonly account: string; readonly balance: string }[]): LedgerLine[] {
  const sums = new Map<string, bigint>();
  for (const { account, balance } of lines) {
    const kind = account.split(':')[0]!;
    sums.set(kind, (sums.get(kind) ?? 0n) + BigInt(balance));
  }
  // Of a fund that never advanced anything there is nothing to tell of advances.
  return Object.values(LedgerAccount)
    .filter((account) => account !== LedgerAccount.ADVANCED || sums.has(account))
    .map((account) => lineOf(account, String(sums.get(account) ?? 0n)));
}

@Resolver(() => ReliefFund)
export class FundResolver {
  @Query(() => ReliefFund, { nullable: true, description: 'One relief fund. 救灾资金' })
  async reliefFund(
    @Arg('id', () => ID, { description: 'Id of the fund. 标识' }) id: string,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReliefFund | null> {
    return records.find(reliefFunds, keyIn(reliefFunds, id), info);
  }

  @Query(() => ReliefFundConnection, { description: 'Relief funds that the caller may see. 救灾资金列表' })
  async reliefFunds(
    @Args(() => ReliefFundsArgs) args: ReliefFundsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReliefFund>> {
    return records.page(reliefFunds, args, info);
  }

  @Query(() => FundPostingConnection, { description: 'Postings that the caller may see. 资金分录列表' })
  async fundPostings(
    @Args(() => FundPostingsArgs) args: FundPostingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<FundPosting>> {
    return records.page(fundPostings, args, info);
  }

  @Needs<ReliefFund>('id')
  @FieldResolver(() => [LedgerLine], {
    description: 'Current balance of each account; the accounts of all programmes are added up. 账户余额',
  })
  async balances(@Root() { id }: ReliefFund, @Ctx() { records }: Context): Promise<LedgerLine[]> {
    return byKind(await records.lookUp(balancesOf, id));
  }

  @Needs<ReliefFund>('id')
  @FieldResolver(() => [TownshipAdvance], {
    description: 'What lies with townships now, neither drawn nor returned. 预拨乡镇余额',
  })
  async advances(@Root() { id }: ReliefFund, @Ctx() { records }: Context): Promise<TownshipAdvance[]> {
    return (await records.lookUp(balancesOf, id))
      .filter(({ account, balance }) => account.startsWith('ADVANCED:') && balance !== '0')
      .map(({ account, balance }) => ({ township: account.split(':')[1] as RegionCode, amount: balance }));
  }
}

/** What a posting moved, and for what. */
@Resolver(() => FundPosting)
export class FundPostingResolver {
  @Needs<FundPosting>('accounts', 'amounts')
  @FieldResolver(() => [LedgerLine], { description: 'Lines of the posting; they add up to zero. 分录行' })
  lines(@Root() { accounts, amounts }: FundPosting): LedgerLine[] {
    return accounts.map((account, i) => lineOf(account, amounts[i]!));
  }

  @Reads(one<FundPosting>(() => reliefFunds, 'fundId'))
  @FieldResolver(() => ReliefFund, { nullable: true, description: 'Fund the money moved in. 资金' })
  fund(
    @Root() posted: FundPosting,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefFund | Promise<ReliefFund> {
    return records.related(posted, {}, info);
  }

  @Reads(one<FundPosting>(() => reliefProgrammes, 'programmeId'))
  @FieldResolver(() => ReliefProgramme, {
    nullable: true,
    description: 'Programme the money is for; null when for none. 救助项目',
  })
  programme(
    @Root() posted: FundPosting,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefProgramme | Promise<ReliefProgramme> {
    return records.related(posted, {}, info);
  }
}

export const ReliefFundMutations = mutationsOf(reliefFunds, ReliefFundChange, acts, {
  openFund: [OpenFundInput, 'Opens a fund with the money received. 设立资金'],
  addToFund: [AddToFundInput, 'Records that a fund has received more money. 增加资金'],
  preAllocateFund: [PreAllocateFundInput, 'Sets money of a fund aside for a programme. 预拨资金'],
  releaseReserve: [ReleaseReserveInput, "Releases money of the chief executive's reserve. 动用行政首长准备金"],
  advanceToTownship: [AdvanceToTownshipInput, 'Advances money of a fund to a township before a disaster. 预拨乡镇'],
  drawAdvance: [DrawAdvanceInput, 'Draws an advance for a programme. 动用预拨'],
  returnAdvance: [ReturnAdvanceInput, 'Takes back what was advanced to a township and not drawn. 收回预拨乡镇资金'],
  takeBackAllocation: [
    TakeBackAllocationInput,
    'Takes back what was set aside for a programme and not granted. 收回预拨',
  ],
  closeFund: [CloseFundInput, 'Closes a fund that owes nothing. 资金结清'],
});
