import { changes } from '../api/change.js';
import { ExchangeResolver, RequestStatusResolver } from './exchange.resolver.js';

export const exchange = { nouns: [changes], resolvers: [ExchangeResolver, RequestStatusResolver] };
