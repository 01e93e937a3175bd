import { fact } from '../../kernel/act.js';

/** Persons known by an identity number; keys are its hashes. */
export interface PersonFacts {
  readonly key: string;
  readonly id: string;
  readonly regionCode: string;
}
export const personByIdNumber = fact<PersonFacts>(
  'personByIdNumber',
  `select p.id_number_hash as key, m.id, m.region_code as "regionCode" from household_member_person p join household_member m on m.id = p.id where p.id_number_hash = any($1)`,
);

/** A person, as their household needs them. */
export interface MemberFacts {
  readonly key: string;
  readonly status: string;
  readonly kinship: string;
}
export const memberById = fact<MemberFacts>(
  'memberById',
  `select id as key, status, kinship from household_member where id = any($1::uuid[])`,
);

/** A person's own identity number, open for a must to compare; null where it was destroyed. */
export interface NumberFacts {
  readonly key: string;
  readonly plain: string | null;
}
export const numberOfMember = fact<NumberFacts>(
  'numberOfMember',
  `select p.id as key, p.id_number_cipher as cipher, k.id as "subjectId", k.wrapped
  from household_member_person p join subject_key k on k.id = p.subject_id where p.id = any($1::uuid[])`,
);
