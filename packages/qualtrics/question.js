// Two Phones in a question of Qualtrics: paste this into the question's JavaScript, and question.html into its HTML view. It is in older
// JavaScript, as not every survey editor takes newer, and needs neither jQuery nor anything of the layout.
Qualtrics.SurveyEngine.addOnload(function () {
  // Yours: where the demo is, and what this question shows (docs/studies-in-your-tool.md).
  var WHERE = 'https://example.org/two-phones/';
  var OPTIONS = { study: 'copy-2026', phone: 'new', step: '12', scenario: 'sms-late@14' };
  // Whether the survey goes on by itself, in milliseconds after the end; null leaves it to the participant.
  var GO_ON = 1500;
  // Qualtrics puts the response's own name here: for participants whom the survey's address does not name.
  var RESPONSE = '${e://Field/ResponseID}';

  var question = this;
  var FIELDS = ['completed', 'ended', 'last_task', 'last_step', 'last_screen', 'duration_ms', 'events', 'presses', 'misses', 'corrections', 'errors', 'hints', 'hidden'];
  var COUNTED = { press: 'presses', miss: 'misses', correct: 'corrections', error: 'errors', hint: 'hints', hide: 'hidden' };
  var values = { completed: 0, ended: '', last_task: '', last_step: '', last_screen: '', duration_ms: 0, events: 0, presses: 0, misses: 0, corrections: 0, errors: 0, hints: 0, hidden: 0 };
  var lastTime = 0;
  var isGood = true;

  // In Survey Flow each field is declared as __js_tp_completed and so on. The older survey engine takes the whole name.
  function set(name, value) {
    var engine = Qualtrics.SurveyEngine;
    if (engine.setJSEmbeddedData) engine.setJSEmbeddedData('tp_' + name, String(value));
    else engine.setEmbeddedData('__js_tp_' + name, String(value));
  }
  function save() {
    FIELDS.forEach(function (name) {
      set(name, values[name]);
    });
  }

  /** The participant in the address of the survey, as the demo takes it, else the response. */
  function participant() {
    var found = /[?&](?:participant|PROLIFIC_PID|workerId)=([A-Za-z0-9._-]{1,64})(?:&|#|$)/.exec(location.href);
    if (found) return found[1];
    return /^[A-Za-z0-9._-]{1,64}$/.test(RESPONSE) ? RESPONSE : 'r' + Math.random().toString(36).slice(2);
  }

  function add(row) {
    values.events += 1;
    if (COUNTED[row.event]) values[COUNTED[row.event]] += 1;
    if (typeof row.step === 'number') values.last_step = Math.max(row.step, values.last_step || 0);
    if (row.screen) values.last_screen = row.screen;
    // The clock starts anew when the demo is loaded again.
    values.duration_ms += row.t_ms < lastTime ? row.t_ms : row.t_ms - lastTime;
    lastTime = row.t_ms;
    if (row.event === 'task' && row.detail.indexOf('began') !== 0) {
      values.last_task = row.detail.split('=')[0];
      isGood = isGood && values.last_task === 'done';
    }
    if (row.event === 'end') {
      values.ended = row.detail || 'ended';
      values.completed = row.detail === 'done' && isGood ? 1 : 0;
    }
    save();
    if (row.event === 'end') finish();
  }

  var isOver = false;
  function finish() {
    if (isOver) return;
    isOver = true;
    question.enableNextButton();
    // The survey engine wants a moment before it takes the fields along.
    if (GO_ON !== null) {
      setTimeout(function () {
        question.clickNextButton();
      }, GO_ON);
    }
  }

  var script = document.createElement('script');
  script.type = 'module';
  script.src = WHERE + 'embed.js';
  script.onerror = function () {
    set('failure', 'unreachable');
    question.enableNextButton();
  };
  document.head.appendChild(script);

  var demo = document.createElement('two-phones');
  Object.keys(OPTIONS).forEach(function (name) {
    demo.setAttribute(name, OPTIONS[name]);
  });
  demo.setAttribute('base', WHERE);
  demo.setAttribute('loading', 'eager');
  var who = participant();
  demo.setAttribute('participant', who);
  demo.addEventListener('record', function (event) {
    add(event.detail);
  });
  demo.addEventListener('error', function (event) {
    // The frame itself: what is refused inside the demo has other names.
    var code = event.detail && event.detail.code;
    if ((code !== 'blocked' && code !== 'timeout') || values.events > 0) return;
    set('failure', code);
    question.enableNextButton();
  });

  set('participant', who);
  set('failure', '');
  save();
  question.disableNextButton();
  var container = question.getQuestionContainer();
  (container.querySelector('.two-phones-place') || container).appendChild(demo);
  // Once more as the page is sent.
  Qualtrics.SurveyEngine.addOnPageSubmit(save);
});
