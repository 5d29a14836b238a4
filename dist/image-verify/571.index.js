export const id = 571;
export const ids = [571];
export const modules = {

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverImages: () => (/* binding */ discoverImages),
  imageSources: () => (/* binding */ imageSources)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 25 modules
var src = __webpack_require__(1398);
;// CONCATENATED MODULE: ./build/packages/signatures/src/images/variables.js
// `$NAME`, `${NAME}` and `${NAME:-default}` as Dockerfiles and compose files write them.
/** The text with every variable replaced, or undefined when one has no value. `mark` before `$` makes it a plain one. */
function expand(text, lookUp, mark) {
    let result = '';
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === mark && text[i + 1] === '$') {
            result += '$';
            i++;
            continue;
        }
        if (char !== '$') {
            result += char;
            continue;
        }
        const braced = text[i + 1] === '{';
        const end = braced ? closing(text, i + 2) : i + 1 + (/^[A-Za-z_]\w{0,199}/.exec(text.slice(i + 1, i + 202))?.[0].length ?? 0);
        if (end < 0 || end === i + 1)
            return undefined;
        const value = braced ? fromBraces(text.slice(i + 2, end), lookUp, mark) : lookUp(text.slice(i + 1, end));
        if (value === undefined)
            return undefined;
        result += value;
        i = braced ? end : end - 1;
    }
    return result;
}
function fromBraces(body, lookUp, mark) {
    const name = /^[A-Za-z_]\w{0,199}/.exec(body)?.[0];
    if (name === undefined)
        return undefined;
    const value = lookUp(name);
    const rest = body.slice(name.length);
    if (rest === '')
        return value;
    const operator = /^:?[-+?]/.exec(rest)?.[0];
    if (operator === undefined)
        return undefined;
    // With a colon an empty value counts as none.
    const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
    const word = () => expand(rest.slice(operator.length), lookUp, mark);
    if (operator.endsWith('-'))
        return isSet ? value : word();
    if (operator.endsWith('+'))
        return isSet ? word() : '';
    return isSet ? value : undefined;
}
/** Offset of the brace that closes the one before `start`; -1 without. */
function closing(text, start) {
    let depth = 1;
    for (let i = start; i < text.length; i++) {
        if (text[i] === '{' && text[i - 1] === '$')
            depth++;
        else if (text[i] === '}' && --depth === 0)
            return i;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/yaml-text.js
// YAML with the exact place of every scalar, walked without building values: aliases are followed once, so no bomb goes off.

/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
async function readYamlNodes(text, path) {
    const fail = (message, offset) => new src/* PortcullisError */.SO({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: { file: path, ...(offset === undefined ? {} : { line: (0,src/* lineIndex */.Dp)(text).positionAt(offset).line }) },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
    if (Buffer.byteLength(text) > src/* maxYamlBytes */.VE)
        throw fail(`expected at most ${src/* maxYamlBytes */.VE} bytes`);
    const { isAlias, isMap, isScalar, isSeq, parseAllDocuments } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = (0,src/* lineIndex */.Dp)(text);
    const parsed = parseAllDocuments(text, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    const documents = Array.isArray(parsed) ? parsed : [];
    return documents.map((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw fail((error.message.split('\n')[0] ?? '').replace(/[.:]$/, ''), error.pos[0]);
        const wrap = (given, followed) => {
            let node = given;
            if (isAlias(node)) {
                if (followed)
                    return {};
                node = node.resolve(document);
                return wrap(node, true);
            }
            if (isMap(node))
                return { map: mapNode(node, followed) };
            if (isSeq(node))
                return { list: node.items.map((item) => wrap(item, followed)) };
            // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
            if (isScalar(node) && node.value !== null)
                return { text: textOf(node) };
            return {};
        };
        const mapNode = (map, followed) => {
            const keyOf = (pair) => (isScalar(pair.key) ? String(pair.key.value) : '');
            return {
                get(key) {
                    const pair = map.items.find((item) => keyOf(item) === key);
                    if (pair !== undefined)
                        return wrap(pair.value, followed);
                    const merged = map.items.find((item) => keyOf(item) === '<<');
                    return merged === undefined ? undefined : wrap(merged.value, followed).map?.get(key);
                },
                *entries() {
                    for (const item of map.items)
                        yield [keyOf(item), wrap(item.value, followed)];
                },
            };
        };
        return wrap(document.contents, false);
    });
    function textOf(scalar) {
        const { range } = scalar;
        const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
        if (range === undefined || range === null)
            return { value };
        const at = text.slice(range[0], range[1]).indexOf(value);
        if (value === '' || at < 0 || at > 1)
            return { value };
        return { value, region: lines.region(range[0] + at, range[0] + at + value.length) };
    }
}
/** Every map of a document, outermost first; aliases are not entered twice and depth is bounded. */
function* everyMap(node, depth = 0) {
    if (depth > 60)
        return;
    if (node.map !== undefined) {
        yield node.map;
        for (const [, value] of node.map.entries())
            yield* everyMap(value, depth + 1);
    }
    for (const item of node.list ?? [])
        yield* everyMap(item, depth + 1);
}
/** `prefix` stands before the reference inside the scalar: `docker://`. */
function partOf(text, prefix) {
    const { value, region } = text;
    return {
        value: value.slice(prefix.length),
        ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
    };
}

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/compose.js
// Compose files: services that run an image. A service that is built names its own result, which its Dockerfile answers for.


const names = /(?:^|\/)(?:docker-|podman-)?compose(?:[.-][^/]{1,100})?\.ya?ml$/i;
const imageContext = 'docker-image://';
const composeFiles = {
    id: 'compose',
    title: 'Compose file',
    matches: (path) => names.test(path),
    async read(text, path) {
        const uses = [];
        const add = (found, role) => {
            const reference = expand(found.value, () => undefined, '$');
            uses.push({
                path,
                ...(found.region === undefined ? {} : { region: found.region }),
                reference,
                text: found.value,
                role,
                pinnable: found.region !== undefined && reference === found.value,
            });
        };
        for (const document of await readYamlNodes(text, path)) {
            for (const [name, service] of document.map?.get('services')?.map?.entries() ?? []) {
                const image = service.map?.get('image')?.text;
                const build = service.map?.get('build');
                if (image !== undefined && build === undefined)
                    add(image, `service ${name}`);
                for (const [, context] of build?.map?.get('additional_contexts')?.map?.entries() ?? [])
                    if (context.text?.value.startsWith(imageContext))
                        add(partOf(context.text, imageContext), `build context of service ${name}`);
                for (const volume of service.map?.get('volumes')?.list ?? []) {
                    const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
                    if (source !== undefined)
                        add(source, `volume of service ${name}`);
                }
            }
        }
        return uses;
    },
};

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/dockerfile.js
// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that `# syntax=` runs.
// Only what names an image is read here; rules about Dockerfiles are another engine's.


const dockerfile_names = /(?:^|\/)(?:(?:docker|container)file(?:\.[^/]{1,100})?|[^/]{1,100}\.(?:docker|container)file)$/i;
const dockerfiles = {
    id: 'dockerfile',
    title: 'Dockerfile',
    matches: (path) => dockerfile_names.test(path) && !/\.(?:dockerignore|md|sh|ya?ml|json)$/i.test(path),
    read: async (text, path) => readDockerfile(text, path),
};
function readDockerfile(text, path) {
    const lines = (0,src/* lineIndex */.Dp)(text);
    const uses = [];
    const globals = new Map(platformArguments);
    const stages = new Set();
    let stageCount = 0;
    const add = (word, role, lookUp) => {
        const reference = expand(word.text, lookUp, '\\');
        uses.push({
            path,
            region: lines.region(word.start, word.start + word.text.length),
            reference,
            text: word.text,
            role,
            pinnable: !word.text.includes('$') && reference === word.text,
        });
    };
    const directives = readDirectives(text);
    if (directives.syntax !== undefined)
        add(directives.syntax, 'frontend that builds the file', () => undefined);
    for (const { name, words } of instructions(text, directives.mark)) {
        if (name === 'ARG' && stageCount === 0)
            for (const word of words)
                declare(globals, word);
        if (name === 'FROM') {
            const [image, as, stage] = words.filter((word) => !word.text.startsWith('--'));
            if (image === undefined)
                continue;
            const isNamed = as?.text.toUpperCase() === 'AS' && stage !== undefined;
            const base = expand(image.text, (variable) => globals.get(variable), '\\');
            if (base?.toLowerCase() !== 'scratch' && !(base !== undefined && stages.has(base.toLowerCase())))
                add(image, isNamed ? `base of stage ${stage.text.slice(0, 60)}` : 'base', (variable) => globals.get(variable));
            if (isNamed)
                stages.add(stage.text.toLowerCase());
            stageCount++;
        }
        for (const from of name === 'COPY' || name === 'ADD' || name === 'RUN' ? sourcesOf(name, words) : []) {
            const isStage = /^\d{1,6}$/.test(from.text) || stages.has(from.text.toLowerCase());
            // Variables are not expanded here (docker build reference, COPY --from).
            if (!isStage && from.text !== '' && from.text.toLowerCase() !== 'scratch')
                add(from, `source of ${name}`, () => undefined);
        }
    }
    return uses;
}
/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments = [
    ['TARGETPLATFORM', 'linux/amd64'],
    ['TARGETOS', 'linux'],
    ['TARGETARCH', 'amd64'],
    ['TARGETVARIANT', ''],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
    ['BUILDVARIANT', ''],
];
function declare(globals, word) {
    const equals = word.text.indexOf('=');
    if (equals < 0) {
        if (!globals.has(word.text))
            globals.set(word.text, undefined);
        return;
    }
    const value = unquoted(word.text.slice(equals + 1));
    globals.set(word.text.slice(0, equals), expand(value, (name) => globals.get(name), '\\'));
}
function unquoted(text) {
    const quote = text[0];
    return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}
/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`. */
function sourcesOf(name, words) {
    const found = [];
    for (const { text, start } of words) {
        // Flags come first; what follows is a shell command or a list of files.
        if (!text.startsWith('--'))
            break;
        if (name !== 'RUN' && text.startsWith('--from='))
            found.push({ text: text.slice(7), start: start + 7 });
        if (name !== 'RUN' || !text.startsWith('--mount='))
            continue;
        let offset = 8;
        for (const part of text.slice(8).split(',')) {
            if (part.startsWith('from='))
                found.push({ text: part.slice(5), start: start + offset + 5 });
            offset += part.length + 1;
        }
    }
    return found;
}
/** `# syntax=` and `# escape=`, which count in the first comments only. */
function readDirectives(text) {
    let syntax;
    let mark = '\\';
    let start = 0;
    for (const line of text.split('\n')) {
        const match = /^(\s{0,20}#\s{0,20}([A-Za-z]{1,20})\s{0,20}=\s{0,20})(\S{1,1000})\s{0,20}$/.exec(line.slice(0, 1200));
        if (match === null)
            break;
        const [, before = '', key = '', value = ''] = match;
        if (key.toLowerCase() === 'syntax')
            syntax ??= { text: value, start: start + before.length };
        if (key.toLowerCase() === 'escape' && value === '`')
            mark = '`';
        start += line.length + 1;
    }
    return syntax === undefined ? { mark } : { syntax, mark };
}
/** Instructions with continued lines joined; the bodies of here-documents are no instructions. */
function* instructions(text, mark) {
    const documents = [];
    let words = [];
    let start = 0;
    for (const raw of text.split('\n')) {
        const line = raw.replace(/\r$/, '');
        const begin = start;
        start += raw.length + 1;
        const document = documents[0];
        if (document !== undefined) {
            if (line.replace(/^\t+/, '') === document)
                documents.shift();
            continue;
        }
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const continues = trimmed.endsWith(mark);
        const body = continues ? line.slice(0, line.lastIndexOf(mark)) : line;
        words.push(...splitWords(body, begin));
        if (continues)
            continue;
        const instruction = finish(words);
        words = [];
        if (instruction === undefined)
            continue;
        if (/^(?:RUN|COPY|ADD)$/.test(instruction.name))
            documents.push(...hereDocuments(instruction.words));
        yield instruction;
    }
    const last = finish(words);
    if (last !== undefined)
        yield last;
}
function finish(words) {
    // What an ONBUILD says happens in the build that starts from the image.
    const own = words[0]?.text.toUpperCase() === 'ONBUILD' ? words.slice(1) : words;
    const [first, ...rest] = own;
    return first === undefined ? undefined : { name: first.text.toUpperCase(), words: rest };
}
function splitWords(line, begin) {
    const found = [];
    let start = -1;
    let quote = '';
    for (let i = 0; i <= line.length; i++) {
        const char = line[i];
        const isSpace = char === undefined || (quote === '' && (char === ' ' || char === '\t'));
        if (isSpace) {
            if (start >= 0)
                found.push({ text: line.slice(start, i), start: begin + start });
            start = -1;
            continue;
        }
        if (start < 0)
            start = i;
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
    }
    return found;
}
function hereDocuments(words) {
    return words.flatMap(({ text }) => {
        const name = /^\d{0,3}<<-?(["']?)([A-Za-z_][A-Za-z0-9_.]{0,100})\1$/.exec(text)?.[2];
        return name === undefined ? [] : [name];
    });
}

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/kubernetes.js
// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. A chart's templates are no manifests before they are rendered.


const containerLists = [
    ['containers', 'container'],
    ['initContainers', 'init container'],
    ['ephemeralContainers', 'ephemeral container'],
    ['sidecars', 'sidecar'],
    ['steps', 'step'],
];
/** Single containers in the resources of Argo and Tekton. */
const containerFields = ['container', 'script', 'stepTemplate'];
const kubernetesManifests = {
    id: 'kubernetes',
    title: 'Kubernetes manifest',
    matches: (path) => /\.(?:ya?ml|json)$/i.test(path) && !path.startsWith('.github/'),
    async read(text, path) {
        // Most YAML is something else.
        if (!/(?:^|[\s"'{,])apiVersion["']?\s{0,20}:/.test(text) || !text.includes('mage'))
            return [];
        if (text.includes('{{') && /(?:^|\/)templates\//.test(path))
            throw chartTemplate(path);
        const documents = await readYamlNodes(text, path);
        return documents
            .filter(({ map }) => map?.get('apiVersion')?.text !== undefined && map.get('kind')?.text !== undefined)
            .flatMap((document) => {
            const kind = document.map?.get('kind')?.text?.value ?? '';
            const name = document.map?.get('metadata')?.map?.get('name')?.text?.value;
            const owner = name === undefined ? kind : `${kind} ${name}`;
            return [...everyMap(document)].flatMap((map) => imagesOf(map, owner, path));
        });
    },
};
function chartTemplate(path) {
    return new src/* PortcullisError */.SO({
        code: 'chart-template',
        message: 'expected a manifest, got a template of a chart',
        where: { file: path },
        remedy: 'Render the chart (`helm template`) in a step before, and let the result be read.',
    });
}
function imagesOf(map, owner, path) {
    const lists = containerLists.flatMap(([key, role]) => (map.get(key)?.list ?? []).map((item) => ({ container: item.map, role })));
    const single = containerFields.map((key) => ({ container: map.get(key)?.map, role: 'container' }));
    const containers = [...lists, ...single].flatMap(({ container, role }) => {
        const node = container?.get('image');
        // A template that happens to be YAML makes a map of `{{ x }}`: the name is not known.
        const image = node?.text ?? (node?.map === undefined ? undefined : { value: '' });
        const name = container?.get('name')?.text?.value;
        return image === undefined ? [] : [use(path, image, `${role}${name === undefined ? '' : ` ${name}`} of ${owner}`)];
    });
    const volumes = (map.get('volumes')?.list ?? []).flatMap((volume) => {
        const image = volume.map?.get('image')?.map?.get('reference')?.text;
        return image === undefined ? [] : [use(path, image, `image volume of ${owner}`)];
    });
    return [...containers, ...volumes];
}
/** A reference in YAML where no variables are known. */
function use(path, found, role) {
    const known = found.value !== '' && !/[${}]/.test(found.value);
    return {
        path,
        ...(found.region === undefined ? {} : { region: found.region }),
        reference: known ? found.value : undefined,
        text: found.value,
        role,
        pinnable: known && found.region !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/kustomize.js
// Kustomizations: what `images` makes of the names in the manifests, which is what runs in the end.

const kustomizations = {
    id: 'kustomize',
    title: 'Kustomization',
    matches: (path) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path),
    async read(text, path) {
        const uses = [];
        for (const document of await readYamlNodes(text, path)) {
            for (const entry of document.map?.get('images')?.list ?? []) {
                const field = (key) => entry.map?.get(key)?.text;
                const [name, newName, newTag, digest] = [field('name'), field('newName'), field('newTag'), field('digest')];
                const target = newName ?? name;
                if (target === undefined || (newName === undefined && newTag === undefined && digest === undefined))
                    continue;
                const suffix = digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : undefined;
                const { region } = newTag ?? digest ?? target;
                uses.push({
                    path,
                    ...(region === undefined ? {} : { region }),
                    // Without a tag of its own the manifest's is kept, which may be any.
                    reference: suffix === undefined ? undefined : `${target.value}${suffix}`,
                    text: `${target.value}${suffix ?? ''}`,
                    role: `image that replaces ${name?.value ?? target.value}`,
                    // A digest goes to a key of its own here.
                    pinnable: false,
                });
            }
        }
        return uses;
    },
};

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/workflow.js
// GitHub workflows and actions: job containers, services, and steps or actions that run an image.


const prefix = 'docker://';
const workflows = {
    id: 'workflow',
    title: 'Workflow',
    matches: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path),
    async read(text, path) {
        const uses = [];
        const image = (node, role) => {
            const found = node?.text ?? node?.map?.get('image')?.text;
            // An empty name means "no container"; GitHub allows it.
            if (found === undefined || found.value === '')
                return;
            uses.push(use(path, found.value.startsWith(prefix) ? partOf(found, prefix) : found, role));
        };
        for (const document of await readYamlNodes(text, path)) {
            for (const [name, job] of document.map?.get('jobs')?.map?.entries() ?? []) {
                image(job.map?.get('container'), `container of job ${name}`);
                for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
                    image(node, `service ${service} of job ${name}`);
            }
            for (const map of everyMap(document)) {
                const step = map.get('uses')?.text;
                if (step?.value.startsWith(prefix))
                    uses.push(use(path, partOf(step, prefix), 'step'));
            }
            const runs = document.map?.get('runs')?.map;
            const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
            // Anything without the prefix is a Dockerfile of the action's own.
            if (own?.value.startsWith(prefix))
                uses.push(use(path, partOf(own, prefix), 'image of the action'));
        }
        return uses;
    },
};

;// CONCATENATED MODULE: ./build/packages/signatures/src/images/discover.js
// All images that a repository runs, from every kind of file that names some.






const imageSources = [dockerfiles, composeFiles, workflows, kustomizations, kubernetesManifests];
/** Reads the files that one of the sources wants; one that cannot be understood is a gap, with the reason. */
async function discoverImages(files, wanted, maxBytes) {
    const uses = [];
    const contents = new Map();
    const skipped = [];
    let bytes = 0;
    for (const file of files) {
        const source = imageSources.find(({ id, matches }) => wanted.has(id) && matches(file.path));
        if (source === undefined)
            continue;
        const read = (0,src/* readWorkspaceFile */.sL)(file, maxBytes);
        if ('skipped' in read) {
            skipped.push(read.skipped);
            continue;
        }
        const text = (0,src/* decodeText */.g7)(read.bytes)?.text;
        if (text === undefined) {
            skipped.push({ path: file.path, reason: 'binary', gap: false });
            continue;
        }
        try {
            const found = await source.read(text, file.path);
            bytes += read.bytes.length;
            if (found.length > 0)
                contents.set(file.path, read.bytes);
            uses.push(...found);
        }
        catch (error) {
            if (!(error instanceof src/* PortcullisError */.SO))
                throw error;
            const isTemplate = error.code === 'chart-template';
            const detail = isTemplate ? error.message : `no ${source.title}: ${error.message}`;
            skipped.push({ path: file.path, reason: isTemplate ? 'template' : 'unreadable', gap: !isTemplate, detail });
        }
    }
    return { uses, contents, skipped, bytes };
}


/***/ })

};
