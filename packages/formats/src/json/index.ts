export * from './json.js';
export { JsonTable } from './table.js';
export { readJsonTables, tablesOf } from './tables.js';
