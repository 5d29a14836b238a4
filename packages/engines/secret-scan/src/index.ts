export * from './rule.js';
export * from './scanner.js';
