import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Publication } from '../publication/publication.js';
import { publications } from '../publication/publication.noun.js';

export enum TypicalCaseStatus {
  PROPOSED = 'PROPOSED',
  EXPOSED = 'EXPOSED',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
enumType(TypicalCaseStatus, 'TypicalCaseStatus', 'Stage of a typical case. 典型案例状态.', {
  PROPOSED: 'Proposed; waits for the head. 待审定',
  EXPOSED: 'Shown to the public until its day. 曝光中',
  REFUSED: 'Not shown. 不予曝光',
  ENDED: 'Shown no more. 已终止',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A decided and published case shown as a warning, without the name of whom it was about. 典型案例',
})
@Entity('typical_case')
export class TypicalCase extends RegisterEntry {
  @Shown(TypicalCaseStatus, 'text', 'Stage. 状态') status!: TypicalCaseStatus;
  @Shown(String, 'text', 'Title. 标题') title!: string;
  @Shown(String, 'text', 'Facts of the case, naming nobody. 案情') summary!: string;
  @Shown(String, 'text', 'What others are to learn from it. 警示') lesson!: string;
  @Shown(String, 'text', 'Whom it is about, masked by rule. 当事人（隐名）') maskedName!: string;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Shown(String, 'text', 'Conduct punished. 违法行为') conduct!: string;
  @Shown(Money, 'bigint', 'Fine imposed; null if none. 罚款金额', { name: 'fine_fen', nullable: true }) fine!:
    string | null;
  @Shown(DateTime, 'timestamptz', 'When it was shown; null before it. 曝光时间', optional) exposedAt!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Last day on which it is shown; null before it is. 曝光截止日', optional)
  shownUntil!: CivilDate | null;
  @Shown(String, 'text', 'Reason why it is not shown, or no more; null if none. 理由', optional)
  endReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the showing was ended; null if it was not. 终止时间', optional)
  endedAt!: Instant | null;
  @Kept('uuid') publicationId!: string;
  @Kept('uuid') caseId!: string;
  @Kept('uuid', optional) proposerId!: string | null;
  @Kept('uuid', optional) deciderId!: string | null;

  @Reads(one<TypicalCase>(() => publications, 'publicationId'))
  @Field(() => Publication, {
    nullable: true,
    description: 'Publication that it rests on, if the caller may see it. 公示',
  })
  publication?: Publication | null;

  @Reads(one<TypicalCase>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case, if the caller may see it. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<TypicalCase>(() => operators, 'proposerId'))
  @Field(() => Operator, { nullable: true, description: 'The operator who proposed it. 提出人' })
  proposer?: Operator | null;

  @Reads(one<TypicalCase>(() => operators, 'deciderId'))
  @Field(() => Operator, { nullable: true, description: 'The operator who decided to show it. 审定人' })
  decider?: Operator | null;
}
export const TypicalCaseConnection = connectionOf('TypicalCase', '典型案例', () => TypicalCase);
export const TypicalCaseChange = changeOf('TypicalCase', '典型案例', () => TypicalCase);
