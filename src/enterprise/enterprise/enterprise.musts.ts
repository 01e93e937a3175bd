import { factValue, type Judging, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { AQF, XKZ } from '../../kernel/statutes.js';
import { decided } from '../../responsibility/responsibility/responsibility.facts.js';
import { isLicensed, type OpenHazardFacts, type SupervisorFacts } from './enterprise.facts.js';
import type { Enterprise } from './enterprise.js';

export type Files = { files: FileFacts[] };
export type Open = { open: OpenHazardFacts[] };
export const majors = ({ open }: Open): number =>
  open.filter(({ grade }) => grade === 'MAJOR').reduce((sum, { n }) => sum + n, 0);

/** A file of an enterprise. */
export const enterpriseFile = (path: string) => fileIsTheOffices('ENTERPRISE_FILE_SENT_BY_THE_OFFICE', path);

type Supervised = Pick<Enterprise, 'id' | 'sector' | 'townshipCode' | 'industryCode' | 'businessForm'>;
/** As what its department is asked for on a day (`supervisorsOf`). */
export const supervisedAs = (entry: Readonly<Supervised>, at: Instant): string =>
  `${entry.sector}/${entry.townshipCode}/${civilDateOf(at)}/${entry.industryCode}/${entry.id}/${entry.businessForm ?? ''}`;

/** Whoever operates has one department that answers for it; `where` tells when that is looked at. */
export const hasItsDepartment = <I extends object>(
  where: (ctx: Judging<Enterprise, I, { supervisors: SupervisorFacts[] }>) => boolean = () => true,
): Must<Judging<Enterprise, I, { supervisors: SupervisorFacts[] }>> => ({
  code: 'ENTERPRISE_HAS_ITS_DEPARTMENT',
  basis: AQF('第十条'),
  says: {
    zh: '须恰有一个部门对该企业负专项监管责任；有多个部门的，须恰有一个为牵头部门。',
    en: 'Exactly one department must be responsible for the special supervision of this enterprise; where several are, exactly one of them must lead.',
  },
  holds: (ctx) => !where(ctx) || decided(ctx.facts.supervisors) === 'ONE',
  facts: ({ entry, facts }) => [
    factValue('sector', entry.sector),
    factValue('departments', facts.supervisors.length, '个'),
  ],
});

type Licence = Pick<Enterprise, 'sector' | 'licenceNumber' | 'licenceValidUntil'>;
/** Whoever operates has the licence that its sector needs, as it would stand; null where that is not looked at. */
export const hasItsLicence = <I extends object>(
  standing: (ctx: Pick<Judging<Enterprise, I>, 'entry' | 'input'>) => Readonly<Licence> | null,
): Must<Pick<Judging<Enterprise, I>, 'entry' | 'input' | 'at'>> => ({
  code: 'ENTERPRISE_HAS_ITS_LICENCE',
  path: ['licenceNumber'],
  basis: XKZ('第二条'),
  says: {
    zh: '须取得安全生产许可证的行业，须填写许可证号，且许可证在办理之日须在有效期内。',
    en: 'An enterprise of a sector that needs a work-safety licence must have a licence number, and the licence must be valid on the day of this act.',
  },
  holds: (ctx) => {
    const licence = standing(ctx);
    return (
      licence === null ||
      isLicensed(licence.sector, licence.licenceNumber, licence.licenceValidUntil, civilDateOf(ctx.at))
    );
  },
  facts: (ctx) => [factValue('licenceValidUntil', standing(ctx)?.licenceValidUntil)],
});
