import { ask, factValue, type EntryContext, type Fact, type Judging, type Must } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Actor } from '../../kernel/roles.js';
import { AQF, R493 } from '../../kernel/statutes.js';
import type { FirstInCounty } from '../../responsibility/responsibility/responsibility.facts.js';
import { judgesFromAbove } from '../../responsibility/responsibility/responsibility.musts.js';
import { firstsOfInvestigation, officesInvestigated, type InvestigatedOffice } from './investigation.facts.js';
import type { ConcludeStrandInput } from './investigation.inputs.js';
import type { Investigation } from './investigation.js';
import { officesNamed, type NamedOffices } from './investigation.musts.js';

// Who answers for an office that the strand of the regulators is about, or sits in it, does not say how that ends.
type Asked = Pick<EntryContext<Investigation>, 'entry'>;
export interface OfRegulators {
  readonly investigated: InvestigatedOffice[];
  readonly firsts: FirstInCounty[];
}
export const ofRegulators = {
  investigated: ask(officesInvestigated, ({ entry }: Asked) => [entry.id]),
  firsts: ask(firstsOfInvestigation, ({ entry }: Asked) => [entry.id]),
} as const;

type Office = Pick<InvestigatedOffice, 'officeId' | 'kind' | 'name'>;
/** 纪委监委 stands apart from every office but its own; anybody else is above or outside each of them. */
const standsApart = (
  offices: readonly Office[],
  firsts: readonly FirstInCounty[],
  actor: Actor,
  today: CivilDate,
): boolean =>
  offices.every(({ officeId, kind }) =>
    actor.roles.includes('DISCIPLINE')
      ? officeId !== actor.organisationId
      : judgesFromAbove({ office: { organisationId: officeId, kind } }, firsts, actor, today),
  );
const named = (offices: readonly Office[]): readonly Fact[] => offices.map(({ name }) => factValue('office', name));

type Concluding = Judging<Investigation, ConcludeStrandInput, OfRegulators & NamedOffices>;
const concluded = (ctx: Concluding): readonly Office[] => [...ctx.facts.investigated, ...officesNamed(ctx)];
/** 监管责任 is found by others than those who supervised, and than whom it names (回避). */
export const regulatorsAreConcludedByOthers: Must<Concluding> = {
  code: 'STRAND_OF_REGULATORS_IS_CONCLUDED_FROM_ABOVE',
  path: ['strand'],
  basis: R493('第二十三条'),
  remedies: [{ action: 'concludeStrand', role: 'DISCIPLINE' }],
  says: {
    zh: '监管责任线不得由事故发生时负有专项监管职责的单位、追责建议所列单位的人员认定；涉及党委、政府的，只能由另一机关的第一责任人或者纪检监察机关认定。',
    en: 'The strand of the regulators may not be concluded by anyone of an office that supervised there that day or is named in it; where it names the party committee or the government, only by a first responsible person of the other office or the discipline office.',
  },
  holds: (ctx) =>
    ctx.input.strand !== 'REGULATOR' || standsApart(concluded(ctx), ctx.facts.firsts, ctx.actor, ctx.today),
  facts: (ctx) => named(concluded(ctx)),
};

/** What is decided on the report, and what is made public of it, is said by others than those whom it is about. */
export const isSettledByOthers: Must<EntryContext<Investigation, OfRegulators>> = {
  code: 'INVESTIGATION_IS_SETTLED_FROM_ABOVE',
  basis: AQF('第八十七条'),
  remedies: [{ action: 'raiseAccident', role: 'COUNTY_LEADER' }],
  says: {
    zh: '监管责任线涉及单位的人员不得批复、公布该调查或者将其结案：涉及部门的，由县人民政府办理；涉及党委、政府的，由另一机关的第一责任人办理，双方均涉及的，须提请上级人民政府调查。',
    en: 'Nobody of an office that the strand of the regulators is about may reply to the report, publish it or close it: where it is about a department, the county government must do so; where it is about the party committee or the government, a first responsible person of the other, and where it is about both, a higher government must investigate.',
  },
  holds: ({ facts, actor, today }) => standsApart(facts.investigated, facts.firsts, actor, today),
  facts: ({ facts }) => named(facts.investigated),
};
