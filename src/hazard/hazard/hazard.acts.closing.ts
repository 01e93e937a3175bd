import { act, ask, factValue, hasText, type Must, type EntryContext } from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Actor, Role } from '../../kernel/roles.js';
import { AQF, CFF, LING16 } from '../../kernel/statutes.js';
import { fileById, hasFiles, sentBy } from '../../file/file.facts.js';
import { listingsOfHazard, type ListingFacts } from './hazard.facts.js';
import {
  holdsPostOn,
  operatorById,
  signersFill,
  worksAt,
  type OperatorFacts,
  type Place,
} from '../../organisation/organisation.facts.js';
import type { CloseHazardInput } from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import {
  type Files,
  hazardFile,
  certified,
  closing,
  enforced,
  gradeIsUnconfirmed,
  isListed,
  mayReview,
  ownGeneral,
  proposedIsJudgedFirst,
  wasMajor,
} from './hazard.musts.js';

const officesOfSigners = ({
  facts,
  actor,
  signers,
  today,
}: { readonly facts: Pick<Closing, 'signers'> } & EntryContext<Hazard>): readonly string[] => [
  actor.organisationId,
  ...facts.signers
    .filter(({ key }) => signers.includes(key))
    .flatMap(({ posts }) => posts.filter((post) => holdsPostOn(post, today)))
    .map(({ organisationId }) => organisationId),
];
/** The record is sent by the office of whoever proposes; those who sign after need not be of it. */
const fileOfClosing: Must<{ input: CloseHazardInput; facts: Closing } & EntryContext<Hazard>> = {
  ...hazardFile('reviewFileId'),
  holds: (ctx) => officesOfSigners(ctx).some((office) => sentBy(office, ctx.facts.files, ctx.input.reviewFileId)),
};

type Closing = { signers: OperatorFacts[]; listings: ListingFacts[]; reviewers: OperatorFacts[] } & Files;
/**
 * Who must sign the closing of a MAJOR hazard: its department beside who looked, and for a listed one whoever listed
 * it (安全生产法 第四十一条).
 */
