import { act, ask, factValue, hasText, isSaid, type OfInput } from '../../kernel/act.js';
import { countyOf } from '../../kernel/region-code.js';
import { DSJ } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import { classOfItem, fieldsOf, rowOf } from '../resource/resource.catalogue.js';
import { clientById, type ClientFacts } from './agreement.facts.js';
import type { RequestAgreementInput } from './agreement.inputs.js';
import type { SharingAgreement } from './agreement.js';

const request = DSJ('共享申请');
type Asked = OfInput<Pick<RequestAgreementInput, 'resources' | 'fields'>>['input'];

/** The fields that are asked for: those named, or all of the resources. */
const fieldsAsked = ({ resources, fields }: Asked): readonly string[] => [
  ...new Set(fields ?? resources.flatMap(fieldsOf)),
];
const ofResources = ({ resources, fields }: Asked): boolean => {
  const known = new Set(resources.flatMap(fieldsOf));
  return (fields ?? []).every((field) => known.has(field));
};

/** Asks the office that owns the data to share them with a system of the own office. 申请共享 */
export const requestAgreement = act<
  SharingAgreement,
  RequestAgreementInput,
  { client: ClientFacts[]; owner: OrganisationFacts[]; regions: RegionFacts[] }
>({
  name: 'requestAgreement',
  begins: true,
  facts: {
    client: ask(clientById, ({ input }) => [input.clientId]),
    owner: ask(organisationById, ({ input }) => [input.ownerId]),
    regions: ask(regionByCode, ({ input }) => input.regions),
  },
  musts: [
    {
      code: 'AGREEMENT_IS_FOR_THE_OWN_SYSTEM',
      path: ['clientId'],
      basis: request,
      says: {
        zh: '须为本单位的、已启用的接入系统申请。',
        en: 'Data may be requested only for an open client system of the own office.',
      },
      holds: ({ facts, actor }) =>
        facts.client.some(({ organisationId, open }) => open && organisationId === actor.organisationId),
    },
    {
      code: 'AGREEMENT_IS_ASKED_OF_A_BUREAU',
      path: ['ownerId'],
      basis: request,
      says: { zh: '须向应急管理局申请。', en: 'The data must be requested of an emergency-management bureau.' },
      holds: ({ facts, today }) =>
        facts.owner.some(({ kind, endedOn }) => kind === 'BUREAU' && (endedOn === null || endedOn > today)),
    },
    isSaid('AGREEMENT_HAS_A_LEGAL_BASIS', 'legalBasis', request, '须写明法律依据。', 'The legal basis must be stated.'),
    isSaid('AGREEMENT_HAS_A_SCENE', 'scene', request, '须写明应用场景。', 'The business of use must be stated.'),
    {
      code: 'AGREEMENT_IS_ON_THE_CATALOGUE',
      path: ['resources'],
      basis: DSJ('政务数据目录'),
      says: {
        zh: '须从共享目录中选择数据资源，所列数据项须属于所选资源。',
        en: 'The resources must be of the catalogue, at least one, and each field named must be of one of them.',
      },
      holds: ({ input }) =>
        input.resources.length > 0 &&
        input.resources.every((code) => rowOf(code) !== null) &&
        fieldsAsked(input).length > 0 &&
        ofResources(input),
    },
    {
      code: 'AGREEMENT_LEAVES_WHAT_IS_WITHHELD',
      path: ['resources'],
      basis: DSJ('不予共享'),
      says: {
        zh: '不得申请不予共享的数据。',
        en: 'What is not shared by law may not be requested.',
      },
      holds: ({ input }) => fieldsAsked(input).every((field) => classOfItem(field) !== 'WITHHELD'),
      facts: ({ input }) =>
        input.resources.filter((code) => rowOf(code)?.shared === 'WITHHELD').map((code) => factValue('resource', code)),
    },
    {
      code: 'AGREEMENT_REGIONS_ARE_THE_OWNERS',
      path: ['regions'],
      basis: request,
      says: {
        zh: '区域范围须为提供单位所在县及其下辖区划，至少一个，且现行有效。',
        en: 'The regions must be the county of the bureau or within it, at least one, each in existence.',
      },
      holds: ({ input, facts, today }) =>
        input.regions.length > 0 &&
        input.regions.every(
          (code) =>
            facts.owner.some(({ countyCode }) => countyOf(code) === countyCode) &&
            facts.regions.some(({ key, validUntil }) => key === code && (validUntil === null || validUntil >= today)),
        ),
    },
    {
      code: 'AGREEMENT_HAS_A_PURPOSE',
      path: ['usePurposes'],
      basis: request,
      says: {
        zh: '须写明使用目的，至少一项。',
        en: 'At least one purpose of use must be stated, and none may be empty.',
      },
      holds: ({ input: { usePurposes } }) => usePurposes.length > 0 && usePurposes.every(hasText),
    },
    {
      code: 'AGREEMENT_HAS_A_MODE',
      path: ['modes'],
      basis: request,
      says: { zh: '须选择共享方式，至少一种。', en: 'At least one mode of sharing must be chosen.' },
      holds: ({ input: { modes } }) => modes.length > 0,
    },
    {
      code: 'AGREEMENT_ENDS_AHEAD',
      path: ['validUntil'],
      basis: request,
      says: { zh: '有效期的最后一日须晚于申请之日。', en: 'The last day must be after the day of the request.' },
      holds: ({ input, today }) => input.validUntil > today,
    },
  ],
  numbers: { number: '数享' },
  decide: ({ input, facts, actor, at, today, law }) => {
    const fields = fieldsAsked(input);
    const { regionCode } = facts.owner[0]!;
    const open = fields.every((field) => classOfItem(field) === 'OPEN');
    return {
      regionCode,
      clientId: input.clientId,
      organisationId: actor.organisationId,
      ownerId: input.ownerId,
      requesterId: actor.operatorId,
      legalBasis: input.legalBasis.trim(),
      scene: input.scene.trim(),
      resources: [...new Set(input.resources)],
      fields: [...fields],
      regions: [...new Set(input.regions)],
      usePurposes: [...new Set(input.usePurposes.map((each) => each.trim()))],
      modes: [...new Set(input.modes)],
      validUntil: input.validUntil,
      requestedAt: at,
      answerDue: law.due(open ? 'share.reply.open.days' : 'share.reply.days', today, regionCode).dueAt,
    };
  },
});
