import { at, descendants } from './read-xml.mjs';

/*
 * Our own offline rules for manifest.xml (Microsoft's validator needs the internet). Each rule is named, takes
 * {manifest, resources, project} and gives what is wrong, a sentence each. `project` is what the manifest must agree with:
 * imageSize(path), functions (the generated metadata), actions (names in src/commands).
 */

const DEFAULT_LANGUAGE = 'vi-VN';
const OTHER_LANGUAGES = ['en-US'];
const NAMESPACE = 'CCHC';
const SETS = { ExcelApi: '1.9', SharedRuntime: '1.1' };
const BUTTON_SIZES = ['16', '32', '80'];
/** Limits of the schema. */
const LIMITS = { resid: 32, ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };

/** The order that the schema asks for; an element out of it makes Excel refuse the manifest. */
const ROOT_ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

const REQUIRED = ROOT_ORDER.filter((name) => !['AlternateId', 'SupportUrl', 'AppDomains'].includes(name));

const textOf = (element) => element?.text.trim() ?? '';
const valueOf = (element) => element?.attributes.DefaultValue ?? '';
const overrides = (element, prefix = '') =>
  element.children.filter(({ name }) => name === `${prefix}Override`).map(({ attributes }) => attributes);

/** Resources by id with the kind of list they stand in: Images, Urls, ShortStrings, LongStrings. */
export function resourcesOf(manifest) {
  const lists = at(manifest, 'VersionOverrides', 'Resources')?.children ?? [];
  return lists.flatMap((list) =>
    list.children.map((element) => ({ id: element.attributes.id, kind: list.name.replace('bt:', ''), element })),
  );
}

/** Every text shown to people: the element, its name for messages, and the most characters it may have. */
function localizedTexts({ manifest, resources }) {
  const own = ['DisplayName', 'Description'].map((name) => ({
    name,
    element: at(manifest, name),
    prefix: '',
    limit: LIMITS[name],
  }));
  const listed = resources
    .filter(({ kind }) => kind in LIMITS)
    .map(({ id, kind, element }) => ({ name: id, element, prefix: 'bt:', limit: LIMITS[kind] }));
  return [...own, ...listed].filter(({ element }) => element);
}

/** Every address of the manifest, with a name for messages. */
function addresses({ manifest, resources }) {
  const own = [['IconUrl'], ['HighResolutionIconUrl'], ['SupportUrl'], ['DefaultSettings', 'SourceLocation']]
    .map((path) => [path.join('/'), at(manifest, ...path)])
    .filter(([, element]) => element)
    .map(([name, element]) => [name, valueOf(element)]);
  const listed = resources
    .filter(({ kind }) => kind === 'Images' || kind === 'Urls')
    .flatMap(({ id, element }) => [
      [id, valueOf(element)],
      ...overrides(element, 'bt:').map(({ Locale, Value }) => [`${id} (${Locale})`, Value ?? '']),
    ]);
  return [...own, ...listed];
}

const url = (address) => (URL.canParse(address) ? new URL(address) : null);

function wrongImage({ project, name, address, size }) {
  const found = project.imageSize(url(address)?.pathname.slice(1) ?? '');
  if (!found) return [`${name}: there is no PNG at ${address}`];
  const right = found.width === size && found.height === size;
  return right ? [] : [`${name}: the picture is ${found.width}×${found.height}, not ${size}×${size} pixels`];
}

/** Which list of resources an element takes its text or address from. */
const KINDS = {
  'bt:Image': 'Images',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};
const kindFor = ({ name }) => KINDS[name] ?? 'Urls';

const referring = (manifest) => descendants(manifest).filter(({ attributes }) => 'resid' in attributes);

