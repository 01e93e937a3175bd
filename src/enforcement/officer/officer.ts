import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, optional, Shown } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';

export enum OfficerTrainingKind {
  ENTRY = 'ENTRY',
  ROUND = 'ROUND',
}
enumType(OfficerTrainingKind, 'OfficerTrainingKind', 'Kind of training of a law officer. 执法人员培训类别.', {
  ENTRY: 'On entering the post. 入职培训',
  ROUND: 'Round of training of those in post. 在岗轮训',
});
export enum ExaminationResult {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
  ABSENT = 'ABSENT',
}
enumType(ExaminationResult, 'ExaminationResult', 'Result of the examination that ends a training. 考核结果.', {
  PASSED: 'Passed. 合格',
  FAILED: 'Failed. 不合格',
  ABSENT: 'Did not sit it. 缺考',
});
export enum EquipmentKind {
  VEHICLE = 'VEHICLE',
  RECORDER = 'RECORDER',
  INSTRUMENT = 'INSTRUMENT',
}
enumType(EquipmentKind, 'EquipmentKind', 'Kind of enforcement equipment. 执法装备类别.', {
  VEHICLE: 'Enforcement vehicle. 执法车辆',
  RECORDER: 'Recorder of enforcement. 执法记录仪',
  INSTRUMENT: 'Measuring instrument. 检测仪器',
});
export enum EquipmentTenure {
  BOUGHT = 'BOUGHT',
  LEASED = 'LEASED',
}
enumType(EquipmentTenure, 'EquipmentTenure', 'How an office came to its equipment. 装备取得方式.', {
  BOUGHT: 'Bought. 购置',
  LEASED: 'Leased, as townships may lease vehicles. 租赁',
});
export enum EnforcementEquipmentStatus {
  IN_USE = 'IN_USE',
  OUT_OF_USE = 'OUT_OF_USE',
}
enumType(EnforcementEquipmentStatus, 'EnforcementEquipmentStatus', 'The stage of a piece of equipment. 装备状态.', {
  IN_USE: 'In use. 在用',
  OUT_OF_USE: 'Out of use. 停用',
});
export enum EquipmentOutReason {
  SCRAPPED = 'SCRAPPED',
  LOST = 'LOST',
  LEASE_ENDED = 'LEASE_ENDED',
  FAILED_CALIBRATION = 'FAILED_CALIBRATION',
}
enumType(EquipmentOutReason, 'EquipmentOutReason', 'Reason why equipment went out of use. 停用原因.', {
  SCRAPPED: 'Scrapped. 报废',
  LOST: 'Lost. 遗失',
  LEASE_ENDED: 'The lease ended. 租期届满',
  FAILED_CALIBRATION: 'It failed its calibration. 检定不合格',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A training of a law officer, with the examination that ended it. 执法人员培训考核',
})
@Entity('officer_training')
export class OfficerTraining extends RegisterEntry {
  @Shown(OfficerTrainingKind, 'text', 'Kind of training. 培训类别') kind!: OfficerTrainingKind;
  @Shown(Int, 'integer', 'Hours of training. 学时') hours!: number;
  @Shown(CivilDateScalar, 'date', 'Last day of the training. 培训结束日') trainedUntil!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day of the examination. 考核日') examinedOn!: CivilDate;
  @Shown(ExaminationResult, 'text', 'Result of the examination. 考核结果') examination!: ExaminationResult;
  @Shown(String, 'text', 'Document that records the result. 考核文件') document!: string;
  @Kept('uuid') operatorId!: string;
  @Kept('uuid') organisationId!: string;

  @Reads(one<OfficerTraining>(() => operators, 'operatorId'))
  @Field(() => Operator, { nullable: true, description: 'Officer trained. 执法人员' })
  operator?: Operator | null;

  @Reads(one<OfficerTraining>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that entered it. 登记单位' })
  organisation?: Organisation | null;
}
export const OfficerTrainingConnection = connectionOf('OfficerTraining', '培训考核', () => OfficerTraining);
export const OfficerTrainingChange = changeOf('OfficerTraining', '培训考核', () => OfficerTraining);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A vehicle, recorder or instrument with which an office enforces. 执法装备',
})
@Entity('enforcement_equipment')
export class EnforcementEquipment extends RegisterEntry {
  @Shown(String, 'text', 'Number of the equipment in the register. 装备编号') number!: string;
  @Shown(EnforcementEquipmentStatus, 'text', 'Stage of the entry. 状态') status!: EnforcementEquipmentStatus;
  @Shown(EquipmentKind, 'text', 'Kind of equipment. 装备类别') kind!: EquipmentKind;
  @Shown(String, 'text', 'Plate or serial number. 号牌或者出厂编号') serialNumber!: string;
  @Shown(EquipmentTenure, 'text', 'How the office came to it. 取得方式') tenure!: EquipmentTenure;
  @Shown(CivilDateScalar, 'date', 'Last day of the lease; null if bought. 租期截止日', optional)
  leasedUntil!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day by which it must be calibrated; null if it needs none. 检定有效期至', optional)
  calibrationDueOn!: CivilDate | null;
  @Shown(EquipmentOutReason, 'text', 'Reason why it went out of use; null while in use. 停用原因', optional)
  outReason!: EquipmentOutReason | null;
  @Kept('uuid') organisationId!: string;

  @Reads(one<EnforcementEquipment>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that has it. 使用单位' })
  organisation?: Organisation | null;
}
export const EnforcementEquipmentConnection = connectionOf(
  'EnforcementEquipment',
  '执法装备',
  () => EnforcementEquipment,
);
export const EnforcementEquipmentChange = changeOf('EnforcementEquipment', '执法装备', () => EnforcementEquipment);
