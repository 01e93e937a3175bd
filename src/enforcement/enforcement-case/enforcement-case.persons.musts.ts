import { ask, hasText, type Judging, type Must } from '../../kernel/act.js';
import { AQF } from '../../kernel/statutes.js';
import { heldOn, type ItemFacts } from '../item/item.facts.js';
import { fines, punishesBoth } from './enforcement-case.amounts.js';
import {
  evidenceById,
  punishedForTheSame,
  referredOfCase,
  type EvidenceById,
  type PartyFacts,
  type PunishedForTheSame,
  type ReferredOfCase,
} from './enforcement-case.facts.js';
import type { ConcludeCaseInvestigationInput } from './enforcement-case.inputs.js';
import type { EnforcementCase } from './enforcement-case.js';

// 一案双罚: where the article punishes a person too, or the unit, each is named, or a ground of the law is shown why not.

export interface NoPersonFacts {
  readonly shown: EvidenceById[];
  readonly referred: ReferredOfCase[];
  readonly elsewhere: PunishedForTheSame[];
}
type Given = { readonly input: Readonly<ConcludeCaseInvestigationInput>; readonly entry: Readonly<EnforcementCase> };
const sameMatter = ({ id }: Pick<EnforcementCase, 'id'>, other: string): string => `${id}/${other}`;
export const askedOfNoPerson = {
  shown: ask(evidenceById, ({ input }: Given) => [
    ...(input.noPersonEvidenceIds ?? []),
    ...(input.noUnitEvidenceIds ?? []),
  ]),
  referred: ask(referredOfCase, ({ entry }: Given) => [entry.id]),
  elsewhere: ask(punishedForTheSame, ({ entry, input }: Given) =>
    [input.noPersonCaseId, input.noUnitCaseId].flatMap((other) => (other == null ? [] : [sameMatter(entry, other)])),
  ),
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
const asksForTheUnit = ({ entry, facts }: On): boolean =>
  heldOn(facts.items, entry.violatedOn, entry.regionCode).some((item) => fines(item, 'UNIT')) &&
  !facts.parties.some(({ kind }) => kind === 'UNIT');
/** By one to nine pieces of evidence of the case, where a ground is stated, and by none where there is none. */
const isShown = ({ entry, facts }: On, ground: string | null | undefined, named: readonly string[]): boolean =>
  ground == null
    ? named.length === 0
    : named.length > 0 &&
      named.length <= 9 &&
      named.every((id) => facts.shown.some(({ key, caseId }) => key === id && caseId === entry.id));
/** What is said of another act than the evidence: that it was transferred, or punished elsewhere for the same. */
const isBorneOut = (
  { entry, facts }: On,
  kind: 'UNIT' | 'PERSON',
  ground: string | null | undefined,
  other: string | null | undefined,
): boolean =>
  (ground !== 'TRANSFERRED_AS_A_CRIME' || facts.referred.length > 0) &&
  (ground === 'PUNISHED_IN_ANOTHER_CASE'
    ? other != null && facts.elsewhere.some((each) => each.key === sameMatter(entry, other) && each.kind === kind)
    : other == null);

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
    holds: (ctx) => isShown(ctx, ctx.input.noPersonGround, ctx.input.noPersonEvidenceIds ?? []),
  },
  {
    code: 'CASE_GROUND_FOR_NO_PERSON_HOLDS',
    path: ['noPersonGround'],
    basis,
    says: {
      zh: '以已移送司法为由的，本案须已移送；以另案已处罚为由的，须指明该案，且该案须已就同一当事企业、同一事故或者同一事实对个人作出处罚决定且未被撤销。',
      en: 'A person left to the criminal courts must have been transferred in a referral of this case; a person punished in another case must have been punished there by a decision that stands, at the same enterprise and for the same accident or facts.',
    },
    holds: (ctx) => isBorneOut(ctx, 'PERSON', ctx.input.noPersonGround, ctx.input.noPersonCaseId),
  },
  {
    code: 'CASE_NAMES_THE_UNIT_OR_SAYS_WHY',
    path: ['noUnitGround'],
    basis,
    says: {
      zh: '违法事项对单位设有罚款的，须列明单位当事人，或者指明不罚单位的法定情形（一案双罚）。',
      en: 'Where an item of the case fines the unit, the unit must be among its parties, or the ground of the law for not punishing it must be named.',
    },
    holds: (ctx) => !asksForTheUnit(ctx) || ctx.input.noUnitGround != null,
  },
  {
    code: 'CASE_GROUND_FOR_NO_UNIT_IS_SHOWN',
    path: ['noUnitEvidenceIds'],
    basis,
    says: {
      zh: '不罚单位的情形须有本案一至九件证据证明；单位已列为当事人的，不得填写。',
      en: 'The ground for not punishing the unit must be shown by one to nine pieces of evidence of this case; where the unit is a party, none may be stated.',
    },
    holds: (ctx) =>
      isShown(ctx, ctx.input.noUnitGround, ctx.input.noUnitEvidenceIds ?? []) &&
      (ctx.input.noUnitGround == null || !ctx.facts.parties.some(({ kind }) => kind === 'UNIT')),
  },
  {
    code: 'CASE_GROUND_FOR_NO_UNIT_HOLDS',
    path: ['noUnitGround'],
    basis,
    says: {
      zh: '以已移送司法为由的，本案须已移送；以另案已处罚为由的，须指明该案，且该案须已就同一单位、同一事故或者同一事实对单位作出处罚决定且未被撤销。',
      en: 'A unit left to the criminal courts must have been transferred in a referral of this case; one punished in another case must have been punished there by a decision that stands, for the same accident or facts.',
    },
    holds: (ctx) => isBorneOut(ctx, 'UNIT', ctx.input.noUnitGround, ctx.input.noUnitCaseId),
  },
];
