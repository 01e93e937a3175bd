import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../access/rights/audience.js';
import { keyIn } from '../access/privacy/ids.js';
import { Needs, one, page, Reads } from '../access/model/noun.js';
import { Change } from '../api/change.js';
import type { Connection } from '../api/connection.js';
import { Costs } from '../api/cost.js';
import type { RequestContext } from '../api/context.js';
import { mutationsOf } from '../api/mutations.js';
import { ActName } from '../api/names.js';
import { PlainArgs } from '../api/plain-args.js';
import { inLanguage } from '../api/refusal.js';
import { Ability } from '../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { fact, instant } from '../kernel/fact.js';
import type { Instant } from '../kernel/instant.js';
import type { Role as RoleName } from '../kernel/roles.js';
import * as acts from './organisation.acts.js';
import {
  AppointAssistantInput,
  IssueCertificateInput,
  LeavePostInput,
  OfficersArgs,
  OrganisationsArgs,
  RenewCertificateInput,
  WithdrawCertificateInput,
} from './organisation.inputs.js';
import {
  CloseClientInput,
  OpenClientInput,
  RegisterClientInput,
  RotateClientKeyInput,
} from './organisation.inputs.client.js';
import { ChangeOperatorInput, EndOperatorInput, EnterOperatorInput } from './organisation.inputs.operator.js';
import {
  EndOrganisationInput,
  FoundOrganisationInput,
  RenameOrganisationInput,
} from './organisation.inputs.organisation.js';
import { AppointToPostInput, ChangePostInput, EndPostInput, FoundPostInput } from './organisation.inputs.post.js';
import { clients, holdings, operators, organisations, posts } from './organisation.noun.js';
import { Role } from '../api/role.js';
import {
  Client,
  ClientChange,
  ClientConnection,
  Holding,
  HoldingChange,
  HoldingConnection,
  Operator,
  OperatorChange,
  OperatorConnection,
  Organisation,
  OrganisationChange,
  OrganisationConnection,
  Post,
  PostChange,
  PostConnection,
} from './organisation.js';

@ObjectType({ description: 'The caller of this request, with the rights the register gives today. 当前调用者' })
export class Viewer {
  @Field(() => [Role], { description: 'Roles given by the posts held. 角色' }) roles!: readonly RoleName[];
  @Field(() => [RegionCodeScalar], {
    description: 'Counties in which the caller acts for a bureau or government. 所辖县',
  })
  counties!: readonly string[];
  @Field(() => [RegionCodeScalar], { description: 'Townships of the office of the caller. 所辖乡镇' })
  townships!: readonly string[];
  @Field(() => CivilDateScalar, { description: 'Day for which these rights hold. 权限日期' }) on!: CivilDate;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @ToldTo('everyone', 'the caller themselves')
  @Query(() => Viewer, { description: 'The caller of this request. 当前调用者' })
  viewer(@Ctx() { caller }: RequestContext): Viewer {
    return { roles: caller.roles, counties: caller.counties, townships: caller.townships, on: caller.on };
  }

  @Costs({ weight: 10 })
  @FieldResolver(() => [Ability], {
    description: 'Acts that begin an entry, and whether the caller may take them, judged on roles. 可发起事项',
  })
  can(
    @Arg('actions', () => [ActName], {
      nullable: true,
      description: 'Acts asked about; all that begin an entry if omitted. 事项',
    })
    actions: string[] | null,
    @Ctx() { records }: RequestContext,
  ): Ability[] {
    return records.abilities.toBegin(actions).map(({ action, allowed, refusals }) => ({
      action,
      allowed,
      refusals: refusals.map((each) => inLanguage(each, records.request.language)),
    }));
  }

