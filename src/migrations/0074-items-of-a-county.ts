import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An item belongs to a county: it delegates what is its own or the state's, or says that it does not exercise it. */
export class ItemsOfACounty implements MigrationInterface {
  name = 'ItemsOfACounty1798070400274';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['enforcement_item', 'enforcement_item_history'])
      await db.query(`alter table ${table} add column exercised boolean, add column cease_reason text,
        add column base_id uuid`);
    await db.query(`
      alter table enforcement_item
        drop constraint enforcement_item_once,
        add constraint enforcement_item_not_exercised_says_why
          check ((exercised is false) = (cease_reason is not null) and (cease_reason is null or base_id is not null)),
        add constraint enforcement_item_of_another foreign key (base_id) references enforcement_item (id);
      create unique index enforcement_item_once on enforcement_item (region_code, code, effective_from)
        where base_id is null or level <> 'TOWNSHIP';
      create index enforcement_item_by_code on enforcement_item (code, effective_from)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
