import { ownThreads, servesThread } from './threads.js';

const { argv } = process;
afterEach(() => {
  process.argv = argv;
});

test.each([
  ['without the argument of threads', []],
  ['with it', ownThreads().argv],
])('a main thread %s serves nobody', async (_, given) => {
  process.argv = [...argv, ...given];
  const asked: string[] = [];
  const load = (name: string): undefined => void asked.push(name);
  expect(await servesThread(load)).toBe(false);
  expect(asked).toEqual([]);
});

test('threads are told by an argument that no input or command has', () => {
  expect(ownThreads().argv).toEqual(['--portcullis-thread']);
});
