import type { FieldsByResource } from './resource.catalogue.classes.js';

/** Enterprises, hazards and relief. 企业、隐患与救助 */
export const supervisionFields: FieldsByResource = {
  CriterionStudy: {
    HAZARD_DETAIL: `
      attendance criteria document enterprises heldOn meeting number organisation persons recorder topic
      withdrawnAt withdrawnReason
    `,
  },
  DisasterEvent: {
    WARNINGS_AND_RESPONSE: `
      endedAt grade kind name number responseLevel responseStartedAt startedAt status townships warningColour
      warningIssuer
    `,
    DISASTER_LOSSES: `
      deathsCompared endNote firstReportDue losses responseAdvice responseDays responseMeasures struckLater
    `,
  },
  Dwelling: {
    RELIEF_HOUSEHOLDS: 'addedBasis addedOn builtYear household livedIn rooms status structure',
    RELIEF_PERSONS: 'address',
  },
  Enterprise: {
    ENTERPRISE_BASICS: `
      aboveScale address businessForm closedAt creditCode deregisteredAt establishedOn formerNames hazards
      headcount industryCode licenceNumber licenceValidUntil listings name orgForm registeredCapital
      registrationNumber responsibleBodies riskGrade scale sector stateOwned status
    `,
    ENTERPRISE_SUPERVISION: `
      admittedAt changeBasis closureDecision closureDocument closureFacts closureGround closurePenalties
      closureProposedAt closureReport deregistrationKind dispatchedWorkers fullTimeSafetyManagers guardPlan
      hearingOfferedAt inspectionTier licencesRevoked openHazardsAtEnd openPenaltiesAtEnd partTimeSafetyManagers
      powerCutAt powerCutFinding powerCutNumber powerCutToldAt powerCutUrgent powerSupplier rectificationDue
      resumedAt resumptionAppliedAt resumptionRecord resumptionReview selfChecks stopReason stoppedAt suspendedAt
      suspensionBasis suspensionDocument suspensionNumber suspensionReason suspensionScope unpaidFinesAtEnd
    `,
    ENTERPRISE_PERSONS: `
      actualController actualControllerIdNumber chiefEngineer contactPhone legalRepresentative
      legalRepresentativeIdNumber principal principalPhone safetyDirector safetyManager
    `,
  },
  ForestFire: {
    DISASTER_LOSSES: 'burntHectares document event files organisation replacesReason surveyedOn',
  },
  FundPosting: {
    RELIEF_FUNDS: 'about fund kind lines memo postedOn programme',
  },
  Hazard: {
    MAJOR_HAZARDS: `
      category criterion criterionItem endedAt enterprise foundAt grade gradeConfirmedAt gradedAt listings number
      orderedAt overdue rectificationDue sector status
    `,
    HAZARD_DETAIL: `
      bulletins closers contingency description escalation evidence extensionReason extensionSafeguards extensions
      fix fixEvidence formerHazard foundMajorAt foundMajorReason fourSystems funds gradeConfirmer gradeOpinion
      grader location lookbacks loweredReason majorDeclinedReason majorProposedAt measures mitigation officers
      orderDocument orderNumber orderReceivedAt orderReceivedOn planDueOn plannedAt possibleDuplicates
      proposedCriterion reasonRejected rectification rectificationEvidence recurrenceOf reporter reportingOffice
      returnReason reviewDue reviewOpinion reviewRecord reviewRequestedAt reviewSigners reviewers selfGraded
      selfReported serviceRecord source suspension workersBody workersReport workersToldOn
    `,
    HAZARD_PERSONS: 'responsiblePerson',
  },
  HazardBulletin: {
    HAZARD_DETAIL: `
      added announcedOn closed document hazards listed lookbacksConcluded lookbacksOpen month number onList
      overdue unassigned unreceived
    `,
  },
  HazardCriterion: {
    REFERENCE_DATA: `
      article certainty code content document effectiveFrom effectiveUntil endDocument file former laterVersions
      publishedOn publisher repeals sectors
    `,
  },
  Household: {
    RELIEF_HOUSEHOLDS: 'changeBasis claims dissolvedReason dwellings head members number size splitFrom status',
    RELIEF_PERSONS: 'address',
  },
  HouseholdMember: {
    RELIEF_HOUSEHOLDS: `
      categories categoriesFrom categoriesHeld deathBasis deathEvent deathRevokedBasis deathRevokedOn
      deathRevokedReason diedOn joinedBasis joinedOn joinedReason kinship numberDue resident status
    `,
    RELIEF_PERSONS: 'idNumber personName phone',
  },
  Listing: {
    HAZARD_DETAIL: 'acceptanceRecord',
    MAJOR_HAZARDS: `
      acceptance accident criterion delistDocument delistedAt enterprise extendedAt extensionDocument hazard level
      lister matter nextProgressDue noticeNumber noticedOn number progress progressAt progressReports requirement
      sector settlementDue status subject supervisor unitCode unitName
    `,
  },
  Lookback: {
    HAZARD_DETAIL: `
      concludedAt conclusion conclusionDue enterprise finding handling hazard hazardFoundOn matter missedChecks
      number opener pursuits report sector status
    `,
  },
  LookbackPursuit: {
    HAZARD_DETAIL: 'conduct document dueOn enterprise executedOn lookback measure person position sector status',
  },
  LossReport: {
    DISASTER_LOSSES: `
      affected agricultureLoss collapsedHouseholds collapsedRooms cropsAffectedMu cropsDamagedMu cropsRuinedMu
      dead directLoss event householdLoss industryLoss infrastructureLoss kind missing needingEmergencyAid
      needingTransitionAid number observedAt opinion organisation publicServiceLoss relocatedApart
      relocatedTogether reporter severeHouseholds severeRooms shortOfWater slightHouseholds slightRooms status
      verifiedAt
    `,
  },
  PayeeAccount: {
    RELIEF_HOUSEHOLDS: 'agentPaper bankName heldBy household kind proof',
    RELIEF_PERSONS: 'accountNo holderName',
  },
  PaymentBatch: {
    RELIEF_CLAIMS: `
      answerDue approvedAt composer count endReason fund manifest manifestDigest number payDue payer payouts
      pending programme reviewedBankLines status submittedAt total unenteredBankLines unenteredCount
    `,
  },
  Payout: {
    RELIEF_CLAIMS: `
      account amount answeredAt bankReference batch beneficiaryKind claim correctDue endReason endToEndId fund
      kind occasion outcomeReason payer period programme recoveredOn recoveryOrder returnedOn status tranche
    `,
  },
  ReliefClaim: {
    RELIEF_CLAIMS: `
      abstained acceptancePaper acceptedOn acceptors account against amount amountReason attendees channel
      computed damage days decidedOn deciderUnrelated decision doneDue dwelling endReason evidence fieldChecked
      firstDue firstTranche fund homeBasis homeFiles homeLivedInThen homeSeenOn household inFavour kind loss
      members metOn number objection objectionOpinion objections overrides payDue payouts period persons programme
      publishedOn publishedPlace publishedUntil reviewers reviewersUnrelated rooms roster rosterLine standard
      startDue startedOn status subsidy subsidyYear townshipOpinion villageOpinion
    `,
    RELIEF_PERSONS: 'objectorName',
  },
  ReliefFund: {
    RELIEF_FUNDS: 'advances balances document kind name number purpose releaseOrder status year',
  },
  ReliefProgramme: {
    RELIEF_FUNDS: `
      closedOn document event kind name number occasion payDueOn planApprovedOn planDueOn planLateReason standards
      startsOn status
    `,
  },
  ReliefStandard: {
    RELIEF_FUNDS: 'amount cap daysMax document place programme unit validFrom validUntil',
  },
  RelocatedPerson: {
    RELIEF_HOUSEHOLDS: `
      clothesAt event foodAt haveDue medicalAt organisation relocatedAt returnedAt shelter shelterAt status
      tickedBy visitedOn visitors waterAt
    `,
    RELIEF_PERSONS: 'idNumber personName',
  },
  SelfCheck: {
    HAZARD_DETAIL: `
      checkerPost dueOn enterprise generals late majors number period record reportedOn reporter sector zero
    `,
  },
};
