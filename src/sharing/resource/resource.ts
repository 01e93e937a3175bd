import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { OrganisationKind } from '../../organisation/organisation.js';

export enum ShareClass {
  OPEN = 'OPEN',
  CONDITIONAL = 'CONDITIONAL',
  WITHHELD = 'WITHHELD',
}
enumType(ShareClass, 'ShareClass', 'How freely a resource is shared among government bodies. 共享类型.', {
  OPEN: 'Shared with every registered system of the county. 无条件共享',
  CONDITIONAL: 'Shared by agreement. 有条件共享',
  WITHHELD: 'Not shared, by the law named. 不予共享',
});
export enum UpdateCadence {
  ON_CHANGE = 'ON_CHANGE',
  MONTHLY = 'MONTHLY',
  YEARLY = 'YEARLY',
}
enumType(UpdateCadence, 'UpdateCadence', 'How often a resource changes. 更新周期.', {
  ON_CHANGE: 'With every act on an entry. 随办理实时更新',
  MONTHLY: 'Once a month. 每月',
  YEARLY: 'Once a year. 每年',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A resource of the shared catalogue: which fields of which types it is. 数据资源',
})
export class DataResource {
  @Field(() => String, { description: 'Stable code of the resource. 资源代码' }) code!: string;
  @Field(() => String, { description: 'Name of the resource, in the language of `Accept-Language`. 资源名称' })
  name!: string;
  @Field(() => ShareClass, { description: 'How freely it is shared. 共享类型' }) shareClass!: ShareClass;
  @Field(() => Basis, { description: 'What the class rests on. 依据' }) basis!: Basis;
  @Field(() => OrganisationKind, { description: 'Kind of office that answers requests for it. 提供部门类别' })
  ownerKind!: OrganisationKind;
  @Field(() => UpdateCadence, { description: 'How often it changes. 更新周期' }) cadence!: UpdateCadence;
  @Field(() => [String], { description: 'Its fields, each as `Type.field`. 数据项' }) fields!: string[];
}
