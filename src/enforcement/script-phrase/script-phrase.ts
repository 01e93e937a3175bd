import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { nounOf, one, Reads } from '../../access/model/noun.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';

export enum ScriptPhraseStatus {
  ADOPTED = 'ADOPTED',
  SUPERSEDED = 'SUPERSEDED',
  ENDED = 'ENDED',
}
enumType(ScriptPhraseStatus, 'ScriptPhraseStatus', 'Stage of a wording. 状态.', {
  ADOPTED: 'Adopted; it holds for its days. 已发布',
  SUPERSEDED: 'Another is in its place. 已修订',
  ENDED: 'Ended without another. 已废止',
});
export enum ProcedureStep {
  CREDENTIALS = 'CREDENTIALS',
  SCENE = 'SCENE',
  QUESTIONING = 'QUESTIONING',
  EVIDENCE = 'EVIDENCE',
  ORDER = 'ORDER',
  NOTICE = 'NOTICE',
  DEFENCE = 'DEFENCE',
  HEARING = 'HEARING',
  DECISION = 'DECISION',
  RECHECK = 'RECHECK',
  COERCION = 'COERCION',
  SERVICE = 'SERVICE',
  URGING = 'URGING',
  ENFORCEMENT = 'ENFORCEMENT',
}
enumType(ProcedureStep, 'ProcedureStep', 'Step of inspection and penalty. 执法环节.', {
  CREDENTIALS: 'Showing the credentials. 出示证件',
  SCENE: 'Inspecting the scene. 现场检查',
  QUESTIONING: 'Questioning. 询问',
  EVIDENCE: 'Collecting evidence. 调查取证',
  ORDER: 'Ordering rectification. 责令整改',
  NOTICE: 'Notifying the proposed penalty. 处罚告知',
  DEFENCE: 'Hearing the defence. 陈述申辩',
  HEARING: 'Holding the hearing. 听证',
  DECISION: 'Deciding and serving. 决定送达',
  RECHECK: 'Rechecking. 复查',
  COERCION: 'Sealing and seizing. 查封、扣押',
  SERVICE: 'Serving papers. 送达',
  URGING: 'Urging performance. 催告',
  ENFORCEMENT: 'Enforcing, by the court or by daily penalty. 强制执行',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The published wording that officers use at a step, and the days for which it holds. 执法规范用语',
})
@Entity('script_phrase')
export class ScriptPhrase extends RegisterEntry {
  @Shown(ScriptPhraseStatus, 'text', 'Stage of the wording. 状态') status!: ScriptPhraseStatus;
  @Shown(ProcedureStep, 'text', 'Step at which it is used. 环节') step!: ProcedureStep;
  @Shown([SupervisionSector], 'text', 'Sectors it is for; empty means every sector. 适用行业', list)
  sectors!: SupervisionSector[];
  @Shown(String, 'text', 'The wording. 用语') wording!: string;
  @Shown(String, 'text', 'Document that it follows. 依据文号') document!: string;
  @Shown(CivilDateScalar, 'date', 'First day on which it holds. 施行日期') validFrom!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Last day on which it holds; null while no end is set. 失效日期', optional)
  lastOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason of its end; null while it holds. 废止、修订理由', optional) endReason!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) formerId!: string | null;
  @Reads(one<ScriptPhrase>(() => nounOf(ScriptPhrase), 'formerId'))
  @Field(() => ScriptPhrase, {
    nullable: true,
    description: 'Wording that it took the place of; null where it is the first. 原用语',
  })
  former?: ScriptPhrase | null;

  @Reads(one<ScriptPhrase>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that adopted it. 发布机关' })
  organisation?: Organisation | null;
}
export const ScriptPhraseConnection = connectionOf('ScriptPhrase', '执法规范用语', () => ScriptPhrase);
export const ScriptPhraseChange = changeOf('ScriptPhrase', '执法规范用语', () => ScriptPhrase);
