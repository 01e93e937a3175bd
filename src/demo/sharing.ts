import type { PastEvent } from '../access/journal/bulk-load.js';
import { seedings, type SeededBy } from '../access/journal/seeding.js';
import { sharingAgreements } from '../sharing/agreement/agreement.noun.js';
import type { SharingAgreementStatus, ShareMode } from '../sharing/agreement/agreement.js';
import { fieldsOf } from '../sharing/resource/resource.catalogue.js';
import { civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import { wholeCounty, type Offices } from './offices.js';

const resources = ['MAJOR_HAZARDS', 'HAZARD_DETAIL', 'ENTERPRISE_BASICS', 'ENTERPRISE_SUPERVISION'];

/** What the county shares with the city's platform beside what every system is shown. 数据共享协议 */
export function sharing(offices: Offices, by: SeededBy, newId: () => string): PastEvent[] {
  const { id: clientId, organisationId } = offices.client('partner');
  const year = Number(civilDateOf(by.at).slice(0, 4));
  return seedings(
    by,
    sharingAgreements,
    [
      {
        regionCode: wholeCounty,
        number: `渝应急数享〔${year}〕1号`,
        status: 'IN_FORCE' as SharingAgreementStatus,
        legalBasis: '安全生产法第四十一条、政务数据共享条例',
        scene: '全市重大事故隐患动态清零',
        resources,
        fields: resources.flatMap(fieldsOf),
        regions: [wholeCounty],
        usePurposes: ['隐患治理督办'],
        modes: ['QUERY', 'BATCH', 'SUBSCRIBE'] as ShareMode[],
        validUntil: `${year + 3}-12-31` as CivilDate,
        requestedAt: by.at,
        answerDue: by.at,
        answeredAt: by.at,
        clientId,
        organisationId,
        ownerId: offices.bureau.id,
        requesterId: null,
        answererId: offices.person('head').id,
      },
    ],
    newId,
  );
}
