import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Investigation } from '../investigation/investigation.js';
import { investigations } from '../investigation/investigation.noun.js';

export enum CriminalReferralStatus {
  PROPOSED = 'PROPOSED', NOT_APPROVED = 'NOT_APPROVED', APPROVED = 'APPROVED', TRANSFERRED = 'TRANSFERRED', REFUSED = 'REFUSED', RECONSIDERING = 'RECONSIDERING', SUPERVISED = 'SUPERVISED', FILED = 'FILED', HANDED_OVER = 'HANDED_OVER',
}
enumType(CriminalReferralStatus, 'CriminalReferralStatus', 'The stage of a referral. 移送状态.', {
  PROPOSED: 'Reported by two officers; it waits for the head. 待负责人决定', NOT_APPROVED: 'Not approved, with reasons on file. 决定不移送', APPROVED: 'To be handed over. 待移送', TRANSFERRED: 'With the police. 已移送', REFUSED: 'The police do not file it. 公安不予立案',
  RECONSIDERING: 'The police are asked to think again. 提请复议', SUPERVISED: 'The procuratorate is asked to supervise. 建议立案监督', FILED: 'Filed by the police. 公安已立案', HANDED_OVER: 'Things and papers are handed over. 已移交',
});

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'That a suspected crime goes from the bureau to the police, with its hours and days. 行刑衔接移送' })
@Entity('criminal_referral')
export class CriminalReferral extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 移送编号' })                                                                @Column('text')                                                    number!: string;
  @Field(() => CriminalReferralStatus, { description: 'Its stage. 状态' })                                                   @Column('text')                                                    status!: CriminalReferralStatus;
  @Field(() => String, { description: 'The crime suspected. 涉嫌罪名' })                                                       @Column('text')                                                    crime!: string;
  @Field(() => String, { description: 'Its article. 条款' })                                                                 @Column('text')                                                    article!: string;
  @Field(() => String, { description: 'The facts. 涉嫌犯罪事实' })                                                               @Column('text')                                                    facts!: string;
  @Field(() => DateTime, { description: 'When the two officers reported. 提出移送时间' })                                        @Column('timestamptz', { name: 'reported_at' })                    reportedAt!: Instant;
  @Field(() => DateTime, { description: 'By when the head decides. 负责人决定期限' })                                             @Column('timestamptz', { name: 'head_due' })                       headDue!: Instant;
  @Field(() => DateTime, { nullable: true, description: 'When the head did. 决定时间' })                                       @Column('timestamptz', { name: 'decided_at', nullable: true })     decidedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why not. 不移送理由' })                                                  @Column('text', { name: 'not_approved_reason', nullable: true })   notApprovedReason!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it is handed to the police. 移送期限' })                      @Column('timestamptz', { name: 'transfer_due', nullable: true })   transferDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was. 移送时间' })                                             @Column('timestamptz', { name: 'transferred_at', nullable: true }) transferredAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'To which police. 公安机关' })                                           @Column('text', { nullable: true })                                police!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when the police decide. 公安审查期限' })                             @Column('timestamptz', { name: 'police_due', nullable: true })     policeDue!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When they did. 公安决定日' })                                   @Column('date', { name: 'police_decided_on', nullable: true })     policeDecidedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Number of their decision. 公安决定文号' })                                @Column('text', { name: 'police_decision', nullable: true })       policeDecision!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it may be asked to think again. 提请复议期限' })                @Column('timestamptz', { name: 'reconsider_due', nullable: true }) reconsiderDue!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was asked. 提请复议日' })                               @Column('date', { name: 'reconsidered_on', nullable: true })       reconsideredOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When the procuratorate was asked to supervise. 建议检察监督日' }) @Column('date', { name: 'supervision_on', nullable: true })        supervisionOn!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'By when things are handed over. 移交涉案物品期限' })                      @Column('timestamptz', { name: 'hand_over_due', nullable: true })  handOverDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When they were. 移交时间' })                                          @Column('timestamptz', { name: 'handed_over_at', nullable: true }) handedOverAt!: Instant | null;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                                     @Column('text')                                                    sector!: SupervisionSector;
                                                                                                                           @Column('uuid', { name: 'case_id', nullable: true })               caseId!: string | null;
                                                                                                                           @Column('uuid', { name: 'investigation_id', nullable: true })      investigationId!: string | null;
                                                                                                                           @Column('uuid', { name: 'enterprise_id', nullable: true })         enterpriseId!: string | null;
                                                                                                                           @Column('uuid', { name: 'officer_ids', array: true })              officerIds!: string[];
                                                                                                                           @Column('uuid', { name: 'decider_id', nullable: true })            deciderId!: string | null;
                                                                                                                           @Column('uuid', { name: 'report_file_id', nullable: true })        reportFileId!: string | null;

  @Reads(one<CriminalReferral>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case it comes from. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<CriminalReferral>(() => investigations, 'investigationId'))
  @Field(() => Investigation, { nullable: true, description: 'The investigation it comes from. 事故调查' })
  investigation?: Investigation | null;

  @Reads(one<CriminalReferral>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The report. 移送报告' })
  report?: FileRef | null;
}
export const CriminalReferralConnection = connectionOf('CriminalReferral', '行刑衔接移送', () => CriminalReferral);
export const CriminalReferralChange = changeOf('CriminalReferral', '行刑衔接移送', () => CriminalReferral);
