import { Button } from 'antd';
import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useTell, useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { ChaseForm } from '#renderer/facts/ChaseForm.tsx';
import { FactTimeline } from '#renderer/facts/FactTimeline.tsx';
import { useStrikeChase } from '#renderer/facts/use-strike-chase.ts';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { nextOwed } from '#shared/domain/owed.ts';
import { MotionFactForm } from './MotionFactForm.tsx';
import { MotionFacts } from './MotionFacts.tsx';
import { MotionRounds } from './MotionRounds.tsx';
import { motionTimeline } from './motion-timeline.ts';
import { OrderRedo } from './OrderRedo.tsx';
import { TakeOut } from './TakeOut.tsx';

type MotionFile = CallOutput<'motions.get'>;

/** One motion: what it asks, who moved it, who carries it out, and every paper of its file in the order of the procedure. */
export function MotionPage({ id }: { id: string }) {
  const file = useCall('motions.get', { id });
  return <Answer of={file}>{(value) => <Page file={value} />}</Answer>;
}

function Page({ file }: { file: MotionFile }) {
  const say = useText();
  const tell = useTell();
  const { motion } = file;
  const { nameOf } = useOrgans();
  const strike = useChange('motions.strike');
  const onStrike = useStrikeChase('motions', motion, (act) => strike.mutate({ id: motion.id, act }));
  useCrumbs([{ label: say('motions.motions'), address: toAddress('motions') }, { label: motion.title }]);
  return (
    <>
      <PageBar
        title={motion.title}
        counts={
          <span className="tags">
            <StatusTag>{say(`motion-status.${motion.status}`)}</StatusTag>
            <DueTag owed={nextOwed(file.duties, today())} />
          </span>
        }
        actions={<MotionActions file={file} />}
      />
      <TwoPane
        leftWidth={520}
        leftLabel={say('motions.facts')}
        rightLabel={say('motions.file')}
        left={<MotionFacts file={file} />}
        right={
          <>
            <PaperList file={file} />
            <div className="padded-sides">
              <FactTimeline
                title={say('facts.timeline')}
                facts={motionTimeline(file, say, nameOf, tell)}
                onStrike={onStrike}
              />
              <ValueHistory record={motion.id} />
            </div>
            <MotionRounds motion={motion} />
          </>
        }
      />
    </>
  );
}

function MotionActions({ file: { motion } }: { file: MotionFile }) {
  const say = useText();
  const convert = useChange('motions.convert');
  const [form, setForm] = useState<'record' | 'chase' | 'redo' | null>(null);
  const close = () => setForm(null);
  if (motion.convertedTo) {
    return <Button href={toAddress('suggestions', [motion.convertedTo])}>{say('motions.to-suggestion')}</Button>;
  }
  const canConvert = motion.status === 'moved' || motion.status === 'reviewed';
  return (
    <>
      <Button onClick={() => setForm('record')}>{say('facts.record')}</Button>
      <Button onClick={() => setForm('chase')}>{say('chase.record')}</Button>
      {motion.handedOverOn ? <Button onClick={() => setForm('redo')}>{say('facts.redo')}</Button> : null}
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
      <TakeOut collection="motions" id={motion.id} />
      <Button type="primary" href={toAddress('briefs', ['motion-report'], { motion: motion.id })}>
        {say('motions.write-report')}
      </Button>
      {form === 'record' ? <MotionFactForm motion={motion} onClose={close} /> : null}
      {form === 'chase' ? <ChaseForm collection="motions" id={motion.id} onClose={close} /> : null}
      {form === 'redo' ? (
        <OrderRedo call="motions.redo" id={motion.id} title={say('facts.redo')} onClose={close} />
      ) : null}
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
