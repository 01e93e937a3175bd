import type { Caller } from '../../access/rights/caller.js';
import { oneOf, is, type Bind, type Conditions } from '../../access/model/conditions.js';
import { noun, type Noun } from '../../access/model/noun.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { repairCredit, withdrawPublication } from './publication.acts.js';
import type { PublicationsWhere } from './publication.inputs.js';
import { publicationLifecycle } from './publication.lifecycle.js';
import { Publication } from './publication.js';

/** As long as it is shown, a decision on a unit is for every system and everyone to read (安全生产法 第七十八条). */
const shown = ({ on }: Caller): Conditions<Publication> => ({
  status: is('PUBLISHED'),
  partyKind: is('UNIT'),
  shownUntil: Object.assign((column: string, bind: Bind) => `${column} >= ${bind(on)}`, {
    holds: (until: unknown) => String(until) >= on,
  }),
});

export const publications: Noun<Publication, PublicationsWhere, 'withdrawPublication' | 'repairCredit'> = noun<
  Publication,
  PublicationsWhere,
  'withdrawPublication' | 'repairCredit'
>({
  entity: Publication,
  names: { caseId: 'entry', partyId: 'entry', enterpriseId: 'acts' },
  tag: '2',
  historical: true,
  lifecycle: publicationLifecycle,
  sees: { ...atEnterprises<Publication>(), SYSTEM_CLIENT: shown, PUBLIC: shown },
  follows: [followsEnterprise()],
  may: { withdrawPublication: ['LAW_OFFICER'], repairCredit: ['BUREAU_HEAD'] },
  acts: { withdrawPublication, repairCredit },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    level: (levels) => ({ level: oneOf(levels) }),
    shownOn: (day) => ({
      status: oneOf(['PUBLISHED']),
      repairableFrom: (column, bind, columnOf) =>
        `(${columnOf('publishedAt')} < (${bind(day)}::date + 1)::timestamp at time zone 'Asia/Shanghai' and ${columnOf('shownUntil')} >= ${bind(day)})`,
    }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'withdrawPublication',
      status: ['PUBLISHED', 'REPAIRED'],
      dueBy: null,
      basis: { title: '行政处罚法', article: '第四十八条' },
      only: () => ({
        partyId: (column) =>
          `exists (select from case_party p where p.id = ${column} and p.appeal_outcome in ('CHANGED', 'REVOKED'))`,
      }),
    },
  ],
});
