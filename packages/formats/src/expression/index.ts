export * from './check.js';
export * from './contexts.js';
export * from './evaluate.js';
export * from './find.js';
export * from './parse.js';
export * from './signatures.js';
export { numberOf } from './tokens.js';
export * from './tree.js';
export * from './types.js';
