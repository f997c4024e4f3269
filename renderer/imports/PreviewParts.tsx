import type { ReactNode } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { ScrollFrame } from '#renderer/ui/ScrollFrame.tsx';
import type {
  PreviewedChange,
  PreviewedCollection,
  PreviewedRecord,
  SourcePreview,
} from '#shared/contract/source-preview.ts';
import type { Telling, Told } from '#shared/messages/catalogue.ts';
import { organChangesSentence } from '#shared/messages/organ-changes.ts';
import { ListedRows } from './ListedRows.tsx';
import { OwnPaperNote } from './OwnPaperNote.tsx';

/** Records named of each kind; the counts are of all. */
const mostNamed = 12;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="preview-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Named({ label, count, records }: { label: Told; count: number; records: readonly PreviewedRecord[] }) {
  const say = useText();
  if (count === 0) return null;
  return (
    <details>
      <summary>{say('preview.collection-added', { label, count })}</summary>
      <ul className="small">
        {records.slice(0, mostNamed).map(({ id, title }) => (
          <li key={id}>{title || id}</li>
        ))}
        {count > mostNamed ? <li className="soft">{say('preview.more', { count: count - mostNamed })}</li> : null}
      </ul>
    </details>
  );
}

function Changed({ label, count, records }: { label: Told; count: number; records: readonly PreviewedChange[] }) {
  const say = useText();
  const tell = useTell();
  if (count === 0) return null;
  return (
    <details open>
      <summary>{say('preview.collection-added', { label, count })}</summary>
      <ul className="small">
        {records.slice(0, mostNamed).map(({ id, title, fields }) => (
          <li key={id}>
            {title}
            <ul>
              {fields.map((field) => (
                <li key={field.label.key}>
                  {say('preview.from-to', {
                    label: field.label,
                    before: tell(field.before) || say('preview.blank'),
                    after: tell(field.after) || say('preview.blank'),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {count > mostNamed ? <li className="soft">{say('preview.more', { count: count - mostNamed })}</li> : null}
      </ul>
    </details>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  const say = useText();
  if (sentences.length === 0) return null;
  return (
    <Part title={`${title} ${sentences.length}`}>
      <ul className="small">
        {sentences.slice(0, mostNamed).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length > mostNamed ? (
          <li className="soft">{say('preview.more', { count: sentences.length - mostNamed })}</li>
        ) : null}
      </ul>
    </Part>
  );
}

function Collections({ collections }: { collections: readonly PreviewedCollection[] }) {
  const say = useText();
  const has = (count: (one: PreviewedCollection) => number) => collections.some((one) => count(one) > 0);
  return (
    <>
      {has((one) => one.addedCount) ? (
        <Part title={say('preview.adds')}>
          {collections.map(({ collection, label, added, addedCount }) => (
            <Named key={collection} label={label} count={addedCount} records={added} />
          ))}
        </Part>
      ) : null}
      {has((one) => one.changedCount) ? (
        <Part title={say('preview.changes')}>
          {collections.map(({ collection, label, changed, changedCount }) => (
            <Changed key={collection} label={label} count={changedCount} records={changed} />
          ))}
        </Part>
      ) : null}
      {has((one) => one.removedCount) ? (
        <Part title={say('preview.removes')}>
          {collections.map(({ collection, label, removed, removedCount }) => (
            <Named key={collection} label={label} count={removedCount} records={removed} />
          ))}
        </Part>
      ) : null}
    </>
  );
}

/** What a file will do, part by part: papers, what is added, changed and taken out, what belongs to what, what is left out and in doubt. */
export function PreviewParts({ preview }: { preview: SourcePreview }) {
  const say = useText();
  const tell = useTell();
  if (preview.own) {
    return (
      <p>
        <OwnPaperNote own={preview.own} />
      </p>
    );
  }
  const { papers, collections, attachments, recorded, leftOut, doubts, questions, replaces, name } = preview;
  const { listed, organChanges } = preview;
  const placed = (line: number, sentence: Telling) => `${say('preview.line', { line })} ${tell(sentence)}`;
  const asked = questions.map(
    ({ title, candidates }) => `${title}：${candidates.flatMap(({ reasons }) => reasons.map(tell)).join(' · ')}`,
  );
  return (
    <ScrollFrame label={name}>
      {replaces ? <p>{say('preview.replaces', { title: replaces.title })}</p> : null}
      <Sentences
        title={say('preview.papers')}
        sentences={papers.map(({ title, kind, firstLine }) => `${placed(firstLine, title)} · ${say(`kind.${kind}`)}`)}
      />
      {collections.length === 0 ? <p>{say('preview.none')}</p> : <Collections collections={collections} />}
      {listed ? (
        <Part title={say('list.report-title')}>
          <ListedRows listed={listed} isOpen />
        </Part>
      ) : null}
      <Sentences title={say('preview.recorded')} sentences={recorded.map(tell)} />
      {organChanges.length > 0 ? <p>{organChangesSentence(organChanges, say)}</p> : null}
      <Sentences title={say('preview.attachments')} sentences={attachments.map(tell)} />
      <Sentences title={say('preview.questions')} sentences={asked} />
      <Sentences title={say('preview.left-out')} sentences={leftOut.map((one) => placed(one.line, one.sentence))} />
      <Sentences title={say('preview.doubts')} sentences={doubts.map((one) => placed(one.line, one.sentence))} />
    </ScrollFrame>
  );
}
