-- The migrated database, printed for reading; the migrations are in src/migrations.

create table accident (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  kind_standard text not null,
  sector text not null,
  production boolean not null,
  happened_at timestamp(3) with time zone not null,
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
  grade text not null,
  near_miss boolean not null,
  jurisdiction text not null,
  criminal_review boolean not null,
  unit_reported_at timestamp(3) with time zone not null,
  unit_report_due timestamp(3) with time zone not null,
  reported_up_at timestamp(3) with time zone,
  report_up_due timestamp(3) with time zone not null,
  report_to text not null,
  regrade_until date not null,
  investigate_by timestamp(3) with time zone not null,
  reports integer not null,
  dismiss_reason text,
  enterprise_id uuid,
  reporter_id uuid,
  organisation_id uuid not null,
  constraint accident_number_key UNIQUE (number),
  constraint accident_pkey PRIMARY KEY (id),
  constraint accident_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint accident_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint accident_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint accident_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES operator(id),
  constraint accident_counts_are_not_negative CHECK (((LEAST(deaths, missing, serious_injuries, minor_injuries, trapped, evacuated) >= 0) AND (direct_loss_fen >= 0))),
  constraint accident_grade_check CHECK ((grade = ANY (ARRAY['GENERAL'::text, 'LARGER'::text, 'MAJOR'::text, 'GRAVEST'::text]))),
  constraint accident_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['COUNTY'::text, 'PREFECTURE'::text, 'PROVINCE'::text, 'STATE'::text]))),
  constraint accident_kind_check CHECK ((kind = ANY (ARRAY['OBJECT_STRIKE'::text, 'VEHICLE'::text, 'ROAD_TRAFFIC'::text, 'MACHINERY'::text, 'LIFTING'::text, 'ELECTRIC_SHOCK'::text, 'DROWNING'::text, 'SCALD'::text, 'FIRE'::text, 'FALL'::text, 'COLLAPSE'::text, 'ROOF_FALL'::text, 'WATER_INRUSH'::text, 'BLASTING'::text, 'GAS_EXPLOSION'::text, 'DUST_EXPLOSION'::text, 'VESSEL_EXPLOSION'::text, 'EXPLOSIVES'::text, 'OTHER_EXPLOSION'::text, 'POISONING'::text, 'LEAK'::text, 'OTHER'::text]))),
  constraint accident_status_check CHECK ((status = ANY (ARRAY['REPORTED'::text, 'DISMISSED'::text])))
);
CREATE INDEX accident_by_county ON public.accident USING btree (county_code, happened_at);
CREATE INDEX accident_by_enterprise ON public.accident USING btree (enterprise_id, id);
CREATE INDEX accident_by_update ON public.accident USING btree (county_code, updated_at, id);
grant insert, select, update on accident to sanbixu_app;

create table accident_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  kind_standard text not null,
  sector text not null,
  production boolean not null,
  happened_at timestamp(3) with time zone not null,
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
  grade text not null,
  near_miss boolean not null,
  jurisdiction text not null,
  criminal_review boolean not null,
  unit_reported_at timestamp(3) with time zone not null,
  unit_report_due timestamp(3) with time zone not null,
  reported_up_at timestamp(3) with time zone,
  report_up_due timestamp(3) with time zone not null,
  report_to text not null,
  regrade_until date not null,
  investigate_by timestamp(3) with time zone not null,
  reports integer not null,
  dismiss_reason text,
  enterprise_id uuid,
  reporter_id uuid,
  organisation_id uuid not null,
  "position" bigint not null,
  constraint accident_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX accident_history_by_position ON public.accident_history USING btree ("position");
grant insert, select on accident_history to sanbixu_app;

create table accident_report (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  reported_at timestamp(3) with time zone not null,
  content text not null,
  deaths integer not null,
  missing integer not null,
  serious_injuries integer not null,
  minor_injuries integer not null,
  direct_loss_fen bigint not null,
  sector text not null,
  accident_id uuid not null,
  enterprise_id uuid,
  organisation_id uuid not null,
  constraint accident_report_pkey PRIMARY KEY (id),
  constraint accident_report_accident_id_fkey FOREIGN KEY (accident_id) REFERENCES accident(id),
  constraint accident_report_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint accident_report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint accident_report_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
CREATE INDEX accident_report_by_accident ON public.accident_report USING btree (accident_id, id);
grant insert, select, update on accident_report to sanbixu_app;

create table accident_report_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  reported_at timestamp(3) with time zone not null,
  content text not null,
  deaths integer not null,
  missing integer not null,
  serious_injuries integer not null,
  minor_injuries integer not null,
  direct_loss_fen bigint not null,
  sector text not null,
  accident_id uuid not null,
  enterprise_id uuid,
  organisation_id uuid not null,
  "position" bigint not null,
  constraint accident_report_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX accident_report_history_by_position ON public.accident_report_history USING btree ("position");
grant insert, select on accident_report_history to sanbixu_app;

create table accountability_item (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  head text not null,
  subject_kind text not null,
  unit_name text not null,
  held_position text,
  legal_basis text not null,
  conduct text not null,
  proposal text not null,
  decided_by text,
  decided_on date,
  decision text,
  document text,
  executed_on date,
  feedback_due timestamp(3) with time zone not null,
  sector text not null,
  investigation_id uuid not null,
  enterprise_id uuid,
  case_id uuid,
  organisation_id uuid,
  decided_measure text,
  revoked_on date,
  revoked_by text,
  revoke_reason text,
  revoke_document text,
  revoked_at timestamp(3) with time zone,
  constraint accountability_item_pkey PRIMARY KEY (id),
  constraint accountability_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint accountability_item_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint accountability_item_investigation_id_fkey FOREIGN KEY (investigation_id) REFERENCES investigation(id),
  constraint accountability_item_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint accountability_item_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint accountability_item_decided_measure_check CHECK ((decided_measure = ANY (ARRAY['EDUCATION'::text, 'ADMONITION'::text, 'ORGANISATIONAL'::text, 'GOVERNMENT_SANCTION'::text, 'PARTY_SANCTION'::text, 'PENALTY'::text, 'CRIMINAL'::text]))),
  constraint accountability_item_head_check CHECK ((head = ANY (ARRAY['ENTERPRISE'::text, 'DEPARTMENT'::text, 'PARTY_GOV'::text]))),
  constraint accountability_item_proposal_check CHECK ((proposal = ANY (ARRAY['EDUCATION'::text, 'ADMONITION'::text, 'ORGANISATIONAL'::text, 'GOVERNMENT_SANCTION'::text, 'PARTY_SANCTION'::text, 'PENALTY'::text, 'CRIMINAL'::text]))),
  constraint accountability_item_revoked_says_why CHECK ((((status = 'REVOKED'::text) = (revoked_at IS NOT NULL)) AND ((revoked_at IS NULL) = (revoke_reason IS NULL)))),
  constraint accountability_item_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'DECIDED'::text, 'EXECUTED'::text, 'REVOKED'::text]))),
  constraint accountability_item_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['UNIT'::text, 'PERSON'::text])))
);
CREATE INDEX accountability_by_investigation ON public.accountability_item USING btree (investigation_id, id);
CREATE INDEX accountability_item_by_county ON public.accountability_item USING btree (county_code, created_at, id);
CREATE INDEX accountability_item_by_office ON public.accountability_item USING btree (organisation_id);
grant insert, select, update on accountability_item to sanbixu_app;

create table accountability_item_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  head text not null,
  subject_kind text not null,
  unit_name text not null,
  held_position text,
  legal_basis text not null,
  conduct text not null,
  proposal text not null,
  decided_by text,
  decided_on date,
  decision text,
  document text,
  executed_on date,
  feedback_due timestamp(3) with time zone not null,
  sector text not null,
  investigation_id uuid not null,
  enterprise_id uuid,
  case_id uuid,
  "position" bigint not null,
  organisation_id uuid,
  decided_measure text,
  revoked_on date,
  revoked_by text,
  revoke_reason text,
  revoke_document text,
  revoked_at timestamp(3) with time zone,
  constraint accountability_item_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX accountability_item_history_by_position ON public.accountability_item_history USING btree ("position");
grant insert, select on accountability_item_history to sanbixu_app;

create table accountability_item_person (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  constraint accountability_item_person_pkey PRIMARY KEY (id),
  constraint accountability_item_person_id_fkey FOREIGN KEY (id) REFERENCES accountability_item(id),
  constraint accountability_item_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX accountability_item_person_by_person_name ON public.accountability_item_person USING btree (person_name_hash) WHERE (person_name_hash IS NOT NULL);
grant insert, select on accountability_item_person to sanbixu_app;
grant update (person_name_cipher, person_name_hash, person_name_masked) on accountability_item_person to sanbixu_app;

create table accountability_item_person_history (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  version integer not null,
  constraint accountability_item_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on accountability_item_person_history to sanbixu_app;

create table assessment_cycle (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  period text not null,
  document text not null,
  standings text not null,
  speaker_id uuid,
  rewarded_ids uuid[] not null,
  opinion text not null,
  issued_at timestamp(3) with time zone not null,
  scheme_id uuid,
  frequent_ids uuid[],
  deviation_file_ids uuid[],
  frequent_units text,
  constraint assessment_cycle_once UNIQUE (county_code, period),
  constraint assessment_cycle_pkey PRIMARY KEY (id),
  constraint assessment_cycle_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint assessment_cycle_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES organisation(id),
  constraint assessment_cycle_kind_check CHECK ((kind = ANY (ARRAY['QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text])))
);
grant insert, select, update on assessment_cycle to sanbixu_app;

create table assessment_cycle_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  period text not null,
  document text not null,
  standings text not null,
  speaker_id uuid,
  rewarded_ids uuid[] not null,
  opinion text not null,
  issued_at timestamp(3) with time zone not null,
  "position" bigint not null,
  scheme_id uuid,
  frequent_ids uuid[],
  deviation_file_ids uuid[],
  frequent_units text,
  constraint assessment_cycle_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX assessment_cycle_history_by_position ON public.assessment_cycle_history USING btree ("position");
grant insert, select on assessment_cycle_history to sanbixu_app;

create table assessment_scheme (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  year integer not null,
  title text not null,
  document text not null,
  object_ids uuid[] not null,
  published_on date not null,
  withdrawn_on date,
  withdraw_reason text,
  withdraw_document text,
  constraint assessment_scheme_pkey PRIMARY KEY (id),
  constraint assessment_scheme_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint assessment_scheme_status_check CHECK ((status = ANY (ARRAY['IN_FORCE'::text, 'WITHDRAWN'::text])))
);
CREATE INDEX assessment_scheme_by_year ON public.assessment_scheme USING btree (county_code, year DESC, id DESC);
CREATE UNIQUE INDEX assessment_scheme_once ON public.assessment_scheme USING btree (county_code, year) WHERE (status = 'IN_FORCE'::text);
grant insert, select, update on assessment_scheme to sanbixu_app;

create table assessment_scheme_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  year integer not null,
  title text not null,
  document text not null,
  object_ids uuid[] not null,
  published_on date not null,
  withdrawn_on date,
  withdraw_reason text,
  withdraw_document text,
  "position" bigint not null,
  constraint assessment_scheme_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX assessment_scheme_history_by_position ON public.assessment_scheme_history USING btree ("position");
grant insert, select on assessment_scheme_history to sanbixu_app;

create table assessment_term (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  scheme_id uuid not null,
  kind text not null,
  period text not null,
  opens_on date not null,
  due_on date not null,
  constraint assessment_term_pkey PRIMARY KEY (id),
  constraint assessment_term_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint assessment_term_scheme_id_fkey FOREIGN KEY (scheme_id) REFERENCES assessment_scheme(id),
  constraint assessment_term_kind_check CHECK ((kind = ANY (ARRAY['MONTH'::text, 'QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text]))),
  constraint assessment_term_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'LAPSED'::text])))
);
CREATE INDEX assessment_term_by_due ON public.assessment_term USING btree (county_code, due_on, id);
CREATE INDEX assessment_term_by_scheme ON public.assessment_term USING btree (scheme_id);
grant insert, select, update on assessment_term to sanbixu_app;

create table assessment_term_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  scheme_id uuid not null,
  kind text not null,
  period text not null,
  opens_on date not null,
  due_on date not null,
  "position" bigint not null,
  constraint assessment_term_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX assessment_term_history_by_position ON public.assessment_term_history USING btree ("position");
grant insert, select on assessment_term_history to sanbixu_app;

create table assignment (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  meeting_id uuid,
  programme_id uuid,
  place integer not null,
  organisation_id uuid not null,
  post_id uuid,
  step text,
  content text not null,
  standard text,
  due_on date not null,
  progress text,
  answer text,
  evidence_ids uuid[] not null,
  answerer_id uuid,
  answered_at timestamp(3) with time zone,
  opinion text,
  judge_id uuid,
  judged_at timestamp(3) with time zone,
  returns integer not null,
  cancel_reason text,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES leadership_meeting(id),
  constraint assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint assignment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint assignment_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES work_programme(id),
  constraint assignment_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint assignment_answered_says_how CHECK (((status <> ALL (ARRAY['ANSWERED'::text, 'DONE'::text])) OR ((answer IS NOT NULL) AND (answered_at IS NOT NULL)))),
  constraint assignment_is_of_a_meeting_or_a_programme CHECK (((meeting_id IS NULL) <> (programme_id IS NULL))),
  constraint assignment_kind_check CHECK ((kind = ANY (ARRAY['RESOLUTION'::text, 'TEN_MEASURES'::text, 'FIRE_FOUR_ONES'::text, 'TRIPLE_SYNC'::text, 'COMPREHENSIVE'::text]))),
  constraint assignment_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'ANSWERED'::text, 'DONE'::text, 'CANCELLED'::text]))),
  constraint assignment_step_check CHECK ((step = ANY (ARRAY['DEPLOY'::text, 'ADVANCE'::text, 'ASSESS'::text])))
);
CREATE INDEX assignment_by_county ON public.assignment USING btree (county_code, due_on, id);
CREATE INDEX assignment_by_meeting ON public.assignment USING btree (meeting_id, due_on, id) WHERE (meeting_id IS NOT NULL);
CREATE INDEX assignment_by_office ON public.assignment USING btree (organisation_id, due_on, id);
CREATE INDEX assignment_by_programme ON public.assignment USING btree (programme_id, due_on, id) WHERE (programme_id IS NOT NULL);
grant insert, select, update on assignment to sanbixu_app;

create table assignment_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  meeting_id uuid,
  programme_id uuid,
  place integer not null,
  organisation_id uuid not null,
  post_id uuid,
  step text,
  content text not null,
  standard text,
  due_on date not null,
  progress text,
  answer text,
  evidence_ids uuid[] not null,
  answerer_id uuid,
  answered_at timestamp(3) with time zone,
  opinion text,
  judge_id uuid,
  judged_at timestamp(3) with time zone,
  returns integer not null,
  cancel_reason text,
  "position" bigint not null,
  constraint assignment_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX assignment_history_by_position ON public.assignment_history USING btree ("position");
grant insert, select on assignment_history to sanbixu_app;

create table boundary_ruling (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  business_form text,
  enterprise_id uuid,
  matter text not null,
  townships text[] not null,
  proposed_ids uuid[] not null,
  reason text not null,
  proposer_id uuid,
  decided_id uuid,
  decision_document text,
  decision_reason text,
  effective_from date,
  ruled_at timestamp(3) with time zone,
  project text,
  sectors text[],
  co_ids uuid[],
  constraint boundary_ruling_pkey PRIMARY KEY (id),
  constraint boundary_ruling_decided_id_fkey FOREIGN KEY (decided_id) REFERENCES organisation(id),
  constraint boundary_ruling_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint boundary_ruling_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint boundary_ruling_is_about_something CHECK ((((kind = 'BUSINESS_FORM'::text) = (business_form IS NOT NULL)) AND ((kind = 'ENTERPRISE'::text) = (enterprise_id IS NOT NULL)) AND ((kind = 'PROJECT'::text) = (project IS NOT NULL)))),
  constraint boundary_ruling_kind_check CHECK ((kind = ANY (ARRAY['BUSINESS_FORM'::text, 'ENTERPRISE'::text, 'PROJECT'::text, 'OVERLAP'::text]))),
  constraint boundary_ruling_ruled_says_whose CHECK (((status = 'RULED'::text) = ((decided_id IS NOT NULL) AND (decision_document IS NOT NULL) AND (effective_from IS NOT NULL) AND (ruled_at IS NOT NULL)))),
  constraint boundary_ruling_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'RULED'::text])))
);
CREATE INDEX boundary_ruling_by_county ON public.boundary_ruling USING btree (county_code, status, id);
grant insert, select, update on boundary_ruling to sanbixu_app;

create table boundary_ruling_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  business_form text,
  enterprise_id uuid,
  matter text not null,
  townships text[] not null,
  proposed_ids uuid[] not null,
  reason text not null,
  proposer_id uuid,
  decided_id uuid,
  decision_document text,
  decision_reason text,
  effective_from date,
  ruled_at timestamp(3) with time zone,
  "position" bigint not null,
  project text,
  sectors text[],
  co_ids uuid[],
  constraint boundary_ruling_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX boundary_ruling_history_by_position ON public.boundary_ruling_history USING btree ("position");
grant insert, select on boundary_ruling_history to sanbixu_app;

create table calendar_day (
  day date not null,
  working boolean not null,
  note text not null,
  constraint calendar_day_pkey PRIMARY KEY (day)
);
grant select on calendar_day to sanbixu_app;

create table case_evidence (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  title text not null,
  proves text not null,
  collected_on date not null,
  source text not null,
  case_id uuid not null,
  collector_ids uuid[] not null,
  file_id uuid,
  file_ids uuid[],
  constraint case_evidence_pkey PRIMARY KEY (id),
  constraint case_evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint case_evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint case_evidence_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint case_evidence_kind_check CHECK ((kind = ANY (ARRAY['DOCUMENT'::text, 'OBJECT'::text, 'AUDIOVISUAL'::text, 'ELECTRONIC'::text, 'WITNESS'::text, 'STATEMENT'::text, 'EXPERT_OPINION'::text, 'RECORD'::text])))
);
CREATE INDEX case_evidence_by_case ON public.case_evidence USING btree (case_id, id);
grant insert, select, update on case_evidence to sanbixu_app;

create table case_evidence_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  title text not null,
  proves text not null,
  collected_on date not null,
  source text not null,
  case_id uuid not null,
  collector_ids uuid[] not null,
  file_id uuid,
  "position" bigint not null,
  file_ids uuid[],
  constraint case_evidence_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX case_evidence_history_by_position ON public.case_evidence_history USING btree ("position");
grant insert, select on case_evidence_history to sanbixu_app;

create table case_party (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  unit_name text,
  held_position text,
  sector text not null,
  income_fen bigint,
  notice_number text,
  noticed_at timestamp(3) with time zone,
  notice_method text,
  proposed_item text,
  proposed_kinds text[],
  proposed_fine_fen bigint,
  circumstance text,
  notice_facts text,
  notice_reasons text,
  hearing_offered boolean,
  defence_due timestamp(3) with time zone,
  hearing_due timestamp(3) with time zone,
  defended_at timestamp(3) with time zone,
  defence text,
  defence_waived boolean,
  hearing_waived boolean,
  defence_opinion text,
  hearing_requested_at timestamp(3) with time zone,
  hearing_notified_on date,
  heard_at timestamp(3) with time zone,
  hearing_place text,
  hearing_abandoned boolean,
  hearing_opinion text,
  reviewed_at timestamp(3) with time zone,
  review_result text,
  review_opinion text,
  deliberated_at timestamp(3) with time zone,
  deliberation text,
  decision_number text,
  decided_at timestamp(3) with time zone,
  outcome text,
  kinds text[],
  fine_fen bigint,
  confiscation_fen bigint,
  decision_reasons text,
  service_due timestamp(3) with time zone,
  publication_due timestamp(3) with time zone,
  published_at timestamp(3) with time zone,
  served_at timestamp(3) with time zone,
  service_method text,
  pay_due timestamp(3) with time zone,
  deferred_to date,
  paid_fen bigint not null,
  settled_on date,
  surcharge_fen bigint,
  daily_days integer,
  daily_fine_fen bigint,
  daily_number text,
  urged_at timestamp(3) with time zone,
  urge_number text,
  court_from timestamp(3) with time zone,
  court_until timestamp(3) with time zone,
  court_applied_at timestamp(3) with time zone,
  court_reference text,
  court_result text,
  appeal_kind text,
  appealed_on date,
  appeal_settled_on date,
  appeal_outcome text,
  stayed_days integer not null,
  case_id uuid not null,
  enterprise_id uuid,
  notice_file_id uuid,
  consent_file_id uuid,
  hearing_host_id uuid,
  hearing_minutes_file_id uuid,
  reviewer_id uuid,
  deliberator_ids uuid[] not null,
  deliberation_file_id uuid,
  decider_id uuid,
  decision_file_id uuid,
  hearing_reasons text,
  paid_on date,
  payment_channel text,
  receipt text,
  collected_remotely boolean,
  urge_content text,
  urge_method text,
  court text,
  court_file_id uuid,
  appeal_document text,
  appeal_end_document text,
  daily_noticed_on date,
  daily_finding text,
  daily_file_id uuid,
  constraint case_party_pkey PRIMARY KEY (id),
  constraint case_party_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint case_party_consent_file_id_fkey FOREIGN KEY (consent_file_id) REFERENCES file(id),
  constraint case_party_decider_id_fkey FOREIGN KEY (decider_id) REFERENCES operator(id),
  constraint case_party_decision_file_id_fkey FOREIGN KEY (decision_file_id) REFERENCES file(id),
  constraint case_party_deliberation_file_id_fkey FOREIGN KEY (deliberation_file_id) REFERENCES file(id),
  constraint case_party_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint case_party_hearing_host_id_fkey FOREIGN KEY (hearing_host_id) REFERENCES operator(id),
  constraint case_party_hearing_minutes_file_id_fkey FOREIGN KEY (hearing_minutes_file_id) REFERENCES file(id),
  constraint case_party_notice_file_id_fkey FOREIGN KEY (notice_file_id) REFERENCES file(id),
  constraint case_party_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint case_party_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES operator(id),
  constraint case_party_appeal_kind_check CHECK ((appeal_kind = ANY (ARRAY['RECONSIDERATION'::text, 'LITIGATION'::text]))),
  constraint case_party_appeal_outcome_check CHECK ((appeal_outcome = ANY (ARRAY['UPHELD'::text, 'CHANGED'::text, 'REVOKED'::text]))),
  constraint case_party_circumstance_check CHECK ((circumstance = ANY (ARRAY['LIGHTENED'::text, 'LIGHT'::text, 'ORDINARY'::text, 'HEAVY'::text]))),
  constraint case_party_court_result_check CHECK ((court_result = ANY (ARRAY['GRANTED'::text, 'REFUSED'::text, 'ENDED'::text]))),
  constraint case_party_fine_is_not_beyond_the_notice CHECK (((fine_fen IS NULL) OR (fine_fen <= proposed_fine_fen))),
  constraint case_party_has_a_name CHECK (((kind = 'PERSON'::text) OR (unit_name IS NOT NULL))),
  constraint case_party_is_decided_after_notice CHECK (((decided_at IS NULL) OR ((noticed_at IS NOT NULL) AND (decided_at >= noticed_at)))),
  constraint case_party_is_separate CHECK (((reviewer_id <> decider_id) AND (hearing_host_id <> decider_id) AND (hearing_host_id <> reviewer_id))),
  constraint case_party_is_served_what_was_decided CHECK (((served_at IS NULL) OR (decided_at IS NOT NULL))),
  constraint case_party_kind_check CHECK ((kind = ANY (ARRAY['UNIT'::text, 'PERSON'::text]))),
  constraint case_party_notice_method_check CHECK ((notice_method = ANY (ARRAY['ON_THE_SPOT'::text, 'DIRECT'::text, 'LEFT'::text, 'ELECTRONIC'::text, 'MAIL'::text, 'PUBLIC_NOTICE'::text]))),
  constraint case_party_outcome_check CHECK ((outcome = ANY (ARRAY['PENALTY'::text, 'NO_PENALTY_MINOR'::text, 'NO_PENALTY_NOT_PROVEN'::text, 'TRANSFERRED'::text]))),
  constraint case_party_review_result_check CHECK ((review_result = ANY (ARRAY['AGREED'::text, 'CORRECT'::text, 'SUPPLEMENT'::text, 'DISAGREED'::text]))),
  constraint case_party_service_method_check CHECK ((service_method = ANY (ARRAY['ON_THE_SPOT'::text, 'DIRECT'::text, 'LEFT'::text, 'ELECTRONIC'::text, 'MAIL'::text, 'PUBLIC_NOTICE'::text]))),
  constraint case_party_status_check CHECK ((status = ANY (ARRAY['NAMED'::text, 'NOTICED'::text, 'DEFENDED'::text, 'HEARING_REQUESTED'::text, 'HEARD'::text, 'REVIEWED'::text, 'RETURNED'::text, 'DELIBERATED'::text, 'DECIDED'::text, 'SERVED'::text, 'URGED'::text, 'IN_COURT'::text, 'PERFORMED'::text, 'DISCHARGED'::text, 'REVOKED'::text, 'RELEASED'::text]))),
  constraint case_party_was_given_its_say CHECK (((decided_at IS NULL) OR (defended_at IS NOT NULL) OR (decided_at > defence_due)))
);
CREATE INDEX case_party_by_case ON public.case_party USING btree (case_id, id);
CREATE INDEX case_party_by_decision ON public.case_party USING btree (county_code, decided_at);
CREATE INDEX case_party_by_enterprise ON public.case_party USING btree (enterprise_id, id);
grant insert, select, update on case_party to sanbixu_app;

