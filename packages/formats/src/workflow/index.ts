export type { MappedText, Span } from '../mapped-text.js';
export { joinPieces } from '../mapped-text.js';
export { withGrouped } from './grouped-steps.js';
export * from './model.js';
export { type PipelineReader, pipelineFileKind, readPipelineFile, repeatedKeys } from './read.js';
export { pinName } from './read-lock.js';
export { entriesOf, mapOf, scalarOf } from './read-parts.js';
export * from './scalar-text.js';
export * from './uses.js';
