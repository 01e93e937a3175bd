import { fact, fen, id, instant, int, text, word, type FactOf } from '../../kernel/fact.js';
import type { ProgrammeKind } from '../programme/programme.js';
import type { BeneficiaryKind } from './payout.js';

/** By when a part of a claim is paid, over the view of what is due: the first of rebuilding has a day of its own. */
export const dueOfPart = `(select case when c.kind = 'REBUILD' and d.tranche = 1
  then coalesce(c.first_due, c.pay_due) else c.pay_due end from relief_claim c where c.id = d.claim_id)`;

/** What is due to a beneficiary: decided, and with no payout that lives. Keys are programmes. */
export const dueIn = fact(
  'dueIn',
  {
    fundId: id,
    claimId: id,
    kind: word<`${ProgrammeKind}`>(),
    occasion: text,
    regionCode: text,
    beneficiaryKind: word<`${BeneficiaryKind}`>(),
    beneficiaryId: id,
    period: text,
    tranche: int,
    amount: fen,
    accountId: id,
    payDue: instant.orNull,
  },
  `select programme_id as key, fund_id as "fundId", claim_id as "claimId", kind, occasion, region_code as "regionCode", beneficiary_kind as "beneficiaryKind", beneficiary_id as "beneficiaryId", period, tranche, amount_fen::text as amount, account_id as "accountId",
    ${dueOfPart} as "payDue"
  from relief_due d where programme_id = any($1::uuid[]) order by claim_id, tranche, beneficiary_id`,
);
export type DueFacts = FactOf<typeof dueIn>;

const lines = `string_agg(concat_ws(' ', p.end_to_end_id, p.amount_fen, a.id, a.account_no_hash), E'\\n' order by p.end_to_end_id)`;

const ofBatch = `from payout p join payee_account_person a on a.id = p.account_id
  where p.batch_id = any($1::uuid[]) group by p.batch_id`;

/** The lines of a batch, as one digest: whoever changes one changes it. */
export const manifestOfBatch = fact(
  'manifestOfBatch',
  {
    digest: text,
  },
  `select p.batch_id as key, encode(sha256(convert_to(${lines}, 'UTF8')), 'hex') as digest ${ofBatch}`,
);
export type ManifestFacts = FactOf<typeof manifestOfBatch>;

/**
 * The same as text: each line is the end-to-end id, the amount in fen, the account's key and the hash of its number.
 */
export const manifestLinesOf = fact(
  'manifestLinesOf',
  {
    lines: text,
  },
  `select p.batch_id as key, ${lines} as lines ${ofBatch}`,
);
export type ManifestLines = FactOf<typeof manifestLinesOf>;
