import { has } from '../../access/rights/caller.js';
import { after, oneOf, part, type Test } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { enterpriseItself, seesEnterprises } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import * as acts from './enterprise.acts.js';
import { licensedSectors } from './enterprise.facts.js';
import type { EnterprisesWhere } from './enterprise.inputs.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import { Enterprise } from './enterprise.js';

const endsSoon =
  (on: CivilDate): Test =>
  (column, bind) => {
    const day = bind(on);
    const months = `select p.value::int from statutory_parameter p where p.key = 'licence.renew.months'
      and p.effective_from <= ${day} order by p.effective_from desc limit 1`;
    return `(${column} is null or ${column} - make_interval(months => (${months})) <= ${day})`;
  };

export const enterprises = noun<Enterprise, EnterprisesWhere, keyof typeof acts>({
  entity: Enterprise,
  names: { suspensionFileId: 'entry', resumptionFileId: 'entry', closureFileId: 'entry' },
  tag: 'E',
  historical: true,
  lifecycle: enterpriseLifecycle,
  sees: seesEnterprises,
  follows: [enterpriseItself],
  // prettier-ignore
  may: {
    registerEnterprise:   ['TOWNSHIP', 'LAW_OFFICER'],
    admitEnterprise:      ['SECTOR_DEPT', 'LAW_OFFICER'],
    amendEnterprise:      ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER'],
    correctEnterprise:    ['TOWNSHIP', 'LAW_OFFICER'],
    stopEnterprise:       ['ENTERPRISE', 'TOWNSHIP'],
    suspendEnterprise:    ['LAW_OFFICER', 'BUREAU_HEAD'],
    cutPower:             ['BUREAU_HEAD'],
    resumeEnterprise:     ['LAW_OFFICER', 'BUREAU_HEAD', 'ENTERPRISE', 'TOWNSHIP'],
    proposeClosure:       ['BUREAU_HEAD'],
    closeEnterprise:      ['COUNTY_LEADER'],
    deregisterEnterprise: ['BUREAU_HEAD', 'LAW_OFFICER'],
  },
  acts,
  // prettier-ignore
  where: {
    region:         (code) => within(code),
    sector:         (sectors) => ({ sector: oneOf(sectors) }),
    status:         (statuses) => ({ status: oneOf(statuses) }),
    creditCode:     (codes) => ({ creditCode: oneOf(codes) }),
    name:           (text) => ({ name: part(text) }),
    riskGrade:      (grades) => ({ riskGrade: oneOf(grades) }),
    inspectionTier: (tiers) => ({ inspectionTier: oneOf(tiers) }),
    businessForm:   (forms) => ({ businessForm: oneOf(forms) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  // prettier-ignore
  orders: {
    NEWEST:        { by: ['createdAt'], descending: true },
    NAME:          { by: ['name'] },
    TOWNSHIP_NAME: { by: ['townshipCode', 'name'] },
    HEADCOUNT:     { by: ['headcount', 'name'], descending: true },
  },
  personal: {
    legalRepresentative: 'PERSON_NAME',
    legalRepresentativeIdNumber: 'ID_NUMBER',
    actualController: 'PERSON_NAME',
    actualControllerIdNumber: 'ID_NUMBER',
    principal: 'PERSON_NAME',
    principalPhone: 'PHONE',
    safetyDirector: 'PERSON_NAME',
    safetyManager: 'PERSON_NAME',
    chiefEngineer: 'PERSON_NAME',
    contactPhone: 'PHONE',
  },
  discloses: {
    PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'],
    ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'],
    PHONE: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP', 'SECTOR_DEPT'],
  },
  waits: [
    {
      act: 'admitEnterprise',
      status: ['REGISTERED'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第六十二条' },
    },
    // A licence is renewed before it ends (安全生产许可证条例 第九条); who goes on without one is stopped (第二十条).
    {
      act: 'amendEnterprise',
      status: ['OPERATING', 'SELF_STOPPED'],
      dueBy: 'licenceValidUntil',
      basis: { title: '安全生产许可证条例', article: '第九条' },
      only: ({ on }) => ({ sector: oneOf(licensedSectors), licenceValidUntil: endsSoon(on) }),
    },
    {
      act: 'suspendEnterprise',
      status: ['OPERATING'],
      dueBy: 'licenceValidUntil',
      basis: { title: '安全生产许可证条例', article: '第二十条' },
      only: ({ on }) => ({
        sector: oneOf(licensedSectors),
        licenceValidUntil: (column, bind) => `(${column} is null or ${column} < ${bind(on)})`,
      }),
    },
    {
      act: 'resumeEnterprise',
      status: ['ORDERED_SUSPENDED', 'POWER_CUT'],
      dueBy: 'rectificationDue',
      basis: { title: '安全生产法', article: '第六十五条第一款第三项' },
      // Who was stopped by order is let go on by the bureau, whoever else may resume what stopped by itself.
      only: (caller) => (has(caller, ['LAW_OFFICER', 'BUREAU_HEAD']) ? 'all' : 'none'),
    },
    {
      act: 'closeEnterprise',
      status: ['CLOSURE_PROPOSED'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第一百一十三条' },
    },
  ],
  answers: {
    firmToSeat: `select e.id as key, e.region_code as "regionCode", (select g.id from organisation g
      where g.enterprise_id = e.id and g.ended_on is null order by g.id limit 1) as "organisationId"
      from enterprise e where e.id = any($1::uuid[])`,
  },
  unique: [
    {
      constraint: 'enterprise_one_live_per_credit_code',
      property: 'creditCode',
      path: ['creditCode'],
      freeAt: ['DEREGISTERED'],
    },
    {
      constraint: 'enterprise_one_live_per_registration_number',
      property: 'registrationNumber',
      path: ['registrationNumber'],
      freeAt: ['DEREGISTERED'],
    },
  ],
});
