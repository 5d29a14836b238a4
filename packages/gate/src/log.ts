// What the gate writes to the log of its step: the decision as the one annotation that the page of checks shows, then what it rests on.

import { type Annotation, type LogLine, printable } from '@portcullis/core';
import { annotationsOf, annotationsPerLevel, noPaint, type Told, terminalLines } from '@portcullis/report';

/** Columns of a log: who shows it wraps it, and who searches it wants sentences whole. */
const logWidth = 1000;
const logRows = 200;

/** With annotations, or as plain lines alone. */
export function gateLog(told: Told, annotations: boolean): LogLine[] {
  const lines = terminalLines(told, { width: logWidth, rows: logRows, paint: noPaint });
  return annotations ? [...annotationLines(told), ...lines] : [...lines];
}

function annotationLines(told: Told): Annotation[] {
  if (told.passed) return [];
  const first: Annotation = { level: 'error', title: 'Portcullis', message: decisionText(told) };
  // Every cause keeps its annotation: it says why nothing else can be believed.
  const causes = told.causes.map(
    ({ code, message, remedy, path }): Annotation => ({
      level: 'error',
      message: `${message}. ${remedy}`,
      title: code,
      ...(path === undefined ? {} : { path }),
    }),
  );
  const left = Math.max(0, annotationsPerLevel - 1 - causes.length);
  return [
    first,
    ...causes,
    ...annotationsOf(
      told.findings.filter(({ blocks }) => blocks),
      { error: left },
    ),
  ];
}

/** The decision with what it takes to unblock, since the page of checks shows no more than this. */
function decisionText({ headline, because, next, causes }: Told): string {
  const step = causes[0]?.remedy ?? next.find(({ unblocks }) => unblocks)?.text;
  return printable([`${headline}.`, ...because, ...(step === undefined ? [] : [`Next: ${step}`])].join(' '));
}
