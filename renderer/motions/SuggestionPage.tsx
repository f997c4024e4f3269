import { Button } from 'antd';
import { useState } from 'react';
import { toAddress } from '#renderer/app/address.ts';
import { useCrumbs } from '#renderer/app/crumbs.tsx';
import { useText } from '#renderer/app/language.tsx';
import { today } from '#renderer/app/today.ts';
import { useCall } from '#renderer/transport/use-call.ts';
import { useChange } from '#renderer/transport/use-change.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { RoundPanel } from './RoundPanel.tsx';
import { SuggestionFacts } from './SuggestionFacts.tsx';
import { suggestionTimeline } from './suggestion-timeline.ts';
import { Timeline } from './Timeline.tsx';

/** One suggestion: facts and organs on the left; the handling under way, earlier ones and the timeline on the right. */
export function SuggestionPage({ id }: { id: string }) {
  const suggestion = useCall('suggestions.get', { id });
  return <Answer of={suggestion}>{(value) => <Page suggestion={value} />}</Answer>;
}

const mayRedo: readonly SuggestionRecord['status'][] = ['answered', 'rated', 'closed', 'tracking'];

function Page({ suggestion }: { suggestion: SuggestionRecord }) {
  const say = useText();
  const [isRedoing, setRedoing] = useState(false);
  const redo = useChange('suggestions.redo');
  useCrumbs([
    { label: say('motions.suggestions'), address: toAddress('suggestions') },
    { label: suggestion.number ? say('motions.numbered', { number: suggestion.number }) : suggestion.title },
  ]);
  return (
    <>
      <PageBar
        title={suggestion.title}
        counts={<StatusTag>{say(`suggestion-status.${suggestion.status}`)}</StatusTag>}
        actions={
          mayRedo.includes(suggestion.status) ? (
            <Button onClick={() => setRedoing(true)}>{say('motions.redo')}</Button>
          ) : null
        }
      />
      <TwoPane
        leftWidth={560}
        leftLabel={say('motions.facts')}
        rightLabel={say('motions.handling')}
        left={<SuggestionFacts suggestion={suggestion} />}
        right={
          <>
            <RoundPanel suggestion={suggestion} />
            <Timeline entries={suggestionTimeline(suggestion, say)} />
          </>
        }
      />
      <TextPrompt
        open={isRedoing}
        title={say('motions.redo')}
        label={say('motions.redo-reason')}
        initial=""
        long
        onSave={(reason) => {
          redo.mutate({ id: suggestion.id, on: today(), reason });
          setRedoing(false);
        }}
        onCancel={() => setRedoing(false)}
      />
    </>
  );
}
