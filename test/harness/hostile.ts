// Texts made to cost a scanner time: what each repeats comes close to a match, again and again.

import { secretScan } from '@portcullis/secret-scan';
import { exampleText } from '../../packages/core/src/rule.js';

export interface Generator {
  readonly name: string;
  /** Repeated to the size that is wanted. */
  readonly unit: string;
}

/** Independent of the rules. */
export const commonGenerators: readonly Generator[] = [
  { name: 'one letter', unit: 'a' },
  { name: 'one digit', unit: '7' },
  { name: 'blanks', unit: ' ' },
  { name: 'empty lines', unit: '\n' },
  { name: 'carriage returns', unit: '\r' },
  { name: 'open brackets', unit: '([{<' },
  { name: 'nested brackets', unit: '[[[[[[[[]]]]]]]]' },
  { name: 'alternating quotes', unit: `"'` },
  { name: 'backslashes', unit: '\\' },
  { name: 'escaped quotes', unit: '\\"' },
  { name: 'equals signs', unit: '=' },
  { name: 'dashes', unit: '-' },
  { name: 'dots and slashes', unit: '../' },
  { name: 'base64 without end', unit: 'Ab3dEf9hIj2kLm4n' },
  { name: 'hex without end', unit: '0a9b3c7d' },
  { name: 'base64 of base64', unit: `${Buffer.from(Buffer.from('key = 1; '.repeat(6)).toString('base64')).toString('base64')}\n` },
  { name: 'percent escapes', unit: '%61%62' },
  { name: 'half percent escapes', unit: '%6' },
  { name: 'unicode escapes', unit: '\\u0041' },
  { name: 'half unicode escapes', unit: '\\u004' },
  { name: 'assignments without values', unit: 'password = ' },
  { name: 'assignments in one line', unit: 'secret="a1";' },
  { name: 'names without end', unit: 'api_key_token_secret_' },
  { name: 'open strings', unit: 'token: "abc ' },
  { name: 'URLs without hosts', unit: 'https://user:' },
  { name: 'URLs with passwords but no end', unit: 'postgres://u:p4sSw0rd' },
  { name: 'PEM headers', unit: `${['-----BE', 'GIN '].join('')}PRIVATE KEY-----` },
  { name: 'PEM headers with bodies', unit: `${['-----BE', 'GIN '].join('')}PRIVATE KEY-----\n${'MIIEvQ'.repeat(10)}\n` },
  { name: 'JWT beginnings', unit: 'eyJhbGciOi.' },
  { name: 'invalid UTF-8', unit: '\u0080key=' },
];

/** For every built-in rule: its keyword in several company, its samples cut short, and its samples as they are. */
export function ruleGenerators(): Generator[] {
  const generators: Generator[] = [];
  for (const rule of secretScan.rules) {
    const { keywords } = rule.check as unknown as { readonly keywords?: readonly string[] };
    const keyword = keywords?.[0];
    if (keyword === undefined) continue;
    const [bad, other] = rule.examples.bad.map(exampleText) as [string, string | undefined];
    const add = (what: string, unit: string): number => generators.push({ name: `${rule.id}: ${what}`, unit });
    add('keyword', keyword);
    add('keyword and blanks', keyword + ' '.repeat(48));
    add('keyword, name and quote', `${keyword}_${'n'.repeat(30)}-name" = "`);
    add('keyword and operators', `${keyword} =: "'=>`);
    add('keyword and random letters', `${keyword}="Ab3dEf9hIj2kLm4nOp5qRs6tUv7wXy8zAb3dEf9h`);
    add('sample cut short', bad.trimEnd().slice(0, -2));
    add('sample cut short in one line', (other ?? bad).replace(/\s+/g, ' ').slice(0, -3));
    add('sample', bad);
  }
  return generators;
}

export function hostileText({ unit }: Generator, size: number): Buffer {
  return Buffer.alloc(size, unit);
}
