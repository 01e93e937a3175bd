/** What a post lets its holder be. 角色 (the bureau's own list, and the offices around it) */
export const roles = [
  'COUNTY_LEADER',
  'BUREAU_HEAD',
  'LAW_OFFICER',
  'LEGAL_REVIEWER',
  'TECH_INSPECTOR',
  'SOCIAL_SUPERVISOR',
  'SECTOR_DEPT',
  'TOWNSHIP',
  'VILLAGE',
  'ENTERPRISE',
  'EXPERT',
  'FINANCE',
  'DISCIPLINE',
  'SYSTEM_CLIENT',
  'PUBLIC',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const;
export type Role = (typeof roles)[number];

/** Those who work in an office that supervises: what offices write for each other is for them. */
export const officials: readonly Role[] = [
  'COUNTY_LEADER',
  'BUREAU_HEAD',
  'LAW_OFFICER',
  'LEGAL_REVIEWER',
  'TECH_INSPECTOR',
  'SECTOR_DEPT',
  'TOWNSHIP',
  'DISCIPLINE',
];

/** Those who answer for an office of whichever kind: what is asked of the office, each of them may answer. */
export const answering: readonly Role[] = [
  'COUNTY_LEADER',
  'BUREAU_HEAD',
  'SECTOR_DEPT',
  'TOWNSHIP',
  'FINANCE',
  'DISCIPLINE',
];

/** Those who keep the register of offices and people, confirm its rights and look into it: no other role is theirs. */
export const administrators: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

/** Who acts, as far as a rule may know. */
export interface Actor {
  readonly clientId: string;
  readonly operatorId: string | null;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}
