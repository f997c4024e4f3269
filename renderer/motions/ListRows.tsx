import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { ScrollFrame } from '#renderer/ui/ScrollFrame.tsx';
import { StatusTag, type Tone } from '#renderer/ui/StatusTag.tsx';
import type { ListPreviewRow } from '#shared/contract/list-preview.ts';

/** Rows shown at once: a list of two thousand would make the dialog slow, and nobody reads them all. */
const mostShown = 200;

const tones: Record<ListPreviewRow['outcome'], Tone> = {
  added: 'neutral',
  changed: 'soon',
  known: 'neutral',
  asked: 'act',
  'left-out': 'neutral',
};

function Row({ row }: { row: ListPreviewRow }) {
  const say = useText();
  const tell = useTell();
  // That a row is asked about stands in its outcome already.
  const sentences = row.outcome === 'asked' ? row.sentences.slice(1) : row.sentences;
  return (
    <tr>
      <td className="num">{row.sheet ? `${tell(row.sheet)} ${row.row}` : row.row}</td>
      <td>
        <StatusTag tone={tones[row.outcome]}>{say(`preview.outcome.${row.outcome}`)}</StatusTag>
      </td>
      <td className="num">{row.number ?? say('ui.none')}</td>
      <td>
        {row.title}
        <ul className="small">
          {row.changes.map(({ label, before, after, kept }) => (
            <li key={tell(label)}>
              {say('preview.from-to', {
                label,
                before: tell(before) || say('preview.blank'),
                after: tell(after) || say('preview.blank'),
              })}
              {kept ? <span className="soft"> · {say('preview.kept')}</span> : null}
            </li>
          ))}
          {sentences.map(tell).map((sentence) => (
            <li key={sentence} className="soft">
              {sentence}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** What happens to each row of a list: new and changed ones, what waits, what is left out; those that stay the same when asked for. */
export function ListRows({ rows }: { rows: readonly ListPreviewRow[] }) {
  const say = useText();
  const tell = useTell();
  const [showsKnown, setShowsKnown] = useState(false);
  const known = rows.filter(({ outcome, sentences }) => outcome === 'known' && sentences.length === 0);
  const shown = showsKnown ? rows : rows.filter((row) => !known.includes(row));
  return (
    <>
      {shown.length > 0 ? (
        <ScrollFrame label={say('preview.outcome')}>
          <table className="preview-rows">
            <thead>
              <tr>
                {(['preview.row', 'preview.outcome', 'list-field.number', 'list-field.title'] as const).map((key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, mostShown).map((row) => (
                <Row
                  key={`${row.sheet === null ? '' : tell(row.sheet)} ${row.row} ${row.number ?? ''} ${row.outcome}`}
                  row={row}
                />
              ))}
            </tbody>
          </table>
          {shown.length > mostShown ? (
            <p className="soft">{say('preview.more', { count: shown.length - mostShown })}</p>
          ) : null}
        </ScrollFrame>
      ) : null}
      {known.length > 0 ? (
        <Checkbox checked={showsKnown} onChange={(event) => setShowsKnown(event.target.checked)}>
          {say('preview.show-known', { count: known.length })}
        </Checkbox>
      ) : null}
    </>
  );
}
