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
enumType(LookbackStatus, 'LookbackStatus', 'The stage of a look-back. 责任倒查状态.', { OPEN: 'Open. 倒查中', CONCLUDED: 'Concluded. 已办结' });
export enum LookbackFinding { MISSED = 'MISSED', CONCEALED = 'CONCEALED', NOT_CHECKED = 'NOT_CHECKED', NONE = 'NONE' }
enumType(LookbackFinding, 'LookbackFinding', 'Finding on why the enterprise\'s own checks had not found the hazard. 倒查结论.', {
  MISSED: 'Checked but missed. 排查遗漏', CONCEALED: 'Known but not reported. 隐瞒不报', NOT_CHECKED: 'Not checked at all. 未开展排查', NONE: 'It could not have been found; no one is at fault. 无责任',
});

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A look-back from a closed MAJOR hazard that others found: why the enterprise\'s own checks missed it, and who is responsible. 重大事故隐患责任倒查' })
@Entity('lookback')
export class Lookback extends RegisterEntry {
  @Field(() => String, { description: 'Number of the look-back. 倒查编号' })                                             @Column('text')                                          number!: string;
  @Field(() => LookbackStatus, { description: 'Stage of the entry. 状态' })                                         @Column('text')                                          status!: LookbackStatus;
  @Field(() => String, { description: 'Matter to be looked into: which self-checks should have found the hazard. 倒查事项' }) @Column('text')                                          matter!: string;
  @Field(() => DateTime, { description: 'Time by which it must be concluded. 办结期限' })                         @Column('timestamptz', { name: 'due_at' })               conclusionDue!: Instant;
  @Field(() => LookbackFinding, { nullable: true, description: 'Finding of the look-back; null before it is concluded. 倒查结论' })                    @Column('text', { nullable: true })                      finding!: LookbackFinding | null;
  @Field(() => String, { nullable: true, description: 'Grounds of the finding, in words. 认定理由' })                          @Column('text', { nullable: true })                      conclusion!: string | null;
  @Field(() => String, { nullable: true, description: 'Handling, by post and not by name; null if nothing follows. 处理意见' }) @Column('text', { nullable: true })                      handling!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it was concluded. 办结时间' })                  @Column('timestamptz', { name: 'concluded_at', nullable: true }) concludedAt!: Instant | null;
                                                                                                      @Column('text')                                          sector!: string;
                                                                                                      @Column('uuid', { name: 'hazard_id' })                   hazardId!: string;
                                                                                                      @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
                                                                                                      @Column('uuid', { name: 'opener_id', nullable: true })   openerId!: string | null;
                                                                                                      @Column('uuid', { name: 'report_file_id', nullable: true }) reportFileId!: string | null;

  @Reads(one<Lookback>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'Hazard looked back from, if the caller may see it. 隐患' })
  hazard?: Hazard | null;

  @Reads(one<Lookback>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the report. 倒查报告' })
  report?: FileRef | null;
}
export const LookbackConnection = connectionOf('Lookback', '责任倒查', () => Lookback);
export const LookbackChange = changeOf('Lookback', '责任倒查', () => Lookback);
