import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { MotionList } from './MotionList.tsx';
import { MotionPage } from './MotionPage.tsx';

/** `#/motions` the list, `#/motions/<id>` one motion with its file. */
export function MotionsScreen({ parts, query }: ScreenProps) {
  const [id] = parts;
  return id ? <MotionPage key={id} id={id} /> : <List status={query.status ?? null} />;
}

function List({ status }: { status: string | null }) {
  const say = useText();
  useCrumbs([{ label: say('motions.motions') }]);
  return <MotionList status={status} />;
}
