// The same work, said to each contestant in its own tongue; and what each answers, brought to one form, so that equal
// content can be told.
import { openStatuses, enterpriseColumns, hazardColumns, wideColumns } from './statements.js';

export const works = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'M1', 'M2'] as const;
export type Work = (typeof works)[number];
export const says: Record<Work, string> = {
  Q1: 'one enterprise by id',
  Q2: 'first 50 hazards of a county at a stage by deadline, keyset, with their enterprise',
  Q3: '20 enterprises with their first 5 open hazards and first 3 listings, those with hazard and supervisor',
  Q4: '200 hazards of 25 fields',
  Q5: "counts of a county's hazards by township and stage",
  M1: 'one act: a hazard is graded',
  M2: 'a batch of 1,000 reports',
};

/**
 * What a request varies by; `after` is the contestant's own cursor. `id` and `plainId` are the service's id and the
 * row's key.
 */
export interface Vars {
  readonly county: string;
  readonly id: string;
  readonly plainId: string;
  readonly status: string;
  readonly after: any;
  readonly key: string;
  readonly rows: readonly object[];
}
export interface Asked {
  readonly path: string;
  readonly body: object;
  readonly as?: string;
}

export interface Tongue {
  /** Null where this contestant does not do this work. */
  readonly ask: (work: Work, vars: Vars) => Asked | null;
  /** The part of an answer that says where the next page begins. */
  readonly next: (work: Work, answer: any) => any;
  readonly told: (work: Work, answer: any) => unknown;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const camels = (columns: readonly string[]): string => columns.map(camel).join(' ');
/** The same for Sanbixu, under the name the others give a column where the contract has another. */
const inOurs: Readonly<Record<string, string>> = {
  deadline: 'deadline: rectificationDue',
  licenceValidTo: 'licenceValidTo: licenceValidUntil',
  fundsFen: 'funds',
};
const asOurs = (columns: readonly string[]): string =>
  columns
    .map(camel)
    .map((name) => inOurs[name] ?? name)
    .join(' ');
const moment = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d[ T]/.test(value)
    ? Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
    : (value ?? null);
/** Fen as digits: the service tells yuan with two decimals, the floor's JSON a number. */
const fen = (value: unknown): unknown =>
  value == null
    ? null
    : String(value)
        .replace('.', '')
        .replace(/^0+(?=\d)/, '');
const picked = (row: any, names: readonly string[]): unknown[] =>
  names.map((name) => (name === 'fundsFen' ? fen(row[name]) : moment(row[name])));
const shown = (columns: readonly string[]): string[] => columns.map(camel).filter((name) => name !== 'id');

const enterpriseNames = [...shown(enterpriseColumns), 'legalRepresentative'];
const hazardNames = shown(hazardColumns);
const wideNames = shown(wideColumns);
/** From a form in which each contestant's answer names things alike. */
const plainly = (work: Work, a: any): unknown => {
  switch (work) {
    case 'Q1':
      return picked(a, enterpriseNames);
    case 'Q2':
      return a.map((h: any) => [...picked(h, hazardNames), ...picked(h.enterprise, ['name', 'creditCode'])]);
    case 'Q3':
      return a.map((e: any) => [
        e.name,
        e.hazards.map((h: any) => picked(h, ['number', 'status', 'deadline', 'description'])),
        e.listings.map((l: any) => picked(l, ['number', 'deadline', 'hazardNumber', 'hazardGrade', 'supervisor'])),
      ]);
    case 'Q4':
      return a.map((h: any) => picked(h, wideNames));
    case 'Q5':
      return a.map((c: any) => [c.township.slice(0, 9), c.status, c.count]).sort();
    case 'M1':
      return [a.version, a.status, a.grade];
    case 'M2':
      return a.accepted;
  }
};

// --- the floor

export const floor: Tongue = {
  ask: (work, { county, plainId, status, after, key, rows }) => ({
    path: `/${work.toLowerCase()}`,
    body: { county, id: plainId, status, after, key, rows: work === 'M2' ? rows : undefined },
  }),
  next: (work, answer) => {
    const last = answer.at(-1);
    return last && (work === 'Q3' ? [last.name, last.id] : [last.deadline, last.id]);
  },
  told: (work, answer) => {
    const nested = (h: any) => ({
      ...Object.fromEntries(Object.entries(h).map(([name, value]) => [camel(name), value])),
      ...(h.name && { enterprise: { name: h.name, creditCode: h.credit_code } }),
    });
    if (work === 'M1' || work === 'M2') return plainly(work, answer);
    if (work === 'Q5')
      return plainly(
        work,
        answer.map((c: any) => ({ ...c, township: c.township_code })),
      );
    if (work === 'Q1') {
      const [e] = answer;
      return plainly(work, {
        ...Object.fromEntries(Object.entries(e).map(([name, value]) => [camel(name), value])),
        legalRepresentative: e.legal_representative_masked,
      });
    }
    if (work === 'Q3')
      return plainly(
        work,
        answer.map((e: any) => ({ ...e, listings: e.listings.map((l: any) => nested(l)) })),
      );
    return plainly(work, answer.map(nested));
  },
};

// --- Mercurius and the textbook service share a schema

const shared: Partial<Record<Work, string>> = {
  Q1: `query($id: ID!, $county: String!) { enterprise(id: $id, county: $county) { ${camels(enterpriseColumns)} legalRepresentative } }`,
  Q2: `query($county: String!, $status: String!, $after: String) { hazards(county: $county, status: $status, first: 50, after: $after) { endCursor nodes { ${camels(hazardColumns)} enterprise { id name creditCode } } } }`,
  Q3: `query($county: String!, $after: String) { enterprises(county: $county, first: 20, after: $after) { endCursor nodes { id name hazards(first: 5) { id number status deadline description } listings(first: 3) { id number deadline hazardNumber hazardGrade supervisor } } } }`,
  Q4: `query($county: String!, $status: String!, $after: String) { hazards(county: $county, status: $status, first: 200, after: $after) { endCursor nodes { ${camels(wideColumns)} } } }`,
  Q5: 'query($county: String!) { counts(county: $county) { township status count } }',
};
const graphql = (path: string, m1: string): Tongue => ({
  ask: (work, { county, plainId, status, after, key }) => {
    const query = work === 'M1' ? m1 : shared[work];
    const only = (names: string) =>
      Object.fromEntries(
        Object.entries({ county, id: plainId, status, after, key }).filter(([name]) => names.includes(`$${name}:`)),
      );
    return query ? { path, body: { query, variables: only(query) } } : null;
  },
  next: (_, { data }) => (data.hazards ?? data.enterprises).endCursor,
  told: (work, { data }) =>
    plainly(work, data.enterprise ?? data.counts ?? data.gradeHazard ?? (data.hazards ?? data.enterprises).nodes),
});
export const mercurius = graphql(
  '/graphql',
  'mutation($id: ID!, $county: String!, $key: String!) { gradeHazard(id: $id, county: $county, key: $key) { id version status grade } }',
);
export const textbook = graphql(
  '/',
  'mutation($id: ID!, $county: String!) { gradeHazard(id: $id, county: $county) { id version status grade } }',
);

// --- PostGraphile

const rowId = (columns: readonly string[]): string => camels(columns).replace(/^id\b/, 'rowId');
const inPostgraphile: Partial<Record<Work, string>> = {
  Q1: `query($id: UUID!) { enterpriseByRowId(rowId: $id) { ${rowId(enterpriseColumns)} enterprisePersonByRowId { legalRepresentativeMasked } } }`,
  Q2: `query($county: String!, $status: String!, $after: Cursor) { allHazards(condition: { countyCode: $county, status: $status }, orderBy: [DEADLINE_ASC, ROW_ID_ASC], first: 50, after: $after) { nodes { ${rowId(hazardColumns)} enterpriseByEnterpriseId { rowId name creditCode } } pageInfo { endCursor } } }`,
  Q3: `query($county: String!, $after: Cursor) { allEnterprises(condition: { countyCode: $county, inspectionTier: "KEY" }, orderBy: [NAME_ASC, ROW_ID_ASC], first: 20, after: $after) { nodes { rowId name openHazards(first: 5) { nodes { rowId number status deadline description } }
    listingsByEnterpriseId(first: 3, orderBy: [DEADLINE_ASC, ROW_ID_ASC]) { nodes { rowId number deadline hazardByHazardId { number grade } organisationBySupervisorId { name } } } } pageInfo { endCursor } } }`,
  Q4: `query($county: String!, $status: String!, $after: Cursor) { allHazards(condition: { countyCode: $county, status: $status }, orderBy: [DEADLINE_ASC, ROW_ID_ASC], first: 200, after: $after) { nodes { ${rowId(wideColumns)} } pageInfo { endCursor } } }`,
  Q5: 'query($county: String!) { benchCounts(county: $county) { nodes { township status count } } }',
  M1: 'mutation($id: UUID!, $now: Datetime!) { updateHazardByRowId(input: { rowId: $id, hazardPatch: { status: "GRADED", grade: "GENERAL", gradedAt: $now, updatedAt: $now, actedAt: $now, version: 2 } }) { hazard { rowId version status grade } } }',
};
/** What PostGraphile does not derive from the tables: a filtered child list and a count by two columns. */
export const postgraphileFunctions = `
  create or replace function enterprise_open_hazards(e enterprise) returns setof hazard language sql stable as $$ select * from (${openStatuses.map((status) => `select * from hazard where enterprise_id = e.id and status = '${status}'`).join(' union all ')}) h order by deadline, id $$;
  create or replace function bench_counts(county text, out township text, out status text, out count integer) returns setof record language sql stable as $$ select township_code, status, count(*)::int from hazard where county_code = county group by 1, 2 order by 1, 2 $$;`;
export const postgraphile: Tongue = {
  ask: (work, { county, plainId, status, after }) => {
    const query = inPostgraphile[work];
    if (!query) return null;
    const all: Record<string, unknown> = { county, id: plainId, status, after, now: new Date().toISOString() };
    return {
      path: '/graphql',
      body: {
        query,
        variables: Object.fromEntries(Object.entries(all).filter(([name]) => query.includes(`$${name}:`))),
      },
    };
  },
  next: (_, { data }) => (data.allHazards ?? data.allEnterprises).pageInfo.endCursor,
  told: (work, { data }) => {
    switch (work) {
      case 'Q1':
        return plainly(work, {
          ...data.enterpriseByRowId,
          legalRepresentative: data.enterpriseByRowId.enterprisePersonByRowId.legalRepresentativeMasked,
        });
      case 'Q2':
        return plainly(
          work,
          data.allHazards.nodes.map((h: any) => ({ ...h, enterprise: h.enterpriseByEnterpriseId })),
        );
      case 'Q3':
        return plainly(
          work,
          data.allEnterprises.nodes.map((e: any) => ({
            name: e.name,
            hazards: e.openHazards.nodes,
            listings: e.listingsByEnterpriseId.nodes.map((l: any) => ({
              ...l,
              hazardNumber: l.hazardByHazardId?.number,
              hazardGrade: l.hazardByHazardId?.grade,
              supervisor: l.organisationBySupervisorId?.name,
            })),
          })),
        );
      case 'Q4':
        return plainly(work, data.allHazards.nodes);
      case 'Q5':
        return plainly(work, data.benchCounts.nodes);
      default:
        return plainly(work, data.updateHazardByRowId.hazard);
    }
  },
};

// --- ours

const ours_: Record<Work, string> = {
  Q1: `query Enterprise($id: ID!) { enterprise(id: $id) { ${asOurs(enterpriseColumns)} legalRepresentative { masked } } }`,
  Q2: `query Hazards($region: RegionCode!, $status: [HazardStatus!], $after: String) { hazards(where: { region: $region, status: $status }, orderBy: DEADLINE, first: 50, after: $after) { nodes { ${asOurs(hazardColumns)} enterprise { id name creditCode } } pageInfo { endCursor } } }`,
  Q3: `query Enterprises($region: RegionCode!, $after: String) { enterprises(where: { region: $region, inspectionTier: [KEY] }, orderBy: NAME, first: 20, after: $after) { nodes { id name hazards(where: { status: [${openStatuses.join(', ')}] }, orderBy: DEADLINE, first: 5) { nodes { id number status deadline: rectificationDue description } }
    listings(first: 3) { nodes { id number deadline: settlementDue hazard { number grade } supervisor { name } } } } pageInfo { endCursor } } }`,
  Q4: `query Wide($region: RegionCode!, $status: [HazardStatus!], $after: String) { hazards(where: { region: $region, status: $status }, orderBy: DEADLINE, first: 200, after: $after) { nodes { ${asOurs(wideColumns)} } pageInfo { endCursor } } }`,
  Q5: 'query Counts($region: RegionCode!) { hazardStatistics(where: { region: $region }, groupBy: [TOWNSHIP, STATUS]) { township status count } }',
  M1: 'mutation Grade($input: GradeHazardInput!) { gradeHazard(input: $input) { hazard { id version status grade } refusals { code } } }',
  M2: 'mutation Report($input: ReportHazardsInput!) { reportHazards(input: $input) { accepted outcomes { row refusals { code message } } refusals { code } } }',
};
export const ours: Tongue = {
  ask: (work, { county, id, status, after, key, rows }) => {
    const region = `${county}000000`;
    const input =
      work === 'M2'
        ? { idempotencyKey: key, onError: 'REJECT_ALL', rows }
        : { id, expectedVersion: 1, idempotencyKey: key, grade: 'GENERAL' };
    return {
      path: '/graphql',
      as: county,
      body: {
        query: ours_[work],
        variables: {
          Q1: { id },
          Q2: { region, status: [status], after },
          Q3: { region, after },
          Q4: { region, status: [status], after },
          Q5: { region },
          M1: { input },
          M2: { input },
        }[work],
      },
    };
  },
  next: (_, { data }) => (data.hazards ?? data.enterprises).pageInfo.endCursor,
  told: (work, { data }) => {
    switch (work) {
      case 'Q1':
        return plainly(work, { ...data.enterprise, legalRepresentative: data.enterprise.legalRepresentative.masked });
      case 'Q2':
        return plainly(work, data.hazards.nodes);
      case 'Q3':
        return plainly(
          work,
          data.enterprises.nodes.map((e: any) => ({
            name: e.name,
            hazards: e.hazards.nodes,
            listings: e.listings.nodes.map((l: any) => ({
              ...l,
              hazardNumber: l.hazard?.number,
              hazardGrade: l.hazard?.grade,
              supervisor: l.supervisor?.name,
            })),
          })),
        );
      case 'Q4':
        return plainly(
          work,
          data.hazards.nodes.map((h: any) => ({ ...h, fundsFen: h.funds })),
        );
      case 'Q5':
        return plainly(work, data.hazardStatistics);
      case 'M1':
        if (data.gradeHazard.refusals.length > 0) throw new Error(JSON.stringify(data));
        return plainly(work, data.gradeHazard.hazard);
      case 'M2':
        if (data.reportHazards.accepted !== 1000)
          throw new Error(
            JSON.stringify({
              accepted: data.reportHazards.accepted,
              refused: [
                ...new Set(
                  data.reportHazards.outcomes.flatMap((o: any) => o.refusals.map((r: any) => `${r.code} ${r.message}`)),
                ),
              ],
            }).slice(0, 500),
          );
        return plainly(work, data.reportHazards);
    }
  },
};
