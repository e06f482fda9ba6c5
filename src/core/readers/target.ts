import type { SourceRef, TextSpan } from '../source/source-ref';

/** `stated`: in the words; `inferred`: by a rule (a bare "100%" is at least); `approximate`: "khoảng". */
export type Basis = 'stated' | 'inferred' | 'approximate';

export type TargetOperator = '>=' | '>' | '<=' | '<' | '=' | 'change' | 'trend';

/** One bound: what an actual value is compared with. Share values are kept as written: 95 with unit '%'. */
export interface TargetBound {
  readonly operator: TargetOperator;
  /** Null for a trend and for a change without an amount. */
  readonly value: number | null;
  /** Stretch or upper end ("15% đến 20%"), else null. */
  readonly upper: number | null;
  /** `%`, `sáng kiến`, `tỷ đồng`, … as written in NFC; '' where a bare number. */
  readonly unit: string;
  /** Of a change or a trend: how its amount is compared ("tăng trên 4%" is `>`); absent for a span of amounts. */
  readonly comparison?: '>=' | '>' | '<=' | '<';
}

/** A further bound of a target, with the words it was read from, which stand behind the target's own. */
export interface AlternativeBound extends TargetBound, TextSpan {
  readonly text: string;
  readonly canonical: string;
}

/** A target (chỉ tiêu) read from words; `canonical` is the form fixed in design.md. */
export interface Target extends TargetBound {
  readonly canonical: string;
  /** The words it was read from. */
  readonly text: string;
  /** Position of `text` in the text given to the reader. */
  readonly start: number;
  readonly end: number;
  /** What is measured, as written; '' where nothing is named. */
  readonly subject: string;
  /** Words that narrow it (a field, a unit, a group), else null. */
  readonly scope: string | null;
  /** What a change is measured against ("2023", "2024"), else null. */
  readonly against: string | null;
  /** The year it holds for ("60% năm 2027"), else null. */
  readonly year: number | null;
  /** Further bounds of which any one is enough ("hoặc đạt từ 45%"); empty for a single target. */
  readonly alternatives: readonly AlternativeBound[];
  readonly basis: Basis;
  /** 0–1. */
  readonly confidence: number;
  /** Filled by binding; null until then. */
  readonly indicatorCode: string | null;
}

/** A target tied to its cell. */
export interface LocatedTarget extends Target {
  /** 1-based row of the cell. */
  readonly row: number;
  readonly source: SourceRef;
}
