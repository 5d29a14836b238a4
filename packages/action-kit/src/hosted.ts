// Programs that take the engines out of actions' bundles: the command line, and the action of all scanners.

/** Said by such a program; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');

/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
export function hostActions(): void {
  Object.assign(globalThis, { [hosted]: true });
}

/** Whether this thread's program only takes the engines of actions' bundles. */
export function isHosted(): boolean {
  return hosted in globalThis;
}
