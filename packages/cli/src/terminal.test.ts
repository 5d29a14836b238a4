import { findingTable, paintFor, type TableRow } from './terminal.js';

const plain = paintFor(false, {});

function row(severity: TableRow['severity'], ruleId: string, place: string, message: string, note?: string): TableRow {
  return { severity, ruleId, sources: ['lint'], place, message, ...(note === undefined ? {} : { note }) };
}

test('what all findings of a rule say alike is said once, worst findings first', () => {
  const table = findingTable(
    [
      row('low', 'add', 'a:1:1', 'ADD copies a. It also unpacks.', '[fix in patch]'),
      row('high', 'old', 'b:2:1', 'Go 1.5 is old. Nobody mends it. Ever.'),
      row('high', 'old', 'c:3:1', 'Go 1.6 is old. Nobody mends it. Ever.'),
    ],
    plain,
  );
  expect(table.split('\n').map((line) => line.trim())).toEqual([
    'high      old (lint), 2 places: Nobody mends it. Ever.',
    'b:2:1  Go 1.5 is old.',
    'c:3:1  Go 1.6 is old.',
    'low       add (lint)',
    'a:1:1  ADD copies a. It also unpacks. [fix in patch]',
    '',
  ]);
});

test('findings that say the same leave only their places below the rule', () => {
  const table = findingTable([row('low', 'r', 'a', 'Same.', '[fix in patch]'), row('low', 'r', 'b', 'Same.')], plain);
  expect(table.split('\n').map((line) => line.trim())).toEqual(['low       r (lint), 2 places: Same.', 'a  [fix in patch]', 'b', '']);
});

test('a rule of two severities, or of two tools, stands in two groups, and control characters are shown', () => {
  const table = findingTable(
    [row('low', 'r', 'a', 'x'), row('high', 'r', 'b', 'x'), { ...row('high', 'r', 'c\u001b[2J', 'x'), sources: ['other'] }],
    plain,
  );
  expect(table.match(/ r \(/g)).toHaveLength(3);
  expect(table).not.toContain('\u001b');
});

test('nothing is printed when nothing was found', () => {
  expect(findingTable([], plain)).toBe('');
});

test('a list of very many findings is printed', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => row('low', 'r', `file-${i}:1:1`, 'Same.'));
  expect(findingTable(rows, plain)).toContain('r (lint), 200000 places: Same.');
});
