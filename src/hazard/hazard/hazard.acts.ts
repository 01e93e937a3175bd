import { act, ask, factValue, given, type Must, type Standing, type Decided } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { AQF, CFF, LING16 } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { filesNamed, fileById, hasFiles, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { addDays } from '../../kernel/civil-date.js';
import { townshipOf } from '../../kernel/region-code.js';
import { criterionByCode, type CriterionFacts } from '../criterion/criterion.facts.js';
import { listingsOfHazard, selfSources, type ListingFacts } from './hazard.facts.js';
import {
  certifiedOn,
  operatorById,
  signersFill,
  type OperatorFacts,
  type Place,
} from '../../organisation/organisation.facts.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import type {
  CloseHazardInput,
  CorrectHazardInput,
  ExtendRectificationInput,
  FixHazardOnSpotInput,
  GradeHazardInput,
  OrderRectificationInput,
  PlanRectificationInput,
  RejectHazardInput,
  ReportHazardInput,
  RequestHazardReviewInput,
  ReturnHazardInput,
} from './hazard.inputs.js';
import type { Hazard } from './hazard.js';

type Files = { files: FileFacts[] };

type Named = string | readonly string[] | null | undefined;
/** A file belongs to an entry only if the caller's own office sent it: another's cannot be read by attaching it. */
const fileIsTheOffices = <I, F extends Files>(
  path: string,
  namedIn: (input: I) => Named,
): Must<{ input: I; facts: F } & Standing<Hazard>> => ({
  code: 'HAZARD_FILE_SENT_BY_THE_OFFICE',
  path: [path],
  basis: LING16('第十条'),
  says: {
    zh: '附件须由本单位上传；销号的复查记录，也可以由其他签署人所在单位上传。',
    en: "The file must have been uploaded by the caller's own office; only the record of the review at closing may also come from the office of another signer.",
  },
  holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files, namedIn(input)),
});

/** Reports a danger found. 上报 */
export const reportHazard = act<
  Hazard,
  ReportHazardInput,
  { region: RegionFacts[]; enterprise: EnterpriseFacts[] } & Files
>({
  name: 'reportHazard',
  begins: true,
  numbers: { number: '隐' },
  // prettier-ignore
  facts: {
    region:     ask(regionByCode, ({ input }) => [input.region]),
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
    files:      filesNamed,
  },
  standing: [],
  musts: [
    {
      code: 'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
      path: ['region'],
      basis: LING16('第十条'),
      says: {
        zh: '隐患所在地须为现行的乡镇（街道）或者村（社区）。',
        en: 'The region of the hazard must be an existing township or village.',
      },
      holds: ({ facts }) =>
        facts.region.some(
          ({ level, validUntil }) => validUntil === null && (level === 'TOWNSHIP' || level === 'VILLAGE'),
        ),
      facts: ({ input }) => [factValue('region', input.region)],
    },
    {
      code: 'HAZARD_FOUND_BEFORE_REPORTED',
      path: ['foundAt'],
      basis: LING16('第十条'),
      says: { zh: '发现时间不得晚于上报时间。', en: 'The hazard must have been found no later than it is reported.' },
      holds: ({ input, at }) => input.foundAt <= at,
      facts: ({ input, at }) => [factValue('foundAt', input.foundAt), factValue('reportedAt', at)],
    },
    {
      code: 'HAZARD_IS_DESCRIBED',
      path: ['description'],
      basis: AQF('第四十一条'),
      says: { zh: '须写明隐患描述。', en: 'The description of the hazard must be stated.' },
      holds: ({ input }) => given(input.description),
    },
    {
      code: 'HAZARD_ENTERPRISE_LIES_THERE',
      path: ['enterpriseId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '填写企业的，该企业须在册、未注销，且位于隐患所在乡镇（街道）。',
        en: 'The enterprise, where one is named, must be in the ledger, not struck off, and in the township of the hazard.',
      },
      holds: ({ input, facts }) =>
        input.enterpriseId == null ||
        facts.enterprise.some(
          ({ townshipCode, status }) => townshipCode === townshipOf(input.region) && status !== 'DEREGISTERED',
        ),
    },
    fileIsTheOffices('evidenceFileIds', (input: ReportHazardInput) => input.evidenceFileIds),
  ],
  decide: ({ input, actor, at, law }) => ({
    regionCode: input.region,
    enterpriseId: input.enterpriseId ?? null,
    sector: input.sector,
    source: input.source,
    category: input.category,
    description: input.description.trim(),
    location: input.location,
    foundAt: input.foundAt,
    evidenceFileIds: keptFiles(input.evidenceFileIds),
    reporterId: actor.operatorId,
    reportingOfficeId: actor.organisationId,
    extensions: 0,
    selfReported:
      selfSources.includes(input.source) &&
      actor.roles.includes('ENTERPRISE') &&
      civilDateOf(at) <=
        addDays(civilDateOf(input.foundAt), law.number('hazard.selfreport.days', civilDateOf(at), input.region)),
  }),
});

