import { fact, id, question, sealedFact, text, type FactOf } from '../../kernel/fact.js';

/** Persons known by an identity number; keys are its hashes. */
export const personByIdNumber = fact(
  'personByIdNumber',
  {
    id,
    regionCode: text,
  },
  `select p.id_number_hash as key, m.id, m.region_code as "regionCode" from household_member_person p
  join household_member m on m.id = p.id where p.id_number_hash = any($1)`,
);
export type PersonFacts = FactOf<typeof personByIdNumber>;

/** A person, as their household needs them. */
export const memberById = fact(
  'memberById',
  {
    status: text,
    kinship: text,
  },
  `select id as key, status, kinship from household_member where id = any($1::uuid[])`,
);
export type MemberFacts = FactOf<typeof memberById>;

/** A person's own identity number, open for a must to compare; null where it was destroyed. */
export const numberOfMember = sealedFact(
  'numberOfMember',
  `select p.id as key, p.id_number_cipher as cipher, k.id as "subjectId", k.wrapped
  from household_member_person p join subject_key k on k.id = p.subject_id where p.id = any($1::uuid[])`,
);
export type NumberFacts = FactOf<typeof numberOfMember>;

/** Standing dwellings known by their address; keys are its hashes. */
export const dwellingByAddress = fact(
  'dwellingByAddress',
  { id, regionCode: text },
  `select p.address_hash as key, d.id, d.region_code as "regionCode" from dwelling_person p
  join dwelling d on d.id = p.id where d.status = 'STANDING' and p.address_hash = any($1)`,
);
export type AddressFacts = FactOf<typeof dwellingByAddress>;

/** Claims for condolence that stand for a person or were paid and not recovered: the claim room tells. */
export const condolenceOf = question('condolenceOf', { number: text, status: text });
export type CondolenceFacts = FactOf<typeof condolenceOf>;
