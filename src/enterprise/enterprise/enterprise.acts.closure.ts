import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { addDays, addMonths, type CivilDate } from '../../kernel/civil-date.js';
import { fileById } from '../../file/file.facts.js';
import { AQF } from '../../kernel/statutes.js';
import {
  accidentsAt,
  openHazardsAt,
  penaltiesAt,
  type AccidentAtFacts,
  type PenaltyFacts,
} from './enterprise.facts.js';
import { isDocumentNumber } from '../../kernel/document-number.js';
import type { CloseEnterpriseInput, ProposeClosureInput } from './enterprise.inputs.js';
import type { Enterprise } from './enterprise.js';
import { type Files, type Open, majors, enterpriseFile } from './enterprise.musts.js';

const suspended: readonly string[] = ['ORDERED_SUSPENDED', 'POWER_CUT'];
/** Those listed that no case knows of. */
const unknownPenalties = ({ penalties }: ProposeClosureInput, decided: readonly PenaltyFacts[]) =>
  (penalties ?? []).filter(
    (each) => !decided.some(({ number, decidedOn }) => number === each.number.trim() && decidedOn === each.decidedOn),
  );

/** Asks the county government to close it. 提请关闭 */
export const proposeClosure = act<
  Enterprise,
  ProposeClosureInput,
  Open & { penalties: PenaltyFacts[]; accidents: AccidentAtFacts[] }
