import { App } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';

/** What a person can do with a whole source. */
export function useSourceActions(source: SourceRecord) {
  const say = useText();
  const toast = useToast();
  const transport = useTransport();
  const { modal } = App.useApp();
  const rename = useChange('sources.rename');
  const reread = useChange('sources.reread');
  const remove = useChange('sources.remove');
  return {
    rename: (title: string) => rename.mutate({ id: source.id, title }),
    reread: () => reread.mutate({ id: source.id }, { onSuccess: () => toast.success(say('library.reread-done')) }),
    saveOriginal: () =>
      void transport
        .call('sources.original', { id: source.id })
        .then(({ name, bytes, mediaType }) => saveFile(name, bytes, mediaType))
        .catch(toast.failure),
    remove: () =>
      void modal.confirm({
        title: say('library.remove'),
        content: say('library.remove-question'),
        okText: say('library.remove'),
        cancelText: say('ui.cancel'),
        onOk: () => {
          remove.mutate({ id: source.id }, { onSuccess: () => toast.success(say('library.removed')) });
          go(toAddress('library'));
        },
      }),
  };
}
