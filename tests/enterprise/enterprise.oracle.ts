import { all, millis, type RoomOracle } from '../reader/rules.js';
import { asOfficer, byRole, county, each, helpers, inCell, inCounty, ofTownship, ofVillage } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Enterprise: {
      table: 'enterprise',
      tag: 'E',
      orders: {
        NEWEST: [['created_at'], true],
        NAME: [['name'], false],
        TOWNSHIP_NAME: [['township_code', 'name'], false],
        HEADCOUNT: [['headcount', 'name'], true],
      },
      lists: { enterprises: all },
      sees: byRole({
        ...each([...county, ...helpers], inCounty),
        LAW_OFFICER: asOfficer,
        SECTOR_DEPT: inCell,
        TOWNSHIP: ofTownship,
        VILLAGE: ofVillage,
        ENTERPRISE: (row, { who }) => who.enterpriseIds.includes(row.id),
      }),
      personal: {
        legalRepresentative: 'PERSON_NAME',
        legalRepresentativeIdNumber: 'ID_NUMBER',
        actualController: 'PERSON_NAME',
        actualControllerIdNumber: 'ID_NUMBER',
        principal: 'PERSON_NAME',
        principalPhone: 'PHONE',
        safetyDirector: 'PERSON_NAME',
        safetyManager: 'PERSON_NAME',
        chiefEngineer: 'PERSON_NAME',
        contactPhone: 'PHONE',
      },
      mayRead: {
        PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'],
        ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'],
        PHONE: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP', 'SECTOR_DEPT'],
      },
      columns: { licenceValidUntil: 'licence_valid_to', rectificationDue: 'suspension_deadline' },
      one: {
        suspensionDocument: ['FileRef', 'suspension_file_id'],
        resumptionRecord: ['FileRef', 'resumption_file_id'],
        closureDecision: ['FileRef', 'closure_file_id'],
      },
      many: {
        hazards: ['Hazard', 'enterprise_id'],
        listings: ['Listing', 'enterprise_id'],
        selfChecks: ['SelfCheck', 'enterprise_id'],
      },
      wanted: (row, w, { has, since, within }) =>
        since(row, w) &&
        (w.region == null || within(row, w.region)) &&
        (w.sector == null || w.sector.includes(row.sector)) &&
        (w.status == null || w.status.includes(row.status)) &&
        (w.creditCode == null || w.creditCode.includes(row.credit_code)) &&
        (w.name == null || row.name.includes(w.name)) &&
        (w.riskGrade == null || w.riskGrade.includes(row.risk_grade)) &&
        (w.inspectionTier == null || w.inspectionTier.includes(row.inspection_tier)) &&
        has(w.businessForm, row.business_form),
      firmOf: (row) => row.id,
      named: (args, row) =>
        (args.creditCode != null
          ? row.credit_code === args.creditCode
          : args.registrationNumber != null && row.registration_number === args.registrationNumber) &&
        row.status !== 'DEREGISTERED',
      fields: {
        closurePenalties: ({ row }) =>
          (row.closure_penalty_numbers ?? []).map((number: string, i: number) => ({
            number,
            decidedOn: row.closure_penalty_days[i],
          })),
        responsibleBodies: ({ row }, { listed, narrowest, at }) => {
          const day = new Date(millis(at) + 8 * 3_600_000).toISOString().slice(0, 10);
          // Which duty goes before which is told by the register as it is.
          const special = new Set(narrowest(row, day).map(({ id }) => id));
          return listed(
            'Responsibility',
            'NEWEST',
            (duty) =>
              special.has(duty.id) ||
              (duty.category === 'TERRITORIAL' &&
                duty.published_at !== null &&
                duty.townships.includes(row.township_code) &&
                duty.valid_from <= day &&
                (duty.valid_to === null || duty.valid_to >= day)),
          );
        },
      },
    },
  },
  draws: {
    creditCode: (d, data, several) => {
      const code = d.pick(data.Enterprise!).credit_code as string;
      return several ? [code] : code;
    },
    registrationNumber: (d, data) => d.pick(data.Enterprise!).registration_number ?? '500238600000001',
  },
};
