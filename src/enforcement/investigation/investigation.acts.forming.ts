import { act, ask, factValue, hasText, isSaid, type Judging } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { POINTS, R493 } from '../../kernel/statutes.js';
import { dueAfter } from '../../kernel/working-days.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  accidentWhole,
  investigationOfAccident,
  type WholeAccident,
  type InvestigationOf,
} from '../accident/accident.facts.js';
import {
  disasterToInvestigate,
  enterpriseOfOffice,
  investigationOfDisaster,
  type DisasterFacts,
  type EnterpriseOfOffice,
} from './investigation.facts.js';
import { ofRegulators, regulatorsAreConcludedByOthers, type OfRegulators } from './investigation.apart.musts.js';
import type * as input from './investigation.inputs.js';
import type { Investigation } from './investigation.js';
import {
  both,
  group,
  groupIsWhole,
  itemsMade,
  namesOffices,
  namesWho,
  officesOfLines,
  ofItsSubject,
  reviewedBy,
  resultDue,
  standingOf,
  staysWithItsGovernment,
  three,
  type NamedOffices,
  type OfItsSubject,
} from './investigation.musts.js';

type Forming = {
  accident: WholeAccident[];
  earlier: Pick<InvestigationOf, 'number' | 'status'>[];
  earlierOfDisaster: Pick<InvestigationOf, 'number' | 'status'>[];
  disaster: DisasterFacts[];
  people: OperatorFacts[];
  offices: OrganisationFacts[];
  entrusted: OrganisationFacts[];
  unit: EnterpriseOfOffice[];
};
const review = POINTS('分级组织开展灾后调查评估');
/** Forms a group that investigates. 成立调查组 */
type Form = Judging<Investigation, input.FormInvestigationInput, Forming>;
/** Authorised or entrusted: a department of the county that takes part, by a document. */
const entrustedToADepartment = ({ input, facts }: Form): boolean =>
  facts.entrusted.some(
    ({ key, kind, endedOn }) =>
      ['DEPARTMENT', 'BUREAU'].includes(kind) && endedOn === null && input.officeIds.includes(key),
  );
/** The unit of the accident itself, where it is GENERAL and nobody was hurt (第十九条第三款). */
const entrustedToItsUnit = ({ facts }: Form): boolean =>
  facts.entrusted.some(({ kind, endedOn }) => kind === 'ENTERPRISE' && endedOn === null) &&
  facts.accident.some(
    ({ grade, hurt, enterpriseId }) =>
      grade === 'GENERAL' && hurt === 0 && facts.unit.some(({ key }) => key === enterpriseId),
  );
const isEntrusted = (ctx: Form): boolean => {
  const { organiser, entrustedId, entrustDocument } = ctx.input;
  if (organiser === 'GOVERNMENT') return entrustedId == null && entrustDocument == null;
  return hasText(entrustDocument) && (organiser === 'UNIT' ? entrustedToItsUnit(ctx) : entrustedToADepartment(ctx));
};

