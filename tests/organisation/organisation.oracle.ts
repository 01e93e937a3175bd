import { all, drawnDay, type RoomOracle, type Row, type Look, type Sees } from '../reader/rules.js';
import { byRole, each, everyone, inCounty, seated } from '../reader/sight.js';

// Who works at an enterprise or for a partner is seen by who sees the enterprise or sits there too; officials by
// everyone.
const officeOf = (id: string, { now }: Look): Row => now.Organisation!.find((office) => office.id === id)!;
const officeOfPost = (id: string, look: Look): Row =>
  officeOf(look.now.Post!.find((post) => post.id === id)!.organisation_id, look);
const within: Sees = (office, { who, now, sees }) =>
  (who.self === null ? office.id === who.office : who.offices.includes(office.id)) ||
  (office.enterprise_id !== null &&
    now.Enterprise!.some((each) => each.id === office.enterprise_id && sees('Enterprise', each)));
const known: Sees = (office, look) => !['ENTERPRISE', 'PARTNER'].includes(office.kind) || within(office, look);

/** Who keeps the register, confirms it and looks into it. */
const administrators = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];
const byThem = byRole(each(administrators, seated));

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Organisation: {
      table: 'organisation',
      tag: 'O',
      orders: { NAME: [['name'], false], NEWEST: [['created_at'], true] },
      lists: { organisations: all },
      sees: (row, look) => row.kind !== 'ENTERPRISE' || within(row, look) || byThem(row, look),
      many: { posts: ['Post', 'organisation_id'] },
      wanted: (row, w, { within }) =>
        (w.region == null || within(row, w.region)) && (w.kind == null || w.kind.includes(row.kind)),
      one: { enterprise: ['Enterprise', 'enterprise_id'], succeededBy: ['Organisation', 'successor_id'] },
    },
    Operator: {
      table: 'operator',
      tag: 'U',
      orders: { NAME: [['name'], false] },
      lists: { officers: (row) => row.certificate_number !== null, operators: all },
      sees: (row, look) =>
        row.id === look.who.self ||
        look.now.Holding!.some(
          (each) => each.operator_id === row.id && known(officeOfPost(each.post_id, look), look),
        ) ||
        byThem(row, look) ||
        byRole(each(['COUNTY_LEADER', 'BUREAU_HEAD'], inCounty))(row, look),
      toldTo: { subject: administrators },
      columns: { certificateValidUntil: 'certificate_valid_to' },
      wanted: (row, w) =>
        (w.validOn == null || row.certificate_valid_to === null || row.certificate_valid_to >= w.validOn) &&
        (w.name == null || row.name.includes(w.name)),
    },
    Post: {
      table: 'post',
      tag: 'P',
      orders: { TITLE: [['title'], false] },
      sees: (row, look) => known(officeOf(row.organisation_id, look), look) || byThem(row, look),
      one: { organisation: ['Organisation', 'organisation_id'] },
      many: { holdings: ['Holding', 'post_id'] },
    },
    Holding: {
      table: 'holding',
      tag: 'D',
      orders: { NEWEST: [['held_from'], true] },
      sees: (row, look) => known(officeOfPost(row.post_id, look), look) || byThem(row, look),
      columns: { heldUntil: 'held_to' },
      one: { post: ['Post', 'post_id'], operator: ['Operator', 'operator_id'] },
    },
    Client: {
      table: 'client',
      tag: 'K',
      sees: everyone,
      orders: { NAME: [['name'], false] },
      lists: { clients: all },
      toldTo: each(['clientKey', 'previousKey', 'previousKeyUntil', 'lastUsedAt'], administrators),
      fields: { clientKey: ({ row }) => row.key, lastUsedAt: () => null },
      namedBy: { offices: ['Organisation', 'office_ids'] },
      one: { organisation: ['Organisation', 'organisation_id'] },
    },
  },
  notDrawn: ['viewer', 'recordedActs'],
  draws: { validOn: drawnDay, name: (d) => d.pick(['镇', '城', '大']) },
};
