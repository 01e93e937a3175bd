import { factValue, type Judging, type Must, type Standing } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { FileFacts } from '../../file/file.facts.js';
import { AQF, CFF, XKZ } from '../../kernel/statutes.js';
import { decided } from '../../responsibility/responsibility/responsibility.facts.js';
import { isLicensed, type OpenHazardFacts, type SupervisorFacts } from './enterprise.facts.js';
import type { Enterprise } from './enterprise.js';

export type Files = { files: FileFacts[] };
export type Open = { open: OpenHazardFacts[] };
export const majors = ({ open }: Open): number =>
  open.filter(({ grade }) => grade === 'MAJOR').reduce((sum, { n }) => sum + n, 0);

export const fileIsTheOffices = <I, F extends Files>(
  path: string,
  idIn: (input: I) => string | null | undefined,
): Must<{ input: I; facts: F } & Standing<Enterprise>> => ({
  code: 'ENTERPRISE_FILE_SENT_BY_THE_OFFICE',
  path: [path],
  basis: CFF('第四十七条'),
  says: { zh: '附件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
  holds: ({ input, facts, actor }) => {
    const id = idIn(input);
    return (
      id == null || facts.files.some(({ key, organisationId }) => key === id && organisationId === actor.organisationId)
    );
  },
});

type Supervised = Pick<Enterprise, 'id' | 'sector' | 'townshipCode' | 'industryCode' | 'businessForm'>;
/** As what its department is asked for on a day (`supervisorsOf`). */
export const supervisedAs = (entry: Readonly<Supervised>, at: Instant): string =>
  `${entry.sector}/${entry.townshipCode}/${civilDateOf(at)}/${entry.industryCode}/${entry.id}/${entry.businessForm ?? ''}`;

/** Whoever operates has one department that answers for it; `where` tells when that is looked at. */
export const hasItsDepartment = <I extends object>(
  where: (c: Judging<Enterprise, I, { supervisors: SupervisorFacts[] }>) => boolean = () => true,
): Must<Judging<Enterprise, I, { supervisors: SupervisorFacts[] }>> => ({
  code: 'ENTERPRISE_HAS_ITS_DEPARTMENT',
  basis: AQF('第十条'),
  says: {
    zh: '须恰有一个部门（或者一个牵头部门）对该企业负专项监管责任。',
    en: 'Exactly one department, or one that leads, must be responsible for supervising this enterprise.',
  },
  holds: (c) => !where(c) || decided(c.facts.supervisors) === 'ONE',
  facts: ({ entry, facts }) => [
    factValue('sector', entry.sector),
    factValue('departments', facts.supervisors.length, '个'),
  ],
});

type Licence = Pick<Enterprise, 'sector' | 'licenceNumber' | 'licenceValidUntil'>;
/** Whoever operates has the licence that its sector needs, as it would stand; null where that is not looked at. */
export const hasItsLicence = <I extends object>(
  standing: (c: Pick<Judging<Enterprise, I>, 'entry' | 'input'>) => Readonly<Licence> | null,
): Must<Judging<Enterprise, I>> => ({
  code: 'ENTERPRISE_HAS_ITS_LICENCE',
  path: ['licenceNumber'],
  basis: XKZ('第二条'),
  says: {
    zh: '须取得安全生产许可证的行业，须填写许可证号且许可证须在有效期内。',
    en: 'An enterprise of a sector that needs a work-safety licence must have one that is valid on that day.',
  },
  holds: (c) => {
    const licence = standing(c);
    return (
      licence === null ||
      isLicensed(licence.sector, licence.licenceNumber, licence.licenceValidUntil, civilDateOf(c.at))
    );
  },
  facts: (c) => [factValue('licenceValidUntil', standing(c)?.licenceValidUntil)],
});
