import { act, ask, factValue, hasText, type EntryContext, type Must, type OfInput } from '../kernel/act.js';
import { countyOf } from '../kernel/region-code.js';
import { regionByCode, type RegionFacts } from '../region/region.facts.js';
import { accountHeld, operatorById, type AccountHeld, type OperatorFacts } from './organisation.facts.js';
import type { ChangeOperatorInput, EndOperatorInput, EnterOperatorInput } from './organisation.inputs.operator.js';
import { apart, confirmed, isProposedByItsKeeper, kept, onDocument } from './organisation.musts.js';
import type { Operator } from './organisation.js';

const isOnTheRegister: Must<EntryContext<Operator>> = {
  code: 'PERSON_IS_ON_THE_REGISTER',
  basis: kept,
  says: {
    zh: '只有在册人员方可变更、离开。',
    en: 'Only a person who is on the register can be changed or leave it.',
  },
  holds: ({ entry }) => entry.leftOn == null,
};
const isNotOneself: Must<EntryContext<Operator>> = {
  code: 'PERSON_IS_NOT_ONESELF',
  basis: apart,
  says: { zh: '不得变更本人登记。', en: 'The entry of a person may not be changed by that person.' },
  holds: ({ entry, signers }) => !signers.includes(entry.id),
};
const hasNameAndAccount: Must<OfInput<{ name: string; account: string }>> = {
  code: 'PERSON_HAS_A_NAME_AND_AN_ACCOUNT',
  path: ['account'],
  basis: kept,
  says: { zh: '须写明姓名和登录账号。', en: 'The name and the account must be stated.' },
  holds: ({ input }) => hasText(input.name) && hasText(input.account),
};
const accountIsFree: Must<{ readonly facts: { account: AccountHeld[] }; readonly entry: { readonly id?: string } }> = {
  code: 'PERSON_HAS_AN_ACCOUNT_OF_THEIR_OWN',
  path: ['account'],
  basis: kept,
  says: {
    zh: '登录账号不得与他人相同，已离开人员的账号也不得再用。',
    en: 'The account may not be that of anybody else, nor of somebody who has left.',
  },
  holds: ({ facts, entry }) => facts.account.every(({ id }) => id === entry.id),
};

/** Enters a person, who then may be appointed. 登记人员 */
export const enterOperator = act<Operator, EnterOperatorInput, { region: RegionFacts[]; account: AccountHeld[] }>({
  name: 'enterOperator',
  begins: true,
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    account: ask(accountHeld, ({ input }) => [input.account.trim()]),
  },
  musts: [
    {
      code: 'PERSON_IS_ENTERED_IN_A_REGION',
      path: ['region'],
      basis: kept,
      says: { zh: '区划须为本县现行区划。', en: 'The region must be one of a county that exists.' },
      holds: ({ input, facts }) =>
        countyOf(input.region).length === 6 && facts.region.some(({ validUntil }) => validUntil === null),
    },
    hasNameAndAccount,
    accountIsFree,
    onDocument('PERSON_IS_ENTERED_BY_A_DOCUMENT'),
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    name: input.name.trim(),
    subject: input.account.trim(),
    leftOn: null,
    registerDocument: input.document.trim(),
  }),
});

/** Changes name or account; another account lets somebody else in, and is confirmed. 变更人员 */
export const changeOperator = act<Operator, ChangeOperatorInput, { signers: OperatorFacts[]; account: AccountHeld[] }>({
  name: 'changeOperator',
  signatures: ({ entry, input }) => (input.account.trim() === entry.subject ? null : confirmed),
  preconditionFacts: { signers: ask(operatorById, ({ signers }) => signers) },
  facts: { account: ask(accountHeld, ({ input }) => [input.account.trim()]) },
  preconditions: [isOnTheRegister, isNotOneself, isProposedByItsKeeper],
  musts: [hasNameAndAccount, accountIsFree, onDocument('PERSON_IS_CHANGED_BY_A_DOCUMENT')],
  decide: ({ input }) => ({
    name: input.name.trim(),
    subject: input.account.trim(),
    registerDocument: input.document.trim(),
  }),
});

/** Somebody leaves: they sign in no more, and their name stays where they have acted. 人员离开 */
export const endOperator = act<Operator, EndOperatorInput, { person: OperatorFacts[] }>({
  name: 'endOperator',
  facts: { person: ask(operatorById, ({ entry }) => [entry.id]) },
  preconditions: [isOnTheRegister, isNotOneself],
  musts: [
    {
      code: 'PERSON_LEAVES_WITHOUT_A_POST',
      basis: kept,
      remedies: [{ action: 'leavePost', role: 'SYSTEM_ADMIN' }],
      says: {
        zh: '须先办理全部岗位的离任，截止日不得晚于离开之日。',
        en: 'Every post must have been left first, and no holding may end after this day.',
      },
      holds: ({ facts, today }) =>
        facts.person.every(({ posts }) => posts.every(({ to }) => to !== null && to <= today)),
      facts: ({ facts, today }) => [
        factValue(
          'posts',
          facts.person.flatMap(({ posts }) => posts.filter(({ to }) => to === null || to > today)).length,
          '个',
        ),
      ],
    },
    onDocument('PERSON_LEAVES_BY_A_DOCUMENT'),
  ],
  decide: ({ input, today }) => ({ leftOn: today, registerDocument: input.document.trim() }),
});
