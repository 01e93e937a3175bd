import { ask, fact } from '../kernel/act.js';

export interface FileFacts { readonly key: string; readonly organisationId: string }
export const fileById = fact<FileFacts>('fileById', `select id as key, organisation_id as "organisationId" from file where id = any($1::uuid[])`);
/** The files that an input names: each field that ends in `fileId`, or in `FileIds`. */
export const filesNamed = ask(fileById, ({ input }: { readonly input: object }) => Object.entries(input).filter(([name]) => /fileIds?$/i.test(name)).flatMap(([, ids]) => ids as string | null | readonly string[]));
