export * from '../mapped-text.js';
export * from './document.js';
export * from './expand.js';
export { readImage } from './instruction.js';
export * from './names.js';
export * from './parse.js';
