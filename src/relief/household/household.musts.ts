import { hasText, type Must, type OfInput } from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { bornOn, identityNumberOf, plainIdentityNumber } from '../../kernel/identity-number.js';
import type { Instant } from '../../kernel/instant.js';
import { JZTL } from '../../kernel/statutes.js';
import type { RegionFacts } from '../../region/region.facts.js';
import type { PersonFacts } from './household.facts.js';

export const ledger = JZTL('第二十一条');
export const identity = [{ title: 'GB 11643-1999', article: '公民身份号码' }];
/** Who is known by a number: that they are in the register is told only with word left of it. */
export const known = { fact: 'known', entryType: 'HouseholdMember', property: 'idNumber' } as const;
export const membersMost = 30;
export const validNumber = (idNumber: string, at: Instant): boolean =>
  typeof identityNumberOf(idNumber, civilDateOf(at)) === 'string';
export const validPhone = (phone: string | null | undefined): boolean =>
  phone == null || /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone);
export const inVillage: Must<{ readonly facts: { readonly region: readonly RegionFacts[] } }> = {
  code: 'HOUSEHOLD_LIVES_IN_A_VILLAGE',
  path: ['region'],
  basis: ledger,
  says: {
    zh: '住户所在区划须为现行的村（社区）。',
    en: 'The region of a household must be an existing village or community.',
  },
  holds: ({ facts }) => facts.region.some(({ level, validUntil }) => level === 'VILLAGE' && validUntil === null),
};
export const addressed: Must<OfInput<{ address: string }>> = {
  code: 'HOUSEHOLD_HAS_AN_ADDRESS',
  path: ['address'],
  basis: ledger,
  says: { zh: '须写明住户地址。', en: 'The address of the household must be stated.' },
  holds: ({ input }) => hasText(input.address),
};
export const onPaper: Must<OfInput<{ basis: string }>> = {
  code: 'HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER',
  path: ['basis'],
  basis: ledger,
  says: { zh: '须写明依据文件。', en: 'The document that the change is based on must be stated.' },
  holds: ({ input }) => hasText(input.basis),
};

/** A person is entered once, whoever enters them: relief is drawn by persons. */
export const enteredOnce: Must<
  OfInput<{ members: readonly { idNumber?: string | null }[] }> & {
    readonly facts: { readonly known: readonly PersonFacts[] };
  }
> = {
  code: 'HOUSEHOLD_PERSON_IS_ENTERED_ONCE',
  tellsOf: known,
  path: ['members'],
  basis: ledger,
  says: {
    zh: '同一人只能登记一次，不得已在其他住户或者在本户重复。',
    en: 'A person may be entered only once, in this household or any other.',
  },
  holds: ({ input, facts }) => {
    const numbers = input.members.flatMap(({ idNumber }) => (idNumber == null ? [] : [plainIdentityNumber(idNumber)]));
    return facts.known.length === 0 && new Set(numbers).size === numbers.length;
  },
};
export const telephonesAreValid: Must<OfInput<{ members: readonly { phone?: string | null }[] }>> = {
  code: 'HOUSEHOLD_TELEPHONES_ARE_VALID',
  path: ['members'],
  basis: ledger,
  says: {
    zh: '填写的成员电话须为有效的手机或者固定电话号码。',
    en: 'The telephone of a member, where given, must be a valid mobile or landline number.',
  },
  holds: ({ input }) => input.members.every(({ phone }) => validPhone(phone)),
};
/** A home's address however it was typed: where it stands is what it is known by again. */
export const plainAddress = (address: string): string => address.normalize('NFKC').replace(/\s+/gu, '');
/** Day of birth of a number; null where there is none to ask. */
export const bornBy = (idNumber: string | null | undefined): CivilDate | null =>
  idNumber == null ? null : bornOn(plainIdentityNumber(idNumber));
