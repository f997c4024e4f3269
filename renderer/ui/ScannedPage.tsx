import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from './Answer.tsx';

/** The picture of a scanned page beside its text. `pages` are those that have one; `children` is what can be done there. */
export function ScannedPage(props: {
  source: string;
  page: number;
  pages: readonly number[];
  onPage: (page: number) => void;
  children?: ReactNode;
}) {
  const say = useText();
  const { source, page, pages, onPage } = props;
  const at = pages.indexOf(page);
  const picture = useCall('sources.page', { id: source, page }, { keep: true });
  const step = (by: number) => {
    const next = pages[at + by];
    return <Step label={say(by < 0 ? 'scan.previous' : 'scan.next')} onStep={next ? () => onPage(next) : null} />;
  };
  return (
    <aside className="scanned-page" aria-label={say('scan.page', { page })}>
      <div className="scanned-head">
        <strong>{say('scan.page', { page })}</strong>
        {pages.length > 1 ? (
          <>
            {step(-1)}
            {step(1)}
          </>
        ) : null}
        {props.children}
      </div>
      <Answer of={picture}>
        {({ png }) =>
          png === null ? (
            <p className="cite">{say('scan.no-picture')}</p>
          ) : (
            <Picture bytes={png} label={say('scan.picture', { page })} />
          )
        }
      </Answer>
    </aside>
  );
}

function Step({ label, onStep }: { label: string; onStep: (() => void) | null }) {
  return (
    <Button size="small" disabled={onStep === null} onClick={() => onStep?.()}>
      {label}
    </Button>
  );
}

/** The bytes as a picture; its address is taken back with it. */
function Picture({ bytes, label }: { bytes: Uint8Array; label: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address === null ? null : <img className="scanned-picture" src={address} alt={label} />;
}
