import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { LeadsTo, one, Reads, listKept } from '../access/model/noun.js';
import { changeOf } from '../api/change.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';
import { Kept, Shown, list, optional } from '../api/columns.js';
import { operators } from '../organisation/organisation.noun.js';
import { Operator } from '../organisation/organisation.js';

export enum ProposalStatus {
  PROPOSED = 'PROPOSED',
  COMPLETED = 'COMPLETED',
  LAPSED = 'LAPSED',
}
enumType(ProposalStatus, 'ProposalStatus', 'Stage of a proposed act. 会签状态.', {
  PROPOSED: 'Waiting for signatures; the act has not been taken. 待会签',
  COMPLETED: 'Signed by all; the act has been taken. 已会签',
  LAPSED: 'Lapsed: the entry changed before all had signed. 已失效',
});

@ObjectType({ simpleResolvers: true, description: 'One value of what is proposed. 拟办内容' })
export class ProposedValue {
  @Field(() => String, {
    description: 'Path in the input of the act, parts of lists by their place from 0: `reviewerIds.0`. 字段',
  })
  path!: string;
  @Field(() => String, { description: 'Value as it was given; of an entry its global id. 内容' }) value!: string;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'An act that more than one person must take by law: proposed by one, countersigned by others, and not taken until then. 会签',
})
@Entity('proposal')
export class Proposal extends RegisterEntry {
  @Shown(ProposalStatus, 'text', 'Current stage. 状态') status!: ProposalStatus;
  @Shown(String, 'text', 'Name of the proposed act. 事项') act!: string;
  @Shown(Int, 'integer', 'Version of the entry on which the act was proposed. 条目版本') entryVersion!: number;
  @Shown(Int, 'integer', 'Number of persons who must sign, including the proposer. 应签人数') needed!: number;
  @Kept('text', optional) sector!: string | null;
  @Kept('text') entryType!: string;
  @Kept('uuid') entryId!: string;
  @Kept('text') input!: string;
  @Kept('uuid') proposerId!: string;
  @Kept('uuid', list) signerIds!: string[];
  @LeadsTo<Proposal>('entryType', 'entryId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'Entry the act is about; null if the caller may not see it. 条目',
  })
  entry?: RegisterEntry | null;

  @Reads(one<Proposal>(() => operators, 'proposerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who proposed the act. 提出人' })
  proposer?: Operator | null;

  @Reads(listKept<Proposal>(() => operators, 'signerIds'))
  @Field(() => [Operator], {
    nullable: true,
    description: 'Persons who have signed so far, the proposer first. 已签人员',
  })
  signers?: Operator[] | null;
}
export const ProposalConnection = connectionOf('Proposal', '会签', () => Proposal);
export const ProposalChange = changeOf('Proposal', '会签', () => Proposal);
