import { enumType } from '../../api/enums.js';

export enum InvestigationStatus {
  GROUP_FORMED = 'GROUP_FORMED',
  HANDED_OVER = 'HANDED_OVER',
  ABOVE = 'ABOVE',
  SUBMITTED = 'SUBMITTED',
  REPLIED = 'REPLIED',
  PUBLISHED = 'PUBLISHED',
  EVALUATED = 'EVALUATED',
  CLOSED = 'CLOSED',
}
enumType(InvestigationStatus, 'InvestigationStatus', 'The stage of an investigation. 调查状态.', {
  GROUP_FORMED: 'The group is investigating. 调查中',
  HANDED_OVER: 'Handed over to the higher government, whose receipt is awaited. 已移交待签收',
  ABOVE: 'A higher government is investigating. 上级调查中',
  SUBMITTED: 'The report is submitted to the government. 已提交',
  REPLIED: 'The government has replied. 已批复',
  PUBLISHED: 'The result is published. 已公布',
  EVALUATED: 'Rectification is evaluated. 已评估',
  CLOSED: 'Closed with the four findings. 已结案',
});
export enum InvestigationSubject {
  ACCIDENT = 'ACCIDENT',
  DISASTER = 'DISASTER',
}
enumType(InvestigationSubject, 'InvestigationSubject', 'Kind of subject investigated. 调查对象.', {
  ACCIDENT: 'An accident. 生产安全事故',
  DISASTER: 'A natural disaster. 自然灾害',
});
export enum InvestigationStrand {
  ENTERPRISE = 'ENTERPRISE',
  REGULATOR = 'REGULATOR',
}
enumType(
  InvestigationStrand,
  'InvestigationStrand',
  'The two strands of an investigation: one case, two inquiries. 调查线.',
  {
    ENTERPRISE: 'Responsibility of the enterprise. 企业责任线',
    REGULATOR: 'Responsibility of those who approve and supervise. 监管责任线',
  },
);
export enum InvestigationOrganiser {
  GOVERNMENT = 'GOVERNMENT',
  DEPARTMENT = 'DEPARTMENT',
  UNIT = 'UNIT',
}
enumType(
  InvestigationOrganiser,
  'InvestigationOrganiser',
  'Who organises the group for the county government (生产安全事故报告和调查处理条例 第十九条). 调查组织方式.',
  {
    GOVERNMENT: 'The county government itself. 县人民政府直接组织',
    DEPARTMENT: 'A department that it authorised or entrusted. 授权或者委托有关部门',
    UNIT: 'The unit of the accident, where nobody was hurt. 委托事故发生单位',
  },
);
export enum ExtensionGround {
  EXTENSION = 'EXTENSION',
  APPRAISAL = 'APPRAISAL',
}
enumType(ExtensionGround, 'ExtensionGround', 'Ground for extending the time limit. 延期事由.', {
  EXTENSION: 'Extended by the government. 批准延期',
  APPRAISAL: 'Technical appraisal, whose days do not count. 技术鉴定',
});
export enum AccountabilityItemStatus {
  PROPOSED = 'PROPOSED',
  DECIDED = 'DECIDED',
  EXECUTED = 'EXECUTED',
  REVOKED = 'REVOKED',
  HANDED_OVER = 'HANDED_OVER',
}
enumType(
  AccountabilityItemStatus,
  'AccountabilityItemStatus',
  'The stage of an item of accountability. 追责事项状态.',
  {
    PROPOSED: 'Proposed by the group. 已建议',
    DECIDED: 'Decided by the competent body. 已决定',
    EXECUTED: 'Carried out. 已执行',
    REVOKED: 'Quashed or revoked by the competent body. 已撤销',
    HANDED_OVER: 'Handed over with the investigation to a higher government, which proposes anew. 已随案移交',
  },
);
export enum AccountabilityHead {
  ENTERPRISE = 'ENTERPRISE',
  DEPARTMENT = 'DEPARTMENT',
  PARTY_GOV = 'PARTY_GOV',
}
enumType(AccountabilityHead, 'AccountabilityHead', 'The three responsibilities pursued together. 责任类别.', {
  ENTERPRISE: 'The enterprise and its people. 企业主体责任',
  DEPARTMENT: 'Departments that approve and supervise. 部门监管责任',
  PARTY_GOV: 'Leaders of party and government. 党政领导责任',
});
export enum AccountabilityMeasure {
  EDUCATION = 'EDUCATION',
  ADMONITION = 'ADMONITION',
  ORGANISATIONAL = 'ORGANISATIONAL',
  GOVERNMENT_SANCTION = 'GOVERNMENT_SANCTION',
  PARTY_SANCTION = 'PARTY_SANCTION',
  PENALTY = 'PENALTY',
  CRIMINAL = 'CRIMINAL',
}
enumType(AccountabilityMeasure, 'AccountabilityMeasure', 'Measure proposed; never decided here. 处理建议.', {
  EDUCATION: 'Criticism and education. 批评教育',
  ADMONITION: 'Admonition. 诫勉',
  ORGANISATIONAL: 'Organisational measures. 组织处理',
  GOVERNMENT_SANCTION: 'Government sanction. 政务处分',
  PARTY_SANCTION: 'Party sanction. 党纪处分',
  PENALTY: 'Administrative penalty. 行政处罚',
  CRIMINAL: 'Referral to criminal justice. 移送司法',
});
