import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf, personsOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/** Households, their people and their dwellings. */
export class HouseholdRoom implements MigrationInterface {
  name = 'Household1796083200012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table household_member (${entryColumns}
        status      text not null check (status in ('LIVING', 'DEAD')),
        kinship     text not null check (kinship in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'OTHER')),
        categories  text[] not null,
        resident    boolean not null,
        died_on     date,
        death_basis text,
        constraint household_member_dead_knows_when check ((status = 'DEAD') = (died_on is not null))
      );
      create index household_member_by_place on household_member (county_code, township_code, id);
      ${historyOf('household_member')}
      ${personsOf('household_member', ['person_name', 'id_number', 'phone'])}
      -- One entry for one person, whoever enters them.
      create unique index household_member_one_per_person on household_member_person (id_number_hash);

      create table household (${entryColumns}
        number           text not null,
        status           text not null check (status in ('REGISTERED', 'DISSOLVED')),
        size             integer not null,
        member_ids       uuid[] not null,
        head_id          uuid not null references household_member (id) deferrable initially deferred,
        split_from_id    uuid references household (id),
        dissolved_reason text,
        constraint household_one_per_number unique (number),
        constraint household_counts_its_people check (size = cardinality(member_ids)),
        constraint household_head_lives_in_it check (head_id = any(member_ids))
      );
      create index household_by_place on household (county_code, township_code, number, id);
      ${historyOf('household')}
      ${personsOf('household', ['address'])}

      create table dwelling (${entryColumns}
        status       text not null check (status in ('STANDING', 'GONE')),
        household_id uuid not null references household (id),
        rooms        integer not null check (rooms between 1 and 50),
        structure    text not null check (structure in ('STEEL_CONCRETE', 'BRICK_CONCRETE', 'BRICK_WOOD', 'EARTH_WOOD', 'OTHER')),
        lived_in     boolean not null,
        built_year   integer
      );
      create index dwelling_by_household on dwelling (household_id, id);
      ${historyOf('dwelling')}
      ${personsOf('dwelling', ['address'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
