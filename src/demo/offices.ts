import { seedings, type SeededBy } from '../access/journal/seeding.js';
import type { PastEvent } from '../access/journal/bulk-load.js';
import type { SimulatedActor } from '../access/simulation/memory-register.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import type { EnterpriseStatus } from '../enterprise/enterprise/enterprise.js';
import { addDays, type CivilDate } from '../kernel/civil-date.js';
import { creditCheckOf, type CreditCode } from '../kernel/credit-code.js';
import type { RegionCode } from '../kernel/region-code.js';
import type { Role } from '../kernel/roles.js';
import type { SupervisionSector } from '../law/sector.js';
import { clients, holdings, operators, organisations, posts } from '../organisation/organisation.noun.js';
import type { OrganisationKind } from '../organisation/organisation.js';
import type { OperatorFacts } from '../organisation/organisation.facts.js';
import {
  departmentHeads,
  departmentOfficers,
  administrators,
  departments,
  deputies,
  disasterDepartments,
  ofTheBureau,
  townshipOfficers,
  type Department,
} from './cast.js';
import { inventedName } from './names.js';

export { personas, type Persona } from './cast.js';
export const county = '500238';
export const wholeCounty = `${county}000000`;
export const held = '2024-01-01' as CivilDate;
const certificateTo = '2030-12-31' as CivilDate;
const lapsesAfter = 20;

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
  readonly certificateUntil: CivilDate | null;
  readonly postId: string;
}
interface FirstFirm {
  readonly id: string;
  readonly regionCode: string;
  readonly name: string;
  readonly sector: SupervisionSector;
  readonly industryCode: string;
  readonly creditCode: string;
  readonly address: string;
  readonly headcount: number;
}
interface Client {
  readonly id: string;
  readonly regionCode: string;
  readonly key: string;
  readonly name: string;
  readonly open: boolean;
  readonly organisationId: string;
}

const short = (name: string): string => name.replace(/(街道|镇|乡)$/, '');
const thinSectors = ['INDUSTRY_TRADE', 'CONSTRUCTION', 'ROAD_TRANSPORT', 'GAS', 'FIRE'] as const;
const thinIndustries = ['3011', '4710', '5421', '4511', '6110'];
const digits = '一二三四五六七八九十';

/** Whether a post belongs to the leadership of its office, and the section whose head it is. */
function belongsTo({ subject, title, roles, office }: Person): { inLeadership: boolean | null; unit: string | null } {
  const known =
    office.kind !== 'ENTERPRISE' &&
    office.kind !== 'PARTNER' &&
    !roles.some((role) => role === 'EXPERT' || role === 'SOCIAL_SUPERVISOR');
  return {
    inLeadership: known
      ? roles.includes('COUNTY_LEADER') || /^(head|deputy-head|.*-head|(secretary|head)-\d+)$/.test(subject)
      : null,
    unit: known && title.endsWith('科科长') ? title.replace(/科长$/, '') : null,
  };
}

/**
 * The county's offices and people, all invented, and the first forty enterprises, on the real townships and villages
 * of 巫溪县.
 */
const officeOfPost = ({ id: organisationId, regionCode, enterpriseId }: DemoOffice) => ({
  organisationId,
  countyCode: regionCode.slice(0, 6),
  enterpriseId,
});
export class Offices {
  readonly offices: DemoOffice[] = [];
  readonly people: Person[] = [];
  readonly firms: FirstFirm[] = [];
  readonly frontEnd: string;
  readonly bureau: DemoOffice;
  readonly government: DemoOffice;
  readonly party: DemoOffice;
  readonly townships: readonly PlaceRow[];
  /** Which department answers for a sector. */
  readonly departmentOf = new Map<string, DemoOffice>();
  #accounts = 0;
  readonly #bySubject = new Map<string, Person>();
  readonly #byId = new Map<string, Person>();
  readonly #officeById = new Map<string, DemoOffice>();
  readonly #clients: readonly Client[];

  constructor(
    readonly places: readonly PlaceRow[],
    private readonly newId: () => string,
    today: CivilDate,
  ) {
    this.townships = places.filter(({ level }) => level === 'TOWNSHIP');
    this.government = this.open('巫溪县人民政府', 'GOVERNMENT', '溪府');
    this.party = this.open('中共巫溪县委员会', 'PARTY_COMMITTEE', '溪委');
    this.bureau = this.open('巫溪县应急管理局', 'BUREAU', '（溪）应急');
    const partner = this.#around();
    this.#inTownships();
    this.#firstFirms();
    this.account(this.firms[0]!, 'enterprise');
    this.#seat(partner, 'nobody', '', [], null, null);
    this.#firstResponsible();
    this.#others(today);
    this.#clients = this.#systems(partner);
    this.frontEnd = this.#clients[0]!.id;
  }

