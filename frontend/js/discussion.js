/* The field for comments: names after an @, Control+Enter, and drafts that outlive a closed panel. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});
  const PREFIX = 'verona.draft.';
  const CALL = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}.'’ -]{0,40})$/u;
  const MOST = 6;
  let fields = 0;

  const keep = (key, text) => {
    try {
      if (text.trim()) {
        sessionStorage.setItem(PREFIX + key, text);
      } else {
        sessionStorage.removeItem(PREFIX + key);
      }
    } catch (e) {
      // A browser that keeps nothing loses drafts, no more.
    }
  };

  const kept = (key) => {
    try {
      return sessionStorage.getItem(PREFIX + key) || '';
    } catch (e) {
      return '';
    }
  };

  const typed = (area) => area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));

  Verona.forgetDraft = function (field) {
    if (field.veronaDraft) {
      keep(field.veronaDraft, '');
    }
  };

  Verona.copyLink = function (path) {
    const link = new URL(path, document.baseURI).href;
    const copied = navigator.clipboard ? navigator.clipboard.writeText(link) : Promise.reject();
    copied.then(
      () => Verona.say('The link is copied'),
      () => window.prompt('The link to this thread', link)
    );
  };

  Verona.commentField = function (field, names, key) {
    field.veronaDraft = key;
    if (field.veronaComments) {
      return;
    }
    field.veronaComments = true;
    const area = field.inputElement || field.querySelector('textarea');
    const list = document.createElement('div');
    const id = 'vr-names-' + ++fields;
    let found = [];
    let chosen = 0;
    list.id = id;
    list.className = 'vr-names';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'People and functions');
    field.after(list);
    area.setAttribute('aria-autocomplete', 'list');

    const close = () => {
      list.hidden = true;
      found = [];
      area.removeAttribute('aria-activedescendant');
      area.removeAttribute('aria-controls');
    };

    const mark = () => {
      [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
      area.setAttribute('aria-activedescendant', id + '-' + chosen);
      list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    };

    const take = (index) => {
      const before = area.value.slice(0, area.selectionStart);
      const start = before.lastIndexOf('@');
      const words = before.slice(0, start) + '@' + found[index].name + ' ';
      area.value = words + area.value.slice(area.selectionStart);
      area.setSelectionRange(words.length, words.length);
      typed(area);
      close();
      area.focus();
    };

    const look = () => {
      const call = CALL.exec(area.value.slice(0, area.selectionStart));
      const query = call ? call[1].toLowerCase() : null;
      found =
        query === null
          ? []
          : names
              .filter((one) => {
                const name = one.name.toLowerCase();
                return name.startsWith(query) || name.split(' ').some((word) => word.startsWith(query));
              })
              .slice(0, MOST);
      if (!found.length || (found.length === 1 && found[0].name.toLowerCase() === query.trim())) {
        close();
        return;
      }
      chosen = 0;
      list.replaceChildren(
        ...found.map((one, i) => {
          const option = document.createElement('div');
          option.id = id + '-' + i;
          option.setAttribute('role', 'option');
          const name = document.createElement('span');
          name.textContent = one.name;
          const note = document.createElement('span');
          note.className = 'vr-small vr-soft';
          note.textContent = one.note;
          option.append(name, note);
          option.addEventListener('mousedown', (event) => {
            event.preventDefault();
            take(i);
          });
          return option;
        })
      );
      list.hidden = false;
      area.setAttribute('aria-controls', id);
      mark();
    };

    area.addEventListener('input', () => {
      keep(field.veronaDraft, area.value);
      look();
    });
    area.addEventListener('blur', close);
    area.addEventListener('keydown', (event) => {
      if (event.isComposing) {
        return;
      }
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        close();
        field.dispatchEvent(new CustomEvent('vr-send', { detail: area.value }));
        return;
      }
      if (list.hidden) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        chosen = (chosen + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
        mark();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        event.stopPropagation();
        take(chosen);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });

    const before = kept(key);
    if (before && !area.value) {
      area.value = before;
      typed(area);
      close();
    }
  };
})();
