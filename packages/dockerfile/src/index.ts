export * from './config/hadolint-config.js';
export * from './fix.js';
export { type HadolintFormat, hadolintFormats } from './formats/index.js';
export * from './hadolint-run.js';
export * from './lint.js';
export * from './options.js';
export * from './rule.js';
export { dockerfileRules } from './rules/index.js';
export * from './scanner.js';