create table case_party_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  unit_name text,
  held_position text,
  sector text not null,
  income_fen bigint,
  notice_number text,
  noticed_at timestamp(3) with time zone,
  notice_method text,
  proposed_item text,
  proposed_kinds text[],
  proposed_fine_fen bigint,
  circumstance text,
  notice_facts text,
  notice_reasons text,
  hearing_offered boolean,
  defence_due timestamp(3) with time zone,
  hearing_due timestamp(3) with time zone,
  defended_at timestamp(3) with time zone,
  defence text,
  defence_waived boolean,
  hearing_waived boolean,
  defence_opinion text,
  hearing_requested_at timestamp(3) with time zone,
  hearing_notified_on date,
  heard_at timestamp(3) with time zone,
  hearing_place text,
  hearing_abandoned boolean,
  hearing_opinion text,
  reviewed_at timestamp(3) with time zone,
  review_result text,
  review_opinion text,
  deliberated_at timestamp(3) with time zone,
  deliberation text,
  decision_number text,
  decided_at timestamp(3) with time zone,
  outcome text,
  kinds text[],
  fine_fen bigint,
  confiscation_fen bigint,
  decision_reasons text,
  service_due timestamp(3) with time zone,
  publication_due timestamp(3) with time zone,
  published_at timestamp(3) with time zone,
  served_at timestamp(3) with time zone,
  service_method text,
  pay_due timestamp(3) with time zone,
  deferred_to date,
  paid_fen bigint not null,
  settled_on date,
  surcharge_fen bigint,
  daily_days integer,
  daily_fine_fen bigint,
  daily_number text,
  urged_at timestamp(3) with time zone,
  urge_number text,
  court_from timestamp(3) with time zone,
  court_until timestamp(3) with time zone,
  court_applied_at timestamp(3) with time zone,
  court_reference text,
  court_result text,
  appeal_kind text,
  appealed_on date,
  appeal_settled_on date,
  appeal_outcome text,
  stayed_days integer not null,
  case_id uuid not null,
  enterprise_id uuid,
  notice_file_id uuid,
  consent_file_id uuid,
  hearing_host_id uuid,
  hearing_minutes_file_id uuid,
  reviewer_id uuid,
  deliberator_ids uuid[] not null,
  deliberation_file_id uuid,
  decider_id uuid,
  decision_file_id uuid,
  "position" bigint not null,
  hearing_reasons text,
  paid_on date,
  payment_channel text,
  receipt text,
  collected_remotely boolean,
  urge_content text,
  urge_method text,
  court text,
  court_file_id uuid,
  appeal_document text,
  appeal_end_document text,
  daily_noticed_on date,
  daily_finding text,
  daily_file_id uuid,
  constraint case_party_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX case_party_history_by_position ON public.case_party_history USING btree ("position");
grant insert, select on case_party_history to sanbixu_app;

create table case_party_person (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  id_number_masked text,
  id_number_cipher text,
  id_number_hash text,
  constraint case_party_person_pkey PRIMARY KEY (id),
  constraint case_party_person_id_fkey FOREIGN KEY (id) REFERENCES case_party(id),
  constraint case_party_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX case_party_person_by_id_number ON public.case_party_person USING btree (id_number_hash) WHERE (id_number_hash IS NOT NULL);
CREATE INDEX case_party_person_by_person_name ON public.case_party_person USING btree (person_name_hash) WHERE (person_name_hash IS NOT NULL);
grant insert, select on case_party_person to sanbixu_app;
grant update (id_number_cipher, id_number_hash, id_number_masked, person_name_cipher, person_name_hash, person_name_masked) on case_party_person to sanbixu_app;

create table case_party_person_history (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  id_number_masked text,
  id_number_cipher text,
  id_number_hash text,
  version integer not null,
  constraint case_party_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on case_party_person_history to sanbixu_app;

create table client (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  key text not null,
  name text not null,
  organisation_id uuid not null,
  open boolean not null,
  constraint client_one_per_key UNIQUE (key),
  constraint client_pkey PRIMARY KEY (id),
  constraint client_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint client_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
grant insert, select, update on client to sanbixu_app;

create table client_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  key text not null,
  name text not null,
  organisation_id uuid not null,
  open boolean not null,
  "position" bigint not null,
  constraint client_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX client_history_by_position ON public.client_history USING btree ("position");
grant insert, select on client_history to sanbixu_app;

create table coercive_measure (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  things text[] not null,
  reason text not null,
  urgent boolean not null,
  reported_at timestamp(3) with time zone not null,
  begun_at timestamp(3) with time zone not null,
  due_at timestamp(3) with time zone not null,
  extended boolean not null,
  tested_days integer not null,
  released_at timestamp(3) with time zone,
  disposal text,
  sector text not null,
  case_id uuid not null,
  enterprise_id uuid,
  officer_ids uuid[] not null,
  list_file_id uuid,
  constraint coercive_measure_number_key UNIQUE (number),
  constraint coercive_measure_pkey PRIMARY KEY (id),
  constraint coercive_measure_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint coercive_measure_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint coercive_measure_list_file_id_fkey FOREIGN KEY (list_file_id) REFERENCES file(id),
  constraint coercive_measure_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint coercive_measure_kind_check CHECK ((kind = ANY (ARRAY['SEALING'::text, 'DETENTION'::text, 'PRESERVATION'::text]))),
  constraint coercive_measure_status_check CHECK ((status = ANY (ARRAY['IN_FORCE'::text, 'RELEASED'::text])))
);
CREATE INDEX coercive_measure_by_case ON public.coercive_measure USING btree (case_id);
grant insert, select, update on coercive_measure to sanbixu_app;

create table coercive_measure_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  things text[] not null,
  reason text not null,
  urgent boolean not null,
  reported_at timestamp(3) with time zone not null,
  begun_at timestamp(3) with time zone not null,
  due_at timestamp(3) with time zone not null,
  extended boolean not null,
  tested_days integer not null,
  released_at timestamp(3) with time zone,
  disposal text,
  sector text not null,
  case_id uuid not null,
  enterprise_id uuid,
  officer_ids uuid[] not null,
  list_file_id uuid,
  "position" bigint not null,
  constraint coercive_measure_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX coercive_measure_history_by_position ON public.coercive_measure_history USING btree ("position");
grant insert, select on coercive_measure_history to sanbixu_app;

create table committee (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  name text not null,
  organisation_id uuid not null,
  leader_post_id uuid,
  member_ids uuid[] not null,
  meets_months integer not null,
  document text not null,
  clause text,
  established_on date not null,
  until date,
  dissolved_at timestamp(3) with time zone,
  dissolved_document text,
  sectors text[],
  member_post_ids uuid[],
  office_post_ids uuid[],
  office_powers text,
  office_rules text,
  office_document text,
  change_document text,
  constraint committee_pkey PRIMARY KEY (id),
  constraint committee_leader_post_id_fkey FOREIGN KEY (leader_post_id) REFERENCES post(id),
  constraint committee_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint committee_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint committee_kind_check CHECK ((kind = ANY (ARRAY['SAFETY'::text, 'DISASTER_REDUCTION'::text, 'SPECIALISED'::text, 'SPECIAL_OFFICE'::text, 'HEADQUARTERS'::text, 'TASK_FORCE'::text]))),
  constraint committee_meets_months_check CHECK ((meets_months = ANY (ARRAY[1, 3, 6, 12]))),
  constraint committee_status_check CHECK ((status = ANY (ARRAY['STANDING'::text, 'DISSOLVED'::text]))),
  constraint committee_task_force_has_an_end CHECK (((kind <> 'TASK_FORCE'::text) OR (until IS NOT NULL)))
);
CREATE INDEX committee_by_county ON public.committee USING btree (county_code, kind, name, id);
grant insert, select, update on committee to sanbixu_app;

create table committee_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  name text not null,
  organisation_id uuid not null,
  leader_post_id uuid,
  member_ids uuid[] not null,
  meets_months integer not null,
  document text not null,
  clause text,
  established_on date not null,
  until date,
  dissolved_at timestamp(3) with time zone,
  "position" bigint not null,
  dissolved_document text,
  sectors text[],
  member_post_ids uuid[],
  office_post_ids uuid[],
  office_powers text,
  office_rules text,
  office_document text,
  change_document text,
  constraint committee_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX committee_history_by_position ON public.committee_history USING btree ("position");
grant insert, select on committee_history to sanbixu_app;

create table covert_visit (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  organisation_id uuid not null,
  visitor_id uuid,
  visited_on date not null,
  place text not null,
  enterprise_id uuid,
  finding text not null,
  scene_count integer not null,
  problem_count integer not null,
  constraint covert_visit_one_per_number UNIQUE (number),
  constraint covert_visit_pkey PRIMARY KEY (id),
  constraint covert_visit_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint covert_visit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint covert_visit_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint covert_visit_scene_count_check CHECK ((scene_count > 0))
);
CREATE INDEX covert_visit_by_county ON public.covert_visit USING btree (county_code, visited_on, id);
CREATE INDEX covert_visit_by_office ON public.covert_visit USING btree (organisation_id, visited_on, id);
grant insert, select, update on covert_visit to sanbixu_app;

create table covert_visit_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  organisation_id uuid not null,
  visitor_id uuid,
  visited_on date not null,
  place text not null,
  enterprise_id uuid,
  finding text not null,
  scene_count integer not null,
  problem_count integer not null,
  "position" bigint not null,
  constraint covert_visit_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX covert_visit_history_by_position ON public.covert_visit_history USING btree ("position");
grant insert, select on covert_visit_history to sanbixu_app;

create table criminal_referral (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  crime text not null,
  article text not null,
  facts text not null,
  reported_at timestamp(3) with time zone not null,
  head_due timestamp(3) with time zone not null,
  decided_at timestamp(3) with time zone,
  not_approved_reason text,
  transfer_due timestamp(3) with time zone,
  transferred_at timestamp(3) with time zone,
  police text,
  police_due timestamp(3) with time zone,
  police_decided_on date,
  police_decision text,
  reconsider_due timestamp(3) with time zone,
  reconsidered_on date,
  supervision_on date,
  hand_over_due timestamp(3) with time zone,
  handed_over_at timestamp(3) with time zone,
  sector text not null,
  case_id uuid,
  investigation_id uuid,
  enterprise_id uuid,
  officer_ids uuid[] not null,
  decider_id uuid,
  report_file_id uuid,
  reconsider_reasons text,
  supervision_reasons text,
  handed_over_things text,
  constraint criminal_referral_number_key UNIQUE (number),
  constraint criminal_referral_pkey PRIMARY KEY (id),
  constraint criminal_referral_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint criminal_referral_decider_id_fkey FOREIGN KEY (decider_id) REFERENCES operator(id),
  constraint criminal_referral_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint criminal_referral_investigation_id_fkey FOREIGN KEY (investigation_id) REFERENCES investigation(id),
  constraint criminal_referral_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint criminal_referral_report_file_id_fkey FOREIGN KEY (report_file_id) REFERENCES file(id),
  constraint criminal_referral_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'NOT_APPROVED'::text, 'APPROVED'::text, 'TRANSFERRED'::text, 'REFUSED'::text, 'RECONSIDERING'::text, 'SUPERVISED'::text, 'FILED'::text, 'HANDED_OVER'::text]))),
  constraint referral_comes_from_one CHECK ((num_nonnulls(case_id, investigation_id) = 1))
);
CREATE INDEX criminal_referral_by_case ON public.criminal_referral USING btree (case_id);
CREATE INDEX criminal_referral_by_investigation ON public.criminal_referral USING btree (investigation_id);
grant insert, select, update on criminal_referral to sanbixu_app;

create table criminal_referral_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  crime text not null,
  article text not null,
  facts text not null,
  reported_at timestamp(3) with time zone not null,
  head_due timestamp(3) with time zone not null,
  decided_at timestamp(3) with time zone,
  not_approved_reason text,
  transfer_due timestamp(3) with time zone,
  transferred_at timestamp(3) with time zone,
  police text,
  police_due timestamp(3) with time zone,
  police_decided_on date,
  police_decision text,
  reconsider_due timestamp(3) with time zone,
  reconsidered_on date,
  supervision_on date,
  hand_over_due timestamp(3) with time zone,
  handed_over_at timestamp(3) with time zone,
  sector text not null,
  case_id uuid,
  investigation_id uuid,
  enterprise_id uuid,
  officer_ids uuid[] not null,
  decider_id uuid,
  report_file_id uuid,
  "position" bigint not null,
  reconsider_reasons text,
  supervision_reasons text,
  handed_over_things text,
  constraint criminal_referral_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX criminal_referral_history_by_position ON public.criminal_referral_history USING btree ("position");
grant insert, select on criminal_referral_history to sanbixu_app;

create table criterion_study (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  document text not null,
  held_on date not null,
  topic text not null,
  organisation_id uuid not null,
  recorder_id uuid,
  criterion_ids uuid[] not null,
  person_ids uuid[] not null,
  enterprise_ids uuid[] not null,
  file_id uuid,
  meeting_id uuid,
  withdrawn_at timestamp(3) with time zone,
  withdrawn_reason text,
  constraint criterion_study_pkey PRIMARY KEY (id),
  constraint criterion_study_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES leadership_meeting(id),
  constraint criterion_study_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint criterion_study_recorder_id_fkey FOREIGN KEY (recorder_id) REFERENCES operator(id),
  constraint criterion_study_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint criterion_study_is_shown CHECK (((file_id IS NOT NULL) OR (meeting_id IS NOT NULL))),
  constraint criterion_study_withdrawn_says_why CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))
);
CREATE INDEX criterion_study_by_day ON public.criterion_study USING btree (county_code, held_on, id);
CREATE INDEX criterion_study_by_enterprise ON public.criterion_study USING gin (enterprise_ids);
CREATE INDEX criterion_study_by_person ON public.criterion_study USING gin (person_ids);
grant insert, select, update on criterion_study to sanbixu_app;

create table criterion_study_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  document text not null,
  held_on date not null,
  topic text not null,
  organisation_id uuid not null,
  recorder_id uuid,
  criterion_ids uuid[] not null,
  person_ids uuid[] not null,
  enterprise_ids uuid[] not null,
  file_id uuid,
  meeting_id uuid,
  withdrawn_at timestamp(3) with time zone,
  withdrawn_reason text,
  "position" bigint not null,
  constraint criterion_study_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX criterion_study_history_by_position ON public.criterion_study_history USING btree ("position");
grant insert, select on criterion_study_history to sanbixu_app;

create table disaster_event (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  name text not null,
  townships text[] not null,
  started_at timestamp(3) with time zone not null,
  first_report_due timestamp(3) with time zone not null,
  grade text,
  warning_colour text,
  warning_issuer text,
  response_level text,
  response_started_at timestamp(3) with time zone,
  response_days integer,
  response_measures text,
  ended_at timestamp(3) with time zone,
  end_note text,
  constraint disaster_event_one_per_number UNIQUE (number),
  constraint disaster_event_pkey PRIMARY KEY (id),
  constraint disaster_event_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint disaster_event_ended_has_no_response CHECK (((status <> 'ENDED'::text) OR ((response_level IS NULL) AND (ended_at IS NOT NULL)))),
  constraint disaster_event_grade_check CHECK ((grade = ANY (ARRAY['ESPECIALLY_GRAVE'::text, 'GRAVE'::text, 'LARGER'::text, 'GENERAL'::text]))),
  constraint disaster_event_kind_check CHECK ((kind ~ '^0[1-5][0-9]{4}$'::text)),
  constraint disaster_event_response_days_check CHECK ((response_days > 0)),
  constraint disaster_event_response_is_whole CHECK ((((response_level IS NULL) = (response_started_at IS NULL)) AND ((response_level IS NULL) = (response_measures IS NULL)))),
  constraint disaster_event_response_level_check CHECK ((response_level = ANY (ARRAY['LEVEL_1'::text, 'LEVEL_2'::text, 'LEVEL_3'::text, 'LEVEL_4'::text]))),
  constraint disaster_event_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'ENDED'::text]))),
  constraint disaster_event_warning_colour_check CHECK ((warning_colour = ANY (ARRAY['RED'::text, 'ORANGE'::text, 'YELLOW'::text, 'BLUE'::text]))),
  constraint disaster_event_warning_issuer_check CHECK ((warning_issuer = ANY (ARRAY['COUNTY'::text, 'CITY'::text, 'METEOROLOGY'::text])))
);
CREATE INDEX disaster_event_by_county ON public.disaster_event USING btree (county_code, started_at, id);
grant insert, select, update on disaster_event to sanbixu_app;

create table disaster_event_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  name text not null,
  townships text[] not null,
  started_at timestamp(3) with time zone not null,
  first_report_due timestamp(3) with time zone not null,
  grade text,
  warning_colour text,
  warning_issuer text,
  response_level text,
  response_started_at timestamp(3) with time zone,
  response_days integer,
  response_measures text,
  ended_at timestamp(3) with time zone,
  end_note text,
  "position" bigint not null,
  constraint disaster_event_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX disaster_event_history_by_position ON public.disaster_event_history USING btree ("position");
grant insert, select on disaster_event_history to sanbixu_app;

create table disclosure (
  id uuid not null,
  at timestamp(3) with time zone not null,
  client_id uuid not null,
  operator_id uuid,
  organisation_id uuid not null,
  purpose text not null,
  case_ref text not null,
  entry_type text not null,
  entry_id uuid not null,
  subject_id uuid not null,
  fields text[] not null,
  trace text not null,
  constraint disclosure_pkey PRIMARY KEY (id)
);
CREATE INDEX disclosure_by_entry ON public.disclosure USING btree (entry_id, at);
CREATE INDEX disclosure_by_subject ON public.disclosure USING btree (subject_id, at);
grant insert, select on disclosure to sanbixu_app;

create table dishonesty_listing (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text,
  status text not null,
  ground text not null,
  facts text not null,
  subject_kind text not null,
  unit_name text not null,
  held_position text,
  told_at timestamp(3) with time zone not null,
  listed_on date,
  until date,
  removable_from date,
  removed_on date,
  remove_reason text,
  joint_punishment text,
  sector text not null,
  case_id uuid,
  accident_id uuid,
  enterprise_id uuid not null,
  penalties_done boolean,
  opinion text,
  constraint dishonesty_listing_number_key UNIQUE (number),
  constraint dishonesty_listing_pkey PRIMARY KEY (id),
  constraint dishonesty_listing_accident_id_fkey FOREIGN KEY (accident_id) REFERENCES accident(id),
  constraint dishonesty_listing_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint dishonesty_listing_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint dishonesty_listing_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint dishonesty_listing_ground_check CHECK ((ground = ANY (ARRAY['GRAVE_ACCIDENT'::text, 'LARGER_ACCIDENTS'::text, 'FINED_MANYFOLD'::text, 'CONCEALMENT'::text, 'FLED'::text, 'UNLICENSED'::text, 'FALSE_REPORTS'::text, 'UNPERFORMED'::text, 'OTHER'::text]))),
  constraint dishonesty_listing_status_check CHECK ((status = ANY (ARRAY['TOLD'::text, 'LISTED'::text, 'DROPPED'::text, 'REMOVED'::text]))),
  constraint dishonesty_listing_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['UNIT'::text, 'PERSON'::text])))
);
CREATE INDEX dishonesty_by_enterprise ON public.dishonesty_listing USING btree (enterprise_id);
grant insert, select, update on dishonesty_listing to sanbixu_app;

create table dishonesty_listing_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text,
  status text not null,
  ground text not null,
  facts text not null,
  subject_kind text not null,
  unit_name text not null,
  held_position text,
  told_at timestamp(3) with time zone not null,
  listed_on date,
  until date,
  removable_from date,
  removed_on date,
  remove_reason text,
  joint_punishment text,
  sector text not null,
  case_id uuid,
  accident_id uuid,
  enterprise_id uuid not null,
  "position" bigint not null,
  penalties_done boolean,
  opinion text,
  constraint dishonesty_listing_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX dishonesty_listing_history_by_position ON public.dishonesty_listing_history USING btree ("position");
grant insert, select on dishonesty_listing_history to sanbixu_app;

create table dishonesty_listing_person (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  constraint dishonesty_listing_person_pkey PRIMARY KEY (id),
  constraint dishonesty_listing_person_id_fkey FOREIGN KEY (id) REFERENCES dishonesty_listing(id),
  constraint dishonesty_listing_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX dishonesty_listing_person_by_person_name ON public.dishonesty_listing_person USING btree (person_name_hash) WHERE (person_name_hash IS NOT NULL);
grant insert, select on dishonesty_listing_person to sanbixu_app;
grant update (person_name_cipher, person_name_hash, person_name_masked) on dishonesty_listing_person to sanbixu_app;

create table dishonesty_listing_person_history (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  version integer not null,
  constraint dishonesty_listing_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on dishonesty_listing_person_history to sanbixu_app;

create table duty_draft (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  programme text,
  year integer not null,
  title text not null,
  organisation_id uuid not null,
  post_id uuid,
  document text not null,
  clause text,
  lines text not null,
  binds_ids uuid[] not null,
  binds_post_ids uuid[] not null,
  author_id uuid,
  approval_document text,
  opinion text,
  approver_id uuid,
  approved_at timestamp(3) with time zone,
  list_id uuid,
  constraint duty_draft_pkey PRIMARY KEY (id),
  constraint duty_draft_list_id_fkey FOREIGN KEY (list_id) REFERENCES duty_list(id) DEFERRABLE INITIALLY DEFERRED,
  constraint duty_draft_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint duty_draft_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint duty_draft_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint duty_draft_approved_by_a_document CHECK (((status <> ALL (ARRAY['APPROVED'::text, 'PUBLISHED'::text])) OR ((approval_document IS NOT NULL) AND (approved_at IS NOT NULL)))),
  constraint duty_draft_kind_check CHECK ((kind = ANY (ARRAY['DUTY'::text, 'ANNUAL_KEY'::text, 'POWER'::text, 'RESPONSIBILITY'::text]))),
  constraint duty_draft_programme_check CHECK ((programme = ANY (ARRAY['SAFETY'::text, 'DISASTER'::text]))),
  constraint duty_draft_published_as_a_list CHECK (((status = 'PUBLISHED'::text) = (list_id IS NOT NULL))),
  constraint duty_draft_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'APPROVED'::text, 'PUBLISHED'::text, 'REJECTED'::text])))
);
CREATE INDEX duty_draft_by_county ON public.duty_draft USING btree (county_code, status, id);
grant insert, select, update on duty_draft to sanbixu_app;

create table duty_draft_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  programme text,
  year integer not null,
  title text not null,
  organisation_id uuid not null,
  post_id uuid,
  document text not null,
  clause text,
  lines text not null,
  binds_ids uuid[] not null,
  binds_post_ids uuid[] not null,
  author_id uuid,
  approval_document text,
  opinion text,
  approver_id uuid,
  approved_at timestamp(3) with time zone,
  list_id uuid,
  "position" bigint not null,
  constraint duty_draft_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX duty_draft_history_by_position ON public.duty_draft_history USING btree ("position");
grant insert, select on duty_draft_history to sanbixu_app;

create table duty_item (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  list_id uuid not null,
  kind text not null,
  place integer not null,
  organisation_id uuid not null,
  post_id uuid,
  content text not null,
  measure text,
  clause text,
  due_at timestamp(3) with time zone,
  target_quantity integer,
  unit text,
  done_quantity integer,
  progress text,
  evidence_ids uuid[] not null,
  submitter_id uuid,
  submitted_at timestamp(3) with time zone,
  opinion text,
  confirmer_id uuid,
  confirmed_at timestamp(3) with time zone,
  correction text,
  ended_at timestamp(3) with time zone,
  end_reason text,
  successor_id uuid,
  constraint duty_item_pkey PRIMARY KEY (id),
  constraint duty_item_list_id_fkey FOREIGN KEY (list_id) REFERENCES duty_list(id),
  constraint duty_item_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint duty_item_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint duty_item_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint duty_item_carried_over_names_its_successor CHECK (((status = 'CARRIED_OVER'::text) = (successor_id IS NOT NULL))),
  constraint duty_item_ended_says_why CHECK ((((status = ANY (ARRAY['FAILED'::text, 'CARRIED_OVER'::text])) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
  constraint duty_item_kind_check CHECK ((kind = ANY (ARRAY['DUTY'::text, 'ANNUAL_KEY'::text, 'POWER'::text, 'RESPONSIBILITY'::text]))),
  constraint duty_item_not_confirmed_by_its_submitter CHECK (((confirmer_id IS NULL) OR (confirmer_id <> submitter_id))),
  constraint duty_item_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'CONFIRMED'::text, 'FAILED'::text, 'CARRIED_OVER'::text, 'WITHDRAWN'::text]))),
  constraint duty_item_submitted_has_evidence CHECK (((status <> ALL (ARRAY['SUBMITTED'::text, 'CONFIRMED'::text])) OR (evidence_ids <> '{}'::uuid[])))
);
CREATE INDEX duty_item_by_county ON public.duty_item USING btree (county_code, status, due_at, id);
CREATE INDEX duty_item_by_list ON public.duty_item USING btree (list_id, place, id);
CREATE INDEX duty_item_by_office ON public.duty_item USING btree (organisation_id, status, due_at, id);
CREATE INDEX duty_item_public ON public.duty_item USING btree (kind, place, id) WHERE (kind <> 'DUTY'::text);
grant insert, select, update on duty_item to sanbixu_app;

create table duty_item_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  list_id uuid not null,
  kind text not null,
  place integer not null,
  organisation_id uuid not null,
  post_id uuid,
  content text not null,
  measure text,
  clause text,
  due_at timestamp(3) with time zone,
  target_quantity integer,
  unit text,
  done_quantity integer,
  progress text,
  evidence_ids uuid[] not null,
  submitter_id uuid,
  submitted_at timestamp(3) with time zone,
  opinion text,
  confirmer_id uuid,
  confirmed_at timestamp(3) with time zone,
  "position" bigint not null,
  correction text,
  ended_at timestamp(3) with time zone,
  end_reason text,
  successor_id uuid,
  constraint duty_item_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX duty_item_history_by_position ON public.duty_item_history USING btree ("position");
grant insert, select on duty_item_history to sanbixu_app;

create table duty_list (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  year integer not null,
  title text not null,
  organisation_id uuid not null,
  document text not null,
  clause text,
  published_on date not null,
  item_count integer not null,
  post_id uuid,
  programme text,
  approval_document text,
  approver_id uuid,
  ended_on date,
  end_document text,
  end_reason text,
  successor_id uuid,
  correction text,
  constraint duty_list_once UNIQUE (organisation_id, kind, year, title),
  constraint duty_list_pkey PRIMARY KEY (id),
  constraint duty_list_approver_fk FOREIGN KEY (approver_id) REFERENCES operator(id),
  constraint duty_list_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint duty_list_post_fk FOREIGN KEY (post_id) REFERENCES post(id),
  constraint duty_list_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint duty_list_successor_fk FOREIGN KEY (successor_id) REFERENCES duty_list(id),
  constraint duty_list_ended_says_why CHECK (((ended_on IS NULL) = (end_reason IS NULL))),
  constraint duty_list_kind_check CHECK ((kind = ANY (ARRAY['DUTY'::text, 'ANNUAL_KEY'::text, 'POWER'::text, 'RESPONSIBILITY'::text])))
);
CREATE INDEX duty_list_by_county ON public.duty_list USING btree (county_code, year, id);
grant insert, select, update on duty_list to sanbixu_app;

create table duty_list_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  year integer not null,
  title text not null,
  organisation_id uuid not null,
  document text not null,
  clause text,
  published_on date not null,
  item_count integer not null,
  "position" bigint not null,
  post_id uuid,
  programme text,
  approval_document text,
  approver_id uuid,
  ended_on date,
  end_document text,
  end_reason text,
  successor_id uuid,
  correction text,
  constraint duty_list_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX duty_list_history_by_position ON public.duty_list_history USING btree ("position");
grant insert, select on duty_list_history to sanbixu_app;

