import { Fault } from '../../access/faults.js';
import { globalId, keyIn } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, levelOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
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
import { corridorsOf, gapsOf, withoutPrincipal, type CountyGround, type Gap } from './coverage.facts.js';
import { enterpriseOf, enterprisesOn } from './coverage.enterprises.js';
import { postsAndLacking } from './coverage.departments.js';
import { unfinished } from './coverage.gaps.js';
import type { MatrixCell, ResponsibilityGap, ResponsibleBody } from './coverage.js';

export const shownMost = 200;
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

/** A gap as it is told. */
export const gap = (of: Gap): ResponsibilityGap => ({
  kind: of.kind as never,
  sector: of.sector as never,
  region: full(of.township),
  businessForm: of.businessForm,
  leader: of.leader && `${of.leader.office}${of.leader.title}`,
  organisation: of.organisation?.name ?? null,
  organisationId: officeId(of.organisation?.id ?? null),
  post: of.post?.title ?? null,
  postId: of.post ? globalId(posts, of.post.id) : null,
  unit: of.unit ?? null,
  disasterKind: of.disasterKind ?? null,
  corridorKind: (of.corridor?.corridorKind as ResponsibilityGap['corridorKind']) ?? null,
  corridor: of.corridor?.corridor ?? null,
  ...firms(of.enterpriseIds),
});
export const allGaps = (known: readonly Duty[], ground: CountyGround): Gap[] => [
  ...gapsOf(known, ground),
  ...unfinished(known, ground),
];

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
  const [known, found, seats, corridors, headless] = await Promise.all([
    duties(records, code, on),
    enterprisesOn(records, { county: code, day, townships: whole ? null : townships }),
    whole ? records.lookUp(postsAndLacking, `${code}/${day}`) : [],
    of === 'gaps' ? records.lookUp(corridorsOf, `${code}/${day}`) : [],
    ofUnits ? records.lookUp(withoutPrincipal, code) : [],
  ]);
  return {
    known,
    ground: {
      county: code,
      townships,
      sectors: Object.values(SupervisionSector),
      enterprises: found,
      leaders: seats.flatMap(({ what, postId, title, office }) =>
        what === 'LEADER' && postId !== null ? [{ postId, title, office }] : [],
      ),
      seats: seats.filter(({ what }) => what === 'POST'),
      lacking: seats.filter(({ what }) => what === 'LIST' || what === 'COMMITTEE'),
      corridors,
      ...(ofUnits && { headless: new Set(headless[0]?.ids) }),
    },
  };
}

/** What is asked about; null where it is an enterprise that the caller does not see. */
export async function subject(
  records: Records,
  { enterpriseId, region, sector, industryCode, businessForm, on }: ResponsibleBodiesArgs,
): Promise<Answered | null> {
  if (enterpriseId != null) {
    const key = keyIn(enterprises, enterpriseId);
    return key === null ? null : enterpriseOf(records, key, dayOf(records, on));
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

/** What is one gap, whatever enterprises it is told of. */
const sameGap = ({ enterpriseIds: _, leader, organisation, post, corridor, ...of }: Gap): string =>
  JSON.stringify([of, leader?.postId, organisation?.id, post?.id, corridor?.corridorKind, corridor?.corridor]);

/** The gaps of the day after a duty's last that would not be there if it went on. */
export async function gapsOpenedBy(
  records: Records,
  duty: { readonly id: string; readonly validUntil: CivilDate; readonly regionCode: RegionCode },
): Promise<Gap[]> {
  const of = countyOf(duty.regionCode);
  const [{ known: after, ground }, before] = await Promise.all([
    county(records, `${of}000000` as RegionCode, addDays(duty.validUntil, 1), 'gaps'),
    duties(records, of, duty.validUntil),
  ]);
  // Of an act that is only tried the register still has the duty as it was.
  const known = after.filter(({ id }) => id !== duty.id);
  const own = before.filter(({ id }) => id === duty.id);
  const without = new Map(allGaps([...known, ...own], ground).map((each) => [sameGap(each), each]));
  return allGaps(known, ground).flatMap((each) => {
    const still = without.get(sameGap(each));
    if (still === undefined) return [each];
    const enterpriseIds = each.enterpriseIds.filter((id) => !still.enterpriseIds.includes(id));
    return enterpriseIds.length > 0 ? [{ ...each, enterpriseIds }] : [];
  });
}
