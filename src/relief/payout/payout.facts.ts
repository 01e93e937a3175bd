import { fact } from '../../kernel/act.js';
import type { ProgrammeKind } from '../programme/programme.js';
import type { BeneficiaryKind } from './payout.js';

/** What is due to a beneficiary: decided, and with no payout that lives. Keys are programmes. */
export interface DueFacts {
  readonly key: string;
  readonly fundId: string;
  readonly claimId: string;
  readonly kind: `${ProgrammeKind}`;
  readonly occasion: string;
  readonly regionCode: string;
  readonly beneficiaryKind: `${BeneficiaryKind}`;
  readonly beneficiaryId: string;
  readonly period: string;
  readonly tranche: number;
  readonly amount: string;
  readonly accountId: string;
}
export const dueIn = fact<DueFacts>(
  'dueIn',
  `select programme_id as key, fund_id as "fundId", claim_id as "claimId", kind, occasion, region_code as "regionCode", beneficiary_kind as "beneficiaryKind", beneficiary_id as "beneficiaryId", period, tranche, amount_fen::text as amount, account_id as "accountId"
  from relief_due where programme_id = any($1::uuid[]) order by claim_id, tranche, beneficiary_id`,
);

/** The lines of a batch, as one digest: whoever changes one changes it. */
export interface ManifestFacts {
  readonly key: string;
  readonly digest: string;
}
const lines = `string_agg(concat_ws(' ', p.end_to_end_id, p.amount_fen, a.id, a.account_no_hash), E'\\n' order by p.end_to_end_id)`;
const ofBatch = `from payout p join payee_account_person a on a.id = p.account_id where p.batch_id = any($1::uuid[]) group by p.batch_id`;
export const manifestOfBatch = fact<ManifestFacts>(
  'manifestOfBatch',
  `select p.batch_id as key, encode(sha256(convert_to(${lines}, 'UTF8')), 'hex') as digest ${ofBatch}`,
);
/**
 * The same as text: each line is the end-to-end id, the amount in fen, the account's key and the hash of its number.
 */
export interface ManifestLines {
  readonly key: string;
  readonly lines: string;
}
export const manifestLinesOf = fact<ManifestLines>(
  'manifestLinesOf',
  `select p.batch_id as key, ${lines} as lines ${ofBatch}`,
);
