import { styleAsWritten } from './style-as-written.ts';

/**
 * Loaded before every test. jsdom has no styles of pseudo elements and complains at length whenever the component library
 * asks for them (to measure a scroll bar); the styles of the element itself are as good an answer there.
 */
if (typeof window !== 'undefined') {
  window.getComputedStyle = styleAsWritten(window.getComputedStyle.bind(window));
  // No canvas either: text is then measured by nobody, which is what jsdom's own null says after its complaint.
  HTMLCanvasElement.prototype.getContext = () => null;
}
