// What scripts of Python, JavaScript and PowerShell have of their own: how they name the environment, look things up, and run code.
// Facts: the documentation of the languages and of actions/toolkit.

import type { SnippetLanguage } from '@portcullis/formats/snippet';
import { answerWay, eventWay, noParts, ofVariable, ofWay, type Parts } from './parts.js';

/** A name, or names with dots between them, that stands for something from outside; undefined for all others. */
export function namedSource(dotted: string, language: SnippetLanguage): Parts | undefined {
  if (language === 'powershell') {
    const variable = /^\$\{?env:(\w{1,200})\}?$/i.exec(dotted)?.[1];
    return variable === undefined ? undefined : environment(variable);
  }
  if (language === 'python') {
    const variable = /^(?:os\.)?environ\.(\w{1,200})$/.exec(dotted)?.[1];
    return variable === undefined ? undefined : environment(variable);
  }
  if (/^(?:github\.)?context\.payload$/.test(dotted)) return ofWay(eventWay);
  if (/^(?:github\.)?context\.(?:ref|ref_?name|head_?ref)$/i.test(dotted))
    return ofWay(dotted.endsWith('ef') ? 'github.ref' : 'github.ref_name');
  const variable = /^process\.env\.(\w{1,200})$/.exec(dotted)?.[1];
  return variable === undefined ? undefined : environment(variable);
}

/** A variable of the environment; whoever names the file of the event reads it. */
export function environment(name: string): Parts {
  return name.toUpperCase() === 'GITHUB_EVENT_PATH' ? ofWay(eventWay) : ofVariable(name);
}

/**
 * What a call answers that asks for something from outside by its first argument, a text.
 * @param asked the first argument as it is written.
 */
export function calledSource(callee: string, text: string | undefined, asked = ''): Parts | undefined {
  if (/\.(?:paginate|request)$/.test(callee) && ofReleases.test(asked)) return noParts;
  if (/^(?:os\.)?(?:environ\.get|getenv)$|\bGetEnvironmentVariable$/.test(callee)) return text === undefined ? noParts : environment(text);
  if (/\bgetInput$/.test(callee)) return text === undefined ? noParts : ofVariable(`INPUT_${text.replace(/ /g, '_').toUpperCase()}`);
  if (
    /^(?:github|octokit|client|api|gh)\.(?:rest\.)?(?:pulls|issues|search|discussions)\.(?:get|list)(?!Labels?|Milestones?|Assignees|Available)\w*$|^(?:github|octokit|client)\.(?:graphql|request|paginate)$/.test(
      callee,
    )
  )
    return ofWay(answerWay);
  return undefined;
}

/** Methods and routes whose answers only people with rights write: releases and tags. */
const ofReleases =
  /^(?:github|octokit|client)\.(?:rest\.)?repos\.(?:listReleases|listTags)$|^GET \/repos\/[\w{}-]+\/[\w{}.-]+\/(?:releases|tags)$/;

/** Calls whose answer is a number, a truth value, a digest or a text in quotes. */
export const harmlessCalls =
  /(?:^|[._])(?:test|includes|startsWith|endsWith|startswith|endswith|some|every|indexOf|findIndex|isdigit|isalnum|isnumeric|fullmatch|Number|Boolean|parseInt|parseFloat|isNaN|isArray|int|float|len|bool|isinstance|quote|escape\w*|sanitize\w*|sanitise\w*|slugify|encodeURIComponent|urlencode|quote_plus|digest|hexdigest|hash|sha\d+|md5|b64encode|btoa|Contains|StartsWith|EndsWith|IsNullOrEmpty|IsNullOrWhiteSpace|Test-Path|Get-FileHash|Get-Date|Measure-Object)$/;

/** Properties that are no text. */
export const harmlessKeys = /^(?:length|Length|Count|number|id|node_id)$/;

interface Danger {
  readonly callee: RegExp;
  /** Which arguments are code, by their place; `first` only where its beginning is somebody else's, or it is a shell's script. */
  readonly how: 'all' | 'first' | 'shell' | 'program';
}

/** Calls that take a text for code. `shell` only with `shell=True` or a shell among the words; `program` runs what the first word says. */
export const dangers: Readonly<Record<SnippetLanguage, readonly Danger[]>> = {
  python: [
    {
      callee:
        /^(?:eval|exec|compile|os\.system|os\.popen|(?:subprocess\.)?(?:getoutput|getstatusoutput)|pickle\.loads|commands\.getoutput)$/,
      how: 'first',
    },
    { callee: /^(?:subprocess\.)?(?:run|call|check_call|check_output|Popen)$/, how: 'shell' },
    { callee: /^os\.(?:exec[lv]p?e?|spawn[lv]p?e?|startfile)$/, how: 'program' },
  ],
  javascript: [
    {
      callee: /^(?:eval|Function|globalThis\.eval|vm\.run\w+|(?:cp|child_?process|childProcess|require)\.(?:exec|execSync)|execSync)$/,
      how: 'first',
    },
    { callee: /^(?:(?:cp|child_?process|childProcess|require)\.)?(?:spawn|spawnSync|execFile|execFileSync)$/, how: 'shell' },
    { callee: /^(?:actions)?[eE]xec\.(?:exec|getExecOutput)$/, how: 'program' },
  ],
  powershell: [
    { callee: /^(?:Invoke-Expression|iex)$/i, how: 'all' },
    { callee: /(?:scriptblock\.Create|\.InvokeScript|\.NewScriptBlock|\.ExpandString)$/i, how: 'all' },
    { callee: /^(?:Start-Process|saps|start)$/i, how: 'program' },
  ],
};
