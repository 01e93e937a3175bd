import { factValue, type Along, type Judging, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis, Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { fileIsTheOffices } from '../inspection/inspection.musts.js';
import type { CaseParty, EnforcementCase, PenaltyKind } from './enforcement-case.js';

type OnParty = { readonly partyId: string };
export type Here<I = OnParty, F = any> = Judging<EnforcementCase, I, F>;
export const partyOf = ({ along }: { readonly along: readonly object[] }): CaseParty => along[0] as CaseParty;
export const imposes = (kinds: readonly `${PenaltyKind}`[], kind: `${PenaltyKind}`): boolean => kinds.includes(kind);

/** The party moves with the case: it is named by the input, and what is decided of it stands beside. */
export const party = <I extends OnParty>(
  decide: (c: Judging<EnforcementCase, I, any>, row: CaseParty) => Readonly<Record<string, unknown>>,
): Along<Judging<EnforcementCase, I, any>> => ({
  entryType: 'CaseParty',
  by: 'caseId',
  named: 'partyId',
  among: { property: 'id', values: ({ input: { partyId } }) => [partyId] },
  decide,
});
export const nothing = () => ({});
export const dayHasCome = (code: string, path: string, basis: readonly Basis[], zh: string, en: string): Must<any> => ({
  code,
  path: [path],
  basis,
  says: { zh, en },
  holds: ({ input: given_, at }) => given_[path] <= civilDateOf(at),
  facts: ({ input: given_ }) => [factValue(path, given_[path])],
});
/** Once signed, a consent holds for what is served after it; it is kept on the party. */
export const consents: Must<any> = {
  code: 'SERVICE_BY_WIRE_HAS_CONSENT',
  path: ['consentFileId'],
  basis: CFF('第六十一条'),
  says: {
    zh: '电子送达须有当事人签署的电子送达确认书。',
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
