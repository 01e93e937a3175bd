import { act, ask, hasText, isSaid, type EntryContext, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { firstInCounty, type FirstInCounty } from '../../responsibility/responsibility/responsibility.facts.js';
import { judgesFromAbove } from '../../responsibility/responsibility/responsibility.musts.js';
import type { DismissInterferenceInput, PublishInterferenceInput } from './interference.inputs.js';
import type { InterferenceRecord } from './interference.js';

const rule = POINTS('严禁领导干部干预执法和事故调查、干预公开通报');

interface Above {
  readonly offices: OrganisationFacts[];
  readonly firsts: FirstInCounty[];
}
const above = {
  offices: ask(organisationById, ({ entry }: { entry: Readonly<InterferenceRecord> }) => [entry.organisationId]),
  firsts: ask(firstInCounty, ({ entry }: { entry: Readonly<InterferenceRecord> }) => [entry.organisationId]),
} as const;
/** 纪委监委 stands apart from every office but its own; where none is named, nobody else is known to. */
const standsApart = ({ entry, facts, actor, today }: EntryContext<InterferenceRecord, Above>): boolean => {
  const [office] = facts.offices;
  if (office === undefined) return actor.roles.includes('DISCIPLINE');
  return actor.roles.includes('DISCIPLINE')
    ? office.key !== actor.organisationId
    : judgesFromAbove({ office: { organisationId: office.key, kind: office.kind } }, facts.firsts, actor, today) &&
        entry.interfererId !== actor.operatorId;
};
const judgedFromAbove: Must<EntryContext<InterferenceRecord, Above>> = {
  code: 'INTERFERENCE_IS_JUDGED_FROM_ABOVE',
  basis: rule,
  says: {
    zh: '登记人、被登记人及其所在单位的人员不得办理；涉及党委、政府的，只能由另一机关的第一责任人或者纪检监察机关办理；未指明在册单位的，只能由纪检监察机关办理。',
    en: 'Neither who recorded it, nor who is named, nor anyone of their office may judge it; what the party committee or the government did, only a first responsible person of the other office or the discipline office; where no office of the register is named, only the discipline office.',
  },
  holds: (ctx) =>
    ctx.entry.recorderId !== ctx.actor.operatorId &&
    ctx.entry.interfererId !== ctx.actor.operatorId &&
    standsApart(ctx),
};

/** Makes it public. 公开通报 */
export const publishInterference = act<InterferenceRecord, PublishInterferenceInput, Above>({
  name: 'publishInterference',
  preconditionFacts: above,
  preconditions: [judgedFromAbove],
  musts: [
    {
      code: 'INTERFERENCE_NOTICE_IS_NUMBERED',
      path: ['noticeNumber'],
      basis: rule,
      says: {
        zh: '须写明通报文号和处理情况。',
        en: 'The number of the notice and how the interference was dealt with must be stated.',
      },
      holds: ({ input }) => hasText(input.noticeNumber) && hasText(input.handling),
    },
    {
      code: 'INTERFERENCE_NOTICE_DAY_HAS_COME',
      path: ['noticedOn'],
      basis: rule,
      says: {
        zh: '通报日期不得早于干预发生之日，不得晚于办理之日。',
        en: 'The day of the notice may not be earlier than the interference, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) => input.noticedOn <= today && input.noticedOn >= civilDateOf(entry.happenedAt),
    },
  ],
  decide: ({ input }) => ({
    noticeNumber: input.noticeNumber.trim(),
    noticedOn: input.noticedOn,
    handling: input.handling.trim(),
  }),
});

/** Lets it be: what was recorded is not borne out. 不予认定 */
export const dismissInterference = act<InterferenceRecord, DismissInterferenceInput, Above>({
  name: 'dismissInterference',
  preconditionFacts: above,
  preconditions: [judgedFromAbove],
  musts: [
    isSaid(
      'INTERFERENCE_DISMISSAL_SAYS_WHY',
      'finding',
      rule,
      '须写明核查经过和不予认定的理由。',
      'What was looked into, and why the record is not borne out, must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ finding: input.finding.trim(), dismissedAt: at }),
});
