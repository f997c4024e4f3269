import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { OffersNotice } from '#renderer/offers/OffersNotice.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { SourceReview } from '#shared/contract/library-calls.ts';
import { foundInSource } from '#shared/messages/found-in-source.ts';
import { useSourceActions } from './use-source-actions.ts';

/** Head of the review: what was found, what is in doubt, confirm all. `doubts`: how many places of the source a person should look at. */
export function ReviewBar(props: {
  review: SourceReview;
  doubts: number;
  onlyDoubts: boolean;
  onOnlyDoubts: (only: boolean) => void;
}) {
  const say = useText();
  const toast = useToast();
  const { source } = props.review;
  const confirm = useChange('sources.confirm');
  const isConfirmed = source.state === 'confirmed';
  const { counts } = source;
  return (
    <PageBar
      title={source.title}
      counts={
        <span className="row">
          <span>{foundInSource(say, counts)}</span>
          {props.doubts > 0 ? (
            <StatusTag tone="soon">{say('review.doubts', { count: props.doubts })}</StatusTag>
          ) : (
            <StatusTag>{say('review.no-doubts')}</StatusTag>
          )}
          {isConfirmed && !source.own ? <StatusTag>{say('review.is-confirmed')}</StatusTag> : null}
        </span>
      }
      actions={
        <>
          <OffersNotice source={source.id} />
          <SourceMenu review={props.review} />
          <Button onClick={() => props.onOnlyDoubts(!props.onlyDoubts)} aria-pressed={props.onlyDoubts}>
            {say(props.onlyDoubts ? 'review.show-all' : 'review.only-doubts')}
          </Button>
          {isConfirmed ? null : (
            <Button
              type="primary"
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate(
                  { id: source.id },
                  {
                    onSuccess: () => {
                      toast.success(say('review.confirmed'));
                      go(toAddress('library'));
                    },
                  },
                )
              }
            >
              {say('review.confirm')}
            </Button>
          )}
        </>
      }
    />
  );
}

function SourceMenu({ review: { source } }: { review: SourceReview }) {
  const say = useText();
  const [renaming, setRenaming] = useState(false);
  const actions = useSourceActions(source);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'original', label: say('library.original'), onClick: actions.saveOriginal },
            { key: 'rename', label: say('library.rename'), onClick: () => setRenaming(true) },
            { key: 'reread', label: say('library.reread'), onClick: actions.reread },
            { key: 'remove', label: say('library.remove'), danger: true, onClick: actions.remove },
          ],
        }}
      >
        <Button>{say('review.this-source')}</Button>
      </Dropdown>
      <TextPrompt
        open={renaming}
        title={say('library.rename-title')}
        label={say('library.rename-title')}
        initial={source.title}
        onCancel={() => setRenaming(false)}
        onSave={(title) => {
          setRenaming(false);
          actions.rename(title);
        }}
      />
    </>
  );
}
