import { globalId } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { civilDateOf, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import { fact, id, instant, text, word, type FactOf } from '../../kernel/fact.js';
import { halfYearsAt } from '../../kernel/period.js';
import type { Instant } from '../../kernel/instant.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { reportsOwed } from '../../responsibility/responsibility/responsibility.facts.js';
import type { SupervisionLevel } from '../../responsibility/supervision/supervision.js';
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
    title: text.orNull,
    content: text,
    due: instant,
  },
  `select k.key, i.id, i.organisation_id as "organisationId", g.name as office, p.title, i.content, coalesce(i.due_at, i.created_at) as due from unnest($1::text[]) k (key)
  join duty_item i on i.county_code = split_part(k.key, '/', 1) and i.status in ('OPEN', 'RETURNED') and i.kind in ('DUTY', 'ANNUAL_KEY') and i.due_at < split_part(k.key, '/', 2)::timestamptz
  join organisation g on g.id = i.organisation_id left join post p on p.id = i.post_id order by i.due_at, i.id`,
);

/** Letters to an office about one thing; keys are `organisation/entry` or `organisation/matter`. */
export const lettersAbout = fact(
  'lettersAbout',
  { level: word<`${SupervisionLevel}`>(), status: text, answerDue: instant },
  `select k.key, s.level, s.status, s.answer_due as "answerDue" from unnest($1::text[]) k (key)
  join supervision s on s.organisation_id = split_part(k.key, '/', 1)::uuid and coalesce(s.about_id::text, s.matter) = substr(k.key, 38) order by s.created_at`,
);

const ladder = ['REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM'] as const;
type Letter = FactOf<typeof lettersAbout>;
/**
 * What may follow: the next letter, or the veto after the last; nothing while a letter still has time to be answered.
 */
function nextStep(letters: readonly Letter[], now: Instant): Pick<DutyLapse, 'reached' | 'nextAct' | 'nextLevel'> {
  const highest = Math.max(-1, ...letters.map(({ level }) => ladder.indexOf(level)));
  const reached = ladder[highest] ?? null;
  if (letters.some(({ status, answerDue }) => status === 'ISSUED' && answerDue >= now))
    return { reached, nextAct: null, nextLevel: null };
  const nextLevel = ladder[highest + 1] ?? null;
  return { reached, nextAct: nextLevel === null ? 'recordVeto' : 'issueSupervision', nextLevel };
}

interface Undone extends Omit<
  DutyLapse,
  'reached' | 'nextAct' | 'nextLevel' | 'organisationId' | 'daysOver' | 'requirement'
> {
  readonly office: string;
  readonly about: string;
}

async function undoneIn(records: Records, county: string, today: CivilDate): Promise<Undone[]> {
  const { ended } = halfYearsAt(today);
  const [items, reports] = await Promise.all([
    records.lookUp(itemsOverdue, `${county}/${records.request.now}`),
    records.lookUp(reportsOwed, `${county}/${ended.name}/${ended.to}`),
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
      about: item.id,
    })),
    ...reports
      .filter(({ reportId }) => reportId === null)
      .map(({ organisationId, office, title }): Undone => {
        const matter = `未按期提交${ended.name}述职报告：${office}${title}`;
        return {
          kind: 'REPORT_MISSED',
          entryType: 'DutyReport',
          entryId: null,
          office: organisationId,
          organisation: office,
          post: title,
          dueOn: ended.to,
          matter,
          about: matter,
        };
      }),
  ];
}

/** All that is undone past its day: of the whole county to those who serve it, to an office its own. */
export async function lapsesOf(records: Records, county: string): Promise<DutyLapse[]> {
  const { caller, request } = records;
  const today = civilDateOf(request.now);
  const undone = (await undoneIn(records, county, today)).filter(
    ({ office }) => caller.counties.includes(county) || caller.offices.includes(office),
  );
  return Promise.all(
    undone.map(async ({ office, about, ...lapse }): Promise<DutyLapse> => ({
      ...lapse,
      organisationId: globalId(organisations, office),
      daysOver: daysBetween(lapse.dueOn, today),
      requirement: '限期办结并书面说明原因，同步报送佐证材料',
      ...nextStep(await records.lookUp(lettersAbout, `${office}/${about}`), request.now),
    })),
  );
}
