import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { fileLabels } from './file-labels.ts';
import { ImportLine } from './ImportLine.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { isSettled } from './import-item.ts';
import { useImports } from './imports.tsx';

/** The files of this sitting: a progress bar while read, then what was found, or why not. */
export function ImportList() {
  const say = useText();
  const { queue, items } = useImports();
  if (items.length === 0) return null;
  const labels = fileLabels(say, items);
  const isOver = items.every(isSettled);
  return (
    <section className="import-list" aria-label={say('library.imports')}>
      <div className="row">
        <h2 className="section-title">{say(isOver ? 'library.imports-done' : 'library.imports')}</h2>
        <span className="push" />
        {items.some(isSettled) ? (
          <Button size="small" type="text" onClick={queue.clear}>
            {say('library.imports-clear')}
          </Button>
        ) : null}
      </div>
      <ul>
        {items.map((item) => (
          <ImportLine key={item.id} item={item} label={labels.get(item.id) ?? item.file.name} queue={queue} />
        ))}
      </ul>
      <ImportPreview items={items} labels={labels} queue={queue} />
    </section>
  );
}