create table duty_report (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  period text not null,
  organisation_id uuid not null,
  post_id uuid not null,
  reporter_id uuid not null,
  content text not null,
  meeting_id uuid,
  result text,
  opinion text,
  reviewed_at timestamp(3) with time zone,
  report_subject text,
  constraint duty_report_pkey PRIMARY KEY (id),
  constraint duty_report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES leadership_meeting(id),
  constraint duty_report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint duty_report_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint duty_report_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint duty_report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES operator(id),
  constraint duty_report_result_check CHECK ((result = ANY (ARRAY['GOOD'::text, 'FAIR'::text, 'POOR'::text]))),
  constraint duty_report_reviewed_has_a_result CHECK (((status = 'REVIEWED'::text) = (result IS NOT NULL))),
  constraint duty_report_status_check CHECK ((status = ANY (ARRAY['SUBMITTED'::text, 'RETURNED'::text, 'REVIEWED'::text]))),
  constraint duty_report_subject_check CHECK ((report_subject = ANY (ARRAY['SAFETY'::text, 'DISASTER'::text])))
);
CREATE INDEX duty_report_by_county ON public.duty_report USING btree (county_code, period, id);
CREATE UNIQUE INDEX duty_report_once ON public.duty_report USING btree (post_id, period, COALESCE(report_subject, 'SAFETY'::text));
grant insert, select, update on duty_report to sanbixu_app;

create table duty_report_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  period text not null,
  organisation_id uuid not null,
  post_id uuid not null,
  reporter_id uuid not null,
  content text not null,
  meeting_id uuid,
  result text,
  opinion text,
  reviewed_at timestamp(3) with time zone,
  "position" bigint not null,
  report_subject text,
  constraint duty_report_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX duty_report_history_by_position ON public.duty_report_history USING btree ("position");
grant insert, select on duty_report_history to sanbixu_app;

create table dwelling (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  household_id uuid not null,
  rooms integer not null,
  structure text not null,
  lived_in boolean not null,
  built_year integer,
  constraint dwelling_pkey PRIMARY KEY (id),
  constraint dwelling_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id),
  constraint dwelling_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint dwelling_rooms_check CHECK (((rooms >= 1) AND (rooms <= 50))),
  constraint dwelling_status_check CHECK ((status = ANY (ARRAY['STANDING'::text, 'GONE'::text]))),
  constraint dwelling_structure_check CHECK ((structure = ANY (ARRAY['STEEL_CONCRETE'::text, 'BRICK_CONCRETE'::text, 'BRICK_WOOD'::text, 'EARTH_WOOD'::text, 'OTHER'::text])))
);
CREATE INDEX dwelling_by_household ON public.dwelling USING btree (household_id, id);
grant insert, select, update on dwelling to sanbixu_app;

create table dwelling_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  household_id uuid not null,
  rooms integer not null,
  structure text not null,
  lived_in boolean not null,
  built_year integer,
  "position" bigint not null,
  constraint dwelling_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX dwelling_history_by_position ON public.dwelling_history USING btree ("position");
grant insert, select on dwelling_history to sanbixu_app;

