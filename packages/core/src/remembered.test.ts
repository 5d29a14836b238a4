import { remembered, rememberedOf } from './remembered.js';

test('each text is answered once, until there are too many', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect(['', 'a', '', 'a'].map(length)).toEqual([undefined, 1, undefined, 1]);
  expect(asked).toEqual(['', 'a']);
  expect([length('bc'), length('a')]).toEqual([2, 1]);
  expect(asked).toEqual(['', 'a', 'bc', 'a']);
});

test('what is worked out of an object is worked out once, though the answer be that there is none', () => {
  const asked: object[] = [];
  const answer = rememberedOf((of: { readonly size?: number }) => {
    asked.push(of);
    return of.size;
  });
  const [one, other] = [{ size: 1 }, {}];
  expect([answer(one), answer(other), answer(one), answer(other)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, other]);
});
