/**
 * `<two-phones>` in JSX: `import type {} from 'two-phones-embed/react'`. React 19 registers `onstep` and the like as listeners.
 *
 * @module
 */
import type { HTMLAttributes, Ref } from 'react';
import type { TwoPhonesAttributes, TwoPhonesElement, TwoPhonesEvents } from './index.js';

type Handlers = { [Name in keyof TwoPhonesEvents as `on${Name}`]?: (event: CustomEvent<TwoPhonesEvents[Name]>) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'two-phones': Omit<HTMLAttributes<TwoPhonesElement>, keyof TwoPhonesAttributes | keyof Handlers> & TwoPhonesAttributes & Handlers & { ref?: Ref<TwoPhonesElement>; key?: string | number; class?: string };
    }
  }
}
