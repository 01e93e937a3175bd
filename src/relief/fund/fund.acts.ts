export * from './fund.acts.money.js';
export * from './fund.acts.advances.js';