create table dwelling_person (
  id uuid not null,
  subject_id uuid not null,
  address_masked text,
  address_cipher text,
  address_hash text,
  constraint dwelling_person_pkey PRIMARY KEY (id),
  constraint dwelling_person_id_fkey FOREIGN KEY (id) REFERENCES dwelling(id),
  constraint dwelling_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX dwelling_person_by_address ON public.dwelling_person USING btree (address_hash) WHERE (address_hash IS NOT NULL);
grant insert, select on dwelling_person to sanbixu_app;
grant update (address_cipher, address_hash, address_masked) on dwelling_person to sanbixu_app;

create table dwelling_person_history (
  id uuid not null,
  subject_id uuid not null,
  address_masked text,
  address_cipher text,
  address_hash text,
  version integer not null,
  constraint dwelling_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on dwelling_person_history to sanbixu_app;

create table enforcement_case (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  procedure text not null,
  source text not null,
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
  decision_due timestamp(3) with time zone not null,
  suspended_on date,
  suspend_reason text,
  suspended_days integer not null,
  concluded_at timestamp(3) with time zone,
  report text,
  no_person_reason text,
  four_always text[] not null,
  rechecked_at timestamp(3) with time zone,
  recheck_passed boolean,
  recheck_opinion text,
  overdue_reason text,
  closing_note text,
  closed_at timestamp(3) with time zone,
  archive_number text,
  archived_at timestamp(3) with time zone,
  end_reason text,
  enterprise_id uuid,
  inspection_id uuid,
  accident_id uuid,
  organisation_id uuid not null,
  hazard_ids uuid[] not null,
  finding_ids uuid[] not null,
  handler_ids uuid[] not null,
  report_file_id uuid,
  recheck_file_id uuid,
  catalogue_file_id uuid,
  rechecker_ids uuid[],
  constraint enforcement_case_number_key UNIQUE (number),
  constraint enforcement_case_pkey PRIMARY KEY (id),
  constraint enforcement_case_catalogue_file_id_fkey FOREIGN KEY (catalogue_file_id) REFERENCES file(id),
  constraint enforcement_case_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint enforcement_case_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  constraint enforcement_case_of_an_accident FOREIGN KEY (accident_id) REFERENCES accident(id) DEFERRABLE INITIALLY DEFERRED,
  constraint enforcement_case_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint enforcement_case_recheck_file_id_fkey FOREIGN KEY (recheck_file_id) REFERENCES file(id),
  constraint enforcement_case_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint enforcement_case_report_file_id_fkey FOREIGN KEY (report_file_id) REFERENCES file(id),
  constraint case_has_handlers CHECK ((cardinality(handler_ids) >= 2)),
  constraint case_stands_still_since CHECK (((status = 'SUSPENDED'::text) = (suspended_on IS NOT NULL))),
  constraint enforcement_case_procedure_check CHECK ((procedure = ANY (ARRAY['ORDINARY'::text, 'SIMPLE'::text]))),
  constraint enforcement_case_source_check CHECK ((source = ANY (ARRAY['INSPECTION'::text, 'HAZARD'::text, 'TIP_OFF'::text, 'TRANSFER'::text, 'UPPER_ORDER'::text, 'ACCIDENT'::text]))),
  constraint enforcement_case_status_check CHECK ((status = ANY (ARRAY['FILED'::text, 'SUSPENDED'::text, 'CONCLUDED'::text, 'DECIDED'::text, 'CLOSED'::text, 'ARCHIVED'::text, 'WITHDRAWN'::text])))
);
CREATE INDEX enforcement_case_by_accident ON public.enforcement_case USING btree (accident_id);
CREATE INDEX enforcement_case_by_county ON public.enforcement_case USING btree (county_code, id);
CREATE INDEX enforcement_case_by_enterprise ON public.enforcement_case USING btree (enterprise_id, id);
CREATE INDEX enforcement_case_by_inspection ON public.enforcement_case USING btree (inspection_id);
CREATE INDEX enforcement_case_by_opening ON public.enforcement_case USING btree (county_code, created_at, id);
CREATE INDEX enforcement_case_by_update ON public.enforcement_case USING btree (county_code, updated_at, id);
CREATE INDEX enforcement_case_waiting ON public.enforcement_case USING btree (county_code, decision_due) WHERE (status = ANY (ARRAY['FILED'::text, 'CONCLUDED'::text, 'DECIDED'::text]));
grant insert, select, update on enforcement_case to sanbixu_app;

create table enforcement_case_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  procedure text not null,
  source text not null,
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
  decision_due timestamp(3) with time zone not null,
  suspended_on date,
  suspend_reason text,
  suspended_days integer not null,
  concluded_at timestamp(3) with time zone,
  report text,
  no_person_reason text,
  four_always text[] not null,
  rechecked_at timestamp(3) with time zone,
  recheck_passed boolean,
  recheck_opinion text,
  overdue_reason text,
  closing_note text,
  closed_at timestamp(3) with time zone,
  archive_number text,
  archived_at timestamp(3) with time zone,
  end_reason text,
  enterprise_id uuid,
  inspection_id uuid,
  accident_id uuid,
  organisation_id uuid not null,
  hazard_ids uuid[] not null,
  finding_ids uuid[] not null,
  handler_ids uuid[] not null,
  report_file_id uuid,
  recheck_file_id uuid,
  catalogue_file_id uuid,
  "position" bigint not null,
  rechecker_ids uuid[],
  constraint enforcement_case_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX enforcement_case_history_by_position ON public.enforcement_case_history USING btree ("position");
grant insert, select on enforcement_case_history to sanbixu_app;

create table enforcement_item (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  code text not null,
  level text not null,
  kind text not null,
  content text not null,
  statute text not null,
  article text not null,
  sectors text[] not null,
  fine_rule text not null,
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
  constraint enforcement_item_once UNIQUE (code, effective_from),
  constraint enforcement_item_pkey PRIMARY KEY (id),
  constraint enforcement_item_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint enforcement_item_band_is_ordered CHECK (((unit_min_fen <= unit_max_fen) AND (person_min_fen <= person_max_fen))),
  constraint enforcement_item_fine_rule_check CHECK ((fine_rule = ANY (ARRAY['NONE'::text, 'MAY'::text, 'MUST'::text]))),
  constraint enforcement_item_kind_check CHECK ((kind = ANY (ARRAY['INSPECTION'::text, 'PENALTY'::text, 'COERCION'::text]))),
  constraint enforcement_item_level_check CHECK ((level = ANY (ARRAY['COUNTY'::text, 'TOWNSHIP'::text])))
);
grant insert, select, update on enforcement_item to sanbixu_app;

create table enforcement_item_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  code text not null,
  level text not null,
  kind text not null,
  content text not null,
  statute text not null,
  article text not null,
  sectors text[] not null,
  fine_rule text not null,
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
  "position" bigint not null,
  constraint enforcement_item_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX enforcement_item_history_by_position ON public.enforcement_item_history USING btree ("position");
grant insert, select on enforcement_item_history to sanbixu_app;

create table enterprise (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  credit_code text,
  name text not null,
  sector text not null,
  industry_code text not null,
  address text not null,
  headcount integer,
  registration_number text,
  former_names text[],
  org_form text,
  established_on date,
  registered_capital_fen bigint,
  dispatched_workers integer,
  full_time_safety_managers integer,
  part_time_safety_managers integer,
  scale text,
  above_scale boolean,
  state_owned boolean,
  risk_grade text,
  inspection_tier text,
  licence_number text,
  licence_valid_to date,
  admitted_at timestamp(3) with time zone,
  stopped_at timestamp(3) with time zone,
  stop_reason text,
  guard_plan text,
  suspension_number text,
  suspension_basis text,
  suspension_reason text,
  suspension_scope text,
  suspended_at timestamp(3) with time zone,
  suspension_deadline timestamp(3) with time zone,
  suspension_file_id uuid,
  power_cut_number text,
  power_supplier text,
  power_cut_finding text,
  power_cut_told_at timestamp(3) with time zone,
  power_cut_at timestamp(3) with time zone,
  resumed_at timestamp(3) with time zone,
  resumption_review text,
  resumption_file_id uuid,
  closure_ground text,
  closure_facts text,
  closure_proposed_at timestamp(3) with time zone,
  closure_document text,
  licences_revoked text,
  closed_at timestamp(3) with time zone,
  closure_file_id uuid,
  deregistration_kind text,
  deregistered_at timestamp(3) with time zone,
  open_hazards_at_end integer,
  business_form text,
  open_penalties_at_end integer,
  unpaid_fines_at_end_fen bigint,
  change_basis text,
  hearing_offered_at timestamp(3) with time zone,
  power_cut_urgent boolean,
  resumption_applied_at timestamp(3) with time zone,
  closure_penalty_numbers text[],
  closure_penalty_days text[],
  closure_report text,
  constraint enterprise_pkey PRIMARY KEY (id),
  constraint enterprise_closure_file_id_fkey FOREIGN KEY (closure_file_id) REFERENCES file(id),
  constraint enterprise_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint enterprise_resumption_file_id_fkey FOREIGN KEY (resumption_file_id) REFERENCES file(id),
  constraint enterprise_suspension_file_id_fkey FOREIGN KEY (suspension_file_id) REFERENCES file(id),
  constraint enterprise_closed_by_a_document CHECK (((status <> 'CLOSED'::text) OR (closure_document IS NOT NULL))),
  constraint enterprise_closure_has_a_ground CHECK (((status <> ALL (ARRAY['CLOSURE_PROPOSED'::text, 'CLOSED'::text])) OR (closure_ground = ANY (ARRAY['REPEATED_PENALTIES'::text, 'UNSAFE_AFTER_SUSPENSION'::text, 'GRAVE_ACCIDENT'::text, 'REFUSES_SUSPENSION'::text])))),
  constraint enterprise_counts_not_negative CHECK ((LEAST(registered_capital_fen, (dispatched_workers)::bigint, (full_time_safety_managers)::bigint, (part_time_safety_managers)::bigint, (open_hazards_at_end)::bigint) >= 0)),
  constraint enterprise_credit_code_check CHECK ((credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'::text)),
  constraint enterprise_has_a_code CHECK (((credit_code IS NOT NULL) OR (registration_number IS NOT NULL))),
  constraint enterprise_headcount_check CHECK ((headcount >= 0)),
  constraint enterprise_industry_code_check CHECK ((industry_code ~ '^[0-9]{4}$'::text)),
  constraint enterprise_inspection_tier_check CHECK ((inspection_tier = ANY (ARRAY['KEY'::text, 'GENERAL'::text]))),
  constraint enterprise_org_form_check CHECK ((org_form = ANY (ARRAY['ENTERPRISE'::text, 'INDIVIDUAL'::text, 'COOPERATIVE'::text, 'INSTITUTION'::text, 'PROJECT_SITE'::text]))),
  constraint enterprise_registration_number_has_15_digits CHECK ((registration_number ~ '^[0-9]{15}$'::text)),
  constraint enterprise_risk_grade_check CHECK ((risk_grade = ANY (ARRAY['RED'::text, 'ORANGE'::text, 'YELLOW'::text, 'BLUE'::text]))),
  constraint enterprise_scale_check CHECK ((scale = ANY (ARRAY['LARGE'::text, 'MEDIUM'::text, 'SMALL'::text, 'MICRO'::text]))),
  constraint enterprise_status_check CHECK ((status = ANY (ARRAY['REGISTERED'::text, 'OPERATING'::text, 'SELF_STOPPED'::text, 'ORDERED_SUSPENDED'::text, 'POWER_CUT'::text, 'CLOSURE_PROPOSED'::text, 'CLOSED'::text, 'DEREGISTERED'::text]))),
  constraint enterprise_suspended_by_an_order CHECK (((status <> ALL (ARRAY['ORDERED_SUSPENDED'::text, 'POWER_CUT'::text])) OR ((suspended_at IS NOT NULL) AND (suspension_number IS NOT NULL))))
);
CREATE INDEX enterprise_by_business_form ON public.enterprise USING btree (business_form, township_code) WHERE (business_form IS NOT NULL);
CREATE INDEX enterprise_by_county_name ON public.enterprise USING btree (county_code, name, id);
CREATE INDEX enterprise_by_industry ON public.enterprise USING btree (industry_code text_pattern_ops);
CREATE INDEX enterprise_by_name ON public.enterprise USING btree (name, id);
CREATE INDEX enterprise_by_place ON public.enterprise USING btree (county_code, township_code, id);
CREATE INDEX enterprise_by_sector ON public.enterprise USING btree (sector, township_code, id);
CREATE INDEX enterprise_by_status ON public.enterprise USING btree (county_code, status, id);
CREATE INDEX enterprise_by_tier ON public.enterprise USING btree (county_code, inspection_tier, name, id) WHERE (inspection_tier IS NOT NULL);
CREATE INDEX enterprise_by_update ON public.enterprise USING btree (county_code, updated_at, id);
CREATE INDEX enterprise_newest ON public.enterprise USING btree (created_at, id);
CREATE UNIQUE INDEX enterprise_one_live_per_credit_code ON public.enterprise USING btree (credit_code) WHERE (status <> 'DEREGISTERED'::text);
CREATE UNIQUE INDEX enterprise_one_live_per_registration_number ON public.enterprise USING btree (registration_number) WHERE (status <> 'DEREGISTERED'::text);
grant insert, select, update on enterprise to sanbixu_app;

create table enterprise_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  credit_code text,
  name text not null,
  sector text not null,
  industry_code text not null,
  address text not null,
  headcount integer,
  "position" bigint not null,
  registration_number text,
  former_names text[],
  org_form text,
  established_on date,
  registered_capital_fen bigint,
  dispatched_workers integer,
  full_time_safety_managers integer,
  part_time_safety_managers integer,
  scale text,
  above_scale boolean,
  state_owned boolean,
  risk_grade text,
  inspection_tier text,
  licence_number text,
  licence_valid_to date,
  admitted_at timestamp(3) with time zone,
  stopped_at timestamp(3) with time zone,
  stop_reason text,
  guard_plan text,
  suspension_number text,
  suspension_basis text,
  suspension_reason text,
  suspension_scope text,
  suspended_at timestamp(3) with time zone,
  suspension_deadline timestamp(3) with time zone,
  suspension_file_id uuid,
  power_cut_number text,
  power_supplier text,
  power_cut_finding text,
  power_cut_told_at timestamp(3) with time zone,
  power_cut_at timestamp(3) with time zone,
  resumed_at timestamp(3) with time zone,
  resumption_review text,
  resumption_file_id uuid,
  closure_ground text,
  closure_facts text,
  closure_proposed_at timestamp(3) with time zone,
  closure_document text,
  licences_revoked text,
  closed_at timestamp(3) with time zone,
  closure_file_id uuid,
  deregistration_kind text,
  deregistered_at timestamp(3) with time zone,
  open_hazards_at_end integer,
  business_form text,
  open_penalties_at_end integer,
  unpaid_fines_at_end_fen bigint,
  change_basis text,
  hearing_offered_at timestamp(3) with time zone,
  power_cut_urgent boolean,
  resumption_applied_at timestamp(3) with time zone,
  closure_penalty_numbers text[],
  closure_penalty_days text[],
  closure_report text,
  constraint enterprise_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX enterprise_history_by_position ON public.enterprise_history USING btree ("position");
grant insert, select on enterprise_history to sanbixu_app;

create table enterprise_person (
  id uuid not null,
  subject_id uuid not null,
  legal_representative_masked text,
  legal_representative_cipher text,
  legal_representative_hash text,
  legal_representative_id_number_masked text,
  legal_representative_id_number_cipher text,
  legal_representative_id_number_hash text,
  contact_phone_masked text,
  contact_phone_cipher text,
  contact_phone_hash text,
  actual_controller_masked text,
  actual_controller_cipher text,
  actual_controller_hash text,
  actual_controller_id_number_masked text,
  actual_controller_id_number_cipher text,
  actual_controller_id_number_hash text,
  principal_masked text,
  principal_cipher text,
  principal_hash text,
  principal_phone_masked text,
  principal_phone_cipher text,
  principal_phone_hash text,
  safety_director_masked text,
  safety_director_cipher text,
  safety_director_hash text,
  safety_manager_masked text,
  safety_manager_cipher text,
  safety_manager_hash text,
  chief_engineer_masked text,
  chief_engineer_cipher text,
  chief_engineer_hash text,
  constraint enterprise_person_pkey PRIMARY KEY (id),
  constraint enterprise_person_id_fkey FOREIGN KEY (id) REFERENCES enterprise(id),
  constraint enterprise_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX enterprise_person_by_actual_controller ON public.enterprise_person USING btree (actual_controller_hash) WHERE (actual_controller_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_actual_controller_id_number ON public.enterprise_person USING btree (actual_controller_id_number_hash) WHERE (actual_controller_id_number_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_chief_engineer ON public.enterprise_person USING btree (chief_engineer_hash) WHERE (chief_engineer_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_contact_phone ON public.enterprise_person USING btree (contact_phone_hash) WHERE (contact_phone_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_legal_representative ON public.enterprise_person USING btree (legal_representative_hash) WHERE (legal_representative_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_legal_representative_id_number ON public.enterprise_person USING btree (legal_representative_id_number_hash) WHERE (legal_representative_id_number_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_principal ON public.enterprise_person USING btree (principal_hash) WHERE (principal_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_principal_phone ON public.enterprise_person USING btree (principal_phone_hash) WHERE (principal_phone_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_safety_director ON public.enterprise_person USING btree (safety_director_hash) WHERE (safety_director_hash IS NOT NULL);
CREATE INDEX enterprise_person_by_safety_manager ON public.enterprise_person USING btree (safety_manager_hash) WHERE (safety_manager_hash IS NOT NULL);
grant insert, select on enterprise_person to sanbixu_app;
grant update (actual_controller_cipher, actual_controller_hash, actual_controller_id_number_cipher, actual_controller_id_number_hash, actual_controller_id_number_masked, actual_controller_masked, chief_engineer_cipher, chief_engineer_hash, chief_engineer_masked, contact_phone_cipher, contact_phone_hash, contact_phone_masked, legal_representative_cipher, legal_representative_hash, legal_representative_id_number_cipher, legal_representative_id_number_hash, legal_representative_id_number_masked, legal_representative_masked, principal_cipher, principal_hash, principal_masked, principal_phone_cipher, principal_phone_hash, principal_phone_masked, safety_director_cipher, safety_director_hash, safety_director_masked, safety_manager_cipher, safety_manager_hash, safety_manager_masked) on enterprise_person to sanbixu_app;

create table enterprise_person_history (
  id uuid not null,
  subject_id uuid not null,
  legal_representative_masked text,
  legal_representative_cipher text,
  legal_representative_hash text,
  legal_representative_id_number_masked text,
  legal_representative_id_number_cipher text,
  legal_representative_id_number_hash text,
  contact_phone_masked text,
  contact_phone_cipher text,
  contact_phone_hash text,
  version integer not null,
  actual_controller_masked text,
  actual_controller_cipher text,
  actual_controller_hash text,
  actual_controller_id_number_masked text,
  actual_controller_id_number_cipher text,
  actual_controller_id_number_hash text,
  principal_masked text,
  principal_cipher text,
  principal_hash text,
  principal_phone_masked text,
  principal_phone_cipher text,
  principal_phone_hash text,
  safety_director_masked text,
  safety_director_cipher text,
  safety_director_hash text,
  safety_manager_masked text,
  safety_manager_cipher text,
  safety_manager_hash text,
  chief_engineer_masked text,
  chief_engineer_cipher text,
  chief_engineer_hash text,
  constraint enterprise_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on enterprise_person_history to sanbixu_app;

create table file (
  id uuid not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  client_id uuid not null,
  operator_id uuid,
  organisation_id uuid not null,
  created_at timestamp(3) with time zone not null,
  constraint file_pkey PRIMARY KEY (id),
  constraint file_bytes_check CHECK ((bytes > 0)),
  constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX file_by_sender ON public.file USING btree (client_id, operator_id, created_at);
grant insert, select on file to sanbixu_app;

create table filmed_scene (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  visit_id uuid not null,
  organisation_id uuid not null,
  place integer not null,
  description text not null,
  file_id uuid not null,
  responsible_id uuid,
  issue_id uuid,
  constraint filmed_scene_pkey PRIMARY KEY (id),
  constraint filmed_scene_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint filmed_scene_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint filmed_scene_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES organisation(id),
  constraint filmed_scene_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES covert_visit(id),
  constraint filmed_scene_problem_is_an_issue CHECK (((responsible_id IS NULL) = (issue_id IS NULL)))
);
CREATE INDEX filmed_scene_by_responsible ON public.filmed_scene USING btree (responsible_id, id) WHERE (responsible_id IS NOT NULL);
CREATE INDEX filmed_scene_by_visit ON public.filmed_scene USING btree (visit_id, place, id);
grant insert, select, update on filmed_scene to sanbixu_app;

create table filmed_scene_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  visit_id uuid not null,
  organisation_id uuid not null,
  place integer not null,
  description text not null,
  file_id uuid not null,
  responsible_id uuid,
  issue_id uuid,
  "position" bigint not null,
  constraint filmed_scene_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX filmed_scene_history_by_position ON public.filmed_scene_history USING btree ("position");
grant insert, select on filmed_scene_history to sanbixu_app;

create table finding (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  content text not null,
  location text not null,
  item_code text,
  found_at timestamp(3) with time zone not null,
  disposition text not null,
  reason text,
  sector text not null,
  inspection_id uuid not null,
  enterprise_id uuid not null,
  hazard_id uuid,
  evidence_file_id uuid,
  evidence_file_ids uuid[],
  constraint finding_pkey PRIMARY KEY (id),
  constraint finding_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint finding_evidence_file_id_fkey FOREIGN KEY (evidence_file_id) REFERENCES file(id),
  constraint finding_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  constraint finding_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint finding_disposition_check CHECK ((disposition = ANY (ARRAY['HAZARD'::text, 'CASE'::text, 'FIXED_ON_SPOT'::text, 'REASONED'::text]))),
  constraint finding_is_followed CHECK (((disposition = 'HAZARD'::text) = (hazard_id IS NOT NULL)))
);
CREATE INDEX finding_by_hazard ON public.finding USING btree (hazard_id);
CREATE INDEX finding_by_inspection ON public.finding USING btree (inspection_id);
grant insert, select, update on finding to sanbixu_app;

create table finding_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  content text not null,
  location text not null,
  item_code text,
  found_at timestamp(3) with time zone not null,
  disposition text not null,
  reason text,
  sector text not null,
  inspection_id uuid not null,
  enterprise_id uuid not null,
  hazard_id uuid,
  evidence_file_id uuid,
  "position" bigint not null,
  evidence_file_ids uuid[],
  constraint finding_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX finding_history_by_position ON public.finding_history USING btree ("position");
grant insert, select on finding_history to sanbixu_app;

create table forest_fire (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  event_id uuid not null,
  organisation_id uuid not null,
  burnt_hectares numeric not null,
  surveyed_on date not null,
  document text not null,
  file_ids uuid[] not null,
  replaces_reason text,
  constraint forest_fire_pkey PRIMARY KEY (id),
  constraint forest_fire_event_id_fkey FOREIGN KEY (event_id) REFERENCES disaster_event(id),
  constraint forest_fire_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint forest_fire_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint forest_fire_burnt_check CHECK ((burnt_hectares >= (0)::numeric))
);
CREATE INDEX forest_fire_by_event ON public.forest_fire USING btree (event_id, surveyed_on);
CREATE INDEX forest_fire_newest ON public.forest_fire USING btree (county_code, surveyed_on DESC, id DESC);
grant insert, select, update on forest_fire to sanbixu_app;

create table forest_fire_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  event_id uuid not null,
  organisation_id uuid not null,
  burnt_hectares numeric not null,
  surveyed_on date not null,
  document text not null,
  file_ids uuid[] not null,
  "position" bigint not null,
  replaces_reason text,
  constraint forest_fire_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX forest_fire_history_by_position ON public.forest_fire_history USING btree ("position");
grant insert, select on forest_fire_history to sanbixu_app;

create table fund_balance (
  fund_id uuid not null,
  account text not null,
  balance_fen bigint not null,
  constraint fund_balance_pkey PRIMARY KEY (fund_id, account),
  constraint fund_balance_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES relief_fund(id),
  constraint fund_balance_account_check CHECK ((account ~ '^(SOURCE|AVAILABLE|(ALLOCATED|COMMITTED|IN_TRANSIT|PAID):[0-9a-f-]{36})$'::text)),
  constraint fund_is_not_overdrawn CHECK (((balance_fen >= 0) OR (account = 'SOURCE'::text)))
);
grant select on fund_balance to sanbixu_app;

create table fund_posting (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  fund_id uuid not null,
  kind text not null,
  posted_on date not null,
  memo text not null,
  accounts text[] not null,
  amounts_fen bigint[] not null,
  programme_id uuid,
  about_type text,
  about_id uuid,
  constraint fund_posting_pkey PRIMARY KEY (id),
  constraint fund_posting_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES relief_fund(id),
  constraint fund_posting_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES relief_programme(id),
  constraint fund_posting_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint fund_posting_balances CHECK (((cardinality(accounts) = cardinality(amounts_fen)) AND (cardinality(accounts) >= 2) AND (fen_sum(amounts_fen) = (0)::numeric) AND (array_position(amounts_fen, NULL::bigint) IS NULL))),
  constraint fund_posting_kind_check CHECK ((kind = ANY (ARRAY['RECEIVED'::text, 'ALLOCATED'::text, 'RELEASED'::text, 'COMMITTED'::text, 'UNCOMMITTED'::text, 'SUBMITTED'::text, 'SETTLED'::text, 'RETURNED'::text, 'RECOVERED'::text]))),
  constraint fund_posting_moves_something CHECK ((NOT (0 = ANY (amounts_fen))))
);
CREATE INDEX fund_posting_by_cause ON public.fund_posting USING btree (about_id);
CREATE INDEX fund_posting_by_fund ON public.fund_posting USING btree (fund_id, id);
CREATE INDEX fund_posting_by_programme ON public.fund_posting USING btree (programme_id, id);
grant insert, select on fund_posting to sanbixu_app;

create table fund_posting_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  fund_id uuid not null,
  kind text not null,
  posted_on date not null,
  memo text not null,
  accounts text[] not null,
  amounts_fen bigint[] not null,
  programme_id uuid,
  about_type text,
  about_id uuid,
  "position" bigint not null,
  constraint fund_posting_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX fund_posting_history_by_position ON public.fund_posting_history USING btree ("position");
grant insert, select on fund_posting_history to sanbixu_app;

create table hazard (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  source text not null,
  category text not null,
  sector text not null,
  description text not null,
  location text not null,
  enterprise_id uuid,
  found_at timestamp(3) with time zone not null,
  reporter_id uuid,
  reporting_office_id uuid not null,
  evidence_file_id uuid,
  grade text,
  criterion text,
  graded_at timestamp(3) with time zone,
  grader_id uuid,
  reason_rejected text,
  fix text,
  fix_file_id uuid,
  order_number text,
  order_file_id uuid,
  ordered_at timestamp(3) with time zone,
  officer_ids uuid[],
  suspension text,
  deadline timestamp(3) with time zone,
  measures text,
  funds_fen bigint,
  plan_due_on date,
  contingency text,
  planned_at timestamp(3) with time zone,
  extensions integer not null default 0,
  extension_reason text,
  rectification text,
  rectification_file_id uuid,
  review_requested_at timestamp(3) with time zone,
  review_due_at timestamp(3) with time zone,
  return_reason text,
  reviewer_ids uuid[],
  review_file_id uuid,
  review_opinion text,
  ended_at timestamp(3) with time zone,
  criterion_id uuid,
  lowered_reason text,
  self_reported boolean,
  extension_safeguards text,
  closer_ids uuid[],
  evidence_file_ids uuid[],
  fix_file_ids uuid[],
  rectification_file_ids uuid[],
  order_received_at timestamp(3) with time zone,
  order_received_on date,
  receipt_file_id uuid,
  major_proposed_at timestamp(3) with time zone,
  proposed_criterion text,
  major_declined_reason text,
  workers_told_on date,
  workers_body text,
  workers_file_id uuid,
  review_signer_ids uuid[],
  constraint hazard_one_per_number UNIQUE (number),
  constraint hazard_pkey PRIMARY KEY (id),
  constraint hazard_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES hazard_criterion(id),
  constraint hazard_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint hazard_evidence_file_id_fkey FOREIGN KEY (evidence_file_id) REFERENCES file(id),
  constraint hazard_fix_file_id_fkey FOREIGN KEY (fix_file_id) REFERENCES file(id),
  constraint hazard_order_file_id_fkey FOREIGN KEY (order_file_id) REFERENCES file(id),
  constraint hazard_rectification_file_id_fkey FOREIGN KEY (rectification_file_id) REFERENCES file(id),
  constraint hazard_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint hazard_reporting_office_id_fkey FOREIGN KEY (reporting_office_id) REFERENCES organisation(id),
  constraint hazard_review_file_id_fkey FOREIGN KEY (review_file_id) REFERENCES file(id),
  constraint hazard_closed_major_was_assigned CHECK (((status <> 'CLOSED'::text) OR (grade <> 'MAJOR'::text) OR (ordered_at IS NOT NULL))) NOT VALID,
  constraint hazard_ended_knows_when CHECK (((status = ANY (ARRAY['REJECTED'::text, 'FIXED_ON_SPOT'::text, 'CLOSED'::text])) = (ended_at IS NOT NULL))),
  constraint hazard_funds_fen_check CHECK ((funds_fen >= 0)),
  constraint hazard_grade_check CHECK ((grade = ANY (ARRAY['GENERAL'::text, 'MAJOR'::text]))),
  constraint hazard_major_names_its_criterion CHECK (((grade IS DISTINCT FROM 'MAJOR'::text) OR (criterion IS NOT NULL))),
  constraint hazard_ordered_is_graded CHECK (((status = ANY (ARRAY['REPORTED'::text, 'REJECTED'::text])) OR (grade IS NOT NULL))),
  constraint hazard_proposed_names_its_criterion CHECK (((major_proposed_at IS NULL) = (proposed_criterion IS NULL))),
  constraint hazard_received_on_a_day CHECK (((order_received_at IS NULL) = (order_received_on IS NULL))),
  constraint hazard_received_was_ordered CHECK (((order_received_at IS NULL) OR (ordered_at IS NOT NULL))),
  constraint hazard_status_check CHECK ((status = ANY (ARRAY['REPORTED'::text, 'REJECTED'::text, 'GRADED'::text, 'FIXED_ON_SPOT'::text, 'ORDERED'::text, 'RECTIFYING'::text, 'IN_REVIEW'::text, 'CLOSED'::text]))),
  constraint hazard_under_order_has_a_deadline CHECK (((status <> 'ORDERED'::text) OR (deadline IS NOT NULL))),
  constraint hazard_workers_body_check CHECK ((workers_body = ANY (ARRAY['CONGRESS'::text, 'MEETING'::text])))
);
CREATE INDEX hazard_by_cell ON public.hazard USING btree (sector, township_code, status, deadline, id);
CREATE INDEX hazard_by_county ON public.hazard USING btree (county_code, status, deadline, id);
CREATE INDEX hazard_by_deadline ON public.hazard USING btree (deadline, id);
CREATE INDEX hazard_by_enterprise ON public.hazard USING btree (enterprise_id, status, deadline, id);
CREATE INDEX hazard_by_found ON public.hazard USING btree (county_code, found_at, id);
CREATE INDEX hazard_by_number ON public.hazard USING btree (number, id);
CREATE INDEX hazard_by_object ON public.hazard USING btree (enterprise_id, criterion, ended_at) WHERE (status = 'CLOSED'::text);
CREATE INDEX hazard_by_township ON public.hazard USING btree (township_code, status, deadline, id);
CREATE INDEX hazard_by_update ON public.hazard USING btree (county_code, updated_at, id);
CREATE INDEX hazard_major_by_grading ON public.hazard USING btree (county_code, graded_at) WHERE (grade = 'MAJOR'::text);
CREATE INDEX hazard_majors ON public.hazard USING btree (county_code, status, id) WHERE (grade = 'MAJOR'::text);
CREATE INDEX hazard_newest ON public.hazard USING btree (created_at, id);
grant insert, select, update on hazard to sanbixu_app;

create table hazard_bulletin (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  month text not null,
  document text not null,
  announced_on date not null,
  hazard_ids uuid[] not null,
  on_list integer not null,
  added integer not null,
  closed integer not null,
  unassigned integer not null,
  unreceived integer not null,
  overdue integer not null,
  listed integer not null,
  lookbacks_open integer not null,
  lookbacks_concluded integer not null,
  constraint hazard_bulletin_once UNIQUE (county_code, month),
  constraint hazard_bulletin_pkey PRIMARY KEY (id),
  constraint hazard_bulletin_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint hazard_bulletin_month_check CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))
);
CREATE INDEX hazard_bulletin_by_hazard ON public.hazard_bulletin USING gin (hazard_ids);
grant insert, select, update on hazard_bulletin to sanbixu_app;

create table hazard_bulletin_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  month text not null,
  document text not null,
  announced_on date not null,
  hazard_ids uuid[] not null,
  on_list integer not null,
  added integer not null,
  closed integer not null,
  unassigned integer not null,
  unreceived integer not null,
  overdue integer not null,
  listed integer not null,
  lookbacks_open integer not null,
  lookbacks_concluded integer not null,
  "position" bigint not null,
  constraint hazard_bulletin_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX hazard_bulletin_history_by_position ON public.hazard_bulletin_history USING btree ("position");
grant insert, select on hazard_bulletin_history to sanbixu_app;

create table hazard_criterion (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  code text not null,
  sectors text[] not null,
  document text not null,
  article text not null,
  content text not null,
  certainty text not null,
  effective_from date not null,
  effective_to date,
  published_on date,
  publisher_id uuid,
  file_id uuid,
  former_id uuid,
  repeals boolean,
  end_document text,
  constraint hazard_criterion_one_from_a_day UNIQUE (code, region_code, effective_from),
  constraint hazard_criterion_pkey PRIMARY KEY (id),
  constraint hazard_criterion_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint hazard_criterion_certainty_check CHECK ((certainty = ANY (ARRAY['CONFIRMED'::text, 'KNOWN'::text, 'UNCERTAIN'::text]))),
  constraint hazard_criterion_ends_after_it_began CHECK (((effective_to IS NULL) OR (effective_to >= effective_from))),
  constraint hazard_criterion_repealed_by_a_document CHECK ((COALESCE(repeals, false) = (end_document IS NOT NULL)))
);
CREATE INDEX hazard_criterion_by_document ON public.hazard_criterion USING btree (document, county_code);
grant insert, select, update on hazard_criterion to sanbixu_app;

create table hazard_criterion_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  code text not null,
  sectors text[] not null,
  document text not null,
  article text not null,
  content text not null,
  certainty text not null,
  effective_from date not null,
  effective_to date,
  "position" bigint not null,
  published_on date,
  publisher_id uuid,
  file_id uuid,
  former_id uuid,
  repeals boolean,
  end_document text,
  constraint hazard_criterion_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX hazard_criterion_history_by_position ON public.hazard_criterion_history USING btree ("position");
grant insert, select on hazard_criterion_history to sanbixu_app;

create table hazard_figures (
  county_code text not null,
  township_code text not null,
  sector text not null,
  grade text not null,
  status text not null,
  source text not null,
  deadline_day text not null,
  n bigint not null,
  grain smallint not null default 0,
  constraint hazard_figures_pkey PRIMARY KEY (grain, county_code, township_code, sector, grade, status, source, deadline_day)
);
CREATE INDEX hazard_figures_at_nought ON public.hazard_figures USING btree (grain) WHERE (n = 0);
grant delete, insert, select, update on hazard_figures to sanbixu_app;

create table hazard_figures_delta (
  id bigint not null,
  county_code text not null,
  township_code text not null,
  sector text not null,
  grade text not null,
  status text not null,
  source text not null,
  deadline_day text not null,
  n integer not null,
  constraint hazard_figures_delta_pkey PRIMARY KEY (id)
);
grant delete, insert, select, update on hazard_figures_delta to sanbixu_app;

create table hazard_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  source text not null,
  category text not null,
  sector text not null,
  description text not null,
  location text not null,
  enterprise_id uuid,
  found_at timestamp(3) with time zone not null,
  reporter_id uuid,
  reporting_office_id uuid not null,
  evidence_file_id uuid,
  grade text,
  criterion text,
  graded_at timestamp(3) with time zone,
  grader_id uuid,
  reason_rejected text,
  fix text,
  fix_file_id uuid,
  order_number text,
  order_file_id uuid,
  ordered_at timestamp(3) with time zone,
  officer_ids uuid[],
  suspension text,
  deadline timestamp(3) with time zone,
  measures text,
  funds_fen bigint,
  plan_due_on date,
  contingency text,
  planned_at timestamp(3) with time zone,
  extensions integer not null,
  extension_reason text,
  rectification text,
  rectification_file_id uuid,
  review_requested_at timestamp(3) with time zone,
  review_due_at timestamp(3) with time zone,
  return_reason text,
  reviewer_ids uuid[],
  review_file_id uuid,
  review_opinion text,
  ended_at timestamp(3) with time zone,
  "position" bigint not null,
  criterion_id uuid,
  lowered_reason text,
  self_reported boolean,
  extension_safeguards text,
  closer_ids uuid[],
  evidence_file_ids uuid[],
  fix_file_ids uuid[],
  rectification_file_ids uuid[],
  order_received_at timestamp(3) with time zone,
  order_received_on date,
  receipt_file_id uuid,
  major_proposed_at timestamp(3) with time zone,
  proposed_criterion text,
  major_declined_reason text,
  workers_told_on date,
  workers_body text,
  workers_file_id uuid,
  review_signer_ids uuid[],
  constraint hazard_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX hazard_history_by_position ON public.hazard_history USING btree ("position");
grant insert, select on hazard_history to sanbixu_app;

create table hazard_person (
  id uuid not null,
  subject_id uuid not null,
  responsible_person_masked text,
  responsible_person_cipher text,
  responsible_person_hash text,
  constraint hazard_person_pkey PRIMARY KEY (id),
  constraint hazard_person_id_fkey FOREIGN KEY (id) REFERENCES hazard(id),
  constraint hazard_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX hazard_person_by_responsible_person ON public.hazard_person USING btree (responsible_person_hash) WHERE (responsible_person_hash IS NOT NULL);
grant insert, select on hazard_person to sanbixu_app;
grant update (responsible_person_cipher, responsible_person_hash, responsible_person_masked) on hazard_person to sanbixu_app;

create table hazard_person_history (
  id uuid not null,
  subject_id uuid not null,
  responsible_person_masked text,
  responsible_person_cipher text,
  responsible_person_hash text,
  version integer not null,
  constraint hazard_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on hazard_person_history to sanbixu_app;

create table holding (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  post_id uuid not null,
  operator_id uuid not null,
  held_from date not null,
  held_to date,
  constraint holding_pkey PRIMARY KEY (id),
  constraint holding_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES operator(id),
  constraint holding_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint holding_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint holding_ends_after_it_began CHECK (((held_to IS NULL) OR (held_to >= held_from)))
);
CREATE INDEX holding_by_operator ON public.holding USING btree (operator_id);
CREATE INDEX holding_by_post ON public.holding USING btree (post_id);
grant insert, select, update on holding to sanbixu_app;

create table holding_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  post_id uuid not null,
  operator_id uuid not null,
  held_from date not null,
  held_to date,
  "position" bigint not null,
  constraint holding_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX holding_history_by_position ON public.holding_history USING btree ("position");
grant insert, select on holding_history to sanbixu_app;

create table household (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  size integer not null,
  member_ids uuid[] not null,
  head_id uuid not null,
  split_from_id uuid,
  dissolved_reason text,
  change_basis text,
  constraint household_one_per_number UNIQUE (number),
  constraint household_pkey PRIMARY KEY (id),
  constraint household_head_id_fkey FOREIGN KEY (head_id) REFERENCES household_member(id) DEFERRABLE INITIALLY DEFERRED,
  constraint household_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint household_split_from_id_fkey FOREIGN KEY (split_from_id) REFERENCES household(id),
  constraint household_counts_its_people CHECK ((size = cardinality(member_ids))),
  constraint household_head_lives_in_it CHECK ((head_id = ANY (member_ids))),
  constraint household_status_check CHECK ((status = ANY (ARRAY['REGISTERED'::text, 'DISSOLVED'::text])))
);
CREATE INDEX household_by_place ON public.household USING btree (county_code, township_code, number, id);
grant insert, select, update on household to sanbixu_app;

create table household_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  size integer not null,
  member_ids uuid[] not null,
  head_id uuid not null,
  split_from_id uuid,
  dissolved_reason text,
  "position" bigint not null,
  change_basis text,
  constraint household_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX household_history_by_position ON public.household_history USING btree ("position");
grant insert, select on household_history to sanbixu_app;

create table household_member (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kinship text not null,
  categories text[] not null,
  resident boolean not null,
  died_on date,
  death_basis text,
  constraint household_member_pkey PRIMARY KEY (id),
  constraint household_member_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint household_member_dead_knows_when CHECK (((status = 'DEAD'::text) = (died_on IS NOT NULL))),
  constraint household_member_kinship_check CHECK ((kinship = ANY (ARRAY['HEAD'::text, 'SPOUSE'::text, 'CHILD'::text, 'PARENT'::text, 'GRANDCHILD'::text, 'OTHER'::text]))),
  constraint household_member_status_check CHECK ((status = ANY (ARRAY['LIVING'::text, 'DEAD'::text])))
);
CREATE INDEX household_member_by_place ON public.household_member USING btree (county_code, township_code, id);
grant insert, select, update on household_member to sanbixu_app;

create table household_member_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kinship text not null,
  categories text[] not null,
  resident boolean not null,
  died_on date,
  death_basis text,
  "position" bigint not null,
  constraint household_member_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX household_member_history_by_position ON public.household_member_history USING btree ("position");
grant insert, select on household_member_history to sanbixu_app;

create table household_member_person (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  id_number_masked text,
  id_number_cipher text,
  id_number_hash text,
  phone_masked text,
  phone_cipher text,
  phone_hash text,
  constraint household_member_person_pkey PRIMARY KEY (id),
  constraint household_member_person_id_fkey FOREIGN KEY (id) REFERENCES household_member(id),
  constraint household_member_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX household_member_person_by_id_number ON public.household_member_person USING btree (id_number_hash) WHERE (id_number_hash IS NOT NULL);
CREATE INDEX household_member_person_by_person_name ON public.household_member_person USING btree (person_name_hash) WHERE (person_name_hash IS NOT NULL);
CREATE INDEX household_member_person_by_phone ON public.household_member_person USING btree (phone_hash) WHERE (phone_hash IS NOT NULL);
CREATE UNIQUE INDEX household_member_one_per_person ON public.household_member_person USING btree (id_number_hash);
grant insert, select on household_member_person to sanbixu_app;
grant update (id_number_cipher, id_number_hash, id_number_masked, person_name_cipher, person_name_hash, person_name_masked, phone_cipher, phone_hash, phone_masked) on household_member_person to sanbixu_app;

create table household_member_person_history (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  id_number_masked text,
  id_number_cipher text,
  id_number_hash text,
  phone_masked text,
  phone_cipher text,
  phone_hash text,
  version integer not null,
  constraint household_member_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on household_member_person_history to sanbixu_app;

create table household_person (
  id uuid not null,
  subject_id uuid not null,
  address_masked text,
  address_cipher text,
  address_hash text,
  constraint household_person_pkey PRIMARY KEY (id),
  constraint household_person_id_fkey FOREIGN KEY (id) REFERENCES household(id),
  constraint household_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX household_person_by_address ON public.household_person USING btree (address_hash) WHERE (address_hash IS NOT NULL);
grant insert, select on household_person to sanbixu_app;
grant update (address_cipher, address_hash, address_masked) on household_person to sanbixu_app;

create table household_person_history (
  id uuid not null,
  subject_id uuid not null,
  address_masked text,
  address_cipher text,
  address_hash text,
  version integer not null,
  constraint household_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on household_person_history to sanbixu_app;

create table inspection (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  method text not null,
  ad_hoc_reason text,
  sector text not null,
  item_codes text[] not null,
  purposes text[] not null,
  credentials_shown boolean not null,
  recorder_on boolean not null,
  started_at timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone,
  finding_count integer not null,
  signed_by_enterprise boolean,
  refusal_note text,
  result text,
  result_note text,
  recheck_due timestamp(3) with time zone,
  rechecked_at timestamp(3) with time zone,
  recheck_passed boolean,
  recheck_opinion text,
  technical_opinion text,
  feedback text,
  enterprise_id uuid not null,
  plan_id uuid,
  draw_id uuid,
  organisation_id uuid not null,
  officer_ids uuid[] not null,
  assistant_ids uuid[] not null,
  opinion_by_id uuid,
  record_file_id uuid,
  rechecker_ids uuid[],
  constraint inspection_number_key UNIQUE (number),
  constraint inspection_pkey PRIMARY KEY (id),
  constraint inspection_draw_id_fkey FOREIGN KEY (draw_id) REFERENCES random_draw(id),
  constraint inspection_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint inspection_opinion_by_id_fkey FOREIGN KEY (opinion_by_id) REFERENCES operator(id),
  constraint inspection_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint inspection_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES inspection_plan(id),
  constraint inspection_record_file_id_fkey FOREIGN KEY (record_file_id) REFERENCES file(id),
  constraint inspection_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint inspection_ad_hoc_reason_check CHECK ((ad_hoc_reason = ANY (ARRAY['TIP_OFF'::text, 'TRANSFER'::text, 'UPPER_ORDER'::text, 'ACCIDENT'::text, 'RECHECK'::text]))),
  constraint inspection_has_two_officers CHECK ((cardinality(officer_ids) >= 2)),
  constraint inspection_method_check CHECK ((method = ANY (ARRAY['ORDINARY'::text, 'RANDOM'::text, 'SPECIAL'::text, 'JOINT'::text, 'CROSS'::text, 'COVERT'::text, 'OPEN'::text, 'RECHECK'::text]))),
  constraint inspection_result_check CHECK ((result = ANY (ARRAY['NO_PROBLEM'::text, 'ORDERED'::text, 'CASE_PROPOSED'::text, 'TRANSFERRED'::text]))),
  constraint inspection_status_check CHECK ((status = ANY (ARRAY['IN_PROGRESS'::text, 'ORDERED'::text, 'CASE_PROPOSED'::text, 'NO_PROBLEM'::text, 'TRANSFERRED'::text, 'CLOSED'::text])))
);
CREATE INDEX inspection_by_county ON public.inspection USING btree (county_code, started_at);
CREATE INDEX inspection_by_enterprise ON public.inspection USING btree (enterprise_id, started_at);
CREATE INDEX inspection_by_update ON public.inspection USING btree (county_code, updated_at, id);
CREATE INDEX inspection_waiting ON public.inspection USING btree (county_code, recheck_due) WHERE (status = ANY (ARRAY['ORDERED'::text, 'CASE_PROPOSED'::text]));
grant insert, select, update on inspection to sanbixu_app;

create table inspection_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  method text not null,
  ad_hoc_reason text,
  sector text not null,
  item_codes text[] not null,
  purposes text[] not null,
  credentials_shown boolean not null,
  recorder_on boolean not null,
  started_at timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone,
  finding_count integer not null,
  signed_by_enterprise boolean,
  refusal_note text,
  result text,
  result_note text,
  recheck_due timestamp(3) with time zone,
  rechecked_at timestamp(3) with time zone,
  recheck_passed boolean,
  recheck_opinion text,
  technical_opinion text,
  feedback text,
  enterprise_id uuid not null,
  plan_id uuid,
  draw_id uuid,
  organisation_id uuid not null,
  officer_ids uuid[] not null,
  assistant_ids uuid[] not null,
  opinion_by_id uuid,
  record_file_id uuid,
  "position" bigint not null,
  rechecker_ids uuid[],
  constraint inspection_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX inspection_history_by_position ON public.inspection_history USING btree ("position");
grant insert, select on inspection_history to sanbixu_app;

create table inspection_plan (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
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
  organisation_id uuid not null,
  enterprise_ids uuid[] not null,
  constraint inspection_plan_number_key UNIQUE (number),
  constraint inspection_plan_pkey PRIMARY KEY (id),
  constraint inspection_plan_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint inspection_plan_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint inspection_plan_share CHECK (((random_percent >= 0) AND (random_percent <= 100))),
  constraint inspection_plan_spans CHECK ((ends_on >= begins_on)),
  constraint inspection_plan_status_check CHECK ((status = ANY (ARRAY['ADOPTED'::text, 'CLOSED'::text])))
);
grant insert, select, update on inspection_plan to sanbixu_app;

create table inspection_plan_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
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
  organisation_id uuid not null,
  enterprise_ids uuid[] not null,
  "position" bigint not null,
  constraint inspection_plan_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX inspection_plan_history_by_position ON public.inspection_plan_history USING btree ("position");
grant insert, select on inspection_plan_history to sanbixu_app;

create table interference_record (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  happened_at timestamp(3) with time zone not null,
  office text not null,
  held_position text not null,
  means text not null,
  content text not null,
  notice_number text,
  noticed_on date,
  handling text,
  case_id uuid,
  inspection_id uuid,
  investigation_id uuid,
  recorder_id uuid not null,
  evidence_file_id uuid,
  evidence_file_ids uuid[],
  constraint interference_record_number_key UNIQUE (number),
  constraint interference_record_pkey PRIMARY KEY (id),
  constraint interference_record_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint interference_record_evidence_file_id_fkey FOREIGN KEY (evidence_file_id) REFERENCES file(id),
  constraint interference_record_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  constraint interference_record_recorder_id_fkey FOREIGN KEY (recorder_id) REFERENCES operator(id),
  constraint interference_record_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint interference_with_an_investigation FOREIGN KEY (investigation_id) REFERENCES investigation(id) DEFERRABLE INITIALLY DEFERRED,
  constraint interference_is_with_something CHECK ((num_nonnulls(case_id, inspection_id, investigation_id) = 1)),
  constraint interference_record_status_check CHECK ((status = ANY (ARRAY['RECORDED'::text, 'PUBLISHED'::text])))
);
CREATE INDEX interference_by_case ON public.interference_record USING btree (case_id);
CREATE INDEX interference_by_investigation ON public.interference_record USING btree (investigation_id);
grant insert, select, update on interference_record to sanbixu_app;

create table interference_record_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  happened_at timestamp(3) with time zone not null,
  office text not null,
  held_position text not null,
  means text not null,
  content text not null,
  notice_number text,
  noticed_on date,
  handling text,
  case_id uuid,
  inspection_id uuid,
  investigation_id uuid,
  recorder_id uuid not null,
  evidence_file_id uuid,
  "position" bigint not null,
  evidence_file_ids uuid[],
  constraint interference_record_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX interference_record_history_by_position ON public.interference_record_history USING btree ("position");
grant insert, select on interference_record_history to sanbixu_app;

create table interference_record_person (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  constraint interference_record_person_pkey PRIMARY KEY (id),
  constraint interference_record_person_id_fkey FOREIGN KEY (id) REFERENCES interference_record(id),
  constraint interference_record_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX interference_record_person_by_person_name ON public.interference_record_person USING btree (person_name_hash) WHERE (person_name_hash IS NOT NULL);
grant insert, select on interference_record_person to sanbixu_app;
grant update (person_name_cipher, person_name_hash, person_name_masked) on interference_record_person to sanbixu_app;

create table interference_record_person_history (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  version integer not null,
  constraint interference_record_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on interference_record_person_history to sanbixu_app;

create table investigation (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  subject text not null,
  order_document text not null,
  formed_at timestamp(3) with time zone not null,
  union_takes_part boolean not null,
  procuratorate_invited boolean not null,
  report_due timestamp(3) with time zone not null,
  extended_days integer not null,
  appraisal_days integer not null,
  extension_document text,
  enterprise_conclusion text,
  enterprise_concluded_at timestamp(3) with time zone,
  regulator_conclusion text,
  regulator_concluded_at timestamp(3) with time zone,
  enterprise_finding text,
  department_finding text,
  leadership_finding text,
  causes text,
  submitted_at timestamp(3) with time zone,
  reply_due timestamp(3) with time zone,
  replied_at timestamp(3) with time zone,
  reply_number text,
  liability boolean,
  published_at timestamp(3) with time zone,
  published_where text,
  evaluate_by timestamp(3) with time zone,
  evaluated_at timestamp(3) with time zone,
  evaluation text,
  reviewed_at timestamp(3) with time zone,
  review_lessons text,
  cause_tick text,
  persons_tick text,
  measures_tick text,
  education_tick text,
  closed_at timestamp(3) with time zone,
  sector text not null,
  accident_id uuid,
  event_id uuid,
  enterprise_id uuid,
  leader_id uuid not null,
  member_ids uuid[] not null,
  office_ids uuid[] not null,
  report_file_id uuid,
  reply_file_id uuid,
  evaluation_file_id uuid,
  review_file_id uuid,
  tick_file_ids uuid[] not null,
  not_righted_ids uuid[],
  constraint investigation_number_key UNIQUE (number),
  constraint investigation_pkey PRIMARY KEY (id),
  constraint investigation_accident_id_fkey FOREIGN KEY (accident_id) REFERENCES accident(id),
  constraint investigation_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint investigation_evaluation_file_id_fkey FOREIGN KEY (evaluation_file_id) REFERENCES file(id),
  constraint investigation_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES operator(id),
  constraint investigation_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint investigation_reply_file_id_fkey FOREIGN KEY (reply_file_id) REFERENCES file(id),
  constraint investigation_report_file_id_fkey FOREIGN KEY (report_file_id) REFERENCES file(id),
  constraint investigation_review_file_id_fkey FOREIGN KEY (review_file_id) REFERENCES file(id),
  constraint investigation_has_one_subject CHECK ((((subject = 'ACCIDENT'::text) = (accident_id IS NOT NULL)) AND ((subject = 'DISASTER'::text) = (event_id IS NOT NULL)))),
  constraint investigation_is_submitted_with_both_strands CHECK (((submitted_at IS NULL) OR (subject = 'DISASTER'::text) OR ((enterprise_concluded_at IS NOT NULL) AND (regulator_concluded_at IS NOT NULL)))),
  constraint investigation_lets_nothing_go CHECK (((status <> 'CLOSED'::text) OR ((cause_tick IS NOT NULL) AND (persons_tick IS NOT NULL) AND (measures_tick IS NOT NULL) AND (education_tick IS NOT NULL)))),
  constraint investigation_status_check CHECK ((status = ANY (ARRAY['GROUP_FORMED'::text, 'SUBMITTED'::text, 'REPLIED'::text, 'PUBLISHED'::text, 'EVALUATED'::text, 'CLOSED'::text]))),
  constraint investigation_subject_check CHECK ((subject = ANY (ARRAY['ACCIDENT'::text, 'DISASTER'::text])))
);
CREATE UNIQUE INDEX investigation_one_of_a_disaster ON public.investigation USING btree (event_id);
CREATE UNIQUE INDEX investigation_one_of_an_accident ON public.investigation USING btree (accident_id);
grant insert, select, update on investigation to sanbixu_app;

create table investigation_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  subject text not null,
  order_document text not null,
  formed_at timestamp(3) with time zone not null,
  union_takes_part boolean not null,
  procuratorate_invited boolean not null,
  report_due timestamp(3) with time zone not null,
  extended_days integer not null,
  appraisal_days integer not null,
  extension_document text,
  enterprise_conclusion text,
  enterprise_concluded_at timestamp(3) with time zone,
  regulator_conclusion text,
  regulator_concluded_at timestamp(3) with time zone,
  enterprise_finding text,
  department_finding text,
  leadership_finding text,
  causes text,
  submitted_at timestamp(3) with time zone,
  reply_due timestamp(3) with time zone,
  replied_at timestamp(3) with time zone,
  reply_number text,
  liability boolean,
  published_at timestamp(3) with time zone,
  published_where text,
  evaluate_by timestamp(3) with time zone,
  evaluated_at timestamp(3) with time zone,
  evaluation text,
  reviewed_at timestamp(3) with time zone,
  review_lessons text,
  cause_tick text,
  persons_tick text,
  measures_tick text,
  education_tick text,
  closed_at timestamp(3) with time zone,
  sector text not null,
  accident_id uuid,
  event_id uuid,
  enterprise_id uuid,
  leader_id uuid not null,
  member_ids uuid[] not null,
  office_ids uuid[] not null,
  report_file_id uuid,
  reply_file_id uuid,
  evaluation_file_id uuid,
  review_file_id uuid,
  tick_file_ids uuid[] not null,
  "position" bigint not null,
  not_righted_ids uuid[],
  constraint investigation_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX investigation_history_by_position ON public.investigation_history USING btree ("position");
grant insert, select on investigation_history to sanbixu_app;

create table issue (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  pool text not null,
  kind text not null,
  organisation_id uuid not null,
  content text not null,
  source text not null,
  due_at timestamp(3) with time zone not null,
  raiser_id uuid,
  answer text,
  answerer_id uuid,
  evidence_ids uuid[] not null,
  rectified_at timestamp(3) with time zone,
  verification text,
  verified_at timestamp(3) with time zone,
  returns integer not null,
  raiser_office_id uuid,
  post_id uuid,
  integrity_field text,
  shortfall text,
  co_ids uuid[],
  lead_id uuid,
  lead_office_id uuid,
  found_by_type text,
  found_by_id uuid,
  decision text,
  decided_at timestamp(3) with time zone,
  decider_id uuid,
  plan text,
  plan_due_on date,
  plan_file_id uuid,
  decision_due timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  withdrawal_reason text,
  further_decision text,
  further_decided_at timestamp(3) with time zone,
  further_decider_id uuid,
  about_type text,
  about_id uuid,
  constraint issue_one_per_number UNIQUE (number),
  constraint issue_pkey PRIMARY KEY (id),
  constraint issue_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint issue_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint issue_further_decision_is_whole CHECK ((((further_decision IS NULL) = (further_decided_at IS NULL)) AND ((further_decided_at IS NULL) OR (decided_at IS NOT NULL)))),
  constraint issue_integrity_field_check CHECK ((integrity_field = ANY (ARRAY['ENFORCEMENT'::text, 'FUNDS'::text, 'PROCUREMENT'::text, 'POST'::text]))),
  constraint issue_is_about_something CHECK (((about_type IS NULL) = (about_id IS NULL))),
  constraint issue_kind_check CHECK ((kind = ANY (ARRAY['SAFETY'::text, 'DISASTER'::text, 'COORDINATION'::text, 'INTEGRITY'::text, 'TWO_AND_TWO'::text]))),
  constraint issue_pool_check CHECK ((pool = ANY (ARRAY['LIST'::text, 'RESERVOIR'::text, 'FULL'::text]))),
  constraint issue_rectified_is_answered CHECK (((status = ANY (ARRAY['OPEN'::text, 'WITHDRAWN'::text])) OR (answer IS NOT NULL))),
  constraint issue_shortfall_check CHECK ((shortfall = ANY (ARRAY['NOT_IN_PLACE'::text, 'NOT_SOLID'::text]))),
  constraint issue_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'RECTIFIED'::text, 'VERIFIED'::text, 'WITHDRAWN'::text]))),
  constraint issue_two_and_two_says_which CHECK (((kind = 'TWO_AND_TWO'::text) = (shortfall IS NOT NULL))),
  constraint issue_withdrawn_says_why CHECK ((((status = 'WITHDRAWN'::text) = (withdrawn_at IS NOT NULL)) AND ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))))
);
CREATE INDEX issue_by_county ON public.issue USING btree (county_code, status, due_at, id);
CREATE INDEX issue_by_lead ON public.issue USING btree (lead_id) WHERE (lead_id IS NOT NULL);
CREATE INDEX issue_by_office ON public.issue USING btree (organisation_id, status, due_at, id);
CREATE INDEX issue_by_raiser_office ON public.issue USING btree (raiser_office_id, status, due_at, id) WHERE (raiser_office_id IS NOT NULL);
CREATE INDEX issue_by_subject ON public.issue USING btree (about_id) WHERE (about_id IS NOT NULL);
CREATE INDEX issue_found_by ON public.issue USING btree (found_by_id) WHERE (found_by_id IS NOT NULL);
grant insert, select, update on issue to sanbixu_app;

create table issue_draw (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  issue_id uuid not null,
  organisation_id uuid not null,
  reason text not null,
  requirement text not null,
  due_on date not null,
  conclusion text,
  settled_at timestamp(3) with time zone,
  constraint issue_draw_one_per_number UNIQUE (number),
  constraint issue_draw_pkey PRIMARY KEY (id),
  constraint issue_draw_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issue(id),
  constraint issue_draw_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint issue_draw_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint issue_draw_status_check CHECK ((status = ANY (ARRAY['DRAWN'::text, 'SETTLED'::text])))
);
CREATE INDEX issue_draw_by_due ON public.issue_draw USING btree (county_code, due_on, id);
CREATE INDEX issue_draw_by_office ON public.issue_draw USING btree (organisation_id, due_on);
CREATE UNIQUE INDEX issue_draw_once ON public.issue_draw USING btree (issue_id);
grant insert, select, update on issue_draw to sanbixu_app;

create table issue_draw_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  issue_id uuid not null,
  organisation_id uuid not null,
  reason text not null,
  requirement text not null,
  due_on date not null,
  conclusion text,
  settled_at timestamp(3) with time zone,
  "position" bigint not null,
  constraint issue_draw_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX issue_draw_history_by_position ON public.issue_draw_history USING btree ("position");
grant insert, select on issue_draw_history to sanbixu_app;

create table issue_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  pool text not null,
  kind text not null,
  organisation_id uuid not null,
  content text not null,
  source text not null,
  due_at timestamp(3) with time zone not null,
  raiser_id uuid,
  answer text,
  answerer_id uuid,
  evidence_ids uuid[] not null,
  rectified_at timestamp(3) with time zone,
  verification text,
  verified_at timestamp(3) with time zone,
  returns integer not null,
  "position" bigint not null,
  raiser_office_id uuid,
  post_id uuid,
  integrity_field text,
  shortfall text,
  co_ids uuid[],
  lead_id uuid,
  lead_office_id uuid,
  found_by_type text,
  found_by_id uuid,
  decision text,
  decided_at timestamp(3) with time zone,
  decider_id uuid,
  plan text,
  plan_due_on date,
  plan_file_id uuid,
  decision_due timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  withdrawal_reason text,
  further_decision text,
  further_decided_at timestamp(3) with time zone,
  further_decider_id uuid,
  about_type text,
  about_id uuid,
  constraint issue_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX issue_history_by_position ON public.issue_history USING btree ("position");
grant insert, select on issue_history to sanbixu_app;

create table issue_measure (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  content text not null,
  due_on date not null,
  document text,
  valid_from date,
  valid_until date,
  policy_id uuid,
  issue_id uuid not null,
  organisation_id uuid not null,
  post_id uuid,
  issue_office_id uuid not null,
  raiser_office_id uuid,
  adopter_id uuid,
  answer text,
  evidence_ids uuid[] not null,
  reporter_id uuid,
  reported_at timestamp(3) with time zone,
  finding text,
  checker_id uuid,
  checked_at timestamp(3) with time zone,
  returns integer not null,
  dropped_reason text,
  constraint issue_measure_pkey PRIMARY KEY (id),
  constraint issue_measure_adopter_id_fkey FOREIGN KEY (adopter_id) REFERENCES operator(id),
  constraint issue_measure_checker_id_fkey FOREIGN KEY (checker_id) REFERENCES operator(id),
  constraint issue_measure_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issue(id),
  constraint issue_measure_issue_office_id_fkey FOREIGN KEY (issue_office_id) REFERENCES organisation(id),
  constraint issue_measure_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint issue_measure_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policy_document(id),
  constraint issue_measure_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint issue_measure_raiser_office_id_fkey FOREIGN KEY (raiser_office_id) REFERENCES organisation(id),
  constraint issue_measure_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint issue_measure_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES operator(id),
  constraint issue_measure_dropped_says_why CHECK (((status = 'DROPPED'::text) = (dropped_reason IS NOT NULL))),
  constraint issue_measure_ends_after_it_began CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
  constraint issue_measure_kind_check CHECK ((kind = ANY (ARRAY['MEASURE'::text, 'RULE'::text]))),
  constraint issue_measure_returns_check CHECK ((returns >= 0)),
  constraint issue_measure_rule_has_its_number CHECK ((((kind = 'RULE'::text) = (document IS NOT NULL)) AND ((document IS NULL) = (valid_from IS NULL)))),
  constraint issue_measure_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'REPORTED'::text, 'CHECKED'::text, 'DROPPED'::text])))
);
CREATE INDEX issue_measure_by_due ON public.issue_measure USING btree (county_code, due_on, id);
CREATE INDEX issue_measure_by_issue ON public.issue_measure USING btree (issue_id);
grant insert, select, update on issue_measure to sanbixu_app;

create table issue_measure_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  content text not null,
  due_on date not null,
  document text,
  valid_from date,
  valid_until date,
  policy_id uuid,
  issue_id uuid not null,
  organisation_id uuid not null,
  post_id uuid,
  issue_office_id uuid not null,
  raiser_office_id uuid,
  adopter_id uuid,
  answer text,
  evidence_ids uuid[] not null,
  reporter_id uuid,
  reported_at timestamp(3) with time zone,
  finding text,
  checker_id uuid,
  checked_at timestamp(3) with time zone,
  returns integer not null,
  dropped_reason text,
  "position" bigint not null,
  constraint issue_measure_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX issue_measure_history_by_position ON public.issue_measure_history USING btree ("position");
grant insert, select on issue_measure_history to sanbixu_app;

create table journal (
  "position" bigint not null,
  entry_type text not null,
  entry_id uuid not null,
  version integer not null,
  action text not null,
  occurred_at timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  client_id uuid not null,
  operator_id uuid,
  organisation_id uuid not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  fields text[] not null,
  reason text,
  key_digest text,
  digest bytea not null,
  constraint journal_versions_of_an_entry_are_single UNIQUE (entry_id, version),
  constraint journal_pkey PRIMARY KEY ("position")
);
CREATE INDEX journal_by_time ON public.journal USING btree (recorded_at, "position");
grant insert, select on journal to sanbixu_app;

create table journal_epoch (
  epoch uuid not null,
  previous uuid,
  began_after bigint not null,
  began_at timestamp(3) with time zone not null,
  constraint journal_epoch_pkey PRIMARY KEY (epoch)
);
grant select on journal_epoch to sanbixu_app;

create table journal_head (
  only_row boolean not null default true,
  epoch uuid not null,
  "position" bigint not null,
  at timestamp(3) with time zone not null,
  constraint journal_head_pkey PRIMARY KEY (only_row),
  constraint journal_head_only_row_check CHECK (only_row)
);
grant select on journal_head to sanbixu_app;
grant update (at, position) on journal_head to sanbixu_app;

create table key_name (
  purpose text not null,
  name text not null,
  since timestamp(3) with time zone not null,
  constraint key_name_pkey PRIMARY KEY (purpose),
  constraint key_name_purpose_check CHECK ((purpose = ANY (ARRAY['MASTER'::text, 'FINDING'::text])))
);
grant select on key_name to sanbixu_app;

create table key_task (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  list_id uuid not null,
  place integer not null,
  organisation_id uuid not null,
  co_ids uuid[] not null,
  year integer not null,
  content text not null,
  measure text,
  measure_kind text not null,
  clause text,
  quantity integer not null,
  unit text not null,
  by_quarter integer[] not null,
  done_quantity integer not null,
  progress text,
  reporter_id uuid,
  reported_at timestamp(3) with time zone,
  confirmer_id uuid,
  confirmed_at timestamp(3) with time zone,
  programme text,
  next_report_on date,
  corrected_from integer,
  correction_reason text,
  corrected_at timestamp(3) with time zone,
  check_due_on date,
  ended_at timestamp(3) with time zone,
  end_reason text,
  end_document text,
  successor_id uuid,
  constraint key_task_pkey PRIMARY KEY (id),
  constraint key_task_list_id_fkey FOREIGN KEY (list_id) REFERENCES duty_list(id),
  constraint key_task_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint key_task_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint key_task_carried_over_names_its_successor CHECK (((status = 'CARRIED_OVER'::text) = (successor_id IS NOT NULL))),
  constraint key_task_confirmed_is_done CHECK (((status <> 'CONFIRMED'::text) OR (done_quantity >= quantity))),
  constraint key_task_ended_says_why CHECK ((((status = ANY (ARRAY['FAILED'::text, 'CARRIED_OVER'::text, 'CALLED_OFF'::text])) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
  constraint key_task_has_four_quarters CHECK ((cardinality(by_quarter) = 4)),
  constraint key_task_measure_kind_check CHECK ((measure_kind = ANY (ARRAY['PEOPLE'::text, 'TECHNICAL'::text, 'ENGINEERING'::text, 'MANAGEMENT'::text]))),
  constraint key_task_quantity_check CHECK ((quantity > 0)),
  constraint key_task_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'REPORTED'::text, 'CONFIRMED'::text, 'FAILED'::text, 'CARRIED_OVER'::text, 'CALLED_OFF'::text])))
);
CREATE INDEX key_task_by_county ON public.key_task USING btree (county_code, year, place, id);
CREATE INDEX key_task_by_list ON public.key_task USING btree (list_id, place, id);
CREATE INDEX key_task_by_office ON public.key_task USING btree (organisation_id, year, id);
grant insert, select, update on key_task to sanbixu_app;

create table key_task_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  list_id uuid not null,
  place integer not null,
  organisation_id uuid not null,
  co_ids uuid[] not null,
  year integer not null,
  content text not null,
  measure text,
  measure_kind text not null,
  clause text,
  quantity integer not null,
  unit text not null,
  by_quarter integer[] not null,
  done_quantity integer not null,
  progress text,
  reporter_id uuid,
  reported_at timestamp(3) with time zone,
  confirmer_id uuid,
  confirmed_at timestamp(3) with time zone,
  "position" bigint not null,
  programme text,
  next_report_on date,
  corrected_from integer,
  correction_reason text,
  corrected_at timestamp(3) with time zone,
  check_due_on date,
  ended_at timestamp(3) with time zone,
  end_reason text,
  end_document text,
  successor_id uuid,
  constraint key_task_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX key_task_history_by_position ON public.key_task_history USING btree ("position");
grant insert, select on key_task_history to sanbixu_app;

create table last_speech (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  cycle_id uuid not null,
  organisation_id uuid not null,
  ground text not null,
  due_on date not null,
  meeting_id uuid,
  speech text,
  measures text,
  held_on date,
  speaker_id uuid,
  enterprise_id uuid,
  submitted_at timestamp(3) with time zone,
  constraint last_speech_pkey PRIMARY KEY (id),
  constraint last_speech_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES assessment_cycle(id),
  constraint last_speech_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint last_speech_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES leadership_meeting(id),
  constraint last_speech_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint last_speech_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint last_speech_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES operator(id),
  constraint last_speech_ground_check CHECK ((ground = ANY (ARRAY['LAST_PLACE'::text, 'MANY_ACCIDENTS'::text]))),
  constraint last_speech_status_check CHECK ((status = ANY (ARRAY['OWED'::text, 'SUBMITTED'::text, 'HELD'::text])))
);
CREATE INDEX last_speech_by_cycle ON public.last_speech USING btree (cycle_id);
CREATE INDEX last_speech_by_due ON public.last_speech USING btree (county_code, due_on, id);
CREATE INDEX last_speech_by_enterprise ON public.last_speech USING btree (enterprise_id, due_on);
CREATE INDEX last_speech_by_office ON public.last_speech USING btree (organisation_id, due_on);
grant insert, select, update on last_speech to sanbixu_app;

create table last_speech_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  cycle_id uuid not null,
  organisation_id uuid not null,
  ground text not null,
  due_on date not null,
  meeting_id uuid,
  speech text,
  measures text,
  held_on date,
  speaker_id uuid,
  "position" bigint not null,
  enterprise_id uuid,
  submitted_at timestamp(3) with time zone,
  constraint last_speech_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX last_speech_history_by_position ON public.last_speech_history USING btree ("position");
grant insert, select on last_speech_history to sanbixu_app;

create table leader_visit (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  organisation_id uuid not null,
  post_id uuid not null,
  enterprise_id uuid,
  visited_on date not null,
  location text not null,
  matter text not null,
  finding_count integer not null,
  entered_late boolean not null,
  constraint leader_visit_one_per_number UNIQUE (number),
  constraint leader_visit_pkey PRIMARY KEY (id),
  constraint leader_visit_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint leader_visit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint leader_visit_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint leader_visit_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
CREATE INDEX leader_visit_by_county ON public.leader_visit USING btree (county_code, visited_on, id);
CREATE INDEX leader_visit_by_office ON public.leader_visit USING btree (organisation_id, visited_on, id);
CREATE INDEX leader_visit_by_post ON public.leader_visit USING btree (post_id, visited_on, id);
grant insert, select, update on leader_visit to sanbixu_app;

create table leader_visit_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  organisation_id uuid not null,
  post_id uuid not null,
  enterprise_id uuid,
  visited_on date not null,
  location text not null,
  matter text not null,
  finding_count integer not null,
  entered_late boolean not null,
  "position" bigint not null,
  constraint leader_visit_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX leader_visit_history_by_position ON public.leader_visit_history USING btree ("position");
grant insert, select on leader_visit_history to sanbixu_app;

create table leadership_meeting (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  body text not null,
  kind text not null,
  organisation_id uuid not null,
  committee_id uuid,
  held_on date not null,
  topic text not null,
  resolutions text not null,
  attendees integer not null,
  heard_period text,
  trainee_ids uuid[],
  entered_late boolean,
  withdrawn_at timestamp(3) with time zone,
  withdrawn_reason text,
  withdrawer_id uuid,
  present_ids uuid[],
  absent_ids uuid[],
  leader_came boolean,
  training_subject text,
  constraint leadership_meeting_one_per_number UNIQUE (number),
  constraint leadership_meeting_pkey PRIMARY KEY (id),
  constraint leadership_meeting_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id),
  constraint leadership_meeting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint leadership_meeting_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint leadership_meeting_attendees_check CHECK ((attendees > 0)),
  constraint leadership_meeting_body_check CHECK ((body = ANY (ARRAY['PARTY_STANDING_COMMITTEE'::text, 'GOVERNMENT_EXECUTIVE'::text, 'WORK_COMMITTEE'::text, 'COMMITTEE'::text, 'OFFICE'::text]))),
  constraint leadership_meeting_kind_check CHECK ((kind = ANY (ARRAY['HEARING'::text, 'DELIBERATION'::text, 'EVALUATION'::text, 'DISPATCH'::text, 'JOINT'::text, 'INSPECTION'::text, 'TRAINING'::text]))),
  constraint leadership_meeting_of_a_committee_names_it CHECK (((body = 'COMMITTEE'::text) = (committee_id IS NOT NULL))),
  constraint leadership_meeting_training_subject_check CHECK ((training_subject = ANY (ARRAY['WORK_SAFETY'::text, 'EMERGENCY_MANAGEMENT'::text, 'DISASTER_PREVENTION'::text, 'FIRE_SAFETY'::text, 'OTHER'::text])))
);
CREATE INDEX leadership_meeting_by_day ON public.leadership_meeting USING btree (county_code, held_on, id);
grant insert, select, update on leadership_meeting to sanbixu_app;

create table leadership_meeting_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  body text not null,
  kind text not null,
  organisation_id uuid not null,
  committee_id uuid,
  held_on date not null,
  topic text not null,
  resolutions text not null,
  attendees integer not null,
  "position" bigint not null,
  heard_period text,
  trainee_ids uuid[],
  entered_late boolean,
  withdrawn_at timestamp(3) with time zone,
  withdrawn_reason text,
  withdrawer_id uuid,
  present_ids uuid[],
  absent_ids uuid[],
  leader_came boolean,
  training_subject text,
  constraint leadership_meeting_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX leadership_meeting_history_by_position ON public.leadership_meeting_history USING btree ("position");
grant insert, select on leadership_meeting_history to sanbixu_app;

create table listing (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  subject text not null,
  hazard_id uuid,
  accident_id uuid,
  enterprise_id uuid,
  sector text not null,
  level text not null,
  supervisor_id uuid not null,
  requirement text not null,
  deadline timestamp(3) with time zone not null,
  notice_number text not null,
  noticed_on date not null,
  progress_reports integer not null,
  progress text,
  progress_at timestamp(3) with time zone,
  next_progress_due timestamp(3) with time zone not null,
  acceptance text,
  acceptance_file_id uuid,
  delisted_at timestamp(3) with time zone,
  unit_name text,
  unit_code text,
  matter text,
  criterion text,
  lister_id uuid,
  delist_document text,
  constraint listing_one_per_number UNIQUE (number),
  constraint listing_pkey PRIMARY KEY (id),
  constraint listing_acceptance_file_id_fkey FOREIGN KEY (acceptance_file_id) REFERENCES file(id),
  constraint listing_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint listing_hazard_id_fkey FOREIGN KEY (hazard_id) REFERENCES hazard(id),
  constraint listing_of_an_accident FOREIGN KEY (accident_id) REFERENCES accident(id) DEFERRABLE INITIALLY DEFERRED,
  constraint listing_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint listing_supervisor_id_fkey FOREIGN KEY (supervisor_id) REFERENCES organisation(id),
  constraint listing_ended_knows_when CHECK (((status = 'DELISTED'::text) = (delisted_at IS NOT NULL))),
  constraint listing_ended_was_accepted CHECK (((status <> 'DELISTED'::text) OR (acceptance IS NOT NULL))),
  constraint listing_is_of_its_subject CHECK ((((subject = 'HAZARD'::text) = (hazard_id IS NOT NULL)) AND ((subject = 'ACCIDENT'::text) = (accident_id IS NOT NULL)))),
  constraint listing_level_check CHECK ((level = ANY (ARRAY['COUNTY'::text, 'CITY'::text, 'PROVINCE'::text, 'STATE'::text]))),
  constraint listing_status_check CHECK ((status = ANY (ARRAY['LISTED'::text, 'DELISTED'::text]))),
  constraint listing_subject_check CHECK ((subject = ANY (ARRAY['HAZARD'::text, 'ACCIDENT'::text])))
);
CREATE INDEX listing_by_cell ON public.listing USING btree (sector, township_code, status, deadline, id);
CREATE INDEX listing_by_county ON public.listing USING btree (county_code, status, deadline, id);
CREATE INDEX listing_by_enterprise ON public.listing USING btree (enterprise_id, id);
CREATE INDEX listing_by_hazard ON public.listing USING btree (hazard_id);
CREATE UNIQUE INDEX listing_one_open_per_hazard ON public.listing USING btree (hazard_id) WHERE (status = 'LISTED'::text);
grant insert, select, update on listing to sanbixu_app;

create table listing_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  subject text not null,
  hazard_id uuid,
  accident_id uuid,
  enterprise_id uuid,
  sector text not null,
  level text not null,
  supervisor_id uuid not null,
  requirement text not null,
  deadline timestamp(3) with time zone not null,
  notice_number text not null,
  noticed_on date not null,
  progress_reports integer not null,
  progress text,
  progress_at timestamp(3) with time zone,
  next_progress_due timestamp(3) with time zone not null,
  acceptance text,
  acceptance_file_id uuid,
  delisted_at timestamp(3) with time zone,
  "position" bigint not null,
  unit_name text,
  unit_code text,
  matter text,
  criterion text,
  lister_id uuid,
  delist_document text,
  constraint listing_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX listing_history_by_position ON public.listing_history USING btree ("position");
grant insert, select on listing_history to sanbixu_app;

create table lookback (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  hazard_id uuid not null,
  enterprise_id uuid,
  sector text not null,
  matter text not null,
  opener_id uuid,
  due_at timestamp(3) with time zone not null,
  finding text,
  conclusion text,
  handling text,
  report_file_id uuid,
  concluded_at timestamp(3) with time zone,
  hazard_found_on date,
  missed_check_ids uuid[],
  constraint lookback_one_per_hazard UNIQUE (hazard_id),
  constraint lookback_one_per_number UNIQUE (number),
  constraint lookback_pkey PRIMARY KEY (id),
  constraint lookback_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint lookback_hazard_id_fkey FOREIGN KEY (hazard_id) REFERENCES hazard(id),
  constraint lookback_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint lookback_report_file_id_fkey FOREIGN KEY (report_file_id) REFERENCES file(id),
  constraint lookback_concluded_has_a_finding CHECK (((status = 'CONCLUDED'::text) = ((finding IS NOT NULL) AND (conclusion IS NOT NULL) AND (concluded_at IS NOT NULL)))),
  constraint lookback_fault_has_consequences CHECK (((finding IS NULL) OR (finding = 'NONE'::text) OR (handling IS NOT NULL))),
  constraint lookback_finding_check CHECK ((finding = ANY (ARRAY['MISSED'::text, 'CONCEALED'::text, 'NOT_CHECKED'::text, 'NONE'::text]))),
  constraint lookback_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'CONCLUDED'::text])))
);
CREATE INDEX lookback_by_cell ON public.lookback USING btree (sector, township_code, status, due_at, id);
CREATE INDEX lookback_by_county ON public.lookback USING btree (county_code, status, due_at, id);
grant insert, select, update on lookback to sanbixu_app;

create table lookback_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  hazard_id uuid not null,
  enterprise_id uuid,
  sector text not null,
  matter text not null,
  opener_id uuid,
  due_at timestamp(3) with time zone not null,
  finding text,
  conclusion text,
  handling text,
  report_file_id uuid,
  concluded_at timestamp(3) with time zone,
  "position" bigint not null,
  hazard_found_on date,
  missed_check_ids uuid[],
  constraint lookback_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX lookback_history_by_position ON public.lookback_history USING btree ("position");
grant insert, select on lookback_history to sanbixu_app;

create table lookback_pursuit (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  sector text not null,
  held_position text not null,
  conduct text not null,
  measure text not null,
  due_on date not null,
  executed_on date,
  document text,
  lookback_id uuid not null,
  enterprise_id uuid,
  person_id uuid,
  constraint lookback_pursuit_pkey PRIMARY KEY (id),
  constraint lookback_pursuit_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint lookback_pursuit_lookback_id_fkey FOREIGN KEY (lookback_id) REFERENCES lookback(id),
  constraint lookback_pursuit_person_id_fkey FOREIGN KEY (person_id) REFERENCES operator(id),
  constraint lookback_pursuit_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint lookback_pursuit_executed_is_whole CHECK ((((status = 'EXECUTED'::text) = (executed_on IS NOT NULL)) AND ((executed_on IS NULL) = (document IS NULL)))),
  constraint lookback_pursuit_measure_check CHECK ((measure = ANY (ARRAY['INTERVIEW'::text, 'EDUCATION'::text, 'DEDUCTION'::text, 'POST_CHANGE'::text, 'PENALTY'::text, 'DISCIPLINE'::text]))),
  constraint lookback_pursuit_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'EXECUTED'::text])))
);
CREATE INDEX lookback_pursuit_by_due ON public.lookback_pursuit USING btree (county_code, due_on);
CREATE INDEX lookback_pursuit_by_lookback ON public.lookback_pursuit USING btree (lookback_id);
grant insert, select, update on lookback_pursuit to sanbixu_app;

create table lookback_pursuit_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  sector text not null,
  held_position text not null,
  conduct text not null,
  measure text not null,
  due_on date not null,
  executed_on date,
  document text,
  lookback_id uuid not null,
  enterprise_id uuid,
  person_id uuid,
  "position" bigint not null,
  constraint lookback_pursuit_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX lookback_pursuit_history_by_position ON public.lookback_pursuit_history USING btree ("position");
grant insert, select on lookback_pursuit_history to sanbixu_app;

create table loss_report (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  event_id uuid not null,
  kind text not null,
  observed_at timestamp(3) with time zone not null,
  organisation_id uuid not null,
  reporter_id uuid,
  affected integer not null,
  dead integer not null,
  missing integer not null,
  relocated_together integer not null,
  relocated_apart integer not null,
  needing_emergency_aid integer not null,
  needing_transition_aid integer not null,
  short_of_water integer not null,
  collapsed_households integer not null,
  collapsed_rooms integer not null,
  severe_households integer not null,
  severe_rooms integer not null,
  slight_households integer not null,
  slight_rooms integer not null,
  crops_affected_mu integer not null,
  crops_damaged_mu integer not null,
  crops_ruined_mu integer not null,
  agriculture_loss_fen bigint not null,
  industry_loss_fen bigint not null,
  infrastructure_loss_fen bigint not null,
  public_service_loss_fen bigint not null,
  household_loss_fen bigint not null,
  direct_loss_fen bigint not null,
  opinion text,
  verified_at timestamp(3) with time zone,
  constraint loss_report_one_per_number UNIQUE (number),
  constraint loss_report_pkey PRIMARY KEY (id),
  constraint loss_report_event_id_fkey FOREIGN KEY (event_id) REFERENCES disaster_event(id),
  constraint loss_report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint loss_report_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint loss_report_affected_check CHECK ((affected >= 0)),
  constraint loss_report_agriculture_loss_fen_check CHECK ((agriculture_loss_fen >= 0)),
  constraint loss_report_collapsed_households_check CHECK ((collapsed_households >= 0)),
  constraint loss_report_collapsed_rooms_check CHECK ((collapsed_rooms >= 0)),
  constraint loss_report_crops_affected_mu_check CHECK ((crops_affected_mu >= 0)),
  constraint loss_report_crops_damaged_mu_check CHECK ((crops_damaged_mu >= 0)),
  constraint loss_report_crops_nest CHECK (((crops_ruined_mu <= crops_damaged_mu) AND (crops_damaged_mu <= crops_affected_mu))),
  constraint loss_report_crops_ruined_mu_check CHECK ((crops_ruined_mu >= 0)),
  constraint loss_report_dead_check CHECK ((dead >= 0)),
  constraint loss_report_direct_loss_fen_check CHECK ((direct_loss_fen >= 0)),
  constraint loss_report_household_loss_fen_check CHECK ((household_loss_fen >= 0)),
  constraint loss_report_industry_loss_fen_check CHECK ((industry_loss_fen >= 0)),
  constraint loss_report_infrastructure_loss_fen_check CHECK ((infrastructure_loss_fen >= 0)),
  constraint loss_report_kind_check CHECK ((kind = ANY (ARRAY['FIRST'::text, 'FOLLOW_UP'::text, 'VERIFICATION'::text]))),
  constraint loss_report_missing_check CHECK ((missing >= 0)),
  constraint loss_report_needing_emergency_aid_check CHECK ((needing_emergency_aid >= 0)),
  constraint loss_report_needing_transition_aid_check CHECK ((needing_transition_aid >= 0)),
  constraint loss_report_public_service_loss_fen_check CHECK ((public_service_loss_fen >= 0)),
  constraint loss_report_relocated_apart_check CHECK ((relocated_apart >= 0)),
  constraint loss_report_relocated_together_check CHECK ((relocated_together >= 0)),
  constraint loss_report_severe_households_check CHECK ((severe_households >= 0)),
  constraint loss_report_severe_rooms_check CHECK ((severe_rooms >= 0)),
  constraint loss_report_short_of_water_check CHECK ((short_of_water >= 0)),
  constraint loss_report_slight_households_check CHECK ((slight_households >= 0)),
  constraint loss_report_slight_rooms_check CHECK ((slight_rooms >= 0)),
  constraint loss_report_status_check CHECK ((status = ANY (ARRAY['REPORTED'::text, 'VERIFIED'::text]))),
  constraint loss_report_sums_agree CHECK ((((((agriculture_loss_fen + industry_loss_fen) + infrastructure_loss_fen) + public_service_loss_fen) + household_loss_fen) = direct_loss_fen)),
  constraint loss_report_verified_knows_when CHECK (((status = 'VERIFIED'::text) = (verified_at IS NOT NULL)))
);
CREATE INDEX loss_report_by_event ON public.loss_report USING btree (event_id, region_code, observed_at, id);
CREATE INDEX loss_report_by_place ON public.loss_report USING btree (county_code, township_code, observed_at, id);
CREATE UNIQUE INDEX loss_report_one_first ON public.loss_report USING btree (event_id, region_code) WHERE (kind = 'FIRST'::text);
grant insert, select, update on loss_report to sanbixu_app;

create table loss_report_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  event_id uuid not null,
  kind text not null,
  observed_at timestamp(3) with time zone not null,
  organisation_id uuid not null,
  reporter_id uuid,
  affected integer not null,
  dead integer not null,
  missing integer not null,
  relocated_together integer not null,
  relocated_apart integer not null,
  needing_emergency_aid integer not null,
  needing_transition_aid integer not null,
  short_of_water integer not null,
  collapsed_households integer not null,
  collapsed_rooms integer not null,
  severe_households integer not null,
  severe_rooms integer not null,
  slight_households integer not null,
  slight_rooms integer not null,
  crops_affected_mu integer not null,
  crops_damaged_mu integer not null,
  crops_ruined_mu integer not null,
  agriculture_loss_fen bigint not null,
  industry_loss_fen bigint not null,
  infrastructure_loss_fen bigint not null,
  public_service_loss_fen bigint not null,
  household_loss_fen bigint not null,
  direct_loss_fen bigint not null,
  opinion text,
  verified_at timestamp(3) with time zone,
  "position" bigint not null,
  constraint loss_report_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX loss_report_history_by_position ON public.loss_report_history USING btree ("position");
grant insert, select on loss_report_history to sanbixu_app;

create table measure_evaluation (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  programme_id uuid not null,
  assignment_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  period text not null,
  score integer not null,
  result text not null,
  opinion text not null,
  constraint measure_evaluation_once UNIQUE (assignment_id, period),
  constraint measure_evaluation_pkey PRIMARY KEY (id),
  constraint measure_evaluation_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES assignment(id),
  constraint measure_evaluation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES leadership_meeting(id),
  constraint measure_evaluation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint measure_evaluation_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES work_programme(id),
  constraint measure_evaluation_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint measure_evaluation_result_check CHECK ((result = ANY (ARRAY['GOOD'::text, 'FAIR'::text, 'POOR'::text]))),
  constraint measure_evaluation_score_check CHECK (((score >= 0) AND (score <= 100)))
);
CREATE INDEX measure_evaluation_by_county ON public.measure_evaluation USING btree (county_code, period, id);
CREATE INDEX measure_evaluation_by_office ON public.measure_evaluation USING btree (organisation_id, period, id);
CREATE INDEX measure_evaluation_by_programme ON public.measure_evaluation USING btree (programme_id, period, id);
grant insert, select, update on measure_evaluation to sanbixu_app;

create table measure_evaluation_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  programme_id uuid not null,
  assignment_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  period text not null,
  score integer not null,
  result text not null,
  opinion text not null,
  "position" bigint not null,
  constraint measure_evaluation_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX measure_evaluation_history_by_position ON public.measure_evaluation_history USING btree ("position");
grant insert, select on measure_evaluation_history to sanbixu_app;

create table number_head (
  office text not null,
  kind text not null,
  year text not null,
  last integer not null,
  constraint number_head_pkey PRIMARY KEY (office, kind, year)
);
grant insert, select on number_head to sanbixu_app;
grant update (last) on number_head to sanbixu_app;

create table operator (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  subject text not null,
  name text not null,
  certificate_number text,
  certificate_valid_to date,
  constraint operator_one_per_subject UNIQUE (subject),
  constraint operator_pkey PRIMARY KEY (id),
  constraint operator_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
grant insert, select, update on operator to sanbixu_app;

create table operator_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  subject text not null,
  name text not null,
  certificate_number text,
  certificate_valid_to date,
  "position" bigint not null,
  constraint operator_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX operator_history_by_position ON public.operator_history USING btree ("position");
grant insert, select on operator_history to sanbixu_app;

create table organisation (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  name text not null,
  kind text not null,
  mark text not null,
  enterprise_id uuid,
  ended_on date,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['PARTY_COMMITTEE'::text, 'GOVERNMENT'::text, 'BUREAU'::text, 'DEPARTMENT'::text, 'TOWNSHIP'::text, 'PARK'::text, 'VILLAGE'::text, 'ENTERPRISE'::text, 'PARTNER'::text])))
);
grant insert, select, update on organisation to sanbixu_app;

