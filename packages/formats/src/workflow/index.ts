export * from './model.js';
export { pipelineFileKind, readPipelineFile } from './read.js';
export { entriesOf, mapOf, scalarOf } from './read-parts.js';
export * from './scalar-text.js';
export * from './uses.js';
