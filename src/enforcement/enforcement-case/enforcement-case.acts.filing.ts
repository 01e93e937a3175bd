import { act, ask, factValue, given, isSaid, part, type Judging } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import type { Basis } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { hazardById, type HazardFacts } from '../../hazard/hazard/hazard.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { officersAreCertified } from '../inspection/inspection.musts.js';
import {
  findingById,
  inspectionById,
  type FindingFacts,
  type InspectionFacts,
} from '../inspection/inspection.facts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { accidentOfCase, type CaseAccident } from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import type { CaseParty } from './case-party.js';
import type { EnforcementCase } from './enforcement-case.js';

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
    facts.enterprise[0]?.regionCode ?? '',
  );
  return { years: Number(value), basis };
};
type Filing = {
  enterprise: EnterpriseFacts[];
  officers: OperatorFacts[];
  items: ItemFacts[];
  inspection: InspectionFacts[];
  findings: FindingFacts[];
  hazards: HazardFacts[];
  accident: CaseAccident[];
};

type OnFiling = Judging<EnforcementCase, input.FileCaseInput, Filing>;
const sourceIsNamed = ({ input: c, facts }: OnFiling): boolean =>
  beginsWith(c.source, c.inspectionId, 'INSPECTION') &&
  beginsWith(c.source, c.accidentId, 'ACCIDENT') &&
  (c.source !== 'HAZARD' || c.hazardIds.length > 0) &&
  (!['TIP_OFF', 'TRANSFER', 'UPPER_ORDER'].includes(c.source) || given(c.sourceRef)) &&
  facts.inspection.length === (c.inspectionId == null ? 0 : 1) &&
  facts.accident.length === (c.accidentId == null ? 0 : 1) &&
  facts.findings.length === new Set(c.findingIds).size &&
  facts.hazards.length === new Set(c.hazardIds).size &&
  [...facts.inspection, ...facts.findings, ...facts.hazards, ...facts.accident].every(
    ({ enterpriseId }) => enterpriseId === c.enterpriseId,
  );
const articlesArePublished = ({ input: c, facts }: OnFiling): boolean => {
  const held = heldOn(facts.items, c.violatedOn).filter(({ kind }) => kind === 'PENALTY');
  return c.itemCodes.length > 0 && c.itemCodes.every((code) => held.some(({ key }) => key === code));
};
const partiesAreNamed = ({ input: { parties }, at }: OnFiling): boolean =>
  parties.length > 0 &&
  parties.length <= 20 &&
  parties.filter(({ kind }) => kind === 'UNIT').length <= 1 &&
  parties.every((each) =>
    each.kind === 'UNIT'
      ? given(each.unitName) && each.personName == null && each.idNumber == null
      : given(each.personName) &&
        given(each.position) &&
        (each.idNumber == null || typeof identityNumberOf(each.idNumber, civilDateOf(at)) === 'string'),
  );

