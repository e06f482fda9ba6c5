import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { forwardRef, type ComponentProps } from 'react';

const useStyles = makeStyles({
  // Plain, not Fluent's: a card has many.
  button: {
    ...typographyStyles.caption1,
    position: 'relative',
    minHeight: '24px',
    margin: 0,
    padding: '0 4px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-expanded="true"]': { color: tokens.colorBrandForeground1 },
  },
});

/** A quiet button of words for the smaller things inside a card. */
export const TextButton = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function TextButton(props, ref) {
  const styles = useStyles();
  return <button type="button" {...props} ref={ref} className={mergeClasses(styles.button, props.className)} />;
});
