import type { Must, Standing } from '../../kernel/act.js';
import type { FileFacts } from '../../file/file.facts.js';
import { CFF } from '../../kernel/statutes.js';
import type { OpenHazardFacts } from './enterprise.facts.js';
import type { Enterprise } from './enterprise.js';

export type Files = { files: FileFacts[] };
export type Open = { open: OpenHazardFacts[] };
export const majors = ({ open }: Open): number =>
  open.filter(({ grade }) => grade === 'MAJOR').reduce((sum, { n }) => sum + n, 0);

export const fileIsTheOffices = <I, F extends Files>(
  path: string,
  idIn: (input: I) => string | null | undefined,
): Must<{ input: I; facts: F } & Standing<Enterprise>> => ({
  code: 'ENTERPRISE_FILE_SENT_BY_THE_OFFICE',
  path: [path],
  basis: CFF('第四十七条'),
  says: { zh: '附件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
  holds: ({ input, facts, actor }) => {
    const id = idIn(input);
    return (
      id == null || facts.files.some(({ key, organisationId }) => key === id && organisationId === actor.organisationId)
    );
  },
});
