import type { Work } from './works.js';
export const chart = (_result: unknown, _works: readonly Work[]): string => '<svg/>';
