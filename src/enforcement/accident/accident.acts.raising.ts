import { act, factValue, isSaid } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { R493 } from '../../kernel/statutes.js';
import { jurisdictionOf, standsHigher } from './accident.grade.js';
import { investigationDue, passedTo } from './accident.musts.js';
import type { RaiseAccidentInput, ReturnAccidentInput } from './accident.inputs.js';
import type { Accident } from './accident.js';

const raising = R493('第二十条');

/** Enters that a higher government investigates it itself. 提级调查 */
export const raiseAccident = act<Accident, RaiseAccidentInput>({
  name: 'raiseAccident',
  musts: [
    {
      code: 'ACCIDENT_IS_RAISED_ABOVE_ITS_LEVEL',
      path: ['to'],
      basis: raising,
      says: {
        zh: '提级调查的级别须高于现由其负责调查的人民政府。',
        en: 'An accident can be raised only to a government above the one that investigates it now.',
      },
      holds: ({ entry, input }) => standsHigher(input.to, entry.jurisdiction),
      facts: ({ entry }) => [factValue('jurisdiction', entry.jurisdiction)],
    },
    {
      code: 'ACCIDENT_IS_RAISED_AFTER_IT_HAPPENED',
      path: ['raisedOn'],
      basis: raising,
      says: {
        zh: '提级调查决定日不得早于事故发生之日，不得晚于办理之日。',
        en: 'The day on which it was raised may not be before the day of the accident, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) => input.raisedOn >= civilDateOf(entry.happenedAt) && input.raisedOn <= today,
    },
    isSaid(
      'ACCIDENT_IS_RAISED_BY_A_PAPER',
      'document',
      raising,
      '须写明上级人民政府提级调查的文件。',
      'The document of the higher government by which it was raised must be stated.',
    ),
  ],
  decide: ({ entry, input, law, at }) => ({
    raisedTo: input.to,
    raisedOn: input.raisedOn,
    raiseDocument: input.document.trim(),
    ...passedTo(entry, input.to, law, at),
  }),
});

/** Enters that the higher government gave it back: who investigates follows from its grade again. 交回 */
export const returnAccident = act<Accident, ReturnAccidentInput>({
  name: 'returnAccident',
  preconditions: [
    {
      code: 'ACCIDENT_WAS_RAISED',
      basis: raising,
      remedies: [{ action: 'raiseAccident', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有已提级调查的事故，方可登记交回。',
        en: 'Only an accident that was raised can be given back.',
      },
      holds: ({ entry }) => entry.raisedTo !== null,
    },
  ],
  musts: [
    isSaid(
      'ACCIDENT_IS_RETURNED_BY_A_PAPER',
      'document',
      raising,
      '须写明上级人民政府交回的文件。',
      'The document by which the higher government gave it back must be stated.',
    ),
  ],
  decide: ({ entry, input, law, at, today }) => {
    const jurisdiction = jurisdictionOf(entry.grade, law.parameter('government.tiers', today, entry.regionCode).value);
    return {
      raisedTo: null,
      returnDocument: input.document.trim(),
      jurisdiction,
      jurisdictionChangedAt: at,
      investigationDue: investigationDue(jurisdiction, law, today, entry.regionCode),
    };
  },
});
