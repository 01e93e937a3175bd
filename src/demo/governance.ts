import type { PastEvent } from '../access/journal/bulk-load.js';
import { seedings, type SeededBy } from '../access/journal/seeding.js';
import { civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import { committees } from '../responsibility/committee/committee.noun.js';
import type { Committee } from '../responsibility/committee/committee.js';
import { reportDueOf } from '../kernel/quarters.js';
import { dutyItems, dutyLists } from '../responsibility/duty/duty.noun.js';
import type { DutyItem, DutyList } from '../responsibility/duty/duty.js';
import { safetyTargets } from '../responsibility/safety-target/safety-target.noun.js';
import type { SafetyTarget } from '../responsibility/safety-target/safety-target.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import type { KeyTask } from '../responsibility/task/task.js';
import { held, wholeCounty, type DemoOffice, type Offices } from './offices.js';
import { cited, workPoints } from './work-points.js';

// What the county is governed by, as it stood before anyone acted: bodies, and the lists, tasks and targets of a year.

type Founding<E extends { regionCode: unknown }> = Partial<E> & Pick<E, 'regionCode'>;

/** The bodies that deliberate and coordinate. */
export function bodies(offices: Offices, by: SeededBy, newId: () => string, year: number): PastEvent[] {
  const departments = [...new Set(offices.departmentOf.values())];
  const members = departments.map(({ id }) => id);
  const sitting = offices.people.filter(({ office, subject }) => members.includes(office.id) && /-head$/.test(subject));
  const rows = workPoints('COMMITTEE').map(([clause, kind, name, months, subject, leader, sectors]) => ({
    id: newId(),
    regionCode: wholeCounty,
    status: 'STANDING',
    kind,
    name,
    organisationId: offices.person(subject!).office.id,
    leaderPostId: offices.person(leader!).postId,
    memberIds: members,
    memberPostIds: sitting.map(({ postId }) => postId),
    officePostIds: [],
    sectors: sectors!.split(' ').filter((sector) => sector !== ''),
    officePowers: null,
    officeRules: null,
    officeDocument: null,
    changeDocument: null,
    meetsMonths: Number(months),
    ...cited(clause!),
    establishedOn: held,
    until: kind === 'TASK_FORCE' ? `${year}-12-31` : null,
    dissolvedAt: null,
  }));
  return seedings(by, committees, rows as object[] as Founding<Committee>[], newId);
}

/** The lists of a year with their items, its key tasks and its targets. */
export function yearOfWork(offices: Offices, by: SeededBy, newId: () => string, year: number): PastEvent[] {
  return [
    ...leadersLists(offices, by, newId, year),
    ...annualTasks(offices, by, newId, year),
    ...targets(by, newId, year),
  ];
}

interface Listed {
  readonly id: string;
  readonly [column: string]: unknown;
}
const listOf = (by: SeededBy, newId: () => string, owner: DemoOffice, of: object): Listed => ({
  id: newId(),
  regionCode: wholeCounty,
  organisationId: owner.id,
  publishedOn: civilDateOf(by.at),
  ...of,
});

const approvedAs = '溪府〔2024〕2号（演示）';
function leadersLists(offices: Offices, by: SeededBy, newId: () => string, year: number): PastEvent[] {
  const lists: object[] = [];
  const items: object[] = [];
  for (const [kind, subject, title] of [
    ['DUTY', 'secretary', '县委领导安全生产职责清单'],
    ['DUTY', 'mayor', '县政府领导安全生产职责清单'],
    ['POWER', 'head', '应急管理局权力清单'],
    ['RESPONSIBILITY', 'head', '应急管理局责任清单'],
  ] as const) {
    const own = workPoints('ITEM').filter((row) => row[1] === kind && row[2] === subject);
    const owner = offices.person(subject);
    const approval = kind === 'DUTY' ? {} : { approvalDocument: approvedAs, approverId: offices.person('mayor').id };
    const of = { kind, year, title: `${title}（演示）`, itemCount: own.length, ...cited(own[0]![0]!), ...approval };
    const list = listOf(by, newId, owner.office, of);
    lists.push(list);
    own.forEach(([clause, , , content], i) => {
      items.push({
        regionCode: wholeCounty,
        status: 'OPEN',
        listId: list.id,
        kind,
        place: i + 1,
        organisationId: owner.office.id,
        postId: kind === 'DUTY' ? owner.postId : null,
        content,
        measure: null,
        clause: clauseOf(clause!),
        submissionDue: kind === 'DUTY' ? startOf(`${year + 1}-01-01` as CivilDate) : null,
        ...unsubmitted,
      });
    });
  }
  return [
    ...seedings(by, dutyLists, lists as Founding<DutyList>[], newId),
    ...seedings(by, dutyItems, items as Founding<DutyItem>[], newId),
  ];
}
/** Where it stands, with its document: an item's clause is read by itself. */
const clauseOf = (clause: string): string => {
  const { document, clause: place } = cited(clause);
  return `${document}${place}`;
};
const unsubmitted = {
  targetQuantity: null,
  unit: null,
  doneQuantity: null,
  progress: null,
  evidenceIds: [],
  submitterId: null,
  submittedAt: null,
  opinion: null,
  confirmerId: null,
  confirmedAt: null,
  correction: null,
};

function annualTasks(offices: Offices, by: SeededBy, newId: () => string, year: number): PastEvent[] {
  const office = (subject: string) => offices.person(subject).office;
  const lists: object[] = [];
  const rows: object[] = [];
  for (const [programme, title, clause] of programmes) {
    const tasks = workPoints('TASK').filter(([place]) => ofDisasters.includes(place!) === (programme === 'DISASTER'));
    const of = { kind: 'ANNUAL_KEY', year, title, itemCount: tasks.length, ...cited(clause) };
    const annual = listOf(by, newId, office('head'), of);
    lists.push(annual);
    rows.push(...tasks.map((task, i) => ({ ...taskOf(office, task, year, i + 1), listId: annual.id, programme })));
  }
  return [
    ...seedings(by, dutyLists, lists as Founding<DutyList>[], newId),
    ...seedings(by, keyTasks, rows as Founding<KeyTask>[], newId),
  ];
}
const programmes = [
  ['SAFETY', '年度安全生产重点任务清单（演示）', '002§6'],
  ['DISASTER', '年度防灾减灾救灾重点任务清单（演示）', '002§7'],
] as const;
/** Clauses that are of disasters; the others are of work safety. */
const ofDisasters: readonly string[] = ['002§7', '002§13', '002§14', '002§15', '002§16'];

function taskOf(office: (subject: string) => DemoOffice, task: readonly string[], year: number, place: number): object {
  const [clause, subject, helpers, content, measureKind, quantity, unit] = task;
  const n = Number(quantity);
  const byQuarter = [1, 2, 3, 4].map((q) => Math.round((n * q) / 4));
  return {
    regionCode: wholeCounty,
    status: 'OPEN',
    place,
    organisationId: office(subject!).id,
    coIds: helpers!.split(' ').flatMap((each) => (each === '' ? [] : [office(each).id])),
    year,
    content,
    measure: null,
    measureKind,
    clause: clauseOf(clause!),
    quantity: n,
    unit: content!.includes(quantity!) ? unit : `${unit}（演示数）`,
    byQuarter,
    doneQuantity: 0,
    progress: null,
    reporterId: null,
    reportedAt: null,
    confirmerId: null,
    confirmedAt: null,
    nextReportOn: reportDueOf({ year, byQuarter }, 0),
    correctedFrom: null,
    correctionReason: null,
    correctedAt: null,
  };
}

function targets(by: SeededBy, newId: () => string, year: number): PastEvent[] {
  const rows = workPoints('TARGET').map(([clause, measure, bound, value, unit]) => ({
    regionCode: wholeCounty,
    year,
    measure,
    bound,
    value: Number(value).toFixed(4),
    unit,
    ...cited(clause!),
    organisationId: null,
  }));
  return seedings(by, safetyTargets, rows as object[] as Founding<SafetyTarget>[], newId);
}
