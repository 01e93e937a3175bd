import { act, ask, factValue } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { AQF, CFF } from '../../kernel/statutes.js';
import { fileById } from '../../file/file.facts.js';
import type { ReceiveHazardOrderInput } from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import { type Files, hazardFile } from './hazard.musts.js';

/** Records that the order has reached whoever is to rectify. 签收 */
export const receiveHazardOrder = act<Hazard, ReceiveHazardOrderInput, Files>({
  name: 'receiveHazardOrder',
  facts: { files: ask(fileById, ({ input }) => [input.receiptFileId]) },
  preconditions: [
    {
      code: 'HAZARD_RECEIPT_IS_OF_AN_ORDER',
      basis: AQF('第六十五条'),
      remedies: [{ action: 'orderRectification', role: 'LAW_OFFICER' }],
      says: {
        zh: '只有已责令整改且尚未签收的，方可签收。',
        en: 'Only an order that was made and is not received yet can be received.',
      },
      holds: ({ entry }) => entry.orderedAt !== null && entry.orderReceivedAt === null,
    },
  ],
  musts: [
    {
      code: 'HAZARD_RECEIPT_DAY_IS_IN_ORDER',
      path: ['receivedOn'],
      basis: AQF('第六十五条'),
      says: {
        zh: '签收日期不得早于责令之日，不得晚于办理之日。',
        en: 'The day of receipt may not be before the day of the order, nor after the day of this act.',
      },
      holds: ({ entry, input, today }) =>
        entry.orderedAt !== null && civilDateOf(entry.orderedAt) <= input.receivedOn && input.receivedOn <= today,
      facts: ({ input, entry }) => [factValue('receivedOn', input.receivedOn), factValue('orderedAt', entry.orderedAt)],
    },
    {
      code: 'HAZARD_RECEIPT_BY_OTHERS_IS_SHOWN',
      path: ['receiptFileId'],
      basis: CFF('第六十一条'),
      remedies: [{ action: 'receiveHazardOrder', role: 'ENTERPRISE' }],
      says: {
        zh: '除企业自行签收外，须附送达回证。',
        en: 'Unless the enterprise itself receives the order, the proof of its service must be attached.',
      },
      holds: ({ input, actor }) => input.receiptFileId != null || actor.roles.includes('ENTERPRISE'),
    },
    hazardFile('receiptFileId'),
  ],
  decide: ({ input, at }) => ({
    orderReceivedAt: at,
    orderReceivedOn: input.receivedOn,
    receiptFileId: input.receiptFileId ?? null,
  }),
});
