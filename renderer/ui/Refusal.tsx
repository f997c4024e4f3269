import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { ErrorSentence } from './ErrorSentence.tsx';

/** Why what stands in a field was not saved, and the way back to what is saved. Nothing while all is well. */
export function Refusal({ error, onGiveUp }: { error: unknown; onGiveUp?: () => void }) {
  const say = useText();
  if (!error) return null;
  return (
    <div className="refusal">
      <ErrorSentence error={error} />
      {onGiveUp ? (
        <Button size="small" type="text" onClick={onGiveUp}>
          {say('facts.give-up')}
        </Button>
      ) : null}
    </div>
  );
}
