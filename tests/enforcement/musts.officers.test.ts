import 'reflect-metadata';
import { describe } from '@jest/globals';
import * as officer from '../../src/enforcement/officer/officer.acts.js';
import { equipmentLifecycle } from '../../src/enforcement/officer/officer.lifecycle.js';
import * as organisation from '../../src/organisation/organisation.acts.js';
import { bothSides, everyMove, operator, type Over } from '../support/musts.js';

const county = '500238000000';
const actor = { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] };
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}, entry: object = {}): Over => ({ input: { ...well, ...over }, facts, entry });
const office = (kind: string) => ({ office: [{ key: 'o', kind, regionCode: county, countyCode: '500238' }] });

describe('training and equipment', () => {
  const trained = given({
    ...{ operatorId: 'a', kind: 'ENTRY', hours: 120, trainedUntil: '2026-06-28', examinedOn: '2026-06-30' },
    ...{ examination: 'PASSED', document: '文' },
  });
  const entered = given({ kind: 'INSTRUMENT', serialNumber: '1', tenure: 'BOUGHT', calibrationDueOn: '2026-07-01' });
  const leased = { kind: 'VEHICLE', tenure: 'LEASED', leasedUntil: '2026-07-02' };
  const calibrated = given({ calibrationDueOn: '2027-07-01' });
  bothSides(
    officer,
    {
      signers: ['x'],
      actor,
      entry: { regionCode: county, organisationId: 'o', tenure: 'LEASED', calibrationDueOn: '2026-07-01' },
      facts: { ...office('BUREAU'), officer: [operator('a')], same: [] },
    },
    [
      [
        'recordOfficerTraining',
        'TRAINING_IS_OF_AN_OFFICER',
        trained(),
        trained({}, { officer: [operator('a', 'EXPERT')] }),
      ],
      ['recordOfficerTraining', 'TRAINING_HAS_HOURS', trained({ hours: 1 }), trained({ hours: 0 })],
      [
        'recordOfficerTraining',
        'TRAINING_DAYS_ARE_IN_ORDER',
        trained({ examinedOn: '2026-07-01' }),
        trained({ examinedOn: '2026-07-02' }),
      ],
      [
        'recordOfficerTraining',
        'TRAINING_DAYS_ARE_IN_ORDER',
        trained({ trainedUntil: '2026-06-30' }),
        trained({ trainedUntil: '2026-07-01' }),
      ],
      ['recordOfficerTraining', 'TRAINING_IS_RECORDED_BY_A_DOCUMENT', trained(), trained({ document: ' ' })],
      [
        'registerEquipment',
        'EQUIPMENT_HAS_ITS_SERIAL_NUMBER',
        entered(),
        entered({}, { same: [{ key: '1', id: 'e' }] }),
      ],
      [
        'registerEquipment',
        'EQUIPMENT_IS_LEASED_FOR_A_TERM',
        entered(leased, office('TOWNSHIP')),
        entered({ ...leased, leasedUntil: '2026-07-01' }, office('TOWNSHIP')),
      ],
      [
        'registerEquipment',
        'EQUIPMENT_IS_LEASED_FOR_A_TERM',
        entered(leased, office('TOWNSHIP')),
        entered(leased, office('BUREAU')),
      ],
      ['registerEquipment', 'EQUIPMENT_INSTRUMENT_IS_CALIBRATED', entered(), entered({ calibrationDueOn: null })],
      [
        'registerEquipment',
        'EQUIPMENT_INSTRUMENT_IS_CALIBRATED',
        entered(),
        entered({ calibrationDueOn: '2026-06-30' }),
      ],
      ...(['calibrateEquipment', 'retireEquipment'] as const).map(
        (act) =>
          [act, 'EQUIPMENT_IS_ITS_OFFICES', { input: {} }, { input: {}, entry: { organisationId: 'p' } }] as const,
      ),
      [
        'calibrateEquipment',
        'EQUIPMENT_NEEDS_CALIBRATION',
        calibrated(),
        calibrated({}, {}, { calibrationDueOn: null }),
      ],
      [
        'calibrateEquipment',
        'EQUIPMENT_CALIBRATION_IS_AHEAD',
        calibrated({ calibrationDueOn: '2026-07-02' }),
        calibrated({ calibrationDueOn: '2026-07-01' }),
      ],
      [
        'retireEquipment',
        'EQUIPMENT_LEASE_WAS_ONE',
        { input: { reason: 'LEASE_ENDED' } },
        { input: { reason: 'LEASE_ENDED' }, entry: { tenure: 'BOUGHT' } },
      ],
    ],
  );
  everyMove(equipmentLifecycle, ['IN_USE', 'OUT_OF_USE'], {
    'IN_USE calibrateEquipment': 'IN_USE',
    'IN_USE retireEquipment': 'OUT_OF_USE',
  });
});

