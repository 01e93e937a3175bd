import { act, ask, created, factValue, hasText, isSaid } from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { AQF, LING16 } from '../../kernel/statutes.js';
import { criterionByCode, criterionInForce, type CriterionFacts } from '../criterion/criterion.facts.js';
import { listingsOfHazard, selfSources, type ListingFacts } from './hazard.facts.js';
import type { ConfirmHazardGradeInput, GradeHazardInput, RaiseEndedHazardInput } from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import {
  enterpriseAlone,
  gradeIsUnconfirmed,
  isListed,
  judgedByAnother,
  placeOf,
  proposalIsOpen,
} from './hazard.musts.js';

/** Settles how grave it is, or settles it anew. 定级 */
export const gradeHazard = act<Hazard, GradeHazardInput, { criterion: CriterionFacts[]; listings: ListingFacts[] }>({
  name: 'gradeHazard',
  signatures: ({ entry, input }) => (lowers(entry, input) ? { needed: 2, basis: LING16('第二十二条') } : null),
  facts: {
    criterion: ask(criterionByCode, ({ input }) => [input.criterion?.trim()]),
    listings: ask(listingsOfHazard, ({ entry }) => [entry.id]),
  },
  preconditions: [
    judgedByAnother,
    {
      code: 'HAZARD_ENTERPRISE_GRADES_ITS_OWN',
      basis: LING16('第十条'),
      remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '企业只能对自查发现、尚未责令整改和报送整改方案的隐患定级，且不得更改重大等级。',
        en: 'An enterprise may only grade a hazard that it found itself, before it is ordered or planned, and may not change a MAJOR grade.',
      },
      holds: ({ entry, actor }) =>
        !enterpriseAlone(actor.roles) ||
        (selfSources.includes(entry.source) && entry.grade !== 'MAJOR' && !underway.includes(entry.status)),
    },
    {
      code: 'HAZARD_PROPOSED_MAJOR_IS_JUDGED_BY_AUTHORITY',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '企业已提请判定为重大的隐患，只能由负有监管职责的部门、应急部门或者专家定级。',
        en: 'Once an enterprise has proposed a hazard as MAJOR, only a supervising department, the bureau or an expert may grade it.',
      },
      holds: ({ entry, actor }) => !enterpriseAlone(actor.roles) || !proposalIsOpen(entry),
    },
  ],
  musts: [
    {
      code: 'HAZARD_MAJOR_IS_GRADED_BY_AUTHORITY',
      path: ['grade'],
      basis: AQF('第四十一条'),
      remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '重大事故隐患只能由负有监管职责的部门、应急部门或者专家判定，企业不得自行判定。',
        en: 'Only a supervising department, the bureau or an expert may grade a hazard MAJOR; the enterprise may not do so itself.',
      },
      holds: ({ input, actor }) => input.grade !== 'MAJOR' || !enterpriseAlone(actor.roles),
    },
    {
      code: 'HAZARD_OF_A_CRITERION_IS_PROPOSED_MAJOR',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      remedies: [{ action: 'proposeMajor', role: 'ENTERPRISE' }],
      says: {
        zh: '企业定为一般的，不得载明重大事故隐患判定标准条目；符合条目的，须提请判定为重大。',
        en: 'An enterprise that grades a hazard GENERAL may not name a criterion for MAJOR: what meets one must be proposed as MAJOR.',
      },
      holds: ({ input, actor }) =>
        !enterpriseAlone(actor.roles) || input.grade !== 'GENERAL' || !hasText(input.criterion),
    },
    {
      code: 'HAZARD_MAJOR_NAMES_ITS_CRITERION',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      says: { zh: '重大事故隐患须载明判定标准条目。', en: 'A MAJOR grade must name the criterion it rests on.' },
      holds: ({ input }) => input.grade !== 'MAJOR' || hasText(input.criterion),
    },
    {
      code: 'HAZARD_CRITERION_IS_IN_FORCE',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      says: {
        zh: '填写判定标准条目的，该条目须为适用该行业的现行条目。',
        en: 'The criterion, where one is given, must be in force that day and apply to the sector of the hazard.',
      },
      holds: ({ entry, input, facts, today }) =>
        !hasText(input.criterion) || criterionInForce(facts.criterion, placeOf(entry), today) !== undefined,
      facts: ({ entry, input }) => [factValue('criterion', input.criterion), factValue('sector', entry.sector)],
    },
    {
      code: 'HAZARD_LOWERED_BY_A_SECOND',
      path: ['grade'],
      basis: LING16('第二十二条'),
      says: {
        zh: '重大降为一般，须由原判定人以外的两人签字。',
        en: 'A MAJOR grade can be lowered only by two people who sign, neither of whom gave it.',
      },
      holds: ({ entry, input, actor, signers }) =>
        !lowers(entry, input) ||
        (actor.operatorId !== null && ![actor.operatorId, ...signers].includes(entry.graderId ?? '')),
    },
    {
      code: 'HAZARD_LISTED_KEEPS_ITS_GRADE',
      path: ['grade'],
      basis: AQF('第四十一条'),
      says: {
        zh: '挂牌督办期间，重大事故隐患不得降为一般。',
        en: 'A MAJOR grade may not be lowered while the hazard is listed for supervision.',
      },
      holds: ({ entry, input, facts }) => !lowers(entry, input) || !isListed(facts),
      facts: ({ facts }) => facts.listings.map(({ number }) => factValue('listing', number)),
    },
    {
      code: 'HAZARD_LOWERED_WITH_REASON',
      path: ['reason'],
      basis: LING16('第二十二条'),
      says: { zh: '重大降为一般，须写明理由。', en: 'The reason for lowering a MAJOR grade must be stated.' },
      holds: ({ entry, input }) => !lowers(entry, input) || hasText(input.reason),
    },
    {
      code: 'HAZARD_PROPOSED_MAJOR_DECLINED_WITH_REASON',
      path: ['reason'],
      basis: AQF('第四十一条'),
      says: {
        zh: '企业提请判定为重大而定为一般的，须写明理由。',
        en: 'Where the enterprise proposed the hazard as MAJOR, the reason for grading it GENERAL must be stated.',
      },
      holds: ({ entry, input }) => !declines(entry, input) || hasText(input.reason),
    },
  ],
  decide: ({ entry, input, at, actor, facts, today }) => {
    const item = hasText(input.criterion) ? criterionInForce(facts.criterion, placeOf(entry), today) : undefined;
    return {
      grade: input.grade,
      criterion: hasText(input.criterion) ? input.criterion!.trim() : null,
      criterionId: item?.id ?? null,
      gradedAt: at,
      graderId: actor.operatorId,
      selfGraded: enterpriseAlone(actor.roles),
      ...(underway.includes(entry.status) && !raises(entry, input) && { status: entry.status }),
      ...(raises(entry, input) && begunAnew),
      ...(lowers(entry, input) && { loweredReason: input.reason ?? null }),
      ...(declines(entry, input) && { majorDeclinedReason: input.reason ?? null }),
    };
  },
});
/** Stages at which it is graded anew by who meets it on its road. */
const underway: readonly string[] = ['ORDERED', 'RECTIFYING', 'IN_REVIEW'];
/**
 * What was ordered, planned and signed for a GENERAL one does not do for a MAJOR one: it is assigned, received, planned
 * in five parts and reviewed anew. The day that was set stands till another is.
 */
