import { PARTARGET_TABLE } from '../corpus/functions';
import { formulaResult } from '../support/formula-result';
import { partarget } from '../../src/functions/functions';

const name = ({ text, part, index }: (typeof PARTARGET_TABLE)[number]) =>
  [JSON.stringify(text), part, index].filter((word) => word !== undefined).join('; ');

describe('PARTARGET', () => {
  it.each(PARTARGET_TABLE.map((row) => [name(row), row] as const))('%s', (_, { text, part, index, shows }) => {
    const { shown } = formulaResult(() => partarget(text, part, index));
    expect(shown).toEqual(typeof shows === 'object' || isError(shows) ? shows : [[shows]]);
  });

  it('reads decomposed Vietnamese like composed', () => {
    expect(partarget('Tối thiểu 95%'.normalize('NFD'))).toEqual([[0.95]]);
  });
});

const isError = (shown: unknown): boolean => typeof shown === 'string' && shown.startsWith('#');
