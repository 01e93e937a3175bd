import { oneOf, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { within } from '../../region/region.scope.js';
import { disasterEvents } from '../disaster/disaster.noun.js';
import { closeProgramme, openProgramme } from './programme.acts.js';
import type { ReliefProgrammesWhere } from './programme.inputs.js';
import { programmeLifecycle } from './programme.lifecycle.js';
import { ReliefProgramme, ReliefStandard } from './programme.js';

// What relief there is and by which standards is published (自然灾害救助条例 第二十六条).
export const reliefProgrammes = noun<ReliefProgramme, ReliefProgrammesWhere, 'openProgramme' | 'closeProgramme'>({
  entity: ReliefProgramme,
  names: { eventId: 'entry' },
  tag: 'A',
  historical: true,
  lifecycle: programmeLifecycle,
  sees: 'everyone',
  // prettier-ignore
  may: {
    openProgramme:  ['BUREAU_HEAD'],
    closeProgramme: ['BUREAU_HEAD'],
  },
  acts: { openProgramme, closeProgramme },
  // prettier-ignore
  where: {
    region:  (code) => within(code),
    kind:    (kinds) => ({ kind: oneOf(kinds) }),
    status:  (statuses) => ({ status: oneOf(statuses) }),
    eventId: (id) => ({ eventId: is(keyIn(disasterEvents, id)) }),
    season:  (seasons) => ({ occasion: oneOf(seasons) }),
  },
  orders: { NEWEST: { by: ['startsOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  // One programme of a kind for an occasion: a second would pay for it twice.
  unique: [{ constraint: 'relief_programme_one_for_an_occasion', property: 'occasion', path: ['eventId'], freeAt: [] }],
});

export const reliefStandards = noun<ReliefStandard>({
  entity: ReliefStandard,
  names: { programmeId: 'entry' },
  tag: 'I',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
