import { before, oneOf, overlaps, type Test } from '../../access/model/conditions.js';
import { draftedFrom, noun, waitOn, type Noun } from '../../access/model/noun.js';
import { within } from '../../region/region.scope.js';
import { doneAgainWithin } from '../../law/law.facts.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import * as acts from './committee.acts.js';
import type { CommitteesWhere } from './committee.inputs.js';
import { committeeLifecycle } from './committee.lifecycle.js';
import { Committee } from './committee.js';

const leavesNone: Test = (column, _, columnOf) =>
  `not exists (select from committee n where n.county_code = ${columnOf('countyCode')} and n.kind = ${columnOf('kind')}
    and n.id <> ${column} and (n.status = 'STANDING' or n.dissolved_at > ${columnOf('dissolvedAt')}))`;

// Which bodies there are is public.
export const committees: Noun<Committee, CommitteesWhere, keyof typeof acts> = noun<
  Committee,
  CommitteesWhere,
  keyof typeof acts
>({
  entity: Committee,
  names: {
    organisationId: 'acts',
    leaderPostId: 'mentioned',
    memberIds: 'mentioned',
    memberPostIds: 'mentioned',
    officePostIds: 'mentioned',
  },
  tag: 'c',
  historical: true,
  lifecycle: committeeLifecycle,
  sees: 'everyone',
  // prettier-ignore
  may: {
    establishCommittee:   ['COUNTY_LEADER', 'BUREAU_HEAD'],
    changeCommittee:      ['COUNTY_LEADER'],
    staffCommitteeOffice: ['COUNTY_LEADER'],
    dissolveCommittee:    ['COUNTY_LEADER'],
  },
  acts,
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    status: (statuses) => ({ status: oneOf(statuses) }),
    sector: (sectors) => ({ sectors: overlaps(sectors) }),
    // A task force ends with its last day, whoever does what.
    running: (wanted, now) => ({
      status: (column, bind, columnOf) =>
        `(${column} = 'STANDING' and coalesce(${columnOf('until')} >= ${bind(civilDateOf(now))}, true)) = ${wanted}`,
    }),
  },
  orders: { NAME: { by: ['name'] } },
  personal: {},
  discloses: {},
  waits: [
    // A task force whose last day is over is dissolved by document.
    {
      act: 'dissolveCommittee',
      status: ['STANDING'],
      dueBy: 'until',
      basis: { title: '年度工作要点', article: '工作专班' },
      only: ({ on }) => ({ until: before(on) }),
    },
    // A main committee that was dissolved leaves none behind it: whoever may sets up another.
    waitOn<Committee, 'establishCommittee'>(() => committees, {
      act: 'establishCommittee',
      status: ['DISSOLVED'],
      dueBy: null,
      dueAt: doneAgainWithin,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第五条、第六条' },
      only: () => ({ kind: oneOf(['SAFETY', 'DISASTER_REDUCTION']), id: leavesNone }),
      draft: { region: draftedFrom('regionCode'), kind: draftedFrom('kind'), name: draftedFrom('name') },
    }),
  ],
});
