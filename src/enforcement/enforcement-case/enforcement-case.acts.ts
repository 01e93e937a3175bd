export * from './enforcement-case.acts.filing.js';
export * from './enforcement-case.acts.investigation.js';
export * from './enforcement-case.acts.notice.js';
export * from './enforcement-case.acts.hearing.js';
export * from './enforcement-case.acts.decision.js';
export * from './enforcement-case.acts.performance.js';
export * from './enforcement-case.acts.redress.js';
export * from './enforcement-case.acts.closing.js';
