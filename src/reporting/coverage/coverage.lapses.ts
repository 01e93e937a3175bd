import { globalId } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { civilDateOf, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import { failures } from '../../kernel/act.js';
import { fact, id, instant, text } from '../../kernel/fact.js';
import { has } from '../../access/rights/caller.js';
import type { Instant } from '../../kernel/instant.js';
import { holdersOf, holdsPostOn, organisationById } from '../../organisation/organisation.facts.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { knowsOfOffice } from '../../organisation/organisation.scope.js';
import { recordVeto } from '../../responsibility/assessment/assessment.acts.js';
import { vetoRecords } from '../../responsibility/assessment/assessment.noun.js';
import { firstInCounty, postById } from '../../responsibility/responsibility/responsibility.facts.js';
import { reportsMissed } from '../../responsibility/responsibility/responsibility.owed.facts.js';
import {
  type Letter,
  hasHadItsTime,
  matterKey,
  reached as reachedBy,
  rungAfter,
  sinceResolved,
  undoneInSql,
} from '../../responsibility/responsibility/responsibility.ladder.js';
import { isOfLeaders, judgesFromAbove, officeOf } from '../../responsibility/responsibility/responsibility.musts.js';
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
  join duty_item i on i.county_code = split_part(k.key, '/', 1) and i.status in ${undoneInSql} and i.kind in ('DUTY', 'ANNUAL_KEY') and i.due_at < split_part(k.key, '/', 2)::timestamptz
  join organisation g on g.id = i.organisation_id left join post p on p.id = i.post_id order by i.due_at, i.id`,
);

type Step = Pick<DutyLapse, 'reached' | 'nextAct' | 'nextLevel'>;
/**
 * What may follow: the next letter, or the veto after the last. Nothing while a letter has not had its time, an
 * interview is not held yet, or once the veto is recorded.
 */
export function nextStep(letters: readonly (Letter & { readonly vetoed: boolean })[], now: Instant): Step {
  const live = sinceResolved(letters);
  const reached = reachedBy(letters);
  const step = { reached, nextAct: null, nextLevel: null };
  if (!hasHadItsTime(live, now)) return step;
  const nextLevel = rungAfter(reached);
  if (nextLevel !== null) return { ...step, nextAct: issueSupervision.name, nextLevel };
  // A veto for something else ends no ladder: this one follows a letter on the matter.
  return live.some(({ vetoed }) => vetoed) ? step : { ...step, nextAct: recordVeto.name };
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
  const [organisation, earlier, firsts, answering, addressee, holders] = await knownOf(records, undone);
  const ofLeader = postKey !== null && isOfLeaders({ offices: [...organisation] });
  const addresseePostId = ofLeader ? postKey : null;
  // What is a leader's own is asked of whoever held the post on the day that it fell due.
  const person = ofLeader ? holders.find((each) => holdsPostOn(each, undone.dueOn)) : undefined;
  const step = nextStep(earlier, request.now);
  const above = firsts.filter(
    (first) => first.postId !== postKey && first.operatorId !== person?.operatorId && holdsPostOn(first, today),
  );
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
  const fallen = [{ key: '', on: undone.dueOn }];
  const facts: LetterFactsAsked = {
    ...{ organisation, earlier, answering, addressee, holders, firsts, fallen },
    ...{ undecided: [], ended: [], report: [] },
  };
  const refused = (actor: { operatorId: string | null; organisationId: string | null; roles: readonly string[] }) =>
    failures(issueSupervision.musts, {
      input,
      facts,
      actor,
      at: request.now,
      now: request.now,
      today,
    } as never).length > 0;
  const judges = (): boolean =>
    ofLeader
      ? above.some(({ operatorId }) => operatorId === caller.operatorId)
      : judgesFromAbove(
          { office: officeOf({ organisationId: office }, { offices: [...organisation] }) },
          firsts,
          caller,
          today,
        );
  const mine =
    step.nextAct === issueSupervision.name
      ? has(caller, [...supervisions.may.issueSupervision]) && !refused(caller)
      : step.nextAct === recordVeto.name && has(caller, [...vetoRecords.may.recordVeto]) && judges();
  return {
    ...step,
    mine,
    addresseePostId: addresseePostId && globalId(posts, addresseePostId),
    operatorId: person ? globalId(operators, person.operatorId) : null,
    nextPosts:
      ofLeader && step.nextAct !== null ? [...new Set(above.map(({ postId }) => globalId(posts, postId)))] : [],
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
