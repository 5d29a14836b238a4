import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Handler, type MockServer, mockServer, type Seen } from '../testing/mock-server.js';
import type { Descriptor } from '../types.js';
import { type ConnectedRegistry, createRegistryClient, type RegistryOptions } from './client.js';
import { mediaTypes } from './manifest.js';

const sha256 = (content: string | Buffer): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;
const image = JSON.stringify({
  schemaVersion: 2,
  mediaType: mediaTypes.ociManifest,
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256('{}'), size: 2 },
  layers: [],
});
const index = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] });
const closing: (() => unknown)[] = [];
const waits: number[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  waits.length = 0;
});

async function serve(handler: Handler): Promise<MockServer> {
  const server = await mockServer(handler);
  closing.push(() => server.close());
  return server;
}

function connect(options: Partial<RegistryOptions> = {}): ConnectedRegistry {
  const client = createRegistryClient({
    environment: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
    sleep: async (milliseconds) => void waits.push(milliseconds),
    ...options,
  });
  closing.push(() => client.close());
  return client;
}

function send(response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}, status = 200): void {
  response.writeHead(status, headers).end(body);
}

const at = (server: MockServer) => ({ registry: server.host, repository: 'app' });
const named = (server: MockServer) => ({ ...at(server), tag: 'v1' });
const describeBlob = (content: Buffer): Descriptor => ({
  mediaType: 'application/octet-stream',
  digest: sha256(content),
  size: content.length,
});

describe('manifests', () => {
  test('a tag becomes the digest of the bytes that came', async () => {
    const server = await serve((_, response) => send(response, image, { 'content-type': mediaTypes.ociManifest }));
    const client = connect();
    expect(await client.resolve(named(server))).toEqual({ mediaType: mediaTypes.ociManifest, digest: sha256(image), size: image.length });
    // What was fetched by tag answers for its digest too.
    await client.manifest(at(server), sha256(image));
    expect(server.seen.map(({ url }) => url)).toEqual(['/v2/app/manifests/v1']);
  });

  test.each<[string, string, string, Record<string, string>, string]>([
    ['content of another digest', sha256('other'), image, { 'content-type': mediaTypes.ociManifest }, 'digest-mismatch'],
    [
      'a header with another digest',
      'v1',
      image,
      { 'content-type': mediaTypes.ociManifest, 'docker-content-digest': sha256('x') },
      'digest-mismatch',
    ],
    ['an image sent as an index', 'v1', image, { 'content-type': mediaTypes.ociIndex }, 'media-type-confusion'],
    ['an image of one format sent as one of another', 'v1', image, { 'content-type': mediaTypes.dockerManifest }, 'media-type-confusion'],
    ['an index sent as an image', 'v1', index, { 'content-type': mediaTypes.ociManifest }, 'media-type-confusion'],
    [
      'an image that is also an index',
      'v1',
      JSON.stringify({ ...JSON.parse(image), manifests: [] }),
      { 'content-type': mediaTypes.ociManifest },
      'media-type-confusion',
    ],
    [
      'keys that differ in case only',
      'v1',
      JSON.stringify({ ...JSON.parse(image), Layers: [] }),
      { 'content-type': mediaTypes.ociManifest },
      'media-type-confusion',
    ],
    [
      'an untyped index in an image’s type',
      'v1',
      JSON.stringify({ schemaVersion: 2, manifests: [] }),
      { 'content-type': mediaTypes.dockerManifest },
      'media-type-confusion',
    ],
    ['a page in HTML', 'v1', '<html>', { 'content-type': 'text/html' }, 'manifest-invalid'],
    ['another media type', 'v1', '{}', { 'content-type': 'application/vnd.example+json' }, 'manifest-invalid'],
    [
      'schema 1',
      'v1',
      '{"schemaVersion":1,"fsLayers":[]}',
      { 'content-type': 'application/vnd.docker.distribution.manifest.v1+json' },
      'manifest-schema1',
    ],
    ['bytes that are no UTF-8', 'v1', '{"a":"\xff"}', { 'content-type': mediaTypes.ociManifest }, 'manifest-invalid'],
    ['a compressed answer', 'v1', image, { 'content-type': mediaTypes.ociManifest, 'content-encoding': 'gzip' }, 'encoding-unexpected'],
  ])('%s is refused', async (_, wanted, body, headers, code) => {
    const server = await serve((_request, response) => send(response, Buffer.from(body, 'latin1'), headers));
    await expect(connect().manifest(at(server), wanted)).rejects.toMatchObject({ code });
  });

  test('one without end is cut', async () => {
    const server = await serve((_, response) => endless(response));
    await expect(connect().manifest(at(server), 'v1')).rejects.toMatchObject({ code: 'response-too-large' });
  });

  test('what is not there is named', async () => {
    const server = await serve((_, response) => send(response, '{}', {}, 404));
    await expect(connect().resolve(named(server))).rejects.toMatchObject({
      code: 'manifest-unknown',
      message: expect.stringContaining('v1'),
    });
  });
});

