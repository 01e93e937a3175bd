import { Fault } from '../../access/faults.js';
import { globalId } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { halfYearsAt, periodOf, type Period } from '../../kernel/period.js';
import { countyOf } from '../../kernel/region-code.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { knowsOfOffice } from '../../organisation/organisation.scope.js';
import { reportsOwed, type OwedReport } from '../responsibility/responsibility.owed.facts.js';
import type { DueReportsArgs } from './report.inputs.js';
import type { DueDutyReport, ReportDueState } from './report.js';

/** Whether a report came after the last day of its period. */
export const isLate = (submittedOn: CivilDate, period: string): boolean => submittedOn > periodOf(period)!.to;

/** Nothing is missed before its last day is over. */
const stateOf = ({ status }: OwedReport, { to }: Period, today: CivilDate): `${ReportDueState}` =>
  (status as `${ReportDueState}` | null) ?? (to < today ? 'MISSED' : 'DUE');

/** The half-years asked about, the earlier first; one that has not begun owes nothing. */
function halvesOf(period: string | null | undefined, today: CivilDate): Period[] {
  const { ended, running } = halfYearsAt(today);
  if (period == null) return [ended, running];
  const asked = periodOf(period);
  if (asked?.kind !== 'HALF_YEAR') throw new Fault('BAD_USER_INPUT', '`period` must be a half-year, such as 2026H1.');
  return asked.from <= today ? [asked] : [];
}

/** What each leader owes for a half-year, and whether it is in: the county sees all, an office its own. */
export async function dueReports(records: Records, { region, period }: DueReportsArgs): Promise<DueDutyReport[]> {
  const { caller, request } = records;
  const today = civilDateOf(request.now);
  const county = countyOf(region);
  const told = await Promise.all(
    halvesOf(period, today).map(async (half) => ({
      half,
      rows: await records.lookUp(reportsOwed, `${county}/${half.name}/${half.to < today ? half.to : today}`),
    })),
  );
  const known = knowsOfOffice(caller, county);
  return told.flatMap(({ half, rows }) =>
    rows
      .filter(({ organisationId }) => known(organisationId))
      .map((row): DueDutyReport => ({
        entryType: 'DutyReport',
        entryId: row.reportId,
        postId: globalId(posts, row.postId),
        title: row.title,
        organisationId: globalId(organisations, row.organisationId),
        organisation: row.office,
        holder: row.holder as DueDutyReport['holder'],
        period: half.name,
        reportSubject: row.subject as DueDutyReport['reportSubject'],
        dueOn: half.to,
        state: stateOf(row, half, today),
        late: row.submittedAt !== null && isLate(civilDateOf(row.submittedAt), half.name),
      })),
  );
}
