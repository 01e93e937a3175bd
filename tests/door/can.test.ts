import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Records } from '../../src/access/acting/records.js';
import { Session } from '../../src/access/reading/statements.js';
import { executorOf } from '../../src/api/executor.js';
import { schemaOf } from '../../src/api/schema.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { samplesIn } from '../support/samples.js';
import { world, type World } from '../support/world.js';

// What may be done with an entry asks the facts of all its acts at once: the entry, and one statement more, however
// many acts there are.
let w: World;
let ids: Record<string, string>;
beforeAll(async () => {
  w = await world();
  ids = await samplesIn(w);
}, 60_000);
afterAll(() => w.close());

const execution = executorOf(schemaOf(nouns, resolvers), { jit: false, timeoutMillis: 10_000 });
const acted = nouns
  .filter(({ acts }) => Object.values(acts).some(({ begins }) => !begins))
  .map((noun) => noun.entity.name);
test.each(acted)('what may be done with a %s is asked by at most three statements', async (type) => {
  const { services } = w.service;
  const now = instantOfDate(new Date());
  const document = parse(`query($id: ID!) { node(id: $id) { ... on ${type} { can { action allowed } } } }`);
  let seen = 0;
  for (const subject of ['head', 'officer-1', 'leader', 'township-100', 'finance', 'discipline', 'secretary']) {
    const session = new Session(services.reads, services.statements, true);
    const caller = (await services.callerDirectory.callerOf('front-end', subject, now))!;
    const request = { now, trace: 't', purpose: null, caseRef: null, language: 'en' } as const;
    const records = new Records(services, caller, session, request);
    const { errors, data } = await execution({
      document,
      variables: { id: ids[type] },
      context: { caller, records },
    });
    expect(errors).toBeUndefined();
    const { node } = data as { node: { can: object[] } | null };
    if (node) seen += node.can.length;
    expect([subject, session.count <= 3 ? 'at most 3' : session.count]).toEqual([subject, 'at most 3']);
  }
  expect(seen).toBeGreaterThan(0);
});
