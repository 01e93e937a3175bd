import { act, ask, factValue, hasText, type EntryContext } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { fileById } from '../../file/file.facts.js';
import { afterMillis, instantFromDatabase } from '../../kernel/instant.js';
import { AQF, CFF, LING16, XKZ } from '../../kernel/statutes.js';
import { operatorById, signersFill, type OperatorFacts, type Place } from '../../organisation/organisation.facts.js';
import {
  accidentsAt,
  isLicensed,
  openHazardsAt,
  supervisorsOf,
  type AccidentAtFacts,
  type SupervisorFacts,
} from './enterprise.facts.js';
import type { CutPowerInput, ResumeEnterpriseInput, SuspendEnterpriseInput } from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';
import { type Files, type Open, majors, enterpriseFile, hasItsDepartment, supervisedAs } from './enterprise.musts.js';

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
  musts: [
    {
      code: 'ENTERPRISE_SUSPENDED_BY_TWO_OFFICERS_AND_THE_HEAD',
      basis: CFF('第四十二条'),
      says: {
        zh: '责令停产停业须由两名持证执法人员签署，并须经局主要负责人批准。',
        en: 'An order to suspend must be signed by two certified law officers and the head of the bureau.',
      },
      holds: ({ facts, signers, today }) => signersFill(suspending, signers, facts.signers, today),
    },
    {
      code: 'ENTERPRISE_SUSPENSION_IS_DESCRIBED',
      path: ['scope'],
      basis: CFF('第五十九条'),
      says: { zh: '须写明停产停业的理由和范围。', en: 'The reason and the scope of the suspension must be stated.' },
      holds: ({ input }) => hasText(input.reason) && hasText(input.scope),
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
      code: 'ENTERPRISE_UNLICENSED_HAS_NO_VALID_LICENCE',
      path: ['basis'],
      basis: XKZ('第十九条'),
      says: {
        zh: '以未取得许可证为依据的，企业所属行业须取得安全生产许可证，且企业无有效许可证。',
        en: 'An order that rests on UNLICENSED may only be given to an enterprise of a sector that needs a work-safety licence and without a valid one.',
      },
      holds: ({ entry, input, today }) =>
        input.basis !== 'UNLICENSED' || !isLicensed(entry.sector, entry.licenceNumber, entry.licenceValidUntil, today),
      facts: ({ entry }) => [
        factValue('sector', entry.sector),
        factValue('licenceValidUntil', entry.licenceValidUntil),
      ],
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
      holds: ({ input, at, due }) =>
        input.basis !== 'PENALTY' ||
        input.hearingOfferedAt == null ||
        due('hearing.request.days', civilDateOf(input.hearingOfferedAt)).dueAt < at,
      facts: ({ input, due }) =>
        input.hearingOfferedAt == null
          ? []
          : [factValue('hearingMayBeAskedUntil', due('hearing.request.days', civilDateOf(input.hearingOfferedAt)).day)],
    },
    enterpriseFile('suspensionFileId'),
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
  preconditionFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  preconditions: [
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
        zh: '须写明拒不执行停产停业决定且有发生事故的现实危险的认定，并写明书面通知的供应单位。',
        en: 'The finding that the enterprise refuses to obey the order to suspend and that an accident is a real danger must be stated, and so must the supplier notified in writing.',
      },
      holds: ({ input }) => hasText(input.finding) && hasText(input.supplier),
    },
    {
      code: 'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT',
      path: ['toldAt'],
      basis: ({ entry, law, today }) => [law.parameter('powercut.notice.hours', today, entry.regionCode).basis],
      says: {
        zh: '除有危及生产安全的紧急情形外，须至少提前规定的小时数通知生产经营单位。',
        en: 'Unless the danger is urgent, the enterprise must have been notified at least the prescribed number of hours before.',
      },
      holds: ({ input, at, number }) =>
        input.urgent ||
        (input.toldAt != null && afterMillis(input.toldAt, number('powercut.notice.hours') * 3_600_000) <= at),
      facts: ({ input, number }) => [
        factValue('toldAt', input.toldAt),
        factValue('noticeHours', number('powercut.notice.hours'), '小时'),
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
type Resuming = { accidents: AccidentAtFacts[] };
/** Whether its own commitment is enough: no accident in the time laid down, and no major risk (复工复产承诺制). */
const mayCommit = ({ entry, facts, number, today }: EntryContext<Enterprise, Resuming>): boolean => {
  const months = number('resumption.commitment.months');
  const since = addMonths(today, -months);
  return (
    entry.riskGrade !== 'RED' &&
    facts.accidents.every(({ happenedAt }) => civilDateOf(instantFromDatabase(happenedAt)) < since)
  );
};
/** Whether the bureau reviews it on site before it goes on. */
const isReviewed = (ctx: EntryContext<Enterprise, Resuming>): boolean =>
  underOrder(ctx.entry.status) || !mayCommit(ctx);
const isOfTheBureau = (roles: readonly string[]): boolean =>
  roles.includes('LAW_OFFICER') || roles.includes('BUREAU_HEAD');
const resuming: readonly Place[] = [{ roles: ['LAW_OFFICER'], certified: true }, { roles: ['BUREAU_HEAD'] }];

/** Lets it resume. 恢复生产 */
export const resumeEnterprise = act<
  Enterprise,
  ResumeEnterpriseInput,
  Signers & Files & Open & Resuming & { supervisors: SupervisorFacts[] }
>({
  name: 'resumeEnterprise',
  // Whoever stopped by itself goes on by its own commitment; after an order or an accident the bureau must agree
  // (安全生产法 第六十五条第一款第三项).
  signatures: (ctx) => (isReviewed(ctx) ? { needed: 2, basis: AQF('第六十五条第一款第三项') } : null),
  facts: {
    signers: ask(operatorById, ({ signers }) => signers),
    files: ask(fileById, ({ input }) => [input.resumptionFileId]),
    supervisors: ask(supervisorsOf, ({ entry, at }) => [supervisedAs(entry, at)]),
  },
  preconditionFacts: {
    open: ask(openHazardsAt, ({ entry }) => [entry.id]),
    accidents: ask(accidentsAt, ({ entry }) => [entry.id]),
  },
  preconditions: [
    // Whoever goes on operating stands as whoever begins to (安全生产许可证条例 第二条).
    {
      code: 'ENTERPRISE_RESUMES_WITH_ITS_LICENCE',
      basis: XKZ('第二条'),
      remedies: [{ action: 'amendEnterprise', role: 'SECTOR_DEPT' }],
      says: {
        zh: '须取得安全生产许可证的行业，许可证须在有效期内，方可恢复生产。',
        en: 'An enterprise of a sector that needs a work-safety licence can resume only with one that is valid on that day.',
      },
      holds: ({ entry, today }) => isLicensed(entry.sector, entry.licenceNumber, entry.licenceValidUntil, today),
      facts: ({ entry }) => [factValue('licenceValidUntil', entry.licenceValidUntil)],
    },
    {
      code: 'ENTERPRISE_COMMITS_WITHOUT_ACCIDENT',
      basis: ({ entry, law, today }) => [law.parameter('resumption.commitment.months', today, entry.regionCode).basis],
      remedies: [{ action: 'resumeEnterprise', role: 'LAW_OFFICER' }],
      says: {
        zh: '规定期间内发生过生产安全事故或者风险等级为红色的企业，不得自行承诺复产，只能由执法人员或者局主要负责人办理恢复。',
        en: 'An enterprise with a work-safety accident within the prescribed months, or of risk RED, may not resume on its own commitment; only a law officer or the head of the bureau may let it resume.',
      },
      holds: (ctx) => underOrder(ctx.entry.status) || mayCommit(ctx) || isOfTheBureau(ctx.actor.roles),
      facts: ({ entry, facts }) => [
        factValue('riskGrade', entry.riskGrade),
        ...facts.accidents.map(({ number }) => factValue('accident', number)),
      ],
    },
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
        en: 'An enterprise that was ordered to suspend, has its power or explosives withheld or is proposed for closure can be let resume only by a law officer or the head of the bureau.',
      },
      holds: ({ entry, actor }) => !underOrder(entry.status) || isOfTheBureau(actor.roles),
    },
  ],
  musts: [
    {
      code: 'ENTERPRISE_RESUMPTION_SIGNED_BY_OFFICER_AND_HEAD',
      basis: AQF('第六十五条第一款第三项'),
      says: {
        zh: '责令停产停业、停止供电供应或者提请关闭后恢复生产，须由一名持证执法人员签署，并须经局主要负责人批准。',
        en: 'Resumption after an order to suspend, a withholding of power or explosives or a proposal of closure must be signed by a certified law officer and the head of the bureau.',
      },
      holds: (ctx) => !isReviewed(ctx) || signersFill(resuming, ctx.signers, ctx.facts.signers, ctx.today),
    },
    hasItsDepartment(),
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
        zh: '须写明审查意见或者复产承诺；责令停产停业、停止供电供应或者提请关闭后恢复生产的，须附现场审查记录。',
        en: 'The review or the commitment must be stated; after an order to suspend, a withholding of power or explosives or a proposal of closure, the record of the review on site must also be attached.',
      },
      holds: (ctx) => hasText(ctx.input.review) && (!isReviewed(ctx) || ctx.input.resumptionFileId != null),
    },
    enterpriseFile('resumptionFileId'),
  ],
  decide: ({ input, at }) => ({
    resumedAt: at,
    resumptionAppliedAt: input.appliedAt,
    resumptionReview: input.review,
    resumptionFileId: input.resumptionFileId ?? null,
  }),
});
