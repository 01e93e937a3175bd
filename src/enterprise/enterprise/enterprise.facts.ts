import { fact } from '../../kernel/act.js';

export interface EnterpriseFacts { readonly key: string; readonly townshipCode: string; readonly status: string; readonly sector: string }
export const enterpriseById = fact<EnterpriseFacts>(`select id as key, township_code as "townshipCode", status, sector from enterprise where id = any($1::uuid[])`);
