// The input `author`: who makes a document, and how to reach them (BSI TR-03183-2, 5.2.1).

import { PortcullisError, printable } from '@portcullis/core';
import { type Author, isAddress } from './document.js';

/**
 * @param text `NAME <ADDRESS>`, the address of a mail box or a page.
 * @throws PortcullisError `input-invalid`.
 */
export function readAuthor(text: string): Author {
  const [, name = '', address = ''] = /^([^<>]{1,200})<([^<>\s]{1,300})>$/.exec(text.trim()) ?? [];
  const author = { name: name.trim() };
  if (author.name !== '' && !/\p{Cc}/u.test(author.name)) {
    if (/^[^\s@():/]{1,100}@[^\s@()]{1,190}\.[^\s@().]{2,60}$/.test(address)) return { ...author, email: address };
    if (/^https?:\/\/[^@]+$/i.test(address) && isAddress(address)) return { ...author, url: address };
  }
  throw new PortcullisError({
    code: 'input-invalid',
    message: `\`author\`: expected NAME <ADDRESS> with a mail address or an http(s) page, got "${printable(text.slice(0, 100))}"`,
    where: { key: 'author' },
    remedy: 'For instance `author: Example Corp <security@example.com>`.',
  });
}
