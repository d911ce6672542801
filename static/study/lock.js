// What participants must not reach, besides what study.css takes away: filling the code of an SMS in with a press, which has to stay
// readable, and links that lead out of the study.
const root = document.documentElement;

export class Guard {
  constructor({ hints, longer, captions }) {
    root.toggleAttribute('data-study-hints', hints);
    root.toggleAttribute('data-study-longer', longer);
    root.toggleAttribute('data-study-captions', captions === 'as-chosen');
    addEventListener('click', (event) => this.stop(event), true);
    new MutationObserver(() => this.lock()).observe(document.body, { subtree: true, childList: true });
  }

  lock() {
    for (const sms of document.querySelectorAll('.sms__fill:not([aria-disabled])')) {
      sms.setAttribute('aria-disabled', 'true');
      sms.tabIndex = -1;
    }
  }

  stop(event) {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target?.closest('#app .sms__fill, #app a[href]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // The links of an app that has stopped lead to the app without the study, which goes on when it is loaded again.
    if (target.closest('#app.fallback')) location.reload();
  }
}
