import { writeXlsx } from 'hucre/xlsx';
import { sheets } from './sheets.js';

const rules = [
  '每张表第一行为表头，不得改动；第二行起逐行填写，第二行的填写说明须删去。',
  '系统管理员、安全管理员、审计管理员三个角色须各有专岗、各有专人，任一人不得兼任其他岗位；其所在单位须为县政府或者应急管理局。',
  '至少一个接入系统须对系统管理员和安全管理员所在单位开放。',
  '登记由系统管理员提出，岗位角色和接入系统由安全管理员确认，均以其本人账号记录。',
];

/** The file that a county fills in, with what each column takes in its second line. */
export async function template(): Promise<Buffer> {
  const forms = Object.values(sheets).map(({ name, columns }) => ({
    name,
    rows: [
      columns.map((column) => column.title),
      columns.map((column) => `说明：${column.says}${'optional' in column ? '（可不填）' : ''}`),
    ],
  }));
  return Buffer.from(
    await writeXlsx({ sheets: [...forms, { name: '填写须知', rows: rules.map((rule, i) => [`${i + 1}．${rule}`]) }] }),
  );
}
