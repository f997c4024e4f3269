import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useSentence } from './use-sentence.ts';

/** An error as a sentence, with a way to try again where there is one. */
export function ErrorSentence({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const say = useText();
  const sentence = useSentence();
  return (
    <div className="error-sentence" role="alert">
      <span>{sentence(error)}</span>
      {onRetry ? (
        <Button size="small" onClick={onRetry}>
          {say('app.retry')}
        </Button>
      ) : null}
    </div>
  );
}
