import { LING16 } from '../../kernel/statutes.js';
import type { FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { certifiedOn, type OperatorFacts } from '../../organisation/organisation.facts.js';

export type Files = { files: FileFacts[] };

/** A file of a hazard. */
export const hazardFile = (path: string) =>
  fileIsTheOffices('HAZARD_FILE_SENT_BY_THE_OFFICE', path, {
    basis: LING16('第十条'),
    says: {
      zh: '附件须由本单位上传；销号的复查记录，也可以由其他签署人所在单位上传。',
      en: "The file must have been uploaded by the caller's own office; only the record of the review at closing may also come from the office of another signer.",
    },
  });

export const certified = (operators: readonly OperatorFacts[], ids: readonly string[], day: string): boolean =>
  ids.every((id) => operators.some((operator) => operator.key === id && certifiedOn(operator, day)));
