export { type MemoryRegistry, memoryRegistry } from './memory-registry.js';
export * from './reference.js';
export * from './types.js';
