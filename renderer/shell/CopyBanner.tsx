import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useMoment } from '#renderer/base/use-moment.ts';
import type { CopyState } from '#shared/domain/copy-state.ts';
import { packageOf } from '#shared/messages/copy-line.ts';
import { useChange } from '../ui/use-change.ts';

/** Says of which workspace this one is a copy, and lets a copy that only reads be made one to work on. */
export function CopyBanner({ copy }: { copy: CopyState }) {
  const say = useText();
  const moment = useMoment();
  const work = useChange('workspace.workOnCopy', { renews: ['workspace.info'] });
  return (
    <div className="banner" role="status">
      <span>{say(`copy.${copy.mode}`, { of: packageOf(copy, say, moment) })}</span>
      {copy.mode === 'reads' ? (
        <Button size="small" loading={work.isPending} onClick={() => work.mutate({})}>
          {say('copy.work')}
        </Button>
      ) : null}
    </div>
  );
}
