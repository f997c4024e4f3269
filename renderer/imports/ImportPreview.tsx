import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { SourcePreview } from '#shared/contract/source-preview.ts';
import { organChangesSentence } from '#shared/messages/organ-changes.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportQueue } from './import-queue.ts';
import { PreviewParts } from './PreviewParts.tsx';

/** What the first file that waits for it will do: shown before anything is stored. */
export function ImportPreview(props: {
  items: readonly ImportItem[];
  /** By what each item is called, by id. */
  labels: ReadonlyMap<string, string>;
  queue: ImportQueue;
}) {
  const say = useText();
  const { items, queue } = props;
  const waiting = items.filter((item) => item.state.is === 'waiting').length;
  for (const { id, file, state } of items) {
    if (state.is !== 'previewed') continue;
    return (
      <Dialog
        title={say('preview.title', { name: props.labels.get(id) ?? file.name })}
        onSave={() => queue.accept(id)}
        onCancel={() => queue.cancel(id)}
        saveLabel={say('preview.import')}
        width={900}
      >
        <p className="soft">{say('preview.nothing-stored')}</p>
        {waiting > 0 ? (
          <p className="row">
            <span>{say('preview.others', { count: waiting })}</span>
            <Button size="small" onClick={() => queue.acceptAll(id)}>
              {say('preview.import-all')}
            </Button>
          </p>
        ) : null}
        <WholePreview preview={state.preview} />
      </Dialog>
    );
  }
  return null;
}

/** A file, or each file of a package. */
function WholePreview({ preview }: { preview: SourcePreview }) {
  const say = useText();
  if (preview.entries.length === 0) return <PreviewParts preview={preview} />;
  return (
    <>
      {preview.entries.map(({ name, preview: inner }) => (
        <details key={name} open={preview.entries.length === 1}>
          <summary>{name}</summary>
          {inner === null ? (
            <p className="import-failed">{say('preview.entry-failed')}</p>
          ) : inner.outcome === 'already-known' ? (
            <>
              <p>{say('preview.known', { name })}</p>
              {inner.organChanges.length > 0 ? <p>{organChangesSentence(inner.organChanges, say)}</p> : null}
            </>
          ) : (
            <WholePreview preview={inner} />
          )}
        </details>
      ))}
    </>
  );
}
