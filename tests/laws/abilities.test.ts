import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import type { Act } from '../../src/kernel/act.js';
import type { Role } from '../../src/kernel/roles.js';
import type { Noun } from '../../src/access/model/noun.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { counted } from '../support/counts.js';
import { batches, sampleFields } from '../support/samples.js';
import { bring, nounOfType, Walks, type Input, type Walking } from '../support/walk.js';
import { world, type World } from '../support/world.js';
import { disagreements } from './exemptions.js';
import { Knowable } from './recorded.js';

// Law 6: `can` and the act agree, both ways: at each stage, by each role that may and by one that may not.
const schema = schemaOf(nouns, resolvers);
const mutations = schema.getMutationType()!.getFields();
const inBatch = new Set(Object.keys(batches));
const inputOf = (act: string) => getNamedType(mutations[act]!.args[0]!.type) as GraphQLInputObjectType;
const personas: Readonly<Partial<Record<Role, string>>> = {
  COUNTY_LEADER: 'leader',
  BUREAU_HEAD: 'head',
  LAW_OFFICER: 'officer-2',
  LEGAL_REVIEWER: 'legal',
  TECH_INSPECTOR: 'technician',
  SOCIAL_SUPERVISOR: 'supervisor',
  SECTOR_DEPT: 'construction',
  TOWNSHIP: 'township-100',
  VILLAGE: 'village',
  ENTERPRISE: 'enterprise',
  EXPERT: 'expert',
  FINANCE: 'finance',
  DISCIPLINE: 'discipline',
};
interface Refused {
  readonly kind: string;
  readonly code: string;
  readonly path: readonly string[] | null;
}
interface Ability {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusals: readonly Refused[];
}
const knownWithoutInput = new Set(['NOT_PERMITTED', 'OUTSIDE_SCOPE', 'ILLEGAL_MOVE']);

/** In what `can` and the act differ; null where they agree. */
function differs(
  act: Act,
  can: Ability | null,
  refusals: readonly Refused[],
  more: Iterable<string> = [],
): string | null {
  const codes = refusals.map(({ code }) => code);
  if (can === null)
    return codes.some((code) => ['NOT_FOUND', 'NOT_PERMITTED', 'OUTSIDE_SCOPE'].includes(code))
      ? null
      : `is not seen, and answered ${codes.join(' ') || 'accepted'}`;
  const standing = new Set([...(act.preconditions ?? []).map(({ code }) => code), ...more]);
  const known = refusals.filter(
    ({ code, path }) => knownWithoutInput.has(code) || standing.has(code) || (code === 'NOT_FOUND' && path === null),
  );
  // What moves along is named by the input, and so are its stage and its being there.
  const ofInput = known.filter(({ path }) => path !== null && act.children !== undefined);
  if (can.allowed)
    return known.length > ofInput.length
      ? `is allowed, and refused as ${known.map(({ code }) => code).join(' ')}`
      : null;
  const missing = can.refusals.filter(({ code }) => !codes.includes(code));
  return missing.length > 0
    ? `is refused as ${missing.map(({ code }) => code).join(' ')}, and answered ${codes.join(' ') || 'accepted'}`
    : null;
}

let w: World;
let walks: Walks;
let knowable: Knowable;
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
  knowable = new Knowable(nouns);
}, 60_000);
afterAll(async () => {
  knowable?.stop();
  await w?.close();
});
let compared = 0;

async function abilitiesOf(e: Walking, who: string): Promise<Map<string, Ability> | null> {
  const { data } = await w.ask(
    who,
    'query($id: ID!) { node(id: $id) { ... on RegisterEntry { can { action allowed refusals { kind code path } } } } }',
    { id: e.id },
    { at: e.at },
  );
  const can = data.node?.can as Ability[] | undefined;
  return can ? new Map(can.map((each) => [each.action, each])) : null;
}
async function usualInput(e: Walking, act: string): Promise<Input> {
  try {
    if (walks.acts.has(act)) return (await e.asked(act)).input;
  } catch {
    // The walk's own input needs what is not there yet at this stage.
  }
  return { ...sampleFields({}, inputOf(act)), expectedVersion: (await e.standing()).version };
}
const positionNow = async (e: Walking): Promise<string> =>
  (await e.one<{ position: string }>('select position::text from journal_head', [])).position;
async function proposedIn(e: Walking): Promise<Act> {
  const { entryType, act } = await e.one<{ entryType: string; act: string }>(
    'select entry_type as "entryType", act from proposal where id = $1',
    [e.key],
  );
  return nounOfType(entryType).acts[act] as Act;
}
const askers = (noun: Noun, act: string): string[] => {
  const may = noun.may[act]!;
  const onlooker: Role = may.includes('LEGAL_REVIEWER') ? 'DISCIPLINE' : 'LEGAL_REVIEWER';
  return [...new Set([...may.slice(0, 3), onlooker].flatMap((role) => personas[role] ?? []))];
};

