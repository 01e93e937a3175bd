import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf, personsOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/**
 * The catalogue, plans and draws, inspections, cases with their parties, accidents and investigations, referrals,
 * credit.
 */
export class Enforcement implements MigrationInterface {
  name = 'Enforcement1796342400014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table enforcement_item (${entryColumns}
        code text not null,
        level text not null check (level in ('COUNTY', 'TOWNSHIP')),
        kind text not null check (kind in ('INSPECTION', 'PENALTY', 'COERCION')),
        content text not null,
        statute text not null,
        article text not null,
        sectors text[] not null,
        fine_rule text not null check (fine_rule in ('NONE', 'MAY', 'MUST')),
        unit_min_fen bigint,
        unit_max_fen bigint,
        person_min_fen bigint,
        person_max_fen bigint,
        income_percent_min integer,
        income_percent_max integer,
        grave boolean not null,
        daily boolean not null,
        certainty text not null,
        effective_from date not null,
        effective_to date,
        constraint enforcement_item_once unique (code, effective_from),
        constraint enforcement_item_band_is_ordered check (unit_min_fen <= unit_max_fen and person_min_fen <= person_max_fen)
      );
      ${historyOf('enforcement_item')}

      create table inspection_plan (${entryColumns}
        number text not null unique,
        status text not null check (status in ('ADOPTED', 'CLOSED')),
        title text not null,
        year integer not null,
        tiers text[] not null,
        sectors text[] not null,
        visits integer not null,
        random_percent integer not null,
        document text not null,
        begins_on date not null,
        ends_on date not null,
        closing_note text,
        organisation_id uuid not null references organisation (id),
        enterprise_ids uuid[] not null,
        constraint inspection_plan_spans check (ends_on >= begins_on),
        constraint inspection_plan_share check (random_percent between 0 and 100)
      );
      ${historyOf('inspection_plan')}

      create table random_draw (${entryColumns}
        number text not null unique,
        drawn_at timestamptz(3) not null,
        seed text not null,
        list_digest text not null,
        candidates text not null,
        officers text not null,
        conflicts text not null,
        results text not null,
        count integer not null,
        reason text,
        plan_id uuid not null references inspection_plan (id),
        organisation_id uuid not null references organisation (id),
        enterprise_ids uuid[] not null,
        officer_ids uuid[] not null
      );
      create index random_draw_by_plan on random_draw (plan_id);
      ${historyOf('random_draw')}

      create table inspection (${entryColumns}
        number text not null unique,
        status text not null check (status in ('IN_PROGRESS', 'ORDERED', 'CASE_PROPOSED', 'NO_PROBLEM', 'TRANSFERRED', 'CLOSED')),
        method text not null check (method in ('ORDINARY', 'RANDOM', 'SPECIAL', 'JOINT', 'CROSS', 'COVERT', 'OPEN', 'RECHECK')),
        ad_hoc_reason text check (ad_hoc_reason in ('TIP_OFF', 'TRANSFER', 'UPPER_ORDER', 'ACCIDENT', 'RECHECK')),
        sector text not null,
        item_codes text[] not null,
        purposes text[] not null,
        credentials_shown boolean not null,
        recorder_on boolean not null,
        started_at timestamptz(3) not null,
        ended_at timestamptz(3),
        finding_count integer not null,
        signed_by_enterprise boolean,
        refusal_note text,
        result text check (result in ('NO_PROBLEM', 'ORDERED', 'CASE_PROPOSED', 'TRANSFERRED')),
        result_note text,
        recheck_due timestamptz(3),
        rechecked_at timestamptz(3),
        recheck_passed boolean,
        recheck_opinion text,
        technical_opinion text,
        feedback text,
        enterprise_id uuid not null references enterprise (id),
        plan_id uuid references inspection_plan (id),
        draw_id uuid references random_draw (id),
        organisation_id uuid not null references organisation (id),
        officer_ids uuid[] not null,
        assistant_ids uuid[] not null,
        opinion_by_id uuid references operator (id),
        record_file_id uuid references file (id),
        constraint inspection_has_two_officers check (cardinality(officer_ids) >= 2)
      );
      create index inspection_by_enterprise on inspection (enterprise_id, started_at);
      create index inspection_by_county on inspection (county_code, started_at);
      create index inspection_waiting on inspection (county_code, recheck_due) where status in ('ORDERED', 'CASE_PROPOSED');
      ${historyOf('inspection')}

      create table finding (${entryColumns}
        content text not null,
        location text not null,
        item_code text,
        found_at timestamptz(3) not null,
        disposition text not null check (disposition in ('HAZARD', 'CASE', 'FIXED_ON_SPOT', 'REASONED')),
        reason text,
        sector text not null,
        inspection_id uuid not null references inspection (id),
        enterprise_id uuid not null references enterprise (id),
        hazard_id uuid,
        evidence_file_id uuid references file (id),
        constraint finding_is_followed check ((disposition = 'HAZARD') = (hazard_id is not null))
      );
      create index finding_by_inspection on finding (inspection_id);
      create index finding_by_hazard on finding (hazard_id);
      ${historyOf('finding')}

      create table enforcement_case (${entryColumns}
        number text not null unique,
        status text not null check (status in ('FILED', 'SUSPENDED', 'CONCLUDED', 'DECIDED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN')),
        procedure text not null check (procedure in ('ORDINARY', 'SIMPLE')),
        source text not null check (source in ('INSPECTION', 'HAZARD', 'TIP_OFF', 'TRANSFER', 'UPPER_ORDER', 'ACCIDENT')),
        source_ref text,
        cause text not null,
        sector text not null,
        item_codes text[] not null,
        violated_on date not null,
        discovered_on date not null,
        grave boolean not null,
        illegal_operation boolean not null,
        public_interest boolean not null,
        complex boolean not null,
        decision_due timestamptz(3) not null,
        suspended_on date,
        suspend_reason text,
        suspended_days integer not null,
        concluded_at timestamptz(3),
        report text,
        no_person_reason text,
        four_always text[] not null,
        rechecked_at timestamptz(3),
        recheck_passed boolean,
        recheck_opinion text,
        overdue_reason text,
        closing_note text,
        closed_at timestamptz(3),
        archive_number text,
        archived_at timestamptz(3),
        end_reason text,
        enterprise_id uuid references enterprise (id),
        inspection_id uuid references inspection (id),
        accident_id uuid,
        organisation_id uuid not null references organisation (id),
        hazard_ids uuid[] not null,
        finding_ids uuid[] not null,
        handler_ids uuid[] not null,
        report_file_id uuid references file (id),
        recheck_file_id uuid references file (id),
        catalogue_file_id uuid references file (id),
        constraint case_has_handlers check (cardinality(handler_ids) >= 2),
        constraint case_stands_still_since check ((status = 'SUSPENDED') = (suspended_on is not null))
      );
      create index enforcement_case_by_enterprise on enforcement_case (enterprise_id, id);
      create index enforcement_case_by_county on enforcement_case (county_code, id);
      create index enforcement_case_by_inspection on enforcement_case (inspection_id);
      create index enforcement_case_by_accident on enforcement_case (accident_id);
      create index enforcement_case_waiting on enforcement_case (county_code, decision_due) where status in ('FILED', 'CONCLUDED', 'DECIDED');
      ${historyOf('enforcement_case')}

      create table case_party (${entryColumns}
        status text not null check (status in ('NAMED', 'NOTICED', 'DEFENDED', 'HEARING_REQUESTED', 'HEARD', 'REVIEWED', 'RETURNED', 'DELIBERATED', 'DECIDED', 'SERVED', 'URGED', 'IN_COURT', 'PERFORMED', 'DISCHARGED', 'REVOKED', 'RELEASED')),
        kind text not null check (kind in ('UNIT', 'PERSON')),
        unit_name text,
        held_position text,
        sector text not null,
        income_fen bigint,
        notice_number text,
        noticed_at timestamptz(3),
        notice_method text check (notice_method in ('ON_THE_SPOT', 'DIRECT', 'LEFT', 'ELECTRONIC', 'MAIL', 'PUBLIC_NOTICE')),
        proposed_item text,
        proposed_kinds text[],
        proposed_fine_fen bigint,
        circumstance text check (circumstance in ('LIGHTENED', 'LIGHT', 'ORDINARY', 'HEAVY')),
        notice_facts text,
        notice_reasons text,
        hearing_offered boolean,
        defence_due timestamptz(3),
        hearing_due timestamptz(3),
        defended_at timestamptz(3),
        defence text,
        defence_waived boolean,
        hearing_waived boolean,
        defence_opinion text,
        hearing_requested_at timestamptz(3),
        hearing_notified_on date,
        heard_at timestamptz(3),
        hearing_place text,
        hearing_abandoned boolean,
        hearing_opinion text,
        reviewed_at timestamptz(3),
        review_result text check (review_result in ('AGREED', 'CORRECT', 'SUPPLEMENT', 'DISAGREED')),
        review_opinion text,
        deliberated_at timestamptz(3),
        deliberation text,
        decision_number text,
        decided_at timestamptz(3),
        outcome text check (outcome in ('PENALTY', 'NO_PENALTY_MINOR', 'NO_PENALTY_NOT_PROVEN', 'TRANSFERRED')),
        kinds text[],
        fine_fen bigint,
        confiscation_fen bigint,
        decision_reasons text,
        service_due timestamptz(3),
        publication_due timestamptz(3),
        published_at timestamptz(3),
        served_at timestamptz(3),
        service_method text check (service_method in ('ON_THE_SPOT', 'DIRECT', 'LEFT', 'ELECTRONIC', 'MAIL', 'PUBLIC_NOTICE')),
        pay_due timestamptz(3),
        deferred_to date,
        paid_fen bigint not null,
        settled_on date,
        surcharge_fen bigint,
        daily_days integer,
        daily_fine_fen bigint,
        daily_number text,
        urged_at timestamptz(3),
        urge_number text,
        court_from timestamptz(3),
        court_until timestamptz(3),
        court_applied_at timestamptz(3),
        court_reference text,
        court_result text check (court_result in ('GRANTED', 'REFUSED', 'ENDED')),
        appeal_kind text check (appeal_kind in ('RECONSIDERATION', 'LITIGATION')),
        appealed_on date,
        appeal_settled_on date,
        appeal_outcome text check (appeal_outcome in ('UPHELD', 'CHANGED', 'REVOKED')),
        stayed_days integer not null,
        case_id uuid not null references enforcement_case (id),
        enterprise_id uuid references enterprise (id),
        notice_file_id uuid references file (id),
        consent_file_id uuid references file (id),
        hearing_host_id uuid references operator (id),
        hearing_minutes_file_id uuid references file (id),
        reviewer_id uuid references operator (id),
        deliberator_ids uuid[] not null,
        deliberation_file_id uuid references file (id),
        decider_id uuid references operator (id),
        decision_file_id uuid references file (id),
        constraint case_party_has_a_name check (kind = 'PERSON' or unit_name is not null),
        constraint case_party_is_decided_after_notice check (decided_at is null or (noticed_at is not null and decided_at >= noticed_at)),
        constraint case_party_was_given_its_say check (decided_at is null or defended_at is not null or decided_at > defence_due),
        constraint case_party_is_separate check (reviewer_id <> decider_id and hearing_host_id <> decider_id and hearing_host_id <> reviewer_id),
        constraint case_party_fine_is_not_beyond_the_notice check (fine_fen is null or fine_fen <= proposed_fine_fen),
        constraint case_party_is_served_what_was_decided check (served_at is null or decided_at is not null)
      );
      create index case_party_by_case on case_party (case_id, id);
      create index case_party_by_enterprise on case_party (enterprise_id, id);
      create index case_party_by_decision on case_party (county_code, decided_at);
      ${historyOf('case_party')}
      ${personsOf('case_party', ['person_name', 'id_number'])}

      create table case_evidence (${entryColumns}
        kind text not null check (kind in ('DOCUMENT', 'OBJECT', 'AUDIOVISUAL', 'ELECTRONIC', 'WITNESS', 'STATEMENT', 'EXPERT_OPINION', 'RECORD')),
        title text not null,
        proves text not null,
        collected_on date not null,
        source text not null,
        case_id uuid not null references enforcement_case (id),
        collector_ids uuid[] not null,
        file_id uuid references file (id)
      );
      create index case_evidence_by_case on case_evidence (case_id, id);
      ${historyOf('case_evidence')}

      create table coercive_measure (${entryColumns}
        number text not null unique,
        status text not null check (status in ('IN_FORCE', 'RELEASED')),
        kind text not null check (kind in ('SEALING', 'DETENTION', 'PRESERVATION')),
        things text[] not null,
        reason text not null,
        urgent boolean not null,
        reported_at timestamptz(3) not null,
        begun_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        extended boolean not null,
        tested_days integer not null,
        released_at timestamptz(3),
        disposal text,
        sector text not null,
        case_id uuid not null references enforcement_case (id),
        enterprise_id uuid references enterprise (id),
        officer_ids uuid[] not null,
        list_file_id uuid references file (id)
      );
      create index coercive_measure_by_case on coercive_measure (case_id);
      ${historyOf('coercive_measure')}

      create table publication (${entryColumns}
        number text not null unique,
        status text not null check (status in ('PUBLISHED', 'REPAIRED', 'WITHDRAWN')),
        party_kind text not null check (party_kind in ('UNIT', 'PERSON')),
        platform text not null,
        url text,
        published_at timestamptz(3) not null,
        level text not null check (level in ('MINOR', 'GENERAL', 'SEVERE')),
        repairable_from date not null,
        shown_until date not null,
        repaired_on date,
        commitment text,
        withdrawn_at timestamptz(3),
        withdraw_reason text,
        sector text not null,
        case_id uuid not null references enforcement_case (id),
        party_id uuid not null references case_party (id),
        enterprise_id uuid references enterprise (id)
      );
      create unique index publication_once on publication (party_id) where status <> 'WITHDRAWN';
      create index publication_by_case on publication (case_id);
      ${historyOf('publication')}

      create table interference_record (${entryColumns}
        number text not null unique,
        status text not null check (status in ('RECORDED', 'PUBLISHED')),
        happened_at timestamptz(3) not null,
        office text not null,
        held_position text not null,
        means text not null,
        content text not null,
        notice_number text,
        noticed_on date,
        handling text,
        case_id uuid references enforcement_case (id),
        inspection_id uuid references inspection (id),
        investigation_id uuid,
        recorder_id uuid not null references operator (id),
        evidence_file_id uuid references file (id),
        constraint interference_is_with_something check (num_nonnulls(case_id, inspection_id, investigation_id) = 1)
      );
      create index interference_by_case on interference_record (case_id);
      create index interference_by_investigation on interference_record (investigation_id);
      ${historyOf('interference_record')}
      ${personsOf('interference_record', ['person_name'])}

      create table accident (${entryColumns}
        number text not null unique,
        status text not null check (status in ('REPORTED', 'DISMISSED')),
        kind text not null check (kind in ('OBJECT_STRIKE', 'VEHICLE', 'ROAD_TRAFFIC', 'MACHINERY', 'LIFTING', 'ELECTRIC_SHOCK', 'DROWNING', 'SCALD', 'FIRE', 'FALL', 'COLLAPSE', 'ROOF_FALL', 'WATER_INRUSH', 'BLASTING', 'GAS_EXPLOSION', 'DUST_EXPLOSION', 'VESSEL_EXPLOSION', 'EXPLOSIVES', 'OTHER_EXPLOSION', 'POISONING', 'LEAK', 'OTHER')),
        kind_standard text not null,
        sector text not null,
        production boolean not null,
        happened_at timestamptz(3) not null,
        location text not null,
        summary text not null,
        deaths integer not null,
        missing integer not null,
        serious_injuries integer not null,
        minor_injuries integer not null,
        trapped integer not null,
        evacuated integer not null,
        direct_loss_fen bigint not null,
        polluted boolean not null,
        grade text not null check (grade in ('GENERAL', 'LARGER', 'MAJOR', 'GRAVEST')),
        near_miss boolean not null,
        jurisdiction text not null check (jurisdiction in ('COUNTY', 'PREFECTURE', 'PROVINCE', 'STATE')),
        criminal_review boolean not null,
        unit_reported_at timestamptz(3) not null,
        unit_report_due timestamptz(3) not null,
        reported_up_at timestamptz(3),
        report_up_due timestamptz(3) not null,
        report_to text not null,
        regrade_until date not null,
        investigate_by timestamptz(3) not null,
        reports integer not null,
        dismiss_reason text,
        enterprise_id uuid references enterprise (id),
        reporter_id uuid references operator (id),
        organisation_id uuid not null references organisation (id),
        constraint accident_counts_are_not_negative check (least(deaths, missing, serious_injuries, minor_injuries, trapped, evacuated) >= 0 and direct_loss_fen >= 0)
      );
      create index accident_by_county on accident (county_code, happened_at);
      create index accident_by_enterprise on accident (enterprise_id, id);
      alter table enforcement_case add constraint enforcement_case_of_an_accident foreign key (accident_id) references accident (id) deferrable initially deferred;
      alter table listing add constraint listing_of_an_accident foreign key (accident_id) references accident (id) deferrable initially deferred;
      ${historyOf('accident')}

      create table accident_report (${entryColumns}
        reported_at timestamptz(3) not null,
        content text not null,
        deaths integer not null,
        missing integer not null,
        serious_injuries integer not null,
        minor_injuries integer not null,
        direct_loss_fen bigint not null,
        sector text not null,
        accident_id uuid not null references accident (id),
        enterprise_id uuid references enterprise (id),
        organisation_id uuid not null references organisation (id)
      );
      create index accident_report_by_accident on accident_report (accident_id, id);
      ${historyOf('accident_report')}

      create table investigation (${entryColumns}
        number text not null unique,
        status text not null check (status in ('GROUP_FORMED', 'SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED')),
        subject text not null check (subject in ('ACCIDENT', 'DISASTER')),
        order_document text not null,
        formed_at timestamptz(3) not null,
        union_takes_part boolean not null,
        procuratorate_invited boolean not null,
        report_due timestamptz(3) not null,
        extended_days integer not null,
        appraisal_days integer not null,
        extension_document text,
        enterprise_conclusion text,
        enterprise_concluded_at timestamptz(3),
        regulator_conclusion text,
        regulator_concluded_at timestamptz(3),
        enterprise_finding text,
        department_finding text,
        leadership_finding text,
        causes text,
        submitted_at timestamptz(3),
        reply_due timestamptz(3),
        replied_at timestamptz(3),
        reply_number text,
        liability boolean,
        published_at timestamptz(3),
        published_where text,
        evaluate_by timestamptz(3),
        evaluated_at timestamptz(3),
        evaluation text,
        reviewed_at timestamptz(3),
        review_lessons text,
        cause_tick text,
        persons_tick text,
        measures_tick text,
        education_tick text,
        closed_at timestamptz(3),
        sector text not null,
        accident_id uuid references accident (id),
        event_id uuid,
        enterprise_id uuid references enterprise (id),
        leader_id uuid not null references operator (id),
        member_ids uuid[] not null,
        office_ids uuid[] not null,
        report_file_id uuid references file (id),
        reply_file_id uuid references file (id),
        evaluation_file_id uuid references file (id),
        review_file_id uuid references file (id),
        tick_file_ids uuid[] not null,
        constraint investigation_has_one_subject check ((subject = 'ACCIDENT') = (accident_id is not null) and (subject = 'DISASTER') = (event_id is not null)),
        constraint investigation_is_submitted_with_both_strands check (submitted_at is null or subject = 'DISASTER' or (enterprise_concluded_at is not null and regulator_concluded_at is not null)),
        constraint investigation_lets_nothing_go check (status <> 'CLOSED' or (cause_tick is not null and persons_tick is not null and measures_tick is not null and education_tick is not null))
      );
      create unique index investigation_one_of_an_accident on investigation (accident_id);
      create unique index investigation_one_of_a_disaster on investigation (event_id);
      alter table interference_record add constraint interference_with_an_investigation foreign key (investigation_id) references investigation (id) deferrable initially deferred;
      ${historyOf('investigation')}

      create table accountability_item (${entryColumns}
        status text not null check (status in ('PROPOSED', 'DECIDED', 'EXECUTED')),
        head text not null check (head in ('ENTERPRISE', 'DEPARTMENT', 'PARTY_GOV')),
        subject_kind text not null check (subject_kind in ('UNIT', 'PERSON')),
        unit_name text not null,
        held_position text,
        legal_basis text not null,
        conduct text not null,
        proposal text not null check (proposal in ('EDUCATION', 'ADMONITION', 'ORGANISATIONAL', 'GOVERNMENT_SANCTION', 'PARTY_SANCTION', 'PENALTY', 'CRIMINAL')),
        decided_by text,
        decided_on date,
        decision text,
        document text,
        executed_on date,
        feedback_due timestamptz(3) not null,
        sector text not null,
        investigation_id uuid not null references investigation (id),
        enterprise_id uuid references enterprise (id),
        case_id uuid references enforcement_case (id)
      );
      create index accountability_by_investigation on accountability_item (investigation_id, id);
      ${historyOf('accountability_item')}
      ${personsOf('accountability_item', ['person_name'])}

      create table criminal_referral (${entryColumns}
        number text not null unique,
        status text not null check (status in ('PROPOSED', 'NOT_APPROVED', 'APPROVED', 'TRANSFERRED', 'REFUSED', 'RECONSIDERING', 'SUPERVISED', 'FILED', 'HANDED_OVER')),
        crime text not null,
        article text not null,
        facts text not null,
        reported_at timestamptz(3) not null,
        head_due timestamptz(3) not null,
        decided_at timestamptz(3),
        not_approved_reason text,
        transfer_due timestamptz(3),
        transferred_at timestamptz(3),
        police text,
        police_due timestamptz(3),
        police_decided_on date,
        police_decision text,
        reconsider_due timestamptz(3),
        reconsidered_on date,
        supervision_on date,
        hand_over_due timestamptz(3),
        handed_over_at timestamptz(3),
        sector text not null,
        case_id uuid references enforcement_case (id),
        investigation_id uuid references investigation (id),
        enterprise_id uuid references enterprise (id),
        officer_ids uuid[] not null,
        decider_id uuid references operator (id),
        report_file_id uuid references file (id),
        constraint referral_comes_from_one check (num_nonnulls(case_id, investigation_id) = 1)
      );
      create index criminal_referral_by_case on criminal_referral (case_id);
      create index criminal_referral_by_investigation on criminal_referral (investigation_id);
      ${historyOf('criminal_referral')}

      create table dishonesty_listing (${entryColumns}
        number text unique,
        status text not null check (status in ('TOLD', 'LISTED', 'DROPPED', 'REMOVED')),
        ground text not null check (ground in ('GRAVE_ACCIDENT', 'LARGER_ACCIDENTS', 'FINED_MANYFOLD', 'CONCEALMENT', 'FLED', 'UNLICENSED', 'FALSE_REPORTS', 'UNPERFORMED', 'OTHER')),
        facts text not null,
        subject_kind text not null check (subject_kind in ('UNIT', 'PERSON')),
        unit_name text not null,
        held_position text,
        told_at timestamptz(3) not null,
        listed_on date,
        until date,
        removable_from date,
        removed_on date,
        remove_reason text,
        joint_punishment text,
        sector text not null,
        case_id uuid references enforcement_case (id),
        accident_id uuid references accident (id),
        enterprise_id uuid not null references enterprise (id)
      );
      create index dishonesty_by_enterprise on dishonesty_listing (enterprise_id);
      ${historyOf('dishonesty_listing')}
      ${personsOf('dishonesty_listing', ['person_name'])}

      -- 一事不二罚: two cases are decided under two locks; whoever fines second for the same act is refused here, and judged anew.
      create function fined_once() returns trigger language plpgsql as $$
      declare own enforcement_case%rowtype;
      begin
        select * into own from enforcement_case where id = new.case_id;
        perform pg_advisory_xact_lock(hashtextextended('fined ' || coalesce(new.enterprise_id::text, new.id::text), 14));
        if exists (select from enforcement_case c join case_party p on p.case_id = c.id and p.kind = new.kind and p.fine_fen > 0 and p.status <> 'REVOKED' left join case_party_person s on s.id = p.id left join case_party_person n on n.id = new.id
            where c.id <> own.id and c.enterprise_id = own.enterprise_id and (c.hazard_ids && own.hazard_ids or c.finding_ids && own.finding_ids or c.accident_id = own.accident_id)
              and (new.kind = 'UNIT' or s.id_number_hash = n.id_number_hash or (n.id_number_hash is null and s.person_name_hash = n.person_name_hash)))
          then raise exception 'The same party is fined for the same act already.' using errcode = 'check_violation', constraint = 'case_party_is_fined_once'; end if;
        return new;
      end $$;
      create trigger case_party_fined_once before update of fine_fen on case_party for each row when (new.fine_fen > 0 and coalesce(old.fine_fen, 0) = 0) execute function fined_once();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
