import { oneOf, before, is } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, within, ofOffices } from '../../access/model/scope.js';
import { startOf } from '../../kernel/civil-date.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import { dutyItems } from '../duty/duty.noun.js';
import { answerSupervision, closeSupervision, issueSupervision } from './supervision.acts.js';
import type { SupervisionsWhere } from './supervision.inputs.js';
import { supervisionLifecycle } from './supervision.lifecycle.js';
import { Supervision } from './supervision.js';
import { answering } from '../../kernel/roles.js';

export const supervisions = noun<
  Supervision,
  SupervisionsWhere,
  'issueSupervision' | 'answerSupervision' | 'closeSupervision'
>({
  entity: Supervision,
  names: { organisationId: 'acts', issuerId: 'acts', aboutId: 'entry' },
  tag: 'w',
  historical: true,
  lifecycle: supervisionLifecycle,
  sees: ofCountyOrOffice,
  // prettier-ignore
  may: {
    issueSupervision:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    answerSupervision: answering,
    closeSupervision:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { issueSupervision, answerSupervision, closeSupervision },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    level: (levels) => ({ level: oneOf(levels) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      answerDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${columnOf('status')} = 'ISSUED') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['answerDue'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'answerSupervision',
      status: ['ISSUED'],
      dueBy: 'answerDue',
      basis: { title: '年度工作要点', article: '督办' },
      only: ofOffices,
    },
    { act: 'closeSupervision', status: ['ANSWERED'], dueBy: null, basis: { title: '年度工作要点', article: '督办' } },
    // An item not done by its day climbs the ladder.
    {
      act: 'issueSupervision',
      on: () => dutyItems,
      status: ['OPEN', 'RETURNED'],
      dueBy: 'submissionDue' as never,
      basis: { title: '年度工作要点', article: '督办' },
      only: (caller) => ({ submissionDue: before(startOf(caller.on)), kind: is('DUTY') }) as never,
    },
  ],
  answers: {
    lettersOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join lateral (select l.organisation_id, count(*) filter (where l.created_at >= x.begins) as received, count(*) filter (where l.created_at >= x.begins and l.level in ('INTERVIEW', 'CRITICISM')) as severe,
        count(*) filter (where l.answer_due >= x.begins and l.answer_due < x.ends and (l.answered_at is null or l.answered_at > l.answer_due)) as late from supervision l where l.county_code = x.county and l.created_at < x.ends group by 1) c on true
      join organisation g on g.id = c.organisation_id cross join lateral (values ('LETTERS', c.received), ('LETTERS_LATE', c.late), ('LETTERS_SEVERE', c.severe)) m (measure, value) order by g.name, m.measure`,
  },
});
