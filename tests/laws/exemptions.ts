import type { Role } from '../../src/kernel/roles.js';

/**
 * What the laws of the house are not asked of, each with its reason. What is no longer so fails by name.
 */
export type Exempt = Readonly<Record<string, string>>;

/** Law 2: columns that no field tells. */
const forScope = 'kept for who sees it; told by `region`';
export const untoldEverywhere: Exempt = {
  actedAt: 'when the last act happened: each act tells its own moment, and `history` all of them',
  countyCode: forScope,
  townshipCode: forScope,
};
export const untoldColumns: Exempt = {
  'Client.key': 'told by `clientKey`',
  'Proposal.sector': 'kept for who sees it; told by `entry`',
  'Proposal.input': 'told by `proposedInput`',
  'RandomDraw.enterpriseIds': 'told by `visits` and `results`',
  'RandomDraw.officerIds': 'told by `visits` and `results`',
  'InspectionPlan.leftIds': 'told by `leftUnits`',
  'InspectionPlan.leftReasons': 'told by `leftUnits`',
  'JointSanction.enterpriseId': 'kept for who sees it; the listing names the enterprise',
  'ProcessRecording.organisationId': 'kept for who sees it; what was recorded names its office',
  'FundPosting.accounts': 'told by `lines`',
  'FundPosting.amounts': 'told by `lines`',
  'ReliefClaim.remedyEventId': 'kept for the table, which lets a home have one remedy; told by `programme`',
  'ReliefClaim.remedyHome': 'kept for the table, which lets a home have one remedy; told by `dwelling`',
  'ReliefClaim.remedyHousehold': 'kept for the table, which lets a household have one; told by `household`',
  'ReliefClaim.overrideChecks': 'told by `overrides`',
  'ReliefClaim.overrideReasons': 'told by `overrides`',
  'DisasterEvent.struckLaterDues': 'told by `struckLater`',
  'PaymentBatch.unenteredKeys': 'told by `unenteredBankLines`',
  'PaymentBatch.unenteredFiles': 'told by `unenteredBankLines`',
  'PaymentBatch.unenteredLines': 'told by `unenteredBankLines`',
  'PaymentBatch.unenteredCodes': 'told by `unenteredBankLines`',
  'PaymentBatch.unenteredIds': 'told by `unenteredBankLines`',
  'PaymentBatch.reviewedKeys': 'told by `reviewedBankLines`',
  'Payout.beneficiaryId': 'told by `claim`: its member or its dwelling',
  'Enterprise.closurePenaltyNumbers': 'told by `closurePenalties`',
  'Enterprise.closurePenaltyDays': 'told by `closurePenalties`',
};

