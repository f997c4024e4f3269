/** A key to press, or several at once: `Ctrl+K`. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd>{keys.replaceAll('+', ' ')}</kbd>;
}
