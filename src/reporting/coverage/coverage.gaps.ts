import type { GapKind, CountyGround, CoveredEnterprise, Gap } from './coverage.facts.js';
import { preventedKinds, prevents } from '../../responsibility/responsibility/responsibility.disasters.musts.js';
import type { Duty } from '../../responsibility/responsibility/responsibility.facts.js';

// Where a duty is not brought to its end: both duties of a post, down to units and posts, every kind of disaster, every
// stretch, every unit.

const blank = { sector: null, township: null, businessForm: null, enterpriseIds: [], leader: null };
const safety = ({ aspect }: Duty): boolean => aspect === 'SAFETY';
const leading: readonly string[] = ['PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER'];

/** 一岗双责: whoever leads answers for their business and for safety in it. */
function leadersWithOneDuty(duties: readonly Duty[], { leaders }: CountyGround): Gap[] {
  const of = (aspect: string) => new Set(duties.filter((duty) => duty.aspect === aspect).map(({ postId }) => postId));
  const [minded, busy] = [of('SAFETY'), of('BUSINESS')];
  const seated = new Set(leaders.map(({ postId }) => postId));
  const others = new Map(
    duties
      .filter(({ holder, postId }) => leading.includes(holder) && postId !== null && !seated.has(postId))
      .map(({ postId, post, organisation }) => [
        postId!,
        { postId: postId!, title: post ?? '', office: organisation ?? '' },
      ]),
  );
  const lacking = (kind: GapKind, posts: Iterable<NonNullable<Gap['leader']>>, held: ReadonlySet<string | null>) =>
    [...posts].filter(({ postId }) => !held.has(postId)).map((leader): Gap => ({ ...blank, kind, leader }));
  return [
    ...lacking('LEADER_WITHOUT_SAFETY_DUTY', others.values(), minded),
    ...lacking('LEADER_WITHOUT_BUSINESS_DUTY', [...leaders, ...others.values()], busy),
  ];
}

/** 责任落实到班子成员、内设机构、岗位 (002§2): of every office that holds a duty as a department. */
const pushedDown = [
  ['DEPARTMENT_WITHOUT_LEADER_DUTY', ['OFFICE_LEADER', 'GOV_LEADER', 'PARTY_LEADER']],
  ['DEPARTMENT_WITHOUT_UNIT_DUTY', ['INTERNAL_UNIT']],
  ['DEPARTMENT_WITHOUT_POST_DUTY', ['POST']],
] as const;
type Seats = NonNullable<CountyGround['seats']>;
/** Whom a department has at a level, as far as it is known; a unit stands for itself, a post for whoever holds it. */
function knownAt(kind: (typeof pushedDown)[number][0], seats: Seats): readonly Pick<Gap, 'post' | 'unit'>[] {
  if (kind === 'DEPARTMENT_WITHOUT_UNIT_DUTY')
    return [...new Set(seats.flatMap(({ unit }) => (unit === null ? [] : [unit])))].map((unit) => ({ unit }));
  const belongs = kind === 'DEPARTMENT_WITHOUT_LEADER_DUTY' ? 'LEADERSHIP' : 'OTHER';
  return seats.flatMap(({ kind: of, postId, title }) =>
    of === belongs && postId !== null ? [{ post: { id: postId, title } }] : [],
  );
}
function notPushedDown(duties: readonly Duty[], { seats = [] }: CountyGround): Gap[] {
  const held = new Map<string, Duty[]>();
  const departments = new Map<string, string>();
  for (const duty of duties.filter(safety)) {
    if (duty.organisationId === null) continue;
    held.set(duty.organisationId, [...(held.get(duty.organisationId) ?? []), duty]);
    if (duty.holder === 'DEPARTMENT') departments.set(duty.organisationId, duty.organisation ?? '');
  }
  return [...departments].flatMap(([id, name]) => {
    const own = seats.filter(({ officeId }) => officeId === id);
    return pushedDown.flatMap(([kind, fit]): Gap[] => {
      const gap = { ...blank, kind, organisation: { id, name } };
      const at = held.get(id)!.filter(({ holder }) => fit.some((each) => each === holder));
      const known = knownAt(kind, own);
      if (known.length === 0) return at.length === 0 ? [gap] : [];
      return known
        .filter(({ post, unit }) => !at.some((duty) => (post ? duty.postId === post.id : duty.unit === unit)))
        .map((each) => ({ ...gap, ...each }));
    });
  });
}

/** 防治主责 (000§13): of each kind of disaster in each township, and of each stretch of a corridor. */
function notPrevented(duties: readonly Duty[], { townships, corridors = [] }: CountyGround): Gap[] {
  const preventing = duties.filter(
    (duty) => safety(duty) && duty.category === 'DISASTER_PREVENTION' && duty.holder !== 'ENTERPRISE',
  );
  const within = new Set(townships);
  return [
    ...Object.keys(preventedKinds).flatMap((disasterKind) => {
      const covered = new Set(
        preventing
          .filter((duty) => duty.corridorKind === null && prevents(duty, disasterKind))
          .flatMap((duty) => duty.townships),
      );
      return townships
        .filter((township) => !covered.has(township))
        .map((township): Gap => ({ ...blank, kind: 'DISASTER_WITHOUT_PREVENTER', township, disasterKind }));
    }),
    ...corridors.flatMap((corridor) =>
      corridor.townships
        .filter(
          (township) =>
            within.has(township) &&
            !preventing.some(
              (duty) =>
                duty.corridorKind === corridor.corridorKind &&
                duty.corridor === corridor.corridor &&
                duty.townships.includes(township),
            ),
        )
        .map((township): Gap => ({ ...blank, kind: 'CORRIDOR_WITHOUT_PREVENTER', township, corridor })),
    ),
  ];
}

