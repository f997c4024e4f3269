import { Select } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import type { ListImportResult } from '#shared/contract/list-preview.ts';
import { suggestionFields } from '#shared/domain/suggestion-field.ts';

/** What a column of a list may mean; `none` leaves it out of the ledger but in the row. */
const fields = [...suggestionFields, 'none'] as const;

/** Which column of a list means what, for a person to put right. */
export function ListColumns(props: {
  preview: Pick<ListImportResult, 'headings' | 'mapping'>;
  onChange: (mapping: Record<string, string>) => void;
}) {
  const say = useText();
  const { headings, mapping } = props.preview;
  const all = Object.fromEntries(headings.map((heading) => [heading, mapping[heading] ?? 'none']));
  return (
    <div className="list-columns">
      {headings.map((heading) => (
        <div key={heading} className="list-column">
          <span>{heading}</span>
          <Select
            size="small"
            aria-label={say('motions.column-means', { heading })}
            value={all[heading] ?? 'none'}
            onChange={(field) => props.onChange({ ...all, [heading]: field })}
            options={fields.map((field) => ({ value: field, label: say(`list-field.${field}`) }))}
            className="list-column-field"
          />
        </div>
      ))}
    </div>
  );
}
