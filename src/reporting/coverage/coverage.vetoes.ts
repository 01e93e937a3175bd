import { oneOf } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { ofCounty } from '../../region/region.scope.js';
import { barsOn, vetoRecords } from '../../responsibility/assessment/assessment.noun.js';
import type { VetoCheck } from './coverage.js';

const barring = ['id', 'organisationId', 'operatorId', 'actedAt'] as const;

/** Of each subject in the caller's counties, whether it is barred on a day, and by what. */
export async function vetoesOf(records: Records, subjectIds: readonly string[], day: CivilDate): Promise<VetoCheck[]> {
  const here = ofCounty(records.caller);
  const inCounty = (ids: readonly string[]) => ({ ...here, id: oneOf(ids) });
  const offices = subjectIds.flatMap((id) => keyIn(organisations, id) ?? []);
  const persons = subjectIds.flatMap((id) => keyIn(operators, id) ?? []);
  const [barred, ...known] = await Promise.all([
    records.select(vetoRecords, barring, [
      { organisationId: oneOf(offices), vetoUntil: barsOn(day) },
      { operatorId: oneOf(persons), vetoUntil: barsOn(day) },
    ]),
    records.select(organisations, ['id'], inCounty(offices)),
    records.select(operators, ['id'], inCounty(persons)),
  ]);
  // Of an office or a person elsewhere, or of nobody, nothing is known here: not even that nothing bars them.
  const ours = new Set(known.flat().map(({ id }) => id));
  return subjectIds.flatMap((subjectId): VetoCheck[] => {
    const office = keyIn(organisations, subjectId);
    const person = keyIn(operators, subjectId);
    if (!ours.has(office ?? person ?? '')) return [];
    // What bars a person in an office does not bar the office.
    const of = barred.filter(
      (record) =>
        (office !== null && record.organisationId === office && record.operatorId === null) ||
        (person !== null && record.operatorId === person),
    );
    return [{ subjectId, barred: of.length > 0, entryIds: of.map(({ id }) => id) }];
  });
}
