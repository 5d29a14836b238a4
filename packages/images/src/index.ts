export * from './image-lock.js';
export * from './name-glob.js';
export * from './pinning.js';
export * from './reference.js';
