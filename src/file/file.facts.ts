import { ask } from '../kernel/act.js';
import { fact, id, type FactOf } from '../kernel/fact.js';

export const fileById = fact(
  'fileById',
  {
    organisationId: id,
  },
  `select id as key, organisation_id as "organisationId" from file where id = any($1::uuid[])`,
);
export type FileFacts = FactOf<typeof fileById>;

/**
 * Whether an office sent each of the files that are named; of none that is so. Another's is not read by attaching it.
 */
export const sentBy = (
  organisationId: string,
  files: readonly FileFacts[],
  named: string | readonly string[] | null | undefined,
): boolean =>
  [named ?? []].flat().every((id) => files.some((file) => file.key === id && file.organisationId === organisationId));

/** How several files are kept: each once, in the order given; none at all as nothing. */
export const keptFiles = (named: readonly string[] | null | undefined): string[] | null =>
  named && named.length > 0 ? [...new Set(named)] : null;

/** Whether an entry has a file: the one that up to 0.5.0 it could have, or those it has since. */
export const hasFiles = (one: string | null | undefined, several: readonly string[] | null | undefined): boolean =>
  one != null || (several ?? []).length > 0;

/** The files that an input names: each field that ends in `fileId`, or in `FileIds`. */
export const filesNamed = ask(fileById, ({ input }: { readonly input: object }) =>
  Object.entries(input)
    .filter(([name]) => /fileIds?$/i.test(name))
    .flatMap(([, ids]) => ids as string | null | readonly string[]),
);
