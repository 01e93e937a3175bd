export * from './inspection.acts.start.js';
export * from './inspection.acts.findings.js';
export * from './inspection.acts.publishing.js';
