/* What the history needs in the browser: a list without an end, keys and playing for time travel, and when this browser last looked. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  /** Presses the button as soon as it comes near the visible part of the page. */
  Verona.endless = function (button) {
    if (button.veronaEndless) {
      return;
    }
    button.veronaEndless = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting) && !button.disabled) {
          button.click();
        }
      },
      { rootMargin: '0px 0px 600px 0px' },
    );
    button.veronaEndless.observe(button);
  };

  const writesInto = (target) =>
    target.closest && target.closest('input:not([type=range]), textarea, select, [contenteditable], vaadin-date-time-picker, vaadin-select');

  /** The keys of the bar's buttons, wherever nobody writes; and its button that plays. */
  Verona.timeKeys = function (bar) {
    if (bar.veronaKeys) {
      return;
    }
    bar.veronaKeys = true;
    const press = (key) => {
      const button = bar.querySelector('[data-key="' + key + '"]');
      if (button && !button.disabled) {
        button.click();
        return true;
      }
      return false;
    };
    const onKey = (event) => {
      if (!bar.isConnected) {
        document.removeEventListener('keydown', onKey);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || writesInto(event.composedPath()[0] || event.target)) {
        return;
      }
      const keys = { '[': '[', ']': ']', ',': ',', '.': '.', '{': '{', '}': '}', p: 'p', P: 'p', PageUp: ']', PageDown: '[' };
      const onRange = event.target.matches && event.target.matches('input[type=range]');
      if (keys[event.key] && (event.key.length === 1 || onRange) && press(keys[event.key])) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKey);

    const play = bar.querySelector('.vr-play');
    let timer;
    const stop = () => {
      clearInterval(timer);
      timer = undefined;
      play.setAttribute('aria-pressed', 'false');
    };
    play.addEventListener('click', () => {
      if (timer) {
        stop();
        return;
      }
      play.setAttribute('aria-pressed', 'true');
      timer = setInterval(() => {
        if (!bar.isConnected || !press(']')) {
          stop();
        }
      }, 1500);
    });
  };

  /** Shows the link when there was an earlier look, and lets it lead to what changed since. */
  Verona.lastLook = function (link, plan, path) {
    const seen = Verona.looks(plan);
    if (seen.last) {
      link.setAttribute('href', path + '?from=' + new Date(seen.last).toISOString());
      link.hidden = false;
    }
  };
})();
