import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';

type Other = { id: string; label: string };

/** Asks whether two records are the same, where nothing in the papers decides: one button for each, and one for neither. */
export function AlikeNote(props: {
  question: string;
  others: readonly Other[];
  onSame: (other: string) => void;
  onNone: () => void;
}) {
  const say = useText();
  if (props.others.length === 0) return null;
  return (
    <fieldset className="alike-note" aria-label={props.question}>
      <span>{props.question}</span>
      {props.others.map(({ id, label }) => (
        <Button key={id} size="small" onClick={() => props.onSame(id)}>
          {say('organs.same-as', { name: label })}
        </Button>
      ))}
      <Button size="small" onClick={props.onNone}>
        {say('organs.same-as-none')}
      </Button>
    </fieldset>
  );
}