describe('certificates and appointments', () => {
  const training = (over: object = {}) => ({
    ...{ key: 'a', kind: 'ENTRY', hours: 120, trainedUntil: '2026-06-01', examinedOn: '2026-06-02' },
    ...{ examination: 'PASSED', ...over },
  });
  const round = (over: object = {}) => training({ kind: 'ROUND', hours: 60, ...over });
  const without = { certificateNumber: null, certificateValidUntil: null };
  const issued = (input: object = {}, facts: object = {}, entry: object = {}): Over => ({
    input: { certificateNumber: '9', validUntil: '2031-07-01', ...input },
    facts,
    entry: { ...without, ...entry },
  });
  const renewed = (input: object = {}, facts: object = {}, entry: object = {}): Over => ({
    input: { validUntil: '2031-07-01', ...input },
    facts: { trainings: [round()], ...facts },
    entry,
  });
  const withdrawn = given({ ground: 'FAILED_EXAMINATION', withdrawnFrom: '2026-07-02', document: '文' });
  const appointed = given({
    ...{ postId: 'p', operatorId: 'a', beginsOn: '2026-07-01', lastDay: '2029-07-01', document: '文' },
  });
  const fresh = { operatorId: null, name: '甲', account: 'new' };
  const post = (over: object = {}) => ({
    post: [{ key: 'p', organisationId: 'o', roles: ['EXPERT'], regionCode: county, ...over }],
  });
  const { appointAssistant, issueCertificate, renewCertificate, withdrawCertificate } = organisation;
  const acts = { appointAssistant, issueCertificate, renewCertificate, withdrawCertificate };
  bothSides(
    acts,
    {
      signers: ['x'],
      actor,
      entry: {
        ...{ id: 'a', regionCode: county, countyCode: '500238', certificateWithdrawnFrom: null },
        ...{ certificateNumber: '1', certificateValidUntil: '2026-12-31' },
      },
      facts: {
        ...post(),
        ...{ officer: [operator('a')], trainings: [training()], holders: [], person: [operator('a')], account: [] },
      },
    },
    [
      ...(['issueCertificate', 'renewCertificate'] as const).flatMap((act) => {
        const input = act === 'issueCertificate' ? issued : renewed;
        return [
          [act, 'CERTIFICATE_IS_OF_AN_OFFICER', input(), input({}, { officer: [operator('a', 'EXPERT')] })],
          [
            act,
            'CERTIFICATE_FOLLOWS_A_PASSED_EXAMINATION',
            input(),
            input({}, { trainings: [training(), round({ examination: 'ABSENT' })] }),
          ],
          [act, 'CERTIFICATE_TERM_IS_LAWFUL', input(), input({ validUntil: '2031-07-02' })],
          [act, 'CERTIFICATE_TERM_IS_LAWFUL', input(), input({ validUntil: '2026-07-01' })],
        ] as const;
      }),
      [
        'issueCertificate',
        'CERTIFICATE_IS_NOT_HELD_YET',
        issued({}, {}, { certificateNumber: '1', certificateValidUntil: '2026-06-30' }),
        issued({}, {}, { certificateNumber: '1', certificateValidUntil: '2026-07-01' }),
      ],
      [
        'issueCertificate',
        'CERTIFICATE_FOLLOWS_ENTRY_TRAINING',
        issued(),
        issued({}, { trainings: [training({ hours: 119 })] }),
      ],
      ['issueCertificate', 'CERTIFICATE_NUMBER_IS_ITS_OWN', issued(), issued({}, { holders: [{ key: '9', id: 'b' }] })],
      [
        'renewCertificate',
        'CERTIFICATE_STANDS',
        renewed(),
        renewed({}, {}, { certificateWithdrawnFrom: '2026-06-01' }),
      ],
      [
        'renewCertificate',
        'CERTIFICATE_FOLLOWS_A_ROUND',
        renewed({}, { trainings: [round({ trainedUntil: '2025-07-01' })] }),
        renewed({}, { trainings: [round({ trainedUntil: '2025-06-30' })] }),
      ],
      ['withdrawCertificate', 'CERTIFICATE_IS_HELD', withdrawn(), withdrawn({}, {}, without)],
      [
        'withdrawCertificate',
        'CERTIFICATE_IS_NOT_ONES_OWN',
        withdrawn(),
        { ...withdrawn(), actor: { operatorId: 'a' } },
      ],
      ['withdrawCertificate', 'CERTIFICATE_WITHDRAWN_AHEAD', withdrawn(), withdrawn({ withdrawnFrom: '2026-07-01' })],
      ['withdrawCertificate', 'CERTIFICATE_WITHDRAWN_AHEAD', withdrawn(), withdrawn({ withdrawnFrom: '2027-01-01' })],
      ['withdrawCertificate', 'CERTIFICATE_WITHDRAWN_BY_DOCUMENT', withdrawn(), withdrawn({ document: ' ' })],
      [
        'appointAssistant',
        'APPOINTMENT_KEEPS_ADMINISTRATORS_APART',
        appointed(),
        appointed({}, { person: [operator('a', 'AUDIT_ADMIN')] }),
      ],
      [
        'appointAssistant',
        'APPOINTMENT_IS_TO_AN_ASSISTANTS_POST',
        appointed(),
        appointed({}, post({ roles: ['EXPERT', 'LAW_OFFICER'] })),
      ],
      [
        'appointAssistant',
        'APPOINTMENT_IS_TO_AN_ASSISTANTS_POST',
        appointed(),
        appointed({}, post({ organisationId: 'q' })),
      ],
      ['appointAssistant', 'APPOINTMENT_NAMES_ONE_PERSON', appointed(), appointed({ name: '甲' })],
      [
        'appointAssistant',
        'APPOINTMENT_NAMES_ONE_PERSON',
        appointed(fresh, { person: [] }),
        appointed(fresh, { person: [], account: [{ key: 'new', id: 'b' }] }),
      ],
      [
        'appointAssistant',
        'APPOINTMENT_IS_NOT_HELD_ALREADY',
        appointed(),
        appointed(
          {},
          { person: [operator('a', 'EXPERT', { posts: [{ postId: 'p', roles: [], from: '2020-01-01', to: null }] })] },
        ),
      ],
      ['appointAssistant', 'APPOINTMENT_IS_FOR_A_TERM', appointed(), appointed({ lastDay: '2029-07-02' })],
      ['appointAssistant', 'APPOINTMENT_IS_FOR_A_TERM', appointed(), appointed({ beginsOn: '2026-06-30' })],
      ['appointAssistant', 'APPOINTMENT_IS_BY_DOCUMENT', appointed(), appointed({ document: ' ' })],
    ],
  );
});
