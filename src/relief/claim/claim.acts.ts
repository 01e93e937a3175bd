export * from './claim.acts.application.js';
export * from './claim.acts.village.js';
export * from './claim.acts.township.js';
export * from './claim.acts.county.js';
export * from './claim.acts.rebuild.js';
export * from './claim.acts.account.js';
export { cardCheckOf } from './claim.musts.js';
export * from './claim.acts.withdrawing.js';
