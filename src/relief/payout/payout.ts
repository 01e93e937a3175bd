import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { Sentence } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { ProgrammeKind, ReliefProgramme } from '../programme/programme.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { Organisation } from '../../organisation/organisation.js';
import { one, Reads } from '../../access/model/noun.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import { reliefFunds } from '../fund/fund.noun.js';
import { ReliefFund } from '../fund/fund.js';

export enum PaymentBatchStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  SUBMITTED = 'SUBMITTED',
  SETTLED = 'SETTLED',
  DISCARDED = 'DISCARDED',
}
enumType(PaymentBatchStatus, 'PaymentBatchStatus', 'Stage of a payment batch. 发放批次状态.', {
  DRAFT: 'Composed. 编制',
  APPROVED: 'Approved by two others. 已审批',
  SUBMITTED: 'Handed to the bank. 已送银行',
  SETTLED: 'Answered by the bank in every line. 已回盘',
  DISCARDED: 'Discarded before it was handed to the bank. 已作废',
});
export enum PayoutStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  SUBMITTED = 'SUBMITTED',
  SETTLED = 'SETTLED',
  REJECTED = 'REJECTED',
  UNKNOWN = 'UNKNOWN',
  RETURNED = 'RETURNED',
  RECOVERING = 'RECOVERING',
  RECOVERED = 'RECOVERED',
  CANCELLED = 'CANCELLED',
}
enumType(PayoutStatus, 'PayoutStatus', 'Stage of a payout. 发放状态.', {
  DRAFT: 'Composed. 编制',
  APPROVED: 'Approved. 已审批',
  SUBMITTED: 'At the bank. 已送银行',
  SETTLED: 'Paid. 已到账',
  REJECTED: 'Not paid. 发放失败',
  UNKNOWN: 'Outcome unknown; counts as paid until it is known. 结果未明',
  RETURNED: 'Paid, and returned by the bank. 退汇',
  RECOVERING: 'Ordered to be paid back. 追缴中',
  RECOVERED: 'Paid back. 已追缴',
  CANCELLED: 'Discarded before it was handed to the bank. 已作废',
});
export enum BeneficiaryKind {
  PERSON = 'PERSON',
  DWELLING = 'DWELLING',
}
enumType(BeneficiaryKind, 'BeneficiaryKind', 'Kind of beneficiary of a payout. 受益对象类别.', {
  PERSON: 'A person. 人',
  DWELLING: 'A home. 住房',
});
export enum PayoutOutcome {
  SETTLED = 'SETTLED',
  REJECTED = 'REJECTED',
  UNKNOWN = 'UNKNOWN',
}
enumType(PayoutOutcome, 'PayoutOutcome', 'Outcome of a payment by the answer of the bank. 回盘结果.', {
  SETTLED: 'Paid. 已到账',
  REJECTED: 'Not paid. 失败',
  UNKNOWN: 'Unknown to the bank. 未明',
});