const enterpriseAlone = (roles: readonly string[]): boolean =>
  roles.includes('ENTERPRISE') &&
  !['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD', 'EXPERT'].some((role) => roles.includes(role));

const judgedByAnother: Must<Standing<Hazard>> = {
  code: 'HAZARD_JUDGED_BY_ANOTHER',
  basis: LING16('第二十二条'),
  says: {
    zh: '隐患须由上报人以外的人员判定，只有企业判定自报的隐患除外。',
    en: 'The hazard must be judged by a person other than the one who reported it; only an enterprise may judge what it reported itself.',
  },
  // Its own safety manager grades what the enterprise itself has found, if it is GENERAL
  // (安全生产事故隐患排查治理暂行规定 第十条).
  holds: ({ entry, actor }) =>
    entry.reporterId === null || entry.reporterId !== actor.operatorId || enterpriseAlone(actor.roles),
};

/** Finds that it is none. 不属实 */
export const rejectHazard = act<Hazard, RejectHazardInput>({
  name: 'rejectHazard',
  standing: [judgedByAnother],
  musts: [
    {
      code: 'HAZARD_REJECTED_WITH_REASON',
      path: ['reason'],
      basis: LING16('第十条'),
      says: { zh: '判定不属实须写明理由。', en: 'The reason for the rejection must be stated.' },
      holds: ({ input }) => given(input.reason),
    },
  ],
  decide: ({ input, at }) => ({ reasonRejected: input.reason, endedAt: at }),
});

