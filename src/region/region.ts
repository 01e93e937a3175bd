import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Needs } from '../access/noun.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { Node } from '../api/node.js';
import { CivilDateScalar, RegionCodeScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { RegionCode } from '../kernel/region-code.js';

export enum RegionLevel { NATION = 'NATION', PROVINCE = 'PROVINCE', PREFECTURE = 'PREFECTURE', COUNTY = 'COUNTY', TOWNSHIP = 'TOWNSHIP', VILLAGE = 'VILLAGE', FUNCTIONAL_AREA = 'FUNCTIONAL_AREA' }
enumType(RegionLevel, 'RegionLevel', 'The level of a region. 区划层级.', {
  NATION: 'The country. 国家', PROVINCE: 'Province or municipality. 省级', PREFECTURE: 'Prefecture, or a municipality\'s districts or counties together. 地级', COUNTY: 'County or district. 县级',
  TOWNSHIP: 'Township, town or street office. 乡级', VILLAGE: 'Village or residents\' committee. 村级', FUNCTIONAL_AREA: 'A set of townships governed together. 功能区',
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A division of the country, or a functional area made of townships. 区划' })
@Entity('region')
export class Region implements Node {
  @Needs<Region>('code')
  @Field(() => ID, { description: 'Opaque, global, typed; valid for ever. 标识' }) id!: string;
  @Field(() => RegionCodeScalar, { description: 'Twelve digits, or a functional area\'s code. 区划代码' })                       @PrimaryColumn('text')                                  code!: RegionCode;
  @Field(() => String, { description: 'Its name. 名称' })                                                                   @Column('text')                                         name!: string;
  @Field(() => RegionLevel, { description: 'Its level. 层级' })                                                             @Column('text')                                         level!: RegionLevel;
                                                                                                                       @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Field(() => [RegionCodeScalar], { description: 'Of a functional area: its townships. 所辖乡镇' })                      @Column('text', { array: true })                        townships!: string[];
  @Field(() => CivilDateScalar, { nullable: true, description: 'Since when it exists, where that is known. 生效日期' })           @Column('date', { name: 'valid_from', nullable: true })  validFrom!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Its last day, if it has ended. 失效日期' })                      @Column('date', { name: 'valid_to', nullable: true })    validUntil!: CivilDate | null;
  @Field(() => [RegionCodeScalar], { description: 'What it became, if it has ended. 继任区划' })                                         @Column('text', { name: 'successor_codes', array: true }) successorCodes!: string[];
}
export const RegionConnection = connectionOf('Region', '区划', () => Region);
