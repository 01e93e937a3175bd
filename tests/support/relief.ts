import { newId, type World } from './world.js';

const control = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An invented person's number, in a county code that is nobody's. */
export function inventedIdNumber(n: number): string {
  const body = `500299${1950 + (n % 60)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}${String(Math.floor(n / 28) % 1000).padStart(3, '0')}`;
  return body + '10X98765432'[[...body].reduce((sum, digit, i) => sum + Number(digit) * control[i]!, 0) % 11];
}
/** A card number whose last digit checks. */
export function cardNumber(n: number): string {
  const body = `622200${String(n).padStart(12, '0')}`;
  for (let last = 0; ; last++) {
    let sum = 0;
    [...`${body}${last}`].reverse().forEach((digit, i) => {
      const twice = Number(digit) * (i % 2 === 0 ? 1 : 2);
      sum += twice > 9 ? twice - 9 : twice;
    });
    if (sum % 10 === 0) return `${body}${last}`;
  }
}

/** What tests of relief ask of a county. */
export function relief(w: World, at?: string) {
  const read = async (who: string | null, query: string, variables: object = {}, saying: object = {}) => {
    const { data, errors } = await w.ask(who, query, variables as never, { ...(at && { at }), ...saying });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const act = async (who: string, name: string, input: object, selection = '', saying: object = {}) =>
    (
      await read(
        who,
        `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { refusals { code kind facts { name value } remedies { action } } replayed ${selection} } }`,
        { input: { idempotencyKey: newId(), ...input } },
        saying,
      )
    )[name];
  const codes = ({ refusals }: { refusals: { code: string }[] }): string[] => refusals.map(({ code }) => code).sort();
  const done = async (...asked: Parameters<typeof act>) => {
    const answer = await act(...asked);
    if (answer.refusals.length > 0) throw new Error(`${asked[1]}: ${JSON.stringify(answer.refusals)}`);
    return answer;
  };
  const county = '500238000000';
  return {
    read,
    act,
    codes,
    done,
    async fund(amount: string, over: object = {}) {
      return (
        await done(
          'finance',
          'openFund',
          {
            region: county,
            kind: 'BUDGET',
            name: '救灾资金',
            year: 2026,
            amount,
            document: '溪财〔2026〕1号',
            ...over,
          },
          'reliefFund { id version }',
        )
      ).reliefFund as { id: string; version: number };
    },
    async event(over: object = {}) {
      return (
        await done(
          'head',
          'declareDisaster',
          {
            region: county,
            kind: '010100',
            name: '“7·12”暴雨洪涝',
            regions: [county],
            startedAt: '2026-07-12T00:00:00+08:00',
            ...over,
          },
          'disasterEvent { id number }',
        )
      ).disasterEvent as { id: string; number: string };
    },
    async programme(kind: string, eventId: string | null, standard: object, over: object = {}) {
      return (
        await done(
          'head',
          'openProgramme',
          {
            region: county,
            kind,
            name: '救助',
            ...(eventId && { eventId }),
            startsOn: '2026-07-12',
            document: '溪府办〔2026〕9号',
            standards: [{ region: county, validFrom: '2026-01-01', document: '渝应急发〔2022〕76号', ...standard }],
            ...over,
          },
          'reliefProgramme { id version number occasion standards { amount } }',
        )
      ).reliefProgramme;
    },
    async allocate(fundId: string, programmeId: string, amount: string) {
      const version = (await read('finance', 'query($id: ID!) { reliefFund(id: $id) { version } }', { id: fundId }))
        .reliefFund.version;
      return done(
        'finance',
        'preAllocateFund',
        { id: fundId, expectedVersion: version, programmeId, amount, document: '溪财〔2026〕2号' },
        'reliefFund { version balances { account amount } }',
      );
    },
    async household(
      n: number,
      people: number,
      village: string,
      over: object = {},
      who = `township-${village.slice(6, 9)}`,
    ) {
      const members = Array.from({ length: people }, (_, i) => ({
        personName: `演示${n}之${i}`,
        idNumber: inventedIdNumber(n * 40 + i),
        kinship: i === 0 ? 'HEAD' : 'CHILD',
      }));
      return (
        await done(
          who,
          'registerHousehold',
          { region: village, address: `演示${n}号`, members, dwellings: [], ...over },
          'household { id number head { id } members { id version } dwellings { id version } }',
        )
      ).household;
    },
    account: (n: number, holderId: string | null, over: object = {}) => ({
      kind: 'CARD',
      holderName: `演示${n}之0`,
      accountNo: cardNumber(n),
      bankName: '农商行演示支行',
      ...(holderId && { holderId }),
      ...over,
    }),
    async claim(programmeId: string, household: any, n: number, over: object = {}, who = 'township-100') {
      return (
        await done(
          who,
          'applyForRelief',
          {
            programmeId,
            householdId: household.id,
            loss: '房屋进水，口粮受损',
            account: this.account(n, household.head.id),
            ...over,
          },
          'reliefClaim { id version persons status }',
        )
      ).reliefClaim as { id: string; version: number; persons: number };
    },
    /** From the village's vote to the county's decision, with the days that lie between. */
    async decided(
      claim: { id: string; version: number },
      fundId: string,
      reviewers: readonly string[],
      days: { applied: string; over: string },
      over: object = {},
      township = 'township-100',
    ) {
      const { reliefClaim } = await read(
        'head',
        'query($id: ID!) { reliefClaim(id: $id) { dwelling { id } programme { startsOn } } }',
        { id: claim.id },
      );
      const seen = { seenOn: reliefClaim.programme.startsOn, livedInThen: true, basis: '村委会居住证明' };
      let version = claim.version;
      const step = async (who: string, name: string, input: object, now: string) => {
        const answer = await done(
          who,
          name,
          { id: claim.id, expectedVersion: version, ...input },
          'reliefClaim { version status amount }',
          { at: now },
        );
        version = answer.reliefClaim.version;
        return answer.reliefClaim;
      };
      await step(
        township,
        'reviewByVillage',
        { metOn: days.applied.slice(0, 10), attendees: 12, inFavour: 11, against: 0, abstained: 1, opinion: '同意' },
        days.applied,
      );
      await step(
        township,
        'publishByVillage',
        { publishedOn: days.applied.slice(0, 10), place: '村务公开栏' },
        days.applied,
      );
      await step(
        township,
        'reviewByTownship',
        {
          approved: true,
          unrelated: true,
          reviewerIds: reviewers,
          fieldChecked: true,
          opinion: '属实',
          ...(reliefClaim.dwelling && { home: seen }),
        },
        days.over,
      );
      return step(
        'head',
        'decideClaim',
        { approved: true, unrelated: true, fundId, opinion: '同意', ...over },
        days.over,
      );
    },
    async reviewers(township = '500238100000') {
      const { rows } = await w.sql.query<{ id: string }>(
        `select distinct 'U' || o.id as id from operator o join holding h on h.operator_id = o.id join post p on p.id = h.post_id join organisation g on g.id = p.organisation_id where g.region_code = $1 and 'TOWNSHIP' = any(p.roles) order by 1 limit 2`,
        [township],
      );
      const { globalId } = await import('../../src/access/privacy/ids.js');
      const { operators } = await import('../../src/organisation/organisation.noun.js');
      return rows.map(({ id }) => globalId(operators, id.slice(1)));
    },
    /** Composed by one, approved by two others, handed over. */
    async submitted(programmeId: string, fundId: string, more: object = {}, saying: object = {}) {
      const { paymentBatch: batch } = await done(
        'finance',
        'composeBatch',
        { programmeId, fundId, ...more },
        'paymentBatch { id version count total number }',
        saying,
      );
      const proposed = await done(
        'finance-2',
        'approveBatch',
        { id: batch.id, expectedVersion: batch.version },
        'change { entry { id ... on RegisterEntry { version } } }',
        saying,
      );
      await done(
        'head',
        'countersign',
        { id: proposed.change.entry.id, expectedVersion: proposed.change.entry.version },
        '',
        saying,
      );
      const { paymentBatch: gone } = await done(
        'finance',
        'submitBatch',
        { id: batch.id, expectedVersion: batch.version + 1 },
        'paymentBatch { id version status }',
        saying,
      );
      return { ...batch, ...gone } as { id: string; version: number; count: number; total: string; number: string };
    },
  };
}