async function atStage(noun: Noun, type: string, stage: string): Promise<string[]> {
  const e = await bring(w, walks, type, stage);
  const acts = Object.values(noun.acts).filter(
    ({ name, begins }) => !begins && name in mutations && !inBatch.has(name),
  );
  const abilities = new Map<string, Map<string, Ability> | null>();
  const found: string[] = [];
  // What is signed is judged as what it is.
  const proposed = type === 'Proposal' ? await proposedIn(e) : undefined;
  for (const act of acts) {
    const before = await positionNow(e);
    const input = await usualInput(e, act.name);
    // What the walk did to have its input, such as a training before a renewal, `can` is to know as well.
    if ((await positionNow(e)) !== before) abilities.clear();
    for (const who of askers(noun, act.name)) {
      if (!abilities.has(who)) abilities.set(who, await abilitiesOf(e, who));
      const can = abilities.get(who)!;
      let refusals: readonly Refused[];
      let told: readonly string[];
      knowable.of(proposed ?? act);
      try {
        refusals = (
          await e.send(who, act.name, {
            ...input,
            id: e.id,
            dryRun: true,
            idempotencyKey: `${e.key}-${act.name}-${who}`,
          })
        ).refusals;
      } catch {
        continue;
      } finally {
        told = [...knowable.codes];
        knowable.of(null);
      }
      compared += 1;
      const difference = differs(act, can?.get(act.name) ?? null, refusals, told);
      if (difference) found.push(`${type} ${stage} ${act.name} by ${who} ${difference}`);
    }
  }
  return found;
}

test('what `can` allows is refused for nothing that it knows, and what it refuses is refused', async () => {
  const found: string[] = [];
  let stages = 0;
  for (const type of walks.nouns.keys())
    for (const stage of Object.keys(walks.ways(type).stages)) {
      if (stage in (walks.ways(type).exempt ?? {})) continue;
      stages += 1;
      found.push(...(await atStage(nounOfType(type), type, stage)));
    }
  expect(found.filter((each) => !(each in disagreements))).toEqual([]);
  expect(Object.keys(disagreements).filter((each) => !found.includes(each))).toEqual([]);
  const says = `${walks.nouns.size} nouns, ${stages} stages, ${compared} times \`can\` beside the act`;
  counted('abilities', says, { compared });
}, 300_000);

test('`can` knows whose it is', async () => {
  for (const [type, act, code] of [
    ['Issue', 'answerIssue', 'ISSUE_ANSWERED_BY_ITS_OFFICE'],
    ['Supervision', 'answerSupervision', 'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE'],
    ['DutyItem', 'submitDutyItem', 'DUTY_SUBMITTED_BY_WHO_ANSWERS'],
    ['KeyTask', 'progressKeyTask', 'TASK_PROGRESS_FROM_ITS_LEAD'],
  ] as const) {
    const e = await bring(w, walks, type, nounOfType(type).lifecycle!.begins);
    const { by } = await e.asked(act);
    expect((await abilitiesOf(e, by[0]!))!.get(act)).toMatchObject({ allowed: true, refusals: [] });
    const another = by[0] === 'head' ? 'leader' : 'head';
    expect((await abilitiesOf(e, another))!.get(act)).toMatchObject({ allowed: false, refusals: [{ code }] });
  }
});

test('the law notices a `can` that promises too much or too little', () => {
  const { answerIssue, verifyIssue } = nounOfType('Issue').acts as Record<string, Act>;
  const refused = (code: string, kind = 'RULE'): Refused => ({ code, kind, path: null });
  const can = (allowed: boolean, ...refusals: Refused[]): Ability => ({ action: 'x', allowed, refusals });
  expect(differs(answerIssue!, can(true), [refused('ILLEGAL_MOVE')])).toMatch('is allowed, and refused');
  expect(differs(verifyIssue!, can(true), [refused('ISSUE_NOT_JUDGED_BY_ITS_OFFICE')])).toMatch('is allowed');
  expect(differs(answerIssue!, can(false, refused('ILLEGAL_MOVE')), [])).toMatch('and answered accepted');
  expect(differs(answerIssue!, null, [])).toMatch('is not seen, and answered accepted');
  expect(differs(answerIssue!, can(true), [refused('ISSUE_ANSWER_IS_SHOWN')])).toBeNull();
  const own = 'ISSUE_ANSWERED_BY_ITS_OFFICE';
  expect(differs(answerIssue!, can(true), [refused(own)], [own])).toMatch('is allowed, and refused');
});
