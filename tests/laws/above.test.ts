import { expect, test } from '@jest/globals';
import { mustsOf, type Must } from '../../src/kernel/act.js';
import type { Noun } from '../../src/access/model/noun.js';
import { places } from '../support/rooms.js';
import { rooms } from '../../src/rooms.js';

// Whoever verifies, returns, confirms, accepts, scores, lifts, ends or calls off stands above, or apart from, whom it
// concerns: of what the government has done, each such act tells the bureau's head and a deputy of the government from
// the first responsible person of the other office.
const judges =
  /^(return|verify|confirm|accept|review|evaluate|end|cancel|close|lift|check|correct|withdraw|handOver|supersede)/;
/** Acts of the kind by their names that judge nothing another has done, or are judged by musts of another kind. */
const exempt: Readonly<Record<string, string>> = {
  correctDutyList: 'the office corrects its own list; DUTY_CORRECTED_BY_WHO_BOUND says who may where it binds',
  supersedeDutyList: 'a later list of the same office takes its place, and what is open of it is judged by its holder',
  withdrawDutyList: 'LIST_APPROVED_WITHDRAWN_FROM_ABOVE is judged by the posts that its items name',
  correctDutyItem: 'only its words are put right; DUTY_CORRECTED_BY_WHO_BOUND says who may',
  withdrawMeeting: 'a body takes back the record of its own sitting',
  withdrawAssessmentScheme: 'a scheme is of the whole county, and judges no one office',
  withdrawPolicyDraft: 'who drafted it takes it back',
  reviewPolicy: 'it judges a draft before it is of effect, not what an office has done',
  acceptPractice: 'a practice is honoured, nobody is called to account',
  closeWorkInspection: 'WORK_INSPECTION_GOES_DOWN says who begins it, and only who began it closes it',
  withdrawSupervision:
    'who sent a letter in error takes it back; of a leader SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
};

const first = (operatorId: string, organisationId: string) => ({
  key: 'g',
  operatorId,
  postId: `post of ${operatorId}`,
  organisationId,
  from: '2020-01-01',
  to: null,
});
const office = (key: string, kind: string) => ({
  key,
  kind,
  name: key,
  countyCode: '500238',
  regionCode: '500238000000',
  endedOn: null,
});
const governments = { organisationId: 'g', kind: 'GOVERNMENT', coIds: [], setterId: 'g', setterKind: 'GOVERNMENT' };
/** What the government has done, as every room would say it. */
const done = {
  entry: {
    ...{ id: 'e', regionCode: '500238000000', countyCode: '500238', organisationId: 'g', coIds: [], kind: 'SAFETY' },
    ...{
      raiserOfficeId: 'c',
      issuerId: 'c',
      recorderId: 's',
      recorderOfficeId: 'c',
      postId: null,
      evaluatedPeriods: [],
    },
    ...{ liftedOn: null, vetoUntil: '2099-01-01', validFrom: '2020-01-01', validUntil: null, operatorId: null },
  },
  input: { taskId: 't', lines: [{ assignmentId: 'm', score: 90, opinion: '好' }] },
  facts: {
    offices: [office('g', 'GOVERNMENT'), office('c', 'PARTY_COMMITTEE'), office('b', 'BUREAU')],
    firsts: [first('mayor', 'g'), first('s', 'c')],
    task: [governments],
    measures: [{ id: 'm', ...governments, postId: null }],
    setter: [{ organisationId: 'g', kind: 'GOVERNMENT' }],
    list: [{ organisationId: 'g', kind: 'GOVERNMENT', approved: true }],
    seated: [],
    corrector: [],
  },
};
const secretary = { operatorId: 's', organisationId: 'c', roles: ['COUNTY_LEADER'] };
const below = {
  head: { operatorId: 'h', organisationId: 'b', roles: ['BUREAU_HEAD'] },
  deputy: { operatorId: 'd', organisationId: 'g', roles: ['COUNTY_LEADER'] },
};
/** Whether a must that stands fails where somebody else judges; one that needs more than is said here tells nothing. */
const stops = (must: Must<never>, actor: object): boolean | null => {
  try {
    return !must.holds({ ...done, actor, today: '2026-07-01', at: '2026-07-01T04:00:00.000Z' } as never);
  } catch {
    return null;
  }
};
const judging = places
  .filter(({ house }) => house === 'responsibility')
  .flatMap(({ key }) => rooms[key].nouns as readonly Noun[])
  .flatMap((noun) => Object.entries(noun.acts).map(([name, act]) => ({ name, act, noun })))
  .filter(({ name }) => judges.test(name));

test('of what the government has done each judging act tells who is below or within from who stands above', () => {
  const open = judging
    .filter(({ name }) => !(name in exempt))
    .flatMap(({ name, act, noun }) =>
      Object.entries(below)
        .filter(([, actor]) => noun.may[name]!.some((role) => actor.roles.includes(role)))
        .filter(
          ([, actor]) =>
            !mustsOf(act).some(
              (must) => stops(must as never, secretary) === false && stops(must as never, actor) === true,
            ),
        )
        .map(([who]) => `${name} is open to the ${who}`),
    );
  expect(open).toEqual([]);
  console.log(`laws: ${judging.length} acts judge or end, ${Object.keys(exempt).length} of them exempt`);
});

test('what is exempt is there, and is no longer asked for where it is told', () => {
  const names = judging.map(({ name }) => name);
  expect(Object.keys(exempt).filter((name) => !names.includes(name))).toEqual([]);
  expect(judging.length - Object.keys(exempt).length).toBeGreaterThan(12);
});