/** Settles how grave it is, or settles it anew. 定级 */
export const gradeHazard = act<Hazard, GradeHazardInput, { criterion: CriterionFacts[] }>({
  name: 'gradeHazard',
  facts: { criterion: ask(criterionByCode, ({ input }) => [input.criterion?.trim()]) },
  standing: [
    judgedByAnother,
    {
      code: 'HAZARD_ENTERPRISE_GRADES_ITS_OWN',
      basis: LING16('第十条'),
      remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '企业只能对自查发现的隐患定级，且不得更改重大等级。',
        en: 'An enterprise may only grade a hazard that it found itself, and may not change a MAJOR grade.',
      },
      holds: ({ entry, actor }) =>
        !enterpriseAlone(actor.roles) || (selfSources.includes(entry.source) && entry.grade !== 'MAJOR'),
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
        en: 'Only a supervising department, the bureau or an expert may grade a hazard MAJOR.',
      },
      holds: ({ input, actor }) => input.grade !== 'MAJOR' || !enterpriseAlone(actor.roles),
    },
    {
      code: 'HAZARD_MAJOR_NAMES_ITS_CRITERION',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      says: { zh: '重大事故隐患须载明判定标准条目。', en: 'A MAJOR grade must name the criterion it rests on.' },
      holds: ({ input }) => input.grade !== 'MAJOR' || given(input.criterion),
    },
    {
      code: 'HAZARD_CRITERION_IS_IN_FORCE',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      says: {
        zh: '判定标准条目须为适用该行业的现行条目。',
        en: 'The criterion must be in force that day and apply to the sector of the hazard.',
      },
      holds: ({ entry, input, facts, at }) =>
        !given(input.criterion) || inForce(facts.criterion, entry.sector, civilDateOf(at)) !== undefined,
      facts: ({ entry, input }) => [factValue('criterion', input.criterion), factValue('sector', entry.sector)],
    },
    {
      code: 'HAZARD_LOWERED_BY_A_SECOND',
      path: ['grade'],
      basis: LING16('第二十二条'),
      says: {
        zh: '重大降为一般，须由原判定人以外的人员办理。',
        en: 'A MAJOR grade can be lowered only by a person other than the one who gave it.',
      },
      holds: ({ entry, input, actor }) =>
        !lowers(entry, input) || (actor.operatorId !== null && entry.graderId !== actor.operatorId),
    },
    {
      code: 'HAZARD_LOWERED_WITH_REASON',
      path: ['reason'],
      basis: LING16('第二十二条'),
      says: { zh: '重大降为一般，须写明理由。', en: 'The reason for lowering a MAJOR grade must be stated.' },
      holds: ({ entry, input }) => !lowers(entry, input) || given(input.reason),
    },
  ],
  decide: ({ entry, input, at, actor, facts }) => {
    const item = given(input.criterion) ? inForce(facts.criterion, entry.sector, civilDateOf(at)) : undefined;
    return {
      grade: input.grade,
      criterion: item?.key ?? null,
      criterionId: item?.id ?? null,
      gradedAt: at,
      graderId: actor.operatorId,
      ...(lowers(entry, input) && { loweredReason: input.reason ?? null }),
    };
  },
});
const lowers = (entry: Pick<Hazard, 'grade'>, input: GradeHazardInput): boolean =>
  entry.grade === 'MAJOR' && input.grade !== 'MAJOR';
const inForce = (items: readonly CriterionFacts[], sector: string, day: string): CriterionFacts | undefined =>
  items.find(
    ({ sectors, effectiveFrom, effectiveUntil }) =>
      (sectors.length === 0 || sectors.includes(sector)) &&
      effectiveFrom <= day &&
      (effectiveUntil === null || effectiveUntil >= day),
  );

/** Records that it was put right at once. 当场整改 */
export const fixHazardOnSpot = act<Hazard, FixHazardOnSpotInput, Files>({
  name: 'fixHazardOnSpot',
  facts: { files: filesNamed },
  standing: [
    {
      code: 'HAZARD_MAJOR_IS_NOT_FIXED_ON_SPOT',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'orderRectification', role: 'LAW_OFFICER' }],
      says: { zh: '重大事故隐患不得按当场整改办理。', en: 'A MAJOR hazard may not be recorded as fixed on the spot.' },
      holds: ({ entry }) => entry.grade !== 'MAJOR',
    },
  ],
  musts: [
    {
      code: 'HAZARD_FIX_IS_DESCRIBED',
      path: ['fix'],
      basis: LING16('第十条'),
      says: { zh: '须写明当场整改措施。', en: 'The fix on the spot must be described.' },
      holds: ({ input }) => given(input.fix),
    },
    {
      code: 'HAZARD_FIX_IS_SHOWN',
      path: ['fixFileIds'],
      basis: LING16('第十条'),
      says: { zh: '须附整改前后照片。', en: 'Files must show it before and after.' },
      holds: ({ input }) => input.fixFileIds.length > 0,
    },
    fileIsTheOffices('fixFileIds', (input: FixHazardOnSpotInput) => input.fixFileIds),
  ],
  decide: ({ input, at }) => ({ fix: input.fix, fixFileIds: keptFiles(input.fixFileIds), endedAt: at }),
});

