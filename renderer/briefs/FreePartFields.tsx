import { Input } from 'antd';
import { Field } from '#renderer/ui/Field.tsx';
import type { BriefPreview } from '#shared/contract/brief-calls.ts';

/** The free-text parts, as the program proposes them or as they were rewritten; a change counts on leaving the field. */
export function FreePartFields(props: {
  parts: BriefPreview['freeParts'];
  written: Readonly<Record<string, string>>;
  onChange: (name: string, text: string) => void;
}) {
  return props.parts.map(({ name, title, text }) => {
    const shown = props.written[name] ?? text;
    return (
      <Field key={name} label={title}>
        <Input.TextArea
          key={shown}
          aria-label={title}
          className="grows"
          rows={name === 'number' || name === 'issue' ? 1 : 2}
          defaultValue={shown}
          onBlur={(event) => {
            if (event.target.value !== shown) props.onChange(name, event.target.value);
          }}
        />
      </Field>
    );
  });
}
