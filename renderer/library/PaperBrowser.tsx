import { Fragment, useMemo, useState } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { useCall } from '#renderer/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { moveFocus } from '#renderer/ui/move-focus.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { groupByMeeting, type MeetingGroup } from './group-by-meeting.ts';
import { PaperTable } from './PaperTable.tsx';

/** What is chosen on the left; `undefined` means all. */
type Choice = { meeting?: string | null; kind?: DocumentKind };

/** Papers by meeting and kind: choose on the left, read the list on the right. */
export function PaperBrowser() {
  const documents = useCall('documents.list', {});
  return <Answer of={documents}>{(list) => <Browser documents={list} />}</Answer>;
}

function Browser({ documents }: { documents: DocumentRecord[] }) {
  const say = useText();
  const [choice, setChoice] = useState<Choice>({});
  const groups = useMemo(() => groupByMeeting(documents), [documents]);
  const shown = useMemo(
    () =>
      documents.filter(
        ({ meeting, kind }) =>
          (choice.meeting === undefined || meeting === choice.meeting) && (!choice.kind || kind === choice.kind),
      ),
    [documents, choice],
  );
  return (
    <div className="two-pane paper-browser">
      <section className="pane" aria-label={say('library.meetings')} onKeyDown={moveFocus}>
        <Entry
          label={say('library.all-papers')}
          count={documents.length}
          here={choice.meeting === undefined}
          onChoose={() => setChoice({})}
        />
        {groups.map((group, at) => (
          <Fragment key={group.meeting ?? ''}>
            {group.term !== null && group.term !== groups[at - 1]?.term ? (
              <h2 className="section-title">{group.term}</h2>
            ) : null}
            <MeetingEntries group={group} choice={choice} onChoose={setChoice} />
          </Fragment>
        ))}
      </section>
      <section className="pane columns">
        <PaperTable documents={shown} />
      </section>
    </div>
  );
}

function MeetingEntries(props: { group: MeetingGroup; choice: Choice; onChoose: (choice: Choice) => void }) {
  const say = useText();
  const { group, choice, onChoose } = props;
  const { meeting } = group;
  return (
    <>
      <Entry
        label={meeting ?? say('library.no-meeting')}
        count={group.count}
        here={choice.meeting === meeting && !choice.kind}
        onChoose={() => onChoose({ meeting })}
      />
      {group.kinds.map(({ kind, count }) => (
        <Entry
          key={kind}
          inner
          label={say(`kind.${kind}`)}
          count={count}
          here={choice.meeting === meeting && choice.kind === kind}
          onChoose={() => onChoose({ meeting, kind })}
        />
      ))}
    </>
  );
}

function Entry(props: { label: string; count: number; here: boolean; inner?: boolean; onChoose: () => void }) {
  return (
    <button
      type="button"
      data-choice
      className={props.inner ? 'browse-entry inner' : 'browse-entry'}
      aria-pressed={props.here}
      onClick={props.onChoose}
    >
      <span>{props.label}</span>
      <span className="num">{props.count}</span>
    </button>
  );
}
