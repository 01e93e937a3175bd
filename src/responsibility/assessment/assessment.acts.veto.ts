import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { GOV, POINTS } from '../../kernel/statutes.js';
import type { Instant } from '../../kernel/instant.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { firstInCounty, type FirstInCounty } from '../responsibility/responsibility.facts.js';
import {
  governing,
  isFirst,
  judgesFromAbove,
  officeOf,
  standsFor,
  type Above,
} from '../responsibility/responsibility.musts.js';
import { letterOfVeto, type VetoLetterFacts } from './assessment.facts.js';
import type { LiftVetoInput, RecordVetoInput } from './assessment.inputs.js';
import type { VetoRecord } from './assessment.js';

const veto = POINTS('一票否决');
const groundsOf = (law: Law, at: Instant, region: string): readonly string[] =>
  law.parameter('veto.grounds', civilDateOf(at), region).value.split(' ');

/** The ground on which the ladder of letters ends. */
export const undoneGround = 'DUTY_LEFT_UNDONE';
const notOnesOwn = {
  zh: '不得登记或者解除对本单位、本人的否决。',
  en: "A veto of one's own office or of oneself may not be recorded or lifted.",
};

/** Records that an office, or a person in it, is barred. 一票否决 */
export const recordVeto = act<
  VetoRecord,
  RecordVetoInput,
  { organisation: OrganisationFacts[]; operator: OperatorFacts[]; firsts: FirstInCounty[]; letter: VetoLetterFacts[] }
