import { DataResourceResolver } from './resource.resolver.js';

export const resource = { nouns: [], resolvers: [DataResourceResolver] };
