export * from './investigation.acts.forming.js';
export * from './investigation.acts.above.js';
export * from './investigation.acts.handing.js';
export * from './investigation.acts.report.js';
export * from './investigation.acts.measures.js';
export * from './investigation.acts.closing.js';
export * from './investigation.acts.accountability.js';
