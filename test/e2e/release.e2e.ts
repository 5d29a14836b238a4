// The release workflow under a runner: act in host mode runs its jobs on a clone of a bare repository on this disk. What the code host
// does (release, tags, npm, registry, attestations) is done by stand-ins that write down what they were asked. What it made is then
// installed and run as people do: the npm package in an empty folder, the single file alone in its own.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describeWithPeers, peer } from '../harness/peers.js';
import { temporaryRepository } from '../harness/repository.js';
import { repositoryRoot, runNode } from '../harness/run-action.js';

/** With RELEASE_FULL=1 the bundles and pages are made, as a release makes them; else the step that compares them finds nothing to do. */
const full = process.env.RELEASE_FULL === '1';
const workflow = readFileSync(join(repositoryRoot, '.github/workflows/release.yml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };

const weak = 'FROM scratch\nRUN curl -k https://example.org/a -o /a\nUSER 1000:1000\n';
const tarball = `portcullis-${version}.tgz`;

let folder: string;
/** What the workflow came to; undefined where this machine has no act. */
let made: Ended | undefined;

/** A file that a release publishes: of the workflow's run, or made by the scripts that it calls. */
const released = (name: string): string => join(folder, 'artifact', name);

interface Ended {
  readonly status: number | null;
  readonly log: string;
  readonly asked: string;
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-release-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWithPeers('the release workflow', ['act'], () => {
  let clone: string;
  let origin: string;
  let head: string;

  beforeAll(() => {
    clone = join(folder, 'clone');
    origin = join(folder, 'origin.git');
    const source = temporaryRepository(clone);
    for (const path of ['.github', 'actions', 'bin', 'dist', 'docs', 'examples', 'packages', 'scripts', 'templates', 'test'])
      cpSync(join(repositoryRoot, path), join(clone, path), { recursive: true, verbatimSymlinks: true });
    for (const name of readdirSync(repositoryRoot, { withFileTypes: true }))
      if (name.isFile() && name.name !== '.git') cpSync(join(repositoryRoot, name.name), join(clone, name.name));
    // act does not know `$/`, this repository at the commit of the workflow, which is the one that is checked out.
    const workflow = join(clone, '.github/workflows/release.yml');
    writeFileSync(workflow, readFileSync(workflow, 'utf8').replace('uses: $/', 'uses: ./'));
    head = source.commit({});
    execFileSync('git', ['clone', '-q', '--bare', clone, origin]);
    source.git('remote', 'add', 'origin', 'https://github.com/portcullis-ci/portcullis');
    symlinkSync(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'));
    if (!full) symlinkSync(join(repositoryRoot, 'build'), join(folder, 'build'));
    standIns();
    made = release(version);
  });

  /** Programs that stand in front of those of this machine, and actions in the place of pinned ones. */
  function standIns(): void {
    const program = (name: string, script: string): void => {
      const file = join(folder, 'bin', name);
      mkdirSync(join(folder, 'bin'), { recursive: true });
      writeFileSync(file, `#!/bin/sh\nset -eu\necho "${name} $*" >> "${folder}/asked"\n${script}\n`);
      chmodSync(file, 0o755);
    };
    const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
    // The packages are those that are there; what is made of them is made in a copy.
    const made = full ? `exec "${npm}" "$@"` : 'exit 0';
    program(
      'npm',
      `case "$1" in
ci) rm -rf node_modules; mkdir node_modules; for entry in "${folder}/node_modules"/* "${folder}/node_modules"/.[a-z]*; do ln -s "$entry" node_modules/; done
  ${full ? ':' : `cp -a "${folder}/build/." build/ 2>/dev/null || cp -a "${folder}/build/" build`} ;;
run) ${made} ;;
publish) test -f "$2" ;;
*) exec "${npm}" "$@" ;;
esac`,
    );
    program(
      'gh',
      `git() { command git -C "${origin}" "$@"; }
case "$1 $2" in
"run download") mkdir -p release; cp -R "${folder}/artifact/." release/ ;;
"release create") tag=$3; for file in "$@"; do case "$file" in release/*) test -f "$file" ;; esac; done
  git update-ref "refs/tags/$tag" "$5" 0000000000000000000000000000000000000000 ;;
"api repos/"*) git rev-parse --verify --quiet "refs/tags/\${2##*/}" ;;
"api --method") for word in "$@"; do case "$word" in sha=*) sha=\${word#sha=} ;; ref=*) ref=\${word#ref=} ;; repos/*/git/refs/tags/*) ref=refs/tags/\${word##*/} ;; esac; done
  git update-ref "$ref" "$sha" ;;
*) exit 1 ;;
esac`,
    );
    program(
      'docker',
      `case "$1" in login) cat > /dev/null ;; buildx) printf '{"containerimage.digest":"sha256:%064d"}' 1 > build.json ;; esac`,
    );
    const action = (name: string, inputs: readonly string[], run: string): void => {
      mkdirSync(join(folder, name), { recursive: true });
      const declared = inputs.map((input) => `  ${input}: { default: "" }\n`).join('');
      writeFileSync(
        join(folder, name, 'action.yml'),
        `name: stand-in\ninputs:\n${declared}runs:\n  using: composite\n  steps:\n    - shell: sh\n      env:\n${inputs
          .map((input) => `        IN_${input.replaceAll('-', '_').toUpperCase()}: \${{ inputs.${input} }}\n`)
          .join('')}      run: |\n${run.replace(/^/gm, '        ')}\n`,
      );
    };
    action('setup-node', ['node-version', 'package-manager-cache'], 'node --version');
    action('upload-artifact', ['name', 'path', 'if-no-files-found'], `rm -rf "${folder}/artifact"; cp -R "$IN_PATH" "${folder}/artifact"`);
    action(
      'attest',
      ['subject-path', 'sbom-path', 'subject-name', 'subject-digest', 'push-to-registry'],
      `for file in $IN_SUBJECT_PATH $IN_SBOM_PATH; do test -f "$file"; echo "attested $file" >> "${folder}/asked"; done\necho "attested $IN_SUBJECT_NAME@$IN_SUBJECT_DIGEST" >> "${folder}/asked"`,
    );
  }

  function release(of: string): Ended {
    rmSync(join(folder, 'asked'), { force: true });
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ inputs: { version: of }, repository: { default_branch: 'main' } }));
    const pinOf = (name: string): string => new RegExp(`uses: (${name}@\\w+)`).exec(workflow)?.[1] as string;
    const local = (name: string, path: string): string[] => ['--local-repository', `${pinOf(name)}=${join(folder, path)}`];
    const { status, stdout, stderr } = spawnSync(
      peer('act') as string,
      [
        ...['workflow_dispatch', '--workflows', '.github/workflows/release.yml', '--eventpath', event],
        ...[
          '--platform',
          'ubuntu-24.04=-self-hosted',
          '--pull=false',
          '--action-offline-mode',
          '--action-cache-path',
          join(folder, 'cache'),
        ],
        ...local('actions/setup-node', 'setup-node'),
        ...local('actions/upload-artifact', 'upload-artifact'),
        ...local('actions/attest', 'attest'),
      ],
      {
        cwd: clone,
        encoding: 'utf8',
        env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, GH_TOKEN: 'none' },
        maxBuffer: 256 * 1024 * 1024,
      },
    );
    // act itself asks for a token.
    const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').replaceAll('gh auth token\n', '') : '';
    return { status, log: stdout + stderr, asked };
  }

  const tags = (): string =>
    execFileSync('git', ['-C', origin, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/tags'], { encoding: 'utf8' });

  test('makes, attests and publishes what is committed, under a tag that stays and one that moves', () => {
    const run = made as Ended;
    if (run.status !== 0) throw new Error(run.log.slice(-6000));
    const files = readdirSync(join(folder, 'artifact')).sort();
    expect(files).toEqual(
      ['NOTES.md', `dist-${version}.tar.gz`, 'gate-pinned.yml', 'portcullis.mjs', tarball, 'sbom.cdx.json', 'sbom.spdx.json'].sort(),
    );
    expect(readFileSync(join(folder, 'artifact/NOTES.md'), 'utf8')).toContain(`- uses: portcullis-ci/portcullis@${head} # v${version}`);
    expect(readFileSync(join(folder, 'artifact/gate-pinned.yml'), 'utf8')).toContain(`portcullis-ci/portcullis/actions/sbom@${head}`);
    for (const subject of [`dist-${version}.tar.gz`, tarball, 'portcullis.mjs', 'sbom.cdx.json'])
      expect(run.asked).toContain(`attested release/${subject}\n`);
    expect(run.asked).toContain(`npm publish release/${tarball} --provenance --access public`);
    expect(run.asked).toMatch(/attested ghcr\.io\/portcullis-ci\/portcullis@sha256:0+1\n/);
    expect(tags()).toBe(`refs/tags/v${version.split('.')[0]} ${head}\nrefs/tags/v${version} ${head}\n`);
  });

  /** A step's script, as a runner hands it to a shell, in the checkout. */
  function stepOf(name: string, variables: Readonly<Record<string, string>> = {}): Pick<Ended, 'status' | 'log'> {
    const { jobs } = load(workflow) as { jobs: { build: { steps: { name?: string; run?: string }[] } } };
    const script = jobs.build.steps.find((step) => step.name === name)?.run;
    expect(script).toBeDefined();
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, ...variables };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script as string], { cwd: clone, env, encoding: 'utf8' });
    return { status, log: stdout + stderr };
  }

  test('lets no version out that is not the sources’, or that is there already', () => {
    const step = 'The version is the one of the sources, and new';
    expect([stepOf(step, { VERSION: version }).status, stepOf(step, { VERSION: '9.9.9' }).status]).toEqual([0, 1]);
    execFileSync('git', ['-C', clone, 'tag', `v${version}`]);
    expect(stepOf(step, { VERSION: version }).status).toBe(1);
    execFileSync('git', ['-C', clone, 'tag', '-d', `v${version}`]);
  });

  test('stops where what is committed is not what the sources make', () => {
    const step = 'What is committed is what the sources make';
    // That it lets pass what is, the whole run shows.
    writeFileSync(join(clone, 'dist/sbom/package.json'), '{ "type": "module" }\n');
    expect(stepOf(step)).toEqual({ status: 1, log: expect.stringContaining(' M dist/sbom/package.json\n') });
    execFileSync('git', ['-C', clone, 'checkout', '-q', '--', 'dist']);
  });

  test('does nothing more where one of these steps refuses: both stand before all that is made, and what publishes waits for them', () => {
    const { jobs } = load(workflow) as { jobs: Record<string, Job> };
    const { build, ...others } = jobs as { build: Job } & Record<string, Job>;
    expect(build.steps.slice(2, 4).map(({ name }) => name)).toEqual([
      'The version is the one of the sources, and new',
      'What is committed is what the sources make',
    ]);
    // A job or a step with a condition of its own could run after a failure; so could one that waits for nobody.
    for (const job of Object.values(jobs)) for (const each of [job, ...job.steps]) expect(Object.keys(each)).not.toEqual(ungated);
    expect(Object.values(others).map(({ needs }) => needs)).toEqual(['build', 'publish']);
  });
});

