// What a build refuses of one instruction, its flags apart: the number of its arguments and what each may be.

import type {
  CopyInstruction,
  FromInstruction,
  HealthcheckInstruction,
  InstructionOf,
  OnbuildInstruction,
  PairsInstruction,
} from '../document.js';
import { readMarker } from '../heredoc.js';
import { isDigest, isImageName } from '../image-name.js';
import { lex } from '../lex.js';
import { findStage } from '../parse.js';
import { readFlags } from '../words.js';
import { expanded, type Judging, shown, valueAt } from './judging.js';
import { isRemote, judgeOrigin, judgeSource } from './sources.js';
import { judgePort, judgeSignal } from './values.js';

export function judgeInstruction(judging: Judging): void {
  const { instruction } = judging;
  switch (instruction.keyword) {
    case 'FROM':
      judgeFrom(judging, instruction);
      break;
    case 'COPY':
    case 'ADD':
      judgeCopy(judging, instruction);
      break;
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      judgePairs(judging, instruction);
      break;
    case 'HEALTHCHECK':
      judgeHealthcheck(judging, instruction);
      break;
    case 'SHELL':
      judgeList(judging);
      judgeShell(judging, instruction);
      break;
    case 'ONBUILD':
      judgeOnbuild(judging, instruction);
      break;
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      judgeList(judging);
      break;
    case 'EXPOSE':
      // A word that stands there again has the same fault; a long variable would be read as often as it is named.
      for (const word of new Map(instruction.words.map((entry) => [entry.value, entry])).values()) judgePort(judging, word.value, word);
      break;
    case 'STOPSIGNAL':
      judgeSignal(judging, instruction.argument.value, instruction.argument);
      break;
    case 'USER':
    case 'WORKDIR':
      valueAt(judging, instruction.argument.value, instruction.argument);
      break;
    case 'VOLUME':
      judgeVolume(judging, instruction);
      break;
    default:
  }
}

const stageName = /^[a-z][a-z0-9\-_.]*$/;

function judgeFrom(judging: Judging, { image, alias }: FromInstruction): void {
  if (alias !== undefined && !stageName.test(alias.value.toLowerCase()))
    judging.report(alias, `${shown(alias.value)} is no name of a stage; expected a letter, then letters, digits, - _ or .`);
  if (image === undefined) return;
  const { value } = expanded(judging, image.value, image);
  // What depends on an argument has a rule of its own, and an image may also be a stage.
  if (value === undefined || image.value.includes('$') || value === 'scratch' || isStage(judging, value)) return;
  if (!isImageName(value)) judging.report(image, `${shown(value)} is no name of an image`);
}

function isStage({ document, stage }: Judging, name: string): boolean {
  return name === name.toLowerCase() && findStage(document.stages, name, stage?.index ?? 0) !== undefined;
}

function judgeCopy(judging: Judging, copy: CopyInstruction): void {
  const { report } = judging;
  const { keyword, sources, destination } = copy;
  judgeList(judging);
  if (destination !== undefined) {
    if (readMarker(destination.value) !== undefined) report(destination, `${keyword} needs a destination behind the heredocs`);
    else valueAt(judging, destination.value, destination);
  } else if (sources.length === 0) report(copy, `${keyword} needs a source and a destination`);
  const paths = sources.filter(({ value }) => readMarker(value) === undefined);
  for (const source of paths) judgeSource(judging, copy, source);
  judgeOrigin(judging, copy);
  const checksum = copy.flags.find(({ name }) => name === 'checksum');
  if (keyword === 'ADD' && checksum?.value) judgeChecksum(judging, checksum.value, checksum, paths);
  judgeBodies(judging, copy);
}

