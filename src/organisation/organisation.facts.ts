import { fact } from '../kernel/act.js';

/** Those who act, as the rules need them: what their posts let them be, and till when their certificate holds. */
export interface OperatorFacts { readonly key: string; readonly name: string; readonly certificateNumber: string | null; readonly certificateValidTo: string | null; readonly posts: readonly { readonly roles: readonly string[]; readonly from: string; readonly to: string | null; readonly organisationId: string }[] }
export const operatorById = fact<OperatorFacts>(`select o.id as key, o.name, o.certificate_number as "certificateNumber", o.certificate_valid_to as "certificateValidTo",
  coalesce((select jsonb_agg(jsonb_build_object('roles', p.roles, 'from', h.held_from, 'to', h.held_to, 'organisationId', p.organisation_id)) from holding h join post p on p.id = h.post_id where h.operator_id = o.id), '[]') as posts
  from operator o where o.id = any($1::uuid[])`);
