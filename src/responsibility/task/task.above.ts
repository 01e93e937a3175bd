import type { JudgedBeside } from '../responsibility/responsibility.above.js';

/** Who set a task, and who helps with it. */
export const besideTask: JudgedBeside = {
  setter: (columnOf) => `(select l.organisation_id from duty_list l where l.id = ${columnOf('listId')})`,
  helpers: (columnOf) => columnOf('coIds'),
};
