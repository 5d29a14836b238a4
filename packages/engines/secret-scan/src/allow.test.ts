import { allowance } from './allow.js';

const made = (text: string) => allowance(() => text, 1, 1, ['github-pat']);

test('a comment says why, whose it is, and until when', () => {
  expect(made('x # portcullis:ignore github-pat reason="made up" owner=team-a until=2027-01-01')).toEqual({
    kind: 'inSource',
    reason: 'made up',
    owner: 'team-a',
    until: '2027-01-01',
  });
  expect(made('x # portcullis:ignore github-pat reason="made up" owner="Team A"')).toMatchObject({ owner: 'Team A' });
});

test('one without a reason, or for another rule, allows nothing', () => {
  expect(made('x # portcullis:ignore github-pat reason="x"')).toMatchObject({ problem: 'a reason has 3 to 200 letters, this one 1' });
  expect(made('x # portcullis:ignore github-pat owner=team-a')).toMatchObject({ problem: 'it gives no reason="..."' });
  expect(made('x # portcullis:ignore other-rule reason="made up"')).toBeUndefined();
});
