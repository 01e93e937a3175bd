import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { list, one, nounOf, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { Issue } from '../issue/issue.js';
import { issues } from '../issue/issue.noun.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A scene filmed on a covert visit, and the issue raised from it where it shows a problem. 隐患场景',
})
@Entity('filmed_scene')
export class FilmedScene extends RegisterEntry {
  @Shown(Int, 'integer', 'Position in the visit, from 1. 序号') place!: number;
  @Shown(String, 'text', 'Description of the scene. 场景说明') description!: string;
  @Kept('uuid') visitId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') fileId!: string;
  @Kept('uuid', optional) responsibleId!: string | null;
  @Kept('uuid', optional) issueId!: string | null;

  @Reads(one<FilmedScene>(() => files, 'fileId'))
  @Field(() => FileRef, { nullable: true, description: 'The picture or film. 影像资料' })
  file?: FileRef | null;

  @Reads(one<FilmedScene>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that made the visit. 暗访单位' })
  organisation?: Organisation | null;

  @Reads(one<FilmedScene>(() => organisations, 'responsibleId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office responsible for the problem; null where it shows none. 责任单位',
  })
  responsible?: Organisation | null;

  @Reads(one<FilmedScene>(() => issues, 'issueId'))
  @Field(() => Issue, {
    nullable: true,
    description: 'Issue raised from it; null where it shows no problem. 问题',
  })
  issue?: Issue | null;

  @Reads(one<FilmedScene>(() => nounOf(CovertVisit), 'visitId'))
  @Field(() => CovertVisit, {
    nullable: true,
    description: 'Visit on which it was filmed, if the caller may see it. 暗访',
  })
  visit?: CovertVisit | null;
}
@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'An unannounced visit by an office, with the scenes it filmed; where nobody was told before and none shows credentials, it is no inspection. 暗访',
})
@Entity('covert_visit')
export class CovertVisit extends RegisterEntry {
  @Shown(String, 'text', 'Number of the visit. 编号') number!: string;
  @Shown(CivilDateScalar, 'date', 'Day of the visit. 暗访日期') visitedOn!: CivilDate;
  @Shown(String, 'text', 'Place that was visited. 暗访地点') place!: string;
  @Shown(String, 'text', 'Findings of the visit. 暗访情况') finding!: string;
  @Shown(Int, 'integer', 'Number of scenes filmed. 拍摄场景数') sceneCount!: number;
  @Shown(Int, 'integer', 'Number of scenes whose problem was raised as an issue. 问题数') problemCount!: number;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) visitorId!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;

  @Reads(one<CovertVisit>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that made the visit. 暗访单位' })
  organisation?: Organisation | null;

  @Reads(one<CovertVisit>(() => operators, 'visitorId'))
  @Field(() => Operator, { nullable: true, description: 'Person who recorded the visit. 登记人' })
  visitor?: Operator | null;

  @Reads(one<CovertVisit>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Enterprise that was visited, if the caller may see it; the enterprise is not told. 涉及企业',
  })
  enterprise?: Enterprise | null;

  @Reads(list<FilmedScene>(() => nounOf(FilmedScene), 'visitId'))
  @Field(() => [FilmedScene], { description: 'Scenes filmed, at most 200. 拍摄场景' })
  scenes?: FilmedScene[];
}

export const CovertVisitConnection = connectionOf('CovertVisit', '暗访', () => CovertVisit);
export const CovertVisitChange = changeOf('CovertVisit', '暗访', () => CovertVisit);

@ObjectType({
  simpleResolvers: true,
  description:
    'The four by which an office shows what it finds, counted for a month: notices of criticism, urging letters, covert visits and scenes filmed. 四多',
})
export class FourMore {
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the office. 单位名称' }) name!: string;
  @Field(() => Int, { description: 'Notices of criticism issued. 通报' }) criticisms!: number;
  @Field(() => Int, { description: 'Urging letters issued. 督促函' }) urgingLetters!: number;
  @Field(() => Int, { description: 'Covert visits made. 暗访' }) covertVisits!: number;
  @Field(() => Int, { description: 'Scenes filmed. 拍摄隐患场景' }) filmedScenes!: number;
}
