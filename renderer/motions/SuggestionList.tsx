import { useMemo } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { type Say, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { OwedCell } from '#renderer/dues/OwedCell.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { ListedSuggestion } from '#shared/contract/motion-calls.ts';
import { lastForm } from '#shared/domain/figures/suggestion-figures.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { suggestionColumns } from '#shared/lists/suggestion-columns.ts';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import { KindSwitch } from './KindSwitch.tsx';
import { ListActions } from './ListActions.tsx';
import { SessionRates } from './SessionRates.tsx';
import { SuggestionFilters } from './SuggestionFilters.tsx';
import { passes, type SuggestionFilter } from './suggestion-filter.ts';

type Row = ListedSuggestion & { organNames: string };

const textOf = (row: Row) =>
  `${row.number ?? ''} ${row.title} ${deputiesInWords(row).join(' ')} ${row.organNames} ${row.category ?? ''} ${row.delegation ?? ''}`;

/** All suggestions, filtered by the address, so that a view can be kept and sent. */
export function SuggestionList({ query }: { query: SuggestionFilter }) {
  const say = useText();
  const suggestions = useCall('suggestions.list', {});
  const { organs, nameOf } = useOrgans();
  const rows = useMemo(
    () =>
      (suggestions.data ?? []).map(
        (one): Row => ({ ...one, organNames: [...one.lead, ...one.support].map(nameOf).join('、') }),
      ),
    [suggestions.data, nameOf],
  );
  const shown = useMemo(() => {
    const organ = organs.find((one) => one.id === query.organ)?.title;
    const named = organ === undefined ? query : { ...query, organ };
    return rows.filter((row) => passes(row, named, (one) => [...one.lead, ...one.support].map(nameOf)));
  }, [rows, query, organs, nameOf]);
  const around = useAround(suggestionColumns);
  const columns = useMemo(() => screenColumns(suggestionColumns, around, cells), [around]);
  return (
    <Answer of={suggestions}>
      {() => (
        <>
          <PageBar
            title={<KindSwitch kind="suggestions" />}
            counts={countsOf(say, shown)}
            actions={<ListActions shown={shown.map((row) => row.id)} isAll={shown.length === rows.length} />}
          />
          {query.session ? <SessionRates key={query.session} session={query.session} /> : null}
          <ListTable
            label={say('motions.suggestions')}
            rows={shown}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(toAddress('suggestions', [row.id]))}
            tools={<SuggestionFilters rows={rows} filter={query} />}
            empty={rows.length === 0 ? say('motions.no-suggestions') : undefined}
          />
        </>
      )}
    </Answer>
  );
}

/** What is in force is counted; what left the procedure is shown and named, but not counted. */
function countsOf(say: Say, rows: readonly Row[]): string {
  const count = rows.filter(isSuggestionInForce).length;
  const left = rows.length - count;
  return left > 0 ? say('motions.suggestion-count-left', { count, left }) : say('motions.suggestion-count', { count });
}

function resultTone(result: string | null): 'act' | 'done' | 'neutral' {
  if (result === 'dissatisfied') return 'act';
  return 'neutral';
}

const cells: Cells<ListedSuggestion, 'title' | 'status' | 'result' | 'due'> = {
  title: (row, text) => <a href={toAddress('suggestions', [row.id])}>{text}</a>,
  status: (_, text) => <StatusTag>{text}</StatusTag>,
  result: (row, text) => {
    const result = lastForm(row)?.result ?? null;
    return result ? <StatusTag tone={resultTone(result)}>{text}</StatusTag> : text;
  },
  due: (row) => <OwedCell owed={row.owed} due={row.rounds.at(-1)?.due ?? null} plain="answer" />,
};
