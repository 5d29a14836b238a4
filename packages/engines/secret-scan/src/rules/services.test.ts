// Names of services as one expression.

import { namesService, oneOf, serviceNames } from './services.js';

test('an expression for words takes each of them whole, the longest that stands there, and nothing else', () => {
  const expression = new RegExp(`^${oneOf(['acme', 'acme.io', 'acmeco', 'box', 'a+b'])}$`);
  const taken = ['acme', 'acme.io', 'acmeco', 'box', 'a+b'];
  expect(taken.filter((word) => expression.test(word))).toEqual(taken);
  expect(['acm', 'acmexio', 'acmec', 'bo', 'aab', ''].filter((word) => expression.test(word))).toEqual([]);
  expect(/^acme.*/.exec('acmeco')?.[0]).toBe(new RegExp(oneOf(['acme', 'acmeco'])).exec('acmeco')?.[0]);
});

test('a name is known however its parts are joined, and ordinary words are none', () => {
  expect(['new_relic', 'new-relic', 'new.relic', 'newrelic'].every((name) => serviceNames().includes(name))).toBe(true);
  expect(['the key of Mailchimp: ', 'X_NEW_RELIC_'].map(namesService)).toEqual([true, true]);
  expect(['copper', 'hive', 'the key of a box: '].map(namesService)).toEqual([false, false, false]);
});
