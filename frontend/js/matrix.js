/* A table of cells in which arrow keys lead from one to the next: one of them at a time is in the order of the Tab key. */
(function () {
  'use strict';
  const Verona = (window.Verona = window.Verona || {});

  Verona.matrix = function (table) {
    if (table.veronaMatrix) {
      return;
    }
    table.veronaMatrix = true;
    const cells = () => [...table.querySelectorAll('.vr-cell')];
    const enter = (cell) => cells().forEach((each) => (each.tabIndex = each === cell ? 0 : -1));
    const rove = () => {
      const all = cells();
      if (all.length && !all.some((cell) => cell.getAttribute('tabindex') === '0')) {
        enter(all[0]);
      }
    };
    new MutationObserver(rove).observe(table, { childList: true, subtree: true });
    rove();
    table.addEventListener('focusin', (event) => event.target.matches('.vr-cell') && enter(event.target));
    table.addEventListener('keydown', (event) => {
      const way = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
      if (!way || !event.target.matches('.vr-cell') || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('.vr-cell')]).filter((row) => row.length);
      const row = rows.findIndex((each) => each.includes(event.target));
      const next = (rows[row + way[0]] || [])[rows[row].indexOf(event.target) + way[1]];
      event.preventDefault();
      next && next.focus();
    });
  };
})();
