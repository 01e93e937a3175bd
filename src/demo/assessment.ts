import { addDays, civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import type { Period } from '../kernel/period.js';
import * as assessmentActs from '../responsibility/assessment/assessment.acts.js';
import {
  assessmentCycles,
  assessmentSchemes,
  sealedMonths,
  vetoRecords,
} from '../responsibility/assessment/assessment.noun.js';
import type { BulletinFacts } from '../responsibility/assessment/assessment.acts.bulletin.js';
import type { IssueBulletinInput } from '../responsibility/assessment/assessment.inputs.js';
import { rankingOf } from '../responsibility/assessment/assessment.standings.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { recordMeeting } from '../responsibility/meeting/meeting.acts.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import * as policyActs from '../responsibility/policy/policy.acts.js';
import { policyDocuments } from '../responsibility/policy/policy.noun.js';
import * as poolActs from '../responsibility/pool/pool.acts.js';
import { issueDraws, spotCheckRounds, spotChecks } from '../responsibility/pool/pool.noun.js';
import * as practiceActs from '../responsibility/practice/practice.acts.js';
import { practiceAdoptions, practiceCases } from '../responsibility/practice/practice.noun.js';
import * as speechActs from '../responsibility/speech/speech.acts.js';
import { lastSpeeches } from '../responsibility/speech/speech.noun.js';
import { reviseTarget } from '../responsibility/safety-target/safety-target.acts.js';
import { safetyTargets } from '../responsibility/safety-target/safety-target.noun.js';
import { assessmentTellers } from './assessment-tellers.js';
import { spansOf } from './meetings.js';
import { wholeCounty } from './offices.js';
import type { Procedure, Simulation } from './simulation.js';

/** The year assessed: whom it is of, what is sealed, told and evaluated, who speaks, and who is barred. */
export function* assess(sim: Simulation): Procedure {
  const years = [...new Set(spansOf(sim, 12).map(({ name }) => Number(name)))];
  for (const year of years) on(sim, `${year}-01-12` as CivilDate, scheme(sim, year));
  ago(sim, 60, bar(sim));
  for (const month of spansOf(sim, 1)) after(sim, month, 8, seal(sim, month));
  for (const quarter of spansOf(sim, 3)) after(sim, quarter, 14, bulletin(sim, 'QUARTER', quarter));
  for (const half of spansOf(sim, 6))
    if (half.name.endsWith('H1')) after(sim, half, 18, bulletin(sim, 'HALF_YEAR', half));
  for (const year of spansOf(sim, 12)) after(sim, year, 22, bulletin(sim, 'YEAR', year));
  ago(sim, 20, draw(sim));
  ago(sim, 30, checkIssues(sim));
  ago(sim, 150, goodPractice(sim));
  ago(sim, 300, rules(sim));
  ago(sim, 75, revision(sim));
}
/** So many days before today. */
const ago = (sim: Simulation, days: number, procedure: Procedure): void => {
  sim.start(procedure, sim.on(sim.worked(addDays(civilDateOf(sim.ends), -days)), 9.5));
};
const after = (sim: Simulation, { to }: Period, days: number, procedure: Procedure): void => {
  sim.start(procedure, sim.on(sim.worked(addDays(to, days)), 10));
};
/** On a day, or at once where the tale begins after it. */
const on = (sim: Simulation, day: CivilDate, procedure: Procedure): void => {
  sim.start(procedure, sim.on(sim.worked(day), 9));
};

function* scheme(sim: Simulation, year: number): Procedure {
  const { offices } = sim;
  const objects = [
    ...new Set(offices.departmentOf.values()),
    ...offices.offices.filter(({ kind }) => kind === 'TOWNSHIP'),
  ].filter(({ id }) => id !== offices.bureau.id);
  sim.act(assessmentSchemes, assessmentActs.publishAssessmentScheme, offices.person('leader'), {
    region: wholeCounty,
    year,
    title: `${year}年度安全生产和防灾减灾救灾工作考核办法（演示）`,
    document: `溪委办〔${year}〕6号（演示）`,
    objectIds: [...new Set(objects.map(({ id }) => id))],
  });
}
function* seal(sim: Simulation, { name }: Period): Procedure {
  sim.act(sealedMonths, assessmentActs.sealMonth, sim.offices.person('head'), { region: wholeCounty, month: name });
}
/** Only of spans whose every month was sealed; a year besides only after its quarters. */
function* bulletin(sim: Simulation, kind: string, { name, months }: Period): Procedure {
  const sealed = new Set(sim.all(sealedMonths).map(({ month }) => month));
  if (!months.every((month) => sealed.has(month))) return;
  const quarters = sim.all(assessmentCycles).filter(({ period }) => period.startsWith(`${name}Q`));
  if (kind === 'YEAR' && quarters.length < 4) return;
  const { offices } = sim;
  const head = offices.person('head');
  const earned = new Set(earnedBy(sim, name, months));
  const rewarded = ['fire', 'township-100', 'township-101']
    .map((subject) => offices.person(subject).office.id)
    .filter((id) => earned.has(id));
  const cycle = sim.act(assessmentCycles, assessmentActs.issueBulletin, head, {
    region: wholeCounty,
    kind,
    period: name,
    document: `溪安委办〔${sim.today.slice(0, 4)}〕${sim.all(assessmentCycles).length + 11}号（演示）`,
    rewardedIds: rewarded,
    opinion: `${name}安全生产和防灾减灾救灾工作情况通报：末位单位在全县安全会议上作末位发言`,
  });
  yield* speeches(sim, cycle.id);
}
/** The offices that the figures of a period give a reward. */
function earnedBy(sim: Simulation, period: string, months: readonly string[]): readonly string[] {
  const told = assessmentTellers(sim);
  const county = wholeCounty.slice(0, 6);
  const ofMonths = (fact: string) => months.flatMap((month) => told[fact]!(`${county}/${month}`));
  const ofYear = (fact: string) => told[fact]!(`${county}/${period.slice(0, 4)}`);
  const facts = {
    sealed: ofMonths('sealedFigures'),
    units: ofMonths('unitsWithAccidents'),
    offices: ofYear('objectsOf'),
    issued: ofYear('bulletinsOfYear'),
    vetoes: told.vetoesOf!(`${county}/${months[0]}-01/${sim.today}`),
  } as unknown as BulletinFacts;
  const input = { region: wholeCounty, period, scores: null, rewardedIds: [] } as unknown as IssueBulletinInput;
  return rankingOf({ input, facts, law: sim.law }).standings.flatMap(({ organisationId, earnedReward }) =>
    earnedReward ? [organisationId!] : [],
  );
}
/** Those who owe a speech hold it at the county's next meeting; of the latest bulletin one is still owed. */
function* speeches(sim: Simulation, cycleId: string): Procedure {
  const { offices } = sim;
  const head = offices.person('head');
  const owed = sim.of(lastSpeeches, 'cycleId', cycleId);
  yield sim.workdays(9, 9);
  const spoken = owed.flatMap((speech) => {
    const by = offices.people.find(
      ({ office, roles }) =>
        office.id === speech.organisationId && roles.some((role) => role === 'SECTOR_DEPT' || role === 'TOWNSHIP'),
    );
    if (!by) return [];
    const said = { speech: '履职不细、隐患整改拖延（演示）', measures: '逐项销号，按月报告（演示）' };
    return [sim.act(lastSpeeches, speechActs.submitLastSpeech, by, said, speech)];
  });
  yield sim.workdays(3, 15);
  const meeting = sim.act(leadershipMeetings, recordMeeting, offices.person('leader'), {
    organisationId: offices.government.id,
    body: 'GOVERNMENT_EXECUTIVE',
    kind: 'DISPATCH',
    heldOn: sim.today,
    topic: '全县安全生产工作会议',
    resolutions: '听取末位发言，部署下一步工作',
    attendees: 58,
  });
  for (const speech of spoken)
    sim.act(lastSpeeches, speechActs.hearLastSpeech, head, { meetingId: meeting.id }, speech);
}

/** 一票否决: an office, which was righted and freed, and somebody in another. */
function* bar(sim: Simulation): Procedure {
  const { offices } = sim;
  const leader = offices.person('leader');
  const year = Number(sim.today.slice(0, 4));
  const [township, other, lifted] = ['township-105', 'township-106', 'township-107'].map((each) =>
    offices.person(each),
  );
  const common = { year, document: `溪考核办〔${year}〕3号（演示）` };
  const record = (input: object) => sim.act(vetoRecords, assessmentActs.recordVeto, leader, { ...common, ...input });
  record({
    organisationId: township!.office.id,
    ground: 'ASSESSMENT_FAILED',
    finding: '上半年评估不合格，限期整改后仍未达标',
  });
  record({
    organisationId: other!.office.id,
    operatorId: other!.id,
    ground: 'ACCIDENT_CONCEALED',
    finding: '对辖区一起事故迟报两小时',
  });
  const veto = record({ organisationId: lifted!.office.id, ground: 'ASSESSMENT_FAILED', finding: '台账缺失' });
  yield sim.workdays(30);
  sim.act(
    vetoRecords,
    assessmentActs.liftVeto,
    leader,
    { reason: '复核后台账齐全', document: `溪考核办〔${year}〕7号（演示）` },
    veto,
  );
}

// --- pools, practice, rules and targets

/** What lies in the reservoir is drawn, and not settled yet. */
function* draw(sim: Simulation): Procedure {
  const stored = sim.all(issues).find(({ pool, status }) => pool === 'RESERVOIR' && status !== 'VERIFIED');
  if (!stored) return;
  sim.act(issueDraws, poolActs.drawIssue, sim.offices.person('head'), {
    issueId: stored.id,
    reason: '汛后巡查记录仍不全',
    requirement: '补齐巡查记录并落实巡查人',
    dueOn: addDays(sim.today, 25),
  });
}
function* checkIssues(sim: Simulation): Procedure {
  const checkers = ['officer-1', 'transport-officer', 'discipline'].map((subject) => sim.offices.person(subject));
  const count = Math.min(3, sim.all(issues).filter(({ kind }) => kind !== 'INTEGRITY').length);
  if (count === 0) return;
  const round = sim.act(spotCheckRounds, poolActs.drawSpotChecks, sim.offices.person('head'), {
    region: wholeCounty,
    pool: 'FULL',
    period: sim.today.slice(0, 7),
    count,
  });
  yield sim.workdays(5, 15);
  for (const [n, check] of sim.of(spotChecks, 'roundId', round.id).entries()) {
    if (n === 2) return;
    // Neither whose issue it is nor who collected it looks at it.
    const by = checkers.find(({ office: { id } }) => ![check.organisationId, check.collectorId].includes(id))!;
    const found = { genuine: true, complete: n === 0, finding: n === 0 ? '与清单一致' : '未写明整改措施' };
    const fileIds = [sim.document(by, '抽查记录')];
    sim.act(spotChecks, poolActs.concludeSpotCheck, by, { ...found, fileIds }, check);
  }
}
function* goodPractice(sim: Simulation): Procedure {
  const { offices } = sim;
  const head = offices.person('head');
  const by = offices.person('township-101');
  const told = { title: '院坝会讲安全（演示）', content: '每月在院坝讲一次用火用电用气', result: '自查自报明显增加' };
  const fileIds = [sim.document(by, '典型做法材料')];
  const proposed = sim.act(practiceCases, practiceActs.proposePractice, by, { ...told, fileIds });
  yield sim.workdays(15);
  const accepted = sim.act(practiceCases, practiceActs.acceptPractice, head, { opinion: '可复制可推广' }, proposed);
  yield sim.workdays(5, 15);
  const asked = ['township-100', 'township-104', 'tourism'].map((subject) => offices.person(subject));
  const document = `溪安委办〔${sim.today.slice(0, 4)}〕52号（演示）`;
  const officeIds = asked.map(({ office }) => office.id);
  const spread = sim.act(practiceCases, practiceActs.publishPractice, head, { document, officeIds }, accepted);
  yield sim.workdays(12);
  for (const adoption of sim.of(practiceAdoptions, 'caseId', spread.id)) {
    const whose = asked.find(({ office }) => office.id === adoption.organisationId)!;
    // One has not answered.
    if (whose.subject === 'tourism') continue;
    const answer = { adopted: true, answer: '已在各村推行', fileIds: [sim.document(whose, '推广落实材料')] };
    sim.act(practiceAdoptions, practiceActs.answerPractice, whose, answer, adoption);
  }
}
function* rules(sim: Simulation): Procedure {
  const { offices } = sim;
  const [head, leader] = [offices.person('head'), offices.person('leader')];
  const year = sim.today.slice(0, 4);
  const drafted = sim.act(policyDocuments, policyActs.draftPolicy, head, {
    kind: 'RULE',
    title: '县安全生产委员会工作规则（演示）',
    content: '每季度召开全体会议，议定事项纳入督办',
    fileIds: [],
  });
  yield sim.workdays(10);
  const issue = { document: `溪委办〔${year}〕18号（演示）`, validFrom: addDays(sim.today, 10), validUntil: null };
  const issued = sim.act(policyDocuments, policyActs.issuePolicy, leader, issue, drafted);
  yield sim.workdays(180);
  const revised = {
    document: `溪委办〔${sim.today.slice(0, 4)}〕66号（演示）`,
    content: '每月召开调度会，每季度召开全体会议，议定事项纳入督办',
    fileIds: [],
    validFrom: addDays(sim.today, 15),
    validUntil: null,
  };
  sim.act(policyDocuments, policyActs.revisePolicy, leader, revised, issued);
}
/** The city cut what the county may have. */
function* revision(sim: Simulation): Procedure {
  const year = Number(sim.today.slice(0, 4));
  const target = sim.all(safetyTargets).find((each) => each.year === year && each.measure === 'DEATHS');
  if (!target) return;
  const value = String(Math.max(0, Number(target.value) - 1));
  if (Number(value) === Number(target.value)) return;
  const input = { value, reason: '市安委会调减控制指标', document: `溪安委〔${year}〕9号（演示）` };
  sim.act(safetyTargets, reviseTarget, sim.offices.person('leader'), input, target);
}
