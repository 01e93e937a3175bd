import { governing } from '../../responsibility/responsibility/responsibility.musts.js';
import { globalId } from '../../access/privacy/ids.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { periodOf, periodsUpTo, type Period } from '../../kernel/period.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { CadenceState } from '../../responsibility/assignment/assignment.js';
import { BodyCadenceKind, type BodyCadence, type CadencePost } from './cadence.js';
import { hearingsOf, type HeardReport, type OwedByPeriod } from '../coverage/coverage.hearings.js';
import type { CountedMeeting, LeaderHeld, VisitOfYear } from './cadence.facts.js';

// What recurs is told of a day from what was held by then; nothing is kept of it.

export interface Known {
  /** The last day of the year that has come. */
  readonly day: CivilDate;
  /** Nothing is missed before its day is over. */
  readonly today: CivilDate;
  readonly region: RegionCode;
  readonly law: Law;
  readonly meetings: readonly CountedMeeting[];
  readonly heard: readonly HeardReport[];
  readonly leaders: readonly LeaderHeld[];
  readonly cadres: readonly LeaderHeld[];
  readonly owed: OwedByPeriod;
  readonly visits: readonly VisitOfYear[];
}
type Told = Pick<BodyCadence, 'kind' | 'basis'> &
  Partial<Pick<BodyCadence, 'organisation' | 'organisationId' | 'post' | 'expected' | 'missing'>>;

const postOf = ({ postId, title, office }: Pick<LeaderHeld, 'postId' | 'title' | 'office'>): CadencePost => ({
  postId: globalId(posts, postId),
  title,
  office,
  holder: null,
});
const holderOf = (held: LeaderHeld): CadencePost => ({ ...postOf(held), holder: held.operator });
/** Each post once, whoever held it in the period. */
const inOffice = (leaders: readonly LeaderHeld[], { from, to }: Period): LeaderHeld[] => [
  ...new Map(
    leaders
      .filter((each) => each.from <= to && (each.to === null || each.to >= from))
      .map((each) => [each.postId, each] as const),
  ).values(),
];

/** Each holder of a post, together or one after the other, who held it on a day of the period that has come. */
const holdersIn = (cadres: readonly LeaderHeld[], { from, to }: Period, today: CivilDate): LeaderHeld[] => [
  ...new Map(
    cadres
      .filter((each) => each.from <= to && each.from <= today && (each.to === null || each.to >= from))
      .map((each) => [`${each.postId}/${each.operatorId}`, each] as const),
  ).values(),
];

/** One period of what recurs: done on these days, due or missed. */
function told({ today }: Known, { name, to }: Period, heldOn: CivilDate[], of: Told): BodyCadence {
  return {
    organisation: null,
    organisationId: null,
    post: null,
    expected: 0,
    missing: [],
    ...of,
    period: name,
    dueOn: to,
    heldOn,
    late: heldOn.length > 0 && heldOn.every((each) => each > to),
    state: heldOn.length > 0 ? CadenceState.HELD : to < today ? CadenceState.MISSED : CadenceState.DUE,
  };
}
const within = (meetings: readonly CountedMeeting[], { from, to }: Period): CivilDate[] =>
  meetings.filter(({ heldOn }) => heldOn >= from && heldOn <= to).map(({ heldOn }) => heldOn);

/** 每半年听取班子成员履职报告: once every member who owes was heard, by the body whose leaders report. */
function hearings(known: Known): BodyCadence[] {
  const { value, basis } = known.law.parameter('cadence.hearing.months', known.day, known.region);
  return periodsUpTo(known.day, Number(value)).flatMap((period) =>
    hearingsOf(known.heard, known.owed, period.name).map(({ organisationId, office, owed, unheard, heldOn }) =>
      told(known, period, [...heldOn], {
        kind: BodyCadenceKind.HEARING,
        organisation: office,
        organisationId: globalId(organisations, organisationId),
        expected: owed.length,
        missing: unheard.map(postOf),
        basis,
      }),
    ),
  );
}

/** 定期联席: departments sit together at their interval. */
function joint(known: Known): BodyCadence[] {
  const { value, basis } = known.law.parameter('cadence.joint.months', known.day, known.region);
  const held = known.meetings.filter(
    ({ kind, officeKind, body }) =>
      kind === 'JOINT' && (governing.includes(officeKind) || officeKind === 'BUREAU' || body === 'COMMITTEE'),
  );
  return periodsUpTo(known.day, Number(value)).map((period) =>
    told(known, period, within(held, period), { kind: BodyCadenceKind.JOINT, basis }),
  );
}

