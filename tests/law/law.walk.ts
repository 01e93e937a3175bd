import { entered, step, type RoomWalk } from '../support/walk.js';

const holidaysOf = (year: number): string[] =>
  ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);

export const walk: RoomWalk = {
  acts: {
    enterStatutoryParameter: step('head', (walking) => ({
      parameterKey: 'assistant.term.months',
      value: '24',
      effectiveFrom: walking.on(3000 + walking.serial),
      basisTitle: '国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）',
      basisArticle: '技术检查员、社会监督员聘期（由县定）',
      certainty: 'UNCERTAIN',
      document: '溪应急发〔2026〕1号',
    })),
    enterHolidayNotice: step('head', (walking) => ({
      year: 2027,
      offOn: holidaysOf(2027),
      madeUpOn: ['2027-09-26'],
      publishedOn: walking.on(-1),
      document: `国办发明电〔2026〕${walking.serial}号`,
    })),
  },
  nouns: {
    StatutoryParameter: { stages: { [entered]: [null, 'enterStatutoryParameter'] } },
    HolidayNotice: { stages: { [entered]: [null, 'enterHolidayNotice'] } },
  },
};
