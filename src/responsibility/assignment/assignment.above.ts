import type { JudgedBeside } from '../responsibility/responsibility.above.js';

/** Whose post it is, and who set it. */
export const besideAssignment: JudgedBeside = {
  post: (columnOf) => columnOf('postId'),
  setter: (columnOf) =>
    `coalesce((select p.organisation_id from work_programme p where p.id = ${columnOf('programmeId')}),
      (select m.organisation_id from leadership_meeting m where m.id = ${columnOf('meetingId')}))`,
};
