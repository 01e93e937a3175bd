import type { Row } from './oracle.js';

// What the oracle knows of the enforcement house, written a second time.
type Sort = readonly [columns: readonly string[], descending: boolean];
export const tableOf: Record<string, string> = {
  EnforcementItem: 'enforcement_item',
  InspectionPlan: 'inspection_plan',
  RandomDraw: 'random_draw',
  Inspection: 'inspection',
  Finding: 'finding',
  EnforcementCase: 'enforcement_case',
  CaseParty: 'case_party',
  CaseEvidence: 'case_evidence',
  CoerciveMeasure: 'coercive_measure',
  Publication: 'publication',
  InterferenceRecord: 'interference_record',
  Accident: 'accident',
  AccidentReport: 'accident_report',
  Investigation: 'investigation',
  AccountabilityItem: 'accountability_item',
  CriminalReferral: 'criminal_referral',
  DishonestyListing: 'dishonesty_listing',
};
export const tags: Record<string, string> = {
  EnforcementItem: 'e',
  InspectionPlan: 'p',
  RandomDraw: 'q',
  Inspection: 'n',
  Finding: 'f',
  EnforcementCase: 'j',
  CaseParty: 'u',
  CaseEvidence: 'o',
  CoerciveMeasure: 's',
  Publication: '2',
  InterferenceRecord: '3',
  Accident: '4',
  AccidentReport: '9',
  Investigation: '5',
  AccountabilityItem: '6',
  CriminalReferral: '7',
  DishonestyListing: '8',
};
export const orders: Record<string, Record<string, Sort>> = {
  EnforcementItem: { CODE: [['code', 'effective_from'], false] },
  InspectionPlan: { NEWEST: [['created_at'], true] },
  RandomDraw: { NEWEST: [['created_at'], true] },
  Inspection: { NEWEST: [['started_at'], true] },
  Finding: { NEWEST: [['created_at'], true] },
  EnforcementCase: { NEWEST: [['created_at'], true] },
  CaseParty: { NAMED: [['created_at'], false] },
  CaseEvidence: { NEWEST: [['created_at'], true] },
  CoerciveMeasure: { NEWEST: [['created_at'], true] },
  Publication: { NEWEST: [['created_at'], true] },
  InterferenceRecord: { NEWEST: [['created_at'], true] },
  Accident: { NEWEST: [['happened_at'], true] },
  AccidentReport: { NEWEST: [['created_at'], true] },
  Investigation: { NEWEST: [['formed_at'], true] },
  AccountabilityItem: { NEWEST: [['created_at'], true] },
  CriminalReferral: { NEWEST: [['created_at'], true] },
  DishonestyListing: { NEWEST: [['created_at'], true] },
};
export const one: Record<string, readonly [type: string, column: string]> = {
  'InspectionPlan.organisation': ['Organisation', 'organisation_id'],
  'RandomDraw.plan': ['InspectionPlan', 'plan_id'],
  'RandomDraw.organisation': ['Organisation', 'organisation_id'],
  'Inspection.enterprise': ['Enterprise', 'enterprise_id'],
  'Inspection.plan': ['InspectionPlan', 'plan_id'],
  'Inspection.draw': ['RandomDraw', 'draw_id'],
  'Inspection.organisation': ['Organisation', 'organisation_id'],
  'Inspection.record': ['FileRef', 'record_file_id'],
  'Finding.hazard': ['Hazard', 'hazard_id'],
  'EnforcementCase.enterprise': ['Enterprise', 'enterprise_id'],
  'EnforcementCase.inspection': ['Inspection', 'inspection_id'],
  'EnforcementCase.organisation': ['Organisation', 'organisation_id'],
  'EnforcementCase.reportDocument': ['FileRef', 'report_file_id'],
  'EnforcementCase.recheckRecord': ['FileRef', 'recheck_file_id'],
  'CaseParty.hearingHost': ['Operator', 'hearing_host_id'],
  'CaseParty.reviewer': ['Operator', 'reviewer_id'],
  'CaseParty.decider': ['Operator', 'decider_id'],
  'CaseParty.noticeDocument': ['FileRef', 'notice_file_id'],
  'CaseParty.consentDocument': ['FileRef', 'consent_file_id'],
  'CaseParty.decisionDocument': ['FileRef', 'decision_file_id'],
  'CoerciveMeasure.enforcementCase': ['EnforcementCase', 'case_id'],
  'CoerciveMeasure.list': ['FileRef', 'list_file_id'],
  'Publication.enforcementCase': ['EnforcementCase', 'case_id'],
  'Publication.party': ['CaseParty', 'party_id'],
  'InterferenceRecord.enforcementCase': ['EnforcementCase', 'case_id'],
  'InterferenceRecord.inspection': ['Inspection', 'inspection_id'],
  'InterferenceRecord.recorder': ['Operator', 'recorder_id'],
  'Accident.enterprise': ['Enterprise', 'enterprise_id'],
  'Accident.reporter': ['Operator', 'reporter_id'],
  'Investigation.accident': ['Accident', 'accident_id'],
  'Investigation.leader': ['Operator', 'leader_id'],
  'Investigation.report': ['FileRef', 'report_file_id'],
  'Investigation.reply': ['FileRef', 'reply_file_id'],
  'AccountabilityItem.enforcementCase': ['EnforcementCase', 'case_id'],
  'CriminalReferral.enforcementCase': ['EnforcementCase', 'case_id'],
  'CriminalReferral.investigation': ['Investigation', 'investigation_id'],
  'CriminalReferral.report': ['FileRef', 'report_file_id'],
  'DishonestyListing.enterprise': ['Enterprise', 'enterprise_id'],
  'DishonestyListing.enforcementCase': ['EnforcementCase', 'case_id'],
  'DishonestyListing.accident': ['Accident', 'accident_id'],
};
/** Files that an entry names, by its columns. */
export const kept: Record<string, readonly string[]> = {
  'Finding.evidence': ['evidence_file_id', 'evidence_file_ids'],
  'CaseEvidence.files': ['file_id', 'file_ids'],
  'InterferenceRecord.evidence': ['evidence_file_id', 'evidence_file_ids'],
  'Investigation.tickEvidence': ['tick_file_ids'],
};
export const lists: Record<string, string> = {
  enforcementItems: 'EnforcementItem',
  inspectionPlans: 'InspectionPlan',
  randomDraws: 'RandomDraw',
  inspections: 'Inspection',
  enforcementCases: 'EnforcementCase',
  coerciveMeasures: 'CoerciveMeasure',
  publications: 'Publication',
  interferenceRecords: 'InterferenceRecord',
  accidents: 'Accident',
  investigations: 'Investigation',
  criminalReferrals: 'CriminalReferral',
  dishonestyListings: 'DishonestyListing',
};
/** Lists of another type's rows beside a row: which type, and which of its rows belong. */
export const beside: Record<
  string,
  readonly [type: string, order: string, of: (row: Row, own: Row) => boolean, most: number]
