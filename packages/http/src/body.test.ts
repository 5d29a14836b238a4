import { drain, readBounded } from './body.js';
import type { HttpResponse } from './transport.js';

function answer(chunks: readonly string[], headers: Record<string, string> = {}) {
  const state = { closed: false, read: 0 };
  async function* body() {
    for (const chunk of chunks) {
      state.read++;
      yield Buffer.from(chunk);
    }
  }
  const close = (): void => {
    state.closed = true;
  };
  const response = { status: 200, headers, body: body(), close } as unknown as HttpResponse;
  return { response, state };
}

test('a body may be as long as was agreed, and not a byte longer', async () => {
  expect((await readBounded(answer(['abc', 'de']).response, 5, 'it')).toString()).toBe('abcde');
  const { response, state } = answer(['abc', 'def', 'ghi']);
  await expect(readBounded(response, 5, 'it')).rejects.toMatchObject({ code: 'response-too-large' });
  expect(state).toEqual({ closed: true, read: 2 });
});

test.each(['gzip', 'br', 'identity, gzip'])('what was compressed on the way as %s is not read', async (encoding) => {
  const { response, state } = answer(['abc'], { 'content-encoding': encoding });
  await expect(readBounded(response, 5, 'it')).rejects.toMatchObject({ code: 'encoding-unexpected' });
  expect(state).toEqual({ closed: true, read: 0 });
});

test.each(['', 'identity'])('what says that it is as it is ("%s") is read', async (encoding) => {
  expect((await readBounded(answer(['abc'], { 'content-encoding': encoding }).response, 5, 'it')).toString()).toBe('abc');
});

test('a body that does not matter is cut', async () => {
  const { response, state } = answer(Array.from({ length: 100 }, () => 'x'.repeat(1024)));
  expect(await drain(response)).toHaveLength(16 * 1024);
  expect(state).toEqual({ closed: true, read: 17 });
  expect(await drain(answer(['short']).response)).toBe('short');
});
