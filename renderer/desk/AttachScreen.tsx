import { Button } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OpinionRow } from '#shared/contract/opinion-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { type AnswerableRow, answerableColumns } from '#shared/lists/opinion-columns.ts';
import { attachSentence } from '#shared/messages/attach-sentence.ts';

type Row = OpinionRow & AnswerableRow;
type AnswerableKey = (typeof answerableColumns)[number]['key'];

const textOf = (row: Row) => `${row.title} ${row.subject ?? ''} ${row.date ?? ''}`;

/** `#/feedback/<id>`: which opinion a feedback report answers. The likely ones stand first with the reason. */
export function AttachScreen({ parts }: ScreenProps) {
  const [id = ''] = parts;
  const file = useCall('feedback.get', { id });
  return <Answer of={file}>{({ feedback }) => <Choice feedback={feedback} />}</Answer>;
}

function Choice({ feedback }: { feedback: FeedbackRecord }) {
  const say = useText();
  const opinions = useCall('opinions.list', {});
  const attach = useChange('feedback.attach');
  useCrumbs([{ label: say('screen.opinions'), address: toAddress('opinions') }, { label: feedback.title }]);
  const rows = useMemo(() => {
    const known = new Map(feedback.candidates.map((one) => [one.opinion, one]));
    return (opinions.data ?? [])
      .map((row): Row => {
        const candidate = known.get(row.id);
        return { ...row, score: candidate?.score ?? null, because: candidate ? attachSentence(say, candidate) : '' };
      })
      .sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  }, [opinions.data, feedback.candidates, say]);
  const choose = (opinion: string | null) =>
    attach.mutate(
      { id: feedback.id, opinion },
      {
        onSuccess: () =>
          go(opinion === null ? toAddress('desk') : toAddress('comparison', [opinion, feedback.id]), { replace: true }),
      },
    );
  const isElsewhere = feedback.opinion !== null && feedback.attachment === 'confirmed';
  const chooseToo = (opinion: string) =>
    attach.mutate(
      { id: feedback.id, opinion: feedback.opinion, alsoOpinions: [opinion] },
      { onSuccess: () => go(toAddress('opinions', [opinion]), { replace: true }) },
    );
  const columns = screenColumns<Row, AnswerableKey>(answerableColumns, useAround(answerableColumns), {
    because: (_, text) => <span className="soft">{text}</span>,
    act: (row) => (
      <Button
        size="small"
        disabled={isElsewhere && row.id === feedback.opinion}
        onClick={() => (isElsewhere ? chooseToo(row.id) : choose(row.id))}
      >
        {say(isElsewhere ? 'desk.attach-too' : 'desk.attach-this')}
      </Button>
    ),
  });
  return (
    <>
      <PageBar
        title={say('desk.attach-title')}
        counts={
          <>
            <a href={toAddress('reader', [feedback.document])}>{feedback.title}</a>
            {feedback.answers ? (
              <div className="soft small">{say('desk.attach-says', { title: feedback.answers })}</div>
            ) : null}
          </>
        }
        actions={<Button onClick={() => choose(null)}>{say('desk.attach-none')}</Button>}
      />
      <ListTable
        label={say('desk.attach-title')}
        rows={rows}
        columns={columns}
        keyOf={(row) => row.id}
        textOf={textOf}
        empty={say('desk.attach-empty')}
      />
    </>
  );
}
