/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Grade of an accident; neither a warning level nor a response level. 事故等级. Open: new values may come. */
export type AccidentGrade =
  /** General accident. 一般事故 */
  | 'GENERAL'
  /** Especially grave accident. 特别重大事故 */
  | 'GRAVEST'
  /** Larger accident. 较大事故 */
  | 'LARGER'
  /** Major accident. 重大事故 */
  | 'MAJOR';

/** Level of the government that investigates. 调查管辖. Open: new values may come. */
export type AccidentJurisdiction =
  /** County. 县级 */
  | 'COUNTY'
  /** Prefecture. 设区的市级 */
  | 'PREFECTURE'
  /** Province or municipality. 省级、直辖市 */
  | 'PROVINCE'
  /** State Council. 国务院 */
  | 'STATE';

/** Kind of accident; holds the classes of both the former and the present national standard. 事故类型. Open: new values may come. */
export type AccidentKind =
  /** Blasting accident. 放炮 */
  | 'BLASTING'
  /** Collapse. 坍塌 */
  | 'COLLAPSE'
  /** Drowning. 淹溺 */
  | 'DROWNING'
  /** Dust explosion. 粉尘爆炸 */
  | 'DUST_EXPLOSION'
  /** Electric shock. 触电 */
  | 'ELECTRIC_SHOCK'
  /** Explosion of explosives or fireworks. 火药、烟花爆竹爆炸 */
  | 'EXPLOSIVES'
  /** Fall from a height. 高处坠落 */
  | 'FALL'
  /** Fire. 火灾 */
  | 'FIRE'
  /** Gas explosion. 瓦斯、可燃气体爆炸 */
  | 'GAS_EXPLOSION'
  /** Leak. 泄漏 */
  | 'LEAK'
  /** Injury in lifting. 起重伤害 */
  | 'LIFTING'
  /** Injury by machinery. 机械伤害 */
  | 'MACHINERY'
  /** Struck by an object. 物体打击 */
  | 'OBJECT_STRIKE'
  /** Other injury. 其他伤害 */
  | 'OTHER'
  /** Other explosion. 其他爆炸 */
  | 'OTHER_EXPLOSION'
  /** Poisoning or suffocation. 中毒和窒息 */
  | 'POISONING'
  /** Road traffic accident. 道路交通 */
  | 'ROAD_TRAFFIC'
  /** Roof fall or rib spalling in a mine. 冒顶片帮 */
  | 'ROOF_FALL'
  /** Scalding. 灼烫 */
  | 'SCALD'
  /** Injury by a vehicle on the site. 车辆伤害 */
  | 'VEHICLE'
  /** Explosion of a boiler or vessel. 锅炉、容器爆炸 */
  | 'VESSEL_EXPLOSION'
  /** Inrush of water. 透水 */
  | 'WATER_INRUSH';

/** The stage of an accident. 事故状态. Open: new values may come. */
export type AccidentStatus =
  /** Found not to be a work-safety accident. 不予认定 */
  | 'DISMISSED'
  /** Reported and being handled. 已报告 */
  | 'REPORTED';

/** Filters a list of accidents. 事故筛选条件 */
export type AccidentsWhere = {
  /** Of one of these grades. 事故等级 */
  grade?: Array<AccidentGrade> | null | undefined;
  /** Happened before this moment. 发生时间止 */
  happenedBefore?: string | null | undefined;
  /** Happened at this moment or later. 发生时间起 */
  happenedFrom?: string | null | undefined;
  /** Of one of these kinds. 事故类型 */
  kind?: Array<AccidentKind> | null | undefined;
  /** With one of these numbers. 事故编号 */
  number?: Array<string> | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** Of one of these sectors. 监管行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<AccidentStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** What kind of account. 账户类别. Open: new values may come. */
export type AccountKind =
  /** A bank card. 银行卡 */
  | 'CARD'
  /** A passbook. 存折 */
  | 'PASSBOOK';

/** An account that relief is to be paid into. 收款账户 */
export type AccountLine = {
  /** Its number; personal, checked. 账号 */
  accountNo: string;
  /** The notarised paper of whoever holds it for them. 代领公证 */
  agentPaper?: string | null | undefined;
  /** The bank. 开户行 */
  bankName: string;
  /** The person of the household whose it is. 户名成员 */
  holderId?: string | number | null | undefined;
  /** Whose it is; personal. 户名 */
  holderName: string;
  /** What kind. 账户类别 */
  kind: AccountKind;
};

/** The three responsibilities pursued together. 责任类别. Open: new values may come. */
export type AccountabilityHead =
  /** Departments that approve and supervise. 部门监管责任 */
  | 'DEPARTMENT'
  /** The enterprise and its people. 企业主体责任 */
  | 'ENTERPRISE'
  /** Leaders of party and government. 党政领导责任 */
  | 'PARTY_GOV';

/** The stage of an item of accountability. 追责事项状态. Open: new values may come. */
export type AccountabilityItemStatus =
  /** Decided by the competent body. 已决定 */
  | 'DECIDED'
  /** Carried out. 已执行 */
  | 'EXECUTED'
  /** Proposed by the group. 已建议 */
  | 'PROPOSED';

/** A proposal to hold a unit or a person accountable. 追责建议 */
export type AccountabilityLine = {
  /** Legal basis of the duty. 责任依据 */
  basis: string;
  /** Facts of the breach of duty. 失职事实 */
  conduct: string;
  /** Responsibility that the proposal falls under. 责任类别 */
  head: AccountabilityHead;
  /** Name of the person; personal. 姓名 */
  personName?: string | null | undefined;
  /** Position of the person. 职务 */
  position?: string | null | undefined;
  /** Measure proposed. 处理建议 */
  proposal: AccountabilityMeasure;
  /** Whether the subject is a unit or a person. 对象类别 */
  subjectKind: PartyKind;
  /** Name of the unit. 单位名称 */
  unitName: string;
};

/** Measure proposed; never decided here. 处理建议. Open: new values may come. */
export type AccountabilityMeasure =
  /** Admonition. 诫勉 */
  | 'ADMONITION'
  /** Referral to criminal justice. 移送司法 */
  | 'CRIMINAL'
  /** Criticism and education. 批评教育 */
  | 'EDUCATION'
  /** Government sanction. 政务处分 */
  | 'GOVERNMENT_SANCTION'
  /** Organisational measures. 组织处理 */
  | 'ORGANISATIONAL'
  /** Party sanction. 党纪处分 */
  | 'PARTY_SANCTION'
  /** Administrative penalty. 行政处罚 */
  | 'PENALTY';

/** The acts of the office, each by the name of its mutation. 事项. Open: new values may come. */
export type ActName =
  /** Enters that the rebuilt home was accepted. 登记竣工验收 */
  | 'acceptRebuild'
  /** Signs for a responsibility one holds. 签收责任 */
  | 'acknowledgeResponsibility'
  /** Adds a piece of evidence. 添加证据 */
  | 'addEvidence'
  /** Enters that more has come in. 增加资金 */
  | 'addToFund'
  /** Starts, raises, lowers or stops the response. 启动或者调整应急响应 */
  | 'adjustResponse'
  /** Admits an enterprise to operation, once its supervising department is settled and its licence valid where it needs one. 转为正常 */
  | 'admitEnterprise'
  /** Records a change of an enterprise. 变更 */
  | 'amendEnterprise'
  /** Says that an issue is put right. 报告整改 */
  | 'answerIssue'
  /** Answers a letter. 答复督办 */
  | 'answerSupervision'
  /** Asks for relief. 申请救助 */
  | 'applyForRelief'
  /** Asks the court to enforce. 申请法院强制执行 */
  | 'applyToCourt'
  /** Approves it, countersigned. 审批发放批次 */
  | 'approveBatch'
  /** Puts a case into the archive. 归档 */
  | 'archiveCase'
  /** Closes a case. 结案 */
  | 'closeCase'
  /** Records the closure of an enterprise by the county government. 关闭 */
  | 'closeEnterprise'
  /** Closes a fund that owes nothing. 资金结清 */
  | 'closeFund'
  /** Closes a hazard that its reviewers found rectified; a MAJOR one is proposed and takes effect when its department has signed too. 销号 */
  | 'closeHazard'
  /** Closes an investigation. 结案 */
  | 'closeInvestigation'
  /** Closes an inspection plan with its outcome. 总结监督检查计划 */
  | 'closePlan'
  /** Takes no more claims. 停止受理 */
  | 'closeProgramme'
  /** Closes a letter. 办结督办 */
  | 'closeSupervision'
  /** Puts together what is due. 编制发放批次 */
  | 'composeBatch'
  /** Concludes the investigation. 调查终结 */
  | 'concludeCaseInvestigation'
  /** Concludes an inspection; takes effect when a second of its officers has signed. 检查结束 */
  | 'concludeInspection'
  /** Concludes a look-back. 办结责任倒查 */
  | 'concludeLookback'
  /** Concludes one strand of an investigation. 认定一条责任线 */
  | 'concludeStrand'
  /** Confirms an item. 确认清单事项 */
  | 'confirmDutyItem'
  /** Confirms that a key task is done. 确认重点任务完成 */
  | 'confirmKeyTask'
  /** Lets the rest be paid into another account. 更正收款账户 */
  | 'correctAccount'
  /** Corrects wrong data; journalled as CORRECTED. 更正 */
  | 'correctEnterprise'
  /** Corrects wrong data; journalled as CORRECTED. 更正 */
  | 'correctHazard'
  /** Puts right what was written wrong of a person. 更正家庭成员 */
  | 'correctMember'
  /** Signs an act that another has proposed; with the last signature the act happens. 会签 */
  | 'countersign'
  /** Has power or explosives withheld from an enterprise that refuses an order to suspend. 停止供电供应 */
  | 'cutPower'
  /** Decides on a party. 作出处理决定 */
  | 'decideCase'
  /** Decides it. 县级核定 */
  | 'decideClaim'
  /** Decides whether to refer. 决定是否移送 */
  | 'decideReferral'
  /** Enters a disaster. 登记灾害过程 */
  | 'declareDisaster'
  /** Lets a party pay later. 延期缴纳 */
  | 'deferPayment'
  /** Enters what the leaders found together. 集体讨论 */
  | 'deliberateCase'
  /** Ends a listing once its subject is settled and accepted. 摘牌 */
  | 'delist'
  /** Strikes an enterprise off the ledger; its entry remains. 注销 */
  | 'deregisterEnterprise'
  /** Gives it up before it is handed over. 作废批次 */
  | 'discardBatch'
  /** Finds that an event is not a work-safety accident. 不予认定 */
  | 'dismissAccident'
  /** Dissolves a committee. 撤销议事协调机构 */
  | 'dissolveCommittee'
  /** Strikes a household off. 销户 */
  | 'dissolveHousehold'
  /** Drafts a responsibility; it is of no effect until published. 起草责任 */
  | 'draftResponsibility'
  /** Draws enterprises and officers at random. 双随机抽取 */
  | 'drawInspections'
  /** Declares a disaster over. 灾害过程结束 */
  | 'endDisaster'
  /** Sets up a committee. 设立议事协调机构 */
  | 'establishCommittee'
  /** Evaluates the rectification. 整改评估 */
  | 'evaluateRectification'
  /** Extends the time limit of an investigation. 延长调查期限 */
  | 'extendInvestigation'
  /** Extends the deadline before it has passed. 延长整改期限 */
  | 'extendRectification'
  /** Extends a measure. 延长强制措施期限 */
  | 'extendSeizure'
  /** Files a case. 立案 */
  | 'fileCase'
  /** Records that a GENERAL hazard was rectified on the spot. 当场整改 */
  | 'fixHazardOnSpot'
  /** Forms an investigation group. 成立调查组 */
  | 'formInvestigation'
  /** Grades a hazard, or grades it again. 定级 */
  | 'gradeHazard'
  /** Hands over items and papers of a referral. 移交涉案物品和材料 */
  | 'handOverReferral'
  /** Hands a responsibility over: the successor holds it from the next day. 责任交接 */
  | 'handOverResponsibility'
  /** Enters the hearing. 听证 */
  | 'holdHearing'
  /** Fines a refusal to correct day by day. 按日连续处罚 */
  | 'imposeDailyPenalty'
  /** Issues a bulletin over sealed months. 发布考核通报 */
  | 'issueBulletin'
  /** Sends a reminder, an urging letter, a summons to talk or a criticism. 发出督办 */
  | 'issueSupervision'
  /** Ends the holding of a post; refused while the post answers for something that nobody else then would. 离任 */
  | 'leavePost'
  /** Decides whether to list. 决定是否列入严重失信 */
  | 'listDishonesty'
  /** Lists a MAJOR hazard or a typical accident for supervision. 挂牌督办 */
  | 'listForSupervision'
  /** Records that a dwelling is gone. 住房灭失 */
  | 'loseDwelling'
  /** Records that a household has moved. 迁居 */
  | 'moveHousehold'
  /** Objects to it. 提出异议 */
  | 'objectToClaim'
  /** Opens a fund with what has come in. 设立资金 */
  | 'openFund'
  /** Opens a look-back from a closed MAJOR hazard that others found. 启动责任倒查 */
  | 'openLookback'
  /** Opens relief of one kind for one occasion. 设立救助项目 */
  | 'openProgramme'
  /** Proposes an order to rectify a hazard by a deadline; it takes effect when a second officer has signed. 责令限期整改 */
  | 'orderRectification'
  /** Adopts an inspection plan. 制定监督检查计划 */
  | 'planInspections'
  /** Files the plan of rectification. 报送整改方案 */
  | 'planRectification'
  /** Sets money aside for a programme. 预拨资金 */
  | 'preAllocateFund'
  /** Reports progress of a key task. 报告重点任务进展 */
  | 'progressKeyTask'
  /** Asks the government to say who supervises. 提请明确监管职责 */
  | 'proposeBoundary'
  /** Proposes the closure of an enterprise to the county government. 提请关闭 */
  | 'proposeClosure'
  /** Notifies a unit or a person of an intended listing for serious breach of trust. 事先告知列入 */
  | 'proposeDishonesty'
  /** Makes it public in the village. 村级公示 */
  | 'publishByVillage'
  /** Makes a decision public. 公示处罚决定 */
  | 'publishDecision'
  /** Publishes a list; its items (or key tasks) begin with it. 公布清单 */
  | 'publishDutyList'
  /** Publishes an interference. 干预公开通报 */
  | 'publishInterference'
  /** Publishes the result. 公布调查结果 */
  | 'publishInvestigation'
  /** Approves a responsibility, and makes it public. 公布责任 */
  | 'publishResponsibility'
  /** Raises an issue. 提出问题 */
  | 'raiseIssue'
  /** Enters whether all was put right. 整改复查 */
  | 'recheckCase'
  /** Records a recheck. 复查 */
  | 'recheckInspection'
  /** Asks the police to reconsider. 提请复议 */
  | 'reconsiderReferral'
  /** Records the decision of the competent body on an item of accountability. 登记追责结果 */
  | 'recordAccountability'
  /** Enters that a party contests it. 登记复议诉讼 */
  | 'recordAppeal'
  /** Enters what came of it. 登记法院执行结果 */
  | 'recordCourtResult'
  /** Records that someone has died. 登记死亡 */
  | 'recordDeath'
  /** Enters what a party says. 陈述申辩 */
  | 'recordDefence'
  /** Gives feedback on the conduct of the officers. 社会监督反馈 */
  | 'recordFeedback'
  /** Records a finding. 记录发现问题 */
  | 'recordFinding'
  /** Records an interference. 登记干预 */
  | 'recordInterference'
  /** Records a meeting that was held. 登记会议 */
  | 'recordMeeting'
  /** Enters a payment. 登记缴款 */
  | 'recordPayment'
  /** Records the decision of the police. 登记公安决定 */
  | 'recordPoliceDecision'
  /** Enters that it was paid back. 追缴到账 */
  | 'recordRecovery'
  /** Signs a technical opinion. 出具技术意见 */
  | 'recordTechnicalOpinion'
  /** Records a veto. 登记一票否决 */
  | 'recordVeto'
  /** Orders that it be paid back. 追缴 */
  | 'recoverPayout'
  /** Proposes referring a suspected crime to the police. 提出移送涉嫌犯罪 */
  | 'referCriminal'
  /** Registers an enterprise in the ledger. 建档 */
  | 'registerEnterprise'
  /** Enters a household with its people and dwellings. 住户建档 */
  | 'registerHousehold'
  /** Rejects a report that is no hazard. 判定不属实 */
  | 'rejectHazard'
  /** Releases the chief executive's reserve. 动用行政首长准备金 */
  | 'releaseReserve'
  /** Lifts a measure. 解除强制措施 */
  | 'releaseSeizure'
  /** Enters someone relocated from danger. 登记转移安置人员 */
  | 'relocatePerson'
  /** Removes an entry from the list. 移出严重失信 */
  | 'removeDishonesty'
  /** Repairs credit. 信用修复 */
  | 'repairCredit'
  /** Records the reply of the government to the report. 批复 */
  | 'replyInvestigation'
  /** Reports an accident. 报告事故 */
  | 'reportAccident'
  /** Reports a hazard. 上报隐患 */
  | 'reportHazard'
  /** Reports the progress of a listing. 报告进展 */
  | 'reportListingProgress'
  /** Reports losses. 报送灾情 */
  | 'reportLoss'
  /** Reports a hazard as rectified and requests a review. 申请复查 */
  | 'requestHazardReview'
  /** Enters that a party asks for a hearing. 申请听证 */
  | 'requestHearing'
  /** Submits a returned report anew. 重新提交述职报告 */
  | 'resubmitDutyReport'
  /** Goes on with it. 恢复办理 */
  | 'resumeCase'
  /** Lets an enterprise resume operation: on its own commitment where it stopped of its own accord, after an order with the signatures of an officer and the head. 恢复生产 */
  | 'resumeEnterprise'
  /** Returns an item. 退回清单事项 */
  | 'returnDutyItem'
  /** Returns a report. 退回述职报告 */
  | 'returnDutyReport'
  /** Returns a hazard for further rectification. 复查不合格退回 */
  | 'returnHazard'
  /** Records that they went home. 返回 */
  | 'returnHome'
  /** Sends an issue back. 退回整改 */
  | 'returnIssue'
  /** Enters that the bank has sent it back. 退汇 */
  | 'returnPayout'
  /** Records the after-action review. 复盘 */
  | 'reviewAfterAction'
  /** Enters the township's check. 乡镇审核 */
  | 'reviewByTownship'
  /** Enters the village's vote. 村级评议 */
  | 'reviewByVillage'
  /** Reviews it legally. 法制审核 */
  | 'reviewCase'
  /** Judges a report that a meeting heard. 评议述职报告 */
  | 'reviewDutyReport'
  /** States that lines of the bank that were not entered have been looked into. 处置回盘未入账行 */
  | 'reviewUnenteredLines'
  /** Rules who supervises; the duty that follows is published with it. 明确监管职责 */
  | 'ruleBoundary'
  /** Fixes the figures of a month that is over. 封账 */
  | 'sealMonth'
  /** Seals, detains or keeps. 查封、扣押、登记保存 */
  | 'seize'
  /** Serves the decision. 送达决定 */
  | 'serveDecision'
  /** Tells a party what is meant. 处罚告知 */
  | 'serveNotice'
  /** Sets a target of the year. 下达年度目标 */
  | 'setTarget'
  /** Enters how that ended. 登记复议诉讼结果 */
  | 'settleAppeal'
  /** Settles an objection by a second vote. 异议复核 */
  | 'settleObjection'
  /** Enters what the bank says. 回盘 */
  | 'settlePayouts'
  /** Records that some of its people now live as a household of their own. 分户 */
  | 'splitHousehold'
  /** Starts an inspection. 开始检查 */
  | 'startInspection'
  /** Enters that rebuilding has started. 登记开工 */
  | 'startRebuild'
  /** Records that an enterprise has stopped of its own accord. 自行停产 */
  | 'stopEnterprise'
  /** Hands it to the bank. 送银行 */
  | 'submitBatch'
  /** Says that an item is done, with evidence. 提交清单事项 */
  | 'submitDutyItem'
  /** Reports on how one did one's duty. 提交述职报告 */
  | 'submitDutyReport'
  /** Submits the investigation report. 提交调查报告 */
  | 'submitInvestigation'
  /** Asks the procuratorate to supervise the filing. 建议立案监督 */
  | 'suggestSupervision'
  /** Ends a responsibility by another document. 废止责任 */
  | 'supersedeResponsibility'
  /** Reports a change in an accident; within the statutory days the grade changes with it. 续报、补报 */
  | 'supplementAccident'
  /** Lets a case stand still. 中止案件 */
  | 'suspendCase'
  /** Proposes an order to suspend production or use; it takes effect when two certified officers and the head of the bureau have signed. 责令停产停业 */
  | 'suspendEnterprise'
  /** Tells what the bank said and could not be entered. 登记回盘未入账行 */
  | 'tellUnenteredLines'
  /** Tells which of the five they have. 登记五有落实 */
  | 'tickFiveHaves'
  /** Hands a referral to the police. 移送公安机关 */
  | 'transferReferral'
  /** Urges a party in writing. 催告 */
  | 'urgePayment'
  /** Verifies that an issue is put right. 核验问题 */
  | 'verifyIssue'
  /** Verifies a report of losses. 核定灾情 */
  | 'verifyLoss'
  /** Withdraws a case. 销案 */
  | 'withdrawCase'
  /** Withdraws it. 撤回申请 */
  | 'withdrawClaim'
  /** Withdraws a publication, the decision being changed or revoked. 撤回公示 */
  | 'withdrawPublication';

/** Reason for an inspection outside the plan. 计划外检查事由. Open: new values may come. */
export type AdHocReason =
  /** After an accident. 事故 */
  | 'ACCIDENT'
  /** Recheck. 复查 */
  | 'RECHECK'
  /** Tip-off. 举报 */
  | 'TIP_OFF'
  /** Transfer from another office. 移送 */
  | 'TRANSFER'
  /** Order of a higher office. 上级交办 */
  | 'UPPER_ORDER';

/** To add a piece of evidence. 添加证据 */
export type AddEvidenceInput = {
  /** When it was collected. 取得日期 */
  collectedOn: string;
  /** Who collected it: two officers. 取证人员 */
  collectorIds: Array<string | number>;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The thing itself. 证据文件 */
  fileId?: string | number | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Of which kind. 证据种类 */
  kind: EvidenceKind;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What it shows. 证明事项 */
  proves: string;
  /** From whom or where. 来源 */
  source: string;
  /** What it is. 证据名称 */
  title: string;
};

/** To admit an enterprise to operation. 转为正常 */
export type AdmitEnterpriseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Number of the work-safety licence, if not in the ledger yet. 安全生产许可证号 */
  licenceNumber?: string | null | undefined;
  /** Last day of the work-safety licence. 许可证有效期至 */
  licenceValidUntil?: string | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To record a change of an enterprise: a field given replaces the old value, null removes it. 变更 */
export type AmendEnterpriseInput = {
  /** Whether above the designated statistical size. 是否规上 */
  aboveScale?: boolean | null | undefined;
  /** Name of the actual controller; personal. 实际控制人 */
  actualController?: string | null | undefined;
  /** Identity number of the actual controller; personal, checked. 实际控制人公民身份号码 */
  actualControllerIdNumber?: string | null | undefined;
  /** Business address. 经营地址 */
  address?: string | null | undefined;
  /** Document or visit that the change is based on. 变更依据 */
  basis: string;
  /** New business form, such as 密室逃脱; null if none. 新兴业态 */
  businessForm?: string | null | undefined;
  /** Name of the chief engineer; personal. 总工程师 */
  chiefEngineer?: string | null | undefined;
  /** Telephone of the contact; personal. 联系电话 */
  contactPhone?: string | null | undefined;
  /** Number of dispatched workers among them. 劳务派遣人数 */
  dispatchedWorkers?: number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Day the enterprise was set up. 成立日期 */
  establishedOn?: string | null | undefined;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Number of full-time safety managers. 专职安全管理人员数 */
  fullTimeSafetyManagers?: number | null | undefined;
  /** Number of people who work there. 从业人数 */
  headcount?: number | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Industry class of GB/T 4754-2017, four digits. 国民经济行业代码 */
  industryCode?: unknown;
  /** Category in the inspection plan. 检查类别 */
  inspectionTier?: InspectionTier | null | undefined;
  /** Name of the legal representative; personal. 法定代表人 */
  legalRepresentative?: string | null | undefined;
  /** Identity number of the legal representative; personal, checked. 法定代表人公民身份号码 */
  legalRepresentativeIdNumber?: string | null | undefined;
  /** Number of the work-safety licence. 安全生产许可证号 */
  licenceNumber?: string | null | undefined;
  /** Last day of the work-safety licence. 许可证有效期至 */
  licenceValidUntil?: string | null | undefined;
  /** New name; the old one is kept in `formerNames`. 企业名称 */
  name?: string | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Form of organisation. 组织形式 */
  orgForm?: OrgForm | null | undefined;
  /** Number of part-time safety managers. 兼职安全管理人员数 */
  partTimeSafetyManagers?: number | null | undefined;
  /** Name of the principal; personal. 主要负责人 */
  principal?: string | null | undefined;
  /** Telephone of the principal; personal. 主要负责人电话 */
  principalPhone?: string | null | undefined;
  /** Township or village it has moved to. 所在区划 */
  region?: string | null | undefined;
  /** Registered capital. 注册资本 */
  registeredCapital?: string | null | undefined;
  /** Risk colour. 风险等级 */
  riskGrade?: RiskGrade | null | undefined;
  /** Name of the safety director; personal. 安全总监 */
  safetyDirector?: string | null | undefined;
  /** Name of the safety manager in charge; personal. 安全管理负责人 */
  safetyManager?: string | null | undefined;
  /** Size class. 企业规模 */
  scale?: EnterpriseScale | null | undefined;
  /** New supervision sector. 监管行业 */
  sector?: SupervisionSector | null | undefined;
  /** Whether state-owned. 是否国有 */
  stateOwned?: boolean | null | undefined;
};

/** By which way a decision is contested. 救济途径. Open: new values may come. */
export type AppealKind =
  /** A suit. 行政诉讼 */
  | 'LITIGATION'
  /** Reconsideration. 行政复议 */
  | 'RECONSIDERATION';

/** How it ended. 救济结果. Open: new values may come. */
export type AppealOutcome =
  /** The fine was changed. 变更 */
  | 'CHANGED'
  /** Revoked. 撤销 */
  | 'REVOKED'
  /** Upheld. 维持 */
  | 'UPHELD';

/** Who asked. 申请方式. Open: new values may come. */
export type ApplyChannel =
  /** The villagers' group, for someone who cannot. 小组提名 */
  | 'GROUP'
  /** The household. 户报 */
  | 'HOUSEHOLD';

/** To enter a village's list of claims, at most 1,000; each for all who live in the household. 批量申请救助 */
export type ApplyForReliefBatchInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What a refused row means for the others. 出错处理 */
  onError: OnError;
  /** In which programme. 救助项目 */
  programmeId: string | number;
  /** The list. 清单 */
  rows: Array<ApplyForReliefRow>;
};

/** To ask for relief. 申请救助 */
export type ApplyForReliefInput = {
  /** Into which account. 收款账户 */
  account: AccountLine;
  /** Who asked. 申请方式 */
  channel?: ApplyChannel;
  /** How it was damaged. 损坏程度 */
  damage?: DwellingDamage | null | undefined;
  /** For how many days. 天数 */
  days?: number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Which home. 住房 */
  dwellingId?: string | number | null | undefined;
  /** What is attached. 佐证 */
  evidenceIds?: Array<string | number>;
  /** For which household. 住户 */
  householdId?: string | number | null | undefined;
  /** The same, by its number. 户编号 */
  householdNumber?: string | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** What was lost. 受灾情况 */
  loss: string;
  /** For whom of it; all who live, where nobody is named. 救助对象 */
  memberIds?: Array<string | number> | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** For which month, such as 2026-08; of transition only. 救助时段 */
  period?: string | null | undefined;
  /** In which programme. 救助项目 */
  programmeId: string | number;
  /** How many of its rooms. 间数 */
  rooms?: number | null | undefined;
  /** Which. 其他补助 */
  subsidy?: string | null | undefined;
  /** The year in which the home got another subsidy. 其他补助年度 */
  subsidyYear?: unknown;
};

/** One household of a village's list, as it stands in the table. 申请清单行 */
export type ApplyForReliefRow = {
  /** CARD or PASSBOOK. 账户类别 */
  accountKind: string;
  /** Its number; personal. 账号 */
  accountNo: string;
  /** The notarised paper of whoever holds it for them. 代领公证 */
  agentPaper?: string | null | undefined;
  /** The bank. 开户行 */
  bankName: string;
  /** For how many days. 天数 */
  days?: string | null | undefined;
  /** The person of the household whose it is. 户名成员 */
  holderId?: string | null | undefined;
  /** Whose the account is; personal. 户名 */
  holderName: string;
  /** Its number. 户编号 */
  householdNumber: string;
  /** What was lost. 受灾情况 */
  loss: string;
  /** For which month. 救助时段 */
  period?: string | null | undefined;
};

