import type { Look, Row, Sees } from './rules.js';

// The words of "who sees what", for the rooms' own tables.
export const everyone: Sees = () => true;
export const inCounty: Sees = (_, look) => look.inCounty;
/** Holds a post in the county. */
export const seated: Sees = (row, { who }) => who.countiesOfPosts.includes(row.county_code);
export const inCell: Sees = (_, look) => look.inCell();
export const ofTownship: Sees = (row, { who }) => who.townships.includes(row.township_code);
export const ofVillage: Sees = (row, { who }) => who.villages.includes(row.region_code);
export const ofEnterprise: Sees = (row, { who }) =>
  row.enterprise_id !== null && who.enterpriseIds.includes(row.enterprise_id);
export const ofOffice: Sees = (row, { who }) => who.offices.includes(row.organisation_id);

export const county = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'LEGAL_REVIEWER', 'DISCIPLINE'];
export const helpers = ['TECH_INSPECTOR', 'EXPERT', 'SOCIAL_SUPERVISOR'];
/** Whoever sees the money of relief in the whole county, beside the treasury. */
export const money = ['COUNTY_LEADER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'DISCIPLINE'];
/** Whoever sees the households of the whole county. */
export const ofRelief = money;
export const officials = [
  'COUNTY_LEADER',
  'BUREAU_HEAD',
  'LAW_OFFICER',
  'LEGAL_REVIEWER',
  'TECH_INSPECTOR',
  'SECTOR_DEPT',
  'TOWNSHIP',
  'DISCIPLINE',
];

export const each = <Rule>(names: readonly string[], rule: Rule): Record<string, Rule> =>
  Object.fromEntries(names.map((name) => [name, rule]));
/** A law officer sees the county of the bureau, the cells of a department, the township of a township. */
export const asOfficer: Sees = (row, look) =>
  look.inCounty || (look.who.counties.length === 0 && (look.inCell() || ofTownship(row, look)));
/** What is about an enterprise: the county's offices, its department and its township see it, and it its own. */
export const aboutFirm: Readonly<Record<string, Sees>> = {
  ...each(county, inCounty),
  SECTOR_DEPT: inCell,
  TOWNSHIP: ofTownship,
  ENTERPRISE: ofEnterprise,
};
/** Seen by whoever has one of the roles for which the row's rule holds. */
export const byRole =
  (table: Readonly<Record<string, Sees>>): Sees =>
  (row, look) =>
    look.who.roles.some((role) => table[role]?.(row, look) ?? false);

/** Their office entered it. */
export const beganIt = (row: Row, { who, now }: Look): boolean =>
  now.Change!.some(
    (change) => change.entry_id === row.id && change.version === 1 && who.offices.includes(change.organisation_id),
  );
export const approves = (_: Row, look: Look): boolean => look.who.roles.includes('COUNTY_LEADER') && look.inCounty;
