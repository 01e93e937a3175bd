import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import { listKept, listMatching, Needs, one, page, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Dwelling, Household, HouseholdMember } from '../household/household.js';
import { dwellings, householdMembers, households } from '../household/household.noun.js';
import { ReliefFund } from '../fund/fund.js';
import { reliefFunds } from '../fund/fund.noun.js';
import { ReliefProgramme } from '../programme/programme.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import * as acts from './claim.acts.js';
import { AcceptRebuildInput, ApplyForReliefInput, CorrectAccountInput, DecideClaimInput, ObjectToClaimInput, PublishByVillageInput, ReliefClaimsArgs, ReviewByTownshipInput, ReviewByVillageInput, SettleObjectionInput, StartRebuildInput, WithdrawClaimInput } from './claim.inputs.js';
import { payeeAccounts, reliefClaims } from './claim.noun.js';
import { ClaimCheck, PayeeAccount, ReliefClaim, ReliefClaimChange, ReliefClaimConnection } from './claim.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@ObjectType({ simpleResolvers: true, description: 'A comparison that spoke against a claim, and why it was right all the same. 核实记录' })
export class RecordedOverride {
  @Field(() => ClaimCheck, { description: 'Which. 比对项' })       check!: ClaimCheck;
  @Field(() => String, { description: 'Why it is right. 核实说明' }) reason!: string;
}

@Resolver(() => ReliefClaim)
export class ClaimResolver {
  @Query(() => ReliefClaim, { nullable: true, description: 'One claim, by its id or number. 救助申请' })
  async reliefClaim(
    @Arg('id', () => ID, { nullable: true, description: 'Its id. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Its number. 申请编号' }) number: string | null,
    @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<ReliefClaim | null> {
    return id != null ? records.find(reliefClaims, keyIn(reliefClaims, id), info) : records.findBy(reliefClaims, { number }, {}, info);
  }

  @Query(() => ReliefClaimConnection, { description: 'Claims that the caller may see. 救助申请列表' })
  async reliefClaims(@Args(() => ReliefClaimsArgs) asked: ReliefClaimsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<ReliefClaim>> { return records.page(reliefClaims, asked, info); }
}

/** What a claim leads to. */
@Resolver(() => ReliefClaim)
export class ClaimPartsResolver {
  @Reads(one<ReliefClaim>(() => reliefProgrammes, 'programmeId'))
  @FieldResolver(() => ReliefProgramme, { nullable: true, description: 'The programme. 救助项目' })
  programme(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): ReliefProgramme | Promise<ReliefProgramme> { return records.related(claim, {}, info); }

  @Reads(one<ReliefClaim>(() => households, 'householdId'))
  @FieldResolver(() => Household, { nullable: true, description: 'The household. 住户' })
  household(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): Household | Promise<Household> { return records.related(claim, {}, info); }

  @Reads(one<ReliefClaim>(() => dwellings, 'dwellingId'))
  @FieldResolver(() => Dwelling, { nullable: true, description: 'The home, where it is for one. 住房' })
  dwelling(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): Dwelling | Promise<Dwelling> { return records.related(claim, {}, info); }

  @Reads(one<ReliefClaim>(() => payeeAccounts, 'accountId'))
  @FieldResolver(() => PayeeAccount, { nullable: true, description: 'Into which account it is paid. 收款账户' })
  account(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): PayeeAccount | Promise<PayeeAccount> { return records.related(claim, {}, info); }

  @Reads(one<ReliefClaim>(() => reliefFunds, 'fundId'))
  @FieldResolver(() => ReliefFund, { nullable: true, description: 'From which fund, once it is decided. 资金' })
  fund(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): ReliefFund | Promise<ReliefFund> { return records.related(claim, {}, info); }

  @Reads(listMatching(() => householdMembers, (member, own) => `${member('id')} = any(${own('memberIds')})`))
  @FieldResolver(() => [HouseholdMember], { description: 'For whom, up to 20. 救助对象' })
  members(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): HouseholdMember[] | Promise<HouseholdMember[]> { return records.related(claim, {}, info); }

  @Reads(listMatching(() => operators, (operator, own) => `${operator('id')} = any(${own('reviewerIds')})`))
  @FieldResolver(() => [Operator], { description: 'Who checked it in the township. 乡镇审核人' })
  reviewers(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): Operator[] | Promise<Operator[]> { return records.related(claim, {}, info); }

  @Reads(listKept<ReliefClaim>(() => files, 'evidenceIds'))
  @FieldResolver(() => [FileRef], { description: 'What was attached, as given, up to 20. 佐证' })
  evidence(@Root() claim: ReliefClaim, @Ctx() { records }: Context, @Info() info: Info_): FileRef[] | Promise<FileRef[]> { return records.related(claim, {}, info); }

  @Needs<ReliefClaim>('overrideChecks', 'overrideReasons')
  @FieldResolver(() => [RecordedOverride], { description: 'What spoke against it and was checked. 核实记录' })
  overrides(@Root() { overrideChecks, overrideReasons }: ReliefClaim): RecordedOverride[] { return overrideChecks.map((check, i) => ({ check: check as ClaimCheck, reason: overrideReasons[i]! })); }
}

/** A household's own view, through its village: what it has asked for. */
@Resolver(() => Household)
export class HouseholdClaimsResolver {
  @Reads(page(() => reliefClaims, 'householdId'))
  @FieldResolver(() => ReliefClaimConnection, { description: 'What it has claimed. 救助申请' })
  claims(@Root() household: Household, @Args(() => ReliefClaimsArgs) asked: ReliefClaimsArgs, @Ctx() { records }: Context, @Info() info: Info_): Connection<ReliefClaim> | Promise<Connection<ReliefClaim>> { return records.related(household, asked, info); }
}

export const ReliefClaimMutations = mutationsOf(reliefClaims, ReliefClaimChange, acts, {
  applyForRelief: [ApplyForReliefInput, 'Asks for relief. 申请救助'],
  reviewByVillage: [ReviewByVillageInput, 'Enters the village\'s vote. 村级评议'],
  publishByVillage: [PublishByVillageInput, 'Makes it public in the village. 村级公示'],
  objectToClaim: [ObjectToClaimInput, 'Objects to it. 提出异议'],
  settleObjection: [SettleObjectionInput, 'Settles an objection by a second vote. 异议复核'],
  reviewByTownship: [ReviewByTownshipInput, 'Enters the township\'s check. 乡镇审核'],
  decideClaim: [DecideClaimInput, 'Decides it. 县级核定'],
  startRebuild: [StartRebuildInput, 'Enters that rebuilding has started. 登记开工'],
  acceptRebuild: [AcceptRebuildInput, 'Enters that the rebuilt home was accepted. 登记竣工验收'],
  correctAccount: [CorrectAccountInput, 'Lets the rest be paid into another account. 更正收款账户'],
  withdrawClaim: [WithdrawClaimInput, 'Withdraws it. 撤回申请'],
});