describe('blobs', () => {
  const content = Buffer.from('layer '.repeat(10_000));

  test('are read whole or as they come, their digest checked', async () => {
    const server = await serve((_, response) => send(response, content));
    expect(await connect().blob(at(server), describeBlob(content))).toEqual(content);
    const parts: Uint8Array[] = [];
    for await (const part of connect().blobStream(at(server), describeBlob(content))) parts.push(part);
    expect(Buffer.concat(parts)).toEqual(content);
  });

  const reads: [string, (client: ConnectedRegistry, server: MockServer, descriptor: Descriptor) => Promise<unknown>][] = [
    ['whole', (client, server, descriptor) => client.blob(at(server), descriptor)],
    [
      'streamed',
      async (client, server, descriptor) => {
        for await (const _ of client.blobStream(at(server), descriptor));
      },
    ],
  ];
  describe.each(reads)('%s', (_, read) => {
    test.each<[string, Handler, string]>([
      ['with another content', (_request, response) => send(response, Buffer.from('LAYER '.repeat(10_000))), 'digest-mismatch'],
      ['longer than agreed', (_request, response) => send(response, Buffer.concat([content, content])), 'blob-too-large'],
      ['without end', (_request, response) => endless(response), 'blob-too-large'],
      ['shorter than agreed', (_request, response) => send(response, content.subarray(1)), 'blob-truncated'],
      ['cut off', (_request, response) => cutOff(response, content), 'connection-failed'],
      ['absent', (_request, response) => send(response, '', {}, 404), 'blob-unknown'],
      ['forbidden', (_request, response) => send(response, '', {}, 403), 'registry-unauthorized'],
    ])('a blob %s is refused', async (_name, handler, code) => {
      const server = await serve(handler);
      await expect(read(connect(), server, describeBlob(content))).rejects.toMatchObject({ code });
    });
  });

  test('more than the bound is not even asked for', async () => {
    const server = await serve((_, response) => send(response, content));
    await expect(connect().blob(at(server), describeBlob(content), { maxBytes: 10 })).rejects.toMatchObject({ code: 'blob-too-large' });
    expect(server.seen).toEqual([]);
  });

  test('a connection that is lost on the way is tried again', async () => {
    let tries = 0;
    const server = await serve((_, response) => (++tries < 3 ? cutOff(response, content) : send(response, content)));
    expect(await connect().blob(at(server), describeBlob(content))).toEqual(content);
    expect(tries).toBe(3);
  });

  test('silence ends in a time-out', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('a'));
    const client = connect({ idleTimeout: 100, attempts: 1 });
    await expect(client.blob(at(server), describeBlob(content))).rejects.toMatchObject({ code: 'host-timeout' });
  });

  test('a trickle ends in a time-out', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const client = connect({ totalTimeout: 200, attempts: 1 });
    await expect(client.blob(at(server), describeBlob(content))).rejects.toMatchObject({ code: 'host-timeout' });
  });
});

