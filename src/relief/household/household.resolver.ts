import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root, ID } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { list, listMatching, Needs, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DisasterEvent } from '../disaster/disaster.js';
import * as acts from './household.acts.js';
import { categoriesOn, deathsOfDisaster } from './household.facts.js';
import {
  AddDwellingInput,
  AddMembersInput,
  ChangeHeadInput,
  CorrectMemberInput,
  DissolveHouseholdInput,
  HouseholdsArgs,
  JoinHouseholdInput,
  LoseDwellingInput,
  MoveHouseholdInput,
  RecordDeathInput,
  RegisterHouseholdInput,
  RevokeDeathInput,
  SplitHouseholdInput,
} from './household.inputs.js';
import { dwellings, householdMembers, households } from './household.noun.js';
import {
  CareCategory,
  Dwelling,
  DwellingChange,
  Household,
  HouseholdChange,
  HouseholdConnection,
  HouseholdMember,
  HouseholdMemberChange,
} from './household.js';
import { keyIn } from '../../access/privacy/ids.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';

type Context = RequestContext;

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => Household, { nullable: true, description: 'One household, by its id or number. 住户' })
  async household(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the household. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the household. 户编号' })
    number: string | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Household | null> {
    return id != null
      ? records.find(households, keyIn(households, id), info)
      : records.findBy(households, { number }, {}, info);
  }

  @Query(() => HouseholdConnection, { description: 'Households that the caller may see. 住户列表' })
  async households(
    @Args(() => HouseholdsArgs) args: HouseholdsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Household>> {
    return records.page(households, args, info);
  }
}

/** Its people and its dwellings. */
@Resolver(() => Household)
export class HouseholdPartsResolver {
  @Reads(
    listMatching(
      () => householdMembers,
      (member, own) => `${member('id')} = any(${own('memberIds')})`,
    ),
  )
  @FieldResolver(() => [HouseholdMember], { description: 'Members of the household, up to 20. 家庭成员' })
  members(
    @Root() household: Household,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): HouseholdMember[] | Promise<HouseholdMember[]> {
    return records.related(household, {}, info);
  }

  @Reads(one<Household>(() => householdMembers, 'headId'))
  @FieldResolver(() => HouseholdMember, { nullable: true, description: 'Head of the household. 户主' })
  head(
    @Root() household: Household,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): HouseholdMember | Promise<HouseholdMember> {
    return records.related(household, {}, info);
  }

  @Reads(list(() => dwellings, 'householdId'))
  @FieldResolver(() => [Dwelling], { description: 'Dwellings of the household. 住房' })
  dwellings(
    @Root() household: Household,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Dwelling[] | Promise<Dwelling[]> {
    return records.related(household, {}, info);
  }

  @Reads(one<Household>(() => households, 'splitFromId'))
  @FieldResolver(() => Household, {
    nullable: true,
    description: 'Household this one was split from; null when it was not. 原户',
  })
  splitFrom(
    @Root() household: Household,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Household | Promise<Household> {
    return records.related(household, {}, info);
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Deaths by a disaster, as reported and as recorded of persons; they name nobody. 因灾死亡比对',
})
export class DisasterDeaths {
  @Field(() => Int, { description: 'Number by the latest report of each place. 报送死亡人口' }) reported!: number;
  @Field(() => Int, { description: 'Number of persons on the register whose death is recorded. 登记死亡人数' })
  recorded!: number;
  @Field(() => Int, {
    description: 'Persons recorded beyond those reported; negative where fewer are recorded. 登记与报送之差',
  })
  difference!: number;
}
@Resolver(() => DisasterEvent)
export class DisasterDeathsResolver {
  @Needs<DisasterEvent>('id')
  @FieldResolver(() => DisasterDeaths, {
    nullable: true,
    description: 'Deaths by the disaster, as reported and as recorded of persons. 因灾死亡比对',
  })
  async deathsCompared(@Root() event: DisasterEvent, @Ctx() { records }: Context): Promise<DisasterDeaths | null> {
    const [told] = await records.lookUp(deathsOfDisaster, event.id);
    return told ? { ...told, difference: told.recorded - told.reported } : null;
  }
}

@Resolver(() => HouseholdMember)
export class MemberCategoriesResolver {
  @Needs<HouseholdMember>('id')
  @FieldResolver(() => [CareCategory], {
    nullable: true,
    description:
      'Categories of special care that held on a day, as known now; null before the first that was entered. 某日困难类别',
  })
  async categoriesHeld(
    @Root() member: HouseholdMember,
    @Arg('on', () => CivilDateScalar, { description: 'Day asked about. 日期' }) on: CivilDate,
    @Ctx() { records }: Context,
  ): Promise<CareCategory[] | null> {
    const [told] = await records.lookUp(categoriesOn, `${member.id}/${on}`);
    return (told?.categories as CareCategory[] | undefined) ?? null;
  }
}

@Resolver(() => Dwelling)
export class DwellingHouseholdResolver {
  @Reads(one<Dwelling>(() => households, 'householdId'))
  @FieldResolver(() => Household, { nullable: true, description: 'Household that it belongs to. 住户' })
  household(
    @Root() dwelling: Dwelling,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Household | null | Promise<Household | null> {
    return records.related(dwelling, {}, info);
  }
}

export const HouseholdMutations = mutationsOf(households, HouseholdChange, acts, {
  registerHousehold: [RegisterHouseholdInput, 'Enters a household with its members and dwellings. 住户建档'],
  addMembers: [
    AddMembersInput,
    'Adds members to a household: born, married or adopted into it, moved in, or omitted before. 增加成员',
  ],
  changeHead: [ChangeHeadInput, 'Records that another living member now heads a household. 变更户主'],
  addDwelling: [AddDwellingInput, 'Enters a dwelling that joins a household. 新增住房'],
  splitHousehold: [SplitHouseholdInput, 'Records that some members of a household now form one of their own. 分户'],
  moveHousehold: [MoveHouseholdInput, 'Records that a household has moved. 迁居'],
  dissolveHousehold: [DissolveHouseholdInput, 'Strikes a household off the register. 销户'],
});

export const HouseholdMemberMutations = mutationsOf(householdMembers, HouseholdMemberChange, acts, {
  correctMember: [CorrectMemberInput, 'Corrects what was entered wrongly of a member. 更正家庭成员'],
  recordDeath: [RecordDeathInput, 'Records that a member has died. 登记死亡'],
  revokeDeath: [RevokeDeathInput, 'Revokes a record of death that was a mistake. 撤销死亡登记'],
  joinHousehold: [JoinHouseholdInput, 'Records that a person has joined another household. 转入他户'],
});

export const DwellingMutations = mutationsOf(dwellings, DwellingChange, acts, {
  loseDwelling: [LoseDwellingInput, 'Records that a dwelling is gone. 住房灭失'],
});
