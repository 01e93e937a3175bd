import { day, fact, id, int, text, type FactOf } from '../../kernel/fact.js';

/** Equipment, as an inspection that uses it needs it. */
export const equipmentById = fact(
  'equipmentById',
  { number: text, status: text, organisationId: id, leasedUntil: day.orNull, calibrationDueOn: day.orNull },
  `select id as key, number, status, organisation_id as "organisationId", leased_until as "leasedUntil",
    calibration_due_on as "calibrationDueOn" from enforcement_equipment where id = any($1::uuid[])`,
);
export type EquipmentFacts = FactOf<typeof equipmentById>;
/** Whether it can be used on a day: not out of use, its lease running, its calibration valid. */
export const usableOn = ({ status, leasedUntil, calibrationDueOn }: EquipmentFacts, on: string): boolean =>
  status === 'IN_USE' &&
  (leasedUntil === null || leasedUntil >= on) &&
  (calibrationDueOn === null || calibrationDueOn >= on);

/** Equipment in use with that plate or serial number; keys are those numbers. */
export const equipmentNumbered = fact(
  'equipmentNumbered',
  { id },
  `select serial_number as key, id from enforcement_equipment where serial_number = any($1::text[])
    and status = 'IN_USE'`,
);
export type EquipmentNumbered = FactOf<typeof equipmentNumbered>;

/** What offices with officers have of each kind of equipment on a day; keys are `county/day`. */
export const equipmentOfOffices = fact(
  'equipmentOfOffices',
  { organisationId: id, office: text, officeKind: text, kind: text, inUse: int, leased: int },
  `select k.key, o.id as "organisationId", o.name as office, o.kind as "officeKind", t.kind,
    count(e.id)::int as "inUse", count(e.id) filter (where e.tenure = 'LEASED')::int as leased
  from unnest($1::text[]) k (key)
  join organisation o on o.county_code = split_part(k.key, '/', 1) and o.kind in ('BUREAU', 'DEPARTMENT', 'TOWNSHIP')
    and (o.ended_on is null or o.ended_on > split_part(k.key, '/', 2)::date)
    and exists (select from post p join holding h on h.post_id = p.id where p.organisation_id = o.id
      and 'LAW_OFFICER' = any(p.roles) and h.held_from <= split_part(k.key, '/', 2)::date
      and (h.held_to is null or h.held_to >= split_part(k.key, '/', 2)::date))
  cross join unnest('{VEHICLE,RECORDER,INSTRUMENT}'::text[]) with ordinality t (kind, place)
  left join enforcement_equipment e on e.organisation_id = o.id and e.kind = t.kind and e.status = 'IN_USE'
    and (e.leased_until is null or e.leased_until >= split_part(k.key, '/', 2)::date)
  group by k.key, o.id, o.name, o.kind, t.kind, t.place order by o.name, o.id, t.place`,
);
export type EquipmentOfOffice = FactOf<typeof equipmentOfOffices>;
