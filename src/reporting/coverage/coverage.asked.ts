import { oneOf, is } from '../../access/model/conditions.js';
import { Fault } from '../../access/faults.js';
import { globalId, keyIn } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { liveStatuses, type Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, levelOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { organisations } from '../../organisation/organisation.noun.js';
import {
  decided,
  dutiesInForce,
  supervising,
  territorial,
  townshipsOf,
  type Answered,
  type Duty,
} from '../../responsibility/responsibility/responsibility.facts.js';
import type { ResponsibleBodiesArgs } from './coverage.inputs.js';
import { corridorsOf, leadersOf, withoutPrincipal, type CountyGround } from './coverage.facts.js';
import type { MatrixCell, ResponsibleBody } from './coverage.js';

export const shownMost = 200;
const answeredFor = liveStatuses.filter((status) => status !== 'CLOSED');
const aboutEnterprise = ['id', 'sector', 'industryCode', 'businessForm', 'townshipCode'] as const;
const answered = ({
  id,
  sector,
  industryCode,
  businessForm,
  townshipCode,
}: Pick<Enterprise, (typeof aboutEnterprise)[number]>) => ({
  id,
  sector,
  industryCode,
  businessForm,
  township: townshipCode,
});
export const officeId = (key: string | null): string | null => key && globalId(organisations, key);
export const body = ({
  id,
  organisation,
  organisationId,
  category,
  must,
  lead,
  first,
  document,
  post,
  holder,
  disasterKinds,
  corridor,
}: Duty): ResponsibleBody => ({
  entryType: 'Responsibility',
  entryId: id,
  organisation,
  organisationId: officeId(organisationId),
  category,
  must,
  lead,
  first,
  document,
  post,
  holder: holder as ResponsibleBody['holder'],
  disasterKinds,
  corridor,
});
export const full = (code: string | null): string | null => (code === null ? null : code.padEnd(12, '0'));
export const firms = (ids: readonly string[]) => ({
  enterprises: ids.length,
  enterpriseIds: ids.slice(0, shownMost).map((id) => globalId(enterprises, id)),
});

export const dayOf = ({ request }: Records, on: CivilDate | null | undefined): CivilDate =>
  on ?? civilDateOf(request.now);
export const duties = (records: Records, county: string, on: CivilDate | null | undefined): Promise<readonly Duty[]> =>
  records.lookUp(dutiesInForce, `${county}/${dayOf(records, on)}`);
/** The offices of duties, each once; a duty of a post alone has none. */
const offices = (of: readonly Duty[]): Duty[] => [
  ...new Map(
    of.filter(({ organisationId }) => organisationId !== null).map((duty) => [duty.organisationId, duty]),
  ).values(),
];
const names = (of: readonly Duty[]): string[] => offices(of).map(({ organisation }) => organisation!);
const ids = (of: readonly Duty[]): string[] => offices(of).map(({ organisationId }) => officeId(organisationId)!);

export async function townshipsIn(records: Records, region: RegionCode): Promise<readonly string[]> {
  if (!['COUNTY', 'TOWNSHIP', 'FUNCTIONAL_AREA'].includes(levelOf(region)))
    throw new Fault('BAD_USER_INPUT', '`region` must be a county, a township or a functional area.');
  return (await records.lookUp(townshipsOf, region))[0]?.townships ?? [];
}

export async function county(
  records: Records,
  region: RegionCode,
  on: CivilDate | null | undefined,
  of: 'gaps' | 'overlaps',
): Promise<{ known: readonly Duty[]; ground: CountyGround }> {
  const code = countyOf(region);
  const day = dayOf(records, on);
  const townships = await townshipsIn(records, region);
  const whole = levelOf(region) === 'COUNTY';
  const ofUnits = of === 'gaps' && day >= civilDateOf(records.request.now);
  const [known, found, leaders, corridors, headless] = await Promise.all([
    duties(records, code, on),
    records.select(enterprises, aboutEnterprise, {
      countyCode: is(code),
      status: oneOf(answeredFor),
      ...(levelOf(region) !== 'COUNTY' && { townshipCode: oneOf(townships) }),
    }),
    whole ? records.lookUp(leadersOf, `${code}/${day}`) : [],
    of === 'gaps' ? records.lookUp(corridorsOf, `${code}/${day}`) : [],
    ofUnits ? records.lookUp(withoutPrincipal, code) : [],
  ]);
  return {
    known,
    ground: {
      county: code,
      townships,
      sectors: Object.values(SupervisionSector),
      enterprises: found.map(answered),
      leaders,
      corridors,
      ...(ofUnits && { headless: new Set(headless[0]?.ids) }),
    },
  };
}

/** What is asked about; null where it is an enterprise that the caller does not see. */
export async function subject(
  records: Records,
  { enterpriseId, region, sector, industryCode, businessForm }: ResponsibleBodiesArgs,
): Promise<Answered | null> {
  if (enterpriseId != null) {
    const key = keyIn(enterprises, enterpriseId);
    const [found] = key === null ? [] : await records.select(enterprises, aboutEnterprise, { id: is(key) });
    return found ? answered(found) : null;
  }
  if (region == null || !['TOWNSHIP', 'VILLAGE'].includes(levelOf(region)))
    throw new Fault('BAD_USER_INPUT', 'Either `enterpriseId`, or a township or village as `region`, must be given.');
  return {
    id: null,
    sector: sector ?? '',
    industryCode: industryCode ?? null,
    businessForm: businessForm ?? null,
    township: townshipOf(region),
  };
}

/** Who answers for each sector in each township: its supervisors, the lead first, and whose territory it is. */
export const matrixOf = (known: readonly Duty[], townships: readonly string[]): MatrixCell[] =>
  townships.flatMap((township) => {
    const answering = territorial(known, township);
    return Object.values(SupervisionSector).map((sector): MatrixCell => {
      const supervisors = [
        ...supervising(known, { id: null, sector, industryCode: null, businessForm: null, township }),
      ].sort((a, b) => Number(b.lead) - Number(a.lead));
      return {
        sector,
        township: `${township}000`,
        supervisors: names(supervisors),
        supervisorIds: ids(supervisors),
        territorial: names(answering),
        territorialIds: ids(answering),
        clear: decided(supervisors) === 'ONE' && decided(answering) === 'ONE',
      };
    });
  });
