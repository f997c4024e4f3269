import { Button } from 'antd';
import { useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { ChaseForm } from '#renderer/facts/ChaseForm.tsx';
import { FactTimeline } from '#renderer/facts/FactTimeline.tsx';
import { useStrikeChase } from '#renderer/facts/use-strike-chase.ts';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { nextOwed } from '#shared/domain/owed.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { OrderRedo } from './OrderRedo.tsx';
import { RoundPanel } from './RoundPanel.tsx';
import { SuggestionFactForm } from './SuggestionFactForm.tsx';
import { SuggestionFacts } from './SuggestionFacts.tsx';
import { SuggestionRounds } from './SuggestionRounds.tsx';
import { suggestionTimeline } from './suggestion-timeline.ts';
import { TakeOut } from './TakeOut.tsx';

type File = CallOutput<'suggestions.get'>;

/** One suggestion: facts and organs on the left; the handling under way, earlier ones and the timeline on the right. */
export function SuggestionPage({ id }: { id: string }) {
  const suggestion = useCall('suggestions.get', { id });
  return <Answer of={suggestion}>{(value) => <Page suggestion={value} />}</Answer>;
}

function Page({ suggestion }: { suggestion: File }) {
  const say = useText();
  const { nameOf, nameOn } = useOrgans();
  const strike = useChange('suggestions.strike');
  const onStrike = useStrikeChase('suggestions', suggestion, (act) => strike.mutate({ id: suggestion.id, act }));
  useCrumbs([
    { label: say('motions.suggestions'), address: toAddress('suggestions') },
    {
      label: suggestion.number ? say('motions.numbered', { number: toldNumber(suggestion.number) }) : suggestion.title,
    },
  ]);
  return (
    <>
      <PageBar
        title={suggestion.title}
        counts={
          <span className="tags">
            <StatusTag>{say(`suggestion-status.${suggestion.status}`)}</StatusTag>
            <DueTag owed={nextOwed(suggestion.duties, today())} />
          </span>
        }
        actions={<Actions suggestion={suggestion} />}
      />
      <TwoPane
        leftWidth={520}
        leftLabel={say('motions.facts')}
        rightLabel={say('motions.handling')}
        left={<SuggestionFacts suggestion={suggestion} />}
        right={
          <>
            <RoundPanel
              key={suggestion.rounds.length}
              suggestion={suggestion}
              duties={suggestion.duties}
              promises={suggestion.promises}
              letterPromises={suggestion.letterPromises}
            />
            <div className="padded-sides">
              <FactTimeline
                title={say('facts.timeline')}
                facts={suggestionTimeline(suggestion, say, { nameOf, nameOn })}
                onStrike={onStrike}
              />
              <ValueHistory record={suggestion.id} />
            </div>
            <SuggestionRounds rounds={suggestion.rounds} />
          </>
        }
      />
    </>
  );
}

function Actions({ suggestion }: { suggestion: SuggestionRecord }) {
  const say = useText();
  const [form, setForm] = useState<'record' | 'chase' | 'redo' | null>(null);
  const close = () => setForm(null);
  const last = suggestion.rounds.at(-1);
  return (
    <>
      <Button onClick={() => setForm('record')}>{say('facts.record')}</Button>
      <Button onClick={() => setForm('chase')}>{say('chase.record')}</Button>
      {last && isAnsweredRound(last) ? <Button onClick={() => setForm('redo')}>{say('motions.redo')}</Button> : null}
      <TakeOut collection="suggestions" id={suggestion.id} />
      {form === 'record' ? <SuggestionFactForm suggestion={suggestion} onClose={close} /> : null}
      {form === 'chase' ? <ChaseForm collection="suggestions" id={suggestion.id} onClose={close} /> : null}
      {form === 'redo' ? (
        <OrderRedo call="suggestions.redo" id={suggestion.id} title={say('motions.redo')} onClose={close} />
      ) : null}
    </>
  );
}
