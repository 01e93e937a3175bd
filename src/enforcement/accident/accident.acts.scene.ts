import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { POINTS, TFSJ } from '../../kernel/statutes.js';
import { holdersOf, holdsPostOn, type HolderFacts } from '../../organisation/organisation.facts.js';
import {
  accidentWhole,
  leadersPost,
  sceneOfAccident,
  type LeadersPost,
  type SceneOf,
  type WholeAccident,
} from './accident.facts.js';
import type { LeaveSceneInput, RecordArrivalInput, TakeCommandInput } from './accident.inputs.scene.js';
import type { OnSceneCommand } from './on-scene-command.js';

const onScene = POINTS('发生较大及以上突发事件时，县人民政府赶赴现场处置');
const command = TFSJ('第七十二条');

/** Enters who of the county government came to the scene. 登记到场 */
export const recordArrival = act<
  OnSceneCommand,
  RecordArrivalInput,
  { accident: WholeAccident[]; post: LeadersPost[]; holders: HolderFacts[]; there: SceneOf[] }
>({
  name: 'recordArrival',
  begins: true,
  concerns: ({ accidentId }) => ({ entryType: 'Accident', id: accidentId, path: 'accidentId' }),
  facts: {
    accident: ask(accidentWhole, ({ input }) => [input.accidentId]),
    post: ask(leadersPost, ({ input }) => [input.postId]),
    holders: ask(holdersOf, ({ input }) => [input.postId]),
    there: ask(sceneOfAccident, ({ input }) => [input.accidentId]),
  },
  musts: [
    {
      code: 'SCENE_IS_OF_A_REPORTED_ACCIDENT',
      path: ['accidentId'],
      basis: onScene,
      says: {
        zh: '只有未作不予认定的事故，方可登记到场。',
        en: 'An arrival can be entered only for an accident that is not dismissed.',
      },
      holds: ({ facts }) => facts.accident.some(({ status }) => status === 'REPORTED'),
    },
    {
      code: 'SCENE_ARRIVAL_IS_OF_A_COUNTY_LEADER',
      path: ['postId'],
      basis: onScene,
      says: {
        zh: '到场人员须为到场之日担任该岗位的县人民政府领导。',
        en: 'Who arrived must be a leader of the county government who held the post that is named on that day.',
      },
      holds: ({ input, facts }) =>
        facts.post.some(({ countyCode }) =>
          facts.accident.every(({ regionCode }) => regionCode.startsWith(countyCode)),
        ) &&
        facts.holders.some(
          (holder) => holder.operatorId === input.operatorId && holdsPostOn(holder, civilDateOf(input.arrivedAt)),
        ),
    },
    {
      code: 'SCENE_ARRIVAL_FOLLOWS_THE_ACCIDENT',
      path: ['arrivedAt'],
      basis: onScene,
      says: {
        zh: '到场时间不得早于事故发生时间，不得晚于办理时间。',
        en: 'The time of arrival may not be before the accident, nor later than this act.',
      },
      holds: ({ input, facts, at }) =>
        input.arrivedAt <= at && facts.accident.every(({ happenedAt }) => input.arrivedAt >= instantOfText(happenedAt)),
    },
    {
      code: 'SCENE_ARRIVAL_IS_ENTERED_ONCE',
      path: ['operatorId'],
      basis: onScene,
      says: {
        zh: '同一人员尚未离场的，不得重复登记到场。',
        en: 'The arrival of a person who has not left yet may not be entered again.',
      },
      holds: ({ input, facts }) =>
        facts.there.every(({ operatorId, status }) => operatorId !== input.operatorId || status === 'LEFT'),
    },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.accident[0]!.regionCode,
    accidentId: input.accidentId,
    operatorId: input.operatorId,
    postId: input.postId,
    arrivedAt: input.arrivedAt,
  }),
});

/** Enters that the command was taken over, and from whom. 接管现场指挥 */
export const takeCommand = act<OnSceneCommand, TakeCommandInput, { there: SceneOf[] }>({
  name: 'takeCommand',
  facts: { there: ask(sceneOfAccident, ({ entry }) => [entry.accidentId]) },
  musts: [
    {
      code: 'COMMAND_IS_TAKEN_FROM_SOMEBODY',
      path: ['from'],
      basis: command,
      says: {
        zh: '须写明原指挥单位和人员。',
        en: 'The office and person from whom the command was taken over must be stated.',
      },
      holds: ({ input }) => hasText(input.from),
    },
    {
      code: 'COMMAND_FOLLOWS_THE_ARRIVAL',
      path: ['tookOverAt'],
      basis: command,
      says: {
        zh: '接管指挥时间不得早于到场时间，不得晚于办理时间。',
        en: 'The command may not be taken over before the arrival, nor after this act.',
      },
      holds: ({ entry, input, at }) => input.tookOverAt >= entry.arrivedAt && input.tookOverAt <= at,
      facts: ({ entry }) => [factValue('arrivedAt', entry.arrivedAt)],
    },
    {
      code: 'COMMAND_IS_OF_ONE',
      path: ['id'],
      basis: command,
      remedies: [{ action: 'leaveScene', role: 'BUREAU_HEAD' }],
      says: {
        zh: '同一现场同时只能由一人指挥。',
        en: 'Only one person can be in command of a scene at a time.',
      },
      holds: ({ facts }) => facts.there.every(({ status }) => status !== 'IN_COMMAND'),
    },
  ],
  decide: ({ input }) => ({ tookOverAt: input.tookOverAt, tookOverFrom: input.from.trim() }),
});

/** Enters that somebody left, and to whom the command went. 登记离场 */
export const leaveScene = act<OnSceneCommand, LeaveSceneInput>({
  name: 'leaveScene',
  musts: [
    {
      code: 'LEAVING_FOLLOWS_THE_ARRIVAL',
      path: ['leftAt'],
      basis: command,
      says: {
        zh: '离场时间不得早于到场、接管指挥时间，不得晚于办理时间。',
        en: 'The time of leaving may not be before the arrival or the taking over of the command, nor after this act.',
      },
      holds: ({ entry, input, at }) => input.leftAt >= (entry.tookOverAt ?? entry.arrivedAt) && input.leftAt <= at,
    },
    {
      code: 'LEAVING_HANDS_ON_THE_COMMAND',
      path: ['handedTo'],
      basis: command,
      says: {
        zh: '现场指挥离场的，须写明移交对象；未接管指挥的不得填写。',
        en: 'Whoever leaves in command must state to whom it is handed on; of anybody else nobody may be stated.',
      },
      holds: ({ entry, input }) => (entry.status === 'IN_COMMAND' ? hasText(input.handedTo) : input.handedTo == null),
    },
  ],
  decide: ({ input }) => ({ leftAt: input.leftAt, handedTo: input.handedTo?.trim() ?? null }),
});
