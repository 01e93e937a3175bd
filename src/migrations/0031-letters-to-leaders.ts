import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which leader a letter is for (地方党政领导干部安全生产责任制规定 第三条). What was entered before names none. */
export class LettersToLeaders implements MigrationInterface {
  readonly name = 'LettersToLeaders1798070400031';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['supervision', 'supervision_history'])
      await db.query(`alter table ${table} add column addressee_post_id uuid;`);
    await db.query(
      `alter table supervision add constraint supervision_addressee foreign key (addressee_post_id) references post (id);`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
