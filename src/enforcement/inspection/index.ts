import { findings, inspections } from './inspection.noun.js';
import { InspectionResolver } from './inspection.resolver.js';

export const inspection = { nouns: [inspections, findings], resolvers: [InspectionResolver] };
