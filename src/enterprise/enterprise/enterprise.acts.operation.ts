import { act, ask, factValue, given, type Must, type Standing } from '../../kernel/act.js';
import { addDays, addMonths, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { afterMillis } from '../../kernel/instant.js';
import { AQF, CFF, LING16, XKZ } from '../../kernel/statutes.js';
import { operatorById, signersFill, type OperatorFacts, type Place } from '../../organisation/organisation.facts.js';
import { decided } from '../../responsibility/responsibility/responsibility.facts.js';
import {
  licensedSectors,
  openHazardsAt,
  supervisorsOf,
  type OpenHazardFacts,
  type SupervisorFacts,
} from './enterprise.facts.js';
import type {
  AdmitEnterpriseInput,
  CloseEnterpriseInput,
  CutPowerInput,
  DeregisterEnterpriseInput,
  ProposeClosureInput,
  ResumeEnterpriseInput,
  StopEnterpriseInput,
  SuspendEnterpriseInput,
} from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';

type Files = { files: FileFacts[] };
type Open = { open: OpenHazardFacts[] };
type Signers = { signers: OperatorFacts[] };
const majors = ({ open }: Open): number =>
  open.filter(({ grade }) => grade === 'MAJOR').reduce((sum, { n }) => sum + n, 0);

const fileIsTheOffices = <I, F extends Files>(
  path: string,
  idIn: (input: I) => string | null | undefined,
): Must<{ input: I; facts: F } & Standing<Enterprise>> => ({
  code: 'ENTERPRISE_FILE_SENT_BY_THE_OFFICE',
  path: [path],
  basis: CFF('第四十七条'),
  says: { zh: '附件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
  holds: ({ input, facts, actor }) => {
    const id = idIn(input);
    return (
      id == null || facts.files.some(({ key, organisationId }) => key === id && organisationId === actor.organisationId)
    );
  },
});

/** Lets it operate. 转为正常 */
export const admitEnterprise = act<Enterprise, AdmitEnterpriseInput, { supervisors: SupervisorFacts[] }>({
  name: 'admitEnterprise',
  facts: {
    supervisors: ask(supervisorsOf, ({ entry, at }) => [
      `${entry.sector}/${entry.townshipCode}/${civilDateOf(at)}/${entry.industryCode}/${entry.id}/${entry.businessForm ?? ''}`,
    ]),
  },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_HAS_ITS_DEPARTMENT',
      basis: AQF('第十条'),
      says: {
        zh: '须恰有一个部门（或者一个牵头部门）对该企业负专项监管责任。',
        en: 'Exactly one department, or one that leads, must be responsible for supervising this enterprise.',
      },
      holds: ({ facts }) => decided(facts.supervisors) === 'ONE',
      facts: ({ entry, facts }) => [
        factValue('sector', entry.sector),
        factValue('departments', facts.supervisors.length, '个'),
      ],
    },
    {
      code: 'ENTERPRISE_HAS_ITS_LICENCE',
      path: ['licenceNumber'],
      basis: XKZ('第二条'),
      says: {
        zh: '须取得安全生产许可证的行业，须填写许可证号且许可证须在有效期内。',
        en: 'An enterprise of a sector that needs a work-safety licence must have one that is valid on that day.',
      },
      holds: ({ entry, input, at }) =>
        !licensedSectors.includes(entry.sector) ||
        (given(input.licenceNumber ?? entry.licenceNumber) &&
          (input.licenceValidUntil ?? entry.licenceValidUntil ?? '') >= civilDateOf(at)),
      facts: ({ entry, input }) => [factValue('licenceValidUntil', input.licenceValidUntil ?? entry.licenceValidUntil)],
    },
  ],
  decide: ({ input, at }) => ({
    admittedAt: at,
    ...(input.licenceNumber != null && { licenceNumber: input.licenceNumber.trim() }),
    ...(input.licenceValidUntil != null && { licenceValidUntil: input.licenceValidUntil }),
  }),
});

