import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The mark: rows of a plan, one of them met. */
export function ParPlanMark() {
  return (
    <svg className={useStyles().mark} width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden>
      <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="3.25" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5 6.5h10M5 10h4M5 13.5h3" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      <path
        d="m10.5 12.5 2 2 3.5-4"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
