import { act, ask, factValue, hasText, type Judging, type Must } from '../../kernel/act.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { ofDwellings } from '../programme/programme.amounts.js';
import { programmeById, type ProgrammeFacts } from '../programme/programme.facts.js';
import { reviewerById, type ReviewerFacts } from './claim.facts.js';
import type { ReviewByTownshipInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { areOfTheTownship, procedure, opinion, unrelated } from './claim.musts.js';

type Reviewing = Judging<
  ReliefClaim,
  ReviewByTownshipInput,
  { reviewers: ReviewerFacts[]; programme: ProgrammeFacts[]; files: FileFacts[] }
>;
/** What a tick in the register says of a home is worth what those who went there find. */
const homeIsFound: Must<Reviewing> = {
  code: 'HOME_IS_FOUND_ON_THE_SPOT',
  path: ['home'],
  basis: procedure,
  says: {
    zh: '住房重建、维修申请只有经审核人在受灾后入户查看，写明查看日期和依据，认定受灾时该住房存续且生活居住的，方可审核同意；查看日期不得早于救助项目起算日，不得晚于办理之日；其他救助不得填写。',
    en: 'Rebuilding and repair may only be approved once the reviewers have seen the home, on a day from the `startsOn` day of the programme to the day of this act, and found by a document that is stated that it stood and was lived in when disaster struck; other relief may not state this.',
  },
  holds: ({ entry, input: { approved, home }, facts, today }) =>
    home == null
      ? !approved || !ofDwellings.includes(entry.kind)
      : ofDwellings.includes(entry.kind) &&
        (home.livedInThen || !approved) &&
        hasText(home.basis) &&
        home.seenOn <= today &&
        facts.programme.every(({ startsOn }) => home.seenOn >= startsOn),
};

/** Two of the township check it. 乡审 */
export const reviewByTownship = act<ReliefClaim, ReviewByTownshipInput, Reviewing['facts']>({
  name: 'reviewByTownship',
  facts: {
    reviewers: ask(reviewerById, ({ input }) => input.reviewerIds),
    programme: ask(programmeById, ({ entry }) => [entry.programmeId]),
    files: filesNamed,
  },
  // A claim is not judged before the village has had its days (自然灾害救助条例 第二十条).
  preconditions: [
    {
      code: 'PUBLICITY_IS_OVER',
      basis: procedure,
      says: {
        zh: '只有村级公示期满后，乡镇方可审核。',
        en: 'The township may only review a claim after the last day of public notice in the village.',
      },
      holds: ({ entry, today }) => today > entry.publishedUntil!,
      facts: ({ entry }) => [factValue('publishedUntil', entry.publishedUntil)],
    },
  ],
  musts: [
    {
      code: 'TOWNSHIP_REVIEWERS_ARE_TWO',
      path: ['reviewerIds'],
      basis: procedure,
      says: {
        zh: '审核人须为两名以上当日在该申请所属乡镇（街道）任职的人员，同一人只能列一次。',
        en: 'A claim must be reviewed by two or more persons who each hold a post in the township of the claim that day, each named only once.',
      },
      holds: ({ entry, input, facts, today }) =>
        areOfTheTownship(input.reviewerIds, facts.reviewers, entry.townshipCode, today),
    },
    {
      code: 'REBUILD_IS_CHECKED_ON_THE_SPOT',
      path: ['fieldChecked'],
      basis: procedure,
      says: {
        zh: '倒损住房重建申请只有经入户核查，方可审核同意。',
        en: 'A claim for rebuilding may only be approved after the home was checked on the spot.',
      },
      holds: ({ entry, input }) => entry.kind !== 'REBUILD' || !input.approved || input.fieldChecked,
    },
    homeIsFound,
    fileIsTheOffices('HOME_FILE_SENT_BY_THE_OFFICE', 'homeFileIds', {
      basis: procedure,
      says: {
        zh: '住房附件须由本单位上传。',
        en: "Every file on the home must have been uploaded by the caller's own office.",
      },
    }),
    unrelated(
      'TOWNSHIP_REVIEWERS_ARE_UNRELATED',
      '审核人须逐一声明不是申请户成员，与其成员也没有亲属关系；有的，须回避，由他人审核。',
      'Every reviewer must state that they neither belong to the household nor are related to a member of it; who does or is may not review the claim.',
    ),
    opinion,
  ],
  decide: ({ input }) => ({
    reviewerIds: input.reviewerIds,
    reviewersUnrelated: input.unrelated ?? null,
    fieldChecked: input.fieldChecked,
    townshipOpinion: input.opinion.trim(),
    homeSeenOn: input.home?.seenOn ?? null,
    homeLivedInThen: input.home?.livedInThen ?? null,
    homeBasis: input.home?.basis.trim() ?? null,
    homeFileIds: keptFiles(input.homeFileIds),
    ...(!input.approved && { status: 'REJECTED', endReason: input.opinion.trim() }),
  }),
});
