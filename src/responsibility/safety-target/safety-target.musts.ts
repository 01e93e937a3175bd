import { factValue, type Must } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import type { SafetyTarget, TargetMeasure } from './safety-target.js';

const basis = POINTS('年度目标');
export const number = /^-?\d{1,9}(\.\d{1,4})?$/;

/** How a measure is bounded, in which unit, and which values it can have. */
interface Measure {
  readonly bound: SafetyTarget['bound'] & string;
  readonly unit: string;
  readonly whole?: true;
  readonly least: number;
  readonly most: number;
}
const people = { bound: 'AT_MOST', unit: '人', whole: true, least: 0, most: 999_999_999 } as const;
const share = { bound: 'AT_LEAST', unit: '%', least: 0, most: 100 } as const;
const measures = {
  DEATHS: people,
  DEATHS_CHANGE: { bound: 'AT_MOST', unit: '%', least: -100, most: 999_999_999 },
  LARGER_ACCIDENTS: { ...people, unit: '起' },
  DISASTER_DEATHS: people,
  DISASTER_AFFECTED: people,
  FOREST_FIRE_RATE: { bound: 'AT_MOST', unit: '‰', least: 0, most: 1_000 },
  MAJOR_HAZARDS_CLOSED: share,
  MAJOR_HAZARDS_ON_TIME: share,
  HAZARDS_ON_TIME: share,
  KEY_TASKS_DONE: share,
} as Readonly<Record<`${TargetMeasure}`, Measure>>;

const canBe = (measure: `${TargetMeasure}`, value: string): boolean => {
  const { whole, least, most } = measures[measure];
  const n = Number(value);
  return !number.test(value) || (n >= least && n <= most && (!whole || Number.isInteger(n)));
};
const says = {
  zh: '人数、起数须为不小于零的整数，比率须在0至100之间（受害率0至1000），同比不得低于-100。',
  en: 'A number of people or accidents must be whole and not negative, a share must be from 0 to 100 (of forest burnt 0 to 1000), and a change may not be below -100.',
};

interface Setting {
  readonly input: {
    readonly measure: `${TargetMeasure}`;
    readonly bound: string;
    readonly unit: string;
    readonly value: string;
  };
}
export const fitsItsMeasure: readonly Must<Setting>[] = [
  {
    code: 'TARGET_BOUND_AND_UNIT_ARE_ITS_MEASURES',
    path: ['bound'],
    basis,
    says: {
      zh: '伤亡、事故、受灾和受害率目标只能为不高于，完成率、整改率目标只能为不低于；计量单位须与指标一致（人、起、%、‰）。',
      en: 'Deaths, accidents, people affected and forest burnt can be bounded only above, and shares done only below; the unit must be that of the measure (人, 起, %, ‰).',
    },
    holds: ({ input: { measure, bound, unit } }) =>
      bound === measures[measure].bound && unit.trim() === measures[measure].unit,
    facts: ({ input: { measure } }) => [
      factValue('bound', measures[measure].bound),
      factValue('unit', measures[measure].unit),
    ],
  },
  {
    code: 'TARGET_VALUE_IS_ONE_OF_ITS_MEASURE',
    path: ['value'],
    basis,
    says,
    holds: ({ input: { measure, value } }) => canBe(measure, value),
  },
];
export const revisedWithinItsMeasure: Must<{
  readonly input: { readonly value: string };
  readonly entry: Pick<SafetyTarget, 'measure'>;
}> = {
  code: 'TARGET_VALUE_IS_ONE_OF_ITS_MEASURE',
  path: ['value'],
  basis,
  says,
  holds: ({ input, entry }) => canBe(entry.measure, input.value),
};