const begunAnew = {
  ...{ orderNumber: null, orderedAt: null, orderFileId: null, suspension: null, officerIds: null },
  ...{ orderReceivedAt: null, orderReceivedOn: null, receiptFileId: null },
  ...{ plannedAt: null, planDueOn: null },
  ...{ reviewRequestedAt: null, reviewSignerIds: null, reviewDue: null },
};
const raises = (entry: Pick<Hazard, 'grade'>, input: GradeHazardInput): boolean =>
  entry.grade === 'GENERAL' && input.grade === 'MAJOR';
const declines = (entry: Readonly<Hazard>, input: GradeHazardInput): boolean =>
  proposalIsOpen(entry) && input.grade !== 'MAJOR';
const lowers = (entry: Pick<Hazard, 'grade'>, input: GradeHazardInput): boolean =>
  entry.grade === 'MAJOR' && input.grade !== 'MAJOR';

/** An authority looks at what an enterprise called GENERAL itself, and finds it so. 复核自定级别 */
export const confirmHazardGrade = act<Hazard, ConfirmHazardGradeInput>({
  name: 'confirmHazardGrade',
  preconditions: [
    {
      code: 'HAZARD_GRADE_CONFIRMED_IS_THE_ENTERPRISES',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '只有企业自行定为一般且尚未复核的隐患，方可复核定级。',
        en: 'Only a grade of GENERAL that the enterprise gave itself, and that nobody has confirmed yet, can be confirmed.',
      },
      holds: ({ entry }) => gradeIsUnconfirmed(entry),
    },
    {
      code: 'HAZARD_PROPOSED_MAJOR_IS_GRADED_NOT_CONFIRMED',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '企业已提请判定为重大的隐患，须定级，不得按自定的一般级别复核。',
        en: 'A hazard that the enterprise has proposed as MAJOR must be graded; its own GENERAL may not be confirmed.',
      },
      holds: ({ entry }) => !proposalIsOpen(entry),
    },
  ],
  musts: [
    isSaid(
      'HAZARD_GRADE_CONFIRMED_WITH_GROUNDS',
      'opinion',
      AQF('第一百一十八条'),
      '须写明对照判定标准的复核意见。',
      'What the comparison with the criteria found must be stated.',
    ),
  ],
  decide: ({ input, at, actor }) => ({
    gradeConfirmedAt: at,
    gradeConfirmerId: actor.operatorId,
    gradeOpinion: input.opinion.trim(),
  }),
});

