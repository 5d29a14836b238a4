export * from '../mapped-text.js';
export * from './document.js';
export * from './expand.js';
export * from './image-name.js';
export { readImage } from './instruction.js';
export { type Lexed, lex, noVariables, type Variables } from './lex.js';
export * from './names.js';
export * from './parse.js';
export { lackOfStage, refusals } from './refusals/index.js'; // at first use
