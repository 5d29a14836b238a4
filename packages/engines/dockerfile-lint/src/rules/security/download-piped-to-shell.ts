import type { Instruction } from '@portcullis/formats/dockerfile';
import { type Call, callHas, callsIn, callsOf, callsOfNode, operands, type Running, shells } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { addresses, isDownload } from './downloads.js';
import { isPowerShell } from './powershell.js';

export const downloadPipedToShell: DockerfileRule = {
  id: 'download-piped-to-shell',
  aliases: ['curl-pipe-sh'],
  severity: 'medium',
  confidence: 'high',
  title: 'A download is run unseen',
  why: 'Whoever controls that server, or the way to it, runs what they like as root in your build, with its secrets and its output',
  remedy: 'Save the script, compare its SHA-256 with one you keep in the Dockerfile, then run it; or install a pinned package.',
  controls: controls.verifiedPackages,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | sh\n' },
      { text: 'FROM debian:12\nRUN wget -O- https://example.com/i | gunzip | sudo -E bash -s -- -y\n' },
      { text: 'FROM debian:12\nRUN bash <(curl -s https://example.com/i)\n' },
      { text: 'FROM debian:12\nRUN sh -c "$(curl -fsSL https://example.com/i)"\n' },
      { text: 'FROM debian:12\nRUN eval "$(wget -qO- https://example.com/i)"\n' },
      { text: "FROM debian:12\nRUN bash -c 'curl https://example.com/i | python3 -'\n" },
      { text: 'FROM debian:12\nRUN source <(curl https://example.com/env)\n' },
      { text: 'FROM debian:12\nRUN curl -o /tmp/env https://example.com/env && . /tmp/env\n' },
      { text: 'FROM debian:12\nRUN curl -o env.sh https://example.com/env && source ./env.sh\n' },
      { text: 'FROM debian:12\nRUN curl -o i.sh https://example.com/i.sh && chmod +x i.sh && ./i.sh\n' },
      { text: 'FROM debian:12\nRUN S=$(curl -fsSL https://example.com/i) && sh -c "$S"\n' },
      { text: 'FROM debian:12\nRUN curl -s https://example.com/i | sh /dev/fd/0\n' },
      { text: 'FROM debian:12\nRUN X=curl; "$X" -s https://example.com/i | sh\n' },
      { text: 'FROM debian:12\nENV GET=curl\nARG WITH=bash\nRUN $GET -s https://example.com/i | $WITH\n' },
      { text: 'FROM debian:12\nRUN curl -s https://example.com/i | "$SHELL" -s\n' },
      { text: 'FROM debian:12\nRUN curl -s https://example.com/i | $0\n' },
      { text: 'FROM debian:12\nRUN curl -s https://example.com/i | xargs -0 sh -c\n' },
      { text: 'FROM debian:12\nRUN curl -s https://example.com/i | while read line; do eval "$line"; done\n' },
      { text: 'FROM debian:12\nRUN echo "Y3VybCBodHRwczovL2V4YW1wbGUuY29tIHwgc2g=" | base64 -d | sh\n' },
      { text: 'FROM python:3.12\nRUN python3 -c "import urllib.request as u; exec(u.urlopen(\'https://example.com/i\').read())"\n' },
      { text: 'FROM python:3.12\nRUN python3 <<EOF\nimport requests\nexec(requests.get("https://example.com/i").text)\nEOF\n' },
      {
        text: "FROM php:8.3\nRUN php -r \"copy('https://getcomposer.org/installer', 'setup.php');\" && php setup.php\n",
      },
      {
        text: "FROM python:3.12\nRUN python3 -c \"import urllib.request as u; u.urlretrieve('https://example.com/i', 'i.sh')\" && sh i.sh\n",
      },
      { text: 'FROM perl:5.40\nRUN perl -MLWP::Simple -e \'eval get("https://example.com/i")\'\n' },
      { text: 'FROM debian:12\nENTRYPOINT ["sh", "-c", "curl -fsSL https://example.com/i | sh"]\n' },
      {
        text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN powershell -Command "iex ((New-Object Net.WebClient).DownloadString(\'https://example.com/i.ps1\'))"\n',
      },
      {
        text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN irm https://example.com/i.ps1 | iex\n',
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/x.tgz | tar xz\n' },
      { text: "FROM debian:12\nRUN curl -s https://example.com/v | python3 -c 'import json,sys; print(json.load(sys.stdin))'\n" },
      { text: 'FROM debian:12\nRUN curl -o i.sh https://example.com/i.sh && echo "0123  i.sh" | sha256sum -c && sh i.sh\n' },
      { text: 'FROM debian:12\nRUN echo "curl https://example.com | sh"\n' },
      { text: 'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && echo "$V" | grep 1 && sh -c "echo $V"\n' },
      { text: 'FROM python:3.12\nRUN python3 -c "import urllib.request as u; print(u.urlopen(\'https://example.com/v\').read())"\n' },
      {
        text: "FROM php:8.3\nRUN php -r \"copy('https://getcomposer.org/installer', 's.php');\" && php -r \"if (hash_file('sha384', 's.php') !== '00') exit(1);\" && php s.php\n",
      },
      { text: 'FROM debian:12\nHEALTHCHECK CMD ["curl", "-f", "https://example.com/health"]\n' },
    ],
  },
  check: {
    on: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL'],
    onbuild: true,
    *instruction(instruction, context) {
      const run = running(instruction);
      if (run === undefined) return;
      yield* runByPowerShell(run, context);
      const calls = callsOf(run, context);
      const script = run.command.form === 'exec' ? '' : context.script(run.command).source.text;
      const verified = calls.some(isVerification);
      const saved = new Map<string, Call>();
      const held = new Map<string, Call>();
      for (const call of calls) {
        const source = feedsInterpreter(call, held);
        if (source !== undefined) {
          yield problem(call, source);
          continue;
        }
        if (runsWhatItFetches(call, script)) {
          yield { at: call.at, message: `${call.name} runs what its program fetches` };
          continue;
        }
        for (const { value, nested } of call.assignments) {
          const download = nested.flatMap(callsIn).find(isDownload);
          if (download !== undefined) held.set(value.split('=', 1)[0] as string, download);
        }
        for (const file of filesFetched(call)) saved.set(plain(file), call);
        if (verified) continue;
        const file = runFile(call);
        const download = file === undefined ? undefined : saved.get(plain(file));
        if (download !== undefined) yield problem(call, download);
      }
    },
  },
};

