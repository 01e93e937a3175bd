import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofTownship, ofVillage, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    DisasterEvent: {
      table: 'disaster_event',
      tag: 'y',
      orders: { NEWEST: [['started_at'], true] },
      lists: { disasterEvents: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'VILLAGE', 'FINANCE'], seated) }),
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.kind, row.kind),
      fields: {
        struckLater: ({ row }) =>
          (row.struck_later ?? []).map((code: string, i: number) => ({
            township: `${code}000`,
            firstReportDue: row.struck_later_dues[i],
          })),
      },
    },
    LossReport: {
      table: 'loss_report',
      tag: 'l',
      orders: { NEWEST: [['observed_at'], true] },
      lists: { lossReports: all },
      sees: byRole({ ...each(county, inCounty), TOWNSHIP: ofTownship, VILLAGE: ofVillage }),
      one: {
        reporter: ['Operator', 'reporter_id'],
        event: ['DisasterEvent', 'event_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.kind, row.kind) &&
        ofId(w.eventId, 'DisasterEvent', row.event_id),
    },
    RelocatedPerson: {
      table: 'relocated_person',
      tag: 'z',
      orders: { NEWEST: [['relocated_at'], true] },
      lists: { relocatedPersons: all },
      sees: byRole({ ...each(county, inCounty), TOWNSHIP: ofTownship, VILLAGE: ofVillage }),
      personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER' },
      mayRead: { PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'], ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.eventId, 'DisasterEvent', row.event_id),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        event: ['DisasterEvent', 'event_id'],
        tickedBy: ['Operator', 'ticked_by_id'],
      },
      kept: { visitors: ['visitor_ids'] },
    },
  },
  notDrawn: ['losses', 'responseAdvice', 'fiveHavesRate', 'deathsCompared'],
  draws: { kind: () => ['010200', '020400'] },
};
