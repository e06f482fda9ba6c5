import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import type { Issue } from '../../core/issues/issue';
import { useWords } from '../pane/pane-context';
import type { Preview } from '../pane/pane-state';
import { clamped } from '../review/clamped.styles';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: {
    padding: '8px 12px 4px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rows: { ...typographyStyles.caption1, display: 'flex', flexDirection: 'column', gap: '2px', margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  words: { ...typographyStyles.body1, ...clamped(3), margin: 0, overflowWrap: 'anywhere' },
});

interface MatchQuestionsProps {
  readonly preview: Preview;
  readonly onMatch: (fresh: string, chosen: string) => void;
}

/** Rows that could not be told apart from what was written: the person says which is which. */
export function MatchQuestions({ preview: { questions, matches }, onMatch }: MatchQuestionsProps) {
  const styles = useStyles();
  const { match } = useWords().pane.write;
  if (questions.length === 0) return null;
  return (
    <section className={styles.group} aria-label={match.question}>
      <h3 className={styles.heading}>{match.question}</h3>
      <p className={styles.help}>{match.help}</p>
      <ul className={styles.list}>
        {questions.map((issue) => {
          const fresh = String(issue.params['fresh']);
          return (
            <Question
              key={fresh}
              issue={issue}
              chosen={matches[fresh] ?? ''}
              onChoose={(chosen) => onMatch(fresh, chosen)}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly issue: Issue;
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

/** One row as it was written and as the plan says now. Until it is answered it is written as a new one. */
function Question({ issue: { params }, chosen, onChoose }: QuestionProps) {
  const styles = useStyles();
  const { match } = useWords().pane.write;
  const id = String(params['id']);
  const after = String(params['after']);
  return (
    <li className={styles.item}>
      <dl className={styles.rows}>
        <dt className={styles.name}>{match.before(id)}</dt>
        <dd className={styles.words}>{params['before']}</dd>
        <dt className={styles.name}>{match.after}</dt>
        <dd className={styles.words}>{after}</dd>
      </dl>
      <Field>
        <RadioGroup
          aria-label={`${match.question} ${after}`}
          value={chosen || 'new'}
          onChange={(_, { value }) => onChoose(value)}
        >
          <Radio value={id} label={match.same} />
          <Radio value="new" label={match.fresh} />
        </RadioGroup>
      </Field>
    </li>
  );
}
