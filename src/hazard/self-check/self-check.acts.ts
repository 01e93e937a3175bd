import { act, ask, factValue, isSaid } from '../../kernel/act.js';
import { addDays } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { LING16, POINTS } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { cycleOf, ownFindings, type CycleFacts, type FindingFacts } from './self-check.facts.js';
import type { ReportSelfCheckInput } from './self-check.inputs.js';
import type { SelfCheck } from './self-check.js';

const basis = POINTS('重大事故隐患“自查自报自改”机制');

/** Reports what the checks of a cycle found, nought too. 自查报告、零报告 */
export const reportSelfCheck = act<
  SelfCheck,
  ReportSelfCheckInput,
  { enterprise: EnterpriseFacts[]; cycle: CycleFacts[]; found: FindingFacts[]; files: FileFacts[] }
>({
  name: 'reportSelfCheck',
  begins: true,
  numbers: { number: '自查' },
  judgedOnly: { majors: 'compared with what the register itself counts, which is kept' },
  concerns: ({ enterpriseId }) => ({ entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }),
  facts: {
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
    cycle: ask(cycleOf, ({ input }) => [`${input.enterpriseId}/${periodOf(input.period)?.to}`]),
    found: ask(ownFindings, ({ input }) => {
      const span = periodOf(input.period);
      return [span && `${input.enterpriseId}/${span.from}/${span.to}`];
    }),
    files: ask(fileById, ({ input }) => [input.fileId]),
  },
  musts: [
    {
      code: 'SELF_CHECK_OF_A_CYCLE_THAT_IS_OVER',
      path: ['period'],
      basis: LING16('第十四条'),
      says: {
        zh: '报告周期须为该企业适用的周期（参数hazard.selfcheck.months、hazard.selfcheck.risk.months），且已结束。',
        en: 'The period must be a cycle of the enterprise (parameters hazard.selfcheck.months and hazard.selfcheck.risk.months) that is over.',
      },
      holds: ({ input, facts, today }) => {
        const span = periodOf(input.period);
        return span !== null && span.to < today && facts.cycle.some(({ months }) => months === span.months.length);
      },
      facts: ({ facts }) => facts.cycle.map(({ months }) => factValue('months', months, '月')),
    },
    {
      code: 'SELF_CHECK_AGREES_WITH_THE_REGISTER',
      path: ['majors'],
      basis,
      remedies: [
        { action: 'reportHazard', role: 'ENTERPRISE' },
        { action: 'proposeMajor', role: 'ENTERPRISE' },
      ],
      says: {
        zh: '报告的重大隐患数须与该周期内企业自查登记的数目一致；登记有重大隐患的，不得零报告。',
        en: 'The number reported must be that of the MAJOR hazards the enterprise entered as its own findings of the cycle; where there is one, it may not report nought.',
      },
      holds: ({ input, facts }) => facts.found.every(({ majors }) => majors === input.majors),
      facts: ({ input, facts }) => [
        factValue('reported', input.majors),
        ...facts.found.map(({ majors }) => factValue('registered', majors)),
      ],
    },
    isSaid(
      'SELF_CHECK_NAMES_WHO_LED_IT',
      'checkerPost',
      basis,
      '须写明带队检查的岗位。',
      'The post that led the check must be stated.',
    ),
    fileIsTheOffices('SELF_CHECK_FILE_SENT_BY_THE_ENTERPRISE', 'fileId', {
      basis,
      says: { zh: '检查记录须由本单位上传。', en: "The record must have been uploaded by the caller's own office." },
    }),
  ],
  decide: ({ input, facts, actor, today, law }) => {
    const { regionCode, sector } = facts.enterprise[0]!;
    const { majors, generals } = facts.found[0]!;
    const after = addDays(periodOf(input.period)!.to, 1);
    return {
      regionCode,
      sector,
      enterpriseId: input.enterpriseId,
      period: input.period,
      dueOn: addDays(after, law.number('hazard.selfcheck.days', after, regionCode) - 1),
      reportedOn: today,
      majors,
      generals,
      checkerPost: input.checkerPost.trim(),
      reporterId: actor.operatorId,
      fileId: input.fileId ?? null,
    };
  },
});
