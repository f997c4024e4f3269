import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { changeTold } from '#shared/lists/log-columns.ts';
import { toldField } from '#shared/messages/change-words.ts';
import { momentWords } from '#shared/text/moment-words.ts';

/** The former values of a record, newest change first; the log is asked only once somebody opens it. */
export function ValueHistory({ record }: { record: string }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('changes.section')}</summary>
      {isOpen ? <Changes key={record} record={record} /> : null}
    </details>
  );
}

function Changes({ record }: { record: string }) {
  const say = useText();
  const log = useCall('log.list', { record, limit: 500, values: true });
  return (
    <Answer of={log}>
      {(rows) => {
        const changed = rows.filter(({ changes = [] }) => changes.length > 0);
        if (changed.length === 0) return <p className="cite">{say('changes.none')}</p>;
        return (
          <ol className="fact-list">
            {changed.map((row) => (
              <Change key={row.id} row={row} />
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}

/** One change: the day it was entered, its cause and who made it, and each field from what to what. */
function Change({ row }: { row: LogRow }) {
  const tell = useTell();
  const fields = (row.changes ?? []).flatMap((change) => change.fields);
  return (
    <li>
      <span className="fact-day">{momentWords(row.at).slice(0, 10)}</span>
      <span>
        {tell(changeTold(row))} <span className="cite">{[tell(row.title), row.who].filter(Boolean).join(' · ')}</span>
        {fields.map((field) => (
          <div key={field.field}>{tell(toldField(field))}</div>
        ))}
      </span>
    </li>
  );
}
