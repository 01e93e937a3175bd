import { among, is } from '../../access/conditions.js';
import { keyIn } from '../../access/ids.js';
import { noun } from '../../access/noun.js';
import { ofCountyOrSeat, ofOffices, within } from '../../access/scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { holdLastSpeech } from './speech.acts.js';
import type { LastSpeechesWhere } from './speech.inputs.js';
import { speechLifecycle } from './speech.lifecycle.js';
import { LastSpeech } from './speech.js';

export const lastSpeeches = noun<LastSpeech, LastSpeechesWhere, 'holdLastSpeech'>({
  entity: LastSpeech,
  names: { cycleId: 'entry', organisationId: 'acts', meetingId: 'entry', speakerId: 'mentioned' },
  tag: 'ls',
  historical: true,
  lifecycle: speechLifecycle,
  sees: ofCountyOrSeat,
  may: { holdLastSpeech: ['SECTOR_DEPT', 'TOWNSHIP'] },
  acts: { holdLastSpeech },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: among(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} = 'OWED') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'holdLastSpeech',
      status: ['OWED'],
      dueBy: 'dueOn',
      basis: { title: '年度工作要点', article: '通报事故多发单位并作末位发言' },
      only: ofOffices,
    },
  ],
});
