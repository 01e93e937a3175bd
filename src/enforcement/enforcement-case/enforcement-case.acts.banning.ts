import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { isDocumentNumber } from '../../kernel/document-number.js';
import { AQF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { officersAreCertified } from '../inspection/inspection.musts.js';
import type { BanOperationInput } from './enforcement-case.inputs.js';
import type { EnforcementCase } from './enforcement-case.js';
import { isTheCasesOffice } from './enforcement-case.musts.js';

const banning = AQF('第六十三条');
/** Bans who operates illegally and is registered nowhere, and shuts it down, at once. 取缔 (安全生产法 第六十三条) */
export const banOperation = act<EnforcementCase, BanOperationInput, { officers: OperatorFacts[]; files: FileFacts[] }>({
  name: 'banOperation',
  facts: { officers: ask(operatorById, ({ input }) => input.officerIds), files: filesNamed },
  preconditions: [
    isTheCasesOffice,
    {
      code: 'BAN_IS_OF_WHO_HAS_NO_REGISTRATION',
      basis: banning,
      remedies: [{ action: 'proposeClosure', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只能取缔未登记的非法生产经营单位；在册企业须提请关闭。',
        en: 'Only who operates illegally and is registered nowhere can be banned; the closure of an enterprise of the ledger must be proposed.',
      },
      holds: ({ entry }) => entry.illegalOperation && hasText(entry.unregisteredName),
    },
    {
      code: 'BAN_IS_MADE_ONCE',
      basis: banning,
      says: { zh: '同一案件只能取缔一次。', en: 'A case can have only one ban.' },
      holds: ({ entry }) => entry.bannedOn == null,
      facts: ({ entry }) => [factValue('bannedOn', entry.bannedOn)],
    },
  ],
  musts: [
    {
      code: 'BAN_IS_NUMBERED',
      path: ['document'],
      basis: banning,
      says: {
        zh: '取缔文号须为“机关代字〔年份〕序号号”。',
        en: 'The number of the order must have the form 机关代字〔年份〕序号号.',
      },
      holds: ({ input }) => isDocumentNumber(input.document),
      facts: ({ input }) => [factValue('document', input.document)],
    },
    {
      code: 'BAN_DAY_IS_IN_ORDER',
      path: ['bannedOn'],
      basis: banning,
      says: {
        zh: '取缔日不得早于发现日，不得晚于今天。',
        en: 'The day of the ban may not be before the conduct was discovered, nor later than today.',
      },
      holds: ({ entry, input, today }) => input.bannedOn >= entry.discoveredOn && input.bannedOn <= today,
      facts: ({ entry }) => [factValue('discoveredOn', entry.discoveredOn)],
    },
    isSaid(
      'BAN_SAYS_HOW_IT_WAS_SHUT_DOWN',
      'measures',
      banning,
      '须写明取缔措施，包括封堵、拆除、收缴的设施设备。',
      'How it was shut down must be stated: what was closed off, removed or taken.',
    ),
    officersAreCertified(
      'BAN_IS_CARRIED_OUT_BY_TWO',
      'officerIds',
      ({ input }: { input: BanOperationInput }) => input.bannedOn,
    ),
    fileIsTheOffices('BAN_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: ({ input }) => ({
    banDocument: input.document.trim(),
    bannedOn: input.bannedOn,
    banMeasures: input.measures.trim(),
    banOfficerIds: [...input.officerIds],
    banFileId: input.fileId,
  }),
});
