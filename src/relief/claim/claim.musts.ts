import { ask, hasText, created, type Must, type OfInput } from '../../kernel/act.js';
import { JZTL } from '../../kernel/statutes.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import { payoutsOfClaim, type ReviewerFacts } from './claim.facts.js';
import type { AccountLine } from './claim.inputs.js';
import type { PayeeAccount, ReliefClaim } from './claim.js';

export const procedure = JZTL('第二十条');
export const draws = JZTL('第三十条');
export const opinion: Must<OfInput<{ readonly opinion: string }>> = {
  code: 'CLAIM_OPINION_IS_STATED',
  path: ['opinion'],
  basis: procedure,
  says: { zh: '须写明意见。', en: 'The opinion must be stated.' },
  holds: ({ input }) => hasText(input.opinion),
};

/**
 * That nobody judges their own or their kin: the register does not know who is whose, so they answer for it (公务员法
 * 第七十六条).
 */
export const unrelated = (
  code: string,
  zh: string,
  en: string,
): Must<OfInput<{ readonly unrelated?: boolean | null }>> => ({
  code,
  path: ['unrelated'],
  basis: [{ title: '公务员法', article: '第七十六条' }],
  says: { zh, en },
  holds: ({ input }) => input.unrelated === true,
});

/** Two or more persons, each named once and each of a post in the claim's own township that day. */
export const areOfTheTownship = (
  ids: readonly string[],
  known: readonly ReviewerFacts[],
  townshipCode: string,
  day: string,
): boolean =>
  ids.length >= 2 &&
  new Set(ids).size === ids.length &&
  ids.every((id) =>
    known.some(
      ({ key, posts }) =>
        key === id &&
        posts.some(
          (post) => post.townshipCode === townshipCode && post.roles.includes('TOWNSHIP') && holdsPostOn(post, day),
        ),
    ),
  );

/** The last digit of a bank card by ISO/IEC 7812. */
export function cardCheckOf(digits: string): boolean {
  let weight = 0;
  [...digits].reverse().forEach((digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 1 : 2);
    weight += twice > 9 ? twice - 9 : twice;
  });
  return weight % 10 === 0;
}
export const digitsOf = (accountNo: string): string => accountNo.replace(/[\s-]/g, '');
const validAccount = ({ kind, accountNo, bankName, holderName }: AccountLine): boolean =>
  hasText(bankName) &&
  hasText(holderName) &&
  (kind === 'CARD'
    ? /^\d{12,19}$/.test(digitsOf(accountNo)) && cardCheckOf(digitsOf(accountNo))
    : /^\d{8,30}$/.test(digitsOf(accountNo)));
export const accountIsValid = <Path extends string>(
  path: Path,
): Must<OfInput<Readonly<Record<Path, AccountLine>>>> => ({
  code: 'CLAIM_ACCOUNT_IS_VALID',
  path: [path],
  basis: procedure,
  says: {
    zh: '收款账户须写明户名和开户行；银行卡号须为12至19位数字且校验位相符，存折账号须为8至30位数字。',
    en: 'The account must have a holder and a bank; a card number must be 12 to 19 digits with a valid check digit, a passbook number 8 to 30 digits.',
  },
  holds: ({ input }) => validAccount(input[path]),
});
/** Whoever holds the account without living there shows a notarised paper. */
export const accountPart = (
  account: AccountLine,
  id: string,
  regionCode: string,
  householdId: string,
  proof: string | null = null,
) =>
  created<PayeeAccount>('PayeeAccount', {
    id,
    regionCode,
    householdId,
    kind: account.kind,
    holderId: account.holderId ?? null,
    bankName: account.bankName.trim(),
    agentPaper: account.agentPaper?.trim() ?? null,
    holderName: account.holderName.trim(),
    accountNo: digitsOf(account.accountNo),
    proof,
  });
export const drawn = (
  kind: string,
  startsOn: string,
  member: { status: string; diedOn: string | null } | undefined,
): boolean =>
  member !== undefined &&
  (kind === 'CONDOLENCE'
    ? member.diedOn !== null && member.diedOn >= startsOn
    : member.status === 'LIVING' || (member.diedOn !== null && member.diedOn >= startsOn));
export const payouts = {
  payouts: ask<{ readonly entry: Readonly<ReliefClaim> }>(payoutsOfClaim, ({ entry }) => [entry.id]),
};
