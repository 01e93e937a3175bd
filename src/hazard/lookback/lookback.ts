import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { Instant } from '../../kernel/instant.js';
import { Hazard } from '../hazard/hazard.js';
import { hazards } from '../hazard/hazard.noun.js';

export enum LookbackStatus { OPEN = 'OPEN', CONCLUDED = 'CONCLUDED' }
enumType(LookbackStatus, 'LookbackStatus', 'The stage of a look-back. 责任倒查状态.', { OPEN: 'Being looked into. 倒查中', CONCLUDED: 'Concluded. 已办结' });
export enum LookbackFinding { MISSED = 'MISSED', CONCEALED = 'CONCEALED', NOT_CHECKED = 'NOT_CHECKED', NONE = 'NONE' }
enumType(LookbackFinding, 'LookbackFinding', 'Why the enterprise\'s own checks had not found it. 倒查结论.', {
  MISSED: 'Checked and missed. 排查遗漏', CONCEALED: 'Known and not reported. 隐瞒不报', NOT_CHECKED: 'Not checked at all. 未开展排查', NONE: 'It could not have been found: no one is at fault. 无责任',
});

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Looking back from a closed MAJOR hazard that others found: why the enterprise\'s own checks had missed it, and who answers for that. 重大事故隐患责任倒查' })
@Entity('lookback')
export class Lookback extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 倒查编号' })                                             @Column('text')                                          number!: string;
  @Field(() => LookbackStatus, { description: 'Its stage. 状态' })                                         @Column('text')                                          status!: LookbackStatus;
  @Field(() => String, { description: 'What is to be looked into: which self-checks should have found it. 倒查事项' }) @Column('text')                                          matter!: string;
  @Field(() => DateTime, { description: 'By when it is to be concluded. 办结期限' })                         @Column('timestamptz', { name: 'due_at' })               conclusionDue!: Instant;
  @Field(() => LookbackFinding, { nullable: true, description: 'What was found. 结论' })                    @Column('text', { nullable: true })                      finding!: LookbackFinding | null;
  @Field(() => String, { nullable: true, description: 'Why, in words. 认定理由' })                          @Column('text', { nullable: true })                      conclusion!: string | null;
  @Field(() => String, { nullable: true, description: 'What was done about it, by post and not by name. 处理意见' }) @Column('text', { nullable: true })                      handling!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was concluded. 办结时间' })                  @Column('timestamptz', { name: 'concluded_at', nullable: true }) concludedAt!: Instant | null;
                                                                                                      @Column('text')                                          sector!: string;
                                                                                                      @Column('uuid', { name: 'hazard_id' })                   hazardId!: string;
                                                                                                      @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
                                                                                                      @Column('uuid', { name: 'opener_id', nullable: true })   openerId!: string | null;
                                                                                                      @Column('uuid', { name: 'report_file_id', nullable: true }) reportFileId!: string | null;

  @Reads(one<Lookback>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'The hazard looked back from, if the caller may see it. 隐患' })
  hazard?: Hazard | null;

  @Reads(one<Lookback>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The report. 倒查报告' })
  report?: FileRef | null;
}
export const LookbackConnection = connectionOf('Lookback', '责任倒查', () => Lookback);
export const LookbackChange = changeOf('Lookback', '责任倒查', () => Lookback);
