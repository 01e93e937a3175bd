import {
  act,
  ask,
  factValue,
  given,
  isSaid,
  type Along,
  type Fact,
  type Judging,
  type Must,
} from '../../kernel/act.js';
import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  endOf,
  startOf,
  type CivilDate,
} from '../../kernel/civil-date.js';
import { fenOf, yuanOf, type Fen } from '../../kernel/fen.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis, Law } from '../../kernel/law.js';
import { AQF, CFF, FGW36, QZF } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { hazardById, type HazardFacts } from '../../hazard/hazard/hazard.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { fileIsTheOffices, officersAreCertified } from '../inspection/inspection.acts.js';
import {
  findingById,
  inspectionById,
  type FindingFacts,
  type InspectionFacts,
} from '../inspection/inspection.facts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import {
  bandOf,
  discretion,
  hearingIsDue,
  imposed,
  owedOn,
  punishesPersons,
  stayedFrom,
} from './enforcement-case.amounts.js';
import {
  accidentOfCase,
  evidenceOfCase,
  finesForSameAct,
  measuresOfCase,
  partiesOfCase,
  type CaseAccident,
  type EvidenceFacts,
  type MeasureFacts,
  type OtherFine,
  type PartyFacts,
} from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import { partyEnds } from './enforcement-case.lifecycle.js';
import type { CaseParty, EnforcementCase, PenaltyKind } from './enforcement-case.js';

// --- what is common to the acts

type OnParty = { readonly partyId: string };
type Here<I = OnParty, F = any> = Judging<EnforcementCase, I, F>;
const partyOf = ({ along }: { readonly along: readonly object[] }): CaseParty => along[0] as CaseParty;
const imposes = (kinds: readonly `${PenaltyKind}`[], kind: `${PenaltyKind}`): boolean => kinds.includes(kind);

/** The party moves with the case: it is named by the input, and what is decided of it stands beside. */
const party = <I extends OnParty>(
  decide: (c: Judging<EnforcementCase, I, any>, row: CaseParty) => Readonly<Record<string, unknown>>,
): Along<Judging<EnforcementCase, I, any>> => ({
  entryType: 'CaseParty',
  by: 'caseId',
  named: 'partyId',
  among: { property: 'id', values: ({ input: { partyId } }) => [partyId] },
  decide,
});
const nothing = () => ({});
const dayHasCome = (code: string, path: string, basis: readonly Basis[], zh: string, en: string): Must<any> => ({
  code,
  path: [path],
  basis,
  says: { zh, en },
  holds: ({ input: given_, at }) => given_[path] <= civilDateOf(at),
  facts: ({ input: given_ }) => [factValue(path, given_[path])],
});
/** Once signed, a consent holds for what is served after it; it is kept on the party. */
const consents: Must<any> = {
  code: 'SERVICE_BY_WIRE_HAS_CONSENT',
  path: ['consentFileId'],
  basis: CFF('第六十一条'),
  says: {
    zh: '电子送达须有当事人签署的电子送达确认书。',
    en: "Electronic service must have the party's signed consent, given now or already on record.",
  },
  holds: (c) => c.input.method !== 'ELECTRONIC' || c.input.consentFileId != null || partyOf(c).consentFileId != null,
};
const consentIsTheOffices = fileIsTheOffices('CONSENT_SENT_BY_THE_OFFICE', 'consentFileId');
const fen = (money: string | null | undefined): Fen => BigInt(money ?? '0');
const dueBasis =
  (key: string) =>
  ({
    law,
    at,
    entry,
  }: {
    readonly law: Law;
    readonly at: Instant;
    readonly entry: { readonly regionCode: string };
  }): readonly Basis[] => [law.parameter(key, civilDateOf(at), entry.regionCode).basis];

// --- filing and investigating

const beginsWith = (source: string, id: string | null | undefined, named: string): boolean =>
  source !== named || id != null;
