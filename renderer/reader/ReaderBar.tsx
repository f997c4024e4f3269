import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { DocumentText } from '#shared/contract/library-calls.ts';

/** Head of the reader: the paper's facts, search inside, jump to a line, back. */
export function ReaderBar(props: {
  text: DocumentText;
  words: string;
  /** Which hit is shown, from 0. */
  at: number;
  hits: number;
  onWords: (words: string) => void;
  onStep: (step: number) => void;
}) {
  const say = useText();
  const field = useRef<InputRef>(null);
  const { document, source } = props.text;
  useFindKey(() => field.current?.focus({ cursor: 'all' }));
  const facts = [document.office, document.author, document.date, document.meeting].filter(Boolean).join(' · ');
  return (
    <PageBar
      title={document.title}
      counts={
        <span className="small">
          <StatusTag>{say(`kind.${document.kind}`)}</StatusTag> {facts}{' '}
          <a href={toAddress('review', [source.id], { document: document.id })}>
            {say('reader.from-source', { title: source.title })}
          </a>
        </span>
      }
      actions={
        <>
          <Input
            ref={field}
            className="reader-find"
            aria-label={say('reader.find')}
            placeholder={say('reader.find-placeholder')}
            value={props.words}
            allowClear
            suffix={<FindCount words={props.words} at={props.at} hits={props.hits} />}
            onChange={(event) => props.onWords(event.target.value)}
            onPressEnter={(event) => props.onStep(event.shiftKey ? -1 : 1)}
          />
          <Input
            className="reader-line"
            aria-label={say('reader.to-line')}
            placeholder={say('reader.line-placeholder')}
            inputMode="numeric"
            onPressEnter={(event) => {
              const line = Number.parseInt(event.currentTarget.value, 10);
              if (line > 0) go(toAddress('reader', [document.id], { line }), { replace: true });
            }}
          />
          <Button onClick={() => window.history.back()}>{say('reader.back')}</Button>
        </>
      }
    />
  );
}

function FindCount({ words, at, hits }: { words: string; at: number; hits: number }) {
  const say = useText();
  if (!words.trim()) return null;
  return (
    <span className="cite" role="status">
      {hits > 0 ? say('reader.found', { at: at + 1, count: hits }) : say('reader.not-found')}
    </span>
  );
}

/** Ctrl+F looks inside the paper: the browser's own search would look through the frame as well. */
function useFindKey(focus: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
