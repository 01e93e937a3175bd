import type { Instant } from '../kernel/instant.js';

/** A file as the register keeps it, by whom it was sent; its content lies outside. */
export interface FileRow {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
  readonly clientId: string;
  readonly operatorId: string | null;
  readonly organisationId: string;
  readonly createdAt: Instant;
}
type Send = (text: string, values: readonly unknown[]) => Promise<unknown[][]>;

/** Enters files whose contents are kept already. */
export const enterFiles = (send: Send, files: readonly FileRow[]): Promise<unknown> =>
  send(
    `insert into file (id, sha256, bytes, media_type, name, client_id, operator_id, organisation_id, created_at)
      select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::uuid[], $7::uuid[],
        $8::uuid[], $9::timestamptz[])`,
    [
      files.map(({ id }) => id),
      files.map(({ sha256 }) => sha256),
      files.map(({ bytes }) => bytes),
      files.map(({ mediaType }) => mediaType),
      files.map(({ name }) => name),
      files.map(({ clientId }) => clientId),
      files.map(({ operatorId }) => operatorId),
      files.map(({ organisationId }) => organisationId),
      files.map(({ createdAt }) => createdAt),
    ],
  );
