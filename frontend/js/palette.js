/* Keys of the search: those that open it on every page, and those that choose in it. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  const isTyping = (target) =>
    target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || !!target.closest?.('[contenteditable="true"]');

  const opener = () => document.querySelector('[data-palette]');

  document.addEventListener(
    'keydown',
    (event) => {
      const button = opener();
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const target = event.composedPath()[0];
      if (!button || event.isComposing || event.repeat) {
        return;
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        event.stopPropagation();
        button.click();
      } else if (plain && event.key === '/' && !isTyping(target)) {
        event.preventDefault();
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
  };
})();
