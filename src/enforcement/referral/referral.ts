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
enumType(CriminalReferralStatus, 'CriminalReferralStatus', 'The stage of a criminal referral. 移送状态.', {
  PROPOSED: 'Proposed by the officers; waits for the decision of the head. 待负责人决定', NOT_APPROVED: 'Not approved, for a stated reason. 决定不移送', APPROVED: 'Approved; to be handed to the police. 待移送', TRANSFERRED: 'Handed to the police. 已移送', REFUSED: 'Not filed by the police. 公安不予立案',
  RECONSIDERING: 'The police are asked to reconsider. 提请复议', SUPERVISED: 'The procuratorate is asked to supervise the filing. 建议立案监督', FILED: 'Filed by the police. 公安已立案', HANDED_OVER: 'Items and papers are handed over. 已移交',
});

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'The referral of a suspected crime from the bureau to the police, with its time limits. 行刑衔接移送' })
@Entity('criminal_referral')
export class CriminalReferral extends RegisterEntry {
  @Field(() => String, { description: 'Number of the referral. 移送编号' })                                                                @Column('text')                                                    number!: string;
  @Field(() => CriminalReferralStatus, { description: 'Stage of the entry. 状态' })                                                   @Column('text')                                                    status!: CriminalReferralStatus;
  @Field(() => String, { description: 'Crime suspected. 涉嫌罪名' })                                                       @Column('text')                                                    crime!: string;
  @Field(() => String, { description: 'Article that defines the crime. 条款' })                                                                 @Column('text')                                                    article!: string;
  @Field(() => String, { description: 'Facts of the suspected crime. 涉嫌犯罪事实' })                                                               @Column('text')                                                    facts!: string;
  @Field(() => DateTime, { description: 'Time the officers proposed it. 提出移送时间' })                                        @Column('timestamptz', { name: 'reported_at' })                    reportedAt!: Instant;
  @Field(() => DateTime, { description: 'Time by which the head must decide. 负责人决定期限' })                                             @Column('timestamptz', { name: 'head_due' })                       headDue!: Instant;
  @Field(() => DateTime, { nullable: true, description: 'Time of the head\'s decision; null before it. 决定时间' })                                       @Column('timestamptz', { name: 'decided_at', nullable: true })     decidedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Reason for not referring; null unless not approved. 不移送理由' })                                                  @Column('text', { name: 'not_approved_reason', nullable: true })   notApprovedReason!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which it must be handed to the police; null unless approved. 移送期限' })                      @Column('timestamptz', { name: 'transfer_due', nullable: true })   transferDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it was handed to the police. 移送时间' })                                             @Column('timestamptz', { name: 'transferred_at', nullable: true }) transferredAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Police organ that receives it. 公安机关' })                                           @Column('text', { nullable: true })                                police!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which the police must decide. 公安审查期限' })                             @Column('timestamptz', { name: 'police_due', nullable: true })     policeDue!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the decision of the police. 公安决定日' })                                   @Column('date', { name: 'police_decided_on', nullable: true })     policeDecidedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision of the police. 公安决定文号' })                                @Column('text', { name: 'police_decision', nullable: true })       policeDecision!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which the police can be asked to reconsider; null unless they did not file. 提请复议期限' })                @Column('timestamptz', { name: 'reconsider_due', nullable: true }) reconsiderDue!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day the police were asked to reconsider. 提请复议日' })                               @Column('date', { name: 'reconsidered_on', nullable: true })       reconsideredOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day the procuratorate was asked to supervise. 建议立案监督日' }) @Column('date', { name: 'supervision_on', nullable: true })        supervisionOn!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which items and papers must be handed over; null unless filed. 移交涉案物品期限' })                      @Column('timestamptz', { name: 'hand_over_due', nullable: true })  handOverDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time items and papers were handed over. 移交时间' })                                          @Column('timestamptz', { name: 'handed_over_at', nullable: true }) handedOverAt!: Instant | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' })                                                     @Column('text')                                                    sector!: SupervisionSector;
                                                                                                                           @Column('uuid', { name: 'case_id', nullable: true })               caseId!: string | null;
                                                                                                                           @Column('uuid', { name: 'investigation_id', nullable: true })      investigationId!: string | null;
                                                                                                                           @Column('uuid', { name: 'enterprise_id', nullable: true })         enterpriseId!: string | null;
                                                                                                                           @Column('uuid', { name: 'officer_ids', array: true })              officerIds!: string[];
                                                                                                                           @Column('uuid', { name: 'decider_id', nullable: true })            deciderId!: string | null;
                                                                                                                           @Column('uuid', { name: 'report_file_id', nullable: true })        reportFileId!: string | null;

  @Reads(one<CriminalReferral>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'Case the referral comes from. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<CriminalReferral>(() => investigations, 'investigationId'))
  @Field(() => Investigation, { nullable: true, description: 'Investigation the referral comes from. 事故调查' })
  investigation?: Investigation | null;

  @Reads(one<CriminalReferral>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the report. 移送报告' })
  report?: FileRef | null;
}
export const CriminalReferralConnection = connectionOf('CriminalReferral', '行刑衔接移送', () => CriminalReferral);
export const CriminalReferralChange = changeOf('CriminalReferral', '行刑衔接移送', () => CriminalReferral);
