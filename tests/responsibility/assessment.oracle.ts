import { all, type RoomOracle, type Row } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    SealedMonth: {
      table: 'sealed_month',
      tag: 'm',
      orders: { NEWEST: [['month'], true] },
      lists: { sealedMonths: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.month, row.month),
      fields: {
        figures: ({ row }, { idOf }) =>
          JSON.parse(row.figures).map((each: Row) => ({
            ...each,
            value: String(each.value),
            subjectId:
              each.subjectId === undefined
                ? null
                : idOf(each.subjectId.length === 12 ? 'Region' : 'Organisation', each.subjectId),
          })),
      },
    },
    AssessmentCycle: {
      table: 'assessment_cycle',
      tag: 'a',
      orders: { NEWEST: [['issued_at'], true] },
      lists: { assessmentCycles: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      one: { speaker: ['Organisation', 'speaker_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.kind, row.kind) && has(w.period, row.period),
      fields: {
        standings: ({ row }, { idOf }) =>
          JSON.parse(row.standings).map((each: Row) => ({
            ...each,
            organisationId: each.organisationId === undefined ? null : idOf('Organisation', each.organisationId),
          })),
      },
      namedBy: { rewarded: ['Organisation', 'rewarded_ids'] },
    },
    VetoRecord: {
      table: 'veto_record',
      tag: 'v',
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) }),
      one: { organisation: ['Organisation', 'organisation_id'], operator: ['Operator', 'operator_id'] },
    },
  },
  draws: { month: () => ['2026-10'], period: (d) => [d.pick(['2026Q1', '2026Q3', '2026H1'])] },
};