create table organisation_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  name text not null,
  kind text not null,
  mark text not null,
  enterprise_id uuid,
  ended_on date,
  "position" bigint not null,
  constraint organisation_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX organisation_history_by_position ON public.organisation_history USING btree ("position");
grant insert, select on organisation_history to sanbixu_app;

create table payee_account (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  household_id uuid not null,
  holder_id uuid,
  kind text not null,
  bank_name text not null,
  agent_paper text,
  proof text,
  constraint payee_account_pkey PRIMARY KEY (id),
  constraint payee_account_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES household_member(id),
  constraint payee_account_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id),
  constraint payee_account_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint payee_account_kind_check CHECK ((kind = ANY (ARRAY['CARD'::text, 'PASSBOOK'::text])))
);
CREATE INDEX payee_account_by_household ON public.payee_account USING btree (household_id, id);
grant insert, select on payee_account to sanbixu_app;

create table payee_account_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  household_id uuid not null,
  holder_id uuid,
  kind text not null,
  bank_name text not null,
  agent_paper text,
  "position" bigint not null,
  proof text,
  constraint payee_account_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX payee_account_history_by_position ON public.payee_account_history USING btree ("position");
grant insert, select on payee_account_history to sanbixu_app;

create table payee_account_person (
  id uuid not null,
  subject_id uuid not null,
  holder_name_masked text,
  holder_name_cipher text,
  holder_name_hash text,
  account_no_masked text,
  account_no_cipher text,
  account_no_hash text,
  constraint payee_account_person_pkey PRIMARY KEY (id),
  constraint payee_account_person_id_fkey FOREIGN KEY (id) REFERENCES payee_account(id),
  constraint payee_account_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX payee_account_person_by_account_no ON public.payee_account_person USING btree (account_no_hash) WHERE (account_no_hash IS NOT NULL);
CREATE INDEX payee_account_person_by_holder_name ON public.payee_account_person USING btree (holder_name_hash) WHERE (holder_name_hash IS NOT NULL);
grant insert, select on payee_account_person to sanbixu_app;
grant update (account_no_cipher, account_no_hash, account_no_masked, holder_name_cipher, holder_name_hash, holder_name_masked) on payee_account_person to sanbixu_app;

create table payee_account_person_history (
  id uuid not null,
  subject_id uuid not null,
  holder_name_masked text,
  holder_name_cipher text,
  holder_name_hash text,
  account_no_masked text,
  account_no_cipher text,
  account_no_hash text,
  version integer not null,
  constraint payee_account_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on payee_account_person_history to sanbixu_app;

create table payment_batch (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  programme_id uuid not null,
  fund_id uuid not null,
  count integer not null,
  total_fen bigint not null,
  pending integer not null,
  payer_id uuid not null,
  composer_id uuid not null,
  manifest_digest text,
  approved_at timestamp(3) with time zone,
  submitted_at timestamp(3) with time zone,
  answer_due timestamp(3) with time zone,
  end_reason text,
  unentered_count integer,
  unentered_keys text[],
  unentered_files text[],
  unentered_lines integer[],
  unentered_codes text[],
  unentered_ids text[],
  reviewed_keys text[],
  constraint payment_batch_number_key UNIQUE (number),
  constraint payment_batch_pkey PRIMARY KEY (id),
  constraint payment_batch_composer_id_fkey FOREIGN KEY (composer_id) REFERENCES operator(id),
  constraint payment_batch_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES relief_fund(id),
  constraint payment_batch_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES organisation(id),
  constraint payment_batch_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES relief_programme(id),
  constraint payment_batch_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint payment_batch_check CHECK (((pending >= 0) AND (pending <= count))),
  constraint payment_batch_count_check CHECK (((count >= 1) AND (count <= 10000))),
  constraint payment_batch_is_approved_before_it_goes CHECK (((status <> ALL (ARRAY['APPROVED'::text, 'SUBMITTED'::text, 'SETTLED'::text])) OR (manifest_digest IS NOT NULL))),
  constraint payment_batch_manifest_digest_check CHECK ((manifest_digest ~ '^[0-9a-f]{64}$'::text)),
  constraint payment_batch_settled_has_every_answer CHECK (((status = 'SETTLED'::text) <= (pending = 0))),
  constraint payment_batch_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'APPROVED'::text, 'SUBMITTED'::text, 'SETTLED'::text, 'DISCARDED'::text]))),
  constraint payment_batch_tells_each_line_whole CHECK (((cardinality(unentered_files) = cardinality(unentered_keys)) AND (cardinality(unentered_lines) = cardinality(unentered_keys)) AND (cardinality(unentered_codes) = cardinality(unentered_keys)) AND (cardinality(unentered_ids) = cardinality(unentered_keys)) AND (unentered_count >= cardinality(unentered_keys)))),
  constraint payment_batch_total_fen_check CHECK ((total_fen > 0)),
  constraint payment_batch_unentered_count_check CHECK ((unentered_count >= 0))
);
CREATE INDEX payment_batch_by_place ON public.payment_batch USING btree (county_code, created_at, id);
CREATE INDEX payment_batch_by_programme ON public.payment_batch USING btree (programme_id, created_at, id);
CREATE INDEX payment_batch_with_unentered_lines ON public.payment_batch USING btree (county_code, id) WHERE (unentered_count > 0);
grant insert, select, update on payment_batch to sanbixu_app;

