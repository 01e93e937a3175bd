import { isEnumType } from 'graphql';
import { termIn } from '../api/enums.js';
import { schemaOf } from '../api/schema.js';
import type { Role } from '../kernel/roles.js';
import type { OrganisationKind } from '../organisation/organisation.js';
import { nouns, resolvers } from '../rooms.js';

/** A column of the file from which a county is founded: what its header says, and whether it may be left empty. */
export interface Column {
  readonly title: string;
  readonly says: string;
  readonly optional?: true;
}
export interface SheetForm {
  readonly name: string;
  readonly columns: readonly Column[];
}

const schema = schemaOf(nouns, resolvers);
/** The Chinese words for the values of an enum, as the schema tells them. */
function words<Value extends string>(name: string, without: readonly Value[]): ReadonlyMap<string, Value> {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum.`);
  return new Map(
    type
      .getValues()
      .filter((value) => !without.includes(value.name as Value))
      .map((value) => [termIn(value.description ?? ''), value.name as Value]),
  );
}
/** Accounts of enterprises are opened once these are registered. */
export const kinds = words<`${OrganisationKind}`>('OrganisationKind', ['ENTERPRISE']);
export const roles = words<Role>('Role', ['SYSTEM_CLIENT', 'ENTERPRISE']);
export const all = '全部';

const office: Column = { title: '单位名称', says: '与“单位”表一致' };
export const sheets = {
  register: {
    name: '登记',
    columns: [
      { title: '区县代码', says: '六位或者十二位' },
      { title: '登记文件', says: '设立本登记所依据的文件名称或者文号' },
    ],
  },
  offices: {
    name: '单位',
    columns: [
      { title: '单位名称', says: '全称，本县内不得重复' },
      { title: '类别', says: [...kinds.keys()].join('、') },
      { title: '发文机关代字', says: '如：溪应急' },
      { title: '区划代码', says: '县级单位填县代码，乡镇、村居填本级代码' },
    ],
  },
  posts: {
    name: '岗位',
    columns: [
      office,
      { title: '职务', says: '同一单位内不得重复；多人同任一职的只写一行' },
      { title: '角色', says: `多项以“、”分隔：${[...roles.keys()].join('、')}` },
      { title: '班子成员', says: '是或者否', optional: true },
      { title: '内设机构', says: '如：法规科', optional: true },
    ],
  },
  people: {
    name: '人员',
    columns: [{ title: '姓名', says: '真实姓名' }, { title: '账号', says: '与统一身份认证令牌中的 sub 一致' }, office],
  },
  seats: {
    name: '任职',
    columns: [
      { title: '账号', says: '与“人员”表一致' },
      office,
      { title: '职务', says: '与“岗位”表一致' },
      { title: '任职起始日', says: '年-月-日，不早于办理之日；不填为办理之日', optional: true },
    ],
  },
  clients: {
    name: '接入系统',
    columns: [
      { title: '系统名称', says: '如：应急管理局前端' },
      { title: '系统标识', says: '与令牌中的 client_id 一致' },
      { title: '所属单位', says: '与“单位”表一致' },
      { title: '可使用单位', says: `多项以“、”分隔，或者填“${all}”；不对个人开放的系统不填`, optional: true },
    ],
  },
} as const satisfies Record<string, SheetForm>;
export type SheetKey = keyof typeof sheets;
