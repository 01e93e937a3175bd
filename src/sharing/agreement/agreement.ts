import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, list, optional, Shown } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Client, Operator, Organisation } from '../../organisation/organisation.js';
import { clients, operators, organisations } from '../../organisation/organisation.noun.js';

export enum SharingAgreementStatus {
  REQUESTED = 'REQUESTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
  IN_FORCE = 'IN_FORCE',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
enumType(SharingAgreementStatus, 'SharingAgreementStatus', 'Stage of an agreement on sharing. 数据共享协议状态.', {
  REQUESTED: 'Requested; the office that owns the data has to answer. 待答复',
  REFUSED: 'Refused, with the reason. 不予共享',
  WITHDRAWN: 'Withdrawn by whoever requested it. 已撤回',
  LAPSED: 'Its last day passed before it was answered. 已失效',
  IN_FORCE: 'In force until its last day. 生效',
  SUSPENDED: 'In force no more until it is resumed. 已暂停',
  EXPIRED: 'Its last day has passed. 已到期',
  REVOKED: 'Revoked by the office that owns the data. 已终止',
});
export enum ShareMode {
  QUERY = 'QUERY',
  VERIFY = 'VERIFY',
  BATCH = 'BATCH',
  SUBSCRIBE = 'SUBSCRIBE',
}
enumType(ShareMode, 'ShareMode', 'How shared data are used. 共享方式.', {
  QUERY: 'Entries and lists are read when they are needed. 查询',
  VERIFY: 'A question is answered with yes or no, without the entry. 核验',
  BATCH: 'Whole lists are read page by page, and counted. 批量交换',
  SUBSCRIBE: 'Changes are followed in the feed. 订阅',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'What one client system may see and do, as the office that owns the data has agreed. 数据共享协议',
})
@Entity('sharing_agreement')
export class SharingAgreement extends RegisterEntry {
  @Shown(String, 'text', 'Number of the request. 协议编号') number!: string;
  @Shown(SharingAgreementStatus, 'text', 'Stage. 状态') status!: SharingAgreementStatus;
  @Shown(String, 'text', 'Law on which the partner needs the data. 法律依据') legalBasis!: string;
  @Shown(String, 'text', 'Business in which the data are used. 应用场景') scene!: string;
  @Shown([String], 'text', 'Codes of the resources requested. 数据资源', list) resources!: string[];
  @Shown([String], 'text', 'What is shared of them, each as `Type.field`. 数据项', list) fields!: string[];
  @Shown([RegionCodeScalar], 'text', 'Entries of these regions and within them. 区域范围', list) regions!: string[];
  @Shown([String], 'text', 'Purposes for which the data may be used. 使用目的', list) usePurposes!: string[];
  @Shown([ShareMode], 'text', 'How they may be used. 共享方式', list) modes!: ShareMode[];
  @Shown(CivilDateScalar, 'date', 'Last day. 有效期至') validUntil!: CivilDate;
  @Shown(DateTime, 'timestamptz', 'Time of the request. 申请时间') requestedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time by which it is answered. 答复期限') answerDue!: Instant;
  @Shown(DateTime, 'timestamptz', 'When the answer was given more time; null if it was not. 延长答复时间', optional)
  answerExtendedAt!: Instant | null;
  @Shown(String, 'text', 'Why the answer takes longer; null if it does not. 延长答复理由', optional)
  extensionReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'When it was answered; null until then. 答复时间', optional)
  answeredAt!: Instant | null;
  @Shown(String, 'text', 'Why it is refused; null if it is not. 不予共享理由', optional) refusalReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'When it was last suspended; null if never. 暂停时间', optional)
  suspendedAt!: Instant | null;
  @Shown(String, 'text', 'Why it was last suspended; null if never. 暂停理由', optional)
  suspensionReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'When it was last resumed; null if never. 恢复时间', optional)
  resumedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'When it ended; null until then. 终结时间', optional) endedAt!: Instant | null;
  @Shown(String, 'text', 'Why it was revoked or withdrawn; null otherwise. 终止理由', optional)
  endReason!: string | null;
  @Kept('uuid') clientId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') ownerId!: string;
  @Kept('uuid', optional) requesterId!: string | null;
  @Kept('uuid', optional) answererId!: string | null;

  @Reads(one<SharingAgreement>(() => clients, 'clientId'))
  @Field(() => Client, { nullable: true, description: 'Client system that it is for. 接入系统' })
  client?: Client | null;

  @Reads(one<SharingAgreement>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office of the system. 申请单位' })
  organisation?: Organisation | null;

  @Reads(one<SharingAgreement>(() => organisations, 'ownerId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that owns the data. 提供单位' })
  owner?: Organisation | null;

  @Reads(one<SharingAgreement>(() => operators, 'requesterId'))
  @Field(() => Operator, { nullable: true, description: 'Who requested it; null where the system did. 申请人' })
  requester?: Operator | null;

  @Reads(one<SharingAgreement>(() => operators, 'answererId'))
  @Field(() => Operator, { nullable: true, description: 'Who answered; null until then. 答复人' })
  answerer?: Operator | null;
}
export const SharingAgreementConnection = connectionOf('SharingAgreement', '数据共享协议', () => SharingAgreement);
export const SharingAgreementChange = changeOf('SharingAgreement', '数据共享协议', () => SharingAgreement);
