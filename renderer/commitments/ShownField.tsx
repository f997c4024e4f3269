import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { Citation } from '#shared/domain/citation.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { PassageForm } from './PassageForm.tsx';

type Passage = Pick<Citation, 'document' | 'firstLine' | 'lastLine'>;
type Props = {
  shownBy: Citation | null;
  asked?: Citation | undefined;
  /** What the passage that is asked about seems to say; left out: that the promise was kept. */
  askedAs?: CommitmentRow['shownAskedAs'] | undefined;
  onSet: (passage: Passage | null) => void;
};

/** The passage that shows what became of a promise, or the one that is asked about, and the way to name another. */
export function ShownField({ shownBy, asked, askedAs, onSet }: Props) {
  const say = useText();
  const { data: documents = [] } = useCall('documents.list', {});
  const [isShowing, setShowing] = useState(false);
  const cited = shownBy ?? asked ?? null;
  return (
    <Field label={say('commitments.shown-by')}>
      {cited ? (
        <>
          <blockquote className="promise-quote">{cited.quote}</blockquote>
          <CitationLink citation={cited} paper={documents.find((one) => one.id === cited.document)?.title ?? ''} />{' '}
          {shownBy ? null : (
            <>
              <span className="soft">{say(askedAs ? `promise-shown.seems-${askedAs}` : 'promise.shown-asked')}</span>{' '}
              <Button size="small" onClick={() => onSet(passageOf(cited))}>
                {say('promise.shows-it')}
              </Button>{' '}
            </>
          )}
          <Button size="small" type="text" onClick={() => onSet(null)}>
            {say('commitments.not-shown')}
          </Button>
        </>
      ) : (
        <span className="soft">{say('commitments.nothing-shown')}</span>
      )}{' '}
      {shownBy ? null : (
        <Button size="small" onClick={() => setShowing(true)}>
          {say('commitments.show-by')}
        </Button>
      )}
      {isShowing ? <PassageForm documents={documents} onClose={() => setShowing(false)} onSave={onSet} /> : null}
    </Field>
  );
}

function passageOf({ document, firstLine, lastLine }: Citation): Passage {
  return { document, firstLine, lastLine };
}
