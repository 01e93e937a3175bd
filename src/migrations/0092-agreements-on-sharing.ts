import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/** What a partner's system may see and do, by agreement of the office that owns it. 数据共享协议 */
export class AgreementsOnSharing implements MigrationInterface {
  name = 'AgreementsOnSharing1798070400292';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sharing_agreement (${entryColumns}
        number             text not null unique,
        status             text not null check (status in
          ('REQUESTED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'REVOKED')),
        legal_basis        text not null,
        scene              text not null,
        resources          text[] not null,
        fields             text[] not null,
        regions            text[] not null,
        use_purposes       text[] not null,
        modes              text[] not null check (modes <@ '{QUERY,VERIFY,BATCH,SUBSCRIBE}'),
        valid_until        date not null,
        requested_at       timestamptz(3) not null,
        answer_due         timestamptz(3) not null,
        answer_extended_at timestamptz(3),
        extension_reason   text,
        answered_at        timestamptz(3),
        refusal_reason     text,
        suspended_at       timestamptz(3),
        suspension_reason  text,
        resumed_at         timestamptz(3),
        ended_at           timestamptz(3),
        end_reason         text,
        client_id          uuid not null references client (id),
        organisation_id    uuid not null references organisation (id),
        owner_id           uuid not null references organisation (id),
        requester_id       uuid references operator (id),
        answerer_id        uuid references operator (id),
        constraint sharing_agreement_extended_says_why check ((answer_extended_at is null) = (extension_reason is null)),
        constraint sharing_agreement_suspended_says_why check ((suspended_at is null) = (suspension_reason is null)),
        constraint sharing_agreement_refused_says_why check ((status = 'REFUSED') = (refusal_reason is not null))
      );
      create index sharing_agreement_of_client on sharing_agreement (client_id) where status = 'IN_FORCE';
      create index sharing_agreement_of_office on sharing_agreement (organisation_id, created_at);
      create index sharing_agreement_by_county on sharing_agreement (county_code, created_at);
      ${historyOf('sharing_agreement')}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
