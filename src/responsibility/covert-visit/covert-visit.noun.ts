import { oneOf, from, is, upTo } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, type Noun } from '../../access/model/noun.js';
import { ofCountyOrOffice } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { recordCovertVisit } from './covert-visit.acts.js';
import type { CovertVisitsWhere } from './covert-visit.inputs.js';
import { CovertVisit, FilmedScene } from './covert-visit.js';

// Whoever is visited is told of it by nobody, nor that they were (明察暗访): the enterprise sees neither.
export const covertVisits: Noun<CovertVisit, CovertVisitsWhere, 'recordCovertVisit'> = noun<
  CovertVisit,
  CovertVisitsWhere,
  'recordCovertVisit'
>({
  entity: CovertVisit,
  names: { organisationId: 'acts', visitorId: 'mentioned', enterpriseId: 'mentioned' },
  tag: 'cv',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {
    recordCovertVisit: ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'DISCIPLINE', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
  acts: { recordCovertVisit },
  where: {
    region: (code) => within(code),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    visitedFrom: (day) => ({ visitedOn: from(day) }),
    visitedTo: (day) => ({ visitedOn: upTo(day) }),
  },
  orders: { NEWEST: { by: ['visitedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

/** The office that filmed it, and the one whose problem it shows. */
const concerned = ({ offices }: Caller) => [{ organisationId: oneOf(offices) }, { responsibleId: oneOf(offices) }];
export const filmedScenes: Noun<FilmedScene> = noun<FilmedScene>({
  entity: FilmedScene,
  names: {
    visitId: 'entry',
    organisationId: 'acts',
    fileId: 'entry',
    responsibleId: 'acts',
    issueId: 'entry',
  },
  tag: 'cs',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: concerned, TOWNSHIP: concerned, FINANCE: concerned },
  may: {},
  acts: {},
  where: {},
  orders: { PLACE: { by: ['place'] } },
  personal: {},
  discloses: {},
  waits: [],
});
