/** What an issue is when it begins, whoever finds it. */
export const begun = { evidenceIds: [] as readonly string[], returns: 0 };