/** It stops by itself. 自行停产 */
export const stopEnterprise = act<Enterprise, StopEnterpriseInput>({
  name: 'stopEnterprise',
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_STOPPED_WITH_REASON_AND_GUARD',
      path: ['guardPlan'],
      basis: AQF('第四十一条'),
      says: {
        zh: '自行停产须写明停产原因和值守方案。',
        en: 'The reason for stopping and the plan for guarding the place must be stated.',
      },
      holds: ({ input }) => given(input.reason) && given(input.guardPlan),
    },
  ],
  decide: ({ input, at }) => ({ stoppedAt: at, stopReason: input.reason, guardPlan: input.guardPlan }),
});

const suspending: readonly Place[] = [
  { roles: ['LAW_OFFICER'], certified: true },
  { roles: ['LAW_OFFICER'], certified: true },
  { roles: ['BUREAU_HEAD'] },
];
const suspensionArticle = {
  HAZARD_DANGER: AQF('第六十五条第一款第三项'),
  REFUSES_RECTIFICATION: AQF('第一百零二条'),
  PENALTY: CFF('第六十三条'),
  UNLICENSED: XKZ('第十九条'),
};

/** Orders it to suspend. 责令停产停业 */
export const suspendEnterprise = act<Enterprise, SuspendEnterpriseInput, Signers & Files & Open>({
  name: 'suspendEnterprise',
  signatures: { needed: 3, basis: CFF('第四十二条') },
  numbers: { suspensionNumber: '停' },
  facts: {
    signers: ask(operatorById, ({ signers }) => signers),
    files: ask(fileById, ({ input }) => [input.suspensionFileId]),
    open: ask(openHazardsAt, ({ entry }) => [entry.id]),
  },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD',
      basis: CFF('第四十二条'),
      says: {
        zh: '责令停产停业须由两名持证执法人员签署，并须经局主要负责人批准。',
        en: 'An order to suspend must be signed by two certified law officers and the head of the bureau.',
      },
      holds: ({ facts, signers, at }) => signersFill(suspending, signers, facts.signers, civilDateOf(at)),
    },
    {
      code: 'ENTERPRISE_SUSPENSION_IS_DESCRIBED',
      path: ['scope'],
      basis: CFF('第五十九条'),
      says: { zh: '须写明停产停业的理由和范围。', en: 'The reason and the scope of the suspension must be stated.' },
      holds: ({ input }) => given(input.reason) && given(input.scope),
    },
    {
      code: 'ENTERPRISE_SUSPENSION_DEADLINE_IS_AHEAD',
      path: ['deadline'],
      basis: AQF('第六十五条'),
      says: { zh: '整顿期限须晚于责令时间。', en: 'The deadline must be later than the order.' },
      holds: ({ input, at }) => input.deadline > at,
      facts: ({ input }) => [factValue('deadline', input.deadline)],
    },
    {
      code: 'ENTERPRISE_SUSPENSION_RESTS_ON_AN_OPEN_HAZARD',
      path: ['basis'],
      basis: ({ input }) => suspensionArticle[input.basis],
      remedies: [{ action: 'gradeHazard', role: 'LAW_OFFICER' }],
      says: {
        zh: '以重大隐患为依据的，须有未销号的重大事故隐患；以拒不执行整改为依据的，须有未销号的隐患。',
        en: 'An order that rests on HAZARD_DANGER must have an open MAJOR hazard, one that rests on REFUSES_RECTIFICATION an open hazard.',
      },
      holds: ({ input, facts }) =>
        input.basis === 'HAZARD_DANGER'
          ? majors(facts) > 0
          : input.basis === 'REFUSES_RECTIFICATION'
            ? facts.open.length > 0
            : true,
      facts: ({ facts }) => [factValue('openMajorHazards', majors(facts), '项')],
    },
    {
      code: 'ENTERPRISE_HEARING_WAS_OFFERED',
      path: ['hearingOfferedAt'],
      basis: CFF('第六十三条'),
      says: {
        zh: '停产停业属行政处罚的，须已事先告知听证权利。',
        en: 'Where the suspension is a penalty, a hearing must have been offered before this act.',
      },
      holds: ({ input, at }) =>
        input.basis !== 'PENALTY' || (input.hearingOfferedAt != null && input.hearingOfferedAt < at),
      facts: ({ input }) => [factValue('hearingOfferedAt', input.hearingOfferedAt)],
    },
    {
      code: 'ENTERPRISE_HEARING_TIME_HAS_PASSED',
      path: ['hearingOfferedAt'],
      basis: CFF('第六十四条'),
      says: {
        zh: '停产停业属行政处罚的，只有听证申请期限届满后，方可决定。',
        en: 'A suspension that is a penalty can be ordered only after the time to ask for a hearing has run out.',
      },
      holds: ({ input, entry, at, law }) =>
        input.basis !== 'PENALTY' ||
        input.hearingOfferedAt == null ||
        law.due('hearing.request.days', civilDateOf(input.hearingOfferedAt), entry.regionCode).dueAt < at,
      facts: ({ input, entry, law }) =>
        input.hearingOfferedAt == null
          ? []
          : [
              factValue(
                'hearingMayBeAskedUntil',
                law.due('hearing.request.days', civilDateOf(input.hearingOfferedAt), entry.regionCode).day,
              ),
            ],
    },
    fileIsTheOffices('suspensionFileId', (input: SuspendEnterpriseInput) => input.suspensionFileId),
  ],
  decide: ({ input, at }) => ({
    suspendedAt: at,
    suspensionBasis: input.basis,
    suspensionReason: input.reason,
    suspensionScope: input.scope,
    rectificationDue: input.deadline,
    hearingOfferedAt: input.hearingOfferedAt ?? null,
    suspensionFileId: input.suspensionFileId,
  }),
});

