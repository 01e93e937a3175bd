import { has } from '../../access/rights/caller.js';
import { oneOf } from '../../access/model/conditions.js';
import { plainFormOf } from '../../access/privacy/personal.js';
import type { BatchOutcome, RowOutcome } from '../../access/acting/batch.js';
import type { Records } from '../../access/acting/records.js';
import { fact, text } from '../../kernel/fact.js';
import { enterprises } from './enterprise.noun.js';
import { enterpriseRow, type ImportEnterpriseRow } from './enterprise.rows.js';
import { liveStatuses, type Enterprise } from './enterprise.js';

/** What stands in the register where a row of a batch would have entered an enterprise that is there already. */
export interface Standing {
  readonly standingType: string;
  readonly standingId: string | null;
  /**
   * In which columns of the row it differs; null where there is nothing to compare with, or nothing the caller may
   * see.
   */
  readonly differs: readonly string[] | null;
  /** Columns of a person's data that the caller's roles may not read, and so may not try values against. */
  readonly notCompared: readonly string[];
}

const compared = [
  'name',
  'sector',
  'industryCode',
  'address',
  'orgForm',
  'establishedOn',
  'registeredCapital',
  'headcount',
  'dispatchedWorkers',
  'fullTimeSafetyManagers',
  'partTimeSafetyManagers',
  'scale',
  'aboveScale',
  'stateOwned',
  'riskGrade',
  'inspectionTier',
  'businessForm',
  'licenceNumber',
  'licenceValidUntil',
] as const satisfies readonly (keyof Enterprise & keyof ImportEnterpriseRow)[];
const personal = Object.keys(enterprises.personal) as (keyof typeof enterprises.personal &
  keyof ImportEnterpriseRow &
  string)[];
const hashOf = (property: string): string =>
  `${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_hash`;

/** The keyed hashes of the personal values beside an enterprise; they leave the process in no answer. */
const personHashes = fact(
  'personHashesOfEnterprise',
  Object.fromEntries(personal.map((property) => [hashOf(property), text.orNull])),
  `select id::text as key, ${personal.map(hashOf).join(', ')} from enterprise_person where id::text = any($1)`,
);

type Found = Pick<Enterprise, 'id' | 'creditCode' | 'registrationNumber' | 'regionCode' | (typeof compared)[number]>;
const none: Standing = { standingType: 'Enterprise', standingId: null, differs: null, notCompared: [] };

/** For each row that was refused since its code is registered: in what it differs from what stands there. */
export async function withStanding(
  records: Records,
  rows: readonly ImportEnterpriseRow[],
  batch: BatchOutcome,
  key: string,
): Promise<object> {
  const inputs = batch.outcomes.map((outcome) => (isRegistered(outcome) ? inputOf(rows[outcome.row]!) : null));
  const standing = await registeredAs(records, inputs);
  // One row of a batch is compared with an enterprise and no more, so that values of a person are not tried by the
  // thousand.
  const taken = new Set<string>();
  const outcomes = await Promise.all(
    batch.outcomes.map(async (outcome, i) => {
      const input = inputs[i];
      const found = input && standing(input);
      if (!found || taken.has(found.id)) return { ...outcome, ...none };
      taken.add(found.id);
      return { ...outcome, ...(await comparison(records, input, found, key)) };
    }),
  );
  return { ...batch, outcomes };
}
const isRegistered = ({ refusals }: RowOutcome): boolean => refusals.some(({ code }) => code === 'ALREADY_REGISTERED');

type Input = Readonly<Record<string, unknown>> & {
  readonly creditCode: string | null;
  readonly registrationNumber: string | null;
};
function inputOf(row: ImportEnterpriseRow): Input | null {
  const read = enterpriseRow(row);
  return 'input' in read ? (read.input as Input) : null;
}

/** The live enterprises with the rows' codes, as far as the caller sees them: two statements for the whole batch. */
async function registeredAs(
  records: Records,
  inputs: readonly (Input | null)[],
): Promise<(input: Input) => Found | undefined> {
  const by = async (property: 'creditCode' | 'registrationNumber'): Promise<Map<string, Found>> => {
    const codes = [...new Set(inputs.flatMap((input) => input?.[property] ?? []))];
    if (codes.length === 0) return new Map();
    const found = await records.select(
      enterprises,
      ['id', 'creditCode', 'registrationNumber', 'regionCode', ...compared],
      { [property]: oneOf(codes), status: oneOf(liveStatuses) },
    );
    return new Map(found.map((each) => [each[property]!, each]));
  };
  const [byCode, byNumber] = await Promise.all([by('creditCode'), by('registrationNumber')]);
  return ({ creditCode, registrationNumber }) =>
    (creditCode !== null ? byCode.get(creditCode) : undefined) ?? byNumber.get(registrationNumber ?? '');
}

/**
 * Every field that the row gives is compared; one that it leaves empty says nothing. Personal values are compared
 * by their keyed hash, and whoever compares them leaves word of it: a value can be tried against what is kept.
 */
async function comparison(records: Records, input: Input, found: Found, key: string): Promise<Standing> {
  const { services, caller } = records;
  const [hashes] = await records.lookUp(personHashes, found.id);
  const given = (property: string): boolean => input[property] != null;
  const mayRead = (property: (typeof personal)[number]): boolean =>
    has(caller, enterprises.discloses[enterprises.personal[property]!] ?? []);
  const isOther = (property: (typeof personal)[number]): boolean => {
    const of = enterprises.personal[property]!;
    const value = String(input[property]).trim();
    return services.vault.hash(of, plainFormOf(of, value)) !== (hashes?.[hashOf(property)] ?? null);
  };
  const tried = personal.filter((property) => given(property) && mayRead(property));
  await records.disclosures.ofComparison(enterprises, found.id, tried, `importEnterprises ${key}`);
  return {
    standingType: 'Enterprise',
    standingId: found.id,
    differs: [
      ...(input.region === found.regionCode ? [] : ['region']),
      ...compared.filter((property) => given(property) && String(input[property]) !== String(found[property] ?? '')),
      ...tried.filter(isOther),
    ],
    notCompared: personal.filter((property) => given(property) && !mayRead(property)),
  };
}