/** To ask the court to enforce. 申请法院强制执行 */
export type ApplyToCourtInput = {
  /** Which court. 法院 */
  court: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** What is handed in. 申请材料 */
  fileId: string | number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** The court's reference. 法院案号 */
  reference?: string | null | undefined;
};

/** To approve it. 审批发放批次 */
export type ApproveBatchInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To put a case into the archive. 归档 */
export type ArchiveCaseInput = {
  /** Number of its file. 档号 */
  archiveNumber: string;
  /** The list of what is in it. 卷内目录 */
  catalogueFileId: string | number;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** What a payout is for. 受益对象. Open: new values may come. */
export type BeneficiaryKind =
  /** A home. 住房 */
  | 'DWELLING'
  /** A person. 人 */
  | 'PERSON';

/** What stands in doubt. 职责不清情形. Open: new values may come. */
export type BoundaryKind =
  /** A new business form. 新兴业态 */
  | 'BUSINESS_FORM'
  /** A single enterprise or project. 单个企业（项目） */
  | 'ENTERPRISE'
  /** Departments whose duties cross. 职能交叉 */
  | 'OVERLAP';

/** The stage of a ruling. 职责明确状态. Open: new values may come. */
export type BoundaryRulingStatus =
  /** Departments are proposed. 已提请 */
  | 'PROPOSED'
  /** The government has ruled. 已明确 */
  | 'RULED';

/** What is due again and again. 定期制度. Open: new values may come. */
export type CadenceKind =
  /** The bulletin is issued. 季度通报 */
  | 'BULLETIN'
  /** A committee meets. 议事协调机构会议 */
  | 'COMMITTEE'
  /** The government deliberates. 政府审议研究 */
  | 'DELIBERATION_GOVERNMENT'
  /** The party committee deliberates. 党委审议研究 */
  | 'DELIBERATION_PARTY'
  /** The ten measures are evaluated. 十条措施绩效评估 */
  | 'EVALUATION'
  /** The party committee hears leaders on their safety duties. 听取履职报告 */
  | 'HEARING';

/** Whether what is due in a period was done. 制度落实情况. Open: new values may come. */
export type CadenceState =
  /** The period still runs. 待开展 */
  | 'DUE'
  /** Done. 已开展 */
  | 'HELD'
  /** The period is over and it was not done. 未开展 */
  | 'MISSED';

/** Why someone is cared for first. 困难类别. Open: new values may come. */
export type CareCategory =
  /** Disabled. 残疾 */
  | 'DISABLED'
  /** Supported as destitute. 特困 */
  | 'EXTREME_POVERTY'
  /** Minimum living allowance. 低保 */
  | 'MINIMUM_LIVING'
  /** Watched against falling into poverty. 监测户 */
  | 'MONITORED'
  /** Entitled to preferential treatment. 优抚 */
  | 'VETERAN';

/** What was decided of a party. 处理决定. Open: new values may come. */
export type CaseOutcome =
  /** None: minor, first, or without fault. 不予处罚 */
  | 'NO_PENALTY_MINOR'
  /** None: not proven. 违法事实不成立 */
  | 'NO_PENALTY_NOT_PROVEN'
  /** A penalty. 给予处罚 */
  | 'PENALTY'
  /** Passed to criminal justice. 移送司法 */
  | 'TRANSFERRED';

/** The stage of a party, each on its own. 当事人状态. Open: new values may come. */
export type CasePartyStatus =
  /** Decided. 已决定 */
  | 'DECIDED'
  /** Has spoken or waived. 已陈述申辩 */
  | 'DEFENDED'
  /** Discussed by the leaders together. 已集体讨论 */
  | 'DELIBERATED'
  /** Not punished, or enforcement has ended. 不予处罚或终结执行 */
  | 'DISCHARGED'
  /** Has been heard. 已听证 */
  | 'HEARD'
  /** Has asked for a hearing. 已申请听证 */
  | 'HEARING_REQUESTED'
  /** The court is asked to enforce. 申请法院强制执行 */
  | 'IN_COURT'
  /** Named in the case. 列为当事人 */
  | 'NAMED'
  /** Told what is meant. 已告知 */
  | 'NOTICED'
  /** Performed. 已履行 */
  | 'PERFORMED'
  /** Let go with the case. 随案终止 */
  | 'RELEASED'
  /** Sent back by the legal review. 审核退回 */
  | 'RETURNED'
  /** Legally reviewed. 已法制审核 */
  | 'REVIEWED'
  /** Revoked on reconsideration or suit. 已撤销 */
  | 'REVOKED'
  /** Served; it is to be performed. 已送达 */
  | 'SERVED'
  /** Urged in writing. 已催告 */
  | 'URGED';

/** By which procedure a case goes. 处罚程序. Open: new values may come. */
export type CaseProcedure =
  /** Filed by the head, investigated and reviewed. 普通程序 */
  | 'ORDINARY'
  /** Decided on the spot: a warning or a small fine. 简易程序 */
  | 'SIMPLE';

/** Where a case comes from. 案件来源. Open: new values may come. */
export type CaseSource =
  /** An accident. 事故 */
  | 'ACCIDENT'
  /** A hazard not put right. 隐患逾期 */
  | 'HAZARD'
  /** An inspection. 检查发现 */
  | 'INSPECTION'
  /** A tip-off. 举报 */
  | 'TIP_OFF'
  /** Passed on by another office. 移送 */
  | 'TRANSFER'
  /** Ordered from above. 上级交办 */
  | 'UPPER_ORDER';

/** How well a parameter is grounded. 确定程度. Open: new values may come. */
export type Certainty =
  /** Read in the text named. 已核对原文 */
  | 'CONFIRMED'
  /** Held to be so, text not read. 未核对原文 */
  | 'KNOWN'
  /** To be settled by the county. 待定 */
  | 'UNCERTAIN';

/** What is compared with other registers before a claim is decided. 交叉比对. Open: new values may come. */
export type ClaimCheck =
  /** The home got a subsidy for dangerous houses or relocation this year. 危房改造或者避险搬迁补助 */
  | 'DANGEROUS_HOUSE_SUBSIDY'
  /** The account is nobody's of the household. 账户持有人不在本户 */
  | 'HOLDER_OUTSIDE_HOUSEHOLD'
  /** A beneficiary is no longer in this household or place. 异地 */
  | 'OTHER_REGION'
  /** Other households are paid into the same account. 多户同一账户 */
  | 'SHARED_ACCOUNT';

/** A comparison that speaks against it, and why it is right all the same. 核实情况 */
export type ClaimOverride = {
  /** Which. 比对项 */
  check: ClaimCheck;
  /** Why it is right. 核实说明 */
  reason: string;
};

/** To close a case. 结案 */
export type CloseCaseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** With what result. 结案情况 */
  note: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To record the closure of an enterprise by the county government. 关闭 */
export type CloseEnterpriseInput = {
  /** File of the decision. 关闭决定 */
  closureFileId?: string | number | null | undefined;
  /** Number of the government's decision. 关闭决定文号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Licences revoked with the closure. 吊销证照清单 */
  licencesRevoked: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To close a hazard found to be rectified; for a MAJOR one it takes effect when its department, and for a listed one a county leader, has signed too. 销号 */
export type CloseHazardInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Opinion of the reviewers. 复查意见 */
  opinion: string;
  /** File of the record the reviewers signed; needed for MAJOR. 复查记录 */
  reviewFileId?: string | number | null | undefined;
  /** Operators who reviewed on site: at least two. 复查人员 */
  reviewerIds: Array<string | number>;
};

/** To close an investigation with the four findings. 结案（四不放过） */
export type CloseInvestigationInput = {
  /** Finding that the cause is established. 原因查清 */
  causeTick: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Finding that those concerned were educated. 教育警示 */
  educationTick: string;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Finding that the corrective measures were carried out. 整改落实 */
  measuresTick: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Finding that those responsible were dealt with. 责任人处理 */
  personsTick: string;
  /** Evidence files: four, one for each finding in this order. 四不放过佐证 */
  tickFileIds: Array<string | number>;
};

/** To close an inspection plan whose time is over. 总结检查计划 */
export type ClosePlanInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Outcome of the plan. 完成情况 */
  note: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** Ground for proposing closure, of the four in 安全生产法 第一百一十三条. 提请关闭情形. Open: new values may come. */
export type ClosureGround =
  /** Unsafe conditions that led to a MAJOR or GRAVEST accident. 不具备条件导致重大以上事故 */
  | 'GRAVE_ACCIDENT'
  /** Refusal of an order to suspend. 拒不执行停产停业整顿决定 */
  | 'REFUSES_SUSPENSION'
  /** An open MAJOR hazard, and three penalties within 180 days or four within a year. 存在重大隐患且多次受罚 */
  | 'REPEATED_PENALTIES'
  /** Unsafe even after suspension and rectification. 经停产停业整顿仍不具备条件 */
  | 'UNSAFE_AFTER_SUSPENSION';

/** What is done. 强制措施种类. Open: new values may come. */
export type CoerciveMeasureKind =
  /** Things detained. 扣押 */
  | 'DETENTION'
  /** Evidence registered and kept. 先行登记保存 */
  | 'PRESERVATION'
  /** Places, facilities or things sealed. 查封 */
  | 'SEALING';

/** The stage of a measure that compels. 强制措施状态. Open: new values may come. */
export type CoerciveMeasureStatus =
  /** In force. 实施中 */
  | 'IN_FORCE'
  /** Lifted. 已解除 */
  | 'RELEASED';

/** To put together what is due. 编制发放批次 */
export type ComposeBatchInput = {
  /** Of these claims only. 救助申请 */
  claimIds?: Array<string | number> | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** From which fund. 资金 */
  fundId: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** How many lines at most. 最多笔数 */
  most?: number;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** For which programme. 救助项目 */
  programmeId: string | number;
  /** In this township only. 乡镇 */
  township?: string | null | undefined;
};

/** To conclude the investigation. 调查终结 */
export type ConcludeCaseInvestigationInput = {
  /** Whether it has proved complex or serious. 是否情节复杂或者重大 */
  complex?: boolean | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Against illegal operation: closing, punishing, suspending and pursuing, each with whether and why. 四个一律 */
  fourAlways: Array<string>;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Why no person is punished beside the unit, where the article would. 不罚个人理由 */
  noPersonReason?: string | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What it established. 调查报告 */
  report: string;
  /** The report. 调查报告文书 */
  reportFileId?: string | number | null | undefined;
};

/** To conclude an inspection; two of its officers sign. 检查结束 */
export type ConcludeInspectionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Result in words. 结果说明 */
  note: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Time by which the recheck is due; the statutory one if not given. 复查期限 */
  recheckDue?: string | null | undefined;
  /** File of the inspection record. 检查记录 */
  recordFileId?: string | number | null | undefined;
  /** Reason the record was not signed. 拒签情况 */
  refusalNote?: string | null | undefined;
  /** Result of the inspection. 检查结果 */
  result: InspectionResult;
  /** Whether the enterprise signed the record. 被检查单位是否签字 */
  signedByEnterprise: boolean;
};

/** To conclude a look-back. 办结责任倒查 */
export type ConcludeLookbackInput = {
  /** Grounds of the finding, in words. 认定理由 */
  conclusion: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Finding of the look-back. 倒查结论 */
  finding: LookbackFinding;
  /** Handling, by post and not by name; needed unless the finding is NONE. 处理意见 */
  handling?: string | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** File of the report. 倒查报告 */
  reportFileId?: string | number | null | undefined;
};

/** To conclude one strand of an investigation. 认定一条责任线 */
export type ConcludeStrandInput = {
  /** Conclusion of the strand. 结论 */
  conclusion: string;
  /** Finding on the departments' responsibility, or the reason there is none; only for REGULATOR. 部门监管责任 */
  departmentFinding?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Finding on the enterprise's responsibility, or the reason there is none; only for ENTERPRISE. 企业主体责任 */
  enterpriseFinding?: string | null | undefined;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Units and persons to hold accountable, and what is proposed. 追责建议 */
  items: Array<AccountabilityLine>;
  /** Finding on the leadership's responsibility, or the reason there is none; only for REGULATOR. 党政领导责任 */
  leadershipFinding?: string | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Strand to conclude. 调查线 */
  strand: InvestigationStrand;
};

/** To pay into another account. 更正收款账户 */
export type CorrectAccountInput = {
  /** Into which. 收款账户 */
  account: AccountLine;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What proves it. 证明材料 */
  proof: string;
  /** Why it is right although other households are paid into it. 多户同一账户的核实情况 */
  sharedReason?: string | null | undefined;
};

/** To correct wrong data: only the fields given are changed. 更正 */
export type CorrectEnterpriseInput = {
  /** Business address. 经营地址 */
  address?: string | null | undefined;
  /** Unified social credit code. 统一社会信用代码 */
  creditCode?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Industry class of GB/T 4754-2017, four digits. 国民经济行业代码 */
  industryCode?: unknown;
  /** Name of the enterprise. 企业名称 */
  name?: string | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason. 理由 */
  reason: string;
  /** Township or village of the enterprise. 所在区划 */
  region?: string | null | undefined;
  /** Supervision sector. 监管行业 */
  sector?: SupervisionSector | null | undefined;
};

/** To correct wrong data: only the fields given are changed. 更正 */
export type CorrectHazardInput = {
  /** Category of what is unsafe. 隐患类别 */
  category?: HazardCategory | null | undefined;
  /** Description of the hazard. 隐患描述 */
  description?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Location in words. 部位 */
  location?: string | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason. 理由 */
  reason: string;
  /** Supervision sector. 监管行业 */
  sector?: SupervisionSector | null | undefined;
};

/** A line along which disasters are prevented. 沿线类别. Open: new values may come. */
export type CorridorKind =
  /** Railway. 铁路沿线 */
  | 'RAIL'
  /** Reservoir bank. 库岸沿线 */
  | 'RESERVOIR'
  /** Road. 公路沿线 */
  | 'ROAD'
  /** Waterway. 航道沿线 */
  | 'WATERWAY';

/** To sign a proposed act. 会签 */
export type CountersignInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** What came of asking the court. 法院执行结果. Open: new values may come. */
export type CourtResult =
  /** Enforcement ended without more to take. 终结执行 */
  | 'ENDED'
  /** Granted. 准予执行 */
  | 'GRANTED'
  /** Refused. 不予执行 */
  | 'REFUSED';

/** How grave a decision is for credit (信用修复管理办法). 失信程度. Open: new values may come. */
export type CreditLevel =
  /** General: three months to one year. 一般 */
  | 'GENERAL'
  /** Minor: not shown, or three months at most. 轻微 */
  | 'MINOR'
  /** Severe: one to three years. 严重 */
  | 'SEVERE';

/** The stage of a criminal referral. 移送状态. Open: new values may come. */
export type CriminalReferralStatus =
  /** Approved; to be handed to the police. 待移送 */
  | 'APPROVED'
  /** Filed by the police. 公安已立案 */
  | 'FILED'
  /** Items and papers are handed over. 已移交 */
  | 'HANDED_OVER'
  /** Not approved, for a stated reason. 决定不移送 */
  | 'NOT_APPROVED'
  /** Proposed by the officers; waits for the decision of the head. 待负责人决定 */
  | 'PROPOSED'
  /** The police are asked to reconsider. 提请复议 */
  | 'RECONSIDERING'
  /** Not filed by the police. 公安不予立案 */
  | 'REFUSED'
  /** The procuratorate is asked to supervise the filing. 建议立案监督 */
  | 'SUPERVISED'
  /** Handed to the police. 已移送 */
  | 'TRANSFERRED';

/** Filters a list of criminal referrals. 移送筛选条件 */
export type CriminalReferralsWhere = {
  /** From this case. 案件 */
  caseId?: string | number | null | undefined;
  /** From this investigation. 事故调查 */
  investigationId?: string | number | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<CriminalReferralStatus> | null | undefined;
};

/** To have power or explosives withheld from an enterprise that refuses an order to suspend. 停止供电供应 */
export type CutPowerInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Finding that the enterprise refuses and that an accident is a real danger. 拒不执行且有现实危险的认定 */
  finding: string;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Supplier that is to withhold it, notified in writing. 供应单位 */
  supplier: string;
  /** Time the enterprise was notified beforehand; may be null only if `urgent`. 通知企业时间 */
  toldAt?: string | null | undefined;
  /** Whether the danger is so urgent that no prior notice is needed. 是否紧急 */
  urgent?: boolean;
};

/** How days are counted. 日期计算方式. Open: new values may come. */
export type DayType =
  /** Every day. 自然日 */
  | 'CALENDAR'
  /** Working days, by the published calendar. 工作日 */
  | 'WORKING';

/** What a limit is for. 期限事项. Open: new values may come. */
export type DeadlineKind =
  /** The court is asked to enforce. 申请强制执行 */
  | 'COURT_APPLICATION'
  /** The case is decided. 作出处罚决定 */
  | 'DECISION'
  /** The party defends itself. 陈述申辩 */
  | 'DEFENCE'
  /** What the report asked for is evaluated. 整改评估 */
  | 'EVALUATION'
  /** The investigation group is formed. 成立调查组 */
  | 'FORM_GROUP'
  /** Things and documents are handed over. 移交涉案物品 */
  | 'HANDING_OVER'
  /** The head decides on a referral. 负责人决定移送 */
  | 'HEAD_DECISION'
  /** The party asks for a hearing. 申请听证 */
  | 'HEARING_REQUEST'
  /** The investigation is reported. 提交调查报告 */
  | 'INVESTIGATION_REPORT'
  /** A coercive measure ends. 强制措施期限 */
  | 'MEASURE'
  /** The fine is paid. 缴纳罚款 */
  | 'PAYMENT'
  /** The police decide. 公安机关审查 */
  | 'POLICE_DECISION'
  /** The decision is published. 公示 */
  | 'PUBLICATION'
  /** Reconsideration is asked for. 提请复议 */
  | 'RECONSIDERATION'
  /** The government replies to the report. 批复 */
  | 'REPLY'
  /** The county reports the accident upward. 逐级上报 */
  | 'REPORT_UPWARD'
  /** The decision is served. 送达 */
  | 'SERVICE'
  /** The case is transferred to the police. 移送公安机关 */
  | 'TRANSFER'
  /** The unit reports its accident. 事故单位报告 */
  | 'UNIT_REPORT'
  /** What was published is withdrawn. 撤回公示 */
  | 'WITHDRAWAL';

/** Whether a limit runs, stands still, was kept, or has passed. 期限状态. Open: new values may come. */
export type DeadlineState =
  /** What was due was done in time. 按期完成 */
  | 'MET'
  /** It has passed, or what was due came late. 逾期 */
  | 'MISSED'
  /** It stands still. 中止计算 */
  | 'PAUSED'
  /** It runs. 进行中 */
  | 'RUNNING';

/** To decide on a party. 作出处理决定 */
export type DecideCaseInput = {
  /** What is confiscated. 没收违法所得 */
  confiscation?: string | null | undefined;
  /** The decision. 决定书 */
  decisionFileId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The fine. 罚款 */
  fine?: string | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** What is imposed. 处罚种类 */
  kinds: Array<PenaltyKind>;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What is decided. 处理决定 */
  outcome: CaseOutcome;
  /** Why it comes after its day. 超期理由 */
  overdueReason?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** Why. 决定理由 */
  reasons: string;
};

/** To decide it. 县级核定 */
export type DecideClaimInput = {
  /** How much, if not the standard times the quantity. 核定金额 */
  amount?: string | null | undefined;
  /** Why another amount. 调整理由 */
  amountReason?: string | null | undefined;
  /** Whether it is granted. 是否同意 */
  approved: boolean;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** From which fund, where it is. 资金 */
  fundId?: string | number | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What the county says. 核定意见 */
  opinion: string;
  /** What speaks against it and was checked. 核实情况 */
  overrides?: Array<ClaimOverride>;
};

/** To decide whether to refer. 负责人决定 */
export type DecideReferralInput = {
  /** Whether the referral is approved. 是否批准移送 */
  approved: boolean;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason for not referring; needed where not approved. 不移送理由 */
  reason?: string | null | undefined;
};

/** To let a party pay later. 延期缴纳 */
export type DeferPaymentInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Till when. 延期至 */
  dueOn: string;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** Why: the party's application. 申请理由 */
  reason: string;
};

/** To enter what the leaders found together. 集体讨论 */
export type DeliberateCaseInput = {
  /** Who took part. 参会人员 */
  attendeeIds: Array<string | number>;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** The minutes. 讨论记录 */
  minutesFileId: string | number;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What they found. 讨论意见 */
  opinion: string;
  /** Which party. 当事人 */
  partyId: string | number;
};

/** To end a listing. 摘牌 */
export type DelistInput = {
  /** Acceptance by the supervising office. 验收意见 */
  acceptance: string;
  /** File of the record of acceptance. 验收记录 */
  acceptanceFileId: string | number;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To strike an enterprise off the ledger. 注销 */
export type DeregisterEnterpriseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Way in which it left the market register. 注销方式 */
  kind?: DeregistrationKind;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason. 理由 */
  reason: string;
};

/** Way in which an enterprise left the market register. 注销方式. Open: new values may come. */
export type DeregistrationKind =
  /** Cancelled on application. 注销 */
  | 'CANCELLED'
  /** Business licence revoked. 吊销 */
  | 'REVOKED';

/** The stage of a disaster. 灾害过程状态. Open: new values may come. */
export type DisasterEventStatus =
  /** Going on. 进行中 */
  | 'ACTIVE'
  /** Ended: its losses are verified and the response is over. 已结束 */
  | 'ENDED';

/** Which disasters. 灾害过程筛选 */
export type DisasterEventsWhere = {
  /** Of one of these kinds. 灾种 */
  kind?: Array<string> | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<DisasterEventStatus> | null | undefined;
};

/** Ground for listing (应急管理部令第11号). 列入情形. Open: new values may come. */
export type DishonestyGround =
  /** Concealed or falsely reported an accident. 瞒报谎报 */
  | 'CONCEALMENT'
  /** An assessment or testing body lent its qualification or issued a false report. 租借资质或者出具虚假报告 */
  | 'FALSE_REPORTS'
  /** Fined two to five times the ordinary amount. 被处二至五倍罚款 */
  | 'FINED_MANYFOLD'
  /** The principal did not organise rescue, left the post or fled. 不立即抢救或者逃匿 */
  | 'FLED'
  /** Responsible for a MAJOR or GRAVEST accident. 重大以上事故责任 */
  | 'GRAVE_ACCIDENT'
  /** Two accidents that are LARGER or graver within twelve months. 十二个月内两起较大以上事故 */
  | 'LARGER_ACCIDENTS'
  /** Another serious breach. 其他严重情形 */
  | 'OTHER'
  /** Operated without a licence or while suspended. 无证或者停产期间生产 */
  | 'UNLICENSED'
  /** Refuses to perform a penalty although able to. 有能力而拒不履行 */
  | 'UNPERFORMED';

/** The stage of an entry on the list. 严重失信状态. Open: new values may come. */
export type DishonestyListingStatus =
  /** Not listed after the statement made in answer. 不予列入 */
  | 'DROPPED'
  /** On the list. 已列入 */
  | 'LISTED'
  /** Removed, early or after its time. 已移出 */
  | 'REMOVED'
  /** Notified of the intended listing. 已事先告知 */
  | 'TOLD';

/** Filters the list of entities in serious breach of trust. 名单筛选条件 */
export type DishonestyListingsWhere = {
  /** On one of these grounds. 列入情形 */
  ground?: Array<DishonestyGround> | null | undefined;
  /** On the list on this day. 在列日 */
  listedOn?: string | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<DishonestyListingStatus> | null | undefined;
};

/** To find that an event is not a work-safety accident. 不予认定 */
export type DismissAccidentInput = {
  /** Document of the finding. 认定文书 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason for the finding. 不予认定理由 */
  reason: string;
};

/** To draft a responsibility. 起草责任 */
export type DraftResponsibilityInput = {
  /** For safety, or for the business itself. 一岗双责 */
  aspect?: DutyAspect;
  /** Over which new business forms. 新兴业态 */
  businessForms?: Array<string>;
  /** What kind of duty. 责任类别 */
  category: DutyCategory;
  /** Its clause. 条款 */
  clause?: string | null | undefined;
  /** What is to be done. 责任内容 */
  content: string;
  /** Along which line. 沿线名称 */
  corridor?: string | null | undefined;
  /** Along what kind of line. 沿线类别 */
  corridorKind?: CorridorKind | null | undefined;
  /** The document that says so. 依据文件 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Over which single enterprises. 企业 */
  enterpriseIds?: Array<string | number>;
  /** Whether the holder is the first responsible person. 是否第一责任人 */
  first?: boolean;
  /** Who answers. 责任主体类别 */
  holder: HolderKind;
  /** The enterprise that answers. 责任企业 */
  holderEnterpriseId?: string | number | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Over which industries: two to four digits of GB/T 4754. 国民经济行业 */
  industries?: Array<string>;
  /** Whether it leads where several answer. 是否牵头 */
  lead?: boolean;
  /** By which lever. 抓手 */
  lever?: Lever | null | undefined;
  /** Which of the three musts. 三个必须 */
  must: Must;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** The office that answers; not of an enterprise without an office here. 责任单位 */
  organisationId?: string | number | null | undefined;
  /** The post that answers: of leaders and posts. 责任岗位 */
  postId?: string | number | null | undefined;
  /** For which region it is entered. 区划 */
  region: string;
  /** Where: a county, townships or functional areas. 区域 */
  regions?: Array<string>;
  /** Over which sectors. 监管行业 */
  sectors?: Array<SupervisionSector>;
  /** The unit within the office. 内设机构 */
  unit?: string | null | undefined;
  /** The first day. 起始日 */
  validFrom: string;
  /** The last day. 截止日 */
  validUntil?: string | null | undefined;
};

/** To draw enterprises and officers at random. 双随机抽取 */
export type DrawInspectionsInput = {
  /** Officers kept apart from enterprises. 回避 */
  conflicts: Array<OfficerConflict>;
  /** Number of enterprises to draw. 抽取数量 */
  count: number;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Officers to draw from: at least two, certified. 执法人员库 */
  officerIds: Array<string | number>;
  /** Inspection plan to draw under. 检查计划 */
  planId: string | number;
  /** Reason for a further draw of the same day. 重新抽取理由 */
  reason?: string | null | undefined;
  /** Township to draw from; all of the plan if not given. 乡镇 */
  township?: string | null | undefined;
};

/** One post, two duties. 一岗双责. Open: new values may come. */
export type DutyAspect =
  /** For the business itself. 业务职责 */
  | 'BUSINESS'
  /** For safety. 安全职责 */
  | 'SAFETY';

/** What kind of duty. 责任类别. Open: new values may come. */
export type DutyCategory =
  /** A department prevents a kind of disaster. 灾害防治主责 */
  | 'DISASTER_PREVENTION'
  /** Fire safety. 消防 */
  | 'FIRE'
  /** A leader answers for a region or a field. 领导责任 */
  | 'LEADERSHIP'
  /** The bureau supervises the whole. 综合监管 */
  | 'OVERALL_SUPERVISION'
  /** A unit answers for itself. 主体责任 */
  | 'PRINCIPAL'
  /** A department coordinates an industry. 行业统筹监管 */
  | 'SECTOR_COORDINATION'
  /** A department supervises a sector. 专项监管 */
  | 'SPECIAL_SUPERVISION'
  /** A township answers for its territory. 属地 */
  | 'TERRITORIAL';

/** How a home was damaged. 住房损坏程度. Open: new values may come. */
export type DwellingDamage =
  /** Collapsed. 倒塌 */
  | 'COLLAPSED'
  /** Severely. 严重损坏 */
  | 'SEVERE'
  /** Slightly. 一般损坏 */
  | 'SLIGHT';

/** What a dwelling is built of. 房屋结构. Open: new values may come. */
export type DwellingStructure =
  /** Brick and concrete. 砖混 */
  | 'BRICK_CONCRETE'
  /** Brick and wood. 砖木 */
  | 'BRICK_WOOD'
  /** Earth and wood. 土木 */
  | 'EARTH_WOOD'
  /** Something else. 其他 */
  | 'OTHER'
  /** Reinforced concrete. 钢混 */
  | 'STEEL_CONCRETE';

/** The stage of a case. 案件状态. Open: new values may come. */
export type EnforcementCaseStatus =
  /** In the archive. 已归档 */
  | 'ARCHIVED'
  /** Closed: performed, rechecked, published. 已结案 */
  | 'CLOSED'
  /** The investigation is concluded; each party is notified, heard and decided on its own. 调查终结 */
  | 'CONCLUDED'
  /** Every party has its decision. 已决定 */
  | 'DECIDED'
  /** Filed and investigated. 立案调查 */
  | 'FILED'
  /** Stands still. 中止 */
  | 'SUSPENDED'
  /** Withdrawn. 已销案 */
  | 'WITHDRAWN';

