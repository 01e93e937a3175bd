import { createHash } from 'node:crypto';
import { bulkLoad } from '../access/journal/bulk-load.js';
import { seedings, type SeededBy } from '../access/journal/seeding.js';
import { newKey } from '../access/privacy/ids.js';
import type { Services } from '../access/services.js';
import type { Role } from '../kernel/roles.js';
import type { OrganisationKind } from '../organisation/organisation.js';
import { clients, holdings, operators, organisations, posts } from '../organisation/organisation.noun.js';
import { administers } from '../organisation/organisation.musts.js';
import { StartFault } from '../server/start-fault.js';
import { postKey, type ClientRow, type OfficeRow, type Plan, type PostRow, type SeatRow } from './reading.js';

/** Who acts while a county is founded, and through which system. */
export interface Founders {
  readonly keeper: string;
  readonly security: string;
  readonly client: string;
}
export function foundersOf(plan: Plan): Founders {
  const rolesOf = new Map(plan.posts.map((post) => [postKey(post), post.roles]));
  const first = (role: Role): SeatRow => plan.seats.find((seat) => rolesOf.get(postKey(seat))!.includes(role))!;
  const [keeper, security] = [first('SYSTEM_ADMIN'), first('SECURITY_ADMIN')];
  const client = plan.clients.find(({ offices }) =>
    [keeper, security].every(({ office }) => offices.includes(office)),
  )!;
  return { keeper: keeper.account, security: security.account, client: client.key };
}

/**
 * The seats of the administrators, with what these stand on: nobody could act before. Everything else of the file is
 * entered by them. Once they are there nothing is laid again.
 */
export async function layFounders(services: Services, by: SeededBy, plan: Plan): Promise<void> {
  const founders = foundersOf(plan);
  const { rows } = await services.reads.query<{ offices: number; keepers: number }>(
    `select (select count(*)::int from organisation) as offices, (select count(*)::int from operator o
      join holding h on h.operator_id = o.id join post p on p.id = h.post_id
      where o.subject = $1 and 'SYSTEM_ADMIN' = any(p.roles)) as keepers`,
    [founders.keeper],
  );
  if (rows[0]!.keepers > 0) return;
  if (rows[0]!.offices > 0)
    throw new StartFault('该登记已有单位，且其系统管理员不是本文件所列人员；须由其系统管理员办理登记。');
  const postOf = new Map(plan.posts.map((post) => [postKey(post), post]));
  const seats = plan.seats.filter((seat) => administers(postOf.get(postKey(seat))!.roles));
  const seated = new Set(seats.map(({ office }) => office));
  const offices = plan.offices.filter(({ name }) => seated.has(name)).map((row) => ({ row, id: newKey() }));
  const officeOf = new Map(offices.map((each) => [each.row.name, each]));
  await bulkLoad(services, [
    ...officesLaid(by, offices, plan.document),
    ...seatsLaid(by, { plan, seats, officeOf, postOf }),
    ...clientLaid(by, { plan, officeOf, row: plan.clients.find(({ key }) => key === founders.client)! }),
  ]);
}

interface Laid {
  readonly row: OfficeRow;
  readonly id: string;
}
type OfficeOf = ReadonlyMap<string, Laid>;
const officesLaid = (by: SeededBy, offices: readonly Laid[], registerDocument: string) =>
  seedings(
    by,
    organisations,
    offices.map(({ row, id }) => ({
      ...{ id, regionCode: row.region, name: row.name, kind: row.kind as OrganisationKind, mark: row.mark },
      ...{ enterpriseId: null, endedOn: null, successorId: null, registerDocument },
    })),
  );

function seatsLaid(
  by: SeededBy,
  of: { plan: Plan; seats: readonly SeatRow[]; officeOf: OfficeOf; postOf: ReadonlyMap<string, PostRow> },
) {
  const { plan, seats, officeOf, postOf } = of;
  const registerDocument = plan.document;
  const regionOf = (office: string): string => officeOf.get(office)!.row.region;
  const people = plan.people
    .filter(({ account }) => seats.some((seat) => seat.account === account))
    .map((person) => ({ person, id: newKey() }));
  const filled = [...new Set(seats.map(postKey))].map((key) => ({ post: postOf.get(key)!, id: newKey() }));
  const postIds = new Map(filled.map(({ post, id }) => [postKey(post), id]));
  const personIds = new Map(people.map(({ person, id }) => [person.account, id]));
  return [
    ...seedings(
      by,
      operators,
      people.map(({ person, id }) => ({
        ...{ id, regionCode: regionOf(seats.find(({ account }) => account === person.account)!.office) },
        ...{ name: person.name, subject: person.account, leftOn: null, registerDocument },
      })),
    ),
    ...seedings(
      by,
      posts,
      filled.map(({ post, id }) => ({
        ...{ id, regionCode: regionOf(post.office), organisationId: officeOf.get(post.office)!.id, endedOn: null },
        ...{ title: post.title, inLeadership: post.inLeadership, unit: post.unit, registerDocument },
        roles: [...post.roles],
      })),
    ),
    ...seedings(
      by,
      holdings,
      seats.map((seat) => ({
        ...{ regionCode: regionOf(seat.office), postId: postIds.get(postKey(seat))! },
        ...{ operatorId: personIds.get(seat.account)!, heldFrom: seat.beginsOn, heldUntil: null },
        appointmentDocument: registerDocument,
      })),
    ),
  ];
}

/** Open for the offices of the administrators alone; they open it for the others. */
function clientLaid(by: SeededBy, of: { plan: Plan; officeOf: OfficeOf; row: ClientRow }) {
  const { plan, officeOf, row } = of;
  const [first] = officeOf.values();
  const home = officeOf.get(row.office) ?? first!;
  return seedings(by, clients, [
    {
      ...{ regionCode: home.row.region, name: row.name, key: row.key, organisationId: home.id, open: true },
      ...{ officeIds: [...officeOf.values()].map(({ id }) => id), registerDocument: plan.document },
    },
  ]);
}

/** The same content of the file has the same key, whichever run sends it. */
export const keyOfRow = (...parts: readonly unknown[]): string =>
  `found-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