export enum BankLineFault {
  FILE_UNREADABLE = 'FILE_UNREADABLE',
  FILE_EMPTY = 'FILE_EMPTY',
  FILE_TOO_LARGE = 'FILE_TOO_LARGE',
  FILE_OF_NO_BATCH = 'FILE_OF_NO_BATCH',
  HEADER_NOT_UNDERSTOOD = 'HEADER_NOT_UNDERSTOOD',
  CHARACTERS_NOT_UNDERSTOOD = 'CHARACTERS_NOT_UNDERSTOOD',
  COLUMNS_DIFFER = 'COLUMNS_DIFFER',
  OUTCOME_NOT_UNDERSTOOD = 'OUTCOME_NOT_UNDERSTOOD',
  AMOUNT_NOT_UNDERSTOOD = 'AMOUNT_NOT_UNDERSTOOD',
  ID_NOT_OF_THE_BATCH = 'ID_NOT_OF_THE_BATCH',
  AMOUNT_DIFFERS = 'AMOUNT_DIFFERS',
  CONTRADICTED = 'CONTRADICTED',
  CONTRADICTS_THE_REGISTER = 'CONTRADICTS_THE_REGISTER',
  RETURN_DOES_NOT_FOLLOW = 'RETURN_DOES_NOT_FOLLOW',
  OTHER_REFERENCE = 'OTHER_REFERENCE',
  REFUSED = 'REFUSED',
  NOT_HANDED_OVER = 'NOT_HANDED_OVER',
}
/** Why something that the bank said was not entered: what the file must be like for it to be. */
export const bankLineFaults: Readonly<Record<BankLineFault, Sentence>> = {
  FILE_UNREADABLE: {
    zh: '回盘文件须为UTF-8、UTF-16或者GBK编码的CSV文本。',
    en: 'An answer file must be CSV text in UTF-8, UTF-16 or GBK.',
  },
  FILE_EMPTY: { zh: '回盘文件不得为空。', en: 'An answer file must not be empty.' },
  FILE_TOO_LARGE: { zh: '回盘文件不得超过20MB。', en: 'An answer file may have at most 20 MB.' },
  FILE_OF_NO_BATCH: {
    zh: '回盘文件名须以本单位的批次编号开头。',
    en: 'The name of an answer file must begin with the number of a batch of this payer.',
  },
  HEADER_NOT_UNDERSTOOD: {
    zh: '首行须有端到端编号、结果、金额各一列。',
    en: 'The first line must name the columns endToEndId, outcome and amount, each once.',
  },
  CHARACTERS_NOT_UNDERSTOOD: {
    zh: '该行须为同一编码的文字，不得含控制字符。',
    en: 'A line must be text in the encoding of its file, without control characters.',
  },
  COLUMNS_DIFFER: {
    zh: '该行列数须与首行一致，引号须成对。',
    en: 'A line must have the columns of the first line, and its quotes must close.',
  },
  OUTCOME_NOT_UNDERSTOOD: {
    zh: '结果须为SETTLED、REJECTED、UNKNOWN、RETURNED，或者成功、失败、未明、退汇。',
    en: 'An outcome must be SETTLED, REJECTED, UNKNOWN or RETURNED.',
  },
  AMOUNT_NOT_UNDERSTOOD: {
    zh: '金额须以元为单位，恰有两位小数，如200.00。',
    en: 'An amount must be yuan with exactly two places, such as 200.00.',
  },
  ID_NOT_OF_THE_BATCH: {
    zh: '端到端编号须为本批次之一，逐字一致。',
    en: 'An end-to-end id must be one of the batch, letter for letter.',
  },
  AMOUNT_DIFFERS: { zh: '回盘金额须与发放金额一致。', en: 'The amount must equal that of the payout.' },
  CONTRADICTED: {
    zh: '同一笔的回盘结果不得相互矛盾，须由财政与银行核实后登记。',
    en: 'The outcomes given for one payout must agree; finance must ask the bank and enter the right one.',
  },
  CONTRADICTS_THE_REGISTER: {
    zh: '回盘结果不得与已登记结果相反；银行退回的，须按退汇回盘。',
    en: 'An answer must not contradict the outcome on record; returned money must be reported as RETURNED.',
  },
  RETURN_DOES_NOT_FOLLOW: { zh: '只能对已到账的款项退汇。', en: 'Only a payout that was paid can be returned.' },
  OTHER_REFERENCE: {
    zh: '同一笔只能有一个银行流水号，须核实是否重复支付。',
    en: 'A payout may have only one bank reference; it must be checked whether it was paid twice.',
  },
  REFUSED: {
    zh: '登记该行被拒绝，须由财政人工登记。',
    en: 'The entry of this line was refused; finance must enter it.',
  },
  NOT_HANDED_OVER: {
    zh: '批次未能交付银行，须检查交换目录后重新交付。',
    en: 'The batch could not be handed to the bank; the exchange folder must be checked.',
  },
};
enumType(
  BankLineFault,
  'BankLineFault',
  'Reason why something that the bank answered was not entered. 回盘未入账原因.',
  Object.fromEntries(
    Object.entries(bankLineFaults).map(([code, { zh, en }]) => [code, `${en} ${zh.replace(/。$/, '')}`]),
  ) as Record<BankLineFault, string>,
);

