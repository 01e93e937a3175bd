import { files } from './file-ref.js';
import { FileResolver } from './file.resolver.js';

export const file = { nouns: [files], resolvers: [FileResolver] };
