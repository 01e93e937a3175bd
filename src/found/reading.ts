import { readFileSync } from 'node:fs';
import { civilDateFrom, type CivilDate } from '../kernel/civil-date.js';
import { countyOf, levelOf, regionCodeOf, type RegionCode } from '../kernel/region-code.js';
import type { Role } from '../kernel/roles.js';
import { says } from '../kernel/text.js';
import { kindsOfRole } from '../organisation/organisation.acts.posts.js';
import { levelsOfKind } from '../organisation/organisation.acts.offices.js';
import { administers } from '../organisation/organisation.musts.js';
import type { Ledger } from '../import/ledger.js';
import { all, kinds, roles, sheets, type SheetKey } from './sheets.js';

/** Where a row stands in the file. */
export interface Place {
  readonly sheet: string;
  readonly line: number;
}
export interface Fault extends Place {
  readonly column: string;
  readonly says: string;
}
export interface OfficeRow extends Place {
  readonly name: string;
  readonly kind: string;
  readonly mark: string;
  readonly region: RegionCode;
}
export interface PostRow extends Place {
  readonly office: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly inLeadership: boolean | null;
  readonly unit: string | null;
}
export interface PersonRow extends Place {
  readonly name: string;
  readonly account: string;
  readonly office: string;
}
export interface SeatRow extends Place {
  readonly account: string;
  readonly office: string;
  readonly title: string;
  readonly beginsOn: CivilDate;
}
export interface ClientRow extends Place {
  readonly name: string;
  readonly key: string;
  readonly office: string;
  readonly offices: readonly string[];
}
/** A post of the file: no office has two of one title. */
export const postKey = ({ office, title }: { readonly office: string; readonly title: string }): string =>
  `${office}\n${title}`;
/** A county as its file tells it. */
export interface Plan {
  readonly county: RegionCode;
  readonly document: string;
  readonly offices: readonly OfficeRow[];
  readonly posts: readonly PostRow[];
  readonly people: readonly PersonRow[];
  readonly seats: readonly SeatRow[];
  readonly clients: readonly ClientRow[];
}

/** One row of a sheet, read cell by cell: what is wrong with one is told, and the rest read on. */
class SheetRow implements Place {
  constructor(
    readonly sheet: string,
    readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly faults: Fault[],
  ) {}

