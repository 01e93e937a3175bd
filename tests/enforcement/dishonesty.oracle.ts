import { all, drawnDay, type RoomOracle, type Row, type Sees, type State } from '../reader/rules.js';
import { aboutFirm, byRole, county, each, inCounty, ofEnterprise, ofOffice } from '../reader/sight.js';

/** Whoever is no office of the county sees the listing of a unit as long as it lasts. */
const shown: Sees = (row, { who, now }) =>
  row.status === 'LISTED' && row.subject_kind === 'UNIT' && row.until >= who.on && !fallen(row, now);
/** Every penalty of its case on such a subject was revoked, where it rests on one. */
const fallen = (row: Row, now: State): boolean => {
  const own = now.CaseParty!.filter(
    (party) => party.case_id === row.case_id && party.kind === row.subject_kind && party.outcome === 'PENALTY',
  );
  return (
    !['GRAVE_ACCIDENT', 'LARGER_ACCIDENTS'].includes(row.ground) &&
    own.length > 0 &&
    own.every(({ status }) => status === 'REVOKED')
  );
};

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    DishonestyListing: {
      table: 'dishonesty_listing',
      tag: '8',
      orders: { NEWEST: [['created_at'], true] },
      lists: { dishonestyListings: all },
      sees: byRole({ ...aboutFirm, SYSTEM_CLIENT: shown, PUBLIC: shown }),
      personal: { personName: 'PERSON_NAME' },
      mayRead: { PERSON_NAME: ['BUREAU_HEAD', 'LAW_OFFICER'] },
      columns: { position: 'held_position' },
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        accident: ['Accident', 'accident_id'],
        proposer: ['Operator', 'proposer_id'],
        decider: ['Operator', 'decider_id'],
        rule: ['PolicyDocument', 'policy_id'],
      },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.ground, row.ground) &&
        (w.listedOn == null ||
          (row.listed_on !== null &&
            row.listed_on <= w.listedOn &&
            (row.removed_on === null || row.removed_on > w.listedOn) &&
            row.until !== null &&
            row.until >= w.listedOn)),
    },
    JointSanction: {
      table: 'joint_sanction',
      tag: 'js',
      orders: { NEWEST: [['created_at'], true] },
      lists: { jointSanctions: all },
      sees: (row, look) =>
        ofOffice(row, look) || byRole({ ...each(county, inCounty), ENTERPRISE: ofEnterprise })(row, look),
      one: { listing: ['DishonestyListing', 'listing_id'], organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.listingId, 'DishonestyListing', row.listing_id) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
    },
  },
  draws: { listedOn: drawnDay },
};
