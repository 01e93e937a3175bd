import type { Must } from '../kernel/act.js';
import type { Actor } from '../kernel/roles.js';
import { CFF } from '../kernel/statutes.js';
import { sentBy, type FileFacts } from './file.facts.js';

/** What a must about files knows: the input that names them, those that are there, and who attaches them. */
interface Attaching {
  readonly input: object;
  readonly facts: { readonly files: readonly FileFacts[] };
  readonly actor: Actor;
}
type Words = Pick<Must<Attaching>, 'basis' | 'says'>;
const anyFile: Words = {
  basis: CFF('第四十七条'),
  says: { zh: '附件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
};
const namedAt = (input: object, path: string) =>
  (input as Readonly<Record<string, string | readonly string[] | null | undefined>>)[path];

/** A file belongs to an entry only if the caller's own office sent it: another's cannot be read by attaching it. */
export const fileIsTheOffices = (code: string, path: string, words: Words = anyFile): Must<Attaching> => ({
  code,
  path: [path],
  ...words,
  holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files, namedAt(input, path)),
});
