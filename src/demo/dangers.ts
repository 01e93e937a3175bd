import type { CriterionFacts } from '../hazard/criterion/criterion.facts.js';

// What is found where: each danger is one that its sector has, at a place that such an enterprise has.

export type Danger = readonly [
  category: 'PEOPLE' | 'OBJECT' | 'ENVIRONMENT' | 'MANAGEMENT',
  description: string,
  location: string,
];
const everywhere: readonly Danger[] = [
  ['OBJECT', '灭火器压力不足', '通道'],
  ['MANAGEMENT', '安全培训记录不全', '办公室'],
  ['OBJECT', '配电箱未上锁、无标识', '配电间'],
  ['MANAGEMENT', '应急预案未按期演练', '办公室'],
];
const indoors: readonly Danger[] = [
  ['ENVIRONMENT', '疏散通道堆放杂物', '一楼通道'],
  ['OBJECT', '应急照明灯损坏', '楼梯间'],
  ['OBJECT', '疏散指示标志脱落', '二楼走廊'],
];
const kitchens: readonly Danger[] = [
  ['OBJECT', '燃气软管老化', '后厨'],
  ['OBJECT', '油烟管道未按期清洗', '后厨'],
];

/** Dangers of each sector that are not MAJOR. */
export const dangers: Readonly<Record<string, readonly Danger[]>> = {
  OTHER: [...everywhere, ...indoors, ...kitchens, ['OBJECT', '可燃气体报警器未通电', '后厨']],
  CONSTRUCTION: [
    ...everywhere,
    ['OBJECT', '临边防护栏杆松动', '三层楼面'],
    ['PEOPLE', '作业人员未系安全带', '外架'],
    ['ENVIRONMENT', '材料堆放过高', '材料堆场'],
    ['OBJECT', '二级配电箱漏电保护器失灵', '钢筋加工区'],
  ],
  INDUSTRY_TRADE: [
    ...everywhere,
    ['PEOPLE', '作业人员未佩戴防护用品', '打磨车间'],
    ['OBJECT', '冲床光电保护失效', '冲压车间'],
    ['ENVIRONMENT', '车间地面积尘', '木工车间'],
    ['OBJECT', '气瓶未固定存放', '焊接区'],
  ],
  ROAD_TRANSPORT: [
    ...everywhere,
    ['OBJECT', '车辆轮胎磨损超限', '停车场'],
    ['MANAGEMENT', '动态监控报警未及时处理', '监控室'],
    ['PEOPLE', '驾驶员未参加月度安全学习', '调度室'],
  ],
  HAZARDOUS_CHEMICALS: [
    ...everywhere,
    ['OBJECT', '卸油口静电接地线锈蚀', '卸油区'],
    ['MANAGEMENT', '动火作业票填写不全', '站房'],
    ['ENVIRONMENT', '油罐区围堰内积水', '罐区'],
  ],
  FIREWORKS: [
    ...everywhere,
    ['ENVIRONMENT', '店内堆放可燃包装物', '门店'],
    ['OBJECT', '店内使用非防爆照明', '门店'],
    ['MANAGEMENT', '流向登记不及时', '柜台'],
  ],
  NON_COAL_MINE: [
    ...everywhere,
    ['ENVIRONMENT', '边坡浮石未清理', '采场'],
    ['MANAGEMENT', '爆破警戒记录不全', '采场'],
    ['OBJECT', '破碎机防护罩缺失', '破碎站'],
  ],
  GAS: [
    ...everywhere,
    ['OBJECT', '管道防腐层破损', '老城区管网'],
    ['MANAGEMENT', '入户安检记录缺项', '客服中心'],
    ['OBJECT', '调压箱标志牌缺失', '居民小区'],
  ],
  POWER: [
    ...everywhere,
    ['OBJECT', '水位计读数不清', '坝前'],
    ['OBJECT', '闸门启闭机钢丝绳锈蚀', '闸房'],
    ['MANAGEMENT', '汛期值班记录不全', '中控室'],
    ['ENVIRONMENT', '厂房排水沟堵塞', '发电厂房'],
  ],
  TOURISM: [
    ...everywhere,
    ['OBJECT', '观景台护栏松动', '观景台'],
    ['MANAGEMENT', '最大承载量未公示', '游客中心'],
    ['ENVIRONMENT', '步道落石未清理', '登山步道'],
  ],
  EDUCATION: [
    ...everywhere,
    ...indoors,
    ['OBJECT', '食堂燃气阀门锈蚀', '食堂'],
    ['MANAGEMENT', '校车检查记录缺项', '门卫室'],
  ],
  MEDICAL: [...everywhere, ...indoors, ['OBJECT', '氧气瓶未固定', '供氧间'], ['OBJECT', '病房呼叫器损坏', '住院部']],
  ELDERLY_CARE: [
    ...everywhere,
    ...indoors,
    ['OBJECT', '房间内私接电热毯', '居室'],
    ['PEOPLE', '夜间值守人员不足', '值班室'],
  ],
  FIRE: [...everywhere, ...indoors, ['OBJECT', '消火栓箱内水带缺失', '二楼'], ['OBJECT', '防火门闭门器损坏', '楼梯间']],
};

