import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { OneLine } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { ProcedureStep, ScriptPhraseStatus } from './script-phrase.js';

@InputType({ description: 'Filters the published wording. 规范用语筛选条件' })
export class ScriptPhrasesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [ScriptPhraseStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ScriptPhraseStatus[] | null;
  @Field(() => [ProcedureStep], { nullable: true, description: 'Of one of these steps. 环节' }) step?:
    ProcedureStep[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 有效日' }) on?: CivilDate | null;
}

@ArgsType()
export class ScriptPhrasesArgs extends PageArgs {
  @Field(() => ScriptPhrasesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ScriptPhrasesWhere | null;
}

@InputType({ description: 'To adopt the wording of a step. 发布执法规范用语' })
export class AdoptPhraseInput extends AnyActInput {
  @Field(() => ProcedureStep, { description: 'Step at which it is used. 环节' }) step!: ProcedureStep;
  @Field(() => [SupervisionSector], {
    defaultValue: [],
    description: 'Sectors it is for; empty for every sector. 适用行业',
  })
  sectors!: SupervisionSector[];
  @Field(() => String, { description: 'The wording. 用语' }) wording!: string;
  @OneLine() @Field(() => String, { description: 'Document that it follows. 依据文号' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day on which it holds. 施行日期' }) validFrom!: CivilDate;
}

@InputType({ description: 'To put another wording in its place. 修订' })
export class SupersedePhraseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The new wording. 用语' }) wording!: string;
  @OneLine() @Field(() => String, { description: 'Document that it follows. 依据文号' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day on which the new one holds. 施行日期' })
  validFrom!: CivilDate;
  @Field(() => String, { description: 'Reason of the change. 修订理由' }) reason!: string;
}

@InputType({ description: 'To end a wording. 废止' })
export class EndPhraseInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Last day on which it holds. 失效日期' }) lastOn!: CivilDate;
  @Field(() => String, { description: 'Reason of the end. 废止理由' }) reason!: string;
}
