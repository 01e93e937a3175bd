import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, optional, Shown } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { Hazard } from '../../hazard/hazard/hazard.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation, Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { issues } from '../issue/issue.noun.js';
import { Issue } from '../issue/issue.js';

export enum VisitFindingStatus {
  FOUND = 'FOUND',
  FOLLOWED = 'FOLLOWED',
}
enumType(VisitFindingStatus, 'VisitFindingStatus', 'Stage of what a leader found. 检查发现问题状态.', {
  FOUND: 'Found; to be entered as an issue or a hazard. 待转办',
  FOLLOWED: 'Entered as an issue or a hazard. 已转办',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A leader in person at a place or an enterprise, and what was found there. 领导带队检查督查',
})
@Entity('leader_visit')
export class LeaderVisit extends RegisterEntry {
  @Shown(String, 'text', 'Number of the record. 记录编号') number!: string;
  @Shown(CivilDateScalar, 'date', 'Day of the visit. 检查日期') visitedOn!: CivilDate;
  @Shown(String, 'text', 'Place that was visited. 检查地点') location!: string;
  @Shown(String, 'text', 'What was looked into. 检查内容') matter!: string;
  @Shown(Int, 'integer', 'Number of findings. 发现问题数') findingCount!: number;
  @Shown(Boolean, 'boolean', 'Whether it was recorded later than the limit after the day of the visit. 是否补录')
  enteredLate!: boolean;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') postId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;

  @Reads(one<LeaderVisit>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office of the leader. 领导所在单位' })
  organisation?: Organisation | null;

  @Reads(one<LeaderVisit>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post of the leader. 领导岗位' })
  leader?: Post | null;

  @Reads(one<LeaderVisit>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise that was visited; null if none was. 企业' })
  enterprise?: Enterprise | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A problem that a leader found in person, which becomes an issue or a hazard. 检查发现问题',
})
@Entity('visit_finding')
export class VisitFinding extends RegisterEntry {
  @Shown(VisitFindingStatus, 'text', 'Current stage. 状态') status!: VisitFindingStatus;
  @Shown(Int, 'integer', 'Position among the findings of the visit, from 1. 序号') place!: number;
  @Shown(String, 'text', 'Problem that was found. 问题') content!: string;
  @Shown(CivilDateScalar, 'date', 'Day on which it was found. 发现日期') foundOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day by which it is entered as an issue or a hazard. 转办期限') dueOn!: CivilDate;
  @Shown(DateTime, 'timestamptz', 'Time at which it was; null until then. 转办时间', optional)
  followedAt!: Instant | null;
  @Kept('uuid') visitId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) issueId!: string | null;
  @Kept('uuid', optional) hazardId!: string | null;

  @Reads(one<VisitFinding>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that is to put it right. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<VisitFinding>(() => issues, 'issueId'))
  @Field(() => Issue, { nullable: true, description: 'Issue that it became; null if none. 转为的问题' })
  issue?: Issue | null;

  @Reads(one<VisitFinding>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'Hazard that it became; null if none. 转为的隐患' })
  hazard?: Hazard | null;
}
export const LeaderVisitConnection = connectionOf('LeaderVisit', '领导带队检查', () => LeaderVisit);
export const LeaderVisitChange = changeOf('LeaderVisit', '领导带队检查', () => LeaderVisit);
export const VisitFindingConnection = connectionOf('VisitFinding', '检查发现问题', () => VisitFinding);
export const VisitFindingChange = changeOf('VisitFinding', '检查发现问题', () => VisitFinding);
