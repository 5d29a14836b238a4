import { startDeadline } from './deadline.js';

test('what holds the process is ended with the time, and by nobody who was done before', async () => {
  const ended: string[] = [];
  const [early, late] = [startDeadline(3600), startDeadline(0)];
  early.atEnd(() => ended.push('early'));
  early.stop();
  await new Promise<void>((resolve) =>
    late.atEnd(() => {
      ended.push('late');
      resolve();
    }),
  );
  await expect(late.orFail(Promise.resolve())).rejects.toMatchObject({ code: 'deadline-passed' });
  expect(ended).toEqual(['late']);
});
