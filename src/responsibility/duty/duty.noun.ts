import { oneOf, is } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices, within } from '../../access/model/scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { confirmDutyItem, publishDutyList, returnDutyItem, submitDutyItem } from './duty.acts.js';
import type { DutyItemsWhere, DutyListsWhere } from './duty.inputs.js';
import { dutyItemLifecycle } from './duty.lifecycle.js';
import { DutyItem, DutyList } from './duty.js';
import { officials, answering } from '../../kernel/roles.js';

// Lists of power and responsibility are public (安全生产法 第十七条).
export const dutyLists = noun<DutyList, DutyListsWhere, 'publishDutyList'>({
  entity: DutyList,
  names: { organisationId: 'acts' },
  tag: 'd',
  historical: true,
  lifecycle: null,
  sees: 'everyone',
  may: {
    publishDutyList: ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
  acts: { publishDutyList },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    year:   (years) => ({ year: oneOf(years) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { NEWEST: { by: ['publishedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
  unique: [{ constraint: 'duty_list_once', property: 'title', path: ['title'], freeAt: [] }],
});

/** What an office may do and must do is for everyone to read. */
const madePublic = () => ({ kind: oneOf(['POWER', 'RESPONSIBILITY']) });

export const dutyItems = noun<DutyItem, DutyItemsWhere, 'submitDutyItem' | 'returnDutyItem' | 'confirmDutyItem'>({
  entity: DutyItem,
  names: {
    listId: 'entry',
    organisationId: 'acts',
    postId: 'acts',
    evidenceIds: 'entry',
    submitterId: 'mentioned',
    confirmerId: 'mentioned',
  },
  tag: 'i',
  historical: true,
  lifecycle: dutyItemLifecycle,
  sees: {
    ...ofCountyOrOffice,
    SECTOR_DEPT: (caller) => [ofOffices(caller), madePublic()],
    TOWNSHIP: (caller) => [ofOffices(caller), madePublic()],
    FINANCE: (caller) => [ofOffices(caller), madePublic()],
    VILLAGE: madePublic,
    ENTERPRISE: madePublic,
    EXPERT: madePublic,
    TECH_INSPECTOR: madePublic,
    SOCIAL_SUPERVISOR: madePublic,
    SYSTEM_CLIENT: madePublic,
    PUBLIC: madePublic,
  },
  // prettier-ignore
  may: {
    submitDutyItem:  answering,
    returnDutyItem:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    confirmDutyItem: ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { submitDutyItem, returnDutyItem, confirmDutyItem },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    listId: (id) => ({ listId: is(keyIn(dutyLists, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      submissionDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${columnOf('status')} in ('OPEN', 'RETURNED')) = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['submissionDue', 'place'] } },
  personal: {},
  // A public list says what an office must do; how it reported having done it is between offices.
  tells: {
    progress: [...officials, 'FINANCE'],
    doneQuantity: [...officials, 'FINANCE'],
    opinion: [...officials, 'FINANCE'],
    evidence: [...officials, 'FINANCE'],
  },
  discloses: {},
  waits: [
    {
      act: 'submitDutyItem',
      status: ['OPEN', 'RETURNED'],
      dueBy: 'submissionDue',
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
      only: (caller) => ({ ...ofOffices(caller), kind: is('DUTY') }),
    },
    {
      act: 'confirmDutyItem',
      status: ['SUBMITTED'],
      dueBy: null,
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' },
    },
  ],
  answers: {
    dutyOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value from unnest($1::text[]) k (key)
      cross join lateral (values (split_part(k.key, '/', 1), ((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai')) as x (county, ends)
      join lateral (select i.organisation_id, count(*) filter (where i.confirmed_at < x.ends) as done, count(*) filter (where i.due_at < x.ends and (i.submitted_at is null or i.submitted_at >= x.ends)) as undone from duty_item i where i.county_code = x.county group by 1) d on true
      join organisation g on g.id = d.organisation_id cross join lateral (values ('DUTY_ITEMS_CONFIRMED', d.done), ('DUTY_ITEMS_OVERDUE', d.undone)) m (measure, value) order by g.name, m.measure`,
  },
});
