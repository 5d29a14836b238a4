import { letPass } from './let-pass.js';
import { defaultPolicy, type Policy } from './policy.js';

const today = '2026-06-10';
const reportOnly = (until: string) => ({ until, reason: 'We begin.', owner: 'team' });
const breakGlass = (until: string) => ({ until, who: 'jane', why: 'Outage.' });
const pass = (policy: Partial<Policy>, independent = true) => letPass({ ...defaultPolicy, ...policy }, today, 'p.yml', independent);

test('without either there is nothing to say', () => {
  expect(pass({})).toEqual({ causes: [], remarks: [] });
});

test.each<[string, string, number, boolean, string]>([
  ['on its last day', today, 7, true, ''],
  ['the day after', '2026-06-09', 7, false, ''],
  ['as far ahead as may be', '2026-06-17', 7, true, ''],
  ['a day further', '2026-06-18', 7, false, 'too-long'],
])('%s', (_, until, most, holds, cause) => {
  const glass = pass({ breakGlass: breakGlass(until), breakGlassDays: most });
  expect([glass.breakGlass !== undefined, glass.causes.map(({ code }) => code)]).toEqual([
    holds,
    cause === '' ? [] : [`break-glass-${cause}`],
  ]);
  const reporting = pass({ reportOnly: reportOnly(until), reportOnlyDays: most });
  expect([reporting.reportOnly !== undefined, reporting.causes.map(({ code }) => code)]).toEqual([
    holds,
    cause === '' ? [] : [`report-only-${cause}`],
  ]);
});

test('what holds, has ended, or cannot be believed is said', () => {
  expect(pass({ breakGlass: breakGlass(today), reportOnly: reportOnly(today) }).remarks).toEqual([
    `Glass broken until ${today} by jane: Outage.`,
    `Nothing blocks until ${today} (team: We begin.).`,
  ]);
  expect(pass({ breakGlass: breakGlass('2026-06-09'), reportOnly: reportOnly('2026-06-09') }).remarks).toEqual([
    '`break-glass` ended on 2026-06-09: delete it.',
    '`report-only` ended on 2026-06-09: delete it.',
  ]);
  const own = pass({ breakGlass: breakGlass(today) }, false);
  expect([own.breakGlass, own.remarks]).toEqual([
    undefined,
    ['`break-glass` does not hold: the default branch could not be asked, so nobody but the change itself says so.'],
  ]);
  expect(pass({ breakGlass: breakGlass('2026-06-09') }, false).remarks).toEqual(['`break-glass` ended on 2026-06-09: delete it.']);
  // A team that begins has but its own policy.
  expect(pass({ reportOnly: reportOnly(today) }, false).reportOnly).toBeDefined();
});

test('where a policy could not be read neither holds, and nothing says that it does', () => {
  const unread = letPass({ ...defaultPolicy, breakGlass: breakGlass(today), reportOnly: reportOnly(today) }, today, 'p.yml', true, true);
  expect([unread.breakGlass, unread.reportOnly]).toEqual([undefined, undefined]);
  expect(unread.remarks).toEqual([
    '`break-glass` does not hold: not every policy that judges could be read.',
    '`report-only` does not hold: not every policy that judges could be read.',
  ]);
});
