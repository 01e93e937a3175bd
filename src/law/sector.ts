import { enumType } from '../api/enums.js';

/** Which department answers is told by the supervision sector; GB/T 4754 is for statistics only. */
export enum SupervisionSector {
  COAL_MINE = 'COAL_MINE', NON_COAL_MINE = 'NON_COAL_MINE', HAZARDOUS_CHEMICALS = 'HAZARDOUS_CHEMICALS', FIREWORKS = 'FIREWORKS', INDUSTRY_TRADE = 'INDUSTRY_TRADE', CONSTRUCTION = 'CONSTRUCTION',
  ROAD_TRANSPORT = 'ROAD_TRANSPORT', WATER_TRANSPORT = 'WATER_TRANSPORT', GAS = 'GAS', FIRE = 'FIRE', SPECIAL_EQUIPMENT = 'SPECIAL_EQUIPMENT', POWER = 'POWER', WATER_CONSERVANCY = 'WATER_CONSERVANCY',
  TOURISM = 'TOURISM', EDUCATION = 'EDUCATION', MEDICAL = 'MEDICAL', ELDERLY_CARE = 'ELDERLY_CARE', FARM_MACHINERY = 'FARM_MACHINERY', FISHERY = 'FISHERY', CIVIL_EXPLOSIVES = 'CIVIL_EXPLOSIVES', OIL_GAS = 'OIL_GAS', OTHER = 'OTHER',
}
enumType(SupervisionSector, 'SupervisionSector', 'Supervision sector; it decides which department supervises. 监管行业.', {
  COAL_MINE: 'Coal mines. 煤矿', NON_COAL_MINE: 'Other mines. 非煤矿山', HAZARDOUS_CHEMICALS: 'Hazardous chemicals. 危险化学品', FIREWORKS: 'Fireworks. 烟花爆竹', INDUSTRY_TRADE: 'Industry and trade. 工贸', CONSTRUCTION: 'Construction. 建设施工',
  ROAD_TRANSPORT: 'Road transport. 道路运输', WATER_TRANSPORT: 'Water transport. 水上交通', GAS: 'Town gas. 燃气', FIRE: 'Key fire-safety places. 消防重点', SPECIAL_EQUIPMENT: 'Special equipment. 特种设备', POWER: 'Electric power. 电力', WATER_CONSERVANCY: 'Water works. 水利',
  TOURISM: 'Tourism. 旅游', EDUCATION: 'Schools. 教育', MEDICAL: 'Medical care. 医疗', ELDERLY_CARE: 'Care of the elderly. 养老', FARM_MACHINERY: 'Farm machinery. 农机', FISHERY: 'Fishery. 渔业', CIVIL_EXPLOSIVES: 'Civil explosives. 民爆', OIL_GAS: 'Oil and gas. 油气', OTHER: 'Other. 其他',
});