/** Which cases. 案件筛选 */
export type EnforcementCasesWhere = {
  /** To be decided before this moment. 办案期限早于 */
  dueBefore?: string | null | undefined;
  /** Against this enterprise. 企业 */
  enterpriseId?: string | number | null | undefined;
  /** With one of these numbers. 案号 */
  number?: Array<string> | null | undefined;
  /** Entered at this moment or later. 登记时间起 */
  openedFrom?: string | null | undefined;
  /** Entered before this moment. 登记时间止 */
  openedTo?: string | null | undefined;
  /** By one of these procedures. 程序 */
  procedure?: Array<CaseProcedure> | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** Of one of these sectors. 行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** From one of these sources. 来源 */
  source?: Array<CaseSource> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<EnforcementCaseStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** Kind of gap in enforcement. 执法缺口类别. Open: new values may come. */
export type EnforcementGapKind =
  /** An inspection was too short to find anything, or was not recorded. 走形式 */
  | 'FORMALITY'
  /** A decision is overdue. 到期未决定 */
  | 'NOT_DECIDED'
  /** A finding to be filed as a case has none. 应立未立 */
  | 'NOT_FILED'
  /** An accident has no investigation. 有案未查 */
  | 'NOT_INVESTIGATED'
  /** A finding that must be fined has neither a case nor a reason. 只检查不处罚 */
  | 'NOT_PENALISED'
  /** A penalty is not performed by its day. 到期未执行 */
  | 'NOT_PERFORMED'
  /** A recheck is overdue. 到期未复查 */
  | 'NOT_RECHECKED'
  /** An office with officers made no inspection. 零检查 */
  | 'ZERO_INSPECTION'
  /** An office inspected but imposed no penalty. 零处罚 */
  | 'ZERO_PENALTY';

/** Filters the catalogue of enforcement items. 事项筛选条件 */
export type EnforcementItemsWhere = {
  /** With one of these codes. 事项代码 */
  code?: Array<string> | null | undefined;
  /** Text that the wording contains. 内容包含 */
  content?: string | null | undefined;
  /** Of one of these kinds. 类别 */
  kind?: Array<ItemKind> | null | undefined;
  /** Of one of these levels. 层级 */
  level?: Array<ItemLevel> | null | undefined;
  /** In force on this day. 有效日 */
  on?: string | null | undefined;
  /** Applicable to one of these sectors. 适用行业 */
  sector?: Array<SupervisionSector> | null | undefined;
};

/** Size class of an enterprise. 企业规模. Open: new values may come. */
export type EnterpriseScale =
  /** Large. 大型 */
  | 'LARGE'
  /** Medium. 中型 */
  | 'MEDIUM'
  /** Micro. 微型 */
  | 'MICRO'
  /** Small. 小型 */
  | 'SMALL';

/** The stage of an enterprise. 企业状态. Open: new values may come. */
export type EnterpriseStatus =
  /** Closed by the county government. 已关闭 */
  | 'CLOSED'
  /** Closure proposed to the county government. 提请关闭 */
  | 'CLOSURE_PROPOSED'
  /** Struck off. 已注销 */
  | 'DEREGISTERED'
  /** Operating. 正常生产经营 */
  | 'OPERATING'
  /** Ordered to suspend production or use. 责令停产停业 */
  | 'ORDERED_SUSPENDED'
  /** Suspended, with power or explosives withheld to enforce it. 停止供电供应 */
  | 'POWER_CUT'
  /** Registered, not yet admitted to operation. 已建档 */
  | 'REGISTERED'
  /** Stopped of its own accord. 自行停产 */
  | 'SELF_STOPPED';

/** The order of a list of enterprises. 企业排序. Open: new values may come. */
export type EnterprisesOrder =
  /** Largest headcount first, unknown ones before them. 按人数 */
  | 'HEADCOUNT'
  /** By name. 按名称 */
  | 'NAME'
  /** Newest first. 最新在前 */
  | 'NEWEST'
  /** By township, then name. 按乡镇和名称 */
  | 'TOWNSHIP_NAME';

/** Filters a list of enterprises. 企业筛选条件 */
export type EnterprisesWhere = {
  /** Of one of these new business forms. 新兴业态 */
  businessForm?: Array<string> | null | undefined;
  /** With one of these codes. 统一社会信用代码 */
  creditCode?: Array<string> | null | undefined;
  /** Of one of these inspection categories. 检查类别 */
  inspectionTier?: Array<InspectionTier> | null | undefined;
  /** Text that the name contains. 名称包含 */
  name?: string | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** Of one of these risk colours. 风险等级 */
  riskGrade?: Array<RiskGrade> | null | undefined;
  /** Of one of these sectors. 监管行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<EnterpriseStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** The types of entries that the journal tells of. 条目类型. Open: new values may come. */
export type EntryType =
  /** An accident, from its first report on; its grade and jurisdiction are computed from the casualties and the loss. 生产安全事故 */
  | 'Accident'
  /** One report of an accident: the first or a later one. 事故报告 */
  | 'AccidentReport'
  /** A unit or person to be held accountable: the proposal and the decision of the competent body, which is recorded and never made here. 追责事项 */
  | 'AccountabilityItem'
  /** A bulletin, evaluation or assessment of the offices over a period, from sealed months. 考核通报 */
  | 'AssessmentCycle'
  /** A doubt about who supervises, and the government's ruling on it by likeness of business (安全生产法 第十条). 监管职责明确 */
  | 'BoundaryRuling'
  /** A piece of evidence. 案件证据 */
  | 'CaseEvidence'
  /** A unit or person in a case, with its own notice, defence, hearing, decision, service and payment. 当事人 */
  | 'CaseParty'
  /** A registered system that calls this service. 接入系统 */
  | 'Client'
  /** A measure that compels, beside a case: sealing, detaining, keeping evidence. 行政强制措施 */
  | 'CoerciveMeasure'
  /** A body that deliberates and coordinates: who leads it, which office serves it, who sits in it and how often it meets. 议事协调机构 */
  | 'Committee'
  /** The referral of a suspected crime from the bureau to the police, with its time limits. 行刑衔接移送 */
  | 'CriminalReferral'
  /** A disaster, from its beginning to the end of the response to it. 灾害过程 */
  | 'DisasterEvent'
  /** An entry on the list of entities in serious breach of trust in work safety. 严重失信主体名单 */
  | 'DishonestyListing'
  /** One item of a list, for one office or post to do and another to confirm. 清单事项 */
  | 'DutyItem'
  /** A published list of duties, powers, responsibilities or the year's key tasks. 清单 */
  | 'DutyList'
  /** A leader's report on how they did their safety duty over a period. 履职述职报告 */
  | 'DutyReport'
  /** A dwelling of a household, and its rooms: what may collapse and be rebuilt. 住房 */
  | 'Dwelling'
  /** A case of administrative punishment, from filing to the archive; each party is notified, heard, decided and performs on its own. 行政处罚案件 */
  | 'EnforcementCase'
  /** One item of the published catalogue of inspection, penalty and coercion: its level, legal basis and range of fines. 执法事项 */
  | 'EnforcementItem'
  /** An enterprise or other unit of production or business that is supervised. 生产经营单位 */
  | 'Enterprise'
  /** A finding of an inspection. 检查发现问题 */
  | 'Finding'
  /** One movement of money: its lines sum to nought, and it is never changed; what was wrong is countered. 资金分录 */
  | 'FundPosting'
  /** A hazard, followed from the report until it is rectified. 事故隐患 */
  | 'Hazard'
  /** A criterion, one item of a published standard by which a hazard is judged MAJOR, with the days it is in force. 重大事故隐患判定标准条目 */
  | 'HazardCriterion'
  /** That someone holds a post, from one day to another. 任职 */
  | 'Holding'
  /** People who live as one, by village: who may be given relief. 住户 */
  | 'Household'
  /** A person of a household; one entry for one person, whatever household they live in. 家庭成员 */
  | 'HouseholdMember'
  /** An inspection by certified officers, with its findings, result and recheck. 监督检查 */
  | 'Inspection'
  /** A yearly inspection plan, by category of units. 年度监督检查计划 */
  | 'InspectionPlan'
  /** An interference by an official with enforcement or an investigation, recorded by the person approached and then published. 干预登记 */
  | 'InterferenceRecord'
  /** An investigation of an accident in two strands, or of a natural disaster, from the order that forms the group to its closing. 事故灾害调查 */
  | 'Investigation'
  /** A problem found in how an office does its duty, kept in a pool and verified when put right. 问题清单 */
  | 'Issue'
  /** One of the year's key tasks: counted, by quarter, for one office to lead. 年度重点任务 */
  | 'KeyTask'
  /** That those who lead met, heard, deliberated, inspected or were trained. 议事会议 */
  | 'LeadershipMeeting'
  /** A MAJOR hazard or a typical accident put under the public supervision of a higher body until it is settled. 挂牌督办 */
  | 'Listing'
  /** A look-back from a closed MAJOR hazard that others found: why the enterprise's own checks missed it, and who is responsible. 重大事故隐患责任倒查 */
  | 'Lookback'
  /** Losses of a township or village as they stood at a moment; later reports keep the earlier. 灾情报告 */
  | 'LossReport'
  /** A person who acts for an office. 经办人 */
  | 'Operator'
  /** An office that acts or answers for something. 组织机构 */
  | 'Organisation'
  /** An account that relief is paid into; never changed, only replaced by another. 收款账户 */
  | 'PayeeAccount'
  /** Payouts handed to the bank together: composed by one, approved by others. 发放批次 */
  | 'PaymentBatch'
  /** One amount for one beneficiary: at most one that lives for a programme, occasion, beneficiary, period and part. 发放 */
  | 'Payout'
  /** A post in an office, and the roles it gives. 岗位 */
  | 'Post'
  /** An act that the law wants more than one person to take: proposed by one, countersigned by others, and until then not done. 会签 */
  | 'Proposal'
  /** That a decision was made public, and how long credit systems show it. 处罚公示 */
  | 'Publication'
  /** A random draw of enterprises and officers, which anyone can repeat from its seed and list. 双随机抽取 */
  | 'RandomDraw'
  /** A household's claim for relief, from its report to the county's decision. 救助申请 */
  | 'ReliefClaim'
  /** Money for relief from one source, in one year; what became of it stands in its ledger. 救灾资金 */
  | 'ReliefFund'
  /** Relief of one kind for one occasion (a disaster or a season), and by which standards. 救助项目 */
  | 'ReliefProgramme'
  /** How much a programme gives, in a place, from one day to another. 救助标准 */
  | 'ReliefStandard'
  /** Someone relocated from danger, and whether they have the five: food, clothes, safe shelter, clean water and medical care. 转移安置人员 */
  | 'RelocatedPerson'
  /** Who answers for the safety of what, where, from when to when, by which document. 责任 */
  | 'Responsibility'
  /** A target of the year, and the document that sets it. 年度目标 */
  | 'SafetyTarget'
  /** A month whose figures are fixed: what they were is what is reported, and nothing is entered into it afterwards. 封账月份 */
  | 'SealedMonth'
  /** One number of the law, with its article and the days it holds. 法定参数 */
  | 'StatutoryParameter'
  /** A letter to an office about a duty not done: reminder, urging, interview or criticism, in that order. 督办 */
  | 'Supervision'
  /** That an office, or one who holds a post in it, is barred from honours and promotion for a safety ground. 一票否决 */
  | 'VetoRecord';

/** Level of escalation of an overdue hazard. 逾期升级级别. Open: new values may come. */
export type EscalationLevel =
  /** Case to be opened. 立案查处 */
  | 'CASE'
  /** Those responsible called in for an interview. 约谈 */
  | 'INTERVIEW'
  /** Principal of the enterprise reminded. 提示 */
  | 'REMIND'
  /** Township and department urged. 督促 */
  | 'URGE';

/** To evaluate the rectification. 整改评估 */
export type EvaluateRectificationInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Finding of the evaluation. 评估结论 */
  evaluation: string;
  /** File of the evaluation report. 评估报告 */
  evaluationFileId?: string | number | null | undefined;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Place where the evaluation is published. 评估公开渠道 */
  publishedPlace: string;
};

/** How grave an event is (突发事件应对法 第三条). 事件分级. Open: new values may come. */
export type EventGrade =
  /** Especially grave. 特别重大 */
  | 'ESPECIALLY_GRAVE'
  /** General. 一般 */
  | 'GENERAL'
  /** Grave. 重大 */
  | 'GRAVE'
  /** Larger. 较大 */
  | 'LARGER';

/** The statutory kinds of evidence (行政处罚法 第四十六条). 证据种类. Open: new values may come. */
export type EvidenceKind =
  /** Sound and pictures. 视听资料 */
  | 'AUDIOVISUAL'
  /** Documents. 书证 */
  | 'DOCUMENT'
  /** Electronic data. 电子数据 */
  | 'ELECTRONIC'
  /** An expert opinion. 鉴定意见 */
  | 'EXPERT_OPINION'
  /** Objects. 物证 */
  | 'OBJECT'
  /** A record of the scene. 勘验笔录、现场笔录 */
  | 'RECORD'
  /** The party's statement. 当事人的陈述 */
  | 'STATEMENT'
  /** A witness. 证人证言 */
  | 'WITNESS';

/** To extend the time limit of an investigation. 延长调查期限 */
export type ExtendInvestigationInput = {
  /** Number of days to add. 延长天数 */
  days: number;
  /** Document that allows it. 批准文件或者鉴定委托 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Ground of the extension. 延期事由 */
  ground: ExtensionGround;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To extend the deadline of the rectification. 延长整改期限 */
export type ExtendRectificationInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason. 理由 */
  reason: string;
  /** New deadline. 新整改期限 */
  rectificationDue: string;
  /** Safeguards until the new deadline. 临时防范措施 */
  safeguards: string;
};

/** To extend a measure, once. 延长期限 */
export type ExtendSeizureInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Why. 理由 */
  reason: string;
  /** Days of testing, which do not count. 检验检测天数 */
  testedDays?: number;
};

/** Ground for extending the time limit. 延期事由. Open: new values may come. */
export type ExtensionGround =
  /** Technical appraisal, whose days do not count. 技术鉴定 */
  | 'APPRAISAL'
  /** Extended by the government. 批准延期 */
  | 'EXTENSION';

/** To file a case. 立案 */
export type FileCaseInput = {
  /** The accident it comes from. 来源事故 */
  accidentId?: string | number | null | undefined;
  /** What it is about. 案由 */
  cause: string;
  /** Whether it is complex or serious. 是否情节复杂或者重大 */
  complex?: boolean;
  /** When it came to be known. 发现日 */
  discoveredOn: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The enterprise. 企业 */
  enterpriseId: string | number;
  /** The findings it is about. 涉案问题 */
  findingIds: Array<string | number>;
  /** Whether life, health or finance was endangered with harmful consequence. 是否涉及生命健康安全且有危害后果 */
  grave: boolean;
  /** Who handles it: at least two, certified. 承办人 */
  handlerIds: Array<string | number>;
  /** The hazards it is about. 涉案隐患 */
  hazardIds: Array<string | number>;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Whether it is one against illegal operation. 是否打非治违 */
  illegalOperation?: boolean;
  /** The inspection it comes from. 来源检查 */
  inspectionId?: string | number | null | undefined;
  /** The articles broken, by the catalogue. 违法事项代码 */
  itemCodes: Array<string>;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Whom it is against. 当事人 */
  parties: Array<PartyLine>;
  /** By which procedure. 程序 */
  procedure: CaseProcedure;
  /** Whether major public interests are touched. 是否涉及重大公共利益 */
  publicInterest?: boolean;
  /** Where it comes from. 案件来源 */
  source: CaseSource;
  /** The paper it comes from. 来源文号 */
  sourceRef?: string | null | undefined;
  /** When the conduct happened, or ended. 违法行为终了日 */
  violatedOn: string;
};

/** Disposition of a finding. 问题处理方式. Open: new values may come. */
export type FindingDisposition =
  /** To be filed as a case. 立案查处 */
  | 'CASE'
  /** Corrected on the spot. 当场改正 */
  | 'FIXED_ON_SPOT'
  /** Followed as a hazard. 作为隐患跟踪 */
  | 'HAZARD'
  /** Not punished, for a stated reason. 说明理由不予处罚 */
  | 'REASONED';

/** Whether an article provides for a fine. 罚款规则. Open: new values may come. */
export type FineRule =
  /** A fine may be imposed. 可以处罚款 */
  | 'MAY'
  /** A fine must be imposed. 处罚款、并处罚款 */
  | 'MUST'
  /** No fine. 不设罚款 */
  | 'NONE';

/** To record a fix on the spot. 当场整改 */
export type FixHazardOnSpotInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Measures taken on the spot. 当场整改措施 */
  fix: string;
  /** File that shows before and after. 整改前后照片 */
  fixFileId: string | number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To form an investigation group. 成立调查组 */
export type FormInvestigationInput = {
  /** Accident to investigate; exactly one of the two is named. 事故 */
  accidentId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Natural disaster to investigate. 自然灾害 */
  eventId?: string | number | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Leader of the group. 组长 */
  leaderId: string | number;
  /** Other members of the group: at least two. 成员 */
  memberIds: Array<string | number>;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Offices that take part: at least one. 参加单位 */
  officeIds: Array<string | number>;
  /** Document of the government that forms the group. 成立文件 */
  order: string;
  /** Whether the procuratorate was invited. 是否邀请检察机关 */
  procuratorateInvited: boolean;
  /** Whether the trade union takes part. 工会是否参加 */
  unionTakesPart: boolean;
};

/** Whose money it is. 资金来源. Open: new values may come. */
export type FundKind =
  /** The county's own budget. 县级预算 */
  | 'BUDGET'
  /** Given, for what the giver named. 定向捐赠 */
  | 'DONATION'
  /** The chief executive's reserve. 行政首长准备金 */
  | 'RESERVE'
  /** Granted from above. 上级补助 */
  | 'TRANSFER';

/** Which postings. 分录筛选 */
export type FundPostingsWhere = {
  /** Of this fund. 资金 */
  fundId?: string | number | null | undefined;
  /** Of one of these kinds. 类别 */
  kind?: Array<PostingKind> | null | undefined;
  /** For this programme. 救助项目 */
  programmeId?: string | number | null | undefined;
};

/** To grade a hazard. 定级 */
export type GradeHazardInput = {
  /** Code of a published criterion (`hazardCriteria`); needed for MAJOR. 判定标准条目 */
  criterion?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Grade of the hazard. 隐患级别 */
  grade: HazardGrade;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason for lowering a MAJOR grade. 降级理由 */
  reason?: string | null | undefined;
};

/** To hand over items and papers of a referral. 移交涉案物品和材料 */
export type HandOverReferralInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** List of the items and papers handed over. 移交清单 */
  things: string;
};

/** Category of what is unsafe. 隐患类别. Open: new values may come. */
export type HazardCategory =
  /** Unsafe surroundings. 环境的不安全因素 */
  | 'ENVIRONMENT'
  /** Deficient management. 管理缺陷 */
  | 'MANAGEMENT'
  /** Unsafe condition of an object. 物的不安全状态 */
  | 'OBJECT'
  /** Unsafe behaviour of people. 人的不安全行为 */
  | 'PEOPLE';

/** Filters a list of criteria. 判定标准筛选条件 */
export type HazardCriteriaWhere = {
  /** With one of these codes. 条目代码 */
  code?: Array<string> | null | undefined;
  /** Text that the wording contains. 内容包含 */
  content?: string | null | undefined;
  /** In force on this day. 有效日 */
  on?: string | null | undefined;
  /** Applicable to one of these sectors. 适用行业 */
  sector?: Array<SupervisionSector> | null | undefined;
};

/** Dimension by which hazards are counted. 统计维度. Open: new values may come. */
export type HazardDimension =
  /** By county. 按县 */
  | 'COUNTY'
  /** By the day found; counted from the table, at a higher cost. 按发现日期 */
  | 'DAY'
  /** By grade. 按级别 */
  | 'GRADE'
  /** By the month found; counted from the table, at a higher cost. 按发现月份 */
  | 'MONTH'
  /** By whether overdue today. 按是否逾期 */
  | 'OVERDUE'
  /** By prefecture. 按地市 */
  | 'PREFECTURE'
  /** By province. 按省 */
  | 'PROVINCE'
  /** By sector. 按行业 */
  | 'SECTOR'
  /** By source. 按来源 */
  | 'SOURCE'
  /** By stage. 按状态 */
  | 'STATUS'
  /** By township. 按乡镇 */
  | 'TOWNSHIP'
  /** By village, or the lowest region known; counted from the table, at a higher cost. 按村居 */
  | 'VILLAGE';

/** Grade of a hazard. 隐患级别. Open: new values may come. */
export type HazardGrade =
  /** General hazard. 一般事故隐患 */
  | 'GENERAL'
  /** Major hazard, by a published criterion. 重大事故隐患 */
  | 'MAJOR';

/** Source from which a hazard became known. 隐患来源. Open: new values may come. */
export type HazardSource =
  /** A covert visit. 暗访 */
  | 'COVERT'
  /** The shift's daily check. 班组日排查 */
  | 'DAILY'
  /** An inspection by a department. 部门检查 */
  | 'DEPT_INSPECTION'
  /** An expert's visit. 专家检查 */
  | 'EXPERT'
  /** Monitoring. 监测预警 */
  | 'MONITORING'
  /** The manager's monthly check. 厂长经理月排查 */
  | 'MONTHLY'
  /** A check led by the principal. 主要负责人带队检查 */
  | 'PRINCIPAL'
  /** The enterprise's own check. 企业自查 */
  | 'SELF'
  /** Tip-off. 举报 */
  | 'TIP_OFF'
  /** A check by the township. 乡镇排查 */
  | 'TOWNSHIP'
  /** Assigned by a higher office. 上级交办 */
  | 'UPPER_LEVEL'
  /** The department's weekly check. 部门周排查 */
  | 'WEEKLY';

/** Filters the hazards counted. 统计筛选条件 */
export type HazardStatisticsWhere = {
  /** Of one of these grades. 隐患级别 */
  grade?: Array<HazardGrade> | null | undefined;
  /** True: open and due before today; false: all others. 是否逾期 */
  overdue?: boolean | null | undefined;
  /** In this region or within it; a village is counted from the table, at a higher cost. 所在区划 */
  region?: string | null | undefined;
  /** Of one of these sectors. 监管行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** From one of these sources. 隐患来源 */
  source?: Array<HazardSource> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<HazardStatus> | null | undefined;
};

/** The stage of a hazard; independent of whether it is overdue. 隐患状态. Open: new values may come. */
export type HazardStatus =
  /** Closed: found to be rectified. 已销号 */
  | 'CLOSED'
  /** Rectified on the spot. 当场整改 */
  | 'FIXED_ON_SPOT'
  /** Graded. 已定级 */
  | 'GRADED'
  /** Reported as rectified; waits for review. 待复查 */
  | 'IN_REVIEW'
  /** Ordered to be rectified by a deadline. 责令限期整改 */
  | 'ORDERED'
  /** Being rectified. 整改中 */
  | 'RECTIFYING'
  /** Found not to be a hazard. 不属实 */
  | 'REJECTED'
  /** Reported, not yet judged. 已上报 */
  | 'REPORTED';

/** The order of a list of hazards. 隐患排序. Open: new values may come. */
export type HazardsOrder =
  /** Earliest deadline first, those without one last. 期限升序 */
  | 'DEADLINE'
  /** By grade, then deadline. 按级别和期限 */
  | 'GRADE_DEADLINE'
  /** Latest deadline first, those without one before them. 期限降序 */
  | 'LATEST_DEADLINE'
  /** Newest first. 最新在前 */
  | 'NEWEST';

/** Filters a list of hazards. 隐患筛选条件 */
export type HazardsWhere = {
  /** Graded by a criterion with one of these codes. 判定标准条目代码 */
  criterion?: Array<string> | null | undefined;
  /** With a deadline before this moment. 整改期限早于 */
  dueBefore?: string | null | undefined;
  /** Found at this enterprise. 企业 */
  enterpriseId?: string | number | null | undefined;
  /** Found at this moment or later. 发现时间起 */
  foundFrom?: string | null | undefined;
  /** Found before this moment. 发现时间止 */
  foundTo?: string | null | undefined;
  /** Of one of these grades. 隐患级别 */
  grade?: Array<HazardGrade> | null | undefined;
  /** With one of these numbers. 隐患编号 */
  number?: Array<string> | null | undefined;
  /** True: open and past the deadline; false: all others. 是否逾期 */
  overdue?: boolean | null | undefined;
  /** In this region or within it; a functional area stands for its townships. 所在区划 */
  region?: string | null | undefined;
  /** Of one of these sectors. 监管行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** From one of these sources. 隐患来源 */
  source?: Array<HazardSource> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<HazardStatus> | null | undefined;
  /** Text in the description or the location; only together with `enterpriseId`, a township or village as `region`, or `foundFrom`. 关键词 */
  text?: string | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** To enter the hearing. 举行听证 */
export type HoldHearingInput = {
  /** Whether the party stayed away. 是否放弃听证出席 */
  abandoned?: boolean;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Who hosted it. 听证主持人 */
  hostId: string | number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** The minutes, signed. 听证笔录 */
  minutesFileId: string | number;
  /** When the party was told time and place. 听证通知日 */
  notifiedOn: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What the host proposes. 听证意见 */
  opinion: string;
  /** Which party. 当事人 */
  partyId: string | number;
  /** Where. 听证地点 */
  place: string;
};

/** Who answers. 责任主体类别. Open: new values may come. */
export type HolderKind =
  /** A department. 部门 */
  | 'DEPARTMENT'
  /** An enterprise. 生产经营单位 */
  | 'ENTERPRISE'
  /** A post in an enterprise. 企业岗位 */
  | 'ENTERPRISE_POST'
  /** A leader of the government. 政府领导 */
  | 'GOV_LEADER'
  /** A unit within a department. 内设机构 */
  | 'INTERNAL_UNIT'
  /** The committee of a park or scenic area. 园区、景区管委会 */
  | 'PARK'
  /** A leader of the party committee. 党委领导 */
  | 'PARTY_LEADER'
  /** A post. 岗位 */
  | 'POST'
  /** A township or street office. 乡镇街道 */
  | 'TOWNSHIP';

/** The stage of a person. 人员状态. Open: new values may come. */
export type HouseholdMemberStatus =
  /** Dead. 死亡 */
  | 'DEAD'
  /** Living. 在世 */
  | 'LIVING';

/** The stage of a household. 住户状态. Open: new values may come. */
export type HouseholdStatus =
  /** No longer there: moved away or all its people in other households. 已销户 */
  | 'DISSOLVED'
  /** In the ledger. 在册 */
  | 'REGISTERED';

/** Which households. 住户筛选 */
export type HouseholdsWhere = {
  /** With one of these numbers. 户编号 */
  number?: Array<string> | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<HouseholdStatus> | null | undefined;
};

/** One row of a ledger of enterprises; all values are strings and are parsed row by row. 企业台账行 */
export type ImportEnterpriseRow = {
  /** Whether above the designated statistical size: 是 or 否. 是否规上 */
  aboveScale?: string | null | undefined;
  /** Name of the actual controller; personal. 实际控制人 */
  actualController?: string | null | undefined;
  /** Identity number of the actual controller; personal. 实际控制人公民身份号码 */
  actualControllerIdNumber?: string | null | undefined;
  /** Business address. 经营地址 */
  address: string;
  /** New business form; empty if none. 新兴业态 */
  businessForm?: string | null | undefined;
  /** Name of the chief engineer; personal. 总工程师 */
  chiefEngineer?: string | null | undefined;
  /** Telephone of the contact; personal. 联系电话 */
  contactPhone?: string | null | undefined;
  /** Unified social credit code. 统一社会信用代码 */
  creditCode?: string | null | undefined;
  /** Number of dispatched workers among them. 劳务派遣人数 */
  dispatchedWorkers?: string | null | undefined;
  /** Day the enterprise was set up, YYYY-MM-DD. 成立日期 */
  establishedOn?: string | null | undefined;
  /** Number of full-time safety managers. 专职安全管理人员数 */
  fullTimeSafetyManagers?: string | null | undefined;
  /** Number of people who work there. 从业人数 */
  headcount?: string | null | undefined;
  /** Industry class of GB/T 4754-2017, four digits. 国民经济行业代码 */
  industryCode: string;
  /** Category in the inspection plan, a value of InspectionTier. 检查类别 */
  inspectionTier?: string | null | undefined;
  /** Name of the legal representative; personal. 法定代表人 */
  legalRepresentative?: string | null | undefined;
  /** Identity number of the legal representative; personal. 法定代表人公民身份号码 */
  legalRepresentativeIdNumber?: string | null | undefined;
  /** Number of the work-safety licence. 安全生产许可证号 */
  licenceNumber?: string | null | undefined;
  /** Last day of the work-safety licence, YYYY-MM-DD. 许可证有效期至 */
  licenceValidUntil?: string | null | undefined;
  /** Name of the enterprise. 企业名称 */
  name: string;
  /** Form of organisation, a value of OrgForm. 组织形式 */
  orgForm?: string | null | undefined;
  /** Number of part-time safety managers. 兼职安全管理人员数 */
  partTimeSafetyManagers?: string | null | undefined;
  /** Name of the principal; personal. 主要负责人 */
  principal?: string | null | undefined;
  /** Telephone of the principal; personal. 主要负责人电话 */
  principalPhone?: string | null | undefined;
  /** Region code of the township or village. 所在区划 */
  region: string;
  /** Registered capital in yuan with two decimal places. 注册资本 */
  registeredCapital?: string | null | undefined;
  /** Registration number, 15 digits. 注册号 */
  registrationNumber?: string | null | undefined;
  /** Risk colour, a value of RiskGrade. 风险等级 */
  riskGrade?: string | null | undefined;
  /** Name of the safety director; personal. 安全总监 */
  safetyDirector?: string | null | undefined;
  /** Name of the safety manager in charge; personal. 安全管理负责人 */
  safetyManager?: string | null | undefined;
  /** Size class, a value of EnterpriseScale. 企业规模 */
  scale?: string | null | undefined;
  /** Supervision sector, a value of SupervisionSector. 监管行业 */
  sector: string;
  /** Whether state-owned: 是 or 否. 是否国有 */
  stateOwned?: string | null | undefined;
};

/** To register many enterprises at once, at most 1,000. 企业批量建档 */
export type ImportEnterprisesInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What a refused row means for the others. 出错处理 */
  onError: OnError;
  /** Rows of the batch, in order. 数据行 */
  rows: Array<ImportEnterpriseRow>;
};

