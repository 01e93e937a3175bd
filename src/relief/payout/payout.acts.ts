export * from './payout.acts.composing.js';
export * from './payout.acts.settling.js';
export * from './payout.acts.returning.js';
