import { act, ask, hasText } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { AQF } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import type { DissolveCommitteeInput, EstablishCommitteeInput } from './committee.inputs.js';
import type { Committee } from './committee.js';

const basis = AQF('第九条');

/** Sets up a body that deliberates and coordinates. 设立 */
export const establishCommittee = act<
  Committee,
  EstablishCommitteeInput,
  { offices: OrganisationFacts[]; leader: PostFacts[] }
>({
  name: 'establishCommittee',
  begins: true,
  facts: {
    offices: ask(organisationById, ({ input }) => [input.organisationId, ...input.memberIds]),
    leader: ask(postById, ({ input }) => [input.leaderPostId]),
  },
  musts: [
    {
      code: 'COMMITTEE_IS_OF_A_COUNTY',
      path: ['region'],
      basis,
      says: { zh: '区划须为县。', en: 'The region must be a county.' },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'COMMITTEE_HAS_AN_OFFICE_AND_MEMBERS',
      path: ['memberIds'],
      basis,
      says: {
        zh: '办公室和成员单位均须为本县现存单位，成员单位不得少于一个。',
        en: 'At least one member must be named, and the serving office and every member must be existing offices of the county.',
      },
      holds: ({ input, facts }) =>
        input.memberIds.length > 0 &&
        [input.organisationId, ...input.memberIds].every((id) =>
          facts.offices.some(
            ({ key, endedOn, countyCode }) => key === id && endedOn === null && countyCode === countyOf(input.region),
          ),
        ),
    },
    {
      code: 'COMMITTEE_LEADER_IS_A_POST',
      path: ['leaderPostId'],
      basis,
      says: {
        zh: '指明主任岗位的，须为本县岗位。',
        en: 'The leading post, where one is named, must be a post of the county.',
      },
      holds: ({ input, facts }) =>
        input.leaderPostId == null ||
        facts.leader.some(({ regionCode }) => regionCode.startsWith(countyOf(input.region))),
    },
    {
      code: 'COMMITTEE_STATES_NAME_AND_DOCUMENT',
      path: ['name'],
      basis,
      says: {
        zh: '须写明名称和设立文件。',
        en: 'The name of the committee and the document that sets it up must both be stated.',
      },
      holds: ({ input }) => hasText(input.name) && hasText(input.document),
    },
    {
      code: 'COMMITTEE_MEETS',
      path: ['meetsMonths'],
      basis,
      says: {
        zh: '会议间隔须为一、三、六或者十二个月。',
        en: 'The interval between meetings must be 1, 3, 6 or 12 months.',
      },
      holds: ({ input }) => [1, 3, 6, 12].includes(input.meetsMonths),
    },
    {
      code: 'COMMITTEE_TASK_FORCE_ENDS',
      path: ['until'],
      basis,
      says: {
        zh: '工作专班须写明期限，且不得早于设立日期；其他机构不得写明期限。',
        en: 'A task force must have a last day, not before the day it is set up; any other body may not have one.',
      },
      holds: ({ input }) =>
        (input.kind === 'TASK_FORCE') === (input.until != null) &&
        (input.until == null || input.until >= input.establishedOn),
    },
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    kind: input.kind,
    name: input.name.trim(),
    organisationId: input.organisationId,
    leaderPostId: input.leaderPostId ?? null,
    memberIds: [...new Set(input.memberIds)],
    meetsMonths: input.meetsMonths,
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    establishedOn: input.establishedOn,
    until: input.until ?? null,
  }),
});

/** Dissolves it. 撤销 */
export const dissolveCommittee = act<Committee, DissolveCommitteeInput>({
  name: 'dissolveCommittee',
  musts: [
    {
      code: 'COMMITTEE_DISSOLVED_BY_DOCUMENT',
      path: ['document'],
      basis,
      says: { zh: '须写明撤销文件。', en: 'The document that dissolves the committee must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input, at }) => ({ dissolvedAt: at, dissolvedDocument: input.document.trim() }),
});
