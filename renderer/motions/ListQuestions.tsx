import { Button } from 'antd';
import { type Tell, useTell, useText } from '#renderer/base/language.tsx';
import { type Choice, IdentityChoice } from '#renderer/identity/IdentityChoice.tsx';
import { ScrollFrame } from '#renderer/ui/ScrollFrame.tsx';
import type { IdentityQuestion, ListPreviewRow } from '#shared/contract/list-preview.ts';

export type Choices = ReadonlyMap<string, Choice>;

type Asked = ListPreviewRow & { question: IdentityQuestion };

function isAsked(row: ListPreviewRow): row is Asked {
  return row.question !== null;
}

/** Rows with the same reason and one candidate, so that a list that was numbered anew need not be answered three hundred times. */
function byReason(asked: readonly Asked[], tell: Tell): Map<string, Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const row of asked) {
    const [only, ...others] = row.question.candidates;
    if (!only || others.length > 0) continue;
    const reason = only.reasons.map(tell).join(' · ');
    groups.set(reason, [...(groups.get(reason) ?? []), row]);
  }
  return groups;
}

/** The rows that may be known already, each with both sides and the choice, and one answer for all of a kind. */
export function ListQuestions(props: {
  rows: readonly ListPreviewRow[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  const say = useText();
  const tell = useTell();
  const asked = props.rows.filter(isAsked);
  if (asked.length === 0) return null;
  const answer = (rows: readonly Asked[], choose: (row: Asked) => Choice) =>
    props.onChoose(new Map([...props.choices, ...rows.map((row) => [row.question.id, choose(row)] as const)]));
  return (
    <div className="preview-part">
      <p className="soft">{say('identity.hint')}</p>
      {[...byReason(asked, tell)]
        .filter(([, rows]) => rows.length > 1)
        .map(([reason, rows]) => (
          <p key={reason} className="row">
            <span>{reason}</span>
            <Button size="small" onClick={() => answer(rows, ({ question }) => question.candidates[0]?.record)}>
              {say('identity.all-same', { count: rows.length })}
            </Button>
            <Button size="small" onClick={() => answer(rows, () => null)}>
              {say('identity.all-different', { count: rows.length })}
            </Button>
          </p>
        ))}
      <ScrollFrame label={say('preview.questions')}>
        {asked.map((row) => (
          <IdentityChoice
            key={`${row.row} ${row.question.id}`}
            question={row.question}
            title={say('identity.choose', { row: row.row, title: row.title })}
            choice={props.choices.get(row.question.id)}
            onChoose={(choice) => answer([row], () => choice)}
          />
        ))}
      </ScrollFrame>
    </div>
  );
}