const certified = (operators: readonly OperatorFacts[], ids: readonly string[], day: string): boolean =>
  ids.every((id) => operators.some((operator) => operator.key === id && certifiedOn(operator, day)));

/** Orders it to be put right by a deadline. 责令限期整改 */
export const orderRectification = act<Hazard, OrderRectificationInput, { officers: OperatorFacts[] } & Files>({
  name: 'orderRectification',
  signatures: { needed: 2, basis: CFF('第四十二条') },
  numbers: { orderNumber: '责改' },
  facts: {
    officers: ask(operatorById, ({ signers }) => signers),
    files: ask(fileById, ({ input }) => [input.orderFileId]),
  },
  standing: [],
  musts: [
    {
      code: 'HAZARD_OFFICERS_ARE_CERTIFIED',
      basis: CFF('第五十五条'),
      says: {
        zh: '签署的执法人员均须持有效执法证件。',
        en: 'Every officer who signs must hold a valid enforcement certificate.',
      },
      holds: ({ facts, signers, at }) => certified(facts.officers, signers, civilDateOf(at)),
    },
    {
      code: 'HAZARD_DEADLINE_IS_AHEAD',
      path: ['deadline'],
      basis: AQF('第六十五条'),
      says: { zh: '整改期限须晚于责令时间。', en: 'The deadline must be later than the order.' },
      holds: ({ input, at }) => input.deadline > at,
      facts: ({ input, at }) => [factValue('deadline', input.deadline), factValue('orderedAt', at)],
    },
    {
      code: 'HAZARD_MAJOR_DECIDES_ON_SUSPENSION',
      path: ['suspension'],
      basis: AQF('第六十五条第一款第三项'),
      says: {
        zh: '责令整改重大事故隐患的，须写明撤人或者停产停用的决定。',
        en: 'An order on a MAJOR hazard must state the decision on evacuation or suspension.',
      },
      holds: ({ entry, input }) => entry.grade !== 'MAJOR' || given(input.suspension),
    },
    fileIsTheOffices('orderFileId', (input: OrderRectificationInput) => input.orderFileId),
  ],
  decide: ({ input, at, signers }) => ({
    orderedAt: at,
    rectificationDue: input.deadline,
    suspension: input.suspension ?? null,
    orderFileId: input.orderFileId ?? null,
    officerIds: [...signers],
  }),
});

/** Files the plan: who, what, with which money, till when, and what if. 五落实 */
export const planRectification = act<Hazard, PlanRectificationInput>({
  name: 'planRectification',
  standing: [],
  musts: [
    {
      code: 'HAZARD_PLAN_NAMES_WHO_AND_WHAT',
      path: ['responsiblePerson'],
      basis: LING16('第十五条'),
      says: { zh: '整改方案须写明责任人和措施。', en: 'The plan must name the responsible person and the measures.' },
      holds: ({ input }) => given(input.responsiblePerson) && given(input.measures),
    },
    {
      code: 'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS',
      path: ['contingency'],
      basis: LING16('第十五条'),
      says: {
        zh: '重大事故隐患整改方案须做到五落实，除责任人和措施外须写明资金、时限和预案。',
        en: 'The plan for a MAJOR hazard must settle five things: besides the person and the measures, the funds, the time limit and the contingency plan.',
      },
      holds: ({ entry, input }) =>
        entry.grade !== 'MAJOR' || (input.funds != null && input.dueOn != null && given(input.contingency)),
      facts: ({ input }) => [
        factValue('funds', input.funds == null ? 'lacking' : 'given'),
        factValue('dueOn', input.dueOn ?? 'lacking'),
        factValue('contingency', given(input.contingency) ? 'given' : 'lacking'),
      ],
    },
    {
      code: 'HAZARD_FUNDS_NOT_NEGATIVE',
      path: ['funds'],
      basis: LING16('第十五条'),
      says: { zh: '整改资金不得为负。', en: 'The funds of the plan may not be negative.' },
      holds: ({ input }) => input.funds == null || BigInt(input.funds) >= 0n,
    },
    {
      code: 'HAZARD_PLAN_KEEPS_THE_DEADLINE',
      path: ['dueOn'],
      basis: AQF('第六十五条'),
      remedies: [{ action: 'extendRectification', role: 'LAW_OFFICER' }],
      says: { zh: '整改方案时限不得晚于责令整改期限。', en: 'The plan may not end later than the ordered deadline.' },
      holds: ({ entry, input }) =>
        input.dueOn == null || entry.rectificationDue == null || input.dueOn <= civilDateOf(entry.rectificationDue),
      facts: ({ entry, input }) => [
        factValue('dueOn', input.dueOn),
        factValue('rectificationDue', entry.rectificationDue),
      ],
    },
  ],
  decide: ({ input, at }) => ({
    responsiblePerson: input.responsiblePerson.trim(),
    measures: input.measures,
    funds: input.funds ?? null,
    planDueOn: input.dueOn ?? null,
    contingency: input.contingency ?? null,
    plannedAt: at,
  }),
});

