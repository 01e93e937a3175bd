import type { BankAnswer, BankOutcome, NotRead, Place, Said } from './bank.js';

// What may be entered of what the bank says. A machine's word is judged as a person's is: what contradicts is entered
// by nobody's machine.

/** Why something that the bank said was not entered. */
export type NotEnteredCode =
  | NotRead
  | 'ID_NOT_OF_THE_BATCH'
  | 'AMOUNT_DIFFERS'
  | 'CONTRADICTED'
  | 'CONTRADICTS_THE_REGISTER'
  | 'RETURN_DOES_NOT_FOLLOW'
  | 'OTHER_REFERENCE'
  | 'REFUSED'
  | 'NOT_HANDED_OVER';
/** One thing not entered: where it was said, why not, and of which payout where that is known. */
export interface NotEntered {
  readonly place: Place;
  readonly code: NotEnteredCode;
  readonly endToEndId: string | null;
  /** What was said, for knowing it again; never told. */
  readonly said: string;
}
/** A payout as the register has it. */
export interface Standing {
  readonly amount: string;
  readonly status: string;
}
export interface JudgedAnswers {
  /** To be entered by `settlePayouts`, one for a payout. */
  readonly settle: readonly BankAnswer[];
  /** To be entered by `returnPayout`, one for a payout. */
  readonly returns: readonly BankAnswer[];
  readonly notEntered: readonly NotEntered[];
  /** Of which payouts anything was said at all, understood or not: the bank's time has not run out on them unheard. */
  readonly spokenOf: ReadonlySet<string>;
}

const wordsOf = ({ endToEndId, outcome, amount, reference, reason }: BankAnswer): string =>
  JSON.stringify([endToEndId, outcome, amount, reference, reason]);
/** An answer that was not entered. */
export const notEnteredAs = (
  code: NotEnteredCode,
  answer: BankAnswer,
  endToEndId: string | null = answer.endToEndId,
): NotEntered => ({ place: answer.place ?? nowhere, code, endToEndId, said: wordsOf(answer) });

const nowhere: Place = { file: '', line: 0 };
const open = (status: string): boolean => status === 'SUBMITTED' || status === 'UNKNOWN';
const idLength = 32;
/** Every payout's id that a text holds in whatever width, case or spacing. */
function idsIn(text: string, payouts: ReadonlyMap<string, Standing>): string[] {
  const found = new Set<string>();
  for (const cell of text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\n,;\t|]/)) {
    for (const run of cell.replace(/[^0-9A-Z]/g, '').match(/[0-9A-F]{32,}/g) ?? []) {
      for (let i = 0; i + idLength <= run.length; i++)
        if (payouts.has(run.slice(i, i + idLength))) found.add(run.slice(i, i + idLength));
    }
  }
  return [...found];
}

/**
 * Whether two answers cannot both be true. In one file only a later return goes with what it follows; over several,
 * one file may tell more than another.
 */
function opposed(a: BankOutcome, b: BankOutcome, inOneFile: boolean): boolean {
  const [x, y] = [a, b].sort() as [BankOutcome, BankOutcome];
  if (x === y || (x === 'RETURNED' && y === 'SETTLED')) return false;
  return inOneFile || (x !== 'UNKNOWN' && y !== 'UNKNOWN');
}
const sameFile = (a: BankAnswer, b: BankAnswer): boolean => a.place?.file === b.place?.file;
const contradictory = (answers: readonly BankAnswer[]): boolean =>
  answers.some((a, i) => answers.slice(i + 1).some((b) => opposed(a.outcome, b.outcome, sameFile(a, b))));

/** Judges all that was said of a batch against its payouts. Pure: the same files and payouts lead to the same. */
export function judged(payouts: ReadonlyMap<string, Standing>, said: Pick<Said, 'answers' | 'unread'>): JudgedAnswers {
  const { groups, doubts, notEntered, spokenOf } = sorted(payouts, said);
  const settle: BankAnswer[] = [];
  const returns: BankAnswer[] = [];
  for (const [id, answers] of groups) {
    const one = judgedOne(payouts.get(id)!.status, answers, doubts.get(id) ?? []);
    settle.push(...one.settle);
    returns.push(...one.returns);
    notEntered.push(...one.notEntered);
  }
  return { settle, returns, notEntered, spokenOf };
}

