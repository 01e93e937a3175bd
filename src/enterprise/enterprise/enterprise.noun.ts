import type { Caller } from '../../access/caller.js';
import { among } from '../../access/conditions.js';
import { noun } from '../../access/noun.js';
import { cells, within } from '../../access/scope.js';
import { deregisterEnterprise, registerEnterprise } from './enterprise.acts.js';
import type { EnterprisesWhere } from './enterprise.inputs.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import { Enterprise } from './enterprise.js';

const ofCounty = (caller: Caller) => ({ countyCode: among(caller.counties) });

export const enterprises = noun<Enterprise, EnterprisesWhere, 'registerEnterprise' | 'deregisterEnterprise'>({
  entity: Enterprise, tag: 'E', historical: true, lifecycle: enterpriseLifecycle,
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    TECH_INSPECTOR: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    (caller) => cells(caller.cells),
    TOWNSHIP:       (caller) => ({ townshipCode: among(caller.townships) }),
    VILLAGE:        (caller) => ({ regionCode: among(caller.villages) }),
    ENTERPRISE:     (caller) => ({ id: among(caller.enterpriseIds) }),
  },
  may: {
    registerEnterprise:   ['TOWNSHIP', 'LAW_OFFICER'],
    deregisterEnterprise: ['BUREAU_HEAD', 'LAW_OFFICER'],
  },
  acts: { registerEnterprise, deregisterEnterprise },
  where: {
    region:       (code) => within(code),
    sector:       (sectors) => ({ sector: among(sectors) }),
    status:       (statuses) => ({ status: among(statuses) }),
    creditCode:   (codes) => ({ creditCode: among(codes) }),
  },
  orders: {
    NEWEST:        { by: ['createdAt'], descending: true },
    NAME:          { by: ['name'] },
    TOWNSHIP_NAME: { by: ['townshipCode', 'name'] },
    HEADCOUNT:     { by: ['headcount', 'name'], descending: true },
  },
  personal: { legalRepresentative: 'PERSON_NAME', legalRepresentativeIdNumber: 'ID_NUMBER', contactPhone: 'PHONE' },
  discloses: { PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'], ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'], PHONE: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP', 'SECTOR_DEPT'] },
  waits: [],
  unique: { constraint: 'enterprise_one_live_per_credit_code', path: ['creditCode'] },
});
