import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EquipmentKind } from './officer.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Equipment of an office beside the standard of the county. 执法装备配备情况',
})
export class EquipmentFigure {
  @Field(() => String, { description: 'Name of the office. 单位' }) office!: string;
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) officeId!: string;
  @Field(() => EquipmentKind, { description: 'Kind of equipment. 装备类别' }) kind!: EquipmentKind;
  @Field(() => Int, { description: 'Number in use. 在用数' }) inUse!: number;
  @Field(() => Int, { description: 'Of these leased. 其中租赁' }) leased!: number;
  @Field(() => Int, { description: 'Number by the standard; 0 where none is set. 标准数' }) standard!: number;
  @Field(() => Int, { description: 'Number lacking. 缺口数' }) missing!: number;
}
