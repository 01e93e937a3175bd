import type { Must } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { DSJ } from '../../kernel/statutes.js';
import type { SharingAgreement } from './agreement.js';

interface Standing {
  readonly entry: Readonly<Pick<SharingAgreement, 'validUntil' | 'organisationId'>>;
  readonly today: CivilDate;
  readonly actor: { readonly organisationId: string };
}

/** Its last day has not passed. */
export const stillAhead: Must<Standing> = {
  code: 'AGREEMENT_LAST_DAY_IS_AHEAD',
  basis: DSJ('共享期限'),
  says: { zh: '协议的最后一日须未过。', en: 'The last day of the agreement must not have passed.' },
  holds: ({ entry, today }) => entry.validUntil >= today,
};
/** Its last day has passed. */
export const dayHasPassed: Must<Standing> = {
  code: 'AGREEMENT_LAST_DAY_HAS_PASSED',
  basis: DSJ('共享期限'),
  says: { zh: '须在协议的最后一日过后办理。', en: 'The last day of the agreement must have passed.' },
  holds: ({ entry, today }) => entry.validUntil < today,
};
/** Who asks for data does not give them to their own office. */
export const isAnothers: Must<Standing> = {
  code: 'AGREEMENT_IS_ANSWERED_BY_ANOTHER_OFFICE',
  basis: DSJ('答复期限'),
  remedies: [{ action: 'grantAgreement', role: 'COUNTY_LEADER' }],
  says: {
    zh: '须由申请单位以外的单位答复；本局为本局系统申请的，由县领导答复。',
    en: 'A request must be answered by another office than the one that made it; that of the bureau itself by a county leader.',
  },
  holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
};
export const isTheRequesters: Must<Standing> = {
  code: 'AGREEMENT_IS_WITHDRAWN_BY_ITS_OFFICE',
  basis: DSJ('共享申请'),
  says: { zh: '须由申请单位撤回。', en: 'A request must be withdrawn by the office that made it.' },
  holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
};
