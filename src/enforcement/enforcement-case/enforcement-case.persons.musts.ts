import { ask, hasText, type Judging, type Must } from '../../kernel/act.js';
import { AQF } from '../../kernel/statutes.js';
import { heldOn, type ItemFacts } from '../item/item.facts.js';
import { punishesBoth } from './enforcement-case.amounts.js';
import {
  evidenceById,
  penaltiesOfCase,
  referredOfCase,
  type EvidenceById,
  type PartyFacts,
  type PenaltyOfCase,
  type ReferredOfCase,
} from './enforcement-case.facts.js';
import type { ConcludeCaseInvestigationInput } from './enforcement-case.inputs.js';
import type { EnforcementCase } from './enforcement-case.js';

// 一案双罚: where the article punishes a person too, one is named, or a ground of the law is shown why none is.

export interface NoPersonFacts {
  readonly shown: EvidenceById[];
  readonly referred: ReferredOfCase[];
  readonly elsewhere: PenaltyOfCase[];
}
type Given = { readonly input: Readonly<ConcludeCaseInvestigationInput>; readonly entry: Readonly<EnforcementCase> };
export const askedOfNoPerson = {
  shown: ask(evidenceById, ({ input }: Given) => input.noPersonEvidenceIds ?? []),
  referred: ask(referredOfCase, ({ entry }: Given) => [entry.id]),
  elsewhere: ask(penaltiesOfCase, ({ input }: Given) => [input.noPersonCaseId]),
} as const;

type On = Judging<
  EnforcementCase,
  ConcludeCaseInvestigationInput,
  NoPersonFacts & { items: ItemFacts[]; parties: PartyFacts[] }
>;
const basis = AQF('第九十四条至第一百一十四条');
const asksForAPerson = ({ entry, facts }: On): boolean =>
  heldOn(facts.items, entry.violatedOn, entry.regionCode).some(punishesBoth) &&
  !facts.parties.some(({ kind }) => kind === 'PERSON');

export const noPersonMusts: readonly Must<On>[] = [
  {
    code: 'CASE_NAMES_A_PERSON_OR_SAYS_WHY',
    path: ['noPersonGround'],
    basis,
    says: {
      zh: '违法事项同时处罚个人的，须列明个人当事人，或者指明不罚个人的法定情形并写明理由（一案双罚）。',
      en: 'Where an item of the case punishes persons as well as units, the case must have a person among its parties, or the ground of the law for punishing none must be named with its reason.',
    },
    holds: (ctx) => !asksForAPerson(ctx) || (ctx.input.noPersonGround != null && hasText(ctx.input.noPersonReason)),
  },
  {
    code: 'CASE_GROUND_FOR_NO_PERSON_IS_SHOWN',
    path: ['noPersonEvidenceIds'],
    basis,
    says: {
      zh: '不罚个人的情形须有本案一至九件证据证明。',
      en: 'The ground for punishing no person must be shown by one to nine pieces of evidence of this case.',
    },
    holds: ({ entry, input, facts }) => {
      const named = input.noPersonEvidenceIds ?? [];
      if (input.noPersonGround == null) return named.length === 0;
      return (
        named.length > 0 &&
        named.length <= 9 &&
        named.every((id) => facts.shown.some(({ key, caseId }) => key === id && caseId === entry.id))
      );
    },
  },
  {
    code: 'CASE_GROUND_FOR_NO_PERSON_HOLDS',
    path: ['noPersonGround'],
    basis,
    says: {
      zh: '以已移送司法为由的，本案须已移送；以另案已处罚为由的，须指明该案，且该案须已处罚个人且未被撤销。',
      en: 'A person left to the criminal courts must have been transferred in a referral of this case; a person punished in another case must have been fined in the case named, by a penalty that stands.',
    },
    holds: ({ entry, input, facts }) =>
      (input.noPersonGround !== 'TRANSFERRED_AS_A_CRIME' || facts.referred.length > 0) &&
      (input.noPersonGround === 'PUNISHED_IN_ANOTHER_CASE'
        ? input.noPersonCaseId !== entry.id && facts.elsewhere.some(({ kind }) => kind === 'PERSON')
        : input.noPersonCaseId == null),
  },
];
