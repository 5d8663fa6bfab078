/*
 * What was done to a text, as dev.verona.shared.text.TextChange has it: a list in which a positive number keeps, a string inserts and a negative
 * number deletes. A change is always in its normal form: neighbours of a kind are one, what is inserted stands before what is deleted at the same
 * place, and nothing is kept at the end. Lengths are UTF-16 code units.
 */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  function size(part) {
    return typeof part === 'string' ? part.length : Math.abs(part);
  }

  function push(change, part) {
    if (part === 0 || part === '') {
      return;
    }
    const last = change.length - 1;
    const before = change[last];
    if (typeof part === 'string') {
      if (typeof before === 'string') {
        change[last] += part;
      } else if (typeof before === 'number' && before < 0) {
        if (typeof change[last - 1] === 'string') {
          change[last - 1] += part;
        } else {
          change.splice(last, 0, part);
        }
      } else {
        change.push(part);
      }
    } else if (typeof before === 'number' && before > 0 === part > 0) {
      change[last] += part;
    } else {
      change.push(part);
    }
  }

  function finish(change) {
    while (change.length && typeof change[change.length - 1] === 'number' && change[change.length - 1] > 0) {
      change.pop();
    }
    return change;
  }

  /** Reads a change piece by piece; past its end everything is kept. */
  class Reader {
    constructor(change) {
      this.change = change;
      this.index = 0;
      this.taken = 0;
    }
    get ended() {
      return this.index >= this.change.length;
    }
    get kind() {
      const part = this.change[this.index];
      return part === undefined ? 'keep' : typeof part === 'string' ? 'insert' : part > 0 ? 'keep' : 'delete';
    }
    get left() {
      return this.ended ? Infinity : size(this.change[this.index]) - this.taken;
    }
    take(length) {
      if (this.ended) {
        return length;
      }
      const part = this.change[this.index];
      const from = this.taken;
      this.taken += length;
      if (this.taken === size(part)) {
        this.index++;
        this.taken = 0;
      }
      return typeof part === 'string' ? part.slice(from, from + length) : part > 0 ? length : -length;
    }
    all() {
      return this.take(this.left);
    }
  }

  /** The first change and then the second, as one. */
  function compose(first, second) {
    const a = new Reader(first);
    const b = new Reader(second);
    const change = [];
    while (!a.ended || !b.ended) {
      if (a.kind === 'delete') {
        push(change, a.all());
      } else if (b.kind === 'insert') {
        push(change, b.all());
      } else {
        const length = Math.min(a.left, b.left);
        const deletes = b.kind === 'delete';
        if (a.kind === 'insert') {
          const text = a.take(length);
          push(change, deletes ? '' : text);
        } else {
          a.take(length);
          push(change, deletes ? -length : length);
        }
        b.take(length);
      }
    }
    return finish(change);
  }

  /** `mine` as it is to be made when `made`, of the same text, was made already; `first` when mine stands first where both insert at one place. */
  function transform(mine, made, first) {
    const a = new Reader(mine);
    const b = new Reader(made);
    const change = [];
    while (!a.ended) {
      if (a.kind === 'insert' && (first || b.kind !== 'insert')) {
        push(change, a.all());
      } else if (b.kind === 'insert') {
        push(change, b.all().length);
      } else {
        const length = Math.min(a.left, b.left);
        const deletes = a.kind === 'delete';
        if (b.kind === 'keep') {
          push(change, deletes ? -length : length);
        }
        a.take(length);
        b.take(length);
      }
    }
    return finish(change);
  }

  function apply(change, text) {
    let out = '';
    let at = 0;
    for (const part of change) {
      if (typeof part === 'string') {
        out += part;
      } else {
        out += part > 0 ? text.slice(at, at + part) : '';
        at += Math.abs(part);
      }
    }
    return out + text.slice(at);
  }

  /** What takes the change back; `text` is the one before it. */
  function invert(change, text) {
    const inverse = [];
    let at = 0;
    for (const part of change) {
      if (typeof part === 'string') {
        push(inverse, -part.length);
      } else if (part > 0) {
        push(inverse, part);
        at += part;
      } else {
        push(inverse, text.slice(at, at - part));
        at -= part;
      }
    }
    return finish(inverse);
  }

  /** Where a place of the text is afterwards. A place at which something is inserted stays before it, or goes behind it. */
  function place(at, change, behind) {
    let from = 0;
    let to = at;
    for (const part of change) {
      if (from > at) {
        break;
      }
      if (typeof part === 'string') {
        if (from < at || behind) {
          to += part.length;
        }
      } else if (part > 0) {
        from += part;
      } else {
        to -= Math.max(0, Math.min(at, from - part) - from);
        from -= part;
      }
    }
    return to;
  }

  function isLow(code) {
    return code >= 0xdc00 && code < 0xe000;
  }

  /**
   * What one act of the person did to the text. The caret stands behind what was inserted, which tells where among equal letters it was.
   *
   * @param caret in the text after, or undefined
   */
  function between(before, after, caret) {
    if (before === after) {
      return [];
    }
    const most = Math.min(before.length, after.length);
    const free = caret === undefined ? most : Math.min(most, after.length - caret);
    let tail = 0;
    while (tail < free && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
      tail++;
    }
    if (tail > 0 && isLow(after.charCodeAt(after.length - tail))) {
      tail--;
    }
    let head = 0;
    while (head < most - tail && before[head] === after[head]) {
      head++;
    }
    if (caret !== undefined) {
      // The caret is not always behind what changed: what is equal after it stays.
      while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail++;
      }
      if (tail > 0 && isLow(after.charCodeAt(after.length - tail))) {
        tail--;
      }
    }
    if (head > 0 && (isLow(before.charCodeAt(head)) || isLow(after.charCodeAt(head)))) {
      head--;
    }
    const change = [];
    push(change, head);
    push(change, after.slice(head, after.length - tail));
    push(change, -(before.length - tail - head));
    return finish(change);
  }

  /** Half a surrogate pair, and what no text may hold, as dev.verona.shared.text.Prose has it. */
  function clean(text) {
    return text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  }

  Verona.change = { compose, transform, apply, invert, place, between, clean };
})();
