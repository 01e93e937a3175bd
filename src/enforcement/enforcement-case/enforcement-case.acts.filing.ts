import { act, ask, factValue, hasText, isSaid, created, type Judging } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import type { Basis } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { hazardById, type HazardFacts } from '../../hazard/hazard/hazard.facts.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { officersAreCertified } from '../inspection/inspection.musts.js';
import {
  findingById,
  inspectionById,
  type FindingFacts,
  type InspectionFacts,
} from '../inspection/inspection.facts.js';
import { beyondItsLevel, heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import {
  accidentOfCase,
  inspectionsBehind,
  inspectionsOnTheMatter,
  type CaseAccident,
  type InspectionBehind,
} from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import type { CaseParty } from './case-party.js';
import { separated } from './enforcement-case.musts.js';
import type { EnforcementCase } from './enforcement-case.js';
import {
  againstWhomMusts,
  askedOfWho,
  illegalGroundOf,
  placeOf,
  whereOf,
  type AgainstWhom,
} from './enforcement-case.unregistered.musts.js';

const beginsWith = (source: string, id: string | null | undefined, named: string): boolean =>
  source !== named || id != null;
const limitYears = ({
  input,
  law,
  at,
  facts,
}: Pick<
  Judging<EnforcementCase, input.FileCaseInput, { enterprise: EnterpriseFacts[] }>,
  'input' | 'law' | 'at' | 'facts'
>): {
  years: number;
  basis: Basis;
} => {
  const { value, basis } = law.parameter(
    input.grave ? 'case.limitation.grave.years' : 'case.limitation.years',
    civilDateOf(at),
    placeOf({ input, facts }),
  );
  return { years: Number(value), basis };
};
type Filing = {
  enterprise: EnterpriseFacts[];
  officers: OperatorFacts[];
  items: ItemFacts[];
  office: OrganisationFacts[];
  inspection: InspectionFacts[];
  findings: FindingFacts[];
  hazards: HazardFacts[];
  accident: CaseAccident[];
  behind: InspectionBehind[];
  matter: InspectionBehind[];
  files: FileFacts[];
} & AgainstWhom;

type OnFiling = Judging<EnforcementCase, input.FileCaseInput, Filing>;
/** Inspections on the matter that the case does not name itself: of those the rule on its own inspections tells. */
const unnamedOnTheMatter = ({ matter, behind }: Pick<Filing, 'matter' | 'behind'>): readonly InspectionBehind[] =>
  matter.filter(({ number }) => behind.every((named) => named.number !== number));
const sourceIsNamed = ({ input, facts }: OnFiling): boolean =>
  beginsWith(input.source, input.inspectionId, 'INSPECTION') &&
  beginsWith(input.source, input.accidentId, 'ACCIDENT') &&
  (input.source !== 'HAZARD' || input.hazardIds.length > 0) &&
  (!['TIP_OFF', 'TRANSFER', 'UPPER_ORDER'].includes(input.source) || hasText(input.sourceRef)) &&
  facts.inspection.length === (input.inspectionId == null ? 0 : 1) &&
  facts.accident.length === (input.accidentId == null ? 0 : 1) &&
  facts.findings.length === new Set(input.findingIds).size &&
  facts.hazards.length === new Set(input.hazardIds).size &&
  [...facts.inspection, ...facts.findings, ...facts.hazards, ...facts.accident].every(
    ({ enterpriseId }) => enterpriseId === (input.enterpriseId ?? null),
  );
const itemsThere = ({ input, facts }: OnFiling): ItemFacts[] =>
  heldOn(facts.items, input.violatedOn, placeOf({ input, facts }));
const articlesArePublished = (ctx: OnFiling): boolean => {
  const { input } = ctx;
  const held = itemsThere(ctx).filter(({ kind }) => kind === 'PENALTY');
  return input.itemCodes.length > 0 && input.itemCodes.every((code) => held.some(({ key }) => key === code));
};
const partiesAreNamed = ({ input: { parties }, today }: OnFiling): boolean =>
  parties.length > 0 &&
  parties.length <= 20 &&
  parties.filter(({ kind }) => kind === 'UNIT').length <= 1 &&
  parties.every((each) =>
    each.kind === 'UNIT'
      ? hasText(each.unitName) && each.personName == null && each.idNumber == null
      : hasText(each.personName) &&
        hasText(each.position) &&
        (each.idNumber == null || typeof identityNumberOf(each.idNumber, today) === 'string'),
  );

/** Files a case. 立案 */
export const fileCase = act<EnforcementCase, input.FileCaseInput, Filing>({
  name: 'fileCase',
  begins: true,
  numbers: { number: '案' },
  concerns: ({ enterpriseId }) =>
    enterpriseId == null ? null : { entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' },
  facts: {
    enterprise: ask(enterpriseById, (ctx) => [ctx.input.enterpriseId]),
    officers: ask(operatorById, (ctx) => ctx.input.handlerIds),
    items: ask(itemByCode, (ctx) => ctx.input.itemCodes),
    office: ask(organisationById, ({ actor }) => [actor.organisationId]),
    inspection: ask(inspectionById, (ctx) => [ctx.input.inspectionId]),
    findings: ask(findingById, (ctx) => ctx.input.findingIds),
    hazards: ask(hazardById, (ctx) => ctx.input.hazardIds),
    accident: ask(accidentOfCase, (ctx) => [ctx.input.accidentId]),
    matter: ask(inspectionsOnTheMatter, ({ input, at }) =>
      input.enterpriseId == null ? [] : input.itemCodes.map((code) => `${input.enterpriseId}/${code}/${at}`),
    ),
    ...askedOfWho,
    files: ask(fileById, ({ input }) => [input.noLicenceFileId]),
    behind: ask(inspectionsBehind, ({ input }) => [input.inspectionId, ...input.findingIds, ...input.hazardIds]),
  },
  musts: [
    {
      code: 'CASE_IS_FILED_BY_THE_HEAD',
      path: ['procedure'],
      basis: CFF('第五十四条'),
      remedies: [{ action: 'fileCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '适用普通程序的，须由局主要负责人立案；适用简易程序的，须由执法人员立案。',
        en: 'A case under the ordinary procedure must be filed by the head of the bureau, one under the simple procedure by a law enforcement officer.',
      },
      holds: ({ input: { procedure }, actor }) =>
        procedure === 'ORDINARY' ? actor.roles.includes('BUREAU_HEAD') : actor.roles.includes('LAW_OFFICER'),
    },
    officersAreCertified('CASE_HANDLERS_ARE_CERTIFIED', 'handlerIds', ({ today }: OnFiling) => today, placeOf),
    {
      code: 'CASE_IS_NOT_HANDLED_BY_ITS_DECIDER',
      path: ['handlerIds'],
      basis: CFF('第四十三条'),
      says: {
        zh: '适用普通程序的，批准立案的负责人不得兼任承办人。',
        en: 'Under the ordinary procedure the head who files the case may not be one of its handlers.',
      },
      holds: ({ input: { procedure, handlerIds }, actor }) =>
        procedure === 'SIMPLE' || actor.operatorId === null || !handlerIds.includes(actor.operatorId),
    },
    // 管罚分离: where the county keeps the two apart, who found it does not punish it.
    {
      code: 'CASE_INSPECTOR_DOES_NOT_HANDLE',
      path: ['handlerIds'],
      basis: (ctx) => [ctx.law.parameter('enforcement.separation', ctx.today, placeOf(ctx)).basis],
      says: {
        zh: '实行管罚分离的，来源检查（包括所列问题、隐患所出的检查）的检查人员不得承办该案，简易程序除外。',
        en: 'Where inspection and punishment are kept apart, an officer of an inspection that the case comes from, also by a finding or hazard that it names, may not be a handler of the case, except under the simple procedure.',
      },
      holds: (ctx) =>
        !separated(ctx.input.procedure, placeOf(ctx), ctx.law, ctx.today) ||
        !ctx.facts.behind.some(({ officerIds }) => officerIds.some((id) => ctx.input.handlerIds.includes(id))),
      facts: ({ input, facts }) =>
        facts.behind
          .filter(({ officerIds }) => officerIds.some((id) => input.handlerIds.includes(id)))
          .map(({ number }) => factValue('inspection', number)),
    },
    {
      code: 'CASE_HANDLER_DID_NOT_INSPECT_THE_MATTER',
      path: ['handlerIds'],
      basis: (ctx) => [ctx.law.parameter('enforcement.separation', ctx.today, placeOf(ctx)).basis],
      says: {
        zh: '实行管罚分离的，在追责时效内检查过该企业同一违法事项的人员，无论案件来源，均不得承办，简易程序除外。',
        en: 'Where inspection and punishment are kept apart, whoever inspected the enterprise on the same item within the limitation may not be a handler, whatever the source of the case, except under the simple procedure.',
      },
      holds: (ctx) =>
        !separated(ctx.input.procedure, placeOf(ctx), ctx.law, ctx.today) ||
        unnamedOnTheMatter(ctx.facts).every(
          ({ officerIds }) => !officerIds.some((id) => ctx.input.handlerIds.includes(id)),
        ),
      facts: ({ facts }) => unnamedOnTheMatter(facts).map(({ number }) => factValue('inspection', number)),
    },
    {
      code: 'CASE_NAMES_ITS_SOURCE',
      path: ['source'],
      basis: CFF('第五十四条'),
      says: {
        zh: '来源为检查、隐患或者事故的，须指明该检查、隐患或者事故；来源为举报、移送或者上级交办的，须写明来源文号；所列检查、问题、隐患、事故均须在册且属于该企业。',
        en: 'A case from an inspection, hazard or accident must name it, and one from a tip-off, transfer or order from above its document number; any inspection, finding, hazard or accident named must be on record and of the same enterprise.',
      },
      holds: sourceIsNamed,
    },
    {
      code: 'CASE_ARTICLES_ARE_PUBLISHED',
      path: ['itemCodes'],
      basis: CFF('第三十七条'),
      says: {
        zh: '须至少列明一项违法事项，且均须为目录中在违法行为终了日有效的处罚事项。',
        en: 'At least one item must be named, and each must be a penalty item that was in force in the catalogue on the day on which the conduct ended.',
      },
      holds: articlesArePublished,
    },
    {
      code: 'CASE_ITEMS_ARE_OF_THE_OFFICES_LEVEL',
      path: ['itemCodes'],
      basis: CFF('第二十四条'),
      says: {
        zh: '乡镇（街道）只能使用本级的、已赋权给本乡镇（街道）的事项；已赋权的事项，在该乡镇（街道）适用简易程序的，只能由其行使。',
        en: 'A township may only use items of township level that are delegated to it; what is delegated to it, only it may use there under the simple procedure.',
      },
      holds: (ctx) => beyondItsLevel(itemsThere(ctx), ctx.facts.office[0], ctx.input.procedure).length === 0,
      facts: (ctx) =>
        beyondItsLevel(itemsThere(ctx), ctx.facts.office[0], ctx.input.procedure).map((code) =>
          factValue('item', code),
        ),
    },
    {
      code: 'CASE_GRAVE_RESTS_ON_ITS_ARTICLE',
      path: ['grave'],
      basis: CFF('第三十六条'),
      says: {
        zh: '适用五年追责时效的，所列违法事项在违法行为终了日须至少有一项涉及生命健康安全。',
        en: 'A case may only be marked `grave`, with a limitation of five years, if on the day on which the conduct ended at least one of its items was about conduct that endangers life or health.',
      },
      holds: (ctx) => !ctx.input.grave || itemsThere(ctx).some(({ grave }) => grave),
    },
    {
      code: 'CASE_DAYS_ARE_IN_ORDER',
      path: ['discoveredOn'],
      basis: CFF('第三十六条'),
      says: {
        zh: '发现日不得早于违法行为终了日，也不得晚于立案日。',
        en: 'The day of discovery may not be before the day on which the conduct ended, nor after the day on which the case is filed.',
      },
      holds: ({ input, today }) => input.violatedOn <= input.discoveredOn && input.discoveredOn <= today,
    },
    {
      code: 'CASE_IS_WITHIN_LIMITATION',
      path: ['discoveredOn'],
      basis: (ctx) => [limitYears(ctx).basis],
      says: {
        zh: '违法行为须自终了之日起在追责时效（一般为两年，适用五年追责时效的为五年）内被发现，方可立案。',
        en: 'A case can only be filed if the conduct was discovered within the limitation, counted from the day on which it ended: as a rule two years, or five for a case marked `grave`.',
      },
      holds: (ctx) => ctx.input.discoveredOn <= addMonths(ctx.input.violatedOn, 12 * limitYears(ctx).years),
      facts: (ctx) => [
        factValue('violatedOn', ctx.input.violatedOn),
        factValue('discoveredOn', ctx.input.discoveredOn),
        factValue('limitation', limitYears(ctx).years, '年'),
      ],
    },
    {
      code: 'CASE_NAMES_ITS_PARTIES',
      path: ['parties'],
      basis: CFF('第五十四条'),
      says: {
        zh: '须列明一至二十名当事人，其中单位至多一个；单位须有名称且不得填写姓名和公民身份号码，个人须有姓名和职务，填写公民身份号码的须有效。',
        en: 'One to twenty parties must be named, at most one of them a unit; a unit must have a unit name and no person name or identity number, a person must have a name and a position, and an identity number must be valid where one is given.',
      },
      holds: partiesAreNamed,
    },
    {
      code: 'CASE_SIMPLE_IS_SIMPLE',
      path: ['procedure'],
      basis: CFF('第五十一条'),
      says: {
        zh: '案件复杂或者重大、涉及重大公共利益、适用五年追责时效、属打非治违或者涉及事故的，不得适用简易程序。',
        en: 'The simple procedure may not be used for a case that is complex or serious, of major public interest, under the five-year limitation (`grave`), against illegal operation, or about an accident.',
      },
      holds: ({ input }) =>
        input.procedure !== 'SIMPLE' ||
        (!input.complex &&
          !input.publicInterest &&
          !input.grave &&
          !input.illegalOperation &&
          input.accidentId == null),
    },
    {
      code: 'CASE_UNIT_IS_CALLED_AS_REGISTERED',
      path: ['parties'],
      basis: CFF('第五十九条'),
      says: {
        zh: '单位当事人须写在册企业名称；名称有误的，须先更正企业信息。未登记的，须与所填名称一致。',
        en: 'A unit among the parties must be called by the registered name of the enterprise, of one that is not registered by the name given; a wrong name must be corrected on the enterprise first.',
      },
      holds: ({ input, facts }) =>
        input.parties.every(
          ({ kind, unitName }) =>
            kind !== 'UNIT' ||
            (facts.enterprise.every(({ name }) => name === unitName?.trim()) &&
              (input.unregistered == null || input.unregistered.name.trim() === unitName?.trim())),
        ),
      facts: ({ facts }) => facts.enterprise.map(({ name }) => factValue('registeredName', name)),
    },
    ...againstWhomMusts,
    fileIsTheOffices('CASE_LICENCE_ANSWER_SENT_BY_THE_OFFICE', 'noLicenceFileId'),
    isSaid(
      'CASE_SAYS_WHAT_IT_IS_ABOUT',
      'cause',
      CFF('第五十四条'),
      '须写明案由。',
      'The subject of the case must be stated.',
    ),
  ],
  decide: (ctx) => {
    const { input, actor, at, law, today } = ctx;
    const { regionCode, sector } = whereOf(ctx)!;
    const simple = input.procedure === 'SIMPLE';
    return {
      ...(simple && { status: 'CONCLUDED', concludedAt: at, report: input.cause.trim() }),
      regionCode,
      sector,
      procedure: input.procedure,
      source: input.source,
      sourceRef: input.sourceRef?.trim() ?? null,
      cause: input.cause.trim(),
      itemCodes: [...new Set(input.itemCodes)],
      violatedOn: input.violatedOn,
      discoveredOn: input.discoveredOn,
      grave: input.grave,
      illegalOperation: input.illegalOperation,
      illegalGround: illegalGroundOf(ctx),
      noLicenceDocument: input.noLicenceDocument?.trim() ?? null,
      noLicenceFileId: input.noLicenceFileId ?? null,
      unregisteredName: input.unregistered?.name.trim() ?? null,
      unregisteredAddress: input.unregistered?.address.trim() ?? null,
      unregisteredCode: input.unregistered?.creditCode ?? null,
      publicInterest: input.publicInterest,
      complex: input.complex,
      decisionDue: law.due('case.decision.days', today, regionCode).dueAt,
      suspendedDays: 0,
      fourAlways: [],
      enterpriseId: input.enterpriseId ?? null,
      inspectionId: input.inspectionId ?? null,
      accidentId: input.accidentId ?? null,
      organisationId: actor.organisationId,
      hazardIds: [...new Set(input.hazardIds)],
      findingIds: [...new Set(input.findingIds)],
      handlerIds: input.handlerIds,
    };
  },
  creates: (ctx, { id, regionCode }) =>
    ctx.input.parties.map((each, i) =>
      created<CaseParty>('CaseParty', {
        id: ctx.keyAt(i),
        regionCode,
        caseId: id,
        enterpriseId: ctx.input.enterpriseId ?? null,
        sector: whereOf(ctx)!.sector,
        kind: each.kind,
        unitName: each.unitName?.trim() ?? null,
        position: each.position?.trim() ?? null,
        paid: '0',
        stayedDays: 0,
        deliberatorIds: [],
        ...(each.kind === 'PERSON' && {
          personName: each.personName!.trim(),
          ...(each.idNumber != null && { idNumber: each.idNumber }),
        }),
      }),
    ),
});
