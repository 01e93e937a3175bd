import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  getNamedType,
  GraphQLError,
  isEnumType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import type pg from 'pg';
import * as house from './oracle.enforcement.js';

/**
 * The same API over plain arrays, by graphql-js alone and one row at a time: slow, and simple enough to be believed.
 * It shares with
 * the service the printed schema and nothing else; ids, scope, masks, order, cursors and the past are written here a
 * second time.
 */
export type Row = Record<string, any>;
export interface Who {
  readonly roles: readonly string[];
  readonly counties: readonly string[];
  readonly townships: readonly string[];
  readonly villages: readonly string[];
  readonly enterpriseIds: readonly string[];
  readonly cells: readonly (readonly [string, string])[];
  readonly offices: readonly string[];
  readonly seats: readonly string[];
  readonly office: string;
  readonly self: string | null;
  readonly on: string;
}
export type State = Record<string, Row[]>;

const tableOf: Record<string, string> = {
  Region: 'region',
  Organisation: 'organisation',
  Post: 'post',
  Holding: 'holding',
  Operator: 'operator',
  Client: 'client',
  StatutoryParameter: 'statutory_parameter',
  Responsibility: 'responsibility',
  Proposal: 'proposal',
  Enterprise: 'enterprise',
  Hazard: 'hazard',
  HazardCriterion: 'hazard_criterion',
  Listing: 'listing',
  Lookback: 'lookback',
  FileRef: 'file',
  Change: 'journal',
  BoundaryRuling: 'boundary_ruling',
  SealedMonth: 'sealed_month',
  AssessmentCycle: 'assessment_cycle',
  VetoRecord: 'veto_record',
  Committee: 'committee',
  LeadershipMeeting: 'leadership_meeting',
  DutyList: 'duty_list',
  DutyItem: 'duty_item',
  DutyReport: 'duty_report',
  KeyTask: 'key_task',
  SafetyTarget: 'safety_target',
  Issue: 'issue',
  Supervision: 'supervision',
  Household: 'household',
  HouseholdMember: 'household_member',
  Dwelling: 'dwelling',
  DisasterEvent: 'disaster_event',
  LossReport: 'loss_report',
  RelocatedPerson: 'relocated_person',
  ...house.tableOf,
  ReliefProgramme: 'relief_programme',
  ReliefStandard: 'relief_standard',
  ReliefFund: 'relief_fund',
  FundPosting: 'fund_posting',
  ReliefClaim: 'relief_claim',
  PayeeAccount: 'payee_account',
  PaymentBatch: 'payment_batch',
  Payout: 'payout',
};
const tags: Record<string, string> = {
  Region: 'R',
  Organisation: 'O',
  Post: 'P',
  Holding: 'D',
  Operator: 'U',
  Client: 'K',
  StatutoryParameter: 'L',
  Responsibility: 'S',
  Proposal: 'Q',
  Enterprise: 'E',
  Hazard: 'H',
  HazardCriterion: 'C',
  Listing: 'G',
  Lookback: 'B',
  FileRef: 'F',
  Change: 'J',
  BoundaryRuling: 'T',
  SealedMonth: 'm',
  AssessmentCycle: 'a',
  VetoRecord: 'v',
  Committee: 'c',
  LeadershipMeeting: 'M',
  DutyList: 'd',
  DutyItem: 'i',
  DutyReport: 'r',
  KeyTask: 'k',
  SafetyTarget: 't',
  Issue: 'x',
  Supervision: 'w',
  Household: 'h',
  HouseholdMember: 'b',
  Dwelling: 'g',
  DisasterEvent: 'y',
  LossReport: 'l',
  RelocatedPerson: 'z',
  ...house.tags,
  ReliefProgramme: 'A',
  ReliefStandard: 'I',
  ReliefFund: 'N',
  FundPosting: 'V',
  ReliefClaim: 'W',
  PayeeAccount: 'X',
  PaymentBatch: 'Y',
  Payout: 'Z',
};
const keyed: Record<string, string> = { Region: 'code', Change: 'position' };
const keyOf = (type: string, row: Row): string => row[keyed[type] ?? 'id'] as string;
export const idOf = (type: string, key: string): string =>
  Buffer.concat([
    Buffer.from(tags[type]!),
    key.length === 36 ? Buffer.from(key.replaceAll('-', ''), 'hex') : Buffer.from(key),
  ]).toString('base64url');

type Sort = readonly [columns: readonly string[], descending: boolean];
export const orders: Record<string, Record<string, Sort>> = {
  Region: { CODE: [[], false] },
  Organisation: { NAME: [['name'], false], NEWEST: [['created_at'], true] },
  Post: { TITLE: [['title'], false] },
  Holding: { NEWEST: [['held_from'], true] },
  StatutoryParameter: { KEY: [['key', 'effective_from'], false] },
  Responsibility: { NEWEST: [['valid_from'], true] },
  Change: { NEWEST: [['version'], true] },
  Enterprise: {
    NEWEST: [['created_at'], true],
    NAME: [['name'], false],
    TOWNSHIP_NAME: [['township_code', 'name'], false],
    HEADCOUNT: [['headcount', 'name'], true],
  },
  ...house.orders,
  ReliefProgramme: { NEWEST: [['starts_on'], true] },
  ...Object.fromEntries(
    [
      'ReliefStandard',
      'ReliefFund',
      'FundPosting',
      'ReliefClaim',
      'PayeeAccount',
      'PaymentBatch',
      'Payout',
      'Operator',
    ].map((type) => [
      type,
      type === 'Operator' ? { NAME: [['name'], false] as Sort } : { NEWEST: [['created_at'], true] as Sort },
    ]),
  ),
  Household: { NUMBER: [['number'], false] },
  HouseholdMember: { NEWEST: [['created_at'], true] },
  Dwelling: { NEWEST: [['created_at'], true] },
  DisasterEvent: { NEWEST: [['started_at'], true] },
  LossReport: { NEWEST: [['observed_at'], true] },
  RelocatedPerson: { NEWEST: [['relocated_at'], true] },
  BoundaryRuling: { NEWEST: [['created_at'], true] },
  SealedMonth: { NEWEST: [['month'], true] },
  AssessmentCycle: { NEWEST: [['issued_at'], true] },
  Committee: { NAME: [['name'], false] },
  LeadershipMeeting: { NEWEST: [['held_on'], true] },
  DutyList: { NEWEST: [['published_on'], true] },
  DutyItem: { DUE: [['due_at', 'place'], false] },
  DutyReport: { NEWEST: [['created_at'], true] },
  KeyTask: { PLACE: [['year', 'place'], false] },
  SafetyTarget: { YEAR: [['year', 'measure'], true] },
  Issue: { DUE: [['due_at'], false], NEWEST: [['created_at'], true] },
  Supervision: { DUE: [['answer_due'], false], NEWEST: [['created_at'], true] },
  FileRef: { NEWEST: [['created_at'], true] },
  HazardCriterion: { CODE: [['code', 'effective_from'], false] },
  Lookback: { DUE: [['due_at'], false], NEWEST: [['created_at'], true] },
  Listing: {
    DEADLINE: [['deadline'], false],
    PROGRESS_DUE: [['next_progress_due'], false],
    NEWEST: [['created_at'], true],
  },
  Hazard: {
    DEADLINE: [['deadline'], false],
    LATEST_DEADLINE: [['deadline'], true],
    NEWEST: [['created_at'], true],
    GRADE_DEADLINE: [['grade', 'deadline'], true],
  },
};

