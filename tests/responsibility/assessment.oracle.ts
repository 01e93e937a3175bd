import { globalId } from '../../src/access/privacy/ids.js';
import { all, dayOf, millis, type Draw, type RoomOracle, type Row } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice, seated } from '../reader/sight.js';

/** The id of an office. */
const office: Draw = (d, data) => globalId({ tag: 'O' }, d.pick(data.Organisation!).id as string);

/** The first day of a veto of the same year that was recorded after the bulletin, and bars at the moment asked of. */
function takenBackOn(vetoes: readonly Row[], cycle: Row, office: string, at: string): string | null {
  const days = vetoes
    .filter(
      (veto) =>
        veto.organisation_id === office &&
        Number(veto.year) === Number(cycle.period.slice(0, 4)) &&
        millis(veto.created_at) > millis(cycle.issued_at) &&
        millis(veto.created_at) <= millis(at) &&
        (veto.lifted_on === null || veto.lifted_on > dayOf(at)),
    )
    .map((veto) => (veto.veto_from ?? dayOf(veto.created_at)) as string);
  return days.length === 0 ? null : days.sort()[0]!;
}

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    AssessmentScheme: {
      table: 'assessment_scheme',
      tag: 'as',
      orders: { NEWEST: [['year'], true] },
      lists: { assessmentSchemes: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.year, row.year) && has(w.status, row.status),
      namedBy: { objects: ['Organisation', 'object_ids'] },
    },
    AssessmentTerm: {
      table: 'assessment_term',
      tag: 'at',
      orders: { DUE: [['due_on'], false] },
      lists: { assessmentTerms: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      one: { scheme: ['AssessmentScheme', 'scheme_id'] },
      wanted: (row, w, { has, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        has(w.period, row.period) &&
        // Of the samples, nothing is sealed or issued for the period of a term.
        (w.missed == null || (row.due_on < dayOf(now) && row.status === 'PLANNED') === w.missed),
    },
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
      one: { speaker: ['Organisation', 'speaker_id'], scheme: ['AssessmentScheme', 'scheme_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.period, row.period) &&
        ofId(w.speakerId, 'Organisation', row.speaker_id) &&
        (w.rewardedId == null || row.rewarded_ids.some((key: string) => ofId(w.rewardedId, 'Organisation', key))),
      kept: { deviationFiles: ['deviation_file_ids'] },
      fields: {
        standings: ({ row }, { idOf }) =>
          JSON.parse(row.standings).map((each: Row) => ({
            index: null,
            reason: null,
            lines: null,
            barred: null,
            grade: null,
            earnedReward: null,
            ...each,
            organisationId: each.organisationId === undefined ? null : idOf('Organisation', each.organisationId),
          })),
        awards: ({ row }, { now, at, idOf }) =>
          row.rewarded_ids.map((key: string) => ({
            organisationId: idOf('Organisation', key),
            grade: JSON.parse(row.standings).find((each: Row) => each.organisationId === key)?.grade ?? null,
            takenBackOn: takenBackOn(now.VetoRecord!, row, key, at),
          })),
        frequentUnits: ({ row }, { idOf }) =>
          row.frequent_units === null
            ? null
            : JSON.parse(row.frequent_units).map((each: Row) => ({
                ...each,
                enterpriseId: idOf('Enterprise', each.enterpriseId),
              })),
      },
      namedBy: { rewarded: ['Organisation', 'rewarded_ids'], frequent: ['Organisation', 'frequent_ids'] },
    },
    VetoRecord: {
      table: 'veto_record',
      tag: 'v',
      orders: { NEWEST: [['created_at'], true] },
      lists: { vetoRecords: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        operator: ['Operator', 'operator_id'],
        recorder: ['Operator', 'recorder_id'],
        recorderOffice: ['Organisation', 'recorder_office_id'],
        letter: ['Supervision', 'letter_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.year, row.year) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.on == null ||
          ((row.veto_from ?? dayOf(row.created_at)) <= w.on &&
            row.veto_until >= w.on &&
            (row.lifted_on === null || row.lifted_on > w.on))),
    },
  },
  // Told by the clock, by what is sealed and issued since, and by parameters.
  notDrawn: ['AssessmentTerm.state', 'AssessmentTerm.keptOn', 'groundName', 'vetoStandings', 'vetoGrounds'],
  draws: {
    rewardedId: office,
    speakerId: office,
    missed: (d) => d.chance(0.5),
    month: () => ['2026-10'],
    period: (d) => [d.pick(['2026Q1', '2026Q3', '2026H1'])],
  },
};