@ObjectType({
  simpleResolvers: true,
  description:
    "Something in the bank's answers about a batch that was not entered: a line of a file, or a file as a whole. 回盘未入账行",
})
export class UnenteredBankLine {
  @Field(() => ID, { description: 'Key that names the line when it is reviewed. 标识' }) key!: string;
  @Field(() => String, { description: 'Name of the file; empty when it is of no file. 文件名' }) file!: string;
  @Field(() => Int, { description: 'Line number in the file, counted from 1; 0 for the file as a whole. 行号' })
  line!: number;
  @Field(() => BankLineFault, { description: 'Reason why it was not entered, as a code. 未入账原因' })
  code!: BankLineFault;
  @Field(() => String, {
    description: 'The same reason as a sentence, in the language of `Accept-Language`. 未入账说明',
  })
  message!: string;
  @Field(() => String, { nullable: true, description: 'End-to-end id of the payout; null when not known. 端到端编号' })
  endToEndId!: string | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Payouts handed to the bank together, composed by one person and approved by two others. 发放批次',
})
@Entity('payment_batch')
export class PaymentBatch extends RegisterEntry {
  @Shown(String, 'text', 'Number of the batch. 编号') number!: string;
  @Shown(PaymentBatchStatus, 'text', 'Stage of the batch. 状态') status!: PaymentBatchStatus;
  @Shown(Int, 'integer', 'Number of payouts. 笔数') count!: number;
  @Shown(Money, 'bigint', 'Sum of the amounts. 总额', named('total_fen')) total!: string;
  @Shown(Int, 'integer', 'Number of payouts that the bank has not answered yet. 未回盘笔数') pending!: number;
  @Shown(String, 'text', 'SHA-256 of the lines as they were approved. 清单摘要', optional)
  manifestDigest!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of approval. 审批时间', optional) approvedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was handed to the bank. 送银行时间', optional)
  submittedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Deadline for the answer of the bank. 回盘期限', optional) answerDue!: Instant | null;
  @Shown(String, 'text', 'Reason for discarding the batch. 作废理由', optional) endReason!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Earliest deadline for paying among its claims; null where none has one. 最早拨付期限',
    optional,
  )
  payDue!: Instant | null;
  // What the bank said and was not entered, line by line in parallel; null where there never was any.
  @Field(() => Int, {
    nullable: true,
    description: "Number of lines of the bank's answers that are not entered and wait for finance. 回盘未入账行数",
  })
  @Kept('integer', optional)
  unenteredCount!: number | null;
  @Kept('text', optionalList) unenteredKeys!: string[] | null;
  @Kept('text', optionalList) unenteredFiles!: string[] | null;
  @Kept('integer', optionalList) unenteredLines!: number[] | null;
  @Kept('text', optionalList) unenteredCodes!: BankLineFault[] | null;
  @Kept('text', optionalList) unenteredIds!: string[] | null;
  // What finance has looked into: it is not told again as long as the file says the same.
  @Kept('text', optionalList) reviewedKeys!: string[] | null;
  @Kept('uuid') programmeId!: string;
  @Kept('uuid') fundId!: string;
  @Kept('uuid') payerId!: string;
  @Kept('uuid') composerId!: string;

  @Reads(one<PaymentBatch>(() => organisations, 'payerId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that pays. 发放单位' })
  payer?: Organisation | null;
}
export const PaymentBatchConnection = connectionOf('PaymentBatch', '发放批次', () => PaymentBatch);
export const PaymentBatchChange = changeOf('PaymentBatch', '发放批次', () => PaymentBatch);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'One payment to one beneficiary; there is at most one in force for each programme, occasion, beneficiary, period and tranche. 发放',
})
@Entity('payout')
export class Payout extends RegisterEntry {
  @Shown(PayoutStatus, 'text', 'Stage of the payout. 状态') status!: PayoutStatus;
  @Shown(ProgrammeKind, 'text', 'Kind of relief. 救助类别') kind!: ProgrammeKind;
  @Shown(
    String,
    'text',
    'Occasion of the relief: the number of the disaster, or the season such as 2026-2027. 救助事由',
  )
  occasion!: string;
  @Shown(BeneficiaryKind, 'text', 'Kind of beneficiary. 受益对象类别') beneficiaryKind!: BeneficiaryKind;
  @Shown(String, 'text', 'Part of the occasion paid for: a month such as 2026-08, or WHOLE. 救助时段') period!: string;
  @Shown(Int, 'integer', 'Ordinal of the tranche of the amount granted. 第几笔') tranche!: number;
  @Shown(Money, 'bigint', 'Amount of the payment. 金额', named('amount_fen')) amount!: string;
  @Shown(String, 'text', 'End-to-end id by which the bank knows the payout; it never changes. 端到端编号')
  endToEndId!: string;
  @Shown(String, 'text', 'Reference that the bank gave the payment. 银行流水号', optional)
  bankReference!: string | null;
  @Shown(String, 'text', 'Reason that the bank gave for the outcome. 回盘说明', optional) outcomeReason!: string | null;
  @Shown(DateTime, 'timestamptz', "Time at which the bank's answer was entered. 回盘时间", optional)
  answeredAt!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day on which the bank returned the money. 退汇日期', optional)
  returnedOn!: CivilDate | null;
  @Shown(String, 'text', 'Number of the recovery order. 追缴决定文号', optional) recoveryOrder!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day on which the money was paid back. 追缴到账日期', optional)
  recoveredOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason for the return or the recovery. 退汇或者追缴理由', optional) endReason!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for naming another account where the bank did not take it or sent it back; null otherwise. 更正账户期限',
    optional,
  )
  correctDue!: Instant | null;
  @Kept('uuid') beneficiaryId!: string;
  @Kept('uuid') programmeId!: string;
  @Kept('uuid') fundId!: string;
  @Kept('uuid') batchId!: string;
  @Kept('uuid') claimId!: string;
  @Kept('uuid') accountId!: string;
  @Kept('uuid') payerId!: string;

  @Reads(one<Payout>(() => reliefProgrammes, 'programmeId'))
  @Field(() => ReliefProgramme, { nullable: true, description: 'Programme that it is of. 救助项目' })
  programme?: ReliefProgramme | null;

  @Reads(one<Payout>(() => reliefFunds, 'fundId'))
  @Field(() => ReliefFund, { nullable: true, description: 'Fund that it is paid from. 资金' })
  fund?: ReliefFund | null;

  @Reads(one<Payout>(() => organisations, 'payerId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that pays. 发放单位' })
  payer?: Organisation | null;
}
export const PayoutConnection = connectionOf('Payout', '发放', () => Payout);
export const PayoutChange = changeOf('Payout', '发放', () => Payout);
