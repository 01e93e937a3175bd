import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { periodsUpTo, type Period } from '../../kernel/period.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CadenceState } from '../../responsibility/assignment/assignment.js';
import { termDue } from '../../responsibility/assessment/assessment.facts.js';
import { heardInCounty, type HeardReport, type OwedByPeriod } from './coverage.hearings.js';
import { CadenceKind, type DutyCadence } from './coverage.js';
import type { EvaluatedOfYear, HeldMeeting, IssuedBulletin, StandingCommittee } from './coverage.facts.js';

/** What a county held in the year of a day. */
interface Held {
  readonly day: CivilDate;
  /** Nothing is missed before its day is over, of whatever day is asked. */
  readonly today: CivilDate;
  readonly region: RegionCode;
  readonly law: Law;
  readonly meetings: readonly HeldMeeting[];
  readonly bulletins: readonly IssuedBulletin[];
  readonly committees: readonly StandingCommittee[];
  readonly heard: readonly HeardReport[];
  readonly owed: OwedByPeriod;
  readonly evaluated: readonly EvaluatedOfYear[];
}
type Days = (period: Period) => readonly string[];
type Cadence = Pick<DutyCadence, 'kind' | 'committee' | 'basis'> & {
  readonly months: number;
  readonly days: Days;
  /** By when it is to be held; with the last day of the period, if it has no day of its own. */
  readonly due?: (period: Period) => CivilDate;
};

/**
 * A cadence, period by period up to the day: held, due or missed. A period that its body did not live to the end of
 * asks for nothing; what was held in it stays.
 */
const periodsOf = (
  { day, today }: Pick<Held, 'day' | 'today'>,
  { months, days, due = ({ to }) => to, ...cadence }: Cadence,
  since = '',
  ended: string | null = null,
): DutyCadence[] =>
  periodsUpTo(day, months)
    .filter(({ from, to }) => to >= since && (ended === null || from < ended))
    .map((period) => ({ period, heldOn: days(period).filter((each) => each <= day) as CivilDate[] }))
    .filter(({ period, heldOn }) => ended === null || period.to < ended || heldOn.length > 0)
    .map(({ period, heldOn }) => {
      const over = day < today ? day : today;
      const dueOn = due(period);
      return {
        ...cadence,
        period: period.name,
        dueOn,
        heldOn,
        late: heldOn.length > 0 && heldOn.every((each) => each > dueOn),
        state: heldOn.length > 0 ? CadenceState.HELD : dueOn < over ? CadenceState.MISSED : CadenceState.DUE,
      };
    });

const met =
  (meetings: readonly HeldMeeting[], test: (meeting: HeldMeeting) => boolean): Days =>
  ({ from, to }) =>
    meetings.filter((each) => each.heldOn >= from && each.heldOn <= to && test(each)).map(({ heldOn }) => heldOn);

/** What the law has every county hold, at the intervals of its parameters. */
function regularsOf({ day, today, region, law, meetings, bulletins, heard, owed, evaluated }: Held): DutyCadence[] {
  const opened = evaluated.map(({ openedOn }) => openedOn).sort()[0] ?? null;
  const regular = (name: string, kind: CadenceKind, days: Days, due?: Cadence['due']): DutyCadence[] => {
    const { value, basis } = law.parameter(`cadence.${name}.months`, day, region);
    return periodsOf({ day, today }, { kind, committee: null, months: Number(value), basis, days, due });
  };
  const of = (kind: string, body?: string): Days =>
    met(meetings, (meeting) => meeting.kind === kind && (body === undefined || meeting.body === body));
  return [
    // Heard by the county's party committee or its directors, of whom the clause names either.
    ...regular('hearing', CadenceKind.HEARING, ({ name }) => heardInCounty(heard, owed, name)),
    ...regular('deliberation', CadenceKind.DELIBERATION_PARTY, of('DELIBERATION', 'PARTY_STANDING_COMMITTEE')),
    ...regular('deliberation', CadenceKind.DELIBERATION_GOVERNMENT, of('DELIBERATION', 'GOVERNMENT_EXECUTIVE')),
    // A quarter is evaluated when the ten measures were scored for it, and owed from that of their programme on.
    ...regular('evaluation', CadenceKind.EVALUATION, ({ name }) =>
      evaluated.flatMap(({ period, heldOn: each }) => (period === name && each !== null ? [each] : [])),
    ).filter(({ dueOn }) => opened === null || dueOn >= opened),
    // A quarter can be told only once its months are sealed: by the day that its term says.
    ...regular(
      'bulletin',
      CadenceKind.BULLETIN,
      ({ name }) => bulletins.filter(({ period }) => period === name).map(({ issuedOn }) => issuedOn),
      (period) => termDue(law, period, region),
    ),
  ];
}

/** Where a committee sits as one; that it trains or inspects is no meeting of it. */
const regular: readonly string[] = ['DELIBERATION', 'EVALUATION', 'DISPATCH', 'JOINT'];
/** What each committee of the year holds, at the interval it was set up with and since it was. */
const ofCommittees = ({ day, today, meetings, committees }: Held): DutyCadence[] =>
  committees
    .filter(
      ({ establishedOn, until, dissolvedOn }) =>
        establishedOn <= day && [until, dissolvedOn].every((end) => end === null || end >= `${day.slice(0, 4)}-01-01`),
    )
    .flatMap(({ id, name, meetsMonths, establishedOn, dissolvedOn }) =>
      periodsOf(
        { day, today },
        {
          kind: CadenceKind.COMMITTEE,
          committee: name,
          months: meetsMonths,
          basis: { title: name, article: '设立文件' },
          days: met(meetings, ({ committeeId, kind }) => committeeId === id && regular.includes(kind)),
        },
        establishedOn,
        dissolvedOn,
      ),
    );

/**
 * The recurring meetings and bulletins of a county, of the year of a day: as they were entered by the end of that day.
 * What is entered today of an earlier day changes nothing of what was answered of it.
 */
export function cadencesOf(given: Held): DutyCadence[] {
  const known = ({ enteredOn }: { readonly enteredOn: string }): boolean => enteredOn <= given.day;
  const held = {
    ...given,
    meetings: given.meetings.filter(known),
    committees: given.committees.filter(known),
    heard: given.heard.filter(known),
    evaluated: given.evaluated
      .filter(({ openedOn }) => openedOn <= given.day)
      .map((each) => ((each.enteredOn ?? given.day) <= given.day ? each : { ...each, period: null, heldOn: null })),
  };
  return [...regularsOf(held), ...ofCommittees(held)];
}
