import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { nounCalled, seesWhat, type Noun } from '../../access/model/noun.js';
import { partsOf } from '../../access/privacy/ids.js';
import { ToldTo } from '../../access/rights/audience.js';
import { has } from '../../access/rights/caller.js';
import { covering, isShared, looking } from '../../access/rights/grants.js';
import type { Records } from '../../access/acting/records.js';
import { nounByTag } from '../../access/services.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import type { EntryType as EntryTypeName } from '../../kernel/names.js';
import { ActName, EntryType } from '../../api/names.js';
import { roles, type Role } from '../../kernel/roles.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { toldResource } from '../resource/resource.resolver.js';
import { resourcesOf } from '../resource/resource.catalogue.js';
import { AccessExplanation, AccessLack } from './agreement.types.js';
import { bureauOfCounty } from './agreement.facts.js';
import * as acts from './agreement.acts.js';
import {
  ExpireAgreementInput,
  ExtendAgreementAnswerInput,
  GrantAgreementInput,
  LapseAgreementRequestInput,
  RefuseAgreementInput,
  RequestAgreementInput,
  ResumeAgreementInput,
  RevokeAgreementInput,
  SharingAgreementsArgs,
  SuspendAgreementInput,
  WithdrawAgreementRequestInput,
} from './agreement.inputs.js';
import { sharingAgreements } from './agreement.noun.js';
import { SharingAgreement, SharingAgreementChange, SharingAgreementConnection } from './agreement.js';

@Resolver(() => SharingAgreement)
export class SharingAgreementResolver {
  @Query(() => SharingAgreementConnection, {
    description: 'Agreements on sharing: to an office and its systems their own. 数据共享协议',
  })
  async sharingAgreements(
    @Args(() => SharingAgreementsArgs) args: SharingAgreementsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SharingAgreement>> {
    return records.page(sharingAgreements, args, info);
  }
}

const sentences: Readonly<Record<AccessLack | 'ALLOWED', Readonly<Record<'zh' | 'en', string>>>> = {
  ALLOWED: { zh: '岗位或者共享协议已给予该权限。', en: 'A post or an agreement gives this right.' },
  NO_AGREEMENT: {
    zh: '系统须凭生效的共享协议查看或者办理，请用 requestAgreement 申请。',
    en: 'A system must have an agreement in force; request one by requestAgreement.',
  },
  WITHHELD: {
    zh: '依法不予共享，不得申请。',
    en: 'The law lets it be shared with no system; it may not be requested.',
  },
  NO_ROLE: {
    zh: '须由具有所列角色之一的岗位查看或者办理。',
    en: 'A post with one of the roles listed must see or do it.',
  },
  NOT_SEEN: { zh: '须为存在且本人可见的条目。', en: 'The entry must be there, and be one that the caller sees.' },
};

/** What is lacking of the right to see a type, or to take an act. The entry itself plays no part in it. */
function missingRight({ caller }: Records, noun: Noun, action: string | null): AccessLack | null {
  const isSystem = caller.grants !== null;
  const classes = [...resourcesOf(noun.entity.name)]
    .filter((code) => code !== 'CHANGE_HISTORY')
    .map((code) => toldResource(code, 'en')!.shareClass);
  const unshared = classes.length > 0 && classes.every((each) => `${each}` === 'WITHHELD');
  if (action !== null) {
    if (has(caller, noun.may[action] ?? [])) return null;
    return AccessLack.NO_ROLE;
  }
  if (isSystem ? isShared(noun, caller) : seeing(noun).some((role) => caller.roles.includes(role))) return null;
  return isSystem ? (unshared ? AccessLack.WITHHELD : AccessLack.NO_AGREEMENT) : AccessLack.NO_ROLE;
}
const seeing = (noun: Noun): readonly Role[] => roles.filter((role) => seesWhat(noun, role) !== '');

@Resolver(() => AccessExplanation)
export class AccessExplanationResolver {
  @ToldTo('own scope', "the caller's own rights; an entry that is hidden is told of as one that is not there")
  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      'Whether the caller sees a type or an entry, or may take an act, by which rule, and whom to ask for what is lacking. 权限说明',
  })
  async explainAccess(
    @Arg('id', () => ID, { nullable: true, description: 'Id of an entry. 标识' }) id: string | null,
    @Arg('type', () => EntryType, { nullable: true, description: 'Type of entries, where no id is given. 条目类型' })
    type: string | null,
    @Arg('action', () => ActName, { nullable: true, description: 'Act, by the name of its mutation. 事项' })
    action: string | null,
    @Ctx() { records }: RequestContext,
  ): Promise<AccessExplanation | null> {
    const { caller, services, request } = records;
    const parts = id == null ? null : partsOf(id);
    const ofAct = [...services.nouns.values()].find(({ acts: own }) => action != null && Object.hasOwn(own, action));
    const named = parts
      ? nounByTag(services.nouns, parts.tag)
      : type == null
        ? null
        : nounCalled(type as EntryTypeName);
    const noun = ofAct ?? named;
    if (!noun) return null;
    const lacking = missingRight(records, noun, action ?? null);
    const seen = parts === null || !named?.historical || (await records.isSeen(named, parts.key));
    const lack = lacking ?? (seen ? null : AccessLack.NOT_SEEN);
    const [region] = caller.grants?.flatMap(({ regions }) => regions) ?? caller.countiesOfPosts;
    const [bureau] = region === undefined ? [] : await records.lookUp(bureauOfCounty, region.slice(0, 6));
    return Object.assign(new AccessExplanation(), {
      type: noun.entity.name,
      action: action ?? null,
      allowed: lack === null,
      lack,
      rule: sentences[lack ?? 'ALLOWED'][request.language],
      roles: [...(action == null ? seeing(noun) : (noun.may[action] ?? []))],
      agreements: covering(noun.entity.name, caller.grants ?? [], [...looking, 'VERIFY'])
        .flatMap(({ number }) => number ?? [])
        .slice(0, 100),
      resources: [...resourcesOf(noun.entity.name)].map((code) => toldResource(code, request.language)!),
      officeId: bureau?.officeId ?? null,
    });
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Office to ask for what is lacking. 应向其申请的单位',
  })
  async office(
    @Root() { officeId }: AccessExplanation,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return records.find(organisations, officeId, info);
  }
}

export const SharingAgreementMutations = mutationsOf(sharingAgreements, SharingAgreementChange, acts, {
  requestAgreement: [RequestAgreementInput, 'Requests data for a client system of the own office. 申请数据共享'],
  extendAgreementAnswer: [ExtendAgreementAnswerInput, 'Takes more time for the answer to a request. 延长答复期限'],
  grantAgreement: [GrantAgreementInput, 'Shares what is requested: the agreement is in force. 同意共享'],
  refuseAgreement: [RefuseAgreementInput, 'Refuses a request, with the reason. 不予共享'],
  withdrawAgreementRequest: [WithdrawAgreementRequestInput, 'Withdraws a request of the own office. 撤回申请'],
  lapseAgreementRequest: [
    LapseAgreementRequestInput,
    'Closes a request whose last day has passed before it was answered. 申请失效',
  ],
  suspendAgreement: [SuspendAgreementInput, 'Suspends an agreement: nothing is shared by it. 暂停共享'],
  resumeAgreement: [ResumeAgreementInput, 'Resumes a suspended agreement. 恢复共享'],
  expireAgreement: [ExpireAgreementInput, 'Closes an agreement whose last day has passed. 协议到期'],
  revokeAgreement: [RevokeAgreementInput, 'Revokes an agreement: nothing is shared by it any more. 终止共享'],
});
