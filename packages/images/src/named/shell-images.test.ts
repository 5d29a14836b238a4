// Which images the lines of a script name, however the commands are written. The programs do not run.
import { BuiltImages } from './built-images.js';
import { readShell } from './shell-images.js';

const values: Readonly<Record<string, string>> = { IMG: 'e:1' };
const lookUp = (name: string): string | undefined => values[name];

function named(script: string): readonly string[] {
  const { images, unknown } = readShell(script, { lookUp, rawOf: lookUp }, new BuiltImages());
  return [...images.map(({ command, reference }) => `${command} ${reference}`), ...unknown.map((command) => `${command} ?`)];
}

test.each([
  ['"docker" run e:1', 'docker run e:1'],
  ['\\docker run e:1', 'docker run e:1'],
  ['docker "run" e:1', 'docker run e:1'],
  ['D=docker; $D run e:1', 'docker run e:1'],
  ['$DOCKER run --rm e:1', 'docker run e:1'],
  ['$CONTAINER_RUNTIME pull e:1', 'docker pull e:1'],
  ['bash -c "docker run e:1"', 'docker run e:1'],
  ["sh -ec 'docker run e:1'", 'docker run e:1'],
  ['eval "docker run e:1"', 'docker run e:1'],
  ['sudo -E docker run e:1', 'docker run e:1'],
  ['sudo -u root docker run e:1', 'docker run e:1'],
  ['sudo --preserve-env=A docker run e:1', 'docker run e:1'],
  ['docker --context x run e:1', 'docker run e:1'],
  ['env -u X A=b docker run e:1', 'docker run e:1'],
  ['time -p docker run e:1', 'docker run e:1'],
  ['timeout -k 5 10 docker run e:1', 'docker run e:1'],
  ['nice -n 5 docker pull e:1', 'docker pull e:1'],
  ['xargs -I{} docker run e:1', 'docker run e:1'],
  ['ssh -p 22 host "docker run e:1"', 'docker run e:1'],
  ['ssh host docker run e:1', 'docker run e:1'],
  ['ssh host <<EOF\ndocker run e:1\nEOF', 'docker run e:1'],
  ['bash <<EOF\ndocker run e:1\nEOF', 'docker run e:1'],
  ['kubectl apply -f - <<EOF\napiVersion: v1\nspec:\n  containers:\n    - image: $IMG\nEOF', 'manifest given to kubectl e:1'],
  ['cat <<EOF | kubectl apply -f -\napiVersion: v1\nspec: {image: "e:1"}\nEOF', 'manifest given to cat e:1'],
  ['docker compose -f - up <<EOF\nservices:\n  a: {image: e:1}\nEOF', 'manifest given to docker e:1'],
  ['kubectl --context=x set image deploy/a c=e:1', 'kubectl set image e:1'],
  ['kubectl --context x -n y set image deploy/a "c=e:1"', 'kubectl set image e:1'],
  [`kubectl patch deploy a -p '{"spec":{"containers":[{"image":"e:1"}]}}'`, 'kubectl patch e:1'],
  [`kubectl patch deploy a --type json -p '[{"op":"replace","path":"/spec/containers/0/image","value":"e:1"}]'`, 'kubectl patch e:1'],
  [`kubectl patch deploy a --type json -p '[{"value":"e:1","path":"/spec/containers/0/image"}]'`, 'kubectl patch e:1'],
  ['kubectl create deployment x --image e:1', 'kubectl create e:1'],
  ['oc new-app --docker-image=e:1', 'oc new-app e:1'],
  ['oc import-image x --from=e:1', 'oc import-image e:1'],
  ['helm -n x upgrade --install r oci://a/c --set image.repository=e --set image.tag=1', 'helm upgrade e:1'],
  [`helm upgrade r c --set-json 'image={"repository":"e","tag":"1"}'`, 'helm upgrade e:1'],
  ['skopeo sync --src docker --dest dir e:1 /x', 'skopeo sync e:1'],
  ['skopeo --debug copy --src-creds a:b docker://e:1 dir:x', 'skopeo copy e:1'],
  ['crane --insecure copy e:1 f:1', 'crane copy e:1'],
])('%s', (script, expected) => {
  expect(named(script)).toEqual([expected]);
});

test.each([
  '$YARN run build',
  'echo docker run no',
  'git commit -m "docker run no"',
  'cat <<X\ndocker run no\nX',
  'ssh -i docker run',
  'bash run.sh docker run no',
  'kubectl set env deploy/a image=no',
  'kubectl apply -f - <<EOF\nkind: none\nEOF',
  'skopeo copy dir:x docker://no:1',
  'skopeo sync --src yaml --dest dir no.yml /x',
])('%s names none', (script) => {
  expect(named(script)).toEqual([]);
});

test('what comes behind a here-document is read', () => {
  expect(named("bash <<'A'\ndocker run e:1\nA\ndocker run f:1")).toEqual(['docker run e:1', 'docker run f:1']);
  expect(named('cat <<A <<B\nx\nA\ny\nB\ndocker run f:1')).toEqual(['docker run f:1']);
});
