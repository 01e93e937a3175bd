import { factValue, type EntryContext, type Judging, type Must } from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { AQF, LING16 } from '../../kernel/statutes.js';
import type { FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { certifiedIn, signersFill, worksAt, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type { Role } from '../../kernel/roles.js';
import { selfSources, type ListingFacts } from './hazard.facts.js';
import type { Hazard } from './hazard.js';

export type Files = { files: FileFacts[] };

/** A file of a hazard. */
export const hazardFile = (path: string) =>
  fileIsTheOffices('HAZARD_FILE_SENT_BY_THE_OFFICE', path, {
    basis: LING16('第十条'),
    says: {
      zh: '附件须由本单位上传；销号的复查记录，也可以由其他签署人所在单位上传。',
      en: "The file must have been uploaded by the caller's own office; only the record of the review at closing may also come from the office of another signer.",
    },
  });

/** By which versions of criteria it is judged. */
export const placeOf = ({ sector, countyCode }: Pick<Hazard, 'sector' | 'countyCode'>) => ({
  sector,
  county: countyCode,
});

/** Whether all of them may enforce the law in the county of a hazard that day, a department's people too. */
export const certified = (
  operators: readonly OperatorFacts[],
  ids: readonly string[],
  { entry, today }: Pick<Judging<Hazard, object>, 'entry' | 'today'>,
): boolean =>
  ids.every((id) => operators.some((each) => each.key === id && certifiedIn(each, entry.countyCode, today)));

/** Whether it is MAJOR, or was until someone lowered it: who judged it grave once is not got round by lowering it. */
export const wasMajor = ({ grade, loweredReason }: Pick<Hazard, 'grade' | 'loweredReason'>): boolean =>
  grade === 'MAJOR' || loweredReason != null;
/** Whether the enterprise has proposed it as MAJOR, and nobody has judged that yet. */
export const proposalIsOpen = ({ majorProposedAt, gradedAt }: Pick<Hazard, 'majorProposedAt' | 'gradedAt'>): boolean =>
  majorProposedAt != null && (gradedAt == null || gradedAt < majorProposedAt);
/** What an enterprise alone called GENERAL and nobody who supervises it has looked at yet. */
export const gradeIsUnconfirmed = ({
  grade,
  loweredReason,
  selfGraded,
  gradeConfirmedAt,
  foundMajorAt,
}: Pick<Hazard, 'grade' | 'loweredReason' | 'selfGraded' | 'gradeConfirmedAt' | 'foundMajorAt'>): boolean =>
  grade === 'GENERAL' &&
  loweredReason == null &&
  selfGraded === true &&
  gradeConfirmedAt == null &&
  foundMajorAt == null;
export const proposedIsJudgedFirst: Must<EntryContext<Hazard>> = {
  code: 'HAZARD_PROPOSED_MAJOR_IS_JUDGED_FIRST',
  basis: AQF('第四十一条'),
  remedies: [{ action: 'gradeHazard', role: 'SECTOR_DEPT' }],
  says: {
    zh: '企业已提请判定为重大的，须先由负有监管职责的部门、应急部门或者专家定级。',
    en: 'Once an enterprise has proposed a hazard as MAJOR, a supervising department, the bureau or an expert must grade it first.',
  },
  holds: ({ entry }) => !proposalIsOpen(entry),
};
export const isListed = ({ listings }: { readonly listings: readonly ListingFacts[] }): boolean =>
  listings.some(({ status }) => status === 'LISTED');

// Ordered, MAJOR or lowered from it: then closing is an act of enforcement, for certified officers alone.
export const enforced = (entry: Pick<Hazard, 'grade' | 'loweredReason' | 'orderedAt'>): boolean =>
  wasMajor(entry) || entry.orderedAt !== null;
/** A GENERAL hazard that the enterprise found itself, and that nobody had to order. */
export const ownGeneral = (
  entry: Pick<Hazard, 'grade' | 'loweredReason' | 'orderedAt' | 'source' | 'enterpriseId'>,
): boolean =>
  entry.grade === 'GENERAL' && !enforced(entry) && entry.enterpriseId !== null && selfSources.includes(entry.source);
export const closing: readonly Role[] = ['LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP', 'BUREAU_HEAD'];
const reviewing: readonly string[] = [...closing, 'COUNTY_LEADER', 'VILLAGE', 'TECH_INSPECTOR', 'EXPERT'];
/** Who works in an office or as an expert, or at the enterprise itself. */
export const mayReview = (
  operator: OperatorFacts,
  { enterpriseId }: Pick<Hazard, 'enterpriseId'>,
  day: string,
): boolean =>
  signersFill([{ roles: reviewing }], [operator.key], [operator], day) || worksAt(operator, enterpriseId, day);

/** Whether an enterprise acts, and nobody who supervises it. */
export const enterpriseAlone = (roles: readonly string[]): boolean =>
  roles.includes('ENTERPRISE') &&
  !['LAW_OFFICER', 'SECTOR_DEPT', 'BUREAU_HEAD', 'EXPERT'].some((role) => roles.includes(role));

export const judgedByAnother: Must<EntryContext<Hazard>> = {
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

const lastDay = ({ entry, at, law }: Pick<Judging<Hazard, object>, 'entry' | 'at' | 'law'>): CivilDate =>
  addDays(civilDateOf(at), law.number('hazard.rectification.days.max', civilDateOf(at), entry.regionCode));
/** No deadline lies further ahead than the county allows, whoever sets it; what takes longer is extended. */
export const withinTheMost = <I extends object>(
  path: string,
  dayOf: (input: I) => CivilDate | null,
): Must<Judging<Hazard, I>> => ({
  code: 'HAZARD_DEADLINE_WITHIN_THE_MOST',
  path: [path],
  basis: ({ entry, law, today }) => [law.parameter('hazard.rectification.days.max', today, entry.regionCode).basis],
  says: {
    zh: '整改期限不得超过自办理之日起的规定天数；确需更长的，须在期满前办理延期。',
    en: 'No deadline may be later than the prescribed number of days after this act; what takes longer must be extended before it ends.',
  },
  holds: (ctx) => (dayOf(ctx.input) ?? '') <= lastDay(ctx),
  facts: (ctx) => [factValue('latest', lastDay(ctx))],
});
