import { is, oneOf, present, type Conditions } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Caller } from '../../access/rights/caller.js';
import { numberInForce } from '../../law/law.facts.js';
import { operators } from '../../organisation/organisation.noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './officer.acts.js';
import type { EnforcementEquipmentWhere, OfficerTrainingsWhere } from './officer.inputs.js';
import { EnforcementEquipment, OfficerTraining } from './officer.js';
import { equipmentLifecycle } from './officer.lifecycle.js';

const { recordOfficerTraining, registerEquipment, calibrateEquipment, retireEquipment } = acts;
/** Officers who hold, or held, a post in the caller's own offices. */
const ofOwnPeople = ({ offices }: Caller): Conditions<{ operatorId: string }> => ({
  operatorId: (column, bind) => `${column} in (select h.operator_id from holding h join post p on p.id = h.post_id
    where p.organisation_id = any(${bind(offices)}))`,
});

export const officerTrainings = noun<OfficerTraining, OfficerTrainingsWhere, 'recordOfficerTraining'>({
  entity: OfficerTraining,
  names: { operatorId: 'acts', organisationId: 'mentioned' },
  tag: 'ot',
  historical: true,
  lifecycle: null,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE:     ofCounty,
    LAW_OFFICER:    ({ operatorId }) => ({ operatorId: is(operatorId) }),
    SECTOR_DEPT:    ofOwnPeople,
    TOWNSHIP:       ofOwnPeople,
  },
  may: { recordOfficerTraining: ['BUREAU_HEAD'] },
  acts: { recordOfficerTraining },
  where: {
    region: (code) => within(code),
    operatorId: (id) => ({ operatorId: is(keyIn(operators, id)) }),
  },
  orders: { NEWEST: { by: ['examinedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  answers: {
    trainingsOfOfficer: `select t.operator_id as key, t.kind, t.hours, t.trained_until as "trainedUntil",
      t.examined_on as "examinedOn", t.examination from officer_training t where t.operator_id = any($1::uuid[])
      order by t.examined_on, t.created_at, t.id`,
  },
});

const ofOffice = (caller: Caller) => [ofCounty(caller), ofOffices(caller)];
const equipping = ['BUREAU_HEAD', 'LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP'] as const;
export const enforcementEquipment = noun<
  EnforcementEquipment,
  EnforcementEquipmentWhere,
  'registerEquipment' | 'calibrateEquipment' | 'retireEquipment'
>({
  entity: EnforcementEquipment,
  names: { organisationId: 'acts' },
  tag: 'ee',
  historical: true,
  lifecycle: equipmentLifecycle,
  sees: { ...ofCountyOrOffice, LAW_OFFICER: ofOffice },
  may: { registerEquipment: equipping, calibrateEquipment: equipping, retireEquipment: equipping },
  acts: { registerEquipment, calibrateEquipment, retireEquipment },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'calibrateEquipment',
      status: ['IN_USE'],
      dueBy: 'calibrationDueOn',
      basis: { title: '计量法', article: '第九条' },
      only: (caller) => ({
        organisationId: is(caller.organisationId),
        calibrationDueOn: present,
        regionCode: (column, bind, columnOf) =>
          `${columnOf('calibrationDueOn')} <= ${bind(caller.on)}::date
            + ${numberInForce('equipment.calibration.warning.days', column, `${bind(caller.on)}::date`)}`,
      }),
    },
  ],
});
