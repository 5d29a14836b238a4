export * from './comments.js';
export * from './driver.js';
export * from './engine.js';
export * from './kind.js';
export * from './kinds.js';
export * from './rule.js';
