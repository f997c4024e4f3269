import { Button } from 'antd';
import { useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useLanguage, useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { IdentityNotice } from '#renderer/identity/IdentityNotice.tsx';
import { ImportButton } from '#renderer/imports/ImportButton.tsx';
import { useSamples } from '#renderer/imports/use-samples.ts';
import { OffersNotice } from '#renderer/offers/OffersNotice.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { type AsOf, AsOfField } from '#renderer/ui/AsOfField.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import type { Desk } from '#shared/contract/desk-calls.ts';
import { DeskFigures } from './DeskFigures.tsx';
import { DeskList } from './DeskList.tsx';

/** 工作台: what needs somebody now, and below it where the term stands. A chosen day shows both as they were then. */
export function DeskScreen(_: ScreenProps) {
  const say = useText();
  const [asOf, setAsOf] = useState<AsOf>(null);
  const desk = useCall('desk.get', asOf ?? {}, { keep: true });
  const sources = useCall('sources.list', {});
  useCrumbs([{ label: say('screen.desk') }]);
  if (sources.data?.length === 0) return <FirstSteps />;
  return (
    <Answer of={desk}>
      {(value) => (
        <>
          <DeskBar desk={value} asOf={asOf} onAsOf={setAsOf} />
          {value.undated ? <p className="soft">{say('desk.undated', { count: value.undated })}</p> : null}
          <DeskList items={value.items} />
          <DeskFigures desk={value} asOf={asOf} />
        </>
      )}
    </Answer>
  );
}

function DeskBar(props: { desk: Desk; asOf: AsOf; onAsOf: (asOf: AsOf) => void }) {
  const say = useText();
  const language = useLanguage();
  const { desk, asOf } = props;
  const day = new Date(`${desk.today}T12:00:00`).toLocaleDateString(language, {
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  });
  return (
    <PageBar
      title={asOf === null ? say('desk.title') : say('desk.title-then', { day: asOf.asOf })}
      counts={say('desk.counts', { day, count: desk.items.length })}
      actions={
        <>
          <AsOfField asOf={asOf} onChange={props.onAsOf} />
          {asOf === null ? <IdentityNotice /> : null}
          {asOf === null ? <OffersNotice /> : null}
          <Button onClick={() => window.print()}>{say('desk.print')}</Button>
          <ImportButton />
        </>
      }
    />
  );
}

function FirstSteps() {
  const say = useText();
  const samples = useSamples();
  return (
    <EmptyState
      title={say('desk.empty-title')}
      hint={say('desk.empty-hint')}
      actions={
        <>
          <ImportButton />
          <Button loading={samples.isRunning} onClick={samples.start}>
            {say('desk.samples')}
          </Button>
          <Button type="link" href={toAddress('settings')}>
            {say('desk.to-settings')}
          </Button>
        </>
      }
    />
  );
}
