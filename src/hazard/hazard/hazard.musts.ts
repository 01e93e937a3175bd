import type { Must, Standing } from '../../kernel/act.js';
import { LING16 } from '../../kernel/statutes.js';
import { sentBy, type FileFacts } from '../../file/file.facts.js';
import { certifiedOn, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type { Hazard } from './hazard.js';

export type Files = { files: FileFacts[] };

type Named = string | readonly string[] | null | undefined;
/** A file belongs to an entry only if the caller's own office sent it: another's cannot be read by attaching it. */
export const fileIsTheOffices = <I, F extends Files>(
  path: string,
  namedIn: (input: I) => Named,
): Must<{ input: I; facts: F } & Standing<Hazard>> => ({
  code: 'HAZARD_FILE_SENT_BY_THE_OFFICE',
  path: [path],
  basis: LING16('第十条'),
  says: {
    zh: '附件须由本单位上传；销号的复查记录，也可以由其他签署人所在单位上传。',
    en: "The file must have been uploaded by the caller's own office; only the record of the review at closing may also come from the office of another signer.",
  },
  holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files, namedIn(input)),
});

export const certified = (operators: readonly OperatorFacts[], ids: readonly string[], day: string): boolean =>
  ids.every((id) => operators.some((operator) => operator.key === id && certifiedOn(operator, day)));
