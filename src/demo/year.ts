import type { FileRow, Happening, LastNumber } from '../access/chronicle.js';
import { Paper, type PaperActor } from '../access/paper.js';
import * as enterpriseActs from '../enterprise/enterprise/enterprise.acts.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { licensedSectors } from '../enterprise/enterprise/enterprise.facts.js';
import type { Enterprise } from '../enterprise/enterprise/enterprise.js';
import type { CriterionFacts } from '../hazard/criterion/criterion.facts.js';
import * as hazardActs from '../hazard/hazard/hazard.acts.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { selfSources } from '../hazard/hazard/hazard.facts.js';
import { openStatuses, type Hazard } from '../hazard/hazard/hazard.js';
import * as listingActs from '../hazard/listing/listing.acts.js';
import { listings } from '../hazard/listing/listing.noun.js';
import * as lookbackActs from '../hazard/lookback/lookback.acts.js';
import { lookbacks } from '../hazard/lookback/lookback.noun.js';
import type { Act } from '../kernel/act.js';
import { addDays, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis, type Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import { isWorkingDay } from '../kernel/working-days.js';
import type { Row } from '../access/judge.js';
import type { Noun } from '../access/noun.js';
import type { Dice } from './dice.js';
import { Queue } from './queue.js';
import { industriesBySector, dangers, enterpriseCounts, hazardCounts, tradeNames } from './figures.js';
import { inventedCreditCode, inventedIdentityNumber, inventedName, inventedPhone } from './names.js';
import type { Offices, Person } from './offices.js';

type Firm = Enterprise & Row;
type Found = Hazard & Row;
const hour = 3_600_000;

/**
 * What the sandbox lives through: every act judged by the tables that judge the real ones, with the clock of the day
 * it fell on.
 */
export class Year {
  readonly files: FileRow[] = [];
  readonly #paper: Paper;
  readonly #queue = new Queue();
  readonly #open = new Map<string, Map<string, string | null>>();
  readonly #listed = new Map<string, string>();
  readonly #lookedBack = new Set<string>();
  readonly #fileOf = new Map<string, string>();
  readonly #accounts = new Map<string, Person>();
  readonly #officers: readonly Person[];
  readonly #start: CivilDate;

  constructor(
    private readonly offices: Offices,
    private readonly law: Law,
    private readonly criteria: readonly CriterionFacts[],
    private readonly dice: Dice,
    private readonly newId: (at?: Instant) => string,
    private readonly file: { readonly sha256: string; readonly bytes: number },
    private readonly end: Instant,
    private readonly scale: number,
  ) {
    this.#start = addDays(civilDateOf(end), -365);
    this.#officers = offices.people.filter(({ subject }) => /^officer-\d+$/.test(subject));
    const people = new Map<string, Person>();
    const own = (key: string) => {
      if (people.size !== offices.people.length) for (const person of offices.people) people.set(person.id, person);
      return people.get(key);
    };
    const places = new Map(offices.places.map((place) => [place.code, place]));
    this.#paper = new Paper(
      law,
      {
        regionByCode: (key) => {
          const place = places.get(key);
          return place ? [{ key, level: place.level, validUntil: null }] : [];
        },
        operatorById: (key) => {
          const person = own(key);
          return person ? [offices.operatorFacts(person)] : [];
        },
        organisationById: (key) =>
          offices.offices
            .filter(({ id }) => id === key)
            .map(({ name, kind, regionCode }) => ({
              key,
              name,
              regionCode,
              kind,
              countyCode: regionCode.slice(0, 6),
              endedOn: null,
            })),
        fileById: (key) =>
          this.files.filter(({ id }) => id === key).map(({ organisationId }) => ({ key, organisationId })),
        criterionByCode: (key) => criteria.filter((each) => each.key === key),
        supervisorsOf: (key) => {
          const office = offices.departmentOf.get(key.split('/')[0]!);
          return office ? [{ key, organisationId: office.id, lead: false }] : [];
        },
        enterpriseById: (key) => {
          const firm = this.#paper.get(enterprises, key);
          return firm ? [{ key, townshipCode: firm.townshipCode, status: firm.status, sector: firm.sector }] : [];
        },
        hazardById: (key) => {
          const found = this.#paper.get(hazards, key);
          const firm = found?.enterpriseId ? this.#paper.get(enterprises, found.enterpriseId) : undefined;
          return found ? [{ ...found, key, unitName: firm?.name ?? null, unitCode: firm?.creditCode ?? null }] : [];
        },
        openHazardsAt: (key) => {
          const open = [...(this.#open.get(key)?.values() ?? [])];
          return [...new Set(open)].map((grade) => ({ key, grade, n: open.filter((each) => each === grade).length }));
        },
        listingsOfHazard: (key) => {
          const listing = this.#listed.get(key);
          const row = listing && this.#paper.get(listings, listing);
          return row ? [{ key, number: row.number, status: row.status, noticeNumber: row.noticeNumber }] : [];
        },
        lookbacksOfHazard: (key) => (this.#lookedBack.has(key) ? [{ key, status: 'OPEN' }] : []),
      },
      newId,
    );
  }

  /** Everything from the founding to the last day, in the order it happened. */
  live(): { readonly happenings: readonly Happening[]; readonly numbers: readonly LastNumber[] } {
    this.#firms();
    this.#dangers();
    for (let next = this.#queue.take(); next && next.at <= this.end; next = this.#queue.take()) next.run();
    return { happenings: this.#paper.happenings, numbers: this.#paper.numbers() };
  }

  adopt(founded: readonly Happening[]): void {
    this.#paper.adopt(founded);
  }

  // --- acting

  #act<E extends object>(
    noun: Noun<E>,
    act: Act<E, any, any>,
    by: Person,
    at: Instant,
    input: object,
    id: string | null = null,
    signers?: readonly Person[],
  ): E & Row {
    const actor: PaperActor = this.offices.actor(by);
    const { row, refusals } = this.#paper.act(
      noun,
      act,
      actor,
      at,
      input,
      id,
      signers?.map((each) => each.id),
    );
    // The generator must know the rules: what it does is never refused.
    if (!row)
      throw new Error(
        `${act.name} by ${by.subject} at ${at}: ${refusals.map(({ code }) => code).join(', ') || 'not everyone has signed'}`,
      );
    const entry = row as unknown as Row & Partial<Hazard>;
    if (noun.entity.name === 'Hazard' && entry.enterpriseId) {
      let open = this.#open.get(entry.enterpriseId);
      if (!open) this.#open.set(entry.enterpriseId, (open = new Map()));
      if (openStatuses.includes(entry.status!)) open.set(entry.id, entry.grade ?? null);
      else open.delete(entry.id);
    }
    return row;
  }

  #hazard(
    act: keyof typeof hazardActs,
    by: Person,
    at: Instant,
    input: object,
    id: string | null = null,
    signers?: readonly Person[],
  ): Found {
    return this.#act(hazards, hazardActs[act] as never, by, at, input, id, signers) as Found;
  }

  /** A photograph or record that an office keeps for acts of its own; the content is one and the same. */
  #papers(by: Person, name: string): string {
    const key = `${by.office.id} ${name}`;
    let id = this.#fileOf.get(key);
    if (!id) {
      this.#fileOf.set(key, (id = this.newId(startOf(this.#start))));
      this.files.push({
        id,
        ...this.file,
        mediaType: 'application/pdf',
        name: `${name}（演示）.pdf`,
        clientId: this.offices.frontEnd,
        operatorId: by.id,
        organisationId: by.office.id,
        createdAt: startOf(this.#start),
      });
    }
    return id;
  }

  /** A moment in working hours, some days after another; never the same moment twice. */
  #later(at: Instant, days: number): Instant {
    let day = addDays(civilDateOf(at), days);
    while (!isWorkingDay(this.law.calendar, day)) day = addDays(day, 1);
    const moment = afterMillis(startOf(day), (9 + this.dice.below(8)) * hour + this.dice.below(3600) * 1000);
    return moment > at ? moment : afterMillis(at, 60_000 * (1 + this.dice.below(60)));
  }
  #then(at: Instant, run: () => void): void {
    this.#queue.put(at, run);
  }

  #departmentPerson(sector: string): Person {
    const office = this.offices.departmentOf.get(sector)!;
    return office === this.offices.bureau
      ? this.offices.person('head')
      : this.offices.people.find((person) => person.office === office)!;
  }
  #townshipPerson(code: string, second = false): Person {
    return this.offices.person(`township-${code.slice(6, 9)}${second ? '-2' : ''}`);
  }
  #officer(not: readonly Person[] = []): Person {
    return this.dice.pick(this.#officers.filter((each) => !not.includes(each)));
  }

  // --- enterprises

  #firms(): void {
    const { dice, offices } = this;
    const villages = offices.places.filter(({ level }) => level === 'VILLAGE');
    const begun = afterMillis(startOf(this.#start), 9 * hour);
    let n = 0;
    const total = Math.round(3000 * this.scale) - offices.firms.length;
    const counted = Object.values(enterpriseCounts).reduce((sum, count) => sum + count, 0);
    const shared = Object.entries(enterpriseCounts).flatMap(([sector, count]) =>
      Array.from({ length: Math.max(1, Math.round((count / counted) * total)) }, () => sector),
    );
    const sectors = Array.from({ length: Math.max(0, total) }, (_, i) => shared[i] ?? 'OTHER');
    const firms: Firm[] = offices.firms.map(({ id }) => this.#paper.get(enterprises, id)!);
    for (const sector of sectors) {
      const village = dice.pick(villages);
      const industryCode = dice.pick(industriesBySector[sector] ?? ['5211']);
      const size = dice.below(1000);
      const individual = size >= 400 && dice.chance(0.4);
      const township = offices.townships.find(({ code }) => code === village.parent)!;
      const headcount = Math.max(
        1,
        Math.round(9 * Math.exp(1.1 * (dice.below(2001) / 1000 - 1 + dice.below(2001) / 1000 - 1))),
      );
      const risk = dice.below(1000);
      const riskGrade = risk < 15 ? 'RED' : risk < 75 ? 'ORANGE' : risk < 325 ? 'YELLOW' : 'BLUE';
      // A few individual businesses have no credit code and are known by their registration number.
      const codeless = individual && dice.chance(0.03);
      const licensed = licensedSectors.includes(sector);
      n += 1;
      firms.push(
        this.#act(
          enterprises,
          enterpriseActs.registerEnterprise,
          this.#townshipPerson(village.code),
          afterMillis(begun, n * 1000),
          {
            region: village.code,
            name: `演示${township.name.replace(/(街道|镇|乡)$/, '')}${dice.pick(tradeNames[sector] ?? ['商行'])}${n}号`,
            sector,
            industryCode,
            address: `${township.name}${village.name}（演示地址）`,
            orgForm: individual
              ? 'INDIVIDUAL'
              : sector === 'CONSTRUCTION'
                ? 'PROJECT_SITE'
                : sector === 'EDUCATION' || sector === 'MEDICAL'
                  ? 'INSTITUTION'
                  : 'ENTERPRISE',
            ...(codeless
              ? { registrationNumber: `500299${String(n).padStart(9, '0')}` }
              : { creditCode: inventedCreditCode(individual ? '92' : '91', 100_000 + n) }),
            establishedOn: `${2000 + dice.below(24)}-0${1 + dice.below(9)}-1${dice.below(10)}`,
            registeredCapital: individual ? null : String((1 + dice.below(500)) * 1_000_000),
            headcount,
            scale: size < 3 ? 'LARGE' : size < 33 ? 'MEDIUM' : size < 400 ? 'SMALL' : 'MICRO',
            riskGrade,
            inspectionTier: riskGrade === 'RED' || riskGrade === 'ORANGE' || licensed ? 'KEY' : 'GENERAL',
            ...(licensed && {
              licenceNumber: `（渝）演示许字〔2025〕${String(n).padStart(6, '0')}`,
              licenceValidUntil: addDays(civilDateOf(this.end), 30 + dice.below(900)),
            }),
            legalRepresentative: inventedName(n),
            legalRepresentativeIdNumber: inventedIdentityNumber(
              `19${60 + dice.below(40)}-0${1 + dice.below(9)}-${10 + dice.below(18)}`,
              n,
            ),
            principal: inventedName(n),
            principalPhone: inventedPhone(n),
            ...(headcount > 20 && { safetyManager: inventedName(n + 7) }),
            contactPhone: inventedPhone(n + 500_000),
          },
        ),
      );
    }
    // The largest have accounts of their own.
    const accounts = Math.max(1, Math.round(400 * this.scale));
    for (const firm of [...firms]
      .sort((a, b) => (b.headcount ?? 0) - (a.headcount ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, accounts))
      if (firm.id !== offices.firms[0]?.id)
        this.#accounts.set(firm.id, offices.account(firm, `firm-${this.#accounts.size + 1}`));
    this.#accounts.set(offices.firms[0]!.id, offices.person('enterprise'));
    for (const [i, { id, sector }] of firms.entries()) {
      // One in fifty is still to be admitted; the others are, in the first days.
      if (i % 50 !== 49)
        this.#then(afterMillis(begun, 24 * hour + i * 1000), () => {
          this.#act(
            enterprises,
            enterpriseActs.admitEnterprise,
            sector && offices.departmentOf.get(sector) === offices.bureau
              ? this.#officer()
              : this.#departmentPerson(sector),
            afterMillis(begun, 24 * hour + i * 1000),
            licensedSectors.includes(sector) && i < offices.firms.length
              ? { licenceNumber: `（渝）演示许字〔2025〕A${i}`, licenceValidUntil: addDays(civilDateOf(this.end), 400) }
              : {},
            id,
          );
          this.#fate(id, begun);
        });
    }
  }

  /** What becomes of a few: renamed, stopped by itself and resumed, struck off. */
  #fate(id: string, begun: Instant): void {
    const lot = this.dice.below(1000);
    const at = this.#later(begun, 20 + this.dice.below(320));
    const live = () => this.#paper.get(enterprises, id)!;
    if (lot < 8)
      this.#then(at, () => {
        if (live().status === 'OPERATING')
          this.#act(
            enterprises,
            enterpriseActs.amendEnterprise,
            this.#townshipPerson(live().regionCode),
            at,
            { basis: '营业执照变更', name: `${live().name}（更名）` },
            id,
          );
      });
    else if (lot < 20)
      this.#then(at, () => {
        if (live().status !== 'OPERATING') return;
        const by = this.#townshipPerson(live().regionCode);
        const again = this.#later(at, 15 + this.dice.below(40));
        this.#act(
          enterprises,
          enterpriseActs.stopEnterprise,
          by,
          at,
          { reason: '订单不足，自行停产', guardPlan: '安排两人昼夜值守' },
          id,
        );
        if (this.dice.chance(0.7))
          this.#then(again, () => {
            if (live().status === 'SELF_STOPPED' && !this.#hasMajor(id))
              this.#act(
                enterprises,
                enterpriseActs.resumeEnterprise,
                by,
                again,
                { appliedAt: at, review: '已承诺落实复产安全措施' },
                id,
              );
          });
      });
    else if (lot < 30)
      this.#then(at, () => {
        this.#act(
          enterprises,
          enterpriseActs.deregisterEnterprise,
          this.#officer(),
          at,
          { reason: '市场监管部门推送注销', kind: lot < 22 ? 'REVOKED' : 'CANCELLED' },
          id,
        );
      });
  }
  #hasMajor(id: string): boolean {
    return [...(this.#open.get(id)?.values() ?? [])].includes('MAJOR');
  }

  // --- hazards

  #dangers(): void {
    const { dice } = this;
    const firms = this.#paper.all(enterprises) as readonly Firm[];
    const withAccount = firms.filter(({ id }) => this.#accounts.has(id));
    // A major one can only be where there is a published criterion for it: half of them in crowded places, industry,
    // building and gas.
    const total = Object.values(hazardCounts).reduce((sum, count) => sum + count, 0);
    const graded = (all: readonly Firm[]) =>
      all.filter(({ sector }) => this.criteria.some(({ sectors }) => sectors.includes(sector)));
    const majorPlaces = graded(firms);
    const majorAccounts = graded(withAccount);
    for (const [source, count] of Object.entries(hazardCounts)) {
      for (let k = 0; k < Math.round(count * this.scale); k++) {
        const major = dice.below(total) < 58;
        const own = selfSources.includes(source);
        const firm = dice.pick(own ? (major ? majorAccounts : withAccount) : major ? majorPlaces : firms);
        const at = this.#later(afterMillis(startOf(this.#start), 9 * hour), 4 + dice.below(360));
        this.#then(at, () => {
          if (!['DEREGISTERED', 'CLOSED'].includes(this.#paper.get(enterprises, firm.id)!.status))
            this.#find(firm, source, at, major);
        });
      }
    }
    // Two are let go past their deadline, so that there is something to escalate; any deadline set this long ago has
    // passed.
    for (const days of majorPlaces.length > 0 && this.scale > 0 ? [80, 75] : []) {
      const at = this.#later(startOf(addDays(civilDateOf(this.end), -days)), 0);
      this.#then(at, () => {
        this.#find(
          dice.pick(majorPlaces.filter(({ id }) => this.#paper.get(enterprises, id)!.status === 'OPERATING')),
          'DEPT_INSPECTION',
          at,
          true,
          true,
        );
      });
    }
  }

  #find(firm: Firm, source: string, at: Instant, major: boolean, letGo = false): void {
    const { dice } = this;
    const account = this.#accounts.get(firm.id);
    const township = this.#townshipPerson(firm.regionCode);
    const officer = this.#officer();
    const department = this.#departmentPerson(firm.sector);
    const reporter = selfSources.includes(source)
      ? account!
      : source === 'TOWNSHIP'
        ? township
        : source === 'DEPT_INSPECTION' && dice.chance(0.65) && department.roles.includes('SECTOR_DEPT')
          ? department
          : officer;
    const [category, description, location] = dice.pick(dangers[firm.sector] ?? dangers.OTHER!);
    const { id } = this.#hazard('reportHazard', reporter, at, {
      region: firm.regionCode,
      enterpriseId: firm.id,
      sector: firm.sector,
      source,
      category,
      description,
      location,
      foundAt: afterMillis(at, -hour * (1 + dice.below(20))),
      evidenceFileIds: dice.chance(0.3)
        ? [this.#papers(reporter, '隐患全景照片'), this.#papers(reporter, '隐患近景照片')]
        : null,
    });
    const graded = this.#later(at, dice.below(2));
    const grader = major
      ? department.roles.includes('SECTOR_DEPT') && department !== reporter
        ? department
        : this.#officer([reporter])
      : selfSources.includes(source)
        ? account!
        : this.#officer([reporter]);
    if (!letGo && !selfSources.includes(source) && dice.chance(0.015)) {
      this.#then(graded, () => {
        this.#hazard('rejectHazard', grader, graded, { reason: '经核实不构成隐患' }, id);
      });
      return;
    }
    const item = major
      ? dice.pick(
          this.criteria.filter(
            ({ sectors, effectiveFrom }) => sectors.includes(firm.sector) && effectiveFrom <= civilDateOf(graded),
          ),
        )
      : undefined;
    this.#then(graded, () => {
      this.#hazard(
        'gradeHazard',
        grader,
        graded,
        { grade: major ? 'MAJOR' : 'GENERAL', ...(item && { criterion: item.key }) },
        id,
      );
      if (major) this.#major(id, graded, reporter, department, letGo);
      else this.#general(id, graded, reporter, source, account);
    });
  }

  #general(id: string, graded: Instant, reporter: Person, source: string, account: Person | undefined): void {
    const { dice } = this;
    const own = selfSources.includes(source);
    const fixer = own ? account! : this.#officer([reporter]);
    if (dice.chance(own ? 0.8 : 0.45)) {
      const at = this.#later(graded, dice.below(3));
      this.#then(at, () => {
        this.#hazard(
          'fixHazardOnSpot',
          fixer,
          at,
          { fix: '已当场整改', fixFileIds: [this.#papers(fixer, '整改前照片'), this.#papers(fixer, '整改后照片')] },
          id,
        );
      });
      return;
    }
    const found = this.#paper.get(hazards, id)!;
    const righting = account ?? this.#townshipPerson(found.regionCode);
    const proceed = (from: Instant, deadline: Instant | null) => {
      const planned = this.#later(from, 1 + dice.below(2));
      const late = dice.chance(0.018);
      const done = late
        ? this.#later(deadline ?? planned, 1 + dice.below(20))
        : this.#later(planned, 1 + dice.below(6));
      const looked = this.#later(done, 1 + dice.below(8));
      this.#then(planned, () => {
        this.#hazard(
          'planRectification',
          righting,
          planned,
          {
            responsiblePerson: inventedName(dice.below(100)),
            measures: '更换并复核',
            dueOn: civilDateOf(deadline ?? afterMillis(planned, 10 * 24 * hour)),
          },
          id,
        );
      });
      this.#then(done, () => {
        this.#hazard(
          'requestHazardReview',
          righting,
          done,
          { rectification: '已完成整改', rectificationFileIds: [this.#papers(righting, '整改照片')] },
          id,
        );
        this.#then(looked, () => {
          this.#review(id, looked, reporter);
        });
      });
    };
    if (own || dice.chance(0.35)) {
      proceed(graded, null);
      return;
    }
    const at = this.#later(graded, dice.below(2));
    const first = this.#officer();
    const second = this.#officer([first]);
    const deadline = afterMillis(this.#later(at, 10 + dice.below(20)), 0);
    this.#then(at, () => {
      this.#hazard(
        'orderRectification',
        second,
        at,
        { deadline, orderFileId: this.#papers(second, '责令限期整改指令书') },
        id,
        [first, second],
      );
      proceed(at, deadline);
    });
  }

  #review(id: string, at: Instant, reporter: Person): void {
    const found = this.#paper.get(hazards, id)!;
    const first = this.#officer([reporter]);
    const second = this.#officer([reporter, first]);
    if (this.dice.chance(0.04)) {
      const again = this.#later(at, 3 + this.dice.below(5));
      const looked = this.#later(again, 2);
      const righting = this.#accounts.get(found.enterpriseId ?? '') ?? this.#townshipPerson(found.regionCode);
      this.#hazard('returnHazard', first, at, { reason: '整改不彻底', rectificationDue: this.#later(at, 15) }, id);
      this.#then(again, () => {
        this.#hazard(
          'requestHazardReview',
          righting,
          again,
          { rectification: '已重新整改', rectificationFileIds: [this.#papers(righting, '整改照片')] },
          id,
        );
        this.#then(looked, () => {
          this.#hazard('closeHazard', first, looked, { reviewerIds: [first.id, second.id], opinion: '复查合格' }, id);
        });
      });
      return;
    }
    const township = this.#townshipPerson(found.regionCode);
    const other = this.#townshipPerson(found.regionCode, true);
    // What was never ordered the township itself may look at again.
    if (found.orderedAt === null && reporter !== township && this.dice.chance(0.6))
      this.#hazard('closeHazard', township, at, { reviewerIds: [township.id, other.id], opinion: '复查合格' }, id);
    else this.#hazard('closeHazard', first, at, { reviewerIds: [first.id, second.id], opinion: '复查合格' }, id);
  }

  #major(id: string, graded: Instant, reporter: Person, department: Person, letGo: boolean): void {
    const { dice, offices } = this;
    const head = offices.person('head');
    const leader = offices.person('leader');
    const first = this.#officer([reporter]);
    const second = this.#officer([reporter, first]);
    const found = this.#paper.get(hazards, id)!;
    const ordered = this.#later(graded, 1);
    const deadline = this.#later(ordered, 25 + dice.below(20));
    const righting = this.#accounts.get(found.enterpriseId!) ?? this.#townshipPerson(found.regionCode);
    const suspended = dice.chance(0.25) ? this.#later(ordered, 1) : null;
    const listed = dice.chance(0.25) ? this.#later(ordered, 2) : null;
    this.#then(ordered, () => {
      this.#hazard(
        'orderRectification',
        second,
        ordered,
        { deadline, suspension: '停用相关设备，撤出作业人员', orderFileId: this.#papers(second, '责令限期整改指令书') },
        id,
        [first, second],
      );
    });
    if (suspended)
      this.#then(suspended, () => {
        if (!['OPERATING', 'SELF_STOPPED'].includes(this.#paper.get(enterprises, found.enterpriseId!)!.status)) return;
        this.#act(
          enterprises,
          enterpriseActs.suspendEnterprise,
          head,
          suspended,
          {
            basis: 'HAZARD_DANGER',
            reason: '重大事故隐患排除前无法保证安全',
            scope: '相关车间和设备',
            deadline,
            suspensionFileId: this.#papers(head, '停产停业决定书'),
          },
          found.enterpriseId,
          [first, second, head],
        );
      });
    if (listed)
      this.#then(listed, () => {
        const { id: listing } = this.#act(listings, listingActs.listForSupervision, leader, listed, {
          hazardId: id,
          level: 'COUNTY',
          supervisorId: department.office.id,
          requirement: '按期整改销号，每周报告进展',
          settlementDue: deadline,
          noticeNumber: `溪安委公告〔${civilDateOf(listed).slice(0, 4)}〕${this.#listed.size + 1}号`,
          noticedOn: civilDateOf(listed),
        });
        this.#listed.set(id, listing);
        const report = (at: Instant) => {
          this.#then(at, () => {
            if (this.#paper.get(listings, listing)!.status !== 'LISTED') return;
            this.#act(
              listings,
              listingActs.reportListingProgress,
              this.#townshipPerson(found.regionCode),
              at,
              { progress: '整改按方案推进' },
              listing,
            );
            report(this.#later(at, 7));
          });
        };
        report(this.#later(listed, 6));
      });
    const planned = this.#later(ordered, 2 + dice.below(3));
    const extended = !letGo && dice.chance(0.2) ? this.#later(planned, 10) : null;
    this.#then(planned, () => {
      this.#hazard(
        'planRectification',
        righting,
        planned,
        {
          responsiblePerson: inventedName(dice.below(100)),
          measures: '按专项方案整改',
          funds: String((1 + dice.below(200)) * 100_000),
          dueOn: civilDateOf(deadline),
          contingency: '设置警戒，专人值守，备足应急物资',
        },
        id,
      );
    });
    // Holidays may carry the day past the deadline, or past the review: then it was not asked for.
    if (extended && extended < deadline)
      this.#then(extended, () => {
        if (this.#paper.get(hazards, id)!.status === 'RECTIFYING')
          this.#hazard(
            'extendRectification',
            first,
            extended,
            { rectificationDue: this.#later(deadline, 10), reason: '设备到货延迟', safeguards: '停用期间专人值守' },
            id,
          );
      });
    if (letGo) return;
    const done = this.#later(planned, 12 + dice.below(10));
    const looked = this.#later(done, 2 + dice.below(4));
    this.#then(done, () => {
      this.#hazard(
        'requestHazardReview',
        righting,
        done,
        { rectification: '已按方案整改完毕', rectificationFileIds: [this.#papers(righting, '整改佐证')] },
        id,
      );
    });
    this.#then(looked, () => {
      this.#hazard(
        'closeHazard',
        first,
        looked,
        {
          reviewerIds: [first.id, second.id],
          opinion: '现场复查合格',
          reviewFileId: this.#papers(first, '复查意见书'),
        },
        id,
        [
          first,
          department.roles.includes('SECTOR_DEPT') ? department : head,
          ...(this.#listed.has(id) ? [leader] : []),
        ],
      );
      this.#afterMajor(id, looked);
    });
  }

  /** What follows a closed MAJOR hazard: delisting, resuming, looking back. */
  #afterMajor(id: string, closed: Instant): void {
    const { offices } = this;
    const found = this.#paper.get(hazards, id)!;
    const firm = found.enterpriseId!;
    const listing = this.#listed.get(id);
    const head = offices.person('head');
    const leader = offices.person('leader');
    const officer = this.#officer();
    if (listing) {
      const at = this.#later(closed, 2);
      this.#then(at, () => {
        this.#act(
          listings,
          listingActs.delist,
          leader,
          at,
          { acceptance: '督办单位已验收', acceptanceFileId: this.#papers(leader, '验收意见') },
          listing,
        );
      });
    }
    if (this.#paper.get(enterprises, firm)!.status === 'ORDERED_SUSPENDED') {
      const at = this.#later(closed, 1 + this.dice.below(4));
      this.#then(at, () => {
        if (this.#paper.get(enterprises, firm)!.status === 'ORDERED_SUSPENDED' && !this.#hasMajor(firm))
          this.#act(
            enterprises,
            enterpriseActs.resumeEnterprise,
            head,
            at,
            {
              appliedAt: closed,
              review: '现场审查合格，同意恢复',
              resumptionFileId: this.#papers(head, '复产审查记录'),
            },
            firm,
            [officer, head],
          );
      });
    }
    if (!selfSources.includes(found.source)) {
      const opened = this.#later(closed, 3 + this.dice.below(8));
      const concluded = this.#later(opened, 8 + this.dice.below(25));
      this.#then(opened, () => {
        const { id: lookback } = this.#act(lookbacks, lookbackActs.openLookback, officer, opened, {
          hazardId: id,
          matter: '上一周期企业自查为何未发现',
        });
        this.#lookedBack.add(id);
        this.#then(concluded, () => {
          const none = this.dice.chance(0.3);
          this.#act(
            lookbacks,
            lookbackActs.concludeLookback,
            officer,
            concluded,
            none
              ? { finding: 'NONE', conclusion: '隐患系检查当日形成' }
              : { finding: 'MISSED', conclusion: '自查走过场', handling: '约谈安全管理负责人' },
            lookback,
          );
        });
      });
    }
  }
}
