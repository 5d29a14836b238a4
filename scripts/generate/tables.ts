// Tables of the READMEs.

import { defaultText, type InputSpec, type InputSpecs, type OutputSpec } from '../../packages/core/src/inputs.js';
import type { ActionDefinition } from '../../packages/core/src/scanner.js';

export function inputTable(inputs: InputSpecs): string {
  const rows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${typeText(input)} | ${defaultCell(input)} | ${cell(input.description)} |`,
  );
  return ['| Input | Type | Default | What it does |', '|---|---|---|---|', ...rows].join('\n');
}

export function outputTable(outputs: Readonly<Record<string, OutputSpec>>): string {
  const rows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  return ['| Output | What it holds |', '|---|---|', ...rows].join('\n');
}

export function networkTable(action: ActionDefinition): string {
  if (action.network.length === 0) return 'It opens no socket.';
  const condition = action.networkInput === undefined ? [] : [`It opens no socket, unless ${networkCondition(action)}; then it asks:`, ''];
  return [
    ...condition,
    '| Host | Why |',
    '|---|---|',
    ...action.network.map(({ host, purpose }) => `| ${cell(host)} | ${cell(purpose)} |`),
  ].join('\n');
}

export function permissionBlock(action: ActionDefinition): string {
  const lines = Object.entries(action.permissions).map(([scope, access]) => `  ${scope}: ${access}`);
  return ['```yaml', ...(lines.length === 0 ? ['permissions: {}'] : ['permissions:', ...lines]), '```'].join('\n');
}

export function actionTable(actions: readonly ActionDefinition[]): string {
  const rows = actions.map(
    (action) => `| [${action.name}](actions/${action.name}/README.md) | ${cell(action.description)} | ${networkCell(action)} |`,
  );
  return ['| Action | What it does | Network |', '|---|---|---|', ...rows].join('\n');
}

function networkCell(action: ActionDefinition): string {
  if (action.network.length === 0) return 'none';
  return action.networkInput === undefined
    ? action.network.map(({ host }) => cell(host)).join(', ')
    : `none, unless ${networkCondition(action)}`;
}

function networkCondition({ networkInput = [], inputs }: ActionDefinition): string {
  return [networkInput]
    .flat()
    .map((name) => `\`${name}\` is ${inputs[name]?.type === 'boolean' ? 'true' : 'given'}`)
    .join(' or ');
}

export function typeText(input: InputSpec): string {
  if (input.type === 'choice') return input.choices.map((choice) => `\`${choice}\``).join(', ');
  if (input.type === 'integer') return `whole number, ${input.min} to ${input.max}`;
  if (input.type === 'list') return 'list, one a line or comma-separated';
  return input.type === 'string' ? 'text' : 'true or false';
}

function defaultCell(input: InputSpec): string {
  const text = defaultText(input);
  return text === '' ? 'empty' : `\`${text}\``;
}

/** Text for a Markdown table cell. */
export function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');
}

/** Kinds of files that name packages, as people call them. */
export function readerTable(readers: readonly { readonly id: string; readonly title: string }[]): string {
  const rows = [...readers].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, title }) => `| \`${id}\` | ${cell(title)} |`);
  return ['| Reader | File |', '|---|---|', ...rows].join('\n');
}
