import { act, ask, factValue, hasText, type EntryContext, type Must, type OfInput } from '../kernel/act.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { day, fact, id, question, text, type FactOf } from '../kernel/fact.js';
import { openWork, type OpenWork } from '../kernel/open-work.js';
import { countyOf } from '../kernel/region-code.js';
import { regionByCode, type RegionFacts } from '../region/region.facts.js';
import { officeNamed, organisationById, type OfficeNamed, type OrganisationFacts } from './organisation.facts.js';
import type {
  EndOrganisationInput,
  FoundOrganisationInput,
  RenameOrganisationInput,
} from './organisation.inputs.organisation.js';
import { kept, onDocument } from './organisation.musts.js';
import type { Organisation } from './organisation.js';

/** At which level of the tree an office of a kind lies. */
export const levelsOfKind: Readonly<Record<string, readonly string[]>> = {
  PARTY_COMMITTEE: ['COUNTY'],
  GOVERNMENT: ['COUNTY'],
  BUREAU: ['COUNTY'],
  DEPARTMENT: ['COUNTY'],
  PARK: ['COUNTY', 'TOWNSHIP', 'FUNCTIONAL_AREA'],
  PARTNER: ['COUNTY'],
  TOWNSHIP: ['TOWNSHIP'],
  VILLAGE: ['VILLAGE'],
  ENTERPRISE: ['TOWNSHIP', 'VILLAGE'],
};
/** An enterprise that may be given an account, and the account that it has. The room of enterprises says. */
const firmToSeat = question('firmToSeat', { regionCode: text, organisationId: id.orNull });
type FirmToSeat = FactOf<typeof firmToSeat>;
/** Who sits or sat in an office, and until when. */
const holdersOfOffice = fact(
  'holdersOfOffice',
  { title: text, name: text, to: day.orNull },
  `select p.organisation_id as key, p.title, o.name, h.held_to as "to" from holding h join post p on p.id = h.post_id
  join operator o on o.id = h.operator_id where p.organisation_id = any($1::uuid[]) order by p.title, o.name`,
);
type HolderOfOffice = FactOf<typeof holdersOfOffice>;

const nameOf = (countyCode: string, name: string): string => `${countyCode}/${name.trim()}`;
const hasNameAndMark: Must<OfInput<{ name: string; mark: string }>> = {
  code: 'OFFICE_HAS_A_NAME_AND_A_MARK',
  path: ['name'],
  basis: kept,
  says: {
    zh: '须写明单位名称和发文机关代字。',
    en: 'The name of the office and its code in documents must be stated.',
  },
  holds: ({ input }) => hasText(input.name) && hasText(input.mark),
};
const nameIsFree: Must<{ readonly facts: { named: OfficeNamed[] }; readonly entry: { readonly id?: string } }> = {
  code: 'OFFICE_NAME_IS_ITS_OWN',
  path: ['name'],
  basis: kept,
  says: {
    zh: '单位名称不得与本县其他现有单位相同。',
    en: 'The name may not be that of another office of the county that exists.',
  },
  holds: ({ facts, entry }) => facts.named.every(({ officeId }) => officeId === entry.id),
};
const isInPlace: Must<EntryContext<Organisation>> = {
  code: 'OFFICE_IS_IN_PLACE',
  basis: kept,
  says: { zh: '只有现有单位方可变更、撤销。', en: 'Only an office that exists can be changed or ended.' },
  holds: ({ entry }) => entry.endedOn === null,
};

/** Enters an office. 设立单位 */
export const foundOrganisation = act<
  Organisation,
  FoundOrganisationInput,
  { region: RegionFacts[]; named: OfficeNamed[]; firm: FirmToSeat[] }
>({
  name: 'foundOrganisation',
  begins: true,
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    named: ask(officeNamed, ({ input }) =>
      ['ENTERPRISE', 'PARTNER'].includes(input.kind) ? [] : [nameOf(countyOf(input.region), input.name)],
    ),
    firm: ask(firmToSeat, ({ input }) => [input.enterpriseId]),
  },
  musts: [
    hasNameAndMark,
    nameIsFree,
    {
      code: 'OFFICE_LIES_WHERE_ITS_KIND_DOES',
      path: ['region'],
      basis: kept,
      says: {
        zh: '区划须为现行区划，且层级须与单位类别相符。',
        en: 'The region must be one that exists, and of a level at which offices of that kind are.',
      },
      holds: ({ input, facts }) =>
        facts.region.some(
          ({ level, validUntil }) => validUntil === null && (levelsOfKind[input.kind] ?? []).includes(level),
        ),
    },
    {
      code: 'OFFICE_OF_AN_ENTERPRISE_NAMES_IT',
      path: ['enterpriseId'],
      basis: kept,
      says: {
        zh: '企业账户须指明在册、所在区划一致且尚未开户的企业；其他单位不得指明企业。',
        en: 'Only an account of an enterprise names one, which must be registered there and have no account yet.',
      },
      holds: ({ input, facts }) =>
        input.kind === 'ENTERPRISE'
          ? facts.firm.some((firm) => firm.regionCode === input.region && firm.organisationId === null)
          : input.enterpriseId == null,
    },
    onDocument('OFFICE_IS_FOUNDED_BY_A_DOCUMENT'),
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    name: input.name.trim(),
    kind: input.kind,
    mark: input.mark.trim(),
    enterpriseId: input.enterpriseId ?? null,
    endedOn: null,
    successorId: null,
    registerDocument: input.document.trim(),
  }),
});

