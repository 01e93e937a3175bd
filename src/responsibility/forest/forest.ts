import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { Decimal } from '../../api/scalars/codes.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { DisasterEvent } from '../../relief/disaster/disaster.js';
import { disasterEvents } from '../../relief/disaster/disaster.noun.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The survey of the forest that a fire burnt; the latest of a fire counts. 森林火灾受害面积勘查',
})
@Entity('forest_fire')
export class ForestFire extends RegisterEntry {
  @Shown(Decimal, 'numeric', 'Area of forest burnt, in hectares. 受害森林面积（公顷）') burntHectares!: string;
  @Shown(CivilDateScalar, 'date', 'Day of the survey. 勘查日期') surveyedOn!: CivilDate;
  @Shown(String, 'text', 'Report of the survey. 勘查报告文号') document!: string;
  @Shown(
    String,
    'text',
    'Why it replaces an earlier survey of the fire; null where it is the first. 重新勘查理由',
    optional,
  )
  replacesReason!: string | null;
  @Kept('uuid') eventId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) fileIds!: string[];

  @Reads(one<ForestFire>(() => disasterEvents, 'eventId'))
  @Field(() => DisasterEvent, { nullable: true, description: 'The fire, as a disaster. 灾害事件' })
  event?: DisasterEvent | null;

  @Reads(one<ForestFire>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that surveyed it. 勘查单位' })
  organisation?: Organisation | null;

  @Reads(listKept<ForestFire>(() => files, 'fileIds'))
  @Field(() => [FileRef], { description: 'The report and its maps. 勘查材料' })
  files?: FileRef[];
}
export const ForestFireConnection = connectionOf('ForestFire', '森林火灾受害面积勘查', () => ForestFire);
export const ForestFireChange = changeOf('ForestFire', '森林火灾受害面积勘查', () => ForestFire);
