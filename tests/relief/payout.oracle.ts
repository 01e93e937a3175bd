import { all, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, each, inCounty, money, ofTownship, ofVillage, seated } from '../reader/sight.js';

const paysIt: Sees = (row, { who }) => row.payer_id === who.office;

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    PaymentBatch: {
      table: 'payment_batch',
      tag: 'Y',
      orders: { NEWEST: [['created_at'], true] },
      lists: { paymentBatches: all },
      sees: byRole({ ...each(money, inCounty), FINANCE: seated, SYSTEM_CLIENT: paysIt }),
      one: {
        payer: ['Organisation', 'payer_id'],
        programme: ['ReliefProgramme', 'programme_id'],
        fund: ['ReliefFund', 'fund_id'],
        composer: ['Operator', 'composer_id'],
      },
      many: { payouts: ['Payout', 'batch_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.programmeId, 'ReliefProgramme', row.programme_id),
    },
    Payout: {
      table: 'payout',
      tag: 'Z',
      orders: { NEWEST: [['created_at'], true] },
      lists: { payouts: all },
      sees: byRole({
        ...each(money, inCounty),
        FINANCE: seated,
        TOWNSHIP: ofTownship,
        VILLAGE: ofVillage,
        SYSTEM_CLIENT: paysIt,
      }),
      one: {
        payer: ['Organisation', 'payer_id'],
        fund: ['ReliefFund', 'fund_id'],
        programme: ['ReliefProgramme', 'programme_id'],
        batch: ['PaymentBatch', 'batch_id'],
        claim: ['ReliefClaim', 'claim_id'],
        account: ['PayeeAccount', 'account_id'],
      },
      wanted: (row, w, { has, ofId, since, within }) =>
        since(row, w) &&
        has(w.endToEndId, row.end_to_end_id) &&
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        ofId(w.programmeId, 'ReliefProgramme', row.programme_id) &&
        ofId(w.batchId, 'PaymentBatch', row.batch_id) &&
        ofId(w.claimId, 'ReliefClaim', row.claim_id),
    },
  },
  notDrawn: ['manifest', 'unenteredBankLines', 'reviewedBankLines', 'reliefStatistics'],
  draws: {
    endToEndId: (d, data) => [d.pick(data.Payout!).end_to_end_id, d.pick(data.Payout!).end_to_end_id, 'nothing'],
  },
};
