// A line on stderr while long work goes on.

export interface Progress {
  update(done: number, total: number | undefined): void;
  end(): void;
}

/** Redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
export function progressLine(label: string, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update: () => {}, end: () => {} };
  const started = performance.now();
  let drawn = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - started < 1000 || now - drawn < 100) return;
      drawn = now;
      stream.write(`\r\u001b[K${label}: ${done}${total === undefined ? '' : ` of ${total}`}`);
    },
    end() {
      if (drawn > 0) stream.write('\r\u001b[K');
    },
  };
}
