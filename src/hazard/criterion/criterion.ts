import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listMatching, nounOf, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Certainty } from '../../law/statutory-parameter.js';
import { SupervisionSector } from '../../law/sector.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { Kept, Shown, list, named, optional } from '../../api/columns.js';
import { isLaterIn } from './criterion.facts.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A criterion, one item of a published standard by which a hazard is judged MAJOR, with the days it is in force. 重大事故隐患判定标准条目',
})
@Entity('hazard_criterion')
export class HazardCriterion extends RegisterEntry {
  @Shown(String, 'text', 'Code of the criterion, named when grading. 条目代码') code!: string;
  @Shown([SupervisionSector], 'text', 'Sectors the item applies to; empty means every sector. 适用行业', list)
  sectors!: SupervisionSector[];
  @Shown(String, 'text', 'Title of the standard. 判定标准') document!: string;
  @Shown(String, 'text', 'Item of the standard. 条款') article!: string;
  @Shown(String, 'text', 'Wording of the item. 内容') content!: string;
  @Shown(Certainty, 'text', 'Degree to which the item is verified against its source. 确定程度') certainty!: Certainty;
  @Shown(CivilDateScalar, 'date', 'First day in force. 生效日期') effectiveFrom!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day in force; null while no end is set. 失效日期',
    named('effective_to', optional),
  )
  effectiveUntil!: CivilDate | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the county published this version; null of what was laid with the register. 公布日期',
    optional,
  )
  publishedOn!: CivilDate | null;
  @Shown(
    Boolean,
    'boolean',
    'True of a version that says that the item is out of force from its first day on. 是否废止',
    optional,
  )
  repeals!: boolean | null;
  @Shown(String, 'text', 'Document by which the item is out of force; null of any other version. 废止文号', optional)
  endDocument!: string | null;
  @Kept('uuid', optional) formerId!: string | null;
  @Kept('uuid', optional) publisherId!: string | null;
  @Kept('uuid', optional) fileId!: string | null;

  @Reads(one<HazardCriterion>(() => nounOf(HazardCriterion), 'formerId'))
  @Field(() => HazardCriterion, {
    nullable: true,
    description: 'Version that it took the place of; null of the first. 原版本',
  })
  former?: HazardCriterion | null;

  @Reads(
    listMatching(
      () => nounOf(HazardCriterion),
      (later, own) => isLaterIn(later, own),
    ),
  )
  @Field(() => [HazardCriterion], {
    nullable: true,
    description:
      'Later versions of the same item, in the same place or, of one of the whole country, in a county, at most 20. 后续版本，至多20个',
  })
  laterVersions?: HazardCriterion[] | null;

  @Reads(one<HazardCriterion>(() => operators, 'publisherId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who published this version; null of what was laid with the register. 公布人',
  })
  publisher?: Operator | null;

  @Reads(one<HazardCriterion>(() => files, 'fileId'))
  @Field(() => FileRef, { nullable: true, description: 'Document as a file; null if none. 文件' })
  file?: FileRef | null;
}
export const HazardCriterionConnection = connectionOf('HazardCriterion', '判定标准条目', () => HazardCriterion);
export const HazardCriterionChange = changeOf('HazardCriterion', '判定标准条目', () => HazardCriterion);
