import {
  ask,
  created,
  factValue,
  hasText,
  type Created,
  type EntryContext,
  type Fact,
  type Judging,
  type Must,
} from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { instantOfText, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { AQF, POINTS, R493 } from '../../kernel/statutes.js';
import {
  inOfficeOn,
  officeNamed,
  organisationById,
  type OfficeNamed,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { accidentWhole, type WholeAccident } from '../accident/accident.facts.js';
import type { Jurisdiction } from '../accident/accident.grade.js';
import { disasterToInvestigate, type DisasterFacts } from './investigation.facts.js';
import { reviewOf, type Review } from './investigation.grade.js';
import type { AccountabilityLine } from './investigation.inputs.js';
import type { AccountabilityItem, Investigation } from './investigation.js';

export const both = AQF('第八十七条');
export const three = POINTS('三责同追');
export const group = R493('第二十二条');

/** The accident or the natural disaster that is investigated. */
export interface OfItsSubject {
  readonly accident: WholeAccident[];
  readonly disaster: DisasterFacts[];
}
type Asked = Pick<EntryContext<Investigation>, 'entry'>;
export const ofItsSubject = {
  accident: ask(accidentWhole, ({ entry }: Asked) => [entry.accidentId]),
  disaster: ask(disasterToInvestigate, ({ entry }: Asked) => [entry.eventId]),
} as const;
/** How grave it is now, and which government it is for: by the figures of today, whatever they were before. */
export const standingOf = (
  { accident, disaster }: OfItsSubject,
  law: Law,
): readonly { readonly grade: string; readonly jurisdiction: Jurisdiction }[] => [
  ...accident.map(({ grade, jurisdiction }) => ({ grade, jurisdiction })),
  ...disaster.map((each) => {
    const { grade, tier } = reviewedBy(each, law);
    return { grade, jurisdiction: tier };
  }),
];
export const isTheCountys = (facts: OfItsSubject, law: Law): boolean =>
  standingOf(facts, law).every(({ jurisdiction }) => jurisdiction === 'COUNTY');
export const standingFacts = (facts: OfItsSubject, law: Law): readonly Fact[] =>
  standingOf(facts, law).flatMap(({ grade, jurisdiction }) => [
    factValue('grade', grade),
    factValue('jurisdiction', jurisdiction),
  ]);

/** Since it is another level's, the county's group may do nothing but hand over what it has. */
export const staysWithItsGovernment: Must<EntryContext<Investigation, OfItsSubject>> = {
  code: 'INVESTIGATION_STAYS_WITH_ITS_GOVERNMENT',
  basis: R493('第二十条'),
  remedies: [{ action: 'handOverInvestigation', role: 'BUREAU_HEAD' }],
  says: {
    zh: '事故（灾害）已由上级人民政府负责调查的，县级调查组不得继续办理，须移交上级；只有上级调查的，方可登记其延期。',
    en: 'Once a higher government is to investigate the accident or disaster, the group of the county may not go on and must hand its investigation over; only what that government investigates itself can be extended here.',
  },
  holds: ({ entry, facts, law }) => entry.investigator !== null || isTheCountys(facts, law),
  facts: ({ facts, law }) => standingFacts(facts, law),
};

/** By when a higher government replies to its report, and its result is there to be entered (第三十二条). */
export const resultDue = (law: Law, grade: string, reportDue: Instant, region: string): Instant =>
  law.due(grade === 'GRAVEST' ? 'accident.reply.gravest.days' : 'accident.reply.days', civilDateOf(reportDue), region)
    .dueAt;

/** How gravely a disaster is reviewed, and by which government, by what was in force when it began. */
export function reviewedBy(disaster: DisasterFacts, law: Law): Review {
  const { kind, deadOrMissing, burntHectares, cropsMu, directLoss, regionCode, startedAt } = disaster;
  const struck = { kind, deadOrMissing, burntHectares, cropsMu, directLoss: BigInt(directLoss) };
  return reviewOf(struck, law, civilDateOf(instantOfText(startedAt)), regionCode);
}

interface Grouping {
  readonly input: {
    readonly leaderId: string;
    readonly memberIds: readonly string[];
    readonly officeIds: readonly string[];
  };
  readonly facts: { readonly people: readonly OperatorFacts[]; readonly offices: readonly OrganisationFacts[] };
  readonly today: CivilDate;
}
/** A leader and two members or more, each once and each in office that day. */
const isWhole = ({ input: { leaderId, memberIds }, facts, today }: Grouping): boolean => {
  const all = [leaderId, ...memberIds];
  return (
    memberIds.length >= 2 &&
    new Set(all).size === all.length &&
    all.every((id) => facts.people.some((each) => each.key === id && inOfficeOn(each, today)))
  );
};
const officesTakePart = ({ input: { officeIds }, facts }: Grouping): boolean =>
  officeIds.length > 0 &&
  facts.offices.length === new Set(officeIds).size &&
  facts.offices.every(({ endedOn }) => endedOn === null);
export const groupIsWhole: Must<Grouping> = {
  code: 'INVESTIGATION_GROUP_IS_WHOLE',
  path: ['memberIds'],
  basis: group,
  says: {
    zh: '须有组长和两名以上成员，均须在岗且不得重复；须有参加单位，且均须为现存单位。',
    en: 'The group must have a leader and at least two members, each holding a post and named only once, and at least one office that takes part, each of which must still exist.',
  },
  holds: (ctx) => isWhole(ctx) && officesTakePart(ctx),
};

// Whom an item of accountability is about.

type Line = AccountabilityLine;
export interface NamedOffices {
  readonly named: OrganisationFacts[];
  readonly called: OfficeNamed[];
}
interface OfLines {
  readonly entry: Pick<Investigation, 'regionCode'>;
  readonly input: { readonly items: readonly Line[] };
  readonly facts: NamedOffices;
}
type LinesAsked = Omit<OfLines, 'facts'>;
/** Unit, basis and conduct; a person by name and position, and nobody but a person by name. */
export const namesWho = (each: Line): boolean =>
  hasText(each.unitName) &&
  hasText(each.basis) &&
  hasText(each.conduct) &&
  (each.subjectKind === 'PERSON') === hasText(each.personName) &&
  (each.subjectKind !== 'PERSON' || hasText(each.position));
const nameKey = ({ entry }: Pick<OfLines, 'entry'>, { unitName }: Line): string =>
  `${entry.regionCode.slice(0, 6)}/${unitName.trim()}`;
export const officesOfLines = {
  named: ask(organisationById, ({ input: { items } }: LinesAsked) => items.map(({ organisationId }) => organisationId)),
  called: ask(officeNamed, ({ entry, input: { items } }: LinesAsked) =>
    items.flatMap((line) =>
      line.head === 'ENTERPRISE' || line.organisationId != null ? [] : [nameKey({ entry }, line)],
    ),
  ),
} as const;
/** The office that an item is about: named by its id, or called as it is registered; null where it is neither. */
function officeOf(ctx: OfLines, line: Line): string | null {
  const { named, called } = ctx.facts;
  if (line.organisationId != null)
    return (
      named.find(
        ({ key, kind, countyCode, endedOn }) =>
          key === line.organisationId &&
          countyCode === ctx.entry.regionCode.slice(0, 6) &&
          endedOn === null &&
          !['ENTERPRISE', 'PARTNER'].includes(kind),
      )?.key ?? null
    );
  const found = called.filter(({ key }) => key === nameKey(ctx, line));
  return found.length === 1 ? found[0]!.officeId : null;
}
/** The offices that are named or called so. */
export const officesNamed = ({
  input: { items },
  entry,
  facts: { named, called },
}: OfLines): readonly { readonly officeId: string; readonly kind: string; readonly name: string }[] => [
  ...named.map(({ key, kind, name }) => ({ officeId: key, kind, name })),
  ...items.flatMap((line) =>
    called
      .filter(
        ({ key }) => line.organisationId == null && line.head !== 'ENTERPRISE' && key === nameKey({ entry }, line),
      )
      .map(({ officeId, kind }) => ({ officeId, kind, name: line.unitName.trim() })),
  ),
];
const ofNobody = (ctx: OfLines): readonly Line[] =>
  ctx.input.items.filter((line) =>
    line.head === 'ENTERPRISE' ? line.organisationId != null : officeOf(ctx, line) === null,
  );
export const namesOffices: Must<OfLines> = {
  code: 'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
  path: ['items'],
  basis: POINTS('事故调查处理结果纳入部门年度考核'),
  says: {
    zh: '部门、党政领导责任的单位须为本县在册且现存的单位：须指明单位标识，或者按在册名称填写；企业责任不得指明单位标识。',
    en: 'A department or body of leadership must be an existing office of the county, named by its id or exactly as it is registered; an item of the enterprise may not name an office.',
  },
  holds: (ctx) => ofNobody(ctx).length === 0,
  facts: (ctx) => ofNobody(ctx).map(({ unitName }) => factValue('unitName', unitName)),
};

/** The items that begin with what was concluded. */
export const itemsMade = (
  ctx: OfLines & Pick<Judging<Investigation, object>, 'keyAt' | 'law' | 'today' | 'entry'>,
  lines: readonly Line[],
): readonly Created[] =>
  lines.map((each, i) =>
    created<AccountabilityItem>('AccountabilityItem', {
      id: ctx.keyAt(i),
      regionCode: ctx.entry.regionCode,
      investigationId: ctx.entry.id,
      sector: ctx.entry.sector,
      enterpriseId: each.head === 'ENTERPRISE' ? ctx.entry.enterpriseId : null,
      organisationId: each.head === 'ENTERPRISE' ? null : officeOf(ctx, each),
      head: each.head,
      subjectKind: each.subjectKind,
      unitName: each.unitName.trim(),
      position: each.position?.trim() ?? null,
      basis: each.basis.trim(),
      conduct: each.conduct.trim(),
      proposal: each.proposal,
      feedbackDue: ctx.law.due('accountability.feedback.days', ctx.today, ctx.entry.regionCode).dueAt,
      ...(each.subjectKind === 'PERSON' && { personName: each.personName!.trim() }),
    }),
  );
