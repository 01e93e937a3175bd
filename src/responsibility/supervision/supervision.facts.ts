import { bool, fact, id, instant, list, text, type FactOf } from '../../kernel/fact.js';
import { bare } from '../responsibility/responsibility.facts.js';

/** What tells no matter from another: spaces, and marks of either script. */
const marks = String.raw`[\s!-/:-@\[-\`{-~，。；：、！？“”‘’（）《》〔〕【】—…·]`;
/** The matter without its marks: the same in other punctuation is the same. */
export const matterKey = (matter: string): string => matter.replace(new RegExp(marks, 'g'), '');

/**
 * Earlier letters on the same, the latest first: keys are the office and the entry, or where none is named the matter.
 */
export const earlierLetters = fact(
  'earlierLetters',
  { level: text, number: text, status: text, issuedAt: instant, answerDue: instant, resolved: bool.orNull },
  `select k.key, s.level, s.number, s.status, s.created_at as "issuedAt", s.answer_due as "answerDue", s.resolved from unnest($1::text[]) k (key)
    join supervision s on s.organisation_id::text = split_part(k.key, '/', 1)
      and coalesce(s.about_id::text, ${bare('s.matter')}) = substr(k.key, length(split_part(k.key, '/', 1)) + 2)
    order by s.acted_at desc, s.id desc`,
);
export type LetterFacts = FactOf<typeof earlierLetters>;

const ofAHazard = `(select coalesce(array_agg(o.id), '{}') from organisation o where o.ended_on is null and (
    (o.kind = 'TOWNSHIP' and left(o.region_code, 9) = h.township_code) or o.enterprise_id = h.enterprise_id
    or (o.kind in ('DEPARTMENT', 'BUREAU', 'PARK') and exists (select from responsibility r
  where r.organisation_id = o.id and r.published_at is not null and h.sector = any(r.sectors)))))`;
/** Who answers for an entry that a letter may be about: the offices it names, and of a danger all who follow it. */
export const whoAnswersFor = fact(
  'whoAnswersFor',
  { offices: list(id) },
  `select i.id as key, array[i.organisation_id] as offices from duty_item i where i.id = any($1::uuid[])
    union all select t.id, array[t.organisation_id] || t.co_ids from key_task t where t.id = any($1::uuid[])
    union all select s.id, array[s.organisation_id] from issue s where s.id = any($1::uuid[])
    union all select h.id, ${ofAHazard} from hazard h where h.id = any($1::uuid[])
    union all select l.id, array[l.supervisor_id] || coalesce(${ofAHazard}, '{}') from listing l left
  join hazard h on h.id = l.hazard_id where l.id = any($1::uuid[])`,
);
/** Matters of several offices that no leader has decided yet: until then their answer is refused. */
export const undecidedIssues = fact(
  'undecidedIssues',
  { number: text },
  `select id as key, number from issue where id = any($1::uuid[]) and decided_at is null
    and (lead_id is not null or cardinality(coalesce(co_ids, '{}')) > 0)`,
);
export type UndecidedFacts = FactOf<typeof undecidedIssues>;

export type AnswererFacts = FactOf<typeof whoAnswersFor>;
