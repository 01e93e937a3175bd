/** One line as the bank needs it; amounts are yuan with two places. */
export interface PaymentLine { readonly endToEndId: string; readonly amount: string; readonly accountNo: string; readonly holderName: string; readonly bankName: string }
/** A batch as it is handed over, with its signed manifest (compact JWS). */
export interface PaymentOrder { readonly batch: string; readonly count: number; readonly total: string; readonly lines: readonly PaymentLine[]; readonly manifest: string }
/** What the bank says of a line. RETURNED is told of what it has paid before. */
export interface BankAnswer { readonly endToEndId: string; readonly outcome: 'SETTLED' | 'REJECTED' | 'UNKNOWN' | 'RETURNED'; readonly amount: string; readonly reference: string | null; readonly reason: string | null }

/**
 * A bank, or the 一卡通 platform before it. Whatever it is handed twice under the same end-to-end id it pays once; what it says may come
 * late, twice, in any order, or never.
 */
export interface Bank {
  /** Hands a batch over; again after a failure, the whole of it, under the same ids. */
  hand(order: PaymentOrder): Promise<void>;
  /** What it has said of a batch so far. */
  answers(batch: string): Promise<readonly BankAnswer[]>;
  /** Asks it about lines of which it has said nothing. */
  inquire(batch: string, endToEndIds: readonly string[]): Promise<readonly BankAnswer[]>;
}
