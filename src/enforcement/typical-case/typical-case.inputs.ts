import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { TypicalCaseStatus } from './typical-case.js';

@InputType({ description: 'Filters the typical cases. 典型案例筛选条件' })
export class TypicalCasesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [TypicalCaseStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    TypicalCaseStatus[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
}

@ArgsType()
export class TypicalCasesArgs extends PageArgs {
  @Field(() => TypicalCasesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: TypicalCasesWhere | null;
}

@InputType({ description: 'To propose a published case as a typical one. 提出典型案例' })
export class ProposeTypicalCaseInput extends AnyActInput {
  @IdOf('Publication') @Field(() => ID, { description: 'Publication that it rests on. 公示' }) publicationId!: string;
  @OneLine() @Field(() => String, { description: 'Title. 标题' }) title!: string;
  @Field(() => String, { description: 'What happened, naming nobody. 案情' }) summary!: string;
  @Field(() => String, { description: 'What others are to learn from it. 警示' }) lesson!: string;
}

@InputType({ description: 'To show a typical case. 曝光' })
export class ExposeTypicalCaseInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Last day on which it is shown. 曝光截止日' }) shownUntil!: CivilDate;
}

@InputType({ description: 'To refuse to show a typical case. 不予曝光' })
export class RefuseTypicalCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}

@InputType({ description: 'To end the showing of a typical case. 终止曝光' })
export class EndExposureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}
