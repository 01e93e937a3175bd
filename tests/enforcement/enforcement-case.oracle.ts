import { all, millis, between, drawnMoment, type RoomOracle } from '../reader/rules.js';
import {
  aboutFirm,
  asOfficer,
  byRole,
  county,
  each,
  inCounty,
  ofEnterprise,
  officials,
  seated,
} from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    EnforcementCase: {
      table: 'enforcement_case',
      tag: 'j',
      orders: { NEWEST: [['created_at'], true] },
      lists: { enforcementCases: all },
      sees: byRole({
        ...aboutFirm,
        LAW_OFFICER: asOfficer,
        FINANCE: seated,
        // The firm learns of it when the investigation is concluded.
        ENTERPRISE: (row, look) =>
          ofEnterprise(row, look) && ['CONCLUDED', 'DECIDED', 'CLOSED', 'ARCHIVED'].includes(row.status),
      }),
      one: {
        accident: ['Accident', 'accident_id'],
        catalogue: ['FileRef', 'catalogue_file_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        inspection: ['Inspection', 'inspection_id'],
        organisation: ['Organisation', 'organisation_id'],
        reportDocument: ['FileRef', 'report_file_id'],
        recheckRecord: ['FileRef', 'recheck_file_id'],
        noLicenceAnswer: ['FileRef', 'no_licence_file_id'],
        noPersonCase: ['EnforcementCase', 'no_person_case_id'],
        noUnitCase: ['EnforcementCase', 'no_unit_case_id'],
        banRecord: ['FileRef', 'ban_file_id'],
      },
      beside: {
        parties: ['CaseParty', 'NAMED', (row, own) => row.case_id === own.id, 200],
        evidence: ['CaseEvidence', 'NEWEST', (row, own) => row.case_id === own.id, 200],
        handlers: ['Operator', 'NAME', (row, own) => own.handler_ids.includes(row.id), 20],
      },
      wanted: (row, w, { has, ofId, since, within }) =>
        since(row, w) &&
        has(w.number, row.number) &&
        between(row.created_at, w.openedFrom, w.openedTo) &&
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.procedure, row.procedure) &&
        has(w.source, row.source) &&
        has(w.sector, row.sector) &&
        ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
        has(w.noPersonGround, row.no_person_ground) &&
        (w.dueBefore == null || millis(row.decision_due) < millis(w.dueBefore)),
      toldTo: each(['sourceRef', 'report', 'reportDocument', 'catalogue', 'noLicenceAnswer'], officials),
      namedBy: {
        recheckers: ['Operator', 'rechecker_ids'],
        noPersonEvidence: ['CaseEvidence', 'no_person_evidence_ids'],
        noUnitEvidence: ['CaseEvidence', 'no_unit_evidence_ids'],
        banOfficers: ['Operator', 'ban_officer_ids'],
        findings: ['Finding', 'finding_ids'],
        hazardsConcerned: ['Hazard', 'hazard_ids'],
      },
    },
    CaseParty: {
      table: 'case_party',
      tag: 'u',
      orders: { NAMED: [['created_at'], false] },
      sees: byRole({
        ...aboutFirm,
        LAW_OFFICER: asOfficer,
        FINANCE: seated,
        ENTERPRISE: (row, look) => ofEnterprise(row, look) && row.kind === 'UNIT' && row.noticed_at !== null,
      }),
      personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER' },
      mayRead: {
        PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'LEGAL_REVIEWER'],
        ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'],
      },
      columns: { deferredUntil: 'deferred_to', position: 'held_position' },
      toldTo: {
        ...each(['reviewOpinion', 'deliberators', 'deliberation', 'deliberationRecord'], officials),
        hearingMinutes: [...officials, 'ENTERPRISE'],
      },
      one: {
        dailyEvidence: ['FileRef', 'daily_file_id'],
        courtApplication: ['FileRef', 'court_file_id'],
        deliberationRecord: ['FileRef', 'deliberation_file_id'],
        hearingMinutes: ['FileRef', 'hearing_minutes_file_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        hearingHost: ['Operator', 'hearing_host_id'],
        reviewer: ['Operator', 'reviewer_id'],
        decider: ['Operator', 'decider_id'],
        noticeDocument: ['FileRef', 'notice_file_id'],
        consentDocument: ['FileRef', 'consent_file_id'],
        decisionDocument: ['FileRef', 'decision_file_id'],
      },
      namedBy: { deliberators: ['Operator', 'deliberator_ids'] },
    },
    CaseEvidence: {
      table: 'case_evidence',
      tag: 'o',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole({
        ...each(
          county.filter((role) => role !== 'COUNTY_LEADER'),
          inCounty,
        ),
        LAW_OFFICER: (row, look) =>
          look.inCounty ||
          look.now.EnforcementCase!.some(
            (kase) => kase.id === row.case_id && look.who.offices.includes(kase.organisation_id),
          ),
      }),
      kept: { files: ['file_id', 'file_ids'] },
      one: { enforcementCase: ['EnforcementCase', 'case_id'] },
      namedBy: { collectors: ['Operator', 'collector_ids'] },
    },
  },
  notDrawn: ['deadlines', 'owed'],
  draws: { openedFrom: drawnMoment, openedTo: drawnMoment },
};