/** To fine a refusal to correct day by day. 按日连续处罚 */
export type ImposeDailyPenaltyInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** What shows it. 佐证 */
  fileId?: string | number | null | undefined;
  /** How the refusal was established. 拒不改正事实 */
  finding: string;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When the party was told. 告知日 */
  noticedOn: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** When the correction was ordered. 责令改正日 */
  orderedOn: string;
  /** Which party. 当事人 */
  partyId: string | number;
  /** The last day of refusal. 截止日 */
  until: string;
};

/** Method of an inspection. 检查方式. Open: new values may come. */
export type InspectionMethod =
  /** Covert visit. 暗访 */
  | 'COVERT'
  /** Cross inspection by officers of another place. 交叉检查 */
  | 'CROSS'
  /** Joint inspection by several offices. 联合检查 */
  | 'JOINT'
  /** Announced visit. 明察 */
  | 'OPEN'
  /** Ordinary, by the plan. 计划检查 */
  | 'ORDINARY'
  /** Random draw of enterprise and officers. 双随机 */
  | 'RANDOM'
  /** Recheck of rectification. 复查 */
  | 'RECHECK'
  /** Special campaign. 专项检查 */
  | 'SPECIAL';

/** The stage of an inspection plan. 检查计划状态. Open: new values may come. */
export type InspectionPlanStatus =
  /** In force. 执行中 */
  | 'ADOPTED'
  /** Closed with its outcome. 已总结 */
  | 'CLOSED';

/** Filters a list of inspection plans. 计划筛选条件 */
export type InspectionPlansWhere = {
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<InspectionPlanStatus> | null | undefined;
  /** Of one of these years. 年度 */
  year?: Array<unknown> | null | undefined;
};

/** Purpose of an inspection; one visit may serve both and counts once. 检查目的. Open: new values may come. */
export type InspectionPurpose =
  /** Enforcement. 监管执法 */
  | 'ENFORCEMENT'
  /** Review of work-safety standardisation. 标准化评审 */
  | 'STANDARDISATION';

/** Result of an inspection. 检查结果. Open: new values may come. */
export type InspectionResult =
  /** Case proposed. 拟立案查处 */
  | 'CASE_PROPOSED'
  /** No problem found. 未发现问题 */
  | 'NO_PROBLEM'
  /** Rectification ordered. 责令整改 */
  | 'ORDERED'
  /** Transferred to the competent office. 移送 */
  | 'TRANSFERRED';

/** The stage of an inspection. 检查状态. Open: new values may come. */
export type InspectionStatus =
  /** Case proposed; a recheck is due. 拟立案 */
  | 'CASE_PROPOSED'
  /** Closed after a passed recheck. 已复查销号 */
  | 'CLOSED'
  /** In progress. 检查中 */
  | 'IN_PROGRESS'
  /** No problem found. 未发现问题 */
  | 'NO_PROBLEM'
  /** Rectification ordered; a recheck is due. 责令整改 */
  | 'ORDERED'
  /** Transferred to the competent office. 已移送 */
  | 'TRANSFERRED';

/** Category in the yearly inspection plan (安全生产法 第六十二条). 检查类别. Open: new values may come. */
export type InspectionTier =
  /** General unit. 一般检查 */
  | 'GENERAL'
  /** Key unit. 重点检查 */
  | 'KEY';

/** Filters a list of inspections. 检查筛选条件 */
export type InspectionsWhere = {
  /** With a recheck due before this moment. 复查期限早于 */
  dueBefore?: string | null | undefined;
  /** Of this enterprise. 企业 */
  enterpriseId?: string | number | null | undefined;
  /** By one of these methods. 检查方式 */
  method?: Array<InspectionMethod> | null | undefined;
  /** With one of these numbers. 检查编号 */
  number?: Array<string> | null | undefined;
  /** Under this plan. 检查计划 */
  planId?: string | number | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** Of one of these sectors. 监管行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** Started at this moment or later. 检查时间起 */
  startedFrom?: string | null | undefined;
  /** Started before this moment. 检查时间止 */
  startedTo?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<InspectionStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** The stage of a record of interference. 干预记录状态. Open: new values may come. */
export type InterferenceRecordStatus =
  /** Published. 已通报 */
  | 'PUBLISHED'
  /** Recorded. 已登记 */
  | 'RECORDED';

/** Filters a list of records of interference. 干预登记筛选条件 */
export type InterferenceRecordsWhere = {
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<InterferenceRecordStatus> | null | undefined;
};

/** The stage of an investigation. 调查状态. Open: new values may come. */
export type InvestigationStatus =
  /** Closed with the four findings. 已结案 */
  | 'CLOSED'
  /** Rectification is evaluated. 已评估 */
  | 'EVALUATED'
  /** The group is investigating. 调查中 */
  | 'GROUP_FORMED'
  /** The result is published. 已公布 */
  | 'PUBLISHED'
  /** The government has replied. 已批复 */
  | 'REPLIED'
  /** The report is submitted to the government. 已提交 */
  | 'SUBMITTED';

/** The two strands of an investigation: one case, two inquiries. 调查线. Open: new values may come. */
export type InvestigationStrand =
  /** Responsibility of the enterprise. 企业责任线 */
  | 'ENTERPRISE'
  /** Responsibility of those who approve and supervise. 监管责任线 */
  | 'REGULATOR';

/** Kind of subject investigated. 调查对象. Open: new values may come. */
export type InvestigationSubject =
  /** An accident. 生产安全事故 */
  | 'ACCIDENT'
  /** A natural disaster. 自然灾害 */
  | 'DISASTER';

/** Kind of power an item gives. 事项类别. Open: new values may come. */
export type ItemKind =
  /** Administrative coercion. 行政强制 */
  | 'COERCION'
  /** Administrative inspection. 行政检查 */
  | 'INSPECTION'
  /** Administrative penalty. 行政处罚 */
  | 'PENALTY';

/** Level of government that may exercise an item. 事项实施层级. Open: new values may come. */
export type ItemLevel =
  /** County bureau. 县级 */
  | 'COUNTY'
  /** Township to which the item is delegated. 乡镇（街道） */
  | 'TOWNSHIP';

/** The stage of a key task. 重点任务状态. Open: new values may come. */
export type KeyTaskStatus =
  /** Confirmed as done. 已确认完成 */
  | 'CONFIRMED'
  /** To be done. 推进中 */
  | 'OPEN'
  /** Progress is reported. 已报进展 */
  | 'REPORTED';

/** Which key tasks. 重点任务筛选 */
export type KeyTasksWhere = {
  /** By one of these kinds of measures. 措施类别 */
  measureKind?: Array<MeasureKind> | null | undefined;
  /** Of this office. 单位 */
  organisationId?: string | number | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<KeyTaskStatus> | null | undefined;
  /** Of one of these years. 年度 */
  year?: Array<unknown> | null | undefined;
};

/** What someone is to the head of the household. 与户主关系. Open: new values may come. */
export type Kinship =
  /** Child. 子女 */
  | 'CHILD'
  /** Grandchild. 孙子女 */
  | 'GRANDCHILD'
  /** The head. 户主 */
  | 'HEAD'
  /** Someone else. 其他 */
  | 'OTHER'
  /** Parent. 父母 */
  | 'PARENT'
  /** Spouse. 配偶 */
  | 'SPOUSE';

/** Where money stands. 账户. Open: new values may come. */
export type LedgerAccount =
  /** Set aside for a programme. 已预拨 */
  | 'ALLOCATED'
  /** Not yet set aside. 可用 */
  | 'AVAILABLE'
  /** Promised. 已核定 */
  | 'COMMITTED'
  /** At the bank, not yet told. 在途 */
  | 'IN_TRANSIT'
  /** In the households' hands. 已发放 */
  | 'PAID'
  /** Where it came from; the only account below nought. 来源 */
  | 'SOURCE';

/** What the legal review says. 法制审核结论. Open: new values may come. */
export type LegalReviewResult =
  /** Agreed. 同意 */
  | 'AGREED'
  /** To be corrected. 建议纠正 */
  | 'CORRECT'
  /** Not agreed. 不同意 */
  | 'DISAGREED'
  /** To be investigated further. 建议补充调查 */
  | 'SUPPLEMENT';

/** By which of the five levers the duty is done. 五个抓手. Open: new values may come. */
export type Lever =
  /** Licences. 行政许可 */
  | 'LICENSING'
  /** Management of operations. 业务管理 */
  | 'OPERATION'
  /** Planning of the industry. 行业规划 */
  | 'PLANNING'
  /** Industrial policy. 产业政策 */
  | 'POLICY'
  /** Rules and standards. 法规标准 */
  | 'STANDARD';

/** To decide whether to list. 决定是否列入 */
export type ListDishonestyInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Offices notified for joint sanctions, and what they do; needed to list. 联合惩戒通知 */
  jointPunishment?: string | null | undefined;
  /** True to list, false not to. 是否列入 */
  listed: boolean;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Opinion on the statement made in answer. 复核意见 */
  opinion: string;
};

/** To list a MAJOR hazard or a typical accident for supervision; exactly one of the two is named. 挂牌督办 */
export type ListForSupervisionInput = {
  /** Accident to list. 事故 */
  accidentId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Hazard to list. 隐患 */
  hazardId?: string | number | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Level of the body that lists it. 挂牌层级 */
  level: ListingLevel;
  /** Number of the public notice. 公告文号 */
  noticeNumber: string;
  /** Day of the public notice. 公告日期 */
  noticedOn: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Requirement of the listing. 督办要求 */
  requirement: string;
  /** Time by which it must be settled. 办结期限 */
  settlementDue: string;
  /** Supervising office. 督办单位 */
  supervisorId: string | number;
};

/** Level of the body that lists. 挂牌层级. Open: new values may come. */
export type ListingLevel =
  /** City or prefecture. 市级挂牌 */
  | 'CITY'
  /** County. 县级挂牌 */
  | 'COUNTY'
  /** Province or municipality. 省级挂牌 */
  | 'PROVINCE'
  /** State Council. 国家挂牌 */
  | 'STATE';

/** The stage of a listing. 挂牌督办状态. Open: new values may come. */
export type ListingStatus =
  /** Delisted after acceptance. 已摘牌 */
  | 'DELISTED'
  /** Under supervision. 挂牌督办中 */
  | 'LISTED';

/** Kind of subject listed. 挂牌对象. Open: new values may come. */
export type ListingSubject =
  /** Typical accident. 典型事故 */
  | 'ACCIDENT'
  /** MAJOR hazard. 重大事故隐患 */
  | 'HAZARD';

/** The order of a list of listings for supervision. 挂牌督办排序. Open: new values may come. */
export type ListingsOrder =
  /** Earliest deadline first. 期限升序 */
  | 'DEADLINE'
  /** Newest first. 最新在前 */
  | 'NEWEST'
  /** Earliest progress report due first. 报告期限升序 */
  | 'PROGRESS_DUE';

/** Filters a list of listings for supervision. 挂牌督办筛选条件 */
export type ListingsWhere = {
  /** Listed at one of these levels. 挂牌层级 */
  level?: Array<ListingLevel> | null | undefined;
  /** True: still listed and past the deadline; false: all others. 是否逾期 */
  overdue?: boolean | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<ListingStatus> | null | undefined;
  /** Of one of these kinds of subject. 挂牌对象 */
  subject?: Array<ListingSubject> | null | undefined;
};

/** Finding on why the enterprise's own checks had not found the hazard. 倒查结论. Open: new values may come. */
export type LookbackFinding =
  /** Known but not reported. 隐瞒不报 */
  | 'CONCEALED'
  /** Checked but missed. 排查遗漏 */
  | 'MISSED'
  /** It could not have been found; no one is at fault. 无责任 */
  | 'NONE'
  /** Not checked at all. 未开展排查 */
  | 'NOT_CHECKED';

/** The stage of a look-back. 责任倒查状态. Open: new values may come. */
export type LookbackStatus =
  /** Concluded. 已办结 */
  | 'CONCLUDED'
  /** Open. 倒查中 */
  | 'OPEN';

/** The order of a list of look-backs. 责任倒查排序. Open: new values may come. */
export type LookbacksOrder =
  /** Earliest due first. 期限升序 */
  | 'DUE'
  /** Newest first. 最新在前 */
  | 'NEWEST';

/** Filters a list of look-backs. 责任倒查筛选条件 */
export type LookbacksWhere = {
  /** With one of these findings. 倒查结论 */
  finding?: Array<LookbackFinding> | null | undefined;
  /** In this region or within it. 所在区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<LookbackStatus> | null | undefined;
};

/** By what kind of measure. 防范措施类别. Open: new values may come. */
export type MeasureKind =
  /** By works. 工程防 */
  | 'ENGINEERING'
  /** By management. 管理防 */
  | 'MANAGEMENT'
  /** By people. 人防 */
  | 'PEOPLE'
  /** By technology and goods. 技（物）防 */
  | 'TECHNICAL';

/** Which of the three musts (安全生产法 第三条). 三个必须. Open: new values may come. */
export type Must =
  /** Who manages a business field manages its safety. 管业务必须管安全 */
  | 'MANAGE_BUSINESS'
  /** Who manages an industry manages its safety. 管行业必须管安全 */
  | 'MANAGE_INDUSTRY'
  /** Who manages production manages its safety. 管生产经营必须管安全 */
  | 'MANAGE_PRODUCTION';

/** To object. 提出异议 */
export type ObjectToClaimInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** To what. 异议内容 */
  objection: string;
  /** Who; personal. 异议人 */
  objectorName: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** An officer kept apart from an enterprise by a conflict of interest. 回避 */
export type OfficerConflict = {
  /** Enterprise. 企业 */
  enterpriseId: string | number;
  /** Officer. 执法人员 */
  officerId: string | number;
  /** Reason for keeping them apart. 回避理由 */
  reason: string;
};

/** Which officers. 执法人员筛选 */
export type OfficersWhere = {
  /** Whose name has this part. 姓名包含 */
  name?: string | null | undefined;
  /** Whose certificate holds on this day. 证件在效日 */
  validOn?: string | null | undefined;
};

/** What a refused row means for the others. 出错处理. Open: new values may come. */
export type OnError =
  /** None is accepted. 整批拒绝 */
  | 'REJECT_ALL'
  /** The others are accepted. 仅拒绝该行 */
  | 'REJECT_ROW';

/** To open a fund with what has come in. 设立资金 */
export type OpenFundInput = {
  /** How much has come in. 金额 */
  amount: string;
  /** The paper it rests on. 依据文件 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Whose money. 来源 */
  kind: FundKind;
  /** Its name. 名称 */
  name: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** For which relief only. 用途限定 */
  purpose?: Array<ProgrammeKind>;
  /** The county. 区县 */
  region: string;
  /** The year. 年度 */
  year: unknown;
};

/** To open a look-back from a closed MAJOR hazard that others found. 启动责任倒查 */
export type OpenLookbackInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Hazard to look back from. 隐患 */
  hazardId: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Matter to be looked into. 倒查事项 */
  matter: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To open relief of one kind for one occasion. 设立救助项目 */
export type OpenProgrammeInput = {
  /** The paper it rests on. 依据文件 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The disaster, but for winter and spring. 灾害过程 */
  eventId?: string | number | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** What relief. 类别 */
  kind: ProgrammeKind;
  /** Its name. 名称 */
  name: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** When the county government approved the season's plan. 方案批准日期 */
  planApprovedOn?: string | null | undefined;
  /** The county. 区县 */
  region: string;
  /** The season, such as 2026-2027; for winter and spring. 年度 */
  season?: unknown;
  /** By which standards. 救助标准 */
  standards: Array<StandardLine>;
  /** From when the need counts. 起算日 */
  startsOn: string;
};

/** To order the rectification of a hazard by a deadline, signed by two certified officers. 责令限期整改 */
export type OrderRectificationInput = {
  /** Deadline of the rectification. 整改期限 */
  deadline: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** File of the order as served. 责令文书 */
  orderFileId?: string | number | null | undefined;
  /** Evacuation or suspension decided meanwhile; needed for MAJOR. 撤人停产措施 */
  suspension?: string | null | undefined;
};

/** Form of organisation. 组织形式. Open: new values may come. */
export type OrgForm =
  /** Cooperative. 专业合作社 */
  | 'COOPERATIVE'
  /** Company. 企业 */
  | 'ENTERPRISE'
  /** Individual business. 个体工商户 */
  | 'INDIVIDUAL'
  /** Public institution. 事业单位 */
  | 'INSTITUTION'
  /** Project or building site. 项目部 */
  | 'PROJECT_SITE';

/** A unit or a person. 单位或个人. Open: new values may come. */
export type PartyKind =
  /** A natural person. 个人 */
  | 'PERSON'
  /** A legal person or other organisation. 单位 */
  | 'UNIT';

/** A unit or person a case is against. 当事人 */
export type PartyLine = {
  /** Identity number; personal. 公民身份号码 */
  idNumber?: string | null | undefined;
  /** A unit or a person. 类别 */
  kind: PartyKind;
  /** The person's name; personal. 姓名 */
  personName?: string | null | undefined;
  /** The person's position. 职务 */
  position?: string | null | undefined;
  /** The unit's name. 单位名称 */
  unitName?: string | null | undefined;
};

/** The stage of a payment batch. 发放批次状态. Open: new values may come. */
export type PaymentBatchStatus =
  /** Approved by two others. 已审批 */
  | 'APPROVED'
  /** Given up before it was handed over. 已作废 */
  | 'DISCARDED'
  /** Composed. 编制 */
  | 'DRAFT'
  /** Every line has its answer. 已回盘 */
  | 'SETTLED'
  /** Handed to the bank. 已送银行 */
  | 'SUBMITTED';

/** Which batches. 批次筛选 */
export type PaymentBatchesWhere = {
  /** For this programme. 救助项目 */
  programmeId?: string | number | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<PaymentBatchStatus> | null | undefined;
};

/** How a fine is paid. 缴款方式. Open: new values may come. */
export type PaymentChannel =
  /** At the bank. 银行缴纳 */
  | 'BANK'
  /** Electronically. 电子支付 */
  | 'ELECTRONIC'
  /** Collected on the spot. 当场收缴 */
  | 'ON_SPOT';

/** What the bank says. 回盘结果. Open: new values may come. */
export type PayoutOutcome =
  /** Not paid. 失败 */
  | 'REJECTED'
  /** Paid. 已到账 */
  | 'SETTLED'
  /** It cannot tell. 未明 */
  | 'UNKNOWN';

/** The stage of a payout. 发放状态. Open: new values may come. */
export type PayoutStatus =
  /** Approved. 已审批 */
  | 'APPROVED'
  /** Given up before it was handed over. 已作废 */
  | 'CANCELLED'
  /** Composed. 编制 */
  | 'DRAFT'
  /** Paid back. 已追缴 */
  | 'RECOVERED'
  /** Ordered to be paid back. 追缴中 */
  | 'RECOVERING'
  /** Not paid. 发放失败 */
  | 'REJECTED'
  /** Paid, and sent back by the bank. 退汇 */
  | 'RETURNED'
  /** Paid. 已到账 */
  | 'SETTLED'
  /** At the bank. 已送银行 */
  | 'SUBMITTED'
  /** Not known; it counts as paid until it is. 结果未明 */
  | 'UNKNOWN';

/** Which payouts. 发放筛选 */
export type PayoutsWhere = {
  /** Of this batch. 批次 */
  batchId?: string | number | null | undefined;
  /** Of this claim. 救助申请 */
  claimId?: string | number | null | undefined;
  /** Which the bank knows by one of these. 端到端标识 */
  endToEndId?: Array<string> | null | undefined;
  /** Of one of these kinds. 类别 */
  kind?: Array<ProgrammeKind> | null | undefined;
  /** For this programme. 救助项目 */
  programmeId?: string | number | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<PayoutStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** How the circumstances weigh. 裁量情节. Open: new values may come. */
export type PenaltyCircumstance =
  /** In its upper part. 从重 */
  | 'HEAVY'
  /** In its lower part. 从轻 */
  | 'LIGHT'
  /** Below the band. 减轻 */
  | 'LIGHTENED'
  /** In its middle. 一般 */
  | 'ORDINARY';

/** What may be imposed. 处罚种类. Open: new values may come. */
export type PenaltyKind =
  /** Business restricted. 限制开展生产经营活动 */
  | 'BUSINESS_RESTRICTED'
  /** Closed. 责令关闭 */
  | 'CLOSURE'
  /** Confiscation. 没收违法所得、非法财物 */
  | 'CONFISCATION'
  /** Criticism by notice. 通报批评 */
  | 'CRITICISM'
  /** A fine. 罚款 */
  | 'FINE'
  /** A qualification lowered. 降低资质等级 */
  | 'GRADE_LOWERED'
  /** A licence revoked. 吊销许可证件 */
  | 'LICENCE_REVOKED'
  /** A licence suspended. 暂扣许可证件 */
  | 'LICENCE_SUSPENDED'
  /** Barred from an occupation. 限制从业 */
  | 'OCCUPATION_RESTRICTED'
  /** Production suspended. 责令停产停业 */
  | 'SUSPENSION'
  /** A warning. 警告 */
  | 'WARNING';

/** One penalty that a proposal to close is based on. 处罚决定 */
export type PenaltyReference = {
  /** Day of the decision. 处罚日期 */
  decidedOn: string;
  /** Number of the decision. 处罚决定文号 */
  number: string;
};

/** To adopt an inspection plan. 制定检查计划 */
export type PlanInspectionsInput = {
  /** First day of the plan. 起始日 */
  beginsOn: string;
  /** Document that approved the plan. 批准文件 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Last day of the plan. 截止日 */
  endsOn: string;
  /** Key units named, at most 200. 重点检查单位 */
  enterpriseIds: Array<string | number>;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Share of inspections drawn at random, in percent. 双随机比例 */
  randomPercent: number;
  /** County of the plan. 所在区划 */
  region: string;
  /** Sectors covered; empty means every sector. 行业 */
  sectors: Array<SupervisionSector>;
  /** Categories of units covered; at least one. 检查类别 */
  tiers: Array<InspectionTier>;
  /** Title of the plan. 计划名称 */
  title: string;
  /** Number of inspections planned. 计划检查次数 */
  visits: number;
  /** Year of the plan. 年度 */
  year: unknown;
};

/** To file the plan of rectification: responsible person, measures, funds, time limit and contingency. 报送整改方案 */
export type PlanRectificationInput = {
  /** Contingency plan. 应急预案 */
  contingency?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Day by which it is to be done. 整改时限 */
  dueOn?: string | null | undefined;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Funds for the rectification. 整改资金 */
  funds?: string | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Measures of rectification. 整改措施 */
  measures: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Name of the person responsible at the enterprise; personal. 整改责任人 */
  responsiblePerson: string;
};

/** Why money moved. 记账类别. Open: new values may come. */
export type PostingKind =
  /** Set aside for a programme. 预拨 */
  | 'ALLOCATED'
  /** Promised to a household. 核定 */
  | 'COMMITTED'
  /** It came in. 收入 */
  | 'RECEIVED'
  /** Paid back. 追缴 */
  | 'RECOVERED'
  /** Released from the reserve. 准备金动用 */
  | 'RELEASED'
  /** Sent back by the bank. 退汇 */
  | 'RETURNED'
  /** Told by the bank: paid, or not. 银行回盘 */
  | 'SETTLED'
  /** Handed to the bank. 送银行 */
  | 'SUBMITTED'
  /** No longer promised. 核减 */
  | 'UNCOMMITTED';

/** To set money aside for a programme. 预拨资金 */
export type PreAllocateFundInput = {
  /** How much. 金额 */
  amount: string;
  /** The paper it rests on. 依据文件 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** For which programme. 救助项目 */
  programmeId: string | number;
};

/** What relief it gives. 救助项目. Open: new values may come. */
export type ProgrammeKind =
  /** To the family of someone killed. 遇难人员家属抚慰 */
  | 'CONDOLENCE'
  /** Grain and water in a drought. 旱灾临时生活困难救助 */
  | 'DROUGHT'
  /** Food and shelter in the emergency. 应急救助 */
  | 'EMERGENCY'
  /** A collapsed or severely damaged home. 倒塌损坏住房恢复重建 */
  | 'REBUILD'
  /** A slightly damaged home. 一般损坏住房维修 */
  | 'REPAIR'
  /** Living, until there is a home again. 过渡期生活救助 */
  | 'TRANSITION'
  /** Grain, clothes and heating from December to May. 冬春临时生活困难救助 */
  | 'WINTER_SPRING';

/** To report progress. 报告重点任务进展 */
export type ProgressKeyTaskInput = {
  /** How much is done in all. 累计完成数量 */
  doneQuantity: number;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** How it stands. 进展 */
  progress: string;
};

/** The stage of a proposed act. 会签状态. Open: new values may come. */
export type ProposalStatus =
  /** All have signed; the act has happened. 已会签 */
  | 'COMPLETED'
  /** The entry moved on without it. 已失效 */
  | 'LAPSED'
  /** Waits for signatures; nothing has happened. 待会签 */
  | 'PROPOSED';

/** To ask for a ruling on who supervises. 提请明确监管职责 */
export type ProposeBoundaryInput = {
  /** The new business form. 新兴业态 */
  businessForm?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The single enterprise or project. 企业 */
  enterpriseId?: string | number | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** What stands in doubt. 情形 */
  kind: BoundaryKind;
  /** The doubt, in words. 事项 */
  matter: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** The departments proposed. 提请的部门 */
  proposedIds: Array<string | number>;
  /** Why these: how their business is alike. 业务相近的理由 */
  reason: string;
  /** Where: the county, a township or a functional area. 区域 */
  region: string;
};

/** To propose the closure of an enterprise to the county government. 提请关闭 */
export type ProposeClosureInput = {
  /** Number of the investigation report; needed for GRAVE_ACCIDENT. 事故调查报告文号 */
  accidentReport?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Facts the ground is based on. 提请关闭事实 */
  facts: string;
  /** Ground for closure. 提请关闭情形 */
  ground: ClosureGround;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Penalties; needed for REPEATED_PENALTIES. 处罚决定 */
  penalties?: Array<PenaltyReference> | null | undefined;
};

/** To notify a unit or a person of an intended listing. 事先告知 */
export type ProposeDishonestyInput = {
  /** Accident that the listing rests on. 事故 */
  accidentId?: string | number | null | undefined;
  /** Case that the listing rests on. 案件 */
  caseId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Enterprise. 企业 */
  enterpriseId: string | number;
  /** Facts. 事实 */
  facts: string;
  /** Ground for listing. 列入情形 */
  ground: DishonestyGround;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Name, for a person; personal. 姓名 */
  personName?: string | null | undefined;
  /** Position, for a person. 职务 */
  position?: string | null | undefined;
  /** Whether the subject is a unit or a person. 对象类别 */
  subjectKind: PartyKind;
};

/** The stage of a publication; that it has run out is told by its day. 公示状态. Open: new values may come. */
export type PublicationStatus =
  /** Shown. 公示中 */
  | 'PUBLISHED'
  /** Ended by the repair of credit. 已信用修复 */
  | 'REPAIRED'
  /** Withdrawn, the decision being changed or revoked. 已撤回 */
  | 'WITHDRAWN';

/** Which publications. 公示筛选 */
export type PublicationsWhere = {
  /** Of one of these levels. 失信程度 */
  level?: Array<CreditLevel> | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** Shown on this day. 在示日 */
  shownOn?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<PublicationStatus> | null | undefined;
};

/** To make it public. 村级公示 */
export type PublishByVillageInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Where. 公示地点 */
  place: string;
  /** From which day. 公示起始日 */
  publishedOn: string;
};

/** To make a decision public. 公示处罚决定 */
export type PublishDecisionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** How grave it is for credit. 失信程度 */
  level: CreditLevel;
  /** For how many months it is shown on credit systems. 公示月数 */
  months: number;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** Where it is made public. 公示平台 */
  platform: string;
  /** At which address. 公示网址 */
  url?: unknown;
};

/** To publish an interference. 公开通报 */
export type PublishInterferenceInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Handling of the interference. 处理情况 */
  handling: string;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Number of the public notice. 通报文号 */
  noticeNumber: string;
  /** Day of the public notice. 通报日期 */
  noticedOn: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To publish the result. 公布调查结果 */
export type PublishInvestigationInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Place of publication. 公布渠道 */
  publishedPlace: string;
};