describe('a registry that is busy', () => {
  test('is asked again after the time it names', async () => {
    let tries = 0;
    const server = await serve((_, response) =>
      ++tries === 1 ? send(response, '', { 'retry-after': '7' }, 429) : send(response, image, { 'content-type': mediaTypes.ociManifest }),
    );
    await connect().resolve(named(server));
    expect(waits).toEqual([7000]);
  });

  test('is left alone when it wants more than a minute', async () => {
    const server = await serve((_, response) => send(response, '{"errors":[{"code":"TOOMANYREQUESTS"}]}', { 'retry-after': '3600' }, 429));
    await expect(connect().resolve(named(server))).rejects.toMatchObject({
      code: 'registry-rate-limit',
      message: expect.stringMatching(/TOOMANYREQUESTS.*3600 seconds/),
    });
    expect(server.seen).toHaveLength(1);
  });

  test('is given up on after four tries', async () => {
    const server = await serve((_, response) => send(response, '', {}, 503));
    await expect(connect().resolve(named(server))).rejects.toMatchObject({ code: 'registry-failed' });
    expect(server.seen).toHaveLength(4);
    expect(waits).toHaveLength(3);
    expect((waits[2] ?? 0) > (waits[0] ?? 0)).toBe(true);
  });
});

describe('referrers', () => {
  const subject = sha256('subject');
  const entry = (name: string, artifactType = 'application/x'): Descriptor => ({
    mediaType: mediaTypes.ociManifest,
    digest: sha256(name),
    size: name.length,
    artifactType,
  });
  const list = (entries: readonly Descriptor[]): string =>
    JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: entries });
  const page = (response: ServerResponse, entries: readonly Descriptor[], headers: Record<string, string> = {}): void =>
    send(response, list(entries), { 'content-type': mediaTypes.ociIndex, ...headers });

  test('come page by page', async () => {
    const server = await serve(({ url }, response) =>
      url.includes('last=a')
        ? page(response, [entry('b')])
        : page(response, [entry('a')], { link: `</v2/app/referrers/${subject}?last=a>; rel="next"` }),
    );
    expect(await connect().referrers(at(server), subject)).toEqual([entry('a'), entry('b')]);
  });

  test.each([
    '<?last=a>; title="a; rel=prev, b"; rel="next"',
    '<?last=a>;rel=next',
    '</v2/>; rel=up, <?last=a> ; Rel="last next" ; rel=prev,',
  ])('the next page is found in the header %s', async (link) => {
    const server = await serve(({ url }, response) =>
      url.includes('last=a') ? page(response, [entry('b')]) : page(response, [entry('a')], { link }),
    );
    expect(await connect().referrers(at(server), subject)).toEqual([entry('a'), entry('b')]);
  });

  test.each(['?last=a; rel="next"', '<?last=a; rel="next"', '<?last=a> <?last=b>; rel="next"', `<?${'a'.repeat(9000)}>; rel="next"`])(
    'a header that is no list of links may hide a page: %.30s',
    async (link) => {
      const server = await serve((_, response) => page(response, [entry('a')], { link }));
      await expect(connect().referrers(at(server), subject)).rejects.toMatchObject({ code: 'paging-invalid' });
    },
  );

  test.each(['<?last=a>; rel="prev"', '<?last=a>; title="rel=next"', '<?last=a>; rel=prev; rel=next', '<?last=a>'])(
    'no page follows after the header %s',
    async (link) => {
      const server = await serve((_, response) => page(response, [entry('a')], { link }));
      expect(await connect().referrers(at(server), subject)).toEqual([entry('a')]);
    },
  );

  test.each([404, 400, 405])('where the API answers %d, the fallback tag is read', async (status) => {
    const server = await serve(({ url }, response) =>
      url.includes('/referrers/') ? send(response, '404 page not found', {}, status) : page(response, [entry('a')]),
    );
    expect(await connect().referrers(at(server), subject)).toEqual([entry('a')]);
    expect(server.seen.at(-1)?.url).toBe(`/v2/app/manifests/${subject.replace(':', '-')}`);
  });

  test('an empty list of the API does not hide what the fallback tag holds', async () => {
    const server = await serve(({ url }, response) => page(response, url.includes('/referrers/') ? [] : [entry('a')]));
    expect(await connect().referrers(at(server), subject)).toEqual([entry('a')]);
  });

  test('none are none', async () => {
    const server = await serve((_, response) => send(response, '', {}, 404));
    expect(await connect().referrers(at(server), subject)).toEqual([]);
  });

  test('are filtered here when the registry does not', async () => {
    const server = await serve((_, response) => page(response, [entry('a'), entry('b', 'application/y')]));
    expect(await connect().referrers(at(server), subject, 'application/y')).toEqual([entry('b', 'application/y')]);
  });

  test.each<[string, (request: Seen, response: ServerResponse) => void, string]>([
    [
      'ten thousand of them',
      (_, response) =>
        page(
          response,
          Array.from({ length: 10_000 }, (__, i) => entry(`${i}`)),
        ),
      'referrers-too-many',
    ],
    [
      'pages without end',
      ({ url }, response) => {
        const n = Number(/n=(\d+)/.exec(url)?.[1] ?? 0) + 1;
        page(response, [entry(`${n}`)], { link: `</v2/app/referrers/${subject}?n=${n}>; rel="next"` });
      },
      'referrers-too-many',
    ],
    [
      'a page that leads to itself',
      (_, response) => page(response, [], { link: `</v2/app/referrers/${subject}>; rel=next` }),
      'paging-invalid',
    ],
    [
      'a page on another host',
      (_, response) => page(response, [], { link: `<https://example.com/v2/app/referrers/${subject}>; rel="next"` }),
      'paging-invalid',
    ],
    ['a page of another list', (_, response) => page(response, [], { link: '</v2/app/tags/list>; rel="next"' }), 'paging-invalid'],
    ['an entry without digest', (_, response) => page(response, [{ ...entry('a'), digest: 'sha256:no' }]), 'manifest-invalid'],
    ['an entry with half a size', (_, response) => page(response, [{ ...entry('a'), size: 1.5 }]), 'manifest-invalid'],
    ['a refusal', (_, response) => send(response, '', {}, 403), 'registry-unauthorized'],
    ['a failure', (_, response) => send(response, '', {}, 500), 'registry-failed'],
  ])('%s is an error, not an empty list', async (_, handler, code) => {
    const server = await serve(handler);
    await expect(connect().referrers(at(server), subject)).rejects.toMatchObject({ code });
  });
});

