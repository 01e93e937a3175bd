import { all, yuan, type RoomOracle } from '../reader/rules.js';
import { byRole, each, inCounty, money, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    ReliefFund: {
      table: 'relief_fund',
      tag: 'N',
      orders: { NEWEST: [['created_at'], true] },
      lists: { reliefFunds: all },
      sees: byRole({ ...each(money, inCounty), FINANCE: seated }),
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        has(w.year, Number(row.year)),
      one: { releaseOrder: ['FileRef', 'release_file_id'] },
    },
    FundPosting: {
      table: 'fund_posting',
      tag: 'V',
      orders: { NEWEST: [['created_at'], true] },
      lists: { fundPostings: all },
      sees: byRole({ ...each(money, inCounty), FINANCE: seated }),
      one: { fund: ['ReliefFund', 'fund_id'], programme: ['ReliefProgramme', 'programme_id'] },
      wanted: (row, w, { has, ofId }) =>
        has(w.kind, row.kind) &&
        ofId(w.fundId, 'ReliefFund', row.fund_id) &&
        ofId(w.programmeId, 'ReliefProgramme', row.programme_id),
      fields: {
        about: ({ row }, { found }) => (row.about_type === null ? null : found(row.about_type, row.about_id, 'now')),
        lines: ({ row }) =>
          row.accounts.map((account: string, i: number) => ({
            account: account.split(':')[0],
            amount: yuan(String(row.amounts_fen[i])),
          })),
      },
    },
  },
  notDrawn: ['balances', 'advances'],
};
