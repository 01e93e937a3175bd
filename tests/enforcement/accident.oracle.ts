import { all, millis, type RoomOracle, type Draw, type Row } from '../reader/rules.js';
import { aboutFirm, byRole, county, each, inCounty } from '../reader/sight.js';

const isClosed = (investigations: readonly Row[], accident: string): boolean =>
  investigations.some(({ accident_id, status }) => accident_id === accident && status === 'CLOSED');
const moment: Draw = (d) => d.pick(['2026-11-22T00:00:00Z', '2026-11-25T10:00:00+08:00']);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Accident: {
      table: 'accident',
      tag: '4',
      orders: { NEWEST: [['happened_at'], true] },
      lists: { accidents: all },
      sees: byRole(aboutFirm),
      columns: { investigationDue: 'investigate_by', jurisdictionChangedAt: 'jurisdiction_since' },
      one: {
        organisation: ['Organisation', 'organisation_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        reporter: ['Operator', 'reporter_id'],
        dismisser: ['Operator', 'dismisser_id'],
        dismissalContester: ['Operator', 'dismissal_contester_id'],
      },
      beside: {
        onScene: ['OnSceneCommand', 'NEWEST', (row, own) => row.accident_id === own.id, 200],
        reportsMade: ['AccidentReport', 'NEWEST', (row, own) => row.accident_id === own.id, 200],
        investigations: ['Investigation', 'NEWEST', (row, own) => row.accident_id === own.id, 200],
      },
      wanted: (row, w, { has, since, within, present }) =>
        since(row, w) &&
        has(w.number, row.number) &&
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.grade, row.grade) &&
        has(w.sector, row.sector) &&
        has(w.kind, row.kind) &&
        has(w.jurisdiction, row.jurisdiction) &&
        (w.closed == null || isClosed(present.Investigation!, row.id) === w.closed) &&
        (w.happenedFrom == null || millis(row.happened_at) >= millis(w.happenedFrom)) &&
        (w.happenedBefore == null || millis(row.happened_at) < millis(w.happenedBefore)),
    },
    OnSceneCommand: {
      table: 'on_scene_command',
      tag: 'os',
      orders: { NEWEST: [['arrived_at'], true] },
      lists: { onSceneCommands: all },
      sees: byRole({
        ...each(county, inCounty),
        TOWNSHIP: (row, { who }) => who.townships.includes(row.township_code),
      }),
      one: {
        accident: ['Accident', 'accident_id'],
        operator: ['Operator', 'operator_id'],
        post: ['Post', 'post_id'],
      },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.status, row.status),
    },
    AccidentReport: {
      table: 'accident_report',
      columns: { furtherDeathsOn: 'died_on' },
      tag: '9',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole(aboutFirm),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        accident: ['Accident', 'accident_id'],
      },
    },
  },
  notDrawn: ['deadlines', 'accidentFigures'],
  draws: { closed: (d) => d.chance(0.5), happenedFrom: moment, happenedBefore: moment },
};
