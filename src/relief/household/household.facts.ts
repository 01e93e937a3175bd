import { fact, id, int, list, question, sealedFact, text, type FactOf } from '../../kernel/fact.js';

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

/**
 * How many a disaster killed by the latest report of each place, a township's own not added to its villages', and by
 * the persons whose death is recorded; keys are the disaster's.
 */
export const deathsOfDisaster = fact(
  'deathsOfDisaster',
  { reported: int, recorded: int },
  `with latest as (select distinct on (event_id, region_code) * from loss_report where event_id = any($1::uuid[])
    order by event_id, region_code, observed_at desc, id desc),
  counted as (select l.* from latest l where l.region_code like '%000' or not exists (select from latest t
    where t.event_id = l.event_id and t.region_code = l.township_code || '000'))
  select e as key, (select coalesce(sum(c.dead), 0)::int from counted c where c.event_id = e) as reported,
    (select count(*)::int from household_member m where m.death_event_id = e) as recorded
  from unnest($1::uuid[]) e`,
);

/**
 * The categories of a person as they held on a day, as known now: of all that was entered with a first day by then the
 * latest; keys are `person/day`.
 */
export const categoriesOn = fact(
  'categoriesOn',
  { categories: list(text) },
  `select k.key, (select h.categories from household_member_history h where h.id = split_part(k.key, '/', 1)::uuid
    and coalesce(h.categories_from, h.joined_on, (h.created_at at time zone 'Asia/Shanghai')::date)
      <= split_part(k.key, '/', 2)::date order by h.version desc limit 1) as categories
  from unnest($1::text[]) k (key)`,
);
