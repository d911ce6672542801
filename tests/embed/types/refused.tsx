// What tsc refuses in JSX.
import type {} from 'two-phones-embed/react';

export const Fine = () => <two-phones step={7} lang="da" loading="click" width="100%" onstep={({ detail }) => console.log(detail.step)} className="wide"><a href="/guide">Read it</a></two-phones>;

// @ts-expect-error a misspelt option
export const Option = () => <two-phones scenaro="sms-late" />;
// @ts-expect-error a value that the option does not take
export const Value = () => <two-phones phone="third" />;
// @ts-expect-error a misspelt event
export const Event = () => <two-phones onstepp={() => {}} />;
// @ts-expect-error the detail of another event
export const Detail = () => <two-phones onfinish={({ detail }) => detail.step} />;