/** Gives more time. 延期 */
export const extendRectification = act<Hazard, ExtendRectificationInput>({
  name: 'extendRectification',
  standing: [
    {
      code: 'HAZARD_EXTENDED_BEFORE_THE_DEADLINE',
      basis: LING16('第二十三条'),
      says: { zh: '延期须在整改期限届满前办理。', en: 'The deadline can be extended only before it has passed.' },
      holds: ({ entry, at }) => entry.rectificationDue == null || at <= entry.rectificationDue,
      facts: ({ entry }) => [factValue('rectificationDue', entry.rectificationDue)],
    },
    {
      code: 'HAZARD_EXTENDED_AGAIN_BY_THE_HEAD',
      basis: ({ entry, at, law }) => [law.parameter('hazard.extensions.max', civilDateOf(at), entry.regionCode).basis],
      remedies: [{ action: 'extendRectification', role: 'BUREAU_HEAD' }],
      says: {
        zh: '延期达到规定次数后，再次延期只能由局主要负责人批准。',
        en: 'After the prescribed number of extensions, only the head of the bureau may extend the deadline again.',
      },
      holds: ({ entry, actor, at, law }) =>
        entry.extensions < law.number('hazard.extensions.max', civilDateOf(at), entry.regionCode) ||
        actor.roles.includes('BUREAU_HEAD'),
      facts: ({ entry }) => [factValue('extensions', entry.extensions, '次')],
    },
  ],
  musts: [
    {
      code: 'HAZARD_EXTENSION_IS_LATER',
      path: ['rectificationDue'],
      basis: LING16('第二十三条'),
      says: {
        zh: '新期限须晚于原整改期限；无原期限的，须晚于办理时间。',
        en: 'The new deadline must be later than the old one, or than this act where there is none.',
      },
      holds: ({ entry, input, at }) => input.rectificationDue > (entry.rectificationDue ?? at),
      facts: ({ entry, input }) => [
        factValue('rectificationDue', entry.rectificationDue),
        factValue('newRectificationDue', input.rectificationDue),
      ],
    },
    {
      code: 'HAZARD_EXTENSION_IS_SAFEGUARDED',
      path: ['safeguards'],
      basis: LING16('第十六条'),
      says: {
        zh: '延期须写明理由和临时防范措施。',
        en: 'The reason for the extension and the safeguards until then must be stated.',
      },
      holds: ({ input }) => given(input.reason) && given(input.safeguards),
    },
  ],
  decide: ({ entry, input }) => ({
    rectificationDue: input.rectificationDue,
    extensions: entry.extensions + 1,
    extensionReason: input.reason,
    extensionSafeguards: input.safeguards,
  }),
});

/**
 * What is shown now is in place of what was shown before, also of the one file that up to 0.5.0 an entry could have.
 */