/**
 * What was seen where a criterion was met, by its code: only those that an enterprise of this county may meet (its
 * mines are open, its factories smelt nothing).
 */
const seen: Readonly<Record<string, Danger>> = {
  'GM10-3-1': ['MANAGEMENT', '厂房出租给三家单位，未统一协调管理，全年未检查', '租赁厂房'],
  'GM10-3-2': ['PEOPLE', '两名电焊工无特种作业操作证上岗', '焊接车间'],
  'GM10-11-1': ['ENVIRONMENT', '木粉尘作业设在多层砖混楼内，与宿舍贴邻', '打磨车间'],
  'GM10-11-4': ['OBJECT', '干式除尘器无泄爆、抑爆装置', '除尘器'],
  'GM10-13-1': ['MANAGEMENT', '污水池未辨识为有限空间，无台账、无警示标志', '污水池'],
  'GM10-13-2': ['MANAGEMENT', '清池作业未审批、未检测，现场无监护人员', '污水池'],
  'FK88-L2': ['ENVIRONMENT', '未分台阶开采，形成一面墙', '露天采场'],
  'WH121-1': ['PEOPLE', '站长、安全管理人员考核合格证过期未再考核', '站房'],
  'WH121-2': ['PEOPLE', '动火作业人员无特种作业操作证', '卸油区'],
  'WH121-12': ['OBJECT', '罐区可燃气体报警器未安装', '罐区'],
  'YH121-1': ['PEOPLE', '主要负责人未经考核合格', '门店'],
  'YH121-16': ['ENVIRONMENT', '库房存药量超过核定两倍', '库房'],
  'JZ24-4': ['MANAGEMENT', '项目经理、专职安全员无考核合格证', '项目部'],
  'JZ24-5': ['ENVIRONMENT', '基坑变形超预警值，未停工、未加固', '基坑'],
  'JZ24-7': ['OBJECT', '外架整层连墙件缺失', '外架'],
  'JZ24-8': ['OBJECT', '塔吊未经验收投入使用，力矩限制器失效', '塔吊'],
  'RQ23-4': ['MANAGEMENT', '经营许可证过期后继续经营', '储配站'],
  'RQ23-7': ['ENVIRONMENT', '中压管道被违章建筑占压', '老城区管网'],
  'RQ23-9': ['MANAGEMENT', '向未安装报警切断装置的餐饮用户供气', '老城区餐饮街'],
  'XF-3': ['ENVIRONMENT', '二楼安全出口上锁，另一出口被货架堵塞', '二楼'],
  'XF-5': ['OBJECT', '火灾自动报警和喷淋系统全部停用', '消防控制室'],
  'XF-7': ['ENVIRONMENT', '大厅吊顶使用易燃泡沫装修，三楼违规住人', '三楼'],
  'DL-1': ['OBJECT', '五辆客车制动不合格仍运营，动态监控长期离线', '停车场'],
  'DL-3': ['PEOPLE', '三名驾驶员无从业资格', '调度室'],
  'SL-1': ['OBJECT', '大坝安全鉴定为三类坝，未采取除险措施', '大坝'],
};
/** A MAJOR danger is what its criterion says, as it was seen there. */
export const dangerOf = ({ key }: Pick<CriterionFacts, 'key'>): Danger => seen[key]!;
/** Criteria by which a hazard of a sector may be graded, and of which it is known what is seen. */
export const criteriaFor = (
  criteria: readonly CriterionFacts[],
  sector: string,
  day: string,
): readonly CriterionFacts[] =>
  criteria.filter(
    ({ key, sectors, effectiveFrom }) => seen[key] !== undefined && sectors.includes(sector) && effectiveFrom <= day,
  );