/** Has power or explosives withheld. 停止供电、停止供应民用爆炸物品 */
export const cutPower = act<Enterprise, CutPowerInput, Open>({
  name: 'cutPower',
  numbers: { powerCutNumber: '停供' },
  standingFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'ENTERPRISE_POWER_CUT_NEEDS_A_MAJOR_HAZARD',
      basis: AQF('第七十条'),
      says: {
        zh: '只有存在未销号的重大事故隐患的，方可停止供电供应。',
        en: 'Power or explosives can be withheld only from an enterprise with an open MAJOR hazard.',
      },
      holds: ({ facts }) => majors(facts) > 0,
      facts: ({ facts }) => [factValue('openMajorHazards', majors(facts), '项')],
    },
  ],
  musts: [
    {
      code: 'ENTERPRISE_POWER_CUT_IS_FOUND_NECESSARY',
      path: ['finding'],
      basis: AQF('第七十条'),
      says: {
        zh: '须写明拒不执行且有发生事故的现实危险的认定，并写明书面通知的供应单位。',
        en: 'The finding that the enterprise refuses and that an accident is a real danger, and the supplier notified in writing, must be stated.',
      },
      holds: ({ input }) => given(input.finding) && given(input.supplier),
    },
    {
      code: 'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT',
      path: ['toldAt'],
      basis: ({ entry, at, law }) => [law.parameter('powercut.notice.hours', civilDateOf(at), entry.regionCode).basis],
      says: {
        zh: '除有危及生产安全的紧急情形外，须按规定时间提前通知生产经营单位。',
        en: 'Unless the danger is urgent, the enterprise must have been notified at least the prescribed number of hours before.',
      },
      holds: ({ input, entry, at, law }) =>
        input.urgent ||
        (input.toldAt != null &&
          afterMillis(
            input.toldAt,
            law.number('powercut.notice.hours', civilDateOf(at), entry.regionCode) * 3_600_000,
          ) <= at),
      facts: ({ input, entry, at, law }) => [
        factValue('toldAt', input.toldAt),
        factValue('noticeHours', law.number('powercut.notice.hours', civilDateOf(at), entry.regionCode), '小时'),
      ],
    },
  ],
  decide: ({ input, at }) => ({
    powerCutAt: at,
    powerSupplier: input.supplier,
    powerCutFinding: input.finding,
    powerCutToldAt: input.toldAt ?? null,
    powerCutUrgent: input.urgent,
  }),
});

