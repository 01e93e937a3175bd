import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { LeadsTo } from '../access/noun.js';
import { changeOf } from '../api/change.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';

export enum ProposalStatus { PROPOSED = 'PROPOSED', COMPLETED = 'COMPLETED', LAPSED = 'LAPSED' }
enumType(ProposalStatus, 'ProposalStatus', 'The stage of a proposed act. 会签状态.', { PROPOSED: 'Waits for signatures; nothing has happened. 待会签', COMPLETED: 'All have signed; the act has happened. 已会签', LAPSED: 'The entry moved on without it. 已失效' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An act that the law wants more than one person to take: proposed by one, countersigned by others, and until then not done. 会签' })
@Entity('proposal')
export class Proposal extends RegisterEntry {
  @Field(() => ProposalStatus, { description: 'Its stage. 状态' })                              @Column('text')                            status!: ProposalStatus;
  @Field(() => String, { description: 'The proposed act. 事项' })                               @Column('text')                            act!: string;
  @Field(() => Int, { description: 'The version of the entry it is proposed on. 条目版本' })       @Column('integer', { name: 'entry_version' }) entryVersion!: number;
  @Field(() => Int, { description: 'How many must sign, the proposer among them. 应签人数' })      @Column('integer')                         needed!: number;
                                                                                           @Column('text', { nullable: true })        sector!: string | null;
                                                                                           @Column('text', { name: 'entry_type' })    entryType!: string;
                                                                                           @Column('uuid', { name: 'entry_id' })      entryId!: string;
                                                                                           @Column('text')                            input!: string;
                                                                                           @Column('uuid', { name: 'proposer_id' })   proposerId!: string;
                                                                                           @Column('uuid', { name: 'signer_ids', array: true }) signerIds!: string[];
  @LeadsTo<Proposal>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'The entry the act is about, if the caller may see it. 条目' })
  entry?: RegisterEntry | null;
}
export const ProposalConnection = connectionOf('Proposal', '会签', () => Proposal);
export const ProposalChange = changeOf('Proposal', '会签', () => Proposal);
