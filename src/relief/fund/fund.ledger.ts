import { created, type Created } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Fen } from '../../kernel/fen.js';
import type { FundPosting, PostingKind } from './fund.js';

/** An account of a fund: of the fund itself, of a programme in it, or of a township that has some of it. */
export type Account = string;
export const source: Account = 'SOURCE';
export const available: Account = 'AVAILABLE';
export const advanced = (township: string): Account => `ADVANCED:${township}`;
export const allocated = (programmeId: string): Account => `ALLOCATED:${programmeId}`;
export const committed = (programmeId: string): Account => `COMMITTED:${programmeId}`;
export const inTransit = (programmeId: string): Account => `IN_TRANSIT:${programmeId}`;
export const paid = (programmeId: string): Account => `PAID:${programmeId}`;

/** Money that goes from one account to another. */
export interface Movement {
  readonly from: Account;
  readonly to: Account;
  readonly fen: Fen;
}
export interface Posting {
  readonly regionCode: string;
  readonly fundId: string;
  readonly kind: `${PostingKind}`;
  readonly on: CivilDate;
  readonly memo: string;
  readonly programmeId?: string | null;
  readonly about?: { readonly type: string; readonly id: string };
}

/**
 * One posting of a ledger: its lines sum to nought by how they are made, and the table checks it again. Nothing is
 * posted where nothing moves. 复式记账
 */
export function posting(
  { regionCode, fundId, kind, on, memo, programmeId, about }: Posting,
  movements: readonly Movement[],
): Created[] {
  const lines = new Map<Account, Fen>();
  for (const { from, to, fen } of movements) {
    lines.set(from, (lines.get(from) ?? 0n) - fen);
    lines.set(to, (lines.get(to) ?? 0n) + fen);
  }
  const moved = [...lines].filter(([, fen]) => fen !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));
  if (moved.length === 0) return [];
  return [
    created<FundPosting>('FundPosting', {
      regionCode,
      fundId,
      kind,
      postedOn: on,
      memo,
      programmeId: programmeId ?? null,
      aboutType: about?.type ?? null,
      aboutId: about?.id ?? null,
      accounts: moved.map(([account]) => account),
      amounts: moved.map(([, fen]) => String(fen)),
    }),
  ];
}