/** Every row of every table, and every version, as text that PostgreSQL wrote. */
export async function snapshot(sql: pg.Pool): Promise<{ now: State; histories: State; persons: State }> {
  const read = async (table: string): Promise<Row[]> => {
    const { rows: columns } = await sql.query<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    );
    const list = columns
      .map(
        ({ column_name: name, data_type: type }) =>
          `'${name}', ${type === 'ARRAY' ? `to_jsonb("${name}")` : ['integer', 'boolean'].includes(type) ? `"${name}"` : `"${name}"::text`}`,
      )
      .join(', ');
    return (
      await sql.query<{ r: Row }>(
        `select jsonb_build_object(${list.length > 0 ? list : ''}) as r from (select * from "${table}") t`.replace(
          /jsonb_build_object\((.*)\) as r/s,
          (_, inner: string) => {
            const parts = inner.split(/, (?='[a-z_0-9]+', )/);
            const objects: string[] = [];
            for (let i = 0; i < parts.length; i += 40)
              objects.push(`jsonb_build_object(${parts.slice(i, i + 40).join(', ')})`);
            return `${objects.join(' || ')} as r`;
          },
        ),
      )
    ).rows.map(({ r }) => r);
  };
  const now: State = {};
  const histories: State = {};
  const persons: State = {};
  for (const [type, table] of Object.entries(tableOf)) {
    now[type] = await read(table);
    if (!['Region', 'FileRef', 'Change'].includes(type)) histories[type] = await read(`${table}_history`);
    if (
      [
        'Enterprise',
        'Hazard',
        'RelocatedPerson',
        'Household',
        'HouseholdMember',
        'Dwelling',
        'ReliefClaim',
        'PayeeAccount',
        ...house.withPersons,
      ].includes(type)
    ) {
      persons[type] = await read(`${table}_person`);
      persons[`${type} past`] = await read(`${table}_person_history`);
    }
  }
  return { now, histories, persons };
}

const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const millis = (text: string) => Date.parse(text.includes('T') ? text : text.replace(' ', 'T').replace(/\+00$/, 'Z'));
const rfc = (text: string | null) => (text === null ? null : new Date(millis(text)).toISOString());
const open = ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'];
const yuan = (fen: string | null): string | null =>
  fen === null
    ? null
    : fen.startsWith('-')
      ? `-${yuan(fen.slice(1))!}`
      : `${BigInt(fen) / 100n}.${String(BigInt(fen) % 100n).padStart(2, '0')}`;
const isInstant = (field: string) =>
  /[a-z]At$/.test(field) ||
  [
    'rectificationDue',
    'settlementDue',
    'reviewDue',
    'conclusionDue',
    'submissionDue',
    'nextProgressDue',
    'answerDue',
    'firstReportDue',
    'payDue',
    ...house.instants,
  ].includes(field);
