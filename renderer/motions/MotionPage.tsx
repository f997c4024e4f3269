import { Button } from 'antd';
import { go, toAddress } from '#renderer/app/address.ts';
import { useCrumbs } from '#renderer/app/crumbs.tsx';
import { useText } from '#renderer/app/language.tsx';
import { useCall } from '#renderer/transport/use-call.ts';
import { useChange } from '#renderer/transport/use-change.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import type { CallOutput } from '#shared/contract/contract.ts';
import { MotionFacts } from './MotionFacts.tsx';
import { Timeline } from './Timeline.tsx';

type MotionFile = CallOutput<'motions.get'>;

/** One motion: what it asks, who moved it, who carries it out, and every paper of its file in the order of the procedure. */
export function MotionPage({ id }: { id: string }) {
  const file = useCall('motions.get', { id });
  return <Answer of={file}>{(value) => <Page file={value} />}</Answer>;
}

function Page({ file }: { file: MotionFile }) {
  const say = useText();
  const { motion } = file;
  useCrumbs([{ label: say('motions.motions'), address: toAddress('motions') }, { label: motion.title }]);
  return (
    <>
      <PageBar
        title={motion.title}
        counts={<StatusTag>{say(`motion-status.${motion.status}`)}</StatusTag>}
        actions={<MotionActions file={file} />}
      />
      <TwoPane
        leftWidth={560}
        leftLabel={say('motions.facts')}
        rightLabel={say('motions.file')}
        left={<MotionFacts motion={motion} />}
        right={
          <>
            <PaperList file={file} />
            <Timeline entries={file.timeline} />
          </>
        }
      />
    </>
  );
}

function MotionActions({ file: { motion } }: { file: MotionFile }) {
  const say = useText();
  const convert = useChange('motions.convert');
  if (motion.convertedTo) {
    return <Button href={toAddress('suggestions', [motion.convertedTo])}>{say('motions.to-suggestion')}</Button>;
  }
  const canConvert = motion.status === 'moved' || motion.status === 'reviewed';
  return (
    <>
      {canConvert ? (
        <ConfirmButton
          question={say('motions.convert-question')}
          onConfirm={() =>
            convert.mutate(
              { id: motion.id },
              { onSuccess: (suggestion) => go(toAddress('suggestions', [suggestion.id])) },
            )
          }
        >
          {say('motions.convert')}
        </ConfirmButton>
      ) : null}
      <Button type="primary" href={toAddress('briefs', ['motion-report'], { motion: motion.id })}>
        {say('motions.write-report')}
      </Button>
    </>
  );
}

function PaperList({ file }: { file: MotionFile }) {
  const say = useText();
  return (
    <section>
      <h2 className="section-title">{say('motions.file')}</h2>
      {file.papers.length === 0 ? <p className="ledger-none">{say('motions.no-papers')}</p> : null}
      <ul className="ledger-list">
        {file.papers.map((paper) => (
          <li key={`${paper.document} ${paper.role}`}>
            <span className="soft">{say(`paper-role.${paper.role as 'text'}`)}</span>
            <a href={toAddress('reader', [paper.document])}>{paper.title}</a>
            <span className="num soft">{paper.date ?? say('ui.none')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
