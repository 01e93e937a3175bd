import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import {
  EquipmentKind,
  EquipmentOutReason,
  EnforcementEquipmentStatus,
  EquipmentTenure,
  ExaminationResult,
  OfficerTrainingKind,
} from './officer.js';

@InputType({ description: 'Filters a list of trainings of officers. 培训考核筛选条件' })
export class OfficerTrainingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this officer. 执法人员' }) operatorId?: string | null;
}
@ArgsType()
export class OfficerTrainingsArgs extends PageArgs {
  @Field(() => OfficerTrainingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: OfficerTrainingsWhere | null;
}

@InputType({ description: 'Filters a list of enforcement equipment. 执法装备筛选条件' })
export class EnforcementEquipmentWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [EnforcementEquipmentStatus], { nullable: true, description: 'At one of these stages. 状态' })
  status?: EnforcementEquipmentStatus[] | null;
  @Field(() => [EquipmentKind], { nullable: true, description: 'Of one of these kinds. 装备类别' })
  kind?: EquipmentKind[] | null;
}
@ArgsType()
export class EnforcementEquipmentArgs extends PageArgs {
  @Field(() => EnforcementEquipmentWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: EnforcementEquipmentWhere | null;
}

@InputType({ description: 'To enter a training of a law officer and its examination. 登记执法人员培训考核' })
export class RecordOfficerTrainingInput extends AnyActInput {
  @IdOf('Operator') @Field(() => ID, { description: 'Officer trained. 执法人员' }) operatorId!: string;
  @Field(() => OfficerTrainingKind, { description: 'Kind of training. 培训类别' }) kind!: OfficerTrainingKind;
  @Field(() => Int, { description: 'Hours of training. 学时' }) hours!: number;
  @Field(() => CivilDateScalar, { description: 'Last day of the training. 培训结束日' }) trainedUntil!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Day of the examination. 考核日' }) examinedOn!: CivilDate;
  @Field(() => ExaminationResult, { description: 'Result of the examination. 考核结果' })
  examination!: ExaminationResult;
  @OneLine() @Field(() => String, { description: 'Document that records the result. 考核文件' }) document!: string;
}

@InputType({ description: 'To enter enforcement equipment. 登记执法装备' })
export class RegisterEquipmentInput extends AnyActInput {
  @Field(() => EquipmentKind, { description: 'Kind of equipment. 装备类别' }) kind!: EquipmentKind;
  @OneLine() @Field(() => String, { description: 'Plate or serial number. 号牌或者出厂编号' }) serialNumber!: string;
  @Field(() => EquipmentTenure, { description: 'How the office came to it. 取得方式' }) tenure!: EquipmentTenure;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of the lease, if leased. 租期截止日' })
  leasedUntil?: CivilDate | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day until which its calibration holds; needed for an instrument. 检定有效期至',
  })
  calibrationDueOn?: CivilDate | null;
}

@InputType({ description: 'To enter a calibration. 登记检定' })
export class CalibrateEquipmentInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day until which the new calibration holds. 检定有效期至' })
  calibrationDueOn!: CivilDate;
}

@InputType({ description: 'To take equipment out of use. 停用执法装备' })
export class RetireEquipmentInput extends AnyEntryActInput {
  @Field(() => EquipmentOutReason, { description: 'Reason. 停用原因' }) reason!: EquipmentOutReason;
}