const rectificationFiles = (entry: Hazard, input: RequestHazardReviewInput): Decided<Hazard> => ({
  rectificationFileIds: keptFiles(input.rectificationFileIds),
  ...(entry.rectificationFileId != null && { rectificationFileId: null }),
});
/** Says that it is put right. 申请复查 */
export const requestHazardReview = act<Hazard, RequestHazardReviewInput, Files>({
  name: 'requestHazardReview',
  facts: { files: filesNamed },
  standing: [],
  musts: [
    {
      code: 'HAZARD_RECTIFICATION_IS_DESCRIBED',
      path: ['rectification'],
      basis: LING16('第十八条'),
      says: { zh: '须写明整改情况。', en: 'The rectification must be described.' },
      holds: ({ input }) => given(input.rectification),
    },
    fileIsTheOffices('rectificationFileIds', (input: RequestHazardReviewInput) => input.rectificationFileIds),
  ],
  decide: ({ entry, input, at, law }) => ({
    rectification: input.rectification,
    ...rectificationFiles(entry, input),
    reviewRequestedAt: at,
    reviewDue: law.due('hazard.reinspect.days', civilDateOf(at), entry.regionCode).dueAt,
  }),
});

/** Sends it back. 复查不合格 */
export const returnHazard = act<Hazard, ReturnHazardInput>({
  name: 'returnHazard',
  standing: [],
  musts: [
    {
      code: 'HAZARD_RETURNED_WITH_REASON',
      path: ['reason'],
      basis: LING16('第二十三条'),
      says: { zh: '退回须写明理由。', en: 'The reason for the return must be stated.' },
      holds: ({ input }) => given(input.reason),
    },
    {
      code: 'HAZARD_RETURN_DEADLINE_IS_AHEAD',
      path: ['rectificationDue'],
      basis: AQF('第六十五条'),
      says: { zh: '新整改期限须晚于退回时间。', en: 'The new deadline must be later than the return.' },
      holds: ({ input, at }) => input.rectificationDue > at,
      facts: ({ input }) => [factValue('rectificationDue', input.rectificationDue)],
    },
  ],
  decide: ({ input }) => ({
    returnReason: input.reason,
    rectificationDue: input.rectificationDue,
    reviewRequestedAt: null,
    reviewDue: null,
  }),
});

/** The record is sent by the office of whoever proposes; those who sign after need not be of it. */
const fileOfClosing: Must<{ input: CloseHazardInput; facts: Closing } & Standing<Hazard>> = {
  ...fileIsTheOffices<CloseHazardInput, Closing>('reviewFileId', (input) => input.reviewFileId),
  holds: ({ input, facts, actor, signers, at }) => {
    const offices = [
      actor.organisationId,
      ...facts.signers
        .filter(({ key }) => signers.includes(key))
        .flatMap(({ posts }) =>
          posts
            .filter(({ from, to }) => from <= civilDateOf(at) && (to === null || to >= civilDateOf(at)))
            .map(({ organisationId }) => organisationId),
        ),
    ];
    return (
      input.reviewFileId == null ||
      facts.files.some(({ key, organisationId }) => key === input.reviewFileId && offices.includes(organisationId))
    );
  },
};

type Closing = { signers: OperatorFacts[]; listings: ListingFacts[]; reviewers: OperatorFacts[] } & Files;
const listed = ({ listings }: Pick<Closing, 'listings'>): boolean => listings.some(({ status }) => status === 'LISTED');
/**
 * Who must sign the closing of a MAJOR hazard: its department beside who looked, and for a listed one whoever listed
 * it (安全生产法 第四十一条).
 */
