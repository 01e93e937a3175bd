import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { refusalCatalogue } from '../../src/exchange/refusal-catalogue.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { world, type World } from '../support/world.js';

// Law 7, second half: before each CHECK, UNIQUE and EXCLUDE of the tables stands a must or a scalar of the same
// meaning, so that a person is told the rule and its article, and the database answers nobody.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const built = 'by construction: ';
const given = 'by the scalar: ';
/** What stands before each that is neither a closed list of words nor a number that the door takes. */
const before: Readonly<Record<string, string>> = {
  accountability_evaluated_says_what: 'ACCOUNTABILITY_EVALUATION_SAYS_WHAT_IT_FOUND',
  accountability_item_revoked_says_why: 'REVOCATION_SAYS_WHO_AND_WHY',
  accountability_published_somewhere: 'ACCOUNTABILITY_IS_PUBLISHED_SOMEWHERE',
  accident_contested_says_why: 'ACCIDENT_DISMISSAL_IS_CONTESTED_WITH_REASON',
  accident_counts_are_not_negative: 'ACCIDENT_COUNTS_ARE_COUNTS',
  accident_reviewed_says_why: 'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_A_PAPER',
  assessment_cycle_once: 'ALREADY_REGISTERED',
  assessment_scheme_once: 'ALREADY_REGISTERED',
  assignment_answered_says_how: 'ASSIGNMENT_ANSWER_IS_DESCRIBED',
  assignment_is_of_a_meeting_or_a_programme: `${built}recordMeeting and openWorkProgramme each assign what is their own`,
  boundary_ruling_is_about_something: 'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
  boundary_ruling_ruled_says_whose: 'BOUNDARY_RULED_FOR_A_DEPARTMENT BOUNDARY_RULED_BY_DOCUMENT BOUNDARY_RULED_AHEAD',
  case_has_handlers: 'CASE_HANDLERS_ARE_CERTIFIED',
  case_party_fine_is_not_beyond_the_notice: 'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE',
  case_party_has_a_name: 'CASE_NAMES_ITS_PARTIES',
  case_party_is_decided_after_notice: 'DECISION_FOLLOWS_THE_NOTICE',
  case_party_is_separate: 'DECIDER_NEITHER_REVIEWED_NOR_HOSTED REVIEWER_DID_NOT_HOST',
  case_party_is_served_what_was_decided: `${built}the lifecycle of a party serves only what was decided`,
  case_party_was_given_its_say: 'DECISION_HEARS_THE_PARTY',
  case_stands_still_since: `${built}suspendCase, resumeCase and withdrawCase set both together`,
  client_by_previous_key: 'CLIENT_KEY_IS_ITS_OWN',
  client_one_per_key: 'CLIENT_KEY_IS_ITS_OWN',
  client_previous_key_has_an_end: `${built}rotateClientKey and closeClient set both`,
  committee_meets_months_check: 'COMMITTEE_MEETS',
  committee_task_force_has_an_end: 'COMMITTEE_TASK_FORCE_ENDS',
  disaster_event_struck_later_has_its_hours: `${built}widenDisaster adds to both together`,
  disaster_event_ended_has_no_response: 'DISASTER_RESPONSE_IS_OVER',
  disaster_event_kind_check: 'DISASTER_KIND_IS_A_CODE',
  disaster_event_response_days_check: 'RESPONSE_STATES_MEASURES_AND_DAYS',
  disaster_event_response_is_whole: 'RESPONSE_STATES_MEASURES_AND_DAYS',
  duty_item_not_confirmed_by_its_submitter: 'DUTY_NOT_CONFIRMED_BY_ITS_SUBMITTER',
  duty_item_ended_says_why: 'DUTY_ENDED_WITH_A_REASON',
  duty_item_carried_over_names_its_successor: 'DUTY_CARRIED_OVER_INTO_A_LATER_ONE',
  duty_item_submitted_has_evidence: 'DUTY_SUBMITTED_WITH_EVIDENCE',
  duty_draft_approved_by_a_document: 'LIST_APPROVED_BY_A_DOCUMENT',
  duty_draft_published_as_a_list: `${built}publishApprovedList sets the list that it begins`,
  duty_list_ended_says_why: 'LIST_ENDED_WITH_A_REASON',
  duty_list_once: 'ALREADY_REGISTERED',
  duty_report_once: 'ALREADY_REGISTERED',
  duty_report_reviewed_has_a_result: `${built}reviewDutyReport has its result as an enum that must be given`,
  dwelling_added_is_whole: `${built}addDwelling sets both`,
  dwelling_rooms_check: 'HOUSEHOLD_DWELLINGS_HAVE_ROOMS',
  enforcement_item_band_is_ordered: 'ITEM_FINES_FIT_ITS_RULE',
  enforcement_item_once: 'ITEM_IS_THE_ONLY_ONE_OF_ITS_CODE',
  four_always_answered_once: 'FOUR_ALWAYS_ARE_ANSWERED_ONCE',
  four_always_taken_or_for_a_ground: 'FOUR_ALWAYS_ARE_TAKEN_BY_AN_ENTRY FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
  dishonesty_statement_has_its_time: `${built}answerDishonesty sets both together`,
  joint_sanction_answer_is_whole: 'SANCTION_DAY_IS_IN_ORDER',
  script_phrase_ends_for_a_reason: 'PHRASE_IS_CHANGED_FOR_A_REASON PHRASE_IS_ENDED_FOR_A_REASON',
  typical_case_is_shown_until_a_day: `${built}exposeTypicalCase sets both together`,
  typical_case_once: 'TYPICAL_CASE_RESTS_ON_A_PUBLISHED_DECISION',
  process_recording_is_of_one: 'RECORDING_IS_OF_ONE_OWN_ENTRY',
  process_recording_times_are_in_order: 'RECORDING_TIMES_ARE_IN_ORDER',
  case_handover_is_to_another: 'HANDOVER_IS_TO_A_HANDLER',
  case_handover_feedback_is_whole: 'FEEDBACK_IS_SAID',
  enforcement_item_ends_by_a_document: 'ITEM_ENDS_BY_A_DOCUMENT ITEM_ENDS_FOR_A_REASON',
  enforcement_item_times_are_whole: `${built}items with multiples are laid as ground from data/`,
  enterprise_closed_by_a_document: 'ENTERPRISE_CLOSED_BY_DOCUMENT',
  enterprise_closure_has_a_ground: `${built}proposeClosure has its ground as an enum that must be given`,
  enterprise_counts_not_negative: 'ENTERPRISE_HEADCOUNT_NOT_NEGATIVE ENTERPRISE_CAPITAL_NOT_NEGATIVE',
  enterprise_credit_code_check: `${given}CreditCode`,
  enterprise_has_a_code: 'ENTERPRISE_HAS_ONE_CODE',
  enterprise_headcount_check: 'ENTERPRISE_HEADCOUNT_NOT_NEGATIVE',
  enterprise_industry_code_check: 'ENTERPRISE_INDUSTRY_CODE_HAS_FOUR_DIGITS',
  enterprise_one_live_per_credit_code: 'ALREADY_REGISTERED',
  enterprise_one_live_per_registration_number: 'ALREADY_REGISTERED',
  enterprise_registration_number_has_15_digits: 'ENTERPRISE_HAS_ONE_CODE',
  enterprise_suspended_by_an_order: `${built}suspendEnterprise takes its number and day itself; cutPower follows it`,
  criterion_study_is_shown: 'STUDY_IS_SHOWN',
  criterion_study_withdrawn_says_why: 'STUDY_WITHDRAWN_WITH_A_REASON',
  covert_visit_scene_count_check: 'COVERT_VISIT_FILMED_SOMETHING',
  file_bytes_check: `${built}POST /files refuses what is empty or of no known type`,
  file_sha256_check: `${built}the digest is computed`,
  filmed_scene_problem_is_an_issue: `${built}a scene with a responsible office is raised as an issue of its own`,
  finding_is_followed: `${built}a hazard begins with a finding that is followed as one, and with no other`,
  forest_fire_burnt_check: 'SURVEY_AREA_IS_A_NUMBER',
  fund_balance_account_check: `${built}accounts are named by the ledger's own code`,
  fund_is_not_overdrawn: 'FUND_HOLDS_SO_MUCH CLAIM_FUND_HOLDS_SO_MUCH',
  fund_posting_balances: `${built}each line has its two ends (fund.ledger.ts)`,
  fund_posting_moves_something: 'FUND_AMOUNT_IS_ABOVE_NOUGHT',
  hazard_bulletin_month_check: `${given}Month`,
  hazard_bulletin_once: 'ALREADY_REGISTERED',
  hazard_closed_major_was_assigned: 'HAZARD_MAJOR_CLOSED_WITH_ASSIGNMENT',
  hazard_criterion_ends_after_it_began: `${built}only those laid as ground from data/ have an end of their own`,
  hazard_criterion_one_from_a_day: 'CRITERION_FOLLOWS_THE_LAST_VERSION CRITERION_CODE_IS_NEW',
  hazard_criterion_repealed_by_a_document: 'CRITERION_ENDED_BY_A_DOCUMENT',
  hazard_ended_knows_when: `${built}each act that ends a hazard sets its end`,
  hazard_found_major_says_why: 'HAZARD_RAISED_WITH_REASON',
  hazard_funds_fen_check: 'HAZARD_FUNDS_NOT_NEGATIVE',
  hazard_grade_confirmed_says_what: 'HAZARD_GRADE_CONFIRMED_WITH_GROUNDS',
  hazard_major_names_its_criterion: 'HAZARD_MAJOR_NAMES_ITS_CRITERION',
  hazard_ordered_is_graded: `${built}the lifecycle leads to an order only from a grade`,
  hazard_proposed_names_its_criterion: `${built}proposeMajor sets both together`,
  hazard_received_on_a_day: `${built}receiveHazardOrder sets both together`,
  hazard_received_was_ordered: 'HAZARD_RECEIPT_IS_OF_AN_ORDER',
  hazard_under_order_has_a_deadline: `${built}orderRectification has its deadline as a value that must be given`,
  holding_ends_after_it_began: 'POST_LEFT_AFTER_IT_WAS_TAKEN',
  household_counts_its_people: `${built}the size is the number of the members`,
  household_head_lives_in_it: 'HOUSEHOLD_HAS_ONE_HEAD',
  household_member_disaster_killed: `${built}revokeDeath takes the disaster with the death`,
  household_member_joined_is_whole: `${built}who joins has all three`,
  household_member_revoked_says_why: 'DEATH_REVOKED_FOR_A_REASON HOUSEHOLD_CHANGE_RESTS_ON_A_PAPER',
  household_member_dead_knows_when: `${built}recordDeath has its day as a value that must be given`,
  household_member_one_per_person: 'HOUSEHOLD_PERSON_IS_ENTERED_ONCE MEMBER_IS_NOBODY_ELSE',
  inspection_has_two_officers: 'INSPECTION_OFFICERS_ARE_CERTIFIED',
  inspection_plan_share: 'PLAN_COUNTS_ITS_VISITS',
  inspection_plan_spans: 'PLAN_SPANS_ITS_YEAR',
  interference_is_with_something: 'INTERFERENCE_IS_WITH_ONE_THING',
  interference_is_not_recorded_by_whom_it_names: 'INTERFERENCE_IS_RECORDED_BY_WHO_MET_IT',
  interference_dismissed_says_why: 'INTERFERENCE_DISMISSAL_SAYS_WHY',
  dishonesty_removal_applied_for_says_why: 'DISHONESTY_REMOVAL_APPLICATION_SAYS_WHY',
  dishonesty_removal_refused_says_why: 'DISHONESTY_REMOVAL_REFUSAL_SAYS_WHY',
  enforcement_item_not_exercised_says_why: 'ITEM_CEASES_FOR_A_REASON',
  process_recording_is_there_or_exempted: `${built}recordProcess keeps a file with its times, exemptRecording a ground`,
  enforcement_case_banned_is_registered_nowhere: 'BAN_IS_OF_WHO_HAS_NO_REGISTRATION',
  enforcement_case_banned_is_whole: `${built}banOperation sets order, day and file together`,
  enforcement_case_no_unit_is_shown: 'CASE_GROUND_FOR_NO_UNIT_IS_SHOWN',
  case_against_who_is_registered_or_not: 'CASE_IS_AGAINST_AN_ENTERPRISE_OR_WHO_IS_NONE',
  case_party_refund_has_its_time: `${built}settleAppeal sets both together where more was paid than stands`,
  case_party_refunded_by_a_paper: 'REFUND_IS_OWED REFUND_HAS_A_PAPER',
  case_unregistered_has_an_address: 'CASE_IS_AGAINST_AN_ENTERPRISE_OR_WHO_IS_NONE',
  enforcement_equipment_leased_for_a_term: 'EQUIPMENT_IS_LEASED_FOR_A_TERM',
  enforcement_equipment_out_for_a_reason: `${built}retireEquipment has its reason as an enum that must be given`,
  enforcement_equipment_once: 'EQUIPMENT_HAS_ITS_SERIAL_NUMBER',
  officer_training_days_are_in_order: 'TRAINING_DAYS_ARE_IN_ORDER',
  officer_training_has_hours: 'TRAINING_HAS_HOURS',
  operator_certificate_withdrawn_for_a_ground: `${built}withdrawCertificate sets both together`,
  inspection_plan_counts_check: 'PLAN_COUNTS_ITS_VISITS',
  inspection_plan_maker_does_not_adopt: 'PLAN_MAKER_DOES_NOT_ADOPT',
  inspection_plan_withdrawn_says_why: 'PLAN_WITHDRAWN_FOR_A_REASON',
  inspection_crosses_by_document: 'INSPECTION_CROSSES_BY_DOCUMENT',
  inspection_result_published_somewhere: 'RESULT_NAMES_ITS_PLATFORM',
  investigation_is_led_by_somebody: `${built}recordInvestigationAbove and recordReceipt set who investigates, all others a leader`,
  issue_measure_returns_check: `${built}returnIssueMeasure adds one`,
  issue_is_about_something: `${built}raiseIssue sets both together`,
  issue_measure_rule_has_its_number: 'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS',
  issue_measure_ends_after_it_began: 'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS',
  issue_measure_dropped_says_why: 'MEASURE_DROPPED_WITH_A_REASON',
  investigation_has_one_subject: 'INVESTIGATION_HAS_ONE_SUBJECT',
  investigation_is_submitted_with_both_strands: 'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS',
  investigation_lets_nothing_go: 'CLOSING_LETS_NOTHING_GO CLOSING_SHOWS_ALL_FOUR',
  investigation_one_of_a_disaster: 'INVESTIGATION_HAS_ONE_SUBJECT',
  investigation_one_of_an_accident: 'INVESTIGATION_HAS_ONE_SUBJECT',
  after_action_review_is_of_one_thing: 'REVIEW_IS_OF_ONE_THING_THAT_IS_OVER',
  lesson_done_is_shown: 'LESSON_IS_SHOWN',
  on_scene_command_left_says_when: `${built}leaveScene has its time as a value that must be given`,
  rectification_measure_done_is_shown: 'MEASURE_IS_SHOWN_DONE',
  rectification_measure_checked_is_whole: 'MEASURE_IS_CHECKED_BY_ITS_OFFICE CHECK_SAYS_WHAT_IT_FOUND',
  rectification_measure_new_day_was_agreed: 'MEASURE_NEW_DAY_WAS_AGREED',
  rectification_measure_evaluated_says_what: 'MEASURE_EVALUATION_SAYS_WHAT_IT_FOUND',
  issue_draw_once: 'DRAW_IS_FROM_THE_RESERVOIR',
  issue_rectified_is_answered: 'ISSUE_ANSWER_IS_SHOWN',
  issue_two_and_two_says_which: 'ISSUE_TWO_AND_TWO_SAYS_WHICH WORK_FINDING_SAYS_WHAT',
  journal_head_only_row_check: `${built}the head is one row, made by a migration`,
  journal_versions_of_an_entry_are_single: `${built}an entry is locked while its version rises`,
  key_task_confirmed_is_done: 'TASK_CONFIRMED_WHEN_DONE',
  key_task_has_four_quarters: 'LIST_KEY_TASKS_ARE_COUNTED',
  key_task_quantity_check: 'LIST_KEY_TASKS_ARE_COUNTED',
  leadership_meeting_attendees_check: 'MEETING_WAS_ATTENDED',
  leadership_meeting_of_a_committee_names_it: 'MEETING_OF_A_COMMITTEE_NAMES_IT',
  listing_ended_knows_when: `${built}delistHazard sets its end`,
  listing_ended_was_accepted: 'LISTING_IS_ACCEPTED_FIRST',
  listing_is_of_its_subject: 'LISTING_NAMES_ONE_SUBJECT',
  listing_one_open_per_hazard: 'LISTING_IS_THE_ONLY_ONE',
  lookback_concluded_has_a_finding: 'LOOKBACK_CONCLUDED_WITH_GROUNDS',
  lookback_fault_has_consequences: 'LOOKBACK_FAULT_HAS_CONSEQUENCES',
  lookback_pursuit_executed_is_whole: `${built}executeLookbackPursuit sets its day, with a must for the document`,
  lookback_one_per_hazard: 'LOOKBACK_IS_THE_ONLY_ONE',
  loss_report_crops_nest: 'LOSS_CROPS_NEST',
  loss_report_one_first: 'LOSS_FIRST_REPORT_COMES_FIRST',
  loss_report_sums_agree: 'LOSS_SUMS_AGREE',
  loss_report_verified_knows_when: `${built}verifyLoss sets its moment`,
  measure_evaluation_once: 'EVALUATION_IS_OF_A_QUARTER_OF_ITS_YEAR',
  measure_evaluation_score_check: 'EVALUATION_SCORES_EVERY_MEASURE',
  operator_one_per_subject: 'PERSON_HAS_AN_ACCOUNT_OF_THEIR_OWN',
  organisation_followed_once_ended: `${built}endOrganisation sets both`,
  payment_batch_check: `${built}what is pending is counted from the payouts that the batch moves along`,
  payment_batch_count_check: 'BATCH_HAS_LINES BATCH_IS_NOT_TOO_LARGE',
  payment_batch_is_approved_before_it_goes: `${built}approveBatch computes the manifest's digest`,
  payment_batch_manifest_digest_check: `${built}the digest is computed`,
  payment_batch_settled_has_every_answer: `${built}a batch is settled when nothing is pending`,
  key_name_purpose_check: `${built}only the two keys of a start are named`,
  pillar_tag_names_one_entry: 'PILLAR_ELEMENT_NAMES_WHAT_IT_IS',
  request_key_once: `${built}a key that is bound is replayed or refused (KEY_REUSED) under the lock of its key`,
  payment_batch_tells_each_line_whole: `${built}tellUnenteredLines and reviewUnenteredLines move the lists of a batch's lines together`,
  payment_batch_unentered_count_check: `${built}the count is that of the lines`,
  payment_batch_total_fen_check: 'BATCH_HAS_LINES',
  payout_amount_fen_check: `${built}a payout is of a claim's amount, which is above nought`,
  payout_end_to_end_id_check: `${built}the end-to-end id is the payout's own key`,
  payout_end_to_end_id_key: `${built}the end-to-end id is the payout's own key`,
  payout_one_that_lives: 'ALREADY_REGISTERED',
  payout_tranche_check: `${built}tranches are the first and the rest`,
  proposal_needed_check: `${built}one signature is an act, not a proposal`,
  proposal_proposer_signs: `${built}whoever proposes is the first signer`,
  publication_once: 'PUBLICATION_IS_OF_A_PENALTY',
  referral_comes_from_one: 'REFERRAL_COMES_FROM_ONE',
  region_code_check: `${given}RegionCode`,
  region_functional_area_is_its_townships: `${built}regions are laid as ground from data/`,
  relocated_person_visited_by_somebody: `${built}confirmFiveHaves sets both, tickFiveHaves takes both back`,
  relief_claim_amount_fen_check: 'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD',
  relief_claim_check: `${built}the first tranche is a share of the amount`,
  relief_claim_counts_its_people: `${built}the persons are the number of the members`,
  relief_claim_days_check: 'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD',
  relief_claim_decided_after_publicity: `${built}the lifecycle leads to the township only past the publicity`,
  relief_claim_differs_for_a_reason: 'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD',
  relief_claim_is_for_people_or_a_home: 'CLAIM_IS_FOR_ITS_OWN_PEOPLE',
  relief_claim_payable_has_an_amount: 'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD CLAIM_FUND_IS_FOR_IT',
  relief_claim_home_is_found_whole: `${built}reviewByTownship sets the three together`,
  relief_claim_one_remedy: 'CLAIM_HOME_HAS_ONE_REMEDY ALREADY_REGISTERED',
  relief_claim_one_remedy_of_home: 'CLAIM_HOME_HAS_ONE_REMEDY ALREADY_REGISTERED',
  sharing_agreement_extended_says_why: 'AGREEMENT_EXTENSION_SAYS_WHY',
  sharing_agreement_modes_check: 'AGREEMENT_HAS_A_MODE',
  sharing_agreement_refused_says_why: 'AGREEMENT_REFUSAL_SAYS_WHY',
  sharing_agreement_suspended_says_why: 'AGREEMENT_SUSPENSION_SAYS_WHY',
  relief_claim_one_remedy_of_household: 'CLAIM_HOUSEHOLD_HAS_ONE_HOME ALREADY_REGISTERED',
  relief_claim_remedies_an_entered_home: `${built}applyForRelief sets home, household and disaster together`,
  relief_claim_remedies_a_home: `${built}only a claim for a home keeps a disaster`,
  relief_claim_roster_names_its_line: 'CLAIM_ROSTER_NAMES_ITS_LINE',
  relief_claim_standard_fen_check: `${built}the standard is one of the programme's, above nought`,
  relief_programme_id_occasion_key: `${built}the id alone is single`,
  policy_document_issued_is_whole: 'POLICY_ISSUED_BY_DOCUMENT POLICY_REVISED_BY_DOCUMENT',
  relief_programme_is_for_an_event_or_a_season: 'PROGRAMME_HAS_ONE_OCCASION',
  relief_programme_one_for_an_occasion: 'ALREADY_REGISTERED',
  relief_programme_pays_a_season: `${built}only a season has its day`,
  relief_standard_amount_fen_check: 'PROGRAMME_HAS_STANDARDS',
  relief_standard_check: 'PROGRAMME_HAS_STANDARDS',
  relief_standard_check1: 'PROGRAMME_HAS_STANDARDS',
  relief_standard_days_max_check: 'STANDARD_DAYS_ARE_WITHIN_THE_LIMIT',
  relocated_person_returned_knows_when: `${built}recordReturn sets its moment`,
  responsibility_corridor_is_whole: 'RESPONSIBILITY_CORRIDOR_IS_WHOLE',
  responsibility_ends_after_it_began: 'RESPONSIBILITY_ENDS_AFTER_IT_BEGAN RESPONSIBILITY_LAST_DAY_LIES_WITHIN',
  responsibility_has_a_holder: 'RESPONSIBILITY_NAMES_A_STANDING_HOLDER',
  responsibility_of_a_post_names_it: 'RESPONSIBILITY_OF_A_POST_NAMES_IT',
  responsibility_published_knows_when: `${built}publishResponsibility sets its moment`,
  safety_target_once: 'ALREADY_REGISTERED',
  sealed_month_month_check: 'MONTH_IS_ONE_OF_THE_COUNTY',
  sealed_month_once: 'MONTH_IS_SEALED_ONCE',
  statutory_parameter_one_from_a_day: `${built}parameters are laid as ground from data/`,
  subject_key_is_there_until_destroyed: `${built}both are set together`,
  safety_target_concluded_is_whole: 'TARGET_CONCLUDED_WITH_A_CONCLUSION TARGET_CONCLUDED_BY_WHOLE_FIGURES',
  self_check_generals_check: `${built}the register counts them`,
  self_check_majors_check: `${built}the register counts them`,
  self_check_once: 'ALREADY_REGISTERED',
  spot_check_says_whether_it_lasted: 'SPOT_CHECK_SAYS_WHETHER_IT_LASTED',
  supervision_held_has_its_minutes: 'INTERVIEW_HAS_ITS_MINUTES',
  supervision_answered_has_an_answer: 'SUPERVISION_ANSWER_SAYS_SOMETHING',
  supervision_withdrawn_says_why: 'SUPERVISION_WITHDRAWN_WITH_A_REASON',
  key_task_ended_says_why: 'TASK_ENDED_WITH_A_REASON',
  key_task_carried_over_names_its_successor: 'TASK_CARRIED_OVER_INTO_A_LATER_ONE',
  issue_withdrawn_says_why: 'ISSUE_WITHDRAWN_WITH_A_REASON',
  issue_further_decision_is_whole: 'ISSUE_DECISION_SAYS_WHO_DOES_WHAT',
  supervision_dispensation_is_of_a_report: 'SUPERVISION_DISPENSES_FROM_A_MISSED_REPORT',
  supervision_owed_report_is_whole: `${built}issueSupervision sets the three from the report that its words name`,
  work_rectification_once: 'WORK_RECTIFICATION_IS_REPORTED_ONCE',
  work_inspection_from_above_names_its_body: 'WORK_INSPECTION_FROM_ABOVE_NAMES_ITS_BODY',
  work_inspection_handed_back_knows_when: `${built}handBackWorkInspection sets day, file and deadline`,
  work_inspection_reported_shows_it: `${built}reportWorkRectification has its file as a value that must be given`,
  visit_finding_followed_leads_on: 'FINDING_BECOMES_ONE_ISSUE_OR_HAZARD',
  work_programme_once: 'ALREADY_REGISTERED',
};
/** The counts and sums of a report of losses, each with a constraint of its own. */
const losses = /^loss_report_.*_check$/;

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly kind: string;
  readonly says: string;
}
async function constraints(): Promise<Constraint[]> {
  const { rows } = await w.sql.query<Constraint>(`
    select conrelid::regclass::text as table, conname as name, contype as kind, pg_get_constraintdef(oid) as says
      from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x')
    union all
    select tablename, indexname, 'i', indexdef from pg_indexes i where schemaname = 'public' and indexdef like 'CREATE UNIQUE%'
      and not exists (select from pg_constraint c where c.conname = i.indexname and c.contype in ('p', 'u', 'x'))
    order by 1, 2`);
  return rows.filter(({ table }) => !/_history$|^graphile_worker\./.test(table) && table !== 'migration');
}

