import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, Reads } from '../../access/model/noun.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Kept, Shown, list, optional, optionalList } from '../../api/columns.js';

export enum EvidenceKind {
  DOCUMENT = 'DOCUMENT',
  OBJECT = 'OBJECT',
  AUDIOVISUAL = 'AUDIOVISUAL',
  ELECTRONIC = 'ELECTRONIC',
  WITNESS = 'WITNESS',
  STATEMENT = 'STATEMENT',
  EXPERT_OPINION = 'EXPERT_OPINION',
  RECORD = 'RECORD',
}
enumType(EvidenceKind, 'EvidenceKind', 'Statutory kind of evidence (行政处罚法 第四十六条). 证据种类.', {
  DOCUMENT: 'Documentary evidence. 书证',
  OBJECT: 'Physical evidence. 物证',
  AUDIOVISUAL: 'Audio or video material. 视听资料',
  ELECTRONIC: 'Electronic data. 电子数据',
  WITNESS: 'Testimony of a witness. 证人证言',
  STATEMENT: 'Statement of the party. 当事人的陈述',
  EXPERT_OPINION: 'Expert opinion. 鉴定意见',
  RECORD: 'Record of the scene. 勘验笔录、现场笔录',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A piece of evidence in a case. 案件证据',
})
@Entity('case_evidence')
export class CaseEvidence extends RegisterEntry {
  @Shown(EvidenceKind, 'text', 'Statutory kind of the evidence. 证据种类') kind!: EvidenceKind;
  @Shown(String, 'text', 'Title of the evidence. 证据名称') title!: string;
  @Shown(String, 'text', 'Fact that the evidence proves. 证明事项') proves!: string;
  @Shown(CivilDateScalar, 'date', 'Day on which the evidence was collected. 取得日期') collectedOn!: CivilDate;
  @Shown(String, 'text', 'Person or place the evidence comes from. 证据来源') source!: string;
  @Kept('uuid') caseId!: string;
  @Kept('uuid', list) collectorIds!: string[];
  @Kept('uuid', optional) fileId!: string | null;
  @Kept('uuid', optionalList) fileIds!: string[] | null;

  @Reads(listKept<CaseEvidence>(() => files, 'fileId', 'fileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Files of the evidence, in the order given. 证据文件' })
  files?: FileRef[] | null;

  @Reads(listKept<CaseEvidence>(() => operators, 'collectorIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who collected it. 取证人员' })
  collectors?: Operator[] | null;
}
