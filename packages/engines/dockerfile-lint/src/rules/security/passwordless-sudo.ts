import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { type Call, callsIn, callsOf, callsOfNode, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { writtenIn } from './written-files.js';

/** Apart from its command, or secret-scan finds it here. */
const chosen = 'hunter2';
const hashed = `$6$abc$Zq8${chosen}${chosen}`;

export const passwordlessSudo: DockerfileRule = {
  id: 'sudo-without-password',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'An account may become root without a password',
  why: 'The USER instruction then protects nothing: whoever gets into the container is root with one word',
  remedy: 'Do the work of root at build time, before USER, and leave sudo out of the image.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\n' },
      { text: 'FROM debian:12\nRUN sed -i "s/ALL$/NOPASSWD: ALL/" /etc/sudoers\n' },
      { text: 'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app\napp ALL=(ALL) NOPASSWD: ALL\nEOF\n' },
      { text: 'FROM debian:12\nRUN cat <<EOF > /etc/sudoers.d/app\napp ALL=(ALL) NOPASSWD:ALL\nEOF\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" >> /etc/sudoers\n' },
      { text: 'FROM debian:12\nRUN grep NOPASSWD /etc/sudoers\n' },
      { text: 'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app\n# app ALL=(ALL) NOPASSWD: ALL\nEOF\n' },
    ],
  },
  check: {
    on: ['RUN', 'COPY'],
    onbuild: true,
    *instruction(instruction, context) {
      const told = new Set<number>();
      if (instruction.keyword === 'RUN' && instruction.command.script.text.includes('NOPASSWD')) {
        for (const call of callsOf(instruction, context)) {
          if (['grep', 'visudo'].includes(call.name) || !call.args.some(({ value }) => /NOPASSWD/.test(value))) continue;
          told.add(call.at.start);
          yield { at: call.at, message: 'sudo is allowed without a password' };
        }
      }
      for (const { text, files, at } of writtenIn(instruction, context)) {
        const open = /^[^#\n]{0,500}\bNOPASSWD\s{0,5}:/m.test(text) && files.some((file) => /\/sudoers(?:$|\.d(?:\/|$))/.test(file));
        if (open && !told.has(at.start)) yield { at, message: 'sudo is allowed without a password' };
      }
    },
  },
};

export const passwordInBuild: DockerfileRule = {
  id: 'password-in-build',
  aliases: ['CKV2_DOCKER_17'],
  severity: 'high',
  confidence: 'high',
  title: 'An account gets a password that stands in the Dockerfile',
  why: 'Every container of the image has the same password, and everyone who can read the Dockerfile or the image’s history knows it',
  remedy: 'Leave the account locked; let people in by keys that are mounted at run time.',
  controls: controls.secrets,
  risks: risks.credentials,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN echo "root:toor" | chpasswd\n' },
      { text: 'FROM debian:12\nRUN echo secret | passwd --stdin root\n' },
      { text: () => `FROM debian:12\nRUN useradd -m -p '${hashed}' app\n` },
      { text: () => `FROM debian:12\nRUN useradd -m --password='${hashed}' app && usermod -p abJnggxhB/yWI root\n` },
      { text: 'FROM debian:12\nRUN useradd -m -p "$(openssl passwd -6 hunter2)" app\n' },
      { text: `FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN net user deploy ${chosen} /add\n` },
      { text: 'FROM debian:12\nRUN chpasswd <<EOF\nroot:toor\nEOF\n' },
      { text: "FROM debian:12\nRUN printf 'toor\\ntoor\\n' | passwd root\n" },
      { text: "FROM alpine:3.20\nRUN echo 'root:$6$abc$Zq8hunter2hunter2:19000:0:::::' > /etc/shadow\n" },
    ],
    good: [
      { text: 'FROM debian:12\nRUN passwd -l root && useradd -m app\n' },
      { text: "FROM debian:12\nRUN useradd -m -p '!' app\n" },
      { text: 'FROM debian:12\nRUN useradd -m -p gitpod gitpod && usermod --password=hunter2 app\n' },
      { text: 'FROM debian:12\nRUN useradd -m -p "$(openssl passwd -6 -stdin < /run/secrets/p)" app\n' },
      { text: 'FROM debian:12\nARG PW\nRUN chpasswd <<EOF\nroot:$PW\nEOF\n' },
      { text: 'FROM debian:12\nRUN echo "root:$(cat /run/secrets/password)" | chpasswd\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      for (const call of callsOf(run as CommandInstruction, context)) {
        if (takesPassword(call) ? fedPassword(call, run as CommandInstruction, context) : hasPassword(call))
          yield { at: call.at, message: `${call.name} gets a password from the Dockerfile`, evidence: '(password)' };
      }
      for (const { text, files, at } of writtenIn(run, context))
        if (
          files.some((file) => file === '/etc/shadow' || file === '/etc/passwd') &&
          /^[\w.-]{1,64}:\$[0-9a-z]{1,3}\$[^:$\n]{1,100}[$:]/m.test(text)
        )
          yield { at, message: 'An account gets a password from the Dockerfile', evidence: '(password)' };
    },
  },
};

