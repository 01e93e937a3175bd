export * from './disaster.acts.event.js';
export * from './disaster.acts.loss.js';
export * from './disaster.acts.people.js';
