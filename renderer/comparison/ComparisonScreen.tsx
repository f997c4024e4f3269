import { Button } from 'antd';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ComparisonPage } from './ComparisonPage.tsx';

/** 对照: `#/comparison/<opinion>/<feedback>?point=<point>`. Left the points, right the measures that answer the chosen one. */
export function ComparisonScreen({ parts, query }: ScreenProps) {
  const say = useText();
  const [opinion, feedback] = parts;
  if (!opinion || !feedback) {
    return (
      <EmptyState
        title={say('comparison.nothing-chosen')}
        hint={say('comparison.nothing-chosen-hint')}
        actions={<Button href={toAddress('opinions')}>{say('comparison.to-opinions')}</Button>}
      />
    );
  }
  return <Pair opinion={opinion} feedback={feedback} point={query.point ?? null} />;
}

function Pair(props: { opinion: string; feedback: string; point: string | null }) {
  const { opinion, feedback, point } = props;
  const file = useCall('comparison.get', { opinion, feedback }, { keep: true });
  return <Answer of={file}>{(value) => <ComparisonPage file={value} asked={point} />}</Answer>;
}
