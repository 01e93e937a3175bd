import { act, factValue, type ActInput, type EntryActInput } from '../kernel/act.js';
import { CFF } from '../kernel/statutes.js';
import type { Proposal } from './proposal.js';

/** Opens a proposal; the door does so when an act wants several signatures. */
export const propose = act<Proposal, ActInput, { open: number }>({
  name: 'propose',
  begins: true,
  musts: [
    {
      code: 'PROPOSAL_ALREADY_OPEN',
      basis: CFF('第四十二条'),
      remedies: [{ action: 'countersign', role: 'LAW_OFFICER' }],
      says: {
        zh: '同一事项正待会签的，不得重复提出。',
        en: 'An act may not be proposed again while the same proposal is waiting for signatures.',
      },
      holds: ({ facts }) => facts.open === 0,
    },
  ],
  decide: () => ({}),
});

/** Joins in a proposed act under one's own token. `facts` is the entry the act is about. */
export const countersign = act<Proposal, EntryActInput, { version: number }>({
  name: 'countersign',
  preconditions: [
    {
      code: 'COUNTERSIGNER_IS_NOT_A_SIGNER',
      basis: CFF('第四十二条'),
      says: {
        zh: '会签须由经办人办理，已签人员不得再次会签。',
        en: 'A proposal must be countersigned by a person, and whoever has already signed it may not sign it again.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && !entry.signerIds.includes(actor.operatorId),
    },
    {
      code: 'PROPOSAL_NOT_OVERTAKEN',
      basis: CFF('第四十二条'),
      says: {
        zh: '条目在提出之后不得有变动；已有变动的，须重新提出。',
        en: 'The entry may not have changed since the act was proposed; if it has, the act must be proposed again.',
      },
      holds: ({ entry, facts }) => facts.version === entry.entryVersion,
      facts: ({ entry }) => [factValue('entryVersion', entry.entryVersion)],
    },
  ],
  musts: [],
  decide: () => ({}),
});

/** Ends a proposal that its entry has overtaken; the door does so with the act that overtook it. */
export const lapse = act<Proposal, ActInput>({ name: 'lapse', musts: [], decide: () => ({}) });