> = {
  'Inspection.findings': ['Finding', 'NEWEST', (row, own) => row.inspection_id === own.id, 200],
  'Inspection.officers': ['Operator', 'NAME', (row, own) => own.officer_ids.includes(row.id), 20],
  'EnforcementCase.parties': ['CaseParty', 'NAMED', (row, own) => row.case_id === own.id, 200],
  'EnforcementCase.evidence': ['CaseEvidence', 'NEWEST', (row, own) => row.case_id === own.id, 200],
  'EnforcementCase.handlers': ['Operator', 'NAME', (row, own) => own.handler_ids.includes(row.id), 20],
  'Accident.reportsMade': ['AccidentReport', 'NEWEST', (row, own) => row.accident_id === own.id, 200],
  'Investigation.accountability': ['AccountabilityItem', 'NEWEST', (row, own) => row.investigation_id === own.id, 200],
  'Investigation.members': ['Operator', 'NAME', (row, own) => own.member_ids.includes(row.id), 20],
};
export const renamed: Record<string, string> = {
  'CaseParty.position': 'held_position',
  'InterferenceRecord.position': 'held_position',
  'AccountabilityItem.position': 'held_position',
  'DishonestyListing.position': 'held_position',
  'AccountabilityItem.basis': 'legal_basis',
  'Investigation.order': 'order_document',
  'Investigation.publishedPlace': 'published_where',
  investigationDue: 'investigate_by',
  evaluationDue: 'evaluate_by',
  releaseDue: 'due_at',
};
export const instants: readonly string[] = [
  'recheckDue',
  'decisionDue',
  'defenceDue',
  'hearingDue',
  'serviceDue',
  'publicationDue',
  'courtFrom',
  'courtUntil',
  'unitReportDue',
  'reportUpDue',
  'investigationDue',
  'reportDue',
  'replyDue',
  'evaluationDue',
  'releaseDue',
  'feedbackDue',
  'headDue',
  'transferDue',
  'policeDue',
  'reconsiderDue',
  'handOverDue',
];
export const withPersons: readonly string[] = [
  'CaseParty',
  'InterferenceRecord',
  'AccountabilityItem',
  'DishonestyListing',
];
export const mayRead: Record<string, Record<string, readonly string[]>> = {
  CaseParty: {
    PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'FINANCE'],
    ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'],
  },
  InterferenceRecord: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
  AccountabilityItem: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
  DishonestyListing: { PERSON_NAME: ['BUREAU_HEAD', 'LAW_OFFICER'] },
};

