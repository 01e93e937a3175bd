import type { SupervisionSector } from '../law/sector.js';
import type { Role } from '../kernel/roles.js';

// Who is who in the sandbox's county: all invented, on posts that a county has.

/** Somebody whom the explorer offers to be, with a sentence that says who it is. */
export interface Persona {
  readonly subject: string;
  readonly says: string;
}

/** First those whom the documentation speaks of; everybody else of the county's offices is offered after them. */
export const personas: readonly Persona[] = [
  {
    subject: 'leader',
    says: 'Deputy county head for emergency management: lists, rules, answers investigations. 分管应急管理的副县长',
  },
  { subject: 'head', says: 'Head of the emergency-management bureau: files and decides cases. 应急管理局局长' },
  { subject: 'officer-1', says: 'Law officer of the bureau, with a certificate. 应急管理局执法人员' },
  { subject: 'officer-2', says: 'Another law officer: most papers want two. 应急管理局执法人员' },
  { subject: 'legal', says: 'Legal reviewer: no ordinary case is decided before. 法制审核员' },
  { subject: 'technician', says: 'Technical inspector, who helps at inspections. 执法技术检查员' },
  { subject: 'supervisor', says: 'Social supervisor, who watches how the law is enforced. 社会监督员' },
  { subject: 'construction', says: 'Safety section of construction and gas: supervises both. 住建委安全监管科科长' },
  { subject: 'transport', says: 'Safety section of the transport office: roads and waterways. 交通局安全监督科科长' },
  { subject: 'township-100', says: 'Emergency office of 城厢镇: hazards, ledgers, claims. 城厢镇应急办主任' },
  { subject: 'township-101', says: 'Emergency office of the next township: sees only its own. 另一乡镇应急办主任' },
  { subject: 'village', says: 'Disaster informant of a village of 城厢镇: households and losses. 村灾害信息员' },
  { subject: 'enterprise', says: 'Safety director of an enterprise: sees and reports its own. 企业安全总监' },
  { subject: 'expert', says: 'Expert whom the bureau asks to grade hazards. 安全生产专家' },
  { subject: 'finance', says: 'Finance: funds and payment batches, receipts of fines. 财政局社保科科长' },
  { subject: 'finance-2', says: 'Treasury accountant: approves the batches of the other. 国库集中支付中心会计' },
  { subject: 'discipline', says: 'Discipline inspection: the regulators in an investigation. 纪委监委监督检查室主任' },
  { subject: 'public', says: 'A citizen: public lists and decisions only. 公众' },
  { subject: 'nobody', says: 'Somebody without a post: sees what everyone sees. 无岗位人员' },
  { subject: 'system-admin', says: 'Keeps offices, posts, people and systems; nothing else. 系统管理员' },
  { subject: 'security-admin', says: 'Confirms what widens rights; nothing else. 安全管理员' },
  { subject: 'audit-admin', says: 'Reads who did what, and changes nothing. 审计管理员' },
  { subject: 'secretary', says: 'County party secretary: first responsible, hears duty reports. 县委书记' },
  { subject: 'mayor', says: 'County head: first responsible for the government. 县长' },
  { subject: 'deputy-head', says: 'Deputy head of the bureau: decides where the head may not. 应急管理局副局长' },
  {
    subject: 'officer-lapsing',
    says: 'Law officer whose certificate lapses within three weeks. 执法证即将到期的执法人员',
  },
  { subject: 'transport-officer', says: 'Law officer of a department, not of the bureau. 交通局执法人员' },
  { subject: 'township-officer-100', says: 'Law officer of a township: only what it was given. 城厢镇执法人员' },
  { subject: 'park', says: 'Safety office of the industrial park. 工业园区管委会安全环保部部长' },
  { subject: 'elsewhere', says: 'Law officer of another county: sees nothing of this one. 外县执法人员' },
];

