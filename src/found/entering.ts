import { randomUUID } from 'node:crypto';
import { keyOfRow, type Founders } from './founding.js';
import { postKey, type Place, type Plan, type PostRow } from './reading.js';

/** Answers a GraphQL request of a person. */
export type Ask = <Answer>(account: string, query: string, variables: object) => Promise<Answer>;
interface Page<Entry> {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
interface Named {
  readonly id: string;
  readonly version: number;
}
interface PersonRead extends Named {
  readonly subject: string;
}
interface PostRead extends Named {
  readonly title: string;
  readonly roles: readonly string[];
  readonly endedOn: string | null;
  readonly holdings: { readonly nodes: readonly { heldUntil: string | null; operator: { id: string } }[] };
}
interface OfficeRead extends Named {
  readonly name: string;
  readonly endedOn: string | null;
  readonly posts: { readonly nodes: readonly PostRead[] };
}
interface ClientRead extends Named {
  readonly clientKey: string;
  readonly open: boolean;
  readonly offices: readonly { readonly id: string }[];
}
/** What an act answered: what became of it, and the entry under its own name. */
interface Answer {
  readonly refusals: readonly Refused[];
  readonly change: { readonly type: string; readonly entryId: string } | null;
  readonly organisation?: Named;
  readonly post?: Named & { readonly roles: readonly string[] };
  readonly operator?: Named;
  readonly client?: Named & { readonly open: boolean };
}
interface Refused {
  readonly message: string;
}
export interface NotEntered extends Place {
  readonly says: string;
}
interface PostThere {
  readonly id: string;
  version: number;
  roles: readonly string[];
  readonly accounts: Set<string>;
}
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Enters a county by the acts of its administrators. What is there already is left alone, so that a run that was broken
 * off is gone on with by running it again.
 */
export class Entering {
  readonly notEntered: NotEntered[] = [];
  entered = 0;
  readonly #offices = new Map<string, string>();
  readonly #people = new Map<string, string>();
  readonly #posts = new Map<string, PostThere>();
  readonly #clients = new Map<string, { id: string; version: number; open: boolean; offices: Set<string> }>();

  constructor(
    private readonly ask: Ask,
    private readonly plan: Plan,
    private readonly founders: Founders,
  ) {}

  async run(): Promise<void> {
    await this.#look();
    await this.#enterOffices();
    await this.#enterPosts();
    await this.#enterPeople();
    await this.#enterSeats();
    await this.#enterClients();
  }

  async #all<Entry>(field: string, selection: string): Promise<Entry[]> {
    const found: Entry[] = [];
    for (let after: string | null = null; ;) {
      const query = `query($after: String) { ${field}(first: 100, after: $after) { nodes { ${selection} }
        pageInfo { hasNextPage endCursor } } }`;
      const page: Record<string, Page<Entry>> = await this.ask(this.founders.keeper, query, { after });
      const { nodes, pageInfo }: Page<Entry> = page[field]!;
      found.push(...nodes);
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }
  async #look(): Promise<void> {
    for (const { id, subject } of await this.#all<PersonRead>('operators', 'id subject')) this.#people.set(subject, id);
    const accountOf = new Map([...this.#people].map(([account, id]) => [id, account]));
    const holdings = 'holdings(first: 200) { nodes { heldUntil operator { id } } }';
    const posts = `posts(first: 200) { nodes { id version title roles endedOn ${holdings} } }`;
    for (const office of await this.#all<OfficeRead>('organisations', `id name endedOn ${posts}`)) {
      if (office.endedOn !== null) continue;
      this.#offices.set(office.name, office.id);
      for (const post of office.posts.nodes) {
        if (post.endedOn !== null) continue;
        const open = post.holdings.nodes.filter(({ heldUntil }) => heldUntil === null);
        const accounts = new Set<string>(open.map(({ operator }) => accountOf.get(operator.id) ?? ''));
        this.#posts.set(postKey({ office: office.name, title: post.title }), { ...post, accounts });
      }
    }
    for (const { clientKey, offices, ...client } of await this.#all<ClientRead>(
      'clients',
      'id version clientKey open offices { id }',
    ))
      this.#clients.set(clientKey, { ...client, offices: new Set(offices.map(({ id }) => id)) });
  }

  /** Takes an act for a row; where it waits for the security administrator, that one signs. */
  async #act(row: Place, name: string, input: object, selection = 'replayed'): Promise<Answer | null> {
    const query = `mutation($input: ${capital(name)}Input!) { ${name}(input: $input) {
      refusals { message } change { type entryId } ${selection} } }`;
    const document = this.plan.document;
    const told = await this.ask<Record<string, Answer>>(this.founders.keeper, query, { input: { document, ...input } });
    const answer = told[name]!;
    if (!this.#accepted(row, answer.refusals)) return null;
    if (answer.change?.type !== 'Proposal') return answer;
    const sign = `mutation($input: CountersignInput!) { countersign(input: $input) { refusals { message } } }`;
    const signing = { idempotencyKey: randomUUID(), id: answer.change.entryId, expectedVersion: 1 };
    const { countersign } = await this.ask<{ countersign: Answer }>(this.founders.security, sign, { input: signing });
    return this.#accepted(row, countersign.refusals) ? answer : null;
  }
  #accepted({ sheet, line }: Place, refusals: readonly Refused[]): boolean {
    if (refusals.length === 0) {
      this.entered += 1;
      return true;
    }
    for (const { message } of refusals) this.notEntered.push({ sheet, line, says: message });
    return false;
  }

