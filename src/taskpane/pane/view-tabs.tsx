import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useWords } from './pane-context';
import { PANE_VIEWS, type PaneViewName } from './pane-state';

const useStyles = makeStyles({
  list: { padding: '0 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, marginBottom: '8px' },
});

interface ViewTabsProps {
  readonly view: PaneViewName;
  readonly onView: (view: PaneViewName) => void;
}

/** The parts of the pane: the plan, and the case records that tell what came of it. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { views } = useWords().pane;
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={views.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as PaneViewName)}
    >
      {PANE_VIEWS.map((name) => (
        <Tab key={name} id={`view-${name}`} value={name} aria-controls={`panel-${name}`}>
          {views[name]}
        </Tab>
      ))}
    </TabList>
  );
}