export const formInvestigation = act<Investigation, input.FormInvestigationInput, Forming>({
  name: 'formInvestigation',
  begins: true,
  numbers: { number: '查' },
  concerns: ({ accidentId, eventId }) =>
    accidentId != null
      ? { entryType: 'Accident', id: accidentId, path: 'accidentId' }
      : eventId != null
        ? { entryType: 'DisasterEvent', id: eventId, path: 'eventId' }
        : null,
  facts: {
    accident: ask(accidentWhole, (ctx) => [ctx.input.accidentId]),
    earlier: ask(investigationOfAccident, (ctx) => [ctx.input.accidentId]),
    earlierOfDisaster: ask(investigationOfDisaster, (ctx) => [ctx.input.eventId]),
    disaster: ask(disasterToInvestigate, (ctx) => [ctx.input.eventId]),
    people: ask(operatorById, (ctx) => [ctx.input.leaderId, ...ctx.input.memberIds]),
    offices: ask(organisationById, (ctx) => ctx.input.officeIds),
    entrusted: ask(organisationById, (ctx) => [ctx.input.entrustedId]),
    unit: ask(enterpriseOfOffice, (ctx) => [ctx.input.entrustedId]),
  },
  musts: [
    {
      code: 'INVESTIGATION_HAS_ONE_SUBJECT',
      path: ['accidentId'],
      basis: R493('第十九条'),
      says: {
        zh: '须且只能指明一个尚未成立调查组的调查对象：一起未作不予认定的事故，或者一次自然灾害。',
        en: 'Exactly one subject that has no investigation group yet must be named: an accident that is not dismissed, or a natural disaster.',
      },
      holds: ({ input, facts }) =>
        (input.accidentId == null) !== (input.eventId == null) &&
        (input.accidentId == null
          ? facts.disaster.length === 1
          : facts.accident.some(({ status }) => status === 'REPORTED')) &&
        facts.earlier.length === 0 &&
        facts.earlierOfDisaster.length === 0,
      facts: ({ facts }) =>
        [...facts.earlier, ...facts.earlierOfDisaster].map(({ number }) => factValue('investigation', number)),
    },
    {
      code: 'INVESTIGATION_IS_THE_COUNTYS',
      path: ['accidentId'],
      basis: R493('第十九条'),
      says: {
        zh: '只有按事故等级由县级人民政府组织调查的事故，方可成立调查组。',
        en: 'An investigation group can be formed only for an accident of a grade that the county government investigates.',
      },
      holds: ({ facts }) => facts.accident.every(({ jurisdiction }) => jurisdiction === 'COUNTY'),
      facts: ({ facts }) =>
        facts.accident.flatMap(({ grade, jurisdiction }) => [
          factValue('grade', grade),
          factValue('jurisdiction', jurisdiction),
        ]),
    },
    {
      code: 'INVESTIGATION_OF_A_DISASTER_IS_THE_COUNTYS',
      path: ['eventId'],
      basis: review,
      remedies: [{ action: 'recordInvestigationAbove', role: 'COUNTY_LEADER' }],
      says: {
        zh: '只有按灾种、死亡失踪人数、损失和面积分级应由县级组织调查评估的自然灾害，方可成立调查组；上级组织的，须登记上级调查。',
        en: 'A group can be formed only for a disaster whose review, graded by its kind, dead, loss and area, is the county’s; one that a higher government reviews must be entered as such.',
      },
      holds: ({ facts, law }) => facts.disaster.every((each) => reviewedBy(each, law).tier === 'COUNTY'),
      facts: ({ facts, law }) =>
        facts.disaster.flatMap((each) => {
          const { grade, tier } = reviewedBy(each, law);
          return [factValue('grade', grade), factValue('tier', tier)];
        }),
    },
    {
      code: 'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
      path: ['eventId'],
      basis: ({ law, facts, today }) => [
        law.parameter('disaster.investigation.min.dead', today, facts.disaster[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '只有死亡、失踪人数达到规定人数，或者按灾种、损失和面积分级为较大以上的自然灾害，方可开展调查评估。',
        en: 'Only a natural disaster with at least the prescribed number of dead and missing, or one that by its kind, loss and area is LARGER or graver, can be investigated.',
      },
      holds: ({ facts, law, today }) =>
        facts.disaster.every(
          (each) =>
            each.deadOrMissing >= law.number('disaster.investigation.min.dead', today, each.regionCode) ||
            reviewedBy(each, law).grade !== 'GENERAL',
        ),
      facts: ({ facts }) => facts.disaster.map(({ deadOrMissing }) => factValue('deadOrMissing', deadOrMissing, '人')),
    },
    groupIsWhole,
    {
      code: 'INVESTIGATION_IS_ENTRUSTED_AS_THE_LAW_ALLOWS',
      path: ['organiser'],
      basis: R493('第十九条'),
      says: {
        zh: '县人民政府直接组织的，不得填写受委托单位和授权委托文件；授权或者委托有关部门的，须为参加调查的现存部门；委托事故发生单位的，只能是未造成人员伤亡的一般事故，且须为该事故单位；均须写明授权委托文件。',
        en: 'Where the county government organises the group itself, neither an entrusted office nor a document may be stated; a department that is entrusted must exist and take part; the unit may be entrusted only with its own GENERAL accident in which nobody was hurt; of both the document must be stated.',
      },
      holds: isEntrusted,
      facts: ({ facts }) => facts.entrusted.map(({ name }) => factValue('entrusted', name)),
    },
    {
      code: 'INVESTIGATION_INVITES_UNION_AND_PROCURATORATE',
      path: ['unionTakesPart'],
      basis: group,
      says: {
        zh: '事故调查须有工会参加，并须邀请检察机关。',
        en: 'In the investigation of an accident the trade union must take part and the procuratorate must be invited.',
      },
      holds: ({ input }) => input.accidentId == null || (input.unionTakesPart && input.procuratorateInvited),
    },
    isSaid(
      'INVESTIGATION_IS_ORDERED',
      'order',
      group,
      '须写明政府成立调查组的文件。',
      'The order of the government that forms the group must be stated.',
    ),
  ],
  decide: ({ input, facts, law, at }) => {
    const of = facts.accident[0];
    const event = facts.disaster[0];
    const regionCode = (of ?? event)!.regionCode;
    const from = civilDateOf(of ? instantOfText(of.happenedAt) : at);
    return {
      regionCode,
      sector: of?.sector ?? 'OTHER',
      enterpriseId: of?.enterpriseId ?? null,
      subject: of ? 'ACCIDENT' : 'DISASTER',
      accidentId: input.accidentId ?? null,
      eventId: input.eventId ?? null,
      order: input.order.trim(),
      formedAt: at,
      leaderId: input.leaderId,
      memberIds: input.memberIds,
      officeIds: input.officeIds,
      unionTakesPart: input.unionTakesPart,
      procuratorateInvited: input.procuratorateInvited,
      organiser: input.organiser,
      entrustedId: input.entrustedId ?? null,
      entrustDocument: input.entrustDocument?.trim() ?? null,
      reportDue: law.due('accident.investigate.days', from, regionCode).dueAt,
      reviewGrade: event ? reviewedBy(event, law).grade : null,
      extendedDays: 0,
      appraisalDays: 0,
      tickFileIds: [],
    };
  },
});

/** Concludes one strand. 认定一条责任线 */
export const concludeStrand = act<Investigation, input.ConcludeStrandInput, OfItsSubject & NamedOffices & OfRegulators>(
  {
    name: 'concludeStrand',
    preconditionFacts: { ...ofItsSubject, ...ofRegulators },
    facts: officesOfLines,
    preconditions: [staysWithItsGovernment],
    musts: [
      isSaid(
        'STRAND_SAYS_WHAT_IT_CONCLUDED',
        'conclusion',
        both,
        '须写明该条线的结论。',
        'The conclusion of the strand must be stated.',
      ),
      {
        code: 'STRAND_FINDS_ITS_RESPONSIBILITIES',
        path: ['enterpriseFinding'],
        basis: three,
        says: {
          zh: '企业线须且只能认定企业主体责任；监管线须且只能认定部门监管责任和党政领导责任；没有责任的须写明理由。',
          en: 'The ENTERPRISE strand must state the finding on the enterprise and only that; the REGULATOR strand must state those on departments and on leadership and only those; where there is no responsibility, the finding must say why.',
        },
        holds: ({ input }) =>
          input.strand === 'ENTERPRISE'
            ? hasText(input.enterpriseFinding) && !hasText(input.departmentFinding) && !hasText(input.leadershipFinding)
            : hasText(input.departmentFinding) && hasText(input.leadershipFinding) && !hasText(input.enterpriseFinding),
      },
      {
        code: 'STRAND_OF_A_DISASTER_IS_THE_REGULATORS',
        path: ['strand'],
        basis: review,
        says: {
          zh: '自然灾害调查评估不认定企业责任线，只能认定监管责任线。',
          en: 'The review of a natural disaster has no strand of an enterprise: only the REGULATOR strand can be concluded.',
        },
        holds: ({ entry, input }) => entry.subject !== 'DISASTER' || input.strand === 'REGULATOR',
      },
      {
        code: 'STRAND_NAMES_WHO_IS_ITS_OWN',
        path: ['items'],
        basis: both,
        says: {
          zh: '追责建议须属于本线责任，并写明单位、责任依据和失职事实；对象为个人的须写明姓名和职务，为单位的不得填写姓名。',
          en: 'Each item must belong to a responsibility of this strand and state unit, basis and conduct; a person must have name and position, and only a person may have a name.',
        },
        holds: ({ input: { strand, items } }) =>
          items.every((each) => (each.head === 'ENTERPRISE') === (strand === 'ENTERPRISE') && namesWho(each)),
      },
      namesOffices,
      regulatorsAreConcludedByOthers,
    ],
    decide: ({ input, at }) =>
      input.strand === 'ENTERPRISE'
        ? {
            enterpriseConclusion: input.conclusion.trim(),
            enterpriseConcludedAt: at,
            enterpriseFinding: input.enterpriseFinding!.trim(),
          }
        : {
            regulatorConclusion: input.conclusion.trim(),
            regulatorConcludedAt: at,
            departmentFinding: input.departmentFinding!.trim(),
            leadershipFinding: input.leadershipFinding!.trim(),
          },
    creates: (ctx) => itemsMade(ctx, ctx.input.items),
  },
);

/** Lets the report be due later. 延长调查期限 (第二十七条、第二十九条) */
export const extendInvestigation = act<Investigation, input.ExtendInvestigationInput, OfItsSubject>({
  name: 'extendInvestigation',
  preconditionFacts: ofItsSubject,
  preconditions: [
    staysWithItsGovernment,
    {
      code: 'INVESTIGATION_IS_EXTENDED_IN_TIME',
      basis: R493('第二十九条'),
      says: { zh: '只有调查期限届满前，方可延长。', en: 'The time limit can be extended only before it has run out.' },
      holds: ({ entry, at }) => at <= entry.reportDue,
      facts: ({ entry }) => [factValue('reportDue', entry.reportDue)],
    },
  ],
  musts: [
    {
      code: 'INVESTIGATION_IS_EXTENDED_BY_SIXTY_DAYS_AT_MOST',
      path: ['days'],
      basis: ({ law, entry, today }) => [law.parameter('accident.investigate.days', today, entry.regionCode).basis],
      says: {
        zh: '延长天数须大于零；批准延期累计不得超过规定的调查天数，每次技术鉴定不得超过三百六十五日。',
        en: 'The number of days must be greater than 0; all extensions together may not exceed the days the law gives for the investigation, and one appraisal may not exceed 365 days.',
      },
      holds: ({ entry, input, number }) =>
        input.days > 0 &&
        (input.ground === 'APPRAISAL'
          ? input.days <= 365
          : entry.extendedDays + input.days <= number('accident.investigate.days')),
      facts: ({ entry }) => [factValue('extendedDays', entry.extendedDays, '日')],
    },
    isSaid(
      'INVESTIGATION_IS_EXTENDED_BY_A_PAPER',
      'document',
      R493('第二十九条'),
      '须写明批准延期的文件或者鉴定委托。',
      'The document that allows the extension, or commissions the appraisal, must be stated.',
    ),
  ],
  decide: ({ entry, input, facts, law }) => {
    const { dueAt } = dueAfter(law.calendar, civilDateOf(entry.reportDue), input.days, 'CALENDAR');
    const extendedDays = entry.extendedDays + (input.ground === 'EXTENSION' ? input.days : 0);
    const appraisalDays = entry.appraisalDays + (input.ground === 'APPRAISAL' ? input.days : 0);
    return {
      extendedDays,
      appraisalDays,
      extensionDocument: input.document.trim(),
      reportDue: dueAt,
      ...(entry.investigator !== null && {
        replyDue: resultDue(law, standingOf(facts, law)[0]!.grade, dueAt, entry.regionCode),
      }),
    };
  },
});