interface Looker {
  readonly on: string;
  readonly roles: readonly string[];
  readonly seats: readonly string[];
  readonly townships: readonly string[];
  readonly enterpriseIds: readonly string[];
}
const county = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'LEGAL_REVIEWER', 'DISCIPLINE'];
const helpers = ['TECH_INSPECTOR', 'EXPERT', 'SOCIAL_SUPERVISOR'];
/** Who sees a row of the house; null where the type is not of it. */
export function sees(type: string, row: Row, who: Looker, inCounty: boolean, inCell: boolean): boolean | null {
  const seated = who.seats.includes(row.county_code);
  const atEnterprise = (role: string): boolean =>
    county.includes(role)
      ? inCounty
      : role === 'SECTOR_DEPT'
        ? inCell
        : role === 'TOWNSHIP'
          ? who.townships.includes(row.township_code)
          : role === 'ENTERPRISE' && row.enterprise_id !== null && who.enterpriseIds.includes(row.enterprise_id);
  switch (type) {
    case 'EnforcementItem':
      return true;
    case 'InspectionPlan':
    case 'RandomDraw':
      return who.roles.some((role) =>
        county.includes(role) || role === 'TECH_INSPECTOR' || role === 'SOCIAL_SUPERVISOR'
          ? inCounty
          : ['SECTOR_DEPT', 'TOWNSHIP'].includes(role) && seated,
      );
    case 'Inspection':
    case 'Finding':
      return who.roles.some((role) => (helpers.includes(role) ? inCounty : atEnterprise(role)));
    case 'EnforcementCase':
      return who.roles.some((role) =>
        role === 'FINANCE'
          ? seated
          : atEnterprise(role) &&
            (role !== 'ENTERPRISE' || ['CONCLUDED', 'DECIDED', 'CLOSED', 'ARCHIVED'].includes(row.status)),
      );
    case 'CaseParty':
      return who.roles.some((role) =>
        role === 'FINANCE'
          ? seated
          : atEnterprise(role) && (role !== 'ENTERPRISE' || (row.kind === 'UNIT' && row.noticed_at !== null)),
      );
    case 'CaseEvidence':
      return who.roles.some((role) => role !== 'COUNTY_LEADER' && county.includes(role) && inCounty);
    case 'InterferenceRecord':
    case 'Investigation':
    case 'AccountabilityItem':
    case 'CriminalReferral':
      return who.roles.some((role) => county.includes(role) && inCounty);
    case 'Publication':
      return who.roles.some(
        (role) =>
          atEnterprise(role) ||
          (['SYSTEM_CLIENT', 'PUBLIC'].includes(role) &&
            row.status === 'PUBLISHED' &&
            row.party_kind === 'UNIT' &&
            row.shown_until >= who.on),
      );
    case 'CoerciveMeasure':
    case 'Accident':
    case 'AccidentReport':
    case 'DishonestyListing':
      return who.roles.some(atEnterprise);
    default:
      return null;
  }
}

