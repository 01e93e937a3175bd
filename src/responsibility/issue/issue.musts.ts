/** What an issue is when it begins, whoever finds it. */
export const begun = { evidenceIds: [] as readonly string[], returns: 0 };

/** A matter of several offices that no leader has decided yet waits for him, and not for them (协调解决), as SQL. */
export const undecided = (columnOf: (property: string) => string): string =>
  `(${columnOf('decidedAt')} is null and (${columnOf('leadId')} is not null` +
  ` or cardinality(coalesce(${columnOf('coIds')}, '{}')) > 0))`;
/** What is answered by a plan first is not answered before it is laid down (`ISSUE_ANSWERED_ONCE_PLANNED`), as SQL. */
export const unplanned = (columnOf: (property: string) => string): string =>
  `(${columnOf('planDueOn')} is null and (${columnOf('kind')} = 'TWO_AND_TWO'` +
  ` or coalesce(${columnOf('foundByType')}, '') = 'WorkInspection'))`;
