import { oneOf, is, type Rows } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrSeat, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import { hearLastSpeech, submitLastSpeech } from './speech.acts.js';
import type { LastSpeechesWhere } from './speech.inputs.js';
import { speechLifecycle } from './speech.lifecycle.js';
import { LastSpeech } from './speech.js';

const basis = { title: '年度工作要点', article: '通报事故多发单位并作末位发言' };

/** Of the caller's offices, and of the enterprises that are theirs. */
const ofUnits = (caller: Caller): Rows<LastSpeech> => [
  ofOffices(caller),
  { enterpriseId: oneOf(caller.enterpriseIds) },
];

export const lastSpeeches = noun<LastSpeech, LastSpeechesWhere, 'submitLastSpeech' | 'hearLastSpeech'>({
  entity: LastSpeech,
  names: {
    enterpriseId: 'acts',
    cycleId: 'entry',
    organisationId: 'acts',
    meetingId: 'entry',
    speakerId: 'mentioned',
  },
  tag: 'ls',
  historical: true,
  lifecycle: speechLifecycle,
  sees: { ...ofCountyOrSeat, FINANCE: ofOffices, ENTERPRISE: ofUnits },
  may: {
    submitLastSpeech: ['SECTOR_DEPT', 'TOWNSHIP', 'ENTERPRISE'],
    hearLastSpeech: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { submitLastSpeech, hearLastSpeech },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} <> 'HELD') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  answers: {
    // An office that did not submit its own speech by its day, in the month of that day.
    speechesOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", 'SPEECHES_MISSED' as measure, count(*) as value
      from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join last_speech s on s.county_code = x.county and s.enterprise_id is null
        and s.due_on::timestamp at time zone 'Asia/Shanghai' >= x.begins and s.due_on::timestamp at time zone 'Asia/Shanghai' < x.ends
        and (s.status = 'OWED' or s.submitted_at >= (s.due_on + 1)::timestamp at time zone 'Asia/Shanghai')
      join organisation g on g.id = s.organisation_id group by k.key, g.id, g.name order by g.name, g.id`,
  },
  waits: [
    {
      act: 'submitLastSpeech',
      status: ['OWED'],
      dueBy: 'dueOn',
      basis,
      only: ofUnits,
    },
    { act: 'hearLastSpeech', status: ['SUBMITTED'], dueBy: 'dueOn', basis },
  ],
});