interface Helpers {
  readonly within: (row: Row, code: string) => boolean;
  readonly has: (wanted: unknown[] | null | undefined, value: unknown) => boolean;
  readonly ofId: (id: string | null | undefined, type: string, key: string | null) => boolean;
  readonly millis: (text: string) => number;
  readonly since: (row: Row, w: Row) => boolean;
}
export const wantedBy = ({
  within,
  has,
  ofId,
  millis,
  since,
}: Helpers): Record<string, (row: Row, w: Row) => boolean> => {
  const there = (row: Row, w: Row) => w.region == null || within(row, w.region);
  const dayOf = (text: string) => new Date(millis(text) + 8 * 3_600_000).toISOString().slice(0, 10);
  const told = (row: Row, w: Row) => since(row, w) && has(w.number, row.number);
  const between = (moment: string, from: string | null | undefined, to: string | null | undefined) =>
    (from == null || millis(moment) >= millis(from)) && (to == null || millis(moment) < millis(to));
  return {
    Operator: (row, w) =>
      (w.validOn == null || row.certificate_valid_to === null || row.certificate_valid_to >= w.validOn) &&
      (w.name == null || row.name.includes(w.name)),
    EnforcementItem: (row, w) =>
      has(w.code, row.code) &&
      has(w.kind, row.kind) &&
      has(w.level, row.level) &&
      (w.sector == null || row.sectors.length === 0 || w.sector.some((each: string) => row.sectors.includes(each))) &&
      (w.content == null || row.content.includes(w.content)) &&
      (w.on == null || (row.effective_from <= w.on && (row.effective_to === null || row.effective_to >= w.on))),
    InspectionPlan: (row, w) => there(row, w) && has(w.year, row.year) && has(w.status, row.status),
    RandomDraw: (row, w) => there(row, w) && ofId(w.planId, 'InspectionPlan', row.plan_id),
    Inspection: (row, w) =>
      told(row, w) &&
      between(row.started_at, w.startedFrom, w.startedTo) &&
      there(row, w) &&
      has(w.status, row.status) &&
      has(w.method, row.method) &&
      has(w.sector, row.sector) &&
      ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
      ofId(w.planId, 'InspectionPlan', row.plan_id) &&
      (w.dueBefore == null || (row.recheck_due !== null && millis(row.recheck_due) < millis(w.dueBefore))),
    EnforcementCase: (row, w) =>
      told(row, w) &&
      between(row.created_at, w.openedFrom, w.openedTo) &&
      there(row, w) &&
      has(w.status, row.status) &&
      has(w.procedure, row.procedure) &&
      has(w.source, row.source) &&
      has(w.sector, row.sector) &&
      ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
      (w.dueBefore == null || millis(row.decision_due) < millis(w.dueBefore)),
    CoerciveMeasure: (row, w) =>
      there(row, w) && has(w.status, row.status) && ofId(w.caseId, 'EnforcementCase', row.case_id),
    Publication: (row, w) =>
      there(row, w) &&
      has(w.status, row.status) &&
      has(w.level, row.level) &&
      (w.shownOn == null ||
        (row.status === 'PUBLISHED' && dayOf(row.published_at) <= w.shownOn && row.shown_until >= w.shownOn)),
    InterferenceRecord: (row, w) => there(row, w) && has(w.status, row.status),
    Accident: (row, w) =>
      told(row, w) &&
      there(row, w) &&
      has(w.status, row.status) &&
      has(w.grade, row.grade) &&
      has(w.sector, row.sector) &&
      has(w.kind, row.kind) &&
      (w.happenedFrom == null || millis(row.happened_at) >= millis(w.happenedFrom)) &&
      (w.happenedBefore == null || millis(row.happened_at) < millis(w.happenedBefore)),
    Investigation: (row, w) =>
      there(row, w) &&
      has(w.status, row.status) &&
      has(w.subject, row.subject) &&
      (w.dueBefore == null || millis(row.report_due) < millis(w.dueBefore)),
    CriminalReferral: (row, w) =>
      there(row, w) &&
      has(w.status, row.status) &&
      ofId(w.caseId, 'EnforcementCase', row.case_id) &&
      ofId(w.investigationId, 'Investigation', row.investigation_id),
    DishonestyListing: (row, w) =>
      there(row, w) &&
      has(w.status, row.status) &&
      has(w.ground, row.ground) &&
      (w.listedOn == null ||
        (row.listed_on !== null &&
          row.listed_on <= w.listedOn &&
          (row.removed_on === null || row.removed_on > w.listedOn) &&
          row.until !== null &&
          row.until >= w.listedOn)),
  };
};
