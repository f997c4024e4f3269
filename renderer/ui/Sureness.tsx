import { useText, useTextOr } from '#renderer/base/language.tsx';
import { sureEnough } from '#shared/domain/sure-enough.ts';

/**
 * How sure the reader is of a record and why, in one quiet line; amber when it is in doubt. `confidence` is 0..1, `because`
 * holds codes of reading reasons; what is no code (an older reading, a note in words) stands as it is.
 */
export function Sureness(props: {
  confidence: number;
  because: readonly string[];
  sentence: 'reading.sure' | 'reading.proposed';
}) {
  const say = useText();
  const textOr = useTextOr();
  if (props.because.length === 0) return null;
  const because = props.because.map((reason) => textOr(`because.${reason}`, reason)).join(say('reading.separator'));
  return (
    <span className="sureness" data-doubtful={props.confidence < sureEnough || undefined}>
      {say(props.sentence, { percent: Math.round(props.confidence * 100), because })}
    </span>
  );
}
