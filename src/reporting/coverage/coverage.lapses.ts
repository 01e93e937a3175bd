import { globalId } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { civilDateOf, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import { failures } from '../../kernel/act.js';
import { fact, id, instant, text, type FactOf } from '../../kernel/fact.js';
import { has } from '../../access/rights/caller.js';
import type { Instant } from '../../kernel/instant.js';
import { holdersOf, holdsPostOn, organisationById } from '../../organisation/organisation.facts.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { knowsOfOffice } from '../../organisation/organisation.scope.js';
import { recordVeto } from '../../responsibility/assessment/assessment.acts.js';
import { vetoRecords } from '../../responsibility/assessment/assessment.noun.js';
import { firstInCounty, postById } from '../../responsibility/responsibility/responsibility.facts.js';
import { reportsMissed } from '../../responsibility/responsibility/responsibility.owed.js';
import {
  hasHadItsTime,
  matterKey,
  reached as reachedBy,
  rungAfter,
  sinceResolved,
  type Letter,
} from '../../responsibility/responsibility/responsibility.ladder.js';
import { isOfLeaders } from '../../responsibility/responsibility/responsibility.musts.js';
import { issueSupervision } from '../../responsibility/supervision/supervision.acts.js';
import { earlierLetters, whoAnswersFor } from '../../responsibility/supervision/supervision.facts.js';
import { supervisions } from '../../responsibility/supervision/supervision.noun.js';
import type { DutyLapse } from './coverage.js';

// 失职追责: what was left undone stands with whoever may take the next step, letter by letter and, after all of them, a
// veto. It is told from the register as it is, and nothing is written until a person acts.

/** Items of lists that nobody submitted by their day; keys are `county/moment`. */
export const itemsOverdue = fact(
  'itemsOverdue',
  {
    id,
    organisationId: id,
    office: text,
    postId: id.orNull,
    title: text.orNull,
    content: text,
    due: instant,
  },
  `select k.key, i.id, i.organisation_id as "organisationId", g.name as office, i.post_id as "postId", p.title, i.content, coalesce(i.due_at, i.created_at) as due from unnest($1::text[]) k (key)
  join duty_item i on i.county_code = split_part(k.key, '/', 1) and i.status in ('OPEN', 'RETURNED') and i.kind in ('DUTY', 'ANNUAL_KEY') and i.due_at < split_part(k.key, '/', 2)::timestamptz
  join organisation g on g.id = i.organisation_id left join post p on p.id = i.post_id order by i.due_at, i.id`,
);

/** Vetoes recorded against an office or whoever sits in it, the latest first; keys are offices. */
export const vetoesAgainst = fact(
  'vetoesAgainst',
  { operatorId: id.orNull, recordedAt: instant },
  `select organisation_id as key, operator_id as "operatorId", created_at as "recordedAt" from veto_record
  where organisation_id = any($1::uuid[]) order by created_at desc, id`,
);

type Step = Pick<DutyLapse, 'reached' | 'nextAct' | 'nextLevel'>;
/**
 * What may follow: the next letter, or the veto after the last. Nothing while a letter has not had its time, an
 * interview is not held yet, or once the veto is recorded.
 */
export function nextStep(
  letters: readonly Letter[],
  vetoes: readonly Pick<FactOf<typeof vetoesAgainst>, 'recordedAt'>[],
  now: Instant,
): Step {
  const live = sinceResolved(letters);
  const [last] = live;
  const reached = reachedBy(letters);
  const step = { reached, nextAct: null, nextLevel: null };
  if (!hasHadItsTime(live, now)) return step;
  const nextLevel = rungAfter(reached);
  if (nextLevel !== null) return { ...step, nextAct: issueSupervision.name, nextLevel };
  return vetoes.some(({ recordedAt }) => recordedAt >= last!.issuedAt) ? step : { ...step, nextAct: recordVeto.name };
}

interface Undone extends Omit<
  DutyLapse,
  | 'reached'
  | 'nextAct'
  | 'nextLevel'
  | 'organisationId'
  | 'addresseePostId'
  | 'operatorId'
  | 'mine'
  | 'nextPosts'
  | 'daysOver'
  | 'requirement'
> {
  readonly office: string;
  readonly postKey: string | null;
  readonly aboutId: string | null;
}

async function undoneIn(records: Records, county: string, today: CivilDate): Promise<Undone[]> {
  const [items, reports] = await Promise.all([
    records.lookUp(itemsOverdue, `${county}/${records.request.now}`),
    records.lookUp(reportsMissed, `${county}/${today}`),
  ]);
  return [
    ...items.map((item): Undone => ({
      kind: 'ITEM_OVERDUE',
      entryType: 'DutyItem',
      entryId: item.id,
      office: item.organisationId,
      organisation: item.office,
      post: item.title,
      dueOn: civilDateOf(item.due),
      matter: `职责清单事项逾期未完成：${item.content}`,
      postKey: item.postId,
      aboutId: item.id,
    })),
    ...reports.map((report): Undone => ({
      kind: 'REPORT_MISSED',
      entryType: 'DutyReport',
      entryId: null,
      office: report.organisationId,
      organisation: report.office,
      post: report.title,
      dueOn: report.last,
      matter: report.matter,
      postKey: report.postId,
      aboutId: null,
    })),
  ];
}

/** What the musts of a letter look up, all of it. */
type Looked = Parameters<(typeof issueSupervision.musts)[number]['holds']>[0]['facts'];
type LetterFactsAsked = { readonly [Fact in keyof Looked]: readonly Looked[Fact][number][] };
const requirement = '限期办结并书面说明原因，同步报送佐证材料';

/** What the register knows of a lapse, its office and its post. */
const knownOf = (records: Records, { office, postKey, aboutId, matter }: Undone) =>
  Promise.all([
    records.lookUp(organisationById, office),
    records.lookUp(earlierLetters, `${office}/${aboutId ?? matterKey(matter)}`),
    records.lookUp(vetoesAgainst, office),
    records.lookUp(firstInCounty, office),
    aboutId === null ? [] : records.lookUp(whoAnswersFor, aboutId),
    postKey === null ? [] : records.lookUp(postById, postKey),
    postKey === null ? [] : records.lookUp(holdersOf, postKey),
  ]);

/**
 * The next step of one lapse, and whether it is the caller's: a letter is judged by its own musts on its draft. What is
 * a county leader's own goes to the leader, from the first responsible persons of other posts.
 */
async function followed(records: Records, undone: Undone) {
  const { office, postKey, aboutId, matter, entryType } = undone;
  const { caller, request } = records;
  const today = civilDateOf(request.now);
  const [organisation, earlier, vetoes, firsts, answering, addressee, holders] = await knownOf(records, undone);
  const ofLeader = postKey !== null && isOfLeaders({ offices: [...organisation] });
  const addresseePostId = ofLeader ? postKey : null;
  // What is a leader's own bars the leader: a veto of the office, or of another in it, is none of it.
  const barring = vetoes.filter(
    ({ operatorId }) => !ofLeader || holders.some((holder) => holder.operatorId === operatorId),
  );
  const holder = ofLeader ? holders.find((each) => holdsPostOn(each, today)) : undefined;
  const step = nextStep(earlier, barring, request.now);
  const above = firsts.filter((first) => first.postId !== postKey && holdsPostOn(first, today));
  const input = {
    organisationId: office,
    addresseePostId,
    level: step.nextLevel,
    aboutType: aboutId === null ? null : entryType,
    aboutId,
    matter,
    requirement,
  };
  // What is undone here is an item or a report, which no leader has to decide on first.
  const facts: LetterFactsAsked = { organisation, earlier, answering, addressee, firsts, undecided: [], ended: [] };
  const refused = (actor: { operatorId: string | null; organisationId: string | null; roles: readonly string[] }) =>
    failures(issueSupervision.musts, {
      input,
      facts,
      actor,
      at: request.now,
      now: request.now,
      today,
    } as never).length > 0;
  const nobodys =
    step.nextAct === issueSupervision.name &&
    !ofLeader &&
    // No office of the county stands above its party committee.
    organisation.some(({ kind }) => kind === 'PARTY_COMMITTEE');
  const next = nobodys ? { ...step, nextAct: null, nextLevel: null } : step;
  const mine =
    next.nextAct === issueSupervision.name
      ? has(caller, [...supervisions.may.issueSupervision]) && !refused(caller)
      : next.nextAct === recordVeto.name &&
        has(caller, [...vetoRecords.may.recordVeto]) &&
        (!ofLeader || above.some(({ operatorId }) => operatorId === caller.operatorId));
  return {
    ...next,
    mine,
    addresseePostId: addresseePostId && globalId(posts, addresseePostId),
    operatorId: holder ? globalId(operators, holder.operatorId) : null,
    nextPosts:
      ofLeader && next.nextAct !== null ? [...new Set(above.map(({ postId }) => globalId(posts, postId)))] : [],
  };
}

/** All that is undone past its day: of the whole county to those who serve it, to an office its own. */
export async function lapsesOf(records: Records, county: string): Promise<DutyLapse[]> {
  const { caller, request } = records;
  const today = civilDateOf(request.now);
  const known = knowsOfOffice(caller, county);
  const undone = (await undoneIn(records, county, today)).filter(({ office }) => known(office));
  return Promise.all(
    undone.map(async (lapse): Promise<DutyLapse> => {
      const { office, postKey: _, aboutId: _id, ...told } = lapse;
      return {
        ...told,
        organisationId: globalId(organisations, office),
        daysOver: daysBetween(told.dueOn, today),
        requirement,
        ...(await followed(records, lapse)),
      };
    }),
  );
}