/** Law 4: who alone may stand in a column that says who acts, and when, where it is not every kind of office. */
export interface Standing {
  readonly roles?: readonly Role[];
  /** What else the entry says when they have to act. */
  readonly when?: Readonly<Record<string, unknown>>;
  readonly why: string;
}
const officers: Standing = { roles: ['LAW_OFFICER'], why: 'a must asks for certified officers' };
const bureau: Standing = { roles: ['BUREAU_HEAD'], why: 'only the bureau takes the act that names it' };
const planning: Standing = {
  roles: ['BUREAU_HEAD', 'LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP'],
  why: 'only an office with law officers plans',
};
const treasury: Standing = { roles: ['FINANCE'], why: 'only the finance office composes' };
const reporting: Standing = { roles: ['TOWNSHIP', 'BUREAU_HEAD'], why: 'only these report, for their own place' };
export const standing: Readonly<Record<string, Standing>> = {
  'Hazard.officerIds': officers,
  'Inspection.officerIds': officers,
  'EnforcementCase.handlerIds': officers,
  'CoerciveMeasure.officerIds': officers,
  'CriminalReferral.officerIds': officers,
  'RandomDraw.officerIds': officers,
  'Inspection.organisationId': bureau,
  'EnforcementCase.organisationId': bureau,
  'InspectionPlan.organisationId': planning,
  'RandomDraw.organisationId': bureau,
  'Inspection.jointOfficeIds': { roles: ['SECTOR_DEPT', 'TOWNSHIP', 'BUREAU_HEAD'], why: 'only these take part' },
  'EnforcementEquipment.organisationId': planning,
  'CaseParty.enterpriseId': {
    when: { kind: 'UNIT', noticedAt: '2026-01-02T00:00:00.000Z' },
    why: 'a firm is a party as a unit, and is told by the notice',
  },
  'EnforcementCase.enterpriseId': {
    when: { status: 'CONCLUDED' },
    why: 'a firm is heard once the investigation is concluded',
  },
  'InterferenceRecord.recorderId': {
    roles: ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'LEGAL_REVIEWER', 'DISCIPLINE'],
    why: 'a department or township that met with it as a member of an investigation reads the notice as all do',
  },
  'Supervision.issuerId': { roles: ['COUNTY_LEADER', 'BUREAU_HEAD'], why: 'only these issue letters' },
  'BoundaryRuling.decidedId': { when: { status: 'RULED' }, why: 'it is decided by the ruling' },
  'BoundaryRuling.coIds': { when: { status: 'RULED' }, why: 'they are named by the ruling' },
  'PaymentBatch.payerId': treasury,
  'PaymentBatch.composerId': treasury,
  'Payout.payerId': treasury,
  'LossReport.organisationId': reporting,
  'RelocatedPerson.organisationId': { roles: ['TOWNSHIP', 'VILLAGE'], why: 'only these relocate, in their own place' },
  'Investigation.leaderId': { why: 'a county leader or the head leads', roles: ['COUNTY_LEADER', 'BUREAU_HEAD'] },
  'AccountabilityItem.organisationId': {
    roles: ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
    when: { decidedOn: '2026-01-02' },
    why: 'what was decided against an office counts in its assessment, and is told to it',
  },
  'Investigation.notRightedIds': {
    roles: ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
    why: 'that an office did not rectify counts in its assessment, and is told to it',
  },
  'Proposal.proposerId': {
    roles: ['LAW_OFFICER', 'BUREAU_HEAD'],
    why: 'of the acts that several sign these begin most',
  },
  'Proposal.signerIds': {
    roles: ['LAW_OFFICER', 'BUREAU_HEAD'],
    why: 'of the acts that several sign these begin most',
  },
};
/** Law 4: what is not seen by who is named, or withheld from them. */
export const unseen: Exempt = {
  'CriterionStudy.organisationId: finance does not see it':
    'studies are recorded by who supervises enterprises, which finance does not',
  'OfficerTraining.operatorId: finance does not see it': 'nobody in finance is a law officer',
};

/** Law 6: where `can` and the act differ. */
export const disagreements: Exempt = {};
/** Law 5: what an act changed of a day that was over. */
export const moved: Exempt = {};
/** Law 3: on the walks, a turn that somebody is shown before they can take it, or that is nobody's for a time. */
export const notYet: Exempt = {
  "AssessmentTerm PLANNED: it is nobody's turn": 'a term of a year that is still ahead waits for its day',
  "IssueDraw DRAWN: it is nobody's turn": 'the issue that was drawn waits for its own office; then its draw is settled',
};
/** Law 3: who is named as acting and has no act of their own on the entry. */
const hasActed = 'it has acted by what was entered; what follows is for others, or is told of the parts';
export const neverTheirs: Exempt = {
  'AfterActionReview.officeIds': hasActed,
  'InterferenceRecord.recorderId': 'who met with it has recorded it, and another judges it',
  'SpotCheck.collectorId': 'who collected an issue is checked by another, and reads what was found of it',
  'PracticeCase.organisationId': hasActed,
  'CovertVisit.organisationId': hasActed,
  'FilmedScene.organisationId': hasActed,
  'LeaderVisit.organisationId': hasActed,
  'IssueDraw.organisationId': 'it answers the issue that was drawn, which waits by itself',
  'SpotCheck.organisationId': 'its issue is checked by others',
  'FilmedScene.responsibleId': 'it answers the issue or hazard that a scene became',
  'MeasureEvaluation.organisationId': 'its measure is evaluated by others',
  'Proposal.proposerId': 'who proposed has signed: the next signature is another person’s',
  'Proposal.signerIds': 'whoever has signed may not sign again',
  'Post.organisationId': 'posts are kept by the administrators, and confirmed by another of them',
  'Responsibility.authorId': 'who drafted it has acted: it is published by a leader, and ended from above',
  'BoundaryRuling.proposedIds': 'they are proposed, and a leader rules; what they then hold is a responsibility',
  'BoundaryRuling.proposerId': 'a ruling is by another than who proposed it',
  'BoundaryRuling.decidedId': 'what it holds by the ruling is a responsibility, and is acknowledged there',
  'VetoRecord.organisationId': hasActed,
  'Committee.organisationId': hasActed,
  'RandomDraw.organisationId': hasActed,
  'CoerciveMeasure.officerIds': 'the head extends and lifts what its officers seized',
  'LossReport.organisationId': hasActed,
  'SelfCheck.enterpriseId': hasActed,
};