function judgeChecksum(judging: Judging, text: string, at: CopyInstruction['flags'][number], paths: CopyInstruction['sources']): void {
  const [path] = paths;
  // A variable that is empty, or that only the build knows, may ask for no checksum at all.
  if (!lex(text, { escapeLetter: judging.document.escape }, judging.variables).value) return;
  // Quotes around an address are none of it.
  const source =
    path === undefined ? '' : (lex(path.value, { escapeLetter: judging.document.escape }, judging.variables).value ?? path.value);
  if (path === undefined || paths.length !== 1) judging.report(at, '--checksum is for one source');
  else if (!path.value.includes('$') && !isRemote(source)) judging.report(at, '--checksum is for a source on the network or in git');
  else if (/^https?:/.test(source) && !/\.git(?:[#?]|$)/.test(source) && !text.includes('$') && !isDigest(text))
    judging.report(at, `${shown(text)} is no digest; expected algorithm:hexadecimal, as in sha256:…`);
}

/** Variables are put into the body of a heredoc whose name has no quotes; quotes in it are letters. */
function judgeBodies({ variables, report }: Judging, { heredocs }: CopyInstruction): void {
  for (const { quoted, body, marker } of heredocs) {
    if (quoted || !body.text.includes('$')) continue;
    const { error, asked } = lex(body.text, { escapeLetter: '\\', plainQuotes: true }, variables);
    if (error !== undefined && asked !== true)
      report(marker, `its body cannot be read: ${error}; put the heredoc's name in quotes where the body has no variables of Docker`);
  }
}

function judgePairs(judging: Judging, { keyword, pairs }: PairsInstruction): void {
  for (const { name, value, legacy } of pairs) {
    // A blank name: `ENV =value`.
    if (name.text === '') judging.report(value ?? name, `${keyword} has a value without a name`);
    if (keyword !== 'ARG') valueAt(judging, name.text, name);
    if (value !== undefined && (keyword !== 'ARG' || !legacy)) valueAt(judging, value.text, value);
  }
}

function judgeHealthcheck(judging: Judging, { command, rest, ...healthcheck }: HealthcheckInstruction): void {
  if (command === undefined) {
    if (/^none\s/i.test(readFlags(rest, judging.document.escape).rest.text))
      judging.report(healthcheck, 'HEALTHCHECK NONE takes nothing behind it');
    return;
  }
  if (command.form === 'exec' ? command.exec.length === 0 : command.script.text.trim() === '')
    judging.report(healthcheck, 'HEALTHCHECK CMD has no command');
  judgeList(judging, judging.instruction, 1);
}

function judgeShell({ report }: Judging, shell: InstructionOf<'SHELL'>): void {
  if (shell.command.form !== 'exec') report(shell, 'SHELL is a JSON list, as in SHELL ["/bin/bash", "-c"]');
  else if (shell.command.exec.length === 0) report(shell, 'SHELL names no program');
}

/** An argument that is a list of JSON, but not one of texts only: Docker takes it for neither a list nor a command of the shell. */
function judgeList({ report, instruction, document }: Judging, held = instruction, words = 0): void {
  const { rest } = readFlags(held.rest, document.escape);
  const text = words === 0 ? rest.text : rest.text.replace(/^\S{1,20}\s{1,200}/, '');
  if (!text.startsWith('[')) return;
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return;
  }
  if (Array.isArray(list) && list.some((item) => typeof item !== 'string'))
    report(instruction, `a JSON list in ${held.keyword} holds texts only, each in double quotes`);
}

function judgeVolume(judging: Judging, { words, ...volume }: InstructionOf<'VOLUME'>): void {
  judgeList(judging);
  if (words.length === 0) judging.report(volume, 'VOLUME names no path');
  for (const word of words) {
    if (word.value.trim() === '') judging.report(word, 'VOLUME has an empty path');
    else if (valueAt(judging, word.value, word) === '') judging.report(word, `VOLUME has an empty path: ${shown(word.value)}`);
  }
}

const listed: ReadonlySet<string> = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);

/** What it holds is run by another build; these three no build takes. */
function judgeOnbuild(judging: Judging, { trigger, ...onbuild }: OnbuildInstruction): void {
  if (trigger?.keyword === 'HEALTHCHECK') judgeList(judging, trigger, 1);
  else if (trigger !== undefined && listed.has(trigger.keyword)) judgeList(judging, trigger);
  const held = /^[^\t\v\f\r ]+/.exec(onbuild.rest.text)?.[0].toUpperCase();
  if (held === 'ONBUILD' || held === 'FROM' || held === 'MAINTAINER') judging.report(trigger ?? onbuild, `ONBUILD cannot hold ${held}`);
}
