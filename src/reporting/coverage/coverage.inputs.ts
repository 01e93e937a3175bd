import { ArgsType, Field, ID } from 'type-graphql';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { IndustryCode } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { CorridorKind } from '../../responsibility/responsibility/responsibility.js';

@ArgsType()
export class CountyOnArgs {
  @Field(() => RegionCodeScalar, { description: 'Code of a county, a township or a functional area. 区划' })
  region!: RegionCode;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day asked about; today if omitted. 日期' })
  on?: CivilDate | null;
}
@ArgsType()
export class ResponsibleBodiesArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of an enterprise; its sector, industry, business form and township are used, and the other arguments ignored. 企业',
  })
  enterpriseId?: string | null;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Code of a township or village; needed where no enterprise is given. 区划',
  })
  region?: RegionCode | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'Supervision sector. 监管行业' })
  sector?: SupervisionSector | null;
  @Field(() => IndustryCode, { nullable: true, description: 'Class of GB/T 4754. 国民经济行业' }) industryCode?:
    string | null;
  @Field(() => String, { nullable: true, description: 'New business form. 新兴业态' }) businessForm?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Kind of disaster, a code of GB/T 28921 of six digits: who prevents it there. 灾种',
  })
  disasterKind?: string | null;
  @Field(() => CorridorKind, {
    nullable: true,
    description: 'Kind of corridor: who prevents disasters along it there. 沿线类别',
  })
  corridorKind?: CorridorKind | null;
  @Field(() => String, { nullable: true, description: 'Name of a corridor. 沿线名称' }) corridor?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of a construction project. 建设项目' })
  project?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day asked about; today if omitted. 日期' })
  on?: CivilDate | null;
}
