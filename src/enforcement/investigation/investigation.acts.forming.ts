import { act, ask, factValue, hasText, isSaid, type Judging, created } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { POINTS, R493 } from '../../kernel/statutes.js';
import { dueAfter } from '../../kernel/working-days.js';
import {
  inOfficeOn,
  officeNamed,
  operatorById,
  organisationById,
  type OfficeNamed,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  accidentWhole,
  investigationOfAccident,
  type WholeAccident,
  type InvestigationOf,
} from '../accident/accident.facts.js';
import { disasterToInvestigate, investigationOfDisaster, type DisasterFacts } from './investigation.facts.js';
import type * as input from './investigation.inputs.js';
import type { AccountabilityItem, Investigation } from './investigation.js';
import { both, three } from './investigation.musts.js';

const group = R493('第二十二条');

type Forming = {
  accident: WholeAccident[];
  earlier: Pick<InvestigationOf, 'number' | 'status'>[];
  earlierOfDisaster: Pick<InvestigationOf, 'number' | 'status'>[];
  disaster: DisasterFacts[];
  people: OperatorFacts[];
  offices: OrganisationFacts[];
};
/** Forms a group that investigates. 成立调查组 */
type Form = Judging<Investigation, input.FormInvestigationInput, Forming>;
/** A leader and two members or more, each once and each in office that day. */
const groupIsWhole = ({ input: { leaderId, memberIds }, facts, today }: Form): boolean => {
  const all = [leaderId, ...memberIds];
  return (
    memberIds.length >= 2 &&
    new Set(all).size === all.length &&
    all.every((id) => facts.people.some((each) => each.key === id && inOfficeOn(each, today)))
  );
};
const officesTakePart = ({ input: { officeIds }, facts }: Form): boolean =>
  officeIds.length > 0 &&
  facts.offices.length === new Set(officeIds).size &&
  facts.offices.every(({ endedOn }) => endedOn === null);

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
      code: 'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
      path: ['eventId'],
      basis: ({ law, facts, today }) => [
        law.parameter('disaster.investigation.min.dead', today, facts.disaster[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '只有死亡、失踪人数达到规定人数的自然灾害，方可开展调查评估。',
        en: 'Only a natural disaster with at least the prescribed number of dead and missing can be investigated.',
      },
      holds: ({ facts, law, today }) =>
        facts.disaster.every(
          ({ deadOrMissing, regionCode }) =>
            deadOrMissing >= law.number('disaster.investigation.min.dead', today, regionCode),
        ),
      facts: ({ facts }) => facts.disaster.map(({ deadOrMissing }) => factValue('deadOrMissing', deadOrMissing, '人')),
    },
    {
      code: 'INVESTIGATION_GROUP_IS_WHOLE',
      path: ['memberIds'],
      basis: group,
      says: {
        zh: '须有组长和两名以上成员，均须在岗且不得重复；须有参加单位，且均须为现存单位。',
        en: 'The group must have a leader and at least two members, each holding a post and named only once, and at least one office that takes part, each of which must still exist.',
      },
      holds: (ctx) => groupIsWhole(ctx) && officesTakePart(ctx),
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
      reportDue: law.due('accident.investigate.days', from, regionCode).dueAt,
      extendedDays: 0,
      appraisalDays: 0,
      tickFileIds: [],
    };
  },
});

const strandNamesItsOwn = ({ input }: Judging<Investigation, input.ConcludeStrandInput>): boolean =>
  input.items.every(
    (each) =>
      (each.head === 'ENTERPRISE') === (input.strand === 'ENTERPRISE') &&
      hasText(each.unitName) &&
      hasText(each.basis) &&
      hasText(each.conduct) &&
      (each.subjectKind === 'PERSON') === hasText(each.personName) &&
      (each.subjectKind !== 'PERSON' || hasText(each.position)),
  );

type Strand = { named: OrganisationFacts[]; called: OfficeNamed[] };
type Concluding = Judging<Investigation, input.ConcludeStrandInput, Strand>;
type Line = input.ConcludeStrandInput['items'][number];
const nameKey = ({ entry }: Pick<Concluding, 'entry'>, { unitName }: Line): string =>
  `${entry.regionCode.slice(0, 6)}/${unitName.trim()}`;
