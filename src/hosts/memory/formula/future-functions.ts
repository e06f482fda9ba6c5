/** Functions newer than the file format: files hold them with the prefix `_xlfn.`, Excel shows them without. */
const FUTURE = new Set(
  `ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE
FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS
ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI
SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST
WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** These two carry a second prefix. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);

/** The namespace of ParPlan's custom functions, as in the manifest: files hold `CCHC.NAME(` as `_xldudf_CCHC_NAME(`. */
export const FUNCTION_NAMESPACE = 'CCHC';
const STORED_ADDIN = new RegExp(String.raw`_xldudf_(${FUNCTION_NAMESPACE})_([A-Z0-9_]+)(?=\()`, 'gi');
const SHOWN_ADDIN = new RegExp(String.raw`(?<![\p{L}\p{N}_.!'])(${FUNCTION_NAMESPACE})\.([A-Z0-9_]+)(?=\()`, 'giu');

/** The formula as Excel shows it. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideStrings(formula, (part) =>
    part
      .replace(/_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gi, (whole, name: string) => (isFuture(name) ? name : whole))
      .replace(STORED_ADDIN, '$1.$2'),
  );
}

/** The formula as files hold it. */
export function withPrefixes(formula: string): string {
  return outsideStrings(formula, (part) =>
    part
      .replace(/(?<![\p{L}\p{N}_.!'])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => {
        const upper = name.toUpperCase();
        if (WORKSHEET_FUTURE.has(upper)) return `_xlfn._xlws.${name}`;
        return FUTURE.has(upper) ? `_xlfn.${name}` : name;
      })
      .replace(SHOWN_ADDIN, '_xldudf_$1_$2'),
  );
}

function isFuture(name: string): boolean {
  return FUTURE.has(name.toUpperCase()) || WORKSHEET_FUTURE.has(name.toUpperCase());
}

/** Texts and quoted sheet names stay as they are. */
function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