/** The columns behind ends and due moments are called as they were first. */
const ends: Record<string, string> = {
  validUntil: 'valid_to',
  heldUntil: 'held_to',
  effectiveUntil: 'effective_to',
  licenceValidUntil: 'licence_valid_to',
  certificateValidUntil: 'certificate_valid_to',
  deferredUntil: 'deferred_to',
  publishedUntil: 'published_to',
  'Hazard.rectificationDue': 'deadline',
  reviewDue: 'review_due_at',
  settlementDue: 'deadline',
  conclusionDue: 'due_at',
  'Enterprise.rectificationDue': 'suspension_deadline',
  'Issue.rectificationDue': 'due_at',
  submissionDue: 'due_at',
  'ReliefClaim.publishedPlace': 'published_at',
  recorderUsed: 'recorder_on',
  'ReliefProgramme.planDueOn': 'plan_due',
};
const renamed: Record<string, string> = {
  ...ends,
  funds: 'funds_fen',
  registeredCapital: 'registered_capital_fen',
  ...house.renamed,
  'Change.type': 'entry_type',
};
const personal: Record<string, string> = {
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
  responsiblePerson: 'PERSON_NAME',
  personName: 'PERSON_NAME',
  idNumber: 'ID_NUMBER',
  phone: 'PHONE',
  'Household.address': 'ADDRESS',
  'Dwelling.address': 'ADDRESS',
  'ReliefClaim.objectorName': 'PERSON_NAME',
  'PayeeAccount.holderName': 'PERSON_NAME',
  'PayeeAccount.accountNo': 'ACCOUNT',
};
const mayRead: Record<string, Record<string, readonly string[]>> = {
  Enterprise: {
    PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'],
    ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'],
    PHONE: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP', 'SECTOR_DEPT'],
  },
  Hazard: { PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'] },
  Household: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  Dwelling: { ADDRESS: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  HouseholdMember: {
    PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
    ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'],
    PHONE: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'],
  },
  ...house.mayRead,
  ReliefClaim: { PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  PayeeAccount: {
    PERSON_NAME: ['FINANCE', 'TOWNSHIP', 'VILLAGE', 'SYSTEM_CLIENT'],
    ACCOUNT: ['FINANCE', 'TOWNSHIP', 'SYSTEM_CLIENT'],
  },
  RelocatedPerson: { PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'], ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'] },
};
const one: Record<string, readonly [type: string, column: string]> = {
  ...house.one,
  'ReliefProgramme.event': ['DisasterEvent', 'event_id'],
  'FundPosting.fund': ['ReliefFund', 'fund_id'],
  'FundPosting.programme': ['ReliefProgramme', 'programme_id'],
  'ReliefClaim.programme': ['ReliefProgramme', 'programme_id'],
  'ReliefClaim.household': ['Household', 'household_id'],
  'ReliefClaim.dwelling': ['Dwelling', 'dwelling_id'],
  'ReliefClaim.account': ['PayeeAccount', 'account_id'],
  'ReliefClaim.fund': ['ReliefFund', 'fund_id'],
  'PaymentBatch.programme': ['ReliefProgramme', 'programme_id'],
  'PaymentBatch.fund': ['ReliefFund', 'fund_id'],
  'PaymentBatch.composer': ['Operator', 'composer_id'],
  'Payout.batch': ['PaymentBatch', 'batch_id'],
  'Payout.claim': ['ReliefClaim', 'claim_id'],
  'Payout.account': ['PayeeAccount', 'account_id'],
  'Region.parent': ['Region', 'parent_code'],
  'Post.organisation': ['Organisation', 'organisation_id'],
  'Holding.post': ['Post', 'post_id'],
  'Holding.operator': ['Operator', 'operator_id'],
  'Responsibility.organisation': ['Organisation', 'organisation_id'],
  'Responsibility.post': ['Post', 'post_id'],
  'LossReport.organisation': ['Organisation', 'organisation_id'],
  'Household.head': ['HouseholdMember', 'head_id'],
  'Household.splitFrom': ['Household', 'split_from_id'],
  'BoundaryRuling.decided': ['Organisation', 'decided_id'],
  'AssessmentCycle.speaker': ['Organisation', 'speaker_id'],
  'VetoRecord.organisation': ['Organisation', 'organisation_id'],
  'VetoRecord.operator': ['Operator', 'operator_id'],
  'Committee.office': ['Organisation', 'organisation_id'],
  'Committee.leader': ['Post', 'leader_post_id'],
  'LeadershipMeeting.organisation': ['Organisation', 'organisation_id'],
  'LeadershipMeeting.committee': ['Committee', 'committee_id'],
  'DutyList.organisation': ['Organisation', 'organisation_id'],
  'DutyItem.organisation': ['Organisation', 'organisation_id'],
  'DutyItem.post': ['Post', 'post_id'],
  'DutyItem.list': ['DutyList', 'list_id'],
  'DutyReport.organisation': ['Organisation', 'organisation_id'],
  'DutyReport.post': ['Post', 'post_id'],
  'DutyReport.reporter': ['Operator', 'reporter_id'],
  'DutyReport.meeting': ['LeadershipMeeting', 'meeting_id'],
  'KeyTask.organisation': ['Organisation', 'organisation_id'],
  'SafetyTarget.organisation': ['Organisation', 'organisation_id'],
  'Issue.organisation': ['Organisation', 'organisation_id'],
  'Supervision.organisation': ['Organisation', 'organisation_id'],
  'Supervision.issuer': ['Organisation', 'issuer_id'],
  'Enterprise.suspensionDocument': ['FileRef', 'suspension_file_id'],
  'Enterprise.resumptionRecord': ['FileRef', 'resumption_file_id'],
  'Enterprise.closureDecision': ['FileRef', 'closure_file_id'],
  'Hazard.criterionItem': ['HazardCriterion', 'criterion_id'],
  'Listing.hazard': ['Hazard', 'hazard_id'],
  'Listing.supervisor': ['Organisation', 'supervisor_id'],
  'Listing.acceptanceRecord': ['FileRef', 'acceptance_file_id'],
  'Lookback.hazard': ['Hazard', 'hazard_id'],
  'Lookback.report': ['FileRef', 'report_file_id'],
  'Hazard.enterprise': ['Enterprise', 'enterprise_id'],
  'Hazard.reportingOffice': ['Organisation', 'reporting_office_id'],
  'Hazard.orderDocument': ['FileRef', 'order_file_id'],
  'Hazard.reviewRecord': ['FileRef', 'review_file_id'],
  'Client.organisation': ['Organisation', 'organisation_id'],
  'Proposal.proposer': ['Operator', 'proposer_id'],
  'Responsibility.author': ['Operator', 'author_id'],
  'BoundaryRuling.proposer': ['Operator', 'proposer_id'],
  'DutyItem.submitter': ['Operator', 'submitter_id'],
  'DutyItem.confirmer': ['Operator', 'confirmer_id'],
  'KeyTask.list': ['DutyList', 'list_id'],
  'KeyTask.reporter': ['Operator', 'reporter_id'],
  'KeyTask.confirmer': ['Operator', 'confirmer_id'],
  'Issue.raiser': ['Operator', 'raiser_id'],
  'Issue.answerer': ['Operator', 'answerer_id'],
  'Hazard.reporter': ['Operator', 'reporter_id'],
  'Hazard.grader': ['Operator', 'grader_id'],
  'Listing.enterprise': ['Enterprise', 'enterprise_id'],
  'Lookback.enterprise': ['Enterprise', 'enterprise_id'],
  'Lookback.opener': ['Operator', 'opener_id'],
  'Inspection.opinionBy': ['Operator', 'opinion_by_id'],
  'Finding.inspection': ['Inspection', 'inspection_id'],
  'Finding.enterprise': ['Enterprise', 'enterprise_id'],
  'EnforcementCase.catalogue': ['FileRef', 'catalogue_file_id'],
  'CaseParty.enforcementCase': ['EnforcementCase', 'case_id'],
  'CaseParty.enterprise': ['Enterprise', 'enterprise_id'],
  'CaseParty.hearingMinutes': ['FileRef', 'hearing_minutes_file_id'],
  'CaseParty.deliberationRecord': ['FileRef', 'deliberation_file_id'],
  'CaseParty.courtApplication': ['FileRef', 'court_file_id'],
  'CaseParty.dailyEvidence': ['FileRef', 'daily_file_id'],
  'CaseEvidence.enforcementCase': ['EnforcementCase', 'case_id'],
  'CoerciveMeasure.enterprise': ['Enterprise', 'enterprise_id'],
  'Publication.enterprise': ['Enterprise', 'enterprise_id'],
  'Accident.organisation': ['Organisation', 'organisation_id'],
  'AccidentReport.accident': ['Accident', 'accident_id'],
  'AccidentReport.enterprise': ['Enterprise', 'enterprise_id'],
  'AccidentReport.organisation': ['Organisation', 'organisation_id'],
  'Investigation.enterprise': ['Enterprise', 'enterprise_id'],
  'Investigation.evaluationReport': ['FileRef', 'evaluation_file_id'],
  'Investigation.reviewRecord': ['FileRef', 'review_file_id'],
  'AccountabilityItem.investigation': ['Investigation', 'investigation_id'],
  'AccountabilityItem.enterprise': ['Enterprise', 'enterprise_id'],
  'CriminalReferral.enterprise': ['Enterprise', 'enterprise_id'],
  'CriminalReferral.decider': ['Operator', 'decider_id'],
  'LossReport.event': ['DisasterEvent', 'event_id'],
  'LossReport.reporter': ['Operator', 'reporter_id'],
  'RelocatedPerson.event': ['DisasterEvent', 'event_id'],
  'RelocatedPerson.organisation': ['Organisation', 'organisation_id'],
  'Dwelling.household': ['Household', 'household_id'],
  'ReliefStandard.programme': ['ReliefProgramme', 'programme_id'],
  'ReliefFund.releaseOrder': ['FileRef', 'release_file_id'],
  'PayeeAccount.household': ['Household', 'household_id'],
  'PayeeAccount.holder': ['HouseholdMember', 'holder_id'],
  'PaymentBatch.payer': ['Organisation', 'payer_id'],
  'Payout.programme': ['ReliefProgramme', 'programme_id'],
  'Payout.fund': ['ReliefFund', 'fund_id'],
  'Payout.payer': ['Organisation', 'payer_id'],
  'Organisation.enterprise': ['Enterprise', 'enterprise_id'],
  'Responsibility.holderEnterprise': ['Enterprise', 'holder_enterprise_id'],
  'BoundaryRuling.enterprise': ['Enterprise', 'enterprise_id'],
  'Listing.accident': ['Accident', 'accident_id'],
  'EnforcementCase.accident': ['Accident', 'accident_id'],
  'InterferenceRecord.investigation': ['Investigation', 'investigation_id'],
  'Investigation.event': ['DisasterEvent', 'event_id'],
  'Change.client': ['Client', 'client_id'],
  'Change.operator': ['Operator', 'operator_id'],
  'Change.organisation': ['Organisation', 'organisation_id'],
};
/** Whom and what an entry names, in the order named. */
const namedBy: Record<string, readonly [type: string, column: string]> = {
  'Proposal.signers': ['Operator', 'signer_ids'],
  'BoundaryRuling.proposed': ['Organisation', 'proposed_ids'],
  'AssessmentCycle.rewarded': ['Organisation', 'rewarded_ids'],
  'Committee.memberOffices': ['Organisation', 'member_ids'],
  'KeyTask.helpers': ['Organisation', 'co_ids'],
  'Hazard.officers': ['Operator', 'officer_ids'],
  'Hazard.reviewers': ['Operator', 'reviewer_ids'],
  'Hazard.closers': ['Operator', 'closer_ids'],
  'InspectionPlan.enterprises': ['Enterprise', 'enterprise_ids'],
  'Inspection.assistants': ['Operator', 'assistant_ids'],
  'Inspection.recheckers': ['Operator', 'rechecker_ids'],
  'EnforcementCase.hazardsConcerned': ['Hazard', 'hazard_ids'],
  'EnforcementCase.findings': ['Finding', 'finding_ids'],
  'EnforcementCase.recheckers': ['Operator', 'rechecker_ids'],
  'CaseParty.deliberators': ['Operator', 'deliberator_ids'],
  'CaseEvidence.collectors': ['Operator', 'collector_ids'],
  'CoerciveMeasure.officers': ['Operator', 'officer_ids'],
  'Investigation.offices': ['Organisation', 'office_ids'],
  'CriminalReferral.officers': ['Operator', 'officer_ids'],
  'Responsibility.enterprises': ['Enterprise', 'enterprise_ids'],
};
/**
 * Files that an entry names: by the column of the one file of up to 0.5.0, where it has one, and by that of several.
 */
const kept: Record<string, readonly string[]> = {
  ...house.kept,
  'Hazard.evidence': ['evidence_file_id', 'evidence_file_ids'],
  'Hazard.fixEvidence': ['fix_file_id', 'fix_file_ids'],
  'Hazard.rectificationEvidence': ['rectification_file_id', 'rectification_file_ids'],
  'ReliefClaim.evidence': ['evidence_ids'],
  'DutyItem.evidence': ['evidence_ids'],
  'Issue.evidence': ['evidence_ids'],
};
const many: Record<string, readonly [type: string, column: string]> = {
  'Region.children': ['Region', 'parent_code'],
  'Organisation.posts': ['Post', 'organisation_id'],
  'Post.holdings': ['Holding', 'post_id'],
  'Enterprise.hazards': ['Hazard', 'enterprise_id'],
  'Hazard.listings': ['Listing', 'hazard_id'],
  'Enterprise.listings': ['Listing', 'enterprise_id'],
  'Hazard.lookbacks': ['Lookback', 'hazard_id'],
  'Household.claims': ['ReliefClaim', 'household_id'],
  'PaymentBatch.payouts': ['Payout', 'batch_id'],
  'ReliefClaim.payouts': ['Payout', 'claim_id'],
  'DutyList.items': ['DutyItem', 'list_id'],
  'DutyList.tasks': ['KeyTask', 'list_id'],
};

interface Value {
  readonly $type: string;
  readonly row: Row;
  readonly past: bigint | null;
}

const breadth = (duty: Row): number =>
  duty.enterprise_ids.length > 0 ? 3 : duty.business_forms.length > 0 ? 2 : duty.industries.length > 0 ? 1 : 0;

const officials = [
  'COUNTY_LEADER',
  'BUREAU_HEAD',
  'LAW_OFFICER',
  'LEGAL_REVIEWER',
  'TECH_INSPECTOR',
  'SECTOR_DEPT',
  'TOWNSHIP',
  'DISCIPLINE',
];
/** What of an entry others see is told to some of them only. */
const forOfficials: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['progress', 'doneQuantity', 'opinion', 'evidence'].map((field) => [
      `DutyItem.${field}`,
      [...officials, 'FINANCE'],
    ]),
  ),
  ...Object.fromEntries(
    ['sourceRef', 'report', 'reportDocument'].map((field) => [`EnforcementCase.${field}`, officials]),
  ),
  'Listing.acceptanceRecord': officials,
  'CaseParty.deliberators': officials,
  'CaseParty.deliberationRecord': officials,
};

