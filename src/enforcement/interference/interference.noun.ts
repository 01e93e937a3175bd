import { absent, is, oneOf, type Test } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { numberInForce } from '../../law/law.facts.js';
import { fromAbove, notBy } from '../../responsibility/responsibility/responsibility.above.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import * as acts from './interference.acts.js';
import type { InterferenceRecordsWhere } from './interference.inputs.js';
import { interferenceLifecycle } from './interference.lifecycle.js';
import { InterferenceRecord } from './interference.js';

const watching = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'LEGAL_REVIEWER', 'DISCIPLINE'] as const;
/** Names no office that the caller sits in. */
const ofNoOfficeOf =
  ({ offices }: Caller): Test =>
  (column, bind) =>
    `(${column} is not null and not (${column} = any(${bind(offices)}::uuid[])))`;
const bySelf = ({ operatorId }: Caller) => ({ recorderId: is(operatorId) });
/**
 * Neither the person named nor anyone of their office sees it, but whoever recorded it; so it goes to those above.
 * Whose office is none of the register may be anybody's: it goes to discipline alone.
 */
const apart = (caller: Caller) => [
  { ...ofCounty(caller), interfererId: notBy(caller), organisationId: ofNoOfficeOf(caller) },
  ...(has(caller, ['DISCIPLINE'])
    ? [{ ...ofCounty(caller), interfererId: notBy(caller), organisationId: absent }]
    : []),
  bySelf(caller),
];
const closing = ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] as const;
/** 公开通报: what is published is read by every office of the county, and by the public. */
const noticed = (caller: Caller) => ({
  ...ofSeat(caller),
  status: is('PUBLISHED'),
  // Whose other post is told how it is known reads of their own office what the public reads.
  ...(has(caller, watching) && { organisationId: ofNoOfficeOf(caller) }),
});
const noticedOrOwn = (caller: Caller) => [noticed(caller), bySelf(caller)];
/** Who judges it, as `INTERFERENCE_IS_JUDGED_FROM_ABOVE` says of the act. */
const judged = (caller: Caller) => {
  const byOther = { recorderId: notBy(caller), interfererId: notBy(caller) };
  const above = caller.roles.includes('DISCIPLINE') ? ofNoOfficeOf(caller) : fromAbove(caller);
  return [
    ...(has(caller, ['DISCIPLINE']) ? [{ ...byOther, organisationId: absent }] : []),
    { ...byOther, organisationId: above },
  ];
};
/** SQL: the end of the day by which a record must be pursued and published. */
const recordedOn = `(t.created_at at time zone 'Asia/Shanghai')::date`;
const publishedBy = `((${recordedOn} + ${numberInForce('interference.notice.days', 't.region_code', recordedOn)} + 1)
  ::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;

export const interferenceRecords = noun<InterferenceRecord, InterferenceRecordsWhere, keyof typeof acts>({
  entity: InterferenceRecord,
  names: {
    caseId: 'entry',
    inspectionId: 'entry',
    investigationId: 'entry',
    recorderId: 'acts',
    interfererId: 'mentioned',
    organisationId: 'mentioned',
    evidenceFileId: 'entry',
    evidenceFileIds: 'entry',
  },
  tag: '3',
  historical: true,
  lifecycle: interferenceLifecycle,
  sees: {
    COUNTY_LEADER: apart,
    BUREAU_HEAD: apart,
    LAW_OFFICER: apart,
    LEGAL_REVIEWER: apart,
    DISCIPLINE: apart,
    SECTOR_DEPT: noticedOrOwn,
    TOWNSHIP: noticedOrOwn,
    FINANCE: bySelf,
    TECH_INSPECTOR: bySelf,
    EXPERT: bySelf,
    PUBLIC: () => ({ status: is('PUBLISHED') }),
  },
  // What is published is who interfered, when, by which notice and what came of it; how, and who told, is not.
  tells: { means: watching, content: watching, evidence: watching, recorder: watching, interferer: watching },
  // Whoever is approached records it; discipline makes it public as the bureau does.
  may: {
    recordInterference: [...watching, 'SECTOR_DEPT', 'TOWNSHIP', 'FINANCE', 'TECH_INSPECTOR', 'EXPERT'],
    publishInterference: closing,
    dismissInterference: closing,
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME' },
  discloses: { PERSON_NAME: closing },
  waits: [
    {
      act: 'publishInterference',
      status: ['RECORDED'],
      dueBy: null,
      dueAt: () => publishedBy,
      basis: { title: '年度安全生产与应急管理工作要点', article: '干预公开通报' },
      only: judged,
    },
  ],
});
