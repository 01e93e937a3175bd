import { act, ask, hasText, type Must, type OfInput, type EntryContext } from '../../kernel/act.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { reviewerById, type ReviewerFacts } from './claim.facts.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { AcceptRebuildInput, StartRebuildInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { areOfTheTownship, procedure } from './claim.musts.js';

const rebuilds: Must<Pick<EntryContext<ReliefClaim>, 'entry'>> = {
  code: 'CLAIM_IS_FOR_REBUILDING',
  basis: procedure,
  says: {
    zh: '只有住房重建申请，方可登记开工和竣工验收。',
    en: 'Only a claim for rebuilding can have its start and its acceptance recorded.',
  },
  holds: ({ entry }) => entry.kind === 'REBUILD',
};
const happened = <Path extends 'startedOn' | 'acceptedOn'>(
  property: Path,
): Must<OfInput<Readonly<Record<Path, CivilDate>>> & Pick<EntryContext<ReliefClaim>, 'entry' | 'at'>> => ({
  code: 'REBUILD_DAY_HAS_COME',
  path: [property],
  basis: procedure,
  says: {
    zh: '日期不得晚于办理之日，验收日期不得早于开工日期。',
    en: 'The day must not be after the day of this act, and acceptance must not be before the start of rebuilding.',
  },
  holds: ({ entry, input, at }) => input[property] <= civilDateOf(at) && input[property] >= (entry.startedOn ?? ''),
});

/** Rebuilding has formally started: the first part is due. 开工 */
export const startRebuild = act<ReliefClaim, StartRebuildInput>({
  name: 'startRebuild',
  preconditions: [
    rebuilds,
    {
      code: 'REBUILD_HAS_NOT_STARTED',
      basis: procedure,
      says: {
        zh: '只有尚未登记开工的，方可登记开工。',
        en: 'Only rebuilding whose start is not yet recorded can be recorded as started.',
      },
      holds: ({ entry }) => entry.startedOn === null,
    },
  ],
  musts: [happened('startedOn')],
  decide: ({ input, due }) => {
    const { dueAt } = due('relief.rebuild.first.days', input.startedOn);
    return { startedOn: input.startedOn, firstDue: dueAt, payDue: dueAt };
  },
});

/** The rebuilt home is accepted: the rest is due within working days. 竣工验收 */
export const acceptRebuild = act<ReliefClaim, AcceptRebuildInput, { acceptors: ReviewerFacts[]; files: FileFacts[] }>({
  name: 'acceptRebuild',
  facts: { acceptors: ask(reviewerById, ({ input }) => input.acceptorIds ?? []), files: filesNamed },
  preconditions: [
    rebuilds,
    {
      code: 'REBUILD_HAS_STARTED',
      basis: procedure,
      remedies: [{ action: 'startRebuild', role: 'TOWNSHIP' }],
      says: {
        zh: '只有已登记开工且尚未验收的，方可登记竣工验收。',
        en: 'Only rebuilding that was recorded as started and is not yet accepted can be accepted.',
      },
      holds: ({ entry }) => entry.startedOn !== null && entry.acceptedOn === null,
    },
  ],
  musts: [
    happened('acceptedOn'),
    // Half of the money hangs on it: one alone does not say so (渝应急发〔2022〕76号).
    {
      code: 'REBUILD_IS_ACCEPTED_BY_TWO',
      path: ['acceptorIds'],
      basis: procedure,
      says: {
        zh: '验收人须为两名以上当日在该申请所属乡镇（街道）任职的人员，同一人只能列一次。',
        en: 'A rebuilt home must be accepted by two or more persons who each hold a post in the township of the claim that day, each named only once.',
      },
      holds: ({ entry, input, facts, today }) =>
        areOfTheTownship(input.acceptorIds ?? [], facts.acceptors, entry.townshipCode, today),
    },
    {
      code: 'REBUILD_IS_ACCEPTED_ON_A_PAPER',
      path: ['paper'],
      basis: procedure,
      says: {
        zh: '须写明竣工验收文书的文号。',
        en: 'The number of the document by which the home was accepted must be stated.',
      },
      holds: ({ input }) => hasText(input.paper),
    },
    fileIsTheOffices('HOME_FILE_SENT_BY_THE_OFFICE', 'homeFileIds', {
      basis: procedure,
      says: {
        zh: '住房附件须由本单位上传。',
        en: "Every file on the home must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ entry, input, due }) => ({
    acceptedOn: input.acceptedOn,
    acceptorIds: input.acceptorIds!,
    acceptancePaper: input.paper!.trim(),
    homeFileIds: keptFiles([...(entry.homeFileIds ?? []), ...(input.homeFileIds ?? [])]),
    payDue: due('relief.rebuild.rest.days', input.acceptedOn).dueAt,
  }),
});
