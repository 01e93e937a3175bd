import { act, type Must, type OfInput, type EntryContext } from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { AcceptRebuildInput, StartRebuildInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure } from './claim.musts.js';

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
  decide: ({ input }) => ({ startedOn: input.startedOn }),
});

/** The rebuilt home is accepted: the rest is due within working days. 竣工验收 */
export const acceptRebuild = act<ReliefClaim, AcceptRebuildInput>({
  name: 'acceptRebuild',
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
  musts: [happened('acceptedOn')],
  decide: ({ input, due }) => ({
    acceptedOn: input.acceptedOn,
    payDue: due('relief.rebuild.rest.days', input.acceptedOn).dueAt,
  }),
});
