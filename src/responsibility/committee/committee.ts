import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Organisation, Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { SupervisionSector } from '../../law/sector.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, optional, optionalList } from '../../api/columns.js';

export enum CommitteeStatus {
  STANDING = 'STANDING',
  DISSOLVED = 'DISSOLVED',
}
enumType(CommitteeStatus, 'CommitteeStatus', 'Stage of a committee. 机构状态.', {
  STANDING: 'Standing. 运行中',
  DISSOLVED: 'Dissolved. 已撤销',
});
export enum CommitteeKind {
  SAFETY = 'SAFETY',
  DISASTER_REDUCTION = 'DISASTER_REDUCTION',
  SPECIALISED = 'SPECIALISED',
  SPECIAL_OFFICE = 'SPECIAL_OFFICE',
  HEADQUARTERS = 'HEADQUARTERS',
  TASK_FORCE = 'TASK_FORCE',
}
enumType(CommitteeKind, 'CommitteeKind', 'Kind of committee. 议事协调机构类别.', {
  SAFETY: 'Work-safety committee. 安全生产委员会',
  DISASTER_REDUCTION: 'Disaster-reduction committee. 减灾委员会',
  SPECIALISED: 'Specialised committee of a sector. 专业委员会',
  SPECIAL_OFFICE: 'Special office. 专项办公室',
  HEADQUARTERS: 'Emergency headquarters. 指挥部',
  TASK_FORCE: 'Task force, set up until a given day. 工作专班',
});

export enum OfficePart {
  POSTS = 'POSTS',
  POWERS = 'POWERS',
  RULES = 'RULES',
}
enumType(OfficePart, 'OfficePart', 'What makes the office of a committee a substantive one. 实体化要件.', {
  POSTS: 'Posts of its own. 专职岗位',
  POWERS: 'Powers of its own. 职权',
  RULES: 'Rules by which it runs. 运行规则',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A deliberative and coordinating committee, with its leader, its office, its members and the interval of its meetings. 议事协调机构',
})
@Entity('committee')
export class Committee extends RegisterEntry {
  @Shown(CommitteeStatus, 'text', 'Current stage. 状态') status!: CommitteeStatus;
  @Shown(CommitteeKind, 'text', 'Kind of committee. 类别') kind!: CommitteeKind;
  @Shown(String, 'text', 'Name of the committee. 名称') name!: string;
  @Shown(Int, 'integer', 'Interval between meetings in months: 1, 3, 6 or 12. 会议间隔（月）') meetsMonths!: number;
  @Shown(String, 'text', 'Document that set it up. 设立文件') document!: string;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day on which it was set up. 设立日期') establishedOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Last day of a task force; null for other kinds. 专班期限', optional)
  until!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was dissolved; null while it stands. 撤销时间', optional)
  dissolvedAt!: Instant | null;
  @Shown(String, 'text', 'Document that dissolved it; null while it stands. 撤销文件', optional)
  dissolvedDocument!: string | null;
  @Shown(
    [SupervisionSector],
    'text',
    'Sectors that a specialised committee covers; null of those set up before. 负责行业',
    optionalList,
  )
  sectors!: SupervisionSector[] | null;
  @Shown(String, 'text', 'Powers of its office; null until stated. 办公室职权', optional) officePowers!: string | null;
  @Shown(String, 'text', 'How its office runs: shifts, meetings, reports; null until stated. 办公室运行规则', optional)
  officeRules!: string | null;
  @Shown(String, 'text', 'Document that makes its office a substantive one; null until stated. 实体化文件', optional)
  officeDocument!: string | null;
  @Shown(String, 'text', 'Document of the latest change of its composition; null if there was none. 调整文件', optional)
  changeDocument!: string | null;
  @Kept('uuid', optionalList) memberPostIds!: string[] | null;
  @Kept('uuid', optionalList) officePostIds!: string[] | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) leaderPostId!: string | null;
  @Kept('uuid', list) memberIds!: string[];

  @Reads(one<Committee>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisation that serves as the office of the committee. 办公室所在单位',
  })
  office?: Organisation | null;

  @Reads(one<Committee>(() => posts, 'leaderPostId'))
  @Field(() => Post, { nullable: true, description: 'Post that leads it; null if none is named. 主任岗位' })
  leader?: Post | null;

  @Reads(listKept<Committee>(() => organisations, 'memberIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices that are members. 成员单位' })
  memberOffices?: Organisation[] | null;

  @Reads(listKept<Committee>(() => posts, 'memberPostIds'))
  @Field(() => [Post], { nullable: true, description: 'Posts whose holders are its members. 成员' })
  members?: Post[] | null;

  @Reads(listKept<Committee>(() => posts, 'officePostIds'))
  @Field(() => [Post], { nullable: true, description: 'Posts that staff its office. 办公室岗位' })
  officePosts?: Post[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A sector, and the committees that cover it. 行业专业委员会' })
export class CommitteeSector {
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => [String], { description: 'Names of the committees that cover it today. 专业委员会' })
  committees!: string[];
  @Field(() => [ID], { description: 'Ids of those committees, in the same order. 专业委员会标识' })
  committeeIds!: string[];
  @Field(() => Boolean, { description: 'Whether any committee covers it. 是否有专业委员会' }) covered!: boolean;
}
export const CommitteeConnection = connectionOf('Committee', '议事协调机构', () => Committee);
export const CommitteeChange = changeOf('Committee', '议事协调机构', () => Committee);