const closers = (facts: Pick<Closing, 'listings'>): readonly Place[] => [
  { roles: ['SECTOR_DEPT', 'BUREAU_HEAD'] },
  { roles: ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD'] },
  ...(listed(facts) ? [{ roles: ['COUNTY_LEADER'] }] : []),
];
// Ordered or MAJOR: then closing is an act of enforcement, for certified officers alone.
const enforced = ({ grade, orderedAt }: Pick<Hazard, 'grade' | 'orderedAt'>): boolean =>
  grade === 'MAJOR' || orderedAt !== null;

/** Closes it. 销号 */
export const closeHazard = act<Hazard, CloseHazardInput, Closing>({
  name: 'closeHazard',
  signatures: ({ entry, facts }) =>
    entry.grade === 'MAJOR' ? { needed: closers(facts).length, basis: AQF('第四十一条') } : null,
  facts: {
    reviewers: ask(operatorById, ({ input }) => input.reviewerIds),
    files: ask(fileById, ({ input }) => [input.reviewFileId]),
    signers: ask(operatorById, ({ signers }) => signers),
    listings: ask(listingsOfHazard, ({ entry }) => [entry.id]),
  },
  standing: [
    {
      code: 'HAZARD_MAJOR_CLOSED_WITH_ASSIGNMENT',
      basis: AQF('第四十一条'),
      remedies: [
        { action: 'returnHazard', role: 'LAW_OFFICER' },
        { action: 'orderRectification', role: 'LAW_OFFICER' },
      ],
      says: {
        zh: '重大事故隐患未经责令整改的，不得销号。',
        en: 'A MAJOR hazard can be closed only after its rectification was ordered.',
      },
      holds: ({ entry }) => entry.grade !== 'MAJOR' || entry.orderedAt !== null,
    },
    {
      code: 'HAZARD_MAJOR_CLOSED_WITH_PLAN',
      basis: LING16('第十五条'),
      remedies: [
        { action: 'returnHazard', role: 'LAW_OFFICER' },
        { action: 'planRectification', role: 'ENTERPRISE' },
      ],
      says: {
        zh: '重大事故隐患未报送整改方案的，不得销号。',
        en: 'A MAJOR hazard can be closed only after its plan of rectification was filed.',
      },
      holds: ({ entry }) => entry.grade !== 'MAJOR' || entry.plannedAt !== null,
    },
    {
      code: 'HAZARD_MAJOR_CLOSED_WITH_EVIDENCE',
      basis: LING16('第十八条'),
      remedies: [
        { action: 'returnHazard', role: 'LAW_OFFICER' },
        { action: 'requestHazardReview', role: 'ENTERPRISE' },
      ],
      says: {
        zh: '重大事故隐患未提交整改佐证的，不得销号。',
        en: 'A MAJOR hazard can be closed only with a file that shows its rectification.',
      },
      holds: ({ entry }) => entry.grade !== 'MAJOR' || hasFiles(entry.rectificationFileId, entry.rectificationFileIds),
    },
    {
      code: 'HAZARD_ORDERED_IS_CLOSED_BY_OFFICERS',
      basis: CFF('第四十二条'),
      remedies: [{ action: 'closeHazard', role: 'LAW_OFFICER' }],
      says: {
        zh: '责令整改或者重大的隐患，只能由执法人员、监管部门、局主要负责人或者县领导销号。',
        en: 'A hazard that is MAJOR or whose rectification was ordered may only be closed by a law officer, the supervising department, the head of the bureau or a county leader.',
      },
      holds: ({ entry, actor }) =>
        !enforced(entry) ||
        actor.roles.some((role) => ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD', 'COUNTY_LEADER'].includes(role)),
    },
  ],
  musts: [
    {
      code: 'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT',
      basis: AQF('第四十一条'),
      says: {
        zh: '重大事故隐患销号须由监管部门（或者局主要负责人）和另一名执法人员、监管部门人员或者局主要负责人签字，挂牌督办的还须由县领导签字。',
        en: 'The closing of a MAJOR hazard must be signed by its department or the head of the bureau, by a second of these or a law officer, and for a listed hazard by a county leader.',
      },
      holds: ({ entry, facts, signers, at }) =>
        entry.grade !== 'MAJOR' || signersFill(closers(facts), signers, facts.signers, civilDateOf(at)),
    },
    {
      code: 'HAZARD_REVIEWED_BY_TWO',
      path: ['reviewerIds'],
      basis: CFF('第四十二条'),
      says: {
        zh: '复查人员须为在册人员，且不得少于两人。',
        en: 'At least two reviewers must be named, each of them an operator in the register.',
      },
      holds: ({ input, facts }) =>
        facts.reviewers.length >= 2 && new Set(input.reviewerIds).size === facts.reviewers.length,
      facts: ({ facts }) => [factValue('reviewers', facts.reviewers.length, '人')],
    },
    {
      code: 'HAZARD_REVIEWERS_ARE_CERTIFIED',
      path: ['reviewerIds'],
      basis: CFF('第五十五条'),
      says: {
        zh: '责令整改或者重大的隐患，复查人员均须持有效执法证件。',
        en: 'Every reviewer of a hazard that is MAJOR or was ordered must hold a valid enforcement certificate.',
      },
      holds: ({ entry, input, facts, at }) =>
        !enforced(entry) || certified(facts.reviewers, input.reviewerIds, civilDateOf(at)),
    },
    {
      code: 'HAZARD_NOT_REVIEWED_BY_ITS_REPORTER',
      path: ['reviewerIds'],
      basis: LING16('第二十二条'),
      says: { zh: '上报人不得参加复查。', en: 'The person who reported a hazard may not review it.' },
      holds: ({ entry, input }) => entry.reporterId === null || !input.reviewerIds.includes(entry.reporterId),
    },
    {
      code: 'HAZARD_CLOSED_WITH_FINDING',
      path: ['opinion'],
      basis: LING16('第二十三条'),
      says: { zh: '须写明复查意见。', en: 'The opinion of the reviewers must be stated.' },
      holds: ({ input }) => given(input.opinion),
    },
    {
      code: 'HAZARD_MAJOR_CLOSED_WITH_RECORD',
      path: ['reviewFileId'],
      basis: LING16('第二十三条'),
      says: {
        zh: '重大事故隐患销号须附复查记录。',
        en: 'The record of the review must be attached to close a MAJOR hazard.',
      },
      holds: ({ entry, input }) => entry.grade !== 'MAJOR' || input.reviewFileId != null,
    },
    fileOfClosing,
  ],
  decide: ({ input, at, signers, actor }) => ({
    reviewerIds: [...input.reviewerIds],
    reviewOpinion: input.opinion,
    reviewFileId: input.reviewFileId ?? null,
    endedAt: at,
    closerIds: signers.length > 0 ? [...signers] : actor.operatorId ? [actor.operatorId] : null,
  }),
});

/** Puts right what was written wrong. 更正 */
export const correctHazard = act<Hazard, CorrectHazardInput>({
  name: 'correctHazard',
  journalledAs: 'CORRECTED',
  standing: [],
  musts: [
    {
      code: 'HAZARD_CORRECTED_WITH_REASON',
      path: ['reason'],
      basis: [{ title: '政务数据共享条例', article: '数据校核' }],
      says: { zh: '更正须写明理由。', en: 'The reason for the correction must be stated.' },
      holds: ({ input }) => given(input.reason),
    },
    {
      code: 'HAZARD_CORRECTION_CHANGES_SOMETHING',
      basis: [{ title: '政务数据共享条例', article: '数据校核' }],
      says: {
        zh: '须至少更正一项，描述和部位不得更正为空。',
        en: 'At least one field must be corrected, and description and location may not be left blank.',
      },
      holds: ({ input }) =>
        [input.description, input.location, input.category, input.sector].some((each) => each != null) &&
        [input.description, input.location].every((each) => each == null || given(each)),
    },
  ],
  decide: ({ input: { description, location, category, sector } }) =>
    Object.fromEntries(
      Object.entries({ description, location, category, sector }).filter(([, value]) => value != null),
    ),
});