export interface Department {
  readonly name: string;
  readonly mark: string;
  readonly subject: string;
  readonly title: string;
  readonly sectors: readonly `${SupervisionSector}`[];
}
/** The departments that supervise a sector, or answer for a kind of disaster. */
export const departments: readonly Department[] = [
  {
    name: '巫溪县住房和城乡建设委员会',
    mark: '溪住建',
    subject: 'construction',
    title: '安全监管科科长',
    sectors: ['CONSTRUCTION', 'GAS'],
  },
  {
    name: '巫溪县交通局',
    mark: '溪交',
    subject: 'transport',
    title: '安全监督科科长',
    sectors: ['ROAD_TRANSPORT', 'WATER_TRANSPORT'],
  },
  {
    name: '巫溪县经济和信息化委员会',
    mark: '溪经信',
    subject: 'economy',
    title: '安全生产科科长',
    sectors: ['INDUSTRY_TRADE', 'POWER', 'CIVIL_EXPLOSIVES', 'OIL_GAS'],
  },
  { name: '巫溪县消防救援大队', mark: '溪消', subject: 'fire', title: '防火监督科科长', sectors: ['FIRE'] },
  {
    name: '巫溪县市场监督管理局',
    mark: '溪市监',
    subject: 'market',
    title: '特种设备科科长',
    sectors: ['SPECIAL_EQUIPMENT'],
  },
  { name: '巫溪县水利局', mark: '溪水', subject: 'water', title: '安全监督科科长', sectors: ['WATER_CONSERVANCY'] },
  {
    name: '巫溪县文化和旅游发展委员会',
    mark: '溪文旅',
    subject: 'tourism',
    title: '安全管理科科长',
    sectors: ['TOURISM'],
  },
  { name: '巫溪县教育委员会', mark: '溪教', subject: 'education', title: '安稳科科长', sectors: ['EDUCATION'] },
  { name: '巫溪县卫生健康委员会', mark: '溪卫健', subject: 'health', title: '综合监督科科长', sectors: ['MEDICAL'] },
  { name: '巫溪县民政局', mark: '溪民', subject: 'civil', title: '养老服务科科长', sectors: ['ELDERLY_CARE'] },
  {
    name: '巫溪县农业农村委员会',
    mark: '溪农',
    subject: 'agriculture',
    title: '安全监管科科长',
    sectors: ['FARM_MACHINERY', 'FISHERY'],
  },
];
/** Departments that answer for a kind of disaster and supervise no sector. */
export const disasterDepartments: readonly Department[] = [
  { name: '巫溪县林业局', mark: '溪林', subject: 'forestry', title: '森林防火科科长', sectors: [] },
  { name: '巫溪县规划和自然资源局', mark: '溪规资', subject: 'resources', title: '地质环境科科长', sectors: [] },
  { name: '巫溪县气象局', mark: '溪气', subject: 'meteorology', title: '应急与减灾科科长', sectors: [] },
];
/** What the bureau itself supervises, beside the whole. */
export const ofTheBureau: readonly string[] = [
  'COAL_MINE',
  'NON_COAL_MINE',
  'HAZARDOUS_CHEMICALS',
  'FIREWORKS',
  'OTHER',
];

export interface Seat {
  readonly subject: string;
  readonly title: string;
  readonly roles: readonly Role[];
}
/** Deputies of the county government, each with a portfolio of their own. */
export const deputies: readonly Seat[] = [
  { subject: 'executive', title: '常务副县长（分管财政、应急保障）', roles: ['COUNTY_LEADER'] },
  { subject: 'deputy-industry', title: '副县长（分管工业、交通、市场监管）', roles: ['COUNTY_LEADER'] },
  { subject: 'deputy-building', title: '副县长（分管城乡建设、规划自然资源）', roles: ['COUNTY_LEADER'] },
  { subject: 'deputy-rural', title: '副县长（分管农业农村、水利、林业）', roles: ['COUNTY_LEADER'] },
  { subject: 'deputy-social', title: '副县长（分管教育、卫生、民政、文旅）', roles: ['COUNTY_LEADER'] },
];
/** Heads of departments, beside their safety sections. */
export const departmentHeads: readonly (readonly [of: string, title: string])[] = [
  ['construction', '主任'],
  ['transport', '局长'],
  ['economy', '主任'],
  ['fire', '大队长'],
  ['water', '局长'],
  ['forestry', '局长'],
  ['resources', '局长'],
];
/** Departments and townships with law officers of their own. */
export const departmentOfficers: readonly string[] = ['transport', 'construction', 'fire', 'market'];
export const townshipOfficers: readonly string[] = ['001', '100', '101'];

/** The three who keep the register and its systems, none of whom does another's part. 三员 */
export const administrators: readonly (readonly [subject: string, title: string, role: Role])[] = [
  ['system-admin', '系统管理员', 'SYSTEM_ADMIN'],
  ['security-admin', '安全管理员', 'SECURITY_ADMIN'],
  ['audit-admin', '审计管理员', 'AUDIT_ADMIN'],
];
