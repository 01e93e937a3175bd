export * from './hazard.acts.finding.js';
export * from './hazard.acts.grading.js';
export * from './hazard.acts.rectification.js';
export * from './hazard.acts.closing.js';
export * from './hazard.acts.receiving.js';
export * from './hazard.acts.proposing.js';
export * from './hazard.acts.reviewing.js';
