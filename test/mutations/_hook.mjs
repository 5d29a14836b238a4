// Loaded before a mutant's process: gives texts in place of files', and tells which places of instrumented ones were come by.

import { readFileSync } from 'node:fs';
import { register } from 'node:module';

const texts = JSON.parse(readFileSync(process.env.MUTANT_TEXTS, 'utf8'));
delete process.env.MUTANT_TEXTS;
const source = `
let texts;
export const initialize = (data) => { texts = data; };
export const load = (url, context, next) =>
  Object.hasOwn(texts, url) ? { format: 'module', source: texts[url], shortCircuit: true } : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(source)}`, { data: texts });

let reached = new Set();
globalThis.portcullisReached = (id) => reached.add(id);
const send = process.send.bind(process);
process.send = (answer) => {
  send({ ...answer, reached: [...reached] });
  reached = new Set();
};
