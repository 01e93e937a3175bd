import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, optional, Shown } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { committees } from '../committee/committee.noun.js';
import { Committee } from '../committee/committee.js';
import { dutyLists } from '../duty/duty.noun.js';
import { DutyList } from '../duty/duty.js';
import { policyDocuments } from '../policy/policy.noun.js';
import { PolicyDocument } from '../policy/policy.js';

export enum SystemPillar {
  COMMAND = 'COMMAND',
  ADMINISTRATION = 'ADMINISTRATION',
  FORCES = 'FORCES',
  INSTITUTIONS = 'INSTITUTIONS',
}
enumType(SystemPillar, 'SystemPillar', 'One of the four systems of emergency management. 应急管理“四大体系”.', {
  COMMAND: 'Organisation and command. 组织指挥体系',
  ADMINISTRATION: 'Administration. 行政管理体系',
  FORCES: 'Rescue forces. 救援力量体系',
  INSTITUTIONS: 'Institutions: lists, plans and rules. 制度保障体系',
});
export enum PillarElement {
  COORDINATION = 'COORDINATION',
  HEADQUARTERS = 'HEADQUARTERS',
  BUREAU = 'BUREAU',
  GRASSROOTS = 'GRASSROOTS',
  PROFESSIONAL_TEAM = 'PROFESSIONAL_TEAM',
  TOWNSHIP_TEAM = 'TOWNSHIP_TEAM',
  DUTY_LISTS = 'DUTY_LISTS',
  WORK_RULES = 'WORK_RULES',
}
enumType(PillarElement, 'PillarElement', 'What a system is made of. 体系要素.', {
  COORDINATION: 'Committees that coordinate; of the command. 议事协调机构（组织指挥）',
  HEADQUARTERS: 'Headquarters; of the command. 指挥部（组织指挥）',
  BUREAU: 'The bureau; of the administration. 应急管理部门（行政管理）',
  GRASSROOTS: 'Offices of townships and parks; of the administration. 基层应急机构（行政管理）',
  PROFESSIONAL_TEAM: 'Office that keeps a professional team; of the forces. 专业救援队伍（救援力量）',
  TOWNSHIP_TEAM: 'Township that keeps a team; of the forces. 乡镇应急队伍（救援力量）',
  DUTY_LISTS: 'Lists of duties, powers and responsibilities; of the institutions. 责任清单（制度保障）',
  WORK_RULES:
    'Issued rules of work, or a committee whose office runs by stated rules; of the institutions. 工作规则（制度保障）',
});
export enum PillarTagStatus {
  TAGGED = 'TAGGED',
  REMOVED = 'REMOVED',
}
enumType(PillarTagStatus, 'PillarTagStatus', 'Stage of a tag. 标记状态.', {
  TAGGED: 'Counts. 有效',
  REMOVED: 'Removed. 已取消',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Says of a committee, an office or a list what it is in one of the four systems. 体系要素标记',
})
@Entity('pillar_tag')
export class PillarTag extends RegisterEntry {
  @Shown(PillarTagStatus, 'text', 'Current stage. 状态') status!: PillarTagStatus;
  @Shown(SystemPillar, 'text', 'The system. 体系') pillar!: SystemPillar;
  @Shown(PillarElement, 'text', 'What it is in the system. 要素') element!: PillarElement;
  @Shown(String, 'text', 'What makes it so. 说明') note!: string;
  @Shown(String, 'text', 'Why the tag was removed; null while it counts. 取消理由', optional)
  removedReason!: string | null;
  @Kept('uuid', optional) organisationId!: string | null;
  @Kept('uuid', optional) committeeId!: string | null;
  @Kept('uuid', optional) listId!: string | null;
  @Kept('uuid', optional) policyId!: string | null;

  @Reads(one<PillarTag>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that it is; null if another is. 单位' })
  organisation?: Organisation | null;

  @Reads(one<PillarTag>(() => committees, 'committeeId'))
  @Field(() => Committee, { nullable: true, description: 'Committee that it is; null if another is. 议事协调机构' })
  committee?: Committee | null;

  @Reads(one<PillarTag>(() => dutyLists, 'listId'))
  @Field(() => DutyList, { nullable: true, description: 'List that it is; null if another is. 清单' })
  list?: DutyList | null;

  @Reads(one<PillarTag>(() => policyDocuments, 'policyId'))
  @Field(() => PolicyDocument, { nullable: true, description: 'Issued rules that it is; null if another is. 工作规则' })
  policy?: PolicyDocument | null;
}

@ObjectType({ simpleResolvers: true, description: 'One of the four systems, and what it lacks. 体系建设情况' })
export class PillarView {
  @Field(() => SystemPillar, { description: 'The system. 体系' }) pillar!: SystemPillar;
  @Field(() => [String], { description: 'Names of what stands in it today. 现有要素' }) standing!: string[];
  @Field(() => [PillarElement], {
    description: 'Elements of which nothing stands today; of teams of townships, while any township has none. 缺项',
  })
  lacks!: PillarElement[];
  @Field(() => [String], {
    description: 'Names of the townships without a team; of the forces alone. 无应急队伍的乡镇',
  })
  townshipsWithoutTeam!: string[];
}
export const PillarTagConnection = connectionOf('PillarTag', '体系要素标记', () => PillarTag);
export const PillarTagChange = changeOf('PillarTag', '体系要素标记', () => PillarTag);
