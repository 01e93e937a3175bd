import type { Records } from '../../access/acting/records.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';
import type { Period } from '../../kernel/period.js';
import { owesOn } from '../../responsibility/responsibility/responsibility.owed.facts.js';
import { governing } from '../../responsibility/responsibility/responsibility.musts.js';

// Whose sitting counts as having heard whom (001§1: 党委会议、党工委会议或者管委会主任办公会议听取班子成员履职报告): told once,
// whoever asks.

/**
 * Offices whose party committee hears its own leaders (the county's, a township's, a park's), each with the members who
 * owe a report on a day: by a safety duty in force, and by holding the post. Keys are `county/period/day`.
 */
export const hearingsOwed = fact(
  'hearingsOwed',
  { organisationId: id, office: text, kind: text, postId: id.orNull, title: text },
  `select k.key, g.id as "organisationId", g.name as office, g.kind, o.id as "postId", coalesce(o.title, '') as title
  from unnest($1::text[]) k (key) join organisation g on g.county_code = split_part(k.key, '/', 1)
    and (g.ended_on is null or g.ended_on > split_part(k.key, '/', 3)::date)
    and (g.kind in ('TOWNSHIP', 'PARK') or (g.kind in ('PARTY_COMMITTEE', 'GOVERNMENT') and exists (select from post p
      where p.organisation_id = g.id and 'COUNTY_LEADER' = any(p.roles))))
  left join post o on o.organisation_id = g.id
    and ${owesOn('o.id', "split_part(k.key, '/', 3)::date", 'SAFETY')}
  order by g.kind, g.name, g.id, o.title, o.id`,
);
type Owing = FactOf<typeof hearingsOwed>;
type HearingOffice = Pick<Owing, 'organisationId' | 'office' | 'kind'>;

/**
 * Each report on safety that was heard, with the sitting: on the day on which it was reviewed the sitting comes to
 * count. A sitting that was withdrawn counts nowhere. Keys are `county/year`, of the half-years heard.
 */
export const reportsHeard = fact(
  'reportsHeard',
  {
    body: text,
    organisationId: id,
    officeKind: text,
    heldOn: day,
    period: text,
    /** The office whose leader reported, and the leader's post. */
    of: id,
    postId: id,
    enteredOn: text,
  },
  `select k.key, m.body, m.organisation_id as "organisationId", g.kind as "officeKind", m.held_on as "heldOn", r.period,
    p.organisation_id as "of", p.id as "postId", to_char(greatest(m.created_at, r.reviewed_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "enteredOn"
  from unnest($1::text[]) k (key) join duty_report r on r.county_code = split_part(k.key, '/', 1)
    and left(r.period, 4) = split_part(k.key, '/', 2) and coalesce(r.report_subject, 'SAFETY') = 'SAFETY'
  join post p on p.id = r.post_id join leadership_meeting m on m.id = r.meeting_id and m.kind = 'HEARING'
    and m.withdrawn_at is null and (m.heard_period is null or m.heard_period = r.period)
  join organisation g on g.id = m.organisation_id order by m.held_on, m.id`,
);
export type HeardReport = FactOf<typeof reportsHeard>;

const hearing: readonly string[] = ['PARTY_STANDING_COMMITTEE', 'WORK_COMMITTEE', 'GOVERNMENT_EXECUTIVE'];
/**
 * Whether it heard the leaders of an office: its own committee or directors did, or, of the government's, the party
 * committee, if one of them reported there (党政同责).
 */
const heardThem = (heard: HeardReport, { organisationId, kind }: HearingOffice): boolean =>
  hearing.includes(heard.body) &&
  (heard.organisationId === organisationId ||
    (kind === 'GOVERNMENT' && heard.officeKind === 'PARTY_COMMITTEE' && heard.of === organisationId));

/** What is owed of a hearing for each period, by its name, as of its end or of today. */
export type OwedByPeriod = ReadonlyMap<string, readonly Owing[]>;
export async function owedIn(records: Records, county: string, periods: readonly Period[]): Promise<OwedByPeriod> {
  const today = civilDateOf(records.request.now);
  return new Map(
    await Promise.all(
      periods.map(
        async ({ name, to }) =>
          [name, await records.lookUp(hearingsOwed, `${county}/${name}/${to < today ? to : today}`)] as const,
      ),
    ),
  );
}

interface Member {
  readonly postId: string;
  readonly title: string;
  readonly office: string;
}
export interface Hearing extends HearingOffice {
  readonly owed: readonly Member[];
  /** Who owes and was not heard. */
  readonly unheard: readonly Member[];
  /** The days of the sittings, once every member who owes was heard (001§1: 班子成员履职报告). */
  readonly heldOn: readonly HeardReport['heldOn'][];
}
/** How far each office's leaders were heard for a half-year. */
export function hearingsOf(heard: readonly HeardReport[], owedBy: OwedByPeriod, period: string): Hearing[] {
  const rows = owedBy.get(period) ?? [];
  const offices = [...new Map(rows.map((row) => [row.organisationId, row])).values()];
  return offices.map(({ organisationId, office, kind }) => {
    const there = heard.filter((each) => each.period === period && heardThem(each, { organisationId, office, kind }));
    const of = new Set(there.map(({ postId }) => postId));
    const owed = rows.flatMap(({ organisationId: own, postId, title }) =>
      own === organisationId && postId !== null ? [{ postId, title, office }] : [],
    );
    const unheard = owed.filter(({ postId }) => !of.has(postId));
    const heldOn = unheard.length > 0 ? [] : [...new Set(there.map((each) => each.heldOn))];
    return { organisationId, office, kind, owed, unheard, heldOn };
  });
}
/** The days on which a county's party committee and its government were heard, both whole. */
export function heardInCounty(
  heard: readonly HeardReport[],
  owedBy: OwedByPeriod,
  period: string,
): readonly HeardReport['heldOn'][] {
  const sides = hearingsOf(heard, owedBy, period).filter(({ kind }) => governing.includes(kind));
  const whole = sides.every(({ unheard }) => unheard.length === 0);
  return whole ? [...new Set(sides.flatMap(({ heldOn }) => heldOn))].sort() : [];
}
