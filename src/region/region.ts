import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, PrimaryColumn } from 'typeorm';
import { Needs } from '../access/model/noun.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { Node } from '../api/node.js';
import { CivilDateScalar, RegionCodeScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { RegionCode } from '../kernel/region-code.js';
import { Kept, Shown, list, named, optional } from '../api/columns.js';

export enum RegionLevel {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  PREFECTURE = 'PREFECTURE',
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  VILLAGE = 'VILLAGE',
  FUNCTIONAL_AREA = 'FUNCTIONAL_AREA',
}
enumType(RegionLevel, 'RegionLevel', 'Level of a region. 区划层级.', {
  NATION: 'The country. 国家',
  PROVINCE: 'Province or municipality. 省级',
  PREFECTURE: "Prefecture, or a municipality's districts or counties together. 地级",
  COUNTY: 'County or district. 县级',
  TOWNSHIP: 'Township, town or street office. 乡级',
  VILLAGE: "Village or residents' committee. 村级",
  FUNCTIONAL_AREA: 'Functional area: several townships administered together. 功能区',
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An administrative division, or a functional area made up of townships. 区划',
})
@Entity('region')
export class Region implements Node {
  @Needs<Region>('code')
  @Field(() => ID, { description: 'Global id; opaque, never changes. 标识' })
  id!: string;
  @Field(() => RegionCodeScalar, { description: 'Code of twelve digits, or the code of a functional area. 区划代码' })
  @PrimaryColumn('text')
  code!: RegionCode;
  @Shown(String, 'text', 'Name of the region. 名称') name!: string;
  @Shown(RegionLevel, 'text', 'Level of the region. 层级') level!: RegionLevel;
  @Kept('text', optional) parentCode!: string | null;
  @Shown([RegionCodeScalar], 'text', 'Townships of a functional area; empty for other regions. 所辖乡镇', list)
  townships!: string[];
  @Shown(CivilDateScalar, 'date', 'First day on which the region exists; null if not known. 生效日期', optional)
  validFrom!: CivilDate | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day on which the region exists; null while it exists. 失效日期',
    named('valid_to', optional),
  )
  validUntil!: CivilDate | null;
  @Shown([RegionCodeScalar], 'text', 'Codes of the regions that replaced it; empty while it exists. 继任区划', list)
  successorCodes!: string[];
}
export const RegionConnection = connectionOf('Region', '区划', () => Region);
