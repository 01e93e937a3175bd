/** One line as the bank needs it; amounts are yuan with two places. */
export interface PaymentLine {
  readonly endToEndId: string;
  readonly amount: string;
  readonly accountNo: string;
  readonly holderName: string;
  readonly bankName: string;
}
/** A batch as it is handed over, with its signed manifest (compact JWS). */
export interface PaymentOrder {
  readonly batch: string;
  readonly count: number;
  readonly total: string;
  readonly lines: readonly PaymentLine[];
  readonly manifest: string;
}

/**
 * Where the bank said something: a file's name as it may be told, and the line in it; line 0 is the file as a whole.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
}
export type BankOutcome = 'SETTLED' | 'REJECTED' | 'UNKNOWN' | 'RETURNED';
/** What the bank says of a line. RETURNED is told of what it has paid before. */
export interface BankAnswer {
  readonly endToEndId: string;
  readonly outcome: BankOutcome;
  readonly amount: string;
  readonly reference: string | null;
  readonly reason: string | null;
  /** Null where it was not said in a file. */
  readonly place: Place | null;
}
/** Why something that the bank said could not be read. */
export type NotRead =
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_OF_NO_BATCH'
  | 'HEADER_NOT_UNDERSTOOD'
  | 'CHARACTERS_NOT_UNDERSTOOD'
  | 'COLUMNS_DIFFER'
  | 'OUTCOME_NOT_UNDERSTOOD'
  | 'AMOUNT_NOT_UNDERSTOOD';
/** Something the bank said that is no answer. */
export interface Unread {
  readonly place: Place;
  readonly code: NotRead;
  /** Its outcome, where that much was understood. */
  readonly outcome: BankOutcome | null;
  /** As it stands in the file. It may hold personal values and is never told; it shows which payouts were spoken of. */
  readonly text: string;
}
export interface Said {
  readonly answers: readonly BankAnswer[];
  readonly unread: readonly Unread[];
  /** Files that are named after another batch, or none. */
  readonly others: readonly string[];
}
export const nothingSaid: Said = { answers: [], unread: [], others: [] };

/**
 * A bank, or the 一卡通 platform before it. Whatever it is handed twice under the same end-to-end id it pays once; what it
 * says may come late, twice, in any order, or never.
 */
export interface Bank {
  /** Hands a batch over; again after a failure, the whole of it, under the same ids. */
  hand(order: PaymentOrder): Promise<void>;
  /** What it has said of a batch so far. */
  answers(batch: string): Promise<Said>;
  /** Asks it about lines of which it has said nothing. */
  inquire(batch: string, endToEndIds: readonly string[]): Promise<readonly BankAnswer[]>;
  /** Whether a file among `Said.others` is named after this batch. */
  isNamedAfter(file: string, batch: string): boolean;
  /** What stands in a file among `Said.others`, however it is written: for seeing which payouts it speaks of. */
  wordsOf(file: string): string;
}