/** To approve a responsibility and make it public. 公布责任 */
export type PublishResponsibilityInput = {
  /** Number of the approval. 批准文号 */
  approvalDocument: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** Check made on case files. 案件质量检查项. Open: new values may come. */
export type QualityCheckKind =
  /** Decided within its limit. 决定按期 */
  | 'DECISION_IN_TIME'
  /** Not revoked or changed on appeal. 未被撤销变更 */
  | 'NOT_REVOKED'
  /** Published within its limit. 公示按期 */
  | 'PUBLICATION_IN_TIME'
  /** Served within its limit. 送达按期 */
  | 'SERVICE_IN_TIME'
  /** Recorded throughout. 全过程记录 */
  | 'WHOLLY_RECORDED';

/** Measure by which offices are ranked; never the fines (行政处罚法 第七十四条). 排名指标. Open: new values may come. */
export type RankingMeasure =
  /** Closed-loop rate of inspections. 闭环率 */
  | 'CLOSED_LOOP'
  /** Inspections made, of those expected of the officers. 检查任务完成率 */
  | 'INSPECTIONS'
  /** Case quality. 案件质量 */
  | 'QUALITY';

/** To enter whether all was put right. 整改复查 */
export type RecheckCaseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The record. 复查记录 */
  fileId?: string | number | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Who rechecked: at least two, certified. 复查人员 */
  officerIds: Array<string | number>;
  /** What was found. 复查意见 */
  opinion: string;
  /** Whether it was. 是否合格 */
  passed: boolean;
};

/** To record a recheck. 复查 */
export type RecheckInspectionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Officers who rechecked: at least two, certified. 复查人员 */
  officerIds: Array<string | number>;
  /** Opinion of the recheck. 复查意见 */
  opinion: string;
  /** Whether the recheck is passed. 复查是否合格 */
  passed: boolean;
  /** Time by which the next recheck is due; needed where not passed. 再次复查期限 */
  recheckDue?: string | null | undefined;
};

/** To ask the police to reconsider. 提请复议 */
export type ReconsiderReferralInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reasons. 理由 */
  reasons: string;
};

/** To record the decision of the competent body on an item of accountability. 登记追责结果 */
export type RecordAccountabilityInput = {
  /** Enforcement case, if punished by one. 处罚案件 */
  caseId?: string | number | null | undefined;
  /** Body that decided. 决定机关 */
  decidedBy: string;
  /** Day of the decision. 决定日 */
  decidedOn: string;
  /** Decision. 处理结果 */
  decision: string;
  /** Document of the decision. 决定文号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Day it was carried out; null if not yet. 执行日 */
  executedOn?: string | null | undefined;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To enter that a party contests it. 登记复议诉讼 */
export type RecordAppealInput = {
  /** The paper by which it was accepted. 受理文书号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** When. 提起日 */
  filedOn: string;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** By which way. 救济途径 */
  kind: AppealKind;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
};

/** To enter what came of it. 登记法院执行结果 */
export type RecordCourtResultInput = {
  /** The court's paper. 法院文书号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** What. 执行结果 */
  result: CourtResult;
};

/** To enter what a party says, or that it waives saying it. 记录陈述申辩 */
export type RecordDefenceInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Whether it waives the hearing too. 是否放弃听证 */
  hearingWaived?: boolean;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What the office found on looking again. 复核意见 */
  opinion?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** What it said. 陈述申辩意见 */
  statement?: string | null | undefined;
  /** Whether it waives. 是否放弃陈述申辩 */
  waived: boolean;
};

/** To give feedback on the conduct of the officers. 社会监督反馈 */
export type RecordFeedbackInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Feedback of the social supervisor. 监督意见 */
  feedback: string;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To record a finding. 记录发现问题 */
export type RecordFindingInput = {
  /** Category of the hazard; only where the finding becomes one. 隐患类别 */
  category?: HazardCategory | null | undefined;
  /** Description of the finding. 问题描述 */
  content: string;
  /** Disposition of the finding. 处理方式 */
  disposition: FindingDisposition;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Evidence file. 佐证 */
  evidenceFileId?: string | number | null | undefined;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Code of the penalty item it violates; needed for CASE. 违法事项代码 */
  itemCode?: string | null | undefined;
  /** Location in words. 部位 */
  location: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason for not punishing; needed for REASONED. 不予处罚理由 */
  reason?: string | null | undefined;
};

/** To record an interference. 登记干预 */
export type RecordInterferenceInput = {
  /** Case interfered with; exactly one of the three is named. 案件 */
  caseId?: string | number | null | undefined;
  /** Content of the interference: what was asked for. 干预内容 */
  content: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Evidence file. 佐证 */
  evidenceFileId?: string | number | null | undefined;
  /** Time of the interference. 发生时间 */
  happenedAt: string;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Inspection interfered with. 检查 */
  inspectionId?: string | number | null | undefined;
  /** Investigation interfered with. 事故调查 */
  investigationId?: string | number | null | undefined;
  /** Means of the interference. 干预方式 */
  means: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Office of the person who interfered. 干预人单位 */
  office: string;
  /** Name of the person who interfered; personal. 干预人姓名 */
  personName: string;
  /** Position of the person who interfered. 干预人职务 */
  position: string;
};

/** To enter a payment. 登记缴款 */
export type RecordPaymentInput = {
  /** How much. 金额 */
  amount: string;
  /** How. 缴款方式 */
  channel: PaymentChannel;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** When. 缴款日 */
  paidOn: string;
  /** Which party. 当事人 */
  partyId: string | number;
  /** Number of the receipt. 票据号 */
  receipt: string;
  /** Whether it was collected on the spot because the place is remote and the party asked. 是否边远地区申请当场缴纳 */
  remote?: boolean;
};

/** To record the decision of the police. 登记公安决定 */
export type RecordPoliceDecisionInput = {
  /** Day of the decision. 决定日 */
  decidedOn: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Whether the police file the case. 是否立案 */
  filed: boolean;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Number of the decision of the police. 决定文号 */
  number: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To sign a technical opinion. 出具技术意见 */
export type RecordTechnicalOpinionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Technical opinion. 技术意见 */
  opinion: string;
};

/** To order that it be paid back. 追缴 */
export type RecoverPayoutInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** The order's number. 追缴决定文号 */
  order: string;
  /** Why. 理由 */
  reason: string;
};

/** To propose referring a suspected crime to the police. 提出移送 */
export type ReferCriminalInput = {
  /** Article that defines the crime. 条款 */
  article: string;
  /** Case the referral comes from; exactly one of the two is named. 案件 */
  caseId?: string | number | null | undefined;
  /** Crime suspected. 涉嫌罪名 */
  crime: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Facts of the suspected crime. 涉嫌犯罪事实 */
  facts: string;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Investigation the referral comes from. 事故调查 */
  investigationId?: string | number | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Officers who looked into it: at least two, certified. 专案组 */
  officerIds: Array<string | number>;
  /** File of their report. 移送报告 */
  reportFileId?: string | number | null | undefined;
};

/** Why an act was not accepted, in kind. 拒绝种类. Open: new values may come. */
export type RefusalKind =
  /** The entry's stage does not allow it. 阶段不符 */
  | 'ILLEGAL_MOVE'
  /** The idempotency key was used for something else. 幂等键重用 */
  | 'KEY_REUSED'
  /** More than is allowed at once. 超出限量 */
  | 'LIMIT'
  /** There is no such entry that the caller may see. 未找到 */
  | 'NOT_FOUND'
  /** The caller's roles do not allow it. 无权办理 */
  | 'NOT_PERMITTED'
  /** A must of the act does not hold. 违反规则 */
  | 'RULE'
  /** The entry has changed since it was read. 版本过期 */
  | 'STALE_VERSION';

/** To register an enterprise in the ledger. 建档 */
export type RegisterEnterpriseInput = {
  /** Whether above the designated statistical size. 是否规上 */
  aboveScale?: boolean | null | undefined;
  /** Name of the actual controller; personal. 实际控制人 */
  actualController?: string | null | undefined;
  /** Identity number of the actual controller; personal, checked. 实际控制人公民身份号码 */
  actualControllerIdNumber?: string | null | undefined;
  /** Business address. 经营地址 */
  address: string;
  /** New business form, such as 密室逃脱; null if none. 新兴业态 */
  businessForm?: string | null | undefined;
  /** Name of the chief engineer; personal. 总工程师 */
  chiefEngineer?: string | null | undefined;
  /** Telephone of the contact; personal. 联系电话 */
  contactPhone?: string | null | undefined;
  /** Unified social credit code; may be null only for an individual business. 统一社会信用代码 */
  creditCode?: string | null | undefined;
  /** Number of dispatched workers among them. 劳务派遣人数 */
  dispatchedWorkers?: number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Day the enterprise was set up. 成立日期 */
  establishedOn?: string | null | undefined;
  /** Number of full-time safety managers. 专职安全管理人员数 */
  fullTimeSafetyManagers?: number | null | undefined;
  /** Number of people who work there. 从业人数 */
  headcount?: number | null | undefined;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Industry class of GB/T 4754-2017, four digits. 国民经济行业代码 */
  industryCode: unknown;
  /** Category in the inspection plan. 检查类别 */
  inspectionTier?: InspectionTier | null | undefined;
  /** Name of the legal representative; personal. 法定代表人 */
  legalRepresentative?: string | null | undefined;
  /** Identity number of the legal representative; personal, checked. 法定代表人公民身份号码 */
  legalRepresentativeIdNumber?: string | null | undefined;
  /** Number of the work-safety licence. 安全生产许可证号 */
  licenceNumber?: string | null | undefined;
  /** Last day of the work-safety licence. 许可证有效期至 */
  licenceValidUntil?: string | null | undefined;
  /** Name of the enterprise. 企业名称 */
  name: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Form of organisation. 组织形式 */
  orgForm?: OrgForm | null | undefined;
  /** Number of part-time safety managers. 兼职安全管理人员数 */
  partTimeSafetyManagers?: number | null | undefined;
  /** Name of the principal; personal. 主要负责人 */
  principal?: string | null | undefined;
  /** Telephone of the principal; personal. 主要负责人电话 */
  principalPhone?: string | null | undefined;
  /** Township or village of the enterprise. 所在区划 */
  region: string;
  /** Registered capital. 注册资本 */
  registeredCapital?: string | null | undefined;
  /** Registration number, 15 digits, of an individual business without a credit code. 注册号 */
  registrationNumber?: string | null | undefined;
  /** Risk colour. 风险等级 */
  riskGrade?: RiskGrade | null | undefined;
  /** Name of the safety director; personal. 安全总监 */
  safetyDirector?: string | null | undefined;
  /** Name of the safety manager in charge; personal. 安全管理负责人 */
  safetyManager?: string | null | undefined;
  /** Size class. 企业规模 */
  scale?: EnterpriseScale | null | undefined;
  /** Supervision sector. 监管行业 */
  sector: SupervisionSector;
  /** Whether state-owned. 是否国有 */
  stateOwned?: boolean | null | undefined;
};

/** To reject a report that is no hazard. 判定不属实 */
export type RejectHazardInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason. 理由 */
  reason: string;
};

/** To release the chief executive's reserve. 动用准备金 */
export type ReleaseReserveInput = {
  /** How much. 金额 */
  amount: string;
  /** The order's number. 命令文号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** The signed order. 签发的命令 */
  orderFileId: string | number;
  /** For which programme. 救助项目 */
  programmeId: string | number;
};

/** To lift a measure. 解除 */
export type ReleaseSeizureInput = {
  /** What becomes of the things. 处理结果 */
  disposal: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** The stage of a claim for relief. 救助申请状态. Open: new values may come. */
export type ReliefClaimStatus =
  /** Applied for. 户报 */
  | 'APPLIED'
  /** Objected to; it waits for the village's second vote. 异议复核 */
  | 'OBJECTED'
  /** The county has decided it: it is to be paid. 县定待发 */
  | 'PAYABLE'
  /** Made public in the village. 公示 */
  | 'PUBLICISED'
  /** Turned down. 未通过 */
  | 'REJECTED'
  /** The township has checked it. 乡审通过 */
  | 'TOWNSHIP_REVIEWED'
  /** The village has voted for it. 村评通过 */
  | 'VILLAGE_REVIEWED'
  /** Withdrawn. 已撤回 */
  | 'WITHDRAWN';

/** Which claims. 救助申请筛选 */
export type ReliefClaimsWhere = {
  /** Of this household. 住户 */
  householdId?: string | number | null | undefined;
  /** Of one of these kinds. 类别 */
  kind?: Array<ProgrammeKind> | null | undefined;
  /** With one of these numbers. 申请编号 */
  number?: Array<string> | null | undefined;
  /** In this programme. 救助项目 */
  programmeId?: string | number | null | undefined;
  /** Made public in the village that day. 公示日 */
  publicOn?: string | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<ReliefClaimStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** By what relief is counted. 统计维度. Open: new values may come. */
export type ReliefDimension =
  /** By kind. 按救助类别 */
  | 'KIND'
  /** By the month in which it was claimed. 按申请月份 */
  | 'MONTH'
  /** By programme. 按救助项目 */
  | 'PROGRAMME'
  /** By township. 按乡镇 */
  | 'TOWNSHIP';

/** The stage of a fund. 资金状态. Open: new values may come. */
export type ReliefFundStatus =
  /** Settled. 已结清 */
  | 'CLOSED'
  /** In use. 使用中 */
  | 'OPEN';

/** Which funds. 资金筛选 */
export type ReliefFundsWhere = {
  /** From one of these sources. 来源 */
  kind?: Array<FundKind> | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<ReliefFundStatus> | null | undefined;
  /** Of one of these years. 年度 */
  year?: Array<unknown> | null | undefined;
};

/** The stage of a programme. 救助项目状态. Open: new values may come. */
export type ReliefProgrammeStatus =
  /** No more claims are taken. 已停止受理 */
  | 'CLOSED'
  /** Claims are taken. 受理中 */
  | 'OPEN';

/** Which programmes. 救助项目筛选 */
export type ReliefProgrammesWhere = {
  /** For this disaster. 灾害过程 */
  eventId?: string | number | null | undefined;
  /** Of one of these kinds. 类别 */
  kind?: Array<ProgrammeKind> | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
  /** For one of these seasons, such as 2026-2027. 年度 */
  season?: Array<unknown> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<ReliefProgrammeStatus> | null | undefined;
};

/** Which relief to count. 统计筛选 */
export type ReliefStatisticsWhere = {
  /** Of one of these kinds. 类别 */
  kind?: Array<ProgrammeKind> | null | undefined;
  /** Of this programme. 救助项目 */
  programmeId?: string | number | null | undefined;
  /** In this region or within it. 区划 */
  region?: string | null | undefined;
};

/** To remove an entry from the list. 移出 */
export type RemoveDishonestyInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Whether everything imposed has been performed. 是否履行完毕 */
  penaltiesDone: boolean;
  /** Reason: the listing has run its time, or the conditions of early removal are met. 移出理由 */
  reason: string;
};

/** To repair credit. 信用修复 */
export type RepairCreditInput = {
  /** The public commitment. 信用承诺 */
  commitment: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Whether everything imposed is done. 是否履行完毕 */
  obligationsDone: boolean;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To record the reply of the government to the report. 批复 */
export type ReplyInvestigationInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Number of the reply. 批复文号 */
  number: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** File of the reply. 批复文件 */
  replyFileId?: string | number | null | undefined;
};

/** To report an accident. 报告事故 */
export type ReportAccidentInput = {
  /** Number of dead. 死亡人数 */
  deaths: number;
  /** Direct economic loss. 直接经济损失 */
  directLoss: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Enterprise where the accident happened, if it is in the ledger. 事故单位 */
  enterpriseId?: string | number | null | undefined;
  /** Number of evacuated. 疏散人数 */
  evacuated: number;
  /** Time of the accident. 发生时间 */
  happenedAt: string;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Kind of accident. 事故类型 */
  kind: AccidentKind;
  /** Location in words. 地点 */
  location: string;
  /** Number of slightly injured. 轻伤人数 */
  minorInjuries: number;
  /** Number of missing. 失踪人数 */
  missing: number;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Whether there was serious pollution or a threat to key facilities. 是否严重污染或者危及重要设施 */
  polluted?: boolean;
  /** Whether it is a work-safety accident. 是否生产安全事故 */
  production: boolean;
  /** Township or village of the accident. 所在区划 */
  region: string;
  /** Time at which the county reported upward; null if not yet. 上报时间 */
  reportedUpAt?: string | null | undefined;
  /** Supervision sector. 监管行业 */
  sector: SupervisionSector;
  /** Number of seriously injured, including acute poisoning. 重伤人数 */
  seriousInjuries: number;
  /** Summary of what happened. 简要经过 */
  summary: string;
  /** Number of trapped. 被困人数 */
  trapped: number;
  /** Time at which the unit reported to the county. 单位报告时间 */
  unitReportedAt: string;
};

/** To report a hazard. 上报隐患 */
export type ReportHazardInput = {
  /** Category of what is unsafe. 隐患类别 */
  category: HazardCategory;
  /** Description of the hazard. 隐患描述 */
  description: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Enterprise the hazard was found at; null if none. 企业 */
  enterpriseId?: string | number | null | undefined;
  /** Evidence file. 佐证 */
  evidenceFileId?: string | number | null | undefined;
  /** Time the hazard was found. 发现时间 */
  foundAt: string;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Location in words. 部位 */
  location: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Township or village of the hazard. 所在区划 */
  region: string;
  /** Supervision sector. 监管行业 */
  sector: SupervisionSector;
  /** Source from which the hazard became known. 隐患来源 */
  source: HazardSource;
};

/** One row of a batch of reports; all values are strings and are parsed row by row. 隐患批量上报行 */
export type ReportHazardRow = {
  /** Category, a value of HazardCategory. 隐患类别 */
  category: string;
  /** Description of the hazard. 隐患描述 */
  description: string;
  /** Id of the enterprise. 企业 */
  enterpriseId?: string | null | undefined;
  /** Time the hazard was found, RFC 3339. 发现时间 */
  foundAt: string;
  /** Location in words. 部位 */
  location: string;
  /** Region code of the township or village. 所在区划 */
  region: string;
  /** Supervision sector, a value of SupervisionSector. 监管行业 */
  sector: string;
  /** Source, a value of HazardSource. 隐患来源 */
  source: string;
};

/** To report many hazards at once, at most 1,000. 隐患批量上报 */
export type ReportHazardsInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What a refused row means for the others. 出错处理 */
  onError: OnError;
  /** Rows of the batch, in order. 数据行 */
  rows: Array<ReportHazardRow>;
};

/** To report the progress of a listing. 报告进展 */
export type ReportListingProgressInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Progress. 进展情况 */
  progress: string;
};

/** To report a hazard as rectified and request a review. 申请复查 */
export type RequestHazardReviewInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Description of the rectification. 整改情况 */
  rectification: string;
  /** Evidence file of the rectification. 整改佐证 */
  rectificationFileId?: string | number | null | undefined;
};

/** To enter that a party asks for a hearing. 申请听证 */
export type RequestHearingInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** What it says. 申请理由 */
  reasons: string;
};

/** What became of a request. 请求状态. Open: new values may come. */
export type RequestState =
  /** Its effect is in the register. 已受理 */
  | 'ACCEPTED'
  /** A call with this key is being worked on; ask again shortly. 正在办理 */
  | 'PENDING'
  /** Nothing is known of it: refused, dry, lost or never sent; send it again with the same key. 未见受理 */
  | 'UNKNOWN';

/** How far it is responded to (突发事件应对法 第七十一条); the first is the highest. 应急响应级别. Open: new values may come. */
export type ResponseLevel =
  /** First. 一级响应 */
  | 'LEVEL_1'
  /** Second. 二级响应 */
  | 'LEVEL_2'
  /** Third. 三级响应 */
  | 'LEVEL_3'
  /** Fourth. 四级响应 */
  | 'LEVEL_4';

/** Which responsibilities. 责任筛选 */
export type ResponsibilitiesWhere = {
  /** Over one of these new business forms. 新兴业态 */
  businessForm?: Array<string> | null | undefined;
  /** Of one of these kinds. 责任类别 */
  category?: Array<DutyCategory> | null | undefined;
  /** Along one of these kinds of lines. 沿线类别 */
  corridorKind?: Array<CorridorKind> | null | undefined;
  /** Held by one of these kinds. 责任主体类别 */
  holder?: Array<HolderKind> | null | undefined;
  /** Under one of the three musts. 三个必须 */
  must?: Array<Must> | null | undefined;
  /** Published and in force on this day. 在效日 */
  on?: string | null | undefined;
  /** Of this office. 责任单位 */
  organisationId?: string | number | null | undefined;
  /** Entered for this region or within it. 区划 */
  region?: string | null | undefined;
  /** Over one of these sectors. 监管行业 */
  sector?: Array<SupervisionSector> | null | undefined;
  /** At one of these stages. 状态 */
  status?: Array<ResponsibilityStatus> | null | undefined;
  /** With an act accepted after this moment. 更新时间晚于 */
  updatedAfter?: string | null | undefined;
};

/** What nobody answers for. 责任空白类别. Open: new values may come. */
export type ResponsibilityGapKind =
  /** Whose the new business form is has not been ruled. 新兴业态监管未明确 */
  | 'BUSINESS_FORM_NOT_RULED'
  /** No department supervises the sector in the township. 行业乡镇无专项监管 */
  | 'CELL_WITHOUT_SUPERVISOR'
  /** No township answers for the territory. 区域无属地责任 */
  | 'CELL_WITHOUT_TOWNSHIP'
  /** No department supervises the enterprise. 企业无专项监管 */
  | 'ENTERPRISE_WITHOUT_SUPERVISOR'
  /** No township answers for the enterprise. 企业无属地责任 */
  | 'ENTERPRISE_WITHOUT_TOWNSHIP'
  /** A leader has no safety duty beside the business one. 领导未明确安全职责 */
  | 'LEADER_WITHOUT_SAFETY_DUTY'
  /** No leader of the government is first responsible. 无政府第一责任人 */
  | 'REGION_WITHOUT_GOVERNMENT_LEADER'
  /** No leader of the party is first responsible. 无党委第一责任人 */
  | 'REGION_WITHOUT_PARTY_LEADER';

/** What several answer for without a lead. 责任交叉类别. Open: new values may come. */
export type ResponsibilityOverlapKind =
  /** Several departments supervise the sector in the township. 行业乡镇多头监管 */
  | 'CELL_SUPERVISED_TWICE'
  /** Several departments supervise the enterprise. 企业多头监管 */
  | 'ENTERPRISE_SUPERVISED_TWICE'
  /** Several townships answer for the territory. 区域多头属地 */
  | 'TERRITORY_TWICE';

/** The stage of a responsibility. 责任状态. Open: new values may come. */
export type ResponsibilityStatus =
  /** Its holder has signed for it. 已签收 */
  | 'ACKNOWLEDGED'
  /** Proposed, of no effect yet. 起草 */
  | 'DRAFT'
  /** Another holds it now. 已交接 */
  | 'HANDED_OVER'
  /** Approved and public; in force from its first day. 已公布 */
  | 'PUBLISHED'
  /** Another document has taken its place. 已废止 */
  | 'SUPERSEDED';

/** To go on with it. 恢复办理 */
export type ResumeCaseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What has ended. 恢复理由 */
  reason: string;
};

/** To let an enterprise resume operation. 恢复生产 */
export type ResumeEnterpriseInput = {
  /** Time of the application, or of the commitment where it stopped of its own accord. 申请（承诺）时间 */
  appliedAt: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** File of the record of the review on site; needed after an order. 复产审查记录 */
  resumptionFileId?: string | number | null | undefined;
  /** Opinion of the review on site, or commitment to safe resumption. 审查意见（承诺） */
  review: string;
};

/** To return a hazard for further rectification. 复查不合格退回 */
export type ReturnHazardInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Defects that still remain. 退回理由 */
  reason: string;
  /** New deadline of the rectification. 新整改期限 */
  rectificationDue: string;
};

/** To enter that the bank has sent it back. 退汇 */
export type ReturnPayoutInput = {
  /** By which the bank calls it. 银行流水号 */
  bankReference?: string | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Why. 理由 */
  reason: string;
  /** When. 退汇日期 */
  returnedOn: string;
};

/** To record the after-action review. 复盘 */
export type ReviewAfterActionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Lessons learnt. 复盘教训 */
  lessons: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Offices that took part. 参加单位 */
  offices: string;
  /** File of the review report. 复盘报告 */
  reviewFileId?: string | number | null | undefined;
};

/** To check it in the township. 乡镇审核 */
export type ReviewByTownshipInput = {
  /** Whether it stands. 是否同意 */
  approved: boolean;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Whether on the spot. 是否入户核查 */
  fieldChecked: boolean;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What the township says. 乡镇意见 */
  opinion: string;
  /** Who checked it, two or more. 审核人 */
  reviewerIds: Array<string | number>;
};

/** To enter the village's vote. 村级评议 */
export type ReviewByVillageInput = {
  /** How many abstained, relatives among them. 弃权和回避 */
  abstained: number;
  /** How many voted against it. 反对票 */
  against: number;
  /** How many attended. 到会人数 */
  attendees: number;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** How many voted for it. 同意票 */
  inFavour: number;
  /** How many relatives of the applicant attended. 到会亲属人数 */
  kinPresent?: number;
  /** When it met. 评议日期 */
  metOn: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What the village says. 村级意见 */
  opinion: string;
};

/** To review it legally. 法制审核 */
export type ReviewCaseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** In words. 审核意见 */
  opinion: string;
  /** Which party. 当事人 */
  partyId: string | number;
  /** With what result. 审核结论 */
  result: LegalReviewResult;
};

/** Risk of an enterprise by colour; neither an event grade nor a warning. 风险等级. Open: new values may come. */
export type RiskGrade =
  /** Low risk. 低风险（蓝） */
  | 'BLUE'
  /** Considerable risk. 较大风险（橙） */
  | 'ORANGE'
  /** Major risk. 重大风险（红） */
  | 'RED'
  /** General risk. 一般风险（黄） */
  | 'YELLOW';

/** What a post lets its holder be. 角色. Open: new values may come. */
export type Role =
  /** Head of the bureau. 局主要负责人 */
  | 'BUREAU_HEAD'
  /** County leader. 县委县政府领导 */
  | 'COUNTY_LEADER'
  /** Discipline inspection. 纪委监委 */
  | 'DISCIPLINE'
  /** Enterprise. 生产经营单位 */
  | 'ENTERPRISE'
  /** Expert. 专家 */
  | 'EXPERT'
  /** Finance bureau. 财政局 */
  | 'FINANCE'
  /** Certified enforcement officer. 执法人员 */
  | 'LAW_OFFICER'
  /** Legal reviewer. 法制审核人员 */
  | 'LEGAL_REVIEWER'
  /** The public. 公众 */
  | 'PUBLIC'
  /** Supervising department. 行业主管部门 */
  | 'SECTOR_DEPT'
  /** Social supervisor. 社会监督员 */
  | 'SOCIAL_SUPERVISOR'
  /** A system without an operator. 其他政务系统 */
  | 'SYSTEM_CLIENT'
  /** Technical inspector. 执法技术检查员 */
  | 'TECH_INSPECTOR'
  /** Township emergency office. 乡镇应急办 */
  | 'TOWNSHIP'
  /** Village committee. 村居委会 */
  | 'VILLAGE';

/** To rule who supervises. 明确监管职责 */
export type RuleBoundaryInput = {
  /** The department that supervises. 明确的部门 */
  decidedId: string | number;
  /** Why; needed where the department was not proposed. 理由 */
  decisionReason?: string | null | undefined;
  /** Number of the government's document. 文号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** From which day it answers. 起始日 */
  effectiveFrom: string;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To seal, detain or keep. 查封、扣押、登记保存 */
export type SeizeInput = {
  /** When it was done, if on the spot. 当场实施时间 */
  begunAt?: string | null | undefined;
  /** In which case. 案件 */
  caseId: string | number;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** What is done. 措施种类 */
  kind: CoerciveMeasureKind;
  /** The list, signed. 清单 */
  listFileId?: string | number | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which two officers did it. 执法人员 */
  officerIds: Array<string | number>;
  /** Why. 理由 */
  reason: string;
  /** What it is done to: the list. 财物清单 */
  things: Array<string>;
  /** Whether it was done on the spot in an emergency. 是否当场实施 */
  urgent?: boolean;
};

/** To serve the decision. 送达决定书 */
export type ServeDecisionInput = {
  /** The signed consent to be served electronically. 电子送达确认书 */
  consentFileId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** How. 送达方式 */
  method: ServiceMethod;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
};

/** To tell a party what is meant. 送达处罚告知书 */
export type ServeNoticeInput = {
  /** How the circumstances weigh. 裁量情节 */
  circumstance: PenaltyCircumstance;
  /** The signed consent to be served electronically. 电子送达确认书 */
  consentFileId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The facts. 事实 */
  facts: string;
  /** The fine meant. 拟罚款 */
  fine?: string | null | undefined;
  /** Whether a hearing is offered. 是否告知听证权利 */
  hearingOffered: boolean;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Last year's income, where the fine goes by it. 上一年年收入 */
  income?: string | null | undefined;
  /** The article it rests on, by the catalogue. 处罚依据事项 */
  itemCode: string;
  /** What is meant to be imposed. 拟处罚种类 */
  kinds: Array<PenaltyKind>;
  /** How it is served. 送达方式 */
  method: ServiceMethod;
  /** The notice. 告知书 */
  noticeFileId?: string | number | null | undefined;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
  /** The reasons and the basis. 理由和依据 */
  reasons: string;
};

/** How a paper is served. 送达方式. Open: new values may come. */
export type ServiceMethod =
  /** Handed over. 直接送达 */
  | 'DIRECT'
  /** Electronically, with signed consent. 电子送达 */
  | 'ELECTRONIC'
  /** Left with witnesses. 留置送达 */
  | 'LEFT'
  /** By mail. 邮寄送达 */
  | 'MAIL'
  /** Handed over at once. 当场交付 */
  | 'ON_THE_SPOT'
  /** By public notice. 公告送达 */
  | 'PUBLIC_NOTICE';

/** To enter how it ended. 登记复议诉讼结果 */
export type SettleAppealInput = {
  /** The paper that says so. 文书号 */
  document: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The fine, if changed. 变更后罚款 */
  fine?: string | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** How. 结果 */
  outcome: AppealOutcome;
  /** Which party. 当事人 */
  partyId: string | number;
  /** When. 终结日 */
  settledOn: string;
};

/** To settle an objection by a second vote. 异议复核 */
export type SettleObjectionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** What the village says. 复核意见 */
  opinion: string;
  /** Whether it is right: the claim is then turned down. 异议是否成立 */
  upheld: boolean;
};

