import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import { operatorById, sitsOn, worksAt, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { bulletinDay, meetingOfCounty, type BulletinDayFacts, type CountyMeetingFacts } from './speech.facts.js';
import type { HearLastSpeechInput, SubmitLastSpeechInput } from './speech.inputs.js';
import type { LastSpeech } from './speech.js';

const basis = POINTS('通报事故多发单位并作末位发言');

/** Whether a meeting sits and hears: a training and an inspection on the spot do not. */
const sits = (kind: string): boolean => kind !== 'TRAINING' && kind !== 'INSPECTION';

/** Submits it: what the office says of its causes, and what it undertakes. 提交发言 */
export const submitLastSpeech = act<LastSpeech, SubmitLastSpeechInput, { speaker: OperatorFacts[] }>({
  name: 'submitLastSpeech',
  facts: { speaker: ask(operatorById, ({ actor }) => [actor.operatorId]) },
  musts: [
    {
      code: 'SPEECH_SUBMITTED_BY_ITS_OFFICE',
      path: ['id'],
      basis,
      says: {
        zh: '只能由发言单位的任职人员提交本单位的发言；企事业单位没有账号的，由属地乡镇街道提交。',
        en: 'Only a person who holds a post in the office, enterprise or institution that speaks may submit its speech; where an enterprise has no account, the office of its township must submit it.',
      },
      holds: ({ entry, facts, today }) =>
        facts.speaker.some(
          (each) =>
            sitsOn(each, null, entry.organisationId, today) ||
            (entry.enterpriseId !== null && worksAt(each, entry.enterpriseId, today)),
        ),
    },
    {
      code: 'SPEECH_SAYS_CAUSES_AND_MEASURES',
      path: ['speech'],
      basis,
      says: { zh: '须写明原因检讨和整改措施。', en: 'The causes and the measures must both be stated.' },
      holds: ({ input }) => hasText(input.speech) && hasText(input.measures),
    },
  ],
  decide: ({ input, actor, at }) => ({
    submittedAt: at,
    speech: input.speech.trim(),
    measures: input.measures.trim(),
    speakerId: actor.operatorId,
  }),
});

/** Hears it: at a meeting of the county after the bulletin. 会上发言 */
export const hearLastSpeech = act<
  LastSpeech,
  HearLastSpeechInput,
  { meeting: CountyMeetingFacts[]; issued: BulletinDayFacts[] }
>({
  name: 'hearLastSpeech',
  facts: {
    meeting: ask(meetingOfCounty, ({ input }) => [input.meetingId]),
    issued: ask(bulletinDay, ({ entry }) => [entry.cycleId]),
  },
  musts: [
    {
      code: 'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY',
      path: ['meetingId'],
      basis,
      says: {
        zh: '须为通报之后县委、县政府、应急管理局或者县议事协调机构召开且未撤回的会议，不得为培训、带队检查，不得为发言单位自行召开的会议。',
        en: "The meeting must be a sitting of the county's party committee, government, bureau or committees, held on or after the day of the bulletin and not withdrawn; it may not be a training or an inspection, nor the office's own.",
      },
      holds: ({ entry, facts: { meeting, issued } }) =>
        meeting.some(
          ({ kind, body, heldOn, countyCode, organisationId, officeKind, withdrawn }) =>
            countyCode === entry.regionCode.slice(0, 6) &&
            sits(kind) &&
            body !== 'OFFICE' &&
            (body === 'COMMITTEE' || ['PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU'].includes(officeKind)) &&
            !withdrawn &&
            organisationId !== entry.organisationId &&
            issued.every(({ issuedOn }) => heldOn >= issuedOn),
        ),
      facts: ({ facts }) => [
        ...facts.issued.map(({ issuedOn }) => factValue('issuedOn', issuedOn)),
        ...facts.meeting.map(({ heldOn }) => factValue('heldOn', heldOn)),
      ],
    },
  ],
  decide: ({ input, facts }) => ({ meetingId: input.meetingId, heldOn: facts.meeting[0]?.heldOn ?? null }),
});