  /** The bureau's own people, and the offices around it; answers the partner's. */
  #around(): DemoOffice {
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
    for (const department of departments) this.#department(department);
    for (const sector of ofTheBureau) this.departmentOf.set(sector, this.bureau);
    this.seat(finance, 'finance', '社保科科长', ['FINANCE']);
    this.seat(finance, 'finance-2', '国库集中支付中心会计', ['FINANCE']);
    this.seat(discipline, 'discipline', '监督检查室主任', ['DISCIPLINE']);
    this.seat(elsewhere, 'elsewhere', '执法人员', ['LAW_OFFICER'], '演示6105250001');
    this.seat(citizens, 'public', '公众', ['PUBLIC']);
    return partner;
  }
  #department({ name, mark, subject, title, sectors }: Department): void {
    const department = this.open(name, 'DEPARTMENT', mark);
    this.seat(department, subject, title, ['SECTOR_DEPT']);
    for (const sector of sectors) this.departmentOf.set(sector, department);
  }

  #inTownships(): void {
    for (const { code, name } of this.townships) {
      const office = name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`;
      const township = this.open(office, 'TOWNSHIP', `${short(name)}府`, code);
      const subject = `township-${code.slice(6, 9)}`;
      this.seat(township, subject, '应急办主任', ['TOWNSHIP']);
      this.seat(township, `${subject}-2`, '应急办干事', ['TOWNSHIP']);
    }
    this.#village(2, 'village');
  }
  /** The disaster informant of the first village of a township. */
  #village(n: number, subject: string): void {
    const village = this.places.find(({ level, parent }) => level === 'VILLAGE' && parent === this.townships[n]?.code);
    if (village) this.seat(this.open(village.name, 'VILLAGE', '村', village.code), subject, '灾害信息员', ['VILLAGE']);
  }

  #firstFirms(): void {
    for (const [t, { code, name }] of this.townships.slice(0, 20).entries())
      for (const k of [0, 1]) {
        const n = t * 2 + k;
        const head = `91500299MA0T${String(1000 + n).padStart(5, '0')}`;
        this.firms.push({
          id: this.newId(),
          regionCode: code,
          creditCode: head + creditCheckOf(head),
          name: `演示${short(name)}企业${digits[k]}号`,
          sector: thinSectors[n % 5]! as SupervisionSector,
          industryCode: thinIndustries[n % 5]!,
          address: `${name}（演示地址）`,
          headcount: 12 + ((n * 7) % 60),
        });
      }
  }

  /** 党政同责: the two who are first responsible, for the county and for each township. */
  #firstResponsible(): void {
    this.seat(this.party, 'secretary', '县委书记', ['COUNTY_LEADER']);
    this.seat(this.government, 'mayor', '县长', ['COUNTY_LEADER']);
    for (const township of this.offices.filter(({ kind }) => kind === 'TOWNSHIP')) {
      const place = township.regionCode.slice(6, 9);
      const head = township.name.endsWith('办事处') ? '主任' : place.startsWith('1') ? '镇长' : '乡长';
      this.seat(township, `secretary-${place}`, '党（工）委书记', ['TOWNSHIP']);
      this.seat(township, `head-${place}`, head, ['TOWNSHIP']);
    }
  }

  /** People for every post that an act needs, beside those who were there first. */
  #others(today: CivilDate): void {
    for (const { subject, title, roles } of deputies) this.seat(this.government, subject, title, roles);
    this.seat(this.bureau, 'deputy-head', '副局长', ['BUREAU_HEAD']);
    const lapses = addDays(today, lapsesAfter);
    this.#seat(this.bureau, 'officer-lapsing', '执法人员', ['LAW_OFFICER'], '演示5002380099', lapses);
    for (const department of disasterDepartments) this.#department(department);
    for (const [of, title] of departmentHeads) this.seat(this.person(of).office, `${of}-head`, title, ['SECTOR_DEPT']);
    for (const [i, of] of departmentOfficers.entries())
      this.seat(this.person(of).office, `${of}-officer`, '执法人员', ['LAW_OFFICER'], `演示500238010${i}`);
    for (const [i, place] of townshipOfficers.entries()) {
      const office = this.#bySubject.get(`township-${place}`)?.office;
      if (office) this.seat(office, `township-officer-${place}`, '执法人员', ['LAW_OFFICER'], `演示500238020${i}`);
    }
    this.#village(3, 'village-2');
    this.#village(4, 'village-3');
    this.seat(this.open('巫溪县工业园区管理委员会', 'PARK', '溪园'), 'park', '安全环保部部长', ['TOWNSHIP']);
    for (const [subject, title, role] of administrators) this.seat(this.bureau, subject, title, [role]);
  }

  #systems(partner: DemoOffice): readonly Client[] {
    const client = (key: string, name: string, { id }: DemoOffice, open = true, regionCode = wholeCounty): Client => ({
      id: this.newId(),
      regionCode,
      key,
      name,
      open,
      organisationId: id,
    });
    return [
      client('front-end', '应急管理局前端', this.bureau),
      client('partner', '市级数据平台', partner, true, '500000000000'),
      client('payment-exchange', '一卡通发放前置', this.person('finance').office),
      client('closed', '已停用系统', partner, false),
    ];
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
    this.#officeById.set(office.id, office);
    return office;
  }
  seat(
    office: DemoOffice,
    subject: string,
    title: string,
    roles: readonly Role[],
    certificate: string | null = null,
  ): Person {
    return this.#seat(office, subject, title, roles, certificate, certificate ? certificateTo : null);
  }
  #seat(
    office: DemoOffice,
    subject: string,
    title: string,
    roles: readonly Role[],
    certificate: string | null,
    certificateUntil: CivilDate | null,
  ): Person {
    const name = inventedName(this.people.length);
    const ids = { id: this.newId(), postId: this.newId() };
    const person = { ...ids, subject, name, title, roles, office, certificate, certificateUntil };
    this.people.push(person);
    this.#bySubject.set(subject, person);
    this.#byId.set(person.id, person);
    return person;
  }
  /** An enterprise that has an account of its own, and so reports what it finds. */
  account(firm: { readonly id: string; readonly name: string; readonly regionCode: string }, subject: string): Person {
    this.#accounts += 1;
    const mark = `企${String(this.#accounts).padStart(4, '0')}`;
    const office = this.open(firm.name, 'ENTERPRISE', mark, firm.regionCode, firm.id);
    return this.seat(office, subject, '安全总监', ['ENTERPRISE']);
  }

  person(subject: string): Person {
    return this.#bySubject.get(subject)!;
  }
  client(key: string): { readonly id: string; readonly organisationId: string } {
    return this.#clients.find((client) => client.key === key)!;
  }
  byId(id: string): Person | undefined {
    return this.#byId.get(id);
  }
  officeById(id: string): DemoOffice | undefined {
    return this.#officeById.get(id);
  }
  actor({ id, roles, office }: Person): SimulatedActor {
    return { clientId: this.frontEnd, operatorId: id, organisationId: office.id, roles, numberPrefix: office.mark };
  }
  operatorFacts({ id, name, certificate, certificateUntil, roles, office, postId }: Person): OperatorFacts {
    return {
      key: id,
      name,
      certificateNumber: certificate,
      certificateValidUntil: certificateUntil,
      leftOn: null,
      posts: roles.length > 0 ? [{ ...{ roles, from: held, to: null, postId }, ...officeOfPost(office) }] : [],
    };
  }

  /** How all of it came to be: before anyone could act. */
  pastEvents(by: SeededBy): PastEvent[] {
    const seated = this.people.filter(({ roles }) => roles.length > 0);
    const newId = () => this.newId();
    const people = this.people.map(({ id, subject, name, certificate, certificateUntil, office }) => ({
      id,
      regionCode: office.regionCode,
      subject,
      name,
      certificateNumber: certificate,
      certificateValidUntil: certificateUntil,
    }));
    return [
      ...seedings(
        by,
        organisations,
        this.offices.map((office) => ({ ...office, kind: office.kind as OrganisationKind, endedOn: null })),
        newId,
      ),
      ...seedings(by, operators, people, newId),
      ...seedings(
        by,
        posts,
        seated.map((person) => ({
          id: person.postId,
          regionCode: person.office.regionCode,
          title: person.title,
          roles: [...person.roles],
          organisationId: person.office.id,
          ...belongsTo(person),
        })),
        newId,
      ),
      ...seedings(
        by,
        holdings,
        seated.map(({ id, postId, office: { regionCode } }) => ({
          regionCode,
          postId,
          operatorId: id,
          heldFrom: held,
          heldUntil: null,
        })),
        newId,
      ),
      ...seedings(by, clients, this.#clients, newId),
    ];
  }

  /** Which sectors each department answers for. */
  sectorsByOffice(): ReadonlyMap<DemoOffice, readonly SupervisionSector[]> {
    const bySector = new Map<DemoOffice, SupervisionSector[]>();
    for (const [sector, office] of this.departmentOf)
      bySector.set(office, [...(bySector.get(office) ?? []), sector as SupervisionSector]);
    return bySector;
  }

  /** The first forty enterprises, brought over from an older ledger. */
  firmHappenings(by: SeededBy): PastEvent[] {
    return seedings(
      by,
      enterprises,
      this.firms.map((firm) => ({
        ...firm,
        regionCode: firm.regionCode as RegionCode,
        creditCode: firm.creditCode as CreditCode,
        status: 'REGISTERED' as EnterpriseStatus,
      })),
      () => this.newId(),
    );
  }
}
