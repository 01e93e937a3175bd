import { dutyReports } from './report.noun.js';
import { DutyReportMutations, ReportResolver } from './report.resolver.js';

export const report = { nouns: [dutyReports], resolvers: [ReportResolver, DutyReportMutations] };
