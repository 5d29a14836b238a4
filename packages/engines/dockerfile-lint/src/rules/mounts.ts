// `RUN --mount=…` as values.

import type { CommandInstruction, Flag } from '@portcullis/formats/dockerfile';

export interface Mount {
  readonly type: string;
  readonly target: string;
  readonly options: ReadonlyMap<string, string>;
  readonly flag: Flag;
}

export function mounts(run: CommandInstruction): readonly Mount[] {
  return run.flags
    .filter(({ name }) => name === 'mount')
    .map((flag) => {
      const options = new Map(
        (flag.value ?? '').split(',').map((part) => {
          const equals = part.indexOf('=');
          return equals < 0 ? [part.toLowerCase(), ''] : [part.slice(0, equals).toLowerCase(), part.slice(equals + 1)];
        }) as [string, string][],
      );
      const target = options.get('target') ?? options.get('dst') ?? options.get('destination') ?? '';
      return { type: options.get('type') ?? 'bind', target, options, flag };
    });
}
