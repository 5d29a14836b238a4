// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

import { printable } from './letters.js';

/** Plain text for a table cell or paragraph. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/\b(https?|ftp):/gi, '$1\\:')
    .replace(/\b(www)\./gi, '$1\\.');
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

/** A link. Of a page that is none of the web's nothing but the label is left. */
export function linkTo(label: string, url: string): string {
  if (!/^https?:\/\//i.test(url) || url.length > maxUrl) return label;
  // A bracket would end the link, and what stands behind it would be text. What is encoded already stays.
  const encoded = encodeURI(printable(url)).replace(/%25([0-9a-f]{2})/gi, '%$1');
  return `[${label}](${encoded.replace(/[()]/g, bracket)})`;
}

const maxUrl = 2000;

function bracket(letter: string): string {
  return letter === '(' ? '%28' : '%29';
}