describe('mirrors', () => {
  const answers: Handler = (_, response) => send(response, image, { 'content-type': mediaTypes.ociManifest });
  const missing: Handler = (_, response) => send(response, '', {}, 404);

  test('are asked first', async () => {
    const [mirror, registry] = [await serve(answers), await serve(answers)];
    await connect({ mirrors: new Map([[registry.host, [mirror.host]]]) }).resolve(named(registry));
    expect([mirror.seen.length, registry.seen.length]).toEqual([1, 0]);
  });

  test.each<[string, Handler]>([
    ['lacks the image', missing],
    ['fails', (_, response) => send(response, '', {}, 500)],
    ['lies about the digest', (_, response) => send(response, index, { 'content-type': mediaTypes.ociIndex })],
  ])('one that %s is passed over', async (_, handler) => {
    const [mirror, registry] = [await serve(handler), await serve(answers)];
    const client = connect({ mirrors: new Map([[registry.host, [mirror.host]]]) });
    expect((await client.manifest(at(registry), sha256(image))).descriptor.digest).toBe(sha256(image));
  });
});

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': mediaTypes.ociManifest });
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 0x20)));
  };
  response.on('drain', more);
  more();
}

function cutOff(response: ServerResponse, content: Buffer): void {
  response.writeHead(200, { 'content-length': String(content.length) });
  response.write(content.subarray(0, 100), () => response.destroy());
}
