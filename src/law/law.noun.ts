import { oneOf, inForce } from '../access/model/conditions.js';
import { noun } from '../access/model/noun.js';
import type { StatutoryParametersWhere } from './law.inputs.js';
import { StatutoryParameter } from './statutory-parameter.js';

export const statutoryParameters = noun<StatutoryParameter, StatutoryParametersWhere>({
  entity: StatutoryParameter,
  names: {},
  tag: 'L',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
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
