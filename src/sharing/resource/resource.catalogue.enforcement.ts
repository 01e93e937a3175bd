import type { FieldsByResource } from './resource.catalogue.classes.js';

/** Enforcement and accidents. 执法与事故 */
export const enforcementFields: FieldsByResource = {
  Accident: {
    ACCIDENTS: `
      countedDeaths criminalReview deadlines deaths directLoss dismissGround dismissReason dismissalContestReason
      dismissalContestedAt dismissalContester dismissalReviewDocument dismissalReviewReason dismissalReviewedAt
      dismissedAt dismisser enterprise evacuated grade handOverDue happenedAt investigationDue investigations
      jurisdiction jurisdictionChangedAt kind kindStandard location minorInjuries missing nearMiss number onScene
      organisation polluted production raiseDocument raisedOn raisedTo regradeUntil reinstatedAt reportTo
      reportUpDue reportedUpAt reporter reports reportsMade returnDocument sector seriousInjuries status summary
      trapped unitReportDue unitReportedAt
    `,
  },
  AccidentReport: {
    ACCIDENTS: `
      accident content countedDeaths deaths directLoss enterprise furtherDeathsOn minorInjuries missing
      organisation reportedAt sector seriousInjuries
    `,
  },
  AccountabilityItem: {
    ACCIDENTS: `
      basis carriedOut conduct decidedBy decidedMeasure decidedOn decision document enforcementCase enterprise
      evaluatedAt evaluation executedOn feedbackDue head investigation organisation position proposal
      publicationDue publishedAt publishedPlace revokeDocument revokeReason revokedAt revokedBy revokedOn sector
      status subjectKind unitName
    `,
    PENALISED_PERSONS: 'personName',
  },
  AfterActionReview: {
    ACCIDENTS: 'drillName drilledOn event investigation lessons number offices record reviewedOn subject summary',
  },
  CaseEvidence: {
    CASE_FILES: 'collectedOn collectors enforcementCase files kind proves source title',
  },
  CaseHandover: {
    CASE_FILES: `
      enforcementCase fedBackAt feedback feedbackDue files giver handedAt missing outcome receiptDue receivedAt
      receiver status things
    `,
  },
  CaseParty: {
    CASE_FILES: `
      appealDocument appealEndDocument appealKind appealOutcome appealSettledOn appealedOn circumstance
      collectedRemotely confiscation consentDocument court courtApplication courtAppliedAt courtFrom
      courtReference courtResult courtUntil dailyDays dailyEvidence dailyFinding dailyFine dailyNoticedOn
      dailyNumber deadlines decidedAt decider decisionDocument decisionNumber decisionReasons defence defenceDue
      defenceOpinion defenceWaived defendedAt deferredUntil deliberatedAt deliberation deliberationRecord
      deliberators enforcementCase enterprise fine gains gravest heardAt hearingAbandoned hearingDue hearingHost
      hearingMinutes hearingNotifiedOn hearingOffered hearingOpinion hearingPlace hearingReasons
      hearingRequestedAt hearingWaived idNumber income kind kinds noticeDocument noticeFacts noticeMethod
      noticeNumber noticeReasons noticedAt outcome owed paid paidOn payDue paymentChannel personName position
      proposedFine proposedItem proposedKinds publicationDue publishedAt receipt refundDue refundOwed refundPaper
      refundedOn reviewOpinion reviewResult reviewedAt reviewer sector servedAt serviceDue serviceMethod settledOn
      status stayedDays surcharge unitName urgeContent urgeMethod urgeNumber urgedAt
    `,
  },
  CoerciveMeasure: {
    INSPECTIONS: `
      begunAt deadlines disposal enforcementCase enterprise extended kind list number officers reason releaseDue
      releasedAt reportedAt sector status testedDays things urgent
    `,
  },
  CriminalReferral: {
    CASE_FILES: `
      article crime deadlines decidedAt decider enforcementCase enterprise facts handOverDue handedOverAt
      handedOverThings headDue investigation notApprovedReason number officers police policeDecidedOn
      policeDecision policeDue reconsiderDue reconsiderReasons reconsideredOn report reportedAt sector status
      supervisionOn supervisionReasons transferDue transferredAt
    `,
  },
  DishonestyListing: {
    CASE_FILES: 'decider enforcementCase opinion proposer removalRefusal removalStatement removeReason statement',
    DISHONESTY_LIST: `
      accident decisionDue enterprise facts ground jointPunishment listedOn number penaltiesDone position
      removableFrom removalAppliedAt removalRefusedAt removedOn rule sector statedAt statementDue status
      subjectKind toldAt unitName until
    `,
    PENALISED_PERSONS: 'personName',
  },
  EnforcementCase: {
    CASE_FILES: `
      accident archiveNumber archivedAt banDocument banMeasures banOfficers banRecord bannedOn catalogue cause closedAt closingNote complex concludedAt deadlines
      decisionDue discoveredOn endReason enterprise evidence findings fourAlways grave handlers hazardsConcerned
      illegalGround illegalOperation inspection itemCodes noLicenceAnswer noLicenceDocument noPersonCase
      noPersonEvidence noPersonGround noPersonReason noUnitCase noUnitEvidence noUnitGround number organisation overdueReason parties procedure
      publicInterest recheckOpinion recheckPassed recheckRecord recheckedAt recheckers report reportDocument
      sector source sourceRef status suspendReason suspendedDays suspendedOn unregisteredAddress unregisteredCode
      unregisteredName violatedOn wording
    `,
  },
  EnforcementEquipment: {
    INSPECTIONS: 'calibrationDueOn kind leasedUntil number organisation outReason serialNumber status tenure',
  },
  EnforcementItem: {
    REFERENCE_DATA: `
      article base ceaseReason certainty code content daily document effectiveFrom effectiveUntil endDocument
      endReason exercised fineRule gainsFrom gainsTimesMax gainsTimesMin grave gravestTimesMax gravestTimesMin
      incomePercentMax incomePercentMin kind level personMax personMin sectors statute townships unitMax unitMin
    `,
  },
  Finding: {
    INSPECTIONS: `
      content disposition enterprise evidence foundAt hazard inspection itemCode location organisation reason
      sector
    `,
  },
  FourAlwaysAnswer: {
    CASE_FILES: 'answeredAt enforcementCase ground measure organisation status taken takenBy withdrawReason',
  },
  Inspection: {
    INSPECTIONS: `
      adHocReason assistants credentialsShown crossCounty crossDocument crossFrom crossOffice crossPlace
      crossUntil draw endedAt enterprise equipment feedback findingCount findings itemCodes jointOffices method
      number officers opinionBy organisation plan publicityDue purposes recheckDue recheckOpinion recheckPassed
      recheckedAt recheckers record recorderUsed refusalNote result resultNote resultPlatform resultPublishedAt
      sector signedByEnterprise startedAt status technicalOpinion wording
    `,
  },
  InspectionPlan: {
    INSPECTIONS: `
      adoptedAt adopter beginsOn closingNote document endsOn enterprises keyVisits leftUnits maker number
      organisation progress randomPercent sectors shortfallReason status tiers title unitVisits visits
      withdrawReason year
    `,
  },
  InterferenceRecord: {
    CASE_FILES: `
      content dismissedAt enforcementCase evidence finding handling happenedAt inspection interferer investigation
      means noticeNumber noticedOn number office organisation personName position recorder status
    `,
  },
  Investigation: {
    ACCIDENTS: `
      accident accountability appraisalDays causeTick causes closedAt deadlines departmentFinding educationTick
      enterprise enterpriseConcludedAt enterpriseConclusion enterpriseFinding entrustDocument entrusted
      evaluatedAt evaluation evaluationDue evaluationReport event extendedDays extensionDocument formedAt
      handOverDocument handOverList handedOverAt handedOverItems handedOverTo investigatingBody investigator
      leader leadershipFinding liability measuresAsked measuresTick members notRighted number offices order
      organiser personsTick procuratorateInvited publicationDue publishedAt publishedPlace receiptDocument
      receiptDue receivedOn regulatorConcludedAt regulatorConclusion repliedAt reply replyDue replyNumber report
      reportDue reportedOn returnDocument reviewGrade reviewLessons reviewRecord reviewedAt sector status subject
      submittedAt tickEvidence unionTakesPart
    `,
  },
  InvestigationResult: {
    ACCIDENT_RESULTS: `
      causes evaluation heldToAccount investigation liability number publishedOn publishedPlace repliedOn
      replyNumber sector subject
    `,
  },
  JointSanction: {
    DISHONESTY_LIST: `
      answer answerDue answeredAt endedAt ground listing measure organisation status taken takenOn toldAt unitName
      until
    `,
  },
  Lesson: {
    ACCIDENTS: 'content doneAt doneEvidence doneNote dueOn judgedAt opinion organisation repeats review status topic',
  },
  OfficerTraining: {
    INSPECTIONS: 'document examination examinedOn hours kind operator organisation trainedUntil',
  },
  OnSceneCommand: {
    ACCIDENTS: 'accident arrivedAt handedTo leftAt operator post status tookOverAt tookOverFrom',
  },
  ProcessRecording: {
    CASE_FILES: `
      begunAt decider device endedAt enforcementCase file inspection keptUntil medium noRecordingGround
      noRecordingReason status step withdrawReason
    `,
  },
  Publication: {
    CASE_FILES: 'enforcementCase party',
    PENALTY_DECISIONS: `
      cause commitment deadlines decisionNumber enterprise fine level number outcome partyKind platform
      publishedAt repairableFrom repairedOn sector shownUntil status unitCode unitName url withdrawReason
      withdrawnAt
    `,
  },
  RandomDraw: {
    INSPECTIONS: `
      candidates conflicts count drawnAt listDigest number officers organisation plan reason results seed visits
      visitsDue
    `,
  },
  RectificationMeasure: {
    ACCIDENTS: `
      checkFinding checkRecords checkedAt content doneAt doneEvidence doneNote dueOn enterprise evaluatedAt finding
      investigation newDays newDueAgreedBy newDueReason organisation sector status
    `,
  },
  ScriptPhrase: {
    INSPECTIONS: 'document endReason former lastOn organisation sectors status step validFrom wording',
  },
  TypicalCase: {
    CASE_FILES: 'decider enforcementCase proposer publication',
    PENALTY_DECISIONS: `
      conduct endReason endedAt exposedAt fine lesson maskedName sector shownUntil status summary title
    `,
  },
};