>({
  name: 'recordVeto',
  begins: true,
  numbers: { number: '否决' },
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    operator: ask(operatorById, ({ input }) => [input.operatorId]),
    firsts: ask(firstInCounty, ({ input }) => [input.organisationId]),
    letter: ask(letterOfVeto, ({ input, at }) => (input.letterId == null ? [] : [`${input.letterId}/${at}`])),
  },
  musts: [
    {
      code: 'VETO_NAMES_ITS_SUBJECT',
      path: ['organisationId'],
      basis: veto,
      says: {
        zh: '须指明在册单位；指明个人的，须现任或者曾任该单位岗位。',
        en: 'A registered office must be named, and a person, where one is named, must hold or have held a post in it.',
      },
      holds: ({ input, facts }) =>
        facts.organisation.length === 1 &&
        (input.operatorId == null ||
          facts.operator.some(({ posts }) =>
            posts.some(({ organisationId }) => organisationId === input.organisationId),
          )),
    },
    {
      code: 'VETO_IS_NOT_OF_ONES_OWN_OFFICE',
      path: ['organisationId'],
      basis: veto,
      says: notOnesOwn,
      // Of the party committee, the government and their leaders the next must says who records it.
      holds: ({ input, facts, actor }) =>
        facts.organisation.some(({ kind }) => governing.includes(kind)) ||
        (input.organisationId !== actor.organisationId &&
          (input.operatorId == null || input.operatorId !== actor.operatorId)),
    },
    {
      code: 'VETO_OF_A_LEADER_BY_THE_FIRST',
      path: ['operatorId'],
      basis: GOV('第三条'),
      says: {
        zh: '否决县委、县政府或者其领导的，只能由县的第一责任人登记，且不得为被否决人本人或者被否决单位的任职人员。',
        en: 'A veto of the party committee, the government or one of their leaders may be recorded only by a first responsible person of the county, who may be neither that leader nor, where the office is barred, one of its people.',
      },
      holds: ({ input, facts, actor, today }) =>
        facts.organisation.every(({ kind }) => !governing.includes(kind)) ||
        (isFirst(facts.firsts, actor.operatorId, today) &&
          (input.operatorId == null
            ? input.organisationId !== actor.organisationId
            : input.operatorId !== actor.operatorId)),
    },
    {
      code: 'VETO_HAS_A_GROUND',
      path: ['ground'],
      basis: veto,
      says: {
        zh: '须为本地规定的否决情形之一，并写明事实。',
        en: 'The ground must be one of those on the county list (parameter veto.grounds), and the facts must be stated.',
      },
      holds: ({ input, facts, law, at }) =>
        hasText(input.finding) && groundsOf(law, at, facts.organisation[0]?.regionCode ?? '').includes(input.ground),
      facts: ({ input, facts, law, at }) => [
        factValue('ground', input.ground),
        factValue('grounds', groundsOf(law, at, facts.organisation[0]?.regionCode ?? '').join(' ')),
      ],
    },
    {
      code: 'VETO_FOR_DUTIES_FOLLOWS_THE_LAST_LETTER',
      path: ['letterId'],
      basis: GOV('第三条'),
      says: {
        zh: '以履职不到位（DUTY_LEFT_UNDONE）否决的，须指明该单位已到期未解决的最后层级督办，且同一事项解决之前只能否决一次；以其他情形否决的不得指明。',
        en: 'Only and always where duties were left undone (DUTY_LEFT_UNDONE), the last letter to that office must be named, of the highest level, past its time and not resolved; until the matter is resolved only one veto may follow it.',
      },
      holds: ({ input, facts }) =>
        input.ground === undoneGround
          ? facts.letter.some(({ organisationId, called }) => called && organisationId === input.organisationId)
          : input.letterId == null,
      facts: ({ facts }) => facts.letter.map(({ number }) => factValue('letter', number)),
      remedies: [{ action: 'issueSupervision', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'VETO_FOR_DUTIES_NAMES_WHO_HELD_THE_POST',
      path: ['operatorId'],
      basis: GOV('第三条'),
      says: {
        zh: '以履职不到位否决的，督办领导的须否决应完成之日任该岗位的领导本人，督办单位的须否决单位。',
        en: 'A veto for duties left undone must name the leader who held the post on the day they fell due, where the letters went to a leader, and otherwise the office alone.',
      },
      holds: ({ input, facts }) =>
        facts.letter.every(({ postId, personId }) =>
          postId === null ? input.operatorId == null : personId !== null && input.operatorId === personId,
        ),
    },
    {
      code: 'VETO_IS_DECIDED_BY_DOCUMENT',
      path: ['document'],
      basis: veto,
      says: { zh: '须写明决定文号。', en: 'The number of the decision must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
    {
      code: 'VETO_YEAR_HAS_BEGUN',
      path: ['year'],
      basis: veto,
      says: {
        zh: '年度不得早于2000年，不得晚于登记当年。',
        en: 'The year must be 2000 or later and may not be after the year in which the veto is recorded.',
      },
      holds: ({ input, today }) => input.year >= 2000 && input.year <= Number(today.slice(0, 4)),
    },
  ],
  decide: ({ input, facts, law, today, actor }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    operatorId: input.operatorId ?? null,
    letterId: input.letterId ?? null,
    recorderId: actor.operatorId,
    recorderOfficeId: actor.organisationId,
    year: input.year,
    ground: input.ground,
    finding: input.finding.trim(),
    document: input.document.trim(),
    vetoFrom: today,
    vetoUntil: addMonths(today, law.number('veto.months', today, facts.organisation[0]!.regionCode)),
  }),
});

/** Lifts a veto before its last day; up to that day it has barred. 解除否决 */
export const liftVeto = act<VetoRecord, LiftVetoInput, Above>({
  name: 'liftVeto',
  preconditionFacts: {
    offices: ask(organisationById, ({ entry }) => [entry.organisationId, entry.recorderOfficeId]),
    firsts: ask(firstInCounty, ({ entry }) => [entry.organisationId]),
  },
  preconditions: [
    {
      code: 'VETO_LIFTED_BY_WHO_RECORDED_IT',
      basis: GOV('第三条'),
      says: {
        zh: '否决只能由登记单位或者不低于登记单位的县领导解除；否决党委、政府或者其领导的，只能由登记人或者其他第一责任人解除，且不得为被否决人本人或者被否决单位的任职人员。',
        en: 'A veto may be lifted only by the office that recorded it or a county leader not below it; one of the party committee, the government or one of their leaders only by the person who recorded it or another first responsible person, who may be neither that leader nor, where the office is barred, one of its people.',
      },
      holds: ({ entry, facts, actor, today }) => {
        const office = officeOf(entry, facts);
        if (governing.includes(office.kind))
          return (
            (entry.operatorId === null || entry.operatorId !== actor.operatorId) &&
            ((entry.recorderId != null && entry.recorderId === actor.operatorId) ||
              (entry.operatorId === null
                ? judgesFromAbove({ office }, facts.firsts, actor, today)
                : isFirst(facts.firsts, actor.operatorId, today)))
          );
        return entry.recorderOfficeId == null
          ? actor.roles.includes('COUNTY_LEADER')
          : standsFor(officeOf({ organisationId: entry.recorderOfficeId }, facts), actor);
      },
    },
    {
      code: 'VETO_IS_NOT_OF_ONES_OWN_OFFICE',
      basis: veto,
      says: notOnesOwn,
      // Of the party committee, the government and their leaders the must before says who lifts it.
      holds: ({ entry, facts, actor }) =>
        governing.includes(officeOf(entry, facts).kind) ||
        (entry.organisationId !== actor.organisationId &&
          (entry.operatorId === null || entry.operatorId !== actor.operatorId)),
    },
    {
      code: 'VETO_IS_STILL_BARRING',
      basis: veto,
      says: {
        zh: '只有尚在否决期内且未解除的，方可解除。',
        en: 'Only a veto that is still barring and has not been lifted can be lifted.',
      },
      holds: ({ entry, today }) => (entry.liftedOn ?? null) === null && today <= entry.vetoUntil,
      facts: ({ entry }) => [factValue('vetoUntil', entry.vetoUntil), factValue('liftedOn', entry.liftedOn)],
    },
  ],
  musts: [
    {
      code: 'VETO_LIFTED_WITH_REASON_AND_DOCUMENT',
      path: ['reason'],
      basis: veto,
      says: {
        zh: '须写明解除理由和决定文号。',
        en: 'The reason for lifting the veto and the number of the decision must both be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.document),
    },
  ],
  decide: ({ input, today }) => ({
    liftedOn: today,
    liftReason: input.reason.trim(),
    liftDocument: input.document.trim(),
  }),
});
