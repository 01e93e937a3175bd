import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';

export enum Must { MANAGE_INDUSTRY = 'MANAGE_INDUSTRY', MANAGE_BUSINESS = 'MANAGE_BUSINESS', MANAGE_PRODUCTION = 'MANAGE_PRODUCTION' }
enumType(Must, 'Must', 'Which of the three musts (安全生产法 第三条). 三个必须.', {
  MANAGE_INDUSTRY: 'Who manages an industry manages its safety. 管行业必须管安全', MANAGE_BUSINESS: 'Who manages a business field manages its safety. 管业务必须管安全', MANAGE_PRODUCTION: 'Who manages production manages its safety. 管生产经营必须管安全',
});
export enum DutyCategory { SPECIAL_SUPERVISION = 'SPECIAL_SUPERVISION', TERRITORIAL = 'TERRITORIAL' }
enumType(DutyCategory, 'DutyCategory', 'What kind of duty. 责任类别.', { SPECIAL_SUPERVISION: 'A department supervises a sector. 专项监管', TERRITORIAL: 'A township answers for its territory. 属地' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Who answers for the safety of what, where, from when to when, by which document. 责任' })
@Entity('responsibility')
export class Responsibility extends RegisterEntry {
  @Field(() => DutyCategory, { description: 'What kind of duty. 责任类别' })                              @Column('text')                                       category!: DutyCategory;
  @Field(() => Must, { description: 'Which of the three musts. 三个必须' })                               @Column('text')                                       must!: Must;
  @Field(() => [String], { description: 'Over which supervision sectors. 监管行业' })                      @Column('text', { array: true })                      sectors!: string[];
  @Field(() => [String], { description: 'In which townships, nine digits each. 乡镇' })                     @Column('text', { array: true })                      townships!: string[];
  @Field(() => String, { description: 'The document that says so. 依据文件' })                             @Column('text')                                       document!: string;
  @Field(() => CivilDateScalar, { description: 'The first day. 起始日' })                                 @Column('date', { name: 'valid_from' })               validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day, if it is known. 截止日' })     @Column('date', { name: 'valid_to', nullable: true }) validTo!: CivilDate | null;
                                                                                                    @Column('uuid', { name: 'organisation_id' })          organisationId!: string;
}
export const ResponsibilityConnection = connectionOf('Responsibility', '责任', () => Responsibility);
