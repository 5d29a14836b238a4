// The terminal that is written to: its width, its height, and whether it shows colours.

import type { Severity } from '@portcullis/core';
import { defaultWidth, noPaint, type Paint, type Screen } from '@portcullis/report';

type Environment = Readonly<Record<string, string | undefined>>;

/** Lines that a decision should fit, where nothing is known of the screen. */
const defaultRows = 40;
const codes: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' };

/**
 * Colours for a stream. FORCE_COLOR asks for them wherever the text goes (force-color.org), NO_COLOR for none (no-color.org); without
 * either a terminal has them that is not dumb.
 */
export function paintFor(isTerminal: boolean, environment: Environment): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = environment;
  const asked = forced !== undefined && forced !== '' ? forced !== '0' && forced !== 'false' : undefined;
  const on = asked ?? (isTerminal && !none && terminal !== 'dumb');
  if (!on) return noPaint;
  const wrap = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
  return {
    bold: wrap('1'),
    dim: wrap('2'),
    good: wrap('32'),
    bad: wrap('1;31'),
    severity: (severity, text) => wrap(codes[severity])(text),
  };
}

/** @param all whether everything is listed. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number },
  environment: Environment,
  all: boolean,
): Screen {
  const columns = stream.columns ?? Number(environment.COLUMNS);
  return {
    // Narrower than this a path and its message have no place beside one another anyway.
    width: Number.isInteger(columns) && columns > 0 ? Math.max(40, Math.min(columns, 200)) : defaultWidth,
    rows: Math.max(defaultRows, stream.rows ?? 0),
    paint: paintFor(stream.isTTY === true, environment),
    all,
  };
}
