/** What the registered queries that must be given something are asked with, on entries that are there. */
export function variablesOf(
  name: string,
  entries: {
    readonly hazard: string;
    readonly enterprise: string;
    readonly draw?: string;
    readonly accident?: string;
    readonly investigation?: string;
  },
): Record<string, unknown> {
  const county = { region: '500238000000' };
  const given: Record<string, Record<string, unknown>> = {
    Hazard: { id: entries.hazard },
    HazardSupervision: { id: entries.hazard },
    Enterprise: { id: entries.enterprise },
    HazardStatistics: { groupBy: ['STATUS'] },
    RequestStatus: { idempotencyKey: 'x' },
    ResponsibleBodies: { enterpriseId: entries.enterprise },
    ResponsibilityGaps: county,
    ResponsibilityOverlaps: county,
    ResponsibilityMatrix: county,
    DutyCadence: county,
    DutyLevers: county,
    DutyMusts: county,
    DueDutyReports: county,
    DutyLapses: county,
    BodyCadence: county,
    TaskBoard: { ...county, year: 2026, by: 'OFFICE' },
    ProgrammeBoard: { ...county, kind: 'TEN_MEASURES', year: 2026 },
    CommitteeSectors: county,
    SystemPillars: county,
    LateSelfChecks: county,
    CriterionStudyCoverage: county,
    MissingCriterionStudies: county,
    MajorRectifications: { ...county, dueFrom: '2026-01-01', dueTo: '2026-12-31', by: 'OFFICE' },
    AccidentFigures: { ...county, happenedFrom: '2026-01-01', happenedTo: '2026-12-31' },
    TargetProgress: { ...county, year: 2026 },
  };
  const month = { ...county, month: '2026-11' };
  const none = entries.hazard;
  Object.assign(given, {
    EquipmentFigures: county,
    RecordedActs: county,
    RandomDraw: { id: entries.draw ?? none },
    Accident: { id: entries.accident ?? none },
    Investigation: { id: entries.investigation ?? none },
    EnforcementGaps: month,
    EnforcementStock: month,
    EnforcementMonth: { ...month, year: 2026 },
  });
  return given[name] ?? {};
}
