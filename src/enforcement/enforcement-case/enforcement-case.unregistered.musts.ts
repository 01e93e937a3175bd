import { ask, factValue, hasText, type Judging, type Must } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { isOfTownship, type RegionCode } from '../../kernel/region-code.js';
import { AQF, CFF } from '../../kernel/statutes.js';
import type { SupervisionSector } from '../../law/sector.js';
import { isLicensed, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import type { OrganisationFacts } from '../../organisation/organisation.facts.js';
import {
  enterprisesCalled,
  operationOf,
  type EnterpriseCalled,
  type OperationFacts,
} from './enforcement-case.facts.js';
import type { IllegalGround } from './enforcement-case.js';

// Against whom a case is: an enterprise of the ledger, or who is in none; and what shows that its operation is illegal.

interface Against {
  readonly enterpriseId?: string | null;
  readonly unregistered?: {
    readonly name: string;
    readonly address: string;
    readonly regionCode: RegionCode;
    readonly sector: `${SupervisionSector}`;
    readonly creditCode?: string | null;
  } | null;
  readonly illegalOperation: boolean;
  readonly violatedOn: CivilDate;
  readonly procedure: string;
  readonly noLicenceDocument?: string | null;
  readonly noLicenceFileId?: string | null;
}
export interface AgainstWhom {
  readonly enterprise: EnterpriseFacts[];
  readonly office: OrganisationFacts[];
  readonly operation: OperationFacts[];
  readonly called: EnterpriseCalled[];
}
type Asked = { readonly input: Readonly<Against> };
export const askedOfWho = {
  operation: ask(operationOf, ({ input }: Asked) => [input.enterpriseId]),
  called: ask(enterprisesCalled, ({ input: { unregistered } }: Asked) =>
    unregistered == null
      ? []
      : [[unregistered.regionCode.slice(0, 6), unregistered.name.trim(), unregistered.creditCode ?? ''].join('\n')],
  ),
} as const;

type On = Pick<Judging<object, Against, AgainstWhom>, 'input' | 'facts'>;
/** Where it is, is told by the ledger, or by who names what is in none. */
type Place = {
  readonly input: Pick<Against, 'unregistered'>;
  readonly facts: Pick<AgainstWhom, 'enterprise'>;
};
type Where = { readonly regionCode: RegionCode; readonly sector: `${SupervisionSector}` };
/** Where a case is, and what is done there. */
export const whereOf = ({ input, facts }: Place): Where | undefined =>
  (facts.enterprise[0] as Where | undefined) ?? input.unregistered ?? undefined;
export const placeOf = (ctx: Place): string => whereOf(ctx)?.regionCode ?? '';

const answered = ({ noLicenceDocument, noLicenceFileId }: Against): boolean =>
  hasText(noLicenceDocument) && noLicenceFileId != null;
/** What shows that the operation is illegal: the ledger, the licence and orders kept there, or the licensing office. */
export function illegalGroundOf({ input, facts: { operation } }: On): `${IllegalGround}` | null {
  if (!input.illegalOperation) return null;
  if (input.unregistered != null) return 'UNREGISTERED';
  const [unit] = operation;
  if (unit === undefined) return null;
  if (!isLicensed(unit.sector, unit.licenceNumber, unit.licenceValidUntil, input.violatedOn))
    return 'NO_WORK_SAFETY_LICENCE';
  if (unit.suspendedOn !== null && unit.suspendedOn <= input.violatedOn) return 'SUSPENDED';
  return answered(input) ? 'NO_OTHER_LICENCE' : null;
}

export const againstWhomMusts: readonly Must<Judging<object, Against, AgainstWhom>>[] = [
  {
    code: 'CASE_IS_AGAINST_AN_ENTERPRISE_OR_WHO_IS_NONE',
    path: ['unregistered'],
    basis: CFF('第五十四条'),
    says: {
      zh: '须指明在册企业，或者写明未登记单位的名称、地址及其在本县的所在乡镇、村，二者只能填写其一；未登记的，只能适用普通程序。',
      en: 'Either an enterprise of the ledger must be named, or the name, the address and the township or village of this county of who is not registered, never both; against who is not registered only the ordinary procedure may be used.',
    },
    holds: ({ input: { enterpriseId, unregistered, procedure }, facts }) =>
      (enterpriseId == null) === (unregistered != null) &&
      (unregistered == null ||
        (hasText(unregistered.name) &&
          hasText(unregistered.address) &&
          procedure === 'ORDINARY' &&
          isOfTownship(unregistered.regionCode) &&
          unregistered.regionCode.startsWith(facts.office[0]?.countyCode ?? '-'))),
  },
  {
    code: 'CASE_UNREGISTERED_IS_IN_NO_LEDGER',
    path: ['unregistered'],
    basis: CFF('第五十四条'),
    says: {
      zh: '名称或者统一社会信用代码与本县在册企业相同的，须指明该企业，不得按未登记办理。',
      en: 'Whoever has the name or the credit code of an enterprise in the ledger of this county must be named as that enterprise, and may not be taken as not registered.',
    },
    holds: ({ facts }) => facts.called.length === 0,
    facts: ({ facts }) => facts.called.map(({ name }) => factValue('enterprise', name)),
  },
  {
    code: 'CASE_ILLEGAL_OPERATION_RESTS_ON_A_FACT',
    path: ['illegalOperation'],
    basis: AQF('第六十三条'),
    says: {
      zh: '打非治违案件须有据：当事单位未登记，或者在册显示无有效安全生产许可证、处于责令停产或者关闭状态，或者附许可机关无许可的书面答复及文号；未登记的，须按打非治违办理。',
      en: 'A case against illegal operation must rest on a fact: who is not registered, a ledger that shows no valid work-safety licence or an order to suspend or close, or the written and numbered answer of the licensing office that there is no licence; against who is not registered it must always be such a case.',
    },
    holds: (ctx) => (ctx.input.illegalOperation ? illegalGroundOf(ctx) !== null : ctx.input.unregistered == null),
  },
];
