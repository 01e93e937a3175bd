import type { PastEvent } from '../access/journal/bulk-load.js';
import { seedings, type SeededBy } from '../access/journal/seeding.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import type { Responsibility } from '../responsibility/responsibility/responsibility.js';
import { deputies } from './cast.js';
import { held, wholeCounty, type Offices, type Person } from './offices.js';
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
    publishedAt: by.at,
    acknowledgedAt: by.at,
    ...row,
  });
  const rows = [
    ...sectorDuties(offices),
    ...townshipDuties(offices),
    ...leaders(offices),
    ...postDuties(offices),
    ...workPoints('DUTY').map(([clause, kind, subject, content]) => added(offices, clause!, kind!, subject!, content!)),
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

/** Pushed down to units and posts (002§2): the section of each department that does it, and whoever heads it. */
const postDuties = ({ people }: Offices): readonly object[] =>
  people
    .filter(({ roles, office }) => roles.includes('SECTOR_DEPT') && office.kind === 'DEPARTMENT')
    .map(({ office, title, postId }) => ({
      organisationId: office.id,
      holder: 'POST',
      postId,
      category: 'LEADERSHIP',
      must: 'MANAGE_INDUSTRY',
      content: `${title}岗位安全职责`,
      ...cited('002§2'),
    }));

function added(offices: Offices, clause: string, kind: string, subject: string, content: string): object {
  const [category, corridorKind] = kind.split(' ') as [string, string | undefined];
  return {
    organisationId: offices.person(subject).office.id,
    holder: 'DEPARTMENT',
    category: corridorKind ? 'DISASTER_PREVENTION' : category,
    must: 'MANAGE_INDUSTRY',
    townships: everywhere(offices),
    content,
    ...cited(clause),
    ...(corridorKind && { corridorKind, corridor: `全县${content.slice(0, 2)}沿线` }),
  };
}
