/* The stage board in the browser: one set of listeners for all its cards, by mouse, by touch and by keyboard. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  /** So long a finger rests on a card before it carries it, in milliseconds; and so far it may stray meanwhile, in pixels. */
  const HOLD = 350;
  const STRAY = 10;
  /** So near to the edge of the screen what is dragged pulls the board along, in pixels. */
  const EDGE = 48;

  const cardOf = (target) => target.closest && target.closest('.vr-contribution');
  const placeOf = (target) => target && target.closest && target.closest('[data-stage], [data-goal]');

  /** Listens to the hands on a board. What they do is told by its name, with the card and whatever else there is to it. */
  Verona.board = function (board, tell) {
    const frame = board.closest('.vr-board-frame') || board;

    /* --- Opening, and moving by keys ------------------------------------------------------------------------- */
    let carried = 0;
    board.addEventListener('click', (event) => {
      const card = cardOf(event.target);
      if (card && Date.now() - carried > 400) {
        tell(event.target.closest('.vr-contribution-menu') ? 'menu' : 'open', { card: card.dataset.card });
      }
    });
    board.addEventListener('keydown', (event) => {
      const card = cardOf(event.target);
      if (card && card.draggable && event.altKey && !event.ctrlKey && /^Arrow(Left|Right|Up|Down)$/.test(event.key)) {
        const step = event.shiftKey && /^Arrow(Left|Right)$/.test(event.key);
        if (step || !event.shiftKey) {
          event.preventDefault();
          tell(step ? 'step-key' : 'key', { card: card.dataset.card, key: event.key });
        }
      }
    });

    /* --- What is carried, and over what ------------------------------------------------------------------------ */
    let dragged = null;
    let over = null;
    const carrying = (now) => {
      frame.toggleAttribute('data-carrying', now);
      // Notices make way for the places on which a card is dropped.
      document.documentElement.toggleAttribute('data-carrying', now);
    };
    const lift = (card) => {
      dragged = card;
      card.classList.add('v-dragged');
      const goals = (card.dataset.goals || '').split(' ');
      frame.querySelectorAll('[data-goal]').forEach((goal) => goal.toggleAttribute('data-off', !goals.includes(goal.dataset.goal)));
      // A browser gives up a drag when what is dragged is covered in the moment at which it begins.
      setTimeout(() => carrying(dragged !== null));
    };
    const hover = (target) => {
      const place = placeOf(target);
      const card = place && cardOf(target);
      const now = card && card !== dragged ? card : place;
      if (now !== over) {
        over && over.classList.remove('v-drag-over-target');
        over = now;
        over && over.classList.add('v-drag-over-target');
      }
      return place;
    };
    const drop = (target) => {
      const place = placeOf(target);
      const onto = place && cardOf(target);
      if (dragged && place && place.dataset.goal) {
        tell('step', { card: dragged.dataset.card, goal: place.dataset.goal });
      } else if (dragged && place && onto !== dragged) {
        tell('drop', { card: dragged.dataset.card, stage: place.dataset.stage, onto: onto ? onto.dataset.card : '' });
      }
    };
    const settle = () => {
      hover(null);
      dragged && dragged.classList.remove('v-dragged');
      dragged = null;
      carrying(false);
    };

    /* --- By mouse -------------------------------------------------------------------------------------------------- */
    frame.addEventListener('dragstart', (event) => {
      const card = cardOf(event.target);
      if (card && card.draggable) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.querySelector('.vr-contribution-title').textContent);
        lift(card);
      }
    });
    frame.addEventListener('dragover', (event) => {
      if (dragged && hover(event.target)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      }
    });
    frame.addEventListener('drop', (event) => {
      if (dragged) {
        event.preventDefault();
        drop(event.target);
        settle();
      }
    });
    frame.addEventListener('dragend', settle);

    /* --- By touch: a finger that rests lifts the card; the stages' numbers take it where one stage is shown at a time ---- */
    let hold = 0;
    let from = null;
    let ghost = null;
    const letGo = () => {
      clearTimeout(hold);
      from = null;
      ghost && ghost.remove();
      ghost = null;
      settle();
    };
    const follow = (touch) => {
      ghost.style.transform = 'translate(' + (touch.clientX - from.x) + 'px,' + (touch.clientY - from.y) + 'px)';
      if (touch.clientX > window.innerWidth - EDGE) {
        board.scrollBy({ left: 24 });
      } else if (touch.clientX < EDGE) {
        board.scrollBy({ left: -24 });
      }
      hover(document.elementFromPoint(touch.clientX, touch.clientY));
    };
    const pickUp = (card) => {
      const box = card.getBoundingClientRect();
      ghost = card.cloneNode(true);
      ghost.setAttribute('aria-hidden', 'true');
      ghost.classList.add('vr-ghost');
      ghost.style.cssText = 'left:' + box.left + 'px;top:' + box.top + 'px;width:' + box.width + 'px';
      document.body.appendChild(ghost);
      lift(card);
      navigator.vibrate && navigator.vibrate(15);
    };
    board.addEventListener('touchstart', (event) => {
      const card = cardOf(event.target);
      letGo();
      if (card && card.draggable && event.touches.length === 1 && !event.target.closest('.vr-contribution-menu')) {
        from = { x: event.touches[0].clientX, y: event.touches[0].clientY };
        hold = setTimeout(() => pickUp(card), HOLD);
      }
    }, { passive: true });
    board.addEventListener('touchmove', (event) => {
      const touch = event.touches[0];
      if (ghost) {
        event.preventDefault();
        follow(touch);
      } else if (from && Math.hypot(touch.clientX - from.x, touch.clientY - from.y) > STRAY) {
        letGo();
      }
    }, { passive: false });
    board.addEventListener('touchend', (event) => {
      if (ghost) {
        event.preventDefault();
        carried = Date.now();
        const touch = event.changedTouches[0];
        drop(document.elementFromPoint(touch.clientX, touch.clientY));
      }
      letGo();
    });
    board.addEventListener('touchcancel', letGo);
    board.addEventListener('contextmenu', (event) => {
      if (ghost || from) {
        event.preventDefault();
      }
    });

    /* --- The focus stays on a card that is drawn anew or moved --------------------------------------------------------- */
    let last = null;
    board.addEventListener('focusin', (event) => {
      const card = cardOf(event.target);
      last = card && { card: card.dataset.card, part: event.target.classList[0] };
    });
    board.addEventListener('focusout', () => {
      setTimeout(() => {
        if (!board.contains(document.activeElement)) {
          last = null;
        }
      });
    });
    new MutationObserver(() => {
      if (last && (!document.activeElement || document.activeElement === document.body)) {
        const card = board.querySelector('[data-card="' + CSS.escape(last.card) + '"]');
        const part = card && card.querySelector('.' + last.part);
        part && part.focus({ preventScroll: true });
      }
    }).observe(board, { childList: true, subtree: true });
  };

  /* --- What is below the fold is asked for when it comes near ------------------------------------------------------------- */
  const near = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => entry.target.click()),
    { rootMargin: '400px' }
  );
  /** Looks anew at the button that draws more of a stage: it may still be near after it has. */
  Verona.boardFold = function (more) {
    near.unobserve(more);
    if (!more.hidden) {
      near.observe(more);
    }
  };
})();
