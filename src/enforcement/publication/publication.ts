import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Url } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { EnforcementCase, CaseParty, PartyKind, CreditLevel } from '../enforcement-case/enforcement-case.js';
import { enforcementCases, caseParties } from '../enforcement-case/enforcement-case.noun.js';

export enum PublicationStatus { PUBLISHED = 'PUBLISHED', REPAIRED = 'REPAIRED', WITHDRAWN = 'WITHDRAWN' }
enumType(PublicationStatus, 'PublicationStatus', 'Stage of a publication; whether it has expired follows from `shownUntil`. 公示状态.', { PUBLISHED: 'Public. 公示中', REPAIRED: 'Ended by the repair of credit. 已信用修复', WITHDRAWN: 'Withdrawn because the decision was changed or revoked. 已撤回' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'The publication of a penalty decision, and how long credit systems show it. 处罚公示' })
@Entity('publication')
export class Publication extends RegisterEntry {
  @Field(() => String, { description: 'Number of the publication. 公示编号' })                          @Column('text')                                                  number!: string;
  @Field(() => PublicationStatus, { description: 'Stage of the publication. 公示状态' })                @Column('text')                                                  status!: PublicationStatus;
  @Field(() => PartyKind, { description: 'Whether the party is a unit or a person. 当事人类别' })    @Column('text', { name: 'party_kind' })                          partyKind!: PartyKind;
  @Field(() => String, { description: 'Platform on which the decision is made public. 公示平台' })      @Column('text')                                                  platform!: string;
  @Field(() => Url, { nullable: true, description: 'Web address of the publication; null if none was given. 公示网址' }) @Column('text', { nullable: true })                              url!: string | null;
  @Field(() => DateTime, { description: 'When the decision was made public. 公示时间' })                @Column('timestamptz', { name: 'published_at' })                 publishedAt!: Instant;
  @Field(() => CreditLevel, { description: 'Credit level of the decision. 失信程度' })                  @Column('text')                                                  level!: CreditLevel;
  @Field(() => CivilDateScalar, { description: 'First day on which credit may be repaired. 可申请信用修复日' }) @Column('date', { name: 'repairable_from' })                     repairableFrom!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day on which the publication is shown, unless it ends earlier. 公示截止日' }) @Column('date', { name: 'shown_until' })                         shownUntil!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which credit was repaired; null if it was not. 信用修复日' }) @Column('date', { name: 'repaired_on', nullable: true })         repairedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Public commitment made for the repair of credit; null if there was none. 信用承诺' }) @Column('text', { nullable: true })                              commitment!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the publication was withdrawn; null if it was not. 撤回时间' }) @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Reason for the withdrawal; null if there was none. 撤回理由' }) @Column('text', { name: 'withdraw_reason', nullable: true })     withdrawReason!: string | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector of the enterprise. 监管行业' })    @Column('text')                                                  sector!: SupervisionSector;
                                                                                                    @Column('uuid', { name: 'case_id' })                             caseId!: string;
                                                                                                    @Column('uuid', { name: 'party_id' })                            partyId!: string;
                                                                                                    @Column('uuid', { name: 'enterprise_id', nullable: true })       enterpriseId!: string | null;

  @Reads(one<Publication>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The enforcement case the decision was made in, if the caller may see it. 行政处罚案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<Publication>(() => caseParties, 'partyId'))
  @Field(() => CaseParty, { nullable: true, description: 'The party the decision is on, if the caller may see it. 当事人' })
  party?: CaseParty | null;
}
export const PublicationConnection = connectionOf('Publication', '处罚公示', () => Publication);
export const PublicationChange = changeOf('Publication', '处罚公示', () => Publication);
