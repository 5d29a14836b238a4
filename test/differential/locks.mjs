// Holds the readers of the commonest locks beside readers of ten lines in Python
// that share nothing with ours: the same names and versions. `node test/differential/locks.mjs FOLDER...`, each a checkout; every lock
// below it is compared. Needs `node scripts/compile.mjs` and python3 (3.11 or later).

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../build/packages/engines/sbom/src/', import.meta.url));
const { readers } = await import(join(built, 'readers/all.js'));
const { sourceIn } = await import(join(built, 'reader.js'));
const { nameText } = await import(join(built, 'inventory.js'));

/** What Python's own parsers make of a lock, as a list of `name version`; workspaces and the product itself are left out. */
const python = `
import json, re, sys, tomllib
path = sys.argv[1]; name = path.rsplit('/', 1)[-1]; text = open(path, encoding='utf-8').read(); out = set()
norm = lambda n: re.sub(r'[-_.]+', '-', n).lower()
if name == 'package-lock.json':
    data = json.loads(text)
    def v1(deps):
        for n, d in (deps or {}).items():
            v = d['version']; m = re.match(r'npm:(.+)@([^@]+)$', v)
            out.add(f'{m[1]} {m[2]}' if m else f'{n} {"" if re.search("[:/]", v) else v}'); v1(d.get('dependencies'))
    if 'packages' in data:
        for k, d in data['packages'].items():
            if 'node_modules/' in k and not d.get('link'): out.add(f"{d.get('name') or k.rsplit('node_modules/', 1)[1]} {d.get('version', '')}")
    else: v1(data.get('dependencies'))
elif name == 'yarn.lock' and '__metadata' in text:
    for m in re.finditer(r'^  version: "?([^"\\n]+)"?\\n  resolution: "(@?[^@"]+)@([^"]+)"', text, re.M):
        if not m[3].startswith(('workspace:', 'link:', 'portal:')): out.add(f'{m[2]} {m[1]}')
elif name == 'yarn.lock':
    for m in re.finditer(r'^"?(@?[^@"\\n]+)@([^\\n]*):\\n  version "([^"]+)"', text, re.M):
        a = re.match(r'npm:(@?[^@]+)@', m[2]); out.add(f'{a[1] if a else m[1]} {m[3]}')
elif name == 'pnpm-lock.yaml':
    inside = False
    for line in text.split('\\n'):
        if re.match(r'\\S', line): inside = line == 'packages:'
        m = inside and re.match(r"  (?! )'?/?((?:@[^/@]+/)?[^/@(']+)[@/](\\d[^(:'_]*)", line)
        if m: out.add(f'{m[1]} {m[2]}')
elif name in ('poetry.lock', 'uv.lock', 'Cargo.lock'):
    for p in tomllib.loads(text).get('package', []):
        src = p.get('source')
        if name == 'uv.lock' and isinstance(src, dict) and ({'editable', 'virtual', 'directory'} & src.keys()): continue
        if name == 'Cargo.lock' and src is None: continue
        out.add(f"{p['name'] if name == 'Cargo.lock' else norm(p['name'])} {p.get('version', '')}")
elif name == 'Pipfile.lock':
    data = json.loads(text)
    for part in data.keys() - {'_meta'}:
        for n, d in data[part].items(): out.add(f"{norm(n)} {d.get('version', '').lstrip('=')}")
elif name == 'go.mod':
    for m in re.finditer(r'^(?:require\\s+|\\t)([^\\s()]+\\.[^\\s()]+)\\s+(v[^\\s/]+)', re.sub(r'(?ms)^(exclude|replace|retract|tool|ignore)\\s*\\(.*?^\\)', '', text), re.M): out.add(f'{m[1]} {m[2]}')
elif name == 'Gemfile.lock':
    for m in re.finditer(r'^    ([^\\s(]+) \\(([^)]+)\\)$', re.sub(r'(?ms)^PATH\\n.*?\\n\\n', '', text), re.M): out.add(f'{m[1]} {m[2]}')
elif name == 'composer.lock':
    data = json.loads(text)
    for p in data['packages'] + (data.get('packages-dev') or []): out.add(f"{p['name']} {p['version']}")
elif name == 'gradle.lockfile':
    for line in text.split('\\n'):
        m = re.match(r'([^#:=]+):([^:=]+):([^:=]+)=', line)
        if m: out.add(f'{m[1]}/{m[2]} {m[3]}')
elif name == 'packages.lock.json':
    for deps in json.loads(text)['dependencies'].values():
        for n, d in deps.items():
            if d.get('type') != 'Project': out.add(f"{n} {d.get('resolved', '')}")
print(json.dumps(sorted(out)))
`;

const names = new Set(
  'package-lock.json yarn.lock pnpm-lock.yaml poetry.lock uv.lock Pipfile.lock go.mod Cargo.lock Gemfile.lock composer.lock gradle.lockfile packages.lock.json'.split(
    ' ',
  ),
);
const totals = new Map();
let differences = 0;

for (const folder of process.argv.slice(2).map((path) => resolve(path))) await compareBelow(folder, folder);
console.table(Object.fromEntries([...totals].sort()));
process.exit(differences === 0 ? 0 : 1);

async function compareBelow(root, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') await compareBelow(root, path);
    else if (entry.isFile() && names.has(entry.name)) await compare(root, path, entry.name);
  }
}

async function compare(root, path, name) {
  const ours = await oursOf(root, path);
  const [tool, theirs] = theirsOf(path);
  const key = `${name} (${tool})`;
  const total = totals.get(key) ?? { files: 0, packages: 0, refused: 0, different: 0 };
  totals.set(key, total);
  total.files++;
  if (ours === undefined || theirs === undefined) {
    total.refused++;
    console.log(`refused by ${ours === undefined ? 'us' : ''} ${theirs === undefined ? tool : ''}: ${path}`);
    return;
  }
  total.packages += theirs.size;
  const only = [...differing(ours, theirs, '+'), ...differing(theirs, ours, '-')];
  if (only.length === 0) return;
  total.different++;
  differences += only.length;
  console.log(`${path}: ${only.length} different, ${only.slice(0, 6).join(', ')}`);
}

function differing(one, other, sign) {
  return [...one].filter((entry) => !other.has(entry)).map((entry) => sign + entry);
}

async function oursOf(root, path) {
  const at = (one) => join(root, one);
  const tree = {
    peek: (one) => (existsSync(at(one)) ? readFileSync(at(one)) : undefined),
    list: (one) => (existsSync(at(one)) ? readdirSync(at(one)) : []),
  };
  const file = relative(root, path);
  try {
    const { packages } = await readers.find((reader) => reader.matches(file)).read(sourceIn(tree, file, readFileSync(path), 1 << 28));
    const foreign = packages.filter(({ origin }) => origin.kind !== 'own' && origin.kind !== 'toolchain');
    return new Set(foreign.map(({ identity, version, alias }) => text(identity, version, file.endsWith('go.mod') ? alias : undefined)));
  } catch (error) {
    console.log(error.message.slice(0, 200));
    return undefined;
  }
}

/** Bundler writes the platform behind the version. */
function text(identity, version = '', alias = undefined) {
  const platform = identity.type === 'gem' ? identity.qualifiers?.platform : undefined;
  return `${alias ?? nameText(identity)} ${version}${platform === undefined ? '' : `-${platform}`}`;
}

function theirsOf(path) {
  const run = spawnSync('python3', ['-c', python, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) console.log(run.stderr.slice(-300));
  return ['python', run.status === 0 ? new Set(JSON.parse(run.stdout)) : undefined];
}
