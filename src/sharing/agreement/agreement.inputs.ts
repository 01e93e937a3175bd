import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SharingAgreementStatus, ShareMode } from './agreement.js';

@InputType({ description: 'Filters the agreements on sharing. 数据共享协议筛选条件' })
export class SharingAgreementsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [SharingAgreementStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    SharingAgreementStatus[] | null;
  @IdOf('Client') @Field(() => ID, { nullable: true, description: 'Of this client system. 接入系统' }) clientId?:
    string | null;
}

@ArgsType()
export class SharingAgreementsArgs extends PageArgs {
  @Field(() => SharingAgreementsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SharingAgreementsWhere | null;
}

@InputType({ description: 'To request data for a client system of the own office. 申请数据共享' })
export class RequestAgreementInput extends AnyActInput {
  @IdOf('Client') @Field(() => ID, { description: 'The client system. 接入系统' }) clientId!: string;
  @IdOf('Organisation') @Field(() => ID, { description: 'Bureau that owns the data. 提供单位' }) ownerId!: string;
  @Field(() => String, { description: 'Law on which the data are needed. 法律依据' }) legalBasis!: string;
  @Field(() => String, { description: 'Business in which the data are used. 应用场景' }) scene!: string;
  @UpTo(60)
  @OneLine()
  @Field(() => [String], { description: 'Codes of the resources, at most 60. 数据资源代码，至多六十项' })
  resources!: string[];
  @UpTo(1000)
  @OneLine()
  @Field(() => [String], {
    nullable: true,
    description: 'Only these of their fields, each as `Type.field`, at most 1000; all when null. 数据项，至多一千项',
  })
  fields?: string[] | null;
  @UpTo(60)
  @Field(() => [RegionCodeScalar], {
    description: 'Entries of these regions and within them, at most 60. 区域范围，至多六十个',
  })
  regions!: RegionCode[];
  @UpTo(10)
  @OneLine()
  @Field(() => [String], { description: 'Purposes of use, at most 10. 使用目的，至多十项' })
  usePurposes!: string[];
  @UpTo(4)
  @Field(() => [ShareMode], { description: 'How the data are used, at most 4 modes. 共享方式，至多四种' })
  modes!: ShareMode[];
  @Field(() => CivilDateScalar, { description: 'Last day. 有效期至' }) validUntil!: CivilDate;
}

@InputType({ description: 'To take more time for the answer to a request. 延长答复期限' })
export class ExtendAgreementAnswerInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why the answer takes longer. 延长理由' }) reason!: string;
}

@InputType({ description: 'To share what is requested. 同意共享' })
export class GrantAgreementInput extends AnyEntryActInput {}

@InputType({ description: 'To refuse a request. 不予共享' })
export class RefuseAgreementInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is refused. 不予共享理由' }) reason!: string;
}

@InputType({ description: 'To withdraw a request of the own office. 撤回申请' })
export class WithdrawAgreementRequestInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is withdrawn. 撤回理由' }) reason!: string;
}

@InputType({ description: 'To close a request whose last day has passed unanswered. 申请失效' })
export class LapseAgreementRequestInput extends AnyEntryActInput {}

@InputType({ description: 'To suspend an agreement. 暂停共享' })
export class SuspendAgreementInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is suspended. 暂停理由' }) reason!: string;
}

@InputType({ description: 'To resume a suspended agreement. 恢复共享' })
export class ResumeAgreementInput extends AnyEntryActInput {}

@InputType({ description: 'To close an agreement whose last day has passed. 协议到期' })
export class ExpireAgreementInput extends AnyEntryActInput {}

@InputType({ description: 'To revoke an agreement. 终止共享' })
export class RevokeAgreementInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is revoked. 终止理由' }) reason!: string;
}
