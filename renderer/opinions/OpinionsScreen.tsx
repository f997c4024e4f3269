import { useEffect } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { OpinionList } from './OpinionList.tsx';
import { OpinionPage } from './OpinionPage.tsx';

/** `#/opinions` the list, `#/opinions/<id>?point=<id>` one opinion, `#/opinions/point/<id>` the opinion of a point. */
export function OpinionsScreen({ parts, query }: ScreenProps) {
  const [first, second] = parts;
  if (first === 'point' && second) return <ToPoint id={second} />;
  if (first) return <OpinionPage key={first} id={first} point={query.point ?? null} />;
  return <OpinionList status={query.status} />;
}

/** Finds the opinion of a point and goes there. */
function ToPoint({ id }: { id: string }) {
  const say = useText();
  const { data } = useCall('points.list', {});
  const point = data?.find((one) => one.id === id);
  useEffect(() => {
    if (point) go(toAddress('opinions', [point.opinion], { point: id }), { replace: true });
  }, [point, id]);
  if (data && !point) return <EmptyState title={say('app.no-such-screen')} hint={say('app.no-such-screen-hint')} />;
  return (
    <div className="loading" role="status">
      {say('app.loading')}
    </div>
  );
}