/** Files a case. 立案 */
export const fileCase = act<EnforcementCase, input.FileCaseInput, Filing>({
  name: 'fileCase',
  begins: true,
  numbers: { number: '案' },
  concerns: ({ enterpriseId }) => ({ entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }),
  facts: {
    enterprise: ask(enterpriseById, (c) => [c.input.enterpriseId]),
    officers: ask(operatorById, (c) => c.input.handlerIds),
    items: ask(itemByCode, (c) => c.input.itemCodes),
    inspection: ask(inspectionById, (c) => [c.input.inspectionId]),
    findings: ask(findingById, (c) => c.input.findingIds),
    hazards: ask(hazardById, (c) => c.input.hazardIds),
    accident: ask(accidentOfCase, (c) => [c.input.accidentId]),
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
    officersAreCertified('CASE_HANDLERS_ARE_CERTIFIED', 'handlerIds'),
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
      basis: (c) => [
        c.law.parameter('enforcement.separation', civilDateOf(c.at), c.facts.enterprise[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '实行管罚分离的，来源检查的检查人员不得承办该案，简易程序除外。',
        en: 'Where inspection and punishment are kept apart, an officer of the source inspection may not be a handler of the case, except under the simple procedure.',
      },
      holds: ({ input: { procedure, handlerIds }, facts, law, at }) =>
        procedure === 'SIMPLE' ||
        law.parameter('enforcement.separation', civilDateOf(at), facts.enterprise[0]?.regionCode ?? '').value !==
          'ON' ||
        !facts.inspection.some(({ officerIds }) => officerIds.some((id) => handlerIds.includes(id))),
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
      code: 'CASE_GRAVE_RESTS_ON_ITS_ARTICLE',
      path: ['grave'],
      basis: CFF('第三十六条'),
      says: {
        zh: '适用五年追责时效的，所列违法事项须至少有一项涉及生命健康安全。',
        en: 'A case may only be marked `grave`, with a limitation of five years, if at least one of its items is about conduct that endangers life or health.',
      },
      holds: ({ input: c, facts }) => !c.grave || facts.items.some(({ grave }) => grave),
    },
    {
      code: 'CASE_DAYS_ARE_IN_ORDER',
      path: ['discoveredOn'],
      basis: CFF('第三十六条'),
      says: {
        zh: '发现日不得早于违法行为终了日，也不得晚于立案日。',
        en: 'The day of discovery may not be before the day on which the conduct ended, nor after the day on which the case is filed.',
      },
      holds: ({ input: c, at }) => c.violatedOn <= c.discoveredOn && c.discoveredOn <= civilDateOf(at),
    },
    {
      code: 'CASE_IS_WITHIN_LIMITATION',
      path: ['discoveredOn'],
      basis: (c) => [limitYears(c).basis],
      says: {
        zh: '违法行为须自终了之日起在追责时效（一般为两年，适用五年追责时效的为五年）内被发现，方可立案。',
        en: 'A case can only be filed if the conduct was discovered within the limitation, counted from the day on which it ended: as a rule two years, or five for a case marked `grave`.',
      },
      holds: (c) => c.input.discoveredOn <= addMonths(c.input.violatedOn, 12 * limitYears(c).years),
      facts: (c) => [
        factValue('violatedOn', c.input.violatedOn),
        factValue('discoveredOn', c.input.discoveredOn),
        factValue('limitation', limitYears(c).years, '年'),
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
      holds: ({ input: c }) =>
        c.procedure !== 'SIMPLE' ||
        (!c.complex && !c.publicInterest && !c.grave && !c.illegalOperation && c.accidentId == null),
    },
    isSaid(
      'CASE_SAYS_WHAT_IT_IS_ABOUT',
      'cause',
      CFF('第五十四条'),
      '须写明案由。',
      'The subject of the case must be stated.',
    ),
  ],
  decide: ({ input: c, facts, actor, at, law }) => {
    const { regionCode, sector } = facts.enterprise[0]!;
    const simple = c.procedure === 'SIMPLE';
    return {
      ...(simple && { status: 'CONCLUDED', concludedAt: at, report: c.cause.trim() }),
      regionCode,
      sector,
      procedure: c.procedure,
      source: c.source,
      sourceRef: c.sourceRef?.trim() ?? null,
      cause: c.cause.trim(),
      itemCodes: [...new Set(c.itemCodes)],
      violatedOn: c.violatedOn,
      discoveredOn: c.discoveredOn,
      grave: c.grave,
      illegalOperation: c.illegalOperation,
      publicInterest: c.publicInterest,
      complex: c.complex,
      decisionDue: law.due('case.decision.days', civilDateOf(at), regionCode).dueAt,
      suspendedDays: 0,
      fourAlways: [],
      enterpriseId: c.enterpriseId,
      inspectionId: c.inspectionId ?? null,
      accidentId: c.accidentId ?? null,
      organisationId: actor.organisationId,
      hazardIds: [...new Set(c.hazardIds)],
      findingIds: [...new Set(c.findingIds)],
      handlerIds: c.handlerIds,
    };
  },
  parts: (c, { id, regionCode }) =>
    c.input.parties.map((each, i) =>
      part<CaseParty>('CaseParty', {
        id: c.keyAt(i),
        regionCode,
        caseId: id,
        enterpriseId: c.input.enterpriseId,
        sector: c.facts.enterprise[0]!.sector,
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
