import { all, millis, type Row, type RoomOracle } from '../reader/rules.js';
import { beganIt, byRole, county, each, everyone, inCounty, ofOffice, officials } from '../reader/sight.js';

const ofOffices = byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) });

const order = (each: Row): string => `${each.published_on} ${millis(each.created_at)} ${each.id}`;
/** The lists of powers or responsibilities that an office published after one of the kind. */
const later = (lists: readonly Row[], list: Row): readonly Row[] =>
  ['POWER', 'RESPONSIBILITY'].includes(list.kind)
    ? lists.filter(
        (each) => each.organisation_id === list.organisation_id && each.kind === list.kind && order(each) > order(list),
      )
    : [];
/** Neither ended nor, of powers and responsibilities, followed by another list of the office. */
const stands = (lists: readonly Row[], id: string): boolean => {
  const list = lists.find((each) => each.id === id)!;
  return list.ended_on === null && later(lists, list).length === 0;
};
const endOf = (day: string): number => Date.parse(`${day}T16:00:00Z`);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    DutyList: {
      table: 'duty_list',
      tag: 'd',
      orders: { NEWEST: [['published_on'], true] },
      lists: { dutyLists: all },
      sees: everyone,
      one: {
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        approver: ['Operator', 'approver_id'],
        successor: ['DutyList', 'successor_id'],
      },
      many: { items: ['DutyItem', 'list_id'], tasks: ['KeyTask', 'list_id'] },
      wanted: (row, w, { has, ofId, within, present }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        (w.inForce == null || stands(present.DutyList!, row.id) === w.inForce) &&
        has(w.year, row.year) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        ofId(w.postId, 'Post', row.post_id) &&
        (w.on == null ||
          (row.published_on <= w.on &&
            millis(row.created_at) < endOf(w.on) &&
            (row.ended_on === null || row.ended_on > w.on) &&
            later(present.DutyList!, row).every(
              (each) => each.published_on > w.on || millis(each.created_at) >= endOf(w.on),
            ))),
      fields: {
        inForceUntil: ({ row }, { now, at }) =>
          [
            row.ended_on,
            ...later(now.DutyList!, row)
              .filter(({ created_at }) => millis(created_at) <= millis(at))
              .map(({ published_on }) => published_on),
          ]
            .filter((day) => day !== null)
            .sort()[0] ?? null,
      },
    },
    DutyDraft: {
      table: 'duty_draft',
      tag: 'dd',
      orders: { NEWEST: [['created_at'], true] },
      lists: { dutyDrafts: all },
      sees: (row, look) =>
        (look.who.self !== null && row.author_id === look.who.self) ||
        beganIt(row, look) ||
        ofOffice(row, look) ||
        row.binds_ids.some((id: string) => look.who.offices.includes(id)) ||
        (look.inCounty && ['COUNTY_LEADER', 'BUREAU_HEAD'].some((role) => look.who.roles.includes(role))),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        author: ['Operator', 'author_id'],
        approver: ['Operator', 'approver_id'],
        list: ['DutyList', 'list_id'],
      },
      namedBy: { binds: ['Organisation', 'binds_ids'], bindsPosts: ['Post', 'binds_post_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
      fields: {
        lines: ({ row }, { idOf }) =>
          JSON.parse(row.lines).map((each: Row) => ({
            ...each,
            organisationId: idOf('Organisation', each.organisationId),
            postId: each.postId === null ? null : idOf('Post', each.postId),
            coIds: each.coIds?.map((id: string) => idOf('Organisation', id)) ?? null,
          })),
      },
    },
    DutyItem: {
      table: 'duty_item',
      tag: 'i',
      orders: { DUE: [['due_at', 'place'], false] },
      lists: { dutyItems: all },
      sees: (row, look) =>
        // What an office may and must do is told to everyone who holds a post below the county.
        (['POWER', 'RESPONSIBILITY'].includes(row.kind) && look.who.roles.some((role) => !county.includes(role))) ||
        ofOffices(row, look),
      columns: { submissionDue: 'due_at' },
      one: {
        confirmer: ['Operator', 'confirmer_id'],
        submitter: ['Operator', 'submitter_id'],
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        list: ['DutyList', 'list_id'],
        laterItem: ['DutyItem', 'successor_id'],
      },
      kept: { evidence: ['evidence_ids'] },
      wanted: (row, w, { has, ofId, within, now, present }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        (w.inForce == null || stands(present.DutyList!, row.list_id) === w.inForce) &&
        ofId(w.listId, 'DutyList', row.list_id) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        ofId(w.postId, 'Post', row.post_id) &&
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
  draws: { inForce: (d) => d.chance(0.5) },
};
