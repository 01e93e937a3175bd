import { act, ask, hasText, type EntryContext, type Must } from '../kernel/act.js';
import { addDays } from '../kernel/civil-date.js';
import { fact, id, type FactOf } from '../kernel/fact.js';
import { operatorById, organisationById, type OperatorFacts, type OrganisationFacts } from './organisation.facts.js';
import type {
  CloseClientInput,
  OpenClientInput,
  RegisterClientInput,
  RotateClientKeyInput,
} from './organisation.inputs.client.js';
import { apart, confirmed, isProposedByItsKeeper, kept, least, onDocument } from './organisation.musts.js';
import type { Client } from './organisation.js';

/** Which system a key is, or was, of. */
const keyHeld = fact(
  'keyHeld',
  { clientId: id },
  `select k.key, c.id as "clientId" from unnest($1::text[]) k (key)
  join client c on c.key = k.key or c.previous_key = k.key`,
);
type KeyHeld = FactOf<typeof keyHeld>;

const signing = { signers: ask<Pick<EntryContext<Client>, 'signers'>>(operatorById, ({ signers }) => signers) };
const keyIsFree: Must<{
  readonly input: { readonly clientKey: string };
  readonly facts: { readonly key: readonly KeyHeld[] };
}> = {
  code: 'CLIENT_KEY_IS_ITS_OWN',
  path: ['clientKey'],
  basis: kept,
  says: {
    zh: '须写明系统标识，且不得与任何系统现用或者曾用的标识相同。',
    en: 'The key must be stated, and may not be one that a system has or had.',
  },
  holds: ({ input, facts }) => hasText(input.clientKey) && facts.key.length === 0,
};
const officesAreInPlace: Must<{ readonly input: { readonly officeIds: readonly string[] } } & Offices> = {
  code: 'CLIENT_IS_FOR_OFFICES_IN_PLACE',
  path: ['officeIds'],
  basis: least,
  says: {
    zh: '可以使用该系统的单位须为现有单位；不对个人开放的系统可以不列单位。',
    en: 'The offices whose people may come through it must exist; a system that acts without a person may have none.',
  },
  holds: ({ input, facts }) =>
    input.officeIds.every((office) => facts.offices.some(({ key, endedOn }) => key === office && endedOn === null)),
};
type Offices = { readonly facts: { readonly offices: readonly OrganisationFacts[] } };

/** Enters a system; it may call once it is opened. 登记接入系统 */
export const registerClient = act<Client, RegisterClientInput, { key: KeyHeld[]; offices: OrganisationFacts[] }>({
  name: 'registerClient',
  begins: true,
  facts: {
    key: ask(keyHeld, ({ input }) => [input.clientKey.trim()]),
    offices: ask(organisationById, ({ input }) => [input.organisationId]),
  },
  musts: [
    keyIsFree,
    {
      code: 'CLIENT_IS_RUN_BY_AN_OFFICE_IN_PLACE',
      path: ['organisationId'],
      basis: kept,
      says: {
        zh: '须写明系统名称，所属单位须为现有单位。',
        en: 'The name must be stated, and the office that runs it must exist.',
      },
      holds: ({ input, facts }) => hasText(input.name) && facts.offices.some(({ endedOn }) => endedOn === null),
    },
    onDocument('CLIENT_IS_REGISTERED_BY_A_DOCUMENT'),
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.offices[0]!.regionCode,
    key: input.clientKey.trim(),
    name: input.name.trim(),
    organisationId: input.organisationId,
    open: false,
    officeIds: [],
    registerDocument: input.document.trim(),
  }),
});

/** Lets a system call, and says whose people may come through it. 启用、变更使用范围 */
export const openClient = act<Client, OpenClientInput, { signers: OperatorFacts[]; offices: OrganisationFacts[] }>({
  name: 'openClient',
  signatures: confirmed,
  preconditionFacts: signing,
  facts: { offices: ask(organisationById, ({ input }) => input.officeIds) },
  preconditions: [isProposedByItsKeeper],
  musts: [officesAreInPlace, onDocument('CLIENT_IS_OPENED_BY_A_DOCUMENT')],
  decide: ({ input }) => ({
    open: true,
    officeIds: [...new Set(input.officeIds)],
    registerDocument: input.document.trim(),
  }),
});

/** Gives a system another key; the one before goes on for some days. 更换系统标识 */
export const rotateClientKey = act<Client, RotateClientKeyInput, { signers: OperatorFacts[]; key: KeyHeld[] }>({
  name: 'rotateClientKey',
  signatures: confirmed,
  preconditionFacts: signing,
  facts: { key: ask(keyHeld, ({ input }) => [input.clientKey.trim()]) },
  preconditions: [isProposedByItsKeeper],
  musts: [
    keyIsFree,
    {
      code: 'CLIENT_KEYS_OVERLAP_FOR_A_TIME',
      path: ['previousUntil'],
      basis: ({ law, today, entry }) => [law.parameter('client.key.overlap.days', today, entry.regionCode).basis],
      says: {
        zh: '原标识的截止日不得早于办理之日，且与新标识并用不得超过规定天数。',
        en: 'The key before may not end before this day, and may not go on for more than the prescribed days.',
      },
      holds: ({ input, today, number }) =>
        input.previousUntil >= today && input.previousUntil <= addDays(today, number('client.key.overlap.days')),
    },
    onDocument('CLIENT_KEY_IS_ROTATED_BY_A_DOCUMENT'),
  ],
  decide: ({ entry, input }) => ({
    key: input.clientKey.trim(),
    previousKey: entry.key,
    previousKeyUntil: input.previousUntil,
    registerDocument: input.document.trim(),
  }),
});

/** Shuts a system out, at once. 停用 */
export const closeClient = act<Client, CloseClientInput>({
  name: 'closeClient',
  preconditions: [
    {
      code: 'CLIENT_IS_OPEN',
      basis: kept,
      says: { zh: '只有已启用的系统方可停用。', en: 'Only a system that is open can be closed.' },
      holds: ({ entry }) => entry.open,
    },
  ],
  musts: [
    {
      code: 'CLIENT_IS_NOT_ONES_OWN_WAY_IN',
      path: ['id'],
      basis: apart,
      says: {
        zh: '不得停用正在使用的系统。',
        en: 'A system may not be closed through itself.',
      },
      holds: ({ entry, actor }) => entry.id !== actor.clientId,
    },
    onDocument('CLIENT_IS_CLOSED_BY_A_DOCUMENT'),
  ],
  decide: ({ input }) => ({
    open: false,
    previousKey: null,
    previousKeyUntil: null,
    registerDocument: input.document.trim(),
  }),
});
