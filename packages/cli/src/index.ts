export * from './catalogue.js';
export { allHelps } from './commands.js';
export * from './composed.js';
export { type HelpText, ownEntries } from './help-text.js';
export { ownFlags } from './own-flags.js';
export { scanInputs } from './scan-all.js';
