import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A key is bound to the client and to the person who sent it; a batch's key is known as such, beside the keys of its
 * rows.
 */
export class KeysOfPersons implements MigrationInterface {
  name = 'KeysOfPersons1796428800017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table request_key add column operator_id uuid;
      update request_key k set operator_id = j.operator_id from journal j where j.position = k.position;
      alter table request_key drop constraint request_key_pkey;
      -- A machine acts without a person: its keys are one another's too.
      alter table request_key add constraint request_key_once unique nulls not distinct (client_id, key, operator_id);

      -- Of batches before: those of two rows and more are told by their rows, which stand next to one another in the journal. What else they
      -- held is not known any more (an empty digest): their rows' own digests tell whether they are sent again.
      insert into request_key (client_id, operator_id, key, digest, entry_type, entry_id, version, position)
      select distinct on (k.client_id, k.operator_id, b.key) k.client_id, k.operator_id, b.key, '', k.entry_type, k.entry_id, k.version, k.position
      from request_key k
      cross join lateral (select regexp_replace(k.key, '/[0-9]{1,3}$', '') as key) b
      join journal j on j.position = k.position
      join journal n on n.position = k.position + 1 and n.action = j.action and n.recorded_at = j.recorded_at
      join request_key m on m.position = n.position and m.client_id = k.client_id and m.operator_id is not distinct from k.operator_id
        and regexp_replace(m.key, '/[0-9]{1,3}$', '') = b.key
      where k.key ~ '/[0-9]{1,3}$'
      order by k.client_id, k.operator_id, b.key, k.position
      on conflict do nothing;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