/** What was said, payout by payout: what can be judged, and what leaves a doubt. */
interface Sorted {
  readonly groups: ReadonlyMap<string, readonly BankAnswer[]>;
  /** Outcomes that may be meant; null where it is not told which. */
  readonly doubts: ReadonlyMap<string, readonly (BankOutcome | null)[]>;
  readonly notEntered: NotEntered[];
  readonly spokenOf: ReadonlySet<string>;
}
function sorted(payouts: ReadonlyMap<string, Standing>, { answers, unread }: Pick<Said, 'answers' | 'unread'>): Sorted {
  const notEntered: NotEntered[] = [];
  const groups = new Map<string, BankAnswer[]>();
  const doubts = new Map<string, (BankOutcome | null)[]>();
  const spokenOf = new Set<string>();
  const doubt = (id: string, outcome: BankOutcome | null) => {
    spokenOf.add(id);
    doubts.set(id, [...(doubts.get(id) ?? []), outcome]);
  };
  for (const { place, code, text, outcome } of unread) {
    const ids = idsIn(text, payouts);
    notEntered.push({ place, code, endToEndId: ids.length === 1 ? ids[0]! : null, said: text });
    for (const id of ids) doubt(id, outcome);
  }
  for (const answer of answers) {
    const payout = payouts.get(answer.endToEndId);
    if (!payout) {
      const ids = idsIn(answer.endToEndId, payouts);
      notEntered.push(notEnteredAs('ID_NOT_OF_THE_BATCH', answer, ids[0] ?? null));
      for (const id of ids) doubt(id, answer.outcome);
    } else if (payout.amount !== answer.amount) {
      notEntered.push(notEnteredAs('AMOUNT_DIFFERS', answer));
      doubt(answer.endToEndId, answer.outcome);
    } else {
      spokenOf.add(answer.endToEndId);
      groups.set(answer.endToEndId, [...(groups.get(answer.endToEndId) ?? []), answer]);
    }
  }
  return { groups, doubts, notEntered, spokenOf };
}

/** Judges what was said of one payout. */
function judgedOne(
  status: string,
  group: readonly BankAnswer[],
  doubts: readonly (BankOutcome | null)[],
): Omit<JudgedAnswers, 'spokenOf'> {
  const settle: BankAnswer[] = [];
  const returns: BankAnswer[] = [];
  const notEntered: NotEntered[] = [];
  const tell = (answers: readonly BankAnswer[], code: NotEnteredCode) => {
    notEntered.push(...answers.map((answer) => notEnteredAs(code, answer)));
  };
  const of = (outcome: BankOutcome) => group.filter((answer) => answer.outcome === outcome);
  const [paid, unpaid, back, unclear] = [of('SETTLED'), of('REJECTED'), of('RETURNED'), of('UNKNOWN')];
  // What would make money due again is not entered while anything is said of the payout that could mean that it was
  // paid.
  const doubtful = (outcome: BankOutcome) => doubts.some((other) => other === null || opposed(other, outcome, false));
  if (contradictory(group) && (open(status) || (back.length > 0 && status === 'SETTLED'))) {
    tell(group, 'CONTRADICTED');
    return { settle, returns, notEntered };
  }
  if (open(status)) {
    const known = paid[0] ?? (back.length === 0 && !doubtful('REJECTED') ? unpaid[0] : undefined);
    if (known) settle.push(known);
    else {
      tell(back, 'RETURN_DOES_NOT_FOLLOW');
      tell(unpaid, 'CONTRADICTED');
      if (unclear.length > 0 && status === 'SUBMITTED') settle.push(unclear[0]!);
    }
  } else {
    // The same as `SETTLEMENT_DOES_NOT_CONTRADICT` says to a person.
    if (status === 'REJECTED') tell(paid, 'CONTRADICTS_THE_REGISTER');
    if (!['REJECTED', 'RETURNED'].includes(status)) tell(unpaid, 'CONTRADICTS_THE_REGISTER');
    if (status === 'SETTLED' && back.length > 0) {
      if (doubtful('RETURNED')) tell(back, 'CONTRADICTED');
      else returns.push(back[0]!);
    } else if (status !== 'RETURNED') tell(back, 'RETURN_DOES_NOT_FOLLOW');
  }
  // One payment has one number at the bank: two may be two payments.
  for (const same of [paid, back]) {
    const known = same.find(({ reference }) => reference !== null)?.reference;
    tell(
      same.filter(({ reference }) => reference !== null && reference !== known),
      'OTHER_REFERENCE',
    );
  }
  return { settle, returns, notEntered };
}
