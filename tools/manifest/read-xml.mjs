const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text) {
  return text.replace(/&(#x?[\da-f]+|\w*);?/gi, (whole, name) => {
    if (/^#x?[\da-f]+$/i.test(name)) return String.fromCodePoint(Number(name.replace(/^#(x?)/i, '0$1') || NaN));
    if (!(name in ENTITIES) || !whole.endsWith(';')) throw new Error(`"${whole}" is not an entity`);
    return ENTITIES[name];
  });
}

function attributesOf(text) {
  const attributes = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

/** A small strict reader of XML without DTD or CDATA: {name, attributes, children, text}. Throws where it is not well formed. */
export function readXml(source) {
  const root = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const input = source.replace(/^\uFEFF/, '');
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < input.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(input);
    const line = input.slice(0, at).split('\n').length;
    if (!token) throw new Error(`line ${line}: not well-formed XML`);
    const [, closing, opening, attributes, empty, text] = token;
    const parent = open[open.length - 1];
    try {
      if (closing !== undefined) {
        if (open.length === 1 || parent.name !== closing) throw new Error(`</${closing}> closes nothing`);
        open.pop();
      } else if (opening !== undefined) {
        const element = { name: opening, attributes: attributesOf(attributes), children: [], text: '' };
        parent.children.push(element);
        if (!empty) open.push(element);
      } else if (text !== undefined) parent.text += decode(text);
    } catch (error) {
      throw new Error(`line ${line}: ${error.message}`);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is not closed`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('one root element is expected');
  return root.children[0];
}

/** All elements of a name below an element, in document order; `''` gives every element. */
export function descendants(element, name = '') {
  return element.children.flatMap((child) => [
    ...(name === '' || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The element at a path of names, the first of each. */
export function at(element, ...path) {
  return path.reduce((parent, name) => parent?.children.find((child) => child.name === name), element);
}
