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
