import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root, ID } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { list, listMatching, one, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { correctMember, dissolveHousehold, loseDwelling, moveHousehold, recordDeath, registerHousehold, splitHousehold } from './household.acts.js';
import { CorrectMemberInput, DissolveHouseholdInput, HouseholdsArgs, LoseDwellingInput, MoveHouseholdInput, RecordDeathInput, RegisterHouseholdInput, SplitHouseholdInput } from './household.inputs.js';
import { dwellings, householdMembers, households } from './household.noun.js';
import { Dwelling, DwellingChange, Household, HouseholdChange, HouseholdConnection, HouseholdMember, HouseholdMemberChange } from './household.js';
import { keyIn } from '../../access/ids.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => Household, { nullable: true, description: 'One household, by its id or number. 住户' })
  async household(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the household. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the household. 户编号' }) number: string | null,
    @Ctx() { records }: Context, @Info() info: Info_,
  ): Promise<Household | null> {
    return id != null ? records.find(households, keyIn(households, id), info) : records.findBy(households, { number }, {}, info);
  }

  @Query(() => HouseholdConnection, { description: 'Households that the caller may see. 住户列表' })
  async households(@Args(() => HouseholdsArgs) asked: HouseholdsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Household>> { return records.page(households, asked, info); }

  @Mutation(() => HouseholdChange, { description: 'Enters a household with its members and dwellings. 住户建档' })
  async registerHousehold(@Arg('input', () => RegisterHouseholdInput, { description: 'What and how. 内容' }) input: RegisterHouseholdInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(households, input, registerHousehold, info); }

  @Mutation(() => HouseholdChange, { description: 'Records that some members of a household now form one of their own. 分户' })
  async splitHousehold(@Arg('input', () => SplitHouseholdInput, { description: 'What and how. 内容' }) input: SplitHouseholdInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(households, input, splitHousehold, info); }

  @Mutation(() => HouseholdChange, { description: 'Records that a household has moved. 迁居' })
  async moveHousehold(@Arg('input', () => MoveHouseholdInput, { description: 'What and how. 内容' }) input: MoveHouseholdInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(households, input, moveHousehold, info); }

  @Mutation(() => HouseholdChange, { description: 'Strikes a household off the register. 销户' })
  async dissolveHousehold(@Arg('input', () => DissolveHouseholdInput, { description: 'What and how. 内容' }) input: DissolveHouseholdInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(households, input, dissolveHousehold, info); }

  @Mutation(() => HouseholdMemberChange, { description: 'Corrects what was entered wrongly of a member. 更正家庭成员' })
  async correctMember(@Arg('input', () => CorrectMemberInput, { description: 'What and how. 内容' }) input: CorrectMemberInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(householdMembers, input, correctMember, info); }

  @Mutation(() => HouseholdMemberChange, { description: 'Records that a member has died. 登记死亡' })
  async recordDeath(@Arg('input', () => RecordDeathInput, { description: 'What and how. 内容' }) input: RecordDeathInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(householdMembers, input, recordDeath, info); }

  @Mutation(() => DwellingChange, { description: 'Records that a dwelling is gone. 住房灭失' })
  async loseDwelling(@Arg('input', () => LoseDwellingInput, { description: 'What and how. 内容' }) input: LoseDwellingInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(dwellings, input, loseDwelling, info); }
}

/** Its people and its dwellings. */
@Resolver(() => Household)
export class HouseholdPartsResolver {
  @Reads(listMatching(() => householdMembers, (member, own) => `${member('id')} = any(${own('memberIds')})`))
  @FieldResolver(() => [HouseholdMember], { description: 'Members of the household, up to 20. 家庭成员' })
  members(@Root() household: Household, @Ctx() { records }: Context, @Info() info: Info_): HouseholdMember[] | Promise<HouseholdMember[]> { return records.related(household, {}, info); }

  @Reads(one<Household>(() => householdMembers, 'headId'))
  @FieldResolver(() => HouseholdMember, { nullable: true, description: 'Head of the household. 户主' })
  head(@Root() household: Household, @Ctx() { records }: Context, @Info() info: Info_): HouseholdMember | Promise<HouseholdMember> { return records.related(household, {}, info); }

  @Reads(list(() => dwellings, 'householdId'))
  @FieldResolver(() => [Dwelling], { description: 'Dwellings of the household. 住房' })
  dwellings(@Root() household: Household, @Ctx() { records }: Context, @Info() info: Info_): Dwelling[] | Promise<Dwelling[]> { return records.related(household, {}, info); }

  @Reads(one<Household>(() => households, 'splitFromId'))
  @FieldResolver(() => Household, { nullable: true, description: 'Household this one was split from; null when it was not. 原户' })
  splitFrom(@Root() household: Household, @Ctx() { records }: Context, @Info() info: Info_): Household | Promise<Household> { return records.related(household, {}, info); }
}
