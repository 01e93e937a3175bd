import type { EntryContext, Must } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import type { WorkInspection } from './work-inspection.js';

const basis = POINTS('优化督查考核');

/** A tour from above is kept by the county that it inspects; of any other nobody judges their own work. */
export const notOfOnesOwn: Must<EntryContext<WorkInspection>> = {
  code: 'WORK_INSPECTION_IS_NOT_RUN_BY_WHO_IS_INSPECTED',
  basis,
  says: {
    zh: '除上级考核巡查外，被督查单位不得登记问题、反馈意见或者销号。',
    en: 'Except on a tour from above, an office that is inspected may not record findings, hand back or close the inspection.',
  },
  holds: ({ entry, actor }) => entry.kind === 'UPPER_TOUR' || !entry.inspectedIds.includes(actor.organisationId),
};