  @FieldResolver(() => Client, { nullable: true, description: 'Client system that sent the request. 接入系统' })
  async client(@Ctx() { caller, records }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Client | null> {
    return records.find(clients, caller.clientId, info);
  }

  @FieldResolver(() => Operator, {
    nullable: true,
    description: 'Person who sent the request; null for a system acting by itself. 经办人',
  })
  async operator(
    @Ctx() { caller, records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operator | null> {
    return records.find(operators, caller.operatorId, info);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Organisation on whose behalf the caller acts. 组织机构',
  })
  async organisation(
    @Ctx() { caller, records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    // Whoever holds no post any more acts for nobody: their client's house is not theirs.
    if (caller.operatorId !== null && caller.posts.length === 0) return null;
    return records.find(organisations, caller.organisationId, info);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'One organisation, by its id. 组织机构' })
  async organisation(
    @Arg('id', () => ID, { description: 'Id of the organisation. 标识' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return records.find(organisations, keyIn(organisations, id), info);
  }

  @Query(() => OperatorConnection, {
    description: 'Enforcement officers: persons with an enforcement certificate. 执法人员列表',
  })
  async officers(
    @Args(() => OfficersArgs) args: OfficersArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Operator>> {
    return records.page(operators, { ...args, where: { ...args.where, certified: true } }, info);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations that the caller may see. 组织机构列表' })
  async organisations(
    @Args(() => OrganisationsArgs) args: OrganisationsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Organisation>> {
    return records.page(organisations, args, info);
  }

  @Reads(page<Post>(() => posts, 'organisationId'))
  @FieldResolver(() => PostConnection, { description: 'Posts of the organisation. 岗位' })
  posts(
    @Root() organisation: Organisation,
    @Args(() => PlainArgs) args: PlainArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Post> | Promise<Connection<Post>> {
    return records.related(organisation, args, info);
  }
}

@Resolver(() => Post)
export class PostResolver {
  @Reads(one<Post>(() => organisations, 'organisationId'))
  @FieldResolver(() => Organisation, { nullable: true, description: 'Organisation the post belongs to. 组织机构' })
  organisation(
    @Root() post: Post,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Organisation | Promise<Organisation> {
    return records.related(post, {}, info);
  }

  @Reads(page<Holding>(() => holdings, 'postId'))
  @FieldResolver(() => HoldingConnection, { description: 'Present and past holdings of the post. 任职' })
  holdings(
    @Root() post: Post,
    @Args(() => PlainArgs) args: PlainArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Holding> | Promise<Connection<Holding>> {
    return records.related(post, args, info);
  }
}

@Resolver(() => Holding)
export class HoldingResolver {
  @Reads(one<Holding>(() => posts, 'postId'))
  @FieldResolver(() => Post, { nullable: true, description: 'Post that is held. 岗位' })
  post(
    @Root() postHolding: Holding,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Post | Promise<Post> {
    return records.related(postHolding, {}, info);
  }

  @Reads(one<Holding>(() => operators, 'operatorId'))
  @FieldResolver(() => Operator, { nullable: true, description: 'Person who holds the post. 任职人员' })
  operator(
    @Root() postHolding: Holding,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Operator | Promise<Operator> {
    return records.related(postHolding, {}, info);
  }
}

/** Who acted. */
@Resolver(() => Change)
export class ChangeActorResolver {
  @Reads(one<Change>(() => clients, 'clientId'))
  @FieldResolver(() => Client, { nullable: true, description: 'Client system through which the act came. 接入系统' })
  client(
    @Root() change: Change,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Client | Promise<Client> {
    return records.related(change, {}, info);
  }

  @Reads(one<Change>(() => operators, 'operatorId'))
  @FieldResolver(() => Operator, {
    nullable: true,
    description: 'Person who acted; null for a system acting by itself. 经办人',
  })
  operator(
    @Root() change: Change,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Operator | Promise<Operator> {
    return records.related(change, {}, info);
  }

  @Reads(one<Change>(() => organisations, 'organisationId'))
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Organisation on whose behalf the act was taken. 组织机构',
  })
  organisation(
    @Root() change: Change,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Organisation | Promise<Organisation> {
    return records.related(change, {}, info);
  }
}

@Resolver(() => Client)
export class ClientOrganisationResolver {
  @Reads(one<Client>(() => organisations, 'organisationId'))
  @FieldResolver(() => Organisation, { nullable: true, description: 'Organisation that runs the system. 所属单位' })
  organisation(
    @Root() client: Client,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Organisation | null | Promise<Organisation | null> {
    return records.related(client, {}, info);
  }
}

const usesOfClient = fact(
  'usesOfClient',
  { usedAt: instant },
  `select client_id as key, last_used_at as "usedAt" from client_use where client_id = any($1::uuid[])`,
);

@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, { description: 'Client systems. 接入系统列表' })
  async clients(
    @Args(() => PlainArgs) args: PlainArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Client>> {
    return records.page(clients, args, info);
  }

  @Needs<Client>('id')
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it last called, within ten minutes; null if never, told to administrators only. 最近使用时间',
  })
  async lastUsedAt(@Root() client: Client, @Ctx() { records }: RequestContext): Promise<Instant | null> {
    return (await records.lookUp(usesOfClient, client.id))[0]?.usedAt ?? null;
  }
}

@Resolver(() => Operator)
export class PeopleResolver {
  @Query(() => OperatorConnection, { description: 'People of the register that the caller may see. 人员列表' })
  async operators(
    @Args(() => PlainArgs) args: PlainArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Operator>> {
    return records.page(operators, args, info);
  }
}

export const OrganisationMutations = mutationsOf(organisations, OrganisationChange, acts, {
  foundOrganisation: [FoundOrganisationInput, 'Enters an office on the register. 设立单位'],
  renameOrganisation: [RenameOrganisationInput, 'Renames an office. 单位更名'],
  endOrganisation: [
    EndOrganisationInput,
    'Ends an office; what it has open is settled first, or is taken over by another, whose people then see it and act on it. 撤销、合并单位',
  ],
});

export const PostMutations = mutationsOf(posts, PostChange, acts, {
  foundPost: [FoundPostInput, 'Enters a post of an office; it gives no role yet. 设置岗位'],
  changePost: [
    ChangePostInput,
    'Changes a post; roles that it did not give before wait for the security administrator. 变更岗位',
  ],
  appointToPost: [
    AppointToPostInput,
    'Appoints somebody to a post; to the post of an administrator with two signatures. 任职',
  ],
  endPost: [EndPostInput, 'Ends a post that nobody holds and that answers for nothing. 撤销岗位'],
});

export const ClientMutations = mutationsOf(clients, ClientChange, acts, {
  registerClient: [RegisterClientInput, 'Registers a client system; it may call once it is opened. 登记接入系统'],
  openClient: [
    OpenClientInput,
    'Opens a client system, or changes whose people may come through it; needs two signatures. 启用接入系统',
  ],
  rotateClientKey: [
    RotateClientKeyInput,
    'Gives a client system another key; the one before still serves for some days; needs two signatures. 更换系统标识',
  ],
  closeClient: [CloseClientInput, 'Closes a client system, at once. 停用接入系统'],
});

export const HoldingMutations = mutationsOf(holdings, HoldingChange, acts, {
  leavePost: [
    LeavePostInput,
    'Ends the holding of a post; refused while the post has responsibilities that nobody else would then hold. 离任',
  ],
  appointAssistant: [
    AppointAssistantInput,
    'Appoints a technical inspector, an expert or a social supervisor for a term. 聘任协助人员',
  ],
});

export const OperatorMutations = mutationsOf(operators, OperatorChange, acts, {
  issueCertificate: [IssueCertificateInput, 'Issues an enforcement certificate to an officer. 发放执法证件'],
  renewCertificate: [RenewCertificateInput, 'Renews the enforcement certificate of an officer. 换发执法证件'],
  enterOperator: [EnterOperatorInput, 'Enters a person on the register. 登记人员'],
  changeOperator: [ChangeOperatorInput, 'Changes the name of a person, or with two signatures the account. 变更人员'],
  endOperator: [EndOperatorInput, 'Takes a person off the register; they sign in no more. 人员离开'],
  withdrawCertificate: [WithdrawCertificateInput, 'Withdraws the enforcement certificate of an officer. 收回执法证件'],
});