export const RULES = {
  structure: ({ manifest }) => {
    if (manifest.name !== 'OfficeApp' || manifest.attributes['xsi:type'] !== 'TaskPaneApp')
      return ['the root must be <OfficeApp xsi:type="TaskPaneApp">'];
    const names = manifest.children.map(({ name }) => name);
    const sorted = [...names].sort((one, other) => ROOT_ORDER.indexOf(one) - ROOT_ORDER.indexOf(other));
    return [
      ...REQUIRED.filter((name) => !names.includes(name)).map((name) => `<${name}> is missing`),
      ...names.filter((name) => !ROOT_ORDER.includes(name)).map((name) => `<${name}> is unknown`),
      ...(names.join() === sorted.join() ? [] : [`elements out of the schema's order: ${names.join(', ')}`]),
    ];
  },

  identity: ({ manifest }) => [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(textOf(at(manifest, 'Id'))) ? [] : ['Id is not a GUID']),
    ...(/^[1-9]\d*(\.\d+){3}$/.test(textOf(at(manifest, 'Version')))
      ? []
      : ['Version is not four numbers from 1.0.0.0']),
  ],

  permission: ({ manifest }) =>
    textOf(at(manifest, 'Permissions')) === 'ReadWriteDocument'
      ? []
      : ['Permissions must be ReadWriteDocument: less cannot write sheets, more is not needed'],

  requirements: ({ manifest }) => {
    const sets = descendants(manifest, 'Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    const found = Object.fromEntries(sets);
    return [
      ...Object.entries(SETS)
        .filter(([name, version]) => found[name] !== version)
        .map(([name, version]) => `requirement set ${name} must be ${version}, is ${found[name] ?? 'missing'}`),
      ...sets.filter(([name]) => !(name in SETS)).map(([name]) => `requirement set ${name} is not needed`),
    ];
  },

  'unique-ids': ({ manifest, resources }) => {
    const ids = [
      ...resources.map(({ id }) => id),
      ...descendants(manifest)
        .filter(isNamedControl)
        .map(({ attributes }) => attributes.id),
    ];
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" is used twice`);
  },

  'resource-ids': ({ manifest, resources }) => {
    const used = new Set(referring(manifest).map(({ attributes }) => attributes.resid));
    return [
      ...resources.filter(({ id }) => !id).map(({ kind }) => `a resource of ${kind} has no id`),
      ...resources
        .filter(({ id }) => id?.length > LIMITS.resid)
        .map(({ id }) => `the id "${id}" is longer than ${LIMITS.resid}`),
      ...resources
        .filter(({ id }) => !used.has(id) && !OUTSIDE.includes(id))
        .map(({ id }) => `the resource "${id}" is never used`),
    ];
  },

  references: ({ manifest, resources }) =>
    referring(manifest).flatMap((element) => {
      const { resid } = element.attributes;
      const found = resources.find(({ id }) => id === resid);
      if (!found) return [`<${element.name} resid="${resid}"> names no resource`];
      const kind = kindFor(element);
      return found.kind === kind
        ? []
        : [`<${element.name} resid="${resid}"> needs one of ${kind}, not of ${found.kind}`];
    }),

  addresses: (context) => {
    const all = addresses(context).map(([name, address]) => ({ name, address, parsed: url(address) }));
    const home = all.find(({ parsed }) => parsed)?.parsed.origin;
    return all.flatMap(({ name, address, parsed }) => {
      if (parsed?.protocol !== 'https:') return [`${name}: "${address}" is not an https address`];
      return parsed.origin === home ? [] : [`${name}: "${address}" lies outside ${home}`];
    });
  },

  languages: (context) => {
    const locale = textOf(at(context.manifest, 'DefaultLocale'));
    return [
      ...(locale === DEFAULT_LANGUAGE ? [] : [`DefaultLocale is ${locale}, not ${DEFAULT_LANGUAGE}`]),
      ...localizedTexts(context).flatMap(({ name, element, prefix }) =>
        OTHER_LANGUAGES.filter(
          (language) => overrides(element, prefix).filter(({ Locale }) => Locale === language).length !== 1,
        ).map((language) => `"${name}" has no text for ${language}`),
      ),
    ];
  },

  texts: (context) =>
    localizedTexts(context).flatMap(({ name, element, prefix, limit }) =>
      [valueOf(element), ...overrides(element, prefix).map(({ Value }) => Value ?? '')].flatMap((text) => [
        ...(text.trim() === '' ? [`"${name}" has an empty text`] : []),
        ...(text.length > limit ? [`"${name}" is longer than ${limit} characters: "${text}"`] : []),
        ...(text !== text.normalize('NFC') ? [`"${name}" is not in NFC: "${text}"`] : []),
      ]),
    ),

  icons: ({ manifest, resources, project }) => {
    const images = descendants(manifest, 'bt:Image').filter(({ attributes }) => 'resid' in attributes);
    const sized = images.flatMap(({ attributes: { size, resid } }) => {
      const image = resources.find(({ id }) => id === resid);
      return image ? wrongImage({ project, name: resid, address: valueOf(image.element), size: Number(size) }) : [];
    });
    const sets = descendants(manifest, 'Icon').flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes.size);
      return BUTTON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `an icon has no picture of ${size} pixels`,
      );
    });
    const own = [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ].flatMap(([name, size]) => wrongImage({ project, name, address: valueOf(at(manifest, name)), size }));
    return [...new Set([...own, ...sets, ...sized])];
  },

  'shared-runtime': ({ manifest }) => {
    const host = at(manifest, 'VersionOverrides', 'Hosts', 'Host');
    const runtime = host && at(host, 'Runtimes', 'Runtime');
    if (!runtime) return ['there is no <Runtime>'];
    const functions = descendants(host, 'ExtensionPoint').find(
      ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
    );
    const pages = {
      'custom functions (Page)': at(functions ?? host, 'Page', 'SourceLocation'),
      'custom functions (Script)': at(functions ?? host, 'Script', 'SourceLocation'),
      commands: descendants(host, 'FunctionFile')[0],
      pane: descendants(host, 'Action')
        .map((action) => at(action, 'SourceLocation'))
        .find(Boolean),
    };
    const shared = runtime.attributes.resid;
    return [
      ...(runtime.attributes.lifetime === 'long' ? [] : ['the runtime must be long-lived']),
      ...Object.entries(pages)
        .filter(([, page]) => page?.attributes.resid !== shared)
        .map(
          ([name, page]) =>
            `${name}: the page is "${page?.attributes.resid ?? 'missing'}", not the runtime's "${shared}"`,
        ),
    ];
  },

  functions: ({ manifest, resources, project }) => {
    const namespace = resources.find(({ id }) => id === descendants(manifest, 'Namespace')[0]?.attributes.resid);
    const metadata = resources.find(
      ({ id }) => id === at(descendants(manifest, 'Metadata')[0] ?? manifest, 'SourceLocation')?.attributes.resid,
    );
    const files = metadata && [
      valueOf(metadata.element),
      ...overrides(metadata.element, 'bt:').map(({ Value }) => Value),
    ];
    const names = namespace
      ? [valueOf(namespace.element), ...overrides(namespace.element, 'bt:').map(({ Value }) => Value)]
      : [];
    return [
      ...(names.length > 0 && names.every((name) => name === NAMESPACE)
        ? []
        : [`the namespace must be ${NAMESPACE} in every language`]),
      ...(files ?? [])
        .filter((file) => !project.pages.includes(url(file)?.pathname.slice(1)))
        .map((file) => `the build makes no ${file}`),
      ...(files ? [] : ['there is no metadata of custom functions']),
      ...project.functions.flatMap(wrongFunction),
    ];
  },

  actions: ({ manifest, project }) => {
    const named = descendants(manifest, 'FunctionName').map(textOf);
    return [
      ...named.filter((name) => !project.actions.includes(name)).map((name) => `no code answers the button "${name}"`),
      ...project.actions.filter((name) => !named.includes(name)).map((name) => `no button calls the code of "${name}"`),
    ];
  },
};

const isNamedControl = ({ name, attributes }) => ['Control', 'Group', 'CustomTab'].includes(name) && attributes.id;
/** Pictures that Excel does not ask for by id, kept for the store's listing. */
const OUTSIDE = ['Icon.64', 'Icon.128'];
/** A name that Excel would take for a cell: ABC12, R1C1. */
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/;

function wrongFunction({ id, name, description, parameters }) {
  return [
    ...(id === name ? [] : [`the function ${id} is shown as ${name}`]),
    ...(/^[A-Z][A-Z0-9_.]{2,}$/.test(id) && !LOOKS_LIKE_CELL.test(id)
      ? []
      : [`"${id}" cannot be the name of a function`]),
    ...[[id, description], ...parameters.map((parameter) => [`${id}(${parameter.name})`, parameter.description])]
      .filter(([, text]) => (text ?? '').split(' / ').length !== 2)
      .map(([where]) => `${where} is not described in both languages`),
  ];
}

/** Everything that is wrong with a manifest, each with the name of its rule. */
export function checkManifest(manifest, project) {
  const context = { manifest, resources: resourcesOf(manifest), project };
  return Object.entries(RULES).flatMap(([rule, check]) => check(context).map((problem) => ({ rule, problem })));
}
