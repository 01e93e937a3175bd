import { enumType } from '../../api/enums.js';

export enum PartyKind {
  UNIT = 'UNIT',
  PERSON = 'PERSON',
}
enumType(PartyKind, 'PartyKind', 'Kind of a party. 当事人类别.', {
  UNIT: 'A legal person or other organisation. 单位',
  PERSON: 'A natural person. 个人',
});
export enum CasePartyStatus {
  NAMED = 'NAMED',
  NOTICED = 'NOTICED',
  DEFENDED = 'DEFENDED',
  HEARING_REQUESTED = 'HEARING_REQUESTED',
  HEARD = 'HEARD',
  REVIEWED = 'REVIEWED',
  RETURNED = 'RETURNED',
  DELIBERATED = 'DELIBERATED',
  DECIDED = 'DECIDED',
  SERVED = 'SERVED',
  URGED = 'URGED',
  IN_COURT = 'IN_COURT',
  PERFORMED = 'PERFORMED',
  DISCHARGED = 'DISCHARGED',
  REVOKED = 'REVOKED',
  RELEASED = 'RELEASED',
}
enumType(
  CasePartyStatus,
  'CasePartyStatus',
  'Stage of a party; the parties of a case go through them separately. 当事人状态.',
  {
    NAMED: 'Named in the case. 列为当事人',
    NOTICED: 'Notified of the proposed penalty. 已告知',
    DEFENDED: 'Has made or waived its defence. 已陈述申辩',
    HEARING_REQUESTED: 'Has requested a hearing. 已申请听证',
    HEARD: 'Hearing held. 已听证',
    REVIEWED: 'Legal review passed. 已法制审核',
    RETURNED: 'Returned by the legal review. 审核退回',
    DELIBERATED: 'Discussed collectively. 已集体讨论',
    DECIDED: 'Decided on. 已决定',
    SERVED: 'Decision served, payment outstanding. 已送达',
    URGED: 'Urged in writing to pay. 已催告',
    IN_COURT: 'The court has been asked to enforce. 已申请法院强制执行',
    PERFORMED: 'Decision performed. 已履行',
    DISCHARGED: 'Not punished, or enforcement refused or ended. 不予处罚或终结执行',
    REVOKED: 'Decision revoked on reconsideration or suit. 已撤销',
    RELEASED: 'Released because the case was withdrawn. 随案终止',
  },
);
export enum PenaltyKind {
  WARNING = 'WARNING',
  CRITICISM = 'CRITICISM',
  FINE = 'FINE',
  CONFISCATION = 'CONFISCATION',
  LICENCE_SUSPENDED = 'LICENCE_SUSPENDED',
  GRADE_LOWERED = 'GRADE_LOWERED',
  LICENCE_REVOKED = 'LICENCE_REVOKED',
  BUSINESS_RESTRICTED = 'BUSINESS_RESTRICTED',
  SUSPENSION = 'SUSPENSION',
  CLOSURE = 'CLOSURE',
  OCCUPATION_RESTRICTED = 'OCCUPATION_RESTRICTED',
}
enumType(PenaltyKind, 'PenaltyKind', 'Kind of penalty. 处罚种类.', {
  WARNING: 'Warning. 警告',
  CRITICISM: 'Criticism by public notice. 通报批评',
  FINE: 'Fine. 罚款',
  CONFISCATION: 'Confiscation of illegal gains or property. 没收违法所得、非法财物',
  LICENCE_SUSPENDED: 'Temporary suspension of a licence. 暂扣许可证件',
  GRADE_LOWERED: 'Lowering of a qualification grade. 降低资质等级',
  LICENCE_REVOKED: 'Revocation of a licence. 吊销许可证件',
  BUSINESS_RESTRICTED: 'Restriction of production and business. 限制开展生产经营活动',
  SUSPENSION: 'Order to suspend production or business. 责令停产停业',
  CLOSURE: 'Order to close down. 责令关闭',
  OCCUPATION_RESTRICTED: 'Restriction from an occupation. 限制从业',
});
export enum PenaltyCircumstance {
  LIGHTENED = 'LIGHTENED',
  LIGHT = 'LIGHT',
  ORDINARY = 'ORDINARY',
  HEAVY = 'HEAVY',
}
enumType(
  PenaltyCircumstance,
  'PenaltyCircumstance',
  'Weight of the circumstances, which sets the part of the band of fines. 裁量情节.',
  {
    LIGHTENED: 'Below the band. 减轻',
    LIGHT: 'Lower part of the band. 从轻',
    ORDINARY: 'Middle part of the band. 一般',
    HEAVY: 'Upper part of the band. 从重',
  },
);
export enum GravestCircumstance {
  SAFETY_SYSTEMS_TAMPERED = 'SAFETY_SYSTEMS_TAMPERED',
  STOP_ORDER_REFUSED = 'STOP_ORDER_REFUSED',
  UNAPPROVED_DANGEROUS_WORK = 'UNAPPROVED_DANGEROUS_WORK',
  ENFORCEMENT_OBSTRUCTED = 'ENFORCEMENT_OBSTRUCTED',
  FORCED_DANGEROUS_WORK = 'FORCED_DANGEROUS_WORK',
  OTHER = 'OTHER',
}
enumType(
  GravestCircumstance,
  'GravestCircumstance',
  'What makes the circumstances of an accident especially grave, so that the fine is a multiple. 情节特别严重、影响特别恶劣的情形.',
  {
    SAFETY_SYSTEMS_TAMPERED:
      'Safety systems were closed or destroyed, or their data falsified. 关闭、破坏安全设施或者篡改数据',
    STOP_ORDER_REFUSED: 'A lawful order to stop for a major hazard was refused. 拒不执行停产停业等指令',
    UNAPPROVED_DANGEROUS_WORK: 'Dangerous work was done without approval or licence. 未经批准从事高度危险作业',
    ENFORCEMENT_OBSTRUCTED: 'Enforcement was refused or obstructed. 拒绝、阻碍行政执法',
    FORCED_DANGEROUS_WORK: 'Workers were forced to take risks against the rules. 强令他人违章冒险作业',
    OTHER: 'Another circumstance as grave, found by collective discussion. 经集体讨论认定的其他情形',
  },
);
export enum ServiceMethod {
  ON_THE_SPOT = 'ON_THE_SPOT',
  DIRECT = 'DIRECT',
  LEFT = 'LEFT',
  ELECTRONIC = 'ELECTRONIC',
  MAIL = 'MAIL',
  PUBLIC_NOTICE = 'PUBLIC_NOTICE',
}
enumType(ServiceMethod, 'ServiceMethod', 'Method of serving a document. 送达方式.', {
  ON_THE_SPOT: 'Handed over on the spot. 当场交付',
  DIRECT: 'Delivered in person. 直接送达',
  LEFT: "Left at the party's place before witnesses. 留置送达",
  ELECTRONIC: 'Electronically, with signed consent. 电子送达',
  MAIL: 'By mail. 邮寄送达',
  PUBLIC_NOTICE: 'By public notice. 公告送达',
});
export enum LegalReviewResult {
  AGREED = 'AGREED',
  CORRECT = 'CORRECT',
  SUPPLEMENT = 'SUPPLEMENT',
  DISAGREED = 'DISAGREED',
}
enumType(LegalReviewResult, 'LegalReviewResult', 'Result of a legal review. 法制审核结论.', {
  AGREED: 'Agreed. 同意',
  CORRECT: 'To be corrected. 建议纠正',
  SUPPLEMENT: 'To be investigated further. 建议补充调查',
  DISAGREED: 'Not agreed. 不同意',
});
export enum CaseOutcome {
  PENALTY = 'PENALTY',
  NO_PENALTY_MINOR = 'NO_PENALTY_MINOR',
  NO_PENALTY_NOT_PROVEN = 'NO_PENALTY_NOT_PROVEN',
  TRANSFERRED = 'TRANSFERRED',
}
enumType(CaseOutcome, 'CaseOutcome', 'Outcome of the decision on a party. 处理决定.', {
  PENALTY: 'A penalty is imposed. 给予处罚',
  NO_PENALTY_MINOR: 'No penalty: minor, first offence or without fault. 不予处罚',
  NO_PENALTY_NOT_PROVEN: 'No penalty: the violation is not proven. 违法事实不成立',
  TRANSFERRED: 'Transferred to criminal justice. 移送司法机关',
});
export enum PaymentChannel {
  BANK = 'BANK',
  ELECTRONIC = 'ELECTRONIC',
  ON_SPOT = 'ON_SPOT',
}
enumType(PaymentChannel, 'PaymentChannel', 'Channel by which a fine is paid. 缴款方式.', {
  BANK: 'At the bank. 银行缴纳',
  ELECTRONIC: 'Electronically. 电子支付',
  ON_SPOT: 'Collected on the spot. 当场收缴',
});
export enum AppealKind {
  RECONSIDERATION = 'RECONSIDERATION',
  LITIGATION = 'LITIGATION',
}
enumType(AppealKind, 'AppealKind', 'Way of contesting a decision. 救济途径.', {
  RECONSIDERATION: 'Administrative reconsideration. 行政复议',
  LITIGATION: 'Administrative suit. 行政诉讼',
});
export enum AppealOutcome {
  UPHELD = 'UPHELD',
  CHANGED = 'CHANGED',
  REVOKED = 'REVOKED',
}
enumType(AppealOutcome, 'AppealOutcome', 'Outcome of reconsideration or suit. 复议诉讼结果.', {
  UPHELD: 'Decision upheld. 维持',
  CHANGED: 'Fine changed. 变更',
  REVOKED: 'Decision revoked. 撤销',
});
export enum CourtResult {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
enumType(CourtResult, 'CourtResult', 'Result of asking the court to enforce. 法院执行结果.', {
  GRANTED: 'Enforcement granted. 准予执行',
  REFUSED: 'Enforcement refused. 不予执行',
  ENDED: 'Enforcement ended because nothing more can be collected. 终结执行',
});
export enum CreditLevel {
  MINOR = 'MINOR',
  GENERAL = 'GENERAL',
  SEVERE = 'SEVERE',
}
enumType(
  CreditLevel,
  'CreditLevel',
  'Credit level of a decision, which sets how long it is public (信用修复管理办法). 失信程度.',
  {
    MINOR: 'Minor: public for three months at most, or not at all. 轻微',
    GENERAL: 'General: public for three months to one year. 一般',
    SEVERE: 'Severe: public for one to three years. 严重',
  },
);