/** 行政首长负责制 (003§1): in the county and in every township. */
const withoutChief = (duties: readonly Duty[], { county, townships }: CountyGround): Gap[] =>
  [county, ...townships]
    .filter(
      (place) =>
        !duties.some(
          ({ category, regionCode }) => category === 'CHIEF_EXECUTIVE' && regionCode === place.padEnd(12, '0'),
        ),
    )
    .map((place): Gap => ({ ...blank, kind: 'REGION_WITHOUT_CHIEF_EXECUTIVE', township: place.padEnd(9, '0') }));

// 码头、医院、学校、工地、酒店民宿、高速公路、景区景点、水利设施 (002§3), by sector and GB/T 4754.
const unitSectors: readonly string[] = ['MEDICAL', 'EDUCATION', 'CONSTRUCTION', 'TOURISM', 'WATER_CONSERVANCY'];
const unitIndustries: readonly string[] = ['553', '83', '84', '61', '5443', '786', '76'];
export const isNamedUnit = ({ sector, industryCode }: Pick<CoveredEnterprise, 'sector' | 'industryCode'>): boolean =>
  unitSectors.includes(sector) ||
  (industryCode !== null && unitIndustries.some((digits) => industryCode.startsWith(digits)));

/** Of units: the principal as first responsible person (安全生产法 第五条), and disaster duties of the named kinds. */
function ofUnits(duties: readonly Duty[], { enterprises, headless }: CountyGround): Gap[] {
  // The ledger of units is as it stands today: of a day before it says nothing, so that what was told then stands.
  if (headless === undefined) return [];
  const own = duties.filter(({ holder }) => holder === 'ENTERPRISE' || holder === 'ENTERPRISE_POST');
  const held = (test: (duty: Duty) => boolean) => {
    const of = own.filter(test);
    const ids = new Set(of.flatMap(({ enterpriseIds, holderEnterpriseId }) => [...enterpriseIds, holderEnterpriseId]));
    return (id: string): boolean => ids.has(id);
  };
  const led = held(({ category, first }) => category === 'PRINCIPAL' && first);
  const prepared = held(({ category }) => category === 'DISASTER_PREVENTION');
  const groups = new Map<string, { kind: GapKind; sector: string; township: string; ids: string[] }>();
  const put = (kind: GapKind, { id, sector, township }: CoveredEnterprise): void => {
    const key = `${kind}/${sector}/${township}`;
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { kind, sector, township, ids: [id] });
  };
  for (const enterprise of enterprises) {
    if (headless.has(enterprise.id) && !led(enterprise.id)) put('ENTERPRISE_WITHOUT_FIRST_RESPONSIBLE', enterprise);
    if (isNamedUnit(enterprise) && !prepared(enterprise.id)) put('ENTERPRISE_WITHOUT_DISASTER_DUTY', enterprise);
  }
  return [...groups.values()].map(({ ids, ...group }): Gap => ({ ...blank, ...group, enterpriseIds: ids }));
}

const wanted: Readonly<Record<string, GapKind>> = {
  POWER: 'DEPARTMENT_WITHOUT_POWER_LIST',
  RESPONSIBILITY: 'DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST',
  DUTY: 'LEADER_WITHOUT_DUTY_LIST',
  ANNUAL_KEY: 'LEADER_WITHOUT_YEARLY_LIST',
  SAFETY: 'COUNTY_WITHOUT_SAFETY_COMMITTEE',
  DISASTER_REDUCTION: 'COUNTY_WITHOUT_DISASTER_COMMITTEE',
};
/**
 * What is wanted and not there: lists of departments (安全生产法 第十七条) and of leaders (001§1), 安委会 and 减灾委
 * (000§12), of which a county has one each.
 */
const notThere = ({ county, lacking = [] }: CountyGround): Gap[] =>
  lacking.flatMap(({ what, kind, officeId: id, office, postId, title }): Gap[] => {
    const gap = { ...blank, kind: wanted[kind]! };
    if (what === 'COMMITTEE') return [{ ...gap, township: county.padEnd(9, '0') }];
    return [
      postId === null
        ? { ...gap, organisation: { id: id!, name: office } }
        : { ...gap, leader: { postId, title, office } },
    ];
  });

/** Where a duty is not brought to its end. */
export const unfinished = (duties: readonly Duty[], ground: CountyGround): Gap[] => [
  ...leadersWithOneDuty(duties, ground),
  ...withoutChief(duties, ground),
  ...notPushedDown(duties, ground),
  ...notPrevented(duties, ground),
  ...ofUnits(duties, ground),
  ...notThere(ground),
];

/** 五个抓手 (002§2): by which means each department that coordinates a sector performs it, and which it lacks. */
export const levers = ['PLANNING', 'POLICY', 'STANDARD', 'LICENSING', 'OPERATION'] as const;
export interface LeversOfOffice {
  readonly organisationId: string;
  readonly organisation: string;
  readonly held: readonly (typeof levers)[number][];
  readonly missing: readonly (typeof levers)[number][];
}
export function leversOf(duties: readonly Duty[]): LeversOfOffice[] {
  const coordinating = duties.filter(
    (duty) => safety(duty) && duty.category === 'SECTOR_COORDINATION' && duty.organisationId !== null,
  );
  return [...new Map(coordinating.map((duty) => [duty.organisationId!, duty.organisation ?? '']))].map(
    ([organisationId, organisation]) => {
      const used = new Set(
        duties.filter((duty) => safety(duty) && duty.organisationId === organisationId).map(({ lever }) => lever),
      );
      return {
        organisationId,
        organisation,
        held: levers.filter((lever) => used.has(lever)),
        missing: levers.filter((lever) => !used.has(lever)),
      };
    },
  );
}
