export * from './household.acts.entering.js';
export * from './household.acts.changing.js';
export * from './household.acts.people.js';
export * from './household.acts.homes.js';
