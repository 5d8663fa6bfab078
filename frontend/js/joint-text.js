/*
 * The browser's side of a joint text field. What the person types becomes a change at once; one change is under way to the server, the rest is composed
 * and follows it. What others wrote comes in by `take`, in the order of revisions, and is made to follow what is under way here (text-change.js), while
 * caret, selection, focus and scroll stay. What is not known to be recorded is kept in this browser's storage, for a page that is loaded anew.
 *
 *   base at `revision`  --sent-->  under way  --more-->  what the person sees
 */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});
  const { compose, transform, apply, invert, place, between, clean } = Verona.change;

  /** Milliseconds between two hand-overs: alone, and while somebody else is in the field. */
  const ALONE = 1000;
  const TOGETHER = 250;
  const PATIENCE = 10000;
  /** Typing with pauses shorter than this is undone at once. */
  const PAUSE = 900;
  const UNDO_STEPS = 200;

  class JointText {
    constructor(host) {
      this.host = host;
      this.field = host.querySelector('vaadin-text-area, vaadin-text-field');
      this.state = host.querySelector('.vr-joint-state');
      this.who = {};
      this.begin(-1, '');
      this.peers = new Map();
      this.composing = false;
      this.lastSent = 0;
      this.field.addEventListener('input', () => this.typed());
      this.field.addEventListener('focusin', () => this.here(true));
      this.field.addEventListener('focusout', () => {
        this.hand(true);
        this.here(false);
      });
      this.field.addEventListener('compositionstart', () => (this.composing = true));
      this.field.addEventListener('compositionend', () => {
        this.composing = false;
        this.typed();
        this.waiting.splice(0).forEach((call) => call());
      });
      this.field.addEventListener('keydown', (event) => this.key(event));
      this.field.addEventListener('beforeinput', (event) => {
        if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
          event.preventDefault();
          this.travel(event.inputType === 'historyUndo');
        }
      });
      this.paragraph = host.hasAttribute('data-paragraph');
      if (this.field.localName === 'vaadin-text-area' && !this.paragraph) {
        this.tools();
      }
      this.size = new ResizeObserver(() => this.drawSoon());
      this.size.observe(this.field);
    }

    begin(revision, text) {
      this.base = text;
      this.revision = revision;
      this.sent = null;
      this.more = [];
      this.local = text;
      this.refused = null;
      this.waiting = [];
      this.undos = [];
      this.redos = [];
    }

    input() {
      return this.field.inputElement;
    }

    value() {
      const input = this.input();
      return input ? input.value : this.field.value || '';
    }

    focused() {
      const input = this.input();
      return Boolean(input) && input.getRootNode().activeElement === input;
    }

    /** The text under way: what the server has when it has taken in what was sent. */
    underWay() {
      return this.sent === null ? this.base : apply(this.sent, this.base);
    }

    /**
     * A text to begin with. The same text shown again, as when the field comes back on the screen, leaves what was typed.
     *
     * @param who owner (a person's id), key (of the field) and client (this screen), by which what was typed is kept
     */
    show(revision, text, who) {
      this.who = who;
      if (this.revision >= 0 && revision >= this.revision) {
        this.take(revision, between(this.base, text), false, null);
        return;
      }
      this.begin(revision, text);
      this.write(text, []);
      this.say('');
      this.look();
    }

    /** One recorded change. `own` when it is what was under way; `author` the screen of whoever made it. */
    take(revision, change, own, author) {
      if (this.revision < 0) {
        return;
      }
      if (this.composing) {
        this.waiting.push(() => this.take(revision, change, own, author));
        return;
      }
      if (revision <= this.revision) {
        return;
      }
      const after = apply(change, this.base);
      if (own && this.sent !== null) {
        const expected = this.underWay();
        this.sent = null;
        if (expected !== after) {
          this.follow(between(expected, after), 'more');
        }
      } else {
        this.follow(change, 'sent');
      }
      this.base = after;
      this.revision = revision;
      this.movePeers(change, author);
      this.recorded(own);
    }

    /** Changes that were missed, as one. `own` when what was under way is in it. */
    jump(revision, change, own) {
      if (this.composing) {
        this.waiting.push(() => this.jump(revision, change, own));
        return;
      }
      this.take(revision, change, own, null);
    }

    /** The server has dealt with what was under way, and it changed nothing. */
    settled() {
      if (this.sent !== null) {
        const expected = this.underWay();
        this.sent = null;
        this.follow(between(expected, this.base), 'more');
        this.recorded(true);
      }
    }

    /** Lets a change made by others, of the text under way or of the base, into what the person sees. */
    follow(change, from) {
      let theirs = change;
      if (from === 'sent' && this.sent !== null) {
        const mine = transform(this.sent, theirs, true);
        theirs = transform(theirs, this.sent, false);
        this.sent = mine.length ? mine : null;
      }
      const more = transform(this.more, theirs, true);
      theirs = transform(theirs, this.more, false);
      this.more = more;
      if (!theirs.length) {
        return;
      }
      [this.undos, this.redos].forEach((steps) => {
        let over = theirs;
        for (let at = steps.length - 1; at >= 0; at--) {
          const step = transform(steps[at], over, true);
          over = transform(over, steps[at], false);
          steps[at] = step;
        }
      });
      const input = this.input();
      const places = this.focused() ? [input.selectionStart, input.selectionEnd].map((at) => place(at, theirs, false)) : [];
      this.local = apply(theirs, this.local);
      this.write(this.local, places);
    }

    recorded(own) {
      if (this.host.hasAttribute('data-preview')) {
        this.rendered.content = this.local;
      }
      if (this.sent === null) {
        clearTimeout(this.settling);
        this.settling = 0;
        if (!this.more.length && own && this.refused === null) {
          this.say('Saved ' + clock());
        }
      }
      this.keep();
      this.schedule();
      this.drawSoon();
    }

    /** A rule said no to what was under way. The words stay in the field; they go out again when the person changes them. */
    refuse(message) {
      this.takeBack();
      this.refused = this.local;
      this.say(message, true);
      this.keep();
    }

    /** What was sent was made of a text that the server has no more: it goes out again, with that text. */
    again() {
      const change = this.takeBack();
      if (change.length) {
        this.sent = change;
        this.more = [];
        this.host.$server.typed(this.revision, JSON.stringify(change), (this.id = name(this.who.client)), this.base);
        this.await();
      }
    }

    takeBack() {
      clearTimeout(this.settling);
      this.settling = 0;
      if (this.sent !== null) {
        this.more = compose(this.sent, this.more);
        this.sent = null;
      }
      return this.more;
    }

    /** The person may not write here any more: the field shows what is recorded, and they get back what is not. */
    withdraw(message) {
      this.takeBack();
      if (this.more.length && this.revision >= 0) {
        this.giveBack(message, this.local);
        this.begin(this.revision, this.base);
        this.write(this.base, []);
        this.keep();
      }
    }

    write(text, places) {
      const input = this.input();
      const scroller = this.field.shadowRoot && this.field.shadowRoot.querySelector('[part~="input-field"]');
      const scroll = scroller ? scroller.scrollTop : 0;
      const inner = input ? input.scrollTop : 0;
      const direction = input ? input.selectionDirection : 'none';
      this.field.value = text;
      if (input && input.value !== text) {
        input.value = text;
      }
      if (input && places.length) {
        input.setSelectionRange(places[0], places[1], direction);
      }
      if (input) {
        input.scrollTop = inner;
      }
      if (scroller) {
        scroller.scrollTop = scroll;
      }
    }

    /* --- What the person does --------------------------------------------------------------------------------------------- */

    typed() {
      if (this.composing || this.revision < 0) {
        return;
      }
      const now = this.value();
      if (now === this.local) {
        return;
      }
      const input = this.input();
      const wanted = this.paragraph ? clean(now).replace(/\n/g, ' ') : clean(now);
      const change = between(this.local, wanted, input ? input.selectionEnd : undefined);
      this.remember(change);
      this.redos = [];
      this.made(change);
      if (wanted !== now) {
        this.write(this.local, [input.selectionEnd, input.selectionEnd]);
      }
    }

    /** A change that the person made, whichever way. */
    made(change) {
      this.local = apply(change, this.local);
      this.more = compose(this.more, change);
      if (this.refused !== null && this.refused !== this.local) {
        this.refused = null;
      }
      if (this.refused === null) {
        this.say('');
      }
      this.keepSoon();
      this.schedule();
      this.drawSoon();
    }

    remember(change) {
      const inverse = invert(change, this.local);
      const now = Date.now();
      const last = this.undos.length - 1;
      if (last >= 0 && now - this.lastTyped < PAUSE) {
        this.undos[last] = compose(inverse, this.undos[last]);
      } else {
        this.undos.push(inverse);
        this.undos.splice(0, this.undos.length - UNDO_STEPS);
      }
      this.lastTyped = now;
    }

    key(event) {
      if (event.key === 'Enter' && this.paragraph && !event.isComposing) {
        event.preventDefault();
        this.hand(true);
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !this.composing) {
        const key = event.key.toLowerCase();
        if (key === 'z' || key === 'y') {
          event.preventDefault();
          event.stopPropagation();
          this.travel(key === 'z' && !event.shiftKey);
        } else if ((key === 'b' || key === 'i') && this.bar) {
          event.preventDefault();
          this.mark(key === 'b' ? '**' : '*');
        }
      }
    }

    /** Takes back the person's own last step, and leaves what others wrote since; or makes it again. */
    travel(back) {
      const from = back ? this.undos : this.redos;
      let change = [];
      while (from.length && !change.length) {
        change = from.pop();
      }
      if (!change.length || this.field.readonly) {
        return;
      }
      (back ? this.redos : this.undos).push(invert(change, this.local));
      this.lastTyped = 0;
      this.made(change);
      const at = end(change);
      this.write(this.local, [at, at]);
    }

    /** Replaces what is selected; the new selection is counted from its start. */
    replace(text, from, to) {
      const input = this.input();
      const start = input.selectionStart;
      const change = between(this.local, this.local.slice(0, start) + text + this.local.slice(input.selectionEnd), start + text.length);
      this.lastTyped = 0;
      this.remember(change);
      this.redos = [];
      this.made(change);
      this.write(this.local, [start + from, start + to]);
      input.focus();
    }

    /** Sets what is selected between two marks of Markdown, or takes them off, be they in the selection or around it. */
    mark(sign) {
      const input = this.input();
      const { selectionStart: start, selectionEnd: end } = input;
      const chosen = this.local.slice(start, end);
      const width = sign.length;
      // One star is for italics, two are for bold, three for both. A caret amid the stars of some words is around none.
      const before = /\**$/.exec(this.local.slice(0, start))[0].length;
      const after = /^\**/.exec(this.local.slice(end))[0].length;
      const stars = start === end && before !== after ? 0 : Math.min(before, after, 3);
      if (chosen.length >= 2 * width && chosen.startsWith(sign) && chosen.endsWith(sign)) {
        this.replace(chosen.slice(width, -width), 0, chosen.length - 2 * width);
      } else if (width === 2 ? stars >= 2 : stars % 2 === 1) {
        input.setSelectionRange(start - width, end + width);
        this.replace(chosen, 0, chosen.length);
      } else {
        this.replace(sign + chosen + sign, width, width + chosen.length);
      }
    }

    /** Begins each line of the selection with a mark of Markdown, or takes it off; numbers count on. */
    lines(sign) {
      const input = this.input();
      const start = this.local.lastIndexOf('\n', input.selectionStart - 1) + 1;
      input.setSelectionRange(start, Math.max(start, input.selectionEnd));
      const rows = this.local.slice(start, input.selectionEnd).split('\n');
      const pattern = /^(#{1,3} |- |\d+\. |> )/;
      const has = rows.every((row) => row.startsWith(sign) || (sign === '1. ' && /^\d+\. /.test(row)));
      const text = rows
        .map((row, at) => (has ? '' : sign === '1. ' ? at + 1 + '. ' : sign) + row.replace(pattern, ''))
        .join('\n');
      this.replace(text, rows.length > 1 ? 0 : text.length, text.length);
    }

    link() {
      const input = this.input();
      const chosen = this.local.slice(input.selectionStart, input.selectionEnd) || 'words';
      this.replace('[' + chosen + '](https://)', chosen.length + 3, chosen.length + 11);
    }

    /** What writes Markdown for those who do not know it, and shows what becomes of it. */
    tools() {
      const bar = element('div', 'vr-joint-tools');
      bar.setAttribute('role', 'toolbar');
      bar.setAttribute('aria-label', 'Format');
      const tool = (label, icon, act) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.title = label;
        made.setAttribute('aria-label', label);
        const sign = document.createElement('vaadin-icon');
        sign.setAttribute('icon', 'vaadin:' + icon);
        made.append(sign);
        // So that the words stay selected and the field keeps the cursor.
        made.addEventListener('mousedown', (event) => event.preventDefault());
        made.addEventListener('click', act);
        bar.append(made);
        return made;
      };
      const writing = [
        tool('Bold (Ctrl+B)', 'bold', () => this.mark('**')),
        tool('Italic (Ctrl+I)', 'italic', () => this.mark('*')),
        tool('Heading', 'header', () => this.lines('### ')),
        tool('List', 'list-ul', () => this.lines('- ')),
        tool('Numbered list', 'list-ol', () => this.lines('1. ')),
        tool('Quote', 'quote-left', () => this.lines('> ')),
        tool('Link', 'link', () => this.link()),
      ];
      const eye = tool('Preview', 'eye', () => this.preview());
      eye.setAttribute('aria-pressed', 'false');
      this.bar = { bar, writing, eye };
      this.host.querySelector('.vr-joint-foot').append(bar);
    }

    preview() {
      const showing = this.host.toggleAttribute('data-preview');
      const { writing, eye } = this.bar;
      eye.setAttribute('aria-pressed', String(showing));
      writing.forEach((tool) => (tool.disabled = showing));
      if (showing) {
        if (!this.rendered) {
          this.rendered = document.createElement('vaadin-markdown');
          this.rendered.className = 'vr-joint-preview';
          this.field.after(this.rendered);
        }
        this.rendered.content = this.local || '*Nothing is written here yet.*';
        eye.focus();
      } else {
        this.input().focus();
        this.drawSoon();
      }
    }

    /* --- Handing over ------------------------------------------------------------------------------------------------------ */

    schedule() {
      if (this.timer || this.sent !== null || !this.more.length) {
        return;
      }
      const pace = this.peers.size ? TOGETHER : ALONE;
      this.timer = setTimeout(() => {
        this.timer = 0;
        this.hand(false);
      }, Math.max(pace - (Date.now() - this.lastSent), this.peers.size ? 60 : ALONE / 2));
    }

    /** Hands over what was typed, unless something is under way (then this follows it) or a rule has refused just this. */
    hand(leaving) {
      if (this.sent !== null || this.composing || !this.more.length || this.refused === this.local || this.revision < 0) {
        return;
      }
      clearTimeout(this.timer);
      this.timer = 0;
      this.sent = this.more;
      this.more = [];
      this.id = name(this.who.client);
      this.lastSent = Date.now();
      this.keep();
      if (leaving || !(this.state && this.state.textContent)) {
        this.say('Saving…');
      }
      this.host.$server.typed(this.revision, JSON.stringify(this.sent), this.id, null);
      this.await();
    }

    await() {
      clearTimeout(this.settling);
      this.settling = setTimeout(() => this.settle(), PATIENCE);
    }

    /** No word of it for long: asks, when there is a connection, what became of it. */
    settle() {
      if (connected()) {
        this.host.$server.settle();
      } else {
        this.say('Not sent yet: there is no connection. Your words are kept on this device.', true);
      }
      if (this.sent !== null) {
        this.await();
      }
    }

    say(text, bad) {
      // Whoever may only read has no line that says what became of their words, until they may write.
      this.state = this.state || this.host.querySelector('.vr-joint-state');
      if (!this.state) {
        return;
      }
      if (this.state.textContent !== text) {
        this.state.textContent = text;
      }
      this.state.toggleAttribute('data-bad', Boolean(bad));
    }

    /* --- Kept in this browser until it is recorded ----------------------------------------------------------------------- */

    keepSoon() {
      if (!this.keeping) {
        this.keeping = setTimeout(() => this.keep(), 200);
      }
    }

    keep() {
      clearTimeout(this.keeping);
      this.keeping = 0;
      if (!this.who.key) {
        return;
      }
      const name = KEPT + this.who.owner + ':' + this.who.key + ':' + this.who.client;
      if (this.sent === null && !this.more.length) {
        store.removeItem(name);
      } else {
        const { base, revision, id, sent, more } = this;
        put(name, JSON.stringify({ base, revision, id, sent, more }));
      }
    }

    /** Looks for words of this person for this field that a page which is no more has left behind. */
    look() {
      if (!this.who.key || this.revision < 0) {
        return;
      }
      const prefix = KEPT + this.who.owner + ':' + this.who.key + ':';
      this.left = Object.keys(store).filter((name) => name.startsWith(prefix));
      if (this.left.some((name) => alive(name.slice(prefix.length)) && !name.endsWith(':' + this.who.client))) {
        setTimeout(() => this.host.isConnected && this.look(), LIFE * 2);
      }
      this.left = this.left.filter((name) => name.endsWith(':' + this.who.client) || !alive(name.slice(prefix.length)));
      this.next();
    }

    next() {
      const name = this.left.shift();
      const words = name && read(name);
      if (!words) {
        return;
      }
      if (name.endsWith(':' + this.who.client) && (this.sent !== null || this.more.length)) {
        this.next();
        return;
      }
      this.restoring = name;
      this.host.$server.restore(words.id || 'none', words.revision, words.base, JSON.stringify(words.sent || []), JSON.stringify(words.more));
    }

    /** What is still to be recorded of the words that were left behind, made of the base at that revision. */
    resume(revision, change) {
      if (this.composing) {
        this.waiting.push(() => this.resume(revision, change));
        return;
      }
      const name = this.restoring;
      this.restoring = null;
      if (revision !== this.revision) {
        this.left.unshift(name);
        this.next();
        return;
      }
      if (name) {
        store.removeItem(name);
      }
      if (change.length) {
        const here = transform(transform(change, this.sent || [], true), this.more, true);
        this.remember(here);
        this.made(here);
        const input = this.input();
        this.write(this.local, this.focused() ? [input.selectionStart, input.selectionEnd].map((at) => place(at, here, false)) : []);
        this.keep();
        this.hand(false);
      }
      this.next();
    }

    /** It is not known yet what became of the words that were left behind: they are kept, and asked for again. */
    later() {
      this.restoring = null;
      setTimeout(() => this.host.isConnected && this.look(), LIFE / 3);
    }

    /** Words that were left behind and cannot go into the text any more. */
    unfit(message) {
      const words = this.restoring && read(this.restoring);
      if (words) {
        const name = this.restoring;
        this.restoring = null;
        this.giveBack(message, apply(words.more, apply(words.sent || [], words.base)), () => store.removeItem(name));
      }
      this.next();
    }

    giveBack(message, words, dismissed) {
      const box = document.createElement('div');
      box.className = 'vr-notice vr-warn vr-given';
      box.setAttribute('role', 'alert');
      const text = document.createElement('p');
      text.textContent = message;
      const area = document.createElement('textarea');
      area.readOnly = true;
      area.value = words;
      area.rows = Math.min(8, words.split('\n').length + 1);
      area.setAttribute('aria-label', 'Your words');
      const row = document.createElement('div');
      row.className = 'vr-row';
      row.append(
        button('Copy', () => {
          area.select();
          if (navigator.clipboard) {
            navigator.clipboard.writeText(words).catch(() => document.execCommand('copy'));
          } else {
            document.execCommand('copy');
          }
          Verona.say('Copied');
        }),
        button('Discard', () => {
          box.remove();
          if (dismissed) {
            dismissed();
          }
        })
      );
      box.append(text, area, row);
      this.host.append(box);
    }

    /* --- Who else is in the field ------------------------------------------------------------------------------------------- */

    here(inside) {
      clearTimeout(this.telling);
      if (inside) {
        document.addEventListener('selectionchange', (this.selecting = () => this.moved()));
      } else if (this.selecting) {
        document.removeEventListener('selectionchange', this.selecting);
      }
      this.host.$server.here(inside, this.revision, inside ? this.caret() : -1);
    }

    moved() {
      if (this.peers.size && this.focused() && !this.telling) {
        this.telling = setTimeout(() => {
          this.telling = 0;
          if (this.focused() && this.caret() !== this.told) {
            this.told = this.caret();
            this.host.$server.here(true, this.revision, this.told);
          }
        }, 300);
      }
    }

    /** Where the caret is in the base, which everybody has. */
    caret() {
      const input = this.input();
      const under = this.underWay();
      const at = place(input ? input.selectionEnd : 0, invert(this.more, under), false);
      return this.sent === null ? at : place(at, invert(this.sent, this.base), false);
    }

    /** The others who are in this field: client, name, look, at (a place in the base, or -1). */
    others(list) {
      const now = new Map();
      list.forEach((peer) => {
        const known = this.peers.get(peer.client);
        const moved = !known || known.told !== peer.at;
        now.set(peer.client, { ...peer, told: peer.at, at: moved ? Math.min(peer.at, this.base.length) : known.at, since: moved ? Date.now() : known.since });
      });
      const first = !this.peers.size && now.size;
      this.peers = now;
      if (first && this.focused()) {
        this.moved();
      }
      this.drawSoon();
    }

    movePeers(change, author) {
      this.peers.forEach((peer, client) => {
        if (client === author) {
          peer.at = end(change);
          peer.since = Date.now();
        } else if (peer.at >= 0) {
          peer.at = place(peer.at, change, false);
        }
      });
    }

    drawSoon() {
      if (!this.drawing && (this.peers.size || this.layer)) {
        this.drawing = requestAnimationFrame(() => {
          this.drawing = 0;
          this.draw();
        });
      }
    }

    /** Sets each of the others' carets with its name over the text. */
    draw() {
      const input = this.input();
      if (!input || !this.host.isConnected) {
        return;
      }
      if (!this.layer) {
        this.layer = element('div', 'vr-carets');
        this.layer.setAttribute('aria-hidden', 'true');
        this.names = element('span', 'vr-joint-others');
        this.host.append(this.layer);
        this.host.querySelector('.vr-joint-foot').prepend(this.names);
      }
      const names = [...this.peers.values()].map((peer) => peer.name);
      this.names.textContent = names.length ? names.join(', ') + (names.length === 1 ? ' is here' : ' are here') : '';
      const measure = mirror(input);
      const host = this.host.getBoundingClientRect();
      const box = input.getBoundingClientRect();
      const carets = [...this.peers.values()]
        .filter((peer) => peer.at >= 0)
        .map((peer) => {
          const under = this.sent === null ? peer.at : place(peer.at, this.sent, false);
          const at = measure(this.local, place(under, this.more, false));
          const caret = element('span', 'vr-caret ' + peer.look);
          caret.style.left = box.left - host.left + at.left + 'px';
          caret.style.top = box.top - host.top + at.top + 'px';
          caret.style.height = at.height + 'px';
          caret.toggleAttribute('data-fresh', Date.now() - peer.since < 4000);
          const name = element('b', '');
          name.textContent = peer.name;
          caret.append(name);
          return caret;
        });
      this.layer.replaceChildren(...carets);
      measure.done();
      clearTimeout(this.fading);
      if (carets.length) {
        this.fading = setTimeout(() => this.drawSoon(), 4100);
      }
    }
  }

  const KEPT = 'verona.words:';
  const ALIVE = 'verona.alive:';
  const LIFE = 6000;

  /** Where a browser refuses storage, what is typed lives as long as the page. */
  const store = (function () {
    try {
      localStorage.removeItem(ALIVE);
      return localStorage;
    } catch (e) {
      return { setItem() {}, removeItem() {}, getItem: () => null };
    }
  })();

  function put(name, text) {
    try {
      store.setItem(name, text);
    } catch (e) {
      /* full: what is typed lives as long as the page */
    }
  }

  let count = 0;
  /** Under this a change is sent, once or again. */
  function name(client) {
    count++;
    return client.slice(0, 60) + '-' + count.toString(36);
  }

  function read(name) {
    try {
      return JSON.parse(store.getItem(name));
    } catch (e) {
      return null;
    }
  }

  function alive(client) {
    return Date.now() - Number(store.getItem(ALIVE + client) || 0) < LIFE;
  }

  let beating = '';
  /** Tells the other pages of this browser that this one still minds its words. */
  function beat(client) {
    if (client && client !== beating) {
      beating = client;
      const sign = () => put(ALIVE + client, String(Date.now()));
      sign();
      setInterval(sign, LIFE / 3);
      window.addEventListener('pagehide', () => {
        document.querySelectorAll('.vr-joint').forEach((host) => host.veronaJointText && host.veronaJointText.keep());
        store.removeItem(ALIVE + client);
      });
      window.addEventListener('pageshow', sign);
    }
  }

  function connected() {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    return !connection || connection.state === 'connected' || connection.state === 'loading';
  }

  function clock() {
    return new Date().toLocaleTimeString(document.documentElement.lang || undefined, { hour: '2-digit', minute: '2-digit' });
  }

  /** Where the last of what a change inserts ends, or what it deletes was. */
  function end(change) {
    let at = 0;
    let last = 0;
    for (const part of change) {
      if (typeof part === 'string') {
        at += part.length;
        last = at;
      } else if (part > 0) {
        at += part;
      } else {
        last = at;
      }
    }
    return last;
  }

  function element(kind, name) {
    const made = document.createElement(kind);
    made.className = name;
    return made;
  }

  function button(label, action) {
    const made = document.createElement('vaadin-button');
    made.textContent = label;
    made.setAttribute('theme', 'small');
    made.addEventListener('click', action);
    return made;
  }

  const LOOKS = ['font', 'letterSpacing', 'wordSpacing', 'textIndent', 'textTransform', 'padding', 'borderWidth', 'borderStyle', 'boxSizing', 'tabSize', 'lineHeight'];
  /** Lays the text out as the input does, and says where in it a place is. */
  function mirror(input) {
    const look = getComputedStyle(input);
    const twin = document.createElement('div');
    LOOKS.forEach((name) => (twin.style[name] = look[name]));
    const lines = input.localName === 'textarea';
    Object.assign(twin.style, { position: 'absolute', visibility: 'hidden', top: '0', left: '-9999px', whiteSpace: lines ? 'pre-wrap' : 'pre', overflowWrap: 'break-word', width: lines ? input.clientWidth + 'px' : 'max-content' });
    document.body.append(twin);
    const measure = (text, at) => {
      const mark = document.createElement('span');
      mark.textContent = '\u200b';
      twin.replaceChildren(text.slice(0, at), mark, text.slice(at));
      const height = parseFloat(look.lineHeight) || mark.offsetHeight;
      const top = lines ? mark.offsetTop : (input.clientHeight - height) / 2;
      return { left: mark.offsetLeft - input.scrollLeft, top: top - input.scrollTop, height };
    };
    measure.done = () => twin.remove();
    return measure;
  }

  /** The field of an element; made when first asked for. */
  Verona.jointText = function (host) {
    if (!host.veronaJointText) {
      host.veronaJointText = new JointText(host);
    }
    return host.veronaJointText;
  };
  Verona.jointText.beat = beat;
})();
