import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { mustsOf } from '../../src/kernel/act.js';
import { nouns, resolvers } from '../../src/rooms.js';

/**
 * Two dates of one thing are compared. Every date that an act is given stands here: which other of the same thing it is
 * compared with, or with the moment of the act, and by which must. A new date stands here or this fails by its name.
 */
const act = 'the act itself';
const compared: Readonly<Record<string, readonly (readonly [other: string, must: string])[]>> = {
  'appointToPost.beginsOn': [[act, 'APPOINTED_FROM_TODAY_OR_LATER']],
  'appointToPost.lastDay': [['beginsOn', 'APPOINTED_FROM_TODAY_OR_LATER']],
  'enterHolidayNotice.offOn': [[act, 'NOTICE_DOES_NOT_REWRITE_THE_PAST']],
  'enterHolidayNotice.madeUpOn': [[act, 'NOTICE_DOES_NOT_REWRITE_THE_PAST']],
  'enterHolidayNotice.publishedOn': [[act, 'NOTICE_IS_OUT']],
  'enterStatutoryParameter.effectiveFrom': [[act, 'PARAMETER_HOLDS_FROM_A_DAY_AHEAD']],
  'rotateClientKey.previousUntil': [[act, 'CLIENT_KEYS_OVERLAP_FOR_A_TIME']],
  'reportAccident.happenedAt': [['unitReportedAt', 'ACCIDENT_TIMES_ARE_IN_ORDER']],
  'reportAccident.unitReportedAt': [
    ['happenedAt', 'ACCIDENT_TIMES_ARE_IN_ORDER'],
    [act, 'ACCIDENT_TIMES_ARE_IN_ORDER'],
  ],
  'reportAccident.reportedUpAt': [['unitReportedAt', 'ACCIDENT_IS_REPORTED_UP_AFTER_IT_IS_KNOWN']],
  'supplementAccident.diedOn': [
    ['happenedAt', 'ACCIDENT_DEATHS_SAY_THEIR_DAYS'],
    [act, 'ACCIDENT_DEATHS_SAY_THEIR_DAYS'],
  ],
  'supplementAccident.reportedUpAt': [['unitReportedAt', 'ACCIDENT_IS_REPORTED_UP_AFTER_IT_IS_KNOWN']],
  'setRectificationMeasure.dueOn': [
    ['evaluationDue', 'MEASURE_IS_DUE_WITHIN_THE_YEAR'],
    [act, 'MEASURE_IS_DUE_WITHIN_THE_YEAR'],
  ],
  'evaluateRectificationMeasure.newDueOn': [[act, 'MEASURE_NOT_RIGHTED_HAS_A_NEW_DAY']],
  'extendListing.settlementDue': [['settlementDue', 'LISTING_EXTENDED_WITH_ITS_INVESTIGATION']],
  'holdAfterActionReview.drilledOn': [['reviewedOn', 'REVIEW_DAY_HAS_COME']],
  'holdAfterActionReview.reviewedOn': [
    ['drilledOn', 'REVIEW_DAY_HAS_COME'],
    [act, 'REVIEW_DAY_HAS_COME'],
  ],
  'holdAfterActionReview.lessons.dueOn': [[act, 'REVIEW_LESSONS_HAVE_WHO_ACTS_AND_WHEN']],
  'returnLesson.dueOn': [[act, 'LESSON_RETURNED_HAS_A_DAY_AHEAD']],
  'recordArrival.arrivedAt': [
    ['happenedAt', 'SCENE_ARRIVAL_FOLLOWS_THE_ACCIDENT'],
    [act, 'SCENE_ARRIVAL_FOLLOWS_THE_ACCIDENT'],
  ],
  'takeCommand.tookOverAt': [
    ['arrivedAt', 'COMMAND_FOLLOWS_THE_ARRIVAL'],
    [act, 'COMMAND_FOLLOWS_THE_ARRIVAL'],
  ],
  'leaveScene.leftAt': [
    ['arrivedAt', 'LEAVING_FOLLOWS_THE_ARRIVAL'],
    [act, 'LEAVING_FOLLOWS_THE_ARRIVAL'],
  ],
  'raiseAccident.raisedOn': [
    ['happenedAt', 'ACCIDENT_IS_RAISED_AFTER_IT_HAPPENED'],
    [act, 'ACCIDENT_IS_RAISED_AFTER_IT_HAPPENED'],
  ],
  'recordReceipt.receivedOn': [
    ['handedOverAt', 'RECEIPT_FOLLOWS_THE_HANDING_OVER'],
    [act, 'RECEIPT_FOLLOWS_THE_HANDING_OVER'],
  ],
  'recordInvestigationAbove.formedOn': [
    ['happenedAt', 'INVESTIGATION_ABOVE_FOLLOWS_THE_ACCIDENT'],
    [act, 'INVESTIGATION_ABOVE_FOLLOWS_THE_ACCIDENT'],
  ],
  'recordResultAbove.reportedOn': [['repliedOn', 'RESULT_ABOVE_IS_IN_ORDER']],
  'recordResultAbove.repliedOn': [
    ['reportedOn', 'RESULT_ABOVE_IS_IN_ORDER'],
    [act, 'RESULT_ABOVE_IS_IN_ORDER'],
  ],
  'fileCase.violatedOn': [['discoveredOn', 'CASE_DAYS_ARE_IN_ORDER']],
  'fileCase.discoveredOn': [
    ['violatedOn', 'CASE_DAYS_ARE_IN_ORDER'],
    [act, 'CASE_DAYS_ARE_IN_ORDER'],
  ],
  'addEvidence.collectedOn': [[act, 'EVIDENCE_DAY_HAS_COME']],
  'banOperation.bannedOn': [
    ['discoveredOn', 'BAN_DAY_IS_IN_ORDER'],
    [act, 'BAN_DAY_IS_IN_ORDER'],
  ],
  'holdHearing.notifiedOn': [['hearingRequestedAt', 'HEARING_IS_TOLD_AFTER_IT_IS_ASKED_FOR']],
  'recordPayment.paidOn': [['servedAt', 'PAYMENT_FOLLOWS_THE_SERVICE']],
  'deferPayment.dueOn': [
    ['payDue', 'DEFERRAL_IS_LATER'],
    [act, 'DEFERRAL_IS_LATER'],
  ],
  'recordRefund.refundedOn': [
    ['appealSettledOn', 'REFUND_FOLLOWS_THE_RESULT'],
    [act, 'REFUND_FOLLOWS_THE_RESULT'],
  ],
  'settleAppeal.settledOn': [['appealedOn', 'APPEAL_IS_OPEN']],
  'imposeDailyPenalty.orderedOn': [['until', 'DAILY_PENALTY_COUNTS_FROM_THE_ORDER']],
  'imposeDailyPenalty.until': [
    ['orderedOn', 'DAILY_PENALTY_COUNTS_FROM_THE_ORDER'],
    [act, 'DAILY_PENALTY_COUNTS_FROM_THE_ORDER'],
  ],
  'imposeDailyPenalty.noticedOn': [[act, 'DAILY_PENALTY_WAS_TOLD']],
  'concludeInspection.recheckDue': [[act, 'INSPECTION_RECHECK_IS_AHEAD']],
  'recheckInspection.recheckDue': [[act, 'RECHECK_FAILED_IS_REPEATED']],
  'recordInterference.happenedAt': [[act, 'INTERFERENCE_HAS_HAPPENED']],
  'publishInterference.noticedOn': [
    ['happenedAt', 'INTERFERENCE_NOTICE_DAY_HAS_COME'],
    [act, 'INTERFERENCE_NOTICE_DAY_HAS_COME'],
  ],
  'answerJointSanction.takenOn': [
    ['toldAt', 'SANCTION_DAY_IS_IN_ORDER'],
    [act, 'SANCTION_DAY_IS_IN_ORDER'],
  ],
  'adoptPhrase.validFrom': [[act, 'PHRASE_BEGINS_TODAY_OR_LATER']],
  'supersedePhrase.validFrom': [
    [act, 'PHRASE_ANEW_BEGINS_TODAY_OR_LATER'],
    ['validFrom', 'PHRASE_ANEW_FOLLOWS_THE_FORMER'],
  ],
  'endPhrase.lastOn': [[act, 'PHRASE_ENDS_TODAY_OR_LATER']],
  'exposeTypicalCase.shownUntil': [[act, 'EXPOSURE_ENDS_IN_TIME']],
  'recordProcess.begunAt': [['endedAt', 'RECORDING_TIMES_ARE_IN_ORDER']],
  'recordProcess.endedAt': [
    ['begunAt', 'RECORDING_TIMES_ARE_IN_ORDER'],
    [act, 'RECORDING_TIMES_ARE_IN_ORDER'],
  ],
  'publishItem.effectiveFrom': [[act, 'ITEM_BEGINS_TODAY_OR_LATER']],
  'endItem.lastOn': [[act, 'ITEM_ENDS_TODAY_OR_LATER']],
  'delegateItem.effectiveFrom': [
    ['effectiveUntil', 'ITEM_DELEGATION_DAYS_ARE_IN_ORDER'],
    [act, 'ITEM_DELEGATION_DAYS_ARE_IN_ORDER'],
  ],
  'delegateItem.effectiveUntil': [['effectiveFrom', 'ITEM_DELEGATION_DAYS_ARE_IN_ORDER']],
  'ceaseItem.effectiveFrom': [[act, 'ITEM_CEASES_TODAY_OR_LATER']],
  'supersedeItem.effectiveFrom': [[act, 'ITEM_ANEW_BEGINS_AFTER_THE_FORMER']],
  'revokeAccountability.revokedOn': [['decidedOn', 'REVOCATION_FOLLOWS_THE_DECISION']],
  'recordAccountability.decidedOn': [['executedOn', 'ACCOUNTABILITY_DAYS_ARE_IN_ORDER']],
  'recordAccountability.executedOn': [['decidedOn', 'ACCOUNTABILITY_DAYS_ARE_IN_ORDER']],
  'planInspections.beginsOn': [['endsOn', 'PLAN_SPANS_ITS_YEAR']],
  'planInspections.endsOn': [['beginsOn', 'PLAN_SPANS_ITS_YEAR']],
  'recordPoliceDecision.decidedOn': [['transferredAt', 'POLICE_DECISION_DAY_IS_IN_ORDER']],
  'admitEnterprise.licenceValidUntil': [[act, 'ENTERPRISE_HAS_ITS_LICENCE']],
  'suspendEnterprise.deadline': [[act, 'ENTERPRISE_SUSPENSION_DEADLINE_IS_AHEAD']],
  'resumeEnterprise.appliedAt': [[act, 'ENTERPRISE_APPLIED_BEFORE_RESUMING']],
  'publishCriterion.effectiveFrom': [[act, 'CRITERION_FIRST_DAY_HAS_NOT_PASSED']],
  'supersedeCriterion.effectiveFrom': [
    ['effectiveFrom', 'CRITERION_FOLLOWS_THE_LAST_VERSION'],
    [act, 'CRITERION_FIRST_DAY_HAS_NOT_PASSED'],
  ],
  'endCriterion.effectiveFrom': [
    ['effectiveFrom', 'CRITERION_FOLLOWS_THE_LAST_VERSION'],
    [act, 'CRITERION_FIRST_DAY_HAS_NOT_PASSED'],
  ],
  'adoptIssueMeasure.dueOn': [[act, 'MEASURE_DUE_LIES_AHEAD']],
  'adoptIssueMeasure.validFrom': [['validUntil', 'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS']],
  'adoptIssueMeasure.validUntil': [['validFrom', 'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS']],
  'recordCriterionStudy.heldOn': [[act, 'STUDY_DAY_HAS_COME']],
  'issueHazardBulletin.announcedOn': [
    ['month', 'HAZARD_BULLETIN_DAY_IS_IN_ORDER'],
    [act, 'HAZARD_BULLETIN_DAY_IS_IN_ORDER'],
  ],
  'reportHazardToWorkers.toldOn': [
    ['foundAt', 'HAZARD_TOLD_TO_WORKERS_AFTER_ITS_GRADE'],
    [act, 'HAZARD_TOLD_TO_WORKERS_AFTER_ITS_GRADE'],
  ],
  'receiveHazardOrder.receivedOn': [
    ['orderedAt', 'HAZARD_RECEIPT_DAY_IS_IN_ORDER'],
    [act, 'HAZARD_RECEIPT_DAY_IS_IN_ORDER'],
  ],
  'executeLookbackPursuit.executedOn': [
    ['createdAt', 'PURSUIT_EXECUTED_ON_A_DAY_THAT_HAS_COME'],
    [act, 'PURSUIT_EXECUTED_ON_A_DAY_THAT_HAS_COME'],
  ],
  'returnHazard.rectificationDue': [[act, 'HAZARD_RETURN_DEADLINE_IS_AHEAD']],
  'listForSupervision.settlementDue': [[act, 'LISTING_DEADLINE_IS_AHEAD']],
  'listForSupervision.noticedOn': [[act, 'LISTING_IS_MADE_PUBLIC']],
  'recordOfficerTraining.trainedUntil': [['examinedOn', 'TRAINING_DAYS_ARE_IN_ORDER']],
  'recordOfficerTraining.examinedOn': [
    ['trainedUntil', 'TRAINING_DAYS_ARE_IN_ORDER'],
    [act, 'TRAINING_DAYS_ARE_IN_ORDER'],
  ],
  'startInspection.crossing.beginsOn': [[act, 'INSPECTION_CROSSES_BY_DOCUMENT']],
  'startInspection.crossing.lastDay': [[act, 'INSPECTION_CROSSES_BY_DOCUMENT']],
  'registerEquipment.leasedUntil': [[act, 'EQUIPMENT_IS_LEASED_FOR_A_TERM']],
  'registerEquipment.calibrationDueOn': [[act, 'EQUIPMENT_INSTRUMENT_IS_CALIBRATED']],
  'calibrateEquipment.calibrationDueOn': [[act, 'EQUIPMENT_CALIBRATION_IS_AHEAD']],
  'issueCertificate.validUntil': [[act, 'CERTIFICATE_TERM_IS_LAWFUL']],
  'renewCertificate.validUntil': [[act, 'CERTIFICATE_TERM_IS_LAWFUL']],
  'withdrawCertificate.withdrawnFrom': [
    [act, 'CERTIFICATE_WITHDRAWN_AHEAD'],
    ['certificateValidUntil', 'CERTIFICATE_WITHDRAWN_AHEAD'],
  ],
  'appointAssistant.beginsOn': [
    [act, 'APPOINTMENT_IS_FOR_A_TERM'],
    ['lastDay', 'APPOINTMENT_IS_FOR_A_TERM'],
  ],
  'appointAssistant.lastDay': [['firstDay', 'APPOINTMENT_IS_FOR_A_TERM']],
  'leavePost.lastDay': [['heldFrom', 'POST_LEFT_AFTER_IT_WAS_TAKEN']],
  'reviewByVillage.metOn': [['createdAt', 'VILLAGE_MEETING_HAS_BEEN_HELD']],
  'publishByVillage.publishedOn': [['metOn', 'PUBLICITY_FOLLOWS_THE_MEETING']],
  'reviewByTownship.home.seenOn': [
    ['startsOn', 'HOME_IS_FOUND_ON_THE_SPOT'],
    [act, 'HOME_IS_FOUND_ON_THE_SPOT'],
  ],
  'startRebuild.startedOn': [[act, 'REBUILD_DAY_HAS_COME']],
  'acceptRebuild.acceptedOn': [['startedOn', 'REBUILD_DAY_HAS_COME']],
  'widenDisaster.struckAt': [
    ['startedAt', 'DISASTER_STRIKES_LATER'],
    [act, 'DISASTER_STRIKES_LATER'],
  ],
  'declareDisaster.startedAt': [[act, 'DISASTER_HAS_BEGUN']],
  'relocatePerson.relocatedAt': [[act, 'RELOCATION_HAS_HAPPENED']],
  'confirmFiveHaves.visitedOn': [
    ['relocatedAt', 'FIVE_HAVES_VISIT_IS_IN_TIME'],
    [act, 'FIVE_HAVES_VISIT_IS_IN_TIME'],
  ],
  'returnHome.returnedAt': [['relocatedAt', 'RETURN_FOLLOWS_RELOCATION']],
  'addMembers.members.since': [
    ['the day of birth in the identity number', 'HOUSEHOLD_MEMBERS_COME_ON_A_DAY'],
    [act, 'HOUSEHOLD_MEMBERS_COME_ON_A_DAY'],
  ],
  'correctMember.categoriesFrom': [[act, 'MEMBER_CATEGORIES_HOLD_FROM_A_DAY']],
  'joinHousehold.since': [[act, 'HOUSEHOLD_JOINED_ON_A_DAY']],
  'recordDeath.diedOn': [
    ['the day of birth in the identity number', 'DEATH_FOLLOWS_BIRTH'],
    [act, 'DEATH_HAS_HAPPENED'],
  ],
  'returnPayout.returnedOn': [
    ['createdAt', 'PAYOUT_DAY_FOLLOWS_ITS_PAYMENT'],
    [act, 'PAYOUT_DAY_HAS_COME'],
  ],
  'recordRecovery.recoveredOn': [
    ['createdAt', 'PAYOUT_DAY_FOLLOWS_ITS_PAYMENT'],
    [act, 'PAYOUT_DAY_HAS_COME'],
  ],
  'openProgramme.standards.validFrom': [['validUntil', 'PROGRAMME_HAS_STANDARDS']],
  'openProgramme.standards.validUntil': [['validFrom', 'PROGRAMME_HAS_STANDARDS']],
  'openProgramme.startsOn': [['startedAt of the disaster', 'PROGRAMME_STARTS_WITH_ITS_OCCASION']],
  'openProgramme.planApprovedOn': [[act, 'PROGRAMME_SEASON_HAS_AN_APPROVED_PLAN']],
  'requestAgreement.validUntil': [[act, 'AGREEMENT_ENDS_AHEAD']],
  'ruleBoundary.effectiveFrom': [[act, 'BOUNDARY_RULED_AHEAD']],
  'establishCommittee.until': [['establishedOn', 'COMMITTEE_TASK_FORCE_ENDS']],
  'establishCommittee.establishedOn': [['until', 'COMMITTEE_TASK_FORCE_ENDS']],
  'drawIssue.dueOn': [[act, 'DRAW_DAY_IS_AHEAD']],
  'issuePolicy.validFrom': [
    ['validUntil', 'POLICY_DAYS_ARE_IN_ORDER'],
    [act, 'POLICY_DAYS_ARE_IN_ORDER'],
  ],
  'issuePolicy.validUntil': [['validFrom', 'POLICY_DAYS_ARE_IN_ORDER']],
  'revisePolicy.validFrom': [
    ['validUntil', 'POLICY_REVISED_FROM_A_DAY_AHEAD'],
    [act, 'POLICY_REVISED_FROM_A_DAY_AHEAD'],
  ],
  'revisePolicy.validUntil': [['validFrom', 'POLICY_REVISED_FROM_A_DAY_AHEAD']],
  'repealPolicy.lastOn': [
    ['validFrom', 'POLICY_REPEALED_FROM_A_DAY_AHEAD'],
    [act, 'POLICY_REPEALED_FROM_A_DAY_AHEAD'],
  ],
  'surveyForestFire.surveyedOn': [
    ['startedAt of the disaster', 'SURVEY_DAY_IS_IN_ORDER'],
    [act, 'SURVEY_DAY_IS_IN_ORDER'],
  ],
  'publishDutyList.publishedOn': [[act, 'LIST_IS_OF_A_YEAR']],
  'raiseIssue.rectificationDue': [[act, 'ISSUE_DUE_LIES_AHEAD']],
  'nominatePractice.resultDueOn': [[act, 'PRACTICE_RESULT_IS_DUE_AHEAD']],
  'recordPracticeResult.resultOn': [
    ['nominatedOn', 'PRACTICE_RESULT_DAY_IS_IN_ORDER'],
    [act, 'PRACTICE_RESULT_DAY_IS_IN_ORDER'],
  ],
  'decideIssue.offices.rectificationDue': [[act, 'ISSUE_DECISION_NAMES_OFFICES_ONCE']],
  'planIssue.planDueOn': [
    ['rectificationDue', 'ISSUE_PLAN_SAYS_WHAT_AND_WHEN'],
    [act, 'ISSUE_PLAN_SAYS_WHAT_AND_WHEN'],
  ],
  'holdInterview.heldOn': [
    ['createdAt', 'INTERVIEW_HAS_BEEN_HELD'],
    [act, 'INTERVIEW_HAS_BEEN_HELD'],
  ],
  'answerSupervision.planDueOn': [[act, 'SUPERVISION_PLAN_LIES_AHEAD']],
  'recordCovertVisit.visitedOn': [[act, 'COVERT_VISIT_HAS_BEEN_MADE']],
  'recordCovertVisit.rectificationDue': [[act, 'COVERT_VISIT_PROBLEMS_ARE_DUE']],
  'startWorkInspection.startedOn': [
    ['period', 'WORK_INSPECTION_IS_OF_ITS_PERIOD'],
    [act, 'WORK_INSPECTION_IS_OF_ITS_PERIOD'],
  ],
  'recordWorkFinding.rectificationDue': [[act, 'WORK_FINDING_IS_DUE_AHEAD']],
  'handBackWorkInspection.handedBackOn': [
    ['startedOn', 'WORK_INSPECTION_HAND_BACK_DAY_IS_IN_ORDER'],
    [act, 'WORK_INSPECTION_HAND_BACK_DAY_IS_IN_ORDER'],
  ],
  'recordMeeting.heldOn': [[act, 'MEETING_HAS_BEEN_HELD']],
  'recordMeeting.items.dueOn': [['heldOn', 'MEETING_RESOLUTIONS_ARE_SOMEBODYS']],
  'openWorkProgramme.items.dueOn': [[act, 'PROGRAMME_DAYS_ARE_AHEAD']],
  'recordLeaderVisit.visitedOn': [[act, 'VISIT_HAS_TAKEN_PLACE']],
  'draftResponsibility.validFrom': [['validUntil', 'RESPONSIBILITY_ENDS_AFTER_IT_BEGAN']],
  'draftResponsibility.validUntil': [['validFrom', 'RESPONSIBILITY_ENDS_AFTER_IT_BEGAN']],
  'registerEnterprise.establishedOn': [
    ['licenceValidUntil', 'ENTERPRISE_LICENCE_ENDS_AFTER_IT_WAS_SET_UP'],
    [act, 'ENTERPRISE_ESTABLISHED_BEFORE_TOLD'],
  ],
  'registerEnterprise.licenceValidUntil': [['establishedOn', 'ENTERPRISE_LICENCE_ENDS_AFTER_IT_WAS_SET_UP']],
  'amendEnterprise.establishedOn': [
    ['licenceValidUntil', 'ENTERPRISE_LICENCE_ENDS_AFTER_IT_WAS_SET_UP'],
    [act, 'ENTERPRISE_ESTABLISHED_BEFORE_TOLD'],
  ],
  'amendEnterprise.licenceValidUntil': [['establishedOn', 'ENTERPRISE_LICENCE_ENDS_AFTER_IT_WAS_SET_UP']],
  'cutPower.toldAt': [[act, 'ENTERPRISE_TOLD_BEFORE_POWER_IS_CUT']],
  'suspendEnterprise.hearingOfferedAt': [[act, 'ENTERPRISE_HEARING_WAS_OFFERED']],
  'reportHazard.foundAt': [[act, 'HAZARD_FOUND_BEFORE_REPORTED']],
  'orderRectification.deadline': [[act, 'HAZARD_DEADLINE_IS_AHEAD']],
  'planRectification.dueOn': [['rectificationDue', 'HAZARD_PLAN_KEEPS_THE_DEADLINE']],
  'extendRectification.rectificationDue': [['rectificationDue before it', 'HAZARD_EXTENSION_IS_LATER']],
  'recordAppeal.filedOn': [
    ['servedAt', 'APPEAL_IS_IN_TIME'],
    [act, 'APPEAL_DAY_HAS_COME'],
  ],
  'seize.begunAt': [[act, 'MEASURE_ON_THE_SPOT_IS_REPORTED_IN_TIME']],
  'reportLoss.observedAt': [
    ['startedAt of the disaster', 'LOSS_IS_LATER_THAN_THE_LAST'],
    [act, 'LOSS_IS_LATER_THAN_THE_LAST'],
  ],
  'handOverResponsibility.lastDay': [['validFrom and validUntil', 'RESPONSIBILITY_LAST_DAY_LIES_WITHIN']],
  'supersedeResponsibility.lastDay': [['validFrom and validUntil', 'RESPONSIBILITY_LAST_DAY_LIES_WITHIN']],
};
/** What is compared with nothing, and why not. */
const alone: Readonly<Record<string, string>> = {
  'proposeClosure.penalties.decidedOn':
    'Days after the proposal are not counted (enoughPenalties); a case of this register has its own day.',
  'draftDutyList.items.submissionDue': 'As of a list that is published: what was due by then is due.',
  'publishDutyList.items.submissionDue': 'A list is entered as it was made public, and what was due by then is due.',
};

