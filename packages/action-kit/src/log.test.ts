// A step's log without Node's stream: what a reader of its pipe gets, whatever the pipe can take.

import { spawn, spawnSync } from 'node:child_process';

const log = JSON.stringify(new URL('./log.js', import.meta.url).href);
const args = (program: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { logDirectly, streamLog, writeLog } from ${log}; ${program}`,
];
const loaded = "const net = process.moduleLoadList.includes('NativeModule net'); process.stderr.write(String(net));";

function run(program: string): { readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, args(program), { encoding: 'utf8', maxBuffer: 1e8 });
}

test('a step writes to its pipe without the modules that a stream needs', () => {
  expect(run(`logDirectly(); writeLog('one\\n'); writeLog('zwölf\\n'); ${loaded}`)).toMatchObject({
    stdout: 'one\nzwölf\n',
    stderr: 'false',
  });
});

/** While nobody goes on with what the stream keeps, its reader makes room in the pipe. */
const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);';

test('what others write to the stream keeps its order', () => {
  const program = `process.stdout.write('a'.repeat(3_000_000)); streamLog(); ${wait} writeLog('b');`;
  expect(run(`logDirectly(); writeLog('0'); ${program}`).stdout).toBe(`0${'a'.repeat(3_000_000)}b`);
});

test.each([
  ['an annotation', "tell({ level: 'notice', message: 'a'.repeat(3_000_000) });"],
  ['a secret to be masked', "maskSecrets({ key: { type: 'string', secret: true } }, { key: 'a'.repeat(3_000_000) });"],
])('a line behind %s comes behind it', (_, first) => {
  const toolkit = JSON.stringify(new URL('./toolkit.js', import.meta.url).href);
  const { stdout } = run(`const { maskSecrets, tell } = await import(${toolkit}); logDirectly(); ${first} ${wait} tell('b');`);
  expect(stdout).toMatch(/^::[\s\S]*aaa\nb\n$/);
});

test('a program that is no step writes to the stream', () => {
  expect(
    run(`const write = process.stdout.write; process.stdout.write = () => true; writeLog('kept'); process.stdout.write = write;`).stdout,
  ).toBe('');
});

test('a pipe that takes no more at once loses nothing', async () => {
  // The stream of a parent of Node makes both ends of its pipe wait for nobody; the child's end is set so by its own stream.
  const program = `process.stdout; logDirectly(); for (let i = 0; i < 2000; i++) writeLog(String(i).padStart(999, ' ') + '\\n');`;
  const child = spawn(process.execPath, args(program), { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  let text = '';
  for await (const chunk of child.stdout) text += String(chunk);
  expect(text.trimEnd().split('\n').map(Number)).toEqual(Array.from({ length: 2000 }, (_, i) => i));
});
