import type { FastifyInstance } from 'fastify';
import { writeXlsx } from 'hucre/xlsx';
import { civilDateOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import { csvCell } from '../kernel/csv-cell.js';
import type { Requests, Visitor } from './requests.js';

/** The Chinese name of an enum's value, as the schema tells it. */
type Term = (of: string, value: string) => string;
interface Column<Row extends object = object> {
  readonly title: string;
  readonly of: (row: Row, term: Term) => string | number | null | undefined;
}
interface List {
  readonly title: string;
  readonly field: string;
  readonly query: string;
  readonly columns: readonly Column[];
  /** Of a workbook: the sheet that a row stands in, where it is not one for all. */
  readonly sheetOf?: (row: object) => string;
  /** It is a caller's own: of their places, as they see it. */
  readonly own?: true;
}
/** A list of rows as its query selects them. */
const listOf = <Row extends object>(
  list: Omit<List, 'columns'> & { readonly columns: readonly Column<Row>[] },
): List => ({
  ...list,
  columns: list.columns.map(({ title, of }) => ({ title, of: (row, term) => of(row as Row, term) })),
});

type Text = string | null;
type Named = { readonly name: string } | null;
interface PublishedResponsibility {
  readonly category: string;
  readonly must: string;
  readonly first: boolean;
  readonly lead: boolean;
  readonly sectors: readonly string[];
  readonly businessForms: readonly string[];
  readonly corridor: Text;
  readonly content: Text;
  readonly document: string;
  readonly clause: Text;
  readonly validFrom: string;
  readonly validUntil: Text;
  readonly unit: Text;
  readonly region: { readonly name: string };
  readonly organisation: Named;
  readonly post: { readonly title: string } | null;
}
interface ListedDuty {
  readonly kind: string;
  readonly place: number;
  readonly content: string;
  readonly measure: Text;
  readonly clause: Text;
  readonly organisation: Named;
  readonly list: { readonly title: string; readonly document: Text; readonly publishedOn: Text } | null;
}
interface PublicListing {
  readonly number: string;
  readonly subject: string;
  readonly level: string;
  readonly unitName: Text;
  readonly unitCode: Text;
  readonly matter: Text;
  readonly requirement: string;
  readonly settlementDue: Instant;
  readonly noticeNumber: Text;
  readonly noticedOn: Text;
  readonly region: { readonly name: string };
  readonly supervisor: Named;
}
interface PublicDecision {
  readonly number: string;
  readonly unitName: Text;
  readonly unitCode: Text;
  readonly decisionNumber: Text;
  readonly cause: Text;
  readonly fine: Text;
  readonly publishedAt: Instant;
  readonly shownUntil: string;
  readonly level: string;
  readonly platform: string;
  readonly region: { readonly name: string };
}
interface PublicClaim {
  readonly number: string;
  readonly kind: string;
  readonly period: string;
  readonly persons: number | null;
  readonly rooms: number | null;
  readonly days: number | null;
  readonly publishedOn: Text;
  readonly publishedUntil: Text;
  readonly publishedPlace: Text;
  readonly amount: Text;
  readonly region: { readonly name: string };
  readonly programme: Named;
  readonly household: { readonly head: { readonly personName: { readonly masked: Text } | null } | null } | null;
}

// What everyone may read of who answers for what (安全生产法 第十七条). The offices and posts are named, never a
// person.
const published: Readonly<Record<string, List>> = {
  responsibilities: listOf<PublishedResponsibility>({
    title: '安全生产责任清单',
    field: 'responsibilities',
    query:
      'query Lists($after: String, $on: CivilDate!) { enumLabels(enums: [DutyCategory, Must, SupervisionSector]) { enum value label } responsibilities(first: 200, after: $after, where: { on: $on }) { pageInfo { hasNextPage endCursor } nodes { category must first lead sectors businessForms corridor content document clause validFrom validUntil unit region { name } organisation { name } post { title } } } }',
    columns: [
      { title: '责任单位', of: ({ organisation, unit }) => `${organisation?.name ?? ''}${unit ?? ''}` },
      { title: '岗位', of: ({ post }) => post?.title },
      { title: '责任类别', of: ({ category }, term) => term('DutyCategory', category) },
      { title: '三个必须', of: ({ must }, term) => term('Must', must) },
      { title: '区域', of: ({ region }) => region.name },
      {
        title: '行业、业态、沿线',
        of: ({ sectors, businessForms, corridor }, term) =>
          [...sectors.map((sector) => term('SupervisionSector', sector)), ...businessForms, corridor]
            .filter(Boolean)
            .join('、'),
      },
      { title: '第一责任人', of: ({ first }) => (first ? '是' : '') },
      { title: '牵头', of: ({ lead }) => (lead ? '是' : '') },
      { title: '责任内容', of: ({ content }) => content },
      { title: '依据', of: ({ document, clause }) => `${document}${clause ?? ''}` },
      { title: '起始日', of: ({ validFrom }) => validFrom },
      { title: '截止日', of: ({ validUntil }) => validUntil },
    ],
  }),
  powers: listOf<ListedDuty>({
    title: '权力清单和责任清单',
    field: 'dutyItems',
    query:
      'query Lists($after: String) { enumLabels(enums: [DutyListKind]) { enum value label } dutyItems(first: 200, after: $after, where: { kind: [POWER, RESPONSIBILITY], inForce: true }) { pageInfo { hasNextPage endCursor } nodes { kind place content measure clause organisation { name } list { title document publishedOn } } } }',
    columns: [
      { title: '清单', of: ({ list }) => list?.title },
      { title: '类别', of: ({ kind }, term) => term('DutyListKind', kind) },
      { title: '序号', of: ({ place }) => place },
      { title: '单位', of: ({ organisation }) => organisation?.name },
      { title: '事项', of: ({ content }) => content },
      { title: '措施', of: ({ measure }) => measure },
      {
        title: '依据',
        of: ({ list, clause }) =>
          clause?.startsWith(list?.document ?? ' ') ? clause : `${list?.document ?? ''}${clause ?? ''}`,
      },
      { title: '公布日期', of: ({ list }) => list?.publishedOn },
    ],
  }),
  // What is under supervision today, and which decisions are shown today (安全生产法 第四十一条、第七十八条).
  listings: listOf<PublicListing>({
    title: '挂牌督办公告',
    field: 'listings',
    query:
      'query Lists($after: String) { enumLabels(enums: [ListingLevel, ListingSubject]) { enum value label } listings(first: 200, after: $after, where: { status: [LISTED] }) { pageInfo { hasNextPage endCursor } nodes { number subject level unitName unitCode matter requirement settlementDue noticeNumber noticedOn region { name } supervisor { name } } } }',
    columns: [
      { title: '公告文号', of: ({ noticeNumber }) => noticeNumber },
      { title: '公告日期', of: ({ noticedOn }) => noticedOn },
      { title: '挂牌文号', of: ({ number }) => number },
      { title: '挂牌层级', of: ({ level }, term) => term('ListingLevel', level) },
      { title: '挂牌对象', of: ({ subject }, term) => term('ListingSubject', subject) },
      { title: '单位名称', of: ({ unitName }) => unitName },
      { title: '统一社会信用代码', of: ({ unitCode }) => unitCode },
      { title: '区域', of: ({ region }) => region.name },
      { title: '督办事项', of: ({ matter }) => matter },
      { title: '督办要求', of: ({ requirement }) => requirement },
      { title: '办结期限', of: ({ settlementDue }) => civilDateOf(settlementDue) },
      { title: '督办单位', of: ({ supervisor }) => supervisor?.name },
    ],
  }),
  publications: listOf<PublicDecision>({
    title: '行政处罚公示',
    field: 'publications',
    query:
      'query Lists($after: String, $on: CivilDate!) { enumLabels(enums: [CreditLevel]) { enum value label } publications(first: 200, after: $after, where: { shownOn: $on }) { pageInfo { hasNextPage endCursor } nodes { number unitName unitCode decisionNumber cause fine publishedAt shownUntil level platform region { name } } } }',
    columns: [
      { title: '公示编号', of: ({ number }) => number },
      { title: '被处罚单位', of: ({ unitName }) => unitName },
      { title: '统一社会信用代码', of: ({ unitCode }) => unitCode },
      { title: '区域', of: ({ region }) => region.name },
      { title: '决定书文号', of: ({ decisionNumber }) => decisionNumber },
      { title: '案由', of: ({ cause }) => cause },
      { title: '罚款（元）', of: ({ fine }) => fine },
      { title: '公示日期', of: ({ publishedAt }) => civilDateOf(publishedAt) },
      { title: '公示截止', of: ({ shownUntil }) => shownUntil },
      { title: '失信程度', of: ({ level }, term) => term('CreditLevel', level) },
      { title: '公示平台', of: ({ platform }) => platform },
    ],
  }),
};
// Who gets what is made public in the village, by masked name (自然灾害救助条例 第二十条、第二十六条): a caller's own
// places.
const relief = listOf<PublicClaim>({
  title: '自然灾害救助公示名单',
  field: 'reliefClaims',
  own: true,
  sheetOf: (row) => (row as PublicClaim).region.name,
  query:
    'query Lists($after: String, $on: CivilDate!) { enumLabels(enums: [ProgrammeKind]) { enum value label } reliefClaims(first: 200, after: $after, where: { publicOn: $on }) { pageInfo { hasNextPage endCursor } nodes { number kind period persons rooms days publishedOn publishedUntil publishedPlace amount region { name } programme { name } household { number head { personName { masked } } } } } }',
  columns: [
    { title: '村（社区）', of: ({ region }) => region.name },
    { title: '申请编号', of: ({ number }) => number },
    { title: '户主', of: ({ household }) => household?.head?.personName?.masked },
    { title: '救助项目', of: ({ programme, kind }, term) => programme?.name ?? term('ProgrammeKind', kind) },
    { title: '类别', of: ({ kind }, term) => term('ProgrammeKind', kind) },
    { title: '时段', of: ({ period }) => (period === 'WHOLE' ? '' : period) },
    { title: '人数', of: ({ persons }) => persons || '' },
    { title: '间数', of: ({ rooms }) => rooms },
    { title: '天数', of: ({ days }) => days },
    { title: '金额（元）', of: ({ amount }) => amount },
    { title: '公示起', of: ({ publishedOn }) => publishedOn },
    { title: '公示止', of: ({ publishedUntil }) => publishedUntil },
    { title: '公示地点', of: ({ publishedPlace }) => publishedPlace },
  ],
});
interface RosterClaim extends PublicClaim {
  readonly status: string;
  readonly damage: Text;
  readonly loss: string;
  readonly rosterLine: Text;
  readonly household: {
    readonly number: string;
    readonly head: { readonly personName: Masked; readonly idNumber: Masked } | null;
  } | null;
  readonly account: {
    readonly kind: string;
    readonly bankName: string;
    readonly holderName: Masked;
    readonly accountNo: Masked;
  } | null;
}
type Masked = { readonly masked: Text } | null;
/**
 * A programme's roster as townships keep it, a sheet for each village. Whoever belongs to it is told by mask: what goes
 * from hand to hand names nobody (个人信息保护法 第六条).
 */
const roster = listOf<RosterClaim>({
  title: '自然灾害救助花名册',
  field: 'reliefClaims',
  own: true,
  sheetOf: (row) => (row as RosterClaim).region.name,
  query:
    'query Lists($after: String, $programme: ID) { enumLabels(enums: [ProgrammeKind, ReliefClaimStatus, DwellingDamage, AccountKind]) { enum value label } reliefClaims(first: 200, after: $after, where: { programmeId: $programme }) { pageInfo { hasNextPage endCursor } nodes { number status kind period persons rooms damage days loss amount publishedOn publishedUntil publishedPlace rosterLine region { name } programme { name } household { number head { personName { masked } idNumber { masked } } } account { kind bankName holderName { masked } accountNo { masked } } } } }',
  columns: [
    { title: '申请编号', of: ({ number }) => number },
    { title: '户编号', of: ({ household }) => household?.number },
    { title: '户主姓名', of: ({ household }) => household?.head?.personName?.masked },
    { title: '身份证号', of: ({ household }) => household?.head?.idNumber?.masked },
    { title: '人数', of: ({ persons }) => persons || '' },
    { title: '损坏间数', of: ({ rooms }) => rooms },
    { title: '损坏程度', of: ({ damage }, term) => damage && term('DwellingDamage', damage) },
    { title: '救助天数', of: ({ days }) => days },
    { title: '救助月份', of: ({ period }) => (period === 'WHOLE' ? '' : period) },
    { title: '受灾情况', of: ({ loss }) => loss },
    { title: '金额（元）', of: ({ amount }) => amount },
    { title: '账户类别', of: ({ account }, term) => account && term('AccountKind', account.kind) },
    { title: '开户行', of: ({ account }) => account?.bankName },
    { title: '账户名', of: ({ account }) => account?.holderName?.masked },
    { title: '账号', of: ({ account }) => account?.accountNo?.masked },
    { title: '状态', of: ({ status }, term) => term('ReliefClaimStatus', status) },
    { title: '花名册行', of: ({ rosterLine }) => rosterLine },
  ],
});
const rowsMost = 20_000;

const text = (value: string | number | null | undefined): string => String(value ?? '');
const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each]!);

