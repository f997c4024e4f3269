import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import { OwnPaperNote } from '../imports/OwnPaperNote.tsx';

/** Head of the review of a source that was written with this program: what it is, and the way out when it is not. */
export function OwnPaperBanner({ source, own }: { source: string; own: OwnPaper }) {
  const say = useText();
  const toast = useToast();
  const { mutate, isPending } = useChange('sources.readAnyway');
  const readAnyway = () =>
    mutate({ id: source }, { onSuccess: () => toast.success(say('own-paper.read-anyway-done')) });
  return (
    <div className="banner" role="status">
      <OwnPaperNote own={own} />
      <Button size="small" loading={isPending} onClick={readAnyway}>
        {say('own-paper.read-anyway')}
      </Button>
    </div>
  );
}
