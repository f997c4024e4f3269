import { Input, Select } from 'antd';
import { useText, useTextOr } from '#renderer/base/language.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { BriefKind, BriefScope } from '#shared/contract/brief-calls.ts';
import { useScopeChoices } from './use-scope-choices.ts';

const dates: readonly string[] = ['from', 'to', 'date', 'as-of'];

/** What the paper is about: one field for each part of the kind's scope. */
export function ScopeFields(props: { kind: BriefKind; scope: BriefScope; onChange: (scope: BriefScope) => void }) {
  const { kind, scope } = props;
  const say = useText();
  const sayOr = useTextOr();
  const choices = useScopeChoices(kind, scope);
  const set = (name: string, value: string | null | undefined) => {
    const { [name]: _, ...rest } = scope;
    props.onChange(value ? { ...rest, [name]: value } : rest);
  };
  return kind.scope.map(({ name, required, collection }) => {
    const label = sayOr(`briefs.scope-${name}`, name);
    const placeholder = required ? '' : say('briefs.optional');
    return (
      <Field key={name} label={label}>
        {collection ? (
          <Select
            aria-label={label}
            showSearch
            allowClear={!required}
            placeholder={placeholder}
            optionFilterProp="label"
            value={scope[name] ?? null}
            onChange={(value) => set(name, value)}
            options={choices[collection] ?? []}
            style={{ width: '100%' }}
          />
        ) : dates.includes(name) ? (
          <DateInput label={label} value={scope[name] ?? null} onChange={(value) => set(name, value)} />
        ) : (
          <Input
            key={scope[name] ?? ''}
            aria-label={label}
            inputMode="numeric"
            placeholder={placeholder}
            defaultValue={scope[name] ?? ''}
            onBlur={(event) => set(name, event.target.value.trim())}
            onPressEnter={(event) => set(name, event.currentTarget.value.trim())}
          />
        )}
      </Field>
    );
  });
}