  text(column: string): string {
    const value = this.cells.get(column) ?? '';
    if (value.startsWith('说明：')) this.fault(column, '填写说明须删去');
    if (/[\p{Cc}\p{Cs}]/u.test(value)) this.fault(column, '不得含有控制字符');
    return value;
  }
  given(column: string): string {
    const value = this.text(column);
    if (!says(value)) this.fault(column, '须填写');
    return value;
  }
  list(column: string): string[] {
    return this.text(column)
      .split(/[、,，;；]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  }
  fault(column: string, what: string): void {
    this.faults.push({ sheet: this.sheet, line: this.line, column, says: what });
  }
}

const lines = (name: string): string[][] =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Reads the whole file; every fault of it is told, by sheet, row and column. */
export class Reading {
  readonly faults: Fault[] = [];
  readonly #places = new Set([
    ...lines('regions.tsv').map(([code]) => code),
    ...lines('functional-areas.tsv').map(([code]) => code),
  ]);
  readonly #kindOf = new Map<string, string>();
  readonly #postOf = new Map<string, PostRow>();
  readonly #accounts = new Set<string>();

  constructor(
    private readonly ledger: Ledger,
    private readonly today: CivilDate,
  ) {}

  plan(): Plan {
    const [register, ...more] = this.#rows('register');
    for (const row of more) row.fault('区县代码', '本表只能填写一行');
    const county = register ? this.#county(register) : ('' as RegionCode);
    const document = register?.given('登记文件') ?? '';
    const offices = this.#rows('offices').map((row) => this.#office(row, county));
    const posts = this.#rows('posts').map((row) => this.#post(row));
    const people = this.#rows('people').map((row) => this.#person(row));
    const seats = this.#rows('seats').map((row) => this.#seat(row));
    const clients = this.#clients([...this.#kindOf.keys()]);
    const plan = { county, document, offices, posts, people, seats, clients };
    this.#apart(plan);
    return plan;
  }

  #rows(key: SheetKey): SheetRow[] {
    const { name, columns } = sheets[key];
    const sheet = this.ledger.sheets.find((each) => each.name.trim() === name);
    const lacking = (line: number, column: string, what: string): [] => {
      this.faults.push({ sheet: name, line, column, says: what });
      return [];
    };
    const [header, ...rows] = sheet?.rows ?? [];
    if (!header) return lacking(1, '', '工作表缺失或者为空');
    const titles = header.cells.map((cell) => cell.trim());
    const missing = columns.filter(({ title }) => !titles.includes(title));
    for (const { title } of missing) lacking(header.line, title, '缺少该列');
    if (missing.length > 0) return [];
    if (rows.length === 0) return lacking(header.line + 1, columns[0].title, '至少须填写一行');
    return rows.map(
      ({ line, cells }) =>
        new SheetRow(name, line, new Map(titles.map((title, i) => [title, (cells[i] ?? '').trim()])), this.faults),
    );
  }

  #region(row: SheetRow, column: string): RegionCode {
    const code = regionCodeOf(row.given(column));
    if (typeof code !== 'string') {
      row.fault(column, '区划代码须为6、9或12位数字');
      return '' as RegionCode;
    }
    if (!this.#places.has(code)) row.fault(column, `没有区划代码为 ${code} 的现行区划`);
    return code;
  }
  #county(row: SheetRow): RegionCode {
    const code = this.#region(row, '区县代码');
    if (code !== '' && levelOf(code) !== 'COUNTY') row.fault('区县代码', '须为县级区划');
    return code;
  }

  #office(row: SheetRow, county: RegionCode): OfficeRow {
    const name = row.given('单位名称');
    const kind = kinds.get(row.given('类别')) ?? '';
    const region = this.#region(row, '区划代码');
    if (kind === '') row.fault('类别', `须为下列之一：${[...kinds.keys()].join('、')}`);
    else if (region !== '' && !levelsOfKind[kind]!.includes(levelOf(region)))
      row.fault('区划代码', '区划层级与单位类别不符');
    if (region !== '' && county !== '' && countyOf(region) !== countyOf(county))
      row.fault('区划代码', '不在本县区划内');
    if (this.#kindOf.has(name)) row.fault('单位名称', '与前面的单位重名');
    this.#kindOf.set(name, kind);
    return { sheet: row.sheet, line: row.line, name, kind, mark: row.given('发文机关代字'), region };
  }
  #known(row: SheetRow, column: string): string {
    const name = row.given(column);
    if (name !== '' && !this.#kindOf.has(name)) row.fault(column, `“单位”表中没有“${name}”`);
    return name;
  }

  #post(row: SheetRow): PostRow {
    const office = this.#known(row, '单位名称');
    const title = row.given('职务');
    const named = row.list('角色');
    const unknown = named.filter((role) => !roles.has(role));
    if (unknown.length > 0) row.fault('角色', `没有角色“${unknown.join('、')}”`);
    const given = [...new Set(named.flatMap((role) => roles.get(role) ?? []))];
    const kind = this.#kindOf.get(office) ?? '';
    const unfit = given.filter((role) => kind !== '' && !kindsOfRole[role]!.includes(kind));
    if (unfit.length > 0) row.fault('角色', '角色与所在单位类别不符');
    if (administers(given) && given.length > 1) row.fault('角色', '系统、安全、审计管理员须单独设岗');
    const leading = row.text('班子成员');
    if (!['', '是', '否'].includes(leading)) row.fault('班子成员', '须填“是”或者“否”');
    const post = {
      ...{ sheet: row.sheet, line: row.line, office, title, roles: given, unit: row.text('内设机构') || null },
      inLeadership: leading === '' ? null : leading === '是',
    };
    if (this.#postOf.has(postKey({ office, title }))) row.fault('职务', '同一单位内职务重复');
    this.#postOf.set(postKey(post), post);
    return post;
  }

  #person(row: SheetRow): PersonRow {
    const account = row.given('账号');
    if (this.#accounts.has(account)) row.fault('账号', '与前面的账号重复');
    this.#accounts.add(account);
    const office = this.#known(row, '单位名称');
    return { sheet: row.sheet, line: row.line, name: row.given('姓名'), account, office };
  }

  #seat(row: SheetRow): SeatRow {
    const account = row.given('账号');
    if (account !== '' && !this.#accounts.has(account)) row.fault('账号', `“人员”表中没有账号“${account}”`);
    const office = this.#known(row, '单位名称');
    const title = row.given('职务');
    if (this.#kindOf.has(office) && !this.#postOf.has(postKey({ office, title })))
      row.fault('职务', `“岗位”表中没有“${office}”的“${title}”`);
    const told = row.text('任职起始日');
    const day = told === '' ? this.today : civilDateFrom(told);
    if (typeof day !== 'string') row.fault('任职起始日', '须为“年-月-日”，如2027-03-01');
    else if (day < this.today) row.fault('任职起始日', '不得早于办理之日');
    const beginsOn = typeof day === 'string' ? day : this.today;
    return { sheet: row.sheet, line: row.line, account, office, title, beginsOn };
  }

  #clients(offices: readonly string[]): ClientRow[] {
    const keys = new Set<string>();
    return this.#rows('clients').map((row) => {
      const key = row.given('系统标识');
      if (keys.has(key)) row.fault('系统标识', '与前面的系统标识重复');
      keys.add(key);
      const named = row.list('可使用单位');
      const strange = named.filter((name) => name !== all && !this.#kindOf.has(name));
      if (strange.length > 0) row.fault('可使用单位', `“单位”表中没有“${strange.join('、')}”`);
      const open = named.includes(all) ? offices : [...new Set(named)];
      if (open.length > 200) row.fault('可使用单位', '至多二百个单位');
      const office = this.#known(row, '所属单位');
      return { sheet: row.sheet, line: row.line, name: row.given('系统名称'), key, office, offices: open };
    });
  }

  /** Three administrators, each with nothing else, and a system through which the first two come. */
  #apart({ seats, clients }: Plan): void {
    const held = new Map<string, SeatRow[]>();
    for (const seat of seats) held.set(seat.account, [...(held.get(seat.account) ?? []), seat]);
    const rolesOf = ({ office, title }: SeatRow) => this.#postOf.get(postKey({ office, title }))?.roles ?? [];
    for (const own of held.values()) {
      if (new Set(own.map(({ office, title }) => postKey({ office, title }))).size < own.length)
        this.faults.push({ ...placeOf(own.at(-1)!), column: '职务', says: '同一人重复任同一岗位' });
      if (own.length > 1 && own.some((seat) => administers(rolesOf(seat))))
        this.faults.push({ ...placeOf(own.at(-1)!), column: '账号', says: '管理员不得兼任其他岗位' });
    }
    const seated = (role: Role) => seats.filter((seat) => rolesOf(seat).includes(role));
    for (const [word, role] of roles)
      if (administers([role]) && seated(role).length === 0)
        this.faults.push({ sheet: sheets.seats.name, line: 1, column: '职务', says: `须有一人任${word}` });
    const [keeper] = seated('SYSTEM_ADMIN');
    const [security] = seated('SECURITY_ADMIN');
    if (!keeper || !security) return;
    for (const first of [keeper, security])
      if (first.beginsOn !== this.today)
        this.faults.push({ ...placeOf(first), column: '任职起始日', says: '首任管理员须自办理之日起任职' });
    if (!clients.some(({ offices }) => [keeper, security].every(({ office }) => offices.includes(office)))) {
      const column = '可使用单位';
      const what = '至少一个系统须对系统管理员和安全管理员所在单位开放';
      this.faults.push({ sheet: sheets.clients.name, line: 1, column, says: what });
    }
  }
}
const placeOf = ({ sheet, line }: Place): Place => ({ sheet, line });

/** A fault as it is told. */
export const toldOf = ({ sheet, line, column, says: what }: Fault): string =>
  `“${sheet}”表第${line}行${column === '' ? '' : `“${column}”列`}：${what}。`;
