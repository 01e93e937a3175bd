import type { DishonestyListing } from './dishonesty.js';

/** Who proposed a listing neither decides it nor takes it off. */
export const proposedBy = (entry: Readonly<DishonestyListing>, operatorId: string | null): boolean =>
  entry.proposerId !== null && entry.proposerId === operatorId;