const underOrder = (status: string): boolean => status !== 'SELF_STOPPED';
const resuming: readonly Place[] = [{ roles: ['LAW_OFFICER'], certified: true }, { roles: ['BUREAU_HEAD'] }];

/** Lets it resume. 恢复生产 */
export const resumeEnterprise = act<Enterprise, ResumeEnterpriseInput, Signers & Files & Open>({
  name: 'resumeEnterprise',
  // Whoever stopped by itself goes on by its own commitment; after an order the bureau must agree (安全生产法
  // 第六十五条第一款第三项).
  signatures: ({ entry }) => (underOrder(entry.status) ? { needed: 2, basis: AQF('第六十五条第一款第三项') } : null),
  facts: {
    signers: ask(operatorById, ({ signers }) => signers),
    files: ask(fileById, ({ input }) => [input.resumptionFileId]),
  },
  standingFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'ENTERPRISE_RESUMES_WITHOUT_MAJOR_HAZARD',
      basis: AQF('第六十五条第一款第三项'),
      remedies: [{ action: 'closeHazard', role: 'LAW_OFFICER' }],
      says: {
        zh: '重大事故隐患未销号的，不得恢复生产。',
        en: 'An enterprise can resume only when no MAJOR hazard is open at it.',
      },
      holds: ({ facts }) => majors(facts) === 0,
      facts: ({ facts }) => [factValue('openMajorHazards', majors(facts), '项')],
    },
    {
      code: 'ENTERPRISE_ORDERED_IS_RESUMED_BY_THE_BUREAU',
      basis: AQF('第六十五条第一款第三项'),
      remedies: [{ action: 'resumeEnterprise', role: 'LAW_OFFICER' }],
      says: {
        zh: '责令停产停业、停止供电供应或者提请关闭的，只能由执法人员或者局主要负责人办理恢复。',
        en: 'After an order only a law officer or the head of the bureau may let the enterprise resume.',
      },
      holds: ({ entry, actor }) =>
        !underOrder(entry.status) || actor.roles.includes('LAW_OFFICER') || actor.roles.includes('BUREAU_HEAD'),
    },
  ],
  musts: [
    {
      code: 'ENTERPRISE_RESUMPTION_SIGNED_BY_OFFICER_AND_HEAD',
      basis: AQF('第六十五条第一款第三项'),
      says: {
        zh: '责令后恢复生产须由持证执法人员审查签署，并须经局主要负责人批准。',
        en: 'After an order the resumption must be signed by a certified law officer and the head of the bureau.',
      },
      holds: ({ entry, facts, signers, at }) =>
        !underOrder(entry.status) || signersFill(resuming, signers, facts.signers, civilDateOf(at)),
    },
    {
      code: 'ENTERPRISE_APPLIED_BEFORE_RESUMING',
      path: ['appliedAt'],
      basis: LING16('第二十三条'),
      says: {
        zh: '申请（承诺）时间不得晚于恢复生产时间。',
        en: 'The application or commitment may not be later than the resumption.',
      },
      holds: ({ input, at }) => input.appliedAt <= at,
      facts: ({ input }) => [factValue('appliedAt', input.appliedAt)],
    },
    {
      code: 'ENTERPRISE_RESUMPTION_IS_REVIEWED',
      path: ['review'],
      basis: LING16('第二十三条'),
      says: {
        zh: '须写明审查意见或者复产承诺；责令后恢复生产的，须附现场审查记录。',
        en: 'The review or the commitment must be stated, and after an order the record of the review on site must be attached.',
      },
      holds: ({ entry, input }) => given(input.review) && (!underOrder(entry.status) || input.resumptionFileId != null),
    },
    fileIsTheOffices('resumptionFileId', (input: ResumeEnterpriseInput) => input.resumptionFileId),
  ],
  decide: ({ input, at }) => ({
    resumedAt: at,
    resumptionAppliedAt: input.appliedAt,
    resumptionReview: input.review,
    resumptionFileId: input.resumptionFileId ?? null,
  }),
});