/** The office that an item is about: named by its id, or called as it is registered; null where it is neither. */
function officeOf(ctx: Concluding, line: Line): string | null {
  const { named, called } = ctx.facts;
  if (line.organisationId != null)
    return (
      named.find(
        ({ key, kind, countyCode, endedOn }) =>
          key === line.organisationId &&
          countyCode === ctx.entry.regionCode.slice(0, 6) &&
          endedOn === null &&
          !['ENTERPRISE', 'PARTNER'].includes(kind),
      )?.key ?? null
    );
  const found = called.filter(({ key }) => key === nameKey(ctx, line));
  return found.length === 1 ? found[0]!.officeId : null;
}
const ofNobody = (ctx: Concluding): readonly Line[] =>
  ctx.input.items.filter((line) =>
    line.head === 'ENTERPRISE' ? line.organisationId != null : officeOf(ctx, line) === null,
  );

/** Concludes one strand. 认定一条责任线 */
export const concludeStrand = act<Investigation, input.ConcludeStrandInput, Strand>({
  name: 'concludeStrand',
  facts: {
    named: ask(organisationById, ({ input: { items } }) => items.map(({ organisationId }) => organisationId)),
    called: ask(officeNamed, ({ entry, input: { items } }) =>
      items.flatMap((line) =>
        line.head === 'ENTERPRISE' || line.organisationId != null ? [] : [nameKey({ entry }, line)],
      ),
    ),
  },
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
      code: 'STRAND_NAMES_WHO_IS_ITS_OWN',
      path: ['items'],
      basis: both,
      says: {
        zh: '追责建议须属于本线责任，并写明单位、责任依据和失职事实；对象为个人的须写明姓名和职务，为单位的不得填写姓名。',
        en: 'Each item must belong to a responsibility of this strand and state unit, basis and conduct; a person must have name and position, and only a person may have a name.',
      },
      holds: strandNamesItsOwn,
    },
    {
      code: 'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
      path: ['items'],
      basis: POINTS('事故调查处理结果纳入部门年度考核'),
      says: {
        zh: '部门、党政领导责任的单位须为本县在册且现存的单位：须指明单位标识，或者按在册名称填写；企业责任不得指明单位标识。',
        en: 'A department or body of leadership must be an existing office of the county, named by its id or exactly as it is registered; an item of the enterprise may not name an office.',
      },
      holds: (ctx) => ofNobody(ctx).length === 0,
      facts: (ctx) => ofNobody(ctx).map(({ unitName }) => factValue('unitName', unitName)),
    },
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
  creates: (ctx, { id, regionCode }) =>
    ctx.input.items.map((each, i) =>
      created<AccountabilityItem>('AccountabilityItem', {
        id: ctx.keyAt(i),
        regionCode,
        investigationId: id,
        sector: ctx.entry.sector,
        enterpriseId: each.head === 'ENTERPRISE' ? ctx.entry.enterpriseId : null,
        organisationId: each.head === 'ENTERPRISE' ? null : officeOf(ctx, each),
        head: each.head,
        subjectKind: each.subjectKind,
        unitName: each.unitName.trim(),
        position: each.position?.trim() ?? null,
        basis: each.basis.trim(),
        conduct: each.conduct.trim(),
        proposal: each.proposal,
        feedbackDue: ctx.law.due('accountability.feedback.days', ctx.today, regionCode).dueAt,
        ...(each.subjectKind === 'PERSON' && { personName: each.personName!.trim() }),
      }),
    ),
});

/** Lets the report be due later. 延长调查期限 (第二十七条、第二十九条) */
export const extendInvestigation = act<Investigation, input.ExtendInvestigationInput>({
  name: 'extendInvestigation',
  preconditions: [
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
  decide: ({ entry, input, law }) => {
    const extendedDays = entry.extendedDays + (input.ground === 'EXTENSION' ? input.days : 0);
    const appraisalDays = entry.appraisalDays + (input.ground === 'APPRAISAL' ? input.days : 0);
    return {
      extendedDays,
      appraisalDays,
      extensionDocument: input.document.trim(),
      reportDue: dueAfter(law.calendar, civilDateOf(entry.reportDue), input.days, 'CALENDAR').dueAt,
    };
  },
});
