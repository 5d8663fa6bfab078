/*
 * The browser's side of a joint text field. It keeps what the person types, hands it to the server (at most once a second while they
 * type, at once when they leave the field), and takes in what others wrote without moving caret, selection, focus or scroll.
 *
 * Three texts: `base` is the last recorded text that the server sent, `sent` is what was handed over and is not yet known to be
 * recorded, and the field's own value is what the person sees. One text is under way at a time.
 */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  const THROTTLE = 1000;
  const PATIENCE = 10000;
  const EFFORT = 400;

  /* A change is a list: a positive number keeps, a negative one deletes that many, a string is inserted. */

  function push(change, part) {
    const last = change.length - 1;
    if (part === 0 || part === '') {
      return;
    }
    if (typeof part === 'string' ? typeof change[last] === 'string' : typeof change[last] === 'number' && change[last] > 0 === part > 0) {
      change[last] += part;
    } else {
      change.push(part);
    }
  }

  function isHigh(code) {
    return code >= 0xd800 && code < 0xdc00;
  }

  /** The smallest change that turns one text into the other; one replacement where the smallest is too costly to find. */
  function difference(before, after) {
    let head = 0;
    const most = Math.min(before.length, after.length);
    while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) {
      head++;
    }
    if (head > 0 && isHigh(before.charCodeAt(head - 1))) {
      head--;
    }
    let tail = 0;
    while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && before.charCodeAt(before.length - tail) >= 0xdc00 && before.charCodeAt(before.length - tail) < 0xe000) {
      tail--;
    }
    if (before.length - tail === head || after.length - tail === head) {
      const slid = slide(before.length > after.length ? before : after, head, Math.abs(before.length - after.length));
      tail += head - slid;
      head = slid;
    }
    const change = [];
    push(change, head);
    for (const part of middle(Array.from(before.slice(head, before.length - tail)), Array.from(after.slice(head, after.length - tail)))) {
      push(change, part);
    }
    push(change, tail);
    return change;
  }

  /** Where a lone insertion or deletion begins: of the places that give the same text, one between two words. */
  function slide(text, start, length) {
    for (let at = start; at >= 0 && length > 0; at--) {
      if (at === 0 || /\s/.test(text[at - 1])) {
        return at;
      }
      if (text[at - 1] !== text[at + length - 1] || text.charCodeAt(at - 1) >= 0xd800) {
        return start;
      }
    }
    return start;
  }

  /** Greedy shortest edit script over code points. */
  function middle(a, b) {
    const whole = [-a.join('').length, b.join('')];
    if (!a.length || !b.length) {
      return whole;
    }
    const trace = [];
    let ends = { 1: 0 };
    for (let d = 0; d <= Math.min(a.length + b.length, EFFORT); d++) {
      trace.push(Object.assign({}, ends));
      for (let k = -d; k <= d; k += 2) {
        let x = k === -d || (k !== d && ends[k - 1] < ends[k + 1]) ? ends[k + 1] : ends[k - 1] + 1;
        while (x < a.length && x - k < b.length && a[x] === b[x - k]) {
          x++;
        }
        ends[k] = x;
        if (x >= a.length && x - k >= b.length) {
          return script(a, b, trace);
        }
      }
    }
    return whole;
  }

  function script(a, b, trace) {
    const parts = [];
    let x = a.length;
    let y = b.length;
    for (let d = trace.length - 1; d >= 0; d--) {
      const ends = trace[d];
      const k = x - y;
      const down = k === -d || (k !== d && ends[k - 1] < ends[k + 1]);
      const px = d === 0 ? 0 : ends[down ? k + 1 : k - 1];
      const py = d === 0 ? 0 : px - (down ? k + 1 : k - 1);
      while (x > px && y > py && (x > 0 && y > 0) && a[x - 1] === b[y - 1]) {
        parts.push(a[x - 1].length);
        x--;
        y--;
      }
      if (d > 0) {
        parts.push(down ? b[y - 1] : -a[x - 1].length);
        x = px;
        y = py;
      }
    }
    return parts.reverse();
  }

  /** `theirs`, made on the same text as `mine`, made to follow `mine`. Where both insert at one place, mine stands first, as on the server. */
  function follow(theirs, mine) {
    const left = mine.slice();
    const result = [];
    let i = 0;
    for (let part of theirs) {
      while (part !== undefined) {
        const own = left[i];
        if (typeof own === 'string') {
          push(result, own.length);
          i++;
        } else if (typeof part === 'string' || own === undefined) {
          push(result, part);
          part = undefined;
        } else {
          const length = Math.min(Math.abs(part), Math.abs(own));
          if (own > 0) {
            push(result, part > 0 ? length : -length);
          }
          left[i] = own > 0 ? own - length : own + length;
          if (left[i] === 0) {
            i++;
          }
          part = part > 0 ? part - length : part + length;
          if (part === 0) {
            part = undefined;
          }
        }
      }
    }
    for (; i < left.length; i++) {
      if (typeof left[i] === 'string') {
        push(result, left[i].length);
      } else if (left[i] > 0) {
        push(result, left[i]);
      }
    }
    return result;
  }

  /** The text after the change, and where the given places of it are then. */
  function apply(change, text, places) {
    let out = '';
    let at = 0;
    const moved = places.slice();
    for (const part of change) {
      if (typeof part === 'string') {
        places.forEach((place, n) => {
          if (place > at) {
            moved[n] += part.length;
          }
        });
        out += part;
      } else if (part > 0) {
        out += text.slice(at, at + part);
        at += part;
      } else {
        places.forEach((place, n) => {
          moved[n] -= Math.max(0, Math.min(place, at - part) - at);
        });
        at -= part;
      }
    }
    return { text: out + text.slice(at), places: moved };
  }

  /** What `own` becomes when `before` has become `after`; both made from `before`. */
  function merge(before, after, own, places) {
    if (own === before) {
      const result = apply(difference(before, after), own, places);
      return { text: after, places: result.places };
    }
    if (after === before) {
      return { text: own, places };
    }
    return apply(follow(difference(before, after), difference(before, own)), own, places);
  }

  class JointText {
    constructor(host) {
      this.host = host;
      this.field = host.firstElementChild;
      this.state = host.querySelector('.vr-joint-state');
      this.base = '';
      this.revision = -1;
      this.sent = null;
      this.refused = null;
      this.waiting = [];
      this.composing = false;
      this.lastSent = 0;
      this.field.addEventListener('input', () => this.typed());
      this.field.addEventListener('focusout', () => this.hand(true));
      this.field.addEventListener('compositionstart', () => (this.composing = true));
      this.field.addEventListener('compositionend', () => {
        this.composing = false;
        this.waiting.splice(0).forEach((message) => this.take(...message));
        this.typed();
      });
    }

    input() {
      return this.field.inputElement;
    }

    value() {
      const input = this.input();
      return input ? input.value : this.field.value || '';
    }

    /** A text to begin with, whatever was there. */
    show(revision, text) {
      this.base = text;
      this.revision = revision;
      this.sent = null;
      this.refused = null;
      this.waiting = [];
      this.write(text, []);
      this.say('');
    }

    /** What is recorded now. `acknowledged` when that has in it what was under way. */
    take(revision, text, acknowledged) {
      if (this.composing) {
        this.waiting.push([revision, text, acknowledged]);
        return;
      }
      const before = acknowledged && this.sent !== null ? this.sent : this.base;
      const own = this.value();
      const input = this.input();
      const focused = input && input.getRootNode().activeElement === input;
      const places = focused ? [input.selectionStart, input.selectionEnd] : [];
      const merged = merge(before, text, own, places);
      if (this.sent !== null) {
        const rest = acknowledged ? text : merge(this.base, text, this.sent, []).text;
        this.sent = rest === text ? null : rest;
      }
      this.base = text;
      this.revision = revision;
      if (merged.text !== own) {
        this.write(merged.text, focused ? merged.places : []);
      }
      if (this.sent === null) {
        clearTimeout(this.settling);
        if (this.refused === null) {
          this.say(this.value() === text && acknowledged ? 'Saved ' + clock() : this.state.textContent);
        }
        this.schedule();
      }
    }

    /** A rule said no to what was under way. The words stay in the field; they go out again when the person changes them. */
    refuse(message) {
      clearTimeout(this.settling);
      this.sent = null;
      this.refused = this.value();
      this.say(message, true);
    }

    write(text, places) {
      const input = this.input();
      const scroller = this.field.shadowRoot && this.field.shadowRoot.querySelector('[part~="input-field"]');
      const scroll = scroller ? scroller.scrollTop : 0;
      const inner = input ? input.scrollTop : 0;
      this.field.value = text;
      if (input && input.value !== text) {
        input.value = text;
      }
      if (input && places.length) {
        input.setSelectionRange(places[0], places[1], input.selectionDirection);
      }
      if (input) {
        input.scrollTop = inner;
      }
      if (scroller) {
        scroller.scrollTop = scroll;
      }
    }

    typed() {
      if (this.refused !== null && this.refused !== this.value()) {
        this.refused = null;
      }
      if (this.refused === null) {
        this.say('');
      }
      this.schedule();
    }

    schedule() {
      if (this.timer || this.sent !== null || this.value() === this.base) {
        return;
      }
      const since = Date.now() - this.lastSent;
      this.timer = setTimeout(() => {
        this.timer = 0;
        this.hand(false);
      }, Math.max(THROTTLE - since, THROTTLE / 2));
    }

    /** Hands the text over, unless one is under way (then what came since follows it) or a rule has refused just this. */
    hand(leaving) {
      const text = this.value();
      if (this.sent !== null || this.composing || text === this.base || text === this.refused || this.revision < 0) {
        return;
      }
      clearTimeout(this.timer);
      this.timer = 0;
      this.sent = text;
      this.lastSent = Date.now();
      if (leaving || !this.state.textContent) {
        this.say('Saving…');
      }
      this.host.$server.typed(this.revision, text);
      this.settling = setTimeout(() => this.settle(), PATIENCE);
    }

    /** No word of it for long: asks, when there is a connection, whether anything is left to wait for. */
    settle() {
      if (this.sent === null) {
        return;
      }
      const store = window.Vaadin && window.Vaadin.connectionState;
      if (store && store.state !== 'connected' && store.state !== 'loading') {
        this.say('Not sent yet: there is no connection. Your words are kept here.', true);
      } else {
        this.host.$server.settle();
      }
      this.settling = setTimeout(() => this.settle(), PATIENCE);
    }

    say(text, bad) {
      if (this.state.textContent !== text) {
        this.state.textContent = text;
      }
      this.state.toggleAttribute('data-bad', Boolean(bad));
    }
  }

  function clock() {
    return new Date().toLocaleTimeString(document.documentElement.lang || undefined, { hour: '2-digit', minute: '2-digit' });
  }

  /** The field of an element; made when first asked for. */
  Verona.jointText = function (host) {
    if (!host.veronaJointText) {
      host.veronaJointText = new JointText(host);
    }
    return host.veronaJointText;
  };
  Verona.jointText.merge = merge;
  Verona.jointText.difference = difference;
})();
