import { count, fact, id, list, type FactOf } from '../../kernel/fact.js';
import { spanOfMonth } from '../../responsibility/assessment/assessment.facts.js';

const open = '(h.ended_at is null or h.ended_at >= x.ends)';
const late = `h.deadline < least(x.ends, coalesce(h.review_requested_at, x.ends))`;

/**
 * The list of MAJOR hazards of a month: which were on it, and how they stood when it ended; keys are `county/month`.
 */
export const majorListOfMonth = fact(
  'majorListOfMonth',
  {
    hazardIds: list(id),
    onList: count,
    added: count,
    closed: count,
    unassigned: count,
    unreceived: count,
    overdue: count,
    listed: count,
    lookbacksOpen: count,
    lookbacksConcluded: count,
  },
  `select k.key, coalesce(array_agg(h.id order by h.graded_at, h.id) filter (where h.id is not null), '{}') as "hazardIds",
    count(h.id) filter (where ${open}) as "onList",
    count(*) filter (where h.graded_at >= x.begins) as added,
    count(*) filter (where h.ended_at < x.ends) as closed,
    count(h.id) filter (where ${open} and (h.ordered_at is null or h.ordered_at >= x.ends)) as unassigned,
    count(*) filter (where ${open} and h.ordered_at < x.ends
      and (h.order_received_at is null or h.order_received_at >= x.ends)) as unreceived,
    count(*) filter (where ${open} and ${late}) as overdue,
    count(*) filter (where exists (select from listing l where l.hazard_id = h.id and l.created_at < x.ends
      and (l.delisted_at is null or l.delisted_at >= x.ends))) as listed,
    min(y.open) as "lookbacksOpen", min(y.concluded) as "lookbacksConcluded"
  from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
  cross join lateral (select count(*) filter (where b.created_at < x.ends
      and (b.concluded_at is null or b.concluded_at >= x.ends)) as open,
    count(*) filter (where b.concluded_at >= x.begins and b.concluded_at < x.ends) as concluded
    from lookback b where b.county_code = x.county) y
  left join hazard h on h.county_code = x.county and h.grade = 'MAJOR' and h.graded_at < x.ends
    and (h.ended_at is null or h.ended_at >= x.begins)
  group by k.key`,
);
export type MajorListFacts = FactOf<typeof majorListOfMonth>;
