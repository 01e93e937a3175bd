import type { PastEvent } from '../access/journal/bulk-load.js';
import { seedings, type SeededBy } from '../access/journal/seeding.js';
import { startOf } from '../kernel/civil-date.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import type { Responsibility } from '../responsibility/responsibility/responsibility.js';
import { deputies } from './cast.js';
import { held, wholeCounty, type DemoOffice, type Offices, type Person } from './offices.js';
import { cited, workPoints } from './work-points.js';

const document = '巫溪安委〔2024〕1号（演示）';
const nothing = {
  status: 'ACKNOWLEDGED',
  unit: null,
  aspect: 'SAFETY',
  lever: null,
  first: false,
  lead: false,
  sectors: [],
  industries: [],
  townships: [],
  enterpriseIds: [],
  businessForms: [],
  corridorKind: null,
  corridor: null,
  corridorCourse: null,
  disasterKinds: null,
  projects: null,
  postId: null,
  holderEnterpriseId: null,
  authorId: null,
  endNote: null,
};

/** Who answers for what from the first day: sectors, territories, leaders, and what the work points add. */
export function duties(offices: Offices, by: SeededBy, newId: () => string): PastEvent[] {
  const entry = (row: object) => ({
    ...nothing,
    regionCode: wholeCounty,
    document,
    clause: null,
    approvalDocument: document,
    validFrom: held,
    validUntil: null,
    // As its first day: what was answered of the days between is the county's too.
    publishedAt: startOf(held),
    acknowledgedAt: by.at,
    ...row,
  });
  const rows = [
    ...sectorDuties(offices),
    ...townshipDuties(offices),
    ...leaders(offices),
    ...chiefs(offices),
    ...postDuties(offices),
    ...unitDuties(offices),
    ...workPoints('DUTY').map((point) => added(offices, point)),
  ];
  return seedings(by, responsibilities, rows.map(entry) as Partial<Responsibility>[] as FoundedRow[], newId);
}
type FoundedRow = Partial<Responsibility> & { regionCode: Responsibility['regionCode'] };

const everywhere = ({ townships }: Offices): readonly string[] => townships.map(({ code }) => code.slice(0, 9));

const sectorDuties = (offices: Offices): readonly object[] =>
  [...offices.sectorsByOffice()].flatMap(([office, sectors]) => [
    {
      organisationId: office.id,
      holder: 'DEPARTMENT',
      category: 'SPECIAL_SUPERVISION',
      must: 'MANAGE_INDUSTRY',
      sectors,
      townships: everywhere(offices),
      content: '行业领域安全生产专项监管',
      ...cited('000§13'),
    },
    {
      organisationId: office.id,
      holder: 'DEPARTMENT',
      category: 'SECTOR_COORDINATION',
      must: 'MANAGE_INDUSTRY',
      sectors,
      townships: everywhere(offices),
      lever: 'PLANNING',
      content: '在行业规划、产业政策、法规标准、行政许可、业务管理等方面压实责任',
      ...cited('002§2'),
    },
  ]);

const townshipDuties = ({ offices }: Offices): readonly object[] =>
  offices
    .filter(({ kind }) => kind === 'TOWNSHIP')
    .map(({ id, regionCode }) => ({
      regionCode,
      organisationId: id,
      holder: 'TOWNSHIP',
      category: 'TERRITORIAL',
      must: 'MANAGE_BUSINESS',
      townships: [regionCode.slice(0, 9)],
      content: '属地安全生产监督检查',
      ...cited('000§12'),
    }));

/** 党政同责、一岗双责: the first responsible, and each deputy for what they are in charge of. */
function leaders(offices: Offices): readonly object[] {
  const of = (subject: string) => offices.person(subject);
  return [
    ...leads(of('secretary'), 'PARTY_LEADER', true),
    ...leads(of('mayor'), 'GOV_LEADER', true),
    ...leads(of('leader'), 'GOV_LEADER', false),
    ...deputies.flatMap(({ subject }) => leads(of(subject), 'GOV_LEADER', false)),
    ...offices.offices
      .filter(({ kind }) => kind === 'TOWNSHIP')
      .flatMap(({ regionCode }) => {
        const place = regionCode.slice(6, 9);
        return [
          ...leads(of(`secretary-${place}`), 'PARTY_LEADER', true, regionCode),
          ...leads(of(`head-${place}`), 'GOV_LEADER', true, regionCode),
        ];
      }),
  ];
}
function leads(
  { postId, office }: Person,
  holder: string,
  first: boolean,
  regionCode = wholeCounty,
): readonly object[] {
  const both = {
    regionCode,
    holder,
    postId,
    organisationId: office.id,
    category: 'LEADERSHIP',
    must: 'MANAGE_BUSINESS',
  };
  return [
    {
      ...both,
      first,
      content: first ? '党政主要负责人的第一责任人责任' : '班子其他成员的直接领导责任',
      ...cited('000§12'),
    },
    { ...both, aspect: 'BUSINESS', content: '分管业务工作', ...cited('001§2') },
  ];
}