/** 领导调度: by the county's leaders, or its work-safety committee, in the months that the county has named. */
function dispatch(known: Known): BodyCadence[] {
  const { value, basis } = known.law.parameter('dispatch.key.months', known.day, known.region);
  const held = known.meetings.filter(
    ({ kind, officeKind, committeeKind }) =>
      kind === 'DISPATCH' && (governing.includes(officeKind) || committeeKind === 'SAFETY'),
  );
  return value
    .split(' ')
    .map((month) => periodOf(`${known.day.slice(0, 4)}-${month.padStart(2, '0')}`)!)
    .filter(({ from }) => from <= known.day)
    .map((period) => told(known, period, within(held, period), { kind: BodyCadenceKind.DISPATCH, basis }));
}

/** 领导干部检查督查: each leader of the county in person. */
function visits(known: Known): BodyCadence[] {
  const { value, basis } = known.law.parameter('cadence.visit.months', known.day, known.region);
  const county = known.leaders.filter(({ officeKind }) => governing.includes(officeKind));
  return periodsUpTo(known.day, Number(value)).flatMap((period) =>
    inOffice(county, period).map((leader) => {
      const days = known.visits
        .filter(
          ({ postId, visitedOn }) => postId === leader.postId && visitedOn >= period.from && visitedOn <= period.to,
        )
        .map(({ visitedOn }) => visitedOn);
      return told(known, period, days, { kind: BodyCadenceKind.LEADER_VISIT, post: postOf(leader), basis });
    }),
  );
}

/**
 * 年度轮训: done when everybody whom the round names was at a training of it, the county's leaders together and each
 * office's own; until then who is missing is told.
 */
function training(known: Known): BodyCadence[] {
  const { value, basis } = known.law.parameter('cadence.training.months', known.day, known.region);
  const rounds = new Map<string | null, LeaderHeld[]>([[null, []]]);
  for (const cadre of known.cadres) {
    const of = governing.includes(cadre.officeKind) ? null : cadre.organisationId;
    rounds.set(of, [...(rounds.get(of) ?? []), cadre]);
  }
  return periodsUpTo(known.day, Number(value)).flatMap((period) => {
    const held = known.meetings.filter(
      ({ kind, heldOn, trainingSubject }) =>
        kind === 'TRAINING' && trainingSubject !== 'OTHER' && heldOn >= period.from && heldOn <= period.to,
    );
    return [...rounds].map(([organisationId, cadres]) => {
      const expected = holdersIn(cadres, period, known.today);
      const last = period.to < known.today ? period.to : known.today;
      const trained = (meetings: readonly CountedMeeting[]) =>
        new Set(meetings.flatMap(({ traineeIds }) => traineeIds));
      const here = trained(held);
      const missing = expected.filter(({ operatorId }) => !here.has(operatorId));
      const own = held.filter((each) => expected.some(({ operatorId }) => trained([each]).has(operatorId)));
      // Who has left by the end can be trained by nobody: they are named, and the round is done without them.
      const open = missing.filter((each) => holdsPostOn(each, last));
      return told(known, period, own.length > 0 && open.length === 0 ? own.map(({ heldOn }) => heldOn) : [], {
        kind: BodyCadenceKind.TRAINING,
        ...(organisationId !== null && {
          organisation: cadres[0]!.office,
          organisationId: globalId(organisations, organisationId),
        }),
        expected: expected.length,
        missing: missing.map(holderOf),
        basis,
      });
    });
  });
}

const all: Readonly<Record<BodyCadenceKind, (known: Known) => BodyCadence[]>> = {
  HEARING: hearings,
  JOINT: joint,
  DISPATCH: dispatch,
  LEADER_VISIT: visits,
  TRAINING: training,
};
/** What recurs in the year of a day, period by period up to it. */
export const bodyCadencesOf = (known: Known, kinds: readonly BodyCadenceKind[] | null | undefined): BodyCadence[] =>
  Object.values(BodyCadenceKind).flatMap((kind) => (kinds == null || kinds.includes(kind) ? all[kind](known) : []));
