import { resolveUnit, type UnitContext } from '../../../src/core/readers/organisations/units/resolve-unit';
import {
  UNIT_ALIASES,
  UNIT_SUCCESSORS,
  type UnitAlias,
} from '../../../src/core/readers/organisations/units/unit-aliases';
import { homeOffice } from '../../../src/core/readers/organisations/units/unit-key';
import { OTHER_UNITS, SAME_UNITS } from '../../corpus/organisations-units';

const home = homeOffice('UBND XÃ TÂN BÌNH');
const commune: UnitContext = { home, planDay: '2024-02-01' };
const pairs = SAME_UNITS.flatMap(([unit, ...names]) => names.map((name) => [name, unit!] as const));

describe('units named in many wordings', () => {
  it.each(pairs)('%s = %s', (name, unit) => {
    const resolved = resolveUnit(name, [], commune);
    expect(resolved.key).toBe(resolveUnit(unit, [], commune).key);
    expect(resolveUnit(resolved.unit, [], commune).key).toBe(resolved.key);
  });

  it.each(SAME_UNITS.map(([unit]) => [unit!]))('%s is itself', (unit) => {
    expect(resolveUnit(unit, []).unit).toBe(unit);
  });

  it('never joins two of these units', () => {
    const keys = SAME_UNITS.map(([unit]) => resolveUnit(unit!, [], commune).key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(OTHER_UNITS)('%s ≠ %s', (one, other) => {
    for (const context of [commune, { home, planDay: '2026-02-01' }, {}]) {
      expect(resolveUnit(one, [], context).key).not.toBe(resolveUnit(other, [], context).key);
    }
  });

  it('says how sure it is', () => {
    const certainty = (name: string) => resolveUnit(name, [], commune).certainty;
    expect(['VP UBND', 'Tư pháp', 'Viettel'].map(certainty)).toEqual(['sure', 'likely', 'itself']);
  });

  it('lets the user decide first', () => {
    const basis = { source: 'user', checkedOn: null } as const;
    const aliases: readonly UnitAlias[] = [
      { name: 'Tư pháp', unit: 'Phòng Tư pháp huyện', basis },
      { name: 'Tổ 1', unit: 'Tổ giúp việc', basis },
    ];
    expect(resolveUnit('TƯ PHÁP', aliases, commune)).toMatchObject({ unit: 'Phòng Tư pháp huyện', by: 'user' });
    expect(resolveUnit('Tổ 1', aliases)).toMatchObject({ unit: 'Tổ giúp việc', certainty: 'sure' });
    expect(resolveUnit('Tổ 2', aliases)).toMatchObject({ unit: 'Tổ 2', by: 'itself' });
  });
});

describe('offices renamed since', () => {
  const successor = (name: string, planDay: string | null) =>
    resolveUnit(name, [], { home, planDay }).successor?.successor;

  it('are offered to plans of the day and later only', () => {
    expect(successor('BP một cửa', '2025-06-30')).toBeUndefined();
    expect(successor('BP một cửa', '2025-07-01')).toBe('Trung tâm Phục vụ hành chính công');
    expect(successor('BP một cửa', null)).toBeUndefined();
    expect(successor('Sở TN&MT', '2026-01-05')).toBe('Sở Nông nghiệp và Môi trường');
    expect(successor('UBND huyện', '2026-01-05')).toBeNull();
  });

  it('never change the unit itself', () => {
    expect(resolveUnit('Sở TN&MT', [], { planDay: '2026-01-05' }).unit).toBe('Sở Tài nguyên và Môi trường');
  });

  it('rest on a text or on practice, with the day it was looked at', () => {
    for (const { basis } of [...UNIT_ALIASES, ...UNIT_SUCCESSORS]) {
      expect(basis.source === 'practice' || (typeof basis.source === 'object' && basis.source.citation !== '')).toBe(
        true,
      );
      // Practice was not looked up in a text
      if (typeof basis.source === 'object') expect(basis.checkedOn).toMatch(/^\d{4}-\d{2}$/);
      else expect(basis.checkedOn).toBeNull();
    }
  });
});