/** To enter what the bank says. 回盘 */
export type SettlePayoutsInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Line by line, at most 1,000. 回盘行 */
  lines: Array<SettlementLine>;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** What the bank says of a payout. 回盘行 */
export type SettlementLine = {
  /** Of how much. 金额 */
  amount: string;
  /** By which the bank calls it. 银行流水号 */
  bankReference?: string | null | undefined;
  /** Of which. 端到端编号 */
  endToEndId: string;
  /** What. 结果 */
  outcome: PayoutOutcome;
  /** Why not. 说明 */
  reason?: string | null | undefined;
};

/** A standard of a programme. 救助标准 */
export type StandardLine = {
  /** How much. 标准 */
  amount: string;
  /** The most for a household. 每户上限 */
  cap?: string | null | undefined;
  /** For how many days at most. 最长天数 */
  daysMax?: number | null | undefined;
  /** The paper it rests on. 依据文件 */
  document: string;
  /** Where it holds. 适用区域 */
  region: string;
  /** For what. 计量单位 */
  unit: StandardUnit;
  /** The first day. 生效日期 */
  validFrom: string;
  /** The last day, if it is known. 失效日期 */
  validUntil?: string | null | undefined;
};

/** What one amount is for. 计量单位. Open: new values may come. */
export type StandardUnit =
  /** A household. 户 */
  | 'HOUSEHOLD'
  /** A person. 人 */
  | 'PERSON'
  /** A person and a day. 人·日 */
  | 'PERSON_DAY'
  /** A room. 间 */
  | 'ROOM';

/** To start an inspection. 开始检查 */
export type StartInspectionInput = {
  /** Reason for an inspection outside the plan; null where `planId` is given. 计划外事由 */
  adHocReason?: AdHocReason | null | undefined;
  /** Technical inspectors, experts and social supervisors who assist. 协助人员 */
  assistantIds: Array<string | number>;
  /** Whether the enforcement certificates were shown. 是否出示执法证件 */
  credentialsShown: boolean;
  /** Random draw; needed for RANDOM, otherwise null. 双随机抽取 */
  drawId?: string | number | null | undefined;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Enterprise to inspect. 被检查单位 */
  enterpriseId: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Codes of the catalogue items inspected. 检查事项 */
  itemCodes: Array<string>;
  /** Method of inspection. 检查方式 */
  method: InspectionMethod;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Officers who inspect: at least two, certified. 执法人员 */
  officerIds: Array<string | number>;
  /** Inspection plan; null where `adHocReason` is given. 检查计划 */
  planId?: string | number | null | undefined;
  /** Purposes of the inspection. 检查目的 */
  purposes: Array<InspectionPurpose>;
  /** Whether the whole inspection is recorded. 是否全过程记录 */
  recorderUsed: boolean;
};

/** To record that an enterprise has stopped of its own accord. 自行停产 */
export type StopEnterpriseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Plan for guarding the place meanwhile. 停产期间值守方案 */
  guardPlan: string;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason for stopping. 停产原因 */
  reason: string;
};

/** To hand it to the bank. 送银行 */
export type SubmitBatchInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
};

/** To submit the investigation report. 提交调查报告 */
export type SubmitInvestigationInput = {
  /** Direct, indirect and management causes. 事故原因 */
  causes: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Whether it is an accident of liability. 是否责任事故 */
  liability: boolean;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** File of the investigation report. 调查报告 */
  reportFileId: string | number;
  /** Whether every member of the group has signed. 是否全体签名 */
  signedByAll: boolean;
};

/** To ask the procuratorate to supervise the filing. 建议立案监督 */
export type SuggestSupervisionInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reasons. 理由 */
  reasons: string;
};

/** The sector by which supervision is divided. 监管行业. Open: new values may come. */
export type SupervisionSector =
  /** Civil explosives. 民爆 */
  | 'CIVIL_EXPLOSIVES'
  /** Coal mines. 煤矿 */
  | 'COAL_MINE'
  /** Construction. 建设施工 */
  | 'CONSTRUCTION'
  /** Schools. 教育 */
  | 'EDUCATION'
  /** Care of the elderly. 养老 */
  | 'ELDERLY_CARE'
  /** Farm machinery. 农机 */
  | 'FARM_MACHINERY'
  /** Key fire-safety places. 消防重点 */
  | 'FIRE'
  /** Fireworks. 烟花爆竹 */
  | 'FIREWORKS'
  /** Fishery. 渔业 */
  | 'FISHERY'
  /** Town gas. 燃气 */
  | 'GAS'
  /** Hazardous chemicals. 危险化学品 */
  | 'HAZARDOUS_CHEMICALS'
  /** Industry and trade. 工贸 */
  | 'INDUSTRY_TRADE'
  /** Medical care. 医疗 */
  | 'MEDICAL'
  /** Other mines. 非煤矿山 */
  | 'NON_COAL_MINE'
  /** Oil and gas. 油气 */
  | 'OIL_GAS'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Electric power. 电力 */
  | 'POWER'
  /** Road transport. 道路运输 */
  | 'ROAD_TRANSPORT'
  /** Special equipment. 特种设备 */
  | 'SPECIAL_EQUIPMENT'
  /** Tourism. 旅游 */
  | 'TOURISM'
  /** Water works. 水利 */
  | 'WATER_CONSERVANCY'
  /** Water transport. 水上交通 */
  | 'WATER_TRANSPORT';

/** To report a change in an accident. 续报、补报 */
export type SupplementAccidentInput = {
  /** Change since the last report. 续报内容 */
  content: string;
  /** Number of dead. 死亡人数 */
  deaths: number;
  /** Direct economic loss. 直接经济损失 */
  directLoss: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** Number of evacuated. 疏散人数 */
  evacuated: number;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** Number of slightly injured. 轻伤人数 */
  minorInjuries: number;
  /** Number of missing. 失踪人数 */
  missing: number;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Whether there was serious pollution or a threat to key facilities. 是否严重污染或者危及重要设施 */
  polluted?: boolean;
  /** Time at which the county reported upward, if not entered yet. 上报时间 */
  reportedUpAt?: string | null | undefined;
  /** Number of seriously injured, including acute poisoning. 重伤人数 */
  seriousInjuries: number;
  /** Number of trapped. 被困人数 */
  trapped: number;
};

/** To let a case stand still. 中止案件 */
export type SuspendCaseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Why: an appraisal, a transfer, or what else the law lets stand still for. 中止理由 */
  reason: string;
};

/** To order an enterprise to suspend production or use: two certified officers and the head of the bureau. 责令停产停业 */
export type SuspendEnterpriseInput = {
  /** Basis of the order. 停产停业依据 */
  basis: SuspensionBasis;
  /** Time by which it must be made safe. 整顿期限 */
  deadline: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** Time a hearing was offered; needed where the suspension is a penalty. 听证告知时间 */
  hearingOfferedAt?: string | null | undefined;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Reason. 理由 */
  reason: string;
  /** Scope of the suspension: unit, workshop or equipment. 停产停业范围 */
  scope: string;
  /** File of the order as served. 停产停业文书 */
  suspensionFileId: string | number;
};

/** Basis of an order to suspend. 停产停业依据. Open: new values may come. */
export type SuspensionBasis =
  /** A MAJOR hazard that cannot be removed safely otherwise (安全生产法 第六十五条第一款第三项). 重大隐患排除前无法保证安全 */
  | 'HAZARD_DANGER'
  /** A penalty decision (安全生产法 第九十四条至第一百零一条). 行政处罚决定 */
  | 'PENALTY'
  /** Refusal to rectify a hazard (安全生产法 第一百零二条). 拒不执行整改 */
  | 'REFUSES_RECTIFICATION'
  /** Operation without the required licence (安全生产许可证条例 第十九条). 未取得许可证 */
  | 'UNLICENSED';

/** From which side a target binds. 目标方向. Open: new values may come. */
export type TargetBound =
  /** No less than. 不低于 */
  | 'AT_LEAST'
  /** No more than. 不高于 */
  | 'AT_MOST';

/** What a target measures. 目标指标. Open: new values may come. */
export type TargetMeasure =
  /** Deaths in work accidents. 生产安全事故死亡人数 */
  | 'DEATHS'
  /** Their change on the year before, in percent. 死亡人数同比 */
  | 'DEATHS_CHANGE'
  /** Deaths in natural disasters. 因灾死亡人数 */
  | 'DISASTER_DEATHS'
  /** Forest burnt, in permille. 森林火灾受害率 */
  | 'FOREST_FIRE_RATE'
  /** Share of hazards closed on time, in percent. 隐患按期整改率 */
  | 'HAZARDS_ON_TIME'
  /** Share of key tasks confirmed, in percent. 重点任务完成率 */
  | 'KEY_TASKS_DONE'
  /** Larger and graver accidents. 较大及以上事故 */
  | 'LARGER_ACCIDENTS'
  /** Share of MAJOR hazards closed, in percent. 重大隐患整改率 */
  | 'MAJOR_HAZARDS_CLOSED';

/** To hand a referral to the police. 移送公安机关 */
export type TransferReferralInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Police organ that receives it. 公安机关 */
  police: string;
  /** Whether a copy went to the procuratorate. 是否抄送检察院 */
  procuratorateCopied: boolean;
};

/** To urge a party in writing. 催告 */
export type UrgePaymentInput = {
  /** What is to be done, by when and how. 催告内容 */
  content: string;
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** How it is served. 送达方式 */
  method: ServiceMethod;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Which party. 当事人 */
  partyId: string | number;
};

/** How loudly it is warned of (突发事件应对法 第六十三条). 预警级别. Open: new values may come. */
export type WarningColour =
  /** Fourth level. 四级（蓝色） */
  | 'BLUE'
  /** Second level. 二级（橙色） */
  | 'ORANGE'
  /** First level. 一级（红色） */
  | 'RED'
  /** Third level. 三级（黄色） */
  | 'YELLOW';

/** To withdraw a case. 销案 */
export type WithdrawCaseInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Why. 理由 */
  reason: string;
};

/** To withdraw a publication. 撤回公示 */
export type WithdrawPublicationInput = {
  /** Judge and show, but keep nothing. 试办 */
  dryRun?: boolean;
  /** The version the caller read; another is refused as stale. 版本 */
  expectedVersion: number;
  /** The entry. 条目标识 */
  id: string | number;
  /** One effect for one key, for as long as the journal; 1 to 200 characters of the caller's choosing. 幂等键 */
  idempotencyKey: string;
  /** When it happened, if not now; clocks run from here. Not in the future, nor before the act it follows. 发生时间 */
  occurredAt?: string | null | undefined;
  /** Why, as it is made known. 撤回理由 */
  reason: string;
};

/** Why a personal value is not given plain. 不予明文的原因. Open: new values may come. */
export type WithheldReason =
  /** Its key was destroyed, and the value with it. 已销毁 */
  | 'DESTROYED'
  /** The request names no case or document (X-Case). 未声明案由 */
  | 'NO_CASE'
  /** The request states no purpose (X-Purpose). 未声明用途 */
  | 'NO_PURPOSE'
  /** None of the caller's roles may read it. 无权限 */
  | 'NO_RIGHT';

export type EnforcementRefusalFragment = { kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> };

export type DeadlinePartsFragment = { kind: DeadlineKind, due: string, dayType: DayType, state: DeadlineState, provisional: boolean, basis: { title: string, article: string } };

