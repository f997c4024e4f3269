import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { isMessageKey } from '#shared/messages/catalogue.ts';
import { rateValue } from '#shared/messages/rate-value.ts';

/** The rates of one session's suggestions, today or on a day that is past, each with its formula. */
export function SessionRates({ session }: { session: string }) {
  const say = useText();
  const tell = useTell();
  const [asOf, setAsOf] = useState<string | null>(null);
  const status = useCall('status.get', { session, ...(asOf !== null && { asOf }) }, { keep: true });
  return (
    <section className="session-rates" aria-label={say('motions.session-rates')}>
      <DateInput
        label={say('desk.as-of')}
        value={asOf}
        onChange={(chosen) => setAsOf(chosen !== null && chosen < today() ? chosen : null)}
      />
      <Answer of={status}>
        {({ rates, counts, undated }) => (
          <ul>
            <li>{say('motions.suggestion-count', { count: counts.suggestions ?? 0 })}</li>
            {rates.map((rate) => {
              const key = `rate.${rate.name}`;
              const name = isMessageKey(key) ? say(key) : rate.name;
              const formula = tell(rate.formula);
              return <li key={rate.name}>{say('desk.rate-note', { name, value: rateValue(rate, say), formula })}</li>;
            })}
            {undated ? <li>{say('desk.undated', { count: undated })}</li> : null}
          </ul>
        )}
      </Answer>
    </section>
  );
}
