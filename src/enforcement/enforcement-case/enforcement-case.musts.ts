import {
  act,
  ask,
  childrenOf,
  factValue,
  type Act,
  type ActInput,
  type EntryContext,
  type Children,
  type Columns,
  type Fact,
  type Judging,
  type Must,
  type OfInput,
} from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis, Law } from '../../kernel/law.js';
import type { Role } from '../../kernel/roles.js';
import { CFF, POINTS } from '../../kernel/statutes.js';
import type { OperatorFacts } from '../../organisation/organisation.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { EnforcementCase } from './enforcement-case.js';
import {
  investigatorsOfCase,
  judgesOfCase,
  type AnsweredAlways,
  type InvestigatorFacts,
  type JudgeFacts,
} from './enforcement-case.facts.js';
import type { CaseParty } from './case-party.js';
import type { PenaltyKind } from './case-party.enums.js';

type OnParty = { readonly partyId: string };
export type Here<I = OnParty, F = unknown> = Judging<EnforcementCase, I, F, CaseParty>;
export const partyOf = ({ children }: Pick<Here, 'children'>): Readonly<CaseParty> => children[0]!;
export const imposes = (kinds: readonly `${PenaltyKind}`[], kind: `${PenaltyKind}`): boolean => kinds.includes(kind);

/** An act on a party of the case, or on all of them. */
export const actOnParty = <I extends ActInput, F = Record<never, never>>(
  table: Act<EnforcementCase, I, F, CaseParty>,
): Act<EnforcementCase, I, F, CaseParty> => act(table);
/** The party moves with the case: it is named by the input, and what is decided of it stands beside. */
export const party = <I extends OnParty, F, Set>(
  decide: (ctx: Here<I, F>, row: Readonly<CaseParty>) => Columns<Set, CaseParty>,
): Children<Here<I, F>, CaseParty> =>
  childrenOf<CaseParty>()({
    entryType: 'CaseParty',
    by: 'caseId',
    named: 'partyId',
    oneOf: { property: 'id', values: ({ input: { partyId } }) => [partyId] },
    decide,
  });
export const nothing = () => ({});

/** Who has done what in the case. */
export type WhoseCase = { investigators: InvestigatorFacts[]; judges: JudgeFacts[] };
const ofCase = ({ entry }: { readonly entry: Pick<EnforcementCase, 'id'> }): readonly string[] => [entry.id];
export const whoInvestigated = { investigators: ask(investigatorsOfCase, ofCase) };
export const whoseCase = { ...whoInvestigated, judges: ask(judgesOfCase, ofCase) };

/** What an act in front of a party asks of whoever takes it. */
export type InFrontOfAParty = { acting: OperatorFacts[]; investigators: InvestigatorFacts[] };

type Investigated = { readonly facts: { readonly investigators: readonly InvestigatorFacts[] } };
/** What one of them did to find it out; empty where none of them did. */
export const partsOf = (ids: readonly (string | null)[], { facts }: Investigated): readonly InvestigatorFacts[] =>
  facts.investigators.filter(({ operatorId }) => ids.includes(operatorId));
export const tellParts = (parts: readonly InvestigatorFacts[]): Fact[] =>
  parts.map(({ part, number }) => factValue(part, number));
export const judgedBefore = (
  id: string | null,
  parts: readonly JudgeFacts['part'][],
  judges: readonly JudgeFacts[],
): boolean => judges.some(({ operatorId, part }) => operatorId === id && parts.includes(part));

/** Whether the county keeps inspection and punishment apart, and the case is not settled on the spot. 管罚分离 */
export const separated = (procedure: string, region: string, law: Law, day: CivilDate): boolean =>
  procedure !== 'SIMPLE' && law.parameter('enforcement.separation', day, region).value === 'ON';
/** Who inspected does not tell the party, hear it or serve it either. */
export const inspectorStaysOut: Must<
  Investigated &
    Pick<Here, 'actor' | 'law' | 'today'> & { readonly entry: Pick<EnforcementCase, 'procedure' | 'regionCode'> }