const limitYears = ({
  input,
  law,
  at,
  facts,
}: Pick<Judging<any, input.FileCaseInput, { enterprise: EnterpriseFacts[] }>, 'input' | 'law' | 'at' | 'facts'>): {
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
  standing: [],
  musts: [
    {
      code: 'CASE_IS_FILED_BY_THE_HEAD',
      path: ['procedure'],
      basis: CFF('第五十四条'),
      remedies: [{ action: 'fileCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '适用普通程序的，须由局主要负责人批准立案；适用简易程序的，须由执法人员当场立案。',
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
        en: 'A case from an inspection, a hazard or an accident must name it, and one from a tip-off, a transfer or an order from above must give the number of its document; every inspection, finding, hazard and accident named must be on record and of the same enterprise.',
      },
      holds: ({ input: c, facts }) =>
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
        ),
    },
    {
      code: 'CASE_ARTICLES_ARE_PUBLISHED',
      path: ['itemCodes'],
      basis: CFF('第三十七条'),
      says: {
        zh: '须至少列明一项违法事项，且均须为违法行为终了日有效的处罚事项。',
        en: 'At least one item must be named, and each must be a penalty item of the catalogue in force on the day of the conduct.',
      },
      holds: ({ input: c, facts }) => {
        const held = heldOn(facts.items, c.violatedOn).filter(({ kind }) => kind === 'PENALTY');
        return c.itemCodes.length > 0 && c.itemCodes.every((code) => held.some(({ key }) => key === code));
      },
    },
    {
      code: 'CASE_GRAVE_RESTS_ON_ITS_ARTICLE',
      path: ['grave'],
      basis: CFF('第三十六条'),
      says: {
        zh: '适用五年追责时效的，所列违法事项须至少有一项涉及生命健康安全。',
        en: 'A case may only be marked grave, with a limitation of five years, if at least one of its items is about conduct that endangers life.',
      },
      holds: ({ input: c, facts }) => !c.grave || facts.items.some(({ grave }) => grave),
    },
    {
      code: 'CASE_DAYS_ARE_IN_ORDER',
      path: ['discoveredOn'],
      basis: CFF('第三十六条'),
      says: {
        zh: '发现日不得早于违法行为终了日，也不得晚于立案日。',
        en: 'The day of discovery may not be before the day of the conduct nor after the day of filing.',
      },
      holds: ({ input: c, at }) => c.violatedOn <= c.discoveredOn && c.discoveredOn <= civilDateOf(at),
    },
    {
      code: 'CASE_IS_WITHIN_LIMITATION',
      path: ['discoveredOn'],
      basis: (c) => [limitYears(c).basis],
      says: {
        zh: '违法行为在追责时效内未被发现的，不得再给予处罚。',
        en: 'Conduct may only be punished if it was discovered within the limitation, counted from the day of the conduct.',
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
        zh: '须列明一至二十名当事人，其中单位至多一个；单位须有名称且不得填写姓名，个人须有姓名和职务，填写公民身份号码的须有效。',
        en: 'One to twenty parties must be named, at most one of them a unit; a unit must have a unit name and no person name, a person must have a name and a position, and an identity number must be valid where one is given.',
      },
      holds: ({ input: { parties }, at }) =>
        parties.length > 0 &&
        parties.length <= 20 &&
        parties.filter(({ kind }) => kind === 'UNIT').length <= 1 &&
        parties.every((each) =>
          each.kind === 'UNIT'
            ? given(each.unitName) && each.personName == null
            : given(each.personName) &&
              given(each.position) &&
              (each.idNumber == null || typeof identityNumberOf(each.idNumber, civilDateOf(at)) === 'string'),
        ),
    },
    {
      code: 'CASE_SIMPLE_IS_SIMPLE',
      path: ['procedure'],
      basis: CFF('第五十一条'),
      says: {
        zh: '复杂或者重大、涉及重大公共利益、适用五年追责时效、事故和打非治违案件，不得适用简易程序。',
        en: 'The simple procedure may not be used for a case that is complex or serious, grave, of major public interest, against illegal operation, or about an accident.',
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
    c.input.parties.map((each, i) => ({
      entryType: 'CaseParty',
      set: {
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
      },
    })),
});

/** Adds a piece of evidence. 添加证据 */
export const addEvidence = act<
  EnforcementCase,
  input.AddEvidenceInput,
  { officers: OperatorFacts[]; files: FileFacts[] }
>({
  name: 'addEvidence',
  facts: { officers: ask(operatorById, (c) => c.input.collectorIds), files: filesNamed },
  standing: [],
  musts: [
    officersAreCertified('EVIDENCE_IS_COLLECTED_BY_TWO', 'collectorIds'),
    dayHasCome(
      'EVIDENCE_DAY_HAS_COME',
      'collectedOn',
      CFF('第四十六条'),
      '取得日期不得晚于今天。',
      'The day on which the evidence was collected may not be later than today.',
    ),
    {
      code: 'EVIDENCE_IS_DESCRIBED',
      path: ['title'],
      basis: CFF('第四十六条'),
      says: {
        zh: '须写明证据名称、来源和证明事项。',
        en: 'The title of the evidence, its source and what it proves must be stated.',
      },
      holds: ({ input: c }) => given(c.title) && given(c.source) && given(c.proves),
    },
    fileIsTheOffices('EVIDENCE_FILE_SENT_BY_THE_OFFICE', 'fileIds'),
  ],
  decide: nothing,
  parts: (c, { id, regionCode }) => [
    {
      entryType: 'CaseEvidence',
      set: {
        id: c.keyAt(0),
        regionCode,
        caseId: id,
        kind: c.input.kind,
        title: c.input.title.trim(),
        proves: c.input.proves.trim(),
        collectedOn: c.input.collectedOn,
        source: c.input.source.trim(),
        collectorIds: c.input.collectorIds,
        fileIds: keptFiles(c.input.fileIds),
      },
    },
  ],
});

/** Lets a case stand still, and its days with it. 中止 */
export const suspendCase = act<EnforcementCase, input.SuspendCaseInput>({
  name: 'suspendCase',
  standing: [],
  musts: [
    isSaid(
      'CASE_STANDS_STILL_FOR_A_REASON',
      'reason',
      CFF('第六十条'),
      '须写明中止理由（鉴定、移送等）。',
      'The reason for suspending the case must be stated, such as an appraisal or a transfer.',
    ),
  ],
  decide: ({ input: c, at }) => ({ suspendedOn: civilDateOf(at), suspendReason: c.reason.trim() }),
});
/** Goes on with it. 恢复 */
export const resumeCase = act<EnforcementCase, input.ResumeCaseInput>({
  name: 'resumeCase',
  standing: [],
  musts: [
    isSaid(
      'CASE_GOES_ON_FOR_A_REASON',
      'reason',
      CFF('第六十条'),
      '须写明恢复办理的理由。',
      'The reason for resuming the case must be stated.',
    ),
  ],
  decide: ({ entry, at, law }) => {
    const suspendedDays = entry.suspendedDays + daysBetween(entry.suspendedOn!, civilDateOf(at));
    const from = civilDateOf(entry.createdAt as Instant);
    return {
      status: entry.concludedAt === null ? 'FILED' : 'CONCLUDED',
      suspendedOn: null,
      suspendedDays,
      decisionDue: law.due('case.decision.days', addDays(from, suspendedDays), entry.regionCode).dueAt,
    };
  },
});

/** Concludes the investigation. 调查终结 */
export const concludeCaseInvestigation = act<
  EnforcementCase,
  input.ConcludeCaseInvestigationInput,
  { items: ItemFacts[]; parties: PartyFacts[]; files: FileFacts[]; evidence: EvidenceFacts[] }
>({
  name: 'concludeCaseInvestigation',
  facts: { files: filesNamed },
  standingFacts: {
    items: ask(itemByCode, ({ entry }) => entry.itemCodes),
    parties: ask(partiesOfCase, ({ entry }) => [entry.id]),
    evidence: ask(evidenceOfCase, ({ entry }) => [entry.id]),
  },
  standing: [
    {
      code: 'CASE_HAS_EVIDENCE',
      basis: CFF('第四十六条'),
      remedies: [{ action: 'addEvidence', role: 'LAW_OFFICER' }],
      says: {
        zh: '案件须至少有一项证据，方可调查终结。',
        en: 'The case must have at least one piece of evidence before its investigation is concluded.',
      },
      holds: ({ facts }) => facts.evidence.length > 0,
    },
    {
      code: 'CASE_IS_CONCLUDED_BY_ITS_HANDLER',
      basis: CFF('第五十五条'),
      says: {
        zh: '调查终结须由本案承办人办理。',
        en: 'The investigation may only be concluded by one of the handlers of the case.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && entry.handlerIds.includes(actor.operatorId),
    },
  ],
  musts: [
    isSaid(
      'CASE_REPORT_IS_WRITTEN',
      'report',
      CFF('第五十七条'),
      '须写明调查认定的事实。',
      'The facts that the investigation established must be stated.',
    ),
    // 一案双罚: where the article punishes a person too, one is named, or it is said why not.
    {
      code: 'CASE_NAMES_A_PERSON_OR_SAYS_WHY',
      path: ['noPersonReason'],
      basis: AQF('第九十四条至第一百一十条'),
      says: {
        zh: '违法事项同时处罚个人的，须列明个人当事人，或者说明不罚个人的理由（一案双罚）。',
        en: 'Where an item of the case punishes persons as well as units, the case must have a person among its parties, or the reason for punishing none must be stated.',
      },
      holds: ({ entry, input: c, facts }) =>
        !heldOn(facts.items, entry.violatedOn).some(punishesPersons) ||
        facts.parties.some(({ kind }) => kind === 'PERSON') ||
        given(c.noPersonReason),
    },
    {
      code: 'CASE_DECIDES_THE_FOUR_ALWAYS',
      path: ['fourAlways'],
      basis: AQF('第一百一十三条'),
      says: {
        zh: '打非治违案件须逐项写明关闭取缔、行政处罚、停产整顿、依法追责四项是否适用及理由；其他案件不得填写。',
        en: 'A case against illegal operation must have four entries, on closing, punishing, suspending and pursuing liability, each with whether it applies and why; any other case must have none.',
      },
      holds: ({ entry, input: c }) =>
        entry.illegalOperation ? c.fourAlways.length === 4 && c.fourAlways.every(given) : c.fourAlways.length === 0,
    },
    fileIsTheOffices('CASE_FILE_SENT_BY_THE_OFFICE', 'reportFileId'),
  ],
  decide: ({ entry, input: c, at }) => ({
    concludedAt: at,
    report: c.report.trim(),
    reportFileId: c.reportFileId ?? null,
    noPersonReason: c.noPersonReason?.trim() ?? null,
    fourAlways: c.fourAlways,
    complex: c.complex ?? entry.complex,
  }),
});

// --- each party: notice, defence, hearing, review, discussion, decision

type Noticing = { items: ItemFacts[]; files: FileFacts[] };
const itemFor = ({
  entry,
  facts,
  input: { itemCode },
}: Judging<EnforcementCase, input.ServeNoticeInput, Noticing>): ItemFacts | undefined =>
  heldOn(facts.items, entry.violatedOn).find(({ key, kind }) => key === itemCode && kind === 'PENALTY');
const incomeOf = ({ input: { income } }: { readonly input: input.ServeNoticeInput }): Fen | null =>
  income == null ? null : BigInt(income);

/** Tells a party what is meant. 告知 */
export const serveNotice = act<EnforcementCase, input.ServeNoticeInput, Noticing>({
  name: 'serveNotice',
  partNumbers: { CaseParty: { noticeNumber: '罚告' } },
  facts: { items: ask(itemByCode, (c) => [c.input.itemCode]), files: filesNamed },
  standing: [],
  musts: [
    {
      code: 'NOTICE_RESTS_ON_AN_ARTICLE_OF_THE_CASE',
      path: ['itemCode'],
      basis: CFF('第四十四条'),
      says: {
        zh: '处罚依据须为本案违法事项，且须为违法行为终了日有效的处罚事项。',
        en: 'The item of the notice must be one of the items of the case, and a penalty item in force on the day of the conduct.',
      },
      holds: (c) => c.entry.itemCodes.includes(c.input.itemCode) && itemFor(c) !== undefined,
    },
    {
      code: 'NOTICE_SAYS_WHAT_IS_MEANT',
      path: ['kinds'],
      basis: CFF('第四十四条'),
      says: {
        zh: '须告知至少一种拟处罚种类且不得重复；含罚款的须有大于零的数额，不含罚款的不得有数额。',
        en: 'At least one kind of penalty must be proposed, none of them twice; with FINE among them the proposed fine must be above zero, without it no fine may be given.',
      },
      holds: ({ input: c }) =>
        c.kinds.length > 0 && new Set(c.kinds).size === c.kinds.length && imposes(c.kinds, 'FINE') === fen(c.fine) > 0n,
    },
    {
      code: 'NOTICE_SAYS_WHY',
      path: ['facts'],
      basis: CFF('第四十四条'),
      says: { zh: '须告知事实、理由和依据。', en: 'The facts, and the reasons with their basis, must be stated.' },
      holds: ({ input: c }) => given(c.facts) && given(c.reasons),
    },
    {
      code: 'NOTICE_FINE_FITS_THE_ARTICLE',
      path: ['fine'],
      basis: (c) => {
        const item = itemFor(c);
        return item ? [{ title: item.statute, article: item.article }] : CFF('第三十四条');
      },
      says: {
        zh: '拟罚款须在该条文对该类当事人的幅度和裁量档次之内；按收入计罚的须填写上一年年收入。',
        en: "The proposed fine must lie within the band that the article has for this kind of party, in the part that fits the circumstances; where the band goes by income, last year's income must be given.",
      },
      holds: (c) => {
        const item = itemFor(c);
        const fine = fen(c.input.fine);
        if (!item || fine === 0n) return true;
        const band = bandOf(item, partyOf(c).kind, incomeOf(c));
        if (!band) return false;
        const { least, most } = discretion(band, c.input.circumstance, c.law, civilDateOf(c.at), c.entry.regionCode);
        return fine >= least && fine <= most;
      },
      facts: (c) => {
        const item = itemFor(c);
        const band = item && bandOf(item, partyOf(c).kind, incomeOf(c));
        if (!band) return [factValue('band', 'none')];
        const { least, most } = discretion(band, c.input.circumstance, c.law, civilDateOf(c.at), c.entry.regionCode);
        return [factValue('least', yuanOf(least), '元'), factValue('most', yuanOf(most), '元')];
      },
    },
    {
      code: 'NOTICE_FINES_WHERE_THE_ARTICLE_MUST',
      path: ['kinds'],
      basis: CFF('第五条'),
      says: {
        zh: '条文规定应当罚款的，拟处罚种类须含罚款，减轻处罚的除外。',
        en: 'Where the article requires a fine for this kind of party, FINE must be among the proposed kinds, unless the penalty is lightened.',
      },
      holds: (c) => {
        const item = itemFor(c);
        return (
          item?.fineRule !== 'MUST' ||
          bandOf(item, partyOf(c).kind, incomeOf(c)) === null ||
          imposes(c.input.kinds, 'FINE') ||
          c.input.circumstance === 'LIGHTENED'
        );
      },
    },
    // The threshold is its own for persons and for units (市政府令354).
    {
      code: 'NOTICE_OFFERS_THE_HEARING_THAT_IS_DUE',
      path: ['hearingOffered'],
      basis: CFF('第六十三条'),
      says: {
        zh: '拟处罚的种类或者罚款数额达到听证标准的，须告知听证权利。',
        en: 'A hearing must be offered where the kinds of penalty or the amount of the fine make one due.',
      },
      holds: (c) =>
        c.input.hearingOffered ||
        !hearingIsDue(c.input.kinds, fen(c.input.fine), partyOf(c).kind, c.law, civilDateOf(c.at), c.entry.regionCode),
      facts: (c) => [
        factValue(
          'threshold',
          c.law.parameter(
            partyOf(c).kind === 'PERSON' ? 'hearing.threshold.person' : 'hearing.threshold.org',
            civilDateOf(c.at),
            c.entry.regionCode,
          ).value,
          '元',
        ),
      ],
    },
    {
      code: 'NOTICE_FITS_THE_SIMPLE_PROCEDURE',
      path: ['fine'],
      basis: CFF('第五十一条'),
      says: {
        zh: '简易程序只能给予警告和规定数额以内的罚款。',
        en: 'Under the simple procedure the penalty may only be a warning, or a fine up to the limit for this kind of party.',
      },
      holds: (c) =>
        c.entry.procedure !== 'SIMPLE' ||
        fitsSimple(c.input.kinds, fen(c.input.fine), partyOf(c).kind, c.law, c.at, c.entry.regionCode),
    },
    consents,
    consentIsTheOffices,
    fileIsTheOffices('NOTICE_FILE_SENT_BY_THE_OFFICE', 'noticeFileId'),
  ],
  decide: nothing,
  along: party((c, row) => ({
    consentFileId: c.input.consentFileId ?? row.consentFileId,
    noticedAt: c.at,
    noticeMethod: c.input.method,
    noticeFileId: c.input.noticeFileId ?? null,
    proposedItem: c.input.itemCode,
    proposedKinds: c.input.kinds,
    proposedFine: c.input.fine ?? '0',
    income: c.input.income ?? null,
    circumstance: c.input.circumstance,
    noticeFacts: c.input.facts.trim(),
    noticeReasons: c.input.reasons.trim(),
    hearingOffered: c.input.hearingOffered, // On the spot it speaks at once, or waives.
    defenceDue:
      c.entry.procedure === 'SIMPLE' ? null : c.law.due('defence.days', civilDateOf(c.at), c.entry.regionCode).dueAt,
    hearingDue: c.input.hearingOffered
      ? c.law.due('hearing.request.days', civilDateOf(c.at), c.entry.regionCode).dueAt
      : null,
    // A new notice begins it anew: what was said to the old one answers another penalty.
    defendedAt: null,
    defence: null,
    defenceWaived: null,
    hearingWaived: null,
    defenceOpinion: null,
    hearingRequestedAt: null,
    hearingNotifiedOn: null,
    heardAt: null,
    hearingPlace: null,
    hearingHostId: null,
    hearingAbandoned: null,
    hearingOpinion: null,
    hearingMinutesFileId: null,
    reviewedAt: null,
    reviewerId: null,
    reviewResult: null,
    reviewOpinion: null,
    deliberatedAt: null,
    deliberatorIds: [],
    deliberation: null,
    deliberationFileId: null,
  })),
});
const fitsSimple = (
  kinds: readonly string[],
  fine: Fen,
  partyKind: string,
  law: Law,
  at: Instant,
  region: string,
): boolean =>
  kinds.every((kind) => kind === 'WARNING' || kind === 'FINE') &&
  fine <=
    fenOf(
      law.parameter(partyKind === 'PERSON' ? 'simple.fine.max.person' : 'simple.fine.max.org', civilDateOf(at), region)
        .value,
    )!;

/** Enters what a party says, or that it waives saying it. 陈述申辩 */
export const recordDefence = act<EnforcementCase, input.RecordDefenceInput>({
  name: 'recordDefence',
  standing: [],
  musts: [
    {
      code: 'DEFENCE_IS_SAID_OR_WAIVED',
      path: ['statement'],
      basis: CFF('第四十五条'),
      says: {
        zh: '须写明陈述申辩意见，或者明确放弃，只能二者择一。',
        en: "Either the party's statement must be given or its defence must be waived, not both.",
      },
      holds: ({ input: c }) => given(c.statement) !== c.waived,
    },
    {
      code: 'DEFENCE_IS_LOOKED_AT_AGAIN',
      path: ['opinion'],
      basis: CFF('第四十五条'),
      says: {
        zh: '当事人陈述申辩的，须充分听取并写明复核意见。',
        en: 'Unless the defence is waived, the opinion of the office on reviewing it must be stated.',
      },
      holds: ({ input: c }) => c.waived || given(c.opinion),
    },
    {
      code: 'DEFENCE_WAIVES_ONLY_WHAT_WAS_OFFERED',
      path: ['hearingWaived'],
      basis: CFF('第六十四条'),
      says: {
        zh: '只有已告知听证权利且当事人尚未申请听证的，方可记为放弃听证。',
        en: 'A hearing can only be waived where it was offered and has not been requested.',
      },
      holds: (c) =>
        !c.input.hearingWaived || (partyOf(c).hearingOffered === true && partyOf(c).status !== 'HEARING_REQUESTED'),
    },
  ],
  decide: nothing,
  along: party((c, row) => ({
    status: row.status === 'HEARING_REQUESTED' ? 'HEARING_REQUESTED' : 'DEFENDED',
    defendedAt: c.at,
    defence: c.input.statement?.trim() ?? null,
    defenceWaived: c.input.waived,
    hearingWaived: c.input.hearingWaived,
    defenceOpinion: c.input.opinion?.trim() ?? null,
  })),
});

/** Enters that a party asks for a hearing. 申请听证 */
export const requestHearing = act<EnforcementCase, input.RequestHearingInput>({
  name: 'requestHearing',
  standing: [],
  musts: [
    {
      code: 'HEARING_WAS_OFFERED',
      path: ['partyId'],
      basis: CFF('第六十三条'),
      says: {
        zh: '只有本次告知含听证权利且当事人未放弃听证的，方可申请听证。',
        en: 'A hearing can only be requested where the notice offered one and the party has not waived it.',
      },
      holds: (c) => partyOf(c).hearingOffered === true && partyOf(c).hearingWaived !== true,
    },
    {
      code: 'HEARING_IS_ASKED_FOR_IN_TIME',
      path: ['occurredAt'],
      basis: dueBasis('hearing.request.days'),
      says: {
        zh: '须在申请听证期限届满前提出申请。',
        en: 'A hearing must be requested before the time limit for requesting it ends.',
      },
      holds: (c) => partyOf(c).hearingDue === null || c.at <= partyOf(c).hearingDue!,
      facts: (c) => [factValue('hearingDue', partyOf(c).hearingDue)],
    },
    isSaid(
      'HEARING_REQUEST_SAYS_WHY',
      'reasons',
      CFF('第六十四条'),
      '须写明申请听证的理由。',
      'The reasons for requesting a hearing must be stated.',
    ),
  ],
  decide: nothing,
  along: party((c) => ({ hearingRequestedAt: c.at, hearingReasons: c.input.reasons.trim() })),
});

/** Enters the hearing. 举行听证 */
export const holdHearing = act<EnforcementCase, input.HoldHearingInput, { host: OperatorFacts[]; files: FileFacts[] }>({
  name: 'holdHearing',
  facts: { host: ask(operatorById, (c) => [c.input.hostId]), files: filesNamed },
  standing: [],
  musts: [
    {
      code: 'HEARING_IS_TOLD_IN_TIME',
      path: ['notifiedOn'],
      basis: dueBasis('hearing.notify.before.days'),
      says: {
        zh: '须在举行听证的七个工作日前通知当事人时间、地点。',
        en: 'The party must be notified of the time and place at least seven working days before the hearing.',
      },
      holds: ({ input: c, law, at, entry }) =>
        law.due('hearing.notify.before.days', c.notifiedOn, entry.regionCode).day <= civilDateOf(at),
      facts: ({ input: c, law, entry }) => [
        factValue('earliest', law.due('hearing.notify.before.days', c.notifiedOn, entry.regionCode).day),
      ],
    },
    {
      code: 'HEARING_IS_TOLD_AFTER_IT_IS_ASKED_FOR',
      path: ['notifiedOn'],
      basis: CFF('第六十四条'),
      says: {
        zh: '听证通知日不得早于申请听证之日。',
        en: 'The day of notifying the hearing may not be before the day on which the hearing was requested.',
      },
      holds: (c) => c.input.notifiedOn >= civilDateOf(partyOf(c).hearingRequestedAt as Instant),
    },
    {
      code: 'HEARING_HOST_DID_NOT_INVESTIGATE',
      path: ['hostId'],
      basis: CFF('第六十四条第四项'),
      says: {
        zh: '听证主持人不得为本案承办人，且听证当日须在岗。',
        en: 'The host of the hearing may not be a handler of the case, and must hold a post on the day of the hearing.',
      },
      holds: ({ entry, input: { hostId }, facts, at }) =>
        !entry.handlerIds.includes(hostId) &&
        facts.host.some(({ posts }) =>
          posts.some((post) => post.from <= civilDateOf(at) && (post.to === null || post.to >= civilDateOf(at))),
        ),
    },
    {
      code: 'HEARING_IS_RECORDED',
      path: ['opinion'],
      basis: CFF('第六十五条'),
      says: {
        zh: '须写明听证地点和听证意见。',
        en: 'The place of the hearing and the opinion of its host must be stated.',
      },
      holds: ({ input: c }) => given(c.place) && given(c.opinion),
    },
    fileIsTheOffices('HEARING_MINUTES_SENT_BY_THE_OFFICE', 'minutesFileId'),
  ],
  decide: nothing,
  along: party((c) => ({
    heardAt: c.at,
    hearingNotifiedOn: c.input.notifiedOn,
    hearingPlace: c.input.place.trim(),
    hearingHostId: c.input.hostId,
    hearingAbandoned: c.input.abandoned,
    hearingOpinion: c.input.opinion.trim(),
    hearingMinutesFileId: c.input.minutesFileId,
    reviewedAt: null,
    reviewResult: null,
  })),
});

/** Whether what the party may say and ask for has been said, waived, or has passed. */
const hasSpoken = (row: CaseParty, at: Instant): boolean =>
  row.defendedAt !== null || (row.defenceDue !== null && at > row.defenceDue);
const hearingIsSettled = (row: CaseParty, at: Instant): boolean =>
  row.hearingOffered !== true ||
  row.heardAt !== null ||
  row.hearingWaived === true ||
  (row.hearingRequestedAt === null && row.hearingDue !== null && at > row.hearingDue);
const spoken: Must<any> = {
  code: 'DECISION_HEARS_THE_PARTY',
  path: ['partyId'],
  basis: CFF('第四十五条'),
  remedies: [{ action: 'recordDefence', role: 'LAW_OFFICER' }],
  says: {
    zh: '当事人须已陈述申辩、已放弃，或者陈述申辩期限已满。',
    en: 'The party must have made or waived its defence, or the time limit for it must have passed.',
  },
  holds: (c) => hasSpoken(partyOf(c), c.at),
  facts: (c) => [factValue('defenceDue', partyOf(c).defenceDue)],
};
const heard: Must<any> = {
  code: 'DECISION_FOLLOWS_THE_HEARING',
  path: ['partyId'],
  basis: CFF('第六十三条'),
  remedies: [{ action: 'holdHearing', role: 'BUREAU_HEAD' }],
  says: {
    zh: '已告知听证权利的，听证须已举行或者放弃，或者申请期限已满且未申请。',
    en: 'Where a hearing was offered, it must have been held or waived, or the time limit for requesting it must have passed without a request.',
  },
  holds: (c) => hearingIsSettled(partyOf(c), c.at),
  facts: (c) => [factValue('hearingDue', partyOf(c).hearingDue)],
};

/** Reviews it legally. 法制审核 */
export const reviewCase = act<EnforcementCase, input.ReviewCaseInput>({
  name: 'reviewCase',
  standing: [
    {
      code: 'REVIEWER_DID_NOT_INVESTIGATE',
      basis: CFF('第五十八条'),
      says: { zh: '法制审核人不得为本案承办人。', en: 'The legal reviewer may not be a handler of the case.' },
      holds: ({ entry, actor }) => actor.operatorId !== null && !entry.handlerIds.includes(actor.operatorId),
    },
  ],
  musts: [
    {
      code: 'REVIEWER_DID_NOT_HOST',
      path: ['partyId'],
      basis: CFF('第六十四条'),
      says: {
        zh: '听证主持人不得担任该当事人的法制审核人。',
        en: "The legal reviewer may not be the host of the party's hearing.",
      },
      holds: (c) => partyOf(c).hearingHostId === null || partyOf(c).hearingHostId !== c.actor.operatorId,
    },
    spoken,
    heard,
    isSaid(
      'REVIEW_SAYS_ITS_OPINION',
      'opinion',
      CFF('第五十八条'),
      '须写明法制审核意见。',
      'The opinion of the legal review must be stated.',
    ),
  ],
  decide: nothing,
  along: party((c) => ({
    status: c.input.result === 'AGREED' ? 'REVIEWED' : 'RETURNED',
    reviewedAt: c.at,
    reviewerId: c.actor.operatorId,
    reviewResult: c.input.result,
    reviewOpinion: c.input.opinion.trim(),
  })),
});

/** Enters what the leaders found together. 集体讨论 */
export const deliberateCase = act<
  EnforcementCase,
  input.DeliberateCaseInput,
  { attendees: OperatorFacts[]; files: FileFacts[] }
>({
  name: 'deliberateCase',
  facts: { attendees: ask(operatorById, (c) => c.input.attendeeIds), files: filesNamed },
  standing: [],
  musts: [
    {
      code: 'DELIBERATION_IS_COLLECTIVE',
      path: ['attendeeIds'],
      basis: dueBasis('case.deliberation.min'),
      says: {
        zh: '集体讨论的参会人员须达到规定人数，不得重复，且不得含本案承办人。',
        en: 'The collective discussion must have at least the required number of attendees, each known and named once, and none of them may be a handler of the case.',
      },
      holds: ({ entry, input: { attendeeIds }, facts, law, at }) =>
        new Set(attendeeIds).size === attendeeIds.length &&
        attendeeIds.length >= law.number('case.deliberation.min', civilDateOf(at), entry.regionCode) &&
        facts.attendees.length === attendeeIds.length &&
        !attendeeIds.some((id) => entry.handlerIds.includes(id)),
      facts: ({ law, at, entry }) => [
        factValue('least', law.number('case.deliberation.min', civilDateOf(at), entry.regionCode), '人'),
      ],
    },
    spoken,
    heard,
    isSaid(
      'DELIBERATION_SAYS_WHAT_IT_FOUND',
      'opinion',
      CFF('第五十七条'),
      '须写明集体讨论意见。',
      'The opinion of the collective discussion must be stated.',
    ),
    fileIsTheOffices('DELIBERATION_MINUTES_SENT_BY_THE_OFFICE', 'minutesFileId'),
  ],
  decide: nothing,
  along: party((c) => ({
    deliberatedAt: c.at,
    deliberatorIds: c.input.attendeeIds,
    deliberation: c.input.opinion.trim(),
    deliberationFileId: c.input.minutesFileId,
  })),
});

/**
 * When the law wants a legal review: public interest, a hearing held, complexity; and every ordinary case where the
 * county has it so. 行政处罚法 第五十八条
 */
const reviewIsDue = (c: Here): boolean =>
  c.entry.procedure === 'ORDINARY' &&
  (c.entry.publicInterest ||
    c.entry.complex ||
    partyOf(c).heardAt !== null ||
    c.law.parameter('case.review.all', civilDateOf(c.at), c.entry.regionCode).value === 'ON');
const punished = (outcome: string): boolean => outcome === 'PENALTY';
type Deciding = { parties: PartyFacts[]; items: ItemFacts[]; others: OtherFine[]; files: FileFacts[] };

/** Decides on a party. 作出处理决定 */
export const decideCase = act<EnforcementCase, input.DecideCaseInput, Deciding>({
  name: 'decideCase',
  partNumbers: { CaseParty: { decisionNumber: '罚' } },
  facts: {
    items: ask(itemByCode, (c) => c.entry.itemCodes),
    others: ask(finesForSameAct, (c) => [c.input.partyId]),
    files: filesNamed,
  },
  standingFacts: { parties: ask(partiesOfCase, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'DECISION_IS_THE_HEADS',
      basis: CFF('第五十七条'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '适用普通程序的，须由局主要负责人作出决定；适用简易程序的，须由本案承办人作出决定。',
        en: 'A case under the ordinary procedure must be decided by the head of the bureau, one under the simple procedure by one of its handlers.',
      },
      holds: ({ entry, actor }) =>
        entry.procedure === 'SIMPLE'
          ? actor.operatorId !== null && entry.handlerIds.includes(actor.operatorId)
          : actor.roles.includes('BUREAU_HEAD'),
    },
    {
      code: 'DECIDER_DID_NOT_INVESTIGATE',
      basis: CFF('第五十七条'),
      says: {
        zh: '适用普通程序的，本案承办人不得作出决定。',
        en: 'Under the ordinary procedure a handler of the case may not decide it.',
      },
      holds: ({ entry, actor }) =>
        entry.procedure === 'SIMPLE' || actor.operatorId === null || !entry.handlerIds.includes(actor.operatorId),
    },
  ],
  musts: [
    {
      code: 'DECIDER_NEITHER_REVIEWED_NOR_HOSTED',
      path: ['partyId'],
      basis: CFF('第五十八条'),
      says: {
        zh: '该当事人的法制审核人、听证主持人不得作出决定。',
        en: 'The decider may not be the legal reviewer or the hearing host of the party.',
      },
      holds: (c) =>
        c.actor.operatorId === null || ![partyOf(c).reviewerId, partyOf(c).hearingHostId].includes(c.actor.operatorId),
    },
    {
      code: 'DECISION_FOLLOWS_THE_NOTICE',
      path: ['partyId'],
      basis: CFF('第四十四条'),
      remedies: [{ action: 'serveNotice', role: 'LAW_OFFICER' }],
      says: {
        zh: '未告知拟处罚内容、事实、理由、依据和权利的，不得作出决定。',
        en: 'A party may not be decided on before it was notified of the proposed penalty, the facts, the reasons, the basis and its rights.',
      },
      holds: (c) => partyOf(c).noticedAt !== null,
    },
    spoken,
    heard,
    {
      code: 'DECISION_FOLLOWS_THE_LEGAL_REVIEW',
      path: ['partyId'],
      basis: CFF('第五十八条'),
      remedies: [{ action: 'reviewCase', role: 'LEGAL_REVIEWER' }],
      says: {
        zh: '应当进行法制审核的，未经审核或者审核未通过，不得作出决定。',
        en: 'Where a legal review is due, the party may not be decided on before the review has agreed.',
      },
      holds: (c) => !reviewIsDue(c) || (partyOf(c).reviewedAt !== null && partyOf(c).reviewResult === 'AGREED'),
    },
    {
      code: 'DECISION_FOLLOWS_THE_DISCUSSION',
      path: ['partyId'],
      basis: CFF('第五十七条第二款'),
      remedies: [{ action: 'deliberateCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '情节复杂、重大或者涉及重大公共利益的，须经集体讨论，方可作出决定。',
        en: 'A case that is complex or serious, or of major public interest, must be discussed collectively before the party is decided on.',
      },
      holds: (c) => !(c.entry.complex || c.entry.publicInterest) || partyOf(c).deliberatedAt !== null,
    },
    {
      code: 'DECISION_IS_WITHIN_ITS_DAYS',
      path: ['overdueReason'],
      basis: dueBasis('case.decision.days'),
      says: {
        zh: '超过办案期限作出决定的，须说明超期理由。',
        en: 'A decision made after the time limit of the case must state the reason for the delay.',
      },
      holds: ({ entry, input: c, at }) => at <= entry.decisionDue || given(c.overdueReason),
      facts: ({ entry }) => [factValue('decisionDue', entry.decisionDue)],
    },
    {
      code: 'DECISION_IS_NOT_HEAVIER_THAN_THE_NOTICE',
      path: ['fine'],
      basis: CFF('第四十五条'),
      remedies: [{ action: 'serveNotice', role: 'LAW_OFFICER' }],
      says: {
        zh: '罚款和处罚种类不得重于告知内容；须加重的，应当重新告知。',
        en: 'The penalty may not have a higher fine, or other kinds, than the notice proposed; a heavier one must first be notified again.',
      },
      holds: (c) =>
        !punished(c.input.outcome) ||
        (fen(c.input.fine) <= fen(partyOf(c).proposedFine) &&
          c.input.kinds.every((kind) => (partyOf(c).proposedKinds ?? []).includes(kind))),
      facts: (c) => [factValue('proposed', yuanOf(fen(partyOf(c).proposedFine)), '元')],
    },
    {
      code: 'DECISION_FINE_FITS_THE_ARTICLE',
      path: ['fine'],
      basis: CFF('第三十四条'),
      says: {
        zh: '罚款不得低于该条文对该类当事人的裁量档次下限；条文不罚该类当事人的，不得罚款。',
        en: "The fine may not be below the part of the article's band that fits the circumstances, and there may be a fine only where the article fines this kind of party.",
      },
      holds: (c) => {
        const row = partyOf(c);
        const item = heldOn(c.facts.items, c.entry.violatedOn).find(({ key }) => key === row.proposedItem);
        const fine = fen(c.input.fine);
        if (!item || fine === 0n) return true;
        const band = bandOf(item, row.kind, row.income === null ? null : BigInt(row.income));
        return (
          band !== null &&
          fine >= discretion(band, row.circumstance!, c.law, civilDateOf(c.at), c.entry.regionCode).least
        );
      },
    },
    {
      code: 'DECISION_FINES_WHERE_THE_ARTICLE_MUST',
      path: ['kinds'],
      basis: CFF('第五条'),
      says: {
        zh: '条文规定应当罚款的，给予处罚须并处罚款，减轻处罚的除外。',
        en: 'Where the article requires a fine for this kind of party, a penalty must include one, unless it is lightened.',
      },
      holds: (c) => {
        const row = partyOf(c);
        const item = heldOn(c.facts.items, c.entry.violatedOn).find(({ key }) => key === row.proposedItem);
        return (
          !punished(c.input.outcome) ||
          fen(c.input.fine) > 0n ||
          item?.fineRule !== 'MUST' ||
          row.circumstance === 'LIGHTENED' ||
          bandOf(item, row.kind, row.income === null ? null : BigInt(row.income)) === null
        );
      },
    },
    {
      code: 'DECISION_IMPOSES_WHAT_IT_SAYS',
      path: ['kinds'],
      basis: CFF('第五十九条'),
      says: {
        zh: '给予处罚的，须有处罚种类，含罚款的须有数额，不含罚款、没收的不得有相应数额；其他决定不得有处罚种类和数额。',
        en: 'A penalty must have at least one kind; with FINE among them the fine must be above zero, and an amount for a fine or a confiscation may only be given with its kind; any other outcome must have no kinds and no amounts.',
      },
      holds: ({ input: c }) =>
        punished(c.outcome)
          ? c.kinds.length > 0 &&
            imposes(c.kinds, 'FINE') === fen(c.fine) > 0n &&
            (fen(c.confiscation) === 0n || imposes(c.kinds, 'CONFISCATION'))
          : c.kinds.length === 0 && fen(c.fine) === 0n && fen(c.confiscation) === 0n,
    },
    {
      code: 'DECISION_FINES_ONCE_FOR_ONE_ACT',
      path: ['fine'],
      basis: CFF('第二十九条'),
      says: {
        zh: '对当事人的同一违法行为，不得给予两次以上罚款。',
        en: 'The same party may not be fined twice for the same act.',
      },
      holds: ({ input: c, facts }) => fen(c.fine) === 0n || facts.others.length === 0,
      facts: ({ facts }) => facts.others.map(({ caseNumber }) => factValue('case', caseNumber)),
    },
    isSaid(
      'DECISION_SAYS_WHY',
      'reasons',
      CFF('第五十九条'),
      '须写明决定理由。',
      'The reasons for the decision must be stated.',
    ),
    fileIsTheOffices('DECISION_FILE_SENT_BY_THE_OFFICE', 'decisionFileId'),
  ],
  decide: ({ entry, input: c, facts }) => ({
    overdueReason: c.overdueReason?.trim() ?? entry.overdueReason,
    status: facts.parties.every((each) => each.id === c.partyId || each.decidedAt !== null) ? 'DECIDED' : 'CONCLUDED',
  }),
  along: party((c) => ({
    decidedAt: c.at,
    deciderId: c.actor.operatorId,
    outcome: c.input.outcome,
    kinds: c.input.kinds,
    fine: c.input.fine ?? '0',
    confiscation: c.input.confiscation ?? '0',
    decisionReasons: c.input.reasons.trim(),
    decisionFileId: c.input.decisionFileId ?? null,
    serviceDue: c.law.due('service.days', civilDateOf(c.at), c.entry.regionCode).dueAt,
    publicationDue: punished(c.input.outcome)
      ? c.law.due('publicity.penalty.days', civilDateOf(c.at), c.entry.regionCode).dueAt
      : null,
  })),
});

// --- service and performance

/** Serves the decision. 送达 */
export const serveDecision = act<EnforcementCase, input.ServeDecisionInput, { files: FileFacts[] }>({
  name: 'serveDecision',
  facts: { files: filesNamed },
  standing: [],
  musts: [consents, consentIsTheOffices],
  decide: nothing,
  along: party((c, row) => ({
    status: row.outcome !== 'PENALTY' ? 'DISCHARGED' : imposed(row) > 0n ? 'SERVED' : 'PERFORMED',
    servedAt: c.at,
    serviceMethod: c.input.method,
    consentFileId: c.input.consentFileId ?? row.consentFileId,
    payDue: imposed(row) > 0n ? c.law.due('pay.days', civilDateOf(c.at), c.entry.regionCode).dueAt : null,
  })),
});

/** Makes a decision public. 公示 (安全生产法 第七十八条; how long credit systems show it: 信用修复管理办法) */
export const publishDecision = act<EnforcementCase, input.PublishDecisionInput>({
  name: 'publishDecision',
  partNumbers: { Publication: { number: '示' } },
  standing: [],
  musts: [
    {
      code: 'PUBLICATION_IS_OF_A_PENALTY',
      path: ['partyId'],
      basis: CFF('第四十八条'),
      says: {
        zh: '只能公示给予处罚的决定，且只能公示一次。',
        en: 'Only a decision that imposes a penalty may be made public, and only once.',
      },
      holds: (c) => partyOf(c).outcome === 'PENALTY' && partyOf(c).publishedAt === null,
    },
    isSaid(
      'PUBLICATION_NAMES_ITS_PLACE',
      'platform',
      AQF('第七十八条'),
      '须写明公示平台。',
      'The platform of the publication must be stated.',
    ),
    {
      code: 'PUBLICATION_LASTS_AS_ITS_LEVEL_ALLOWS',
      path: ['months'],
      basis: (c) => [
        c.law.parameter(`credit.publicity.${c.input.level.toLowerCase()}`, civilDateOf(c.at), c.entry.regionCode).basis,
      ],
      says: {
        zh: '公示月数须在该失信程度的最短、最长公示期之内。',
        en: 'The number of months must lie between the shortest and the longest period of publication for the credit level.',
      },
      holds: (c) => {
        const [least, most] = creditMonths(c.input.level, c.law, c.at, c.entry.regionCode);
        return c.input.months >= least && c.input.months <= most;
      },
      facts: (c) => {
        const [least, most] = creditMonths(c.input.level, c.law, c.at, c.entry.regionCode);
        return [factValue('least', least, '月'), factValue('most', most, '月')];
      },
    },
    {
      code: 'PUBLICATION_OF_A_SIMPLE_CASE_IS_MINOR',
      path: ['level'],
      basis: FGW36('轻微失信'),
      says: {
        zh: '适用简易程序或者只给予警告、通报批评的，失信程度须为轻微。',
        en: 'The credit level must be MINOR for a case under the simple procedure and for a penalty that is only a warning or criticism.',
      },
      holds: (c) =>
        c.input.level === 'MINOR' ||
        (c.entry.procedure === 'ORDINARY' &&
          (partyOf(c).kinds ?? []).some((kind) => kind !== 'WARNING' && kind !== 'CRITICISM')),
    },
  ],
  decide: nothing,
  along: party((c) => ({ publishedAt: c.at })),
  // The days of credit count from the decision (信用修复管理办法).
  parts: (c, { id, regionCode }) => {
    const row = partyOf(c);
    const { least, most } = {
      least: creditMonths(c.input.level, c.law, c.at, c.entry.regionCode)[0],
      most: c.input.months,
    };
    const decided = civilDateOf(row.decidedAt as Instant);
    return [
      {
        entryType: 'Publication',
        set: {
          id: c.keyAt(0),
          regionCode,
          caseId: id,
          partyId: row.id,
          partyKind: row.kind,
          enterpriseId: row.enterpriseId,
          sector: row.sector,
          platform: c.input.platform.trim(),
          url: c.input.url?.trim() ?? null,
          publishedAt: c.at,
          level: c.input.level,
          repairableFrom: addMonths(decided, least),
          shownUntil: addMonths(decided, most),
        },
      },
    ];
  },
});
const creditMonths = (level: string, law: Law, at: Instant, region: string): [least: number, most: number] => {
  const [least, most] = law
    .parameter(`credit.publicity.${level.toLowerCase()}`, civilDateOf(at), region)
    .value.split('-')
    .map(Number);
  return [least!, most!];
};

const onSpot = (c: Here<input.RecordPaymentInput>): boolean =>
  fen(c.input.amount) <= fenOf(c.law.parameter('onspot.collect.max', civilDateOf(c.at), c.entry.regionCode).value)!;
/** Enters a payment. 登记缴款 */
export const recordPayment = act<EnforcementCase, input.RecordPaymentInput>({
  name: 'recordPayment',
  standing: [],
  musts: [
    {
      code: 'PAYMENT_IS_SOMETHING',
      path: ['amount'],
      basis: CFF('第六十七条'),
      says: { zh: '缴款金额须大于零。', en: 'The amount paid must be above zero.' },
      holds: ({ input: c }) => fen(c.amount) > 0n,
    },
    dayHasCome(
      'PAYMENT_DAY_HAS_COME',
      'paidOn',
      CFF('第六十七条'),
      '缴款日不得晚于今天。',
      'The day of payment may not be later than today.',
    ),
    {
      code: 'PAYMENT_FOLLOWS_THE_SERVICE',
      path: ['paidOn'],
      basis: CFF('第六十七条'),
      says: {
        zh: '缴款日不得早于决定书送达日。',
        en: 'The day of payment may not be before the day on which the decision was served.',
      },
      holds: (c) => c.input.paidOn >= civilDateOf(partyOf(c).servedAt as Instant),
    },
    {
      code: 'PAYMENT_IS_NOT_MORE_THAN_IS_OWED',
      path: ['amount'],
      basis: CFF('第七十二条'),
      says: {
        zh: '缴款金额不得超过缴款日尚欠金额（含加处罚款）。',
        en: 'The amount paid may not exceed what is still owed on the day of payment, the surcharge included.',
      },
      holds: (c) => fen(c.input.amount) <= owedOn(partyOf(c), c.input.paidOn, c.law, c.entry.regionCode).left,
      facts: (c) => [
        factValue('owed', yuanOf(owedOn(partyOf(c), c.input.paidOn, c.law, c.entry.regionCode).left), '元'),
      ],
    },
    // 罚缴分离: who decides does not collect.
    {
      code: 'PAYMENT_IS_COLLECTED_BY_A_BANK',
      path: ['channel'],
      basis: CFF('第六十七条'),
      says: {
        zh: '罚缴分离：当场收缴须由执法人员登记，且只限小额罚款或者边远地区经当事人提出的；其他缴款须由财政部门登记。',
        en: "A payment collected on the spot must be entered by a law enforcement officer, and only for a small amount or in a remote place at the party's request; any other payment must be entered by the finance office.",
      },
      holds: (c) =>
        c.input.channel === 'ON_SPOT'
          ? c.actor.roles.includes('LAW_OFFICER') && (onSpot(c) || c.input.remote)
          : c.actor.roles.includes('FINANCE'),
    },
    isSaid(
      'PAYMENT_HAS_A_RECEIPT',
      'receipt',
      CFF('第七十条'),
      '须写明票据号。',
      'The number of the receipt must be stated.',
    ),
  ],
  decide: nothing,
  along: party((c, row) => {
    const day = c.input.paidOn;
    const { left, surcharge } = owedOn(row, day, c.law, c.entry.regionCode);
    const paid = fen(row.paid) + fen(c.input.amount);
    // Once the fine itself is paid, the surcharge stands still at that day's.
    const settled = row.settledOn === null && paid >= fen(row.fine) + fen(row.confiscation);
    return {
      ...(left === fen(c.input.amount) && { status: 'PERFORMED' }),
      paid: String(paid),
      paidOn: day,
      paymentChannel: c.input.channel,
      receipt: c.input.receipt.trim(),
      collectedRemotely: c.input.remote,
      ...(settled && { settledOn: day, surcharge: String(surcharge) }),
    };
  }),
});

/** Lets a party pay later. 延期缴纳 */
export const deferPayment = act<EnforcementCase, input.DeferPaymentInput>({
  name: 'deferPayment',
  standing: [],
  musts: [
    isSaid(
      'DEFERRAL_HAS_A_REASON',
      'reason',
      CFF('第六十六条'),
      '须写明当事人的申请和困难。',
      "The party's application and its difficulty must be stated.",
    ),
    {
      code: 'DEFERRAL_IS_OF_AN_UNPAID_FINE',
      path: ['partyId'],
      basis: CFF('第六十六条'),
      says: { zh: '只有罚款尚未缴清的，方可延期。', en: 'Only a fine that is still unpaid can be deferred.' },
      holds: (c) => partyOf(c).settledOn === null,
    },
    {
      code: 'DEFERRAL_IS_LATER',
      path: ['dueOn'],
      basis: CFF('第六十六条'),
      says: {
        zh: '延期后的缴款日须晚于今天和现缴款期限。',
        en: 'The new day to pay must be later than today and later than the present one.',
      },
      holds: (c) =>
        c.input.dueOn > civilDateOf(c.at) &&
        (partyOf(c).payDue === null || c.input.dueOn > civilDateOf(partyOf(c).payDue!)),
      facts: (c) => [factValue('payDue', partyOf(c).payDue)],
    },
  ],
  decide: nothing,
  // Whoever was given time is urged anew when it has passed.
  along: party((c) => ({
    deferredUntil: c.input.dueOn,
    payDue: endOf(c.input.dueOn),
    stayedDays: 0,
    urgedAt: null,
    urgeNumber: null,
    courtFrom: null,
  })),
});

/** Urges a party in writing. 催告 */
export const urgePayment = act<EnforcementCase, input.UrgePaymentInput>({
  name: 'urgePayment',
  partNumbers: { CaseParty: { urgeNumber: '催' } },
  standing: [],
  musts: [
    {
      code: 'URGING_FOLLOWS_THE_DAY_TO_PAY',
      path: ['partyId'],
      basis: CFF('第七十二条'),
      says: { zh: '缴款期限届满后方可催告。', en: 'A party can only be urged to pay after its day to pay has passed.' },
      holds: (c) => partyOf(c).payDue === null || c.at > partyOf(c).payDue!,
      facts: (c) => [factValue('payDue', partyOf(c).payDue)],
    },
    isSaid(
      'URGING_SAYS_WHAT_IS_TO_BE_DONE',
      'content',
      QZF('第三十五条'),
      '催告须载明履行期限、方式、金额和权利。',
      'The content of the urging must be stated: by when, how and how much is to be paid, and the rights of the party.',
    ),
  ],
  decide: nothing,
  along: party((c) => ({
    urgedAt: c.at,
    urgeContent: c.input.content.trim(),
    urgeMethod: c.input.method,
    courtFrom: startOf(addDays(c.law.due('urge.before.court.days', civilDateOf(c.at), c.entry.regionCode).day, 1)),
  })),
});

/**
 * The last day on which a party may still ask for reconsideration or sue, and the last on which the court may be
 * asked.
 */
const appealUntil = (row: CaseParty, law: Law, region: string): CivilDate => {
  const served = civilDateOf(row.servedAt as Instant);
  const review = law.due('review.apply.days', served, region).day;
  const suit = addMonths(served, law.number('sue.months', served, region));
  return review > suit ? review : suit;
};
const courtUntil = (row: CaseParty, law: Law, region: string): CivilDate => {
  const until = appealUntil(row, law, region);
  return addMonths(until, law.number('court.apply.window.months', until, region));
};
/** Asks the court to enforce. 申请法院强制执行 */
export const applyToCourt = act<EnforcementCase, input.ApplyToCourtInput, { files: FileFacts[] }>({
  name: 'applyToCourt',
  facts: { files: filesNamed },
  standing: [],
  musts: [
    {
      code: 'COURT_IS_ASKED_AFTER_URGING',
      path: ['partyId'],
      basis: dueBasis('urge.before.court.days'),
      says: {
        zh: '催告书送达满十个工作日后方可申请法院强制执行。',
        en: 'The court can only be asked to enforce once ten working days have passed since the party was urged.',
      },
      holds: (c) => partyOf(c).courtFrom !== null && c.at >= partyOf(c).courtFrom!,
      facts: (c) => [factValue('courtFrom', partyOf(c).courtFrom)],
    },
    {
      code: 'COURT_IS_ASKED_WHEN_NOBODY_CONTESTS',
      path: ['partyId'],
      basis: QZF('第五十三条'),
      says: {
        zh: '只有当事人未申请复议、未提起诉讼且期限已满的，方可申请法院强制执行。',
        en: 'The court can only be asked to enforce if the party neither applied for reconsideration nor sued, and the time limits for both have passed.',
      },
      holds: (c) =>
        partyOf(c).appealedOn === null && civilDateOf(c.at) > appealUntil(partyOf(c), c.law, c.entry.regionCode),
      facts: (c) => [factValue('appealUntil', appealUntil(partyOf(c), c.law, c.entry.regionCode))],
    },
    {
      code: 'COURT_IS_ASKED_IN_TIME',
      path: ['occurredAt'],
      basis: dueBasis('court.apply.window.months'),
      says: {
        zh: '须自复议、诉讼期限届满之日起三个月内申请法院强制执行。',
        en: 'The court must be asked to enforce within three months after the time limits for reconsideration and suit have passed.',
      },
      holds: (c) => civilDateOf(c.at) <= courtUntil(partyOf(c), c.law, c.entry.regionCode),
      facts: (c) => [factValue('courtUntil', courtUntil(partyOf(c), c.law, c.entry.regionCode))],
    },
    isSaid('COURT_IS_NAMED', 'court', QZF('第五十四条'), '须写明法院。', 'The court must be named.'),
    fileIsTheOffices('COURT_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: nothing,
  along: party((c, row) => ({
    courtAppliedAt: c.at,
    court: c.input.court.trim(),
    courtFileId: c.input.fileId,
    courtReference: c.input.reference?.trim() ?? null,
    courtUntil: endOf(courtUntil(row, c.law, c.entry.regionCode)),
  })),
});
/** Enters what came of it. 法院执行结果 */
export const recordCourtResult = act<EnforcementCase, input.RecordCourtResultInput>({
  name: 'recordCourtResult',
  standing: [],
  musts: [
    isSaid(
      'COURT_RESULT_HAS_A_PAPER',
      'document',
      QZF('第五十七条'),
      '须写明法院文书号。',
      "The number of the court's document must be stated.",
    ),
  ],
  decide: nothing,
  along: party((c) => ({
    ...(c.input.result !== 'GRANTED' && { status: 'DISCHARGED' }),
    courtResult: c.input.result,
    courtReference: c.input.document.trim(),
  })),
});

/** Enters that a party contests it. 复议、诉讼 */
export const recordAppeal = act<EnforcementCase, input.RecordAppealInput>({
  name: 'recordAppeal',
  standing: [],
  musts: [
    dayHasCome(
      'APPEAL_DAY_HAS_COME',
      'filedOn',
      CFF('第七十三条'),
      '提起日不得晚于今天。',
      'The day of filing the reconsideration or suit may not be later than today.',
    ),
    {
      code: 'APPEAL_IS_THE_ONLY_ONE_OPEN',
      path: ['partyId'],
      basis: CFF('第七十三条'),
      says: {
        zh: '已有的复议或者诉讼须已终结，方可登记新的复议或者诉讼。',
        en: 'A reconsideration or suit can only be entered if the party has none that is still open.',
      },
      holds: (c) => partyOf(c).appealedOn === null || partyOf(c).appealSettledOn !== null,
    },
    {
      code: 'APPEAL_IS_IN_TIME',
      path: ['filedOn'],
      basis: CFF('第七十三条'),
      says: {
        zh: '提起日不得早于送达日，且须在法定期限之内；此前的复议或者诉讼已终结的，不受期限限制。',
        en: 'The reconsideration or suit may not be filed before the day of service, and must be filed within its time limit unless an earlier one has ended.',
      },
      holds: (c) => {
        const served = civilDateOf(partyOf(c).servedAt as Instant);
        const until =
          c.input.kind === 'LITIGATION'
            ? addMonths(served, c.law.number('sue.months', served, c.entry.regionCode))
            : c.law.due('review.apply.days', served, c.entry.regionCode).day;
        return c.input.filedOn >= served && (c.input.filedOn <= until || partyOf(c).appealSettledOn !== null);
      },
    },
    isSaid(
      'APPEAL_HAS_A_PAPER',
      'document',
      CFF('第七十三条'),
      '须写明受理文书号。',
      'The number of the document that accepted the reconsideration or suit must be stated.',
    ),
  ],
  decide: nothing,
  along: party((c) => ({
    appealKind: c.input.kind,
    appealedOn: c.input.filedOn,
    appealDocument: c.input.document.trim(),
    appealSettledOn: null,
    appealOutcome: null,
    appealEndDocument: null,
  })),
});
/** Enters how it ended. 复议、诉讼结果 */
export const settleAppeal = act<EnforcementCase, input.SettleAppealInput>({
  name: 'settleAppeal',
  standing: [],
  musts: [
    dayHasCome(
      'APPEAL_END_HAS_COME',
      'settledOn',
      CFF('第七十三条'),
      '终结日不得晚于今天。',
      'The day on which the reconsideration or suit ended may not be later than today.',
    ),
    {
      code: 'APPEAL_IS_OPEN',
      path: ['partyId'],
      basis: CFF('第七十三条'),
      says: {
        zh: '只有未终结的复议或者诉讼方可登记结果，且终结日不得早于提起日。',
        en: 'A result can only be entered for a reconsideration or suit that is still open, and it may not have ended before it was filed.',
      },
      holds: (c) =>
        partyOf(c).appealedOn !== null &&
        partyOf(c).appealSettledOn === null &&
        c.input.settledOn >= partyOf(c).appealedOn!,
    },
    {
      code: 'APPEAL_CHANGES_TO_LESS',
      path: ['fine'],
      basis: CFF('第七十三条'),
      says: {
        zh: '结果为变更的，须填写变更后罚款，且不得高于原罚款；其他结果不得填写。',
        en: 'With the outcome CHANGED a fine must be given, no higher than the present one; with any other outcome no fine may be given.',
      },
      holds: (c) =>
        (c.input.outcome === 'CHANGED') === (c.input.fine != null) &&
        (c.input.fine == null || fen(c.input.fine) <= fen(partyOf(c).fine)),
    },
    isSaid(
      'APPEAL_END_HAS_A_PAPER',
      'document',
      CFF('第七十三条'),
      '须写明结果文书号。',
      'The number of the document that ended the reconsideration or suit must be stated.',
    ),
  ],
  decide: nothing,
  along: party((c, row) => {
    // Days count no more once the fine was paid: what was settled then is counted anew by the fine as it now is.
    const { settledOn: ended, outcome } = c.input;
    const counted = row.settledOn !== null && row.settledOn < ended ? row.settledOn : ended;
    const region = c.entry.regionCode;
    const stayed =
      row.payDue === null ? 0 : Math.max(0, daysBetween(stayedFrom(civilDateOf(row.payDue), row.appealedOn!), counted));
    const changed = {
      ...row,
      fine: c.input.fine ?? row.fine,
      appealSettledOn: ended,
      stayedDays: row.stayedDays + stayed,
      settledOn: null,
    } as CaseParty;
    const { surcharge, left } = owedOn(changed, counted, c.law, region);
    const nothingLeft = left === 0n && row.status !== 'PERFORMED';
    const settledOn = row.settledOn ?? (nothingLeft ? ended : null);
    return {
      ...(outcome === 'REVOKED' ? { status: 'REVOKED' } : nothingLeft && { status: 'PERFORMED' }),
      appealSettledOn: ended,
      appealOutcome: outcome,
      appealEndDocument: c.input.document.trim(),
      fine: changed.fine,
      stayedDays: changed.stayedDays,
      ...(settledOn !== null && { settledOn, surcharge: String(surcharge) }),
    };
  }),
});

/** Fines a refusal to correct day by day, from the day after the order. 按日连续处罚 (安全生产法 第一百一十二条) */
export const imposeDailyPenalty = act<
  EnforcementCase,
  input.ImposeDailyPenaltyInput,
  { items: ItemFacts[]; files: FileFacts[] }
>({
  name: 'imposeDailyPenalty',
  partNumbers: { CaseParty: { dailyNumber: '罚续' } },
  facts: { items: ask(itemByCode, (c) => c.entry.itemCodes), files: filesNamed },
  standing: [
    {
      code: 'DAILY_PENALTY_FOLLOWS_A_FAILED_RECHECK',
      basis: AQF('第一百一十二条'),
      remedies: [{ action: 'recheckCase', role: 'LAW_OFFICER' }],
      says: {
        zh: '须经复查认定未改正，方可按日连续处罚。',
        en: 'A daily penalty can only be imposed after the latest recheck found that the violation was not corrected.',
      },
      holds: ({ entry }) => entry.recheckPassed === false,
    },
  ],
  musts: [
    {
      code: 'DAILY_PENALTY_RESTS_ON_ITS_ARTICLE',
      path: ['partyId'],
      basis: AQF('第一百一十二条'),
      says: {
        zh: '只有所依条文适用按日连续处罚且当事人已被罚款的，方可按日连续处罚。',
        en: 'A daily penalty can only be imposed where the article allows it and the party was fined.',
      },
      holds: (c) =>
        fen(partyOf(c).fine) > 0n && c.facts.items.some(({ key, daily }) => key === partyOf(c).proposedItem && daily),
    },
    {
      code: 'DAILY_PENALTY_COUNTS_FROM_THE_ORDER',
      path: ['until'],
      basis: AQF('第一百一十二条'),
      says: {
        zh: '截止日须晚于责令改正日，不得晚于今天；计罚天数不得少于已计天数。',
        en: 'The last day must be after the day of the order and not later than today, and the number of days may not be lower than already counted.',
      },
      holds: (c) =>
        c.input.until > c.input.orderedOn &&
        c.input.until <= civilDateOf(c.at) &&
        daysBetween(c.input.orderedOn, c.input.until) >= (partyOf(c).dailyDays ?? 0),
    },
    {
      code: 'DAILY_PENALTY_WAS_TOLD',
      path: ['noticedOn'],
      basis: CFF('第四十四条'),
      says: {
        zh: '须先告知当事人，听证申请期限届满后方可作出。',
        en: 'The party must have been notified, and the time limit for requesting a hearing, counted from that day, must have passed.',
      },
      holds: ({ input: c, law, at, entry }) =>
        civilDateOf(at) > law.due('hearing.request.days', c.noticedOn, entry.regionCode).day,
    },
    isSaid(
      'DAILY_PENALTY_SAYS_HOW_IT_WAS_REFUSED',
      'finding',
      AQF('第一百一十二条'),
      '须写明拒不改正的事实。',
      'The facts that establish the refusal to correct must be stated.',
    ),
    fileIsTheOffices('DAILY_PENALTY_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: nothing,
  along: party((c, row) => {
    const days = daysBetween(c.input.orderedOn, c.input.until);
    const again = row.status === 'PERFORMED';
    return {
      ...(again && { status: 'SERVED' }),
      dailyDays: days,
      dailyFine: String(fen(row.fine) * BigInt(days)),
      dailyNoticedOn: c.input.noticedOn,
      dailyFinding: c.input.finding.trim(),
      dailyFileId: c.input.fileId ?? null,
      ...(again && { payDue: c.law.due('pay.days', civilDateOf(c.at), c.entry.regionCode).dueAt }),
    };
  }),
});

// --- the end

/** Enters whether all was put right. 整改复查 */
export const recheckCase = act<
  EnforcementCase,
  input.RecheckCaseInput,
  { officers: OperatorFacts[]; files: FileFacts[]; hazards: HazardFacts[] }
>({
  name: 'recheckCase',
  facts: { officers: ask(operatorById, (c) => c.input.officerIds), files: filesNamed },
  standingFacts: { hazards: ask(hazardById, ({ entry }) => entry.hazardIds) },
  standing: [],
  musts: [
    officersAreCertified('CASE_RECHECK_IS_BY_CERTIFIED_OFFICERS', 'officerIds'),
    isSaid(
      'CASE_RECHECK_IS_DESCRIBED',
      'opinion',
      AQF('第六十五条'),
      '须写明复查意见。',
      'The opinion of the recheck must be stated.',
    ),
    {
      code: 'CASE_RECHECK_PASSES_WHEN_HAZARDS_ARE_CLOSED',
      path: ['passed'],
      basis: AQF('第六十五条'),
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '涉案隐患须均已销号、当场整改或者认定不属实，复查方可合格。',
        en: 'A recheck may only be passed when every hazard of the case is closed, corrected on the spot or found not to be one.',
      },
      holds: ({ input: c, facts }) => !c.passed || openIn(facts.hazards).length === 0,
      facts: ({ facts }) => openIn(facts.hazards),
    },
    fileIsTheOffices('CASE_RECHECK_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: ({ input: c, at }) => ({
    recheckedAt: at,
    recheckPassed: c.passed,
    recheckOpinion: c.opinion.trim(),
    recheckerIds: c.officerIds,
    recheckFileId: c.fileId ?? null,
  }),
});
const openIn = (hazards: readonly HazardFacts[]): Fact[] =>
  hazards
    .filter(({ status }) => !['CLOSED', 'FIXED_ON_SPOT', 'REJECTED'].includes(status))
    .map(({ number, status }) => factValue(number, status));

/** Withdraws a case before anything is decided. 销案 */
export const withdrawCase = act<EnforcementCase, input.WithdrawCaseInput, { parties: PartyFacts[] }>({
  name: 'withdrawCase',
  standingFacts: { parties: ask(partiesOfCase, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'CASE_IS_WITHDRAWN_BEFORE_ANY_DECISION',
      basis: CFF('第五十七条'),
      says: {
        zh: '已有当事人作出处理决定的，不得销案。',
        en: 'A case can only be withdrawn while none of its parties has been decided on.',
      },
      holds: ({ facts }) => facts.parties.every(({ decidedAt }) => decidedAt === null),
    },
  ],
  musts: [
    isSaid(
      'CASE_IS_WITHDRAWN_FOR_A_REASON',
      'reason',
      CFF('第五十七条'),
      '须写明销案理由。',
      'The reason for withdrawing the case must be stated.',
    ),
  ],
  decide: ({ input: c }) => ({ endReason: c.reason.trim(), suspendedOn: null }),
  along: { entryType: 'CaseParty', by: 'caseId', decide: () => ({}) },
});

type Closing = { parties: PartyFacts[]; hazards: HazardFacts[]; items: ItemFacts[]; measures: MeasureFacts[] };
/** Every penalty is made public, a minor one for no longer than the law lets it be (安全生产法 第七十八条). */
const shown = ({ outcome, status }: PartyFacts): boolean => outcome === 'PENALTY' && status !== 'REVOKED';
/** Closes a case. 结案 */
export const closeCase = act<EnforcementCase, input.CloseCaseInput, Closing>({
  name: 'closeCase',
  standingFacts: {
    parties: ask(partiesOfCase, ({ entry }) => [entry.id]),
    hazards: ask(hazardById, ({ entry }) => entry.hazardIds),
    items: ask(itemByCode, ({ entry }) => entry.itemCodes),
    measures: ask(measuresOfCase, ({ entry }) => [entry.id]),
  },
  standing: [
    {
      code: 'CASE_IS_INVESTIGATED',
      basis: CFF('第五十五条'),
      remedies: [{ action: 'concludeCaseInvestigation', role: 'LAW_OFFICER' }],
      says: { zh: '调查终结后方可结案。', en: 'A case can only be closed after its investigation was concluded.' },
      holds: ({ entry }) => entry.concludedAt !== null,
    },
    {
      code: 'CASE_PARTIES_ARE_DECIDED',
      basis: CFF('第五十七条'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '所有当事人均须已作出处理决定，方可结案。',
        en: 'Every party must have been decided on before the case is closed.',
      },
      holds: ({ facts }) => facts.parties.every(({ decidedAt }) => decidedAt !== null),
      facts: ({ facts }) =>
        facts.parties.filter(({ decidedAt }) => decidedAt === null).map(({ kind, status }) => factValue(kind, status)),
    },
    {
      code: 'CASE_PARTIES_HAVE_PERFORMED',
      basis: CFF('第六十六条'),
      remedies: [{ action: 'recordPayment', role: 'FINANCE' }],
      says: {
        zh: '所有当事人均须已履行完毕，或者不予处罚、终结执行、被撤销、随案终止，方可结案。',
        en: 'Every party must have performed its penalty, or have been discharged, revoked or released, before the case is closed.',
      },
      holds: ({ facts }) => facts.parties.every(({ status }) => partyEnds.includes(status)),
      facts: ({ facts }) =>
        facts.parties
          .filter(({ status }) => !partyEnds.includes(status))
          .map(({ kind, status }) => factValue(kind, status)),
    },
    {
      code: 'CASE_PUNISHES_A_PERSON_OR_SAYS_WHY',
      basis: AQF('第九十四条至第一百一十条'),
      says: {
        zh: '违法事项同时处罚个人的，须有个人当事人或者不罚个人的理由（一案双罚），简易程序除外。',
        en: 'Where an item of the case punishes persons as well as units, the case must have a person among its parties or a reason for punishing none, except under the simple procedure.',
      },
      holds: ({ entry, facts }) =>
        !heldOn(facts.items, entry.violatedOn).some(punishesPersons) ||
        facts.parties.some(({ kind }) => kind === 'PERSON') ||
        given(entry.noPersonReason) ||
        entry.procedure === 'SIMPLE',
    },
    {
      code: 'CASE_IS_MADE_PUBLIC',
      basis: AQF('第七十八条'),
      remedies: [{ action: 'publishDecision', role: 'LAW_OFFICER' }],
      says: {
        zh: '未被撤销的处罚决定均须已公示，方可结案。',
        en: 'Every penalty that was not revoked must have been made public before the case is closed.',
      },
      holds: ({ facts }) => facts.parties.every((each) => !shown(each) || each.publishedAt !== null),
    },
    {
      code: 'CASE_MEASURES_ARE_LIFTED',
      basis: QZF('第二十七条'),
      remedies: [{ action: 'releaseSeizure', role: 'BUREAU_HEAD' }],
      says: {
        zh: '本案强制措施均须已解除，方可结案。',
        en: 'Every coercive measure of the case must have been lifted before the case is closed.',
      },
      holds: ({ facts }) => facts.measures.every(({ status }) => status !== 'IN_FORCE'),
      facts: ({ facts }) =>
        facts.measures.filter(({ status }) => status === 'IN_FORCE').map(({ number }) => factValue('measure', number)),
    },
    {
      code: 'CASE_IS_RECHECKED',
      basis: AQF('第六十五条'),
      remedies: [{ action: 'recheckCase', role: 'LAW_OFFICER' }],
      says: {
        zh: '整改须经复查合格，方可结案；所有当事人违法事实均不成立的除外。',
        en: 'The case must have passed its latest recheck before it is closed, unless the violation was found not proven for every party.',
      },
      holds: ({ entry, facts }) =>
        entry.recheckPassed === true || facts.parties.every(({ outcome }) => outcome === 'NO_PENALTY_NOT_PROVEN'),
    },
    {
      code: 'CASE_HAS_NO_OPEN_ORDER',
      basis: AQF('第六十五条'),
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '涉案隐患须均已销号、当场整改或者认定不属实，方可结案。',
        en: 'Every hazard of the case must be closed, corrected on the spot or found not to be one before the case is closed.',
      },
      holds: ({ facts }) => openIn(facts.hazards).length === 0,
      facts: ({ facts }) => openIn(facts.hazards),
    },
  ],
  musts: [
    isSaid(
      'CASE_CLOSING_SAYS_ITS_RESULT',
      'note',
      CFF('第六十六条'),
      '须写明结案情况。',
      'The result with which the case is closed must be stated.',
    ),
  ],
  decide: ({ input: c, at }) => ({ closedAt: at, closingNote: c.note.trim() }),
});

/** Puts a case into the archive. 归档 */
export const archiveCase = act<EnforcementCase, input.ArchiveCaseInput, { files: FileFacts[] }>({
  name: 'archiveCase',
  facts: { files: filesNamed },
  standing: [],
  musts: [
    isSaid(
      'ARCHIVE_HAS_ITS_NUMBER',
      'archiveNumber',
      CFF('第四十七条'),
      '须写明档号。',
      'The archive number of the case file must be stated.',
    ),
    fileIsTheOffices('ARCHIVE_CATALOGUE_SENT_BY_THE_OFFICE', 'catalogueFileId'),
  ],
  decide: ({ input: c, at }) => ({
    archiveNumber: c.archiveNumber.trim(),
    archivedAt: at,
    catalogueFileId: c.catalogueFileId,
  }),
});