>({
  name: 'proposeClosure',
  facts: {
    penalties: ask(penaltiesAt, ({ entry }) => [entry.id]),
    accidents: ask(accidentsAt, ({ entry }) => [entry.id]),
  },
  preconditionFacts: { open: ask(openHazardsAt, ({ entry }) => [entry.id]) },
  musts: [
    {
      code: 'ENTERPRISE_CLOSURE_STATES_ITS_FACTS',
      path: ['facts'],
      basis: AQF('第一百一十三条'),
      says: { zh: '提请关闭须写明事实。', en: 'The facts on which closure is proposed must be stated.' },
      holds: ({ input }) => hasText(input.facts),
    },
    {
      code: 'ENTERPRISE_CLOSURE_HAS_MAJOR_HAZARD',
      path: ['ground'],
      basis: AQF('第一百一十三条第一项'),
      says: {
        zh: '以多次受罚为情形的，该企业须存在未销号的重大事故隐患。',
        en: 'The ground REPEATED_PENALTIES can only be used for an enterprise that has an open MAJOR hazard.',
      },
      holds: ({ input, facts }) => input.ground !== 'REPEATED_PENALTIES' || majors(facts) > 0,
    },
    {
      code: 'ENTERPRISE_CLOSURE_HAS_ITS_PENALTIES',
      path: ['penalties'],
      basis: AQF('第一百一十三条第一项'),
      says: {
        zh: '以多次受罚为情形的，须列明一百八十日内的三次或者一年内的四次不同行政处罚，晚于提请之日的不计。',
        en: 'The ground REPEATED_PENALTIES must list three different penalties within 180 days or four within a year; penalties later than the day of the proposal do not count.',
      },
      holds: ({ input, today, number }) =>
        input.ground !== 'REPEATED_PENALTIES' ||
        enoughPenalties(input, today, (key) => number(`close.proposal.${key}`)),
      facts: ({ input }) => [
        factValue('penalties', new Set((input.penalties ?? []).map(({ number }) => number)).size, '次'),
      ],
    },
    {
      code: 'ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED',
      path: ['penalties'],
      basis: AQF('第一百一十三条第一项'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '列明的每次行政处罚，须为对该企业作出且未被撤销的处罚决定，文号和日期须与案件一致。',
        en: 'Each penalty that is listed must be a decision on this enterprise that was not revoked, with the number and the day that its case has.',
      },
      holds: ({ input, facts }) =>
        input.ground !== 'REPEATED_PENALTIES' || unknownPenalties(input, facts.penalties).length === 0,
      facts: ({ input, facts }) =>
        unknownPenalties(input, facts.penalties).map(({ number }) => factValue('notDecided', number)),
    },
    {
      code: 'ENTERPRISE_CLOSURE_FOLLOWS_SUSPENSION',
      path: ['ground'],
      basis: AQF('第一百一十三条第二项'),
      says: {
        zh: '以停产停业整顿仍不具备条件为情形的，须已责令停产停业整顿，且整顿期限已届满。',
        en: 'The ground UNSAFE_AFTER_SUSPENSION can only be used after the enterprise was ordered to suspend and the deadline for rectification has passed.',
      },
      holds: ({ input, entry, at }) =>
        input.ground !== 'UNSAFE_AFTER_SUSPENSION' ||
        (suspended.includes(entry.status) && entry.rectificationDue != null && entry.rectificationDue < at),
      facts: ({ entry }) => [factValue('status', entry.status), factValue('rectificationDue', entry.rectificationDue)],
    },
    {
      code: 'ENTERPRISE_CLOSURE_NAMES_ITS_ACCIDENT',
      path: ['accidentReport'],
      basis: AQF('第一百一十三条第三项'),
      says: {
        zh: '以导致重大以上事故为情形的，须写明事故调查报告文号。',
        en: 'The ground GRAVE_ACCIDENT must give the number of the investigation report on the accident.',
      },
      holds: ({ input }) => input.ground !== 'GRAVE_ACCIDENT' || isDocumentNumber(input.accidentReport),
      facts: ({ input }) => [factValue('accidentReport', input.accidentReport)],
    },
    {
      code: 'ENTERPRISE_CLOSURE_HAS_ITS_ACCIDENT',
      path: ['ground'],
      basis: AQF('第一百一十三条第三项'),
      remedies: [{ action: 'supplementAccident', role: 'LAW_OFFICER' }],
      says: {
        zh: '以导致重大以上事故为情形的，该企业须有在册的重大或者特别重大生产安全事故。',
        en: 'The ground GRAVE_ACCIDENT must have a MAJOR or GRAVEST work-safety accident at the enterprise in the register.',
      },
      holds: ({ input, facts }) =>
        input.ground !== 'GRAVE_ACCIDENT' ||
        facts.accidents.some(({ grade }) => grade === 'MAJOR' || grade === 'GRAVEST'),
      facts: ({ facts }) => facts.accidents.map(({ grade }) => factValue('grade', grade)),
    },
    {
      code: 'ENTERPRISE_CLOSURE_OF_ONE_THAT_REFUSES',
      path: ['ground'],
      basis: AQF('第一百一十三条第四项'),
      says: {
        zh: '以拒不执行停产停业整顿为情形的，企业须处于责令停产停业或者停止供电供应状态。',
        en: 'The ground REFUSES_SUSPENSION can only be used while the enterprise is ordered to suspend, or has its power or explosives withheld.',
      },
      holds: ({ input, entry }) => input.ground !== 'REFUSES_SUSPENSION' || suspended.includes(entry.status),
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
  musts: [
    {
      code: 'ENTERPRISE_CLOSED_BY_DOCUMENT',
      path: ['document'],
      basis: AQF('第一百一十三条'),
      says: {
        zh: '关闭决定文号须为“机关代字〔年份〕序号号”。',
        en: 'The number of the decision must have the form 机关代字〔年份〕序号号.',
      },
      holds: ({ input }) => isDocumentNumber(input.document),
      facts: ({ input }) => [factValue('document', input.document)],
    },
    {
      code: 'ENTERPRISE_CLOSURE_REVOKES_ITS_LICENCES',
      path: ['licencesRevoked'],
      basis: AQF('第一百一十三条'),
      says: { zh: '须列明依法吊销的有关证照。', en: 'The licences that are revoked with the closure must be listed.' },
      holds: ({ input }) => hasText(input.licencesRevoked),
    },
    enterpriseFile('closureFileId'),
  ],
  decide: ({ input, at }) => ({
    closedAt: at,
    closureDocument: input.document.trim(),
    licencesRevoked: input.licencesRevoked,
    closureFileId: input.closureFileId ?? null,
  }),
});