/** Asks the county government to close it. 提请关闭 */
export const proposeClosure = act<Enterprise, ProposeClosureInput, Open>({
  name: 'proposeClosure',
  standingFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_CLOSURE_STATES_ITS_FACTS',
      path: ['facts'],
      basis: AQF('第一百一十三条'),
      says: { zh: '提请关闭须写明事实。', en: 'The facts on which closure is proposed must be stated.' },
      holds: ({ input }) => given(input.facts),
    },
    {
      code: 'ENTERPRISE_CLOSURE_HAS_MAJOR_HAZARD',
      path: ['ground'],
      basis: AQF('第一百一十三条第一项'),
      says: {
        zh: '以多次受罚为情形的，须存在未销号的重大事故隐患。',
        en: 'The ground REPEATED_PENALTIES must have an open MAJOR hazard.',
      },
      holds: ({ input, facts }) => input.ground !== 'REPEATED_PENALTIES' || majors(facts) > 0,
    },
    {
      code: 'ENTERPRISE_CLOSURE_HAS_ITS_PENALTIES',
      path: ['penalties'],
      basis: AQF('第一百一十三条第一项'),
      says: {
        zh: '以多次受罚为情形的，须列明一百八十日内的三次或者一年内的四次行政处罚，均不得晚于提请之日。',
        en: 'The ground REPEATED_PENALTIES must list three penalties within 180 days or four within a year, none later than the day of the proposal.',
      },
      holds: ({ input, entry, at, law }) =>
        input.ground !== 'REPEATED_PENALTIES' ||
        enoughPenalties(input, civilDateOf(at), (key) =>
          law.number(`close.proposal.${key}`, civilDateOf(at), entry.regionCode),
        ),
      facts: ({ input }) => [
        factValue('penalties', new Set((input.penalties ?? []).map(({ number }) => number)).size, '次'),
      ],
    },
    {
      code: 'ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION',
      path: ['ground'],
      basis: AQF('第一百一十三条第二项'),
      says: {
        zh: '以停产停业整顿仍不具备条件为情形的，整顿期限须已届满。',
        en: 'The ground UNSAFE_AFTER_SUSPENSION must follow an order to suspend whose deadline has passed.',
      },
      holds: ({ input, entry, at }) =>
        input.ground !== 'UNSAFE_AFTER_SUSPENSION' || (entry.rectificationDue != null && entry.rectificationDue < at),
      facts: ({ entry }) => [factValue('rectificationDue', entry.rectificationDue)],
    },
    {
      code: 'ENTERPRISE_CLOSURE_NAMES_ITS_ACCIDENT',
      path: ['accidentReport'],
      basis: AQF('第一百一十三条第三项'),
      says: {
        zh: '以导致重大以上事故为情形的，须写明事故调查报告文号。',
        en: 'The ground GRAVE_ACCIDENT must name the investigation report on the accident.',
      },
      holds: ({ input }) => input.ground !== 'GRAVE_ACCIDENT' || given(input.accidentReport),
    },
    {
      code: 'ENTERPRISE_CLOSURE_OF_ONE_THAT_REFUSES',
      path: ['ground'],
      basis: AQF('第一百一十三条第四项'),
      says: {
        zh: '以拒不执行停产停业整顿为情形的，企业须处于责令停产停业或者停止供电供应状态。',
        en: 'Under the ground REFUSES_SUSPENSION the enterprise must be ordered to suspend or have its power withheld.',
      },
      holds: ({ input, entry }) =>
        input.ground !== 'REFUSES_SUSPENSION' || ['ORDERED_SUSPENDED', 'POWER_CUT'].includes(entry.status),
      facts: ({ entry }) => [factValue('status', entry.status)],
    },
  ],
  decide: ({ input, at }) => ({
    closureProposedAt: at,
    closureGround: input.ground,
    closureFacts: input.facts,
    closurePenaltyNumbers: (input.penalties ?? []).map(({ number }) => number.trim()),
    closurePenaltyDays: (input.penalties ?? []).map(({ decidedOn }) => decidedOn),
    closureReport: input.accidentReport?.trim() ?? null,
  }),
});

