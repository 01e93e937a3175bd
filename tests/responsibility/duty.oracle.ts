import { all, millis, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, everyone, inCounty, ofOffice, officials } from '../reader/sight.js';

const ofOffices = byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) });

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    DutyList: {
      table: 'duty_list',
      tag: 'd',
      orders: { NEWEST: [['published_on'], true] },
      lists: { dutyLists: all },
      sees: everyone,
      one: { organisation: ['Organisation', 'organisation_id'] },
      many: { items: ['DutyItem', 'list_id'], tasks: ['KeyTask', 'list_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.year, row.year) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
    },
    DutyItem: {
      table: 'duty_item',
      tag: 'i',
      orders: { DUE: [['due_at', 'place'], false] },
      lists: { dutyItems: all },
      sees: (row, look) =>
        // What is not of a duty list is told to everyone who holds a post below the county.
        (row.kind !== 'DUTY' && look.who.roles.some((role) => !county.includes(role))) || ofOffices(row, look),
      columns: { submissionDue: 'due_at' },
      one: {
        confirmer: ['Operator', 'confirmer_id'],
        submitter: ['Operator', 'submitter_id'],
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        list: ['DutyList', 'list_id'],
      },
      kept: { evidence: ['evidence_ids'] },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        ofId(w.listId, 'DutyList', row.list_id) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null ||
          (row.due_at !== null && millis(row.due_at) < millis(now) && ['OPEN', 'RETURNED'].includes(row.status)) ===
            w.overdue),
      toldTo: each(['progress', 'doneQuantity', 'opinion', 'evidence'], [...officials, 'FINANCE']),
      fields: {
        overdue: ({ row }, { at }) =>
          row.due_at !== null && ['OPEN', 'RETURNED'].includes(row.status) && millis(row.due_at) < millis(at),
      },
    },
  },
};
