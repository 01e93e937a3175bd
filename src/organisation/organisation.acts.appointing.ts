import { act, ask, created, hasText } from '../kernel/act.js';
import { addMonths } from '../kernel/civil-date.js';
import { fact, id, list, text, type FactOf } from '../kernel/fact.js';
import { GBF54 } from '../kernel/statutes.js';
import { accountHeld, operatorById, sitsOn, type AccountHeld, type OperatorFacts } from './organisation.facts.js';
import { apart, mayHoldBeside } from './organisation.musts.js';
import type { AppointAssistantInput } from './organisation.inputs.js';
import type { Holding, Operator } from './organisation.js';

const assisting = GBF54('技术检查员、社会监督员');

/** A post, with the office that it is in and the roles it gives. */
const postToFill = fact(
  'postToFill',
  { organisationId: id, roles: list(text), regionCode: text },
  `select id as key, organisation_id as "organisationId", roles, region_code as "regionCode" from post
  where id = any($1::uuid[])`,
);
type PostToFill = FactOf<typeof postToFill>;
/** Appoints a technical inspector, an expert or a social supervisor for a term. 聘任 */
export const appointAssistant = act<
  Holding,
  AppointAssistantInput,
  { post: PostToFill[]; person: OperatorFacts[]; account: AccountHeld[] }
>({
  name: 'appointAssistant',
  begins: true,
  facts: {
    post: ask(postToFill, ({ input }) => [input.postId]),
    person: ask(operatorById, ({ input }) => [input.operatorId]),
    account: ask(accountHeld, ({ input }) => [input.account?.trim()]),
  },
  musts: [
    {
      code: 'APPOINTMENT_IS_TO_AN_ASSISTANTS_POST',
      path: ['postId'],
      basis: assisting,
      says: {
        zh: '聘任岗位须为本单位的技术检查员、专家或者社会监督员岗位，且该岗位不得兼有其他职权。',
        en: 'The post must be one of this office for a technical inspector, an expert or a social supervisor, and may give no other right.',
      },
      holds: ({ facts, actor }) =>
        facts.post.some(
          ({ organisationId, roles }) =>
            organisationId === actor.organisationId &&
            roles.length > 0 &&
            roles.every((role) => ['TECH_INSPECTOR', 'EXPERT', 'SOCIAL_SUPERVISOR'].includes(role)),
        ),
    },
    {
      code: 'APPOINTMENT_NAMES_ONE_PERSON',
      path: ['operatorId'],
      basis: assisting,
      says: {
        zh: '须指明在册人员，或者写明新聘人员的姓名和尚未使用的账号，二者只能择一。',
        en: 'Either a person of the register must be named, or the name and an unused account of a new one, and only one of the two.',
      },
      holds: ({ input, facts }) =>
        input.operatorId != null
          ? facts.person.length === 1 && input.name == null && input.account == null
          : hasText(input.name) && hasText(input.account) && facts.account.length === 0,
    },
    {
      code: 'APPOINTMENT_IS_NOT_HELD_ALREADY',
      path: ['operatorId'],
      basis: assisting,
      says: {
        zh: '同一人在聘期内不得重复聘任到同一岗位。',
        en: 'A person may not be appointed to a post that they hold on the first day of the term.',
      },
      holds: ({ input, facts }) => facts.person.every((person) => !sitsOn(person, input.postId, null, input.beginsOn)),
    },
    {
      code: 'APPOINTMENT_KEEPS_ADMINISTRATORS_APART',
      path: ['operatorId'],
      basis: apart,
      says: {
        zh: '系统、安全、审计管理员不得受聘；已离开的人员须重新登记。',
        en: 'An administrator may not be appointed, and whoever has left the register must be entered again.',
      },
      holds: ({ input, facts }) =>
        facts.person.every((person) => person.leftOn == null && mayHoldBeside(person, ['EXPERT'], input.beginsOn)),
    },
    {
      code: 'APPOINTMENT_IS_FOR_A_TERM',
      path: ['lastDay'],
      basis: ({ law, today, facts }) => [
        law.parameter('assistant.term.months', today, facts.post[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '聘期须自办理之日或者之后起算，截止日不得早于起始日，且不得超过规定期限。',
        en: 'The term must begin no earlier than the day of this act, may not end before it begins, and may not be longer than prescribed.',
      },
      holds: ({ input, law, today, facts }) =>
        input.beginsOn >= today &&
        input.lastDay >= input.beginsOn &&
        input.lastDay <=
          addMonths(input.beginsOn, law.number('assistant.term.months', today, facts.post[0]?.regionCode ?? '')),
    },
    {
      code: 'APPOINTMENT_IS_BY_DOCUMENT',
      path: ['document'],
      basis: assisting,
      says: { zh: '须写明聘任文件。', en: 'The document of the appointment must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input, facts, keyAt }) => ({
    regionCode: facts.post[0]!.regionCode,
    postId: input.postId,
    operatorId: input.operatorId ?? keyAt(0),
    heldFrom: input.beginsOn,
    heldUntil: input.lastDay,
    appointmentDocument: input.document.trim(),
  }),
  creates: ({ input, keyAt }, { regionCode }) =>
    input.operatorId != null
      ? []
      : [
          created<Operator>('Operator', {
            id: keyAt(0),
            regionCode,
            name: input.name!.trim(),
            subject: input.account!.trim(),
          }),
        ],
});