> = {
  code: 'CASE_INSPECTOR_STAYS_OUT',
  basis: ({ law, today, entry }) => [law.parameter('enforcement.separation', today, entry.regionCode).basis],
  says: {
    zh: '实行管罚分离的，来源检查的检查人员不得办理本案的告知、陈述申辩和送达，简易程序除外。',
    en: 'Where inspection and punishment are kept apart, an officer of a source inspection may not notify, hear or serve a party of the case, except under the simple procedure.',
  },
  holds: (ctx) =>
    !separated(ctx.entry.procedure, ctx.entry.regionCode, ctx.law, ctx.today) ||
    !partsOf([ctx.actor.operatorId], ctx).some(({ part }) => part === 'INSPECTED'),
  facts: (ctx) => tellParts(partsOf([ctx.actor.operatorId], ctx).filter(({ part }) => part === 'INSPECTED')),
};
type OnOwnCase = {
  readonly entry: Pick<EnforcementCase, 'organisationId'>;
  readonly actor: EntryContext<EnforcementCase>['actor'];
};
/** A case is the office's that filed it. */
export const isTheCasesOffice: Must<OnOwnCase> = {
  code: 'CASE_IS_OF_ONES_OWN_OFFICE',
  basis: CFF('第二十二条'),
  says: {
    zh: '案件须由立案机关办理，财政部门登记缴款、当事人自行申请听证除外。',
    en: 'A case can only be dealt with by the office that filed it; only a payment is entered by the finance office, and a party requests its hearing itself.',
  },
  holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
};
/** The same, but for whoever takes part from outside. */
export const isTheCasesOfficeOr = (role: Role): Must<OnOwnCase> => ({
  ...isTheCasesOffice,
  holds: (ctx) => ctx.actor.roles.includes(role) || isTheCasesOffice.holds(ctx),
});
export const dayHasCome = <Path extends string>(
  code: string,
  path: Path,
  basis: readonly Basis[],
  zh: string,
  en: string,
): Must<OfInput<Readonly<Record<Path, CivilDate>>> & { readonly at: Instant }> => ({
  code,
  path: [path],
  basis,
  says: { zh, en },
  holds: ({ input, at }) => input[path] <= civilDateOf(at),
  facts: ({ input }) => [factValue(path, input[path])],
});
/** Once signed, a consent holds for what is served after it; it is kept on the party. */
export const consents: Must<
  OfInput<{ readonly method: string; readonly consentFileId?: string | null }> & Pick<Here, 'children'>
> = {
  code: 'SERVICE_BY_WIRE_HAS_CONSENT',
  path: ['consentFileId'],
  basis: CFF('第六十一条'),
  says: {
    zh: '电子送达的，须有当事人签署的电子送达确认书，本次提供或者此前已在案的均可。',
    en: "Electronic service must have the party's signed consent, given now or already on record.",
  },
  holds: (c) => c.input.method !== 'ELECTRONIC' || c.input.consentFileId != null || partyOf(c).consentFileId != null,
};
export const consentIsTheOffices = fileIsTheOffices('CONSENT_SENT_BY_THE_OFFICE', 'consentFileId');
export const fen = (money: string | null | undefined): Fen => BigInt(money ?? '0');
export const dueBasis =
  (key: string) =>
  ({
    law,
    at,
    entry,
  }: {
    readonly law: Law;
    readonly at: Instant;
    readonly entry: { readonly regionCode: string };
  }): readonly Basis[] => [law.parameter(key, civilDateOf(at), entry.regionCode).basis];

/** Whether what the party may say and ask for has been said, waived, or has passed. */
const hasSpoken = (row: CaseParty, at: Instant): boolean =>
  row.defendedAt !== null || (row.defenceDue !== null && at > row.defenceDue);
const hearingIsSettled = (row: CaseParty, at: Instant): boolean =>
  row.hearingOffered !== true ||
  row.heardAt !== null ||
  row.hearingWaived === true ||
  (row.hearingRequestedAt === null && row.hearingDue !== null && at > row.hearingDue);
export const spoken: Must<Here> = {
  code: 'DECISION_HEARS_THE_PARTY',
  path: ['partyId'],
  basis: CFF('第四十五条'),
  remedies: [{ action: 'recordDefence', role: 'LAW_OFFICER' }],
  says: {
    zh: '当事人须已陈述申辩、已放弃，或者陈述申辩期限已满。',
    en: 'The party must have made or waived its defence, or the time limit for it must have passed.',
  },
  holds: (ctx) => hasSpoken(partyOf(ctx), ctx.at),
  facts: (ctx) => [factValue('defenceDue', partyOf(ctx).defenceDue)],
};
export const heard: Must<Here> = {
  code: 'DECISION_FOLLOWS_THE_HEARING',
  path: ['partyId'],
  basis: CFF('第六十三条'),
  remedies: [{ action: 'holdHearing', role: 'BUREAU_HEAD' }],
  says: {
    zh: '已告知听证权利的，听证须已举行或者放弃，或者申请期限已满且未申请。',
    en: 'Where a hearing was offered, it must have been held or waived, or the time limit for requesting it must have passed without a request.',
  },
  holds: (ctx) => hearingIsSettled(partyOf(ctx), ctx.at),
  facts: (ctx) => [factValue('hearingDue', partyOf(ctx).hearingDue)],
};

/** In a case against illegal operation each measure is answered by the entry that takes it, or by why not. 四个一律 */
export const answersTheFourAlways = (
  code: string,
  measures: readonly string[],
  zh: string,
  en: string,
): Must<Answered> => ({
  code,
  basis: POINTS('打非治违“四个一律”'),
  remedies: [{ action: 'answerFourAlways', role: 'LAW_OFFICER' }],
  says: { zh, en },
  holds: (ctx) => openAlways(measures, ctx).length === 0,
  facts: (ctx) => openAlways(measures, ctx).map((measure) => factValue('measure', measure)),
});
type Answered = {
  readonly entry: Pick<EnforcementCase, 'illegalOperation'>;
  readonly facts: { readonly always: readonly AnsweredAlways[] };
};
const openAlways = (measures: readonly string[], { entry, facts }: Answered): readonly string[] =>
  entry.illegalOperation ? measures.filter((each) => !facts.always.some(({ measure }) => measure === each)) : [];