/**
 * Whether so many of them fell within half a year of one another, or so many within a year, all before the proposal.
 */
function enoughPenalties(
  { penalties }: ProposeClosureInput,
  today: string,
  limit: (key: 'penalties.halfyear' | 'halfyear.days' | 'penalties.year' | 'year.months') => number,
): boolean {
  const days = [...new Map((penalties ?? []).map(({ number, decidedOn }) => [number, decidedOn])).values()]
    .filter((day) => day <= today)
    .sort();
  const run = (count: number, until: (first: CivilDate) => CivilDate) =>
    days.some((first, i) => {
      const last = days[i + count - 1];
      return last !== undefined && last <= until(first);
    });
  return (
    run(limit('penalties.halfyear'), (first) => addDays(first, limit('halfyear.days'))) ||
    run(limit('penalties.year'), (first) => addMonths(first, limit('year.months')))
  );
}

/** The county government closes it. 关闭 */
export const closeEnterprise = act<Enterprise, CloseEnterpriseInput, Files>({
  name: 'closeEnterprise',
  facts: { files: ask(fileById, ({ input }) => [input.closureFileId]) },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_CLOSED_BY_DOCUMENT',
      path: ['document'],
      basis: AQF('第一百一十三条'),
      says: {
        zh: '关闭决定文号须为“机关代字〔年份〕序号号”。',
        en: 'The number of the decision must have the form 机关代字〔年份〕序号号.',
      },
      holds: ({ input }) => /^.+?〔(19|20)\d{2}〕\d+号$/.test(input.document.trim()),
      facts: ({ input }) => [factValue('document', input.document)],
    },
    {
      code: 'ENTERPRISE_CLOSURE_REVOKES_ITS_LICENCES',
      path: ['licencesRevoked'],
      basis: AQF('第一百一十三条'),
      says: { zh: '须列明依法吊销的有关证照。', en: 'The licences that are revoked with the closure must be listed.' },
      holds: ({ input }) => given(input.licencesRevoked),
    },
    fileIsTheOffices('closureFileId', (input: CloseEnterpriseInput) => input.closureFileId),
  ],
  decide: ({ input, at }) => ({
    closedAt: at,
    closureDocument: input.document.trim(),
    licencesRevoked: input.licencesRevoked,
    closureFileId: input.closureFileId ?? null,
  }),
});

/** Strikes it off. 注销 */
export const deregisterEnterprise = act<Enterprise, DeregisterEnterpriseInput, Open>({
  name: 'deregisterEnterprise',
  standingFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  standing: [],
  musts: [
    {
      code: 'ENTERPRISE_DEREGISTERED_WITH_REASON',
      path: ['reason'],
      basis: AQF('第六十二条'),
      says: { zh: '注销须写明理由。', en: 'The reason for striking off must be stated.' },
      holds: ({ input }) => given(input.reason),
    },
  ],
  // That the market register ended it is a fact; what is still owed here is kept in sight.
  decide: ({ input, at, facts }) => ({
    deregisteredAt: at,
    deregistrationKind: input.kind,
    openHazardsAtEnd: facts.open.reduce((sum, { n }) => sum + n, 0),
  }),
});