export function oracle(sdl: string, data: { now: State; histories: State; persons: State }, request: { now: string }) {
  const schema = buildSchema(sdl);
  /** The narrowest special supervisions over an enterprise on a day, of the register as it now is. */
  const narrowest = (firm: Row, day: string, past: bigint | null = null): Row[] => {
    const over = rowsOf('Responsibility', past).filter(
      (duty) =>
        duty.category === 'SPECIAL_SUPERVISION' &&
        duty.aspect === 'SAFETY' &&
        duty.published_at !== null &&
        duty.county_code === firm.county_code &&
        duty.valid_from <= day &&
        (duty.valid_to === null || duty.valid_to >= day) &&
        (breadth(duty) === 3
          ? duty.enterprise_ids.includes(firm.id)
          : duty.townships.includes(firm.township_code) &&
            (breadth(duty) === 2
              ? duty.business_forms.includes(firm.business_form)
              : breadth(duty) === 1
                ? duty.industries.some((digits: string) => firm.industry_code.startsWith(digits)) &&
                  (duty.sectors.length === 0 || duty.sectors.includes(firm.sector))
                : duty.sectors.includes(firm.sector))),
    );
    return over.filter((duty) => breadth(duty) === Math.max(...over.map(breadth)));
  };
  const lives = (member: string, there: (home: Row) => boolean): boolean =>
    data.now.Household!.some((home) => there(home) && home.member_ids.includes(member));
  const presentById = new Map<string, Map<string, Row>>();
  /** Whoever reads the past sees what they would see of it today: the entry as it now stands tells. */
  const sees = (type: string, then: Row, who: Who): boolean => {
    let present = presentById.get(type);
    if (!present) presentById.set(type, (present = new Map(data.now[type]!.map((each) => [keyOf(type, each), each]))));
    const row = present.get(keyOf(type, then))!;
    const county = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'LEGAL_REVIEWER', 'DISCIPLINE'];
    const inCounty = who.counties.includes(row.county_code);
    // A duty over the enterprise itself, its form or its industry goes before that over its sector.
    const about = (entry: Row): string | null =>
      entry.entry_type === 'Enterprise'
        ? entry.entry_id
        : (data.now.Hazard!.find((hazard) => hazard.id === entry.entry_id)?.enterprise_id ?? null);
    const firm = data.now.Enterprise!.find(
      ({ id }) => id === (type === 'Enterprise' ? row.id : type === 'Proposal' ? about(row) : row.enterprise_id),
    );
    const narrow = firm ? narrowest(firm, who.on).filter((duty) => breadth(duty) > 0) : [];
    const inCell =
      narrow.length > 0
        ? narrow.some((duty) => who.offices.includes(duty.organisation_id))
        : who.cells.some(([sector, township]) => sector === row.sector && township === row.township_code);
    const inHouse = house.sees(type, row, who, inCounty, inCell);
    if (inHouse !== null) return inHouse;
    if (type === 'DisasterEvent')
      return who.roles.some((role) =>
        county.includes(role)
          ? inCounty
          : ['SECTOR_DEPT', 'TOWNSHIP', 'VILLAGE', 'FINANCE'].includes(role) && who.seats.includes(row.county_code),
      );
    if (['Household', 'HouseholdMember', 'Dwelling'].includes(type))
      return who.roles.some((role) =>
        role !== 'LAW_OFFICER' && county.includes(role)
          ? inCounty
          : role === 'TOWNSHIP'
            ? type === 'HouseholdMember'
              ? lives(row.id, (home) => who.townships.includes(home.township_code))
              : who.townships.includes(row.township_code)
            : role === 'VILLAGE' &&
              (type === 'HouseholdMember'
                ? lives(row.id, (home) => who.villages.includes(home.region_code))
                : who.villages.includes(row.region_code)),
      );
    if (['LossReport', 'RelocatedPerson'].includes(type))
      return who.roles.some((role) =>
        county.includes(role)
          ? inCounty
          : role === 'TOWNSHIP'
            ? who.townships.includes(row.township_code)
            : role === 'VILLAGE' && who.villages.includes(row.region_code),
      );
    if (['SealedMonth', 'AssessmentCycle', 'SafetyTarget'].includes(type))
      return who.roles.some((role) =>
        county.includes(role)
          ? inCounty
          : ['SECTOR_DEPT', 'TOWNSHIP'].includes(role) && who.seats.includes(row.county_code),
      );
    if (
      ['VetoRecord', 'LeadershipMeeting', 'DutyItem', 'DutyReport', 'KeyTask', 'Issue', 'Supervision'].includes(type)
    ) {
      if (
        type === 'DutyItem' &&
        row.kind !== 'DUTY' &&
        who.roles.some((role) => role !== 'COUNTY_LEADER' && !county.includes(role) && role !== 'BUREAU_HEAD')
      )
        return true;
      const hidden = type === 'Issue' && row.kind === 'INTEGRITY';
      return who.roles.some((role) =>
        county.includes(role)
          ? inCounty && !(hidden && ['LAW_OFFICER', 'LEGAL_REVIEWER'].includes(role))
          : ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'].includes(role) &&
            who.offices.includes(row.organisation_id) &&
            !hidden,
      );
    }
    const money = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'DISCIPLINE'];
    if (['ReliefFund', 'FundPosting', 'PaymentBatch', 'ReliefClaim', 'PayeeAccount', 'Payout'].includes(type))
      return who.roles.some((role) =>
        money.includes(role)
          ? inCounty
          : role === 'FINANCE'
            ? who.seats.includes(row.county_code)
            : ['ReliefClaim', 'PayeeAccount', 'Payout'].includes(type) && role === 'TOWNSHIP'
              ? who.townships.includes(row.township_code)
              : ['ReliefClaim', 'PayeeAccount', 'Payout'].includes(type) && role === 'VILLAGE'
                ? who.villages.includes(row.region_code)
                : role === 'SYSTEM_CLIENT' &&
                  (['PaymentBatch', 'Payout'].includes(type)
                    ? row.payer_id === who.office
                    : type === 'PayeeAccount' &&
                      data.now.Payout!.some(
                        (payout) => payout.account_id === row.id && payout.payer_id === who.office,
                      )),
      );
    if (type === 'Proposal')
      return who.roles.some((role) =>
        role === 'FINANCE'
          ? row.entry_type === 'PaymentBatch' && who.seats.includes(row.county_code)
          : role === 'SECTOR_DEPT'
            ? inCell
            : county.includes(role) && inCounty,
      );
    // Who works at an enterprise or for a partner is seen by who sees the enterprise or sits there too; officials by
    // everyone.
    const officeOf = (id: string) => data.now.Organisation!.find((office) => office.id === id)!;
    const postOf = (id: string) => data.now.Post!.find((post) => post.id === id)!;
    const within = (office: Row): boolean =>
      (who.self === null ? office.id === who.office : who.offices.includes(office.id)) ||
      (office.enterprise_id !== null &&
        data.now.Enterprise!.some((each) => each.id === office.enterprise_id && sees('Enterprise', each, who)));
    const known = (office: Row): boolean => !['ENTERPRISE', 'PARTNER'].includes(office.kind) || within(office);
    if (type === 'Organisation') return row.kind !== 'ENTERPRISE' || within(row);
    if (type === 'Post') return known(officeOf(row.organisation_id));
    if (type === 'Holding') return known(officeOf(postOf(row.post_id).organisation_id));
    if (type === 'Operator')
      return (
        row.id === who.self ||
        data.now.Holding!.some(
          (each) => each.operator_id === row.id && known(officeOf(postOf(each.post_id).organisation_id)),
        ) ||
        (inCounty && who.roles.some((role) => ['COUNTY_LEADER', 'BUREAU_HEAD'].includes(role)))
      );
    // Drafts and proposals: who wrote them (or whose office did), whom they would bind, who approves.
    const began = data.now.Change!.some(
      (change) => change.entry_id === row.id && change.version === 1 && who.offices.includes(change.organisation_id),
    );
    const approves = who.roles.includes('COUNTY_LEADER') && inCounty;
    if (type === 'Responsibility')
      return (
        row.published_at !== null ||
        (who.self !== null && row.author_id === who.self) ||
        began ||
        approves ||
        who.offices.includes(row.organisation_id) ||
        who.enterpriseIds.includes(row.holder_enterprise_id)
      );
    if (type === 'BoundaryRuling')
      return (
        row.status === 'RULED' ||
        (who.self !== null && row.proposer_id === who.self) ||
        began ||
        approves ||
        row.proposed_ids.some((id: string) => who.offices.includes(id))
      );
    if (!['Enterprise', 'Hazard', 'Listing', 'Lookback'].includes(type)) return true;
    const whole = type === 'Enterprise' || type === 'Hazard';
    return who.roles.some((role) => {
      if (county.includes(role) || (whole && ['TECH_INSPECTOR', 'EXPERT', 'SOCIAL_SUPERVISOR'].includes(role)))
        return inCounty;
      if (role === 'SECTOR_DEPT') return inCell;
      if (role === 'TOWNSHIP') return who.townships.includes(row.township_code);
      if (role === 'VILLAGE') return whole && who.villages.includes(row.region_code);
      if (role === 'SYSTEM_CLIENT' || role === 'PUBLIC') return type === 'Listing' && row.noticed_on !== null;
      return role === 'ENTERPRISE' && who.enterpriseIds.includes(type === 'Enterprise' ? row.id : row.enterprise_id);
    });
  };
  const states = new Map<bigint, State>();
  // The clock of the past: entries read as of a moment are judged by it.
  const clock = new Map<bigint, string>();
  const clockOf = (past: bigint | null) => (past === null ? request.now : clock.get(past)!);
  const rowsOf = (type: string, past: bigint | null): Row[] => {
    if (past === null) return data.now[type]!;
    if (type === 'Change') return data.now.Change!.filter((row) => BigInt(row.position) <= past);
    if (!data.histories[type]) return data.now[type]!;
    let state = states.get(past);
    if (!state) states.set(past, (state = {}));
    return (state[type] ??= [
      ...data.histories[type]
        .filter((row) => BigInt(row.position) <= past)
        .reduce((latest, row) => {
          const known = latest.get(row.id);
          if (!known || known.version < row.version) latest.set(row.id, row);
          return latest;
        }, new Map<string, Row>())
        .values(),
    ]);
  };
  const positionAt = (moment: string | null | undefined): bigint | null => {
    if (moment == null) return null;
    if (millis(moment) > millis(request.now)) throw new GraphQLError('asOf lies in the future');
    const position = data.now
      .Change!.filter((row) => millis(row.recorded_at) <= millis(moment))
      .reduce((most, row) => (BigInt(row.position) > most ? BigInt(row.position) : most), 0n);
    clock.set(position, moment);
    return position;
  };
  const within = (row: Row, code: string): boolean => {
    if (code.includes('F'))
      return data.now.Region!.find((region) => region.code === code)?.townships.includes(row.township_code) ?? false;
    return row.region_code.startsWith(code.replace(/(0{10}|0{8}|0{6}|000)$/, '')) || code === '000000000000';
  };
  const has = (wantedOnes: unknown[] | null | undefined, value: unknown) =>
    wantedOnes == null || wantedOnes.includes(value);
  const ofId = (id: string | null | undefined, type: string, key: string | null) =>
    id == null || (key !== null && id === idOf(type, key));
  const since = (row: Row, w: Row) => w.updatedAfter == null || millis(row.updated_at) > millis(w.updatedAfter);
  const wanted: Record<string, (row: Row, w: Row, now: string) => boolean> = {
    ...house.wantedBy({ within, has, ofId, millis, since }),
    Region: (row, w) =>
      (w.parent == null || row.parent_code === w.parent) &&
      (w.level == null || w.level.includes(row.level)) &&
      (w.name == null || row.name.includes(w.name)) &&
      (!w.current || row.valid_to === null),
    Organisation: (row, w) =>
      (w.region == null || within(row, w.region)) && (w.kind == null || w.kind.includes(row.kind)),
    StatutoryParameter: (row, w) =>
      (w.key == null || w.key.includes(row.key)) &&
      (w.on == null || (row.effective_from <= w.on && (row.effective_to === null || row.effective_to >= w.on))),
    BoundaryRuling: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.kind, row.kind) &&
      has(w.businessForm, row.business_form),
    Household: (row, w) =>
      (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.number, row.number),
    ReliefProgramme: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.status, row.status) &&
      has(w.season, row.occasion) &&
      ofId(w.eventId, 'DisasterEvent', row.event_id),
    ReliefFund: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.status, row.status) &&
      has(w.year, Number(row.year)),
    FundPosting: (row, w) =>
      has(w.kind, row.kind) &&
      ofId(w.fundId, 'ReliefFund', row.fund_id) &&
      ofId(w.programmeId, 'ReliefProgramme', row.programme_id),
    ReliefClaim: (row, w) =>
      since(row, w) &&
      has(w.number, row.number) &&
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.status, row.status) &&
      ofId(w.programmeId, 'ReliefProgramme', row.programme_id) &&
      ofId(w.householdId, 'Household', row.household_id) &&
      (w.publicOn == null ||
        (row.published_on !== null && row.published_on <= w.publicOn && row.published_to >= w.publicOn)),
    PaymentBatch: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      ofId(w.programmeId, 'ReliefProgramme', row.programme_id),
    Payout: (row, w) =>
      since(row, w) &&
      has(w.endToEndId, row.end_to_end_id) &&
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.status, row.status) &&
      ofId(w.programmeId, 'ReliefProgramme', row.programme_id) &&
      ofId(w.batchId, 'PaymentBatch', row.batch_id) &&
      ofId(w.claimId, 'ReliefClaim', row.claim_id),
    DisasterEvent: (row, w) =>
      (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.kind, row.kind),
    LossReport: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.kind, row.kind) &&
      ofId(w.eventId, 'DisasterEvent', row.event_id),
    RelocatedPerson: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      ofId(w.eventId, 'DisasterEvent', row.event_id),
    SealedMonth: (row, w) => (w.region == null || within(row, w.region)) && has(w.month, row.month),
    AssessmentCycle: (row, w) =>
      (w.region == null || within(row, w.region)) && has(w.kind, row.kind) && has(w.period, row.period),
    Committee: (row, w) =>
      (w.region == null || within(row, w.region)) && has(w.kind, row.kind) && has(w.status, row.status),
    LeadershipMeeting: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.body, row.body) &&
      (w.heldFrom == null || row.held_on >= w.heldFrom) &&
      (w.heldTo == null || row.held_on <= w.heldTo),
    DutyList: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.year, row.year) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id),
    DutyItem: (row, w, now) =>
      (w.region == null || within(row, w.region)) &&
      has(w.kind, row.kind) &&
      has(w.status, row.status) &&
      ofId(w.listId, 'DutyList', row.list_id) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id) &&
      (w.overdue == null ||
        (row.due_at !== null && millis(row.due_at) < millis(now) && ['OPEN', 'RETURNED'].includes(row.status)) ===
          w.overdue),
    DutyReport: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.period, row.period) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id),
    KeyTask: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.year, row.year) &&
      has(w.measureKind, row.measure_kind) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id),
    SafetyTarget: (row, w) =>
      (w.region == null || within(row, w.region)) && has(w.year, row.year) && has(w.measure, row.measure),
    Issue: (row, w, now) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.pool, row.pool) &&
      has(w.kind, row.kind) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id) &&
      (w.overdue == null || (millis(row.due_at) < millis(now) && row.status === 'OPEN') === w.overdue),
    Supervision: (row, w, now) =>
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.level, row.level) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id) &&
      (w.overdue == null || (millis(row.answer_due) < millis(now) && row.status === 'ISSUED') === w.overdue),
    Responsibility: (row, w) =>
      since(row, w) &&
      ofId(w.organisationId, 'Organisation', row.organisation_id) &&
      (w.region == null || within(row, w.region)) &&
      has(w.status, row.status) &&
      has(w.holder, row.holder) &&
      has(w.must, row.must) &&
      has(w.corridorKind, row.corridor_kind) &&
      (w.businessForm == null || w.businessForm.some((each: string) => row.business_forms.includes(each))) &&
      (w.category == null || w.category.includes(row.category)) &&
      (w.sector == null || w.sector.some((each: string) => row.sectors.includes(each))) &&
      (w.on == null ||
        (row.published_at !== null && row.valid_from <= w.on && (row.valid_to === null || row.valid_to >= w.on))),
    Enterprise: (row, w) =>
      since(row, w) &&
      (w.region == null || within(row, w.region)) &&
      (w.sector == null || w.sector.includes(row.sector)) &&
      (w.status == null || w.status.includes(row.status)) &&
      (w.creditCode == null || w.creditCode.includes(row.credit_code)) &&
      (w.name == null || row.name.includes(w.name)) &&
      (w.riskGrade == null || w.riskGrade.includes(row.risk_grade)) &&
      (w.inspectionTier == null || w.inspectionTier.includes(row.inspection_tier)) &&
      has(w.businessForm, row.business_form),
    HazardCriterion: (row, w) =>
      (w.code == null || w.code.includes(row.code)) &&
      (w.sector == null || row.sectors.length === 0 || w.sector.some((each: string) => row.sectors.includes(each))) &&
      (w.content == null || row.content.includes(w.content)) &&
      (w.on == null || (row.effective_from <= w.on && (row.effective_to === null || row.effective_to >= w.on))),
    Listing: (row, w, now) =>
      (w.region == null || within(row, w.region)) &&
      (w.status == null || w.status.includes(row.status)) &&
      (w.subject == null || w.subject.includes(row.subject)) &&
      (w.level == null || w.level.includes(row.level)) &&
      (w.overdue == null || (millis(row.deadline) < millis(now) && row.status === 'LISTED') === w.overdue),
    Lookback: (row, w) =>
      (w.region == null || within(row, w.region)) &&
      (w.status == null || w.status.includes(row.status)) &&
      (w.finding == null || w.finding.includes(row.finding)),
    Hazard: (row, w, now) =>
      (w.region == null || within(row, w.region)) &&
      (w.status == null || w.status.includes(row.status)) &&
      (w.grade == null || w.grade.includes(row.grade)) &&
      (w.sector == null || w.sector.includes(row.sector)) &&
      (w.source == null || w.source.includes(row.source)) &&
      ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
      has(w.number, row.number) &&
      has(w.criterion, row.criterion) &&
      (w.text == null || row.description.includes(w.text) || row.location.includes(w.text)) &&
      (w.foundFrom == null || millis(row.found_at) >= millis(w.foundFrom)) &&
      (w.foundTo == null || millis(row.found_at) < millis(w.foundTo)) &&
      (w.updatedAfter == null || millis(row.updated_at) > millis(w.updatedAfter)) &&
      (w.dueBefore == null || (row.deadline !== null && millis(row.deadline) < millis(w.dueBefore))) &&
      (w.overdue == null ||
        (row.deadline !== null && millis(row.deadline) < millis(now) && open.includes(row.status)) === w.overdue),
  };
  const compared = (type: string, order: string) => {
    const [columns, descending] = orders[type]![order]!;
    const ascending = (a: unknown, b: unknown) =>
      a === b ? 0 : a === null ? 1 : b === null ? -1 : (a as string) < (b as string) ? -1 : 1;
    const comparable = (row: Row, column: string) =>
      /_at$|^deadline$|_due$/.test(column) && row[column] !== null ? millis(row[column]) : row[column];
    return (a: Row, b: Row) => {
      for (const column of columns) {
        const c = ascending(comparable(a, column), comparable(b, column));
        if (c) return descending ? -c : c;
      }
      const c =
        type === 'Change' ? Number(BigInt(a.position) - BigInt(b.position)) : ascending(keyOf(type, a), keyOf(type, b));
      return descending ? -c : c;
    };
  };
  const cursorFor = (type: string, order: string, row: Row) =>
    Buffer.from(
      JSON.stringify([order, ...orders[type]![order]![0].map((column) => row[column]), keyOf(type, row)]),
    ).toString('base64url');
  const sorted = new Map<string, Row[]>();
  const inOrder = (type: string, order: string, past: bigint | null): Row[] => {
    const key = `${type} ${order} ${String(past)}`;
    let rows = sorted.get(key);
    if (!rows) sorted.set(key, (rows = [...rowsOf(type, past)].sort(compared(type, order))));
    return rows;
  };
  const byKey = new Map<string, Map<string, Row>>();
  const keyedRow = (type: string, key: string, past: bigint | null): Row | undefined => {
    const name = `${type} ${String(past)}`;
    let rows = byKey.get(name);
    if (!rows) byKey.set(name, (rows = new Map(rowsOf(type, past).map((row) => [keyOf(type, row), row]))));
    return rows.get(key);
  };
  const connection = (
    type: string,
    who: Who,
    args: Row,
    past: bigint | null,
    now: string,
    of: (row: Row) => boolean = () => true,
  ) => {
    const order = args.orderBy ?? Object.keys(orders[type]!)[0]!;
    const all = inOrder(type, order, past).filter(
      (row) => of(row) && sees(type, row, who) && (wanted[type]?.(row, args.where ?? {}, now) ?? true),
    );
    let after = all;
    if (args.after != null) {
      const [, ...at] = JSON.parse(Buffer.from(args.after, 'base64url').toString()) as unknown[];
      const columns = orders[type]![order]![0];
      const place: Row = { [keyed[type] ?? 'id']: at.at(-1) };
      columns.forEach((column, i) => {
        place[column] = at[i];
      });
      after = all.filter((row) => compared(type, order)(row, place) > 0);
    }
    const shown = after.slice(0, args.first);
    const ends = shown.map((row) => cursorFor(type, order, row));
    const nodes = shown.map((row): Value => ({ $type: type, row, past }));
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: ends[i] })),
      totalCount: Math.min(all.length, 10_000),
      totalCountIsExact: all.length <= 10_000,
      pageInfo: {
        hasNextPage: after.length > args.first,
        hasPreviousPage: args.after != null,
        startCursor: ends[0] ?? null,
        endCursor: ends.at(-1) ?? null,
      },
    };
  };
  const found = (type: string, who: Who, key: unknown, past: bigint | null, column?: string): Value | null => {
    const row =
      key == null
        ? undefined
        : column
          ? rowsOf(type, past).find((each) => each[column] === key)
          : keyedRow(type, key as string, past);
    return row && sees(type, row, who) ? { $type: type, row, past } : null;
  };
  const byId = (id: string, who: Who, past: bigint | null): Value | null => {
    for (const type of Object.keys(tags))
      if (type !== 'FileRef' && type !== 'Change') {
        const bytes = Buffer.from(id, 'base64url');
        const own = bytes.subarray(0, 1).toString() === tags[type];
        const rest = bytes.subarray(1);
        const hex = rest.toString('hex');
        const row = own
          ? keyedRow(
              type,
              rest.length === 16 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : rest.toString(),
              past,
            )
          : undefined;
        if (row) return sees(type, row, who) ? { $type: type, row, past } : null;
      }
    return null;
  };
  const lists: Record<string, string> = {
    regions: 'Region',
    organisations: 'Organisation',
    statutoryParameters: 'StatutoryParameter',
    responsibilities: 'Responsibility',
    enterprises: 'Enterprise',
    hazards: 'Hazard',
    hazardCriteria: 'HazardCriterion',
    listings: 'Listing',
    lookbacks: 'Lookback',
    ...house.lists,
    reliefProgrammes: 'ReliefProgramme',
    reliefFunds: 'ReliefFund',
    fundPostings: 'FundPosting',
    reliefClaims: 'ReliefClaim',
    paymentBatches: 'PaymentBatch',
    payouts: 'Payout',
    households: 'Household',
    disasterEvents: 'DisasterEvent',
    lossReports: 'LossReport',
    relocatedPersons: 'RelocatedPerson',
    boundaryRulings: 'BoundaryRuling',
    sealedMonths: 'SealedMonth',
    assessmentCycles: 'AssessmentCycle',
    committees: 'Committee',
    leadershipMeetings: 'LeadershipMeeting',
    dutyLists: 'DutyList',
    dutyItems: 'DutyItem',
    dutyReports: 'DutyReport',
    keyTasks: 'KeyTask',
    safetyTargets: 'SafetyTarget',
    issues: 'Issue',
    supervisions: 'Supervision',
  };

  /**
   * A stage is told by the status, in English as these queries ask; what it is called stands before the Chinese term.
   */
  const stageOf = (type: string, row: Row) => {
    const status = (schema.getType(type) as GraphQLObjectType).getFields().status;
    const named = status && getNamedType(status.type);
    if (!isEnumType(named)) return null;
    const text = named.getValue(row.status)!.description!;
    const label = text
      .replace(/\s*[^.。]*[\u4e00-\u9fff][^.]*$/, '')
      .trim()
      .replace(/\.$/, '');
    return { code: row.status, label, ended: ends(type).has(row.status) };
  };
  const diagrams = readFileSync('schema/lifecycles.md', 'utf8').split(/^## /m);
  const ends = (type: string): ReadonlySet<string> =>
    new Set(
      [...(diagrams.find((each) => each.startsWith(`${type}\n`)) ?? '').matchAll(/^ {2}(\w+) --> \[\*\]$/gm)].map(
        ([, status]) => status!,
      ),
    );
  const value0 = (row: Row, field: string): unknown => row[snake(field)];
  const isPlaces = (field: string, value: unknown): boolean =>
    ['townships', 'successorCodes'].includes(field) && Array.isArray(value);

  const resolve: GraphQLFieldResolver<any, { who: Who }> = (source, args, { who }, info) => {
    const field = info.fieldName;
    if (info.parentType.name === 'Query') {
      const past = positionAt(args.asOf);
      if (lists[field]) return connection(lists[field], who, args, past, args.asOf ?? request.now);
      if (field === 'officers')
        return connection('Operator', who, args, null, request.now, (row) => row.certificate_number !== null);
      if (field === 'node' || field === 'nodeAsOf') return byId(args.id, who, past);
      if (field === 'nodes') return args.ids.map((id: string) => byId(id, who, null));
      if (field === 'region') return found('Region', who, args.code, null);
      const type = field.charAt(0).toUpperCase() + field.slice(1);
      if (args.id != null) {
        const value = byId(args.id, who, past);
        return value?.$type === type ? value : null;
      }
      if (field === 'enterprise') {
        const value = rowsOf('Enterprise', past).find(
          (row) =>
            (args.creditCode != null
              ? row.credit_code === args.creditCode
              : args.registrationNumber != null && row.registration_number === args.registrationNumber) &&
            row.status !== 'DEREGISTERED' &&
            sees('Enterprise', row, who),
        );
        return value ? { $type: 'Enterprise', row: value, past } : null;
      }
      return args.number == null ? null : found(type, who, args.number, past, 'number');
    }
    if (!source.$type) return source[field];
    const { $type: type, row, past } = source as Value;
    const name = `${type}.${field}`;
    if (forOfficials[name] && !who.roles.some((role) => forOfficials[name]!.includes(role))) return null;
    if (type === 'Change' && field === 'entryId') return idOf(row.entry_type, row.entry_id);
    if (field === 'id') return idOf(type, keyOf(type, row));
    if (field === 'region') return found('Region', who, row.region_code, past);
    if (field === 'stage') return stageOf(type, row);
    if (isPlaces(field, value0(row, field)))
      return (value0(row, field) as string[]).map((code) => (/^\d+$/.test(code) ? code.padEnd(12, '0') : code));
    if (field === 'history')
      return connection('Change', who, args, past, clockOf(past), (change) => change.entry_id === row.id);
    if (field === 'about') return row.about_type === null ? null : found(row.about_type, who, row.about_id, null);
    const entered = (noun: string, key?: string) => (key === undefined ? null : idOf(noun, key));
    if (field === 'standings')
      return JSON.parse(row.standings).map((each: Row) => ({
        ...each,
        organisationId: entered('Organisation', each.organisationId),
      }));
    if (name === 'SealedMonth.figures')
      return JSON.parse(row.figures).map((each: Row) => ({
        ...each,
        value: String(each.value),
        subjectId: entered(each.subjectId?.length === 12 ? 'Region' : 'Organisation', each.subjectId),
      }));
    if (field === 'entry') return found(row.entry_type, who, row.entry_id, null);
    if (kept[name]) {
      const named = kept[name].flatMap((column): string[] => row[column] ?? []);
      return [...new Set(named)].slice(0, 200).map((key) => found('FileRef', who, key, past));
    }
    if (namedBy[name]) {
      const [target, column] = namedBy[name]!;
      const keys = [...new Set((row[column] ?? []) as string[])];
      return keys.flatMap((key) => found(target, who, key, past) ?? []).slice(0, 200);
    }
    if (name === 'Enterprise.closurePenalties')
      return (row.closure_penalty_numbers ?? []).map((number: string, i: number) => ({
        number,
        decidedOn: row.closure_penalty_days[i],
      }));
    if (one[name]) return found(one[name][0], who, row[one[name][1]], past);
    if (many[name])
      return connection(
        many[name][0],
        who,
        args,
        past,
        clockOf(past),
        (each) => each[many[name]![1]] === keyOf(type, row),
      );
    const personalClass = personal[name] ?? personal[field];
    if (personalClass) {
      const person =
        past === null
          ? data.persons[type]!.find((each) => each.id === row.id)
          : data.persons[`${type} past`]!.find((each) => each.id === row.id && each.version === row.version);
      const masked = person?.[`${snake(field)}_masked`] ?? null;
      return masked === null
        ? null
        : {
            masked,
            plain: null,
            withheld: who.roles.some((role) => mayRead[type]![personalClass]!.includes(role))
              ? 'NO_PURPOSE'
              : 'NO_RIGHT',
          };
    }
    const listed = (target: string, order: string, of: (row: Row) => boolean): Value[] =>
      inOrder(target, order, past)
        .filter((each) => of(each) && sees(target, each, who))
        .slice(0, 20)
        .map((each) => ({ $type: target, row: each, past }));
    if (house.beside[name]) {
      const [target, order, of, most] = house.beside[name]!;
      return inOrder(target, order, past)
        .filter((each) => of(each, row) && sees(target, each, who))
        .slice(0, most)
        .map((each) => ({ $type: target, row: each, past }));
    }
    if (name === 'Enterprise.responsibleBodies') {
      const day = new Date(millis(clockOf(past)) + 8 * 3_600_000).toISOString().slice(0, 10);
      // Which duty goes before which is told by the register as it is.
      const special = new Set(narrowest(row, day).map(({ id }) => id));
      return listed(
        'Responsibility',
        'NEWEST',
        (duty) =>
          special.has(duty.id) ||
          (duty.category === 'TERRITORIAL' &&
            duty.published_at !== null &&
            duty.townships.includes(row.township_code) &&
            duty.valid_from <= day &&
            (duty.valid_to === null || duty.valid_to >= day)),
      );
    }
    if (name === 'ReliefClaim.members')
      return listed('HouseholdMember', 'NEWEST', (member) => row.member_ids.includes(member.id));
    if (name === 'ReliefClaim.reviewers')
      return listed('Operator', 'NAME', (operator) => row.reviewer_ids.includes(operator.id));
    if (name === 'ReliefClaim.overrides')
      return row.override_checks.map((check: string, i: number) => ({ check, reason: row.override_reasons[i] }));
    if (name === 'ReliefProgramme.standards')
      return inOrder('ReliefStandard', 'NEWEST', past)
        .filter((each) => each.programme_id === row.id)
        .map((each) => ({ $type: 'ReliefStandard', row: each, past }));
    if (name === 'FundPosting.lines')
      return row.accounts.map((account: string, i: number) => ({
        account: account.split(':')[0],
        amount: yuan(String(row.amounts_fen[i])),
      }));
    if (name === 'Household.members')
      return listed('HouseholdMember', 'NEWEST', (member) => row.member_ids.includes(member.id));
    if (name === 'Household.dwellings')
      return listed('Dwelling', 'NEWEST', (dwelling) => dwelling.household_id === row.id);
    if (name === 'Hazard.recurrenceOf') {
      const earliest = new Date(millis(row.found_at));
      earliest.setUTCMonth(earliest.getUTCMonth() - 12);
      return listed(
        'Hazard',
        'DEADLINE',
        (earlier) =>
          earlier.id !== row.id &&
          earlier.status === 'CLOSED' &&
          earlier.criterion !== null &&
          earlier.criterion === row.criterion &&
          earlier.ended_at !== null &&
          millis(earlier.ended_at) <= millis(row.found_at) &&
          millis(earlier.ended_at) >= earliest.getTime() &&
          (earlier.enterprise_id === null && row.enterprise_id === null
            ? earlier.region_code === row.region_code && earlier.location === row.location
            : earlier.enterprise_id !== null && earlier.enterprise_id === row.enterprise_id),
      );
    }
    if (name === 'Hazard.mitigation') {
      const selfFound = ['SELF', 'DAILY', 'WEEKLY', 'MONTHLY', 'PRINCIPAL'].includes(row.source);
      const selfReported = row.self_reported === true;
      const done = row.review_requested_at ?? row.ended_at;
      const rightInTime =
        ['CLOSED', 'FIXED_ON_SPOT'].includes(row.status) &&
        done !== null &&
        (row.deadline === null || millis(done) <= millis(row.deadline));
      return {
        selfFound,
        selfReported,
        rightInTime,
        applies: selfFound && selfReported && rightInTime,
        basis: ['第三十二条', '第三十三条'].map((article) => ({ title: '行政处罚法', article })),
      };
    }
    if (name === 'Hazard.fourSystems') {
      const notices = data.now
        .Listing!.filter((each) => each.hazard_id === row.id && millis(each.created_at) <= millis(clockOf(past)))
        .map((each) => each.notice_number as string);
      return {
        onTheList: row.grade === 'MAJOR',
        assigned: row.ordered_at !== null,
        assignmentNumber: row.order_number,
        receivedAt: rfc(row.planned_at),
        ledgerNumber: row.number,
        closedOut: row.status === 'CLOSED' && row.review_file_id !== null,
        announced: notices.length > 0,
        notices,
      };
    }
    if (name === 'Hazard.escalation') {
      if (row.deadline === null || !open.includes(row.status) || millis(row.deadline) >= millis(clockOf(past)))
        return null;
      const dayOf = (moment: string) => Math.floor((millis(moment) + 8 * 3_600_000) / 86_400_000);
      const daysOverdue = dayOf(clockOf(past)) - dayOf(row.deadline);
      const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
      const steps = [
        [0, 'REMIND', 'ENTERPRISE TOWNSHIP', '安全生产法', '第一百零二条'],
        [3, 'URGE', 'ENTERPRISE TOWNSHIP SECTOR_DEPT', '县安委会督办制度', '督促（天数由县定）'],
        [7, 'INTERVIEW', 'ENTERPRISE TOWNSHIP SECTOR_DEPT BUREAU_HEAD', '县安委会督办制度', '约谈（天数由县定）'],
        [10, 'CASE', 'LAW_OFFICER BUREAU_HEAD', '安全生产法', '第一百零二条（天数由县定）'],
      ] as const;
      const reached = steps.filter(([after]) => daysOverdue >= after).at(-1)!;
      const next = steps[steps.indexOf(reached) + 1];
      return {
        level: reached[1],
        daysOverdue,
        informs: reached[2].split(' '),
        basis: { title: reached[3], article: reached[4] },
        climbsOn: next ? date(dayOf(row.deadline) + next[0]) : null,
      };
    }
    if (name === 'DutyItem.overdue')
      return (
        row.due_at !== null && ['OPEN', 'RETURNED'].includes(row.status) && millis(row.due_at) < millis(clockOf(past))
      );
    if (name === 'Hazard.overdue')
      return row.deadline !== null && open.includes(row.status) && millis(row.deadline) < millis(clockOf(past));
    const value = row[renamed[name] ?? renamed[field] ?? snake(field)];
    if (`${snake(field)}_fen` in row) return yuan(row[`${snake(field)}_fen`]);
    if (field === 'funds' || (type === 'LossReport' && /Loss$/.test(field)))
      return yuan(row[`${snake(field)}_fen`] ?? value);
    if (['Change.position', 'FileRef.bytes', 'ReliefFund.year'].includes(name)) return Number(value);
    return isInstant(field) ? rfc(value) : value;
  };
  return {
    schema,
    cursorFor,
    execute: async (
      document: DocumentNode,
      variableValues: Record<string, unknown>,
      who: Who,
    ): Promise<ExecutionResult> =>
      execute({
        schema,
        document,
        variableValues,
        contextValue: { who },
        fieldResolver: resolve,
        typeResolver: (value: any) => value.$type,
      }),
  };
}
