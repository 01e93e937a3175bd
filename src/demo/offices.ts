import { foundings, type Founder } from '../access/founding.js';
import type { Happening } from '../access/chronicle.js';
import type { PaperActor } from '../access/paper.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { creditCheckOf } from '../kernel/credit-code.js';
import type { Role } from '../kernel/roles.js';
import type { SupervisionSector } from '../law/sector.js';
import { clients, holdings, operators, organisations, posts } from '../organisation/organisation.noun.js';
import type { OrganisationKind } from '../organisation/organisation.js';
import type { OperatorFacts } from '../organisation/organisation.facts.js';
import { inventedName } from './names.js';

export const county = '500238';
export const wholeCounty = `${county}000000`;
export const held = '2024-01-01' as CivilDate;
const certificateTo = '2030-12-31' as CivilDate;

/** A township or village as the register has it. */
export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
}
export interface DemoOffice {
  readonly id: string;
  readonly name: string;
  readonly kind: `${OrganisationKind}`;
  readonly mark: string;
  readonly regionCode: string;
  readonly enterpriseId: string | null;
}
export interface Person {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly office: DemoOffice;
  readonly certificate: string | null;
  readonly postId: string;
}

/** Whom the explorer offers to be: one of each role, two townships, two departments, a partner's system, and nobody. */
export const personas = [
  'leader',
  'head',
  'officer-1',
  'officer-2',
  'legal',
  'technician',
  'supervisor',
  'construction',
  'transport',
  'township-100',
  'township-101',
  'village',
  'enterprise',
  'expert',
  'finance',
  'finance-2',
  'discipline',
  'public',
  'nobody',
] as const;

const departments: readonly (readonly [
  name: string,
  mark: string,
  subject: string,
  title: string,
  sectors: readonly `${SupervisionSector}`[],
])[] = [
  ['巫溪县住房和城乡建设委员会', '溪住建', 'construction', '安全监管科科长', ['CONSTRUCTION', 'GAS']],
  ['巫溪县交通局', '溪交', 'transport', '安全监督科科长', ['ROAD_TRANSPORT', 'WATER_TRANSPORT']],
  [
    '巫溪县经济和信息化委员会',
    '溪经信',
    'economy',
    '安全生产科科长',
    ['INDUSTRY_TRADE', 'POWER', 'CIVIL_EXPLOSIVES', 'OIL_GAS'],
  ],
  ['巫溪县消防救援大队', '溪消', 'fire', '防火监督科科长', ['FIRE']],
  ['巫溪县市场监督管理局', '溪市监', 'market', '特种设备科科长', ['SPECIAL_EQUIPMENT']],
  ['巫溪县水利局', '溪水', 'water', '安全监督科科长', ['WATER_CONSERVANCY']],
  ['巫溪县文化和旅游发展委员会', '溪文旅', 'tourism', '安全管理科科长', ['TOURISM']],
  ['巫溪县教育委员会', '溪教', 'education', '安稳科科长', ['EDUCATION']],
  ['巫溪县卫生健康委员会', '溪卫健', 'health', '综合监督科科长', ['MEDICAL']],
  ['巫溪县民政局', '溪民', 'civil', '养老服务科科长', ['ELDERLY_CARE']],
  ['巫溪县农业农村委员会', '溪农', 'agriculture', '安全监管科科长', ['FARM_MACHINERY', 'FISHERY']],
];
/** What the bureau itself supervises, beside the whole. */
export const ofTheBureau: readonly string[] = [
  'COAL_MINE',
  'NON_COAL_MINE',
  'HAZARDOUS_CHEMICALS',
  'FIREWORKS',
  'OTHER',
];

const short = (name: string): string => name.replace(/(街道|镇|乡)$/, '');
const thinSectors = ['INDUSTRY_TRADE', 'CONSTRUCTION', 'ROAD_TRANSPORT', 'GAS', 'FIRE'] as const;
const thinIndustries = ['3011', '4710', '5421', '4511', '6110'];
const digits = '一二三四五六七八九十';

/**
 * The county's offices and people, all invented, and the first forty enterprises, on the real townships and villages
 * of 巫溪县.
 */
