import { act, ask, factValue, hasText, type EntryContext, type Must } from '../../kernel/act.js';
import { ZFDW, ZHZF } from '../../kernel/statutes.js';
import {
  holdsPostOn,
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { equipmentNumbered, type EquipmentNumbered } from './officer.facts.js';
import type {
  CalibrateEquipmentInput,
  RecordOfficerTrainingInput,
  RegisterEquipmentInput,
  RetireEquipmentInput,
} from './officer.inputs.js';
import type { EnforcementEquipment, OfficerTraining } from './officer.js';

const trained = ZFDW('全员轮训、考核');
const equipped = ZHZF('执法装备配备');

/** Enters a training of an officer and the examination that ended it. 登记培训考核 */
export const recordOfficerTraining = act<
  OfficerTraining,
  RecordOfficerTrainingInput,
  { officer: OperatorFacts[]; office: OrganisationFacts[] }
>({
  name: 'recordOfficerTraining',
  begins: true,
  facts: {
    officer: ask(operatorById, ({ input }) => [input.operatorId]),
    office: ask(organisationById, ({ actor }) => [actor.organisationId]),
  },
  musts: [
    {
      code: 'TRAINING_IS_OF_AN_OFFICER',
      path: ['operatorId'],
      basis: trained,
      says: {
        zh: '培训考核须为本县在执法岗位上的人员。',
        en: 'Whoever is trained must hold a post of a law officer in this county on that day.',
      },
      holds: ({ facts, today }) =>
        facts.officer.some(({ posts }) =>
          posts.some(
            (post) =>
              holdsPostOn(post, today) &&
              post.roles.includes('LAW_OFFICER') &&
              facts.office.some(({ countyCode }) => countyCode === post.countyCode),
          ),
        ),
    },
    {
      code: 'TRAINING_HAS_HOURS',
      path: ['hours'],
      basis: trained,
      says: { zh: '学时须为一至二千。', en: 'The hours of the training must be 1 to 2,000.' },
      holds: ({ input }) => input.hours >= 1 && input.hours <= 2000,
    },
    {
      code: 'TRAINING_DAYS_ARE_IN_ORDER',
      path: ['trainedUntil'],
      basis: trained,
      says: {
        zh: '培训结束日不得晚于考核日，考核日不得晚于登记之日。',
        en: 'The training may not end after the examination, nor the examination be later than the day of this act.',
      },
      holds: ({ input, today }) => input.trainedUntil <= input.examinedOn && input.examinedOn <= today,
    },
    {
      code: 'TRAINING_IS_RECORDED_BY_A_DOCUMENT',
      path: ['document'],
      basis: trained,
      says: { zh: '须写明考核文件。', en: 'The document that records the result must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.office[0]!.regionCode,
    operatorId: input.operatorId,
    organisationId: actor.organisationId,
    kind: input.kind,
    hours: input.hours,
    trainedUntil: input.trainedUntil,
    examinedOn: input.examinedOn,
    examination: input.examination,
    document: input.document.trim(),
  }),
});

/** Enters a vehicle, a recorder or an instrument. 登记执法装备 */
export const registerEquipment = act<
  EnforcementEquipment,
  RegisterEquipmentInput,
  { office: OrganisationFacts[]; same: EquipmentNumbered[] }
>({
  name: 'registerEquipment',
  begins: true,
  numbers: { number: '装备' },
  facts: {
    office: ask(organisationById, ({ actor }) => [actor.organisationId]),
    same: ask(equipmentNumbered, ({ input }) => [input.serialNumber.trim()]),
  },
  musts: [
    {
      code: 'EQUIPMENT_HAS_ITS_SERIAL_NUMBER',
      path: ['serialNumber'],
      basis: equipped,
      says: {
        zh: '须写明号牌或者出厂编号，且不得与在用装备重复。',
        en: 'The plate or serial number must be stated, and may not be that of equipment in use.',
      },
      holds: ({ input, facts }) => hasText(input.serialNumber) && facts.same.length === 0,
    },
    {
      code: 'EQUIPMENT_IS_LEASED_FOR_A_TERM',
      path: ['leasedUntil'],
      basis: ZHZF('乡镇（街道）执法车辆租赁'),
      says: {
        zh: '租赁的须为乡镇（街道）执法车辆，并写明晚于登记之日的租期截止日；购置的不得填写租期。',
        en: 'Only a vehicle of a township may be leased, with the last day of the lease, which must be ahead; what was bought may have none.',
      },
      holds: ({ input, facts, today }) =>
        input.tenure === 'LEASED'
          ? input.kind === 'VEHICLE' &&
            facts.office.some(({ kind }) => kind === 'TOWNSHIP') &&
            input.leasedUntil != null &&
            input.leasedUntil > today
          : input.leasedUntil == null,
    },
    {
      code: 'EQUIPMENT_INSTRUMENT_IS_CALIBRATED',
      path: ['calibrationDueOn'],
      basis: equipped,
      says: {
        zh: '检测仪器须写明检定有效期，且不得早于登记之日。',
        en: 'An instrument must state the day until which its calibration holds; no such day may be over.',
      },
      holds: ({ input, today }) =>
        (input.kind !== 'INSTRUMENT' || input.calibrationDueOn != null) &&
        (input.calibrationDueOn == null || input.calibrationDueOn >= today),
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.office[0]!.regionCode,
    organisationId: actor.organisationId,
    kind: input.kind,
    serialNumber: input.serialNumber.trim(),
    tenure: input.tenure,
    leasedUntil: input.leasedUntil ?? null,
    calibrationDueOn: input.calibrationDueOn ?? null,
  }),
});

const isItsOffices: Must<Pick<EntryContext<EnforcementEquipment>, 'entry' | 'actor'>> = {
  code: 'EQUIPMENT_IS_ITS_OFFICES',
  basis: equipped,
  says: { zh: '执法装备只能由使用单位办理。', en: 'Only the office that has the equipment may take this act.' },
  holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
};

/** Enters a calibration that was passed. 检定 */
export const calibrateEquipment = act<EnforcementEquipment, CalibrateEquipmentInput>({
  name: 'calibrateEquipment',
  preconditions: [
    isItsOffices,
    {
      code: 'EQUIPMENT_NEEDS_CALIBRATION',
      basis: equipped,
      says: {
        zh: '只有登记有检定有效期的装备，方可登记检定。',
        en: 'Only equipment that has a day of calibration can be calibrated.',
      },
      holds: ({ entry }) => entry.calibrationDueOn !== null,
    },
  ],
  musts: [
    {
      code: 'EQUIPMENT_CALIBRATION_IS_AHEAD',
      path: ['calibrationDueOn'],
      basis: equipped,
      says: {
        zh: '新的检定有效期须晚于登记之日，且晚于原有效期。',
        en: 'The day until which the new calibration holds must be ahead, and later than that of the last.',
      },
      holds: ({ entry, input, today }) =>
        input.calibrationDueOn > today && input.calibrationDueOn > (entry.calibrationDueOn ?? today),
      facts: ({ entry }) => [factValue('calibrationDueOn', entry.calibrationDueOn)],
    },
  ],
  decide: ({ input }) => ({ calibrationDueOn: input.calibrationDueOn }),
});

/** Takes it out of use. 停用 */
export const retireEquipment = act<EnforcementEquipment, RetireEquipmentInput>({
  name: 'retireEquipment',
  preconditions: [isItsOffices],
  musts: [
    {
      code: 'EQUIPMENT_LEASE_WAS_ONE',
      path: ['reason'],
      basis: equipped,
      says: {
        zh: '只有租赁的装备，方可以租期届满为由停用。',
        en: 'Only equipment that is leased can go out of use because its lease ended.',
      },
      holds: ({ entry, input }) => input.reason !== 'LEASE_ENDED' || entry.tenure === 'LEASED',
    },
  ],
  decide: ({ input }) => ({ outReason: input.reason }),
});
