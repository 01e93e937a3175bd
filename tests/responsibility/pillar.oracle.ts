import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    PillarTag: {
      table: 'pillar_tag',
      tag: 'pt',
      orders: { PILLAR: [['pillar', 'element'], false] },
      lists: { pillarTags: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        committee: ['Committee', 'committee_id'],
        list: ['DutyList', 'list_id'],
        policy: ['PolicyDocument', 'policy_id'],
      },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.pillar, row.pillar),
    },
  },
  notDrawn: ['systemPillars'],
};