export class Offices {
  readonly offices: DemoOffice[] = [];
  readonly people: Person[] = [];
  readonly firms: {
    readonly id: string;
    readonly regionCode: string;
    readonly name: string;
    readonly sector: string;
    readonly industryCode: string;
    readonly creditCode: string;
    readonly address: string;
    readonly headcount: number;
  }[] = [];
  readonly frontEnd: string;
  readonly bureau: DemoOffice;
  readonly government: DemoOffice;
  readonly townships: readonly PlaceRow[];
  /** Which department answers for a sector. */
  readonly departmentOf = new Map<string, DemoOffice>();
  #accounts = 0;
  readonly #clients: readonly {
    readonly id: string;
    readonly regionCode: string;
    readonly key: string;
    readonly name: string;
    readonly open: boolean;
    readonly organisationId: string;
  }[];

  constructor(
    readonly places: readonly PlaceRow[],
    private readonly newId: () => string,
  ) {
    this.townships = places.filter(({ level }) => level === 'TOWNSHIP');
    this.government = this.open('巫溪县人民政府', 'GOVERNMENT', '溪府');
    this.bureau = this.open('巫溪县应急管理局', 'BUREAU', '（溪）应急');
    const finance = this.open('巫溪县财政局', 'DEPARTMENT', '溪财');
    const discipline = this.open('巫溪县纪委监委', 'GOVERNMENT', '溪纪');
    const partner = this.open('重庆市应急管理局数据平台', 'PARTNER', '渝应急', '500000000000');
    const elsewhere = this.open('澄城县应急管理局', 'BUREAU', '（澄）应急', '610525000000');
    const citizens = this.open('巫溪县公众服务平台', 'PARTNER', '溪众');
    this.seat(this.government, 'leader', '副县长', ['COUNTY_LEADER']);
    this.seat(this.bureau, 'head', '局长', ['BUREAU_HEAD']);
    for (let n = 1; n <= 16; n++)
      this.seat(this.bureau, `officer-${n}`, '执法人员', ['LAW_OFFICER'], `演示500238${String(n).padStart(4, '0')}`);
    this.seat(this.bureau, 'legal', '法制审核员', ['LEGAL_REVIEWER']);
    this.seat(this.bureau, 'technician', '执法技术检查员', ['TECH_INSPECTOR']);
    this.seat(this.bureau, 'supervisor', '社会监督员', ['SOCIAL_SUPERVISOR']);
    this.seat(this.bureau, 'expert', '安全生产专家', ['EXPERT']);
    for (const [name, mark, subject, title, sectors] of departments) {
      const department = this.open(name, 'DEPARTMENT', mark);
      this.seat(department, subject, title, ['SECTOR_DEPT']);
      for (const sector of sectors) this.departmentOf.set(sector, department);
    }
    for (const sector of ofTheBureau) this.departmentOf.set(sector, this.bureau);
    this.seat(finance, 'finance', '社保科科长', ['FINANCE']);
    this.seat(finance, 'finance-2', '国库集中支付中心会计', ['FINANCE']);
    this.seat(discipline, 'discipline', '监督检查室主任', ['DISCIPLINE']);
    this.seat(elsewhere, 'elsewhere', '执法人员', ['LAW_OFFICER'], '演示6105250001');
    this.seat(citizens, 'public', '公众', ['PUBLIC']);
    for (const { code, name } of this.townships) {
      const township = this.open(
        name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`,
        'TOWNSHIP',
        `${short(name)}府`,
        code,
      );
      const subject = `township-${code.slice(6, 9)}`;
      this.seat(township, subject, '应急办主任', ['TOWNSHIP']);
      this.seat(township, `${subject}-2`, '应急办干事', ['TOWNSHIP']);
    }
    const village = places.find(({ level, parent }) => level === 'VILLAGE' && parent === this.townships[2]!.code)!;
    this.seat(this.open(village.name, 'VILLAGE', '村', village.code), 'village', '灾害信息员', ['VILLAGE']);
    for (const [t, { code, name }] of this.townships.slice(0, 20).entries()) {
      for (const k of [0, 1]) {
        const n = t * 2 + k;
        const head = `91500299MA0T${String(1000 + n).padStart(5, '0')}`;
        this.firms.push({
          id: newId(),
          regionCode: code,
          creditCode: head + creditCheckOf(head),
          name: `演示${short(name)}企业${digits[k]}号`,
          sector: thinSectors[n % 5]!,
          industryCode: thinIndustries[n % 5]!,
          address: `${name}（演示地址）`,
          headcount: (n * 7) % 60,
        });
      }
    }
    this.account(this.firms[0]!, 'enterprise');
    this.people.push({
      id: newId(),
      subject: 'nobody',
      name: inventedName(this.people.length),
      title: '',
      roles: [],
      office: partner,
      certificate: null,
      postId: newId(),
    });
    // 党政同责: the two who are first responsible, for the county and for each township.
    this.seat(this.government, 'secretary', '县委书记', ['COUNTY_LEADER']);
    this.seat(this.government, 'mayor', '县长', ['COUNTY_LEADER']);
    for (const township of this.offices.filter(({ kind }) => kind === 'TOWNSHIP')) {
      this.seat(township, `secretary-${township.regionCode.slice(6, 9)}`, '党（工）委书记', ['TOWNSHIP']);
      this.seat(
        township,
        `head-${township.regionCode.slice(6, 9)}`,
        township.name.endsWith('办事处') ? '主任' : township.regionCode.slice(6, 7) === '1' ? '镇长' : '乡长',
        ['TOWNSHIP'],
      );
    }
    this.#clients = [
      {
        id: newId(),
        regionCode: wholeCounty,
        key: 'front-end',
        name: '应急管理局前端',
        open: true,
        organisationId: this.bureau.id,
      },
      {
        id: newId(),
        regionCode: '500000000000',
        key: 'partner',
        name: '市级数据平台',
        open: true,
        organisationId: partner.id,
      },
      {
        id: newId(),
        regionCode: wholeCounty,
        key: 'payment-exchange',
        name: '一卡通发放前置',
        open: true,
        organisationId: finance.id,
      },
      {
        id: newId(),
        regionCode: wholeCounty,
        key: 'closed',
        name: '已停用系统',
        open: false,
        organisationId: partner.id,
      },
    ];
    this.frontEnd = this.#clients[0]!.id;
  }

  open(
    name: string,
    kind: DemoOffice['kind'],
    mark: string,
    regionCode = wholeCounty,
    enterpriseId: string | null = null,
  ): DemoOffice {
    const office = { id: this.newId(), name, kind, mark, regionCode, enterpriseId };
    this.offices.push(office);
    return office;
  }

  seat(
    office: DemoOffice,
    subject: string,
    title: string,
    roles: readonly Role[],
    certificate: string | null = null,
  ): Person {
    const person = {
      id: this.newId(),
      subject,
      name: inventedName(this.people.length),
      title,
      roles,
      office,
      certificate,
      postId: this.newId(),
    };
    this.people.push(person);
    return person;
  }

  /** An enterprise that has an account of its own, and so reports what it finds. */
  account(firm: { readonly id: string; readonly name: string; readonly regionCode: string }, subject: string): Person {
    this.#accounts += 1;
    return this.seat(
      this.open(firm.name, 'ENTERPRISE', `企${String(this.#accounts).padStart(4, '0')}`, firm.regionCode, firm.id),
      subject,
      '安全总监',
      ['ENTERPRISE'],
    );
  }

  person(subject: string): Person {
    return this.people.find((person) => person.subject === subject)!;
  }
  actor({ id, roles, office }: Person): PaperActor {
    return { clientId: this.frontEnd, operatorId: id, organisationId: office.id, roles, mark: office.mark };
  }
  operatorFacts({ id, name, certificate, roles, office, postId }: Person): OperatorFacts {
    return {
      key: id,
      name,
      certificateNumber: certificate,
      certificateValidUntil: certificate ? certificateTo : null,
      posts:
        roles.length > 0
          ? [{ roles, from: held, to: null, organisationId: office.id, postId, enterpriseId: office.enterpriseId }]
          : [],
    };
  }

  /** How all of it came to be: before anyone could act. */
  happenings(by: Founder): Happening[] {
    const seated = this.people
      .filter(({ roles }) => roles.length > 0)
      .map((person) => ({ person, postId: person.postId }));
    const newId = () => this.newId();
    return [
      ...foundings(
        by,
        organisations,
        this.offices.map((office) => ({ ...office, endedOn: null }) as never),
        newId,
      ),
      ...foundings(
        by,
        operators,
        this.people.map(({ id, subject, name, certificate, office: { regionCode } }) => ({
          id,
          regionCode,
          subject,
          name,
          certificateNumber: certificate,
          certificateValidUntil: certificate ? certificateTo : null,
        })),
        newId,
      ),
      ...foundings(
        by,
        posts,
        seated.map(
          ({
            postId,
            person: {
              title,
              roles,
              office: { id, regionCode },
            },
          }) => ({ id: postId, regionCode, title, roles: [...roles], organisationId: id }),
        ),
        newId,
      ),
      ...foundings(
        by,
        holdings,
        seated.map(
          ({
            postId,
            person: {
              id,
              office: { regionCode },
            },
          }) => ({ regionCode, postId, operatorId: id, heldFrom: held, heldUntil: null }),
        ),
        newId,
      ),
      ...foundings(by, clients, this.#clients, newId),
    ];
  }

  /** Which sectors each department answers for. */
  sectorsByOffice(): ReadonlyMap<DemoOffice, readonly string[]> {
    const bySector = new Map<DemoOffice, string[]>();
    for (const [sector, office] of this.departmentOf) bySector.set(office, [...(bySector.get(office) ?? []), sector]);
    return bySector;
  }

  /** The first forty enterprises, brought over from an older ledger. */
  firmHappenings(by: Founder): Happening[] {
    return foundings(
      by,
      enterprises,
      this.firms.map((firm) => ({ ...firm, status: 'REGISTERED' }) as never),
      () => this.newId(),
    );
  }
}
