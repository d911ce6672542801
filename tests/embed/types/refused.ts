// What tsc refuses: each of these lines has to be an error, or this file is one.
import { connect } from 'two-phones-embed';
import { Summary } from 'two-phones-embed/summary';

const element = document.createElement('two-phones');
const player = connect(document.createElement('iframe'));

// @ts-expect-error a misspelt event
player.on('stepp', () => {});
// @ts-expect-error a misspelt event
element.on('finished', () => {});
// @ts-expect-error the detail of another event
element.on('finish', ({ control }) => control);
// @ts-expect-error a handler that wants more than it is given
player.on('resize', (detail: { width: number }) => detail);
// @ts-expect-error a misspelt option
player.set({ langauge: 'da' });
// @ts-expect-error a value that the option does not take
player.set({ theme: 'pink' });
// @ts-expect-error an option that only the address has
element.set({ wait: '0' });
// @ts-expect-error there is no step 20
element.goTo(20);
// @ts-expect-error a step is a number
element.goTo('7');
// @ts-expect-error a misspelt request
player.resart();
// @ts-expect-error a window is no frame
connect(window);
// @ts-expect-error no such code
player.ready.catch((error: import('two-phones-embed').TwoPhonesError) => error.code === 'blokced');
// @ts-expect-error it is for reading
player.ready = Promise.resolve();
// @ts-expect-error a misspelt column
element.on('record', ({ story_mss }) => story_mss);
// @ts-expect-error a column has no other type
player.on('record', ({ step }) => step.toUpperCase());
// @ts-expect-error there is no such event of a study
player.on('record', ({ event }) => event === 'pressed');
// @ts-expect-error a record has all columns
new Summary().add({ event: 'press', step: 1 });
// @ts-expect-error a misspelt field
new Summary().values.mises;
