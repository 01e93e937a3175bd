import { globalId } from '../../src/access/privacy/ids.js';
import { all, dayOf, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    PracticeCase: {
      table: 'practice_case',
      tag: 'pc',
      orders: { NEWEST: [['created_at'], true] },
      lists: { practiceCases: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => ofOffice(row, look) || (row.status === 'PUBLISHED' && seated(row, look)),
        ),
      }),
      one: { organisation: ['Organisation', 'organisation_id'] },
      many: { adoptions: ['PracticeAdoption', 'case_id'] },
      kept: { files: ['file_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
    },
    PracticeAdoption: {
      table: 'practice_adoption',
      tag: 'pa',
      orders: { DUE: [['due_on'], false] },
      lists: { practiceAdoptions: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) =>
            ofOffice(row, look) ||
            look.now.PracticeCase!.some((each) => each.id === row.case_id && ofOffice(each, look)),
        ),
      }),
      one: { practice: ['PracticeCase', 'case_id'], organisation: ['Organisation', 'organisation_id'] },
      kept: { files: ['file_ids'] },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null || (row.due_on < dayOf(now) && row.status === 'ASKED') === w.overdue),
      fields: { overdue: ({ row }, { at }) => row.due_on < dayOf(at) && row.status === 'ASKED' },
    },
  },
  // Of two types that are cases, the filters ask for those of enforcement.
  draws: {
    caseId: (d, data) => globalId({ tag: 'j' }, (d.pick(data.EnforcementCase!)?.id as string | undefined) ?? 'none'),
  },
};
