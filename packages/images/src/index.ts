export * from './name-glob.js';
export * from './pinning.js';
export * from './reference.js';
