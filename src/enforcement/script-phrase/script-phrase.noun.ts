import { inForce, oneOf } from '../../access/model/conditions.js';
import { noun, type Matching } from '../../access/model/noun.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { within } from '../../region/region.scope.js';
import * as acts from './script-phrase.acts.js';
import type { ScriptPhrasesWhere } from './script-phrase.inputs.js';
import { phraseLifecycle } from './script-phrase.lifecycle.js';
import { ScriptPhrase, type ProcedureStep } from './script-phrase.js';

// What officers say is published (行政执法公示): every caller reads it.
export const scriptPhrases = noun<ScriptPhrase, ScriptPhrasesWhere, keyof typeof acts>({
  entity: ScriptPhrase,
  names: { organisationId: 'mentioned', formerId: 'entry' },
  tag: 'sp',
  historical: true,
  lifecycle: phraseLifecycle,
  sees: 'everyone',
  may: { adoptPhrase: ['BUREAU_HEAD'], supersedePhrase: ['BUREAU_HEAD'], endPhrase: ['BUREAU_HEAD'] },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    step: (steps) => ({ step: oneOf(steps) }),
    on: (day) => ({ validFrom: inForce('lastOn', day) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

type Steps = Readonly<Record<string, readonly `${ProcedureStep}`[]>>;
/** The steps that come next at each stage of a case. */
export const stepsOfCase: Steps = {
  FILED: ['QUESTIONING', 'EVIDENCE'],
  CONCLUDED: ['NOTICE', 'DEFENCE', 'HEARING', 'DECISION'],
  DECIDED: ['DECISION', 'RECHECK'],
};
/** The same of an inspection. */
export const stepsOfInspection: Steps = {
  IN_PROGRESS: ['CREDENTIALS', 'SCENE', 'QUESTIONING', 'ORDER'],
  ORDERED: ['RECHECK'],
  CASE_PROPOSED: ['RECHECK'],
};
/** What is in force that day, in the county, for the sector and for a step that comes next. */
export const forNextSteps =
  (steps: Steps): Matching =>
  (target, own, bind, now) => {
    const day = `${bind(civilDateOf(now))}::date`;
    const next = Object.entries(steps)
      .map(([status, of]) => `when '${status}' then array[${of.map((step) => `'${step}'`).join(', ')}]`)
      .join(' ');
    return `${target('countyCode')} = ${own('countyCode')} and ${target('validFrom')} <= ${day}
      and coalesce(${target('lastOn')}, 'infinity') >= ${day}
      and (cardinality(${target('sectors')}) = 0 or ${own('sector')} = any(${target('sectors')}))
      and ${target('step')} = any(case ${own('status')} ${next} else '{}'::text[] end)`;
  };
