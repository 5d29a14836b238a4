// Commands that a script in another language gives to the shell: `os.system("…")`, `execSync('…')`, backticks of perl and ruby.

import { baseName, type ShellWord, type SimpleCommand } from '@portcullis/formats/shell';

/** Longest script that is looked at. */
const maxCode = 20_000;
/** Commands of one script. */
const maxCommands = 200;

const languages = /^(?:python|perl|ruby|node|php|lua|deno|bun|Rscript|awk|gawk|mawk|nawk)[\d.]{0,6}$/;

/** What reads the shell's words from a string, by the names that these languages have for it. */
const given =
  /\b(?:system|popen|Popen|run|call|check_call|check_output|getoutput|exec|execSync|spawnSync|shell_exec|passthru|qx|execute)\s?\(\s?(["'`])((?:(?!\1)[^\\\n]|\\.){1,500})\1/g;
/** The same with a list of words, that may have its program before it. */
const listed =
  /\(\s?((?:"[^"\\\n]{1,100}"|'[^'\\\n]{1,100}')\s?,\s?)?(\[(?:\s{0,3}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}')\s{0,3},?){1,40}\])/g;
const backticks = /`([^`\n]{1,500})`/g;

/** Whether a program reads a language that is not the shell's. */
export function readsCode(name: string): boolean {
  return languages.test(name);
}

/** The script that such a program is given, by `-c` or `-e` or a heredoc. @param script the text that heredocs stand in */
export function codeGiven(name: string, args: readonly ShellWord[], node: SimpleCommand, script: string | undefined): string | undefined {
  if (!readsCode(name)) return undefined;
  if (/awk$/.test(name)) return args.find(({ value }) => value.includes('{'))?.value;
  const flag = args.findIndex(({ value }) => /^(?:-[A-Za-z]*[cer]|--eval|--print)$/.test(value));
  if (flag >= 0) return args[flag + 1]?.value;
  const body = node.redirects.findLast((redirect) => redirect.body !== undefined)?.body;
  return body === undefined || script === undefined ? undefined : script.slice(body.start, body.end);
}

/** The commands in such a script, each as the shell would get it. */
export function commandsInCode(name: string, code: string): readonly string[] {
  const text = code.slice(0, maxCode);
  const found = [...text.matchAll(given)].map(([, , command = '']) => command.replace(/\\(["'`\\])/g, '$1'));
  for (const [, program = '', list = ''] of text.matchAll(listed))
    found.push(
      [...`${program}${list}`.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => quoted(double ?? single ?? '')).join(' '),
    );
  if (/^(?:perl|ruby|php)/.test(name)) for (const [, command = ''] of text.matchAll(backticks)) found.push(command);
  return found.slice(0, maxCommands);
}

/** A call that gives the shell a text which the script puts together, from pieces or out of another notation. */
const puts =
  /\b(?:system|popen|Popen|run|call|check_call|check_output|getoutput|exec|execSync|spawnSync|shell_exec|passthru|qx)\s?\(\s?(?:(?:"[^"\n]{0,100}"|'[^'\n]{0,100}')\s?[+.]\s?["'$\w]|[\w.(]{0,60}(?:b64decode|base64_decode|fromhex|unhexlify|decode64|atob|unpack|pack|join|chr|rot13|strrev|reverse)\b)/;

/** Whether a script gives the shell what only a run of it shows. */
export function isHiddenCode(name: string, code: string): boolean {
  return code !== '' && readsCode(name) && puts.test(code.slice(0, maxCode));
}

function quoted(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The program that the first line of a script names, with its argument; undefined when it is the shell's own. */
export function programOfShebang(text: string): readonly string[] | undefined {
  const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
  const name = baseName(program) === 'env' ? argument : baseName(program);
  return name === '' ? undefined : [name];
}
