import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { listKept, listMatching, Needs, one, page, Reads } from '../../access/model/noun.js';
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
import {
  AcceptRebuildInput,
  ApplyForReliefInput,
  CorrectAccountInput,
  DecideClaimInput,
  ObjectToClaimInput,
  PublishByVillageInput,
  ReliefClaimsArgs,
  ReviewByTownshipInput,
  ReviewByVillageInput,
  SettleObjectionInput,
  StartRebuildInput,
  WithdrawClaimInput,
} from './claim.inputs.js';
import { payeeAccounts, reliefClaims } from './claim.noun.js';
import { ClaimCheck, PayeeAccount, ReliefClaim, ReliefClaimChange, ReliefClaimConnection } from './claim.js';

type Context = RequestContext;

@ObjectType({
  simpleResolvers: true,
  description: 'A cross-check that spoke against a claim, and why it was granted nevertheless. 核实记录',
})
export class RecordedOverride {
  @Field(() => ClaimCheck, { description: 'Cross-check concerned. 比对项' }) check!: ClaimCheck;
  @Field(() => String, { description: 'Reason why the claim is justified nevertheless. 核实说明' }) reason!: string;
}

@Resolver(() => ReliefClaim)
export class ClaimResolver {
  @Query(() => ReliefClaim, { nullable: true, description: 'One claim, by its id or number. 救助申请' })
  async reliefClaim(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the claim. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the claim. 申请编号' })
    number: string | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReliefClaim | null> {
    return id != null
      ? records.find(reliefClaims, keyIn(reliefClaims, id), info)
      : records.findBy(reliefClaims, { number }, {}, info);
  }

  @Query(() => ReliefClaimConnection, { description: 'Claims that the caller may see. 救助申请列表' })
  async reliefClaims(
    @Args(() => ReliefClaimsArgs) args: ReliefClaimsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReliefClaim>> {
    return records.page(reliefClaims, args, info);
  }
}

/** What a claim leads to. */
@Resolver(() => ReliefClaim)
export class ClaimPartsResolver {
  @Reads(one<ReliefClaim>(() => reliefProgrammes, 'programmeId'))
  @FieldResolver(() => ReliefProgramme, { nullable: true, description: 'Programme claimed from. 救助项目' })
  programme(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefProgramme | Promise<ReliefProgramme> {
    return records.related(claim, {}, info);
  }

  @Reads(one<ReliefClaim>(() => households, 'householdId'))
  @FieldResolver(() => Household, { nullable: true, description: 'Household the claim is for. 住户' })
  household(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Household | Promise<Household> {
    return records.related(claim, {}, info);
  }

  @Reads(one<ReliefClaim>(() => dwellings, 'dwellingId'))
  @FieldResolver(() => Dwelling, {
    nullable: true,
    description: 'Home to be rebuilt or repaired; null for relief of people. 住房',
  })
  dwelling(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Dwelling | Promise<Dwelling> {
    return records.related(claim, {}, info);
  }

  @Reads(one<ReliefClaim>(() => payeeAccounts, 'accountId'))
  @FieldResolver(() => PayeeAccount, { nullable: true, description: 'Account to pay into. 收款账户' })
  account(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): PayeeAccount | Promise<PayeeAccount> {
    return records.related(claim, {}, info);
  }

  @Reads(one<ReliefClaim>(() => reliefFunds, 'fundId'))
  @FieldResolver(() => ReliefFund, {
    nullable: true,
    description: 'Fund to pay from; null until the claim is granted. 资金',
  })
  fund(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefFund | Promise<ReliefFund> {
    return records.related(claim, {}, info);
  }

  @Reads(
    listMatching(
      () => householdMembers,
      (member, own) => `${member('id')} = any(${own('memberIds')})`,
    ),
  )
  @FieldResolver(() => [HouseholdMember], { description: 'Members the claim is for, up to 20. 救助对象' })
  members(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): HouseholdMember[] | Promise<HouseholdMember[]> {
    return records.related(claim, {}, info);
  }

  @Reads(
    listMatching(
      () => operators,
      (operator, own) => `${operator('id')} = any(${own('reviewerIds')})`,
    ),
  )
  @FieldResolver(() => [Operator], { description: 'Persons who reviewed the claim in the township. 乡镇审核人' })
  reviewers(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Operator[] | Promise<Operator[]> {
    return records.related(claim, {}, info);
  }

  @Reads(listKept<ReliefClaim>(() => files, 'evidenceIds'))
  @FieldResolver(() => [FileRef], { description: 'Uploaded files that show the loss, up to 20. 佐证' })
  evidence(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): FileRef[] | Promise<FileRef[]> {
    return records.related(claim, {}, info);
  }

  @Reads(one<ReliefClaim>(() => files, 'rosterFileId'))
  @FieldResolver(() => FileRef, { nullable: true, description: 'Roster that it was entered from. 花名册' })
  roster(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): FileRef | Promise<FileRef> {
    return records.related(claim, {}, info);
  }

  @Reads(listKept<ReliefClaim>(() => files, 'homeFileIds'))
  @FieldResolver(() => [FileRef], {
    description: 'Uploaded files that show the home as it was seen and accepted, up to 20. 住房附件',
  })
  homeFiles(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): FileRef[] | Promise<FileRef[]> {
    return records.related(claim, {}, info);
  }

  @Reads(listKept<ReliefClaim>(() => operators, 'acceptorIds'))
  @FieldResolver(() => [Operator], { description: 'Persons who accepted the rebuilt home. 验收人' })
  acceptors(
    @Root() claim: ReliefClaim,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Operator[] | Promise<Operator[]> {
    return records.related(claim, {}, info);
  }

  @Needs<ReliefClaim>('overrideChecks', 'overrideReasons')
  @FieldResolver(() => [RecordedOverride], {
    description: 'Cross-checks that spoke against the claim and were cleared. 核实记录',
  })
  overrides(@Root() { overrideChecks, overrideReasons }: ReliefClaim): RecordedOverride[] {
    return overrideChecks.map((check, i) => ({ check: check as ClaimCheck, reason: overrideReasons[i]! }));
  }
}

/** A household's own view, through its village: what it has asked for. */
@Resolver(() => Household)
export class HouseholdClaimsResolver {
  @Reads(page(() => reliefClaims, 'householdId'))
  @FieldResolver(() => ReliefClaimConnection, { description: 'Claims of the household. 救助申请' })
  claims(
    @Root() household: Household,
    @Args(() => ReliefClaimsArgs) args: ReliefClaimsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<ReliefClaim> | Promise<Connection<ReliefClaim>> {
    return records.related(household, args, info);
  }
}

export const ReliefClaimMutations = mutationsOf(reliefClaims, ReliefClaimChange, acts, {
  applyForRelief: [ApplyForReliefInput, 'Claims relief for a household. 申请救助'],
  reviewByVillage: [ReviewByVillageInput, 'Records the vote of the village on a claim. 村级评议'],
  publishByVillage: [PublishByVillageInput, 'Puts a claim on public notice in the village. 村级公示'],
  objectToClaim: [ObjectToClaimInput, 'Objects to a claim. 提出异议'],
  settleObjection: [SettleObjectionInput, 'Settles an objection by a second vote of the village. 异议复核'],
  reviewByTownship: [ReviewByTownshipInput, 'Records the review of a claim by the township. 乡镇审核'],
  decideClaim: [DecideClaimInput, 'Decides a claim for the county. 县级核定'],
  startRebuild: [StartRebuildInput, 'Records that rebuilding has started. 登记开工'],
  acceptRebuild: [AcceptRebuildInput, 'Records that the rebuilt home was accepted. 登记竣工验收'],
  correctAccount: [CorrectAccountInput, 'Has what is still due of a claim paid into another account. 更正收款账户'],
  withdrawClaim: [WithdrawClaimInput, 'Withdraws a claim. 撤回申请'],
});
