import { all, dayOf, type RoomOracle, type Row, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const leadsOrHelps: Sees = (row, look) =>
  ofOffice(row, look) || row.co_ids.some((id: string) => look.who.offices.includes(id));
/** What should be done by the last quarter that is over. */
const expected = (row: Row, day: string): number => {
  const over = ['03-31', '06-30', '09-30', '12-31'].filter((end) => `${row.year}-${end}` < day).length;
  return over === 0 ? 0 : row.by_quarter[over - 1];
};
/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    KeyTask: {
      table: 'key_task',
      tag: 'k',
      orders: { PLACE: [['year', 'place'], false] },
      lists: { keyTasks: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], leadsOrHelps) }),
      one: {
        confirmer: ['Operator', 'confirmer_id'],
        reporter: ['Operator', 'reporter_id'],
        list: ['DutyList', 'list_id'],
        organisation: ['Organisation', 'organisation_id'],
        carriedOverInto: ['KeyTask', 'successor_id'],
      },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.year, row.year) &&
        has(w.measureKind, row.measure_kind) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        has(w.programme, row.programme) &&
        (w.behind == null ||
          w.behind ===
            (['OPEN', 'REPORTED', 'CONFIRMED'].includes(row.status) && row.done_quantity < expected(row, dayOf(now)))),
      namedBy: { helpers: ['Organisation', 'co_ids'] },
      many: { checks: ['TaskCheck', 'task_id'] },
      fields: {
        expectedQuantity: ({ row }, { at }) => expected(row, dayOf(at)),
        lag: ({ row }, { at }) => Math.max(0, expected(row, dayOf(at)) - row.done_quantity),
        notInPlace: ({ row }, { now }) =>
          ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'].filter((aspect) => {
            const last = now
              .TaskCheck!.filter((check) => check.task_id === row.id && check.aspect === aspect)
              .sort((a, b) => (a.checked_at + a.id < b.checked_at + b.id ? 1 : -1))[0];
            return last === undefined || !last.in_place;
          }),
      },
    },
    TaskCheck: {
      table: 'task_check',
      tag: 'tc',
      orders: { NEWEST: [['checked_at'], true] },
      lists: { taskChecks: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) }),
      one: {
        task: ['KeyTask', 'task_id'],
        organisation: ['Organisation', 'organisation_id'],
        checker: ['Operator', 'checker_id'],
        answerer: ['Operator', 'answerer_id'],
      },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.aspect, row.aspect) &&
        (w.inPlace == null || w.inPlace === row.in_place),
      kept: { answerFile: ['answer_file_id'] },
    },
  },
  notDrawn: ['taskBoard'],
  draws: { behind: (d) => d.chance(0.5), inPlace: (d) => d.chance(0.5) },
};
