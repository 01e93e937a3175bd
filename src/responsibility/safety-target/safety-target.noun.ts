import { numberInForce } from '../../law/law.facts.js';
import { absent, oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrSeat, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { concludeTarget, reviseTarget, setTarget } from './safety-target.acts.js';
import type { SafetyTargetsWhere } from './safety-target.inputs.js';
import { SafetyTarget, TargetRevision } from './safety-target.js';

/** SQL: the first day after a year. */
const yearAfter = (year: string): string => `make_date(${year} + 1, 1, 1)`;

export const safetyTargets = noun<SafetyTarget, SafetyTargetsWhere, 'setTarget' | 'reviseTarget' | 'concludeTarget'>({
  entity: SafetyTarget,
  names: { organisationId: 'acts' },
  tag: 't',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrSeat, FINANCE: ofOffices },
  may: {
    setTarget: ['COUNTY_LEADER'],
    reviseTarget: ['COUNTY_LEADER'],
    concludeTarget: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { setTarget, reviseTarget, concludeTarget },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    year:    (years) => ({ year: oneOf(years) }),
    measure: (measures) => ({ measure: oneOf(measures) }),
  },
  orders: { YEAR: { by: ['year', 'measure'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'concludeTarget',
      status: [],
      dueBy: null,
      dueAt: () =>
        `((${yearAfter('t.year')} + ${numberInForce('target.conclude.days', 't.county_code', yearAfter('t.year'))})::timestamp` +
        ` at time zone 'Asia/Shanghai' - interval '1 millisecond')`,
      basis: { title: '年度工作要点', article: '年度目标' },
      // As the preconditions of that act: its year is over, and it is another office's.
      only: ({ on, organisationId }) => ({
        year: (column, bind) => `${yearAfter(column)} <= ${bind(on)}::date`,
        outcome: absent,
        organisationId: (column, bind) => `${column} is distinct from ${bind(organisationId)}`,
      }),
    },
  ],
  unique: [{ constraint: 'safety_target_once', property: 'measure', path: ['measure'], freeAt: [] }],
});

export const targetRevisions = noun<TargetRevision>({
  entity: TargetRevision,
  names: { targetId: 'entry' },
  tag: 'tr',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrSeat,
  may: {},
  acts: {},
  where: {},
  orders: { OLDEST: { by: ['revisedOn'] } },
  personal: {},
  discloses: {},
  waits: [],
});
