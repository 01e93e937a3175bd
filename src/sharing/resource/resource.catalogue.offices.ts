import type { FieldsByResource } from './resource.catalogue.classes.js';

/** Offices and their work. 机构与工作 */
export const officesFields: FieldsByResource = {
  AssessmentCycle: {
    GOVERNANCE_WORK: `
      awards deviationFiles document frequent frequentUnits issuedAt kind opinion period rewarded scheme speaker
      standings
    `,
  },
  AssessmentScheme: {
    GOVERNANCE_WORK: 'document objects publishedOn status title withdrawDocument withdrawReason withdrawnOn year',
  },
  AssessmentTerm: {
    GOVERNANCE_WORK: 'dueOn keptOn kind opensOn period scheme state status',
  },
  Assignment: {
    GOVERNANCE_WORK: `
      answer answeredAt answerer cancelReason content dueOn evidence judge judgedAt kind late meeting opinion
      organisation overdue place post programme progress returns standard status step
    `,
  },
  BoundaryRuling: {
    RESPONSIBILITY_LISTS: `
      businessForm coSupervisors decided decisionDocument decisionReason effectiveFrom enterprise kind matter
      project proposed proposer reason ruledAt sectors status townships
    `,
  },
  Client: {
    KEEPING_OF_ACCESS: 'clientKey lastUsedAt offices previousKey previousKeyUntil registerDocument',
    REFERENCE_DATA: 'name open organisation',
  },
  Committee: {
    RESPONSIBILITY_LISTS: `
      changeDocument clause dissolvedAt dissolvedDocument document establishedOn kind leader meetsMonths
      memberOffices members name office officeDocument officeLacks officePosts officePowers officeRules running
      sectors status until
    `,
  },
  CovertVisit: {
    INSPECTIONS: 'enterprise finding number organisation place problemCount sceneCount scenes visitedOn visitor',
  },
  DutyDraft: {
    INTERNAL_DRAFTS: `
      approvalDocument approvedAt approver author binds bindsPosts clause document kind lines list opinion
      organisation post programme status title year
    `,
  },
  DutyItem: {
    GOVERNANCE_WORK: `
      confirmedAt confirmer correction doneQuantity evidence opinion overdue progress submissionDue submittedAt
      submitter
    `,
    RESPONSIBILITY_LISTS: `
      clause content endReason endedAt kind laterItem list measure organisation place post status targetQuantity
      unit
    `,
  },
  DutyList: {
    RESPONSIBILITY_LISTS: `
      approvalDocument approver clause correction document endDocument endReason endedOn inForceUntil itemCount
      items kind organisation post programme publishedOn successor tasks title year
    `,
  },
  DutyReport: {
    GOVERNANCE_WORK: `
      content late meeting opinion organisation period post reportSubject reporter result reviewedAt status
    `,
  },
  FilmedScene: {
    INSPECTIONS: 'description file issue organisation place responsible visit',
  },
  Holding: {
    REFERENCE_DATA: 'appointmentDocument heldFrom heldUntil operator post',
  },
  Issue: {
    GOVERNANCE_WORK: `
      about answer answerer coOrganisations content decidedAt decider decision decisionDue decisionLate evidence
      foundBy furtherDecidedAt furtherDecider furtherDecision integrityField kind lead leadOffice measures number
      organisation parts plan planDueOn planFile pool post raisedBy raiser rectificationDue rectifiedAt returns
      shortfall source status verification verifiedAt withdrawalReason withdrawnAt
    `,
  },
  HolidayNotice: {
    REFERENCE_DATA: 'document madeUpOn offOn publishedOn year',
  },
  IssueDraw: {
    GOVERNANCE_WORK: 'conclusion dueOn issue number organisation overdue reason requirement settledAt status',
  },
  IssueMeasure: {
    GOVERNANCE_WORK: `
      adopter answer checkedAt checker content document droppedReason dueOn evidence finding issue issueOffice
      kind number organisation policy post raiserOffice reportedAt reporter returns status validFrom validUntil
    `,
  },
  KeyTask: {
    GOVERNANCE_WORK: `
      byQuarter carriedOverInto checkDueOn checks clause confirmedAt confirmer content correctedAt correctedFrom
      correctionReason doneQuantity endDocument endReason endedAt expectedQuantity helpers lag list measure
      measureKind nextReportOn notInPlace organisation place programme progress quantity reportedAt reporter
      status unit year
    `,
  },
  LastSpeech: {
    GOVERNANCE_WORK: `
      cycle dueOn enterprise ground heldOn measures meeting organisation overdue speaker speech status submittedAt
    `,
  },
  LeaderVisit: {
    GOVERNANCE_WORK: `
      enteredLate enterprise findingCount findings leader location matter number organisation visitedOn
    `,
  },
  LeadershipMeeting: {
    GOVERNANCE_WORK: `
      absentOffices attendees body committee enteredLate heardPeriod heldOn items kind leaderCame number
      organisation present resolutions topic trainees trainingSubject withdrawer withdrawnAt withdrawnReason
    `,
  },
  MeasureEvaluation: {
    GOVERNANCE_WORK: 'measure meeting opinion organisation period programme result score',
  },
  Operator: {
    REFERENCE_DATA: `
      certificateIssuedOn certificateNumber certificateValidUntil certificateWithdrawalDocument
      certificateWithdrawalGround certificateWithdrawnFrom name
    `,
    KEEPING_OF_ACCESS: 'leftOn registerDocument subject',
  },
  Organisation: {
    REFERENCE_DATA: 'endedOn enterprise kind mark name posts registerDocument succeededBy',
  },
  PillarTag: {
    GOVERNANCE_WORK: 'committee element list note organisation pillar policy removedReason status',
  },
  PolicyDocument: {
    GOVERNANCE_WORK: `
      content document endDocument endReason files former inForce issuedAt kind lastOn organisation reviewDueOn
      reviewFinding reviewedOn status title validFrom validUntil
    `,
  },
  Post: {
    REFERENCE_DATA: 'endedOn holdings inLeadership organisation registerDocument roles title unit',
  },
  PracticeAdoption: {
    GOVERNANCE_WORK: 'adopted answer answeredAt dueOn files organisation overdue practice status',
  },
  PracticeCase: {
    GOVERNANCE_WORK: `
      adoptions content document files judgedAt nominatedLevel nominatedOn nominationDocument nominationResult
      number opinion organisation publishedAt result resultDocument resultDueOn resultOn status title
    `,
  },
  Proposal: {
    INTERNAL_DRAFTS: 'act entry entryVersion needed proposedInput proposer signers status',
  },
  Region: {
    REFERENCE_DATA: 'children code level name parent successorCodes townships validFrom validUntil',
  },
  Responsibility: {
    RESPONSIBILITY_LISTS: `
      acknowledgedAt approvalDocument aspect author businessForms category clause content corridor corridorCourse
      corridorKind disasterKinds document endNote enterprises first holder holderEnterprise industries lead lever
      must opensGaps organisation post projects publishedAt sectors status townships unit validFrom validUntil
    `,
  },
  SafetyTarget: {
    GOVERNANCE_WORK: `
      bound clause concludedAt conclusion document measure organisation outcome outcomeValue revisions unit value
      year
    `,
  },
  SealedMonth: {
    GOVERNANCE_WORK: 'figures month sealedAt',
  },
  SpotCheck: {
    GOVERNANCE_WORK: `
      checkedAt checker collector complete dueOn files finding genuine issue lasted organisation purpose round
      status
    `,
  },
  SpotCheckRound: {
    GOVERNANCE_WORK: 'checks drawn dueOn inPool number period pool purpose',
  },
  StatutoryParameter: {
    REFERENCE_DATA: `
      basisArticle basisTitle certainty dayType effectiveFrom effectiveUntil key regionPrefix registerDocument unit
      value
    `,
  },
  Supervision: {
    GOVERNANCE_WORK: `
      about addressee addresseePerson answer answerDue answeredAt closedAt conclusion convenor dispensation fellOn
      heldEnteredOn heldOn interviewee issuer level matter minutes number organisation owedPeriod owedPost
      owedSubject plan planDueOn requirement resolved skipReason status withdrawalReason withdrawnAt
    `,
  },
  TargetRevision: {
    GOVERNANCE_WORK: 'document formerValue reason revisedOn target value',
  },
  TaskCheck: {
    GOVERNANCE_WORK: `
      answer answerDueOn answerFile answeredAt answerer aspect checkedAt checker finding inPlace organisation
      recheckDueOn task
    `,
  },
  VetoRecord: {
    GOVERNANCE_WORK: `
      document finding ground groundName letter liftDocument liftReason liftedOn number operator organisation
      recorder recorderOffice vetoFrom vetoUntil year
    `,
  },
  VisitFinding: {
    GOVERNANCE_WORK: 'content dueOn followedAt foundOn hazard issue organisation place settled status visit',
  },
  WorkInspection: {
    GOVERNANCE_WORK: `
      acceptance closedAt conclusion document findingCount findings handBack handedBackEnteredOn handedBackOn
      inspected inspectedOn inspectionDueOn kind number opinion organisation period rectifications report
      reportDue reportFile reportedAt reporter startedOn status upperBody
    `,
  },
  WorkProgramme: {
    GOVERNANCE_WORK: `
      clause document evaluatedPeriods evaluations itemCount items kind organisation quarters title year
    `,
  },
  WorkRectification: {
    GOVERNANCE_WORK: 'inspection organisation report reportFile reportedAt reporter',
  },
  SharingAgreement: {
    SHARING_AGREEMENTS: `
      number status legalBasis scene resources fields regions usePurposes modes validUntil requestedAt answerDue
      answerExtendedAt extensionReason answeredAt refusalReason suspendedAt suspensionReason resumedAt endedAt
      endReason client organisation owner requester answerer
    `,
  },
  Change: {
    CHANGE_HISTORY:
      'position type entryId version action occurredAt recordedAt fields reason entry client operator organisation',
  },
  FileRef: {
    ATTACHMENTS: 'name mediaType bytes sha256 link thumbnail',
  },
};
