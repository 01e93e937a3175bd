import { ask, factValue, type EntryContext, type Must, type OfInput } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { enforcesIn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';

export const twoOfficers = CFF('第四十二条');

type At = { readonly regionCode: string };
type NamingOfficers<Path extends string> = OfInput<Readonly<Record<Path, readonly string[]>>> & {
  readonly entry: { readonly regionCode?: string };
  readonly facts: {
    readonly officers: readonly OperatorFacts[];
    /** Where an entry begins, what it is about tells the place. */
    readonly enterprise?: readonly At[];
    readonly cases?: readonly At[];
    readonly investigations?: readonly At[];
    /** The office of another county that sends officers. */
    readonly sender?: readonly { readonly countyCode: string }[];
  };
  readonly law: Law;
  readonly today: CivilDate;
};
const regionOfFacts = ({ entry, facts }: Pick<NamingOfficers<string>, 'entry' | 'facts'>): string => {
  const { enterprise = [], cases = [], investigations = [] } = facts;
  return entry.regionCode ?? [...enterprise, ...cases, ...investigations][0]?.regionCode ?? '';
};
/**
 * Two or more officers of the county, each named once and each with a certificate and a post on the day on which they
 * did it: the day of the act, unless the input tells another. 两名以上执法人员 (行政处罚法 第四十二条)
 */
export const officersAreCertified = <Path extends string, Extra = unknown>(
  code: string,
  path: Path,
  dayOf: (ctx: NamingOfficers<Path> & Extra) => string = ({ today }) => today,
  regionOf: (ctx: NamingOfficers<Path> & Extra) => string = regionOfFacts,
): Must<NamingOfficers<Path> & Extra> => ({
  code,
  path: [path],
  basis: (ctx) => [ctx.law.parameter('case.officers.min', ctx.today, regionOf(ctx)).basis],
  says: {
    zh: '执法人员不得少于规定人数（一般为两人），不得重复，且当日均须持有效执法证件、在本县执法岗位上。',
    en: 'At least the prescribed number of officers, as a rule two, must be named, each only once, and each with a valid enforcement certificate and a post of a law officer in this county on that day.',
  },
  holds: (ctx) => {
    const ids = ctx.input[path];
    const region = regionOf(ctx);
    return (
      new Set(ids).size === ids.length &&
      ids.length >= ctx.law.number('case.officers.min', ctx.today, region) &&
      ids.every((id) =>
        ctx.facts.officers.some(
          (each) =>
            each.key === id &&
            [countyOf(region as RegionCode), ...(ctx.facts.sender ?? []).map(({ countyCode }) => countyCode)].some(
              (county) => enforcesIn(each, county, dayOf(ctx)),
            ),
        ),
      )
    );
  },
  facts: ({ input }) => [factValue('officers', input[path].length, '人')],
});

/** The counties whose officers act on an entry that day: its own, and the one that sends by document. */
type Crossed = At & {
  readonly crossCounty?: string | null;
  readonly crossFrom?: CivilDate | null;
  readonly crossUntil?: CivilDate | null;
};
const countiesOn = ({ regionCode, crossCounty, crossFrom, crossUntil }: Crossed, today: CivilDate): string[] => [
  countyOf(regionCode as RegionCode),
  ...(crossCounty != null && crossFrom! <= today && crossUntil! >= today ? [crossCounty] : []),
];

type Acting = Pick<EntryContext<At>, 'actor' | 'signers'>;
const acting = ({ actor, signers }: Acting): readonly (string | null)[] => [actor.operatorId, ...signers];
/** Whoever acts and signs, as `actsWithACertificate` needs them. */
export const whoActs = ask(operatorById, acting);
/** What is done in front of a party, or to find something out, is done with a certificate that holds that day. */
export const actsWithACertificate: Must<
  Acting &
    Pick<EntryContext<Crossed>, 'entry' | 'today'> & { readonly facts: { readonly acting: readonly OperatorFacts[] } }
> = {
  code: 'OFFICER_ACTS_WITH_A_CERTIFICATE',
  basis: CFF('第五十五条'),
  says: {
    zh: '办理和签署的执法人员当日均须持有效执法证件，并在本县执法岗位上。',
    en: 'Whoever does or signs this must hold a valid enforcement certificate and a post of a law officer in this county on that day.',
  },
  holds: (ctx) =>
    acting(ctx).every((id) =>
      ctx.facts.acting.some(
        (each) =>
          each.key === id && countiesOn(ctx.entry, ctx.today).some((county) => enforcesIn(each, county, ctx.today)),
      ),
    ),
};
