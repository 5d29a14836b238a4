import { cronMistake, isTimeZone } from './cron.js';

test.each(['0 0 * * *', '*/5 * * * *', '15,45 0-6/2 1 JAN-mar MON,5', '0 0 29 2 *', '0 0 31 2 1', '5/15 * * * *'])(
  '%s is a schedule',
  (text) => {
    expect(cronMistake(text)).toBeUndefined();
  },
);

test.each([
  ['', 'five fields'],
  ['0 0 * *', 'five fields'],
  ['@daily', 'five fields'],
  ['60 * * * *', 'minute is 0 to 59'],
  ['0 24 * * *', 'hour is 0 to 23'],
  ['0 0 0 * *', 'day of the month is 1 to 31'],
  ['0 0 * 13 *', 'month is 1 to 12'],
  ['0 0 * * 7', 'day of the week is 0 to 6'],
  ['5-1 * * * *', 'minute is'],
  ['*/0 * * * *', 'minute is'],
  ['1/2/3 * * * *', 'minute is'],
  ['* * * * *', 'at least 5 minutes between two runs, got 1'],
  ['0,58 * * * *', 'got 2'],
  ['0 0 31 2,4 *', 'no month'],
])('%s is none: %s', (text, message) => {
  expect(cronMistake(text)).toContain(message);
});

test('time zones are those of the IANA', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Calcutta', 'EST'].map(isTimeZone)).toEqual([true, true, true, true]);
  expect(['Mars/Olympus', '+02:00', 'JST', 'utc', 'europe/berlin'].map(isTimeZone)).toEqual([false, false, false, false, false]);
});
