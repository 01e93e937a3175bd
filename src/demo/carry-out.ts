import * as assignmentActs from '../responsibility/assignment/assignment.acts.js';
import { assignments } from '../responsibility/assignment/assignment.noun.js';
import type { Assignment } from '../responsibility/assignment/assignment.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

/** Answered by whoever answers, looked at, sometimes sent back, accepted. */
export function* carryOut(sim: Simulation, item: Entry<Assignment>): Procedure {
  const { offices } = sim;
  const by = offices.people.find(({ office, roles }) => office.id === item.organisationId && roles.length > 0)!;
  const judge = offices.person(by.office === offices.bureau ? 'leader' : 'deputy-head');
  yield sim.workdays(4 + (item.place % 9), 10 + (item.place % 6));
  const answer = { answer: '已完成，材料附后', evidenceFileIds: [sim.document(by, '交办事项办结材料')] };
  sim.act(assignments, assignmentActs.answerAssignment, by, answer, item);
  if (item.place % 7 === 6) return;
  yield sim.workdays(3, 15);
  if (item.place % 5 === 4) {
    const opinion = { opinion: '材料未反映整改情况' };
    sim.act(assignments, assignmentActs.returnAssignment, judge, opinion, item);
    if (item.place % 2 === 0) return;
    yield sim.workdays(5);
    sim.act(assignments, assignmentActs.answerAssignment, by, { ...answer, answer: '已补充整改情况' }, item);
    yield sim.workdays(3, 15);
  }
  sim.act(assignments, assignmentActs.acceptAssignment, judge, { opinion: '属实，予以销号' }, item);
}
