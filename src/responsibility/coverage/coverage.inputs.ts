import { ArgsType, Field, ID } from 'type-graphql';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { IndustryCode } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';

@ArgsType()
export class CountyOnArgs {
  @Field(() => RegionCodeScalar, { description: 'A county, or a township in it. 区划' })                       region!: RegionCode;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On which day; today where none is said. 日期' })  on?: CivilDate | null;
}
@ArgsType()
export class ResponsibleBodiesArgs {
  @Field(() => ID, { nullable: true, description: 'An enterprise; its sector, industry, form and place are then its own. 企业' })  enterpriseId?: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Otherwise: a township or village. 区划' })                       region?: RegionCode | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'A sector. 行业' })                                            sector?: SupervisionSector | null;
  @Field(() => IndustryCode, { nullable: true, description: 'A class of GB/T 4754. 国民经济行业' })                                     industryCode?: string | null;
  @Field(() => String, { nullable: true, description: 'A new business form. 新兴业态' })                                         businessForm?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On which day; today where none is said. 日期' })                    on?: CivilDate | null;
}
