import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isObjectType, lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { audiences } from '../access/rights/audience.js';
import { seesWhat, type Noun } from '../access/model/noun.js';
import { refusalCatalogue } from '../exchange/refusal-catalogue.js';
import { leadsTo, type Lifecycle } from '../kernel/lifecycle.js';
import { roles } from '../kernel/roles.js';
import { catalogueText } from '../sharing/resource/resource.catalogue.js';
import type pg from 'pg';

/** The SDL, sorted, with its directives. */
export const printedSchema = (schema: GraphQLSchema): string =>
  `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;

/**
 * The names that the rooms' tables give, as types: a rule that names an act or a noun which is not there does not
 * compile.
 */
export function printedNames(nouns: readonly Noun[]): string {
  const union = (name: string, values: readonly string[]): string =>
    [`export type ${name} =`, ...[...new Set(values)].sort().map((value) => `  | '${value}'`)].join('\n') + ';\n';
  // What nobody may take is done by the door itself: no rule sends anyone to it.
  const acts = nouns.flatMap(({ may }) => Object.entries(may).flatMap(([act, who]) => (who.length > 0 ? [act] : [])));
  return [
    '// Printed from the tables of all rooms by `npm run schema`. Do not edit.\n',
    '/** Acts that someone may take, by name. */',
    union('ActName', acts),
    '/** Nouns, as entries of theirs are named. */',
    union(
      'EntryType',
      nouns.map(({ entity }) => entity.name),
    ),
  ].join('\n');
}
/** At which stages nothing is due, and why. */
const restsOf = ({ rests = {} }: Lifecycle): string[] => {
  const lines = Object.entries(rests).map(([stage, why]) => `- at rest in ${stage}: ${why}`);
  return lines.length > 0 ? [...lines, ''] : [];
};

/** Every lifecycle as a state diagram. */
export function printedLifecycles(nouns: readonly Noun[]): string {
  const parts = nouns.flatMap(({ entity, lifecycle }) =>
    lifecycle
      ? [
          [
            `## ${entity.name}`,
            '',
            '```mermaid',
            'stateDiagram-v2',
            `  [*] --> ${lifecycle.begins}`,
            ...Object.entries(lifecycle.moves).flatMap(([act, move]) =>
              move.from.flatMap((status) => leadsTo(move, status).map((to) => `  ${status} --> ${to}: ${act}`)),
            ),
            ...lifecycle.ends.map((end) => `  ${end} --> [*]`),
            '```',
            '',
            ...restsOf(lifecycle),
          ].join('\n'),
        ]
      : [],
  );
  return `# Lifecycles\n\nOne diagram for each lifecycle, printed from the tables in \`*.lifecycle.ts\`.\n\n${parts.join('\n')}`;
}

/** Who sees what and who may do what, as the bureau signs it. */
export function printedAccess(nouns: readonly Noun[], openPaths: readonly string[], schema: GraphQLSchema): string {
  const parts = nouns
    .filter(({ historical }) => historical)
    .map(({ entity, sees, may, personal, discloses, tells = {} }) => {
      const header = `| | ${roles.join(' | ')} |\n|---|${roles.map(() => '---').join('|')}|`;
      const line = (label: string, marks: (role: (typeof roles)[number]) => string) =>
        `| ${label} | ${roles.map(marks).join(' | ')} |`;
      return [
        `## ${entity.name}`,
        '',
        header,
        line('*sees*', (role) => seesWhat({ sees }, role)),
        ...Object.entries(may)
          .filter(([, who]) => who.length > 0)
          .map(([act, who]) => line(act, (role) => (who.includes(role) ? 'yes' : ''))),
        ...[...new Set(Object.values(personal))].map((each) =>
          line(`*plain ${each}*`, (role) => (discloses[each!]?.includes(role) ? 'with purpose' : '')),
        ),
        ...Object.entries(tells).map(([field, who]) =>
          line(`*told ${field}*`, (role) => (who.includes(role) ? 'yes' : '')),
        ),
        '',
      ].join('\n');
    });
  return `# Access\n\nPrinted from the tables in \`*.noun.ts\`. What is empty is not seen and not allowed. Beside it a system (SYSTEM_CLIENT) sees what agreements share with it, and what \`catalogue.tsv\` calls OPEN of enterprises, MAJOR hazards and disasters. Without a token: ${openPaths.map((path) => `\`${path}\``).join(', ')} (\`/dev/tokens\` in the sandbox only); everything else answers 401 before its body is read.\n\n${parts.join('\n')}\n${printedAudiences(schema, nouns)}`;
}

