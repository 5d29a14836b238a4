"use strict";
exports.id = 204;
exports.ids = [204];
exports.modules = {

/***/ 2204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var otherCasings = (function* otherCasings({ document }) {
    // What stands before the first FROM is nobody's, as BuildKit has it.
    const instructions = document.instructions.slice(document.preamble.length).filter(({ keyword }) => keyword !== 'UNKNOWN');
    const lower = instructions.filter(({ keywordText }) => keywordText === keywordText.toLowerCase()).length;
    const upper = instructions.filter(({ keywordText }) => keywordText === keywordText.toUpperCase()).length;
    const wanted = ({ keywordText }) => (lower > upper ? keywordText.toLowerCase() : keywordText.toUpperCase());
    for (const instruction of instructions) {
        const right = wanted(instruction);
        if (instruction.keywordText === right)
            continue;
        yield {
            at: instruction.keywordSpan,
            message: `${instruction.keywordText} is not in ${lower > upper ? 'lower' : 'upper'} case like most instructions here`,
            instruction,
            fix: () => (0,rule/* fix */.Up)(`Write ${right}`, ...casingEdits(instruction, right, lower > upper)),
        };
    }
});
var portsOf = (function portsOf(word, instruction, context) {
    return readAt(word.text, instruction, context).value?.match(/\S+/g) ?? [];
});
var protocolOf = (function protocolOf(port) {
    const slash = port.lastIndexOf('/');
    return slash < 0 ? '' : port.slice(slash + 1);
});
var hasCapitals = (function hasCapitals(protocol) {
    return /^[A-Za-z]+$/.test(protocol) && protocol !== protocol.toLowerCase();
});
var choosesShell = (function choosesShell(stage) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (at.instructions.some(({ keyword }) => keyword === 'SHELL'))
            return true;
    return false;
});
var legacyPairs = (function* legacyPairs({ document }) {
    for (const instruction of document.instructions) {
        if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL')
            continue;
        const [pair] = instruction.pairs;
        if (pair === undefined || !pair.legacy)
            continue;
        const edits = pair.value === undefined ? undefined : modern(pair.name, pair.value, document.escape);
        yield {
            at: pair,
            message: `${instruction.keyword} ${pair.name.text} has its value after a space`,
            instruction,
            ...(edits === undefined ? {} : { fix: () => (0,rule/* fix */.Up)('Write name=value', ...edits) }),
        };
    }
});
var judge = (function* judge(instruction, stage, context, globals) {
    let known;
    for (const expanded of expandedTexts(instruction)) {
        for (const name of undefinedNames(expanded, instruction, context)) {
            known ??= [...context.scopeAt(instruction).keys(comparedNames)];
            const meant = nearest(name, known);
            // Any other may come from the base image.
            if (meant === undefined && !globals.has(name) && !platformOnly.has(name) && !onBareImage(stage))
                continue;
            const message = `${instruction.keyword} uses ${name}, which ${globals.has(name) ? 'is declared only before the first FROM' : undefinedHint(meant)}`;
            yield { at: expanded.at, message, instruction };
        }
    }
});
var undefinedNames = (function undefinedNames({ text, body, declared }, instruction, context) {
    if (!text.includes('$'))
        return [];
    const scope = context.scopeAt(instruction);
    const options = body === true ? { escapeLetter: '\\', plainQuotes: true } : { escapeLetter: context.document.escape };
    const { names } = (0,lex/* lex */.Ii)(text, options, { has: (name) => name === 'PATH' || scope.has(name), get: (name) => scope.get(name) ?? '' });
    return [...names].filter(([name, set]) => !set && declared?.(name) !== true && !scanArguments.has(name)).map(([name]) => name);
});
var expandedTexts = (function expandedTexts(instruction) {
    const word = (at) => ({ text: at.value, at });
    switch (instruction.keyword) {
        case 'ADD':
        case 'COPY':
            return [
                ...instruction.flags.filter(({ name }) => expandedFlags.has(name)).map((at) => ({ text: at.value ?? '', at })),
                ...instruction.sources.filter(({ value }) => !/^\d*<</.test(value)).map(word),
                ...(instruction.destination === undefined ? [] : [word(instruction.destination)]),
                ...instruction.heredocs.filter(({ quoted }) => !quoted).map(({ body, marker }) => ({ text: body.text, at: marker, body: true })),
            ];
        case 'RUN':
            return instruction.flags
                .filter(({ name }) => name === 'mount')
                .flatMap((at) => (at.value ?? '').split(',').map((field) => ({ text: field.slice(field.indexOf('=') + 1), at })));
        case 'ENV':
        case 'LABEL':
            return instruction.pairs.flatMap(({ name, value }) => [name, ...(value === undefined ? [] : [value])].map((at) => ({ text: at.text, at })));
        case 'ARG':
            return defaultsOf(instruction);
        case 'VOLUME':
            return instruction.words.map(word);
        case 'WORKDIR':
        case 'USER':
        case 'STOPSIGNAL':
            return [word(instruction.argument)];
        default:
            return [];
    }
});
var isWorkdir = (function isWorkdir(instruction) {
    return instruction.keyword === 'WORKDIR';
});
var workdir_before_absolute_judge = (function* workdir_before_absolute_judge(workdir, stage, context) {
    const { value, names } = readAt(workdir.argument.value, workdir, context);
    // What the base image sets is not in the file.
    if (value === undefined || ([...names.values()].includes(false) && !onBareImage(stage)))
        return;
    const absolute = (0,windows/* isWindows */.u)(stage, context.document) ? /^(?:[a-z]:)?[\\/]/i : /^\//;
    if (absolute.test(value))
        return;
    yield {
        at: workdir.argument,
        message: `WORKDIR ${workdir.argument.text} is relative`,
        instruction: workdir,
        yieldsTo: ['relative-workdir'],
    };
});
var mounts = (function mounts(run) {
    return run.flags
        .filter(({ name }) => name === 'mount')
        .map((flag) => {
        const options = new Map((flag.value ?? '').split(',').map((part) => {
            const equals = part.indexOf('=');
            return equals < 0 ? [part.toLowerCase(), ''] : [part.slice(0, equals).toLowerCase(), part.slice(equals + 1)];
        }));
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination') ?? '';
        return { type: options.get('type') ?? 'bind', target, options, flag };
    });
});
var answersYes = (function answersYes(command, { likeHadolint }) {
    if ((0,queries/* hasFlag */.Lt)(command, 'y', 'yes', 'qq', 'assume-yes') || (0,queries/* hasArg */.nb)(command, '-q=2'))
        return true;
    const names = command.args.flatMap(queries/* flagNames */.JY);
    return ['q', 'quiet'].some((quiet) => {
        const count = names.filter((name) => name === quiet).length;
        return likeHadolint ? count === 2 : count > 1;
    });
});
var leavesOutRecommended = (function leavesOutRecommended({ args }, { source }) {
    return (args.some(({ value }) => /APT::Install-Recommends\s?=?\s?["']?(?:false|no|0|off|without|disable)\b/i.test(value.slice(0, 200))) ||
        /APT::Install-Recommends[\s=\\"']{1,6}(?:false|no|0|off)\b[^|&]{0,40}>\s?\/etc\/apt\//i.test(source.text.slice(0, maxText)));
});
var withoutRecommends = (function withoutRecommends(run, context, guilty) {
    const named = context.script(run.command).commands.flatMap(({ args }) => args.map(({ value }) => value.split('=', 1)[0]));
    if (named.some((name) => recommendCertificates.has(name)) && !named.includes('ca-certificates'))
        return undefined;
    return (0,rule/* suggested */.Mf)((0,shell_edits/* editCommands */.dt)(run, context, 'Add --no-install-recommends', guilty, (command) => (0,shell_edits/* verbWord */.SE)(command, 'install'), 'after', ' --no-install-recommends'));
});
var deletesLists = (function deletesLists(command, { options }) {
    if ((0,rules_define/* runs */.Np)(command, ['rm'], ['-rf', '/var/lib/apt/lists/*']) && (options.likeHadolint || (0,queries/* hasArg */.nb)(command, '/var/lib/apt/lists/*')))
        return true;
    if (options.likeHadolint)
        return false;
    return (0,rules_define/* runs */.Np)(command, ['apt-get', 'apt'], ['dist-clean', 'distclean']) || (0,rules_define/* removesFolder */.QA)(command, /^\/var\/lib(?:\/apt(?:\/lists)?)?$/);
});
var keepsLists = (function keepsLists(run) {
    const targets = mounts(run)
        .filter(({ type }) => type === 'cache' || type === 'tmpfs')
        .map(({ target }) => target);
    const covers = (directory) => targets.some((target) => target.startsWith(directory));
    return covers('/var/lib/apt/lists') || (covers('/var/lib/apt') && covers('/var/cache/apt'));
});
var isNeededLater = (function isNeededLater(run, context) {
    return !readsLists(run, context) || lastReader(context) > run.start;
});
var seenThrough = (function seenThrough(command, context) {
    return (0,behind_wrappers/* behindWrappers */.T)(context.script(command), context.options).commands;
});
var readsLists = (function readsLists({ command }, context) {
    return seenThrough(command, context).some((entry) => (0,rules_define/* runs */.Np)(entry, apt_lists_kept_programs, reads) || entry.name === 'apt-cache');
});
var lastReader = (function lastReader(context) {
    const known = lastReaders.get(context);
    if (known !== undefined)
        return known;
    const updates = ({ command }) => seenThrough(command, context).some((entry) => (0,rules_define/* runs */.Np)(entry, apt_lists_kept_programs, ['update']));
    const last = context.all.findLast((step) => (0,rules_define/* isRun */.yz)(step) && readsLists(step, context) && !updates(step))?.start ?? -1;
    lastReaders.set(context, last);
    return last;
});
var isUnpacking = (function isUnpacking(command) {
    if (unpackers.includes(command.name ?? ''))
        return true;
    return (command.name === 'tar' &&
        command.args.some(({ value }) => value === '--extract' || value === '--get' || /^-[^-]*x/.test(value) || (value.startsWith('-') && value.includes('x'))));
});
var consecutive = (function* consecutive({ instructions }, context) {
    let previous;
    for (const instruction of instructions) {
        if (!(0,rules_define/* isRun */.yz)(instruction)) {
            previous = undefined;
            continue;
        }
        // The order of flags, and of options in a flag, means nothing.
        const flags = instruction.flags
            .map(({ name, value = '' }) => `${name}=${value.split(',').sort().join(',')}`)
            .sort()
            .join(' ');
        // Several commands in one RUN show that its author thought about layers.
        const script = context.script(instruction.command);
        const chained = ((0,behind_wrappers/* scriptOfList */.h)(instruction.command, script, context.options)?.script ?? script).commands.length > 1;
        if (previous !== undefined && previous.flags === flags && !chained && !previous.chained)
            yield { at: instruction, message: 'RUN follows RUN', instruction, fix: () => joinedRun(instruction, context) };
        else
            previous = { flags, chained };
    }
});
var externalImages = (function* externalImages(context) {
    const { document } = context;
    const read = (value, at, instruction) => {
        const written = (0,dockerfile_instruction/* readImage */.AM)({ ...at, text: value, value });
        const name = (0,expand/* expand */.fT)(value, context.scopeAt(instruction), document.escape);
        return {
            image: name === undefined || name === '' ? undefined : (0,dockerfile_instruction/* readImage */.AM)({ ...at, text: name, value: name }),
            written,
            at,
            instruction,
        };
    };
    for (const stage of document.stages) {
        const { image } = stage.from;
        if (image !== undefined && stage.parent === undefined && image.value !== 'scratch')
            yield read(image.value, image, stage.from);
        for (const own of stage.instructions) {
            const instruction = own.keyword === 'ONBUILD' ? (own.trigger ?? own) : own;
            for (const source of instruction.flags.flatMap((flag) => sourcesOf(flag, document.text))) {
                // A bare name may be a context that the build is given.
                const outside = /[/:@]/.test(source.value) && (0,parse/* stageByReference */.xs)(document.stages, source.value, stage.index) === undefined;
                if (outside)
                    yield read(source.value, source.at, instruction);
            }
        }
    }
});
var lockedDigest = (function lockedDigest(image, { options }) {
    const { lock } = options.surroundings;
    if (lock === undefined || image.value.includes('$') || image.digest !== undefined)
        return undefined;
    return lock.get(`${(0,policy_glob/* fullName */.fq)(image)}:${image.tag ?? 'latest'}`) ?? lock.get(image.value);
});
var asHadolint = (function asHadolint(image, { likeHadolint }) {
    if (!likeHadolint || image?.registry === undefined || /^[^:]*\./.test(image.registry))
        return image;
    const { registry, repository, tag, ...rest } = image;
    const colon = registry.indexOf(':');
    const port = colon < 0 ? undefined : `${registry.slice(colon + 1)}/${repository}`;
    const read = port ?? tag;
    return {
        ...rest,
        repository: port === undefined ? `${registry}/${repository}` : registry.slice(0, colon),
        ...(read === undefined ? {} : { tag: read }),
    };
});
var namesGiven = (function namesGiven({ likeHadolint, surroundings }) {
    return likeHadolint ? [] : (surroundings.given ?? []);
});
var unknownMounts = (function* unknownMounts(instruction, index, names, { text }) {
    for (const { value, at } of instruction.flags.flatMap((flag) => sourcesOf(flag, text))) {
        const known = /^\d{1,9}$/.test(value) ? Number(value) < index : names.has(value.toLowerCase()) || /[:@$/]/.test(value);
        if (!known)
            yield { at, message: `--mount=from=${value} names no stage above`, instruction };
    }
});
var takenUntagged = (function* takenUntagged({ all, document, options }) {
    for (const instruction of all)
        for (const flag of instruction.flags)
            for (const { value, at } of sourcesOf(flag, document.text))
                if (value.includes('/') && !value.includes('$') && isWithoutTag(value) && options.surroundings.given?.includes(value) !== true)
                    yield { at, message: `Files are ${flag.name === 'mount' ? 'mounted' : 'copied'} from ${value}, without a tag`, instruction };
});
var takenFromLatest = (function* takenFromLatest({ flags }, { document, options }) {
    if (options.likeHadolint)
        return;
    for (const flag of flags)
        for (const { value, at } of sourcesOf(flag, document.text))
            if (/^[^@]{1,300}:latest$/.test(value))
                yield { at, message: `Files are ${flag.name === 'mount' ? 'mounted' : 'copied'} from ${value}` };
});
var image_tag_pinned = (function image_tag_pinned(instruction, context) {
    if (instruction.keyword !== 'FROM' || instruction.image === undefined)
        return undefined;
    const digest = lockedDigest(instruction.image, context);
    return digest === undefined ? undefined : (0,rule/* fix */.Up)('Pin the digest that image-lock.json has', (0,rule/* insertAfter */.WH)(instruction.image, `@${digest}`));
});
var formatRule = (function formatRule(id, code, types, what, remedy, good) {
    const [type = 'text'] = types;
    const options = { labelSchema: { wanted: type } };
    return {
        ...label,
        id,
        aliases: [code],
        title: `A label is not ${what}`,
        remedy,
        examples: {
            bad: [{ text: 'FROM alpine:3.20\nLABEL wanted="not at all"\n', options }],
            good: [{ text: `FROM alpine:3.20\nLABEL wanted="${good}"\n`, options }],
        },
        check: {
            level: 'warning',
            enabled: ({ labelSchema }) => [...labelSchema.values()].some((value) => types.includes(value)),
            on: ['LABEL'],
            *instruction(instruction, { options: { labelSchema, likeHadolint } }) {
                for (const [name, wanted] of labelSchema) {
                    if (!types.includes(wanted))
                        continue;
                    const wrong = instruction.pairs.find((pair) => pair.name.value === name && !hasFormat(labelValue(pair, likeHadolint), wanted, likeHadolint));
                    if (wrong !== undefined)
                        yield { at: wrong.value ?? wrong, message: `The label ${name} is not ${what}` };
                }
            },
        },
    };
});
var labelForMaintainer = (function labelForMaintainer(instruction, { document }) {
    if (instruction.keyword !== 'MAINTAINER' || instruction.onbuild)
        return undefined;
    const name = (0,rules_define/* dropQuotes */.Ru)(instruction.argument.value.trim());
    if (name === '' || /["\\`$\n]/.test(name) || document.text.slice(instruction.start, instruction.end).includes('\n'))
        return undefined;
    const keyword = instruction.keywordText === 'maintainer' ? 'label' : 'LABEL';
    return (0,rule/* fix */.Up)('Use a label', (0,rule/* replace */.HC)({ start: instruction.keywordSpan.start, end: instruction.argument.end }, `${keyword} org.opencontainers.image.authors="${name}"`));
});
var cacheKept = (function* cacheKept(run, context) {
    if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.includes('.cache/pip')))
        return;
    const script = (0,behind_wrappers/* behindWrappers */.T)(context.script(run.command), context.options);
    const inline = /PIP_NO_CACHE_DIR=(\S+)/.exec(script.source.text)?.[1] ?? '';
    if (truthy.some((word) => inline.startsWith(word)))
        return;
    if (!context.options.likeHadolint && emptiedAfter(script))
        return;
    // pip takes the beginning of a flag for the flag.
    const keeps = (command) => keepsCache(command) && (context.options.likeHadolint || !(0,queries/* hasArg */.nb)(command, '--no-cache'));
    const fix = () => {
        const verb = (command) => (0,shell_edits/* verbWord */.SE)(command, 'install');
        const draft = (0,shell_edits/* editCommands */.dt)(run, context, 'Add --no-cache-dir', keeps, verb, 'after', ' --no-cache-dir');
        return draft !== undefined && hasOldPip(run, context) ? (0,rule/* suggested */.Mf)(draft) : draft;
    };
    for (const problem of (0,rules_define/* firstCommand */.YC)(script, keeps, () => 'pip install has no --no-cache-dir', fix))
        yield { ...problem, instruction: run };
});
var emptiedAfter = (function emptiedAfter({ commands }) {
    const last = commands.findLastIndex(keepsCache);
    return commands
        .slice(last + 1)
        .some((command) => (0,rules_define/* removesFolder */.QA)(command, /\/\.cache(?:\/pip)?$/) ||
        (/^(?:pip|python)/.test(command.name ?? '') && (0,rules_define/* hasSequence */.Wr)(command, 'cache', 'purge')));
});
var keepsCache = (function keepsCache(command) {
    return (0,rules_define/* isPipInstall */.Ve)(command) && !(0,queries/* hasArg */.nb)(command, '--no-cache-dir') && !isPipWrapper(command);
});
var canFail = (function canFail({ parts }) {
    return !parts.slice(0, -1).every(prints);
});
var prints = (function prints(node) {
    // What it would read or write may not be there.
    if (node.kind === 'simple')
        return node.redirects.length === 0 && printing.has(node.words[0]?.literal ?? '');
    return node.kind === 'compound' && node.type === 'group' && node.bodies.every(({ items }) => items.every((item) => prints(item.node)));
});
var inherits = (function inherits(stage, atEnd, context) {
    if (stage?.parent !== undefined)
        return atEnd.get(stage.parent) ?? false;
    return stage !== undefined && (0,windows/* isWindows */.u)(stage, context.document);
});
var setsPipefail = (function setsPipefail({ commands }, before) {
    return commands.some(({ name, args, node }) => {
        if (name !== 'set' || node.start >= before)
            return false;
        const at = args.findIndex(({ value }) => value === 'pipefail');
        return at > 0 && /^-[A-Za-z]*o$/.test(args[at - 1]?.value ?? '');
    });
});
var pipefailShell = (function pipefailShell(instruction, context) {
    const stage = context.stageOf(instruction);
    const shell = shellOf((0,places/* rootImage */.gK)(stage, context));
    if (stage === undefined || shell === undefined || instruction.onbuild)
        return undefined;
    // Another SHELL is somebody's choice.
    for (let at = stage; at !== undefined; at = at.parent)
        if (at.instructions.some(({ keyword }) => keyword === 'SHELL'))
            return undefined;
    const first = stage.instructions.find((entry) => entry.keyword === 'RUN' && entry.command.form !== 'exec' && context.script(entry.command).hasPipe);
    if (first === undefined)
        return undefined;
    const at = (0,places/* lineStart */.PT)(first, context.document.text);
    const line = `SHELL ["${shell}", "-o", "pipefail", "-c"]\n`;
    return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Let a failure inside a pipe end the step', (0,rule/* insertBefore */.nc)({ start: at, end: at }, line)));
});
var shellOf = (function shellOf(image) {
    if (image === undefined)
        return undefined;
    if (image.name === 'alpine' || /alpine/.test(image.tag))
        return '/bin/ash';
    return withBash.test(image.name) ? '/bin/bash' : undefined;
});
var repeated = (function* repeated(context, keyword) {
    for (const { instructions } of (0,rules_define/* sections */.V0)(context)) {
        const [first, ...more] = instructions.filter((instruction) => instruction.keyword === keyword);
        const dead = first === undefined ? [] : [first, ...more.slice(0, -1)];
        for (const instruction of more) {
            yield {
                at: instruction,
                message: `The stage has another ${keyword}`,
                instruction,
                fix: () => onlyLast(dead, context),
                related: first === undefined ? [] : [{ at: first, message: `the first ${keyword}` }],
            };
        }
    }
});
var execForm = (function execForm(instruction, context) {
    if ((instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') || instruction.heredocs.length > 0)
        return undefined;
    const { command } = instruction;
    if (command.form !== 'shell' || /\n/.test(context.document.text.slice(instruction.start, instruction.end)))
        return undefined;
    const at = command.script.spanOf(0, command.script.text.trimEnd().length);
    if (command.jsonError !== undefined) {
        // Single quotes where JSON wants double ones: what was meant is plain.
        const list = /^\[\s*(?:'[^'"\\]*'\s*,\s*)*'[^'"\\]*'\s*\]$/.exec(command.script.text.trim().slice(0, 1000))?.[0];
        return list === undefined ? undefined : (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Use double quotes', (0,rule/* replace */.HC)(at, list.replaceAll("'", '"'))));
    }
    // A list for one of the two changes what Docker makes of the other.
    const other = instruction.keyword === 'CMD' ? 'ENTRYPOINT' : 'CMD';
    if (context.keywordsFrom(context.stageOf(instruction)).has(other))
        return undefined;
    if (context.shellAt(instruction).join(' ') !== '/bin/sh -c')
        return undefined;
    const { list } = context.script(command);
    const node = list?.items.length === 1 ? list.items[0]?.node : undefined;
    if (node?.kind !== 'simple' || node.assignments.length + node.redirects.length > 0)
        return undefined;
    if (command.script.text.slice(node.end).trim() !== '')
        return undefined;
    const words = node.words.map(({ literal, text }) => (text.startsWith('~') ? undefined : literal));
    if (words.length === 0 || words.some((word) => word === undefined) || builtins.has(words[0] ?? ''))
        return undefined;
    return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Write a JSON list', (0,rule/* replace */.HC)(at, `[${words.map((word) => JSON.stringify(word)).join(', ')}]`)));
});
var decides = (function decides(stage, context) {
    return (0,stages/* shippedChains */.Q_)(context).some((chain) => chain.find(({ instructions }) => instructions.some(({ keyword }) => keyword === 'USER')) === stage);
});
var installed_installed = (function installed_installed(call) {
    const takes = installed_managers.get(call.name);
    if (takes === undefined)
        return [];
    const words = packagesAmong(call.given, takes);
    if (call.name === 'pacman')
        return call.args.some(({ value }) => /^-S/.test(value)) ? words : [];
    const verb = words.findIndex(({ value }) => ['install', 'add', 'in', 'localinstall', 'reinstall', 'groupinstall'].includes(value));
    return verb < 0 ? [] : words.slice(verb + 1);
});
var packagesAmong = (function packagesAmong(words, takes) {
    return words.filter(({ value }, at) => !value.startsWith('-') && !takes.test(words[at - 1]?.value ?? ''));
});
var installedOfLanguage = (function installedOfLanguage({ name, args, given }) {
    const program = /^(pip|python)[\d.]{0,6}$/.exec(name)?.[1] ?? name;
    const takes = languageManagers.get(program);
    if (takes === undefined)
        return [];
    // `python -m pip install x`.
    const module = program === 'python' ? args.findIndex(({ value }, at) => value === 'pip' && args[at - 1]?.value === '-m') : 0;
    const verb = module < 0 ? -1 : given.findIndex(({ value }) => verbs.has(value));
    return verb < 0 ? [] : packagesAmong(given.slice(verb), takes).slice(1);
});
var installedFiles = (function installedFiles(call) {
    const isOne = call.name === 'dpkg'
        ? (0,src_calls/* callHas */.Fn)(call, '--install', 'i', '--unpack')
        : call.name === 'rpm' && call.args.some(({ value }) => /^(?:-[A-Za-pr-z]{0,8}[iUF]|--(?:install|upgrade|freshen)$)/.test(value));
    return isOne ? packagesAmong(call.given, /^--(?:root|dbpath|prefix|admindir|instdir|force-\w{1,30})$/) : [];
});
var installedByAny = (function installedByAny(call) {
    if (!src_calls/* installers */.Yd.test(call.name))
        return [];
    const byPacman = call.name === 'pacman' && (0,src_calls/* callHas */.Fn)(call, 'U', '--upgrade') ? call.given.filter(({ value }) => !value.startsWith('-')) : [];
    return [...installed_installed(call), ...installedOfLanguage(call), ...installedFiles(call), ...byPacman];
});
var writtenIn = (function* writtenIn(instruction, context) {
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
        for (const { body } of instruction.heredocs) {
            if (body.text !== '')
                yield {
                    text: body.text.slice(0, written_files_maxLength),
                    files: [(0,unquoted/* unquoted */.q)(instruction).destination?.value ?? ''],
                    at: body.spanOf(0, body.text.length),
                };
        }
        return;
    }
    if (instruction.keyword !== 'RUN')
        return;
    const script = instruction.command.form === 'exec' ? '' : context.script(instruction.command).source.text;
    for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
        if (call.name === 'sed') {
            const written = sedWrites(call);
            if (written !== '')
                yield { text: written, files: filesOf(call), at: call.at };
            continue;
        }
        if (!['echo', 'printf', 'cat', 'tee'].includes(call.name))
            continue;
        const files = filesOf(call);
        if (files.length > 0)
            yield { text: textOf(call, script), files, at: call.at };
    }
});
var groupsOf = (function groupsOf(call) {
    const words = (0,src_calls/* operands */.bw)(call);
    if (call.name === 'useradd' || call.name === 'usermod')
        return (optionOf(call, 'G', 'groups') ?? '').split(',');
    if (call.name === 'gpasswd')
        return call.args.some(({ value }) => value === '-a' || value === '--add') ? [words.at(-1)?.value ?? ''] : [];
    // Two names: the account and its group. With one, and the flags for it, an account or group of that name is made.
    const pair = (call.name === 'adduser' || call.name === 'addgroup') && words.length === 2 && call.args.length === 2;
    const own = call.name === 'adduser' ? [optionOf(call, 'G', 'ingroup') ?? ''] : [];
    return pair ? [words[1]?.value ?? ''] : own;
});
var leftCaches = (function leftCaches(calls) {
    return caches.flatMap(({ what, fills, cleans, cleaner }) => {
        const filling = calls.findLastIndex(fills);
        const call = calls[filling];
        if (call === undefined || calls.slice(filling).some(cleans))
            return [];
        return [{ call, what, cleaner: staysCallable(call, calls.slice(filling + 1)) ? cleaner?.(call) : undefined }];
    });
});
var leavesOut = (function leavesOut(copy, { options }) {
    const { ignoreFile } = options.surroundings;
    const matcher = ignoreFile === undefined || ignoreFile === 'none' ? undefined : (0,ignore_file/* ignoreMatcher */.NJ)(ignoreFile.text);
    return (path) => matcher?.ignores(path) === true || isExcluded(copy, path);
});
var credentialArguments = (function* credentialArguments(call) {
    const key = credentialKeys.get(call.name);
    if (key === undefined || call.args.some(({ value }) => key.test(value.slice(0, 300))))
        for (const reader of readers.get(call.name) ?? [])
            yield* reader(call);
    for (const found of call.args) {
        const secret = found.literal === undefined ? passwordInAddress.exec(found.value.slice(0, 4000))?.[1] : undefined;
        if (secret !== undefined)
            yield { word: found, secret, how: 'an address' };
    }
    const exported = call.name === 'export' ? call.args : [];
    for (const found of [...call.assignments, ...exported]) {
        // A word of export has no value of its own.
        const plain = found.literal ?? (/[$`\\]/.test(found.text) ? undefined : found.text.replace(/["']/g, ''));
        const value = plain ?? found.value;
        const equals = value.indexOf('=');
        if (passwordVariables.test(value) || passwordLike.test(value.slice(0, 500)))
            yield {
                word: plain === undefined ? found : { ...found, literal: plain },
                secret: value.slice(equals + 1),
                how: value.slice(0, equals),
            };
    }
});
var uses = (function* uses(run, context) {
    for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
        for (const { word, secret, how } of credentialArguments(call))
            for (const name of variablesIn(secret))
                yield { name, at: call.spanOf(word), how: `${programOf(call)} gets a credential by ${how}` };
        if (call.name !== 'echo' && call.name !== 'printf')
            continue;
        for (const word of call.args) {
            if (word.literal !== undefined ||
                (!/_authToken|_password|^machine\s|\bpassword\b|BEGIN [A-Z ]{0,20}PRIVATE KEY/i.test(word.value.slice(0, 4000)) && !isKeyFile(call)))
                continue;
            for (const name of variablesIn(word.value))
                if ((0,secret_named_variable/* isSecretName */.e)(name))
                    yield { name, at: call.spanOf(word), how: `${call.name} writes a credential` };
        }
    }
});
var inRun = (function* inRun(run, context) {
    if (run.keyword !== 'RUN')
        return;
    for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
        for (const word of [...call.assignments, ...(call.name === 'export' ? call.args : [])]) {
            const name = word.value.split('=', 1)[0] ?? '';
            if (isBundledSecret(name))
                yield { at: call.spanOf(word), message: `${name} ends up in the pages` };
        }
    }
});
var begins = (function begins(tag, release) {
    return tag.startsWith(release) && !/^[0-9A-Za-z]/.test(tag.slice(release.length));
});
var indexesOf = (function* indexesOf(instruction, context) {
    const text = (value) => (0,expand/* expand */.fT)(value, context.scopeAt(instruction), context.document.escape) ?? value;
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
        for (const { name, value } of instruction.pairs)
            if (name.value === 'PIP_EXTRA_INDEX_URL' && value !== undefined && value.value !== '')
                yield { address: text(value.value), at: value };
        return;
    }
    for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
        const named = isPip(call) ? indexIn(call) : undefined;
        if (named !== undefined)
            yield { address: text(named.address), at: call.spanOf(named.word) };
    }
});
var isPip = (function isPip({ name, args }) {
    return /^pip[\d.]{0,6}$/.test(name) || (/^python[\d.]{0,6}$/.test(name) && args[0]?.value === '-m' && args[1]?.value === 'pip');
});
var frontends = (function frontends(instruction) {
    if (instruction.keyword !== 'ENV')
        return [];
    return instruction.pairs.filter(({ name }) => name.value === 'DEBIAN_FRONTEND').map((pair) => ({ ...pair, instruction }));
});
var takesPassword = (function takesPassword({ name, args }) {
    return (name === 'chpasswd' ||
        (name === 'passwd' && !args.some(({ value }) => /^-[dlueSi]$|^--(?:delete|lock|unlock|expire|status)$/.test(value))));
});
var hasPassword = (function hasPassword(call) {
    if (/^net1?(?:\.exe)?$/i.test(call.name))
        return windowsPassword(call);
    if (call.name !== 'useradd' && call.name !== 'usermod')
        return false;
    return call.args.some(({ value, literal, nested }, at) => {
        if ([...nested, ...(value === '-p' || value === '--password' ? (call.args[at + 1]?.nested ?? []) : [])].flatMap(src_calls/* callsIn */.Tz).some(hashes))
            return true;
        const hash = value === '-p' || value === '--password' ? call.args[at + 1]?.literal : /^(?:--password=|-p(?=.))(.+)$/s.exec(literal ?? '')?.[1];
        return hash !== undefined && cryptHash.test(hash);
    });
});
var keptIn = (function keptIn(run, calls, context) {
    const later = laterChecks(run, context);
    return calls.flatMap((call) => {
        if (!(0,downloads/* isDownload */.pc)(call) || !keeps(call))
            return [];
        const names = (0,download_piped_to_shell/* savedAs */.kR)(call).map(nameOf);
        const [address] = (0,downloads/* addresses */.Nt)(call);
        if (address === undefined || later.some((text) => names.some((name) => text.includes(name))))
            return [];
        const moving = /\/(?:latest|master|main|HEAD|nightly|snapshot|stable|current)(?:[/?._-]|$)/.test(address);
        const open = isOpen(address);
        const used = open && (unpacksOnTheWay(call) || opens(run, names, context));
        const what = `${call.name} keeps ${address.slice(0, 120)}`;
        const severity = used ? 'high' : open || moving ? 'medium' : undefined;
        const message = used
            ? `${what} without comparing it with a checksum, a step unpacks or installs it, and nobody checks who answers`
            : `${what} ${moving ? 'whatever it is today, and compares it with nothing' : 'without comparing it with a checksum'}`;
        return [{ at: call.at, message, ...(severity === undefined ? {} : { severity }) }];
    });
});
var installedUnseen = (function installedUnseen(call) {
    const word = installedByAny(call).find(({ value }) => packageAddress.test(value) && !(0,downloads/* isLocal */.IX)(value.replace(/^git\+/, '')) && !/#.{0,200}sha\d{3}=/.test(value));
    if (word === undefined)
        return [];
    const message = `${call.name} installs ${word.value.slice(0, 120)}, and nobody checks who answers`;
    return [{ at: call.at, message, severity: 'high' }];
});
var laterChecks = (function laterChecks(run, context) {
    const stage = context.stageOf(run);
    if (stage === undefined)
        return [];
    let all = checks.get(stage);
    if (all === undefined) {
        all = stage.instructions.flatMap((entry) => entry.keyword === 'RUN' ? wordsOfChecks(entry, context).map((word) => ({ word, at: entry.start })) : []);
        checks.set(stage, all);
    }
    return behind(all, run.start);
});
var wordsOfChecks = (function wordsOfChecks(run, context) {
    return (0,src_calls/* callsOf */.p9)(run, context)
        .filter(download_piped_to_shell/* isVerification */.go)
        .flatMap(({ args, feeders }) => [
        ...args.map(({ value }) => value),
        ...feeders.flatMap(src_calls/* callsOfNode */.Lm).flatMap((feeder) => feeder.args.map(({ value }) => value)),
    ]);
});
var unpacksOnTheWay = (function unpacksOnTheWay(call) {
    return call.readers.flatMap(src_calls/* callsOfNode */.Lm).some(({ name }) => unverified_download_unpackers.has(name));
});
var keeps = (function keeps(call) {
    if (unpacksOnTheWay(call))
        return true;
    if (call.readers.length > 0)
        return false;
    return (0,download_piped_to_shell/* savedAs */.kR)(call).some((file) => !/^\/dev\/|\.(?:asc|sig|sha\d{1,3}(?:sums?)?|pub|gpg|key|list|repo|html|json|txt)$/i.test(file));
});
var knownUser = (function knownUser(image, document, scope) {
    if (image === undefined)
        return undefined;
    const text = (0,expand/* expand */.fT)(image.value, scope, document.escape);
    if (text === undefined || text === '')
        return `${image.registry ?? ''}${image.repository}`.includes('$') ? 'unknown' : undefined;
    const { registry, repository, tag = '' } = (0,dockerfile_instruction/* readImage */.AM)({ ...image, text, value: text });
    if ((0,parse/* findStage */.U9)(document.stages, text) !== undefined)
        return 'unknown';
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    // An image of one's own, named by an argument: what it does about users only its own file says.
    if (`${image.registry ?? ''}${image.repository}`.includes('$') &&
        !(0,policy_glob/* fullName */.fq)({ ...(registry === undefined ? {} : { registry }), repository }).startsWith('docker.io/library/'))
        return 'unknown';
    // Nano Server runs as ContainerUser, whatever is built on it.
    if (/(?:^|[-_.])(?:nonroot|rootless|unprivileged|nanoserver)(?:$|[-_.])/.test(tag))
        return 'not-root';
    if (notRoot.some((pattern) => pattern.test(name)))
        return 'not-root';
    // .NET images have the account since version 8; chiselled ones use it.
    if (name.startsWith('mcr.microsoft.com/dotnet/')) {
        if (/chiseled|distroless/.test(tag))
            return 'not-root';
        if (!/^(?:[89]|[1-9]\d)\./.test(tag))
            return undefined;
    }
    return available.find((entry) => entry.image.test(name))?.user;
});
var runningAsRoot = (function* runningAsRoot(chain, context) {
    const { document } = context;
    const instructions = chain.flatMap((stage) => stage.instructions);
    const [built] = chain;
    const root = chain.at(-1) ?? built;
    // Another rule has those that say root in so many words.
    if (instructions.some(({ keyword }) => keyword === 'USER'))
        return;
    // Without a program of its own it is a base or a carrier of files, whose users decide.
    const start = instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
    if (start === undefined)
        return;
    const known = knownUser(root.from.image, document, context.scopeAt(root.from));
    if (known === 'not-root' || known === 'unknown')
        return;
    const account = (0,windows/* isWindows */.u)(root, document) ? 'ContainerAdministrator, the root of Windows' : 'root';
    yield {
        at: built.from.image ?? built.from,
        message: `No USER is set, so ${start.keyword}${(0,stages/* ofTarget */.XJ)(chain, context)} runs as ${account}`,
        instruction: built.from,
        ...(known === undefined ? {} : { fix: () => userFix(known, built, document) }),
    };
});
var search = (function* search(text, instruction) {
    const found = (0,credential_shapes/* findCredential */.L4)(text.text);
    if (found === undefined)
        return;
    yield {
        at: text.spanOf(found.start, found.end),
        message: `${instruction.keyword} holds ${found.what}`,
        instruction,
        evidence: found.redacted,
        // A database of the same Compose file, which nobody else reaches.
        ...(found.nearby === true ? { severity: 'medium' } : {}),
        supersedes: ['sensitive-variable', 'secret-named-variable'],
    };
});
var lowered = (function lowered(run, context) {
    return (0,stages/* isShipped */.iw)(context.stageOf(run), context) ? {} : { severity: 'medium' };
});
var modeOf = (function modeOf(program, args) {
    if (program === 'chmod')
        return args.find((value) => !/^-(?:[Rvcf]+$|-)/.test(value));
    if (program !== 'install' && program !== 'mkdir')
        return undefined;
    const flag = args.findIndex((value) => value.startsWith('--mode') || /^-[A-Za-z]{0,8}m(?:[\dugoa]|$)/.test(value));
    const own = /^(?:--mode=|-[A-Za-z]{0,8}?m(?=[\dugoa]))(.+)$/.exec(args[flag] ?? '')?.[1];
    return flag < 0 ? undefined : (own ?? args[flag + 1]);
});
var isRead = (function isRead(shell, instruction, context) {
    const stage = context.stageOf(instruction);
    return shell.some((word) => {
        const name = (0,script/* baseName */.Fl)(word.replaceAll('\\', '/'));
        if (/^cmd(?:\.exe)?$/i.test(name))
            return stage !== undefined && (0,windows/* isWindows */.u)(stage, context.document);
        return src_calls/* shells */.mP.has(name) || (0,powershell/* isPowerShellName */.x)(name);
    });
});
var upgradesAll = (function upgradesAll(call) {
    const verb = system_upgrade_verbs.get(call.name);
    if (verb === undefined)
        return false;
    const words = (0,src_calls/* operands */.bw)(call);
    const at = words.findIndex(({ value }) => verb.test(value));
    // Before the verb only words of flags may stand, as in `-o Dpkg::Options=x`; another verb has it for a package.
    return (at >= 0 && at === words.length - 1 && !words.slice(0, at).some(({ value }) => /^(?:install|add|remove|in|download|info)$/.test(value)));
});
var indexWord = (function indexWord(call) {
    for (const word of [...call.assignments, ...(call.name === 'export' ? call.args : [])]) {
        const equals = word.value.indexOf('=');
        if (equals > 0 && indexVariables.test(word.value.slice(0, equals)) && unencrypted_sources_isOpen(word.value.slice(equals + 1)))
            return word;
    }
    const flags = indexFlags.get(call.name);
    if (flags === undefined)
        return undefined;
    const at = call.args.findIndex(({ value }) => flags.test(value.slice(0, 200)));
    if (at < 0)
        return undefined;
    return call.args
        .slice(at, at + 2)
        .find(({ value }) => unencrypted_sources_isOpen(value.startsWith('-') || /^[\w.@:/-]{1,100}=/.test(value) ? value.slice(value.indexOf('=') + 1) : value));
});
var unencrypted_sources_isOpen = (function unencrypted_sources_isOpen(value) {
    const address = /(?:^|[=,|\s])(http:\/\/[^\s,|]{1,500})/.exec(value.slice(0, 2000))?.[1];
    return address !== undefined && !(0,downloads/* isLocal */.IX)(address);
});
var fetched = (function* fetched(run, context) {
    const calls = (0,src_calls/* callsOf */.p9)(run, context);
    if (calls.some((call) => (0,download_piped_to_shell/* isVerification */.go)(call) && call.name !== 'gpg'))
        return;
    const saved = new Map();
    for (const call of calls) {
        if ((0,downloads/* isDownload */.pc)(call) && (0,downloads/* addresses */.Nt)(call).some(unencrypted_sources_isOpen))
            for (const file of (0,download_piped_to_shell/* savedAs */.kR)(call))
                saved.set(file, call);
        const words = (0,src_calls/* operands */.bw)(call).map(({ value }) => value);
        const imports = importsKey(call);
        const own = imports && words.some(unencrypted_sources_isOpen);
        const source = imports
            ? call.feeders
                .slice(-3)
                .flatMap(src_calls/* callsOfNode */.Lm)
                .find((feeder) => (0,downloads/* isDownload */.pc)(feeder) && (0,downloads/* addresses */.Nt)(feeder).some(unencrypted_sources_isOpen))
            : undefined;
        const file = imports ? words.map((word) => saved.get(word)).find((download) => download !== undefined) : undefined;
        const placed = (0,downloads/* isDownload */.pc)(call) && (0,downloads/* addresses */.Nt)(call).some(unencrypted_sources_isOpen) && (0,download_piped_to_shell/* savedAs */.kR)(call).some((name) => keyPlace.test(name));
        if (own || source !== undefined || file !== undefined || placed) {
            if (comparesFingerprint(run.command.script.text))
                return;
            yield { at: call.at, message: `${(source ?? file ?? call).name} fetches a key without encryption` };
            return;
        }
    }
});
var importsKey = (function importsKey({ name, args }) {
    const has = (...flags) => args.some(({ value }) => flags.includes(value));
    if (name === 'apt-key')
        return has('add', '--fetch-keys');
    if (name === 'rpm' || name === 'rpmkeys')
        return has('--import');
    return (name === 'gpg' || name === 'gpg2') && has('--import', '--dearmor', '--fetch-keys');
});
var toolsOf = (function toolsOf(call) {
    const words = (0,src_calls/* operands */.bw)(call);
    const verb = (at) => words[at]?.value ?? '';
    switch (call.name) {
        case 'npx':
        case 'bunx':
        case 'pnpx': {
            if ((0,src_calls/* callHas */.Fn)(call, '--no-install', '--no', '--offline'))
                return [];
            const named = call.args.findIndex(({ value }) => value === '-p' || value === '--package');
            return named >= 0 ? call.args.slice(named + 1, named + 2) : words.slice(0, 1);
        }
        case 'npm':
        case 'pnpm':
        case 'bun':
        case 'yarn':
            return verb(0) === 'dlx' ? words.slice(1, 2) : globalPackages(call, words);
        case 'corepack':
            return ['prepare', 'use'].includes(verb(0)) ? words.slice(1, 2) : [];
        case 'deno':
            return verb(0) === 'install' ? words.slice(1).filter(({ value }) => /^(?:jsr|npm):/.test(value)) : [];
        case 'composer':
            return composerPackages(verb(0) === 'global' ? words.slice(1) : words);
        case 'uvx':
            return (0,src_calls/* callHas */.Fn)(call, '--from') ? [] : words.slice(0, 1);
        case 'uv':
            return verb(0) === 'tool' && ['install', 'run'].includes(verb(1)) && !(0,src_calls/* callHas */.Fn)(call, '--from') ? words.slice(2, 3) : [];
        case 'pipx':
            return ['install', 'run'].includes(verb(0)) && !(0,src_calls/* callHas */.Fn)(call, '--spec') ? words.slice(1, 2) : [];
        case 'cargo':
            return cargoTools(call, words);
        case 'dotnet':
            return verb(0) === 'tool' && ['install', 'update'].includes(verb(1)) && !(0,src_calls/* callHas */.Fn)(call, '--version')
                ? packageOf(call, words.slice(2))
                : [];
        default:
            return [];
    }
});
var verification_tables_isPip = (function verification_tables_isPip(call) {
    return !call.name.startsWith('python') || call.args.some(({ value }) => value === 'pip');
});
var disabled = (function* disabled(kind, instruction, context) {
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
        return yield* inVariables(kind, instruction, context);
    const target = instruction.keyword === 'COPY' ? ((0,unquoted/* unquoted */.q)(instruction).destination?.value ?? '') : undefined;
    for (const { body } of instruction.heredocs) {
        if (instruction.keyword === 'RUN' && body === instruction.command.script)
            continue;
        const line = writtenLines.find(({ file, pattern, ...entry }) => entry.kind === kind && (file === undefined || (target !== undefined && file.test(target))) && pattern.test(body.text));
        const match = line?.pattern.exec(body.text);
        if (match !== null && match !== undefined)
            yield {
                at: body.spanOf(match.index, match.index + match[0].length),
                message: `A configuration is written with which a program ${says(kind, match[0])}`,
            };
    }
    const run = (0,download_piped_to_shell/* running */.yk)(instruction);
    if (run === undefined)
        return;
    const calls = (0,src_calls/* callsOf */.p9)(run, context);
    for (const call of calls) {
        const message = ofCall(kind, call);
        const harmless = kind === 'signature' ? () => installsTrusted(call, trustedFiles(run, context)) : () => isCompared(call, calls, run, context);
        if (message !== undefined && !endsUnused(call, run, context) && !harmless())
            yield { at: call.at, message };
    }
    // What PowerShell reads is mostly no script of a POSIX shell.
    const found = kind === 'tls' && calls.length === 0 && (0,powershell/* isPowerShell */.i)(run, context) ? powershellSwitch.exec(run.command.script.text) : null;
    if (found !== null)
        yield {
            at: run.command.script.spanOf(found.index, found.index + found[0].length),
            message: `PowerShell ${says(kind, found[0])} (${found[0].trim().slice(0, 60)})`,
        };
});
var byProgram = (function byProgram(kind) {
    const found = new Map();
    for (const entry of switches)
        if (entry.kind === kind)
            for (const program of entry.programs)
                found.set(program, [...(found.get(program) ?? []), entry]);
    return found;
});
var ofCall = (function ofCall(kind, call) {
    const name = call.name.startsWith('p') ? call.name.replace(/^(python|pip)[23][\d.]{1,10}$/, '$1') : call.name;
    const found = switchesOf[kind].get(name)?.find(({ off }) => off(call));
    if (found !== undefined) {
        const targets = (0,downloads/* addresses */.Nt)(call);
        return targets.length > 0 && targets.every(downloads/* isLocal */.IX) ? undefined : `${call.name} ${says(kind, found.what)} (${found.what})`;
    }
    const { assignments } = call;
    if (kind === 'tls' && assignments.length > 0 && gitConfigOff(assignments.map(({ literal, text }) => literal ?? text)))
        return `With http.sslVerify in GIT_CONFIG_\u2026 a program ${says(kind, '')}`;
    const set = variablesOff(kind, assignments) ?? (exporters.has(call.name) ? variablesOff(kind, call.args) : undefined);
    if (set !== undefined)
        return `With ${set.slice(0, 100)} a program ${says(kind, set)}`;
    const line = writers.has(call.name) ? writesOff(kind, call) : undefined;
    return line === undefined ? undefined : `A configuration is written with which a program ${says(kind, line)}`;
});
var variablesOff = (function variablesOff(kind, words) {
    for (const { literal, text } of words) {
        const value = literal ?? text;
        const equals = value.indexOf('=');
        if (equals > 0 && turnsOff(kind, value.slice(0, equals), value.slice(equals + 1)))
            return value;
    }
    return undefined;
});
var dockerfileRules = (function dockerfileRules() {
    return rules_all;
});
var familyOf = (function familyOf(ruleId) {
    return Object.entries(families).find(([, rules]) => rules.some(({ id }) => id === ruleId))?.[0];
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerfileRules: () => (/* binding */ dockerfileRules),
  familyOf: () => (/* binding */ familyOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/lint/src/rule.js
var rule = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/controls.js
var controls = __webpack_require__(741);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/risks.js
var risks = __webpack_require__(4272);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/define.js
var rules_define = __webpack_require__(4448);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/consistent-instruction-casing.js



const consistentInstructionCasing = {
    id: 'consistent-instruction-casing',
    aliases: ['ConsistentInstructionCasing', 'SelfConsistentCommandCasing', 'FileConsistentCommandCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'An instruction is cased unlike the others',
    why: 'An instruction that looks like an argument is overlooked in review, and so is what it does',
    remedy: 'Write all instructions of a file in one case, best in capitals.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRun true\nCMD ["a"]\n' }, { text: 'from alpine:3.20\nrun true\nCMD ["a"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN true\n' }, { text: 'from alpine:3.20\nrun true\n' }],
    },
    check: {
        file: (context) => (0,rules_define/* onceAFile */.hc)(otherCasings(context), context),
    },
};

/** The keyword, and the AS that goes with a FROM: otherwise this fix would make that one wrong. */
function casingEdits(instruction, right, lower) {
    const edits = [(0,rule/* replace */.HC)(instruction.keywordSpan, right)];
    if (instruction.keyword === 'FROM' && instruction.as !== undefined) {
        const as = lower ? 'as' : 'AS';
        if (instruction.as.text !== as)
            edits.push((0,rule/* replace */.HC)(instruction.as, as));
    }
    return edits;
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/lex.js
var lex = __webpack_require__(2479);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/constant-platform.js


/** BuildKit's reading of `platform-in-from`: a stage that says the platform in its name is meant for it. */
const constantPlatform = {
    id: 'constant-platform',
    aliases: ['FromPlatformFlagConstDisallowed'],
    severity: 'low',
    confidence: 'high',
    title: 'FROM asks for one platform whatever the build asks for',
    why: 'A build for another platform gets an image that it cannot run, or runs it slowly in an emulator',
    remedy: 'Leave the platform out, take it from $BUILDPLATFORM, or name the stage after the platform.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/'],
    examples: {
        bad: [{ text: 'FROM --platform=linux/arm64 alpine:3.20 AS build\n' }],
        good: [{ text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from, { document }) {
            if (from.keyword !== 'FROM')
                return;
            const flag = from.flags.find(({ name }) => name === 'platform');
            const { value = '', names } = (0,lex/* lex */.Ii)(flag?.value ?? '', { escapeLetter: document.escape });
            if (flag === undefined || value === '' || names.size > 0)
                return;
            const stage = from.alias?.value.toLowerCase() ?? '';
            if (platformWords(value).some((word) => word !== '' && stage.includes(word)))
                return;
            yield { at: flag, message: `FROM is bound to the platform ${value}`, yieldsTo: ['platform-in-from'] };
        },
    },
};
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
const systems = new Set(['linux', 'windows', 'darwin', 'freebsd']);
/** System and architecture; the one that is left out is Docker's own. */
function platformWords(value) {
    const [first = '', second] = value.toLowerCase().split('/');
    const system = first.replace(/\(.*$/, '');
    if (second !== undefined)
        return [system, architectures[second] ?? second];
    return systems.has(system) ? [system, 'amd64'] : ['linux', architectures[system] ?? system];
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/ignore-file.js
var ignore_file = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/copy-ignored-file.js



const copyIgnoredFile = {
    id: 'copy-ignored-file',
    aliases: ['CopyIgnoredFile'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY names a file that the ignore file keeps out',
    why: 'The build fails, or works only on the machine whose context holds the file by another way',
    remedy: 'Take the path out of the .dockerignore, or do not copy it.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/copy-ignored-file/'],
    examples: {
        bad: [
            { text: 'FROM scratch\nCOPY dist/app /app\n', options: { dockerignore: 'dist\n' } },
            { text: 'FROM scratch\nADD notes.md /notes\n', options: { dockerignore: '*.md\n' } },
        ],
        good: [
            { text: 'FROM scratch\nCOPY dist/app /app\n', options: { dockerignore: '*\n!dist\n' } },
            { text: 'FROM scratch\nCOPY . /app\n', options: { dockerignore: '*.md\n' } },
            { text: 'FROM alpine:3.20 AS a\nFROM scratch\nCOPY --from=a dist/app /app\n', options: { dockerignore: 'dist\n' } },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            const { ignoreFile } = context.options.surroundings;
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || ignoreFile === undefined || ignoreFile === 'none')
                return;
            if (copy.flags.some(({ name }) => name === 'from'))
                return;
            const matcher = (0,ignore_file/* ignoreMatcher */.NJ)(ignoreFile.text);
            // With exceptions a directory may be out and a file inside it in: BuildKit does not judge these either.
            if (matcher.hasExceptions)
                return;
            for (const source of copy.sources) {
                if (source.value.startsWith('<<') || /^(?:https?|git|ssh):|^git@/.test(source.value))
                    continue;
                const path = (0,expand/* expand */.fT)(source.value, context.scopeAt(copy), context.document.escape);
                if (path === undefined || /[*?[]/.test(path))
                    continue;
                const clean = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
                const ignored = clean === '' || clean === '.' ? matcher.ignoresAll : matcher.ignores(clean);
                if (ignored)
                    yield { at: source, message: `${copy.keyword} names ${source.value}, which ${ignoreFile.path} keeps out of the context` };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/expose-invalid-format.js


const exposeInvalidFormat = {
    id: 'expose-invalid-format',
    aliases: ['ExposeInvalidFormat'],
    severity: 'low',
    confidence: 'high',
    title: 'EXPOSE names a host address or host port',
    why: 'Docker ignores that part, so who relies on it to bind to one address gets a port open on all, and later versions refuse the file',
    remedy: 'Write only the port of the container; say host addresses and ports when it is run.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 127.0.0.1:80:80\n' }, { text: 'FROM alpine:3.20\nEXPOSE 5000:5432/tcp\n' }],
        good: [
            { text: 'FROM alpine:3.20\nEXPOSE 80 443/tcp 8000-8010\n' },
            { text: 'FROM alpine:3.20\nEXPOSE :80 ::81\n' },
            { text: 'FROM alpine:3.20\nEXPOSE ${PORT:-80}\n' },
        ],
    },
    check: {
        on: ['EXPOSE'],
        *instruction(instruction) {
            if (instruction.keyword !== 'EXPOSE')
                return;
            for (const word of instruction.words) {
                // Colons with nothing before them name no part of the host.
                const colon = word.value.lastIndexOf(':');
                if (word.value.includes('$') || /^:*$/.test(word.value.slice(0, Math.max(0, colon))))
                    continue;
                const right = word.value.slice(colon + 1);
                const sound = /^\d{1,5}(?:-\d{1,5})?(?:\/[A-Za-z]+)?$/.test(right);
                yield {
                    at: word,
                    message: `${word.value} maps to the host`,
                    ...(sound ? { fix: () => (0,rule/* fix */.Up)(`Write ${right}`, (0,rule/* replace */.HC)(word, right)) } : {}),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/variables-at.js
// Variables as BuildKit's checks see them: a declared one is never unknown, and some base images are known to set only PATH.

/** Images whose configuration holds no variable but PATH, in all their versions. */
const bare = /^(?:docker\.io\/)?(?:library\/)?(?:scratch|alpine|busybox|debian|ubuntu)(?:[:@]|$)/;
/** Whether the image below a stage sets nothing that only a look at it would show. */
function onBareImage(stage) {
    let root = stage;
    for (let steps = 0; root?.parent !== undefined && steps < 64; steps++)
        root = root.parent;
    return bare.test(root?.from.image?.value ?? '');
}
/** A text with the variables before an instruction put in; those that are declared without a value are empty. */
function readAt(text, instruction, context) {
    const scope = context.scopeAt(instruction);
    return (0,lex/* lex */.Ii)(text, { escapeLetter: context.document.escape }, { has: (name) => name === 'PATH' || scope.has(name), get: (name) => scope.get(name) ?? '' });
}
/** The ports that a word of EXPOSE stands for: its variables may hold several. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/expose-proto-casing.js



const exposeProtoCasing = {
    id: 'expose-proto-casing',
    aliases: ['ExposeProtoCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'The protocol of EXPOSE has capital letters',
    why: 'Tools that compare the port with `80/tcp` letter by letter do not find it and leave it out of their rules',
    remedy: 'Write `tcp`, `udp` or `sctp` in lower case.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nEXPOSE 80/TCP\n' },
            { text: 'FROM alpine:3.20\nEXPOSE 80/tcp 53/Udp\n' },
            { text: 'FROM alpine:3.20\nARG P=80/TCP\nEXPOSE $P\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nEXPOSE 80/tcp\n' }, { text: 'FROM alpine:3.20\nEXPOSE $PORT/tcp\n' }],
    },
    check: {
        on: ['EXPOSE'],
        *instruction(instruction, context) {
            if (instruction.keyword !== 'EXPOSE')
                return;
            const seen = new Map();
            for (const word of instruction.words) {
                // The same word is read once: its variable may be long.
                if (!seen.has(word.text))
                    seen.set(word.text, portsOf(word, instruction, context).find((entry) => hasCapitals(protocolOf(entry))));
                const port = seen.get(word.text);
                if (port === undefined)
                    continue;
                const message = `The protocol of ${port} is not in lower case`;
                const written = protocolOf(word.text);
                if (!hasCapitals(written))
                    yield { at: word, message };
                else {
                    const right = word.text.slice(0, -written.length) + written.toLowerCase();
                    yield { at: word, message, fix: () => (0,rule/* fix */.Up)(`Write ${right}`, (0,rule/* replace */.HC)(word, right)) };
                }
            }
        },
    },
};



;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/from-as-casing.js


const fromAsCasing = {
    id: 'from-as-casing',
    aliases: ['FromAsCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'AS is cased unlike its FROM',
    why: 'A reader who scans for the keyword overlooks where a stage begins',
    remedy: 'Write AS in the case of its FROM.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20 as build\nRUN true\n' }, { text: 'from alpine:3.20 AS build\nrun true\n' }],
        good: [{ text: 'FROM alpine:3.20 AS build\nRUN true\n' }, { text: 'from alpine:3.20 as build\nrun true\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from) {
            if (from.keyword !== 'FROM' || from.as === undefined)
                return;
            const { keywordText: keyword, as } = from;
            // A keyword of mixed case is a fault of its own.
            const wanted = keyword === keyword.toUpperCase() ? 'AS' : keyword === keyword.toLowerCase() ? 'as' : as.text;
            if (as.text === wanted)
                return;
            yield {
                at: as,
                message: `The keyword ${as.text} is in another case than ${keyword}`,
                fix: () => (0,rule/* fix */.Up)(`Write ${wanted}`, (0,rule/* replace */.HC)(as, wanted)),
            };
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/image-name.js
var image_name = __webpack_require__(339);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/invalid-default-arg-in-from.js


const invalidDefaultArgInFrom = {
    id: 'invalid-default-arg-in-from',
    aliases: ['InvalidDefaultArgInFrom'],
    severity: 'low',
    confidence: 'high',
    title: 'With default arguments FROM names no image',
    why: 'A plain `docker build`, and every tool that resolves base images to scan or update them, fails or skips this file',
    remedy: 'Give the ARG a default with which the image name is valid.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
    examples: {
        bad: [{ text: 'ARG TAG\nFROM alpine:${TAG}\n' }, { text: 'ARG BASE\nFROM $BASE\n' }, { text: 'ARG TAG=not/valid\nFROM alpine:$TAG\n' }],
        good: [
            { text: 'ARG TAG=3.20\nFROM alpine:${TAG}\n' },
            { text: 'ARG VARIANT\nFROM node:22${VARIANT}\n' },
            { text: 'ARG TAG\nFROM alpine:${TAG:-3.20}\n' },
            { text: 'ARG TAG=3.20\nARG TAG\nFROM alpine:$TAG\n' },
            { text: 'ARG ARCH=$TARGETARCH\nFROM alpine:$ARCH\n' },
        ],
    },
    check: {
        *file({ document }) {
            const variables = withDefaults(document);
            for (const { from } of document.stages) {
                if (from.image === undefined)
                    continue;
                const { value: name } = (0,lex/* lex */.Ii)(from.image.value, { escapeLetter: document.escape }, variables);
                if (name === undefined || (0,image_name/* isImageName */.l)(name))
                    continue;
                yield {
                    at: from.image,
                    instruction: from,
                    message: `With the defaults of its arguments FROM names ${name === '' ? 'nothing' : JSON.stringify(name.slice(0, 100))}`,
                    // Without a variable Docker refuses it outright, and a variable that is not declared is the fault itself.
                    yieldsTo: ['refused-instruction', 'syntax-error', 'undefined-arg-in-from'],
                };
            }
        },
    },
};
/** Arguments without a default are empty, and so is what none declares; what the platform decides, or a build refuses, is unknown. */
function withDefaults(document) {
    const values = new Map();
    const variables = {
        has: (name) => values.has(name) || expand/* platformArguments */.Qo.includes(name),
        get: (name) => values.get(name),
    };
    for (const instruction of document.preamble) {
        if (instruction.keyword !== 'ARG')
            continue;
        for (const { name, value } of instruction.pairs) {
            if (value !== undefined)
                values.set(name.value, (0,lex/* lex */.Ii)(value.text, { escapeLetter: document.escape }, variables).value);
            // Declared again without a default, it keeps the one it had.
            else if (!values.has(name.value))
                values.set(name.value, '');
        }
    }
    return variables;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/checks.js
var src_checks = __webpack_require__(8050);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/invalid-definition-description.js



/** Experimental in BuildKit as well: off unless asked for. */
const invalidDefinitionDescription = {
    id: 'invalid-definition-description',
    aliases: ['InvalidDefinitionDescription'],
    severity: 'low',
    confidence: 'medium',
    title: 'The comment above a stage or argument does not describe it',
    why: '`docker build --call=outline` shows no description for it, so people guess what the argument does',
    remedy: 'Begin the comment with the name, or put an empty comment below it.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\n\n# the one for tests\nFROM alpine:3.20 AS test\n', options: { experimental: true } },
            { text: '# Tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
        ],
        good: [
            { text: '# TAG is the tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
            { text: '# Tag to use\n#\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
            { text: '# Tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n' },
        ],
    },
    check: {
        on: ['ARG', 'FROM'],
        *instruction(instruction, { document, options }) {
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'FROM')
                return;
            const names = instruction.keyword === 'FROM'
                ? instruction.alias === undefined
                    ? []
                    : [instruction.alias.value.toLowerCase()]
                : instruction.pairs.map(({ name }) => name.value);
            const { comment, text } = (0,src_checks/* commentsBefore */.g3)(document).get(instruction)?.at(-1) ?? {};
            if (names.length === 0 || comment === undefined || text === undefined)
                return;
            if (names.includes(text.split(' ')[0]) || !isAsked(instruction, document, options.experimental))
                return;
            yield {
                at: comment,
                message: `The comment does not begin with ${names.length === 1 ? names[0] : 'the name of an argument'}`,
                instruction,
                fix: () => (0,rule/* fix */.Up)('Part the comment from the instruction', (0,rule/* insertBefore */.nc)({ start: instruction.start, end: instruction.start }, '#\n')),
            };
        },
    },
};
/** By an option, the directive at the head, or the comment itself. */
function isAsked(instruction, document, always) {
    if (always)
        return true;
    const asked = [(0,src_checks/* documentChecks */.VS)(document), (0,src_checks/* commentChecks */.xn)(document).get(instruction)?.options];
    return asked.some((checks) => checks?.experimental.has('all') === true || checks?.experimental.has('InvalidDefinitionDescription') === true);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/json-args-recommended.js

/** BuildKit's reading of `shell-form`: silent on HEALTHCHECK, and where SHELL says that the shell is wanted. */
const jsonArgsRecommended = {
    id: 'json-args-recommended',
    aliases: ['JSONArgsRecommended'],
    severity: 'low',
    confidence: 'high',
    title: 'The container starts below a shell that nobody chose',
    why: 'The default shell takes the signals of `docker stop` and hands none on, so the program is killed in the middle of its work',
    remedy: 'Write CMD or ENTRYPOINT as a JSON list, or choose the shell with SHELL.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD server\n' }, { text: 'FROM alpine:3.20\nENTRYPOINT exec server\n' }],
        good: [{ text: 'FROM alpine:3.20\nCMD ["server"]\n' }],
    },
    check: {
        *stage(stage) {
            let chosen = choosesShell(stage.parent);
            for (const instruction of stage.instructions) {
                if (instruction.keyword === 'SHELL')
                    chosen = true;
                if (chosen || (instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') || instruction.command.form === 'exec')
                    continue;
                yield { at: instruction, message: `${instruction.keyword} runs below the default shell`, instruction, yieldsTo: ['shell-form'] };
            }
        },
    },
};
/** A SHELL in a stage or one that it builds on. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/legacy-key-value-format.js



const legacyKeyValueFormat = {
    id: 'legacy-key-value-format',
    aliases: ['LegacyKeyValueFormat'],
    severity: 'low',
    confidence: 'high',
    title: 'ENV or LABEL parts name and value by a space',
    why: 'The rest of the line is the value, quotes and further pairs included, so the next pair someone adds is lost without a word',
    remedy: 'Write `name=value`, in quotes when the value has spaces.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nENV DIR /my dir\n' },
            { text: 'FROM alpine:3.20\nLABEL org.acme.team build\n' },
            { text: 'FROM alpine:3.20\nENV PATH /opt/bin:$PATH\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nENV DIR="/my dir"\n' }, { text: 'FROM alpine:3.20\nLABEL a=b c=d\n' }],
    },
    check: {
        file: (context) => (0,rules_define/* onceAFile */.hc)(legacyPairs(context), context),
    },
};

/** What turns the space into an equals sign and leaves the lines of the value; undefined when quotes or escapes inside would change their meaning. */
function modern(name, value, escapeLetter) {
    // Docker takes a name with a wide blank or a sign of equality in it only so.
    if (/[=\s]/.test(name.text))
        return undefined;
    if (value.text.includes(escapeLetter) || value.text.includes('\n'))
        return undefined;
    const quoted = /^[\w./:@%+,${}-]+$/.test(value.text) || /^"[^"]*"$/.test(value.text) || /^'[^']*'$/.test(value.text);
    if (!quoted && /["'`]/.test(value.text))
        return undefined;
    const quote = quoted ? '' : '"';
    return [(0,rule/* replace */.HC)({ start: name.end, end: value.start }, `=${quote}`), ...(quoted ? [] : [(0,rule/* insertAfter */.WH)(value, quote)])];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/no-empty-continuation.js


const noEmptyContinuation = {
    id: 'no-empty-continuation',
    aliases: ['NoEmptyContinuation', 'NoEmptyContinuations'],
    severity: 'low',
    confidence: 'high',
    title: 'An instruction goes on over an empty line',
    why: 'Docker announces that such files will no longer build, and until then the next instruction is easily swallowed as an argument',
    remedy: 'Delete the empty line, or end the instruction before it.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN true \\\n\n  && true\n' },
            { text: 'FROM alpine:3.20\nRUN a && \\\n   \n\n  b\n' },
            { text: 'FROM alpine:3.20\nRUN a \\\n\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nRUN true \\\n  # why\n  && true\n' }, { text: 'FROM alpine:3.20\n\nRUN true\n' }],
    },
    check: {
        *file({ document }) {
            for (const [index, instruction] of document.instructions.entries()) {
                // The last one of a file may go on to its end.
                const limit = document.instructions[index + 1]?.start ?? document.text.length + 1;
                const empty = document.emptyContinuations.filter(({ start }) => start >= instruction.start && start < limit);
                const [first] = empty;
                if (first === undefined)
                    continue;
                // One finding an instruction: the lines go together.
                yield {
                    at: first,
                    message: `${instruction.keyword} goes on over ${empty.length === 1 ? 'an empty line' : `${empty.length} empty lines`}`,
                    instruction,
                    // At the end of the file the continuation is what is wrong.
                    ...(first.start < instruction.end
                        ? { fix: () => (0,rule/* fix */.Up)('Delete the empty lines', ...empty.map((span) => (0,rule/* removeLines */.aY)(document.text, span))) }
                        : {}),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/repeated-instruction.js


const once = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
const siblings = ['several-cmd', 'several-entrypoint', 'several-healthcheck'];
/** BuildKit's reading of hadolint's three rules: told at the one that counts for nothing. */
const repeatedInstruction = {
    id: 'repeated-instruction',
    aliases: ['MultipleInstructionsDisallowed'],
    severity: 'medium',
    confidence: 'high',
    title: 'A later instruction of the stage undoes this one',
    why: 'Only the last CMD, ENTRYPOINT or HEALTHCHECK of a stage counts, so who changes this one changes nothing',
    remedy: 'Keep the one that is meant and delete the others.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }, { text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nCMD ["b"]\n' }],
    },
    check: {
        *stage(stage, { document }) {
            const last = new Map();
            for (const instruction of stage.instructions) {
                const { keyword } = instruction;
                if (!once.has(keyword))
                    continue;
                const before = last.get(keyword);
                last.set(keyword, instruction);
                // The comment before the later one decides, as that is where BuildKit looks.
                if (before === undefined || isSkipped(instruction, (0,src_checks/* commentChecks */.xn)(document)))
                    continue;
                yield {
                    at: before,
                    message: `Only the last ${keyword} of the stage counts`,
                    instruction: before,
                    related: [{ at: instruction, message: `the ${keyword} that replaces it` }],
                    yieldsTo: siblings,
                };
            }
        },
    },
};
function isSkipped(instruction, checks) {
    const own = checks.get(instruction);
    return own !== undefined && (0,src_checks/* skippedByComment */.l7)(own.options).has('multipleinstructionsdisallowed');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/secret-variable-name.js

/** BuildKit's reading of `sensitive-variable` and `secret-named-variable`: the name alone decides. */
const secretVariableName = {
    id: 'secret-variable-name',
    aliases: ['SecretsUsedInArgOrEnv'],
    severity: 'low',
    confidence: 'low',
    title: 'ARG or ENV is called like a secret',
    why: 'If it is one, everyone who can pull the image reads it in its history; if it is none, every reader has to find that out again',
    remedy: 'Pass secrets with `RUN --mount=type=secret`; give what is none another name.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nARG SIGNING_KEY\n' }, { text: 'FROM alpine:3.20\nENV PROXY_AUTH=none\n' }],
        good: [{ text: 'FROM alpine:3.20\nENV API_KEY_FILE=/run/secrets/key\n' }, { text: 'FROM alpine:3.20\nENV KEYBOARD=de\n' }],
    },
    check: {
        on: ['ARG', 'ENV'],
        *instruction(instruction, { stageOf }) {
            if ((instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') || stageOf(instruction) === undefined)
                return;
            for (const { name } of instruction.pairs) {
                if (name.value.length > 300 || !secret.test(name.value) || harmless.test(name.value))
                    continue;
                yield {
                    at: name,
                    message: `${instruction.keyword} ${name.value} is called like a secret`,
                    yieldsTo: ['sensitive-variable', 'secret-named-variable', 'secret-in-instruction'],
                };
            }
        },
    },
};
const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/i;

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(3754);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/stage-names.js
// Where a stage is meant by its name: later FROM lines, `COPY --from=` and `--mount=\u2026,from=`.
function stageNameUses(document, stage) {
    const wanted = stage.name?.toLowerCase();
    if (wanted === undefined)
        return [];
    const uses = [];
    const add = (start, value) => {
        if (value.toLowerCase() === wanted && document.text.slice(start, start + value.length) === value)
            uses.push({ start, end: start + value.length, value });
    };
    for (const later of document.stages.slice(stage.index + 1)) {
        if (later.from.image !== undefined)
            add(later.from.image.start, later.from.image.value);
        for (const instruction of later.instructions)
            flagUses(instruction, document.text, add);
    }
    return uses;
}
function flagUses(instruction, text, add) {
    for (const { name, value, valueSpan } of instruction.flags) {
        if (value === undefined || valueSpan === undefined)
            continue;
        if (name === 'from')
            add(valueSpan.start, value);
        else if (name === 'mount') {
            let at = valueSpan.start;
            for (const part of text.slice(valueSpan.start, valueSpan.end).split(',')) {
                if (part.startsWith('from='))
                    add(at + 5, part.slice(5));
                at += part.length + 1;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/stage-name-casing.js




const stageNameCasing = {
    id: 'stage-name-casing',
    aliases: ['StageNameCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'A stage name has capital letters',
    why: 'Image names are lower-case, so a reader takes `FROM Build` for an error and a tool that compares letter by letter misses the stage',
    remedy: 'Write the stage name in lower case, where it is declared and where it is used.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20 AS Build\nRUN true\n' }, { text: 'FROM alpine:3.20 AS BASE\nFROM scratch\nCOPY --from=BASE /a /a\n' }],
        good: [{ text: 'FROM alpine:3.20 AS build\nRUN true\n' }, { text: 'FROM alpine:3.20\nRUN true\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from, context) {
            const { document } = context;
            if (from.keyword !== 'FROM' || from.alias === undefined)
                return;
            const { alias } = from;
            const lower = alias.value.toLowerCase();
            if (alias.value === lower)
                return;
            const stage = context.stageOf(from);
            // Two stages of one name: which of them a use means would be a guess.
            const alone = stage !== undefined && (0,parse/* findStage */.U9)(document.stages, lower) === stage && (0,parse/* findStage */.U9)(document.stages, lower, stage.index) === undefined;
            yield {
                at: alias,
                message: `The stage name ${alias.value} is not in lower case`,
                ...(!alone
                    ? {}
                    : {
                        fix: () => (0,rule/* fix */.Up)(`Rename the stage to ${lower}`, (0,rule/* replace */.HC)(alias, lower), ...stageNameUses(document, stage)
                            .filter(({ value }) => value !== lower)
                            .map((use) => (0,rule/* replace */.HC)(use, lower))),
                    }),
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/nearest.js
// The known name that a misspelt one most likely means.
/** @returns a name at most two edits away, or undefined. */
function nearest(name, known) {
    let best;
    let least = name.length > 4 ? 3 : 2;
    for (const candidate of known.slice(0, 500)) {
        if (Math.abs(candidate.length - name.length) >= least || candidate.length > 100)
            continue;
        const edits = distance(name.slice(0, 100), candidate);
        if (edits > 0 && edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** Edits by insertion, removal, replacement and swap of neighbours. */
function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    const cell = (row, column) => rows[row]?.[column] ?? 0;
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        rows.push(current);
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let least = Math.min(cell(row - 1, column) + 1, (current[column - 1] ?? 0) + 1, cell(row - 1, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
                least = Math.min(least, cell(row - 2, column - 2) + 1);
            current.push(least);
        }
    }
    return cell(a.length, b.length);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/undefined-arg-in-from.js



const undefinedArgInFrom = {
    id: 'undefined-arg-in-from',
    aliases: ['UndefinedArgInFrom'],
    severity: 'medium',
    confidence: 'high',
    title: 'FROM uses an argument that is not declared',
    why: 'It is empty at build time, whatever `--build-arg` says, so the build breaks or another image becomes the base',
    remedy: 'Declare the argument with ARG before the first FROM.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.docker.com/reference/build-checks/undefined-arg-in-from/'],
    examples: {
        bad: [
            { text: 'ARG VERSION=3.20\nFROM alpine:${VERSOIN}\n' },
            { text: 'FROM --platform=${PLATFORM:-linux/amd64} alpine:3.20\n' },
            { text: 'FROM alpine:${VERSION:-3.20}\n' },
            { text: 'ARG "VERSION"=3.20\nFROM alpine:$VERSION\n' },
        ],
        good: [{ text: 'ARG VERSION=3.20\nFROM alpine:${VERSION}\n' }, { text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from, { document }) {
            if (from.keyword !== 'FROM')
                return;
            const globals = (0,expand/* globalScope */.gm)(document);
            const known = (name) => globals.has(name) || predefined.has(name);
            const texts = [
                ...(from.image === undefined ? [] : [{ text: from.image.value, at: from.image }]),
                ...from.flags.flatMap(({ value, valueSpan }) => value === undefined || valueSpan === undefined ? [] : [{ text: value, at: valueSpan }]),
            ];
            for (const { text, at } of texts) {
                // A reference with a default of its own gets nothing from outside either.
                for (const name of (0,lex/* lex */.Ii)(text, { escapeLetter: document.escape }, { has: known, get: () => undefined }).names.keys()) {
                    if (known(name))
                        continue;
                    const meant = nearest(name, firstOf(globals.keys()));
                    yield {
                        at,
                        message: `FROM uses ${name}, which no ARG before the first FROM declares${meant === undefined ? '' : ` (${meant} is declared)`}`,
                    };
                }
            }
        },
    },
};
const predefined = new Set([...expand/* platformArguments */.Qo, 'TARGETOSVERSION', 'BUILDOSVERSION', 'TARGETSTAGE']);
/** As many names as are worth a comparison. */
function firstOf(names) {
    const first = [];
    for (const name of names)
        if (first.push(name) >= 200)
            break;
    return first;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/undefined-variable.js




/** Known to Docker and to no stage that does not declare them: a use is a mistake on any base image. */
const platformOnly = new Set(expand/* platformArguments */.Qo);
const undefinedVariable = {
    id: 'undefined-variable',
    aliases: ['UndefinedVar'],
    severity: 'low',
    confidence: 'medium',
    title: 'A variable is used before it is defined',
    why: 'Docker puts in nothing for it, so a path or version silently becomes another one',
    remedy: 'Declare it with ARG or ENV in this stage before its use, or write the value itself.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/undefined-var/'],
    examples: {
        bad: [
            { text: 'FROM scratch\nCOPY $SRC /app\n' },
            { text: 'ARG DIR=/app\nFROM alpine:3.20\nWORKDIR $DIR\n' },
            { text: 'FROM alpine:3.20\nENV VERSION=1\nLABEL version=$VERSOIN\n' },
            { text: 'FROM alpine:3.20\nWORKDIR ${DIR:-/app}\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nARG SRC=.\nCOPY $SRC /app\n' },
            { text: 'FROM alpine:3.20\nRUN echo $UNKNOWN\n' },
            { text: 'FROM node:22\nENV X=$NODE_VERSION\n' },
            { text: 'FROM golang:1.25\nCOPY a $GOPATH/src/a\n' },
        ],
    },
    check: {
        *file(context) {
            const globals = (0,expand/* globalScope */.gm)(context.document);
            for (const stage of context.document.stages)
                for (const instruction of stage.instructions)
                    yield* judge(instruction, stage, context, globals);
        },
    },
};

function undefinedHint(meant) {
    return `nothing defines here${meant === undefined ? '' : ` (${meant} is defined)`}`;
}
/** So many of the last names are compared with one that nothing defines. */
const comparedNames = 200;

/** Arguments that only the build's own scanner reads. */
const scanArguments = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);
/** Flags of COPY and ADD whose values may hold variables. */
const expandedFlags = new Set(['chown', 'chmod', 'checksum']);
/** What Docker itself puts variables into. */

/** Each default sees what the same ARG declares before it. */
function defaultsOf({ pairs }) {
    const first = new Map();
    for (const [index, { name }] of pairs.entries())
        if (!first.has(name.value))
            first.set(name.value, index);
    return pairs.flatMap(({ value }, index) => value === undefined ? [] : [{ text: value.text, at: value, declared: (name) => (first.get(name) ?? index) < index }]);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/windows.js
var windows = __webpack_require__(2993);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/workdir-before-absolute.js



/** BuildKit's reading of `relative-workdir`: only the first WORKDIR counts, with its variables put in. */
const workdirBeforeAbsolute = {
    id: 'workdir-before-absolute',
    aliases: ['WorkdirRelativePath'],
    severity: 'low',
    confidence: 'high',
    title: 'The first WORKDIR is relative to what the base image says',
    why: 'When the base image moves its working directory, all that is copied and run here moves along without a word',
    remedy: 'Begin with an absolute WORKDIR; those after it may be relative.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nARG DIR=app\nWORKDIR $DIR\n' }],
        good: [
            { text: 'FROM alpine:3.20\nWORKDIR /srv\n' },
            { text: 'FROM alpine:3.20\nARG DIR=/srv\nWORKDIR $DIR\n' },
            { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR C:/app\n' },
        ],
    },
    check: {
        *stage(stage, context) {
            if (isSet(stage.parent))
                return;
            const first = stage.instructions.find(isWorkdir);
            if (first !== undefined)
                yield* workdir_before_absolute_judge(first, stage, context);
        },
    },
};

function isSet(stage) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (at.instructions.some(isWorkdir))
            return true;
    return false;
}


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/buildkit/index.js
// BuildKit's checks, but for those that say just the same as a rule of hadolint's: there they are aliases.

















const buildkitRules = [
    stageNameCasing,
    fromAsCasing,
    noEmptyContinuation,
    consistentInstructionCasing,
    undefinedArgInFrom,
    undefinedVariable,
    legacyKeyValueFormat,
    invalidDefaultArgInFrom,
    copyIgnoredFile,
    exposeProtoCasing,
    exposeInvalidFormat,
    invalidDefinitionDescription,
    constantPlatform,
    jsonArgsRecommended,
    repeatedInstruction,
    secretVariableName,
    workdirBeforeAbsolute,
];

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/index.js
var dockerfile = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/docker/template.js
var docker_template = __webpack_require__(6196);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/docker/refused-instruction.js



const refusedInstruction = {
    id: 'refused-instruction',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Docker refuses the instruction',
    why: 'The build stops here, so neither the image nor a fix in it is ever made',
    remedy: 'Write what Docker takes: the message names it. A file of which every line is read and that lacks only a FROM is medium: it is a piece, for other files to take in.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/reference/dockerfile/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN --network=off make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=volume,target=/data make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache make\n' },
            { text: 'FROM alpine:3.20\nHEALTHCHECK --interval=5 CMD ["ready"]\n' },
            { text: 'FROM alpine:3.20\nSHELL /bin/bash -c\n' },
            { text: 'FROM alpine:3.20\nEXPOSE http\n' },
            { text: 'FROM alpine:3.20\nENV =value\n' },
            { text: 'FROM alpine:3.20\nLABEL note="no end\n' },
            { text: 'FROM alpine:3.20\nCOPY --form=build /a /a\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN --network=none make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/root/.cache make\n' },
            { text: 'FROM alpine:3.20\nARG PORT\nEXPOSE $PORT\nHEALTHCHECK --interval=5s CMD ["ready"]\n' },
            { text: 'FROM alpine:3.20\nRUN dd bs=$((1<<20)) of=/s if=/dev/zero\n' },
        ],
    },
    check: {
        *file(context) {
            const { document } = context;
            // A template is told once, as text that is no Dockerfile.
            if ((0,docker_template/* templateMark */.K)(context) !== undefined)
                return;
            const lack = (0,dockerfile/* lackOfStage */.N4)(document);
            const byLine = new Map(document.instructions.map((instruction) => [instruction.line, instruction]));
            for (const problem of (0,dockerfile/* refusals */.Ke)(document))
                yield {
                    at: problem,
                    message: `Docker refuses this: ${problem.message}`,
                    ...owner(byLine.get(problem.line)),
                    // A piece of a Dockerfile is put together with others before anybody builds it; what Docker takes nowhere stays refused.
                    ...(problem.start === lack?.start && problem.message === lack.message ? { severity: 'medium' } : {}),
                };
        },
    },
};
function owner(instruction) {
    return instruction === undefined ? {} : { instruction };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/docker/index.js
// What Docker itself says no to.

const dockerRules = [refusedInstruction];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/add-instead-of-copy.js



const addForFiles = {
    id: 'add-instead-of-copy',
    aliases: ['DL3020', 'CKV_DOCKER_4', 'DS-0005', 'DS005'],
    severity: 'low',
    confidence: 'high',
    title: 'ADD where COPY would do',
    why: 'ADD also unpacks archives and fetches addresses, so a file of another kind than expected does more than to be copied',
    remedy: 'Use COPY for files and folders; keep ADD for archives to unpack and for addresses.',
    controls: controls/* controls */.ne.copyNotAdd,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nADD app /app\n' },
            { text: 'FROM debian:12\nADD ["app", "/app"]\n' },
            { text: 'FROM debian:12\nONBUILD ADD app /app\n' },
        ],
        good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nADD https://example.com/x /x\n' }],
    },
    check: {
        level: 'error',
        on: ['ADD'],
        onbuild: true,
        *instruction(instruction, { options }) {
            // What ONBUILD holds hadolint does not ask.
            if (options.likeHadolint && instruction.onbuild)
                return;
            const file = instruction.sources.find(({ value }) => !(0,rules_define/* isArchive */.tc)(value) && !/^https?:\/\//.test((0,rules_define/* dropQuotes */.Ru)(value)) && !value.startsWith('<<'));
            if (file !== undefined)
                yield { at: instruction.keywordSpan, message: `ADD copies ${file.text}, which needs no ADD`, fix: () => copyForAdd(instruction) };
        },
    },
};
function copyForAdd(instruction) {
    if (instruction.keyword !== 'ADD')
        return undefined;
    if (instruction.flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name)))
        return undefined;
    // What a variable or a glob stands for may be an archive or an address.
    const plain = instruction.sources.every(({ value }) => !/[$*?[:@]/.test(value) && !value.startsWith('<<') && !(0,rules_define/* isArchive */.tc)(value));
    if (!plain || instruction.destination === undefined)
        return undefined;
    return (0,rule/* fix */.Up)('Use COPY', (0,rule/* replace */.HC)(instruction.keywordSpan, instruction.keywordText === 'add' ? 'copy' : 'COPY'));
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/queries.js
var queries = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/fixes/shell-edits.js
var shell_edits = __webpack_require__(4133);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/mounts.js
// `RUN --mount=\u2026` as values.


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/apk.js
// apk of Alpine: versions and its index.





const add = (command) => (0,rules_define/* runs */.Np)(command, ['apk'], ['add']);
const apkUnpinned = {
    id: 'apk-version-not-pinned',
    audience: 'pedantic',
    aliases: ['DL3018'],
    severity: 'low',
    confidence: 'high',
    title: 'apk adds whatever version is newest',
    why: 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed',
    remedy: 'Write package=version, or package~version to allow fixes of it.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n' }],
        good: [
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1 git~2.45 local.apk\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache --virtual .build gcc=13\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['apk'],
        *shell(script) {
            const loose = script.commands
                .filter(add)
                .flatMap((command) => (0,rules_define/* packages */.U$)(command, ['add'], ['t', 'virtual', 'repository', 'X']))
                .filter(({ value }) => !/[=~<>]/.test(value) && !value.endsWith('.apk'));
            yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `apk adds ${names} without a version`);
        },
    },
};
const apkCache = {
    id: 'apk-cache-kept',
    aliases: ['DL3019', 'DS-0025', 'DS025'],
    severity: 'low',
    confidence: 'high',
    title: 'apk keeps its index in the image',
    why: 'An index that is out of date in a day is stored and pulled with every image',
    remedy: 'Add --no-cache, which also makes `apk update` and `rm -rf /var/cache/apk/*` needless.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN apk add curl=8\n' },
            { text: 'FROM alpine:3.20\nRUN rm -rf /var/cache/apk/* && /sbin/apk add curl=8\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8\n' },
            { text: 'FROM alpine:3.20\nRUN apk add curl=8 && rm -rf /var/cache/apk/*\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8\n' },
        ],
    },
    check: {
        level: 'info',
        onbuild: true,
        programs: ['apk'],
        *shell(script, run, context) {
            if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.startsWith('/var/cache/apk')))
                return;
            const guilty = (command) => add(command) && !(0,queries/* hasFlag */.Lt)(command, 'no-cache');
            const last = script.commands.findLastIndex(add);
            const emptied = (command) => (0,rules_define/* removesFolder */.QA)(command, /^\/var\/cache(?:\/apk)?$/) || (0,rules_define/* runs */.Np)(command, ['apk'], ['cache']);
            if (!context.options.likeHadolint && script.commands.slice(last + 1).some(emptied))
                return;
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, () => 'apk add has no --no-cache', () => (0,shell_edits/* editCommands */.dt)(run, context, 'Add --no-cache', guilty, (command) => (0,shell_edits/* verbWord */.SE)(command, 'add'), 'after', ' --no-cache'));
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/shell/script.js
var script = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/apt-install.js
// apt-get install: pinned versions, answers nobody gives, packages nobody asked for.





/** What another rule makes an apt-get of counts as well; hadolint looks at apt-get alone. */
const installing = ({ likeHadolint }) => (command) => (0,rules_define/* runs */.Np)(command, likeHadolint ? aptGet : programs, ['install']);
const programs = ['apt-get', 'apt'];
const aptGet = ['apt-get'];
const aptUnpinned = {
    id: 'apt-version-not-pinned',
    audience: 'pedantic',
    aliases: ['DL3008'],
    severity: 'low',
    confidence: 'high',
    title: 'apt-get installs whatever version is newest',
    why: 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed',
    remedy: 'Write package=version, or install from a snapshot of the archive.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl\n' }, { text: 'FROM debian:12\nRUN apt-get install -y curl=8.1 git\n' }],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y curl=8.1 ./local.deb\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y -t bookworm-backports git/bookworm-backports\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs,
        *shell(script, _, { options }) {
            const loose = script.commands
                .filter(installing(options))
                .flatMap((command) => (0,rules_define/* packages */.U$)(command, ['install'], ['t', 'target-release']))
                .filter(({ value }) => !value.includes('=') && !value.includes('/') && !value.endsWith('.deb'));
            yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `apt-get installs ${names} without a version`);
        },
    },
};
const aptYes = {
    id: 'apt-without-yes',
    aliases: ['DL3014', 'DS-0021', 'DS021'],
    severity: 'low',
    confidence: 'high',
    title: 'apt-get install waits for an answer',
    why: 'Nobody answers in a build, so it stops as soon as apt-get has a question',
    remedy: 'Add -y.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get install curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get install -V curl=8\n' },
            { text: "FROM debian:12\nRUN sh -c 'apt-get install curl=8'\n" },
            { text: 'FROM debian:12\nRUN echo n | apt-get install curl=8\n' },
            { text: 'FROM debian:12\nRUN /usr/bin/apt-get install curl=8\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get -yqq install curl=8\n' },
            { text: 'FROM debian:12\nRUN yes | apt-get install curl=8\n' },
            { text: 'FROM debian:12\nRUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes && apt-get install curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get --assume-yes install curl=8\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs,
        *shell(script, run, context) {
            const { options } = context;
            const installs = installing(options);
            const guilty = (command) => installs(command) && !answersYes(command, options) && (options.likeHadolint || !isAnswered(command, script));
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, ({ name }) => `${name} install has no -y`, () => (0,shell_edits/* editCommands */.dt)(run, context, 'Add -y', guilty, (command) => (0,shell_edits/* verbWord */.SE)(command, 'install'), 'before', '-y '));
        },
    },
};
/** `yes | apt-get install`, `echo y | apt-get install`, and a file of apt's that says so. */
function isAnswered({ feeders, args }, { source }) {
    const last = feeders.at(-1);
    const [program, ...words] = last?.kind === 'simple' ? last.words.map(({ value }) => value) : [];
    const name = (0,script/* baseName */.Fl)(program ?? '');
    const fed = name === 'yes' || (['echo', 'printf'].includes(name) && words.some((word) => /^y/i.test(word)));
    const said = /APT::Get::Assume-Yes[\s=\\"']{1,6}(?:true|yes|1|on)\b/i;
    return fed || args.some(({ value }) => said.test(value.slice(0, 200))) || said.test(source.text.slice(0, maxText));
}
/** `-qq` and `-q=2` imply yes, and so does a third q, which hadolint does not take. */

const aptRecommends = {
    id: 'apt-installs-recommended',
    aliases: ['DL3015', 'DS-0029', 'DS029'],
    severity: 'low',
    confidence: 'high',
    title: 'apt-get installs recommended packages too',
    why: 'Packages nobody asked for make the image larger and every one of them is one more thing to attack and to patch',
    remedy: 'Add --no-install-recommends.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' }, { text: 'FROM debian:12\nRUN apt install -y curl=8\n' }],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y -o APT::Install-Recommends=false curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get -o=APT::Install-Recommends="0" install -y curl=8\n' },
        ],
    },
    check: {
        level: 'info',
        onbuild: true,
        programs,
        *shell(script, run, context) {
            const installs = installing(context.options);
            const guilty = (command) => installs(command) &&
                !(0,queries/* hasFlag */.Lt)(command, 'no-install-recommends') &&
                !(0,queries/* hasArg */.nb)(command, 'APT::Install-Recommends=false') &&
                (context.options.likeHadolint || !leavesOutRecommended(command, script));
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, ({ name }) => `${name} install has no --no-install-recommends`, () => withoutRecommends(run, context, guilty));
        },
    },
};
/** The same by an option in another spelling, or by a file that the step writes first. */

/** Of a step. */
const maxText = 20_000;
/** curl, wget and git only recommend the certificates without which they reach nothing over https. */
const recommendCertificates = new Set(['curl', 'wget', 'git', 'gnupg', 'openssl', 'libcurl4', 'software-properties-common']);


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/apt-instead-of-apt-get.js




const aptCommand = {
    id: 'apt-instead-of-apt-get',
    aliases: ['DL3027', 'CKV_DOCKER_9'],
    severity: 'low',
    confidence: 'high',
    title: 'apt is for people, apt-get for scripts',
    why: 'The command line of apt may change between releases without notice, and then the build breaks or does something else',
    remedy: 'Use apt-get or apt-cache.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt install -y curl=8\n' }],
        good: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8 && apt-cache policy curl\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['apt'],
        *shell(script, run, context) {
            const guilty = ({ name }) => name === 'apt';
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, () => 'RUN calls apt, which is made for people at a terminal', () => (0,shell_edits/* editCommands */.dt)(run, context, 'Use apt-get or apt-cache', guilty, shell_edits/* programWord */.JJ, 'instead', aptProgram));
        },
    },
};
const aptGetVerbs = new Set([
    'install',
    'update',
    'remove',
    'purge',
    'autoremove',
    'autoclean',
    'clean',
    'source',
    'build-dep',
    'download',
    'full-upgrade',
    'dist-upgrade',
]);
const aptCacheVerbs = new Set(['show', 'search', 'policy', 'depends', 'rdepends', 'showsrc']);
/** The program that has the verb of an `apt` command. */
function aptProgram(command) {
    const verb = command.args.find((word) => (0,queries/* flagNames */.JY)(word).length === 0)?.value ?? '';
    // `apt upgrade` installs what is new, `apt-get upgrade` holds it back.
    if (verb === 'full-upgrade' || verb === 'upgrade')
        return undefined;
    return aptGetVerbs.has(verb) ? 'apt-get' : aptCacheVerbs.has(verb) ? 'apt-cache' : undefined;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/behind-wrappers.js
var behind_wrappers = __webpack_require__(7440);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/apt-lists-kept.js






const aptLists = {
    id: 'apt-lists-kept',
    aliases: ['DL3009'],
    severity: 'low',
    confidence: 'high',
    title: 'Package lists of apt stay in the image',
    why: 'Some tens of megabytes of lists that are out of date in a day are stored and pulled with every image',
    remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache over /var/lib/apt and /var/cache/apt.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get update && apt-get clean\n' },
            { text: 'FROM debian:12\nRUN /usr/bin/apt-get update && rm -rf /var/lib/apt/list\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\n' },
            { text: 'FROM debian:12\nRUN apt-get update && rm -fr /var/lib/apt/lists\n' },
            { text: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl=8 && apt-get dist-clean\n' },
            { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
            { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n' },
        ],
    },
    check: {
        level: 'info',
        *file(context) {
            for (const run of (0,rules_define/* runsThatStay */.Bx)(context)) {
                const { commands, place } = (0,behind_wrappers/* behindWrappers */.T)(context.script(run.command), context.options);
                const update = commands.find((command) => (0,rules_define/* runs */.Np)(command, ['apt-get', 'apt', 'aptitude'], ['update']));
                if (update === undefined || commands.some((command) => deletesLists(command, context)) || keepsLists(run))
                    continue;
                yield {
                    at: place(update.node),
                    message: `${update.name} update leaves its lists in the layer`,
                    instruction: run,
                    fix: () => 
                    // What sudo has written, another than root may not delete.
                    update.node.words[0]?.literal !== update.name || isNeededLater(run, context)
                        ? undefined
                        : (0,shell_edits/* appendCommand */.mv)(run, context, 'Delete the lists in the same step', 'rm -rf /var/lib/apt/lists/*'),
                };
            }
        },
    },
};
/** `dist-clean`, since apt 2.7.8, is `clean` for the lists as well; hadolint does not know it. */

/** Mounts that keep the lists out of the layer. */

const apt_lists_kept_programs = ['apt-get', 'apt', 'aptitude'];
const reads = ['install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep', 'source', 'download', 'satisfy'];
/** Whether the lists are for another step: this one installs nothing, or a later one installs without an update of its own. */



/** Where the last step is that needs the lists of one before, worked out once a file. */
const lastReaders = new WeakMap();


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/archive-copied-then-extracted.js



const copiedArchive = {
    id: 'archive-copied-then-extracted',
    aliases: ['DL3010'],
    severity: 'low',
    confidence: 'high',
    title: 'An archive is copied and then unpacked',
    why: 'The archive stays in its layer beside its content, so the image holds both and every pull pays for it',
    remedy: 'Use ADD, which unpacks while it copies, or mount the archive for one RUN.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz\n' }],
        good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nCOPY app.tar.gz /tmp/\n' }],
    },
    check: {
        level: 'info',
        *file(context) {
            const all = (0,rules_define/* sections */.V0)(context);
            // hadolint looks at the last stage only, since the files of others are left behind; with one COPY --from they are not,
            // but then that COPY is what to look at.
            const last = all.at(-1);
            if (last === undefined)
                return;
            const copied = [];
            const extracted = new Set();
            for (const instruction of last.instructions) {
                if (instruction.keyword === 'COPY' && !instruction.flags.some(({ name, value }) => name === 'from' && value !== undefined)) {
                    const target = instruction.destination?.value ?? '';
                    const names = (0,rules_define/* isArchive */.tc)(target) ? [target] : instruction.sources.map(({ value }) => value).filter(rules_define/* isArchive */.tc);
                    for (const name of names)
                        copied.push({ copy: instruction, name: fileName(name) });
                }
                else if ((0,rules_define/* isRun */.yz)(instruction)) {
                    const unpacking = context.script(instruction.command).commands.filter(isUnpacking);
                    for (const entry of copied)
                        if (unpacking.some((command) => (0,queries/* plainArgs */.IE)(command).some(({ value }) => fileName(value) === entry.name)))
                            extracted.add(entry);
                }
            }
            for (const { copy, name } of extracted)
                yield { at: copy, message: `${name} is copied here and unpacked later`, instruction: copy };
        },
    },
};
const unpackers = ['unzip', 'gunzip', 'bunzip2', 'unlzma', 'unxz', 'zgz', 'uncompress', 'zcat', 'gzcat'];

/** Of a path as a shell or a Dockerfile has it, on Windows too. */
function fileName(path) {
    return (0,rules_define/* dropQuotes */.Ru)(path).replace(/^.*[/\\]/s, '');
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/fixes/places.js
var places = __webpack_require__(3979);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/cd-instead-of-workdir.js





const changeDirectory = {
    ...controls/* configuration */.HF,
    id: 'cd-instead-of-workdir',
    audience: 'pedantic',
    aliases: ['DL3003', 'DS-0013', 'DS013'],
    title: 'RUN changes the directory',
    why: 'The change ends with the step, and later steps that count on it work in the wrong directory',
    remedy: 'Set WORKDIR.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN cd /app\n' }],
        good: [{ text: 'FROM debian:12\nWORKDIR /app\nRUN make\n' }],
    },
    check: {
        level: 'warning',
        programs: ['cd'],
        *shell(script, run, context) {
            yield* (0,rules_define/* firstCommand */.YC)(script, ({ name }) => name === 'cd', () => 'RUN changes the directory with cd', () => workdirForCd(run, context));
        },
    },
};
/** WORKDIR for the step, and back to where it was. */
function workdirForCd(instruction, context) {
    const found = (0,shell_edits/* shellRun */.gE)(instruction, context);
    const items = found?.script.list?.items ?? [];
    const [first, second] = items;
    if (found === undefined || first === undefined || first.node.kind !== 'simple' || found.run.command.form !== 'shell' || found.run.onbuild)
        return undefined;
    const { words, assignments, redirects } = first.node;
    const target = words[1]?.literal;
    const { text } = context.document;
    if (found.script.commands.filter(({ name }) => name === 'cd').length !== 1)
        return undefined;
    if (words[0]?.literal !== 'cd' || words.length !== 2 || target === undefined || assignments.length + redirects.length > 0)
        return undefined;
    // Alone it does nothing at all.
    if (second === undefined)
        return problemFree(found.run, text) ? (0,rule/* fix */.Up)('Delete the step, which does nothing', (0,rule/* removeLines */.aY)(text, found.run)) : undefined;
    const before = (0,places/* workdirBefore */.Cw)(found.run, context);
    if (before === undefined || first.separator !== '&&' || !/^\/[\w./-]*$/.test(target) || found.run.flags.length > 0)
        return undefined;
    const rest = found.script.place({ start: second.node.start, end: second.node.start + 1 });
    const start = (0,places/* lineStart */.PT)(found.run, text);
    const end = text.indexOf('\n', found.run.end - 1);
    if (start !== found.run.start || rest.start <= found.run.keywordSpan.end)
        return undefined;
    const after = before === target
        ? []
        : [(0,rule/* insertBefore */.nc)({ start: end < 0 ? text.length : end, end: end < 0 ? text.length : end }, `\nWORKDIR ${before}`)];
    // WORKDIR makes a directory where cd fails.
    return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)(`Use WORKDIR ${target}`, (0,rule/* insertBefore */.nc)({ start, end: start }, before === target ? '' : `WORKDIR ${target}\n`), (0,rule/* replace */.HC)({ start: found.run.keywordSpan.end, end: rest.start }, ' '), ...after));
}
function problemFree(run, text) {
    return (0,places/* lineStart */.PT)(run, text) === run.start && run.line === run.endLine;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/command-without-sense-in-build.js


const senseless = new Set(['free', 'kill', 'mount', 'ps', 'service', 'shutdown', 'ssh', 'top', 'vim']);
/** Beside those that hadolint knows. */
const alsoSenseless = new Set(['halt', 'htop', 'ifconfig', 'nano', 'poweroff', 'reboot', 'vi']);
/** What `systemctl enable` leaves behind is in the image; a unit that is started is not. */
function startsUnit(name, args) {
    return name === 'systemctl' && /^(?:re)?start$/.test(args.find(({ value }) => !value.startsWith('-'))?.value ?? '');
}
const senselessCommand = {
    ...controls/* configuration */.HF,
    id: 'command-without-sense-in-build',
    aliases: ['DL3001'],
    title: 'A command that makes no sense in a build',
    why: 'It acts on processes, devices or people that a build does not have, so it fails or leaves nothing behind',
    remedy: 'Drop it, or move it to the entry point.',
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN service nginx start\n' },
            { text: 'FROM debian:12\nRUN top\n' },
            { text: 'FROM debian:12\nRUN systemctl --quiet restart nginx\n' },
            { text: 'FROM debian:12\nRUN /sbin/ifconfig\n' },
        ],
        good: [{ text: 'FROM debian:12\nRUN apt-get install -y vim=9\n' }, { text: 'FROM debian:12\nRUN systemctl enable nginx\n' }],
    },
    check: {
        level: 'info',
        onbuild: true,
        programs: [...senseless, ...alsoSenseless, 'systemctl'],
        *shell(script, _run, { options: { likeHadolint } }) {
            yield* (0,rules_define/* firstCommand */.YC)(script, ({ name, args }) => senseless.has(name ?? '') || (!likeHadolint && (alsoSenseless.has(name ?? '') || startsUnit(name, args))), ({ name }) => `${name} runs in a build step`);
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/fixes/classes.js
var classes = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/stages.js
var stages = __webpack_require__(5144);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/consecutive-run.js







const consecutiveRun = {
    ...controls/* configuration */.HF,
    id: 'consecutive-run',
    aliases: ['DL3059'],
    title: 'RUN follows RUN',
    why: 'Each makes a layer of its own, and what one writes and the next deletes is still in the image',
    remedy: 'Join them with &&.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN a\nRUN b\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN a && b\nRUN c\n' }, { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=x a\nRUN b\n' }],
    },
    check: {
        level: 'info',
        *file(context) {
            const shipped = new Set((0,stages/* shippedChains */.Q_)(context).flatMap((chain) => chain.map(({ instructions }) => instructions)));
            for (const section of (0,rules_define/* sections */.V0)(context)) {
                // Layers of a build stage come into no image.
                const matters = context.options.pedantic === 'all' || section.from === undefined || shipped.has(section.instructions);
                if (matters)
                    yield* consecutive(section, context);
            }
        },
    },
};

/** The step and the one before it as one, with `&&`. */
function joinedRun(instruction, context) {
    const second = (0,shell_edits/* shellRun */.gE)(instruction, context);
    if (second === undefined || !(0,classes/* readByPosixShell */.B)(second.run, context))
        return undefined;
    const siblings = context.stageOf(second.run)?.instructions ?? context.document.preamble;
    const first = (0,shell_edits/* shellRun */.gE)(siblings[siblings.indexOf(second.run) - 1], context);
    if (first === undefined || !isPlain(first) || !isPlain(second))
        return undefined;
    if (first.script.commands.some((command) => lasting.has(command.name ?? '') || isFunction(command)))
        return undefined;
    const { text } = context.document;
    const start = endOfScript(first.run);
    const { start: rest } = second.script.place({ start: 0, end: 1 });
    // A comment or an empty line in between says that they were meant to be apart.
    if (!/^[ \t]*\r?\n[ \t]*[A-Za-z]+[ \t]+$/.test(text.slice(start, rest)))
        return undefined;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Join the two steps', (0,rule/* replace */.HC)({ start, end: rest }, ` ${context.document.escape}${newline}    && `)));
}
/** Builtins whose effect would reach into the step that is joined on. */
const lasting = new Set([
    'cd',
    'pushd',
    'popd',
    'export',
    'set',
    'shopt',
    'source',
    '.',
    'exec',
    'exit',
    'umask',
    'alias',
    'ulimit',
    'unset',
    'trap',
    'eval',
    'declare',
    'local',
    'read',
    'exit',
    'return',
]);
function endOfScript(run) {
    const { script } = run.command;
    const length = script.text.trimEnd().length;
    return script.spanOf(Math.max(0, length - 1), length).end;
}
function isFunction({ node }) {
    return node.assignments.length > 0 && node.words.length === 0;
}
/** No flags, no heredoc, nothing but commands and `&&`, nothing set for later. */
function isPlain({ run, script }) {
    const items = script.list?.items ?? [];
    const last = items.at(-1);
    return (run.command.form === 'shell' &&
        run.flags.length === 0 &&
        run.heredocs.length === 0 &&
        items.length > 0 &&
        !script.source.text.includes('#') &&
        script.source.text.slice(last?.node.end ?? 0).trim() === '' &&
        items.every(({ node, separator }, index) => node.kind === 'simple' && (separator === '&&' || index === items.length - 1)));
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/instruction.js + 1 modules
var dockerfile_instruction = __webpack_require__(9806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/policy/glob.js
var policy_glob = __webpack_require__(8770);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/policy/images.js
// Base images against the team's policy. Every rule is off until the policy says something about it.




const digest = `sha256:${'24454f830c'.repeat(6)}abcd`;
const other = `sha256:${'e5d2b8f10c'.repeat(6)}abcd`;
const imageNotAllowed = {
    id: 'image-not-allowed',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The image is not one that the policy allows',
    why: 'What it brings along was looked at by nobody here, and its publisher decides what runs in your image',
    remedy: 'Take an image that the policy allows, or have the policy extended by those who own it.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.thirdParty,
    examples: {
        bad: [
            { text: 'FROM evil.example.com/base:1\n', options: { policy: { allow: ['docker.io/library/*'] } } },
            { text: 'FROM acme/base:1\n', options: { policy: { allow: ['library/*'] } } },
            { text: 'FROM debian:12\n', options: { policy: { allow: ['**'], deny: ['debian'] } } },
            { text: 'FROM debian:12\nCOPY --from=evil/tools:1 /x /x\n', options: { policy: { allow: ['debian'] } } },
            { text: 'FROM $BASE\n', options: { policy: { allow: ['debian'] } } },
        ],
        good: [
            { text: 'FROM debian:12 AS a\nFROM a\nCOPY --from=a /x /x\n', options: { policy: { allow: ['debian'] } } },
            { text: 'FROM ghcr.io/acme/team/base:1\n', options: { policy: { allow: ['ghcr.io/acme/**'] } } },
            { text: 'FROM scratch\n', options: { policy: { allow: ['debian'] } } },
            { text: 'ARG BASE=debian:12\nFROM $BASE\n', options: { policy: { allow: ['debian'] } } },
        ],
    },
    check: {
        byPolicy: true,
        enabled: ({ policy }) => policy !== undefined && policy.allow.length + policy.deny.length > 0,
        *file(context) {
            const { policy } = context.options;
            if (policy === undefined)
                return;
            for (const { image, at, instruction } of externalImages(context)) {
                if (image === undefined) {
                    if (policy.allow.length > 0)
                        yield {
                            at,
                            message: `Which image ${context.document.text.slice(at.start, at.end).slice(0, 100)} is, is known only at build time, so the policy cannot allow it`,
                            instruction,
                        };
                    continue;
                }
                const name = (0,policy_glob/* fullName */.fq)(image);
                const denied = policy.deny.find((glob) => (0,policy_glob/* imageMatches */.d1)(glob, name));
                if (denied !== undefined)
                    yield { at, message: `${name} is denied by ${denied} in ${policy.file}`, instruction };
                else if (policy.allow.length > 0 && !policy.allow.some((glob) => (0,policy_glob/* imageMatches */.d1)(glob, name)))
                    yield { at, message: `${name} is on no line of images.allow in ${policy.file}`, instruction };
            }
        },
    },
};
const digestRequired = {
    id: 'image-digest-missing',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The image is not pinned to a digest',
    why: 'Who can push the tag can change what you build on, and the same commit then gives another image',
    remedy: 'Write the digest behind the tag: `node:22@sha256:\u2026`; image-verify prints it.',
    controls: controls/* controls */.ne.contentTrust,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM node:22\n', options: { policy: { requireDigest: true } } },
            { text: 'FROM node:22\n', options: { policy: { requireDigest: true }, lock: { 'node:22': digest } } },
            { text: 'ARG V=22\nFROM node:$V\n', options: { policy: { requireDigest: true } } },
        ],
        good: [
            { text: `FROM node:22@${digest} AS a\nFROM a\n`, options: { policy: { requireDigest: true } } },
            { text: 'FROM scratch\n', options: { policy: { requireDigest: true } } },
            { text: 'FROM node:22\n' },
        ],
    },
    check: {
        byPolicy: true,
        enabled: ({ policy }) => policy?.requireDigest === true,
        *file(context) {
            for (const { image, written, at, instruction } of externalImages(context)) {
                if ((image ?? written).digest !== undefined)
                    continue;
                const known = lockedDigest(written, context);
                yield {
                    at,
                    message: `${written.value.slice(0, 150)} has no digest`,
                    instruction,
                    ...(known === undefined ? {} : { fix: () => (0,rule/* fix */.Up)('Pin the digest that image-lock.json has', (0,rule/* insertAfter */.WH)(at, `@${known}`)) }),
                };
            }
        },
    },
};
const approvedDigest = {
    id: 'image-digest-not-approved',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The image is not the one that was approved',
    why: 'What was examined and approved is another image than what you build on: an old one, a changed one or a false one',
    remedy: 'Use an approved digest, or have the new one approved and entered in the policy.',
    controls: controls/* controls */.ne.contentTrust,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: `FROM node:22@${other}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
            { text: `FROM docker.io/library/node@${other}\n`, options: { policy: { approved: [{ image: 'node', digests: [digest] }] } } },
            { text: 'FROM node:22\n', options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] }, lock: { 'node:22': other } } },
        ],
        good: [
            { text: `FROM node:22@${digest}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [other, digest] }] } } },
            { text: `FROM node:24@${other}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
            { text: 'FROM node:22\n', options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
        ],
    },
    check: {
        byPolicy: true,
        enabled: ({ policy }) => (policy?.approved.length ?? 0) > 0,
        *file(context) {
            const { policy } = context.options;
            for (const { image, written, at, instruction } of externalImages(context)) {
                if (image === undefined)
                    continue;
                const used = image.digest ?? lockedDigest(written, context);
                if (used === undefined)
                    continue;
                const name = (0,policy_glob/* fullName */.fq)(image);
                const entries = (policy?.approved ?? []).filter((entry) => {
                    const approved = (0,dockerfile_instruction/* readImage */.AM)({ start: 0, end: 0, text: entry.image, value: entry.image });
                    return (0,policy_glob/* fullName */.fq)(approved) === name && (approved.tag === undefined || image.tag === undefined || approved.tag === image.tag);
                });
                const digests = entries.flatMap((entry) => entry.digests);
                if (digests.length > 0 && !digests.includes(used))
                    yield {
                        at,
                        message: `${name} has the digest ${used.slice(0, 19)}\u2026, approved is ${digests
                            .map((entry) => `${entry.slice(0, 19)}\u2026`)
                            .slice(0, 3)
                            .join(' or ')}`,
                        instruction,
                    };
            }
        },
    },
};
/** Images from outside of the file, in FROM, `COPY --from` and `--mount=from=`. */

/** What `--from=` and `--mount=\u2026,from=` name. */
function sourcesOf({ name, value, valueSpan }, text) {
    if (value === undefined || valueSpan === undefined)
        return [];
    return name === 'from' ? [{ value, at: valueSpan }] : name === 'mount' ? mountSources(value, valueSpan, text) : [];
}
function mountSources(value, { start, end }, text) {
    const source = /(?:^|,)from=([^,]+)/.exec(value)?.[1];
    if (source === undefined)
        return [];
    const offset = text.slice(start, end).indexOf(`from=${source}`);
    return [{ value: source, at: offset < 0 ? { start, end } : { start: start + offset + 5, end: start + offset + 5 + source.length } }];
}
/** The digest that the lock has for the image as written. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/as-hadolint.js
// Where hadolint reads an image or a source otherwise than Docker: for its own formats.
/** To hadolint a registry has a dot; what stands behind the colon of `localhost:5000/image` is a tag. */

const rawSource = ({ flags, rest }) => {
    const flag = flags.find(({ name }) => name === 'from');
    return flag?.valueSpan === undefined ? undefined : /^--from=(\S+)/.exec(rest.text.slice(rest.text.search(/--from=/)))?.[1];
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/copy-from.js
// COPY --from: stages that are not there, its own, and whole file systems.




const unknownStage = {
    id: 'copy-from-unknown-stage',
    aliases: ['DL3022'],
    severity: 'low',
    confidence: 'medium',
    title: 'COPY --from names no earlier stage',
    why: 'What is no stage is taken for an image of that name, latest version, from the public registry, whoever owns the name there',
    remedy: 'Name a stage above, or write the image with its tag or digest.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY --from=biuld /x /x\n' },
            { text: 'FROM debian:12\nCOPY --from=3 /x /x\n' },
            { text: 'FROM debian:12\nRUN --mount=from=biuld,target=/b cp /b/x /x\n' },
        ],
        good: [
            {
                text: 'FROM debian:12\nCOPY --from=assets /x /y\nRUN --mount=from=tools,target=/t true\n',
                options: { given: ['assets', 'tools'] },
            },
            { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /x /x\nCOPY --from=0 /y /y\n' },
            { text: 'FROM debian:12\nCOPY --from=alpine:3.20 /x /x\n' },
            { text: 'FROM debian:12 AS build\nFROM debian:12\nRUN --mount=from=build,target=/b --mount=from=0,target=/c cp /b/x /c/y /\n' },
        ],
    },
    check: {
        level: 'warning',
        *file({ document, options }) {
            // Docker compares names of stages without case.
            const named = (name) => (options.likeHadolint ? name : name.toLowerCase());
            const names = new Set(namesGiven(options).map(named));
            // hadolint reads the digits that a name begins with.
            const number = options.likeHadolint ? /^\d{1,9}/ : /^\d{1,9}$/;
            for (const [index, section] of [{ instructions: document.preamble, from: undefined }, ...document.stages].entries()) {
                if (section.from?.alias !== undefined)
                    names.add(named(section.from.alias.text));
                for (const instruction of section.instructions) {
                    if (instruction.keyword === 'RUN' && !options.likeHadolint)
                        yield* unknownMounts(instruction, index, names, document);
                    if (instruction.keyword !== 'COPY')
                        continue;
                    const flag = instruction.flags.find(({ name }) => name === 'from');
                    const name = rawSource(instruction);
                    if (flag === undefined || name === undefined || names.has(named(name)) || name.includes(':'))
                        continue;
                    // No stage has a slash in its name: `image-not-tagged` tells of it.
                    if (!options.likeHadolint && name.includes('/'))
                        continue;
                    if (Number(number.exec(name)?.[0] ?? index) < index)
                        continue;
                    yield { at: flag, message: `COPY --from=${name} names no stage above`, instruction };
                }
            }
        },
    },
};
/** Names for which other files give the build something: to hadolint there are none. */

/** `--mount=from=` takes a name for an image in the same way. */

const ownStage = {
    id: 'copy-from-own-stage',
    aliases: ['DL3023', 'DS-0006', 'DS006'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY --from names its own stage',
    why: 'A stage cannot copy from itself, so the build fails, or takes an image of that name from the public registry',
    remedy: 'Name the stage that holds the files, or use RUN cp.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12 AS build\nCOPY --from=build /x /y\n' }],
        good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\nCOPY --from=build /x /y\n' }],
    },
    check: {
        level: 'error',
        *stage({ from, instructions }, { options }) {
            const named = (name) => (options.likeHadolint ? name : name?.toLowerCase());
            for (const instruction of instructions) {
                if (instruction.keyword === 'COPY' && from.alias !== undefined && named(rawSource(instruction)) === named(from.alias.text))
                    yield { at: instruction, message: `Stage ${from.alias.text} copies from itself`, instruction };
            }
        },
    },
};
const wholeFilesystem = {
    id: 'copy-whole-filesystem',
    audience: 'pedantic',
    aliases: ['DL3067'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY takes the whole file system of another stage',
    why: 'Build tools, caches and credentials of that stage come along, and so does everything that was removed from this one',
    remedy: 'Copy only the directories that are needed, or build FROM that stage.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /\n' }],
        good: [{ text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /app /\n' }],
    },
    check: {
        level: 'warning',
        on: ['COPY'],
        *instruction(instruction) {
            const { sources, destination } = instruction;
            const root = ({ value }) => (0,rules_define/* dropQuotes */.Ru)(value) === '/';
            if (instruction.flags.some(({ name, value }) => name === 'from' && value !== undefined) &&
                destination !== undefined &&
                root(destination) &&
                sources.some(root))
                yield { at: instruction, message: 'COPY takes / of another stage to /' };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/copy-target.js
// Where COPY puts things: several files need a directory, a relative target a WORKDIR.



const severalSources = {
    id: 'copy-target-without-slash',
    aliases: ['DL3021', 'DS-0011', 'DS011'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY of several files to a target without a slash',
    why: 'Docker refuses it: several files can only go into a directory, and the slash is what says so',
    remedy: 'End the target with a slash.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nCOPY a b /c\n' }],
        good: [{ text: 'FROM debian:12\nCOPY a b /c/\n' }, { text: 'FROM debian:12\nCOPY a /c\n' }, { text: 'FROM debian:12\nCOPY a b .\n' }],
    },
    check: {
        level: 'error',
        on: ['COPY'],
        *instruction(instruction, { options }) {
            const { sources, destination } = instruction;
            // BuildKit takes `.` for the directory that it is; hadolint does not.
            const directory = options.likeHadolint ? /\/$/ : /(?:^|\/)\.{0,2}$/;
            if (sources.length > 1 && destination !== undefined && !directory.test((0,rules_define/* dropQuotes */.Ru)(destination.value)))
                yield {
                    at: destination,
                    message: `${sources.length} sources go to ${destination.text}, which does not end with a slash`,
                    fix: () => slashBehindTarget(instruction),
                };
        },
    },
};
function slashBehindTarget(instruction) {
    if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.destination === undefined)
        return undefined;
    const { destination } = instruction;
    if (/["']$/.test(destination.text))
        return (0,rule/* fix */.Up)('End the target with a slash', (0,rule/* insertAfter */.WH)({ start: destination.start, end: destination.end - 1 }, '/'));
    return (0,rule/* fix */.Up)('End the target with a slash', (0,rule/* insertAfter */.WH)(destination, '/'));
}
/** hadolint asks only of COPY. */
function copies(instruction, { likeHadolint }) {
    return instruction.keyword === 'COPY' || (instruction.keyword === 'ADD' && !likeHadolint);
}
const relativeTarget = {
    id: 'copy-to-relative-target',
    aliases: ['DL3045'],
    severity: 'low',
    confidence: 'high',
    title: 'COPY or ADD to a relative target without WORKDIR',
    why: 'Where the files go depends on the base image, and with a new base they may lie elsewhere or over other files',
    remedy: 'Set WORKDIR first, or write the target as an absolute path.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY app app\n' },
            { text: 'FROM debian:12\nCOPY app .\n' },
            { text: 'FROM debian:12\nADD app.tar app\n' },
        ],
        good: [
            { text: 'FROM debian:12\nWORKDIR /srv\nCOPY app .\n' },
            { text: 'FROM debian:12\nCOPY app /app\n' },
            { text: 'FROM debian:12\nCOPY app ${DIR}\n' },
        ],
    },
    check: {
        level: 'warning',
        *file({ document, options }) {
            const set = (0,rules_define/* inheritByStage */.lg)(options);
            for (const instruction of document.instructions) {
                if (instruction.keyword === 'FROM')
                    set.enter(instruction);
                else if (instruction.keyword === 'WORKDIR')
                    set.set();
                else if (copies(instruction, options) && instruction.destination !== undefined && !set.current) {
                    const target = instruction.destination.value.replace(/^["']+|["']+$/g, '');
                    if (!/^(?:[/$]|.:[\\/])/.test(target))
                        yield {
                            at: instruction.destination,
                            message: `${instruction.keyword} to ${instruction.destination.text} without WORKDIR`,
                            instruction,
                        };
                }
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/rpm-packages.js
// What the rules of yum, dnf and zypper share.




const unrepeatable = 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed';
const stops = 'Nobody answers in a build, so it stops as soon as the package manager has a question';
const heavy = 'Metadata and packages that are of no use in the image are stored and pulled with it';
/** What the package rules of these managers have in common. */
const pinned = {
    severity: 'low',
    confidence: 'high',
    why: unrepeatable,
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
};
const answered = {
    severity: 'low',
    confidence: 'high',
    why: stops,
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
};
const cleaned = {
    severity: 'low',
    confidence: 'high',
    why: heavy,
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
};
const installs = ['install', 'groupinstall', 'localinstall'];
/** What else of yum and dnf asks before it does anything. */
const asking = [
    ...installs,
    'in',
    'reinstall',
    'update',
    'upgrade',
    'downgrade',
    'remove',
    'erase',
    'swap',
    'distro-sync',
    'builddep',
];
/** Whether a command is one that asks: by its first word, since `dnf mark remove` asks nothing; hadolint looks for an install anywhere. */
function asksFirst(command, names, { likeHadolint }) {
    return ((0,rules_define/* runs */.Np)(command, names, installs) ||
        (!likeHadolint && names.includes(command.name ?? '') && asking.includes((0,queries/* plainArgs */.IE)(command)[0]?.value ?? '')));
}
/** An install that no clean of the same manager follows. */
function* cleanAfter(script, run, context, names, verbs, clean, caches, fix) {
    if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && caches.some((cache) => target.startsWith(cache))))
        return;
    const { likeHadolint } = context.options;
    const installs = (command) => (0,rules_define/* runs */.Np)(command, names, verbs);
    // hadolint compares the first of each; an install behind the clean fills the cache anew.
    const install = likeHadolint ? script.commands.findIndex(installs) : script.commands.findLastIndex(installs);
    const cleaning = likeHadolint ? script.commands.findIndex(clean) : script.commands.findLastIndex(clean);
    const found = script.commands[install];
    if (found === undefined || cleaning > install)
        return;
    // Behind sudo the cache is root's, which the same words without sudo do not clean.
    const own = found.node.words[0]?.literal === found.name;
    yield { at: script.place(found.node), message: `${found.name} leaves its cache in the layer`, ...(own ? { fix } : {}) };
}
function* unpinnedRpms(script, declared, names, notPackages, { likeHadolint }) {
    // A file is what it is; hadolint asks it for a version in its name.
    const isFile = (value) => !likeHadolint && value.endsWith('.rpm');
    const loose = script.commands
        .filter((command) => (0,rules_define/* runs */.Np)(command, names, ['install']))
        .flatMap((command) => {
        const words = (0,rules_define/* packages */.U$)(command, ['install', 'module']);
        if ((0,rules_define/* runs */.Np)(command, names, ['module']))
            return words.filter(({ value }) => !value.includes(':'));
        return (0,rules_define/* runs */.Np)(command, names, notPackages)
            ? []
            : words.filter(({ value, text }) => !hasRpmVersion(value) && !isFile(value) && !hasDeclaredPart(text, declared));
    });
    yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (list) => `${names[0]} installs ${list} without a version`);
}
/** `httpd-2.4.6`: what follows the first hyphen has a part that begins with a digit, and only letters that versions have. */
function hasRpmVersion(value) {
    const [, ...parts] = value.split('-');
    if (parts.length > 0 && value.endsWith('.rpm'))
        return true;
    return parts.length > 0 && parts.every((part) => /^[A-Za-z0-9.~^_:+]*$/.test(part)) && parts.some((part) => /^\d/.test(part));
}
/** Names that ARG and ENV declare before an instruction in its stage; to hadolint, in whatever stage. */
function declaredBefore(run, context) {
    if (!context.options.likeHadolint)
        return context.scopeAt(run);
    let first = declarations.get(context);
    if (first === undefined) {
        first = new Map();
        for (const instruction of context.all)
            if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV')
                for (const { name } of instruction.pairs)
                    if (!first.has(name.value))
                        first.set(name.value, instruction.start);
        declarations.set(context, first);
    }
    const places = first;
    return { has: (name) => (places.get(name) ?? Number.POSITIVE_INFINITY) < run.start };
}
/** Where each name is declared first, worked out once a file. */
const declarations = new WeakMap();
/** `httpd-${HTTPD_VERSION}`: the Dockerfile gives the version, or a part of the name, elsewhere. */
function hasDeclaredPart(text, declared) {
    if (!text.includes('-'))
        return false;
    return [...text.matchAll(/\$(?:\{(\w{1,100})\}|(\w{1,100}))/g)].some(([, braced, bare]) => declared.has((braced ?? bare)));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/dnf.js
// dnf and microdnf: answers, cache, versions.




/** tdnf is that of Azure Linux and Photon. */
const everyManager = ['dnf', 'microdnf', 'dnf5', 'tdnf'];
const knownToHadolint = everyManager.slice(0, 2);
function managers({ options }) {
    return options.likeHadolint ? knownToHadolint : everyManager;
}
/** What fills the cache, in the words and short words that hadolint knows. */
const known = ['install', 'in', 'upgrade', 'up', 'upgrade-minimal', 'up-min', 'reinstall', 'rei'];
/** Beside them, from dnf's manual. */
const fills = [
    ...known,
    ...['install-n', 'install-na', 'install-nevra', 'localinstall', 'update', 'update-minimal', 'upgrade-to', 'update-to', 'groupinstall'],
    ...['distro-sync', 'distrosync', 'dsync', 'dist-sync', 'downgrade', 'dg', 'swap', 'builddep'],
];
const dnfYes = {
    ...answered,
    id: 'dnf-without-yes',
    aliases: ['DL3038'],
    title: 'dnf install waits for an answer',
    remedy: 'Add -y.',
    examples: {
        bad: [
            { text: 'FROM fedora:40\nRUN dnf install httpd-2.4 && dnf clean all\n' },
            { text: 'FROM fedora:40\nRUN dnf in httpd-2.4 && dnf clean all\n' },
        ],
        good: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
            { text: 'FROM fedora:40\nRUN microdnf --assumeyes install httpd-2.4 && dnf mark remove httpd\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: everyManager,
        *shell(script, run, context) {
            const asks = context.options.likeHadolint ? installs : asking;
            const guilty = (command) => asksFirst(command, managers(context), context.options) && !(0,queries/* hasFlag */.Lt)(command, 'y', 'assumeyes');
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, (command) => `${command.name} ${(0,shell_edits/* verbWord */.SE)(command, ...asks)?.value} has no -y`, () => (0,shell_edits/* editCommands */.dt)(run, context, 'Add -y', guilty, (command) => (0,shell_edits/* verbWord */.SE)(command, ...asks), 'before', '-y '));
        },
    },
};
const dnfCache = {
    ...cleaned,
    id: 'dnf-cache-kept',
    aliases: ['DL3040', 'DS-0019', 'DS019'],
    title: 'dnf leaves its cache in the image',
    remedy: 'End the same RUN with `dnf clean all`, or mount a cache over /var/cache/libdnf5.',
    examples: {
        bad: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4\n' },
            { text: 'FROM fedora:40\nRUN dnf -y up-min\n' },
            { text: 'FROM fedora:40\nRUN dnf in -y httpd-2.4 && dnf clean all && dnf in -y curl-8\n' },
            { text: 'FROM photon:5.0\nRUN tdnf install -y httpd-2.4\n' },
            { text: 'FROM fedora:40\nRUN sudo dnf install -y httpd-2.4\n' },
        ],
        good: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
            { text: 'FROM fedora:40\nRUN microdnf install -y httpd-2.4 && microdnf clean all\n' },
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && rm -r /var/cache/dnf/*\n' },
            { text: 'FROM rockylinux:9.3\nRUN --mount=type=cache,target=/var/cache/dnf dnf install -y httpd-2.4\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: everyManager,
        *shell(script, run, context) {
            const verbs = context.options.likeHadolint ? known : fills;
            const fix = () => {
                const used = new Set(script.commands.filter((command) => (0,rules_define/* runs */.Np)(command, managers(context), verbs)).map(({ name }) => name));
                return (0,shell_edits/* endWith */.qZ)(run, context, [...used].map((name) => `${name} clean all`).join(' && '));
            };
            const folders = context.options.likeHadolint ? ['/var/cache/libdnf5'] : ['/var/cache/libdnf5', '/var/cache/dnf', '/var/cache/yum'];
            for (const name of managers(context)) {
                const clean = (command) => (0,rules_define/* runs */.Np)(command, [name], ['clean', 'all']) ||
                    (0,rules_define/* runs */.Np)(command, ['rm'], ['-rf', '/var/cache/yum/*']) ||
                    (!context.options.likeHadolint && (0,rules_define/* removesFolder */.QA)(command, /^\/var\/cache(?:\/(?:dnf|libdnf5|yum|tdnf))?$/));
                const [found] = cleanAfter(script, run, context, [name], verbs, clean, folders, fix);
                if (found !== undefined) {
                    yield found;
                    return;
                }
            }
        },
    },
};
const dnfUnpinned = {
    ...pinned,
    id: 'dnf-version-not-pinned',
    aliases: ['DL3041'],
    title: 'dnf installs whatever version is newest',
    remedy: 'Write package-version, and module:stream for modules.',
    examples: {
        bad: [{ text: 'FROM fedora:40\nRUN dnf install -y httpd\n' }, { text: 'FROM fedora:40\nRUN microdnf install -y httpd-tools\n' }],
        good: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.6 httpd-tools-2.4\n' },
            { text: 'FROM fedora:40\nRUN dnf module install -y php:8.2\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: everyManager,
        shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), managers(context), ['module', 'group'], context.options),
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/language-packages.js
// What the rules of package managers of languages share.

const language_packages_pinned = {
    severity: 'low',
    confidence: 'high',
    why: 'Whoever takes over the package, or publishes the next bad release, is in the next image without any change of yours',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
};
const kept = {
    severity: 'low',
    confidence: 'high',
    why: 'A cache that nobody reads is stored and pulled with every image',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
};
/** What stands behind `install`. */
function installed(words) {
    const start = words.findIndex(({ value }) => value === 'install');
    if (start < 0)
        return [];
    const rest = words.slice(start);
    const first = rest.findIndex(({ value }) => value !== 'install');
    return first < 0 ? [] : rest.slice(first);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/gem-version-not-pinned.js


const gemUnpinned = {
    ...language_packages_pinned,
    id: 'gem-version-not-pinned',
    aliases: ['DL3028'],
    title: 'gem installs whatever version is newest',
    remedy: 'Write gem:version, or use a Gemfile with its lock.',
    examples: {
        bad: [{ text: 'FROM ruby:3.3\nRUN gem install bundler\n' }],
        good: [
            { text: 'FROM ruby:3.3\nRUN gem install bundler:2.5.0\n' },
            { text: 'FROM ruby:3.3\nRUN gem install bundler -v 2.5.0\n' },
            { text: 'FROM ruby:3.3\nRUN gem install ./app.gem\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['gem'],
        *shell(script, _run, { options }) {
            // gem takes `-v2.5.0` too, but hadolint does not see it.
            const version = options.likeHadolint ? /^(?:-v|--version)$|^--version=/ : /^(?:-v|--version)$|^--version=|^-v\d/;
            const loose = script.commands
                .filter((command) => (0,rules_define/* runs */.Np)(command, ['gem'], ['install', 'i']) && !command.args.some(({ value }) => version.test(value)))
                .flatMap(gems)
                .filter(({ value }) => !value.includes(':') && (options.likeHadolint || !value.endsWith('.gem')));
            yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `gem installs ${names} without a version`);
        },
    },
};
/** Words before `--`; every flag takes the word behind it along, since nearly every flag of gem has an argument. */
function gems({ args }) {
    const words = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word.value === '--')
            break;
        if (word.value.startsWith('-'))
            at++;
        else if (word.value !== 'install' && word.value !== 'i')
            words.push(word);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/go-version-not-pinned.js



const goUnpinned = {
    ...language_packages_pinned,
    id: 'go-version-not-pinned',
    aliases: ['DL3062'],
    title: 'go installs whatever version is newest',
    remedy: 'Write module@version.',
    examples: {
        bad: [
            { text: 'FROM golang:1.23\nRUN go install example.com/tool@latest\n' },
            { text: 'FROM golang:1.23\nRUN go get example.com/lib\n' },
        ],
        good: [
            { text: 'FROM golang:1.23\nRUN go install example.com/tool@v1.2.3 && go install ./...\n' },
            { text: 'FROM golang:1.24\nCOPY go.mod go.sum /go/\nRUN go install tool && go run example.com/tool\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['go'],
        *shell(script, _run, { options }) {
            const commands = script.commands.filter((command) => (0,rules_define/* runs */.Np)(command, ['go'], ['install', 'get', 'run']));
            // Where something is run, hadolint looks at nothing else.
            const running = options.likeHadolint ? commands.filter((command) => (0,queries/* hasArg */.nb)(command, 'run')) : [];
            const loose = (running.length > 0 ? running : commands)
                .flatMap((command) => {
                // Without a version `install` and `run` take the one that go.mod has, or fail; only `get` takes the newest.
                if (!options.likeHadolint && !(0,queries/* hasArg */.nb)(command, 'get'))
                    return versioned(command);
                // `go install tool` takes those of go.mod.
                const words = (0,rules_define/* packages */.U$)(command, ['install', 'get', 'run']).filter(({ value }) => value !== 'tool' || !(0,queries/* hasArg */.nb)(command, 'install'));
                // What follows the package of `go run` are arguments of its own.
                return (0,queries/* hasArg */.nb)(command, 'run') ? words.slice(0, 1) : words;
            })
                .filter(({ value }) => !goFixed(value));
            yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `go fetches ${names} without a fixed version`);
        },
    },
};
function versioned(command) {
    return (0,rules_define/* packages */.U$)(command, ['install', 'run']).filter(({ value }) => value.includes('@'));
}
function goFixed(value) {
    return /^[./]/.test(value) || (value.includes('@') && !/@(?:latest|none)$/.test(value));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/healthcheck-missing.js


const noHealthcheck = {
    ...controls/* configuration */.HF,
    id: 'healthcheck-missing',
    aliases: ['DL3057'],
    title: 'A stage has no HEALTHCHECK',
    why: 'A container that hangs still counts as running, and nothing restarts it',
    remedy: 'Add HEALTHCHECK, or HEALTHCHECK NONE where the orchestrator does it.',
    controls: controls/* controls */.ne.healthcheck,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\n' },
            { text: 'FROM alpine:3.20 AS base\nHEALTHCHECK NONE\nFROM base\nCMD ["a"]\n' },
        ],
    },
    check: {
        // Off in hadolint until an override raises it.
        level: 'ignore',
        *file({ document }) {
            // A stage is fine by its own instruction, by that of one it builds on, or when one that builds on it has it.
            const good = new Set();
            const goodNames = new Set();
            const waiting = new Map();
            const accept = (from) => {
                good.add(from);
                goodNames.add((0,rules_define/* stageKey */.Ih)(from));
            };
            for (const { from, instructions } of document.stages) {
                const own = instructions.some(({ keyword }) => keyword === 'HEALTHCHECK');
                if (own || goodNames.has((0,rules_define/* imageName */.tO)(from)))
                    accept(from);
                else if (!waiting.has((0,rules_define/* stageKey */.Ih)(from)))
                    waiting.set((0,rules_define/* stageKey */.Ih)(from), [from]);
                else
                    waiting.get((0,rules_define/* stageKey */.Ih)(from))?.push(from);
                const settled = own ? [from] : [];
                for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
                    const base = (0,rules_define/* imageName */.tO)(next);
                    for (const parent of waiting.get(base) ?? []) {
                        accept(parent);
                        settled.push(parent);
                    }
                    waiting.delete(base);
                }
            }
            for (const { from } of document.stages)
                if (!good.has(from))
                    yield { at: from, message: 'The stage has no HEALTHCHECK', instruction: from };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/ignore-comment.js

const ignoreComment = {
    id: 'ignore-comment',
    aliases: ['DL1001'],
    severity: 'low',
    confidence: 'high',
    title: 'A comment switches rules off',
    why: 'What it hides is not seen by those who decide about exceptions',
    remedy: 'Put the exception into the configuration or the policy, where it has an owner and an end.',
    controls: ['NIST-800-190-4.1.2', 'PCI-DSS-6.3.3'],
    risks: risks/* risks */.X.visibility,
    examples: {
        bad: [{ text: '# hadolint ignore=DL3006\nFROM alpine\n' }],
        good: [{ text: '# nothing to see\nFROM alpine\n' }],
    },
    check: {
        // Off in hadolint until an override raises it.
        level: 'ignore',
        *file({ suppressions }) {
            for (const { comment, scope } of suppressions)
                if (comment !== undefined && scope === 'line')
                    yield { at: comment, message: 'This comment switches rules off' };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/image-tag.js
// The tag of a base image: none, or one that moves.






const drifting = 'The base changes under you: a rebuild of the same commit can bring in another system, tested by nobody';
const untagged = {
    id: 'image-not-tagged',
    aliases: ['DL3006'],
    severity: 'medium',
    confidence: 'high',
    title: 'The base image has neither tag nor digest',
    why: drifting,
    remedy: 'Name a tag, or better a digest.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian\n' },
            { text: 'FROM registry.example.com/team/app\n' },
            { text: 'ARG BASE=debian\nFROM $BASE\n' },
            { text: 'FROM debian:12 AS build-linux\nFROM base-$TARGETOS\n' },
            { text: 'FROM debian:12\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\n' },
        ],
        good: [
            { text: 'FROM debian:12\n' },
            { text: 'FROM debian:12 AS build\nFROM build\n' },
            { text: 'FROM scratch\n' },
            { text: 'FROM debian:12\nCOPY --from=ghcr.io/astral-sh/uv:0.8.0 /uv /bin/\n' },
            { text: 'ARG BASE=debian:12\nFROM $BASE\n' },
            { text: 'ARG BASE=build\nFROM debian:12 AS build\nFROM $BASE\n' },
            { text: 'FROM base AS build\nFROM debian:12\nCOPY --from=acme/tools /x /y\n', options: { given: ['base', 'acme/tools'] } },
            { text: 'ARG KIND=dev\nFROM debian:12 AS build-dev\nFROM build-${KIND}\n' },
            { text: 'FROM debian:12 AS build-linux\nFROM debian:11 AS build-windows\nFROM build-$TARGETOS\n' },
        ],
    },
    check: {
        level: 'warning',
        *file(context) {
            const { document, options } = context;
            const aliases = new Set(namesGiven(options));
            if (!options.likeHadolint)
                yield* takenUntagged(context);
            for (const { from, parent } of document.stages) {
                const image = asHadolint(from.image, options);
                const { alias } = from;
                // Its own name does not make it a stage that was there before.
                const known = aliases.has(image?.repository ?? '');
                if (alias !== undefined)
                    aliases.add(alias.text);
                if (image === undefined || image.repository === 'scratch' || image.digest !== undefined || image.tag !== undefined)
                    continue;
                if (known || (!options.likeHadolint && (parent !== undefined || mayBeStage(image.value, aliases, document.escape))))
                    continue;
                // A variable may hold the tag as well; a stage has none.
                if (image.repository.startsWith('$')) {
                    const name = options.likeHadolint ? undefined : (0,expand/* expand */.fT)(image.value, context.scopeAt(from), document.escape);
                    if (name !== undefined && isWithoutTag(name) && !aliases.has(name))
                        yield {
                            at: image,
                            message: `The base image ${image.text} is ${name} by default, without a tag`,
                            severity: 'low',
                            instruction: from,
                        };
                    continue;
                }
                yield { at: image, message: `The base image ${image.text} has no tag`, instruction: from, fix: () => image_tag_pinned(from, context) };
            }
        },
    },
};
/** `FROM build-$TARGETOS`, where stages before it are called `build-linux` and `build-windows`. */
function mayBeStage(value, aliases, escapeLetter) {
    const uses = (0,expand/* variableUses */.Td)(value, escapeLetter);
    const [first, last] = [uses[0], uses.at(-1)];
    if (first === undefined || last === undefined || first.start === 0)
        return false;
    const [before, behind] = [value.slice(0, first.start).toLowerCase(), value.slice(last.end).toLowerCase()];
    for (const alias of aliases) {
        const name = alias.toLowerCase();
        if (name.length >= before.length + behind.length && name.startsWith(before) && name.endsWith(behind))
            return true;
    }
    return false;
}
/** `COPY --from=registry/image`, and a mount of one: no stage has a slash in its name. */

function isWithoutTag(value) {
    const { repository, tag, digest } = (0,dockerfile_instruction/* readImage */.AM)({ start: 0, end: value.length, text: value, value });
    return repository !== '' && repository !== 'scratch' && tag === undefined && digest === undefined;
}
const latest = {
    id: 'image-latest',
    aliases: ['DL3007', 'CKV_DOCKER_7', 'DS-0001', 'DS001'],
    severity: 'medium',
    confidence: 'high',
    title: 'The base image is whatever is called latest',
    why: drifting,
    remedy: 'Name a release, or better a digest.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:latest\n' },
            { text: 'ARG TAG=latest\nFROM debian:$TAG\n' },
            { text: 'FROM debian:12\nCOPY --from=nginx:latest /etc/nginx /etc/nginx\n' },
            { text: 'FROM debian:12\nRUN --mount=type=bind,from=nginx:latest,target=/n cp /n/etc/nginx/mime.types /\n' },
        ],
        good: [
            { text: 'FROM debian:12\n' },
            { text: 'ARG TAG=12\nFROM debian:$TAG\n' },
            { text: 'FROM debian:12\nCOPY --from=nginx:1.29 /etc/nginx /etc/nginx\n' },
            { text: 'FROM debian:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n' },
        ],
    },
    check: {
        level: 'warning',
        on: ['FROM', 'COPY', 'RUN'],
        *instruction(instruction, context) {
            if (instruction.keyword !== 'FROM')
                return yield* takenFromLatest(instruction, context);
            const { image } = instruction;
            if (image === undefined || image.digest !== undefined)
                return;
            if (image.tag === 'latest')
                yield { at: image, message: `The base image is ${image.text}`, fix: () => image_tag_pinned(instruction, context) };
            else if (!context.options.likeHadolint && image.tag?.includes('$') === true) {
                const tag = (0,expand/* expand */.fT)(image.tag, context.scopeAt(instruction), context.document.escape);
                if (tag === 'latest')
                    yield { at: image, message: `The base image ${image.text} is latest by default`, severity: 'low' };
            }
        },
    },
};
/** `COPY --from=image:latest`, and a mount of one: as much of another system comes along as FROM would bring. hadolint looks at FROM alone. */



;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/instruction-place.js
// Instructions where Docker does not take them: before FROM, inside ONBUILD.

const instructionOrder = {
    id: 'instruction-before-from',
    aliases: ['DL3061'],
    severity: 'low',
    confidence: 'high',
    title: 'An instruction stands before the first FROM',
    why: 'Docker refuses the file: only ARG may stand there',
    remedy: 'Begin with FROM; move what stands before it into a stage.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'RUN true\nFROM debian:12\n' }, { text: 'LABEL a=b\n' }],
        good: [{ text: '# syntax=docker/dockerfile:1\nARG TAG=12\nFROM debian:$TAG\n' }],
    },
    check: {
        level: 'error',
        *file({ document }) {
            for (const instruction of document.preamble) {
                if (instruction.keyword !== 'ARG' && instruction.keyword !== 'UNKNOWN')
                    yield { at: instruction.keywordSpan, message: `${instruction.keyword} stands before the first FROM`, instruction };
            }
        },
    },
};
const onbuildTrigger = {
    id: 'onbuild-trigger-not-allowed',
    aliases: ['DL3043'],
    severity: 'medium',
    confidence: 'high',
    title: 'ONBUILD holds an instruction that it may not',
    why: 'Docker refuses the file',
    remedy: 'Move the instruction out of ONBUILD.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nONBUILD FROM alpine:3.20\n' }, { text: 'FROM debian:12\nONBUILD ONBUILD RUN true\n' }],
        good: [{ text: 'FROM debian:12\nONBUILD COPY . /app/\n' }],
    },
    check: {
        level: 'error',
        on: ['ONBUILD'],
        *instruction(instruction) {
            const inner = /^\S+/.exec(instruction.rest.text)?.[0].toUpperCase() ?? '';
            if (['ONBUILD', 'FROM', 'MAINTAINER'].includes(inner))
                yield { at: instruction, message: `ONBUILD holds ${inner}` };
        },
    },
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/spdx-ids.js
// Identifiers of the SPDX licence list (spdx.org/licenses) that are not deprecated: what an spdx label may hold.
const spdxLicenceIds = new Set(`
  0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only
  AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML APL-1.0
  APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006
  Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0
  App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause
  BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer
  BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-LBNL
  BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014
  BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso
  BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE
  BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection
  BSD-Source-Code BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works
  BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera
  BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause
  Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou CATOSL-1.1
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL
  CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0
  CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0
  CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0
  CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE
  CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
  CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2
  CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible
  COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0
  Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0
  DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0
  EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid
  EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer FSFUL
  FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth
  GCR-docs GD GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later
  GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only
  GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
  GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0-only
  GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later Game-Programming-Gems Giftware Glide Glulxe
  Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel
  HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc
  HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-merchantability-variant
  HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
  HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1
  Hippocratic-3.0-core IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard ISO-permission ImageMagick
  Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON Jam JasPer-2.0 Kastrup
  Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
  LGPL-3.0-or-later LGPLLR LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20
  LZMA-SDK-9.22 Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts
  MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh
  MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL
  MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow
  Minpack MirOS Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL
  NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD
  NTP NTP-0 Naumen NetCDF Newsletr Nokia Noweb O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN
  OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL
  OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4
  OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0
  OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0
  ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0
  PostgreSQL Python-2.0 Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby
  Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL
  SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport
  Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94 Spencer-99 SugarCRM-1.1.3
  Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0
  TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0
  UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool
  VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720 W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
  X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet YPL-1.0
  YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules atc-game
  bcrypt-Solar-Designer blessing bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa
  dvipdfm eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35
  libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep
  pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl xinetd
  xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`
    .split(/\s+/)
    .filter((id) => id !== ''));

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/label-formats.js
// Formats that the label schema of `.hadolint.yaml` may ask for.


/** Longest value that is looked at; nothing valid is longer. */
const maxLength = 4096;
/** `lax` takes what hadolint takes, which asks less than the standards do. */
function hasFormat(value, type, lax = false) {
    if (value.length > maxLength)
        return false;
    switch (type) {
        case 'url':
            return isUrl(value);
        case 'rfc3339':
            return isTime(value.trim(), lax);
        case 'semver':
            return isSemver(value, lax);
        case 'hash':
            return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
        case 'spdx':
            return spdxLicenceIds.has(value.trimEnd());
        case 'email':
            return isAddress(lax ? withoutBlanks(value) : value.trim(), lax);
        default:
            return true;
    }
}
/** RFC 3986: a scheme, and in each part only letters that it may have. */
function isUrl(value) {
    const parts = /^[A-Za-z][A-Za-z0-9+.-]{0,100}:(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(value);
    if (parts === null)
        return false;
    const [, authority, ...others] = parts;
    return (others.every((part = '') => /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/.test(part)) &&
        (authority === undefined || isAuthority(authority)));
}
function isAuthority(text) {
    const parts = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(text);
    if (parts === null)
        return false;
    const [, user = '', host = ''] = parts;
    const letters = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*$/;
    return letters.test(user) && (host.startsWith('[') ? isLiteral(host.slice(1, -1)) : letters.test(host));
}
/** An IPv6 address, with its zone maybe, or one of a version to come. */
function isLiteral(text) {
    if (/^[Vv][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/.test(text))
        return true;
    const [address = '', zone = 'x'] = text.split('%25', 2);
    return !address.includes('%') && (0,external_node_net_.isIPv6)(address) && /^(?:[A-Za-z0-9\-._~]|%[0-9A-Fa-f]{2})+$/.test(zone);
}
/** RFC 5322: dot-atoms; the lax reading takes its quoted names, any literal, and a dot at the end, too. */
function isAddress(value, lax) {
    const at = value.lastIndexOf('@');
    if (at < 1 || at > 64 || value.length > 320)
        return false;
    const [name, domain] = [value.slice(0, at), value.slice(at + 1)];
    const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
    return ((/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(name) || (lax && /^"(?:[^"\\]|\\.)*"$/.test(name))) &&
        ((lax ? /^\[[^[\]\\]*\]$/ : /^\[[0-9A-Fa-f:.]+\]$/).test(domain) ||
            new RegExp(`^(?:${label}\\.){0,20}${label}${lax ? '\\.?' : ''}$`).test(domain)));
}
/** Without comments in parentheses, and without blanks beside dots and at signs. */
function withoutBlanks(value) {
    return value
        .replace(/\([^()]*\)/g, ' ')
        .split(/([.@])/)
        .map((part) => part.trim())
        .join('');
}
/** semver.org, version 2.0.0; the lax reading knows no leading zeros and lets a suffix end before its last identifier. */
function isSemver(value, lax) {
    const suffix = '(?:[0-9A-Za-z-]+\\.)*[0-9A-Za-z-]*';
    if (lax)
        return new RegExp(`^\\d+\\.\\d+\\.\\d+(?:-${suffix})?(?:\\+${suffix})?$`).test(value);
    const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
    const number = '(?:0|[1-9]\\d*)';
    const match = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+${identifiers})?$`).exec(value);
    return match !== null && !(match[1] ?? '').split('.').some((part) => /^0\d+$/.test(part));
}
/** RFC 3339, section 5.6; the lax reading takes years of any length and a fraction without digits. */
function isTime(value, lax) {
    const shape = lax
        ? /^-?(\d{1,15})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{0,64})?(?:[Zz]|[+-]\d\d:?\d\d)$/
        : /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,64})?(?:[Zz]|[+-]\d\d:?\d\d)$/;
    const parts = shape.exec(value);
    if (parts === null)
        return false;
    const [, year, month, day, hour, minute, second] = parts.map(Number);
    // The calendar repeats every 400 years, and Date ends before hadolint does.
    const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/labels.js
// LABEL: keys, and the schema that a configuration may set for them.



const label = {
    severity: 'low',
    confidence: 'high',
    why: 'Tools that sort, attribute or clean up images by this label pass this one by',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.visibility,
};
const labelKey = {
    ...label,
    id: 'label-key-invalid',
    aliases: ['DL3048'],
    title: 'A label key that Docker advises against',
    remedy: 'Use lower-case letters, digits, single dots and hyphens, underscores and slashes, and no namespace that belongs to Docker.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL InvalidKey=x\n' }, { text: 'FROM alpine:3.20\nLABEL com.docker.x=y\n' }],
        good: [{ text: 'FROM alpine:3.20\nLABEL org.example.key-1=x\n' }],
    },
    check: {
        level: 'style',
        on: ['LABEL'],
        *instruction(instruction) {
            const wrong = instruction.pairs.find(({ name }) => !isGoodKey(name.value));
            if (wrong !== undefined)
                yield { at: wrong.name, message: `The label key ${wrong.name.text} is not of the form that Docker asks for` };
        },
    },
};
function isGoodKey(key) {
    return (/^[a-z][a-z0-9._/-]*$/.test(key) &&
        /[a-z0-9]$/.test(key) &&
        !/\.\.|--/.test(key) &&
        !/^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key));
}
const labelMissing = {
    ...label,
    id: 'label-missing',
    aliases: ['DL3049'],
    title: 'A required label is missing',
    remedy: 'Add the label to the stage.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL other=x\n', options: { labelSchema: { author: 'text' } } }],
        good: [
            { text: 'FROM alpine:3.20\nLABEL author=x\n', options: { labelSchema: { author: 'text' } } },
            {
                text: 'FROM alpine:3.20 AS build\nFROM alpine:3.20\nCOPY --from=build /x /x\nLABEL author=x\n',
                options: { labelSchema: { author: 'text' } },
            },
        ],
    },
    check: {
        level: 'info',
        enabled: ({ labelSchema }) => labelSchema.size > 0,
        *file({ document, options }) {
            for (const wanted of options.labelSchema.keys()) {
                const good = [];
                const bad = new Set();
                // A stage that others only copy from is no image of its own.
                const silence = (name) => {
                    for (const from of bad)
                        if (from.alias?.text === name)
                            bad.delete(from);
                };
                for (const { from, instructions } of document.stages) {
                    if (good.some(({ alias }) => alias !== undefined && alias.text === from.image?.repository))
                        good.push(from);
                    else
                        bad.add(from);
                    for (const instruction of instructions) {
                        if (instruction.keyword === 'COPY') {
                            const source = instruction.flags.find(({ name }) => name === 'from')?.value;
                            if (source !== undefined)
                                silence(source);
                        }
                        else if (instruction.keyword === 'LABEL' && instruction.pairs.some(({ name }) => name.value === wanted)) {
                            silence((0,rules_define/* stageKey */.Ih)(from));
                            good.push(from);
                            bad.delete(from);
                        }
                    }
                }
                for (const from of bad)
                    yield { at: from, message: `The label ${wanted} is missing`, instruction: from };
            }
        },
    },
};
const labelSuperfluous = {
    ...label,
    id: 'label-not-in-schema',
    aliases: ['DL3050'],
    title: 'A label that the schema does not know',
    why: 'It may be a typing error of one that is required, and then the right one is missing',
    remedy: 'Remove the label, or add it to the schema.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL other=x\n', options: { labelSchema: { author: 'text' }, strictLabels: true } }],
        good: [{ text: 'FROM alpine:3.20\nLABEL author=x\n', options: { labelSchema: { author: 'text' }, strictLabels: true } }],
    },
    check: {
        level: 'info',
        enabled: ({ strictLabels }) => strictLabels,
        on: ['LABEL'],
        *instruction(instruction, { options }) {
            const extra = instruction.pairs.find(({ name }) => !options.labelSchema.has(name.value));
            if (extra !== undefined)
                yield { at: extra, message: `The label ${extra.name.text} is not in the schema` };
        },
    },
};
/** A rule about the value of labels of one type; an empty value is DL3051's. */

/** hadolint keeps the escapes of a value without quotes, and the quotes of the old form. */
function labelValue({ value, legacy }, likeHadolint) {
    if (value === undefined)
        return '';
    return likeHadolint && (legacy || !/["']/.test(value.text)) ? value.text : value.value;
}
const labelEmpty = {
    ...label,
    id: 'label-empty',
    aliases: ['DL3051'],
    title: 'A label of the schema is empty',
    remedy: 'Give the label a value.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL author=""\n', options: { labelSchema: { author: 'text' } } }],
        good: [{ text: 'FROM alpine:3.20\nLABEL author="x"\n', options: { labelSchema: { author: 'text' } } }],
    },
    check: {
        level: 'warning',
        enabled: ({ labelSchema }) => labelSchema.size > 0,
        on: ['LABEL'],
        *instruction(instruction, { options: { labelSchema } }) {
            for (const name of labelSchema.keys()) {
                const empty = instruction.pairs.find((pair) => pair.name.value === name && (pair.value?.value ?? '') === '');
                if (empty !== undefined)
                    yield { at: empty, message: `The label ${name} is empty` };
            }
        },
    },
};
const labelRules = [
    labelKey,
    labelMissing,
    labelSuperfluous,
    labelEmpty,
    formatRule('label-not-url', 'DL3052', ['url'], 'a URL', 'Write an absolute URL.', 'https://example.com/x'),
    formatRule('label-not-time', 'DL3053', ['rfc3339'], 'a time by RFC 3339', 'Write the time as 2025-01-31T12:00:00Z.', '2025-01-31T12:00:00Z'),
    formatRule('label-not-spdx', 'DL3054', ['spdx'], 'an SPDX licence', 'Write an identifier from spdx.org/licenses.', 'Apache-2.0'),
    formatRule('label-not-git-hash', 'DL3055', ['hash'], 'a git hash', 'Write the commit with 7 or 40 digits.', '0123456789abcdef0123456789abcdef01234567'),
    formatRule('label-not-semver', 'DL3056', ['semver'], 'a semantic version', 'Write major.minor.patch.', '1.2.3-rc.1'),
    formatRule('label-not-email', 'DL3058', ['email'], 'an e-mail address', 'Write name@domain.', 'ann@example.com'),
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/maintainer-deprecated.js



const maintainer = {
    ...controls/* configuration */.HF,
    id: 'maintainer-deprecated',
    aliases: ['DL4000', 'MaintainerDeprecated', 'CKV_DOCKER_6', 'DS-0022', 'DS022'],
    title: 'MAINTAINER is deprecated',
    why: 'Docker may drop the instruction, and registries do not show what it says',
    remedy: 'Use LABEL org.opencontainers.image.authors.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nMAINTAINER Ann <ann@example.com>\n' }],
        good: [{ text: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Ann <ann@example.com>"\n' }],
    },
    check: {
        level: 'error',
        on: ['MAINTAINER'],
        *instruction(instruction, context) {
            yield { at: instruction.keywordSpan, message: 'MAINTAINER is deprecated', fix: () => labelForMaintainer(instruction, context) };
        },
    },
};


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/npm-version-not-pinned.js



const npmUnpinned = {
    ...language_packages_pinned,
    id: 'npm-version-not-pinned',
    aliases: ['DL3016'],
    title: 'npm installs whatever version is newest',
    remedy: 'Write package@version, or use `npm ci` with a lock file.',
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npm install -g express\n' },
            { text: 'FROM node:22\nRUN npm install @scope/tool\n' },
            { text: 'FROM node:22\nRUN npm i --save express@latest\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN npm install express@4.19.2 @scope/tool@1.0.0\n' },
            { text: 'FROM node:22\nRUN npm ci && npm install ./local\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['npm'],
        *shell(script, _, { options }) {
            const loose = script.commands
                .map((command) => (0,queries/* withoutFlagArgs */.wj)(command, ['registry', 'loglevel']))
                .flatMap((command) => packagesOf(command, options))
                .filter(({ value }) => !npmFixed(value) || (!options.likeHadolint && value.endsWith('@latest')));
            yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `npm installs ${names} without a version`);
        },
    },
};
/** What is installed; hadolint knows one of the three verbs, and programs installed for all users are another rule's. */
function packagesOf(command, { likeHadolint }) {
    const [verb, ...names] = (0,queries/* plainArgs */.IE)(command);
    if (command.name !== 'npm' || verb === undefined)
        return [];
    if (verb.value === 'install' && (likeHadolint || (0,queries/* hasFlag */.Lt)(command, 'g', 'global'))) {
        return installed([verb, ...names]).filter(({ value }) => likeHadolint || !value.endsWith('@latest'));
    }
    return !likeHadolint && ['install', 'i', 'add'].includes(verb.value) && !(0,queries/* hasFlag */.Lt)(command, 'g', 'global') ? names : [];
}
function npmFixed(value) {
    if (/^git(?:\+(?:ssh|http|https))?:\/\//.test(value))
        return value.includes('#');
    if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\/|\.\.\/|~\/)/.test(value))
        return true;
    // The at sign of a scope is no version.
    return (value.startsWith('@') ? value.slice(value.indexOf('/') + 1 || value.length) : value).includes('@');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/pip.js
// pip: versions and its cache.








/** Flags of pip that take the next word. */
const pipFlags = [
    'abi',
    'b',
    'build',
    'e',
    'editable',
    'extra-index-url',
    'f',
    'find-links',
    'i',
    'index-url',
    'implementation',
    'no-binary',
    'only-binary',
    'platform',
    'prefix',
    'progress-bar',
    'proxy',
    'python',
    'python-version',
    'root',
    'root-user-action',
    'src',
    't',
    'target',
    'trusted-host',
    'upgrade-strategy',
];
const versionControl = /^(?:git(?:\+(?:file|https|ssh|http|git))?|hg\+(?:file|http|https|ssh|static-http)|svn(?:\+(?:svn|http|https|ssh))?|bzr\+(?:http|https|ssh|sftp|ftp|lp))/;
const pipUnpinned = {
    ...language_packages_pinned,
    id: 'pip-version-not-pinned',
    aliases: ['DL3013'],
    title: 'pip installs whatever version is newest',
    remedy: 'Write package==version, or install from a requirements file with hashes.',
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask\n' },
            { text: 'FROM python:3.12\nRUN python3 -m pip install --no-cache-dir git+https://example.com/x\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir -r requirements.txt\n' },
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir .\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            for (const command of script.commands) {
                if (!(0,rules_define/* isPipInstall */.Ve)(command) ||
                    (command.name ?? '').includes('pipenv') ||
                    (0,queries/* hasFlag */.Lt)(command, 'constraint', 'c') ||
                    (0,queries/* hasArg */.nb)(command, '--requirement', '-r', '.'))
                    continue;
                const loose = installed((0,queries/* plainArgs */.IE)((0,queries/* withoutFlagArgs */.wj)(command, pipFlags))).filter(({ value }) => !pipFixed(value));
                if (loose.length > 0) {
                    yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `pip installs ${names} without a version`);
                    return;
                }
            }
        },
    },
};
function pipFixed(value) {
    if (/[<>]|==|!=|~=/.test(value) || /\.(?:whl|tar\.gz)$/.test(value))
        return true;
    return versionControl.test(value) ? value.includes('@') : value.includes('/');
}
const truthy = ['1', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'yes', 'Yes', 'YES'];
const pipCache = {
    ...kept,
    id: 'pip-cache-kept',
    aliases: ['DL3042'],
    title: 'pip keeps its cache in the image',
    remedy: 'Add --no-cache-dir, set PIP_NO_CACHE_DIR=1, or mount a cache over ~/.cache/pip.',
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN rm -rf ~/.cache && /opt/venv/bin/pip install flask==3.0.0\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN pip --no-cache install flask==3.0.0\n' },
            { text: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=1\nRUN pip install flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN pip install flask==3.0.0 && rm -rf /root/.cache\n' },
            { text: 'FROM python:3.12\nRUN pip install flask==3.0.0 && pip cache purge\n' },
            { text: 'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n' },
        ],
    },
    check: {
        level: 'warning',
        *file(context) {
            for (const list of [context.document.instructions, (0,rules_define/* triggers */.G)(context)]) {
                const off = (0,rules_define/* inheritByStage */.lg)(context.options);
                for (const instruction of list) {
                    if (instruction.keyword === 'FROM')
                        off.enter(instruction);
                    else if (instruction.keyword === 'ENV') {
                        const pair = instruction.pairs.find(({ name }) => name.value === 'PIP_NO_CACHE_DIR');
                        if (pair !== undefined && truthy.includes(pair.value?.value ?? ''))
                            off.set();
                    }
                    else if ((0,rules_define/* isRun */.yz)(instruction) && !off.current)
                        yield* cacheKept(instruction, context);
                }
            }
        },
    },
};

/** `rm -rf ~/.cache` or `pip cache purge` behind the last install. */

/** pip has the flag since version 6; these distributions bring an older one. */
function hasOldPip(run, context) {
    let stage = context.stageOf(run);
    for (let steps = 0; stage?.parent !== undefined && steps < 64; steps++)
        stage = stage.parent;
    const image = (0,expand/* expand */.fT)(stage?.from.image?.value ?? '', (0,expand/* globalScope */.gm)(context.document), context.document.escape) ?? '';
    return /^(?:.{0,200}\/)?(?:ubuntu:1[0-4]|ubuntu:(?:trusty|precise)|debian:(?:[5-8]\b|jessie|wheezy|squeeze)|centos:(?:centos)?[56]\b)/.test(image);
}

/** pipx and pipenv know no such flag. */
function isPipWrapper(command) {
    const name = command.name ?? '';
    return ['pipx', 'pipenv'].some((wrapper) => name.includes(wrapper) || (name.startsWith('python') && (0,rules_define/* hasSequence */.Wr)(command, '-m', wrapper)));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/pipe-without-pipefail.js







const pipefail = {
    id: 'pipe-without-pipefail',
    aliases: ['DL4006'],
    severity: 'medium',
    confidence: 'high',
    title: 'A pipe whose failures nobody sees',
    why: 'Only the last command counts: when the download in `curl | tar` fails, the step passes and an empty image is shipped',
    remedy: 'Put SHELL ["/bin/bash", "-o", "pipefail", "-c"] before it, or avoid the pipe.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN wget -qO- https://example.com/x | wc -l > /n\n' }],
        good: [
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO- https://example.com/x | wc -l > /n\n' },
            { text: 'FROM debian:12\nRUN wget -qO- https://example.com/x > /n\n' },
        ],
    },
    check: {
        level: 'warning',
        *file(context) {
            let safe = false;
            const atEnd = new Map();
            for (const instruction of context.document.instructions) {
                const stage = context.stageOf(instruction);
                if (instruction.keyword === 'FROM')
                    safe = !context.options.likeHadolint && inherits(stage, atEnd, context);
                else if (instruction.keyword === 'SHELL')
                    safe = failsInPipes(instruction, context);
                else if (!safe && (0,rules_define/* isRun */.yz)(instruction))
                    yield* pipes(instruction);
                if (stage !== undefined)
                    atEnd.set(stage, safe);
            }
            function* pipes(run) {
                const written = context.script(run.command);
                const given = (0,behind_wrappers/* scriptOfList */.h)(run.command, written, context.options);
                const script = given?.script ?? written;
                if (!script.hasPipe || given?.shell.some(({ value }) => value === 'pipefail') === true)
                    return;
                // A function may have any name, that of `echo` too.
                const renamed = /\b(?:echo|printf|yes|true)\s{0,20}\(\s{0,20}\)/.test(script.source.text);
                const guilty = context.options.likeHadolint ? undefined : script.pipes.find((pipe) => renamed || canFail(pipe));
                const first = guilty ?? script.pipes[0];
                if (!context.options.likeHadolint && first !== undefined && setsPipefail(script, first.start))
                    return;
                yield {
                    at: first === undefined ? run : script.place(first),
                    message: 'A pipe runs without pipefail',
                    instruction: run,
                    // `echo x | tee y`: what has no way to fail hides no failure.
                    ...(guilty === undefined && !context.options.likeHadolint ? { severity: 'low' } : {}),
                    fix: () => pipefailShell(run, context),
                };
            }
        },
    },
};
const printing = new Set(['echo', 'printf', 'yes', 'true', ':']);
/** Whether a command whose failure the pipe would hide can fail at all: those that only print cannot. */


/** A stage goes on with the shell of the one that it builds on; that of Windows knows no pipefail. */

/** `set -o pipefail` or `set -euxo pipefail` in the script before a place. */

const otherShells = ['pwsh', 'powershell', 'cmd'];
const shellsWithPipefail = new Set(['bash', 'zsh', 'ash']);
/** Whether SHELL sets pipefail, or names a shell to which it means nothing. */
function failsInPipes({ command }, { script, options }) {
    if (otherShells.some((shell) => command.script.text.startsWith(shell)))
        return true;
    // hadolint knows the shells in /bin only.
    const directory = options.likeHadolint ? /^\/bin\// : /^.*\//;
    return script(command).commands.some((shell) => shellsWithPipefail.has((shell.name ?? '').replace(directory, '')) && (0,queries/* hasFlag */.Lt)(shell, 'o') && (0,queries/* hasArg */.nb)(shell, 'pipefail'));
}
/** SHELL before the stage's first RUN with a pipe, where the base is known to have that shell. */


const withBash = /^(?:debian|ubuntu|buildpack-deps|node|python|golang|ruby|php|rust|perl|gcc|openjdk|eclipse-temurin|maven|gradle|fedora|centos|rockylinux|almalinux|amazonlinux|nginx|httpd|postgres)$/;

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/platform.js
// FROM --platform: fixed where the build should decide, or saying what holds anyway.


const fixedPlatform = {
    id: 'platform-in-from',
    aliases: ['DL3029'],
    severity: 'low',
    confidence: 'high',
    title: 'FROM fixes the platform',
    why: 'The image is built for that platform whatever the build asks for, and runs slowly or not at all elsewhere',
    remedy: 'Leave the platform to `docker build --platform`, or use $BUILDPLATFORM for tools that only run during the build.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM --platform=linux/amd64 debian:12\n' }],
        good: [{ text: 'FROM debian:12\n' }, { text: 'FROM --platform=$BUILDPLATFORM golang:1.23\n' }],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction) {
            const flag = instruction.flags.find(({ name }) => name === 'platform');
            if (flag !== undefined &&
                flag.value !== '' &&
                // As hadolint has it: wherever the name stands, the build decides.
                !/(?:BUILD|TARGET)PLATFORM/.test(flag.value ?? ''))
                yield { at: flag, message: `FROM is bound to the platform ${flag.value ?? ''}` };
        },
    },
};
const redundantPlatform = {
    id: 'redundant-target-platform',
    aliases: ['DL3065', 'RedundantTargetPlatform'],
    severity: 'low',
    confidence: 'high',
    title: 'FROM asks for the platform it has anyway',
    why: 'It changes nothing but makes readers look for a reason',
    remedy: 'Leave --platform out.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            { text: 'FROM --platform=$TARGETPLATFORM debian:12\n' },
            { text: 'FROM --platform=${TARGETPLATFORM} debian:12\n' },
            { text: 'FROM --platform=${TARGETPLATFORM:-linux/amd64} debian:12\n' },
        ],
        good: [{ text: 'FROM --platform=$BUILDPLATFORM debian:12\n' }, { text: 'FROM --platform=${TARGETPLATFORM:+linux/amd64} debian:12\n' }],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction, { document, options }) {
            const flag = instruction.flags.find(({ name }) => name === 'platform');
            if (flag === undefined)
                return;
            // hadolint takes quotes for a part of the value.
            const value = options.likeHadolint ? document.text.slice(flag.valueSpan?.start, flag.valueSpan?.end) : (flag.value ?? '');
            if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value))
                yield { at: flag, message: `--platform=${value} is the default`, fix: () => withoutPlatform(instruction, document) };
            // BuildKit always sets it; a builder that does not would take what is written behind it.
            else if (!options.likeHadolint && /^\$\{TARGETPLATFORM:?-[^${}]{0,200}\}$/.test(value))
                yield { at: flag, message: `--platform=${value} is the default`, fix: () => (0,rule/* suggested */.Mf)(withoutPlatform(instruction, document)) };
        },
    },
};
function withoutPlatform(instruction, { text }) {
    const flag = instruction.flags.find(({ name }) => name === 'platform');
    if (flag === undefined)
        return undefined;
    const blanks = /^[ \t]{0,100}/.exec(text.slice(flag.end, flag.end + 100))?.[0].length ?? 0;
    return (0,rule/* fix */.Up)('Leave --platform out', (0,rule/* remove */.TF)({ start: flag.start, end: flag.end + blanks }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/port-out-of-range.js

const portRange = {
    ...controls/* configuration */.HF,
    id: 'port-out-of-range',
    aliases: ['DL3011', 'DS-0008', 'DS008'],
    title: 'EXPOSE of a port that there is not',
    why: 'Ports end at 65535, so nothing will ever listen there',
    remedy: 'Correct the number.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 80000\n' }, { text: 'FROM alpine:3.20\nEXPOSE 40000-80000/udp\n' }],
        good: [{ text: 'FROM alpine:3.20\nEXPOSE 65535 80/tcp $PORT\n' }],
    },
    check: {
        level: 'error',
        on: ['EXPOSE'],
        *instruction(instruction) {
            const { words } = instruction;
            const wrong = words.find(({ value }) => {
                const ports = /^(\d{1,20})(?:-(\d{1,20}))?(?:\/\w+)?$/.exec(value);
                return ports !== null && (Number(ports[1]) > 65535 || Number(ports[2] ?? 0) > 65535);
            });
            if (wrong !== undefined)
                yield { at: wrong, message: `Port ${wrong.text} does not exist` };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/registry-not-trusted.js




const untrustedRegistry = {
    id: 'registry-not-trusted',
    aliases: ['DL3026'],
    severity: 'high',
    confidence: 'high',
    title: 'An image comes from a registry that is not on the list',
    why: 'Whoever controls that registry decides what runs in your image',
    remedy: 'Take the image from a trusted registry, or add its registry to `trustedRegistries`.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.thirdParty,
    examples: {
        bad: [
            { text: 'FROM evil.example.com/debian:12\n', options: { trustedRegistries: ['docker.io'] } },
            { text: 'FROM debian:12\n', options: { trustedRegistries: ['registry.example.com'] } },
            { text: 'FROM debian:12\nCOPY --from=evil.example.com/tool:1 /x /x\n', options: { trustedRegistries: ['docker.io'] } },
            {
                text: 'FROM debian:12\nRUN --mount=type=bind,from=evil.example.com/tool:1,target=/x /x/run\n',
                options: { trustedRegistries: ['docker.io'] },
            },
        ],
        good: [
            { text: 'FROM debian:12\n', options: { trustedRegistries: ['docker.io'] } },
            { text: 'FROM eu.registry.example.com/debian:12\n', options: { trustedRegistries: ['*.registry.example.com'] } },
            { text: 'FROM evil.example.com/debian:12\n' },
            {
                text: 'FROM debian:12 AS Build\nFROM debian:12\nCOPY --from=0 /x /x\nCOPY --from=build /y /y\n',
                options: { trustedRegistries: ['docker.io'] },
            },
        ],
    },
    check: {
        level: 'error',
        enabled: ({ trustedRegistries }) => trustedRegistries.length > 0,
        *file({ document, options }) {
            const stages = new Set();
            for (const instruction of document.instructions) {
                for (const image of imagesOf(instruction, stages, options)) {
                    const allowed = image.registry === undefined
                        ? ['docker.io', 'hub.docker.com'].some((registry) => isAllowed(registry, options.trustedRegistries))
                        : isAllowed(image.registry, options.trustedRegistries);
                    if (!allowed && image.value !== 'scratch')
                        yield { at: image, message: `${image.registry ?? 'docker.io'} is not on the list of trusted registries`, instruction };
                }
                if (instruction.keyword === 'FROM' && instruction.alias !== undefined)
                    stages.add(instruction.alias.text);
            }
        },
    },
};
/** Images that an instruction takes from outside: all but earlier stages. */
function imagesOf(instruction, stages, options) {
    if (instruction.keyword === 'FROM') {
        const image = asHadolint(instruction.image, options);
        return image === undefined || stages.has(image.repository) ? [] : [image];
    }
    const { likeHadolint } = options;
    const sources = instruction.keyword === 'COPY'
        ? instruction.flags
            .filter(({ name }) => name === 'from')
            .map((flag) => ({ flag, name: likeHadolint ? rawSource(instruction) : flag.value }))
        : instruction.keyword === 'RUN'
            ? mounts(instruction).map(({ flag, options: mount }) => ({ flag, name: mount.get('from') }))
            : [];
    return sources.flatMap(({ flag, name = '' }) => {
        const { start, end } = flag;
        return name === '' || isStage(name) ? [] : (asHadolint((0,dockerfile_instruction/* readImage */.AM)({ start, end, text: name, value: name }), options) ?? []);
    });
    // hadolint knows stages by their name as it is written, Docker in any case and by number.
    function isStage(name) {
        if (likeHadolint)
            return stages.has(name);
        return /^\d+$/.test(name) || [...stages].some((stage) => stage.toLowerCase() === name.toLowerCase());
    }
}
/** `*` alone, at the start or at the end of an entry stands for anything. */
function isAllowed(registry, trusted) {
    return trusted.some((entry) => {
        if (entry === '*')
            return true;
        if (entry.startsWith('*'))
            return registry.endsWith(entry.slice(1));
        if (entry.endsWith('*'))
            return registry.startsWith(entry.slice(0, -1));
        return registry === entry;
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/relative-workdir.js
var relative_workdir = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/several-instructions.js
// Instructions of which only the last of a stage counts: CMD, ENTRYPOINT, HEALTHCHECK.




const lastWins = 'Only the last one counts, so whoever reads or reviews the first is misled about what the container does';
const severalCmd = {
    ...controls/* configuration */.HF,
    id: 'several-cmd',
    aliases: ['DL4003', 'DS-0016', 'DS016'],
    title: 'A stage has several CMD',
    why: lastWins,
    remedy: 'Keep the last CMD.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nFROM alpine:3.20\nCMD ["b"]\n' }],
    },
    check: { level: 'warning', file: (context) => repeated(context, 'CMD') },
};
const severalEntrypoint = {
    ...controls/* configuration */.HF,
    id: 'several-entrypoint',
    aliases: ['DL4004', 'DS-0007', 'DS007'],
    title: 'A stage has several ENTRYPOINT',
    why: lastWins,
    remedy: 'Keep the last ENTRYPOINT.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nFROM alpine:3.20\nENTRYPOINT ["b"]\n' }],
    },
    check: { level: 'error', file: (context) => repeated(context, 'ENTRYPOINT') },
};
const severalHealthcheck = {
    ...controls/* configuration */.HF,
    id: 'several-healthcheck',
    aliases: ['DL3012', 'DS-0023', 'DS023'],
    title: 'A stage has several HEALTHCHECK',
    why: lastWins,
    remedy: 'Keep the last HEALTHCHECK.',
    controls: controls/* controls */.ne.healthcheck,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nHEALTHCHECK CMD b\n' }],
        good: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nFROM alpine:3.20\nHEALTHCHECK NONE\n' }],
    },
    check: { level: 'error', file: (context) => repeated(context, 'HEALTHCHECK') },
};
/** Every instruction of a kind after the first of its stage. */

/** Each of many findings would bring as many edits. */
const mostEdits = 50;
function onlyLast(dead, context) {
    const { text } = context.document;
    if (dead.length > mostEdits || dead.some((entry) => (0,places/* lineStart */.PT)(entry, text) !== entry.start))
        return undefined;
    return (0,rule/* fix */.Up)('Keep only the last, which is the one that counts', ...dead.map((entry) => (0,rule/* removeLines */.aY)(text, entry)));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/shell-by-link.js



const linkedShell = {
    ...controls/* configuration */.HF,
    id: 'shell-by-link',
    aliases: ['DL4005'],
    title: 'The default shell is changed with ln',
    why: 'Every later script that asks for sh gets another shell, also at run time, and only the image says so',
    remedy: 'Use SHELL.',
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN ln -sfv /bin/bash /bin/sh\n' },
            { text: 'FROM debian:12\nRUN mv /bin/bash /bin/sh\n' },
            { text: 'FROM debian:12\nRUN /bin/ln -snf bash /usr/bin/sh\n' },
        ],
        good: [{ text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' }, { text: 'FROM debian:12\nRUN cp /bin/sh /opt/sh\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['ln', 'mv', 'cp', 'install'],
        *shell(script, _run, { options: { likeHadolint } }) {
            yield* (0,rules_define/* firstCommand */.YC)(script, (command) => (0,rules_define/* runs */.Np)(command, ['ln'], ['/bin/sh']) || (!likeHadolint && replacesShell(command)), ({ name }) => `${name} replaces /bin/sh`);
        },
    },
};
/** `mv /bin/bash /bin/sh`, and whatever else puts a file in its place. */
function replacesShell(command) {
    return ['ln', 'mv', 'cp', 'install'].includes(command.name ?? '') && /^(?:\/usr)?\/bin\/sh$/.test((0,queries/* plainArgs */.IE)(command).at(-1)?.value ?? '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/shell-form.js


const shellForm = {
    ...controls/* configuration */.HF,
    id: 'shell-form',
    aliases: ['DL3025'],
    title: 'CMD, ENTRYPOINT or HEALTHCHECK is no JSON list',
    why: 'The program runs below a shell that does not pass signals on, so it is killed instead of stopped and loses what it was writing',
    remedy: 'Write it as a JSON list of strings.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD server --port 80\n' }, { text: "FROM alpine:3.20\nENTRYPOINT ['server']\n" }],
        good: [{ text: 'FROM alpine:3.20\nCMD ["server", "--port", "80"]\n' }],
    },
    check: {
        level: 'warning',
        on: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
        *instruction(instruction, context) {
            const { command, keyword } = instruction;
            if (command !== undefined && command.form !== 'exec')
                yield { at: instruction, message: `${keyword} is not a JSON list`, fix: () => execForm(instruction, context) };
        },
    },
};

const builtins = new Set([
    'cd',
    'exec',
    'export',
    'set',
    'source',
    '.',
    'eval',
    'test',
    '[',
    'if',
    'while',
    'for',
    'ulimit',
    'umask',
    'trap',
    'true:',
    ':',
]);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/stage-name.js
// Names of stages: taken twice, or reserved.

const duplicateStage = {
    id: 'duplicate-stage-name',
    aliases: ['DL3024', 'DuplicateStageName', 'CKV_DOCKER_11', 'DS-0012', 'DS012'],
    severity: 'medium',
    confidence: 'high',
    title: 'Two stages have the same name',
    why: 'COPY --from and --target take one of them, and which one is easy to get wrong, so the wrong files may be shipped',
    remedy: 'Give every stage a name of its own.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS build\n' }],
        good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\n' }],
    },
    check: {
        level: 'error',
        *file({ document, options }) {
            const seen = new Map();
            for (const { from } of document.stages) {
                const { alias } = from;
                if (alias === undefined)
                    continue;
                // Docker compares without case, hadolint with it.
                const name = options.likeHadolint ? alias.text : alias.text.toLowerCase();
                const first = seen.get(name);
                if (first === undefined)
                    seen.set(name, from);
                else
                    yield {
                        at: alias,
                        message: `The stage name ${alias.text} is taken`,
                        instruction: from,
                        related: [{ at: first.alias ?? first, message: 'the first stage of that name' }],
                    };
            }
        },
    },
};
const reservedStage = {
    id: 'reserved-stage-name',
    aliases: ['DL3063', 'ReservedStageName'],
    severity: 'low',
    confidence: 'high',
    title: 'A stage has a name that Docker keeps for itself',
    why: 'Nothing can refer to the stage: the name means the empty image or the build context',
    remedy: 'Give the stage another name.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12 AS scratch\n' }, { text: 'FROM debian:12 AS context\n' }],
        good: [{ text: 'FROM debian:12 AS build\n' }],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction, { options }) {
            const { alias } = instruction;
            // hadolint knows the names in lower case only, BuildKit in any.
            const name = options.likeHadolint ? alias?.text : alias?.text.toLowerCase();
            if (alias !== undefined && (name === 'scratch' || name === 'context'))
                yield { at: alias, message: `The stage name ${alias.text} is reserved` };
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/sudo.js
var sudo = __webpack_require__(806);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/useradd-with-high-uid.js




const highUid = {
    ...controls/* configuration */.HF,
    id: 'useradd-with-high-uid',
    aliases: ['DL3046'],
    title: 'useradd with a high number and without -l',
    why: 'It writes a sparse log with a place for every number below, which becomes gigabytes in a layer',
    remedy: 'Add --no-log-init (-l).',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN useradd -u 123456 app\n' }],
        good: [{ text: 'FROM debian:12\nRUN useradd -l -u 123456 app\n' }, { text: 'FROM debian:12\nRUN useradd -u 12345 app\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['useradd'],
        *shell(script, run, context) {
            const guilty = (command) => command.name === 'useradd' && !(0,queries/* hasFlag */.Lt)(command, 'l', 'no-log-init') && highestUid(command) > 5;
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, () => 'useradd sets a high number without -l', () => (0,shell_edits/* editCommands */.dt)(run, context, 'Add -l', guilty, shell_edits/* programWord */.JJ, 'after', ' -l'));
        },
    },
};
/** Letters of the number behind -u. */
function highestUid(command) {
    const lengths = command.args.flatMap((word, index) => (0,queries/* flagNames */.JY)(word).includes('u') ? [command.args[index + 1]?.value.length ?? 0] : []);
    return Math.max(0, ...lengths);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/unquoted.js
var unquoted = __webpack_require__(80);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/users.js
// USER: who runs in the container.





const lastUserRoot = {
    id: 'last-user-root',
    aliases: ['DL3002', 'CKV_DOCKER_8'],
    severity: 'medium',
    confidence: 'high',
    title: 'The last USER is root',
    why: 'Whoever breaks out of the program is root in the container, one kernel defect away from root on the host',
    remedy: 'End the stage with a USER that has no rights of its own.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nUSER root\n' },
            { text: 'FROM alpine:3.20\nUSER app\nUSER 0:0\n' },
            { text: 'FROM alpine:3.20\nUSER "0"\n' },
            { text: 'FROM alpine:3.20\nUSER 00\n' },
            { text: 'FROM alpine:3.20\nUSER +0\n' },
            { text: 'FROM alpine:3.20\nUSER -0:-0\n' },
            { text: 'FROM alpine:3.20\nUSER "root:root"\n' },
            { text: "FROM alpine:3.20\nUSER 'root':app\n" },
            { text: 'FROM alpine:3.20\nARG OWNER=0:0\nUSER ${OWNER}\n' },
            { text: 'FROM alpine:3.20\nARG NAME=root\nUSER $NAME\n' },
            { text: 'FROM alpine:3.20\nUSER ${NUMBER:-0}:0\n' },
            { text: 'FROM alpine:3.20 AS base\nUSER root\nFROM base\nRUN true\n' },
            { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER containeradministrator\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20 AS build\nUSER root\nFROM alpine:3.20\nUSER 1000\n' },
            { text: 'FROM alpine:3.20\nUSER root\nRUN true\nUSER app\n' },
            { text: 'FROM alpine:3.20\nARG NAME=app\nUSER ${NAME:-root}\n' },
            { text: 'FROM alpine:3.20\nUSER "+10:0"\n' },
            { text: 'FROM alpine:3.20\nUSER app:root\n' },
            { text: 'FROM alpine:3.20\nRUN true\n' },
        ],
    },
    check: {
        level: 'warning',
        *stage(stage, context) {
            // Who runs in an image is decided by the last USER on the way to it; hadolint asks that of every stage.
            if (!context.options.likeHadolint && !decides(stage, context))
                return;
            const last = stage.instructions.findLast((instruction) => instruction.keyword === 'USER');
            if (last === undefined)
                return;
            const user = context.options.likeHadolint ? userOf(last, context) : byDefault(last, context);
            if (isRoot(user, stage, context))
                yield {
                    at: last.argument,
                    message: `The stage ends with USER ${last.argument.value}${last.argument.value.includes('$') ? `, which is ${user} by default` : ''}`,
                    instruction: last,
                };
        },
    },
};
/** The name or number that Docker reads: the default of a variable counts where nobody gives another, and quotes are none of it. */
function byDefault(user, context) {
    const { value } = user.argument;
    const whole = (0,expand/* expand */.fT)(value, context.scopeAt(user), context.document.escape) ?? value;
    return (0,unquoted/* withoutQuotes */.Y)(whole).split(':', 1)[0];
}
/** Windows has no number for its accounts, and compares their names without case. */
function isRoot(user, stage, { document, options }) {
    if (options.likeHadolint)
        return /^(?:root|0)$/.test(user);
    if (!(0,windows/* isWindows */.u)(stage, document))
        return /^(?:root|[+-]?0{1,20})$/.test(user);
    return /^(?:ContainerAdministrator|Administrator|NT AUTHORITY\\SYSTEM)$/i.test(user.replaceAll('\\\\', '\\'));
}
/** Whether an image has the stage's USER: it is the one that is built, or the nearest below it that sets any. */

const namedUser = {
    id: 'user-not-numeric',
    audience: 'pedantic',
    aliases: ['DL3066'],
    severity: 'low',
    confidence: 'high',
    title: 'USER is a name and no number',
    why: 'Kubernetes cannot tell that a named user is not root, so pods with runAsNonRoot are refused',
    remedy: 'Write the number of the user: USER 1000.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nUSER app\n' }, { text: 'FROM alpine:3.20\nENV NAME=app\nUSER $NAME\n' }],
        good: [
            { text: 'FROM alpine:3.20\nUSER 1000:app\n' },
            { text: 'FROM alpine:3.20\nARG UID\nUSER ${UID}\n' },
            { text: 'FROM alpine:3.20\nENV UID=1000\nUSER $UID\n' },
            { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerUser\n' },
        ],
    },
    check: {
        level: 'info',
        on: ['USER'],
        *instruction(instruction, context) {
            const { argument } = instruction;
            const { document, options } = context;
            const user = userOf(instruction, context);
            const stage = context.stageOf(instruction);
            if (!options.likeHadolint && stage !== undefined && (0,windows/* isWindows */.u)(stage, document))
                return;
            if (!/^\d*$/.test(user) && !isGivenByBuild(user, instruction, context))
                yield { at: argument, message: `USER ${argument.text} is not a number` };
        },
    },
};
/** Whether a variable has the name or number: one that has a name by default is as good as the name. */
function isGivenByBuild(user, instruction, context) {
    if (!user.includes('$'))
        return false;
    const { document, options } = context;
    if (!options.likeHadolint) {
        const value = (0,expand/* expand */.fT)(user, context.scopeAt(instruction), document.escape) ?? '';
        return /^\d*$/.test(value);
    }
    // hadolint takes the first name of every ARG before, in whatever stage, and looks for its letters.
    return document.instructions.some((entry) => {
        const name = entry.keyword === 'ARG' && entry.start < instruction.start ? entry.pairs[0]?.name.value : undefined;
        return name !== undefined && (user.includes(`$${name}`) || user.includes(`\${${name}}`));
    });
}
/** What stands before the colon. To hadolint a blank behind it is part of it, to Docker it is not. */
function userOf({ argument }, { document, options }) {
    // The colon of `${NAME:-default}` parts nothing.
    const [, user = '', group] = /^((?:\$\{[^}]{0,300}\}|[^:])*)(?::(.*))?$/s.exec(argument.value) ?? [];
    const blank = options.likeHadolint && group === undefined && /[ \t]/.test(document.text[argument.end] ?? '');
    return blank ? `${user} ` : user;
}
const userRules = [lastUserRoot, namedUser];

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/variables.js + 1 modules
var variables = __webpack_require__(585);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/wget-and-curl.js



const bothDownloaders = {
    ...controls/* configuration */.HF,
    id: 'wget-and-curl',
    aliases: ['DL4001', 'DS-0014', 'DS014'],
    title: 'Both wget and curl are used',
    why: 'Two programs for one purpose are twice to patch, and twice at hand for whoever gets into the container',
    remedy: 'Choose one of them.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN wget -q https://example.com/a\nRUN curl https://example.com/b\n' }],
        good: [{ text: 'FROM debian:12\nRUN curl https://example.com/a\nFROM alpine:3.20\nRUN wget -q https://example.com/b\n' }],
    },
    check: {
        level: 'warning',
        *file(context) {
            for (const { instructions } of (0,rules_define/* sectionsWithTriggers */.eO)(context)) {
                const seen = new Set();
                for (const run of instructions.filter(rules_define/* isRun */.yz)) {
                    const script = (0,behind_wrappers/* behindWrappers */.T)(context.script(run.command), context.options);
                    const found = script.commands.filter(({ name }) => name === 'curl' || name === 'wget');
                    for (const { name } of found)
                        seen.add(name ?? '');
                    const [first] = found;
                    if (first !== undefined && seen.size > 1)
                        yield { at: script.place(first.node), message: 'Both wget and curl are used in this stage', instruction: run };
                }
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/wget-progress-bar.js






const wgetProgress = {
    ...controls/* configuration */.HF,
    id: 'wget-progress-bar',
    audience: 'pedantic',
    aliases: ['DL3047'],
    title: 'wget draws a progress bar into the log',
    why: 'A download fills the log with thousands of lines, in which the one that matters is not found',
    remedy: 'Add --progress=dot:giga, or -q or -nv.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN wget https://example.com/x\n' }],
        good: [
            { text: 'FROM debian:12\nRUN wget --progress=dot:giga https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN wget -nv https://example.com/x\n' },
        ],
    },
    check: {
        level: 'info',
        onbuild: true,
        programs: ['wget'],
        *shell(script, run, context) {
            const quiet = ['progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose'];
            const guilty = (command) => command.name === 'wget' && !(0,queries/* hasFlag */.Lt)(command, ...quiet) && !(0,queries/* hasArg */.nb)(command, '-nv');
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, () => 'wget has neither --progress nor -q nor -nv', () => dotted(run, context, guilty));
        },
    },
};
/** The wget of BusyBox does not know the flag; which one an unknown base has is for a person to say. */
function dotted(run, context, guilty) {
    const root = (0,places/* rootImage */.gK)(context.stageOf(run), context);
    if (root !== undefined && /alpine|busybox/.test(`${root.name}:${root.tag}`))
        return undefined;
    const draft = (0,shell_edits/* editCommands */.dt)(run, context, 'Add --progress=dot:giga', guilty, shell_edits/* programWord */.JJ, 'after', ' --progress=dot:giga');
    return root === undefined ? (0,rule/* suggested */.Mf)(draft) : draft;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/yarn-cache-kept.js





const yarnCache = {
    ...kept,
    id: 'yarn-cache-kept',
    aliases: ['DL3060'],
    title: 'yarn leaves its cache in the image',
    remedy: 'End the same RUN with `yarn cache clean`, or mount a cache.',
    examples: {
        bad: [{ text: 'FROM node:22\nRUN yarn install\n' }],
        good: [
            { text: 'FROM node:22\nRUN yarn install && yarn cache clean\n' },
            { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.yarn yarn install\n' },
        ],
    },
    check: {
        level: 'info',
        *file(context) {
            for (const run of (0,rules_define/* runsThatStay */.Bx)(context)) {
                if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') &&
                    (target.includes('.cache/yarn') || (!context.options.likeHadolint && /(?:^|[/.])yarn(?:\/|$)/.test(target)))))
                    continue;
                const script = (0,behind_wrappers/* behindWrappers */.T)(context.script(run.command), context.options);
                const install = script.commands.findIndex((command) => (0,rules_define/* runs */.Np)(command, ['yarn'], ['install']));
                const clean = script.commands.findIndex((command) => (0,rules_define/* runs */.Np)(command, ['yarn'], ['cache', 'clean']));
                const found = script.commands[install];
                if (found !== undefined && clean <= install)
                    yield {
                        at: script.place(found.node),
                        message: 'yarn install leaves its cache in the layer',
                        instruction: run,
                        // What the step takes away again it cannot call.
                        fix: () => (takesAway(script, install) ? undefined : (0,shell_edits/* endWith */.qZ)(run, context, 'yarn cache clean')),
                    };
            }
        },
    },
};
function takesAway({ commands }, install) {
    return commands
        .slice(install + 1)
        .some(({ args }) => args.some(({ value }) => /^(?:del|remove|purge|uninstall|autoremove)$|(?:^|\/)yarn$|node_modules\/?$/.test(value)));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/yum.js
// yum: answers, cache, versions.




/** What fills the cache. */
const filling = [...installs, 'reinstall', 'update', 'upgrade', 'downgrade', 'distro-sync'];
const yumYes = {
    ...answered,
    id: 'yum-without-yes',
    aliases: ['DL3030'],
    title: 'yum install waits for an answer',
    remedy: 'Add -y.',
    examples: {
        bad: [
            { text: 'FROM centos:7\nRUN yum install httpd-2.4 && yum clean all\n' },
            { text: 'FROM centos:7\nRUN /usr/bin/yum update && yum clean all\n' },
        ],
        good: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
            { text: 'FROM centos:7\nRUN yum -y localinstall x.rpm && yum clean all\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['yum'],
        *shell(script, run, context) {
            const asks = context.options.likeHadolint ? installs : asking;
            const guilty = (command) => asksFirst(command, ['yum'], context.options) && !(0,queries/* hasFlag */.Lt)(command, 'y', 'assumeyes');
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, (command) => `yum ${(0,shell_edits/* verbWord */.SE)(command, ...asks)?.value} has no -y`, () => (0,shell_edits/* editCommands */.dt)(run, context, 'Add -y', guilty, (command) => (0,shell_edits/* verbWord */.SE)(command, ...asks), 'before', '-y '));
        },
    },
};
const yumCache = {
    ...cleaned,
    id: 'yum-cache-kept',
    aliases: ['DL3032', 'DS-0015', 'DS015'],
    title: 'yum leaves its cache in the image',
    remedy: 'End the same RUN with `yum clean all`.',
    examples: {
        bad: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4\n' },
            { text: 'FROM centos:7\nRUN yum -y groupinstall "Development Tools"\n' },
            { text: "FROM centos:7\nRUN bash -c 'yum -y update'\n" },
        ],
        good: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -rf /var/cache/yum/*\n' },
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -fr /var/cache/yum\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['yum'],
        *shell(script, run, context) {
            const clean = (command) => (0,rules_define/* runs */.Np)(command, ['yum'], ['clean', 'all']) ||
                (0,rules_define/* runs */.Np)(command, ['rm'], ['-rf', '/var/cache/yum/*']) ||
                (!context.options.likeHadolint && (0,rules_define/* removesFolder */.QA)(command, /^\/var\/cache(?:\/yum)?$/));
            // hadolint asks of `install` alone.
            const verbs = context.options.likeHadolint ? ['install'] : filling;
            yield* cleanAfter(script, run, context, ['yum'], verbs, clean, [], () => (0,shell_edits/* endWith */.qZ)(run, context, 'yum clean all'));
        },
    },
};
const yumUnpinned = {
    ...pinned,
    id: 'yum-version-not-pinned',
    aliases: ['DL3033'],
    title: 'yum installs whatever version is newest',
    remedy: 'Write package-version, and module:stream for modules.',
    examples: {
        bad: [
            { text: 'FROM centos:7\nRUN yum install -y httpd\n' },
            { text: 'FROM centos:7\nRUN yum install -y httpd-$VERSION\n' },
            { text: 'FROM centos:8\nRUN yum module install -y php\n' },
        ],
        good: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4.6 ./x-1.rpm x.rpm\n' },
            { text: `FROM centos:7\nARG VERSION=2.4.6\nRUN yum install -y httpd-$\{VERSION}\n` },
            { text: 'FROM centos:8\nRUN yum module install -y php:8.2\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['yum'],
        shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), ['yum'], ['module'], context.options),
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/zypper.js
// zypper: answers, cache, versions, the whole distribution.




const zypperYes = {
    ...answered,
    id: 'zypper-without-yes',
    aliases: ['DL3034'],
    title: 'zypper waits for an answer',
    remedy: 'Add -y to the command, or --non-interactive before it.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install httpd=2.4 && zypper clean\n' }],
        good: [
            { text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' },
            { text: 'FROM opensuse/leap:15\nRUN zypper --non-interactive in httpd=2.4 && zypper clean\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['zypper'],
        *shell(script, run, context) {
            const known = ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'];
            const verbs = context.options.likeHadolint ? known : [...known, 'update', 'up', 'dist-upgrade', 'dup'];
            const guilty = (command) => (0,rules_define/* runs */.Np)(command, ['zypper'], verbs) && !(0,queries/* hasFlag */.Lt)(command, 'no-confirm', 'y', 'n', 'non-interactive');
            yield* (0,rules_define/* firstCommand */.YC)(script, guilty, () => 'zypper has neither -y nor --non-interactive', () => (0,shell_edits/* editCommands */.dt)(run, context, 'Add --non-interactive', guilty, (command) => (0,shell_edits/* verbWord */.SE)(command, ...verbs), 'before', '--non-interactive '));
        },
    },
};
const zypperUpgrade = {
    ...pinned,
    id: 'zypper-dist-upgrade',
    aliases: ['DL3035'],
    title: 'zypper dist-upgrade in a build',
    remedy: 'Take a newer base image.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper dist-upgrade -y\n' }],
        good: [{ text: 'FROM opensuse/leap:15\nRUN zypper update -y\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['zypper'],
        *shell(script) {
            yield* (0,rules_define/* firstCommand */.YC)(script, (command) => (0,rules_define/* runs */.Np)(command, ['zypper'], ['dist-upgrade', 'dup']), () => 'zypper upgrades the whole distribution');
        },
    },
};
const zypperCache = {
    ...cleaned,
    id: 'zypper-cache-kept',
    aliases: ['DL3036', 'DS-0020', 'DS020'],
    title: 'zypper leaves its cache in the image',
    remedy: 'End the same RUN with `zypper clean`, or mount a cache over /var/cache/zypp.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4\n' }, { text: 'FROM opensuse/leap:15\nRUN zypper -n patch\n' }],
        good: [
            { text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' },
            { text: 'FROM opensuse/leap:15\nRUN zypper -n in httpd=2.4 && rm -rf /var/cache/zypp/*\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['zypper'],
        *shell(script, run, context) {
            const { likeHadolint } = context.options;
            const clean = (command) => (0,rules_define/* runs */.Np)(command, ['zypper'], ['clean', 'cc']) || (!likeHadolint && (0,rules_define/* removesFolder */.QA)(command, /^\/var\/cache(?:\/zypp)?$/));
            const verbs = likeHadolint ? ['install', 'in'] : ['install', 'in', 'update', 'up', 'patch', 'dist-upgrade', 'dup'];
            yield* cleanAfter(script, run, context, ['zypper'], verbs, clean, ['/var/cache/zypp'], () => (0,shell_edits/* endWith */.qZ)(run, context, 'zypper clean'));
        },
    },
};
const zypperUnpinned = {
    ...pinned,
    id: 'zypper-version-not-pinned',
    aliases: ['DL3037'],
    title: 'zypper installs whatever version is newest',
    remedy: 'Write package=version.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd\n' }],
        good: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 "git>=2.4" x.rpm\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        programs: ['zypper'],
        *shell(script, _run, { options }) {
            // zypper takes `name-version`, too.
            const fixed = options.likeHadolint ? /[=<>]/ : /[=<>]|-\d+[.\d]/;
            const loose = script.commands
                .filter((command) => (0,rules_define/* runs */.Np)(command, ['zypper'], ['install', 'in']))
                .flatMap((command) => (0,rules_define/* packages */.U$)(command, ['install', 'in']))
                .filter(({ value }) => !fixed.test(value) && !value.endsWith('.rpm'));
            yield* (0,rules_define/* wordsProblem */.DD)(script, loose, (names) => `zypper installs ${names} without a version`);
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/hadolint/index.js
// The rules of hadolint under their DL ids.








































const hadolintRules = [
    ...[
        untagged,
        latest,
        untrustedRegistry,
        fixedPlatform,
        redundantPlatform,
        duplicateStage,
        reservedStage,
        instructionOrder,
        onbuildTrigger,
    ],
    ...userRules,
    ...[addForFiles, severalSources, unknownStage, ownStage, relativeTarget, wholeFilesystem, copiedArchive],
    ...[aptUnpinned, aptLists, aptYes, aptRecommends, aptCommand],
    ...[apkUnpinned, apkCache],
    ...[yumYes, yumCache, yumUnpinned, dnfYes, dnfCache, dnfUnpinned, zypperYes, zypperUpgrade, zypperCache, zypperUnpinned],
    ...[pipUnpinned, pipCache, npmUnpinned, yarnCache, gemUnpinned, goUnpinned],
    ...[senselessCommand, changeDirectory, sudo/* sudo */.M, highUid, wgetProgress, bothDownloaders, linkedShell, pipefail],
    ...[relative_workdir/* relativeWorkdir */.X, severalCmd, severalEntrypoint, severalHealthcheck, noHealthcheck, maintainer, shellForm, portRange, consecutiveRun],
    ignoreComment,
    ...variables/* variableRules */.Sw,
    ...labelRules,
];

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/calls.js + 4 modules
var src_calls = __webpack_require__(3259);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/installed.js
// Packages that a command is told to install, by their words.

/** Package managers of systems, with their flags that take the next word. */
const installed_managers = new Map([
    ...['apt-get', 'apt', 'aptitude', 'apt-install'].map((name) => [name, /^(?:-[toc]|--(?:target-release|option|config-file))$/]),
    ['apk', /^(?:-[tXp]|--(?:virtual|repository|root|keys-dir|repositories-file|arch))$/],
    ...['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf'].map((name) => [name, /^(?:-[cx]|--(?:enablerepo|disablerepo|repo|repoid|setopt|exclude|installroot|releasever|forcearch|config))$/]),
    ['zypper', /^(?:-[rpRC]|--(?:repo|from|root|plus-repo))$/],
    ['pacman', /^(?:-[rb]|--(?:root|dbpath|config))$/],
    ['installpkg', /^$/],
]);
/** Packages that a package manager is told to install; variables whose value is known have it. */

/** Words that are no flags, and that no flag takes. */

const ofPython = /^(?:-[rcieft]|--(?:requirement|constraint|index-url|extra-index-url|index|default-index|find-links|editable|target|prefix|root|trusted-host|proxy|platform|python-version|python|progress-bar|no-binary|only-binary|cert|group|extra))$/;
const ofNode = /^(?:-[wCF]|--(?:registry|prefix|tag|workspace|cache|filter|dir|cwd))$/;
const ofConda = /^(?:-[ncp]|--(?:name|channel|prefix|file))$/;
/** The same of languages. */
const languageManagers = new Map([
    ...['pip', 'pipx', 'uv', 'poetry', 'pdm', 'pipenv', 'python'].map((name) => [name, ofPython]),
    ...['npm', 'pnpm', 'yarn', 'bun'].map((name) => [name, ofNode]),
    ...['conda', 'mamba', 'micromamba'].map((name) => [name, ofConda]),
    ['gem', /^(?:-[vinsp]|--(?:version|install-dir|bindir|source|platform))$/],
    ['cargo', /^(?:-[Fj]|--(?:version|vers|git|branch|tag|rev|path|root|features|target|profile|registry|index))$/],
    ['composer', /^(?:-d|--working-dir)$/],
    ['go', /^-(?:tags|ldflags|mod|modfile|o|C)$/],
]);
const verbs = new Set(['install', 'i', 'add', 'require', 'global', 'get']);
/** The same of the package managers of languages. */

/** Files of packages that rpm and dpkg are told to install. */

/** Whether a command is told to install something. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/policy/package-names.js
// Which packages a word of a package manager may mean: by their names, and where it is a file or an address by what that is called.
/** Endings of the files of packages. */
const endings = /\.(?:deb|rpm|apk|gem|whl|egg|zip|tgz|tbz2|txz|tar(?:\.(?:gz|bz2|xz|zst))?|pkg\.tar\.\w{2,4}|crate|conda)$/i;
/** @param manager name of the program @returns names, patterns among them; none where the word says nothing of any. */
function packageNames(word, manager) {
    const text = word.slice(0, maxWord);
    // `requests @ https://\u2026`, `name@npm:other@1`.
    const [, named, elsewhere] = /^([\w.@/-]{1,200}?)(?:\s{0,5}\[[^\]]{0,200}\])?(?:\s{1,5}@\s{1,5}|@(?=npm:|https?:|git\+|file:))(.+)$/s.exec(text) ?? [];
    if (named !== undefined && elsewhere !== undefined)
        return [named, ...packageNames(elsewhere, manager)];
    const plain = text.replace(/^npm:/, '');
    if (package_names_isAddress(plain) || endings.test(plain.replace(/[?#].*$/s, '')))
        return namesOfFile(plain);
    if (/^(?:\.{0,2}\/|~\/|\.{1,2}$)/.test(plain))
        return [];
    const isApt = /^apt/.test(manager);
    // apt takes out what has a hyphen behind it, and a release behind a slash.
    if (isApt && plain.endsWith('-'))
        return [];
    const name = withoutVersion(isApt ? plain.replace(/\/.*$/s, '') : plain);
    return [isApt ? name.replace(/(?<=[\w)])\+$/, '') : name];
}
const maxWord = 2000;
function package_names_isAddress(word) {
    return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|git@|file:|github:)/i.test(word);
}
/** Without version, architecture and extras: `curl=8.1`, `git~2`, `telnet:amd64`, `flask[async]==3`, `@scope/x@1`. */
function withoutVersion(word) {
    const scope = word.startsWith('@') ? 1 : 0;
    const end = word.slice(scope).search(/[=~<>!:[@;\s]/);
    return end < 0 ? word : word.slice(0, end + scope);
}
/** `name_1.2_amd64.deb`, `name-1.2-1.el9.x86_64.rpm`, `name-1.2.tar.gz`, `repository.git#egg=name`. */
function namesOfFile(address) {
    const names = [];
    const egg = /#.{0,200}?egg=([\w.-]{1,200})/s.exec(address)?.[1];
    if (egg !== undefined)
        names.push(egg);
    const path = address.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]{1,20}:(?:\/\/[^/]{0,300})?|^git@[^:/]{1,300}:|^github:/i, '');
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const file = parts.at(-1) ?? '';
    if (endings.test(file))
        names.push(...namesWithVersion(file));
    // A repository, and what a host of repositories makes of one.
    const repository = parts.find((part) => /\.git(?:@|$)/.test(part)) ?? (package_names_isAddress(address) ? parts[repositoryAt(parts)] : undefined);
    if (repository !== undefined)
        names.push(repository.replace(/\.git(?:@.*)?$|@.*$/s, ''));
    // A registry's address of `@scope/name` has both.
    const scoped = parts.findIndex((part) => /^(?:@|%40)[\w.-]/.test(part));
    if (scoped >= 0 && parts[scoped + 1] !== undefined)
        names.push(`@${parts[scoped].replace(/^(?:@|%40)/, '')}/${parts[scoped + 1]}`);
    return [...new Set(names)].filter((name) => name !== '');
}
/** Of `owner/name/archive/\u2026`; a place where there is none says that the address is of no such host. */
function repositoryAt(parts) {
    return /^(?:archive|tarball|zipball|releases|-)$/.test(parts[2] ?? '') ? 1 : parts.length === 2 && !endings.test(parts[1] ?? '') ? 1 : -1;
}
function namesWithVersion(file) {
    const base = file.replace(endings, '');
    if (/\.deb$/i.test(file))
        return [base.split('_', 1)[0]];
    const ofRpm = /\.rpm$/i.test(file) ? /^(.{1,200})-[^-]{1,100}-[^-]{1,100}$/.exec(base)?.[1] : undefined;
    const name = ofRpm ?? base.replace(/[-_]v?\d.*$/s, '');
    // Files of Python have an underscore where names have a hyphen.
    return [...new Set([name, name.replaceAll('_', '-')])];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/policy/contents.js
// Labels that images must carry and packages that they must not, from the team's policy.







const labelRequired = {
    id: 'required-label-missing',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A label that the policy asks for is missing or wrong',
    why: 'When the image turns up in production with a defect, nobody can tell from it whose it is or where its source lies',
    remedy: 'Add the label to the last stage, with a value of the type that the policy names.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.visibility,
    examples: {
        bad: [
            { text: 'FROM debian:12\nLABEL a=b\n', options: { policy: { requiredLabels: { 'org.acme.team': 'text' } } } },
            { text: 'FROM debian:12\nLABEL source=nowhere\n', options: { policy: { requiredLabels: { source: 'url' } } } },
        ],
        good: [
            { text: 'FROM debian:12\nLABEL org.acme.team=web\n', options: { policy: { requiredLabels: { 'org.acme.team': 'text' } } } },
            { text: 'FROM debian:12 AS a\nLABEL v=1.2.3\nFROM a\n', options: { policy: { requiredLabels: { v: 'semver' } } } },
            { text: 'ARG U\nFROM debian:12\nLABEL u=$U\n', options: { policy: { requiredLabels: { u: 'url' } } } },
        ],
    },
    check: {
        byPolicy: true,
        enabled: ({ policy }) => (policy?.requiredLabels.size ?? 0) > 0,
        *file(context) {
            const required = context.options.policy?.requiredLabels ?? new Map();
            const wrong = new Set();
            for (const chain of (0,stages/* shippedChains */.Q_)(context)) {
                const [{ from }] = chain;
                const labels = labelsOf(chain);
                for (const [name, type] of required) {
                    const pair = labels.get(name);
                    if (pair === undefined)
                        yield { at: from.image ?? from, message: `The label ${name}${(0,stages/* ofTarget */.XJ)(chain, context)} is missing`, instruction: from };
                    // One label may be of several images.
                    else if (!isOfType(pair, type) && !wrong.has(pair)) {
                        wrong.add(pair);
                        yield { at: pair, message: `The label ${name} is not of the type ${type}` };
                    }
                }
            }
        },
    },
};
/** Labels of an image, the last of a name. */
function labelsOf(chain) {
    const labels = new Map();
    for (const { instructions } of chain.toReversed())
        for (const instruction of instructions)
            if (instruction.keyword === 'LABEL')
                for (const pair of instruction.pairs)
                    labels.set(pair.name.value, pair);
    return labels;
}
/** What only the build knows is taken on trust. */
function isOfType({ value }, type) {
    const text = value?.value ?? '';
    return text.includes('$') || (text !== '' && hasFormat(text, type));
}
const packageForbidden = {
    id: 'package-forbidden',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A package that the policy forbids is installed',
    why: 'It was forbidden because of what it lets an intruder do, and from this image on it is there again',
    remedy: 'Leave the package out, or install it in a build stage only.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            {
                text: 'FROM debian:12\nRUN apt-get install -y curl netcat-openbsd=1.2\n',
                options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } },
            },
            {
                text: 'FROM alpine:3.20\nRUN apk add --no-cache telnet~1\n',
                options: { policy: { forbiddenPackages: [{ name: 'telnet', reason: 'clear text' }] } },
            },
            { text: 'FROM python:3.12\nRUN pip install py_yaml==2.0\n', options: { policy: { forbiddenPackages: [{ name: 'Py-YAML' }] } } },
            { text: 'FROM node:22\nRUN npm install -g @evil/tool@1.0\n', options: { policy: { forbiddenPackages: [{ name: '@evil/*' }] } } },
            {
                text: 'FROM debian:12\nARG P=telnet\nRUN apt-get install -y ./telnet_1.2_amd64.deb\nRUN apt-get install -y $P\n',
                options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } },
            },
            { text: 'FROM debian:12\nRUN dpkg -i /tmp/telnet_1_all.deb\n', options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } } },
            { text: "FROM debian:12\nRUN apt-get install -y 'net*'\n", options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } } },
            {
                text: 'FROM python:3.12\nRUN python3 -m pip install git+https://example.com/psf/requests.git@v1\n',
                options: { policy: { forbiddenPackages: [{ name: 'requests' }] } },
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get purge -y netcat-openbsd\n', options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } } },
            { text: 'FROM debian:12\nRUN apt-get install -y telnetd-ssl\n', options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } } },
            { text: 'FROM debian:12\nRUN apt-get install -y telnet\n' },
            {
                text: 'FROM debian:12\nRUN apt-get install -y -t telnet curl telnet- && dpkg -i /tmp/*.deb\n',
                options: { policy: { forbiddenPackages: [{ name: 'telnet*' }] } },
            },
            {
                text: 'FROM python:3.12\nRUN pip install -r requests ./requests https://example.com/requests/flask-1.tar.gz\n',
                options: { policy: { forbiddenPackages: [{ name: 'requests' }] } },
            },
        ],
    },
    check: {
        byPolicy: true,
        enabled: ({ policy }) => (policy?.forbiddenPackages.length ?? 0) > 0,
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const { policy } = context.options;
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                for (const word of installedByAny(call)) {
                    const alike = (name) => (contents_ofPython.test(call.name) ? name.toLowerCase().replace(/[-_.]{1,20}/g, '-') : name);
                    const names = packageNames(word.value, call.name);
                    const forbidden = policy?.forbiddenPackages.flatMap((rule) => {
                        const name = names.find((one) => (isPattern(one) ? policy_glob/* globsMeet */.vq : policy_glob/* globMatches */.mw)(alike(rule.name), alike(one)));
                        return name === undefined ? [] : [{ name, rule }];
                    });
                    const [first] = forbidden ?? [];
                    if (first === undefined)
                        continue;
                    const { name, rule } = first;
                    const what = isPattern(name) ? `${name} takes ${rule.name}, which` : name;
                    yield {
                        at: call.spanOf(word),
                        message: `${what} is forbidden${rule.reason === undefined ? '' : ` (${rule.reason})`} by ${policy?.file}`,
                    };
                }
            }
        },
    },
};
/** Names of Python have no case, and one sign for all that parts them. */
const contents_ofPython = /^(?:pip[\d.]{0,6}|pipx|uv|poetry|pdm|pipenv|python[\d.]{0,6})$/;
/** Whether a name stands for several; where it says next to nothing, it stands for none that is known. */
function isPattern(name) {
    return /[*?]/.test(name) && name.replace(/[^\w]/g, '').length >= 3;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/policy/index.js
// Rules that hold a file against the team's own policy.


const policyRules = [imageNotAllowed, digestRequired, approvedDigest, labelRequired, packageForbidden];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/written-files.js
// What a step writes into files: by echo and printf, by sed, by the heredoc of a RUN or of a COPY.


/** More nobody writes in a step, and rules look at every line. */
const written_files_maxLength = 20_000;

function textOf(call, script) {
    // What stands in a script inside a word has no place of its own.
    const bodies = call.editable
        ? call.node.redirects.flatMap(({ body }) => (body === undefined ? [] : [script.slice(body.start, body.end)]))
        : [];
    const words = call.name === 'echo' || call.name === 'printf' ? (0,src_calls/* operands */.bw)(call).map(({ value }) => value) : [];
    return [...(call.name === 'printf' ? words : [words.join(' ')]), ...bodies].join('\n').slice(0, written_files_maxLength).replaceAll('\\n', '\n');
}
/** Files by redirection, those of a tee close behind it, and of tee and sed their own words. */
function filesOf(call) {
    return [
        ...call.node.redirects.flatMap(({ operator, target }) => (operator.includes('>') && target !== undefined ? [target.value] : [])),
        ...call.readers
            .slice(0, 3)
            .flatMap(src_calls/* callsOfNode */.Lm)
            .flatMap((reader) => (reader.name === 'tee' ? (0,src_calls/* operands */.bw)(reader).map(({ value }) => value) : [])),
        ...(call.name === 'tee' || call.name === 'sed' ? (0,src_calls/* operands */.bw)(call).map(({ value }) => value) : []),
    ];
}
/** The right-hand sides of `s/old/new/`, and the text of `a`, `i` and `c`. */
function sedWrites(call) {
    if (!call.args.some(({ value }) => /^(?:-[A-Za-z]{0,5}i|--in-place)/.test(value)))
        return '';
    return call.args
        .flatMap(({ value }) => {
        const text = value.slice(0, 2000);
        const start = /(?:^|[;\s\d/}])s([/|#,@!%:~])/.exec(text);
        if (start === null)
            return /^[^/]{0,200}[aic]\s?\\?/.test(text) && !text.startsWith('/') ? [text] : [];
        const [, divider = '/'] = start;
        return [text.slice(start.index + start[0].length).split(divider)[1] ?? ''];
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/accounts.js
// Accounts that may do more than they need: a second root, an empty password, a group that may become root.




const onRun = { on: ['RUN'], onbuild: true };
const secondRoot = {
    id: 'second-root-account',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'An account other than root has the number of root',
    why: 'It is root under another name: what looks at names takes it for an account without rights, and it has all of them',
    remedy: 'Give the account a number of its own, and rights to the files it needs.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN useradd -o -u 0 -g 0 deploy\n' },
            { text: 'FROM alpine:3.20\nRUN echo "deploy:x:0:0::/root:/bin/sh" >> /etc/passwd\n' },
            { text: 'FROM debian:12\nRUN usermod --non-unique --uid=0 deploy\n' },
            { text: 'FROM debian:12\nRUN useradd -ou0 deploy && useradd -o -u 00 build\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd -u 1000 -g 0 deploy\n' },
            { text: 'FROM alpine:3.20\nRUN echo "root:x:0:0:root:/root:/bin/sh" > /etc/passwd\n' },
            { text: 'FROM debian:12\nRUN useradd -r -u 0$UID deploy\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'RUN') {
                for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                    if (!accountPrograms.has(call.name) || !/^0{1,20}$/.test(optionOf(call, 'u', 'uid') ?? ''))
                        continue;
                    if ((0,src_calls/* operands */.bw)(call).at(-1)?.value !== 'root')
                        yield { at: call.at, message: `${call.name} makes an account with the number 0` };
                }
            }
            for (const { text, files, at } of writtenIn(instruction, context))
                if (files.includes('/etc/passwd') && /^(?!root:)[\w.-]{1,64}:[^:\n]{0,200}:0{1,4}:/m.test(text))
                    yield { at, message: '/etc/passwd gets an account with the number 0' };
        },
    },
};
const accountPrograms = new Set(['useradd', 'usermod', 'adduser']);
/** The word behind a flag, or that stands in it: `-u 0`, `-u0`, `-ou 0`, `-ou0`, `--uid 0`, `--uid=0`. */
function optionOf({ args }, short, long) {
    for (const [index, { value }] of args.entries()) {
        if (value === `--${long}`)
            return args[index + 1]?.value;
        if (value.startsWith(`--${long}=`))
            return value.slice(long.length + 3);
        if (!value.startsWith('-') || value.startsWith('--'))
            continue;
        const at = value.indexOf(short);
        if (at === 1 && value.length > 2)
            return value.slice(2);
        if (at > 0 && at === value.length - 1)
            return args[index + 1]?.value;
        if (at > 0 && /^\d+$/.test(value.slice(at + 1)))
            return value.slice(at + 1);
    }
    return undefined;
}
const passwordRemoved = {
    id: 'account-without-password',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'An account has an empty password',
    why: 'Whoever gets a prompt of su, sudo or SSH becomes that account with the return key',
    remedy: 'Lock the account with `passwd -l`, or leave it as useradd makes it: locked.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN passwd -d root\n' },
            { text: "FROM debian:12\nRUN usermod -p '' root\n" },
            { text: 'FROM alpine:3.20\nRUN echo "root::0:0:root:/root:/bin/sh" > /etc/passwd\n' },
            { text: 'FROM alpine:3.20\nRUN echo "app::19000:0:::::" >> /etc/shadow\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN passwd -l root && passwd --status root\n' },
            { text: 'FROM alpine:3.20\nRUN echo "app:!:19000:0:::::" >> /etc/shadow\n' },
            { text: "FROM debian:12\nRUN usermod -p '!' root\n" },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'RUN') {
                for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                    const removed = call.name === 'passwd' && call.args.some(({ value }) => value === '--delete' || /^-[a-z]{0,4}d[a-z]{0,4}$/.test(value));
                    const empty = (call.name === 'useradd' || call.name === 'usermod') &&
                        call.args.some(({ value }, at) => (value === '-p' || value === '--password') && call.args[at + 1]?.literal === '');
                    if (removed || empty)
                        yield { at: call.at, message: `${call.name} leaves an account without a password` };
                }
            }
            for (const { text, files, at } of writtenIn(instruction, context)) {
                const file = files.find((name) => name === '/etc/passwd' || name === '/etc/shadow');
                if (file !== undefined && /^[\w.-]{1,64}::\d/m.test(text))
                    yield { at, message: `${file} gets an account without a password` };
            }
        },
    },
};
const adminGroup = {
    id: 'user-in-admin-group',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'An account is in a group that may become root',
    why: 'USER then names an account without rights that has them after all, and the group is never looked at again',
    remedy: 'Leave the account out of sudo, wheel and admin; do the work of root before USER.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN useradd -m -G sudo app\n' },
            { text: 'FROM debian:12\nRUN usermod -aG audio,wheel app\n' },
            { text: 'FROM debian:12\nRUN adduser app sudo\n' },
            { text: 'FROM alpine:3.20\nRUN addgroup app wheel\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd -m -G audio,video app\n' },
            { text: 'FROM debian:12\nRUN useradd sudo\n' },
            { text: 'FROM debian:12 AS dev\nRUN useradd -m -G sudo app\nFROM alpine:3.20\n' },
            { text: 'FROM debian:12\nRUN groupadd wheel\n' },
        ],
    },
    check: {
        ...onRun,
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.iw)(context.stageOf(run), context))
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                const group = groupsOf(call).find((name) => /^(?:sudo|wheel|admin)$/.test(name));
                if (group !== undefined)
                    yield { at: call.at, message: `${call.name} puts an account into the group ${group}` };
            }
        },
    },
};
/** Groups that an account is put into. */

const rootLogin = {
    id: 'ssh-root-login',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The SSH server lets root in by password, or anyone without one',
    why: 'The one account whose name every attacker knows can be tried from the network, and it has all rights',
    remedy: 'Write `PermitRootLogin no` and `PermitEmptyPasswords no`, or leave the server out of the image.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    references: ['https://man.openbsd.org/sshd_config#PermitRootLogin'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config\n' },
            { text: "FROM debian:12\nRUN sed -i 's/#PermitRootLogin prohibit-password/PermitRootLogin yes/' /etc/ssh/sshd_config\n" },
            { text: 'FROM debian:12\nCOPY <<EOF /etc/ssh/sshd_config.d/root.conf\nPermitEmptyPasswords yes\nEOF\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN echo "PermitRootLogin no" >> /etc/ssh/sshd_config\n' },
            { text: "FROM debian:12\nRUN sed -i 's/PermitRootLogin yes/PermitRootLogin no/' /etc/ssh/sshd_config\n" },
            { text: 'FROM debian:12\nRUN ! grep "PermitRootLogin yes" /etc/ssh/sshd_config\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const { text, at } of writtenIn(instruction, context)) {
                const [, option] = /\b(PermitRootLogin|PermitEmptyPasswords)[\s\\]{1,20}yes\b/i.exec(text) ?? [];
                if (option !== undefined)
                    yield { at, message: `The configuration of the SSH server gets ${option} yes` };
            }
        },
    },
};
const accountRules = [secondRoot, passwordRemoved, adminGroup, rootLogin];

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/build-integrity.js
var build_integrity = __webpack_require__(4248);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/caches-and-health.js
// What an image carries along or lacks when it runs: caches of package managers beside those that hadolint knows, a health
// check, packages that an update alone cannot bring.






const verb = (call) => (0,src_calls/* operands */.bw)(call)[0]?.value ?? '';
const removes = (call, ...paths) => call.name === 'rm' && call.args.some(({ value, text }) => paths.some((path) => value.includes(path) || text.includes(path)));
const caches = [
    {
        what: 'npm',
        cleaner: () => 'npm cache clean --force',
        fills: (call) => call.name === 'npm' && ['ci', 'install', 'i'].includes(verb(call)) && !(0,src_calls/* callHas */.Fn)(call, '--cache'),
        cleans: (call) => (call.name === 'npm' && verb(call) === 'cache') || removes(call, '.npm'),
    },
    {
        what: 'conda',
        cleaner: ({ name }) => `${name} clean --all --yes`,
        fills: (call) => ['conda', 'mamba', 'micromamba'].includes(call.name) && ['install', 'create', 'update', 'env'].includes(verb(call)),
        cleans: (call) => ['conda', 'mamba', 'micromamba'].includes(call.name) && verb(call) === 'clean',
    },
    {
        what: 'composer',
        cleaner: () => 'composer clear-cache',
        fills: (call) => call.name === 'composer' && ['install', 'update', 'require'].includes(verb(call)) && !(0,src_calls/* callHas */.Fn)(call, '--no-cache'),
        cleans: (call) => (call.name === 'composer' && /^clear-?cache$|^cc$/.test(verb(call))) || removes(call, '.composer', 'composer/cache'),
    },
    {
        what: 'pacman',
        cleaner: () => 'pacman -Scc --noconfirm',
        fills: (call) => call.name === 'pacman' && call.args.some(({ value }) => /^-S[a-z]*y|^-S$/.test(value)) && !(0,src_calls/* callHas */.Fn)(call, 'c'),
        cleans: (call) => (call.name === 'pacman' && call.args.some(({ value }) => /^-Sc/.test(value))) || removes(call, '/var/cache/pacman'),
    },
    {
        what: 'poetry',
        fills: (call) => call.name === 'poetry' && verb(call) === 'install' && !(0,src_calls/* callHas */.Fn)(call, '--no-cache'),
        cleans: (call) => (call.name === 'poetry' && verb(call) === 'cache') || removes(call, 'pypoetry', '.cache', 'POETRY_CACHE_DIR'),
    },
];
const cacheLeft = {
    id: 'package-cache-left',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'A package manager leaves its cache in the image',
    why: 'Downloads that nobody reads again are stored and pulled with every image, and scanners report what is in them',
    remedy: 'Clean the cache in the same RUN, or mount one: `RUN --mount=type=cache,target=\u2026`.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npm ci --omit=dev\n' },
            { text: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy=2\n' },
            { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN npm ci --omit=dev && npm cache clean --force\n' },
            { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.npm npm ci\n' },
            { text: 'FROM node:22 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /d /d\n' },
            { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git && pacman -Scc --noconfirm\n' },
        ],
    },
    check: {
        on: ['RUN'],
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.iw)(context.stageOf(run), context) ||
                mounts(run).some(({ type }) => type === 'cache' || type === 'tmpfs'))
                return;
            const left = leftCaches((0,src_calls/* callsOf */.p9)(run, context));
            // Each problem has the same edit, so that they go together.
            const commands = left.flatMap(({ cleaner }) => cleaner ?? []).join(' && ');
            for (const { call, what, cleaner } of left)
                yield {
                    at: call.at,
                    message: `${what} leaves its cache in the layer`,
                    ...(cleaner === undefined
                        ? {}
                        : { fix: () => (0,shell_edits/* appendCommand */.mv)(run, context, 'Clean the cache in the same step', commands, 'before-end') }),
                };
        },
    },
};

/** Whether the program is there at the end of the step, under the account that filled the cache. */
function staysCallable(call, later) {
    const { name, node } = call;
    // Behind sudo the cache is another account's.
    if ((0,script/* baseName */.Fl)(node.words[0]?.literal ?? '') !== name)
        return false;
    return !later.some((other) => {
        const words = other.args.map(({ value }) => value);
        if (other.name === 'rm')
            return words.some((word) => (0,script/* baseName */.Fl)(word) === name || /node_modules\/?$|^\/opt\b/.test(word));
        if (!caches_and_health_managers.has(other.name) || !words.some((word) => /^(?:del|remove|purge|autoremove|autopurge|erase|rm)$/.test(word)))
            return false;
        // A name that a manager gives to many packages, or what it finds needless, may hold the program.
        return words.some((word) => /^\.|^auto|\$|^(?:npm|node|yarn|php|composer|python|conda|ruby|go)/.test(word) || word === name);
    });
}
const noHealthcheckForService = {
    id: 'service-without-healthcheck',
    audience: 'pedantic',
    aliases: ['CKV_DOCKER_2', 'DS-0026', 'DS026'],
    severity: 'low',
    confidence: 'medium',
    title: 'A service has no HEALTHCHECK',
    why: 'A server that hangs still counts as running: Docker and Swarm send it requests and never restart it',
    remedy: 'Add HEALTHCHECK CMD with a request that needs the service to work; HEALTHCHECK NONE where the orchestrator has probes of its own.',
    controls: controls/* controls */.ne.healthcheck,
    risks: risks/* risks */.X.visibility,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 8080\nCMD ["server"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nEXPOSE 8080\nHEALTHCHECK CMD server --check\nCMD ["server"]\n' },
            { text: 'FROM alpine:3.20\nEXPOSE 8080\nHEALTHCHECK NONE\nCMD ["server"]\n' },
            { text: 'FROM alpine:3.20\nCOPY tool /tool\n' },
        ],
    },
    check: {
        // hadolint's rule asks every image for one and is off by default; who switches it on gets that one.
        enabled: ({ overrides }) => !overrides.has('dl3057') && !overrides.has('healthcheck-missing'),
        *file(context) {
            const told = new Set();
            for (const chain of (0,stages/* shippedChains */.Q_)(context)) {
                const instructions = chain.flatMap((stage) => stage.instructions);
                const port = instructions.find(({ keyword }) => keyword === 'EXPOSE');
                const start = instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
                // Who asks for everything hears of every image that starts a program.
                const at = port ?? (context.options.pedantic === 'all' ? start : undefined);
                if (at === undefined || start === undefined || told.has(at) || instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'))
                    continue;
                told.add(at);
                const what = port === undefined
                    ? 'A program is started and no HEALTHCHECK asks whether it works'
                    : 'A port is exposed and no HEALTHCHECK asks whether it answers';
                yield { at, message: what, instruction: at };
            }
        },
    },
};
const refreshes = (call) => call.name === 'zypper' && /^ref(?:resh)?$/.test(verb(call));
const caches_and_health_managers = new Set(['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper']);
const updateAlone = {
    id: 'update-alone',
    aliases: ['CKV_DOCKER_5', 'DS-0017', 'DS017'],
    severity: 'low',
    confidence: 'high',
    title: 'Package lists are updated in a step of their own',
    why: 'The step comes from the layer cache for months, so the install after it takes packages of that day or fails on versions that are gone',
    remedy: 'Put the update into the RUN that installs.',
    controls: controls/* controls */.ne.updateAlone,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n' },
            { text: 'FROM debian:12\nRUN apt-get update && apt-get clean\n' },
            { text: 'FROM opensuse/leap:16.0\nRUN zypper refresh\n' },
            { text: "FROM alpine:3.22\nRUN sh -c 'apk update'\n" },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n' },
            { text: 'FROM debian:12\nRUN apt-get update && ./install.sh\n' },
            { text: 'FROM debian:12\nRUN apt-get update && sh /install.sh\n' },
        ],
    },
    check: {
        on: ['RUN'],
        *instruction(run, context) {
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            const updates = calls.filter((call) => caches_and_health_managers.has(call.name) && (verb(call) === 'update' || refreshes(call)));
            const [first] = updates;
            if (first === undefined || mounts(run).some(({ type }) => type === 'cache'))
                return;
            // yum and dnf update packages, not lists.
            if (!['apt-get', 'apt', 'apk'].includes(first.name) && !refreshes(first))
                return;
            const idle = (call) => ['rm', 'set', 'echo', 'true'].includes(call.name) ||
                // What a shell is given by a word is a call of its own.
                (0,src_calls/* shellScript */.ky)(call.name, call.args) !== undefined ||
                (caches_and_health_managers.has(call.name) && /^(?:auto)?clean$|^cc$/.test(verb(call)));
            if (calls.every((call) => updates.includes(call) || idle(call)))
                yield { at: first.at, message: `${first.name} update runs without an install` };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/capabilities.js
// Rights that a step gives to programs and files by default: capabilities and the mask of new files.



/** Capabilities that are as good as root: their holder takes the rest. */
const likeRoot = /\bcap_(?:sys_admin|sys_module|sys_ptrace|sys_rawio|sys_chroot|dac_override|dac_read_search|setuid|setgid|setfcap|setpcap|chown|fowner|mknod|bpf|all|linux_immutable)\b|\ball[=+]/i;
const capabilityGranted = {
    id: 'capability-like-root',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A program gets a capability that is as good as root',
    why: 'Whoever runs the program, without rights of their own, can read, change or become what root can',
    remedy: 'Leave it out, or give the program only the capability that it needs, such as cap_net_bind_service for a low port.',
    controls: controls/* controls */.ne.setuid,
    risks: risks/* risks */.X.access,
    references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN setcap cap_sys_admin+ep /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN setcap "cap_net_raw,cap_setuid=eip" /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN setcap =ep /usr/bin/x\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN setcap cap_net_bind_service=+ep /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN setcap -r /usr/bin/x && getcap /usr/bin/cap_sys_admin\n' },
            { text: 'FROM debian:12 AS a\nRUN setcap cap_sys_admin+ep /x\nFROM alpine:3.20\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.iw)(context.stageOf(run), context))
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                if (call.name !== 'setcap' || (0,src_calls/* callHas */.Fn)(call, 'r'))
                    continue;
                const granted = (0,src_calls/* operands */.bw)(call).find(({ value }) => likeRoot.test(value.slice(0, 500)) || /^[=+][eip]{1,3}$/.test(value));
                if (granted !== undefined)
                    yield { at: call.spanOf(granted), message: `setcap gives ${granted.value.slice(0, 100)}` };
            }
        },
    },
};
const openUmask = {
    id: 'umask-open',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'New files may be changed by everyone',
    why: 'Any process in the container, also one that an attacker has without rights, can replace what the step made',
    remedy: 'Use `umask 022`, and give single files to the account that needs them.',
    controls: controls/* controls */.ne.setuid,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN umask 000 && make install\n' }, { text: 'FROM debian:12\nRUN umask 0; mkdir /data\n' }],
        good: [
            { text: 'FROM debian:12\nRUN umask 022 && make install\n' },
            { text: 'FROM debian:12\nRUN umask 0002 && umask && echo umask 000\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context))
                if (call.name === 'umask' && /^0{1,4}$/.test(call.args[0]?.value ?? ''))
                    yield { at: call.at, message: `umask ${call.args[0]?.value} lets everyone write` };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/consecutive-copy.js


const consecutiveCopy = {
    ...controls/* configuration */.HF,
    id: 'consecutive-copy',
    audience: 'pedantic',
    aliases: [],
    title: 'COPY follows COPY into the same directory',
    why: 'Each makes a layer of its own, and one COPY of several sources makes one',
    remedy: 'Name all sources in one COPY.',
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCOPY a.json /app/\nCOPY b.json /app/\n' },
            { text: 'FROM alpine:3.20\nADD a.tgz /app\nADD b.tgz /app\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY a.json b.json /app/\n' },
            { text: 'FROM alpine:3.20\nCOPY a.json /app/\nCOPY --chown=1000 b.json /app/\n' },
            { text: 'FROM node:22\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci && npm cache clean --force\nCOPY src ./\n' },
            { text: 'FROM alpine:3.20\nCOPY a.json /a.json\nCOPY b.json /b.json\n' },
        ],
    },
    check: {
        *file(context) {
            for (const { instructions } of (0,rules_define/* sections */.V0)(context)) {
                let before;
                for (const instruction of instructions) {
                    const target = targetOf(instruction);
                    if (target !== undefined && target === before)
                        yield { at: instruction, message: `${instruction.keyword} follows ${instruction.keyword} into the same place`, instruction };
                    before = target;
                }
            }
        },
    },
};
/** What two instructions must have in common to be one; undefined for other instructions. */
function targetOf(instruction) {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return undefined;
    const { flags, destination, heredocs } = instruction;
    if (destination === undefined || heredocs.length > 0)
        return undefined;
    const given = flags.map(({ name, value = '' }) => `${name}=${value}`).sort();
    return [instruction.keyword, ...given, destination.value].join(' ');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/context-copied.js




const wholeContext = {
    id: 'whole-context-copied',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'Everything in the context is copied, unfiltered',
    why: 'The history of the repository, local settings and whatever lies around on the machine that builds, credentials too, end up in the image',
    remedy: 'Add a .dockerignore that keeps out `.git`, `.env` and everything the image does not need, or name the directories to copy.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: null } },
            { text: 'FROM alpine:3.20\nADD ./ /app/\n', options: { dockerignore: null } },
            { text: "FROM alpine:3.20\nCOPY '.' /app\n", options: { dockerignore: null } },
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: 'node_modules\n' } },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: '.git\n.env\n' } },
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: '*\n!src\n' } },
            { text: 'FROM alpine:3.20\nCOPY . /app\n' },
            { text: 'FROM alpine:3.20\nCOPY src /app\n', options: { dockerignore: null } },
            { text: 'FROM alpine:3.20 AS a\nCOPY . /src\nFROM scratch\nCOPY --from=a /src/x /x\n', options: { dockerignore: null } },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            const { ignoreFile } = context.options.surroundings;
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || ignoreFile === undefined)
                return;
            if (copy.flags.some(({ name }) => name === 'from' || name === 'exclude'))
                return;
            const whole = (0,unquoted/* unquoted */.q)(copy).sources.find(({ value }) => /^(?:\.|\.\/|\/|\*|\.\/\*)$/.test(value));
            // What stays in a build stage nobody pulls.
            if (whole === undefined || !(0,stages/* isShipped */.iw)(context.stageOf(copy), context))
                return;
            if (ignoreFile === 'none')
                yield { at: whole, message: `${copy.keyword} takes the whole context and there is no .dockerignore`, severity: 'medium' };
            else if (!(0,ignore_file/* ignoreMatcher */.NJ)(ignoreFile.text).ignores('.git'))
                yield { at: whole, message: `${copy.keyword} takes the whole context and ${ignoreFile.path} leaves .git in` };
        },
    },
};
const contextOverRoot = {
    id: 'context-copied-to-root',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'The whole context is copied over the root of the image',
    why: 'A directory of the project that is called bin, etc or lib goes into that of the system, and files of it take the place of the system\u2019s',
    remedy: 'Copy into a directory of its own: `COPY . /app`; or keep what belongs under the root in one directory, and copy that.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCOPY . /\n' }, { text: 'FROM alpine:3.20\nCOPY ["./", "/"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nCOPY . /app\n' },
            { text: 'FROM alpine:3.20\nCOPY root/ /\n' },
            { text: 'FROM alpine:3.20\nWORKDIR /app\nCOPY . .\n' },
            { text: 'FROM scratch\nCOPY . /\n' },
            { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a . /\n' },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from'))
                return;
            const stage = context.stageOf(copy);
            // Where there is no system, there is nothing to be mixed with it.
            if (stage === undefined || stage.from.image?.value === 'scratch')
                return;
            const whole = (0,unquoted/* unquoted */.q)(copy).sources.find(({ value }) => /^(?:\.\/?|\*|\.\/\*)$/.test(value));
            if (whole !== undefined && (0,unquoted/* unquoted */.q)(copy).destination?.value === '/')
                yield { at: whole, message: `${copy.keyword} takes the whole context to / of the image` };
        },
    },
};
const gitCopied = {
    id: 'git-directory-copied',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The history of the repository is copied',
    why: 'Every file that was ever committed, deleted credentials too, and the tokens that CI leaves in .git/config can be read from the image',
    remedy: 'Pass what the build needs of it, such as the version, as an argument; or mount it for one RUN with `--mount=type=bind`.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCOPY .git /app/.git\n' }, { text: 'FROM alpine:3.20\nCOPY ["./.git/", "/app/.git/"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nCOPY .gitignore .github /app/\n' },
            { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.git /x\n' },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from'))
                return;
            const git = (0,unquoted/* unquoted */.q)(copy).sources.find(({ value }) => /(?:^|\/)\.git(?:\/.{0,200})?$/s.test(value.slice(-300)) && !/^[a-z+]+:/.test(value));
            if (git === undefined)
                return;
            const shipped = (0,stages/* isShipped */.iw)(context.stageOf(copy), context);
            yield {
                at: git,
                message: `${copy.keyword} takes ${git.value.slice(0, 100)} into ${shipped ? 'the image' : 'a build stage'}`,
                ...(shipped ? {} : { severity: 'low' }),
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/credential-file-copied.js






const credentialFileCopied = {
    id: 'credential-file-copied',
    aliases: [],
    severity: 'high',
    confidence: 'medium',
    title: 'A file that holds credentials is copied into the image',
    why: 'Everyone who can pull the image, or the layer cache of the build, can take the credentials out, even when a later step deletes the file',
    remedy: 'Mount it for the one RUN that needs it (`--mount=type=secret`), and keep it out of the context with .dockerignore.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCOPY .env /app/\n' },
            { text: 'FROM alpine:3.20\nCOPY "id_rsa" "/root/.ssh/id_rsa"\n' },
            { text: 'FROM alpine:3.20\nCOPY keys/id_rsa /root/.ssh/id_rsa\n' },
            { text: 'FROM alpine:3.20\nADD ["conf/.aws/credentials", "/root/.aws/credentials"]\n' },
            { text: 'FROM node:22\nCOPY package.json .npmrc ./\n' },
            { text: 'FROM alpine:3.20\nCOPY server.key /etc/tls/\n' },
            { text: 'FROM alpine:3.20\nARG F=.env\nCOPY ${F} /app/\n' },
            { text: 'FROM node:22\nCOPY package.json .env* /app/\n' },
            { text: 'FROM alpine:3.20\nCOPY conf/.e* /app/\n', options: { dockerignore: '.env\n' } },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY .env.example id_rsa.pub /app/\n' },
            { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.env /app/\n' },
            { text: 'FROM alpine:3.20\nCOPY environment.js keyboard.key.md oauth_pubkey.pem jwt.public-key.pem /app/\n' },
            { text: 'FROM node:22\nARG F\nCOPY package*.json *.json .eslint* cr* i* ${F} /app/\n' },
            { text: 'FROM node:22\nCOPY .env* /app/\n', options: { dockerignore: '.env*\n' } },
            { text: 'FROM node:22\nCOPY --exclude=.env .env /app/\nCOPY --exclude=.env* .env* /app/\n' },
            { text: 'FROM debian:12\nADD https://example.com/Release.key docker-archive.key /etc/apt/keyrings/\n' },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        onbuild: true,
        *instruction(copy, context) {
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from'))
                return;
            const { sources, destination } = (0,unquoted/* unquoted */.q)(copy);
            const shipped = (0,stages/* isShipped */.iw)(context.stageOf(copy), context);
            for (const source of sources) {
                const path = ((0,expand/* expand */.fT)(source.value, context.scopeAt(copy), context.document.escape) ?? source.value).slice(-300);
                const found = kindOf({ ...source, value: path }, copy, context);
                if (found === undefined || isPublicKey(path, destination?.value ?? ''))
                    continue;
                const { kind, by } = found;
                // What is made for tests opens nothing.
                const severity = kind.severity === 'high' && madeForTests.test(path) ? 'medium' : kind.severity;
                const named = `${source.value.slice(0, 100)}${by === undefined ? '' : `, which takes ${by} where there is one`}`;
                yield {
                    at: source,
                    message: `${copy.keyword} takes ${named}, ${kind.what}, into ${shipped ? 'the image' : 'a build stage'}`,
                    // A pattern takes what is there, which may be none of them.
                    severity: shipped && by === undefined ? severity : severity === 'high' && (shipped || by === undefined) ? 'medium' : 'low',
                };
            }
        },
    },
};
/** What a path is known for; `by` is a name that is, where a pattern takes it. */
function kindOf({ value }, copy, context) {
    const isOut = leavesOut(copy, context);
    const kind = kinds.find(({ pattern }) => pattern.test(value));
    if (kind !== undefined)
        return isExcluded(copy, value) ? undefined : { kind };
    const last = value.slice(value.lastIndexOf('/') + 1);
    const start = /^([^*?[]{0,100})[*?[]/.exec(last)?.[1];
    if (start === undefined || start === '')
        return undefined;
    const glob = last.replace(/\[[^\]]{1,100}\]/g, '?');
    const folder = value.slice(0, value.length - last.length);
    for (const each of kinds)
        for (const name of each.names ?? [])
            if (isAbout(start, name) && (0,policy_glob/* globMatches */.mw)(glob, name) && !isOut(`${folder}${name}`))
                return { kind: each, by: name };
    return undefined;
}
/** A pattern that begins with half of a name, or takes names with a dot before them, is about it; one that takes half of a folder is not. */
function isAbout(start, name) {
    return start.startsWith('.') || start.length * 2 >= name.length;
}
/** Whether a file that a pattern takes is kept out, by the ignore file or a flag. */

function isExcluded({ flags }, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return flags.some(({ name: flag, value = '' }) => flag === 'exclude' && (0,policy_glob/* globMatches */.mw)((0,unquoted/* withoutQuotes */.Y)(value).replace(/^(?:\*\*\/)?/, ''), name));
}
const madeForTests = /(?:^|[/_.-])(?:tests?|testing|testdata|fixtures?|examples?|samples?|demo|dummy|fake|mock|snake-?oil|self-?signed|e2e|localhost)(?:[/_.-]|$)/i;
/** Keys of package repositories end with `.key` too; what an address gives is public. */
function isPublicKey(path, destination) {
    if (/^[a-z]{2,10}:\/\//i.test(path))
        return true;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/pub(?:lic)?[-_.]?key/i.test(name))
        return true;
    return /\.key$/i.test(name) && /release|archive|repo|apt|gpg|pub|signing|rpm|nodesource|keyring/i.test(`${name} ${destination}`);
}
/** The last part of a path decides, with its directory where the name alone says little. */
const kinds = [
    {
        what: 'an SSH private key',
        severity: 'high',
        pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|ssh_host_[a-z0-9]{1,10}_key)$/,
        names: ['id_rsa', 'id_ed25519', 'id_ecdsa', 'ssh_host_rsa_key'],
    },
    { what: 'a directory of SSH keys', severity: 'high', pattern: /(?:^|\/)\.(?:ssh|gnupg)\/?$/ },
    {
        what: 'a file of settings and secrets',
        severity: 'high',
        pattern: /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live))?(?:\.local)?$/,
        names: ['.env', '.env.production', '.env.local'],
    },
    { what: 'credentials of AWS', severity: 'high', pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/ },
    {
        what: 'credentials of Google Cloud',
        severity: 'high',
        pattern: /(?:^|\/)(?:application_default_credentials|service[-_]?account(?:[-_]?key)?|gcp[-_]?key|credentials)\.json$/,
        names: ['credentials.json'],
    },
    { what: 'credentials of Azure', severity: 'high', pattern: /(?:^|\/)\.azure\/(?:accessTokens\.json|msal_token_cache\.[a-z]{3,4})?$/ },
    {
        what: 'a kubeconfig',
        severity: 'high',
        pattern: /(?:^|\/)(?:kubeconfig(?:\.ya?ml)?|\.kube(?:\/(?:config)?)?|[^/]{1,100}\.kubeconfig)$/,
    },
    {
        what: 'logins to registries',
        severity: 'high',
        pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockerconfigjson|\.dockercfg)$/,
        names: ['.dockercfg', '.dockerconfigjson'],
    },
    { what: 'logins of git', severity: 'high', pattern: /(?:^|\/)\.git-credentials$/, names: ['.git-credentials'] },
    { what: 'logins to servers', severity: 'high', pattern: /(?:^|\/)[._]netrc$/, names: ['.netrc'] },
    {
        what: 'logins to package registries',
        severity: 'high',
        pattern: /(?:^|\/)(?:\.pypirc|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/,
        names: ['.pypirc'],
    },
    // Often without a token; BuildKit's documentation names it as the example of what to mount.
    {
        what: 'which may hold tokens of package registries',
        severity: 'medium',
        pattern: /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|\.m2\/settings\.xml|auth\.json|pip\.conf|NuGet\.Config)$/,
        names: ['.npmrc', '.yarnrc.yml'],
    },
    { what: 'a token of Vault', severity: 'high', pattern: /(?:^|\/)\.vault-token$/ },
    {
        what: 'state or variables of Terraform',
        severity: 'high',
        pattern: /(?:^|\/)(?:terraform\.tfstate(?:\.backup)?|\.terraformrc|[^/]{1,100}\.auto\.tfvars)$/,
    },
    { what: 'a store of keys', severity: 'high', pattern: /(?:^|\/)[^/]{1,100}\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i },
    { what: 'a private key', severity: 'high', pattern: /(?:^|\/)(?:[^/]{1,100}\.key|[^/]{0,100}(?:key|private)[^/]{0,50}\.pem)$/i },
    { what: 'a file of passwords', severity: 'medium', pattern: /(?:^|\/)\.(?:htpasswd|pgpass|my\.cnf)$/, names: ['.htpasswd', '.pgpass'] },
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/credential-arguments.js
// Where programs take a credential as a word: one line a program. What the word holds is for the rules that ask.

/** The value of a flag: the next word, or what stands behind `=`; of a short one also what is glued to it. */
const flag = (...names) => function* (call) {
    for (const [index, word] of call.args.entries()) {
        const [left = ''] = word.value.split('=', 1);
        if (names.includes(word.value)) {
            const next = call.args[index + 1];
            if (next !== undefined)
                yield { word: next, secret: next.value, how: word.value };
        }
        else if (left.startsWith('--') && names.includes(left))
            yield { word, secret: word.value.slice(left.length + 1), how: left };
    }
};
/** `-pSECRET`, with nothing between: what MySQL's programs take, whose `-p` alone asks. */
const glued = (letter) => function* (call) {
    for (const word of call.args)
        if (word.value.startsWith(`-${letter}`) && word.value.length > 2)
            yield { word, secret: word.value.slice(2), how: `-${letter}` };
};
/** The first two plain words are these; the flag counts then. */
const after = (verbs, reader) => function* (call) {
    const words = (0,src_calls/* operands */.bw)(call).map(({ value }) => value);
    if (verbs.every((verb) => words.includes(verb)))
        yield* reader(call);
};
/** `-fsSu VALUE`: the letters before the last one are switches of curl. */
const clustered = (letter) => function* (call) {
    for (const [index, word] of call.args.entries()) {
        const next = call.args[index + 1];
        if (next !== undefined && word.value.endsWith(letter) && /^-[fgiIjklLnNOsSv#]{1,20}[a-zA-Z]$/.test(word.value))
            yield { word: next, secret: next.value, how: `-${letter}` };
    }
};
/** `user:password` behind `-u`. */
const userAndPassword = (...names) => function* (call) {
    const all = [...flag(...names)(call), ...(names.includes('-u') ? [...glued('u')(call), ...clustered('u')(call)] : [])];
    for (const found of all) {
        const colon = found.secret.search(/:(?!-)/);
        if (colon >= 0)
            yield { ...found, secret: found.secret.slice(colon + 1) };
    }
};
const secretHeader = /^(?:(?:proxy-)?authorization\s?:\s{0,3}(?:(?:bearer|basic|token|apikey)\s{1,3})?|(?:private-token|job-token|deploy-token|x-api-key|x-auth-token|x-vault-token|x-jfrog-art-api|x-github-token|api-key|apikey)\s?:\s{0,3})(\S.{0,4000})$/i;
const header = (...names) => function* (call) {
    const all = [...flag(...names)(call), ...(names.includes('-H') ? [...glued('H')(call), ...clustered('H')(call)] : [])];
    for (const found of all) {
        const secret = secretHeader.exec(found.secret.trim())?.[1];
        if (secret !== undefined)
            yield { ...found, secret, how: 'a header' };
    }
};
/** `name value` or `name=value` among the words, as programs' `config set` takes them. */
const setting = (name) => function* (call) {
    for (const [index, word] of call.args.entries()) {
        const equals = word.value.lastIndexOf('=') < 0 ? -1 : word.value.indexOf('=');
        const left = equals < 0 ? word.value : word.value.slice(0, equals);
        if (!name.test(left.slice(0, 300)))
            continue;
        const next = call.args[index + 1];
        if (equals >= 0)
            yield { word, secret: word.value.slice(equals + 1), how: left.slice(left.lastIndexOf('/') + 1) };
        else if (next !== undefined)
            yield { word: next, secret: next.value, how: left.slice(left.lastIndexOf('/') + 1) };
    }
};
/** The plain word at a place behind the verbs. */
const word = (verbs, place) => function* (call) {
    const words = (0,src_calls/* operands */.bw)(call);
    if (!verbs.every((verb, at) => words[at]?.value === verb))
        return;
    const found = words[verbs.length + place];
    if (found !== undefined)
        yield { word: found, secret: found.value, how: verbs.join(' ') };
};
/** `bundle config set HOST user:password`; the other keys of Bundler hold paths, flags and addresses. */
function* bundlerHost(call) {
    const [verb, ...words] = (0,src_calls/* operands */.bw)(call);
    if (verb?.value !== 'config')
        return;
    const [key, value] = words[0]?.value === 'set' ? words.slice(1) : words;
    if (key === undefined || value === undefined || /^(?:build|gem|local|mirror)\./.test(key.value))
        return;
    if (/^(?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}(?:[:/]|$)/.test(key.value))
        yield { word: value, secret: value.value, how: 'config set' };
}
const registryLogin = [after(['login'], flag('-p', '--password')), after(['login'], glued('p'))];
const mysql = [glued('p'), flag('--password')];
/** What a program's words may hold. */
const readers = new Map([
    ...['docker', 'podman', 'buildah', 'skopeo', 'nerdctl', 'crane', 'oras', 'helm', 'regctl'].map((name) => [name, registryLogin]),
    ['curl', [userAndPassword('-u', '--user', '--proxy-user'), header('-H', '--header', '--proxy-header'), flag('--oauth2-bearer')]],
    ['wget', [flag('--password', '--http-password', '--ftp-password', '--proxy-password'), header('--header')]],
    ['http', [userAndPassword('-a', '--auth')]],
    ['git', [setting(/^http\..{0,200}extraheader$/i)]],
    ['aws', [setting(/aws_(?:secret_access_key|session_token)$/)]],
    ['az', [after(['login'], flag('-p', '--password')), flag('--account-key', '--sas-token', '--connection-string')]],
    ['gcloud', [flag('--access-token')]],
    ['doctl', [flag('-t', '--access-token')]],
    ['heroku', [word(['auth:token'], 0)]],
    ['npm', [setting(/(?:^|:)_(?:authToken|auth|password)$/)]],
    ['pnpm', [setting(/(?:^|:)_(?:authToken|auth|password)$/)]],
    ['yarn', [setting(/npmAuthToken$|npmAuthIdent$|(?:^|:)_(?:authToken|auth|password)$/)]],
    ['composer', [word(['config'], 2), setting(/^(?:github-oauth|gitlab-token|bearer)\./)]],
    ['poetry', [setting(/^pypi-token\./), word(['config'], 2)]],
    ['bundle', [bundlerHost]],
    ['twine', [flag('-p', '--password')]],
    ['cargo', [word(['login'], 0), after(['publish'], flag('--token'))]],
    ['dotnet', [after(['nuget'], flag('--password', '-p', '--api-key', '-k'))]],
    ['nuget', [flag('-Password', '-password', '-ApiKey')]],
    ['vault', [word(['login'], 0)]],
    ['snyk', [word(['auth'], 0)]],
    ['sonar-scanner', [setting(/^-Dsonar\.(?:login|token|password)$/)]],
    ['sshpass', [flag('-p'), glued('p')]],
    ['redis-cli', [flag('-a', '--pass')]],
    ['mongo', [flag('-p', '--password')]],
    ['mongosh', [flag('-p', '--password')]],
    [
        'htpasswd',
        [
            function* (call) {
                const words = (0,src_calls/* operands */.bw)(call);
                const last = words.at(-1);
                if (last !== undefined && words.length > 1 && call.args.some(({ value }) => /^-[a-zA-Z]{0,5}b/.test(value)))
                    yield { word: last, secret: last.value, how: '-b' };
            },
        ],
    ],
    ...['mysql', 'mysqladmin', 'mysqldump', 'mariadb', 'mariadb-admin'].map((name) => [name, mysql]),
]);
/** Only these take a word behind a key that tells that it is a credential. */
const credentialKeys = new Map([
    ['composer', /^(?:http-basic|github-oauth|gitlab-token|bearer)\./],
    ['poetry', /^http-basic\./],
]);
/** Variables before a program, or exported, that only hold passwords. */
const passwordVariables = /^(?:PGPASSWORD|MYSQL_PWD|SSHPASS|RESTIC_PASSWORD|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|VAULT_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|GITHUB_TOKEN|GH_TOKEN|TWINE_PASSWORD|CARGO_REGISTRY_TOKEN|COMPOSER_AUTH)=/;
/** Others with such a name hold dummies as often: what has letters and digits is likely none. */
const passwordLike = /^[A-Z][A-Z0-9_]{0,40}_(?:PASSWORD|PASSWD|SECRET|TOKEN|API_KEY|SECRET_KEY|ACCESS_KEY)=(?=[^$]{8,400}$)(?=[^\d]{0,400}\d)(?=[^A-Za-z]{0,400}[A-Za-z])(?![./]|https?:)/;
/** `https://user:password@host`, where the password is a variable: what is written out another rule finds. */
const passwordInAddress = /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s:/@]{0,200}:)?(\$\{[A-Za-z_]\w{0,100}\})@/;


// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/credential-shapes.js
var credential_shapes = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/secret-named-variable.js
var secret_named_variable = __webpack_require__(1237);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/credential-in-argument.js
// Credentials among the words of a command: written out, or as a build argument.








const credentialInArgument = {
    id: 'credential-in-argument',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A command gets a credential that stands in the Dockerfile',
    why: 'Everyone who can read the repository, the log of the build or the history of the image can use it',
    remedy: 'Revoke it; mount the new one with `RUN --mount=type=secret` and let the program read the file.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: () => `FROM docker:27\nRUN docker login -u ci -p ${'Zq8-'}hunter2x registry.example\n` },
            { text: () => `FROM debian:12\nRUN curl -u ci:${'Zq8-'}hunter2x https://example.com/x\n` },
            { text: () => `FROM debian:12\nRUN curl -fsSu ci:${'Zq8-'}hunter2x https://example.com/x\n` },
            { text: () => `FROM docker:27\nRUN docker login -u ci -p${'Zq8-'}hunter2x registry.example\n` },
            { text: () => `FROM debian:12\nRUN curl -H "Authorization: Bearer ${'Zq8x'}hunter2x" https://example.com/x\n` },
            { text: () => `FROM debian:12\nRUN aws configure set aws_secret_access_key ${'Zq8x'}hunter2x\n` },
            { text: () => `FROM node:22\nRUN npm config set //registry.example/:_authToken=${'Zq8x'}hunter2x\n` },
            { text: () => `FROM debian:12\nRUN mysql -uroot -p${'Zq8x'}hunter2x -e "select 1"\n` },
            { text: () => `FROM ruby:3.3\nRUN bundle config set --global gems.acme.example ci:${'Zq8x'}hunter2x\n` },
            { text: () => `FROM ruby:3.3\nRUN bundle config gems.acme.example ci:${'Zq8x'}hunter2x\n` },
            { text: () => `FROM debian:12\nRUN PGPASSWORD=${'Zq8x'}hunter2x psql -h db\n` },
            { text: () => `FROM debian:12\nRUN export APP_SECRET_KEY=${'Zq8x'}hunter2x && make\n` },
            { text: () => `FROM debian:12\nRUN echo "machine git.example login ci password ${'Zq8x'}hunter2x" > ~/.netrc\n` },
        ],
        good: [
            { text: 'FROM docker:27\nRUN --mount=type=secret,id=t docker login -u ci --password-stdin registry.example < /run/secrets/t\n' },
            { text: 'FROM debian:12\nRUN curl -u user:password https://example.com/x && curl -H "Accept: text/plain" https://example.com/y\n' },
            {
                text: 'FROM debian:12\nRUN --mount=type=secret,id=t curl -H "Authorization: Bearer $(cat /run/secrets/t)" https://example.com/x\n',
            },
            { text: 'FROM docker:27\nRUN docker run -p 8080:80 acme/app && curl -u "$USER:$PASS" https://example.com\n' },
            { text: 'FROM ruby:3.3\nRUN bundle config set --global path /home/app/.bundle && bundle config build.nokogiri use-system\n' },
            { text: 'FROM debian:12\nRUN SECRET_KEY_BASE=dummy DJANGO_SECRET_KEY=build-time-only make\n' },
            { text: 'FROM debian:12\nRUN mysql -uroot -proot -e "select 1" && mkdir -p /x\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                for (const { word, secret, how } of credentialArguments(call)) {
                    if (word.literal === undefined || secret.includes('$') || (0,credential_shapes/* isPlaceholder */.wK)(secret))
                        continue;
                    yield {
                        at: call.spanOf(word),
                        message: `${programOf(call)} gets a credential by ${how}`,
                        evidence: `(${secret.length} letters)`,
                    };
                    break;
                }
            }
            for (const { text, files, at } of writtenIn(run, context)) {
                const secret = files.some((file) => credentialFiles.test(file.slice(-200))) ? writtenSecret.exec(text)?.[1] : undefined;
                if (secret !== undefined && !secret.includes('$') && !(0,credential_shapes/* isPlaceholder */.wK)(secret))
                    yield { at, message: 'A file of credentials is written from the Dockerfile', evidence: `(${secret.length} letters)` };
            }
        },
    },
};
const credentialFiles = /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.yarnrc|\.pypirc|\.pgpass|\.my\.cnf|\.aws\/credentials|\.docker\/config\.json)$/;
/** `password x` of a netrc, `_authToken=x` of an npmrc, `password = x`, `"auth": "x"`. */
const writtenSecret = /(?:\bpassword(?:\s{1,5}|\s{0,5}[:=]\s{0,5})|_authToken\s{0,5}=\s{0,5}|_auth\s{0,5}=\s{0,5}|aws_secret_access_key\s{0,5}=\s{0,5}|"auth"\s{0,5}:\s{0,5}")["']?([^\s"']{4,400})/i;
function programOf({ name }) {
    return name === '' ? 'The shell' : name;
}
const buildArgumentAsSecret = {
    id: 'build-argument-as-secret',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A build argument is used as a credential',
    why: 'RUN notes the values of all arguments in the history of the image and in the provenance of the build, where everyone who can pull it reads them',
    remedy: 'Pass it as a secret: `RUN --mount=type=secret,id=token,env=TOKEN \u2026` and `docker build --secret id=token`.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nARG PASS\nRUN curl -u "ci:$PASS" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG TOKEN\nRUN curl -H "Authorization: token ${TOKEN}" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG GIT_AUTH\nRUN git clone "https://x:$GIT_AUTH@git.example/acme/app"\n' },
            { text: 'FROM node:22\nARG NPM_TOKEN\nRUN echo "//registry.example/:_authToken=$NPM_TOKEN" > .npmrc\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN --mount=type=secret,id=t,env=TOKEN curl -H "Authorization: token $TOKEN" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG TOKEN\nRUN TOKEN=$(cat /run/secrets/t) && curl -H "Authorization: $TOKEN" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG VERSION\nRUN curl -o /x "https://example.com/$VERSION/x"\n' },
            { text: 'FROM debian:12\nARG GPG_KEY=0D96DF4D4110E5C43FBFB17F2D347EA6AA65421D\nRUN gpg --recv-keys "$GPG_KEY"\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const hidden = ownNames(run, context);
            const shipped = (0,stages/* isShipped */.iw)(context.stageOf(run), context);
            const told = new Set();
            for (const use of uses(run, context)) {
                const pair = argumentAt(use.name, run, context);
                if (pair === undefined || hidden.has(use.name) || told.has(use.name))
                    continue;
                told.add(use.name);
                yield {
                    at: use.at,
                    message: `${use.how}, and ${use.name} is a build argument`,
                    related: [{ at: pair.name, message: 'The argument' }],
                    ...(shipped ? {} : { severity: 'medium' }),
                };
            }
        },
    },
};
/** Of each stage the arguments that come from outside, worked out once: one with a value of its own is no secret of the caller. */
const argumentsOf = new WeakMap();
function ownArguments(stage) {
    const known = argumentsOf.get(stage);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const entry of stage.instructions)
        if (entry.keyword === 'ARG')
            for (const pair of entry.pairs)
                if ((pair.value?.value ?? '') === '' && !found.has(pair.name.value))
                    found.set(pair.name.value, pair);
    argumentsOf.set(stage, found);
    return found;
}
/** A chain of stages so long nobody writes. */
const maxParents = 100;
/** The argument of this name that a RUN sees. */
function argumentAt(name, run, context) {
    let stage = context.stageOf(run);
    for (let rounds = 0; stage !== undefined && rounds < maxParents; rounds++) {
        const pair = ownArguments(stage).get(name);
        if (pair !== undefined && pair.start < run.start)
            return pair;
        stage = stage.parent;
    }
    return undefined;
}
/** Names that the step sets itself: by a secret mount, or by an assignment. */
function ownNames(run, context) {
    const names = mounts(run).flatMap(({ type, options }) => (type === 'secret' && options.has('env') ? [options.get('env') ?? ''] : []));
    for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
        const set = ['export', 'read', 'declare', 'local'].includes(call.name) ? call.args : [];
        for (const { value } of [...call.assignments, ...set]) {
            // `export TOKEN=$TOKEN` hands on the argument.
            const [name = '', ...rest] = value.split('=');
            if (!rest.join('=').includes(`\${${name}`))
                names.push(name);
        }
    }
    return new Set(names);
}
/** Words that hand a credential to a program, and those that write a variable with the name of one into a file of credentials. */

function isKeyFile(call) {
    return call.node.redirects.some(({ target }) => /id_(?:rsa|dsa|ecdsa|ed25519)$|\.netrc$|\.npmrc$|\.git-credentials$/.test(target?.value.slice(-100) ?? ''));
}
function variablesIn(text) {
    return [...text.slice(0, 8000).matchAll(/\$\{(\w{1,100})/g)].map(([, name]) => name);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/credential-variables.js
// Variables that say where a credential lies, or that put one into what every visitor gets.




/** Variables of programs that name a file of credentials. */
const fileVariables = /^(?:GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|AWS_SHARED_CREDENTIALS_FILE|AWS_WEB_IDENTITY_TOKEN_FILE|AZURE_AUTH_LOCATION|AZURE_CLIENT_CERTIFICATE_PATH|KUBECONFIG|PGPASSFILE|NETRC|OCI_CLI_KEY_FILE|SNOWFLAKE_PRIVATE_KEY_PATH)$/;
const credentialVariableFile = {
    id: 'named-credential-file-copied',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The file that a variable names as credentials is in the image',
    why: 'Everyone who can pull the image has the account that the program signs in with',
    remedy: 'Mount the file at run time, or let the platform sign in (workload identity); revoke what was published.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    examples: {
        bad: [
            { text: 'FROM python:3.12\nCOPY key.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n' },
            { text: 'FROM python:3.12\nENV GOOGLE_APPLICATION_CREDENTIALS=sa.json\nCOPY conf/sa.json .\n' },
            { text: 'FROM alpine:3.20\nCOPY cluster.yaml /etc/k\nENV KUBECONFIG=/etc/k\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nCOPY app.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/var/run/secrets/key.json\n' },
            {
                text: 'FROM python:3.12 AS a\nFROM python:3.12\nCOPY --from=a /key.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n',
            },
            { text: 'FROM python:3.12\nCOPY key.json /app/\nENV SETTINGS=/app/key.json\n' },
        ],
    },
    check: {
        *file(context) {
            const named = new Map();
            for (const instruction of context.all)
                if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
                    for (const pair of instruction.pairs)
                        if (fileVariables.test(pair.name.value) && pair.value !== undefined && pair.value.value !== '')
                            named.set(pair.value.value, pair);
            if (named.size === 0 || named.size > maxNamed)
                return;
            for (const copy of context.all) {
                for (const [path, pair] of named) {
                    if (!credential_variables_copies(copy, path))
                        continue;
                    yield {
                        at: copy,
                        message: `${copy.keyword} takes what ${pair.name.value} names into the image`,
                        instruction: copy,
                        supersedes: ['credential-file-copied'],
                        related: [{ at: pair, message: 'Names the file' }],
                        ...((0,stages/* isShipped */.iw)(context.stageOf(copy), context) ? {} : { severity: 'medium' }),
                    };
                    break;
                }
            }
        },
    },
};
/** More is no Dockerfile that anyone wrote. */
const maxNamed = 50;
function credential_variables_copies(copy, path) {
    if ((copy.keyword !== 'COPY' && copy.keyword !== 'ADD') || copy.flags.some(({ name }) => name === 'from'))
        return false;
    const { sources, destination } = (0,unquoted/* unquoted */.q)(copy);
    if (destination?.value === path)
        return true;
    const base = baseOf(path);
    return base !== '' && !base.includes('$') && sources.some(({ value }) => baseOf(value) === base);
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Prefixes by which a bundler writes a variable into the pages that it makes. */
const bundled = /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|EXPO_PUBLIC|GATSBY)_(\w{1,200})$/;
const secretWord = /(?:^|_)(?:SECRET|PASSWORD|PASSWD|PRIVATE_KEY|SERVICE_ROLE(?:_KEY)?|ACCESS_TOKEN|AUTH_TOKEN|API_TOKEN|SECRET_KEY|SECRET_ACCESS_KEY|CLIENT_SECRET)(?:_|$)/;
/** Keys that their issuers mean for pages. */
const meantForPages = /PUBLIC|PUBLISHABLE|ANON|SITE_?KEY|MAPBOX|MAPS|RECAPTCHA|SENTRY|_(?:URL|PATH|NAME|LENGTH|ENABLED|EXPIRY|FILE)$/;
const bundledSecret = {
    id: 'secret-in-client-bundle',
    aliases: [],
    severity: 'medium',
    confidence: 'medium',
    title: 'A bundler writes a secret into the pages of the application',
    why: 'Variables with this prefix are put into the JavaScript that every visitor loads, so the secret is public from the first day',
    remedy: 'Keep the secret on a server and give the pages an address to ask; revoke what was published.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://vite.dev/guide/env-and-mode#env-files'],
    examples: {
        bad: [
            { text: 'FROM node:22\nARG VITE_STRIPE_SECRET_KEY\nRUN npm run build\n' },
            { text: 'FROM node:22\nENV REACT_APP_DB_PASSWORD=$DB_PASSWORD\n' },
            { text: 'FROM node:22\nRUN NEXT_PUBLIC_CLIENT_SECRET=$X npm run build\n' },
        ],
        good: [
            { text: 'FROM node:22\nARG VITE_STRIPE_PUBLISHABLE_KEY\nARG NEXT_PUBLIC_SUPABASE_ANON_KEY\n' },
            { text: 'FROM node:22\nARG VITE_API_URL\nENV REACT_APP_MAPBOX_ACCESS_TOKEN=pk.x\n' },
            { text: 'FROM node:22\nRUN VITE_MODE=$SECRET npm run build\n' },
        ],
    },
    check: {
        on: ['ARG', 'ENV', 'RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV') {
                for (const { name } of instruction.pairs)
                    if (isBundledSecret(name.value))
                        yield {
                            at: name,
                            message: `${instruction.keyword} ${name.value} ends up in the pages`,
                            supersedes: ['sensitive-variable', 'secret-named-variable'],
                        };
            }
            if (instruction.keyword === 'RUN')
                yield* inRun(instruction, context);
        },
    },
};

function isBundledSecret(name) {
    const rest = bundled.exec(name)?.[1];
    return rest !== undefined && secretWord.test(rest) && !meantForPages.test(rest);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/docker-socket.js




const socket = /(?:^|[/=:,])(?:docker|containerd|crio|podman)\.sock(?:$|[:,/])/;
const dockerSocket = {
    id: 'docker-socket-mounted',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The image is made for the socket of the container engine',
    why: 'Whoever can write to the socket starts a container with all rights and is root on the host',
    remedy: 'Do without it: build with a rootless BuildKit, or let a proxy pass on the few calls that are needed.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.access,
    references: ['https://docs.docker.com/engine/security/protect-access/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nVOLUME /var/run/docker.sock\n' },
            { text: 'FROM alpine:3.20\nVOLUME "/var/run/docker.sock"\n' },
            { text: 'FROM alpine:3.20\nVOLUME ["/data", "/run/containerd/containerd.sock"]\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=bind,source=docker.sock,target=/var/run/docker.sock make\n' },
            { text: 'FROM docker:27\nRUN docker run -v /var/run/docker.sock:/var/run/docker.sock acme/build\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nVOLUME /var/run/docker\n' },
            { text: 'FROM alpine:3.20\nVOLUME /data/docker.socket.d\nENV DOCKER_HOST=unix:///var/run/docker.sock\n' },
            { text: 'FROM docker:27\nRUN echo "docker run -v /var/run/docker.sock:/var/run/docker.sock acme/build"\n' },
        ],
    },
    check: {
        on: ['VOLUME', 'RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'VOLUME') {
                for (const word of instruction.words)
                    if (socket.test((0,unquoted/* withoutQuotes */.Y)(word.value.slice(-200))))
                        yield { at: word, message: `VOLUME is the socket ${word.value.slice(-100)}` };
            }
            if (instruction.keyword !== 'RUN')
                return;
            for (const { type, target, options, flag } of mounts(instruction)) {
                const source = options.get('source') ?? options.get('src') ?? options.get('from') ?? '';
                if (type === 'bind' && (socket.test(target) || socket.test(source)))
                    yield { at: flag, message: 'RUN mounts the socket of the engine' };
            }
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                if (!['docker', 'podman', 'nerdctl'].includes(call.name) || !['run', 'create'].includes((0,src_calls/* operands */.bw)(call)[0]?.value ?? ''))
                    continue;
                if (call.args.some(({ value }) => socket.test(value.slice(0, 500))))
                    yield { at: call.at, message: `${call.name} gives a container the socket of the engine`, severity: 'high' };
            }
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/download-piped-to-shell.js
var download_piped_to_shell = __webpack_require__(6372);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/end-of-life-table.js
// When releases of base images stop getting security fixes. Dates are those of the projects' own pages, the last day of
// free security support (LTS of Debian and Ubuntu's standard support included, paid extensions not). Tags are compared
// by the release they begin with. Debian and Ubuntu were compared with debian.csv (eol-lts) and ubuntu.csv (eol) of
// distro-info-data 0.58+deb12u7 in November 2026.
const products = [
    {
        what: 'Debian',
        images: /^debian$/,
        releases: {
            '6': '2016-02-29',
            squeeze: '2016-02-29',
            '7': '2018-05-31',
            wheezy: '2018-05-31',
            '8': '2020-06-30',
            jessie: '2020-06-30',
            '9': '2022-06-30',
            stretch: '2022-06-30',
            '10': '2024-06-30',
            buster: '2024-06-30',
            '11': '2026-08-31',
            bullseye: '2026-08-31',
            '12': '2028-06-30',
            bookworm: '2028-06-30',
            '13': '2030-06-30',
            trixie: '2030-06-30',
        },
    },
    {
        what: 'Ubuntu',
        images: /^ubuntu$/,
        releases: {
            '12.04': '2017-04-28',
            precise: '2017-04-28',
            '12.10': '2014-05-16',
            '13.04': '2014-01-27',
            '13.10': '2014-07-17',
            '14.04': '2019-04-25',
            trusty: '2019-04-25',
            '14.10': '2015-07-23',
            '15.04': '2016-02-04',
            '15.10': '2016-07-28',
            '16.04': '2021-04-30',
            xenial: '2021-04-30',
            '16.10': '2017-07-20',
            '17.04': '2018-01-13',
            '17.10': '2018-07-19',
            '18.04': '2023-05-31',
            bionic: '2023-05-31',
            '18.10': '2019-07-18',
            '19.04': '2020-01-23',
            '19.10': '2020-07-17',
            '20.04': '2025-05-29',
            focal: '2025-05-29',
            '20.10': '2021-07-22',
            '21.04': '2022-01-20',
            '21.10': '2022-07-14',
            '22.04': '2027-06-01',
            jammy: '2027-06-01',
            '22.10': '2023-07-20',
            '23.04': '2024-01-25',
            '23.10': '2024-07-11',
            '24.04': '2029-05-31',
            noble: '2029-05-31',
            '24.10': '2025-07-10',
            '25.04': '2026-01-15',
            '25.10': '2026-07-09',
            '26.04': '2031-05-29',
            resolute: '2031-05-29',
            '26.10': '2027-07-15',
        },
    },
    {
        what: 'Alpine',
        images: /^alpine$/,
        releases: {
            '2': '2017-11-01',
            '3.1': '2016-11-01',
            '3.2': '2017-05-01',
            '3.3': '2017-11-01',
            '3.4': '2018-05-01',
            '3.5': '2018-11-01',
            '3.6': '2019-05-01',
            '3.7': '2019-11-01',
            '3.8': '2020-05-01',
            '3.9': '2020-11-01',
            '3.10': '2021-05-01',
            '3.11': '2021-11-01',
            '3.12': '2022-05-01',
            '3.13': '2022-11-01',
            '3.14': '2023-05-01',
            '3.15': '2023-11-01',
            '3.16': '2024-05-23',
            '3.17': '2024-11-22',
            '3.18': '2025-05-09',
            '3.19': '2025-11-01',
            '3.20': '2026-04-01',
            '3.21': '2026-11-01',
            '3.22': '2027-05-01',
        },
    },
    { what: 'CentOS', images: /^centos$/, releases: { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' } },
    {
        what: 'CentOS Stream',
        images: /^quay\.io\/centos\/centos$/,
        releases: { stream8: '2024-05-31', stream9: '2027-05-31', stream10: '2030-01-01' },
    },
    {
        what: 'Fedora',
        images: /^fedora$|^registry\.fedoraproject\.org\/fedora(?:-minimal)?$/,
        releases: {
            '30': '2020-05-26',
            '31': '2020-11-24',
            '32': '2021-05-25',
            '33': '2021-11-30',
            '34': '2022-06-07',
            '35': '2022-12-13',
            '36': '2023-05-16',
            '37': '2023-12-05',
            '38': '2024-05-21',
            '39': '2024-11-26',
            '40': '2025-05-13',
            '41': '2025-12-15',
            '42': '2026-05-13',
        },
    },
    {
        what: 'Amazon Linux',
        images: /^amazonlinux$|^public\.ecr\.aws\/amazonlinux\/amazonlinux$/,
        releases: { '1': '2023-12-31', '2018': '2023-12-31', '2': '2026-06-30', '2023': '2029-06-30' },
    },
    {
        what: 'openSUSE Leap',
        images: /^opensuse\/leap$/,
        releases: {
            '42': '2019-06-30',
            '15.0': '2019-12-03',
            '15.1': '2021-02-02',
            '15.2': '2022-01-04',
            '15.3': '2022-12-31',
            '15.4': '2023-12-07',
            '15.5': '2024-12-31',
            '15.6': '2026-04-30',
        },
    },
    { what: 'Red Hat UBI 7', images: /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi|rhel)7(?:\/|-|$)/, releases: { '': '2024-06-30' } },
    {
        what: 'Node.js',
        images: /^node$/,
        releases: {
            '0': '2016-12-31',
            '4': '2018-04-30',
            '5': '2016-06-30',
            '6': '2019-04-30',
            '7': '2017-06-30',
            '8': '2019-12-31',
            '9': '2018-06-30',
            '10': '2021-04-30',
            '11': '2019-06-01',
            '12': '2022-04-30',
            '13': '2020-06-01',
            '14': '2023-04-30',
            '15': '2021-06-01',
            '16': '2023-09-11',
            '17': '2022-06-01',
            '18': '2025-04-30',
            '19': '2023-06-01',
            '20': '2026-04-30',
            '21': '2024-06-01',
            '22': '2027-04-30',
            '23': '2025-06-01',
            '24': '2028-04-30',
            '25': '2026-06-01',
            argon: '2018-04-30',
            boron: '2019-04-30',
            carbon: '2019-12-31',
            dubnium: '2021-04-30',
            erbium: '2022-04-30',
            fermium: '2023-04-30',
            gallium: '2023-09-11',
            hydrogen: '2025-04-30',
            iron: '2026-04-30',
            jod: '2027-04-30',
        },
    },
    {
        what: 'Python',
        images: /^python$/,
        releases: {
            '2': '2020-01-01',
            '3.3': '2017-09-29',
            '3.4': '2019-03-18',
            '3.5': '2020-09-30',
            '3.6': '2021-12-23',
            '3.7': '2023-06-27',
            '3.8': '2024-10-07',
            '3.9': '2025-10-31',
            '3.10': '2026-10-31',
            '3.11': '2027-10-31',
            '3.12': '2028-10-31',
            '3.13': '2029-10-31',
            '3.14': '2030-10-31',
        },
    },
    {
        what: 'Go',
        images: /^golang$/,
        // A release ends when the second one after it appears.
        releases: {
            '1.10': '2019-02-25',
            '1.11': '2019-09-03',
            '1.12': '2020-02-25',
            '1.13': '2020-08-11',
            '1.14': '2021-02-16',
            '1.15': '2021-08-16',
            '1.16': '2022-03-15',
            '1.17': '2022-08-02',
            '1.18': '2023-02-01',
            '1.19': '2023-08-08',
            '1.20': '2024-02-06',
            '1.21': '2024-08-13',
            '1.22': '2025-02-11',
            '1.23': '2025-08-12',
            '1.24': '2026-02-11',
            '1.25': '2026-08-15',
            '1.5': '2016-08-15',
            '1.6': '2017-02-16',
            '1.7': '2017-08-24',
            '1.8': '2018-02-16',
            '1.9': '2018-08-24',
        },
    },
    {
        what: 'Ruby',
        images: /^ruby$/,
        releases: {
            '1': '2015-02-23',
            '2': '2023-03-31',
            '3.0': '2024-04-23',
            '3.1': '2025-03-26',
            '3.2': '2026-03-31',
            '3.3': '2027-03-31',
            '3.4': '2028-03-31',
        },
    },
    {
        what: 'PHP',
        images: /^php$/,
        releases: {
            '5': '2018-12-31',
            '7': '2022-11-28',
            '8.0': '2023-11-26',
            '8.1': '2025-12-31',
            '8.2': '2026-12-31',
            '8.3': '2027-12-31',
            '8.4': '2028-12-31',
            '8.5': '2029-12-31',
        },
    },
    {
        // Its publisher goes on with builds of early access alone, whose tags may leave that out: `24`, `24-jdk`, `24-ea`.
        what: 'OpenJDK',
        images: /^openjdk$/,
        releases: { '': '2022-07-31' },
        says: 'The image openjdk is deprecated: this tag was to get no update after %d',
        except: /^(?:19|[2-9]\d)(?![0-9])/,
    },
    {
        what: 'OpenJDK',
        images: /^openjdk$/,
        releases: {
            '19': '2022-09-20',
            '20': '2023-03-21',
            '21': '2023-09-19',
            '22': '2024-03-19',
            '23': '2024-09-17',
            '24': '2025-03-18',
            '25': '2025-09-16',
            '26': '2026-03-17',
        },
        says: 'The image openjdk is deprecated: of Java %r it has builds of early access alone, made until its release on %d',
    },
    {
        what: 'Java',
        images: /^java$/,
        releases: { '': '2016-12-31' },
        says: 'The image java is deprecated: it was to get no update after %d',
    },
    {
        what: 'AdoptOpenJDK',
        images: /^adoptopenjdk(?:\/.{1,60})?$/,
        releases: { '': '2021-08-01' },
        says: 'AdoptOpenJDK became Eclipse Temurin: its images were to get no update after %d',
    },
    {
        what: '.NET',
        images: /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps|sdk|core\/(?:aspnet|runtime|runtime-deps|sdk))$/,
        releases: {
            '2': '2021-08-21',
            '3': '2022-12-13',
            '5': '2022-05-10',
            '6': '2024-11-12',
            '7': '2024-05-14',
            '8': '2026-11-10',
            '9': '2026-11-10',
            '10': '2028-11-14',
        },
    },
    {
        what: 'PostgreSQL',
        images: /^postgres$/,
        releases: {
            '9': '2021-11-11',
            '10': '2022-11-10',
            '11': '2023-11-09',
            '12': '2024-11-21',
            '13': '2025-11-13',
            '14': '2026-11-12',
            '15': '2027-11-11',
            '16': '2028-11-09',
            '17': '2029-11-08',
            '18': '2030-11-14',
        },
    },
    {
        what: 'MySQL',
        images: /^mysql$/,
        releases: { '5.5': '2018-12-31', '5.6': '2021-02-28', '5.7': '2023-10-31', '8.0': '2026-04-30', '8.4': '2032-04-30' },
    },
    {
        what: 'MariaDB',
        images: /^mariadb$/,
        releases: {
            '5': '2020-04-11',
            '10.0': '2019-03-31',
            '10.1': '2020-10-17',
            '10.2': '2022-05-23',
            '10.3': '2023-05-25',
            '10.4': '2024-06-18',
            '10.5': '2025-06-24',
            '10.6': '2026-07-06',
            '10.11': '2028-02-16',
            '11.4': '2029-05-29',
        },
    },
    {
        what: 'Redis',
        images: /^redis$/,
        releases: { '2': '2015-12-31', '3': '2018-10-17', '4': '2020-04-30', '5': '2022-04-27', '6.0': '2022-04-27', '7.0': '2024-07-29' },
    },
    {
        what: 'MongoDB',
        images: /^mongo$/,
        releases: { '3': '2021-04-30', '4': '2024-02-29', '5': '2024-10-31', '6': '2025-07-31', '7': '2027-08-31', '8': '2029-10-31' },
    },
    {
        what: 'nginx',
        images: /^nginx$|^nginxinc\/nginx-unprivileged$/,
        releases: {
            '1.18': '2021-04-20',
            '1.20': '2022-05-24',
            '1.22': '2023-04-11',
            '1.23': '2023-04-11',
            '1.24': '2024-04-23',
            '1.25': '2024-04-23',
            '1.26': '2025-04-23',
            '1.27': '2025-04-23',
        },
    },
    {
        what: 'Elasticsearch',
        images: /^(?:docker\.elastic\.co\/elasticsearch\/)?elasticsearch$/,
        releases: { '5': '2019-03-11', '6': '2022-02-10', '7': '2026-01-15' },
    },
    { what: 'Apache Tomcat', images: /^tomcat$/, releases: { '6': '2016-12-31', '7': '2021-03-31', '8': '2024-03-31', '9': '2027-03-31' } },
];
/** Releases of Debian and Alpine that tags of other images end with: `python:3.12-buster`. */
const suffixes = [
    { pattern: /(?:^|-)jessie(?:-|$)/, what: 'Debian 8', end: '2020-06-30' },
    { pattern: /(?:^|-)stretch(?:-|$)/, what: 'Debian 9', end: '2022-06-30' },
    { pattern: /(?:^|-)buster(?:-|$)/, what: 'Debian 10', end: '2024-06-30' },
    { pattern: /(?:^|-)bullseye(?:-|$)/, what: 'Debian 11', end: '2026-08-31' },
    { pattern: /-alpine3\.[0-9](?:-|$)/, what: 'Alpine 3.9 or older', end: '2020-11-01' },
    { pattern: /-alpine3\.1[0-7](?:-|$)/, what: 'Alpine 3.17 or older', end: '2024-11-22' },
    { pattern: /-alpine3\.18(?:-|$)/, what: 'Alpine 3.18', end: '2025-05-09' },
    { pattern: /-alpine3\.19(?:-|$)/, what: 'Alpine 3.19', end: '2025-11-01' },
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/end-of-life-base.js





const endOfLifeBase = {
    id: 'end-of-life-base',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The base image no longer gets security fixes',
    why: 'Every defect found since that day stays open in the image, and rebuilding it changes nothing',
    remedy: 'Move to a release that is still maintained.',
    controls: controls/* controls */.ne.patches,
    risks: risks/* risks */.X.dependencies,
    references: ['https://endoflife.date/'],
    examples: {
        bad: [
            { text: 'FROM debian:stretch-slim\n', options: { now: '2026-01-01' } },
            { text: 'FROM python:2.7\n', options: { now: '2026-01-01' } },
            { text: 'FROM docker.io/library/alpine:3.12.1\n', options: { now: '2026-01-01' } },
            { text: 'ARG V=14\nFROM node:${V}-alpine\n', options: { now: '2026-01-01' } },
            { text: 'FROM python:3.12-buster\n', options: { now: '2026-01-01' } },
            { text: 'FROM debian:12\nCOPY --from=node:10 /usr/local/bin/node /usr/local/bin/\n', options: { now: '2026-01-01' } },
            { text: 'FROM debian:12\nRUN --mount=from=node:10,target=/n cp /n/usr/local/bin/node /bin/\n', options: { now: '2026-01-01' } },
        ],
        good: [
            { text: 'FROM debian:12\n', options: { now: '2026-01-01' } },
            { text: 'FROM alpine:3.22\n', options: { now: '2026-01-01' } },
            { text: 'FROM debian:stretch\n', options: { now: '2020-01-01' } },
            { text: 'FROM debian:stretch\n' },
            { text: 'FROM acme/node:4\n', options: { now: '2026-01-01' } },
            { text: 'FROM ubuntu:12.041\n', options: { now: '2026-01-01' } },
        ],
    },
    check: {
        *file(context) {
            const { now } = context.options.surroundings;
            if (now === undefined)
                return;
            const today = now.toISOString().slice(0, 10);
            for (const stage of context.document.stages) {
                const { from } = stage;
                if (from.image === undefined || stage.parent !== undefined)
                    continue;
                const name = (0,expand/* expand */.fT)(from.image.value, context.scopeAt(from), context.document.escape);
                const ended = name === undefined ? undefined : endOf(name);
                if (ended === undefined || ended.end >= today)
                    continue;
                yield {
                    at: from.image,
                    message: ended.says ?? `${ended.what} was given free fixes until ${ended.end}`,
                    instruction: from,
                    // Of a build stage only what is copied out of it ships; in half a year the defects that are known add up.
                    ...(!(0,stages/* isShipped */.iw)(stage, context)
                        ? { severity: 'low' }
                        : daysBetween(ended.end, now) < 180
                            ? { severity: 'medium' }
                            : {}),
                };
            }
            // Of another image only some files come along.
            for (const { image, at, instruction } of externalImages(context)) {
                const ended = instruction.keyword === 'FROM' || image === undefined ? undefined : endOf(image.value);
                if (ended !== undefined && ended.end < today)
                    yield {
                        at,
                        message: filesFrom(ended),
                        instruction,
                        severity: 'low',
                    };
            }
        },
    },
};
function filesFrom({ what, end, says }) {
    return says === undefined ? `Files come from ${what}, which was given free fixes until ${end}` : `${says}, and files come from it`;
}
function daysBetween(day, now) {
    return (now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
}
/** The first of the days on which something in the image stopped being maintained. */
function endOf(image) {
    const { registry, repository, tag = '' } = (0,dockerfile_instruction/* readImage */.AM)({ start: 0, end: image.length, text: image, value: image });
    const hub = registry === undefined || /^(?:(?:index\.)?docker\.io|registry-1\.docker\.io)$/.test(registry);
    const name = hub ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
    const ends = [];
    for (const { what, images, releases, says, except } of products) {
        if (!images.test(name))
            continue;
        const release = Object.keys(releases)
            .filter((candidate) => (candidate === '' ? except?.test(tag) !== true : begins(tag, candidate)))
            .sort((a, b) => b.length - a.length)[0];
        const end = release === undefined ? undefined : releases[release];
        if (release === undefined || end === undefined)
            continue;
        const given = says?.replace('%r', release).replace('%d', end);
        ends.push({ what: release === '' ? what : `${what} ${release}`, end, ...(given === undefined ? {} : { says: given }) });
    }
    // Official images, and those of known publishers, name their system in the tag.
    if (!hub || !name.includes('/'))
        for (const { pattern, what, end } of suffixes)
            if (pattern.test(tag) && name !== 'debian')
                ends.push({ what, end });
    return ends.sort((a, b) => (a.end < b.end ? -1 : 1))[0];
}
/** `3.12` begins `3.12.1` and `3.12-slim`, not `3.121`. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/extra-package-index.js



const extraPackageIndex = {
    id: 'extra-package-index',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'pip chooses between two indexes',
    why: 'pip takes the higher version from whichever index has it, so whoever registers your private package\u2019s name in the public one is installed',
    remedy: 'Name one index with --index-url that serves both, or install the private packages in a step of their own with it alone.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
    references: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url'],
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir --extra-index-url https://pypi.acme.example/simple app==1\n' },
            { text: 'FROM python:3.12\nRUN python -m pip install app==1 --extra-index-url=https://pypi.acme.example/simple\n' },
            { text: 'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=https://pypi.acme.example/simple\n' },
            { text: 'FROM python:3.12\nRUN pip config set global.extra-index-url https://pypi.acme.example/simple\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir --index-url https://pypi.acme.example/simple app==1\n' },
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir --extra-index-url https://download.pytorch.org/whl/cpu torch==2.4.0\n' },
            { text: 'FROM python:3.12\nARG PIP_EXTRA_INDEX_URL\nRUN pip install --no-cache-dir app==1\n' },
        ],
    },
    check: {
        on: ['RUN', 'ENV', 'ARG'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const { address, at } of indexesOf(instruction, context))
                if (!publicIndex.test(address))
                    yield { at, message: `pip looks for packages in ${address.slice(0, 100) || 'a second index'}, too` };
        },
    },
};
/** Public indexes of makers that hold builds of their own packages, and the public one itself. */
const publicIndex = /^https:\/\/(?:download(?:-r2)?\.pytorch\.org|pypi\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|developer\.download\.nvidia\.com|(?:www\.)?piwheels\.org|data\.pyg\.org|wheels\.vllm\.ai|storage\.googleapis\.com\/(?:jax|libtpu)-releases)(?:\/|$)/;


/** The word that names a second index, or the setting of one, with the address in it or behind it. */
function indexIn({ args }) {
    for (const [at, word] of args.entries()) {
        const { value } = word;
        if (value === '--extra-index-url' || (/\.extra-index-url$/.test(value) && args.some((other) => other.value === 'set')))
            return { word, address: args[at + 1]?.value ?? '' };
        if (value.startsWith('--extra-index-url='))
            return { word, address: value.slice('--extra-index-url='.length) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/heredoc-errors.js



const heredocErrors = {
    id: 'heredoc-without-set-e',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A heredoc goes on after a command that failed',
    why: 'Only the last command decides whether the step succeeds, so a download, a check or a test that failed is in the image and nobody is told',
    remedy: 'Begin the heredoc with `set -e`, or join its commands with `&&`.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.integrity,
    references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
    examples: {
        bad: [
            {
                text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN <<EOF\nwget -q https://example.com/x\nsha256sum -c x.sha256\nmv x /usr/bin/x\nEOF\n',
            },
            { text: 'FROM debian:12\nRUN bash <<EOF\nset -ux\nmake test\nmake install\nEOF\n' },
            { text: 'FROM debian:12\nRUN <<EOF\n#!/bin/bash\nmake test; make install\nEOF\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN <<EOF\nset -eux\nmake test\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\nmake test &&\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\n#!/bin/bash -e\nmake test\nmake install\nEOF\n' },
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-euo", "pipefail", "-c"]\nRUN <<EOF\nmake test\nmake install\nEOF\n' },
            { text: 'FROM debian:12\nRUN bash -ex <<EOF\nmake test\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\necho one\nX=1\nexport X\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\ncat > /etc/motd <<E\nhello\nE\nmake install\nEOF\n' },
            { text: 'FROM python:3.12\nRUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nprint(2)\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\nmake test || exit 1\nset -o errexit\nmake all\nmake install\nEOF\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            const run = instruction;
            if (run.command.form === 'exec' || run.heredocs.length === 0)
                return;
            const { list, source } = context.script(run.command);
            if (list === undefined)
                return;
            const whole = run.command.form === 'heredoc';
            for (const items of whole ? ownList(list, source.text, context.shellAt(run)) : listsOfShells(list, source.text)) {
                const ignored = firstIgnored(items);
                if (ignored === undefined)
                    continue;
                yield {
                    at: source.spanOf(ignored.start, ignored.end),
                    message: 'The heredoc goes on when this command fails',
                    ...(whole ? { fix: () => setE(run, context) } : {}),
                };
            }
        },
    },
};
/** Of a heredoc that is all of the step, unless the shell in force, or the one that its first line names, stops by itself. */
function ownList({ items }, text, shell) {
    const named = text.startsWith('#!');
    return (named ? /^#![^\n]{0,200}\s-[A-Za-z]{0,6}e/.test(text) : stopsAtErrors(shell)) ? [] : [items];
}
/** Of the heredocs that shells read: `bash <<EOF`. */
function listsOfShells({ items }, text) {
    return items.flatMap(({ node }) => {
        if (node.kind !== 'simple' || stopsAtErrors(node.words.map(({ value }) => value)))
            return [];
        const read = (0,script/* heredocScript */.yG)(node, text);
        return read !== undefined && 'list' in read ? [read.list.items] : [];
    });
}
/** `-e` among the shell's own flags, or `-o errexit`. */
function stopsAtErrors(shell) {
    return (shell.slice(1).some((word) => /^-[A-Za-z]*e/.test(word) || word === 'errexit') ||
        /^(?:pwsh|powershell|cmd|python)/i.test(heredoc_errors_baseOf(shell[0] ?? '')));
}
function heredoc_errors_baseOf(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** The first command whose failure nothing looks at, while another one follows. */
function firstIgnored(items) {
    for (const [index, { node, separator }] of items.entries()) {
        if (setsErrexit(node))
            return undefined;
        const last = index === items.length - 1;
        if (last || separator === '&&' || separator === '||' || separator === '&')
            continue;
        // `a || true` says that a failure is meant; `a || exit 1` stops.
        if (items[index - 1]?.separator === '||' || cannotFail(node))
            continue;
        return node;
    }
    return undefined;
}
function setsErrexit(node) {
    if (node.kind !== 'simple' || node.words[0]?.literal !== 'set')
        return false;
    return node.words.slice(1).some(({ value }) => /^-[A-Za-z]*e/.test(value) || value === 'errexit');
}
const heredoc_errors_harmless = new Set(['echo', 'printf', 'export', 'set', 'shopt', 'umask', 'unset', 'true', ':', 'trap', 'alias', 'readonly', 'exit']);
function cannotFail(node) {
    if (node.kind === 'compound')
        return node.type === 'function' || node.type === 'arithmetic';
    if (node.kind !== 'simple')
        return false;
    const substitutes = [...node.assignments, ...node.words].some(({ nested }) => nested.length > 0);
    const [head, ...rest] = node.words;
    // Lines that stand in the heredoc, written to a file.
    if (head?.literal === 'cat' && rest.length === 0 && node.redirects.some(({ body }) => body !== undefined))
        return true;
    const writes = node.redirects.some(({ operator }) => operator.includes('>'));
    return !writes && !(substitutes && isAssignment(node)) && (isAssignment(node) || heredoc_errors_harmless.has(node.words[0]?.literal ?? ''));
}
function isAssignment({ words }) {
    return words.length === 0;
}
/** A first line; behind the one that names the program. */
function setE(run, context) {
    const { source } = context.script(run.command);
    const at = source.text.startsWith('#!') ? source.text.indexOf('\n') + 1 : 0;
    const { start } = source.spanOf(at, at + 1);
    const { text } = context.document;
    if (text[start - 1] !== '\n')
        return undefined;
    const newline = text[start - 2] === '\r' ? '\r\n' : '\n';
    return {
        description: 'Stop at the first command that fails',
        kind: 'suggested',
        edits: [(0,rule/* insertBefore */.nc)({ start, end: start }, `set -e${newline}`)],
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/kept-variables.js
// Variables that reach further than the step they are meant for.



const libraryPreloaded = {
    id: 'library-preloaded',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'A library is loaded into every program',
    why: 'Whoever can write that file runs code in everything the image starts, and a library that is missing or of another system breaks it',
    remedy: 'Set the variable for the one program that needs it, in its entry point; keep the library where only root can write.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.integrity,
    references: ['https://attack.mitre.org/techniques/T1574/006/'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV LD_PRELOAD=/usr/lib/libjemalloc.so.2\n' },
            { text: 'FROM debian:12\nENV LD_PRELOAD=/tmp/hook.so\n' },
            { text: 'FROM debian:12\nRUN echo /usr/local/lib/hook.so >> /etc/ld.so.preload\n' },
        ],
        good: [
            { text: 'FROM debian:12\nENV LD_LIBRARY_PATH=/opt/lib LD_PRELOAD=\n' },
            { text: 'FROM debian:12\nRUN LD_PRELOAD=/usr/lib/libfakeroot.so make\n' },
            { text: 'FROM debian:12\nRUN cat /etc/ld.so.preload\n' },
        ],
    },
    check: {
        on: ['ENV', 'RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ENV') {
                for (const { name, value } of instruction.pairs) {
                    if (name.value !== 'LD_PRELOAD' || value === undefined || value.value === '')
                        continue;
                    const open = value.value.split(/[:\s]/).some((path) => anyonesPlace.test(path));
                    yield {
                        at: value,
                        message: `Every program loads ${value.value.slice(0, 100)}${open ? ', which anyone may write' : ''}`,
                        ...(open ? { severity: 'medium' } : {}),
                    };
                }
                return;
            }
            for (const { files, at } of writtenIn(instruction, context))
                if (files.includes('/etc/ld.so.preload'))
                    yield { at, message: '/etc/ld.so.preload names a library for every program' };
        },
    },
};
/** Directories that every account may write to, and names that the loader looks for in them or where a program stands. */
const anyonesPlace = /^\/(?:tmp|var\/tmp|dev\/shm)\/|^\.{1,2}\//;
const frontendKept = {
    id: 'debian-frontend-kept',
    audience: 'pedantic',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'DEBIAN_FRONTEND stays set in the image',
    why: 'Everyone who runs the image, or builds on it, gets no questions from debconf either, and answers they have never seen',
    remedy: 'Write ARG in place of ENV: it is there for the build and gone from the image.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/engine/faq/#why-is-debian_frontendnoninteractive-discouraged-in-dockerfiles'],
    examples: {
        bad: [{ text: 'FROM debian:12\nENV DEBIAN_FRONTEND=noninteractive\n' }],
        good: [
            { text: 'FROM debian:12\nARG DEBIAN_FRONTEND=noninteractive\n' },
            { text: 'FROM debian:12\nENV DEBIAN_FRONTEND=dialog\n' },
            { text: 'FROM debian:12 AS build\nENV DEBIAN_FRONTEND=noninteractive\nFROM debian:12\nCOPY --from=build /x /x\n' },
            { text: 'FROM debian:12\nENV DEBIAN_FRONTEND=noninteractive\nRUN make\nENV DEBIAN_FRONTEND=\n' },
        ],
    },
    check: {
        *stage({ from, instructions }, context) {
            if (!(0,stages/* isShipped */.iw)(context.document.stages.find((stage) => stage.from === from), context))
                return;
            const last = instructions.flatMap(frontends).at(-1);
            if (last?.value !== undefined && /^(?:noninteractive|teletype)$/.test(last.value.value))
                yield { at: last, message: `DEBIAN_FRONTEND=${last.value.value} stays in the image`, instruction: last.instruction };
        },
    },
};


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/kernel-directories.js


const workdirInProc = {
    id: 'workdir-in-kernel-files',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The working directory lies in the files of the kernel',
    why: 'By `/proc/self/fd/N` a process starts in a directory of the host that the runtime left open, and out of the container (CVE-2024-21626)',
    remedy: 'Take a directory of the image, and a runtime of runc 1.1.12 or newer.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.poisoned,
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-21626'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nWORKDIR /proc/self/fd/8\n' },
            { text: 'FROM alpine:3.20\nARG FD=7\nWORKDIR /proc/self/fd/$FD\n' },
            { text: 'FROM alpine:3.20\nWORKDIR "/dev/fd/9"\n' },
            { text: 'FROM alpine:3.20\nWORKDIR /app/../proc/1/root\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nWORKDIR /process\nWORKDIR dev\n' }, { text: 'FROM alpine:3.20\nWORKDIR /srv/proc/dev\n' }],
    },
    check: {
        on: ['WORKDIR'],
        onbuild: true,
        *instruction(instruction, context) {
            const { argument } = instruction;
            const { document } = context;
            const path = normal((0,expand/* expand */.fT)(argument.value, context.scopeAt(instruction), document.escape) ?? argument.value);
            if (/^\/(?:proc|dev|sys)(?:\/|$)/.test(path))
                yield { at: argument, message: `WORKDIR is ${path.slice(0, 100)}` };
        },
    },
};
function normal(path) {
    const parts = [];
    for (const part of path
        .slice(0, 4096)
        .replace(/^["']|["']$/g, '')
        .split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return path.replace(/^["']/, '').startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/passwordless-sudo.js



/** Apart from its command, or secret-scan finds it here. */
const chosen = 'hunter2';
const hashed = `$6$abc$Zq8${chosen}${chosen}`;
const passwordlessSudo = {
    id: 'sudo-without-password',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'An account may become root without a password',
    why: 'The USER instruction then protects nothing: whoever gets into the container is root with one word',
    remedy: 'Do the work of root at build time, before USER, and leave sudo out of the image.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
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
            const told = new Set();
            if (instruction.keyword === 'RUN' && instruction.command.script.text.includes('NOPASSWD')) {
                for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                    if (['grep', 'visudo'].includes(call.name) || !call.args.some(({ value }) => /NOPASSWD/.test(value)))
                        continue;
                    told.add(call.at.start);
                    yield { at: call.at, message: 'sudo is allowed without a password' };
                }
            }
            for (const { text, files, at } of writtenIn(instruction, context)) {
                const open = /^[^#\n]{0,500}\bNOPASSWD\s{0,5}:/m.test(text) && files.some((file) => /\/sudoers(?:$|\.d(?:\/|$))/.test(file));
                if (open && !told.has(at.start))
                    yield { at, message: 'sudo is allowed without a password' };
            }
        },
    },
};
const passwordInBuild = {
    id: 'password-in-build',
    aliases: ['CKV2_DOCKER_17'],
    severity: 'high',
    confidence: 'high',
    title: 'An account gets a password that stands in the Dockerfile',
    why: 'Every container of the image has the same password, and everyone who can read the Dockerfile or the image\u2019s history knows it',
    remedy: 'Leave the account locked; let people in by keys that are mounted at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
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
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                if (takesPassword(call) ? fedPassword(call, run, context) : hasPassword(call))
                    yield { at: call.at, message: `${call.name} gets a password from the Dockerfile`, evidence: '(password)' };
            }
            for (const { text, files, at } of writtenIn(run, context))
                if (files.some((file) => file === '/etc/shadow' || file === '/etc/passwd') &&
                    /^[\w.-]{1,64}:\$[0-9a-z]{1,3}\$[^:$\n]{1,100}[$:]/m.test(text))
                    yield { at, message: 'An account gets a password from the Dockerfile', evidence: '(password)' };
        },
    },
};
/** Programs that read a password from their standard input. */

/** Whether what is written into it stands in the Dockerfile. */
function fedPassword(call, run, context) {
    const feeder = call.feeders
        .slice(-3)
        .flatMap(src_calls/* callsOfNode */.Lm)
        .find(({ name }) => name === 'echo' || name === 'printf');
    const here = call.node.redirects.find(({ operator }) => operator === '<<<')?.target;
    const text = here ?? feeder?.args.find(({ value }) => !value.startsWith('-'));
    if (text !== undefined)
        return text.literal !== undefined;
    const body = call.editable ? call.node.redirects.find((redirect) => redirect.body !== undefined)?.body : undefined;
    if (body === undefined)
        return false;
    return /^[^:$\n]{1,64}:[^$`\n]{1,200}$/m.test(context.script(run.command).source.text.slice(body.start, body.end));
}
/** `net user NAME PASSWORD /add`; a star asks for it. */
function windowsPassword({ args }) {
    const [verb, , password] = args;
    return /^users?$/i.test(verb?.value ?? '') && password?.literal !== undefined && /^[^/*]/.test(password.literal);
}
/** `openssl passwd -6 PASSWORD`, `mkpasswd PASSWORD`: the hash of what stands there. */
function hashes(call) {
    const words = (0,src_calls/* operands */.bw)(call);
    const given = call.name === 'mkpasswd' ? words[0] : call.name === 'openssl' && words[0]?.value === 'passwd' ? words.at(-1) : undefined;
    return given?.literal !== undefined && given.literal !== 'passwd' && !call.args.some(({ value }) => /^-?-(?:stdin|in)\b/.test(value));
}
/** What crypt(5) compares a password with: `$6$\u2026`, `_\u2026` of BSD, and the thirteen letters of DES. */
const cryptHash = /^(?:\$[0-9a-z]{1,20}\$.{8}|_[./0-9A-Za-z]{19}$|[./0-9A-Za-z]{13}$)/s;
/** useradd takes a hash: `!`, `*` and a password in plain text are none, and no password opens the account then. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/privileged-build.js


const privilegedBuild = {
    id: 'privileged-build-step',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A build step runs without its sandbox',
    why: 'Anything it runs, down to the install script of the smallest dependency, can take over the machine that builds and every later build on it',
    remedy: 'Drop the flag; do what needs such rights outside of the build.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.poisoned,
    references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
    examples: {
        bad: [
            { text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN --security=insecure make\n' },
            { text: 'FROM alpine:3.20\nRUN --network=host make\n' },
            { text: 'FROM docker:27\nRUN docker run --privileged acme/build\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN --security=sandbox --network=none make\n' },
            { text: 'FROM alpine:3.20\nRUN echo docker run --privileged acme/build\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const flag of run.flags) {
                if (flag.name === 'security' && flag.value === 'insecure')
                    yield { at: flag, message: 'RUN has all rights of the builder' };
                else if (flag.name === 'network' && flag.value === 'host')
                    yield { at: flag, message: 'RUN reaches the services of the machine that builds', severity: 'medium' };
            }
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                if (!['docker', 'podman', 'nerdctl'].includes(call.name) || !['run', 'exec', 'create'].includes((0,src_calls/* operands */.bw)(call)[0]?.value ?? ''))
                    continue;
                if ((0,src_calls/* callHas */.Fn)(call, '--privileged') && !call.args.some(({ value }) => value === '--privileged=false'))
                    yield { at: call.at, message: `${call.name} starts a container with all rights` };
            }
        },
    },
};

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/downloads.js
var downloads = __webpack_require__(6603);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/unverified-download.js





const unverifiedDownload = {
    id: 'download-not-verified',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'A download is compared with nothing',
    why: 'A release that is replaced on the server, or a server that is taken over, is in your next image and nothing notices',
    remedy: 'Name one release in the address and check the file in the same RUN: `echo "<sha256>  file" | sha256sum -c`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSLo /usr/bin/x https://example.com/v1/x && chmod +x /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN wget https://example.com/x.tgz && tar xf x.tgz\n' },
            { text: 'FROM debian:12\nRUN curl -L https://example.com/releases/latest/download/x.tgz | tar xz\n' },
            { text: 'FROM debian:12\nRUN curl http://example.com/x.deb > x.deb && dpkg -i x.deb\n' },
            { text: 'FROM debian:12\nRUN curl -O http://example.com/x.zip\nRUN unzip x.zip\n' },
            { text: 'FROM fedora:43\nRUN rpm -Uvh http://example.com/x.rpm\n' },
            { text: 'FROM fedora:43\nRUN dnf install -y http://example.com/x.rpm\n' },
            { text: 'FROM python:3.14\nRUN pip install http://example.com/x.tar.gz\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSLo x https://example.com/v1/x && echo "0123  x" | sha256sum -c -\n' },
            { text: 'FROM debian:12\nRUN curl -fsS https://example.com/health\n' },
            { text: 'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && echo $V\n' },
            { text: 'FROM debian:12\nRUN curl -o x http://localhost/x\n' },
            { text: 'FROM fedora:43\nRUN rpm -q http://example.com/x.rpm && dnf install -y https://example.com/x.rpm\n' },
            {
                text: 'FROM python:3.14\nRUN pip install http://example.com/x.tar.gz#sha256=0123 && pip install --proxy=http://example.com x==1\n',
            },
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/k.asc | gpg --dearmor -o /k.gpg\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const all = (0,src_calls/* callsOf */.p9)(run, context);
            const found = [...(all.some(download_piped_to_shell/* isVerification */.go) ? [] : keptIn(run, all, context)), ...all.flatMap(installedUnseen)];
            // One finding a RUN: they are remedied together, and the worst says what is at stake.
            const worst = found.find(({ severity }) => severity === 'high') ?? found.find(({ severity }) => severity === 'medium') ?? found[0];
            if (worst !== undefined)
                yield worst;
        },
    },
};
/** Downloads that stay and are compared with nothing. */

/** What a package manager is told to take from an address without encryption: no index vouches for it. */

/** One of a package, and none of an index or a proxy, which flags take. */
const packageAddress = /^(?:git\+http:\/\/|http:\/\/[^?#]{1,2000}\.(?:rpm|deb|apk|gem|whl|egg|zip|tgz|tbz2|txz|tar(?:\.(?:gz|bz2|xz|zst))?|pkg\.tar\.\w{2,4})(?:[?#]|$))/i;
function isOpen(address) {
    return /^(?:http|ftp):\/\//i.test(address);
}
function nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
/** Whether this step or a later one of the stage unpacks, installs or makes a program of a file. */
function opens(run, names, context) {
    const stage = context.stageOf(run);
    if (stage === undefined)
        return false;
    let all = openings.get(stage);
    if (all === undefined) {
        all = stage.instructions.flatMap((entry) => entry.keyword !== 'RUN'
            ? []
            : (0,src_calls/* callsOf */.p9)(entry, context)
                .filter((call) => unverified_download_unpackers.has(call.name) || installedByAny(call).length > 0 || makesProgram(call))
                .flatMap((call) => call.args.map(({ value }) => ({ word: nameOf(value), at: entry.start }))));
        openings.set(stage, all);
    }
    const words = behind(all, run.start - 1);
    // `dpkg -i *.deb`.
    return names.some((name) => words.some((word) => word === name || (/^\*[^*?]/.test(word) && name.endsWith(word.slice(1)))));
}
const openings = new WeakMap();
function makesProgram({ name, args }) {
    return name === 'chmod' && args.some(({ value }) => /^(?:[ugoa]{0,4}\+[rw]{0,2}x|0?7\d\d|0?5\d\d)/.test(value));
}
/** Words of the checks that later steps of the stage make. */

/** The words of steps that begin behind a place. */
function behind(all, place) {
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].at > place)
            high = middle;
        else
            low = middle + 1;
    }
    return all.slice(low, low + maxLaterWords).map(({ word }) => word);
}

/** Of each stage, worked out once: every download asks for those behind it. */
const checks = new WeakMap();
/** A check further behind is none that a reader would take for that of the download. */
const maxLaterWords = 2000;
const unverified_download_unpackers = new Set([
    ...[
        'tar',
        'bsdtar',
        'unzip',
        'bsdcpio',
        'gunzip',
        'xz',
        'unxz',
        'cpio',
        'dpkg',
        'dpkg-deb',
        'zcat',
        'xzcat',
        'bunzip2',
        'rpm2cpio',
        '7z',
        '7za',
        'unsquashfs',
    ],
]);

/** The file stays, or is unpacked on its way. */

const unpinnedClone = {
    id: 'git-clone-not-pinned',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'git takes whatever the branch holds today',
    why: 'The same Dockerfile gives another image tomorrow, and one push to that repository is enough to be in it',
    remedy: 'Check out a full commit after the clone: `git checkout <sha>`; or use ADD with the commit behind `#`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN git clone --depth 1 https://github.com/acme/tool && make -C tool\n' },
            { text: 'FROM debian:12\nRUN git clone -b main https://github.com/acme/tool\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN git clone https://github.com/acme/tool && git -C tool checkout 0123456789abcdef\n' },
            { text: 'FROM debian:12\nRUN git clone --branch v1.2.3 https://github.com/acme/tool\n' },
            { text: 'FROM debian:12\nRUN git clone -b "${TAG}" https://github.com/acme/tool\n' },
            { text: 'FROM debian:12\nRUN git clone /src /copy\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const calls = (0,src_calls/* callsOf */.p9)(run, context).filter(({ name }) => name === 'git');
            const settled = calls.some(({ args }) => args.some(({ value }) => ['checkout', 'reset', 'switch', 'fetch', 'submodule'].includes(value)));
            if (settled)
                return;
            for (const call of calls) {
                const remote = (0,src_calls/* operands */.bw)(call).find(({ value }) => /^(?:https?|git|ssh):\/\/|^git@/.test(value));
                if ((0,src_calls/* operands */.bw)(call)[0]?.value !== 'clone' || remote === undefined)
                    continue;
                const branch = branchOf(call);
                if (branch !== undefined && (branch.includes('$') || /\d/.test(branch)))
                    continue;
                yield {
                    at: call.at,
                    message: `git clones ${remote.value.replace(/\/\/[^@/]{1,200}@/, '//').slice(0, 120)} at ${branch === undefined ? 'no fixed commit' : `the branch ${branch}`}`,
                };
                return;
            }
        },
    },
};
function branchOf(call) {
    if (!(0,src_calls/* callHas */.Fn)(call, '--branch', 'b', '--revision'))
        return undefined;
    const at = call.args.findIndex(({ value }) => /^--(?:branch|revision)|^-[a-z]*b$/.test(value));
    const word = call.args[at]?.value ?? '';
    return word.includes('=') ? word.slice(word.indexOf('=') + 1) : call.args[at + 1]?.value;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/remote-add.js




const addWithoutChecksum = {
    id: 'remote-add-without-checksum',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'ADD fetches a file and compares it with nothing',
    why: 'Whatever the server sends on the day of the build becomes part of the image, be it a newer release or an intruder\u2019s',
    remedy: 'Add `--checksum=sha256:\u2026`, or for a repository name the full commit behind `#`.',
    controls: controls/* controls */.ne.copyNotAdd,
    risks: risks/* risks */.X.integrity,
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nADD https://example.com/app.tgz /opt/\n' },
            { text: 'FROM alpine:3.20\nADD "https://example.com/app.tgz" /opt/\n' },
            { text: 'FROM alpine:3.20\nADD --checksum= https://example.com/app.tgz /opt/\n' },
            { text: 'FROM alpine:3.20\nADD https://github.com/acme/app.git#main /src\n' },
            { text: 'FROM alpine:3.20\nADD git@github.com:acme/app.git /src\n' },
            { text: 'FROM alpine:3.20\nARG URL=https://example.com/app.tgz\nADD $URL /opt/\n' },
        ],
        good: [
            { text: `FROM alpine:3.20\nADD --checksum=sha256:${'24454f830c'.repeat(6)}abcd https://example.com/app.tgz /opt/\n` },
            { text: `FROM alpine:3.20\nADD https://github.com/acme/app.git#${'0123456789'.repeat(4)}:src /src\n` },
            { text: 'FROM alpine:3.20\nADD app.tgz /opt/\n' },
            { text: 'FROM alpine:3.20\nADD http://example.com/app.tgz /opt/\nRUN echo "0123  /opt/app.tgz" | sha256sum -c\n' },
        ],
    },
    check: {
        on: ['ADD'],
        onbuild: true,
        *instruction(add, context) {
            if (add.keyword !== 'ADD')
                return;
            const checksum = add.flags.find(({ name }) => name === 'checksum')?.value;
            // An empty one Docker takes for none.
            if (checksum !== undefined && (0,expand/* expand */.fT)(checksum, context.scopeAt(add), context.document.escape) !== '')
                return;
            for (const source of add.sources) {
                const written = (0,unquoted/* withoutQuotes */.Y)(source.value);
                const address = (0,expand/* expand */.fT)(written, context.scopeAt(add), context.document.escape) ?? written;
                const repository = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#]{1,2000}\.git(?:#|$)/.test(address);
                if (!repository && !/^https?:\/\//i.test(address))
                    continue;
                if (repository && /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(address))
                    continue;
                // A later step may compare it.
                const name = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
                if (!repository && name !== '' && laterChecks(add, context).some((word) => word.includes(name)))
                    continue;
                const open = address.startsWith('http://') || address.startsWith('git://');
                yield {
                    at: source,
                    message: `ADD fetches ${address.slice(0, 100)} ${repository ? 'at no fixed commit' : 'without a checksum'}`,
                    ...(open ? { severity: 'high' } : {}),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/remote-ports.js



/** Ports by which a machine is run from afar. */
const services = [
    { port: 23, what: 'telnet, which sends passwords in the clear' },
    { port: 512, what: 'rexec, which sends passwords in the clear' },
    { port: 513, what: 'rlogin, which sends passwords in the clear' },
    { port: 2375, what: 'the Docker engine without TLS' },
    { port: 3389, what: 'the Windows desktop (RDP)' },
];
const remotePort = {
    id: 'remote-access-port-exposed',
    aliases: [],
    severity: 'medium',
    confidence: 'medium',
    title: 'A port for running the machine from afar is exposed',
    why: 'It is what scanners of the whole internet try first, and who gets in has the container, or with Docker\u2019s port the host',
    remedy: 'Take the port out of EXPOSE; use `docker exec` or `kubectl exec`, and TLS on 2376 for the engine.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 23\n' },
            { text: 'FROM debian:12\nEXPOSE 80 "2375/tcp"\n' },
            { text: 'FROM debian:12\nARG RDP=3389\nEXPOSE $RDP\n' },
        ],
        good: [{ text: 'FROM debian:12\nEXPOSE 2376 8023 23/udp 514\n' }, { text: 'FROM debian:12\nEXPOSE 2000-4000\n' }],
    },
    check: {
        on: ['EXPOSE'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const word of instruction.words) {
                const value = (0,expand/* expand */.fT)((0,rules_define/* dropQuotes */.Ru)(word.value), context.scopeAt(instruction), context.document.escape) ?? '';
                // A wide range is for something else.
                const [, first, last = first] = /^(?:[^/]{0,100}:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(value) ?? [];
                if (first === undefined || Number(last) - Number(first) > 10)
                    continue;
                const service = services.find(({ port }) => Number(first) <= port && port <= Number(last));
                if (service !== undefined)
                    yield { at: word, message: `EXPOSE ${word.text} opens ${service.what}` };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/base-users.js
// Accounts that well-known base images run as, or bring along. From the images' own Dockerfiles.


/** Images whose default user is not root. */
const notRoot = [
    /^cgr\.dev\/chainguard\//,
    /^dhi\.io\//,
    /^(?:docker\.io\/)?nginxinc\/nginx-unprivileged$/,
    /^(?:docker\.io\/)?bitnami(?:legacy|secure)?\//,
    /^(?:docker\.io\/)?jenkins\/(?:jenkins|agent|inbound-agent)$/,
    /^(?:docker\.io\/)?grafana\/(?:grafana|loki|tempo|mimir)$/,
    /^(?:docker\.io\/)?prom\//,
    /^quay\.io\/prometheus\/(?!golang-builder|busybox)/,
    /^quay\.io\/keycloak\/keycloak$/,
    /^(?:docker\.io\/)?apache\/airflow$/,
    /^(?:docker\.io\/)?(?:selenium|cypress\/included|curlimages\/curl|jupyter|gradle\/build)\b/,
    /^docker\.elastic\.co\//,
    /^registry\.access\.redhat\.com\/ubi\d{1,2}\/(?:nodejs|python|ruby|php|go-toolset|openjdk|httpd|nginx|perl|s2i)/,
    /^registry\.redhat\.io\//,
    /^ghcr\.io\/actions\/actions-runner$/,
    /^mcr\.microsoft\.com\/windows\/nanoserver$/,
];
/** Accounts that are there but not used unless USER says so. */
const available = [
    { image: /^(?:docker\.io\/(?:library\/)?)?node$/, user: { uid: 1000, name: 'node' } },
    { image: /^(?:docker\.io\/)?oven\/bun$/, user: { uid: 1000, name: 'bun' } },
    { image: /^(?:docker\.io\/)?denoland\/deno$/, user: { uid: 1993, name: 'deno' } },
    { image: /^gcr\.io\/distroless\//, user: { uid: 65532, name: 'nonroot' } },
    { image: /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/, user: { uid: 1654, name: 'app' } },
];
/** `not-root`, `unknown` when a variable hides the image, the account it brings along, or undefined. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/runs-as-root.js





const runsAsRoot = {
    id: 'runs-as-root',
    aliases: ['CKV_DOCKER_3', 'DS-0002', 'DS002'],
    severity: 'medium',
    confidence: 'medium',
    title: 'The image runs as root',
    why: 'Whoever breaks out of the program is root in the container, one kernel defect or one mounted socket away from the host',
    remedy: 'End the last stage with USER and the number of an account without rights.',
    controls: controls/* controls */.ne.user,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCMD ["server"]\n' },
            { text: 'FROM node:22\nCOPY . /app\nCMD ["node", "/app"]\n' },
            { text: 'FROM alpine:3.20 AS a\nUSER 1000\nFROM alpine:3.20\nENTRYPOINT ["server"]\n' },
            { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD ["server.exe"]\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nUSER 1000\nCMD ["server"]\n' },
            { text: 'FROM alpine:3.20 AS base\nUSER 1000\nFROM base\nCMD ["server"]\n' },
            { text: 'FROM gcr.io/distroless/static:nonroot\nCMD ["/server"]\n' },
            { text: 'FROM scratch\nCOPY data /data\n' },
            { text: 'FROM cgr.dev/chainguard/nginx:latest\nCMD ["server"]\n' },
            { text: 'ARG PROJECT\nFROM gcr.io/${PROJECT}/cache\nENTRYPOINT ["save"]\n' },
            { text: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["server.exe"]\n' },
        ],
    },
    check: {
        *file(context) {
            for (const chain of (0,stages/* shippedChains */.Q_)(context))
                yield* runningAsRoot(chain, context);
        },
    },
};

/** USER before the program of the last stage, or behind its last instruction. */
function userFix({ uid, name }, stage, { text }) {
    const start = stage.instructions.findIndex(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
    // What still runs behind it may need rights.
    if (start >= 0 && stage.instructions.slice(start).some(({ keyword }) => keyword === 'RUN'))
        return undefined;
    const before = stage.instructions[start];
    if (before === undefined || needsRoot(stage))
        return undefined;
    const lineStart = text.lastIndexOf('\n', before.start - 1) + 1;
    return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)(`Run as ${name}, an account of the base image`, (0,rule/* insertBefore */.nc)({ start: lineStart, end: lineStart }, `USER ${uid}\n`)));
}
/** Programs that start as root and drop rights by themselves, run other accounts' programs, or bind low ports. */
const startsAsRoot = /\b(?:gosu|su-exec|setpriv|sudo|su|sshd|crond?|supervisord|s6-svscan|systemd|nginx|apache2|apache2ctl|httpd|dockerd|chown|chmod|mount|iptables|init)\b/;
/** Whether what the stage starts is known, or likely, to need root; a script may do anything. */
function needsRoot({ instructions }) {
    return instructions.some((instruction) => {
        if (instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT') {
            const text = instruction.rest.text.slice(0, 4000);
            return startsAsRoot.test(text) || /\.sh\b|entrypoint/.test(text);
        }
        return (instruction.keyword === 'EXPOSE' &&
            instruction.words.some(({ value }) => /^\d{1,3}(?:\/|$)/.test(value) && Number.parseInt(value, 10) < 1024));
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/secret-in-instruction.js


/** Assembled, lest scanners take our own source for a leak. */
const key = () => ['AKIA', 'Q3EGRTQ4XK7PLM2N'].join('');
const token = () => ['gh', 'p_', 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5'].join('');
const secretInInstruction = {
    id: 'secret-in-instruction',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'A credential stands in the Dockerfile',
    why: 'Everyone who can read the repository, or pull the image and print its history, can use it today, and deleting the line does not take it back',
    remedy: 'Revoke the credential, then pass a new one with `RUN --mount=type=secret` or at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: () => `FROM alpine:3.20\nENV AWS_ACCESS_KEY_ID=${key()}\n` },
            { text: () => `FROM alpine:3.20\nRUN git clone https://x:${token()}@github.com/acme/app\n` },
            { text: () => ['FROM alpine:3.20\nARG URL=postgres://app', 'hunter2-Zq@db/app\n'].join(':') },
        ],
        good: [
            { text: 'FROM alpine:3.20\nARG URL=postgres://app:password@db/app\n' },
            { text: 'FROM alpine:3.20\nARG URL=https://app:PRIV_REPO_PASSWORD@apt.example.com/\n' },
            { text: 'FROM alpine:3.20\nRUN git clone https://x:${TOKEN}@github.com/acme/app\n' },
            { text: 'FROM alpine:3.20\nENV AWS_REGION=eu-west-1\n' },
        ],
    },
    check: {
        *file({ document, all }) {
            for (const instruction of all) {
                // What ONBUILD holds comes as an instruction of its own.
                if (instruction.keyword === 'ONBUILD')
                    continue;
                yield* search(instruction.rest, instruction);
                for (const { body } of instruction.heredocs)
                    yield* search(body, instruction);
            }
            for (const comment of document.comments) {
                const found = (0,credential_shapes/* findCredential */.L4)(comment.text);
                if (found === undefined)
                    continue;
                yield {
                    at: comment,
                    message: `A comment holds ${found.what}`,
                    evidence: found.redacted,
                    ...(found.nearby === true ? { severity: 'medium' } : {}),
                };
            }
        },
    },
};


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/secret-mount-kept.js





const secretMountKept = {
    id: 'secret-mount-kept',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A mounted secret is copied into the layer',
    why: 'The mount keeps the secret out of the image, and the copy puts it back: everyone who can pull the image reads it',
    remedy: 'Let the program read the mount (`target=` puts it where it looks), or delete the copy in the same RUN.',
    controls: controls/* controls */.ne.secrets,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypesecret'],
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN --mount=type=secret,id=npmrc cp /run/secrets/npmrc /root/.npmrc && npm ci\n' },
            {
                text: 'FROM node:22\nRUN --mount=type=secret,id=t echo "//registry.example/:_authToken=$(cat /run/secrets/t)" > .npmrc && npm ci\n',
            },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=key,target=/k cat /k > /root/.ssh/id_rsa\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t,env=TOKEN printf "%s" "$TOKEN" > /etc/token\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n' },
            { text: 'FROM node:22\nRUN --mount=type=secret,id=n cp /run/secrets/n /root/.npmrc && npm ci && rm -f /root/.npmrc\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t curl -H "Authorization: $(cat /run/secrets/t)" https://example.com -o /x\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t --mount=type=tmpfs,target=/tmp cp /run/secrets/t /tmp/t && make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t wc -c /run/secrets/t > /size\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const all = mounts(run);
            const secrets = all.filter(({ type }) => type === 'secret').slice(0, maxLooked);
            if (secrets.length === 0)
                return;
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            const removed = calls
                .filter(({ name }) => name === 'rm' || name === 'shred' || name === 'unlink')
                .flatMap((call) => (0,src_calls/* operands */.bw)(call).map(({ value }) => value))
                .slice(0, maxLooked);
            const passing = all
                .filter(({ type }) => type !== 'bind')
                .slice(0, maxLooked)
                .map(({ target }) => target);
            const leaves = (file) => !file.startsWith('/dev/') &&
                !removed.some((gone) => gone === file || (gone !== '' && file.startsWith(`${gone.replace(/\*$/, '')}`))) &&
                !passing.some((target) => target !== '' && (file === target || file.startsWith(`${target}/`)));
            for (const call of calls) {
                const file = copyOf(call, secrets).find(leaves);
                if (file === undefined)
                    continue;
                yield {
                    at: call.at,
                    message: `${call.name} leaves the secret in ${file.slice(0, 100)}`,
                    ...lowered(run, context),
                };
            }
        },
    },
};
/** Mounts and deleted files of one step that are looked at. */
const maxLooked = 100;

/** Files that get the secret from a command. */
function copyOf(call, secrets) {
    const isSecret = (path) => secrets.some((mount) => pathOf(mount) === path);
    const words = (0,src_calls/* operands */.bw)(call);
    if (['cp', 'mv', 'install', 'dd', 'ln'].includes(call.name)) {
        // A link holds no more than a name.
        if (call.name === 'ln' || !words.slice(0, -1).some(({ value }) => isSecret(value)))
            return [];
        return [words.at(-1)?.value ?? ''];
    }
    if (!['cat', 'echo', 'printf', 'tee', 'base64', 'envsubst', 'tr'].includes(call.name))
        return [];
    const inside = call.args.flatMap(({ nested }) => nested.flatMap(src_calls/* callsIn */.Tz)).flatMap((inner) => inner.args.map(({ value }) => value));
    const read = [...(call.name === 'echo' || call.name === 'printf' ? [] : words.map(({ value }) => value)), ...inside, ...sources(call)];
    const variables = secrets.flatMap(({ options }) => options.get('env') ?? []);
    const named = call.args.some(({ value, literal }) => literal === undefined && variables.some((name) => value.includes(`\${${name}`)));
    return read.some(isSecret) || named ? filesOf(call) : [];
}
function sources(call) {
    return call.node.redirects.flatMap(({ operator, target }) => (operator === '<' && target !== undefined ? [target.value] : []));
}
function pathOf({ target, options }) {
    if (target !== '')
        return target;
    if (options.has('env'))
        return '';
    return `/run/secrets/${options.get('id') ?? options.get('source') ?? ''}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/world-writable.js





const worldWritable = {
    id: 'world-writable',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'Files that everyone may change',
    why: 'Any process in the container, also one that an attacker has without rights, can replace a program or script that another one runs',
    remedy: 'Give the files to the account that needs them (`--chown`) and use 755 for directories, 644 for files.',
    controls: controls/* controls */.ne.setuid,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN chmod -R 777 /app\n' },
            { text: 'FROM alpine:3.20\nRUN mkdir /d && chmod a+rwx /d\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod=0777 run.sh /\n' },
            { text: 'FROM alpine:3.20\nRUN install -m 0666 a /etc/a\n' },
            { text: 'FROM alpine:3.20\nARG MODE=777\nRUN chmod -R $MODE /etc/a\n' },
            { text: 'FROM alpine:3.20\nARG M=777\nCOPY --chmod=${M} run.sh /\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod="00777" run.sh /\n' },
            { text: 'FROM alpine:3.20\nADD --chmod=u=rwX,go=rwX conf /etc/conf\n' },
            { text: 'FROM alpine:3.20\nRUN mkdir -pm777 /d && install -Dm 0777 a /etc/a\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN chmod 1777 /tmp && chmod 755 /app && chmod o-w,g+w /b\n' },
            { text: 'FROM alpine:3.20\nRUN chmod +x /app && chmod u+w /b && chmod 0775 /c\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod=755 run.sh /\n' },
            { text: 'FROM alpine:3.20\nARG M=755\nARG N\nCOPY --chmod=$M a /\nCOPY --chmod=$N b /\nCOPY --chmod=u=rwX,go=rX c /\n' },
            { text: 'FROM alpine:3.20\nRUN mkdir -pm755 /d && mkdir -p -m 1777 /e && install -Dm644 a /etc/a\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY', 'ADD'],
        onbuild: true,
        *instruction(instruction, context) {
            // What stays in a build stage nobody runs.
            const lower = (0,stages/* isShipped */.iw)(context.stageOf(instruction), context) ? {} : { severity: 'low' };
            if (instruction.keyword !== 'RUN') {
                for (const flag of instruction.flags.filter(({ name }) => name === 'chmod')) {
                    const mode = (0,unquoted/* withoutQuotes */.Y)((0,expand/* expand */.fT)(flag.value ?? '', context.scopeAt(instruction), context.document.escape) ?? '');
                    const byDefault = flag.value?.includes('$') === true ? ' by default' : '';
                    if (opensToAll(mode))
                        yield { at: flag, message: `${instruction.keyword} sets the mode ${mode}${byDefault}`, ...lower };
                }
                return;
            }
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                const mode = modeOf(call.name, call.args.map(({ value }) => value));
                if (mode === undefined || !opensToAll(mode))
                    continue;
                const targets = (0,src_calls/* operands */.bw)(call)
                    .slice(1)
                    .map(({ value }) => value);
                // Made for everyone, and emptied at every start.
                if (targets.length > 0 && targets.every((target) => /^\/(?:tmp|var\/tmp|dev|proc)(?:\/|$)/.test(target)))
                    continue;
                yield { at: call.at, message: `${call.name} sets the mode ${mode}`, ...lower };
            }
        },
    },
};

/** Writable for others, and without the bit that keeps them from deleting what is not theirs. */
function opensToAll(mode) {
    const octal = /^0{0,20}([0-7])?[0-7][0-7]([0-7])$/.exec(mode);
    if (octal !== null)
        return (Number(octal[2]) & 2) !== 0 && (Number(octal[1] ?? 0) & 1) === 0;
    if (mode.includes('t'))
        return false;
    return mode.split(',').some((part) => /^[ugoa]*[oa][ugoa]*[+=][rwxXst]*w/.test(part));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/setuid-bit.js



const setuidBit = {
    id: 'setuid-bit-set',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A program gets the right to run as its owner',
    why: 'Whoever is in the container without rights runs it as root, and one defect in it gives them all of root',
    remedy: 'Leave the bit off; give the program the one capability it needs with setcap, or run it as the right user.',
    controls: controls/* controls */.ne.setuid,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN chmod u+s /usr/bin/x\n' },
            { text: 'FROM alpine:3.20\nRUN chmod 4755 /usr/bin/x\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod=4755 x /x\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN chmod 0755 /x && chmod 1777 /y && chmod u-s /z\n' },
            { text: 'FROM alpine:3.20\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +\n' },
            { text: 'FROM alpine:3.20\nRUN chmod 2775 /shared && chmod g+s /shared\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY', 'ADD'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword !== 'RUN') {
                const flag = instruction.flags.find(({ name, value = '' }) => name === 'chmod' && setsUid(value));
                if (flag !== undefined)
                    yield { at: flag, message: `${instruction.keyword} sets the mode ${flag.value}` };
                return;
            }
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                const mode = modeOf(call.name, call.args.map(({ value }) => value));
                if (mode !== undefined && setsUid(mode))
                    yield { at: call.at, message: `${call.name} sets the mode ${mode}` };
            }
        },
    },
};
/** The bit of the group alone is what shared directories are made with. */
function setsUid(mode) {
    const octal = /^0?([0-7])[0-7]{3}$/.exec(mode);
    if (octal !== null)
        return (Number(octal[1]) & 4) !== 0;
    return mode.split(',').some((part) => /^(?:[ugoa]*[ua][ugoa]*)?[+=][rwxXt]*s/.test(part));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/powershell.js
var powershell = __webpack_require__(3033);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/shell-not-read.js






const shellNotRead = {
    id: 'shell-not-read',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'Steps in a language that is not looked into',
    why: 'A program whose language the rules do not read gets these steps, or makes the commands that a shell reads, so silence says nothing',
    remedy: 'Write the commands as they are, for a shell, and call the program there, or review them by hand.',
    controls: controls/* controls */.ne.trustedBase,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.docker.com/reference/dockerfile/#shell'],
    examples: {
        bad: [
            { text: 'FROM python:3.12\nSHELL ["python3", "-c"]\nRUN print(1)\n' },
            { text: 'FROM perl:5.40\nSHELL ["/usr/bin/env", "perl", "-e"]\nCMD print 1\n' },
            { text: 'FROM debian:12\nSHELL ["cmd", "/S", "/C"]\nRUN dir\n' },
            { text: 'FROM python:3.12\nONBUILD SHELL ["python3", "-c"]\nONBUILD RUN print(1)\n' },
            { text: 'FROM debian:12\nRUN echo PHEY | sed s/PHEY/curl/ | sh\n' },
            { text: 'FROM debian:12\nRUN jq -rn \'"true"\' | sh\n' },
            { text: 'FROM debian:12\nRUN /usr/bin/cur? https://example.com\n' },
            { text: 'FROM debian:12\nRUN sed s/a/b/ /x > /y; sh /y\n' },
            { text: "FROM debian:12\nRUN echo 'puts 1' | tclsh\n" },
        ],
        good: [
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN true\n' },
            { text: 'FROM debian:12\nSHELL ["conda", "run", "-n", "app", "/bin/bash", "-c"]\nRUN true\n' },
            { text: 'FROM python:3.12\nSHELL ["python3", "-c"]\nRUN ["true"]\n' },
            { text: 'FROM debian:12\nRUN echo true | rev | rev | sh\n' },
            { text: 'FROM debian:12\nRUN $JAVA_HOME/bin/java -version && $(npm bin)/tsc && $PYTHON -V\n' },
            { text: 'FROM debian:12\nRUN set -- true; "$@"\n' },
            { text: 'FROM debian:12\nRUN echo 1.2 | sed s/1/2/ | sh build.sh\n' },
            { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["cmd", "/S", "/C"]\nRUN dir\n' },
            { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell.exe", "-Command"]\nRUN dir\n' },
        ],
    },
    check: {
        *file(context) {
            const unread = new Map();
            for (const instruction of context.all) {
                const run = (0,download_piped_to_shell/* running */.yk)(instruction);
                if (run === undefined)
                    continue;
                const [given] = (0,src_calls/* unreadIn */.lA)(run, context);
                // What another shell reads otherwise is told below, or is PowerShell's.
                const known = run.command.form !== 'shell' || context.shellAt(instruction).some((word) => src_calls/* shells */.mP.has((0,script/* baseName */.Fl)(word)));
                if (given !== undefined && known)
                    yield { at: run, message: said[given], instruction };
                if (run.command.form !== 'shell')
                    continue;
                const shell = context.shellAt(instruction);
                if (isRead(shell, instruction, context))
                    continue;
                const steps = unread.get(shell);
                if (steps === undefined)
                    unread.set(shell, [instruction]);
                else
                    steps.push(instruction);
            }
            for (const [shell, [first, ...others]] of unread) {
                if (first === undefined)
                    continue;
                const count = others.length === 0 ? 'One step is' : `${others.length + 1} steps are`;
                yield {
                    at: { start: first.start, end: first.start + first.keyword.length },
                    message: `${count} read by ${shell[0]?.slice(0, 60) ?? 'nothing'}, and not looked into`,
                    instruction: first,
                };
            }
        },
    },
};
const said = {
    'made by a program': 'A shell reads what a program makes of a text, and that is not looked into',
    'in another language': 'A program is given a script of a language that is not looked into',
    'known at the build': 'A command whose name only the build knows is not looked into',
};


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/ssh-server.js






const ssh_server_open = 'A second way into the container, with keys and passwords of its own that nobody rotates and no log of the platform shows';
const sshServer = {
    id: 'ssh-server-installed',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'An SSH server is part of the image',
    why: ssh_server_open,
    remedy: 'Leave it out; use `docker exec` or `kubectl exec`, which the platform guards and logs.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y openssh-server\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache dropbear\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache git openssh\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y openssh-client git\n' },
            { text: 'FROM debian:12\nRUN apt-get purge -y openssh-server\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache git openssh-client\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.iw)(context.stageOf(run), context))
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                const server = installed_installed(call).find(({ value }) => /^(?:openssh-server|dropbear|dropbear-bin|tinysshd?)(?:[=~-]\d.*)?$/s.test(value));
                if (server !== undefined)
                    yield { at: call.spanOf(server), message: `${server.value} is installed` };
                // Most who write it on Alpine want the client, and get both.
                const both = call.name === 'apk' ? installed_installed(call).find(({ value }) => /^openssh(?:[=~<>]\d.*)?$/s.test(value)) : undefined;
                if (both !== undefined)
                    yield { at: call.spanOf(both), message: `${both.value} brings a server; openssh-client is the client alone`, severity: 'low' };
            }
        },
    },
};
const sshPort = {
    id: 'ssh-port-exposed',
    aliases: ['CKV_DOCKER_1', 'DS-0004', 'DS004'],
    severity: 'medium',
    confidence: 'high',
    title: 'The port of SSH is exposed',
    why: ssh_server_open,
    remedy: 'Take port 22 out of EXPOSE, and the server out of the image.',
    controls: controls/* controls */.ne.fewPackages,
    risks: risks/* risks */.X.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 22\n' },
            { text: 'FROM debian:12\nEXPOSE 80 20-25/tcp\n' },
            { text: 'FROM debian:12\nARG SSH=22\nEXPOSE $SSH\n' },
            { text: 'FROM debian:12\nEXPOSE 80 "22"\n' },
        ],
        good: [{ text: 'FROM debian:12\nEXPOSE 80 2222 22/udp\n' }],
    },
    check: {
        on: ['EXPOSE'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const word of instruction.words) {
                const value = (0,expand/* expand */.fT)((0,rules_define/* dropQuotes */.Ru)(word.value), context.scopeAt(instruction), context.document.escape) ?? '';
                const ports = /^(?:[^/]{0,100}:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(value);
                if (ports !== null && Number(ports[1]) <= 22 && Number(ports[2] ?? ports[1]) >= 22)
                    yield { at: word, message: `EXPOSE ${word.text} opens the port of SSH` };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/stage-numbers.js



const stageByNumber = {
    id: 'copy-from-stage-number',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'A stage is named by its number',
    why: 'A stage that is put in front of it later shifts the numbers, and the files come from another stage without an error',
    remedy: 'Name the stage, `FROM \u2026 AS build`, and write that name.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.docker.com/build/building/multi-stage/#name-your-build-stages'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nFROM alpine:3.20\nCOPY --from=0 /x /x\n' },
            { text: 'FROM debian:12\nFROM alpine:3.20\nRUN --mount=type=bind,from=0,target=/b cp /b/x /x\n' },
        ],
        good: [
            { text: 'FROM debian:12 AS build\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
            { text: 'FROM alpine:3.20\nCOPY --from=debian:12 /x /x\n' },
        ],
    },
    check: {
        on: ['COPY', 'RUN'],
        *instruction(instruction, context) {
            const { document } = context;
            const stage = context.stageOf(instruction);
            for (const { value, at } of instruction.flags.flatMap((flag) => sourcesOf(flag, document.text)))
                if (/^\d{1,9}$/.test(value) && (0,parse/* stageByReference */.xs)(document.stages, value, stage?.index ?? 0) !== undefined)
                    yield { at, message: `Stage ${value} has its number for a name` };
        },
    },
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/system-upgrade.js


const systemUpgrade = {
    id: 'system-upgrade-in-build',
    aliases: ['DS-0024', 'DS024'],
    severity: 'low',
    confidence: 'high',
    title: 'A build step upgrades the whole system',
    why: 'What is in the image then depends on the day and on the layer cache, and the packages of the base are stored twice',
    remedy: 'Take a newer base image by its digest; upgrade single packages by name where a fix cannot wait.',
    controls: controls/* controls */.ne.patches,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade\n' },
            { text: 'FROM debian:12\nRUN sudo apt upgrade -y\n' },
            { text: 'FROM alpine:3.20\nRUN apk -U --no-cache upgrade\n' },
            { text: 'FROM fedora:40\nRUN dnf -y update && dnf clean all\n' },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper --non-interactive up\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade openssl=3.0\n' },
            { text: 'FROM alpine:3.20\nRUN apk upgrade --no-cache libssl3 && apk update\n' },
            { text: 'FROM fedora:40\nRUN dnf -y upgrade openssl-libs && dnf clean all\n' },
            { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const call = (0,src_calls/* callsOf */.p9)(run, context).find(upgradesAll);
            if (call !== undefined)
                yield { at: call.at, message: `${call.name} upgrades everything that is installed` };
        },
    },
};
/** By program the verbs that upgrade everything where no package follows. `apt-get update` and `apk update` only read lists. */
const system_upgrade_verbs = new Map([
    ['apt-get', /^(?:upgrade|dist-upgrade|full-upgrade)$/],
    ['apt', /^(?:upgrade|dist-upgrade|full-upgrade)$/],
    ['aptitude', /^(?:upgrade|safe-upgrade|full-upgrade|dist-upgrade)$/],
    ['apk', /^upgrade$/],
    ['yum', /^(?:update|upgrade|update-minimal|distro-sync)$/],
    ['dnf', /^(?:update|upgrade|up|upgrade-minimal|update-minimal|up-min|distro-sync|dsync)$/],
    ['dnf5', /^(?:update|upgrade|up|upgrade-minimal|distro-sync)$/],
    ['microdnf', /^(?:update|upgrade)$/],
    ['tdnf', /^(?:update|upgrade|distro-sync)$/],
    ['zypper', /^(?:up|update|dup|dist-upgrade|patch)$/],
]);


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/unencrypted-sources.js
// Packages and keys that come without encryption, where nothing else tells whether they were changed on the way.






const indexOverHttp = {
    id: 'package-index-over-http',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Packages come from an index without encryption',
    why: 'Anyone on the way hands the build other packages, whose install scripts run in it',
    remedy: 'Write https:// before the address of the index.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install --index-url http://pypi.example.com/simple flask==3.0.0\n' },
            { text: 'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=http://pypi.example.com/simple\n' },
            { text: 'FROM node:22\nRUN npm config set registry http://registry.npmjs.org/ && npm ci\n' },
            { text: 'FROM ruby:3.3\nRUN gem sources --add http://rubygems.org/\n' },
            { text: 'FROM golang:1.25\nENV GOPROXY=http://proxy.example.com,direct GONOSUMDB=*\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple flask==3.0.0\n' },
            { text: 'FROM node:22\nRUN npm config set registry http://localhost:4873/ && npm ci\n' },
            { text: 'FROM debian:12\nRUN echo "deb http://deb.debian.org/debian bookworm main" > /etc/apt/sources.list\n' },
            { text: 'FROM node:22\nENV NPM_CONFIG_PROXY=http://proxy.example.com:3128\n' },
        ],
    },
    check: {
        on: ['RUN', 'ENV', 'ARG'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
                for (const { name, value } of instruction.pairs)
                    if (value !== undefined && indexVariables.test(name.value) && unencrypted_sources_isOpen(value.value))
                        yield problem(`${name.value} names an index without encryption`, value, value.value, context);
            }
            if (instruction.keyword !== 'RUN')
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                const found = indexWord(call);
                if (found !== undefined)
                    yield problem(`${call.name === '' ? 'A variable' : call.name} names an index without encryption`, call.spanOf(found), found.value, context);
            }
        },
    },
};
function problem(message, at, value, { document }) {
    const host = hostOf(value);
    return {
        at,
        message,
        // A name without a dot is one of the own network.
        ...(host.includes('.') ? {} : { severity: 'medium' }),
        fix: () => overHttps(at, host, document.text),
    };
}
const indexVariables = /^(?:PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|UV_INDEX_URL|UV_EXTRA_INDEX_URL|UV_DEFAULT_INDEX|NPM_CONFIG_REGISTRY|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER|GOPROXY|GEM_SOURCE|BUNDLE_MIRROR__ALL|CARGO_REGISTRIES_CRATES_IO_PROTOCOL|HEX_MIRROR|CPAN_MIRROR|PERL_CPANM_OPT)$/i;
/** By program: what must stand among the words for one of them to be the address of an index. */
const indexFlags = new Map([
    ...['pip', 'pip3', 'pip2', 'python', 'python3', 'uv', 'pipenv', 'pdm'].map((name) => [
        name,
        /^(?:-i|--index-url|--extra-index-url|--find-links|-f|--default-index|--index|--pypi-mirror|(?:global\.)?(?:extra-)?index-url)(?:=|$)/,
    ]),
    ...['npm', 'pnpm', 'yarn', 'cnpm'].map((name) => [name, /^(?:--)?(?:@[\w-]{1,100}:)?(?:registry|npmRegistryServer)(?:=|$)/]),
    ['gem', /^(?:-a|--add|--source|-s|--clear-sources)(?:=|$)/],
    ['bundle', /^mirror\./],
    ['composer', /^(?:repo|repos|repositories)\./],
    ['cpanm', /^(?:--mirror|--from)(?:=|$)/],
    ['mix', /^(?:--url)(?:=|$)/],
]);

/** Whether an address goes over a network in the clear. */

function hostOf(value) {
    return /http:\/\/(?:[^\s/@]{0,200}@)?([^\s/:,|]{1,200})/.exec(value.slice(0, 2000))?.[1] ?? '';
}
/** Indexes that are known to answer with encryption; of others nobody can tell. */
const encrypted = new Set([
    'pypi.org',
    'pypi.python.org',
    'files.pythonhosted.org',
    'registry.npmjs.org',
    'registry.yarnpkg.com',
    'rubygems.org',
    'repo.packagist.org',
    'proxy.golang.org',
    'goproxy.cn',
    'registry.npmmirror.com',
    'mirrors.aliyun.com',
    'pypi.tuna.tsinghua.edu.cn',
    'www.cpan.org',
]);
function overHttps({ start, end }, host, text) {
    const at = text.indexOf('http://', start);
    if (!encrypted.has(host) || at < 0 || at >= end)
        return undefined;
    return { description: 'Ask the index over https', edits: [(0,rule/* replace */.HC)({ start: at, end: at + 'http'.length }, 'https')] };
}
const keyOverHttp = {
    id: 'signing-key-over-http',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A key that packages are checked with comes without encryption',
    why: 'Anyone on the way hands the build a key of their own, and every package they sign counts as genuine from then on',
    remedy: 'Fetch the key over https://, and compare its fingerprint.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSL http://example.com/repo.key | apt-key add -\n' },
            { text: 'FROM debian:12\nRUN wget -qO- http://example.com/k.asc | gpg --dearmor -o /etc/apt/keyrings/k.gpg\n' },
            { text: 'FROM fedora:40\nRUN rpm --import http://example.com/RPM-GPG-KEY\n' },
            {
                text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && gpg --import k.asc && if [ "$VERSION" != 1 ]; then exit 1; fi\n',
            },
            {
                text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && gpg --import k.asc && if [ "$FINGERPRINT" = "" ]; then exit 1; fi\n',
            },
            { text: 'FROM debian:12\nADD http://example.com/archive.gpg /etc/apt/keyrings/archive.gpg\n' },
            { text: 'FROM alpine:3.20\nRUN wget -O /etc/apk/keys/x.rsa.pub http://example.com/x.rsa.pub\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/repo.key | gpg --dearmor -o /etc/apt/keyrings/k.gpg\n' },
            { text: 'FROM debian:12\nRUN apt-key adv --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys 0123456789\n' },
            { text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && echo "0123  k.asc" | sha256sum -c && gpg --import k.asc\n' },
            {
                text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && gpg --import k.asc && if [ "$FINGERPRINT" != "$EXPECTED" ]; then exit 1; fi\n',
            },
            { text: 'FROM debian:12\nADD http://example.com/data.csv /data/\n' },
        ],
    },
    check: {
        on: ['RUN', 'ADD'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ADD')
                yield* added(instruction);
            if (instruction.keyword === 'RUN')
                yield* fetched(instruction, context);
        },
    },
};
const keyPlace = /^\/etc\/apt\/(?:keyrings|trusted\.gpg)|^\/usr\/share\/keyrings|^\/etc\/apk\/keys|^\/etc\/pki\/rpm-gpg/;
function* added(add) {
    if (add.keyword !== 'ADD' || add.flags.some(({ name }) => name === 'checksum'))
        return;
    const { sources, destination } = (0,unquoted/* unquoted */.q)(add);
    for (const source of sources)
        if (unencrypted_sources_isOpen(source.value) &&
            (keyPlace.test(destination?.value ?? '') || /\.(?:asc|gpg)$|\/RPM-GPG-KEY[\w.-]{0,60}$/i.test(source.value.slice(-200))))
            yield { at: source, message: 'ADD fetches a key without encryption' };
}

/** `[ "$FINGERPRINT" != "$EXPECTED" ]`: a key of anyone else has another. */
function comparesFingerprint(script) {
    const tests = script.slice(0, 50_000).match(/(?:\[|\btest) [^\]\n;]{1,200}/g) ?? [];
    // Held against nothing, any will do.
    return tests.some((test) => /fingerprint|fpr/i.test(test) && test.includes('=') && !/=\s{0,8}(?:""|'')/.test(test));
}


;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/unpinned-tools.js


const unpinnedTool = {
    id: 'tool-version-not-pinned',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'A tool is fetched and run in whatever version is newest',
    why: 'Whoever takes over the package, or publishes the next bad release, runs in the next build without any change of yours',
    remedy: 'Write the version behind the name: `npx tool@1.2.3`, `uvx tool==1.2.3`, `cargo install tool --version 1.2.3 --locked`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.dependencies,
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npx create-app /app\n' },
            { text: 'FROM node:22\nRUN pnpm dlx @acme/tool@latest build\n' },
            { text: 'FROM python:3.12\nRUN uvx ruff check && uv tool install black\n' },
            { text: 'FROM python:3.12\nRUN pipx install poetry\n' },
            { text: 'FROM rust:1.83\nRUN cargo install --locked cargo-chef\n' },
            { text: 'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef\n' },
            { text: 'FROM oven/bun:1.2\nRUN bun add -g vercel\n' },
            { text: 'FROM node:22\nRUN pnpm install --global @acme/tool other@1.0.0\n' },
            { text: 'FROM node:22\nRUN npm i -g tool && yarn global add tool\n' },
            { text: 'FROM node:22\nRUN npm install -g npm@latest\n' },
            { text: 'FROM node:22\nRUN corepack prepare pnpm@latest --activate\n' },
            { text: 'FROM denoland/deno:2.1.0\nRUN deno install -gA jsr:@acme/tool\n' },
            { text: 'FROM composer:2.7\nRUN composer global require acme/tool\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN npx create-app@1.2.3 /app && npx --no-install tsc\n' },
            { text: 'FROM node:22\nCOPY package.json .\nRUN npm ci\nRUN npx tsc\n' },
            { text: 'FROM python:3.12\nRUN uvx ruff@0.8.1 check && uv tool install black==24.10.0\n' },
            { text: 'FROM python:3.12\nRUN pipx install "poetry==${POETRY_VERSION}" && pipx install ./tool\n' },
            { text: 'FROM rust:1.83\nRUN cargo install cargo-chef --version 0.1.68 && cargo install --path .\n' },
            { text: 'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef --version 9.0.0 && dotnet tool restore\n' },
            { text: 'FROM oven/bun:1.2\nRUN bun add -g vercel@39.1.0 && bun install && bun add zod\n' },
            { text: 'FROM node:22\nRUN pnpm add -g @acme/tool@1.0.0 && yarn global add tool@1.0.0 && corepack prepare pnpm@9.1.0 --activate\n' },
            { text: 'FROM denoland/deno:2.1.0\nRUN deno install -gA jsr:@acme/tool@1.0.0 && deno install\n' },
            { text: 'FROM composer:2.7\nRUN composer global require acme/tool:^1.2 "acme/other=2.0"\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                const loose = toolsOf(call).find((word) => !isPinned(word.value));
                if (loose === undefined || (isNode(call) && hasDependencies(run, context)))
                    continue;
                yield { at: call.spanOf(loose), message: `${call.name} fetches ${loose.value.slice(0, 100)} without a version` };
            }
        },
    },
};
function isNode({ name }) {
    return ['npx', 'bunx', 'pnpx'].includes(name);
}
/** Installed before, npx takes the program of the project. */
function hasDependencies(run, context) {
    let stage = context.stageOf(run);
    for (let rounds = 0; stage !== undefined && rounds < 100; rounds++) {
        if (dependenciesFrom(stage, context) <= run.start)
            return true;
        stage = stage.parent;
    }
    return false;
}
/** Of each stage where its dependencies are first there. */
const dependencies = new WeakMap();
function dependenciesFrom(stage, context) {
    const known = dependencies.get(stage);
    if (known !== undefined)
        return known;
    const brings = stage.instructions.find((entry) => {
        // Copied along with everything else, or from another stage.
        if (entry.keyword === 'COPY')
            return [...entry.sources, entry.destination].some((word) => /node_modules|^\.$/.test(word?.value ?? ''));
        return entry.keyword === 'RUN' && (0,src_calls/* callsOf */.p9)(entry, context).some(installsDependencies);
    });
    const from = brings?.start ?? Number.POSITIVE_INFINITY;
    dependencies.set(stage, from);
    return from;
}
function installsDependencies({ name, args }) {
    if (name === 'yarn' && args.length === 0)
        return true;
    return ['npm', 'yarn', 'pnpm', 'bun'].includes(name) && args.some(({ value }) => /^(?:ci|i|install|add)$/.test(value));
}
/** What a command fetches and runs, or installs to be run. */

/** Those without a version, which stands behind a colon or an equals sign. */
function composerPackages([verb, ...names]) {
    return verb?.value === 'require' ? names.filter(({ value }) => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)) : [];
}
/** Packages that are installed for the whole system, of which no lock file tells the version. */
function globalPackages(call, words) {
    const [first, second] = words.map(({ value }) => value);
    if (call.name === 'yarn')
        return first === 'global' && second === 'add' ? words.slice(2) : [];
    if (!(0,src_calls/* callHas */.Fn)(call, '--global', 'g') || !/^(?:i|in|install|add)$/.test(first ?? ''))
        return [];
    // Another rule, hadolint's, has those of `npm install` that name nothing behind the package.
    return call.name === 'npm' && first === 'install' ? words.slice(1).filter(({ value }) => value.lastIndexOf('@') > 0) : words.slice(1);
}
function cargoTools(call, words) {
    const start = words.findIndex(({ value }) => value === 'install' || value === 'binstall');
    if (start < 0 || start > 1 || (0,src_calls/* callHas */.Fn)(call, '--version', '--vers', '--path', '--git', '--list'))
        return [];
    return packageOf(call, words.slice(start + 1));
}
/** The first word that is no value of a flag. */
function packageOf(call, words) {
    const found = words.slice(0, 50).find((word) => {
        const before = call.args[call.args.indexOf(word) - 1]?.value ?? '';
        return !/^--(?:root|target|target-dir|features|profile|registry|index|jobs|tool-path|add-source|configfile|framework|bin|log-format)$|^-[jF]$/.test(before);
    });
    return found === undefined ? [] : [found];
}
/** A version behind the name, or a path, an address or a variable, which is told elsewhere. */
function isPinned(value) {
    if (/^[./~$]|\$|:\/\/|^git\+|\.tgz$/.test(value))
        return true;
    const name = value.slice(0, 500).replace(/^(?:jsr|npm):/, '');
    const version = /^@?[^@=<>~]{1,200}(?:@|==|===)(.{1,200})$/.exec(name)?.[1];
    return version !== undefined && !/^(?:latest|next|canary|nightly|\*)$/.test(version);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/verification-tables.js
// How programs are told not to check whom they talk to, or what they were given. One line a switch.

const verification_tables_flag = (...flags) => (call) => (0,src_calls/* callHas */.Fn)(call, ...flags);
/** A word that matches, white space and quotes inside it aside. */
const verification_tables_word = (pattern) => (call) => call.args.some(({ value }) => pattern.test(value.slice(0, 500)));
/** `config set name value` and `config name value`, in the ways that npm, yarn, git, pip and composer write them. */
const verification_tables_setting = (name, value) => (call) => call.args.some(({ value: text }, at) => {
    const [left = '', right] = splitOnce(text, '=');
    if (!name.test(left))
        return false;
    return value.test(right ?? call.args[at + 1]?.value ?? '');
});
const off = /^["']?(?:false|0|no|off)["']?$/i;
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
/** Of a request, or of all that the process makes from there on. */
const powershellSwitch = /(?:^|\s)-SkipCertificateCheck\b(?!:\s{0,3}\$false)|ServerCertificateValidationCallback\s{0,9}=\s{0,9}\{\s{0,9}(?:return\s{1,9})?\$\{?true/i;
function addsRepository(call) {
    return ['addrepo', 'ar', 'modifyrepo', 'mr'].includes((0,src_calls/* operands */.bw)(call)[0]?.value ?? '');
}
const aptPrograms = ['apt-get', 'apt', 'aptitude'];
/** What takes packages away fetches none. */
function onlyRemoves(call) {
    return (0,src_calls/* operands */.bw)(call).some(({ value }) => /^(?:purge|remove|autoremove|clean|autoclean)$/.test(value));
}
/** `-fsSLk`, but not the value in `-okeys` or `-uci:key`: a letter that takes one ends the switches. */
const curlInsecure = /^-[^-AbCcDdEeFhHKmoPQrTtUuwXxYyz=:]*k/;
const switches = [
    { kind: 'tls', programs: ['curl'], off: verification_tables_flag('--insecure', '--proxy-insecure', '--doh-insecure'), what: '--insecure' },
    { kind: 'tls', programs: ['curl'], off: verification_tables_word(curlInsecure), what: '--insecure' },
    {
        kind: 'tls',
        programs: ['wget', 'wget2'],
        // Options may be cut short.
        off: verification_tables_word(/^--no-check-c(?:e(?:r(?:t(?:i(?:f(?:i(?:c(?:a(?:te?)?)?)?)?)?)?)?)?)?$/),
        what: '--no-check-certificate',
    },
    { kind: 'tls', programs: ['aws'], off: verification_tables_flag('--no-verify-ssl'), what: '--no-verify-ssl' },
    { kind: 'tls', programs: ['crane', 'oras', 'regctl', 'mc', 'argocd'], off: verification_tables_flag('--insecure'), what: '--insecure' },
    { kind: 'tls', programs: ['vault'], off: verification_tables_flag('-tls-skip-verify'), what: '-tls-skip-verify' },
    {
        kind: 'tls',
        programs: ['python', 'python3'],
        off: verification_tables_word(/\b_create_unverified_context\b|\bverify\s?=\s?False\b/),
        what: 'verify=False',
    },
    {
        kind: 'tls',
        programs: ['powershell', 'powershell.exe', 'pwsh', 'pwsh.exe', 'iwr', 'Invoke-WebRequest', 'irm', 'Invoke-RestMethod'],
        off: verification_tables_word(powershellSwitch),
        what: 'SkipCertificateCheck',
    },
    { kind: 'tls', programs: ['aria2c'], off: verification_tables_word(/^--check-certificate=false$/), what: '--check-certificate=false' },
    { kind: 'tls', programs: ['git'], off: verification_tables_setting(/^(?:-c)?http\.(?:.{0,200}\.)?sslverify$/i, off), what: 'http.sslVerify=false' },
    {
        kind: 'tls',
        programs: ['npm', 'pnpm', 'yarn', 'cnpm'],
        off: verification_tables_setting(/^(?:--)?(?:strict-ssl|strictssl|enablestrictssl|unsafehttpwhitelist)$/i, off),
        what: 'strict-ssl=false',
    },
    { kind: 'tls', programs: ['npm', 'pnpm'], off: verification_tables_flag('--no-strict-ssl'), what: '--no-strict-ssl' },
    {
        kind: 'tls',
        programs: ['pip', 'pip3', 'pip2', 'python', 'python3', 'uv', 'pipenv', 'pdm'],
        off: (call) => verification_tables_isPip(call) && (0,src_calls/* callHas */.Fn)(call, '--trusted-host', '--allow-insecure-host'),
        what: '--trusted-host',
    },
    {
        kind: 'tls',
        programs: ['pip', 'pip3'],
        off: (call) => (0,src_calls/* operands */.bw)(call)[0]?.value === 'config' && verification_tables_word(/trusted-host/)(call),
        what: 'trusted-host',
    },
    {
        kind: 'tls',
        programs: ['conda', 'mamba', 'micromamba'],
        off: (call) => verification_tables_flag('--insecure', 'k')(call) || verification_tables_setting(/^ssl_verify$/, off)(call),
        what: 'ssl_verify false',
    },
    { kind: 'tls', programs: ['gem', 'bundle'], off: (call) => verification_tables_setting(/^ssl_verify_mode$/, /^0$/)(call), what: 'ssl_verify_mode 0' },
    {
        kind: 'tls',
        programs: ['composer'],
        off: (call) => verification_tables_setting(/^disable-tls$/, /^true$/)(call) || verification_tables_setting(/^secure-http$/, off)(call),
        what: 'disable-tls',
    },
    { kind: 'tls', programs: ['poetry'], off: verification_tables_setting(/^certificates\..{1,100}\.cert$/, off), what: 'certificates.*.cert false' },
    {
        kind: 'tls',
        programs: ['apt-get', 'apt'],
        off: verification_tables_word(/Acquire::https(?:::.{0,100})?::Verify-(?:Peer|Host)=["']?(?:false|0|no)/i),
        what: 'Acquire::https::Verify-Peer=false',
    },
    {
        kind: 'tls',
        programs: ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'],
        off: verification_tables_word(/^(?:--setopt=)?(?:.{0,100}\.)?sslverify=(?:0|false|no)$/i),
        what: 'sslverify=0',
    },
    { kind: 'tls', programs: ['helm'], off: verification_tables_flag('--insecure-skip-tls-verify'), what: '--insecure-skip-tls-verify' },
    { kind: 'tls', programs: ['kubectl', 'oc'], off: verification_tables_word(/^--insecure-skip-tls-verify(?:=true)?$/), what: '--insecure-skip-tls-verify' },
    { kind: 'tls', programs: ['skopeo', 'podman', 'buildah'], off: verification_tables_word(/^--(?:src-|dest-)?tls-verify=false$/), what: '--tls-verify=false' },
    { kind: 'tls', programs: ['go'], off: verification_tables_flag('-insecure'), what: '-insecure' },
    {
        kind: 'tls',
        programs: ['svn'],
        off: (call) => verification_tables_flag('--trust-server-cert')(call) || verification_tables_word(/^--trust-server-cert-failures=/)(call),
        what: '--trust-server-cert',
    },
    { kind: 'tls', programs: ['hg'], off: verification_tables_flag('--insecure'), what: '--insecure' },
    { kind: 'tls', programs: ['http', 'https'], off: verification_tables_word(/^--verify=(?:no|false)$/), what: '--verify=no' },
    {
        kind: 'tls',
        programs: ['ssh', 'scp', 'sftp'],
        off: verification_tables_word(/^(?:-o)?StrictHostKeyChecking=(?:no|off)$/i),
        what: 'StrictHostKeyChecking=no',
    },
    ...['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories', '--no-gpg-check'].map((what) => ({ kind: 'signature', programs: aptPrograms, off: (call) => verification_tables_flag(what)(call) && !onlyRemoves(call), what })),
    {
        kind: 'signature',
        programs: aptPrograms,
        off: verification_tables_word(/^(?:-o)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowWeakRepositories)=["']?(?:true|1|yes)/i),
        what: 'an option of apt',
    },
    {
        kind: 'signature',
        programs: ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'],
        off: (call) => verification_tables_flag('--nogpgcheck', '--no-gpgchecks')(call) || verification_tables_word(/^(?:--setopt=)?(?:.{0,100}\.)?(?:repo_|pkg_)?gpgcheck=(?:0|false|no)$/i)(call),
        what: '--nogpgcheck',
    },
    {
        kind: 'signature',
        programs: ['zypper'],
        off: (call) => verification_tables_flag('--no-gpg-checks', '--no-gpgcheck', '--allow-unsigned-rpm')(call) || (addsRepository(call) && verification_tables_flag('G')(call)),
        what: '--no-gpg-checks',
    },
    {
        kind: 'signature',
        programs: ['rpm'],
        off: verification_tables_flag('--nosignature', '--nodigest', '--nofiledigest', '--noverify', '--nocheck'),
        what: '--nosignature',
    },
    { kind: 'signature', programs: ['apk'], off: verification_tables_flag('--allow-untrusted'), what: '--allow-untrusted' },
    { kind: 'signature', programs: ['pacman', 'pacstrap'], off: (call) => verification_tables_word(/^SigLevel=Never$/i)(call), what: 'SigLevel Never' },
    { kind: 'signature', programs: ['dpkg'], off: verification_tables_flag('--force-bad-verify', '--no-debsig'), what: '--force-bad-verify' },
    {
        kind: 'signature',
        programs: ['gpg', 'gpg2'],
        off: (call) => verification_tables_setting(/^--trust-model$/, /^always$/)(call) && (0,src_calls/* callHas */.Fn)(call, '--verify'),
        what: '--trust-model always',
    },
    { kind: 'signature', programs: ['go'], off: verification_tables_flag('-nosumcheck'), what: '-nosumcheck' },
    {
        kind: 'signature',
        programs: ['cosign'],
        off: verification_tables_flag('--insecure-ignore-tlog', '--insecure-ignore-sct', '--allow-insecure-registry'),
        what: '--insecure-\u2026',
    },
];

const verification_tables_variables = [
    { kind: 'tls', name: /^NODE_TLS_REJECT_UNAUTHORIZED$/, off: /^0$/ },
    { kind: 'tls', name: /^PYTHONHTTPSVERIFY$/, off: /^0$/ },
    // git asks whether it is set, and not to what.
    { kind: 'tls', name: /^GIT_SSL_NO_VERIFY$/, off: /^/ },
    { kind: 'tls', name: /^(?:NPM_CONFIG_STRICT_SSL|YARN_STRICT_SSL|YARN_ENABLE_STRICT_SSL)$/i, off: /^(?:false|0|no)$/i },
    { kind: 'tls', name: /^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST|GOINSECURE)$/, off: /./ },
    { kind: 'tls', name: /^PERL_LWP_SSL_VERIFY_HOSTNAME$/, off: /^0$/ },
    { kind: 'tls', name: /^GIT_CONFIG_PARAMETERS$/, off: /http\.(?:.{0,200}\.)?sslverify['=\s]{1,5}(?:false|0|no|off)\b/i },
    { kind: 'tls', name: /^BUNDLE_SSL_VERIFY_MODE$/, off: /^0$/ },
    { kind: 'tls', name: /^(?:CONDA_SSL_VERIFY|MAMBA_SSL_VERIFY|CARGO_HTTP_SSL_VERIFY)$/, off: /^(?:false|0|no)$/i },
    { kind: 'tls', name: /^(?:HEX_UNSAFE_HTTPS|COMPOSER_DISABLE_TLS|AWS_NO_VERIFY_SSL)$/, off: /^(?:1|true)$/i },
    { kind: 'tls', name: /^(?:REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/, off: /^$/ },
    { kind: 'signature', name: /^(?:GONOSUMCHECK|HEX_UNSAFE_REGISTRY|DOTNET_NUGET_SIGNATURE_VERIFICATION_DISABLED)$/, off: /^(?:1|true)$/i },
    { kind: 'tls', name: /^GIT_SSH_COMMAND$/, off: /StrictHostKeyChecking[= ](?:no|off)\b/i },
    { kind: 'signature', name: /^GOSUMDB$/, off: /^off$/ },
    // A pattern for all modules: of none is the checksum compared.
    { kind: 'signature', name: /^(?:GONOSUMDB|GOPRIVATE)$/, off: /^\*$/ },
    { kind: 'signature', name: /^GOFLAGS$/, off: /-insecure/ },
    { kind: 'signature', name: /^(?:HOMEBREW_NO_VERIFY_ATTESTATIONS|COSIGN_INSECURE_IGNORE_TLOG)$/, off: /^(?:1|true)$/i },
    { kind: 'signature', name: /^DOCKER_CONTENT_TRUST$/, off: /^0$/ },
];
/** Lines that end up in configuration files, by echo, printf, sed or a heredoc. */
const writtenLines = [
    // A repository in a file of the image itself has nobody in between.
    { kind: 'signature', pattern: /\[[^\]\n]{0,200}\btrusted\s?=\s?yes\b[^\]\n]{0,200}\](?!\s{1,20}(?:file|copy|cdrom):)/i },
    { kind: 'signature', pattern: /\b(?:repo_|pkg_)?gpgcheck\s?=\s?0\b/i },
    { kind: 'signature', pattern: /\bSigLevel\s{0,5}=\s{0,5}Never\b/ },
    { kind: 'signature', pattern: /APT::Get::AllowUnauthenticated\s{1,5}"?(?:true|1|yes)/i },
    { kind: 'signature', pattern: /Acquire::AllowInsecureRepositories\s{1,5}"?(?:true|1|yes)/i },
    { kind: 'tls', pattern: /Acquire::https(?:::[^\s"]{0,100})?::Verify-(?:Peer|Host)\s{1,5}"?(?:false|0|no)/i },
    { kind: 'tls', pattern: /\bstrict-ssl\s?=\s?false\b/i },
    { kind: 'tls', pattern: /\bsslverify\s?=\s?(?:0|false)\b/i },
    { kind: 'tls', pattern: /\btrusted-host\s?=/i, file: /pip/ },
    { kind: 'tls', pattern: /(?:^|\s|-)(?:insecure|-k)\b/, file: /\.curlrc$/ },
    { kind: 'tls', pattern: /:ssl_verify_mode:\s?0\b/, file: /gemrc$/ },
    { kind: 'tls', pattern: /check[-_]certificate\s?=\s?(?:off|no)/i, file: /wgetrc$/ },
    { kind: 'tls', pattern: /StrictHostKeyChecking[\s=]{1,5}no\b/i },
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/verification.js










const sha256 = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
const tlsDisabled = {
    id: 'tls-verification-disabled',
    aliases: [2, 3, 4, 5, 6, 12, 13, 14, 15, 16].map((number) => `CKV2_DOCKER_${number}`),
    severity: 'high',
    confidence: 'high',
    title: 'Certificates are not checked',
    why: 'Anyone on the way between the build and the server can hand it other files, and they run in your build and your image',
    remedy: 'Drop the switch; install the CA certificate that is missing instead.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSLk -o /x https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN wget --no-check-certificate https://example.com/x\n' },
            { text: 'FROM node:22\nRUN npm config set strict-ssl false && npm ci\n' },
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n' },
            { text: 'FROM python:3.12\nRUN pip install --trusted-host pypi.org flask==3.0.0\n' },
            { text: 'FROM debian:12\nRUN git -c http.sslVerify=false clone https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN git config --global http.sslVerify false\n' },
            { text: 'FROM debian:12\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x\n' },
            { text: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=false\n' },
            { text: 'FROM centos:7\nRUN yum-config-manager --save --setopt=base.sslverify=false\n' },
            { text: 'FROM debian:12\nRUN export PYTHONHTTPSVERIFY=0 && make\n' },
            { text: 'FROM debian:12\nRUN echo "insecure" >> ~/.curlrc\n' },
            { text: 'FROM debian:12\nRUN wget --no-check-cert https://example.com/x\n' },
            { text: 'FROM debian:12\nENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"\n' },
            { text: 'FROM debian:12\nRUN aws --no-verify-ssl s3 cp s3://a/b /b\n' },
            { text: 'FROM debian:12\nRUN python3 -c "import ssl; ssl._create_default_https_context = ssl._create_unverified_context"\n' },
            {
                text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN [Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}; iwr https://example.com/x -OutFile x\n',
            },
            {
                text: 'FROM mcr.microsoft.com/powershell:lts-ubuntu-22.04\nRUN pwsh -Command "Invoke-WebRequest -SkipCertificateCheck https://example.com/x -OutFile x"\n',
            },
            { text: 'FROM debian:12\nRUN sudo sh -c "curl --insecure https://example.com/x > /x"\n' },
            { text: 'FROM debian:12\nRUN F=-k; curl $F -o /x https://example.com/x\n' },
            { text: 'FROM debian:12\nENV CURL="curl -fsSL --insecure"\nRUN $CURL -o /x https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN eval "curl -k -o /x https://example.com/x"\n' },
            { text: "FROM debian:12\nRUN printf 'curl -k -o /x https://example.com/x' | sh\n" },
            { text: 'FROM debian:12\nCOPY <<EOF /i.sh\ncurl -k -o /x https://example.com/x\nEOF\nRUN sh /i.sh\n' },
            { text: 'FROM debian:12\nCOPY <<EOF /root/.curlrc\ninsecure\nEOF\n' },
            { text: 'FROM python:3.12\nARG CHECK=0\nENV PYTHONHTTPSVERIFY=$CHECK\n' },
            { text: 'FROM debian:12\nRUN GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.sslVerify GIT_CONFIG_VALUE_0=false git fetch\n' },
            { text: 'FROM debian:12\nRUN echo "export GIT_SSL_NO_VERIFY=1" >> /root/.bashrc\n' },
            { text: 'FROM python:3.12\nRUN export PIP_TRUSTED_HOST=pypi.org && pip install flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN python3.12 -m pip install --trusted-host pypi.org flask==3.0.0\n' },
            { text: 'FROM debian:12\nCMD ["curl", "-k", "https://example.com/x"]\n' },
            { text: 'FROM debian:12\nRUN curl -ko x https://example.com/x && curl -ko s https://example.com/s && sha256sum -c s\n' },
            { text: `FROM debian:12\nRUN curl -ko x https://example.com/x && echo "${sha256}  y" | sha256sum -c\n` },
            { text: `FROM debian:12\nRUN curl -ko x https://example.com/x && echo "${sha256}  x" | sha256sum -c || true\n` },
            { text: `FROM debian:12\nRUN curl -ko x https://example.com/x; echo "${sha256}  x" | sha256sum -c; ./x\n` },
            { text: `FROM debian:12\nRUN echo "${sha256}  x" | sha256sum -c && curl -ko x https://example.com/x\n` },
            { text: `FROM debian:12\nRUN curl -ko y -ko x https://example.com/x && echo "${sha256}  y" | sha256sum -c\n` },
            {
                text: `FROM debian:12\nRUN curl -k -u "ci:$(cat /run/secrets/t)" -o x https://example.com/x && echo "${sha256}  x" | sha256sum -c\n`,
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL -o /k https://example.com/k\n' },
            { text: 'FROM debian:12\nRUN curl -fsSL -okeys https://example.com/keys\n' },
            { text: 'FROM debian:12\nRUN curl -k https://localhost:8443/health\n' },
            { text: 'FROM debian:12\nRUN git config --global http.sslVerify true\n' },
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\nRUN npm config set strict-ssl true\n' },
            { text: 'FROM debian:12\nRUN echo "never use curl --insecure"\n' },
            { text: 'FROM python:3.12\nRUN export PIP_TRUSTED_HOST=pypi.org\n' },
            { text: 'FROM debian:12\nARG F\nRUN curl $F -o /x https://example.com/x\n' },
            { text: 'FROM debian:12\nCOPY <<EOF /i.sh\ncurl -k https://example.com/x\nEOF\nRUN cat /i.sh\n' },
            { text: 'FROM debian:12\nHEALTHCHECK CMD ["curl", "-fk", "https://localhost:8443/health"]\n' },
            { text: `FROM debian:12\nRUN curl -fSLk -o /tmp/x https://example.com/x && echo "${sha256}  /tmp/x" | sha256sum -c -\n` },
            { text: `FROM debian:12\nRUN set -e; curl -fSLk -o x https://example.com/x; echo "${sha256} *x" | sha256sum -c -; ./x\n` },
        ],
    },
    check: {
        on: ['RUN', 'ENV', 'ARG', 'COPY', 'CMD', 'ENTRYPOINT', 'SHELL'],
        onbuild: true,
        instruction: (instruction, context) => disabled('tls', instruction, context),
    },
};
const signatureDisabled = {
    id: 'signature-check-disabled',
    aliases: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10', 'CKV2_DOCKER_11'],
    severity: 'high',
    confidence: 'high',
    title: 'Signatures of packages are not checked',
    why: 'A mirror, proxy or server that was taken over can hand the build any package, and it runs as root',
    remedy: 'Drop the switch; install the key of the repository and sign what you publish yourself.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: risks/* risks */.X.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated curl\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y --force-yes curl\n' },
            { text: 'FROM debian:12\nRUN echo "deb [trusted=yes] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list\n' },
            { text: 'FROM fedora:40\nRUN dnf install -y --nogpgcheck httpd\n' },
            { text: 'FROM fedora:40\nRUN printf "[x]\\ngpgcheck=0\\n" > /etc/yum.repos.d/x.repo\n' },
            { text: 'FROM debian:12\nRUN apt-get install -oAPT::Get::AllowUnauthenticated=1 -y curl\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted ./x.apk\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted x.apk\nRUN gpg --verify x.sig x.apk\n' },
            {
                text: 'FROM alpine:3.20\nCOPY conf /tmp/\nRUN wget -O /tmp/x.apk https://example.com/x.apk && apk add --allow-untrusted /tmp/x.apk\n',
            },
            { text: 'FROM alpine:3.20\nCOPY --from=ghcr.io/acme/x:1 /x.apk /tmp/\nRUN apk add --allow-untrusted /tmp/x.apk\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted /tmp/x.apk\nCOPY dist/*.apk /tmp/\n' },
            { text: 'FROM alpine:3.20\nRUN gpg --verify x.sig x.apk && apk add --allow-untrusted x.apk y.apk\n' },
            { text: 'FROM golang:1.25\nENV GOSUMDB=off\n' },
            { text: 'FROM golang:1.25\nENV GONOSUMDB=* GOFLAGS=-mod=mod\n' },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper addrepo --no-gpgcheck https://example.com/r r\n' },
            { text: 'FROM fedora:42\nRUN rpm -Uvh --nofiledigest x.rpm\n' },
            { text: 'FROM fedora:40\nCOPY <<EOF /etc/yum.repos.d/x.repo\n[x]\ngpgcheck=0\nEOF\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y curl\n' },
            { text: 'FROM debian:12\nRUN echo "deb [signed-by=/k.gpg] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list\n' },
            { text: 'FROM fedora:40\nRUN dnf install -y --setopt=gpgcheck=1 httpd\n' },
            { text: "FROM fedora:42\nRUN sed -i 's/gpgcheck=0/gpgcheck=1/' /etc/yum.repos.d/x.repo\n" },
            { text: 'FROM golang:1.25\nENV GOPRIVATE=git.example/acme\n' },
            { text: 'FROM alpine:3.20\nRUN gpg --verify x.sig x.apk && apk add --no-cache --allow-untrusted x.apk\n' },
            { text: 'FROM alpine:3.20\nRUN gpg --verify x.sig x.apk\nENV A=1\nRUN apk add --no-cache --allow-untrusted x.apk\n' },
            { text: 'FROM alpine:3.20\nCOPY dist/*.apk /tmp/\nRUN apk add --no-cache --allow-untrusted /tmp/x_*.apk\n' },
            { text: 'FROM debian:12\nRUN apt-get purge -y --force-yes curl\n' },
            { text: 'FROM fedora:40\nRUN grep -r gpgcheck=0 /etc/yum.repos.d && exit 1 || true\n' },
        ],
    },
    check: {
        on: ['RUN', 'ENV', 'ARG', 'COPY'],
        onbuild: true,
        instruction: (instruction, context) => disabled('signature', instruction, context),
    },
};
const trusted = new WeakMap();
/** Whether this step, or one of the stage before it, compares a file, or the project brings it itself. */
function trustedFiles(run, context) {
    const stage = context.stageOf(run);
    if (stage === undefined)
        return () => false;
    const { compared, copied } = trusted.get(stage) ?? trustedIn(stage, context);
    return (file) => (compared.get(file) ?? Number.POSITIVE_INFINITY) <= run.start ||
        copied.some(({ start, path }) => start < run.start && file.startsWith(path));
}
/** Places of COPY that are kept. */
const maxCopied = 64;
function trustedIn(stage, context) {
    const compared = new Map();
    const copied = [];
    let fetches = false;
    for (const instruction of stage.instructions) {
        const path = instruction.keyword === 'COPY' && !isFromElsewhere(instruction) ? ((0,unquoted/* unquoted */.q)(instruction).destination?.value ?? '') : '';
        if (path.length > 1 && copied.length < maxCopied)
            copied.push({ start: instruction.start, path });
        const run = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
        if (run?.keyword !== 'RUN')
            continue;
        const calls = (0,src_calls/* callsOf */.p9)(run, context);
        for (const { args } of calls.filter(download_piped_to_shell/* isVerification */.go))
            for (const { value } of args)
                if (!compared.has(value))
                    compared.set(value, run.start);
        fetches ||= calls.some((call) => (0,downloads/* isDownload */.pc)(call) && [...(0,download_piped_to_shell/* savedAs */.kR)(call), ...(0,downloads/* addresses */.Nt)(call)].some(isPackage));
    }
    const found = { compared, copied: fetches ? [] : copied };
    trusted.set(stage, found);
    return found;
}
/** From another image, or from a stage whose steps may have fetched it. */
function isFromElsewhere({ flags }) {
    return flags.some(({ name }) => name === 'from');
}
function isPackage(file) {
    return /\.(?:apk|deb|rpm|pkg\.tar\.\w{1,4})(?:[?#].*)?$/s.test(file.slice(-300));
}
/** Packages from files that were compared with a digest or a signature, or that the project brings itself. */
function installsTrusted(call, isTrusted) {
    const files = (0,src_calls/* operands */.bw)(call).filter(({ value }) => isPackage(value));
    return files.length > 0 && files.length === (0,src_calls/* operands */.bw)(call).length - 1 && files.every(({ value }) => isTrusted(value));
}
/** @param what is switched off, as it is written. */
function says(kind, what) {
    if (kind === 'signature')
        return 'does not check signatures';
    return /StrictHostKeyChecking/i.test(what) ? 'does not check host keys' : 'does not check certificates';
}
const verification_digest = /(?<![0-9A-Za-z])(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})(?![0-9A-Za-z])/i;
/**
 * Whether a download without credentials is compared in the same step, and before anything follows, with a digest that stands in
 * the Dockerfile: whoever answers, only that file passes.
 */
function isCompared(call, calls, run, context) {
    const files = (0,downloads/* isDownload */.pc)(call) ? (0,download_piped_to_shell/* savedAs */.kR)(call) : [];
    if (files.length === 0 || [...credentialArguments(call)].length > 0)
        return false;
    const lines = calls
        .slice(calls.indexOf(call) + 1)
        .filter((one) => /sum$/.test(one.name) && (0,download_piped_to_shell/* isVerification */.go)(one) && stopsStep(one, run, context))
        .flatMap(({ feeders }) => feeders.flatMap(src_calls/* callsOfNode */.Lm).flatMap((feeder) => feeder.args))
        .flatMap(({ literal = '' }) => literal.split('\n').map((line) => line.trimEnd()))
        .filter((line) => verification_digest.test(line));
    return files.every((file) => lines.some((line) => line.endsWith(file) && /[\s*]$/.test(line.slice(0, -file.length))));
}
/** Whether the step ends where this command fails: `&&`, the end, or a shell that stops at errors. */
function stopsStep({ at, editable }, run, { document }) {
    const behind = document.text.slice(at.end, Math.min(at.end + 400, run.end)).replace(/^[\s\\]{1,400}/, '');
    const strict = /\bset\s{1,9}-[A-Za-z]{0,9}e/.test(run.command.script.text.slice(0, 400));
    return editable && (behind === '' || behind.startsWith('&&') || (strict && !behind.startsWith('|')));
}
/** Whether a variable ends with its step before any command has seen it: `RUN export NAME=value` alone. */
function endsUnused({ name, at, editable, readers, node }, run, { document }) {
    if ((name !== 'export' && name !== 'declare') || !editable || run.command.form === 'exec')
        return false;
    return readers.length + node.redirects.length === 0 && document.text.slice(at.end, run.end).trim() === '';
}

function* inVariables(kind, instruction, context) {
    if (kind === 'tls' && gitConfigOff(instruction.pairs.map(({ name, value }) => `${name.value}=${value?.value ?? ''}`)))
        yield { at: instruction, message: `With http.sslVerify in GIT_CONFIG_\u2026 every later step ${says(kind, '')}` };
    for (const pair of instruction.pairs) {
        if (pair.value === undefined)
            continue;
        const value = (0,expand/* expand */.fT)(pair.value.value, context.scopeAt(instruction), context.document.escape) ?? pair.value.value;
        if (turnsOff(kind, pair.name.value, value))
            yield { at: pair, message: `With ${pair.name.value}=${value.slice(0, 60)} every later step ${says(kind, value)}` };
    }
}
/** The switches of each program, in their order: every command of every step asks. */
const switchesOf = {
    tls: byProgram('tls'),
    signature: byProgram('signature'),
};

/** The message; undefined for a command that switches nothing off. */

const exporters = new Set(['export', 'declare', 'set', 'setx']);
/** The first of `NAME=value` words that switches the check off. */

/** What a command writes into a configuration, or a script, that switches the check off. */
function writesOff(kind, call) {
    const { name, args, readers } = call;
    const { redirects } = call.node;
    // Printed for people, unless it goes somewhere.
    if (name !== 'sed' && redirects.length === 0 && readers.length === 0)
        return undefined;
    const files = [...redirects.map(({ target }) => target?.value ?? ''), ...args.map(({ value }) => value), ...teeFiles(call)];
    const words = name === 'sed' ? sedWrites(call) : args.map(({ value }) => value).join(' ');
    const text = words.slice(0, 20_000).replaceAll('\\n', '\n');
    const line = writtenLines.find(({ kind: own, pattern, file }) => own === kind && pattern.test(text) && (file === undefined || files.some((path) => file.test(path))));
    return line?.pattern.exec(text)?.[0] ?? variableWritten(kind, text);
}
/** `GIT_CONFIG_KEY_0=http.sslVerify GIT_CONFIG_VALUE_0=false`: git's configuration by variables, of one ENV or command. */
function gitConfigOff(settings) {
    const off = new Set(settings.map((setting) => /^GIT_CONFIG_VALUE_(\d{1,3})=(?:false|0|no|off)$/i.exec(setting)?.[1]));
    if (off.size === 1 && off.has(undefined))
        return false;
    return settings.some((setting) => {
        const number = /^GIT_CONFIG_KEY_(\d{1,3})=http\.(?:.{0,200}\.)?sslverify$/i.exec(setting)?.[1];
        return number !== undefined && off.has(number);
    });
}
/** `export GIT_SSL_NO_VERIFY=1`, written where shells and services read their variables from. */
function variableWritten(kind, text) {
    for (const [whole, name = '', value = ''] of text.matchAll(/^[ \t]{0,20}(?:export[ \t]{1,5})?([A-Za-z_]\w{2,60})=["']?([^"'\s]{0,200})/gm))
        if (turnsOff(kind, name, value))
            return whole;
    return undefined;
}
const writers = new Set(['echo', 'printf', 'sed', 'cat', 'tee', 'crudini']);
function teeFiles(call) {
    return call.readers.flatMap((node) => (node.kind === 'simple' ? node.words.map(({ value }) => value) : []));
}
function turnsOff(kind, name, value) {
    return name.length <= 100 && verification_tables_variables.some((entry) => entry.kind === kind && entry.name.test(name) && entry.off.test(value));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/security/index.js
// Security rules of our own.


































const securityRules = [
    runsAsRoot,
    secretInInstruction,
    secret_named_variable/* secretNamedVariable */.a,
    credentialFileCopied,
    wholeContext,
    gitCopied,
    download_piped_to_shell/* downloadPipedToShell */.uc,
    unverifiedDownload,
    unpinnedClone,
    addWithoutChecksum,
    tlsDisabled,
    signatureDisabled,
    build_integrity/* aptKey */.Dq,
    privilegedBuild,
    worldWritable,
    setuidBit,
    passwordlessSudo,
    passwordInBuild,
    sshServer,
    sshPort,
    endOfLifeBase,
    cacheLeft,
    updateAlone,
    noHealthcheckForService,
    build_integrity/* foreignFrontend */.V9,
    build_integrity/* hiddenCharacters */.xy,
    workdirInProc,
    dockerSocket,
    systemUpgrade,
    credentialInArgument,
    buildArgumentAsSecret,
    secretMountKept,
    credentialVariableFile,
    bundledSecret,
    ...accountRules,
    capabilityGranted,
    openUmask,
    indexOverHttp,
    keyOverHttp,
    remotePort,
    unpinnedTool,
    heredocErrors,
    contextOverRoot,
    libraryPreloaded,
    frontendKept,
    stageByNumber,
    extraPackageIndex,
    consecutiveCopy,
    shellNotRead,
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/syntax-error.js


const syntaxError = {
    id: 'syntax-error',
    aliases: ['DL1000'],
    severity: 'high',
    confidence: 'high',
    title: 'The file is no valid Dockerfile',
    why: 'The build stops here, and what cannot be read cannot be judged either',
    remedy: 'Correct the instruction.',
    controls: controls/* controls */.ne.configuration,
    risks: risks/* risks */.X.configuration,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUNN true\n' }, { text: 'FROM alpine:3.20\nRUN <<EOF\ntrue\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN true\n' }],
    },
    check: {
        level: 'error',
        *file(context) {
            const { document, options } = context;
            const template = options.likeHadolint ? undefined : (0,docker_template/* templateMark */.K)(context);
            if (template !== undefined) {
                yield {
                    at: template.at,
                    message: `The file is a template (${template.mark}): Docker cannot read it before it is filled in`,
                    severity: 'low',
                };
                return;
            }
            for (const problem of document.problems) {
                // A second reading of the same place adds nothing.
                const instruction = instructionAt(document, problem.start);
                if (options.likeHadolint && instruction !== undefined && hadolintReads(instruction))
                    continue;
                yield {
                    at: problem,
                    message: `Docker cannot read this: ${problem.message}`,
                    ...(instruction === undefined ? {} : { instruction }),
                };
            }
        },
    },
};
/** The instruction over an offset; a file may have as many problems as lines. */
function instructionAt({ instructions }, offset) {
    let low = 0;
    let high = instructions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (instructions[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const found = instructions[low];
    return found !== undefined && found.start <= offset ? found : undefined;
}
/** A comment behind FROM, and words behind the pairs of ENV and LABEL, which Docker refuses. */
function hadolintReads({ keyword, rest, ...instruction }) {
    if (keyword === 'FROM')
        return /^(?:--\S+\s+)*[^\s#]\S*(?:\s+as\s+\S+)?\s+#/i.test(rest.text);
    return 'pairs' in instruction && instruction.pairs.length > 1 && instruction.pairs.every(({ value }) => value !== undefined);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/dockerfile-lint/src/rules/index.js
// Every built-in rule, in the order of documentation. A new group is imported and listed here and nowhere else.






/** Rules by the page of documentation they stand on. */
const families = {
    syntax: [syntaxError, ...dockerRules],
    hadolint: hadolintRules,
    buildkit: buildkitRules,
    security: securityRules,
    policy: policyRules,
};
const rules_all = Object.values(families).flat();

/** The page on which a rule is documented; undefined for ShellCheck's codes, which have a manual of their own. */



/***/ }),

/***/ 339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   l: () => (/* binding */ isImageName)
/* harmony export */ });
// Whether a text may name an image, as the distribution reference grammar has it.
/** `[host[:port]/]path[:tag][@digest]`. */
function isImageName(name) {
    if (name.length > 600 || /^[a-f0-9]{64}$/.test(name))
        return false;
    const [, path = '', tag, digest] = /^([^@:]*(?::\d{1,5}\/[^@:]*)?)(?::([^@]*))?(?:@(.*))?$/.exec(name) ?? [];
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
        return false;
    if (digest !== undefined && !isDigest(digest))
        return false;
    const parts = path.split('/');
    const [host = ''] = parts;
    const hosted = parts.length > 1 && (/[.:A-Z]/.test(host) || host === 'localhost');
    if (hosted && !isHost(host))
        return false;
    const own = parts.slice(hosted ? 1 : 0);
    return own.join('/').length <= 255 && own.every((part) => isPathPart(part));
}
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
function isDigest(text) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9]{1,20}):([0-9a-f]{1,200})$/.exec(text) ?? [];
    return Object.hasOwn(digestLengths, algorithm) && hex.length === digestLengths[algorithm];
}
function isHost(host) {
    const [, names = ''] = /^([^:]*)(?::\d{1,5})?$/.exec(host) ?? [];
    return names.split('.').every((part) => /^[A-Za-z0-9-]+$/.test(part) && !part.startsWith('-') && !part.endsWith('-'));
}
/** Lower-case letters and digits, parted by `.`, `_`, `__` or hyphens. */
function isPathPart(part) {
    return /^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(part) && /^[a-z0-9._-]+$/.test(part) && !/\.\.|\._|_\.|___|\.-|-\.|_-|-_/.test(part);
}


/***/ })

};
;