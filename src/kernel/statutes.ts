import type { Basis } from './law.js';

const statute = (title: string) => (article: string): readonly Basis[] => [{ title, article }];

/** The statutes rules cite, by the keys of the domain reference. */
export const AQF = statute('安全生产法');
export const CFF = statute('行政处罚法');
export const FXW = statute('安全生产违法行为行政处罚办法');
export const LING16 = statute('安全生产事故隐患排查治理暂行规定');
export const XKZ = statute('安全生产许可证条例');
export const DSJ = statute('政务数据共享条例');
export const TFSJ = statute('突发事件应对法');
export const JZTL = statute('自然灾害救助条例');
export const CQTF = statute('重庆市突发事件应对条例');
export const GOV = statute('地方党政领导干部安全生产责任制规定');
/** The county's own yearly work points, as the county document they are (clauses differ from year to year). */
export const POINTS = statute('年度安全生产与应急管理工作要点');
