import { type RoomOracle } from '../reader/rules.js';
import { asOfficer, byRole, county, each, inCell, inCounty, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  notDrawn: ['proposedInput'],
  types: {
    Proposal: {
      table: 'proposal',
      tag: 'Q',
      sees: byRole({
        ...each(county, inCounty),
        LAW_OFFICER: (row, look) =>
          asOfficer(row, look) ||
          look.now.Inspection!.some(
            (visit) => visit.id === row.entry_id && look.who.self !== null && visit.officer_ids.includes(look.who.self),
          ),
        SECTOR_DEPT: inCell,
        ...each(['EXPERT', 'TOWNSHIP', 'ENTERPRISE'], (row, look) => row.proposer_id === look.who.self),
        FINANCE: (row, look) => row.entry_type === 'PaymentBatch' && seated(row, look),
      }),
      firmOf: (row, now) =>
        row.entry_type === 'Enterprise'
          ? row.entry_id
          : (now.Hazard!.find((hazard) => hazard.id === row.entry_id)?.enterprise_id ?? null),
      fields: { entry: ({ row }, { found }) => found(row.entry_type, row.entry_id, 'now') },
      one: { proposer: ['Operator', 'proposer_id'] },
      namedBy: { signers: ['Operator', 'signer_ids'] },
    },
  },
};
