import {
  absent,
  oneOf,
  tableOf,
  type Bind,
  type ColumnOf,
  type Rows,
  type Test,
} from '../../access/model/conditions.js';
import { drafted, draftedId, waitOn, type Drafted, type Wait } from '../../access/model/noun.js';
import type { Caller } from '../../access/rights/caller.js';
import { endOf, startOf, type CivilDate } from '../../kernel/civil-date.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import type { Organisation } from '../../organisation/organisation.js';
import { fromAbove, isGoverning, standsAbovePost } from '../responsibility/responsibility.above.js';
import { callsForVeto, personOfLetter } from '../responsibility/responsibility.ladder.js';
import { undoneGround } from './assessment.acts.veto.js';
import { accidentsIn, answersForAccident, deathsBy } from './assessment.accidents.js';
import type { VetoRecord } from './assessment.js';

// 一票否决: grounds that the register knows are put before whoever may record a veto; it records none by itself.

const basis = { title: '年度工作要点', article: '一票否决' };
/** Letters are of a room after this one: of their noun no more is known here than how their ids are told. */
const letters = { tag: 'w' };
const yearOf = (on: CivilDate): number => Number(on.slice(0, 4));
/** SQL: a veto on the ground stands in no record of the year, lifted or not. */
const notRecorded = (office: string, year: string, ground: string): string =>
  `not exists (select from veto_record v where v.organisation_id = ${office} and v.operator_id is null
    and v.year = ${year} and v.ground = '${ground}')`;

/** SQL: the first moment of a year of the county. */
const firstOf = (year: string): string => `make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Shanghai')`;
/** SQL: the deaths of a year, as known by a moment, in what an office answers for. */
const deathsOf = (office: string, year: string, moment: string): string => {
  const until = `least(${moment}::timestamptz, ${firstOf(`${year} + 1`)} - interval '1 millisecond')`;
  return `(select coalesce(sum(${deathsBy('a', until)}), 0)
    from ${accidentsIn(`${office}.county_code`, firstOf(year), until, until)} and ${answersForAccident(office)})`;
};
/** SQL: what the office may at most have, by its target of the year. */
const deathsAllowed = (office: string, year: string): string =>
  `(select min(y.value) from safety_target y where y.organisation_id = ${office}.id and y.year = ${year}
    and y.measure = 'DEATHS' and y.bound = 'AT_MOST')`;
const deathsOverIn =
  (year: number, { on }: Caller): Test =>
  (column, bind) => {
    const [office, of] = [tableOf(column), `${bind(year)}::int`];
    return `(${deathsAllowed(office, of)} is not null
  and ${deathsOf(office, of, bind(endOf(on)))} > ${deathsAllowed(office, of)}
  and ${notRecorded(column, of, 'DEATHS_OVER_TARGET')})`;
  };
const deathsFinding = (back: number): Drafted => ({
  sql: (columnOf, bind, { on }) => {
    const [office, of] = [tableOf(columnOf('id')), `${bind(yearOf(on) - back)}::int`];
    return `'年度死亡人数目标' || trim_scale(${deathsAllowed(office, of)}) || '人，已' || ${deathsOf(office, of, bind(endOf(on)))} || '人'`;
  },
});

const assessed = ['DEPARTMENT', 'TOWNSHIP', 'PARK'];
const largerIn =
  (year: number, { on }: Caller): Test =>
  (column, bind) => {
    const [office, of, moment] = [tableOf(column), `${bind(year)}::int`, `${bind(endOf(on))}::timestamptz`];
    return `(exists (select from ${accidentsIn(`${office}.county_code`, firstOf(of), moment, moment)}
    and a.happened_at < ${firstOf(`${of} + 1`)} and a.grade <> 'GENERAL' and ${answersForAccident(office)})
  and ${notRecorded(column, of, 'LARGER_ACCIDENT')})`;
  };
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
  finding: Drafted,
  back: number,
  stands: (year: number, caller: Caller) => Test,
): Wait<VetoRecord, 'recordVeto'> =>
  waitOn<Organisation, 'recordVeto'>(() => organisations, {
    act: 'recordVeto',
    status: [],
    dueBy: null,
    basis,
    only: (caller): Rows<Organisation> => ({
      kind: oneOf(assessed),
      endedOn: absent,
      id: stands(yearOf(caller.on) - back, caller),
    }),
    draft: {
      organisationId: draftedId(() => organisations),
      year: { sql: (_, bind, { on }) => `${bind(String(yearOf(on) - back))}::text` },
      ground: drafted(ground),
      finding,
    },
  });

/**
 * SQL: of an office, the first matter whose last letter has had its time, and whose veto the caller may record: that of
 * a leader a first responsible person of another post, that of party committee or government one of the other office.
 */
const unheard = (office: string, caller: Caller, bind: Bind, columnOf: ColumnOf): string => {
  const column = `${office}.id`;
  const may = `case when ${isGoverning(column)} then case when letter.addressee_post_id is null
      then ${fromAbove(caller)(column, bind, columnOf)}
      else ${standsAbovePost(caller)('letter.addressee_post_id', bind, columnOf)}
        and ${personOfLetter('letter')} <> ${bind(caller.operatorId)} end
    else ${column} <> ${bind(caller.organisationId)} end`;
  return `(select letter.* from supervision letter where letter.organisation_id = ${column}
    and ${callsForVeto('letter', bind(startOf(caller.on)))} and ${may} order by letter.created_at, letter.id limit 1)`;
};
const ofLetter =
  (what: string): Drafted['sql'] =>
  (columnOf, bind, caller) =>
    `(select ${what} from ${unheard(tableOf(columnOf('id')), caller, bind, columnOf)} l)`;
const undone: Wait<VetoRecord, 'recordVeto'> = waitOn<Organisation, 'recordVeto'>(() => organisations, {
  act: 'recordVeto',
  status: [],
  dueBy: null,
  basis: { title: '地方党政领导干部安全生产责任制规定', article: '第三条' },
  only: (caller): Rows<Organisation> => ({
    endedOn: absent,
    id: (column, bind, columnOf) => `exists ${unheard(tableOf(column), caller, bind, columnOf)}`,
  }),
  draft: {
    organisationId: draftedId(() => organisations),
    operatorId: {
      sql: ofLetter(`case when l.addressee_post_id is not null then ${personOfLetter('l')} end`),
      idOf: () => operators,
    },
    year: { sql: (_, bind, { on }) => `${bind(String(yearOf(on)))}::text` },
    ground: drafted(undoneGround),
    finding: { sql: ofLetter(`l.matter || '；经' || l.number || '等逐级督办仍未办结'`) },
    letterId: { sql: ofLetter('l.id'), idOf: () => letters },
  },
});

/** Each is put forward in its year and in the year after, in which that is assessed. */
export const vetoesCalledFor: readonly Wait<VetoRecord, 'recordVeto'>[] = [
  ...[0, 1].flatMap((back) => [
    ofOffice('DEATHS_OVER_TARGET', deathsFinding(back), back, deathsOverIn),
    ofOffice('LARGER_ACCIDENT', drafted('发生较大及以上生产安全事故'), back, largerIn),
  ]),
  ofOffice('ASSESSMENT_FAILED', drafted('年终考核不合格'), 1, failedIn),
  undone,
];
