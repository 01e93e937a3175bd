import type { Row } from '../access/acting/judge.js';
import type { Tellers } from '../access/simulation/memory-register.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import type { Hazard } from '../hazard/hazard/hazard.js';
import { civilDateOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import { assignments, measureEvaluations, workProgrammes } from '../responsibility/assignment/assignment.noun.js';
import { committees } from '../responsibility/committee/committee.noun.js';
import { dutyLists } from '../responsibility/duty/duty.noun.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import type { Issue } from '../responsibility/issue/issue.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import { pillarTags } from '../responsibility/pillar/pillar.noun.js';
import { keyTasks, taskChecks } from '../responsibility/task/task.noun.js';
import type { KeyTask } from '../responsibility/task/task.js';
import { keyed, one } from './lookups.js';
import { held } from './offices.js';
import type { Entry, Simulation } from './simulation.js';

/** The two who are first responsible, whatever of the county is asked about. */
export const firstsAsked = (sim: Simulation, key: string): readonly object[] =>
  ['secretary', 'mayor'].map((subject) => {
    const { id, postId, office } = sim.offices.person(subject);
    return { key, postId, organisationId: office.id, operatorId: id, from: held, to: null };
  });
/** A key task with its list: whose they are, and of which kind. */
function taskWithSetter(sim: Simulation, task: Entry<KeyTask>): object {
  const list = sim.get(dutyLists, task.listId)!;
  const kindOf = (office: string) => sim.offices.officeById(office)!.kind;
  return {
    ...task,
    kind: kindOf(task.organisationId),
    setterId: list.organisationId,
    setterKind: kindOf(list.organisationId),
  };
}

/** What measures and what else was assigned ask: whose they are, who set them, who holds the post. */
function assignmentTellers(sim: Simulation): Tellers {
  return {
    measuresOf: (key) =>
      sim
        .of(assignments, 'programmeId', key)
        .filter(({ status }) => status !== 'CANCELLED')
        .map((row) => ({ ...row, key, kind: sim.offices.officeById(row.organisationId)!.kind })),
    scoredMeasures: (key) => {
      const [programme, period] = key.split('/') as [string, string];
      return keyed(
        key,
        sim.of(measureEvaluations, 'programmeId', programme).filter((each) => each.period === period),
      );
    },
    setterOfAssignment: (key) => {
      const { programmeId, meetingId } = sim.get(assignments, key)!;
      const { organisationId } = programmeId
        ? sim.get(workProgrammes, programmeId)!
        : sim.get(leadershipMeetings, meetingId!)!;
      return [{ key, organisationId, kind: sim.offices.officeById(organisationId)!.kind }];
    },
    holdersOf: (key) =>
      sim.offices.people
        .filter(({ postId, roles }) => postId === key && roles.length > 0)
        .map(({ id }) => ({ key, operatorId: id, from: held, to: null })),
  };
}

/** What programmes, visits, checks and the four systems ask. */
export function workTellers(sim: Simulation): Tellers {
  const entered = (row: Row & { readonly createdAt: Instant }): object => ({
    ...row,
    enteredOn: civilDateOf(row.createdAt),
  });
  return {
    ...assignmentTellers(sim),
    keyTaskById: (key) => one(sim, keyTasks)(key).map((row) => taskWithSetter(sim, row as Entry<KeyTask>)),
    firstsOfTask: (key) => firstsAsked(sim, key),
    listOfTask: (key) =>
      one(
        sim,
        dutyLists,
      )(key).map((row) => {
        const list = sim.get(dutyLists, key)!;
        const { kind } = sim.offices.officeById(list.organisationId)!;
        return { ...row, kind, approved: list.approvalDocument !== null };
      }),
    latestChecks: (key) => {
      const latest = new Map(
        [...sim.of(taskChecks, 'taskId', key)]
          .sort((a, b) => (a.checkedAt + a.id < b.checkedAt + b.id ? -1 : 1))
          .map((check) => [check.aspect, check]),
      );
      return [...latest.values()].map(({ id, aspect, inPlace }) => ({ key, checkId: id, aspect, inPlace }));
    },
    leadingPost: (key) =>
      sim.offices.people
        .filter(({ postId }) => postId === key)
        .map(({ roles, office: { id, regionCode } }) => ({
          key,
          organisationId: id,
          regionCode,
          countyCode: regionCode.slice(0, 6),
          roles,
        })),
    visitedFirm: one(sim, enterprises),
    issueToFollow: (key) => one(sim, issues)(key).map((row) => entered(row as Entry<Issue>)),
    hazardToFollow: (key) => one(sim, hazards)(key).map((row) => entered(row as Entry<Hazard>)),
    listById: one(sim, dutyLists),
    tagsOfElement: (key) =>
      sim
        .all(pillarTags)
        .filter(({ status, element }) => status === 'TAGGED' && key.endsWith(`/${element}`))
        .map(({ organisationId, committeeId, listId }) => ({ key, named: organisationId ?? committeeId ?? listId })),
    committeesBeside: (key) =>
      sim
        .all(committees)
        .filter(({ status }) => status === 'STANDING')
        .map((row) => ({ ...row, key })),
  };
}
