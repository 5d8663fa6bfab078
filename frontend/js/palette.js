/* Keys of the search: those that open it on every page, and those that choose in it. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  const isTyping = (target) =>
    target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || !!target.closest?.('[contenteditable="true"]');

  const opener = () => document.querySelector('[data-palette]');

  /* What is typed between the key that opens the palette and the moment at which its field has the focus. */
  let early = null;
  /** So long keys are kept for a palette that does not come, in milliseconds. */
  const PATIENCE = 10000;

  const fieldOf = (event) => {
    const path = event.composedPath();
    return path.some((one) => one.classList && one.classList.contains('vr-palette')) && path[0].tagName === 'INPUT' ? path[0] : null;
  };

  const collect = () => {
    const focused = document.activeElement;
    if (!focused || !focused.closest('.vr-palette')) {
      early = { letters: [], enter: false, until: Date.now() + PATIENCE };
      entered = false;
    }
  };

  /** True for a key that belongs to the field which is about to open. */
  const keep = (event) => {
    if (early && Date.now() > early.until) {
      early = null;
    }
    if (!early || event.ctrlKey || event.metaKey || (event.altKey && !event.getModifierState('AltGraph'))) {
      return false;
    }
    if (event.key === 'Escape') {
      early = null;
      return false;
    }
    if (event.key === 'Backspace') {
      early.letters.pop();
    } else if (event.key === 'Enter') {
      early.enter = true;
    } else if ([...event.key].length === 1) {
      early.letters.push(event.key);
    } else {
      return false;
    }
    return true;
  };

  /* The open palette's way to press Enter, and whether it was pressed before there was one. */
  let enter = null;
  let entered = false;

  document.addEventListener(
    'focusin',
    (event) => {
      const input = early && fieldOf(event);
      if (!input) {
        return;
      }
      const typed = early;
      early = null;
      if (typed.letters.length) {
        input.value += typed.letters.join('');
        input.setSelectionRange(input.value.length, input.value.length);
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      if (typed.enter && enter && enter.input === input) {
        enter.press();
      } else {
        entered = typed.enter;
      }
    },
    true
  );
  document.addEventListener('pointerdown', () => (early = null), true);

  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isComposing && !fieldOf(event) && keep(event)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const button = opener();
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const target = event.composedPath()[0];
      if (!button || event.isComposing || event.repeat) {
        return;
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        event.stopPropagation();
        collect();
        button.click();
      } else if (plain && event.key === '/' && !isTyping(target)) {
        event.preventDefault();
        collect();
        button.click();
      } else if (plain && event.key === '?' && !isTyping(target)) {
        event.preventDefault();
        button.dispatchEvent(new CustomEvent('vr-shortcuts'));
      }
    },
    true
  );

  /** Lets the keys choose in the list while the field keeps the focus. */
  Verona.palette = function (list, field) {
    if (list.verona) {
      return;
    }
    list.verona = true;
    let chosen = 0;
    let waiting = false;
    const input = field.inputElement || field.querySelector('input');
    const options = () => [...list.querySelectorAll('[role=option]')];
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('autocomplete', 'off');

    const choose = (index) => {
      const all = options();
      chosen = all.length ? (index + all.length) % all.length : 0;
      all.forEach((option, i) => {
        option.id = option.id || list.id + '-' + Math.random().toString(36).slice(2);
        option.setAttribute('aria-selected', String(i === chosen));
      });
      const now = all[chosen];
      if (now) {
        input.setAttribute('aria-activedescendant', now.id);
        now.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    };

    const go = (event) => {
      const now = options()[chosen];
      if (!now) {
        return;
      }
      if ((event.ctrlKey || event.metaKey) && now.hasAttribute('href')) {
        window.open(now.href, '_blank', 'noopener');
      } else {
        now.click();
      }
    };

    /* Enter may come before the answer to the last letters: then it waits for it. */
    const isCurrent = () => input.value.trim() === (list.getAttribute('data-typed') || '');

    field.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && !event.isComposing) {
        event.preventDefault();
        choose(chosen + step);
      } else if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        if (isCurrent()) {
          go(event);
        } else {
          waiting = true;
        }
      }
    });
    list.addEventListener('mousemove', (event) => {
      const option = event.target.closest('[role=option]');
      if (option && option.getAttribute('aria-selected') !== 'true') {
        choose(options().indexOf(option));
      }
    });
    new MutationObserver(() => {
      choose(0);
      if (waiting && isCurrent()) {
        waiting = false;
        go({});
      }
    }).observe(list, { childList: true, attributes: true, attributeFilter: ['data-typed'] });
    choose(0);
    enter = {
      input,
      press: () => {
        if (isCurrent()) {
          go({});
        } else {
          waiting = true;
        }
      },
    };
    if (entered) {
      entered = false;
      enter.press();
    }
  };
})();