/** Keys of a job or a step that let it run though one before it failed, or let it fail without a word. */
const ungated = expect.arrayContaining([expect.stringMatching(/^(?:if|continue-on-error)$/)]);

interface Job {
  readonly needs?: string;
  readonly steps: readonly { readonly name?: string }[];
}

describe('what is published', () => {
  beforeAll(() => {
    if (made !== undefined) return;
    execFileSync(process.execPath, [join(repositoryRoot, 'scripts/package.mjs'), join(folder, 'artifact')], { stdio: 'pipe' });
    execFileSync(process.execPath, [join(repositoryRoot, 'scripts/bundle.mjs'), '--single', released('portcullis.mjs')], { stdio: 'pipe' });
  });

  describe('the npm package', () => {
    let program: string;
    let home: string;

    beforeAll(() => {
      home = join(folder, 'empty');
      const install = ['install', '--prefix', home, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', released(tarball)];
      execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
      program = join(home, 'node_modules/.bin/portcullis');
    });

    const run = (...args: readonly string[]) => spawnSync(program, args, { cwd: home, encoding: 'utf8' });

    test('brings nothing else along, and none of our development', () => {
      expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['portcullis']);
      const manifest = JSON.parse(readFileSync(join(home, 'node_modules/portcullis/package.json'), 'utf8'));
      expect(Object.keys(manifest).filter((key) => /dependencies|scripts|workspaces/i.test(key))).toEqual([]);
      expect(readdirSync(join(home, 'node_modules/portcullis')).sort()).toEqual([
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'bin',
        'dist',
        'package.json',
      ]);
    });

    test('runs every scanner of files from its bin, and names itself in its help', () => {
      writeFileSync(join(home, 'Dockerfile'), weak);
      const scan = run('scan', '.');
      expect([scan.status, scan.stderr]).toEqual([1, '']);
      expect(scan.stdout).toMatch(/^Blocked: 1 finding to fix\n/);
      expect(run('--help').stdout).toMatch(/^Usage: portcullis COMMAND/m);
      expect(run('version').stdout).toMatch(/^portcullis \d+\.\d+\.\d+\n$/);
    });
  });

  describe('the single file', () => {
    let program: string;
    let home: string;

    beforeAll(() => {
      home = join(folder, 'one file');
      mkdirSync(home);
      program = join(home, 'portcullis.mjs');
      cpSync(released('portcullis.mjs'), program);
    });

    const run = (...args: readonly string[]) => spawnSync(process.execPath, [program, ...args], { cwd: home, encoding: 'utf8' });
    const help = (name: string) => runNode([program, name, '--help'], { workspace: home });

    test('lies alone in its folder, and runs every scanner and command there, in threads too', async () => {
      expect(readdirSync(home)).toEqual(['portcullis.mjs']);
      writeFileSync(join(home, 'Dockerfile'), weak);
      // As much as is worth a thread, each of which runs the same file.
      for (let i = 0; i < 34; i++) writeFileSync(join(home, `${i}.txt`), 'a line of text\n'.repeat(270_000));
      const scan = spawnSync(process.execPath, [program, 'scan', '.', '--exclude', 'portcullis.mjs'], {
        cwd: home,
        encoding: 'utf8',
        env: { ...process.env, NODE_DEBUG: 'worker' },
      });
      expect(scan.status).toBe(1);
      expect(scan.stdout).toMatch(/^Blocked: 1 finding to fix\n/);
      if (availableParallelism() > 1) expect(scan.stderr).toMatch(/^WORKER .*create new worker/m);
      const names = /expected one of (.+), got/.exec(run('no-such-command').stderr)?.[1]?.split(', ') ?? [];
      expect(names.length).toBeGreaterThan(10);
      for (const name of names) expect([name, (await help(name)).exitCode]).toEqual([name, 0]);
      writeFileSync(join(home, 'go.mod'), 'module example.org/a\n\ngo 1.24\n\nrequire golang.org/x/text v0.3.0\n');
      expect(JSON.parse(run('sbom', 'go.mod', '--format', 'cyclonedx-json').stdout).components[0].purl).toBe(
        'pkg:golang/golang.org/x/text@v0.3.0',
      );
      expect(run('explain', 'DL3008').stdout).toContain('apt-version-not-pinned');
      expect(run('verify-bundle', '--bundle', 'go.mod', 'go.mod').stderr).toContain('[');
      writeFileSync(join(home, 'images.yml'), 'images: [{ image: "**", keyless: { issuer: "https://a", subject: b } }]\n');
      expect(run('image-verify', '--images', 'none.invalid/a:1', '--config', 'images.yml').status).not.toBe(0);
    });

    test('carries the licences of what is in it', () => {
      const text = readFileSync(program, 'utf8');
      expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
      for (const name of ['valibot', 'picomatch', '@actions/core']) expect(text).toContain(`\n${name}\n`);
    });
  });
});
