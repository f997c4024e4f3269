import { Button } from 'antd';
import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { type Say, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OpinionRow } from '#shared/contract/opinion-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { attachSentence } from '#shared/messages/attach-sentence.ts';

type Row = OpinionRow & { score: number | null; because: string };

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
  const columns = attachColumns(say, (row) => choose(row.id));
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

function attachColumns(say: Say, onChoose: (row: Row) => void): ListColumn<Row>[] {
  return [
    { key: 'title', title: say('desk.col-opinion'), sortBy: (row) => row.title, render: (row) => row.title },
    {
      key: 'date',
      title: say('desk.col-date'),
      width: 104,
      align: 'right',
      sortBy: (row) => row.date,
      render: (row) => row.date ?? say('ui.none'),
    },
    {
      key: 'because',
      title: say('desk.col-because'),
      width: 240,
      sortBy: (row) => row.score,
      render: (row) => <span className="soft">{row.because || say('ui.none')}</span>,
    },
    {
      key: 'action',
      title: say('desk.col-action'),
      width: 120,
      align: 'right',
      render: (row) => (
        <Button size="small" onClick={() => onChoose(row)}>
          {say('desk.attach-this')}
        </Button>
      ),
    },
  ];
}
