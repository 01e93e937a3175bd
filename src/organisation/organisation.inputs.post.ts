import { Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../api/act-input.js';
import { IdOf, OneLine, UpTo } from '../api/input-fields.js';
import { Role } from '../api/role.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Role as RoleName } from '../kernel/roles.js';

const rolesMost = 6;

@InputType({ description: 'To found a post; its roles are given by `changePost`. 设置岗位' })
export class FoundPostInput extends AnyActInput {
  @IdOf('Organisation') @Field(() => ID, { description: 'Office of the post. 所在单位' }) organisationId!: string;
  @OneLine() @Field(() => String, { description: 'Title of the post. 职务' }) title!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it belongs to the leadership of its office. 是否班子成员',
  })
  inLeadership?: boolean | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Internal unit that it is of. 内设机构' })
  unit?: string | null;
  @OneLine() @Field(() => String, { description: 'Document that founds it. 设置文件' }) document!: string;
}

@InputType({ description: 'To change a post: all of it as it is then. 变更岗位' })
export class ChangePostInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Title of the post. 职务' }) title!: string;
  @UpTo(rolesMost)
  @Field(() => [Role], { description: 'Roles that it gives, at most 6; empty for none. 角色，至多六项' })
  roles!: RoleName[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it belongs to the leadership of its office. 是否班子成员',
  })
  inLeadership?: boolean | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Internal unit that it is of. 内设机构' })
  unit?: string | null;
  @OneLine() @Field(() => String, { description: 'Document that changes it. 变更文件' }) document!: string;
}

@InputType({ description: 'To appoint somebody to a post. 任职' })
export class AppointToPostInput extends AnyEntryActInput {
  @IdOf('Operator') @Field(() => ID, { description: 'Person of the register. 在册人员' }) operatorId!: string;
  @Field(() => CivilDateScalar, { description: 'First day of the holding. 任职起始日' }) beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null if none is set. 任职截止日' })
  lastDay?: CivilDate | null;
  @OneLine() @Field(() => String, { description: 'Document of the appointment. 任职文件' }) document!: string;
}

@InputType({ description: 'To end a post. 撤销岗位' })
export class EndPostInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document that ends it. 撤销文件' }) document!: string;
}
