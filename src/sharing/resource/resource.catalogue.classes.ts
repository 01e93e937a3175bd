import type { Basis } from '../../kernel/law.js';
import type { OrganisationKind } from '../../organisation/organisation.js';

/** How freely a resource is shared among government bodies, the freest first. 共享类型 */
export const shareClasses = ['OPEN', 'CONDITIONAL', 'WITHHELD'] as const;
export type ShareClassName = (typeof shareClasses)[number];
export const cadences = ['ON_CHANGE', 'MONTHLY', 'YEARLY'] as const;
export type CadenceName = (typeof cadences)[number];

/** One resource of the shared catalogue: what it is, how freely it is shared, by which law, by whom. */
export interface ResourceRow {
  readonly zh: string;
  readonly en: string;
  readonly shared: ShareClassName;
  /** What the class rests on; of what is withheld it must be a statute or a regulation. */
  readonly basis: Basis;
  /** The kind of office that answers requests. */
  readonly owner: `${OrganisationKind}`;
  readonly cadence: CadenceName;
}

/** The fields of each type, by the resource that they belong to. */
export type FieldsByResource = Readonly<Record<string, Readonly<Record<string, string>>>>;
