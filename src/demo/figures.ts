// How many of what a county has in a year: rounded from what counties publish (3,000 supervised enterprises, some
// 21,500 hazards a year).

export const enterpriseCounts: Readonly<Record<string, number>> = {
  NON_COAL_MINE: 18,
  HAZARDOUS_CHEMICALS: 71,
  FIREWORKS: 182,
  INDUSTRY_TRADE: 420,
  CONSTRUCTION: 90,
  ROAD_TRANSPORT: 60,
  GAS: 8,
  POWER: 70,
  TOURISM: 8,
  EDUCATION: 220,
  MEDICAL: 45,
  ELDERLY_CARE: 40,
  FIRE: 350,
  OTHER: 1418,
};
export const hazardCounts: Readonly<Record<string, number>> = {
  DAILY: 6500,
  WEEKLY: 4200,
  MONTHLY: 2600,
  PRINCIPAL: 300,
  SELF: 400,
  TOWNSHIP: 3500,
  DEPT_INSPECTION: 3800,
  TIP_OFF: 60,
  COVERT: 120,
};

export const industriesBySector: Readonly<Record<string, readonly string[]>> = {
  NON_COAL_MINE: ['1011'],
  HAZARDOUS_CHEMICALS: ['5265', '5169'],
  FIREWORKS: ['5249', '2672'],
  INDUSTRY_TRADE: ['3011', '1351', '2110', '3360'],
  CONSTRUCTION: ['4710', '4812'],
  ROAD_TRANSPORT: ['5421', '5435'],
  GAS: ['4511'],
  POWER: ['4413'],
  TOURISM: ['7861'],
  EDUCATION: ['8321', '8331'],
  MEDICAL: ['8411', '8423'],
  ELDERLY_CARE: ['8514'],
  FIRE: ['6110', '9011', '5211'],
  OTHER: ['6210', '6210', '6210', '5211', '8211'],
};
export const tradeNames: Readonly<Record<string, readonly string[]>> = {
  NON_COAL_MINE: ['石灰石矿'],
  HAZARDOUS_CHEMICALS: ['加油站', '化工经营部'],
  FIREWORKS: ['烟花爆竹零售点'],
  INDUSTRY_TRADE: ['水泥制品厂', '食品厂', '木器厂', '机械厂'],
  CONSTRUCTION: ['安置房工地', '公路工地'],
  ROAD_TRANSPORT: ['客运公司', '货运公司'],
  GAS: ['燃气公司'],
  POWER: ['水电站'],
  TOURISM: ['景区'],
  EDUCATION: ['小学', '中学', '幼儿园'],
  MEDICAL: ['卫生院', '诊所'],
  ELDERLY_CARE: ['养老院'],
  FIRE: ['宾馆', '歌厅', '商场'],
  OTHER: ['餐馆', '火锅店', '农家乐', '超市', '修理铺'],
};

type Danger = readonly [
  category: 'PEOPLE' | 'OBJECT' | 'ENVIRONMENT' | 'MANAGEMENT',
  description: string,
  location: string,
];
const everywhere: readonly Danger[] = [
  ['OBJECT', '灭火器压力不足', '通道'],
  ['MANAGEMENT', '安全培训记录不全', '办公室'],
  ['ENVIRONMENT', '疏散通道堆放杂物', '一楼通道'],
  ['OBJECT', '配电箱未上锁、无标识', '配电间'],
  ['PEOPLE', '作业人员未佩戴防护用品', '作业现场'],
  ['OBJECT', '应急照明灯损坏', '楼梯间'],
];
export const dangers: Readonly<Record<string, readonly Danger[]>> = {
  OTHER: [
    ...everywhere,
    ['OBJECT', '燃气软管老化', '后厨'],
    ['OBJECT', '未安装可燃气体报警器', '后厨'],
    ['OBJECT', '油烟管道未清洗', '后厨'],
  ],
  CONSTRUCTION: [
    ...everywhere,
    ['OBJECT', '脚手架连墙件缺失', '外架'],
    ['OBJECT', '临边防护缺失', '三层楼面'],
    ['PEOPLE', '塔吊司机无证上岗', '塔吊'],
  ],
  INDUSTRY_TRADE: [
    ...everywhere,
    ['OBJECT', '除尘系统未清灰', '打磨车间'],
    ['MANAGEMENT', '有限空间无警示标志', '污水池'],
    ['OBJECT', '冲床光电保护失效', '冲压车间'],
  ],
  ROAD_TRANSPORT: [
    ...everywhere,
    ['OBJECT', '车辆轮胎磨损超限', '停车场'],
    ['MANAGEMENT', '动态监控离线未处理', '监控室'],
  ],
  HAZARDOUS_CHEMICALS: [
    ...everywhere,
    ['OBJECT', '卸油口静电接地不良', '卸油区'],
    ['OBJECT', '可燃气体报警器失灵', '罐区'],
  ],
  FIREWORKS: [...everywhere, ['ENVIRONMENT', '店内超量存放', '库房'], ['MANAGEMENT', '与居民住房未隔离', '门店']],
  NON_COAL_MINE: [...everywhere, ['ENVIRONMENT', '边坡浮石未清理', '采场'], ['MANAGEMENT', '爆破警戒不到位', '采场']],
  GAS: [...everywhere, ['OBJECT', '管道防腐层破损', '老城区管网'], ['MANAGEMENT', '入户安检未全覆盖', '客服中心']],
  FIRE: [
    ...everywhere,
    ['OBJECT', '消火栓无水', '二楼'],
    ['ENVIRONMENT', '安全出口上锁', '大厅'],
    ['OBJECT', '喷淋系统故障', '卖场'],
  ],
};
