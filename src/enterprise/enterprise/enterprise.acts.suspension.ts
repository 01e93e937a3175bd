import { act, ask, factValue, given } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { fileById } from '../../file/file.facts.js';
import { afterMillis } from '../../kernel/instant.js';
import { AQF, CFF, LING16, XKZ } from '../../kernel/statutes.js';
import { operatorById, signersFill, type OperatorFacts, type Place } from '../../organisation/organisation.facts.js';
import { openHazardsAt } from './enterprise.facts.js';
import type { CutPowerInput, ResumeEnterpriseInput, SuspendEnterpriseInput } from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';
import { type Files, type Open, majors, fileIsTheOffices } from './enterprise.musts.js';

type Signers = { signers: OperatorFacts[] };

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
    resumptionReview: input.review,
    resumptionFileId: input.resumptionFileId ?? null,
  }),
});
