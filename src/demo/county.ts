import { found } from '../access/founding.js';
import { newKey } from '../access/ids.js';
import type { Office } from '../access/office.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { creditCheckOf } from '../kernel/credit-code.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Role } from '../kernel/roles.js';
import { clients, holdings, operators, organisations, posts } from '../organisation/organisation.noun.js';
import type { OrganisationKind } from '../organisation/organisation.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import { founder } from '../server/ground.js';

const county = '500238', wholeCounty = `${county}000000`, since = '2024-01-01' as CivilDate;

interface Office_ { readonly id: string; readonly name: string; readonly kind: `${OrganisationKind}`; readonly mark: string; readonly regionCode: string; readonly enterpriseId?: string }
interface Person { readonly subject: string; readonly name: string; readonly title: string; readonly roles: readonly Role[]; readonly office: Office_; readonly certificate?: string }

const digits = '一二三四五六七八九十';
/** Names that nobody bears. */
const inventedName = (n: number): string => `演示${digits[Math.floor(n / 10) % 10]}${digits[n % 10]}`;

/**
 * The sandbox's county: the real regions of 巫溪县 with invented people and enterprises (演示数据). Founded once, with history and
 * journal like any entry; credit codes begin with 500299, which no county has.
 */
export async function foundDemoCounty(office: Office): Promise<void> {
  const known = await office.reads.query<{ n: number }>('select count(*)::int as n from organisation');
  if (known.rows[0]!.n > 0) return;
  const by = founder(), { rows: townships } = await office.reads.query<{ code: string; name: string }>(`select code, name from region where parent_code = $1 and level = 'TOWNSHIP' order by code`, [wholeCounty]);

  const offices: Office_[] = [], people: Person[] = [];
  const open = (name: string, kind: Office_['kind'], mark: string, regionCode = wholeCounty, enterpriseId?: string): Office_ => { const made = { id: newKey(), name, kind, mark, regionCode, ...(enterpriseId && { enterpriseId }) }; offices.push(made); return made; };
  const seat = (office_: Office_, subject: string, title: string, roles: readonly Role[], certificate?: string) => people.push({ subject, name: inventedName(people.length), title, roles, office: office_, ...(certificate && { certificate }) });

  const government = open('巫溪县人民政府', 'GOVERNMENT', '溪府'), bureau = open('巫溪县应急管理局', 'BUREAU', '（溪）应急');
  const construction = open('巫溪县住房和城乡建设委员会', 'DEPARTMENT', '溪住建'), transport = open('巫溪县交通局', 'DEPARTMENT', '溪交'), economy = open('巫溪县经济和信息化委员会', 'DEPARTMENT', '溪经信');
  const finance = open('巫溪县财政局', 'DEPARTMENT', '溪财'), discipline = open('巫溪县纪委监委', 'GOVERNMENT', '溪纪'), partner = open('重庆市应急管理局数据平台', 'PARTNER', '渝应急', '500000000000');
  const elsewhere = open('澄城县应急管理局', 'BUREAU', '（澄）应急', '610525000000');
  seat(government, 'leader', '副县长', ['COUNTY_LEADER']);
  seat(bureau, 'head', '局长', ['BUREAU_HEAD']);
  for (const n of [1, 2, 3]) seat(bureau, `officer-${n}`, '执法人员', ['LAW_OFFICER'], `演示500238${String(n).padStart(4, '0')}`);
  seat(bureau, 'legal', '法制审核员', ['LEGAL_REVIEWER']);
  seat(bureau, 'technician', '执法技术检查员', ['TECH_INSPECTOR']);
  seat(construction, 'construction', '安全监管科科长', ['SECTOR_DEPT']);
  seat(transport, 'transport', '安全监督科科长', ['SECTOR_DEPT']);
  seat(economy, 'economy', '安全生产科科长', ['SECTOR_DEPT']);
  seat(finance, 'finance', '社保科科长', ['FINANCE']);
  seat(discipline, 'discipline', '监督检查室主任', ['DISCIPLINE']);
  seat(elsewhere, 'elsewhere', '执法人员', ['LAW_OFFICER'], '演示6105250001');
  for (const { code, name } of townships) seat(open(`${name}人民政府`.replace('街道人民政府', '街道办事处'), 'TOWNSHIP', `${name.replace(/(街道|镇|乡)$/, '')}府`, code), `township-${code.slice(6, 9)}`, '应急办主任', ['TOWNSHIP']);
  const { rows: [village] } = await office.reads.query<{ code: string; name: string }>(`select code, name from region where parent_code = $1 order by code limit 1`, [townships[2]!.code]);
  seat(open(village!.name, 'VILLAGE', '村', village!.code), 'village', '灾害信息员', ['VILLAGE']);

  const sectors = ['INDUSTRY_TRADE', 'CONSTRUCTION', 'ROAD_TRANSPORT', 'GAS', 'FIRE'] as const, industries = ['3011', '4710', '5421', '4511', '6110'];
  const firms = townships.slice(0, 20).flatMap(({ code, name }, t) => [0, 1].map((k) => {
    const n = t * 2 + k, head = `91500299MA0T${String(1000 + n).padStart(5, '0')}`;
    return { id: newKey(), regionCode: code, status: 'REGISTERED', creditCode: head + creditCheckOf(head), name: `演示${name.replace(/(街道|镇|乡)$/, '')}企业${digits[k]}号`, sector: sectors[n % 5]!, industryCode: industries[n % 5]!, address: `${name}（演示地址）`, headcount: (n * 7) % 60 };
  }));
  seat(open(firms[0]!.name, 'ENTERPRISE', '企', firms[0]!.regionCode, firms[0]!.id), 'enterprise', '安全总监', ['ENTERPRISE']);
  people.push({ subject: 'nobody', name: inventedName(people.length), title: '', roles: [], office: partner });

  await found(office, by, organisations, offices.map((each) => ({ ...each, endedOn: null }) as never));
  await found(office, by, enterprises, firms as never);
  const operatorIds = await found(office, by, operators, people.map(({ subject, name, certificate, office: { regionCode } }) => ({ regionCode, subject, name, certificateNumber: certificate ?? null, certificateValidTo: certificate ? ('2030-12-31' as CivilDate) : null })));
  const seated = people.map((person, i) => ({ ...person, operatorId: operatorIds[i]! })).filter(({ roles }) => roles.length > 0);
  const postIds = await found(office, by, posts, seated.map(({ title, roles, office: { id, regionCode } }) => ({ regionCode, title, roles: [...roles], organisationId: id })));
  await found(office, by, holdings, seated.map(({ operatorId, office: { regionCode } }, i) => ({ regionCode, postId: postIds[i]!, operatorId, heldFrom: since, heldTo: null })));
  await found(office, by, clients, [
    { regionCode: wholeCounty, key: 'front-end', name: '应急管理局前端', open: true, organisationId: bureau.id },
    { regionCode: '500000000000', key: 'partner', name: '市级数据平台', open: true, organisationId: partner.id },
    { regionCode: wholeCounty, key: 'closed', name: '已停用系统', open: false, organisationId: partner.id },
  ]);
  const all = townships.map(({ code }) => code.slice(0, 9)), document = '巫溪安委〔2024〕1号（演示）';
  const duty = (organisation: Office_, ofSectors: string[]) => ({ regionCode: wholeCounty, organisationId: organisation.id, category: 'SPECIAL_SUPERVISION', must: 'MANAGE_INDUSTRY', sectors: ofSectors, townships: all, document, validFrom: since, validTo: null });
  await found(office, by, responsibilities, [
    duty(construction, ['CONSTRUCTION', 'GAS']), duty(transport, ['ROAD_TRANSPORT', 'WATER_TRANSPORT']), duty(economy, ['INDUSTRY_TRADE']),
    ...offices.filter(({ kind }) => kind === 'TOWNSHIP').map(({ id, regionCode }) => ({ regionCode, organisationId: id, category: 'TERRITORIAL', must: 'MANAGE_BUSINESS', sectors: [], townships: [regionCode.slice(0, 9)], document, validFrom: since, validTo: null })),
  ] as never);
}