interface Read {
  readonly rows: readonly object[];
  readonly term: Term;
}
const csvOf = ({ columns }: List, { rows, term }: Read): string =>
  `\uFEFF${[columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => text(of(row, term))))].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
/** Names that a spreadsheet program takes: not too long, none of its marks, each once. */
function sheetName(name: string, taken: ReadonlySet<string>): string {
  const plain = name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 28) || '名单';
  const more = [...Array(100).keys()].find((n) => !taken.has(n === 0 ? plain : `${plain}${n + 1}`)) ?? 0;
  return more === 0 ? plain : `${plain}${more + 1}`;
}
async function workbookOf({ columns, title, sheetOf = () => title }: List, { rows, term }: Read): Promise<Buffer> {
  const byName = new Map<string, object[]>(rows.length === 0 ? [[title, []]] : []);
  for (const row of rows) {
    const of = byName.get(sheetOf(row));
    if (of) of.push(row);
    else byName.set(sheetOf(row), [row]);
  }
  const names = new Set<string>();
  const sheets = [...byName].map(([name, own]) => {
    const called = sheetName(name, names);
    names.add(called);
    const lines = own.map((row) => columns.map(({ of }) => text(of(row, term))));
    return { name: called, rows: [columns.map((column) => column.title), ...lines] };
  });
  return Buffer.from(await writeXlsx({ sheets }));
}
const pageOf = (
  { title, columns }: List,
  { rows, term }: Read,
  on: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>
body{font:14px/1.5 serif;margin:2em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.2em .5em;text-align:left;vertical-align:top}thead{display:table-header-group}tr{break-inside:avoid}@media print{body{margin:0;font-size:10px}@page{size:A4 landscape;margin:1cm}}
</style></head><body><h1>${title}</h1><p>${on}　共 ${rows.length} 项</p><table><thead><tr>${columns.map((column) => `<th>${column.title}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${columns.map(({ of }) => `<td>${escaped(text(of(row, term)))}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></body></html>`;

/**
 * The public lists as a table for spreadsheets and as a page to print, for any authenticated client: read page by
 * page as any client would read them.
 */
export function serveLists(app: FastifyInstance, requests: Requests): void {
  app.get<{
    Params: { name: string; form: 'csv' | 'html' | 'xlsx' };
    Querystring: { programme?: string };
  }>('/lists/:name.:form(csv|html|xlsx)', async (request, reply) => {
    const lists: Readonly<Record<string, List>> = { ...published, relief, roster };
    const list = Object.hasOwn(lists, request.params.name) ? lists[request.params.name] : undefined;
    if (!list)
      return reply.code(404).send({ errors: [{ message: 'No such list.', extensions: { code: 'NOT_FOUND' } }] });
    const { visitor } = request;
    const on = visitor.caller.on;
    // What is for everyone is read as everyone reads it, whoever asks: the same list for all.
    const reader = list.own ? visitor : { ...visitor, caller: { ...visitor.caller, roles: ['PUBLIC' as const] } };
    const programme = typeof request.query.programme === 'string' ? request.query.programme : null;
    const read = await readList(requests, reader, list, { on, programme });
    const called = `attachment; filename*=UTF-8''${encodeURIComponent(`${list.title}${on}.${request.params.form}`)}`;
    if (request.params.form === 'xlsx')
      return reply
        .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', called)
        .send(await workbookOf(list, read));
    return request.params.form === 'csv'
      ? reply
          .header('content-type', 'text/csv; charset=utf-8')
          .header('content-disposition', called)
          .send(csvOf(list, read))
      : reply
          .header('content-type', 'text/html; charset=utf-8')
          .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
          .send(pageOf(list, read, on));
  });
}

async function readList(
  requests: Requests,
  visitor: Visitor,
  { field, query }: List,
  asked: { readonly on: string; readonly programme: string | null },
): Promise<Read> {
  const known = Object.entries(asked).filter(([name]) => query.includes(`$${name}`));
  const rows: object[] = [];
  const labels = new Map<string, string>();
  for (let after: string | null = null; rows.length < rowsMost;) {
    const { status, body } = await requests.graphql(visitor, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'zh' },
      search: '',
      body: { query, variables: { after, ...Object.fromEntries(known) } },
    });
    if (status === 503) throw Object.assign(new Error('The list cannot be read at present.'), { statusCode: 503 });
    const { data } = JSON.parse(body) as {
      data?: { enumLabels: { enum: string; value: string; label: string }[] } & Record<
        string,
        { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      >;
    };
    if (!data) throw new Error('The list could not be read.');
    for (const each of data.enumLabels) labels.set(`${each.enum} ${each.value}`, each.label);
    rows.push(...data[field]!.nodes);
    if (!data[field]!.pageInfo.hasNextPage) break;
    after = data[field]!.pageInfo.endCursor;
  }
  return { rows, term: (of, value) => labels.get(`${of} ${value}`) ?? value };
}
