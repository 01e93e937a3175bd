import { coerciveMeasures } from './measure.noun.js';
import { MeasureResolver } from './measure.resolver.js';

export const measure = { nouns: [coerciveMeasures], resolvers: [MeasureResolver] };
