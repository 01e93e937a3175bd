import { oneOf, inForce } from '../access/model/conditions.js';
import { noun } from '../access/model/noun.js';
import { HolidayNotice } from './holiday-notice.js';
import { enterHolidayNotice, enterStatutoryParameter } from './law.acts.js';
import type { StatutoryParametersWhere } from './law.inputs.js';
import { StatutoryParameter } from './statutory-parameter.js';

export const statutoryParameters = noun<StatutoryParameter, StatutoryParametersWhere, 'enterStatutoryParameter'>({
  entity: StatutoryParameter,
  names: {},
  tag: 'L',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: { enterStatutoryParameter: ['BUREAU_HEAD'] },
  acts: { enterStatutoryParameter },
  // prettier-ignore
  where: {
    key: (keys) => ({ key: oneOf(keys) }),
    on:  (day) => ({ effectiveFrom: inForce('effectiveUntil', day) }),
  },
  orders: { KEY: { by: ['key', 'effectiveFrom'] } },
  personal: {},
  discloses: {},
  waits: [],
  shapesRights: true,
});
// Which days are worked is no secret: limits are counted by it.
export const holidayNotices = noun<HolidayNotice, Record<never, never>, 'enterHolidayNotice'>({
  entity: HolidayNotice,
  names: {},
  tag: 'HN',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: { enterHolidayNotice: ['BUREAU_HEAD'] },
  acts: { enterHolidayNotice },
  where: {},
  orders: { NEWEST: { by: ['year', 'createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  shapesRights: true,
});