  async #enterOffices(): Promise<void> {
    for (const row of this.plan.offices) {
      if (this.#offices.has(row.name)) continue;
      const { name, kind, mark, region } = row;
      const input = { idempotencyKey: keyOfRow('office', name, kind, mark, region), name, kind, mark, region };
      const done = await this.#act(row, 'foundOrganisation', input, 'organisation { id }');
      if (done) this.#offices.set(name, done.organisation!.id);
    }
  }

  async #enterPosts(): Promise<void> {
    for (const row of this.plan.posts) {
      const organisationId = this.#offices.get(row.office);
      if (organisationId === undefined) continue;
      const key = postKey(row);
      const post = this.#posts.get(key) ?? (await this.#foundPost(row, organisationId));
      if (!post) continue;
      this.#posts.set(key, post);
      if (row.roles.every((role) => post.roles.includes(role)) && post.roles.length === row.roles.length) continue;
      const { title, roles, inLeadership, unit } = row;
      const input = { idempotencyKey: randomUUID(), id: post.id, expectedVersion: post.version };
      if (await this.#act(row, 'changePost', { ...input, title, roles, inLeadership, unit })) {
        post.version += 1;
        post.roles = roles;
      }
    }
  }
  async #foundPost(row: PostRow, organisationId: string): Promise<PostThere | null> {
    const { office, title, inLeadership, unit } = row;
    const idempotencyKey = keyOfRow('post', office, title, inLeadership, unit);
    const input = { idempotencyKey, organisationId, title, inLeadership, unit };
    const done = await this.#act(row, 'foundPost', input, 'post { id version roles }');
    return done ? { ...done.post!, accounts: new Set<string>() } : null;
  }

  async #enterPeople(): Promise<void> {
    const regionOf = new Map(this.plan.offices.map(({ name, region }) => [name, region]));
    for (const row of this.plan.people) {
      if (this.#people.has(row.account)) continue;
      const { name, account, office } = row;
      const idempotencyKey = keyOfRow('person', name, account, office);
      const input = { idempotencyKey, name, account, region: regionOf.get(office)! };
      const done = await this.#act(row, 'enterOperator', input, 'operator { id }');
      if (done) this.#people.set(account, done.operator!.id);
    }
  }

  async #enterSeats(): Promise<void> {
    for (const row of this.plan.seats) {
      const post = this.#posts.get(postKey(row));
      const operatorId = this.#people.get(row.account);
      if (!post || operatorId === undefined || post.accounts.has(row.account)) continue;
      const input = { idempotencyKey: randomUUID(), id: post.id, expectedVersion: post.version, operatorId };
      if (await this.#act(row, 'appointToPost', { ...input, beginsOn: row.beginsOn })) {
        post.version += 1;
        post.accounts.add(row.account);
      }
    }
  }

  async #enterClients(): Promise<void> {
    for (const row of this.plan.clients) {
      const { name, key, office } = row;
      const organisationId = this.#offices.get(office);
      const officeIds = row.offices.flatMap((each) => this.#offices.get(each) ?? []);
      if (organisationId === undefined || officeIds.length < row.offices.length) continue;
      const known = this.#clients.get(key) ?? null;
      const input = { idempotencyKey: keyOfRow('client', name, key, office), name, clientKey: key, organisationId };
      const client = known ?? (await this.#act(row, 'registerClient', input, 'client { id version open }'))?.client;
      if (!client) continue;
      const open = known?.offices ?? new Set<string>();
      if (client.open && officeIds.length === open.size && officeIds.every((each) => open.has(each))) continue;
      const opening = { idempotencyKey: randomUUID(), id: client.id, expectedVersion: client.version, officeIds };
      await this.#act(row, 'openClient', opening);
    }
  }
}
