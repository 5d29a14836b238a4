export * from './dockerfile/names.js';
export * from './yaml/nodes.js';
export * from './yaml/value.js';
