import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { wordpressPlugin } from './plugin.js';

const path = 'wp-content/plugins/bird-watch/main.php';

test.each([
  '<?php\n/*\nPlugin Name: Bird Watch\nVersion: 5.3\nLicense: MIT\n*/\n',
  '<?php\r\n/**\r\n * Plugin Name: Bird\r\n * Version:   5.3\r\n */\r\n',
])('a plugin by its folder and version %#', async (text) => {
  expect(await componentsOf(wordpressPlugin, { [path]: text })).toEqual(['pkg:wordpress-plugin/bird-watch@5.3 required 4']);
});

test('other files of the folder are nobody’s', () => {
  expect(wordpressPlugin.recognises?.(fileOf({ [path]: '<?php\n// Version: 1\n' }, path))).toBe(false);
  expect(wordpressPlugin.matches('wp-content/plugins/bird/sub/x.php')).toBe(false);
});

test.each([
  ['<?php\n/*\nPlugin Name: A\n*/\n', '1: expected the version'],
  ['<?php\n/*\nPlugin Name: A\nVersion: []\n*/\n', '1: expected the version'],
  ['<?php\n/*\nPlugin Name: A\nVersion: 1', '1: expected the end of the comment'],
  ['<?php\n/*\n<<<<<<< HEAD\nPlugin Name: A\nVersion: 1\n*/', '3: expected no marks of a merge'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(wordpressPlugin, { [path]: text })).toContain(message);
});
