// The runner's protocol: commands on stdout, and files named by GITHUB_* variables.
// Written here in a page because loading @actions/core for it costs more start-up time than a whole scan
// (docs/decisions/002-workflow-commands.md).

import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Region } from '@portcullis/core';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface AnnotationPlace {
  readonly path?: string;
  readonly region?: Region;
  readonly title?: string;
}

/** A line that annotates a file, e.g. `::error file=a.ts,line=3::text`. */
export function annotationCommand(level: AnnotationLevel, message: string, place: AnnotationPlace = {}): string {
  const { path, region, title } = place;
  const properties: [string, string | number | undefined][] = [
    ['title', title],
    ['file', path],
    ['line', region?.startLine],
    ['endLine', region?.endLine],
    // Columns are only allowed when the annotation stays on one line.
    ['col', region !== undefined && region.startLine === region.endLine ? region.startColumn : undefined],
    ['endColumn', region !== undefined && region.startLine === region.endLine ? region.endColumn : undefined],
  ];
  const written = properties.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeMessage(message)}`;
}

/** A line after which the runner masks the value in all later output. */
export function maskCommand(secret: string): string {
  return `::add-mask::${escapeMessage(secret)}`;
}

/** Sets an output of the step: one entry of the GITHUB_OUTPUT file, with a delimiter that no value can contain. */
export function writeOutput(file: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
