export * from '../mapped-text.js';
export * from './document.js';
export * from './expand.js';
export { readImage } from './instruction.js';
export * from './names.js';
export * from './image-name.js';
export { lex, type Lexed, noVariables, type Variables } from './lex.js';
export * from './parse.js';
export * from './refusals/index.js';
