/* Draws the stage board from what the server tells of it, and only what has changed: words of people are text in it, never markup. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (value === true) {
        element.setAttribute(name, '');
      } else if (value !== false && value !== null && value !== undefined) {
        element.setAttribute(name, value);
      }
    });
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };
  const icon = (name, attributes) => make('vaadin-icon', { icon: name, 'aria-hidden': 'true', ...attributes });
  const chip = (mark) => make('span', { class: mark.look }, icon(mark.icon), make('span', {}, mark.text));
  const contributions = (number) => (number === 1 ? '1 contribution' : number + ' contributions');

  /** Puts elements into an order and moves as few of them as it can: a browser takes the focus from what is moved. */
  const arrange = (list, wanted) => {
    [...list.children].filter((child) => !wanted.includes(child)).forEach((child) => child.remove());
    const present = [...list.children];
    const kept = wanted.filter((child) => present.includes(child));
    const without = (all, one) => all.filter((each) => each !== one);
    const same = (one, other) => one.length === other.length && one.every((each, at) => each === other[at]);
    const moved = !same(present, kept) && present.find((each) => same(without(present, each), without(kept, each)));
    moved && moved.remove();
    wanted.forEach((child, at) => {
      if (list.children[at] !== child) {
        list.insertBefore(child, list.children[at] || null);
      }
    });
  };

  class BoardPicture {
    constructor(root) {
      this.root = root;
      this.cards = new Map();
      this.pictures = new Map();
      this.columns = new Map();
      this.places = new Map();
    }

    tell(what, detail) {
      this.root.dispatchEvent(new CustomEvent('vr-board', { detail: { what, ...detail } }));
    }

    show(told) {
      this.around = told.around;
      if (told.frame) {
        this.begin(told.frame);
      }
      told.cards.forEach((card) => this.pictures.set(card.id, card));
      const changed = new Set(told.cards.map((card) => card.id));
      told.columns.forEach((column) => this.drawColumn(column, changed));
      changed.forEach((id) => this.drawCard(id));
      this.forget();
      this.drawAround();
    }

    /* --- The frame -------------------------------------------------------------------------------------------------- */
    begin(frame) {
      this.summary = make('div', { class: 'vr-row-s' });
      this.density = make(
        'vaadin-button',
        { theme: 'small tertiary', class: 'vr-board-density', 'aria-pressed': 'false' },
        'Compact'
      );
      this.density.addEventListener('click', () => this.tell('compact'));
      this.strip = make('div', { class: 'vr-stage-strip vr-no-print', role: 'group', 'aria-label': 'Stages' });
      this.board = make('div', { class: 'vr-board', role: 'group', 'aria-label': 'Stage board' });
      frame.stages.forEach((stage) => this.beginStage(stage));
      this.root.replaceChildren(
        make('div', { class: 'vr-board-top vr-no-print' }, this.summary, this.beginFilters(frame.filters), this.density),
        this.strip,
        this.board,
        this.goals(frame.goals)
      );
      this.turn(frame.stages[0].stage);
      Verona.board(this.board, (what, detail) => this.tell(what, detail));
    }

    goals(goals) {
      return make(
        'div',
        { class: 'vr-state-goals vr-no-print', 'aria-hidden': 'true' },
        make('span', { class: 'vr-state-goals-words' }, 'Drop it here to make it'),
        ...goals.map((goal) => make('div', { class: 'vr-state-goal', 'data-goal': goal.state }, chip(goal.mark)))
      );
    }

    beginFilters(filters) {
      this.filters = filters.map((filter) => {
        const select = make('vaadin-select', { placeholder: filter.any });
        select.accessibleName = filter.label;
        select.items = [{ label: filter.any, value: '' }, ...filter.choices];
        select.addEventListener('change', () => this.filtered());
        return { name: filter.name, select };
      });
      this.retired = make('vaadin-checkbox', {});
      this.retired.label = 'Retired too';
      this.retired.addEventListener('change', () => this.filtered());
      this.counted = make('span', { class: 'vr-small vr-soft', role: 'status' });
      const fold = make('vaadin-button', { theme: 'small', class: 'vr-board-fold' }, icon('vaadin:filter', { slot: 'prefix' }), 'Filter');
      const bar = make('div', { class: 'vr-board-filters' }, fold, ...this.filters.map((each) => each.select), this.retired, this.counted);
      fold.addEventListener('click', () => bar.toggleAttribute('data-open'));
      return bar;
    }

    filtered() {
      const filter = {};
      this.filters.filter((each) => each.select.value).forEach((each) => (filter[each.name] = each.select.value));
      if (this.retired.checked) {
        filter.retired = 'true';
      }
      this.tell('filter', { filter });
    }

    beginStage(stage) {
      const number = () => make('span', { class: 'vr-stage-number' }, String(stage.number));
      const count = make('span', { class: 'vr-stage-count vr-num', role: 'img' });
      const add = make(
        'vaadin-button',
        { id: 'vr-add-' + stage.stage, theme: 'icon tertiary small', class: 'vr-no-print', 'aria-label': 'Add to ' + stage.label, 'aria-haspopup': 'dialog' },
        icon('vaadin:plus', { slot: 'prefix' })
      );
      add.addEventListener('click', () => this.tell('add', { stage: stage.stage }));
      const fill = make('vaadin-button', { theme: 'small', class: 'vr-no-print' }, icon(stage.offerIcon, { slot: 'prefix' }), stage.offer);
      fill.addEventListener('click', () => this.tell('gap', { stage: stage.stage }));
      const list = make('div', { class: 'vr-stage-cards' });
      const more = make('button', { type: 'button', class: 'vr-stage-more', hidden: true });
      more.addEventListener('click', () => this.tell('more', { stage: stage.stage }));
      const gap = make('div', { class: 'vr-stage-gap' }, make('p', { class: 'vr-strong' }, 'No Marketing contribution yet.'), fill);
      const section = make(
        'section',
        { class: 'vr-stage', 'aria-label': 'Stage ' + stage.number + ', ' + stage.label, 'data-stage': stage.stage },
        make(
          'div',
          { class: 'vr-buyer', 'data-hand-off': stage.handOff },
          make('span', { class: 'vr-buyer-mark' }, 'Buyer'),
          make('span', {}, stage.buyer)
        ),
        make(
          'div',
          { class: 'vr-stage-head' },
          make('div', { class: 'vr-stage-title' }, number(), make('h3', { class: 'vr-grow' }, stage.label), count, add),
          ...stage.parts.map((part) =>
            make(
              'div',
              { class: 'vr-stage-part ' + part.look },
              icon(part.icon),
              make('span', {}, make('span', { class: 'vr-hidden' }, part.who + ': '), make('span', {}, part.what))
            )
          )
        ),
        make('div', { class: 'vr-stage-body' }, list, more, gap)
      );
      this.board.append(section);

      const small = make('span', { class: 'vr-stage-strip-count' });
      // A card that is carried by a finger is dropped here.
      const button = make('button', { type: 'button', 'data-stage': stage.stage }, number(), small);
      button.addEventListener('click', () => this.turn(stage.stage));
      this.strip.append(button);
      this.columns.set(stage.stage, { stage, section, list, more, gap, fill, add, count, button, small });
    }

    /* --- What changes ----------------------------------------------------------------------------------------------- */
    drawColumn(told, changed) {
      const column = this.columns.get(told.stage);
      told.cards.forEach((id) => {
        this.places.set(id, told.stage);
        if (!this.cards.has(id)) {
          this.cards.set(id, make('article', { 'data-card': id, 'data-tight': true }));
          changed.add(id);
        }
      });
      arrange(column.list, told.cards.map((id) => this.cards.get(id)));
      column.more.textContent = 'Show ' + told.left + ' more';
      column.more.hidden = told.left === 0;
      column.gap.hidden = !told.gap;
      column.count.textContent = told.alive;
      column.count.setAttribute('aria-label', contributions(told.alive));
      column.small.textContent = told.alive || '–';
      column.button.setAttribute('aria-label', 'Stage ' + column.stage.number + ', ' + column.stage.label + ', ' + contributions(told.alive));
      Verona.boardFold(column.more);
    }

    /** What is nowhere on the board any more. */
    forget() {
      this.cards.forEach((card, id) => {
        if (!card.isConnected) {
          this.cards.delete(id);
          this.pictures.delete(id);
          this.places.delete(id);
        }
      });
    }

    drawCard(id) {
      const card = this.cards.get(id);
      const told = this.pictures.get(id);
      if (!card || !told) {
        return;
      }
      const movable = this.around.movable;
      const active = card.contains(document.activeElement) ? document.activeElement.classList[0] : null;
      card.className = 'vr-card vr-card-link vr-contribution ' + told.from + (card.classList.contains('v-dragged') ? ' v-dragged' : '');
      card.setAttribute('data-state', told.state);
      card.setAttribute('data-goals', told.goals);
      card.setAttribute('draggable', String(movable));
      card.replaceChildren(
        make(
          'div',
          { class: 'vr-contribution-top' },
          make('div', { class: 'vr-contribution-kind' }, icon(told.icon), make('span', {}, told.kind)),
          told.comments
            ? make(
                'span',
                { class: 'vr-contribution-comments' },
                icon('vaadin:comment-ellipsis-o'),
                make('span', {}, String(told.comments)),
                make('span', { class: 'vr-hidden' }, told.comments === 1 ? ' comment' : ' comments')
              )
            : null,
          movable
            ? make(
                'button',
                { class: 'vr-contribution-menu vr-no-print', type: 'button', 'aria-haspopup': 'dialog', 'aria-label': 'Move “' + told.title + '”' },
                icon('vaadin:ellipsis-dots-v')
              )
            : null
        ),
        make('button', { class: 'vr-contribution-title', type: 'button', 'aria-expanded': String(this.around.open === id) }, told.title),
        make('p', { class: 'vr-contribution-summary', hidden: !told.summary }, told.summary),
        make('div', { class: 'vr-row-s' }, ...told.marks.map(chip)),
        make(
          'div',
          { class: 'vr-contribution-who' },
          make('span', { class: 'vr-avatar ' + told.personFrom, 'data-size': 's', 'aria-hidden': 'true' }, told.initials),
          make('span', {}, told.who)
        )
      );
      if (active) {
        const part = card.querySelector('.' + active);
        part && part.focus({ preventScroll: true });
      }
    }

    drawAround() {
      const around = this.around;
      this.summary.replaceChildren(make('span', {}, around.summary.words), ...around.summary.marks.map(chip));
      this.board.toggleAttribute('data-compact', around.compact);
      this.density.setAttribute('aria-pressed', String(around.compact));
      this.counted.textContent = around.counted;
      this.filters.forEach((each) => (each.select.value = around.filter[each.name] || ''));
      this.retired.checked = around.filter.retired === 'true';
      this.columns.forEach((column) => {
        column.add.hidden = !around.movable;
        column.fill.hidden = !around.movable;
      });
      this.cards.forEach((card, id) => {
        const open = around.open === id;
        card.toggleAttribute('data-open', open);
        card.querySelector('.vr-contribution-title').setAttribute('aria-expanded', String(open));
      });
    }

    /* --- What the server asks for ------------------------------------------------------------------------------------- */
    /** Where one stage is seen at a time, this is the one. */
    turn(stage) {
      this.columns.forEach((column, each) => {
        column.section.toggleAttribute('data-current', each === stage);
        column.button.setAttribute('aria-pressed', String(each === stage));
      });
    }

    turnTo(id) {
      if (this.places.has(id)) {
        this.turn(this.places.get(id));
      }
    }

    lookAt(stage) {
      this.turn(stage);
      Verona.lookAt(this.columns.get(stage).section);
    }

    focus(id) {
      const card = this.cards.get(id);
      if (card) {
        this.turnTo(id);
        card.querySelector('.vr-contribution-title').focus();
      }
    }

    flash(id, author, look, what) {
      const card = this.cards.get(id);
      if (card) {
        Verona.flash(card, author, look, what);
      }
    }
  }

  Verona.boardPicture = (root) => (root.veronaBoard = root.veronaBoard || new BoardPicture(root));
})();
