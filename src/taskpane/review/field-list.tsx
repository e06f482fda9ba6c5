import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    ...typographyStyles.caption1,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Names and values, one line each; a field without a value is left out. */
export function FieldList({ fields }: { readonly fields: readonly (readonly [name: string, value: string])[] }) {
  const styles = useStyles();
  const shown = fields.filter(([, value]) => value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className={styles.list}>
      {shown.flatMap(([name, value]) => [
        <dt key={`${name}?`} className={styles.name}>
          {name}
        </dt>,
        <dd key={name} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
