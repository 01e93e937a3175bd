import { readFileSync } from 'node:fs';
import type { Happening } from '../access/chronicle.js';
import { foundings, type Founder } from '../access/founding.js';
import { addDays, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis, type Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import { periodsUpTo } from '../kernel/period.js';
import { committees } from '../responsibility/committee/committee.noun.js';
import { dutyItems, dutyLists } from '../responsibility/duty/duty.noun.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import { responsibilities } from '../responsibility/responsibility/responsibility.noun.js';
import { supervisions } from '../responsibility/supervision/supervision.noun.js';
import { safetyTargets } from '../responsibility/target/target.noun.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import { held, wholeCounty, type DemoOffice, type Offices, type Person } from './offices.js';

// What the county's work points set, row by row: kind, mechanism, clause, and what follows from the kind. Quantities
// of tasks are invented (演示数).
const rows: readonly (readonly string[])[] = readFileSync(new URL('../../data/governance.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));
const of = (kind: string) => rows.filter(([each]) => each === kind);
const documents: Readonly<Record<string, string>> = {
  '000': '巫溪县2021年工作要点',
  '001': '双桥经开区2022年工作要点',
  '002': '2025年全县工作要点',
  '003': '武隆区2024年工作要点',
  '004': '2020年全县工作要点',
};
/** A clause such as `002§6` as its document and its place, with the mechanism it sets. */
const cited = (clause: string, mechanism: string) => ({
  document: documents[clause.slice(0, 3)]!,
  clause: `${clause.slice(3).replace('§', '第').replace(/(\d)$/, '$1条')}（${mechanism}）`,
});

const nothing = {
  status: 'ACKNOWLEDGED',
  unit: null,
  aspect: 'SAFETY',
  lever: null,
  first: false,
  lead: false,
  sectors: [],
  industries: [],
  townships: [],
  enterpriseIds: [],
  businessForms: [],
  corridorKind: null,
  corridor: null,
  postId: null,
  holderEnterpriseId: null,
  authorId: null,
  endNote: null,
};
const document = '巫溪安委〔2024〕1号（演示）';

/** Who answers for what from the first day: sectors, territories, leaders, and what the work points add. */
export function duties(offices: Offices, by: Founder, newId: () => string): Happening[] {
  const all = offices.townships.map(({ code }) => code.slice(0, 9));
  const entry = (row: object) => ({
    ...nothing,
    regionCode: wholeCounty,
    document,
    clause: null,
    approvalDocument: document,
    validFrom: held,
    validUntil: null,
    publishedAt: by.at,
    acknowledgedAt: by.at,
    ...row,
  });
  const leader = ({ postId, office }: Person, holder: string, first: boolean, region = wholeCounty) => [
    {
      regionCode: region,
      holder,
      postId,
      organisationId: office.id,
      category: 'LEADERSHIP',
      must: 'MANAGE_BUSINESS',
      first,
      content: first ? '安全生产和防灾减灾救灾第一责任人' : '分管领域安全生产领导责任',
      ...cited('000§12', 'R-10'),
    },
    {
      regionCode: region,
      holder,
      postId,
      organisationId: office.id,
      category: 'LEADERSHIP',
      must: 'MANAGE_BUSINESS',
      aspect: 'BUSINESS',
      content: '分管业务工作',
      ...cited('001§1', 'R-01'),
    },
  ];
  const townships = offices.offices.filter(({ kind }) => kind === 'TOWNSHIP');
  return foundings(
    by,
    responsibilities,
    [
      ...[...offices.sectorsByOffice()].flatMap(([office, sectors]) => [
        {
          organisationId: office.id,
          holder: 'DEPARTMENT',
          category: 'SPECIAL_SUPERVISION',
          must: 'MANAGE_INDUSTRY',
          sectors,
          townships: all,
          content: '行业领域安全生产专项监管',
          ...cited('000§13', 'R-11'),
        },
        {
          organisationId: office.id,
          holder: 'DEPARTMENT',
          category: 'SECTOR_COORDINATION',
          must: 'MANAGE_INDUSTRY',
          sectors,
          townships: all,
          lever: 'PLANNING',
          content: '行业规划、产业政策、标准、许可和业务管理中统筹安全',
          ...cited('002§2', 'R-13'),
        },
      ]),
      ...townships.map(({ id, regionCode }) => ({
        regionCode,
        organisationId: id,
        holder: 'TOWNSHIP',
        category: 'TERRITORIAL',
        must: 'MANAGE_BUSINESS',
        townships: [regionCode.slice(0, 9)],
        content: '属地安全生产监督检查',
        ...cited('000§13', 'R-14'),
      })),
      ...leader(offices.person('secretary'), 'PARTY_LEADER', true),
      ...leader(offices.person('mayor'), 'GOV_LEADER', true),
      ...leader(offices.person('leader'), 'GOV_LEADER', false),
      ...townships.flatMap(({ regionCode }) => {
        const place = regionCode.slice(6, 9);
        return [
          ...leader(offices.person(`secretary-${place}`), 'PARTY_LEADER', true, regionCode),
          ...leader(offices.person(`head-${place}`), 'GOV_LEADER', true, regionCode),
        ];
      }),
      // Pushed down to units and posts (002§2): the section of each department that does it, and whoever heads it.
      ...offices.people
        .filter(({ roles, office }) => roles.includes('SECTOR_DEPT') && office.kind === 'DEPARTMENT')
        .map(({ office, title, postId }) => ({
          organisationId: office.id,
          holder: 'POST',
          postId,
          category: 'LEADERSHIP',
          must: 'MANAGE_INDUSTRY',
          content: `${title}岗位安全职责`,
          ...cited('002§2', 'R-12'),
        })),
      ...of('DUTY').map(([, mechanism, clause, kind, subject, content]) => {
        const [category, corridorKind] = kind!.split(' ') as [string, string | undefined];
        return {
          organisationId: offices.person(subject!).office.id,
          holder: 'DEPARTMENT',
          category: corridorKind ? 'DISASTER_PREVENTION' : category,
          must: 'MANAGE_INDUSTRY',
          townships: all,
          content,
          ...cited(clause!, mechanism!),
          ...(corridorKind && { corridorKind, corridor: `全县${content!.slice(0, 2)}沿线` }),
        };
      }),
    ].map(entry) as never,
    newId,
  );
}

/**
 * How the year is governed: bodies, lists, tasks and targets; and, where a year is lived through, the meetings held
 * in it and a ladder climbed.
 */
export function governance(
  offices: Offices,
  law: Law,
  by: Founder,
  newId: () => string,
  now: Instant,
  lived: boolean,
): Happening[] {
  const today = civilDateOf(now);
  const year = Number(today.slice(0, 4));
  const office = (subject: string) => offices.person(subject).office;
  const founded = civilDateOf(by.at);
  const at = (day: CivilDate): Founder => ({
    ...by,
    at: day <= founded ? by.at : afterMillis(startOf(day), 9 * 3_600_000),
  });
  const bodies = of('COMMITTEE').map(([, mechanism, clause, kind, name, months]) => ({
    id: newId(),
    regionCode: wholeCounty,
    status: 'STANDING',
    kind,
    name,
    organisationId: office('head').id,
    leaderPostId: offices.person('mayor').postId,
    memberIds: [...new Set(offices.departmentOf.values())].map(({ id }) => id),
    meetsMonths: Number(months),
    ...cited(clause!, mechanism!),
    establishedOn: held,
    until: kind === 'TASK_FORCE' ? `${year}-12-31` : null,
    dissolvedAt: null,
  }));
  const list = (kind: string, owner: DemoOffice, title: string, from: string, count: number) => ({
    id: newId(),
    regionCode: wholeCounty,
    kind,
    year,
    title,
    organisationId: owner.id,
    ...cited(from, kind === 'ANNUAL_KEY' ? 'G-02' : 'R-04'),
    publishedOn: founded,
    itemCount: count,
  });
  const lists: ReturnType<typeof list>[] = [];
  const items: object[] = [];
  for (const [kind, subject, title] of [
    ['DUTY', 'secretary', '县委领导安全生产职责清单'],
    ['DUTY', 'mayor', '县政府领导安全生产职责清单'],
    ['POWER', 'head', '应急管理局权力清单'],
    ['RESPONSIBILITY', 'head', '应急管理局责任清单'],
  ] as const) {
    const own = of('ITEM').filter((row) => row[3] === kind && row[4] === subject);
    const made = list(kind, office(subject), `${title}（演示）`, own[0]![2]!, own.length);
    lists.push(made);
    own.forEach(([, mechanism, clause, , , content], i) => {
      const {
        postId,
        office: { id },
      } = offices.person(subject);
      items.push({
        regionCode: wholeCounty,
        status: 'OPEN',
        listId: made.id,
        kind,
        place: i + 1,
        organisationId: id,
        postId: kind === 'DUTY' ? postId : null,
        content,
        measure: null,
        clause: cited(clause!, mechanism!).clause,
        submissionDue: kind === 'DUTY' ? startOf(`${year + 1}-01-01` as CivilDate) : null,
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
      });
    });
  }
  const tasks = of('TASK');
  const annual = list('ANNUAL_KEY', office('head'), '年度重点任务清单（演示）', '002§6', tasks.length);
  lists.push(annual);
  const out: Happening[] = [
    ...foundings(by, committees, bodies as never, newId),
    ...foundings(by, dutyLists, lists as never, newId),
    ...foundings(by, dutyItems, items as never, newId),
    ...foundings(
      by,
      keyTasks,
      tasks.map(([, mechanism, clause, subject, content, measureKind, quantity], i) => {
        const n = Number(quantity);
        return {
          regionCode: wholeCounty,
          status: 'OPEN',
          listId: annual.id,
          place: i + 1,
          organisationId: office(subject!).id,
          coIds: [],
          year,
          content,
          measure: null,
          measureKind,
          clause: cited(clause!, mechanism!).clause,
          quantity: n,
          unit: '次（演示数）',
          byQuarter: [1, 2, 3, 4].map((q) => (n * q) / 4),
          doneQuantity: 0,
          progress: null,
          reporterId: null,
          reportedAt: null,
          confirmerId: null,
          confirmedAt: null,
        };
      }) as never,
      newId,
    ),
    ...foundings(
      by,
      safetyTargets,
      of('TARGET').map(([, mechanism, clause, measure, bound, value, unit]) => ({
        regionCode: wholeCounty,
        year,
        measure,
        bound,
        value: Number(value).toFixed(4),
        unit,
        ...cited(clause!, mechanism!),
        organisationId: null,
      })) as never,
      newId,
    ),
  ];
  if (!lived) return out;
  let n = 0;
  const meeting = (kind: string, body: string, heldOn: CivilDate, topic: string, committeeId: string | null = null) =>
    foundings(
      at(addDays(heldOn, 1)),
      leadershipMeetings,
      [
        {
          regionCode: wholeCounty,
          number: `（演示）纪要〔${heldOn.slice(0, 4)}〕${(n += 1)}号`,
          kind,
          body,
          organisationId: offices.government.id,
          committeeId,
          heldOn,
          topic,
          resolutions: '会议议定事项（演示）',
          attendees: 11,
        } as never,
      ],
      newId,
    );
  // The last quarter's deliberation of the government was missed: what is not done is to be seen.
  for (const quarter of periodsUpTo(today, 3)) {
    const day = addDays(quarter.from, 40);
    if (day > today || day < founded) continue;
    out.push(
      ...meeting('DELIBERATION', 'PARTY_STANDING_COMMITTEE', day, '审议研究安全生产工作'),
      ...meeting('EVALUATION', 'OFFICE', addDays(day, 2) > today ? day : addDays(day, 2), '十条措施季度绩效评估'),
      ...meeting('DISPATCH', 'COMMITTEE', day, '安委会全体会议', bodies[0]!.id),
    );
    if (quarter.to >= today || quarter.to < addDays(today, -92))
      out.push(...meeting('DELIBERATION', 'GOVERNMENT_EXECUTIVE', day, '审议研究安全生产工作'));
  }
  for (const half of periodsUpTo(today, 6)) {
    const day = addDays(half.from, 100);
    if (day <= today && day >= founded)
      out.push(...meeting('HEARING', 'PARTY_STANDING_COMMITTEE', day, '听取履行安全生产职责情况报告'));
  }
  const missed = offices.departmentOf.get('CONSTRUCTION')!;
  const letter = (level: string, day: CivilDate, status: string, number: number) =>
    foundings(
      at(day),
      supervisions,
      [
        {
          regionCode: wholeCounty,
          number: `（演示）督办〔${day.slice(0, 4)}〕${number}号`,
          status,
          level,
          organisationId: missed.id,
          issuerId: offices.bureau.id,
          aboutType: null,
          aboutId: null,
          matter: '燃气专项整治台账未按期报送',
          requirement: '按期补报并说明原因',
          skipReason: null,
          answerDue: law.due(`supervision.answer.${level.toLowerCase()}.days`, day, wholeCounty).dueAt,
          answer: status === 'ISSUED' ? null : '已补报',
          answeredAt: status === 'ISSUED' ? null : afterMillis(startOf(day), 10 * 3_600_000),
          conclusion: null,
          closedAt: null,
        } as never,
      ],
      newId,
    );
  out.push(
    ...letter('REMINDER', addDays(today, -40), 'ANSWERED', 1),
    ...letter('URGING', addDays(today, -20), 'ISSUED', 2),
  );
  return out.filter(({ at: moment }) => moment <= now);
}
