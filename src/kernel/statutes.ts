import type { Basis } from './law.js';

const statute =
  (title: string) =>
  (article: string): readonly Basis[] => [{ title, article }];

// The statutes that rules cite, by the keys of the domain reference: the first letters of their titles in pinyin.
/** Work Safety Law. */
export const AQF = statute('安全生产法');
/** Administrative Penalty Law. */
export const CFF = statute('行政处罚法');
/** Interim provisions on finding and rectifying hazards (Order 16). */
export const LING16 = statute('安全生产事故隐患排查治理暂行规定');
/** Regulation on work-safety licences. */
export const XKZ = statute('安全生产许可证条例');
/** Regulation on sharing government data. */
export const DSJ = statute('政务数据共享条例');
/** Emergency Response Law. */
export const TFSJ = statute('突发事件应对法');
/** Regulation on natural-disaster relief. */
export const JZTL = statute('自然灾害救助条例');
/** Chongqing regulation on emergency response. */
export const CQTF = statute('重庆市突发事件应对条例');
/** Provisions on the work-safety duty of party and government leaders. */
export const GOV = statute('地方党政领导干部安全生产责任制规定');
/** The county's own yearly work points, as the county document they are (clauses differ from year to year). */
export const POINTS = statute('年度安全生产与应急管理工作要点');
/** Administrative Compulsion Law. */
export const QZF = statute('行政强制法');
/** Criminal Law. */
export const XF = statute('刑法');
/** Provisions on referring suspected crimes (Decree 310). */
export const R310 = statute('行政执法机关移送涉嫌犯罪案件的规定');
/** Regulation on reporting and investigating accidents (Decree 493). */
export const R493 = statute('生产安全事故报告和调查处理条例');
/** Measures for the list of seriously dishonest subjects (Order 11). */
export const LING11 = statute('严重失信主体名单管理办法（应急管理部令第11号）');
/** Measures for repairing credit (Order 36). */
export const FGW36 = statute('信用修复管理办法（发改委令第36号）');
/** Three-year plan for better administrative enforcement ([2023] 27). */
export const ZFDW = statute('提升行政执法质量三年行动计划（国办发〔2023〕27号）');
/** Opinion on reforming comprehensive emergency-management enforcement (2020). */
export const ZHZF = statute('关于深化应急管理综合行政执法改革的意见');
/** Opinion on joint random inspection with open results ([2019] 5). */
export const SAMR5 = statute('国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见（国发〔2019〕5号）');
/** Opinion on regulating inspections of enterprises ([2024] 54). */
export const GBF54 = statute('国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）');
/** Basic requirements for classified protection of cybersecurity. */
export const DJBH = statute('信息安全技术 网络安全等级保护基本要求（GB/T 22239-2019）');
/** Measures for holidays of annual festivals and memorial days. */
export const JJR = statute('全国年节及纪念日放假办法');
