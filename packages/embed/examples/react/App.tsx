// A page in React 19: the demo at a step that buttons choose, and what happens in it.
import { useRef, useState } from 'react';
import type { Step, TwoPhonesElement } from 'two-phones-embed';
import 'two-phones-embed';
import type {} from 'two-phones-embed/react';

/** Where the demo is. A bundle has another address, so the element has to be told. */
const DEMO = 'https://example.org/two-phones/';

export function App() {
  const demo = useRef<TwoPhonesElement>(null);
  const [shown, show] = useState('');
  const goTo = (step: Step) => demo.current?.goTo(step).catch(({ code }) => show(code));
  return (
    <article lang="en">
      <h1>Copy your app to another phone</h1>
      <nav>
        {([1, 4, 7] as const).map((step) => (
          <button key={step} onClick={() => goTo(step)}>
            Step {step}
          </button>
        ))}
      </nav>
      <two-phones ref={demo} base={DEMO} step={1} wait={10} loading="eager" onstep={({ detail }) => show(`step ${detail.step}: ${detail.screen}`)} onerror={({ detail }) => show(detail.code)}>
        <a href={`${DEMO}steps/en/1.html`}>Read step 1</a>
      </two-phones>
      <p aria-live="polite">{shown}</p>
    </article>
  );
}
