import { type Kysely, sql } from 'kysely'
import { alsoAllow, protect, run } from './protect.ts'

/** What was done with whom: visits and their acts, kept as national codes, and the page each person leaves with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await visit(db)
  await visitAct(db)
  await visitNote(db)
  await visitReceipt(db)
  await visitDraft(db)
  await walls(db)
  await bearer(db)
}

// A visit is never rewritten: a correction is another visit that says which one it replaces.
async function visit(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit (
       id uuid not null constraint visit_pk primary key,
       organisation_id uuid not null constraint visit_organisation_fk references organisation (id),
       person_id uuid, ticket_id uuid, leg smallint,
       agent_id uuid not null, agent_name text not null,
       activity text not null default 'individuel' constraint visit_activity check (activity in ('individuel')),
       visited_on date not null, recorded_at timestamptz not null,
       place_type text not null
         constraint visit_place_type check (place_type in ('lieu_activite', 'autre', 'domicile', 'a_distance')),
       place_name text constraint visit_place_name_length check (char_length(place_name) between 1 and 200),
       minutes integer not null constraint visit_minutes check (minutes between 0 and 1439),
       measured_minutes integer constraint visit_measured_minutes check (measured_minutes >= 0),
       autonomy text constraint visit_autonomy
         check (autonomy in ('entierement_accompagne', 'partiellement_autonome', 'autonome')),
       equipment text[] not null default '{}',
       referred_to text constraint visit_referred_to check (referred_to in (
         'administration', 'mediation_numerique', 'operateur_ou_organisme_en_charge', 'aide_sociale',
         'insertion_professionnelle', 'aide_aux_demarches_administratives', 'autre')),
       age_band text constraint visit_age_band check (age_band in (
         'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre', 'vingt_cinq_trente_neuf',
         'quarante_cinquante_neuf', 'soixante_soixante_neuf', 'soixante_dix_plus', 'non_communique')),
       gender text constraint visit_gender check (gender in ('masculin', 'feminin', 'non_communique')),
       social_status text constraint visit_social_status
         check (social_status in ('scolarise', 'sans_emploi', 'en_emploi', 'retraite', 'non_communique')),
       replaces_id uuid constraint visit_replaced_once unique,
       constraint visit_in_organisation unique (organisation_id, id),
       constraint visit_equipment check (
         equipment <@ array['ordinateur', 'telephone', 'tablette', 'autre', 'aucun']
         and (not 'aucun' = any (equipment) or cardinality(equipment) = 1)),
       constraint visit_leg_of_a_ticket check ((ticket_id is null) = (leg is null)),
       constraint visit_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete set null (person_id),
       constraint visit_ticket_fk foreign key (organisation_id, ticket_id) references ticket (organisation_id, id),
       constraint visit_agent_fk foreign key (organisation_id, agent_id) references agent (organisation_id, id),
       constraint visit_replaces_fk foreign key (organisation_id, replaces_id)
         references visit (organisation_id, id))`,
    'create unique index visit_one_per_turn on visit (ticket_id, leg) where replaces_id is null',
    'create index visit_by_person on visit (organisation_id, person_id, visited_on desc) where person_id is not null',
    'create index visit_by_day on visit (organisation_id, visited_on, id)',
  ])
}

async function visitAct(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_act (
       organisation_id uuid not null, visit_id uuid not null, position smallint not null,
       mode text not null constraint visit_act_mode
         check (mode in ('forme', 'avec', 'a_la_place_presence', 'a_la_place_absence', 'relais')),
       themes text[] not null, administrative_themes text[] not null default '{}',
       procedure_person_id uuid, procedure_id uuid,
       constraint visit_act_pk primary key (visit_id, position),
       -- Art. 1984 Code civil: to act for somebody who is not there takes a mandate, and none can be recorded yet.
       constraint visit_act_absence_needs_mandate check (mode <> 'a_la_place_absence'),
       constraint visit_act_has_a_theme check (cardinality(themes) > 0),
       constraint visit_act_themes check (themes <@ array[
         'diagnostic_numerique', 'prendre_en_main_du_materiel', 'maintenance_de_materiel',
         'gere_ses_contenus_numeriques', 'navigation_sur_internet', 'email', 'bureautique', 'reseaux_sociaux',
         'sante', 'banque_et_achats_en_ligne', 'entrepreneuriat', 'insertion_professionnelle',
         'securite_numerique', 'parentalite', 'scolarite_et_numerique', 'creer_avec_le_numerique',
         'culture_numerique', 'intelligence_artificielle', 'aide_aux_demarches_administratives']),
       constraint visit_act_administrative_themes check (administrative_themes <@ array[
         'papiers_elections_citoyennete', 'famille_scolarite', 'social_sante', 'travail_formation', 'logement',
         'transports_mobilite', 'argent_impots', 'justice', 'etrangers_europe', 'loisirs_sports_culture',
         'associations']),
       constraint visit_act_administrative_detail check (
         cardinality(administrative_themes) = 0 or 'aide_aux_demarches_administratives' = any (themes)),
       constraint visit_act_procedure_whole check ((procedure_id is null) = (procedure_person_id is null)),
       constraint visit_act_visit_fk foreign key (organisation_id, visit_id)
         references visit (organisation_id, id) on delete cascade,
       constraint visit_act_procedure_fk foreign key (organisation_id, procedure_person_id, procedure_id)
         references followed_procedure (organisation_id, person_id, id)
         on delete set null (procedure_person_id, procedure_id))`,
    'create index visit_act_by_procedure on visit_act (procedure_id) where procedure_id is not null',
  ])
}

async function visitNote(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_note (
       visit_id uuid not null constraint visit_note_pk primary key,
       organisation_id uuid not null, person_id uuid, author_id uuid not null, author_role text not null,
       text text not null constraint visit_note_length check (char_length(text) between 1 and 5000),
       constraint visit_note_visit_fk foreign key (organisation_id, visit_id)
         references visit (organisation_id, id) on delete cascade,
       constraint visit_note_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
  ])
}

async function visitReceipt(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_receipt (
       visit_id uuid not null constraint visit_receipt_pk primary key,
       organisation_id uuid not null,
       language text not null constraint visit_receipt_language check (language in ('fr', 'fr-simple', 'en', 'ar')),
       code_hash text not null constraint visit_receipt_code_unique unique, pin_hash text,
       issued_at timestamptz not null, expires_at timestamptz not null,
       constraint visit_receipt_times check (expires_at > issued_at),
       constraint visit_receipt_visit_fk foreign key (organisation_id, visit_id)
         references visit (organisation_id, id) on delete cascade)`,
    'create index visit_receipt_by_end on visit_receipt (organisation_id, expires_at)',
  ])
}

// What an agent is typing beside a ticket, so that no search, no mistake and no power cut loses it.
async function visitDraft(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_draft (
       ticket_id uuid not null, organisation_id uuid not null, agent_id uuid not null,
       fields jsonb not null constraint visit_draft_size check (pg_column_size(fields) < 65536),
       saved_at timestamptz not null,
       constraint visit_draft_pk primary key (ticket_id, agent_id),
       constraint visit_draft_ticket_fk foreign key (organisation_id, ticket_id)
         references ticket (organisation_id, id) on delete cascade)`,
  ])
}

async function walls(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  await protect(db, { table: 'visit', doors, grants: 'select, insert' })
  await protect(db, { table: 'visit_act', doors, grants: 'select, insert' })
  await protect(db, { table: 'visit_receipt', doors, grants: 'select, insert, delete' })
  // What is said to a social worker stays among social workers; who runs the tool reads no note at all.
  await protect(db, {
    table: 'visit_note',
    rows: `organisation_id = (select asking_organisation())
      and (select asking_role()) not in ('administrator', 'data-protection-officer')
      and (author_id = (select asking_agent()) or author_role <> 'social-worker'
        or (select asking_role()) = 'social-worker')`,
    doors: ['agent'],
    grants: 'select, insert',
  })
  await protect(db, {
    table: 'visit_draft',
    rows: `organisation_id = (select asking_organisation()) and agent_id = (select asking_agent())`,
    doors: ['agent'],
    grants: 'select, insert, update, delete',
  })
  await run(db, [
    `create policy visit_signed_by_its_agent on visit as restrictive for insert
       with check ((select asking_door()) <> 'agent' or agent_id = (select asking_agent()))`,
    `create policy visit_note_signed_by_its_author on visit_note as restrictive for insert
       with check (author_id = (select asking_agent()) and author_role = (select asking_role()))`,
    `create policy visit_receipt_forgotten_by_jobs on visit_receipt as restrictive for delete
       using ((select asking_door()) = 'system')`,
  ])
}

// Who bears the code of a receipt sees that receipt, its visit, the procedures of that visit and her own name.
async function bearer(db: Kysely<unknown>): Promise<void> {
  await alsoAllow(db, {
    table: 'visit_receipt',
    name: 'visit_receipt_of_the_bearer',
    door: 'person',
    rows: 'code_hash = (select asking_key())',
    action: 'select',
  })
  await sql`create function asking_visit() returns uuid language sql stable parallel safe as $$
    select visit_id from visit_receipt where code_hash = asking_key() $$`.execute(db)
  const ofTheVisit = '(select procedure_id from visit_act where visit_id = (select asking_visit()))'
  const seen = {
    visit: 'id = (select asking_visit())',
    visit_act: 'visit_id = (select asking_visit())',
    person: 'id = (select person_id from visit where id = (select asking_visit()))',
    followed_procedure: `id in ${ofTheVisit}`,
    procedure_document: `procedure_id in ${ofTheVisit}`,
    procedure_step: `procedure_id in ${ofTheVisit}`,
  }
  for (const [table, rows] of Object.entries(seen)) {
    await alsoAllow(db, { table, name: `${table}_of_the_receipt`, door: 'person', rows, action: 'select' })
  }
}
