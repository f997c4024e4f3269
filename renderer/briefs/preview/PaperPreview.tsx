import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { renderPaper } from './render-paper.ts';

type Shown = { state: 'drawing' | 'failed' } | { state: 'shown'; pages: number };

/** The very bytes that an export writes, drawn page by page in a shadow root. */
export function PaperPreview({ title, bytes }: { title: string; bytes: Uint8Array }) {
  const say = useText();
  const host = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown>({ state: 'drawing' });
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    let current = true;
    setShown({ state: 'drawing' });
    renderPaper(root, bytes).then(
      (pages) => current && setShown({ state: 'shown', pages }),
      () => current && setShown({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [bytes]);
  return (
    <div className="paper-preview">
      <p className="soft small" role="status">
        {shown.state === 'shown'
          ? say('briefs.pages', { count: shown.pages })
          : say(shown.state === 'drawing' ? 'briefs.drawing' : 'briefs.preview-failed')}
      </p>
      <section ref={host} className="paper-host" aria-label={title} />
    </div>
  );
}
