import { act, ask, factValue } from '../../kernel/act.js';
import { isDocumentNumber } from '../../kernel/document-number.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { AQF, POINTS } from '../../kernel/statutes.js';
import { majorListOfMonth, type MajorListFacts } from './bulletin.facts.js';
import type { IssueHazardBulletinInput } from './bulletin.inputs.js';
import type { HazardBulletin } from './bulletin.js';

const basis = POINTS('重大隐患“一单四制”通报制');
const monthOf = ({ input }: { readonly input: IssueHazardBulletinInput }) => {
  const month = periodOf(input.month);
  return month?.kind === 'MONTH' ? month : null;
};

/** Issues the bulletin of a month; nobody types its figures. 通报 */
export const issueHazardBulletin = act<HazardBulletin, IssueHazardBulletinInput, { list: MajorListFacts[] }>({
  name: 'issueHazardBulletin',
  begins: true,
  numbers: { number: '隐通' },
  facts: {
    list: ask(majorListOfMonth, ({ input }) => [
      monthOf({ input }) ? `${countyOf(input.region)}/${input.month}` : null,
    ]),
  },
  musts: [
    {
      code: 'HAZARD_BULLETIN_OF_A_MONTH_THAT_IS_OVER',
      path: ['month'],
      basis,
      says: {
        zh: '只能通报本县已结束的月份。',
        en: 'The bulletin must be of a month that is over, and the region must be a county.',
      },
      holds: ({ input, today }) => (monthOf({ input })?.to ?? today) < today && levelOf(input.region) === 'COUNTY',
      facts: ({ input }) => [factValue('month', input.month)],
    },
    {
      code: 'HAZARD_BULLETIN_BY_A_DOCUMENT',
      path: ['document'],
      basis,
      says: {
        zh: '通报文号须为“机关代字〔年份〕序号号”。',
        en: 'The number of the document must have the form 机关代字〔年份〕序号号.',
      },
      holds: ({ input }) => isDocumentNumber(input.document),
      facts: ({ input }) => [factValue('document', input.document)],
    },
    {
      code: 'HAZARD_BULLETIN_DAY_IS_IN_ORDER',
      path: ['announcedOn'],
      basis: AQF('第四十一条'),
      says: {
        zh: '通报日期须在该月之后，且不得晚于办理之日。',
        en: 'The day of the bulletin must be after its month, and may not be later than the day of this act.',
      },
      holds: ({ input, today }) => input.announcedOn > (monthOf({ input })?.to ?? today) && input.announcedOn <= today,
      facts: ({ input }) => [factValue('announcedOn', input.announcedOn)],
    },
  ],
  decide: ({ input, facts }) => {
    const {
      hazardIds,
      onList,
      added,
      closed,
      unassigned,
      unreceived,
      overdue,
      listed,
      lookbacksOpen,
      lookbacksConcluded,
    } = facts.list[0]!;
    return {
      regionCode: input.region,
      month: input.month,
      document: input.document.trim(),
      announcedOn: input.announcedOn,
      hazardIds: [...hazardIds],
      onList,
      added,
      closed,
      unassigned,
      unreceived,
      overdue,
      listed,
      lookbacksOpen,
      lookbacksConcluded,
    };
  },
});
