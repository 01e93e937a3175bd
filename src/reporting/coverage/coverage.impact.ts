import { oneOf, is, type Rows } from '../../access/model/conditions.js';
import { globalId, partsOf } from '../../access/privacy/ids.js';
import type { Noun } from '../../access/model/noun.js';
import type { Records } from '../../access/acting/records.js';
import { listings } from '../../hazard/listing/listing.noun.js';
import { holdings, organisations, posts } from '../../organisation/organisation.noun.js';
import { dutyItems } from '../../responsibility/duty/duty.noun.js';
import { issues } from '../../responsibility/issue/issue.noun.js';
import { responsibilities } from '../../responsibility/responsibility/responsibility.noun.js';
import { supervisions } from '../../responsibility/supervision/supervision.noun.js';
import { keyTasks } from '../../responsibility/task/task.noun.js';
import type { Impact, ImpactItem } from './coverage.js';
import { shownMost } from './coverage.asked.js';

type Open = (records: Records) => Promise<ImpactItem[]>;
const those =
  <E extends { id: string }>(noun: Noun<E>, content: keyof E & string, rows: Rows<E>): Open =>
  async (records) =>
    (await records.select(noun, ['id', content], rows)).map((row) => ({
      entryType: noun.entity.name,
      entryId: row.id,
      content: String(row[content] ?? ''),
    }));
const openIn = async (records: Records, of: readonly Open[]): Promise<ImpactItem[]> =>
  (await Promise.all(of.map((open) => open(records)))).flat();
const inForceNow = oneOf(['PUBLISHED', 'ACKNOWLEDGED']);
const notDone = oneOf(['OPEN', 'SUBMITTED', 'RETURNED']);
const impactWith = (open: ImpactItem[], clear: boolean, heirs: readonly string[]): Impact => ({
  open: open.slice(0, shownMost),
  count: open.length,
  clear,
  inheritorIds: heirs.map((id) => globalId(posts, id)),
});

async function ofPost(records: Records, post: string): Promise<Impact | null> {
  const [place] = await records.select(posts, ['organisationId'], { id: is(post) });
  if (!place) return null;
  const [open, held, others] = await Promise.all([
    openIn(records, [
      those(responsibilities, 'content', { postId: is(post), status: inForceNow }),
      those(dutyItems, 'content', { postId: is(post), status: notDone }),
    ]),
    records.select(holdings, ['id', 'heldUntil'], { postId: is(post) }),
    records.select(posts, ['id'], { organisationId: is(place.organisationId) }),
  ]);
  const staying = held.filter(({ heldUntil }) => heldUntil === null).length > 1;
  return impactWith(
    open,
    staying || !open.some(({ entryType }) => entryType === 'Responsibility'),
    staying ? [post] : others.map(({ id }) => id).filter((id) => id !== post),
  );
}

async function ofOffice(records: Records, office: string): Promise<Impact> {
  const of = { organisationId: is(office) };
  const open = await openIn(records, [
    those(responsibilities, 'content', { ...of, status: inForceNow }),
    those(dutyItems, 'content', { ...of, status: notDone }),
    those(keyTasks, 'content', { ...of, status: oneOf(['OPEN', 'REPORTED']) }),
    those(issues, 'content', { ...of, status: oneOf(['OPEN', 'RECTIFIED']) }),
    those(supervisions, 'matter', { ...of, status: oneOf(['ISSUED', 'HELD', 'ANSWERED']) }),
    those(listings, 'requirement', { supervisorId: is(office), status: is('LISTED') }),
  ]);
  return impactWith(open, open.length === 0, []);
}

/** What would be left open if a holding, a post or an organisation ended; null of one that the caller does not see. */
export async function impactOf(records: Records, id: string): Promise<Impact | null> {
  const parts = partsOf(id);
  if (parts?.tag === holdings.tag || parts?.tag === posts.tag) {
    const post =
      parts.tag === posts.tag
        ? parts.key
        : (await records.select(holdings, ['postId'], { id: is(parts.key) }))[0]?.postId;
    return post ? ofPost(records, post) : null;
  }
  if (parts?.tag !== organisations.tag) return null;
  const [seen] = await records.select(organisations, ['id'], { id: is(parts.key) });
  return seen ? ofOffice(records, seen.id) : null;
}
