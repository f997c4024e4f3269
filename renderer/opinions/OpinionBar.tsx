import { Button } from 'antd';
import { useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { OpinionFactForm } from './OpinionFactForm.tsx';
import { OpinionRedoForm } from './OpinionRedoForm.tsx';
import { PaperMenu } from './PaperMenu.tsx';
import { type OpinionForm, RecordMenu } from './RecordMenu.tsx';
import { VoteForm } from './VoteForm.tsx';

type Props = { file: OpinionFile; points: PointRecord[]; merging: ReadonlySet<string>; onMerged: () => void };

/** The one letter that hands the opinion over; nothing where none or several do. */
function saidBy({ handOvers = [] }: OpinionFile) {
  const [said, ...others] = handOvers;
  return said && others.length === 0 ? { said } : {};
}

/** Head of an opinion: what is counted, and the next step as the one primary button. */
export function OpinionBar({ file, points, merging, onMerged }: Props) {
  const say = useText();
  const toast = useToast();
  const { nameOf } = useOrgans();
  const [form, setForm] = useState<OpinionForm | null>(null);
  const confirm = useChange('opinions.confirm');
  const merge = useChange('points.merge');
  const { opinion, feedback } = file;
  const proposed = points.filter((point) => point.state === 'proposed').length;
  const latest = feedback.at(-1);
  const primary = proposed > 0 ? 'confirm' : latest ? 'compare' : opinion.handedOverOn ? 'export' : 'hand-over';
  const kind = (action: typeof primary) => (action === primary ? 'primary' : 'default');
  const scope = { opinion: opinion.id, feedback: latest?.id };
  return (
    <PageBar
      title={opinion.title}
      counts={
        <span className="tags">
          <StatusTag>{say('opinions.points-count', { count: points.length })}</StatusTag>
          {proposed > 0 ? (
            <StatusTag tone="soon">{say('opinions.proposed-count', { count: proposed })}</StatusTag>
          ) : null}
          <StatusTag>{say(`stage.${opinion.stage}`)}</StatusTag>
          {file.number ? <span className="small soft">{file.number}</span> : null}
          {file.heardOn ? <span className="small soft">{say('opinions.heard-on', { date: file.heardOn })}</span> : null}
          {opinion.handedOverOn ? (
            <span className="small soft">
              {say('opinions.handed-over', { date: opinion.handedOverOn, number: opinion.handOverNumber ?? '' })}
            </span>
          ) : null}
          {votesOf(opinion).map(({ organ, value }) => {
            const result = say(`vote.${value}`);
            const words = organ === null ? result : say('vote.of-organ', { organ: nameOf(organ), result });
            return <StatusTag key={organ ?? 'all'}>{`${say('opinions.vote-label')} ${words}`}</StatusTag>;
          })}
        </span>
      }
      actions={
        <>
          {merging.size > 1 ? (
            <Button
              onClick={() =>
                merge.mutate(
                  { ids: [...merging] },
                  {
                    onSuccess: () => {
                      toast.success(say('opinions.merged'));
                      onMerged();
                    },
                  },
                )
              }
            >
              {say('opinions.merge', { count: merging.size })}
            </Button>
          ) : null}
          {opinion.handedOverOn ? null : (
            <Button type={kind('hand-over')} onClick={() => setForm('hand-over')}>
              {say('opinions.hand-over')}
            </Button>
          )}
          <RecordMenu isHandedOver={opinion.handedOverOn !== null} onChoose={setForm} />
          <PaperMenu opinion={opinion.id} />
          <Button type={kind('export')} href={toAddress('briefs', ['comparison'], scope)}>
            {say('opinions.export')}
          </Button>
          {latest ? (
            <Button type={kind('compare')} href={toAddress('comparison', [opinion.id, latest.id])}>
              {say('opinions.compare')}
            </Button>
          ) : null}
          {proposed > 0 ? (
            <Button
              type={kind('confirm')}
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate({ id: opinion.id }, { onSuccess: () => toast.success(say('opinions.confirmed')) })
              }
            >
              {say('opinions.confirm')}
            </Button>
          ) : null}
          {form === 'hand-over' ? (
            <HandOverForm
              opinion={opinion}
              addressed={file.addressed}
              {...saidBy(file)}
              onClose={() => setForm(null)}
            />
          ) : null}
          {form === 'record' ? <OpinionFactForm opinion={opinion} onClose={() => setForm(null)} /> : null}
          {form === 'vote' ? <VoteForm opinion={opinion} onClose={() => setForm(null)} /> : null}
          {form === 'redo' ? <OpinionRedoForm opinion={opinion} onClose={() => setForm(null)} /> : null}
        </>
      }
    />
  );
}