/** The day by whose criteria an ended one is judged: that of its ending. */
const endedOn = ({ endedAt, actedAt }: Pick<Hazard, 'endedAt' | 'actedAt'>): CivilDate =>
  civilDateOf(endedAt ?? actedAt);
type Raising = { criterion: CriterionFacts[] };
/**
 * Finds that a GENERAL one that has ended was MAJOR by a criterion of its day. Its ending stands as it was; a new one
 * that names it takes the road of a MAJOR one. 已办结隐患改判重大
 */
export const raiseEndedHazard = act<Hazard, RaiseEndedHazardInput, Raising>({
  name: 'raiseEndedHazard',
  numbersOfOthers: { Hazard: { number: '隐' } },
  facts: { criterion: ask(criterionByCode, ({ input }) => [input.criterion.trim()]) },
  preconditions: [
    {
      code: 'HAZARD_RAISED_ONCE_ENDED_AS_GENERAL',
      basis: AQF('第四十一条'),
      says: {
        zh: '只有按一般隐患办结且尚未改判的，方可改判为重大。',
        en: 'Only a hazard that ended as GENERAL, and was not found MAJOR since, can be found to have been MAJOR.',
      },
      holds: ({ entry }) => entry.grade === 'GENERAL' && entry.foundMajorAt == null,
    },
  ],
  musts: [
    {
      code: 'HAZARD_WAS_MAJOR_BY_A_CRITERION_OF_ITS_DAY',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      says: {
        zh: '改判为重大，须载明其办结之日适用该行业的判定标准条目。',
        en: 'A criterion must be named that was in force on the day on which the hazard ended, and applies to its sector.',
      },
      holds: ({ entry, facts }) => criterionInForce(facts.criterion, placeOf(entry), endedOn(entry)) !== undefined,
      facts: ({ entry, input }) => [factValue('criterion', input.criterion), factValue('endedOn', endedOn(entry))],
    },
    isSaid(
      'HAZARD_RAISED_WITH_REASON',
      'reason',
      LING16('第二十二条'),
      '须写明改判为重大的理由。',
      'The reason for finding it MAJOR must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ foundMajorAt: at, foundMajorReason: input.reason.trim() }),
  creates: ({ entry, input, facts, actor, at, keyAt }) => [
    created<Hazard>('Hazard', {
      ...{ id: keyAt(0), status: 'GRADED', regionCode: entry.regionCode, formerHazardId: entry.id },
      ...{ enterpriseId: entry.enterpriseId, sector: entry.sector, category: entry.category },
      ...{ description: entry.description, location: entry.location, foundAt: at },
      // The officers found it: whoever let it pass is looked back on.
      source: actor.roles.some((role) => role !== 'EXPERT') ? 'DEPT_INSPECTION' : 'EXPERT',
      ...{ reporterId: actor.operatorId, reportingOfficeId: actor.organisationId, selfReported: false, extensions: 0 },
      ...{ grade: 'MAJOR', criterion: input.criterion.trim(), gradedAt: at, graderId: actor.operatorId },
      criterionId: criterionInForce(facts.criterion, placeOf(entry), endedOn(entry))?.id ?? null,
      selfGraded: false,
    }),
  ],
});
