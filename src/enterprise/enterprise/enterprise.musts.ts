import type { FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { OpenHazardFacts } from './enterprise.facts.js';

export type Files = { files: FileFacts[] };
export type Open = { open: OpenHazardFacts[] };
export const majors = ({ open }: Open): number =>
  open.filter(({ grade }) => grade === 'MAJOR').reduce((sum, { n }) => sum + n, 0);

/** A file of an enterprise. */
export const enterpriseFile = (path: string) => fileIsTheOffices('ENTERPRISE_FILE_SENT_BY_THE_OFFICE', path);