create table payment_batch_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  programme_id uuid not null,
  fund_id uuid not null,
  count integer not null,
  total_fen bigint not null,
  pending integer not null,
  payer_id uuid not null,
  composer_id uuid not null,
  manifest_digest text,
  approved_at timestamp(3) with time zone,
  submitted_at timestamp(3) with time zone,
  answer_due timestamp(3) with time zone,
  end_reason text,
  "position" bigint not null,
  unentered_count integer,
  unentered_keys text[],
  unentered_files text[],
  unentered_lines integer[],
  unentered_codes text[],
  unentered_ids text[],
  reviewed_keys text[],
  constraint payment_batch_history_pkey PRIMARY KEY (id, version),
  constraint payment_batch_history_unentered_count_check CHECK ((unentered_count >= 0))
);
CREATE INDEX payment_batch_history_by_position ON public.payment_batch_history USING btree ("position");
grant insert, select on payment_batch_history to sanbixu_app;

create table payout (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  programme_id uuid not null,
  occasion text not null,
  beneficiary_kind text not null,
  beneficiary_id uuid not null,
  period text not null,
  tranche integer not null,
  amount_fen bigint not null,
  end_to_end_id text not null,
  batch_id uuid not null,
  claim_id uuid not null,
  fund_id uuid not null,
  account_id uuid not null,
  payer_id uuid not null,
  bank_reference text,
  outcome_reason text,
  answered_at timestamp(3) with time zone,
  returned_on date,
  recovery_order text,
  recovered_on date,
  end_reason text,
  constraint payout_end_to_end_id_key UNIQUE (end_to_end_id),
  constraint payout_pkey PRIMARY KEY (id),
  constraint payout_account_id_fkey FOREIGN KEY (account_id) REFERENCES payee_account(id),
  constraint payout_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES payment_batch(id),
  constraint payout_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES relief_claim(id),
  constraint payout_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES relief_fund(id),
  constraint payout_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES organisation(id),
  constraint payout_programme_id_occasion_fkey FOREIGN KEY (programme_id, occasion) REFERENCES relief_programme(id, occasion),
  constraint payout_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint payout_amount_fen_check CHECK ((amount_fen > 0)),
  constraint payout_beneficiary_kind_check CHECK ((beneficiary_kind = ANY (ARRAY['PERSON'::text, 'DWELLING'::text]))),
  constraint payout_end_to_end_id_check CHECK ((end_to_end_id ~ '^[0-9A-F]{32}$'::text)),
  constraint payout_kind_check CHECK ((kind = ANY (ARRAY['EMERGENCY'::text, 'CONDOLENCE'::text, 'TRANSITION'::text, 'REBUILD'::text, 'REPAIR'::text, 'WINTER_SPRING'::text, 'DROUGHT'::text]))),
  constraint payout_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'APPROVED'::text, 'SUBMITTED'::text, 'SETTLED'::text, 'REJECTED'::text, 'UNKNOWN'::text, 'RETURNED'::text, 'RECOVERING'::text, 'RECOVERED'::text, 'CANCELLED'::text]))),
  constraint payout_tranche_check CHECK (((tranche >= 1) AND (tranche <= 2)))
);
CREATE INDEX payout_by_account ON public.payout USING btree (account_id);
CREATE INDEX payout_by_batch ON public.payout USING btree (batch_id, id);
CREATE INDEX payout_by_beneficiary ON public.payout USING btree (beneficiary_id);
CREATE INDEX payout_by_claim ON public.payout USING btree (claim_id, created_at, id);
CREATE INDEX payout_by_place ON public.payout USING btree (county_code, township_code, created_at, id);
CREATE INDEX payout_by_programme ON public.payout USING btree (programme_id, created_at, id);
CREATE INDEX payout_by_update ON public.payout USING btree (county_code, updated_at, id);
CREATE UNIQUE INDEX payout_one_that_lives ON public.payout USING btree (programme_id, occasion, beneficiary_kind, beneficiary_id, period, tranche) WHERE (status <> ALL (ARRAY['REJECTED'::text, 'RETURNED'::text, 'CANCELLED'::text]));
grant insert, select, update on payout to sanbixu_app;

create table payout_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  programme_id uuid not null,
  occasion text not null,
  beneficiary_kind text not null,
  beneficiary_id uuid not null,
  period text not null,
  tranche integer not null,
  amount_fen bigint not null,
  end_to_end_id text not null,
  batch_id uuid not null,
  claim_id uuid not null,
  fund_id uuid not null,
  account_id uuid not null,
  payer_id uuid not null,
  bank_reference text,
  outcome_reason text,
  answered_at timestamp(3) with time zone,
  returned_on date,
  recovery_order text,
  recovered_on date,
  end_reason text,
  "position" bigint not null,
  constraint payout_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX payout_history_by_position ON public.payout_history USING btree ("position");
grant insert, select on payout_history to sanbixu_app;

create table pillar_tag (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  pillar text not null,
  element text not null,
  organisation_id uuid,
  committee_id uuid,
  list_id uuid,
  note text not null,
  removed_reason text,
  policy_id uuid,
  constraint pillar_tag_pkey PRIMARY KEY (id),
  constraint pillar_tag_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committee(id),
  constraint pillar_tag_list_id_fkey FOREIGN KEY (list_id) REFERENCES duty_list(id),
  constraint pillar_tag_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint pillar_tag_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint pillar_tag_names_one_entry CHECK ((num_nonnulls(organisation_id, committee_id, list_id, policy_id) = 1)),
  constraint pillar_tag_pillar_check CHECK ((pillar = ANY (ARRAY['COMMAND'::text, 'ADMINISTRATION'::text, 'FORCES'::text, 'INSTITUTIONS'::text]))),
  constraint pillar_tag_status_check CHECK ((status = ANY (ARRAY['TAGGED'::text, 'REMOVED'::text])))
);
CREATE INDEX pillar_tag_by_county ON public.pillar_tag USING btree (county_code, pillar, element, id);
grant insert, select, update on pillar_tag to sanbixu_app;

create table pillar_tag_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  pillar text not null,
  element text not null,
  organisation_id uuid,
  committee_id uuid,
  list_id uuid,
  note text not null,
  removed_reason text,
  "position" bigint not null,
  policy_id uuid,
  constraint pillar_tag_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX pillar_tag_history_by_position ON public.pillar_tag_history USING btree ("position");
grant insert, select on pillar_tag_history to sanbixu_app;

