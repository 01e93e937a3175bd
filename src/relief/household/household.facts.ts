import { fact } from '../../kernel/act.js';

/** Persons known by an identity number; keys are its hashes. */
export interface PersonFacts { readonly key: string; readonly id: string; readonly regionCode: string }
export const personByIdNumber = fact<PersonFacts>('personByIdNumber', `select p.id_number_hash as key, m.id, m.region_code as "regionCode" from household_member_person p join household_member m on m.id = p.id where p.id_number_hash = any($1)`);

/** A person, as their household needs them. */
export interface MemberFacts { readonly key: string; readonly status: string; readonly kinship: string }
export const memberById = fact<MemberFacts>('memberById', `select id as key, status, kinship from household_member where id = any($1::uuid[])`);