export type PlanActedFragment = { replayed: boolean, dryRun: boolean, inspectionPlan: { id: string, version: number, number: string, status: InspectionPlanStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type DrawActedFragment = { replayed: boolean, dryRun: boolean, randomDraw: { id: string, version: number, number: string, seed: string | null, listDigest: string | null, candidates: string | null, officers: string | null, conflicts: string | null, results: string | null, count: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type InspectionActedFragment = { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { version: number, needed: number | null, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } | null };

export type CaseActedFragment = { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type MeasureActedFragment = { replayed: boolean, dryRun: boolean, coerciveMeasure: { id: string, version: number, number: string, status: CoerciveMeasureStatus, kind: CoerciveMeasureKind | null, releaseDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type PublicationActedFragment = { replayed: boolean, dryRun: boolean, publication: { id: string, version: number, number: string, status: PublicationStatus, level: CreditLevel | null, shownUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type InterferenceActedFragment = { replayed: boolean, dryRun: boolean, interferenceRecord: { id: string, version: number, number: string, status: InterferenceRecordStatus, noticeNumber: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type AccidentActedFragment = { replayed: boolean, dryRun: boolean, accident: { id: string, version: number, number: string, status: AccidentStatus, grade: AccidentGrade | null, nearMiss: boolean | null, jurisdiction: AccidentJurisdiction | null, reportTo: string | null, criminalReview: boolean | null, regradeUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type InvestigationActedFragment = { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type AccountabilityActedFragment = { replayed: boolean, dryRun: boolean, accountabilityItem: { id: string, version: number, status: AccountabilityItemStatus, head: AccountabilityHead | null, decision: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type ReferralActedFragment = { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type DishonestyActedFragment = { replayed: boolean, dryRun: boolean, dishonestyListing: { id: string, version: number, number: string | null, status: DishonestyListingStatus, listedOn: string | null, until: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type OfficersQueryVariables = Exact<{
  where?: OfficersWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OfficersQuery = { officers: { totalCount: number, nodes: Array<{ id: string, name: string, certificateNumber: string | null, certificateValidUntil: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EnforcementItemsQueryVariables = Exact<{
  where?: EnforcementItemsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type EnforcementItemsQuery = { enforcementItems: { nodes: Array<{ code: string, level: ItemLevel | null, kind: ItemKind | null, content: string | null, statute: string | null, article: string | null, sectors: Array<SupervisionSector> | null, fineRule: FineRule | null, unitMin: string | null, unitMax: string | null, personMin: string | null, personMax: string | null, incomePercentMin: number | null, incomePercentMax: number | null, grave: boolean | null, daily: boolean | null, certainty: Certainty | null, effectiveFrom: string | null, effectiveUntil: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type InspectionPlansQueryVariables = Exact<{
  where?: InspectionPlansWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InspectionPlansQuery = { inspectionPlans: { nodes: Array<{ id: string, version: number, number: string, title: string | null, year: unknown, status: InspectionPlanStatus, tiers: Array<InspectionTier> | null, sectors: Array<SupervisionSector> | null, visits: number | null, randomPercent: number | null, beginsOn: string | null, endsOn: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RandomDrawQueryVariables = Exact<{
  id: string | number;
}>;


export type RandomDrawQuery = { randomDraw: { number: string, drawnAt: string | null, seed: string | null, listDigest: string | null, candidates: string | null, officers: string | null, conflicts: string | null, results: string | null, count: number | null, plan: { number: string } | null, visits: Array<{ enterprise: { id: string, name: string } | null, first: { id: string, name: string } | null, second: { id: string, name: string } | null }> | null } | null };

export type InspectionsQueryVariables = Exact<{
  where?: InspectionsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { inspections: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, status: InspectionStatus, method: InspectionMethod | null, result: InspectionResult | null, startedAt: string | null, endedAt: string | null, recheckDue: string | null, enterprise: { id: string, name: string } | null, findings: Array<{ content: string | null, itemCode: string | null, disposition: FindingDisposition | null, hazard: { number: string, status: HazardStatus } | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EnforcementCasesQueryVariables = Exact<{
  where?: EnforcementCasesWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type EnforcementCasesQuery = { enforcementCases: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, status: EnforcementCaseStatus, procedure: CaseProcedure | null, cause: string | null, decisionDue: string | null, enterprise: { id: string, name: string } | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, fine: string | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EnforcementCaseQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
}>;


export type EnforcementCaseQuery = { enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, procedure: CaseProcedure | null, source: CaseSource | null, cause: string | null, itemCodes: Array<string> | null, violatedOn: string | null, discoveredOn: string | null, report: string | null, recheckPassed: boolean | null, closedAt: string | null, archiveNumber: string | null, deadlines: Array<{ kind: DeadlineKind, due: string, dayType: DayType, state: DeadlineState, provisional: boolean, basis: { title: string, article: string } }> | null, handlers: Array<{ name: string }> | null, evidence: Array<{ kind: EvidenceKind | null, title: string | null, proves: string | null }> | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, noticedAt: string | null, hearingOffered: boolean | null, defendedAt: string | null, heardAt: string | null, reviewResult: LegalReviewResult | null, decisionNumber: string | null, decidedAt: string | null, outcome: CaseOutcome | null, kinds: Array<PenaltyKind> | null, fine: string | null, servedAt: string | null, publishedAt: string | null, payDue: string | null, personName: { masked: string } | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null, deadlines: Array<{ kind: DeadlineKind, due: string, dayType: DayType, state: DeadlineState, provisional: boolean, basis: { title: string, article: string } }> | null }> | null } | null };

export type AccidentsQueryVariables = Exact<{
  where?: AccidentsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AccidentsQuery = { accidents: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, status: AccidentStatus, grade: AccidentGrade | null, kind: AccidentKind | null, happenedAt: string | null, deaths: number | null, missing: number | null, seriousInjuries: number | null, directLoss: string | null, jurisdiction: AccidentJurisdiction | null, criminalReview: boolean | null, enterprise: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AccidentQueryVariables = Exact<{
  id: string | number;
}>;


export type AccidentQuery = { accident: { id: string, version: number, number: string, status: AccidentStatus, grade: AccidentGrade | null, summary: string | null, reports: number | null, reportsMade: Array<{ reportedAt: string | null, content: string | null, deaths: number | null }> | null, deadlines: Array<{ kind: DeadlineKind, due: string, dayType: DayType, state: DeadlineState, provisional: boolean, basis: { title: string, article: string } }> | null } | null };

export type InvestigationQueryVariables = Exact<{
  id: string | number;
}>;


export type InvestigationQuery = { investigation: { id: string, version: number, number: string, status: InvestigationStatus, subject: InvestigationSubject | null, reportDue: string | null, enterpriseConclusion: string | null, regulatorConclusion: string | null, accident: { number: string, grade: AccidentGrade | null } | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, unitName: string | null, proposal: AccountabilityMeasure | null, decision: string | null }> | null, deadlines: Array<{ kind: DeadlineKind, due: string, dayType: DayType, state: DeadlineState, provisional: boolean, basis: { title: string, article: string } }> | null } | null };

export type DishonestyListingsQueryVariables = Exact<{
  where?: DishonestyListingsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DishonestyListingsQuery = { dishonestyListings: { nodes: Array<{ id: string, version: number, number: string | null, status: DishonestyListingStatus, ground: DishonestyGround | null, unitName: string | null, listedOn: string | null, until: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PublicationsQueryVariables = Exact<{
  where?: PublicationsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { publications: { nodes: Array<{ id: string, version: number, number: string, status: PublicationStatus, platform: string | null, level: CreditLevel | null, publishedAt: string | null, shownUntil: string | null, repairableFrom: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CriminalReferralsQueryVariables = Exact<{
  where?: CriminalReferralsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CriminalReferralsQuery = { criminalReferrals: { nodes: Array<{ id: string, version: number, number: string, status: CriminalReferralStatus, crime: string | null, deadlines: Array<{ kind: DeadlineKind, due: string, dayType: DayType, state: DeadlineState, provisional: boolean, basis: { title: string, article: string } }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type InterferenceRecordsQueryVariables = Exact<{
  where?: InterferenceRecordsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InterferenceRecordsQuery = { interferenceRecords: { nodes: Array<{ id: string, version: number, number: string, status: InterferenceRecordStatus, office: string | null, position: string | null, happenedAt: string | null, noticeNumber: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EnforcementGapsQueryVariables = Exact<{
  region: string;
  month: unknown;
  kinds?: Array<EnforcementGapKind> | EnforcementGapKind | null | undefined;
}>;


export type EnforcementGapsQuery = { enforcementGaps: Array<{ kind: EnforcementGapKind, office: string, subject: string, since: string | null, basis: { title: string, article: string }, entry:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> | null };

export type EnforcementMonthQueryVariables = Exact<{
  region: string;
  month: unknown;
  year: unknown;
}>;


export type EnforcementMonthQuery = { enforcementRanking: Array<{ place: number, office: string, points: unknown, measures: Array<{ measure: RankingMeasure, value: unknown, weight: number, points: unknown }> }> | null, closedLoopRate: Array<{ office: string | null, inspections: number, withProblem: number, closed: number, rate: unknown }> | null, caseQuality: Array<{ office: string, score: unknown, lightened: number, checks: Array<{ kind: QualityCheckKind, looked: number, failed: number }> }> | null, reportingTimeliness: { accidents: number, byUnit: unknown, upward: unknown, gravestWithinAnHour: unknown } | null };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { addEvidence: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ApplyToCourtMutationVariables = Exact<{
  input: ApplyToCourtInput;
}>;


export type ApplyToCourtMutation = { applyToCourt: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ArchiveCaseMutationVariables = Exact<{
  input: ArchiveCaseInput;
}>;


export type ArchiveCaseMutation = { archiveCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type CloseInvestigationMutationVariables = Exact<{
  input: CloseInvestigationInput;
}>;


export type CloseInvestigationMutation = { closeInvestigation: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { closePlan: { replayed: boolean, dryRun: boolean, inspectionPlan: { id: string, version: number, number: string, status: InspectionPlanStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ConcludeCaseInvestigationMutationVariables = Exact<{
  input: ConcludeCaseInvestigationInput;
}>;


export type ConcludeCaseInvestigationMutation = { concludeCaseInvestigation: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ConcludeInspectionMutationVariables = Exact<{
  input: ConcludeInspectionInput;
}>;


export type ConcludeInspectionMutation = { concludeInspection: { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ConcludeStrandMutationVariables = Exact<{
  input: ConcludeStrandInput;
}>;


export type ConcludeStrandMutation = { concludeStrand: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { decideCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DecideReferralMutationVariables = Exact<{
  input: DecideReferralInput;
}>;


export type DecideReferralMutation = { decideReferral: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DeferPaymentMutationVariables = Exact<{
  input: DeferPaymentInput;
}>;


export type DeferPaymentMutation = { deferPayment: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DeliberateCaseMutationVariables = Exact<{
  input: DeliberateCaseInput;
}>;


export type DeliberateCaseMutation = { deliberateCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DismissAccidentMutationVariables = Exact<{
  input: DismissAccidentInput;
}>;


export type DismissAccidentMutation = { dismissAccident: { replayed: boolean, dryRun: boolean, accident: { id: string, version: number, number: string, status: AccidentStatus, grade: AccidentGrade | null, nearMiss: boolean | null, jurisdiction: AccidentJurisdiction | null, reportTo: string | null, criminalReview: boolean | null, regradeUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DrawInspectionsMutationVariables = Exact<{
  input: DrawInspectionsInput;
}>;


export type DrawInspectionsMutation = { drawInspections: { replayed: boolean, dryRun: boolean, randomDraw: { id: string, version: number, number: string, seed: string | null, listDigest: string | null, candidates: string | null, officers: string | null, conflicts: string | null, results: string | null, count: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type EvaluateRectificationMutationVariables = Exact<{
  input: EvaluateRectificationInput;
}>;


export type EvaluateRectificationMutation = { evaluateRectification: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ExtendInvestigationMutationVariables = Exact<{
  input: ExtendInvestigationInput;
}>;


export type ExtendInvestigationMutation = { extendInvestigation: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ExtendSeizureMutationVariables = Exact<{
  input: ExtendSeizureInput;
}>;


export type ExtendSeizureMutation = { extendSeizure: { replayed: boolean, dryRun: boolean, coerciveMeasure: { id: string, version: number, number: string, status: CoerciveMeasureStatus, kind: CoerciveMeasureKind | null, releaseDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type FileCaseMutationVariables = Exact<{
  input: FileCaseInput;
}>;


export type FileCaseMutation = { fileCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type FormInvestigationMutationVariables = Exact<{
  input: FormInvestigationInput;
}>;


export type FormInvestigationMutation = { formInvestigation: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type HandOverReferralMutationVariables = Exact<{
  input: HandOverReferralInput;
}>;


export type HandOverReferralMutation = { handOverReferral: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type HoldHearingMutationVariables = Exact<{
  input: HoldHearingInput;
}>;


export type HoldHearingMutation = { holdHearing: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ImposeDailyPenaltyMutationVariables = Exact<{
  input: ImposeDailyPenaltyInput;
}>;


export type ImposeDailyPenaltyMutation = { imposeDailyPenalty: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ListDishonestyMutationVariables = Exact<{
  input: ListDishonestyInput;
}>;


export type ListDishonestyMutation = { listDishonesty: { replayed: boolean, dryRun: boolean, dishonestyListing: { id: string, version: number, number: string | null, status: DishonestyListingStatus, listedOn: string | null, until: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type PlanInspectionsMutationVariables = Exact<{
  input: PlanInspectionsInput;
}>;


export type PlanInspectionsMutation = { planInspections: { replayed: boolean, dryRun: boolean, inspectionPlan: { id: string, version: number, number: string, status: InspectionPlanStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ProposeDishonestyMutationVariables = Exact<{
  input: ProposeDishonestyInput;
}>;


export type ProposeDishonestyMutation = { proposeDishonesty: { replayed: boolean, dryRun: boolean, dishonestyListing: { id: string, version: number, number: string | null, status: DishonestyListingStatus, listedOn: string | null, until: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type PublishDecisionMutationVariables = Exact<{
  input: PublishDecisionInput;
}>;


export type PublishDecisionMutation = { publishDecision: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type PublishInterferenceMutationVariables = Exact<{
  input: PublishInterferenceInput;
}>;


export type PublishInterferenceMutation = { publishInterference: { replayed: boolean, dryRun: boolean, interferenceRecord: { id: string, version: number, number: string, status: InterferenceRecordStatus, noticeNumber: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type PublishInvestigationMutationVariables = Exact<{
  input: PublishInvestigationInput;
}>;


export type PublishInvestigationMutation = { publishInvestigation: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecheckCaseMutationVariables = Exact<{
  input: RecheckCaseInput;
}>;


export type RecheckCaseMutation = { recheckCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecheckInspectionMutationVariables = Exact<{
  input: RecheckInspectionInput;
}>;


export type RecheckInspectionMutation = { recheckInspection: { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ReconsiderReferralMutationVariables = Exact<{
  input: ReconsiderReferralInput;
}>;


export type ReconsiderReferralMutation = { reconsiderReferral: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordAccountabilityMutationVariables = Exact<{
  input: RecordAccountabilityInput;
}>;


export type RecordAccountabilityMutation = { recordAccountability: { replayed: boolean, dryRun: boolean, accountabilityItem: { id: string, version: number, status: AccountabilityItemStatus, head: AccountabilityHead | null, decision: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordAppealMutationVariables = Exact<{
  input: RecordAppealInput;
}>;


export type RecordAppealMutation = { recordAppeal: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordCourtResultMutationVariables = Exact<{
  input: RecordCourtResultInput;
}>;


export type RecordCourtResultMutation = { recordCourtResult: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordDefenceMutationVariables = Exact<{
  input: RecordDefenceInput;
}>;


export type RecordDefenceMutation = { recordDefence: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordFeedbackMutationVariables = Exact<{
  input: RecordFeedbackInput;
}>;


export type RecordFeedbackMutation = { recordFeedback: { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { recordFinding: { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type RecordInterferenceMutationVariables = Exact<{
  input: RecordInterferenceInput;
}>;


export type RecordInterferenceMutation = { recordInterference: { replayed: boolean, dryRun: boolean, interferenceRecord: { id: string, version: number, number: string, status: InterferenceRecordStatus, noticeNumber: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordPoliceDecisionMutationVariables = Exact<{
  input: RecordPoliceDecisionInput;
}>;


export type RecordPoliceDecisionMutation = { recordPoliceDecision: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecordTechnicalOpinionMutationVariables = Exact<{
  input: RecordTechnicalOpinionInput;
}>;


export type RecordTechnicalOpinionMutation = { recordTechnicalOpinion: { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ReferCriminalMutationVariables = Exact<{
  input: ReferCriminalInput;
}>;


export type ReferCriminalMutation = { referCriminal: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReleaseSeizureMutationVariables = Exact<{
  input: ReleaseSeizureInput;
}>;


export type ReleaseSeizureMutation = { releaseSeizure: { replayed: boolean, dryRun: boolean, coerciveMeasure: { id: string, version: number, number: string, status: CoerciveMeasureStatus, kind: CoerciveMeasureKind | null, releaseDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RemoveDishonestyMutationVariables = Exact<{
  input: RemoveDishonestyInput;
}>;


export type RemoveDishonestyMutation = { removeDishonesty: { replayed: boolean, dryRun: boolean, dishonestyListing: { id: string, version: number, number: string | null, status: DishonestyListingStatus, listedOn: string | null, until: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RepairCreditMutationVariables = Exact<{
  input: RepairCreditInput;
}>;


export type RepairCreditMutation = { repairCredit: { replayed: boolean, dryRun: boolean, publication: { id: string, version: number, number: string, status: PublicationStatus, level: CreditLevel | null, shownUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReplyInvestigationMutationVariables = Exact<{
  input: ReplyInvestigationInput;
}>;


export type ReplyInvestigationMutation = { replyInvestigation: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReportAccidentMutationVariables = Exact<{
  input: ReportAccidentInput;
}>;


export type ReportAccidentMutation = { reportAccident: { replayed: boolean, dryRun: boolean, accident: { id: string, version: number, number: string, status: AccidentStatus, grade: AccidentGrade | null, nearMiss: boolean | null, jurisdiction: AccidentJurisdiction | null, reportTo: string | null, criminalReview: boolean | null, regradeUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RequestHearingMutationVariables = Exact<{
  input: RequestHearingInput;
}>;


export type RequestHearingMutation = { requestHearing: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { resumeCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReviewAfterActionMutationVariables = Exact<{
  input: ReviewAfterActionInput;
}>;


export type ReviewAfterActionMutation = { reviewAfterAction: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReviewCaseMutationVariables = Exact<{
  input: ReviewCaseInput;
}>;


export type ReviewCaseMutation = { reviewCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type SeizeMutationVariables = Exact<{
  input: SeizeInput;
}>;


export type SeizeMutation = { seize: { replayed: boolean, dryRun: boolean, coerciveMeasure: { id: string, version: number, number: string, status: CoerciveMeasureStatus, kind: CoerciveMeasureKind | null, releaseDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ServeDecisionMutationVariables = Exact<{
  input: ServeDecisionInput;
}>;


export type ServeDecisionMutation = { serveDecision: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ServeNoticeMutationVariables = Exact<{
  input: ServeNoticeInput;
}>;


export type ServeNoticeMutation = { serveNotice: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type SettleAppealMutationVariables = Exact<{
  input: SettleAppealInput;
}>;


export type SettleAppealMutation = { settleAppeal: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type StartInspectionMutationVariables = Exact<{
  input: StartInspectionInput;
}>;


export type StartInspectionMutation = { startInspection: { replayed: boolean, dryRun: boolean, inspection: { id: string, version: number, number: string, status: InspectionStatus, result: InspectionResult | null, recheckDue: string | null, findings: Array<{ id: string, itemCode: string | null, disposition: FindingDisposition | null, hazard: { id: string, version: number, number: string, status: HazardStatus } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type SubmitInvestigationMutationVariables = Exact<{
  input: SubmitInvestigationInput;
}>;


export type SubmitInvestigationMutation = { submitInvestigation: { replayed: boolean, dryRun: boolean, investigation: { id: string, version: number, number: string, status: InvestigationStatus, reportDue: string | null, replyDue: string | null, evaluationDue: string | null, accountability: Array<{ id: string, version: number, head: AccountabilityHead | null, status: AccountabilityItemStatus, proposal: AccountabilityMeasure | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type SuggestSupervisionMutationVariables = Exact<{
  input: SuggestSupervisionInput;
}>;


export type SuggestSupervisionMutation = { suggestSupervision: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type SupplementAccidentMutationVariables = Exact<{
  input: SupplementAccidentInput;
}>;


export type SupplementAccidentMutation = { supplementAccident: { replayed: boolean, dryRun: boolean, accident: { id: string, version: number, number: string, status: AccidentStatus, grade: AccidentGrade | null, nearMiss: boolean | null, jurisdiction: AccidentJurisdiction | null, reportTo: string | null, criminalReview: boolean | null, regradeUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type SuspendCaseMutationVariables = Exact<{
  input: SuspendCaseInput;
}>;


export type SuspendCaseMutation = { suspendCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type TransferReferralMutationVariables = Exact<{
  input: TransferReferralInput;
}>;


export type TransferReferralMutation = { transferReferral: { replayed: boolean, dryRun: boolean, criminalReferral: { id: string, version: number, number: string, status: CriminalReferralStatus, headDue: string | null, transferDue: string | null, policeDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type UrgePaymentMutationVariables = Exact<{
  input: UrgePaymentInput;
}>;


export type UrgePaymentMutation = { urgePayment: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { withdrawCase: { replayed: boolean, dryRun: boolean, enforcementCase: { id: string, version: number, number: string, status: EnforcementCaseStatus, decisionDue: string | null, parties: Array<{ id: string, kind: PartyKind | null, status: CasePartyStatus, unitName: string | null, noticeNumber: string | null, decisionNumber: string | null, fine: string | null, owed: { imposed: string, surcharge: string, paid: string, left: string } | null }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: { replayed: boolean, dryRun: boolean, publication: { id: string, version: number, number: string, status: PublicationStatus, level: CreditLevel | null, shownUntil: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type EnterpriseRefusalFragment = { kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> };

export type EnterpriseActedFragment = { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { version: number, status: ProposalStatus, needed: number | null, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } | null };

export type EnterprisesQueryVariables = Exact<{
  where?: EnterprisesWhere | null | undefined;
  orderBy?: EnterprisesOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EnterprisesQuery = { enterprises: { totalCount: number, nodes: Array<{ id: string, version: number, creditCode: string | null, name: string, sector: SupervisionSector | null, status: EnterpriseStatus, region: { code: string, name: string }, hazards: { totalCount: number, nodes: Array<{ id: string, number: string, status: HazardStatus }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EnterpriseQueryVariables = Exact<{
  id?: string | number | null | undefined;
  creditCode?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EnterpriseQuery = { enterprise: { id: string, version: number, name: string, formerNames: Array<string> | null, creditCode: string | null, registrationNumber: string | null, status: EnterpriseStatus, sector: SupervisionSector | null, riskGrade: RiskGrade | null, inspectionTier: InspectionTier | null, suspensionNumber: string | null, rectificationDue: string | null, responsibleBodies: Array<{ category: DutyCategory | null, document: string | null, organisation: { name: string } | null }> | null, legalRepresentative: { masked: string, plain: string | null, withheld: WithheldReason | null } | null, legalRepresentativeIdNumber: { masked: string, plain: string | null, withheld: WithheldReason | null } | null, contactPhone: { masked: string, plain: string | null, withheld: WithheldReason | null } | null } | null };

export type RegisterEnterpriseMutationVariables = Exact<{
  input: RegisterEnterpriseInput;
}>;


export type RegisterEnterpriseMutation = { registerEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type AdmitEnterpriseMutationVariables = Exact<{
  input: AdmitEnterpriseInput;
}>;


export type AdmitEnterpriseMutation = { admitEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type AmendEnterpriseMutationVariables = Exact<{
  input: AmendEnterpriseInput;
}>;


export type AmendEnterpriseMutation = { amendEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type CorrectEnterpriseMutationVariables = Exact<{
  input: CorrectEnterpriseInput;
}>;


export type CorrectEnterpriseMutation = { correctEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type StopEnterpriseMutationVariables = Exact<{
  input: StopEnterpriseInput;
}>;


export type StopEnterpriseMutation = { stopEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type SuspendEnterpriseMutationVariables = Exact<{
  input: SuspendEnterpriseInput;
}>;


export type SuspendEnterpriseMutation = { suspendEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type CutPowerMutationVariables = Exact<{
  input: CutPowerInput;
}>;


export type CutPowerMutation = { cutPower: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ResumeEnterpriseMutationVariables = Exact<{
  input: ResumeEnterpriseInput;
}>;


export type ResumeEnterpriseMutation = { resumeEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ProposeClosureMutationVariables = Exact<{
  input: ProposeClosureInput;
}>;


export type ProposeClosureMutation = { proposeClosure: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type CloseEnterpriseMutationVariables = Exact<{
  input: CloseEnterpriseInput;
}>;


export type CloseEnterpriseMutation = { closeEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type DeregisterEnterpriseMutationVariables = Exact<{
  input: DeregisterEnterpriseInput;
}>;


export type DeregisterEnterpriseMutation = { deregisterEnterprise: { replayed: boolean, dryRun: boolean, enterprise: { id: string, version: number, name: string, creditCode: string | null, status: EnterpriseStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, action: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ImportEnterprisesMutationVariables = Exact<{
  input: ImportEnterprisesInput;
}>;


export type ImportEnterprisesMutation = { importEnterprises: { accepted: number, dryRun: boolean, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, outcomes: Array<{ row: number, replayed: boolean, enterprise: { id: string } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> }> } | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number;
  types?: Array<EntryType> | EntryType | null | undefined;
  region?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { cursor: string, head: string, more: boolean, items: Array<
      | { position: number, type: string, entryId: string, version: number, action: string, fields: Array<string>, entry:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { status: HazardStatus, version: number, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { position: number, type: string, entryId: string }
      | { types: Array<string>, regions: Array<string>, from: number }
    > } | null };

export type WorklistQueryVariables = Exact<{
  dueWithin?: number | null | undefined;
  kinds?: Array<ActName> | ActName | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { worklist: { nodes: Array<{ action: string, due: string | null, daysLeft: number | null, overdue: boolean, basis: { title: string, article: string }, entry:
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RequestStatusQueryVariables = Exact<{
  idempotencyKey: string;
}>;


export type RequestStatusQuery = { requestStatus: { state: RequestState, change: { position: number, type: string, entryId: string, version: number, action: string } | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, counties: Array<string>, townships: Array<string>, on: string, client: { name: string } | null, operator: { name: string, certificateNumber: string | null } | null, organisation: { id: string, name: string } | null } | null };

export type RefusalPartsFragment = { kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> };

export type ChangePartsFragment = { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null };

export type HazardPartsFragment = { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> };

export type HazardsQueryVariables = Exact<{
  where?: HazardsWhere | null | undefined;
  orderBy?: HazardsOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type HazardsQuery = { hazards: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, rectificationDue: string | null, overdue: boolean | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type HazardQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type HazardQuery = { hazard: { orderNumber: string | null, suspension: string | null, measures: string | null, funds: string | null, planDueOn: string | null, id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, responsiblePerson: { masked: string } | null, evidence: { id: string, name: string, sha256: string, link: string } | null, reviewRecord: { name: string, link: string } | null, history: { nodes: Array<{ position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null }> }, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null };

export type HazardSupervisionQueryVariables = Exact<{
  id: string | number;
}>;


export type HazardSupervisionQuery = { hazard: { id: string, number: string, status: HazardStatus, grade: HazardGrade | null, criterionItem: { code: string, document: string | null, article: string | null, content: string | null } | null, fourSystems: { onTheList: boolean, assigned: boolean, assignmentNumber: string | null, receivedAt: string | null, ledgerNumber: string, closedOut: boolean, announced: boolean, notices: Array<string> } | null, mitigation: { selfFound: boolean, selfReported: boolean, rightInTime: boolean, applies: boolean } | null, escalation: { level: EscalationLevel, daysOverdue: number, informs: Array<Role>, climbsOn: string | null, basis: { title: string, article: string } } | null, recurrenceOf: Array<{ id: string, number: string, endedAt: string | null }> | null, listings: { nodes: Array<{ id: string, version: number, number: string, status: ListingStatus, level: ListingLevel | null, settlementDue: string | null, progress: string | null, nextProgressDue: string | null }> } | null, lookbacks: { nodes: Array<{ id: string, version: number, number: string, status: LookbackStatus, finding: LookbackFinding | null, conclusionDue: string | null }> } | null } | null };

export type HazardCriteriaQueryVariables = Exact<{
  where?: HazardCriteriaWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type HazardCriteriaQuery = { hazardCriteria: { nodes: Array<{ code: string, sectors: Array<SupervisionSector> | null, document: string | null, article: string | null, content: string | null, certainty: Certainty | null, effectiveFrom: string | null, effectiveUntil: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ListingsQueryVariables = Exact<{
  where?: ListingsWhere | null | undefined;
  orderBy?: ListingsOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ListingsQuery = { listings: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, status: ListingStatus, subject: ListingSubject | null, level: ListingLevel | null, requirement: string | null, settlementDue: string | null, noticeNumber: string | null, noticedOn: string | null, progress: string | null, progressAt: string | null, nextProgressDue: string | null, supervisor: { name: string } | null, hazard: { id: string, number: string, status: HazardStatus } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LookbacksQueryVariables = Exact<{
  where?: LookbacksWhere | null | undefined;
  orderBy?: LookbacksOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type LookbacksQuery = { lookbacks: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, status: LookbackStatus, matter: string | null, conclusionDue: string | null, finding: LookbackFinding | null, conclusion: string | null, handling: string | null, hazard: { id: string, number: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type HazardStatisticsQueryVariables = Exact<{
  where?: HazardStatisticsWhere | null | undefined;
  groupBy: Array<HazardDimension> | HazardDimension;
}>;


export type HazardStatisticsQuery = { hazardStatistics: Array<{ province: string | null, prefecture: string | null, village: string | null, county: string | null, township: string | null, regionName: string | null, sector: SupervisionSector | null, grade: HazardGrade | null, status: HazardStatus | null, source: HazardSource | null, overdue: boolean | null, month: unknown, foundOn: string | null, count: number }> | null };

export type ReportHazardMutationVariables = Exact<{
  input: ReportHazardInput;
}>;


export type ReportHazardMutation = { reportHazard: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type RejectHazardMutationVariables = Exact<{
  input: RejectHazardInput;
}>;


export type RejectHazardMutation = { rejectHazard: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type GradeHazardMutationVariables = Exact<{
  input: GradeHazardInput;
}>;


export type GradeHazardMutation = { gradeHazard: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type FixHazardOnSpotMutationVariables = Exact<{
  input: FixHazardOnSpotInput;
}>;


export type FixHazardOnSpotMutation = { fixHazardOnSpot: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type OrderRectificationMutationVariables = Exact<{
  input: OrderRectificationInput;
}>;


export type OrderRectificationMutation = { orderRectification: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type PlanRectificationMutationVariables = Exact<{
  input: PlanRectificationInput;
}>;


export type PlanRectificationMutation = { planRectification: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type ExtendRectificationMutationVariables = Exact<{
  input: ExtendRectificationInput;
}>;


export type ExtendRectificationMutation = { extendRectification: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type RequestHazardReviewMutationVariables = Exact<{
  input: RequestHazardReviewInput;
}>;


export type RequestHazardReviewMutation = { requestHazardReview: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type ReturnHazardMutationVariables = Exact<{
  input: ReturnHazardInput;
}>;


export type ReturnHazardMutation = { returnHazard: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type CloseHazardMutationVariables = Exact<{
  input: CloseHazardInput;
}>;


export type CloseHazardMutation = { closeHazard: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, status: ProposalStatus, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type CorrectHazardMutationVariables = Exact<{
  input: CorrectHazardInput;
}>;


export type CorrectHazardMutation = { correctHazard: { replayed: boolean, dryRun: boolean, hazard: { id: string, version: number, number: string, status: HazardStatus, grade: HazardGrade | null, criterion: string | null, rectificationDue: string | null, overdue: boolean | null, description: string | null, region: { code: string, name: string }, enterprise: { id: string, name: string } | null, can: Array<{ action: string, allowed: boolean, refusals: Array<{ code: string }> }> } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type CountersignMutationVariables = Exact<{
  input: CountersignInput;
}>;


export type CountersignMutation = { countersign: { replayed: boolean, dryRun: boolean, proposal: { id: string, version: number, status: ProposalStatus, entry:
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { status: HazardStatus, orderNumber: string | null, id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
        | { id: string, version: number }
       | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type ReportHazardsMutationVariables = Exact<{
  input: ReportHazardsInput;
}>;


export type ReportHazardsMutation = { reportHazards: { accepted: number, dryRun: boolean, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, outcomes: Array<{ row: number, replayed: boolean, hazard: { id: string, number: string } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> }> } | null };

export type ListForSupervisionMutationVariables = Exact<{
  input: ListForSupervisionInput;
}>;


export type ListForSupervisionMutation = { listForSupervision: { replayed: boolean, dryRun: boolean, listing: { id: string, version: number, number: string, status: ListingStatus, progressReports: number | null, nextProgressDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type ReportListingProgressMutationVariables = Exact<{
  input: ReportListingProgressInput;
}>;


export type ReportListingProgressMutation = { reportListingProgress: { replayed: boolean, dryRun: boolean, listing: { id: string, version: number, number: string, status: ListingStatus, progressReports: number | null, nextProgressDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type DelistMutationVariables = Exact<{
  input: DelistInput;
}>;


export type DelistMutation = { delist: { replayed: boolean, dryRun: boolean, listing: { id: string, version: number, number: string, status: ListingStatus, progressReports: number | null, nextProgressDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type OpenLookbackMutationVariables = Exact<{
  input: OpenLookbackInput;
}>;


export type OpenLookbackMutation = { openLookback: { replayed: boolean, dryRun: boolean, lookback: { id: string, version: number, number: string, status: LookbackStatus, finding: LookbackFinding | null, conclusionDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type ConcludeLookbackMutationVariables = Exact<{
  input: ConcludeLookbackInput;
}>;


export type ConcludeLookbackMutation = { concludeLookback: { replayed: boolean, dryRun: boolean, lookback: { id: string, version: number, number: string, status: LookbackStatus, finding: LookbackFinding | null, conclusionDue: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number, type: string, entryId: string, version: number, action: string, occurredAt: string, recordedAt: string, fields: Array<string>, reason: string | null, operator: { name: string } | null, organisation: { name: string } | null } | null } | null };

export type ReliefRefusalFragment = { kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> };

export type ClaimActedFragment = { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type BatchActedFragment = { replayed: boolean, dryRun: boolean, paymentBatch: { id: string, version: number, number: string, status: PaymentBatchStatus, count: number | null, total: string | null, pending: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { version: number, needed: number | null, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } | null };

export type PayoutActedFragment = { replayed: boolean, dryRun: boolean, payout: { id: string, version: number, status: PayoutStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type FundActedFragment = { replayed: boolean, dryRun: boolean, reliefFund: { id: string, version: number, number: string, balances: Array<{ account: LedgerAccount, amount: string }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> };

export type DisasterEventsQueryVariables = Exact<{
  where?: DisasterEventsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DisasterEventsQuery = { disasterEvents: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, name: string, kind: string | null, status: DisasterEventStatus, grade: EventGrade | null, warningColour: WarningColour | null, responseLevel: ResponseLevel | null, startedAt: string | null, firstReportDue: string | null, region: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type HouseholdsQueryVariables = Exact<{
  where?: HouseholdsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { households: { nodes: Array<{ id: string, version: number, number: string, status: HouseholdStatus, size: number | null, head: { personName: { masked: string } | null } | null, members: Array<{ id: string, version: number, status: HouseholdMemberStatus, kinship: Kinship | null, categories: Array<CareCategory> | null, personName: { masked: string } | null }> | null, dwellings: Array<{ id: string, version: number, rooms: number | null, structure: DwellingStructure | null, livedIn: boolean | null }> | null, claims: { nodes: Array<{ id: string, number: string, kind: ProgrammeKind | null, status: ReliefClaimStatus, amount: string | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ReliefProgrammesQueryVariables = Exact<{
  where?: ReliefProgrammesWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReliefProgrammesQuery = { reliefProgrammes: { nodes: Array<{ id: string, version: number, number: string, kind: ProgrammeKind | null, name: string, occasion: string | null, status: ReliefProgrammeStatus, startsOn: string | null, planApprovedOn: string | null, standards: Array<{ place: string | null, amount: string | null, unit: StandardUnit | null, cap: string | null, daysMax: number | null, validFrom: string | null, validUntil: string | null, document: string | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ReliefFundsQueryVariables = Exact<{
  where?: ReliefFundsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReliefFundsQuery = { reliefFunds: { nodes: Array<{ id: string, version: number, number: string, kind: FundKind | null, name: string, year: unknown, purpose: Array<ProgrammeKind> | null, status: ReliefFundStatus, balances: Array<{ account: LedgerAccount, amount: string }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FundPostingsQueryVariables = Exact<{
  where?: FundPostingsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FundPostingsQuery = { fundPostings: { nodes: Array<{ id: string, kind: PostingKind | null, postedOn: string | null, memo: string | null, lines: Array<{ account: LedgerAccount, amount: string }> | null, fund: { number: string } | null, programme: { number: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ReliefClaimsQueryVariables = Exact<{
  where?: ReliefClaimsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReliefClaimsQuery = { reliefClaims: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, kind: ProgrammeKind | null, status: ReliefClaimStatus, period: string | null, persons: number | null, days: number | null, rooms: number | null, amount: string | null, publishedUntil: string | null, region: { name: string }, household: { number: string, head: { personName: { masked: string } | null } | null } | null, account: { bankName: string | null, accountNo: { masked: string } | null } | null, payouts: { nodes: Array<{ status: PayoutStatus, amount: string | null, tranche: number | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PaymentBatchesQueryVariables = Exact<{
  where?: PaymentBatchesWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PaymentBatchesQuery = { paymentBatches: { nodes: Array<{ id: string, version: number, number: string, status: PaymentBatchStatus, count: number | null, total: string | null, pending: number | null, submittedAt: string | null, answerDue: string | null, programme: { name: string } | null, fund: { number: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PayoutsQueryVariables = Exact<{
  where?: PayoutsWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PayoutsQuery = { payouts: { nodes: Array<{ id: string, version: number, status: PayoutStatus, kind: ProgrammeKind | null, occasion: string | null, beneficiaryKind: BeneficiaryKind | null, period: string | null, tranche: number | null, amount: string | null, endToEndId: string | null, answeredAt: string | null, outcomeReason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ReliefStatisticsQueryVariables = Exact<{
  where?: ReliefStatisticsWhere | null | undefined;
  groupBy?: Array<ReliefDimension> | ReliefDimension;
}>;


export type ReliefStatisticsQuery = { reliefStatistics: Array<{ kind: ProgrammeKind | null, programmeId: string | null, township: string | null, townshipName: string | null, month: unknown, claims: number, underReview: number, ended: number, decided: number, persons: number, decidedAmount: string, inTransitAmount: string, settled: number, settledAmount: string, failed: number }> | null };

export type OpenProgrammeMutationVariables = Exact<{
  input: OpenProgrammeInput;
}>;


export type OpenProgrammeMutation = { openProgramme: { replayed: boolean, dryRun: boolean, reliefProgramme: { id: string, version: number, number: string, occasion: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type OpenFundMutationVariables = Exact<{
  input: OpenFundInput;
}>;


export type OpenFundMutation = { openFund: { replayed: boolean, dryRun: boolean, reliefFund: { id: string, version: number, number: string, balances: Array<{ account: LedgerAccount, amount: string }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type PreAllocateFundMutationVariables = Exact<{
  input: PreAllocateFundInput;
}>;


export type PreAllocateFundMutation = { preAllocateFund: { replayed: boolean, dryRun: boolean, reliefFund: { id: string, version: number, number: string, balances: Array<{ account: LedgerAccount, amount: string }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReleaseReserveMutationVariables = Exact<{
  input: ReleaseReserveInput;
}>;


export type ReleaseReserveMutation = { releaseReserve: { replayed: boolean, dryRun: boolean, reliefFund: { id: string, version: number, number: string, balances: Array<{ account: LedgerAccount, amount: string }> | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ApplyForReliefMutationVariables = Exact<{
  input: ApplyForReliefInput;
}>;


export type ApplyForReliefMutation = { applyForRelief: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ApplyForReliefBatchMutationVariables = Exact<{
  input: ApplyForReliefBatchInput;
}>;


export type ApplyForReliefBatchMutation = { applyForReliefBatch: { accepted: number, dryRun: boolean, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, outcomes: Array<{ row: number, replayed: boolean, reliefClaim: { id: string, version: number } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> }> } | null };

export type ReviewByVillageMutationVariables = Exact<{
  input: ReviewByVillageInput;
}>;


export type ReviewByVillageMutation = { reviewByVillage: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type PublishByVillageMutationVariables = Exact<{
  input: PublishByVillageInput;
}>;


export type PublishByVillageMutation = { publishByVillage: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ObjectToClaimMutationVariables = Exact<{
  input: ObjectToClaimInput;
}>;


export type ObjectToClaimMutation = { objectToClaim: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type SettleObjectionMutationVariables = Exact<{
  input: SettleObjectionInput;
}>;


export type SettleObjectionMutation = { settleObjection: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ReviewByTownshipMutationVariables = Exact<{
  input: ReviewByTownshipInput;
}>;


export type ReviewByTownshipMutation = { reviewByTownship: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type DecideClaimMutationVariables = Exact<{
  input: DecideClaimInput;
}>;


export type DecideClaimMutation = { decideClaim: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type CorrectAccountMutationVariables = Exact<{
  input: CorrectAccountInput;
}>;


export type CorrectAccountMutation = { correctAccount: { replayed: boolean, dryRun: boolean, reliefClaim: { id: string, version: number, number: string, status: ReliefClaimStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type ComposeBatchMutationVariables = Exact<{
  input: ComposeBatchInput;
}>;


export type ComposeBatchMutation = { composeBatch: { replayed: boolean, dryRun: boolean, paymentBatch: { id: string, version: number, number: string, status: PaymentBatchStatus, count: number | null, total: string | null, pending: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ApproveBatchMutationVariables = Exact<{
  input: ApproveBatchInput;
}>;


export type ApproveBatchMutation = { approveBatch: { replayed: boolean, dryRun: boolean, paymentBatch: { id: string, version: number, number: string, status: PaymentBatchStatus, count: number | null, total: string | null, pending: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type SubmitBatchMutationVariables = Exact<{
  input: SubmitBatchInput;
}>;


export type SubmitBatchMutation = { submitBatch: { replayed: boolean, dryRun: boolean, paymentBatch: { id: string, version: number, number: string, status: PaymentBatchStatus, count: number | null, total: string | null, pending: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type SettlePayoutsMutationVariables = Exact<{
  input: SettlePayoutsInput;
}>;


export type SettlePayoutsMutation = { settlePayouts: { replayed: boolean, dryRun: boolean, paymentBatch: { id: string, version: number, number: string, status: PaymentBatchStatus, count: number | null, total: string | null, pending: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { entry:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { version: number, needed: number | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null } | null } | null };

export type ReturnPayoutMutationVariables = Exact<{
  input: ReturnPayoutInput;
}>;


export type ReturnPayoutMutation = { returnPayout: { replayed: boolean, dryRun: boolean, payout: { id: string, version: number, status: PayoutStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type RecoverPayoutMutationVariables = Exact<{
  input: RecoverPayoutInput;
}>;


export type RecoverPayoutMutation = { recoverPayout: { replayed: boolean, dryRun: boolean, payout: { id: string, version: number, status: PayoutStatus, amount: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }> } | null };

export type WhyFragment = { kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> };

export type ResponsibilitiesQueryVariables = Exact<{
  where?: ResponsibilitiesWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ResponsibilitiesQuery = { responsibilities: { nodes: Array<{ id: string, version: number, status: ResponsibilityStatus, holder: HolderKind | null, category: DutyCategory | null, must: Must | null, aspect: DutyAspect | null, lever: Lever | null, first: boolean | null, lead: boolean | null, sectors: Array<SupervisionSector> | null, industries: Array<string> | null, townships: Array<string> | null, businessForms: Array<string> | null, corridorKind: CorridorKind | null, corridor: string | null, content: string | null, document: string | null, clause: string | null, validFrom: string | null, validUntil: string | null, organisation: { id: string, name: string } | null, post: { id: string, title: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResponsibleBodiesQueryVariables = Exact<{
  enterpriseId?: string | number | null | undefined;
  region?: string | null | undefined;
  sector?: SupervisionSector | null | undefined;
  industryCode?: unknown;
  businessForm?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ResponsibleBodiesQuery = { responsibleBodies: Array<{ organisation: string | null, category: DutyCategory, must: Must, lead: boolean, first: boolean, document: string, responsibility:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> | null };

export type ResponsibilityGapsQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;


export type ResponsibilityGapsQuery = { responsibilityGaps: Array<{ kind: ResponsibilityGapKind, sector: SupervisionSector | null, region: string | null, businessForm: string | null, leader: string | null, enterprises: number, enterpriseIds: Array<string> }> | null };

export type ResponsibilityOverlapsQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;


export type ResponsibilityOverlapsQuery = { responsibilityOverlaps: Array<{ kind: ResponsibilityOverlapKind, sector: SupervisionSector | null, region: string | null, businessForm: string | null, enterprises: number, enterpriseIds: Array<string>, bodies: Array<{ organisation: string | null, lead: boolean }> }> | null };

export type ResponsibilityMatrixQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;


export type ResponsibilityMatrixQuery = { responsibilityMatrix: Array<{ sector: SupervisionSector, township: string, supervisors: Array<string>, territorial: Array<string>, clear: boolean }> | null };

export type DutyCadenceQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;


export type DutyCadenceQuery = { dutyCadence: Array<{ kind: CadenceKind, committee: string | null, period: unknown, dueOn: string, state: CadenceState, heldOn: Array<string>, basis: { title: string, article: string } }> | null };

export type TargetProgressQueryVariables = Exact<{
  region: string;
  year: unknown;
}>;


export type TargetProgressQuery = { targetProgress: Array<{ actual: unknown, met: boolean | null, target: { measure: TargetMeasure | null, bound: TargetBound | null, value: unknown, unit: string | null, document: string | null, clause: string | null } | null }> | null };

export type KeyTasksQueryVariables = Exact<{
  where?: KeyTasksWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type KeyTasksQuery = { keyTasks: { nodes: Array<{ id: string, version: number, status: KeyTaskStatus, place: number | null, content: string | null, measureKind: MeasureKind | null, clause: string | null, quantity: number | null, unit: string | null, byQuarter: Array<number> | null, doneQuantity: number | null, progress: string | null, organisation: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DraftResponsibilityMutationVariables = Exact<{
  input: DraftResponsibilityInput;
}>;


export type DraftResponsibilityMutation = { draftResponsibility: { replayed: boolean, responsibility: { id: string, version: number, status: ResponsibilityStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number } | null } | null };

export type PublishResponsibilityMutationVariables = Exact<{
  input: PublishResponsibilityInput;
}>;


export type PublishResponsibilityMutation = { publishResponsibility: { replayed: boolean, responsibility: { id: string, version: number, status: ResponsibilityStatus, publishedAt: string | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number } | null } | null };

export type ProposeBoundaryMutationVariables = Exact<{
  input: ProposeBoundaryInput;
}>;


export type ProposeBoundaryMutation = { proposeBoundary: { replayed: boolean, boundaryRuling: { id: string, version: number, status: BoundaryRulingStatus } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number } | null } | null };

export type RuleBoundaryMutationVariables = Exact<{
  input: RuleBoundaryInput;
}>;


export type RuleBoundaryMutation = { ruleBoundary: { replayed: boolean, boundaryRuling: { id: string, version: number, status: BoundaryRulingStatus, decisionDocument: string | null, decided: { name: string } | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number } | null } | null };

export type ProgressKeyTaskMutationVariables = Exact<{
  input: ProgressKeyTaskInput;
}>;


export type ProgressKeyTaskMutation = { progressKeyTask: { replayed: boolean, keyTask: { id: string, version: number, status: KeyTaskStatus, doneQuantity: number | null } | null, refusals: Array<{ kind: RefusalKind, code: string, message: string, path: Array<string> | null, basis: Array<{ title: string, article: string }>, facts: Array<{ name: string, value: string, unit: string | null }>, remedies: Array<{ action: string, role: Role }> }>, change: { position: number } | null } | null };

export const DeadlinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dayType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<DeadlinePartsFragment, unknown>;
export const EnforcementRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<EnforcementRefusalFragment, unknown>;
export const PlanActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionPlanChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<PlanActedFragment, unknown>;
export const DrawActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RandomDrawChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"randomDraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"listDigest"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<DrawActedFragment, unknown>;
export const InspectionActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<InspectionActedFragment, unknown>;
export const CaseActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<CaseActedFragment, unknown>;
export const MeasureActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoerciveMeasureChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coerciveMeasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<MeasureActedFragment, unknown>;
export const PublicationActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"shownUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<PublicationActedFragment, unknown>;
export const InterferenceActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterferenceActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterferenceRecordChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interferenceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<InterferenceActedFragment, unknown>;
export const AccidentActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccidentActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccidentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nearMiss"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"reportTo"}},{"kind":"Field","name":{"kind":"Name","value":"criminalReview"}},{"kind":"Field","name":{"kind":"Name","value":"regradeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<AccidentActedFragment, unknown>;
export const InvestigationActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<InvestigationActedFragment, unknown>;
export const AccountabilityActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountabilityActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityItemChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountabilityItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<AccountabilityActedFragment, unknown>;
export const ReferralActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ReferralActedFragment, unknown>;
export const DishonestyActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DishonestyActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DishonestyListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dishonestyListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<DishonestyActedFragment, unknown>;
export const EnterpriseRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<EnterpriseRefusalFragment, unknown>;
export const EnterpriseActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<EnterpriseActedFragment, unknown>;
export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const ChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangePartsFragment, unknown>;
export const HazardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<HazardPartsFragment, unknown>;
export const ReliefRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ReliefRefusalFragment, unknown>;
export const ClaimActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ClaimActedFragment, unknown>;
export const BatchActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<BatchActedFragment, unknown>;
export const PayoutActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<PayoutActedFragment, unknown>;
export const FundActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefFundChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefFund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<FundActedFragment, unknown>;
export const WhyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<WhyFragment, unknown>;
export const OfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Officers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficersWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"certificateValidUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficersQuery, OfficersQueryVariables>;
export const EnforcementItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnforcementItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementItemsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"statute"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"fineRule"}},{"kind":"Field","name":{"kind":"Name","value":"unitMin"}},{"kind":"Field","name":{"kind":"Name","value":"unitMax"}},{"kind":"Field","name":{"kind":"Name","value":"personMin"}},{"kind":"Field","name":{"kind":"Name","value":"personMax"}},{"kind":"Field","name":{"kind":"Name","value":"incomePercentMin"}},{"kind":"Field","name":{"kind":"Name","value":"incomePercentMax"}},{"kind":"Field","name":{"kind":"Name","value":"grave"}},{"kind":"Field","name":{"kind":"Name","value":"daily"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EnforcementItemsQuery, EnforcementItemsQueryVariables>;
export const InspectionPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionPlansWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"randomPercent"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InspectionPlansQuery, InspectionPlansQueryVariables>;
export const RandomDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RandomDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"randomDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"listDigest"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"second"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RandomDrawQuery, RandomDrawQueryVariables>;
export const InspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InspectionsQuery, InspectionsQueryVariables>;
export const EnforcementCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnforcementCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCasesWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EnforcementCasesQuery, EnforcementCasesQueryVariables>;
export const EnforcementCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnforcementCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"itemCodes"}},{"kind":"Field","name":{"kind":"Name","value":"violatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"recheckPassed"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archiveNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handlers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"proves"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"noticedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hearingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"defendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heardAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewResult"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"servedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"payDue"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dayType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<EnforcementCaseQuery, EnforcementCaseQueryVariables>;
export const AccidentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccidentsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"seriousInjuries"}},{"kind":"Field","name":{"kind":"Name","value":"directLoss"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"criminalReview"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccidentsQuery, AccidentsQueryVariables>;
export const AccidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"reportsMade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"deaths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dayType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<AccidentQuery, AccidentQueryVariables>;
export const InvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Investigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseConclusion"}},{"kind":"Field","name":{"kind":"Name","value":"regulatorConclusion"}},{"kind":"Field","name":{"kind":"Name","value":"accident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dayType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<InvestigationQuery, InvestigationQueryVariables>;
export const DishonestyListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DishonestyListings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DishonestyListingsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dishonestyListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DishonestyListingsQuery, DishonestyListingsQueryVariables>;
export const PublicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Publications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownUntil"}},{"kind":"Field","name":{"kind":"Name","value":"repairableFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PublicationsQuery, PublicationsQueryVariables>;
export const CriminalReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CriminalReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"crime"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dayType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<CriminalReferralsQuery, CriminalReferralsQueryVariables>;
export const InterferenceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterferenceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InterferenceRecordsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interferenceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InterferenceRecordsQuery, InterferenceRecordsQueryVariables>;
export const EnforcementGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnforcementGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementGapKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EnforcementGapsQuery, EnforcementGapsQueryVariables>;
export const EnforcementMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnforcementMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Year"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedLoopRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"withProblem"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseQuality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lightened"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"looked"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingTimeliness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accidents"}},{"kind":"Field","name":{"kind":"Name","value":"byUnit"}},{"kind":"Field","name":{"kind":"Name","value":"upward"}},{"kind":"Field","name":{"kind":"Name","value":"gravestWithinAnHour"}}]}}]}}]} as unknown as DocumentNode<EnforcementMonthQuery, EnforcementMonthQueryVariables>;
export const AddEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const ApplyToCourtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyToCourt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyToCourtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyToCourt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ApplyToCourtMutation, ApplyToCourtMutationVariables>;
export const ArchiveCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ArchiveCaseMutation, ArchiveCaseMutationVariables>;
export const CloseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const CloseInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<CloseInvestigationMutation, CloseInvestigationMutationVariables>;
export const ClosePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionPlanChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ClosePlanMutation, ClosePlanMutationVariables>;
export const ConcludeCaseInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeCaseInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeCaseInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeCaseInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ConcludeCaseInvestigationMutation, ConcludeCaseInvestigationMutationVariables>;
export const ConcludeInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ConcludeInspectionMutation, ConcludeInspectionMutationVariables>;
export const ConcludeStrandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeStrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeStrandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeStrand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ConcludeStrandMutation, ConcludeStrandMutationVariables>;
export const DecideCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DecideCaseMutation, DecideCaseMutationVariables>;
export const DecideReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DecideReferralMutation, DecideReferralMutationVariables>;
export const DeferPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeferPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeferPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deferPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DeferPaymentMutation, DeferPaymentMutationVariables>;
export const DeliberateCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliberateCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliberateCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliberateCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DeliberateCaseMutation, DeliberateCaseMutationVariables>;
export const DismissAccidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissAccident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissAccidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissAccident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccidentActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccidentActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccidentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nearMiss"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"reportTo"}},{"kind":"Field","name":{"kind":"Name","value":"criminalReview"}},{"kind":"Field","name":{"kind":"Name","value":"regradeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DismissAccidentMutation, DismissAccidentMutationVariables>;
export const DrawInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawInspectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RandomDrawChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"randomDraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"listDigest"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DrawInspectionsMutation, DrawInspectionsMutationVariables>;
export const EvaluateRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<EvaluateRectificationMutation, EvaluateRectificationMutationVariables>;
export const ExtendInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ExtendInvestigationMutation, ExtendInvestigationMutationVariables>;
export const ExtendSeizureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendSeizure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendSeizureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendSeizure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoerciveMeasureChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coerciveMeasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ExtendSeizureMutation, ExtendSeizureMutationVariables>;
export const FileCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<FileCaseMutation, FileCaseMutationVariables>;
export const FormInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<FormInvestigationMutation, FormInvestigationMutationVariables>;
export const HandOverReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<HandOverReferralMutation, HandOverReferralMutationVariables>;
export const HoldHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<HoldHearingMutation, HoldHearingMutationVariables>;
export const ImposeDailyPenaltyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImposeDailyPenalty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImposeDailyPenaltyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposeDailyPenalty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ImposeDailyPenaltyMutation, ImposeDailyPenaltyMutationVariables>;
export const ListDishonestyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ListDishonesty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListDishonestyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listDishonesty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DishonestyActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DishonestyActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DishonestyListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dishonestyListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ListDishonestyMutation, ListDishonestyMutationVariables>;
export const PlanInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInspectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionPlanChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<PlanInspectionsMutation, PlanInspectionsMutationVariables>;
export const ProposeDishonestyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDishonesty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDishonestyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDishonesty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DishonestyActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DishonestyActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DishonestyListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dishonestyListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ProposeDishonestyMutation, ProposeDishonestyMutationVariables>;
export const PublishDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<PublishDecisionMutation, PublishDecisionMutationVariables>;
export const PublishInterferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInterference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishInterferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInterference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterferenceActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterferenceActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterferenceRecordChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interferenceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<PublishInterferenceMutation, PublishInterferenceMutationVariables>;
export const PublishInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<PublishInvestigationMutation, PublishInvestigationMutationVariables>;
export const RecheckCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecheckCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecheckCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recheckCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecheckCaseMutation, RecheckCaseMutationVariables>;
export const RecheckInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecheckInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecheckInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recheckInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecheckInspectionMutation, RecheckInspectionMutationVariables>;
export const ReconsiderReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconsiderReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReconsiderReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconsiderReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReconsiderReferralMutation, ReconsiderReferralMutationVariables>;
export const RecordAccountabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAccountability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAccountabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAccountability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountabilityActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountabilityActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityItemChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountabilityItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordAccountabilityMutation, RecordAccountabilityMutationVariables>;
export const RecordAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordAppealMutation, RecordAppealMutationVariables>;
export const RecordCourtResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCourtResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCourtResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCourtResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordCourtResultMutation, RecordCourtResultMutationVariables>;
export const RecordDefenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDefence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDefenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDefence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordDefenceMutation, RecordDefenceMutationVariables>;
export const RecordFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordFeedbackMutation, RecordFeedbackMutationVariables>;
export const RecordFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordFindingMutation, RecordFindingMutationVariables>;
export const RecordInterferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInterference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordInterference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterferenceActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterferenceActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterferenceRecordChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interferenceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordInterferenceMutation, RecordInterferenceMutationVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const RecordPoliceDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPoliceDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPoliceDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPoliceDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordPoliceDecisionMutation, RecordPoliceDecisionMutationVariables>;
export const RecordTechnicalOpinionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTechnicalOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTechnicalOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTechnicalOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecordTechnicalOpinionMutation, RecordTechnicalOpinionMutationVariables>;
export const ReferCriminalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferCriminal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferCriminalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referCriminal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReferCriminalMutation, ReferCriminalMutationVariables>;
export const ReleaseSeizureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseSeizure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseSeizureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseSeizure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoerciveMeasureChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coerciveMeasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReleaseSeizureMutation, ReleaseSeizureMutationVariables>;
export const RemoveDishonestyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDishonesty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDishonestyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDishonesty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DishonestyActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DishonestyActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DishonestyListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dishonestyListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RemoveDishonestyMutation, RemoveDishonestyMutationVariables>;
export const RepairCreditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RepairCredit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepairCreditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repairCredit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"shownUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RepairCreditMutation, RepairCreditMutationVariables>;
export const ReplyInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReplyInvestigationMutation, ReplyInvestigationMutationVariables>;
export const ReportAccidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAccident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAccidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAccident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccidentActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccidentActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccidentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nearMiss"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"reportTo"}},{"kind":"Field","name":{"kind":"Name","value":"criminalReview"}},{"kind":"Field","name":{"kind":"Name","value":"regradeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReportAccidentMutation, ReportAccidentMutationVariables>;
export const RequestHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RequestHearingMutation, RequestHearingMutationVariables>;
export const ResumeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const ReviewAfterActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewAfterAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAfterActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewAfterAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReviewAfterActionMutation, ReviewAfterActionMutationVariables>;
export const ReviewCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReviewCaseMutation, ReviewCaseMutationVariables>;
export const SeizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Seize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeizeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoerciveMeasureChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coerciveMeasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SeizeMutation, SeizeMutationVariables>;
export const ServeDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServeDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serveDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ServeDecisionMutation, ServeDecisionMutationVariables>;
export const ServeNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServeNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serveNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ServeNoticeMutation, ServeNoticeMutationVariables>;
export const SettleAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SettleAppealMutation, SettleAppealMutationVariables>;
export const StartInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<StartInspectionMutation, StartInspectionMutationVariables>;
export const SubmitInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvestigationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvestigationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationDue"}},{"kind":"Field","name":{"kind":"Name","value":"accountability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SubmitInvestigationMutation, SubmitInvestigationMutationVariables>;
export const SuggestSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuggestSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestSupervisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SuggestSupervisionMutation, SuggestSupervisionMutationVariables>;
export const SupplementAccidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupplementAccident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementAccidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplementAccident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccidentActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccidentActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccidentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nearMiss"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"reportTo"}},{"kind":"Field","name":{"kind":"Name","value":"criminalReview"}},{"kind":"Field","name":{"kind":"Name","value":"regradeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SupplementAccidentMutation, SupplementAccidentMutationVariables>;
export const SuspendCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SuspendCaseMutation, SuspendCaseMutationVariables>;
export const TransferReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriminalReferralChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headDue"}},{"kind":"Field","name":{"kind":"Name","value":"transferDue"}},{"kind":"Field","name":{"kind":"Name","value":"policeDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<TransferReferralMutation, TransferReferralMutationVariables>;
export const UrgePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UrgePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<UrgePaymentMutation, UrgePaymentMutationVariables>;
export const WithdrawCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnforcementCaseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforcementCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDue"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imposed"}},{"kind":"Field","name":{"kind":"Name","value":"surcharge"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const WithdrawPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnforcementRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"shownUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnforcementRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const EnterprisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterprisesWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterprisesOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED"},{"kind":"EnumValue","value":"GRADED"},{"kind":"EnumValue","value":"ORDERED"},{"kind":"EnumValue","value":"RECTIFYING"},{"kind":"EnumValue","value":"IN_REVIEW"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisesQuery, EnterprisesQueryVariables>;
export const EnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"riskGrade"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionTier"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspensionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentativeIdNumber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseQuery, EnterpriseQueryVariables>;
export const RegisterEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RegisterEnterpriseMutation, RegisterEnterpriseMutationVariables>;
export const AdmitEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"admitEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<AdmitEnterpriseMutation, AdmitEnterpriseMutationVariables>;
export const AmendEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<AmendEnterpriseMutation, AmendEnterpriseMutationVariables>;
export const CorrectEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<CorrectEnterpriseMutation, CorrectEnterpriseMutationVariables>;
export const StopEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<StopEnterpriseMutation, StopEnterpriseMutationVariables>;
export const SuspendEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SuspendEnterpriseMutation, SuspendEnterpriseMutationVariables>;
export const CutPowerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CutPower"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CutPowerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutPower"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<CutPowerMutation, CutPowerMutationVariables>;
export const ResumeEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ResumeEnterpriseMutation, ResumeEnterpriseMutationVariables>;
export const ProposeClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ProposeClosureMutation, ProposeClosureMutationVariables>;
export const CloseEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<CloseEnterpriseMutation, CloseEnterpriseMutationVariables>;
export const DeregisterEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeregisterEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeregisterEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deregisterEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DeregisterEnterpriseMutation, DeregisterEnterpriseMutationVariables>;
export const ImportEnterprisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportEnterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportEnterprisesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importEnterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseRefusal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ImportEnterprisesMutation, ImportEnterprisesMutationVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Changed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovedFromView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const WorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueWithin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActName"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dueWithin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueWithin"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
export const RequestStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]} as unknown as DocumentNode<RequestStatusQuery, RequestStatusQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"townships"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const HazardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Hazards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardsOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HazardsQuery, HazardsQueryVariables>;
export const HazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Hazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suspension"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"funds"}},{"kind":"Field","name":{"kind":"Name","value":"planDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HazardQuery, HazardQueryVariables>;
export const HazardSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterionItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fourSystems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTheList"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"closedOut"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mitigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selfFound"}},{"kind":"Field","name":{"kind":"Name","value":"selfReported"}},{"kind":"Field","name":{"kind":"Name","value":"rightInTime"}},{"kind":"Field","name":{"kind":"Name","value":"applies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"informs"}},{"kind":"Field","name":{"kind":"Name","value":"climbsOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"settlementDue"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"nextProgressDue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookbacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HazardSupervisionQuery, HazardSupervisionQueryVariables>;
export const HazardCriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardCriteriaWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HazardCriteriaQuery, HazardCriteriaQueryVariables>;
export const ListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Listings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingsOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"settlementDue"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"noticedOn"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"progressAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextProgressDue"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListingsQuery, ListingsQueryVariables>;
export const LookbacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lookbacks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LookbacksWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LookbacksOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookbacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDue"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LookbacksQuery, LookbacksQueryVariables>;
export const HazardStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardStatisticsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardDimension"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"}},{"kind":"Field","name":{"kind":"Name","value":"village"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<HazardStatisticsQuery, HazardStatisticsQueryVariables>;
export const ReportHazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportHazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportHazardMutation, ReportHazardMutationVariables>;
export const RejectHazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectHazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RejectHazardMutation, RejectHazardMutationVariables>;
export const GradeHazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GradeHazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GradeHazardMutation, GradeHazardMutationVariables>;
export const FixHazardOnSpotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FixHazardOnSpot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FixHazardOnSpotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fixHazardOnSpot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FixHazardOnSpotMutation, FixHazardOnSpotMutationVariables>;
export const OrderRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrderRectificationMutation, OrderRectificationMutationVariables>;
export const PlanRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanRectificationMutation, PlanRectificationMutationVariables>;
export const ExtendRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExtendRectificationMutation, ExtendRectificationMutationVariables>;
export const RequestHazardReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestHazardReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestHazardReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestHazardReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RequestHazardReviewMutation, RequestHazardReviewMutationVariables>;
export const ReturnHazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnHazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnHazardMutation, ReturnHazardMutationVariables>;
export const CloseHazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseHazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CloseHazardMutation, CloseHazardMutationVariables>;
export const CorrectHazardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectHazard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HazardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HazardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rectificationDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CorrectHazardMutation, CorrectHazardMutationVariables>;
export const CountersignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Countersign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountersignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countersign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CountersignMutation, CountersignMutationVariables>;
export const ReportHazardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportHazards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportHazardsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportHazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ReportHazardsMutation, ReportHazardsMutationVariables>;
export const ListForSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ListForSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListForSupervisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listForSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressReports"}},{"kind":"Field","name":{"kind":"Name","value":"nextProgressDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ListForSupervisionMutation, ListForSupervisionMutationVariables>;
export const ReportListingProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportListingProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportListingProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportListingProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressReports"}},{"kind":"Field","name":{"kind":"Name","value":"nextProgressDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportListingProgressMutation, ReportListingProgressMutationVariables>;
export const DelistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Delist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressReports"}},{"kind":"Field","name":{"kind":"Name","value":"nextProgressDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DelistMutation, DelistMutationVariables>;
export const OpenLookbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenLookback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLookbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openLookback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpenLookbackMutation, OpenLookbackMutationVariables>;
export const ConcludeLookbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeLookback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeLookbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeLookback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConcludeLookbackMutation, ConcludeLookbackMutationVariables>;
export const DisasterEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisasterEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisasterEventsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disasterEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"warningColour"}},{"kind":"Field","name":{"kind":"Name","value":"responseLevel"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReportDue"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DisasterEventsQuery, DisasterEventsQueryVariables>;
export const HouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Households"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kinship"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"personName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dwellings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"livedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdsQuery, HouseholdsQueryVariables>;
export const ReliefProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReliefProgrammes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefProgrammesWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefProgrammes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planApprovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"daysMax"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReliefProgrammesQuery, ReliefProgrammesQueryVariables>;
export const ReliefFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReliefFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefFundsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReliefFundsQuery, ReliefFundsQueryVariables>;
export const FundPostingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundPostings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundPostingsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundPostings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memo"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FundPostingsQuery, FundPostingsQueryVariables>;
export const ReliefClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReliefClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"publishedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"accountNo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"tranche"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReliefClaimsQuery, ReliefClaimsQueryVariables>;
export const PaymentBatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchesWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PaymentBatchesQuery, PaymentBatchesQueryVariables>;
export const PayoutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payouts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"tranche"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"endToEndId"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PayoutsQuery, PayoutsQueryVariables>;
export const ReliefStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReliefStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefStatisticsWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefDimension"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"TOWNSHIP"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"inTransitAmount"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"settledAmount"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]} as unknown as DocumentNode<ReliefStatisticsQuery, ReliefStatisticsQueryVariables>;
export const OpenProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefProgramme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<OpenProgrammeMutation, OpenProgrammeMutationVariables>;
export const OpenFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefFundChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefFund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<OpenFundMutation, OpenFundMutationVariables>;
export const PreAllocateFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreAllocateFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreAllocateFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preAllocateFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefFundChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefFund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<PreAllocateFundMutation, PreAllocateFundMutationVariables>;
export const ReleaseReserveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseReserve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseReserveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseReserve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefFundChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefFund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReleaseReserveMutation, ReleaseReserveMutationVariables>;
export const ApplyForReliefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForRelief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForReliefInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForRelief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ApplyForReliefMutation, ApplyForReliefMutationVariables>;
export const ApplyForReliefBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForReliefBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForReliefBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForReliefBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ApplyForReliefBatchMutation, ApplyForReliefBatchMutationVariables>;
export const ReviewByVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewByVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewByVillageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewByVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReviewByVillageMutation, ReviewByVillageMutationVariables>;
export const PublishByVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishByVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishByVillageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishByVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<PublishByVillageMutation, PublishByVillageMutationVariables>;
export const ObjectToClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ObjectToClaimMutation, ObjectToClaimMutationVariables>;
export const SettleObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SettleObjectionMutation, SettleObjectionMutationVariables>;
export const ReviewByTownshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewByTownship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewByTownshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewByTownship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReviewByTownshipMutation, ReviewByTownshipMutationVariables>;
export const DecideClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<DecideClaimMutation, DecideClaimMutationVariables>;
export const CorrectAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReliefClaimChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<CorrectAccountMutation, CorrectAccountMutationVariables>;
export const ComposeBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComposeBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComposeBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"composeBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ComposeBatchMutation, ComposeBatchMutationVariables>;
export const ApproveBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ApproveBatchMutation, ApproveBatchMutationVariables>;
export const SubmitBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SubmitBatchMutation, SubmitBatchMutationVariables>;
export const SettlePayoutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePayouts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePayoutsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePayouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentBatchChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<SettlePayoutsMutation, SettlePayoutsMutationVariables>;
export const ReturnPayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPayoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPayout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<ReturnPayoutMutation, ReturnPayoutMutationVariables>;
export const RecoverPayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecoverPayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoverPayoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoverPayout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReliefRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReliefRefusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]} as unknown as DocumentNode<RecoverPayoutMutation, RecoverPayoutMutationVariables>;
export const ResponsibilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Responsibilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResponsibilitiesWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"must"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"lever"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"industries"}},{"kind":"Field","name":{"kind":"Name","value":"townships"}},{"kind":"Field","name":{"kind":"Name","value":"businessForms"}},{"kind":"Field","name":{"kind":"Name","value":"corridorKind"}},{"kind":"Field","name":{"kind":"Name","value":"corridor"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const ResponsibleBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibleBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"industryCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndustryCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"businessForm"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CivilDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibleBodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"industryCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"industryCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"businessForm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"businessForm"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"must"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResponsibleBodiesQuery, ResponsibleBodiesQueryVariables>;
export const ResponsibilityGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibilityGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CivilDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"businessForm"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseIds"}}]}}]}}]} as unknown as DocumentNode<ResponsibilityGapsQuery, ResponsibilityGapsQueryVariables>;
export const ResponsibilityOverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibilityOverlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CivilDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityOverlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"businessForm"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseIds"}}]}}]}}]} as unknown as DocumentNode<ResponsibilityOverlapsQuery, ResponsibilityOverlapsQueryVariables>;
export const ResponsibilityMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibilityMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CivilDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"}},{"kind":"Field","name":{"kind":"Name","value":"territorial"}},{"kind":"Field","name":{"kind":"Name","value":"clear"}}]}}]}}]} as unknown as DocumentNode<ResponsibilityMatrixQuery, ResponsibilityMatrixQueryVariables>;
export const DutyCadenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyCadence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CivilDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyCadence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]} as unknown as DocumentNode<DutyCadenceQuery, DutyCadenceQueryVariables>;
export const TargetProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Year"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}}]}}]}}]} as unknown as DocumentNode<TargetProgressQuery, TargetProgressQueryVariables>;
export const KeyTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyTasksWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"measureKind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"byQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"doneQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<KeyTasksQuery, KeyTasksQueryVariables>;
export const DraftResponsibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftResponsibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftResponsibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftResponsibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<DraftResponsibilityMutation, DraftResponsibilityMutationVariables>;
export const PublishResponsibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishResponsibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishResponsibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishResponsibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<PublishResponsibilityMutation, PublishResponsibilityMutationVariables>;
export const ProposeBoundaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeBoundary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeBoundaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeBoundary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundaryRuling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ProposeBoundaryMutation, ProposeBoundaryMutationVariables>;
export const RuleBoundaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RuleBoundary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RuleBoundaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleBoundary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundaryRuling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDocument"}},{"kind":"Field","name":{"kind":"Name","value":"decided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<RuleBoundaryMutation, RuleBoundaryMutationVariables>;
export const ProgressKeyTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProgressKeyTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressKeyTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressKeyTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doneQuantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ProgressKeyTaskMutation, ProgressKeyTaskMutationVariables>;