create table policy_document (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  organisation_id uuid not null,
  title text not null,
  content text not null,
  file_ids uuid[] not null,
  document text,
  valid_from date,
  valid_until date,
  issued_at timestamp(3) with time zone,
  former_id uuid,
  last_on date,
  end_reason text,
  end_document text,
  review_due_on date,
  reviewed_on date,
  review_finding text,
  constraint policy_document_pkey PRIMARY KEY (id),
  constraint policy_document_former_id_fkey FOREIGN KEY (former_id) REFERENCES policy_document(id),
  constraint policy_document_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint policy_document_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint policy_document_issued_is_whole CHECK (((status = ANY (ARRAY['DRAFT'::text, 'WITHDRAWN'::text, 'REFUSED'::text])) OR ((document IS NOT NULL) AND (valid_from IS NOT NULL)))),
  constraint policy_document_kind_check CHECK ((kind = ANY (ARRAY['RULE'::text, 'POLICY'::text]))),
  constraint policy_document_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'ISSUED'::text, 'REVISED'::text, 'REPEALED'::text, 'WITHDRAWN'::text, 'REFUSED'::text])))
);
CREATE INDEX policy_document_by_end ON public.policy_document USING btree (county_code, valid_until);
CREATE INDEX policy_document_by_former ON public.policy_document USING btree (former_id);
CREATE INDEX policy_document_by_review ON public.policy_document USING btree (county_code, review_due_on);
CREATE INDEX policy_document_newest ON public.policy_document USING btree (county_code, created_at DESC, id DESC);
grant insert, select, update on policy_document to sanbixu_app;

create table policy_document_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  kind text not null,
  organisation_id uuid not null,
  title text not null,
  content text not null,
  file_ids uuid[] not null,
  document text,
  valid_from date,
  valid_until date,
  issued_at timestamp(3) with time zone,
  former_id uuid,
  last_on date,
  end_reason text,
  end_document text,
  "position" bigint not null,
  review_due_on date,
  reviewed_on date,
  review_finding text,
  constraint policy_document_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX policy_document_history_by_position ON public.policy_document_history USING btree ("position");
grant insert, select on policy_document_history to sanbixu_app;

create table post (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  organisation_id uuid not null,
  title text not null,
  roles text[] not null,
  in_leadership boolean,
  unit text,
  constraint post_pkey PRIMARY KEY (id),
  constraint post_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint post_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
CREATE INDEX post_by_organisation ON public.post USING btree (organisation_id);
grant insert, select, update on post to sanbixu_app;

create table post_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  organisation_id uuid not null,
  title text not null,
  roles text[] not null,
  "position" bigint not null,
  in_leadership boolean,
  unit text,
  constraint post_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX post_history_by_position ON public.post_history USING btree ("position");
grant insert, select on post_history to sanbixu_app;

create table practice_adoption (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  case_id uuid not null,
  organisation_id uuid not null,
  due_on date not null,
  adopted boolean,
  answer text,
  file_ids uuid[] not null,
  answered_at timestamp(3) with time zone,
  constraint practice_adoption_pkey PRIMARY KEY (id),
  constraint practice_adoption_case_id_fkey FOREIGN KEY (case_id) REFERENCES practice_case(id),
  constraint practice_adoption_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint practice_adoption_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint practice_adoption_status_check CHECK ((status = ANY (ARRAY['ASKED'::text, 'ANSWERED'::text])))
);
CREATE INDEX practice_adoption_by_case ON public.practice_adoption USING btree (case_id);
CREATE INDEX practice_adoption_by_due ON public.practice_adoption USING btree (county_code, due_on, id);
CREATE INDEX practice_adoption_by_office ON public.practice_adoption USING btree (organisation_id, due_on);
grant insert, select, update on practice_adoption to sanbixu_app;

create table practice_adoption_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  case_id uuid not null,
  organisation_id uuid not null,
  due_on date not null,
  adopted boolean,
  answer text,
  file_ids uuid[] not null,
  answered_at timestamp(3) with time zone,
  "position" bigint not null,
  constraint practice_adoption_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX practice_adoption_history_by_position ON public.practice_adoption_history USING btree ("position");
grant insert, select on practice_adoption_history to sanbixu_app;

create table practice_case (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  organisation_id uuid not null,
  title text not null,
  content text not null,
  result text not null,
  file_ids uuid[] not null,
  opinion text,
  judged_at timestamp(3) with time zone,
  document text,
  published_at timestamp(3) with time zone,
  nominated_level text,
  nominated_on date,
  nomination_document text,
  result_due_on date,
  nomination_result text,
  result_on date,
  result_document text,
  constraint practice_case_one_per_number UNIQUE (number),
  constraint practice_case_pkey PRIMARY KEY (id),
  constraint practice_case_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint practice_case_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint practice_case_nominated_level_check CHECK ((nominated_level = ANY (ARRAY['CITY'::text, 'PROVINCE'::text]))),
  constraint practice_case_nomination_result_check CHECK ((nomination_result = ANY (ARRAY['SELECTED'::text, 'NOT_SELECTED'::text]))),
  constraint practice_case_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'ACCEPTED'::text, 'REJECTED'::text, 'PUBLISHED'::text])))
);
CREATE INDEX practice_case_newest ON public.practice_case USING btree (county_code, created_at DESC, id DESC);
grant insert, select, update on practice_case to sanbixu_app;

create table practice_case_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  organisation_id uuid not null,
  title text not null,
  content text not null,
  result text not null,
  file_ids uuid[] not null,
  opinion text,
  judged_at timestamp(3) with time zone,
  document text,
  published_at timestamp(3) with time zone,
  "position" bigint not null,
  nominated_level text,
  nominated_on date,
  nomination_document text,
  result_due_on date,
  nomination_result text,
  result_on date,
  result_document text,
  constraint practice_case_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX practice_case_history_by_position ON public.practice_case_history USING btree ("position");
grant insert, select on practice_case_history to sanbixu_app;

create table proposal (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  entry_type text not null,
  entry_id uuid not null,
  entry_version integer not null,
  act text not null,
  input text not null,
  proposer_id uuid not null,
  signer_ids uuid[] not null,
  needed integer not null,
  sector text,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint proposal_needed_check CHECK ((needed > 1)),
  constraint proposal_proposer_signs CHECK ((proposer_id = ANY (signer_ids))),
  constraint proposal_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'COMPLETED'::text, 'LAPSED'::text])))
);
CREATE INDEX proposal_by_county ON public.proposal USING btree (county_code, status, id);
CREATE INDEX proposal_by_entry ON public.proposal USING btree (entry_id, status);
CREATE INDEX proposal_by_sector ON public.proposal USING btree (sector, township_code, status, id);
grant insert, select, update on proposal to sanbixu_app;

create table proposal_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  entry_type text not null,
  entry_id uuid not null,
  entry_version integer not null,
  act text not null,
  input text not null,
  proposer_id uuid not null,
  signer_ids uuid[] not null,
  needed integer not null,
  "position" bigint not null,
  sector text,
  constraint proposal_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX proposal_history_by_position ON public.proposal_history USING btree ("position");
grant insert, select on proposal_history to sanbixu_app;

create table publication (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  party_kind text not null,
  platform text not null,
  url text,
  published_at timestamp(3) with time zone not null,
  level text not null,
  repairable_from date not null,
  shown_until date not null,
  repaired_on date,
  commitment text,
  withdrawn_at timestamp(3) with time zone,
  withdraw_reason text,
  sector text not null,
  case_id uuid not null,
  party_id uuid not null,
  enterprise_id uuid,
  unit_name text,
  unit_code text,
  decision_number text,
  cause text,
  fine_fen bigint,
  constraint publication_number_key UNIQUE (number),
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_case_id_fkey FOREIGN KEY (case_id) REFERENCES enforcement_case(id),
  constraint publication_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint publication_party_id_fkey FOREIGN KEY (party_id) REFERENCES case_party(id),
  constraint publication_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint publication_level_check CHECK ((level = ANY (ARRAY['MINOR'::text, 'GENERAL'::text, 'SEVERE'::text]))),
  constraint publication_party_kind_check CHECK ((party_kind = ANY (ARRAY['UNIT'::text, 'PERSON'::text]))),
  constraint publication_status_check CHECK ((status = ANY (ARRAY['PUBLISHED'::text, 'REPAIRED'::text, 'WITHDRAWN'::text])))
);
CREATE INDEX publication_by_case ON public.publication USING btree (case_id);
CREATE UNIQUE INDEX publication_once ON public.publication USING btree (party_id) WHERE (status <> 'WITHDRAWN'::text);
grant insert, select, update on publication to sanbixu_app;

create table publication_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  party_kind text not null,
  platform text not null,
  url text,
  published_at timestamp(3) with time zone not null,
  level text not null,
  repairable_from date not null,
  shown_until date not null,
  repaired_on date,
  commitment text,
  withdrawn_at timestamp(3) with time zone,
  withdraw_reason text,
  sector text not null,
  case_id uuid not null,
  party_id uuid not null,
  enterprise_id uuid,
  "position" bigint not null,
  unit_name text,
  unit_code text,
  decision_number text,
  cause text,
  fine_fen bigint,
  constraint publication_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX publication_history_by_position ON public.publication_history USING btree ("position");
grant insert, select on publication_history to sanbixu_app;

create table random_draw (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  drawn_at timestamp(3) with time zone not null,
  seed text not null,
  list_digest text not null,
  candidates text not null,
  officers text not null,
  conflicts text not null,
  results text not null,
  count integer not null,
  reason text,
  plan_id uuid not null,
  organisation_id uuid not null,
  enterprise_ids uuid[] not null,
  officer_ids uuid[] not null,
  constraint random_draw_number_key UNIQUE (number),
  constraint random_draw_pkey PRIMARY KEY (id),
  constraint random_draw_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint random_draw_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES inspection_plan(id),
  constraint random_draw_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
CREATE INDEX random_draw_by_plan ON public.random_draw USING btree (plan_id);
grant insert, select, update on random_draw to sanbixu_app;

create table random_draw_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  drawn_at timestamp(3) with time zone not null,
  seed text not null,
  list_digest text not null,
  candidates text not null,
  officers text not null,
  conflicts text not null,
  results text not null,
  count integer not null,
  reason text,
  plan_id uuid not null,
  organisation_id uuid not null,
  enterprise_ids uuid[] not null,
  officer_ids uuid[] not null,
  "position" bigint not null,
  constraint random_draw_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX random_draw_history_by_position ON public.random_draw_history USING btree ("position");
grant insert, select on random_draw_history to sanbixu_app;

create table region (
  code text not null,
  level text not null,
  name text not null,
  parent_code text,
  townships text[] not null default '{}'::text[],
  valid_from date,
  valid_to date,
  successor_codes text[] not null default '{}'::text[],
  constraint region_pkey PRIMARY KEY (code),
  constraint region_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES region(code),
  constraint region_code_check CHECK ((code ~ '^([0-9]{12}|[0-9]{6}F[0-9]{2})$'::text)),
  constraint region_functional_area_is_its_townships CHECK (((level = 'FUNCTIONAL_AREA'::text) = (cardinality(townships) > 0))),
  constraint region_level_check CHECK ((level = ANY (ARRAY['NATION'::text, 'PROVINCE'::text, 'PREFECTURE'::text, 'COUNTY'::text, 'TOWNSHIP'::text, 'VILLAGE'::text, 'FUNCTIONAL_AREA'::text])))
);
CREATE INDEX region_by_level ON public.region USING btree (level, code);
CREATE INDEX region_children ON public.region USING btree (parent_code, code);
grant select on region to sanbixu_app;

create table relief_claim (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  programme_id uuid not null,
  household_id uuid not null,
  channel text not null,
  period text not null,
  member_ids uuid[] not null,
  persons integer not null,
  dwelling_id uuid,
  rooms integer,
  damage text,
  days integer,
  loss text not null,
  subsidy_year text,
  subsidy text,
  evidence_ids uuid[] not null,
  account_id uuid not null,
  met_on date,
  attendees integer,
  in_favour integer,
  against integer,
  abstained integer,
  village_opinion text,
  published_on date,
  published_to date,
  published_at text,
  objections integer not null,
  objection text,
  objection_opinion text,
  reviewer_ids uuid[] not null,
  field_checked boolean,
  township_opinion text,
  decided_on date,
  decision text,
  fund_id uuid,
  standard_fen bigint,
  computed_fen bigint,
  amount_fen bigint,
  amount_reason text,
  first_tranche_fen bigint,
  override_checks text[] not null,
  override_reasons text[] not null,
  started_on date,
  accepted_on date,
  pay_due timestamp(3) with time zone,
  end_reason text,
  constraint relief_claim_number_key UNIQUE (number),
  constraint relief_claim_pkey PRIMARY KEY (id),
  constraint relief_claim_account_id_fkey FOREIGN KEY (account_id) REFERENCES payee_account(id) DEFERRABLE INITIALLY DEFERRED,
  constraint relief_claim_dwelling_id_fkey FOREIGN KEY (dwelling_id) REFERENCES dwelling(id),
  constraint relief_claim_fund_id_fkey FOREIGN KEY (fund_id) REFERENCES relief_fund(id),
  constraint relief_claim_household_id_fkey FOREIGN KEY (household_id) REFERENCES household(id),
  constraint relief_claim_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES relief_programme(id),
  constraint relief_claim_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint relief_claim_amount_fen_check CHECK ((amount_fen > 0)),
  constraint relief_claim_channel_check CHECK ((channel = ANY (ARRAY['HOUSEHOLD'::text, 'GROUP'::text]))),
  constraint relief_claim_check CHECK (((first_tranche_fen >= 0) AND (first_tranche_fen <= amount_fen))),
  constraint relief_claim_counts_its_people CHECK ((persons = cardinality(member_ids))),
  constraint relief_claim_damage_check CHECK ((damage = ANY (ARRAY['COLLAPSED'::text, 'SEVERE'::text, 'SLIGHT'::text]))),
  constraint relief_claim_days_check CHECK ((days > 0)),
  constraint relief_claim_decided_after_publicity CHECK (((status <> ALL (ARRAY['TOWNSHIP_REVIEWED'::text, 'PAYABLE'::text])) OR (published_to IS NOT NULL))),
  constraint relief_claim_differs_for_a_reason CHECK (((amount_fen IS NULL) OR (amount_fen = computed_fen) OR (amount_reason IS NOT NULL))),
  constraint relief_claim_is_for_people_or_a_home CHECK ((((kind = ANY (ARRAY['REBUILD'::text, 'REPAIR'::text])) = (dwelling_id IS NOT NULL)) AND ((dwelling_id IS NULL) = (persons > 0)))),
  constraint relief_claim_kind_check CHECK ((kind = ANY (ARRAY['EMERGENCY'::text, 'CONDOLENCE'::text, 'TRANSITION'::text, 'REBUILD'::text, 'REPAIR'::text, 'WINTER_SPRING'::text, 'DROUGHT'::text]))),
  constraint relief_claim_payable_has_an_amount CHECK (((status <> 'PAYABLE'::text) OR ((amount_fen IS NOT NULL) AND (fund_id IS NOT NULL)))),
  constraint relief_claim_standard_fen_check CHECK ((standard_fen > 0)),
  constraint relief_claim_status_check CHECK ((status = ANY (ARRAY['APPLIED'::text, 'VILLAGE_REVIEWED'::text, 'PUBLICISED'::text, 'OBJECTED'::text, 'TOWNSHIP_REVIEWED'::text, 'PAYABLE'::text, 'REJECTED'::text, 'WITHDRAWN'::text])))
);
CREATE INDEX relief_claim_by_dwelling ON public.relief_claim USING btree (dwelling_id) WHERE (dwelling_id IS NOT NULL);
CREATE INDEX relief_claim_by_household ON public.relief_claim USING btree (household_id, created_at, id);
CREATE INDEX relief_claim_by_member ON public.relief_claim USING gin (member_ids);
CREATE INDEX relief_claim_by_place ON public.relief_claim USING btree (county_code, township_code, created_at, id);
CREATE INDEX relief_claim_by_programme ON public.relief_claim USING btree (programme_id, status, created_at, id);
CREATE INDEX relief_claim_by_update ON public.relief_claim USING btree (county_code, updated_at, id);
CREATE INDEX relief_claim_by_village ON public.relief_claim USING btree (region_code, created_at, id);
grant insert, select, update on relief_claim to sanbixu_app;

create table relief_claim_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  programme_id uuid not null,
  household_id uuid not null,
  channel text not null,
  period text not null,
  member_ids uuid[] not null,
  persons integer not null,
  dwelling_id uuid,
  rooms integer,
  damage text,
  days integer,
  loss text not null,
  subsidy_year text,
  subsidy text,
  evidence_ids uuid[] not null,
  account_id uuid not null,
  met_on date,
  attendees integer,
  in_favour integer,
  against integer,
  abstained integer,
  village_opinion text,
  published_on date,
  published_to date,
  published_at text,
  objections integer not null,
  objection text,
  objection_opinion text,
  reviewer_ids uuid[] not null,
  field_checked boolean,
  township_opinion text,
  decided_on date,
  decision text,
  fund_id uuid,
  standard_fen bigint,
  computed_fen bigint,
  amount_fen bigint,
  amount_reason text,
  first_tranche_fen bigint,
  override_checks text[] not null,
  override_reasons text[] not null,
  started_on date,
  accepted_on date,
  pay_due timestamp(3) with time zone,
  end_reason text,
  "position" bigint not null,
  constraint relief_claim_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX relief_claim_history_by_position ON public.relief_claim_history USING btree ("position");
grant insert, select on relief_claim_history to sanbixu_app;

create table relief_claim_person (
  id uuid not null,
  subject_id uuid not null,
  objector_name_masked text,
  objector_name_cipher text,
  objector_name_hash text,
  constraint relief_claim_person_pkey PRIMARY KEY (id),
  constraint relief_claim_person_id_fkey FOREIGN KEY (id) REFERENCES relief_claim(id),
  constraint relief_claim_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX relief_claim_person_by_objector_name ON public.relief_claim_person USING btree (objector_name_hash) WHERE (objector_name_hash IS NOT NULL);
grant insert, select on relief_claim_person to sanbixu_app;
grant update (objector_name_cipher, objector_name_hash, objector_name_masked) on relief_claim_person to sanbixu_app;

create table relief_claim_person_history (
  id uuid not null,
  subject_id uuid not null,
  objector_name_masked text,
  objector_name_cipher text,
  objector_name_hash text,
  version integer not null,
  constraint relief_claim_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on relief_claim_person_history to sanbixu_app;

create table relief_fund (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  name text not null,
  year text not null,
  purpose text[] not null,
  document text not null,
  release_file_id uuid,
  constraint relief_fund_number_key UNIQUE (number),
  constraint relief_fund_pkey PRIMARY KEY (id),
  constraint relief_fund_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint relief_fund_kind_check CHECK ((kind = ANY (ARRAY['BUDGET'::text, 'TRANSFER'::text, 'DONATION'::text, 'RESERVE'::text]))),
  constraint relief_fund_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])))
);
grant insert, select, update on relief_fund to sanbixu_app;

create table relief_fund_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  name text not null,
  year text not null,
  purpose text[] not null,
  document text not null,
  "position" bigint not null,
  release_file_id uuid,
  constraint relief_fund_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX relief_fund_history_by_position ON public.relief_fund_history USING btree ("position");
grant insert, select on relief_fund_history to sanbixu_app;

create table relief_programme (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  name text not null,
  occasion text not null,
  event_id uuid,
  starts_on date not null,
  document text not null,
  plan_approved_on date,
  plan_due date,
  closed_on date,
  constraint relief_programme_id_occasion_key UNIQUE (id, occasion),
  constraint relief_programme_number_key UNIQUE (number),
  constraint relief_programme_one_for_an_occasion UNIQUE (county_code, kind, occasion),
  constraint relief_programme_pkey PRIMARY KEY (id),
  constraint relief_programme_event_id_fkey FOREIGN KEY (event_id) REFERENCES disaster_event(id),
  constraint relief_programme_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint relief_programme_is_for_an_event_or_a_season CHECK (((kind = 'WINTER_SPRING'::text) = (event_id IS NULL))),
  constraint relief_programme_kind_check CHECK ((kind = ANY (ARRAY['EMERGENCY'::text, 'CONDOLENCE'::text, 'TRANSITION'::text, 'REBUILD'::text, 'REPAIR'::text, 'WINTER_SPRING'::text, 'DROUGHT'::text]))),
  constraint relief_programme_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])))
);
grant insert, select, update on relief_programme to sanbixu_app;

create table relief_programme_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  name text not null,
  occasion text not null,
  event_id uuid,
  starts_on date not null,
  document text not null,
  plan_approved_on date,
  plan_due date,
  closed_on date,
  "position" bigint not null,
  constraint relief_programme_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX relief_programme_history_by_position ON public.relief_programme_history USING btree ("position");
grant insert, select on relief_programme_history to sanbixu_app;

create table relief_standard (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  programme_id uuid not null,
  place text not null,
  amount_fen bigint not null,
  unit text not null,
  cap_fen bigint,
  days_max integer,
  valid_from date not null,
  valid_to date,
  document text not null,
  constraint relief_standard_pkey PRIMARY KEY (id),
  constraint relief_standard_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES relief_programme(id),
  constraint relief_standard_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint relief_standard_amount_fen_check CHECK ((amount_fen > 0)),
  constraint relief_standard_check CHECK ((cap_fen >= amount_fen)),
  constraint relief_standard_check1 CHECK ((valid_to >= valid_from)),
  constraint relief_standard_days_max_check CHECK ((days_max > 0)),
  constraint relief_standard_unit_check CHECK ((unit = ANY (ARRAY['PERSON_DAY'::text, 'PERSON'::text, 'ROOM'::text, 'HOUSEHOLD'::text])))
);
CREATE INDEX relief_standard_by_programme ON public.relief_standard USING btree (programme_id);
grant insert, select, update on relief_standard to sanbixu_app;

create table relief_standard_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  programme_id uuid not null,
  place text not null,
  amount_fen bigint not null,
  unit text not null,
  cap_fen bigint,
  days_max integer,
  valid_from date not null,
  valid_to date,
  document text not null,
  "position" bigint not null,
  constraint relief_standard_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX relief_standard_history_by_position ON public.relief_standard_history USING btree ("position");
grant insert, select on relief_standard_history to sanbixu_app;

create table relocated_person (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  event_id uuid not null,
  organisation_id uuid not null,
  shelter text not null,
  relocated_at timestamp(3) with time zone not null,
  food_at timestamp(3) with time zone,
  clothes_at timestamp(3) with time zone,
  shelter_at timestamp(3) with time zone,
  water_at timestamp(3) with time zone,
  medical_at timestamp(3) with time zone,
  returned_at timestamp(3) with time zone,
  constraint relocated_person_pkey PRIMARY KEY (id),
  constraint relocated_person_event_id_fkey FOREIGN KEY (event_id) REFERENCES disaster_event(id),
  constraint relocated_person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint relocated_person_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint relocated_person_returned_knows_when CHECK (((status = 'RETURNED'::text) = (returned_at IS NOT NULL))),
  constraint relocated_person_status_check CHECK ((status = ANY (ARRAY['RELOCATED'::text, 'RETURNED'::text])))
);
CREATE INDEX relocated_person_by_event ON public.relocated_person USING btree (event_id, id);
CREATE INDEX relocated_person_by_place ON public.relocated_person USING btree (county_code, township_code, relocated_at, id);
grant insert, select, update on relocated_person to sanbixu_app;

create table relocated_person_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  event_id uuid not null,
  organisation_id uuid not null,
  shelter text not null,
  relocated_at timestamp(3) with time zone not null,
  food_at timestamp(3) with time zone,
  clothes_at timestamp(3) with time zone,
  shelter_at timestamp(3) with time zone,
  water_at timestamp(3) with time zone,
  medical_at timestamp(3) with time zone,
  returned_at timestamp(3) with time zone,
  "position" bigint not null,
  constraint relocated_person_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX relocated_person_history_by_position ON public.relocated_person_history USING btree ("position");
grant insert, select on relocated_person_history to sanbixu_app;

create table relocated_person_person (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  id_number_masked text,
  id_number_cipher text,
  id_number_hash text,
  constraint relocated_person_person_pkey PRIMARY KEY (id),
  constraint relocated_person_person_id_fkey FOREIGN KEY (id) REFERENCES relocated_person(id),
  constraint relocated_person_person_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subject_key(id)
);
CREATE INDEX relocated_person_person_by_id_number ON public.relocated_person_person USING btree (id_number_hash) WHERE (id_number_hash IS NOT NULL);
CREATE INDEX relocated_person_person_by_person_name ON public.relocated_person_person USING btree (person_name_hash) WHERE (person_name_hash IS NOT NULL);
grant insert, select on relocated_person_person to sanbixu_app;
grant update (id_number_cipher, id_number_hash, id_number_masked, person_name_cipher, person_name_hash, person_name_masked) on relocated_person_person to sanbixu_app;

create table relocated_person_person_history (
  id uuid not null,
  subject_id uuid not null,
  person_name_masked text,
  person_name_cipher text,
  person_name_hash text,
  id_number_masked text,
  id_number_cipher text,
  id_number_hash text,
  version integer not null,
  constraint relocated_person_person_history_pkey PRIMARY KEY (id, version)
);
grant insert, select on relocated_person_person_history to sanbixu_app;

create table request_key (
  client_id uuid not null,
  key text not null,
  digest text not null,
  entry_type text not null,
  entry_id uuid not null,
  version integer not null,
  "position" bigint not null,
  operator_id uuid,
  field_digests bytea,
  constraint request_key_once UNIQUE NULLS NOT DISTINCT (client_id, key, operator_id)
);
grant insert, select on request_key to sanbixu_app;

