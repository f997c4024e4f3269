import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { lastClass } from '#shared/domain/figures/suggestion-figures.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { promiseSigns } from '#shared/domain/promises/promise-sign.ts';
import { suggestionStatuses } from '#shared/domain/suggestion-status.ts';
import { useSavedViews } from './saved-views.ts';
import type { SuggestionFilter } from './suggestion-filter.ts';

type Option = { value: string; label: string };

/** Status, class, organ and session, and the views that a person saved. All of it stands in the address. */
export function SuggestionFilters({ rows, filter }: { rows: readonly SuggestionRecord[]; filter: SuggestionFilter }) {
  const say = useText();
  const { organs, nameOf } = useOrgans();
  const choose = (patch: SuggestionFilter) => go(toAddress('suggestions', [], clean({ ...filter, ...patch })));
  const choices = useMemo(
    () => ({
      classes: distinct(rows.map(lastClass)),
      sessions: distinct(rows.map((row) => row.session)),
    }),
    [rows],
  );
  const choice = (name: keyof SuggestionFilter, label: string, options: Option[], width: number) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      value={filter[name] ?? null}
      onChange={(value: string | null) => choose({ [name]: value ?? '' })}
      options={options}
      popupMatchSelectWidth={false}
      style={{ width }}
    />
  );
  const unanswered: Option[] = [
    { value: 'no', label: say('bar.unanswered') },
    { value: 'unclassed', label: say('bar.unclassed') },
  ];
  return (
    <>
      {choice(
        'status',
        say('column.status'),
        suggestionStatuses.map((one) => ({ value: one, label: say(`suggestion-status.${one}`) })),
        116,
      )}
      {choice('answerClass', say('list-field.answerClass'), choices.classes, 112)}
      {choice('answered', say('motions.answered'), unanswered, 132)}
      {choice(
        'promise',
        say('column.promise'),
        promiseSigns.map((one) => ({ value: one, label: say(`promise-sign.${one}`) })),
        108,
      )}
      {choice(
        'organ',
        say('list-field.lead'),
        organs.map((organ) => ({ value: organ.id, label: nameOf(organ.id) })),
        132,
      )}
      {choice('session', say('list-field.session'), choices.sessions, 120)}
      <Views filter={filter} />
    </>
  );
}

function distinct(values: (string | null)[]): Option[] {
  const known = values.filter((value): value is string => value !== null && value !== '');
  return [...new Set(known)].sort().map((value) => ({ value, label: value }));
}

function clean(filter: SuggestionFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
}

function Views({ filter }: { filter: SuggestionFilter }) {
  const say = useText();
  const { views, save, remove } = useSavedViews();
  const [isNaming, setNaming] = useState(false);
  const current = views.find((view) => JSON.stringify(clean(view.filter)) === JSON.stringify(clean(filter)));
  return (
    <>
      {views.length > 0 ? (
        <Select
          aria-label={say('motions.views')}
          placeholder={say('motions.views')}
          value={current?.name ?? null}
          onChange={(name: string) =>
            go(toAddress('suggestions', [], clean(views.find((view) => view.name === name)?.filter ?? {})))
          }
          options={views.map((view) => ({ value: view.name, label: view.name }))}
          popupMatchSelectWidth={false}
          style={{ width: 110 }}
        />
      ) : null}
      {current ? (
        // A key of its own: the focus that comes back after naming must not stand on a button that removes.
        <Button key="remove" type="text" onClick={() => remove(current.name)}>
          {say('motions.view-remove')}
        </Button>
      ) : Object.keys(clean(filter)).length > 0 ? (
        <Button key="save" type="text" onClick={() => setNaming(true)}>
          {say('motions.view-save')}
        </Button>
      ) : null}
      <TextPrompt
        open={isNaming}
        title={say('motions.view-save')}
        label={say('motions.view-name')}
        initial=""
        onSave={(name) => {
          save({ name, filter: clean(filter) });
          setNaming(false);
        }}
        onCancel={() => setNaming(false)}
      />
    </>
  );
}