const closers = (facts: Pick<Closing, 'listings'>): readonly Place[] => [
  { roles: ['SECTOR_DEPT', 'BUREAU_HEAD'] },
  { roles: ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD'] },
  ...(isListed(facts) ? [{ roles: ['COUNTY_LEADER'] }] : []),
];
const enforcing: readonly Role[] = [...closing, 'COUNTY_LEADER'];
/** The enterprise itself closes what it found itself and put right, if it is GENERAL. */
const closesItsOwn = (entry: Readonly<Hazard>, { roles }: Pick<Actor, 'roles'>): boolean =>
  !roles.some((role) => enforcing.includes(role)) && ownGeneral(entry);

/** The last day on which an authority is waited for to confirm what the enterprise graded itself. */
const lastToConfirm = ({ gradedAt }: Readonly<Hazard>, number: EntryContext<Hazard>['number']): CivilDate => {
  const day = civilDateOf(gradedAt!);
  return addDays(day, number('hazard.confirm.days', day));
};

/** Closes it. 销号 */
export const closeHazard = act<Hazard, CloseHazardInput, Closing>({
  name: 'closeHazard',
  signatures: ({ entry, facts }) =>
    wasMajor(entry) ? { needed: closers(facts).length, basis: AQF('第四十一条') } : null,
  facts: {
    reviewers: ask(operatorById, ({ input }) => input.reviewerIds),
    files: ask(fileById, ({ input }) => [input.reviewFileId]),
    signers: ask(operatorById, ({ signers }) => signers),
  },
  preconditionFacts: { listings: ask(listingsOfHazard, ({ entry }) => [entry.id]) },
  preconditions: [
    {
      code: 'HAZARD_ENTERPRISE_CLOSES_ITS_OWN_GENERAL',
      basis: LING16('第十五条'),
      remedies: [{ action: 'closeHazard', role: 'LAW_OFFICER' }],
      says: {
        zh: '企业只能销号自查发现、未责令整改且从未定为重大的一般隐患。',
        en: 'An enterprise may only close a GENERAL hazard that it found itself, that was not ordered and never MAJOR.',
      },
      holds: ({ entry, actor }) => actor.roles.some((role) => enforcing.includes(role)) || ownGeneral(entry),
    },
    {
      code: 'HAZARD_OWN_GRADE_IS_CONFIRMED_FIRST',
      basis: ({ entry, law, today }) => [law.parameter('hazard.confirm.days', today, entry.regionCode).basis],
      remedies: [{ action: 'confirmHazardGrade', role: 'SECTOR_DEPT' }],
      says: {
        zh: '企业自行定为一般的隐患，须经负有监管职责的部门复核级别后，企业方可销号；规定天数内未复核的除外。',
        en: 'What an enterprise graded GENERAL itself it may close only once an authority has confirmed the grade, or once the days for that are over.',
      },
      holds: ({ entry, actor, today, number }) =>
        !closesItsOwn(entry, actor) || !gradeIsUnconfirmed(entry) || today > lastToConfirm(entry, number),
      facts: ({ entry }) => [factValue('gradedAt', entry.gradedAt)],
    },
    proposedIsJudgedFirst,
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
        zh: '责令整改或者重大的隐患（包括由重大降为一般的），只能由执法人员、监管部门、局主要负责人或者县领导销号。',
        en: 'A hazard that is MAJOR, was lowered from it, or whose rectification was ordered may only be closed by a law enforcement officer, the supervising department, the head of the bureau or a county leader.',
      },
      holds: ({ entry, actor }) =>
        !enforced(entry) ||
        actor.roles.some((role) => ['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD', 'COUNTY_LEADER'].includes(role)),
    },
    {
      code: 'HAZARD_CLOSED_BY_A_LEADER_IF_LISTED',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '县领导只能参加挂牌督办隐患的销号签字。',
        en: 'A county leader may only sign the closing of a hazard that is listed for supervision.',
      },
      holds: ({ actor, facts }) =>
        actor.roles.some((role) => [...closing, 'ENTERPRISE'].includes(role)) || isListed(facts),
    },
    {
      code: 'HAZARD_CLOSED_BY_ANOTHER',
      basis: LING16('第二十二条'),
      remedies: [{ action: 'closeHazard', role: 'LAW_OFFICER' }],
      says: {
        zh: '未责令整改、也未由重大降为一般的一般隐患，上报人不得销号，只有企业自查自改的除外。',
        en: 'A GENERAL hazard that was neither lowered from MAJOR nor ordered to be rectified may not be closed by the person who reported it; only an enterprise may so close what it found itself.',
      },
      holds: ({ entry, actor }) =>
        enforced(entry) ||
        closesItsOwn(entry, actor) ||
        entry.reporterId === null ||
        entry.reporterId !== actor.operatorId,
    },
  ],
  musts: [
    {
      code: 'HAZARD_OWN_FINDING_IS_SHOWN_TO_BE_RIGHT',
      path: ['reviewerIds'],
      basis: LING16('第十五条'),
      remedies: [{ action: 'returnHazard', role: 'LAW_OFFICER' }],
      says: {
        zh: '企业自行销号的，须已附整改佐证，并由本企业人员验收。',
        en: 'To close its own finding, an enterprise must have attached a file that shows the rectification, and only its own people may review it.',
      },
      holds: ({ entry, actor, input, facts, today }) =>
        !closesItsOwn(entry, actor) ||
        (hasFiles(entry.rectificationFileId, entry.rectificationFileIds) &&
          input.reviewerIds.length > 0 &&
          facts.reviewers.every((each) => worksAt(each, entry.enterpriseId, today))),
    },
    {
      code: 'HAZARD_REVIEWERS_HAVE_SIGNED',
      path: ['reviewerIds'],
      basis: CFF('第四十二条'),
      remedies: [{ action: 'signHazardReview', role: 'LAW_OFFICER' }],
      says: {
        zh: '复查人员均须本人签字（signHazardReview），参加销号签字的除外。',
        en: 'Every reviewer who does not sign the closing itself must have signed the review (signHazardReview).',
      },
      holds: ({ entry, actor, input, signers }) =>
        closesItsOwn(entry, actor) ||
        input.reviewerIds.every((id) => [...(entry.reviewSignerIds ?? []), ...signers, actor.operatorId].includes(id)),
    },
    {
      code: 'HAZARD_MAJOR_SIGNED_OFF_BY_ITS_DEPARTMENT',
      basis: AQF('第四十一条'),
      says: {
        zh: '重大事故隐患（包括由重大降为一般的）销号须由两人签字：一人为监管部门人员或者局主要负责人，另一人为执法人员、监管部门人员或者局主要负责人；挂牌督办的，还须由县领导签字。',
        en: 'Two people must sign the closing of a hazard that is MAJOR or was lowered from it: one from its department or the bureau head; another from its department, the bureau head or a law enforcement officer; where it is listed for supervision, a county leader must also sign.',
      },
      holds: ({ entry, facts, signers, today }) =>
        !wasMajor(entry) || signersFill(closers(facts), signers, facts.signers, today),
    },
    {
      code: 'HAZARD_REVIEWED_BY_TWO',
      path: ['reviewerIds'],
      basis: CFF('第四十二条'),
      says: {
        zh: '复查人员须为在册人员，且不得少于两人；企业自查自改的一般隐患由本企业销号的，不得少于一人。',
        en: 'At least two reviewers must be named, each of them an operator in the register; one, where an enterprise closes a GENERAL hazard that it found itself.',
      },
      holds: ({ input, facts, entry, actor }) =>
        facts.reviewers.length >= (closesItsOwn(entry, actor) ? 1 : 2) &&
        new Set(input.reviewerIds).size === facts.reviewers.length,
      facts: ({ facts }) => [factValue('reviewers', facts.reviewers.length, '人')],
    },
    {
      code: 'HAZARD_REVIEWERS_ARE_CERTIFIED',
      path: ['reviewerIds'],
      basis: CFF('第五十五条'),
      says: {
        zh: '责令整改或者重大的隐患（包括由重大降为一般的），复查人员均须持有效执法证件，并在本县在岗。',
        en: 'Every reviewer of a hazard that is MAJOR, was lowered from it, or whose rectification was ordered must hold a valid enforcement certificate, and a post in this county on that day.',
      },
      holds: (ctx) => !enforced(ctx.entry) || certified(ctx.facts.reviewers, ctx.input.reviewerIds, ctx),
    },
    {
      code: 'HAZARD_REVIEWED_BY_NO_OTHER_ENTERPRISE',
      path: ['reviewerIds'],
      basis: LING16('第二十二条'),
      says: {
        zh: '复查人员须为在岗的监管人员、专家或者该企业人员，不得为其他企业的人员。',
        en: 'Each reviewer must hold a post in a supervising office, as an expert or at the enterprise itself, and may not be of another enterprise.',
      },
      holds: ({ entry, facts, today }) => facts.reviewers.every((each) => mayReview(each, entry, today)),
    },
    {
      code: 'HAZARD_NOT_REVIEWED_BY_ITS_REPORTER',
      path: ['reviewerIds'],
      basis: LING16('第二十二条'),
      says: {
        zh: '上报人不得参加复查，只有企业自查自改的一般隐患除外。',
        en: 'The person who reported a hazard may not review it; only an enterprise may review a GENERAL one that it found itself.',
      },
      holds: ({ entry, input, actor }) =>
        entry.reporterId === null || closesItsOwn(entry, actor) || !input.reviewerIds.includes(entry.reporterId),
    },
    {
      code: 'HAZARD_CLOSED_WITH_FINDING',
      path: ['opinion'],
      basis: LING16('第二十三条'),
      says: { zh: '须写明复查意见。', en: 'The opinion of the reviewers must be stated.' },
      holds: ({ input }) => hasText(input.opinion),
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
