/* Draws the relationship map from what the server tells of it: words of people are text in it, never markup. Who is carried is told of once, when put down. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  /** A press becomes a drag so far away, in pixels; people stand on a grid of this width. */
  const STRAY = 4;
  const GRID = 8;
  /** One step by a key, and so long after the last of them the place is told, in milliseconds. */
  const STEP = 24;
  const REST = 700;
  const FURTHEST = 3000;
  const EDGE = 16;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children.filter((child) => child));
    return element;
  };
  const svg = (tag, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };
  const within = (value) => Math.max(0, Math.min(FURTHEST, Math.round(value / GRID) * GRID));

  class StakeholderMap {
    constructor(root) {
      this.root = root;
      this.people = new Map();
      this.cards = new Map();
      this.held = null;
      this.resting = null;
      this.dragged = 0;
      this.lines = svg('svg', { class: 'vr-map-lines', 'aria-hidden': 'true' });
      this.canvas = make('div', { class: 'vr-map-canvas', role: 'group', 'aria-label': 'Relationship map' });
      this.canvas.append(this.lines);
      root.replaceChildren(this.canvas);
      // A card has its size when the style sheet has come, and another with another width of its words.
      this.sizes = new ResizeObserver(() => this.drawLines());
      this.canvas.addEventListener('pointerdown', (event) => this.take(event));
      this.canvas.addEventListener('pointermove', (event) => this.carry(event));
      this.canvas.addEventListener('pointerup', () => this.put());
      this.canvas.addEventListener('pointercancel', () => this.letGo());
      this.canvas.addEventListener('keydown', (event) => this.key(event));
      this.canvas.addEventListener('keyup', (event) => event.key === 'Alt' && this.rest());
      this.canvas.addEventListener('focusout', () => this.rest());
      this.canvas.addEventListener('click', (event) => {
        const card = this.cardOf(event.target);
        if (card && Date.now() - this.dragged > 300) {
          this.tell('open', { person: card.dataset.person });
        }
      });
    }

    tell(what, detail) {
      this.root.dispatchEvent(new CustomEvent('vr-map', { detail: { what, ...detail } }));
    }

    cardOf(target) {
      return target.closest && target.closest('.vr-map-card-of');
    }

    show(told) {
      this.movable = told.movable;
      const ids = new Set(told.people.map((person) => person.id));
      [...this.cards.keys()].filter((id) => !ids.has(id)).forEach((id) => {
        this.cards.get(id).remove();
        this.cards.delete(id);
        this.people.delete(id);
      });
      told.people.forEach((person) => {
        const before = this.people.get(person.id);
        const inHand = (this.held && this.held.id === person.id) || (this.resting && this.resting.id === person.id);
        this.people.set(person.id, inHand && before ? { ...person, x: before.x, y: before.y } : person);
        this.draw(person.id, told.open === person.id);
      });
      this.drawLines();
    }

    draw(id, open) {
      const person = this.people.get(id);
      let card = this.cards.get(id);
      if (!card) {
        card = make('button', { type: 'button', class: 'vr-map-card-of', 'data-person': id });
        this.cards.set(id, card);
        this.canvas.append(card);
        this.sizes.observe(card);
      }
      card.replaceChildren(
        make('span', { class: 'vr-map-name' }, person.name || '(no name yet)'),
        person.title ? make('span', { class: 'vr-map-title' }, person.title) : null,
        make(
          'span',
          { class: 'vr-map-marks' },
          ...person.marks.map((mark) =>
            make('span', { class: mark.look }, make('vaadin-icon', { icon: mark.icon, 'aria-hidden': 'true' }), make('span', {}, mark.text))
          )
        )
      );
      card.setAttribute('aria-label', person.spoken + (this.movable ? '. Alt with the arrow keys moves them' : ''));
      card.toggleAttribute('data-open', open);
      card.toggleAttribute('data-movable', this.movable);
      this.set(id, person.x, person.y);
    }

    set(id, x, y) {
      const person = this.people.get(id);
      person.x = x;
      person.y = y;
      const card = this.cards.get(id);
      card.style.left = x + 'px';
      card.style.top = y + 'px';
    }

    /** From the middle below a superior to the middle above whoever reports to them; and the canvas as large as what stands on it. */
    drawLines() {
      let width = 0;
      let height = 0;
      const paths = [];
      this.people.forEach((person, id) => {
        const card = this.cards.get(id);
        width = Math.max(width, person.x + card.offsetWidth);
        height = Math.max(height, person.y + card.offsetHeight);
        const superior = this.people.get(person.superior);
        if (superior) {
          const above = this.cards.get(person.superior);
          const x1 = superior.x + above.offsetWidth / 2;
          const y1 = superior.y + above.offsetHeight;
          const x2 = person.x + card.offsetWidth / 2;
          const y2 = person.y;
          const middle = (y1 + y2) / 2;
          paths.push(svg('path', { d: `M${x1},${y1} C${x1},${middle} ${x2},${middle} ${x2},${y2}` }));
          paths.push(svg('circle', { cx: x2, cy: y2, r: 3 }));
        }
      });
      this.canvas.style.width = width + EDGE + 'px';
      this.canvas.style.height = height + EDGE + 'px';
      this.lines.setAttribute('width', width + EDGE);
      this.lines.setAttribute('height', height + EDGE);
      this.lines.replaceChildren(...paths);
    }

    /* --- By the mouse: a finger scrolls the map instead ---------------------------------------------------------------- */
    take(event) {
      const card = this.cardOf(event.target);
      if (!card || !this.movable || event.button !== 0 || event.pointerType === 'touch') {
        return;
      }
      this.rest();
      const id = card.dataset.person;
      const person = this.people.get(id);
      this.held = { id, pointer: event.pointerId, fromX: event.clientX, fromY: event.clientY, x: person.x, y: person.y, moved: false };
    }

    carry(event) {
      const held = this.held;
      if (!held || event.pointerId !== held.pointer) {
        return;
      }
      const x = event.clientX - held.fromX;
      const y = event.clientY - held.fromY;
      if (!held.moved && Math.hypot(x, y) < STRAY) {
        return;
      }
      const card = this.cards.get(held.id);
      if (!card) {
        this.held = null;
        return;
      }
      if (!held.moved) {
        held.moved = true;
        this.canvas.setPointerCapture(held.pointer);
        card.setAttribute('data-carried', '');
      }
      this.set(held.id, within(held.x + x), within(held.y + y));
      this.drawLines();
    }

    put() {
      const held = this.held;
      this.letGo();
      if (held && held.moved && this.people.has(held.id)) {
        this.dragged = Date.now();
        this.told(held.id, held);
      }
    }

    letGo() {
      const card = this.held && this.cards.get(this.held.id);
      card && card.removeAttribute('data-carried');
      this.held = null;
    }

    told(id, from) {
      const person = this.people.get(id);
      if (person && (person.x !== from.x || person.y !== from.y)) {
        this.tell('place', { person: id, x: person.x, y: person.y });
        Verona.say(person.name + ' moved');
      }
    }

    /* --- By keys ----------------------------------------------------------------------------------------------------------- */
    key(event) {
      const card = this.cardOf(event.target);
      const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!card || !way || !event.altKey || !this.movable) {
        return;
      }
      event.preventDefault();
      const id = card.dataset.person;
      const person = this.people.get(id);
      if (!this.resting) {
        this.resting = { id, x: person.x, y: person.y };
      }
      clearTimeout(this.resting.timer);
      this.set(id, within(person.x + way[0] * STEP), within(person.y + way[1] * STEP));
      this.drawLines();
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.resting.timer = setTimeout(() => this.rest(), REST);
    }

    /** Tells where somebody came to stand by keys. */
    rest() {
      const resting = this.resting;
      this.resting = null;
      if (resting) {
        clearTimeout(resting.timer);
        this.told(resting.id, resting);
      }
    }

    focus(id) {
      const card = this.cards.get(id);
      card && card.focus();
    }

    flash(id, author, look, what) {
      const card = this.cards.get(id);
      card && Verona.flash(card, author, look, what);
    }
  }

  Verona.stakeholderMap = (root) => (root.veronaMap = root.veronaMap || new StakeholderMap(root));
})();