create table responsibility (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  organisation_id uuid,
  category text not null,
  must text not null,
  sectors text[] not null,
  townships text[] not null,
  document text not null,
  valid_from date not null,
  valid_to date,
  status text not null,
  holder text not null,
  unit text,
  aspect text not null,
  lever text,
  first boolean not null,
  lead boolean not null,
  industries text[] not null,
  business_forms text[] not null,
  enterprise_ids uuid[] not null,
  corridor_kind text,
  corridor text,
  content text,
  clause text,
  approval_document text,
  published_at timestamp(3) with time zone,
  acknowledged_at timestamp(3) with time zone,
  end_note text,
  post_id uuid,
  holder_enterprise_id uuid,
  author_id uuid,
  disaster_kinds text[],
  corridor_course text,
  projects text[],
  constraint responsibility_pkey PRIMARY KEY (id),
  constraint responsibility_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint responsibility_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  constraint responsibility_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint responsibility_aspect_check CHECK ((aspect = ANY (ARRAY['SAFETY'::text, 'BUSINESS'::text]))),
  constraint responsibility_category_check CHECK ((category = ANY (ARRAY['LEADERSHIP'::text, 'CHIEF_EXECUTIVE'::text, 'OVERALL_SUPERVISION'::text, 'SECTOR_COORDINATION'::text, 'SPECIAL_SUPERVISION'::text, 'TERRITORIAL'::text, 'PRINCIPAL'::text, 'DISASTER_PREVENTION'::text, 'FIRE'::text]))),
  constraint responsibility_corridor_is_whole CHECK (((corridor_kind IS NULL) = (corridor IS NULL))),
  constraint responsibility_ends_after_it_began CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint responsibility_has_a_holder CHECK (((organisation_id IS NOT NULL) OR ((holder = 'ENTERPRISE'::text) AND (holder_enterprise_id IS NOT NULL)))),
  constraint responsibility_holder_check CHECK ((holder = ANY (ARRAY['PARTY_LEADER'::text, 'GOV_LEADER'::text, 'OFFICE_LEADER'::text, 'DEPARTMENT'::text, 'INTERNAL_UNIT'::text, 'POST'::text, 'TOWNSHIP'::text, 'PARK'::text, 'ENTERPRISE'::text, 'ENTERPRISE_POST'::text]))),
  constraint responsibility_lever_check CHECK ((lever = ANY (ARRAY['PLANNING'::text, 'POLICY'::text, 'STANDARD'::text, 'LICENSING'::text, 'OPERATION'::text]))),
  constraint responsibility_must_check CHECK ((must = ANY (ARRAY['MANAGE_INDUSTRY'::text, 'MANAGE_BUSINESS'::text, 'MANAGE_PRODUCTION'::text]))),
  constraint responsibility_of_a_post_names_it CHECK (((holder = ANY (ARRAY['PARTY_LEADER'::text, 'GOV_LEADER'::text, 'OFFICE_LEADER'::text, 'POST'::text, 'ENTERPRISE_POST'::text])) = (post_id IS NOT NULL))),
  constraint responsibility_published_knows_when CHECK (((status = ANY (ARRAY['DRAFT'::text, 'SUPERSEDED'::text])) OR (published_at IS NOT NULL))),
  constraint responsibility_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text, 'ACKNOWLEDGED'::text, 'HANDED_OVER'::text, 'SUPERSEDED'::text])))
);
CREATE INDEX responsibility_by_county ON public.responsibility USING btree (county_code, valid_from);
CREATE INDEX responsibility_by_organisation ON public.responsibility USING btree (organisation_id);
CREATE INDEX responsibility_by_post ON public.responsibility USING btree (post_id) WHERE (post_id IS NOT NULL);
CREATE INDEX responsibility_by_township ON public.responsibility USING gin (townships);
CREATE INDEX responsibility_by_update ON public.responsibility USING btree (county_code, updated_at, id);
CREATE INDEX responsibility_narrow ON public.responsibility USING btree (county_code) WHERE ((category = 'SPECIAL_SUPERVISION'::text) AND ((enterprise_ids <> '{}'::uuid[]) OR (business_forms <> '{}'::text[]) OR (industries <> '{}'::text[])));
grant insert, select, update on responsibility to sanbixu_app;

create table responsibility_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  organisation_id uuid,
  category text not null,
  must text not null,
  sectors text[] not null,
  townships text[] not null,
  document text not null,
  valid_from date not null,
  valid_to date,
  "position" bigint not null,
  status text not null,
  holder text not null,
  unit text,
  aspect text not null,
  lever text,
  first boolean not null,
  lead boolean not null,
  industries text[] not null,
  business_forms text[] not null,
  enterprise_ids uuid[] not null,
  corridor_kind text,
  corridor text,
  content text,
  clause text,
  approval_document text,
  published_at timestamp(3) with time zone,
  acknowledged_at timestamp(3) with time zone,
  end_note text,
  post_id uuid,
  holder_enterprise_id uuid,
  author_id uuid,
  disaster_kinds text[],
  corridor_course text,
  projects text[],
  constraint responsibility_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX responsibility_history_by_position ON public.responsibility_history USING btree ("position");
grant insert, select on responsibility_history to sanbixu_app;

create table safety_target (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  year integer not null,
  measure text not null,
  bound text not null,
  value numeric(14,4) not null,
  unit text not null,
  document text not null,
  clause text not null,
  organisation_id uuid,
  outcome text,
  outcome_value numeric,
  concluded_at timestamp(3) with time zone,
  conclusion text,
  constraint safety_target_pkey PRIMARY KEY (id),
  constraint safety_target_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint safety_target_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint safety_target_bound_check CHECK ((bound = ANY (ARRAY['AT_MOST'::text, 'AT_LEAST'::text]))),
  constraint safety_target_concluded_is_whole CHECK ((((outcome IS NULL) = (concluded_at IS NULL)) AND ((outcome IS NULL) = (outcome_value IS NULL)) AND ((outcome IS NULL) = (conclusion IS NULL)))),
  constraint safety_target_outcome_check CHECK ((outcome = ANY (ARRAY['MET'::text, 'MISSED'::text])))
);
CREATE UNIQUE INDEX safety_target_once ON public.safety_target USING btree (county_code, year, measure, COALESCE(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid));
grant insert, select, update on safety_target to sanbixu_app;

create table safety_target_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  year integer not null,
  measure text not null,
  bound text not null,
  value numeric(14,4) not null,
  unit text not null,
  document text not null,
  clause text not null,
  organisation_id uuid,
  "position" bigint not null,
  outcome text,
  outcome_value numeric,
  concluded_at timestamp(3) with time zone,
  conclusion text,
  constraint safety_target_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX safety_target_history_by_position ON public.safety_target_history USING btree ("position");
grant insert, select on safety_target_history to sanbixu_app;

create table sealed_month (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  month text not null,
  figures text not null,
  sealed_at timestamp(3) with time zone not null,
  constraint sealed_month_once UNIQUE (county_code, month),
  constraint sealed_month_pkey PRIMARY KEY (id),
  constraint sealed_month_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint sealed_month_month_check CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))
);
grant insert, select, update on sealed_month to sanbixu_app;

create table sealed_month_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  month text not null,
  figures text not null,
  sealed_at timestamp(3) with time zone not null,
  "position" bigint not null,
  constraint sealed_month_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX sealed_month_history_by_position ON public.sealed_month_history USING btree ("position");
grant insert, select on sealed_month_history to sanbixu_app;

create table self_check (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  enterprise_id uuid not null,
  sector text not null,
  period text not null,
  due_on date not null,
  reported_on date not null,
  majors integer not null,
  generals integer not null,
  checker_post text not null,
  reporter_id uuid,
  file_id uuid,
  constraint self_check_once UNIQUE (enterprise_id, period),
  constraint self_check_pkey PRIMARY KEY (id),
  constraint self_check_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id),
  constraint self_check_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint self_check_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES operator(id),
  constraint self_check_generals_check CHECK ((generals >= 0)),
  constraint self_check_majors_check CHECK ((majors >= 0))
);
CREATE INDEX self_check_by_period ON public.self_check USING btree (county_code, period);
grant insert, select, update on self_check to sanbixu_app;

create table self_check_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  enterprise_id uuid not null,
  sector text not null,
  period text not null,
  due_on date not null,
  reported_on date not null,
  majors integer not null,
  generals integer not null,
  checker_post text not null,
  reporter_id uuid,
  file_id uuid,
  "position" bigint not null,
  constraint self_check_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX self_check_history_by_position ON public.self_check_history USING btree ("position");
grant insert, select on self_check_history to sanbixu_app;

create table spot_check (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  round_id uuid not null,
  issue_id uuid not null,
  organisation_id uuid not null,
  due_on date not null,
  genuine boolean,
  complete boolean,
  finding text,
  file_ids uuid[] not null,
  checker_id uuid,
  checked_at timestamp(3) with time zone,
  collector_id uuid,
  purpose text,
  lasted boolean,
  constraint spot_check_pkey PRIMARY KEY (id),
  constraint spot_check_checker_id_fkey FOREIGN KEY (checker_id) REFERENCES operator(id),
  constraint spot_check_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issue(id),
  constraint spot_check_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint spot_check_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint spot_check_round_id_fkey FOREIGN KEY (round_id) REFERENCES spot_check_round(id),
  constraint spot_check_purpose_check CHECK ((purpose = ANY (ARRAY['COLLECTION'::text, 'LASTING'::text]))),
  constraint spot_check_says_whether_it_lasted CHECK (((lasted IS NOT NULL) = ((status = 'CHECKED'::text) AND (COALESCE(purpose, ''::text) = 'LASTING'::text)))),
  constraint spot_check_status_check CHECK ((status = ANY (ARRAY['DRAWN'::text, 'CHECKED'::text])))
);
CREATE INDEX spot_check_by_collector ON public.spot_check USING btree (collector_id, due_on, id) WHERE (collector_id IS NOT NULL);
CREATE INDEX spot_check_by_due ON public.spot_check USING btree (county_code, due_on, id);
CREATE INDEX spot_check_by_office ON public.spot_check USING btree (organisation_id, checked_at);
CREATE INDEX spot_check_by_round ON public.spot_check USING btree (round_id);
grant insert, select, update on spot_check to sanbixu_app;

create table spot_check_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  round_id uuid not null,
  issue_id uuid not null,
  organisation_id uuid not null,
  due_on date not null,
  genuine boolean,
  complete boolean,
  finding text,
  file_ids uuid[] not null,
  checker_id uuid,
  checked_at timestamp(3) with time zone,
  "position" bigint not null,
  collector_id uuid,
  purpose text,
  lasted boolean,
  constraint spot_check_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX spot_check_history_by_position ON public.spot_check_history USING btree ("position");
grant insert, select on spot_check_history to sanbixu_app;

create table spot_check_round (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  pool text not null,
  period text not null,
  in_pool integer not null,
  drawn integer not null,
  due_on date not null,
  purpose text,
  constraint spot_check_round_one_per_number UNIQUE (number),
  constraint spot_check_round_pkey PRIMARY KEY (id),
  constraint spot_check_round_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint spot_check_round_pool_check CHECK ((pool = ANY (ARRAY['LIST'::text, 'RESERVOIR'::text, 'FULL'::text]))),
  constraint spot_check_round_purpose_check CHECK ((purpose = ANY (ARRAY['COLLECTION'::text, 'LASTING'::text])))
);
CREATE INDEX spot_check_round_newest ON public.spot_check_round USING btree (county_code, created_at DESC, id DESC);
grant insert, select, update on spot_check_round to sanbixu_app;

create table spot_check_round_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  pool text not null,
  period text not null,
  in_pool integer not null,
  drawn integer not null,
  due_on date not null,
  "position" bigint not null,
  purpose text,
  constraint spot_check_round_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX spot_check_round_history_by_position ON public.spot_check_round_history USING btree ("position");
grant insert, select on spot_check_round_history to sanbixu_app;

create table statutory_parameter (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  key text not null,
  region_prefix text not null,
  value text not null,
  unit text not null,
  day_type text,
  basis_title text not null,
  basis_article text not null,
  certainty text not null,
  effective_from date not null,
  effective_to date,
  constraint statutory_parameter_one_from_a_day UNIQUE (key, region_prefix, effective_from),
  constraint statutory_parameter_pkey PRIMARY KEY (id),
  constraint statutory_parameter_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint statutory_parameter_certainty_check CHECK ((certainty = ANY (ARRAY['CONFIRMED'::text, 'KNOWN'::text, 'UNCERTAIN'::text]))),
  constraint statutory_parameter_day_type_check CHECK ((day_type = ANY (ARRAY['WORKING'::text, 'CALENDAR'::text])))
);
grant insert, select, update on statutory_parameter to sanbixu_app;

create table statutory_parameter_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  key text not null,
  region_prefix text not null,
  value text not null,
  unit text not null,
  day_type text,
  basis_title text not null,
  basis_article text not null,
  certainty text not null,
  effective_from date not null,
  effective_to date,
  "position" bigint not null,
  constraint statutory_parameter_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX statutory_parameter_history_by_position ON public.statutory_parameter_history USING btree ("position");
grant insert, select on statutory_parameter_history to sanbixu_app;

create table subject_key (
  id uuid not null,
  wrapped text,
  master_key text not null,
  destroyed_at timestamp(3) with time zone,
  constraint subject_key_pkey PRIMARY KEY (id),
  constraint subject_key_is_there_until_destroyed CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL)))
);
grant insert, select on subject_key to sanbixu_app;

create table supervision (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  level text not null,
  organisation_id uuid not null,
  issuer_id uuid not null,
  about_type text,
  about_id uuid,
  matter text not null,
  requirement text not null,
  skip_reason text,
  answer_due timestamp(3) with time zone not null,
  answer text,
  answered_at timestamp(3) with time zone,
  conclusion text,
  closed_at timestamp(3) with time zone,
  convenor_post_id uuid,
  interviewee_post_id uuid,
  held_on date,
  minutes_file_id uuid,
  plan_file_id uuid,
  plan_due_on date,
  resolved boolean,
  addressee_post_id uuid,
  held_entered_on date,
  withdrawn_at timestamp(3) with time zone,
  withdrawal_reason text,
  fell_on date,
  addressee_id uuid,
  owed_post_id uuid,
  owed_period text,
  owed_subject text,
  dispensation text,
  constraint supervision_one_per_number UNIQUE (number),
  constraint supervision_pkey PRIMARY KEY (id),
  constraint supervision_addressee FOREIGN KEY (addressee_post_id) REFERENCES post(id),
  constraint supervision_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organisation(id),
  constraint supervision_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint supervision_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint supervision_answered_has_an_answer CHECK (((status = ANY (ARRAY['ISSUED'::text, 'HELD'::text, 'WITHDRAWN'::text])) OR (answer IS NOT NULL) OR ((level = 'INTERVIEW'::text) AND (held_on IS NULL)))),
  constraint supervision_dispensation_is_of_a_report CHECK (((dispensation IS NULL) OR ((owed_post_id IS NOT NULL) AND (status = 'CLOSED'::text)))),
  constraint supervision_held_has_its_minutes CHECK (((status <> 'HELD'::text) OR ((held_on IS NOT NULL) AND (minutes_file_id IS NOT NULL)))),
  constraint supervision_level_check CHECK ((level = ANY (ARRAY['REMINDER'::text, 'URGING'::text, 'INTERVIEW'::text, 'CRITICISM'::text]))),
  constraint supervision_owed_report_is_whole CHECK ((((owed_post_id IS NULL) = (owed_period IS NULL)) AND ((owed_post_id IS NULL) = (owed_subject IS NULL)))),
  constraint supervision_status_check CHECK ((status = ANY (ARRAY['ISSUED'::text, 'HELD'::text, 'ANSWERED'::text, 'CLOSED'::text, 'WITHDRAWN'::text]))),
  constraint supervision_withdrawn_says_why CHECK ((((status = 'WITHDRAWN'::text) = (withdrawn_at IS NOT NULL)) AND ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))))
);
CREATE INDEX supervision_about ON public.supervision USING btree (about_id) WHERE (about_id IS NOT NULL);
CREATE INDEX supervision_by_addressee ON public.supervision USING btree (addressee_id) WHERE (addressee_id IS NOT NULL);
CREATE INDEX supervision_by_county ON public.supervision USING btree (county_code, status, answer_due, id);
CREATE INDEX supervision_by_office ON public.supervision USING btree (organisation_id, status, answer_due, id);
grant insert, select, update on supervision to sanbixu_app;

create table supervision_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  level text not null,
  organisation_id uuid not null,
  issuer_id uuid not null,
  about_type text,
  about_id uuid,
  matter text not null,
  requirement text not null,
  skip_reason text,
  answer_due timestamp(3) with time zone not null,
  answer text,
  answered_at timestamp(3) with time zone,
  conclusion text,
  closed_at timestamp(3) with time zone,
  "position" bigint not null,
  convenor_post_id uuid,
  interviewee_post_id uuid,
  held_on date,
  minutes_file_id uuid,
  plan_file_id uuid,
  plan_due_on date,
  resolved boolean,
  addressee_post_id uuid,
  held_entered_on date,
  withdrawn_at timestamp(3) with time zone,
  withdrawal_reason text,
  fell_on date,
  addressee_id uuid,
  owed_post_id uuid,
  owed_period text,
  owed_subject text,
  dispensation text,
  constraint supervision_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX supervision_history_by_position ON public.supervision_history USING btree ("position");
grant insert, select on supervision_history to sanbixu_app;

create table target_revision (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  target_id uuid not null,
  former_value numeric not null,
  value numeric not null,
  reason text not null,
  document text not null,
  revised_on date not null,
  constraint target_revision_pkey PRIMARY KEY (id),
  constraint target_revision_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint target_revision_target_id_fkey FOREIGN KEY (target_id) REFERENCES safety_target(id)
);
CREATE INDEX target_revision_by_target ON public.target_revision USING btree (target_id, revised_on);
grant insert, select, update on target_revision to sanbixu_app;

create table target_revision_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  target_id uuid not null,
  former_value numeric not null,
  value numeric not null,
  reason text not null,
  document text not null,
  revised_on date not null,
  "position" bigint not null,
  constraint target_revision_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX target_revision_history_by_position ON public.target_revision_history USING btree ("position");
grant insert, select on target_revision_history to sanbixu_app;

create table task_check (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  task_id uuid not null,
  organisation_id uuid not null,
  aspect text not null,
  in_place boolean not null,
  finding text not null,
  checker_id uuid,
  checked_at timestamp(3) with time zone not null,
  answer_due_on date,
  answer text,
  answered_at timestamp(3) with time zone,
  recheck_due_on date,
  answerer_id uuid,
  answer_file_id uuid,
  constraint task_check_pkey PRIMARY KEY (id),
  constraint task_check_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint task_check_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint task_check_task_id_fkey FOREIGN KEY (task_id) REFERENCES key_task(id),
  constraint task_check_aspect_check CHECK ((aspect = ANY (ARRAY['RESPONSIBILITY'::text, 'MEASURES'::text, 'RECTIFICATION'::text])))
);
CREATE INDEX task_check_by_county ON public.task_check USING btree (county_code, checked_at, id);
CREATE INDEX task_check_by_office ON public.task_check USING btree (organisation_id, checked_at, id);
CREATE INDEX task_check_by_task ON public.task_check USING btree (task_id, checked_at, id);
grant insert, select, update on task_check to sanbixu_app;

create table task_check_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  task_id uuid not null,
  organisation_id uuid not null,
  aspect text not null,
  in_place boolean not null,
  finding text not null,
  checker_id uuid,
  checked_at timestamp(3) with time zone not null,
  "position" bigint not null,
  answer_due_on date,
  answer text,
  answered_at timestamp(3) with time zone,
  recheck_due_on date,
  answerer_id uuid,
  answer_file_id uuid,
  constraint task_check_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX task_check_history_by_position ON public.task_check_history USING btree ("position");
grant insert, select on task_check_history to sanbixu_app;

create table veto_record (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  organisation_id uuid not null,
  operator_id uuid,
  year integer not null,
  ground text not null,
  finding text not null,
  document text not null,
  veto_until date not null,
  veto_from date,
  lifted_on date,
  lift_reason text,
  lift_document text,
  letter_id uuid,
  recorder_id uuid,
  recorder_office_id uuid,
  constraint veto_record_one_per_number UNIQUE (number),
  constraint veto_record_pkey PRIMARY KEY (id),
  constraint veto_record_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES operator(id),
  constraint veto_record_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint veto_record_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code)
);
CREATE INDEX veto_record_by_letter ON public.veto_record USING btree (letter_id) WHERE (letter_id IS NOT NULL);
CREATE INDEX veto_record_by_subject ON public.veto_record USING btree (organisation_id, year);
CREATE INDEX veto_record_newest ON public.veto_record USING btree (county_code, created_at DESC, id DESC);
grant insert, select, update on veto_record to sanbixu_app;

create table veto_record_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  organisation_id uuid not null,
  operator_id uuid,
  year integer not null,
  ground text not null,
  finding text not null,
  document text not null,
  veto_until date not null,
  "position" bigint not null,
  veto_from date,
  lifted_on date,
  lift_reason text,
  lift_document text,
  letter_id uuid,
  recorder_id uuid,
  recorder_office_id uuid,
  constraint veto_record_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX veto_record_history_by_position ON public.veto_record_history USING btree ("position");
grant insert, select on veto_record_history to sanbixu_app;

create table visit_finding (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  visit_id uuid not null,
  place integer not null,
  organisation_id uuid not null,
  content text not null,
  found_on date not null,
  due_on date not null,
  issue_id uuid,
  hazard_id uuid,
  followed_at timestamp(3) with time zone,
  constraint visit_finding_pkey PRIMARY KEY (id),
  constraint visit_finding_hazard_id_fkey FOREIGN KEY (hazard_id) REFERENCES hazard(id),
  constraint visit_finding_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issue(id),
  constraint visit_finding_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint visit_finding_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint visit_finding_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES leader_visit(id),
  constraint visit_finding_followed_leads_on CHECK (((status = 'FOLLOWED'::text) = ((issue_id IS NULL) <> (hazard_id IS NULL)))),
  constraint visit_finding_status_check CHECK ((status = ANY (ARRAY['FOUND'::text, 'FOLLOWED'::text])))
);
CREATE INDEX visit_finding_by_county ON public.visit_finding USING btree (county_code, due_on, id);
CREATE INDEX visit_finding_by_office ON public.visit_finding USING btree (organisation_id, due_on, id);
CREATE INDEX visit_finding_by_visit ON public.visit_finding USING btree (visit_id, due_on, id);
grant insert, select, update on visit_finding to sanbixu_app;

create table visit_finding_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  status text not null,
  visit_id uuid not null,
  place integer not null,
  organisation_id uuid not null,
  content text not null,
  found_on date not null,
  due_on date not null,
  issue_id uuid,
  hazard_id uuid,
  followed_at timestamp(3) with time zone,
  "position" bigint not null,
  constraint visit_finding_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX visit_finding_history_by_position ON public.visit_finding_history USING btree ("position");
grant insert, select on visit_finding_history to sanbixu_app;

create table work_inspection (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  period text not null,
  upper_body text,
  organisation_id uuid not null,
  inspected_ids uuid[] not null,
  document text not null,
  started_on date not null,
  finding_count integer not null,
  conclusion text,
  handed_back_on date,
  hand_back_file_id uuid,
  report_due timestamp(3) with time zone,
  report text,
  report_file_id uuid,
  reported_at timestamp(3) with time zone,
  reporter_id uuid,
  opinion text,
  acceptance_file_id uuid,
  closed_at timestamp(3) with time zone,
  inspected_on date,
  inspection_due_on date,
  handed_back_entered_on date,
  constraint work_inspection_one_per_number UNIQUE (number),
  constraint work_inspection_pkey PRIMARY KEY (id),
  constraint work_inspection_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint work_inspection_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint work_inspection_from_above_names_its_body CHECK (((kind = 'UPPER_TOUR'::text) = (upper_body IS NOT NULL))),
  constraint work_inspection_handed_back_knows_when CHECK (((status = 'STARTED'::text) OR ((handed_back_on IS NOT NULL) AND (hand_back_file_id IS NOT NULL) AND (report_due IS NOT NULL)))),
  constraint work_inspection_kind_check CHECK ((kind = ANY (ARRAY['UPPER_TOUR'::text, 'QUARTERLY'::text, 'BEFORE_FLOOD'::text, 'DURING_FLOOD'::text, 'AFTER_FLOOD'::text, 'COMPREHENSIVE'::text]))),
  constraint work_inspection_reported_shows_it CHECK (((status = ANY (ARRAY['STARTED'::text, 'HANDED_BACK'::text])) OR (report_file_id IS NOT NULL))),
  constraint work_inspection_status_check CHECK ((status = ANY (ARRAY['STARTED'::text, 'HANDED_BACK'::text, 'REPORTED'::text, 'CLOSED'::text])))
);
CREATE INDEX work_inspection_by_county ON public.work_inspection USING btree (county_code, started_on, id);
CREATE INDEX work_inspection_by_office ON public.work_inspection USING btree (organisation_id, status, id);
CREATE INDEX work_inspection_by_period ON public.work_inspection USING btree (county_code, kind, period);
grant insert, select, update on work_inspection to sanbixu_app;

create table work_inspection_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  number text not null,
  status text not null,
  kind text not null,
  period text not null,
  upper_body text,
  organisation_id uuid not null,
  inspected_ids uuid[] not null,
  document text not null,
  started_on date not null,
  finding_count integer not null,
  conclusion text,
  handed_back_on date,
  hand_back_file_id uuid,
  report_due timestamp(3) with time zone,
  report text,
  report_file_id uuid,
  reported_at timestamp(3) with time zone,
  reporter_id uuid,
  opinion text,
  acceptance_file_id uuid,
  closed_at timestamp(3) with time zone,
  "position" bigint not null,
  inspected_on date,
  inspection_due_on date,
  handed_back_entered_on date,
  constraint work_inspection_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX work_inspection_history_by_position ON public.work_inspection_history USING btree ("position");
grant insert, select on work_inspection_history to sanbixu_app;

create table work_programme (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  year integer not null,
  title text not null,
  document text not null,
  clause text,
  organisation_id uuid not null,
  item_count integer not null,
  evaluated_periods text[] not null,
  constraint work_programme_once UNIQUE (county_code, kind, year, title),
  constraint work_programme_pkey PRIMARY KEY (id),
  constraint work_programme_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint work_programme_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint work_programme_kind_check CHECK ((kind = ANY (ARRAY['TEN_MEASURES'::text, 'FIRE_FOUR_ONES'::text, 'TRIPLE_SYNC'::text, 'COMPREHENSIVE'::text])))
);
CREATE INDEX work_programme_by_county ON public.work_programme USING btree (county_code, year, id);
grant insert, select, update on work_programme to sanbixu_app;

create table work_programme_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  kind text not null,
  year integer not null,
  title text not null,
  document text not null,
  clause text,
  organisation_id uuid not null,
  item_count integer not null,
  evaluated_periods text[] not null,
  "position" bigint not null,
  constraint work_programme_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX work_programme_history_by_position ON public.work_programme_history USING btree ("position");
grant insert, select on work_programme_history to sanbixu_app;

create table work_rectification (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  inspection_id uuid not null,
  organisation_id uuid not null,
  report text not null,
  report_file_id uuid not null,
  reporter_id uuid,
  reported_at timestamp(3) with time zone not null,
  constraint work_rectification_once UNIQUE (inspection_id, organisation_id),
  constraint work_rectification_pkey PRIMARY KEY (id),
  constraint work_rectification_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES work_inspection(id),
  constraint work_rectification_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint work_rectification_region_code_fkey FOREIGN KEY (region_code) REFERENCES region(code),
  constraint work_rectification_report_file_id_fkey FOREIGN KEY (report_file_id) REFERENCES file(id),
  constraint work_rectification_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES operator(id)
);
CREATE INDEX work_rectification_oldest ON public.work_rectification USING btree (county_code, reported_at, id);
grant insert, select, update on work_rectification to sanbixu_app;

create table work_rectification_history (
  id uuid not null,
  version integer not null,
  created_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  acted_at timestamp(3) with time zone not null,
  region_code text not null,
  county_code text not null,
  township_code text not null,
  inspection_id uuid not null,
  organisation_id uuid not null,
  report text not null,
  report_file_id uuid not null,
  reporter_id uuid,
  reported_at timestamp(3) with time zone not null,
  "position" bigint not null,
  constraint work_rectification_history_pkey PRIMARY KEY (id, version)
);
CREATE INDEX work_rectification_history_by_position ON public.work_rectification_history USING btree ("position");
grant insert, select on work_rectification_history to sanbixu_app;
