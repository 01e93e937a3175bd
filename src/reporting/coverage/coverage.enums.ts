import { enumType } from '../../api/enums.js';

export enum ResponsibilityGapKind {
  CELL_WITHOUT_SUPERVISOR = 'CELL_WITHOUT_SUPERVISOR',
  CELL_WITHOUT_TOWNSHIP = 'CELL_WITHOUT_TOWNSHIP',
  ENTERPRISE_WITHOUT_SUPERVISOR = 'ENTERPRISE_WITHOUT_SUPERVISOR',
  ENTERPRISE_WITHOUT_TOWNSHIP = 'ENTERPRISE_WITHOUT_TOWNSHIP',
  BUSINESS_FORM_NOT_RULED = 'BUSINESS_FORM_NOT_RULED',
  LEADER_WITHOUT_SAFETY_DUTY = 'LEADER_WITHOUT_SAFETY_DUTY',
  REGION_WITHOUT_PARTY_LEADER = 'REGION_WITHOUT_PARTY_LEADER',
  REGION_WITHOUT_GOVERNMENT_LEADER = 'REGION_WITHOUT_GOVERNMENT_LEADER',
  LEADER_WITHOUT_BUSINESS_DUTY = 'LEADER_WITHOUT_BUSINESS_DUTY',
  REGION_WITHOUT_CHIEF_EXECUTIVE = 'REGION_WITHOUT_CHIEF_EXECUTIVE',
  DEPARTMENT_WITHOUT_LEADER_DUTY = 'DEPARTMENT_WITHOUT_LEADER_DUTY',
  DEPARTMENT_WITHOUT_UNIT_DUTY = 'DEPARTMENT_WITHOUT_UNIT_DUTY',
  DEPARTMENT_WITHOUT_POST_DUTY = 'DEPARTMENT_WITHOUT_POST_DUTY',
  DISASTER_WITHOUT_PREVENTER = 'DISASTER_WITHOUT_PREVENTER',
  CORRIDOR_WITHOUT_PREVENTER = 'CORRIDOR_WITHOUT_PREVENTER',
  ENTERPRISE_WITHOUT_FIRST_RESPONSIBLE = 'ENTERPRISE_WITHOUT_FIRST_RESPONSIBLE',
  ENTERPRISE_WITHOUT_DISASTER_DUTY = 'ENTERPRISE_WITHOUT_DISASTER_DUTY',
  DEPARTMENT_WITHOUT_POWER_LIST = 'DEPARTMENT_WITHOUT_POWER_LIST',
  DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST = 'DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST',
  LEADER_WITHOUT_DUTY_LIST = 'LEADER_WITHOUT_DUTY_LIST',
  LEADER_WITHOUT_YEARLY_LIST = 'LEADER_WITHOUT_YEARLY_LIST',
  COUNTY_WITHOUT_SAFETY_COMMITTEE = 'COUNTY_WITHOUT_SAFETY_COMMITTEE',
  COUNTY_WITHOUT_DISASTER_COMMITTEE = 'COUNTY_WITHOUT_DISASTER_COMMITTEE',
}
enumType(ResponsibilityGapKind, 'ResponsibilityGapKind', 'Kind of gap in responsibility. 责任空白类别.', {
  CELL_WITHOUT_SUPERVISOR: 'No department supervises the sector in the township. 行业乡镇无专项监管',
  CELL_WITHOUT_TOWNSHIP: 'No township is responsible for the territory. 区域无属地责任',
  ENTERPRISE_WITHOUT_SUPERVISOR: 'No department supervises the enterprise. 企业无专项监管',
  ENTERPRISE_WITHOUT_TOWNSHIP: 'No township is responsible for the enterprise. 企业无属地责任',
  BUSINESS_FORM_NOT_RULED: 'No ruling says which department supervises the new business form. 新兴业态监管未明确',
  LEADER_WITHOUT_SAFETY_DUTY: 'A leader has no safety duty in addition to the business duty. 领导未明确安全职责',
  REGION_WITHOUT_PARTY_LEADER: 'No leader of the party committee is the first responsible person. 无党委第一责任人',
  REGION_WITHOUT_GOVERNMENT_LEADER: 'No leader of the government is the first responsible person. 无政府第一责任人',
  LEADER_WITHOUT_BUSINESS_DUTY: 'A leader has no business duty beside the safety duty. 领导未明确业务职责（一岗双责）',
  REGION_WITHOUT_CHIEF_EXECUTIVE:
    'No leader of the government is chief executive for disasters. 无防灾减灾救灾行政首长责任',
  DEPARTMENT_WITHOUT_LEADER_DUTY:
    'The duty of a department is not pushed down to a leader of it: to one of those named or, where its leaders are not known, to any. 部门责任未落实到班子成员',
  DEPARTMENT_WITHOUT_UNIT_DUTY:
    'The duty of a department is not pushed down to an internal unit: to the one named or, where its units are not known, to any. 部门责任未落实到内设机构',
  DEPARTMENT_WITHOUT_POST_DUTY:
    'The duty of a department is not pushed down to a post: to the one named or, where its posts are not known, to any. 部门责任未落实到岗位',
  DISASTER_WITHOUT_PREVENTER: 'No department prevents the kind of disaster in the township. 灾种无防治主责部门',
  CORRIDOR_WITHOUT_PREVENTER: 'Nobody prevents disasters on the stretch of the corridor. 沿线路段无灾害防治责任',
  ENTERPRISE_WITHOUT_FIRST_RESPONSIBLE:
    'The principal of the enterprise is not entered as first responsible person. 企业未明确第一责任人',
  ENTERPRISE_WITHOUT_DISASTER_DUTY:
    'A wharf, hospital, school, site, hotel, motorway, scenic area or waterworks has no disaster duty of its own. 经营管理单位未明确防灾减灾救灾职责',
  DEPARTMENT_WITHOUT_POWER_LIST:
    'A department with a safety duty has no approved list of its powers in force. 部门无有效权力清单',
  DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST:
    'A department with a safety duty has no approved list of its responsibilities in force. 部门无有效责任清单',
  LEADER_WITHOUT_DUTY_LIST:
    'A leader of party or government has no list of duties for the year, past its day. 领导无本年度职责清单',
  LEADER_WITHOUT_YEARLY_LIST:
    'A leader of party or government has no list of key tasks for the year, past its day. 领导无年度重点工作清单',
  COUNTY_WITHOUT_SAFETY_COMMITTEE: 'The county has no work-safety committee. 无安全生产委员会',
  COUNTY_WITHOUT_DISASTER_COMMITTEE: 'The county has no disaster-reduction committee. 无减灾委员会',
});
