import type { FastifyInstance } from 'fastify';
import type { Services } from '../access/services.js';
import { civilDateOf } from '../kernel/civil-date.js';
import { instantOfDate } from '../kernel/instant.js';
import type { Config } from './config.js';
import type { Credentials } from './credentials.js';
import { failure, isOwnHost } from './manners.js';

/** Somebody whom the sandbox offers to be, and who that is. */
export interface Persona {
  readonly subject: string;
  readonly says: string;
}

/** Tokens for the sandbox's people, to whoever sits at this machine. */
export function serveTokens(
  app: FastifyInstance,
  services: Services,
  issue: NonNullable<Credentials['issue']>,
  personas: readonly Persona[],
  config: Config,
): void {
  app.get('/dev/tokens', async (request, reply) => {
    if (isOwnHost(request.headers.host, config.HOST)) return offered(services, issue, personas);
    return failure(
      reply,
      421,
      'Tokens are given only under an address of this machine, its name, or HOST.',
      'BAD_REQUEST',
    );
  });
}

interface Offered {
  readonly client: string;
  readonly subject: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly roles: readonly string[];
}
/**
 * Whom the sandbox offers to be: the demo's cast and everybody else of its offices, or where it is not there the first
 * who hold a post; and the partner's systems.
 */
async function offered(
  services: Services,
  issue: NonNullable<Credentials['issue']>,
  personas: readonly Persona[],
): Promise<object[]> {
  const today = civilDateOf(instantOfDate(new Date()));
  const cast = await services.reads.query<Offered>(
    `
    with own as (select o.subject, o.name, g.name as organisation, g.kind, p.title, coalesce(p.roles, '{}') as roles, array_position($1::text[], o.subject) as place, o.created_at, o.id
      from operator o left join holding h on h.operator_id = o.id and (h.held_to is null or h.held_to >= $2) left join post p on p.id = h.post_id left join organisation g on g.id = p.organisation_id),
    chosen as (select * from own where place is not null union all select * from (select * from own where place is null and roles <> '{}'
      and (kind <> 'ENTERPRISE' or not exists (select from own where place is not null)) order by created_at, id limit 300) others)
    select (select key from client where open order by created_at, id limit 1) as client, subject, name, coalesce(organisation, '') as organisation, coalesce(title, '') as title, roles from chosen order by place, created_at, id`,
    [personas.map(({ subject }) => subject), today],
  );
  const known = new Map(personas.map(({ subject, says }) => [subject, says]));
  const says = ({ subject, organisation, title, roles }: Offered): string =>
    known.get(subject ?? '') ?? `${roles.join(', ')} of ${organisation}. ${organisation}${title}`;
  const systems = await services.reads.query<{ client: string; name: string; organisation: string }>(
    `select c.key as client, c.name, g.name as organisation from client c join organisation g on g.id = c.organisation_id where c.open and g.kind = 'PARTNER' order by c.created_at, c.id limit 5`,
  );
  return Promise.all(
    [
      ...cast.rows.map((person) => ({ ...person, says: says(person) })),
      ...systems.rows.map((system) => ({
        ...system,
        subject: null,
        title: '系统接入',
        roles: ['SYSTEM_CLIENT'],
        says: `A system of a partner, without a person. ${system.name}`,
      })),
    ].map(async (person) => ({ ...person, token: await issue(person.client, person.subject) })),
  );
}
