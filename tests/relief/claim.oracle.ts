import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, each, inCounty, money, ofTownship, ofVillage, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    PayeeAccount: {
      table: 'payee_account',
      tag: 'X',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole({
        ...each(money, inCounty),
        FINANCE: seated,
        TOWNSHIP: ofTownship,
        VILLAGE: ofVillage,
        SYSTEM_CLIENT: (row, { who, now }) =>
          now.Payout!.some((payout) => payout.account_id === row.id && payout.payer_id === who.office),
      }),
      personal: { holderName: 'PERSON_NAME', accountNo: 'ACCOUNT' },
      mayRead: {
        PERSON_NAME: ['FINANCE', 'TOWNSHIP', 'VILLAGE', 'SYSTEM_CLIENT'],
        ACCOUNT: ['FINANCE', 'TOWNSHIP', 'SYSTEM_CLIENT'],
      },
      one: { heldBy: ['HouseholdMember', 'holder_id'], household: ['Household', 'household_id'] },
    },
    ReliefClaim: {
      table: 'relief_claim',
      tag: 'W',
      orders: { NEWEST: [['created_at'], true] },
      lists: { reliefClaims: all },
      sees: byRole({ ...each(money, inCounty), FINANCE: seated, TOWNSHIP: ofTownship, VILLAGE: ofVillage }),
      personal: { objectorName: 'PERSON_NAME' },
      mayRead: { PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
      columns: { publishedUntil: 'published_to', publishedPlace: 'published_at' },
      one: {
        programme: ['ReliefProgramme', 'programme_id'],
        household: ['Household', 'household_id'],
        dwelling: ['Dwelling', 'dwelling_id'],
        account: ['PayeeAccount', 'account_id'],
        fund: ['ReliefFund', 'fund_id'],
        roster: ['FileRef', 'roster_file_id'],
      },
      many: { payouts: ['Payout', 'claim_id'] },
      kept: { evidence: ['evidence_ids'], homeFiles: ['home_file_ids'], acceptors: ['acceptor_ids'] },
      wanted: (row, w, { has, ofId, since, within }) =>
        since(row, w) &&
        has(w.number, row.number) &&
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        ofId(w.programmeId, 'ReliefProgramme', row.programme_id) &&
        ofId(w.householdId, 'Household', row.household_id) &&
        (w.publicOn == null ||
          (row.published_on !== null && row.published_on <= w.publicOn && row.published_to >= w.publicOn)),
      fields: {
        members: ({ row }, { listed }) =>
          listed('HouseholdMember', 'NEWEST', (member) => row.member_ids.includes(member.id)),
        reviewers: ({ row }, { listed }) =>
          listed('Operator', 'NAME', (operator) => row.reviewer_ids.includes(operator.id)),
        overrides: ({ row }) =>
          row.override_checks.map((check: string, i: number) => ({ check, reason: row.override_reasons[i] })),
      },
    },
  },
  draws: { publicOn: (d) => d.pick(['2026-11-05', '2026-11-12']) },
};
