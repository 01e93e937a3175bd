import { Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../api/act-input.js';
import { IdOf, OneLine } from '../api/input-fields.js';
import { RegionCodeScalar } from '../api/scalars/index.js';
import type { RegionCode } from '../kernel/region-code.js';
import { OrganisationKind } from './organisation.js';

@InputType({ description: 'To found an office. 设立单位' })
export class FoundOrganisationInput extends AnyActInput {
  @OneLine() @Field(() => String, { description: 'Name of the office. 单位名称' }) name!: string;
  @Field(() => OrganisationKind, { description: 'Kind of office. 单位类别' }) kind!: OrganisationKind;
  @OneLine() @Field(() => String, { description: 'Code in its document numbers. 发文机关代字' }) mark!: string;
  @Field(() => RegionCodeScalar, { description: 'Region in which it is. 所在区划' }) region!: RegionCode;
  @IdOf('Enterprise')
  @Field(() => ID, { nullable: true, description: 'Enterprise whose account it is; null of any other. 企业' })
  enterpriseId?: string | null;
  @OneLine() @Field(() => String, { description: 'Document that founds it. 设立文件' }) document!: string;
}

@InputType({ description: 'To rename an office. 单位更名' })
export class RenameOrganisationInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'New name. 新名称' }) name!: string;
  @OneLine() @Field(() => String, { description: 'Code in its document numbers. 发文机关代字' }) mark!: string;
  @OneLine() @Field(() => String, { description: 'Document that renames it. 更名文件' }) document!: string;
}

@InputType({ description: 'To end an office, or to merge it into another. 撤销、合并单位' })
export class EndOrganisationInput extends AnyEntryActInput {
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: 'Office that takes over what it has open; null if nothing is open. 承接单位',
  })
  successorId?: string | null;
  @OneLine() @Field(() => String, { description: 'Document that ends it. 撤销文件' }) document!: string;
}
