import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf, personsOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const kinds = `('EMERGENCY', 'CONDOLENCE', 'TRANSITION', 'REBUILD', 'REPAIR', 'WINTER_SPRING', 'DROUGHT')`;

/**
 * Programmes, funds and their ledger, claims, payouts. What must never happen with money is refused here, whoever
 * writes.
 */
export class Relief implements MigrationInterface {
  name = 'Relief1796256000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table relief_programme (${entryColumns}
        number           text not null unique,
        status           text not null check (status in ('OPEN', 'CLOSED')),
        kind             text not null check (kind in ${kinds}),
        name             text not null,
        occasion         text not null,
        event_id         uuid references disaster_event (id),
        starts_on        date not null,
        document         text not null,
        plan_approved_on date,
        plan_due         date,
        closed_on        date,
        constraint relief_programme_one_for_an_occasion unique (county_code, kind, occasion),
        constraint relief_programme_is_for_an_event_or_a_season check ((kind = 'WINTER_SPRING') = (event_id is null)),
        unique (id, occasion)
      );
      ${historyOf('relief_programme')}

      create table relief_standard (${entryColumns}
        programme_id uuid not null references relief_programme (id),
        place        text not null,
        amount_fen   bigint not null check (amount_fen > 0),
        unit         text not null check (unit in ('PERSON_DAY', 'PERSON', 'ROOM', 'HOUSEHOLD')),
        cap_fen      bigint check (cap_fen >= amount_fen),
        days_max     integer check (days_max > 0),
        valid_from   date not null,
        valid_to     date check (valid_to >= valid_from),
        document     text not null
      );
      create index relief_standard_by_programme on relief_standard (programme_id);
      ${historyOf('relief_standard')}

      create table relief_fund (${entryColumns}
        number   text not null unique,
        status   text not null check (status in ('OPEN', 'CLOSED')),
        kind     text not null check (kind in ('BUDGET', 'TRANSFER', 'DONATION', 'RESERVE')),
        name     text not null,
        year     text not null,
        purpose  text[] not null,
        document text not null
      );
      ${historyOf('relief_fund')}

      -- The ledger. A posting balances by itself, and is never changed: the serving role may only add.
      create function fen_sum(fens bigint[]) returns numeric language sql immutable parallel safe return (select coalesce(sum(fen), 0) from unnest(fens) fen);
      create table fund_posting (${entryColumns}
        fund_id      uuid not null references relief_fund (id),
        kind         text not null check (kind in ('RECEIVED', 'ALLOCATED', 'RELEASED', 'COMMITTED', 'UNCOMMITTED', 'SUBMITTED', 'SETTLED', 'RETURNED', 'RECOVERED')),
        posted_on    date not null,
        memo         text not null,
        accounts     text[] not null,
        amounts_fen  bigint[] not null,
        programme_id uuid references relief_programme (id),
        about_type   text,
        about_id     uuid,
        constraint fund_posting_balances check (cardinality(accounts) = cardinality(amounts_fen) and cardinality(accounts) >= 2 and fen_sum(amounts_fen) = 0 and array_position(amounts_fen, null) is null),
        constraint fund_posting_moves_something check (not (0 = any(amounts_fen)))
      );
      create index fund_posting_by_fund on fund_posting (fund_id, id);
      create index fund_posting_by_programme on fund_posting (programme_id, id);
      create index fund_posting_by_cause on fund_posting (about_id);
      ${historyOf('fund_posting')}
      revoke update on fund_posting from sanbixu_app;

      -- What stands in each account, kept by the postings alone: the serving role may not write it, and no account but the source falls below nought.
      create table fund_balance (
        fund_id     uuid not null references relief_fund (id),
        account     text not null check (account ~ '^(SOURCE|AVAILABLE|(ALLOCATED|COMMITTED|IN_TRANSIT|PAID):[0-9a-f-]{36})$'),
        balance_fen bigint not null,
        primary key (fund_id, account),
        constraint fund_is_not_overdrawn check (balance_fen >= 0 or account = 'SOURCE')
      );
      grant select on fund_balance to sanbixu_app;
      create function keep_fund_balance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
        insert into fund_balance (fund_id, account, balance_fen)
          select fund_id, account, 0 from (select distinct p.fund_id, unnest(p.accounts) as account from added p) fresh order by 1, 2 on conflict do nothing;
        -- One by one in one order, so that no two postings wait for each other in a circle.
        perform 1 from fund_balance b where (b.fund_id, b.account) in (select p.fund_id, unnest(p.accounts) from added p) order by b.fund_id, b.account for no key update;
        update fund_balance b set balance_fen = b.balance_fen + moved.fen
          from (select p.fund_id, l.account, sum(l.fen) as fen from added p, unnest(p.accounts, p.amounts_fen) l (account, fen) group by 1, 2) moved
          where b.fund_id = moved.fund_id and b.account = moved.account;
        return null;
      end $$;
      create trigger fund_posting_moves_balances after insert on fund_posting referencing new table as added for each statement execute function keep_fund_balance();

      create table payee_account (${entryColumns}
        household_id uuid not null references household (id),
        holder_id    uuid references household_member (id),
        kind         text not null check (kind in ('CARD', 'PASSBOOK')),
        bank_name    text not null,
        agent_paper  text
      );
      create index payee_account_by_household on payee_account (household_id, id);
      ${historyOf('payee_account')}
      ${personsOf('payee_account', ['holder_name', 'account_no'])}
      -- An account never changes: another takes its place.
      revoke update on payee_account from sanbixu_app;
      create function keep_account() returns trigger language plpgsql as $$ begin raise exception 'An account never changes.' using errcode = 'integrity_constraint_violation'; end $$;
      create trigger payee_account_stays before update or delete on payee_account_person for each row execute function keep_account();

      create table relief_claim (${entryColumns}
        number            text not null unique,
        status            text not null check (status in ('APPLIED', 'VILLAGE_REVIEWED', 'PUBLICISED', 'OBJECTED', 'TOWNSHIP_REVIEWED', 'PAYABLE', 'REJECTED', 'WITHDRAWN')),
        kind              text not null check (kind in ${kinds}),
        programme_id      uuid not null references relief_programme (id),
        household_id      uuid not null references household (id),
        channel           text not null check (channel in ('HOUSEHOLD', 'GROUP')),
        period            text not null,
        member_ids        uuid[] not null,
        persons           integer not null,
        dwelling_id       uuid references dwelling (id),
        rooms             integer,
        damage            text check (damage in ('COLLAPSED', 'SEVERE', 'SLIGHT')),
        days              integer check (days > 0),
        loss              text not null,
        subsidy_year      text,
        subsidy           text,
        evidence_ids      uuid[] not null,
        account_id        uuid not null references payee_account (id) deferrable initially deferred,
        met_on            date,
        attendees         integer,
        in_favour         integer,
        against           integer,
        abstained         integer,
        village_opinion   text,
        published_on      date,
        published_to      date,
        published_at      text,
        objections        integer not null,
        objection         text,
        objection_opinion text,
        reviewer_ids      uuid[] not null,
        field_checked     boolean,
        township_opinion  text,
        decided_on        date,
        decision          text,
        fund_id           uuid references relief_fund (id),
        standard_fen      bigint check (standard_fen > 0),
        computed_fen      bigint,
        amount_fen        bigint check (amount_fen > 0),
        amount_reason     text,
        first_tranche_fen bigint check (first_tranche_fen between 0 and amount_fen),
        override_checks   text[] not null,
        override_reasons  text[] not null,
        started_on        date,
        accepted_on       date,
        pay_due           timestamptz(3),
        end_reason        text,
        constraint relief_claim_counts_its_people check (persons = cardinality(member_ids)),
        constraint relief_claim_is_for_people_or_a_home check ((kind in ('REBUILD', 'REPAIR')) = (dwelling_id is not null) and (dwelling_id is null) = (persons > 0)),
        constraint relief_claim_payable_has_an_amount check (status <> 'PAYABLE' or (amount_fen is not null and fund_id is not null)),
        constraint relief_claim_decided_after_publicity check (status not in ('TOWNSHIP_REVIEWED', 'PAYABLE') or published_to is not null),
        constraint relief_claim_differs_for_a_reason check (amount_fen is null or amount_fen = computed_fen or amount_reason is not null)
      );
      create index relief_claim_by_place on relief_claim (county_code, township_code, created_at, id);
      create index relief_claim_by_village on relief_claim (region_code, created_at, id);
      create index relief_claim_by_programme on relief_claim (programme_id, status, created_at, id);
      create index relief_claim_by_household on relief_claim (household_id, created_at, id);
      create index relief_claim_by_member on relief_claim using gin (member_ids);
      create index relief_claim_by_dwelling on relief_claim (dwelling_id) where dwelling_id is not null;
      ${historyOf('relief_claim')}
      ${personsOf('relief_claim', ['objector_name'])}

      create table payment_batch (${entryColumns}
        number          text not null unique,
        status          text not null check (status in ('DRAFT', 'APPROVED', 'SUBMITTED', 'SETTLED', 'DISCARDED')),
        programme_id    uuid not null references relief_programme (id),
        fund_id         uuid not null references relief_fund (id),
        count           integer not null check (count between 1 and 10000),
        total_fen       bigint not null check (total_fen > 0),
        pending         integer not null check (pending between 0 and count),
        payer_id        uuid not null references organisation (id),
        composer_id     uuid not null references operator (id),
        manifest_digest text check (manifest_digest ~ '^[0-9a-f]{64}$'),
        approved_at     timestamptz(3),
        submitted_at    timestamptz(3),
        answer_due      timestamptz(3),
        end_reason      text,
        constraint payment_batch_is_approved_before_it_goes check (status not in ('APPROVED', 'SUBMITTED', 'SETTLED') or manifest_digest is not null),
        constraint payment_batch_settled_has_every_answer check ((status = 'SETTLED') <= (pending = 0))
      );
      create index payment_batch_by_place on payment_batch (county_code, created_at, id);
      create index payment_batch_by_programme on payment_batch (programme_id, created_at, id);
      ${historyOf('payment_batch')}

      create table payout (${entryColumns}
        status           text not null check (status in ('DRAFT', 'APPROVED', 'SUBMITTED', 'SETTLED', 'REJECTED', 'UNKNOWN', 'RETURNED', 'RECOVERING', 'RECOVERED', 'CANCELLED')),
        kind             text not null check (kind in ${kinds}),
        programme_id     uuid not null,
        occasion         text not null,
        beneficiary_kind text not null check (beneficiary_kind in ('PERSON', 'DWELLING')),
        beneficiary_id   uuid not null,
        period           text not null,
        tranche          integer not null check (tranche between 1 and 2),
        amount_fen       bigint not null check (amount_fen > 0),
        end_to_end_id    text not null unique check (end_to_end_id ~ '^[0-9A-F]{32}$'),
        batch_id         uuid not null references payment_batch (id),
        claim_id         uuid not null references relief_claim (id),
        fund_id          uuid not null references relief_fund (id),
        account_id       uuid not null references payee_account (id),
        payer_id         uuid not null references organisation (id),
        bank_reference   text,
        outcome_reason   text,
        answered_at      timestamptz(3),
        returned_on      date,
        recovery_order   text,
        recovered_on     date,
        end_reason       text,
        foreign key (programme_id, occasion) references relief_programme (id, occasion)
      );
      -- One that lives for an economic key: what is unknown lives. No column of the key can be null, which would let a second in.
      create unique index payout_one_that_lives on payout (programme_id, occasion, beneficiary_kind, beneficiary_id, period, tranche) where status not in ('REJECTED', 'RETURNED', 'CANCELLED');
      create index payout_by_place on payout (county_code, township_code, created_at, id);
      create index payout_by_batch on payout (batch_id, id);
      create index payout_by_claim on payout (claim_id, created_at, id);
      create index payout_by_programme on payout (programme_id, created_at, id);
      create index payout_by_account on payout (account_id);
      create index payout_by_beneficiary on payout (beneficiary_id);
      ${historyOf('payout')}
      -- A payout keeps its key, its amount and where it goes.
      create function keep_payout() returns trigger language plpgsql as $$ begin
        if (new.programme_id, new.occasion, new.beneficiary_kind, new.beneficiary_id, new.period, new.tranche, new.amount_fen, new.account_id, new.end_to_end_id, new.batch_id, new.claim_id, new.fund_id)
          is distinct from (old.programme_id, old.occasion, old.beneficiary_kind, old.beneficiary_id, old.period, old.tranche, old.amount_fen, old.account_id, old.end_to_end_id, old.batch_id, old.claim_id, old.fund_id)
          then raise exception 'A payout keeps its key, its amount and its account.' using errcode = 'integrity_constraint_violation'; end if;
        return new;
      end $$;
      create trigger payout_keeps_what_it_is before update on payout for each row execute function keep_payout();

      -- A payout begins on a claim that is payable, into the claim's account, and holds it so until the batch is there: whoever withdraws the claim or changes its account meanwhile waits, and then sees the payout.
      create function payout_begins_on_its_claim() returns trigger language plpgsql as $$ begin
        perform 1 from relief_claim c where c.id in (select claim_id from added where status = 'DRAFT') order by c.id for share;
        if exists (select from added p join relief_claim c on c.id = p.claim_id where p.status = 'DRAFT' and (c.status <> 'PAYABLE' or c.account_id <> p.account_id)) then
          raise exception 'The claim is not payable, or is paid into another account.' using errcode = 'check_violation', constraint = 'payout_begins_on_its_claim';
        end if;
        return null;
      end $$;
      create trigger payout_begins after insert on payout referencing new table as added for each statement execute function payout_begins_on_its_claim();

      -- What is decided and has no payout that lives: one line for each beneficiary and part; the fen that do not divide go to the first ones.
      create view relief_due as
        select c.id as claim_id, c.programme_id, c.fund_id, c.kind, g.occasion, c.county_code, c.township_code, c.region_code, c.account_id, c.period, k.kind as beneficiary_kind, b.id as beneficiary_id, t.tranche,
          t.total / k.n + case when b.place <= t.total % k.n then 1 else 0 end as amount_fen
        from relief_claim c
        join relief_programme g on g.id = c.programme_id
        cross join lateral (select case when c.dwelling_id is null then 'PERSON' else 'DWELLING' end as kind, case when c.dwelling_id is null then c.member_ids else array[c.dwelling_id] end as ids, case when c.dwelling_id is null then c.persons else 1 end as n) k
        cross join lateral unnest(k.ids) with ordinality b (id, place)
        cross join lateral (values (1, coalesce(c.first_tranche_fen, c.amount_fen), c.first_tranche_fen is null or c.started_on is not null), (2, c.amount_fen - c.first_tranche_fen, c.accepted_on is not null)) t (tranche, total, due)
        where c.status = 'PAYABLE' and t.due and t.total / k.n + case when b.place <= t.total % k.n then 1 else 0 end > 0
          and not exists (select from payout p where p.beneficiary_id = b.id and p.programme_id = c.programme_id and p.period = c.period and p.tranche = t.tranche
            -- Where an account did not take it, another must be named first.
            and (p.status not in ('REJECTED', 'RETURNED', 'CANCELLED') or (p.status in ('REJECTED', 'RETURNED') and p.account_id = c.account_id)));
      grant select on relief_due to sanbixu_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
