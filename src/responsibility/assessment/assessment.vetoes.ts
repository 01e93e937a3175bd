import { holdsOf, oneOf, is } from '../../access/model/conditions.js';
import { scopeOf } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { barsOn, vetoRecords } from './assessment.noun.js';
import { VetoState, type VetoStanding } from './assessment.js';

/** What the county calls the grounds of its list, by their codes. */
export const groundNames = (law: Law, day: CivilDate, region: string): ReadonlyMap<string, string> =>
  new Map(
    law
      .parameter('veto.grounds.names', day, region)
      .value.split(' ')
      .map((each): [string, string] => {
        const [ground = '', name = ''] = each.split('=');
        return [ground, name];
      }),
  );

/** How subjects stand on a day: what a caller may not see is told as not known, never as not barred. */
export async function standingsOf(
  records: Records,
  county: string,
  subjectIds: readonly string[],
  day: CivilDate,
): Promise<VetoStanding[]> {
  const { caller } = records;
  const offices = subjectIds.flatMap((id) => keyIn(organisations, id) ?? []);
  const persons = subjectIds.flatMap((id) => keyIn(operators, id) ?? []);
  const [barring, ...here] = await Promise.all([
    records.select(
      vetoRecords,
      ['organisationId', 'operatorId'],
      [
        { organisationId: oneOf(offices), vetoUntil: barsOn(day) },
        { operatorId: oneOf(persons), vetoUntil: barsOn(day) },
      ],
    ),
    records.select(organisations, ['id'], { countyCode: is(county), id: oneOf(offices) }),
    records.select(operators, ['id'], { countyCode: is(county), id: oneOf(persons) }),
  ]);
  const ofCounty = new Set(here.flat().map(({ id }) => id));
  // That nothing bars an office or a person is known to whoever would see the veto.
  const sees = scopeOf(vetoRecords, caller);
  return subjectIds.map((subjectId): VetoStanding => {
    const office = keyIn(organisations, subjectId);
    const person = keyIn(operators, subjectId);
    const veto = { countyCode: county, organisationId: office, operatorId: person };
    const known = ofCounty.has(office ?? person ?? '') && holdsOf(sees, veto) === true;
    const barred = barring.some(({ organisationId, operatorId }) =>
      office !== null ? organisationId === office && operatorId === null : person !== null && operatorId === person,
    );
    return {
      subjectId,
      state: barred ? VetoState.BARRED : known ? VetoState.NOT_BARRED : VetoState.NOT_KNOWN,
    };
  });
}
