export * from './find.js';
export * from './parse.js';
export { numberOf } from './tokens.js';
export * from './tree.js';
