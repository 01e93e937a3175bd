export * from './responsibility.acts.drafting.js';
export * from './responsibility.acts.holding.js';
