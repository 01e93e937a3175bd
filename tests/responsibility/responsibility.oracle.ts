import { all, millis, type RoomOracle } from '../reader/rules.js';
import { approves, beganIt, ofOffice } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Responsibility: {
      table: 'responsibility',
      tag: 'S',
      orders: { NEWEST: [['valid_from'], true] },
      lists: { responsibilities: all },
      sees: (row, look) =>
        row.published_at !== null ||
        (look.who.self !== null && row.author_id === look.who.self) ||
        beganIt(row, look) ||
        approves(row, look) ||
        ofOffice(row, look) ||
        look.who.enterpriseIds.includes(row.holder_enterprise_id),
      columns: { validUntil: 'valid_to' },
      one: {
        holderEnterprise: ['Enterprise', 'holder_enterprise_id'],
        author: ['Operator', 'author_id'],
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
      },
      wanted: (row, w, { has, ofId, since, within }) =>
        since(row, w) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.holder, row.holder) &&
        has(w.must, row.must) &&
        has(w.corridorKind, row.corridor_kind) &&
        (w.corridor == null || w.corridor === row.corridor) &&
        has(w.lever, row.lever) &&
        (w.disasterKind == null ||
          (row.disaster_kinds ?? []).some((each: string) => w.disasterKind.startsWith(each))) &&
        (w.first == null || w.first === row.first) &&
        (w.aspect == null || w.aspect === row.aspect) &&
        ofId(w.postId, 'Post', row.post_id) &&
        (w.businessForm == null || w.businessForm.some((each: string) => row.business_forms.includes(each))) &&
        (w.category == null || w.category.includes(row.category)) &&
        (w.sector == null || w.sector.some((each: string) => row.sectors.includes(each))) &&
        (w.on == null ||
          (row.published_at !== null &&
            millis(row.published_at) < Date.parse(`${w.on}T16:00:00Z`) &&
            row.valid_from <= w.on &&
            (row.valid_to === null || row.valid_to >= w.on))),
      namedBy: { enterprises: ['Enterprise', 'enterprise_ids'] },
    },
  },
  notDrawn: ['responsibility'],
  draws: {
    disasterKind: (d) => ['010200', '020400'][d.below(2)]!,
    corridor: () => 'G347国道巫溪段（演示）',
    businessForm: (d) => ['密室逃脱', '剧本杀'].slice(0, 1 + d.below(2)),
  },
};
