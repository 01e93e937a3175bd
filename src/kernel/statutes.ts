import type { Basis } from './law.js';

const statute =
  (title: string) =>
  (article: string): readonly Basis[] => [{ title, article }];

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
export const QZF = statute('行政强制法');
export const XF = statute('刑法');
export const R310 = statute('行政执法机关移送涉嫌犯罪案件的规定');
export const R493 = statute('生产安全事故报告和调查处理条例');
export const LING11 = statute('严重失信主体名单管理办法（应急管理部令第11号）');
export const FGW36 = statute('信用修复管理办法（发改委令第36号）');
export const GBF54 = statute('国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）');
export const GBF118 = statute('国办发〔2018〕118号（执法三项制度）');
export const XZSS = statute('行政诉讼法');
export const XZFY = statute('行政复议法');