const schema = schemaOf(nouns, resolvers);
const nounOfTable = (table: string) =>
  nouns.find(
    ({ entity }) => w.service.services.plans.tableOf(nounNamed(entity.name)).bare === table.replaceAll('"', ''),
  );
const nounNamed = (name: string) => nouns.find(({ entity }) => entity.name === name)!;

/** The words of `column = ANY (ARRAY['A', 'B'])`, where that is all that it says. */
function wordsIn(says: string): { column: string; words: string[] } | null {
  const parts = /^CHECK \(\((\w+) = ANY \(ARRAY\[([^\]]*)\]\)\)\)$/.exec(says);
  return parts && /'/.test(parts[2]!)
    ? { column: parts[1]!, words: [...parts[2]!.matchAll(/'([^']*)'/g)].map(([, word]) => word!) }
    : null;
}

/** Columns with a closed list of words that are never told, or that the ground alone fills. */
const notTold: Readonly<Record<string, string>> = {
  enforcement_item_level_check: 'items are laid as ground from data/',
};

/** Whether the schema's own enum has those words and no other, so that the scalar stands before the constraint. */
function enumStandsBefore({ table, name, says }: Constraint): boolean {
  const found = wordsIn(says);
  const noun = nounOfTable(table);
  if (!found || !noun) return false;
  if (notTold[name]) return true;
  const property = [...w.service.services.plans.tableOf(noun).columns].find(
    ([, { bare }]) => bare === found.column,
  )?.[0];
  const type = schema.getType(noun.entity.name);
  const field = isObjectType(type) && property ? type.getFields()[property] : undefined;
  const told = field && getNamedType(field.type);
  return (
    told !== undefined && isEnumType(told) && told.getValues().every(({ name: word }) => found.words.includes(word))
  );
}

