import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import { Url } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { CaseParty } from '../enforcement-case/case-party.js';
import { CaseOutcome, PartyKind, CreditLevel } from '../enforcement-case/case-party.enums.js';
import { enforcementCases, caseParties } from '../enforcement-case/enforcement-case.noun.js';
import { Kept, Shown, named, optional } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';

export enum PublicationStatus {
  PUBLISHED = 'PUBLISHED',
  REPAIRED = 'REPAIRED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(
  PublicationStatus,
  'PublicationStatus',
  'Stage of a publication; whether it has expired follows from `shownUntil`. 公示状态.',
  {
    PUBLISHED: 'Public. 公示中',
    REPAIRED: 'Ended by the repair of credit. 已信用修复',
    WITHDRAWN: 'Withdrawn because the decision was changed or revoked. 已撤回',
  },
);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The publication of a penalty decision, and how long credit systems show it. 处罚公示',
})
@Entity('publication')
export class Publication extends RegisterEntry {
  @Shown(String, 'text', 'Number of the publication. 公示编号') number!: string;
  @Shown(PublicationStatus, 'text', 'Stage of the publication. 公示状态') status!: PublicationStatus;
  @Shown(PartyKind, 'text', 'Whether the party is a unit or a person. 当事人类别') partyKind!: PartyKind;
  @Shown(String, 'text', 'Platform on which the decision is made public. 公示平台') platform!: string;
  @Shown(Url, 'text', 'Web address of the publication; null if none was given. 公示网址', optional) url!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the decision was made public. 公示时间') publishedAt!: Instant;
  @Shown(CreditLevel, 'text', 'Credit level of the decision. 失信程度') level!: CreditLevel;
  @Shown(CivilDateScalar, 'date', 'First day on which credit may be repaired. 可申请信用修复日')
  repairableFrom!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Last day on which the publication is shown, unless it ends earlier. 公示截止日')
  shownUntil!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day on which credit was repaired; null if it was not. 信用修复日', optional)
  repairedOn!: CivilDate | null;
  @Shown(String, 'text', 'Public commitment made for the repair of credit; null if there was none. 信用承诺', optional)
  commitment!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the publication was withdrawn; null if it was not. 撤回时间', optional)
  withdrawnAt!: Instant | null;
  @Shown(String, 'text', 'Reason for the withdrawal; null if there was none. 撤回理由', optional)
  withdrawReason!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector of the enterprise. 监管行业') sector!: SupervisionSector;
  @Shown(
    String,
    'text',
    'Name of the unit; null for a person, and if published before this was kept. 被处罚单位名称',
    optional,
  )
  unitName!: string | null;
  @Shown(String, 'text', 'Unified social credit code of the unit; null if it has none. 统一社会信用代码', optional)
  unitCode!: string | null;
  @Shown(String, 'text', 'Number of the decision; null if published before this was kept. 行政处罚决定书文号', optional)
  decisionNumber!: string | null;
  @Shown(String, 'text', 'Conduct punished; null if published before this was kept. 案由', optional)
  cause!: string | null;
  @Shown(Money, 'bigint', 'Fine imposed by the decision; null if none. 罚款金额', named('fine_fen', optional))
  fine!: string | null;
  @Shown(CaseOutcome, 'text', 'Outcome made public; null if published before this was kept. 处理决定', optional)
  outcome!: CaseOutcome | null;
  @Kept('uuid') caseId!: string;
  @Kept('uuid') partyId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;

  @Reads(one<Publication>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, {
    nullable: true,
    description: 'The enforcement case the decision was made in, if the caller may see it. 行政处罚案件',
  })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<Publication>(() => caseParties, 'partyId'))
  @Field(() => CaseParty, {
    nullable: true,
    description: 'The party the decision is on, if the caller may see it. 当事人',
  })
  party?: CaseParty | null;

  @Reads(one<Publication>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉案企业' })
  enterprise?: Enterprise | null;
}
export const PublicationConnection = connectionOf('Publication', '处罚公示', () => Publication);
export const PublicationChange = changeOf('Publication', '处罚公示', () => Publication);
