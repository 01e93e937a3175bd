import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../api/enums.js';
import { Role } from '../../api/role.js';
import { Organisation } from '../../organisation/organisation.js';
import { DataResource } from '../resource/resource.js';

export enum AccessLack {
  NO_AGREEMENT = 'NO_AGREEMENT',
  WITHHELD = 'WITHHELD',
  NO_ROLE = 'NO_ROLE',
  NOT_SEEN = 'NOT_SEEN',
}
enumType(AccessLack, 'AccessLack', 'What is lacking for an access. 缺少的权限.', {
  NO_AGREEMENT: 'No agreement in force shares it with the system. 未签共享协议',
  WITHHELD: 'It is shared with no system, by the law named. 不予共享',
  NO_ROLE: 'No post of the caller has a role that sees or may do it. 岗位无此权限',
  NOT_SEEN: 'There is no such entry, or none that the caller sees. 不存在或者不可见',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Whether the caller sees or may do something, by which rule, and what is lacking. 权限说明',
})
export class AccessExplanation {
  @Field(() => String, { description: 'Type of the entry. 条目类型' }) type!: string;
  @Field(() => String, { nullable: true, description: 'Act that was asked about; null if none. 事项' })
  action!: string | null;
  @Field(() => Boolean, { description: 'True when nothing is lacking. 是否具备' }) allowed!: boolean;
  @Field(() => AccessLack, { nullable: true, description: 'What is lacking; null when nothing is. 缺少的权限' })
  lack!: AccessLack | null;
  @Field(() => String, { description: 'The rule, in the language of `Accept-Language`. 规则' }) rule!: string;
  @Field(() => [Role], { description: 'Roles that see it, or may take the act. 角色' }) roles!: string[];
  @Field(() => [String], {
    description: 'Numbers of the agreements by which the system sees it, at most 100. 依据的协议，至多一百份',
  })
  agreements!: string[];
  @Field(() => [DataResource], {
    description: 'Resources of the catalogue that the type has fields of, at most 60. 所属数据资源，至多六十项',
  })
  resources!: DataResource[];
  @Field(() => Organisation, { nullable: true, description: 'Office to ask for what is lacking. 应向其申请的单位' })
  office?: Organisation | null;
  /** The key of that office, by which it is read. */
  officeId!: string | null;
}
