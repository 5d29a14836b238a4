// A client that asks each question once: several verifiers look at one image, and all must see the same answers.

import type { RegistryClient } from './types.js';

/** For the time of one image; nothing is ever forgotten, and streams are passed through. */
export function rememberingClient(client: RegistryClient): RegistryClient {
  const answers = new Map<string, Promise<unknown>>();
  const once = <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = answers.get(key);
    if (known !== undefined) return known as Promise<Answer>;
    const answer = ask();
    answers.set(key, answer);
    return answer;
  };
  const at = ({ registry, repository }: { registry: string; repository: string }): string => `${registry}/${repository}`;
  return {
    resolve: (reference) => once(`resolve ${at(reference)} ${reference.tag} ${reference.digest}`, () => client.resolve(reference)),
    manifest: (repository, name) => once(`manifest ${at(repository)} ${name}`, () => client.manifest(repository, name)),
    blob: (repository, descriptor, options) =>
      once(`blob ${at(repository)} ${descriptor.digest} ${descriptor.size} ${options?.maxBytes}`, () =>
        client.blob(repository, descriptor, options),
      ),
    blobStream: (repository, descriptor) => client.blobStream(repository, descriptor),
    referrers: (repository, subject, artifactType) =>
      once(`referrers ${at(repository)} ${subject} ${artifactType}`, () => client.referrers(repository, subject, artifactType)),
  };
}
