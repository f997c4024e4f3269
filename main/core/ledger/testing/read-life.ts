/** One step of a told life: the clock turned, a file brought in, a call or a question. `line` is the step as it stands in the file. */
export type Step =
  | { is: 'day'; line: string; day: string }
  | { is: 'file'; line: string; name: string; text: string }
  | { is: 'call' | 'question'; line: string; name: string; input: Record<string, unknown> }
  | { is: 'watch'; line: string; what: string };

/** A life: what its sentence says of it, and its steps. */
export type Life = { sentence: string; steps: Step[] };

const valueForm = /^(?<field>[A-Za-z]+)=(?<value>.*)$/su;

/** The words of a call, apart by blanks that stand in no quotes and no brackets. */
function wordsOf(line: string): string[] {
  return line.match(/(?:"[^"]*"|\[[^\]]*\]|\{[^}]*\}|[^\s"[{])+/gu) ?? [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function inputOf(words: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    words.map((word) => {
      const { field = '', value = '' } = valueForm.exec(word)?.groups ?? {};
      return [field, parsed(value)];
    }),
  );
}

function stepOf(line: string, text: string): Step {
  const [sign = '', first = '', ...rest] = wordsOf(line);
  if (sign === '!') return { is: 'day', line, day: first };
  if (sign === '+') return { is: 'file', line, name: first, text };
  if (sign === '~') return { is: 'watch', line, what: first };
  return { is: sign === '?' ? 'question' : 'call', line, name: first, input: inputOf(rest) };
}

/** A line that begins a step: `!` the day on the wall, `+` a file (its text behind `|`), `-` a call, `?` a question, `~` what is looked at. */
const opensStep = /^[!+~?-] /u;

/** The lives of a file: each begins with `# sentence`; what stands behind `=` was told by the program and is left out. */
export function livesOf(file: string): Life[] {
  return file.split(/^(?=# )/mu).map((part) => {
    const [sentence = '', ...lines] = part.split('\n');
    const starts = lines.flatMap((line, at) => (opensStep.test(line) ? [at] : []));
    const steps = starts.map((start, at) => {
      const own = lines.slice(start + 1, starts[at + 1]).filter((line) => line.startsWith('|'));
      return stepOf(lines[start] ?? '', own.map((line) => `${line.slice(1).trimStart()}\n`).join(''));
    });
    return { sentence: sentence.replace(/^# /u, ''), steps };
  });
}
