// When a version was published: its first archive, by the `upload-time` of uv.lock and pylock.toml.

/** A time of TOML, which its reader gives as a date, or text. */
export function firstDay(times: readonly unknown[]): { readonly published?: string } {
  const days = times.flatMap((time) => {
    const text = time instanceof Date ? (Number.isNaN(time.getTime()) ? '' : time.toISOString()) : typeof time === 'string' ? time : '';
    return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? [];
  });
  const [first] = days.sort();
  return first === undefined ? {} : { published: first };
}
