import {
  act,
  childrenOf,
  factValue,
  type Act,
  type ActInput,
  type Children,
  type Columns,
  type Judging,
  type Must,
  type OfInput,
} from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis, Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { EnforcementCase } from './enforcement-case.js';
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