/** 行政首长负责制: the heads of government answer for disasters, in the county and in each township. */
const chiefs = (offices: Offices): readonly object[] =>
  [offices.person('mayor'), ...offices.people.filter(({ subject }) => /^head-\d+$/.test(subject))].map(
    ({ postId, office }) => ({
      regionCode: office.regionCode,
      holder: 'GOV_LEADER',
      postId,
      organisationId: office.id,
      category: 'CHIEF_EXECUTIVE',
      must: 'MANAGE_BUSINESS',
      content: '对本区域防灾减灾救灾工作负总责',
      ...cited('003§1'),
    }),
  );

/** What units do for themselves (002§3): the first enterprise, which has an account of its own. */
const unitDuties = ({ firms }: Offices): readonly object[] =>
  firms.slice(0, 1).flatMap(({ id, regionCode }) => {
    const own = {
      regionCode,
      holder: 'ENTERPRISE',
      holderEnterpriseId: id,
      organisationId: null,
      enterpriseIds: [id],
      must: 'MANAGE_PRODUCTION',
      ...cited('002§3'),
    };
    return [
      { ...own, category: 'PRINCIPAL', first: true, content: '主要负责人是本单位安全生产第一责任人' },
      { ...own, category: 'DISASTER_PREVENTION', content: '本单位防灾减灾救灾职责：避险转移、值守和应急物资' },
    ];
  });

const heads = (person: Person): boolean => /^(head|deputy-head|.*-head)$/.test(person.subject);
/** Pushed down to leaders, units and posts (002§2): who heads each department, its section, and who heads that. */
const postDuties = (offices: Offices): readonly object[] => [
  ...offices.people.filter(heads).flatMap((person) => leads(person, 'OFFICE_LEADER', false)),
  ...pushedDown(offices),
];
const unitOf = (office: DemoOffice, unit: string, content: string, lever: string): object => ({
  organisationId: office.id,
  holder: 'INTERNAL_UNIT',
  unit,
  category: 'LEADERSHIP',
  must: 'MANAGE_INDUSTRY',
  lever,
  content,
  ...cited('002§2'),
});
/** 五个抓手: two departments use all five, the others still lack some. */
const allLevers = [
  ['POLICY', '政策法规科', '在产业政策中体现安全导向'],
  ['STANDARD', '政策法规科', '在法规标准中明确安全要求'],
  ['LICENSING', '行政审批科', '在行政许可中严格安全条件'],
] as const;
const pushedDown = ({ people }: Offices): readonly object[] =>
  people
    .filter((person) => person.roles.includes('SECTOR_DEPT') && person.office.kind === 'DEPARTMENT' && !heads(person))
    .flatMap(({ subject, office, title, postId }) => [
      unitOf(office, title.replace(/科长$/, ''), '承担本单位安全生产监管日常工作', 'OPERATION'),
      ...(subject === 'construction' || subject === 'transport'
        ? allLevers.map(([lever, unit, content]) => unitOf(office, unit, content, lever))
        : []),
      {
        organisationId: office.id,
        holder: 'POST',
        postId,
        category: 'LEADERSHIP',
        must: 'MANAGE_INDUSTRY',
        content: `${title}岗位安全职责`,
        ...cited('002§2'),
      },
    ]);

/** What the work points add: of a kind of disaster with its codes, of a corridor with its name, course and places. */
function added(offices: Offices, point: readonly string[]): object {
  const [clause, kind, subject, content, named, course, places] = point as readonly [
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const [category, corridorKind] = kind.split(' ') as [string, string | undefined];
  const children = (places ?? '').split(' ');
  return {
    organisationId: offices.person(subject).office.id,
    holder: 'DEPARTMENT',
    category: corridorKind ? 'DISASTER_PREVENTION' : category,
    must: 'MANAGE_INDUSTRY',
    townships: everywhere(offices).filter((code) => !corridorKind || children.includes(code.slice(6))),
    content,
    ...cited(clause),
    ...(category === 'DISASTER_PREVENTION' && { disasterKinds: named!.split(' ') }),
    ...(corridorKind && { corridorKind, corridor: named, corridorCourse: course }),
  };
}
