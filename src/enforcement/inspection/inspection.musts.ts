import { factValue, type Must, type OfInput } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { certifiedOn, type OperatorFacts } from '../../organisation/organisation.facts.js';

export const twoOfficers = CFF('第四十二条');

type NamingOfficers<Path extends string> = OfInput<Readonly<Record<Path, readonly string[]>>> & {
  readonly entry: { readonly regionCode?: string };
  readonly facts: { readonly officers: readonly OperatorFacts[] };
  readonly law: Law;
  readonly at: Instant;
};
/** Two or more certified officers, each named once. 两名以上执法人员 (行政处罚法 第四十二条) */
export const officersAreCertified = <Path extends string>(code: string, path: Path): Must<NamingOfficers<Path>> => ({
  code,
  path: [path],
  basis: (ctx) => [ctx.law.parameter('case.officers.min', civilDateOf(ctx.at), ctx.entry.regionCode ?? '').basis],
  says: {
    zh: '执法人员不得少于规定人数（一般为两人），不得重复，且均须持有效执法证件。',
    en: 'At least the prescribed number of officers, as a rule two, must be named, each only once and each with a valid enforcement certificate.',
  },
  holds: ({ input, facts, at, law, entry }) => {
    const ids = input[path];
    const least = law.number('case.officers.min', civilDateOf(at), entry.regionCode ?? '');
    return (
      new Set(ids).size === ids.length &&
      ids.length >= least &&
      ids.every((id) => facts.officers.some((officer) => officer.key === id && certifiedOn(officer, civilDateOf(at))))
    );
  },
  facts: ({ input }) => [factValue('officers', input[path].length, '人')],
});
