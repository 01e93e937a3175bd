import { Field, InputType } from 'type-graphql';
import type { Refusal } from '../../kernel/act.js';
import { RowReader } from '../../api/batch.js';
import { AccountKind, ApplyChannel } from './claim.js';

@InputType({ description: 'One household of a village\'s list, as it stands in the table. 申请清单行' })
export class ApplyForReliefRow {
  @Field(() => String, { description: 'Its number. 户编号' }) householdNumber!: string;
  @Field(() => String, { nullable: true, description: 'For how many days. 天数' }) days?: string | null;
  @Field(() => String, { nullable: true, description: 'For which month. 救助时段' }) period?: string | null;
  @Field(() => String, { description: 'What was lost. 受灾情况' }) loss!: string;
  @Field(() => String, { description: 'CARD or PASSBOOK. 账户类别' }) accountKind!: string;
  @Field(() => String, { description: 'Whose the account is; personal. 户名' }) holderName!: string;
  @Field(() => String, { description: 'Its number; personal. 账号' }) accountNo!: string;
  @Field(() => String, { description: 'The bank. 开户行' }) bankName!: string;
  @Field(() => String, { nullable: true, description: 'The person of the household whose it is. 户名成员' }) holderId?: string | null;
  @Field(() => String, { nullable: true, description: 'The notarised paper of whoever holds it for them. 代领公证' }) agentPaper?: string | null;
}

/** Reads one row of a village's list. */
export function claimFrom(programmeId: string, row: ApplyForReliefRow): { input: object } | { refusals: Refusal[] } {
  const reader = new RowReader(row), accountKind = reader.neededAmong('accountKind', AccountKind), days = reader.whole('days');
  const text = (column: keyof ApplyForReliefRow & string): string => reader.text(column) ?? '';
  reader.neededText('householdNumber');
  if (reader.refusals.length > 0) return { refusals: reader.refusals };
  const account = { kind: accountKind, holderName: text('holderName'), accountNo: text('accountNo'), bankName: text('bankName'), holderId: reader.text('holderId'), agentPaper: reader.text('agentPaper') };
  return { input: { programmeId, householdId: null, householdNumber: text('householdNumber'), channel: ApplyChannel.HOUSEHOLD, memberIds: null, days, period: reader.text('period'), dwellingId: null, rooms: null, damage: null, loss: text('loss'), subsidyYear: null, subsidy: null, account, evidenceFileIds: [] } };
}
