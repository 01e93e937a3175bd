import { Field, InputType } from 'type-graphql';
import type { Refusal } from '../../kernel/act.js';
import { RowReader } from '../../api/batch.js';
import { AccountKind, ApplyChannel, DwellingDamage } from './claim.js';

@InputType({ description: "One household of a village's list of claims, as it stands in the table. 申请清单行" })
export class ApplyForReliefRow {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the household; either this or `personIdNumber`. 户编号',
  })
  householdNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Identity number of a member of the household; either this or `householdNumber`; personal. 公民身份号码',
  })
  personIdNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of damaged rooms of the home. 损坏间数' })
  rooms?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Degree of damage to the home: COLLAPSED, SEVERE or SLIGHT. 损坏程度',
  })
  damage?: string | null;
  @Field(() => String, { nullable: true, description: 'Sheet and row of the roster, where there is one. 花名册行' })
  rosterLine?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of days, for relief by the day. 天数' }) days?:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Month claimed for, such as 2026-08; transition relief only. 救助时段',
  })
  period?: string | null;
  @Field(() => String, { description: 'Loss suffered by the household. 受灾情况' }) loss!: string;
  @Field(() => String, { description: 'Kind of account, CARD or PASSBOOK. 账户类别' }) accountKind!: string;
  @Field(() => String, { description: 'Name of the account holder; personal. 户名' }) holderName!: string;
  @Field(() => String, { description: 'Account number; personal. 账号' }) accountNo!: string;
  @Field(() => String, { description: 'Bank that keeps the account. 开户行' }) bankName!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Member of the household who holds the account; empty when held by an agent. 持有人（本户成员）',
  })
  holderId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Notarised authorisation of the agent who holds the account for the household. 代领公证',
  })
  agentPaper?: string | null;
}

/** Reads one row of a village's list. */
export function claimFrom(
  { programmeId, rosterFileId }: { readonly programmeId: string; readonly rosterFileId?: string | null },
  row: ApplyForReliefRow,
): { input: object } | { refusals: Refusal[] } {
  const reader = new RowReader(row);
  const accountKind = reader.neededAmong('accountKind', AccountKind);
  const days = reader.whole('days');
  const text = (column: keyof ApplyForReliefRow & string): string => reader.text(column) ?? '';
  const damage = reader.among('damage', DwellingDamage);
  const rooms = reader.whole('rooms');
  if (reader.text('personIdNumber') === null) reader.neededText('householdNumber');
  if (reader.refusals.length > 0) return { refusals: reader.refusals };
  const account = {
    kind: accountKind,
    holderName: text('holderName'),
    accountNo: text('accountNo'),
    bankName: text('bankName'),
    holderId: reader.text('holderId'),
    agentPaper: reader.text('agentPaper'),
  };
  return {
    input: {
      programmeId,
      householdId: null,
      householdNumber: reader.text('householdNumber'),
      personIdNumber: reader.text('personIdNumber'),
      channel: ApplyChannel.HOUSEHOLD,
      memberIds: null,
      days,
      period: reader.text('period'),
      dwellingId: null,
      rooms,
      damage,
      loss: text('loss'),
      subsidyYear: null,
      subsidy: null,
      account,
      evidenceFileIds: [],
      rosterFileId: rosterFileId ?? null,
      rosterLine: reader.text('rosterLine'),
    },
  };
}
