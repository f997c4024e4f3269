import { toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Reader } from './Reader.tsx';

/** A paper's text: `#/reader/<document>?line=554&to=556` shows it with these lines marked. */
export function ReaderScreen({ parts, query }: ScreenProps) {
  const say = useText();
  const id = parts[0] ?? '';
  const text = useCall('documents.text', { id });
  useCrumbs([{ label: say('screen.library'), address: toAddress('library') }, { label: say('screen.reader') }]);
  const line = Number(query.line);
  const marked = line > 0 ? { from: line, to: Math.max(line, Number(query.to) || line) } : null;
  return <Answer of={text}>{(value) => <Reader key={id} text={value} marked={marked} />}</Answer>;
}
