import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTell, useText, useTextOr } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import type { IssuedBriefRecord } from '#shared/domain/office-records.ts';
import { mediaTypes } from './ExportButtons.tsx';

/** Papers that were issued, newest first: their bytes again, and what changed in their data since. */
export function HistoryList() {
  const say = useText();
  const history = useCall('briefs.history', {});
  return (
    <section aria-label={say('briefs.history')}>
      <h2>{say('briefs.history')}</h2>
      {history.data?.length === 0 ? <p className="soft">{say('briefs.history-none')}</p> : null}
      <ul>
        {(history.data ?? []).map((record) => (
          <HistoryLine key={record.id} record={record} />
        ))}
      </ul>
    </section>
  );
}

/** Day and minute on the office's own clock; the year stays, because papers of other years stand in the list. */
function localMoment(iso: string): string {
  return dayjs(iso).format('YYYY-MM-DD HH:mm');
}

function HistoryLine({ record }: { record: IssuedBriefRecord }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const fetchAgain = useChange('briefs.issued');
  const save = () =>
    fetchAgain.mutate(
      { id: record.id },
      {
        onSuccess: ({ name, bytes }) =>
          saveFile(name, bytes, name.endsWith('.xlsx') ? mediaTypes.xlsx : mediaTypes.docx),
      },
    );
  return (
    <li className="brief-issued">
      <div>{record.title}</div>
      <div className="row soft small">
        <span>{say('briefs.issued-at', { when: localMoment(record.issuedAt), who: record.by })}</span>
        <Button size="small" loading={fetchAgain.isPending} onClick={save}>
          {say('briefs.save-again')}
        </Button>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('briefs.changes-since')}
        </Button>
      </div>
      {isOpen ? <Changes id={record.id} /> : null}
    </li>
  );
}

function Changes({ id }: { id: string }) {
  const say = useText();
  const sayOr = useTextOr();
  const tell = useTell();
  const since = useCall('briefs.changesSince', { id });
  if (!since.data) return null;
  if (since.data.changes.length === 0) return <p className="soft small">{say('briefs.changes-none')}</p>;
  return (
    <ol className="brief-changes">
      {since.data.changes.map((change) => (
        <li key={`${change.at} ${change.what} ${tell(change.title)}`}>
          <span className="soft">{localMoment(change.at)}</span> {sayOr(`log.${change.what}`, change.what)}{' '}
          {tell(change.title)}
        </li>
      ))}
    </ol>
  );
}