/** Whom every root field of the query answers: what is empty is answered with nothing, as if there were nothing. */
function printedAudiences(schema: GraphQLSchema, nouns: readonly Noun[]): string {
  const lines = audiences(schema, nouns).map(
    ({ field, marks, because }) => `| ${field} | ${marks.join(' | ')} | ${because} |`,
  );
  const header = `| | ${roles.join(' | ')} | of what, or why |\n|---|${roles.map(() => '---').join('|')}|---|`;
  return (
    `## Root fields of the query\n\n*Own scope*: of the entries that the caller sees. *Own counties*: of the counties they serve, or sit in an office of.\n` +
    `Whoever has no post is told what everyone is told, and no more.\n\n${header}\n${lines.join('\n')}\n`
  );
}

/** What is shared with whom: every field of every type, with the resource that it belongs to. */
export const printedCatalogue = (nouns: readonly Noun[], schema: GraphQLSchema): string =>
  catalogueText(
    nouns.flatMap(({ entity }) => {
      const type = schema.getType(entity.name);
      return isObjectType(type) ? [[type.name, Object.keys(type.getFields())] as const] : [];
    }),
  );

/** Every refusal code. */
export function printedRefusals(nouns: readonly Noun[]): string {
  const lines = refusalCatalogue(nouns).map(
    ({ code, kind, zh, en, basis, remedies, acts }) =>
      `| \`${code}\` | ${kind} | ${zh} ${en} | ${basis.map(({ title, article }) => `${title} ${article}`).join('; ')} | ${remedies.map(({ action, role }) => `${action} (${role})`).join('; ')} | ${acts.join(', ') || 'any'} |`,
  );
  return `# Refusals\n\nOrder of judgement: what is too long or no text, then key replay, not seen, not permitted (role, then place), stale, illegal move, then every must of the act at once.\n\n| code | kind | sentence | basis | remedy | acts |\n|---|---|---|---|---|---|\n${lines.join('\n')}\n`;
}

/** The migrated database, for a DBA to read: tables with their columns, constraints, indexes and grants. */
export async function printedDatabase(client: pg.ClientBase): Promise<string> {
  const text = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line);
  const tables = await text(
    `select c.relname as line from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration' order by 1`,
  );
  const parts: string[] = [];
  for (const table of tables) {
    const oid = `'public.${table}'::regclass`;
    const columns = await text(
      `select format('  %I %s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where attrelid = ${oid} and attnum > 0 and not attisdropped order by attnum`,
    );
    const constraints = await text(
      `select format('  constraint %I %s', conname, pg_get_constraintdef(oid)) as line from pg_constraint where conrelid = ${oid} and contype <> 'n' order by contype desc, conname`,
    );
    const indexes = await text(
      `select pg_get_indexdef(indexrelid) || ';' as line from pg_index i where indrelid = ${oid} and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1`,
    );
    const grants = await text(
      `select format('grant %s on %I to sanbixu_app;', string_agg(lower(privilege_type), ', ' order by privilege_type), '${table}') as line from information_schema.role_table_grants where table_schema = 'public' and table_name = '${table}' and grantee = 'sanbixu_app' having count(*) > 0`,
    );
    // Where not the whole table may be updated: which columns.
    const byColumn =
      await text(`select format('grant update (%s) on %I to sanbixu_app;', string_agg(column_name, ', ' order by column_name), '${table}') as line from information_schema.column_privileges p where table_schema = 'public' and table_name = '${table}' and grantee = 'sanbixu_app' and privilege_type = 'UPDATE'
      and not exists (select from information_schema.role_table_grants t where t.table_schema = 'public' and t.table_name = p.table_name and t.grantee = p.grantee and t.privilege_type = 'UPDATE') having count(*) > 0`);
    parts.push(
      [
        `create table ${table} (`,
        [...columns, ...constraints].join(',\n'),
        ');',
        ...indexes,
        ...grants,
        ...byColumn,
        '',
      ].join('\n'),
    );
  }
  return `-- The migrated database, printed for reading; the migrations are in src/migrations.\n\n${parts.join('\n')}`;
}
