// Which words of a command are what a program is told to do: its options left out, and the values of those that stand apart.

/** Options of a program, in front of its verb or anywhere, that take the next word. Facts: the manuals of the programs, November 2026. */
const options: Readonly<Record<string, string>> = {
  git: '-C -c --git-dir --work-tree --namespace --exec-path --super-prefix --config-env --attr-source',
  gh: '-R --repo --hostname',
  docker:
    '-H --host --config --context -l --log-level --tlscacert --tlscert --tlskey --builder -f --file -p --project-name --profile --env-file --project-directory',
  podman: '--connection --log-level --root --runroot --url',
  'docker-compose': '-f --file -p --project-name --profile --project-directory --env-file',
  npm: '-C --prefix -w --workspace --registry --loglevel --userconfig --cache --omit --include',
  pnpm: '-C --dir -F --filter --registry --loglevel --store-dir',
  yarn: '--cwd --registry --cache-folder',
  bun: '--cwd -c --config',
  deno: '-c --config --log-level',
  pip: '--python --proxy --cache-dir --log --timeout --retries --index-url -i --extra-index-url',
  pip3: '--python --proxy --cache-dir --log --timeout --retries --index-url -i --extra-index-url',
  uv: '--project --directory --python -p --with --with-requirements --from --index --index-url --default-index --extra-index-url --config-file --cache-dir --color --group --extra --env-file --package',
  uvx: '--python -p --with --from --index --index-url --default-index --constraints',
  pipx: '--python --spec --index-url --pip-args',
  poetry: '-C --directory -P --project',
  pdm: '-p --project -c --config',
  hatch: '-e --env -p --project --data-dir --cache-dir --config',
  bundle: '--gemfile --retry',
  composer: '-d --working-dir',
  cargo: '-C -Z --config --color --manifest-path --target-dir -p --package --features -F --profile -j --jobs --target --registry --index',
  go: '-C',
  make: '-C -f --file --directory -I --include-dir -o -W',
  mvn: '-f --file -s --settings -pl --projects -P --activate-profiles -T --threads',
  gradle: '-p --project-dir -b -c -I -g',
  kubectl: '-n --namespace --context --kubeconfig --cluster --user -s --server --token --as -v --request-timeout',
  oc: '-n --namespace --context --kubeconfig --cluster --user -s --server --token',
  helm: '-n --namespace --kube-context --kubeconfig --kube-apiserver --kube-token --registry-config --repository-config',
  helmfile: '-f --file -e --environment -l --selector -n --namespace --kube-context --state-values-file',
  aws: '--profile --region --output --endpoint-url --query --cli-read-timeout --cli-connect-timeout --ca-bundle --color',
  gcloud: '--project --account --configuration --format --verbosity --impersonate-service-account --billing-project',
  az: '-o --output --query --subscription',
  npx: '-p --package -c --call --prefix -w --workspace',
  lerna: '--scope --concurrency --loglevel',
};

const taking = new Map(Object.entries(options).map(([program, words]) => [program, new Set(words.split(' '))]));
const none: ReadonlySet<string> = new Set();

/** The words of a command behind the program's name that are neither options nor what an option of the program's takes. */
export function programWords(program: string, args: readonly string[]): readonly string[] {
  const own = taking.get(program) ?? none;
  const found: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    if (own.has(word)) at++;
    else if (!word.startsWith('-')) found.push(word);
  }
  return found;
}

/** What a program is told to do, with all words behind it, its options too. */
export function verbAndArguments(program: string, args: readonly string[]): readonly string[] {
  const own = taking.get(program) ?? none;
  let at = 0;
  while (at < args.length && (args[at] as string).startsWith('-')) at += own.has(args[at] as string) ? 2 : 1;
  return args.slice(at);
}
