/* What every page of Verona needs in the browser: theme, marks on live changes, polite announcements. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  /** 'light', 'dark' or 'system'; remembered by this browser. */
  Verona.theme = function (name) {
    const fixed = name === 'light' || name === 'dark';
    document.documentElement.style.colorScheme = fixed ? name : '';
    try {
      if (fixed) {
        localStorage.setItem('verona.theme', name);
      } else {
        localStorage.removeItem('verona.theme');
      }
    } catch (e) {
      /* storage is off: the choice lasts as long as the page */
    }
  };

  let region;
  /** Says something to a screen reader when it is free. */
  Verona.say = function (text) {
    if (!region) {
      region = document.createElement('div');
      region.className = 'vr-hidden';
      region.setAttribute('role', 'status');
      region.setAttribute('aria-live', 'polite');
      document.body.appendChild(region);
    }
    const line = document.createElement('div');
    line.textContent = text;
    region.appendChild(line);
    while (region.childElementCount > 5) {
      region.firstElementChild.remove();
    }
    setTimeout(() => line.remove(), 8000);
  };

  const flashes = new WeakMap();
  /** Marks the element with its author for some seconds. */
  Verona.flash = function (element, author, functionClass, what) {
    const running = flashes.get(element);
    if (running) {
      clearTimeout(running.timer);
      running.end();
    }
    const had = element.classList.contains(functionClass);
    const end = () => {
      element.removeAttribute('data-flash');
      if (!had) {
        element.classList.remove(functionClass);
      }
      flashes.delete(element);
    };
    element.setAttribute('data-flash', author);
    element.classList.add(functionClass);
    flashes.set(element, { end, timer: setTimeout(end, 5000) });
    if (what) {
      Verona.say(what);
    }
  };

  const marks = new WeakMap();
  /** Says quietly that what stands in a field is recorded, and when. */
  Verona.saved = function (field) {
    const time = new Date().toLocaleTimeString(document.documentElement.lang || undefined, { hour: '2-digit', minute: '2-digit' });
    clearTimeout(marks.get(field));
    field.setAttribute('data-saved', 'Saved ' + time);
    marks.set(field, setTimeout(() => field.removeAttribute('data-saved'), 6000));
    Verona.say('Saved');
  };

  /** When this browser saw a plan last: nobody else has to know who reads what. After half an hour without it, the next sight is another look. */
  const PAUSE = 30 * 60 * 1000;

  const read = (plan) => {
    try {
      return JSON.parse(localStorage.getItem('verona.look.' + plan)) || {};
    } catch (e) {
      return {};
    }
  };

  /** Remembers that this browser shows the plan now. */
  Verona.looks = function (plan) {
    const seen = read(plan);
    const now = Date.now();
    if (seen.until && now - seen.until > PAUSE) {
      seen.last = seen.until;
    }
    seen.until = now;
    try {
      localStorage.setItem('verona.look.' + plan, JSON.stringify(seen));
    } catch (e) {
      /* storage is off: nothing is remembered */
    }
    return seen;
  };

  /** Brings the element to the middle of the screen, and marks it as what the address named. */
  Verona.lookAt = function (element) {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    element.classList.add('vr-looked-at');
    setTimeout(() => element.classList.remove('vr-looked-at'), 4000);
  };

  const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
  if (indicator) {
    // So that a screen reader says it too when the connection is lost.
    indicator.setAttribute('role', 'status');
    indicator.onlineText = 'Back online. Everything is sent.';
  }
})();
