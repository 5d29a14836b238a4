// What of a file was not gone through although the file as a whole was read: a part in a shape that GitHub refuses, and what is longer or
// deeper within itself than is read. Audits are silent about it, so that it is a gap.

import type { Document, Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { AuditContext } from './context.js';
import { type Misfit, mayHaveMore, shapeOf } from './rules/correctness/shape.js';
import { scriptOf } from './script.js';
import { expressionSites, stepsIn } from './sites.js';

/** Letters of one script, or of one input of an action, that are read. */
export const maxCode = 256 * 1024;

/** The first such part, as a clause. */
export function unreadPart(document: Document, context: AuditContext): string | undefined {
  const { lines } = context.file;
  const at = (start: number): string => `line ${lines.positionAt(start).line}: `;
  const misfit = shapeOf(document)?.misfits.find((each) => hides(each, context.file.text));
  if (misfit !== undefined) return `${at(misfit.at.start)}GitHub takes no such thing, and it was not audited: ${misfit.message}`;
  if (mayHaveMore(document)) return 'it has more mistakes than are told, and what is behind them was not audited';
  for (const step of stepsIn(document)) {
    const told = unreadCode(step, context);
    if (told !== undefined) return `${at(told.scalar.at.start)}the script was not read to its end: ${told.why}`;
  }
  // What an action says about itself is no code.
  for (const { scalar, tree, owner, path } of expressionSites(document))
    if (tree.kind === 'mistake' && (owner.kind !== 'action' || path[0] === 'runs' || path[0] === 'outputs'))
      return `${at(scalar.at.start)}an expression cannot be read: ${tree.message}`;
  return undefined;
}

/** Keys whose value says what runs, with what, and who starts it. */
const decisive: ReadonlySet<string> = new Set(
  'on jobs runs steps run uses with env secrets shell defaults permissions container services environment runs-on parallel'.split(' '),
);

/** Whether something stands there that audits of a workflow do not come to. */
function hides({ kind, path, at, instead }: Misfit, text: string): boolean {
  const name = path.at(-1) ?? '';
  const event = path[0] === 'on' && path.length <= 2;
  switch (kind) {
    case 'merge-key':
      return true;
    case 'type':
      // What an event takes beside its types is read as it stands, or passed over by GitHub, too.
      return decisive.has(name) || (path[0] === 'jobs' && path.length === 2) || (name === '[]' && path.at(-2) === 'steps');
    case 'missing-key':
      return path.length === 1 && decisive.has(name);
    case 'empty':
      return path.length === 1 && event;
    case 'value':
      return event;
    case 'unexpected-key':
      // `Run:` would be gone through by whoever takes it for `run:`.
      return (event && path.length === 1) || (instead !== undefined && isSameWord(text.slice(at.start, at.end), instead));
    default:
      return false;
  }
}

function isSameWord(written: string, word: string): boolean {
  return written.replace(/^["']|["']$/g, '').toLowerCase() === word.toLowerCase();
}

/** Names that long are nobody's, and followed nowhere: `$NAME`, `${NAME`, `%NAME%`, `env:NAME`. */
const longName = /(?:\$\{?|%|env:|environ(?:\.get)?[[(]["']|process\.env\.)[A-Za-z_]\w{200}/i;

function unreadCode(step: Step, context: AuditContext): { readonly scalar: YamlScalar; readonly why: string } | undefined {
  for (const scalar of [step.run, ...step.with.map((pair) => pair.scalar)]) {
    if (scalar === undefined) continue;
    if (scalar.text.length > maxCode) return { scalar, why: `it has more than ${maxCode} letters` };
    if (longName.test(scalar.text)) return { scalar, why: 'it names a variable by more than 200 letters' };
  }
  const error = step.run === undefined ? undefined : scriptOf(step, context)?.error;
  return step.run === undefined || error?.limit !== true ? undefined : { scalar: step.run, why: error.message };
}
