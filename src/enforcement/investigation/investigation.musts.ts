import { AQF, POINTS } from '../../kernel/statutes.js';

export const both = AQF('第八十七条');
export const three = POINTS('三责同追');
