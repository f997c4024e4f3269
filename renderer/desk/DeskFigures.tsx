import { toAddress } from '#renderer/base/address.ts';
import { type Say, useTell, useText } from '#renderer/base/language.tsx';
import { type AsOf, asOfQuery } from '#renderer/ui/AsOfField.tsx';
import type { Bar, Desk, Rate } from '#shared/contract/desk-calls.ts';
import { rateValue } from '#shared/messages/rate-value.ts';
import { BarList } from './BarList.tsx';

const organsShown = 5;

/** Where the term stands: points by status, suggestions by answer, organs by what they met in time. Each bar opens its list. */
export function DeskFigures({ desk, asOf }: { desk: Desk; asOf: AsOf }) {
  const say = useText();
  const tell = useTell();
  const { points, suggestions, motions, organs, onTimeRate } = desk;
  const toBars = (screen: string, bars: Bar[], total: number) =>
    bars.map((bar) => ({
      label: tell(bar.label),
      value: String(bar.count),
      share: total === 0 ? 0 : bar.count / total,
      tone: bar.tone,
      address: toAddress(screen, [], bar.filter),
    }));
  return (
    <section className="desk-figures" aria-label={say('desk.figures')}>
      <h2 className="section-title">{say('desk.figures')}</h2>
      <div className="desk-columns">
        <BarList
          title={say('desk.points', { count: points.total })}
          bars={toBars('points', points.bars, points.total)}
          notes={[
            rateNote(say, say('rate.points-done'), points.rate),
            rateNote(say, say('rate.reports-on-time'), points.onTime),
            rateNote(say, say('rate.motion-reports-on-time'), motions.onTime),
          ]}
        />
        <BarList
          title={say('desk.suggestions', { count: suggestions.total })}
          bars={toBars('suggestions', suggestions.bars, suggestions.total)}
          notes={[
            rateNote(say, say('rate.suggestions-done'), suggestions.rate),
            rateNote(say, say('rate.answers-on-time'), suggestions.onTime),
          ]}
        />
        <BarList
          title={say('desk.organs')}
          bars={organs.slice(0, organsShown).map((organ) => ({
            label: organ.title,
            value: `${organ.onTime}/${organ.due}`,
            share: organ.due === 0 ? 0 : organ.onTime / organ.due,
            tone: organ.onTime === organ.due ? 'done' : organ.onTime * 2 >= organ.due ? 'part' : 'act',
            address: toAddress('organs', [organ.id], asOfQuery(asOf)),
          }))}
          notes={[rateNote(say, say('rate.on-time'), onTimeRate)]}
        />
      </div>
    </section>
  );
}

/** `61.2% = …`: a rate never stands without its formula and base. */
function rateNote(say: Say, name: string, rate: Rate): string {
  return say('desk.rate-note', { name, value: rateValue(rate, say), formula: rate.formula });
}
