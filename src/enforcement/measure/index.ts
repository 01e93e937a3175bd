import { coerciveMeasures } from './measure.noun.js';
import { CoerciveMeasureMutations, MeasureResolver } from './measure.resolver.js';

export const measure = { nouns: [coerciveMeasures], resolvers: [MeasureResolver, CoerciveMeasureMutations] };