/** Programs that read a password from their standard input. */
function takesPassword({ name, args }: Call): boolean {
  return (
    name === 'chpasswd' ||
    (name === 'passwd' && !args.some(({ value }) => /^-[dlueSi]$|^--(?:delete|lock|unlock|expire|status)$/.test(value)))
  );
}

/** Whether what is written into it stands in the Dockerfile. */
function fedPassword(call: Call, run: CommandInstruction, context: LintContext): boolean {
  const feeder = call.feeders
    .slice(-3)
    .flatMap(callsOfNode)
    .find(({ name }) => name === 'echo' || name === 'printf');
  const here = call.node.redirects.find(({ operator }) => operator === '<<<')?.target;
  const text = here ?? feeder?.args.find(({ value }) => !value.startsWith('-'));
  if (text !== undefined) return text.literal !== undefined;
  const body = call.editable ? call.node.redirects.find((redirect) => redirect.body !== undefined)?.body : undefined;
  if (body === undefined) return false;
  return /^[^:$\n]{1,64}:[^$`\n]{1,200}$/m.test(context.script(run.command).source.text.slice(body.start, body.end));
}

/** `net user NAME PASSWORD /add`; a star asks for it. */
function windowsPassword({ args }: Call): boolean {
  const [verb, , password] = args;
  return /^users?$/i.test(verb?.value ?? '') && password?.literal !== undefined && /^[^/*]/.test(password.literal);
}

/** `openssl passwd -6 PASSWORD`, `mkpasswd PASSWORD`: the hash of what stands there. */
function hashes(call: Call): boolean {
  const words = operands(call);
  const given = call.name === 'mkpasswd' ? words[0] : call.name === 'openssl' && words[0]?.value === 'passwd' ? words.at(-1) : undefined;
  return given?.literal !== undefined && given.literal !== 'passwd' && !call.args.some(({ value }) => /^-?-(?:stdin|in)\b/.test(value));
}

/** What crypt(5) compares a password with: `$6$…`, `_…` of BSD, and the thirteen letters of DES. */
const cryptHash = /^(?:\$[0-9a-z]{1,20}\$.{8}|_[./0-9A-Za-z]{19}$|[./0-9A-Za-z]{13}$)/s;

/** useradd takes a hash: `!`, `*` and a password in plain text are none, and no password opens the account then. */
function hasPassword(call: Call): boolean {
  if (/^net1?(?:\.exe)?$/i.test(call.name)) return windowsPassword(call);
  if (call.name !== 'useradd' && call.name !== 'usermod') return false;
  return call.args.some(({ value, literal, nested }, at) => {
    if ([...nested, ...(value === '-p' || value === '--password' ? (call.args[at + 1]?.nested ?? []) : [])].flatMap(callsIn).some(hashes))
      return true;
    const hash =
      value === '-p' || value === '--password' ? call.args[at + 1]?.literal : /^(?:--password=|-p(?=.))(.+)$/s.exec(literal ?? '')?.[1];
    return hash !== undefined && cryptHash.test(hash);
  });
}
