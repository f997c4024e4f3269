import { Button, Segmented } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { IdentityNotice } from '#renderer/identity/IdentityNotice.tsx';
import { OffersNotice } from '#renderer/offers/OffersNotice.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { CallOutput } from '#shared/contract/contract.ts';
import { ImportButton } from '../imports/ImportButton.tsx';
import { ImportList } from '../imports/ImportList.tsx';
import { useImports } from '../imports/imports.tsx';
import { LookFirst } from '../imports/LookFirst.tsx';
import { useSamples } from '../imports/use-samples.ts';
import { PaperBrowser } from './PaperBrowser.tsx';
import { SourceTable } from './SourceTable.tsx';

/** Imported sources and the papers in them. `#/library/meetings` arranges the papers by meeting and kind. */
export function LibraryScreen({ parts }: ScreenProps) {
  const say = useText();
  const sources = useCall('sources.list', {});
  useCrumbs([{ label: say('screen.library') }]);
  return (
    <Answer of={sources}>
      {(list) => (
        <>
          <LibraryBar sources={list} view={parts[0] ?? 'sources'} />
          <ImportList />
          {list.length === 0 ? (
            <NoSources />
          ) : parts[0] === 'meetings' ? (
            <PaperBrowser />
          ) : (
            <SourceTable sources={list} />
          )}
        </>
      )}
    </Answer>
  );
}

function LibraryBar({ sources, view }: { sources: CallOutput<'sources.list'>; view: string }) {
  const say = useText();
  const samples = useSamples();
  const documents = sources.reduce((sum, source) => sum + source.counts.documents, 0);
  const toReview = sources.filter((source) => source.state === 'to-review').length;
  return (
    <PageBar
      title={say('screen.library')}
      counts={
        <span className="row">
          {say('library.counts', { sources: sources.length, documents })}
          {toReview > 0 ? (
            <StatusTag tone="soon">{say('library.to-review-count', { count: toReview })}</StatusTag>
          ) : null}
        </span>
      }
      actions={
        <>
          <Segmented
            aria-label={say('library.view')}
            value={view}
            onChange={(chosen) => go(toAddress('library', chosen === 'meetings' ? ['meetings'] : []))}
            options={[
              { label: say('library.by-source'), value: 'sources' },
              { label: say('library.by-meeting'), value: 'meetings' },
            ]}
          />
          {sources.some((source) => source.isSample) ? (
            <ConfirmButton
              question={say('library.remove-samples-question')}
              onConfirm={samples.remove}
              button={{ loading: samples.isRemoving }}
            >
              {say('library.remove-samples')}
            </ConfirmButton>
          ) : null}
          <IdentityNotice />
          <OffersNotice />
          <LookFirst />
          <ImportButton primary={sources.length > 0} />
        </>
      }
    />
  );
}

function NoSources() {
  const say = useText();
  const { items } = useImports();
  const samples = useSamples();
  if (items.length > 0) return null;
  return (
    <div className="page-body">
      <EmptyState
        title={say('library.empty-title')}
        hint={say('library.empty-hint')}
        actions={
          <>
            <ImportButton />
            <Button onClick={samples.start} loading={samples.isRunning}>
              {say('library.try-samples')}
            </Button>
          </>
        }
      />
      <p className="empty-notes">
        {say('library.formats')}
        <br />
        {say('library.samples-hint')}
      </p>
    </div>
  );
}
