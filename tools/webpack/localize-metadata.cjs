/** Stands between the Vietnamese and the English half of a description in JSDoc. */
const DIVIDER = ' / ';

const half = (description, language) => {
  const [vi, en] = description.split(DIVIDER);
  if (!vi || !en) throw new Error(`A description without both languages: "${description}"`);
  return language.startsWith('vi') ? vi.trim() : en.trim();
};

/** Custom-function metadata with its descriptions in one language; ids, names and types stay. */
const localizeMetadata = (metadata, language) => ({
  ...metadata,
  functions: metadata.functions.map((entry) => ({
    ...entry,
    description: half(entry.description, language),
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: half(parameter.description, language),
    })),
  })),
});

module.exports = { DIVIDER, localizeMetadata };
