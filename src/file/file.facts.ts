import { fact } from '../kernel/act.js';

export interface FileFacts { readonly key: string; readonly organisationId: string }
export const fileById = fact<FileFacts>('fileById', `select id as key, organisation_id as "organisationId" from file where id = any($1::uuid[])`);
