import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { ErrorSentence } from './ErrorSentence.tsx';

/** Shows what a call answered; until then that it is being read, and a refusal as its sentence. */
export function Answer<Value>(props: { of: UseQueryResult<Value>; children: (value: Value) => ReactNode }) {
  const say = useText();
  const { data, error, refetch } = props.of;
  if (data !== undefined) return props.children(data);
  if (error) {
    return (
      <div className="page-body padded">
        <ErrorSentence error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <div className="loading" role="status">
      {say('app.loading')}
    </div>
  );
}