/** A number of a paper, which the door takes when the act is accepted. */
const numbered = ({ kind, says }: Constraint): boolean => kind === 'u' && says === 'UNIQUE (number)';

test('each constraint of the tables has a must or a scalar before it, or is kept by construction', async () => {
  const all = await constraints();
  const codes = new Set(refusalCatalogue(nouns).map(({ code }) => code));
  const handed = all.filter((each) => !enumStandsBefore(each) && !numbered(each) && !losses.test(each.name));
  expect(
    handed.filter(({ name }) => !(name in before)).map(({ table, name, says }) => `${table} ${name} ${says}`),
  ).toEqual([]);
  // Nothing in the list is there no more, and each must that it names is one.
  expect(Object.keys(before).filter((name) => !all.some((each) => each.name === name))).toEqual([]);
  const musts = Object.values(before)
    .filter((text) => !text.startsWith('by '))
    .flatMap((text) => text.split(' '));
  expect([...musts, 'LOSS_COUNTS_ARE_COUNTS'].filter((code) => !codes.has(code))).toEqual([]);
  const enums = all.filter(enumStandsBefore).length;
  const byMust = handed.filter(({ name }) => !before[name]!.startsWith('by ')).length;
  console.log(
    `laws: ${all.length} constraints: ${enums} enums, ${all.filter(numbered).length} numbers, ${all.filter(({ name }) => losses.test(name)).length} losses, ${byMust} with musts, ${handed.length - byMust} by construction`,
  );
});
