import { absent, is, oneOf, present, type ColumnOf, type Rows, type Test } from '../../access/model/conditions.js';
import { drafted, draftedId, waitOn, type Drafted, type Wait } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { accidentMeasures, largerAccidentIn } from '../../enforcement/accident/accident.measures.js';
import { endOf, type CivilDate } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { Organisation } from '../../organisation/organisation.js';
import type { SafetyTarget } from '../target/target.js';
import { safetyTargets } from '../target/target.noun.js';
import type { VetoRecord } from './assessment.js';

// 一票否决: grounds that the register knows are put before whoever may record a veto; it records none by itself.

const basis = { title: '年度工作要点', article: '一票否决' };
const yearOf = (on: CivilDate): number => Number(on.slice(0, 4));
/** A ground is put forward in its year and the year after, in which the year is assessed. */
const recent = (on: CivilDate): readonly number[] => [yearOf(on) - 1, yearOf(on)];

/** SQL: a veto on the ground stands in no record of the year, lifted or not. */
const notRecorded = (office: string, year: string, ground: string): string =>
  `not exists (select from veto_record v where v.organisation_id = ${office} and v.operator_id is null
    and v.year = ${year} and v.ground = '${ground}')`;

/** SQL: the deaths that a target counts so far, of whom it is set for. */
const deathsOf = (columnOf: ColumnOf, upTo: string): string =>
  `(select d.value from (${accidentMeasures(
    `unnest(array[${columnOf('countyCode')} || '/' || ${columnOf('year')} || '/' || ${upTo} || '/' || ${columnOf('organisationId')}])`,
  )}) d where d.measure = 'DEATHS')`;
/** SQL: up to the end of the day, but not beyond the year of the target. */
const countedUpTo = (columnOf: ColumnOf, end: string): string =>
  `least(${end}::timestamptz, make_timestamptz(${columnOf('year')} + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai'))`;
const deathsOver =
  ({ on }: Caller): Test =>
  (column, bind, columnOf) =>
    `(${deathsOf(columnOf, countedUpTo(columnOf, bind(endOf(on))))} > ${column}
  and ${notRecorded(columnOf('organisationId'), columnOf('year'), 'DEATHS_OVER_TARGET')})`;
const deathsFinding: Drafted = {
  sql: (columnOf, bind, { on }) =>
    `'年度死亡人数目标' || trim_scale(${columnOf('value')}) || '人，已' || ${deathsOf(columnOf, countedUpTo(columnOf, bind(endOf(on))))} || '人'`,
};

const assessed = ['DEPARTMENT', 'TOWNSHIP', 'PARK'];
const tableOf = (column: string): string => column.split('.')[0]!;
const largerIn =
  (year: number): Test =>
  (column, bind) =>
    `(${largerAccidentIn(tableOf(column), `${bind(year)}::int`)} and ${notRecorded(column, `${bind(year)}::int`, 'LARGER_ACCIDENT')})`;
/** SQL: the office was rated as not qualified in the assessment of a year. */
const failedIn =
  (year: number): Test =>
  (column, bind, columnOf) =>
    `(exists (select from assessment_cycle c cross join lateral jsonb_array_elements(c.standings::jsonb) s
    where c.county_code = ${columnOf('countyCode')} and c.period = ${bind(String(year))}
      and s ->> 'organisationId' = ${column}::text and s ->> 'grade' = 'FAILED')
  and ${notRecorded(column, `${bind(year)}::int`, 'ASSESSMENT_FAILED')})`;

/** An office for which a ground of a year stands in the register. */
const ofOffice = (
  ground: string,
  finding: string,
  back: number,
  stands: (year: number) => Test,
): Wait<VetoRecord, 'recordVeto'> =>
  waitOn<Organisation, 'recordVeto'>(() => organisations, {
    act: 'recordVeto',
    status: [],
    dueBy: null,
    basis,
    only: ({ on }): Rows<Organisation> => ({
      kind: oneOf(assessed),
      endedOn: absent,
      id: stands(yearOf(on) - back),
    }),
    draft: {
      organisationId: draftedId(() => organisations),
      year: { sql: (_, bind, { on }) => `${bind(String(yearOf(on) - back))}::text` },
      ground: drafted(ground),
      finding: drafted(finding),
    },
  });

export const vetoesCalledFor: readonly Wait<VetoRecord, 'recordVeto'>[] = [
  waitOn<SafetyTarget, 'recordVeto'>(() => safetyTargets, {
    act: 'recordVeto',
    status: [],
    dueBy: null,
    basis,
    only: (caller) => ({
      measure: is('DEATHS'),
      bound: is('AT_MOST'),
      organisationId: present,
      year: oneOf(recent(caller.on)),
      value: deathsOver(caller),
    }),
    draft: {
      organisationId: draftedId(() => organisations, 'organisationId'),
      year: { sql: (columnOf) => `${columnOf('year')}::text` },
      ground: drafted('DEATHS_OVER_TARGET'),
      finding: deathsFinding,
    },
  }),
  ...[0, 1].map((back) => ofOffice('LARGER_ACCIDENT', '发生较大及以上生产安全事故', back, largerIn)),
  ofOffice('ASSESSMENT_FAILED', '年终考核不合格', 1, failedIn),
];
