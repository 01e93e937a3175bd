import { hasText, type EntryContext, type Must, type OfInput } from '../kernel/act.js';
import type { Basis } from '../kernel/law.js';
import { administrators } from '../kernel/roles.js';
import { DJBH, DSJ } from '../kernel/statutes.js';
import { signersFill, type OperatorFacts, type Place } from './organisation.facts.js';

/** What the register says of offices and people is right. */
export const kept: readonly Basis[] = DSJ('数据真实准确');
/** Who keeps it, who confirms what widens rights, and who looks into it are three. */
export const apart: readonly Basis[] = DJBH('第三级 安全管理中心');
/** Nobody has more rights than the post needs. */
export const least: readonly Basis[] = DJBH('第三级 访问控制');

/** A must that a change of the register rests on a document. */
export const onDocument = (code: string): Must<OfInput<{ document: string }>> => ({
  code,
  path: ['document'],
  basis: kept,
  says: { zh: '须写明登记所依据的文件。', en: 'The document on which the register is changed must be stated.' },
  holds: ({ input }) => hasText(input.document),
});

const both: readonly Place[] = [{ roles: ['SYSTEM_ADMIN'] }, { roles: ['SECURITY_ADMIN'] }];
type Signing = { signers: OperatorFacts[] };
/** The system administrator proposes, and the security administrator confirms: neither does the other's part. */
export const isProposedByItsKeeper: Must<EntryContext<object, Signing>> = {
  code: 'REGISTER_IS_KEPT_BY_ONE_AND_CONFIRMED_BY_ANOTHER',
  basis: apart,
  remedies: [],
  says: {
    zh: '登记须由系统管理员提出；扩大权限的，须再由安全管理员确认，二者不得互相代办。',
    en: 'A change must be proposed by a system administrator and, where it widens rights, be confirmed by a security administrator; neither may do the part of the other.',
  },
  holds: ({ signers, facts, today }) =>
    signers.every((signer, i) => signersFill(both.slice(i, i + 1), [signer], facts.signers, today)),
};
/** How many sign what widens rights. */
export const confirmed = { needed: 2, basis: apart };

/** Whether a post is an administrator's. */
export const administers = (roles: readonly string[]): boolean =>
  roles.some((role) => (administrators as readonly string[]).includes(role));

/** Whether somebody may hold a post of these roles from a day on, beside what they hold then. */
export const mayHoldBeside = ({ posts }: OperatorFacts, roles: readonly string[], from: string): boolean => {
  const then = posts.filter((post) => post.to === null || post.to >= from);
  return administers(roles) ? then.length === 0 : !then.some((post) => administers(post.roles));
};
