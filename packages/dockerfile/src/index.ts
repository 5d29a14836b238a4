export * from './fix.js';
export * from './lint.js';
export * from './options.js';
export * from './rule.js';
export { dockerfileRules } from './rules/index.js';
export * from './scanner.js';
