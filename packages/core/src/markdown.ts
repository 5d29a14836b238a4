// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

import { printable } from './errors.js';

/** Plain text for a table cell or paragraph. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/\b(https?):/g, '$1\\:');
}

/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
export function inlineCode(text: string): string {
  const clean = (text === '' ? ' ' : printable(text)).replace(/\|/g, '\\|');
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** The fence of a block of code, which no line of its text can end. */
export function fenceAround(text: string): string {
  return '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
}