/** The instruction, where a shell or program gets its words. */
export function running(instruction: Instruction): Running | undefined {
  return 'command' in instruction && instruction.command !== undefined ? (instruction as Running) : undefined;
}

function filesFetched(call: Call): readonly string[] {
  if (isDownload(call)) return savedAs(call);
  if (/^python[\d.]{0,6}$/.test(call.name))
    return call.args.flatMap(
      ({ value }) => /\burlretrieve\(\s?["']https?:[^"']{1,500}["'],\s?["']([^"']{1,200})["']/.exec(value.slice(0, 2000))?.[1] ?? [],
    );
  // How the installer of Composer is fetched.
  return call.name === 'php'
    ? call.args.flatMap(
        ({ value }) => /\bcopy\(\s?["']https?:[^"']{1,500}["'],\s?["']([^"']{1,200})["']/.exec(value.slice(0, 2000))?.[1] ?? [],
      )
    : [];
}

const fetchesInCode =
  /\burlopen\b|\bhttpx?\.get\b|\brequests\.get\b|LWP::Simple\b|HTTP::Tiny\b|open-uri\b|\bNet::HTTP\b|\bfile_get_contents\(\s?["']https?:|\bfetch\(\s?["'`]https?:/;
/** `eval` and `exec` of the language itself, no method of that name. */
const runsInCode = /(?:^|[^.\w$])(?:exec|eval)\b/;

/** `python -c "exec(urlopen(…).read())"`, and the same by heredoc. */
function runsWhatItFetches(call: Call, script: string): boolean {
  if (!isInterpreter(call.name) || shells.has(call.name)) return false;
  const flag = call.args.findIndex(({ value }) => /^(?:-[A-Za-z]*[cer]|--eval|--print)$/.test(value));
  const body = call.editable ? call.node.redirects.findLast(({ body: lines }) => lines !== undefined)?.body : undefined;
  const code = flag >= 0 ? call.args[flag + 1]?.value : body === undefined ? undefined : script.slice(body.start, body.end);
  const options = call.args.slice(0, Math.max(0, flag)).map(({ value }) => value);
  const text = [...options, code ?? ''].join(' ').slice(0, 20_000);
  return code !== undefined && fetchesInCode.test(text) && runsInCode.test(text);
}

function problem(call: Call, source: Call): Problem {
  const [address = ''] = addresses(source);
  const open = address.startsWith('http://') || callHas(source, '--insecure', '--no-check-certificate');
  return {
    at: call.at,
    message: `${call.name} runs what ${source.name} fetches${address === '' ? '' : ` from ${host(address)}`}${open ? ', and nobody checks who answers' : ''}`,
    ...(open ? { severity: 'high' as const } : {}),
  };
}

const fetches = /\b(?:DownloadString|Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b/i;

/** `iex ((New-Object Net.WebClient).DownloadString('…'))` and `irm … | iex`, in one statement. */
function* runByPowerShell(run: Running, context: LintContext): Generator<Problem> {
  if (!isPowerShell(run, context)) return;
  const { script, form, exec } = run.command;
  const text = form === 'exec' ? exec.map(({ value }) => value).join(' ') : script.text;
  const statement = text
    .slice(0, 20_000)
    .split(/[;\n]/)
    .find((one) => /\b(?:iex|Invoke-Expression)\b/i.test(one) && fetches.test(one));
  if (statement === undefined) return;
  const address = /https?:\/\/[^\s'"()]{1,300}/i.exec(statement)?.[0];
  yield {
    at: run.command.form === 'exec' ? run : script.spanOf(text.indexOf(statement), text.indexOf(statement) + statement.length),
    message: `PowerShell runs what it fetches${address === undefined ? '' : ` from ${host(address)}`}`,
    ...(address?.startsWith('http://') === true ? { severity: 'high' as const } : {}),
  };
}

function host(address: string): string {
  return address.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/, 1)[0] as string;
}

const interpreters = new Set([...shells, 'python', 'python2', 'python3', 'perl', 'ruby', 'node', 'php', 'pwsh', 'lua', 'deno', 'bun']);

function isInterpreter(name: string): boolean {
  return interpreters.has(name) || /^(?:python|php|ruby|perl)\d[\d.]*$/.test(name);
}

/** What stands for the standard input. */
const standardInput = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;

/**
 * The download that an interpreter gets as its program, by pipe or by substitution.
 * @param held downloads by the variable that holds what they gave
 */
function feedsInterpreter(call: Call, held: ReadonlyMap<string, Call>): Call | undefined {
  const { name, args, feeders } = call;
  const inVariable = ({ value }: { readonly value: string }): Call | undefined =>
    held.get(/^\$\{(\w{1,100})\}$/.exec(value.slice(0, 110))?.[1] ?? '');
  const nested = (index?: number): Call | undefined => {
    const words = index === undefined ? args : args.slice(index, index + 1);
    return words.flatMap((word) => word.nested.flatMap(callsIn)).find(isDownload) ?? words.map(inVariable).find((one) => one !== undefined);
  };
  const piped = (): Call | undefined =>
    feeders.flatMap(callsOfNode).find(isDownload) ??
    feeders
      .slice(-1)
      .flatMap(callsOfNode)
      .filter((feeder) => feeder.name === 'echo' || feeder.name === 'printf')
      .flatMap((feeder) => feeder.args.map(inVariable))
      .find((one) => one !== undefined);
  // `… | while read line; do eval "$line"; done` runs the pipe line by line.
  if (name === 'eval') return nested() ?? (args.some(({ literal }) => literal === undefined) ? piped() : undefined);
  if (name === 'source' || name === '.') return nested(0) ?? (standardInput.test(args[0]?.value ?? '') ? piped() : undefined);
  if (!isInterpreter(name)) return undefined;
  // `sh -c "$(…)"`, `python -c "$(…)"`, `bash <(…)`; `xargs sh -c` brings the program by the pipe.
  const inline = args.findIndex(({ value }) => /^-[A-Za-z]*[ce]$/.test(value));
  if (inline >= 0) return args[inline + 1] === undefined ? piped() : nested(inline + 1);
  const file = operands(call)[0];
  if (file !== undefined && !standardInput.test(file.value)) {
    if (/^[<$]\(/.test(file.text) || file.text.startsWith('"$(')) return file.nested.flatMap(callsIn).find(isDownload);
    // `bash -s -- arguments` and `sh -x` read the pipe; `python script.py` does not.
    if (!(shells.has(name) && callHas(call, 's'))) return undefined;
  }
  if (args.some(({ value }) => value === '-m')) return undefined;
  const here = call.node.redirects.find(({ operator }) => operator === '<<<' || operator === '<')?.target;
  return here?.nested.flatMap(callsIn).find(isDownload) ?? (here === undefined ? undefined : inVariable(here)) ?? piped();
}

const checkers = /^(?:(?:sha(?:1|224|256|384|512)|md5|b2)sum|shasum|gpgv?2?|cosign|minisign|openssl|slsa-verifier|rhash|signify)$/;

/** Compares a file with a digest or signature. */
export function isVerification(call: Call): boolean {
  if (call.name === 'php') return call.args.some(({ value }) => /\bhash_file\b/.test(value.slice(0, 2000)));
  if (!checkers.test(call.name)) return false;
  if (/^gpg2?$/.test(call.name)) return callHas(call, '--verify') || callHas(call, '--decrypt');
  if (call.name === 'gpgv' || call.name === 'rhash') return true;
  if (/sum$/.test(call.name)) return callHas(call, '--check', 'c') || call.readers.length > 0 || inTest(call);
  return true;
}

/** `[ "$(sha256sum f)" = … ]` compares as well; its call has no reader, but its place is inside a test's word. */
function inTest(call: Call): boolean {
  return !call.editable || call.node.redirects.length > 0;
}

/** Files that a download writes. */
export function savedAs(call: Call): readonly string[] {
  const files: string[] = [];
  for (const [index, { value }] of call.args.entries()) {
    const next = call.args[index + 1]?.value;
    const short = call.name === 'curl' ? /^-[A-Za-z]*o(.*)$/.exec(value) : /^-[A-Za-z]*O(.*)$/.exec(value);
    if (value === '--output' || value === '--output-document') files.push(next ?? '');
    else if (value.startsWith('--output=') || value.startsWith('--output-document=')) files.push(value.slice(value.indexOf('=') + 1));
    else if (short !== null && !value.startsWith('--')) files.push(short[1] === '' ? (next ?? '') : (short[1] as string));
  }
  for (const { operator, target } of call.node.redirects) if (operator.includes('>') && target !== undefined) files.push(target.value);
  const byName = call.name === 'curl' ? callHas(call, '--remote-name', 'O') : files.length === 0;
  if (byName) for (const address of addresses(call)) files.push(address.replace(/[?#].*$/s, '').replace(/^.*\//s, ''));
  return files.filter((file) => file !== '' && file !== '-');
}

/** The file that a command runs: `sh file`, `./file`, `python file`. */
function runFile(call: Call): string | undefined {
  const head = call.node.words[0]?.value ?? '';
  // The shell itself runs what it is told to read.
  if (interpreters.has(call.name) || call.name === 'source' || head === '.') return operands(call)[0]?.value;
  return head.includes('/') ? head : undefined;
}

function plain(file: string): string {
  return file.replace(/^\.\//, '');
}
