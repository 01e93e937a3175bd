import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, each, inCounty, ofOffice } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    SharingAgreement: {
      table: 'sharing_agreement',
      tag: 'sa',
      orders: { NEWEST: [['created_at'], true] },
      lists: { sharingAgreements: all },
      sees: byRole({
        ...each(['COUNTY_LEADER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'DISCIPLINE'], inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice),
        SYSTEM_CLIENT: (row, { who }) => row.organisation_id === who.office,
      }),
      one: {
        client: ['Client', 'client_id'],
        organisation: ['Organisation', 'organisation_id'],
        owner: ['Organisation', 'owner_id'],
        requester: ['Operator', 'requester_id'],
        answerer: ['Operator', 'answerer_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.clientId, 'Client', row.client_id),
    },
  },
};