/** Every date of every mutation's input, by act and path. */
function datesGiven(): string[] {
  const found = new Set<string>();
  for (const { name, args } of Object.values(schemaOf(nouns, resolvers).getMutationType()!.getFields())) {
    const walk = (path: string, type: unknown, within: readonly unknown[]): void => {
      if (!isInputObjectType(type) || within.includes(type)) return;
      for (const field of Object.values(type.getFields())) {
        const of = getNamedType(field.type);
        if (['CivilDate', 'DateTime'].includes(of.name) && field.name !== 'occurredAt')
          found.add(`${path}.${field.name}`);
        else walk(`${path}.${field.name}`, of, [...within, type]);
      }
    };
    walk(name, getNamedType(args[0]!.type), []);
  }
  return [...found].sort();
}

test('every date that an act is given is compared with the other date of the same thing', () => {
  const given = datesGiven();
  expect(given.filter((each) => !(each in compared) && !(each in alone))).toEqual([]);
  expect([...Object.keys(compared), ...Object.keys(alone)].filter((each) => !given.includes(each))).toEqual([]);
  const acts = new Map(nouns.flatMap((noun) => Object.entries(noun.acts)));
  const lacking = Object.entries(compared).flatMap(([path, others]) =>
    others.flatMap(([other, code]) => {
      const of = acts.get(path.split('.')[0]!)!;
      return mustsOf(of).some((must) => must.code === code) ? [] : [`${path} with ${other}: no must ${code}`];
    }),
  );
  expect(lacking).toEqual([]);
  console.log(
    `${given.length} dates of ${nouns.length} nouns, ${Object.values(compared).flat().length} comparisons, ${Object.keys(alone).length} stand alone`,
  );
});