/** Gives an office another name; what it did before stays under the name of then. 更名 */
export const renameOrganisation = act<Organisation, RenameOrganisationInput, { named: OfficeNamed[] }>({
  name: 'renameOrganisation',
  facts: {
    named: ask(officeNamed, ({ entry, input }) =>
      ['ENTERPRISE', 'PARTNER'].includes(entry.kind) ? [] : [nameOf(entry.countyCode, input.name)],
    ),
  },
  preconditions: [isInPlace],
  musts: [hasNameAndMark, nameIsFree, onDocument('OFFICE_IS_RENAMED_BY_A_DOCUMENT')],
  decide: ({ input }) => ({
    name: input.name.trim(),
    mark: input.mark.trim(),
    registerDocument: input.document.trim(),
  }),
});

/** Who would still sit there after this day. */
const remaining = ({ facts, today }: { facts: { holders: HolderOfOffice[] }; today: CivilDate }): HolderOfOffice[] =>
  facts.holders.filter(({ to }) => to === null || to > today);

/** Ends an office; what it has open is taken over by another, or is settled first. 撤销、合并 */
export const endOrganisation = act<
  Organisation,
  EndOrganisationInput,
  { open: OpenWork[]; holders: HolderOfOffice[]; successor: OrganisationFacts[] }
>({
  name: 'endOrganisation',
  facts: {
    open: ask(openWork, ({ entry }) => [entry.id]),
    holders: ask(holdersOfOffice, ({ entry }) => [entry.id]),
    successor: ask(organisationById, ({ input }) => [input.successorId]),
  },
  preconditions: [isInPlace],
  musts: [
    {
      code: 'OFFICE_END_LEAVES_NOTHING_OPEN',
      path: ['successorId'],
      basis: kept,
      says: {
        zh: '单位尚有未办结事项的，须先办结，或者指明承接单位。',
        en: 'What the office has open must be settled first, or an office must be named that takes it over.',
      },
      holds: ({ facts, input }) => facts.open.length === 0 || input.successorId != null,
      facts: ({ facts }) => facts.open.map(({ entryType, open }) => factValue(entryType, open, '项')),
    },
    {
      code: 'OFFICE_END_LEAVES_NOBODY_IN_POST',
      basis: kept,
      remedies: [{ action: 'leavePost', role: 'SYSTEM_ADMIN' }],
      says: {
        zh: '本单位所有岗位须先办理离任，截止日不得晚于撤销之日。',
        en: 'Everybody must have left the posts of the office first, and no holding may end after this day.',
      },
      holds: (ctx) => remaining(ctx).length === 0,
      facts: (ctx) =>
        remaining(ctx)
          .slice(0, 20)
          .map(({ title, name }) => factValue(title, name)),
    },
    {
      code: 'OFFICE_IS_FOLLOWED_BY_ANOTHER_THAT_ANSWERS',
      path: ['successorId'],
      basis: kept,
      says: {
        zh: '承接单位须为本县另一同类现有单位；政府部门之间可以互相承接。',
        en: 'The office that takes over must be another of the county that exists, and of the same kind; offices of the county level may follow each other.',
      },
      holds: ({ entry, input, facts }) =>
        input.successorId == null ||
        facts.successor.some(
          (office) =>
            office.key !== entry.id &&
            office.endedOn === null &&
            office.countyCode === entry.countyCode &&
            (office.kind === entry.kind || [office.kind, entry.kind].every((kind) => countyLevel.includes(kind))),
        ),
    },
    onDocument('OFFICE_IS_ENDED_BY_A_DOCUMENT'),
  ],
  decide: ({ input, today }) => ({
    endedOn: today,
    successorId: input.successorId ?? null,
    registerDocument: input.document.trim(),
  }),
});
const countyLevel: readonly string[] = ['GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'PARK'];
