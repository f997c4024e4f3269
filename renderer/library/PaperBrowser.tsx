import { Fragment, useMemo, useState } from 'react';
import { useLanguage, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { moveFocus } from '#renderer/ui/move-focus.ts';
import type { DocumentRow } from '#shared/contract/library-calls.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { toChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { groupByMeeting, type MeetingGroup, meetingIdOf } from './group-by-meeting.ts';
import { PaperTable } from './PaperTable.tsx';

/** What is chosen on the left; `undefined` means all. `meeting` is what tells a meeting from others. */
type Choice = { meeting?: string | null; kind?: DocumentKind };

/** Papers by meeting and kind: choose on the left, read the list on the right. */
export function PaperBrowser() {
  const documents = useCall('documents.list', {});
  return <Answer of={documents}>{(list) => <Browser documents={list} />}</Answer>;
}

/** The number of a term as papers of the language write it: 九, 9. */
function termIn(language: Language, term: number): string {
  return language === 'zh-CN' ? toChineseNumeral(term) : String(term);
}

function Browser({ documents }: { documents: DocumentRow[] }) {
  const say = useText();
  const language = useLanguage();
  const [choice, setChoice] = useState<Choice>({});
  const groups = useMemo(() => groupByMeeting(documents), [documents]);
  const shown = useMemo(
    () =>
      documents.filter(
        (document) =>
          (choice.meeting === undefined || meetingIdOf(document) === choice.meeting) &&
          (!choice.kind || document.kind === choice.kind),
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
          <Fragment key={group.id ?? ''}>
            {group.term !== null && group.term !== groups[at - 1]?.term ? (
              <h2 className="section-title">{say('library.term', { term: termIn(language, group.term) })}</h2>
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
  const { id, meeting } = group;
  return (
    <>
      <Entry
        label={meeting ?? say('library.no-meeting')}
        count={group.count}
        here={choice.meeting === id && !choice.kind}
        onChoose={() => onChoose({ meeting: id })}
      />
      {group.kinds.map(({ kind, count }) => (
        <Entry
          key={kind}
          inner
          label={say(`kind.${kind}`)}
          count={count}
          here={choice.meeting === id && choice.kind === kind}
          onChoose={() => onChoose({ meeting: id, kind })}
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
