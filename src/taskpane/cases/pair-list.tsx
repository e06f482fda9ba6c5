import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) fit-content(45%)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '6px',
    margin: 0,
    ...typographyStyles.caption1,
  },
  name: { overflowWrap: 'anywhere', textWrap: 'pretty' },
  value: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', textAlign: 'end' },
});

/** Long names at the left, what is said of each at the right. */
export function PairList({ pairs }: { readonly pairs: readonly (readonly [name: string, value: string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {pairs.flatMap(([name, value]) => [
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
